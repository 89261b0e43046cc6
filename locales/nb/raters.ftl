# Flere vurderere: hvem som stemmer, avstemningen, åpne stemmer og svaret dere blir enige om.

raters-command = Flere vurderere stemmer
raters-command-end = Avslutt avstemningen
raters-command-change = Endre hvem som stemmer
raters-command-change-not = Ingen stemmer nå. En avstemning begynner ved et spørsmål (V).
raters-vote = flere stemmer…
raters-resume = fortsett avstemningen
raters-strip = { PLURAL($n) ->
    [one] { $n } vurderer stemmer
   *[other] { $n } vurderere stemmer
    }
raters-change = endre hvem som stemmer
raters-end = avslutt avstemningen
raters-ended = { PLURAL($n) ->
    [one] Avstemningen er slutt. Det er stemt over { $n } spørsmål uten at dere er blitt enige: Se filteret «Stemt, ikke enige».
   *[other] Avstemningen er slutt. Det er stemt over { $n } spørsmål uten at dere er blitt enige: Se filteret «Stemt, ikke enige».
    }
raters-filter = Omstridte
raters-filter-unsettled = Stemt, ikke enige
raters-filter-unsettled-about = Stemt over, men ikke avgjort: Svaret som er lagret, er ikke det stemmene viser
raters-unsettled = { PLURAL($n) ->
    [one] Det er stemt over { $n } spørsmål uten at dere er blitt enige: Planen beholder det som var lagret før
   *[other] Det er stemt over { $n } spørsmål uten at dere er blitt enige: Planen beholder det som var lagret før
    }

raters-title = Hvem som stemmer
raters-about = Hver vurderer stemmer uten å se de andres stemmer og sender maskinen videre. Når alle har stemt, vises medianen og om spørsmålet er omstridt. Deretter blir dere enige om ett svar.
raters-by-post = Etter stilling
raters-by-post-note = Vurderingsfilen bevarer hvem som stemte hva. Det står ikke i planen.
raters-by-number = Uten stilling: 1, 2, 3…
raters-by-number-note = Når ingen skal kunne se hvem som stemte hva, og til opplæring. Fordelingen av stemmene vises når minst fem stemmer.
raters-how-many = Antall vurderere
raters-too-few = Det må være minst to
raters-begin = Start avstemningen
raters-continue = Fortsett avstemningen
raters-back = Tilbake til spørsmålet
raters-joins = { PLURAL($n) ->
    [one] Kommer til: { $who }. { $n } spørsmål som det alt er stemt over, venter på den nye stemmen; svar dere er enige om, endres ikke.
   *[other] Kommer til: { $who }. { $n } spørsmål som det alt er stemt over, venter på den nye stemmen; svar dere er enige om, endres ikke.
    }
raters-leaves = { PLURAL($n) ->
    [one] Stemmer ikke lenger: { $who }. { $n } avgitt stemme blir stående og teller med i medianen.
   *[other] Stemmer ikke lenger: { $who }. { $n } avgitte stemmer blir stående og teller med i medianen.
    }
raters-leaves-take-out = Ta også ut disse stemmene (kan angres)
raters-number = Vurderer { $n }

raters-turn = Nå stemmer: { $rater } ({ $place } av { $n })
raters-cast = Stemmen er registrert.
raters-retake = endre stemmen: { $rater }
raters-keep = La den stå
raters-pass = Send maskinen videre. Tidligere stemmer og svaret vises ikke på skjermen.
raters-take = Stem
raters-votes-now = { $rater }: Hvordan er det i dag?
raters-unknown = jeg vet ikke
raters-blind = Valget registreres og skjules med en gang. Tok du feil, kan du endre det før du sender maskinen videre.
raters-all-voted = Alle har stemt ({ $n })
raters-uncover-note = Stemmene er fortsatt skjult. Vis dem når alle er klare for å snakke sammen.
raters-uncover = Vis stemmene
raters-under-way = { $cast } av { $n } har stemt. Stemmene er skjult til alle har stemt.
raters-drop = forkast disse stemmene

raters-together = Median { $median }. Spørsmålet er ikke omstridt.
raters-contested = Median { $median }. Spørsmålet er omstridt.
raters-contested-what = Den midterste halvdelen av stemmene spenner over to nivåer eller mer. Spør begge sider hva de har sett, før dere blir enige om medianen eller velger et annet nivå.
raters-contested-few = Stemmene ligger to nivåer eller mer fra hverandre. La hver enkelt si hva de har sett; bli så enige om medianen eller velg et annet nivå.
raters-thin = Median { $median }, men bare { $n } av { $all } oppga et nivå.
raters-thin-what = Finn ut hva det oppgitte nivået bygger på. Kan ingen vise det, registrer «vet ikke».
raters-median-lower = Antallet stemmer er et partall, så medianen er den laveste av de to i midten.
raters-middle = Den midterste halvdelen av stemmene går fra nivå { $lower } til { $upper }.
raters-middle-at = Den midterste halvdelen av stemmene ligger på nivå { $level }.
raters-none-known = Ingen av vurdererne vet det. Registrer «vet ikke», eller finn det ut.
raters-counted = { PLURAL($n) ->
    [one] { $n } stemme.
   *[other] { $n } stemmer.
    }
raters-counted-unknown = Visste ikke: { $n }.
raters-too-few-to-show = Fordelingen vises fra fem stemmer, slik at ingen kan se hvem som stemte hva.
raters-rung-votes = { PLURAL($n) ->
    [one] { $n } stemme
   *[other] { $n } stemmer
    }
raters-rung-median = median
raters-take-median = Bli enige om medianen: { $median }
raters-agree = Bli enige om { $level }
raters-agreed = Enige om: { $level } – { $words }
raters-take-unknown = Registrer «vet ikke»
raters-next = Neste uten stemmer
raters-reason = Hvorfor dere ble enige om { $level } og ikke medianen { $median }
raters-effect-reason = Skriv hvorfor dere ble enige om { $level } og ikke medianen { $median }, og trykk «Bli enige om { $level }»: Da blir svaret lagret.
raters-reason-hint = For eksempel: Revisjonsrapporten viser at det har vært praksis i to år
raters-reason-missing = Et annet nivå enn medianen registreres bare med en begrunnelse; den vises i planen. { PLURAL($n) ->
    [one] { $n } tegn mangler
   *[other] { $n } tegn mangler
    }.
raters-again = stem på nytt

raters-mark-none = Ingen stemmer ennå
raters-mark-cast = { $cast } av { $n } har stemt
raters-mark-open = { $cast } av { $n } har stemt, men ingenting er avgjort ennå
raters-mark-unsettled = Stemt over, men ikke avgjort
raters-mark-agreed = Stemt over og avgjort
