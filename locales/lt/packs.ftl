# Savi rinkiniai prie įtaisytojo.
packs-added = Pridėta: { $id } { $version } ({ $checklists }). Nuo šiol jį siūlo naujo įsivertinimo langas, nustatymai ir --scope.
packs-set-aside = Ankstesnioji versija laikoma čia: { $path }
packs-there = Rinkinys { $id } { $version } jau yra.
packs-same-version = Jau yra kitoks rinkinys { $id }, kurio versija ta pati – { $version }. Pakeiskite „version“ faile checklists/pack.ron, kad iš plano būtų matyti, su kuriuo jis parengtas.
packs-not-added = Nieko nepridėta. Ištaisykite, kas išvardyta, ir bandykite dar kartą.
packs-builtin = įtaisytasis, versija { $version }: { PLURAL($n) ->
    [one] { $n } kontrolinis sąrašas
    [few] { $n } kontroliniai sąrašai
   *[other] { $n } kontrolinių sąrašų
    }
packs-none = Savų rinkinių nėra. Pridedama taip: skaidra content add APLANKAS
packs-no-such = Savo rinkinio „{ $id }“ neturite. Kokie yra, parodo „skaidra content list“.
packs-removed = Rinkinys { $id } nebenaudojamas; kas su juo įrašyta, lieka įsivertinimuose. Jo failai laikomi čia: { $path }
packs-refused = Rinkinys „{ $name }“ praleistas: jame { PLURAL($n) ->
    [one] { $n } klaida
    [few] { $n } klaidos
   *[other] { $n } klaidų
    }. Jas parodo: skaidra content check { $path }
