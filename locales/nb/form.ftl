# Spørsmålene som en fil som fylles ut et annet sted og hentes inn igjen.

form-heading = Fylle ut et annet sted
form-about = Send spørsmålene til en kollega som regneark, og hent dem inn her når de er fylt ut.
form-out = Lagre spørsmålene…
form-back = Hent inn utfylte…
form-command-save = Lagre spørsmålene til utfylling et annet sted…
form-command-take = Hent inn utfylte spørsmål…
form-file = spørsmål
form-read-only = Ingenting kan hentes inn. { $why }
form-save-title = Spørsmål til utfylling et annet sted
form-save-note = Et regneark (.xlsx) med spørsmålene og det som allerede er besvart. Slutter navnet på .csv, blir det en teksttabell.
form-save-go = Lagre
form-save-taken = Filen finnes allerede. Velg et annet navn, så det som er fylt ut der, ikke går tapt.
form-saved = Spørsmålene er lagret: { $path }
form-take-title = Hent inn utfylte spørsmål
form-take-note = Filen (.xlsx eller .csv) som ble lagret herfra og fylt ut. Før noe endres, ser du hva som blir endret.
form-take-go = Les
form-changes-none = Ingen spørsmål er krysset av, så ingenting blir lagret.
form-changes-title = Dette blir endret
form-origin = Spørsmålene ble skrevet ut { $written } fra vurderingen av «{ $institution }» (fingeravtrykk { $head }).
form-foreign = De hører til en annen vurdering, for eksempel fra et tidligere år. Se etter om svarene fortsatt stemmer.
form-later = { PLURAL($n) ->
        [one] { $n } svar som er gitt her senere, er høyere enn i filen og er derfor ikke krysset av: Det blir som det er.
       *[other] { $n } svar som er gitt her senere, er høyere enn i filen og er derfor ikke krysset av: De blir som de er.
    }
form-post = Fylt ut av (stilling)
form-changes = Dette lagres: { $what }.
form-answers = { $n } svar
form-evidence = { PLURAL($n) ->
        [one] { $n } stykke dokumentasjon
       *[other] { $n } stykker dokumentasjon
    }
form-notes = { PLURAL($n) ->
        [one] { $n } merknad
       *[other] { $n } merknader
    }
form-replaced-answers = { PLURAL($n) ->
        [one] { $n } svar erstatter et som finnes
       *[other] { $n } svar erstatter dem som finnes
    }
form-replaced-notes = { PLURAL($n) ->
        [one] { $n } merknad erstatter en som finnes
       *[other] { $n } merknader erstatter dem som finnes
    }
form-lost-evidence = { PLURAL($n) ->
        [one] { $n } stykke dokumentasjon står ikke lenger i filen og blir fjernet
       *[other] { $n } stykker dokumentasjon står ikke lenger i filen og blir fjernet
    }
form-untitled = Dokumentasjon er lest inn uten at det står hva den er: { $questions }. Skriv hvilket dokument det er, ellers finner ingen det.
form-ahead = Datoen for denne dokumentasjonen ligger frem i tid: { $questions }. Kontroller årstallet.
form-backwards = Starten er senere enn fristen: { $actions }. Kontroller datoene.
form-left-out = Lagret, men teller ikke, fordi sjekklisten ikke vurderes her: { $ids }. Legg til sjekklisten i innstillingene, så teller det.
form-lowers = lavere enn nå
form-post-none = Står feltet tomt, føres i historikken: { $post }.
form-post-given = I historikken føres: { $post }.
form-post-joins = I historikken føres: { $post }. Denne stillingen føres også opp blant dem som har vurdert.
form-line-confirmed = fjorårets svar «{ $answer }» bekreftet
form-line-last = fjorårets svar: { $change }
form-line-evidence = dokumentasjon { $old } → { $new }
form-line-other-evidence = annen dokumentasjon
form-line-note = merknad: { $what }
form-take = Lagre i vurderingen
form-taken = Lagret fra de utfylte spørsmålene: { $what }.
form-change = utfylte spørsmål: { $what }
form-nothing = Ikke noe nytt i filen
form-nothing-note = Alt som er fylt ut der, står allerede i vurderingen. Tomme celler endrer ingenting.
form-problems-title = Ingenting er lagret
form-is-plan = Dette er en eksportert plan, ikke spørreskjemaet. Skjemaet lagres med «{ $command }».
form-problems = { PLURAL($n) ->
        [one] Filen har { $n } feil. Vurderingen er uendret. Rett den i filen og hent den inn på nytt.
       *[other] Filen har { $n } feil. Vurderingen er uendret. Rett dem i filen og hent den inn på nytt.
    }
form-again = Les på nytt
form-copy = Kopier listen
form-copied = Listen er kopiert
form-other = Velg en annen fil…
