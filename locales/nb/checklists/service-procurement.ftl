# Sjekkliste: anskaffelse av sosiale tjenester og godkjenning av leverandører.
service-procurement = Anskaffelse av sosiale tjenester og godkjenning av leverandører
    .about = Hvordan sosiale tjenester som leveres av andre, planlegges, kjøpes, godkjennes og betales. Besvares av innkjøpsrådgiveren sammen med lederen for sosiale tjenester og regnskapsføreren.

pr-01 = Hender det at samme slags tjenester kjøpes stykkevis gjennom året, selv om samlet verdi overstiger grensen for når anskaffelsen skal kunngjøres?
    .why = To kjøp på halve summen gjør det mulig å spørre én kjent leverandør og ikke kunngjøre noe. Å summere årets behov tar en halv dag, og en kunngjøring gir priser å sammenligne med.
    .evidence-1 = Årlig innkjøpsplan der behovet i alle enheter er summert etter CPV-kode
    .evidence-2 = Kvartalsrapport fra regnskapet per CPV-kode og leverandør, med forklaring til hvert beløp over 80 % av grensen
    .evidence-3 = Kontroll fra internrevisjonen: 12 måneders utbetalinger mot innkjøpslisten, oppdelte kjøp listet opp og fulgt opp
    .red-flag = Samme leverandør får tre eller flere bestillinger i året, alle like under grensen
    .action = Summere årets behov etter CPV-kode og gå gjennom utbetalingene per leverandør hvert kvartal
    .indicator = Leverandører med over 80 % av grensen utbetalt på ett år uten kunngjøring, antall

pr-02 = Holdes det markedsdialog før hver anskaffelse der forrige konkurranse ga ett tilbud eller ingen?
    .why = Når det år etter år bare kommer ett tilbud, er det tilbyderen som bestemmer prisen. En samtale med flere mulige leverandører viser hva som stenger dem ute: fristen, omfanget eller kravet til erfaring.
    .evidence-1 = Innkjøpsrutine som sier når markedsdialog er påkrevd, og hvor svarene oppbevares
    .evidence-2 = De 5 siste slike anskaffelsene (eller alle, hvis det er færre): spørsmål til minst 3 leverandører, svarene, og hvilket krav som ble endret eller hvorfor det ble stående
    .evidence-3 = Gjennomgang fra revisjonen eller innkjøpssentralen: antall tilbud over 3 år, årsaker til enkelttilbud, endrede krav
    .red-flag = I tre år har bare dagens leverandør levert tilbud, og kravene er skrevet av fra forrige kontrakt
    .action = Snakke med minst 3 leverandører før en anskaffelse med ett tilbud gjentas, og endre krav som stenger ute
    .indicator = Andel anskaffelser av sosiale tjenester med minst 2 tilbud, %

pr-03 = Blir kravspesifikasjonen før kunngjøring kontrollert av en ansatt som verken har skrevet den eller drøftet den med leverandører?
    .why = Det skal bare én setning til for å skreddersy kravene: størrelsen på et kontor, antall års erfaring, navnet på et program. Den som har skrevet setningen, ser den ikke lenger; en annen finner den på en halvtime.
    .evidence-1 = Innkjøpsrutine som sier hvem som kontrollerer spesifikasjonen, hva det ses etter, og hvor det signeres
    .evidence-2 = 5 tilfeldig valgte anskaffelser fra i år, eller alle hvis det er færre: kontrollørens merknader fra før kunngjøring, utkast og endelig tekst
    .evidence-3 = Uavhengig gjennomgang av minst 5 spesifikasjoner, eller alle hvis det er færre: hvor mange leverandører som fyller hvert krav, og hva som ble endret
    .red-flag = Filegenskapene oppgir en ansatt hos leverandøren som forfatter; kontrolløren har ikke én merknad på et år
    .action = Utpeke en kontrollør som er uavhengig av forfatteren, og legge merknadene i hver anskaffelsessak
    .indicator = Andel kunngjorte anskaffelser med merknader fra uavhengig kontrollør i saken, %

