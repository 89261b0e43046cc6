# Kontrolinio sąrašo „Poreikio vertinimas ir eilės“ tekstai: klausimai na-01–na-14 ir rizikos na-r1–na-r6.
needs-queues = Poreikio vertinimas ir eilės
    .about = Kaip nustatomas žmogaus socialinių paslaugų poreikis, kaip sudaroma laukiančiųjų eilė ir kam tenka atsilaisvinusi vieta. Atsako poreikį vertinantys ir eilę tvarkantys darbuotojai kartu su padalinio vadovu.

na-01 = Ar paskelbta tvarka, iš kurios žmogus gali pats numatyti, ar paslauga jam bus skirta ir kelintas jis lauks?
    .why = Kur kriterijai aptakūs, vietoj jų sprendžia nuotaika ir pažintys, o žmogus nežino, ko reikalauti. Aiški tvarka saugo ir darbuotoją: spaudžiamas jis gali parodyti taisyklę.
    .evidence-1 = Patvirtinta ir svetainėje paskelbta tvarka su vertinimo ir eilės kriterijais, prie jos – antikorupcinio vertinimo pažyma
    .evidence-2 = 10 atsitiktinai atrinktų šių metų sprendimų (arba visi, jei jų mažiau): kiekviename įrašytas kriterijus, kuriuo remtasi, ir jis sutampa su paskelbtuoju
    .evidence-3 = Nepriklausomas bandymas: pašalinis specialistas pagal tvarką išsprendė 10 nuasmenintų atvejų; neatitikimai aprašyti, tvarka pataisyta
    .red-flag = Tvarkoje vis kartojasi „atsižvelgiant į aplinkybes“; du panašūs prašymai baigėsi skirtingai, ir niekas negali paaiškinti kodėl
    .action = Perrašyti tvarką patikrinamais kriterijais, atlikti jos antikorupcinį vertinimą ir paskelbti
    .indicator = Tikrintų sprendimų, kuriuose nurodytas paskelbtas kriterijus, dalis, %

na-02 = Ar poreikį vertinančių ir vietas skiriančių darbuotojų interesų deklaracijos kasmet sutikrinamos su paslaugų teikėjų vadovų ir savininkų sąrašu?
    .why = 2019 m. STT nustatė, kad kai kurių savivaldybių darbuotojus su privačių globos namų savininkais ar vadovais sieja giminystė, o dalis ryšių nedeklaruota. Kas nesutikrina sąrašų, apie tokį ryšį sužino paskutinis.
    .evidence-1 = Tvarka, kurioje nurodyta, kas, kada ir pagal kokius sąrašus sutikrina PINREG deklaracijas su teikėjų vadovų ir savininkų duomenimis
    .evidence-2 = Ne senesnis kaip 12 mėnesių sutikrinimo protokolas: visi teikėjai, visos pareigybės, rasti sutapimai ir dėl jų surašyti nusišalinimai
    .evidence-3 = Vidaus audito ar kito padalinio patikra: 10 % deklaracijų sutikrinta su juridinių asmenų dalyvių duomenimis, neatitikimai ištaisyti
    .red-flag = Per trejus metus – nė vieno nusišalinimo, nors mieste visi vieni kitus pažįsta; deklaracija papildyta tik po žurnalisto klausimo
    .action = Sudaryti teikėjų vadovų ir savininkų sąrašą ir sutikrinti jį su darbuotojų deklaracijomis
    .indicator = Pareigybių, kurių deklaracijos per metus sutikrintos, dalis nuo visų į sąrašą įtrauktų, %

na-03 = Ar asmens socialinių paslaugų poreikį vertina bent du darbuotojai, ir ar antrasis išvadą padaro savarankiškai?
    .why = Kai poreikį nustato vienas žmogus, jo klaidos, nuovargio ar palankumo pažįstamam niekas nepamato. Antras savarankiškas vertinimas yra pigiausia apsauga nuo neteisingai paskirtos paslaugos.
    .evidence-1 = Patvirtinta vertinimo tvarka, kurioje nurodyta, kas vertina antras ir ką jis tikrina
    .evidence-2 = 10 atsitiktinai atrinktų praėjusio pusmečio bylų (arba visos, jei jų mažiau): dvi išvados, du parašai, skirtingos datos
    .evidence-3 = Vidaus audito ar kito padalinio patikra, apėmusi bent 30 bylų (arba visas, jei jų mažiau), su rastais neatitikimais ir jų ištaisymu
    .red-flag = Antrasis parašas visada to paties žmogaus ir tos pačios dienos; per metus nepakeista nė viena išvada
    .action = Įvesti antrą savarankišką poreikio vertinimą ir kas ketvirtį patikrinti 10 bylų
    .indicator = Tikrintų bylų su dviem savarankiškomis išvadomis dalis, %

