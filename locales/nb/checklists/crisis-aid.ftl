# Tekster til sjekklisten om kriser og hjelp i varer og mat: spørsmål cr-01 til cr-10 og risiko cr-r1 til cr-r5.
crisis-aid = Kriser og hjelp i form av mat og varer
    .about = Hvordan mat og varer deles ut i kriser og til hverdags, hvordan det kjøpes inn i hast, og om hasten noen gang tar slutt. Besvares av dem som deler ut hjelp, sammen med innkjøp, regnskap og den som har ansvar for beredskapen.

cr-01 = Er det avklart før krisen hvem som da bestemmer, hvem som kjøper inn, hvem som tar imot, og hvem som deler ut hjelpen?
    .why = Det første døgnet leter ingen etter rutinen, så den som tok telefonen, gjør alt: kjøper, tar imot og deler ut. Roller fordelt på forhånd koster ingen tid, men hindrer at alle oppgaver havner i de samme hendene.
    .evidence-1 = Vedtatt rolleark med stedfortredere: hvem som avgjør at det haster, kjøper, tar imot og deler ut, med skjemaene klare
    .evidence-2 = Dokumenter fra årets øvelse eller siste krise: hvem som faktisk gjorde hva, og hvor mange roller som stemte med arket
    .evidence-3 = Uavhengig vurdering etter øvelse eller krise: hvilke roller som gled sammen, og hva som er endret i rollearket
    .red-flag = Rollearket har navn på folk som sluttet for lenge siden; under krisen er det samme person som kjøper inn og deler ut
    .action = Vedta et rolleark med stedfortredere for kriser og prøve det i en øvelse hvert år
    .indicator = Andel roller med utpekt innehaver og stedfortreder som vet om det, %
    .cause = Hvem som gjør hva i en krise, er ikke helt avklart eller ikke prøvd, så én person kan ende med å kjøpe inn, ta imot og dele ut
    .effect = I krise og øvelse vet alle hva de skal gjøre, og papirene viser ulike personer for kjøp, mottak og utdeling

cr-02 = Er det offentlig kjent hvem som får mat og varer, og i hvilken rekkefølge, når det ikke er nok til alle?
    .why = Med tre hundre matposer og fem hundre som spør, er det noen som velger uansett. Uten kriterier er det den som deler ut, og da går kjente foran, eller de som roper høyest.
    .evidence-1 = Regler vedtatt og publisert: hvem som har rett, prioritert rekkefølge, mengde per person, hvem som avgjør unntak
    .evidence-2 = 20 tilfeldig valgte mottakere, eller alle hvis det er færre: for hver grunnlaget etter reglene og dokumentet eller notatet som viser det
    .evidence-3 = Uavhengig kontroll: 20 mottakere og 10 avslag prøvd mot reglene, feil rettet, kriteriene presisert
    .red-flag = Alt er borte før lunsj, og listen skrives etterpå; en politiker lar seg fotografere ved utdelingsbordet
    .action = Vedta og publisere kriterier for hjelpen, prioritert rekkefølge og mengde per person
    .indicator = Andel kontrollerte mottakere med grunnlag etter de publiserte reglene, %
    .cause = Hvem som går foran, er uklart, eller rekkefølgen følges ikke alltid, så kjente eller de som roper høyest, kan få hjelpen
    .effect = De som ikke får hjelp, vet hvorfor; de som deler ut, slipper å velge, og det blir færre krangler

