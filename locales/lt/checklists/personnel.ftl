# Kontrolinio sąrašo „Personalas“ klausimai ir rizikos.
personnel = Personalas
    .about = Kaip įstaiga renkasi, tikrina, skatina ir išleidžia darbuotojus, kad pareigos neatitektų pažįstamiems, o sprendimai – būsimam darbdaviui. Pildo vadovas kartu su personalo specialistu ir buhalteriu.

hr-01 = Ar prieš skelbiant atranką pareigybės reikalavimus peržiūri žmogus, kuris tame padalinyje nedirba?
    .why = Reikalavimas turėti trejų metų patirtį su konkrečia programa gali reikšti darbo poreikį, o gali ir konkretų žmogų. Kolega iš šalies dar paklausia, kam to reikia; padalinys nebeklausia.
    .evidence-1 = Patvirtinti pareigybių aprašymai ir tvarka, pagal kurią kiekvienas papildomas reikalavimas pagrindžiamas raštu
    .evidence-2 = 5 paskutinių atrankų (arba visų, jei jų mažiau) bylos: reikalavimų projektai su data ir autoriumi, peržiūrėjusiojo pastabos, nukrypimai nuo pareigybės aprašymo paaiškinti
    .evidence-3 = Vidaus audito ar steigėjo patikra: 10 skelbimų (arba visi, jei jų mažiau) palyginta su pareigybių aprašymais ir priimtųjų patirtimi, pritaikyti reikalavimai išvardyti
    .red-flag = Reikalavimai beveik pažodžiui sutampa su laimėtojo gyvenimo aprašymu; pareigybės aprašymas pakeistas savaitę prieš skelbimą
    .action = Pavesti kito padalinio darbuotojui prieš kiekvieną atranką peržiūrėti reikalavimus ir papildomus pagrįsti raštu
    .indicator = Atrankų, kurių reikalavimai peržiūrėti prieš skelbiant, dalis, %
    .cause = Pareigybės reikalavimus dažnai parašo ir peržiūri tas pats padalinys, tad juos galima pritaikyti iš anksto pasirinktam žmogui
    .effect = Skelbimuose lieka tik darbui būtini reikalavimai; į atrankas ateina daugiau tinkamų pretendentų

hr-02 = Ar kiekviena laisva pareigybė skelbiama viešai, net kai teisės aktai to nereikalauja?
    .why = Apie neskelbtą darbą sužino tik tie, kurie turi kam paskambinti. Specialiųjų tyrimų tarnyba, nagrinėjusi savivaldybių viešąsias įstaigas, nustatė, kad į darbą priimama ir be viešo skelbimo: taip įstaiga pasirinkimą susiaurina iki pažįstamų.
    .evidence-1 = Priėmimo tvarka: kiekviena pareigybė, taip pat terminuota, skelbiama bent 14 dienų, išimtys išvardytos
    .evidence-2 = Visų praėjusių metų priėmimų sąrašas: skelbimo vieta ir data, pretendentų skaičius, kiekvienos išimties motyvas
    .evidence-3 = Vidaus audito ar steigėjo patikra: naujos darbo sutartys sugretintos su skelbimais, neskelbti priėmimai paaiškinti
    .red-flag = Trečdalis naujų darbuotojų priimti be skelbimo; skelbta keturias dienas prieš šventes; visur po vieną pretendentą
    .action = Skelbti visas laisvas pareigybes bent 14 dienų ir kas pusmetį paviešinti pretendentų skaičių
    .indicator = Viešai skelbtų pareigybių dalis iš visų per metus užimtų, %
    .cause = Dalis pareigų gali būti užimama neskelbus atrankos arba paskelbus labai trumpam, todėl apie jas sužino daugiausia pažįstami
    .effect = Į vieną vietą pretenduoja keli žmonės; tarp priimtųjų yra ir tokių, kurių įstaigoje niekas nepažinojo

