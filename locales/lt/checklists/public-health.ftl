# Kontrolinis sąrašas: visuomenės sveikatos lėšos, smulkūs pirkimai, lektoriai ir tyrimų duomenys.
public-health = Visuomenės sveikata
    .about = Kaip skirstomos visuomenės sveikatos programos lėšos, perkamos smulkios priemonės, kviečiami lektoriai ir saugomi sveikatos tyrimų duomenys. Pildo biuro vadovas arba programą kuruojantis savivaldybės specialistas kartu su buhalteriu ir duomenų apsaugos pareigūnu.

ph-01 = Ar skirstant visuomenės sveikatos programos lėšas priemonę vertina tik tie, kurie jos nesiūlė ir nevykdys?
    .why = Kai biuras priemonę pasiūlo, jo darbuotojas ją įvertina, o paskui tas pats biuras ją vykdo, programa pamažu virsta antruoju jo biudžetu. Kitos organizacijos paraiškų nebeteikia.
    .evidence-1 = Lėšų skirstymo tvarka, kurioje nurodyta, kas siūlo, vertina ir vykdo, ir draudžiama vertinti savo ar savo įstaigos priemonę
    .evidence-2 = Paskutinių 2 metų komisijos protokolai: prie kiekvienos priemonės matyti, kas nusišalino; bent 2 nariai iš kitų įstaigų
    .evidence-3 = Audito ar atsakingo asmens patikra: metų komisijos nariai sutikrinti su lėšų gavėjais, prireikus priemonės įvertintos iš naujo
    .red-flag = Biuro vadovas pirmininkauja komisijai; daugiau kaip pusė lėšų kasmet tenka komisijos narių įstaigoms, o nusišalinimų nėra
    .action = Pakeisti komisijos sudėtį, kad siūlantieji ir vykdantieji nevertintų, ir pakviesti 2 išorės ekspertus
    .indicator = Priemonių, kurias vertino tik jų nesiūlę ir nevykdysiantys nariai, dalis, %
    .cause = Sveikatos programos priemones kartais vertina jas siūlę ar vykdysiantys žmonės, tad lėšos gali tekti jų įstaigoms, o kiti nustoti dalyvauti
    .effect = Tarp lėšų gavėjų atsiranda naujų organizacijų; protokoluose matyti, kas dėl kurios priemonės nesprendė

ph-02 = Ar paskelbiama, kam, kiek ir už kokį balą skirta visuomenės sveikatos programos lėšų ir kas atmesta?
    .why = Paskelbtas sąrašas leidžia pralaimėjusiajam pasitikrinti ir paklausti, kol dar galima ištaisyti. Nepaskelbto sprendimo klaidą pamato tik tas, kas ją padarė.
    .evidence-1 = Tvarka, kurioje nurodyta, per kiek dienų skelbiami balai, sumos ir atmetimo priežastys ir kaip skųstis
    .evidence-2 = Paskutinių 2 skirstymų paskelbti sąrašai su data ir 5 raštai pareiškėjams (arba visi, jei jų mažiau) su balais ir atmetimo priežastimis
    .evidence-3 = Nepriklausoma peržiūra: paskelbti sąrašai sutikrinti su protokolais ir mokėjimais, klaidos ištaisytos, sprendimai patikslinti
    .red-flag = Skelbiama tik bendra suma; apie atmestas paraiškas nė žodžio; gruodį lėšos perskirstomos be komisijos sprendimo
    .action = Per 10 darbo dienų po sprendimo paskelbti skirtas sumas, balus ir atmetimo priežastis
    .indicator = Sprendimų, per nustatytą terminą paskelbtų su balais ir priežastimis, dalis, %
    .cause = Kam ir kodėl skirta sveikatos programos lėšų, skelbiama ne viskas arba per vėlai, todėl lėšų negavusieji gali nespėti nurodyti klaidos
    .effect = Pareiškėjai klausia dėl konkrečių balų, ir klaidos ištaisomos dar prieš pasirašant sutartis

