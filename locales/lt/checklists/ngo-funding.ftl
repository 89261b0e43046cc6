# Kontrolinis sąrašas: savivaldybės pinigai nevyriausybinėms organizacijoms ir bendruomenėms.
ngo-funding = NVO ir bendruomenių finansavimas
    .about = Kaip savivaldybė skelbia konkursus, vertina paraiškas, moka organizacijoms ir tikrina, kam pinigai išleisti. Pildo programos koordinatorius kartu su vertinimo komisijos sekretoriumi ir buhalteriu.

ng-01 = Ar pasitaiko, kad NVO ar bendruomenei pinigų skiriama be konkurso, atskiru sprendimu dėl konkrečios organizacijos?
    .why = Kai pinigai skiriami ne pagal kriterijus, o pagal prašymą, organizacijai svarbiau pažinti sprendžiantį žmogų negu gerai dirbti. Kitos net nesužino, kad buvo ką gauti.
    .evidence-1 = Tarybos patvirtinta tvarka, pagal kurią konkursas yra taisyklė, o išimčių sąrašas baigtinis ir kiekvienai reikia rašytinio pagrindimo
    .evidence-2 = Visų per 12 mėnesių skirtų sumų sąrašas su žyma „konkursas“ arba „išimtis“, tvarkos punktu ir išimties pagrindimu
    .evidence-3 = Kontrolės ir audito tarnybos ar vidaus audito patikra: visos metų išimtys sutikrintos su tvarka, išvados apsvarstytos taryboje
    .red-flag = Prieš rinkimus padaugėja skyrimų be konkurso; ta pati organizacija išimties tvarka gauna trečius metus iš eilės
    .action = Patvirtinti baigtinį išimčių sąrašą ir kas pusmetį pateikti tarybai be konkurso skirtų sumų ataskaitą
    .indicator = Be konkurso skirtų lėšų dalis iš visų NVO ir bendruomenėms skirtų lėšų, %
    .cause = Dalis lėšų organizacijoms skiriama be konkurso, todėl daugiau gali gauti tos, kurios moka prašyti, o kitos apie galimybę nė nesužinoti
    .effect = Taryba mato kiekvienos išimties priežastį; paraiškas teikia ir organizacijos, kurios anksčiau pinigų negaudavo

ng-02 = Ar vertinimo kriterijai, jų svoriai ir mažiausias reikiamas balas paskelbiami su kvietimu ir iki sprendimo nekeičiami?
    .why = Kriterijus, pridėtas jau perskaičius paraiškas, visada kam nors tinka labiau. Svorį pakeisti lengva: pralaimėjusi bendruomenė to nepamatys, tik kitąmet paraiškos nebeteiks.
    .evidence-1 = Patvirtintas konkurso aprašas: kriterijai, svoriai, mažiausias balas ir taisyklė, ką daryti balams susilyginus
    .evidence-2 = Paskutinių 3 konkursų bylos: paskelbimo dieną išsaugotas aprašas ir vertinimo lapai, kuriuose kriterijai tie patys žodis žodin
    .evidence-3 = Nepriklausoma patikra: 2 konkursų balai perskaičiuoti pagal paskelbtus kriterijus, nuokrypiai paaiškinti arba ištaisyti
    .red-flag = Aprašas keistas jau pasibaigus paraiškų terminui; riba sumažinta dėl vienos paraiškos; lygybė išspręsta be protokolo
    .action = Nuo kvietimo paskelbimo dienos nekeisti kriterijų ir svorių, o prireikus juos keisti skelbti naują kvietimą
    .indicator = Konkursų, kurių kriterijai po paskelbimo nepakeisti, dalis, %
    .cause = Konkurso sąlygas įmanoma pakeisti jau perskaičius paraiškas, todėl laimėti gali tas, kuriam jos pritaikytos
    .effect = Pralaimėjęs pareiškėjas gali pats pasitikrinti savo balus pagal tas sąlygas, kurias skaitė rengdamas paraišką

