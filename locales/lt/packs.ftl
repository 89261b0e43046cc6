# Savi rinkiniai prie įtaisytojo.
packs-added = Pridėta: { $checklists } ({ $id } { $version }). Nuo šiol galima pasirinkti ir pradedant naują įsivertinimą, ir atverto įsivertinimo nustatymuose.
packs-set-aside = Ankstesnioji versija laikoma čia: { $path }
packs-there = Jau yra: { $checklists } ({ $id } { $version }).
packs-same-version = Jau yra kitoks rinkinys { $id }, kurio versija ta pati – { $version }. Pakeiskite „version“ faile checklists/pack.ron, kad iš plano būtų matyti, su kuriuo jis parengtas.
packs-not-added = Nieko nepridėta. Ištaisykite, kas išvardyta, ir bandykite dar kartą.
packs-builtin = įtaisytasis, versija { $version }: { PLURAL($n) ->
    [one] { $n } kontrolinis sąrašas
    [few] { $n } kontroliniai sąrašai
   *[other] { $n } kontrolinių sąrašų
    }
packs-none = Savų rinkinių nėra. Pridedama taip: skaidra content add APLANKAS (pavyzdį su aprašu įrašo: skaidra content example APLANKAS)
packs-no-such = Savo rinkinio „{ $id }“ neturite. Kokie yra, parodo „skaidra content list“.
packs-removed = Rinkinys { $id } nebenaudojamas; kas su juo įrašyta, lieka įsivertinimuose. Jo failai laikomi čia: { $path }
packs-refused = Rinkinys „{ $name }“ praleistas: jame { PLURAL($n) ->
    [one] { $n } klaida
    [few] { $n } klaidos
   *[other] { $n } klaidų
    }. Jas parodo: skaidra content check { $path }
packs-title = Savi kontroliniai sąrašai
packs-about = Prie įtaisytųjų kontrolinių sąrašų galima pridėti savų: tai aplankas su jūsų pačių parašytais klausimais ir rizikomis. Kad būtų nuo ko pradėti, išsaugokite pavyzdį: aplanką su visu kontroliniu sąrašu ir aprašu, kaip iš jo pasidaryti savą.
packs-choose = Pridėti sąrašų…
packs-take-out = Nebenaudoti „{ $id }“…
packs-take-out-about = Šio rinkinio sąrašai nebebus pateikiami, skaičiuojami ir spausdinami. Kas įrašyta įsivertinimuose, liks jų failuose; liks ir rinkinio failai.
packs-take-out-go = Nebenaudoti
packs-take-out-stay = Palikti
packs-dialog-title = Pridėti savų kontrolinių sąrašų
packs-dialog-note = Nurodykite rinkinio aplanką: jame yra aplankai checklists ir locales. Pirmiausia jis patikrinamas; kol yra klaidų, nieko nepridedama.
packs-dialog-folder = Aplanko vieta
packs-dialog-go = Pridėti
packs-example = Išsaugoti pavyzdį su aprašu…
packs-example-title = Savo kontrolinio sąrašo pavyzdys
packs-example-note = Bus sukurtas naujas aplankas: jame – statybos leidimų kontrolinis sąrašas ir aprašas, kaip iš jo pasidaryti savą. Kas jau įrašyta kitur, nekeičiama.
packs-example-place = Aplanko vieta
packs-example-go = Išsaugoti
# Siūlomo aplanko ir jame esančio aprašo vardai: be ženklų, kurių failų sistema nepriima.
packs-example-folder = savi-klausimai
packs-example-file = SKAITYKITE.txt
packs-example-written = Pavyzdys išsaugotas. Pradėkite nuo jo aprašo: { $path }
packs-more = { PLURAL($n) ->
    [one] …ir dar { $n } klaida.
    [few] …ir dar { $n } klaidos.
   *[other] …ir dar { $n } klaidų.
    }
