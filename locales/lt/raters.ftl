# Keli vertintojai: kas balsuoja, balsavimas, atskleisti balsai ir sutartas atsakymas.

raters-command = Balsuoja keli vertintojai
raters-command-end = Baigti balsavimą
raters-command-change = Keisti, kas balsuoja
raters-command-change-not = Dabar nebalsuojama. Pradėti balsavimą galima prie klausimo (V).
raters-vote = balsuoja keli…
raters-resume = tęsti balsavimą
raters-strip = { PLURAL($n) ->
    [one] Balsuoja { $n } vertintojas
    [few] Balsuoja { $n } vertintojai
   *[other] Balsuoja { $n } vertintojų
    }
raters-change = keisti, kas balsuoja
raters-end = baigti balsavimą
raters-ended = { PLURAL($n) ->
    [one] Balsavimas baigtas. Dėl { $n } klausimo balsuota, bet nesutarta: jis yra filtre „Balsuota, nesutarta“.
    [few] Balsavimas baigtas. Dėl { $n } klausimų balsuota, bet nesutarta: jie yra filtre „Balsuota, nesutarta“.
   *[other] Balsavimas baigtas. Dėl { $n } klausimų balsuota, bet nesutarta: jie yra filtre „Balsuota, nesutarta“.
    }
raters-filter = Ginčytini
raters-filter-unsettled = Balsuota, nesutarta
raters-filter-unsettled-about = Balsuota, bet dar nesutarta: įrašytas atsakymas ne tas, kurį rodo balsai
raters-unsettled = { PLURAL($n) ->
    [one] Balsuota, bet nesutarta dėl { $n } klausimo: plane lieka tai, kas buvo įrašyta anksčiau
    [few] Balsuota, bet nesutarta dėl { $n } klausimų: plane lieka tai, kas buvo įrašyta anksčiau
   *[other] Balsuota, bet nesutarta dėl { $n } klausimų: plane lieka tai, kas buvo įrašyta anksčiau
    }

raters-title = Kas balsuoja
raters-about = Kiekvienas balsuoja nematydamas kitų balsų ir perduoda kompiuterį toliau. Kai balsuoja visi, parodoma mediana ir ar klausimas ginčytinas; tada sutariama dėl vieno atsakymo.
raters-by-post = Pagal pareigas
raters-by-post-note = Įsivertinimo faile liks, kas kaip balsavo. Plane to nėra.
raters-by-number = Be pareigų: 1, 2, 3…
raters-by-number-note = Tinka, kai niekas neturi žinoti, kas kaip balsavo, ir mokymams. Kaip pasiskirstė balsai, rodoma, kai balsuoja bent penki.
raters-how-many = Kiek vertintojų
raters-too-few = Reikia bent dviejų
raters-begin = Pradėti balsavimą
raters-continue = Tęsti balsavimą
raters-back = Grįžti prie klausimo
raters-joins = { PLURAL($n) ->
    [one] Prisijungia: { $who }. Naujo balso lauks { $n } klausimas, dėl kurio jau balsuota; sutarti atsakymai nesikeičia.
    [few] Prisijungia: { $who }. Naujo balso lauks { $n } klausimai, dėl kurių jau balsuota; sutarti atsakymai nesikeičia.
   *[other] Prisijungia: { $who }. Naujo balso lauks { $n } klausimų, dėl kurių jau balsuota; sutarti atsakymai nesikeičia.
    }
raters-leaves = { PLURAL($n) ->
    [one] Nebebalsuoja: { $who }. Jau įrašytas { $n } balsas lieka ir įskaitomas į medianą.
    [few] Nebebalsuoja: { $who }. Jau įrašyti { $n } balsai lieka ir įskaitomi į medianą.
   *[other] Nebebalsuoja: { $who }. Jau įrašyta { $n } balsų; jie lieka ir įskaitomi į medianą.
    }
raters-leaves-take-out = Išimti ir šiuos balsus (galima atšaukti)
raters-number = { $n }-asis vertintojas

