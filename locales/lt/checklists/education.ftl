# Kontrolinio sąrašo „Švietimas, priėmimas į ugdymo įstaigas“ klausimai ir rizikos.
education = Švietimas, priėmimas į ugdymo įstaigas
    .about = Kaip vaikai priimami į darželius ir mokyklas, kas gauna pirmumą, kaip mokama už maitinimą, darbus ir patalpas. Pildo savivaldybės švietimo padalinys kartu su įstaigos vadovu ir buhalteriu.

ed-01 = Ar priėmimo kriterijai ir jų eiliškumas nustatyti taip tiksliai, kad du darbuotojai iš tų pačių prašymų sudarytų tą pačią eilę?
    .why = Kol kriterijų galima suprasti dvejopai, eilę lemia ne taisyklė, o tas, kas ją aiškina. Jei nepasakyta net tai, kas eina pirmas, kai aplinkybės vienodos, vietą gauna tas, kuris paskambina.
    .evidence-1 = Patvirtinta ir svetainėje paskelbta priėmimo tvarka: kriterijai, jų eiliškumas ar taškai, vienodų prašymų rikiavimas pagal registravimo datą ir laiką
    .evidence-2 = 20 praėjusio priėmimo prašymų (arba visi, jei jų mažiau) be pavardžių, atskirai surikiuotų dviejų darbuotojų: eilės sugretintos, skirtumai surašyti, tvarka patikslinta
    .evidence-3 = Tvarkos antikorupcinis vertinimas arba vidaus audito patikra: neaiškūs kriterijai išvardyti, pataisos įsigaliojo iki naujo priėmimo
    .red-flag = Kriterijus „kitos svarbios aplinkybės“ arba „įstaigos galimybės“; tvarka pakeista jau prasidėjus prašymų priėmimui
    .action = Patikslinti priėmimo tvarką ir iki naujo priėmimo išbandyti ją su 20 praėjusių metų prašymų (arba visais, jei jų mažiau)
    .indicator = Prašymų, kuriuos du darbuotojai atskirai surikiavo vienodai, dalis, %
    .cause = Kai kuriuos priėmimo kriterijus galima suprasti dvejopai, ir vaiko vietą gali lemti juos aiškinantis darbuotojas, o ne taisyklė
    .effect = Tėvai vaiko vietą eilėje gali apskaičiuoti patys; dėl kriterijų aiškinimo skundžiamasi rečiau

ed-02 = Ar iki prašymų teikimo pradžios paskelbiama, kiek vietų liks vaikams ne iš įstaigai priskirtos teritorijos ir pagal ką jos bus skiriamos?
    .why = Likusios vietos populiarioje mokykloje geidžiamos labiausiai, o jų skirstymo dažnai niekas nemato. Kai skaičius ir kriterijai paskelbti iš anksto, tyliai dalyti nebėra ko.
    .evidence-1 = Iki prašymų teikimo paskelbtas kiekvienos įstaigos klasių ir grupių skaičius, laisvos vietos ir jų skyrimo kriterijai
    .evidence-2 = Visų praėjusiais metais ne iš priskirtos teritorijos priimtų vaikų sąrašas be pavardžių: kriterijus, taškai, sprendimo data
    .evidence-3 = Kito padalinio patikra, apėmusi 10 tokių priėmimų (arba visus, jei jų mažiau): taikyti tie patys kriterijai, atrankos užduotys vertintos užkoduotos, be vardų
    .red-flag = Rugsėjį atsiranda vietų, apie kurias nebuvo skelbta; tarp priimtųjų dažni rėmėjų, tarybos narių ar vadovų vaikai
    .action = Likus bent mėnesiui iki prašymų teikimo, paskelbti kiekvienos įstaigos laisvas vietas ir jų skyrimo kriterijus
    .indicator = Įstaigų, laiku paskelbusių laisvas vietas ir skyrimo kriterijus, dalis, %
    .cause = Ne visada iš anksto aišku, kiek vietų liks vaikams iš kitų teritorijų ir kaip jos bus skiriamos, todėl apie jas gali sužinoti tik dalis šeimų
    .effect = Į likusias vietas pretenduoja daugiau šeimų; rugsėjį neatsiranda vietų, apie kurias nebuvo skelbta

