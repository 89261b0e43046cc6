# Kontrolinio sąrašo „Socialinis būstas“ tekstai: klausimai sh-01–sh-12 ir rizikos sh-r1–sh-r6.
social-housing = Socialinis būstas
    .about = Kas įrašomas į eilę ir koks butas kam pasiūlomas, kam tenka tarnybiniai būstai, kas iš tikrųjų gyvena savivaldybės butuose, kaip jie perkami ir remontuojami. Pildo būsto ir turto specialistai kartu su padalinio vadovu.

sh-01 = Ar teisė į socialinį būstą registruose patikrinama ne tik įrašant į eilę, bet ir prieš pat sudarant nuomos sutartį?
    .why = Nuo prašymo iki raktų praeina metai. Per juos žmogus paveldi butą, ima daugiau uždirbti ar išvyksta, o eilėje lieka toks, koks buvo pirmąją dieną. Patikrinus tik kartą, butas gali atitekti tam, kas turi kur gyventi.
    .evidence-1 = Tvarka: kokie pajamų, turto ir turimo būsto duomenys tikrinami, kuriuose registruose ir kuriais dviem momentais
    .evidence-2 = 10 paskutinių nuomos sutarčių (arba visos, jei jų mažiau): užklausų išrašai, gauti įrašant į eilę ir ne anksčiau kaip 30 dienų iki sutarties
    .evidence-3 = Audito patikra: visų metų sutartys iš naujo sutikrintos su registrais, dėl neteisėtai gautų būstų imtasi veiksmų
    .red-flag = Byloje – trejų metų senumo duomenys apie pajamas; apie paveldėtą butą pranešė ne registras, o kaimynas
    .action = Įvesti antrą registrų patikrą ne anksčiau kaip 30 dienų iki nuomos sutarties
    .indicator = Nuomos sutarčių, prieš kurias teisė į būstą patikrinta iš naujo, dalis, %
    .cause = Socialinis būstas gali atitekti žmogui, kuris turi kur gyventi, nes prieš sutartį ne visada patikrinama, kas pasikeitė jam laukiant
    .effect = Teisės į būstą nebeturintys žmonės išbraukiami dar iki sutarties, ir butas greičiau pasiekia šeimą, kuri neturi kur gyventi

sh-02 = Ar vietą eilėje lemianti prašymo registravimo data ir laikas gali būti pakeisti tik paliekant neištrinamą įrašą?
    .why = Butai siūlomi pagal prašymo registravimo datą ir laiką, todėl viena diena čia verta metų. Kas šią datą gali pataisyti be pėdsako, tas ir skirsto butus, kad ir kas pasirašytų sprendimą.
    .evidence-1 = Sistemos aprašas ar tvarka: data imama iš dokumentų registro, kas gali ją taisyti, kas įrašoma ir kiek laiko saugoma
    .evidence-2 = 10 atsitiktinai atrinktų laukiančiųjų (arba visi, jei jų mažiau): data eilėje ir dokumentų registre ta pati; ketvirčio pakeitimų išrašas su priežastimis
    .evidence-3 = Nepriklausoma patikra: eilė atkurta iš dokumentų registro ir palyginta su sistemos eile, skirtumai paaiškinti ir ištaisyti
    .red-flag = Eilė laikoma lentelės faile; prašymo data ankstesnė už jame nurodyto dokumento datą
    .action = Susieti eilę su dokumentų registru ir įjungti neištrinamą datų pakeitimų žurnalą
    .indicator = Tikrintų laukiančiųjų, kurių data eilėje ir dokumentų registre sutampa, dalis, %
    .cause = Prašymo data ar laikas sistemoje gali būti pataisyti nepaliekant įrašo, todėl butas gali atitekti ne tam, kas kreipėsi anksčiau
    .effect = Laukiančiojo turimame patvirtinime ir eilėje – ta pati data; apie kiekvieną jos taisymą aišku, kas ir kodėl jį padarė