pr-04 = Har alle som bestiller, forbereder eller evaluerer en anskaffelse, oppgitt sine interesser og signert taushetserklæring før første dokument blir til?
    .why = Bestilleren påvirker anskaffelsen før noen komité gjør det, ved å skrive ned behovet. Kommer båndet til leverandøren frem etter tildelingen, tviles det på alt, og en ærlig ansatt har ikke noe å vise til.
    .evidence-1 = Rutine der saken først åpnes når alle interesseerklæringer er kontrollert og taushetserklæringene er levert
    .evidence-2 = Tabell over 10 tilfeldig valgte anskaffelser, eller alle hvis det er færre: dato for hver persons interesseerklæring, taushetserklæring og første dokument
    .evidence-3 = Kontroll fra ansvarlig person eller revisjon: minst 10 erklæringer (eller alle, hvis det er færre) mot vinnernes ledere og eiere, funnene avklart
    .red-flag = Taushetserklæringen er yngre enn spesifikasjonen; bestilleren oppgir interesser først som medlem av komiteen
    .action = Ikke åpne noen anskaffelsessak før erklæringene fra alle som deltar, er kontrollert
    .indicator = Andel anskaffelser der alle erklæringer er eldre enn første dokument, %

pr-05 = Kontrolleres det på stedet, før sosial oppfølging godkjennes, at leverandøren faktisk har de ansatte og lokalene den oppgir?
    .why = Godkjenningen åpner veien til kommunens penger. Når bare papirene teller, slipper også den inn som fortsatt leter etter ansatte, og som likevel fører timer fra første dag.
    .evidence-1 = Rutine for godkjenning som sier hva to ansatte kontrollerer på stedet, og hvordan besøket protokollføres
    .evidence-2 = De 10 siste godkjenningssakene, eller alle hvis det er færre: protokoll fra besøket, to underskrifter, liste over ansatte med arbeidsavtaler
    .evidence-3 = Nytt besøk fra en annen enhet hos minst 3 leverandører (eller alle, hvis det er færre) etter 6–12 måneder: avvik, og hva som ble bestemt
    .red-flag = Godkjent på få dager uten besøk; de samme ansatte står oppført hos flere leverandører
    .action = Gjøre besøk av to ansatte obligatorisk før godkjenning og gjenta det innen ett år
    .indicator = Andel godkjente leverandører som to ansatte har besøkt, %

pr-06 = Velger tjenestemottakeren selv leverandør ut fra en skriftlig liste over alle aktuelle leverandører?
    .why = I 2019 fant Litauens spesialetterforskningstjeneste at ansatte i enkelte kommuner hadde bånd til eiere eller ledere av private sykehjem. Når alle får samme liste, er det vanskeligere å styre valget, og lettere å se at noen gjør det.
    .evidence-1 = Vedtatt valgskjema og alfabetisk liste over alle leverandører med dato for siste oppdatering
    .evidence-2 = 20 tilfeldig valgte saker, eller alle hvis det er færre: valgskjema, underskrift fra mottakeren eller vergen, leverandørlisten for den dagen
    .evidence-3 = Halvårsstatistikk over valg per saksbehandler og leverandør, gjennomgått av en annen enhet, med avvik forklart
    .red-flag = Nesten alle mottakerne hos én saksbehandler velger samme leverandør; skjemaene er fylt ut med samme håndskrift
    .action = Gi alle mottakere listen over samtlige leverandører og gå gjennom valgene per saksbehandler hvert halvår
    .indicator = Andel kontrollerte saker med valgskjema underskrevet av mottakeren, %

pr-07 = Betales en faktura først når timene, dagene eller måltidene er avstemt mot de opprinnelige registreringene?
    .why = Fakturaen sier 160 timer, og leverandøren skrev papirlisten selv om kvelden. Så lenge et sammendrag er nok, koster et besøk som aldri fant sted, like mye som et som gjorde det.
    .evidence-1 = Rutine som sier hvem som avstemmer fakturaen før betaling, og hva som gjøres med et avvik
    .evidence-2 = Fakturaene for siste 3 måneder, hver med utskrift fra elektronisk besøkslogg, signatur og avvik i timer
    .evidence-3 = Uavhengig test av alle registreringer i én måned: like klokkeslett, to besøk samtidig, rettede fakturaer
    .red-flag = Besøkene starter på samme minutt hver dag; en ansatt er to steder samtidig; timene er alltid lik taket i kontrakten
    .action = Knytte betalingen til elektronisk besøkslogg og avklare hvert avvik månedlig
    .indicator = Andel fakturaer avstemt mot opprinnelige registreringer før betaling, %

pr-08 = Blir tilfeldig valgte tjenestemottakere eller pårørende spurt direkte om tjenesten er gitt i det omfanget som er ført?
    .why = En logg kan skrives ved et skrivebord, men den som bor der, vet om noen kom på tirsdag. Tjue telefoner i kvartalet sier mer enn en perm med overtakelsesprotokoller.
    .evidence-1 = Rutine som sier hvor mange mottakere som trekkes hvert kvartal, hvem som ringer, og hva de spør om
    .evidence-2 = Arket for siste kvartal: minst 20 mottakere (eller alle, hvis det er færre), fakturerte og bekreftede timer side om side
    .evidence-3 = Minst 10 av samtalene gjentatt av en annen enhet: svarene sammenlignet, fakturaer rettet ved avvik
    .red-flag = Leverandøren velger hvem det skal ringes til; underskriftene i loggen ligner; pårørende vet ikke hvor mange timer som er innvilget
    .action = Trekke 20 mottakere hvert kvartal, ringe dem og holde svarene opp mot fakturaene
    .indicator = Andel spurte mottakere der bekreftede timer stemmer med fakturaen, %

