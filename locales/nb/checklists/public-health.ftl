# Sjekkliste: folkehelsemidler, småkjøp, kursholdere og testdata.
public-health = Folkehelse
    .about = Hvordan midlene i folkehelseprogrammet fordeles, småting kjøpes inn, kursholdere engasjeres og helsedata fra tester oppbevares. Besvares av lederen for folkehelseenheten eller kommunens programansvarlige sammen med regnskapsføreren og personvernombudet.

ph-01 = Vurderes tiltakene i folkehelseprogrammet bare av personer som verken har foreslått dem eller skal gjennomføre dem?
    .why = Når enheten foreslår tiltaket, en ansatt der vurderer det, og enheten selv gjennomfører det, blir programmet litt etter litt et ekstra budsjett. Andre organisasjoner slutter å søke.
    .evidence-1 = Regler for fordeling: hvem som foreslår, vurderer og gjennomfører, med forbud mot å vurdere egne eller egen virksomhets tiltak
    .evidence-2 = Komiteens protokoller for 2 år: hvem som trådte til side i hver sak; minst 2 medlemmer fra andre virksomheter
    .evidence-3 = Kontroll fra revisjon eller ansvarlig person: årets komitémedlemmer mot mottakerne, tiltak vurdert på nytt ved behov
    .red-flag = Enhetens leder leder komiteen; over halvparten går til medlemmenes egne virksomheter, og ingen trer til side
    .action = Endre komiteen slik at de som foreslår eller gjennomfører, ikke vurderer, og hente inn 2 eksterne eksperter
    .indicator = Andel tiltak vurdert bare av medlemmer som verken foreslo eller skal gjennomføre dem, %
    .cause = Folkehelsetiltak vurderes av og til av dem som foreslår eller gjennomfører dem, så pengene kan gå til egen virksomhet, og andre kan gi opp
    .effect = Det kommer nye organisasjoner blant mottakerne; protokollene viser hvem som ikke var med på å vurdere hvilket tiltak

ph-02 = Offentliggjøres det hvem som fikk folkehelsemidler, hvor mye og med hvilken poengsum, og hva som ble avslått?
    .why = En offentlig liste gjør at de som tapte, kan kontrollere og spørre mens vedtaket ennå kan rettes. Feil i et vedtak ingen får se, ser bare den som gjorde dem.
    .evidence-1 = Rutine som sier innen hvor mange dager poeng, beløp og avslagsgrunner legges ut, og hvordan det klages
    .evidence-2 = Publiserte lister fra de 2 siste rundene med dato, og 5 brev til søkere (eller alle, hvis det er færre) med poeng og avslagsgrunn
    .evidence-3 = Uavhengig gjennomgang: publiserte lister mot protokoller og utbetalinger, feil rettet, vedtak endret
    .red-flag = Bare totalsummen er lagt ut; ikke et ord om avslagene; midler flyttes i desember uten komiteen
    .action = Legge ut beløp, poeng og avslagsgrunner innen 10 virkedager etter vedtaket
    .indicator = Andel vedtak publisert i tide med poeng og begrunnelse, %
    .cause = Hvem som fikk folkehelsemidler og hvorfor, offentliggjøres sent eller delvis, så de som fikk avslag, rekker kanskje ikke å påpeke feil
    .effect = Søkerne spør om bestemte poeng, og feil rettes før avtalene signeres

