# Spørsmål og risikoer i sjekklisten om personal.
personnel = Personal
    .about = Hvordan ansatte velges, kontrolleres, belønnes og slutter, slik at stillinger ikke går til bekjente og avgjørelser ikke til en fremtidig arbeidsgiver. Besvares av lederen sammen med personal- og regnskapsansvarlig.

hr-01 = Leses kravene til en stilling av noen utenfor avdelingen før stillingen lyses ut?
    .why = Tre års erfaring med ett bestemt program kan være noe arbeidet krever, eller det kan være en bestemt person. En kollega utenfra spør fortsatt hva kravet er godt for; avdelingen har sluttet å spørre.
    .evidence-1 = Vedtatte stillingsbeskrivelser og en rutine der hvert tilleggskrav begrunnes skriftlig
    .evidence-2 = Mappene fra de 5 siste ansettelsene, eller alle hvis det er færre: utkast til krav med dato og forfatter, leserens merknader, avvik fra stillingsbeskrivelsen forklart
    .evidence-3 = Kontroll fra internrevisjonen eller eieren: 10 utlysninger (eller alle, hvis det er færre) holdt opp mot stillingsbeskrivelser og bakgrunnen til de ansatte, skreddersydde krav listet opp
    .red-flag = Kravene følger vinnerens CV nesten ordrett; stillingsbeskrivelsen ble endret en uke før utlysningen
    .action = La en ansatt fra en annen avdeling lese kravene før hver utlysning, og begrunne tilleggskrav skriftlig
    .indicator = Andel ansettelser der kravene ble lest før utlysning, %
    .cause = Ofte både skriver og leser avdelingen stillingskravene selv, så de kan tilpasses en som er valgt på forhånd
    .effect = Utlysningene krever bare det som trengs i jobben; flere egnede søkere melder seg

hr-02 = Lyses alle ledige stillinger ut offentlig, også når regelverket ikke krever det?
    .why = En stilling som ikke lyses ut, kjenner bare de som har noen å ringe til. Litauens spesialetterforskningstjeneste (STT) fant lukkede ansettelser i kommunale virksomheter; slik snevrer en virksomhet valget inn til bekjente.
    .evidence-1 = Ansettelsesrutine: alle stillinger, også midlertidige, lyses ut i minst 14 dager; unntakene er listet opp
    .evidence-2 = Liste over alle ansettelser siste år: sted og dato for utlysning, antall søkere, grunn til hvert unntak
    .evidence-3 = Kontroll fra internrevisjonen eller eieren: nye arbeidsavtaler holdt opp mot utlysninger, ansettelser uten utlysning forklart
    .red-flag = En tredel av de nyansatte kom uten utlysning; fire dagers utlysning før en høytid; én søker overalt
    .action = Lyse ut alle ledige stillinger i minst 14 dager og publisere søkertallene hvert halvår
    .indicator = Andel av stillingene besatt i løpet av året som var lyst ut, %
    .cause = Noen stillinger kan bli besatt uten utlysning eller med svært kort frist, så det er mest bekjente som får høre om dem
    .effect = Flere søker på samme stilling; blant de nyansatte er det også noen ingen i virksomheten kjente fra før

hr-03 = Er det noen som har vært konstituert i en ledig stilling i mer enn seks måneder uten at den er lyst ut?
    .why = En konstituering er rask og grei: Ingenting skal lyses ut, og ingen skal velges. Etter et år har den konstituerte en erfaring andre ikke kunne få, og utlysningen blir en formalitet.
    .evidence-1 = Regel vedtatt av lederen: konstituering i ledig stilling varer høyst 6 måneder, og stillingen lyses ut innen da
    .evidence-2 = Dagens liste over konstituerte: start, slutt, dato for utlysning; ingen har vart lenger enn 6 måneder
    .evidence-3 = Kontroll fra internrevisjonen eller eieren: tre års konstitueringer, hvor mange som siden fikk stillingen, forslag fulgt opp
    .red-flag = Lederen er konstituert på tredje året; forlengelsen kommer på siste dag; bare konstituerte får stillingene
    .action = Innen tre måneder lyse ut alle stillinger der noen har vært konstituert i mer enn 6 måneder
    .indicator = Stillinger med konstituering over 6 måneder uten utlysning, antall
    .cause = Når noen lenge er konstituert i en ledig stilling, kan utlysningen bli en formalitet og stillingen gå til den én person har valgt
    .effect = Søkerne sier ikke lenger at jobben er avgjort på forhånd; noen stillinger går til andre enn den som var konstituert

