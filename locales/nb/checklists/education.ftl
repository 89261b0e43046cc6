# Spørsmål og risikoer i sjekklisten om oppvekst og opptak til barnehage og skole.
education = Oppvekst og opptak til barnehage og skole
    .about = Hvordan barn tas opp i barnehage og skole, hvem som får fortrinn, og hvordan måltider, arbeider og lokaler betales. Besvares av oppvekstavdelingen i kommunen sammen med lederen og regnskapsansvarlig ved enheten.

ed-01 = Er opptakskriteriene og rekkefølgen mellom dem så presise at to ansatte setter opp samme kø ut fra de samme søknadene?
    .why = Så lenge et kriterium kan leses på to måter, er det ikke regelen som avgjør, men den som leser den. Står det ikke engang hvem som går først når alt er likt, går plassen til den som ringer.
    .evidence-1 = Vedtatte opptaksregler på nettstedet: kriterier, rekkefølge eller poeng, like søknader rangert etter registreringsdato og klokkeslett
    .evidence-2 = 20 anonymiserte søknader fra siste opptak (eller alle, hvis det er færre), rangert hver for seg av to ansatte: køene sammenlignet, avvik notert, reglene rettet
    .evidence-3 = Antikorrupsjonsvurdering av reglene eller kontroll fra internrevisjonen: uklare kriterier listet opp og rettet før neste opptak
    .red-flag = Kriterier som «andre viktige forhold» eller «enhetens kapasitet»; reglene ble endret etter at søknadene begynte å komme inn
    .action = Presisere opptaksreglene og prøve dem på 20 av fjorårets søknader (eller alle, hvis det er færre) før neste opptak
    .indicator = Andel søknader som to ansatte rangerer likt hver for seg, %
    .cause = Noen opptakskriterier kan leses på to måter, så barnets plass kan komme til å avhenge av den som tolker, og ikke av regelen
    .effect = Foreldre kan selv regne ut barnets plass i køen; færre klager handler om hva et kriterium betyr

ed-02 = Blir det kunngjort før søknadene kommer inn hvor mange plasser som blir igjen til barn utenfor opptaksområdet, og hvordan de fordeles?
    .why = Restplassene ved en populær skole er de mest ettertraktede, og ofte er det ingen som ser hvordan de deles ut. Når antallet og kriteriene er kjent på forhånd, er det ingenting igjen å dele ut i stillhet.
    .evidence-1 = Kunngjøring før søknadsperioden: klasser og grupper, ledige plasser og kriterier for hver enhet
    .evidence-2 = Anonymisert liste over alle barn som i fjor ble tatt opp utenfra: kriterium, poeng, vedtaksdato
    .evidence-3 = Kontroll fra en annen enhet av 10 slike opptak, eller alle hvis det er færre: samme kriterier er brukt, og opptaksprøver er rettet uten navn
    .red-flag = I september dukker det opp plasser ingen har kunngjort; barn av givere, folkevalgte og ledere går igjen blant dem som kom inn
    .action = Kunngjøre ledige plasser og kriterier for hver enhet senest en måned før søknadsperioden
    .indicator = Andel enheter som kunngjorde plasser og kriterier i tide, %
    .cause = Det er ikke alltid klart på forhånd hvor mange plasser barn utenfor opptaksområdet kan få, så de kan deles ut i stillhet
    .effect = Flere familier søker på de ledige plassene; det dukker ikke lenger opp plasser i september som ingen visste om

ed-03 = Registrerer systemet hvem som endret søknadsdato, fortrinn eller plass i køen, når det skjedde og hvorfor?
    .why = Kan en dato overskrives sporløst, kan alle med tilgang flytte på køen, og den ærlige har ingenting å vise til. Litauens spesialetterforskningstjeneste (STT) har funnet nettopp dette hullet i barnehageopptak.
    .evidence-1 = Systembeskrivelse som sier hvilke endringer som logges, og at foreldrene får bekreftet dato og klokkeslett
    .evidence-2 = Loggutskrift for 20 tilfeldige søknader, eller alle hvis det er færre: ansatt, tidspunkt og grunn ved hver endring; tidspunktet stemmer med foreldrenes kvittering
    .evidence-3 = Kontroll fra internrevisjonen: køen på to datoer er sammenlignet, hver endret plass er forklart, hullene er tettet
    .red-flag = Køen føres i et regneark; et barn rykket opp flere titalls plasser på en uke, og ingen vet hvorfor
    .action = Innføre endringslogg i opptakssystemet og gå gjennom alle endringer i køen hvert kvartal
    .indicator = Andel endringer i køen der ansatt og grunn er registrert, %
    .cause = En endret søknadsdato eller plass i køen kan ikke alltid spores, så et barn kan flyttes frem uten at noen kan bevise det
    .effect = Foreldre som spør hvorfor plassen er endret, får svar med dokumentasjon; en ærlig ansatt har noe å vise til

