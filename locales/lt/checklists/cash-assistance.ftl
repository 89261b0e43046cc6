# Kontrolinio sąrašo „Piniginė socialinė parama“ tekstai: klausimai ca-01–ca-12 ir rizikos ca-r1–ca-r6.
cash-assistance = Piniginė socialinė parama
    .about = Kaip nustatoma teisė į paramą, kas sprendžia dėl išimčių ir papildomos paramos, kaip mokama ir kaip susigrąžinamos permokos. Pildo paramą skiriantys specialistai kartu su padalinio vadovu ir buhalteriu.

ca-01 = Ar tarybos tvarka tiksliai nustato, kokiu pagrindu, kokio dydžio ir kiek kartų per metus galima skirti papildomą paramą?
    .why = Kada skirti vienkartinę, tikslinę, periodinę ar sąlyginę pašalpą, nustato pati savivaldybė. Jei tvarkoje parašyta tik „esant sunkiai padėčiai“, sumą lemia tai, kas prašo, kas užtaria ir ar artėja rinkimai.
    .evidence-1 = Tarybos patvirtinta ir paskelbta tvarka: pagrindai, juos įrodantys dokumentai, didžiausia suma ir kartų skaičius per metus
    .evidence-2 = 10 atsitiktinai atrinktų šių metų papildomos paramos sprendimų (arba visi, jei jų mažiau): tvarkos punktas, pagrindžiantis dokumentas, suma neviršija ribos
    .evidence-3 = Nepriklausoma patikra: visi 12 mėnesių papildomos paramos sprendimai sutikrinti su tvarkos ribomis; viršijimai paaiškinti, tvarka pataisyta
    .red-flag = Dažniausias pagrindas – „kiti atvejai“; prieš rinkimus vienkartinių pašalpų padaugėja, nors gyventojų padėtis nepasikeitė
    .action = Papildyti tvarką baigtiniu papildomos paramos pagrindų sąrašu, didžiausiomis sumomis ir kartų skaičiumi
    .indicator = Papildomos paramos sprendimų su tvarkos punktu ir neviršyta riba dalis, %
    .cause = Papildomos paramos pagrindai ir sumos apibrėžti ne iki galo arba tvarkos laikomasi ne visada, todėl sumą gali lemti pažintys ar rinkimai
    .effect = Vienodos padėties šeimos gauna tiek pat, nesvarbu, kas sprendė ir kas jas užtarė

ca-02 = Ar darbuotojas, gavęs giminaičio, kaimyno ar bendradarbio prašymą, raštu nusišalina ir bylą perduoda kitam?
    .why = Mažame mieste savo žmogaus prašymas anksčiau ar vėliau atsiduria ant kiekvieno stalo. Nusišalinti nėra gėda. Bėda prasideda, kai sesers pajamas skaičiuoja sesuo, o byloje apie tai nė žodžio.
    .evidence-1 = Patvirtinta nusišalinimo tvarka: dėl kokių ryšių nusišalinama, kam pranešama, kas ir per kiek dienų perima bylą
    .evidence-2 = Pusmečio nusišalinimų registras ir visos jame įrašytos bylos: nusišalinta iki pirmo skaičiavimo, sprendimą pasirašė kitas darbuotojas; jei nusišalinimų nebuvo – pažyma, kaip tai patikrinta
    .evidence-3 = Nepriklausoma patikra: gavėjų adresai ir sąskaitos sutikrinti su darbuotojų, sutapusios bylos perskaičiuotos, klaidos ištaisytos
    .red-flag = Mažoje seniūnijoje per trejus metus nė vieno nusišalinimo; sprendimą pasirašė kitas, bet duomenis įvedė giminaitis
    .action = Įvesti nusišalinimo formą bei registrą ir kas pusmetį sutikrinti gavėjų adresus ir sąskaitas su darbuotojų
    .indicator = Bylų su sutapusiu adresu ar sąskaita, kuriose nusišalinta, dalis, %
    .cause = Giminaičio ar kaimyno byla gali likti pas tą patį darbuotoją be jokio įrašo, todėl niekas nepastebėtų per daug atlaidžiai skaičiuojamų pajamų
    .effect = Registre yra ir mažų seniūnijų darbuotojų nusišalinimų; artimųjų bylas nuo pirmo skaičiavimo tvarko kitas darbuotojas

