# Kontrolinis sąrašas „Bendroji dalis“: klausimai, įrodymai, rizikos.
core = Bendroji dalis
    .about = Tai, kuo remiasi visos kitos sritys: vadovo pavyzdys, atsakingas asmuo, privatūs interesai, dovanos, pranešimai, patikros, viešumas. Atsako vadovas, už korupcijos prevenciją atsakingas asmuo ir personalo specialistas – kartu, su dokumentais rankose.

core-01 = Ar įstaigos vadovas per pastaruosius 12 mėnesių su darbuotojais aptarė bent vieną tikrą savo įstaigos atvejį, kai kilo pagunda ar spaudimas nusižengti?
    .why = Darbuotojai elgiasi taip, kaip elgiasi vadovas, o ne taip, kaip parašyta ant sienos. Jei apie keblius atvejus vadovas tyli, darbuotojas supranta, kad ir jam geriau patylėti.
    .evidence-1 = Vadovo patvirtintas metų susirinkimų planas, kuriame tikro atvejo aptarimas įrašytas bent du kartus
    .evidence-2 = Dviejų per pastaruosius 12 mėnesių vykusių susirinkimų protokolai: koks atvejis, kas kalbėjo, ką sutarta keisti
    .evidence-3 = Anoniminė darbuotojų apklausa, kurią atliko ne vadovas: kiek jų prisimena aptartą atvejį ir kas po apklausos pakeista
    .red-flag = Visi protokolai vienodi: „priminta apie korupcijos prevenciją“; nė vieno atvejo, nė vieno klausimo
    .action = Du kartus per metus visų darbuotojų susirinkime aptarti po vieną tikrą atvejį ir užrašyti, kas keičiama
    .indicator = Susirinkimų, kuriuose aptartas tikras atvejis, skaičius per metus, vnt.

core-02 = Ar kiekvienas įstaigos vadovo nusišalinimas paskelbiamas įstaigos svetainėje?
    .why = Kai nuo sprendimo viešai atsitraukia vadovas, nusišalinti nebegėda niekam. Kai vadovo ryšių niekas nemato, pavaldiniai juos spėlioja patys ir sprendžia taip, kaip, jų manymu, jam patiktų.
    .evidence-1 = Patvirtinta tvarka: kada vadovas nusišalina, kas sprendžia už jį, kas ir per kiek dienų tai paskelbia
    .evidence-2 = Svetainėje paskelbti pastarųjų 12 mėnesių nusišalinimai su datomis; jei jų nebuvo – įrašas, kad patikrinti visi to laikotarpio įsakymai
    .evidence-3 = Vidaus audito ar steigėjo patikra: vadovo deklaracija sutikrinta su metų įsakymais ir protokolais, neatitikimai ištaisyti
    .red-flag = Vadovas per kelerius metus nenusišalino nė karto, nors jo artimieji dirba įstaigoje ar pas jos tiekėjus
    .action = Nustatyti vadovo nusišalinimo tvarką ir kas ketvirtį svetainėje atnaujinti nusišalinimų sąrašą
    .indicator = Vadovo nusišalinimų, paskelbtų per 5 darbo dienas, dalis, %

core-03 = Ar paskirtas už korupcijai atsparios aplinkos kūrimą atsakingas asmuo, kuris savo išvadas teikia tiesiogiai vadovui?
    .why = Už ką atsako visi, už tai neatsako niekas. O jei išvados pirma keliauja pas tikrinamo skyriaus vedėją, vadovą pasiekia tik tai, kas nieko neerzina.
    .evidence-1 = Vadovo įsakymas ir pareigybės aprašymas: funkcijos, joms skirtas laikas, teisė kreiptis tiesiai į vadovą
    .evidence-2 = Bent 4 pastarųjų 12 mėnesių atsakingo asmens raštai vadovui ir vadovo sprendimai dėl jų
    .evidence-3 = Vidaus audito ar steigėjo vertinimas, ar asmuo savarankiškas ir ar turi laiko, ir kas po vertinimo pakeista
    .red-flag = Atsakingas asmuo pats rengia sprendimus, kurių riziką turi vertinti; per metus vadovui nepateikė nė vieno siūlymo
    .action = Paskirti atsakingą asmenį, skirti jam darbo laiko ir kas ketvirtį išklausyti jo siūlymus
    .indicator = Atsakingo asmens siūlymų, dėl kurių vadovas apsisprendė per 30 dienų, dalis, %

