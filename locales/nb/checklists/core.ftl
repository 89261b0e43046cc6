# Sjekklisten «Felles del»: spørsmål, dokumentasjon og risikoer.
core = Felles del
    .about = Det alle de andre områdene bygger på: lederens eksempel, den ansvarlige, private interesser, gaver, varsling, kontroller og åpenhet. Besvares sammen, med papirene på bordet, av lederen, den ansvarlige for korrupsjonsforebygging og en fra personal.

core-01 = Har lederen de siste 12 månedene drøftet med de ansatte minst ett virkelig tilfelle fra egen virksomhet der noen ble fristet eller presset til å bryte reglene?
    .why = Ansatte gjør som lederen gjør, ikke som det står på plakaten. Tier lederen om de vanskelige sakene, lærer de ansatte at det er tryggest å tie selv også.
    .evidence-1 = Årsplan for personalmøter, godkjent av lederen, der drøfting av et virkelig tilfelle er satt opp minst to ganger
    .evidence-2 = Referat fra to møter de siste 12 månedene: hvilket tilfelle, hvem som tok ordet, hva man ble enige om å endre
    .evidence-3 = Anonym rundspørring blant de ansatte, i regi av en annen enn lederen: hvor mange husker tilfellet, og hva ble endret etterpå
    .red-flag = Alle referatene er like: «minnet om korrupsjonsforebygging»; ikke ett tilfelle, ikke ett spørsmål
    .action = Drøfte ett virkelig tilfelle med alle ansatte to ganger i året og skrive ned hva som skal endres
    .indicator = Personalmøter i året der et virkelig tilfelle ble drøftet, antall

core-02 = Blir det kunngjort på virksomhetens nettsted hver gang lederen fratrer som inhabil?
    .why = Når lederen åpent trer til side, blir det ikke flaut for andre å gjøre det samme. Når ingen ser lederens bindinger, må de ansatte gjette, og de avgjør slik de tror lederen vil ha det.
    .evidence-1 = Vedtatt rutine: når lederen fratrer, hvem som avgjør i stedet, hvem som kunngjør det, og hvor raskt
    .evidence-2 = Fratredelser siste 12 måneder på nettstedet, med dato; var det ingen, en merknad om at alle lederens vedtak er gjennomgått
    .evidence-3 = Kontroll fra internrevisjonen eller eieren: lederens erklæring holdt opp mot årets vedtak og protokoller, avvik rettet
    .red-flag = Lederen har ikke fratrådt én gang på flere år, enda slektninger arbeider i virksomheten eller hos leverandørene
    .action = Fastsette en rutine for lederens fratredelse og oppdatere oversikten på nettstedet hvert kvartal
    .indicator = Andel av lederens fratredelser som ble kunngjort innen 5 virkedager, %

core-03 = Er det utpekt en ansvarlig for å gjøre virksomheten motstandsdyktig mot korrupsjon, som rapporterer direkte til lederen?
    .why = Det alle har ansvar for, har ingen ansvar for. Og går funnene gjennom den enheten de handler om, kommer bare det ufarlige fram til lederen.
    .evidence-1 = Vedtak fra lederen og stillingsbeskrivelse: oppgaver, avsatt tid, rett til å gå direkte til lederen
    .evidence-2 = Minst 4 skriftlige henvendelser til lederen de siste 12 månedene, og hva lederen bestemte om hver av dem
    .evidence-3 = Vurdering fra internrevisjonen eller eieren av om den ansvarlige er uavhengig og har tid, og hva som ble endret
    .red-flag = Den ansvarlige forbereder selv avgjørelsene som skal risikovurderes, og kom ikke med ett forslag på et år
    .action = Utpeke en ansvarlig, sette av arbeidstid og gå gjennom forslagene hvert kvartal
    .indicator = Andel av den ansvarliges forslag som lederen tok stilling til innen 30 dager, %

