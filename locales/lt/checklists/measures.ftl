# Kovos su korupcija priemonių katalogas: pavadinimas ir kas tai yra.

integrity-talk = Vadovo pokalbis apie tikrus atvejus
    .what = Du kartus per metus vadovas su visais darbuotojais aptaria po vieną savo įstaigos atvejį ir užrašo, kas po to keičiama.

published-recusals = Viešas vadovo nusišalinimų sąrašas
    .what = Kiekvienas vadovo nusišalinimas su data ir jį pakeitusio asmens pareigomis paskelbiamas įstaigos svetainėje.

responsible-person-mandate = Tiesiogiai vadovui atskaitingas atsakingas asmuo
    .what = Už korupcijai atsparios aplinkos kūrimą paskiriamas darbuotojas, kuriam skiriama laiko ir kurio siūlymus vadovas išklauso kas ketvirtį.

case-based-risk-review = Rizikos nustatymas tikrinant tikras bylas
    .what = Korupcijos pasireiškimo tikimybė nustatoma perskaičius atsitiktinai atrinktas bylas, pirkimus ir skundus, ne vien tvarkų aprašus.

evidence-backed-report = Įrodymais pagrįsta metinė plano ataskaita
    .what = Tarybai arba steigėjui teikiama ataskaita, kurioje prie kiekvienos įvykdytos priemonės nurodytas tai rodantis dokumentas.

declaration-reminder = Privačių interesų deklaracijų priminimas ir patikra
    .what = Du kartus per metus deklaruoti privalančių darbuotojų sąrašas sutikrinamas su PINREG, vėluojantiems primenama.

interest-cross-check = Interesų sutikrinimas su tiekėjais ir lėšų gavėjais
    .what = Atsitiktinai atrinktos deklaracijos kasmet lyginamos su tiekėjų, paslaugų teikėjų ir lėšų gavėjų sąrašais; dėl kiekvieno sutapimo priimamas sprendimas.

recusal-record = Nusišalinimo įrašas byloje
    .what = Viena forma ir vienas registras: kas nusišalino, kodėl, kas perėmė klausimą. Registro bylos tikrinamos kas ketvirtį.

review-after-conflict = Ankstesnių sprendimų peržiūra
    .what = Paaiškėjus nuslėptam ryšiui ar priimtai dovanai, kitas darbuotojas per 30 dienų peržiūri metų sprendimus, kuriuos tai galėjo paveikti.

gift-register = Dovanų registras
    .what = Į registrą įrašoma kiekviena pasiūlyta dovana, taip pat ir ta, kurios atsisakyta; apie registrą žino klientai ir tiekėjai, o kiekvienas darbuotojas kasmet patvirtina, kad tvarką žino.

reporting-channel = Veikiantis vidinis pranešimų kanalas
    .what = Paskirtas ir paskelbtas pranešimus nagrinėjantis asmuo, žymimos gavimo ir atsakymo datos, kanalas kas pusmetį išbandomas.

report-access-limits = Ribota prieiga prie pranešimų
    .what = Pranešimus gali atverti tik juos nagrinėjantis ir jį pavaduojantis asmuo; prieigos teisės tikrinamos kas ketvirtį.

reporter-follow-up = Pranešėjo padėties stebėsena
    .what = Po pranešimo su pranešėju kalbamasi po 3, 6 ir 12 mėnesių ir žymima, kaip keitėsi jo pareigos, atlygis ir darbo sąlygos.

dilemma-training = Mokymai su savo darbo dilemomis
    .what = Kiekviename padalinyje kasmet surengiamas užsiėmimas, kuriame sprendžiamos trys to padalinio darbo dilemos.

risk-based-audit = Vidaus auditas didžiausios rizikos srityse
    .what = Vidaus auditas gauna įstaigos rizikų sąrašą ir kasmet patikrina bent vieną didžiausios rizikos sritį.

random-file-checks = Atsitiktinė bylų patikra
    .what = Patikros dieną kito padalinio darbuotojas atsitiktinai atrenka ir patikrina 10 bylų (arba visas, jei jų mažiau); kurios tai bus, iš anksto nežino niekas.