ed-03 = Ar sistemoje lieka įrašas, kas, kada ir kodėl pakeitė prašymo datą, pirmumą ar vaiko vietą eilėje?
    .why = Jei datą galima perrašyti be pėdsako, eilę gali pakeisti kiekvienas, kas turi prieigą, o sąžiningas darbuotojas neturi kuo apsiginti. Specialiųjų tyrimų tarnyba tokią spragą yra radusi tirdama priėmimą į darželius.
    .evidence-1 = Sistemos aprašymas, kuriame nurodyta, kokie pakeitimai įrašomi į žurnalą ir kad tėvams patvirtinama prašymo registravimo data ir laikas
    .evidence-2 = 20 atsitiktinių prašymų (arba visų, jei jų mažiau) žurnalo išrašai: prie kiekvieno pakeitimo – darbuotojas, laikas, priežastis; registravimo laikas toks pat kaip tėvų gautame patvirtinime
    .evidence-3 = Vidaus audito patikra: sugretinti dviejų datų eilės išrašai, paaiškintas kiekvienas vietos eilėje pasikeitimas, rastos spragos pašalintos
    .red-flag = Eilė vedama skaičiuokle; vaikas per savaitę pakilo per kelias dešimtis vietų, o priežasties niekas nežino
    .action = Įdiegti priėmimo sistemoje pakeitimų žurnalą ir kas ketvirtį peržiūrėti visus eilės vietos pakeitimus
    .indicator = Eilės vietos pakeitimų su įrašytu darbuotoju ir priežastimi dalis, %
    .cause = Ne visada galima atsekti, kas ir kodėl pakeitė prašymo datą ar vietą eilėje, todėl nepagrįstas pakeitimas gali likti nepastebėtas
    .effect = Tėvams paklausus, kodėl pasikeitė vaiko vieta eilėje, parodomas įrašas; darbuotojas turi kuo apsiginti nuo įtarimų

ed-04 = Ar vaiko gyvenamoji vieta patikrinama registre priimant prašymą ir dar kartą praėjus trims mėnesiams nuo priėmimo?
    .why = Kelioms savaitėms deklaruoti gyvenamąją vietą pas pažįstamus nieko nekainuoja, o vietos netenka vaikas, kuris prie mokyklos iš tikrųjų gyvena. Antras patikrinimas tokį apsimetimą padaro beprasmį.
    .evidence-1 = Tvarka, kurioje nurodyta, kas, kada ir kuriame registre tikrina gyvenamąją vietą ir kas sprendžia radus neatitikimą
    .evidence-2 = Registro užklausų sąrašas: visi praėjusiais metais priimti vaikai patikrinti du kartus, dėl kiekvieno pasikeitusio adreso yra sprendimas
    .evidence-3 = Kito padalinio patikra: 30 atsitiktinai atrinktų vaikų adresai dviem datomis, abejotinais adresais nuvykta, išvados surašytos ir įvykdytos
    .red-flag = Viename bute deklaruotos kelios nesusijusios šeimos; adresas pakeistas savaitę iki prašymo, o rudenį pakeistas atgal
    .action = Patikrinti visų priimtų vaikų adresus registre antrą kartą ir kiekvieną neatitikimą svarstyti komisijoje
    .indicator = Priimtų vaikų, kurių adresas patikrintas du kartus, dalis, %
    .cause = Arti gyvenantis vaikas gali netekti vietos dėl kito laikinai deklaruoto adreso, nes adresai tikrinami kartą arba neatitikimai nesvarstomi
    .effect = Prieš pat priėmimą adresai keičiami rečiau; į mokyklą ar darželį patenka daugiau netoliese gyvenančių vaikų

