"""How Polish promises briefly: without a verb ("Odpowiedź ode mnie do trzeciej"), in what the customer knows by then ("jutro wie Pani
więcej"), and in the passive of the trade ("winda jest sprawdzana w czwartek")."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined, one_of

_AT = r"(?<!\w)(?=\w)(?:^|(?<=[,;:.!-]\s)|(?<=\ba )|(?<=\bi )|(?<=\bale ))"
"""Where a clause begins."""
_NO_VERB = joined(r"""
    (?!(?:(?!~(?:a|i|ale|bo|ktory|ktora|ktore)\b)[^.;:!,])*\b(?:jest|sa|byl\w*|bedzie|beda|mam|mamy|musi\w*|moze\w*|moge|mozemy|wchodzi|mogl\w*|moglibysmy|da~sie|prosze|prosimy|potrzeb\w+
    |obowiazuje|konczy|trwa\w*|nie|dziekuj\w+|czekam\w*|pomoze|\w{2,}(?:amy|emy|imy|ymy|uje|alem|alam|ilem|ilam|lismy|lysmy|acie|icie|ecie))\b)""")
_LEADING = one_of(
    """jest sa mam mamy ma kiedy jesli jezeli gdy czy ze ktory ktora ktore co jak dlaczego dziekuje dziekujemy dzieki prosze prosimy
    przepraszam przepraszamy przykro milego milej udanego zadna zaden zadne kazdy kazda kazde zeszly ostatni ostatnia wasza wasz pana pani panstwa
    dotyczy wedlug bez na o po przy z ze sie czekam czekamy potrzebuje potrzebujemy nie nikt za""".split()
)
_PAST = r"(?:byl\w*|bedzie|\w{3,}(?:ala|ela|ila|yla|ali|eli|ili|yli|alo|elo|ilo|szedl|wal|zal|dal)\b)"
_WORDS = joined(rf"(?:(?!{_LEADING}|{_PAST})\w+(?:[.,]\d+)?~){{0,5}}?")
_SOME_WORDS = joined(rf"(?:(?!{_LEADING}|{_PAST}|u\b|do\b|w\b|we\b)\w+(?:[.,]\d+)?~){{1,5}}?")
_YOU = r"(?:pani|pana|panstwa)"
_NEWS = joined(r"""
    (?:odpowiedz|stanowisko|wiadomosc|wiadomosci|informacja|informacje|wynik|wyniki|decyzja|potwierdzenie|wyjasnienie|oferta|wiesci|e?-?mail|raport
    |opinia|wiecej)\b""")
_OF_OURS = joined(r"od~(?:koleg\w+|kolezanki|technik\w*|kierowni\w+|specjalist\w+|ksiegow\w+|prawnik\w*|dzialu|dyrek\w+|doktor\w*|lekarz\w*|grafik\w*)(?:~(?:z|ze)~\w+|~prawnego)?")
_OURS = joined(rf"(?:{_OF_OURS}|ode~mnie|od~nas|od~nasz(?:ego|ej)~\w+|[ud]o?~{_YOU}|w~{_YOU}~(?:skrzynce|mailu|e-?mailu)|w~mailu)\b")
_MONEY = r"(?:pieniadze|zwrot|kwota|nadplata|kaucja|roznica|\d[\d .,]*(?:zl|zlotych|euro))"
_BY = joined(r"(?=~(?:do|najpozniej|jutro|dzis|dzisiaj|w~ciagu|jeszcze)\b)")
_IS = joined(r"\b(?:jest|sa|zostaje|zostaja)~(?:\w+~){0,2}?")

_WORK = "wymiana|naprawa|montaz|kontrola|korekta|poprawki|aktualizacja|wdrozenie|instalacja|czyszczenie|serwis|pomiar|anulowanie|uruchomienie"
_DAY = r"(?:konca~(?:tygodnia|miesiaca|dnia)|poniedzialk\w|poniedzialek|wtork\w|wtorek|srod[ya]|srode|czwartk\w|czwartek|piatk\w|piatek|sobot[ya]|sobote|jutra|pojutrza|poludnia|wieczora)"
_BY_DAY = joined(rf"(?=do~{_DAY}\b|najpozniej\b)")

_VERBS = r"\w{2,}(?:amy|emy|imy|ymy|am|uje|aja|uja)\b"

FIRST = (
    Act("call", _AT + _WORDS + joined(r"(?:telefon|rozmowa)~(?:ode~mnie|od~nas|od~nasz(?:ego|ej)~\w+)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("call", joined(r"\b(?:telefon|rozmowa)~(?:\w+~){0,4}?(?:zaplanowan|umowion)\w+"), Need.TIME_OF_ITS_OWN),
    Act("visit", _AT + joined(rf"(?:nasz|nasza|moj)~\w+~u~{_YOU}\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "write",
        _AT + joined(rf"(?:{_WORDS}{_NEWS}~(?:\w+~){{0,2}}?{_OURS}|(?:nasza|nasze|moja|moje|nasz)~(?:\w+~){{0,2}}?{_NEWS})") + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "refund",
        _AT + _WORDS + _MONEY + joined(rf"~(?:\w+~){{0,3}}?na~(?:{_YOU}~)?(?:koncie|karcie|konto|karte|rachunku|rachunek)\b") + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("write", _AT + _OF_OURS + joined(rf"~(?:\w+~){{0,2}}?{_NEWS}") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", _AT + _SOME_WORDS + joined(r"(?:w|na)~(?:waszym~|twoim~)?(?:e-?mail|mail|skrzynce|inboxie)(?:u|em|a)?\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("call", joined(rf"(?:^|(?<=[,:;] ))(?:telefon|rozmowa)~(?:do|z)~(?:{_YOU}|ciebie|toba|was|pania|panem|panstwem)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        _AT
        + joined(r"(?:(?:wszystko|to|juz)~)?(?:gotowe|zalatwione|naprawione|zrobione|rozwiazane|wyslane|doreczone|poprawione|wymienione)\b")
        + _BY
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", _AT + joined(rf"(?:{_WORK})~(?:(?!{_PAST})\w+~){{0,5}}?") + _BY_DAY + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("send", joined(rf"(?:^|(?<=[,;] ))(?:wysylka|dostawa|odbior~kurierem|nadanie)~(?:\w+~){{0,3}}?\w+:~(?=\d|{_DAY}|jutro|dzis|pojutrze)"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(rf"(?:^|(?<=[,;] ))(?:{_WORK}|wizyta)~(?:\w+~){{0,3}}?\w+:~(?=\d|{_DAY}|jutro|dzis|pojutrze)"), Need.TIME_OF_ITS_OWN),
    Act(
        "write",
        joined(r"(?<!jak )\b(?:wie~pani?|wiedza~panstwo)~(?:wiecej|wszystko|co|kiedy|jak)\b|\b(?:dowie~sie~pani?|dowiedza~sie~panstwo)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "write",
        joined(r"\b(?:podajemy|przekazujemy|podaje|przekazuje)~(?:panu|pani|panstwu)~(?:\w+~)?(?:wynik\w*|odpowiedz|decyzje|informacj\w+|termin|date)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
)
"""Believed before vaguer wordings, but only beside a time of their own."""

ACTS = (
    Act("refund", joined(rf"\b{_MONEY}~(?:\w+~){{0,3}}?") + _IS + r"(?:realizowan|wyplacan|zwracan|przelewan|ksiegowan|zlecan)\w\b", Need.TIME_OF_ITS_OWN),
    Act("refund", _IS + r"(?:wyplacan|przelewan)\w\b", Need.TIME_OF_ITS_OWN),
    Act("send", _IS + r"(?:wysylan|dostarczan|doreczan|nadawan|przekazywan|wydawan)\w\b", Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        _IS
        + joined(r"""
        (?:sprawdzan|malowan|anulowan|usuwan|naprawian|wymienian|czyszczon|montowan|testowan|odczytywan|aktywowan|odblokowywan|odblokowan|instalowan
        |przygotowywan|pakowan|drukowan|odbieran|poprawian|korygowan|uruchamian|przenoszon|strojon|regulowan|serwisowan|mierzon|przegladan|szyt|myt
        |koszon|cyklinowan|ukladan|rozpatrywan|zdejmowan|podlaczan|przelaczan|wystawian|kasowan)\w\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("get", _AT + _SOME_WORDS + joined(rf"(?:u~{_YOU}|pod~drzwiami|w~{_YOU}~rekach)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "get",
        r"(?<=, )" + joined(rf"(?!(?:a|i)~to\b)(?:(?!{_VERBS}|{_LEADING}|{_PAST})\w+~){{1,4}}?(?=(?:do~{_DAY}|(?:we?~)?(?:poniedzialek|wtorek|srode|czwartek|piatek)|jutro|pojutrze)\W*(?:$|,|a~))"),
        Need.GOES_ON,
    ),
    Act("get", r"(?<=, )" + joined(rf"(?:jutro|pojutrze|dzis|w~(?:poniedzialek|srode|czwartek|piatek|sobote)|we~wtorek)~(?:(?!{_VERBS}|{_LEADING}|{_PAST})\w+~){{0,2}}?(?!{_VERBS}|{_LEADING}|{_PAST})\w+(?=\W*$)"), Need.GOES_ON),
)
"""Presents of things: they promise only beside a time of their own."""