core-04 = Blir virkelige saker, innkjøp og klager gjennomgått når sannsynligheten for korrupsjon vurderes, og ikke bare de skriftlige reglene?
    .why = De skriftlige reglene er gode nesten overalt; risikoen ligger i hvordan de følges. En vurdering der ingen åpnet en eneste sak, ender gjerne med at det ikke finnes risiko.
    .evidence-1 = Vedtatt plan for vurderingen: område, periode, hvordan sakene trekkes, antall saker
    .evidence-2 = Siste konklusjon med liste over minst 20 gjennomgåtte saker, innkjøp eller klager (eller alle, hvis det er færre) og risikofaktorene som ble funnet
    .evidence-3 = Vurdering fra internrevisjonen eller eieren: noen av de samme sakene lest på nytt, funn sammenlignet, konklusjon rettet
    .red-flag = Samme konklusjon med de samme ordene for tredje år på rad: «ingen risikofaktorer funnet»
    .action = Velge ett område hvert år, trekke 20 saker tilfeldig og bygge konklusjonen på det de viser
    .indicator = Andel av risikofaktorene som bygger på gjennomgåtte saker, %

core-05 = Får kommunestyret eller eieren hvert år en rapport om korrupsjonsforebygging der hvert gjennomført tiltak er dokumentert?
    .why = Ordet «gjennomført» koster ingenting. Når det må følge et dokument med, viser det seg hvilke tiltak som virker, og hvilke som bare skrives av fra år til år.
    .evidence-1 = Vedtatt plan som for hvert tiltak sier hvem som gjør det, dato, indikator og hva som dokumenterer at det er gjort
    .evidence-2 = Siste rapport; dokumentasjonen for 5 tilfeldig valgte «gjennomførte» tiltak (eller alle, hvis det er færre) er funnet og åpnet
    .evidence-3 = Kontroll fra kommunestyrets utvalg, eieren eller revisjonen: hvilke tiltak, hva som manglet, hva som ble bestemt
    .red-flag = Alle tiltak er gjennomført, alle frister er «løpende», og eneste indikator er antall møter
    .action = Føre opp ved hvert tiltak hva som dokumenterer det, og rapportere til kommunestyret eller eieren hvert år
    .indicator = Andel av tiltak meldt som gjennomført der dokumentasjonen ble funnet, %

core-06 = Har alle ansatte som skal erklære private interesser, levert erklæringen i tide?
    .why = Det som ikke står i erklæringen, kan ingen holde opp mot leverandører og tilskuddsmottakere. Én for sen erklæring er en glemt ansatt; ti er et tegn på at ingen følger med.
    .evidence-1 = Vedtatt liste over stillinger med erklæringsplikt, og en ansatt som skal minne om og kontrollere
    .evidence-2 = Sammenligning med registeret PINREG, høyst 6 måneder gammel: hver stilling på listen, dato for levering, dager for sent
    .evidence-3 = Kontroll fra internrevisjonen eller en annen enhet: 10 % av erklæringene holdt opp mot personaldata, avvik rettet
    .red-flag = Erklæringene strømmer inn rett før en kontroll; bestillere og de som tildeler tjenester, står ikke på listen
    .action = Sammenligne listen over ansatte med erklæringsplikt med PINREG to ganger i året og purre på dem som er sene
    .indicator = Andel erklæringer levert innen 30 kalenderdager, %

core-07 = Blir de erklærte bindingene til ansatte og deres nærstående sammenlignet med listene over leverandører, tjenesteytere og tilskuddsmottakere?
    .why = I 2019 fant den litauiske tjenesten STT at ansatte i enkelte kommuner hadde bånd til eiere eller ledere av private sykehjem, og at noen av båndene ikke var erklært. Erklæringen alene viser ikke slikt; den må legges ved siden av kontraktene.
    .evidence-1 = Vedtatt rutine: hvem som sammenligner, når, med hvilke registre, og hva som skjer ved treff
    .evidence-2 = Protokoll fra de siste 12 månedene: minst 10 % av erklæringene sammenlignet, treff, og hva som ble bestemt om dem
    .evidence-3 = Ny sammenligning fra internrevisjonen eller en annen enhet med minst 20 leverandører og mottakere (eller alle, hvis det er færre); forskjeller forklart
    .red-flag = En ansatts bånd til en tjenesteyter ble først kjent gjennom mediene eller en klage fra en konkurrent
    .action = Trekke 10 % av erklæringene tilfeldig hvert år og sammenligne dem med leverandør- og mottakerlistene
    .indicator = Andel erklæringer sammenlignet i løpet av året, %