ed-05 = Ar vaikas, pavyzdžiui, įstaigos darbuotojo, gali būti priimtas be eilės vieno žmogaus sprendimu?
    .why = Išimtis darbuotojo ar sunkiai gyvenančios šeimos vaikui gali būti teisinga. Bet vieno žmogaus padaryta išimtis tampa paslauga, už kurią kas nors lieka skolingas. Baigtinis pagrindų sąrašas ir komisija saugo ir vaiką, ir vadovą.
    .evidence-1 = Tvarka su baigtiniu pirmumo pagrindų sąrašu: dėl išimties sprendžia komisija, susijęs narys nusišalina
    .evidence-2 = Visų praėjusių metų išimčių registras: pagrindas, dokumentas, balsavę ir nusišalinę nariai; paskelbtas išimčių skaičius pagal pagrindus
    .evidence-3 = Vidaus audito patikra: peržiūrėtos visų darbuotojų ir jų artimų asmenų vaikų priėmimo bylos, nepagrįsti atvejai ištaisyti
    .red-flag = Išimčių padaugėja prieš rugsėjį; protokole tik „atsižvelgiant į aplinkybes“; darbuotojų vaikai visada patenka į pirmą pasirinktą įstaigą
    .action = Perduoti komisijai visus sprendimus dėl priėmimo be eilės ir pradėti išimčių registrą
    .indicator = Išimčių, dėl kurių raštu, nurodydama pagrindą, nusprendė komisija, dalis, %
    .cause = Dėl vaiko priėmimo be eilės kartais nusprendžia vienas žmogus, o komisija tik pasirašo, todėl vieta gali tapti asmenine paslauga
    .effect = Vadovas į prašymą „padėti dėl vietos“ gali atsakyti, kad sprendžia ne jis; prieš rugsėjį išimčių nepadaugėja

ed-06 = Ar šeimai, kurios vaikas nepriimtas, raštu nurodomos priežastys ir sprendime nedalyvavęs asmuo, kuriam ji gali skųstis?
    .why = Tėvai pirmieji pastebi, kad kažkas aplenkė jų vaiką, bet be raštu nurodytos priežasties jiems lieka tik įtarimas. Skundas nesuinteresuotam žmogui leidžia klaidą ištaisyti iki rugsėjo, o ne po metų.
    .evidence-1 = Patvirtintas atsakymo pavyzdys: vieta eilėje, pritaikyti kriterijai, skundo nagrinėtojas ir terminas
    .evidence-2 = 10 atsitiktinių neigiamų atsakymų (arba visi, jei jų mažiau) ir visi praėjusių metų skundai: nagrinėjo sprendime nedalyvavęs asmuo, įrašytas rezultatas ir data
    .evidence-3 = Nepriklausomo padalinio atlikta visų metų skundų analizė: pasikartojančios priežastys nurodytos, priėmimo tvarka pataisyta
    .red-flag = Atsakyme tik žodžiai „vietų nėra“; skundus nagrinėja eilę sudaręs darbuotojas; per metus nepatenkintas nė vienas skundas
    .action = Parengti motyvuoto atsakymo pavyzdį ir paskirti skundų nagrinėtoją, nedalyvaujantį skirstant vietas
    .indicator = Neigiamų atsakymų su nurodytomis priežastimis ir vieta eilėje dalis, %
    .cause = Nepriimto vaiko šeima ne visada sužino priežastį arba skundžiasi tam pačiam žmogui, todėl klaida iki mokslo metų gali likti neištaisyta
    .effect = Pagrįsti skundai patenkinami iki rugsėjo; tėvai ginčija konkretų kriterijų, o ne spėlioja, kas juos aplenkė

