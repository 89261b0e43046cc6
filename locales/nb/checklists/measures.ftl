# Katalogen over tiltak mot korrupsjon: navn og hva det er.

integrity-talk = Lederens samtale om virkelige tilfeller
    .what = To ganger i året drøfter lederen ett tilfelle fra egen virksomhet med alle ansatte og skriver ned hva som skal endres.

published-recusals = Offentlig oversikt over lederens fratredelser
    .what = Hver gang lederen fratrer som inhabil, kunngjøres det på nettstedet med dato og stillingen til den som trådte inn.

responsible-person-mandate = Ansvarlig person direkte under lederen
    .what = En ansatt får ansvar for å gjøre virksomheten motstandsdyktig mot korrupsjon, får tid til det og blir hørt av lederen hvert kvartal.

case-based-risk-review = Risikovurdering ut fra virkelige saker
    .what = Sannsynligheten for korrupsjon vurderes ved å lese tilfeldig trukne saker, innkjøp og klager, ikke bare de skriftlige reglene.

evidence-backed-report = Dokumentert årsrapport om planen
    .what = En rapport til kommunestyret eller eieren der hvert gjennomført tiltak viser til dokumentet som bekrefter det.

declaration-reminder = Purring på og kontroll av interesseerklæringer
    .what = To ganger i året sammenlignes listen over ansatte med erklæringsplikt med PINREG, og de som er sene, får en påminnelse.

interest-cross-check = Sammenligning av interesser med leverandører og mottakere
    .what = Hvert år sammenlignes tilfeldig trukne erklæringer med listene over leverandører, tjenesteytere og tilskuddsmottakere, og hvert treff avgjøres.

recusal-record = Fratredelse ført i saken
    .what = Ett skjema og én oversikt: hvem som fratrådte, hvorfor, hvem som overtok. Sakene i oversikten kontrolleres hvert kvartal.

review-after-conflict = Gjennomgang av tidligere vedtak
    .what = Når en skjult binding eller en mottatt gave blir kjent, går en annen ansatt innen 30 dager gjennom årets vedtak som kan være påvirket.

gift-register = Gaveregister
    .what = Hver tilbudt gave føres inn, også de som blir avslått; brukere og leverandører kjenner til registeret, og hver ansatt bekrefter én gang i året at de kjenner regelen.

reporting-channel = Intern varslingskanal som virker
    .what = En mottaker av varsler er utpekt og kjent, datoene for mottak og svar loggføres, og kanalen prøves hvert halvår.

report-access-limits = Begrenset tilgang til varsler
    .what = Bare mottakeren og stedfortrederen kan åpne varsler; tilgangene kontrolleres hvert kvartal.

reporter-follow-up = Oppfølging av varslerens situasjon
    .what = Etter et varsel snakker man med varsleren etter 3, 6 og 12 måneder og noterer endringer i oppgaver, lønn og arbeidsforhold.

dilemma-training = Opplæring med dilemmaer fra eget arbeid
    .what = Hver enhet holder hvert år en samling der den arbeider med tre dilemmaer fra eget arbeid.

risk-based-audit = Internrevisjon der risikoen er høyest
    .what = Internrevisjonen får virksomhetens risikoliste og undersøker minst ett av områdene med høyest risiko hvert år.

random-file-checks = Tilfeldig kontroll av saker
    .what = Samme dag som kontrollen trekker en ansatt i en annen enhet 10 saker tilfeldig (eller alle, hvis det er færre) og kontrollerer dem; ingen kjenner trekningen på forhånd.

recommendation-follow-up = Uavhengig bekreftelse på at anbefalinger er fulgt opp
    .what = Hver anbefaling fra revisjon eller kontroll har en frist, en som utfører, og en annen som kontrollerer på stedet.

contact-log = Logg over henvendelser om bestemte saker
    .what = Hver henvendelse fra en politiker, overordnet eller mellommann om en bestemt sak skrives ned; svar gis bare skriftlig.

