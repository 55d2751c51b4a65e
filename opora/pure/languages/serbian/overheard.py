"""What sounds like a promise of ours in Serbian and is none: what others say or see to ("po njima", "njihov majstor"), what is told in the
same breath ("obaveštavamo vas da"), and what is only an idea or a wish."""

from __future__ import annotations

from opora.pure.languages.promising import joined

_PEOPLE = r"""
    (?:majstor\w*|tehnicar\w*|serviser\w*|servis|monter\w*|montazer\w*|ekip[ae]|kurir\w*|vozac\w*|likvidator\w*|procenitelj\w*|radni[kc]\w*|operater\w*|agent\w*|inspektor\w*
    |advokat\w*|pravnik|ljudi|strucnja[kc]\w*|centrala|sluzba|sektor|magacin|savetnik|knjigovodj\w+|racunovodstvo|elektricar\w*|vodoinstalater\w*|predstavnik|podrska|kolege|koleginica)"""
_OURS = r"(?:koleg|sef|tehnicar|servis|majstor|doktor|lekar|nas|ekip|sluzb|racunovod|magacin)"
_CONCERN = r"(?:vam|vas|ti|te|ovim|ujedno|takodje|putem)"

STRANGERS = joined(rf"\bnjihov\w*~{_PEOPLE}\b|\b(?:njegov|njen)[aei]?~{_PEOPLE}\b|^\W*(?:oni|one)\b|\boni~sami\b|\bspediter\w*|\b(?:elektrodistribucij|toplan)\w+")
"""Those who act for somebody else."""

DOERS = joined(rf"\b(?:njihov|njegov|njen)\w*~{_PEOPLE}\b|^\W*(?:to~)?oni\b|\b(?:sluzbeni[kc]\w*~(?:opstine|banke|suda|poste)|sudij\w+|policaj\w+|maticar\w*|referent\w*)\b|(?<!nas )(?<!nasa )\boperater\b(?!~iz\b)")
"""The same, as those who act."""

NAMES = joined(r"\b(?:u|o|po|pri|prema|ka)~licu\b|\b(?:gospodine|gospodinu|postovani|dragi|cenjeni|g\.)~(?:\w+~)?\w+cu\b")
"""Names and nouns that are spelled like a future of ours."""

_IDEA = r"(?:ideja|plan|zamisao|zelja|predlog|san|nacrt|namera|nada)~(?:(?:je|nam|mi)~){0,2}da"

TOLD = joined(rf"""
    \b{_IDEA}\b|\bsanja\w+~da\b|\b(?:sajtu|sajt|stranici|portalu|cenovniku|pravilniku|racunu)~(?:pise|stoji|navedeno|naznaceno)~da\b|\b(?:nagovesti[ol]|napomenu[ol]|doda[ol]|objasni[ol]|upozori[ol]|izjavi[ol]|obavesti[ol]|pomenu[ol])[aei]?\b[^.;:]{{0,60}}?~da\b
    |(?:^|(?<=[,;:] ))\W*(?:(?!{_OURS})\w+~){{1,4}}?(?:tvrdi|tvrde|kaze|kazu|obecava|obecavaju|najavljuje|najavljuju|procenjuje|predvidja|ocekuje|uverava|smatra|javlja|javljaju|navodi|navode)~da\b
    |\b(?:po|prema)~(?:njima|njemu|njoj|njegov\w+|njen\w+|njihov\w+|najavi|najavama|informacijama|proceni|procenama|navodima|recima|obecanju|kuriru|voza\w+|majstoru|komsi\w+|prevozniku|sajtu|pracenju)\b""")
"""Others say so, or see it so."""

REFUSAL = joined(rf"""
    \bu~najboljem~slucaju\b|\bnis(?:am|mo)~u~(?:stanju|mogucnosti)\b|\bnije~u~(?:nasoj~)?m(?:oci|ogucnosti)\b|\b{_IDEA}\b|\bkamo~(?:\w+~)?srece\b
    |\bsanja\w+~da\b|\b(?:razmislja|raspravlja|prica|govori|razmatra|dvoumi|koleba)~se\b|\bse~(?:razmislja|raspravlja|prica|govori|razmatra|dvoumi)\b""")
"""Before an act: it is not possible, or only thought about."""

RULE = joined(r"""
    ^\W*(?:\w+~)?(?:porudzbine|reklamacije|prijave|rezervacije|zahteve|posiljke|pakete|narudzbine)~(?:\S+~){0,5}?(?:primamo|uzimamo|prikupljamo|prima|primaju)~(?:\w+~){0,3}?do~\d
    |\b(?:kupce|klijente|korisnike|kupcima|clanovima|svima)~(?:\w+~){0,2}?\w+mo\b|\b(?:ekspres|ekspresne|hitne|obicne|standardne|brze)~(?:porudzbine|posiljke|pakete|paketi|isporuke|narudzbine|popravke)\b
    |\bdezurn[iae]~\w+~(?:izlazi|dolazi|radi|javlja~se|stize)\b(?!~(?:\w+~){0,2}?(?:sutra|danas|u~(?:ponedeljak|utorak|sredu|cetvrtak|petak)))""")
"""What holds for everybody's orders."""

NOT_ACTS = joined(rf"""
    \b(?:obavestavam|obavestavamo|obavjestavamo|saopstavam|saopstavamo|pisem|pisemo|javljam|javljamo|potvrdjujem|potvrdjujemo|odgovaram|podsecam|podsecamo|napominjem|napominjemo|informisem|informisemo)(?:~{_CONCERN}){{0,2}},?~da\b(?!~li)
    |\b(?:drzim|drzimo)~(?:(?:vam|ti)~)?(?:palceve|fige)\b
    |\b(?:recimo|kazimo|uzmimo)\b|\b(?:doruc[ak]\w*|rucak|ruckove|veceru|vecere|obrok\w*)~(?:\w+~){{0,2}}?(?:sluzimo|posluzujemo|delimo|izdajemo|sluzi\w*)\b|\bplaniramo\b(?!~(?:\w+~){{0,3}}?da\b)
    |\b(?:imate|imas)~(?:\w+~){{0,3}}?(?:kampanj\w+|ispit\w*|izlet|let|svadb\w+|vencanj\w+|premijer\w+|rodjendan|put|proslav\w+|zahvat|sudjenje|slav\w|godisnjic\w+|utakmic\w+|predavanj\w+|matur\w+|odmor)\b
    |\b(?:kancelariju|filijalu|radnju|sediste|magacin|ordinaciju)~(?:\w+~)?seli\w*\b|\bseli\w*~(?:\w+~)?(?:kancelariju|filijalu|radnju|sediste|magacin|ordinaciju)\b
    |\bnovo\w*~radno\w*~vreme\w*\b[^.;]*|\b(?:je|su)~kod~vas~(?:vec~)?(?:bi[ol]\w?|dolazi[ol]\w?|svrati[ol]\w?)\b""")
"""What is said at once, and where we have been."""
