# Sjekkliste: kommunale tilskudd til frivillige organisasjoner og lokalsamfunn.
ngo-funding = Tilskudd til frivillige organisasjoner og lokalsamfunn
    .about = Hvordan kommunen utlyser tilskudd, vurderer søknader, betaler ut og kontrollerer hva pengene er brukt til. Besvares av den som er ansvarlig for ordningen, sammen med sekretæren for vurderingskomiteen og regnskapsføreren.

ng-01 = Hender det at en organisasjon eller et lokalsamfunn får penger uten utlysning, gjennom et særskilt vedtak?
    .why = Når pengene følger en henvendelse og ikke kriterier, lønner det seg mer å kjenne den som avgjør, enn å gjøre godt arbeid. De andre får aldri vite at det var noe å søke på.
    .evidence-1 = Regler vedtatt av kommunestyret: utlysning er hovedregelen, unntakene er uttømmende listet, og hvert krever skriftlig begrunnelse
    .evidence-2 = Liste over alle tilskudd siste 12 måneder, merket «utlyst» eller «unntak», med regelen det bygger på, og begrunnelsen
    .evidence-3 = Kontroll fra kommunerevisjonen eller internrevisjonen: alle unntak på ett år mot reglene, konklusjonene behandlet i kommunestyret
    .red-flag = Tildelinger uten utlysning øker før valg; samme organisasjon er unntaket for tredje år på rad
    .action = Vedta en uttømmende liste over unntak og hvert halvår rapportere til kommunestyret om tilskudd uten utlysning
    .indicator = Andel av tilskuddene til organisasjoner og lokalsamfunn gitt uten utlysning, %
    .cause = En del av pengene gis uten utlysning, så de som vet hvem de skal spørre, kan få mer, mens andre kanskje aldri hører om muligheten
    .effect = Kommunestyret ser grunnen til hvert unntak; organisasjoner som aldri har fått penger, begynner å søke

ng-02 = Kunngjøres kriteriene, vektingen og laveste poengsum med utlysningen, og står de uendret til vedtaket?
    .why = Et kriterium som kommer til etter at søknadene er lest, passer alltid noen bedre. En vekting er lett å endre. Foreningen som tapte, ser det ikke; den lar bare være å søke neste år.
    .evidence-1 = Vedtatt utlysningstekst: kriterier, vekting, laveste poengsum og hva som skjer ved poenglikhet
    .evidence-2 = De 3 siste utlysningene: teksten slik den ble lagret på kunngjøringsdagen, og vurderingsskjemaer med ordrett samme kriterier
    .evidence-3 = Uavhengig test: poengene i 2 utlysninger regnet ut på nytt etter de kunngjorte kriteriene, avvik forklart eller rettet
    .red-flag = Teksten er endret etter søknadsfristen; laveste poengsum senket for én søknad; poenglikhet avgjort uten protokoll
    .action = Låse kriterier og vekting den dagen det lyses ut, og lyse ut på nytt hvis de må endres
    .indicator = Andel utlysninger der kriteriene ikke er endret etter kunngjøring, %
    .cause = Vilkårene kan i praksis endres etter at søknadene er lest, og da kan de bli tilpasset én søker
    .effect = Den som får avslag, kan selv kontrollere poengene mot de vilkårene som gjaldt da søknaden ble skrevet

ng-03 = Velges de som vurderer søknadene, etter vedtatte regler som forbyr å oppnevne egne underordnede?
    .why = Da Litauens spesialetterforskningstjeneste (STT) i 2019 så på tilskudd til idrettsprosjekter, manglet det regler for valg av eksperter, listen var ikke offentlig, og ekspertene kunne være underlagt den som oppnevnte dem. Få stemmer mot egen leder.
    .evidence-1 = Regler for valg av vurderere: krav, loddtrekning eller rullering, ingen underordnede, listen offentlig etter vedtaket
    .evidence-2 = Protokoller fra de 3 siste utvelgelsene: stilling, nærmeste leder og hvor mange ganger hver har vurdert før
    .evidence-3 = Kontroll fra ansvarlig person eller revisjon: rapporteringslinjen for alle vurderere i år, søknader vurdert på nytt ved behov
    .red-flag = Alle vurderere kommer fra én avdeling; de samme for femte år på rad; listen er hemmelig også etter vedtaket
    .action = Vedta regler for valg av vurderere, hente en tredel utenfra og offentliggjøre listen etter vedtaket
    .indicator = Andel vurderere som ikke er underordnet den som oppnevnte dem, %
    .cause = Når vurderere oppnevnes, tas det ikke alltid hensyn til hvem som er underlagt hvem, så poengene kan følge lederens ønske
    .effect = Søkerne vet hvem som vurderte søknaden; hvert år kommer det nye navn på listen over vurderere