ed-07 = Ar po pagrindinio priėmimo eilę iš tų pačių duomenų dar kartą surikiuoja žmogus, kuris jos nesudarė?
    .why = Vietas skirsto keli skubantys žmonės, todėl klaida ir palankumas atrodo vienodai. Pakartotinis rikiavimas parodo, kas ką aplenkė, kol vietą vaikui dar galima grąžinti.
    .evidence-1 = Patvirtinta tvarka: kas, kada ir iš kokių išsaugotų duomenų eilę rikiuoja pakartotinai, kas sprendžia dėl rastų skirtumų
    .evidence-2 = Pakartotinio rikiavimo protokolas: visi pagrindinio priėmimo prašymai, kiekvienas skirtumas paaiškintas, neteisingai skirtos vietos ištaisytos
    .evidence-3 = Vidaus audito išvada: patikrinta 30 prašymų iš abiejų rikiavimų, klaidų priežastys pašalintos iki kito priėmimo
    .red-flag = Išsaugotas tik galutinis sąrašas, todėl pakartoti nėra iš ko; skirtumai vadinami techniniais ir neaiškinami
    .action = Išsaugoti prašymų duomenis teikimo pabaigos dieną ir iki liepos 31 d. eilę surikiuoti pakartotinai
    .indicator = Paaiškintų arba ištaisytų eilės skirtumų dalis, %
    .cause = Priėmimo eilės kitas darbuotojas dažnai netikrina arba skirtumų neaiškina, todėl klaida ar palankumas gali paaiškėti per vėlai
    .effect = Dėl klaidos aplenktas vaikas vietą gauna dar vasarą; kitais metais tos pačios klaidos nesikartoja

ed-08 = Ar šeimos parama įstaigai priimama tik praėjus 12 mėnesių nuo jos vaiko priėmimo?
    .why = Priėmimo metu „savanoriška“ parama retai būna savanoriška: tėvai nerimauja dėl vietos, o įstaiga negali įrodyti, kad nieko neprašė. Metų tarpas ir pavedimas apsaugo abi puses.
    .evidence-1 = Patvirtinta paramos priėmimo tvarka: negalima prašyti ir imti grynųjų, 12 mėnesių tarpas, metinė suvestinė skelbiama
    .evidence-2 = Praėjusių metų įmokų sąrašas, sugretintas su priėmimo datomis: nė vienos įmokos iš šeimų per pirmus 12 mėnesių arba jos grąžintos
    .evidence-3 = Savivaldybės, o ne įstaigos, atlikta anoniminė tėvų apklausa, bent 50 atsakymų: ar prašyta mokėti už vietą; rezultatai aptarti įstaigos taryboje
    .red-flag = Visos naujos šeimos rugsėjį „parėmė“ ta pačia suma; vadovas priklauso paramos fondo valdybai; pinigai renkami vokeliuose
    .action = Patvirtinti paramos priėmimo tvarką, atsisakyti grynųjų ir paskelbti praėjusių metų paramos suvestinę
    .indicator = Iš šeimų per 12 mėnesių nuo vaiko priėmimo gautos ir negrąžintos įmokos, vnt.
    .cause = Kada ir kaip priimama šeimų parama, ne visada nustatyta ar tikrinama, todėl tėvams gali atrodyti, kad ji susijusi su vaiko priėmimu
    .effect = Apklausoje tėvai sako, kad parama su vaiko vieta nesusijusi; kiekvieną paramos eurą galima parodyti banko išraše