pr-09 = Blir feilutbetalinger for tjenester som ikke er levert, og avtalte sanksjoner krevd inn innen fristen?
    .why = Blir falske timer bare strøket, lønner det seg å lyve: i verste fall er leverandøren tilbake på null. En sanksjon som faktisk er krevd inn, viser at noen leser kontrakten.
    .evidence-1 = Kontraktsvilkår: frist for tilbakebetaling, sanksjonens størrelse, rett til å heve ved gjentatt brudd
    .evidence-2 = Register over feilutbetalinger og sanksjoner: dato, beløp i euro, krav og innbetaling i hver sak
    .evidence-3 = Revisjonskontroll: alle avvik i året mot registeret, med hva som ikke er krevd inn, og hvorfor
    .red-flag = Kontrollene fant feil, men ingen sanksjoner på et år; feilutbetalingen er «motregnet» i neste faktura
    .action = Opprette register over feilutbetalinger og sanksjoner og gi lederen liste over forfalte krav hver måned
    .indicator = Andel av fastsatte tilbakebetalinger og sanksjoner som er betalt innen fristen, % av beløpet

pr-10 = Kontrollerer en jurist hver endring av kontraktens pris, omfang, krav eller varighet før den signeres?
    .why = Det billigste tilbudet vinner, og tre måneder senere stiger prisen, kravene mykes opp og kontrakten forlenges. De som tapte, får aldri vite det hvis endringene ikke er samlet noe sted.
    .evidence-1 = Rutine for kontraktsoppfølging: hvem som foreslår, kontrollerer og signerer en endring, og hvor den publiseres
    .evidence-2 = Endringsregister og 5 endringer fra det, eller alle hvis det er færre: begrunnelse, juristens vurdering før signering, dato for publisering i CVP IS
    .evidence-3 = Revisjonens tabell: opprinnelig og nåværende pris, omfang og varighet for alle løpende kontrakter, ubegrunnede avvik merket
    .red-flag = Kontrakten ble forlenget i siste uke; prisen økt uten beregning; endringsavtalen er skrevet av leverandøren
    .action = Opprette register over kontraktsendringer og ikke signere noen endring uten juristens vurdering
    .indicator = Andel kontraktsendringer med juristens vurdering datert før signering, %

pr-11 = Finnes det en plan for at en annen leverandør kan overta de viktigste tjenestene hvis dagens må gå?
    .why = En leverandør som ikke kan erstattes, blir tilgitt alt: ingen hever en kontrakt hvis det ikke kommer noen til den sengeliggende i morgen. Planen gir kommunen forhandlingsmakten tilbake.
    .evidence-1 = Vedtatt plan for leverandørbytte: hvem som kan overta, på hvor mange dager, hvordan mottakere og data overføres
    .evidence-2 = Vilkår om overføring i kontraktene og brev fra minst 2 mulige overtakere, høyst 12 måneder gamle
    .evidence-3 = Protokoll fra et bytte eller en øvelse de siste 24 månedene, merknader fra en annen enhet og forbedret plan
    .red-flag = Én leverandør har over 80 % av timene, og svaret på om kontrakten kan heves, er: «Det finnes jo ingen andre»
    .action = Lage en plan for leverandørbytte for de viktigste tjenestene og prøve den hvert annet år
    .indicator = Andel av de viktigste tjenestene med gyldig plan for leverandørbytte, %

pr-12 = Kontrollerer noen utenfor innkjøpsarbeidet hvert år et tilfeldig utvalg anskaffelser av sosiale tjenester, med oppfølging til feilene er rettet?
    .why = Når enhver sak kan bli kontrollert, er det ikke lenger trygt å dele opp et kjøp eller la en skreddersydd setning stå. Det som oppdages i tide, kan stanse en konkurranse eller kontrakt før pengene er brukt.
    .evidence-1 = Vedtatt årsplan for kontroll: utvalgets størrelse, hvordan det trekkes, og en kontrollør utenfor innkjøp
    .evidence-2 = Kontrollarkene fra siste gang: minst 10 saker (eller alle, hvis det er færre), 5 av dem under terskelverdi, med funn, forslag og frist
    .evidence-3 = Revisjonens vurdering av kontrollene: minst 5 saker (eller alle, hvis det er færre) gått gjennom på nytt, andel funn som er rettet
    .red-flag = Innkjøpsenheten velger utvalget; ikke én feil på tre år; de samme forslagene kommer igjen hvert år
    .action = Kontrollere 10 tilfeldig valgte anskaffelser (eller alle, hvis det er færre) hvert år og følge opp hvert kvartal hva som er rettet
    .indicator = Andel funn som er rettet innen fristen, %

