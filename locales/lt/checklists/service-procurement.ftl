# Kontrolinis sąrašas: socialinių paslaugų pirkimai ir akreditavimas.
service-procurement = Socialinių paslaugų pirkimai ir akreditavimas
    .about = Kaip planuojamos, perkamos, akredituojamos ir apmokamos socialinės paslaugos, kurias teikia kiti. Atsako pirkimų specialistas kartu su socialinių paslaugų padalinio vadovu ir buhalteriu.

pr-01 = Ar pasitaiko, kad tos pačios rūšies paslaugos per metus perkamos dalimis, nors bendra jų vertė viršija ribą, nuo kurios pirkimą reikia skelbti?
    .why = Du pirkimai po pusę sumos leidžia apklausti vieną pažįstamą tiekėją ir niekam nieko neskelbti. Metų poreikiui sudėti pakanka pusdienio, o paskelbus atsiranda su kuo palyginti kainą.
    .evidence-1 = Metinis pirkimų planas, kuriame visų padalinių poreikis sudėtas pagal BVPŽ kodus
    .evidence-2 = Ketvirčio suvestinė iš apskaitos sistemos pagal BVPŽ kodą ir tiekėją: prie kiekvienos sumos, viršijančios 80 % ribos, yra paaiškinimas
    .evidence-3 = Vidaus audito patikra: 12 mėnesių mokėjimai sutikrinti su pirkimų žurnalu, išvardyti suskaidyti pirkimai ir kas dėl jų padaryta
    .red-flag = Tas pats tiekėjas per metus gauna tris ar daugiau užsakymų, ir kiekvienas jų tik šiek tiek mažesnis už ribą
    .action = Sudėti metų poreikį pagal BVPŽ kodus ir kas ketvirtį peržiūrėti kiekvienam tiekėjui sumokėtas sumas
    .indicator = Tiekėjai, kuriems per metus be skelbto pirkimo sumokėta daugiau kaip 80 % ribos, vnt.

pr-02 = Ar su rinka konsultuojamasi prieš kiekvieną pirkimą, kurio ankstesniame konkurse gautas tik vienas pasiūlymas arba nė vieno?
    .why = Jei kasmet ateina tik vienas pasiūlymas, kainą nustato jo teikėjas. Pokalbis su keliais galimais teikėjais parodo, kuri sąlyga jiems užveria duris: terminas, apimtis ar reikalaujama patirtis.
    .evidence-1 = Pirkimų taisyklės, kuriose nurodyta, kada konsultuotis su rinka privaloma ir kur saugomi atsakymai
    .evidence-2 = Paskutinių 5 tokių pirkimų bylos (arba visos, jei jų mažiau): klausimai bent 3 teikėjams, jų atsakymai, įrašas, kuri sąlyga pakeista arba kodėl palikta
    .evidence-3 = Audito ar centrinės perkančiosios organizacijos peržiūra: 3 metų pasiūlymų skaičius, vieno pasiūlymo priežastys, pataisytos sąlygos
    .red-flag = Trejus metus iš eilės pasiūlymą pateikia tik dabartinis teikėjas, o pirkimo sąlygos perrašytos iš ankstesnės sutarties
    .action = Prieš kartojant vieno pasiūlymo pirkimą pasitarti bent su 3 teikėjais ir pataisyti kliudančias sąlygas
    .indicator = Socialinių paslaugų pirkimų, kuriuose gauti bent 2 pasiūlymai, dalis, %

pr-03 = Ar techninę specifikaciją prieš paskelbiant patikrina darbuotojas, kuris jos nerengė ir dėl jos su tiekėjais nebendravo?
    .why = Pritaikyti specifikaciją vienam teikėjui užtenka vieno sakinio: kabineto ploto, patirties metų, programos pavadinimo. Rengėjas to sakinio dažnai nebemato, o kito akis jį pastebi per pusvalandį.
    .evidence-1 = Pirkimų taisyklės, kuriose nurodyta, kas tikrina specifikaciją, ko joje ieško ir kur pasirašo
    .evidence-2 = 5 atsitiktinai atrinktos šių metų pirkimų bylos (arba visos, jei jų mažiau): tikrintojo pastabos, surašytos iki paskelbimo, juodraštis ir galutinis tekstas
    .evidence-3 = Nepriklausoma bent 5 specifikacijų (arba visų, jei jų mažiau) peržiūra: prie kiekvieno reikalavimo įrašyta, kiek teikėjų jį atitinka ir kas po to pakeista
    .red-flag = Failo savybėse autoriumi nurodytas tiekėjo darbuotojas; per metus tikrintojas neparašė nė vienos pastabos
    .action = Paskirti nuo rengėjo nepriklausomą specifikacijų tikrintoją ir jo pastabas saugoti kiekvieno pirkimo byloje
    .indicator = Paskelbtų pirkimų, kurių byloje yra nepriklausomo tikrintojo pastabos, dalis, %

