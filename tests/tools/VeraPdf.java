import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates files against profiles; one line for each pair, and below it the rules that are broken. */
public final class VeraPdf {
    private VeraPdf() {}

    /** Arguments: profiles separated by commas, then files. */
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        var profiles = new ArrayList<PDFAFlavour>();
        for (String name : arguments[0].split(",")) {
            PDFAFlavour profile = PDFAFlavour.byFlavourId(name);
            if (profile == PDFAFlavour.NO_FLAVOUR) {
                throw new IllegalArgumentException("no such profile: " + name);
            }
            profiles.add(profile);
        }
        int failures = 0;
        for (String name : List.of(arguments).subList(1, arguments.length)) {
            for (PDFAFlavour profile : profiles) {
                failures += validate(new File(name), profile) ? 0 : 1;
            }
        }
        System.exit(failures == 0 ? 0 : 1);
    }

    private static boolean validate(File file, PDFAFlavour profile) throws Exception {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(file, profile);
                var validator = foundry.createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            String verdict = result.isCompliant() ? "PASS" : "FAIL";
            System.out.println(verdict + " " + profile.getId() + " " + file + " (" + result.getTotalAssertions() + " checks)");
            Map<String, String> broken = new TreeMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    var rule = assertion.getRuleId();
                    String place = assertion.getLocation().getContext();
                    broken.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(), assertion.getMessage() + " @ " + place);
                }
            }
            broken.forEach((rule, why) -> System.out.println("    " + rule + ": " + why));
            return result.isCompliant();
        }
    }
}
