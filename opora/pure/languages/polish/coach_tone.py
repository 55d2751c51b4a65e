"""More Polish words that hurt or say nothing: shrugs (C-R03), hollow apologies (C-R04), sending away (C-R08), reproach (C-R09), rudeness (C-R10).

The notation is that of `coaching.py`; `coach_wording.py` and `coach_manner.py` join these to their own.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_YOU = one_of("Pan, Pani, Państwo, sam Pan, sama Pani, Państwo sami")
_READ = one_of("""
    doczyta*, przeczyta*, zapozna*, dopilnowa*, dopełni*, sprawdzi*, zauważy*, zgłosi*, odebra*, dotrzyma*, uzupełni*, zachowa*, zadba*,
    zastosowa*, opłaci*, przestrzega*, zrozumia*, odpisa*, pofatygowa*, raczy*, spojrza*, zajrza*, pomyśla*, potwierdzi*, uprzedzi*
    """)
_WHERE_ELSE = one_of("""
    producent*, kurier*, przewoźnik*, bank*, serwis*, dział*, administracj*, spółdzieln*, infolini*, centrali, centrala, urząd*, urzęd*,
    operator*, dostawc*, sprzedawc*, ubezpieczyciel*, księgowoś*, poczt*, kierownik*, oddział*, recepcj*, kolegów, koleżank*,
    kogoś innego, inne miejsce, innego działu, inny dział, policj* ubezpiecz*
    """)

MORE_SIGNALS = {
    "C-R03": when_said(
        """
        (proszę|niech) (Pan* |Państwo |z tego |już )*nie (robi*|rób*) z (tego|igły|takiej|drobnostk*)…, nie rób* z (tego|igły)…,
        (można|da się|trzeba|idzie) (się )?(do (tego|niej|niego) )?(przyzwyczaić|przywyknąć|z tym żyć|przeboleć),
        (e|ee|eh|oj|och) tam *, (bywa|bywało|są|zdarzają się|widział*|mogło być) (i |już |dużo |znacznie )*gorz*(?=[.!]?$),
        bez przesady, (bez|po co) (te |tyle )?(nerw*|emocj*|dramat*|paniki),
        nie (róbmy|rób|przesadzajmy|wyolbrzymiajmy|dramatyzujmy|popadajmy|ma co|ma potrzeby|warto) (z igły|z tego|afery|tragedii|w panikę|
            robić|rozpaczać|panik*|dramatyzować|się (denerw*|przejm*|złościć|unosić))…, z igły wid*, (z igły|robić) widły,
        (to |jest |była |przecież )*(tylko|zaledwie|jedynie|raptem) (jeden|jedna|jedno|dwa|dwie|drobn*|mał*|niewielk*|lekk*|mini*|kilka|
            parę|pół) (drobn* |mał* )?(dzień|dni|godzin*|ryska|ryski|rysa|rysy|plamk*|wgniecen*|opóźnieni*|usterk*|pomyłk*|poślizg*|
            tydzień|złot*|przerwa|przerw*|minut*|skaz*|różnic*)(?!…(i|a) (zaraz|dziś)),
        (prawie|ledwo|ledwie|w ogóle|praktycznie|z daleka) (jej |go |tego |ich )?(nie )?(widać|słychać|czuć|zauważ*),
        (każdy|każdemu|każda firma|wszyscy|wszędzie|ludzie|człowiek) (czasem |czasami |przecież |się |kiedyś |przecież się |też |
            to )*(popełnia* (błęd*|pomyłk*)|ma gorszy|mają gorszy|może się pomyli*|może się (zdarzyć|przydarzyć)|się (myl*|potyka|trafia)|
            błądzi|się zdarza*),
        (takie|te|drobne|to|małe) (drobne |małe |rzeczy |usterki |opóźnienia |pomyłki |wpadki |sytuacje |jest |są |to |zupełna |
            zupełnie )*(norma|normalne|normalka|standard|codzienność|nic nadzwyczajnego|nic niezwykłego|nic wyjątkowego|nic takiego|
            chleb powszedni),
        (to )?(przecież )?(żaden|nie jest żaden|nie taki wielki|mały) (problem|dramat|kłopot|koniec świata) (przecież|może|bo|wystarczy)…,
        (nic|niczego) (się )?(takiego |wielkiego |strasznego |złego |poważnego |nadzwyczajnego )+(się )?(przecież )?(nie )?(stało|
            wydarzyło|dzieje|zaszło|działo), (przecież (nic|niczego)|(nic|niczego) przecież) (się )?nie stało,
        (to|jest) (taki )?(drobiazg|drobnostka|błahostka|pestka|detal|szczegół|bzdura|pierdoła|kosmetyka),
        (da|dadzą) (Pan|Pani|Państwo) radę (bez|poczekać|jeszcze),
        (poczeka|wytrzyma|przeżyje) (Pan|Pani|Państwo) (jeszcze |chyba |te |ten |jakoś )*(dzień|dwa|parę|kilka|jeden|tydzień|trochę|jakoś|
            bez), (świat|ziemia|niebo) (się )?(z tego powodu |od tego |przez to )?(się )?nie (zawali*|skończy*|runie|spadnie),
        (nikomu|nic|nikt) (się )?(od tego |z tego powodu |przez to |tu )*(nic )?nie (umrze|umarł|zginie|ubędzie|ubyło|stanie|stało),
        (ludzka|ludzkie|rzecz ludzka|błądzić) (rzecz|jest|ludzk*)…, jesteśmy (też |przecież |wszyscy )*(tylko )?ludźmi,
        (co|cóż) (zrobić|począć|poradzić|poradzisz),
        (tak|takie|takie to|tak to) (już )?(bywa|życie|jest w życiu|się zdarza)(?=[.!]|$),
        (proszę|niech) (Pan* )?(na to )?(spojrzeć|spojrzy|popatrzeć) (na to )?(z (dystansem|humorem|innej strony)|pozytywnie),
        (życie|idziemy|jedziemy) (toczy się |jedziemy |idziemy )?(dalej)(?=[.!]|$),
        nie (takie|z takimi) (rzeczy|problemy)…(ludzie|widzieliśmy|gorsze)
        """,
        "czy, jeśli, gdyby, nie jest (drobiazg|drobnostk)*, rozumiem* że (to )?nie, dla Pan*, przepraszam* że, dostaw*…trwa, kosztuje, zostało",
    ),
    "C-R04": when_said(
        """
        (przeprasza*|przykro (mi|nam)|ubolewa*|wybacz*) (bardzo |serdecznie |najmocniej |ogromnie |szczerze |Pan* |Państwa |raz jeszcze |
            jeszcze raz )*(za |z powodu |w związku z |na )(to |ten |tę |te |całe |cały |całą |wszelki* |ewentualn* |jakiekolwiek |
            powstał* |wynikł* |zaistniał* |spowodowan* |możliw* |związan* |tak* |niedogodn* )*(zamieszani*|utrudnieni*|niedogodnoś*|
            kłopot*|problem*|sytuacj*|nieporozumieni*|dyskomfort*|nieprzyjemnoś*|incydent*|okolicznoś*|perturbacj*|uciążliwoś*|
            komplikacj*|fatyg*|ambaras)(?= i |[.!]?$)(?!…(z (dostaw|logowani|płatnoś|zamówieni|faktur|paczk|piec|internet|aplikac|
            naliczen))),
        (przykro (mi|nam)|przeprasza*|ubolewa*) (bardzo )?(że |jeśli |jeżeli )(nie jest (Pan|Pani)|nie są Państwo|jest (Pan|Pani)|
            są Państwo|czuje się|poczuł* się|tak (Pan|Pani)|odebrał*|coś|cokolwiek|ma (Pan|Pani) tak*|nie spełnili*|nasze usługi|
            nie sprostali*)…(zadowolon*|niezadowolon*|rozczarowan*|urażon*|zawiedzion*|usatysfakcj*|odczuci*|wrażeni*|oczekiwa*|nie tak|
            uraził*|odebrał*|źle),
        (jeśli|jeżeli|o ile) (Pan|Pani|Państwo|kogoś|ktoś|coś|cokolwiek|czymś|Pana|Panią) …(poczu*|odczu*|uraz*|urazi*|nie tak|odebra*|
            zabola*|dotkn*|dotknę*|źle|rozczarow*)…(przeprasz*|przykro), (przeprasza*|przykro (mi|nam)) (za wszystko|za całokształt)
        """,
        "za to że, za (brak|opóźni*|awari*|uszkodz*|pomył*|błęd*|błąd), wyrzuc*, stłucz*, pęknię*",
    ),
    "C-R08": when_said(
        f"""
        (tu|tutaj|u nas|u mnie|z nami|ze mną) (Pan |Pani |Państwo |już |tego |na pewno )*nic (Pan |Pani |Państwo |już |tu )*nie (załatwi*|
            wskóra*|uzyska*|zdziała*|ugra*), nic (Pan|Pani|Państwo) (tu |tutaj |u nas |u mnie |z nami )+nie (załatwi*|wskóra*|uzyska*),
        (my|ja) (za |od |o )(to |takie |dostaw* |kurier* |montaż* |płatnoś* |zwrot* |faktur* |termin* |decyzj* )+nie (odpowiada*|decyduj*|
            jeste*),
        (od|za) (tego|faktur|zwrotów|reklamacji|dostaw|płatności|takich spraw|umów|serwisu|płatności|zwroty|dostawy|faktury) (jest|są|
            odpowiada|mamy) …(nie (ja|my)|kto inny|ktoś inny|inny dział),
        (musi|muszą|powinien|powinna|powinni|trzeba|należy|radzę|radzimy|sugeruję|sugerujemy|polecam|pozostaje|proponuję|proszę|prosimy|
            najlepiej) (Pan* |Państw* |sobie |się |to |już |sam |sama |z tym |o to |najpierw |najlepiej |raczej )*(wyjaśnić|ustalić|
            załatwić|uzgodnić|dogadać|zgłosić|skierować|kierować|reklamować|dochodzić|skontaktować się|kontaktować się|zwrócić się|
            zwracać się|udać się|zadzwonić|dzwonić|dopytać|zapytać|pytać|napisać|pisać|wrócić|pojechać|iść|pójść) (się |to |z tym |o to |
            bezpośrednio |sobie |tam |z tą sprawą |reklamację )*(z |ze |do |u |w |na |od )?(swoim |swoją |swojego |swojej |naszym |
            naszego |naszej |samym |innego |innej |odpowiedni* |właściw* |tego )*{_WHERE_ELSE},
        (odsyłam|odsyłamy|kieruję|odeślę|przekierowuj*) (Pan* |Państwa )?(po odpowiedź |z tym |w tej sprawie |bezpośrednio )*(do|
            na) (naszego |innego )?{_WHERE_ELSE},
        nic (na to |w tej sprawie |z tym |tu |tutaj |więcej |już |niestety |dla Pan* |ze swojej strony |ze swej strony )*nie (mogę|możemy|
            jestem w stanie|jesteśmy w stanie|da się|zrobię|zrobimy|poradzę|wskóram*)(?! znale*)…,
        (pytanie|sprawa|sprawy|temat|reklamacj*|prośba|zgłoszenie|problem) nie (jest |są |należy |leży )?(to )?(do|od|dla) (mnie|nas|
            naszego|tego),
        (to |ta |takie |z takimi |z takim |z tym |z czymś takim |te |w takich )+(sprawami |sprawy |pytaniami |pytania |rzeczami |
            problemem |tematem |sprawach |reklamacjami )*(to |tylko |raczej |proszę |już |idzie się |chodzi się )*(do|w|u) (centrali|
            działu|księgowości|kierownika|serwisu|producenta|banku|kogoś|biura|innego|kuriera|szefa|góry|urzędu),
        nie (mam|mamy|posiadam*) (takich |do tego |na to |żadnych |odpowiednich |w tej sprawie )*(uprawnień|kompetencji|pełnomocnictw|
            dostępu|wpływu na to|mocy sprawczej)…(proszę|musi|trzeba|więc|niech|tylko|nie|i)…,
        (ja |my |tutaj |tu |u nas |w tym dziale |na tym czacie |pod tym adresem )+(się |tego |takich |tym |takimi )*nie (zajmuj*|załatwi*|
            przyjmuj*|rozpatruj*|obsługuj*|odpowiada*|prowadzi*) (się |tego |takich |tym |takimi |zwrot* |reklamac* |spraw* )*,
        (to )?(proszę|trzeba|niech Pan*) (sobie )?(samemu|samodzielnie|we własnym zakresie|na własną rękę|jakoś)…,
        nie (jesteśmy|jestem) (właściw* |dobrym |odpowiedni* )?(adresat*|stron*|miejscem|osobą)…,
        (proszę|niech) (poczekać aż|próbować|spróbować|szukać) (szczęścia|pomocy|u kogoś|w innym|gdzie indziej)…,
        (nie|to nie) (my|ja) (o tym |za to |od tego )(decyduj*|odpowiada*|jeste*),
        (nie jest|to nie jest) (to )?(w )?(mojej|naszej|moich|naszych) (gestii|kompetencj*|możliwości*|rol*)
        """,
        """
        jeśli woli, jeżeli woli, może (Pan|Pani) (też|także|również), skontaktuj* się ze mną, ze mną, do mnie, z nami, do nas, przekaza*,
        nie musi, zastrzec, policj*, 112, 999, lekarz*, zadzwonił*m, zadzwoni(łam|łem), (sam|sama) (zadzwonię|napiszę|wyjaśnię),
        czy (mam|mamy), znajdz*, naszego serwisu, ze zdjęci*, kurierowi, w dziale, wrócę, wrócimy
        """,
    ),
    "C-R09": when_said(
        f"""
        nie (uważa*|uważni*|myśla*|pomyśla*|słucha*|czyta*|patrzy*|pilnowa*|trzyma* się|stosowa* się|dba*) {_YOU},
        (zwraca*|zwróci*|uprzedza*|ostrzega*|zaznacza*|podkreśla*|sygnalizowa*) (Pan* |Państw* |na to |uwagę |o tym |przecież |
            już )+(uwagę |o tym |już |na to |raz |kilka |dwa |trzy |wiele )*(razy|raz|wielokrotnie|kilkakrotnie|przecież|już)*,
        trzeba było (wziąć|kupić|wybrać|dopłacić|schować|powiedzieć|wykupić|przyjść|odebrać|zapłacić)…,
        (dziwi*|zastanawia*|zdumiewa*|zaskakuje) (się |mnie |nas )*(że|dlaczego|jak) {_YOU} (tego |to |się |wcześniej |nigdy |
            w ogóle )*nie *, (chyba|przecież) (umie|potrafi|wie|widzi) (Pan|Pani|Państwo) (czytać|liczyć|pisać|co|jak|że|klikn*),
        nie {_READ} (się |to |tego |tych |nam |na czas |wcześniej |dokładnie )*{_YOU},
        {_YOU} (chyba |najwyraźniej |widocznie |po prostu |niestety |jednak |najwidoczniej |się |jak widzę |tego |w ogóle )*nie {_READ},
        (wyraźnie|jasno|jak wół|jak byk|czarno na białym|dużymi literami|wielkimi literami|na samym początku) (to |przecież |pisze|jest|
            jest to |tam |wszystko |stoi )+,
        (pisze|stoi|jest napisane|widnieje|jest podane) (to |przecież |jak |tam |o tym )*(jak byk|jak wół|wyraźnie|jasno|czarno|wielk*),
        (tłumaczy*|wyjaśnia*|mówi*|pisa*|informowa*|wspomina*|prosi*) (to |o tym |o to |Pan* |Państw* |przecież |już |jasno |
            wyraźnie )+(dwa|trzy|kilka|parę|wiele|ileś|dziesięć|sto|już|wielokrotnie|kilkakrotnie|nieraz) (razy|raz)?,
        (zaakceptował*|podpisał*|zgodził* się|potwierdził*|przyjął|przyjęła|wybrał*|kliknął|kliknęła|zaznaczył*) (to |sam |sama |
            przecież |na )*{_YOU} (się |na |regulamin* |warunki |umowę |zgodę |cennik |to |te )*…(więc|dlatego|a teraz|i teraz|skąd|
            nie rozumiem|to|zatem)…,
        (przez (Pana|Panią|Państwa)) (źle|błędnie|nieprawidłowo|niewłaściwie|niezgodnie|omyłkowo|samodzielnie|nieumiejętnie)…,
        (został*|był*|jest) (źle|błędnie|nieprawidłowo|niewłaściwie|samodzielnie) …przez (Pana|Panią|Państwa),
        (trzeba|należy|wystarczy|wystarczyło) (było )?(tylko |po prostu |czasem |jedynie |najpierw )+(to )?(go |ją |je )?(przeczyt*|
            czyta*|pomyśl*|posłuch*|zajrz*|sprawdz*|uważ*|otworzyć i),
        (ktoś|niektórzy|niektórym|komuś) (tu |chyba |najwyraźniej |z Państwa )*(nie (umie|potrafi|czyta*|przeczyta*|rozumi*|słucha*)|
            ma problem z czytaniem),
        (nie rozumiem|skąd te|po co te|dziwią mnie) (Pan* |te |Państwa |tych )*(pretensj*|zdziwieni*|żal*|oburzeni*|roszcze*),
        (skoro|jak|jeśli) (się )?(Pan|Pani|ktoś)? ?(się )?nie (czyta*|przeczyta*|słucha*|sprawdza*|sprawdził*|pilnuje|dba) (się )?…(to|
            potem|teraz|nie dziw*),
        (mógł|mogła|mogli|trzeba|należało|wypadało|wypadałoby|przydałoby się|dobrze by było) (Pan |Pani |Państwo |się |było |było się |
            to |chociaż |choć |o tym |najpierw |po prostu )*(wcześniej|od razu|na czas|zawczasu|w porę) (to |nam |się |o tym )*(zapyt*|
            pomyśl*|powiedz*|zgłos*|sprawdz*|napis*|zadzwon*|przewidz*|zaplanow*|pamięt*|uprzedz*|zamów*|da*),
        (bez|gdyby nie) (Pan*|Państwa) (pomyłki|błędu|niedbalstw*|nieuwag*|opieszałoś*|zwlekani*)…,
        (to |tylko |wyłącznie |jedynie )*(dlatego|z tego powodu|stąd) że (Pan|Pani|Państwo) (nie|źle|sam|sama|zapomnia*|spóźni*|
            za późno)…,
        (Pana|Pani|Państwa) (niedopatrzeni*|nieuwag*|niewiedz*|niedbalstw*|opieszałoś*|zwłok*|roztargnieni*|brak (reakcj*|uwagi|wiedzy|
            odpowiedzi)) …(spowodowa*|doprowadzi*|skutk*|jest|było|przyczyn*),
        (przypominam|przypomnę|chciałbym przypomnieć|pragnę przypomnieć|zwracam uwagę) (Pan* |Państwu )?że (to )?(Pan|Pani|Państwo|
            obowiązkiem|sam|sama|nieznajom*|regulamin*)…, (za|ze) (własn*|swoj*) (głupot*|błęd*|nieuwag*|wybor*)…,
        (jako|każdy) (dorosła|dorosły|klient*|człowiek) (osoba |człowiek )?(powinien|powinna|musi|winien) (Pan |Pani )?(wiedzieć|czytać|
            umieć|przeczytać|zdawać|rozumieć|sprawdz*)
        """,
        """
        przeprasza*, nie (jest |była |jest to |to |byla |z )*(Pani|Pana|Państwa) (wina|winy|błąd)*, jeśli jeszcze nie, jeżeli jeszcze nie,
        nie musi, nie szkodzi, (nie|to nie) Pan* (wina|błąd), a (nasza|nasz|my), po naszej stronie, nasz błąd, mój błąd, z naszej winy,
        to my, czy, czego, bo nie otrzym*, nie odebrał Pan* telefonu
        """,
    ),
    "C-R10": when_said(
        """
        (ma|masz) (Pan|Pani|pan)? ?(jakiś |jakieś )?(problem|problemy|kompleks*) (ze sobą|z głową|z sobą|z nerwami),
        (zejść|zejdź|odczepić|odwal*|spada*|spływa*|wypad*) (się )?(ze mnie|ode mnie|od nas|z nas),
        nie (jestem|jesteśmy) (tu |tutaj |od |Pan* |Państwa |żadn* |po to żeby )+(służąc*|sługus*|niańk*|chłopc* do bicia|workiem|wróżk*|
            sekretark*|cudotwórc*|telepat*|od niańczenia|jasnowidz*),
        (co|kim|za kogo) (się )?(Pan|Pani|Państwo) (sobie |się |w ogóle |właściwie |niby )*(wyobraża*|myśli*|uważa*|pozwala*|jest),
        (co|za kogo|kim) (sobie |się )(Pan|Pani|Państwo) (wyobraża*|myśli*|uważa*|pozwala*),
        (z|przy) (takim|tym|Pan* ) ?(podejściem|nastawieniem|charakterem|tonem|zachowaniem|charakterkiem)…(nie|nigdzie|nikt|daleko|trudno|
            współczuj*),
        (skończ|skończcie|daruj*|odpuść*|ogarn*|zejdź*|wyluzuj*|przystopuj*|zluzuj*|uspokój*|puknij*|lecz|opanuj*) (pan|pani|się|sobie|to|już|
            człowieku|kobieto|z tym)(?! z (nami|mną)),
        (mam|mamy) (gdzieś|w nosie|w dupie|w głębokim|w poważaniu|dość|po dziurki|serdecznie dość) (to |już |Pan* |Państwa |takich |
            takie |tę |tego |te |poważaniu )*,
        (takich|takim|takiego) (klient*|ludz*|osób|bab*|typ*) (my |jak (Pan|Pani) |tu |u nas |to )*(nie (potrzebuj*|chcemy|obsługuj*|
            zapraszamy|brakuje)|dziękuj*|mamy dość|szkoda),
        (nie (moja|mój|moje|nasza|nasze|nasz)) (sprawa|problem|interes|zmartwienie|wina) że (Pan|Pani|Państwo|ktoś)…,
        ile (Pan|Pani) (ma|w ogóle ma) lat,
        (nie (będę|będziemy|zamierzam*|mam zamiaru|zniżę|zniżam)) (tego |się |takich |Pan* |tym |na to |do |więcej |dłużej )*(komentowa*|
            odpowiada*|zniża*|poziom*|wysłuchiwa*|użera*|zajmowa*|marnowa*|czyta*|dyskut*|odpisywa*|czasu|tych bzdur|bzdur*)(?! za),
        (Pana|Pani|Państwa|pańskie) (fochy|humory|wymysły|bzdury|brednie|jęki|krzyki|wrzaski|zachcianki|histeri*|żale|pretensje|
            widzimisię|fanaberie|mądrości|roszczeniowość),
        (bzdur*|bredni*|głupot*) (Pan |Pani )?(opowiada|pisze|wypisuje|gada|wygaduje|plecie),
        (opowiada|pisze|wypisuje|gada|wygaduje|plecie) (Pan |Pani )?(takie |same |straszne |jakieś )*(bzdur*|bredni*|głupot*|farmazon*|
            androny),
        (jest|był*) (Pan|Pani) (po prostu |wyjątkowo |strasznie |bardzo |naprawdę |aż tak )*(niepoważn*|bezczeln*|roszczeniow*|głup*|
            nienormaln*|śmieszn*|niekulturaln*|źle wychowan*|niewychowan*|namoln*|upierdliw*|męcząc*|przewrażliwion*|histery*|żałosn*|
            chamsk*|złośliw*|ignorant*|naiwn*),
        (Pan|Pani) (jest|to) (po prostu |wyjątkowo |strasznie |bardzo |naprawdę )*(niepoważn*|bezczeln*|roszczeniow*|głup*|nienormaln*|
            śmieszn*|niekulturaln*|niewychowan*|namoln*|upierdliw*|męcząc*|przewrażliwion*|żałosn*|złośliw*|naiwn*),
        (trochę|odrobinę|więcej) (kultury|szacunku|cierpliwości|pokory|powagi) (proszę|by|nie zaszkodzi|Pan*)*(?=[.!]|$),
        proszę (o )?(trochę |odrobinę |więcej )(kultury|szacunku|cierpliwości|pokory|powagi),
        (proszę|niech Pan*) (zmienić|zmieni|zważać na|hamować|pohamować|darować|mi nie|nam nie|nas nie|mnie nie) (swój |sobie |się )*(ton|
            język|rozkazyw*|grozić|groz*|straszy*|poucza*|dyktowa*|obraża*|złośliw*|uwag*), nie (życzę|życzymy) sobie…,
        (sobie )?(Pan|Pani) (kpi*|żartuje|jaja)…(sobie|robi|ze mnie|z nas)*,
        (chyba|czy) (się )?(Pan|Pani) (sobie |się |chyba |z nas )*(kpi|żartuje|robi jaja|oszal*|upi*|szaleju|zapomina|naćpa*)…,
        (a )?(co|jak) (mnie|mam|ja mam) to (niby |obchodz*|interes*)+, mnie to nie (interesuje|obchodzi|rusza|wzrusza),
        (wolny|wolnoć|przymusu|łaski) (kraj|bez|nie ma|Tomku),
        nikt (Pan*|Państwa) (tu |tutaj |do nas |siłą |na siłę |nie )+(trzyma*|zapraszał*|prosi*|zmusza*|ciągn*|będzie (błagał|prosił)),
        (jak|jeśli) (się )?(coś )?(Pan*|Państwu) (się )?(coś )?nie (podoba|pasuje|odpowiada) (to|proszę|droga|do widzenia|są inne|można|
            niech|nikt)…, (żegnam|do widzenia|bez odbioru|koniec (rozmowy|dyskusji|tematu)|dyskusja skończona)(?=[.!]|$),
        (pierwszy|jedyny|taki) raz (widzę|spotykam|mam do czynienia z) (tak* |kogoś |klienta )+,
        (ręce|głowa) (mi )?(opada*|boli od|już boli), (no |to )gratuluję(?=[.!]|$), (no |to )?brawo(?=[.!]|$),
        (wielkie|serdeczne) (dzięki|brawa) za (marnowa*|stratę|zawracan*)
        """,
        "nie chcę, przeprasza*, bez obelg, do widzenia w, (dziękuj*|pozdraw*)…do widzenia, miłego",
    ),
}
