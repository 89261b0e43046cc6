# Feil i sjekklister og håndbok slik `content check` nevner dem: hva som er galt, og i parentes hva man gjør.

# Hele filer.
content-not-utf8 = filen er ikke i UTF-8 (byte { $byte }) (råd: lagre den på nytt som UTF-8)
content-syntax = syntaksfeil, melding på engelsk: { $message } (råd: sammenlign med eksempelet som kan lagres fra innstillingene eller med `skaidra content example`)
content-fluent-syntax = syntaksfeil, melding på engelsk: { $message } (råd: syntaksen i Fluent: id = tekst, og innrykket .attributt = tekst)
content-other-name = sjekklisten heter «{ $id }», filen «{ $file }» (råd: gi filen navn etter sjekklistens id)
content-not-in-order = { $id } står ikke i rekkefølgen (råd: legg id-en til i `order`)
content-no-such-checklist = det finnes ingen sjekkliste { $id } (råd: fjern den fra `order`)
content-no-checklists = det finnes ingen sjekkliste (råd: en pakke har checklists/<område>.ron og locales/<språk>/checklists/<område>.ftl)
content-no-texts = det finnes ingen tekster (råd: legg til locales/<språk>/checklists/<område>.ftl)
content-own-chapter = en egen pakke har ingen kapitler til håndboken (råd: nevn avsnitt i den innebygde håndboken i `handbook`, og ta ut denne filen)
content-no-such-language = språket «{ $tag }» finnes ikke (råd: språkmappene heter lt, en og nb, med små bokstaver)
content-not-read = denne filen leses ikke (råd: sjekklister står i checklists/<område>.ron og tekstene deres i locales/<språk>/checklists/<område>.ftl; rett navnet eller plasseringen, eller ta filen ut)
content-same-version = det finnes alt en annen pakke { $id } med versjon { $version } (råd: øk `version`, slik at planen viser hvilken av dem den er laget med)
content-no-text-file = filen mangler (råd: hvert språk har alle tekstene)

# Felt i en fil.
content-bad-id = «{ $text }» er ingen gyldig id (råd: bruk små bokstaver, sifre og enkle bindestreker, med en bokstav først, for eksempel na-03)
content-bad-source = «{ $text }» er ingen gyldig kilde-id (råd: bruk bokstaver, sifre og bindestreker, med en bokstav først, for eksempel S60b i handbook/sources.ron)
content-no-field = feltet mangler (råd: legg til `{ $field }: …`)
content-outside = { $value } ligger ikke mellom { $low } og { $high } (råd: bruk et helt tall fra { $low } til { $high })
content-no-institution-kind = «{ $text }» er ingen type virksomhet (råd: bruk en av disse: { $kinds })
content-no-prefix = id-en begynner ikke med { $prefix }- (råd: id-er har sjekklistens forstavelse)
content-no-side = «{ $text }» er ingen side (råd: bruk "likelihood" (sannsynlighet) eller "impact" (konsekvens))
content-no-grade = { $value } er ingen dokumentasjonsgrad (råd: 1 der spørsmålet gjelder de siste 12 månedene, ellers graden der ordene gjør det)
content-no-section-named = «{ $text }» angir ikke noe avsnitt (råd: skriv "kapittel#anker")
content-no-strength = { $value } er ingen styrke (råd: bruk 1.0 (direkte) eller 0.5 (delvis))
content-source-twice = kilden står oppført to ganger (råd: behold én oppføring)
content-empty-version = versjonen er tom (råd: skriv en, for eksempel "1.0", og øk den ved hver endring)

# Hvordan en fil er skrevet: hva som manglet på stedet som er nevnt foran.
content-decimal-comma = «{ $text }» er skrevet med desimalkomma (råd: skriv med punktum: { $right })
content-sign = her mangler «{ $sign }» (råd: sett det inn; står det der, er en parentes eller et anførselstegn foran ikke lukket)
content-comma = foran dette stedet mangler et komma (råd: sett komma mellom to oppføringer; står det der, er en parentes eller et anførselstegn foran ikke lukket)
content-text-needed = her må det stå en tekst i rette anførselstegn (råd: skriv "…")
content-whole-number = her må det stå et helt tall (råd: skriv det med sifre, uten anførselstegn og desimaler, for eksempel 3)
content-number = her må det stå et tall (råd: skriv det med sifre, uten anførselstegn, for eksempel 1.0 eller 0.5)
content-yes-no = her må det stå true eller false (råd: skriv true (ja) eller false (nei), uten anførselstegn)
content-field-name = her må det stå et feltnavn (råd: skriv `felt: verdi`; står det der, er en parentes foran ikke lukket)
content-no-such-field = feltet `{ $field }` finnes ikke her (råd: feltene er { $known })
content-field-twice = feltet `{ $field }` står to ganger (råd: behold det ene)
content-begin = filen begynner på en annen måte enn den skal (råd: en slik fil begynner med `{ $name }(`)
content-behind-end = det står noe etter slutten (råd: ta det ut; hører det til, er en parentes foran lukket for tidlig)
content-end = filen slutter for tidlig (råd: en parentes, et anførselstegn eller en kommentar er ikke lukket)