core-08 = Viser saken ved hver fratredelse hvem som fratrådte, hvorfor, og hvem som overtok?
    .why = Å være inhabil er ingen skam; det blir galt når den inhabile fortsetter å gi råd, ringe eller skrive under. En linje i saken verner både den som trådte til side, og den som avgjorde.
    .evidence-1 = Vedtatt rutine og skjema for fratredelse: hvem som får beskjed, hvem som setter inn en annen, hvor det føres
    .evidence-2 = 10 tilfeldige (eller alle) saker fra oversikten over fratredelser: hvem, hvorfor, hvem som overtok, ingen senere underskrift fra den inhabile; var det ingen, et notat om hvordan det er undersøkt
    .evidence-3 = Kontroll fra internrevisjonen eller en annen enhet: årets fratredelser holdt opp mot protokoller og vedtak, brudd rettet
    .red-flag = Ikke én fratredelse på et år i en virksomhet der alle kjenner alle
    .action = Innføre ett skjema og én oversikt for fratredelser og kontrollere sakene i den hvert kvartal
    .indicator = Andel kontrollerte fratredelsessaker der det står hvem som overtok, %

core-09 = Når en skjult binding eller en mottatt gave blir kjent, går da en annen ansatt gjennom alle avgjørelser vedkommende har vært med på de siste 12 månedene?
    .why = En disiplinærreaksjon gjør ikke om en tjeneste som er gitt til feil person. Før de tidligere avgjørelsene er gjennomgått, vet ingen hvem som ble skadelidende og fortsatt står og venter.
    .evidence-1 = Vedtatt rutine: hvem som går gjennom og hvor raskt, når et vedtak endres og penger kreves tilbake
    .evidence-2 = Tilfeller fra 24 måneder: vedtak gjennomgått og endret, euro krevd tilbake; var det ingen, protokoll fra en prøvegjennomgang
    .evidence-3 = Konklusjon fra internrevisjonen eller eieren om at gjennomgangen var fullstendig, og hvordan forslagene er fulgt opp
    .red-flag = Den ansatte fikk en advarsel og saken ble lukket, men ingen åpnet vedtakene vedkommende hadde skrevet under
    .action = Fastsette at en annen ansatt går gjennom årets vedtak innen 30 dager og melder resultatet til lederen
    .indicator = Andel av oppdagede tilfeller der gjennomgangen var ferdig innen 30 dager, %

core-10 = Blir hver gave som tilbys en ansatt, registrert, også de som blir avslått?
    .why = Det finnes ingen regel i Litauen om at alt under 150 euro er greit: gaver knyttet til tjenesten er forbudt, og unntakene er få. Avslåtte gaver i registeret viser hvem som prøvde å kjøpe velvilje, og når.
    .evidence-1 = Vedtatte gaveregler: hva som er forbudt, hva som er unntak, hva man gjør med en etterlatt gave, hvor den registreres, hvem som avgjør og innen hvilken frist
    .evidence-2 = Gaveregister for de siste 12 månedene: dato, giver, verdi, hva som ble gjort og når, også for avslåtte gaver; er det tomt, bekreftelser fra de ansatte på at de kjenner regelen
    .evidence-3 = Kontroll fra en annen enn den som fører registeret: 10 samtaler med ansatte og brukere holdt opp mot det, hull tettet
    .red-flag = Registeret er tomt, og i desember står konfekteskene og flaskene på rekke på pultene
    .action = Opprette et gaveregister, fortelle brukere og leverandører om det og la hver ansatt bekrefte én gang i året at de kjenner regelen
    .indicator = Andel ansatte som i løpet av året har bekreftet skriftlig at de vet hva de skal gjøre når de tilbys en gave, %