cr-03 = Blir hver mottaker kontrollert i én felles liste for alle utdelingssteder før hjelpen deles ut?
    .why = Én familie får matpose fra bydelen, menigheten og en frivillig organisasjon, en annen fra ingen. Det er sjelden svindel: Ingen av dem som deler ut, har sett de andres lister.
    .evidence-1 = Rutine og avtaler med frivillige: én liste, hvem som fører inn, hvordan mottakeren gjenkjennes, hva den som deler ut, kan se
    .evidence-2 = Uttrekk fra siste utdeling: alle steder, mottakerens kode, tidspunkt, mengde; rapport over dubletter med forklaring
    .evidence-3 = Uavhengig kontroll: listen holdt opp mot befolkningsdata og frivilliges lister, dubletter avklart, rutinen rettet
    .red-flag = Papirliste på hvert sted, med døde personer og et dusin like underskrifter
    .action = Opprette én mottakerliste for alle utdelingssteder og kontrollere den før utdeling
    .indicator = Andel mottakere kontrollert i den felles listen før utdeling, %
    .cause = Noen kan få hjelp flere ganger mens andre ikke får, fordi utdelingsstedene ikke ser eller bruker hverandres lister
    .effect = Den som kommer to ganger, oppdages før utdeling, så like mange matposer når flere familier

cr-04 = Signerer to personer på lagerkortet for alt av mat og varer som kommer inn og går ut?
    .why = På et lager der alle har det travelt, legger ingen merke til en kasse «knuste» glass. Med to underskrifter på hver bevegelse har en kasse som mangler, både en dato og noen å spørre.
    .evidence-1 = Lagerrutine: ett kort per vareslag, hvem som har nøkkel, hvem som tar imot, hvem som leverer ut, hvordan svinn føres
    .evidence-2 = 10 tilfeldig valgte lagerkort, eller alle hvis det er færre: to underskrifter, mottatt som på følgeseddelen, utlevert som på mottakerlisten
    .evidence-3 = Uavhengig kontroll: tre vareslag fulgt fra følgeseddel til mottakerens underskrift, avvik oppklart
    .red-flag = Fem personer har nøkkel; varer er avskrevet som ødelagt uten verken bilde eller destruksjonsprotokoll
    .action = Innføre lagerkort med to underskrifter og nøkkellogg
    .indicator = Andel kontrollerte innslag på lagerkort med to underskrifter og dokument, %
    .cause = Ikke alt som kommer inn på lageret og går ut, bekreftes av to personer, så når en kasse mangler, er det ingen å spørre
    .effect = Varene kan spores fra følgeseddel til mottaker på få minutter; mindre avskrives som ødelagt

cr-05 = Telles lageret uanmeldt av en som verken tar imot eller deler ut hjelp?
    .why = Et lagerkort er bare til å stole på når noen holder det opp mot hyllen. I en krise lønner det seg å telle hver uke: Da kan en manko ennå forklares, dekkes eller i det minste stanses.
    .evidence-1 = Rutine: hvem som teller, hvor ofte i krise og til hverdags, hvordan varer plukkes ut, hvem som får vite om manko
    .evidence-2 = Protokoller for 12 måneder: minst 4 uanmeldte tellinger, mengde på kort og hylle, hvert avvik forklart
    .evidence-3 = Revisjonskontroll: revisor talte selv 10 vareslag, manko dekket eller avskrevet med begrunnelse
    .red-flag = Det telles bare ved årsslutt og etter varsel; hver manko forklares med naturlig svinn
    .action = La en fra regnskapsavdelingen telle lageret uanmeldt hvert kvartal, og hver uke i en krise
    .indicator = Andel avvik som er forklart eller dekket innen 30 dager, %
    .cause = En manko på lageret kan bli oppdaget for sent fordi det telles sjelden, etter varsel eller av dem som deler ut
    .effect = Lagerkortet stemmer med hyllen hver dag, og en manko oppdages mens folk ennå husker hva som skjedde