na-04 = Ar žmogus ar jo atstovas globos namus renkasi iš viso teikėjų sąrašo ir pasirinkimą patvirtina parašu?
    .why = Skubanti šeima renkasi tai, ką jai pasako darbuotojas. Jei jis pamini tik vienus namus, savivaldybės pinigai ir žmogaus senatvė nukeliauja ten, kur naudinga kam nors kitam.
    .evidence-1 = Patvirtinta pasirinkimo forma ir visų teikėjų sąrašas su kainomis, laisvomis vietomis ir atnaujinimo data
    .evidence-2 = 10 atsitiktinai atrinktų praėjusio pusmečio bylų (arba visos, jei jų mažiau): siūlyti teikėjai, pasirinkimas, parašas, data ankstesnė už siuntimą
    .evidence-3 = Nepriklausoma patikra: paskambinta 10 šeimų (arba visoms, jei jų mažiau) ir paklausta, ar matė visą sąrašą; atsakymų suvestinė ir po jos padarytos pataisos
    .red-flag = Vieno darbuotojo klientai beveik visi patenka į tuos pačius namus; pasirinkimo formos užpildytos ta pačia ranka
    .action = Įvesti visų teikėjų sąrašą su pasirinkimo forma ir kas pusmetį paskambinti 10 šeimų
    .indicator = Tikrintų bylų su prieš siuntimą pasirašyta pasirinkimo forma dalis, %

na-05 = Ar bent viena laukiančiųjų eilė vedama biuro programos lentelėje, kurią tvarko vienas darbuotojas?
    .why = 2020 m. STT trijose savivaldybėse rado biuro programomis vedamas eiles, kuriose pakeitimai nepaliko pėdsako. Kai failą tvarko vienas žmogus, praleistas laukiantysis ar perkelta eilutė niekam nekrinta į akis.
    .evidence-1 = Tvarka, kurioje įvardyta vienintelė eilės sistema, jos naudotojai ir jų teisės, o gretutiniai sąrašai uždrausti
    .evidence-2 = Sistemos išrašas su data: visos eilės, naudotojai ir jų teisės; 10 laukiančiųjų (arba visų, jei jų mažiau) prašymo data sutampa su dokumentų registro data
    .evidence-3 = Nepriklausoma patikra: eilė atkurta iš prašymų registro ir palyginta su sistemos eile; skirtumai paaiškinti ir ištaisyti
    .red-flag = Kelintas žmogus laukia, gali pasakyti tik vienas darbuotojas; jam atostogaujant eilė sustoja
    .action = Perkelti visas eiles į vieną sistemą su asmeninėmis prieigos teisėmis ir panaikinti gretutines lenteles
    .indicator = Eilių, vedamų tik sistemoje, dalis nuo visų įstaigos eilių, %

na-06 = Ar kiekvienas eilės duomenų pakeitimas palieka neištrinamą įrašą: kas, kada, ką ir kodėl pakeitė?
    .why = Pakeista prašymo data ar pirmumo žyma perkelia žmogų per dešimt vietų, o iš šalies eilė atrodo tvarkinga. Be pakeitimų žurnalo neįrodysi nei pažeidimo, nei savo sąžiningumo.
    .evidence-1 = Sistemos aprašas ar tvarka: kokie pakeitimai įrašomi, kiek laiko įrašai saugomi, kas jų negali keisti
    .evidence-2 = Paskutinių 3 mėnesių žurnalo išrašas; prie 10 atsitiktinai atrinktų pakeitimų (arba visų, jei jų mažiau) nurodyta priežastis ir yra ją pagrindžiantis dokumentas
    .evidence-3 = Nepriklausomas bandymas: padarytas pakeitimas ir mėginta jį ištrinti; protokole – ką parodė žurnalas ir kas po to ištaisyta
    .red-flag = Žurnalas įjungtas, bet jo niekas neskaito; pakeitimai daromi vakarais arba prisijungus bendra paskyra
    .action = Įjungti eilės pakeitimų žurnalą su privaloma priežastimi ir kas mėnesį patikrinti 10 įrašų
    .indicator = Tikrintų eilės pakeitimų, pagrįstų priežastimi ir dokumentu, dalis, %