ph-03 = Hender det at utdelingsmateriell, tester eller småutstyr kjøpes fra samme leverandør år etter år uten at andre blir spurt?
    .why = Enkeltkjøp på noen hundre euro er det ingen som bryr seg om, men på et år blir de til en sum verd å konkurrere om. Når én leverandør er blitt en vane, er det ingen som kontrollerer prisen.
    .evidence-1 = Innkjøpsrutine som sier fra hvilket beløp 3 priser sammenlignes, og hvilken begrunnelse som kreves når bare én spørres
    .evidence-2 = 12 måneders utbetalinger per leverandør og 10 tilfeldig valgte småkjøp, eller alle hvis det er færre: priser sammenlignet eller grunnen ført
    .evidence-3 = Revisjonskontroll: prisen på 10 varer (eller alle, hvis det er færre) mot markedet den gang, avvik over 20 % forklart, rutinen rettet
    .red-flag = Én leverandør av reklamegaver har over halvparten av småkjøpene; restmidlene brukes i all hast i desember
    .action = Samle årets behov for småting i ett innkjøp og gå gjennom utbetalingene per leverandør hvert kvartal
    .indicator = Andel småkjøp med minst 3 priser sammenlignet i saken, %
    .cause = Småting kjøpes ofte av vane fra samme leverandør uten at priser sammenlignes, så ingen vet om det betales for mye
    .effect = Også andre leverandører får bestillinger; prisen kan forklares, og innkjøpene hoper seg ikke opp i desember

ph-04 = Viser lagerregnskapet hvor og til hvem hver levering av innkjøpt materiell er delt ut?
    .why = Hundre skrittellere ble kjøpt, seksti delt ut på arrangementet, og ingen vet hvor resten er. Uten lagerkort og underskrifter blir gaver til innbyggerne lett gaver til kjente.
    .evidence-1 = Lagerrutine: ett kort for hver vareart, to underskrifter ved utlevering, resten tilbake etter arrangementet
    .evidence-2 = Lagerkort for 10 varearter: faktura, utlevert mengde, utdelingsliste med arrangementets dato, beholdning
    .evidence-3 = Uanmeldt telling ved en annen enhet: beholdningen av minst 10 varearter (eller alle, hvis det er færre) mot kortet, svinn forklart
    .red-flag = Fakturaen sier bare «reklamemateriell, 1 sett»; beholdningen er alltid null; utstyr oppbevares hjemme hos en ansatt
    .action = Opprette lagerkort for hver vareart og levere ut bare mot to ansattes underskrift
    .indicator = Andel kontrollerte varearter der beholdningen stemmer med kortet, %
    .cause = Lagerregnskapet viser ikke alltid hvor innkjøpt materiell ble av, så det er uklart om det nådde innbyggerne eller havnet hos bekjente
    .effect = Det som er igjen etter ett arrangement, deles ut på det neste; for hver levering er det kjent hvor den gikk

ph-05 = Velges kursholdere, trenere og andre som leder samlinger, gjennom åpen utlysning etter kriterier kunngjort på forhånd?
    .why = Når kursholderen finnes gjennom bekjente, er det bekjentskapet som bestemmer honorar og timer. En åpen utlysning med tak på timene slipper andre til og verner den ansatte mot en venns anmodning.
    .evidence-1 = Rutine for utvelgelse: utlysning, kriterier, timesats, høyeste antall timer per person, opplysning om bånd
    .evidence-2 = Liste over årets avtaler med timer og beløp per person; 10 saker (eller alle, hvis det er færre) med utlysning, minst 2 kandidater og skjema om bånd
    .evidence-3 = Revisjonskontroll: alle kursholdere mot ansatte, tidligere kolleger og deres nærstående, funnene avklart
    .red-flag = Én person har en tredel av timene; kursholderen er en tidligere kollega; utlysningen kom dagen før avtalen
    .action = Lyse ut etter kursholdere hvert år og sette tak på hvor mange timer én person kan få
    .indicator = Andel timer ledet av personer valgt gjennom åpen utlysning, %
    .cause = Noen kursholdere velges uten åpen utlysning, så bekjentskap kan avgjøre timer og honorar, mens andre aldri hører om oppdraget
    .effect = Listen over kursholdere har nye navn hvert år, og ingen enkeltperson har en stor del av timene