recommendation-follow-up = Nepriklausomas rekomendacijų įvykdymo patvirtinimas
    .what = Kiekviena audito ar patikros rekomendacija turi terminą, vykdytoją ir kitą asmenį, kuris įvykdymą patikrina vietoje.

contact-log = Prašymų dėl konkrečių bylų žurnalas
    .what = Užrašomas kiekvienas politiko, vadovo ar tarpininko prašymas dėl konkrečios bylos; atsakoma tik raštu.

published-exceptions = Vieša išimčių suvestinė
    .what = Kasmet svetainėje paskelbiama, kiek sprendimų priimta išimties tvarka, kokiais pagrindais ir kokiomis sumomis, be asmens duomenų.

lobbying-cross-check = Darbotvarkių sutikrinimas su lobistinės veiklos deklaracijomis
    .what = Paskelbtos vadovų ir politikų darbotvarkės kas pusmetį lyginamos su deklaracijomis sistemoje SKAIDRIS.

register-match = Registrų užklausos prieš sprendimą
    .what = Prieš sprendžiant ir vėliau nustatytu laiku pajamos, turtas, šeima ar būstas patikrinami registruose, užklausos lieka žurnale, o sprendimai be jų peržiūrimi kas mėnesį.

second-calculation = Antro darbuotojo perskaičiavimas
    .what = Duomenis, įrašytus ne iš registrų, prieš sprendimą iš dokumentų perskaičiuoja antras darbuotojas; skirtumai pašalinami, ir tai matyti byloje.

two-step-change = Lemiamų duomenų keitimas dviese
    .what = Gavėją, banko sąskaitą, sumą ar skolą vienas darbuotojas įveda, kitas patvirtina, o abiejų žingsnių atlikti vienam sistema neleidžia.

payment-list-match = Mokėjimų sąrašo sutikrinimas
    .what = Kas mėnesį prieš mokant ieškoma mirusių ir išvykusių gavėjų bei kelių išmokų į vieną sąskaitą; mokėjimas stabdomas, kol neaiškumas pašalintas.

repeat-aid-report = Pasikartojančios paramos ataskaita
    .what = Kas ketvirtį vadovybė mato, kam ta pati parama skirta daug kartų, kokiu pagrindu ir kas ją skyrė; dažniausių gavėjų bylos peržiūrimos.

write-off-commission = Skolų nurašymas tik komisijos sprendimu
    .what = Permokas ir kitas skolas nurašyti ar atidėti gali tik komisija, kurioje nėra skolą lėmusio sprendimo autoriaus, ir tik dėl pagrindų iš baigtinio sąrašo.

published-criteria = Paskelbti patikrinami kriterijai
    .what = Viešai paskelbta tvarka, kurios kiekvieną kriterijų galima patikrinti pagal dokumentą ar registrą, todėl žmogus sprendimą gali numatyti pats, o sprendime nurodoma, kuriuo kriterijumi remtasi.

second-assessment = Antras savarankiškas vertinimas
    .what = To paties žmogaus poreikį įvertina du darbuotojai, ir antrasis išvadą padaro nematęs pirmosios. Išvadoms išsiskyrus sprendžia vadovas ar komisija, ir priežastis lieka byloje.

queue-in-one-system = Eilė vienoje sistemoje
    .what = Visos laukiančiųjų eilės vedamos vienoje sistemoje, prie kurios kiekvienas jungiasi savo vardu; eilės data imama iš dokumentų registro, gretutinių sąrašų nėra.

change-log = Neištrinamas pakeitimų žurnalas
    .what = Sistema pati įrašo, kas, kada, ką ir kodėl pakeitė, o duomenis tvarkantis darbuotojas tų įrašų keisti negali. Dalį įrašų kas mėnesį peržiūri kitas žmogus.

list-copies-compared = Dviejų sąrašo kopijų palyginimas
    .what = Kas mėnesį išsaugoma sąrašo kopija, ir jo netvarkantis darbuotojas palygina ją su ankstesne: kas pajudėjo, kas dingo, kodėl.

published-queue = Eilė, kurią mato laukiantieji
    .what = Nuasmeninta eilė skelbiama pagal prašymo kodus, o žmogus joje randa savo vietą ir gauna pranešimą apie kiekvieną jos pokytį.