na-07 = Ar eilės netvarkantis darbuotojas kas mėnesį palygina ją su išsaugota praėjusio mėnesio kopija?
    .why = Dvi skirtingų dienų kopijos per valandą parodo, kas pajudėjo ir kas dingo. Kuo anksčiau tai pamatoma, tuo lengviau grąžinti vietą tam, kuriam ji priklausė.
    .evidence-1 = Tvarka: kurią dieną išsaugoma kopija, kur ji laikoma, kas lygina ir kam praneša apie nepaaiškintą pokytį
    .evidence-2 = Paskutinių 6 mėnesių kopijos ir 6 palyginimo lapai: kiekvienas vietos pokytis paaiškintas, lyginusiojo parašas ir data
    .evidence-3 = Audito patikra: auditoriaus pasirinktos dvi kopijos, visi pokyčiai patikrinti pagal bylas, neatitikimai ištaisyti
    .red-flag = Pusės metų senumo eilės niekas neturi; žmogus dingsta iš sąrašo be įrašo, kad mirė, atsisakė ar apsigyveno
    .action = Pavesti eilės netvarkančiam darbuotojui kas mėnesį palyginti dvi eilės kopijas ir paaiškinti pokyčius
    .indicator = Mėnesių, kurių eilė palyginta ir palyginimas pasirašytas, skaičius per metus, vnt.

na-08 = Ar laukiantis žmogus gali pats pasitikrinti savo vietą eilėje ir sužinoti, kodėl ji pasikeitė?
    .why = Atidžiausiai eilę stebi tie, kurie joje stovi. Žmogus, kuris buvo penktas, o tapo aštuntas, paklaus pirmas – jei tik jam leista tai matyti.
    .evidence-1 = Tvarka, kaip žmogui pranešama jo vieta ir jos pokytis, ir su duomenų apsaugos pareigūnu suderinta viešos eilės forma
    .evidence-2 = Paskelbta nuasmeninta eilė su šio mėnesio data ir 10 bylų (arba visos, jei jų mažiau), kuriose yra pranešimas apie vietą ar jos pokytį
    .evidence-3 = Nepriklausoma patikra: 10 laukiančiųjų (arba visų, jei jų mažiau) paklausta, kelinti jie eilėje; atsakymai palyginti su eile, trūkumai pašalinti
    .red-flag = Vieta pasakoma tik telefonu ir tik „maždaug“; paskelbtas sąrašas – pernykštis
    .action = Paskelbti nuasmenintą eilę pagal prašymo kodus ir pranešti žmonėms jų vietą bei kiekvieną jos pokytį
    .indicator = Laukiančiųjų, kuriems raštu pranešta jų vieta eilėje, dalis, %

na-09 = Ar kiekvienas vietos pasiūlymas ir nesėkmingas bandymas susisiekti įrašomas pagal vieną taisyklę?
    .why = „Neatsiliepė“ yra patogiausias būdas apeiti eilę: niekas nepatikrins, ar kas nors skambino. Taisyklė, kiek kartų, kada ir kokiu būdu kviečiama, šį kelią užkerta.
    .evidence-1 = Taisyklė: kiek kartų, kuriomis dienomis ir kokiais būdais kviečiama, kiek laukiama atsakymo ir kas daroma jo nesulaukus
    .evidence-2 = 10 paskutinių skirtų vietų (arba visos, jei jų mažiau): prie kiekvieno praleisto žmogaus – bandymų data, laikas ir būdas arba jo pasirašytas atsisakymas
    .evidence-3 = Nepriklausoma patikra: 10 įrašų (arba visi, jei jų mažiau) palyginta su telefono pokalbių išklotine ir siųstais laiškais, praleistiesiems paskambinta, klaidos ištaisytos
    .red-flag = Atsisakymai įrašyti darbuotojo ranka, be kliento parašo; skambinta du kartus per tą pačią valandą
    .action = Nustatyti kvietimo taisyklę ir pradėti pildyti pasiūlymų žurnalą
    .indicator = Praleistų laukiančiųjų, kurių kvietimas įrašytas pagal taisyklę, dalis, %