ng-04 = Får vurdererne se søknadene først når de skriftlig har oppgitt båndene sine til hver søker?
    .why = I en liten kommune kjenner alle alle: Søsteren til en vurderer leder grendelaget, en kollega sitter i styret. Å være inhabil er ingen feil. Feilen begynner når vedkommende blir sittende og stemmer.
    .evidence-1 = Rutine og skjema der vurdereren krysser av for «ingen bånd» eller «trer til side» ved hver søker
    .evidence-2 = Alle skjemaer fra de 2 siste utlysningene, signert før søknadene ble åpnet, og protokoller som viser hvem som gikk, og når
    .evidence-3 = Registerkontroll: vurderere og nærstående sammenholdt med søkernes ledere og styremedlemmer, funnene avklart
    .red-flag = Ingen vurderer har trådt til side på tre år; en folkevalgt vurderer en organisasjon vedkommende selv er styremedlem i
    .action = Åpne søknadene bare for vurderere som har levert skjemaet, og kontrollere skjemaene mot registre
    .indicator = Andel vurderere med skjema kontrollert før søknadene ble åpnet, %
    .cause = Vurderernes bånd til søkerne blir ikke alltid kjent i tide, så en som har familie i ledelsen av organisasjonen, kan være med og stemme
    .effect = Protokollene viser hvem som fratrådte som inhabil, for hvilken søker, og når vedkommende forlot møtet

ng-05 = Lagres poengene fra hver vurderer før den felles drøftingen, slik at senere endringer synes?
    .why = Når poengene skrives i møtet etter det mest høylytte innlegget, sitter man igjen med én persons mening og fem underskrifter. Det første skjemaet viser hvem som skiftet mening, og hvorfor.
    .evidence-1 = Rutine for vurdering: poeng leveres før møtet, systemet regner ut snittet, en endring krever skriftlig begrunnelse
    .evidence-2 = Individuelle skjemaer fra de 2 siste utlysningene med tidspunkt, og liste over alle senere endrede poeng med begrunnelse
    .evidence-3 = Uavhengig test: snittet for minst 20 søknader (eller alle, hvis det er færre) regnet ut på nytt fra de første skjemaene, avvik forklart eller rettet
    .red-flag = Alle vurderere gir like poeng; et tall er flyttet akkurat nok til å nå grensen; skjemaene har samme håndskrift
    .action = Samle individuelle poeng i et system før møtet og føre en begrunnelse for hver endring
    .indicator = Andel poeng endret etter drøftingen som har skriftlig begrunnelse, %
    .cause = De første poengene blir ikke alltid lagret, så etter drøftingen ser ingen hvem som skiftet mening selv, og hvem som ga etter for andre
    .effect = Poengene spriker før møtet og endres sjelden etterpå; poengene til en søknad nær grensen kan følges steg for steg

ng-06 = Behandles en søkers klage på poeng eller avslag av en person som ikke har vurdert søknaden?
    .why = En klage til de samme vurdererne ender med det samme svaret. Skyldtes avslaget en feil eller favorisering, er en annens blikk siste sjanse til å rette vedtaket før pengene er utbetalt.
    .evidence-1 = Utlysningstekst med klageordning: frist, hvem som avgjør, når avtalene signeres
    .evidence-2 = Klageregister for 2 år med saker eller, hvis det ikke er noen, 10 avslag (eller alle, hvis det er færre) med poeng, begrunnelse og klagerett
    .evidence-3 = Uavhengig gjennomgang av 10 avslag (eller alle, hvis det er færre) ingen klaget på: om poengene var begrunnet, og hva som ble endret
    .red-flag = Avslaget har verken poeng eller begrunnelse; avtalene signeres før klagefristen er ute
    .action = Gi klagene til personer som ikke har vurdert søknaden, og signere avtalene først etterpå
    .indicator = Andel klager avgjort i tide av en person som ikke vurderte søknaden, %
    .cause = En klage kan havne hos dem som vurderte søknaden, så en feil kan bli stående mens pengene utbetales
    .effect = Begrunnede klager får medhold før avtalene signeres; søkerne vet hvorfor de fikk avslag