ca-03 = Ar prieš kiekvieną sprendimą pajamos, turtas ir bendrai gyvenantys asmenys patikrinami registruose?
    .why = Patikrinę 2012 metų duomenis, valstybės auditoriai priekaištavo vienai savivaldybei, kad ji nesinaudoja teise gauti duomenis iš kitų įstaigų, o dalis gavėjų dirbo nelegaliai. Kas registrų neklausia, moka pagal tai, kas jam papasakota.
    .evidence-1 = Tvarka: kokias užklausas privaloma atlikti ir kada, ką daryti radus neatitikimą, kas gali leisti spręsti be užklausos
    .evidence-2 = 20 atsitiktinai atrinktų pusmečio sprendimų (arba visi, jei jų mažiau): sistemos išraše užklausų data ir laikas ankstesni už sprendimo
    .evidence-3 = Audito patikra: visi metų sprendimai sutikrinti su užklausų žurnalu, bent 30 bylų perskaičiuota, klaidos ištaisytos
    .red-flag = Byloje tik paties prašytojo atnešta pažyma; užklausos padarytos jau po sprendimo, visos tą pačią dieną
    .action = Nustatyti privalomas registrų užklausas prieš sprendimą ir kas mėnesį peržiūrėti be jų priimtus sprendimus
    .indicator = Sprendimų, prieš kuriuos atliktos visos privalomos užklausos, dalis, %
    .cause = Parama gali būti skiriama vien pagal tai, ką žmogus apie save papasakojo, nes registrai patikrinami ne prieš kiekvieną sprendimą
    .effect = Nutylėtas darbas, turtas ar sutuoktinis paaiškėja iki sprendimo, o ne tada, kai jau tenka išieškoti permoką

ca-04 = Ar pajamas, įrašytas ne iš registrų, prieš skiriant paramą perskaičiuoja antras darbuotojas?
    .why = Registro skaičiaus niekas nepasirenka, o pajamos iš turgaus, ūkio ar užsienio įrašomos ranka. Čia vienas skaitmuo nulemia, ar šeima paramą gaus, todėl klaida ir palankumas atrodo vienodai.
    .evidence-1 = Tvarka: kokios pajamos įrašomos ne iš registrų, kokiais dokumentais jos pagrindžiamos ir kas jas perskaičiuoja
    .evidence-2 = 10 atsitiktinai atrinktų tokių bylų (arba visos, jei jų mažiau): pajamų dokumentas, du skaičiavimai, du parašai, perskaičiuota iki sprendimo
    .evidence-3 = Kito padalinio ar audito perskaičiuota bent 30 tokių bylų (arba visos, jei jų mažiau): skirtumai eurais, jų priežastys, pataisyti sprendimai
    .red-flag = Ranka įrašytos pajamos vis keliais eurais mažesnės už ribą; antras darbuotojas dešimt bylų pasirašo tą pačią minutę
    .action = Pažymėti bylas su ranka įrašytomis pajamomis ir pavesti antram darbuotojui jas perskaičiuoti iki sprendimo
    .indicator = Bylų su ranka įrašytomis pajamomis, perskaičiuotų iki sprendimo, dalis, %
    .cause = Ranka įrašytas pajamas ne visada perskaičiuoja kitas žmogus, todėl teisę į paramą gali nulemti nepastebėta klaida ar palankumas
    .effect = Klaidos ištaisomos dar iki sprendimo; rečiau pasitaiko pajamų, vos keliais eurais mažesnių už ribą