core-11 = Får alle som varsler i den interne kanalen, svar innen fristene i loven og den interne rutinen?
    .why = En ansatt varsler som regel én gang. Kommer det ikke svar, går neste brev til mediene, eller til ingen.
    .evidence-1 = Vedtatt rutine for egen eller eierens varslingskanal, en mottaker og en stedfortreder utpekt, adressen kunngjort
    .evidence-2 = Varslingslogg for de siste 12 månedene: dato for mottak og svar; var det ingen varsler, protokoll fra et prøvevarsel
    .evidence-3 = Uavhengig kontroll: prøvevarsel sendt, årets datoer for mottak og svar sammenlignet, mangler rettet
    .red-flag = Ikke ett varsel på tre år, og de ansatte vet verken hva adressen er, eller hvem som leser varslene
    .action = Utpeke en mottaker av varsler, gjøre kanalen kjent og prøve den med et prøvevarsel hvert halvår
    .indicator = Andel varsler besvart innen fristen, %

core-12 = Kan andre enn dem som er utpekt til å behandle varsler, lese et varsel fra den interne kanalen?
    .why = Havner brevet først i felles postkasse, er varslerens navn ute før noen har begynt å undersøke. Etter én slik sak er det ingen som varsler mer.
    .evidence-1 = Vedtatt tilgangsliste: bare mottakeren og stedfortrederen kan åpne kanalen
    .evidence-2 = Utskrift fra systemet over tilganger og pålogginger dette kvartalet, uten andre personer på listen
    .evidence-3 = Uavhengig prøve: prøvevarsel sendt, alle som kunne ha åpnet det, kartlagt, hull tettet
    .red-flag = Varslingsadressen sendes videre til felles postkasse, og et kamera er rettet mot postkassen for varsler på papir
    .action = La bare dem som behandler varsler, ha tilgang til kanalen, og kontrollere tilgangslisten hvert kvartal
    .indicator = Andre personer som kan åpne varsler, antall

core-13 = Følges det med i minst ett år etter et varsel på om varsleren blir utsatt for gjengjeldelse?
    .why = Gjengjeldelse er sjelden oppsigelse: et tillegg blir borte, oppgaver blir tatt fra en, møteinnkallingene uteblir. Før noen skriver ned småtingene på ett sted, ser hver av dem tilfeldig ut.
    .evidence-1 = Vedtatt rutine: hvem som snakker med varsleren og når, hvilke endringer som følges, hvordan fortroligheten bevares
    .evidence-2 = Notater uten navn fra samtaler etter 3, 6 og 12 måneder, og en sammenligning av lønn og oppgaver; var det ingen varsler, et notat om det og om hvordan det er undersøkt
    .evidence-3 = Vurdering fra tillitsvalgte, verneombud eller revisjonen av om oppfølgingen virker, og hva som ble endret
    .red-flag = Innen et år etter varselet ble varsleren flyttet eller sluttet, og ingen spurte hvorfor
    .action = Snakke med varsleren 3, 6 og 12 måneder etter hvert varsel og notere endringer i arbeidsforholdene
    .indicator = Andel varslere der alle planlagte samtaler ble holdt, %

core-14 = Har alle som forbereder eller treffer avgjørelser, de siste 24 månedene arbeidet med dilemmaer fra eget arbeid i opplæringen?
    .why = Lysbilder om loven sier ikke hva man gjør med en kake som alt er skåret opp, eller en telefon fra sjefen. Den som har drøftet slikt med kollegene, kjenner igjen det virkelige tilfellet i tide.
    .evidence-1 = Vedtatt opplæringsplan: grupper, dilemmaer for hver enhet, varighet
    .evidence-2 = Deltakerlister fra 24 måneder og notater om minst 3 drøftede dilemmaer; minst 80 % av dem som skulle, deltok
    .evidence-3 = Prøve før opplæringen og tre måneder etter, i regi av en annen enn kursholderen: hva endret seg, hvordan ble opplegget endret
    .red-flag = Ett foredrag for alle hvert tredje eller fjerde år; listen er underskrevet også av dem som hadde ferie den dagen
    .action = Holde en samling på 90 minutter med tre dilemmaer fra eget arbeid i hver enhet hvert år
    .indicator = Andel av dem som forbereder vedtak, som har arbeidet med dilemmaer siste 24 måneder, %

