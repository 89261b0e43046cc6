# Spørsmål og risikoer i sjekklisten om data, registre og tilgang.
data-registers = Data, registre og tilgang
    .about = Hvem som kan se og endre opplysninger om folk i systemer, lister og registre, og om det setter spor. Besvares av lederen sammen med systemansvarlig og personvernombud.

it-01 = Finnes det pålogginger til fagsystemer eller registre som brukes av mer enn én person?
    .why = Når passordet henger på en lapp ved skjermen, er det «resepsjonen» som har gjort alt i loggen. Den som gjorde noe galt, forblir ukjent, og den ærlige forblir mistenkt.
    .evidence-1 = Vedtatte brukerregler: personlig konto til alle, passord deles ikke, pålogging i to trinn
    .evidence-2 = Liste over kontoer i alle systemer: én stilling ved hver; påloggingene til 10 tilfeldige kontoer (eller alle, hvis det er færre) holdt opp mot vaktlisten
    .evidence-3 = Kontroll fra informasjonssikkerhet eller internrevisjonen: felleskontoer funnet og stengt, samtidig pålogging fra to steder undersøkt
    .red-flag = En konto heter «sosial1» eller «resepsjon»; pålogging mens eieren hadde ferie; hele vakten kjenner ett passord
    .action = Stenge felleskontoer, gi alle ansatte en personlig konto og slå på totrinnspålogging
    .indicator = Felles påloggingskontoer, antall
    .cause = Noen kontoer kan bli brukt av flere, så loggen viser ikke alltid hvem som så på eller endret opplysningene
    .effect = Ved hver handling i loggen står navnet på én person; ingen bruker kontoen til en som har ferie

it-02 = Ser hver ansatt bare de personopplysningene i systemene som stillingen krever?
    .why = Når alle ser alt, blir naboens stønad, gjeld eller diagnose til prat over kaffen, og noen ganger til en vare. Det en ansatt ikke kan se, er det heller ingen som ber om.
    .evidence-1 = Vedtatt tilgangstabell etter stilling: hvilket system, hvilke opplysninger, bare lese eller også endre
    .evidence-2 = Tilgangene til 10 tilfeldige ansatte (eller alle, hvis det er færre) tatt ut av systemene og holdt opp mot tabellen; overflødige fjernet, med dato
    .evidence-3 = Kontroll fra personvernombudet eller internrevisjonen: 10 saker uten tildeling forsøkt åpnet, overflødige tilganger funnet og fjernet
    .red-flag = En praktikant har lederens tilganger «for å slippe å vente»; en som byttet stilling, har både de gamle og de nye
    .action = Sette opp en tilgangstabell etter stilling og fjerne alle tilganger som ikke står der
    .indicator = Andel ansatte med tilganger som stemmer med tabellen, %
    .cause = Noen ansatte kan se mer i systemene enn jobben krever, så naboens stønad eller diagnose kan bli til sladder
    .effect = Den som bytter stilling, ser fra første dag bare det den nye krever; saker man ikke er tildelt, lar seg ikke åpne

it-03 = Stenges tilgangen til alle systemer og registre den siste arbeidsdagen når en ansatt slutter?
    .why = Kontoen til en som har sluttet, er en nøkkel ingen savner: Eieren kan bruke den, og det kan også en kollega som ikke vil etterlate sitt eget navn. Personalavdelingen er den første som vet hvem som slutter, så der må det begynne.
    .evidence-1 = Vedtatt sluttskjema: alle systemer og statlige registre, hvem som stenger tilgangen, frist siste arbeidsdag
    .evidence-2 = Siste kvartals sammenligning av kontoer og ansattliste: hvert avvik er forklart, med dato for stenging
    .evidence-3 = Kontroll fra internrevisjonen: pålogginger etter sluttdato for alle som sluttet i løpet av året, funnet og undersøkt, rutinen rettet
    .red-flag = Flere kontoer enn ansatte; pålogging fra en som er i foreldrepermisjon; registereieren fikk aldri vite at noen sluttet
    .action = Sammenligne kontoene med ansattlisten hvert kvartal og stenge dem som er til overs
    .indicator = Andel som sluttet og fikk tilgangen stengt siste arbeidsdag, %
    .cause = Tilgangen til dem som slutter, stenges for sent eller ikke overalt, så de selv eller en kollega i deres navn kan se opplysninger
    .effect = Hver konto har en eier som arbeider her; loggene viser ingen pålogging etter noens siste arbeidsdag