hr-04 = Skriver hvert medlem av ansettelsesutvalget, også et medlem utenfra, ned poengene sine før søkerne drøftes?
    .why = Når lederen snakker først, er de andre enige. Poeng skrevet hver for seg tar vare på den meningen som ikke ville blitt sagt høyt, og en utenfra skylder ikke lederen noe.
    .evidence-1 = Ansettelsesrutine: et medlem fra en annen virksomhet, samme spørsmål til alle, poengark før drøfting, fratredelse ved tilknytning
    .evidence-2 = Mappene fra de 5 siste ansettelsene, eller alle hvis det er færre: poengark fra hvert medlem, opptak eller notater, fratredelser, grunn til endrede poeng
    .evidence-3 = Kontroll fra internrevisjonen eller eieren: 3 ansettelser vurdert på nytt ut fra opptakene, forskjeller drøftet med utvalget
    .red-flag = Alle medlemmer har gitt like poeng; poengarkene er fylt ut med samme hånd; i utvalget sitter bare lederens underordnede
    .action = Ta med et medlem fra en annen virksomhet i hvert ansettelsesutvalg og samle inn poengene før drøftingen
    .indicator = Andel ansettelser med medlem utenfra og poeng skrevet før drøfting, %
    .cause = Poeng til søkerne skrives ofte etter drøftingen, eller bare egne folk vurderer, så lederens mening kan vinne over den beste søkeren
    .effect = Utvalgsmedlemmenes poeng er ulike; en søker som ikke nådde opp, kan få se hvor poengene manglet

hr-05 = Når stillingen krever at spesialetterforskningstjenesten (STT) spørres, ventes det da med å ansette til opplysningene om personen foreligger?
    .why = Når noen ansettes uten å vente, kommer svaret mens vedkommende alt attesterer fakturaer. Å vente koster tid; å gjøre om en ansettelse koster en tvist, og tillit.
    .evidence-1 = Offentlig liste over stillinger der STT spørres, gjennomgått det siste året
    .evidence-2 = Alle ansettelser i slike stillinger siste år: dato for forespørsel, svar og ansettelse; begrunnet avgjørelse der risikofaktorer ble funnet
    .evidence-3 = Kontroll fra internrevisjonen eller eieren: listen holdt opp mot stillinger som avgjør om penger og tjenester, manglende føyd til
    .red-flag = Bare lederen står på listen, enda ti andre avgjør om penger; ansettelsen er datert før svaret fra STT
    .action = Gå gjennom stillingslisten og ikke skrive ansettelsesvedtak før svaret fra STT ligger i saken
    .indicator = Andel ansettelser i stillinger på listen gjort etter svar fra STT, %
    .cause = Stillingslisten kan være ufullstendig, og svaret fra STT avventes ikke alltid, så en risiko kan bli kjent først etter ansettelsen
    .effect = Ingen ansettelse må omgjøres når svaret fra STT kommer; alle stillinger der det avgjøres om penger, står på listen

