# Tekster til sjekklisten om økonomisk sosialhjelp: spørsmål ca-01 til ca-12 og risiko ca-r1 til ca-r6.
cash-assistance = Økonomisk sosialhjelp
    .about = Hvordan retten til stønad beregnes, hvem som avgjør unntak og tilleggsstønad, hvordan det betales ut, og hvordan feilutbetalinger kreves tilbake. Besvares av dem som innvilger stønad, sammen med enhetslederen og en regnskapsmedarbeider.

ca-01 = Sier kommunestyrets regler nøyaktig på hvilket grunnlag, med hvilket beløp og hvor mange ganger i året tilleggsstønad kan gis?
    .why = Når det skal gis engangsstønad, formålsbestemt, periodisk eller betinget stønad, bestemmer kommunen selv. Står det bare «i en vanskelig situasjon», avhenger beløpet av hvem som spør, hvem som legger inn et godt ord, og om det snart er valg.
    .evidence-1 = Regler vedtatt av kommunestyret og publisert: grunnlag, dokumentene som viser dem, høyeste beløp og antall ganger i året
    .evidence-2 = 10 tilfeldig valgte vedtak om tilleggsstønad fra i år, eller alle hvis det er færre: punkt i reglene, dokument som underbygger det, beløp innenfor grensen
    .evidence-3 = Uavhengig kontroll: all tilleggsstønad på 12 måneder holdt opp mot grensene; overskridelser forklart, reglene rettet
    .red-flag = Det vanligste grunnlaget er «andre tilfeller»; engangsstønadene øker før valg uten at noe annet har endret seg
    .action = Ta inn i reglene en uttømmende liste over grunnlag for tilleggsstønad, med høyeste beløp og antall ganger
    .indicator = Andel vedtak om tilleggsstønad som viser til et punkt i reglene og holder seg innenfor grensen, %
    .cause = Grunnlag og beløp for tilleggsstønad er ikke helt fastlagt, eller reglene følges ikke alltid, så bekjentskap eller valg kan avgjøre summen
    .effect = Familier i samme situasjon får det samme, uansett hvem som avgjør, og hvem som legger inn et godt ord

ca-02 = Når en slektning, nabo eller kollega søker, fratrer den ansatte da skriftlig og gir saken videre?
    .why = På et lite sted havner før eller siden en av ens egne på pulten. Det er ingen skam å fratre. Feilen begynner når den ene søsteren regner ut den andres inntekt, og det ikke står et ord om det i saken.
    .evidence-1 = Vedtatt rutine: hvilke bånd som gjør en ansatt inhabil, hvem som får beskjed, og hvem som overtar saken på hvor mange dager
    .evidence-2 = Register over fratredelser for siste halvår og alle sakene i det: fratrådt før første beregning, vedtaket underskrevet av en annen; var det ingen, et notat om hvordan det er undersøkt
    .evidence-3 = Uavhengig kontroll: mottakernes adresser og kontoer holdt opp mot de ansattes, saker med treff beregnet på nytt, feil rettet
    .red-flag = Tre år i en liten bydel uten én fratredelse; en kollega skrev under vedtaket, men slektningen la inn tallene
    .action = Innføre skjema og register for fratredelse og hvert halvår holde mottakeres adresser og kontoer opp mot ansattes
    .indicator = Andel saker med treff på adresse eller konto der den ansatte har fratrådt, %
    .cause = Saken til en slektning eller nabo kan bli liggende hos samme ansatt uten merknad, så ingen ser om inntekten beregnes for lavt
    .effect = Registeret viser fratredelser også i små bydeler; en annen ansatt har slektningers saker fra første beregning

