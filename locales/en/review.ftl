# Review of a received plan or assessment file. Never says more than was proven.

# Why a file cannot be reviewed. $path is always last.
review-error-unknown-kind = This is neither a PDF nor a Skaidra assessment. The file is unchanged. Choose a plan (.pdf) or an assessment (.skaidra): { $path }
review-error-empty = The file is empty. Ask the sender to send it again: { $path }
review-error-too-large = Files larger than { $limit } MB are not reviewed. Check that this is the one you need: { $path }
review-error-no-data = This PDF carries no data of a Skaidra plan: another program made it, or the data were lost, for instance by printing to PDF. Ask the sender for the plan as it was exported: { $path }
review-error-data-removed = The data of the plan (plan.json) were taken out of this PDF, while other attached files were left: { $left }. Printing to PDF would have left none, so somebody took out this one. Ask the sender for the plan as it was exported: { $path }
review-error-handbook = This is Skaidra’s handbook or a part of it, not a plan, so there is nothing to verify. Choose an exported plan (.pdf) or an assessment (.skaidra): { $path }
review-error-encrypted = The PDF is protected by a password and cannot be reviewed. Ask the sender for the plan without one: { $path }
review-error-damaged = The PDF is damaged at byte { $at }, so it cannot be checked. It is unchanged. Ask the sender for the plan again: { $path }
review-error-cut-off = The PDF is cut off: its end is missing, so it cannot be checked. It is unchanged. Ask the sender for the plan again: { $path }
review-error-too-much = The file unpacks to more than is safe to read. Skaidra plans never do. Check where it came from: { $path }
review-error-altered = The plan was changed after it was exported, so it cannot be compared with or built on. What does not match: { $parts }. The file was left as it is. Ask the sender for the plan as it was exported: { $path }
review-error-appended = Something was added to the file of the plan after it was exported, and what it does could not be checked, so the plan cannot be compared with or built on. The pages before the addition match. The file was left as it is. Ask the sender for the plan as it was exported: { $path }
review-error-newer = A newer version of Skaidra wrote the journal of this plan, so the plan cannot be checked to its end, and nothing is built on what is not checked. Install the newest version of the program and try again: { $path }
# $what says which line, and why.
review-error-partial = { $what } What was saved from that line on cannot be read, so nothing is compared with this file or begun from it. Restore the file from a backup, or name its exported plan (PDF): { $path }
review-error-partial-cut-off = The end of the file is missing: line { $line } was not written in full, and there is no telling whether more lines followed, so no plan is compared with this file and nothing is begun from it. The file is unchanged. Take the whole file, such as a backup, or name its exported plan (PDF). If the program was stopped unexpectedly on this computer, open the file in it and make the last change again: { $path }
review-error-partial-newer = { $what } What was saved from that line on cannot be read, so nothing is compared with this file or begun from it. Install the newest version of the program and try again: { $path }

# The verdict in one sentence.
review-verdict-plan-rendered = The plan is unchanged since it was exported: its pages were rebuilt from the attached data and are the same to the last byte.
review-verdict-plan-text = Nothing contradicts the plan: the scores were recalculated, and the words on the pages match the attached data. The appearance was not compared, because another version of the program made the plan.
review-verdict-plan-values = Nothing contradicts the plan: the scores were recalculated, and everything that comes from the attached data is on the pages. The fixed words around it are from another version of the program and were not compared.
review-verdict-plan-data = Nothing contradicts the data, but the pages could not be compared with them.
review-verdict-plan-broken = The plan does not match its data, or was changed. What does not match is named below.
review-verdict-plan-rewritten = The plan itself is unchanged: data, scores and pages are as they were exported. Another program saved the file again later, as document systems do.
# In one sentence, where such a plan is compared with.
review-rewritten = Another program saved this file again after the export; the plan itself is unchanged: { $path }
review-verdict-journal-whole = The assessment file is whole: every record follows the one before it.
review-verdict-journal-broken = The assessment file is damaged. The damaged places are named below.
review-verdict-journal-newer = The assessment file cannot be checked to its end: from line { $line } on, it was written by a newer version of Skaidra. Every record before that follows the one before it.
review-verdict-plan-newer = The plan cannot be checked to its end: from line { $line } on, its journal was written by a newer version of Skaidra. Nothing else contradicts the plan.

