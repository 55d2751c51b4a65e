"""How Serbian promises briefly: without a verb ("Odgovor od mene do tri"), in what the customer knows by then ("sutra znate više"), and
in the reflexive passive of the trade ("lift se pregleda u četvrtak")."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined, one_of

_AT = r"(?<!\w)(?=\w)(?:^|(?<=[,;:.!-]\s)|(?<=\ba )|(?<=\bi )|(?<=\bali ))"
"""Where a clause begins."""
_NO_VERB = joined(r"""
    (?!(?:(?!~(?:a|i|ali|jer|koji|koja|koje)\b)[^.;:!,])*\b(?:ne|nece|nisu|je|su|sam|smo|ste|ce|cu|cemo|cete|bio|bila|bilo|imam|imamo|ima|imate|molim\w*|treba|morate
    |mozete|mogu|vazi|traje|traju|nije|hvala|potreb\w+|da|\w{2,}(?:amo|emo|imo|ate|ite|ete|icu|acu|ecu))\b)""")
_LEADING = one_of(
    """je su sam smo ste imam imamo imate nemam nemamo kada kad ako da li koji koja koje sta kako zasto hvala molim molimo izvinite
    zao lep lepo lepa srecan srecno nijedan nikakav svaki svaka svako prosli prosla poslednji vas vasa vase prema bez na o po pri sa s se cekam
    cekamo potrebno posaljite napisite recite dajte ne niko za zbog""".split()
)
_WORDS = joined(rf"(?:(?!{_LEADING})\w+(?:[.,]\d+)?~){{0,5}}?")
_SOME_WORDS = joined(rf"(?:(?!{_LEADING}|bio\b|bila\b|bilo\b|bice\b|u\b|kod\b|ka\b)\w+(?:[.,]\d+)?~){{1,5}}?")
_NEWS = joined(r"""
    (?:odgovor|izjasnjenje|poruk[au]|vesti?|rezultat|rezultati|odluka|potvrda|objasnjenje|ponuda|izvestaj|mejl|misljenje|nalaz|informacij[ae]|vise)\b""")
_OF_OURS = joined(r"od~(?:koleg\w+|koleginice|tehnicar\w*|sefa|specijalist\w+|racunovod\w+|knjigovodj\w+|pravn\w+(?:~sluzbe)?|sluzbe~\w+|direktor\w*|doktor\w*|lekar\w*|dizajner\w*)(?:~iz~\w+)?")
_OURS = joined(rf"(?:{_OF_OURS}|od~(?:mene|nas|naseg~\w+|nase~\w+)|kod~vas|za~vas|ka~vama|u~(?:vasem~)?(?:sanducetu|mejlu|inboksu))\b")
_MONEY = r"(?:novac|povracaj|povrat|iznos|preplata|depozit|kaucija|razlika|\d[\d .,]*(?:dinara|din|evra|rsd))"
_BY = joined(r"(?=~(?:do|najkasnije|sutra|danas|veceras|u~roku|jos)\b)")

_WORK = "zamena|popravka|montaza|kontrola|ispravka|ispravke|azuriranje|instalacija|ciscenje|servis|merenje|storniranje|pustanje~u~rad"
_DAY = r"(?:kraja~(?:nedelje|sedmice|meseca|dana)|ponedelj\w+|utor\w+|sred[eu]|cetvrt\w+|pet(?:ak|ka)|subot[eu]|nedelj[eu]|sutra|prekosutra|podne|veceri)"
_BY_DAY = joined(rf"(?=do~{_DAY}\b|najkasnije\b)")

_VERBS = r"\w{2,}(?:amo|emo|imo|ujem|avam|iram|uje|aju|uju)\b|stiz\w+|ide\b|idu\b"

FIRST = (
    Act("call", _AT + _WORDS + joined(r"(?:poziv|razgovor)~od~(?:mene|nas|naseg~\w+|nase~\w+)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("call", joined(r"\b(?:poziv|razgovor)~(?:\w+~){0,4}?(?:zakazan|dogovoren)\w*"), Need.TIME_OF_ITS_OWN),
    Act("visit", _AT + joined(r"(?:nas|nasa|moj)~\w+~kod~vas\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "write",
        _AT + joined(rf"(?:{_WORDS}{_NEWS}~(?:\w+~){{0,2}}?{_OURS}|(?:nas|nasa|nase|moj|moja)~(?:\w+~){{0,2}}?{_NEWS})") + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "refund",
        _AT + _WORDS + _MONEY + joined(r"~(?:\w+~){0,3}?na~(?:vas(?:em|oj)?~)?(?:racunu|kartici|racun|karticu)\b") + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("write", _AT + _OF_OURS + joined(rf"~(?:\w+~){{0,2}}?{_NEWS}") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", _AT + _SOME_WORDS + joined(r"(?:u|na)~(?:(?:vasem|vas|tvom)~)?(?:mejlu?|imejlu?|e-?mailu?|inboksu?)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        _AT
        + joined(r"(?:(?:sve|to|vec)~)?(?:gotovo|reseno|popravljeno|zavrseno|sredjeno|poslato|isporuceno|spremno|zamenjeno)\b")
        + _BY
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", _AT + joined(rf"(?:{_WORK})~(?:(?!{_LEADING})\w+~){{0,5}}?") + _BY_DAY + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", joined(r"(?<!kao sto )\bznate~(?:vise|sve|sta|kako|kada|ishod)\b|\bsaznajete\b"), Need.TIME_OF_ITS_OWN),
)
"""Believed before vaguer wordings, but only beside a time of their own."""


def _reflexive(forms: str) -> str:
    return joined(rf"\bse~(?:\w+~){{0,4}}?{one_of(forms.split())}|{one_of(forms.split())}~se\b")


ACTS = (
    Act(
        "refund",
        joined(rf"\b{_MONEY}~(?:\w+~){{0,3}}?se~(?:\w+~){{0,3}}?(?:obradjuje|isplacuje|vraca|prenosi|salje|uplacuje|knjizi|oslobadja)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("refund", _reflexive("isplacuje uplacuje"), Need.TIME_OF_ITS_OWN),
    Act("send", _reflexive("salje salju otprema otpremaju isporucuje isporucuju dostavlja dostavljaju"), Need.TIME_OF_ITS_OWN),
    Act("get", joined(r"\b(?:vam~)?(?:je|su)~(?:\w+~)?u~rukama\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        _reflexive("""
        pregleda pregledaju proverava proveravaju popravlja popravljaju menja menjaju zamenjuje zamenjuju ocitava ponistava brise brisu kreci krece
        farba farbaju testira testiraju obradjuje obradjuju resava cisti ciste montira montiraju instalira aktivira otkljucava ispravlja
        ispravljaju podesava prenosi knjizi stampa stampaju pakuje priprema skida postavlja ugradjuje servisira meri lepi vari orezuje ukljucuje"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("get", _AT + _SOME_WORDS + joined(r"(?:kod~vas|na~vasim~vratima|u~vasim~rukama|ka~vama|pred~vratima)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "get",
        r"(?<=, )" + joined(rf"(?!(?:a|i)~to\b)(?:(?!{_VERBS}|{_LEADING}|bio\b|bila\b|bice\b)\w+~){{1,4}}?(?=(?:do~{_DAY}|(?:u~)?(?:ponedeljak|utorak|sredu|cetvrtak|petak)|sutra|prekosutra)\W*(?:$|,|a~))"),
        Need.GOES_ON,
    ),
    Act("get", r"(?<=, )" + joined(rf"(?:sutra|prekosutra|danas|u~(?:ponedeljak|utorak|sredu|cetvrtak|petak|subotu))~(?:(?!{_VERBS}|{_LEADING}|bio\b|bice\b)\w+~){{0,2}}?(?!{_VERBS}|{_LEADING}|bio\b|bice\b)\w+(?=\W*$)"), Need.GOES_ON),
)
"""Presents of things: they promise only beside a time of their own."""