core-04 = Ar nustatant korupcijos pasireiškimo tikimybę tikrinamos tikros bylos, pirkimai ir skundai, o ne vien tvarkų aprašai?
    .why = Tvarkų aprašai beveik visur geri; rizika slypi tame, kaip jų laikomasi. Vertinimas, per kurį neatversta nė viena byla, paprastai ir baigiasi išvada, kad rizikos nėra.
    .evidence-1 = Patvirtintas tikimybės nustatymo planas: sritis, laikotarpis, atrankos būdas, tikrinamų bylų skaičius
    .evidence-2 = Paskutinė išvada su bent 20 tikrintų bylų, pirkimų ar skundų (arba visų, jei jų mažiau) sąrašu ir juose rastais rizikos veiksniais
    .evidence-3 = Vidaus audito ar steigėjo vertinimas: perskaityta dalis tų pačių bylų, palyginta, kas jose rasta, išvada patikslinta
    .red-flag = Trečius metus iš eilės ta pati išvada tais pačiais žodžiais: „rizikos veiksnių nenustatyta“
    .action = Kasmet pasirinkti vieną sritį, atsitiktinai atrinkti 20 bylų ir išvadą pagrįsti tuo, kas jose rasta
    .indicator = Nustatytų rizikos veiksnių, pagrįstų tikrintomis bylomis, dalis, %

core-05 = Ar taryba arba steigėjas kasmet gauna korupcijos prevencijos priemonių ataskaitą, kurioje kiekviena įvykdyta priemonė pagrįsta įrodymu?
    .why = Žodis „įvykdyta“ nieko nekainuoja. Kai prie jo reikia pridėti dokumentą, paaiškėja, kurios priemonės veikia, o kurios tik perrašomos iš metų į metus.
    .evidence-1 = Patvirtintas planas, kuriame prie kiekvienos priemonės nurodytas vykdytojas, data, rodiklis ir įvykdymo įrodymas
    .evidence-2 = Paskutinė ataskaita; 5 atsitiktinai pasirinktų „įvykdytų“ priemonių (arba visų, jei jų mažiau) įrodymai rasti ir atversti
    .evidence-3 = Tarybos komisijos, steigėjo ar audito patikra: kurias priemones tikrino, ko nerado, kas nuspręsta dėl neįvykdytų
    .red-flag = Visos priemonės įvykdytos, visų terminas „nuolat“, o vienintelis rodiklis – surengtų posėdžių skaičius
    .action = Prie kiekvienos priemonės įrašyti įvykdymo įrodymą ir kasmet teikti ataskaitą tarybai arba steigėjui
    .indicator = Įvykdytomis laikomų priemonių, kurioms rastas įrodymas, dalis, %

core-06 = Ar visi deklaruoti privalantys darbuotojai privačių interesų deklaracijas pateikė laiku?
    .why = Ko nėra deklaracijoje, to nesutikrinsi su tiekėjais ir lėšų gavėjais. Viena pavėluota deklaracija – pamirštas darbuotojas; dešimt pavėluotų – ženklas, kad niekas neprižiūri.
    .evidence-1 = Patvirtintas deklaruoti privalančių pareigybių sąrašas ir paskirtas darbuotojas, kuris primena ir tikrina
    .evidence-2 = Ne senesnis kaip 6 mėnesių sutikrinimas su PINREG: kiekviena sąrašo pareigybė, pateikimo data, vėlavimas dienomis
    .evidence-3 = Vidaus audito ar kito padalinio patikra: 10 % deklaracijų sutikrinta su personalo duomenimis, neatitikimai ištaisyti
    .red-flag = Deklaracijos suplūsta tik prieš patikrą; pirkimų iniciatorių ar paslaugas skiriančių darbuotojų sąraše nėra
    .action = Du kartus per metus sutikrinti deklaruoti privalančių darbuotojų sąrašą su PINREG ir priminti vėluojantiems
    .indicator = Deklaracijų, pateiktų per 30 kalendorinių dienų, dalis, %