offer-log = Pasiūlymų ir kvietimų žurnalas
    .what = Viena taisyklė, kiek kartų, kada ir kokiu būdu žmogus kviečiamas, ir žurnalas, kuriame lieka kiekvienas bandymas, atsakymas ar atsisakymas.

reasoned-exceptions = Motyvuotas komisijos sprendimas dėl kiekvienos išimties
    .what = Išimtys leidžiamos tik dėl priežasčių iš baigtinio sąrašo. Dėl kiekvienos sprendžia komisija, priežastį pagrindžia dokumentas, o protokolas surašomas prieš vykdant sprendimą.

scheduled-review = Peržiūra nustatytą dieną
    .what = Kiekviename sprendime įrašyta peržiūros data, sistema ją primena, o vadovas mato pradelstų peržiūrų sąrašą.

random-recheck = Atsitiktinis pakartotinis vertinimas
    .what = Kas ketvirtį atsitiktinai atrinktas bylas iš naujo įvertina pirmajame vertinime nedalyvavę žmonės; skirtumai užrašomi, o sprendimai pataisomi.

decision-statistics = Sprendimų statistika
    .what = Pusmečio ataskaita, kaip sprendimai pasiskirsto pagal darbuotoją, teikėją ir laiką; didesni nuokrypiai paaiškinami ir patikrinami pagal bylas.

complaint-and-correction = Skundo nagrinėjimas ir padėties atkūrimas
    .what = Skundą nagrinėja sprendime nedalyvavęs asmuo, o pasitvirtinus klaidai per nustatytą terminą atkuriama žmogaus padėtis ir pašalinama priežastis.

licence-reconciliation = Mėnesinis licencijos, gyventojų sąrašo ir sąskaitų sutikrinimas
    .what = Kartą per mėnesį greta padedami trys skaičiai: vietos licencijoje, žmonės lovose ir eilutės sąskaitoje. Kiekvienas skirtumas paaiškinamas, permoka grąžinama.

outside-consent = Išankstinis nepriklausomo asmens sutikimas
    .what = Didesnes atstovaujamo žmogaus išlaidas ir sandorius dėl jo turto prieš mokėjimą patvirtina asmuo, kuris nedirba pinigus tvarkančioje įstaigoje.

two-person-cash = Dviejų darbuotojų taisyklė tvarkant gyventojų pinigus
    .what = Dėl kiekvieno gyventojo pinigų išdavimo ir pirkinio pasirašo du darbuotojai, prie įrašo lėšų kortelėje segamas kvitas.

resident-statement = Ketvirčio lėšų ataskaita gyventojui ir jo pasirinktam asmeniui
    .what = Kas ketvirtį gyventojas ir jo pasirinktas artimasis ar globėjas gauna vieno puslapio ataskaitą: kiek buvo, kiek gauta, kam išleista, kiek liko.

surprise-cash-count = Netikėtas patikėtų pinigų sutikrinimas
    .what = Žmogus, kuris pinigų neišduoda, be įspėjimo suskaičiuoja grynuosius ir palygina juos su kortelėmis bei banko išrašais; trūkumas grąžinamas nustatytu terminu.

no-gifts-pledge = Rašytinis įsipareigojimas nepriimti dovanų, palikimo ir įgaliojimų
    .what = Visi darbuotojai pasirašo, kad iš paslaugų gavėjų ir jų artimųjų nieko nepriima; tas pats parašoma sutartyje su gavėju, kad artimieji žinotų.

resident-property-check = Gyventojų būsto perleidimo patikra
    .what = Darbuotojai praneša apie sandorius su gyventojais, o kartą per metus registro išrašai palyginami su darbuotojų ir jų artimųjų sąrašu.

medicine-count = Vaistų likučių sutikrinimas dviese
    .what = Du darbuotojai, iš kurių vienas vaistų nedalija, suskaičiuoja likučius ir palygina juos su paskyrimais bei išdavimo lapais.

medicine-leftover-record = Likusių ir trūkstamų vaistų aktas
    .what = Trijų asmenų komisija surašo, kokių vaistų liko ar trūksta, kam jie perduoti sunaikinti ir kokia trūkumo priežastis.

