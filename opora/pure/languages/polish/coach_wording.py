"""Polish words for the coach's rules on empty or unsure words, C-R01 to C-R06 and C-R12.

The notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, joined, one_of, phrases, when_said, widened
from opora.pure.languages.polish import coach_contempt, coach_dodging, coach_excuses, coach_plain, coach_tone, coach_vagueness

_NOT_AGAIN = one_of("""
        nie powtórz*, nie powtarz*, nie zdarz*, nie wydarz*, nie będzie miał* miejsca, nie będą miały miejsca, nie wystąpi*, nie nastąpi,
        nie spotka, nie dojdzie, nie pojawi się, nie zawied*, nie przytrafi*, nie będzie miejsca, nie będzie problem*, nie będzie powtór*
        """)
_PROMISE = one_of("""
        gwarantuj*, zagwarantow*, obiecuj*, obiecać, obiecam*, zapewni*, zapewniam*, zapewnić, ręczę, ręczymy, przysięgam*, przyrzekam*,
        daję słowo, dajemy słowo, dajemy gwarancję, daję gwarancję, ma Pani moje słowo, ma Pan moje słowo, moje słowo, może Pan* być pew*,
        mogą Państwo być pewni, może być Pan* pew*, z całą pewnością, na pewno, na sto procent, na 100%
        """)
_SAY = one_of("""
        pisa*, napisa*, mówi*, powiedzi*, obiecyw*, obieca*, twierdzi*, podawa*, poda*, informowa*, poinformowa*, gwarantowa*,
        zagwarantowa*, potwierdza*, potwierdzi*, deklarowa*, zapewnia*, oferowa*, zaoferowa*, proponowa*, wspomina*, ustala*, umawia*,
        przyrzeka*, zobowiązywa*
        """)
_CAUSE = one_of("""
        pogod*, śnieg*, śniegu, opad*, mróz, mrozu, upał*, święta, świąt, świąteczn*, przedświąteczn*, sezon*, urlop*, wakacj*, chorob*,
        choroby, grypa, grypy, grypę, zwolnieni*, L4, obłożeni*, przeciążen*, natłok*, nawał*, nawału, spiętrzeni*, szczyt*,
        inwentaryzacj*, przeprowadzk*, awari*, system*, systemu, aktualizacj*, migracj*, brak* (personelu|kadrow*|rąk|ludzi|pracowników),
        niedobór*, dużej liczby, duża liczba, dużą ilość, ogromn* (liczb*|ilość|ilości), wielu zamówień, ilość zamówień, ilości zamówień,
        Black Friday, covid*, pandemi*, korki, korków, utrudnień, utrudnienia, wzmożon*
        """)
_COLLEAGUE = one_of(
    """
        kolega, koleżanka, koledzy, technik, serwisant, księgowa, kierowca, magazynier, szef, szefowa, kierownik, handlowiec, informatyk,
        połowa (zespołu|ekipy|załogi), pół (zespołu|ekipy|załogi), cały zespół, pracownik, pracownica, pani z księgowości
        """
)

_SIGNALS = {
    "C-R01": when_said(
        f"""
        (już|więcej) (nigdy|więcej) (się |Pan* |Państwu |u nas |to |nic |takie |tego )*nie (*),
        nigdy (już|więcej) (się |Pan* |Państwu |u nas |to |nas |nas na )*nie (*),
        (może|mogą) (Pan|Pani|Państwo) (spać spokojnie|być spokojn*|być spokojni|nam zaufać|na nas liczyć)…,
        (ma|mają) (Pan|Pani|Państwo) (naszą |moją |pełną )?(gwarancję|pewność) że…,
        (problem|błąd|usterka|awaria) (został* |jest |mamy )*(definitywnie|ostatecznie|trwale|na zawsze|na dobre)…,
        (należy|to) (już )?(do )?przeszłoś*,
        (zawsze|od teraz|odtąd|następnym razem) (już )?(wszystko )?(będzie|będą|dotrze|dostanie*|przyjedzie)…(na czas|w terminie|
            punktualnie|bez błęd*|idealn*|wzorow*), głowę daję, (nie ma|nie będzie) (już )?(drugiego|następnego|kolejnego) razu,
        {_PROMISE}…(więcej|już|nigdy|następnym|odtąd|od teraz|od dziś|u nas|nikogo|nic|żadn*)…nie *,
        (więcej|już|nigdy|następnym|odtąd|od teraz|żadn*|u nas)…nie *…(gwarantuj*|obiecuj*|ręczę|ręczymy|zaręczam|przysięgam|daję słowo|
            słowo honoru|ma Pan* słowo), (zaręcz*|słowo honoru|ma Pan* moje słowo|z ręką na sercu|daję głowę)…,
        (od teraz|odtąd|od dziś|od jutra|następnym razem|w przyszłości)…(bez zarzutu|jak w zegarku|bezbłędn*|idealn*|perfekcyjn*|
            jak po maśle|bez zastrzeżeń), (jest|są) (już |całkowicie |absolutnie |zupełnie )*(wykluczon*|niemożliw*)…,
        (powtórk*|powtórzenie|podobn*|taka)…(jest )?(wykluczon*|nie wchodzi w grę),
        nie ma (takiej )?(możliwości|opcji|szansy|szans|siły|mowy)…(żeby|aby|by), jednorazow* (wypadek|przypadek|incydent|sytuacja) i,
        {_PROMISE}…{_NOT_AGAIN}, {_NOT_AGAIN}…{_PROMISE},
        {_PROMISE}…(następnym razem|odtąd|od teraz|w przyszłości|od dziś|więcej|kolejne)…(w porządku|dobrze|perfekcyjn*|bez problem*|
            idealnie|bez zarzutu|jak należy|bez opóźni*|na czas|sprawnie),
        (więcej|już|nigdy|następnym razem|ponownie|drugi raz|w przyszłości|odtąd|po raz drugi)…{_NOT_AGAIN} (się )?(już |więcej |nigdy |
            Pan* |Państwu )*, {_NOT_AGAIN}…(więcej|nigdy|po raz drugi|drugi raz|ponownie|w przyszłości|kolejny raz),
        nie ma (prawa|możliwości|opcji|mowy|szans*)…(powtórz*|zdarz*|wydarz*|stało|stanie), to (był|była|było) (już )?ostatni raz,
        ostatni raz coś,
        następnym razem…(będzie|pójdzie|dojdzie|dotrze|odbędzie)…(w porządku|dobrze|perfekcyjn*|idealnie|na pewno|bez zarzutu|
            bez problem*|jak trzeba|gładko), {_PROMISE}…(koniec|ostatni raz|raz na zawsze|nigdy), raz na zawsze,
        (więcej|już) (Pan* |Państwa |u nas |to )*(nie spotka|nie zdarzy|nie powtórzy|nie zawiedziemy), nigdy więcej (nie )?
        """,
        """
        nie (będzie|będą) (Pan |Pani |Państwo )?(musi*|trzeba|potrzeb*), nie musi, nie trzeba, nie będziemy naliczać
        nie (mogę|możemy|może|jestem w stanie|jesteśmy w stanie|potrafię|chcę|będę|będziemy)…(obiec*|zagwarant*|gwarant*|ręczyć|zapewni*),
        nie (obiecuj*|gwarantuj*), trudno…(obiec*|zagwarant*), (żeby|aby|by) …(proszę|prosimy|wystarczy|warto|można|może|należy|radzę|polecam*|zalecam*|trzeba),
        (sprawdzaj*|kontroluj*|zmienili*|wprowadzili*|dodali*|ustawili*|liczy*|sprawdzamy)…,
        gwarancj* (obejmuje|trwa|wynosi|na|obowiązuje|produc*), SLA, umow*, jeśli, pod warunkiem
        """,
    ),
    "C-R02": when_said(
        """
        (proszę|prosimy) (mieć|wziąć|brać) (to )?(na uwadze|pod uwagę)…(że),
        (przepraszam|przepraszamy|przykro mi|przykro nam|sorry)…(no )?ale (?!…(nie (możemy|mogę|da się|ma możliwości)|potrzebuj*|proszę|
            bez))…(sezon*|urlop*|upał*|korki|kadr*|ludzi|księgow*|serwer*|miesiąc*|komuni*|system*|magazyn*|zamówie*|pogod*|kurier*|
            roboty|pracy|koleg*|koleżan*|choro*|awari*|maszyn*), każdy by się (pogubił|pomylił),
        (jak|wie) (Pan|Pani) (wie|to) …(jak|jest|bywa), (sam|sama) (Pan|Pani) (wie|rozumie),
        nie (mamy|mam|mieliśmy|miałam|miałem) (na to |na nią |niestety |żadnego |większego |realnego )*wpływu,
        nic (na to )?(nie )?(poradzimy|poradzę|możemy|mogę|mogliśmy|dało)…,
        (niewiele|nic) (tu |na to |z tym |więcej )*(możemy|mogliśmy|da się|mogę) (zrobić|poradzić),
        nie (jesteśmy|byliśmy) w stanie…(wpłyn*|przewidzieć|nic), siła wyższa, poza nasz* (kontrol*|wpływem), niezależn* od nas,
        z przyczyn niezależnych,
        (proszę|prosimy|trzeba|musi|muszą|powinien|powinna) (nas |Pan |Pani |Państwo |to |o |mnie )*(zrozumieć|zrozumienie|wyrozumiałość),
        niech (nas |Pan |Pani |Państwo |mnie )*(zrozumie|zrozumieją),
        (chyba|na pewno|pewnie|sam|sama|mam nadzieję że) (Pan |Pani |Państwo )?(to )?rozumie*,
        (wie|rozumie) (Pan|Pani) jak (jest|to jest|to bywa|to wygląda), nie (jest|jesteśmy)…jedyn* (klient*),
        (przeprasza*|przykro (mi|nam)|sorry|wybacz*) ale (?!…(nie (możemy|mogę|jest|ma|da|widzę|znal*)|potrzebuj*|proszę|musimy|muszę|bez|
            brak*)),
        (przeprasza*|przykro (mi|nam)|sorry|wybacz*)…(ale|jednak|niestety|tylko że) (koleżank*|kolega|system*|mamy|mieliśmy|jest sezon|
            był*|sezon|kurier*), jesteśmy (teraz |tu |dosłownie |po prostu |już )*(zawalen*|zarobien*|zasypan*|przeciążen*|obłożen*),
        nie wyrabiamy*, nie wyrabiam, mamy (teraz |tu )?urwanie głowy, ręce pełne roboty, (to )?nie (nasza|moja) wina
        """
    ),
    "C-R02 cause": when_said(
        f"""
        (mieliśmy|mamy|było|był|była|były|jest) (teraz |akurat |tego dnia |wtedy |straszne |straszny |duże |
            ogromne )*(zamknięcie miesiąca|korki|komuni*|wesel*|remont|inwentaryzacj*|braki kadrowe|urwanie|młyn|sajgon|zamieszanie|
            oblężenie|kolejk*|upał*|stopni|ślisko|wichur*|śnieżyc*|powódź),
        (rozchorował*|zachorował*|zabrakło (ludzi|rąk|personelu)|nie miał* kiedy|stąd ten poślizg|stąd opóźnienie|stąd poślizg)…,
        (nie jest nasz*|nie należy do nas|nie nasza)…,
        (z powodu|ze względu na|wynika z|wynika ze|wynikają z|przez|w związku z|w związku ze|wskutek|na skutek|spowodowan*|spowodował*|
            winn* jest|winna jest|zawinił*|przyczyną)…{_CAUSE},
        (mam|mamy|mieliśmy|miałam|miałem) (teraz |obecnie |akurat |tu |niestety |po prostu |ostatnio )*…(dużo|mnóstwo|masę|huk|sporo|
            pełno|ogrom|nawał|natłok|od groma|tyle)…(zamówień|pracy|roboty|zgłoszeń|klientów|maili|zleceń),
        (jest|mamy|trwa|jesteśmy w|był|był*) (teraz |właśnie |akurat |okres |szczyt |środek |gorący )*(sezon*|święta|okres urlopow*|
            okres przedświąteczn*|przedświąteczn*|wakacje|urlopy|Black Friday|koniec (roku|miesiąca|kwartału)),
        (brakuje|mamy za mało|jest nas|za mało|braki)…(ludzi|rąk|osób|pracowników|kadrowe|mało),
        {_COLLEAGUE} (jest|był|była|są|byli|ma|miał|miała|akurat)…(chor*|zwolnieniu|urlopie|L4|wakacjach|wolne|now*|urlop|nieobecn*|
            zachorow*), {_COLLEAGUE}…(zachorował*|choruje|odszedł|odeszła|się rozchorował*|poszł* na),
        (system|serwer|program|komputer|drukarka|aplikacja|strona|internet|infolinia)…(padł*|nie działał*|nie działa|zawiesił*|siadł*|
            szwankuje|szwankował*|się zawiesz*|wolno|nie pozwala|wariuje),
        nie (zdążyliśmy|zdążyłam|zdążyłem|nadążamy|nadążam|wyrobiliśmy|daliśmy rady|ogarniamy),
        (wszyscy|każdy) (mają|ma|mamy) (teraz )?(opóźnieni*|ten sam|tak samo)
        """,
        "jeśli, zalecamy, polecamy, gdyby, prosimy odłączyć, na wypadek",
    ),
    "C-R03": when_said(
        """
        (no cóż|cóż|trudno|ojej|ech|no niestety)(?=…(zdarz*|bywa|życie|takie|tak|norm*)),
        (gdzie drwa rąbią|kto nic nie robi|nie myli się)…,
        (są|bywają|istnieją) (gorsze|większe|poważniejsze) (rzeczy|sprawy|problemy|tragedie), mogło być gorzej,
        (najważniejsze|grunt|ważne|dobrze) (że |to |żeby )+…(zdrow*|żyj*|cał*|działa|nic|gorz*),
        (nie da się|trudno) (tego |takich |ich )?(uniknąć|uniknac|przewidzieć|ustrzec)…,
        (proszę|niech) (się |Pan |Pani |tym |tak |już |nie )*(nie )?(przejm*|zamartw*|denerw*|brać tego|robić z tego|dramatyz*),
        (nikomu|nikt) (to |od tego |się |nic )*(nie )?(zaszkodzi*|umarł|ubył*|stała),
        (jeden|jedna|parę|kilka) * (w tę|w te|mniej|więcej)…(w tamtą|nie robi|różnic*|nie zbawi),
        (nie ma|nie warto) (o co|się|po co|z czego) (kruszyć|złościć|denerwować|robić|bić), ot (taka|taki|i) *,
        wypadki chodzą po ludziach, (chochlik|chochliki|mały psikus),
        (są|jest|to|należą|należy) (u nas |w tej branży |tu |czymś |zupełnie |całkiem |rzecz |po prostu )*(na porządku dziennym|zwyczajn*|
            normaln* rzecz|normalne|codzienność|standard|chlebem powszednim|wliczon*),
        (trzeba|należy|proszę) (się )?(z tym |z nimi |do tego )*(liczyć|przyzwyczaić|pogodzić),
        (trzeba|da się|można) (z tym |to )*(żyć|przeżyć|wytrzymać), (nie )?ma co rozdzierać szat, (będą|będzie) się (zdarzał*|powtarzał*),
        (kto|komu) (z nas |się |tego )*nie (myli*|zdarz*|pomyli*|zapomn*),
        (do wesela|raz dwa|szybko) (się )?(zagoi|zrośnie|zapomni|przejdzie), przyzwyczai się (Pan|Pani), (głowa|uszy) do góry,
        (takie|takie coś|te|podobne|różne|tego typu|drobne|małe) (rzeczy|sytuacje|pomyłki|błędy|sprawy|wpadki|
            przypadki) (się )?(po prostu |czasem |czasami |niestety |niekiedy |każdemu |wszędzie |wszystkim |też )*(się )?(zdarza*|dziej*|
            przytrafia*|bywa*),
        (zdarza|zdarzyło|zdarzy|zdarzają) się(?! (Pan|Pani|Państwu|to tylko|tylko))…(każdemu|najlepszym|wszystkim|czasem|czasami|niestety|
            i tyle|bywa), no (cóż )?(takie|zdarza|bywa|trudno), zdarza się(?=[.!]?$), zdarza się i (tyle|tak), bywa(?=[.!]?$),
        bywa (nic|i tak|różnie|no|i tyle|trudno), tak (to )?(już |czasem |po prostu )*bywa, cóż (zrobić|poradzić|począć),
        co (zrobić|robić|poradzić)(?=[.!]?$), no i co (zrobić|poradzić), trudno (się mówi|no|tak), trudno(?=[.!]?$),
        (każdemu|wszystkim|każdemu z nas) (może|mogło|zdarza|się|czasem|to) (się |to |czasem |może )*(zdarzy*|przytrafi*|zdarza*|trafi*|
            pomyli*), może się (to )?zdarzyć (każdemu|wszędzie|wszystkim|najlepszym),
        (błędy|pomyłki|wpadki) (się )?(zdarzają|są rzeczą ludzką|popełnia każdy|popełniają wszyscy),
        (mylić się|błądzić) jest rzeczą ludzką, błądzić (to )?rzecz ludzka, nikt nie jest (doskonał*|nieomyln*|ideal*|idealny),
        (jesteśmy|wszyscy jesteśmy) (tylko |przecież )+ludźmi, ludzka rzecz, nie myli się (tylko )?ten, nie ma ludzi nieomylnych,
        kto nie robi błędów,
        (to )?(nic|nie ma w tym nic|nie stało się nic|nie jest to nic) (takiego |się )?(strasznego|wielkiego|poważnego|złego|
            takiego)(?=[.! ]), nic (wielkiego |takiego |strasznego |przecież )+(się )?nie stało,
        (to )?(nie jest|nie) (żadna |aż |przecież |jakaś )*(tragedi*|katastrof*|koniec świata|dramat*),
        świat się (od tego |przez to |z tego |nie )*zawal*,
        to (jest )?(tylko|przecież tylko|zaledwie|jedynie|drobnostka|drobiazg|detal) (drobnostka|drobiazg|detal|szczegół|niewielk*|mał*|
            kosmetyczn*|kilka|parę)?,
        nie ma (co|o co|się czym|z czego) (robić|przejmować|się|dramatyz*|rozpacz*|martwić|kruszyć|denerwować), nie ma tragedii,
        samo życie, uroki, od tego się nie umiera, da się przeżyć, nie róbmy z tego (afery|dramatu|tragedii),
        drobna sprawa, mała rzecz, da się z tym żyć, normalna sprawa, normalka
        """,
        """
        nic takiego (nie )?(było|padło|mówi*|pisa*|obiec*), jeśli…(zdarzy|powtórzy), gdyby…(zdarz*|powtórz*), jeżeli…(zdarzy|powtórzy),
        kiedy (to )?się zdarza, nie tylko, gdy zdarzy
        """,
    ),
    "C-R04": when_said(
        """
        (wyrażamy|wyrażam|przyjąć|składamy)…(ubolewani*|wyrazy|przeprosiny|żal|skruchę)…(ewentualn*|wszelki*|zaistniał*|powstał*|
            niedogodn*|dyskomfort*|sytuacj*),
        (przeprasza*|przykro)…(zaistniał*|powstał*|wynikł*|ewentualn*|wszelki*) (incydent*|utrudni*|dyskomfort*|niedogodn*|problem*|
            sytuacj*|kłopot*|zdarzeni*|opóźnieni* i), przeprasza*…za wszystko(?! (co zrobi))…,
        (przeprasza*|przykro) (Pana |Panią |Państwa |nam |mi )*(za |z powodu )(to |tego )?co (mogło|mógł|mogła|ewentualnie)…,
        (przeprasza*|przeprosiny|przeprosić|przykro|ubolewa*|żałuj*|wybacz*)…(wszelkie|ewentualne|jakiekolwiek|powstałe|zaistniałe|
            wynikłe|spowodowane|możliwe|te|doznane|związane z tym|poniesione|wszystkie|wynikające z tego|potencjalne) (powstałe |wynikłe |
            ewentualne |zaistniałe )*(niedogodności|utrudnienia|kłopot*|problem*|niedogodność|nieprzyjemności|nieporozumieni*|trudności|
            dyskomfort|uciążliwości|niewygod*), zaistniał* (sytuacj*|niedogodn*|problem*|zdarzeni*),
        (przeprasza*|przeprosiny|przykro|wybacz*) (bardzo |serdecznie |Państwa |Pana |Panią |nam |mi |najmocniej |szczerze |z góry |
            jeszcze raz )*(za|z powodu) (tę |tą |całą |zaistniałą |zaistniałej |tej |te |ten |powstałe |cały )*(niedogodnoś*|utrudnieni*|
            kłopot*|sytuacj*|nieprzyjemn*|nieporozumieni*|problem*|zamieszani*|trudności|dyskomfort*|wszystko)(?! (z|ze|przy|w|na|że|
            z powodu|dotycz*|podczas|związan*|dostaw*|jak*|któr*|spowodowan* przez)),
        (jeśli|jeżeli|o ile|gdyby|skoro)…(poczuł*|poczuli|uraz*|urażon*|dotkn*|odebrał*|odebrali|zawiedzi*|rozczarow*|niezadowol*|
            niezadowolon*|sprawił*|nieprzyjemn*|kłopot*|niedogodn*|odczuł*|odczuli|nie spełn*)…(przeprasza*|przykro|wybacz*),
        (przeprasza*|przykro|wybacz*)…(jeśli|jeżeli|o ile|gdyby)…(poczuł*|poczuli|uraz*|urażon*|dotkn*|odebrał*|odebrali|zawied*|
            rozczarow*|niezadowol*|sprawił*|nieprzyjemn*|kłopot*|niedogodn*|odczuł*|nie spełn*|coś),
        przykro (mi|nam) że (Pan |Pani |Państwo |tak |to |w ten sposób )*(tak |to |się |poczuł* |odebrał* |odczuwa* |postrzega* |
            odbiera* |jest |są )+(Pan|Pani|Państwo|niezadowol*|rozczarow*|w ten|odbiera*|postrzega*|czuje*|odebrał*|zawiedzion*)*,
        ubolewamy (nad|z powodu) (zaistniał*|t*|Pan*|Państw*|wszelki*),
        (przykro nam|ubolewamy) (z powodu|nad) (Pan*|Państw*|tej|całej|negatywn*) (niezadowoleni*|odczuci*|sytuacj*|doświadczeni*|
            zdarzeni*|opini*), (za|o) (niedogodności|utrudnienia|kłopot|zamieszanie)…przeprasza*, wszelkie niedogodności…przepr*
        """
    ),
    "C-R05": when_said(
        """
        (uprzejmie|niniejszym) (informuj*|zawiadam*), (wniosek|pismo|sprawa)…(nadano|bieg|przyjęty|przyjęta),
        dokładamy (wszelkich )?(starań|staranności)…,
        (głos|zdanie|komfort|wygoda|bezpieczeństwo|zaufanie)…(priorytet*|niezwykle ważn*|najważniejsz*|bezcenn*),
        (zapraszamy do grona|z nami wszystko|rozwijamy się dla|wychodzimy naprzeciw|szeroki wachlarz|kompleksow* (usług*|rozwiąz*|
            obsług*)), gdyż stale się, (zostanie|zostaną) (powiadomion*|poinformowan*) (odrębnym|osobnym|oddzielnym),
        (szanown*|drog*) (kliencie|klientko|klienci|użytkownik*|abonen*|Państwo klienci),
        (zadowoleni*|satysfakcj*)…(najważniejsz*|priorytet*|pierwszym miejscu|celem|ważn*|kluczow*),
        (klient|klienci|klienta) (jest|są|zawsze|stawiamy)…(najważniejsz*|pierwszym miejscu|priorytet*),
        (nadrzędnym|naszym) (celem|priorytetem) jest, dokładamy wszelkich (starań|starania), dołożymy (wszelkich )?starań,
        dokładać wszelkich,
        (zgłoszeni*|reklamacj*|wniosek|sprawa|zapytanie|wiadomość|prośba|pismo|uwagi|opinia|skarga|zamówienie)…(został*|zostaną|zostanie|
            będzie|jest) (pomyślnie |już |również |właśnie |ponownie )*(zarejestr*|przyjęt*|przekazan*|rozpatrz*|rozpatr*|zewidencj*|
            odnotowan*|przeanaliz*|skierowan*|zaewidencj*|procesowan*|zarejest*|w trakcie|weryfikow*|poddan*|wysłan* do),
        (w )?(najbliższym|najszybszym|najkrótszym|możliwie najkrótszym|ustawowym) (możliwym )?(terminie|czasie),
        (opinia|opinie|uwag*|zdanie|głos|sugesti*|informacj* zwrotn*|każdy klient)…(jest|są) (dla nas )?(niezwykle |bardzo |
            zawsze )?(cenn*|ważn*|bezcenn*|istotn*), (cenimy|doceniamy) (sobie )?(Pan*|Państw*|każd*|tę|zaufani*|opini*|zaangaż*),
        dziękujemy za zaufanie,
        (stale|ciągle|nieustannie|wciąż|nieustająco|cały czas|zawsze)…(doskonal*|podnos*|podnosić|ulepsz*|popraw*|udoskonal*|dąży*|
            stara*), (jakość|poziom|standard*) (naszych |świadczonych |obsługi |usług )+,
        najwyższ* (jakość|jakości|poziom*|standard*|starannoś*), (doskonal*|podnosi*|ulepsz*) (naszych |nasze )?(usług*|jakoś*),
        (kompetentn*|właściw*|odpowiedni*|stosown*) (dział*|osob*|komórk*|jednostk*|zesp*),
        (rozpatrzymy|przeanalizujemy|pochylimy się|zapoznamy)…(uwagą|starann*|wnikliw*|indywidualn*|nad),
        (z|ze) (należytą|najwyższą|szczególną|pełną) (uwagą|starannością|troską|powagą),
        liczymy na (dalszą|owocną|wyrozumiałość|Państwa|zrozumienie|Pan*),
        (mamy nadzieję|wierzymy) że…(spełni*|zaufani*|zadowol*|satysfakc*|współprac*|wyrozumiał*|pozostan*),
        uprzejmie (informujemy|informuję|dziękujemy), pragniemy (poinformować|zapewnić|podkreślić|podziękować),
        zachęcamy do (dalsz*|korzyst*|skorzyst*), indywidualn* podejści*, profesjonaln* (obsług*|podejśc*|usług*|rozwiąz*),
        zrobimy (wszystko|co w naszej mocy), robimy co w naszej mocy,
        (Państwa|Pana|Pani) (głos|opinia|zdanie|problem|sprawa) (jest|ma|pomaga|bardzo)…(ważn*|znaczeni*|cenn*|pozwoli*),
        zawsze do (Państwa|Pana|Pani) dyspozycji, życzymy (udanych|satysfakcj*|przyjemn*)
        """
    ),
    "C-R05 courtesy": when_said(
        """
        (dziękujemy|dziękuję|dzięki) (bardzo |serdecznie |uprzejmie |Państwu |Panu |Pani )*za (kontakt|wiadomość|zgłoszenie|zapytanie|
            maila|e-mail|przesłan*|cierpliwość|zrozumienie|zaufanie|opinię|uwagi|zainteresowanie|skontakt*|wyrozumiałość|Pana|Pani|
            Państwa|poświęcon*|wybór|zwrócenie|skorzyst*|informacj*|podzielenie),
        (w razie|w przypadku) (dodatkowych |dalszych |jakichkolwiek |ewentualnych )*(pytań|wątpliwości|potrzeby)…,
        (prosimy|proszę|zapraszamy) (o |do )?(ponowny )?kontakt*,
        (pozostajemy|pozostaję|jesteśmy|jestem) (zawsze |w pełni )?do (Państwa |Pana |Pani )?dyspozycji,
        (życzymy|życzę) (miłego|udanego|dobrego|spokojnego), (prosimy|proszę) o (cierpliwość|wyrozumiałość|chwilę),
        jesteśmy (tu )?dla (Państwa|Pana|Pani|Was)
        """
    ),
    "C-R06": when_said(
        f"""
        (nikt|nigdy|nic|żadn*|takich *) …nie (obieca*|obiecyw*|mówi*|pisa*|twierdzi*|gwarantow*|zapewnia*|potwierdza*|oferow*|deklarow*|
            ustala*), (chyba |pewnie |widocznie )?(myli|pomylił*|pomyliła) (nas |się |to )+(Pan|Pani) (z|ze)?…,
        (proszę|niech) (pokazać|wskazać|udowodnić|Pan* pokaże)…(gdzie|że)…, (przekręca|przeinacza|wmawia|wkłada) (Pan|Pani|nam|mi)…,
        (tego|czegoś takiego|takich słów) (byśmy|bym|nikt by)…nie…, (nie było|nie ma) o (tym|czymś takim) mowy,
        mowy (o tym )?nie (było|ma),
        (nie mam|nie mamy|nie ma|nie widzę) (w systemie |u nas |w historii |nigdzie )*(żadnej|takiej) (takiej )?(obietnicy|informacji|
            deklaracji|ustaleń)…,
        (nic|niczego|czegoś|coś) takiego (u nas |od nas |z naszej strony |na pewno |w gazetce |w ogóle |nigdy |tu )*(nie )?(nie )?(padło|
            było|wyszło|istnieje|miało miejsca|padać), (w życiu|na pewno|z pewnością|ja) …nie {_SAY},
        o * (na pewno|z pewnością|nigdy|wcale) (Panu |Pani )?nie {_SAY},
        (godziny|terminu|rabatu|zniżki|obietnicy|daty|ceny|gwarancji|słowa) (to )?(ja |my )?(Panu |Pani |Państwu |nikomu )*(żadn* |
            takiej |takiego )?nie (dawał*|dał*|dawaliśmy|daliśmy|obiecywał*|obiecal*|podawał*|podał*),
        takich rzeczy (nie |nikt nie |u nas nie |się u nas nie )*(obiecuj*|mówi*|pisze*|robi*), (to )?niemożliwe * (takich|tego|czegoś),
        (wprowadzać|wprowadza|proszę nie wprowadzać) (ludzi |nas |innych )*w błąd, pomylił* (nas )?(Pan|Pani) (nas )?z,
        nikt (z naszego zespołu |od nas |z nas |u nas )*nie mógł (czegoś takiego |tego |takich )*(powiedzieć|obiecać|napisać|zapewnić),
        (nigdy|nic takiego|czegoś takiego|niczego takiego|nic podobnego|niczego podobnego|takiej (obietnicy|informacji|deklaracji|
            gwarancji)|takich (obietnic|informacji|deklaracji|ustaleń)|tego)…nie…{_SAY},
        nie…{_SAY}…(nigdy|nic takiego|czegoś takiego|niczego takiego|nic podobnego|takiej (obietnicy|informacji|deklaracji)|
            takich (obietnic|informacji)), nigdy (czegoś|czegoś takiego|takiej|takich|niczego|Panu|Pani|Państwu|tak|tego)…{_SAY},
        tego (Panu |Pani |Państwu |na pewno |my |ja |akurat )*nie {_SAY},
        (nikt|nikt z nas|nikt od nas|nikt u nas) (Panu |Pani |Państwu |tego |takiego |czegoś |niczego |nigdy |u nas |z nas |
            stąd )*nie {_SAY}, nie {_SAY} (Panu |Pani |Państwu |my |ja )*(tego|takich|takiej|żadn*|niczego|nic|w ten sposób),
        (musiał*|musieli|chyba|pewnie|widocznie|zapewne|najwyraźniej|źle|błędnie) (Pan |Pani |Państwo |nas |to |mnie |się |coś )*(źle |
            błędnie |opacznie |inaczej |niewłaściwie |nie )+(Pan |Pani |Państwo |nas |to |mnie |się )*(zrozumi*|odczyt*|odebr*|
            zinterpret*|usłysz*|przeczyt*|zapamięt*|dosłysz*),
        (źle|błędnie|opacznie|niewłaściwie) (Pan |Pani |Państwo |nas |mnie |to |naszą |moją |moje |nasze )*(zrozumi*|odczyt*|odebr*|
            zinterpret*|usłysz*|przeczyt*|pamięta),
        (coś )?(się )?(Panu|Pani|Państwu) (się )?(coś )?(chyba |pewnie )?(pomyliło|przyśniło|pomieszało|wydawało|przesłyszało|ubzdurało|
            myli), (to )?(nieprawda|nie jest prawda|nie jest prawdą|nieporozumienie po Pan* stronie|mija się z prawdą),
        (Pan|Pani|Państwo) (chyba |się |coś )*(myli|mylą|wymyśla|zmyśla|przekręca|wymyślił*|nadinterpret*),
        (myli|mylą) się (Pan|Pani|Państwo),
        (nie było|nie ma) (żadnej |takiej |mowy |u nas |nigdy |o )*(takiej obietnicy|mowy|żadnych ustaleń|obietnicy|takich ustaleń|
            takiej rozmowy|takiej umowy|takiej informacji), nie wiem skąd (Pan|Pani|Państwo|to|taki|taka|ten|ma),
        skąd (Pan|Pani|Państwo) (to |taki* |w ogóle )*(wzi*|ma|mają),
        (z naszej strony|od nas|u nas) (nie padł*|nic takiego|nie wyszł*|nigdy|żadn*|taka)…,
        (ja|my) (Panu |Pani |Państwu |tego |niczego |takich |nigdy )+nie…{_SAY}, zaprzeczamy
        """,
        """
        nie (mogę|możemy), przeprasza*, niestety nie, powinni*, powinnam, powinienem, nasz błąd, mój błąd,
        (źle|błędnie) (Pana|Panią|Państwa) (zrozumiałam|zrozumiałem|zrozumieliśmy), (zrozumiałam|zrozumiałem), zapomni*,
        nie potwierdziliśmy jeszcze, kurier*, producent*, dlatego nie
        """,
    ),
    "C-R12": when_said(
        """
        z tego co się orientuję, o ile się orientuję, strzelam, na oko, ręki (sobie )?nie dam uciąć, tak na czuja, coś koło,
        wydaje (mi|nam) się, (tak )?mi się (tak )?wydaje, chyba(?! że),
        nie (jestem|jesteśmy) (do końca |całkiem |tego |stuprocentowo |w stu procentach |tak |zupełnie )*(pew*),
        (prawdopodobnie|raczej|pewnie|zapewne|przypuszczalnie|przypuszczam|przypuszczamy|podejrzewam|myślę że|sądzę|sądzimy|uważam że to|
            domyślam|zgaduję|strzelam|obstawiam|zakładam że|o ile wiem|z tego co wiem|o ile mi wiadomo|z tego co mi wiadomo|
            z tego co pamiętam|o ile pamiętam|o ile się nie mylę|jeśli się nie mylę|jeśli dobrze pamiętam|na oko|mniej więcej tak),
        powinn* (to |być |się |on* |jeszcze |też |już |chyba )*(być|działać|podlegać|wystarczyć|obejmować|pasować),
        być może (jest|to|będzie|da się|uda|obejmuje)…, możliwe że (jest|to|będzie), (mam|odnoszę) wrażenie,
        (tak )?(na )?(moje|mój) (oko|wyczucie|rozum), teoretycznie, w teorii, (coś )?mi się (coś )?(kojarzy|zdaje), zdaje (mi )?się,
        ręki nie dam, głowy nie dam, nie wiem (dokładnie|na pewno|tego na pewno), jakoś tak, zwykle tak
        """,
        """
        (pewnie|chyba|zapewne|raczej) (Pan*|Państw*|wie|każdy|nikt|nie muszę|sobie), chyba nie musz*, chyba (żart*|sobie), raczej nie powin*, raczej (proszę|warto|niech)
        (sprawdzę|sprawdzimy|upewnię|upewnimy|ustalę|dopytam|zapytam)…(i|do|jutro|dziś), raczej (niż|Pan|Pani), (nadaje*|nadają|przeznaczon*|służy|służą) …raczej,
        (chyba|pewnie|zapewne|myślę że|wyobrażam)…(zdenerw*|zezłośc*|przykr*|frustruj*|rozczarow*|ucieszy*|spodoba*|zadowol*|denerwuj*|
            irytuj*), myślę że (najlepiej|warto|dobrze|będzie Pan* zadowol*|to dobry|możemy), nie chcę zgadywać, zamiast zgadywać,
        być może (Pan|Pani), pewnie (Pan|Pani), chyba że, (czy|jeśli) być może
        """,
    ),
}

_LISTS = {
    "apology": phrases(
        """
        przeprasza*, przepraszam*, przeprosi*, przeprosin*, przykro (mi|nam), wybacz*, ubolewa*, nasz błąd, nasza wina, mój błąd,
        moja wina, nasza pomyłka, moja pomyłka, zawiedliśmy, zawiodłam, zawiodłem, zawaliliśmy, popełniliśmy błąd,
        błąd (jest|był|leży) po naszej stronie, biorę (to )?na siebie, sorki, soreczki, sorry
        """
    ),
    "own_mistake": phrases(
        """
        mój błąd, moja wina, pomyliłam się, pomyliłem się, głupio mi, głupie pytanie, zawracam głowę, zawracanie głowy, pomyliłam,
        pomyliłem, zapomniałam, zapomniałem, wstyd mi, nie zdążył*, spóźnił* się
        """
    ),
    "our_act": phrases(
        """
        (?<!nie\\s)(wysłał*|wysłaliśmy|odesłał*|odesłaliśmy|przesłał*|przesłaliśmy|zwrócił*|zwróciliśmy|oddaliśmy|oddałam|oddałem|
            wymieniłam|wymieniłem|wymieniliśmy|naprawiliśmy|naprawiłam|naprawiłem|sprawdziłam|sprawdziłem|sprawdziliśmy|przekazałam|
            przekazałem|przekazaliśmy|dodaliśmy|dodałam|dodałem|zamówiliśmy|zamówiłam|zamówiłem|zadzwoniłam|zadzwoniłem|dzwoniłam|
            dzwoniłem|rozmawiałam|rozmawiałem|napisałam|napisałem|napisaliśmy|przygotowałam|przygotowałem|przygotowaliśmy|ustaliłam|
            ustaliłem|ustaliliśmy|umówiłam|umówiłem|umówiliśmy|zmieniłam|zmieniłem|zmieniliśmy|anulowałam|anulowałem|anulowaliśmy|
            poprawiłam|poprawiłem|poprawiliśmy|skorygowa*|wystawiłam|wystawiłem|wystawiliśmy|zarezerwowa*|odłożyłam|odłożyłem|odłożyliśmy|
            znalazłam|znalazłem|znaleźliśmy|ustawiłam|ustawiłem|ustawiliśmy|przesun*|przedłuży*|przywróciliśmy|przywróciłam|przywróciłem|
            uruchomi*|odblokowa*|zablokowałam|zablokowałem|zablokowaliśmy|nadaliśmy|nadałam|nadałem|przelaliśmy|przelałam|przelałem|
            założyłam|założyłem|założyliśmy|zleciłam|zleciłem|zleciliśmy|doliczy*|odliczy*|naliczyliśmy|wprowadziliśmy|zaktualizowa*|
            usunęłam|usunąłem|usunęliśmy|zwolniliśmy|wzmocniliśmy),
        (?<!nie\\s)(wysyłam|wysyłamy|przesyłam|przesyłamy|załączam|załączamy|zwracam|zwracamy|zwrócę|zwrócimy|wyślę|wyślemy|prześlę|
            prześlemy|wymienię|wymienimy|naprawię|naprawimy|zamówię|zamówimy|zadzwonię|zadzwonimy|dzwonię|odbierzemy|przelejemy|przeleję|
            przelewam|przelewamy|wystawię|wystawimy|wystawiam|zarezerwuj*|zmieniamy|zmienię|zmienimy|przywieziemy|przywiozę|dostarczymy|
            przedłużymy|przedłużę|anuluj*|przełączę|dopilnuj*|zorganizuj*|odliczymy|odliczę|pokryjemy|biorę na siebie|przejmuję|prowadzę|
            pilnuję|pilnujemy|przyjedziemy|przyjadę|doślemy|doślę|oddamy|oddam|poprawię|poprawimy|poprawiam|podwozimy|korygujemy|koryguję|
            skoryguj*|doręczymy|podstawimy),
        (pieniądze|kwota|kwotę|paczka|przesyłka|zwrot|zwrotu|nowy egzemplarz|część|technik|serwisant|faktura|korekta|kurier|
            przelew)…(wyszł*|wyszedł|wyjdzie|dotrze|dojdzie|przyjedzie|wyruszył*|odbierze|trafi|został* (nadan*|wysłan*|zlecon*|zwrócon*))
        """
    ),
    "our_check": phrases(
        """
        (sprawdzę|sprawdzam|sprawdzimy|sprawdzamy|zweryfikuj*|ustalę|ustalam|ustalimy|dowiem|dowiemy|dopytam|zapytam|zapytamy|pytam|
            potwierdzę|potwierdzimy|upewnię|upewnimy|dowiaduję|wyjaśnię|zmierzę|przetestuj*|dam znać|damy znać)
        """
    ),
    "opening_or_closing": phrases(
        """
        (dzień dobry|dobry wieczór|witam|witaj|cześć|szanowna Pani|szanowny Panie|szanowni Państwo)…(?=[.! ]?$),
        (pozdrawiam|z pozdrowieniami|z poważaniem|z wyrazami szacunku|miłego dnia|serdecznie pozdrawiam|łączę pozdrowienia|dział|zespół|
            biuro obsługi)
        """
    ),
    "polite_capitals": phrases(
        "pan*, pana, panu, pani, panią, panie, państw*, ci, tobie, twoj*, wy, was, wam, wasz*, dziękuj*, dzień, szanown*, klien*"
    ),
    "general_words": phrases(
        """
        pytani*, zapytani*, wiadomoś*, prośb*, problem*, uwag*, klient*, dziękuj*, proszę, prosz*, email*, mail*, zamówieni*, reklamac*,
        skarg*, sytuac*, dzień, dobry, czeka*, odpowied*, usług*, załatw*, kontakt*, informac*, pozdraw*, zadowol*, spraw*, zgłoszeni*
        """
    ),
}

_ADVICE = {
    "C-R01": "Że to się nie powtórzy, nie obieca nikt. Napisz, co zmieniliście i od kiedy.",
    "C-R02": "Przyczyna nie usprawiedliwia, a „ale” odbiera przeprosinom wartość. Przeproś, napisz, co robisz; przyczyna w jednym zdaniu.",
    "C-R03": "To pomniejsza szkodę klienta. Napisz, co to dla niego znaczy i co z tym robisz.",
    "C-R04": "Takie przeprosiny niczego nie nazywają. Napisz, za co przepraszasz i co już zrobiono.",
    "C-R05": "Takie zdania może dostać każdy. Dodaj nazwisko, sprawę, co ustalono i kiedy się odezwiesz.",
    "C-R06": "Zanim zaprzeczysz, przeczytaj, co naprawdę napisaliśmy. Albo to obowiązuje, albo popraw to i przeproś.",
    "C-R12": "To domysł. Sprawdź to albo napisz, że sprawdzasz i kiedy będzie wiadomo.",
}

_SUGGESTION = {
    "C-R01": "Wprowadziliśmy taką zmianę: [ZMIANA]. Obowiązuje od [DZIEŃ].",
    "C-R02": "Przepraszam za opóźnienie. Już działam: [KROK]; wszystko będzie gotowe [DZIEŃ I GODZINA].",
    "C-R03": "Rozumiem, że kosztowało to [CZAS LUB PIENIĄDZE]. Zajmuję się tym i do [GODZINA] napiszę, jaki jest wynik.",
    "C-R04": "Przepraszam, że [NASZ BŁĄD]. {Podjąłem|Podjęłam|Podjęliśmy} już pierwszy krok: [KROK].",
    "C-R05": "{Sprawdziłem|Sprawdziłam|Sprawdziliśmy}: [USTALENIE]. O wyniku napiszę [DZIEŃ I GODZINA].",
    "C-R06": "Zgadza się, [DATA] tak napisaliśmy. To nadal obowiązuje.",
    "C-R12": "Nie wiem tego jeszcze na pewno. Sprawdzę to i napiszę jutro do 10:00.",
}

_MORE = joined(
    {**coach_excuses.MORE_SIGNALS, **coach_tone.MORE_SIGNALS, **coach_vagueness.MORE_SIGNALS},
    joined(coach_contempt.SIGNALS, coach_dodging.SIGNALS),
)

WORDS = CoachWords(signals=widened(_SIGNALS, _MORE, coach_plain.SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
