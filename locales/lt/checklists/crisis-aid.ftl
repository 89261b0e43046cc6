# Kontrolinio sąrašo „Krizės, parama daiktais ir maistu“ tekstai: klausimai cr-01–cr-10 ir rizikos cr-r1–cr-r5.
crisis-aid = Krizės, parama daiktais ir maistu
    .about = Kaip ištikus krizei ir kasdien dalijamas maistas ir daiktai, kaip skubiai perkama ir ar skuba kada nors baigiasi. Pildo paramą dalijantys darbuotojai kartu su pirkimų specialistu, buhalteriu ir už krizių valdymą atsakingu asmeniu.

cr-01 = Ar dar prieš krizę nustatyta, kas jai ištikus sprendžia, kas perka, kas priima ir kas išduoda paramą?
    .why = Pirmąją parą niekas neieško tvarkos, todėl viską daro tas, kas pakėlė ragelį: perka, priima ir dalija. Iš anksto paskirti vaidmenys darbo nelėtina, bet neleidžia visoms pareigoms atsidurti vienose rankose.
    .evidence-1 = Patvirtintas vaidmenų lapas su pavaduotojais: kas skelbia skubą, perka, priima, išduoda, ir parengtos šių veiksmų formos
    .evidence-2 = Metinių pratybų ar paskutinės krizės dokumentai: kas ką iš tikrųjų atliko ir kiek vaidmenų sutapo su lapu
    .evidence-3 = Nepriklausomas vertinimas po pratybų ar krizės: kurie vaidmenys susiliejo ir kas dėl to pakeista lape
    .red-flag = Vaidmenų lape – seniai išėję darbuotojai; per krizę tas pats žmogus ir perka, ir dalija
    .action = Patvirtinti krizės vaidmenų lapą su pavaduotojais ir kasmet jį išbandyti pratybose
    .indicator = Vaidmenų su paskirtu ir apie tai žinančiu vykdytoju bei pavaduotoju dalis, %
    .cause = Kas ką daro ištikus krizei, iki galo nesutarta arba neišbandyta, todėl vienas žmogus gali ir pirkti, ir priimti, ir dalyti paramą
    .effect = Per krizę ar pratybas kiekvienas žino savo darbą, o iš dokumentų matyti, kad perka, priima ir išduoda skirtingi žmonės

cr-02 = Ar paskelbta, kam ir kokia eile tenka maistas ir daiktai, kai visiems jų neužtenka?
    .why = Kai yra trys šimtai maisto paketų, o prašo penki šimtai žmonių, kas nors vis tiek renkasi. Be kriterijų renkasi dalintojas, o jis pirmiausia pamato tuos, kuriuos pažįsta arba kurie garsiausi.
    .evidence-1 = Patvirtinta ir paskelbta tvarka: kam parama priklauso, pirmumo eilė, kiekis vienam žmogui, kas sprendžia dėl išimčių
    .evidence-2 = 20 atsitiktinai atrinktų gavėjų (arba visi, jei jų mažiau): prie kiekvieno – pagrindas iš tvarkos ir jį patvirtinantis dokumentas ar įrašas
    .evidence-3 = Nepriklausoma patikra: 20 gavėjų ir 10 atmestų prašymų peržiūrėta pagal tvarką, klaidos ištaisytos, kriterijai patikslinti
    .red-flag = Parama išdalyta per pusdienį, o sąrašas surašytas paskui; prie dalijimo stalo fotografuojasi politikas
    .action = Patvirtinti ir paskelbti paramos kriterijus, pirmumo eilę ir kiekį vienam žmogui
    .indicator = Tikrintų gavėjų, kurių pagrindas atitinka paskelbtą tvarką, dalis, %
    .cause = Kam parama tenka pirmiausia, ne visai aišku arba tvarkos laikomasi ne visada, todėl ją gali gauti pažįstami ir garsiausiai prašantys
    .effect = Paramos negavęs žmogus žino kodėl; dalintojui nebereikia rinktis, ir dalijant kyla mažiau ginčų

