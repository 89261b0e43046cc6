# Sammenligningen med en tidligere vurdering.

compare-command = Sammenlign med en annen fil…
compare-received = Sammenlign med en annen plan…
compare-title = Hva det skal sammenlignes med
compare-note = Skriv hvor den tidligere vurderingen (.skaidra) eller den eksporterte planen (.pdf) ligger, eller bla deg frem til den.
compare-note-received = Skriv hvor en annen vurdering (.skaidra) eller eksportert plan (.pdf) ligger, eller bla deg frem til den. Den nyeste av de to sammenlignes med den eldste.
compare-go = Sammenlign
compare-reading = Leser…
compare-failed = Filen kunne ikke leses; ingen filer er endret. Prøv igjen.
compare-with = Sammenlignet med vurderingen fra { $date } (fingeravtrykk { $head }).
compare-remembered = Tilbake til den som huskes
compare-remember = Husk den og vis endringene i planen
compare-remember-instead = Husk den i stedet for den fra { $date } og vis endringene i planen
compare-forget = glem den og vis ingen endringer i planen
compare-in-plan = Denne sammenligningen kommer i del 7 av den eksporterte planen.
compare-in-plan-waiting = Del 7 av den eksporterte planen, der ubekreftede svar regnes som ubesvarte, kommer til å lyde: «{ $sentence }»
compare-broken = { $what } Sammenlignet bare med det som er registrert før den linjen. Bruk en uskadet fil, for eksempel en sikkerhetskopi.
compare-cut-off = Slutten av filen mangler: Linje { $line } ble ikke skrevet ferdig, og det går ikke an å se om det fulgte flere linjer, så tallene fra denne filen nedenfor er ufullstendige. Bruk den hele filen, for eksempel en sikkerhetskopi.
compare-never-in-plan = Planen kan ikke vise denne sammenligningen: Bare en del av den tidligere filen kunne leses.
compare-not-in-plan = Planen viser ikke denne sammenligningen før den huskes.
compare-empty = Her ser du hva som virkelig er endret i løpet av året, hva som bare gjelder dokumentasjonen, og hva som skyldes andre spørsmål. Velg den tidligere vurderingen eller planen fra den (PDF).
compare-empty-first-year = Det første året er det ingenting å sammenligne med. Start neste års vurdering fra denne, så kommer sammenligningen hit av seg selv.
compare-picture = Et oppdiktet eksempel: fra den tidligere indeksen via tre endringer til den nåværende.
compare-then = Året før
compare-now = I år
compare-content = Andre spørsmål, sjekklister eller risikovurderinger
compare-real = Andre svar
compare-evidence = Annen eller foreldet dokumentasjon
compare-waiting-unchanged = { PLURAL($n) ->
        [one] { $n } svar som ikke er bekreftet ennå, regnes her som uendret; i planen regnes det som ubesvart.
       *[other] { $n } svar som ikke er bekreftet ennå, regnes her som uendrede; i planen regnes de som ubesvarte.
    }
compare-waiting-plan = En plan eksportert nå ville gitt nivået «{ $level }» og indeksen { $index }.
compare-waiting-plan-none = En plan eksportert nå kunne ikke fastsette nivået ennå.
compare-as-unanswered = regn dem som ubesvarte
compare-as-unchanged = regn dem som uendrede
compare-filter-all = Alle
compare-filter-better = Bedre
compare-filter-worse = Dårligere
compare-filter-claimed = Bare oppgitt annerledes
compare-filter-answered = Besvart for første gang
compare-filter-evidence = Bare dokumentasjon
compare-filter-content = Innhold
compare-filter-waiting = Endret, ikke bekreftet ennå
compare-export = Endringer
compare-export-since = Vis hva som er endret siden vurderingen fra { $date }
compare-export-none = Ingen tidligere vurdering er valgt, så planen viser ingen endringer.
compare-export-choose = velg den tidligere vurderingen
compare-indicator = Indikator
compare-side-before = Før, { $date }
compare-side-now = Nå, { $date }
compare-with-file = Sammenlignet med filen «{ $file }»: vurderingen fra { $date } (fingeravtrykk { $head }).
compare-earlier-state = Det som regnes som det nyeste, er den samme vurderingen på et tidligere tidspunkt: Det har { $new } av { $old } endringer. Bytt om de to.
compare-same = Dette er den samme vurderingen (fingeravtrykk { $head }), så det er ingenting å sammenligne. Velg en annen fil.
compare-sides = «Før» er her { $old }, «nå» er { $new }.