core-15 = Har internrevisjonen de siste tre årene undersøkt minst ett av områdene der korrupsjonsrisikoen hos dere er høyest?
    .why = Lederen ser rapporter; revisoren ser saker. Ser revisjonen år etter år på inventar og ferielister, er det ingen utenfra som ser der det meste av pengene er.
    .evidence-1 = Vedtatt plan for internrevisjonen der området er valgt ut fra virksomhetens risikoliste
    .evidence-2 = Revisjonsrapport som er høyst tre år gammel: antall trukne saker, funn, anbefalinger
    .evidence-3 = Konklusjon fra kommunens eksterne revisjon eller en annen om planen dekket de største risikoene, og den endrede planen
    .red-flag = Området med mest penger og skjønn ble sist revidert for over fem år siden
    .action = Gi internrevisjonen listen over de største risikoene og avtale revisjon av én av dem hvert år
    .indicator = Andel av områdene med høyest risiko som er revidert siste tre år, %

core-16 = Får ansatte vite på forhånd hvilke av sakene deres som skal kontrolleres?
    .why = En varslet kontroll prøver forberedelsen, ikke arbeidet: på en uke er sakene i orden. Og den går forbi nettopp dem noen helst ikke vil vise.
    .evidence-1 = Vedtatt rutine: sakene trekkes tilfeldig samme dag som kontrollen av en ansatt i en annen enhet
    .evidence-2 = Protokoller fra de siste fire kvartalene: 10 saker hver gang (eller alle, hvis det er færre), trekningsmåten notert, trukket og kontrollert samme dag
    .evidence-3 = Prøve fra internrevisjonen: trekningen gjentatt på den noterte måten gir de samme sakene; mangler rettet
    .red-flag = Den som kontrolleres, henter selv fram sakene; ikke én feil funnet på et år
    .action = Trekke 10 saker med en liste tilfeldige tall samme dag hvert kvartal og la en annen enhet kontrollere dem
    .indicator = Andel kontroller der sakene ble trukket samme dag, %

core-17 = Blir det bekreftet av en annen enn den som utførte arbeidet, at anbefalinger fra revisjon og kontroll er fulgt opp?
    .why = Det er lett å skrive «utført» på eget arbeid. Da finner neste revisjon det samme hullet, og i mellomtiden har enda et års vedtak gått gjennom det.
    .evidence-1 = Oversikt over anbefalinger, godkjent av lederen: frist, hvem som utfører, hvem som kontrollerer
    .evidence-2 = 5 tilfeldig valgte utførte anbefalinger, eller alle hvis det er færre: kontrollørens underskrift, dato og hva som ble sett på stedet
    .evidence-3 = Oppfølgende revisjon, intern eller ekstern: hvor mange som virkelig er fulgt opp, og hva som ble gjort med resten
    .red-flag = En anbefaling er «utført» når et brev er skrevet; tredje revisjon på rad sier det samme
    .action = Opprette en oversikt over anbefalinger og kontrollere hver av dem på stedet innen 3 måneder etter fristen
    .indicator = Andel anbefalinger der en annen har bekreftet oppfølgingen, %

core-18 = Blir hver henvendelse fra en politiker, overordnet eller mellommann om en bestemt persons, leverandørs eller søkers sak skrevet ned?
    .why = En telefon «bare for å høre hvordan det går med en bekjent» tar et halvt minutt og setter ikke spor. Skrevet ned er den et spørsmål; ikke skrevet ned blir den et press ingen kan vise.
    .evidence-1 = Vedtatt regel: hvilke henvendelser som skrives ned, hvor, hvem som svarer, og at svar bare gis skriftlig
    .evidence-2 = Logg for de siste 6 månedene: dato, hvem som spurte, om hva, og svaret; henvendelsen ligger også i saken
    .evidence-3 = Kontroll fra revisjonen eller en annen enhet: 10 ansatte spurt anonymt, svarene holdt opp mot loggen, hull tettet
    .red-flag = Før valg og tilskuddsrunder er telefonen rødglødende, men loggen er tom
    .action = Opprette en henvendelseslogg, gjøre den kjent for de folkevalgte og drøfte den med de ansatte hvert kvartal
    .indicator = Andel loggførte henvendelser besvart skriftlig, %