two-acceptors = Prekių priėmimas dalyvaujant dviem jų neužsakiusiems darbuotojams
    .what = Siuntą pagal važtaraštį sveria ar skaičiuoja du darbuotojai, kurie jos neužsakė ir sąskaitos netvirtina.

consumption-recalculation = Suvartojimo perskaičiavimas prieš apmokant
    .what = Sąskaitos kiekis palyginamas su tuo, kiek pagal faktinį žmonių skaičių ir normą galėjo būti suvartota; už tai, kas viršyta be paaiškinimo, nemokama.

unannounced-visits = Netikėti apsilankymai
    .what = Dalis patikrinimų vyksta be įspėjimo, taip pat naktį ir savaitgalį; datą žino tik tikrintojas, o tai, kas rasta, palyginama su grafikais ir sąskaitomis.

spend-monitoring = Pirkimų sumų stebėsena pagal kodą ir tiekėją
    .what = Metų poreikis sudedamas pagal BVPŽ kodus, o kas ketvirtį peržiūrima, kiek sumokėta kiekvienam tiekėjui. Taip matyti, kas perkama dalimis.

market-consultation = Konsultacija su rinka
    .what = Prieš pirkimą keli galimi teikėjai raštu klausiami, ar jie galėtų dalyvauti ir kas jiems kliudo. Klausimai ir atsakymai lieka byloje.

specification-second-look = Nepriklausoma specifikacijos peržiūra
    .what = Prieš skelbiant pirkimą jo reikalavimus perskaito darbuotojas, kuris jų nerašė ir su tiekėjais nebendravo. Jo pastabos saugomos byloje.

interest-gate = Interesų patikra prieš pradedant darbą
    .what = Byla ar paraiškos asmeniui atveriamos tik patikrinus jo interesų deklaraciją ir gavus pasižadėjimą. Susijęs asmuo nusišalina anksčiau, nei ką nors pamato.

accreditation-site-check = Patikra vietoje prieš akredituojant
    .what = Du darbuotojai nuvyksta pas teikėją, patikrina darbuotojus ir patalpas, surašo aktą. Per metus patikra pakartojama.

neutral-provider-list = Neutralus teikėjų sąrašas ir gavėjo pasirinkimas
    .what = Paslaugų gavėjas raštu gauna visų teikėjų sąrašą ir pats pasirašo, ką pasirinko. Nukreipimai stebimi pagal darbuotoją.

service-log-match = Sąskaitos sutikrinimas su pirminiais įrašais
    .what = Prieš apmokant sąskaitos valandos, dienos ar porcijos sutikrinamos su apsilankymų ar lankomumo įrašais, geriausia elektroniniais.

client-call-back = Skambučiai paslaugų gavėjams
    .what = Savivaldybė ar įstaiga pati atsitiktinai atrenka gavėjus ir jų arba artimųjų klausia, ar paslauga suteikta. Atsakymai lyginami su sąskaitomis.

recovery-register = Grąžintinų sumų žurnalas
    .what = Kiekviena permoka, nepanaudota ar ne pagal paskirtį panaudota suma ir netesybos įrašomos su terminu. Apie pradelstas sumas vadovas sužino kas mėnesį, o vienas žmogus nurašyti jų negali.

contract-change-register = Sutarčių pakeitimų žurnalas
    .what = Visi kainos, apimties, reikalavimų ir termino pakeitimai surašomi vienoje vietoje su priežastimi ir teisininko išvada.

provider-replacement-plan = Teikėjo pakeitimo planas
    .what = Iš anksto numatyta, kas ir per kiek dienų perimtų paslaugą, jei teikėjo tektų atsisakyti. Planas bent kartą išbandomas.

cooling-off-letter = Išeinančiojo atmintinė
    .what = Išeinantis darbuotojas pasirašytinai sužino, kur ir kiek laiko jam negalima dirbti ar atstovauti. Metus tikrinama, ar to laikomasi.

leaver-decision-review = Išėjusio darbuotojo sprendimų peržiūra
    .what = Darbuotojui perėjus pas teikėją ar finansavimo gavėją, kitas asmuo peržiūri jo paskutinių 12 mėnesių sprendimus dėl šios organizacijos.

