# Tekster til sjekklisten om behovsvurdering og ventelister: spørsmål na-01 til na-14 og risiko na-r1 til na-r6.
needs-queues = Behovsvurdering og ventelister
    .about = Hvordan behovet for sosiale tjenester vurderes, hvordan ventelisten føres, og hvem som får plassen når den blir ledig. Besvares av dem som vurderer behov og fører listen, sammen med enhetslederen.

na-01 = Finnes det en publisert rutine som lar innbyggeren forutse om tjenesten blir innvilget, og hvilken plass på ventelisten det gir?
    .why = Der kriteriene er uklare, avgjør dagsform og bekjentskap, og innbyggerne vet ikke hva de kan kreve. En klar rutine verner også den ansatte: Under press finnes det en regel å vise til.
    .evidence-1 = Vedtatt rutine på nettsiden med kriterier for vurdering og venteliste, og bekreftelse på at utkastet er vurdert for korrupsjonsrisiko
    .evidence-2 = 10 tilfeldig valgte vedtak fra i år, eller alle hvis det er færre: hvert vedtak oppgir kriteriet det bygger på, og kriteriet er blant de publiserte
    .evidence-3 = Uavhengig test: en utenforstående fagperson avgjorde 10 anonymiserte saker etter rutinen; avvik er notert og rutinen rettet
    .red-flag = «Ut fra omstendighetene» på hver side; to like søknader fikk ulikt utfall, og ingen kan forklare hvorfor
    .action = Skrive rutinen om med kriterier som kan etterprøves, få den vurdert for korrupsjonsrisiko og publisere den
    .indicator = Andel kontrollerte vedtak som viser til et publisert kriterium, %

na-02 = Blir interesseerklæringene til ansatte som vurderer behov eller tildeler plasser, minst årlig sammenholdt med leverandørenes ledere og eiere?
    .why = I 2019 fant Litauens antikorrupsjonsmyndighet STT slektskap mellom ansatte i enkelte kommuner og eiere eller ledere av private sykehjem, og noe av det var ikke oppgitt. Den som aldri legger listene ved siden av hverandre, får vite det sist.
    .evidence-1 = Rutine som sier hvem som sammenholder erklæringene i PINREG med leverandørenes ledere og eiere, når, og etter hvilke lister
    .evidence-2 = Protokoll fra en sammenligning siste 12 måneder: alle leverandører, alle stillinger, treff og fratredelser som fulgte
    .evidence-3 = Kontroll fra internrevisjonen eller en annen enhet: 10 % av erklæringene prøvd mot eierdata for foretak, avvik rettet
    .red-flag = Ingen har erklært seg inhabil på tre år der alle kjenner alle; en erklæring ble utfylt først da en journalist spurte
    .action = Lage en liste over leverandørenes ledere og eiere og sammenholde den med de ansattes erklæringer
    .indicator = Andel stillinger på listen der erklæringen er sammenholdt i løpet av året, %

na-03 = Vurderer minst to ansatte behovet for sosiale tjenester, og kommer den andre frem til sin konklusjon på egen hånd?
    .why = Når én person avgjør alene, er det ingen som ser feil, tretthet eller vennetjenester. En ny, uavhengig vurdering er det billigste vernet mot at tjenesten går til feil person.
    .evidence-1 = Vedtatt rutine som sier hvem som vurderer som nummer to, og hva vedkommende kontrollerer
    .evidence-2 = 10 tilfeldig valgte saker fra siste halvår, eller alle hvis det er færre: to konklusjoner, to underskrifter, ulike datoer
    .evidence-3 = Kontroll fra internrevisjonen eller en annen enhet av minst 30 saker (eller alle, hvis det er færre), med avvik og retting
    .red-flag = Den andre underskriften er alltid fra samme person samme dag; ingen konklusjon er endret på et år
    .action = Innføre en ny, uavhengig behovsvurdering og kontrollere 10 saker hvert kvartal
    .indicator = Andel kontrollerte saker med to uavhengige konklusjoner, %

na-04 = Velger innbyggeren eller en representant sykehjem fra hele listen over leverandører, og bekreftes valget med underskrift?
    .why = En familie som har det travelt, tar det saksbehandleren nevner. Nevnes bare ett hjem, går både offentlige penger og et menneskes alderdom dit det passer noen andre.
    .evidence-1 = Vedtatt valgskjema og liste over alle leverandører med priser, ledige plasser og dato for siste oppdatering
    .evidence-2 = 10 tilfeldig valgte saker fra siste halvår, eller alle hvis det er færre: tilbudte leverandører, valg og underskrift, datert før henvisningen
    .evidence-3 = Uavhengig kontroll: 10 familier (eller alle, hvis det er færre) oppringt og spurt om de så hele listen; svarene oppsummert og fulgt opp
    .red-flag = Nesten alle brukerne til én saksbehandler havner i samme hjem; valgskjemaene er fylt ut med samme hånd
    .action = Innføre en liste over alle leverandører med valgskjema og ringe 10 familier hvert halvår
    .indicator = Andel kontrollerte saker med valgskjema underskrevet før henvisningen, %

