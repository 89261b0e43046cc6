# Spørsmål og risikoer i sjekklisten om tilsyn, tillatelser og kontroll av godkjente tilbydere.
inspection = Tilsyn, tillatelser og kontroll av godkjenninger
    .about = Hvordan kommunen godkjenner tilbydere av sosial oppfølging, fører tilsyn med dem den betaler, og hva den gjør når den finner brudd. Besvares av lederen for sosialtjenesten sammen med tilsynspersonene og en jurist.

in-01 = Velges tilbyderne som skal ha tilsyn, ut fra risikokriterier som er vedtatt på forhånd, og ikke av vane eller etter beskjed?
    .why = Når én person velger på egen hånd, får noen besøk hvert år og andre aldri, og ingen kan si hvorfor. Antall brukere, klager, mottatte midler og tid siden siste tilsyn gjør at ingen kan hoppes over i stillhet.
    .evidence-1 = Vedtatt årlig tilsynsplan med risikokriterier og poeng for hver tilbyder
    .evidence-2 = Fjorårets plan ved siden av gjennomførte tilsyn: alle tilbydere med høyest risiko er besøkt, hver endring har dato og grunn
    .evidence-3 = Kontroll fra internrevisjonen: poengene regnet ut på nytt fra grunndata, tilbydere uten tilsyn på tre år listet opp og satt på planen
    .red-flag = Noen tilbydere har ikke hatt besøk siden de ble godkjent; planen ble skrevet i desember etter det som alt var gjort
    .action = Vurdere risikoen hos alle tilbydere etter fem kriterier og bygge årets tilsynsplan på den
    .indicator = Andel tilbydere med høyest risiko som fikk tilsyn i løpet av året, %
    .cause = Hvem som får tilsyn, avgjøres ofte av vane eller etter beskjed, så noen får besøk hvert år mens tilbydere med høyere risiko kan slippe
    .effect = For hver tilbyder kan det forklares hvorfor den fikk tilsyn i år eller ikke; ingen går lenge uten tilsyn

in-02 = Får tilbyderen som regel vite på forhånd hvilken dag tilsynet kommer?
    .why = To dager er nok til å låne inn folk, fylle ut lister som mangler, og vaske gulvene. Et varslet tilsyn viser hva tilbyderen kan forberede, ikke hvordan folk har det en tirsdagskveld.
    .evidence-1 = Rutine: uanmeldt er hovedregelen, unntak begrunnes skriftlig, og høyst to ansatte kjenner datoen før besøket
    .evidence-2 = De 10 siste tilsynene, eller alle hvis det er færre: minst 7 av 10 uanmeldte, noen på kveld eller i helg, oppdraget tidligst signert dagen før
    .evidence-3 = Kontroll fra internrevisjonen: funn ved varslede og uanmeldte tilsyn sammenlignet, 5 tilbydere (eller alle, hvis det er færre) spurt, lekkasjer fulgt opp
    .red-flag = Ved ankomst er alle på jobb og bordene dekket; tilsyn bare på hverdager før lunsj; mangler kommer for dagen bare gjennom klager
    .action = Gjennomføre minst 7 av 10 tilsyn uanmeldt, noen av dem på kvelder og i helger
    .indicator = Andel tilsyn gjennomført uanmeldt, %
    .cause = Tilbyderen kjenner ofte dagen på forhånd, så protokollen kan vise det som er gjort klart, og ikke brukernes hverdag
    .effect = Flere mangler blir funnet på kvelder og i helger; færre blir først kjent gjennom en klage

