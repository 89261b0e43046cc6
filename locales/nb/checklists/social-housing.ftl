# Tekster til sjekklisten om kommunale boliger: spørsmål sh-01 til sh-12 og risiko sh-r1 til sh-r6.
social-housing = Kommunale boliger
    .about = Hvem som kommer på ventelisten og får tilbud om hvilken bolig, hvem som får tjenestebolig, hvem som faktisk bor i boligene, og hvordan de kjøpes og settes i stand. Besvares av bolig- og eiendomsansatte sammen med enhetslederen.

sh-01 = Blir retten til kommunal bolig kontrollert i registrene ikke bare ved opptak på ventelisten, men også rett før leiekontrakten?
    .why = Det går år fra søknad til nøkkel. Imens arver noen en leilighet, tjener mer eller flytter, men på listen står alt som første dag. Kontrolleres det bare én gang, kan boligen gå til en som alt har et sted å bo.
    .evidence-1 = Rutine: hvilke opplysninger om inntekt, formue og bolig som kontrolleres, i hvilke registre og på hvilke to tidspunkter
    .evidence-2 = De 10 siste leiekontraktene, eller alle hvis det er færre: utskrift av registeroppslag ved opptak på listen og tidligst 30 dager før kontrakten
    .evidence-3 = Revisjonskontroll: alle leiekontrakter på ett år holdt opp mot registrene på nytt, boliger gitt uten rett er fulgt opp
    .red-flag = Inntektsopplysningene i saken er tre år gamle; det var en nabo, ikke et register, som fortalte om arven
    .action = Innføre en ny registerkontroll tidligst 30 dager før leiekontrakten undertegnes
    .indicator = Andel leiekontrakter der retten til bolig er kontrollert på nytt, %
    .cause = Det kontrolleres ikke alltid før kontrakten hva som er endret i ventetiden, så boligen kan gå til en som alt har et sted å bo
    .effect = Noen strykes før kontrakten undertegnes, og boligene kommer raskere frem til familier som mangler et sted å bo

sh-02 = Setter enhver endring av søknadens dato og klokkeslett, som avgjør plassen på ventelisten, spor som ikke kan slettes?
    .why = Boliger tilbys etter dato og klokkeslett for registrering, så her kan én dag være verdt flere år. Den som kan rette datoen uten spor, er den som deler ut boligene, uansett hvem som skriver under.
    .evidence-1 = Systembeskrivelse eller rutine: datoen hentes fra dokumentregisteret, hvem som kan rette den, hva som logges og hvor lenge
    .evidence-2 = 10 tilfeldig valgte ventende, eller alle hvis det er færre: samme dato på listen og i dokumentregisteret; kvartalets logg over endringer med årsak
    .evidence-3 = Uavhengig kontroll: listen gjenskapt fra dokumentregisteret og sammenlignet med systemet; forskjeller forklart og rettet
    .red-flag = Listen er et regneark; en søknad er datert før dokumentet den viser til
    .action = Koble listen til dokumentregisteret og slå på en logg over datoendringer som ikke kan slettes
    .indicator = Andel kontrollerte ventende med samme dato på listen og i dokumentregisteret, %
    .cause = Dato eller klokkeslett for en søknad kan endres uten at det vises senere, så boligen kan gå til en som har gått forbi andre i køen
    .effect = Søkeren finner samme dato på kvitteringen og på ventelisten; for hver retting er det klart hvem som ba om den