ca-05 = Ar seniūnaičiai, bendruomenių ir NVO atstovai prieš gaudami bylą raštu patvirtina, kad su šeima nesusiję?
    .why = Kaimą pažįstantis žmogus žino daugiau už registrą, todėl jo ir klausiama. Tačiau jis pažįsta ir savo giminaičius, ir nedraugus, o iš posėdžio išneštos svetimos bėdos nebesugrąžinsi.
    .evidence-1 = Tarybos tvarka, kaip kviečiami svarstymo dalyviai, ir patvirtinta nešališkumo ir konfidencialumo pasižadėjimo forma
    .evidence-2 = Visi praėjusio pusmečio posėdžiai: dalyvių sąrašas, pasižadėjimai su ankstesne data, protokole – kas ir dėl kurios bylos nusišalino
    .evidence-3 = Nepriklausoma patikra: 10 posėdžių dalyvių ryšiai sutikrinti su svarstytomis šeimomis; bylos, kurias veikė ryšys, svarstytos iš naujo
    .red-flag = Pasižadėjimas pasirašytas kartą visai kadencijai; po posėdžio šeima jau žino, kas ką apie ją pasakė
    .action = Imti pasižadėjimą prieš kiekvieną posėdį ir bylas siųsti tik jį pasirašiusiems dalyviams
    .indicator = Posėdžių, kurių visi kviesti dalyviai pasižadėjimą pasirašė prieš gaudami bylas, dalis, %
    .cause = Ar į posėdį pakviesti dalyviai susiję su svarstoma šeima, išsiaiškinama ne kiekvieną kartą, todėl bylą gali gauti giminaitis ar nedraugas
    .effect = Iš protokolų matyti, kas dėl kurios šeimos nusišalino; kas kalbėta posėdyje, lieka posėdyje

ca-06 = Ar kiekvieną išimtį, kai parama skiriama ar paliekama, nors bendrosios sąlygos netenkinamos, komisija pagrindžia tvarkos punktu ir dokumentu?
    .why = Išimtis reikalinga tam, kam taisyklė netiko. Bet kai ją pateisina vien „sunki padėtis“, pagalbos šeimai neatskirsi nuo paslaugos pažįstamam, o kitai tokiai pat šeimai nepaaiškinsi, kodėl ji negavo.
    .evidence-1 = Tvarka su baigtiniu išimčių sąrašu, komisijos sudėtimi, nusišalinimo taisykle ir privaloma protokolo forma
    .evidence-2 = Visos praėjusio ketvirčio išimtys: tvarkos punktas, pagrindžiantis dokumentas ar buities tyrimo aktas, balsai, protokolas iki mokėjimo
    .evidence-3 = Audito patikra: 12 mėnesių išimtys pagal seniūniją, pagrindą ir sumą; nepagrįstos peržiūrėtos, panašūs atvejai suvienodinti
    .red-flag = Visi sprendimai vienbalsiai ir tais pačiais žodžiais; vienoje seniūnijoje išimčių dešimt kartų daugiau nei kaimyninėje
    .action = Patvirtinti baigtinį išimčių sąrašą ir protokolo formą su tvarkos punktu, dokumentu ir balsais
    .indicator = Išimčių, kurių protokole yra tvarkos punktas ir pagrindžiantis dokumentas, dalis, %
    .cause = Išimtis kartais grindžiama vien „sunkia padėtimi“, todėl jos neatskirsi nuo paslaugos pažįstamam, o panašios šeimos gali gauti nevienodai
    .effect = Neigiamą sprendimą galima paaiškinti tvarkos punktu; panašios šeimos skirtingose seniūnijose sulaukia panašaus sprendimo

