"""Polish words for the coach's rules on manners, C-R07 to C-R11.

The notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, joined, one_of, phrases, when_said, widened
from opora.pure.languages.polish import coach_contempt, coach_dodging, coach_excuses, coach_plain, coach_tone, coach_vagueness

_OTHERS = one_of("""
        kurier*, kuriera, kurierzy, kurierska, kurierskiej, kurierską, przewoźnik*, poczta, poczty, poczcie, InPost*, DPD, DHL, GLS, UPS,
        paczkomat*, dostawc*, dostawca, producent*, producenta, kolega, kolegi, koledze, kolegą, koledzy, kolegów, koleżanka, koleżanki,
        koleżankę, koleżance, księgowość, księgowości, księgowa, księgowy, dział, działu, dziale, działem, magazyn, magazynu, magazynie,
        magazynier*, technik, technika, technicy, serwisant*, serwis, serwisu, bank, banku, bankiem, partner*, podwykonawc*, praktykant*,
        stażyst*, handlow*, marketing*, informatyk*, informatycy, programist*, operator*, kierowc*, poprzedni*, zmiana, zmiany, monter*,
        centrala, centrali, oddział, oddziału, drukarni*, agencj*, hurtowni*, spedy*, logistyk*, firma zewnętrzna, firmy zewnętrznej,
        recepcj*, sprzedawc*, chłopak* z magazynu
        """)
_WE_WILL = one_of("""
        odezwę, odezwiemy, odezwie, odezwą, skontaktuj*, skontaktujemy, damy, dam, poinformuj*, prześl*, prześlę, prześlemy, wyśl*, wyślę,
        wyślemy, zadzwonię, zadzwonimy, zadzwoni, zadzwonią, napisz*, napiszemy, napiszę, zwróci*, zwrócimy, zwrócę, załatwi*, załatwimy,
        rozwiąż*, rozwiążemy, sprawdzi*, sprawdzę, sprawdzimy, naprawi*, naprawimy, dostarczy*, będzie, będą, dotrze, przyjdzie, zajmie*,
        zajmę, zajmiemy, odpowiem*, odpowiemy, odpowie, otrzyma*, dostanie*, usłyszy*, rozpatrz*, rozpatrzymy, wrócę, wrócimy, wróci,
        przekaże*, przekażemy, ustalimy, wyjaśnimy, wyjaśnię, uzupełni*, przyjedzie, przyjedziemy, zobaczymy, zajrzę
        """)
_SOON = one_of("""
        jak najszybciej, jak najprędzej, w najbliższym czasie, niebawem, wkrótce, niedługo, w najbliższych dniach,
        w ciągu najbliższych dni, w możliwie najkrótszym czasie, w możliwie najszybszym czasie, w najkrótszym możliwym czasie,
        w najbliższym możliwym terminie, w możliwie krótkim czasie, w krótkim czasie, w najbliższej przyszłości, tak szybko jak,
        szybko jak to, gdy tylko, jak tylko, kiedy tylko, skoro tylko, z czasem, później, w swoim czasie, za kilka dni, za parę dni,
        w ciągu kilku dni, w ciągu paru dni, bez zbędnej zwłoki, niezwłocznie, bezzwłocznie, od ręki gdy, w wolnej chwili,
        w stosownym czasie, w odpowiednim czasie, w pierwszej kolejności, kiedyś, jakoś (w|po|na) *, lada moment, lada dzień, lada chwila,
        przy okazji, przy najbliższej okazji, w pierwszym możliwym terminie, w dogodnym momencie, za jakiś czas, za chwilę, po niedzieli,
        w przyszłości
        """)

_SIGNALS = {
    "C-R07": when_said(
        f"""
        (nasz|nasza|ten|ta|nasi|nasze) {_OTHERS} (tego |to |jej |go |Panu |Pani |niestety )*(przeoczył*|zapomniał*|pominął|pominęł*|nie sprawdził*|nie przekazał*|nie zamówił*|nie dopilnował*|źle|pomylił*|zgubił*)…
        (to|wszystko|całe zamieszanie|opóźnienie) (jest |przez |to |wyszło przez |z winy |sprawka |zasługa |robota |dzięki )+(naszego |
            naszej |naszych )?{_OTHERS},
        {_OTHERS} (nas |Pana |to |znowu |kompletnie |totalnie |po prostu )+(zawiódł|zawiodł*|wystawił*|olał*|zrobił* w konia|zlekceważył*|
            zostawił* na lodzie|nie raczył*), (może|mogą) (Pan|Pani|Państwo) (podziękować|dziękować)…,
        (proszę|prosimy) (winić|obwiniać|mieć żal do|mieć pretensje do|podziękować)…,
        (na|z) {_OTHERS} (nie mamy wpływu|nie mam siły|brak słów), (ja|my) (tego|tu|tam|to) nie (*am|*em|*li*)…(tylko|to) {_OTHERS},
        (winowaj*|winnym|winnymi) (jest|są|tu)…, (nie ja|nie my) (to |tego |przecież )?(pakowa*|wysyła*|ustala*|wprowadza*|robi*|zawini*),
        (winny|winna|winni|winę|wina) (jest|są|ponosi|ponoszą|leży) (tu |po stronie |tylko |wyłącznie |jedynie )*{_OTHERS},
        {_OTHERS} (coś |znowu |znów |to |wszystko |zawsze |wiecznie )*(pokręcił*|pokręcili|namieszał*|popsuł*|rozwalił*|gubi*|gubią|
            nawalił*|nawala|przespał*|zaspał*|olewa*|lekceważ*|partaczy|partaczą|nie umie|nie potrafi|przeoczył*|zgapił*|zawal*),
        z (nimi|nim|nią|tą firmą) (zawsze |są |wiecznie |ciągle |same )+(są )?(jakieś )?(cyrki|kłopoty|problemy|jaja|to samo),
        (to )?nie my (tylko|to|ale|lecz)…, (kolejny|któryś|znów) raz (nie |zawiódł|zawiodł*|zawal*)…,
        (podstawił|wysłał|pakował|robił|montował)* {_OTHERS} a z nimi…, my jesteśmy (tu )?tylko pośrednik*,
        (to |jest |była |był |jednoznacznie |ewidentnie |wyłącznie |akurat |raczej )*(wina|winą|błąd|błędem|zaniedbani*|problem|sprawka|
            niedopatrzenie|niedopatrzeniem|wpadka|pomyłka|sprawa) (jest |był* |leży |naszej |naszego |naszych |po stronie |samego |samej |
            firmy |działu |pana |pani |ze strony |niestety )*{_OTHERS},
        (wina|błąd|winę|odpowiedzialność) (jest |leży |ponosi |był |była |za to |za ten |za tę |sytuację |stan |w całości |
            wyłącznie )*(po stronie |w |u |na )*(naszej |naszego |firma )*{_OTHERS},
        {_OTHERS} (ponosi|ponoszą|jest winn*|są winn*|odpowiada za|odpowiadają za|jest odpowiedzial*|są odpowiedzial*),
        (zawinił*|zawaliła|zawalił*|nawalił*|skrewił*|sknocił*|schrzanił*|spartaczył*|narozrabiał*|pomylił*|pokręcił*|namiesza*) (to |tu |
            niestety |się |znowu |znów |nasz |nasza |nasi |nasze |nowy |nowa )*{_OTHERS},
        {_OTHERS}…(zawinił*|zawalił*|nawalił*|skrewił*|sknocił*|schrzanił*|spartaczył*|narozrabiał*|pomylił*|pomyliła|pokręcił*|namiesza*|
            zepsuł*|zapomniał*|zaniedbał*|odpuścił*|partacz*|olał*|się nie popisał*|dał* ciała|popełnił* błąd|popełnia*),
        {_OTHERS}…(źle|błędnie|niewłaściwie|nieprawidłowo|omyłkowo|nie tak)…(wpisał*|wprowadził*|spakował*|zapakował*|wysłał*|zamówił*|
            podał*|ustawił*|zaadresował*|zrobił*|oznaczył*|przekazał*|poinformował*|zamontował*|zapisał*|obliczył*),
        {_OTHERS}…(wpisał*|wprowadził*|spakował*|zapakował*|wysłał*|zamówił*|podał*|ustawił*|zrobił*|oznaczył*)…(źle|błędnie|nie to|
            nie ten|nie tę|zły|złą|złe),
        (nie mam|nie mamy|ja nie mam|my nie mamy) (z tym |nic |absolutnie |naprawdę |tu )*(wspólnego|nic do),
        to nie (ja|my|nasza wina|moja wina|nasz błąd|mój błąd|z naszej winy), nie (moja|nasza|z naszej|z mojej|nasz|mój) (wina|winy|błąd),
        (my|ja|z naszej strony|po naszej stronie) (ze swojej strony |ze swej strony |swoje |wszystko |wysłaliśmy |paczkę )+…(na czas|
            w terminie|zgodnie|w porządku|dobrze|zrobi*|dopełni*),
        (po naszej stronie|z naszej strony|u nas) (wszystko|nie było|nie ma|błędu)…,
        (proszę|prosimy|może Pan*) (mieć )?(pretensje|żale|skarżyć|podziękować|pytać|dziękować) (się )?(do|na|u)? ?(naszego |naszej |
            panu |pani )*{_OTHERS}, pretensje (proszę |do )*(do )?(kierować )?(do )?{_OTHERS},
        (znowu|znów|jak zwykle|jak zawsze|oczywiście|klasycznie) (nasz |nasza |ten |ta |to |ci )*{_OTHERS},
        przez (to |naszego |naszą |nasz |niekompetencj* |opieszałość |bałagan |błąd |niedbalstwo )*{_OTHERS},
        mnie (wtedy |przy tym |tam )*(nie było|tam nie było)
        """,
        "nie jest wina, nie szukamy",
    ),
    "C-R07 failure of others": when_said(
        f"""
        {_OTHERS}…(opóźni*|spóźni*|nie dostarczył*|zgubił*|uszkodził*|nie zdążył*|nie wysłał*|nie przekazał*|nie odpowiada*|
            nie odpowiedział*|nie wydał*|nie odebrał*|nie poinformował*|nie dowiózł*|nie dowiozł*|ma opóźnieni*|mają opóźnieni*|
            nie wpisał*|przetrzymuj*|zwleka*), (zgubił*|uszkodził*|opóźnił*) (ją |go |to |paczkę |przesyłkę |nam )*(nasz )?{_OTHERS}
        """,
        "jeśli, gdyby, jeżeli, przeprasza*",
    ),
    "C-R08": when_said(
        f"""
        (proszę|prosimy|trzeba|należy|warto|może Pan*) (sobie |to |samemu |samodzielnie |się |o to |w tej kwestii |bezpośrednio |
            najlepiej )*(dowiedzieć|dopytać|zapytać|poszukać|sprawdzić|ustalić|wyjaśnić|zgłosić|zwrócić|kierować|skierować|skontaktować|
            zadzwonić|napisać|pytać|dowiadywać|szukać) (się |bezpośrednio |to |sobie )*(u|w|do|z|na|gdzie|samemu|samodzielnie|
            bezpośrednio) (producent*|przewoźnik*|kurier*|bank*|urzęd*|dostawc*|serwis*|sklep*|innym|inn*|infolini*|dział*|administrac*|
            ubezpieczyciel*|źródła|operator*|spółdzieln*|organizator*),
        (to |ta sprawa |te sprawy )*nie (leży|należy|wchodzi|mieści się) (w|do) (naszej|mojej|naszych|moich|zakres*|gestii)…,
        (ja|my) (za to|za takie|tym|tego) (się )?nie (odpowiadam*|zajmuj*|robi*|decyduj*),
        nie (udzielam*|obsługuj*|prowadzim*|rozpatruj*) (takich|tego typu|tych|takimi|informacji)…,
        (tu|tutaj|my|ja) (w niczym |nic |niczego |już )*nie (pomog*|pomoż*|wskóra*|załatwi*|zrobi*|poradz*)…,
        (pomóc|pomoże|odpowie|udzieli|powie) (Panu |Pani |w tym |na to |może )*(tylko|jedynie|wyłącznie|raczej)…,
        (proszę|prosimy|najlepiej|trzeba) (to |o to |pisać |dzwonić |tam |się |z tym |iść |pytać )*(do nich|u nich|z nimi|tam|ich|
            gdzie indziej)(?! (przekaza*|zadzwoni*)),
        (my|ja) (tego |tych |takich |pieniędzy |tu )*nie (trzymamy|prowadzimy|robimy|zajmuj*|obsługuj*|załatwi*|decyduj*|mamy dostępu|
            mamy z tym), (od|za) (tego|to) (jest|są|odpowiada*) (ktoś|kto|inn*|osobn*),
        tylko (pośrednicz*|sprzedaj*|wypożycz*|drukuj*|wynajmuj*)…,
        (proszę|prosimy) (samodzielnie|samemu|we własnym zakresie)…(ustali*|wyjaśni*|skontakt*|załatwi*|zgłosi*|dochodzi*),
        (to |ta sprawa |te sprawy |tym |reklamacje |faktury )*(nie|już nie) (jest |są |należy |leży |leżą )*(to )?(do |w |w gestii |
            w zakresie )*(mój|moj*|nasz|nasz*|mnie|nas|moim|mojej|naszej|naszym|moich|naszych) (dział*|sprawa|sprawy|problem|kompetencj*|
            gestii|działk*|obowiązk*|zadani*|zakres*|broszka|odpowiedzialnoś*), to nie (do mnie|do nas|u nas|ja|moje|nasze|mój|nasz),
        nie (zajmuję|zajmujemy) się (tym|takimi|tymi|reklamac*|faktur*|zwrot*),
        (tym|takimi sprawami|tą sprawą) (się )?(ja |my |tutaj |tu )*(się )?nie (zajmuję|zajmujemy),
        nie (odpowiadam|odpowiadamy) za (to|te|tę|takie), nie (ja|my) (się )?tym (się )?zajmuj*,
        nie (jestem|jesteśmy) (w tej sprawie |tu |do tego |od tego |osobą |w stanie )*(właściw*|kompetentn*|od tego|odpowiedni*|upoważni*|
            odpowiedzialn*|pomóc|Panu pomóc|Pani pomóc|nic),
        nie (mogę|możemy|potrafię|umiem|jestem w stanie|zdołam) (Panu |Pani |Państwu |tu |w tym |w tej sprawie |z tym |nic |niestety |
            tutaj |już |więcej |nijak )*(pomóc|poradzić|doradzić),
        (w tym|w tej sprawie|z tym|tutaj|niestety|nic) (Panu |Pani |Państwu |tu |niestety )*nie (pomogę|pomożemy|poradzę|doradzę|zrobię),
        (z tym|w tej sprawie|o to|po to|tę sprawę|to) (musi|muszą|trzeba|należy|proszę|będzie Pan* musiał*|powinien|powinna) (się |Pan |
            Pani |Państwo |sam |sama |już |to )*(zwróc*|zgłos*|udać|kontakt*|skontakt*|zapyt*|pytać|iść|pójść|dzwoni*|zadzwoni*|załatwi*|
            wyjaśni*|uzgodni*|rozmawi*),
        (musi|muszą|powinien|powinna|trzeba|należy|będzie musiał*) (się |Pan |Pani |Państwo |sam |sama |niestety |już |
            najpierw )*(zwrócić|zgłosić|udać|skontaktować|dzwonić|zadzwonić|pisać|napisać|dopytać|zapytać|dowiadywać|wyjaśni*|
            załatwi*) (się |to |z tym |bezpośrednio |sobie )*(do|z|ze|w|u|na|sam*),
        (proszę|prosimy|najlepiej) (się |bezpośrednio |niestety |w tej sprawie |z tym |o to |samemu |spróbować |
            ewentualnie )*(skontaktować|kontaktować|zwrócić|zwracać|dzwonić|zadzwonić|pisać|napisać|zapytać|pytać|zgłosić|zgłaszać|udać|
            iść|pójść|dopytać|kierować) (się |bezpośrednio |w tej sprawie |to |z tym |o to |sprawę |na |do |z )*(naszym |naszego |naszą |
            działem |działu |dział )*({_OTHERS}|infolini*|inny adres|inny numer|adres|działem|działu|dział|obsług*|biur*|urzęd*|
            spółdziel*|administrac*|kas*),
        (od tego|tym|za to|o tym) (jest|są|odpowiada|zajmuje się|decyduje|mamy) (inny |osobny |u nas )?(dział|{_OTHERS}|kto inny|
            ktoś inny|inny), to (już |jest |wyłącznie |tylko )*(Pan*|Państwa) (problem|sprawa|zmartwienie)(?=[.!]?$),
        (to )?nie (jest )?(już )?(mój|nasz|moje|nasze) (problem|sprawa|zmartwienie),
        (pisze|dzwoni|trafił*|zwrócił*|napisał*|zadzwonił*) (się |Pan |Pani )*(pod zły|pod niewłaściwy|na zły|na niewłaściwy|do złego|
            do niewłaściwego) (adres*|numer*|dział*), źle (Pan|Pani) trafił*,
        proszę (pisać|dzwonić|szukać|próbować) (gdzie indziej|tam|pod inny*|na inn*),
        ja (tylko|tu tylko) (sprzedaję|przyjmuję|odbieram|obsługuję|wystawiam),
        (my|jesteśmy) (tylko|jedynie) (sprzedaj*|pośredni*|sklep*|punkt*|recepcj*)
        """,
        """
        jeśli (woli|wolą|chce|chcą|wygodniej|Pan|Pani|potrzeb*), jeżeli (woli|chce), woli (Pan|Pani), może (Pan|Pani) (też|także|również),
        można (też|także|również), (policj*|112|999|998|pogotowi*|straż*|alarmow*|zastrzec|lekarz*|ratunk*),
        (sam|sama) (skontaktuję|zadzwonię|napiszę|zapytam), nie musi, przekaza*, skontaktuj* się ze mną, kontakt* ze mną, ze mną, do mnie,
        z nami, do nas
        """,
    ),
    "C-R09": when_said(
        """
        (gdyby) (klienci|ludzie|każdy|wszyscy|klient) …(czytal*|by|uważa*),
        (to )?(leży|jest|należy|pozostaje) (po |w |do )(Pana|Pani|Państwa) (stronie|gestii|odpowiedzialności|obowiązk*|kwestii)…,
        (za) (swoje|własne) (dane|błędy|hasło|urządzenie|decyzje|rzeczy) …(odpowiada*|ponosi*), (to )?nie nasza wina że (Pan|Pani)…,
        (przecież|sam|sama) (Pan|Pani) (sam |sama |przecież )*(zgodził*|podpisał*|zaakceptował*|zaznaczył*|chciał*|wybrał*|potwierdził*)…,
        (dziwię|dziwi) (się|mnie) (że|dlaczego|jak) (Pan|Pani)…,
        (jak|dlaczego|po co) (można|mógł|mogła|Pan|Pani) (Pan |Pani |było |w ogóle )*(nie |tego |to )*(zauważ*|wiedzieć|przeczyt*|zrobi*|
            zrozumi*|pomyśl*)…,
        (trzeba|należało) było (o tym |się |to |wcześniej |lepiej )*(myśleć|pomyśleć|przeczyt*|sprawdz*|zgłos*|uważać|dbać|zabezp*|
            zapyt*),
        (proszę|radzę|sugeruję|polecam) (uważniej|dokładniej|w przyszłości uważniej|nauczyć się|zapoznać się|najpierw (przeczytać|
            zapoznać|sprawdzić))…,
        (gdyby|jakby) (Pan|Pani|Państwo|tylko|się) (tylko |się |Pan |Pani |choć |trochę |lepiej |w porę )*(pilnowa*|przeczyta*|czyta*|
            sprawdzi*|uważa*|słucha*|dba*|zadba*|zapłaci*|opłaci*|pomyśla*|przewidzia*|zrobi*|zamawia*)…(nie (by|było|musia*)|by nie|
            byłby|byłoby|wiedzia*|uniknę*), gdyby…(pilnował*|pilnowała) (Pan|Pani) *…(nie byłoby|nie było by|by nie),
        (każdy|każda) (dorosł*|normaln*|rozsądn*|myśląc*) *…(powinien|powinna|umie|potrafi|wie|da radę),
        (skoro|jak|jeśli) (ktoś|się) …(niech (się )?nie dziwi|to potem|nie dziwota|sam sobie),
        (naprawdę |aż )?tak trudno (jest )?(kliknąć|przeczytać|odpisać|sprawdzić|zrozumieć|zapłacić|wpisać|odebrać),
        ile można (czekać|tłumaczyć|prosić|przypominać), źle (Pan|Pani|Państwo) (usłysza*|zrozumia*|przeczyta*|spojrza*),
        (trzeba|należy) (było )?(uważnie |najpierw |dokładnie )+(czyta*|przeczyta*|sprawdz*|słucha*),
        bo nie (opłacił*|zapłacił*|przeczytał*) (Pan|Pani)…,
        (gdyby|gdybyście|jakby) (Pan|Pani|Państwo) (tylko |uważnie |wcześniej |dokładnie |chociaż |choć |raz |od razu |łaskawie |się |to |
            nas |na czas |w porę |instrukcję |regulamin |najpierw |lepiej |zwrócił* |sobie )*(przeczyta*|czyta*|sprawdzi*|zastosowa*|
            posłucha*|słucha*|ustawi*|zgłosi*|odebra*|poda*|zapłaci*|zadzwoni*|napisa*|postępowa*|stosowa*|pomyśla*|uważa*|zamówi*|
            zajrza*|zapozna*|zauważy*|wypełni*|kliknął|kliknęła|robi*|dba*|zrobi*|pofatygowa*),
        (powinien|powinna|powinni|mógł|mogła|mogli|należało|trzeba było|wystarczyło) (był* |byli |to |Pan |Pani |Państwo |się |nam |był |
            było |najpierw |wcześniej |chyba |dokładniej |uważniej |lepiej |od razu |sobie |po prostu |o tym )*(przeczytać|czytać|
            sprawdzić|zgłosić|pomyśleć|zapytać|napisać|podać|zadzwonić|uważać|wiedzieć|zauważyć|zamówić|odebrać|zapoznać|zajrzeć|spojrzeć|
            zadbać|pilnować|przewidzieć|wypełnić|pomyśleć|kupić|kliknąć|słuchać|przeczyt*|odczytać|zmierzyć|przyjść)(?! (maila|mail|
            e-mail|wiadomość)),
        (to )?(Pan|Pani|Państwo|sam Pan|sama Pani) (sam |sama |sami |to |nam |przecież |najwyraźniej |niestety |po prostu |
            chyba )*(błędnie|źle|nieprawidłowo|niewłaściwie|nieuważnie|niedokładnie|omyłkowo) (to |nam |się |coś )*(poda*|wpisa*|wypełni*|
            zamówi*|ustawi*|podłączy*|wybra*|użył*|używ*|zainstalowa*|zrozumi*|przeczyt*|zmierzy*|zaznaczy*|zmontowa*|złoży*|obsług*),
        (źle|błędnie|nieprawidłowo|niewłaściwie) (Pan|Pani|Państwo) (to |nam |sobie )*(poda*|wpisa*|wypełni*|zamówi*|ustawi*|podłączy*|
            wybra*|użył*|używa*|przeczyt*|zmierzy*|zaznaczy*|zmontow*|złoży*),
        (Pan|Pani|Państwo) (sam |sama |to |przecież |po prostu |sobie |chyba |najwyraźniej )*(poda*|wpisa*|wybra*|zamówi*|zaznaczy*|
            wypełni*)…(zły|złą|złe|błędn*|niewłaściw*|nie ten|nie tę|źle|nieprawidłow*),
        (to )?(jest |była |wyłącznie |tylko |niestety |ewidentnie |po prostu |akurat )*(Pana|Pani|Państwa|pańska|pański) (własna |własny |
            wyłączna )?(wina|winą|błąd|niedopatrzenie|nieuwaga|zaniedbanie|problem|odpowiedzialność|niewiedza),
        z (Pana|Pani|Państwa|pańskiej|własnej) (własnej )?(winy|nieuwagi),
        przez (Pana|Pani|Państwa) (nieuwagę|niedopatrzenie|zaniedbanie|błąd),
        (wina|błąd) (leży |jest )*(po )?(Pana|Pani|Państwa|pańskiej) stronie,
        (sam|sama|sami) (Pan |Pani |Państwo |jest |sobie |to )*(sobie |jest |są )*(winien|winna|winny|winni|zepsuł*|zniszczył*|usun*|
            wybrał*|skasował*|wyłączył*|narobił*),
        (nieprawidłow*|niewłaściw*|niezgodn*|nieumiejętn*) (użytkowani*|obsług*|użyci*|z instrukcją|montaż*|używani*),
        (to |jest |przecież |chyba |dla każdego |chyba każdy |oczywiste |każdemu )+(oczywiste|jasne|logiczne|wiadomo)(?=[.! ]),
        (przecież|chyba) (to )?(jest )?(oczywiste|jasne|logiczne|wiadomo),
        (każdy|każde dziecko|nawet dziecko|dziecko) (by |to |przecież |chyba |normalny |rozsądny |człowiek )*(wie|rozumie|zrozumie*|
            potrafi|umie|poradzi*|widzi|sobie),
        (jak|tak jak) (już|wielokrotnie|kilkakrotnie|kilka razy|nieraz) (Panu |Pani |Państwu |wielokrotnie |kilkakrotnie |kilka razy |
            raz |wcześniej )*(pisa*|mówi*|wyjaśnia*|informowa*|tłumaczy*|wspomina*|podkreśla*|napisa*|wyjaśni*|powiedzi*),
        (już|wielokrotnie|kilkakrotnie|dwa razy|trzy razy|kilka razy) (Panu |Pani |Państwu |to |o tym |raz |dwa razy |wielokrotnie |
            kilka razy |jasno |wyraźnie )*(pisałam|pisałem|mówiłam|mówiłem|tłumaczyłam|tłumaczyłem|wyjaśniałam|wyjaśniałem|pisaliśmy|
            mówiliśmy|tłumaczyliśmy|informowaliśmy|wyjaśnialiśmy),
        (powtarzam|powtórzę|tłumaczę|wyjaśniam) (Panu |Pani |Państwu |to |po raz |raz )*(kolejny|jeszcze|ostatni|po raz|setny|trzeci|
            znowu), ile razy (mam|można|jeszcze|trzeba|mamy),
        (wystarczyło|wystarczyłoby) (umieć |tylko |po prostu |uważnie |dokładnie |trochę )*(czytać|przeczytać|pomyśleć|spojrzeć|sprawdzić|
            zajrzeć|chcieć|kliknąć),
        wystarczy (umieć |trochę |uważnie |dokładnie |tylko uważnie )+(czytać|przeczytać|pomyśleć|spojrzeć|sprawdzić|zajrzeć|chcieć|
            kliknąć|klikać),
        (proszę|prosimy) (następnym razem |na przyszłość |w końcu |najpierw |jeszcze raz |łaskawie |wreszcie |sobie )+(uważni*|dokładni*|
            czytać|przeczytać|sprawdz*|uważać|pomyśleć|się|z|lepiej|podawać),
        (uważnie|dokładnie|ze zrozumieniem) (czytać|przeczytać|czyta),
        (na przyszłość|następnym razem) (proszę|radzę|warto|niech|sugeruję|prosimy)…(uważn*|dokładniej|czyta*|pomyśleć|zawczasu),
        (jest |było )?(wyraźnie|jasno|czarno na białym|wyraźnie przecież|jak byk|wielkimi literami) (jest |było |przecież |
            tam )*(napisan*|podan*|zaznaczon*|stoi|określon*|wskazan*),
        (nie (umie|potrafi|raczył*|rozumie|czyta|słucha|pofatygował*|chciało się)) (Pan|Pani|Państwo|Panu),
        (Pan|Pani|Państwo) (chyba |najwyraźniej |widocznie |wciąż |ciągle |nadal |po prostu |znowu )*nie (umie|potrafi|raczył*|rozumie|
            czyta|słucha|przeczyta*|doczyta*|zauważy*|uważa*|zrozumi*),
        (inni|pozostali|nikt inny|inni klienci) (klienci |jakoś |nie |sobie |z tym |potrafią )*(nie ma*|problem*|radzą|potrafią|dają|
            rozumieją|się), nieznajomość…nie zwalnia,
        trzeba było (wcześniej |o tym |najpierw |się |uważać|czytać|myśleć|sprawdzić|zapytać)
        """,
        """
        przeprasza* że (Pan|Pani), powinien (Pan|Pani) (otrzymać|dostać), powinni byliśmy, powinniśmy, nie musi*, nie powinien,
        nie powinna, nie powinni, powinnam, powinienem,
        (podaliśmy|podał*m|wpisaliśmy|wpisał*m|wysłaliśmy|wysłał*m|napisaliśmy|napisał*m|zapisaliśmy|zapisał*m|wybraliśmy|wybrał*m|
            spakowaliśmy|użyliśmy|policzyliśmy) …(zł*|błędn*|niewłaściw*|nie ten|nie ta|star*)
        """,
    ),
    "C-R10": when_said(
        """
        (brawo|gratuluj*|gratulacje|oklaski|wow) (pytanie|odkryci*|pan|za|że|po|i co)…,
        wystarczy umieć (klikać|czytać|pisać|myśleć|patrzeć),
        (problem|kłopot) (leży|jest|tkwi) (gdzie indziej|po drugiej stronie|między|w Panu|w Pani),
        (jaśnie|wielmożn*|hrabin*|księżniczk*|królow*|szanown* Pan* wszystkowiedz*) (pan*|pani|pan|jaśnie)*,
        (ślep*|głuch*|tęp*|niekumat*) (jesteś|Pan|Pani|jest|są|czy), (stroi|strzela|robi) (miny|fochy|sceny|łaskę),
        (laska|laseczko|paniusiu|kobieto|człowieku|chłopie|paniusia) (no|co|przecież|ty|weź)…,
        (paszkwil|wypociny|wylewa* żal*|gorzkie żale|pyskówk*|pyskowa*), (do sądu|w sądzie|przed sądem) (się )?(spotkamy|zobaczymy)…,
        (spotkamy|zobaczymy) się w sądzie,
        (proszę|prosimy|niech) (się |Pan |Pani |łaskawie |natychmiast |trochę |już |wreszcie )*(uspokoić|uspokoi|opanować|opanuje|
            nie krzyczeć|nie wrzeszczeć|nie histeryzować|wyluzować|ochłonąć|ochłonie), uspokój się, spokojnie bez nerwów,
        (przestać|przestanie|przestań|skończyć|dość) (już |na mnie |na nas |tu |wreszcie |z tym |nas |mnie )*(krzyczeć|krzyku|wrzeszczeć|
            histeryz*|wydzwaniać|zawracać|marudzić|jęczeć|obrażać|atakować|straszyć|grozić|narzekać|spamować|kłamać|tych),
        (nie|proszę nie|niech Pan* nie) (histeryz*|przesadza*|dramatyz*|zawraca*|marudzi*|krzycz*|wrzeszcz*|podnos* głosu|robić scen*|
            wymyśla*|fatyg*|ośmiesza*),
        (kupować|kupić|kupuje|zamawiać|szukać|iść|pójść|idzie|poszukać|korzystać|przenieść|robić zakupy|zakupy|zmienić) (sobie |się |Pan |
            Pani |proszę )*(gdzie indziej|gdzieś indziej|u konkurencji|do konkurencji|innego sklepu|innej firmy|w innym (sklepie|miejscu)|
            gdzie taniej|firmę),
        (droga wolna|nikt (Pana|Pani|Państwa|Panu|tu|nie) (tu |nie |na siłę |do niczego )*(trzyma|zmusza|zmuszał|kazał|każe|prosi)),
        nie (mam|mamy) (naprawdę |teraz |na to |na takie |na tego |siły |ochoty |nerwów |więcej |zamiaru |już )*(czasu|cierpliwości|
            ochoty|siły|nerwów|zamiaru) (na|się|dłużej|z|słuch*|czyta*|dyskut*|użer*|tłumacz*),
        nie mam na (to|takie|takich) (naprawdę )?czasu, na takie (bzdury|głupoty|sprawy)…nie (mam|mamy),
        szkoda (mi |mojego |nam )*(czasu|nerwów|słów|gadać),
        (czego|co) (jeszcze |ode mnie |od nas |Pan |Pani |znowu |wy |właściwie |ty )*(ode mnie |od nas |ode )*(chce|chcecie|chcą|
            oczekuje)…, (to )?(jest )?(Pana|Pani|Państwa|pański) problem(?=[.! ]), (to )?(Pana|Pani) (już )?problem nie (mój|nasz),
        (mnie|nas) to (naprawdę |szczerze |zupełnie |w ogóle |mało )*(nie obchodzi|nie interesuje|nie rusza|obchodzi),
        nic mnie to nie obchodzi, (mam|mamy) to (gdzieś|w nosie|w dupie), wszystko mi jedno, (jest )?mi (to )?(wszystko jedno|obojętne),
        (z|z takimi) (Panem|Panią|takimi|ludźmi|klientami|wami) (się |to |jak |nie da |takimi |jak Pan* )*(nie da|nie dogada|nie będę|
            szkoda|nie rozmawiam),
        nie będę (z |się |tego |tracić |więcej |dłużej |Panu |Pani )+(rozmawia*|tłumacz*|dyskut*|powtarza*|Pan*|słucha*|czasu),
        (to |jest |są |Pan |Pani |Pana |to już )*(śmieszn*|żałosn*|żenujące|żenad*|bezczeln*|głup*|absurdaln* Pan*|nienormaln*|niepoważn*|
            chamsk*|bezmyśln*)(?! (cen*|błąd|pomyłk*)),
        (gratuluję|gratulacje|brawo|gratulujemy) (spostrzeg*|inteligenc*|bystr*|że|odkryci*|wreszcie|dla|pomysł*|refleks*|cierpl*|
            kultury), (chyba |proszę )*(Pan|Pani)? ?(sobie )?(żartuje|kpi|jaja)…,
        (nauczyć|naucz*) (się )?(najpierw |wreszcie )?(czytać|pisać|kultury|liczyć|obsług*|zachow*|polsk*),
        niech (się )?(Pan|Pani) (się )?(nauczy|zastanowi|leczy|ogarnie|puknie|zajmie|odczepi|wreszcie|łaskawie),
        nie jest (Pan|Pani) (tu |u nas )?(jedyn*|pępkiem), (Pan|Pani) nie jest (tu |u nas )?(jedyn*|pępkiem), odczep*, daj (mi )?spokój,
        dać (mi|nam) (święty )?spokój, zamknij się, (i )?co z tego, jaki klient takie, jak (dla )?(dziecka|dziecku|przedszkol*|krowie)…,
        święta krow*, z choinki, myśleć nie boli, (prościej|łatwiej) (już )?się nie da, (wielkie|ale) (halo|mi) (tragedi*|halo|problem),
        co za (tragedia|dramat|problem), z pretensjami to
        """,
        "bez obelg, jeśli nie chce Pan* czekać, prosz* tylko",
    ),
    "C-R11": when_said(
        f"""
        (dam|damy|da) (Panu |Pani |Państwu )?znać(?=[.!]?$),
        (poinformuję|poinformujemy|powiadomię|powiadomimy|odezwę|odezwiemy|odezwie|zadzwonię|zadzwonimy|zadzwoni|skontaktuję|
            skontaktujemy|skontaktuje) (Pan* |Państwa |się |się z Pan* )*(?=[.!]?$),
        (podeślę|prześlę|wyślę|odezwę|zrobię|zrobimy|zadzwonię|napiszę|zaktualizujemy|zajmę się|odpiszę|dam znać|damy znać|wyjdzie|
            wyślemy|zapniemy|naprawimy|przyjdziemy|odpowiemy)…(w stosownym|w odpowiednim|w swoim|niebawem|wkrótce|niedługo|przy okazji|
            jak się|kiedy się|jak tylko|gdy tylko|w wolnej|jak będę|jak będzie|kiedyś|w najbliższym|jak znajdę|jak dojdę),
        (w stosownym|w odpowiednim|w swoim|niebawem|wkrótce|niedługo|przy okazji|jak tylko|gdy tylko|jak się wyrobię|kiedyś|
            w innym terminie|w późniejszym terminie)…(podeślę|prześlę|wyślę|odezwę|zrobię|zadzwonię|napiszę|dam znać|damy znać|przyjedzie|
            przyjedziemy|poinformuj*|odezwiemy|naprawimy),
        (zostanie|zostaną) (Pan |Pani |Państwo )?(powiadomion*|poinformowan*|rozpatrzon*)…,
        (technik|serwisant|kurier|ktoś|kolega) (przyjedzie|zadzwoni|odezwie się|skontaktuje się|zajrzy) (w innym|niedługo|kiedyś|
            się z Pan*|do Pan*)*(?=[.!]?$), {_WE_WILL}…{_SOON}, {_SOON}…{_WE_WILL}, {_SOON}…(się z Pan* skontaktuje|ktoś się),
        (pracujemy|pracuję) nad tym(?=[.!]?$), (sprawa|temat) (jest )?w toku(?=[.!]?$),
        (proszę|prosimy) (jeszcze |chwilę |trochę |o |uzbroić się w |spokojnie )*(poczekać|zaczekać|czekać|cierpliwość)(?=[.!]?$),
        (to )?(jeszcze )?(trochę|chwilę|jakiś czas) (to )?(potrwa|zajmie),
        (jak|gdy|kiedy|jak tylko|gdy tylko) (będzie|będziemy|coś|się|będę)…(wiedzie*|wiado*|możliw*|gotow*|więcej|wiem|ruszy|
            wolne)…{_WE_WILL}, {_WE_WILL}…(jak|gdy|kiedy) (tylko )?(będzie|będziemy|coś|się|będę|znajd*|ktoś|dotrze|dostan*)
        """,
        """
        (proszę|prosimy|prosiłabym|prosiłbym|może Pan*|mógłby|mogłaby) (o |nam |mi |jak najszybciej |niezwłocznie |tylko |też )*(przesłać|
            przesłanie|wysłać|podać|podanie|odpowiedzieć|odpowiedź|potwierdz*|uzupełni*|zadzwonić|napisać|zgłosić|dosłać),
        nie możemy obiecać
        """,
    ),
}

_LISTS = {
    "done_at_once": phrases("""
        (dzień|dwa dni|tydzień|godzinę|pół godziny) (wcześniej|przed), wyjaśnię, wyjaśnimy, opiszę, podsumuję, poniżej, w załączniku, przypomnę, od razu, zaraz po, po opłaceniu, jeśli, jeżeli, gdyby,
        w razie
        """),
    "handover": phrases(
        """
        (przekazałam|przekazałem|przekazaliśmy|przekażę|przekazuję|przekażemy)…(odezwie|zadzwoni|napisze|skontaktuje|dziś|jutro|
            w poniedziałek|we wtorek|w środę|w czwartek|w piątek|do godz*), przełączę*,
        (zostanę|zostaję|pozostaję|pozostanę)…(kontakt*|na linii),
        (sam|sama) (się )?(skontaktuję|zadzwonię|napiszę|zapytam|wyjaśnię|załatwię|zgłoszę|wszystko),
        (załatwię|wyjaśnię|zgłoszę) to (za Pan*|sam*|ja), załatwimy to (za|my)
        """
    ),
    "insults": phrases(
        """
        idiot*, debil*, kretyn*, imbecyl*, matoł*, tępak*, tępa, głupek, głupk*, chamie, chamk*, cwaniak*, cwaniaczek, cwaniaro,
        naciągacz*, pieniacz*, palant*, buraku, dupek, dupk*, kurwa, kurwy, pierdol*, spierdal*, wypierdal*, wal się, baranie, ośle,
        pacan*, prostak*, oszołom*, wariat*, wariatk*, histeryczk*, nienormaln*, psychol*, gówno, gówniar*, zamknij (ryj|mordę|gębę),
        leser*, roszczeniow* (bab*|klient*|typ*), prymityw*, madka, ciemniak*, babsztyl*
        """
    ),
}

_ADVICE = {
    "C-R07": "Dla klienta jesteśmy jedną firmą. Pisz „my” i co z tym zrobimy.",
    "C-R08": "Nie odsyłaj klienta. Przekaż sprawę samodzielnie: komu, do kiedy, i pozostań jego kontaktem.",
    "C-R09": "To brzmi jak wyrzut. Opisz, jak jest, i zaproponuj następny krok.",
    "C-R10": "Nie wysyłaj tego w tej postaci. Weź oddech i napisz, czego klient potrzebuje, albo przekaż sprawę.",
    "C-R11": "Brakuje dnia i godziny. Napisz, kiedy się odezwiesz, nawet bez wyniku.",
}

_SUGGESTION = {
    "C-R07": "Przepraszamy, że [BŁĄD]. Zajmiemy się tym sami: [KROK].",
    "C-R08": "{Przekazałem|Przekazałam|Przekazuję} sprawę dalej: [IMIĘ] odezwie się [DZIEŃ I GODZINA]. Osobą do kontaktu pozostaję ja.",
    "C-R09": "W zamówieniu widnieje: [DANE]. Czy to aktualne, czy mam to zmienić?",
    "C-R10": "Rozumiem, że to denerwujące. Spójrzmy na to razem.",
    "C-R11": "Odezwę się jutro do 12:00, nawet jeśli nie będzie jeszcze wyniku.",
}

_MORE = joined(
    {**coach_excuses.MORE_SIGNALS, **coach_tone.MORE_SIGNALS, **coach_vagueness.MORE_SIGNALS},
    joined(coach_contempt.SIGNALS, coach_dodging.SIGNALS),
)

WORDS = CoachWords(signals=widened(_SIGNALS, _MORE, coach_plain.SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