published-exceptions = Offentlig oversikt over unntak
    .what = Hvert år legges det ut hvor mange vedtak som er truffet som unntak, på hvilket grunnlag og med hvilke beløp, uten personopplysninger.

lobbying-cross-check = Sammenligning av kalendere med lobbyerklæringer
    .what = De offentlige kalenderne til ledere og politikere sammenlignes hvert halvår med erklæringene i SKAIDRIS.

register-match = Registeroppslag før vedtaket
    .what = Før vedtak og senere på faste tidspunkter kontrolleres inntekt, formue, husstand eller bolig i registrene; oppslagene ligger i en logg, og vedtak uten oppslag gjennomgås hver måned.

second-calculation = Kontrollregning av en annen ansatt
    .what = Tall som ikke kommer fra et register, regnes ut på nytt fra dokumentene av en annen ansatt før vedtaket; avvik avklares og blir liggende i saken.

two-step-change = To personer om å endre avgjørende data
    .what = Én ansatt legger inn mottaker, bankkonto, beløp eller krav, en annen bekrefter, og systemet lar ikke samme person gjøre begge deler.

payment-list-match = Avstemming av utbetalingslisten
    .what = Hver måned før utbetaling letes det etter døde og flyttede mottakere og flere stønader til samme konto; utbetalingen stanses til tvilen er avklart.

repeat-aid-report = Rapport om gjentatt stønad
    .what = Hvert kvartal ser ledelsen hvem som har fått den samme stønaden mange ganger, på hvilket grunnlag og av hvem; sakene til de hyppigste mottakerne gjennomgås.

write-off-commission = Krav ettergis bare av en nemnd
    .what = Feilutbetalinger og andre krav ettergis eller utsettes bare av en nemnd uten den som fattet vedtaket bak kravet, og bare på grunner fra en uttømmende liste.

published-criteria = Publiserte kriterier som kan etterprøves
    .what = En offentlig rutine der hvert kriterium kan prøves mot et dokument eller register, slik at innbyggeren kan forutse vedtaket, og vedtaket oppgir kriteriet det bygger på.

second-assessment = Ny, uavhengig vurdering
    .what = To ansatte vurderer samme person, den andre uten å ha sett den første konklusjonen. Spriker konklusjonene, avgjør lederen eller en nemnd, og grunnen blir liggende i saken.

queue-in-one-system = Venteliste i ett system
    .what = Alle ventelister føres i ett system med personlig pålogging; datoen på listen hentes fra dokumentregisteret, og det finnes ingen lister ved siden av.

change-log = Endringslogg som ikke kan slettes
    .what = Systemet registrerer selv hvem som endret hva, når og hvorfor, og den som behandler dataene, kan ikke endre loggen. En annen leser en del av den hver måned.

list-copies-compared = Sammenligning av to kopier av en liste
    .what = Hver måned lagres en kopi av listen, og en ansatt som ikke fører den, sammenligner med forrige: hvem flyttet seg, hvem forsvant, og hvorfor.

published-queue = Venteliste som de ventende kan se
    .what = Den anonymiserte listen publiseres etter søknadskode; den enkelte finner plassen sin og får beskjed om hver endring.

offer-log = Logg over tilbud og kontaktforsøk
    .what = Én regel for hvor mange ganger, når og hvordan folk kontaktes, og en logg der hvert forsøk, svar og avslag blir stående.

reasoned-exceptions = Begrunnede unntak avgjort i nemnd
    .what = Unntak gis bare av grunner på en uttømmende liste. En nemnd avgjør hvert av dem, et dokument viser grunnen, og protokollen skrives før vedtaket settes i verk.

scheduled-review = Ny vurdering på fastsatt dato
    .what = Hvert vedtak har en dato for ny vurdering, systemet minner om den, og lederen ser listen over overskredne frister.

random-recheck = Ny vurdering av et tilfeldig utvalg
    .what = Hvert kvartal vurderes uttrukne saker på nytt av folk som ikke deltok første gang; forskjeller noteres og vedtak rettes.