ca-07 = Ar vienas darbuotojas gali be kito patvirtinimo įvesti naują gavėją, pakeisti jo sąskaitą ar panaikinti permoką?
    .why = Išgalvotam gavėjui reikia tik vardo, sumos ir sąskaitos. Kai visa tai įveda vienas žmogus, byla atrodo tvarkinga, nes ją užpildė tas, kuris žino, ko ieškos tikrintojas.
    .evidence-1 = Naudotojų teisių aprašas: gavėją, sąskaitą ir permokos panaikinimą įveda vienas, o tvirtina kitas darbuotojas
    .evidence-2 = Sistemos išrašas: visi praėjusio ketvirčio sąskaitų pakeitimai ir permokų panaikinimai, prie kiekvieno – du skirtingi naudotojai
    .evidence-3 = Nepriklausomas bandymas: vieno naudotojo teisėmis mėginta sukurti gavėją ir pakeisti sąskaitą; rastos spragos užtaisytos
    .red-flag = Pavaduojant per atostogas tam pačiam žmogui suteikiamos ir įvedimo, ir tvirtinimo teisės, o grįžus neatimamos
    .action = Atskirti įvedimo ir tvirtinimo teises ir įvesti antrą patvirtinimą keičiant gavėją, sąskaitą ar permoką
    .indicator = Gavėjų, sąskaitų ir permokų pakeitimų, patvirtintų kito darbuotojo, dalis, %
    .cause = Įvesti gavėją ar pakeisti jo sąskaitą gali vienas žmogus arba antras tik formaliai patvirtina, todėl išgalvoto gavėjo niekas nepastebėtų
    .effect = Prie kiekvieno pakeitimo sistemoje matyti du vardai; dalį įrašų tvirtintojas grąžina pataisyti

ca-08 = Ar kas mėnesį prieš mokant ieškoma mirusių ir išvykusių gavėjų bei kelių išmokų į vieną sąskaitą?
    .why = Mirusiajam pervesta išmoka iš pradžių būna tik klaida. Jei jos mėnesių mėnesius niekas nepasigenda, kas nors supranta, kad sąskaita patogi. Laiku pastebėjus, pinigus dar galima sustabdyti.
    .evidence-1 = Tvarka: kas ir kurią mėnesio dieną tikrina, su kokiais registrais lygina, kas sustabdo mokėjimą
    .evidence-2 = Paskutinių 6 mėnesių ataskaitos: mirę ir išvykę gavėjai, pasikartojančios sąskaitos, kiekvieno sutapimo baigtis
    .evidence-3 = Audito patikra: metų mokėjimai iš naujo sutikrinti su registru; praleisti atvejai eurais, pinigai susigrąžinti, tvarka pataisyta
    .red-flag = Į vieną sąskaitą plaukia penkių skirtingų gavėjų išmokos; apie mirtį sužinoma iš sugrįžusio laiško
    .action = Pavesti finansų specialistui kas mėnesį prieš mokant sutikrinti gavėjus ir sąskaitas
    .indicator = Mėnesių, kurių sutikrinimas baigtas iki mokėjimo, skaičius per metus, vnt.
    .cause = Mirusių ir išvykusių gavėjų ieškoma ne kas mėnesį arba jau sumokėjus, todėl pinigai gali atitekti tam, kas valdo jų sąskaitą
    .effect = Išmoka mirusiam ar išvykusiam sustabdoma tą patį mėnesį; prie kiekvienos pasikartojančios sąskaitos yra paaiškinimas

ca-09 = Ar vadovybė kas ketvirtį gauna sąrašą gavėjų, kuriems papildoma parama per 24 mėnesius skirta tris ar daugiau kartų?
    .why = Penktą kartą skiriama vienkartinė pašalpa nebe vienkartinė. Gal šeimai reikia ilgalaikės pagalbos, o gal ji tiesiog žino, į kurias duris pasibelsti. Abiem atvejais kas nors turi paklausti.
    .evidence-1 = Ataskaitos forma ir teikimo tvarka: gavėjo kodas, kartų skaičius, pagrindai, sumos, mėnuo, skyręs darbuotojas
    .evidence-2 = Dvi paskutinės ketvirčio ataskaitos su vadovo pavedimais ir 5 peržiūrėtomis pasikartojančios paramos bylomis (arba visomis, jei jų mažiau)
    .evidence-3 = Nepriklausoma patikra: skaičiai perskaičiuoti iš sistemos, rinkimų mėnesiai palyginti su kitais mėnesiais, dėl nuokrypių imtasi veiksmų
    .red-flag = Kasmet prieš šventes tos pačios šeimos; patenkinti visi prašymai, dėl kurių skambino vienas tarybos narys
    .action = Parengti ketvirčio ataskaitą apie pasikartojančią papildomą paramą ir peržiūrėti 5 dažniausių gavėjų bylas
    .indicator = Ataskaitoje nurodytų gavėjų, kurių bylos per ketvirtį peržiūrėtos, dalis, %
    .cause = Kam papildoma parama skiriama vis iš naujo, vadovybė mato retai arba prabėgomis, todėl vienkartinė pašalpa pažįstamiems gali tapti nuolatine
    .effect = Dažnai prašančioms šeimoms randama ilgalaikė pagalba; prieš rinkimus ir šventes pašalpų suma be priežasties nedidėja