hr-03 = Ar kas nors įstaigoje ilgiau kaip šešis mėnesius laikinai eina laisvas pareigas be paskelbtos atrankos?
    .why = Paskirti laikinai greita ir patogu: nereikia nei skelbti, nei rinktis. Po metų laikinasis turi patirties, kurios kiti įgyti negalėjo, ir atranka lieka formalumas.
    .evidence-1 = Vadovo patvirtinta taisyklė: laisvos pareigos laikinai einamos ne ilgiau kaip 6 mėnesius, per šį laiką skelbiama atranka
    .evidence-2 = Šios dienos laikinai einamų pareigų sąrašas: pradžia, pabaiga, atrankos data; ilgiau kaip 6 mėnesius einamų nėra
    .evidence-3 = Vidaus audito ar steigėjo patikra: trejų metų laikini paskyrimai, kiek laikinųjų vėliau laimėjo atranką, pasiūlymai įvykdyti
    .red-flag = Laikinasis vadovas dirba jau trečius metus; paskyrimas pratęsiamas paskutinę dieną; atrankas laimi vien laikinieji
    .action = Per tris mėnesius paskelbti atranką į visas pareigas, laikinai einamas ilgiau kaip 6 mėnesius
    .indicator = Ilgiau kaip 6 mėnesius be atrankos laikinai einamos pareigos, vnt.
    .cause = Kai laisvos pareigos ilgai einamos laikinai, vėlesnė atranka gali tapti formalumu, o pareigas – gauti iš anksto numatytas žmogus
    .effect = Atrankose varžosi ne vien laikinai pareigas einantis asmuo; dalį jų laimi žmonės, kurie tų pareigų anksčiau nėjo

hr-04 = Ar kiekvienas atrankos komisijos narys, taip pat ir narys iš kitos įstaigos, pretendentų balus surašo dar iki bendro aptarimo?
    .why = Kai pirmas pasako vadovas, kiti sutinka. Atskirai surašyti balai išsaugo ir tą nuomonę, kuri garsiai nenuskambėtų, o žmogus iš kitos įstaigos vadovui nieko neskolingas.
    .evidence-1 = Atrankų tvarka: narys iš kitos įstaigos, visiems tie patys klausimai, vertinimo lapai iki aptarimo, nusišalinimas dėl ryšio
    .evidence-2 = 5 paskutinių atrankų (arba visų, jei jų mažiau) bylos: kiekvieno nario vertinimo lapas, pokalbių įrašai ar užrašai, nusišalinimai, pakeistų balų priežastys
    .evidence-3 = Vidaus audito ar steigėjo patikra: 3 atrankos pagal įrašus įvertintos iš naujo, skirtumai aptarti su komisija
    .red-flag = Visų narių balai vienodi; vertinimo lapai užpildyti ta pačia ranka; komisijoje vien vadovo pavaldiniai
    .action = Į kiekvieną atrankos komisiją pakviesti narį iš kitos įstaigos ir balus surinkti iki aptarimo
    .indicator = Atrankų su nariu iš kitos įstaigos ir iki aptarimo surašytais balais dalis, %
    .cause = Pretendentų balai dažnai surašomi jau pasitarus arba vertina vien įstaigos žmonės, todėl rezultatą gali lemti vadovo nuomonė
    .effect = Komisijos narių balai nebe vienodi; neatrinktam pretendentui galima parodyti, už ką jis gavo mažiau balų