ng-03 = Ar vertintojai atrenkami pagal patvirtintas taisykles, neleidžiančias skirti savo pavaldinių?
    .why = STT, 2019 metais nagrinėjusi sporto projektų finansavimą, rado, kad ekspertų skyrimas nereglamentuotas, jų sąrašas neskelbiamas, o ekspertai galėjo būti juos skiriančio asmens pavaldiniai. Retas pavaldinys balsuoja prieš vadovo norą.
    .evidence-1 = Vertintojų atrankos taisyklės: reikalavimai, burtai arba rotacija, draudimas skirti pavaldinius, sąrašo skelbimas po sprendimo
    .evidence-2 = Paskutinių 3 konkursų atrankos protokolai: kiekvieno vertintojo pareigos, tiesioginis vadovas ir kiek kartų jis jau vertino
    .evidence-3 = Atsakingo asmens ar audito patikra: visų metų vertintojų pavaldumas patikrintas, prireikus paraiškos įvertintos iš naujo
    .red-flag = Visi vertintojai iš vieno skyriaus; tie patys žmonės vertina penktus metus; sąrašas neskelbiamas ir po sprendimo
    .action = Patvirtinti vertintojų atrankos taisykles, trečdalį kviesti iš išorės ir po sprendimo skelbti sąrašą
    .indicator = Vertintojų, nepavaldžių juos paskyrusiam asmeniui, dalis, %
    .cause = Skiriant vertintojus į pavaldumą atsižvelgiama ne visada arba tik formaliai, todėl jų balus gali lemti vadovo noras
    .effect = Pareiškėjas žino, kas vertino jo paraišką; vertintojų sąraše kasmet atsiranda naujų žmonių

ng-04 = Ar vertintojas paraiškas pamato tik raštu nurodęs savo ryšius su kiekvienu pareiškėju?
    .why = Mažame rajone visi vieni kitus pažįsta: vertintojo sesuo vadovauja bendruomenei, kolega priklauso asociacijos valdybai. Tai ne kaltė. Kaltė prasideda tada, kai susijęs žmogus lieka posėdyje ir balsuoja.
    .evidence-1 = Tvarka ir forma, kurioje vertintojas prie kiekvieno pareiškėjo pažymi „nesusijęs“ arba „nusišalinu“
    .evidence-2 = Paskutinių 2 konkursų visos formos, pasirašytos iki paraiškų atvėrimo, ir protokolai, iš kurių matyti, kas ir kada išėjo
    .evidence-3 = Patikra registruose: vertintojų ir jų artimų asmenų duomenys sutikrinti su pareiškėjų vadovais ir valdybų nariais, dėl rastų ryšių nuspręsta
    .red-flag = Per trejus metus nenusišalino nė vienas vertintojas; tarybos narys vertina organizaciją, kurios valdybai priklauso
    .action = Atverti paraiškas tik ryšių formą pateikusiems vertintojams ir formas patikrinti registruose
    .indicator = Vertintojų, kurių ryšių forma patikrinta iki paraiškų atvėrimo, dalis, %
    .cause = Vertintojų ryšiai su pareiškėjais kartais paaiškėja per vėlai, todėl balsuoti gali ir žmogus, kurio artimasis vadovauja organizacijai
    .effect = Protokoluose atsiranda nusišalinimų: matyti, kas dėl kurio pareiškėjo nesprendė ir kada išėjo iš posėdžio

ng-05 = Ar kiekvieno vertintojo balai išsaugomi iki bendro aptarimo, kad vėlesni pakeitimai būtų matomi?
    .why = Kai balai rašomi posėdyje po garsiausio pasisakymo, lieka vieno žmogaus nuomonė su penkiais parašais. Išsaugotas pirminis lapas parodo, kas ir kodėl persigalvojo.
    .evidence-1 = Vertinimo tvarka: balai pateikiami iki posėdžio, vidurkį skaičiuoja sistema, pakeitimui reikia rašytinės priežasties
    .evidence-2 = Paskutinių 2 konkursų individualūs lapai su pateikimo laiku ir visų vėliau pakeistų balų sąrašas su priežastimis
    .evidence-3 = Nepriklausoma patikra: bent 20 paraiškų (arba visų, jei jų mažiau) vidurkiai perskaičiuoti iš pirminių lapų, skirtumai paaiškinti arba ištaisyti
    .red-flag = Visų vertintojų balai vienodi; balas pakeistas tiek, kad paraiška vos peržengtų ribą; lapai surašyti ta pačia ranka
    .action = Surinkti individualius balus sistemoje iki posėdžio ir prie kiekvieno pakeitimo įrašyti priežastį
    .indicator = Po aptarimo pakeistų balų, turinčių rašytinę priežastį, dalis, %
    .cause = Pirminiai balai išlieka ne visada, todėl po aptarimo nebematyti, kas iš vertintojų persigalvojo pats, o kas prisitaikė prie kitų
    .effect = Vertintojų balai iki posėdžio skiriasi, o po jo keičiami retai; matyti, kaip kito ties riba atsidūrusių paraiškų balai