STRANGERS = joined(r"""
    \b(?:opstina|grad|vlasnik\w*~(?:stana|kuce|lokala|zgrade)|stanodav\w+|poresk\w+|film|bazen|skola|sud|ambasada|bolnica|poslodav\w+|aviokompanij\w+
    |osiguranj\w+|stanar\w*|smece)\b""")
"""More of those who do not act for us, and what happens without us."""

_STRANGER = r"(?:osiguranja|banke|opstine|grada|vlasnika|stanodavca|proizvodjaca|suda|skole|poslodavca|uprave)"

NOT_ACTS = joined(rf"""
    \b(?:dobicete|dobijate|primicete|cete~dobiti|cete~primiti)~(?:\w+~){{0,3}}?od~(?:vaseg~|vase~|svog~|svoje~)?{_STRANGER}\b
    |\b(?:kancelarija|prodavnica|radnja|filijala)~(?:\w+~){{0,2}}?(?:seli|otvara|zatvara)\b
    |\b(?:ulicu|karticu|stolicu|policu|sijalicu|prodavnicu|kutijicu|torbicu|narukvicu|granicu|stranicu|bolnicu|priznanicu|uplatnicu|kucu|decu|picu)\b""")
"""What strangers do, and nouns that end like a future."""

RULE = joined(r"""
    \b(?:ponedeljkom|utorkom|sredom|cetvrtkom|petkom|subotom|nedeljom)\b|\b(?:saljemo|dostavljamo|odgovaramo|razvozimo)~samo\b
    |\bna~(?:poruke|pitanja|mejlove|zalbe|reklamacije)~odgovaramo\b
    |^\W*(?:reklamacije|povracaji|zahtevi|zalbe|porudzbine|posiljke|uplate|prenosi)~se\b""")
"""Days of every week, and what holds for everybody."""

TOLD = joined(r"\b(?:pitali|pitao|pitala|zanimalo)\b[^.;]{0,30}?\b(?:da~li|kada|zasto|hoce~li)\b|\b(?:pise|stoji|napisano|navedeno):")
"""What was asked, or is quoted."""

BE_THERE = joined(r"\b(?:budite|ostavite~(?:\w+~){0,3}?(?:slobod|otvoren|otkljucan)\w+|oslobodite|ispraznite|pripremite|sklonite)\b")
"""The customer is to be there, or to have things ready."""
