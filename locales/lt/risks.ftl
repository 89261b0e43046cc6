# Rizikų ekranas.

risks-about = Rikiuojama pagal likutinę riziką – tokią, kokia ji dabar.
risks-empty = Rizikų dar nėra: nepasirinktas nė vienas kontrolinis sąrašas, kuriame būtų taikomų klausimų.
risks-matrix-legend = Skritulys su numeriu – likutinė rizika. Pasirinktoji apvesta; jos rodyklės veda nuo bendrosios rizikos (tuščias taškas) iki rizikos įvykdžius planą (pilnas taškas).
risks-matrix-small = Numerius turi dešimt didžiausių rizikų ir pasirinktoji; likusios ({ $count }) pažymėtos mažais skrituliukais, juos taip pat galima spustelėti.
risks-scheme = Kaip tai daroma
risks-gross = Bendroji (be priemonių)
risks-net = Likutinė (dabar)
risks-target = Įvykdžius planą
risks-claimed = Jei būtų pagrįsta viskas, kas deklaruota, likutinė rizika būtų { $value }.
risks-rating = Kaip vertinate
risks-rating-proposed = Siūloma: tikimybė { $likelihood }, poveikis { $impact }. Vertinkite taip, lyg priemonių nebūtų.
risks-likelihood = Tikimybė
risks-impact = Poveikis
risks-rating-reason = Kodėl vertinate kitaip
risks-rating-reason-missing = { PLURAL($n) ->
    [one] Vertinimas bus įrašytas, kai paaiškinsite priežastį: trūksta { $n } ženklo.
    [few] Vertinimas bus įrašytas, kai paaiškinsite priežastį: trūksta { $n } ženklų.
   *[other] Vertinimas bus įrašytas, kai paaiškinsite priežastį: trūksta { $n } ženklų.
    }
risks-rating-default = grįžti prie siūlomo
risks-rating-waits = neįrašyta – trūksta priežasties
risks-working = Kas šią riziką jau mažina
risks-working-none = Kol kas niekas: nė viena priemonė nepagrįsta bent 2 lygiu.
risks-working-weak = { PLURAL($n) ->
    [one] Silpnai mažina { $n } priemonė: pagrįsta tik 1 lygiu. Ji išvardyta žemiau.
    [few] Silpnai mažina { $n } priemonės: pagrįstos tik 1 lygiu. Jos išvardytos žemiau.
   *[other] Silpnai mažina { $n } priemonių: pagrįstos tik 1 lygiu. Jos išvardytos žemiau.
    }
risks-missing = Ko trūksta
risks-missing-none = Visos su šia rizika susijusios priemonės pagrįstos bent 2 lygiu.
risks-not-asked = Trumpajame įsivertinime apie šią riziką neklausiama, todėl ji lieka tokia, kokia be priemonių.
risks-not-asked-all = Vertinti visus klausimus…
risks-not-asked-row = trumpajame įsivertinime apie ją neklausiama
risks-not-asked-mark = neklausta
risks-none-applies = Nė vienas šiame įsivertinime taikomas klausimas šios rizikos nemažina, todėl ji lieka tokia, kokia be priemonių.
risks-none-applies-row = { $n ->
    [1] klausimas { $id } netaikomas
   *[other] jos klausimai netaikomi
    }
risks-none-applies-reason = Klausimas netaikomas: { $reason }
risks-none-applies-more = { PLURAL($n) ->
    [one] Trumpajame įsivertinime praleistas dar { $n } klausimas apie šią riziką.
    [few] Trumpajame įsivertinime praleisti dar { $n } klausimai apie šią riziką.
   *[other] Trumpajame įsivertinime praleista dar { $n } klausimų apie šią riziką.
    }
