# Kontrolinio sąrašo „Duomenys, registrai, prieiga“ klausimai ir rizikos.
data-registers = Duomenys, registrai, prieiga
    .about = Kas mato ir gali keisti žmonių duomenis sistemose, sąrašuose ir registruose ir ar tai palieka pėdsaką. Pildo vadovas kartu su informacinių sistemų prižiūrėtoju ir duomenų apsaugos pareigūnu.

it-01 = Ar bent vienu prisijungimu prie informacinės sistemos ar registro naudojasi keli žmonės?
    .why = Kai slaptažodis užrašytas ant lapelio prie ekrano, žurnale visus veiksmus atliko „registratūra“. Nusižengęs lieka nežinomas, o sąžiningas – įtariamas.
    .evidence-1 = Patvirtintos naudotojų taisyklės: kiekvienam asmeninė paskyra, slaptažodžiu nesidalijama, jungiamasi patvirtinus tapatybę dviem veiksniais
    .evidence-2 = Visų sistemų paskyrų sąrašas: prie kiekvienos viena pareigybė; 10 atsitiktinių paskyrų (arba visų, jei jų mažiau) prisijungimai sutikrinti su darbo grafiku
    .evidence-3 = Informacijos saugos ar vidaus audito patikra: bendros paskyros surastos ir panaikintos, prisijungimai iš dviejų vietų vienu metu ištirti
    .red-flag = Paskyra „socialinis1“ ar „registratura“; prisijungta, kai paskyros savininkas atostogavo; visa pamaina žino vieną slaptažodį
    .action = Panaikinti bendras paskyras, kiekvienam darbuotojui sukurti asmeninę ir įjungti tapatybės patvirtinimą dviem veiksniais
    .indicator = Bendros prisijungimo paskyros, vnt.
    .cause = Kai kuriomis paskyromis gali naudotis ne vienas žmogus, todėl iš žurnalo ne visada aišku, kas peržiūrėjo ar pakeitė duomenis
    .effect = Prie kiekvieno veiksmo žurnale nurodytas vienas žmogus; darbuotojui atostogaujant jo paskyra niekas nesinaudoja

it-02 = Ar kiekvienas darbuotojas sistemose mato tik tų žmonių duomenis, kurių reikia jo pareigoms?
    .why = Kai visi mato viską, kaimyno pašalpa, skola ar diagnozė tampa pokalbiu prie kavos, o kartais ir preke. Ko darbuotojas nemato, to iš jo niekas ir neprašo.
    .evidence-1 = Patvirtinta prieigos teisių lentelė pagal pareigybes: kuri sistema, kurie duomenys, tik skaityti ar ir keisti
    .evidence-2 = 10 atsitiktinių darbuotojų (arba visų, jei jų mažiau) teisių išrašai iš sistemų, sutikrinti su lentele; perteklinės teisės panaikintos, nurodyta kada
    .evidence-3 = Duomenų apsaugos pareigūno ar vidaus audito patikra: bandyta atverti 10 nepriskirtų bylų, rastos perteklinės teisės panaikintos
    .red-flag = Praktikantui duotos vedėjo teisės, „kad nereikėtų laukti“; pareigas pakeitęs darbuotojas turi ir senąsias, ir naująsias teises
    .action = Sudaryti prieigos teisių lentelę pagal pareigybes ir panaikinti visas joje nenumatytas teises
    .indicator = Darbuotojų, kurių teisės sutampa su lentele, dalis, %
    .cause = Dalis darbuotojų sistemose gali matyti daugiau, negu reikia darbui, tad kaimyno pašalpa ar diagnozė gali tapti apkalbų tema
    .effect = Pakeitęs pareigas darbuotojas iškart mato tik naujam darbui reikalingus duomenis; jam nepriskirtos bylos sistema neatveria