sh-03 = Blir den publiserte ventelisten hver måned sammenlignet med forrige måneds liste, og blir hver endring forklart?
    .why = Litauens spesialetterforskningstjeneste (STT) har funnet boliglister som sjelden ble oppdatert og publisert. To lister side om side viser hvert hopp fremover og alle som er borte, mens nøklene ennå ligger i skuffen.
    .evidence-1 = Rutine: hvilken dag den anonymiserte listen publiseres, hvem som lagrer kopi og sammenligner, hvem som får vite om uforklarte hopp
    .evidence-2 = Publiserte lister for siste 6 måneder og sammenligninger: hvem som fikk bolig, ble strøket eller flyttet seg, og hvorfor
    .evidence-3 = Revisjonskontroll: to kopier revisor selv har valgt, endringer sporet til sakene, de som feilaktig ble strøket, er satt tilbake
    .red-flag = Den publiserte listen er fra i fjor; en søker ble strøket for ikke å svare på et brev sendt til en gammel adresse
    .action = Publisere en anonymisert liste hver måned og la en som ikke fører den, sammenligne med den forrige
    .indicator = Andel plassendringer som er forklart med et dokument, %
    .cause = Ventelisten publiseres sjelden, eller den sammenlignes ikke med den forrige, så det er ikke alltid klart hvorfor noen rykker frem
    .effect = En som er strøket ved en feil, er tilbake på listen innen en måned; de som venter, kan følge hvordan den beveger seg

sh-04 = Registreres alle tilbud og avslag: hvilken bolig, i hvilken stand, tilbudt hvem, og hvorfor den ikke ble tatt?
    .why = En bekjent kan hjelpes selv om listen er urørt: Tilby førstemann en leilighet uten varme, vent på nei, og spar den nyoppussede. Hvem som egentlig fikk tilbud om hva, viser bare en logg.
    .evidence-1 = Regel: i hvilken rekkefølge ledige boliger tilbys, hvor lenge svar ventes, hva som regnes som avslag, og hva det fører til
    .evidence-2 = De 10 siste utleide boligene, eller alle hvis det er færre: dato ledig, hvem som fikk tilbud før, daterte bilder, underskrevne avslag
    .evidence-3 = Uavhengig kontroll: 10 som takket nei (eller alle, hvis det er færre), er spurt om hvilken bolig de fikk tilbud om; svarene sammenlignet med loggen, feil rettet
    .red-flag = Tre avslag på en uke, og den beste boligen går til nummer fire; en nyoppusset bolig står tom i et halvt år
    .action = Ta i bruk en logg over boligtilbud med boligens stand, bilder og underskrevne avslag
    .indicator = Andel utleide boliger der alle tilbud og avslag er registrert, %
    .cause = Det fremgår ikke alltid hvem som fikk tilbud om hva, så de beste boligene kan spares til bekjente og den første få se den dårligste
    .effect = En nyoppusset bolig tilbys den første på listen; den registrerte avslagsgrunnen stemmer med det søkeren selv forteller

sh-05 = Blir hver bolig som tildeles utenom tur, avgjort av en nemnd som oppgir ett av de vedtatte grunnlagene?
    .why = Brann og vold kan ikke vente, så veien utenom køen må finnes. Men viser ingen dokumenter hva som hendte, begynner også de som aldri har hatt brann, å bruke den.
    .evidence-1 = Uttømmende liste over grunnlag med dokumentasjonskrav, nemndas medlemmer, habilitetsregel og tidsgrense for midlertidig opphold
    .evidence-2 = Alle boliger tildelt utenom tur på 12 måneder: grunnlag, dokument, stemmer, protokoll datert før leiekontrakten
    .evidence-3 = Revisjonskontroll: dokumentene bekreftet hos dem som utstedte dem, vedtak uten grunnlag fulgt opp
    .red-flag = Hver fjerde bolig tildeles utenom tur; en familie som bor der «midlertidig», er inne i sitt tredje år
    .action = Vedta en uttømmende liste over grunnlag og la nemnda avgjøre hver tildeling utenom tur
    .indicator = Andel tildelinger utenom tur der nemndas protokoll er datert før kontrakten, %
    .cause = En ulykke kan bli dekke for vennetjenester, fordi boliger utenom tur av og til tildeles uten klart grunnlag eller dokumentasjon
    .effect = Hvert unntak har dokumentasjon på hva som skjedde; de som bor midlertidig, flytter når tiden er ute