risks-column-side = Mažina
risks-level-of-four = { $level } iš 4
risks-acceptance = Rizikos prisiėmimas
risks-acceptance-about = Jei rizika lieka ir įvykdžius planą, vadovas gali ją prisiimti raštu.
risks-acceptance-new = Prisiimti riziką…
risks-acceptance-edit = Keisti…
risks-acceptance-remove = Atšaukti prisiėmimą
risks-acceptance-by = Kas prisiima (pareigos)
risks-acceptance-by-hint = Pvz., administracijos direktorius
risks-acceptance-reason = Kodėl ši rizika prisiimama
risks-acceptance-until = Iki kada galioja
risks-acceptance-record = Įrašyti prisiėmimą
risks-acceptance-close = Užverti neįrašius
risks-accepted = Prisiėmė: { $by }, galioja iki { $until }. Priežastis: { $reason }
risks-acceptance-early = Prisiėmimas baigiasi prieš plano pradžią: prisiimkite riziką iš naujo arba suplanuokite veiksmą.
risks-acceptance-early-of = Rizikos Nr. { $number } „{ $risk }“ prisiėmimas baigiasi { $date }, prieš plano pradžią: prisiimkite riziką iš naujo arba suplanuokite veiksmą.
risks-acceptance-long = Galioja ilgiau nei planas: didelę riziką verta prisiimti iš naujo kartu su kitu planu.
risks-accepted-until = prisiimta iki { $date }
risks-accepted-ended = prisiėmimas baigėsi { $date }
risks-acceptance-ended = Prisiėmimas nebegalioja: prisiimkite riziką iš naujo arba suplanuokite veiksmą.
risks-derivation = Iš kur šie skaičiai
risks-derivation-about = Priemonės, kurios priklauso nuo to paties žmogaus, padalinio ar sistemos, sudaro vieną grupę. Tikimybę ar poveikį grupė mažina vieną kartą – tiek, kiek stipriausia jos priemonė.
risks-derivation-column-group = Grupė ir jos stipriausia priemonė
risks-derivation-column-share = Padeda
risks-none-answered = Dar neatsakyta nė į vieną klausimą, todėl rizikos rodomos taip, lyg priemonių nebūtų.
risks-none-confirmed = Dar nepatvirtintas nė vienas praėjusių metų atsakymas, todėl rizikos rodomos taip, lyg priemonių nebūtų.
risks-derivation-side = { $side } be priemonių – { $gross }. Iš to, kas viršija 1 ({ $above }), priemonės pašalina { $effect }: lieka 1 + { $rest } = { $net }.
risks-derivation-none-likelihood = Tikimybė be priemonių – { $gross }; jos niekas nemažina.
risks-derivation-product = Likutinė rizika: { $likelihood } × { $impact } = { $net }
risks-derivation-effect = Grupės kartu pašalina (ne daugiau kaip { $most }): 1 − { $product } = { $effect }.
risks-path = be priemonių { $gross } → dabar { $net } → įvykdžius planą { $target }
risks-path-now = be priemonių { $gross } → dabar { $net }
risks-few-answered = Atsakyta tik { $answered } iš { $of } klausimų: dauguma rizikų atrodo didelės, nes apie jų priemones dar nieko nežinoma.
risks-all = Visos rizikos
risks-place = Rizika Nr. { $n } iš { $all }
risks-lowers-likelihood = tikimybę
risks-lowers-impact = poveikį
risks-lowers-in-part = iš dalies { $side }
risks-derivation-none-impact = Poveikis be priemonių – { $gross }; jo niekas nemažina.
risks-likelihood-1 = mažai tikėtina
risks-likelihood-2 = galima
risks-likelihood-3 = tikėtina
risks-likelihood-4 = labai tikėtina
risks-impact-1 = nedidelis
risks-impact-2 = vidutinis
risks-impact-3 = didelis
risks-impact-4 = labai didelis
risks-acceptance-missing = Dar trūksta: { $what }.
risks-acceptance-missing-by = kas prisiima
risks-acceptance-missing-reason = { PLURAL($n) ->
    [one] kodėl (dar { $n } ženklo)
    [few] kodėl (dar { $n } ženklų)
   *[other] kodėl (dar { $n } ženklų)
    }
risks-acceptance-missing-until = iki kada galioja
risks-acceptance-past = Ši diena jau praėjo. Nurodykite dieną, iki kurios prisiėmimas galios.
risks-list-search = Ieškoti rizikų
risks-list-nothing = Tokių rizikų nėra.
risks-list-nothing-of = Su filtru „{ $filter }“ tokių rizikų nėra.
risks-list-all = Rodyti visas rizikas
risks-filter-label = Rodomos rizikos
risks-filter-all = Visos
risks-filter-critical = Kritinės
risks-filter-significant = Reikšmingos
risks-filter-accepted = Prisiimtos
risks-filter-accepted-about = Prisiimtos raštu ir prisiėmimas dar galioja.
risks-filter-unplanned = Be veiksmo plane
risks-filter-unplanned-about = Jų priemonėms plane nėra nė vieno veiksmo, išskyrus tuos, kurių atsisakyta.