in-03 = Blir det før hvert tilsyn og hver godkjenning kontrollert at tilsynspersonen og nærstående ikke har tilknytning til tilbyderen?
    .why = Søsteren til tilsynspersonen jobber på stedet; alle vet det, men i saken står det ingenting. Litauens spesialetterforskningstjeneste (STT) har funnet tilknytning mellom kommuneansatte og private sykehjem, og ikke alt var oppgitt.
    .evidence-1 = Rutine: ingen får tilsynsoppdrag før det foreligger signert habilitetserklæring og en notert kontroll mot registeret over private interesser
    .evidence-2 = 10 tilfeldige tilsynssaker, eller alle hvis det er færre: erklæringene er signert før besøket, registerutskrift ligger ved, fratredelser står i registeret
    .evidence-3 = Kontroll fra internrevisjonen: tilsynspersonenes tilknytning holdt opp mot eiere og ledere hos alle tilbydere i interesse- og foretaksregistre
    .red-flag = Ingen har fratrådt på tre år; erklæringene er signert etter besøket; tilsynspersonen har bierverv hos tilbyderen
    .action = Ikke gi tilsynsoppdrag før saken inneholder habilitetserklæring og registerkontroll
    .indicator = Andel tilsyn der tilknytning ble kontrollert på forhånd, %
    .cause = Tilknytning til tilbyderen kontrolleres sent eller ikke hver gang, så noen kan føre tilsyn der en nærstående jobber
    .effect = Registeret viser hvem som har meldt seg inhabil; en tilsynsperson med tilknytning er byttet ut før besøket

in-04 = Byttes tilsynspersonene ut slik at samme ansatt ikke fører tilsyn med samme tilbyder mer enn to ganger på rad?
    .why = Etter fem år vet tilsynspersonen hvor kaffemaskinen står, og ser ikke lenger det som var galt fra første dag. Rullering verner mot både vennskap og mistanke. En liten kommune kan etter skriftlig avtale låne folk fra nabokommunen.
    .evidence-1 = Rutine med regel om rullering og en utvei når det bare finnes én tilsynsperson: en annen enhet eller, etter skriftlig avtale, nabokommunen
    .evidence-2 = Tabell over tre år som viser hvem som førte tilsyn hvor og når: ingen hos samme tilbyder mer enn to ganger på rad
    .evidence-3 = Kontroll fra internrevisjonen: rapportene fra tidligere og ny tilsynsperson sammenlignet hos minst 5 tilbydere (eller alle, hvis det er færre), forskjeller forklart
    .red-flag = Hos én tilsynspersons tilbydere finnes det aldri brudd; har vedkommende ferie, må tilsynene vente
    .action = Sette opp en rulleringstabell for tre år og, dersom nabokommunen skal hjelpe, en skriftlig avtale om fullmakter og personopplysninger
    .indicator = Tilbydere som samme ansatt har ført tilsyn med mer enn to ganger på rad, antall
    .cause = Samme tilsynsperson drar ofte til samme tilbyder i årevis og kan bli vant til mangler eller være mild mot bekjente
    .effect = En ny tilsynsperson skriver ned det den forrige ikke så; tilsynene går som planlagt når noen har ferie

in-05 = Signerer minst to av dem som fører tilsyn, samme dag en protokoll med alle mangler de fant?
    .why = Det som ikke skrives ned på stedet, mykner på vei hjem: Brudd blir til merknad, og merknad blir til prat. To underskrifter samme dag verner mot «ikke ta med det» og mot påstanden om at noe ble føyd til siden.
    .evidence-1 = Fastsatt protokoll: hvert krav for seg, hva som ble funnet, bilde eller dokument, tilbyderens merknader, to underskrifter
    .evidence-2 = 10 tilfeldige protokoller, eller alle hvis det er færre: begge underskriftene samme dag, hvert krav vurdert, kopi gitt tilbyderen på stedet
    .evidence-3 = Kontroll fra internrevisjonen: protokoller og bilder fra 5 tilsyn (eller alle, hvis det er færre) sammenlignet med endelig rapport, hver mangel som forsvant, er forklart
    .red-flag = Færre mangler i rapporten enn i protokollen; protokollen er en uke gammel; den andre underskriften er fra en leder som ikke var med
    .action = Føre tilsyn to og to, og fylle ut og signere protokollen på stedet
    .indicator = Andel protokoller signert av to tilsynspersoner samme dag, %
    .cause = Mangler skrives ikke alltid ned på stedet av to personer, så et brudd kan bli til en merknad i etterkant eller forsvinne helt
    .effect = Rapporten har med alle mangler fra protokollen, og tilbyderne bestrider ikke lenger hva som ble funnet

