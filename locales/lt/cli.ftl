# Ką išveda komandinė eilutė.

# Kas atliko pakeitimą, jei niekas nenurodytas.
cli-by = Komandinė eilutė
cli-created = Sukurta { $path }: { PLURAL($checklists) ->
    [one] { $checklists } kontrolinis sąrašas
    [few] { $checklists } kontroliniai sąrašai
   *[other] { $checklists } kontrolinių sąrašų
    }, { PLURAL($questions) ->
    [one] { $questions } klausimas
    [few] { $questions } klausimai
   *[other] { $questions } klausimų
    }.
cli-written = Įrašyta: { $path }
cli-output-lost = Išvesties iki galo įrašyti nepavyko, todėl ji ne visa: galbūt diske nebėra vietos.
cli-filled-nothing = Visa, kas lentelėje užpildyta, įsivertinime jau yra. Tušti langeliai nieko nekeičia.
cli-fill-foreign = Šis klausimynas – kitos įstaigos: „{ $theirs }“, o įsivertinimas – „{ $own }“. Pasitikrinkite, ar failas tas.
cli-filled = { PLURAL($changes) ->
    [one] Perimtas ir išsaugotas { $changes } pakeitimas.
    [few] Perimti ir išsaugoti { $changes } pakeitimai.
   *[other] Perimta ir išsaugota { $changes } pakeitimų.
    }
cli-missing-letters = Šių ženklų nėra jokiame plano šrifte, todėl jie pakeisti: { $letters }
cli-undefined = neapibrėžta
cli-withheld = neskelbiama
cli-score-shares = Atsakyta (pagal svorį) { $coverage }, įrodymų raidė { $letter }, nepagrįsta dalis { $gap }.
cli-nothing-to-suggest = Siūlyti nėra ko: likusios priemonės rizikų nebemažina arba viršija nurodytą darbo sąnaudų ribą.
cli-suggested = iki lygio „{ $level }“, darbo sąnaudos { $effort }, rizikos sumažėja { $decrease }
cli-suggestion-total = Iš viso darbo sąnaudų { $effort }; rizikų suma įvykdžius planą pasikeistų nuo { $before } iki { $after }.
cli-suggestion-blank = Pirmiausia atsakykite į klausimus, dėl kurių siūlomos šios priemonės: galbūt jos jau taikomos.
cli-suggestion-remaining = { PLURAL($risks) ->
    [one] { $risks } rizika lieka ne mažesnė kaip 3,5: reikia pasirašyto rizikos prisiėmimo arba kitų priemonių.
    [few] { $risks } rizikos lieka ne mažesnės kaip 3,5: reikia pasirašyto rizikos prisiėmimo arba kitų priemonių.
   *[other] { $risks } rizikų lieka ne mažesnės kaip 3,5: reikia pasirašyto rizikos prisiėmimo arba kitų priemonių.
    }
cli-content-problems = { PLURAL($problems) ->
    [one] { $problems } klaida.
    [few] { $problems } klaidos.
   *[other] { $problems } klaidų.
    }
cli-search-hits = { PLURAL($hits) ->
    [one] Rasta { $hits } vieta.
    [few] Rastos { $hits } vietos.
   *[other] Rasta { $hits } vietų.
    }

# Netinkami duomenys.
cli-sheet-problems = Iš { $path } nieko neperimta: { PLURAL($problems) ->
    [one] { $problems } klaida. Ištaisykite ją ir kartokite komandą.
    [few] { $problems } klaidos. Ištaisykite jas ir kartokite komandą.
   *[other] { $problems } klaidų. Ištaisykite jas ir kartokite komandą.
    }