ng-06 = Ar pareiškėjo skundą dėl balų ar atmetimo nagrinėja asmuo, kuris jo paraiškos nevertino?
    .why = Skundas tiems patiems vertintojams baigiasi tuo pačiu atsakymu. Jei suklysta ar pasielgta šališkai, kito žmogaus peržiūra yra paskutinė proga sprendimą ištaisyti, kol pinigai neišmokėti.
    .evidence-1 = Konkurso aprašas su skundų tvarka: terminas, kas nagrinėja, kada pasirašomos sutartys
    .evidence-2 = Dvejų metų skundų žurnalas su bylomis arba, jei skundų nebuvo, 10 atmetimo raštų (arba visi, jei jų mažiau) su balais, priežastimis ir teise skųstis
    .evidence-3 = Nepriklausomai peržiūrėta 10 atmestų paraiškų (arba visos, jei jų mažiau), dėl kurių nesiskųsta: ar balai pagrįsti ir kas po to pakeista
    .red-flag = Atmetimo rašte nėra nei balų, nei priežasčių; sutartys pasirašomos nepasibaigus skundų teikimo terminui
    .action = Pavesti skundus nagrinėti paraiškų nevertinusiems asmenims ir sutartis pasirašyti tik po to
    .indicator = Skundų, kuriuos per terminą išnagrinėjo paraiškos nevertinęs asmuo, dalis, %
    .cause = Pareiškėjo skundas gali grįžti jo paraišką vertinusiems žmonėms, todėl klaida liktų neištaisyta, o pinigai būtų išmokėti
    .effect = Pagrįsti skundai patenkinami ir balai pataisomi dar iki sutarčių; pareiškėjas žino, kodėl jo paraiška atmesta

ng-07 = Ar prieš pasirašant sutartį bendrame savivaldybės registre patikrinama, ką organizacija gauna iš kitų programų?
    .why = Sporto, kultūros, jaunimo ir socialinių reikalų specialistai gali mokėti tai pačiai organizacijai už tą pačią stovyklą, ir nė vienas to nežinoti. Bendras sąrašas kainuoja mažiau negu viena dukart apmokėta stovykla.
    .evidence-1 = Tvarka, pagal kurią visų programų skirtos sumos rašomos į vieną registrą, o prieš sutartį jis patikrinamas
    .evidence-2 = Registro išrašas ir 10 atsitiktinai atrinktų sutarčių (arba visos, jei jų mažiau): patikra iki pasirašymo, rastos panašios veiklos ir sprendimas dėl jų
    .evidence-3 = Audito patikra: registras sutikrintas su mokėjimais ir kitų finansuotojų sąrašais, dukart apmokėtos sumos grąžintos
    .red-flag = Dviejose paraiškose sutampa veiklos aprašymas, datos ir dalyvių skaičius; kiekvienas skyrius turi savo lentelę
    .action = Sukurti bendrą visų programų finansavimo registrą ir jį patikrinti prieš kiekvieną sutartį
    .indicator = Sutarčių, prieš kurias registre patikrintas kitas finansavimas, dalis, %
    .cause = Skirtingų programų specialistai vieni kitų mokėjimų nemato arba pasitikrina retkarčiais, ir už tą pačią veiklą galima sumokėti dukart
    .effect = Tai pačiai veiklai teikiamos paraiškos pastebimos iki sutarties; vienoje vietoje matyti, kiek organizacija iš viso gauna

ng-08 = Ar ant kiekvieno savivaldybės pripažįstamo išlaidų dokumento pažymėta, kuri programa ir kiek už jį sumokėjo?
    .why = Ta pati nuomos sąskaita gali būti pateikta savivaldybei, ministerijai ir fondui. Kol ant jos nėra žymos, visi trys mato tvarkingą dokumentą.
    .evidence-1 = Ataskaitų tvarka, pagal kurią pripažįstami tik pažymėti popieriniai originalai ir elektroninės sąskaitos
    .evidence-2 = 20 atsitiktinai atrinktų praėjusių metų išlaidų dokumentų: žyma, apmokėta suma, sutarties numeris, banko išrašas
    .evidence-3 = Nepriklausoma patikra pas 5 gavėjus (arba visus, jei jų mažiau): originalai ir banko išrašai sutikrinti su kitiems finansuotojams pateiktomis ataskaitomis
    .red-flag = Teikiamos tik kopijos ar suvestinės; tas pats sąskaitos numeris dviejose ataskaitose; visos sumos apvalios
    .action = Pripažinti tik pažymėtus išlaidų dokumentus ir kasmet 20 iš jų sutikrinti su kitų finansuotojų duomenimis
    .indicator = Tikrintų išlaidų dokumentų su finansavimo žyma dalis, %
    .cause = Ne iš kiekvieno išlaidų dokumento matyti, kuri programa jį jau apmokėjo, ir ta pačia sąskaita galima atsiskaityti keliems finansuotojams
    .effect = Antrą kartą pateikta sąskaita atpažįstama iš karto, o dėl neaiškios pasiteiraujama kito finansuotojo

