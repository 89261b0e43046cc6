# Keli vertintojai: kas apie balsus rašoma plane.

votes-plan-heading = Keli vertintojai
votes-plan-note = Balsuota nematant kitų balsų. Mediana – vidurinis balsas; kai balsų lyginis skaičius – žemesnysis iš dviejų vidurinių. Klausimas ginčytinas, kai vidurinė balsų pusė apima du lygius ar daugiau: bent ketvirtadalis vertintojų nurodė tiek aukščiau negu kitas ketvirtadalis. Pavieniai balsai rodomi tik tada, kai jų bent penki.
votes-plan-caption = Klausimai, dėl kurių balsavo keli vertintojai
votes-plan-column = Balsai
votes-plan-median = { PLURAL($n) ->
        [one] { $n } balsas
        [few] { $n } balsai
       *[other] { $n } balsų
    }, mediana { $median }
votes-plan-none-known = nė vienas vertintojas nežinojo
votes-plan-contested = ginčytinas
votes-plan-unknown = nežinojo: { $n }
votes-plan-reason-missing = nesutarta arba nenurodyta priežastis
votes-plan-reason-public = viešame variante neskelbiama
votes-plan-scope = Dėl { PLURAL($n) ->
        [one] { $n } klausimo
       *[other] { $n } klausimų
    } balsavo keli vertintojai, nematydami vieni kitų balsų; { $contested ->
        [0] ginčytinų klausimų nebuvo
       *[other] { PLURAL($contested) ->
            [one] { $contested } klausimas buvo ginčytinas
            [few] { $contested } klausimai buvo ginčytini
           *[other] { $contested } klausimų buvo ginčytini
        }
    }.
votes-plan-no-reason = Balsuota dėl klausimo „{ $question }“ ({ $id }), bet įrašytas atsakymas kitoks negu balsų mediana, o priežastis nenurodyta. Sutarkite arba parašykite, kuo remtasi.
votes-plan-method = Keli vertintojai balsuoja nematydami kitų balsų. Surikiavus n balsų, mediana yra n/2-asis nuo mažiausio, apatinis kvartilis – n/4-asis nuo mažiausio, viršutinis – n/4-asis nuo didžiausio. Jei n/2 ar n/4 nėra sveikasis skaičius, jis apvalinamas aukštyn; tarpinių reikšmių nėra. Klausimas ginčytinas, kai kvartiliai skiriasi 2 lygiais ar daugiau. „Nežinau“ neįskaitoma. Atsakymas gali skirtis nuo medianos tik nurodžius priežastį.
votes-constant-range = Balsų kvartilių skirtumas (lygiais), nuo kurio klausimas ginčytinas
votes-constant-distribution = Mažiausias balsų skaičius, nuo kurio rodomi pavieniai balsai

votes-change-raters = kas balsuoja
votes-change-vote = balsas { $id }
votes-change-again = pakartotinis balsavimas { $id }
votes-change-reason = kodėl ne mediana, { $id }
votes-change-agreed = sutarta dėl { $id }: { $answer }