it-03 = Ar išeinančio darbuotojo prieiga prie visų sistemų ir registrų panaikinama paskutinę jo darbo dieną?
    .why = Buvusio darbuotojo paskyra yra raktas, kurio niekas nepasigenda: juo gali pasinaudoti ir jis pats, ir kolega, nenorintis palikti savo vardo. Apie išėjimą pirmas žino personalo specialistas, tad nuo jo viskas ir turi prasidėti.
    .evidence-1 = Patvirtintas išeinančiojo lapas: visos sistemos ir valstybės registrai, kas panaikina prieigą, terminas – paskutinė darbo diena
    .evidence-2 = Paskutinio ketvirčio paskyrų ir darbuotojų sąrašų sutikrinimas: kiekvienas skirtumas paaiškintas, nurodytos panaikinimo datos
    .evidence-3 = Vidaus audito patikra: visų per metus išėjusiųjų prisijungimai po išėjimo dienos surasti ir ištirti, tvarka pataisyta
    .red-flag = Paskyrų daugiau negu darbuotojų; jungtasi paskyra žmogaus, išėjusio vaiko priežiūros atostogų; registro tvarkytojui apie išėjimą nepranešta
    .action = Kas ketvirtį sutikrinti paskyras su darbuotojų sąrašu ir panaikinti visas likusias prieigas
    .indicator = Išėjusiųjų, kurių prieiga panaikinta paskutinę darbo dieną, dalis, %
    .cause = Išėjusių darbuotojų prieiga panaikinama ne visur arba ne laiku, tad duomenis gali matyti ir jie patys, ir jų vardu prisijungęs kolega
    .effect = Kiekviena paskyra priklauso dirbančiam žmogui; žurnaluose nėra prisijungimų po darbuotojo išėjimo dienos

it-04 = Ar sistema pati įrašo, kas, kada ir kurio žmogaus duomenis peržiūrėjo ar pakeitė?
    .why = STT, 2020 metais nagrinėjusi trijų savivaldybių socialines paslaugas, rado eiles, vedamas biuro programomis be pakeitimų pėdsako. Be žurnalo neįmanoma nei rasti nusižengusio, nei apginti sąžiningo.
    .evidence-1 = Sistemos aprašymas arba sutartis su jos tvarkytoju: kokios peržiūros ir pakeitimai įrašomi, kiek laiko įrašai saugomi, kas galėtų juos ištrinti
    .evidence-2 = 10 atsitiktinių žmonių duomenų žurnalo išrašai iš kiekvienos pagrindinės sistemos: naudotojas, laikas, sena ir nauja reikšmė
    .evidence-3 = Informacijos saugos ar vidaus audito bandymas: 5 tyčia atlikti pakeitimai rasti žurnale, naudotojas jų ištrinti negalėjo
    .red-flag = Žurnalas įjungiamas tik gavus skundą arba saugomas mėnesį; administratorius gali jį išvalyti; sąrašai laikomi skaičiuoklėse
    .action = Įjungti peržiūrų ir pakeitimų žurnalą visose sistemose su žmonių duomenimis ir į jas perkelti skaičiuoklių sąrašus
    .indicator = Sistemų ir sąrašų, kuriuose įrašomos peržiūros ir pakeitimai, dalis, %
    .cause = Pėdsaką palieka ne kiekviena duomenų peržiūra ar pakeitimas, todėl gavus skundą gali tekti spėlioti, kas tai padarė
    .effect = Gavus skundą per dieną pasakoma, kas ir kada pakeitė įrašą ir kas jame buvo anksčiau

