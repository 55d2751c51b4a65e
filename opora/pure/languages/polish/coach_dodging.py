"""Polish ways of dodging, by families: a future nobody can promise (C-R01), causes for a shield (C-R02), harm made small (C-R03), what was
never said (C-R06), others to blame (C-R07), sending away (C-R08) and guesses (C-R12).

They join the words of `coach_wording` and `coach_manner`; the notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_END = "(?=[.!?;\\x2c]|$)"
_SMALL = """(się |to |tak |już |chyba |naprawdę |przecież |po prostu |na to |nam |mi |tego |jednak |też |niestety |znowu |znów |widocznie |
    najwyraźniej |prawdopodobnie |ewidentnie |Pan |Pani |Pana |Panu |Panią |Państwa |Państwu |przesyłkę |paczkę |coś |wszystko )*"""
_OTHERS = one_of("""
    kurier*, przewoźnik*, poczt*, firm* kuriersk*, dostawc*, producent*, podwykonawc*, bank*, operator*, ubezpieczyciel*, listonosz*,
        inpost,
    dpd, dhl, gls, ups, magazyn*, księgow*, koleg*, koleżan*, technik*, serwis*, serwisan*, handlow*, przedstawiciel*, sprzedawc*,
        marketing*,
    informaty*, programiś*, kierowc*, monter*, recepcj*, poprzedni*, pracownik*, pracowni*, centrala, infolinia, konsultan*, dział*,
        stażyst*,
    praktykant*, agencj*, drukarni*, celn*, platform*, hurtowni*, salon*, sklep stacjonarny
    """)
_FAILED = one_of("""
    nawali*, zawini*, zawió*, zawiód*, zawiod*, zawali*, zepsu*, popsu*, spartaczy*, spaprał*, sknoci*, pokręci*, pomyli*, pomieszał*,
        namiesza*,
    zgubi*, zagubi*, zapomnia*, zapomnie*, przeoczy*, nie zapisa*, nie przekaza*, nie wpisa*, nie wysła*, nie dostarczy*, nie dowióz*,
        nie doręczy*,
    uszkodzi*, zniszczy*, rozbi*, opóźni*, spóźni*, spowodowa*, zablokowa*, nie poinformowa*, nie dopilnowa*, zaspa*, zamienił*, zamienili,
        wprowadzi* w błąd,
    wprowadzi* Pan* w błąd, wprowadzi* Państwa w błąd, dał* ciała, da* plamę, ponosi winę, źle (zaksięgowa*|wpisa*|wprowadzi*|zapakowa*|
        poda*|poinformowa*|zrobi*|policzy*|wysła*|ustawi*|oznaczy*),
    błędnie *, omyłkowo *, zaksięgowa* (to )?źle, źle to *, zrobi* błąd, popełni* błąd, nie zadzwoni*, nie znalazł*, nie zamówi*, nie zdąży*
    """)

SIGNALS = {
    "C-R01": when_said(
        f"""
        (ręczę|ręczymy|gwarantuj*|obiecuj*|zapewnia*|przyrzeka*|przysięga*|daję słowo|dajemy słowo|masz|
            ma Pan* moje słowo) {_SMALL}(za to )?(\\x2c )?że {_SMALL}(kolejn*|następn*|now*|każd*|tym razem|przyszł*|drug*|od teraz|
            teraz) …(cał*|bez (uszkodzeń|problem*|zarzutu|błęd*|opóźnień|usterek)|nieuszkodzon*|na czas|idealn*|perfekcyjn*|w porządku|
            punktualn*|terminow*|dobrze)
        (nigdy|więcej|już) {_SMALL}(nigdy |więcej |już |u nas |ponownie )*(nie )(zawied*|spotka*|powtórz*|zdarz*|wydarz*|dojdzie|
            nastąpi*|dopuści*|pomyli*|wystąpi*|przydarz*|będzie takich|doświadczy)
        (do (tego|czegoś takiego|takiej sytuacji|podobnej sytuacji)|coś takiego|nic takiego|to|taka sytuacja|taki błąd|podobn* *|
            takie rzeczy|taka awaria|taka pomyłka) {_SMALL}(się )?(już |więcej |nigdy |u nas |drugi raz |ponownie )+(się )?nie (dojdzie|
            powtórzy|zdarzy|wydarzy|nastąpi|spotka|będzie mieć miejsca|zaistnieje|powtórzą|zdarzą)
        (jestem|jesteśmy|może być|mogą być|proszę być) {_SMALL}(absolutnie |całkowicie |w stu procentach |stuprocentowo )?(pewn*|
            spokojn*|przekonan*) {_SMALL}(\\x2c )?(że |bo )(już |więcej |nigdy |do |taka |to |następn* |się |podobn* )*…(nie (powtórz*|
            zdarz*|dojdzie|wydarz*|będzie)|w porządku|bez zarzutu)
        (to|był to|było to) (był |jest |był to )?(pierwszy i )?ostatni (taki )?(raz|błąd|przypadek){_SMALL}, (dopilnuj*|zadba*|postara*|
            sprawi*|zrobi* wszystko|dołoży*) {_SMALL}(się )?(\\x2c )?(żeby|aby|by) …(nigdy|więcej|ponownie|już) …nie *
        """
    ),
    "C-R02": when_said(
        f"""
        (jest|mamy|był|była|były|trwa|mieliśmy|to) (teraz |akurat |właśnie |taki |u nas |długi |obecnie |niestety )*(sezon|sezonu|urlop*|
            okres*|wakacj*|ferie|święta|szczyt|weekend|długi weekend|inwentaryzacj*|remanent*|przeprowadzk*|remont*|awari*|majówk*|
            black friday|zmian* systemu) …(więc|dlatego|i (nikt|brak|nie)|brakuj*|nikt|stąd|przez co|nie wyrabia*|nie zdąży*|trwa|opóźn*)
        (padł*|wysypa*|zawiesi*|nie działa*|siad*|siadł*|awari*) (nam |się |się nam |nam się |akurat |niestety |wczoraj |
            cały dzień )*(system*|serwer*|internet|prąd*|sieć|poczta|program*|drukark*|telefon*)…
        (system*|serwer*|internet|prąd*|sieć|poczta|program*|drukarka) (nam |się |się nam |nam się |akurat |niestety |znowu |
            wczoraj )*(padł*|wysypa*|zawiesi*|nie działa*|siad*|siadł*|odmówi*|miał awari*)
        (przeprasza*|przykro (mi|nam)|wybacz*|żałuj*) (za (opóźnienie|zwłokę|kłopot|to) |Pan* |bardzo |nam |\\x2c )*(ale|jednak|lecz|
            aczkolwiek|niemniej|tyle że|natomiast)(?! (już|od razu|dziś|jutro|now*|rozwiąz*|mam dla|znalaz*|to nasz*))
        (nie (wyrabia*|nadąża*|ogarnia*|dajemy rady|przerabia*)|zarobieni|zawaleni|urwanie głowy|młyn|huk roboty|ręce pełne|po uszy) …
        (musi|muszą|trzeba|proszę) {_SMALL}(uzbroić się|mieć|wykazać się|okazać|być) (w |więcej |trochę |nieco )*(cierpliwoś*|cierpliw*|
            wyrozumiał*)(?=…(nie jest|jedyn*|sam*|sezon|urlop|dużo|święt|zamówie|ludzi)), nie (jest|są) (Pan* )(jedyn*|sam*|
            pierwsz*){_END}
        (brakuje|brak|mamy za mało|mamy mało|mało|nie mamy|za mało) (nam |nas |tu |teraz |wystarczająco |obecnie )*(ludzi|rąk|
            pracowników|personelu|obsady|kadry|mocy)…
        (wie|wiedzą|rozumie) (Pan*) {_SMALL}jak (to |jest |to jest |bywa )+(przed |w |z |u |na |teraz )…, (siła wyższa|siły wyższe),
            (wszyscy|pół zespołu|połowa|większość) …(na urlop*|chor*|zwolnieni*)
        """,
        "(salon|sklep|biuro|infolinia|punkt|magazyn) …(zamknię*|nieczynn*|czynn*)",
    ),
    "C-R03": when_said(
        f"""
        (raz|tym razem|jakoś|czasem|no) {_SMALL}(się )?(nie (udało|wyszło|powiodło)|zdarzy*|przytrafi*)(?=…(co z tego|trudno|no|
            cóż|bywa|i tyle)|[.!]?$)
        (nawet|i) (najlepszym|w najlepszych|najlepsi|najlepszej|mistrzom) {_SMALL}(firmach |rodzinach |się |to |też )*(zdarza*|
            przytrafia*|mylą|trafia*|potyka*|bywa*|wpadk*)*
        (w sumie|właściwie|w gruncie rzeczy|tak naprawdę|przecież) {_SMALL}(o nic|o co|nic) {_SMALL}(wielkiego |takiego )?(nie )?(chodzi|
            się nie stało|stało)(?! o to)…
        (taki|taka|takie|te|ten|jeden|jedna|tak*) (drobiazg*|drobnostk*|szczegół*|usterk*|rysk*|dzień|opóźnienie|pomyłk*|błąd|błahostk*|
            różnic*) {_SMALL}(nie |nikogo |nikomu |raczej |chyba |nic |powin* |może |musi )+{_SMALL}(martwi*|przeszkadza*|zaszkodz*|
            zabij*|zrobi*|zmieni*|psu*|denerwowa*|boli|znaczy|robi|wpływa|tragedi*|dramat)
        (jeden|dwa|trzy|parę|kilka) (dzień|dni|godzin*|minut*|tydzień|złotych) {_SMALL}(opóźnieni* |spóźnieni* |zwłoki |w tę |w tamtą |
            czy |w |więcej )*{_SMALL}(nikogo |to |nie |chyba |jeszcze |nic |różnic* |niczego )+(nie )?(zbawi|tragedi*|dramat|zmienia|
            robi|problem|zabij*|koniec świata|znaczy|zaszkodzi)
        (to )?(chyba |przecież )?(nie |żadna |jeszcze nie )+(koniec świata|tragedi*|dramat|katastrof*|powód do|wielki problem|zbrodni*|
            sprawa życia), gdzie drwa, nie (ma )?(tego złego|co płakać|co rozpaczać|co dramatyzować|ma o co)
        """,
        "(nic się nie stało|nie szkodzi|nic nie szkodzi) (formularz|można|proszę|może*|wystarczy|chętnie|zmieni*|przesun*), przeprasza*",
    ),
    "C-R06": when_said(
        f"""
        (nic|nam nic|niczego) (nam |mi |o tym |o takim * |o takiej * )*(nic )?nie (jest )?(wiadomo|wiem|wiemy|słyszeli*|
            słysza*)(?! (kiedy|jeszcze)){_END}
        nikt {_SMALL}(od nas |u nas |z nas |z naszego * |z naszej * |tutaj |tu )*{_SMALL}nie (mógł|mogła|powiedzia*|obieca*|obiecywa*|
            potwierdz*|deklarowa*|zapewnia*|napisa* (tak|czegoś)|twierdz*|proponowa*|gwarantowa*|udziel*)
        (żadn*|takiej|takiego|takich) (rabat*|zniżk*|termin*|cen*|obietnic*|deklaracj*|ustale*|umow*|gwarancj*|informacj*|dat*|oferty|
            rozmow*|darmow*|zwrot*|bonus*|gratis*) {_SMALL}(nigdy |nie |nie był* )+{_SMALL}(obiecywa*|obieca*|proponowa*|oferowa*|dawa*|
            był*|miał* miejsc*|padł*|składa*|potwierdza*|udziela*|ustala*|istnia*|oferuj*)
        (takie|takich|żadn*) (ustaleni*|rozmow*|obietnic*|deklaracj*|zapewnien*|informacj*) {_SMALL}(nigdy |wcale |
            u nas )*(nie )(miał* miejsc*|był*|padł*|padły|istniej*|istniał*|odbył*)
        (twierdzi|mówi|pisze|zarzuca|wmawia|przypisuje|imputuje|wkłada) (Pan* |nam |mi |coś |rzeczy |słowa |w usta )+{_SMALL}(czego|coś|
            której|których|które|co|słowa) {_SMALL}(nigdy |my )*(nie )(napisa*|powiedzia*|mówi*|pisa*|obieca*|obiecywa*|było)
        (to )?(nie jest |nie )?(prawd*|nieprawd*) (\\x2c )?(że|jakob*|dostaw*|bo|nigdy|u nas|ponieważ|taki*|my)…, (dostawa|wysyłka|
            montaż|usługa|zwrot|cena|rabat|przesyłka) {_SMALL}(u nas )?nigdy {_SMALL}(u nas )?nie (był*|kosztowa*|wynosi*|obejmowa*)
        (skąd|gdzie) {_SMALL}(Pan* )?(to |taki* |te |tę )*{_SMALL}(wzię*|wziął|wzią*|wyczyta*|wytrzasną*|przyszł* do głowy|informacj*|
            usłysza*|taki pomysł|wiadomoś*|pomysł){_SMALL}
        (musia*|chyba|pewnie|zapewne|najwidoczniej|widocznie) {_SMALL}(nas |mnie |się |coś |kogoś )*{_SMALL}(źle |nie )(zrozumie*|
            zrozumia*|usłysza*|odczyta*|dosłysza*|doczyta*|zapamięta*|zinterpretowa*), (chyba|pewnie|coś) {_SMALL}(się |coś |
            nas )*{_SMALL}(pomyli*|pokręci*|myli|przywidzia*|przyśni*|ubzdura*|poplata*)
        """,
        "przeprasza*, ma Pan* rację, to prawda, nie odpowiedzia*, nie odpisa*",
    ),
    "C-R07": when_said(
        f"""
        (winny|winna|winni|winę ponosi|winą obarczam*|zawinił*|zawalił*|sprawcą|odpowiedzialny|winowajcą) (jest |są |tu |tu jest |
            za to jest |za to |niestety |po prostu |oczywiście )*(nasz* |ten |ta |sam |znowu )*{_OTHERS}
        (oni|ci|ten|ta|tam|one|u nich) {_SMALL}(zawsze|ciągle|stale|wiecznie|notorycznie|nigdy|od dawna|co chwilę|jak zwykle|w kółko|
            nawet nie|chyba nawet nie) …(gub*|myl*|psuj*|zapomina*|nie *|spóźnia*|opóźnia*|bałagan|chaos|cyrk*|problem*|późno|źle|
            byle jak|robią)
        (z nimi|z nim|z nią|u nich|z tą firmą|z tym dostawcą) {_SMALL}(zawsze |ciągle |są |jest |mamy |same |wieczn* )+(jakieś |te |
            tylko |są |same )*(cyrk*|problem*|kłopot*|opóźnieni*|bałagan|chaos|przeboje|tak|przejśc*|numer*)
        (pakowa*|pisa*|wpisywa*|zamawia*|szykowa*|montowa*|przyjmowa*|wysyła*|obsługiwa*|wystawia*|liczy*) {_SMALL}(to |Pan* |paczkę |
            fakturę |zamówienie |adres )*(nowa|nowy|stażyst*|praktykant*|kolega|koleżanka|ktoś|dziewczyn*|chłopak|ta nowa|ten nowy|pan|
            pani) {_SMALL}(z|ze|od|i|w|która|który|na)…
        (o to|dlaczego) (proszę |niech Pan* |to już )*(pytać|zapytać|pyta|zapyta) {_SMALL}(ich|kolegów|magazyn*|kurier*|chłopak*|dział*|
            tam*|producent*), (podstawi*|dostarczy*|zrobi*|wykona*|montowa*) (to |go |ją )?(podwykonawc*|firma zewnętrzna|
            zewnętrzn*)…(nie my|z nimi|pośrednik*|nie nasz*), (my |jesteśmy ){_SMALL}(tu |tylko |jedynie )+(jesteśmy )?(tylko |
            jedynie )?(pośrednik*|sprzedajemy|sprzedawc*|wynajmujemy|przekazujemy)
        {_OTHERS} {_SMALL}(nas |tego |tym razem |źle |wszystko )*{_FAILED}, {_FAILED} {_SMALL}(nas |nasz* |ten |ta |sam )*{_OTHERS}
        (to )?(jest |był* |wina |błąd |sprawka |robota |dzieło |zasługa |pomyłka |niedopatrzenie |zaniedbanie |przez )+(nasz* |były* |
            poprzedni* |naszych |tych |tego |jakieg* )*{_OTHERS}
        (opóźnieni*|problem*|błąd|uszkodzeni*|zamieszani*|kłopot*|wada|brak*|awari*) {_SMALL}(spowodowa*|zawini*|wynika* z (winy|błędu)|
            powsta* (z winy|u|po stronie)|leży po stronie|jest po stronie|pochodzi od|to wina|to błąd|to sprawka) (nasz* |to |
            tylko )*{_OTHERS}
        (za|o) (stan|dostaw*|przesyłk*|paczk*|opóźnieni*|termin*|uszkodzeni*|to|jakość|błąd|zwrot*|doręczeni*) {_SMALL}(odpowiada*|
            odpowiedzialn* jest|winę ponosi|winien jest|decyduje|ponosi odpowiedzialność) (wyłącznie |tylko |już |w całości )*{_OTHERS}
        (nie|a nie|i nie|to nie) (my|nasz*|u nas|po naszej stronie|z naszej (winy|strony)|od nas){_END}, (my |z naszej strony |
            po naszej stronie |u nas |od nas )+(wszystko |było |jest |zrobili* |wysła* |nada* |nie ma |nie było |żadn* |zosta* |
            swoje )+(w porządku|jak trzeba|na czas|prawidłow*|terminow*|poprawn*|ok|zrobi*|błęd*|dobrze|w terminie)
        nie (ponosimy|ponoszę|odpowiadamy|bierzemy|mamy z tym|jesteśmy) {_SMALL}(za to |tu |tutaj |winni |odpowiedzialni |żadnej )*(winy|
            odpowiedzialnoś*|nic wspólnego|temu winni|winni|za to)(?! jeśli)
        (tak|to|takie coś) {_SMALL}(Pan* )?{_SMALL}(powiedzie*|obieca*|zrobi*|sprzeda*|poradzi*|wmówi*|doradzi*|napisa*|
            źle poda*) {_SMALL}(w|na|u|ktoś) (salon*|sklep*|infolini*|oddzia*|innym|punkc*|serwis*|ktoś|recepcj*)…
        (handlow*|sprzedawc*|kolega|koleżanka|przedstawiciel*|konsultant*|pracowni*) {_SMALL}(obieca*|powiedzia*|zaproponowa*|napisa*|
            ustali*|zrobi*|naobiecyw*|nagada*|naopowiada*) {_SMALL}(to |tego |coś |głupot* |bzdur* |rzeczy )*{_SMALL}(bez|na własn*|
            samowoln*|nie (mając|powinien|powinna|miał*|wiedz*)|niezgodnie|głupot*|bzdur*|źle)
        (reszta|dalej|dalsze|pozostałe) {_SMALL}(zależy|leży|jest|to|należy) (już |tylko |wyłącznie )*(od|po|w|do|sprawa) …,
            {_OTHERS} (jest|są|bywa*) (niestety |po prostu |ostatnio |znan* z |zawsze |strasznie )*(powoln*|niesolidn*|nieterminow*|
            beznadziejn*|nieodpowiedzialn*|opieszał*|zawodn*|katastrof*|tacy|taki|problem)
        """,
        "przeprasza*…(wysyła*|wyśl*|dziś|jutro|nadal*|nada*), zadzwoni …(Pan*|dziś|jutro|o), nasz błąd, nasza wina",
    ),
    "C-R08": when_said(
        f"""
        (z tym|z takimi sprawami|w tej sprawie|ze zwrotem|z reklamacją|o to|po to|z płatnością) {_SMALL}(to |już |proszę |niech |trzeba |
            musi |najlepiej |prosimy )+{_SMALL}(iść |zwrócić się |udać się |dzwonić |pisać |zgłosić się |kierować się |pójść )?(do|w|
            na) (sprzedawc*|producent*|kurier*|bank*|przewoźnik*|dział*|serwis*|centrali|innego|kogoś|kogo|infolini*|salon*|urzęd*|
            księgowoś*|biura|kierownik*)
        (to )?(leży|jest|należy|pozostaje|podlega|mieści się) {_SMALL}(niestety |już |wyłącznie |całkowicie )*(w |do |pod )?(gestii|
            kompetencj*|zakres*|zadań|domen*|rol*) (inn*|dział*|serwis*|producent*|kurier*|przewoźnik*|bank*|kogoś|kierown*|centrali|
            księgow*)
        (niech|proszę|prosimy|trzeba|musi|może|najlepiej|pozostaje) {_SMALL}(sam* |bezpośrednio |raczej |sobie |najlepiej |
            w takim razie )*{_SMALL}(dzwoni|zadzwoni|pisze|napisze|pyta|zapyta|idzie|pójdzie|kontaktuje|zwróci się|uda się|dzwonić|
            zadzwonić|napisać|pisać|pytać|zapytać|skontaktować się|zgłosić się|zwrócić się|udać się|szukać|poszukać|próbować|
            spróbować) {_SMALL}(się |sam* |bezpośrednio |o to |w tej sprawie )*(do|na|w|u|z|ze) (swoim |swojego |swojej |naszego |
            naszym |samego |działem |działu |jakiegoś )?(producent*|kurier*|bank*|przewoźnik*|dział*|serwis*|centrali|innego|innej|innym|
            inny|kogoś|infolini*|salon*|urzęd*|księgowoś*|sprzedawc*|dostawc*|operator*|poczt*|kierownik*|ubezpieczyciel*|gdzie indziej)
        nie (od tego |po to |jestem |za to |tym )+(tu |tutaj |tu jestem |jestem |się |od |zajmuj* |odpowiadam |odpowiada* )*(jestem|
            jesteśmy|od tego|zajmuj*|tu|tutaj)*{_END}, (nie jestem|nie jesteśmy) {_SMALL}od (tego|takich|reklamacji|zwrotów|faktur|
            płatności|naprawiania)
        (pod|na|w) (tym|tą|tej|ten|tego) (adres*|numer*|lini*|infolini*|czac*|skrzynk*|mail*|dziale|miejscu) {_SMALL}(nikt |nic |nie |
            tylko |się )+{_SMALL}(Pan* )?(nie )?(pomoże*|załatwi*|odpowie*|dowie*|uzyska*|obsługuj*|zajmuj*|udziel*|pomog*)
        (tu|tutaj|u nas) {_SMALL}(nikt |nic )+{_SMALL}nie (pomoże*|załatwi*|wskóra*|poradzi*|odpowie*|dowie*), (to )?(nie |zły |nie ten |
            pomylił* )(ten |adres|numer|dział|kanał|mail|właściwy )+…(proszę|szuka*|gdzie indziej|trzeba|niech)*
        (ja|my) {_SMALL}(tego |takich |tym |takimi |tu )*{_SMALL}nie (zajmuj*|robi*|załatwia*|obsługuj*|rozpatruj*|przyjmuj*|decyduj*|
            wiem|odpowiada*) {_SMALL}(się |tego |takich |tym )*{_END}
        (nic |tyle |więcej |niczego )(więcej |na to |już |tu |dla Pan* |w tej sprawie |z tym )*(nie )?(mogę|możemy|poradzę|poradzimy|
            zrobię|zrobimy|pomogę|pomożemy|da się)(?! (znaleź*|obiecać że)) …(?=[.!]|$)
        (nie mam|nie mamy) {_SMALL}(na to |o tym |żadn* |takich |tu )*(informacji|uprawnień|dostępu|wglądu|kompetencji){_END}
        """,
        "(przekaza*|przekaż*|zadzwonię|odezwie|przełącz*|załatwi(ę|my)|zajmę|zajmie*|nie musi|zastrzec), (do mnie|do nas|ze mną|z nami), jeśli woli",
    ),
    "C-R12": when_said(
        rf"""
        (z tego|z tego co|o ile|jak) (co )?{_SMALL}(kojarz*|pamięta*|wiem|wiemy|się orientuj*|mi się wydaje|słysza*|się nie myl*|
            mi wiadomo|zrozumia*){_SMALL}
        (najpewniej|najprawdopodobniej|prawdopodobnie|przypuszczalnie|zapewne|podobno|ponoć|rzekomo|bodajże|bodaj|na oko|
            strzelam|obstawiam|stawiam|typuję|zgaduję|przypuszczam|sądzę|mniemam|podejrzewam|
            szacuję) (że |to |jest |będzie |tak |około |jakieś |na |w |wina |się |bank |dotrze |do |winn* |chodzi |paczka |przesyłka |
            trzeba |można |da |dojdzie |nie )+
        powinno się dać, (mogłoby|powinno) (chyba |raczej |teoretycznie )+\w+,
        (powiedział*bym|rzekł*bym|strzelał*bym|stawiał*bym|obstawiał*bym|zgadywał*bym|szacował*bym|liczył*bym)…, nie dam (głowy|ręki|
            sobie)…, (głowy|ręki) (za to |sobie )*nie dam, nie (wiem|jestem) (na pewno|na sto procent|pewien|pewna|do końca)
        """,
        """(rozumiem|domyślam się|wyobrażam sobie|wiem) (\\x2c )?że, (sprawdz*|ustal*|dopyta*|zapyta*) …(i|oraz) (napisz*|odezw*|dam*|zadzwoni*), numer przesyłki, powinn* (Pan*|był*), powin* już""",
    ),
}
