"""How Serbian promises: "javiću Vam se", "ћу Вам послати", "sutra Vas zovem", "biće vraćeno do petka"."""

from __future__ import annotations

from opora.pure.languages.folding import fold
from opora.pure.languages.promising import Act, Need, PromiseWords, beginnings, joined, one_of, phrases
from opora.pure.languages.serbian import acting, brief, offhand, overheard, trading, unpromising

_GAP = joined(r"(?:(?!(?:mozda|verovatno|vjerovatno|valjda|eventualno)\b)[\w.'-]+~){0,6}?")


def _joined(words: set[str]) -> str:
    return rf"(?:{'|'.join(sorted(words, reverse=True)) or '(?!)'})"


def _future(verbs: str, aux: str, ending: str) -> str:
    """The future of verbs given as "poslati/pošaljem", with its helper word for us ("ću", "ćemo") or for others ("će")."""
    pairs = [fold(verb).split("/") for verb in verbs.split()]
    roots = _joined({infinitive[:-2] for infinitive, _ in pairs if infinitive.endswith("ti")})
    infinitives = _joined({infinitive[:-1] for infinitive, _ in pairs})
    presents = _joined({present[:-1] for _, present in pairs})
    return (
        rf"\b{roots}[ ]?{aux}\b|\b{infinitives}i?[ \n]+(?:\w+[ \n]+)?{aux}\b|\b{aux}[ \n]+{_GAP}{infinitives}i?\b"
        rf"|\b{aux}[ \n]+(?:\w+[ \n]+){{0,3}}?da[ \n]+(?:\w+[ \n]+){{0,4}}?{presents}{ending}\b"
    )


def _ours(verbs: str) -> str:
    return _future(verbs, "(?:cu|cemo)", "(?:m|mo)")


def _theirs(verbs: str) -> str:
    return _future(verbs, "ce", "(?:|ju|e)")


def _now(verbs: str) -> str:
    """First person of verbs given as "šaljem"."""
    return one_of(form for verb in verbs.split() for form in (verb, verb[:-1] + "mo"))


def _second(verbs: str) -> str:
    """The second verb behind one helper word: "ću proveriti i javiti"."""
    infinitives = _joined({fold(verb).split("/")[0][:-1] for verb in verbs.split()})
    return joined(rf"\b(?:i|pa|te)~(?:(?:vam|vas|se|ga|ih|ti|je|odmah|onda|potom)~){{0,3}}{infinitives}i?\b")


_CALL = "pozvati/pozovem zvati/zovem nazvati/nazovem telefonirati/telefoniram okrenuti/okrenem zvrcnuti/zvrcnem zovnuti/zovnem cimnuti/cimnem"
_WRITE = """
    javiti/javim napisati/napišem pisati/pišem odgovoriti/odgovorim obavestiti/obavestim obavijestiti/obavijestim
    kontaktirati/kontaktiram informisati/informišem reći/kažem kazati/kažem saopštiti/saopštim potvrditi/potvrdim objasniti/objasnim
    upozoriti/upozorim podsetiti/podsetim otpisati/otpišem najaviti/najavim oglasiti/oglasim objaviti/objavim izvestiti/izvestim
    pojasniti/pojasnim preneti/prenesem izjasniti/izjasnim odgovarati/odgovaram obaveštavati/obaveštavam izveštavati/izveštavam"""
_REFUND = """
    refundirati/refundiram isplatiti/isplatim uplatiti/uplatim nadoknaditi/nadoknadim obeštetiti/obeštetim
    """
_RETURN = "vratiti/vratim vraćati/vraćam"
_SEND = """
    poslati/pošaljem slati/šaljem proslediti/prosledim prosljediti/prosljedim dostaviti/dostavim isporučiti/isporučim doneti/donesem
    donijeti/donesem dovesti/dovezem uručiti/uručim otpremiti/otpremim predati/predam odneti/odnesem
    razaslati/razašaljem isporučivati/isporučujem dostavljati/dostavljam podeliti/podelim priložiti/priložim ubaciti/ubacim
    dopremiti/dopremim predstaviti/predstavim"""