sh-03 = Ar kas mėnesį paskelbta eilė palyginama su praėjusio mėnesio, paaiškinant kiekvieną vietos pokytį?
    .why = Savivaldybių būstą nagrinėjusi STT rado eilių, kurios retai atnaujinamos ir skelbiamos. Dvi eilės, padėtos greta, parodo kiekvieną šuolį į priekį ir kiekvieną dingusįjį, kol buto raktai dar stalčiuje.
    .evidence-1 = Tvarka: kurią dieną skelbiama nuasmeninta eilė, kas saugo kopiją, kas lygina ir kam praneša apie nepaaiškintą pokytį
    .evidence-2 = Paskutinių 6 mėnesių paskelbtos eilės ir palyginimo lapai: kas gavo būstą, kas išbrauktas, kas pajudėjo ir kodėl
    .evidence-3 = Audito patikra: auditorius pasirinko dvi eilės kopijas, pokyčius atsekė iki bylų, klaidingai išbrauktieji grąžinti į vietą
    .red-flag = Paskelbta eilė – pernykštė; žmogus išbrauktas kaip neatsiliepęs, nors laiškas siųstas senu adresu
    .action = Kas mėnesį skelbti nuasmenintą eilę ir pavesti jos netvarkančiam darbuotojui palyginti ją su ankstesne
    .indicator = Eilės vietos pokyčių, paaiškintų dokumentu, dalis, %
    .cause = Eilė skelbiama ne kas mėnesį arba nelyginama su ankstesne, todėl gali likti neaišku, kodėl vieni pasislinko į priekį, o kiti išbraukti
    .effect = Klaidingai išbrauktas žmogus į eilę grąžinamas per mėnesį; laukiantieji patys mato, kaip eilė juda

sh-04 = Ar kiekvienas būsto pasiūlymas ir atsisakymas įrašomas: koks butas, kokios būklės, kam siūlytas ir kodėl atsisakyta?
    .why = Savam padėti galima ir eilės nesugriovus: pirmajam pasiūlyti butą be šildymo, sulaukti atsisakymo, o suremontuotą pataupyti kitam. Kas kam siūlyta iš tikrųjų, matyti tik iš žurnalo.
    .evidence-1 = Taisyklė: kokia tvarka siūlomi atsilaisvinę butai, kiek laukiama atsakymo, kas laikoma atsisakymu ir ką jis reiškia
    .evidence-2 = 10 paskutinių išnuomotų butų (arba visi, jei jų mažiau): atsilaisvinimo data, kam siūlyta anksčiau, nuotraukos su data, pasirašyti atsisakymai
    .evidence-3 = Nepriklausoma patikra: 10 atsisakiusių žmonių (arba visų, jei jų mažiau) paklausta, kokį butą jiems siūlė; atsakymai palyginti su žurnalu, klaidos ištaisytos
    .red-flag = Trys atsisako per savaitę, ir geriausias butas tenka ketvirtajam; suremontuotas butas pusmetį stovi tuščias
    .action = Pradėti būsto pasiūlymų žurnalą su buto būkle, nuotraukomis ir pasirašytais atsisakymais
    .indicator = Išnuomotų butų, kurių visi pasiūlymai ir atsisakymai įrašyti, dalis, %
    .cause = Iš įrašų ne visada matyti, koks butas kam siūlytas ir kodėl jo atsisakyta, todėl geresnis butas gali atitekti ne pirmam eilėje
    .effect = Suremontuotas butas siūlomas pirmam eilėje; įrašyta atsisakymo priežastis sutampa su tuo, ką sako pats žmogus

