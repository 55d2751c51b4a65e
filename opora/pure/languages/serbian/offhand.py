"""Acts in ordinary Serbian verbs and forms: the present of any verb beside whom it is done for ("gasim ti"), an answer that "sledi", and
what somebody of ours does in any present."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined

_WORK = "zamena|popravka|montaza|kontrola|instalacija|ciscenje|servis|merenje|poseta|pregled|demontaza|krecenje|ugradnja"
_DAY = r"(?:u )?(?:ponedeljak|utorak|sred[au]|cetvrtak|petak|subot[au])"
_CRAFT = r"""
    (?:tehnicar|serviser|majstor|majstori|vodoinstalater|elektricar|montazer|mehanicar|specijalista|kolega|koleginica|momci|ekipa|instruktor|instruktorka|sef|knjigovodja|pravnik|savetnik
    |dizajner|dizajnerka|tapetar|krojacica|bravar|stolar|bastovan|doktor|doktorka|lekar|sestra|kuvar|moler|staticar|trener|programer|administrator|urednik|urednica|limar|krovopokrivac|krovopokrivaci|frizer|frizerka|kozmeticarka|veterinar|veterinarka|lekarka|trenerka|nastavnik|nastavnica|arhitekta|recepcioner|konobar|poslasticar
    |zlatar|casovnicar|obucar|fotograf|magacioner|poslovodja|keramicar|staklar|lakirer|prevodilac|urednica|sekretarica|agent|agentkinja|laborant|laborantkinja|odzacar|parketar|vulkanizer)"""
_BY_TRADE = r"(?!(?:server|cenovnik|monitor|projektor|partner|termin|pravilnik|prostor|tovar|dar)\b)\w{3,}(?:ista|istkinja|ar|arka|nik|er|erka|or|orka|log|ant|antkinja|ac)"
_FIRM = r"(?:(?:pravna|tehnicka|korisnicka|nasa)~sluzba|racunovodstvo|nas~(?:servis|tim|magacin)|nasa~(?:radionica|ekipa)|nasi~\w+)"
_NO_ACT = r"(?:ima|imaju|mora|moraju|moze|mogu|hoce|zele|zeli|treba|kaze|kazu|misli|misle|radi|rade|vidi|vide|zna|znaju|nema|nije|nisu|jesu|bese|ne\w+|posle|pre|kod|ceka|cekaju|stoji|stoje|tvrdi|tvrde|spava|prima|primaju|nudi|nude|preporucuje|savetuje|veruje|zaposleni|ove|ova|koje|koja|koji|sutra|danas|veceras|nase|nasi|nasa|vise|dve|tri|bila|bile|dosla|dosli|bili|jos|boluje|odmara|lici|vaze|vazi|znaci|je|su|ce|cele|cela)"
_PRESENT = rf"(?!{_NO_ACT}\b)\w{{3,}}(?:i|e|a|aju|ju|u)\b(?<!l[aie])"
_YOU = r"(?:vam|ti)"
_NEWS = r"(?:odgovor|resenje|odluka|potvrda|objasnjenje|poziv|obavestenje|izvestaj|ponuda|mejl|poruka|povracaj|isplata|isporuka)"
_NO_VERB = r"(?:sistem|problem|program|prijem|termin|svim|nasim|vasim|ovim|tim|jednim|prvim|poslednjim|zahvaljujem|zelim|molim|savetujem|preporucujem|verujem|dugujem|cestitam|razumem|kazem|nudim|predlazem|sam|imam|znam|mislim|zamerim|smem|umem|nisam|zavidim|prizna\w+|garantujem|obecavam|tvrdim|takodje|jedino|samo)"

ACTS = (
    Act("do", joined(rf"(?:^|(?<=[,;] ))(?:{_WORK})~(?:\w+~){{0,3}}?\w+:~(?=\d|{_DAY}|sutra|danas|prekosutra)"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:imamo|imam)~(?:\w+~){0,3}?(?:gotov|sprem|popravljen)\w*(?!.*preuz)"), Need.TIME_OF_ITS_OWN),
    Act("visit", joined(r"(?<!bio )(?<!bila )(?<!bili )\bna~licu~mesta\b"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(rf"(?<!\bda )\b(?!{_NO_VERB}\b)\w{{3,}}(?:im|em|am|imo|emo|amo)~{_YOU}\b|(?<!\bda )\b{_YOU}~(?!{_NO_VERB}\b)\w{{3,}}(?:im|em|am)\b"), Need.TIME_OF_ITS_OWN),
    Act("write", joined(rf"\b(?:{_NEWS}~(?:(?!(?:koji|koja|koje|ne)\b)\w+~){{0,4}}?(?:sledi|slede|usledice)|(?:sledi|slede|usledice)~(?:\w+~)?{_NEWS})\b"), Need.TIME),
    Act("come", joined(r"\b(?:bice|ce~biti)~(?:\w+~){0,2}?u~(?:vasem|tvom|vasim)~(?:sanducetu|inboksu|postanskom)\b"), Need.TIME),
    Act("come", joined(rf"\b(?:{_YOU}~(?:je|su)|(?:je|su|bice|ce~biti)~{_YOU})~(?:\w+~){{0,2}}?(?:pred|ispred|ispod)~(?:ulazom|vratima|zgradom|kapijom|prozorom|kucom)\b"), Need.TIME),
    Act("do", joined(rf"(?:^|(?<=[,;:.!] )|\b(?:nas|nasa|nasi|hitna|dezurna|druga)~){_CRAFT}~(?:(?:vam|vas|ti|te|se|ga|ih|to|ponovo|opet|odmah)~){{0,2}}{_PRESENT}"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(rf"\b(?:nas|nasa)~{_BY_TRADE}~(?:(?:vam|vas|ti|te|se|ga|ih|to)~){{0,2}}{_PRESENT}|\b(?:dr|inz|mr)[.]?~\w+~(?:(?:vam|vas|ti|te|se|ga|ih|to)~){{0,2}}{_PRESENT}"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(rf"\b{_FIRM}~(?:(?:vam|vas|ti|te|se|ga|ih|to|ponovo|opet|odmah)~){{0,2}}{_PRESENT}"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:obavezuje~se|se~obavezuje|obavezna~je|duzna~je)~da~(?:\S+~){0,4}?(?:vrati|isplati|uplati|isporuci|zameni|popravi|ukloni|dostavi|izda|posalje|odgovori)\b"), Need.TIME_OF_ITS_OWN),
)
"""Each promises beside a time only."""