hr-05 = Ar į pareigas, dėl kurių privaloma kreiptis į STT, skiriama tik gavus STT informaciją apie asmenį?
    .why = Kai žmogus paskiriamas nelaukiant atsakymo, atsakymas ateina jam jau pasirašinėjant sąskaitas. Palaukti kainuoja laiko, o atšaukti paskyrimą – ginčą ir pasitikėjimą.
    .evidence-1 = Paskelbtas ir per pastaruosius metus peržiūrėtas pareigybių, dėl kurių kreipiamasi į STT, sąrašas
    .evidence-2 = Visi praėjusių metų skyrimai į šias pareigas: prašymo, atsakymo ir skyrimo datos; jei rasta rizikos veiksnių – motyvuotas sprendimas
    .evidence-3 = Vidaus audito ar steigėjo patikra: sąrašas sugretintas su pareigybėmis, sprendžiančiomis dėl pinigų ir paslaugų, trūkstamos įrašytos
    .red-flag = Sąraše tik vadovas, nors dėl pinigų sprendžia dar dešimt darbuotojų; skyrimo data ankstesnė už STT atsakymo datą
    .action = Peržiūrėti pareigybių sąrašą ir skyrimo įsakymo nerengti, kol byloje nėra STT atsakymo
    .indicator = Skyrimų į sąraše nurodytas pareigas, prieš kuriuos gautas STT atsakymas, dalis, %
    .cause = Pareigybių sąrašas gali būti neišsamus, o STT atsakymo ne visada palaukiama, todėl apie riziką galima sužinoti jau paskyrus žmogų
    .effect = Nė vieno paskyrimo netenka atšaukti gavus STT atsakymą; sąraše yra visos pareigybės, dėl kurių privaloma kreiptis

hr-06 = Ar iki priėmimo pirminiuose šaltiniuose patikrinama, ką pretendentas nurodė apie išsilavinimą ir ankstesnius darbus?
    .why = Žmogus, atleistas iš vienos įstaigos už pasisavintus klientų pinigus, po mėnesio įsidarbina kitoje, nes niekas nepaskambino. Patikrinti diplomą ir dvi darbovietes užtrunka valandą.
    .evidence-1 = Tvarka: kas tikrinama, kas tikrina (ne būsimas tiesioginis vadovas), kaip gaunamas pretendento sutikimas dėl atsiliepimų
    .evidence-2 = 10 naujausių priėmimų (arba visų, jei jų mažiau) bylos: diplomo patikra registre ar pagal originalą, dviejų buvusių darbdavių atsiliepimai su data
    .evidence-3 = Kito padalinio ar vidaus audito patikra: 10 bylų (arba visų, jei jų mažiau) duomenys patikrinti iš naujo, dėl neatitikimų priimti sprendimai
    .red-flag = Gyvenimo aprašyme nepaaiškinta kelerių metų spraga; atsiliepimą parašė giminaitis; byloje diplomo kopijos kopija
    .action = Prieš kiekvieną priėmimą patikrinti diplomą ir, pretendentui sutikus, paskambinti dviem buvusiems darbdaviams
    .indicator = Priėmimų, prieš kuriuos patikrintas diplomas ir paklausti du buvę darbdaviai, dalis, %
    .cause = Pretendento diplomas ir ankstesni darbai ne visada tikrinami pirminiuose šaltiniuose, todėl netiesa gali paaiškėti tik žmogų priėmus
    .effect = Neatitikimai paaiškėja iki darbo sutarties; iš bylos matyti, ką atsakė buvę darbdaviai

hr-07 = Ar dar nepasibaigus išbandymo laikotarpiui raštu įvertinamas naujo darbuotojo darbas ir elgesys?
    .why = Klaidingą ar suderintą priėmimą lengviausia ištaisyti per pirmus mėnesius. Jei išbandymas praeina tyliai, klaida gali likti iki pensijos.
    .evidence-1 = Tvarka ir vertinimo lapas: užduotys, elgesys su žmonėmis ir pinigais, kas vertina kartu su tiesioginiu vadovu, terminas
    .evidence-2 = Visų praėjusiais metais priimtų darbuotojų vertinimai su dviejų vertintojų parašais iki išbandymo pabaigos; sprendimai dėl netikusiųjų
    .evidence-3 = Vidaus audito ar steigėjo patikra: 10 vertinimų (arba visi, jei jų mažiau) palyginta su pirmųjų metų skundais ir klaidomis, vertinimo lapas patikslintas
    .red-flag = Per penkerius metus išbandymo neišlaikė niekas; vertinimas pasirašytas laikotarpiui pasibaigus; visiems parašyta „tinka“
    .action = Likus dviem savaitėms iki išbandymo pabaigos kiekvieną naują darbuotoją raštu įvertinti dviese
    .indicator = Iki išbandymo pabaigos raštu įvertintų naujų darbuotojų dalis, %
    .cause = Naujo darbuotojo išbandymas neretai baigiasi be vertinimo arba visiems parašius „tinka“, todėl netinkamas žmogus gali likti ilgam
    .effect = Su netinkamu darbuotoju atsisveikinama per pirmuosius mėnesius; kiti iš vertinimo sužino, ką turi taisyti