cr-03 = Ar prieš išduodant paramą kiekvienas gavėjas patikrinamas bendrame visų dalijimo vietų sąraše?
    .why = Viena šeima paketą gauna seniūnijoje, parapijoje ir iš NVO, o kita – niekur. Dažniausiai tai ne apgaulė: tiesiog nė vienas dalintojas nematė kito sąrašo.
    .evidence-1 = Tvarka ir susitarimai su NVO: vienas sąrašas, kas į jį įrašo, kaip atpažįstamas gavėjas, kokius duomenis mato dalintojas
    .evidence-2 = Paskutinio dalijimo išrašas: visos vietos, gavėjo kodas, laikas, kiekis; pasikartojimų ataskaita su paaiškinimais
    .evidence-3 = Nepriklausoma patikra: sąrašas sutikrintas su gyventojų registro duomenimis ir NVO sąrašais, dėl pasikartojimų nuspręsta, tvarka pataisyta
    .red-flag = Kiekvienoje vietoje savas popierinis sąrašas; jame mirę žmonės ir keliolika vienodų parašų
    .action = Sudaryti vieną paramos gavėjų sąrašą visoms dalijimo vietoms ir tikrinti jį prieš išduodant
    .indicator = Gavėjų, prieš išduodant patikrintų bendrame sąraše, dalis, %
    .cause = Vieni paramą gali gauti kelis kartus, o kitiems jos nelieka, nes dalijimo vietos viena kitos sąrašų nemato arba į juos nežiūri
    .effect = Antrą kartą atėjęs gavėjas pastebimas dar prieš išduodant, todėl tiek pat paketų pasiekia daugiau šeimų

cr-04 = Ar kiekvieną paramos daiktų ir maisto gavimą bei išdavimą sandėlio kortelėje pasirašo du žmonės?
    .why = Sandėlyje, kuriame visi skuba, dėžė „sudužusių“ stiklainių į akis nekrinta. Kai prie kiekvieno judėjimo yra du parašai, dingusi dėžė turi ir datą, ir žmones, kurių galima paklausti.
    .evidence-1 = Sandėlio tvarka: kortelė kiekvienai prekių rūšiai, kas turi raktus, kas priima, kas išduoda, kaip įrašomas sugedimas
    .evidence-2 = 10 atsitiktinai atrinktų kortelių (arba visos, jei jų mažiau): du parašai, gauta tiek, kiek važtaraštyje, išduota tiek, kiek gavėjų sąraše
    .evidence-3 = Nepriklausoma patikra: trijų prekių rūšių kelias atsektas nuo važtaraščio iki gavėjo parašo, skirtumai išaiškinti
    .red-flag = Raktus turi penki žmonės; nurašyta kaip sugedę, bet nėra nei nuotraukos, nei sunaikinimo akto
    .action = Įvesti sandėlio korteles su dviem parašais ir raktų žurnalą
    .indicator = Tikrintų kortelių įrašų su dviem parašais ir dokumentu dalis, %
    .cause = Ne viską, kas į sandėlį atvežta ir iš jo išduota, patvirtina du žmonės, todėl dingus dėžei nėra kieno paklausti
    .effect = Prekių kelią nuo važtaraščio iki gavėjo galima atsekti per kelias minutes; sugedusių nurašoma mažiau

cr-05 = Ar sandėlio likutį be įspėjimo suskaičiuoja žmogus, kuris paramos nepriima ir neišduoda?
    .why = Kortelė patikima tik tada, kai ją kas nors palygina su lentyna. Per krizę verta skaičiuoti kas savaitę: trūkumą tada dar galima paaiškinti, atlyginti ar bent sustabdyti.
    .evidence-1 = Tvarka: kas skaičiuoja, kaip dažnai per krizę ir įprastu laiku, kaip parenkamos prekės, kam pranešama apie trūkumą
    .evidence-2 = 12 mėnesių aktai: bent 4 skaičiavimai be įspėjimo, kiekis kortelėje ir lentynoje, kiekvieno skirtumo paaiškinimas
    .evidence-3 = Audito patikra: auditorius pats suskaičiavo 10 prekių rūšių, trūkumai atlyginti arba pagrįstai nurašyti
    .red-flag = Skaičiuojama tik metų pabaigoje ir iš anksto pranešus; trūkumas kaskart paaiškinamas natūralia netektimi
    .action = Pavesti buhalterijai kas ketvirtį, o per krizę – kas savaitę be įspėjimo suskaičiuoti sandėlio likutį
    .indicator = Rastų skirtumų, paaiškintų ar atlygintų per 30 dienų, dalis, %
    .cause = Trūkumas paramos sandėlyje gali paaiškėti per vėlai, nes likutis skaičiuojamas retai, iš anksto pranešus arba pačių dalintojų
    .effect = Bet kurią dieną kortelė sutampa su lentyna, o trūkumas pastebimas, kol žmonės dar atsimena, kas nutiko