ca-03 = Blir inntekt, formue og husstand kontrollert i registrene før hvert vedtak?
    .why = Da den litauiske riksrevisjonen undersøkte året 2012, kritiserte den én kommune for ikke å bruke retten til å hente data fra andre, mens noen mottakere arbeidet svart. Et kontor som ikke spør registrene, betaler ut fra det søkeren forteller.
    .evidence-1 = Rutine: hvilke oppslag som er obligatoriske og når, hva som gjøres ved avvik, og hvem som kan tillate vedtak uten oppslag
    .evidence-2 = 20 tilfeldig valgte vedtak fra halvåret, eller alle hvis det er færre: systemuttrekket viser at oppslagene er gjort før vedtaket, med dato og klokkeslett
    .evidence-3 = Revisjonskontroll: alle vedtak på ett år holdt opp mot oppslagsloggen, minst 30 saker beregnet på nytt, feil rettet
    .red-flag = Eneste dokument i saken er det søkeren selv tok med; oppslagene er gjort etter vedtaket, alle på samme dag
    .action = Gjøre bestemte registeroppslag obligatoriske før vedtak og hver måned gå gjennom vedtak uten oppslag
    .indicator = Andel vedtak der alle obligatoriske oppslag var gjort på forhånd, %
    .cause = Stønad kan bli gitt ut fra det søkerne forteller om seg selv, fordi registrene ikke alltid sjekkes før vedtak
    .effect = En jobb, en eiendom eller en ektefelle som er fortiet, oppdages før vedtaket, ikke når penger må kreves tilbake

ca-04 = Blir inntekt som ikke kommer fra et register, regnet ut på nytt av en annen ansatt før stønaden innvilges?
    .why = Ingen velger tallet i et register, men inntekt fra torghandel, gårdsdrift eller utlandet tastes inn for hånd. Her avgjør ett siffer om familien får stønad, og da ser en slurvefeil og en tjeneste like ut.
    .evidence-1 = Rutine: hvilken inntekt som legges inn manuelt, hvilke dokumenter den bygger på, og hvem som kontrollregner
    .evidence-2 = 10 tilfeldig valgte slike saker, eller alle hvis det er færre: dokument for inntekten, to beregninger, to underskrifter, kontrollregnet før vedtaket
    .evidence-3 = Minst 30 slike saker (eller alle, hvis det er færre) kontrollregnet av en annen enhet eller revisjonen: avvik i euro, årsakene, vedtak rettet
    .red-flag = Manuelt innlagt inntekt ender stadig noen euro under grensen; kontrolløren signerer ti saker i samme minutt
    .action = Merke saker med manuelt innlagt inntekt og la en annen ansatt kontrollregne dem før vedtaket
    .indicator = Andel saker med manuelt innlagt inntekt som er kontrollregnet før vedtaket, %
    .cause = Manuelt innlagt inntekt kontrollregnes ikke alltid av en annen, så en feil eller vennetjeneste kan avgjøre retten til stønad
    .effect = Feil rettes før vedtaket; det blir færre inntekter som ligger noen få euro under grensen

ca-05 = Bekrefter grendekontakter og representanter for lokalsamfunn og frivillige organisasjoner skriftlig at de ikke har bånd til familien, før de får saken?
    .why = Den som kjenner bygda, vet mer enn et register, og det er derfor vedkommende blir spurt. Men bygda rommer også egne slektninger og gamle fiender, og det som først er båret ut av møterommet, kan ingen hente tilbake.
    .evidence-1 = Kommunestyrets regler for hvem som inviteres til å drøfte saker, og vedtatt skjema for habilitet og taushetsplikt
    .evidence-2 = Alle møter siste halvår: deltakerliste, erklæringer med tidligere dato, protokoll som viser hvem som fratrådte i hvilken sak
    .evidence-3 = Uavhengig kontroll: båndene til deltakerne i 10 møter holdt opp mot familiene; saker som var berørt, behandlet på nytt
    .red-flag = Én erklæring underskrevet for hele valgperioden; familien vet samme dag hvem som sa hva
    .action = Innhente erklæring før hvert møte og bare sende sakene til dem som har skrevet under
    .indicator = Andel møter der alle inviterte skrev under før de fikk sakene, %
    .cause = Det avklares ikke før hvert møte om de inviterte har bånd til familien, så en slektning eller uvenn kan få saken
    .effect = Protokollene viser hvem som fratrådte i hvilken sak; det som sies i møtet, blir i møterommet

