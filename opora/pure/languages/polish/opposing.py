"""How Polish takes back what was said."""

from opora.pure.languages.opposing import OpposingWords

WORDS = OpposingWords(
    disowns="""
        (nic takiego|niczego takiego|czegoś takiego|coś takiego) ...nie, nie (przypominam|przypominamy) sobie, nie pamiętam* ...(żeby*|
        abym|by), nie (wyszł*|wyszed*|pochodzi*) ...(nas|naszej|naszych),
        (żaden|żadna|nikt) z (nas|naszych|kolegów|pracowników), w (naszej korespondencji|naszych wiadomościach|notatkach|
        systemie) ...(nie ma|brak|nie widzę),
        taki* (informacji|obietnicy|deklaracji|ustaleń|umowy|oferty|słów) ...nie, nie było taki* (obietnicy|umowy|ustaleń|mowy|rozmowy|
        oferty), nikt (tu|tutaj|u nas) ...nie,
        (nigdy|nigdzie|nikt|nikomu|niczego takiego|nic takiego) ...nie (mówi*|powiedzi*|pisa*|napisa*|obiec*|wspomin*|wspomnia*|
        potwierdz*|oferowa*|zapewni*|deklarowa*|podawa*|poda*|padł*|ustala*|mógł*|gwarant*|ręczy*),
        nie (mówi*|powiedzia*|pisa*|napisa*|obiec*|wspomina*|potwierdza*|oferowa*|zapewnia*|deklarowa*|podawa*|gwarant*) (em|am|śmy)?...
        (żadn*|tak*|tego|że|o|Pan*|Państw*), nie (mówiłem|mówiłam|pisałem|pisałam|obiecywałem|obiecywałam|obiecaliśmy|pisaliśmy|mówiliśmy|
        podawaliśmy|obiecałem|obiecałam|podałem|podałam|podpisał*|deklarowaliśmy), (nie padł*|nie było mowy|mowy nie było|nie ma śladu|
        śladu nie ma|
        ani słowa|ani słowem|ani razu|ani linijki), nie ma (tam |u nas |w naszej korespondencji )?(śladu|słowa|wzmianki|mowy|zapisu),
        nie (mógł|mogła|mogło|mogli|mogłem|mogłam) ...(napisać|powiedzieć|obiecać|usłyszeć|paść|wyjść|podać|zapewnić),
        (musiał*|musiało|chyba|pewnie|widocznie) ...(pomyli*|gdzie indziej|usłysze*|słysze*|przyśni*|inn*),
        (z naszej strony|u nas|od nas) ...(nie wyszł*|nie wyszed*|nie padł*|jedynie|wyłącznie), (mowa była|padło|tłumaczył*|mówił*|
        pisał*) (wyłącznie|jedynie|tylko), pod żadn* ...nie podpisa*, dopowiedział*, dopowiedzieli
    """,
    owns="""
        (napisałem|napisałam|pisałem|pisałam|napisaliśmy|pisaliśmy|obiecaliśmy|obiecałem|obiecałam|podałem|podałam|podaliśmy|
        powiedziałem|powiedziałam|powiedzieliśmy|potwierdziłem|potwierdziłam),
        (moja|nasza) ...(wiadomość|odpowiedź|informacja) ...(błędn*|myln*|niepełn*|nieaktualn*|nie była), nie (powinienem|powinnam|
        powinniśmy) ...(pisać|obiecywać|obiecać|napisać), wprowadziłem* w błąd, wprowadziłam* w błąd, dwie różne informacje
    """,
    denies="""
        nie, nigdy, nikt, nigdzie, nic, żadn*, bez, brak, zabronion*, zakaz*, niemożliw*, niedostępn*, wykluczon*, wyprzedan*, odmawiamy,
        niestety nie
    """,
    limits="tylko, jedynie, wyłącznie, najwyżej, maksymalnie, dopiero od, minimum, co najmniej, wzwyż, musi, muszą, trzeba, należy",
    included="""
        w cenie, wliczon*, obejmuje, bez dopłat*, bez opłat*, bez żadn* (dopłat*|opłat*|koszt*), bezpłatn*, za darmo, gratis,
        na nasz koszt,
        nie pobieramy, nie doliczamy, pokrywamy, płacimy my, nic nie kosztuje, w pakiecie, zapewniamy, nie płaci*, nie dopłaca*,
        w zestawie
    """,
    charged="""
        osobno, oddzielnie, dodatkowo, dopłat*, dopłac*, płatn*, liczymy, doliczamy, pobieramy, koszt* to, kosztuje, kosztują, wynosi,
        wyniesie, opłat*, odpłatn*, nie jest w cenie, nie obejmuje, na Pana koszt, na Pani koszt, na Państwa koszt, to \\d+ zł
    """,
    always="""
        od początku, od zawsze, zawsze, nigdy, jak Pan* wie*, zgodnie z (umow*|ustale*|zamówieni*|regulamin*|ofert*), jak w umowie,
        jak ustaliliśmy, jak było ustalone, jak wiadomo, tak było, według umowy, tak jak na fakturze
    """,
    asks="""
        proszę, prosimy, poproszę, przeprasza*, przykro, dziękuj*, przypomin*, potrzebujemy od, potrzebuję od, czekamy, czekam,
        brakuje nam, proszę dać znać
    """,
    units={
        "day": "dni, dnia, dniach, dzień", "week": "tydzień, tygodni*", "month": "miesiąc*, miesięc*",
        "year": "rok, roku, lat, lata, latach",
        "minute": "minut*", "percent": "procent*, %", "person": "gości, osób, osoby, osobę, uczestnik*", "piece": "sztuk*, szt, porcj*",
        "page": "stron*", "kilo": "kg, kilo*", "litre": "litr*, l", "metre": "metr*, m", "centimetre": "cm, centymetr*",
        "kilometre": "km, kilometr*", "session": "lekcj*, zajęć", "place": "miejsc*",
    },
    numbers={
        1: "jeden, jedna, jedno, jedną, jednego", 2: "dwa, dwie, dwóch", 3: "trzy, trzech", 4: "cztery, czterech", 5: "pięć, pięciu",
        6: "sześć, sześciu", 7: "siedem, siedmiu", 8: "osiem, ośmiu", 9: "dziewięć", 10: "dziesięć, dziesięciu",
        12: "dwanaście, dwunastu",
        14: "czternaście, czternastu", 15: "piętnaście", 20: "dwadzieścia", 30: "trzydzieści", 60: "sześćdziesiąt",
        90: "dziewięćdziesiąt",
    },
    idle="""
        dzień, dobry, panie, pani, pan, państwo, proszę, dziękuję, dziękujemy, pozdrawiam, przepraszam, może, można, mogę, będzie, będą,
        mamy, jest, były, była, było, także, jeszcze, według, dlatego, ponieważ, albo, kiedy, który, która, które, tutaj, dzisiaj, jutro,
        godzin,
        godzina, cena, cenie, gratis, wystarczy, chętnie, dam, damy, wysłać, wyślę, wyślemy, piszę, pisał, pisała, napisał, napisała,
        nasze, nasza,
        nasz, wasze, klient, zamówienie, wiadomość, mail, pytanie, odpowiedź, telefon, tylko, niestety, trzeba, chce, potrzeba, cały,
        całe, zawsze, nigdy, sprawie, sprawa, oraz, przez, przed, przy, oczywiście, zapraszam, zapraszamy
    """,
)