competition-rule = Konkursas kaip taisyklė
    .what = Pinigai organizacijoms skiriami konkurso būdu. Išimtys surašytos baigtiniu sąrašu, kiekviena pagrindžiama raštu ir kas pusmetį pateikiama tarybai.

fixed-criteria = Po paskelbimo nekeičiami konkurso kriterijai
    .what = Kriterijai, svoriai ir mažiausias balas paskelbiami su kvietimu ir iki sprendimo nekeičiami. Prireikus keisti, skelbiamas naujas kvietimas.

evaluator-selection = Vertintojų atrankos taisyklės
    .what = Vertintojai atrenkami burtais arba rotacijos tvarka, dalis jų iš išorės, savo pavaldinių skirti negalima. Po sprendimo sąrašas skelbiamas.

individual-score-sheets = Iki aptarimo išsaugoti individualūs balai
    .what = Kiekvienas vertintojas balus pateikia prieš posėdį, o vėlesni pakeitimai lieka matomi kartu su priežastimi.

grant-register = Bendras finansavimo registras
    .what = Visų savivaldybės programų skirtos sumos matomos viename registre, kuris patikrinamas prieš kiekvieną sutartį.

invoice-marking = Išlaidų dokumentų žymėjimas
    .what = Ant kiekvieno apmokėto dokumento pažymima programa ir suma, kad jo nebūtų galima pateikti antrą kartą.

related-party-consent = Sutikimas pirkti iš susijusių asmenų
    .what = Finansavimo gavėjas iš savo vadovų, narių ar jų artimųjų perka tik gavęs išankstinį sutikimą ir palyginęs kainą su rinka.

report-desk-check = Ataskaitų tikrinimas kito žmogaus akimis
    .what = Ataskaitą pagal tikrinimo lapą perskaito darbuotojas, kuris nei vertino paraišką, nei rengė sutartį. Pastabos ir atsakymai lieka byloje.

tenancy-exception-list = Abejonių keliančių nuomos sutarčių sąrašas
    .what = Kas pusmetį visų nuomininkų pajamos, turtas, gyvenamoji vieta ir vandens bei energijos suvartojimas patikrinami pagal duomenis, o dėl kiekvieno neatitikimo vadovas priima sprendimą.

visits-by-lot = Atsitiktinai atrinktų būstų lankymas dviese
    .what = Lankomus būstus lemia burtai, lanko du darbuotojai, iš kurių vienas su tais žmonėmis nedirba. Kas rasta, užrašoma vietoje ir sutikrinama su sutartimi.

separated-steps = Atskirti žingsniai
    .what = Poreikį, pasirinkimą, kainą, priėmimą ir mokėjimą tvarko skirtingi žmonės; bylos lape matyti, kas ir kada atliko kiekvieną žingsnį.

price-comparison = Kainų palyginimas po pirkimo
    .what = Pirkime nedalyvavęs asmuo kartą per metus palygina sumokėtas kainas su rinkos ir ankstesnėmis kainomis, o didesnius nuokrypius tenka paaiškinti.

placement-comparison = Rašytinis globos variantų palyginimas
    .what = Du specialistai pagal tuos pačius kriterijus raštu palygina bent dvi vietas ir nurodo, kodėl pasirinkta viena jų; skubiu atveju tai aprašoma per kelias dienas.

placement-review = Globos vietos peržiūra per tris mėnesius
    .what = Specialistas, kuris vietos neparinko, pasikalba su vaiku, globėju ir mokykla ir raštu atsako, ar pasirinkimas tiko.

child-talk = Pokalbis su vaiku be globėjo
    .what = Per kiekvieną patikrinimą su vaiku pasikalbama atskirai, jo žodžiai užrašomi, o po mėnesio patikrinama, kas dėl jų padaryta.

same-day-attendance = Tos pačios dienos lankomumo įrašas
    .what = Buvimas pažymimas elektroniniame žurnale su įrašo laiku, taisymai matomi, o netikėtai suskaičiavus žmones įrašai patikrinami vietoje.

presence-before-payment = Buvimo patikra prieš mokėjimą
    .what = Prieš kiekvieną mokėjimą sąrašas sutikrinamas su duomenimis apie išvykimą, gydymą ar paslaugos pabaigą; permoka įrašoma ir grąžinama.