ph-03 = Ar pasitaiko, kad dalijamosios priemonės, testai ar smulki įranga kasmet perkami iš to paties tiekėjo, neapklausus kitų?
    .why = Pavieniai pirkiniai po kelis šimtus eurų niekam nerūpi, bet per metus iš jų susideda suma, dėl kurios jau verta varžytis. Įpratus prie vieno tiekėjo, kainos niekas nebetikrina.
    .evidence-1 = Pirkimų taisyklės, kuriose nurodyta, nuo kokios sumos lyginamos 3 kainos ir kaip pagrindžiama, jei klausiama vieno tiekėjo
    .evidence-2 = 12 mėnesių mokėjimų suvestinė pagal tiekėją ir 10 atsitiktinai atrinktų smulkių pirkimų (arba visi, jei jų mažiau): palygintos kainos arba įrašyta priežastis
    .evidence-3 = Audito patikra: 10 pirkinių (arba visų, jei jų mažiau) kainos palygintos su tuometinėmis rinkos kainomis, didesni kaip 20 % skirtumai paaiškinti, tvarka pataisyta
    .red-flag = Vienam reklaminių dovanų tiekėjui tenka daugiau kaip pusė smulkių pirkimų; gruodį skubama išleisti likutį
    .action = Sudėti metų smulkių priemonių poreikį į vieną pirkimą ir kas ketvirtį peržiūrėti tiekėjams sumokėtas sumas
    .indicator = Smulkių pirkimų, kurių byloje palygintos bent 3 kainos, dalis, %
    .cause = Smulkios priemonės neretai iš įpročio perkamos iš to paties tiekėjo, kainų nelyginant, todėl niekas nežino, ar nepermokama
    .effect = Užsakymų gauna ir kiti tiekėjai; galima paaiškinti, kodėl sutikta su kaina, o gruodį pirkinių nepadaugėja

ph-04 = Ar pagal atsargų apskaitą galima atsekti, kur ir kam išdalyta kiekviena nupirktų priemonių siunta?
    .why = Nupirkta šimtas žingsniamačių, renginyje išdalyta šešiasdešimt, o kur kiti, niekas nežino. Kol nėra kortelės ir parašų, dovanos gyventojams lengvai tampa dovanomis pažįstamiems.
    .evidence-1 = Atsargų apskaitos tvarka: kortelė kiekvienai priemonių rūšiai, du parašai išduodant, likučio grąžinimas po renginio
    .evidence-2 = 10 priemonių rūšių kortelės: sąskaita, išduotas kiekis, išdalijimo lapas su renginio data, likutis
    .evidence-3 = Kito padalinio netikėtai atliktas skaičiavimas: bent 10 rūšių (arba visų, jei jų mažiau) likutis sutikrintas su kortele, trūkumai paaiškinti
    .red-flag = Sąskaitoje tik „reklaminės priemonės, 1 kompl.“; likutis visada lygus nuliui; įranga laikoma darbuotojo namuose
    .action = Pradėti kiekvienos rūšies priemonių apskaitos kortelę ir priemones išduoti tik pasirašius dviem darbuotojams
    .indicator = Tikrintų priemonių rūšių, kurių likutis sutampa su kortele, dalis, %
    .cause = Iš apskaitos ne visada matyti, kam atiteko nupirktos priemonės, todėl dalis jų gali pasiekti ne gyventojus, o pažįstamus
    .effect = Po renginio likusios priemonės grįžta į sandėlį ir išdalijamos kitame; apie kiekvieną siuntą žinoma, kur ji išdalyta