cr-06 = Blir tilfeldig valgte mottakere etter en utdeling spurt om hva de fikk, og hvor mye?
    .why = En underskrift på listen betyr ikke at kassen kom frem: Man kan skrive under for naboen også. Tjue telefoner avdekker både posene som ble borte, og dem ingen nådde.
    .evidence-1 = Rutine: hvor mange mottakere som trekkes etter hver utdeling, hvem som ringer (ikke den som delte ut), og hva det spørres om
    .evidence-2 = Skjema fra de 3 siste utdelingene: 20 mottakere fra hver (eller alle, hvis det er færre), mengde på listen ved siden av bekreftet mengde, avvik forklart
    .evidence-3 = Minst 10 samtaler gjentatt av en annen enhet: svarene sammenlignet, manglende hjelp levert, rutinen rettet
    .red-flag = Alle underskrifter med samme hånd; når det ringes, spør mottakeren: «Hvilken hjelp?»
    .action = Trekke 20 mottakere etter hver utdeling, ringe dem og holde svarene opp mot listen
    .indicator = Andel spurte mottakere der mengden stemmer med listen, %
    .cause = Ofte er det bare en underskrift som viser at hjelpen kom frem, så det kan gå uoppdaget at poser er borte, eller at noen ikke fikk noe
    .effect = Innen få dager er det kjent hvem som ikke fikk hjelpen, og de får den; underskriftene stemmer med svarene

cr-07 = Finnes det hastekontrakter, inngått uten kunngjøring, som fortsatt løper eller forlenges etter at krisen er over?
    .why = Hast fritar for kunngjøring, men ikke for alltid. Den midlertidige matleverandøren er fast et år senere, fordi det er lettere å forlenge enn å kunngjøre, og prisen er fortsatt den fra krisen.
    .evidence-1 = Innkjøpsregler: skriftlig begrunnelse for hast, sluttdato i kontrakten, ingen forlengelse uten kunngjøring
    .evidence-2 = Liste over alle hastekontrakter på 24 måneder: grunn, beløp, sluttdato; ingen løper etter at krisen er over
    .evidence-3 = Revisjonskontroll: betalinger holdt opp mot listen, beløp betalt etter sluttdato oppklart, nye konkurranser kunngjort
    .red-flag = En krisekontrakt er forlenget for tredje gang; hasten begrunnes med noe som for lengst er over
    .action = Føre opp alle hastekontrakter med sluttdato og erstatte dem gjennom kunngjorte konkurranser
    .indicator = Hastekontrakter som fortsatt løper etter at krisen er over, antall
    .cause = Hastekontrakter uten kunngjøring kan løpe videre etter krisen, så samme leverandør fortsatt får betalt uten konkurranse
    .effect = Etter krisen deltar leverandørene i kunngjorte konkurranser; mat og varer kjøpes til vanlig markedspris

cr-08 = Blir det også ved hastekjøp kontrollert før bestilling om leverandøren har bånd til dem som deltar i kjøpet?
    .why = Om natten ringer man den som ligger i telefonen. En kjent leverandør kan godt være den beste, men et bånd som skrives ned samme dag, er forsiktighet, og et som oppdages et halvt år senere, er en mistanke.
    .evidence-1 = Ett ark for hastekjøp: grunn, leverandører som er spurt, bånd til dem, erklæringer, dato og klokkeslett
    .evidence-2 = 10 hastekjøp, eller alle: arket signert før bestilling, leverandørens leder og eiere sammenlignet med erklæringene
    .evidence-3 = Uavhengig kontroll: årets hasteleverandører holdt opp mot erklæringer og ansattliste, funn avklart
    .red-flag = Bare én leverandør spurt, stiftet for en måned siden; alle arkene er skrevet samme dag etter krisen
    .action = Innføre ett ark for hastekjøp med kontroll av bånd, og ikke bestille uten det
    .indicator = Andel hastekjøp der arket er signert før bestilling, %
    .cause = Ved hastekjøp kontrolleres bånd til leverandøren ikke alltid, eller de noteres senere, så bestillingen kan gå til egne folk
    .effect = Et bånd til leverandøren er kjent før bestilling, og etter krisen er det klart hvorfor nettopp den ble valgt