pr-04 = Ar visi, kas inicijuoja, rengia ir vertina pirkimą, interesus deklaruoja ir pasižadėjimą pasirašo prieš atsirandant pirmajam pirkimo dokumentui?
    .why = Iniciatorius pirkimą paveikia anksčiau už komisiją: jis parašo, ko reikia. Jei ryšys su teikėju paaiškėja jau paskelbus laimėtoją, abejojama viskuo, o sąžiningas darbuotojas neturi kuo apsiginti.
    .evidence-1 = Tvarka, pagal kurią pirkimo byla pradedama tik patikrinus visų asmenų deklaracijas ir gavus konfidencialumo pasižadėjimus
    .evidence-2 = 10 atsitiktinai atrinktų pirkimų (arba visų, jei jų mažiau) lentelė: kiekvieno asmens deklaracijos, pasižadėjimo ir pirmojo pirkimo dokumento datos
    .evidence-3 = Atsakingo asmens ar audito patikra: bent 10 deklaracijų (arba visos, jei jų mažiau) sutikrinta su laimėjusių teikėjų vadovais ir savininkais, dėl rastų ryšių nuspręsta
    .red-flag = Pasižadėjimo data vėlesnė už techninės specifikacijos; iniciatorius deklaruoja tik tapęs komisijos nariu
    .action = Nepradėti pirkimo bylos, kol nepatikrintos visų joje dalyvaujančių asmenų deklaracijos ir pasižadėjimai
    .indicator = Pirkimų, kurių visos deklaracijos ir pasižadėjimai ankstesni už pirmąjį dokumentą, dalis, %

pr-05 = Ar prieš akredituojant socialinę priežiūrą nuvykstama patikrinti, ar teikėjas tikrai turi nurodytus darbuotojus ir patalpas?
    .why = Akreditavimas atveria kelią prie savivaldybės pinigų. Kai sprendžiama vien iš popierių, teikėju tampa ir tas, kuris darbuotojų dar tik ieškos, o valandas jau rašys nuo pirmos dienos.
    .evidence-1 = Akreditavimo tvarka, kurioje aprašyta, ką vietoje tikrina du darbuotojai ir kaip surašomas patikros aktas
    .evidence-2 = 10 naujausių akreditavimo bylų (arba visos, jei jų mažiau): patikros aktas, dviejų tikrintojų parašai, darbuotojų sąrašas ir jų darbo sutartys
    .evidence-3 = Po 6–12 mėnesių kito padalinio pakartota bent 3 teikėjų (arba visų, jei jų mažiau) patikra: kas neatitiko ir koks sprendimas priimtas
    .red-flag = Akredituota per kelias dienas niekam nenuvykus; tie patys darbuotojai įrašyti pas kelis teikėjus
    .action = Įvesti privalomą dviejų darbuotojų patikrą vietoje prieš akredituojant ir per metus ją pakartoti
    .indicator = Akredituotų teikėjų, kuriuos vietoje patikrino du darbuotojai, dalis, %

pr-06 = Ar paslaugų gavėjas teikėją pasirenka pats iš raštu įteikto visų galimų teikėjų sąrašo?
    .why = Specialiųjų tyrimų tarnyba 2019 metais nustatė, kad kai kurių savivaldybių darbuotojai susiję su privačių globos namų savininkais ar vadovais. Kai sąrašas visiems vienodas, nukreipti žmogų pas savus sunkiau, ir tai matyti.
    .evidence-1 = Patvirtinta pasirinkimo forma ir abėcėlinis visų teikėjų sąrašas su atnaujinimo data
    .evidence-2 = 20 atsitiktinai atrinktų bylų (arba visos, jei jų mažiau): pasirinkimo forma, gavėjo ar jo atstovo parašas, tos dienos teikėjų sąrašas
    .evidence-3 = Kito padalinio peržiūrėta pusmečio nukreipimų statistika pagal darbuotoją ir teikėją, su paaiškintais nuokrypiais
    .red-flag = Vieno darbuotojo klientai beveik visi pasirenka tą patį teikėją; formos užpildytos ta pačia ranka
    .action = Įteikti kiekvienam gavėjui visų teikėjų sąrašą ir kas pusmetį peržiūrėti nukreipimus pagal darbuotoją
    .indicator = Tikrintų bylų, kuriose yra gavėjo pasirašyta pasirinkimo forma, dalis, %