decision-statistics = Statistikk over vedtak
    .what = En halvårsrapport om hvordan vedtakene fordeler seg på ansatte, leverandører og tid; større avvik forklares, og sakene bak dem leses.

complaint-and-correction = Klager som ender med retting
    .what = En som ikke deltok i vedtaket, behandler klagen, og når feilen er bekreftet, gjenopprettes situasjonen innen en fastsatt frist og årsaken fjernes.

licence-reconciliation = Månedlig avstemming av tillatelse, beboere og fakturaer
    .what = Én gang i måneden legges tre tall ved siden av hverandre: plasser i tillatelsen, mennesker i sengene og linjer på fakturaen. Hvert avvik forklares, og overskytende beløp betales tilbake.

outside-consent = Forhåndssamtykke fra en uavhengig person
    .what = Større utgifter for en person som blir representert, og avtaler om vedkommendes eiendom, godkjennes før betaling av noen som ikke arbeider der pengene håndteres.

two-person-cash = To ansatte ved håndtering av beboermidler
    .what = To ansatte skriver under på hver utbetaling til en beboer og hvert kjøp, og kvitteringen legges ved posten på regnskapskortet.

resident-statement = Kvartalsoversikt til beboeren og en valgt person
    .what = Hvert kvartal får beboeren, og en pårørende eller verge beboeren har valgt, én side: hva som var der, hva som kom inn, hva det gikk til, og hva som er igjen.

surprise-cash-count = Uanmeldt telling av betrodde midler
    .what = En person som ikke betaler ut penger, teller kontantene uanmeldt og holder dem opp mot regnskapskort og kontoutskrifter; manko betales tilbake innen en fastsatt frist.

no-gifts-pledge = Skriftlig erklæring om ikke å ta imot gaver, arv og fullmakter
    .what = Alle ansatte skriver under på at de ikke tar imot noe fra tjenestemottakere og pårørende; det samme står i avtalen med tjenestemottakeren, slik at familien vet det.

resident-property-check = Kontroll av hvem som eier beboernes boliger
    .what = Ansatte melder fra om avtaler med beboere, og én gang i året holdes registerutskrifter opp mot listen over ansatte og deres nærstående.

medicine-count = Legemiddeltelling ved to ansatte
    .what = To ansatte, hvorav én ikke deler ut legemidler, teller beholdningen og holder den opp mot ordinasjoner og utdelingslister.

medicine-leftover-record = Protokoll for legemidler til overs og svinn
    .what = En gruppe på tre fører hvilke legemidler som er til overs eller mangler, hvem som destruerer dem, og hva svinnet skyldes.

two-acceptors = Varemottak ved to som ikke har bestilt
    .what = To ansatte som verken har bestilt varene eller godkjenner fakturaen, veier eller teller leveransen mot følgeseddelen.

consumption-recalculation = Etterregning av forbruk før betaling
    .what = Fakturert mengde holdes opp mot det de som faktisk var til stede, kan ha brukt etter normen; uforklart overskridelse betales ikke.

unannounced-visits = Uanmeldte besøk
    .what = En del av kontrollene kommer uten varsel, også om natten og i helgene; bare den som besøker, kjenner datoen, og funnene holdes opp mot vaktlister og fakturaer.

spend-monitoring = Oppfølging av innkjøp per kode og leverandør
    .what = Årets behov summeres etter CPV-kode, og utbetalingene per leverandør gjennomgås hvert kvartal. Da synes det som kjøpes stykkevis.

market-consultation = Markedsdialog
    .what = Før en anskaffelse blir flere mulige leverandører spurt skriftlig om de kan levere tilbud, og hva som står i veien. Spørsmål og svar ligger i saken.

specification-second-look = Uavhengig gjennomlesing av kravspesifikasjonen
    .what = Før kunngjøring leses kravene av en ansatt som verken har skrevet dem eller snakket med leverandører. Merknadene oppbevares i saken.

interest-gate = Interesser kontrolleres før arbeidet begynner
    .what = Saker eller søknader åpnes for en person først når interesseerklæringen er kontrollert og taushetserklæringen levert. Den inhabile trer til side før vedkommende har sett noe.