ed-04 = Kontrolleres barnets adresse i folkeregisteret når søknaden kommer inn, og én gang til tre måneder etter opptak?
    .why = Å melde flytting til kjente for noen uker koster ingenting, og den som mister plassen, er et barn som faktisk bor ved skolen. En ny kontroll gjør proformaflyttingen meningsløs.
    .evidence-1 = Rutine som sier hvem som kontrollerer adressen, når og i hvilket register, og hvem som avgjør når noe ikke stemmer
    .evidence-2 = Liste over registeroppslag: alle barn fra fjorårets opptak er kontrollert to ganger, med vedtak for hver endret adresse
    .evidence-3 = Kontroll fra en annen enhet av 30 tilfeldige barns adresser på to datoer; tvilstilfeller besøkt; konklusjonene fulgt opp
    .red-flag = Flere familier uten slektskap er registrert på samme leilighet; adressen ble endret uken før søknaden og tilbake om høsten
    .action = Kontrollere adressen til alle opptatte barn en gang til og ta hvert avvik opp i opptaksnemnda
    .indicator = Andel opptatte barn med to adressekontroller, %
    .cause = En midlertidig adresse kan ta plassen fra et barn i nabolaget, fordi adresser ofte bare kontrolleres én gang, eller avvik ikke tas opp
    .effect = Færre adresser endres rett før opptaket; barn som bor ved skolen eller barnehagen, får plass der

ed-05 = Kan et barn, for eksempel barnet til en ansatt, tas opp utenom køen etter én persons avgjørelse?
    .why = Et unntak for barnet til en ansatt eller for en familie i nød kan være riktig. Men når én person gir det, blir det en tjeneste noen føler at de skylder å gjengjelde. En uttømmende liste og en nemnd verner både barnet og lederen.
    .evidence-1 = Regler med uttømmende liste over fortrinnsgrunner: nemnda avgjør unntak, og et inhabilt medlem fratrer
    .evidence-2 = Register over alle unntak siste år: grunn, dokument, hvem som stemte og hvem som fratrådte; antall unntak per grunn er publisert
    .evidence-3 = Kontroll fra internrevisjonen av opptakssakene til alle barn av ansatte og deres nærstående; ugrunnede tilfeller rettet
    .red-flag = Unntakene hoper seg opp før skolestart; i protokollen står bare «ut fra forholdene»; ansattes barn får alltid førsteønsket
    .action = Legge alle avgjørelser utenom køen til nemnda og opprette et unntaksregister
    .indicator = Andel unntak avgjort av nemnda med skriftlig grunn, %
    .cause = Opptak utenom køen avgjøres av og til av én person mens nemnda bare skriver under, så barnets plass kan bli en personlig tjeneste
    .effect = En leder som blir bedt om å «ordne en plass», kan svare at andre avgjør; det blir ikke flere unntak før skolestart

ed-06 = Får familier som får avslag, en skriftlig begrunnelse og navnet på en klageinstans som ikke var med på avgjørelsen?
    .why = Foreldrene er de første som ser at noen har passert barnet deres, men uten skriftlig grunn har de bare en mistanke. En klage til noen uten egeninteresse gjør at feilen kan rettes før skolestart og ikke et år senere.
    .evidence-1 = Vedtatt mal for avslag: plass i køen, kriterier som er brukt, hvem som behandler klagen og fristen
    .evidence-2 = 10 tilfeldige avslag (eller alle, hvis det er færre) og alle klager siste år: behandlet av noen som ikke deltok i avgjørelsen, med utfall og dato
    .evidence-3 = Et helt års klager gjennomgått av en uavhengig enhet: gjentatte årsaker er påpekt, opptaksreglene er rettet
    .red-flag = I avslaget står det bare «ingen plasser»; klagen går til den som satte opp køen; ingen klage førte frem på et år
    .action = Lage en mal for begrunnet avslag og peke ut en klagebehandler som ikke fordeler plasser
    .indicator = Andel avslag med begrunnelse og plass i køen, %
    .cause = Ved avslag får familien ikke alltid vite hvorfor, eller klagen går til den som avgjorde, så feil kan bli stående til skolestart
    .effect = Noen klager fører frem før september; foreldre bestrider et bestemt kriterium og slipper å gjette hvem som gikk forbi