hr-06 = Blir det søkeren opplyser om utdanning og tidligere arbeid, kontrollert ved kilden før ansettelse?
    .why = En som fikk sparken ett sted for å ha tatt brukernes penger, får jobb et annet sted en måned senere fordi ingen ringte. Å kontrollere et vitnemål og to arbeidsplasser tar en time.
    .evidence-1 = Rutine: hva som kontrolleres, av hvem (ikke den nærmeste lederen), og hvordan søkeren samtykker til referanser
    .evidence-2 = Mappene fra de 10 siste ansettelsene, eller alle hvis det er færre: vitnemål kontrollert i register eller mot original, referanser fra to tidligere arbeidsgivere med dato
    .evidence-3 = Kontroll fra en annen enhet eller internrevisjonen: opplysningene i 10 mapper (eller alle, hvis det er færre) kontrollert på nytt, det som ikke stemte, er avgjort
    .red-flag = Et hull på flere år i CV-en uten forklaring; referansen er skrevet av en slektning; i mappen ligger en kopi av en kopi av vitnemålet
    .action = Kontrollere vitnemål før hver ansettelse og ringe to tidligere arbeidsgivere når søkeren samtykker
    .indicator = Andel ansettelser etter kontroll av vitnemål og to tidligere arbeidsgivere, %
    .cause = Søkernes vitnemål og tidligere arbeid kontrolleres ikke alltid ved kilden, så uriktige opplysninger kan vise seg først etter ansettelsen
    .effect = Avvik viser seg før arbeidsavtalen er signert; saken viser hva tidligere arbeidsgivere svarte

hr-07 = Blir arbeidet og opptredenen til en nyansatt vurdert skriftlig før prøvetiden går ut?
    .why = En feil eller avtalt ansettelse er lettest å rette de første månedene. Går prøvetiden i stillhet, kan feilen bli værende til pensjonsalderen.
    .evidence-1 = Rutine og vurderingsark: oppgaver, opptreden overfor mennesker og penger, hvem som vurderer ved siden av nærmeste leder, frist
    .evidence-2 = Vurderinger av alle nyansatte siste år, signert av to før prøvetiden gikk ut; avgjørelser om dem som ikke passet
    .evidence-3 = Kontroll fra internrevisjonen eller eieren: 10 vurderinger (eller alle, hvis det er færre) holdt opp mot klager og feil det første året, arket forbedret
    .red-flag = Ingen har måttet gå i prøvetiden på fem år; vurderingen er signert etterpå; det står «egnet» for alle
    .action = La to personer vurdere hver nyansatt skriftlig to uker før prøvetiden går ut
    .indicator = Andel nyansatte vurdert skriftlig før prøvetiden gikk ut, %
    .cause = Prøvetiden til nyansatte går ofte ut uten vurdering eller med «egnet» for alle, så en som ikke passer, kan bli i årevis
    .effect = En som ikke passer i stillingen, slutter i de første månedene; de andre ser av vurderingen hva de må gjøre bedre

hr-08 = Kontrolleres det hvert år hvilke ansatte som er nærstående, slik at ingen av dem er direkte underordnet den andre?
    .why = Ifølge STTs tall fra 2018–2019 var omtrent hver femte ansatt i litauiske kommuneadministrasjoner i slekt med en kollega. Slektskap er ingen feil, men ingen bør gi en slektning tillegg eller kontrollere en slektnings saker.
    .evidence-1 = Regel: hvem som er nærstående, innen hvor mange dager et bånd meldes, og hva lederen gjør når den ene kommer under den andre
    .evidence-2 = Årets liste over bånd etter stilling, holdt opp mot organisasjonskartet: ingen par i direkte underordning, eller oppfølgingen er lagt til en annen leder
    .evidence-3 = Kontroll fra internrevisjonen eller eieren: listen holdt opp mot interesseregisteret og vedtak om tillegg, skjulte bånd undersøkt
    .red-flag = Listen er tom enda alle vet hvem som er bror til hvem; medlemmer av én familie er i samme avdeling og har de høyeste tilleggene
    .action = Liste opp bånd mellom nærstående etter stilling og innen tre måneder gjøre slutt på direkte underordning
    .indicator = Par av nærstående i direkte underordning, antall
    .cause = Ikke alle bånd mellom ansatte er kjent, eller de fører ikke til endring, så slektninger kan gi hverandre tillegg og kontrollere hverandre
    .effect = Tillegg foreslås og arbeid kontrolleres av en leder uten bånd; de ansatte melder selv fra om nye bånd