core-19 = Kunngjør virksomheten hvert år på nettstedet hvor mange vedtak som er truffet som unntak, og på hvilket grunnlag?
    .why = Velvilje ligger sjelden i regelen, oftere i unntaket. Er antallet og grunnlagene offentlige, kan innbyggerne spørre, og virksomheten har noe å svare.
    .evidence-1 = Vedtatt rutine for kunngjøring: hva som er unntak, hvem som teller, når det kunngjøres, hvordan det anonymiseres
    .evidence-2 = Oversikter for to år på nettstedet: antall unntak, grunnlag, beløp; 10 tilfeldige saker (eller alle, hvis det er færre) stemmer med dem
    .evidence-3 = Kontroll fra revisjonen eller en annen enhet: oversikten regnet ut på nytt fra sakene, forskjeller forklart og kunngjort
    .red-flag = Over halvparten av unntakene er «andre begrunnede tilfeller», og de fordobles før valg
    .action = Legge ut en anonymisert oversikt over unntak etter grunnlag og beløp på nettstedet innen 1. mars hvert år
    .indicator = Andel unntaksvedtak som er med i den offentlige oversikten, %

core-20 = Blir møtekalenderne til ledere og politikere sammenlignet med lobbyerklæringene i systemet SKAIDRIS?
    .why = Både lobbyisten og den som er utsatt for lobbyvirksomhet, skal erklære det. Står møtet i kalenderen uten at det finnes en erklæring, stemmer kommunestyret uten å vite hvem som har vært med på utkastet.
    .evidence-1 = Vedtatt rutine: hvem som legger ut kalendere, hvem som erklærer, hvem som sammenligner, og når
    .evidence-2 = Sammenligning for de siste 6 månedene: offentlige kalendere, utskrift fra SKAIDRIS, liste over forskjeller
    .evidence-3 = Kontroll fra et utvalg i kommunestyret eller revisjonen av minst 5 vedtatte forskrifter eller reglementer, og hva som ble endret
    .red-flag = Utkastet er ord for ord likt brevet fra en tjenesteyter, og i SKAIDRIS finnes ingen erklæring
    .action = Legge ut ledernes kalendere og sammenligne dem med erklæringene i SKAIDRIS hvert halvår
    .indicator = Andel møter med lobbyister der det er levert erklæring, %

core-r1 = En ansatt skjuler en binding og avgjør til fordel for en nærstående, så støtte eller kontrakt går til feil mottaker
    .scheme = En familie får tilbud om plass på sykehjemmet som saksbehandlerens søster leder. Etternavnene er ulike, søsteren står ikke i erklæringen, og ingen sammenligner.
core-r2 = En gave eller bespisning kjøper velvilje, så plassen, tjenesten eller innkjøpet går til giveren
    .scheme = Det begynner med kaffe og konfekt og fortsetter med en reise til et «kurs». Et år senere er leverandøren blitt en venn, og fakturaene skrives under uten å bli lest.
core-r3 = Ansatte ser et brudd, men frykter gjengjeldelse og tier, så skaden vokser i årevis
    .scheme = Halve enheten vet om opplegget. Én sa ifra en gang, navnet nådde den det gjaldt samme dag, og siden har ingen sagt noe.
core-r4 = Forebyggingen blir på papiret og ingen senker de virkelige risikoene, så det samme opplegget kommer igjen
    .scheme = Den gamle planen skrives av med nytt årstall; fristen er «løpende», konklusjonen «ingen risiko». Alle har rapportert, og arbeidet går som før.
core-r5 = Ingen kontrollerer saker eller følger opp anbefalinger, så bruddet blir ikke oppdaget eller gjentar seg
    .scheme = De samme forbereder, avgjør og kontrollerer seg selv. Revisjonen finner hullet, får et brev til svar og finner hullet igjen to år senere.
core-r6 = Press fra politiker, overordnet eller lobbyist avgjør saken uten spor, og det går ut over dem som ingen taler for
    .scheme = En telefon, et møte over en kaffe, en melding: «se hva du kan få til». Et velformulert unntak dukker opp i saken, og ingen steder står det hvem som ba om det.