na-05 = Føres noen venteliste i et regneark som én ansatt har ansvaret for?
    .why = I 2020 fant STT ventelister i tre litauiske kommuner ført i kontorprogrammer der endringer ikke satte spor. Når én person eier filen, ser ingen en glemt søker eller en flyttet rad.
    .evidence-1 = Rutine som navngir det eneste systemet listen føres i, brukerne og rettighetene deres, og forbyr lister ved siden av
    .evidence-2 = Datert uttrekk av alle lister, brukere og rettigheter; for 10 ventende (eller alle, hvis det er færre) er søknadsdatoen lik den i dokumentregisteret
    .evidence-3 = Uavhengig kontroll: listen gjenskapt fra søknadsregisteret og sammenlignet med systemet; forskjeller forklart og rettet
    .red-flag = Bare én ansatt kan si hvilket nummer en søker har; når den ansatte har ferie, står listen stille
    .action = Flytte alle ventelister til ett system med personlige tilganger og avvikle regnearkene
    .indicator = Andel av virksomhetens ventelister som bare føres i systemet, %

na-06 = Setter hver endring i ventelisten spor som ikke kan slettes: hvem, når, hva og hvorfor?
    .why = En endret søknadsdato eller et prioritetsmerke flytter en person ti plasser frem, og utenfra ser listen like ryddig ut. Uten logg kan du verken bevise at noen brøt reglene, eller at du selv fulgte dem.
    .evidence-1 = Systembeskrivelse eller rutine: hvilke endringer som logges, hvor lenge loggen oppbevares, og hvem som ikke kan endre den
    .evidence-2 = Logguttrekk for siste 3 måneder; 10 tilfeldig valgte endringer (eller alle, hvis det er færre) har årsak og et dokument som viser den
    .evidence-3 = Uavhengig test: en endring ble gjort og forsøkt slettet; protokollen viser hva loggen fanget opp, og hva som er rettet
    .red-flag = Loggen er på, men ingen leser den; endringer gjøres om kvelden eller med felles pålogging
    .action = Slå på endringslogg med obligatorisk årsak og kontrollere 10 innslag hver måned
    .indicator = Andel kontrollerte endringer i ventelisten med årsak og dokument, %

na-07 = Sammenligner en ansatt som ikke fører ventelisten, den hver måned med en lagret kopi fra måneden før?
    .why = To kopier fra ulike dager viser på en time hvem som flyttet seg og hvem som forsvant. Jo tidligere det ses, desto lettere er det å gi plassen tilbake til den som hadde krav på den.
    .evidence-1 = Rutine: hvilken dag kopien lagres, hvor den ligger, hvem som sammenligner, og hvem som får vite om en uforklart endring
    .evidence-2 = Kopier for siste 6 måneder og 6 sammenligninger: hver plassendring forklart, datert og underskrevet
    .evidence-3 = Revisjonskontroll: to kopier revisor selv har valgt, alle endringer sporet til sakene, avvik rettet
    .red-flag = Ingen har listen fra for et halvt år siden; folk forsvinner uten merknad om død, avslag på tilbud eller innflytting
    .action = Gi en ansatt som ikke fører listen, i oppgave å sammenligne to kopier månedlig og forklare endringene
    .indicator = Måneder i året med underskrevet sammenligning av ventelisten, antall

na-08 = Kan den som venter, selv kontrollere plassen sin på ventelisten og få vite hvorfor den er endret?
    .why = Ingen følger en venteliste så nøye som de som står på den. Den som var nummer fem og nå er nummer åtte, er den første som spør – når plassen er synlig.
    .evidence-1 = Rutine for å gi beskjed om plass og endringer, og et oppsett for den offentlige listen, avklart med personvernombudet
    .evidence-2 = Publisert anonymisert liste datert denne måneden, og 10 saker (eller alle, hvis det er færre) med beskjed om plass eller endring
    .evidence-3 = Uavhengig kontroll: 10 ventende (eller alle, hvis det er færre) spurt om plassen sin; svarene sammenlignet med listen, mangler rettet
    .red-flag = Plassen opplyses bare på telefon og bare «omtrent»; den publiserte listen er fra i fjor
    .action = Publisere en anonymisert liste etter søknadskode og gi beskjed om plassen og hver endring
    .indicator = Andel ventende som har fått skriftlig beskjed om plassen sin, %