_PREPARE = """
    proveriti/proverim provjeriti/provjerim pitati/pitam upitati/upitam videti/vidim vidjeti/vidim pogledati/pogledam saznati/saznam
    ispitati/ispitam istražiti/istražim utvrditi/utvrdim raspitati/raspitam razgovarati/razgovaram pronaći/pronađem naći/nađem
    potražiti/potražim pregledati/pregledam konsultovati/konsultujem popričati/popričam proučiti/proučim raščistiti/raščistim
    porazgovarati/porazgovaram baciti/bacim prekontrolisati/prekontrolišem"""
_DO = """
    uraditi/uradim srediti/sredim rešiti/rešim riješiti/riješim popraviti/popravim zameniti/zamenim zamijeniti/zamijenim
    pripremiti/pripremim promeniti/promenim promijeniti/promijenim ispraviti/ispravim dopuniti/dopunim dodati/dodam
    otkazati/otkažem stornirati/storniram poništiti/poništim izdati/izdam naručiti/naručim poručiti/poručim preuzeti/preuzmem
    doći/dođem početi/počnem proknjižiti/proknjižim aktivirati/aktiviram produžiti/produžim rezervisati/rezervišem
    odložiti/odložim blokirati/blokiram odblokirati/odblokiram obrisati/obrišem pobrinuti/pobrinem obezbediti/obezbedim
    obezbijediti/obezbijedim nabaviti/nabavim proceniti/procenim izračunati/izračunam izraditi/izradim obraditi/obradim
    sastaviti/sastavim izmeriti/izmerim testirati/testiram obračunati/obračunam umanjiti/umanjim pomeriti/pomerim pomjeriti/pomjerim
    ažurirati/ažuriram otvoriti/otvorim zatvoriti/zatvorim razmotriti/razmotrim odlučiti/odlučim instalirati/instaliram
    montirati/montiram priključiti/priključim povezati/povežem podesiti/podesim pokrenuti/pokrenem restartovati/restartujem
    uneti/unesem preneti/prenesem završiti/završim dovršiti/dovršim izvršiti/izvršim obaviti/obavim napraviti/napravim
    sašiti/sašijem odštampati/odštampam spakovati/spakujem očistiti/očistim dogovoriti/dogovorim zakazati/zakažem zamoliti/zamolim
    zadržati/zadržim ostaviti/ostavim upisati/upišem ubaciti/ubacim korigovati/korigujem obustaviti/obustavim ofarbati/ofarbam
    potpisati/potpišem odobriti/odobrim dodeliti/dodelim platiti/platim podneti/podnesem obnoviti/obnovim sprovesti/sprovedem
    isključiti/isključim uključiti/uključim stići/stignem svratiti/svratim sastati/sastanem prilagoditi/prilagodim
    preraditi/preradim proširiti/proširim osposobiti/osposobim eskalirati/eskaliram prijaviti/prijavim postaviti/postavim
    prebaciti/prebacim ukloniti/uklonim izmeniti/izmenim organizovati/organizujem raditi/radim
    uzeti/uzmem knjižiti/knjižim evidentirati/evidentiram iskopirati/iskopiram skenirati/skeniram pustiti/pustim
    uvrstiti/uvrstim odbiti/odbijem ugraditi/ugradim otkloniti/otklonim odraditi/odradim izaći/izađem svršiti/svršim otključati/otključam zaključati/zaključam skuvati/skuvam zalepiti/zalepim
    zategnuti/zategnem doliti/dolijem oprati/operem ispeglati/ispeglam sniziti/snizim povećati/povećam podići/podignem spustiti/spustim
    kupiti/kupim pokupiti/pokupim odvesti/odvezem iznajmiti/iznajmim smestiti/smestim skratiti/skratim resetovati/resetujem
    okrečiti/okrečim iseći/isečem snimiti/snimim prevesti/prevedem uštimovati/uštimujem demontirati/demontiram ozvaničiti/ozvaničim izvesti/izvedem ugasiti/ugasim skratiti/skratim povući/povučem"""
_COME = "stići/stignem doći/dođem krenuti/krenem poći/pođem leći/legnem otići/odem izaći/izađem prispeti/prispem stizati/stižem"
_PAID = "vracen uplacen isplacen refundiran prebacen knjizen"
_SENT = "poslat poslan dostavljen isporucen prosledjen prosleden predat otpremljen urucen donet"
_DONE = """
    rešen riješen gotov završen popravljen zamenjen zamijenjen spreman spremn pripremljen promenjen ispravljen dopunjen dodat
    otkazan storniran poništen izdat naručen preuzet proknjižen aktiviran produžen rezervisan obrađen sastavljen obračunat
    ažuriran zatvoren otvoren razmotren instaliran montiran priključen povezan podešen pokrenut unet unesen izvršen obavljen
    napravljen sređen proveren objavljen obnovljen sproveden urađen uspostavljen osposobljen uklonjen otklonjen odblokiran
    dostupn funkcionaln ugrađen zakazan izrađen"""


