# Kontroll av en mottatt plan eller vurderingsfil. Sier aldri mer enn det som er bevist.

# Hvorfor en fil ikke kan kontrolleres. $path står alltid sist.
review-error-unknown-kind = Dette er verken en PDF eller en vurdering fra Skaidra. Filen er uendret. Velg en plan (.pdf) eller en vurdering (.skaidra): { $path }
review-error-empty = Filen er tom. Be avsenderen sende den på nytt: { $path }
review-error-too-large = Filer over { $limit } MB kontrolleres ikke. Se etter om dette er riktig fil: { $path }
review-error-no-data = Denne PDF-en inneholder ikke data fra en Skaidra-plan: Den er laget i et annet program, eller dataene er gått tapt, for eksempel ved utskrift til PDF. Be avsenderen om planen slik den ble eksportert: { $path }
review-error-data-removed = Dataene i planen (plan.json) er tatt ut av denne PDF-en, mens andre vedlegg er igjen: { $left }. En utskrift til PDF ville ikke ha beholdt noen av dem, så noen har tatt ut akkurat dette. Be avsenderen om planen slik den ble eksportert: { $path }
review-error-handbook = Dette er Skaidras håndbok eller en del av den, ikke en plan, så det er ingenting å kontrollere. Velg en eksportert plan (.pdf) eller en vurdering (.skaidra): { $path }
review-error-encrypted = PDF-en er beskyttet med passord og kan ikke kontrolleres. Be avsenderen om planen uten passord: { $path }
review-error-damaged = PDF-en er skadet ved byte { $at } og kan ikke kontrolleres. Filen er uendret. Be avsenderen sende planen på nytt: { $path }
review-error-cut-off = PDF-en er kuttet: Slutten mangler, så den kan ikke kontrolleres. Filen er uendret. Be avsenderen sende planen på nytt: { $path }
review-error-too-much = Utpakket er filen større enn det er trygt å lese. Slik er ikke planer fra Skaidra. Undersøk hvor den kommer fra: { $path }
review-error-altered = Planen er endret etter eksporten, så det går ikke an å sammenligne med den eller bygge på den. Dette stemmer ikke: { $parts }. Filen er ikke rørt. Be avsenderen om planen slik den ble eksportert: { $path }
review-error-appended = Noe er lagt til i planens fil etter eksporten, og det gikk ikke an å kontrollere hva det gjør. Derfor går det ikke an å sammenligne med planen eller bygge på den. Sidene foran det som er lagt til, stemmer. Filen er ikke rørt. Be avsenderen om planen slik den ble eksportert: { $path }
review-error-newer = Endringsloggen i planen er skrevet med en nyere versjon av Skaidra, så planen kan ikke kontrolleres til slutten, og ingenting bygges på det som ikke er kontrollert. Installer den nyeste versjonen av programmet og prøv igjen: { $path }
# $what sier hvilken linje, og hvorfor.
review-error-partial = { $what } Det som ble lagret fra og med den linjen, kan ikke leses, så ingenting sammenlignes med denne filen eller bygger på den. Gjenopprett filen fra en sikkerhetskopi, eller oppgi den eksporterte planen (PDF): { $path }
review-error-partial-cut-off = Slutten av filen mangler: Linje { $line } ble ikke skrevet ferdig, og det går ikke an å se om det fulgte flere linjer, så ingen plan sammenlignes med denne filen, og ingenting påbegynnes fra den. Filen er uendret. Bruk den hele filen, for eksempel en sikkerhetskopi, eller oppgi den eksporterte planen (PDF). Hvis programmet ble avbrutt uventet på denne datamaskinen, åpner du filen der og gjør den siste endringen på nytt: { $path }
review-error-partial-newer = { $what } Det som ble lagret fra og med den linjen, kan ikke leses, så ingenting sammenlignes med denne filen eller bygger på den. Installer den nyeste versjonen av programmet og prøv igjen: { $path }