ca-06 = Når stønad gis eller beholdes selv om de vanlige vilkårene ikke er oppfylt, knytter nemnda da unntaket til et punkt i reglene og et dokument?
    .why = Et unntak er til for den regelen ikke tenkte på. Men når hele begrunnelsen er «vanskelig situasjon», kan ingen skille hjelp fra en vennetjeneste, eller forklare neste familie hvorfor de ikke fikk noe.
    .evidence-1 = Regler med uttømmende liste over unntak, nemndas medlemmer, habilitetsregel og fast mal for protokollen
    .evidence-2 = Alle unntak siste kvartal: punkt i reglene, dokument eller rapport fra hjemmebesøk, stemmer, protokoll datert før utbetaling
    .evidence-3 = Revisjonskontroll: 12 måneders unntak etter bydel, grunnlag og beløp; de uten grunnlag tatt opp igjen, like saker behandlet likt
    .red-flag = Alle vedtak enstemmige og med samme ord; ti ganger så mange unntak i én bydel som i nabobydelen
    .action = Vedta en uttømmende liste over unntak og en protokollmal med punkt i reglene, dokument og stemmer
    .indicator = Andel unntak der protokollen viser punkt i reglene og dokument, %
    .cause = Et unntak kan hvile på «vanskelig situasjon» alene, så det ikke kan skilles fra en vennetjeneste, og like familier kan få ulikt svar
    .effect = Et avslag kan forklares med et punkt i reglene; like familier i ulike bydeler får like vedtak

ca-07 = Kan én ansatt alene legge inn en ny mottaker, endre bankkontoen eller slette en feilutbetaling uten at noen bekrefter?
    .why = En oppdiktet mottaker krever ikke mer enn et navn, et beløp og en konto. Når én person kan legge inn alt, ser saken ryddig ut, for den er fylt ut av en som vet hva en kontrollør leter etter.
    .evidence-1 = Beskrivelse av rettigheter: mottaker, konto og sletting av feilutbetaling legges inn av én ansatt og bekreftes av en annen
    .evidence-2 = Systemuttrekk: alle kontoendringer og slettede feilutbetalinger siste kvartal, hver med to ulike brukere
    .evidence-3 = Uavhengig test: med én brukers rettigheter ble det forsøkt å opprette en mottaker og endre konto; hull som ble funnet, er tettet
    .red-flag = I ferien får én person både å legge inn og å bekrefte, og beholder rettighetene etterpå
    .action = Skille retten til å legge inn fra retten til å bekrefte, og kreve to for mottaker, konto og feilutbetaling
    .indicator = Andel endringer i mottaker, konto og feilutbetaling som er bekreftet av en annen ansatt, %
    .cause = Én person kan legge inn mottaker og konto, eller den andre bekrefter uten å se etter, så en oppdiktet mottaker kan gå uoppdaget
    .effect = Hver endring har to navn i systemet, og noen registreringer sendes tilbake for retting

ca-08 = Letes det hver måned før utbetaling etter mottakere som er døde eller flyttet, og etter flere stønader til samme konto?
    .why = En utbetaling til en død er først bare en feil. Savner ingen pengene måned etter måned, oppdager noen at kontoen er nyttig. Fanges det opp i tide, kan pengene stoppes.
    .evidence-1 = Rutine: hvem som kontrollerer hvilken dag i måneden, mot hvilke registre, og hvem som stopper utbetalingen
    .evidence-2 = Rapporter for siste 6 måneder: døde og flyttede mottakere, like kontoer, utfallet av hvert treff
    .evidence-3 = Revisjonskontroll: et års utbetalinger holdt opp mot registeret på nytt; saker som var oversett, i euro, penger betalt tilbake, rutinen rettet
    .red-flag = Stønaden til fem ulike personer går til én konto; et dødsfall blir kjent når et brev kommer i retur
    .action = La en økonomimedarbeider avstemme mottakere og kontoer hver måned før utbetaling
    .indicator = Måneder i året der avstemmingen var ferdig før utbetaling, antall
    .cause = Det letes for sjelden etter døde og flyttede mottakere, eller først etter utbetaling, så penger kan gå til den som disponerer kontoen
    .effect = Stønad til en som er død eller flyttet, stoppes samme måned, og hver konto som går igjen, har en forklaring