in-06 = Avgjøres godkjenning og tillatelse av andre enn dem som veiledet søkeren og vurderte søknaden?
    .why = Godkjenning åpner for offentlige penger: Uten den kan sosial oppfølging i Litauen verken ytes eller finansieres. Hjelper én ansatt til med søknaden, vurderer den og skriver vedtaket, er det bare én nøkkel til døren.
    .evidence-1 = Rutine som legger veiledning, vurdering og vedtak til ulike personer og lister opp kravene
    .evidence-2 = De 10 siste sakene, eller alle hvis det er færre: vurdert og avgjort av ulike personer, tatt i registrert rekkefølge, opplysninger kontrollert i registre og på stedet
    .evidence-3 = Kontroll fra internrevisjonen: 5 godkjente tilbydere (eller alle, hvis det er færre) vurdert på nytt mot alle krav, avvik rettet
    .red-flag = Noen søknader er ferdigbehandlet på en dag, andre på siste frist; søknadsfilen er opprettet av den ansatte som vurderte den
    .action = Skille veiledning, vurdering og vedtak, og legge dem til ulike ansatte
    .indicator = Andel saker vurdert og avgjort av ulike personer, %
    .cause = Én ansatt kan både veilede søkeren, vurdere søknaden og skrive vedtaket, så en vennetjeneste kan gå uoppdaget
    .effect = De som avgjør, sender noen søknader tilbake til ny vurdering; like saker tar omtrent like lang tid

in-07 = Er det skriftlig fastsatt hvilken reaksjon som følger et brudd av hver alvorlighetsgrad, og når den kan fravikes?
    .why = Når samme mangel koster den ene kontrakten og den andre en merknad, har tilsynspersonen noe å selge. En reaksjonstabell avskaffer ikke skjønnet, den tvinger oss bare til å skrive hvorfor vi var mildere denne gangen.
    .evidence-1 = Vedtatt tabell over brudd og reaksjoner: alvorlighet, første gang og gjentakelse, frist, hvem som kan fravike den
    .evidence-2 = Liste over alle brudd og reaksjoner siste år: hvert avvik fra tabellen er begrunnet og signert av en annen enn tilsynspersonen
    .evidence-3 = Analyse fra jurister eller internrevisjonen: reaksjoner på samme brudd sammenlignet mellom tilbydere og tilsynspersoner, ulikheter forklart eller rettet
    .red-flag = Gjentatte brudd ender med anbefaling igjen; de harde reaksjonene rammer bare de minste tilbyderne
    .action = Utarbeide en tabell over brudd og reaksjoner og gå gjennom fjorårets avgjørelser etter den
    .indicator = Andel brudd der reaksjonen følger tabellen eller avviket er begrunnet, %
    .cause = Tilsynspersonen velger i praksis reaksjonen, så samme brudd kan koste én tilbyder kontrakten og gi en annen bare en merknad
    .effect = Store og små tilbydere får samme reaksjon på samme brudd; er den mildere, er grunnen skrevet ned

in-08 = Offentliggjøres rapporten fra hvert tilsyn innen en fastsatt frist?
    .why = Rapporten leses av familien som velger hvem de skal overlate mor til, av andre tilbydere og av tidligere ansatte. De ser hva som mangler, og da varer ikke mangelen helt til neste tilsyn.
    .evidence-1 = Rutine som sier hvem som publiserer hva innen hvor mange dager, og hvordan personopplysninger fjernes
    .evidence-2 = Liste over fjorårets tilsyn ved siden av publiserte rapporter: alle er der, med dato og om manglene er rettet
    .evidence-3 = Kontroll fra internrevisjonen: 10 publiserte rapporter (eller alle, hvis det er færre) sammenlignet med signerte protokoller, utelatte mangler forklart
    .red-flag = Bare antall tilsyn publiseres; én tilbyders rapport har vært «til avklaring» i tre måneder
    .action = Publisere hver rapport uten personopplysninger innen 30 dager etter tilsynet
    .indicator = Andel rapporter publisert innen fristen, %
    .cause = Ikke alle tilsynsrapporter publiseres i tide, så familier kan velge uten å kjenne manglene, og tilbyderne kan drøye med å rette dem
    .effect = Familier spør om manglene i rapporten før de velger tilbyder; alle kan se hvilke som er rettet

