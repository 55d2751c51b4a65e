"""More Polish words without substance: no time (C-R11), guesses (C-R12), boasts (C-R14), one way only (C-R21), hushing up (C-R32).

The notation is that of `coaching.py`; the three files of the coach's rules join these to their own.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_SOON = one_of("""
    w najbliższych dniach, w najbliższym czasie, niezwłocznie, bezzwłocznie, wkrótce, niebawem, niedługo, możliwie szybko,
    możliwie najszybciej, jak najszybciej, najszybciej jak, w miarę możliwości, w ciągu kilku dni, w ciągu paru dni, w ciągu najbliższych,
    w przyszłym czasie, asap, w możliwie, w krótkim czasie, za jakiś czas, za parę dni, za kilka dni, bez zwłoki, bez zbędnej zwłoki,
    na dniach, lada dzień, lada chwila, lada moment, w swoim czasie, w stosownym czasie, w dogodnym terminie, w późniejszym terminie,
    z czasem, prędzej czy później, kiedyś, przy najbliższej okazji, w wolnej chwili, w najbliższej przyszłości, szybciutko,
    w trybie pilnym, priorytetowo
    """)
_OURS_HAPPENS = one_of("""
    zwrot, pieniądze, środki, przelew, paczka, przesyłka, towar, zamówienie, część, faktura, korekta, odpowiedź, decyzja, naprawa,
    wymiana, kurier, technik, serwisant, monter, sprawa, reklamacja, nowy egzemplarz, zaległa kwota, kwota, dokumenty, umowa, wyjaśnienie,
    awaria, usterka
    """)
_COMES = one_of("""
    nastąpi, wyjdzie, wyjdą, dotrze, dotrą, przyjdzie, przyjedzie, zostanie, zostaną, będzie, będą, trafi, trafią, zjawi się, pojawi się,
    wpłynie, wpłyną, wróci, dojdzie, ruszy, odbędzie się, wyjaśni się, rozwiąże się, zadzwoni, odezwie się, otrzyma*, powinn*, poleci,
    wyruszy
    """)
_REVIEW = one_of("""
    opini*, recenzj*, komentarz*, wpis, wpisu, wpisy, wpisów, wpisem, post, posta, posty, ocen*, gwiazdk*, krytyk*, relacj*, filmik*,
    artykuł*
    """)

MORE_SIGNALS = {
    "C-R11": when_said(
        f"""
        (proszę|prosimy|pozostaje) (Pan* |spokojnie |cierpliwie |teraz |tylko |więc |jeszcze )*(czekać|oczekiwać|zaczekać|
            poczekać) (cierpliwie |spokojnie )*(na )(nasz |naszą |dalszy |dalsze |dalszą )*(telefon|kontakt|wiadomość|odpowiedź|
            informacj*|maila|decyzję|sygnał)(?=[.!]?$),
        {_OURS_HAPPENS} (do Pan* |do Państwa |od nas |się |na konto |ta |tej |zwrotny |za )*{_COMES}…{_SOON},
        {_SOON}…{_OURS_HAPPENS}…{_COMES}, {_OURS_HAPPENS} {_COMES} {_SOON},
        (proszę|prosimy|pozostaje) (Pan* |spokojnie |cierpliwie |teraz |tylko |więc |jeszcze )*(czekać|oczekiwać|zaczekać|poczekać|
            wyczekiwać) (na (nasz |dalszy |telefon|kontakt|wiadomość|odpowiedź|informacj*|maila|decyzję|sygnał)+|cierpliwie|
            spokojnie)+ ?(z naszej strony|od nas|od kuriera|od technika|serwisu|kuriera)*(?=[.!]|$),
        (postara*|spróbuj*|będziemy się stara*|zrobi* wszystko) (się |to |żeby |aby |by |tę |sprawę |temat )*…(załatwić|zrobić|rozwiązać|
            naprawić|wysłać|odpowiedzieć|wyjaśnić|przyspieszyć|zająć|zwrócić|sprawdzić|dostarczyć|skontaktować|ogarnąć)…{_SOON},
        (powinno|powinna|powinien|powinny) (się |to |Pan* |być )*(wyjaśnić|rozwiązać|dotrzeć|przyjść|załatwi*|naprawi*|unormować|pojawić|
            wpłynąć|ruszyć)…({_SOON}|jakoś|w tym tygodniu chyba),
        (będziemy|będę) (Pan* |Państwa |o tym |o postępach |na bieżąco |informować )*(informowa*|w kontakcie|na bieżąco|
            powiadamia*)(?=[.!]|$| o | na | w kontakcie), (pozostańmy|jesteśmy|będziemy) w (stałym )?kontakcie(?=[.!]|$),
        (wrócę|wrócimy|wracam) (do Pan* |do Państwa |z |do |tematu |tego |do tej sprawy |odpowiedzią |informacją |z tym )+(?=[.!]|$),
        (ktoś|kolega|koleżanka|konsultant|technik|serwis|handlowiec|opiekun) (od nas |z (zespołu|działu|biura) |się |z nas )*(z Pan* |
            do Pan* |do Państwa |z Państwem |się |tym )*(skontaktuje|odezwie|oddzwoni|zadzwoni|napisze|zajmie|odpisze) (się |z Pan* |
            z Państwem |do Pan* |do Państwa |tym |tą sprawą )*(?=[.!]|$),
        (jak|gdy|kiedy) (tylko )?(się |już |coś |będę |będziemy |dostan* |znajd* |wróc* |serwis |kurier |magazyn |szef |kolega |dział |
            producent )+…(to )?(wyśl*|prześl*|odezw*|zadzwoni*|napisz*|dam|damy|zrobi*|podeśl*|odpisz*|poinform*|wróc*|zajm*)(?!…\\d),
        (dam|damy|da) (Pan* |Państwu )?znać (jak|gdy|kiedy|co|czy) (tylko )?…,
        (pracujemy|działamy|robimy|walczymy) (już |intensywnie |obecnie |cały czas |nad |w tej )+(tym|nad tym|rozwiązaniem|temat*|
            sprawie)(?=[.!]|$),
        (sprawdzę|sprawdzimy|dowiem|dowiemy|ustalę|ustalimy|zapytam|zapytamy|zobaczę|zobaczymy|dopytam) (się |to |o to |tę |sprawę |
            w magazynie |w systemie |w serwisie |kolegów |co |i |jak )*(i|a potem) (dam|damy|wrócę|wrócimy|odpiszę|odezwę|odezwiemy|
            napiszę|oddzwonię|zadzwonię) (się |znać |do Pan* |do Państwa |z |informacją |odpowiedzią |Pan* )*(?=[.!]|$)
        """,
        """
        (proszę|prosimy|prosiłabym|prosiłbym|może Pan*|mógłby|mogłaby) (o |nam |mi |jak najszybciej |niezwłocznie |tylko |też )*(przesłać|
            przesłanie|wysłać|podać|podanie|odpowiedzieć|odpowiedź|potwierdz*|uzupełni*|zadzwonić|napisać|zgłosić|dosłać),
        nie możemy obiecać, nie czekać, nie musi, dziś, dzisiaj, jutro, pojutrze, do godz*, najpóźniej,
        (w|we|do) (poniedział*|wtor*|środ*|czwart*|piąt*|sobot*|niedziel*), \\d\\d?[:.]\\d\\d, godz*, nadali*,
        w ciągu (godziny|jednego|dwóch|trzech|czterech|pięciu|siedmiu|dziesięciu|doby|dwudziestu|czterdziestu)
        """,
    ),
    "C-R12": when_said(
        """
        (o ile|jeśli|jeżeli|na ile) (dobrze |mnie pamięć |się |mnie )*(pamiętam|kojarzę|rozumiem system|wiem|się orientuję|
            pamięć nie myli|nie mylę|mnie nie myli|nie zawodzi),
        na (\\d\\d|dziewięćdziesiąt|osiemdziesiąt|pięćdziesiąt|siedemdziesiąt) ?(%|procent)(?! zniżk*),
        jak (mniemam|sądzę|przypuszczam|podejrzewam|się domyślam), bodaj*,
        (gdzieś |coś |kiedyś |chyba )+(słyszał*|czytał*|widział*|kojarz*|mi świta|mi mówi*|obiło)(?! Pan*),
        (tak )?mi się (przynajmniej |tak |coś |chyba )+(wydaje|zdaje|kojarzy),
        (jest )?możliwe że (paczka|to|już|jeszcze|kurier|nie|coś|system|zamówienie|bateria|towar|będzie|jest|się|ten|ta),
        (nie wykluczam|niewykluczone|kto wie|pewnikiem|ponoć|podobno|rzekomo)(?! że (Pan|Pani)),
        (zapewne|pewnie|przypuszczalnie|prawdopodobnie) (to |jest |będzie |dojdzie |dotrze |się |nie |działa |bateria |kabel |kurier |
            jutro |w |chodzi |wina |z )+, (tak na|na) (oko|logikę|chłopski rozum|wyczucie|czuja|nos),
        (stawiam|stawiałabym|stawiałbym|obstawiam*|strzelam|strzelał*bym|zgaduję|typuję) (że|na|w)*,
        powinno (raczej |chyba |jakoś |w miarę |zwykle )*(działać|pasować|starczyć|wystarczyć|wejść|zadziałać|wytrzymać|przejść|być ok),
        (głowy|ręki|złamanego grosza) (bym |sobie |za to )*(nie )(dam|dał*|daję), nie (dam|daję|dał*) (za to )?(głowy|ręki|gwarancji ale),
        (na|do) końca (tego )?nie (wiem|jestem pew*)(?!…(sprawdz*|dopyt*)),
        (trudno|ciężko) (mi )?powiedzieć (ale|choć|może|chyba|raczej)*,
        (wygląda|wyglądałoby|brzmi) (mi |to )*na (to że|coś|uszkodz*|bater*|wad*|awari*|zepsu*|padni*)
        """,
        "czy, jeśli (Pan|Pani), czyta*Pan*, kto wie, sprawdziłam, sprawdziłem",
    ),
    "C-R14": when_said(
        """
        (dokona*|dokonał*|zdziała*|czyni*|sprawi*) (śmy |liśmy |po prostu |prawdziw* |istn* |wręcz |istnego |małego )*(cud*|niemożliw*|
            rzecz* niemożliw*),
        nie (ma|mają|mamy|znajdzie Pan*) (sobie )?(równych|równego|równej|konkurencji|podobn*|lepsz* )(?!…(dat|cen)),
        (nasz*|my|u nas)…nie (ma|mają|mamy) (sobie )?równ*,
        (zrobi*|osiągn*|robi*|udało nam się|załatwi*) (śmy |dla Pan* |wręcz |prawie |to co |rzecz |coś |rzeczy |absolutnie )*(niemożliw*|
            niewykonaln*|cud*),
        (daje*|dali*|dajemy|damy|wkłada*) (z siebie |w to |całe |całe swoje )*(sto|dwieście|tysiąc|całe|maksimum|wszystko|serce|duszę|
            110)( procent|%| serce)?…(z siebie|procent|%|serce|dla Pan*),
        (konkurencj*|inni|inne firmy) (może|mogą|mogłaby|mogłyby|nam |tylko )+(pomarzyć|marzyć|zazdrościć|zazdro*|się uczyć|pozazdrościć),
        o krok przed, krok przed (innymi|konkurenc*),
        (lider*|numer jeden|numer 1|czołów*|najlepsz*|najszybsz*|najwyższ* klas*) (w branży|na rynku|w kraju|w Polsce|w Europie|w mieście|
            na świecie|wśród),
        jesteśmy (zdecydowanie |po prostu |bezsprzecznie |niekwestionowan* )*(lider*|numerem|perfekcj*|mistrz*|profesjonalistami w każdym|
            niezastąpi*|niezawodn*|wyjątkow*),
        (wzorow*|wzorcow*|perfekcyjn*|błyskawiczn*|ekspresow*|mistrzowsk*|bezbłędn*) (obsług*|prac*|robot*|wykonani*|organizacj*|zespół|
            ekipa|tempo|akcj*) (jak|naszego|nasz*|to u|u nas), (nieprzespan*) (noc*|godzin*),
        (wypruwa*|wypruli*) (sobie )?(śmy )?(żył*|flaki),
        (dla|jak) nas (nie ma |niemożliwe |nic nie jest )+(nie istnieje|rzeczy niemożl*|granic|niemożliwe|zadań niemożl*),
        (nie istnieje) dla nas,
        (tak|takiego|takiej|takich) (szybk* |dobr* |serwis* |obsług* |rzeczy |sprawn* )+nikt (inny )?(nie|by|w|na)…
        """,
        "nie jesteśmy, nie twierdzimy, nie robimy cudów, napisał* nam, nie obiecuj*",
    ),
    "C-R21": when_said(
        """
        (pozostaje|zostaje|jest|mamy) (Pan* |Państwu |już |niestety |nam |więc )*(tylko|jedynie|wyłącznie) (odbiór|osobist*|jedna|jedno|
            jeden|wizyt*|przelew|kartą|telefon|formularz*|wysyłka|czekanie|czekać|poczekać|oczekiwanie|zwrot|wymiana|naprawa|rezygnacja|
            to|taka|taki|ta)…(?=[.!]|$),
        (tylko|jedynie|wyłącznie) (tak|tędy|w ten sposób|tą drogą|tak to|przez ten formularz) (można|da się|to|się|mogą|może|działa|
            przyjmujemy|przyjmiemy|zadziała)…,
        (można|może|mogą|da się) (Pan |Pani |Państwo |to |u nas |zapłacić |płacić |zwrócić |odebrać |zgłosić |złożyć |anulować |zmienić |
            zamówić )+(tylko|jedynie|wyłącznie) (i wyłącznie )?(osobiście|kartą|gotówką|przelewem|online|mailem|mailowo|listownie|
            telefonicznie|przez|w|na|pisemnie|kurierem|pocztą|formularzem|z|za)(?! (do|ponad))…,
        (zwrot*|reklamac*|wymian*|płatnoś*|zgłoszeni*|odbi*|zmian*|rezygnacj*|anulowani*|zamówieni*) (przyjmujemy|przyjmuje|wydajemy|
            załatwiamy|robimy|realizujemy|możliw*|jest|są|obsługujemy|odbywa*|odbierać)…(wyłącznie|jedynie|tylko)…,
        nie (przewiduj*|oferuj*|stosuj*|dopuszcz*) innych (form*|sposob*|możliwoś*|metod*),
        (albo tak albo wcale|nie ma wyboru|nie ma Pan* wyboru|innych opcji brak|brak innych (opcji|możliwości)|bez alternatywy)
        """,
        "nie tylko, jeśli, jeżeli, tylko proszę, wystarczy tylko, a także, również, albo, lub",
    ),
    "C-R32": when_said(
        f"""
        (niech|proszę) (Pan* |Państwo |to |tę |ten |go |ją )*(skasuje|usunie|zdejmie|wykasuje|skasować|wykasować|usunąć) (to |go |
            ją )?(bo|albo|inaczej|zanim|póki)…(inaczej|sąd*|prawn*|pogada*|zobaczy*|pożałuje|konsekw*|policj*|spotka*),
        (prawnik*|adwokat*|kancelari*|policj*|prokuratur*|sąd*) …{_REVIEW}…,
        {_REVIEW}…(prawnik*|adwokat*|kancelari*|policj*|prokuratur*|sąd|sądu|sądem|sądzie|drog* sądow*|konsekwencj*|odpowie|pozew|
            zniesław*|oszczer*),
        (proszę|prosimy|poproszę|chcemy|chcielibyśmy|oczekuj*|liczymy|wnosimy|wzywam*|żądam*|nalega*|apeluj*|sugeruj*|radz*) (Pan* |
            Państwa |bardzo |uprzejmie |stanowczo |pilnie |na |o |natychmiastow* |niezwłoczn* )*(edycj*|edytowa*|zmian*|zmienić|usunięci*|
            usunąć|skasowa*|wycofa*|zdjęci*|sprostowa*|poprawieni*|poprawi*|poprawę|aktualizacj*|podniesieni*|podnieść|ukryci*) (swojej |
            swojego |tej |tego |tę |ten |tych |te |swoją |swój |negatywn* |obraźliw* |całej )*{_REVIEW},
        (lepiej|dobrze|byłoby|chcemy|liczymy|zależy nam|wolelibyśmy) (by |było |będzie |dla Pan* |bardzo |na tym |to |jeśli |
            gdyby )*(żeby|aby|by|gdyby|jeśli)…{_REVIEW}…(znik*|zosta* (usunię*|skasowan*|wycofan*)|usun*|skasow*),
        (usuwa*|kasuj*|ukrywa*|blokuj*|moderuj*|filtruj*) (takie |takich |tego typu |wszystkie |negatywn* |wszelkie )+({_REVIEW}|autor*|
            osob*|użytkownik*),
        (takie|takich|tego typu|podobne) ({_REVIEW}) …(będziemy|zgłasza*|usuwa*|kasuj*|karaln*|bezprawn*|ściga*|nie toleruj*),
        (nie (wrzuca*|publikow*|pisa*|wystawia*|dodawa*|zamieszcza*|umieszcza*)) (tego |takich |takiej |tej |nam |o nas |złych |
            negatywn* |więcej )*({_REVIEW}|w sieci|w internecie|na forum|publicznie|na facebooku|na grupach),
        (przestać|przestanie|zaprzestać|proszę nie|skończyć) (Pan* |nas |o nas |publicznie )*(oczernia*|szkalowa*|obsmarow*|hejtowa*|
            rozpowszechnia*|szkalow*|zniesławia*|wypisywa*|rozsiewa*)
        """,
        """
        nie usuw*, nie usuniemy, nie ukrywa*, nie kasuj*, nie musi*, nie prosimy, nie proszę, nie chcemy, zostawić, może zostać,
        niech zostanie, nie trzeba, zostawiamy, dane, numer*, dziękuj* za, przepis*, gróźb*, wulgar*, swoje dane
        """,
    ),
}