ed-07 = Blir køen etter hovedopptaket rangert på nytt fra de samme dataene av en som ikke satte den opp?
    .why = Plassene fordeles av noen få som har det travelt, og da ser en feil og en vennetjeneste like ut. En ny rangering viser hvem som gikk forbi hvem, mens plassen ennå kan gis tilbake.
    .evidence-1 = Vedtatt rutine: hvem som rangerer på nytt, når og fra hvilke lagrede data, og hvem som avgjør ved avvik
    .evidence-2 = Protokoll fra den nye rangeringen: alle søknader i hovedopptaket, hvert avvik er forklart, feil tildelte plasser er rettet
    .evidence-3 = Konklusjon fra internrevisjonen: 30 søknader prøvd mot begge rangeringer, årsakene til feil fjernet før neste opptak
    .red-flag = Bare den endelige listen er tatt vare på, så ingenting kan gjentas; avvikene kalles tekniske og blir liggende
    .action = Lagre søknadsdataene den dagen fristen går ut, og rangere køen på nytt innen 31. juli
    .indicator = Andel avvik i køen som er forklart eller rettet, %
    .cause = Ofte rangerer ingen annen køen på nytt, eller avvik forklares ikke, så feil og vennetjenester kan vise seg først når plassene er tatt
    .effect = Et barn som ble rangert feil, får plassen tilbake samme sommer; samme feil kommer ikke igjen året etter

ed-08 = Tas gaver fra familier først imot tolv måneder etter at barnet deres ble tatt opp?
    .why = Rundt opptaket er en «frivillig» gave sjelden frivillig: Foreldrene er redde for plassen, og enheten kan ikke vise at den ikke ba om noe. Et års avstand og en bankoverføring verner begge parter.
    .evidence-1 = Vedtatte regler for gaver: ingen oppfordring, ingen kontanter, tolv måneders avstand, årlig oversikt på nettstedet
    .evidence-2 = Fjorårets innbetalinger holdt opp mot opptaksdatoene: ingen fra familier i de første tolv månedene, eller så er de betalt tilbake
    .evidence-3 = Anonym foreldreundersøkelse fra kommunen, ikke enheten, minst 50 svar: er noen bedt om å betale for plass; drøftet i samarbeidsutvalget
    .red-flag = Alle nye familier «ga» samme beløp i september; lederen sitter i styret for støttefondet; pengene samles inn i konvolutter
    .action = Vedta regler for gaver, slutte med kontanter og publisere en oversikt over fjorårets gaver
    .indicator = Innbetalinger fra familier innen 12 måneder etter opptak som ikke er betalt tilbake, antall
    .cause = Gaver fra familier tas av og til imot kontant eller i opptaksåret, så foreldre kan få inntrykk av at plassen må betales
    .effect = Foreldre svarer i undersøkelsen at ingen ba dem betale for plassen; hver gave kan vises på kontoutskriften

ed-09 = Sammenlignes listen over gratis måltider, fraværsføringen og fakturaen for måltidene hver måned?
    .why = Lunsjen til et barn som er sykt eller flyttet for lenge siden, legger ingen merke til: Hvert papir ser riktig ut for seg. Tre lister side om side viser på en time hvor det betales for barn som ikke er der.
    .evidence-1 = Rutine som sier hvem som sammenligner de tre listene, innen hvilken dag i måneden, og hva som skjer ved avvik
    .evidence-2 = Sammenligninger for de tre siste månedene: antall barn på listen, i fraværsføringen og på fakturaen, hvert avvik forklart og signert
    .evidence-3 = Uanmeldt telling minst 3 dager av en utenfra: serverte porsjoner mot fakturaen, det som var betalt for mye, er krevd tilbake
    .red-flag = Samme antall barn på fakturaen hver måned; ikke færre porsjoner i uken med influensa
    .action = Sammenligne måltidslisten, fraværsføringen og fakturaen hver måned før betaling
    .indicator = Andel betalte fakturaer som stemmer med oppmøtet, %
    .cause = Måltider til fraværende barn kan bli betalt, fordi måltidsliste, fraværsføring og faktura ikke alltid sammenlignes, eller bare for formens skyld
    .effect = Fakturaen viser færre porsjoner i uker med mye sykdom; barn som har sluttet, er ute av måltidslisten samme måned

ed-10 = Krever enheten tilbake penger som er betalt for fraværende barn, porsjoner som ikke ble servert, og arbeid som ikke ble gjort?
    .why = En overbetaling ingen krever tilbake, lærer bort at feil i egen favør lønner seg. Et register med beløp, frist og ansvarlig viser om man er snill med alle eller bare med sine egne.
    .evidence-1 = Rutine for tilbakekreving: hvem som regner ut beløpet, hvor mange dager før det kreves, hvem som avgjør om krav slettes
    .evidence-2 = Register over alle overbetalinger siste år: beløp, skyldner, dato for kravet, tilbakebetalt, grunn til eventuell sletting
    .evidence-3 = Kontroll fra kommunerevisjonen eller internrevisjonen: 10 overbetalinger regnet ut på nytt, tilbakebetalingen sett på kontoutskriften
    .red-flag = Tomt register enda fakturaer er rettet; beløp «trekkes fra» neste måned uten bilag; samme leverandør slipper gang på gang
    .action = Opprette et register over overbetalinger og kreve tilbake alle fra i fjor innen 30 dager
    .indicator = Andel av det for mye betalte beløpet som er betalt tilbake, %
    .cause = Overbetalinger kreves ikke alltid tilbake, og noen kan bli avskrevet uten forklaring, så leverandøren kan tjene på feil i egen favør
    .effect = Fakturaene har færre feil; for hver avskrevet sum er det klart hvem som bestemte det, og hvorfor