ph-05 = Ar lektoriai, treneriai ir kiti užsiėmimų vedėjai atrenkami viešu kvietimu pagal iš anksto paskelbtus kriterijus?
    .why = Kai lektorius randamas per pažįstamus, jo įkainį ir valandas lemia pažintis. Viešas kvietimas ir valandų riba atveria duris kitiems, o biuro darbuotoją apsaugo nuo draugo prašymo.
    .evidence-1 = Atrankos tvarka: kvietimas, kriterijai, valandos įkainis, didžiausias valandų skaičius vienam asmeniui, ryšių deklaravimas
    .evidence-2 = Metų sutarčių sąrašas su kiekvieno vedėjo valandomis ir suma; 10 bylų (arba visos, jei jų mažiau) su kvietimu, bent 2 kandidatais ir ryšių forma
    .evidence-3 = Audito patikra: visi vedėjai sutikrinti su darbuotojais, buvusiais bendradarbiais ir jų artimais asmenimis, dėl rastų ryšių nuspręsta
    .red-flag = Trečdalis valandų tenka vienam žmogui; lektorius – buvęs bendradarbis; kvietimas paskelbtas dieną prieš sutartį
    .action = Kasmet skelbti kvietimą užsiėmimų vedėjams ir nustatyti, kiek valandų daugiausia gali tekti vienam asmeniui
    .indicator = Užsiėmimų valandų, tekusių viešu kvietimu atrinktiems vedėjams, dalis, %
    .cause = Dalis užsiėmimų vedėjų parenkama be viešo kvietimo: valandas ir įkainį gali lemti pažintis, o kiti apie tokį darbą nesužino
    .effect = Vedėjų sąraše kasmet yra naujų pavardžių, ir nė vienas neveda didžiosios dalies užsiėmimų

ph-06 = Ar dalį paskelbtų užsiėmimų kas ketvirtį neįspėjęs aplanko jų neorganizavęs darbuotojas?
    .why = Ataskaitoje paskaita įvyko, sąraše trisdešimt parašų. Užsukus matyti, ar vedėjas atėjo, ar pilna salė ir ar tai ne tie patys žmonės, vakar suskaičiuoti kitame renginyje.
    .evidence-1 = Tvarka: užsiėmimai iš anksto skelbiami kalendoriuje, bent 5 % aplankoma, lanko jų neorganizavęs darbuotojas
    .evidence-2 = Paskutinių 2 ketvirčių apsilankymų lapai: užsiėmimas, kiek dalyvių rasta, kiek pasirašiusių sąraše, skirtumas
    .evidence-3 = Nepriklausoma patikra: mėnesio dalyvių sąrašuose ieškota pasikartojančių asmenų, paskambinta 20 dalyvių, rodikliai pataisyti
    .red-flag = Ta pati nuotrauka dviejose ataskaitose; dalyvių skaičius visada apvalus; visi parašai vieno braižo
    .action = Skelbti užsiėmimų kalendorių ir kas ketvirtį neįspėjus aplankyti bent 5 % užsiėmimų
    .indicator = Aplankytų užsiėmimų, kuriuose rasta bent 90 % ataskaitoje nurodytų dalyvių, dalis, %
    .cause = Užsiėmimai apmokami daugiausia pagal sąrašus ir nuotraukas, vietoje jie tikrinami retai, tad neįvykęs užsiėmimas gali likti nepastebėtas
    .effect = Dalyviai sąrašuose pasirašo patys; apie atšauktą užsiėmimą biuras sužino tą pačią dieną