STRANGERS = joined(r"""
    \b(?:miasto|gmina|wlasciciel\w*~(?:mieszkania|lokalu|domu|budynku)|wynajmujac\w+|skarbow\w+|wspolnota|spoldzielnia|film|basen|szkola|sad|ambasada|szpital
    |pracodawca|ubezpieczalnia|linia~lotnicza|lokator\w*|smieci)\b""")
"""More of those who do not act for us, and what happens without us."""

_STRANGER = r"(?:ubezpieczyciela|banku|urzedu|gminy|miasta|wlasciciela|wynajmujacego|producenta|sadu|szkoly|pracodawcy)"

NOT_ACTS = joined(rf"""
    \b(?:dostanie|otrzyma|dostana|otrzymaja)~(?:pani?~|panstwo~)?(?:\w+~){{0,3}}?od~(?:\w+~)?{_STRANGER}\b
    |\b(?:bedzie|beda|jest|sa|zostanie|zostana)~(?:\w+~){{0,4}}?przez~(?:gmine|miasto|urzad|bank|policje|producenta|wlasciciela|ubezpieczyciela)\b
    |\b(?:biuro|sklep|oddzial)~(?:\w+~){{0,2}}?(?:przeprowadza|przenosi|otwiera|zamyka)\b""")
"""What strangers do."""

RULE = joined(r"""
    \b(?:wtorki|czwartki|piatki|poniedzialki)\b|\bw~(?:soboty|srody)\b|\b(?:wysylamy|dostarczamy|rozwozimy|odpowiadamy)~tylko\b
    |\bna~(?:wiadomosci|pytania|maile|zgloszenia|reklamacje)~odpowiadamy\b
    |^\W*(?:reklamacje|zwroty|zgloszenia|wnioski|zamowienia|paczki|przelewy|platnosci)~(?:sa|zostaja)\b""")
"""Days of every week, and what holds for everybody."""

TOLD = joined(r"\b(?:pyta\w+|chcia\w+~wiedziec)\b[^.;]{0,30}?\b(?:czy|kiedy|dlaczego)\b|\b(?:napisane|stoi|pisze|czytamy|zapisano):")
"""What was asked, or is quoted."""

BE_THERE = joined(r"\b(?:byc~(?:\w+~){0,4}?(?:w~domu|na~miejscu)|zarezerwowac|oproznic|udostepnic|zostawic~(?:\w+~){0,2}?(?:otwart|woln)\w+)\b")
"""The customer is to be there, or to have things ready."""