sh-05 = Ar dėl kiekvieno būsto, skiriamo be eilės, sprendžia komisija, nurodydama vieną iš patvirtintų pagrindų?
    .why = Gaisras ar smurtas laukti neleidžia, todėl kelias aplink eilę reikalingas. Bet jei byloje nėra dokumento, kas nutiko, tuo keliu ima vaikščioti ir tie, kurių namai niekada nedegė.
    .evidence-1 = Baigtinis pagrindų sąrašas su juos įrodančiais dokumentais, komisijos sudėtis, nusišalinimo taisyklė, laikino apgyvendinimo terminas
    .evidence-2 = Visi per 12 mėnesių be eilės skirti būstai: pagrindas, dokumentas, balsai, protokolas iki nuomos sutarties
    .evidence-3 = Audito patikra: pagrindą įrodantys dokumentai patikrinti juos išdavusiose įstaigose, dėl nepagrįstų sprendimų imtasi veiksmų
    .red-flag = Kas ketvirtas butas skiriamas be eilės; „laikinai“ apgyvendinta šeima bute gyvena trečius metus
    .action = Patvirtinti baigtinį pagrindų sąrašą ir pavesti komisijai spręsti dėl kiekvieno būsto, skiriamo be eilės
    .indicator = Be eilės skirtų būstų su komisijos protokolu iki sutarties dalis, %
    .cause = Būstas be eilės kartais skiriamas be aiškaus pagrindo ar įrodymo, todėl sprendimą gali lemti pažintis, o ne žmogaus padėtis
    .effect = Kiekvienos išimties byloje yra įrodymas, kas nutiko; laikinai apgyvendinti žmonės pasibaigus terminui išsikelia

sh-06 = Ar taryba patvirtino kriterijus, koks butas gali tapti tarnybiniu ir kokių pareigų darbuotojas jį gali gauti?
    .why = STT ne kartą rado socialinių butų, be aiškių kriterijų perkeltų į tarnybinius. Eilėje laukiantieji tokio buto nebemato, o kam nors jis tampa priedu prie atlyginimo.
    .evidence-1 = Tarybos tvarka: kokioms pareigybėms ir kiek laiko skiriama, kada butas perkeliamas į tarnybinius ir grąžinamas atgal
    .evidence-2 = Paskelbtas visų tarnybinių butų sąrašas: plotas, pareigybė, sutarties pabaiga; 12 mėnesių perkėlimai atitinka tvarką
    .evidence-3 = Audito patikra: trejų metų perkėlimai ir visi nuomininkai sutikrinti su kriterijais ir darbuotojų sąrašu, pažeidimai pašalinti
    .red-flag = Ką tik suremontuotas butas perkeltas į tarnybinius; jį gavo tame pačiame mieste būstą turintis vadovas
    .action = Parengti tarybai tarnybinio būsto kriterijus ir paskelbti tarnybinių butų sąrašą su sutarčių pabaiga
    .indicator = Tarnybinių butų, atitinkančių tarybos kriterijus, dalis, %
    .cause = Tarnybinių butų kriterijai ne visada aiškūs arba ne visada taikomi, todėl socialinis butas gali tapti tarnybiniu be tikro poreikio
    .effect = Iš sprendimo matyti, kodėl butas tapo tarnybiniu; nebereikalingi tarnybiniai butai atitenka laukiantiesiems eilėje

sh-07 = Ar personalo specialistai kasmet patikrina, ar tarnybinių butų nuomininkai tebedirba tą darbą, dėl kurio gavo butą?
    .why = Tarnybinis butas skiriamas darbui, bet neretai pergyvena ir darbą, ir išėjimą į pensiją. Kiekvienas toks butas reiškia, kad viena šeima eilėje laukia dar metus.
    .evidence-1 = Tvarka: kas ir kada kasmet tikrina, kas praneša apie nutrauktą darbo sutartį, per kiek laiko butas atlaisvinamas
    .evidence-2 = Šių metų patikros lentelė: visi tarnybiniai butai, nuomininkai, pareigybės, ar tebedirba, priimtas sprendimas
    .evidence-3 = Audito patikra: nuomininkai iš naujo sutikrinti su personalo duomenimis, 5 butai (arba visi, jei jų mažiau) aplankyti, be pagrindo užimti atlaisvinti
    .red-flag = Išėjęs darbuotojas bute gyvena penktus metus; sutartis pratęsta niekam nepaklausus, ar jis dar dirba
    .action = Kasmet sutikrinti tarnybinių butų nuomininkus su darbuotojų sąrašu ir atlaisvinti be pagrindo užimtus
    .indicator = Be pagrindo užimtų tarnybinių butų, atlaisvintų per nustatytą terminą, dalis, %
    .cause = Išėję darbuotojai gali likti tarnybiniuose butuose, nes ar nuomininkai tebedirba, tikrinama ne kasmet arba sužinojus nieko nesiimama
    .effect = Išeidamas darbuotojas butą atlaisvina sutartu laiku, ir jis tenka kitam reikalingam specialistui ar laukiančiai šeimai