# What the review does not prove. $head is the beginning of the fingerprint.
review-limits = The review shows that the file is as it was when the fingerprint { $head }… was computed; it does not show who made it, nor that the answers are true. Compare the fingerprint with the one in the register.
review-limits-journal = The fingerprint { $head }… was computed from the file itself, so alone it proves nothing: compare it with the one printed in the plan or entered in the register. The review does not show who made the file, nor that the answers are true.
review-limits-signed = The review shows that the file is as it was when the fingerprint { $head }… was computed; it does not show that the answers are true. Signatures were only read here; let signing software say whether they are valid.
review-limits-changed = Signatures were only read here; let signing software say whether they are valid and what they cover.
# What to do where something does not fit. $line is the first line that cannot be read, $n the number of changes before it.
review-advice-plan = Do not rely on this plan. Ask the sender for the plan as it was exported, and check that one.
review-advice-rewritten = If you need a file that is the same to the last byte, ask the sender for it. Compare the fingerprint { $head }… with the one in the register.
review-advice-journal = Do not rely on this file. Ask the sender to send it again, or to send the exported plan (PDF).
review-advice-newer = Install the newest version of the program and check again.
review-advice-readable = { PLURAL($n) ->
    [one] Everything before line { $line } can be read ({ $n } change):
   *[other] Everything before line { $line } can be read ({ $n } changes):
    } Skaidra opens the file and shows that much.

# Parts. $found is one or more sentences.
review-part-attachments = Attached data
review-part-chain = Journal of changes
review-part-scores = Scores
review-part-pages = Pages
review-part-metadata = File properties
review-part-appended = File: extended after the export. { $found } The pages before the addition match.
review-part-appended-name = the file was extended after the export
review-part-whole = { $name }: in order. { $found }
review-part-broken = { $name }: not in order. { $found }
review-part-unchecked = { $name }: not checked to the end. { $found }
review-proven-attachments = All present, readable and consistent with each other.
review-proven-chain = Every line follows the one before it.
review-proven-chain-plan = Every line follows the one before it, the fingerprint is the plan’s, and the journal says what the plan says.
review-proven-scores = Recalculated from the answers, with the same result.
review-proven-pages = Rebuilt from the data, with the same result.
review-proven-pages-text = Their words were compared, part by part.
review-proven-pages-values = All words of the data are there, in order.
review-proven-metadata = Title, language, structure and everything else match the data.

# What was found. $name is the name of an attached file, $places are places in the data.
review-attachment-missing = { $name } is missing.
review-attachment-unreadable = The attached file { $name } could not be read: it is damaged.
review-attachment-unknown = A file is attached that does not belong to a plan: { $name }.
review-attachment-differs = The attached file { $name } is not as Skaidra writes it: its content, size, date or description differs. Another program changed it.
review-attachment-changed = { $name } was changed or added later.
review-table-differs = The action table (plan.csv) does not match the plan.
review-table-other-version = The action table (plan.csv) was made by another version; only the columns that both versions know were compared.
review-content-differs = Questions, weights or risks are not those of the content version named: { $places }.
review-content-unknown = This program does not hold the content version { $version }, so the texts of questions and risks were not compared with it.
review-no-journal = This is the public plan; it carries no journal.
review-journal-unreadable = The journal could not be read: it is damaged, or not Skaidra’s.
review-journal-cut-off = Line { $line } of the journal was not fully written.
review-times-go-back = The time of line { $line } ({ $at }) is earlier than that of the line before it ({ $before }){ $n ->
    [1] .
   *[other] ; there are { $n } such lines.
    } Times come from the computer’s clock, so dates may be wrong; the order of the lines is not affected.
review-newline-missing = Only the line break after the last record is missing; every record is there.
review-head-differs = The journal’s fingerprint is not the plan’s.
review-journal-differs = The journal and the plan differ: { $places }.
review-journal-after = Where one line of the journal was changed, added or removed, what was written after it does not agree either.
review-place-action = action ({ $id })
review-numbered-action = action { $number } { $title }
review-unnumbered-action = action { $title }
review-place-approval = who prepared, reviewed or approved it
review-place-checklists = checklists
review-place-day = assessment date
review-place-institution = institution
review-place-index = index
review-place-journal-changed = time of the last change
review-place-journal-created = when the journal was started
review-place-journal-id = number of the journal
review-place-journal-records = number of changes
review-place-journal-times = times in the journal
review-place-left-out = why something is not assessed
review-place-level = level
review-place-more = { $places } and { $n } more
review-place-other = other data
review-place-period = period of the plan
review-place-rapid = whether it is a rapid assessment
review-place-team = who assessed
review-scores-differ = Recalculated from the answers, the result differs: { $places }.
review-rescored = The plan says: level “{ $said_level }”, index { $said_index }. Recalculated from the answers: level “{ $again_level }”, index { $again_index }.
review-other-method = The scores were computed with version { $made } of the method; this program computes with { $own }.
review-journal-ends = { PLURAL($n) ->
    [one] It holds { $n } change, the last of { $date }{ $by }.
   *[other] It holds { $n } changes, the last of { $date }{ $by }.
    } The file itself does not show whether anything was cut off its end.