sh-06 = Har kommunestyret vedtatt kriterier for hvilke boliger som kan bli tjenestebolig, og hvilke stillinger som kan få dem?
    .why = Flere ganger har STT funnet kommunale boliger i Litauen gjort om til tjenesteboliger uten klare kriterier. De som venter, ser ikke lenger boligen, og for noen blir den et tillegg til lønnen.
    .evidence-1 = Kommunestyrets regler: for hvilke stillinger og hvor lenge, når en bolig blir tjenestebolig, og når den føres tilbake
    .evidence-2 = Publisert liste over alle tjenesteboliger: areal, stilling, kontraktens slutt; endringer siste 12 måneder følger reglene
    .evidence-3 = Revisjonskontroll: tre års omgjøringer og alle leietakere holdt opp mot kriteriene og ansattlisten, brudd rettet
    .red-flag = En nyoppusset bolig gjøres om til tjenestebolig; den går til en leder som eier bolig i samme by
    .action = Legge kriterier for tjenestebolig frem for kommunestyret og publisere listen med kontraktenes slutt
    .indicator = Andel tjenesteboliger som oppfyller kommunestyrets kriterier, %
    .cause = Kriteriene for tjenesteboliger er ikke alltid klare eller blir ikke fulgt, så en kommunal bolig kan bli tjenestebolig uten reelt behov
    .effect = Boliger gjøres sjelden om til tjenesteboliger, og alle vet hvorfor; de som ikke trengs, tilbys dem som står på ventelisten

sh-07 = Kontrollerer personalavdelingen hvert år at leietakerne i tjenesteboliger fortsatt har den jobben de fikk boligen for?
    .why = En tjenestebolig gis for en jobb, men overlever gjerne både jobben og avskjedsfesten. Hver slik bolig betyr at én familie på ventelisten må vente et år til.
    .evidence-1 = Rutine: hvem som kontrollerer når, hvem som melder fra når et arbeidsforhold er slutt, og fristen for å flytte ut
    .evidence-2 = Årets tabell: alle tjenesteboliger, leietakere, stillinger, om de fortsatt er ansatt, hva som er besluttet
    .evidence-3 = Revisjonskontroll: leietakerne holdt opp mot personaldata på nytt, 5 boliger (eller alle, hvis det er færre) besøkt, de uten grunnlag er fraflyttet
    .red-flag = En tidligere ansatt bor der på femte året; kontrakten ble forlenget uten at noen spurte
    .action = Holde leietakerne i tjenesteboliger opp mot ansattlisten hvert år og sørge for at de som mangler grunnlag, flytter ut
    .indicator = Andel tjenesteboliger uten grunnlag som er fraflyttet innen fristen, %
    .cause = Leietakere i tjenesteboliger kontrolleres ikke hvert år, eller funn følges ikke opp, så folk som har sluttet i jobben, kan bli boende
    .effect = De som slutter, flytter ut til avtalt tid, og boligen går til en ny ansatt som trengs, eller til den neste på ventelisten

sh-08 = Får enhetslederen hvert halvår en liste over leietakere som ikke lenger fyller vilkårene, eller som kanskje ikke bor der?
    .why = Få leietakere skriver og forteller at de tjener mer eller har flyttet. Det gjør et register, og en vannmåler som har stått stille et halvt år. Noen må avgjøre hver sak på listen, ellers blir den bare liggende.
    .evidence-1 = Rutine: hvilke data om inntekt, formue, bosted og forbruk som kontrolleres, og fra hvilken grense det kreves forklaring
    .evidence-2 = De to siste halvårslistene: alle leietakere kontrollert, ved hvert treff lederens avgjørelse og dato for når den er satt i verk
    .evidence-3 = Revisjonskontroll: 20 leietakere utenfor listen (eller alle, hvis det er færre) kontrollert på nytt, saker som var oversett, tatt inn, grensene justert
    .red-flag = En familie brukte én kubikkmeter vann på et år; en kommunal bolig ligger ute i en utleieannonse
    .action = Lage en halvårsliste over avvik ut fra register- og forbruksdata og ta stilling til hvert av dem
    .indicator = Andel leietakere på listen der saken er avgjort innen 60 dager, %
    .cause = Leietakernes opplysninger gjennomgås sjelden, eller de følges ikke opp, så de som ikke har rett til boligen eller er flyttet, kan beholde den
    .effect = Tomme og fremleide boliger oppdages innen et halvår og går til dem som venter; ingen av dem ligger i utleieannonser