# Konklusjonen i én setning.
review-verdict-plan-rendered = Planen er uendret siden den ble eksportert: Sidene er laget på nytt fra de vedlagte dataene og er like til siste byte.
review-verdict-plan-text = Ingenting motsier planen: Resultatene er regnet ut på nytt, og ordene på sidene stemmer med de vedlagte dataene. Utseendet er ikke sammenlignet, fordi planen er laget med en annen versjon av programmet.
review-verdict-plan-values = Ingenting motsier planen: Resultatene er regnet ut på nytt, og alt som kommer fra de vedlagte dataene, står på sidene. De faste ordene rundt er fra en annen versjon av programmet og er ikke sammenlignet.
review-verdict-plan-data = Ingenting motsier dataene, men sidene kunne ikke sammenlignes med dem.
review-verdict-plan-broken = Planen stemmer ikke med dataene sine, eller den er endret. Hva som ikke stemmer, står nedenfor.
review-verdict-plan-rewritten = Selve planen er uendret: Data, resultater og sider er slik de ble eksportert. Et annet program har senere skrevet filen på nytt, slik også arkivsystemer gjør.
# I én setning, når det sammenlignes med en slik plan.
review-rewritten = Et annet program har skrevet filen på nytt etter eksporten, men selve planen er uendret: { $path }
review-verdict-journal-whole = Vurderingsfilen er hel: Hver oppføring bygger på den foregående.
review-verdict-journal-broken = Vurderingsfilen er skadet. Hvor, står nedenfor.
review-verdict-journal-newer = Vurderingsfilen kan ikke kontrolleres til slutten: Fra og med linje { $line } er den skrevet med en nyere versjon av Skaidra. Hver oppføring før den bygger på den foregående.
review-verdict-plan-newer = Planen kan ikke kontrolleres til slutten: Fra og med linje { $line } er endringsloggen skrevet med en nyere versjon av Skaidra. Ellers er det ikke funnet noe som motsier planen.

# Hva kontrollen ikke beviser. $head er begynnelsen av fingeravtrykket.
review-limits = Kontrollen viser at filen er slik den var da fingeravtrykket { $head }… ble beregnet; den viser ikke hvem som laget den, og heller ikke om svarene er riktige. Sammenlign fingeravtrykket med det som er ført i journalen.
review-limits-journal = Fingeravtrykket { $head }… er beregnet av selve filen og beviser ingenting alene: Sammenlign det med det som står i den utskrevne planen eller i journalen. Kontrollen viser ikke hvem som laget filen, og heller ikke om svarene er riktige.
review-limits-signed = Kontrollen viser at filen er slik den var da fingeravtrykket { $head }… ble beregnet; den viser ikke om svarene er riktige. Signaturene er bare lest her; om de er gyldige, må et signeringsprogram avgjøre.
review-limits-changed = Signaturene er bare lest her; om de er gyldige og hva de omfatter, må et signeringsprogram avgjøre.
# Hva man gjør når noe ikke stemmer. $line er den første linjen som ikke kan leses, $n er antallet endringer før den.
review-advice-plan = Stol ikke på denne planen. Be avsenderen om planen slik den ble eksportert, og kontroller den.
review-advice-rewritten = Trenger du en fil som er lik til siste byte, må du be avsenderen om den. Sammenlign fingeravtrykket { $head }… med det som er ført i journalen.
review-advice-journal = Stol ikke på denne filen. Be avsenderen sende den på nytt, eller sende den eksporterte planen (PDF).
review-advice-newer = Installer den nyeste versjonen av programmet og kontroller på nytt.
review-advice-readable = { PLURAL($n) ->
    [one] Alt før linje { $line } kan leses ({ $n } endring):
   *[other] Alt før linje { $line } kan leses ({ $n } endringer):
    } Skaidra åpner filen og viser så mye.

# Deler. $found er én eller flere setninger.
review-part-attachments = Vedlagte data
review-part-chain = Endringslogg
review-part-scores = Resultater
review-part-pages = Sider
review-part-metadata = Filegenskaper
review-part-appended = Fil: utvidet etter eksporten. { $found } Sidene foran det som er lagt til, stemmer.
review-part-appended-name = filen er utvidet etter eksporten
review-part-whole = { $name }: stemmer. { $found }
review-part-broken = { $name }: stemmer ikke. { $found }
review-part-unchecked = { $name }: ikke kontrollert til slutten. { $found }
review-proven-attachments = Alt er med, kan leses og henger sammen.
review-proven-chain = Hver linje bygger på den foregående.
review-proven-chain-plan = Hver linje bygger på den foregående, fingeravtrykket er det samme som i planen, og loggen sier det samme som planen.
review-proven-scores = Regnet ut på nytt fra svarene, med samme resultat.
review-proven-pages = Laget på nytt fra dataene, med samme resultat.
review-proven-pages-text = Ordene er sammenlignet, del for del.
review-proven-pages-values = Alle ord fra dataene står der, i samme rekkefølge.
review-proven-metadata = Tittel, språk, struktur og alt annet er slik dataene tilsier.