accreditation-site-check = Besøk på stedet før godkjenning
    .what = To ansatte besøker leverandøren, kontrollerer ansatte og lokaler og skriver protokoll. Besøket gjentas innen ett år.

neutral-provider-list = Nøytral leverandørliste og mottakerens eget valg
    .what = Tjenestemottakeren får en skriftlig liste over alle leverandører og skriver under på hvem som er valgt. Valgene følges opp per saksbehandler.

service-log-match = Faktura avstemt mot opprinnelige registreringer
    .what = Før betaling avstemmes timene, dagene eller måltidene på fakturaen mot besøks- eller oppmøtelister, helst elektroniske.

client-call-back = Telefon til tjenestemottakere
    .what = Kommunen eller virksomheten trekker selv mottakere og spør dem eller de pårørende om tjenesten er gitt. Svarene holdes opp mot fakturaene.

recovery-register = Register over beløp som skal tilbake
    .what = Hver feilutbetaling, hvert ubrukt eller feilbrukt beløp og hver sanksjon føres med frist. Lederen får vite om forfalte krav hver måned, og ingen kan slette et krav alene.

contract-change-register = Register over kontraktsendringer
    .what = Alle endringer i pris, omfang, krav og varighet samles på ett sted med begrunnelse og juristens vurdering.

provider-replacement-plan = Plan for leverandørbytte
    .what = Det er avklart på forhånd hvem som overtar tjenesten, og på hvor mange dager, hvis en leverandør må gå. Planen prøves minst én gang.

cooling-off-letter = Informasjonsskriv til den som slutter
    .what = Den som slutter, får mot underskrift vite hvor og hvor lenge karantenen hindrer ham eller henne i å arbeide eller opptre som representant. I ett år kontrolleres det at karantenen holdes.

leaver-decision-review = Gjennomgang av avgjørelsene til den som slutter
    .what = Går en ansatt over til en leverandør eller tilskuddsmottaker, går en annen gjennom de siste 12 månedenes avgjørelser om denne organisasjonen.

competition-rule = Utlysning som hovedregel
    .what = Organisasjoner får penger etter utlysning. Unntakene er uttømmende listet, hvert av dem begrunnes skriftlig og legges frem for kommunestyret hvert halvår.

fixed-criteria = Kriterier låst ved utlysning
    .what = Kriterier, vekting og laveste poengsum kunngjøres med utlysningen og står uendret til vedtaket. Må de endres, lyses det ut på nytt.

evaluator-selection = Regler for valg av vurderere
    .what = De som vurderer, velges ved loddtrekning eller rullering, noen utenfra, aldri blant egne underordnede. Listen offentliggjøres etter vedtaket.

individual-score-sheets = Individuelle poeng lagret før drøftingen
    .what = Hver vurderer leverer poengene før møtet, og senere endringer forblir synlige med begrunnelse.

grant-register = Felles tilskuddsregister
    .what = Tilskudd fra alle kommunale ordninger står i ett register som kontrolleres før hver avtale.

invoice-marking = Merkede utgiftsbilag
    .what = Hvert betalt bilag merkes med ordning og beløp, slik at det ikke kan leveres en gang til et annet sted.

related-party-consent = Samtykke til kjøp fra nærstående
    .what = Tilskuddsmottakeren kjøper fra egne ledere, medlemmer eller deres nærstående bare med forhåndssamtykke og sammenligning med markedspris.

report-desk-check = Rapporter lest av en annen
    .what = En ansatt som verken vurderte søknaden eller forberedte avtalen, leser rapporten etter et kontrollskjema. Merknader og svar blir liggende i saken.

tenancy-exception-list = Liste over leieforhold som gir grunn til spørsmål
    .what = Hvert halvår kontrolleres alle leietakeres inntekt, formue, bosted og forbruk mot data, og lederen tar stilling til hvert avvik.