it-04 = Registrerer systemet selv hvem som har sett eller endret opplysninger om hvem, og når?
    .why = Da Litauens spesialetterforskningstjeneste (STT) i 2020 så på sosiale tjenester i tre kommuner, fant de køer i kontorprogrammer der endringer ikke satte spor. Uten logg kan ingen finne den som gjorde galt, eller forsvare den som gjorde rett.
    .evidence-1 = Systembeskrivelse eller avtale med systemeieren: hvilke visninger og endringer som logges, hvor lenge, og hvem som kan slette dem
    .evidence-2 = Loggutskrift for 10 tilfeldige personer fra hvert hovedsystem: bruker, tidspunkt, gammel og ny verdi
    .evidence-3 = Prøve utført av informasjonssikkerhet eller internrevisjonen: 5 endringer gjort med vilje er funnet i loggen, brukeren kunne ikke slette dem
    .red-flag = Loggen slås på først når det kommer en klage, eller lagres en måned; administrator kan tømme den; listene ligger i regneark
    .action = Slå på logg over visninger og endringer i alle systemer med personopplysninger og flytte regnearklistene dit
    .indicator = Andel systemer og lister der visninger og endringer logges, %
    .cause = Ikke alle visninger og endringer setter spor, så når det kommer en klage, må kommunen kanskje gjette hvem som gjorde det
    .effect = Etter en klage kan det innen en dag sies hvem som endret oppføringen, når, og hva som sto der før

it-05 = Kontrollerer noen som ikke behandler opplysningene, hvert kvartal om tilfeldige visninger hadde tjenstlig grunn?
    .why = En logg ingen leser, stopper ingen nysgjerrighet. Tjue tilfeldige visninger og spørsmålet «hvorfor åpnet du denne saken?» er nok til at alle vet at visningene blir sett.
    .evidence-1 = Rutine: hvem som kontrollerer, hvor mange visninger, hvordan de trekkes (tilfeldig, samme etternavn eller adresse), hva som skjer uten grunn
    .evidence-2 = Siste kvartals kontrollark: minst 20 visninger, saksnummer eller annen grunn ved hver, ugrunnede undersøkt
    .evidence-3 = Kontroll fra internrevisjonen: 30 visninger prøvd på nytt og holdt opp mot årets kontroller, følgene for ansatte var like
    .red-flag = Etter en avisartikkel åpnet dusinvis av ansatte samme sak på én dag; noen ser på naboer i egen gate; ingen undersøkelse på tre år
    .action = Trekke 20 tilfeldige visninger hvert kvartal og be om tjenstlig grunn til hver
    .indicator = Andel kontrollerte visninger med tjenstlig grunn, %
    .cause = Visningsloggen leses sjelden eller bare etter klage, så det er nesten uten risiko å snoke i saker om bekjente
    .effect = Saken til en kjent person åpnes bare av dem som arbeider med den; hver visning uten tjenstlig grunn blir undersøkt