ph-06 = Får en del av de kunngjorte samlingene hvert kvartal uanmeldt besøk av noen som ikke har arrangert dem?
    .why = Rapporten sier at foredraget ble holdt, listen har tretti underskrifter. Et besøk viser om foredragsholderen kom, om salen er full, og om de samme menneskene ble talt med et annet sted i går.
    .evidence-1 = Rutine: samlingene kunngjøres i en kalender, og minst 5 % besøkes av en ansatt som ikke arrangerer dem
    .evidence-2 = Besøksskjemaer for de 2 siste kvartalene: samling, deltakere til stede, deltakere som har signert, avvik
    .evidence-3 = Uavhengig test: en måneds lister kontrollert for gjengangere, 20 deltakere oppringt, indikatorer rettet
    .red-flag = Samme bilde i to rapporter; antall deltakere er alltid et rundt tall; alle underskrifter har samme håndskrift
    .action = Legge ut en kalender over samlingene og besøke minst 5 % uanmeldt hvert kvartal
    .indicator = Andel besøkte samlinger der minst 90 % av de rapporterte deltakerne var til stede, %
    .cause = Samlinger betales mest ut fra lister og bilder, og besøk utenfra er sjeldne, så en samling som aldri ble holdt, kan gå uoppdaget
    .effect = Deltakerne signerer listene selv; enheten får vite om en avlyst samling samme dag

ph-07 = Kreves det innen fristen tilbake penger for samlinger som ikke ble holdt, og for materiell som forsvant?
    .why = Blir rapporten bare skrevet om når det viser seg at foredraget aldri ble holdt, blir det heller ikke holdt neste gang. Penger tilbake er et tegn alle forstår.
    .evidence-1 = Avtalevilkår og regler for materiell: når det ikke betales, når penger går tilbake, hvem som dekker svinn, og innen hvilken frist
    .evidence-2 = Register over beløp som skal tilbake: sak, beløp i euro, krav og innbetaling, sammen med besøksskjema eller tellingsprotokoll
    .evidence-3 = Revisjonskontroll: alle avvik i året mot registeret og innbetalingene, med hva som ikke er krevd inn, og hvorfor
    .red-flag = Svinn avskrives uten komité; et avlyst foredrag «flyttes» uten protokoll og dato; registeret har stått tomt i et år
    .action = Opprette register over beløp som skal tilbake, og føre hver samling som ikke ble holdt, og alt svinn
    .indicator = Andel av fastsatte beløp som er innbetalt innen fristen, %
    .cause = Penger for samlinger som ikke ble holdt, og materiell som forsvant, kreves ikke alltid tilbake i tide, så det kan skje igjen
    .effect = For hver samling som falt bort, og alt svinn står det hvem som betalte tilbake, og når; det skjer ikke igjen hos samme kursholder

ph-08 = Føres hver visning og endring av personidentifiserbare testresultater i en logg som kontrolleres hvert kvartal?
    .why = En kolesterolverdi eller en elevs testresultat er verdt penger for en klinikk eller et forsikringsselskap. For den det gjelder, kan den bety jobb og sinnsro. I et felles regneark får ingen vite hvem som kopierte eller endret.
    .evidence-1 = Liste over tilganger etter stilling og rutine for kontroll av loggen, avklart med personvernombudet
    .evidence-2 = Kontrollskjemaer for de 2 siste kvartalene: minst 20 tilfeldige visninger eller endringer, hver med tjenstlig grunn
    .evidence-3 = Test fra personvernombudet eller revisjonen: en prøveoppføring og alle visninger av den, unødige tilganger fjernet
    .red-flag = Ett passord for hele enheten; regneark med navn sendt på e-post; en verdi er rettet, og den forrige er borte
    .action = Flytte testresultater med navn til et system med logg og kontrollere 20 visninger hvert kvartal
    .indicator = Andel kontrollerte visninger og endringer med tjenstlig grunn, %
    .cause = Testresultater med navn kan noen ganger åpnes eller endres uten spor, så ingen vet hvem som ga dem videre eller endret dem
    .effect = Den som spør hvem som har sett resultatene og hvorfor, får svar samme dag; visninger uten tjenstlig grunn undersøkes