sh-08 = Ar vadovas kas pusmetį gauna sąrašą nuomininkų, kurie nebeatitinka sąlygų arba galbūt bute negyvena?
    .why = Retas nuomininkas praneša, kad praturtėjo ar išvyko. Tai pasako registras ir pusmetį nepajudėjęs vandens skaitiklis. Dėl tokio sąrašo turi kas nors nuspręsti, kitaip jis tik guli.
    .evidence-1 = Tvarka: kokie pajamų, turto, gyvenamosios vietos ir suvartojimo duomenys tikrinami, nuo kokios ribos aiškinamasi
    .evidence-2 = Du paskutiniai pusmečio sąrašai: patikrinti visi nuomininkai, prie kiekvieno pažymėto – vadovo sprendimas ir įvykdymo data
    .evidence-3 = Audito patikra: 20 į sąrašą nepatekusių nuomininkų (arba visi, jei jų mažiau) patikrinta iš naujo, praleisti atvejai įtraukti, ribos pataisytos
    .red-flag = Šeima per metus suvartojo kubinį metrą vandens; savivaldybės butas siūlomas nuomos skelbime
    .action = Kas pusmetį iš registrų ir suvartojimo duomenų sudaryti neatitikimų sąrašą ir dėl kiekvieno nuspręsti
    .indicator = Sąrašo nuomininkų, dėl kurių nuspręsta per 60 dienų, dalis, %
    .cause = Sąlygų nebeatitinkantys ar išvykę nuomininkai gali likti butuose, nes jų duomenys peržiūrimi retai arba po to nieko nenusprendžiama
    .effect = Tušti ar subnuomojami butai pastebimi per pusmetį ir perduodami laukiantiesiems; nuomos skelbimuose jų nematyti

sh-09 = Ar atsitiktinai atrinktus butus lanko du darbuotojai, iš kurių bent vienas su tų butų nuomininkais nedirba?
    .why = Kai nuomininką dešimt metų lanko tas pats darbuotojas, akte visada parašyta „pažeidimų nerasta“. Antras žmogus iš kito skyriaus paklausia, kieno vaikų batai stovi prieškambaryje.
    .evidence-1 = Nuomos sutarties sąlyga dėl lankymo ir tvarka: kaip traukiami burtai, kas lanko, kas tikrinama nepažeidžiant privatumo
    .evidence-2 = Metų lankymo aktai: bent 5 % butų, atrankos protokolas, du parašai, rasti gyventojai sutikrinti su sutartimi
    .evidence-3 = Nepriklausoma patikra: 10 lankymų (arba visus, jei jų mažiau) per mėnesį pakartojo kiti, aktai palyginti, dėl nepastebėtos subnuomos imtasi veiksmų
    .red-flag = Visi lankymai – darbo valandomis; kas dešimtame akte „nerasta namie“, ir daugiau ten niekas nebuvo
    .action = Kas ketvirtį atsitiktinai atrinkti butus ir juos lankyti dviese su kito padalinio darbuotoju
    .indicator = Per metus dviejų darbuotojų aplankytų butų dalis, %
    .cause = Butus dažniausiai lanko tas pats su nuomininkais dirbantis darbuotojas, todėl subnuoma ar svetimi gyventojai gali likti nepastebėti
    .effect = Lankymo aktuose aprašyta, kas iš tikrųjų rasta; neradus nieko namie, į butą sugrįžtama kitu laiku