na-09 = Registreres alle tilbud om plass og alle mislykkede kontaktforsøk etter én felles regel?
    .why = «Tok ikke telefonen» er den enkleste veien forbi køen: Ingen sjekker om noen ringte. En regel for hvor mange ganger, når og hvordan folk kontaktes, tetter det hullet.
    .evidence-1 = Regel: antall forsøk, hvilke dager og måter, hvor lenge svaret ventes, og hva som skjer uten svar
    .evidence-2 = De 10 siste tildelte plassene, eller alle hvis det er færre: for hver forbigått person dato, klokkeslett og måte for hvert forsøk, eller underskrevet avslag
    .evidence-3 = Uavhengig kontroll: 10 innslag (eller alle, hvis det er færre) sammenlignet med telefonutskrift og sendte brev, forbigåtte oppringt, feil rettet
    .red-flag = Avslag skrevet av saksbehandleren uten brukerens underskrift; to oppringninger i løpet av samme time
    .action = Fastsette en kontaktregel og ta i bruk en logg over tilbud
    .indicator = Andel forbigåtte der kontaktforsøkene er registrert etter regelen, %

na-10 = Blir hvert inntak utenom tur avgjort av en nemnd som oppgir én av de vedtatte grunnene?
    .why = Hastesaker er reelle, og nettopp derfor er det blant dem de oppdiktede skjuler seg best. Når flere avgjør og grunnen skrives ned, må «bare denne gangen» sies foran vitner.
    .evidence-1 = Vedtatt uttømmende liste over prioriteringsgrunner, nemndas medlemmer, habilitetsregel og frist for å stadfeste et hastevedtak
    .evidence-2 = Alle inntak utenom tur siste halvår: hvert med en grunn fra listen, dokumentet som viser den, og protokoll
    .evidence-3 = Revisjonskontroll: alle årets inntak utenom tur prøvd mot dokumentene; de som manglet grunnlag, er fulgt opp
    .red-flag = Hvert tredje inntak er utenom tur; grunnen er «vanskelig situasjon»; protokollen er skrevet etter innflytting
    .action = Vedta en uttømmende liste over prioriteringsgrunner og la en nemnd avgjøre hvert inntak utenom tur
    .indicator = Andel inntak utenom tur som nemnda avgjorde før innflytting, %

na-11 = Blir behovet til dem som mottar tjenester, vurdert på nytt innen datoen i vedtaket?
    .why = Helsen endrer seg, mens en innvilget tjeneste bare løper videre. Uten ny vurdering får noen det de ikke lenger trenger, andre for lite, og kommunen betaler for begge feilene.
    .evidence-1 = Rutine med frister for ny vurdering per tjenestetype, og vedtaksmal der datoen er obligatorisk
    .evidence-2 = Systemuttrekk: alle mottakere, datoer for ny vurdering og overskredne frister; 10 saker (eller alle, hvis det er færre) vurdert i tide
    .evidence-3 = Uavhengig kontroll av 20 saker (eller alle, hvis det er færre) med passert dato: hvor mange som er vurdert, hvor mange behov som var endret, hva som er rettet
    .red-flag = Alle nye vurderinger ender med «uendret behov»; skjemaet er kopiert med de gamle feilene
    .action = Innføre obligatorisk dato for ny vurdering med påminnelse og ta alle saker der fristen er ute
    .indicator = Andel mottakere der behovet er vurdert på nytt innen fristen, %

na-12 = Blir tilfeldig valgte personer hvert kvartal vurdert på nytt av fagfolk som ikke deltok i den første vurderingen?
    .why = To underskrifter fra samme kontor kan overse en feil. En ny vurdering som ingen kan forutse, finner både feil og vennetjenester mens de er lette å rette. STT anbefalte slik etterkontroll i 2020.
    .evidence-1 = Vedtatt rutine: hvem som trekker saker, hvor mange, hvem som vurderer på nytt, og hva som skjer når resultatene spriker
    .evidence-2 = Dokumenter fra de siste 4 kvartalene: trekningen, minst 10 nye vurderinger (eller alle, hvis det er færre) i kvartalet, forskjeller fra den første
    .evidence-3 = Kontroll fra internrevisjonen eller, etter skriftlig avtale, fagfolk i en annen kommune: 10 vurderinger sammenlignet med nemndas, rutinen rettet
    .red-flag = Enheten velger selv sakene som skal kontrolleres; på et år avvek ingen ny vurdering fra den første
    .action = Opprette en nemnd for ny vurdering, trekke 10 saker hvert kvartal og vurdere dem på nytt
    .indicator = Andel av årets vedtak som er vurdert på nytt, %