ph-09 = Gir fagpersonen en liste over alle behandlingssteder, og ikke navnet på ett, når innbyggere eller foreldre rådes til å søke hjelp?
    .why = Foreldre stoler mer på skolehelsetjenesten enn på reklame. Derfor kan en klinikk eller produsent ville lønne det ordet: støtte et arrangement, betale en reise, gi en prosent per pasient.
    .evidence-1 = Regler: nøytral liste over behandlingssteder, ingen merkenavn, ingen godtgjørelse, sponsorer offentlig kjent
    .evidence-2 = 10 tilfeldig valgte arrangementer eller skoler, eller alle hvis det er færre: brosjyrer og lysbilder uten merkenavn, listen i bruk, sponsorene publisert
    .evidence-3 = En annen enhet ringte 20 foreldre eller deltakere: hvilket råd de fikk, saker som ble avklart, regler som ble rettet
    .red-flag = Bare én klinikks brosjyrer på standen; en legemiddelprodusent betaler foredragsholderen direkte; foreldrene har bare hørt om ett kontor
    .action = Lage en nøytral liste over behandlingssteder, forby merkenavn på arrangementer og publisere årets sponsorer
    .indicator = Andel spurte foreldre og deltakere som ble rådet til ett behandlingssted eller produkt, %
    .cause = Når noen rådes til å søke hjelp, kan bare ett behandlingssted bli nevnt, og en klinikk eller produsent kan få grunn til å lønne fagpersonen
    .effect = Foreldre ved samme skole velger ulike behandlingssteder; alle kan se hvem som sponset et arrangement

ph-10 = Er rutinen for helsedata på avveie prøvd i praksis?
    .why = Det første døgnet avgjøres av hvem som stenger tilgangen, hvem som varsler de berørte og den litauiske personvernmyndigheten, og hvem som sikrer bevisene. Når dataene er ute, er det for sent å tenke på det.
    .evidence-1 = Vedtatt rutine for databrudd: hvem som gjør hva innen hvor mange timer, hvem som varsles, og hvordan bevis sikres
    .evidence-2 = Saker om databrudd siste 12 måneder eller, hvis det ikke er noen, protokoll fra en øvelse med tidspunkter og deltakere
    .evidence-3 = Vurdering fra personvernombud eller revisjon etter brudd eller øvelse: hva som tok for lang tid, hva som ble rettet og prøvd igjen
    .red-flag = Loggen over databrudd har vært tom fra første dag; et brudd ble kjent gjennom pressen; ingen vet hvem de skal ringe en lørdag
    .action = Vedta en rutine for databrudd og holde en endagsøvelse hvert år
    .indicator = Tid fra brudd eller øvelse starter til tilgangen er stengt, timer
    .cause = Det er ikke øvd nok på hva som skal gjøres når helsedata kommer på avveie, så de første timene kan gå til diskusjon, og bevis kan forsvinne
    .effect = De ansatte vet også på en lørdag hvem de skal ringe; neste øvelse stopper ikke opp på de samme stedene

ph-r1 = Ingen sammenligner eller fører småkjøp, så det betales for mye og materiell forsvinner før det når innbyggerne
    .scheme = Små gaver, tester og utstyr kjøpes litt etter litt fra en kjent leverandør. Fakturaen sier «sett», lagerkort finnes ikke, og en del blir med noen hjem.
ph-r2 = En bekjent velges som kursholder, eller samlingen holdes aldri, så det betales for noe innbyggerne ikke fikk
    .scheme = Avtalen inngås uten utlysning med en slektning eller tidligere kollega, det føres flere timer enn det ble holdt, og liste og bilder er tatt fra et annet arrangement.
ph-r3 = De som får programmets midler, fordeler dem selv, så det blir ikke noe igjen til andre og til det egentlige behovet
    .scheme = En virksomhet foreslår et tiltak, en ansatt der stemmer i komiteen, og bare totalsummen legges ut. Ved årets slutt flyttes resten til samme virksomhet.
ph-r4 = Helsedata fra tester endres eller brukes til å skaffe én klinikk kunder, så de som stolte på enheten, blir skadelidende
    .scheme = Resultater med navn kopieres og gis mot betaling til en klinikk eller produsent, eller alle henvises til ett sted ut fra dem. Noen ganger rettes et tall for at en indikator skal se bedre ut.