ph-07 = Ar pinigai, sumokėti už neįvykusius užsiėmimus ir dingusias priemones, susigrąžinami per nustatytą terminą?
    .why = Jei paaiškėjus, kad paskaitos nebuvo, tik perrašoma ataskaita, kitą kartą paskaitos vėl nebus. Grąžinti pinigai yra ženklas, kurį supranta visi.
    .evidence-1 = Sutarčių ir atsakomybės už priemones sąlygos: kada nemokama, kada grąžinama, kas ir per kiek dienų atlygina trūkumą
    .evidence-2 = Grąžintinų sumų žurnalas: atvejis, suma eurais, reikalavimas ir įplauka, šalia – apsilankymo lapas ar skaičiavimo aktas
    .evidence-3 = Audito patikra: visi metų neatitikimai sutikrinti su žurnalu ir banko įplaukomis, nurodyta, kas neišieškota ir kodėl
    .red-flag = Trūkumai nurašomi be komisijos; neįvykusi paskaita „perkeliama“ be akto ir datos; žurnale metus nė vieno įrašo
    .action = Pradėti grąžintinų sumų žurnalą ir įrašyti į jį kiekvieną neįvykusį užsiėmimą ir rastą trūkumą
    .indicator = Per terminą susigrąžinta nustatytos sumos dalis, %
    .cause = Už neįvykusius užsiėmimus ir dingusias priemones pinigai susigrąžinami ne visada arba vėluojant, todėl tokie atvejai gali kartotis
    .effect = Prie kiekvieno neįvykusio užsiėmimo ir trūkumo nurodyta, kas ir kada grąžino pinigus; to paties vedėjo atvejai nesikartoja

ph-08 = Ar kiekviena vardinių sveikatos tyrimų duomenų peržiūra ir pakeitimas įrašomi į žurnalą, kuris tikrinamas kas ketvirtį?
    .why = Cholesterolio ar mokinio testo rezultatas klinikai ir draudikui vertas pinigų, o žmogui – darbo ir ramybės. Kai duomenys guli bendroje lentelėje, niekas nesužinos, kas juos nusikopijavo ar pataisė.
    .evidence-1 = Prieigos teisių sąrašas pagal pareigybes ir žurnalo tikrinimo tvarka, suderinta su duomenų apsaugos pareigūnu
    .evidence-2 = Paskutinių 2 ketvirčių patikros lapai: bent 20 atsitiktinių peržiūrų ar pakeitimų, prie kiekvieno – kam jo reikėjo darbui
    .evidence-3 = Duomenų apsaugos pareigūno ar audito bandymas: bandomasis įrašas ir visos jo peržiūros, panaikintos perteklinės teisės
    .red-flag = Visam biurui vienas slaptažodis; vardinė lentelė siunčiama el. paštu; rodiklis pataisytas, o ankstesnio nebėra
    .action = Perkelti vardinius tyrimų duomenis į sistemą su žurnalu ir kas ketvirtį patikrinti 20 peržiūrų
    .indicator = Tikrintų peržiūrų ir pakeitimų, kurių reikėjo darbui, dalis, %
    .cause = Vardinius tyrimų rezultatus kartais galima peržiūrėti ar pakeisti nepaliekant pėdsako, ir nebūtų žinoma, kas juos perdavė pašaliniam
    .effect = Paklausus, kas ir kodėl žiūrėjo žmogaus rezultatus, atsakoma tą pačią dieną; peržiūros be pagrindo ištiriamos

ph-09 = Ar specialistas, patardamas gyventojui ar tėvams kreiptis į gydytoją, įteikia visų įstaigų sąrašą, o ne nurodo vieną?
    .why = Mokyklos sveikatos specialistu tėvai tiki labiau negu reklama. Todėl klinikai ar gamintojui verta už tą žodį atsidėkoti: parama renginiui, kelione, procentu už kiekvieną pacientą.
    .evidence-1 = Taisyklės: neutralus įstaigų sąrašas, draudimas minėti prekių ženklus ir imti atlygį, rėmėjų skelbimas
    .evidence-2 = 10 atsitiktinai atrinktų renginių ar mokyklų (arba visi, jei jų mažiau): lapeliai ir skaidrės be prekių ženklų, naudotas sąrašas, paskelbti rėmėjai
    .evidence-3 = Kitas padalinys paskambino 20 tėvų ar dalyvių: kas jiems patarta, kurie atvejai išsiaiškinti, kas pataisyta taisyklėse
    .red-flag = Prie stendo tik vienos klinikos lankstinukai; vaistų gamintojas pats moka lektoriui; visi tėvai nukreipti į tą patį kabinetą
    .action = Parengti neutralų įstaigų sąrašą, renginiuose uždrausti prekių ženklus ir paskelbti metų rėmėjus
    .indicator = Klaustų tėvų ir dalyvių, kuriems patarta rinktis tik vieną įstaigą ar prekę, dalis, %
    .cause = Patariant kreiptis į gydytoją gali būti nurodyta tik viena įstaiga, todėl klinikai ar gamintojui atsirastų už ką specialistui atsilyginti
    .effect = Tos pačios mokyklos mokinių tėvai renkasi skirtingas įstaigas; kas rėmė renginį, gali pamatyti kiekvienas