ca-10 = Ar kas ketvirtį atsitiktinai atrinktas bylas iš naujo perskaičiuoja dėl jų nesprendęs darbuotojas?
    .why = Klaida šeimos naudai ar nenaudai kartojasi kas mėnesį, kol kas nors jos neranda. Byla, kurią rytoj gali atversti kitas, skaičiuojama kruopščiau, o per ketvirtį rasta klaida dar ištaisoma.
    .evidence-1 = Tvarka: kas atrenka bylas, kiek jų, kas perskaičiuoja; visada įtraukiamos bylos, kuriose adresas ar sąskaita sutampa su darbuotojo
    .evidence-2 = Paskutinių 4 ketvirčių protokolai: po bent 10 bylų (arba visos, jei jų mažiau), skirtumai eurais šeimos naudai ir nenaudai, pataisyti sprendimai
    .evidence-3 = Vidaus audito arba, pagal rašytinį susitarimą, kitos savivaldybės specialistų patikra: bent 10 bylų perskaičiuota trečią kartą, klaidų priežastys pašalintos
    .red-flag = Perskaičiuoja to paties kabineto kolega; per metus nerasta nė cento skirtumo
    .action = Kas ketvirtį atsitiktinai atrinkti 10 bylų, perskaičiuoti jas kitame padalinyje ir ištaisyti klaidas
    .indicator = Rastų klaidų, ištaisytų per 30 dienų, dalis, %
    .cause = Klaida šeimos naudai ar nenaudai gali kartotis mėnuo po mėnesio, nes bylos perskaičiuojamos retai arba tai daro artimas kolega
    .effect = Klaidos ir šeimos naudai, ir nenaudai randamos per ketvirtį, o dėl tos pačios priežasties klystama vis rečiau

ca-11 = Ar visos permokos vedamos viename registre, iš kurio vadovas kas mėnesį mato pradelstas sumas?
    .why = Vienai šeimai permoka išskaičiuojama jau kitą mėnesį, o kitos byla guli stalčiuje, kol išieškoti vėlu. Registras parodo, kam reikalavimas taikomas, o kam pamirštamas.
    .evidence-1 = Permokų tvarka: per kiek dienų įrašoma, kokie grąžinimo terminai, kas siunčia reikalavimą ir kada informuoja vadovą
    .evidence-2 = Registras su kiekvienos permokos suma, priežastimi, terminu ir grąžinta dalimi; 6 mėnesių pradelstų sumų sąrašai su vadovo viza
    .evidence-3 = Audito patikra: 20 sustabdytų ar sumažintų išmokų (arba visos, jei jų mažiau) atsekta iki registro; neįrašytos permokos įtrauktos, terminai nustatyti
    .red-flag = Didžiausios skolos be vieno raginimo, o mažos išskaičiuojamos iš karto; dalis permokų žinoma tik iš bylų
    .action = Įrašyti visas permokas į vieną registrą su terminais ir kas mėnesį teikti vadovui pradelstų sumų sąrašą
    .indicator = Per nustatytą terminą grąžinta permokų sumos dalis, %
    .cause = Vienos permokos išieškomos tuoj pat, kitos gali būti pamirštos, nes surašytos ne vienoje vietoje arba pradelstų sumų niekas nestebi
    .effect = Visi skolingi gavėjai reikalavimą gauna laiku; nebelieka permokų, apie kurias žino tik bylą tvarkantis darbuotojas