hr-08 = Ar kasmet patikrinama, kurie darbuotojai yra artimi asmenys, kad nė vienas nebūtų tiesiogiai pavaldus kitam?
    .why = STT 2018–2019 m. duomenimis, savivaldybių administracijose maždaug kas penktas darbuotojas buvo susijęs su kolega. Giminystė nėra nusižengimas, bet giminaičiui negalima nei skirti priemokos, nei tikrinti jo bylų.
    .evidence-1 = Taisyklė: kas yra artimas asmuo, per kiek dienų pranešama apie ryšį, ką daro vadovas, kai vienas tampa pavaldus kitam
    .evidence-2 = Šių metų ryšių sąrašas pagal pareigybes, sugretintas su įstaigos struktūra: pavaldžių porų nėra arba priežiūra perduota kitam vadovui
    .evidence-3 = Vidaus audito ar steigėjo patikra: sąrašas sugretintas su PINREG ir priemokų įsakymais, nuslėpti ryšiai ištirti
    .red-flag = Sąrašas tuščias, nors visi žino, kas kieno brolis; vienos šeimos nariai dirba tame pačiame padalinyje ir gauna didžiausias priemokas
    .action = Surašyti artimų asmenų ryšius pagal pareigybes ir per tris mėnesius panaikinti tiesioginį jų pavaldumą
    .indicator = Tiesiogiai pavaldžios artimų asmenų poros, vnt.
    .cause = Ne visi artimi darbuotojų ryšiai žinomi arba dėl jų nieko nekeičiama, todėl darbuotojui priemokas gali skirti jo artimas asmuo
    .effect = Priemoką siūlo ir darbą tikrina su darbuotoju nesusijęs vadovas; apie naują ryšį praneša patys darbuotojai

hr-09 = Ar prieš darbuotojui pradedant kitą darbą raštu įvertinama, ar tas darbas nesikerta su jo pareigomis?
    .why = Norvegijoje nagrinėta byla, kurioje statybos leidimų darbuotojas turėjo privačią projektų braižymo įmonę ir tvarkė tas pačias bylas. Poreikio vertintojas, vakarais dirbantis pas paslaugų teikėją, atsiduria toje pačioje vietoje.
    .evidence-1 = Tvarka: apie kokį darbą pranešama, kas jį vertina, koks negalimas (pas savo klientus, teikėjus, tiekėjus, lėšų gavėjus)
    .evidence-2 = Kito darbo registras su įvertinimo datomis ir sprendimais; 10 darbuotojų (arba visų, jei jų mažiau) įrašai sutikrinti su PINREG
    .evidence-3 = Vidaus audito ar steigėjo patikra: dėl pinigų ir paslaugų sprendžiančių darbuotojų kiti darbai sugretinti su jų bylomis, sankirtos pašalintos
    .red-flag = Registre trys įrašai, o PINREG – dvidešimt; teikėjo mokymuose lektoriauja jį tikrinantis darbuotojas; leidimai neterminuoti
    .action = Pradėti kito darbo registrą, sutikrinti jį su PINREG ir kiekvieną kitą darbą įvertinti raštu
    .indicator = Raštu įvertintų kitų darbų dalis iš nurodytų PINREG, %
    .cause = Darbuotojas gali spręsti dėl tų, kurie jam moka, nes apie jo kitą darbą įstaiga ne visada žino arba leidžia jį dirbti neįsigilinusi
    .effect = Darbuotojai atsiklausia prieš pradėdami dirbti kitur; nė vienas nedirba pas teikėją, dėl kurio pats sprendžia