ph-10 = Ar išbandyta tvarka, ką daryti, kai sveikatos duomenys patenka ne tam, kam skirti?
    .why = Pirmąją parą lemia, kas išjungs prieigą, kas praneš žmonėms ir Valstybinei duomenų apsaugos inspekcijai, kas išsaugos įrodymus. Duomenims jau nutekėjus galvoti apie tai vėlu.
    .evidence-1 = Patvirtinta duomenų incidento tvarka: kas, ką ir per kiek valandų daro, kam praneša, kaip saugo įrodymus
    .evidence-2 = Paskutinių 12 mėnesių incidentų bylos arba, jei incidentų nebuvo, pratybų protokolas su laikais ir dalyviais
    .evidence-3 = Duomenų apsaugos pareigūno ar audito išvada po incidento ar pratybų: kas vėlavo, kas pataisyta ir patikrinta iš naujo
    .red-flag = Incidentų žurnalas tuščias nuo pirmos dienos; apie nutekėjimą sužinota iš žurnalistų; niekas nežino, kam skambinti šeštadienį
    .action = Patvirtinti duomenų incidento tvarką ir kasmet surengti vienos dienos pratybas
    .indicator = Laikas nuo incidento ar pratybų pradžios iki prieigos išjungimo, val.
    .cause = Kaip elgtis nutekėjus sveikatos duomenims, iki galo neišbandyta, todėl pirmosios valandos praeitų tariantis, o įrodymai galėtų dingti
    .effect = Darbuotojai ir šeštadienį žino, kam skambinti; per kitas pratybas tose pačiose vietose nebestringama

ph-r1 = Smulkių pirkimų niekas nelygina ir neįrašo į apskaitą, todėl permokama, o priemonės dingsta nepasiekusios gyventojų
    .scheme = Iš pažįstamo tiekėjo po truputį perkamos dovanėlės, testai ir įranga. Sąskaitoje „komplektas“, kortelės nėra, dalis priemonių išnešama namo.
ph-r2 = Lektoriumi parenkamas pažįstamas arba užsiėmimas neįvyksta, todėl sumokama už tai, ko gyventojai negavo
    .scheme = Sutartis be kvietimo sudaroma su giminaičiu ar buvusiu bendradarbiu, valandų įrašoma daugiau, nei buvo, o dalyvių sąrašas ir nuotraukos paimami iš kito renginio.
ph-r3 = Programos lėšas skirsto tie, kurie jas gauna, todėl kitoms organizacijoms ir tikrajam poreikiui jų nelieka
    .scheme = Įstaiga pasiūlo priemonę, jos darbuotojas balsuoja komisijoje, skelbiama tik bendra suma. Metų pabaigoje likutis perskirstomas tai pačiai įstaigai.
ph-r4 = Sveikatos tyrimų duomenys pataisomi arba paverčiami klientų srautu vienai klinikai, todėl nukenčia juos patikėję žmonės
    .scheme = Vardiniai rezultatai nukopijuojami ir už atlygį perduodami klinikai ar gamintojui arba pagal juos visi nukreipiami į vieną vietą. Kartais skaičius pataisomas, kad rodiklis atrodytų geresnis.