it-05 = Ar kas ketvirtį duomenų netvarkantis žmogus patikrina, ar atsitiktinai atrinktų peržiūrų reikėjo darbui?
    .why = Žurnalas, kurio niekas neskaito, smalsumo nestabdo. Pakanka dvidešimties atsitiktinių peržiūrų ir klausimo „kodėl atvėrėte šią bylą?“, kad visi žinotų, jog peržiūros matomos.
    .evidence-1 = Tvarka: kas tikrina, kiek peržiūrų, kaip jos atrenkamos (atsitiktinai, ta pati pavardė ar adresas), kas daroma, kai jų nereikėjo
    .evidence-2 = Paskutinio ketvirčio patikros lapas: bent 20 peržiūrų, prie kiekvienos bylos numeris ar kitas pagrindas, nepagrįstos ištirtos
    .evidence-3 = Vidaus audito patikra: 30 peržiūrų patikrinta iš naujo, palyginta su metų patikromis, visiems darbuotojams taikyta vienoda atsakomybė
    .red-flag = Po straipsnio spaudoje vieną bylą per dieną atvėrė dešimtys darbuotojų; kas nors žiūri savo gatvės kaimynus; per trejus metus nė vieno tyrimo
    .action = Kas ketvirtį atsitiktinai atrinkti 20 peržiūrų ir paprašyti paaiškinti, kam kiekvienos reikėjo
    .indicator = Patikrintų peržiūrų, kurių reikėjo darbui, dalis, %
    .cause = Peržiūrų žurnalas skaitomas retai arba tik gavus skundą, todėl iš smalsumo naršyti po pažįstamų bylas beveik nerizikinga
    .effect = Žinomo žmogaus bylą atveria tik su ja dirbantys darbuotojai; dėl kiekvienos nepagrįstos peržiūros pradedamas tyrimas

it-06 = Ar lemiamus duomenis, pavyzdžiui, eilės datą, pajamas ar banko sąskaitą, vienas darbuotojas įveda, o kitas patvirtina?
    .why = Vienas skaičius pajamų laukelyje ar viena diena eilės datoje gali būti verti daugiau negu visa kita byla. Kai keičia vienas, pakanka prašymo; kai keičia du, jau reikia susitarimo.
    .evidence-1 = Lemiamų duomenų laukų sąrašas ir tvarka: kas įveda, kas tvirtina; tvirtinantysis mato seną reikšmę ir pagrindą
    .evidence-2 = 10 atsitiktinių pakeitimų (arba visi, jei jų mažiau): du skirtingi naudotojai, skirtingas laikas, prie kiekvieno pagrindą rodantis dokumentas
    .evidence-3 = Vidaus audito patikra: bandymas pakeisti vienam nepavyko, metų pakeitimai be antro patvirtinimo surasti ir ištirti
    .red-flag = Patvirtinama dešimtimis per minutę; tvirtina tas pats žmogus kita paskyra; per metus neatmestas nė vienas pakeitimas
    .action = Išvardyti lemiamus duomenų laukus ir jų pakeitimams įvesti antrą patvirtinimą
    .indicator = Lemiamų duomenų pakeitimų, kuriuos patvirtino antras darbuotojas, dalis, %
    .cause = Eilės datos, pajamų ar sąskaitos pakeitimą kitas darbuotojas tikrina ne visada arba tvirtina nežiūrėjęs, tad gali praslysti klaida ar palankumas
    .effect = Klaidingi pakeitimai grąžinami dar iki sprendimo ar išmokos; prie kiekvieno matyti sena reikšmė ir pagrindas