ca-09 = Får ledelsen hvert kvartal en liste over mottakere som har fått tilleggsstønad tre eller flere ganger på 24 måneder?
    .why = En engangsstønad som gis for femte gang, er ikke lenger en engangsstønad. Kanskje trenger familien varig hjelp, kanskje vet den bare hvilken dør den skal banke på. Noen bør uansett spørre.
    .evidence-1 = Rapportmal og rutine for hvem som får den når: mottakerens kode, antall ganger, grunnlag, beløp, måned, ansatt som innvilget
    .evidence-2 = De to siste kvartalsrapportene med oppdrag fra ledelsen og 5 gjennomgåtte saker med gjentatt stønad, eller alle hvis det er færre
    .evidence-3 = Uavhengig kontroll: tallene regnet på nytt fra systemet, månedene før valg sammenlignet med andre, avvik fulgt opp
    .red-flag = De samme familiene hvert år før jul; alle søknadene ett kommunestyremedlem ringte om, ble innvilget
    .action = Lage kvartalsrapport om gjentatt tilleggsstønad og gå gjennom sakene til de 5 hyppigste mottakerne
    .indicator = Andel mottakere i rapporten der saken er gjennomgått i kvartalet, %
    .cause = Ledelsen ser sjelden nøye på hvem som får tilleggsstønad gang på gang, så engangsstønad kan bli en belønning for bekjentskap
    .effect = Familier som søker ofte, får varig hjelp; summene øker ikke uten grunn før valg og jul

ca-10 = Blir tilfeldig valgte saker hvert kvartal beregnet på nytt av en ansatt som ikke var med på vedtaket?
    .why = En feil til fordel eller ulempe for en familie gjentar seg hver måned til noen finner den. En sak som en utenforstående kan åpne i morgen, regnes med større omhu, og det som finnes innen et kvartal, kan ennå rettes.
    .evidence-1 = Rutine: hvem som trekker, hvor mange saker, hvem som regner på nytt; saker med treff på ansattes adresse eller konto er alltid med
    .evidence-2 = Protokoller fra de siste 4 kvartalene: minst 10 saker i hvert (eller alle, hvis det er færre), avvik i euro begge veier, rettede vedtak
    .evidence-3 = Kontroll fra internrevisjonen eller, etter skriftlig avtale, fagfolk i en annen kommune: minst 10 saker regnet en tredje gang, årsaker fjernet
    .red-flag = En kollega på samme kontor regner på nytt; på et år er det ikke funnet én cent i avvik
    .action = Trekke 10 saker hvert kvartal, la en annen enhet beregne dem på nytt og rette feilene
    .indicator = Andel feil som er rettet innen 30 dager etter at de ble funnet, %
    .cause = En feil til fordel eller ulempe for en familie kan gjenta seg fordi saker sjelden beregnes på nytt, eller en nær kollega gjør det
    .effect = Feil til familiens fordel og ulempe blir funnet innen et kvartal, og det blir færre feil med samme årsak

ca-11 = Føres alle feilutbetalinger i ett register som viser lederen de forfalte beløpene hver måned?
    .why = Hos én familie trekkes feilutbetalingen alt neste måned, en annens sak ligger i skuffen til det er for sent. Registeret viser hvem som må betale tilbake, og hvem som blir glemt.
    .evidence-1 = Rutine: antall dager til en feilutbetaling er ført, frister for tilbakebetaling, hvem som sender kravet, og når lederen får vite det
    .evidence-2 = Register med beløp, årsak, frist og hva som er betalt; 6 månedslister over forfalte beløp med lederens signatur
    .evidence-3 = Revisjonskontroll: 20 stansede eller reduserte stønader (eller alle, hvis det er færre) sporet til registeret; manglende krav ført inn, frister satt
    .red-flag = De største kravene uten én purring mens små trekkes med en gang; noen er bare kjent fra saksmappene
    .action = Føre alle feilutbetalinger i ett register med frister og gi lederen en liste over forfalte beløp hver måned
    .indicator = Andel av feilutbetalt beløp som er betalt tilbake innen fristen, %
    .cause = Noen feilutbetalinger kreves inn straks, andre kan bli glemt fordi de føres flere steder, eller fordi ingen følger de forfalte beløpene
    .effect = Alle som skylder penger, får kravet i tide; ingen feilutbetaling er kjent bare for den som har saken

