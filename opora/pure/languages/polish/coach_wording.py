"""Polish words for the coach's rules on wording, C-R01 to C-R12; the notation is that of `phrases.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, one_of, phrases, when_said

_NOT_AGAIN = one_of("""nie powtórz*, nie powtarz*, nie zdarz*, nie wydarz*, nie będzie miał* miejsca, nie będą miały miejsca, nie wystąpi*, nie nastąpi, nie spotka,
    nie dojdzie, nie pojawi się, nie zawied*, nie przytrafi*, nie będzie miejsca, nie będzie problem*, nie będzie powtór*""")
_PROMISE = one_of("""gwarantuj*, zagwarantow*, obiecuj*, obiecać, obiecam*, zapewni*, zapewniam*, zapewnić, ręczę, ręczymy, przysięgam*, przyrzekam*, daję słowo, dajemy słowo,
    dajemy gwarancję, daję gwarancję, ma Pani moje słowo, ma Pan moje słowo, moje słowo, może Pan* być pew*, mogą Państwo być pewni, może być Pan* pew*, z całą pewnością, na pewno, na sto procent, na 100%""")
_SURELY = one_of("nigdy, już nigdy, nigdy więcej, nigdy już, na pewno, z pewnością, w żadnym wypadku, definitywnie, stuprocentowo, na bank")
_OTHERS = one_of("""kurier*, kuriera, kurierzy, kurierska, kurierskiej, kurierską, przewoźnik*, poczta, poczty, poczcie, InPost*, DPD, DHL, GLS, UPS, paczkomat*, dostawc*, dostawca,
    producent*, producenta, kolega, kolegi, koledze, kolegą, koledzy, kolegów, koleżanka, koleżanki, koleżankę, koleżance, księgowość, księgowości, księgowa, księgowy, dział, działu, dziale, działem,
    magazyn, magazynu, magazynie, magazynier*, technik, technika, technicy, serwisant*, serwis, serwisu, bank, banku, bankiem, partner*, podwykonawc*, praktykant*, stażyst*, handlow*, marketing*, informatyk*,
    informatycy, programist*, operator*, kierowc*, poprzedni*, zmiana, zmiany, monter*, centrala, centrali, oddział, oddziału, drukarni*, agencj*, hurtowni*, spedy*, logistyk*, firma zewnętrzna, firmy zewnętrznej, recepcj*, sprzedawc*, chłopak* z magazynu""")
_SAY = one_of("""pisa*, napisa*, mówi*, powiedzi*, obiecyw*, obieca*, twierdzi*, podawa*, poda*, informowa*, poinformowa*, gwarantowa*, zagwarantowa*, potwierdza*, potwierdzi*, deklarowa*, zapewnia*, oferowa*, zaoferowa*,
    proponowa*, wspomina*, ustala*, umawia*, przyrzeka*, zobowiązywa*""")
_CAUSE = one_of("""pogod*, śnieg*, śniegu, opad*, mróz, mrozu, upał*, święta, świąt, świąteczn*, przedświąteczn*, sezon*, urlop*, wakacj*, chorob*, choroby, grypa, grypy, grypę, zwolnieni*, L4, obłożeni*, przeciążen*, natłok*, nawał*,
    nawału, spiętrzeni*, szczyt*, inwentaryzacj*, przeprowadzk*, awari*, system*, systemu, aktualizacj*, migracj*, brak* (personelu|kadrow*|rąk|ludzi|pracowników), niedobór*, dużej liczby, duża liczba, dużą ilość, ogromn* (liczb*|ilość|ilości), wielu zamówień, ilość zamówień, ilości zamówień,
    Black Friday, covid*, pandemi*, korki, korków, utrudnień, utrudnienia, wzmożon*""")
_COLLEAGUE = one_of(
    "kolega, koleżanka, koledzy, technik, serwisant, księgowa, kierowca, magazynier, szef, szefowa, kierownik, handlowiec, informatyk, połowa (zespołu|ekipy|załogi), pół (zespołu|ekipy|załogi), cały zespół, pracownik, pracownica, pani z księgowości"
)
_WE_WILL = one_of("""odezw*, odezwę, odezwiemy, skontaktuj*, skontaktujemy, damy, dam, poinformuj*, prześl*, prześlę, prześlemy, wyśl*, wyślę, wyślemy, zadzwoni*, zadzwonimy, napisz*, napiszemy, napiszę, zwróci*, zwrócimy, zwrócę, załatwi*, załatwimy, rozwiąż*, rozwiążemy,
    sprawdzi*, sprawdzę, sprawdzimy, naprawi*, naprawimy, dostarczy*, będzie, będą, dotrze, przyjdzie, zajmie*, zajmę, zajmiemy, odpowiem*, odpowiemy, odpowie, otrzyma*, dostanie*, usłyszy*, rozpatrz*, rozpatrzymy, wrócę, wrócimy, wróci, przekaże*, przekażemy, ustalimy, wyjaśnimy, wyjaśnię, uzupełni*, przyjedzie, przyjedziemy, zobaczymy, zajrzę""")
_SOON = one_of("""jak najszybciej, jak najprędzej, w najbliższym czasie, niebawem, wkrótce, niedługo, w najbliższych dniach, w ciągu najbliższych dni, w możliwie najkrótszym czasie, w możliwie najszybszym czasie, w najkrótszym możliwym czasie, w najbliższym możliwym terminie,
    w możliwie krótkim czasie, w krótkim czasie, w najbliższej przyszłości, tak szybko jak, szybko jak to, gdy tylko, jak tylko, kiedy tylko, skoro tylko, z czasem, później, w swoim czasie, za kilka dni, za parę dni, w ciągu kilku dni, w ciągu paru dni, bez zbędnej zwłoki, niezwłocznie,
    bezzwłocznie, od ręki gdy, w wolnej chwili, w stosownym czasie, w odpowiednim czasie, w pierwszej kolejności, kiedyś, jakoś (w|po|na) *, lada moment, lada dzień, lada chwila, przy okazji, przy najbliższej okazji, w pierwszym możliwym terminie, w dogodnym momencie, za jakiś czas, za chwilę, po niedzieli, w przyszłości""")

_SIGNALS = {
    "C-R01": when_said(
        f"""
        {_PROMISE}…(więcej|już|nigdy|następnym|odtąd|od teraz|od dziś|u nas|nikogo|nic|żadn*)…nie *, (więcej|już|nigdy|następnym|odtąd|od teraz|żadn*|u nas)…nie *…(gwarantuj*|obiecuj*|ręczę|ręczymy|zaręczam|przysięgam|daję słowo|słowo honoru|ma Pan* słowo), (zaręcz*|słowo honoru|ma Pan* moje słowo|z ręką na sercu|daję głowę)…
        (od teraz|odtąd|od dziś|od jutra|następnym razem|w przyszłości)…(bez zarzutu|jak w zegarku|bezbłędn*|idealn*|perfekcyjn*|jak po maśle|bez zastrzeżeń), (jest|są) (już |całkowicie |absolutnie |zupełnie )*(wykluczon*|niemożliw*)…, (powtórk*|powtórzenie|podobn*|taka)…(jest )?(wykluczon*|nie wchodzi w grę), nie ma (takiej )?(możliwości|opcji|szansy|szans|siły|mowy)…(żeby|aby|by), jednorazow* (wypadek|przypadek|incydent|sytuacja) i
        {_PROMISE}…{_NOT_AGAIN}, {_NOT_AGAIN}…{_PROMISE}, {_PROMISE}…(następnym razem|odtąd|od teraz|w przyszłości|od dziś|więcej|kolejne)…(w porządku|dobrze|perfekcyjn*|bez problem*|idealnie|bez zarzutu|jak należy|bez opóźni*|na czas|sprawnie)
        (więcej|już|nigdy|następnym razem|ponownie|drugi raz|w przyszłości|odtąd|po raz drugi)…{_NOT_AGAIN} (się )?(już |więcej |nigdy |Pan* |Państwu )*, {_NOT_AGAIN}…(więcej|nigdy|po raz drugi|drugi raz|ponownie|w przyszłości|kolejny raz)
        nie ma (prawa|możliwości|opcji|mowy|szans*)…(powtórz*|zdarz*|wydarz*|stało|stanie), to (był|była|było) (już )?ostatni raz, ostatni raz coś, następnym razem…(będzie|pójdzie|dojdzie|dotrze|odbędzie)…(w porządku|dobrze|perfekcyjn*|idealnie|na pewno|bez zarzutu|bez problem*|jak trzeba|gładko)
        {_PROMISE}…(koniec|ostatni raz|raz na zawsze|nigdy), raz na zawsze, (więcej|już) (Pan* |Państwa |u nas |to )*(nie spotka|nie zdarzy|nie powtórzy|nie zawiedziemy), nigdy więcej (nie )?
        """,
        "nie (mogę|możemy|może|jestem w stanie|jesteśmy w stanie|potrafię|chcę|będę|będziemy)…(obiec*|zagwarant*|gwarant*|ręczyć|zapewni*), nie (obiecuj*|gwarantuj*), trudno…(obiec*|zagwarant*), żeby, aby, by się nie, gwarancj* (obejmuje|trwa|wynosi|na|obowiązuje|produc*), SLA, umow*, jeśli, pod warunkiem",
    ),
    "C-R02": when_said(
        f"""
        (proszę|prosimy) (mieć|wziąć|brać) (to )?(na uwadze|pod uwagę)…(że|,), (przepraszam|przepraszamy|przykro mi|przykro nam|sorry)…(no )?ale (?!…(nie (możemy|mogę|da się|ma możliwości)|potrzebuj*|proszę|bez))…(sezon*|urlop*|upał*|korki|kadr*|ludzi|księgow*|serwer*|miesiąc*|komuni*|system*|magazyn*|zamówie*|pogod*|kurier*|roboty|pracy|koleg*|koleżan*|choro*|awari*|maszyn*), każdy by się (pogubił|pomylił), (jak|wie) (Pan|Pani) (wie|to) …(jak|jest|bywa), (sam|sama) (Pan|Pani) (wie|rozumie)
        nie (mamy|mam|mieliśmy|miałam|miałem) (na to |na nią |niestety |żadnego |większego |realnego )*wpływu, nic (na to )?(nie )?(poradzimy|poradzę|możemy|mogę|mogliśmy|dało)…, (niewiele|nic) (tu |na to |z tym |więcej )*(możemy|mogliśmy|da się|mogę) (zrobić|poradzić), nie (jesteśmy|byliśmy) w stanie…(wpłyn*|przewidzieć|nic), siła wyższa, poza nasz* (kontrol*|wpływem), niezależn* od nas, z przyczyn niezależnych
        (proszę|prosimy|trzeba|musi|muszą|powinien|powinna) (nas |Pan |Pani |Państwo |to |o |mnie )*(zrozumieć|zrozumienie|wyrozumiałość), niech (nas |Pan |Pani |Państwo |mnie )*(zrozumie|zrozumieją), (chyba|na pewno|pewnie|sam|sama|mam nadzieję że) (Pan |Pani |Państwo )?(to )?rozumie*, (wie|rozumie) (Pan|Pani) jak (jest|to jest|to bywa|to wygląda), nie (jest|jesteśmy)…jedyn* (klient*)
        (przeprasza*|przykro (mi|nam)|sorry|wybacz*) ale (?!…(nie (możemy|mogę|jest|ma|da|widzę|znal*)|potrzebuj*|proszę|musimy|muszę|bez|brak*)), (przeprasza*|przykro (mi|nam)|sorry|wybacz*)…(ale|jednak|niestety|tylko że) (koleżank*|kolega|system*|mamy|mieliśmy|jest sezon|był*|sezon|kurier*)
        jesteśmy (teraz |tu |dosłownie |po prostu |już )*(zawalen*|zarobien*|zasypan*|przeciążen*|obłożen*), nie wyrabiamy*, nie wyrabiam, mamy (teraz |tu )?urwanie głowy, ręce pełne roboty, (to )?nie (nasza|moja) wina
        """
    ),
    "C-R02 cause": when_said(
        f"""
        (mieliśmy|mamy|było|był|była|były|jest) (teraz |akurat |tego dnia |wtedy |straszne |straszny |duże |ogromne )*(zamknięcie miesiąca|korki|komuni*|wesel*|remont|inwentaryzacj*|braki kadrowe|urwanie|młyn|sajgon|zamieszanie|oblężenie|kolejk*|upał*|stopni|ślisko|wichur*|śnieżyc*|powódź), (rozchorował*|zachorował*|zabrakło (ludzi|rąk|personelu)|nie miał* kiedy|stąd ten poślizg|stąd opóźnienie|stąd poślizg)…, (nie jest nasz*|nie należy do nas|nie nasza)…
        (z powodu|ze względu na|wynika z|wynika ze|wynikają z|przez|w związku z|w związku ze|wskutek|na skutek|spowodowan*|spowodował*|winn* jest|winna jest|zawinił*|przyczyną)…{_CAUSE}, (mam|mamy|mieliśmy|miałam|miałem) (teraz |obecnie |akurat |tu |niestety |po prostu |ostatnio )*…(dużo|mnóstwo|masę|huk|sporo|pełno|ogrom|nawał|natłok|od groma|tyle)…(zamówień|pracy|roboty|zgłoszeń|klientów|maili|zleceń)
        (jest|mamy|trwa|jesteśmy w|był|był*) (teraz |właśnie |akurat |okres |szczyt |środek |gorący )*(sezon*|święta|okres urlopow*|okres przedświąteczn*|przedświąteczn*|wakacje|urlopy|Black Friday|koniec (roku|miesiąca|kwartału)), (brakuje|mamy za mało|jest nas|za mało|braki)…(ludzi|rąk|osób|pracowników|kadrowe|mało)
        {_COLLEAGUE} (jest|był|była|są|byli|ma|miał|miała|akurat)…(chor*|zwolnieniu|urlopie|L4|wakacjach|wolne|now*|urlop|nieobecn*|zachorow*), {_COLLEAGUE}…(zachorował*|choruje|odszedł|odeszła|się rozchorował*|poszł* na), (system|serwer|program|komputer|drukarka|aplikacja|strona|internet|infolinia)…(padł*|nie działał*|nie działa|zawiesił*|siadł*|szwankuje|szwankował*|się zawiesz*|wolno|nie pozwala|wariuje)
        nie (zdążyliśmy|zdążyłam|zdążyłem|nadążamy|nadążam|wyrobiliśmy|daliśmy rady|ogarniamy), (wszyscy|każdy) (mają|ma|mamy) (teraz )?(opóźnieni*|ten sam|tak samo)
        """,
        "jeśli, zalecamy, polecamy, gdyby, prosimy odłączyć, na wypadek",
    ),
    "C-R03": when_said(
        """
        (są|jest|to|należą|należy) (u nas |w tej branży |tu |czymś |zupełnie |całkiem |rzecz |po prostu )*(na porządku dziennym|zwyczajn*|normaln* rzecz|normalne|codzienność|standard|chlebem powszednim|wliczon*), (trzeba|należy|proszę) (się )?(z tym |z nimi |do tego )*(liczyć|przyzwyczaić|pogodzić), (trzeba|da się|można) (z tym |to )*(żyć|przeżyć|wytrzymać), (nie )?ma co rozdzierać szat, (będą|będzie) się (zdarzał*|powtarzał*), (kto|komu) (z nas |się |tego )*nie (myli*|zdarz*|pomyli*|zapomn*), (do wesela|raz dwa|szybko) (się )?(zagoi|zrośnie|zapomni|przejdzie), przyzwyczai się (Pan|Pani), (głowa|uszy) do góry
        (takie|takie coś|te|podobne|różne|tego typu|drobne|małe) (rzeczy|sytuacje|pomyłki|błędy|sprawy|wpadki|przypadki) (się )?(po prostu |czasem |czasami |niestety |niekiedy |każdemu |wszędzie |wszystkim |też )*(się )?(zdarza*|dziej*|przytrafia*|bywa*), (zdarza|zdarzyło|zdarzy|zdarzają) się(?! (Pan|Pani|Państwu|to tylko|tylko))…(każdemu|najlepszym|wszystkim|czasem|czasami|niestety|i tyle|bywa), no (cóż )?(takie|zdarza|bywa|trudno), zdarza się(?=[.!]?$), zdarza się i (tyle|tak)
        bywa(?=[.!]?$), bywa (nic|i tak|różnie|no|i tyle|trudno), tak (to )?(już |czasem |po prostu )*bywa, cóż (zrobić|poradzić|począć), co (zrobić|robić|poradzić)(?=[.!]?$), no i co (zrobić|poradzić), trudno (się mówi|no|tak), trudno(?=[.!]?$), (każdemu|wszystkim|każdemu z nas) (może|mogło|zdarza|się|czasem|to) (się |to |czasem |może )*(zdarzy*|przytrafi*|zdarza*|trafi*|pomyli*), może się (to )?zdarzyć (każdemu|wszędzie|wszystkim|najlepszym)
        (błędy|pomyłki|wpadki) (się )?(zdarzają|są rzeczą ludzką|popełnia każdy|popełniają wszyscy), (mylić się|błądzić) jest rzeczą ludzką, błądzić (to )?rzecz ludzka, nikt nie jest (doskonał*|nieomyln*|ideal*|idealny), (jesteśmy|wszyscy jesteśmy) (tylko |przecież )+ludźmi, ludzka rzecz, nie myli się (tylko )?ten, nie ma ludzi nieomylnych, kto nie robi błędów
        (to )?(nic|nie ma w tym nic|nie stało się nic|nie jest to nic) (takiego |się )?(strasznego|wielkiego|poważnego|złego|takiego)(?=[.! ]), nic (wielkiego |takiego |strasznego |przecież )+(się )?nie stało, (to )?(nie jest|nie) (żadna |aż |przecież |jakaś )*(tragedi*|katastrof*|koniec świata|dramat*), świat się (od tego |przez to |z tego |nie )*zawal*, to (jest )?(tylko|przecież tylko|zaledwie|jedynie|drobnostka|drobiazg|detal) (drobnostka|drobiazg|detal|szczegół|niewielk*|mał*|kosmetyczn*|kilka|parę)?
        nie ma (co|o co|się czym|z czego) (robić|przejmować|się|dramatyz*|rozpacz*|martwić|kruszyć|denerwować), nie ma tragedii, takie życie, samo życie, życie, uroki, od tego się nie umiera, da się przeżyć, nie róbmy z tego (afery|dramatu|tragedii), drobna sprawa, mała rzecz, da się z tym żyć, normalna sprawa, normalka
        """,
        "nic takiego (nie )?(było|padło|mówi*|pisa*|obiec*), jeśli…(zdarzy|powtórzy), gdyby…(zdarz*|powtórz*), jeżeli…(zdarzy|powtórzy), kiedy (to )?się zdarza, nie tylko, gdy zdarzy",
    ),
    "C-R04": when_said(
        """
        (wyrażamy|wyrażam|przyjąć|składamy)…(ubolewani*|wyrazy|przeprosiny|żal|skruchę)…(ewentualn*|wszelki*|zaistniał*|powstał*|niedogodn*|dyskomfort*|sytuacj*), (przeprasza*|przykro)…(zaistniał*|powstał*|wynikł*|ewentualn*|wszelki*) (incydent*|utrudni*|dyskomfort*|niedogodn*|problem*|sytuacj*|kłopot*|zdarzeni*|opóźnieni* i), przeprasza*…za wszystko(?! (co zrobi))…, (przeprasza*|przykro) (Pana |Panią |Państwa |nam |mi )*(za |z powodu )(to |tego )?co (mogło|mógł|mogła|ewentualnie)…
        (przeprasza*|przeprosiny|przeprosić|przykro|ubolewa*|żałuj*|wybacz*)…(wszelkie|ewentualne|jakiekolwiek|powstałe|zaistniałe|wynikłe|spowodowane|możliwe|te|doznane|związane z tym|poniesione|wszystkie|wynikające z tego|potencjalne) (powstałe |wynikłe |ewentualne |zaistniałe )*(niedogodności|utrudnienia|kłopot*|problem*|niedogodność|nieprzyjemności|nieporozumieni*|trudności|dyskomfort|uciążliwości|niewygod*), zaistniał* (sytuacj*|niedogodn*|problem*|zdarzeni*)
        (przeprasza*|przeprosiny|przykro|wybacz*) (bardzo |serdecznie |Państwa |Pana |Panią |nam |mi |najmocniej |szczerze |z góry |jeszcze raz )*(za|z powodu) (tę |tą |całą |zaistniałą |zaistniałej |tej |te |ten |powstałe |cały )*(niedogodnoś*|utrudnieni*|kłopot*|sytuacj*|nieprzyjemn*|nieporozumieni*|problem*|zamieszani*|trudności|dyskomfort*|wszystko|to)(?! (z|ze|przy|w|na|że|z powodu|dotycz*|podczas|związan*|dostaw*|jak*|któr*|spowodowan* przez))
        (jeśli|jeżeli|o ile|gdyby|skoro)…(poczuł*|poczuli|uraz*|urażon*|dotkn*|odebrał*|odebrali|zawiedzi*|rozczarow*|niezadowol*|niezadowolon*|sprawił*|nieprzyjemn*|kłopot*|niedogodn*|odczuł*|odczuli|nie spełn*)…(przeprasza*|przykro|wybacz*), (przeprasza*|przykro|wybacz*)…(jeśli|jeżeli|o ile|gdyby)…(poczuł*|poczuli|uraz*|urażon*|dotkn*|odebrał*|odebrali|zawied*|rozczarow*|niezadowol*|sprawił*|nieprzyjemn*|kłopot*|niedogodn*|odczuł*|nie spełn*|coś)
        przykro (mi|nam) że (Pan |Pani |Państwo |tak |to |w ten sposób )*(tak |to |się |poczuł* |odebrał* |odczuwa* |postrzega* |odbiera* |jest |są )+(Pan|Pani|Państwo|niezadowol*|rozczarow*|w ten|odbiera*|postrzega*|czuje*|odebrał*|zawiedzion*)*, ubolewamy (nad|z powodu) (zaistniał*|t*|Pan*|Państw*|wszelki*), (przykro nam|ubolewamy) (z powodu|nad) (Pan*|Państw*|tej|całej|negatywn*) (niezadowoleni*|odczuci*|sytuacj*|doświadczeni*|zdarzeni*|opini*)
        (za|o) (niedogodności|utrudnienia|kłopot|zamieszanie)…przeprasza*, wszelkie niedogodności…przepr*
        """
    ),
    "C-R05": when_said(
        """
        (uprzejmie|niniejszym) (informuj*|zawiadam*), (wniosek|pismo|sprawa)…(nadano|bieg|przyjęty|przyjęta), dokładamy (wszelkich )?(starań|staranności)…, (głos|zdanie|komfort|wygoda|bezpieczeństwo|zaufanie)…(priorytet*|niezwykle ważn*|najważniejsz*|bezcenn*), (zapraszamy do grona|z nami wszystko|rozwijamy się dla|wychodzimy naprzeciw|szeroki wachlarz|kompleksow* (usług*|rozwiąz*|obsług*)), gdyż stale się, (zostanie|zostaną) (powiadomion*|poinformowan*) (odrębnym|osobnym|oddzielnym)
        (szanown*|drog*) (kliencie|klientko|klienci|użytkownik*|abonen*|Państwo klienci), (zadowoleni*|satysfakcj*)…(najważniejsz*|priorytet*|pierwszym miejscu|celem|ważn*|kluczow*), (klient|klienci|klienta) (jest|są|zawsze|stawiamy)…(najważniejsz*|pierwszym miejscu|priorytet*), (nadrzędnym|naszym) (celem|priorytetem) jest, dokładamy wszelkich (starań|starania), dołożymy (wszelkich )?starań, dokładać wszelkich
        (zgłoszeni*|reklamacj*|wniosek|sprawa|zapytanie|wiadomość|prośba|pismo|uwagi|opinia|skarga|zamówienie)…(został*|zostaną|zostanie|będzie|jest) (pomyślnie |już |również |właśnie |ponownie )*(zarejestr*|przyjęt*|przekazan*|rozpatrz*|rozpatr*|zewidencj*|odnotowan*|przeanaliz*|skierowan*|zaewidencj*|procesowan*|zarejest*|w trakcie|weryfikow*|poddan*|wysłan* do)
        (w )?(najbliższym|najszybszym|najkrótszym|możliwie najkrótszym|ustawowym) (możliwym )?(terminie|czasie), (opinia|opinie|uwag*|zdanie|głos|sugesti*|informacj* zwrotn*|każdy klient)…(jest|są) (dla nas )?(niezwykle |bardzo |zawsze )?(cenn*|ważn*|bezcenn*|istotn*), (cenimy|doceniamy) (sobie )?(Pan*|Państw*|każd*|tę|zaufani*|opini*|zaangaż*), dziękujemy za zaufanie
        (stale|ciągle|nieustannie|wciąż|nieustająco|cały czas|zawsze)…(doskonal*|podnos*|podnosić|ulepsz*|popraw*|udoskonal*|dąży*|stara*), (jakość|poziom|standard*) (naszych |świadczonych |obsługi |usług )+, najwyższ* (jakość|jakości|poziom*|standard*|starannoś*), (doskonal*|podnosi*|ulepsz*) (naszych |nasze )?(usług*|jakoś*), (kompetentn*|właściw*|odpowiedni*|stosown*) (dział*|osob*|komórk*|jednostk*|zesp*), (rozpatrzymy|przeanalizujemy|pochylimy się|zapoznamy)…(uwagą|starann*|wnikliw*|indywidualn*|nad)
        (z|ze) (należytą|najwyższą|szczególną|pełną) (uwagą|starannością|troską|powagą), liczymy na (dalszą|owocną|wyrozumiałość|Państwa|zrozumienie|Pan*), (mamy nadzieję|wierzymy) że…(spełni*|zaufani*|zadowol*|satysfakc*|współprac*|wyrozumiał*|pozostan*), uprzejmie (informujemy|informuję|dziękujemy), pragniemy (poinformować|zapewnić|podkreślić|podziękować), zachęcamy do (dalsz*|korzyst*|skorzyst*), indywidualn* podejści*, profesjonaln* (obsług*|podejśc*|usług*|rozwiąz*)
        zrobimy (wszystko|co w naszej mocy), robimy co w naszej mocy, (Państwa|Pana|Pani) (głos|opinia|zdanie|problem|sprawa) (jest|ma|pomaga|bardzo)…(ważn*|znaczeni*|cenn*|pozwoli*), zawsze do (Państwa|Pana|Pani) dyspozycji, życzymy (udanych|satysfakcj*|przyjemn*)
        """
    ),
    "C-R05 courtesy": when_said(
        """
        (dziękujemy|dziękuję|dzięki) (bardzo |serdecznie |uprzejmie |Państwu |Panu |Pani )*za (kontakt|wiadomość|zgłoszenie|zapytanie|maila|e-mail|przesłan*|cierpliwość|zrozumienie|zaufanie|opinię|uwagi|zainteresowanie|skontakt*|wyrozumiałość|Pana|Pani|Państwa|poświęcon*|wybór|zwrócenie|skorzyst*|informacj*|podzielenie)
        (w razie|w przypadku) (dodatkowych |dalszych |jakichkolwiek |ewentualnych )*(pytań|wątpliwości|potrzeby)…, (prosimy|proszę|zapraszamy) (o |do )?(ponowny )?kontakt*, (pozostajemy|pozostaję|jesteśmy|jestem) (zawsze |w pełni )?do (Państwa |Pana |Pani )?dyspozycji, (życzymy|życzę) (miłego|udanego|dobrego|spokojnego), (prosimy|proszę) o (cierpliwość|wyrozumiałość|chwilę), jesteśmy (tu )?dla (Państwa|Pana|Pani|Was)
        """
    ),
    "C-R06": when_said(
        f"""
        (nigdy|nic takiego|czegoś takiego|niczego takiego|nic podobnego|niczego podobnego|takiej (obietnicy|informacji|deklaracji|gwarancji)|takich (obietnic|informacji|deklaracji|ustaleń)|tego)…nie…{_SAY}, nie…{_SAY}…(nigdy|nic takiego|czegoś takiego|niczego takiego|nic podobnego|takiej (obietnicy|informacji|deklaracji)|takich (obietnic|informacji)), nigdy (czegoś|czegoś takiego|takiej|takich|niczego|Panu|Pani|Państwu|tak|tego)…{_SAY}
        tego (Panu |Pani |Państwu |na pewno |my |ja |akurat )*nie {_SAY}, (nikt|nikt z nas|nikt od nas|nikt u nas) (Panu |Pani |Państwu |tego |takiego |czegoś |niczego |nigdy |u nas |z nas |stąd )*nie {_SAY}, nie {_SAY} (Panu |Pani |Państwu |my |ja )*(tego|takich|takiej|żadn*|niczego|nic|w ten sposób)
        (musiał*|musieli|chyba|pewnie|widocznie|zapewne|najwyraźniej|źle|błędnie) (Pan |Pani |Państwo |nas |to |mnie |się |coś )*(źle |błędnie |opacznie |inaczej |niewłaściwie |nie )+(Pan |Pani |Państwo |nas |to |mnie |się )*(zrozumi*|odczyt*|odebr*|zinterpret*|usłysz*|przeczyt*|zapamięt*|dosłysz*), (źle|błędnie|opacznie|niewłaściwie) (Pan |Pani |Państwo |nas |mnie |to |naszą |moją |moje |nasze )*(zrozumi*|odczyt*|odebr*|zinterpret*|usłysz*|przeczyt*|pamięta), (coś )?(się )?(Panu|Pani|Państwu) (się )?(coś )?(chyba |pewnie )?(pomyliło|przyśniło|pomieszało|wydawało|przesłyszało|ubzdurało|myli)
        (to )?(nieprawda|nie jest prawda|nie jest prawdą|nieporozumienie po Pan* stronie|mija się z prawdą), (Pan|Pani|Państwo) (chyba |się |coś )*(myli|mylą|wymyśla|zmyśla|przekręca|wymyślił*|nadinterpret*), (myli|mylą) się (Pan|Pani|Państwo), (nie było|nie ma) (żadnej |takiej |mowy |u nas |nigdy |o )*(takiej obietnicy|mowy|żadnych ustaleń|obietnicy|takich ustaleń|takiej rozmowy|takiej umowy|takiej informacji), nie wiem skąd (Pan|Pani|Państwo|to|taki|taka|ten|ma), skąd (Pan|Pani|Państwo) (to |taki* |w ogóle )*(wzi*|ma|mają)
        (z naszej strony|od nas|u nas) (nie padł*|nic takiego|nie wyszł*|nigdy|żadn*|taka)…, (ja|my) (Panu |Pani |Państwu |tego |niczego |takich |nigdy )+nie…{_SAY}, zaprzeczamy
        """,
        "nie (mogę|możemy), przeprasza*, niestety nie, powinni*, powinnam, powinienem, nasz błąd, mój błąd, (źle|błędnie) (Pana|Panią|Państwa) (zrozumiałam|zrozumiałem|zrozumieliśmy), (zrozumiałam|zrozumiałem), zapomni*, nie potwierdziliśmy jeszcze, kurier*, producent*, dlatego nie",
    ),
    "C-R07": when_said(
        f"""
        (to |jest |była |był |jednoznacznie |ewidentnie |wyłącznie |akurat |raczej )*(wina|winą|błąd|błędem|zaniedbani*|problem|sprawka|niedopatrzenie|niedopatrzeniem|wpadka|pomyłka|sprawa) (jest |był* |leży |naszej |naszego |naszych |po stronie |samego |samej |firmy |działu |pana |pani |ze strony |niestety )*{_OTHERS}, (wina|błąd|winę|odpowiedzialność) (jest |leży |ponosi |był |była |za to |za ten |za tę |sytuację |stan |w całości |wyłącznie )*(po stronie |w |u |na )*(naszej |naszego |firma )*{_OTHERS}, {_OTHERS} (ponosi|ponoszą|jest winn*|są winn*|odpowiada za|odpowiadają za|jest odpowiedzial*|są odpowiedzial*)
        (zawinił*|zawaliła|zawalił*|nawalił*|skrewił*|sknocił*|schrzanił*|spartaczył*|narozrabiał*|pomylił*|pokręcił*|namiesza*) (to |tu |niestety |się |znowu |znów |nasz |nasza |nasi |nasze |nowy |nowa )*{_OTHERS}, {_OTHERS}…(zawinił*|zawalił*|nawalił*|skrewił*|sknocił*|schrzanił*|spartaczył*|narozrabiał*|pomylił*|pomyliła|pokręcił*|namiesza*|zepsuł*|zapomniał*|zaniedbał*|odpuścił*|partacz*|olał*|się nie popisał*|dał* ciała|popełnił* błąd|popełnia*), {_OTHERS}…(źle|błędnie|niewłaściwie|nieprawidłowo|omyłkowo|nie tak)…(wpisał*|wprowadził*|spakował*|zapakował*|wysłał*|zamówił*|podał*|ustawił*|zaadresował*|zrobił*|oznaczył*|przekazał*|poinformował*|zamontował*|zapisał*|obliczył*)
        {_OTHERS}…(wpisał*|wprowadził*|spakował*|zapakował*|wysłał*|zamówił*|podał*|ustawił*|zrobił*|oznaczył*)…(źle|błędnie|nie to|nie ten|nie tę|zły|złą|złe), (nie mam|nie mamy|ja nie mam|my nie mamy) (z tym |nic |absolutnie |naprawdę |tu )*(wspólnego|nic do), to nie (ja|my|nasza wina|moja wina|nasz błąd|mój błąd|z naszej winy), nie (moja|nasza|z naszej|z mojej|nasz|mój) (wina|winy|błąd), (my|ja|z naszej strony|po naszej stronie) (ze swojej strony |ze swej strony |swoje |wszystko |wysłaliśmy |paczkę )+…(na czas|w terminie|zgodnie|w porządku|dobrze|zrobi*|dopełni*), (po naszej stronie|z naszej strony|u nas) (wszystko|nie było|nie ma|błędu)…
        (proszę|prosimy|może Pan*) (mieć )?(pretensje|żale|skarżyć|podziękować|pytać|dziękować) (się )?(do|na|u)? ?(naszego |naszej |panu |pani )*{_OTHERS}, pretensje (proszę |do )*(do )?(kierować )?(do )?{_OTHERS}, (znowu|znów|jak zwykle|jak zawsze|oczywiście|klasycznie) (nasz |nasza |ten |ta |to |ci )*{_OTHERS}, przez (to |naszego |naszą |nasz |niekompetencj* |opieszałość |bałagan |błąd |niedbalstwo )*{_OTHERS}, mnie (wtedy |przy tym |tam )*(nie było|tam nie było)
        """,
        "nie jest wina, nie szukamy",
    ),
    "C-R07 failure of others": when_said(
        f"{_OTHERS}…(opóźni*|spóźni*|nie dostarczył*|zgubił*|uszkodził*|nie zdążył*|nie wysłał*|nie przekazał*|nie odpowiada*|nie odpowiedział*|nie wydał*|nie odebrał*|nie poinformował*|nie dowiózł*|nie dowiozł*|ma opóźnieni*|mają opóźnieni*|nie wpisał*|przetrzymuj*|zwleka*), (zgubił*|uszkodził*|opóźnił*) (ją |go |to |paczkę |przesyłkę |nam )*(nasz )?{_OTHERS}",
        "jeśli, gdyby, jeżeli, przeprasza*",
    ),
    "C-R08": when_said(
        f"""
        (to |ta sprawa |te sprawy |tym |reklamacje |faktury )*(nie|już nie) (jest |są |należy |leży |leżą )*(to )?(do |w |w gestii |w zakresie )*(mój|moj*|nasz|nasz*|mnie|nas|moim|mojej|naszej|naszym|moich|naszych) (dział*|sprawa|sprawy|problem|kompetencj*|gestii|działk*|obowiązk*|zadani*|zakres*|broszka|odpowiedzialnoś*), to nie (do mnie|do nas|u nas|ja|moje|nasze|mój|nasz), nie (zajmuję|zajmujemy) się (tym|takimi|tymi|reklamac*|faktur*|zwrot*), (tym|takimi sprawami|tą sprawą) (się )?(ja |my |tutaj |tu )*(się )?nie (zajmuję|zajmujemy), nie (odpowiadam|odpowiadamy) za (to|te|tę|takie), nie (ja|my) (się )?tym (się )?zajmuj*
        nie (jestem|jesteśmy) (w tej sprawie |tu |do tego |od tego |osobą |w stanie )*(właściw*|kompetentn*|od tego|odpowiedni*|upoważni*|odpowiedzialn*|pomóc|Panu pomóc|Pani pomóc|nic), nie (mogę|możemy|potrafię|umiem|jestem w stanie|zdołam) (Panu |Pani |Państwu |tu |w tym |w tej sprawie |z tym |nic |niestety |tutaj |już |więcej |nijak )*(pomóc|poradzić|doradzić), (w tym|w tej sprawie|z tym|tutaj|niestety|nic) (Panu |Pani |Państwu |tu |niestety )*nie (pomogę|pomożemy|poradzę|doradzę|zrobię)
        (z tym|w tej sprawie|o to|po to|tę sprawę|to) (musi|muszą|trzeba|należy|proszę|będzie Pan* musiał*|powinien|powinna) (się |Pan |Pani |Państwo |sam |sama |już |to )*(zwróc*|zgłos*|udać|kontakt*|skontakt*|zapyt*|pytać|iść|pójść|dzwoni*|zadzwoni*|załatwi*|wyjaśni*|uzgodni*|rozmawi*), (musi|muszą|powinien|powinna|trzeba|należy|będzie musiał*) (się |Pan |Pani |Państwo |sam |sama |niestety |już |najpierw )*(zwrócić|zgłosić|udać|skontaktować|dzwonić|zadzwonić|pisać|napisać|dopytać|zapytać|dowiadywać|wyjaśni*|załatwi*) (się |to |z tym |bezpośrednio |sobie )*(do|z|ze|w|u|na|sam*)
        (proszę|prosimy|najlepiej) (się |bezpośrednio |niestety |w tej sprawie |z tym |o to |samemu |spróbować |ewentualnie )*(skontaktować|kontaktować|zwrócić|zwracać|dzwonić|zadzwonić|pisać|napisać|zapytać|pytać|zgłosić|zgłaszać|udać|iść|pójść|dopytać|kierować) (się |bezpośrednio |w tej sprawie |to |z tym |o to |sprawę |na |do |z )*(naszym |naszego |naszą |działem |działu |dział )*({_OTHERS}|infolini*|inny adres|inny numer|adres|działem|działu|dział|obsług*|biur*|urzęd*|spółdziel*|administrac*|kas*), (od tego|tym|za to|o tym) (jest|są|odpowiada|zajmuje się|decyduje|mamy) (inny |osobny |u nas )?(dział|{_OTHERS}|kto inny|ktoś inny|inny)
        (to )?(już )?(nie )?(jest )?(Pan*|Państwa) (problem|sprawa|zmartwienie)(?=[.!]?$), (to )?nie (jest )?(już )?(mój|nasz|moje|nasze) (problem|sprawa|zmartwienie), (pod zły|pod niewłaściwy|na zły|na niewłaściwy|zły|niewłaściwy) (adres*|numer*|dział*), źle (Pan|Pani) trafił*, proszę (pisać|dzwonić|szukać|próbować) (gdzie indziej|tam|pod inny*|na inn*), ja (tylko|tu tylko) (sprzedaję|przyjmuję|odbieram|obsługuję|wystawiam), (my|jesteśmy) (tylko|jedynie) (sprzedaj*|pośredni*|sklep*|punkt*|recepcj*)
        """,
        "jeśli (woli|wolą|chce|chcą|wygodniej|Pan|Pani|potrzeb*), jeżeli (woli|chce), woli (Pan|Pani), może (Pan|Pani) (też|także|również), można (też|także|również), (policj*|112|999|998|pogotowi*|straż*|alarmow*|zastrzec|lekarz*|ratunk*), (sam|sama) (skontaktuję|zadzwonię|napiszę|zapytam), nie musi, przekaza*, skontaktuj* się ze mną, kontakt* ze mną, ze mną, do mnie, z nami, do nas",
    ),
    "C-R09": when_said(
        """
        (gdyby|gdybyście|jakby) (Pan|Pani|Państwo) (tylko |uważnie |wcześniej |dokładnie |chociaż |choć |raz |od razu |łaskawie |się |to |nas |na czas |w porę |instrukcję |regulamin |najpierw |lepiej |zwrócił* |sobie )*(przeczyta*|czyta*|sprawdzi*|zastosowa*|posłucha*|słucha*|ustawi*|zgłosi*|odebra*|poda*|zapłaci*|zadzwoni*|napisa*|postępowa*|stosowa*|pomyśla*|uważa*|zamówi*|zajrza*|zapozna*|zauważy*|wypełni*|kliknął|kliknęła|robi*|dba*|zrobi*|pofatygowa*)
        (powinien|powinna|powinni|mógł|mogła|mogli|trzeba|należało|trzeba było|wystarczyło) (był* |byli |to |Pan |Pani |Państwo |się |nam |był |było |najpierw |wcześniej |chyba |dokładniej |uważniej |lepiej |od razu |sobie |po prostu |o tym )*(przeczytać|czytać|sprawdzić|zgłosić|pomyśleć|zapytać|napisać|podać|zadzwonić|uważać|wiedzieć|zauważyć|zamówić|odebrać|zapoznać|zajrzeć|spojrzeć|zadbać|pilnować|przewidzieć|wypełnić|pomyśleć|kupić|kliknąć|słuchać|przeczyt*|odczytać|zmierzyć|przyjść)(?! (maila|mail|e-mail|wiadomość))
        (to )?(Pan|Pani|Państwo|sam Pan|sama Pani) (sam |sama |sami |to |nam |przecież |najwyraźniej |niestety |po prostu |chyba )*(błędnie|źle|nieprawidłowo|niewłaściwie|nieuważnie|niedokładnie|omyłkowo) (to |nam |się |coś )*(poda*|wpisa*|wypełni*|zamówi*|ustawi*|podłączy*|wybra*|użył*|używ*|zainstalowa*|zrozumi*|przeczyt*|zmierzy*|zaznaczy*|zmontowa*|złoży*|obsług*), (źle|błędnie|nieprawidłowo|niewłaściwie) (Pan|Pani|Państwo) (to |nam |sobie )*(poda*|wpisa*|wypełni*|zamówi*|ustawi*|podłączy*|wybra*|użył*|używa*|przeczyt*|zmierzy*|zaznaczy*|zmontow*|złoży*), (Pan|Pani|Państwo) (sam |sama |to |przecież |po prostu |sobie |chyba |najwyraźniej )*(poda*|wpisa*|wybra*|zamówi*|zaznaczy*|wypełni*)…(zły|złą|złe|błędn*|niewłaściw*|nie ten|nie tę|źle|nieprawidłow*)
        (to )?(jest |była |wyłącznie |tylko |niestety |ewidentnie |po prostu |akurat )*(Pana|Pani|Państwa|pańska|pański) (własna |własny |wyłączna )?(wina|winą|błąd|niedopatrzenie|nieuwaga|zaniedbanie|problem|odpowiedzialność|niewiedza), z (Pana|Pani|Państwa|pańskiej|własnej) (własnej )?(winy|nieuwagi), przez (Pana|Pani|Państwa) (nieuwagę|niedopatrzenie|zaniedbanie|błąd), (wina|błąd) (leży |jest )*(po )?(Pana|Pani|Państwa|pańskiej) stronie, (sam|sama|sami) (Pan |Pani |Państwo |jest |sobie |to )*(sobie |jest |są )*(winien|winna|winny|winni|zepsuł*|zniszczył*|usun*|wybrał*|skasował*|wyłączył*|narobił*), (nieprawidłow*|niewłaściw*|niezgodn*|nieumiejętn*) (użytkowani*|obsług*|użyci*|z instrukcją|montaż*|używani*)
        (to |jest |przecież |chyba |dla każdego |chyba każdy |oczywiste |każdemu )+(oczywiste|jasne|logiczne|wiadomo)(?=[.! ]), (przecież|chyba) (to )?(jest )?(oczywiste|jasne|logiczne|wiadomo), (każdy|każde dziecko|nawet dziecko|dziecko) (by |to |przecież |chyba |normalny |rozsądny |człowiek )*(wie|rozumie|zrozumie*|potrafi|umie|poradzi*|widzi|sobie), (jak|tak jak) (już|wielokrotnie|kilkakrotnie|kilka razy|nieraz) (Panu |Pani |Państwu |wielokrotnie |kilkakrotnie |kilka razy |raz |wcześniej )*(pisa*|mówi*|wyjaśnia*|informowa*|tłumaczy*|wspomina*|podkreśla*|napisa*|wyjaśni*|powiedzi*), (już|wielokrotnie|kilkakrotnie|dwa razy|trzy razy|kilka razy) (Panu |Pani |Państwu |to |o tym |raz |dwa razy |wielokrotnie |kilka razy |jasno |wyraźnie )*(pisałam|pisałem|mówiłam|mówiłem|tłumaczyłam|tłumaczyłem|wyjaśniałam|wyjaśniałem|pisaliśmy|mówiliśmy|tłumaczyliśmy|informowaliśmy|wyjaśnialiśmy)
        (powtarzam|powtórzę|tłumaczę|wyjaśniam) (Panu |Pani |Państwu |to |po raz |raz )*(kolejny|jeszcze|ostatni|po raz|setny|trzeci|znowu), ile razy (mam|można|jeszcze|trzeba|mamy), (wystarczy|wystarczyło|wystarczyłoby) (umieć |tylko |po prostu |uważnie |dokładnie |trochę )*(czytać|przeczytać|pomyśleć|spojrzeć|sprawdzić|zajrzeć|chcieć|kliknąć), (proszę|prosimy) (następnym razem |na przyszłość |w końcu |najpierw |jeszcze raz |łaskawie |wreszcie |sobie )+(uważni*|dokładni*|czytać|przeczytać|sprawdz*|uważać|pomyśleć|się|z|lepiej|podawać), (uważnie|dokładnie|ze zrozumieniem) (czytać|przeczytać|czyta), (na przyszłość|następnym razem) (proszę|radzę|warto|niech|sugeruję|prosimy)…(uważn*|dokładn*|czyta*|sprawdz*|pomyśleć|pamiętać|najpierw|wcześniej|zawczasu|lepiej)
        (jest |było )?(wyraźnie|jasno|czarno na białym|wyraźnie przecież|jak byk|wielkimi literami) (jest |było |przecież |tam )*(napisan*|podan*|zaznaczon*|stoi|określon*|wskazan*), (nie (umie|potrafi|raczył*|rozumie|czyta|słucha|pofatygował*|chciało się)) (Pan|Pani|Państwo|Panu), (Pan|Pani|Państwo) (chyba |najwyraźniej |widocznie |wciąż |ciągle |nadal |po prostu |znowu )*nie (umie|potrafi|raczył*|rozumie|czyta|słucha|przeczyta*|doczyta*|zauważy*|uważa*|zrozumi*), (inni|pozostali|nikt inny|inni klienci) (klienci |jakoś |nie |sobie |z tym |potrafią )*(nie ma*|problem*|radzą|potrafią|dają|rozumieją|się), nieznajomość…nie zwalnia, trzeba było (wcześniej |o tym |najpierw |się |uważać|czytać|myśleć|sprawdzić|zapytać)
        """,
        "przeprasza* że (Pan|Pani), powinien (Pan|Pani) (otrzymać|dostać), powinni byliśmy, powinniśmy, nie musi*, nie powinien, nie powinna, nie powinni, powinnam, powinienem",
    ),
    "C-R10": when_said(
        """
        (proszę|prosimy|niech) (się |Pan |Pani |łaskawie |natychmiast |trochę |już |wreszcie )*(uspokoić|uspokoi|opanować|opanuje|nie krzyczeć|nie wrzeszczeć|nie histeryzować|wyluzować|ochłonąć|ochłonie), uspokój się, spokojnie bez nerwów, (przestać|przestanie|przestań|skończyć|dość) (już |na mnie |na nas |tu |wreszcie |z tym |nas |mnie )*(krzyczeć|krzyku|wrzeszczeć|histeryz*|wydzwaniać|zawracać|marudzić|jęczeć|obrażać|atakować|straszyć|grozić|narzekać|spamować|kłamać|tych), (nie|proszę nie|niech Pan* nie) (histeryz*|przesadza*|dramatyz*|zawraca*|marudzi*|krzycz*|wrzeszcz*|podnos* głosu|robić scen*|wymyśla*|fatyg*|ośmiesza*)
        (kupować|kupić|kupuje|zamawiać|szukać|iść|pójść|idzie|poszukać|korzystać|przenieść|robić zakupy|zakupy|zmienić) (sobie |się |Pan |Pani |proszę )*(gdzie indziej|gdzieś indziej|u konkurencji|do konkurencji|innego sklepu|innej firmy|w innym (sklepie|miejscu)|gdzie taniej|firmę), (droga wolna|nikt (Pana|Pani|Państwa|Panu|tu|nie) (tu |nie |na siłę |do niczego )*(trzyma|zmusza|zmuszał|kazał|każe|prosi))
        nie (mam|mamy) (naprawdę |teraz |na to |na takie |na tego |siły |ochoty |nerwów |więcej |zamiaru |już )*(czasu|cierpliwości|ochoty|siły|nerwów|zamiaru) (na|się|dłużej|z|słuch*|czyta*|dyskut*|użer*|tłumacz*), nie mam na (to|takie|takich) (naprawdę )?czasu, na takie (bzdury|głupoty|sprawy)…nie (mam|mamy), szkoda (mi |mojego |nam )*(czasu|nerwów|słów|gadać), (czego|co) (jeszcze |ode mnie |od nas |Pan |Pani |znowu |wy |właściwie |ty )*(ode mnie |od nas |ode )*(chce|chcecie|chcą|oczekuje)…, (to )?(jest )?(Pana|Pani|Państwa|pański) problem(?=[.! ]), (to )?(Pana|Pani) (już )?problem nie (mój|nasz), (mnie|nas) to (naprawdę |szczerze |zupełnie |w ogóle |mało )*(nie obchodzi|nie interesuje|nie rusza|obchodzi), nic mnie to nie obchodzi, (mam|mamy) to (gdzieś|w nosie|w dupie), wszystko mi jedno, (jest )?mi (to )?(wszystko jedno|obojętne)
        (z|z takimi) (Panem|Panią|takimi|ludźmi|klientami|wami) (się |to |jak |nie da |takimi |jak Pan* )*(nie da|nie dogada|nie będę|szkoda|nie rozmawiam), nie będę (z |się |tego |tracić |więcej |dłużej |Panu |Pani )+(rozmawia*|tłumacz*|dyskut*|powtarza*|Pan*|słucha*|czasu), (to |jest |są |Pan |Pani |Pana |to już )*(śmieszn*|żałosn*|żenujące|żenad*|bezczeln*|głup*|absurdaln* Pan*|nienormaln*|niepoważn*|chamsk*|bezmyśln*)(?! (cen*|błąd|pomyłk*)), (gratuluję|gratulacje|brawo|gratulujemy) (spostrzeg*|inteligenc*|bystr*|że|odkryci*|wreszcie|dla|pomysł*|refleks*|cierpl*|kultury), (chyba |proszę )*(Pan|Pani)? ?(sobie )?(żartuje|kpi|jaja)…, (nauczyć|naucz*) (się )?(najpierw |wreszcie )?(czytać|pisać|kultury|liczyć|obsług*|zachow*|polsk*), niech (się )?(Pan|Pani) (się )?(nauczy|zastanowi|leczy|ogarnie|puknie|zajmie|odczepi|wreszcie|łaskawie), nie jest (Pan|Pani) (tu |u nas )?(jedyn*|pępkiem), (Pan|Pani) nie jest (tu |u nas )?(jedyn*|pępkiem)
        odczep*, daj (mi )?spokój, dać (mi|nam) (święty )?spokój, zamknij się, (i )?co z tego, jaki klient takie, jak (dla )?(dziecka|dziecku|przedszkol*|krowie)…, święta krow*, z choinki, myśleć nie boli, (prościej|łatwiej) (już )?się nie da, (wielkie|ale) (halo|mi) (tragedi*|halo|problem), co za (tragedia|dramat|problem), z pretensjami to
        """,
        "bez obelg, jeśli nie chce Pan* czekać, prosz* tylko",
    ),
    "C-R11": when_said(
        f"""
        {_WE_WILL}…{_SOON}, {_SOON}…{_WE_WILL}, {_SOON}…(się z Pan* skontaktuje|ktoś się), (pracujemy|pracuję) nad tym(?=[.!]?$), (sprawa|temat) (jest )?w toku(?=[.!]?$), (proszę|prosimy) (jeszcze |chwilę |trochę |o |uzbroić się w |spokojnie )*(poczekać|zaczekać|czekać|cierpliwość)(?=[.!]?$), (to )?(jeszcze )?(trochę|chwilę|jakiś czas) (to )?(potrwa|zajmie), (jak|gdy|kiedy|jak tylko|gdy tylko) (będzie|będziemy|coś|się|będę)…(wiedzie*|wiado*|możliw*|gotow*|więcej|wiem|ruszy|wolne)…{_WE_WILL}, {_WE_WILL}…(jak|gdy|kiedy) (tylko )?(będzie|będziemy|coś|się|będę|znajd*|ktoś|dotrze|dostan*)
        """,
        "(proszę|prosimy|prosiłabym|prosiłbym|może Pan*|mógłby|mogłaby) (o |nam |mi |jak najszybciej |niezwłocznie |tylko |też )*(przesłać|przesłanie|wysłać|podać|podanie|odpowiedzieć|odpowiedź|potwierdz*|uzupełni*|zadzwonić|napisać|zgłosić|dosłać), nie możemy obiecać",
    ),
    "C-R12": when_said(
        """
        wydaje (mi|nam) się, (tak )?mi się (tak )?wydaje, chyba(?! że), nie (jestem|jesteśmy) (do końca |całkiem |tego |stuprocentowo |w stu procentach |tak |zupełnie )*(pew*), (prawdopodobnie|raczej|pewnie|zapewne|przypuszczalnie|przypuszczam|przypuszczamy|podejrzewam|myślę że|sądzę|sądzimy|uważam że to|domyślam|zgaduję|strzelam|obstawiam|zakładam że|być może|możliwe że|o ile wiem|z tego co wiem|o ile mi wiadomo|z tego co mi wiadomo|z tego co pamiętam|o ile pamiętam|o ile się nie mylę|jeśli się nie mylę|jeśli dobrze pamiętam|na oko|mniej więcej tak)
        powinn* (to |być |się |on* |jeszcze |też |już |chyba )*(być|działać|podlegać|wystarczyć|obejmować|pasować), (mam|odnoszę) wrażenie, (tak )?(na )?(moje|mój) (oko|wyczucie|rozum), teoretycznie, w teorii, (coś )?mi się (coś )?(kojarzy|zdaje), zdaje (mi )?się, ręki nie dam, głowy nie dam, nie wiem (dokładnie|na pewno|tego na pewno), jakoś tak, zwykle tak
        """,
        """
        (sprawdzę|sprawdzimy|upewnię|upewnimy|ustalę|dopytam|zapytam)…(i|do|jutro|dziś), raczej (niż|Pan|Pani), (chyba|pewnie|zapewne|myślę że|wyobrażam)…(zdenerw*|zezłośc*|przykr*|frustruj*|rozczarow*|ucieszy*|spodoba*|zadowol*|denerwuj*|irytuj*), myślę że (najlepiej|warto|dobrze|będzie Pan* zadowol*|to dobry|możemy), nie chcę zgadywać, zamiast zgadywać, być może (Pan|Pani), pewnie (Pan|Pani), chyba że, (czy|jeśli) być może
        """,
    ),
}

_LISTS = {
    "apology": phrases(
        "przeprasza*, przepraszam*, przeprosi*, przeprosin*, przykro (mi|nam), wybacz*, ubolewa*, nasz błąd, nasza wina, mój błąd, moja wina, nasza pomyłka, moja pomyłka, zawiedliśmy, zawiodłam, zawiodłem, zawaliliśmy, popełniliśmy błąd, błąd (jest|był|leży) po naszej stronie, biorę (to )?na siebie, sorki, soreczki, sorry"
    ),
    "own_mistake": phrases(
        "mój błąd, moja wina, pomyliłam się, pomyliłem się, głupio mi, głupie pytanie, zawracam głowę, zawracanie głowy, pomyliłam, pomyliłem, zapomniałam, zapomniałem, wstyd mi"
    ),
    "our_act": phrases(
        """
        (?<!nie\\s)(wysłał*|wysłaliśmy|odesłał*|odesłaliśmy|przesłał*|przesłaliśmy|zwrócił*|zwróciliśmy|oddaliśmy|oddałam|oddałem|wymieniłam|wymieniłem|wymieniliśmy|naprawiliśmy|naprawiłam|naprawiłem|sprawdziłam|sprawdziłem|sprawdziliśmy|przekazałam|przekazałem|przekazaliśmy|dodaliśmy|dodałam|dodałem|zamówiliśmy|zamówiłam|zamówiłem|zadzwoniłam|zadzwoniłem|dzwoniłam|dzwoniłem|rozmawiałam|rozmawiałem|napisałam|napisałem|napisaliśmy|przygotowałam|przygotowałem|przygotowaliśmy|ustaliłam|ustaliłem|ustaliliśmy|umówiłam|umówiłem|umówiliśmy|zmieniłam|zmieniłem|zmieniliśmy|anulowałam|anulowałem|anulowaliśmy|poprawiłam|poprawiłem|poprawiliśmy|skorygowa*|wystawiłam|wystawiłem|wystawiliśmy|zarezerwowa*|odłożyłam|odłożyłem|odłożyliśmy|znalazłam|znalazłem|znaleźliśmy|ustawiłam|ustawiłem|ustawiliśmy|przesun*|przedłuży*|przywróciliśmy|przywróciłam|przywróciłem|uruchomi*|odblokowa*|zablokowałam|zablokowałem|zablokowaliśmy|nadaliśmy|nadałam|nadałem|przelaliśmy|przelałam|przelałem|założyłam|założyłem|założyliśmy|zleciłam|zleciłem|zleciliśmy|doliczy*|odliczy*|naliczyliśmy|wprowadziliśmy|zaktualizowa*|usunęłam|usunąłem|usunęliśmy|zwolniliśmy|wzmocniliśmy)
        (?<!nie\\s)(wysyłam|wysyłamy|przesyłam|przesyłamy|załączam|załączamy|zwracam|zwracamy|zwrócę|zwrócimy|wyślę|wyślemy|prześlę|prześlemy|wymienię|wymienimy|naprawię|naprawimy|zamówię|zamówimy|zadzwonię|zadzwonimy|dzwonię|odbierzemy|przelejemy|przeleję|przelewam|przelewamy|wystawię|wystawimy|wystawiam|zarezerwuj*|zmieniamy|zmienię|zmienimy|przywieziemy|przywiozę|dostarczymy|przedłużymy|przedłużę|anuluj*|przełączę|dopilnuj*|zorganizuj*|odliczymy|odliczę|pokryjemy|biorę na siebie|przejmuję|prowadzę|pilnuję|pilnujemy|przyjedziemy|przyjadę|doślemy|doślę|oddamy|oddam|poprawię|poprawimy|poprawiam|podwozimy|korygujemy|koryguję|skoryguj*|doręczymy|podstawimy)
        (pieniądze|kwota|kwotę|paczka|przesyłka|zwrot|zwrotu|nowy egzemplarz|część|technik|serwisant|faktura|korekta|kurier|przelew)…(wyszł*|wyszedł|wyjdzie|dotrze|dojdzie|przyjedzie|wyruszył*|odbierze|trafi|został* (nadan*|wysłan*|zlecon*|zwrócon*))
        """
    ),
    "our_check": phrases(
        "(sprawdzę|sprawdzam|sprawdzimy|sprawdzamy|zweryfikuj*|ustalę|ustalam|ustalimy|dowiem|dowiemy|dopytam|zapytam|zapytamy|pytam|potwierdzę|potwierdzimy|upewnię|upewnimy|dowiaduję|wyjaśnię|zmierzę|przetestuj*|dam znać|damy znać)"
    ),
    "handover": phrases(
        "(przekazałam|przekazałem|przekazaliśmy|przekażę|przekazuję|przekażemy)…(odezwie|zadzwoni|napisze|skontaktuje|dziś|jutro|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|do godz*), przełączę*, (zostanę|zostaję|pozostaję|pozostanę)…(kontakt*|na linii), (sam|sama) (się )?(skontaktuję|zadzwonię|napiszę|zapytam|wyjaśnię|załatwię|zgłoszę|wszystko), (załatwię|wyjaśnię|zgłoszę) to (za Pan*|sam*|ja), załatwimy to (za|my)"
    ),
    "insults": phrases(
        "idiot*, debil*, kretyn*, imbecyl*, matoł*, tępak*, tępa, głupek, głupk*, głąb, cham, chama, chamie, chamk*, cwaniak*, cwaniaczek, cwaniaro, naciągacz*, pieniacz*, pajac*, palant*, burak, buraku, gnój, gnoju, dupek, dupk*, kurwa, kurwy, pierdol*, spierdal*, wypierdal*, spadaj, wal się, baran, baranie, osioł, ośle, pacan*, prostak*, oszołom*, wariat*, wariatk*, histeryczk*, nienormaln*, psychol*, gówno, gówniar*, zamknij (ryj|mordę|gębę), leser*, roszczeniow* (bab*|klient*|typ*), prymityw*, madka, ciemniak*, babsztyl*"
    ),
    "opening_or_closing": phrases(
        "(dzień dobry|dobry wieczór|witam|witaj|cześć|szanowna Pani|szanowny Panie|szanowni Państwo)…(?=[.! ]?$), (pozdrawiam|z pozdrowieniami|z poważaniem|z wyrazami szacunku|miłego dnia|serdecznie pozdrawiam|łączę pozdrowienia|dział|zespół|biuro obsługi)"
    ),
    "polite_capitals": phrases(
        "pan*, pana, panu, pani, panią, panie, państw*, ci, tobie, twoj*, wy, was, wam, wasz*, dziękuj*, dzień, szanown*, klien*"
    ),
    "general_words": phrases(
        "pytani*, zapytani*, wiadomoś*, prośb*, problem*, uwag*, klient*, dziękuj*, proszę, prosz*, email*, mail*, zamówieni*, reklamac*, skarg*, sytuac*, dzień, dobry, czeka*, odpowied*, usług*, załatw*, kontakt*, informac*, pozdraw*, zadowol*, spraw*, zgłoszeni*"
    ),
}

_ADVICE = {
    "C-R01": "Że to się nie powtórzy, nie obieca nikt. Napisz, co zmieniliście i od kiedy.",
    "C-R02": "Przyczyna nie usprawiedliwia, a „ale” odbiera przeprosinom wartość. Przeproś, napisz, co robisz, przyczynę dodaj jednym zdaniem.",
    "C-R03": "To pomniejsza szkodę klienta. Napisz, co to dla niego znaczy i co z tym robisz.",
    "C-R04": "Takie przeprosiny niczego nie nazywają. Napisz, za co przepraszasz i co już zrobiono.",
    "C-R05": "Takie zdania może dostać każdy. Dodaj nazwisko, sprawę, co ustalono i kiedy się odezwiesz.",
    "C-R06": "Zanim zaprzeczysz, przeczytaj, co naprawdę napisaliśmy. Albo to obowiązuje, albo popraw to i przeproś.",
    "C-R07": "Dla klienta jesteśmy jedną firmą. Pisz „my” i co z tym zrobimy.",
    "C-R08": "Nie odsyłaj klienta. Przekaż sprawę samodzielnie: komu, do kiedy, i pozostań jego kontaktem.",
    "C-R09": "To brzmi jak wyrzut. Opisz, jak jest, i zaproponuj następny krok.",
    "C-R10": "Nie wysyłaj tego w tej postaci. Weź oddech i napisz, czego klient potrzebuje, albo przekaż sprawę.",
    "C-R11": "Brakuje dnia i godziny. Napisz, kiedy się odezwiesz, nawet bez wyniku.",
    "C-R12": "To domysł. Sprawdź to albo napisz, że sprawdzasz i kiedy będzie wiadomo.",
}

_SUGGESTION = {
    "C-R01": "Od poniedziałku każdą paczkę przed wysyłką sprawdzają dwie osoby.",
    "C-R02": "Przepraszam za opóźnienie. {Wysłałem|Wysłałam|Wysyłamy} paczkę dziś inną trasą, dotrze w czwartek.",
    "C-R03": "Rozumiem, że kosztowało to całe popołudnie. Zajmuję się tym i do 15:00 napiszę, jaki jest wynik.",
    "C-R04": "Przepraszam, że na część trzeba było czekać trzy tygodnie i nikt się nie odezwał. Część wychodzi dziś.",
    "C-R05": "{Sprawdziłem|Sprawdziłam|Sprawdzamy} zamówienie i w środę do 12:00 napiszę, co ustaliliśmy.",
    "C-R06": "Zgadza się, 12 marca tak napisaliśmy. To obowiązuje.",
    "C-R07": "Przepraszamy, paczka zaginęła w drodze. Nowa wychodzi dziś, a z przewoźnikiem wyjaśnimy to sami.",
    "C-R08": "{Przekazałem|Przekazałam|Przekazuję} sprawę Joannie z księgowości, odezwie się dziś do 15:00. Kontaktem pozostaję ja.",
    "C-R09": "W zamówieniu widnieje adres Lipowa 5. Czy jest aktualny, czy mam go zmienić?",
    "C-R10": "Rozumiem, że to zdenerwowało. Spójrzmy na to razem.",
    "C-R11": "Odezwę się jutro do 12:00, nawet jeśli nie będzie jeszcze wyniku.",
    "C-R12": "Nie wiem tego jeszcze na pewno. Sprawdzę u producenta i napiszę jutro do 10:00.",
}

WORDS = CoachWords(signals=_SIGNALS, advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