ng-09 = Ar organizacija iš savo vadovų, narių ar jų artimųjų perka tik gavusi išankstinį rašytinį savivaldybės sutikimą?
    .why = Bendruomenei skirti pinigai grįžta valdybos nariui kaip nuoma, honoraras ar autobuso sąskaita. Kartais kaina sąžininga, bet be išankstinio sutikimo jos niekas nepalygino su rinka.
    .evidence-1 = Sutarties sąlyga: kas laikoma susijusiu asmeniu, kaip prašoma sutikimo ir kas gresia jo neprašius
    .evidence-2 = Visi metų sutikimai su bent 2 rinkos kainomis ir 10 gavėjų (arba visų, jei jų mažiau) tiekėjų sąrašai, sutikrinti su valdybų nariais
    .evidence-3 = Audito patikra: bent 10 gavėjų (arba visų, jei jų mažiau) tiekėjai patikrinti registruose, už nutylėtus ryšius sumokėtos sumos grąžintos
    .red-flag = Patalpas nuomoja pirmininko šeima; visus honorarus gauna tos pačios pavardės žmonės; tiekėjas įsteigtas prieš pat projektą
    .action = Įrašyti į sutartis išankstinio sutikimo sąlygą ir kasmet registruose patikrinti 10 gavėjų (arba visų, jei jų mažiau) tiekėjus
    .indicator = Tikrintų gavėjų, be sutikimo pirkusių iš susijusių asmenų, dalis, %
    .cause = Ką organizacija perka iš savo vadovų ar jų artimųjų, savivaldybė sužino ne visada arba pavėluotai, todėl gali apmokėti ir išpūstą kainą
    .effect = Organizacijos sutikimo prašo dar prieš pirkdamos; prie prašymų pridėtos ir kitų tiekėjų kainos

ng-10 = Ar kiekvieną ataskaitą patikrina darbuotojas, kuris nei vertino paraišką, nei rengė sutartį?
    .why = Ataskaita, kurios niekas neskaito, rašoma segtuvui. Kas pats skyrė pinigus, nori tikėti, kad pavyko; kitas žmogus pastebi, kad 40 dalyvių sąraše – tik 25 skirtingos pavardės.
    .evidence-1 = Ataskaitų tikrinimo tvarka ir tikrinimo lapas: veiklos, dalyviai, išlaidos, pakeitimai, likutis
    .evidence-2 = 10 atsitiktinai atrinktų ataskaitų (arba visos, jei jų mažiau): užpildytas lapas, tikrintojo pastabos, organizacijos atsakymas, patvirtinimo data
    .evidence-3 = Auditas iš naujo patikrino bent 10 priimtų ataskaitų (arba visas, jei jų mažiau): kas praleista, kokia suma grąžinta, kas pakeista lape
    .red-flag = Visos ataskaitos patvirtintos tą pačią dieną be nė vienos pastabos; likutis visada lygus nuliui
    .action = Paskirti skyrime nedalyvavusį ataskaitų tikrintoją ir visas ataskaitas tikrinti pagal vieną lapą
    .indicator = Ataskaitų, kurias patikrino skiriant nedalyvavęs darbuotojas, dalis, %
    .cause = Ataskaitą gali priimti tas pats žmogus, kuris skyrė pinigus, todėl lengva nepastebėti nurašytų dalyvių sąrašų ar neįvykusios veiklos
    .effect = Dalis ataskaitų grąžinama su pastabomis, dalis išlaidų nepripažįstama; kitais metais ataskaitos parengiamos tiksliau

