"""What sounds like a promise of ours in Polish and is none: what others say or see to ("według sąsiada", "ich monter"), what is told in the
same breath ("informuję, że"), and what is only an idea."""

from __future__ import annotations

from opora.pure.languages.promising import joined

_PEOPLE = r"""
    (?:likwidator\w*|rzeczoznawc\w+|ekip[ay]|brygad[ay]|monter\w*|serwis\w*|technik|technicy|kurier\w*|kierowc[ay]|pracowni[ck]\w*|konsultant\w*|dzial|biuro|kancelaria
    |prawni[ck]\w*|ludzie|fachow\w+|specjali\w+|centrala|agent\w*|inspektor\w*|infolinia|doradc[ay]|magazyn|hydrauli\w+|elektry[kc]\w*|mechani\w+|ksiegow\w+|przedstawiciel\w*)"""
_UTILITY = r"(?:tauron|pge|enea|energa|pgnig|orange|t-mobile|wodociagi|gazownia|spoldzielnia|wspolnota|pkp|lotnisko|likwidator|wykonawca|kontrahent|zarzad~drog|biuro~podrozy)"
_OURS = r"(?:koleg|kolezank|kierown|szef|technik|serwis|mechanik|doktor|lekar|nasz|dzial|monter|ekip|ksiegow|magazyn)"
_YOURS = r"""
    (?:wasz|wasza|wasi|twoj|twoja|panski|panska)~
    (?:ksiegow\w+|prawni[ck]\w*|dostawc\w+|informaty[ck]\w*|pracodawc\w+|administrator\w*|operator\w*|lekar\w+|bank|agent\w*|najemc\w+|wspolni[ck]\w*)"""
_OFFICIAL = r"(?:urzedni[ck]\w*|sedzi[aeo]\w*|policjan[ct]\w*|kurator\w*|rejent\w*|referen[ct]\w*)"
_CONCERN = r"(?:pan[aiu]?|panstw[aou]|cie|ciebie|ci|was|wam|uprzejmie|jednoczesnie)"

STRANGERS = joined(rf"\b(?:jego|jej|ich)~{_PEOPLE}\b|^\W*(?:oni|one)\b|\boni~sam[ie]\b|\b{_YOURS}\b|\b(?:tauron|pge|enea|energa|pgnig|wykonawca)\b")
"""Those who act for somebody else."""

DOERS = joined(rf"^\W*(?:to~|wiec~)?(?:jego|jej|ich)~{_PEOPLE}\b|^\W*(?:to~)?oni\b|\b{_OFFICIAL}\b")
"""The same, as those who act."""

TOLD = joined(rf"""
    ^\W*(?:to~|wiec~)?(?:(?:jego|jej|ich)~{_PEOPLE}|{_YOURS}|{_OFFICIAL}|oni)\b|
    \b(?:wspomnial|napomknal|zasugerowal|oznajmil|uprzedzil|ogloszono|zapowiedzial|zapowiedzian)\w{{0,4}}\b[^.;]{{0,60}}?,?~(?:ze|iz)\b
    |(?:^|(?<=[,;:] ))\W*(?:(?!{_OURS})\w+~){{1,4}}?(?:twierdz[ia]|zapowiada(?:ja)?|utrzymuj[ea]|sugeruj[ea]|oczekuj[ea]|uwaza(?:ja)?|sadz[ia]|mowia?|zapewnia(?:ja)?|prognozuj[ea]),?~(?:ze|iz)\b
    |\b(?:napisane|podane|wskazane|zaznaczone|wiadomo)\b,?~(?:ze|iz)\b
    |\b{_UTILITY}\b[^.;:,]{{0,40}}?\b(?:podaj[ea]|informuj[ea]|obiecuj[ea]|deklaruj[ea]|szacuj[ea]|przewiduj[ea]|planuj[ea]|pisz[ea]|zapewnia(?:ja)?|mowia?)\b[^.;:,]{{0,30}}?,?~(?:ze|iz)\b
    |\b(?:wedlug|wg)~(?!(?:nas|mnie|mojego|naszego|naszej|naszych|umowy|umow|planu|harmonogramu|ustalen\w*|zasad\w*|zyczen\w*|wskazowek|zamowieni\w+|grafiku|kolejnosci|projektu|wzoru|zlecenia
    |instrukcji|zapisow|potrzeb\w*|miary|listy|kosztorysu|oferty)\b)\w+\b""")