cr-06 = Ar po dalijimo atsitiktinai atrinktų gavėjų paklausiama, ką ir kiek jie gavo?
    .why = Parašas sąraše dar nereiškia, kad dėžė atkeliavo: pasirašyti galima ir už kaimyną. Dvidešimt skambučių parodo ir dingusius paketus, ir tuos, kurių niekas nepasiekė.
    .evidence-1 = Tvarka: kiek gavėjų atrenkama po kiekvieno dalijimo, kas jiems skambina (ne dalintojas) ir ko klausia
    .evidence-2 = Paskutinių 3 dalijimų lapai: po 20 gavėjų (arba visi, jei jų mažiau), greta – sąraše įrašytas ir gavėjo patvirtintas kiekis, skirtumai paaiškinti
    .evidence-3 = Kito padalinio pakartoti bent 10 pokalbių: atsakymai palyginti, nepasiekusi parama išduota, tvarka pataisyta
    .red-flag = Visi parašai ta pačia ranka; paskambinus gavėjas klausia: „Kokia parama?“
    .action = Po kiekvieno dalijimo patiems atrinkti 20 gavėjų, jiems paskambinti ir atsakymus sutikrinti su sąrašu
    .indicator = Klaustų gavėjų, kurių patvirtintas kiekis sutampa su sąrašu, dalis, %
    .cause = Ar parama pasiekė žmogų, dažnai liudija tik parašas sąraše, todėl gali likti nepastebėti ir dingę paketai, ir jų negavę žmonės
    .effect = Per kelias dienas paaiškėja, kas paramos negavo, ir ji pristatoma; parašai sąraše atitinka gavėjų atsakymus

cr-07 = Ar yra sutarčių, dėl skubos sudarytų be skelbimo, kurios tebevykdomos ar pratęsiamos krizei pasibaigus?
    .why = Skuba atleidžia nuo skelbimo, bet ne visam laikui. Laikinas maisto tiekėjas po metų tampa nuolatiniu, nes pratęsti lengviau negu skelbti pirkimą, o mokama vis dar krizės kaina.
    .evidence-1 = Pirkimų taisyklės: skubos priežastis raštu, sutartyje pabaigos data, pratęsti be skelbto pirkimo draudžiama
    .evidence-2 = Visų per 24 mėnesius dėl skubos sudarytų sutarčių sąrašas: priežastis, suma, pabaiga; krizei pasibaigus nevykdoma nė viena
    .evidence-3 = Audito patikra: mokėjimai tiekėjams sutikrinti su sąrašu, po pabaigos mokėtos sumos išaiškintos, paskelbti nauji pirkimai
    .red-flag = Krizės sutartis pratęsta trečią kartą; skuba grindžiama įvykiu, kuris seniai pasibaigė
    .action = Surašyti visas dėl skubos sudarytas sutartis su pabaigos datomis ir pakeisti jas skelbtais pirkimais
    .indicator = Dėl skubos sudarytos sutartys, tebevykdomos krizei pasibaigus, vnt.
    .cause = Dėl skubos be skelbimo sudarytos sutartys gali tęstis ir krizei pasibaigus, todėl tam pačiam tiekėjui toliau mokama be konkurencijos
    .effect = Po krizės tiekėjai varžosi skelbtuose pirkimuose; maistas ir daiktai perkami įprasta rinkos kaina

cr-08 = Ar ir skubiai perkant prieš užsakymą patikrinama, ar tiekėjas nesusijęs su pirkimo dalyviais?
    .why = Naktį skambinama tam, kieno numeris yra telefone. Pažįstamas tiekėjas gali būti ir geriausias, bet tą pačią dieną užrašytas ryšys yra atsargumas, o po pusmečio atrastas – jau įtarimas.
    .evidence-1 = Vieno puslapio skubaus pirkimo lapas: priežastis, apklausti tiekėjai, ryšiai su jais, pasižadėjimai, data ir laikas
    .evidence-2 = 10 skubių pirkimų (arba visi): lapas pasirašytas iki užsakymo, tiekėjo vadovas ir savininkai palyginti su deklaracijomis
    .evidence-3 = Nepriklausoma patikra: visų metų skubių pirkimų tiekėjai sutikrinti su deklaracijomis ir darbuotojų sąrašu, dėl rastų ryšių nuspręsta
    .red-flag = Apklaustas vienintelis tiekėjas, įsteigtas prieš mėnesį; visi lapai surašyti vieną dieną po krizės
    .action = Įvesti vieno puslapio skubaus pirkimo lapą su ryšių patikra ir be jo neužsakyti
    .indicator = Skubių pirkimų, kurių lapas pasirašytas iki užsakymo, dalis, %
    .cause = Perkant skubiai ryšiai su tiekėju tikrinami ne visada arba užrašomi vėliau, todėl užsakymas gali atitekti saviems
    .effect = Ryšys su tiekėju žinomas dar prieš užsakymą, o po krizės aišku, kodėl pasirinktas būtent jis

