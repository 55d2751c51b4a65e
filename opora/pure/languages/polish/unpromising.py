"""What sounds like a promise in Polish and is none: words of others ("Pisze Pani, że …"), doubt ("niewykluczone, że …"), rules for all
orders ("reklamacje rozpatrujemy w ciągu 30 dni"), what is paid for by the way, and more of those who do not act for us."""

from __future__ import annotations

from opora.pure.languages.promising import joined

_OTHERS = r"""
    (?:producent|dostawca|przewoznik|firma~kurierska|kurier~(?:dpd|dhl|ups|gls|inpost)|bank|ubezpieczyciel|urzad|poczta(?:~polska)?|sasiad\w*|wlasciciel\w*|wynajmujac\w+
    |zarzadca|administrator~(?:budynku|osiedla|bloku)|administracja~(?:budynku|osiedla)|deweloper|dpd|dhl|inpost|gls|ups|operator|dystrybutor|importer|partner|podwykonawca
    |hurtownia|aplikacja|sledzenie|system|kurier(?:~\w+)?|spedytor|sprzedawca|linia~lotnicza|spoldzielnia|wspolnota)"""
_SAY = r"""
    (?:pokazuje|twierdzi|pisze|podaje|mowi|obiecuje|zapewnia|informuje|deklaruje|szacuje|zaklada|przewiduje|zapowiada|oglosil\w?|zglosil\w?|napisal\w?|odpisal\w?|potwierdza
    |potwierdzil\w?|zapowiedzial\w?|gwarantuje|planuje|rozwaza|przekazal\w?|sugeruje|utrzymuje|prognozuje|oczekuje|liczy)"""
_YOU_SAY = r"(?:pisze|twierdzi|podaje|mowi|wspomina|uwaza|sadzi|zaklada|zarzuca|oczekuje|zada|domaga~sie|przypomina|wskazuje|powoluje~sie|liczy|cytuje|pisza|twierdza|podaja|uwazaja|oczekuja|chce)"
_YOU = r"(?:pan|pani|panstwo)"
_THAT = r"(?:ze|iz|zeby|aby|jakoby)"
_ASK = rf"(?:pyta(?:~sie)?~{_YOU}|{_YOU}~pyta|pytaja~panstwo|pytasz|chce~{_YOU}~wiedziec|{_YOU}~chce~wiedziec|chcesz~wiedziec|interesuje~{_YOU}\w*)"

STRANGERS = joined(r"""
    \b(?:wodociagi|gazownia|elektrownia|elektrocieplownia|energetyka|pogotowie|listonosz\w*|sasiadka|sasiad|zarzadca(?:~\w+)?|administrator~(?:budynku|osiedla|bloku|domu|nieruchomosci)
    |administracja~(?:budynku|osiedla|domu)|deweloper\w*|burz\w+|notariusz\w*|komornik\w*|straz|zus|nfz|starostwo|(?:twoj|panski|pana|pani|panstwa)~(?:lekarz|lekarka|maz|zona|syn|corka|szef|sasiad\w*|ksiegow\w+)
    |wspollokator\w*|brat|corka|rodzice|poczta~polska|kolej|pkp|przychodnia~rejonowa|lekarz~rodzinny|tauron|pgnig|enea|zarzad~drog|podwykonawca|importer|poprzedni~najemca
    |druga~strona|konkurencja|rada~\w+|zarzad~\w+~(?:drog|transportu))\b""")
"""More of those who do not act for us."""

_ACTORS = r"""
    (?:producent|dostawca|przewoznik|bank|ubezpieczyciel|urzad|poczta|sasiadka|sasiad|wlasciciel\w*|wynajmujacy|zarzadca|administrator~(?:budynku|osiedla|bloku)
    |administracja~(?:budynku|osiedla)|deweloper|operator|spoldzielnia|wspolnota|wodociagi|gazownia|elektrownia|listonosz|gmina|miasto|szkola|sad|pracodawca|notariusz|komornik
    |zus|policja|straz|importer|podwykonawca|lekarz~rodzinny)"""

TOLD = joined(rf"""
    \b(?:dzwonil|pisal|przekazal|prosil|zazadal|poprosil|zglaszal|chcial|wyrazil|domagal)\w{{0,5}}\b[^.;:]{{0,50}}?,?~(?:ze|zeby\w*|aby\w*|bysmy)\b
    |\b{_YOU_SAY}~(?:\w+~){{0,2}}?{_YOU}\b[^.;:]{{0,60}}?,?~{_THAT}\b|\b{_YOU}~(?:\w+~)?{_YOU_SAY}\b[^.;:]{{0,60}}?,?~{_THAT}\b
    |\b(?:piszesz|twierdzisz|mowisz|podajesz|wspominasz|uwazasz|zakladasz|oczekujesz|piszecie|twierdzicie|liczysz)\b[^.;:]{{0,60}}?,?~{_THAT}\b
    |\b{_OTHERS}\b[^.;:,]{{0,40}}?\b{_SAY}\b[^.;:]{{0,30}}?,?~{_THAT}\b|\b{_ASK}\b[^.;:]{{0,30}}?,?~(?:czy|kiedy|gdzie|jak)\b|,~(?:czy|kiedy|dlaczego|dokad)\b
    |\b(?:czytamy|stoi|napisano|wynika|mowa~o~tym|zapis|wzmianka|wrazenie|plotka|zapisane|mowi~sie),?~(?:jest~)?{_THAT}\b
    |\bwedlug~(?:pana|pani|panstwa|ciebie|producenta|przewoznika|dostawcy|prognoz\w*|statusu|sledzenia|aplikacji)\b
    |\b(?:spodziewal|oczekiwal|myslal|sadzil|zakladal|liczyl)\w*~(?:sie~)?(?:pan|pani|panstwo|sie)\b[^.;:]{{0,20}}?,?~(?:na~to,~)?ze\b
    |^\W*(?:\w+~)?{_ACTORS}\b(?!~(?:i~my|wraz))""")