ed-11 = Tas arbeider, varer og matvarer imot av to ansatte som ikke har bestilt dem?
    .why = Når én og samme person bestiller, mottar og godkjenner fakturaen, kan oppussingen bli på papiret. I foretaket som drev skolebyggene i Oslo, kostet dobbeltfakturering rundt 8,5 millioner kroner.
    .evidence-1 = Beslutning fra lederen som legger bestilling, mottak og betaling til ulike ansatte
    .evidence-2 = 10 tilfeldige fakturaer, eller alle hvis det er færre: to underskrifter ved mottak; for arbeider bilder før og etter; for mat følgeseddel med veid mengde
    .evidence-3 = Internrevisjonen på stedet: 5 betalte arbeider (eller alle, hvis det er færre) målt opp, fakturaer prøvd for dubletter, mangler rettet
    .red-flag = Overtakelsen er signert samme dag som bestillingen; samme entreprenør retter det samme hvert år; ingen vekt på kjøkkenet
    .action = Skille bestilling fra mottak og la to personer ta imot alle arbeider og matleveranser
    .indicator = Andel fakturaer med to ansattes underskrift ved mottak, %
    .cause = Den som bestiller arbeid eller varer, tar ofte selv imot, eller nummer to signerer usett, så det kan bli betalt for det som mangler
    .effect = Noen leveranser og arbeider sendes tilbake før betaling; kjøkkenet får det som står på følgeseddelen

ed-12 = Publiseres det hvert år en oversikt over gaver, leieinntekter og innkjøp per leverandør?
    .why = Foreldre og lærere vet hvem som spiller i hallen om kvelden, og hvem som maler gjerdet hvert år, men de ser ikke beløpene. Med en oversikt kan en dårlig avtale ta slutt etter ett år og ikke etter ti.
    .evidence-1 = Fastsatt oppsett og frist for oversikten: gaver, leie (hvem, når, hvor mye), beløp per leverandør
    .evidence-2 = Fjorårets oversikt på nettstedet og referat fra utvalget: spørsmål, svar, avtaler som er avsluttet eller endret
    .evidence-3 = Kontroll fra kommunerevisjonen eller internrevisjonen: oversikten stemmer med kontoutskriften og hallkalenderen
    .red-flag = Hallen er full hver kveld, og leieinntektene er nær null; én leverandør får over halvparten av driftsinnkjøpene
    .action = Publisere fjorårets oversikt over gaver, leie og leverandører innen 31. mars og drøfte den i samarbeidsutvalget
    .indicator = Andel enheter som publiserte og drøftet oversikten i tide, %
    .cause = Foreldre og ansatte ser ikke alltid summene for leie, gaver og innkjøp, eller får dem uforklart, så dårlige avtaler kan vare i årevis
    .effect = Samarbeidsutvalget spør om bestemte leverandører og utleie av hallen; dårlige avtaler endres eller sies opp

ed-r1 = Et barn går forbi køen på grunn av bekjentskap eller stilling, og den som hadde rett til plassen, mister den
    .scheme = Søknadsdatoen overskrives, et fortrinn føyes til, eller det «dukker opp» en plass i september som andre familier ikke visste om.
ed-r2 = En proformaadresse eller en oppdiktet fortrinnsgrunn tar plassen fra et barn som faktisk bor ved skolen
    .scheme = Familien melder flytting til kjente for noen uker, eller leverer en attest ingen kontrollerer i noe register.
ed-r3 = En gave fra familien knyttes til barnets plass eller til velvilje, og et offentlig tilbud får en pris
    .scheme = Gaven antydes under opptaket; pengene samles inn i konvolutter eller går til et fond styrt av folk nær enheten.
ed-r4 = Det betales for fraværende barn og porsjoner ingen har spist, og pengene mangler for dem som kommer
    .scheme = Barn som er flyttet eller syke, blir stående på listen, tallet på fremmøtte eller porsjoner økes, og mellomlegget blir hos leverandøren eller deles.
ed-r5 = Arbeid som ikke er gjort, og varer som mangler, blir betalt, og lokaler går billig til bekjente, slik at enheten taper penger
    .scheme = Én person bestiller, mottar og godkjenner fakturaen; hallen leies ut muntlig, uten prisliste og uten innføring i kalenderen.