hr-10 = Ar priemokos ir premijos skiriamos pagal iš anksto patvirtintus kriterijus?
    .why = Nuo kasdienio administravimo, susijusio su juo pačiu, vadovas nusišalinti neprivalo, o nuo sprendimo dėl savo premijos ar priemokos – privalo. Spaudoje aprašytas atvejis, kai dotacija paslaugoms išmokėta premijomis tiems, kuriems jos nepriklausė; tai rado vidaus auditas.
    .evidence-1 = Patvirtinta darbo apmokėjimo tvarka: kriterijai, dydžiai, lėšų šaltinis, kas sprendžia dėl vadovo ir jo artimų asmenų
    .evidence-2 = Visi praėjusio pusmečio priemokų ir premijų įsakymai: prie kiekvieno kriterijus, motyvas ir kas sprendė, lėšų šaltinis sutikrintas su dotacijos sutartimi
    .evidence-3 = Vidaus audito ar kontrolės ir audito tarnybos patikra: metų priemokos ir premijos palygintos pagal padalinius ir ryšius, neteisėtos susigrąžintos
    .red-flag = Didžiausios priemokos gruodį ir vis tiems patiems; motyvas „už gerą darbą“; mokama iš projekto, kuriame gavėjas nedirba
    .action = Patvirtinti priemokų ir premijų kriterijus, o sprendimus dėl vadovo ir jo artimų asmenų perduoti nesusijusiam asmeniui
    .indicator = Priemokų ir premijų įsakymų su kriterijumi, motyvu ir lėšų šaltiniu dalis, %
    .cause = Priemokos ne visada siejamos su kriterijais, o dėl vadovo priemokos gali spręsti jo pavaldiniai, tad skyrimą gali lemti ryšiai, o ne darbas
    .effect = Darbuotojai žino, už ką skiriamos priemokos; kiekvienai metų pabaigos priemokai galima parodyti kriterijų ir darbą

hr-11 = Ar metus po darbuotojo išėjimo tikrinama, ar jis laikosi atvėsimo laikotarpio apribojimų?
    .why = Palankus sprendimas šiandien, darbo vieta po pusmečio. Jei po išėjimo niekas nepasižiūri, kam žmogus dirba, susitarimas pasiteisina; jei pasižiūri, sandorį dar galima sustabdyti.
    .evidence-1 = Patvirtinta išeinančiojo atmintinė: kokie apribojimai, kiek laiko, kur klausti; paskirtas tikrinantis darbuotojas
    .evidence-2 = Praėjusių metų išėjusiųjų registras: pasirašytos atmintinės, po 6 ir 12 mėnesių sutikrinta su teikėjų, tiekėjų ir lėšų gavėjų sąrašais
    .evidence-3 = Vidaus audito ar steigėjo patikra: 10 išėjusiųjų (arba visi, jei jų mažiau) ir jų paskutinių metų sprendimai peržiūrėti, dėl pažeidimų kreiptasi į VTEK
    .red-flag = Buvęs vedėjas po mėnesio atstovauja teikėjui, kurį pats parinko; atmintines pasirašo tik eiliniai darbuotojai
    .action = Įteikti atmintines išeinantiesiems ir po 6 ir 12 mėnesių išėjusiuosius sutikrinti su teikėjų ir tiekėjų sąrašais
    .indicator = Išėjusių darbuotojų, sutikrintų per 12 mėnesių, dalis, %
    .cause = Palankus sprendimas gali būti iškeistas į būsimą darbo vietą, nes retai pasidomima, kur įsidarbina išėję darbuotojai
    .effect = Išeinantieji žino, kur jiems metus negalima dirbti; jų sprendimai dėl naujojo darbdavio peržiūrimi laiku