"""Others say so, ask, or are those who act (a Polish "przekaże" is spelled as "przekażę" once it is folded)."""

REFUSAL = joined(rf"""
    \b(?:zakladamy|liczymy(?:~na~to)?|szacujemy|czekamy|pracujemy~nad~tym|staramy~sie|robimy~wszystko),?~(?:ze|zeby|aby)\b
    |\b(?:jest~mozliwe|niewykluczone|mozliwe|moze~(?:sie~)?(?:zdarzyc|okazac)(?:~sie)?|moze~byc~tak|grozi~nam|rozwazamy|zastanawiamy~sie|myslimy(?:~o~tym)?|planuje~sie
    |nie~jest~(?:jeszcze~)?(?:pewne|wykluczone|przesadzone|prawda)|istnieje~(?:mozliwosc|szansa|ryzyko)|jest~(?:szansa|ryzyko)|mozliwosc|(?:prosze~)?nie~liczyc(?:~na~to)?
    |nie~liczcie|nie~moge~potwierdzic|nie~mozemy~potwierdzic|byloby~(?:milo|dobrze|swietnie)|marzy~nam~sie|obawiam~sie|boje~sie|nie~wydaje~(?:mi|nam)~sie|nie~sadzimy),?
    ~(?:{_THAT}|gdyby\w*|by)\b
    |\b(?:prawdopodobnie|zapewne|pewnie|ewentualnie|teoretycznie|przypuszczalnie)\b|\b(?:rozwazamy|rozwazam|odmawiamy|odmawiam|nie~przewiduj\w+|nie~planuj\w+)\b""")
"""Before an act: it is only possible, thought of, or not to be counted on."""

_GOODS = r"""
    (?:paczki|przesylki|zamowienia|reklamacje|zwroty|zgloszenia|wnioski|pytania|skargi|naprawy|platnosci|faktury|przelewy|zwrocony~towar|towar~dostepny|towary|szkody
    |opinie|kaucje|wyniki|wyciagi|listy|uwagi|maile|wiadomosci)"""

RULE = joined(rf"""
    ^(?!.*\b(?:pan[aiu]?|panstw\w+|tob\w+|ci)\b)\W*(?:\w+~){{0,1}}?{_GOODS}~(?:\S+~){{0,4}}?(?:dotra|docieraja|przyjda|przychodza|dojda|dochodza|trafiaja|ida|wychodza)~(?:\w+~){{0,3}}?
    (?:(?:do|w~ciagu|w|za)~(?:\w+~)?(?:\d+|dwoch|dwa|trzech|trzy|pieciu|tygodnia|tydzien|doby|dobe)|nastepnego~dnia)\b
    |^(?!.*\b(?:pan[aiu]?|panstw\w+)\b).*\b(?:trafia|trafi|wplynie|wplywa|bedzie|beda|przyjdzie)\b.*\b(?:dni|godzin)~od~\w+|\b(?:tylko|jedynie)~(?:do|przy|w~przypadku)\b
    |^\W*(?!pana|pani|panstwa|twoj\w*|obie|te\b)(?:za~)?(?:\w+~){{0,2}}?{_GOODS}~(?:\w+~){{0,4}}?\w{{2,}}(?:ujemy|amy|imy|ymy|emy)~(?:\w+~){{0,4}}?(?:do|w~ciagu|w~terminie|w|po)
    ~(?:\w+~)?(?:\d+|dwoch|trzech|pieciu|czternastu|trzydziestu|jednego|kilku)(?:\s?(?:do|-|–)\s?\d+)?~(?:\w+~){{0,2}}?(?:godzin\w*|dni\w*|dob\w*|tygodni\w*|h)\b
    |\bza~(?:doplata|oplata)\b|\bza~(?:dodatkow\w+~)?\d+~(?:zl|zlotych)~(?:wiecej|ekstra|dodatkowo)\b|(?<!\bo )\b(?:klientom|wszystkim|odbiorcom)~(?:\w+~){{0,2}}?\w+my\b
    |\bzamowienia~po~\d+|\bprzy~(?:zakupie|odbiorze)~(?!pan)|\bprzy~zamowieniu~(?:\w+~)?(?:od|powyzej|sztuk)\b|\b(?:dostarczamy|naprawiamy|zwracamy|wysylamy)~(?:tylko|jedynie|dopiero~po)\b
    |\bprzy~(?:platnosci|zamowieniu|zamowieniach|wplacie)~do\b|\b(?:automatycznie~sie|sie~(?:\w+~)?automatycznie)\b|\bpo~(?:rejestracji|zalogowaniu)\b|~moze~(?=w|jutro|we|do|za)|\b(?:pewnie|chyba|prawdopodobnie)\b|\bwedlug~(?:energetyki|przewoznika|producenta|prognoz\w*|zapowiedzi)\b
    |\bw~dni~(?:robocze|powszednie)\b|\bw~weekendy\b|\b(?:zawsze|nigdy)\b|\bzwrocony~towar\b""")