na-10 = Ar dėl kiekvieno priėmimo ne iš eilės sprendžia komisija, nurodydama vieną iš patvirtintų priežasčių?
    .why = Skubių atvejų tikrai būna, todėl po jais lengviausia paslėpti tariamus. Kai sprendžia keli žmonės ir priežastis įrašoma, prašymą „tik šį kartą“ tenka ištarti prie liudytojų.
    .evidence-1 = Patvirtintas baigtinis pirmumo priežasčių sąrašas, komisijos sudėtis, nusišalinimo tvarka ir terminas skubiam sprendimui patvirtinti
    .evidence-2 = Visi praėjusio pusmečio priėmimai ne iš eilės: prie kiekvieno – priežastis iš sąrašo, ją pagrindžiantis dokumentas, komisijos protokolas
    .evidence-3 = Audito patikra: visi metų priėmimai ne iš eilės sutikrinti su pagrindžiančiais dokumentais; dėl nepagrįstų imtasi veiksmų
    .red-flag = Ne iš eilės priimamas kas trečias; priežastis – „sunki padėtis“; protokolas surašytas jau žmogui apsigyvenus
    .action = Patvirtinti baigtinį pirmumo priežasčių sąrašą ir pavesti komisijai spręsti dėl kiekvieno priėmimo ne iš eilės
    .indicator = Priėmimų ne iš eilės, dėl kurių komisija nusprendė iki apsigyvenimo, dalis, %

na-11 = Ar paslaugų gavėjų poreikis peržiūrimas iki sprendime nurodytos datos?
    .why = Žmogaus būklė keičiasi, o kartą paskirta paslauga teikiama toliau. Poreikio neperžiūrint vieni gauna tai, ko nebereikia, kiti – per mažai, o savivaldybė moka už abi klaidas.
    .evidence-1 = Tvarka su peržiūros terminais pagal paslaugos rūšį ir sprendimo forma, kurioje peržiūros data privaloma
    .evidence-2 = Sistemos išrašas: visi gavėjai, peržiūros datos, pradelstos peržiūros; 10 bylų (arba visos, jei jų mažiau), kuriose peržiūrėta laiku
    .evidence-3 = Nepriklausoma patikra: 20 bylų (arba visos, jei jų mažiau), kurių peržiūros data praėjusi; kiek peržiūrėta, kiek kartų poreikis pasikeitė, kas ištaisyta
    .red-flag = Visos peržiūros baigiasi žodžiais „poreikis nepakito“; vertinimo forma nukopijuota su senomis klaidomis
    .action = Įvesti privalomą peržiūros datą su priminimu ir atlikti visas pradelstas peržiūras
    .indicator = Gavėjų, kurių poreikis peržiūrėtas iki nustatytos datos, dalis, %

na-12 = Ar kas ketvirtį atsitiktinai atrinktų žmonių poreikį iš naujo įvertina pirmajame vertinime nedalyvavę specialistai?
    .why = Drauge dirbančių žmonių du parašai klaidą gali praleisti. Pakartotinis vertinimas, kurio bylų niekas negali numatyti, randa ir klaidą, ir palankumą, kol juos dar nesunku ištaisyti. Vėlesnę kontrolę 2020 m. siūlė ir STT.
    .evidence-1 = Patvirtinta tvarka: kas atrenka bylas, kiek jų, kas vertina iš naujo ir kas daroma radus skirtumą
    .evidence-2 = Paskutinių 4 ketvirčių dokumentai: atrankos protokolas, bent 10 pakartotinių vertinimų (arba visi, jei jų mažiau) kas ketvirtį, skirtumai nuo pirmojo
    .evidence-3 = Vidaus audito arba, pagal rašytinį susitarimą, kitos savivaldybės specialistų patikra: pakartota 10 vertinimų, palyginta su komisijos išvadomis, tvarka pataisyta
    .red-flag = Bylas tikrinti parenka pats skyrius; per metus nė vienas pakartotinis vertinimas nesiskyrė nuo pirmojo
    .action = Sudaryti pakartotinio vertinimo komisiją, kas ketvirtį burtais atrinkti 10 bylų ir įvertinti jas iš naujo
    .indicator = Iš naujo įvertintų bylų dalis nuo visų metų sprendimų, %

