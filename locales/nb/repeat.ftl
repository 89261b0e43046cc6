# Neste års vurdering: svar som er overført, men ikke bekreftet ennå.

repeat-answer = ikke bekreftet ennå; det forrige svaret var { $level }
repeat-answer-na = ikke bekreftet ennå; var ikke aktuelt forrige gang
repeat-next = Bekreft det forrige svaret eller svar på nytt
repeat-summary = { PLURAL($n) ->
        [one] { $n } svar fra forrige vurdering er ikke bekreftet ennå og regnes som ubesvart.
       *[other] { $n } svar fra forrige vurdering er ikke bekreftet ennå og regnes som ubesvarte.
    }
repeat-changes = { PLURAL($n) ->
        [one] { $n } svar fra forrige vurdering er ikke bekreftet ennå og regnes som ubesvart
       *[other] { $n } svar fra forrige vurdering er ikke bekreftet ennå og regnes som ubesvarte
    }, så en del av endringen viser bare det som ingen har sett på ennå.
repeat-check = { PLURAL($n) ->
        [one] { $n } svar fra forrige vurdering venter på å bli bekreftet
       *[other] { $n } svar fra forrige vurdering venter på å bli bekreftet
    }: Bekreft eller svar på nytt; det som ikke er bekreftet, regnes som ubesvart.

repeat-change-mark = svar { $id } som skal bekreftes
repeat-change-confirm = bekreftet svar { $id }
repeat-change-checked = bekreftet svar { $id }, dokumentasjonen kontrollert ({ PLURAL($n) ->
    [one] { $n } spørsmål
   *[other] { $n } spørsmål
    })
repeat-change-confirmed = { PLURAL($n) ->
    [one] { $n } bekreftet svar
   *[other] { $n } bekreftede svar
    }
repeat-change-previous = forrige vurdering

repeat-cli-previous = Planen viser hva som er endret siden vurderingen fra { $date }; med --no-previous utelates det.
repeat-cli-backwards = Denne vurderingen er fra { $date }, men begynte med en nyere, fra { $earlier }, så planen vil ikke vise hva som er endret. Rett vurderingsdatoen, eller begynn med en tidligere vurdering.
repeat-cli-taken-over = Overført fra forrige vurdering: { PLURAL($answers) ->
        [one] { $answers } svar som skal bekreftes
       *[other] { $answers } svar som skal bekreftes
    }{ $unknown ->
        [0] {""}
       *[other] {" "}(av dem { $unknown } «vet ikke»)
    }, { PLURAL($actions) ->
        [one] { $actions } åpen handling.
       *[other] { $actions } åpne handlinger.
    }

# I vinduet: starten på neste års vurdering, bekreftelse av svar, avslutning av handlinger.
repeat-command = Start neste års vurdering…
repeat-received = Start neste års vurdering fra denne planen…
repeat-received-about = Neste års vurdering kan begynne med denne planen: Svarene venter på bekreftelse, og den nye planen viser hva som er endret.
repeat-command-confirm = Bekreft det forrige svaret
repeat-title = Neste års vurdering
repeat-takes-answers = Svarene overføres for å bekreftes; frem til det regnes de som ubesvarte.
repeat-takes-evidence = Dokumentasjonen overføres med datoene: Det som er foreldet, teller én grad lavere.
repeat-takes-actions = Åpne handlinger overføres med status; for det som er gjort, må dato og dokumentasjon oppgis.
repeat-takes-plan = Den tidligere planen huskes, slik at den nye viser hva som er endret.
repeat-takes-changed = Den nye vurderingen sammenlignes med slik det står nå. Er den eksporterte planen signert, eksporterer du først på nytt eller begynner fra den planen (PDF).
repeat-leaves = Dette blir en ny fil; den du begynner med, blir som den er. Planperioden, vurderingsdatoen, godkjenningslinjen og stemmene overføres ikke.
repeat-takes-missing = { $n ->
    [1] Programmet har ikke sjekklisten { $names }. Den tas med sammen med alt som er skrevet om den, men spørsmålene vises og svarene kan bekreftes først når du legger den til.
   *[other] Programmet har ikke sjekklistene { $names }. De tas med sammen med alt som er skrevet om dem, men spørsmålene vises og svarene kan bekreftes først når du legger dem til.
    }
