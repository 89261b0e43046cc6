# Kontrolinio sąrašo „Priežiūra, leidimai, akreditavimo kontrolė“ klausimai ir rizikos.
inspection = Priežiūra, leidimai, akreditavimo kontrolė
    .about = Kaip savivaldybė akredituoja socialinės priežiūros teikėjus, tikrina tuos, kuriems moka, ir ką daro radusi pažeidimą. Pildo socialinės paramos padalinio vadovas kartu su tikrintojais ir teisininku.

in-01 = Ar tikrintini teikėjai parenkami pagal iš anksto patvirtintus rizikos kriterijus, o ne iš įpročio ar kieno nors nurodymu?
    .why = Kai renkasi žmogus, pas vienus vykstama kasmet, pas kitus niekada, ir niekas negali pasakyti kodėl. Klientų skaičius, skundai, gautos lėšos ir laikas nuo paskutinio patikrinimo neleidžia nieko tyliai aplenkti.
    .evidence-1 = Patvirtintas metinis patikrinimų planas su rizikos kriterijais ir kiekvieno teikėjo balais
    .evidence-2 = Praėjusių metų planas šalia įvykdytų patikrinimų: visi didžiausios rizikos teikėjai aplankyti, prie kiekvieno pakeitimo – data ir priežastis
    .evidence-3 = Vidaus audito patikra: balai perskaičiuoti iš pirminių duomenų, trejus metus netikrinti teikėjai išvardyti ir įrašyti į planą
    .red-flag = Yra teikėjų, netikrintų nuo akreditavimo dienos; planas atsirado metų gale pagal tai, kas jau patikrinta
    .action = Pagal penkis kriterijus įvertinti visų teikėjų riziką ir ja remiantis sudaryti metinį patikrinimų planą
    .indicator = Per metus patikrintų didžiausios rizikos teikėjų dalis, %
    .cause = Kuriuos teikėjus tikrinti, neretai lemia įprotis ar nurodymas, todėl vieni lankomi kasmet, o rizikingesni gali likti nuošalyje
    .effect = Apie kiekvieną teikėją galima paaiškinti, kodėl jis šiemet tikrintas arba ne; ilgai netikrintų nebelieka

in-02 = Ar tikrinamam teikėjui patikrinimo data paprastai žinoma iš anksto?
    .why = Per dvi dienas galima pasiskolinti darbuotojų, surašyti trūkstamus lapus ir išplauti grindis. Patikrinimas, apie kurį pranešta, parodo, ką teikėjas moka parengti, o ne kaip žmonės gyvena antradienio vakarą.
    .evidence-1 = Tvarka: tikrinama be įspėjimo, išimtis motyvuojama raštu, datą iki apsilankymo žino ne daugiau kaip du darbuotojai
    .evidence-2 = 10 paskutinių patikrinimų (arba visi, jei jų mažiau): bent 7 iš 10 be įspėjimo, dalis vakare ar savaitgalį, pavedimai pasirašyti ne anksčiau kaip išvakarėse
    .evidence-3 = Vidaus audito patikra: palyginta, kas rasta su įspėjimu ir be jo, apklausti 5 teikėjai (arba visi, jei jų mažiau), informacijos nutekėjimo atvejai ištirti
    .red-flag = Atvykus visi darbuotojai vietoje ir stalai padengti; tikrinama tik darbo dienomis iki pietų; trūkumai paaiškėja tik iš skundų
    .action = Bent 7 iš 10 patikrinimų atlikti be įspėjimo, dalį jų vakarais ir savaitgaliais
    .indicator = Be įspėjimo atliktų patikrinimų dalis, %
    .cause = Teikėjas apie patikrinimą dažnai sužino iš anksto, todėl akte gali atsidurti paruoštas vaizdas, o ne gavėjų kasdienybė
    .effect = Aktuose daugėja vakarais ir savaitgaliais rastų trūkumų; iš skundų apie juos pirmąkart sužinoma rečiau