core-07 = Ar deklaruoti darbuotojų ir jiems artimų asmenų ryšiai sutikrinami su tiekėjų, paslaugų teikėjų ir lėšų gavėjų sąrašais?
    .why = 2019 metais STT nustatė, kad kai kurių savivaldybių darbuotojai susiję su privačių globos namų savininkais ar vadovais, o dalis ryšių nedeklaruota. Skaitant vien deklaraciją to nepamatysi: ją reikia padėti šalia sutarčių.
    .evidence-1 = Patvirtinta tvarka: kas, kada ir pagal kuriuos registrus lygina, ką daro radęs sutapimą
    .evidence-2 = Pastarųjų 12 mėnesių sutikrinimo protokolas: bent 10 % deklaracijų, rasti sutapimai ir sprendimai dėl jų
    .evidence-3 = Vidaus audito ar kito padalinio pakartotas sutikrinimas su bent 20 tiekėjų ir gavėjų (arba visais, jei jų mažiau); skirtumai paaiškinti
    .red-flag = Apie darbuotojo ryšį su paslaugų teikėju pirmiausia sužinota iš žiniasklaidos arba iš konkurento skundo
    .action = Kasmet atsitiktinai atrinkti 10 % deklaracijų ir sutikrinti jas su tiekėjų ir lėšų gavėjų sąrašais
    .indicator = Per metus sutikrintų deklaracijų dalis, %

core-08 = Ar kiekvieno nusišalinimo atveju byloje įrašyta, kas nusišalino, kodėl ir kas perėmė klausimą?
    .why = Nusišalinti nėra gėda; bėda prasideda, kai nusišalinęs žmogus vis tiek pataria, skambina ar pasirašo. Įrašas byloje apsaugo ir tą, kuris pasitraukė, ir tą, kuris sprendė.
    .evidence-1 = Patvirtinta nusišalinimo tvarka ir forma: kam pranešama, kas skiria kitą darbuotoją, kur įrašoma
    .evidence-2 = 10 atsitiktinai atrinktų nusišalinimų registro bylų (arba visos): kas, kodėl, kas perėmė, vėliau nusišalinusiojo parašo nebėra; jei nusišalinimų nebuvo – pažyma, kaip tai patikrinta
    .evidence-3 = Vidaus audito ar kito padalinio patikra: metų nusišalinimai sutikrinti su protokolais ir sprendimais, pažeidimai ištaisyti
    .red-flag = Per metus nė vieno nusišalinimo įstaigoje, kurioje visi vieni kitus pažįsta
    .action = Įvesti vieną nusišalinimo formą ir registrą ir kas ketvirtį patikrinti jame įrašytas bylas
    .indicator = Tikrintų nusišalinimo bylų, kuriose įrašytas klausimą perėmęs asmuo, dalis, %

core-09 = Ar paaiškėjus nuslėptam ryšiui ar priimtai dovanai kitas darbuotojas peržiūri visus su tuo asmeniu susijusius pastarųjų 12 mėnesių sprendimus?
    .why = Drausminė nuobauda neteisingai skirtos paslaugos neatšaukia. Kol ankstesnių sprendimų niekas neperžiūrėjo, nežinia, kam padaryta žala ir kas dėl jos tebelaukia eilėje.
    .evidence-1 = Patvirtinta tvarka: kas ir per kiek laiko peržiūri, kada sprendimas keičiamas, kada lėšos susigrąžinamos
    .evidence-2 = Pastarųjų 24 mėnesių atvejai: kiek sprendimų peržiūrėta, pakeista, kiek eurų grąžinta; jei atvejų nebuvo – bandomosios peržiūros protokolas
    .evidence-3 = Vidaus audito ar steigėjo išvada, kad peržiūrėta viskas, ir jos siūlymų įvykdymas
    .red-flag = Darbuotojas įspėtas, tyrimas baigtas, o jo pasirašytų sprendimų niekas taip ir neatsivertė
    .action = Nustatyti, kad kitas darbuotojas per 30 dienų peržiūri metų sprendimus ir išvadą pateikia vadovui
    .indicator = Išaiškėjusių atvejų, kurių peržiūra baigta per 30 dienų, dalis, %

