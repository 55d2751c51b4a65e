"""More of what Serbian says when it acts: presents with future meaning ("javim ti se", "stavljam"), what waits done or lies in the mail,
and what anybody "will" do for the customer."""

from __future__ import annotations

from opora.pure.languages.folding import fold
from opora.pure.languages.promising import Act, Need, joined


def perfective(verbs: str) -> str:
    """The present of verbs given as "poslati/pošaljem", where no "da" makes it hang: "do tri ti otpišem"."""
    presents = "|".join(sorted({fold(verb).split("/")[1] for verb in verbs.split()}, reverse=True))
    return rf"(?<!\bda )(?<!\bda (?:ti|te|ga|je|ih|se|mu) )(?<!\bda (?:vam|vas|joj) )\b(?:{presents})\b"


_CRAFTSMEN = r"(?:vodoinstalater|elektricar|majstor|tehnicar|serviser|montazer|moler|bravar|dimnicar)"

ACTS = (
    Act("call", joined(r"\b(?:na|uz)~(?:moj|nas)~(?:\w+~)?(?:poziv|razgovor)\b|\b(?:vas|te)~(?:\w+~)?(?:dobijam|dobijamo)~(?:na~telefon|telefonom)\b"), Need.TIME),
    Act("write", joined(r"\b(?:kontakt|broj|podatke|sifru|odgovor|detalje)~(?:\w+~){0,4}?(?:dajem|dajemo)\b|\b(?:dajem|dajemo)~(?:\w+~){0,3}?(?:kontakt|broj|podatke|sifru|odgovor|detalje)\b"), Need.TIME),
    Act("visit", joined(rf"\b(?:narucil|zakazal|obezbedil)[aio]~(?:sam|smo)~(?:\w+~){{0,5}}?{_CRAFTSMEN}[aeu]?\b|\b(?:sam|smo)~(?:\w+~){{0,3}}?(?:narucil[aio]|narucio|zakazal[aio]|zakazao)~{_CRAFTSMEN}[aeu]?\b"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:zamenu|popravku|montazu|ciscenje|kontrolu|pregled|servis|krecenje|instalaciju)~(?:\w+~){0,4}?(?:imamo|imam)~u~planu\b"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\bce~se~(?:\w+~){0,3}?(?:baviti|pozabaviti|pobrinuti|postarati)\b"), Need.TIME),
    Act("come", joined(r"\b(?:lete|leti|putuje|putuju)\b|\bkod~vas~(?:je|su)\b"), Need.TIME),
    Act("refund", joined(r"\b(?:skidam|skidamo|skinucemo|skinucu|odbijam|odbijamo)~(?:\w+~){0,2}?(?:\d[\d.,]*|naknad\w+|trosk\w+|kamat\w+|iznos)\b"), Need.TIME),
    Act("get", joined(r"(?<!sto )\b(?:vidite|vidis|vidjate)\b"), Need.TIME_OF_ITS_OWN),
    Act("get", joined(r"\b(?:ceka|cekaju)~(?:vas|te)~(?:\w+~){0,2}?(?:na~portalu|u~mejlu|na~mejlu|u~inboksu|na~recepciji|na~nalogu)\b"), Need.TIME),
    Act(
        "come",
        joined(r"""
        \b(?:(?:vam|ti)~(?:je|su)|(?:je|su)~(?:vam|ti))~(?:\w+~){0,3}?(?:na~racunu|na~kartici|u~mejlu|na~mejlu|u~imejlu|u~inboksu|u~sanducetu|na~stolu|u~rukama|na~adresi
        |pred~vratima)\b"""),
        Need.TIME,
    ),
    Act("visit", r"\b(?:dolazi|dolaze|zvoni|zvone)\b", Need.TIME),
    Act("do", joined(r"\b(?:ceka|cekaju)~(?:vas|te)~(?:\w+~){0,2}?(?!spremn|sprem)\w{3,}(?:en|an|ut)[aoie]?\b|\b(?:vas|te)~(?:ceka|cekaju)~(?:\w+~){0,2}?(?!sprem)\w{3,}(?:en|an|ut)[aoie]?\b(?!.*preuz)"), Need.TIME),
    Act("do", joined(r"\b(?:preuzimate|preuzimas)~(?:\S+~){0,6}?(?:opran|popravljen|gotov|ociscen)\w*"), Need.TIME_OF_ITS_OWN),
    Act(
        "visit",
        joined(r"""
        \b(?:vodoinstalater|elektricar|majstor|tehnicar|serviser|montazer|moler|bravar|dimnicar|ekipa|kurir)~(?:\w+~){0,2}?je~(?:\w+~){0,2}?(?:zakazan|narucen|dogovoren|obezbedjen)\w*
        |\bzakazan~(?:vam~)?je~(?:\w+~)?(?:majstor|tehnicar|serviser|elektricar)"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "do",
        joined(r"""
        \b(?:pocinju|pocinje|zapocinju|zapocinje|startuju|krecu~s|krecu~sa|sprema|spremaju|priprema|pripremaju|pravi|prave|kuva|sredjuju|popravljaju|menjaju|montiraju|ugradjuju
        |otkljucava|rade~na|seku|krece~u)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", joined(r"\bce~(?:\w+~){0,3}?(?:vam|vas|ti|te)~(?!biti)(?:(?!biti)\w+~){0,4}?(?!biti\b)\w{2,}(?:ti|ci)\b|\b(?:vam|vas|ti|te)~ce~(?!biti)(?:(?!biti)\w+~){0,4}?(?!biti\b)\w{2,}(?:ti|ci)\b"), Need.TIME_OF_ITS_OWN),
    Act("write", joined(r"\bce~(?:\w+~){0,3}?(?:vam|ti)~(?:\w+~){0,3}?dati~(?:\w+~){0,2}?(?:odgovor|informaciju|obavestenje)\b"), Need.SOMEBODY_OF_OURS),
    Act(
        "do",
        r"\b(?!ne|ocekuj|zahvaljuj|preporucuj|savetuj|veruj|postuj|sumnj|obecav|izvinjav|predlazem|pitam|razumev|saosec|zavisi|radujem|smatram|insistiram|apelujem|poznaj)"
        r"\w{3,}(?:ujem|iram|avam|ivam|ljam|njam)\b",
        Need.TIME_OF_ITS_OWN,
    ),
)
"""Presents and futures that promise beside a time."""

FILE = joined(r"""
    ^(?![^.;]*\b(?:kurir\w*|licno|odstampan\w+|original\w*|dovoz\w*|donos\w*|paket\w*|posiljk\w+|novac|novca|pare|lova|iznos\w*|dinara|din|evra|preplat\w+|razlik\w+|depozit\w*|naknad\w+|avans\w*|kaucij\w+|popust\w*|na~racun|povra[ct]\w*|majstor\w*|tehnicar\w*)\b)[^.;]*?
    \b(?:imejlom|mejlom|verzij\w+|prevod\w*|objasnjenj\w+|(?<!na )racun~(?:vam~|ti~)?(?:salje\w+|cu|cemo|stize)|salje\w+~(?:vam~|ti~)?racun|vajber\w*|viber\w*|vocap\w*|whatsapp\w*|messenger\w*|mesindzer\w*|presud\w*|uverenj\w*|resenj\w*|otpusn\w+~list\w+|izvod\w*|e-?mailom|u~(?:i?mejlu|mailu|inboksu)|pdf|sms-?om|elektronski|maket\w*|vizualizacij\w+|prezentacij\w+|vektor\w*|skic\w*|crtez\w*|predlog\w*
    |grafik\w*|beles\w+|zapisnik\w*|fotografij\w+|slike|fajl\w*|dokumentacij\w+|ugovor\w*|ponud\w*|kalkulacij\w+|predracun\w*|primedb\w*|potvrd\w*|faktur\w*|izvestaj\w*|statistik\w*
    |analiz\w*|raspored\w*|link\w*|formular\w*|obraz\w+|uputstv\w+|nalaz\w*|misljenje|aneks\w*|polis\w*|rezultat\w*|cenovnik\w*|specifikacij\w+|tekst\w*|podatke|podaci)\b""")
"""Papers and what comes by mail; not what a courier brings."""
