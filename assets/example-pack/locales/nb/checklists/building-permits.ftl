# Byggetillatelser: et eksempel på hvordan en kommune legger til egne spørsmål.
building-permits = Byggetillatelser
    .about = Hvordan kommunen tar imot søknader om byggetillatelse, behandler dem og kontrollerer det som er innvilget. Besvares av lederen for byggesak sammen med en jurist.

bp-01 = Behandles alle søknader i én kø, der fagsystemet viser rekkefølgen?
    .why = Der hver saksbehandler har sin egen bunke, ser ingen hvem som slapp til først. I én felles kø i fagsystemet synes det hver gang noen går foran.
    .evidence-1 = Rutine: søknadene behandles i den rekkefølgen de kom inn, og unntakene er listet opp
    .evidence-2 = Utskrift fra fagsystemet: de siste 20 søknadene med tidspunkt for mottak og vedtak, og en begrunnelse ved hvert unntak
    .evidence-3 = Kontroll fra internrevisjonen: køen er sammenholdt med datoene for vedtak, og hver sak som gikk foran, er undersøkt
    .red-flag = Noen får tillatelsen på en uke, mens helt like søknader ligger til siste frist
    .action = Registrere alle søknader i én kø og begrunne hvert unntak skriftlig
    .indicator = Søknader behandlet utenfor tur uten registrert begrunnelse, per år
    .cause = Hver saksbehandler har sin egen bunke, så en søknad kan gå foran andre uten at noen ser det
    .effect = Fagsystemet viser hvorfor hver tillatelse ble gitt akkurat da

bp-02 = Møter saksbehandleren som forbereder tillatelsen, søkeren alene og uten at møtet blir notert?
    .why = En samtale uten vitne og uten notat er stedet der noen ber om noe, og noen tilbyr noe. Notatet verner også saksbehandleren.
    .evidence-1 = Rutine: to ansatte er med på møter, eller møtet noteres samme dag
    .evidence-2 = Møteloggen for siste kvartal: dato, deltakere, tema
    .evidence-3 = Kontroll fra lederen: loggen er sammenholdt med søkernes svar på en kort spørreundersøkelse
    .red-flag = Søkerne har saksbehandlerens private telefonnummer
    .action = Notere møter med søkere og være to på hvert møte
    .indicator = Andel møter som er notert, %
    .cause = Saksbehandlere snakker med søkere på tomannshånd og uten notat, så en bønn om å skynde seg kan bli mellom de to
    .effect = For hvert møte kan man se hvem som snakket sammen, når og om hva

bp-03 = Blir et tilfeldig utvalg av tillatelsene kontrollert av noen som ikke har forberedt dem?
    .why = En tillatelse som ingen åpner igjen, kan være gitt uten de samtykkene den krever. En tilfeldig kontroll finner det før byggingen er i gang.
    .evidence-1 = Rutine: hvert kvartal trekkes noen av de innvilgede tillatelsene ut ved loddtrekning
    .evidence-2 = Protokoll fra siste kontroll: hvilke tillatelser som ble trukket, hva som ble funnet, hva som er rettet
    .evidence-3 = Kontroll fra internrevisjonen: trekninger og protokoller er gjennomgått, og feil som går igjen, er undersøkt
    .red-flag = Feilene kommer for en dag når naboer klager og grunnmuren er støpt
    .action = Trekke ut ti tillatelser hvert kvartal og kontrollere sakene
    .indicator = Andel kontrollerte tillatelser der det manglet dokumenter i saken, %
    .cause = Ingen kontrollerer tillatelsene en gang til, så en som er feil, oppdages først når noen klager
    .effect = Feil blir funnet og rettet før byggingen begynner

bp-r1 = Byggetillatelsen kommer raskere, eller uten de samtykkene som kreves, til den som viser takknemlighet eller kjenner noen
    .scheme = Søknaden tas ut av køen, det manglende samtykket skal komme «senere», og tillatelsen blir undertegnet. Imens venter andre til fristen løper ut.