sh-09 = Blir tilfeldig valgte boliger besøkt av to ansatte, der minst én ikke har med leietakerne å gjøre?
    .why = Når samme ansatt har besøkt en leietaker i ti år, står det alltid «ingen brudd» i rapporten. En fra en annen enhet spør hvem som eier barnestøvlene i gangen.
    .evidence-1 = Punkt om besøk i leiekontrakten og rutine: hvordan det trekkes, hvem som besøker, hva som kontrolleres uten å krenke privatlivet
    .evidence-2 = Årets besøksrapporter: minst 5 % av boligene, protokoll fra trekningen, to underskrifter, beboerne sammenlignet med kontrakten
    .evidence-3 = Uavhengig kontroll: 10 besøk (eller alle, hvis det er færre) gjentatt av andre innen en måned, rapportene sammenlignet, oversett fremleie fulgt opp
    .red-flag = Alle besøk skjer i kontortiden; i hver tiende rapport står det «ikke hjemme», og ingen har vært der siden
    .action = Trekke boliger hvert kvartal og besøke dem to og to sammen med en ansatt fra en annen enhet
    .indicator = Andel boliger som er besøkt av to ansatte i løpet av året, %
    .cause = Boligene besøkes mest av den som har med leietakerne å gjøre, så fremleie og uregistrerte beboere kan bli oversett
    .effect = Besøksrapportene beskriver det som faktisk ble funnet; der ingen var hjemme, kommer noen igjen til en annen tid

sh-10 = Hender det at de samme ansatte velger boligen som skal kjøpes eller settes i stand, avtaler prisen og godkjenner resultatet?
    .why = I 2022 fant STT i fire kommuner i Vest-Litauen at de samme ansatte forberedte kjøp, befarte boliger, avtalte pris, valgte leietakere og kontrollerte bruken. Den som gjør alt, blir ikke kontrollert av noen.
    .evidence-1 = Beslutninger og stillingsbeskrivelser som legger behov, befaring, pris, godkjenning og valg av leietaker til ulike personer
    .evidence-2 = De 5 siste kjøpene og 5 siste istandsettingene, eller alle hvis det er færre: navn, underskrift og dato for hvert trinn, ingen har signert for to
    .evidence-3 = Revisjonskontroll: årets kjøp og istandsettinger etter trinn og ansatt, sammenfall forklart, oppgaver fordelt på nytt
    .red-flag = Det samme utvalget i årevis; ett og samme navn på befaring, pris og godkjenning
    .action = Legge behov, befaring, pris, godkjenning og valg av leietaker til ulike ansatte
    .indicator = Andel kjøp og istandsettinger der hvert trinn er signert av ulike personer, %
    .cause = De samme ansatte velger av og til bolig, avtaler pris og godkjenner resultatet, så feil eller skjulte avtaler kan gå uoppdaget
    .effect = En uegnet bolig eller for høy pris stanses av en annen ansatt; saken viser hvem som var uenig, og i hva

sh-11 = Blir istandsetting godkjent på stedet før betaling av en ansatt som ikke har bestilt den?
    .why = Nymalte vegger skjuler rør som aldri ble byttet, mens alt er ført opp i protokollen. I en tom bolig er det ingen som klager, og den som nettopp har flyttet inn, tør ikke.
    .evidence-1 = Rutine: bilder før og etter, mengdeliste, hvem som godkjenner, og fra hvilket beløp en byggfaglig tilkalles
    .evidence-2 = 10 tilfeldig valgte istandsettinger fra året, eller alle hvis det er færre: daterte bilder, målte mengder, underskrift fra en som ikke bestilte, før betaling
    .evidence-3 = Uavhengig kontroll: 5 boliger (eller alle, hvis det er færre) besøkt og målt på nytt, arbeid som ikke er utført, verdsatt i euro, pengene krevd tilbake
    .red-flag = Badet i samme bolig er pusset opp tre ganger på fire år; «etter»-bildet viser vinduet i en annen leilighet
    .action = Ikke betale for istandsetting før en som ikke har bestilt den, har målt og fotografert på stedet
    .indicator = Andel istandsettinger godkjent på stedet før betaling av en som ikke bestilte, %
    .cause = Den som bestiller istandsettingen, godkjenner den ofte selv, eller det signeres etter bilder, så arbeid som ikke er gjort, kan bli betalt
    .effect = Familier som flytter inn, finner ikke mangler; det samme må ikke lenger rettes annethvert år