it-07 = Ar žmonių sąrašas iš sistemos eksportuojamas tik su vadovo leidimu, įrašytu į registrą?
    .why = Tūkstančio gavėjų sąrašas telpa į vieną laišką, o jo norėtų ir laidojimo namai, ir greitųjų kreditų bendrovė, ir rinkimų štabas. Pavogto segtuvo kas nors pasigenda, nukopijuoto sąrašo – niekas.
    .evidence-1 = Tvarka: kas gali eksportuoti sąrašą, kam, kokiu tikslu ir su kokiais laukais; tokią teisę turintys darbuotojai išvardyti
    .evidence-2 = Metų eksportuotų sąrašų registras, sutikrintas su sistemos žurnalu: prie kiekvieno leidimas, gavėjas, laukai, sunaikinimo data
    .evidence-3 = Duomenų apsaugos pareigūno ar vidaus audito bandymas: į sąrašus įrašyti tariami asmenys ir stebėta, kas į juos kreipiasi; neteisėti atvejai ištirti
    .red-flag = Parengus sąrašą žmonėms ima skambinti pardavėjai; sąrašas išsiųstas į asmeninį paštą; rinkimų metais prašoma „kontaktų sveikinimams“
    .action = Atimti masinio eksporto teisę iš visų, kuriems ji nebūtina, ir pradėti eksportuotų sąrašų registrą
    .indicator = Sistemos žurnale rastų sąrašų eksportavimo atvejų, kuriems yra leidimas, dalis, %
    .cause = Žmonių sąrašą iš sistemos neretai galima išsinešti niekam nežinant, todėl jis gali atsidurti pas prekybininkus ar rinkimų štabe
    .effect = Apie kiekvieną sąrašą žinoma, kam jo reikėjo, kas jį gavo ir kada sunaikino; nereikalingų nebedaroma

it-08 = Ar sistemą prižiūrinčiam tiekėjui prieiga suteikiama tik konkrečiai užduočiai ir panaikinama ją atlikus?
    .why = Tiekėjo administratorius gali tai, ko negali joks darbuotojas: pakeisti datą, balų skaičiavimo taisyklę, net žurnalą. Durys, kurių niekas neužrakina, atviros ir į kiekvieną bylą.
    .evidence-1 = Sutartis su tiekėju: prieiga pagal užduotį, vardinės paskyros, veiksmų įrašas, taisyklės keičiamos tik raštu sutikus įstaigai
    .evidence-2 = Visi paskutinio pusmečio tiekėjo prisijungimai: užduoties numeris, kas leido, pradžia, pabaiga, atlikti veiksmai
    .evidence-3 = Nepriklausoma informacijos saugos patikra: nuolatinių teisių nerasta, 5 atnaujinimai sutikrinti su užduotimis ir bandomaisiais duomenimis
    .red-flag = Tiekėjo paskyra „admin“ nepasikeitė nuo įdiegimo; po atnaujinimo pasikeitė eilė; pakeitimai užsakomi telefonu
    .action = Panaikinti nuolatines tiekėjo teises ir kiekvieną prisijungimą leisti pagal užduotį, nurodant pabaigos laiką
    .indicator = Tiekėjo prisijungimų, turinčių užduotį ir pabaigos laiką, dalis, %
    .cause = Tiekėjas prie sistemos gali jungtis ir be konkrečios užduoties, todėl duomenis ar balų taisyklę galėtų pakeisti įstaigai nežinant
    .effect = Po kiekvieno atnaujinimo galima pasakyti, kas pakeista ir kieno prašymu; telefonu pakeitimų niekas neužsako

it-09 = Ar kas mėnesį išsaugomą svarbiausių sąrašų kopiją jų netvarkantis žmogus palygina su ankstesne?
    .why = Net kai žurnalas išvalytas ar sistema sugedo, dvi kopijos greta parodo, kas pajudėjo ir kas dingo. Iš jų žmogui ir grąžinama jo vieta, data ar suma.
    .evidence-1 = Tvarka: kurių sąrašų (eilių, gavėjų, skolų, prieigos teisių) kopijos daromos, kur saugomos, kas palygina ir kas atkuria
    .evidence-2 = Trijų paskutinių mėnesių palyginimo lapai: kiekvienas pasikeitimas pagrįstas dokumentu arba ištirtas
    .evidence-3 = Vidaus audito bandymas: iš pusės metų senumo kopijos atkurta ir su šios dienos sąrašu palyginta 10 įrašų, neteisėti pakeitimai ištaisyti
    .red-flag = Senesnio negu šios dienos sąrašo niekas neturi; kopijas gali keisti tas pats darbuotojas, kuris tvarko sąrašą
    .action = Kas mėnesį išsaugoti nekeičiamas svarbiausių sąrašų kopijas ir palyginti jas su ankstesnėmis
    .indicator = Palyginus kopijas rastų pasikeitimų, kurie paaiškinti arba ištaisyti, dalis, %
    .cause = Eilių ir kitų sąrašų kopijos saugomos ir lyginamos ne nuolat, todėl dingęs įrašas ar pasikeitusi vieta eilėje gali likti nepastebėti
    .effect = Be pagrindo pakeistas įrašas pastebimas kitą mėnesį ir atkuriamas iš kopijos, kol nenukentėjo laukiantis žmogus