repeat-public-lacks = En offentlig plan inneholder verken merknader, deltakere eller opplysninger om hvor dokumentasjonen oppbevares, så dette tas ikke med.
repeat-begun-already = Neste års vurdering er allerede påbegynt fra denne: { $state }, fil { $file }.
repeat-begun-open = Åpne den påbegynte
repeat-ratings = Sannsynlighet og konsekvens for risikoene
repeat-ratings-keep = Behold egne vurderinger
repeat-ratings-reset = Gå tilbake til de foreslåtte og vurder på nytt
repeat-begin = Start
repeat-done = Den nye vurderingen er i gang: { PLURAL($answers) ->
    [one] { $answers } svar venter på bekreftelse
   *[other] { $answers } svar venter på bekreftelse
    }{ $unknown ->
    [0] {""}
   *[other] {" "}(av dem { $unknown } «vet ikke»)
    }, { PLURAL($actions) ->
    [one] { $actions } handling er overført
   *[other] { $actions } handlinger er overført
    }.
repeat-progress = skal bekreftes: { $n }
repeat-filter = Skal bekreftes
repeat-go = Se på det som ikke er bekreftet
repeat-was = Det forrige svaret var { $level } ({ $rung }). Gjelder det fortsatt?
repeat-was-na = Spørsmålet var ikke aktuelt forrige gang: { $reason }. Gjelder det fortsatt?
repeat-was-unknown = Det forrige svaret var «vet ikke».
repeat-confirm = ja, bekreft
repeat-confirm-unknown = vi vet det fortsatt ikke
repeat-gap = Hvis dere bekrefter, blir bare { $supported } av { $declared } dokumentert: Det mangler { $missing }.
repeat-gap-aged = Hvis dere bekrefter, blir bare { $supported } av { $declared } dokumentert: Dokumentasjonen er eldre enn 24 måneder og regnes én grad lavere.
repeat-gap-older = Dette nivået krever dokumentasjon fra de siste 12 månedene eller kortere tid, men den dere har, er eldre. Hvis dere bekrefter, er nivået dokumentert, men legg til noe nyere: Den gamle dokumentasjonen viser ikke hvordan det er nå.
repeat-confirm-fresh = { PLURAL($n) ->
    [one] bekreft { $n } svar som ikke trenger ny dokumentasjon…
   *[other] bekreft samlet { $n } svar som ikke trenger ny dokumentasjon…
    }
repeat-together = Bekreft samlet
repeat-together-about = Disse svarene har datert dokumentasjon som ikke er eldre enn 24 måneder, eller et nivå som ikke trenger noen. Fjern krysset der det ikke lenger stemmer.
repeat-together-older = Det kreves dokumentasjon fra de siste 12 månedene, men den er eldre
repeat-together-older-about = Nivået ville fortsatt være dokumentert, men gammel dokumentasjon viser ikke hvordan det er nå. Kryss bare av for det som ikke er endret, og legg til nyere dokumentasjon.
repeat-together-none-needed = dette nivået trenger ingen dokumentasjon
repeat-together-go = { PLURAL($n) ->
    [one] Bekreft { $n } svar: Det gjelder fortsatt
   *[other] Bekreft { $n } svar: De gjelder fortsatt
    }
repeat-confirmed = { PLURAL($n) ->
    [one] { $n } svar er bekreftet.
   *[other] { $n } svar er bekreftet.
    }
repeat-hide = skjul de forrige svarene
repeat-show = vis de forrige svarene
repeat-hidden = Det forrige svaret er skjult. Velg nivået slik det er i dag.
repeat-hidden-why = Slik blir svarene ærligere; sammenligningen viser hva som er endret.
repeat-effect = Det forrige svaret er ikke bekreftet ennå og regnes derfor som ubesvart.
repeat-aged = foreldet, teller som grad { $grade }
repeat-status = Status (handling fra forrige plan)
repeat-grade-none = ikke oppgitt
repeat-close = Oppgi når handlingen ble gjennomført, og hvilken dokumentasjon som viser det.
repeat-close-day = Oppgi når handlingen ble gjennomført.
repeat-close-grade = Oppgi hvilken dokumentasjon som viser at handlingen er gjennomført.
repeat-close-records = Uten registreringer fra driften (dokumentasjonsgrad 2) eller en rapport (dokumentasjonsgrad 3) regnes ikke handlingen som gjennomført.
repeat-close-verified = Dokumentasjonen finnes: merk som «gjennomført og bekreftet»
repeat-close-evidence = Legg til dokumentasjonen ved spørsmål { $question }
repeat-close-nothing = { $n ->
    [1] Spørsmål { $questions } har verken registreringer fra driften eller en rapport. Inntil det har det, forblir handlingen «gjennomført, ikke bekreftet».
   *[other] Spørsmålene { $questions } har verken registreringer fra driften eller en rapport. Inntil de har det, forblir handlingen «gjennomført, ikke bekreftet».
    }
repeat-close-lost = Merket «gjennomført og bekreftet», men { $n ->
    [1] spørsmål { $questions }
   *[other] spørsmålene { $questions }
    } har verken registreringer fra driften eller en rapport. Legg til dokumentasjonen eller endre status.
repeat-raise = Hev { $question } til { $level }, slik dokumentasjonen viser