core-10 = Ar registruojama kiekviena darbuotojui pasiūlyta dovana, taip pat ir ta, kurios jis atsisakė?
    .why = Taisyklės „iki 150 eurų galima viskas“ nėra: su pareigomis susijusios dovanos draudžiamos, o išimčių vos kelios. Atsisakytų dovanų įrašai rodo, kas ir kada bandė pirkti palankumą.
    .evidence-1 = Patvirtinta dovanų tvarka: kas draudžiama, kas išimtis, ką daryti su palikta dovana, kur ją registruoti, kas ir per kiek laiko sprendžia
    .evidence-2 = Pastarųjų 12 mėnesių registras: data, kas siūlė, kokia vertė, kas padaryta ir kada, taip pat su atsisakytomis; jei įrašų nėra – darbuotojų patvirtinimai, kad tvarką žino
    .evidence-3 = Ne registrą tvarkančio asmens patikra: 10 pokalbių su darbuotojais ir klientais sutikrinta su įrašais, spragos ištaisytos
    .red-flag = Registras tuščias, o gruodį ant skyriaus stalų rikiuojasi saldainių dėžutės ir buteliai
    .action = Pradėti dovanų registrą, apie jį pranešti klientams ir tiekėjams, kasmet gauti kiekvieno darbuotojo patvirtinimą, kad jis tvarką žino
    .indicator = Darbuotojų, per metus raštu patvirtinusių, kad žino, ką daryti su pasiūlyta dovana, dalis, %

core-11 = Ar į kiekvieną vidiniu kanalu gautą pranešimą apie pažeidimą pranešėjui atsakoma per įstatymo ir vidaus tvarkos nustatytą terminą?
    .why = Darbuotojas dažniausiai praneša vieną kartą. Jei atsakymo nesulaukia, kitą kartą rašo žiniasklaidai arba neberašo niekam.
    .evidence-1 = Patvirtinta savo ar steigėjo vidinio kanalo tvarka, paskirtas nagrinėjantis ir jį pavaduojantis asmuo, paskelbtas adresas
    .evidence-2 = Pastarųjų 12 mėnesių pranešimų žurnalas: gavimo ir atsakymo datos; jei pranešimų nebuvo – bandomojo pranešimo įrašas
    .evidence-3 = Nepriklausoma patikra: išsiųstas bandomasis pranešimas, sutikrintos metų gavimo ir atsakymo datos, trūkumai pašalinti
    .red-flag = Per trejus metus nė vieno pranešimo, o paklausti darbuotojai nežino nei adreso, nei kas pranešimus skaito
    .action = Paskirti pranešimus nagrinėjantį asmenį, paskelbti kanalą ir kas pusmetį išbandyti jį bandomuoju pranešimu
    .indicator = Pranešimų, į kuriuos atsakyta laiku, dalis, %

core-12 = Ar vidiniu kanalu gautą pranešimą gali perskaityti dar kas nors, be jį nagrinėti paskirtų asmenų?
    .why = Kai laiškas pirma patenka į bendrą įstaigos paštą, pranešėjo vardas pasklinda dar neprasidėjus tyrimui. Po vieno tokio karto nebepraneša niekas.
    .evidence-1 = Patvirtintas teisių sąrašas: kanalą gali atverti tik nagrinėjantis ir jį pavaduojantis asmuo
    .evidence-2 = Iš sistemos gautas šio ketvirčio teisių ir prisijungimų išrašas, kuriame kitų asmenų nėra
    .evidence-3 = Nepriklausomas bandymas: išsiųstas bandomasis pranešimas, patikrinta, kas jį galėjo atverti, spragos užtaisytos
    .red-flag = Pranešimų adresas nukreiptas į bendrą paštą, o popierinių pranešimų dėžutę mato vaizdo kamera
    .action = Palikti prieigą prie kanalo tik nagrinėjantiems asmenims ir kas ketvirtį patikrinti teisių išrašą
    .indicator = Pašalinių asmenų, galinčių atverti pranešimus, skaičius, asm.