it-10 = Ar išbandyta tvarka, ką daryti paaiškėjus, kad žmonių duomenimis pasinaudota ne darbo tikslais?
    .why = Pirmą valandą viską lemia smulkmenos: ar išsaugotas žurnalas, ar sustabdyta prieiga, ar pranešta žmogui. Jei tvarka neišbandyta, jos prisimenamos tik tada, kai žurnalas perrašytas, o sąrašas jau iškeliavęs.
    .evidence-1 = Patvirtinta tvarka: kas išsaugo žurnalą, kas sustabdo prieigą, kas praneša žmogui ir Valstybinei duomenų apsaugos inspekcijai
    .evidence-2 = Visų praėjusių metų atvejų aprašai: kas kurią valandą padaryta, kam pranešta, pasekmės darbuotojui; jei atvejų nebuvo, pratybų protokolas
    .evidence-3 = Duomenų apsaugos pareigūno ar vidaus audito surengtos netikėtos pratybos: išmatuotas laikas iki prieigos sustabdymo, spragos pašalintos
    .red-flag = Smalsavęs darbuotojas tik žodžiu įspėtas; apie nutekėjusį sąrašą žmonės sužinojo iš skambinančių pardavėjų; žurnalo jau nebėra
    .action = Parengti vieno puslapio tvarką ir per metus surengti bent vienerias netikėtas pratybas
    .indicator = Laikas nuo įtarimo iki prieigos sustabdymo per pratybas, val.
    .cause = Paaiškėjus, kad duomenimis pasinaudota ne darbui, tektų veikti iš atminties, todėl žurnalas gali dingti, o prieiga likti atvira
    .effect = Kilus įtarimui, tą pačią dieną išsaugomas žurnalas ir pranešama žmogui, kurio tai duomenys; byloje parašyta, kuo baigėsi

it-r1 = Darbuotojas be reikalo žiūri pažįstamų duomenis ar juos perduoda, todėl žmonės bijo prašyti pagalbos
    .scheme = Atveriama kaimyno, buvusio sutuoktinio ar žinomo žmogaus byla, o tai, kas perskaityta, papasakojama arba parduodama.
it-r2 = Lemiamas įrašas pakeičiamas be pėdsako, todėl vieta, paslauga ar pinigai atitenka ne tam žmogui
    .scheme = Eilės data atsukama atgal, pajamos sumažinamos, sąskaitos numeris pakeičiamas ir po išmokėjimo grąžinamas.
it-r3 = Jungiamasi bendra, svetima ar buvusio darbuotojo paskyra, todėl nežinoma, kas nusižengė
    .scheme = Pasinaudojama kolegos palikta neužrakinta sesija ar laiku neuždaryta paskyra, ir žurnale lieka ne tas vardas.
it-r4 = Gavėjų sąrašas išnešamas pardavėjams ar agitacijai, todėl silpniausieji tampa taikiniu
    .scheme = Sąrašas eksportuojamas ataskaitai, nusiunčiamas į asmeninį paštą ir perduodamas laidojimo, kreditų bendrovei ar rinkimų štabui.
it-r5 = Tiekėjas ar administratorius be sprendimo pakeičia duomenis ar balų taisyklę, todėl sprendžiama ne pagal tvarką
    .scheme = Kieno nors telefonu paprašytas pakeitimas įdiegiamas kartu su atnaujinimu, ir eilė persirikiuoja visiems iš karto.