review-begun-with-method = The file was started with method version { $made }; this program scores with { $own }, so scores may differ.
review-begun-with-content = The file was started with content version { $made }; this program holds { $own }, so questions may differ.
review-begun-with-pack = Questions come from the pack “{ $id }”, version { $made }; this program has version { $own } of it, so questions may differ.
review-pack-unknown = This program does not have the pack { $pack }, so the texts of its questions and risks were not compared with it. The scores were computed again from the questions in the plan.
review-of-pack = { $name } (pack { $pack })
review-ask-for-pack = Ask whoever sent the file for the pack, and add it in the settings or with: skaidra content add.
review-checklists-missing = { PLURAL($n) ->
    [one] This assessment covers the checklist { $ids }, which this program does not have: nothing of it is shown, counted or printed.
   *[other] This assessment covers checklists that this program does not have: { $ids }. Nothing of them is shown, counted or printed.
    } What is recorded stays in the file and counts again where they are there.
review-checklists-left-out = { PLURAL($n) ->
    [one] The assessment also covers the checklist { $ids }; the program that made the plan did not have it, so it is not in the plan.
   *[other] The assessment also covers the checklists { $ids }; the program that made the plan did not have them, so they are not in the plan.
    }
review-pages-differ = { PLURAL($n) ->
    [one] A page does not match the data: { $pages }.
   *[other] Pages do not match the data: { $pages }.
    }
review-page-count = { PLURAL($found) ->
    [one] There is { $found } page; according to the data there should be { $expected }.
   *[other] There are { $found } pages; according to the data there should be { $expected }.
    }
review-not-rendered = The pages could not be rebuilt from the data.
review-other-version = Version { $made } made the plan and version { $own } reviewed it, so only words were compared.
review-text-differs = { PLURAL($n) ->
    [one] What comes from the data differs on page { $pages }{ $parts }. Compare it with the attached data.
   *[other] What comes from the data differs on pages { $pages }{ $parts }. Compare them with the attached data.
    }
review-fixed-words = Version { $made } words some fixed text differently; that text was not compared{ $parts }.
review-not-text = Page { $page } shows a picture or something else that cannot be compared by words.
review-text-unreadable = The words of the pages could not be read.
review-pages-changed = { PLURAL($n) ->
    [one] A page was changed later: { $pages }.
   *[other] Pages were changed later: { $pages }.
    }
review-pages-annotated = { PLURAL($n) ->
    [one] Comments, fields or pictures were added to a page later: { $pages }.
   *[other] Comments, fields or pictures were added to pages later: { $pages }.
    }
review-signature-hides = The picture of a signature on page { $page } is so large that it may hide what is written there.
review-pages-added = Pages were added, removed or moved later.
review-appended-unreadable = Something was added to the file later and could not be read from byte { $at } on, so nobody can say what other programs show. Ask the sender for the file without later additions.
review-property-id = the number of the file
review-property-created = date of creation
review-property-modified = date of change
review-property-program = program
review-property-title = title
review-property-author = institution
review-property-subject = description
review-property-language = language
review-property-keywords = keywords
review-property-outline = bookmarks (contents)
review-property-tags = tags for screen readers
review-property-on-opening = what happens when the file is opened
review-property-form = fields to fill in
review-property-view = how the file is shown when opened
review-property-packet = description of the properties
# Rare: a property that only the description of the PDF format knows.
review-property-other = another property ({ $name })
review-metadata-differs = Properties of the file or its structure were changed: { $names }.
review-metadata-changed = Changed later: { $names }.
review-frame-differs = Pages, data and properties are the same, but the file itself is written differently from byte { $at } on: another program saved it again, or it is damaged.
review-date-updated = The signing software noted itself and the date of its change, which is usual.

# Signatures. $by is the name in the signature.
review-signature-nameless = no name given
review-signature-whole = Signature: { $by }. It covers the whole file.
review-signature-earlier = Signature: { $by }. It covers the file as it was before something was added.
review-signature-unclear = Signature: { $by }. What it covers is unclear.
review-signature-page = It is visible on page { $page }.