hr-09 = Vurderes det skriftlig om et bierverv er forenlig med stillingen, før den ansatte begynner i det?
    .why = I en norsk sak drev en byggesaksbehandler privat tegnefirma og behandlet de samme sakene. En saksbehandler som vurderer behov og jobber kveld for en tilbyder, står på samme sted.
    .evidence-1 = Rutine: hvilket arbeid som meldes, hvem som vurderer det, hva som ikke er tillatt (hos egne brukere, tilbydere, leverandører, tilskuddsmottakere)
    .evidence-2 = Register over bierverv med vurderingsdato og avgjørelse; opplysningene om 10 ansatte (eller alle, hvis det er færre) holdt opp mot interesseregisteret
    .evidence-3 = Kontroll fra internrevisjonen eller eieren: biervervene til alle som avgjør om penger og tjenester, holdt opp mot sakene deres, interessekonflikter løst
    .red-flag = Tre bierverv i registeret og tjue i interesseregisteret; en ansatt holder kurs for en tilbyder vedkommende kontrollerer; tillatelser uten sluttdato
    .action = Opprette et register over bierverv, holde det opp mot interesseregisteret og vurdere hvert bierverv skriftlig
    .indicator = Andel bierverv i interesseregisteret som er vurdert skriftlig, %
    .cause = Ansatte kan avgjøre saker for dem som betaler dem, fordi bierverv ikke alltid er kjent, eller tillates uten reell vurdering
    .effect = Ansatte spør før de takker ja til annet arbeid; ingen arbeider for en tilbyder de selv avgjør saker om

hr-10 = Gis lønnstillegg og bonus etter kriterier vedtatt på forhånd?
    .why = I Litauen trenger en leder ikke fratre i rutinesaker om seg selv, men må det når det gjelder eget tillegg. Pressen har omtalt et tilskudd til tjenester som ble betalt ut som bonus til stillinger uten krav på den; internrevisjonen fant det.
    .evidence-1 = Vedtatte lønnsregler: kriterier, beløp, finansiering, hvem som avgjør for lederen og lederens nærstående
    .evidence-2 = Alle vedtak om tillegg siste halvår: kriterium, grunn og hvem som avgjorde i hvert, finansieringen holdt opp mot tilskuddsavtalen
    .evidence-3 = Kontroll fra internrevisjonen eller kommunerevisjonen: ett års tillegg sammenlignet etter avdeling og bånd, ulovlige krevd tilbake
    .red-flag = De største tilleggene kommer i desember og til de samme; grunnen er «god innsats»; betalt av et prosjekt mottakeren ikke er med i
    .action = Vedta kriterier for tillegg og legge avgjørelser om lederen og lederens nærstående til en uten bånd
    .indicator = Andel vedtak om tillegg med kriterium, grunn og finansiering, %
    .cause = Tillegg følger ikke alltid kriterier, og underordnede kan avgjøre lederens tillegg, så pengene kan gå til noen få utvalgte
    .effect = Ansatte vet hva en kollega fikk tillegg for; ved årsslutt er det ikke lenger de samme få som får mer