sh-10 = Ar pasitaiko, kad perkamą ar remontuojamą butą parenka, kainą suderina ir rezultatą priima tie patys darbuotojai?
    .why = 2022 m. keturias Vakarų Lietuvos savivaldybes nagrinėjusi STT rado, kad tie patys žmonės rengė pirkimus, apžiūrėjo butus, derino kainą, parinko nuomininkus ir tikrino naudojimą. Kas viską daro pats, tą patikrinti gali tik jis pats.
    .evidence-1 = Įsakymai ir pareigybių aprašymai, pagal kuriuos poreikį, apžiūrą, kainą, priėmimą ir nuomininko parinkimą tvarko skirtingi žmonės
    .evidence-2 = 5 paskutiniai pirkimai ir 5 remontai (arba visi, jei jų mažiau): prie kiekvieno žingsnio pavardė, parašas ir data, niekas nepasirašė dviejuose žingsniuose
    .evidence-3 = Audito patikra: visų metų pirkimų ir remontų žingsniai pagal darbuotoją, sutapimai paaiškinti, pareigos perskirstytos
    .red-flag = Komisija tos pačios sudėties daug metų; apžiūros, kainos ir priėmimo aktuose ta pati pavardė
    .action = Paskirti skirtingus darbuotojus poreikiui, apžiūrai, kainai, priėmimui ir nuomininko parinkimui
    .indicator = Pirkimų ir remontų, kurių kiekvieną žingsnį pasirašė kitas žmogus, dalis, %
    .cause = Tie patys darbuotojai kartais ir parenka butą, ir derina kainą, ir priima rezultatą, todėl klaida ar susitarimas gali likti nepastebėti
    .effect = Netinkamą pirkinį ar per didelę kainą sustabdo kitas darbuotojas; iš bylos matyti, kas tvirtino kiekvieną žingsnį

sh-11 = Ar remonto darbus prieš apmokant vietoje priima darbuotojas, kuris jų neužsakė?
    .why = Nudažyta siena paslepia nepakeistus vamzdžius, o akte surašyta viskas. Kol butas tuščias, pasiskųsti nėra kam, o ką tik įsikėlęs žmogus skųstis nedrįsta.
    .evidence-1 = Tvarka: nuotraukos prieš darbus ir po jų, kiekių žiniaraštis, kas priima, nuo kokios sumos kviečiamas statybos specialistas
    .evidence-2 = 10 atsitiktinai atrinktų metų remontų (arba visi, jei jų mažiau): nuotraukos su data, išmatuoti kiekiai, neužsakiusio darbuotojo parašas iki apmokėjimo
    .evidence-3 = Nepriklausoma patikra: 5 butai (arba visi, jei jų mažiau) aplankyti ir permatuoti, neatlikti darbai įvertinti eurais, pinigai susigrąžinti
    .red-flag = Tame pačiame bute vonios kambarys remontuotas tris kartus per ketverius metus; nuotraukoje „po“ – kito buto langas
    .action = Nemokėti už remontą, kol jo neužsakęs darbuotojas vietoje neišmatavo ir nenufotografavo darbų
    .indicator = Remontų, kuriuos prieš apmokant vietoje priėmė neužsakęs darbuotojas, dalis, %
    .cause = Remontą kartais priima jį užsakęs darbuotojas arba pasirašoma iš nuotraukų, todėl gali būti sumokama už neatliktus ar prastai atliktus darbus
    .effect = Įsikėlusios šeimos dėl remonto trūkumų kreipiasi rečiau; tų pačių vietų netrukus taisyti nebereikia