ng-11 = Ar kasmet iš anksto neįspėjus aplankomas bent dešimtadalis vykdomų projektų?
    .why = Popieriuje visos dirbtuvės įvyko ir visi savanoriai atėjo. Užsukus ketvirtadienį penktą valandą matyti, ar dega šviesa ir kiek žmonių viduje.
    .evidence-1 = Metinis apsilankymų planas: dalis projektų atrenkama atsitiktinai, lanko kito padalinio ar seniūnijos darbuotojas
    .evidence-2 = Praėjusių metų apsilankymų aktai (bent 10 % projektų): data, kiek dalyvių rasta ir kiek jų įrašyta ataskaitoje
    .evidence-3 = Nepriklausoma peržiūra: bent 5 aktai (arba visi, jei jų mažiau) sutikrinti su ataskaitomis, paskambinta 20 dalyvių, skirtumai ištaisyti
    .red-flag = Apie apsilankymą pranešama prieš savaitę; skirtingų renginių nuotraukose tie patys žmonės tais pačiais drabužiais
    .action = Kasmet iš anksto neįspėjus aplankyti bent 10 % projektų ir aktus sutikrinti su ataskaitomis
    .indicator = Projektų, per metus aplankytų neįspėjus, dalis, %
    .cause = Ar projekto veikla tikrai vyksta, sprendžiama daugiausia iš ataskaitų, todėl galima apmokėti ir renginį, į kurį niekas neatėjo
    .effect = Ataskaitose dalyvių tiek, kiek jų randama apsilankius; apie atšauktą renginį organizacijos praneša pačios

ng-12 = Ar nepanaudotos ir ne pagal paskirtį panaudotos lėšos susigrąžinamos per sutartyje nustatytą terminą?
    .why = Jei grąžinti reikia tik paprašius, o paprašyti niekas nespėja, taisyklė galioja vien sąžiningiesiems. Kol sena skola neišieškota, tai pačiai organizacijai skiriama nauja suma.
    .evidence-1 = Sutarties sąlygos: grąžinimo terminas, delspinigiai, draudimas sudaryti naują sutartį turint skolą
    .evidence-2 = Grąžintinų sumų žurnalas: gavėjas, pagrindas, suma eurais, reikalavimo ir gavimo datos, mėnesio pranešimai vadovui
    .evidence-3 = Audito patikra: metų ataskaitų likučiai ir nepripažintos išlaidos sutikrinti su žurnalu ir banko įplaukomis
    .red-flag = Likutis „perkeliamas“ į kitų metų projektą; pasirašyta nauja sutartis su skolinga organizacija
    .action = Pradėti grąžintinų sumų žurnalą ir nesudaryti naujų sutarčių su skolą turinčiais gavėjais
    .indicator = Per terminą susigrąžinta grąžintinos sumos dalis, %
    .cause = Nepanaudotos ar ne pagal paskirtį panaudotos lėšos susigrąžinamos vėluojant arba ne visos, o skolinga organizacija gali vėl gauti pinigų
    .effect = Likučiai grįžta be raginimo; bet kurią dieną galima pasakyti, kas, kiek ir nuo kada skolingas

ng-r1 = Vertintojas susijęs su pareiškėju, todėl pinigai atitenka ne geriausiam projektui, o saviems
    .scheme = Vertintojas, tarybos narys ar darbuotojas priklauso organizacijos valdybai arba joje dirba jo artimas asmuo. Ryšys nutylimas, vertintojų sąrašas neskelbiamas.
ng-r2 = Kriterijai keičiami po kvietimo arba konkursas apeinamas, todėl laimi iš anksto pasirinkta organizacija
    .scheme = Perskaičius paraiškas pridedamas kriterijus, sumažinama riba ar posėdyje „suderinami“ balai, o kartais pinigai skiriami atskiru sprendimu.
ng-r3 = Už tą pačią veiklą ar sąskaitą sumokama kelis kartus, todėl pinigų pritrūksta kitiems projektams
    .scheme = Beveik tas pats projektas teikiamas keliems skyriams, ministerijai ir fondui, o tos pačios sąskaitos kopija pridedama prie kelių ataskaitų.
ng-r4 = Projekto pinigai per susijusius tiekėjus grįžta organizacijos vadovams, todėl veiklai jų lieka mažiau
    .scheme = Nuomojamos pirmininko patalpos, honorarai mokami giminaičiams, perkama iš valdybos nario įmonės, į sąrašus įrašomi niekada neatėję savanoriai.
ng-r5 = Ataskaitų niekas netikrina, todėl apmokama neįvykusi veikla, o nepanaudoti pinigai negrįžta
    .scheme = Ataskaita vertinama pagal storį: dalyvių sąrašai perrašyti, nuotraukos kartojasi, likutis paslėptas paskutinės savaitės pirkiniuose.
