"""How Czech promises briefly: without a verb ("Odpověď ode mě do tří"), in what the customer knows by then ("zítra víte víc"), and in
the reflexive passive of the trade ("výtah se kontroluje ve čtvrtek")."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined, one_of

_AT = r"(?<!\w)(?=\w)(?:^|(?<=[,;:.!-]\s)|(?<=\ba )|(?<=\bale ))"
"""Where a clause begins."""
_NO_VERB = joined(r"""
    (?!(?:(?!~(?:a|ale|protoze|ktery|ktera|ktere)\b)[^.;:!,])*\b(?:je|jsou|jsem|jsme|jste|byl\w*|bude\w*|budou|mam|mame|mate|ma|maji|musi\w*|muze\w*
    |muzu|muzou|mohou|mohl\w*|ne(?:pripada|prichazi|bude|budou|lze|stih\w+|da|zvlad\w+|mame|muzeme|dorazi|prijde)|bych|bychom|byste|lze|nelze|nejde|jde|prosim\w*|potrebuj\w*|plati|konci|trva\w*|neni|nejde|by|\w{2,}(?:eme|ime|ame|uje|uji|ete|ala|ela|ila|ali|eli|ili|alo|elo|ilo))\b)""")
_LEADING = one_of(
    """jsem jsme jste je jsou mam mame mate ma nemam nemame kdy pokud kdyz az jestli zda ze ktery ktera ktere co jak proc dekuji dekujeme diky
    prosim prosime omlouvam omlouvame mrzi hezky hezke pekny pekne krasny zadna zadny zadne kazdy kazda kazde minuly minula minule posledni vas vase
    vasi vasim ohledne podle bez na o po pri s se cekam cekame potrebuji potrebujeme poslete napiste reknete dejte ne nikdo""".split()
)
_PAST = r"(?:byl\w*|\w{3,}(?:ala|ela|ila|yla|ali|eli|ili|yli|alo|elo|ilo|sel|jel|val|nul)\b)"
_WORDS = joined(rf"(?:(?!{_LEADING}|{_PAST})\w+(?:[.,]\d+)?~){{0,5}}?")
_SOME_WORDS = joined(rf"(?:(?!{_LEADING}|{_PAST}|bude|u\b|k\b|v\b|ve\b)\w+(?:[.,]\d+)?~){{1,5}}?")
_NEWS = joined(r"""
    (?:odpoved|odpovedi|vyjadreni|stanovisko|zprav[auy]|novinky|vysledek|vysledky|rozhodnuti|potvrzeni|vysvetleni|nabidka|reakce|e-?mail|informace
    |posudek|vyrozumeni|verdikt)\b""")
_OF_OURS = joined(r"od~(?:koleg\w+|technik\w*|vedouc\w+|specialist\w+|ucetni\w*|uctarny|pravni\w*|oddeleni|reditel\w*|doktor\w*|lekar\w*|grafi\w+)(?:~(?:z|ze)~\w+|~oddeleni)?")
_OURS = joined(rf"(?:{_OF_OURS}|ode~mne|ode~me|od~nas|od~nas(?:eho|i)~\w+|k~vam|u~vas|pro~vas|ve?~(?:vasi|vasem)~\w+|v~e-?mailu|ve~schrance)\b")
_MONEY = r"(?:penize|vratka|castka|preplatek|kauce|zaloha|rozdil|dobropis|\d[\d .,]*(?:kc|korun|eur))"
_BY = joined(r"(?=~(?:do|nejpozdeji|zitra|dnes|k~veceru|behem|jeste)\b)")

_WORK = "vymena|oprava|montaz|kontrola|uprava|upravy|aktualizace|nasazeni|instalace|cisteni|servis|zamereni|zruseni|zprovozneni|korektura|korektury"
_DAY = r"(?:konce~(?:tydne|mesice|dne|pristiho~tydne)|pondeli|pondelka|utery|uterka|stredy|ctvrtka|patku|soboty|nedele|zitra|zitrka|pozitri|poledne|vecera)"
_BY_DAY = joined(rf"(?=do~{_DAY}\b|nejpozdeji\b)")

_VERBS = r"\w+(?:ame|ime|eme|ujeme|uji|aji|eji|ezi|uje)\b"

FIRST = (
    Act("call", _AT + _WORDS + joined(r"(?:telefonat|hovor|telefon)~(?:ode~mne|ode~me|od~nas|od~nas(?:eho|i)~\w+)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("call", joined(r"\b(?:telefonat|hovor)~(?:\w+~){0,4}?(?:naplanovan|domluven|objednan)\w*"), Need.TIME_OF_ITS_OWN),
    Act("visit", _AT + joined(r"(?:nas|moje|muj)~\w+~u~vas\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "write",
        _AT + joined(rf"(?:(?:{_WORDS})(?:{_NEWS})~(?:\w+~){{0,2}}?{_OURS}|(?:nase|moje|ma|muj|nas)~(?:\w+~){{0,2}}?{_NEWS}|zp(?:et|atky)~k~vam\b)") + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "refund",
        _AT + _WORDS + _MONEY + joined(r"~(?:\w+~){0,3}?na~(?:(?:vasem|vasi|vas)~)?(?:\w+~)?(?:uctu|karte|ucet|kartu)\b") + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("write", _AT + _OF_OURS + joined(rf"~(?:\w+~){{0,2}}?{_NEWS}") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", _AT + _SOME_WORDS + joined(r"(?:v|na)~e?-?mail(?:u|em)?\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        rf"(?:{_AT}|(?<=\bvse )|(?<=\bvsechno ))"
        + joined(r"""
        (?:hotovo|vyrizeno|opraveno|vyreseno|zarizeno|odeslano|doruceno|spraveno|pripraveno|dokonceno|zprovozneno|vymeneno)\b""")
        + _BY
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", _AT + joined(rf"(?:{_WORK})~(?:(?!{_PAST})\w+~){{0,5}}?") + _BY_DAY + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", joined(r"(?<!jak )(?<!uz )(?<!jiste )\bvite~(?:vic|vice|vsechno|jak|co|kdy|vysledek|na~cem)\b"), Need.TIME_OF_ITS_OWN),
)
"""Believed before vaguer wordings, but only beside a time of their own."""


def _reflexive(forms: str) -> str:
    return joined(rf"\bse~(?:\w+~){{0,4}}?{one_of(forms.split())}|{one_of(forms.split())}~se\b")


ACTS = (
    Act(
        "refund",
        joined(rf"\b{_MONEY}~(?:\w+~){{0,3}}?(?:se~(?:\w+~){{0,3}}?(?:zpracuje|zpracovava|vyplaci|vraci|prevadi|posila|proplaci|uvolnuje)|odchazi|odchazeji)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("refund", _reflexive("vyplaci vraci proplaci pripisuje"), Need.TIME_OF_ITS_OWN),
    Act("send", _reflexive("odesila odesilaji posila posilaji expeduje expeduji dodava dodavaji dorucuje rozvazi vypravuje"), Need.TIME_OF_ITS_OWN),
    Act("come", joined(r"\b(?:nove|nova|novy|chybejici|spravne|spravna|nahradni)~(?:\w+~){1,2}?(?:odchazi|odchazeji|odjizdi|vyrazi)\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        _reflexive("""
        kontroluje kontroluji opravuje opravuji vymenuje vymenuji meni odecita odecitaji rusi maze mazou maluje maluji testuje testuji zpracovava
        vyrizuje vyrizuji resi upravuje cisti serizuje montuje montuji zapojuje instaluje prepisuje tiskne tisknou aktivuje odblokuje odblokovava
        uvolnuje prevadi vyzvedava odvazi pripravuje proveruje preveruje nastavuje sije brousi leti svari lepi betonuje pokada poklada bouraji
        vyklizi stehuji premeruje meri obnovi spousti zapina prohlizi"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("get", _AT + _SOME_WORDS + joined(r"(?:u~vas(?:ich~dveri)?|k~vam|ve~vasich~rukou|u~dveri)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "get",
        r"(?<=, )" + joined(rf"(?!(?:a|i)~to\b)(?:(?!{_VERBS}|{_LEADING}|{_PAST})\w+~){{1,4}}?(?=(?:do~{_DAY}|(?:ve?~)?(?:pondeli|utery|stredu|ctvrtek|patek)|zitra|pozitri)\W*(?:$|,|a~))"),
        Need.GOES_ON,
    ),
    Act("get", r"(?<=, )" + joined(rf"(?:zitra|pozitri|dnes|v~(?:pondeli|utery|patek|sobotu)|ve~(?:stredu|ctvrtek))~(?:(?!{_VERBS}|{_LEADING}|{_PAST})\w+~){{0,2}}?(?!{_VERBS}|{_LEADING}|{_PAST})\w+(?=\W*$)"), Need.GOES_ON),
)
"""Presents of things: they promise only beside a time of their own."""