core-13 = Ar bent metus po pranešimo stebima, ar pranešėjas nepatiria neigiamo poveikio?
    .why = Kerštas retai būna atleidimas: sumažinama priemoka, atimamos užduotys, nebekviečiama į pasitarimus. Kol niekas šių smulkmenų nesurašo į vieną vietą, jos atrodo atsitiktinės.
    .evidence-1 = Patvirtinta tvarka: kas ir kada kalbasi su pranešėju, kokie pokyčiai stebimi, kaip saugomas konfidencialumas
    .evidence-2 = Pokalbių po 3, 6 ir 12 mėnesių žymos be vardų ir atlygio bei pareigų pokyčių palyginimas; jei pranešimų nebuvo – pažyma apie tai, su aprašu, kaip tai patikrinta
    .evidence-3 = Darbo tarybos, profesinės sąjungos ar audito vertinimas, ar stebėsena veikia, ir kas po jo pakeista
    .red-flag = Per metus po pranešimo pranešėjas perkeltas arba išėjo iš darbo, ir niekas nepaklausė kodėl
    .action = Po kiekvieno pranešimo kalbėtis su pranešėju po 3, 6 ir 12 mėnesių ir žymėti jo darbo sąlygų pokyčius
    .indicator = Pranešėjų, su kuriais įvyko visi numatyti pokalbiai, dalis, %

core-14 = Ar kiekvienas sprendimus rengiantis ar priimantis darbuotojas per pastaruosius 24 mėnesius mokymuose sprendė savo darbo dilemas?
    .why = Įstatymo skaidrės nepasako, ką daryti su jau supjaustytu pyragu ar vadovo skambučiu. Kas tokį atvejį bent kartą aptarė su kolegomis, tikrą atpažįsta laiku.
    .evidence-1 = Patvirtintas mokymų planas: dalyvių grupės, dilemos kiekvienam padaliniui, trukmė
    .evidence-2 = Pastarųjų 24 mėnesių dalyvių sąrašai ir bent 3 aptartų dilemų užrašai; dalyvavo bent 80 % tų, kurie turėjo dalyvauti
    .evidence-3 = Ne mokymų rengėjo patikra prieš mokymus ir po trijų mėnesių: kas pasikeitė ir kaip pakeista programa
    .red-flag = Viena paskaita visiems kartą per kelerius metus; sąraše pasirašė ir tie, kurie tą dieną atostogavo
    .action = Kasmet kiekviename padalinyje surengti 90 minučių užsiėmimą su trimis savo darbo dilemomis
    .indicator = Sprendimus rengiančių darbuotojų, per 24 mėnesius sprendusių dilemas, dalis, %

core-15 = Ar per pastaruosius trejus metus vidaus auditas tikrino bent vieną jūsų įstaigos sritį, kurioje korupcijos rizika didžiausia?
    .why = Vadovas mato ataskaitas, auditorius – bylas. Jei auditas metai iš metų tikrina inventorių ir atostogų grafikus, ten, kur daugiausia pinigų, iš šalies nepažiūri niekas.
    .evidence-1 = Patvirtintas vidaus audito planas, kuriame sritis pasirinkta pagal įstaigos rizikų sąrašą
    .evidence-2 = Ne senesnė kaip trejų metų audito ataskaita: kiek bylų atrinkta, kas rasta, ką rekomenduota
    .evidence-3 = Kontrolės ir audito tarnybos ar kito išorės vertintojo išvada, ar planas apėmė didžiausias rizikas, ir plano pataisos
    .red-flag = Sritis, kurioje daugiausia pinigų ir sprendimo laisvės, paskutinį kartą tikrinta prieš daugiau kaip penkerius metus
    .action = Pateikti vidaus auditui didžiausių rizikų sąrašą ir kasmet sutarti, kad bent viena iš jų bus audituojama
    .indicator = Didžiausios rizikos sričių, kurias vidaus auditas patikrino per trejus metus, dalis, %