child-account = Atskira vaiko sąskaita
    .what = Vaiko pensija, išlaikymas ir santaupos laikomi vaiko vardu atidarytoje sąskaitoje, o didesnėms išlaidoms reikia sutikimo.

guardian-report-check = Globėjo ataskaitos palyginimas su banko išrašais
    .what = Su globėju nedirbantis darbuotojas ataskaitos eilutes palygina su išrašais ir kvitais, klausia raštu ir pasirūpina, kad trūkumas būtų grąžintas.

device-register = Numeruotų techninės pagalbos priemonių registras ir kasmetinė inventorizacija
    .what = Kiekviena išduodama priemonė turi numerį, panaudos sutartį ir įrašą registre; kartą per metus patikrinama, kur ji yra.

independent-estimate = Nuo rangovų nepriklausoma sąmata
    .what = Darbų apimtį ir kainą vietoje nustato specialistas, nesusijęs su rangovais, dar prieš gaunant pirmąjį pasiūlymą.

on-site-acceptance = Darbų priėmimas vietoje dalyvaujant jų neužsakiusiam darbuotojui
    .what = Prieš mokant darbus vietoje išmatuoja ir nufotografuoja darbuotojas, kuris jų neužsakė; aktą pasirašo ir tas, kuriam darbai atlikti.

electronic-visit-log = Elektroninis apsilankymų ir kelionių žurnalas
    .what = Apsilankymo ar kelionės pradžia ir pabaiga užfiksuojama įrenginiu vietoje, taisymai matomi, o įrašai kas mėnesį tikrinami, ar nepersidengia.

separate-proposer-scorer = Siūlančiųjų ir vertinančiųjų atskyrimas
    .what = Priemonę vertina tik tie, kurie jos nesiūlė ir nevykdys; komisijoje yra narių iš kitų įstaigų.

published-results = Paskelbti skirstymo rezultatai
    .what = Po sprendimo viešai nurodoma, kam, kiek ir už kokį balą skirta, kas atmesta ir kodėl.

stock-card = Priemonių apskaitos kortelė
    .what = Kiekvienos rūšies priemonės priimamos ir išduodamos pagal kortelę su dviem parašais. Likutį netikėtai suskaičiuoja kitas žmogus.

lecturer-call = Viešas kvietimas užsiėmimų vedėjams
    .what = Lektoriai ir treneriai atrenkami kvietimu pagal paskelbtus kriterijus, vienam asmeniui tenkančios valandos ribojamos, ryšiai deklaruojami.

access-log-review = Prieigos prie duomenų žurnalo tikrinimas
    .what = Sistema įrašo kiekvieną asmens duomenų peržiūrą ir pakeitimą, o kas ketvirtį dalis įrašų patikrinama: ar peržiūros reikėjo darbui.

neutral-referral = Neutralios rekomendacijos ir matomi rėmėjai
    .what = Patardami kreiptis pagalbos darbuotojai duoda visų įstaigų sąrašą, prekių ženklų nemini, o rėmėjai skelbiami.

data-incident-drill = Duomenų incidento tvarka ir pratybos
    .what = Surašyta, kas, ką ir per kiek valandų daro duomenims nutekėjus ar juos neteisėtai pakeitus. Tvarka kasmet išbandoma.

places-announced = Laisvų vietų ir jų skyrimo kriterijų skelbimas iš anksto
    .what = Iki prašymų teikimo pradžios paskelbiama, kiek kiekvienoje įstaigoje yra vietų ir pagal ką skiriamos likusios, todėl vėliau „atsiradusi“ vieta iškart matoma.

address-check = Dukart tikrinamas adresas
    .what = Gyvenamoji vieta patikrinama registre priimant prašymą ir dar kartą po trijų mėnesių; dėl kiekvieno pasikeitusio adreso sprendžia komisija.

ranking-rerun = Pakartotinis eilės rikiavimas
    .what = Iš duomenų, išsaugotų prašymų teikimo pabaigos dieną, eilę dar kartą surikiuoja jos nesudaręs žmogus; skirtumai paaiškinami arba ištaisomi.

