# Dialogai ir laukų paaiškinimai.

dialogs-close = Užverti
dialogs-cancel = Atsisakyti
dialogs-back = Atgal
dialogs-next = Toliau

dialogs-path-label = Failo vieta
dialogs-path-browse = Naršyti…
dialogs-open-title = Atverti įsivertinimą
dialogs-open-note = Įrašykite failo (.skaidra) vietą arba raskite jį naršydami.
dialogs-open-go = Atverti
dialogs-copy-title = Išsaugoti kopiją
dialogs-copy-note = Kopijoje bus viskas: atsakymai, įrodymai ir visa istorija. Toliau dirbsite kopijoje.
dialogs-copy-go = Išsaugoti kopiją
dialogs-copy-done = Kopija išsaugota, dirbate joje: { $path }
dialogs-copy-suffix = kopija

dialogs-unsaved-title = Pakeitimo įrašyti nepavyko
dialogs-unsaved-kept = Pakeitimas neprarastas: jis laikomas čia, kol pasirinksite, ką daryti.
dialogs-unsaved-retry = Bandyti dar kartą
dialogs-unsaved-copy = Išsaugoti kopiją kitur…
dialogs-unsaved-drop = Atsisakyti šio pakeitimo

dialogs-field-short-reason = Paaiškinimui reikia bent 15 ženklų. Trūksta { PLURAL($n) ->
    [one] { $n } ženklo
    [few] { $n } ženklų
   *[other] { $n } ženklų
    }.
dialogs-field-not-a-date = Rašykite datą taip: 2026-11-22.
dialogs-field-not-a-deadline = Rašykite datą taip: 2026-11-22. Be datos termino patikrinti neįmanoma.
dialogs-field-not-an-amount = Rašykite sumą eurais, pvz., 1250 arba 1250,50.
dialogs-field-empty = Šis laukas negali būti tuščias.
dialogs-field-ends-too-early = Laikotarpis baigtųsi anksčiau, nei prasideda.