cr-09 = Ar per 90 dienų po krizės visus skubius pirkimus peržiūri asmuo, kuris juose nedalyvavo?
    .why = Per krizę klysta visi. Bet kol niekas nesuskaičiavo, kiek permokėta ir ko neatvežta, pinigų neatgausi, o kitą kartą viskas pasikartos su tuo pačiu tiekėju.
    .evidence-1 = Tvarka: kas peržiūri ir per kiek dienų, kas lyginama (kaina, kiekis, gavimas, sutarties pabaiga), kam teikiama išvada
    .evidence-2 = Paskutinės krizės išvada: visų pirkimų lentelė, kainos greta tuometinių rinkos kainų, neatvežti kiekiai, reikalavimai tiekėjams
    .evidence-3 = Audito patikra, kas po išvados padaryta: susigrąžinta suma, pakeistas vaidmenų lapas ir sutarčių formos
    .red-flag = Peržiūros nėra, nes „visi žinome, kaip buvo“; mokėta dvigubai daugiau nei kaimyninėje savivaldybėje
    .action = Paskirti pirkimuose nedalyvavusį asmenį, kuris per 90 dienų po krizės peržiūri visus skubius pirkimus
    .indicator = Skubių pirkimų, peržiūrėtų per 90 dienų po krizės, dalis, %
    .cause = Skubūs pirkimai po krizės peržiūrimi ne visi, pavėluotai arba pačių pirkusiųjų, todėl permoka gali negrįžti, o klaidos – kartotis
    .effect = Netrukus po krizės žinoma, kiek permokėta ir ko neatvežta, o tiekėjams dėl to pateikti reikalavimai

cr-10 = Ar paskelbiama, kiek paaukotų pinigų ir daiktų gauta, išdalyta ir kiek liko?
    .why = Antklodę atnešęs žmogus nori žinoti, ar ji kam nors šilta. Neįrašytos aukos pirmiausia virsta gandais, o po krizės jau nebėra ko skaičiuoti.
    .evidence-1 = Aukų tvarka: pinigai tik į banko sąskaitą, daiktai – į registrą, kas priima, kas ir po kiek dienų skelbia ataskaitą
    .evidence-2 = Paskelbta paskutinio rinkimo ataskaita: gauta, išdalyta, likutis; skaičiai sutampa su banko išrašu ir sandėlio kortelėmis
    .evidence-3 = Nepriklausoma patikra: 10 aukų (arba visos, jei jų mažiau) atsekta nuo aukotojo iki registro ir gavėjo, trūkumai atlyginti, ataskaita pataisyta
    .red-flag = Grynieji pinigai renkami į neužplombuotą dėžutę; geresni daiktai „atidėti“ saviems
    .action = Priimti pinigus tik į sąskaitą, daiktus įrašyti į registrą ir per 30 dienų paskelbti aukų ataskaitą
    .indicator = Aukų rinkimų, kurių ataskaita paskelbta per 30 dienų, dalis, %
    .cause = Aukos įrašomos ne visos arba apie jas atsiskaitoma pavėluotai, todėl dalis gali dingti pakeliui, o žmonės – nustoti aukoti
    .effect = Aukotojas pats paskelbtoje ataskaitoje randa, kur nukeliavo pinigai ir daiktai, ir kitą kartą vėl aukoja

cr-r1 = Maistas ir daiktai iš sandėlio dingsta ar sugenda neįrašyti, todėl parama nepasiekia tų, kuriems buvo atvežta
    .scheme = Dalis dėžių nurašoma kaip sugedusios arba visai neįtraukiama į apskaitą ir išvežama privačiu automobiliu. Kieno tai darbas, nustatyti negalima, nes raktus turi daugelis.
cr-r2 = Kiekvienas dalintojas veda savo sąrašą, todėl vieni gauna kelis kartus ar tik popieriuje, o kitiems paramos pritrūksta
    .scheme = Ta pati šeima įrašoma keliose vietose, o į sąrašą įtraukiami išvykę ar mirę žmonės. Jų paketai išduodami pasirašius už juos.
cr-r3 = Skuba tampa įpročiu: be konkurencijos perkama ir krizei pasibaigus, todėl permokama pažįstamam tiekėjui
    .scheme = Krizės dieną užsakoma pažįstamoje įmonėje, kurios kainos niekas nelygina. Sutartis pratęsiama „kol paskelbsime pirkimą“, o jis vis neskelbiamas.
cr-r4 = Parama dalijama pažįstamiems ar būsimiems rinkėjams, todėl labiausiai stokojantys jos negauna
    .scheme = Apie dalijimą pirmi sužino saviškiai, geresni daiktai atidedami jiems. Parama įteikiama su politiko padėka ar lankstinuku.
cr-r5 = Paaukoti pinigai ir daiktai neįrašomi, todėl dalis jų nusėda pas dalintojus, o žmonės nustoja aukoti
    .scheme = Grynieji nesuskaičiuojami prie liudytojų, vertingesni daiktai į sandėlį nepatenka. Aukotojui padėkojama, o kur jo auka, nežino niekas.