def _will_be(participles: str) -> str:
    stems = "|".join(fold(participles).split())
    return (
        rf"\b(?:bice|ce biti)[ \n]+{_GAP}(?:{stems})\w{{0,3}}\b|\bce[ \n]+{_GAP}biti[ \n]+{_GAP}(?:{stems})\w{{0,3}}\b"
        rf"|\b(?:{stems})\w{{0,2}}[ \n]+(?:ce biti|bice)\b"
    )


_PLEDGE = joined(r"\b(?:obavezujem|obavezujemo|obecavam|obecavamo|garantujem|garantujemo)(?:~se)?~da~(?!c)(?:\w+~){0,4}?")

_SOON = (("call", _CALL), ("write", _WRITE), ("refund", _REFUND), ("return", _RETURN), ("send", _SEND), ("prepare", _PREPARE), ("do", _DO))

WORDS = PromiseWords(
    acts=(
        *brief.FIRST,
        Act(
            "ask",
            joined(r"""
            \b(?:pobrinucu|pobrinucemo)(?:~se)?~da\b|\b(?:postaracu|postaracemo)(?:~se)?~da\b|\b(?:reci|kazati
            |zamoliti|pobrinuti se|postarati se)~(?:cu|cemo)~(?:\w+~){1,4}?da\b|\b(?:zamolicu|zamolicemo
            |uputicu)~(?:\w+~){1,4}?da\b"""),
        ),
        Act("refund", r"\b\w+(?:cu|cemo)\b(?=.*\b(?:na racun|na karticu)\b)"),
        Act("call", rf"{_PLEDGE}(?:pozovem|pozovemo|nazovem|zovem)\b"),
        Act("write", rf"{_PLEDGE}(?:javim|javimo|napisem|napisemo|odgovorim|odgovorimo|obavestim|obavestimo)\b"),
        Act("refund", rf"{_PLEDGE}(?:vratim|vratimo|isplatim|isplatimo|uplatim|uplatimo)\b"),
        Act("send", rf"{_PLEDGE}(?:posaljem|posaljemo|isporucim|isporucimo|dostavim|dostavimo|donesem|donesemo)\b"),
        Act("do", rf"{_PLEDGE}\w+(?:im|em|am|imo|emo|amo)\b"),
        Act("call", phrases("se čujemo, čujemo se, čućemo se, ćemo se čuti", gap=1), Need.TIME),
        Act(
            "call",
            joined(r"""
            \b(?:pokusacu|pokusacemo|(?:cu
            |cemo)~(?:\w+~){0,2}?pokusati)~(?:\w+~){0,3}?da~(?:\w+~){0,3}?(?:pozovem|nazovem
            |dobijem)\b"""),
        ),
        Act("call", _ours(_CALL)),
        Act("call", joined(r"\b(?:javicu|javicemo|javljam|javljamo|cu|cemo)\b(?:~\w+){0,5}?~(?:telefonom|telefonski)\b")),
        Act(
            "write",
            joined(r"""
            \b(?:dacu|dacemo)~(?:\w+~){0,3}?(?:odgovor|informaciju|obavestenje|znak)\b|\b(?:cu
            |cemo)~(?:\w+~){0,4}?dati~(?:\w+~){0,2}?(?:odgovor|informaciju)\b"""),
        ),
        Act("write", _ours(_WRITE)),
        Act(
            "refund",
            joined(r"""
            \b(?:prebacicu|prebacicemo)\b|\b(?:cu|cemo)~(?:\w+~){0,4}?prebaciti\b(?=.*\b(?:novac|depozit|iznos|razlik
            |racun|uplat|do |u ))"""),
        ),
        Act("refund", _ours(_REFUND)),
        Act("return", _ours(_RETURN)),
        Act("send", _ours(_SEND)),
        Act("prepare", _ours(_PREPARE)),
        Act("do", _ours(_DO)),
        Act("call", _second(_CALL)),
        Act("write", _second(_WRITE)),
        Act("return", _second(_RETURN)),
        Act("send", _second(_SEND)),
        Act("call", _now("zovem pozivam nazivam telefoniram"), Need.TIME),
        Act("call", joined(r"\bda~(?:vas|te)~(?:\w+~){0,2}?pozov(?:em|emo)\b"), Need.TIME),
        Act("write", _now("javljam potvrđujem saopštavam pišem odgovaram obaveštavam obavještavam kontaktiram informišem"), Need.TIME),
        Act("refund", _now("uplaćujem isplaćujem refundiram"), Need.TIME),
        Act("return", _now("vraćam"), Need.TIME),
        Act("send", _now("ubacujem bacam podnosim razvozim šaljem prosleđujem dostavljam isporučujem donosim dovozim nosim vozim otpremam predajem"), Need.TIME),
        Act(
            "get",
            joined(r"""
            \b(?:dobicete|dobices|primicete|imacete|cucete|saznacete|znacete|videcete|naci cete|dobit cete)\b|\b(?:cete
            |ces)~(?:\w+~){0,5}?(?:dobiti|imati|primiti|cuti|saznati|znati|videti)\b|\b(?:cete
            |ces)~(?:\w+~){0,4}?da~(?:\w+~){0,3}?(?:dobijete|imate|primite|dobijes)\b"""),
            Need.TIME_OR_CUSTOMER,
        ),
        Act(
            "get",
            joined(r"""
            \b(?:obecavam|obecavamo|garantujem|garantujemo)~(?:vam~)?(?:\w+~)?(?:odgovor|resenje|isporuku|povracaj
            |popravku|poziv|obavestenje)\b"""),
        ),
        Act(
            "do",
            joined(r"""
            \b(?:gotov\w*|sprem\w+|popravljen\w*)~(?:(?:vam|je|su|za|vas|ce|biti)~){1,4}(?!preuz)|\b(?:je
            |su)~(?:\w+~){0,2}?(?:gotov\w*|sprem\w+|popravljen\w*)\b(?!.*(?:preuz|ceka))"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("get", phrases("imate, dobijate, dobijaš, primate, primaš, imaš, očekujte, možete očekivati"), Need.TIME),
        Act("refund", _will_be(_PAID)),
        Act("send", _will_be(_SENT)),
        Act("write", joined(rf"\b(?:bicete|cete biti|cete~{_GAP}biti)~{_GAP}(?:obavesten|kontaktiran|informisan|obavijesten)\w{{0,2}}\b")),
        Act("write", joined(rf"\b(?:bicete|cete biti)~{_GAP}pozvan\w{{0,2}}\b")),
        Act("do", _will_be(_DONE)),
        Act(
            "do",
            joined(rf"\b(?:bice|ce~{_GAP}biti)~{_GAP}(?:opet|ponovo|u funkciji|online|na raspolaganju|aktiv\w+|u redu)\b"),
            Need.TIME,
        ),
        Act(
            "come",
            joined(rf"""
            \b(?:bice|ce~{_GAP}biti)~{_GAP}(?:kod vas|na racunu|na adresi|na vasoj adresi|u radnji|na putu|na stanju)\b
            |\b(?:kod vas|na racunu|na adresi|na putu)~(?:\w+~){{0,2}}?(?:ce biti|bice)\b"""),
            Need.TIME,
        ),
        Act(
            "come",
            r"(?!(?:je|su|sam|smo) bi(?:o|la|li|le)\b)"
            + phrases("sam kod vas, smo kod vas, kod vas sam, je kod vas, su kod vas, kod vas smo, je na vašoj adresi", gap=1),
            Need.TIME,
        ),
        Act("call", _theirs(_CALL), Need.SOMEBODY_OF_OURS),
        Act("call", one_of(["zove", "zovu", "poziva"]), Need.TIME),
        Act("write", _theirs(_WRITE), Need.SOMEBODY_OF_OURS),
        Act("write", one_of(["javlja", "javljaju"]), Need.TIME),
        Act("return", _theirs(_RETURN), Need.SOMEBODY_OF_OURS),
        Act("refund", _theirs(_REFUND), Need.SOMEBODY_OF_OURS),
        Act("send", _theirs(_SEND), Need.SOMEBODY_OF_OURS),
        Act("send", one_of(["donosi", "dovozi", "dovoze", "donose", "šalju", "ubacuje", "šalje", "dostavlja", "isporučuje"]), Need.TIME),
        Act(
            "visit",
            joined(r"""
            \b(?:dolazi|dolaze|doci ce|svrata)\b(?=.*\b(?:majstor|tehnicar|serviser|ekip|montaz|koleg|elektricar|vodoinstalater
            |instalater))|\b(?:majstor|tehnicar|serviser|ekip|montaz|koleg|elektricar|vodoinstalater|instalater)\w*~(?:(?!je|bio|bila|bili|bi\b|moze|mogao|mogla|treba)\w+~){0,3}(?:dolazi|dolaze|doci|dodje|stize|svrati\w*|svraca\w*)"""),
            Need.TIME,
        ),
        Act("come", _theirs(_COME), Need.TIME_OR_CUSTOMER),
        Act("come", one_of(["stiže", "stižu", "kreće", "kreću", "polazi", "leže", "izlazi", "ide"]), Need.TIME),
        Act("do", _theirs(_PREPARE + _DO), Need.SOMEBODY_OF_OURS),
        Act(
            "do",
            joined(r"""
            \b(?:poceti|zapoceti|uslediti|obaviti se|raditi|proraditi|odrzati)~ce\b|\b(?:pocece|zapocece|proradice|radice
            |usledice|odrzace)\b|\bce~(?:\w+~){0,3}?(?:poceti|proraditi|raditi)\b"""),
            Need.TIME,
        ),
        Act("do", r"\b\w{2,}(?:cu|cemo)\b(?<!\bnecu)(?<!\bnecemo)(?<!\bhocu)(?<!\bhocemo)", Need.TIME),
        Act("do", joined(rf"\b(?:cu|cemo)~{_GAP}\w{{2,}}(?:ti|ci)\b"), Need.TIME),
        Act("do", joined(r"\b(?:cu|cemo)~(?:\w+~){0,3}?da~(?:\w+~){0,3}?\w+(?:am|em|im|amo|emo|imo)\b"), Need.TIME),
        Act(
            "do",
            joined(r"""
            \b(?:bice|ce~(?:\w+~){0,3}?biti)~(?:\w+~){0,4}?(?!(?:naplacen|zatvoren|ugasen|ukinut|otvoren
            |raskinut|iskljucen)\w*)\w{3,}(?:an|en|ut)[aoie]?\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("write", r"\b(?:sledeca|sledece|naredna|nova|prva) (?:vest|obavestenje|informacija|poruka)\b", Need.TIME_OF_ITS_OWN),
        Act(
            "do",
            joined(r"""
            \b(?:ugradnja|montaza|popravka|servis|zamena|selidba|migracija|servisiranje
            |primopredaja)~(?:\w+~){0,2}?(?:je|ce|pocinje|zakazan\w*)\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("come", joined(r"\bisporuka~(?:je~)?(?=sutra|danas|u |do )"), Need.TIME_OF_ITS_OWN),
        Act(
            "do",
            one_of(
                "menja ugrađuje popravlja montira ispravlja rešava sređuje postavlja preuzima proverava zamenjuje radimo štampa".split()
            ),
            Need.TIME_OF_ITS_OWN,
        ),
        Act(
            "do",
            _now(
                "storniram otkazujem unosim spremam umanjujem objavljujem štampam pakujem knjižim vršim obrađujem razmatram "
                "proveravam rešavam menjam popravljam sređujem počinjem dolazim preuzimam puštam završavam izdajem montiram "
                "radim pripremam obnavljam otvaram postavljam ugrađujem produžavam aktiviram povezujem naručujem rezervišem čuvam "
                "ispravljam dopunjavam zatvaram pomeram zakazujem upisujem prebacujem svraćam "
                "čistim kačim krečim šišam sečem lepim peglam perem kuvam pečem slažem crtam prevodim gasim palim"
            ),
            Need.TIME,
        ),
        Act("do", r"(?<!\bda )(?<!\bda (?:se|ga|je|ih|to) )(?<!\bda (?:vam|vas) )\b(?!ne)\w{3,}(?:amo|emo|imo)\b", Need.TIME_OF_ITS_OWN),
        *trading.ACTS,
        *acting.ACTS,
        *(Act(sense, acting.perfective(verbs), Need.TIME_OF_ITS_OWN) for sense, verbs in _SOON),
        *brief.ACTS,
        *offhand.ACTS,
    ),
    people=beginnings("""
        kolega koleg koleginic kurir vozač dostavljač servis serviser tehničar majstor računovodstv odeljenj služb šef rukovodi nadležn
        direktor magacin tim naš naša naši montažer ekip operater menadžer savetnik električar vodoinstalater mehaničar advokat
        pravnik administrator zaposlen poslovođ prodavac prodavnic komercijalist knjigovođ recepcij stručnjak poštar agent radnik
        radnic momci devojk instalater nabavk"""),
    strangers=r"(?<!\b[ousz] )(?<!\b(?:od|na|za|do|iz|sa) )(?:"
    + joined(r"""
        \b(?:voz|autobus|kurs|koncert|put|cena|akcija|smena|rok|pretplata|garancija|bank\w*|proizvodjac\w*|dobavljac\w*
        |osiguranje|policij\w+|muz|zena|komsij\w*|kupac|kupci|klijent\w*|fabrik\w+|carin\w+|opstin\w+)\b""")
    + rf"|{brief.STRANGERS}|{unpromising.STRANGERS}|{overheard.STRANGERS})",
    customer=r"\b(?:vam|vas|vama|ti|tebi|te|od mene|od nas|kod vas)\b",
    objects={
        "appointment": r"\b(?:termin\w*|sastanak)\b",
        "outside": joined(r"""
            \b(?:proizvodjac\w*|dobavljac\w*|kurirsk\w+|bank\w+|magacin\w*|servis\w*|racunovodstv\w+|post[uie]\w*|koleg\w+
            |tehnicar\w*|filijal\w+|osiguranj\w+|distributer\w*|uvoznik\w*|prevoznik\w*|agencij\w+)\b"""),
        "money": joined(r"""
            \b(?:avans\w*|novac|novca|iznos\w*|na vas racun|sredstv\w+|pretplat\w+|preplat\w+|uplat\w+|depozit\w*|kaucij\w+
            |razlik\w+|din|dinar\w*|rsd|evr\w+|eur\w*|na racun\w*|na karticu|naknad\w+|skolarin\w+|kotizacij\w+|premij\w+|odstet\w+|povracaj\w*|povrat\w*|refundacij\w+|novcan\w+|pare)\b"""),
        "message": joined(r"""
            \b(?:znati|saznati|znacete|sms|poruk\w+|odgovor\w*|ugovor\w*|faktur\w+|resenje|cenovnik\w*|predracun|podat\w+
            |potvrd\w+|ponud\w+|dokument\w*|nalaz\w*|uputstv\w+|link\w*|predracun\w*|zapisnik\w*|spis\w+|fotografij\w+|na mejl
            |na mail|specifikacij\w+|predlog\w*|atest\w*|izvestaj\w*|aneks\w*|obracun\w*|informacij\w+|obavestenj\w+
            |obavjestenj\w+|mejl\w*|mail\w*|imejl\w*|e-mail\w*|sms\w*|novost\w*|stav|misljenj\w+|misljenje|resenj\w+|odluk\w+
            |rezultat\w*|termin\w*|pregled\w*|rok\w*|broj\w* (?:posiljke|za pracenje|telefona|predmeta|porudzbine|rezervacije|reklamacije)|cut[ei]|cucete|saznacete|znacete|saznati|izjasnjenj\w+|procen\w+
            |javlj\w+|sta je|plan\w*)\b"""),
        "call": r"\bna (?:\w+ )?telefon\b|\b(?:poziv\w*|telefonski|telefonom|razgovor\w*)\b",
        "file": acting.FILE,
        "goods": r"\b(?:kurir\w*|dostavljac\w*|ranac|torb\w+|vaucer\w*|poklon\w*|robu|roba|paket\w*|posiljk\w+|aparat\w*|telefon|uredjaj\w*|sajt\w*|stranic\w+|laptop\w*)\b",
        "visit": joined(r"""
            \b(?:momci|slep\w*|moler\w*|tehnicar\w*|majstor\w*|serviser\w*|ekip\w+|elektricar\w*|vodoinstalater\w*|montazer\w*|instalater\w*|mehanicar\w*
            |koleg\w+|kontrolor\w*)\b"""),
        "refunding": r"\b(?:povra[ct]\w* (?:\w+ ){0,2}?(?:novca|sredstava|iznosa|uplate|depozita)|refundacij\w+)\b",
        "arriving": r"\bda (?:\w+ ){0,4}?(?:stigne|stignu|dobijete|primite|bude kod|krene|bude isporucen\w?)\b",
        "sending": r"\b(?:organiz|sred|obezbed|dogovor|zakaz)\w+ .{0,30}\b(?:slanje|isporuk|dostav|otprem)\w*",
        "calling": r"\bda (?:\w+ ){0,3}?(?:pozov\w+|zove|nazove|nazovu)\b",
        "answering": r"\bda (?:\w+ ){0,3}?(?:javi|jave|odgovor[ie]|napise|pise|obavest\w+)\b",
    },
    joins=r"\b(?:i|a|ali|pa|te|ili|nego|jer)\b|(?<=, )(?:zatim|potom|onda)\b",
    whether=r"\b(?:ako|ukoliko|kad bi\w*|u slucaju|pod uslovom)\b"
    + "|"
    + unpromising.WHETHER,
    whether_or_not=joined(r"""
        \b(?:i ako|cak i ako|makar|i da|cak i da)\b|\b(?:ako|ukoliko) (?:\w+ ){0,3}?ne (?:stign\w+|uspe\w+|uspij\w+|mogn\w+
        |zavrs\w+|dobije[mo]+|postign\w+)|\bako (?:sve|nista)"""),
    when=joined(r"""
        \b(?:cim|kad|kada|posto(?! (?:ste|si|je|su|sam|smo|nije|nismo|niste|nisu)\b)|nakon sto|posle|nakon|po (?:prijemu|povratku|dobijanju|uplati|zavrsetku))\b(?!~(?:\d
        |podne|toga|pauze))"""),
    wish=joined(r"""
        \b(?:budete (?:\w+ )?(?:zeleli|hteli|htjeli|trebali|odlucili|spremni)|zelite|pozelite|hocete|odlucite|vam (?:za)?treba
        |kazete|javite|date znak)\b"""),
    open_clause=r"\b(?:jer|zato sto|posto je|pre nego|prije nego|dok|da li|kako ne|kako bi\w*|da bi\w*)\b",
    asks_whether=r"\b(?:kad|kada|koliko|zasto|gde|sta|kako|koji\w*|kojeg|ako|u koji)\b",
    refusal=joined(r"""
        \b(?:mozda|valjda)\b|\b(?:nadam se|nadamo se),? da\b|\b(?:ne~(?:mogu|mozemo|obecavam|garantujem|znam|znamo|mislim
        |verujem|znaci|kazem|tvrdim|zelim)|nisam|nismo|necu|necemo|nemoguce)\b[^,;]*,?[ \n]*\b(?:da|kad|kada)\b|\b(?:mogu
        |mozemo|mogao|mogla|mogli|moze|hteo|htela|voleo|volela|bih|bismo|treba|trebalo|morate|moram|sumnjam|zelim|zelite
        |zelimo|tesko)\b~(?:\w+~){0,3}?""")
    + rf"|{unpromising.REFUSAL}|{overheard.REFUSAL}",
    denial=joined(r"\b(?:ne|nikad|nikada|nece|necu|necemo|bi|bih|bismo)(?:~(?:se|vam|vas|ga|ih|je))?"),
    told=joined(r"""
        \b(?:rekao|rekla|rekli|kazao|kazala|kazali|pisao|pisala|pisali|napisao|napisala|napisali|obecao|obecala|obecali
        |obecavao|tvrdio|tvrdila|naveo|navela|naveli|pomenuo|pomenula|uveravao|uveravala|uverio|najavio
        |najavila)\b[^.;]{0,60}?(?:\bda\b|:)|\b(?:navodno|tobože|toboze|kobajagi)\b|\btvrd[ie]\w*~(?:\w+~){0,3}?da\b""")
    + rf"|{brief.TOLD}|{unpromising.TOLD}|{overheard.TOLD}",
    rule=joined(r"""
        \b(?:obnavlja se|se obnavlja|pretplata se|akcija|prijave traju|obicno|uglavnom|standardno|uvek|uvijek|redovno|svak\w+
        |po pravilu|najcesce|normalno|sve (?:posiljke|porudzbine|reklamacije|narudzbine)|porudzbine (?:do|primljene|preko
        |iznad)|radno vreme|otvoren\w* (?:od|do|smo|je)|u skladu sa|prema uslovima|inace|zakonski|generalno|radimo (?:od
        |radnim|svak|i |do \d+)|tokom prosl\w+|prosle)\b""")
    + rf"|{brief.RULE}|{unpromising.RULE}|{overheard.RULE}",
    theirs=joined(r"""
        \b(?:molim|molimo|posaljite|dostavite|potvrdite|javite|pozovite|vratite|uplatite|platite|popunite|morate|mozete
        |treba da|potrebno je|dovoljno je|odgovorite|donesite|ostavite|preuzmite|recite|odaberite|izaberite|napisite)\b"""),
    past=r"\b(?:sam|smo|bio|bila|bilo|bili|bile|je (?:\w+ ){0,3}?\w{3,}(?:ao|la|lo|li|eo|io))\b(?! kod)",
    counted=r"\b(?:dan\w*|sat\w*|cas\w*|nedelj\w+|minut\w*|mesec\w*|h|sedmic\w+|tjed\w+)\b",
    at_latest=r"\b(?:najkasnije|najduze|maksimalno|u svakom slucaju|ne kasnije)\b",
    doers=rf"{unpromising.DOERS}|{overheard.DOERS}",
    moves={"na": r"\b(?:pomer|pomjer|pomic|premest|premjest|prebac|odloz|odlaz|prezakaz|prebukir)\w*", "do": r"\bproduz\w+"},
    same_day=r"\b(?:istog|isti|tog istog) dan\w*\b",
    season=r"\b(?:na (?:prolece|jesen|leto|zimu)|preko vikenda|narednih dana|sledecih dana|posle posla|u narednom periodu)\b"
    + "|"
    + trading.SEASON,
    vague=joined(r"""
        \b(?:uskoro|sto pre|sto prije|odmah|najkracem|blagovremeno|ovih dana|prvom prilikom|ubrzo|hitno|bez odlaganja|smesta
        |cim pre|u dogledno|za koji trenutak)\b"""),
    tag=joined(r"""
        (?:moze|moze li|vazi|u redu|ok|okej|dobro|odgovara li(?: vam)?(?: to)?|da li vam (?:to )?odgovara|je li (?:to )?u redu
        |slazete li se|je l moze|da|jel ok)"""),
    others=rf"{trading.NOT_ACTS}|{brief.NOT_ACTS}|{unpromising.NOT_ACTS}|{overheard.NOT_ACTS}",
    be_there=brief.BE_THERE,
    not_acts=rf"{trading.NOT_ACTS}|{brief.NOT_ACTS}|{unpromising.NOT_ACTS}|{overheard.NOT_ACTS}|{overheard.NAMES}"
    + "|"
    + joined(r"""
        \bvid(?:e|je)cemo\b(?!~(?:sta|da li|kad|zasto))|\b(?:cu|cemo|bicu|bicemo|bice)~(?:(?:vam|biti|veoma|vrlo|mi
        |nam|rado|se|uvek)~){0,3}?(?:zahval\w+|srecn\w+|slobodn\w+|odsut\w+|na odmoru|na godisnjem|zatvoren\w+|moci
        |morati|cekati|drago|truditi|potrebno|van kancelarije|na raspolaganju(?= u)|voleti|zeleti|znati|potreban|na usluzi)\b
        |\b(?:moracu|moracemo|mocicu|mocicemo|mocu|mocemo|cekacu|cekacemo|znacu|znacemo|trebace\w*|hocu|hocemo|necu|necemo
        |bicu|bicemo)\b|\b(?:imamo(?!~(?:\w+~){0,3}?(?:gotov|sprem|popravljen)\w*)|nemamo|zelimo|mozemo|moramo|znamo|cekamo|nadamo|molimo|zahvaljujemo|izvinjavamo|otvaramo
        |zatvaramo|nudimo|verujemo|mislimo|vidimo|razumemo|zalimo|radujemo|preporucujemo|ostajemo|trebamo|smemo|umemo|smatramo
        |ocekujemo|cenimo|drzimo|postujemo|shvatamo|samo|ovamo|tamo|primamo|pamtimo|hocemo|necemo|trazimo|zahtevamo
        |nosimo odgovornost|pretpostavljamo|nalazimo|postojimo|snosimo|svesni|idemo)\b"""),
)