pr-07 = Ar sąskaita už paslaugas apmokama tik sutikrinus joje nurodytas valandas, dienas ar porcijas su pirminiais įrašais?
    .why = Sąskaitoje parašyta 160 valandų, o popierinį žurnalą vakare surašė tas pats teikėjas. Kol mokama pagal suvestinę, neįvykęs apsilankymas kainuoja tiek pat, kiek įvykęs.
    .evidence-1 = Tvarka, kurioje nurodyta, kas prieš apmokėdamas lygina sąskaitą su pirminiais įrašais ir ką daro radęs skirtumą
    .evidence-2 = Paskutinių 3 mėnesių sąskaitos, prie kiekvienos – elektroninio apsilankymų žurnalo išrašas, lyginusiojo parašas ir skirtumas valandomis
    .evidence-3 = Nepriklausoma visų vieno mėnesio įrašų patikra: vienodi laikai, du apsilankymai tuo pačiu metu, ištaisytos sąskaitos
    .red-flag = Apsilankymai kasdien prasideda tą pačią minutę; darbuotojas vienu metu dviejose vietose; valandų visada tiek, kiek daugiausia leidžia sutartis
    .action = Susieti apmokėjimą su elektroniniu apsilankymų žurnalu ir kas mėnesį išsiaiškinti kiekvieną skirtumą
    .indicator = Sąskaitų, prieš apmokant sutikrintų su pirminiais įrašais, dalis, %

pr-08 = Ar atsitiktinai atrinktų paslaugų gavėjų ar jų artimųjų tiesiogiai klausiama, ar paslauga suteikta tiek, kiek įrašyta?
    .why = Žurnalą galima surašyti ir kabinete, o žmogus namuose žino, ar antradienį kas nors buvo atėjęs. Dvidešimt skambučių per ketvirtį pasako daugiau negu segtuvas aktų.
    .evidence-1 = Tvarka, kurioje nurodyta, kiek gavėjų atrenkama per ketvirtį, kas jiems skambina ir ko klausia
    .evidence-2 = Paskutinio ketvirčio lapas: bent 20 gavėjų (arba visi, jei jų mažiau), greta – sąskaitoje nurodytos ir gavėjo patvirtintos valandos
    .evidence-3 = Kitas padalinys pakartojo bent 10 skambučių: atsakymai palyginti, skirtumai ištaisyti sąskaitose
    .red-flag = Kam skambinti, parenka pats teikėjas; parašai žurnale panašūs; artimieji nežino, kiek valandų paskirta
    .action = Kas ketvirtį patiems atrinkti 20 gavėjų, jiems paskambinti ir atsakymus sutikrinti su sąskaitomis
    .indicator = Klaustų gavėjų, kurių patvirtintos valandos sutampa su sąskaita, dalis, %

pr-09 = Ar permokos už nesuteiktas paslaugas ir sutartyje numatytos netesybos išieškomos per nustatytą terminą?
    .why = Jei melagingos valandos tik nubraukiamos, meluoti apsimoka: blogiausiu atveju teikėjas grįžta prie nulio. Išieškotos netesybos parodo, kad sutartį kas nors skaito.
    .evidence-1 = Sutarčių sąlygos: permokos grąžinimo terminas, netesybų dydis, teisė nutraukti sutartį dėl pakartotinio pažeidimo
    .evidence-2 = Permokų ir netesybų žurnalas: kiekvieno atvejo data, suma eurais, reikalavimas ir gautas mokėjimas
    .evidence-3 = Audito patikra: visi per metus rasti neatitikimai sutikrinti su žurnalu, nurodyta, kas neišieškota ir kodėl
    .red-flag = Per patikras rasta trūkumų, bet per metus nepritaikyta nė vienų netesybų; permoka „įskaityta“ kito mėnesio sąskaitoje
    .action = Pradėti permokų ir netesybų žurnalą ir kas mėnesį vadovui pateikti pradelstų sumų sąrašą
    .indicator = Per terminą išieškotų permokų ir netesybų dalis nuo nustatytos sumos, %

