# Dialogai ir laukų paaiškinimai.

dialogs-close = Užverti
dialogs-cancel = Atsisakyti
dialogs-back = Atgal
dialogs-next = Toliau
dialogs-list-below = ▼ Sąrašas tęsiasi žemiau
dialogs-list-end = Sąrašo pabaiga

dialogs-path-label = Failo vieta
dialogs-path-label-save = Failo vieta
dialogs-path-browse = Naršyti…
dialogs-path-no-dialog = Ši sistema neturi failų pasirinkimo lango. Įrašykite čia visą kelią.
dialogs-open-title = Atverti įsivertinimą
dialogs-open-note = Įrašykite failo (.skaidra) vietą arba raskite jį naršydami.
dialogs-open-go = Atverti
dialogs-copy-title = Išsaugoti kopiją
dialogs-copy-note = Kopijoje bus viskas: atsakymai, įrodymai ir visa istorija. Toliau dirbsite kopijoje.
dialogs-copy-note-broken = Kopijoje bus tai, kas rodoma: viskas, kas įrašyta iki { $line } eilutės. Pats failas liks nepakeistas. Toliau dirbsite kopijoje.
dialogs-copy-go = Išsaugoti kopiją
dialogs-copy-done = Kopija išsaugota, dirbate joje: { $path }
dialogs-copy-suffix = kopija
dialogs-example-name = Pavyzdys

dialogs-unsaved-title = Pakeitimo įrašyti nepavyko
dialogs-unsaved-kept = Pakeitimas neprarastas: jis laikomas čia, kol pasirinksite, ką daryti.
dialogs-unsaved-retry = Bandyti dar kartą
dialogs-unsaved-tried = Bandyta { $time }, bet vis dar nepavyksta.
dialogs-unsaved-copy = Išsaugoti kopiją kitur…
dialogs-unsaved-drop = Atsisakyti šio pakeitimo
dialogs-reopen = Atverti iš naujo
dialogs-reopen-done = Failas kitur užvertas, todėl čia atvertas iš naujo: galite tęsti.
dialogs-reopen-changed = Atvertas failas, koks dabar yra diske: galite tęsti.
dialogs-reopen-waits = Failas vis dar atvertas kitur.

dialogs-unfinished = Sugrįžo tekstas, kurio dar negalima įrašyti: { $places }
dialogs-export-to-field = Grįžti ir pabaigti
dialogs-export-not-recorded = { $what }. Kol laukelio tekstas netinkamas, į failą jis nepateks.
dialogs-export-without = Į failą nepateko tekstas, kurio dar negalima įrašyti: { $place }. Pabaikite jį ir eksportuokite dar kartą.
dialogs-export-without-more = Į failą nepateko tekstas, kurio dar negalima įrašyti: { $place } ir dar { $n }. Pabaikite jį ir eksportuokite dar kartą.
dialogs-not-recorded-more = Neįrašyta: { $place } ir dar { $n }
dialogs-not-recorded = Neįrašyta: { $place }

dialogs-date-shape = mmmm-mm-dd
dialogs-field-short-reason = Paaiškinimui reikia bent 15 ženklų. Trūksta { PLURAL($n) ->
    [one] { $n } ženklo
    [few] { $n } ženklų
   *[other] { $n } ženklų
    }.
dialogs-field-no-such-day = Tokios dienos kalendoriuje nėra: patikrinkite mėnesį ir dieną.
dialogs-field-not-a-date = Rašykite datą taip: 2026-11-22.
dialogs-field-not-a-deadline = Rašykite datą taip: 2026-11-22. Be datos termino patikrinti neįmanoma.
dialogs-field-not-an-amount = Rašykite sumą eurais, pvz., 1250 arba 1 250,50.
dialogs-field-empty = Šis laukas negali būti tuščias.
dialogs-field-not-yet = Ši diena dar neatėjo.
dialogs-field-ends-too-early = Laikotarpis baigtųsi anksčiau, nei prasideda.
dialogs-field-half-period = Laikotarpiui reikia abiejų dienų. Jei jo nereikia, spauskite „išvalyti laikotarpį“.