ed-09 = Ar kas mėnesį sugretinami nemokamo maitinimo sąrašas, elektroninio dienyno lankomumo duomenys ir maitinimo sąskaita?
    .why = Pietūs už sergantį ar seniai išvykusį vaiką niekam nekrinta į akis: kiekvienas dokumentas atskirai atrodo tvarkingas. Trys sąrašai, sudėti greta, per valandą parodo, kur mokama už vaikus, kurių nėra.
    .evidence-1 = Tvarka, kurioje nurodyta, kas ir iki kurios mėnesio dienos sugretina tris sąrašus ir ką daro radęs skirtumą
    .evidence-2 = Trijų paskutinių mėnesių sugretinimo lapai: vaikų skaičius sąraše, dienyne ir sąskaitoje, kiekvienas skirtumas paaiškintas ir pasirašytas
    .evidence-3 = Netikėtas ne įstaigos darbuotojo skaičiavimas bent 3 dienas: išduotos porcijos ir valgę vaikai palyginti su sąskaita, permoka grąžinta
    .red-flag = Sąskaitoje kas mėnesį tas pats vaikų skaičius; per gripo savaitę porcijų nesumažėjo
    .action = Kas mėnesį iki apmokėjimo sugretinti maitinamų vaikų sąrašą, dienyną ir sąskaitą
    .indicator = Apmokėtų sąskaitų, sutampančių su lankomumo duomenimis, dalis, %
    .cause = Gali būti mokama už nelankiusių vaikų maitinimą, nes sąrašas, dienynas ir sąskaita sugretinami ne kaskart arba tik formaliai
    .effect = Kai vaikai serga, porcijų sąskaitoje sumažėja; išvykęs vaikas iš maitinimo sąrašo išbraukiamas tą patį mėnesį

ed-10 = Ar pinigai, sumokėti už nelankiusius vaikus, neišduotas porcijas ar neatliktus darbus, susigrąžinami?
    .why = Permoka, kurios niekas neatsiima, moko, kad klysti savo naudai verta. Žurnalas su suma, terminu ir atsakingu darbuotoju parodo, ar nuolaidžiaujama visiems, ar tik saviems.
    .evidence-1 = Išieškojimo tvarka: kas apskaičiuoja permoką, per kiek dienų pareikalauja ją grąžinti, kas sprendžia dėl nurašymo
    .evidence-2 = Visų praėjusių metų grąžintinų sumų žurnalas: suma, kas skolingas, reikalavimo data, grąžinta suma, nurašymo pagrindas
    .evidence-3 = Kontrolės ir audito tarnybos ar vidaus audito patikra: 10 permokų perskaičiuota iš pirminių dokumentų, grąžinimas matyti banko išraše
    .red-flag = Žurnalas tuščias, nors sąskaitos taisytos; permokos be dokumento „įskaitomos“ kitą mėnesį; tam pačiam tiekėjui nurašyta kelis kartus
    .action = Pradėti grąžintinų sumų žurnalą ir per 30 dienų pareikalauti grąžinti visas praėjusių metų permokas
    .indicator = Susigrąžinta nustatytų permokų sumos dalis, %
    .cause = Permokos tiekėjams susigrąžinamos ne visada arba kartais nurašomos be paaiškinimo, todėl tiekėjui gali apsimokėti klysti savo naudai
    .effect = Tiekėjų sąskaitose klaidų mažėja; prie kiekvienos nurašytos sumos matyti, kas taip nusprendė ir kodėl

ed-11 = Ar darbus, prekes ir maisto produktus priima du darbuotojai, kurie jų neužsakė?
    .why = Kai tas pats žmogus užsako, priima ir tvirtina sąskaitą, remontas gali likti popieriuje. Oslo mokyklų pastatų įmonėje dvigubos sąskaitos kainavo apie 8,5 mln. kronų.
    .evidence-1 = Vadovo įsakymas, kuriuo užsakymo, priėmimo ir apmokėjimo pareigos paskirtos skirtingiems darbuotojams
    .evidence-2 = 10 atsitiktinių sąskaitų (arba visos, jei jų mažiau): du priėmimo parašai, prie darbų aktų – nuotraukos prieš juos ir po jų, prie maisto – važtaraštis su pasvertu kiekiu
    .evidence-3 = Vidaus audito apžiūra vietoje: 5 apmokėti darbai (arba visi, jei jų mažiau) išmatuoti, patikrinta, ar sąskaitos nesikartoja, trūkumai pašalinti
    .red-flag = Aktas pasirašytas tą pačią dieną, kai užsakyta; tas pats rangovas kasmet remontuoja tą patį; virtuvėje nėra svarstyklių
    .action = Atskirti užsakymą nuo priėmimo ir visus darbus bei maisto siuntas priimti dviese
    .indicator = Sąskaitų su dviejų darbuotojų priėmimo parašais dalis, %
    .cause = Darbus ir prekes kartais priima juos užsakęs darbuotojas arba antrasis pasirašo nematęs, todėl gali būti sumokama už tai, ko negauta
    .effect = Trūkumai ištaisomi dar prieš apmokant; virtuvė gauna tiek produktų, kiek įrašyta važtaraštyje