hr-11 = Kontrolleres det i ett år etter at en ansatt slutter, at karantenereglene følges?
    .why = En velvillig avgjørelse i dag, en jobb om et halvt år. Ser ingen etter hvor folk begynner, lønner handelen seg; gjør noen det, kan den ennå stanses.
    .evidence-1 = Vedtatt orientering til dem som slutter: hvilke begrensninger, hvor lenge, hvor man spør; en ansatt er satt til å kontrollere
    .evidence-2 = Register over dem som sluttet i fjor: signerte orienteringer, kontrollert etter 6 og 12 måneder mot lister over tilbydere, leverandører og tilskuddsmottakere
    .evidence-3 = Kontroll fra internrevisjonen eller eieren: 10 som har sluttet (eller alle, hvis det er færre), og avgjørelsene deres siste år gjennomgått, brudd meldt til etikkmyndigheten VTEK
    .red-flag = En måned etter representerer den tidligere lederen en tilbyder vedkommende selv valgte; bare vanlige ansatte signerer orienteringen
    .action = Gi alle som slutter, orienteringen og kontrollere dem mot leverandørlistene etter 6 og 12 måneder
    .indicator = Andel av dem som sluttet, som er kontrollert innen 12 måneder, %
    .cause = Et gunstig vedtak kan bli byttet mot en fremtidig jobb, fordi det sjelden undersøkes hvor de som slutter, begynner
    .effect = De som slutter, spør hvor de ennå ikke kan jobbe; vedtak om en fremtidig arbeidsgiver gjennomgås i tide

hr-12 = Kontrolleres ansettelser, konstitueringer og tillegg minst hvert annet år av noen som er uavhengige?
    .why = Hver ansettelse kan forklares for seg; to års avgjørelser side om side viser hvem som foreslo, og hva det kostet. Da kan det ennå rettes: En ansettelse gjøres om, et tillegg kreves tilbake.
    .evidence-1 = Plan fra internrevisjonen eller eieren der personalavgjørelser kommer opp minst hvert annet år
    .evidence-2 = Enhetens årlige tabell: alle ansettelser, konstitueringer og tillegg, hvem som foreslo, hvem som avgjorde, grunnen; drøftet med eieren
    .evidence-3 = Rapport fra internrevisjonen eller eieren: minst 20 avgjørelser (eller alle, hvis det er færre) kontrollert, ulovlige gjort om, ugrunnede utbetalinger krevd tilbake
    .red-flag = Ingen har sett i personalmappene på fem år; klagen på en ansettelse behandles av lederen for utvalget
    .action = Sette opp en tabell over to års personalavgjørelser og la internrevisjonen eller eieren kontrollere den
    .indicator = Andel kontrollerte personalavgjørelser som er lovlige eller rettet, %
    .cause = Personalavgjørelser kontrolleres sjelden utenfra eller bare enkeltvis, så det kan gå uoppdaget at de samme stadig får fordelene
    .effect = Ubegrunnede ansettelser omgjøres, og tillegg betales tilbake; lederens begrunnelser kan forstås av en utenforstående

hr-r1 = Kravene skreddersys for en person som er valgt på forhånd, og bedre søkere faller fra
    .scheme = Det føyes til et krav bare én oppfyller, utlysningen er kort, og intervjuspørsmålene er kjent for denne ene.
hr-r2 = Slektninger og partivenner ansettes, til det ikke er noen igjen i enheten som sier nei
    .scheme = En stilling som ikke er lyst ut, tilbys en bekjent, utvalget består av underordnede, og siden gir den ene slektningen den andre tillegg.
hr-r3 = Konstitueringer forlenges uten utlysning, og stillingen blir hos den som én person valgte
    .scheme = Hvert halvår forlenges det «til stillingen blir lyst ut»; når den lyses ut, vinner den som alt sitter der.
hr-r4 = Det ansettes en ingen har kontrollert, og det går ut over mennesker og penger vedkommende har ansvar for
    .scheme = En tidligere avskjed ties i hjel, et falskt vitnemål legges frem, og ansettelsen venter ikke på opplysninger fra STT.
hr-r5 = En ansatt arbeider også for dem stillingen avgjør noe for, og avgjørelsene heller i deres retning
    .scheme = Kveldsjobb for en tilbyder, betalt hjelp til søkere eller samtaler om en fremtidig stilling; siden møter vedkommende tidligere kolleger på deres vegne.
hr-r6 = Tillegg og bonus går til dem som avgjør, eller til bekjente, og pengene mangler til tjenester og til dem som arbeider
    .scheme = Det som er igjen i desember, deles ut uten kriterier, bonus tas av et tilskudd til noe annet, og stedfortrederen signerer lederens tillegg.