cli-unknown-language = Kalbos „{ $text }“ nėra. Galimos kalbos: { $known }.
cli-unknown-kind = Įstaigos rūšies „{ $text }“ nėra. Galimos rūšys: { $known }.
cli-unknown-checklist = Kontrolinio sąrašo „{ $text }“ nėra. Nurodykite „all“, „rapid“ arba kelis iš šių: { $known }.
cli-checklist-named = { $id } – { $title }
cli-no-such-checklist = Kontrolinio sąrašo „{ $text }“ nėra. Rinkitės vieną iš šių: { $known }.
cli-no-such-place = Tokio numerio nėra: paskutinis yra { $last }. Nurodykite skaičių nuo 1 iki { $last }.
cli-empty-scope = Neparinktas nė vienas kontrolinis sąrašas. Nurodykite bent vieną su --scope.
cli-empty-name = Nenurodytas įstaigos pavadinimas. Nurodykite jį su --institution.
cli-bad-date = „{ $text }“ nėra data. Rašykite taip: 2026-11-22.
cli-bad-period = „{ $text }“ nėra laikotarpis. Rašykite taip: 2027-01-01..2027-12-31; pirma rašykite pradžios dieną.
cli-unknown-format = Iš failo plėtinio neaišku, kokio formato reikia. Rinkitės .pdf, .docx, .xlsx, .md, .json arba .csv, arba nurodykite --format: { $path }
cli-unknown-table-format = Iš failo plėtinio neaišku, kokio formato reikia. Rinkitės .csv arba .xlsx: { $path }
cli-unknown-text-format = Vadovas įrašomas tik kaip .pdf arba .md. Pasirinkite tokį vardą arba nurodykite --format: { $path }
cli-taken-force = Jei tą failą tikrai reikia pakeisti, pridėkite --force.
cli-needs-folder = Tai failas, o reikia aplanko, kuriame yra klausimų rinkinys: { $path }
cli-unknown-chapter = Vadove nėra „{ $text }“. Turinį parodo komanda „skaidra handbook“.
cli-no-chapter = „{ $text }“ – kontrolinis sąrašas, o ne vadovo skyrius. Kad rodytumėte jo klausimus, pridėkite --questions.
cli-no-file-name = „-“ nėra failo vardas, o į standartinę išvestį niekas nerašoma. Nurodykite failą arba aplanką.
cli-no-effect = { $option } failui, kurio formatas { $format }, nieko nekeičia.
cli-by-no-effect = --by čia nieko nekeičia: kas atliko pakeitimą, įrašo tik „new“ ir „fill“.
cli-unknown-term = Žodynėlyje nėra „{ $text }“. Pabandykite žodžio dalį arba peržiūrėkite visą: „skaidra handbook glossary“.
cli-read-only = Įsivertinimą galima tik skaityti, niekas nepakeista. { $why }
cli-pdf-failed = PDF sukurti nepavyko, įsivertinimas nepakeistas. Praneškite programos kūrėjams: { $detail }

# Dviejų įsivertinimų palyginimas.
cli-compare-institutions = Tai dvi skirtingos įstaigos: „{ $old }“ ir „{ $new }“.
cli-compare-levels = Anksčiau – { $old } ({ $old_date }), dabar – { $new } ({ $new_date })
cli-compare-index = Indeksas { $old } → { $new }.
cli-compare-actions = Ankstesnio plano veiksmai
cli-compare-real = Atsakyta kitaip (įrodymai tie patys ar kiti)
cli-compare-evidence = Atsakymas tas pats, įrodymai kiti
cli-compare-added = Nauji klausimai
cli-compare-removed = Nebelikę klausimai
cli-compare-changed = Pakeisti klausimai (svoris, rizikos ar žodžiai)
cli-compare-waiting = Pasikeitė tik todėl, kad dar nepatvirtinta
cli-compare-none = neklausta
# $error is the reason in English, as the system gives it.
cli-window-failed = { $kind ->
    [screen] Lango atverti nepavyko: čia nėra ekrano, kuriame jį rodyti. Failai nepakeisti. Paleiskite programą kompiuterio darbalaukyje.
   *[other] Lango atverti nepavyko. Failai nepakeisti.
    } Be lango veikia komandos; jas parodo „skaidra --help“.
cli-system-message = Sistemos pranešimas (anglų k.): { $message }