visits-by-lot = Besøk to og to i tilfeldig valgte boliger
    .what = Loddet avgjør hvilke boliger som besøkes, og to ansatte drar, der den ene ikke har med beboerne å gjøre. Funn noteres på stedet og sammenlignes med kontrakten.

separated-steps = Trinn fordelt på ulike personer
    .what = Behov, valg, pris, godkjenning og betaling ligger hos ulike personer; et ark i saken viser hvem som gjorde hvert trinn, og når.

price-comparison = Sammenligning av priser etter kjøpet
    .what = Én gang i året sammenligner noen utenfor kjøpet betalte priser med markedet og tidligere priser, og større avvik må forklares.

placement-comparison = Skriftlig sammenligning av omsorgssteder
    .what = To fagpersoner sammenligner minst to steder skriftlig etter de samme kriteriene og sier hvorfor ett ble valgt; i hastesaker skrives det ned i løpet av få dager.

placement-review = Gjennomgang av plasseringen innen tre måneder
    .what = En fagperson som ikke valgte stedet, snakker med barn, omsorgsgiver og skole og svarer skriftlig på om valget var riktig.

child-talk = Samtale med barnet alene
    .what = Ved hvert tilsyn snakker noen med barnet alene og skriver ned hva det sier; en måned senere kontrolleres det hva som er gjort.

same-day-attendance = Oppmøte ført samme dag
    .what = Oppmøtet føres elektronisk med klokkeslett, rettinger er synlige, og uanmeldte tellinger kontrollerer føringen.

presence-before-payment = Kontroll av oppmøte før utbetaling
    .what = Før hver utbetaling holdes listen opp mot opplysninger om flytting, sykehusopphold og avsluttede tjenester; feilutbetalinger føres opp og betales tilbake.

child-account = Konto i barnets eget navn
    .what = Barnets pensjon, bidrag og sparepenger står på en konto i barnets navn, og større utgifter krever samtykke.

guardian-report-check = Vergeregnskap holdt opp mot kontoutskrifter
    .what = En ansatt som ikke arbeider med vergen, holder postene opp mot kontoutskrifter og kvitteringer, spør skriftlig og sørger for at manko blir betalt tilbake.

device-register = Register over nummererte hjelpemidler med årlig telling
    .what = Hvert hjelpemiddel som lånes ut, har nummer, låneavtale og plass i registeret; én gang i året kontrolleres det hvor det er.

independent-estimate = Overslag uavhengig av entreprenørene
    .what = En fagperson uten bånd til entreprenørene fastsetter omfang og pris på stedet før det første tilbudet kommer.

on-site-acceptance = Overtakelse på stedet ved en som ikke har bestilt
    .what = Før betaling blir arbeidet målt og fotografert av en ansatt som ikke har bestilt det; den arbeidet er gjort for, skriver også under.

electronic-visit-log = Elektronisk besøks- og kjørelogg
    .what = Start og slutt på besøk eller kjøretur registreres på stedet, rettinger er synlige, og hver måned kontrolleres det om registreringene overlapper.

separate-proposer-scorer = De som foreslår, vurderer ikke
    .what = Et tiltak vurderes bare av personer som verken har foreslått det eller skal gjennomføre det; komiteen har medlemmer fra andre virksomheter.

published-results = Offentlig resultat av fordelingen
    .what = Etter vedtaket gjøres det kjent hvem som fikk hvor mye og med hvilken poengsum, hva som ble avslått, og hvorfor.

stock-card = Lagerkort
    .what = Hver vareart føres inn og ut på et kort med to underskrifter. En annen teller beholdningen uanmeldt.

lecturer-call = Åpen utlysning etter kursholdere
    .what = Kursholdere og trenere velges gjennom utlysning etter kunngjorte kriterier, timene per person har et tak, og bånd oppgis.

access-log-review = Kontroll av loggen over tilgang til data
    .what = Systemet fører hver visning og endring av personopplysninger, og hvert kvartal kontrolleres en del av oppføringene for tjenstlig grunn.

