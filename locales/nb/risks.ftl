# Skjermbildet med risikoer.

risks-about = Sortert etter nettorisiko: slik risikoen er nå.
risks-empty = Det finnes ingen risikoer ennå: Ingen sjekkliste i omfanget har aktuelle spørsmål.
risks-matrix-legend = Et punkt med nummer er en nettorisiko. Den valgte har ring; pilene går fra bruttorisikoen (hult punkt) til målet (fylt punkt).
risks-matrix-small = De ti største risikoene og den valgte har nummer; de andre ({ $count }) er små punkter, som du også kan klikke på.
risks-scheme = Slik foregår det
risks-gross = Brutto (uten tiltak)
risks-net = Netto (nå)
risks-target = Mål (med planen)
risks-claimed = Hadde alt som er påstått, vært dokumentert, ville nettorisikoen vært { $value }.
risks-rating = Egen vurdering
risks-rating-proposed = Forslag: sannsynlighet { $likelihood }, konsekvens { $impact }. Vurder som om det ikke fantes tiltak.
risks-likelihood = Sannsynlighet
risks-impact = Konsekvens
risks-rating-reason = Hvorfor dere vurderer annerledes
risks-rating-reason-missing = { PLURAL($n) ->
    [one] Vurderingen lagres når den er begrunnet: { $n } tegn mangler.
   *[other] Vurderingen lagres når den er begrunnet: { $n } tegn mangler.
    }
risks-rating-default = tilbake til forslaget
risks-rating-waits = ikke registrert – begrunnelse mangler
risks-working = Hva som allerede senker risikoen
risks-working-none = Ingenting foreløpig: Ingen tiltak er dokumentert på nivå 2 eller høyere.
risks-working-weak = { PLURAL($n) ->
    [one] { $n } tiltak senker den litt, for det er bare dokumentert på nivå 1. Det står nedenfor.
   *[other] { $n } tiltak senker den litt, for de er bare dokumentert på nivå 1. De står nedenfor.
    }
risks-missing = Hva som mangler
risks-missing-none = Alle tiltak som virker på denne risikoen, er dokumentert på nivå 2 eller høyere.
risks-not-asked = Kortversjonen spør ikke om denne risikoen, så den blir stående slik den er uten tiltak.
risks-not-asked-all = Vurder alle spørsmålene…
risks-not-asked-row = kortversjonen spør ikke om den
risks-not-asked-mark = ikke spurt om
risks-none-applies = Ingen spørsmål som gjelder i denne vurderingen, senker denne risikoen, så den blir stående slik den er uten tiltak.
risks-none-applies-row = { $n ->
    [1] spørsmål { $id } er ikke aktuelt
   *[other] spørsmålene om den er ikke aktuelle
    }
risks-none-applies-reason = Spørsmålet er ikke aktuelt: { $reason }
risks-none-applies-more = Kortversjonen utelater { $n } spørsmål til om denne risikoen.
risks-column-side = Reduserer
risks-level-of-four = { $level } av 4
risks-acceptance = Aksept av risikoen
risks-acceptance-about = Blir en risiko stående også når planen er gjennomført, kan virksomhetens leder akseptere den skriftlig.
risks-acceptance-new = Aksepter risikoen…
risks-acceptance-edit = Endre…
risks-acceptance-remove = Trekk aksepten tilbake
risks-acceptance-by = Hvem som aksepterer (stilling)
risks-acceptance-by-hint = For eksempel administrasjonsdirektør
risks-acceptance-reason = Hvorfor risikoen aksepteres
risks-acceptance-until = Gjelder til
risks-acceptance-record = Lagre aksepten
risks-acceptance-close = Lukk uten å lagre
risks-accepted = Akseptert av { $by } til { $until }: { $reason }
risks-acceptance-early = Aksepten utløper før planen begynner: Aksepter risikoen på nytt, eller planlegg en handling.
risks-acceptance-early-of = Aksepten av risiko nr. { $number }, «{ $risk }», utløper { $date }, før planen begynner: Aksepter risikoen på nytt, eller planlegg en handling.
risks-acceptance-long = Den gjelder lenger enn planen: En høy risiko bør aksepteres på nytt sammen med neste plan.
risks-accepted-until = akseptert til { $date }
risks-accepted-ended = aksepten utløp { $date }
risks-acceptance-ended = Aksepten er utløpt: Aksepter risikoen på nytt, eller planlegg en handling.
risks-derivation = Hvor disse tallene kommer fra
risks-derivation-about = Tiltak som avhenger av samme person, enhet eller system, er én gruppe. En gruppe reduserer sannsynligheten eller konsekvensen én gang, så langt det sterkeste tiltaket i gruppen rekker.
risks-derivation-column-group = Gruppe og sterkeste tiltak
risks-derivation-column-share = Hjelper
risks-none-answered = Ingen spørsmål er besvart ennå, så risikoene vises som om det ikke fantes tiltak.
risks-none-confirmed = Ingen av fjorårets svar er bekreftet ennå, så risikoene vises som om det ikke fantes tiltak.
risks-derivation-side = { $side } uten tiltak: { $gross }. Av det som er over 1 ({ $above }), fjerner tiltakene { $effect }: 1 + { $rest } = { $net } står igjen.
risks-derivation-none-likelihood = Sannsynlighet uten tiltak: { $gross }; ingenting reduserer den.
risks-derivation-product = Nettorisiko: { $likelihood } × { $impact } = { $net }
risks-derivation-effect = Gruppene fjerner til sammen (høyst { $most }): 1 − { $product } = { $effect }.
risks-path = uten tiltak { $gross } → nå { $net } → med planen { $target }
risks-path-now = uten tiltak { $gross } → nå { $net }
risks-few-answered = Bare { $answered } av { $of } spørsmål er besvart: De fleste risikoene ser høye ut fordi ingenting er kjent om tiltakene ennå.
risks-all = Alle risikoer
risks-place = Risiko nr. { $n } av { $all }
risks-lowers-likelihood = sannsynligheten
risks-lowers-impact = konsekvensen
risks-lowers-in-part = delvis { $side }
risks-derivation-none-impact = Konsekvens uten tiltak: { $gross }; ingenting reduserer den.
risks-likelihood-1 = lite sannsynlig
risks-likelihood-2 = mulig
risks-likelihood-3 = sannsynlig
risks-likelihood-4 = svært sannsynlig
risks-impact-1 = liten
risks-impact-2 = middels
risks-impact-3 = stor
risks-impact-4 = svært stor
risks-acceptance-missing = Mangler: { $what }.
risks-acceptance-missing-by = hvem som aksepterer
risks-acceptance-missing-reason = { PLURAL($n) ->
    [one] hvorfor ({ $n } tegn til)
   *[other] hvorfor ({ $n } tegn til)
    }
risks-acceptance-missing-until = hvor lenge den gjelder
risks-acceptance-past = Denne dagen er passert. Oppgi dagen aksepten skal gjelde til.
risks-list-search = Søk etter risiko
risks-list-nothing = Det finnes ingen slike risikoer.
risks-list-nothing-of = Ingen risikoer passer med filteret «{ $filter }».
risks-list-all = Vis alle risikoer
risks-filter-label = Risikoer som vises
risks-filter-all = Alle
risks-filter-critical = Kritiske
risks-filter-significant = Betydelige
risks-filter-accepted = Aksepterte
risks-filter-accepted-about = Akseptert skriftlig, og aksepten gjelder fortsatt.
risks-filter-unplanned = Uten handling i planen
risks-filter-unplanned-about = Planen har ingen handling for noen av tiltakene mot dem, frafalte handlinger ikke medregnet.