na-13 = Går lederen minst to ganger i året gjennom hvordan vurderinger og henvisninger fordeler seg på ansatte og leverandører?
    .why = Én sak sier ingenting; hundre viser hvem som oftest finner det største behovet, og hvem som sender alle til samme hjem. Et avvik er ikke skyld, men det er et spørsmål.
    .evidence-1 = Rapportmal og rutine: tall, periode, hvem som lager den, hvem som får den, og hvilket avvik som skal forklares
    .evidence-2 = De to siste halvårsrapportene: behovsnivå per saksbehandler, henvisninger per leverandør, forklarte avvik, lederens signatur
    .evidence-3 = Uavhengig kontroll: tallene beregnet på nytt fra systemuttrekk, sakene bak de 5 største avvikene lest, konklusjoner fulgt opp
    .red-flag = Én saksbehandler finner størst behov dobbelt så ofte som de andre; ni av ti henvisninger går til ett hjem
    .action = Lage en halvårsrapport per saksbehandler og leverandør og kontrollere sakene bak avvikene
    .indicator = Andel av avvikene i rapporten som er forklart, %

na-14 = Får den som får medhold i en klage eller er rammet av en feil, tilbake plassen på ventelisten eller tjenesten?
    .why = En unnskyldning gir ikke plassen tilbake. Så lenge et uriktig vedtak står, lønner det seg for den som ba om det, og alle andre som venter, lærer at det ikke nytter å klage.
    .evidence-1 = Klagerutine: vedtaket sier hvor man klager, en som ikke deltok, behandler klagen, og det er fastsatt hvordan plassen gis tilbake
    .evidence-2 = Årets logg over klager og feil: utfallet i hver sak, dato for gjenoppretting, og hva som er endret for å unngå gjentakelse
    .evidence-3 = Uavhengig kontroll: 10 medhold, eller alle, sporet i listen: plassen er gitt tilbake, og feilen har ikke gjentatt seg
    .red-flag = Hundrevis venter, og ingen klager på et år; svarene skrives av den som fattet vedtaket det klages på
    .action = Legge klagene til en som ikke deltok i vedtaket, og sette frist for å gi plassen tilbake
    .indicator = Andel feil der plassen eller tjenesten er gitt tilbake innen fristen, %

na-r1 = Én ansatt som vurderer alene, tar feil eller hjelper en bekjent, slik at tjenesten ikke går til den som trenger den mest
    .scheme = Etter besøket krysses det av for dårligere helse enn den ansatte så, eller det utelates at barna hjelper til. Saken ser ryddig ut fordi ingen andre har møtt personen.
na-r2 = En innvilget tjeneste kontrolleres aldri igjen, slik at kommunen i årevis betaler for noe som ikke trengs eller aldri trengtes
    .scheme = Datoen for ny vurdering passerer, eller gamle svar kopieres uten besøk. Den som en gang ble raust vurdert, beholder timene eller plassen, mens en ny søknad venter.
na-r3 = Én person fører ventelisten i et regneark, slik at ingen oppdager glemte søkere, feil eller en ekstra utgave av listen
    .scheme = En søknad «blir borte» og føres inn med senere dato. Ved siden av den offisielle listen vokser det frem en annen, og det er den folk innkalles etter.
na-r4 = Søknadsdato, prioritet eller plass endres uten spor, slik at et brudd verken kan bevises eller rettes opp
    .scheme = Søknadsdatoen rettes, eller et prioritetsmerke settes for en dag og fjernes etter inntaket. Filen lagres under samme navn, og den tidligere tilstanden er borte.
na-r5 = En ledig plass gis utenom tur uten grunn, slik at de fremste venter lenger, og bekjentskap eller en gave teller mer enn køen
    .scheme = Den fremste på listen «var ikke å få tak i», og en hasteattest dukker opp siste dag. Takken for en raskere plass er en gave eller en tjeneste.
na-r6 = En ansatt med bånd til et sykehjem styrer folk dit, slik at egeninteressen og ikke familiens valg avgjør plassen
    .scheme = Familien hører bare om ett hjem eller får vite at det er fullt alle andre steder. Båndet til eieren eller lederen er ikke oppgitt.