hr-12 = Ar bent kartą per dvejus metus nepriklausomai patikrinami personalo sprendimai: priėmimai, laikini paskyrimai, priemokos ir premijos?
    .why = Kiekvieną priėmimą atskirai galima paaiškinti, o dvejų metų sprendimai, sudėti greta, parodo, kieno siūlymu ir už kiek. Tada dar galima ištaisyti: atšaukti paskyrimą, susigrąžinti priemoką.
    .evidence-1 = Vidaus audito ar steigėjo patikrų planas, į kurį personalo sprendimai įrašyti bent kas dvejus metus
    .evidence-2 = Įstaigos metų lentelė: visi priėmimai, laikini paskyrimai ir priemokos, kas siūlė, kas sprendė, koks motyvas; aptarta su steigėju
    .evidence-3 = Vidaus audito ar steigėjo ataskaita: patikrinta bent 20 sprendimų (arba visi, jei jų mažiau), neteisėti atšaukti, nepagrįstai išmokėtos sumos susigrąžintos
    .red-flag = Personalo bylų penkerius metus niekas netikrino; skundą dėl atrankos nagrinėja pats jos komisijos pirmininkas
    .action = Sudaryti dvejų metų personalo sprendimų lentelę ir perduoti ją patikrinti vidaus auditui arba steigėjui
    .indicator = Patikrintų personalo sprendimų, kurie teisėti arba ištaisyti, dalis, %
    .cause = Personalo sprendimai iš šalies tikrinami retai arba pavieniui, todėl gali likti nepastebėta, kad naudos vis gauna tie patys
    .effect = Nepagrįsti sprendimai, jei jų randama, ištaisomi; motyvai rašomi taip, kad juos suprastų ir nedalyvavęs žmogus

hr-r1 = Reikalavimai pritaikomi iš anksto pasirinktam žmogui, todėl geresni pretendentai atkrinta
    .scheme = Į aprašymą įrašomas reikalavimas, kurį atitinka vienas, skelbiama trumpai, o pokalbio klausimai tam vienam jau žinomi.
hr-r2 = Priimami artimieji ir bendrapartiečiai, todėl įstaigoje nebelieka, kas pasakytų „ne“
    .scheme = Neskelbta vieta pasiūloma pažįstamam, komisija sudaroma iš pavaldinių, vėliau vienas artimasis kitam skiria priemoką ir tikrina jo darbą.
hr-r3 = Laikini paskyrimai pratęsiami be atrankos, todėl pareigos lieka vieno žmogaus pasirinktam asmeniui
    .scheme = Pareigos kas pusmetį pratęsiamos „kol bus paskelbta atranka“, o paskelbus laimi tas, kuris jas jau ėjo.
hr-r4 = Priimamas žmogus, kurio praeities niekas nepatikrino, todėl nukenčia jam patikėti žmonės ir pinigai
    .scheme = Nutylimas atleidimas iš ankstesnės įstaigos, parodomas suklastotas diplomas, skiriama nelaukiant STT informacijos.
hr-r5 = Darbuotojas dirba ir tiems, dėl kurių sprendžia, todėl sprendimai krypsta jų naudai
    .scheme = Vakarais dirbama teikėjui, už atlygį konsultuojami pareiškėjai arba tariamasi dėl būsimos vietos, o išėjus atstovaujama prieš buvusius kolegas.
hr-r6 = Priemokos ir premijos skiriamos sau ar saviems, todėl lėšų trūksta paslaugoms ir dirbantiesiems
    .scheme = Metų pabaigos likutis išdalijamas be kriterijų, priemokos mokamos iš kitam tikslui skirtos dotacijos, o vadovo priemoką pasirašo jo pavaduotojas.