neutral-referral = Nøytrale råd og synlige sponsorer
    .what = Når ansatte råder noen til å søke hjelp, gir de en liste over alle steder og nevner ingen merkenavn, og sponsorene er offentlig kjent.

data-incident-drill = Rutine og øvelse for databrudd
    .what = Det er skrevet ned hvem som gjør hva, innen hvor mange timer, når data kommer på avveie eller blir endret. Rutinen prøves hvert år.

places-announced = Ledige plasser og kriterier kunngjort på forhånd
    .what = Før søknadsperioden kunngjøres det hvor mange plasser hver enhet har, og hvordan restplassene fordeles. Da synes det straks om en plass dukker opp senere.

address-check = Adresse kontrollert to ganger
    .what = Adressen kontrolleres i folkeregisteret når søknaden kommer inn, og på nytt etter tre måneder. En nemnd avgjør saken for hver adresse som er endret.

ranking-rerun = Køen rangert en gang til
    .what = Data lagres den dagen fristen går ut, og en som ikke satte opp køen, rangerer den på nytt. Avvik forklares eller rettes.

donation-rules = Gaver bare over bank og ikke rundt opptaket
    .what = Gaver fra familier tas imot bare over bank og først tolv måneder etter at barnet ble tatt opp, og en årlig oversikt publiseres.

yearly-money-account = Årlig regnskap for brukere og foreldre
    .what = Én gang i året publiseres og drøftes det hvem som ga, hvem som leide, og hva hver leverandør fikk.

risk-based-inspection-plan = Risikobasert tilsynsplan
    .what = Tilbyderne vurderes etter noen kriterier vedtatt på forhånd, og de med flest poeng kommer først i årets plan.

inspector-rotation = Rullering av tilsynspersoner
    .what = Samme ansatt fører ikke tilsyn med samme tilbyder mer enn to ganger på rad; er det bare én, hjelper en annen enhet, eller nabokommunen etter skriftlig avtale om fullmakter og personopplysninger.

on-site-record = Protokoll signert av to på stedet
    .what = To ansatte fører tilsyn; det de finner, skrives ned på stedet, begge signerer samme dag, og tilbyderen får kopi.

assessing-and-deciding-apart = Vurdering og vedtak holdt fra hverandre
    .what = Ulike personer veileder søkeren, vurderer søknaden og avgjør den, og søknadene tas i den rekkefølgen de er registrert.

sanction-table = Tabell over brudd og reaksjoner
    .what = Reaksjonen på brudd av hver alvorlighetsgrad er fastsatt på forhånd; avvik må begrunnes og avgjøres ikke av tilsynspersonen.

published-inspection-results = Offentlige tilsynsrapporter
    .what = Rapporten fra hvert tilsyn publiseres uten personopplysninger innen en fastsatt frist, og senere føyes det til om manglene er rettet.

breach-stops-payment = Brudd som ikke rettes, stopper betalingen
    .what = Brudd føres i et register med frist; går fristen ut uten dokumentasjon, holdes betalingen tilbake eller en annen fastsatt reaksjon følger.

repeat-inspection = Tilsyn gjentatt av andre
    .what = Tilfeldig valgte tilsyn gjentas innen en måned av folk som ikke var med første gang, og manglene fra de to gangene sammenlignes.

requirements-second-look = Stillingskrav lest av en utenfra
    .what = Før stillingen lyses ut, leser en ansatt fra en annen avdeling kravene; hvert tilleggskrav begrunnes skriftlig, og utkastene ligger i saken.

open-recruitment = Alle stillinger lyses ut
    .what = Alle ledige stillinger, også midlertidige, lyses ut i et fastsatt antall dager, og søkertallet publiseres.

acting-post-limit = Grense for konstituering
    .what = Konstituering i ledig stilling varer høyst seks måneder; innen da lyses stillingen ut.

scored-panel = Utvalg med medlem utenfra og poeng før drøfting
    .what = Ett medlem kommer fra en annen virksomhet, alle søkere får samme spørsmål, og hvert medlem skriver ned poeng før utvalget drøfter.