cr-09 = Blir alle hastekjøp gjennomgått innen 90 dager etter krisen av en som ikke deltok i dem?
    .why = I en krise gjør alle feil. Men før noen har regnet ut hva som ble for dyrt, og hva som aldri kom, får ingen pengene tilbake, og neste gang skjer alt igjen med samme leverandør.
    .evidence-1 = Rutine: hvem som går gjennom innen hvor mange dager, hva som sammenlignes (pris, mengde, mottak, slutt), hvem som får konklusjonen
    .evidence-2 = Konklusjon etter siste krise: tabell over alle kjøp, pris ved siden av datidens markedspris, manglende mengder, krav
    .evidence-3 = Revisjonskontroll av om konklusjonene er fulgt: beløp tilbakeført, rolleark og kontraktsmaler endret
    .red-flag = Ingen gjennomgang, for «alle vet jo hvordan det var»; prisen var det dobbelte av nabokommunens
    .action = Utpeke en som ikke deltok, til å gå gjennom alle hastekjøp innen 90 dager etter krisen
    .indicator = Andel hastekjøp gjennomgått innen 90 dager etter krisen, %
    .cause = Hastekjøp gjennomgås etter krisen bare delvis, sent eller av kjøperne selv, så penger kan gå tapt og feil gjenta seg
    .effect = Kort tid etter krisen er det kjent hva som ble for dyrt, og hva som aldri kom, og leverandørene har fått krav

cr-10 = Blir det offentliggjort hva som er kommet inn av gaver i penger og varer, hva som er delt ut, og hva som er igjen?
    .why = Den som kom med et teppe, vil vite at det varmer noen. Gaver som ingen skriver ned, blir først til rykter, og etter krisen er det ikke noe igjen å telle.
    .evidence-1 = Regler for gaver: penger bare til bankkonto, varer i et register, hvem som tar imot, hvem som rapporterer, og hvor raskt
    .evidence-2 = Offentlig regnskap for siste innsamling: mottatt, delt ut, igjen; tallene stemmer med kontoutskrift og lagerkort
    .evidence-3 = Uavhengig kontroll: 10 gaver (eller alle, hvis det er færre) fulgt fra giver via register til mottaker, manko dekket, regnskapet rettet
    .red-flag = Kontanter samles i en bøsse uten plombering; de beste varene er «lagt til side» til egne folk
    .action = Ta imot penger bare til konto, føre varer i et register og legge frem regnskap innen 30 dager
    .indicator = Andel innsamlinger med regnskap offentliggjort innen 30 dager, %
    .cause = Ikke alle gaver føres, eller regnskapet kommer sent, så noe kan bli borte på veien, og folk kan slutte å gi
    .effect = Giverne kan selv lese i regnskapet hvor penger og varer ble av, og de gir igjen neste gang

cr-r1 = Mat og varer forsvinner fra lageret eller ødelegges uten at det føres, så hjelpen ikke når dem den var ment for
    .scheme = Noen kasser avskrives som ødelagt eller føres aldri inn og går ut i en privatbil. Ingen kan stilles til ansvar, for mange har nøkkel.
cr-r2 = Alle som deler ut, fører sin egen liste, så noen får hjelp to ganger eller bare på papiret mens andre får for lite
    .scheme = Én familie føres opp flere steder, og folk som har flyttet eller er døde, står på listen. Posene deres går ut mot en annens underskrift.
cr-r3 = Hasten blir en vane: Kjøp uten konkurranse fortsetter etter krisen, og en kjent leverandør får for mye betalt
    .scheme = På krisedagen går bestillingen til et kjent firma til en pris ingen sammenligner. Kontrakten forlenges «til vi har kunngjort», og kunngjøringen kommer ikke.
cr-r4 = Hjelpen går til bekjente eller fremtidige velgere, så de som trenger den mest, står uten
    .scheme = Venner hører om utdelingen først, og de beste varene legges til side for dem. Hjelpen overleveres med hilsen eller brosjyre fra en politiker.
cr-r5 = Gaver i penger og varer føres ikke, så noe blir hos dem som deler ut, og folk slutter å gi
    .scheme = Kontanter telles ikke foran vitner, og det mest verdifulle når aldri lageret. Giveren takkes, men hvor gaven ble av, vet ingen.