ed-12 = Ar kasmet paskelbiama gautos paramos, patalpų nuomos pajamų ir išlaidų pagal tiekėjus suvestinė?
    .why = Tėvai ir mokytojai žino, kas vakarais žaidžia salėje ir kas kasmet dažo tvorą, tik nemato sumų. Suvestinė leidžia nenaudingą sutartį nutraukti po metų, o ne po dešimties.
    .evidence-1 = Patvirtinta suvestinės forma ir paskelbimo terminas: parama, nuoma (kas, kada, už kiek), sumos pagal tiekėjus
    .evidence-2 = Paskutinių metų suvestinė svetainėje ir tarybos protokolas: klausimai, atsakymai, nutrauktos ar pakeistos sutartys
    .evidence-3 = Kontrolės ir audito tarnybos ar vidaus audito patikra: suvestinė sutampa su banko išrašu ir salės užimtumo kalendoriumi
    .red-flag = Salė vakarais pilna, o nuomos pajamų beveik nėra; vienam tiekėjui tenka daugiau kaip pusė ūkio išlaidų
    .action = Iki kovo 31 d. paskelbti praėjusių metų paramos, nuomos ir tiekėjų suvestinę ir aptarti ją įstaigos taryboje
    .indicator = Įstaigų, laiku paskelbusių ir taryboje aptarusių suvestinę, dalis, %
    .cause = Bendruomenė ne visada mato nuomos, paramos ir išlaidų sumas arba gauna jas be paaiškinimų, todėl nenaudinga sutartis gali trukti ilgai
    .effect = Įstaigos taryba klausia apie konkrečius tiekėjus ir salės nuomą; nenaudingos sutartys keičiamos arba nutraukiamos

ed-r1 = Dėl pažinties ar pareigų vaikas aplenkia eilę, ir vietos netenka tas, kuriam ji priklausė
    .scheme = Perrašoma prašymo data, pridedamas pirmumas arba rugsėjį „atsiranda“ vieta, apie kurią kitos šeimos nežinojo.
ed-r2 = Dėl tariamo adreso ar išgalvoto pirmumo pagrindo vietos netenka prie mokyklos gyvenantis vaikas
    .scheme = Gyvenamoji vieta kelioms savaitėms deklaruojama pas pažįstamus arba pateikiama pažyma, kurios niekas nepatikrina registre.
ed-r3 = Šeimos parama susiejama su vaiko vieta ar palankumu jam, todėl viešoji paslauga tampa mokama
    .scheme = Priimant vaiką užsimenama apie paramą; pinigai renkami vokeliuose arba pervedami fondui, kurį valdo įstaigai artimi žmonės.
ed-r4 = Mokama už nelankančius vaikus ir nevalgytas porcijas, todėl lėšų trūksta tiems, kurie ateina
    .scheme = Sąraše paliekami išvykę ar sergantys vaikai, padidinamas lankomumas ar porcijų skaičius, o skirtumas lieka tiekėjui arba išdalijamas.
ed-r5 = Apmokami neatlikti darbai ar negautos prekės, o patalpos pigiai atiduodamos saviems, todėl nuostolį patiria įstaiga
    .scheme = Vienas žmogus užsako, priima ir tvirtina sąskaitą; salė išnuomojama žodžiu, be kainyno ir įrašo kalendoriuje.