core-16 = Ar darbuotojas iš anksto sužino, kurios jo bylos bus tikrinamos?
    .why = Iš anksto paskelbta patikra tikrina ne darbą, o pasirengimą: per savaitę bylos gražiai sutvarkomos. Ir aplenkiamos kaip tik tos, kurių nesinori rodyti.
    .evidence-1 = Patvirtinta tvarka: bylas patikros dieną atsitiktinai atrenka kito padalinio darbuotojas
    .evidence-2 = Keturių pastarųjų ketvirčių protokolai: po 10 bylų (arba visos, jei jų mažiau), užrašytas atrankos būdas, atranka ir patikra tą pačią dieną
    .evidence-3 = Vidaus audito patikra: pagal užrašytą būdą atranka pakartota, gautos tos pačios bylos, trūkumai ištaisyti
    .red-flag = Tikrinti bylas atneša pats tikrinamas darbuotojas; per metus nerasta nė vienos klaidos
    .action = Kas ketvirtį patikros dieną pagal atsitiktinių skaičių sąrašą atrinkti 10 bylų; tikrina kitas padalinys
    .indicator = Patikrų, kurių bylos atrinktos tą pačią dieną, dalis, %

core-17 = Ar audito ir patikrų rekomendacijų įvykdymą patvirtina kitas asmuo, o ne pats vykdytojas?
    .why = Pačiam sau parašyti „įvykdyta“ lengva. Kitas auditas tada randa tą pačią spragą, o pro ją jau spėjo praeiti dar vienų metų sprendimai.
    .evidence-1 = Vadovo patvirtintas rekomendacijų registras: terminas, vykdytojas, tikrintojas
    .evidence-2 = 5 atsitiktinai pasirinktos įvykdytos rekomendacijos (arba visos, jei jų mažiau): tikrintojo parašas, data, ką jis matė vietoje
    .evidence-3 = Pakartotinis auditas ar savivaldybės kontrolieriaus patikra: kiek iš tikrųjų įvykdyta ir kas padaryta dėl likusių
    .red-flag = Rekomendacija „įvykdyta“ parašius raštą; trečias auditas iš eilės kartoja tą patį
    .action = Sudaryti rekomendacijų registrą ir kiekvieną vietoje patikrinti per 3 mėnesius po termino
    .indicator = Rekomendacijų, kurių įvykdymą patvirtino kitas asmuo, dalis, %

core-18 = Ar užrašomas kiekvienas politiko, vadovo ar tarpininko prašymas dėl konkretaus žmogaus, tiekėjo ar pareiškėjo bylos?
    .why = Skambutis „tik paklausti, kaip sekasi mano pažįstamai“ trunka pusę minutės ir nepalieka pėdsako. Užrašytas jis lieka paprastu klausimu, neužrašytas virsta spaudimu, kurio nebeįrodysi.
    .evidence-1 = Patvirtinta taisyklė: koks prašymas užrašomas, kur, kas į jį atsako ir kad atsakoma tik raštu
    .evidence-2 = Pastarųjų 6 mėnesių prašymų žurnalas: data, kas prašė, dėl ko, ką atsakyta; įrašas yra ir byloje
    .evidence-3 = Audito ar kito padalinio patikra: anonimiškai apklausta 10 darbuotojų, atsakymai sutikrinti su žurnalu, spragos ištaisytos
    .red-flag = Prieš rinkimus ar skirstant lėšas telefonas nenutyla, o žurnale – nė vieno įrašo
    .action = Pradėti prašymų žurnalą, apie jį pranešti tarybos nariams ir kas ketvirtį įrašus aptarti su darbuotojais
    .indicator = Žurnale užrašytų prašymų, į kuriuos atsakyta raštu, dalis, %