dialogs-path-choose = Pasirinkti

dialogs-export-about = Įrašytas failas iškart perskaitomas iš disko, o PDF dar ir patikrinamas.
dialogs-export-format = Kas įrašoma
dialogs-export-pdf = Planas (PDF)
dialogs-export-pdf-about = Pasirašyti, siųsti ir tikrinti skirtas dokumentas; duomenys pridėti prie jo.
dialogs-export-docx = Dokumentas (Word)
dialogs-export-docx-about = Tas pats dokumentas kaip redaguojama kopija; patikrinti galima tik PDF.
dialogs-export-xlsx = Skaičiuoklė (.xlsx)
dialogs-export-xlsx-about = Planas ir rezultatai lentelėmis; patikrinti galima tik PDF.
dialogs-export-markdown = Tekstas (Markdown)
dialogs-export-markdown-about = Tas pats dokumentas kaip paprastas tekstas.
dialogs-export-csv = Veiksmai (CSV)
dialogs-export-csv-about = Tik veiksmai, skaičiuoklei.
dialogs-export-json = Duomenys (JSON)
dialogs-export-json-about = Visi atsakymai ir rezultatai, kad bet kas galėtų perskaičiuoti.
dialogs-export-language = Plano kalba
dialogs-export-profile = Kam skirta
dialogs-export-full = Įstaigai – visas planas
dialogs-export-full-about = Su pastabomis, įrodymų vietomis, dalyviais ir visa istorija.
dialogs-export-full-about-plain = Su pastabomis, įrodymų vietomis ir dalyviais, be istorijos.
dialogs-export-csv-for = Lentelėje – tik veiksmai, todėl abiem atvejais ji tokia pati.
dialogs-export-public = Visuomenei – viešas planas
dialogs-export-public-about = Be pastabų, įrodymų vietų, dalyvių ir istorijos; tai pasakoma pačiame plane.
dialogs-export-path = Kur įrašyti
dialogs-export-path-note = Jei toks eksportuotas failas jau yra, jis bus pakeistas nauju.
dialogs-export-go = Eksportuoti
dialogs-export-working = Įrašoma ir tikrinama…
dialogs-export-done = Įrašyta ir patikrinta
dialogs-export-done-read = Įrašyta ir perskaityta iš disko
dialogs-export-done-read-about = Diske yra tiksliai tai, kas turėjo būti įrašyta. Ar turinys nepakeistas, vėliau patikrinti galima tik PDF failą.
dialogs-export-missing = Kai kurių rašto ženklų (pavyzdžiui, paveikslėlių) plano šrifte nėra: vietoj jų plane matysis „�“. Ištrinkite arba pakeiskite juos ir eksportuokite dar kartą.
dialogs-export-failed = Eksportuoti nepavyko, įsivertinimas nepakeistas. Pabandykite dar kartą arba rinkitės kitą vietą.
dialogs-export-differs = Diske įrašyta ne tai, kas turėjo būti įrašyta. Įsivertinimas nepakeistas. Patikrinkite diską arba rinkitės kitą vietą: { $path }
dialogs-export-open-file = Atverti failą
dialogs-export-open-folder = Atverti aplanką
dialogs-copy-message = Kopijuoti tekstą
dialogs-copy-address = Kopijuoti adresą
dialogs-review-title = Tikrinti gautą planą
dialogs-review-note = Įrašykite PDF failo vietą arba raskite jį naršydami. Failas nekeičiamas.
dialogs-review-go = Tikrinti
dialogs-post-title = Atverta gauto plano kopija
dialogs-post-who = Kas keičia?
dialogs-post-note = Gautas failas nesikeičia. Jei kopijoje ką nors keisite, istorijoje bus nurodytos jūsų, o ne plano rengėjų pareigos.
dialogs-post-hint = Pvz., vidaus auditorė
dialogs-post-later = Kol kas tik skaitysiu
dialogs-hand-over-title = Kas pildo toliau?
dialogs-hand-over-note = Dabar pildo: { $post }. Kas bus pakeista toliau, istorijoje bus įrašyta su pasirinktomis pareigomis.
dialogs-hand-over-other = Kitos pareigos
dialogs-hand-over-remember = Įsiminti pasirinktas pareigas šiame kompiuteryje
dialogs-hand-over-remember-note = Neįsimintos pareigos galioja tik šiame faile ir tik tol, kol programa užveriama.
dialogs-hand-over-elsewhere = Kas pildo?
dialogs-hand-over-elsewhere-note = Pareigos „{ $post }“ nurodytos kitai įstaigai. Pasirinkite, kas pildo čia ({ $institution }): su šiomis pareigomis istorijoje bus įrašyta, kas keičiama, ir jos bus įsimintos šiai įstaigai.
dialogs-calendar = { $of }: rinktis kalendoriuje
dialogs-calendar-before = Ankstesnis mėnuo
dialogs-calendar-after = Kitas mėnuo
dialogs-calendar-year-before = Ankstesni metai
dialogs-calendar-year-after = Kiti metai
dialogs-calendar-today = Šiandien, { $date }
dialogs-preview = Kaip atrodys puslapiai
dialogs-preview-working = Puslapiai rengiami…
dialogs-preview-failed = Puslapių parodyti nepavyko. Įsivertinimas nepakeistas; planą vis tiek galima eksportuoti.
dialogs-preview-page = { $page } puslapis iš { $pages }
dialogs-export-standard = Standartas
dialogs-export-standard-ua1 = PDF/UA-1 ir PDF/A-3
dialogs-export-standard-ua1-about = Įprastas pasirinkimas: tokius failus priima archyvai ir dokumentų valdymo sistemos.
dialogs-export-standard-ua2 = PDF/UA-2 ir PDF/A-4
dialogs-export-standard-ua2-about = Naujausi standartai; rinkitės, jei gavėjas jų prašo.
dialogs-export-unconfirmed = { PLURAL($n) ->
    [one] { $n } atsakymas nepatvirtintas: plane jo klausimas laikomas neatsakytu.
    [few] { $n } atsakymai nepatvirtinti: plane jų klausimai laikomi neatsakytais.
   *[other] { $n } atsakymų nepatvirtinta: plane jų klausimai laikomi neatsakytais.
    }