"""What holds for everybody, or costs extra."""

NOT_ACTS = joined(r"""
    \b(?:ma|maja|masz|macie)~(?:\w+~){0,3}?(?:prawo|obowiazek|mozliwosc|badanie|zabieg|egzamin|rozmowe~kwalifikacyjna)\b
    |\b(?:spektakl|koncert|zebranie|zapisy|kurs|zajecia|konkurs|wystawa|festiwal|przerwa|turniej|egzamin|szkolenie|pociag|lot)~(?:\w+~){0,4}?(?:zaczyna\w*|rozpocz\w+|rozpoczyn\w+|odbedzie|odbeda|ruszaja
    |rusza|startuje|odjezdza|odlatuje|potrwa|trwa|konczy\w*|bedzie|jest)\b(?:~sie\b)?
    |\b(?:bedziemy|bede)~(?:\w+~){0,4}?potrzebowa\w+|\b(?:oddzial|sklep|biuro|punkt|recepcja|basen|placowka|salon|restauracja|parking|infolinia)~(?:bedzie|jest)\b[^.;]*
    |\bszykujemy~(?:na~\w+~|nowa~|duza~)|\b(?:bede|bedziemy|bedzie|beda)~(?:[\w:.]+~){0,7}?(?:niedostepn\w+|na~szkoleniu|pod~nowym~adresem|za~granica|na~delegacji)\b|\bfirma~kurierska~(?:dostarczy|zostawi)~awizo\b
    |\b(?:przyjdzie|dotrze|dostanie|otrzyma)~(?:\w+~){0,3}?od~(?:(?:swojego|swojej)~)?(?:dostawcy|operatora|zarzadcy|pracodawcy|dystrybutora)\b
    |\b(?:obchodzimy|swietujemy|odmawiamy|podtrzymujemy|rozwazamy|zastanawiamy|myslimy|organizujemy~(?:dni|piknik|konkurs|targi)|odpoczywamy|nie~zgadzamy|obstajemy|odrzucamy
    |przewidujemy|zakladamy|spodziewamy|szukamy|mamy~nadzieje|bierzemy~udzial|popieramy|dyskutujemy|wykluczamy|przypuszczamy|zadamy|oczekujemy|uwazamy|uznajemy)\b""")
"""Verbs in our person that do nothing for this customer."""

WHETHER = joined(r"""
    \b(?:przy~zalozeniu|z~zastrzezeniem)\b|\bwystarczy~(?:(?:tylko|nam|mi|sie)~){0,2}(?:napisac|zadzwonic|kliknac|powiedziec|potwierdzic|odpowiedziec|zamowic|zaplacic|odpisac|podpisac|przeslac|dac~znac)\b
    |\b(?:jak|gdy|kiedy)~(?:pan|pani|panstwo)?~?(?:doplac|wplac|zaplac)\w+|\bna~(?:zyczenie|prosbe|zadanie)\b""")
"""It hangs on what the customer wants."""

DOERS = joined(r"""
    \b(?:pana|pani|panstwa|twoja|twoj|panski)~(?:siostra|matka|mama|ojciec|brat|kolega|kolezanka|asystentka|prawnik|adwokat|ksiegowa|babcia|dziadek|firma)\b|\b(?:babcia|dziadek)\b
    |\bekipa~(?:wodociagow|gazowni|spoldzielni|energetyki|sasiad\w+)\b|\b(?:spedytor|sprzedawca~z)\b|(?<!nasz )(?<!nasza )(?<!\bna )(?<!\bw )(?<!\bpo )\b(?:ubezpieczyciel|bank|sad|urzad|policja|sasiad|sasiadka|listonosz|komornik|notariusz|pociag|autobus|maz|zona|syn|corka|pracodawca|wynajmujacy|producent|importer
    |dystrybutor|deweloper|goscie|rodzice|dzieci|krewni|zus|ministerstwo|wspolnota|spoldzielnia|gmina|lokator)\b
    |\b(?:z|ze|od)~(?:(?:twojego|panskiego|swojego|swojej)~)?(?:sadu|urzedu|banku|zus(?:-?u)?|gazowni|elektrowni|wodociagow|spoldzielni|pracodawcy|policji|gminy|ministerstwa|energetyki|skarbowki|ubezpieczalni
    |ubezpieczyciela|komornika|wspolnoty|starostwa|administracji)\b""")
"""Strangers as those who act, or from whom something comes."""