ca-12 = Ar permokas nurašyti ar jų grąžinimą atidėti gali tik komisija, kurioje nėra tą paramą skyrusio darbuotojo?
    .why = Nurašyta permoka – ta pati išmoka, tik be prašymo ir be patikrinimo. Jei suklydęs žmogus pats ją ir nurašo, kartu su skola dingsta ir klaida, ir jos priežastis.
    .evidence-1 = Nurašymo ir atidėjimo tvarka: leistini pagrindai, juos įrodantys dokumentai, komisijos sudėtis, nusišalinimas
    .evidence-2 = Visi 12 mėnesių nurašymai ir atidėjimai: pagrindas, dokumentas, protokolas; posėdyje nėra paramą skyrusio darbuotojo
    .evidence-3 = Audito patikra: nurašytos sumos atsektos iki bylų, gavėjų ryšiai sutikrinti su darbuotojų sąrašu, nepagrįsti nurašymai atšaukti
    .red-flag = Nurašyta „dėl netikslumo“; dauguma nurašymų – gruodžio pabaigoje ir vienos seniūnijos gyventojams
    .action = Sudaryti permokų nurašymo ir atidėjimo komisiją ir patvirtinti baigtinį pagrindų sąrašą
    .indicator = Nurašytų ir atidėtų sumų, dėl kurių yra komisijos protokolas, dalis, %
    .cause = Nurašant permoką ar atidedant jos grąžinimą gali dalyvauti tas pats darbuotojas, kuris paramą skyrė, todėl su skola gali dingti ir jo klaida
    .effect = Matyti, kuo pagrįsta kiekviena nurašyta suma ir kas už tai balsavo; gruodį nurašoma ne daugiau nei kitais mėnesiais

ca-r1 = Klaidingai nustatomos pajamos, turtas ar šeimos sudėtis, todėl parama atitenka ne tiems, o stokojantiems lieka mažiau
    .scheme = Prašytojas nutyli darbą ar kartu gyvenantį sutuoktinį, o darbuotojas registro nepaklausia. Kartais pajamos ranka „suapvalinamos“ iki reikiamos ribos.
ca-r2 = Komisija daro išimtis savoms šeimoms, todėl tokios pat padėties žmonės gauna nevienodai ir taisyklėmis nebetiki
    .scheme = Komisijos narys ar seniūnaitis užtaria pažįstamus, protokole lieka „sunki padėtis“. Kita šeima su tokiais pat dokumentais išeina tuščiomis rankomis.
ca-r3 = Darbuotojas tvarko artimųjų, kaimynų ar bendradarbių bylas, todėl jas nagrinėja atlaidžiau, o klaidų niekas neieško
    .scheme = Giminaičio prašymas patenka pas tą patį darbuotoją, nes teritorija jo. Pavardė kita, ryšys nedeklaruotas, pajamos įrašomos iš žodžių.
ca-r4 = Vienkartinė pašalpa vis skiriama tiems patiems arba prieš rinkimus, todėl parama virsta atlygiu už pažintį ar balsą
    .scheme = Prašymas grindžiamas „kitais atvejais“, dėl jo paskambina politikas. Sumos mažos, todėl niekas nesudeda, kiek per metus gavo viena šeima.
ca-r5 = Mokama mirusiam, išvykusiam ar išgalvotam gavėjui, todėl pinigus pasiima tas, kas valdo sąskaitą
    .scheme = Gavėjui mirus byla nenutraukiama, o sąskaita pakeičiama sava. Arba sukuriamas gavėjas, kurio niekas nematė, ir išmoka mėnesių mėnesius plaukia toliau.
ca-r6 = Permokos vienų išieškomos, kitiems nurašomos be pagrindo, todėl neteisėtai gauti pinigai lieka pas pažįstamus
    .scheme = Reikalavimas neišsiunčiamas, kol išieškoti vėlu, arba skola panaikinama kaip „techninė klaida“. Kas skolingas, žino tik bylą tvarkęs darbuotojas.