STRANGERS = joined(r"""
    \b(?:mesto|obec|magistrat\w*|majitel\w*~(?:bytu|objektu|nemovitosti)|pronajimatel\w*|financni~urad|film|bazen|skola|soud|velvyslanectvi|nemocnice
    |letecka|zamestnavatel\w*|spravce~domu|najemni\w+|popelnice)\b""")
"""More of those who do not act for us, and what happens without us."""

_STRANGER = r"(?:pojistovny|banky|uradu|obce|mesta|majitele|pronajimatele|soudu|vyrobce|zamestnavatele|skoly|spravce)"

NOT_ACTS = joined(rf"""
    \b(?:dostanete|obdrzite|mate)~(?:\w+~){{0,3}}?od~(?:vasi~|vaseho~|sve~|sveho~)?{_STRANGER}\b
    |\b(?:bude|budou)~(?:\w+~){{0,3}}?\w+~(?:mestem|obci|magistratem|uradem|policii|bankou|pojistovnou|vyrobcem|majitelem)\b
    |\bmate~(?:\w+~)?pripraven\w+~k~vyzvednuti\b|\b(?:kancelar|obchod|pobocka|prodejna)~(?:\w+~){{0,2}}?(?:stehuje|otevira|zavira)\b""")
"""What strangers do and what waits for the customer."""

RULE = joined(r"""
    \b(?:dorucujeme|rozvazime|posilame|zavazime|vozime|odpovidame|expedujeme)~(?:jen|pouze)\b
    |\bna~(?:zpravy|dotazy|maily|e-?maily|podnety|stiznosti)~(?:\w+~)?odpovidame\b
    |^\W*(?:reklamace|vratky|dotazy|zadosti|stiznosti|objednavky|zasilky|platby|prevody)~se\b""")
"""What holds for everybody."""

TOLD = joined(r"\b(?:ptal\w*|zajimal\w*|chtel\w*~vedet)\b[^.;]{0,30}?\b(?:zda|jestli|kdy|proc)\b|\b(?:stoji|napsano|uvedeno|pise|pisete):")
"""What was asked, or is quoted."""

BE_THERE = joined(r"\b(?:budte|nechte~si|uvolnete|mejte|odklidte|vyklidte|pripravte|zpristupnete)\b")
"""The customer is to be there, or to have things ready."""
