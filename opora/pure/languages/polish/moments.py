"""How Polish names days, hours and deadlines."""

from opora.pure.languages.moments.words import MomentWords

WORDS = MomentWords(
    country="PL",
    numbers={
        1: "jeden, jedna, jedno, jedną, jednego, jednej, jednym", 1.5: "półtora, półtorej", 2: "dwa, dwie, dwóch, dwu, dwoma, dwiema",
        3: "trzy, trzech, trzema", 4: "cztery, czterech, czterema", 5: "pięć, pięciu, pięcioma", 6: "sześć, sześciu",
        7: "siedem, siedmiu", 8: "osiem, ośmiu", 9: "dziewięć, dziewięciu", 10: "dziesięć, dziesięciu", 11: "jedenaście, jedenastu",
        12: "dwanaście, dwunastu", 13: "trzynaście, trzynastu", 14: "czternaście, czternastu", 15: "piętnaście, piętnastu",
        16: "szesnaście, szesnastu", 17: "siedemnaście, siedemnastu", 18: "osiemnaście, osiemnastu",
        19: "dziewiętnaście, dziewiętnastu", 20: "dwadzieścia, dwudziestu", 30: "trzydzieści, trzydziestu",
        40: "czterdzieści, czterdziestu", 50: "pięćdziesiąt, pięćdziesięciu", 60: "sześćdziesiąt, sześćdziesięciu",
        70: "siedemdziesiąt, siedemdziesięciu", 80: "osiemdziesiąt, osiemdziesięciu", 90: "dziewięćdziesiąt, dziewięćdziesięciu",
    },
    ordinals={
        1: "pierwszego", 2: "drugiego", 3: "trzeciego", 4: "czwartego", 5: "piątego", 6: "szóstego", 7: "siódmego", 8: "ósmego",
        9: "dziewiątego", 10: "dziesiątego", 11: "jedenastego", 12: "dwunastego", 13: "trzynastego", 14: "czternastego",
        15: "piętnastego", 16: "szesnastego", 17: "siedemnastego", 18: "osiemnastego", 19: "dziewiętnastego", 20: "dwudziestego",
        30: "trzydziestego",
    },
    units={
        "minute": "minuta, minuty, minutę, minut, minucie, minutach, minutom, min., minutka, minutki, minutkę, minutek, minutami",
        "hour": "godzina, godziny, godzinę, godzin, godzinie, godzinach, godzinami, godz., h, godzinka, godzinki, godzinkę, godzinek",
        "day": "dzień, dnia, dni, dniach, dniem, dniu, dniami, dniom",
        "week": "tydzień, tygodnia, tygodnie, tygodni, tygodniu, tygodniach, tygodniem, tyg.",
        "month": "miesiąc, miesiąca, miesiące, miesięcy, miesiącu, miesiącach, mies., m-c, m-ca", "year": "roku, rok",
        "day_night": "doba, doby, dobę, dób, dobie, dobach",
    },
    working="""
        robocze, roboczy, roboczych, roboczego, roboczym, rob., robocza, roboczą, roboczej, pracujące, pracujących, powszedni,
        powszednich, powszednie""",
    weekdays=(
        """
            poniedziałek, poniedziałku, poniedziałkiem, poniedziałkowy, poniedziałkowego, poniedziałkowym, poniedziałkowe, poniedzialek""",
        "wtorek, wtorku, wtorkiem, wtorkowy, wtorkowego, wtorkowym",
        "środa, środę, środy, środzie, środą, środowy, środowego, środowe",
        "czwartek, czwartku, czwartkiem, czwartkowy, czwartkowego, czwartkowe",
        "piątek, piąteczek, piąteczku, piątunio, piątku, piątkiem, piątkowy, piątkowego, piątkowe",
        "sobota, sobotę, soboty, sobocie, sobotą, sobotni, sobotniego, sobotnie",
        "niedziela, niedzielę, niedzieli, niedzielą, niedzielny, niedzielnego, niedzielne",
    ),
    months=(
        "styczeń, stycznia, styczniu, styczniem, stycz., sty.", "luty, lutego, lutym, lut.", "marzec, marca, marcu, marcem, mar.",
        "kwiecień, kwietnia, kwietniu, kwietniem, kwiet., kwi.", "maj, maja, maju, majem",
        "czerwiec, czerwca, czerwcu, czerwcem, czerw., cze.", "lipiec, lipca, lipcu, lipcem, lip.",
        "sierpień, sierpnia, sierpniu, sierpniem, sierp., sie.", "wrzesień, września, wrześniu, wrześniem, wrzes., wrz.",
        "październik, października, październiku, październikiem, paźdz., paź.",
        "listopad, listopada, listopadzie, listopadem, list., lis.", "grudzień, grudnia, grudniu, grudniem, grudz., gru.",
    ),
    days={
        -2: "przedwczoraj, przedwczorajszy, przedwczorajszego, onegdaj",
        -1: "wczorajsz*, wczoraj, wczorajszy, wczorajszego, wczorajszym, wczorajszą, wczorajsza",
        0: """
            dzisiejsz*, dziś, dzisiaj, dzisiejszy dzień, dzisiejszego dnia, dzisiejszym dniu, dzisiejszy, dzisiejszego, dzisiejszym,
            dzisiejsze, dzisiejszej, do końca dziś""",
        1: """
            jutrzejsz*, jutro, jutra, jutrze, jutrem, jutrzejszy, jutrzejszego, jutrzejszym, jutrzejsze, jutrzejszy dzień, jutrzejszego
            dnia, jutrzejszej""",
        2: "pojutrze, po jutrze, pojutrzejszy, pojutrzejszego", 3: "popojutrze",
    },
    parts={
        "day": "w ciągu dnia, w trakcie dnia, jeszcze w ciągu dnia, w ciągu całego dnia",
        "morning": """
            porannych, godzinach porannych, rano, rana, ranem, z rana, od rana, nad ranem, z samego rana, o poranku, porankiem, poranek,
            poranku, ranka, bladym świtem""",
        "forenoon": "przed południem, przedpołudniem, przedpołudnie, przedpołudniowych",
        "lunch": "w porze lunchu, w porze obiadowej, w porze obiadu, lunchu, obiadu, obiadem, porze obiadowej, lunchem",
        "afternoon": "po południu, popołudniu, popołudnie, popołudnia, popołudniem, popołudniowych, popoludniu, popoł.",
        "evening": "wieczorem, wieczór, wieczora, wieczoru, wieczorną, wieczorowych, wieczornych, wieczorkiem, pod wieczór",
        "night": "w nocy, nocą, na noc, noc, nocy",
    },
    noon="południe, południa, południu, południem, w samo południe",
    midnight="północ, północy, północą",
    by="do, aż do, najpóźniej do, maksymalnie do, nie później niż, nie później niż do, nie później jak do",
    within="""
        w ciągu, w przeciągu, w terminie, w terminie do, w okresie, na przestrzeni, najpóźniej w ciągu, maksymalnie w ciągu, w czasie do""",
    in_="za, po upływie",
    at="w, we, na, od, z, ze, dnia, w dniu, na dzień, ku",
    clock_at="o, koło, około, po, przed, ok.",
    end="""
        ostatniego dnia, ostatni dzień, ostatnim dniu, drugiej połowie, w drugiej połowie, końca, koniec, końcem, końcu, końcówce,
        końcówką, schyłku""",
    this="ten, tego, tym, tę, tej, tą, ta, to, bieżący, bieżącego, bieżącym, bież., obecnego, obecnym, bieżącej",
    next="""
        przyszły, przyszłego, przyszłym, przyszłą, przyszłej, przyszła, następny, następnego, następnym, następną, następnej,
        następnych, kolejny, kolejnego, kolejnym, kolejną, kolejnych, nadchodzących, najbliższych, następne, kolejne, przyszłych,
        przyszl.""",
    last="""
        zeszły, zeszłego, zeszłym, zeszłą, zeszłej, ubiegły, ubiegłego, ubiegłym, ubiegłą, ubiegłej, poprzedni, poprzedniego,
        poprzednim, poprzednią, ostatni, ostatniego, ostatnim, minionego, miniony, minionym, minioną""",
    short_weekdays=(
        "pon., pn., pnd.", "wt., wto.", "śr., śro.", "czw., cz.", "pt., pią.", "sob., sb., so.", "nd., ndz., niedz.",
    ),
    repeated_weekdays=(
        "poniedziałki", "wtorki", "środach", "czwartki", "piątki", "sobotach", "niedzielach",
    ),
    single_units={
        "hour": "godziny, godzinki", "week": "tygodnia", "month": "miesiąca", "minute": "minuty",
    },
    spells={
        15: "kwadrans, kwadransa, kwadransie, kwadransik", 30: "pół godziny, pół godzinki, półgodziny, pół godz.",
        45: "trzy kwadranse, trzech kwadransów, 3 kwadranse", 90: "godzinę i pół, półtorej godziny, półtora godziny", 720: "pół dnia",
    },
    day_spells={
        2: "dzień dwa, dzień-dwa, dzień lub dwa, dzień czy dwa, dzień albo dwa",
    },
    uncounted="najbliższych dniach, najbliższych dni, najbliższe dni, kolejnych dniach, najbliższym czasie, najbliższych godzinach",
    first_working_day="pierwszy dzień roboczy, pierwszego dnia roboczego, pierwszym dniu roboczym, pierwszy roboczy dzień",
    day_end="""
        końca dnia pracy, końca pracy, końca dnia roboczego, koniec dnia, końca dnia, końcem dnia, koniec dnia pracy, końca godzin
        pracy, końcu dnia, zamknięcia biura, końca zmiany""",
    weekend="weekend, weekendu, weekendem, weekendzie",
    from_said={
        -1: "dzień wcześniej, dzień przed tym, poprzedniego dnia",
        0: "tego samego dnia, ten sam dzień, tym samym dniu, tego dnia, jeszcze tego dnia",
        1: "następnego dnia, następny dzień, następnym dniu, kolejnego dnia, nazajutrz, dzień później, dzień po tym",
    },
    nearest="""
        najbliższy, najbliższego, najbliższym, najbliższą, najbliższej, najbliższe, nadchodzący, nadchodzącego, nadchodzącym,
        nadchodzącą""",
    repeated_days="w dni robocze, w dni powszednie, w dzień roboczy, w dniach roboczych, w każdy dzień roboczy, w dni pracujące",
    middle="pierwszej połowie, w pierwszej połowie, połowy, połowie, połową, połowa, środku, środka",
    beginning="początku, początkiem, początek, na początku, z początkiem, pierwszych dniach",
    during="w trakcie, podczas, w toku",
    latest="najpóźniej, najdalej, maksymalnie, max., maks., ostatecznie",
    around="punkt, punktualnie o, około, ok., koło, mniej więcej, gdzieś, tak",
    before="przed, jeszcze przed",
    after="po",
    from_="od, z",
    between="między, pomiędzy, miedzy",
    to="do, a, aż do",
    and_="a, i",
    or_="lub, albo, bądź, czy, ewentualnie, ew.",
    in_a_number_of="w",
    ago="temu, wstecz",
    from_now="od dziś, od dzisiaj, od teraz, od tej chwili, od tej wiadomości, od wysłania tej wiadomości, od tego maila, od tego e-maila",
    coming="najbliższych, następnych, kolejnych, nadchodzących",
    vague="kilka, kilku, parę, paru, kilkunastu, kilkanaście, jakiś, jakieś, kilkoma, niewiele, wiele, niedługi",
    every="każdy, każdą, każdego, każdej, każde, co, zawsze w, zawsze we, codziennie, regularnie",
    hour_lead="o, godziny, godzinie, godzinę, godziną, godz., godzina, g.",
    hour_mark="godz., h, hr",
    forenoon_mark="am",
    afternoon_mark="pm",
    clock_before={
        -30: "wpół do, w pół do, pół do", 15: "kwadrans po, piętnaście po", -15: "za kwadrans, kwadrans przed, za piętnaście",
        -10: "za dziesięć", -5: "za pięć", 10: "dziesięć po", 5: "pięć po", 20: "dwadzieścia po", -20: "za dwadzieścia",
    },
    clock_after={
        30: "trzydzieści, i pół", 15: "piętnaście", 45: "czterdzieści pięć",
    },
    half_more="i pół",
    day_mark="ego, go, tego, stego, ty, y, szego",
    ordinal_hour_mark="tej, ej, stej, ta, ą, szej, mej",
    hours={
        1: "pierwszej, pierwsza, pierwszą", 2: "drugiej, druga, drugą", 3: "trzeciej, trzecia, trzecią",
        4: "czwartej, czwarta, czwartą", 5: "piątej, piąta, piątą", 6: "szóstej, szósta, szóstą", 7: "siódmej, siódma, siódmą",
        8: "ósmej, ósma, ósmą", 9: "dziewiątej, dziewiąta, dziewiątą", 10: "dziesiątej, dziesiąta, dziesiątą",
        11: "jedenastej, jedenasta, jedenastą", 12: "dwunastej, dwunasta, dwunastą", 13: "trzynastej, trzynasta, trzynastą",
        14: "czternastej, czternasta, czternastą", 15: "piętnastej, piętnasta, piętnastą", 16: "szesnastej, szesnasta, szesnastą",
        17: "siedemnastej, siedemnasta, siedemnastą", 18: "osiemnastej, osiemnasta, osiemnastą",
        19: "dziewiętnastej, dziewiętnasta, dziewiętnastą", 20: "dwudziestej, dwudziesta, dwudziestą", 21: "dwudziestej pierwszej",
        22: "dwudziestej drugiej", 23: "dwudziestej trzeciej", 24: "dwudziestej czwartej",
    },
    year_mark="r., roku",
    of_month="tego miesiąca, bm., bieżącego miesiąca, b. m., br.",
    soft="""
        mniej niż, najwyżej, zaraz, jeszcze, już, dokładnie, około, ok., mniej więcej, maksymalnie, max., maks., najwyżej, najdalej,
        gdzieś, tak, dopiero, rano już, czyli, tj., to jest, to znaczy, znaczy, od razu, dzień, całą, cały, wczesnym, późnym, godzinach,
        równo, punktualnie, nawet, przypuszczalnie, pewnie, zaledwie, niecałe, niecałą, niecałych, w godzinach""",
    from_event="od, po, od momentu, od chwili, od daty, licząc od, od dnia, po tym",
    people="poczcie, telefonie, nas, mnie, Państwa, Pana, Pani, naszego, naszej, naszych, mojego, teraz, kolegi, koleżanki",
    named_days={
        "12-25": """
            pierwszy dzień świąt bożego narodzenia, pierwszego dnia świąt bożego narodzenia, pierwszym dniu świąt bożego narodzenia,
            pierwszym dniem świąt bożego narodzenia""",
        "12-26": """
            drugi dzień świąt bożego narodzenia, drugiego dnia świąt bożego narodzenia, drugim dniu świąt bożego narodzenia, drugim dniem
            świąt bożego narodzenia""",
        "01-06": "święto trzech króli, święta trzech króli, świętem trzech króli, święcie trzech króli",
        "easter-52": "tłusty czwartek, tłustego czwartku, tłustym czwartkiem, tłustym czwartku",
        "easter-46": "środa popielcowa, środę popielcową, środy popielcowej, środą popielcową, środzie popielcowej",
        "easter-7": "niedziela palmowa, niedzielę palmową, niedzieli palmowej, niedzielą palmową",
        "easter-3": "wielki czwartek, wielkiego czwartku, wielkim czwartkiem, wielkim czwartku",
        "easter-2": "wielki piątek, wielkiego piątku, wielkim piątkiem, wielkim piątku",
        "easter-1": "wielka sobota, wielką sobotę, wielkiej soboty, wielkiej sobocie, wielką sobotą",
        "easter": "niedziela wielkanocna, niedzielę wielkanocną, niedzieli wielkanocnej, niedzielą wielkanocną",
        "easter+1": """
            poniedziałek wielkanocny, poniedziałku wielkanocnego, poniedziałkiem wielkanocnym, poniedziałku wielkanocnym, lany
            poniedziałek, lanego poniedziałku, lanym poniedziałkiem""",
        "easter+60": "boże ciało, bożego ciała, bożym ciałem, bożym ciele",
        "11-01": "wszystkich świętych, wszystkimi świętymi", "11-11": "święto niepodległości, święta niepodległości, świętem niepodległości",
    },
    feasts={
        "12-06": "mikołajki, mikołajek, mikołajkami, mikołajkach", "12-24": "wigilia, wigilii, wigilię, wigilią",
        "12-25": """
            boże narodzenie, bożego narodzenia, bożym narodzeniem, bożym narodzeniu, bożemu narodzeniu, święta bożego narodzenia, świąt
            bożego narodzenia, świętami bożego narodzenia, świętach bożego narodzenia, gwiazdkę, gwiazdki, gwiazdką, gwiazdce""",
        "12-31": "sylwester, sylwestra, sylwestrem, sylwestrze",
        "01-01": "nowy rok, nowego roku, nowym rokiem, nowym roku, nowemu rokowi",
        "01-06": "trzech króli, trzema królami, trzech królach", "02-14": "walentynki, walentynek, walentynkami, walentynkach",
        "easter": """
            wielkanoc, wielkanocy, wielkanocą, wielka noc, wielką noc, wielkiej nocy, wielką nocą, święta wielkanocne, świąt wielkanocnych,
            świętami wielkanocnymi, świętach wielkanocnych, święta wielkiej nocy, świąt wielkiej nocy, świętami wielkiej nocy""",
        "easter+49": "zielone świątki, zielonych świątek, zielonymi świątkami", "10-31": "halloween, halloweenem",
    },
    holiday_things="szkoln*, akademick*, obrotow*, podatkow*, kalendarzow*",
    only_with_capital="gwiazdkę, gwiazdki, gwiazdką, gwiazdce",
    not_moments="""
        w nowym roku, wkracz* w nowy rok, wchodz* w nowy rok, wejś* w nowy rok, najlepszego na nowy rok, życzenia na nowy rok, najlepszego w nowym, najlepszego na boże
        narodzenie, życzenia na boże narodzenie, najlepszego na wielkanoc, życzenia na wielkanoc, najlepszego na święta, życzenia na
        święta, prezent na, prezenty na, prezentów na, za styczeń, za luty, za marzec, za kwiecień, za maj, za czerwiec, za lipiec, za sierpień, za wrzesień, za październik, za listopad, za grudzień,
        na podstawie dzisiejszego, na podstawie dzisiejszej,
        przepraszam za, przepraszamy za, przeprosić za, przeprosiny za, dziękuję za, dziękujemy za, dzień dobry, dobry wieczór, dobry
        dzień, dobranoc, miłego dnia, miłego popołudnia, miłego wieczoru, miłego weekendu, miłego tygodnia, miłej niedzieli, miłej
        soboty, miłego poranka, miłego piątku, miłego poniedziałku, dobrego dnia, dobrego popołudnia, dobrego wieczoru, dobrego
        weekendu, dobrego tygodnia, spokojnego dnia, spokojnego wieczoru, spokojnego weekendu, spokojnej nocy, spokojnej niedzieli,
        udanego dnia, udanego weekendu, udanego tygodnia, udanego popołudnia, pięknego dnia, przyjemnego dnia, przyjemnego wieczoru,
        przyjemnego weekendu, dobrej nocy, po pierwsze, po drugie, po trzecie, za jednym razem, na razie, do tej pory, po raz pierwszy,
        w pierwszej kolejności, co do, do dnia dzisiejszego, z dnia na dzień, na co dzień, co dzień gorzej""",
    units_that_are_no_date="""
        rok, lata, lat, latach, roku gwarancji, szt., sztuk*, zł, pln, złot*, gr, groszy, eur, euro, procent*, raz*, kg, g, km, m, cm,
        mm, l, litr*, metr*, punkt*, stron*, pozycj*, pacz*, przesył*, zamów*, os., osób, osob*, piętr*, przypad*, krok*, opcj*,
        sekund*, stopni*, numer*, karton*, faktur*, mail*, e-mail*, rat*, egzemplarz*, tys.""",
    are_hours_unmistakable=True,
    dates_end_with_a_dot=False,
)  # fmt: skip