ng-07 = Kontrolleres det i et felles kommunalt register, før avtalen signeres, hva organisasjonen får fra andre ordninger?
    .why = De som har idrett, kultur, ungdom og sosiale saker, kan alle betale samme organisasjon for samme sommerleir uten at noen av dem vet det. En felles liste koster mindre enn én leir betalt to ganger.
    .evidence-1 = Rutine der tilskudd fra alle ordninger føres i ett register som kontrolleres før hver avtale
    .evidence-2 = Registerutskrift og 10 tilfeldig valgte avtaler, eller alle hvis det er færre: kontroll før signering, lignende aktiviteter funnet, hva som ble bestemt
    .evidence-3 = Revisjonstest: registeret mot utbetalinger og andre tilskuddsgiveres lister, beløp betalt to ganger krevd tilbake
    .red-flag = To søknader har samme beskrivelse, datoer og antall deltakere; hver avdeling har sitt eget regneark
    .action = Opprette ett tilskuddsregister for alle ordninger og kontrollere det før hver avtale
    .indicator = Andel avtaler der annen finansiering er kontrollert i registeret på forhånd, %
    .cause = De som styrer ulike ordninger, ser ikke alltid hverandres utbetalinger, så kommunen kan betale to ganger for samme aktivitet
    .effect = Søknader om penger til samme aktivitet oppdages før avtalen; ett sted står det hva en organisasjon får til sammen

ng-08 = Er hvert utgiftsbilag kommunen godtar, merket med hvilken ordning som har betalt, og hvor mye?
    .why = Den samme husleiefakturaen kan leveres til kommunen, et departement og et fond. Så lenge den ikke er merket, ser alle tre et ryddig bilag.
    .evidence-1 = Regler for rapportering der bare merkede papiroriginaler og elektroniske fakturaer godtas
    .evidence-2 = 20 tilfeldig valgte utgiftsbilag fra i fjor: merke, betalt beløp, avtalenummer, kontoutskrift
    .evidence-3 = Uavhengig kontroll hos 5 mottakere, eller alle hvis det er færre: originaler og kontoutskrifter mot rapportene til andre tilskuddsgivere
    .red-flag = Bare kopier eller sammendrag leveres; samme fakturanummer i to rapporter; alle beløp er runde
    .action = Godta bare merkede utgiftsbilag og hvert år holde 20 av dem opp mot andre tilskuddsgiveres data
    .indicator = Andel kontrollerte utgiftsbilag med finansieringsmerke, %
    .cause = Ikke alle bilag viser hvem som allerede har betalt, så samme faktura kan føres i regnskapet til flere tilskuddsgivere
    .effect = En faktura som leveres for andre gang, kjennes igjen straks; er noe uklart, spørres den andre tilskuddsgiveren

ng-09 = Kjøper organisasjonen fra egne ledere, medlemmer eller deres nærstående bare med skriftlig forhåndssamtykke fra kommunen?
    .why = Penger til lokalsamfunnet går tilbake til et styremedlem som husleie, honorar eller bussfaktura. Prisen kan være riktig, men uten forhåndssamtykke har ingen sammenlignet den med markedet.
    .evidence-1 = Avtalevilkår: hvem som regnes som nærstående, hvordan det søkes om samtykke, og følgen av å la være
    .evidence-2 = Alle samtykker i året med minst 2 markedspriser, og leverandørlistene til 10 mottakere (eller alle, hvis det er færre) mot styremedlemmene
    .evidence-3 = Revisjonskontroll: leverandørene til minst 10 mottakere (eller alle, hvis det er færre) slått opp i registre, beløp betalt over skjulte bånd krevd tilbake
    .red-flag = Lederens familie leier ut lokalet; alle honorarer går til samme etternavn; leverandøren ble stiftet like før prosjektet
    .action = Ta inn vilkår om forhåndssamtykke i avtalene og slå opp leverandørene til 10 mottakere (eller alle, hvis det er færre) hvert år
    .indicator = Andel kontrollerte mottakere som kjøpte fra nærstående uten samtykke, %
    .cause = Kommunen får ikke alltid vite i tide om kjøp fra organisasjonens egne ledere og deres nærstående, så den kan ende med å dekke overpris
    .effect = Organisasjonene spør før de kjøper av nærstående, og legger ved prisen fra andre leverandører

ng-10 = Kontrolleres hver rapport av en ansatt som verken har vurdert søknaden eller forberedt avtalen?
    .why = En rapport ingen leser, skrives for permen. Den som ga pengene, vil gjerne tro at det gikk bra; en annen legger merke til at listen med 40 deltakere har 25 forskjellige navn.
    .evidence-1 = Rutine for kontroll av rapporter med kontrollskjema: aktiviteter, deltakere, utgifter, endringer, restbeløp
    .evidence-2 = 10 tilfeldig valgte rapporter, eller alle hvis det er færre: utfylt skjema, merknader, organisasjonens svar, dato for godkjenning
    .evidence-3 = Revisjonen kontrollerte minst 10 godkjente rapporter (eller alle, hvis det er færre) på nytt: hva som var oversett, beløp tilbakebetalt, skjemaet endret
    .red-flag = Alle rapportene er godkjent samme dag uten en eneste merknad; restbeløpet er alltid null
    .action = Utpeke en kontrollør uten del i tildelingen og kontrollere alle rapporter etter ett skjema
    .indicator = Andel rapporter kontrollert av en ansatt uten del i tildelingen, %
    .cause = Rapporter kan bli godkjent av dem som ga pengene, så kopierte deltakerlister og aktivitet som aldri fant sted, kan slippe gjennom
    .effect = Noen rapporter sendes tilbake med merknader, og noen utgifter avvises; året etter er rapportene mer nøyaktige