core-19 = Ar įstaigos svetainėje kasmet skelbiama, kiek sprendimų priimta išimties tvarka ir kokiais pagrindais?
    .why = Palankumas retai slypi taisyklėje, dažniau – išimtyje. Kai išimčių skaičius ir pagrindai vieši, gyventojas gali paklausti, o įstaiga turi ką atsakyti.
    .evidence-1 = Patvirtinta skelbimo tvarka: kas laikoma išimtimi, kas suskaičiuoja, kada skelbia, kaip nuasmenina
    .evidence-2 = Dvejų metų suvestinės svetainėje: išimčių skaičius, pagrindai, sumos; su jomis sutampa 10 atsitiktinių bylų (arba visos, jei jų mažiau)
    .evidence-3 = Audito ar kito padalinio patikra: suvestinė perskaičiuota iš bylų, skirtumai paaiškinti ir paskelbti
    .red-flag = Daugiau kaip pusė išimčių – „kiti pagrįsti atvejai“; prieš rinkimus jų padvigubėja
    .action = Kasmet iki kovo 1 d. svetainėje paskelbti nuasmenintą išimčių suvestinę pagal pagrindus ir sumas
    .indicator = Išimties tvarka priimtų sprendimų, įtrauktų į viešą suvestinę, dalis, %

core-20 = Ar vadovų ir politikų darbotvarkės sutikrinamos su lobistinės veiklos deklaracijomis sistemoje SKAIDRIS?
    .why = Deklaruoti turi ir lobistas, ir tas, kuriam jis darė įtaką. Jei darbotvarkėje susitikimas yra, o deklaracijos nėra, taryba balsuoja nežinodama, kas prisidėjo prie projekto.
    .evidence-1 = Patvirtinta tvarka: kas skelbia darbotvarkes, kas deklaruoja, kas ir kada sutikrina
    .evidence-2 = Pastarųjų 6 mėnesių sutikrinimas: paskelbtos darbotvarkės, SKAIDRIS išrašas, skirtumų sąrašas
    .evidence-3 = Tarybos komisijos ar audito patikra dėl bent 5 priimtų teisės aktų ir kas po jos pakeista
    .red-flag = Tvarkos projektas žodis į žodį sutampa su paslaugų teikėjo raštu, o SKAIDRIS deklaracijos nėra
    .action = Skelbti vadovų darbotvarkes ir kas pusmetį sutikrinti jas su SKAIDRIS deklaracijomis
    .indicator = Susitikimų su lobistais, dėl kurių pateikta deklaracija, dalis, %

core-r1 = Ryšį nuslėpęs darbuotojas nusprendžia artimo asmens ar jo įmonės naudai, todėl parama ar sutartis tenka ne tam, kam turėtų
    .scheme = Šeimai siūlomi globos namai, kuriems vadovauja siūlančios darbuotojos sesuo. Pavardės skiriasi, deklaracijoje sesers nėra, o sutikrinti niekas nebando.
core-r2 = Dovana ar vaišės nuperka palankumą, todėl vieta, paslauga ar pirkimas atitenka dovanojusiajam
    .scheme = Pradžioje kava ir saldainiai, paskui kelionė į „mokymus“. Po metų tiekėjas jau vadinamas draugu, o jo sąskaitos pasirašomos neskaitytos.
core-r3 = Darbuotojai mato pažeidimą, bet bijo keršto ir tyli, todėl žala auga metų metus
    .scheme = Apie schemą žino pusė skyriaus. Vienas kartą pasiskundė, jo vardas tą pačią dieną pasiekė apskųstąjį, ir daugiau niekas nebekalba.
core-r4 = Prevencija lieka popieriuje, tikrų rizikų niekas nemažina, todėl ta pati schema kartojasi
    .scheme = Senas planas perrašomas pakeitus metus, terminas – „nuolat“, išvada – „rizikos nėra“. Visi atsiskaitė, o darbas vyksta kaip vykęs.
core-r5 = Nei bylų, nei rekomendacijų įvykdymo niekas netikrina, todėl pažeidimas lieka nepastebėtas arba kartojasi
    .scheme = Tie patys žmonės rengia, sprendžia ir patys save tikrina. Auditas randa spragą, į jį atsakoma raštu, o po dvejų metų spraga randama vėl.
core-r6 = Politiko, vadovo ar lobisto spaudimas nulemia sprendimą ir nepalieka pėdsako, o nukenčia tie, kurie neturi užtarėjo
    .scheme = Skambutis, susitikimas prie kavos, žinutė „paieškokit galimybės“. Byloje atsiranda gražiai pagrįsta išimtis, o kas jos prašė, niekur neparašyta.