donation-rules = Parama tik pavedimu ir ne priėmimo metu
    .what = Šeimų parama priimama tik banko pavedimu ir tik praėjus 12 mėnesių nuo vaiko priėmimo, o metų suvestinė skelbiama.

yearly-money-account = Metinė pinigų suvestinė bendruomenei
    .what = Kartą per metus paskelbiama ir su bendruomenės atstovais aptariama, kas rėmė, kas nuomojosi ir kiek gavo kiekvienas tiekėjas.

risk-based-inspection-plan = Rizika grįstas patikrinimų planas
    .what = Teikėjai įvertinami pagal kelis iš anksto patvirtintus kriterijus, ir į metinį planą pirmiausia patenka surinkusieji daugiausia balų.

inspector-rotation = Tikrintojų kaita
    .what = Tas pats darbuotojas to paties teikėjo netikrina daugiau kaip du kartus iš eilės; kai tikrintojas vienas, padeda kitas padalinys arba kaimyninė savivaldybė pagal rašytinį susitarimą dėl tikrintojo įgaliojimų ir asmens duomenų.

on-site-record = Patikrinimo aktas, vietoje pasirašytas dviejų tikrintojų
    .what = Tikrina du darbuotojai; kas rasta, įrašoma vietoje, abu pasirašo tą pačią dieną, o kopija lieka teikėjui.

assessing-and-deciding-apart = Vertinimo ir sprendimo atskyrimas
    .what = Pareiškėją konsultuoja, prašymą vertina ir dėl jo sprendžia skirtingi žmonės, o prašymai nagrinėjami registravimo tvarka.

sanction-table = Pažeidimų ir pasekmių lentelė
    .what = Kiekvieno sunkumo pažeidimui iš anksto nustatyta pasekmė; nukrypti galima tik motyvuotai ir ne tikrintojo sprendimu.

published-inspection-results = Paskelbtos patikrinimų išvados
    .what = Kiekvieno patikrinimo išvada be asmens duomenų paskelbiama per nustatytą terminą, vėliau prirašoma, ar trūkumai pašalinti.

breach-stops-payment = Mokėjimo sulaikymas nepašalinus pažeidimo
    .what = Pažeidimai įrašomi į registrą su terminais; suėjus terminui, bet negavus įrodymo, mokėjimas sulaikomas arba teikėjas sulaukia kitos nustatytos pasekmės.

repeat-inspection = Pakartotinis patikrinimas kitomis akimis
    .what = Atsitiktinai atrinktus patikrinimus per mėnesį pakartoja pirmajame nedalyvavę žmonės, ir abiejų kartų trūkumai palyginami.

requirements-second-look = Pareigybės reikalavimų peržiūra iš šalies
    .what = Prieš skelbiant atranką reikalavimus perskaito kito padalinio darbuotojas; kiekvienas papildomas pagrindžiamas raštu, projektai lieka byloje.

open-recruitment = Viešas visų pareigybių skelbimas
    .what = Kiekviena laisva pareigybė, taip pat terminuota, skelbiama nustatytą dienų skaičių, o pretendentų skaičius paviešinamas.

acting-post-limit = Laikino pareigų ėjimo riba
    .what = Laisvos pareigos laikinai einamos ne ilgiau kaip šešis mėnesius; iki tol paskelbiama atranka.

scored-panel = Atranka su nariu iš išorės ir balais iki aptarimo
    .what = Komisijoje yra narys iš kitos įstaigos, visiems užduodami tie patys klausimai, o kiekvienas narys balus surašo dar iki bendro aptarimo.

stt-answer-first = Pirma STT atsakymas, tada skyrimas
    .what = Pareigybių sąrašas kasmet peržiūrimas, o skyrimo įsakymas nerengiamas, kol byloje nėra STT informacijos apie asmenį.

source-check-of-candidate = Pretendento duomenų patikra pirminiuose šaltiniuose
    .what = Prieš priimant patikrinamas diplomas ir, pretendentui sutikus, paklausiami du buvę darbdaviai; tai daro ne būsimas tiesioginis vadovas.

probation-review = Rašytinis vertinimas iki išbandymo pabaigos
    .what = Du žmonės raštu įvertina naujo darbuotojo darbą ir elgesį, kol priėmimą dar paprasta atšaukti.