ng-11 = Får minst en tidel av prosjektene uanmeldt besøk hvert år?
    .why = På papiret ble alle kurskvelder holdt, og alle frivillige kom. En tur innom en torsdag klokken fem viser om lyset er på, og hvor mange som er der.
    .evidence-1 = Årsplan for besøk: en del av prosjektene trekkes tilfeldig og besøkes av en annen enhet eller bydelskontoret
    .evidence-2 = Protokoller fra fjorårets besøk (minst 10 % av prosjektene): dato, deltakere til stede og deltakere i rapporten
    .evidence-3 = Uavhengig gjennomgang: minst 5 protokoller (eller alle, hvis det er færre) mot rapportene, 20 deltakere oppringt, avvik rettet
    .red-flag = Besøk varsles en uke i forveien; bilder fra ulike arrangementer viser de samme menneskene i de samme klærne
    .action = Besøke minst 10 % av prosjektene uanmeldt hvert år og holde protokollene opp mot rapportene
    .indicator = Andel prosjekter med uanmeldt besøk i løpet av året, %
    .cause = Om et prosjekt faktisk gjennomføres, bedømmes mest ut fra rapporten, så også et arrangement ingen kom til, kan bli betalt
    .effect = Rapportene oppgir omtrent like mange deltakere som besøkene viser; organisasjonene melder selv fra når noe avlyses

ng-12 = Kreves ubrukte og feilbrukte midler tilbake innen fristen i avtalen?
    .why = Når penger bare skal tilbake på oppfordring og ingen rekker å spørre, binder regelen bare de ærlige. Mens den gamle gjelden står åpen, får samme organisasjon et nytt beløp.
    .evidence-1 = Avtalevilkår: frist for tilbakebetaling, forsinkelsesrente, ingen ny avtale så lenge det er gjeld
    .evidence-2 = Register over beløp som skal tilbake: mottaker, grunnlag, beløp i euro, dato for krav og innbetaling, månedlig melding til lederen
    .evidence-3 = Revisjonskontroll: restbeløp og ikke godkjente utgifter i årets rapporter mot registeret og innbetalingene
    .red-flag = Restbeløpet «overføres» til neste års prosjekt; ny avtale er signert med en organisasjon som skylder penger
    .action = Opprette register over beløp som skal tilbake, og ikke signere ny avtale med mottakere som har gjeld
    .indicator = Andel av beløpet som skulle tilbake, innbetalt innen fristen, %
    .cause = Ubrukte og feilbrukte midler kreves ikke alltid tilbake i tide, og en organisasjon som skylder penger, kan få nye
    .effect = Restbeløp kommer tilbake uten purring; kommunen kan når som helst si hvem som skylder hva, og siden når

ng-r1 = En vurderer har bånd til en søker, slik at pengene går til venner og ikke til det beste prosjektet
    .scheme = En vurderer, folkevalgt eller ansatt sitter i styret for organisasjonen, eller en nærstående arbeider der. Båndet forties, og listen over vurderere er ikke offentlig.
ng-r2 = Kriteriene endres etter utlysningen, eller den omgås, slik at en organisasjon valgt på forhånd vinner
    .scheme = Når søknadene er lest, kommer det til et kriterium, grensen senkes eller poengene «samordnes» i møtet; noen ganger gis pengene rett og slett ved eget vedtak.
ng-r3 = Samme aktivitet eller faktura betales flere ganger, slik at det blir for lite til andre prosjekter
    .scheme = Nesten det samme prosjektet sendes til flere avdelinger, et departement og et fond, og en kopi av samme faktura følger flere rapporter.
ng-r4 = Prosjektpenger går tilbake til organisasjonens ledere gjennom nærstående leverandører, så mindre blir igjen til aktiviteten
    .scheme = Lederens lokale leies, honorarer går til slektninger, varer kjøpes fra et styremedlems firma, og listene fylles med frivillige som aldri kom.
ng-r5 = Ingen kontrollerer rapportene, så det betales for aktivitet som ikke fant sted, og ubrukte penger kommer ikke tilbake
    .scheme = Rapporten godtas etter tykkelsen: Deltakerlister er skrevet av, bilder gjentas, restbeløpet er gjemt i innkjøp siste uke.