na-13 = Ar vadovas bent du kartus per metus peržiūri, kaip vertinimai ir siuntimai pasiskirsto pagal darbuotoją ir teikėją?
    .why = Viena byla nieko nesako, o šimtas parodo, kas dažniausiai nustato didžiausią poreikį ir kieno klientai visi keliauja į tuos pačius namus. Nuokrypis dar nėra kaltė, bet jau yra klausimas.
    .evidence-1 = Ataskaitos forma ir tvarka: rodikliai, laikotarpis, kas rengia, kam teikia, nuo kokio nuokrypio aiškinamasi
    .evidence-2 = Dvi paskutinės pusmečio ataskaitos: poreikio lygiai pagal vertintoją, siuntimai pagal teikėją, paaiškinti nuokrypiai, vadovo viza
    .evidence-3 = Nepriklausoma patikra: skaičiai perskaičiuoti iš sistemos išrašo, išnagrinėtos 5 didžiausių nuokrypių bylos, pagal išvadas imtasi veiksmų
    .red-flag = Vienas vertintojas didžiausią poreikį nustato dvigubai dažniau nei kiti; devyni siuntimai iš dešimties – į vienus namus
    .action = Parengti pusmečio ataskaitą pagal vertintoją ir teikėją ir patikrinti nuokrypių bylas
    .indicator = Paaiškintų nuokrypių dalis nuo visų ataskaitoje pažymėtų, %

na-14 = Ar pasitvirtinus skundui ar radus klaidą žmogui grąžinama jam priklausiusi vieta eilėje ar paslauga?
    .why = Atsiprašymas vietos eilėje negrąžina. Kol neteisingas sprendimas lieka galioti, jis apsimoka tam, kas jį išprašė, o kiti laukiantieji įsitikina, kad skųstis neverta.
    .evidence-1 = Skundų tvarka: sprendime nurodyta, kur skųsti; nagrinėja sprendime nedalyvavęs asmuo; nustatyta, kaip atkuriama padėtis
    .evidence-2 = Metų skundų ir rastų klaidų žurnalas: kiekvieno atvejo baigtis, padėties atkūrimo data, kas pataisyta, kad nepasikartotų
    .evidence-3 = Nepriklausoma patikra: 10 pasitvirtinusių atvejų (arba visi) patikrinti eilėje – vieta grąžinta, klaida nepasikartojo
    .red-flag = Per metus nė vieno skundo, nors laukia šimtai; atsakymą rašo tas pats žmogus, kuris priėmė skundžiamą sprendimą
    .action = Pavesti skundus nagrinėti sprendime nedalyvavusiam asmeniui ir nustatyti padėties atkūrimo terminą
    .indicator = Klaidų, po kurių padėtis atkurta per nustatytą terminą, dalis, %

na-r1 = Vienas poreikį nustatantis darbuotojas suklysta ar padeda pažįstamam, todėl paslauga tenka ne tam, kuriam jos labiausiai reikia
    .scheme = Po apsilankymo darbuotojas pažymi sunkesnę būklę, nei matė, arba nutyli, kad padeda vaikai. Byla atrodo tvarkinga, nes niekas kitas žmogaus nematė.
na-r2 = Paskirtos paslaugos poreikis nebetikrinamas, todėl savivaldybė metų metus moka už tai, ko nebereikia ar niekada nereikėjo
    .scheme = Peržiūros data praleidžiama arba seni atsakymai perrašomi žmogaus neaplankius. Kartą palankiai įvertintas gavėjas toliau naudojasi valandomis ar vieta, o naujas prašymas laukia.
na-r3 = Eilę lentelėje veda vienas žmogus, todėl niekas nepastebi praleistų laukiančiųjų, klaidų ir antro eilės varianto
    .scheme = Prašymas „pasimeta“ ir į lentelę įrašomas vėlesne data. Šalia oficialaus sąrašo atsiranda kitas, pagal kurį iš tikrųjų kviečiama.
na-r4 = Prašymo data, pirmumas ar vieta eilėje pakeičiami be pėdsako, todėl pažeidimo neįmanoma nei įrodyti, nei ištaisyti
    .scheme = Pataisoma prašymo data arba trumpam uždedama pirmumo žyma, kuri po priėmimo nuimama. Failas išsaugomas tuo pačiu vardu, ir buvusios padėties nebelieka.
na-r5 = Atsilaisvinusi vieta be pagrindo skiriama ne iš eilės, todėl pirmieji laukia ilgiau, o pažintis ar dovana nusveria eilę
    .scheme = Eilės priekyje stovinčiojo „nepavyksta prisišaukti“, o skubą liudijanti pažyma atsiranda paskutinę dieną. Už greitesnę vietą atsidėkojama dovana ar paslauga.
na-r6 = Darbuotojas nukreipia žmones į su juo susijusius globos namus, todėl vietą lemia jo interesas, o ne šeimos pasirinkimas
    .scheme = Šeimai paminimi tik vieni namai arba pasakoma, kad kitur vietų nėra. Ryšys su jų savininku ar vadovu lieka nedeklaruotas.