relations-map = Artimų asmenų ryšių sąrašas be tiesioginio pavaldumo
    .what = Kasmet pagal pareigybes surašoma, kurie darbuotojai yra artimi asmenys, ir panaikinamas tiesioginis jų pavaldumas.

outside-work-register = Kito darbo registras
    .what = Kitas darbas raštu įvertinamas dar jo nepradėjus, registras sutikrinamas su PINREG, o darbas pas savo klientus ar teikėjus neleidžiamas.

supplement-criteria = Priemokos pagal kriterijus
    .what = Priemokų ir premijų kriterijai, dydžiai ir lėšų šaltinis patvirtinti iš anksto, o dėl vadovo ir jo artimų asmenų sprendžia nesusijęs asmuo.

personnel-decisions-review = Nepriklausoma personalo sprendimų patikra
    .what = Bent kas dvejus metus visi priėmimai, laikini paskyrimai ir priemokos surašomi į vieną lentelę, o dalį patikrina vidaus auditas arba steigėjas.

crisis-roles = Iš anksto paskirti krizės vaidmenys
    .what = Vieno puslapio lape įrašyta, kas ištikus krizei sprendžia, perka, priima ir išduoda ir kas juos pavaduoja; lapas kasmet išbandomas pratybose.

single-aid-list = Vienas paramos gavėjų sąrašas
    .what = Visos dalijimo vietos prieš išduodamos tikrina tą patį sąrašą, kuriame matyti, kas, kada ir kiek jau gavo, o asmens duomenų – tik tiek, kiek būtina.

surprise-stock-count = Sandėlio skaičiavimas be įspėjimo
    .what = Žmogus, kuris daiktų nepriima ir neišduoda, be įspėjimo suskaičiuoja dalį likučių ir palygina su kortelėmis; trūkumas paaiškinamas arba atlyginamas.

emergency-end-date = Skubaus pirkimo pabaigos data
    .what = Kiekviena dėl skubos sudaryta sutartis turi priežastį, pabaigos datą ir vietą viename sąraše; po šios datos perkama tik įprasta tvarka.

after-crisis-review = Pirkimų peržiūra po krizės
    .what = Per nustatytą terminą po krizės pirkimuose nedalyvavęs asmuo palygina visų skubių pirkimų kainą, kiekį ir gavimą; permokos išieškomos, tvarka pataisoma.

donation-account = Vieša aukų ataskaita
    .what = Pinigai priimami tik į sąskaitą, daiktai įrašomi į registrą, ir po kiekvieno rinkimo paskelbiama, kiek gauta, kam išdalyta ir kiek liko.

personal-accounts = Asmeninės prisijungimo paskyros
    .what = Kiekvienas darbuotojas jungiasi tik savo paskyra, patvirtindamas tapatybę dviem veiksniais, bendros paskyros panaikinamos.

role-based-access = Prieiga pagal pareigas
    .what = Teisių lentelėje prie kiekvienos pareigybės nurodyta, ką ji mato ir ką keičia; kas lentelėje nenumatyta, panaikinama.

access-reconciliation = Paskyrų sutikrinimas su darbuotojų sąrašu
    .what = Prieiga panaikinama paskutinę darbo dieną, o kas ketvirtį visų sistemų paskyros sutikrinamos su darbuotojų sąrašu.

export-register = Eksportuotų sąrašų registras
    .what = Žmonių sąrašas iš sistemos eksportuojamas tik su leidimu; registre įrašomas gavėjas, tikslas, laukai ir sunaikinimo data, o pats registras sutikrinamas su sistemos žurnalu.

supplier-access-by-task = Tiekėjo prieiga pagal užduotį
    .what = Sistemos tiekėjas prisijungia tik konkrečiai užduočiai, vardine paskyra ir ribotą laiką, jo veiksmai įrašomi, o taisyklės keičiamos tik raštu sutikus įstaigai.

misuse-response-drill = Pratybos dėl piktnaudžiavimo duomenimis
    .what = Vieno puslapio tvarka, kas išsaugo žurnalą, sustabdo prieigą ir praneša žmogui, bent kartą per metus išbandoma netikėtose pratybose.