# Hva som er funnet. $name er navnet på en vedlagt fil, $places er steder i dataene.
review-attachment-missing = { $name } mangler.
review-attachment-unreadable = Vedlegget { $name } kunne ikke leses: Det er skadet.
review-attachment-unknown = En fil som ikke hører til en plan, er vedlagt: { $name }.
review-attachment-differs = Vedlegget { $name } er ikke slik Skaidra skriver det: Innholdet, størrelsen, datoen eller beskrivelsen er en annen. Et annet program har endret det.
review-attachment-changed = { $name } er endret eller lagt til senere.
review-table-differs = Handlingstabellen (plan.csv) er ikke den planen tilsier.
review-table-other-version = Handlingstabellen (plan.csv) er laget med en annen versjon; bare kolonnene som begge versjonene kjenner, er sammenlignet.
review-content-differs = Spørsmål, vekter eller risikoer er ikke de samme som i den oppgitte innholdsversjonen: { $places }.
review-content-unknown = Dette programmet har ikke innholdsversjon { $version }, så tekstene til spørsmål og risikoer er ikke sammenlignet med den.
review-no-journal = Dette er den offentlige utgaven av planen, og den er uten endringslogg.
review-journal-unreadable = Endringsloggen kunne ikke leses: Den er skadet eller ikke fra Skaidra.
review-journal-cut-off = Linje { $line } i endringsloggen er ikke skrevet ferdig.
review-times-go-back = Tidspunktet på linje { $line } ({ $at }) er tidligere enn på linjen før ({ $before }){ $n ->
    [1] .
   *[other] ; det gjelder { $n } linjer.
    } Tidspunktene kommer fra klokken på datamaskinen, så datoer kan være gale; rekkefølgen på linjene påvirkes ikke.
review-newline-missing = Bare linjeskiftet etter den siste oppføringen mangler; alle oppføringene er med.
review-head-differs = Fingeravtrykket i endringsloggen er et annet enn i planen.
review-journal-differs = Endringsloggen sier noe annet enn planen: { $places }.
review-journal-after = Er én linje i endringsloggen endret, lagt til eller fjernet, stemmer heller ikke det som er skrevet etter den.
review-place-action = handling ({ $id })
review-numbered-action = handling { $number } { $title }
review-unnumbered-action = handling { $title }
review-place-approval = hvem som utarbeidet, gjennomgikk eller godkjente
review-place-checklists = sjekklister
review-place-day = datoen for vurderingen
review-place-institution = virksomheten
review-place-index = indeksen
review-place-journal-changed = tidspunktet for siste endring
review-place-journal-created = når endringsloggen ble påbegynt
review-place-journal-id = nummeret på endringsloggen
review-place-journal-records = antallet endringer
review-place-journal-times = tidspunktene i endringsloggen
review-place-left-out = hvorfor en del ikke er vurdert
review-place-level = nivået
review-place-more = { $places } og { $n } til
review-place-other = andre data
review-place-period = planperioden
review-place-rapid = om vurderingen er en kortversjon
review-place-team = hvem som vurderte
review-scores-differ = Regnet på nytt fra svarene blir resultatet et annet: { $places }.
review-rescored = I planen står det: nivå «{ $said_level }», indeks { $said_index }. Regnet på nytt fra svarene: nivå «{ $again_level }», indeks { $again_index }.
review-other-method = Resultatene er beregnet med versjon { $made } av metoden; dette programmet regner med { $own }.
review-journal-ends = { PLURAL($n) ->
    [one] Den inneholder { $n } endring, den siste { $date }{ $by }.
   *[other] Den inneholder { $n } endringer, den siste { $date }{ $by }.
    } Om noe er kuttet bort på slutten, vises ikke i selve filen.
review-begun-with-method = Filen ble påbegynt med metodeversjon { $made }; programmet beregner med { $own }, så poengene kan avvike.
review-begun-with-content = Filen ble påbegynt med innholdsversjon { $made }; programmet har { $own }, så spørsmålene kan avvike.
review-begun-with-pack = Spørsmål kommer fra pakken «{ $id }», versjon { $made }; programmet har versjon { $own } av den, så spørsmålene kan avvike.
review-pack-unknown = Programmet har ikke pakken { $pack }, så tekstene til spørsmålene og risikoene i den er ikke sammenlignet. Resultatene er regnet ut på nytt av spørsmålene i planen.
review-of-pack = { $name } (pakken { $pack })
review-ask-for-pack = Be avsenderen av filen om pakken, og legg den til i innstillingene eller med: skaidra content add.
review-checklists-missing = { PLURAL($n) ->
    [one] Denne vurderingen omfatter sjekklisten { $ids }, som programmet ikke har: Ingenting av den vises, telles eller skrives ut.
   *[other] Denne vurderingen omfatter sjekklister som programmet ikke har: { $ids }. Ingenting av dem vises, telles eller skrives ut.
    } Det som er registrert, blir stående i filen og teller igjen der sjekklisten finnes.
