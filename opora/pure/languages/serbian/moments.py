"""How Serbian (and Croatian, Bosnian) names days, hours and deadlines; Cyrillic folds to the same letters."""

from opora.pure.languages.moments.words import MomentWords

WORDS = MomentWords(
    country="RS",
    numbers={
        1: "jedan, jedna, jedno, jednu, jednog, jednoga, jedne, jednom", 2: "dva, dve, dvije, dvaju, dveju", 3: "tri, triju",
        4: "četiri", 5: "pet", 6: "šest", 7: "sedam", 8: "osam", 9: "devet", 10: "deset, desetak", 11: "jedanaest", 12: "dvanaest",
        13: "trinaest", 14: "četrnaest", 15: "petnaest, petnaestak", 16: "šesnaest", 17: "sedamnaest", 18: "osamnaest",
        19: "devetnaest", 20: "dvadeset, dvadesetak", 24: "dvadesetčetiri", 30: "trideset, tridesetak", 40: "četrdeset",
        48: "četrdesetosam", 50: "pedeset", 60: "šezdeset", 70: "sedamdeset", 80: "osamdeset", 90: "devedeset",
    },
    ordinals={
        1: "prvog, prvoga, prvi, prvom", 2: "drugog, drugoga, drugi", 3: "trećeg, trećega, treći", 4: "četvrtog, četvrti",
        5: "petog, peti", 6: "šestog, šesti", 7: "sedmog, sedmi", 8: "osmog, osmi", 9: "devetog, deveti", 10: "desetog, deseti",
        11: "jedanaestog, jedanaesti", 12: "dvanaestog, dvanaesti", 13: "trinaestog, trinaesti", 14: "četrnaestog, četrnaesti",
        15: "petnaestog, petnaesti", 16: "šesnaestog, šesnaesti", 17: "sedamnaestog, sedamnaesti", 18: "osamnaestog, osamnaesti",
        19: "devetnaestog, devetnaesti", 20: "dvadesetog, dvadeseti", 30: "tridesetog, trideseti",
    },
    units={
        "minute": "minut, minuta, minute, minuti, minutu, min., minuta vremena",
        "hour": """
            sat, sata, sati, sate, satu, satima, sat vremena, sata vremena, sati vremena, čas, časa, časova, časom, časove, h, č., hr""",
        "day": "dan, dana, dani, danu, danom, danima, dane",
        "week": """
            nedelja dana, nedelje dana, nedelju dana, nedelja, nedelje, nedelju, nedelji, nedjelja, nedjelje, nedjelju, tjedan, tjedna,
            tjedana, sedmica, sedmice, sedmicu, sedmici, nedeljama, sedmica dana, sedmicu dana, ned.""",
        "month": """
            mesec dana, meseca dana, meseci dana, mesec, meseca, meseci, mesecu, mesece, mjesec, mjeseca, mjeseci, mjesecu, mjesec dana,
            mes.""",
        "year": "godine, godinu, godina", "day_night": "dan i noć",
    },
    working="radni, radna, radnih, radnog, radnoga, radnom, radne, rad., radnim, radan",
    weekdays=(
        "ponedeljak, ponedeljka, ponedeljku, ponedeljkom ujutru, ponedjeljak, ponedjeljka, ponedeljka, ponedjeljku, ponedeljnik",
        "utorak, utorka, utorku, utorak", "sreda, sredu, srede, sredi, srijeda, srijedu, srijede", "četvrtak, četvrtka, četvrtku",
        "petak, petka, petku", "subota, subotu, subote, suboti", "nedelja, nedelju, nedelje, nedjelja, nedjelju, nedjelje, nedelji",
    ),
    months=(
        "januar, januara, januaru, januarom, jan., siječnja", "februar, februara, februaru, februarom, feb., veljače", "mart, marta, martu, martom, mar., ožujka",
        "april, aprila, aprilu, aprilom, apr., travnja", "maj, maja, maju, majem, svibnja", "jun, juna, junu, junom, juni, lipnja",
        "jul, jula, julu, julom, juli, srpnja", "avgust, avgusta, avgustu, avgustom, august, augusta, avg., kolovoza",
        "septembar, septembra, septembru, septembrom, sept., sep., rujna", "oktobar, oktobra, oktobru, oktobrom, okt., listopada",
        "novembar, novembra, novembru, novembrom, nov., studenog", "decembar, decembra, decembru, decembrom, dec., prosinca",
    ),
    days={
        -2: "prekjuče, prekjučerašnji, prekjučer, preključe",
        -1: "jučerašnj*, juče, jučer, jučerašnji, jučerašnjeg, jučerašnjem, jučerašnja, sinoć, sinoćnji",
        0: """
            današnj*, danas, današnji, današnjeg, današnjem, današnja, današnjeg dana, današnji dan, današnjem danu, današnjega, u toku
            današnjeg dana, tokom današnjeg dana, jutros""",
        1: "sutrašnj*, sutra, sutrašnji, sutrašnjeg, sutrašnjem, sutrašnja, sutrašnju, sutrašnjeg dana, sutrašnji dan",
        2: "prekosutra, preksutra, preko sutra, prekosutrašnji, prekosutrašnjeg, preksutrašnji, preksutrašnjeg", 3: "naksutra",
    },
    parts={
        "day": """
            u toku dana, tokom dana, tijekom dana, u roku dana, u toku ovog dana, tokom celog dana, u toku radnog dana, tokom radnog
            dana""",
        "morning": "ujutru, ujutro, jutro, jutra, jutru, u jutro, izjutra, rano ujutru, jutarnjim",
        "forenoon": """
            pre podne, prepodne, prije podne, prijepodne, prepodneva, prepodnevu, u prepodnevnim, prepodnevnim, pre podneva, do pre
            podne""",
        "lunch": "ručka, ručku, vreme ručka, ručak, ručkom",
        "afternoon": """
            popodne, po podne, popodneva, poslepodne, posle podne, poslije podne, poslijepodne, popodnevnim, poslepodneva, popodnevu""",
        "evening": "uveče, uvečer, navečer, veče, večeri, predveče, predvečer, večernjim",
        "night": "noću, u toku noći, tokom noći, preko noći, u noći",
    },
    noon="podne, podneva, podnevu, tačno u podne",
    tonight="večeras, noćas",
    midnight="ponoć, ponoći, ponoćnih",
    by="do, sve do, najkasnije do, zaključno sa, zaključno s, najdalje do, pre isteka",
    within="""
        u roku od, u roku, roku od, u periodu od, u okviru, za najviše, za maksimalno, najkasnije za, najkasnije u roku od, u vremenu
        od, rok je""",
    in_="za, kroz, nakon isteka, po isteku",
    at="u, na, od, ka, za, oko, sa",
    clock_at="u, oko, iza",
    end="""
        poslednjeg dana, poslednji dan, drugoj polovini, u drugoj polovini, kraja, krajem, kraj, kraju, konca, koncem, isteka, završetka""",
    this="ovaj, ovog, ovoga, ovom, ovu, ove, ovoj, tekuće, tekućeg, tekući, aktuelne",
    next="""
        sledeći, sledećeg, sledećem, sledeću, sledeće, sledećoj, sledeća, sledećih, sledećega, slijedeći, slijedeće, slijedećeg,
        sljedeći, sljedećeg, sljedeće, sljedeću, sljedećem, sljedeća, idući, iduće, idućeg, iduću, idućoj, iduća, idućih, idućem,
        naredni, narednog, narednu, naredne, narednoj, naredna, narednih, narednom, narednoga, prvog narednog, prvi naredni, prvog
        sledećeg""",
    last="""
        prošli, prošlog, prošlom, prošlu, prošle, prošloj, prošla, minuli, minulog, minule, protekle, protekli, proteklog, proteklu,
        protekla, prethodni, prethodnog, prethodne, prethodnu""",
    short_weekdays=(
        "pon.", "uto., ut.", "sre., sri.", "čet., čtv.", "pet.", "sub.", "ned.",
    ),
    repeated_weekdays=(
        "ponedeljkom, ponedjeljkom", "utorkom", "sredom, srijedom", "četvrtkom", "petkom", "subotom", "nedeljom, nedjeljom",
    ),
    single_units={
        "hour": "sat vremena", "week": "nedelju dana, nedelje dana", "month": "mesec dana",
    },
    spells={
        15: "četvrt sata, četvrt časa, petnaestak minuta, frtalj sata", 20: "dvadesetak minuta",
        30: "pola sata, pola časa, po sata, pola h, pola sat, pola sata vremena", 10: "desetak minuta",
        45: "tri četvrt sata, tri četvrtine sata", 90: "sat i po, sat i po vremena, sat ipo, sat i pol, čas i po, sata i po",
        720: "pola dana", 120: "sat dva, sat do dva, sat ili dva",
    },
    day_spells={
        2: "dan dva, dan do dva, dan-dva, dan ili dva", 7: "nedelju dana, nedelje dana, sedmicu dana",
        14: "nedelju dve, nedelju-dve, nedelju do dve",
    },
    uncounted="""
        narednih dana, sledećih dana, idućih dana, narednim danima, narednih par dana, sledećih nekoliko dana, narednih nekoliko dana,
        ovih dana, dogledno vreme""",
    first_working_day="prvi radni dan, prvog radnog dana, prvom radnom danu, prvim radnim danom",
    day_end="""
        kraja radnog vremena, kraj radnog vremena, krajem radnog vremena, kraja radnog dana, krajem radnog dana, kraja dana, krajem
        dana, kraj dana, kraju dana, kraju radnog vremena, kraja smene, isteka dana, isteka radnog vremena""",
    weekend="vikend, vikenda, vikendu, vikendom",
    from_said={
        -1: "dan ranije, dan pre toga, prethodnog dana",
        0: "istog dana, isti dan, istoga dana, tog dana, toga dana, tog istog dana, u istom danu",
        1: """
            sutradan, idućeg dana, sledećeg dana, sledeći dan, narednog dana, naredni dan, slijedećeg dana, idući dan, dan kasnije, dan
            posle toga""",
    },
    nearest="prvi, prvog, prvom, prve, prvu, predstojeće, predstojeću, predstojećeg, dolazeće",
    repeated_days="radnim danima, radnim danom, radnim danom u nedelji, svakog radnog dana",
    middle="prvoj polovini, u prvoj polovini, sredine, sredinom, sredina, sredini, polovine, polovinom, polovini",
    beginning="početka, početkom, početak, početku, samom početku, prvim danima",
    during="tokom, u toku, tijekom, u okviru, preko, za vreme",
    latest="najkasnije, najdalje, najkasnije do, maksimalno, max., najviše, najduže",
    around="oko, otprilike, negde oko, cirka, približno, tamo oko",
    before="pre, prije, još pre, uoči",
    after="posle, poslije, nakon, iza, po",
    from_="od, počev od",
    between="između, izmedju",
    to="do, pa do",
    and_="i",
    or_="ili, ili eventualno, odnosno",
    number_mark="ak",
    ago_before="pre, prije, pre oko",
    ago="unazad, ranije, nazad",
    from_now="od danas, od sada, od ovog trenutka, od ove poruke, od slanja ove poruke, od ovog mejla",
    coming="narednih, sledećih, idućih, predstojećih, par narednih",
    vague="par, nekoliko, koji, koju, malo, više, neki, neka",
    every="svaki, svaka, svake, svakog, svaku, svakoga, svakodnevno, uvek, redovno, dnevno",
    hour_lead="časova u, sat u",
    hour_mark="h, č., sata, sati, časova, časa, čas, sat, satova, satova tačno, hr",
    forenoon_mark="am",
    afternoon_mark="pm",
    clock_before={
        -30: "pola, u pola", -15: "petnaest do, 15 do, četvrt do, frtalj do, petnajst do", -10: "deset do, 10 do", -5: "pet do, 5 do",
        -20: "dvadeset do, 20 do",
    },
    clock_after={
        30: "i po, i trideset, i 30, ipo, i pol", 15: "i petnaest, i 15, i četvrt", 45: "i četrdeset pet, i 45, i četrdesetpet",
        20: "i dvadeset, i 20", 10: "i deset, i 10", 40: "i četrdeset, i 40", 5: "i pet",
    },
    half_more="i po, ipo, i pol",
    day_mark="og, ti, tog, teg, eg, om, oga, i",
    year_mark="godine, god.",
    of_month="ovog meseca, tekućeg meseca, ovog mjeseca, u mesecu, o. m., t. m.",
    soft="""
        nepunih, nepuna, nepun, manje od, najkraće, odmah, još, već, tačno, otprilike, negde, najviše, maksimalno, max., tek, rano,
        kasno, samo, opet, ponovo, dakle, tj., to jest, odnosno, dneva, datum, datuma, ceo, celu, cele, eventualno, možda, verovatno,
        sigurno, čak, recimo, prvom prilikom, narednih par, vremena, ranim, kasnim, časovima, satima""",
    from_event="od, po, nakon, posle, poslije, od momenta, od trenutka, od dana, računajući od, otkad, otkako",
    people="nas, mene, danas, sada, sad, našeg, naše, našeg tima, kolege, koleginice, vas",
    counted_endings="a, ih, ima, ama",
    named_days={
        "12-25": "katolički božić, katoličkog božića, katoličkom božiću", "12-31": "doček nove godine, dočeka nove godine, dočeku nove godine",
        "01-06": """
            badnje veče, badnje večeri, badnjeg večera, badnju veče, badnji dan, badnjeg dana, badnjem danu, badnjak, badnjaka""",
        "01-14": "srpska nova godina, srpske nove godine, srpsku novu godinu, srpskoj novoj godini",
        "01-19": "bogojavljenje, bogojavljenja, bogojavljenju", "02-15": "sretenje, sretenja, sretenju, dan državnosti, dana državnosti",
        "05-06": "đurđevdan, đurđevdana, đurđevdanu", "06-28": "vidovdan, vidovdana, vidovdanu",
        "11-08": "mitrovdan, mitrovdana, mitrovdanu", "11-11": "dan primirja, dana primirja",
        "easter": "katolički uskrs, katoličkog uskrsa, katoličkom uskrsu",
        "01-01": "pred novu godinu", "01-07": "pred božić, pred sam božić", "orthodox easter": "pred uskrs, pred vaskrs",
        "orthodox easter-2": "veliki petak, velikog petka, velikom petku", "orthodox easter-1": "velika subota, veliku subotu, velike subote",
        "orthodox easter+1": """
            uskršnji ponedeljak, uskršnjeg ponedeljka, uskršnjem ponedeljku, uskrsni ponedeljak, uskrsnog ponedeljka, vaskršnji ponedeljak,
            vaskršnjeg ponedeljka""",
    },
    feasts={
        "12-19": "svetog nikole, svetog nikolu, sv. nikole", "01-01": "nova godina, nove godine, novu godinu, novoj godini",
        "01-07": "božić, božića, božiću, božićni praznici, božićnih praznika, božićnim praznicima",
        "orthodox easter": """
            uskrs, uskrsa, uskrsu, vaskrs, vaskrsa, vaskrsu, uskršnji praznici, uskršnjih praznika, uskršnjim praznicima""",
    },
    holiday_things="bata, bati, batu, bate, deda, mraz",
    not_moments="""
        u novoj godini, u novu godinu, sve najbolje u novoj, želje za novu godinu, želje za božić, želje za uskrs, čestitke za božić,
        čestitke za uskrs, čestitke za novu godinu, najbolje za božić, najbolje za uskrs, najbolje za novu godinu, poklon za, pokloni za,
        poklone za, za januar, za februar, za mart, za april, za maj, za jun, za jul, za avgust, za septembar, za oktobar, za novembar, za decembar,
        na osnovu današnjeg, na osnovu današnje,
        prvog časa, drugog časa, trećeg časa, četvrtog časa, petog časa, šestog časa, sedmog časa, poslednjeg časa, lepo prepodne, lepo jutro, lepu noć, izvinjavam se za, izvinjavamo se za, izvinite za, žao mi je za, na čet, dobar dan, dobro
        jutro, dobro veče, laku noć, prijatan dan, prijatno veče, prijatan vikend, prijatno popodne, prijatno prepodne, lep dan, lepo
        veče, lep vikend, lepo popodne, lijep dan, lijep vikend, ugodan dan, ugodan vikend, ugodno veče, ugodno popodne, srećan vikend,
        ostatak dana, ostatak nedelje, ostatak vikenda, uspešan dan, uspešnu nedelju, prijatnu nedelju, lepu nedelju, do danas, do sada,
        do dana današnjeg, danas sutra, pre svega, u prvom redu, po prvi put, prvi put, u jedno, za jedan, u pet do dvanaest, dan za
        danom, iz dana u dan, po danu, po jedan, po jedna, po jedno, po dva, po dve, po tri, u par, u jednom, u jednu ruku, do jednog,
        od dana do dana""",
    units_that_are_no_date="""
        odsto, hiljad*, godin*, god., kom., komad*, din., dinar*, rsd, evr*, eur, km, kg, gr, g, m, cm, mm, l, lit*, metr*, procent*,
        posto, put*, tač*, stran*, stavk*, paket*, pošilj*, porudž*, narudž*, artik*, osob*, ljud*, sprat*, slučaj*, korak*, opcij*,
        sekund*, stepen*, broj*, kutij*, račun*, mejl*, rat*, hiljad*, prodavnic*, magacin*, poslovnic*, delova, dela""",
    clock_hours_after_by=(1, 23),
)  # fmt: skip