pr-10 = Ar kiekvieną sutarties kainos, apimties, reikalavimų ar termino pakeitimą prieš pasirašant patikrina teisininkas?
    .why = Konkursą laimi pigiausias pasiūlymas, o po trijų mėnesių kaina kyla, reikalavimai švelnėja, terminas ilgėja. Pralaimėjusieji to nepamato, jei pakeitimai niekur nesurašyti.
    .evidence-1 = Sutarčių vykdymo tvarka, kurioje nurodyta, kas pakeitimą siūlo, kas tikrina, kas pasirašo ir kur jis skelbiamas
    .evidence-2 = Pakeitimų žurnalas ir 5 pakeitimai iš jo (arba visi, jei jų mažiau): priežastis, teisininko išvada iki pasirašymo, paskelbimo CVP IS data
    .evidence-3 = Audito lentelė: visų galiojančių sutarčių pradinė ir dabartinė kaina, apimtis ir terminas, pažymėti nepagrįsti skirtumai
    .red-flag = Sutartis pratęsta paskutinę jos savaitę; kaina pakelta nepateikus skaičiavimo; pakeitimo tekstą parašė teikėjas
    .action = Pradėti sutarčių pakeitimų žurnalą ir pakeitimus pasirašyti tik gavus teisininko išvadą
    .indicator = Sutarčių pakeitimų, kurių teisininko išvada surašyta iki pasirašymo, dalis, %

pr-11 = Ar parengtas planas, kaip svarbiausias paslaugas perimtų kitas teikėjas, jei dabartinio tektų atsisakyti?
    .why = Kai teikėjo pakeisti neįmanoma, jam atleidžiama viskas: niekas nenutrauks sutarties, jei rytoj nebus kam ateiti pas gulintį žmogų. Planas grąžina savivaldybei derybų galią.
    .evidence-1 = Patvirtintas teikėjo pakeitimo planas: kas perimtų, per kiek dienų, kaip perduodami gavėjai ir jų duomenys
    .evidence-2 = Sutarčių sąlygos dėl perdavimo ir bent 2 galimų perėmėjų raštai, ne senesni kaip 12 mėnesių
    .evidence-3 = Per 24 mėnesius vykusio perdavimo ar perdavimo pratybų protokolas, kito padalinio pastabos ir pataisytas planas
    .red-flag = Vienam teikėjui tenka daugiau kaip 80 % valandų, o apie sutarties nutraukimą sakoma: „Kitų juk nėra“
    .action = Parengti svarbiausių paslaugų teikėjo pakeitimo planą ir kas dvejus metus jį išbandyti
    .indicator = Svarbiausių paslaugų, kurioms galioja teikėjo pakeitimo planas, dalis, %

pr-12 = Ar pirkimų nerengiantis tikrintojas kasmet patikrina atsitiktinę socialinių paslaugų pirkimų imtį ir seka, kol trūkumai ištaisomi?
    .why = Kai patikrinta gali būti bet kuri byla, skaidyti pirkimą ar palikti pritaikytą sakinį nebesaugu. Radus laiku, dar galima nutraukti procedūrą ar sutartį, kol pinigai neišleisti.
    .evidence-1 = Patvirtintas metų patikrų planas: imties dydis, atrankos būdas, tikrintojas, nesusijęs su pirkimais
    .evidence-2 = Paskutinės patikros lapai: bent 10 bylų (arba visos, jei jų mažiau), iš jų 5 mažos vertės pirkimų, prie kiekvienos – kas rasta, siūlymas, terminas
    .evidence-3 = Audito išvada apie pačias patikras: bent 5 bylos (arba visos, jei jų mažiau) patikrintos iš naujo, nurodyta, kiek rastų trūkumų ištaisyta
    .red-flag = Imtį parenka pirkimų padalinys; trejus metus nerasta nė vieno trūkumo; tie patys siūlymai kartojami kasmet
    .action = Kasmet patikrinti 10 atsitiktinai atrinktų pirkimų bylų (arba visas, jei jų mažiau) ir kas ketvirtį peržiūrėti, kas ištaisyta
    .indicator = Per patikrą rastų trūkumų, ištaisytų iki termino, dalis, %

