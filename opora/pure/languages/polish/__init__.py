"""Polish."""

from opora.pure.languages.language import Language, phrases_of, words_of

LANGUAGE = Language(
    code="pl",
    stemmer="polish",
    alphabet="a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż",
    letters={"ł": "l"},
    stop_words=words_of("""
        a aby ale albo ani aż bardzo bez bo by być był była było były będzie będę będą chcę chciałbym
        chciałabym ci co coś czy czyli dla dlaczego dlatego do gdy gdyż gdzie go i ich ile im innych
        iż ja jak jakie jako jaki jakaś ją je jego jej jest jestem jesteśmy jeszcze jeśli jeżeli już każdy kiedy kto
        która które którego której który którzy lub ma mają mam mamy mi mnie mną mogę moje mój może możecie można mu
        my na nad nam nami nas nasz nasza nasze natomiast nic nich nie nigdy nim niż no o od on ona oni
        ono oraz pan pana pani panią państwo państwa państwu po pod podczas ponieważ proszę poza przed
        przez przy również się są skąd swoje swój ta tak także tam te tego tej temu ten też to tu tutaj
        tych tylko tym u w wam wami was wasz wasza wasze we według więc wszystko wszystkie wy z za zawsze ze
        że żeby dzień dobry dziękuję"""),
    reply_prefixes=("Re", "Odp", "Fw", "Fwd", "PD", "Przekazano"),
    automatic_prefixes=("Automatyczna odpowiedź", "Odpowiedź automatyczna", "Poza biurem", "Nieobecność"),
    greetings=phrases_of("""
        dzień dobry
        dobry wieczór
        witam
        witajcie
        cześć
        hej
        szanowni
        szanowny
        szanowna
        drogi
        droga"""),
    order_words=words_of("zamówien faktur przesył paczk reklamacj numer numeru nr list zlecen zam zwrot paragon"),
    phone_words=words_of("tel telefon telefonu kom komórka komórkowy dzwonić zadzwonić proszę dzwonić"),
    currency_words=words_of("zł zl pln złotych złote złoty eur euro"),
)