in-03 = Ar prieš kiekvieną patikrinimą ir akreditavimą įsitikinama, kad tikrintojas ir jo artimi asmenys neturi ryšių su teikėju?
    .why = Tikrintojo sesuo dirba tikrinamoje įstaigoje, ir tai žino visi, tik byloje nė žodžio. Specialiųjų tyrimų tarnyba yra radusi savivaldybių darbuotojų ryšių su privačiais globos namais; dalis jų nedeklaruota.
    .evidence-1 = Tvarka: pavedimas tikrinti neišduodamas, kol nėra pasirašytos nešališkumo deklaracijos ir PINREG patikros įrašo
    .evidence-2 = 10 atsitiktinių patikrinimo bylų (arba visos, jei jų mažiau): deklaracijos pasirašytos iki apsilankymo, pridėti PINREG išrašai, nusišalinimai įrašyti į registrą
    .evidence-3 = Vidaus audito patikra: tikrintojų ryšiai sugretinti su visų teikėjų savininkais ir vadovais pagal PINREG ir Juridinių asmenų registrą
    .red-flag = Per trejus metus nė vieno nusišalinimo; deklaracijos pasirašytos po patikrinimo; tikrintojas pas teikėją dirba papildomai
    .action = Neišduoti pavedimo tikrinti, kol byloje nėra nešališkumo deklaracijos ir PINREG patikros įrašo
    .indicator = Patikrinimų, prieš kuriuos atlikta tikrintojo ryšių patikra, dalis, %
    .cause = Tikrintojų ryšiai su teikėjais tikrinami ne visada arba per vėlai, ir įstaigą gali tikrinti joje dirbančio žmogaus artimasis
    .effect = Registre matyti nusišalinimai; su teikėju susijusį tikrintoją kitas pakeičia dar iki apsilankymo

in-04 = Ar tikrintojai keičiami taip, kad tas pats darbuotojas to paties teikėjo netikrintų daugiau kaip du kartus iš eilės?
    .why = Po penkerių metų tikrintojas žino, kur stovi kavos aparatas, ir nebemato to, kas buvo blogai nuo pat pradžių. Kaita saugo ir nuo bičiulystės, ir nuo įtarimų. Pagal rašytinį susitarimą mažai savivaldybei tikrintoją gali paskolinti kaimyninė.
    .evidence-1 = Tvarka su tikrintojų kaitos taisykle ir išeitimi, kai tikrintojas tik vienas: kitas padalinys arba, pagal rašytinį susitarimą, kaimyninė savivaldybė
    .evidence-2 = Trejų metų lentelė, kas kurį teikėją kada tikrino: nė vienas tikrintojas pas tą patį teikėją daugiau kaip du kartus iš eilės
    .evidence-3 = Vidaus audito patikra: bent 5 teikėjų (arba visų, jei jų mažiau) ankstesnio ir naujo tikrintojo aktai palyginti, skirtumai paaiškinti
    .red-flag = Vieno tikrintojo teikėjai pažeidimų nedaro; jam atostogaujant patikrinimai atidedami, kol grįš
    .action = Sudaryti trejų metų tikrintojų kaitos lentelę ir, jei padės kaimyninė savivaldybė, rašytinį susitarimą dėl jos tikrintojų įgaliojimų ir asmens duomenų
    .indicator = Teikėjai, kuriuos tas pats darbuotojas tikrino daugiau kaip du kartus iš eilės, vnt.
    .cause = Pas tą patį teikėją tikrintojas neretai vyksta metų metus, todėl gali priprasti prie trūkumų ar nuolaidžiauti pažįstamiems
    .effect = Naujas tikrintojas užrašo tai, ko ankstesnis nematė; vienam išėjus atostogų patikrinimai nesustoja

in-05 = Ar aktą su visais rastais trūkumais tą pačią dieną vietoje pasirašo bent du tikrinę darbuotojai?
    .why = Kas neįrašyta vietoje, grįžtant sušvelnėja: pažeidimas virsta pastaba, pastaba – pokalbiu. Du parašai tą pačią dieną apsaugo ir nuo prašymo „to nerašyti“, ir nuo kaltinimo, kad prirašyta vėliau.
    .evidence-1 = Patvirtinta akto forma: kiekvienas reikalavimas atskirai, kas rasta, nuotrauka ar dokumentas, teikėjo pastabos, du parašai
    .evidence-2 = 10 atsitiktinių aktų (arba visi, jei jų mažiau): abu parašai patikrinimo dieną, įvertintas kiekvienas reikalavimas, kopija įteikta teikėjui vietoje
    .evidence-3 = Vidaus audito patikra: 5 patikrinimų (arba visų, jei jų mažiau) aktai ir nuotraukos palyginti su galutine išvada, kiekvienas dingęs trūkumas paaiškintas
    .red-flag = Galutinėje išvadoje trūkumų mažiau negu akte; aktas surašytas po savaitės; antrasis pasirašo vietoje nebuvęs vadovas
    .action = Tikrinti dviese ir vietoje pildyti bei pasirašyti patvirtintos formos aktą
    .indicator = Aktų, patikrinimo dieną pasirašytų dviejų tikrintojų, dalis, %
    .cause = Aktą su visais trūkumais ne visada vietoje surašo ir pasirašo du tikrintojai, tad vėliau pažeidimas gali virsti pastaba arba visai dingti
    .effect = Galutinėje išvadoje yra visi akto trūkumai, o teikėjai nebeginčija, kas buvo rasta