pr-13 = Ar išeinantis darbuotojas, sprendęs dėl teikėjų, pasirašytinai supažindinamas su metus galiojančiais įsidarbinimo pas juos apribojimais?
    .why = Pažadėta vieta pas teikėją yra kyšis, kurio niekas nepamato: sprendimas priimamas šiandien, o padėka ateina po pusmečio darbo sutarties pavidalu. Dažnas išeinantysis apie apribojimus tiesiog nežino.
    .evidence-1 = Patvirtinta išeinančiojo atmintinė ir sąrašas pareigybių, kurioms ji taikoma
    .evidence-2 = Visų šias pareigybes per 12 mėnesių palikusių darbuotojų pasirašytos atmintinės, prie kiekvienos – jo prižiūrėtų teikėjų sąrašas
    .evidence-3 = Po metų atlikta audito ar atsakingo asmens patikra: išėjusiųjų sąrašas sutikrintas su teikėjų atstovais sutartyse, aktuose ir raštuose
    .red-flag = Buvęs padalinio darbuotojas teikėjo vardu atvyksta derinti akto; teikėjas per konkursą siūlo „pasikalbėti apie darbą“
    .action = Įteikti atmintinę kiekvienam išeinančiam darbuotojui ir metus tikrinti teikėjų atstovų sąrašus
    .indicator = Išėjusių darbuotojų, pasirašiusių atmintinę, dalis, %

pr-14 = Ar darbuotojui perėjus dirbti pas teikėją peržiūrimi jo paskutinių 12 mėnesių sprendimai dėl to teikėjo?
    .why = Perėjęs žmogus galėjo būti visiškai sąžiningas, bet be peržiūros niekas to neįrodys. Patikrinus jo rengtas sutartis, aktus ir nukreipimus, klaidą dar galima ištaisyti, o įtarimą paneigti.
    .evidence-1 = Tvarka, kurioje nurodyta, kas peržiūri, kokius sprendimus, per kiek dienų ir kam teikia išvadą
    .evidence-2 = Visų per 2 metus žinomų perėjimų peržiūros pažymos arba pažyma, kad jų nebuvo, su aprašu, kaip tai patikrinta
    .evidence-3 = Auditas pakartojo vieną peržiūrą arba išėjusiųjų sąrašą sutikrino su teikėjų specialistais; nurodyta, kas pakeista
    .red-flag = Apie perėjimą sužinota iš socialinių tinklų; išėjusiojo rengta sutartis po mėnesio pratęsta
    .action = Peržiūrėti kiekvieno perėjusio darbuotojo 12 mėnesių sprendimus ir per 30 dienų pateikti išvadą vadovui
    .indicator = Perėjimo atvejų, kurių peržiūros išvada pateikta per 30 dienų, dalis, %

pr-r1 = Specifikacija pritaikoma vienam teikėjui, todėl kiti nedalyvauja, o savivaldybė už paslaugą permoka
    .scheme = Teikėjas atsiunčia „pavyzdį“, ir iniciatorius jo patirties, patalpų ar programos reikalavimus perkelia į pirkimo sąlygas. Konkursui pasibaigus tie reikalavimai pamirštami.
pr-r2 = Pirkimas skaidomas dalimis, todėl paslauga be konkurencijos atitenka pažįstamam tiekėjui
    .scheme = Ta pati paslauga užsakoma kas ketvirtį arba per kelis padalinius, kaskart tik šiek tiek pigiau už ribą, ir apklausiamas vienas tiekėjas.
pr-r3 = Savivaldybė tampa priklausoma nuo vieno, kartais su jos darbuotojais susijusio teikėjo, todėl jis diktuoja kainą ir kokybę
    .scheme = Beveik visi gavėjai nukreipiami pas vieną teikėją, nes darbuotojas kitų nepamini. Kiti pasitraukia iš rinkos, o vienintelio niekas nedrįsta atsisakyti.
pr-r4 = Apmokamos nesuteiktų paslaugų valandos, dienos ar porcijos, todėl žmonės lieka be pagalbos, o pinigai išleisti
    .scheme = Žurnalą vėliau surašo pats teikėjas: neįvykę apsilankymai, du apsilankymai vienu metu, ligoninėje gulintys gavėjai. Sąskaita tvirtinama pagal suvestinę.
pr-r5 = Sutarties vykdymo niekas neprižiūri, todėl po konkurso kaina kyla, o kokybė prastėja
    .scheme = Pakeitimai pasirašomi vienas po kito, netesybų nereikalaujama, sutartis pratęsiama be naujo konkurso, nes jam „nespėta pasiruošti“.
pr-r6 = Darbuotojas, besitikintis vietos pas teikėją, sprendžia jo naudai, todėl pirkimas ir priežiūra tarnauja ne gyventojams
    .scheme = Akredituojantis ar sutartį prižiūrintis darbuotojas gauna darbo pažadą. Po kelių mėnesių jis į tą pačią įstaigą sugrįžta kaip teikėjo atstovas.