raters-turn = Balsuoja: { $rater } ({ $place } iš { $n })
raters-cast = Balsas įrašytas.
raters-retake = keisti balsą: { $rater }
raters-keep = Palikti, kaip buvo
raters-pass = Perduokite kompiuterį. Ankstesnių balsų ir atsakymo ekrane nėra.
raters-take = Balsuoti
raters-votes-now = { $rater }: kaip yra šiandien?
raters-unknown = nežinau
raters-blind = Pasirinkus balsas įrašomas ir iš karto paslepiamas. Apsirikus jį galima pakeisti prieš perduodant kompiuterį.
raters-all-voted = Balsavo visi ({ $n })
raters-uncover-note = Balsai dar paslėpti. Atskleiskite, kai visi pasirengę kalbėtis.
raters-uncover = Atskleisti balsus
raters-under-way = Balsavo { $cast } iš { $n }. Balsai paslėpti, kol balsuos visi.
raters-drop = atsisakyti šių balsų

raters-together = Mediana – { $median }. Klausimas neginčytinas.
raters-contested = Mediana – { $median }. Klausimas ginčytinas.
raters-contested-what = Vidurinė balsų pusė apima du lygius ar daugiau. Paklauskite abiejų pusių, ką jos matė, ir tik tada sutarkite dėl medianos arba dėl kitokio lygio.
raters-contested-few = Balsai skiriasi dviem lygiais ar daugiau. Tegul kiekvienas pasako, ką matė; tada sutarkite dėl medianos arba dėl kitokio lygio.
raters-thin = Mediana – { $median }, bet lygį nurodė tik { $n } iš { $all }.
raters-thin-what = Išsiaiškinkite, kuo remiasi nurodytas lygis. Jei to niekas negali parodyti, įrašykite „nežinome“.
raters-median-lower = Balsų skaičius lyginis, todėl mediana – žemesnysis iš dviejų vidurinių balsų.
raters-middle = Vidurinė balsų pusė – nuo { $lower } iki { $upper } lygio.
raters-middle-at = Vidurinė balsų pusė – { $level } lygis.
raters-none-known = Nė vienas vertintojas nežino. Įrašykite „nežinome“ arba išsiaiškinkite.
raters-counted = { PLURAL($n) ->
    [one] { $n } balsas.
    [few] { $n } balsai.
   *[other] { $n } balsų.
    }
raters-counted-unknown = Nežino: { $n }.
raters-too-few-to-show = Pasiskirstymas rodomas nuo penkių balsų, kad nebūtų aišku, kas kaip balsavo.
raters-rung-votes = { PLURAL($n) ->
    [one] { $n } balsas
    [few] { $n } balsai
   *[other] { $n } balsų
    }
raters-rung-median = mediana
raters-take-median = Sutarti dėl medianos: { $median }
raters-agree = Sutarti: { $level }
raters-agreed = Sutarta: { $level } – { $words }
raters-take-unknown = Įrašyti „nežinome“
raters-next = Kitas, dėl kurio dar nebalsuota
raters-reason = Kodėl sutarta { $level }, o ne mediana { $median }
raters-effect-reason = Parašykite, kodėl sutarta { $level }, o ne mediana { $median }, ir spauskite „Sutarti: { $level }“: tada atsakymas bus įrašytas.
raters-reason-hint = Pvz., audito ataskaita rodo, kad taikoma jau dvejus metus
raters-reason-missing = Kitoks lygis negu mediana įrašomas tik nurodžius priežastį; ji bus plane. Trūksta { PLURAL($n) ->
    [one] { $n } ženklo
    [few] { $n } ženklų
   *[other] { $n } ženklų
    }.
raters-again = balsuoti iš naujo

raters-mark-none = Dar nebalsuota
raters-mark-cast = Balsavo { $cast } iš { $n }
raters-mark-open = Balsavo { $cast } iš { $n }, bet dar nesutarta
raters-mark-unsettled = Balsuota, bet dar nesutarta
raters-mark-agreed = Balsuota ir sutarta