pr-13 = Får ansatte som har avgjort saker om leverandører, informasjon mot underskrift om ett års karantene når de slutter?
    .why = Et løfte om jobb hos leverandøren er en bestikkelse ingen ser: avgjørelsen tas i dag, og takken kommer et halvt år senere som en arbeidsavtale. Mange som slutter, kjenner rett og slett ikke reglene.
    .evidence-1 = Vedtatt informasjonsskriv til den som slutter, og liste over stillingene det gjelder
    .evidence-2 = Underskrevne skriv fra alle som forlot disse stillingene siste 12 måneder, med liste over leverandørene de fulgte opp
    .evidence-3 = Kontroll etter ett år fra revisjon eller ansvarlig person: de som sluttet, mot leverandørenes representanter i kontrakter og brev
    .red-flag = En tidligere kollega møter for leverandøren for å avtale overtakelse; en tilbyder foreslår «en prat om jobb»
    .action = Gi skrivet til alle som slutter, og kontrollere leverandørenes representanter i ett år
    .indicator = Andel som har sluttet i de aktuelle stillingene og signert skrivet, %

pr-14 = Blir avgjørelsene fra de siste 12 månedene gjennomgått når en ansatt går over til en leverandør de gjaldt?
    .why = Den som gikk, kan ha vært helt ærlig, men uten en gjennomgang kan ingen vise det. Ser man på kontraktene, protokollene og henvisningene én gang til, kan feil rettes og mistanken legges død.
    .evidence-1 = Rutine som sier hvem som går gjennom hvilke avgjørelser, på hvor mange dager, og hvem som får konklusjonen
    .evidence-2 = Notater fra alle kjente overganger på 2 år, eller et notat om at det ikke var noen, og hvordan det er undersøkt
    .evidence-3 = Revisjonen gjentok én gjennomgang eller sammenlignet listen over dem som har sluttet, med leverandørenes fagfolk; hva som ble endret
    .red-flag = Overgangen ble kjent gjennom sosiale medier; en kontrakt vedkommende forberedte, ble forlenget en måned etter
    .action = Gå gjennom 12 måneders avgjørelser for hver ansatt som går over, og gi lederen en konklusjon på 30 dager
    .indicator = Andel overganger med konklusjon innen 30 dager, %

pr-r1 = Kravene skreddersys for én leverandør, slik at andre holder seg unna og kommunen betaler for mye
    .scheme = Leverandøren sender et «eksempel», og bestilleren skriver av kravene til erfaring, lokaler eller program. Når konkurransen er over, er kravene glemt.
pr-r2 = Anskaffelsen deles opp, slik at tjenesten går til en kjent leverandør uten konkurranse
    .scheme = Den samme tjenesten bestilles hvert kvartal eller gjennom flere enheter, hver gang like under grensen, og bare én leverandør blir spurt.
pr-r3 = Kommunen blir avhengig av én leverandør, til tider med bånd til egne ansatte, og leverandøren bestemmer pris og kvalitet
    .scheme = Nesten alle mottakere sendes til én leverandør fordi saksbehandleren ikke nevner andre. De øvrige forsvinner fra markedet, og ingen våger å gi slipp på den eneste.
pr-r4 = Det betales for timer, dager eller måltider som aldri ble levert, så folk står uten hjelp og pengene er borte
    .scheme = Leverandøren skriver loggen i etterkant: besøk som ikke fant sted, to besøk samtidig, mottakere som lå på sykehus. Fakturaen godkjennes ut fra et sammendrag.
pr-r5 = Ingen følger opp kontrakten, så etter tildelingen stiger prisen og kvaliteten faller
    .scheme = Den ene endringen etter den andre signeres, sanksjoner kreves ikke, og kontrakten forlenges uten konkurranse fordi man «ikke rakk å forberede en ny».
pr-r6 = En ansatt som håper på jobb hos leverandøren, avgjør i dens favør, slik at innkjøp og oppfølging tjener feil part
    .scheme = Den som godkjenner leverandøren eller følger opp kontrakten, blir lovet en stilling. Noen måneder senere kommer vedkommende tilbake til samme kontor som dens representant.