in-09 = Får det alltid følger for tilbyderen når et brudd ikke er rettet innen fristen, for eksempel ved at betalingen holdes tilbake?
    .why = Et brudd ingen kommer tilbake til, koster tilbyderen ingenting og brukeren noe hver dag. En frist som er knyttet til utbetalingen, lar seg ikke glemme.
    .evidence-1 = Rutine: register over brudd med frister, regel om nytt besøk, og hvem som holder betalingen tilbake
    .evidence-2 = Fjorårets register over brudd: frist, dokumentasjon på retting, nytt besøk, tilbakeholdt beløp eller annen reaksjon
    .evidence-3 = Kontroll fra internrevisjonen på stedet: 10 brudd ført som rettet (eller alle, hvis det er færre) er prøvd på nytt, de gjenværende er satt tilbake i registeret
    .red-flag = Samme brudd står i den tredje protokollen, og det er betalt hele tiden; et brev fra tilbyderen regnes som retting
    .action = Knytte registeret over brudd til utbetalingene: Går fristen ut uten dokumentasjon, holdes betalingen tilbake
    .indicator = Andel brudd rettet innen fristen og bekreftet på stedet, %
    .cause = Når fristen er ute, følges ikke alle brudd opp, så tilbyderen kan fortsatt få betalt mens brukeren lever med samme mangel
    .effect = Tilbyderne sender dokumentasjon før fristen; samme brudd går ikke lenger igjen fra protokoll til protokoll

in-10 = Gjentas en del av tilsynene kort tid etter av andre, som ikke var med første gang?
    .why = Om den første så alt, får man vite først når noen andre drar dit. Hvert tiende tilsyn gjentatt skjerper de ni andre, og en oversett mangel kan rettes før noen kommer til skade.
    .evidence-1 = Rutine som sier hvor stor del som gjentas, hvordan den trekkes ut, og hvem som gjør det
    .evidence-2 = Protokoller fra fjorårets gjentatte tilsyn (hvert tiende, minst 5, eller alle hvis det er færre): mangler sammenlignet, brukere eller pårørende spurt, forskjeller notert
    .evidence-3 = Kontroll hos minst 3 tilbydere utført av kommunerevisjonen eller, etter skriftlig avtale, av nabokommunen; forslagene er fulgt opp
    .red-flag = En måned etter et tilsyn uten merknader viser en alvorlig klage seg å stemme; én tilsynsperson finner alltid færrest mangler
    .action = La andre ansatte innen en måned gjenta hvert tiende tilsyn, tilfeldig valgt
    .indicator = Andel gjentatte tilsyn der manglene stemmer med første gang, %
    .cause = Tilsyn gjentas sjelden av andre, eller bare på papiret, så en oversett mangel kan bli kjent først gjennom en klage eller en ulykke
    .effect = En oversett mangel blir funnet innen en måned; protokollene blir like grundige uansett hvem som skriver dem

in-r1 = En tilbyder som er varslet, viser frem en pyntet fasade, og det brukerne lever med, blir ikke oppdaget
    .scheme = Kvelden før ringer noen til en leder de kjenner; innen morgenen er det lånt inn folk og fylt ut lister.
in-r2 = En tilsynsperson med tilknytning til tilbyderen holder seg unna eller tier, og brukerne står uten vern
    .scheme = En nærstående jobber hos tilbyderen, eller tilsynspersonen har bierverv der eller håper på stilling når tjenesten er over.
in-r3 = For samme brudd mister én tilbyder kontrakten mens en annen slipper, og bruddene gjentar seg
    .scheme = Et alvorlig brudd kalles en mangel i protokollen, reaksjonen blir en anbefaling, og fristen forlenges i stillhet.
in-r4 = En tilbyder som ikke oppfyller kravene, blir godkjent; tilbudet er utrygt og betales likevel
    .scheme = En ansatt hjelper til med søknaden, vurderer den alene, drar aldri dit, og tar den foran de andre i bunken.