"""Others say so, or see it so."""

REFUSAL = joined(r"""
    \bw~najlepszym~(?:razie|wypadku|przypadku)\b|\bnie~(?:jestem|jestesmy|jest|bede|bedziemy)~(?:\w+~)?w~stanie\b|\b(?:pomysl|idea|koncepcja|marzenie|propozycja|plan)(?:~jest)?(?:~taki|~taka)?,?~(?:zeby|aby|by)\b
    |\b(?:mysli|rozmawia|dyskutuje|debatuje|rozwaza|zastanawia|waha)~sie\b|\b(?:sie~)(?:rozwaza|dyskutuje|zastanawia)\b|\b(?:marze|marzymy|marzy~(?:mi|nam)~sie|snimy|snie)\b|\b(?:zyczylbym|zyczylabym|zyczylibysmy)\b""")
"""Before an act: it is not possible, or only thought about."""

RULE = joined(r"""
    ^\W*(?:\w+~)?(?:zamowienia|zgloszenia|wnioski|zapisy|rezerwacje|paczki|przesylki|zlecenia)~(?:\S+~){0,5}?(?:przyjmujemy|bierzemy|realizujemy|zbieramy|przyjmuje|przyjmowane)~(?:\w+~){0,3}?do~(?:godz\w*\W*)?\d
    |(?<!\bo )\b(?:klientow|klientom|odbiorcow|odbiorcom|wszystkich)~(?:\w+~){0,2}?\w+my\b|\b(?:ekspresowe|zwykle|standardowe|priorytetowe|ekonomiczne)~(?:zamowienia|przesylki|paczki|zlecenia)\b""")
"""What holds for everybody's orders."""

NOT_ACTS = joined(rf"""
    \b(?:pisze|twierdzi|podaje)~(?:pan|panstwo)\b|\bpisze~pani,?~(?:ze|iz)\b
    |\b(?:informuje|informujemy|zawiadamiam|zawiadamiamy|pisze|piszemy|odpowiadam|odpowiadamy|przypominam|przypominamy|nadmieniam|uprzedzam)(?:~{_CONCERN}){{0,2}},?~(?:ze|iz)\b
    |\bw~(?:trakcie~)?(?:naprawie|wymianie)\b|\b(?:trzymam|trzymamy)~(?:\w+~)?kciuki\b
    |\b(?:masz|macie|(?:ma|maja)~(?:pani?|panstwo))~(?:\w+~){{0,3}}?(?:kampani\w+|egzamin\w*|wyjazd\w*|lot|slub\w*|premier\w+|wesel\w+|urodzin\w*|podroz\w*|imprez\w+|zabieg\w*|rozpraw\w+|swiet\w+|rocznic\w+
    |mecz\w*|wyklad\w*|otwarci\w+|przesluchani\w+|zawody|obron\w+|matur\w+)\b
    |\b(?:ma|maja|masz|macie)~[^.,;]{{0,50}}?\bz~(?:poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli)\b(?!~na\b)
    |\b(?:sniadani\w*|obiad\w*|kolacj\w*|lunch\w*|posilk\w*)~(?:\w+~){{0,2}}?(?:serwuje\w*|podaje\w*|wydaje\w*)\b
    |\b(?:serwuje\w*|podaje\w*|wydaje\w*)~(?:sniadani\w*|obiad\w*|kolacj\w*|lunch\w*|posilk\w*)\b|\bplanujemy\b(?!~(?:\w+~){{0,5}}?\w+(?:ac|ic|yc|ec|sc|zc)\b)
    |\b(?:biuro|oddzial|sklep|siedzib[ea]|magazyn|gabinet)~(?:\w+~)?przenosi\w*\b|\bprzenosi\w*~(?:\w+~)?(?:biuro|oddzial|sklep|siedzib[ea]|magazyn|gabinet)\b
    |\bczeka(?:ja)?~na~(?:pania|pana|panstwa|ciebie|odbior)~do\b
    |\b(?:bedzie|beda|zostanie|zostana)~(?:\w+~){{0,2}}?(?:pobran|naliczon|obciazon|potracon|sciagniet)\w*(?:~we?\b)?
    |^\W*poczta~(?=\w+(?:i|y|e|a)~)""")
"""What is said at once, what is in repair, what customers have before them, and what has lain there since Monday."""