ca-12 = Er det bare en nemnd, uten den ansatte som innvilget stønaden, som kan ettergi eller utsette krav om tilbakebetaling?
    .why = Et ettergitt krav er den samme stønaden en gang til, uten søknad og uten kontroll. Hvis den som gjorde feilen, også ettergir den, forsvinner kravet, feilen og årsaken på én gang.
    .evidence-1 = Regler for ettergivelse og utsettelse: tillatte grunner, dokumentene som viser dem, nemndas medlemmer, habilitet
    .evidence-2 = Alle ettergitte og utsatte krav på 12 måneder: grunn, dokument, protokoll; den som innvilget stønaden, var ikke med
    .evidence-3 = Revisjonskontroll: ettergitte beløp sporet til sakene, mottakernes bånd holdt opp mot ansattlisten, feil omgjort
    .red-flag = Ettergitt som «unøyaktighet»; de fleste ettergivelsene kommer sist i desember og i én bydel
    .action = Opprette en nemnd for ettergivelse og utsettelse og vedta en uttømmende liste over grunner
    .indicator = Andel av ettergitt og utsatt beløp som er dekket av nemndas protokoll, %
    .cause = Den som innvilget stønaden, kan være med på å ettergi eller utsette kravet, så feilen kan forsvinne sammen med gjelden
    .effect = Protokollen viser hva hver ettergivelse bygger på, og hvem som stemte for; det ettergis ikke mer i desember enn ellers

ca-r1 = Inntekt, formue eller husstand fastsettes feil, så stønaden går til noen uten rett, og det blir mindre igjen til dem som trenger den
    .scheme = Søkeren fortier en jobb eller en samboer, og den ansatte spør ikke registeret. Noen ganger «rundes» inntekten av for hånd til like under grensen.
ca-r2 = Nemnda gjør unntak for sine egne, så folk i samme situasjon får ulike svar og slutter å stole på reglene
    .scheme = Et medlem eller en grendekontakt går god for kjente, og i protokollen står det «vanskelig situasjon». En annen familie med de samme papirene går tomhendt.
ca-r3 = En ansatt behandler saker om familie, naboer eller kolleger, så de får mildere vilkår, og ingen leter etter feil
    .scheme = Slektningens søknad havner på den samme pulten fordi den ansatte har ansvar for området. Etternavnet er et annet, båndet er ikke oppgitt, og inntekten føres etter muntlige opplysninger.
ca-r4 = Engangsstønad går stadig til de samme eller gis før valg, og blir en belønning for bekjentskap eller en stemme
    .scheme = Søknaden bygger på «andre tilfeller», og en politiker ringer om den. Beløpene er små, så ingen summerer hva én familie har fått på et år.
ca-r5 = Stønad betales til døde, flyttede eller oppdiktede mottakere, så pengene går til den som rår over kontoen
    .scheme = Mottakeren dør, saken blir ikke avsluttet, og kontoen byttes ut med ens egen. Eller det opprettes en mottaker ingen har sett, og stønaden løper måned etter måned.
ca-r6 = Feilutbetalinger kreves tilbake fra noen og ettergis for andre uten grunn, så pengene blir hos bekjente
    .scheme = Kravet sendes ikke før det er for sent, eller det slettes som «teknisk feil». Bare den ansatte med saksmappen vet hvem som skylder hva.