sh-12 = Sammenligner noen som ikke er med på kjøpene, hvert år prisen på kjøpte boliger med markedet og med forrige salg?
    .why = I 2018 fant en uavhengig gransking at Oslos kommunale boligforetak hadde betalt 80–115 millioner kroner for mye: 248 av 532 boliger var kjøpt direkte. Kjøp i det åpne markedet viste ikke noe slikt avvik.
    .evidence-1 = Rutine: hvem som sammenligner, hvilke registerdata som brukes, hvilket avvik som skal forklares, hvordan takstmenn rulleres
    .evidence-2 = Fjorårets tabell: alle boliger, pris per kvadratmeter, median på stedet, forrige salg, takstmann, forklarte avvik
    .evidence-3 = Kontroll fra kommunerevisjonen eller en annen takstmann: minst 5 boliger (eller alle, hvis det er færre) taksert på nytt, overpris fulgt opp
    .red-flag = Selgeren kjøpte boligen for tre uker siden; én takstmann for alle boliger, og ingen fra kommunen på befaringen
    .action = Sammenligne prisen på kjøpte boliger med marked og forrige salg hvert år og forklare avvikene
    .indicator = Andel kjøpte boliger der prisen er sammenlignet og avviket forklart, %
    .cause = Om boligene ble for dyre, kontrolleres ofte av dem som selv kjøper, så overpris til mellommenn eller bekjente kan gå uoppdaget
    .effect = Kvadratmeterprisen følger markedet; boliger som nettopp er solgt videre, kjøpes ikke lenger uten forklaring

sh-r1 = Retten til bolig vurderes feil, så boligen går til en som har et sted å bo, mens en annen familie venter i årevis
    .scheme = En leilighet som er arvet eller overført til barna, forties, og inntekten kontrolleres bare søknadsdagen. Før underskriften spør ingen registrene en gang til.
sh-r2 = Listen endres uten spor, eller tilbud holdes skjult, slik at boligen går til en som ikke står for tur
    .scheme = En søknadsdato rettes, noen strykes fordi de «ikke svarte». Førstemann får bare tilbud om den dårligste boligen til svaret blir nei.
sh-r3 = Boliger tildeles utenom tur uten grunn, slik at ulykke blir et skalkeskjul for bekjentskap, mens køen står stille
    .scheme = En bekjent utsteder papiret om uegnet bolig, eller familien plasseres «midlertidig» til det et år senere inngås varig kontrakt.
sh-r4 = Kommunale boliger gjøres om til tjenesteboliger uten kriterier og går til ansatte, så det blir færre til dem som venter
    .scheme = Én beslutning gjør boligen som skulle vært tilbudt køen, til tjenestebolig. Jobben tar slutt, og kontrakten forlenges, eller leietakeren ber om å få kjøpe.
sh-r5 = Leietakere fremleier eller bor et annet sted uten at noen merker det, så en privatperson tjener på en kommunal bolig
    .scheme = Leietakeren flytter og leier ut til markedspris. Besøkene er kjent på forhånd, og ingen ser på målere eller annonser.
sh-r6 = Boliger kjøpes og settes i stand for dyrt fordi de samme gjør alle trinn, så pengene rekker til færre hjem
    .scheme = En mellommann kjøper en leilighet og selger den til kommunen noen uker senere med fortjeneste. Entreprenøren får betalt for arbeid ingen har målt, og noe av det finner veien tilbake.