it-06 = Når avgjørende data endres, som kødato, inntekt eller bankkonto, legger da én ansatt inn og en annen bekrefter?
    .why = Ett tall i inntektsfeltet eller én dag i en kødato kan være verdt mer enn resten av saken. Endrer én, er det nok at noen ber om det; endrer to, må det en avtale til.
    .evidence-1 = Liste over avgjørende datafelt og rutine: hvem som legger inn, hvem som bekrefter; den andre ser gammel verdi og grunnlag
    .evidence-2 = 10 tilfeldige endringer, eller alle hvis det er færre: to ulike brukere, ulikt tidspunkt, et dokument ved hver som viser grunnlaget
    .evidence-3 = Kontroll fra internrevisjonen: forsøk på å endre alene lyktes ikke; årets endringer uten bekreftelse er funnet og undersøkt
    .red-flag = Flere titalls endringer bekreftes på ett minutt; samme person bekrefter fra en annen konto; ikke én endring avvist på et år
    .action = Liste opp avgjørende datafelt og kreve at en annen bekrefter når de endres
    .indicator = Andel endringer i avgjørende data bekreftet av en annen ansatt, %
    .cause = En annen bekrefter ikke alltid endringer av kødato, inntekt eller bankkonto, eller gjør det uten å se etter, så feil kan slippe gjennom
    .effect = Gale endringer sendes tilbake før vedtak eller utbetaling; ved hver endring står gammel verdi og grunnlag

it-07 = Tas lister over personer ut av systemet bare med lederens tillatelse, ført i et register?
    .why = En liste med tusen mottakere får plass i én e-post, og både begravelsesbyrået, kredittselskapet og valgkampkontoret kunne ønske seg den. En stjålet perm blir savnet av noen, en kopiert liste av ingen.
    .evidence-1 = Rutine: hvem som kan ta ut en liste, til hvem, til hva og med hvilke felt; de som har tilgang til det, er listet opp
    .evidence-2 = Årets uttaksregister holdt opp mot systemloggen: tillatelse, mottaker, felt og dato for sletting ved hvert uttak
    .evidence-3 = Prøve fra personvernombudet eller internrevisjonen: oppdiktede personer lagt i listene for å se hvem som kontakter dem; ulovlige uttak undersøkt
    .red-flag = Selgere begynner å ringe etter at en liste ble laget; listen gikk til privat e-post; i valgår vil noen ha «kontakter til hilsener»
    .action = Fjerne retten til masseuttak for alle som ikke trenger den, og opprette et uttaksregister
    .indicator = Andel listeuttak i systemloggen som hadde tillatelse, %
    .cause = Personlister kan ofte tas ut uten at noen vet det, så de kan havne hos selgere eller i en valgkamp
    .effect = For hver liste er det kjent hvem som trengte den, hvem som fikk den, og når den ble slettet; færre lister tas ut

it-08 = Åpnes tilgangen til systemleverandøren bare for et bestemt oppdrag og stenges når det er utført?
    .why = Leverandørens administrator kan det ingen ansatt kan: endre en dato, en poengregel, til og med loggen. En dør ingen låser, står åpen inn til hver eneste sak.
    .evidence-1 = Avtale med leverandøren: tilgang per oppdrag, personlige kontoer, handlinger logges, regler endres bare med skriftlig samtykke fra oss
    .evidence-2 = Alle leverandørens pålogginger siste halvår: oppdragsnummer, hvem som åpnet, start, slutt, hva som ble gjort
    .evidence-3 = Uavhengig sikkerhetskontroll: ingen faste tilganger, 5 oppdateringer holdt opp mot oppdragene og prøvd på testdata
    .red-flag = Leverandørens konto «admin» er uendret siden installasjonen; køen endret seg etter en oppdatering; endringer bestilles på telefon
    .action = Fjerne leverandørens faste tilganger og åpne hver pålogging per oppdrag med sluttid
    .indicator = Andel pålogginger fra leverandøren med oppdrag og sluttid, %
    .cause = Leverandøren kan komme inn i systemet også uten bestemt oppdrag, så data eller en poengregel kan endres uten at kommunen vet det
    .effect = Etter hver oppdatering kan det sies hva som ble endret, og hvem som ba om det; ingen bestiller på telefon