stt-answer-first = Først svar fra STT, så ansettelse
    .what = Stillingslisten gjennomgås hvert år, og ansettelsesvedtaket skrives ikke før opplysningene fra STT ligger i saken.

source-check-of-candidate = Søkerens opplysninger kontrollert ved kilden
    .what = Før ansettelse kontrolleres vitnemålet, og to tidligere arbeidsgivere spørres når søkeren samtykker; nærmeste leder gjør ikke dette selv.

probation-review = Skriftlig vurdering før prøvetiden går ut
    .what = To personer vurderer skriftlig arbeidet og opptredenen til en nyansatt mens ansettelsen ennå er lett å gjøre om.

relations-map = Liste over nærstående, uten direkte underordning
    .what = Hvert år listes det opp etter stilling hvilke ansatte som er nærstående, og direkte underordning mellom dem avvikles.

outside-work-register = Register over bierverv
    .what = Et bierverv vurderes skriftlig før det begynner, registeret holdes opp mot interesseregisteret, og arbeid for egne brukere og tilbydere tillates ikke.

supplement-criteria = Tillegg etter kriterier
    .what = Kriterier, beløp og finansiering er vedtatt på forhånd, og en uten bånd avgjør for lederen og lederens nærstående.

personnel-decisions-review = Uavhengig kontroll av personalavgjørelser
    .what = Minst hvert annet år samles alle ansettelser, konstitueringer og tillegg i én tabell, og internrevisjonen eller eieren kontrollerer en del av dem.

crisis-roles = Kriseroller fordelt på forhånd
    .what = Et ark på én side sier hvem som bestemmer, kjøper, tar imot og deler ut i en krise, og hvem som er stedfortredere; det prøves i en øvelse hvert år.

single-aid-list = Én liste over mottakere av hjelp
    .what = Før utdeling kontrollerer alle steder den samme listen, som viser hvem som har fått hva og når, og ikke flere personopplysninger enn nødvendig.

surprise-stock-count = Uanmeldt lagertelling
    .what = En som verken tar imot eller leverer ut varer, teller en del av lageret uanmeldt og sammenligner med kortene; manko forklares eller dekkes.

emergency-end-date = Sluttdato for hastekjøp
    .what = Hver kontrakt inngått på grunn av hast har en grunn, en sluttdato og en linje på én felles liste; etter den datoen kjøpes det på vanlig måte.

after-crisis-review = Gjennomgang av kjøp etter krisen
    .what = Innen en fast frist etter krisen sammenligner en som ikke deltok, pris, mengde og mottak for alle kjøpene; det som er betalt for mye, kreves tilbake, og rutinen rettes.

donation-account = Offentlig regnskap for gaver
    .what = Penger tas bare imot til konto, varer føres i et register, og etter hver innsamling offentliggjøres hva som kom inn, hvem som fikk, og hva som er igjen.

personal-accounts = Personlige brukerkontoer
    .what = Alle ansatte logger seg på bare med egen konto og i to trinn; felleskontoer stenges.

role-based-access = Tilgang etter stilling
    .what = En tilgangstabell sier hva hver stilling kan se og endre; det som ikke står i tabellen, fjernes.

access-reconciliation = Kontoer holdt opp mot ansattlisten
    .what = Tilgangen stenges siste arbeidsdag, og hvert kvartal holdes kontoene i alle systemer opp mot listen over ansatte.

export-register = Register over listeuttak
    .what = Lister over personer tas ut bare med tillatelse; mottaker, formål, felt og slettedato føres i et register som holdes opp mot systemloggen.

supplier-access-by-task = Leverandørtilgang per oppdrag
    .what = Systemleverandøren logger seg på bare for et bestemt oppdrag, med personlig konto og i begrenset tid; handlingene logges, og regler endres bare med skriftlig samtykke.

misuse-response-drill = Øvelse for misbruk av opplysninger
    .what = En rutine på én side sier hvem som sikrer loggen, stenger tilgangen og varsler den det gjelder; den prøves i en uanmeldt øvelse minst én gang i året.
