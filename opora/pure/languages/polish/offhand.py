"""Acts in ordinary Polish verbs and forms: the passive by us ("będzie przez nas wymieniony"), money that turns up on an account, what
somebody of ours does in any perfective verb."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined

_DONE = r"\w{2,}(?:an|on|et|yt|ut)(?:y|a|e|i)"
_NO_WORK = r"""(?!(?:zamkniet|otwart|pobran|naliczon|obciazon|podwyzszon|wylaczon|odciet|ograniczon|wstrzyman|wymagan|spoznion|przeznaczon|zwiazan|wliczon|objet|wyprzedan
    |zepsut|uprawnion|zmuszon|zadowolon|ponown|zachwycon|zajet|zobowiazan|rozczarowan|zatloczon|zaproszon|zorientowan|utrudnion|odwolan|zawieszon)\w*)"""
_DAY = r"(?=~(?:\d|w~|we~|do~|jutro|pojutrze|dzis|dzisiaj|jeszcze|najpozniej|rano))"
_CRAFT = r"""
    (?:technik|serwisant|hydraulik|elektryk|monter|mechanik|specjalista|kolega|kolezanka|fachowiec|ekipa|brygada|lektor|lektorka|instruktor|instruktorka|informatyk
    |kierownik|kierowniczka|ksiegowa|prawnik|prawniczka|doradca|opiekun|opiekunka|grafik|graficzka|tapicer|krawcowa|slusarz|stolarz|ogrodnik|doktor|pielegniarka|rehabilitant|rehabilitantka|kucharz|fryzjer|fryzjerka|kosmetyczka|weterynarz|lekarz|polozna|dietetyk|trener|trenerka|nauczyciel|nauczycielka|wychowawczyni
    |architekt|konserwator|recepcjonistka|kelner|cukiernik|florystka|jubiler|zegarmistrz|szewc|fotograf|fotografka|programista|programistka|magazynier|brygadzista|dekarz|brukarz
    |glazurnik|szklarz|lakiernik|blacharz|diagnosta|tlumacz|tlumaczka|redaktor|redaktorka|sekretarka|sekretariat|agent|agentka|majster|malarz|technolog|laborant|laborantka|chlopaki)"""
_BY_TRADE = r"(?!(?:serwer|cennik|licznik|silnik|komputer|monitor|projektor|regulamin|partner|termin|poradnik|newsletter)\b)\w{3,}(?:ista|istka|arz|arka|nik|niczka|owiec|tor|torka|log|ant|antka|yk|er|erka|wca)"
_FIRM = r"(?:kancelaria|ksiegowosc|dzial|zespol|serwis)"
_PERFECTIVE = r"(?!(?:przyjmuje|wie|widzi|wraca|woli|zna|uwaza|obsluguje|zajmuje|odpoczywa|pojutrze|potem|pracuje|zapewnia|odradza|poleca|zaleca|odpowiada|zawsze|obecnie|wczoraj|wieczorem|przebywa|urzeduje|wszystkie|spoza|wedlug|przed|ubezpieczyciela|producenta|wykonawcy|wspolnoty|uslugowy|zewnetrzny|wyjezdza|ubezpieczen\w*|obslugi|sprzedazy|zwrotow|wysylki|zakupow|wsparcia|rozliczen|odbiera|prowadzi|podaje|sugeruje|ocenia|przewiduje|zaklada|potwierdza|pyta|pisze|zapowiada|zauwaza)\b)(?:w|z|s|za|prze|przy|pod|do|wy|od|na|po|u|roz|ob)\w{2,}(?:i|e|y|a)\b(?<!l[aiy])(?<!by)"

ACTS = (
    Act("do", joined(rf"\b(?:bedzie|beda)~(?:[\w.'-]+~){{0,4}}?{_NO_WORK}\w{{3,}}(?:any|ana|ane|ony|ona|one|ety|eta|ete|yty|yta|yte)\b"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:mamy|mam)~(?:\w+~){0,3}?(?:gotow|naprawion|zrobion|poprawion)\w*(?!.*odbior)"), Need.TIME_OF_ITS_OWN),
    Act("call", joined(r"\bomowi\w*~(?:\w+~){0,3}?(?:przez~telefon|telefonicznie)\b|\b(?:przez~telefon|telefonicznie)~(?:\w+~){0,3}?omowi\w*"), Need.TIME),
    Act("do", joined(rf"\b(?:bedzie|beda|zostanie|zostana)~(?:\w+~){{0,3}}?przez~(?:nas|nasz\w*~\w+)~(?:\w+~){{0,2}}?{_DONE}\b|\b(?:bedzie|beda|zostanie|zostana)~(?:\w+~){{0,2}}?{_DONE}~przez~nas\w*")),
    Act(
        "refund",
        joined(r"\b(?:znajdzie|znajda|pojawi|pojawia|zaksieguje|zaksieguja)~sie~(?:\w+~){0,3}?na~(?:\w+~){0,2}?(?:koncie|rachunku|karcie)\b|\bna~(?:\w+~){0,2}?(?:koncie|rachunku|karcie)~(?:\w+~)?(?:znajdzie|znajda|pojawi|pojawia)~sie\b"),
        Need.TIME,
    ),
    Act("write", joined(r"\b(?:zdaje|zdajemy|zdam|zdamy|skladam|skladamy|zloze|zlozymy)~(?:\w+~){0,3}?(?:relacj\w+|sprawozdanie|raport\w*|wyjasnieni\w+)\b"), Need.TIME),
    Act("write", joined(r"\b(?:pozna|poznaja)~(?:pani?|panstwo)\b|\b(?:pani?|panstwo)~(?:\w+~)?(?:pozna|poznaja)\b"), Need.TIME),
    Act("write", joined(r"\b(?:odpowiedz|decyzja|potwierdzenie|raport|wyjasnienie|rozstrzygniecie)~(?:\w+~){0,3}?(?:nastapi|zapadnie|pojawi~sie)\b"), Need.TIME),
    Act("send", joined(rf"(?:^|(?<=[,;:.!] ))(?:wysylka|dostawa|nadanie|doreczenie)~(?:od~nas|z~magazynu|do~pan\w+|kurierem){_DAY}"), Need.TIME_OF_ITS_OWN),
    Act("send", joined(r"(?:^|(?<=[,;.!] ))(?:druga|kolejna|nowa|ponowna|nastepna)~(?:proba~)?(?:doreczenia|doreczenie|dostawa|dostawy|wysylka)(?:~\w+){0,4}?:~(?=\d|w~|we~|do~|jutro|dzis|pojutrze)"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(rf"(?:^|(?<=[,;:.!] )|\b(?:nasz|nasza|pan|pani)~){_CRAFT}~(?:(?!(?:ma|musi|moze|chce|jest|nie|nasz\w*|od|z|ze|u|do|w|na|o|i|a|jutro|dzis)\b)\w+~){{0,1}}?{_PERFECTIVE}"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(rf"\b(?:nasz|nasza)~{_BY_TRADE}~(?:\w+~)?{_PERFECTIVE}|\b(?:dr|mgr|inz)[.]?~\w+~{_PERFECTIVE}"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(rf"\b(?:nasza~|nasz~)?{_FIRM}~{_PERFECTIVE}"), Need.TIME_OF_ITS_OWN),
)
"""Each promises beside a time only, but what is done by us."""