sh-12 = Ar pirkimuose nedalyvavęs asmuo kasmet nupirktų butų kainą palygina su rinkos ir ankstesnio pardavimo kaina?
    .why = 2018 m. nepriklausomi tikrintojai nustatė, kad Oslo socialinio būsto įmonė už butus permokėjo 80–115 mln. kronų: iš 532 būstų 248 pirkti tiesiogiai iš pardavėjų. Perkant viešojoje rinkoje tokio nuokrypio nebuvo.
    .evidence-1 = Tvarka: kas lygina, kokie registro duomenys imami, kokį nuokrypį reikia paaiškinti, kaip keičiasi turto vertintojai
    .evidence-2 = Praėjusių metų lentelė: visi butai, kvadratinio metro kaina, vietos mediana, ankstesnis pardavimas, vertintojas, paaiškinti nuokrypiai
    .evidence-3 = Kontrolės ir audito tarnybos ar kito vertintojo patikra: bent 5 butai (arba visi, jei jų mažiau) įvertinti iš naujo, dėl permokėtų imtasi veiksmų
    .red-flag = Pardavėjas butą įsigijo prieš tris savaites; visus butus vertino tas pats vertintojas, o apžiūroje savivaldybės atstovo nebuvo
    .action = Kasmet palyginti nupirktų butų kainas su rinkos bei ankstesnio pardavimo kainomis ir paaiškinti nuokrypius
    .indicator = Nupirktų butų, kurių kaina palyginta ir nuokrypis paaiškintas, dalis, %
    .cause = Ar už butus nepermokama, dažnai tikrina patys juos perkantys darbuotojai, todėl per didelė kaina gali nepaaiškėti
    .effect = Už kvadratinį metrą mokama panašiai kaip rinkoje; jei butas prieš pat pirkimą perparduotas, byloje paaiškinta, kodėl jis pirktas

sh-r1 = Teisė į būstą nustatoma neteisingai, todėl butas tenka tam, kas turi kur gyventi, o kita šeima laukia metais ilgiau
    .scheme = Nutylimas paveldėtas ar vaikams perrašytas butas, pajamos tikrinamos tik prašymo dieną. Prieš pasirašant sutartį registrų niekas nebeklausia.
sh-r2 = Eilės duomenys pakeičiami be pėdsako arba pasiūlymai nutylimi, todėl butą gauna ne tas, kurio eilė
    .scheme = Pataisoma prašymo data, kas nors išbraukiamas kaip neatsiliepęs. Pirmajam siūlomas tik prasčiausias butas, kol jis atsisako.
sh-r3 = Butas nepagrįstai skiriamas be eilės, todėl svetima nelaimė virsta priedanga pažinčiai, o eilė stovi
    .scheme = Pažymą apie netinkamą būstą išduoda pažįstamas, arba šeima apgyvendinama „laikinai“, kol po metų sudaroma nuolatinė sutartis.
sh-r4 = Socialinis butas be kriterijų paverčiamas tarnybiniu ir tenka savam darbuotojui, todėl laukiantiesiems butų mažėja
    .scheme = Butas, kurį metas siūlyti eilei, vienu sprendimu tampa tarnybinis. Darbas baigiasi, o sutartis pratęsiama arba nuomininkas prašo leisti butą išsipirkti.
sh-r5 = Nuomininkas butą subnuomoja ar jame negyvena, ir to niekas nepastebi, todėl iš savivaldybės buto uždirba privatus asmuo
    .scheme = Nuomininkas išvyksta ir butą išnuomoja rinkos kaina. Apie lankymą jis žino iš anksto, o skaitiklių ir skelbimų niekas nežiūri.
sh-r6 = Butai perkami ir remontuojami per brangiai, nes viską daro tie patys žmonės, todėl už tuos pačius pinigus jų nuperkama mažiau
    .scheme = Tarpininkas nuperka butą ir po kelių savaičių perparduoda savivaldybei brangiau. Rangovui sumokama už darbus, kurių niekas nematavo, o dalis grįžta užsakovui.