dialogs-export-few-answered = Atsakyta per mažai ({ $share } pagal klausimų svorį), todėl plane indeksas neskelbiamas.
dialogs-export-to-unanswered = Peržiūrėti neatsakytus
dialogs-export-written = { $time } įrašyta čia: { $path }
dialogs-export-stale = Po { $time } eksporto įsivertinimas pakeistas: faile – ankstesnis planas. Eksportuokite iš naujo.
dialogs-export-since = Nuo eksportavimo { $at } pakeista { PLURAL($n) ->
        [one] { $n } kartą
        [few] { $n } kartus
       *[other] { $n } kartų
    }. Eksportuoto plano atspaudas – { $head }, dabartinis – { $now }.
dialogs-export-verified = kas patikrinta?
dialogs-export-to-plan = Grįžti į planą
dialogs-export-replaces = Toks failas jau yra; eksportavus jis bus pakeistas.
dialogs-export-replaces-own = Įrašyta { $time }; eksportavus dar kartą šis failas bus pakeistas.
dialogs-export-others = Tokį failą įrašė kitas įsivertinimas arba kita programa. Pakeitus jis dings.
dialogs-export-replace = Pakeisti esamą failą
dialogs-export-other-name = Įrašyti kitu vardu
dialogs-preview-text = Taip failas prasidės
dialogs-preview-text-working = Rengiama…
dialogs-preview-number = Puslapis (1–{ $pages })