# Hva en sjekkliste må ha.
content-id-twice = id-en er brukt to ganger (råd: id-er brukes aldri om igjen: gi den nyeste neste ledige nummer)
content-id-taken = id-en er opptatt av pakken { $pack } (råd: id-er er ulike i alle pakker: gi denne et eget prefiks)
content-pack-id-taken = id-en er opptatt av pakken { $pack } (råd: gi pakken din en egen id, for eksempel navnet på kommunen eller området)
content-measure-twice = tiltaket står oppført to ganger (råd: behold én oppføring)
content-applies-to-none = den gjelder ingen type virksomhet (råd: fyll ut `applies_to`)
content-no-risk = den har ingen risiko (råd: en sjekkliste uten risikoer teller ikke i indeksen: legg til tre til seks)
content-no-question = den har ingen spørsmål (råd: legg til spørsmål)
content-key-count = nøkkelspørsmål: { $n } (råd: merk to til fire spørsmål med `key: true`)
content-light-key = et nøkkelspørsmål veier mindre enn 3 (råd: sett `weight: 3`)
content-none-reversed = ingen spørsmål er omvendt (råd: formuler ett slik at «ja» er dårlig, og sett `reversed: true`)
content-lowers-none = det senker ingen risiko (råd: oppgi risikoene det ville ha stanset)
content-no-such-risk = det finnes ingen risiko { $id } (råd: oppgi en risiko i en sjekkliste i denne pakken)
content-risk-twice = { $id } er oppgitt to ganger (råd: oppgi hver risiko én gang)
content-no-such-measure = det finnes ingen tiltak { $id } (råd: legg det til i checklists/measures.ron)
content-no-such-source = det finnes ingen kilde { $id } (råd: legg den til i handbook/sources.ron)
content-no-such-section = håndboken har ikke avsnittet { $section }, eller det er alt skrevet (råd: oppgi et kapittel og et anker som finnes på alle språk, og hold handbook/owed.ron riktig)
content-side-empty = ingen spørsmål senker { $side ->
    [likelihood] sannsynligheten
   *[impact] konsekvensen
    } (råd: oppgi den i et spørsmål på den siden)
content-few-groups = spørsmålene hører til færre enn to grupper (råd: en risiko trenger uavhengige kontroller)
content-no-span = på { $language } nevner ordene ikke noe tidsrom (råd: si der at det gjelder de siste 12 månedene eller kortere, eller ta bort `recent`)
content-no-remark = merknaden mangler (råd: skriv den på alle språk i pakken)
content-remark-copied = et annet språk har samme merknad (råd: oversett den)

# Tekster.
content-no-text = teksten mangler (råd: legg den til i denne filen)
content-too-long = { $n } tegn, høyst { $longest } får plass på skjermen og i planen (råd: si det med færre ord)
content-unused-attribute = ingenting bruker dette attributtet (råd: er navnet stavet riktig?)
content-unused-text = ingenting bruker denne teksten (råd: er id-en stavet riktig?)
content-copied = den samme teksten står i { $file } (råd: oversett den)

# Håndboken.
content-no-summary = filen mangler (råd: list opp kapitlene på dette språket i den)
content-no-such-file = det finnes ingen fil { $file } (råd: skriv den, eller ta den ut av innholdslisten)
content-not-listed = filen står ikke i innholdslisten (råd: legg den til i SUMMARY.md)
content-anchor-twice = ankeret er brukt to ganger (råd: gi en av overskriftene et annet anker)
content-half-mark = et merke for kurslederen mangler den andre halvdelen (råd: sett <!-- trainer --> foran og <!-- /trainer --> bak, alene på hver sin linje)
content-other-marks = { $n } avsnitt er merket for kurslederen, på engelsk { $expected } (råd: merk de samme avsnittene på alle språk)
content-dead-link = lenken fører ingen steder (råd: { $target ->
    [question] oppgi et spørsmål i en sjekkliste
    [source] legg til kilden i handbook/sources.ron
    [chapter] oppgi kapitlet med filnavnet
    [section] oppgi et anker som finnes i kapitlet
   *[form] en lenke er kapittel.md#anker, question:id eller en nettadresse
    })
content-no-chapter = kapitlet { $chapter } mangler (råd: alle språk har det, om så bare sammendraget)
content-few-terms = { $n } begreper, minst { $least } er lovet (råd: forklar flere av ordene i håndboken)
content-no-term = begrepet mangler (råd: et annet språk forklarer det)
content-no-anchor = begrepet har ikke noe anker (råd: legg til { "{" }#term-…{ "}" })
content-no-explanation = forklaringen mangler (råd: forklar det)
content-no-name = navnet på { $language } mangler (råd: den siste linjen er *lt* ord · *en* ord, uten sitt eget språk)
content-dilemma-count = { $n } dilemmaer i stedet for { $expected } (råd: et dilemma er en overskrift ### 1. Tittel { "{" }#dilemma-01{ "}" })
content-dilemma-number = nummer { $number } og anker «{ $id }» (råd: numre og ankre øker med én)
content-no-scene = situasjonen mangler (råd: beskriv den)
content-no-guide = veiledningen mangler (råd: avslutt med en ramme for kursledere)
