# Egne pakker ved siden av den innebygde.
packs-added = Lagt til: { $checklists } ({ $id } { $version }). Kan velges fra nå av, i nye vurderinger og i innstillingene til åpne.
packs-set-aside = Den forrige versjonen er tatt vare på i: { $path }
packs-there = Finnes allerede: { $checklists } ({ $id } { $version }).
packs-same-version = En annen pakke { $id } med versjon { $version } er her allerede. Øk «version» i checklists/pack.ron, så en plan sier hvilken av dem den er laget med.
packs-not-added = Ingenting ble lagt til. Rett det som er nevnt over, og prøv igjen.
packs-builtin = innebygd, versjon { $version }: { PLURAL($n) ->
    [one] { $n } sjekkliste
   *[other] { $n } sjekklister
    }
packs-none = Du har ingen egne pakker. Slik legges en til: skaidra content add MAPPE (et eksempel med beskrivelse skrives med: skaidra content example MAPPE)
packs-no-such = Du har ingen egen pakke «{ $id }». «skaidra content list» viser hvilke som finnes.
packs-removed = Pakken { $id } er tatt ut av bruk; vurderingene beholder det som er registrert med den. Filene er tatt vare på i: { $path }
packs-refused = Pakken «{ $name }» er utelatt, fordi den har { PLURAL($n) ->
    [one] { $n } feil
   *[other] { $n } feil
    }. De vises med: skaidra content check { $path }
packs-title = Egne sjekklister
packs-about = Ved siden av de innebygde sjekklistene kan dere legge til egne: en mappe med spørsmål og risikoer som dere har skrevet selv. Begynn med å lagre eksempelet: en mappe med en hel sjekkliste og en beskrivelse av hvordan dere lager deres egen av den.
packs-choose = Legg til sjekklister…
packs-take-out = Ta ut «{ $id }»…
packs-take-out-about = Sjekklistene i pakken blir ikke lenger vist, regnet med eller skrevet ut. Det som er registrert i vurderingene, blir stående i filene, og pakkens egne filer beholdes.
packs-take-out-go = Ta den ut
packs-take-out-stay = Behold den
packs-dialog-title = Legg til egne sjekklister
packs-dialog-note = Velg mappen med pakken: Den inneholder mappene checklists og locales. Den blir kontrollert først; ingenting legges til så lenge noe er galt.
packs-dialog-folder = Hvor mappen er
packs-dialog-go = Legg til
packs-example = Lagre et eksempel med beskrivelse…
packs-example-title = Eksempel på en egen sjekkliste
packs-example-note = Det blir laget en ny mappe med en sjekkliste om byggetillatelser og en beskrivelse av hvordan dere lager deres egen av den. Det som finnes fra før, blir ikke endret.
packs-example-place = Hvor mappen skal ligge
packs-example-go = Lagre
# Navnet på mappen som foreslås, og på beskrivelsen i den: uten tegn som et filsystem avviser.
packs-example-folder = egne-sjekklister
packs-example-file = LESMEG.txt
packs-example-written = Eksempelet er lagret. Begynn med beskrivelsen: { $path }
packs-more = { PLURAL($n) ->
    [one] …og { $n } feil til.
   *[other] …og { $n } feil til.
    }
