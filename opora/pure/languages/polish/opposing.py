"""How Polish takes back what was said."""

from opora.pure.languages.opposing import OpposingWords

WORDS = OpposingWords(
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
    choices="albo, lub, tylko",
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