in-06 = Ar dėl akreditavimo arba leidimo sprendžia kiti žmonės negu tie, kurie konsultavo pareiškėją ir vertino jo prašymą?
    .why = Akreditacija atveria viešuosius pinigus: be jos socialinės priežiūros negalima nei teikti, nei finansuoti. Jei vienas darbuotojas padeda parašyti prašymą, jį įvertina ir parengia sprendimą, toms durims pakanka vieno rakto.
    .evidence-1 = Tvarka, kurioje pareiškėjo konsultavimas, prašymo vertinimas ir sprendimas paskirti skirtingiems žmonėms, o reikalavimai išvardyti
    .evidence-2 = 10 paskutinių bylų (arba visos, jei jų mažiau): vertino ir sprendė skirtingi žmonės, nagrinėta registravimo tvarka, duomenys patikrinti registruose ir vietoje
    .evidence-3 = Vidaus audito patikra: 5 akredituoti teikėjai (arba visi, jei jų mažiau) iš naujo įvertinti pagal visus reikalavimus, neatitikimai pašalinti
    .red-flag = Vieni prašymai išnagrinėti per dieną, kiti tik paskutinę termino dieną; prašymo failą sukūrė jį vertinęs darbuotojas
    .action = Atskirti pareiškėjų konsultavimą, prašymų vertinimą ir sprendimą ir paskirti juos skirtingiems darbuotojams
    .indicator = Bylų, kuriose prašymą vertino ir dėl jo sprendė skirtingi žmonės, dalis, %
    .cause = Tas pats darbuotojas gali pareiškėjui patarti, vertinti jo prašymą ir rengti sprendimą, todėl jo palankumo niekas nepastebėtų
    .effect = Sprendžiantieji dalį prašymų grąžina vertinti iš naujo; panašūs prašymai išnagrinėjami per panašų laiką

in-07 = Ar raštu nustatyta, kokia pasekmė laukia už kiekvieno sunkumo pažeidimą ir kada leidžiama nuo to nukrypti?
    .why = Kai tas pats trūkumas vienam kainuoja sutartį, o kitam tik pastabą, tikrintojas turi ką parduoti. Pasekmių lentelė nepanaikina vertinimo, tik priverčia parašyti, kodėl šį kartą švelniau.
    .evidence-1 = Patvirtinta pažeidimų ir pasekmių lentelė: sunkumas, pirmas ir pakartotinis pažeidimas, terminas, kas gali nukrypti
    .evidence-2 = Visų praėjusių metų pažeidimų ir pasekmių sąrašas: kiekvienas nukrypimas motyvuotas ir pasirašytas ne tikrintojo
    .evidence-3 = Teisininkų ar vidaus audito analizė: pasekmės už tą patį pažeidimą palygintos pagal teikėjus ir tikrintojus, skirtumai paaiškinti ar ištaisyti
    .red-flag = Pakartotinis pažeidimas vėl baigiasi rekomendacija; griežtos pasekmės tenka tik mažiausiems teikėjams
    .action = Parengti pažeidimų ir pasekmių lentelę ir pagal ją peržiūrėti praėjusių metų sprendimus
    .indicator = Pažeidimų, kurių pasekmė atitinka lentelę arba nukrypimas motyvuotas, dalis, %
    .cause = Pažeidimo pasekmę iš esmės parenka tikrintojas, todėl už tą patį vienas teikėjas gali netekti sutarties, o kitas gauti tik pastabą
    .effect = Už tą patį pažeidimą didelis ir mažas teikėjas sulaukia vienodos pasekmės; švelnesnio sprendimo priežastis užrašyta

in-08 = Ar kiekvieno patikrinimo išvada paskelbiama per nustatytą terminą?
    .why = Išvadą skaito šeima, kuri renkasi, kam patikėti motiną, kiti teikėjai ir buvę darbuotojai. Jie pastebi, ko joje trūksta, todėl trūkumas neužsitęsia iki kito patikrinimo.
    .evidence-1 = Tvarka, kurioje nurodyta, kas, ką ir per kiek dienų skelbia ir kaip pašalinami asmens duomenys
    .evidence-2 = Praėjusių metų patikrinimų sąrašas šalia paskelbtų išvadų: paskelbta kiekviena, nurodyta data ir ar trūkumai pašalinti
    .evidence-3 = Vidaus audito patikra: 10 paskelbtų išvadų (arba visos, jei jų mažiau) palyginta su pasirašytais aktais, nepaskelbti trūkumai paaiškinti
    .red-flag = Skelbiamas tik patikrinimų skaičius; vieno teikėjo išvada „derinama“ jau trečią mėnesį
    .action = Paskelbti kiekvieną išvadą be asmens duomenų per 30 dienų nuo patikrinimo
    .indicator = Per nustatytą terminą paskelbtų išvadų dalis, %
    .cause = Patikrinimų išvados skelbiamos ne visos arba vėluojant, todėl šeimos renkasi nežinodamos trūkumų, o teikėjai gali neskubėti jų šalinti
    .effect = Rinkdamosi teikėją šeimos klausia apie išvadose nurodytus trūkumus; kiekvienas mato, kurie jau pašalinti

