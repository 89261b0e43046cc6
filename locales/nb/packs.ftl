# Egne pakker ved siden av den innebygde.
packs-added = Lagt til: { $id } { $version } ({ $checklists }). Vinduet for ny vurdering, innstillingene og --scope tilbyr den fra nå av.
packs-set-aside = Den forrige versjonen er tatt vare på i: { $path }
packs-there = Pakken { $id } { $version } er her allerede.
packs-same-version = En annen pakke { $id } med versjon { $version } er her allerede. Øk «version» i checklists/pack.ron, så en plan sier hvilken av dem den er laget med.
packs-not-added = Ingenting ble lagt til. Rett det som er nevnt over, og prøv igjen.
packs-builtin = innebygd, versjon { $version }: { PLURAL($n) ->
    [one] { $n } sjekkliste
   *[other] { $n } sjekklister
    }
packs-none = Du har ingen egne pakker. Slik legges en til: skaidra content add MAPPE
packs-no-such = Du har ingen egen pakke «{ $id }». «skaidra content list» viser hvilke som finnes.
packs-removed = Pakken { $id } er tatt ut av bruk; vurderingene beholder det som er registrert med den. Filene er tatt vare på i: { $path }
packs-refused = Pakken «{ $name }» er utelatt, fordi den har { PLURAL($n) ->
    [one] { $n } feil
   *[other] { $n } feil
    }. De vises med: skaidra content check { $path }