it-09 = Sammenlignes en månedlig kopi av de viktigste listene med forrige kopi, av en som ikke fører dem?
    .why = Selv når loggen er tømt eller systemet har sviktet, viser to kopier side om side hva som har flyttet seg, og hva som er borte. Med dem kan et menneske få tilbake plassen, datoen eller beløpet sitt.
    .evidence-1 = Rutine: hvilke lister som kopieres (køer, mottakere, krav, tilganger), hvor de lagres, hvem som sammenligner, og hvem som gjenoppretter
    .evidence-2 = Sammenligninger for de tre siste månedene: hver endring er dokumentert, uforklarte undersøkt
    .evidence-3 = Prøve utført av internrevisjonen: 10 oppføringer gjenopprettet fra en kopi som er et halvt år gammel, og holdt opp mot dagens liste, ulovlige endringer rettet
    .red-flag = Ingen har en eldre liste enn dagens; den som fører listen, kan også endre kopiene
    .action = Lagre uforanderlige kopier av de viktigste listene hver måned og sammenligne dem med de forrige
    .indicator = Andel endringer mellom kopiene som er forklart eller rettet, %
    .cause = Kopier av listene lagres og sammenlignes bare av og til, så en rad som forsvinner, eller en plass i køen som flyttes, kan bli oversett
    .effect = En endring uten grunnlag oppdages måneden etter, og den det gjelder, får tilbake plassen, datoen eller beløpet

it-10 = Er det øvd på hva som skal gjøres når det viser seg at personopplysninger er brukt til annet enn arbeid?
    .why = Den første timen avgjøres av småting: Er loggen sikret, er tilgangen stengt, har den det gjelder, fått vite det? Uten øvelse husker man dem når loggen er overskrevet og listen er ute.
    .evidence-1 = Vedtatt rutine: hvem som sikrer loggen, hvem som stenger tilgangen, hvem som varsler den det gjelder, og personvernmyndigheten
    .evidence-2 = Beskrivelse av alle saker siste år: hva som ble gjort time for time, hvem som fikk beskjed, følger for den ansatte; var det ingen, referat fra en øvelse
    .evidence-3 = Uanmeldt øvelse holdt av personvernombudet eller internrevisjonen: tiden til tilgangen var stengt, er målt, hullene tettet
    .red-flag = Den nysgjerrige fikk bare en muntlig påminnelse; folk hørte om lekkasjen fra selgere som ringte; loggen finnes ikke lenger
    .action = Skrive en rutine på én side og holde minst én uanmeldt øvelse i løpet av et år
    .indicator = Tid fra mistanke til stengt tilgang under øvelse, timer
    .cause = Blir data misbrukt, må de ansatte kanskje handle etter hukommelsen, så loggen kan gå tapt og tilgangen bli stående åpen
    .effect = Samme dag som mistanken kommer, er loggen sikret og den det gjelder, varslet; hver sak viser hvordan den endte

it-r1 = En ansatt ser på bekjentes opplysninger uten grunn eller sprer dem, og folk tør ikke be om hjelp
    .scheme = Saken til en nabo, en tidligere ektefelle eller en kjent person åpnes, og det som leses, blir fortalt eller solgt.
it-r2 = En avgjørende oppføring endres uten spor, og plass, tjeneste eller penger går til feil person
    .scheme = Kødatoen skrus tilbake, inntekten settes ned, kontonummeret byttes og byttes tilbake etter utbetalingen.
it-r3 = Det brukes en felles, lånt eller tidligere ansatts pålogging, og ingen vet hvem som gjorde galt
    .scheme = En kollegas ulåste skjerm eller en konto ingen stengte, blir brukt, og i loggen står et annet navn.
it-r4 = En liste over mottakere gis videre til selgere eller valgkamp, og de svakeste blir et lett bytte
    .scheme = Listen tas ut til en rapport, sendes til privat e-post og gis videre til et begravelsesbyrå, et kredittselskap eller et valgkampkontor.
it-r5 = En leverandør eller administrator endrer data eller en poengregel uten vedtak, og sakene følger ikke lenger reglene
    .scheme = En endring noen ba om på telefon, legges inn med en oppdatering, og køen stokkes om for alle på én gang.