review-checklists-left-out = { PLURAL($n) ->
    [one] Vurderingen omfatter også sjekklisten { $ids }; programmet som laget planen, hadde den ikke, så den er ikke med i planen.
   *[other] Vurderingen omfatter også sjekklistene { $ids }; programmet som laget planen, hadde dem ikke, så de er ikke med i planen.
    }
review-pages-differ = { PLURAL($n) ->
    [one] Én side er ikke slik dataene tilsier: { $pages }.
   *[other] Sider er ikke slik dataene tilsier: { $pages }.
    }
review-page-count = { PLURAL($found) ->
    [one] Planen har { $found } side; etter dataene skal det være { $expected }.
   *[other] Planen har { $found } sider; etter dataene skal det være { $expected }.
    }
review-not-rendered = Sidene kunne ikke lages på nytt fra dataene.
review-other-version = Planen er laget med versjon { $made } og kontrollert med versjon { $own }, så bare ordene er sammenlignet.
review-text-differs = { PLURAL($n) ->
    [one] Det som kommer fra dataene, står annerledes på side { $pages }{ $parts }. Sammenlign siden med de vedlagte dataene.
   *[other] Det som kommer fra dataene, står annerledes på sidene { $pages }{ $parts }. Sammenlign dem med de vedlagte dataene.
    }
review-fixed-words = Noen faste ord er fra versjon { $made } og ikke sammenlignet{ $parts }.
review-not-text = Side { $page } har et bilde eller noe annet som ikke kan sammenlignes ord for ord.
review-text-unreadable = Ordene på sidene kunne ikke leses.
review-pages-changed = { PLURAL($n) ->
    [one] Én side er endret senere: { $pages }.
   *[other] Sider er endret senere: { $pages }.
    }
review-pages-annotated = { PLURAL($n) ->
    [one] Kommentarer, felt eller bilder er lagt til senere på én side: { $pages }.
   *[other] Kommentarer, felt eller bilder er lagt til senere på flere sider: { $pages }.
    }
review-signature-hides = Bildet av en signatur på side { $page } er så stort at det kan dekke det som står der.
review-pages-added = Sider er lagt til, fjernet eller flyttet senere.
review-appended-unreadable = Noe er lagt til i filen senere og kunne ikke leses fra byte { $at }, så ingen kan si hva andre programmer viser. Be avsenderen om filen uten senere tillegg.
review-property-id = filens nummer
review-property-created = opprettelsesdato
review-property-modified = endringsdato
review-property-program = program
review-property-title = tittel
review-property-author = virksomhet
review-property-subject = beskrivelse
review-property-language = språk
review-property-keywords = nøkkelord
review-property-outline = bokmerker (innhold)
review-property-tags = merking for skjermlesere
review-property-on-opening = det som skjer når filen åpnes
review-property-form = felt til å fylle ut
review-property-view = hvordan filen vises når den åpnes
review-property-packet = beskrivelsen av egenskapene
# Sjelden: en egenskap som bare beskrivelsen av PDF-formatet kjenner.
review-property-other = en annen egenskap ({ $name })
review-metadata-differs = Egenskaper ved filen eller oppbygningen er endret: { $names }.
review-metadata-changed = Endret senere: { $names }.
review-frame-differs = Sider, data og egenskaper er de samme, men selve filen er skrevet annerledes fra byte { $at }: Et annet program har skrevet den på nytt, eller den er skadet.
review-date-updated = Signeringsprogrammet har ført inn seg selv og datoen for endringen; det er vanlig.

# Signaturer. $by er navnet i signaturen.
review-signature-nameless = navn ikke oppgitt
review-signature-whole = Signatur: { $by }. Den dekker hele filen.
review-signature-earlier = Signatur: { $by }. Den dekker filen slik den var før noe ble lagt til.
review-signature-unclear = Signatur: { $by }. Det er uklart hva den dekker.
review-signature-page = Den vises på side { $page }.