in-09 = Ar iki termino nepašalintas pažeidimas teikėjui visada turi pasekmių, pavyzdžiui, sulaikomas mokėjimas?
    .why = Pažeidimas, prie kurio niekas negrįžta, teikėjui nekainuoja nieko, o paslaugą gaunančiam žmogui kainuoja kasdien. Su mokėjimu susieto termino užmiršti nebeįmanoma.
    .evidence-1 = Tvarka: pažeidimų registras su terminais, pakartotinio apsilankymo taisyklė, darbuotojas, kuris sulaiko mokėjimą
    .evidence-2 = Praėjusių metų pažeidimų registras: terminas, pašalinimo įrodymas, pakartotinis apsilankymas, sulaikyta suma ar kita pasekmė
    .evidence-3 = Vidaus audito patikra vietoje: 10 pašalintais laikomų pažeidimų (arba visi, jei jų mažiau) patikrinta iš naujo, likusieji grąžinti į registrą
    .red-flag = Tas pats pažeidimas kartojasi jau trečiame akte, o mokėta visą laiką; pašalinimu laikomas teikėjo raštas
    .action = Susieti pažeidimų registrą su mokėjimais: suėjus terminui, bet negavus įrodymo, mokėjimą sulaikyti
    .indicator = Iki termino pašalintų ir vietoje patvirtintų pažeidimų dalis, %
    .cause = Suėjus terminui prie pažeidimo grįžtama ne visada, todėl teikėjui gali būti mokama toliau, o gavėjui tekti gyventi su tuo pačiu trūkumu
    .effect = Teikėjai patys atsiunčia įrodymų dar nesuėjus terminui; tas pats pažeidimas nebekeliauja iš akto į aktą

in-10 = Ar dalį patikrinimų netrukus pakartoja kiti, pirmajame nedalyvavę žmonės?
    .why = Ar pirmasis tikrintojas pamatė viską, sužinoma tik nuvykus dar kartą kitiems. Kas dešimtas pakartotas patikrinimas drausmina likusius devynis, o praleistą trūkumą leidžia ištaisyti, kol niekas nenukentėjo.
    .evidence-1 = Tvarka, kurioje nurodyta, kokia patikrinimų dalis kartojama, kaip ji atsitiktinai atrenkama ir kas kartoja
    .evidence-2 = Praėjusių metų pakartotų patikrinimų (kas dešimto, bent 5 arba visų, jei jų mažiau) aktai: palyginti trūkumai, apklausti klientai ar artimieji, skirtumai surašyti
    .evidence-3 = Kontrolės ir audito tarnybos arba, pagal rašytinį susitarimą, kaimyninės savivaldybės patikra bent pas 3 teikėjus, pasiūlymai įvykdyti
    .red-flag = Mėnuo po patikrinimo be pastabų pasitvirtina sunkus skundas; vieno tikrintojo aktuose trūkumų visada mažiausiai
    .action = Atsitiktinai atrinkti kas dešimtą patikrinimą ir pavesti kitiems darbuotojams jį per mėnesį pakartoti
    .indicator = Pakartotų patikrinimų, kurių trūkumai sutampa su rastaisiais pirmą kartą, dalis, %
    .cause = Patikrinimus kiti darbuotojai pakartoja retai arba tik formaliai, todėl praleistas trūkumas gali paaiškėti tik iš skundo ar po nelaimės
    .effect = Praleistas trūkumas randamas per mėnesį; skirtingų tikrintojų aktai tampa panašiai išsamūs

in-r1 = Iš anksto įspėtas teikėjas parodo paruoštą vaizdą, todėl žmonių patiriami trūkumai lieka nepastebėti
    .scheme = Iš vakaro paskambinama pažįstamam vadovui; iki ryto pasiskolinami darbuotojai ir surašomi trūkstami lapai.
in-r2 = Su teikėju susijęs tikrintojas jo netikrina arba nutyli, ką rado, todėl klientai lieka be apsaugos
    .scheme = Tikrintojo artimas asmuo dirba pas teikėją, pats tikrintojas ten dirba papildomai arba tikisi darbo išėjęs iš tarnybos.
in-r3 = Už tą patį pažeidimą vienas teikėjas netenka sutarties, kitam atleidžiama, todėl pažeidimai kartojasi
    .scheme = Sunkus pažeidimas akte pavadinamas trūkumu, pasekmė – rekomendacija, terminas tyliai pratęsiamas.
in-r4 = Akredituojamas reikalavimų neatitinkantis teikėjas, todėl paslauga nesaugi, o pinigai už ją mokami
    .scheme = Darbuotojas padeda surašyti prašymą, pats jį įvertina, į vietą nevyksta, o prašymą išnagrinėja be eilės.
