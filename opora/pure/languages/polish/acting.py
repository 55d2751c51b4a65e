"""More of what Polish says when it acts: what a customer has by then ("macie ode mnie"), what flies by mail, who is booked, and any
verb in "-am" beside its time."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined

_CRAFTSMEN = r"(?:technik|hydraulik|elektryk|monter|serwisant|fachowiec|mechanik|slusarz|malarz|kominiarz|ekipa|brygada|kurier|laweta|sprzatanie)"

ACTS = (
    Act("call", joined(r"\b(?:moze|moga|mozesz)~(?:\w+~){0,2}?(?:liczyc|czekac)~na~(?:moj|nasz)~(?:\w+~)?telefon\b|\b(?:polacze|polaczymy)~sie~(?:\w+~){0,3}?telefonicznie\b"), Need.TIME),
    Act("visit", joined(rf"\b(?:zamowil|umowil|zalatwil)\w+~(?:\w+~){{0,5}}?{_CRAFTSMEN}[aeyu]?\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        joined(r"\b(?:wymiane|naprawe|montaz|sprzatanie|kontrole|przeglad|serwis|malowanie|instalacje)~(?:\w+~){0,4}?(?:mamy|mam)~w~planie\b|\b(?:mamy|mam)~w~planie~(?:wymiane|naprawe|montaz|kontrole|przeglad|serwis)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", joined(r"\b(?:obiecuje|obiecujemy|gwarantuje|gwarantujemy|reczymy)(?:~panu|~pani|~panstwu|~ci)?,~ze~(?!nie\b)\w+"), Need.TIME),
    Act("call", joined(r"\b(?:czekac|oczekiwac)~(?:na~)?(?:moj\w*|nasz\w*)~telefon\w*"), Need.TIME),
    Act(
        "get",
        joined(r"""
        \b(?:macie|masz)\b(?!~(?:\w+~){0,2}?(?:czas|termin\w*|wizyt\w+|spotkani\w+|urlop|wolne|prawo))|\b(?:dostaniecie|otrzymacie|zobaczysz|zobaczycie|uslyszysz|uslyszycie|dowiesz~sie
        |dowiecie~sie|znajdziesz|znajdziecie|bedziecie~(?:\w+~){0,2}?(?:mieli|miec|mialy|wiedziec|wiedzieli)|bedziesz~(?:\w+~){0,2}?(?:wiedzial|wiedziala|wiedziec|miec))\b"""),
        Need.TIME,
    ),
    Act(
        "come",
        joined(r"""
        \b(?:leca|lecimy|pojda|poleca|poleci|jest~u~(?:pan\w+|ciebie|was)|sa~u~(?:pan\w+|ciebie|was)|(?:jest|sa|beda)~(?:juz~)?(?:na|w)~(?:\w+~)?(?:koncie|mailu|skrzynce|rachunku))\b"""),
        Need.TIME,
    ),
    Act("visit", joined(r"\b(?:jestem|jestesmy)~(?:\w+~){0,2}?(?:u~(?:pan\w+|ciebie|was)|na~miejscu)\b|\b(?:zapuka|zapukaja|zadzwoni~do~drzwi)\b"), Need.TIME),
    Act(
        "visit",
        joined(rf"""
        \b{_CRAFTSMEN}~(?:\w+~){{0,2}}?(?:jest|mamy)~(?:\w+~){{0,2}}?(?:umowion|zamowion|zaplanowan|zarezerwowan)\w*
        |\b(?:mamy|mam)~(?:\w+~){{0,3}}?(?:umowion|zamowion|zaplanowan)\w*~(?:\w+~){{0,3}}?{_CRAFTSMEN}"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", joined(r"\b(?:trzymam|trzymamy)~(?:\w+~){0,2}?(?:dla|do)\b"), Need.TIME),
    Act("do", joined(r"\b(?:czeka|beda~czekac|bedzie~czekac|czekaja)~(?:na~\w+~)?(?:\w+~){0,2}?(?:naprawion|poprawion|umyt|wyczyszczon|zlozon)\w*"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:odbierze|odbiora|odbierzesz|odbierzecie)~(?:\S+~){0,6}?(?:naprawion|umyt|wyczyszczon|gotow)\w*"), Need.TIME_OF_ITS_OWN),
    Act("do", r"\b(?!pro|pozn|uwaz|wierz|zna|posiad|przeprasz|poz?drawi|potwierdz|rozumi|zapraszam|pamiet|wspomin|pytam|zakladam|uprzedz|wracam)"
     r"(?:z|s|za|prze|przy|pod|do|wy|od|na|po|u|roz|wz|ob|w)\w{2,}(?<!l)am\b(?! nadzieje)", Need.TIME_OF_ITS_OWN),
)
"""Presents and futures that promise beside a time."""

FILE = joined(r"""
    ^(?![^.;]*\b(?:kurier\w*|osobiscie|wydrukowan\w+|wydruk\w*|oryginal\w*|przywiez\w*|dowiez\w*|przynies\w*|paczk\w+|przesylk\w+|pieniadz\w*|kwot\w+|zl|zlotych|nadplat\w+|roznic\w+|kaucj\w+|zaliczk\w+|rabat\w*|oplat\w+|na~konto|zwrot\w*
    |przelew\w*|technik\w*|monter\w*|palet\w*)\b)[^.;]*?\b(?:e-?mailem|mailem|wersj\w+|tlumaczeni\w+|wyjasnieni\w+|messenger\w*|whatsapp\w*|odpis\w*|wyrok\w*|wypis\w*|zaswiadczen\w+|pismo|bilet\w*|w~mailu|na~maila?|na~skrzynke|pdf|sms-?em|elektronicznie|makiet\w*|wizualizacj\w+|prezentacj\w+|wektor\w*
    |szkic\w*|rysun\w+|projekt\w*|grafik\w*|notatk\w+|zdjeci\w+|plik\w*|dokumentacj\w+|umow\w*|ofert\w*|wycen\w*|kosztorys\w*|uwagi|potwierdzeni\w+|fakture|faktura|faktury|raport\w*
    |statystyk\w*|analiz\w*|harmonogram\w*|link\w*|formularz\w*|instrukcj\w+|protokol\w*|opini\w*|stanowisk\w+|korekte|aneks\w*|polis\w*|wyniki?|wynikow|cennik\w*|zestawieni\w+|rozliczeni\w+
    |specyfikacj\w+|scenariusz\w*|tekst\w*)\b""")
"""Papers and what comes by mail; not what a courier brings."""
