"""How Polish customers ask, wish, complain and feel, and how answers to them sound."""

from opora.pure.languages.listening import ReadingWords
from opora.pure.languages.polish.failing import FAILURE, NO_FAILURE, OWN_MISTAKE, PRAISE
from opora.pure.languages.polish.feeling import ANNOYED, CALM, EMBARRASSED, UPSET

WORDS = ReadingWords(
    greetings="""
        dzień dobry( państwu)?, dobry wieczór, witam( serdecznie| państwa| ponownie)?, cześć, hej, siema,
        szanown* (państwo|pani|panie|panowie)( *)?, drodzy (państwo|sprzedawcy), mam (jeszcze )?(szybkie |krótkie |jedno )?pytanie,
        pytanie, szybkie pytanie, przepraszam( ale)?, jeszcze( jedno)?, dzięki, dziękuję, halo, ps, p.s., i, a, no""",
    please="proszę( pana| pani| państwa)?, bardzo proszę",
    joints="""
        a, i, oraz, albo, lub, czy, ale, więc, bądź, ewentualnie, a (także|też|jeśli tak|przy okazji|dodatkowo|potem|co za tym idzie),
        i (także|też|jeszcze|jeśli tak), oraz (także|też|ewentualnie), jak również, a może, jeśli tak to, jeśli nie to, no i, również,
        także, tudzież, dodatkowo""",
    asking={
        "when": """
            kiedy (to|będzie|można|mogę|możemy|mam|mamy|jest|są|dostan*|otrzym*|przyjdzie|przyjedzie|dotrze|dojdzie|wyśl*|zostanie|
            nastąpi|planuj*|mniej więcej|najwcześniej|najpóźniej|dokładnie|ktoś|państwo|pan|pani|moja|mój|moje|paczka|kurier|zwró*|wróci|
            odda*|ruszy|zacz*|wreszcie|mogłab*|mógłb*|realnie|się|spodziewać|nadejdzie|by|w końcu|wasz*|ten|ta|jestem|dowiem|pojawi|
            naprawi*|odpowiecie|trzeba|powin*), do kiedy, od kiedy, na kiedy, odkąd, o której, o ktorej, jak długo, jak szybko,
            jak prędko, w jakim (terminie|czasie), w jakich godzinach, jaki (jest|będzie) (termin|czas|przewidywany)*, którego dnia,
            w który dzień, za ile (dni|czasu), w ciągu ilu, ile (dni|czasu|godzin|trwa), po jakim czasie, do której""",
        "amount": """
            ile, za ile, ilu, iloma, jak (duż*|drog*|wysok*|cięż*|szerok*|dług*|wiele|często|głębok*),
            jaka (jest|będzie|byłaby) (cena|kwota|wysokość|opłata|waga)*, jaki (jest|będzie|byłby) (koszt|cennik|rozmiar), po ile,
            w jakiej cenie, jakie (są|będą) (koszt*|wymiar*|opłat*)""",
        "where": "gdzie, dokąd, skąd, którędy, na jaki adres, pod jaki* adres*, na jakie konto, w jakim miejscu",
        "who": "kto, kogo, komu, z kim, do kogo, od kogo, kim, przez kogo, na kogo",
        "why": """
            dlaczego, czemu, z jakiego powodu, z czego wynika, skąd (ta|ten|to|się), jaki (jest|był) powód, jaka jest przyczyna, po co""",
        "how": """
            w jaki sposób, jak (mam|mamy|mogę|możemy|można|się|to|jest|wygląda|działa|zwrócić|zrobić|zapłacić|ustawić|zamówić|złożyć|
            zmienić|anulować|należy|trzeba|powin*|najlepiej|dokonać|wypełnić|zgłosić|reklamować|włączyć|wyłączyć|prawidłowo|zalogować|
            odebrać|odzyskać|dostać|otrzymać|sprawdzić|pobrać|rozwiązać|usunąć|przebiega|dojechać|wysłać|skontaktować|długo|
            szybko|będzie)""",
        "which": """
            jaki, jaka, jakie, jaką, jakiego, jakiej, jakim, jakich, jakimi, który (z|model|to|jest|rozmiar|wariant|numer|będzie|mam|
            lepszy), która (z|wersja|to|jest|opcja|będzie), które (z|są|to|będą), którą (z|opcję|wersję), któryś, którego z, której z""",
        "what": """
            co (mam|mamy|mogę|możemy|z|to|jest|dalej|teraz|należy|muszę|trzeba|robić|zrobić|się|oznacza|zawiera|będzie|będą|państwo|
            proponuj*|jeśli|jeżeli|w takim|dokładnie|powin*|potrzeb*|z moim*|z moją|wchodzi|obejmuje|radz*|polec*|gdy|w sytuacji|tam),
            czego, czym, na czym, na co, o co, w czym, do czego""",
    },
    asking_loosely="kiedy, jak, co, który, która, które, którą",
    whether="czy, czyli czy",
    asks_at_start="""
        wystarczy *, czy, czyż, a czy, da się, można (jeszcze|u was|to|by|płacić|zapłacić|zwrócić|wymienić|gdzieś|zamówić|prosić o
        informację)*, istnieje możliwość, jest (możliwość|możliwe|opcja|szansa|może), ma(cie)? (państwo|pan|pani) (może|jeszcze|w ofercie|
        na stanie)*, macie (może|jeszcze|w|na|to|jakieś|jakiś|taki|coś), wiecie, wiadomo (coś|już|może|kiedy)*,
        są (jeszcze|może|dostępne), będzie (jeszcze|dostępn*|można|możliwe|ktoś), dostanę, wysyłacie (też|także|do|za|na|może),
        jest jeszcze, posiadacie, nadal (jest|są|mają|można), jakaś szansa, jakieś (wieści|szanse|informacje)""",
    asks_with_mark="""
        czy, jest, są, ma, macie, mają, może, mogę, możemy, można, będzie, będą, da się, muszę, musimy, dostanę, wysyłacie, wiecie,
        wie pan*, wiedzą, działa, dojdzie, przyjdzie, zdąży*, trzeba, powin*, mam, mógłbym, mogłabym, otrzymali*, dostali*, doszł*,
        dotarł*, wyślecie, zwrócicie, wysłali*, obejmuje, zawiera, pasuje, nadaje, czyżby, była*, był*""",
    states_at_start="""
        jak (pisał*|widać|wyżej|wspomina*|już|w temacie|mówił*|rozumiem|zawsze|zwykle|najszyb*|się (okazało|okazuje|domyślam)|wiadomo|to
        (mówią|zwykle))*, co do, co więcej, co prawda, co gorsza, co najgorsze, co ciekawe,
        co jest (dla|niedopuszczaln*|skandal*|absurd*)*, kiedy (to )?(otworzył*|dzwoni*|zadzwoni*|odebra*|dostał*|zamawia*|kupowa*|
        przysz*|próbuj*|włącz*|poprosi*|zapyta*), gdzie indziej, ile można, czy to (na pewno )?(żart|kpina),
        jakie (to|było) (moje|szczęście|zaskoczenie|rozczarowanie)*, jaki (to|był) *, jaka szkoda, jak (tylko|najszybciej|
        na razie|dotąd)*""",
    wondering="""
        nie śmiać się ale, potrzebujemy wiedzieć, (chciał*|chcielib*|chciałab*|chciałb*|pragn*|wolał*|chcę|chcemy|chcialam|chcialem|
        chcialab*|chcialb*) ... (wiedzieć|wiedziec|zapytać|zapytac|spytać|spytac|dowiedzieć|dowiedziec|dopytać|dopytac|upewnić|ustalić|
        sprawdzić|uzyskać informacj*|poznać|prosić o informacj*|poprosić o informacj*), (interesuje|ciekawi|zastanawia|nurtuje) mnie,
        zastanawiam się, ciekaw* jestem, jestem ciekaw*, nie wiem, nie wiemy, nie jestem pewn*, nie mam pewności, nie rozumiem,
        nie mogę (znaleźć|ustalić|się doczytać|się dowiedzieć)*, nie (znalazł*|widzę|doczytał*), nigdzie nie, nie bardzo wiem,
        nie do końca (wiem|rozumiem), pytam, pytanie( brzmi)?, pytałam, pytałem, mam pytanie,
        proszę (mi |nam |o )?(też |jeszcze |uprzejmie )?(powiedzieć|napisać|podać|odpowiedzieć|odpisać|wyjaśnić|potwierdzić|doradzić|
        poradzić|sprawdzić|dać znać|odpowiedź|informacj*|info|wyjaśnienie|wskazówk*|wskazanie|potwierdzenie|podpowiedź|radę|wiadomość|
        poinformować|poinformowanie|określić|określenie|wytłumaczyć|sprecyzować|udzielenie odpowiedzi|udzielenie informacji),
        prosz* o (informac*|info|odpowiedź|odpowiedz|wyjaśnieni*|wskazówk*|potwierdzeni*|wiadomość|radę),
        (prosił*|poprosz*|poprosi*|prosimy) ... o (informac*|info|odpowiedź|wyjaśnieni*|wskazówk*|potwierdzeni*|radę),
        (dajcie|daj|proszę dać|powiedzcie|powiedz|napiszcie|napisz|odpiszcie|wyjaśnijcie|podpowiedzcie|doradźcie|poradźcie|potwierdźcie|
        sprawdźcie|określcie|niech mi (pan|pani) powie) ?(mi|nam)?( proszę)?( znać)?,
        (może|mogą|mogłab*|mógłb*|moglib*|możecie) ... (powiedzieć|podpowiedzieć|doradzić|wyjaśnić|napisać|sprawdzić|potwierdzić|podać|
        poinformować|odpowiedzieć), (wie|wiedzą) (może )?(pan|pani|państwo), wiecie, nie (wie|wiedzą) (może )?(pan|pani|państwo),
        dać znać, daj* znać, dobrze byłoby wiedzieć, przydałab* się informacj*, potrzebuję (informacj*|wiedzieć|się dowiedzieć|
        potwierdzenia), muszę wiedzieć, wolę (się upewnić|zapytać|dopytać), nie mam pojęcia, kwestia""",
    wondering_about="""
        (chciał*|chciałab*|chciałb*|chcielib*|chcę|chcialab*|chcialb*) ... (zapytać|spytać|dopytać|zapytac|spytac) (o|w sprawie),
        mam (jeszcze )?(jedno |takie |krótkie |szybkie |kilka |parę |dwa |trzy )?(pytanie|pytania|pytań|pytanko|zapytanie) (o|odnośnie|
        dotycz*|w sprawie|co do|w związku|do|związan*), pytam o, pytanie (o|odnośnie|dotyczące|w sprawie|co do),
        proszę (mi )?(uprzejmie )?o (informacj*|info|wyjaśnienie|wycenę) (o|na temat|dotycz*|odnośnie|w sprawie|co do|w kwestii),
        proszę o (podanie|wskazanie|przedstawienie|określenie) (mi )?(ceny|terminu|kosztu|kosztów|statusu|czasu|przyczyny|powodu|warunków|
        numeru|daty|dostępności), proszę (mi )?(podać|napisać) (cenę|termin|koszt|status|datę|powód|numer|adres|dostępność),
        interesuje mnie (cena|koszt|termin|czas|dostępność|możliwość|status|kilka), jestem zainteresowan* (ceną|informacj*), zapytuję o,
        co z, jak z (dostaw*|dostępn*|gwarancj*|płatn*|zwrot*)""",
    courtesy="""
        jest tam kto, jest tam (ktoś|kto|w ogóle)*, halo, jak (się )?(pan|pani|państwo) (ma|miewa|mają|czuje)*, co słychać,
        (czy )?(pan|pani|państwo|wy|to) (sobie |tak )?(żartuj*|żarty|kpi*|robicie sobie)*, chyba żart*,
        (czy )?(to )?(jest )?(jakiś |jakieś |chyba |na pewno )?(żart|żarty|kpina|kpiny|serio|poważnie), serio, naprawdę, poważnie, kpicie,
        kpią, żartujecie, czy (ktoś|ktokolwiek) (u was|tam|w ogóle) (u was |tam |w ogóle )?(czyta|pracuje|myśli|jest|panuje|sprawdza)*,
        ile (razy|jeszcze|można|mam)( razy| jeszcze)? (mam|muszę|można|trzeba|będę|czekać|pisać|prosić|dzwonić)*,
        jak długo (jeszcze )?(mam|można) (jeszcze )?(czekać|to znosić|być)*, czy (ja )?(muszę|mam) (się )?(prosić|błagać|iść do|wszystko|
        sam*|codziennie|dzwonić codziennie)*, za co (ja )?(wam |państwu )?(płacę|ja płacę), po co (mi|wam|ja|komu)*,
        co (to|wy|pan|pani|państwo) (ma|sobie|za) (znaczyć|wyobraża*|myśl*|firma|obsługa|standardy|sklep|poziom)*, co to (jest )?za *,
        czy (to|tak) (jest )?(normalne|poważne|wygląda|ma wyglądać|traktuj*|się traktuje|uczciwe)*, nie wstyd (wam|państwu), prawda,
        nieprawdaż, tak, dobrze, ok, rozumie (pan|pani), rozumiecie, wiecie co, wyobrażacie sobie, wyobraża pan*,
        kto (to |za to |tam )?(widział|by pomyślał|wie|wymyślił|by chciał)*, jak (tak )?można,
        czy naprawdę (tak )?(trudno|to takie|tyle|muszę|nikt)*, czy to (takie|tak) (trudne|trudno|wiele|dużo), i co (teraz|ja na to)?,
        macie mnie za *, jak to możliwe, jak to (jest )?możliwe, a gdzie (szacunek|uczciwość|obsługa klienta)""",
    could_you="""
        (czy )?(może|mogą|mógłb*|mogłab*|moglib*|mogłyb*|możecie|możesz|moglibyście|mogliby),
        czy (pan|pani|państwo) (może|mogą|mógłb*|mogłab*|moglib*), (pan|pani|państwo) (może|mogą|mógłb*|mogłab*|moglib*), mógłby, mogłaby,
        mogliby, moglibyście, moze pani, moze pan, moga panstwo, możecie, byłb* (pan|pani|państwo) (tak )?(uprzejm*|mił*|skłonn*),
        czy bylib* państwo, zechcia*, da (pan|pani) radę, dacie radę, dali*by*, nie (mogli|mógł|mogła)by*""",
    possible="""
        czy (jest|byłab*|istnieje|istniałab*) (taka |jakaś |może )?(możliwość|opcja|szansa) *,
        (czy )?(możliwe|możliwa) (jest|byłob*|byłab*), czy (jest|byłob*) możliwe, czy (mógłbym|mogłabym|mogę|możemy|moglibyśmy|możemy)
        (prosić|poprosić|dostać|otrzymać|zmienić|zwrócić|anulować|wymienić|przełożyć|liczyć na|odzyskać|zamienić|dodać|odebrać|przenieść),
        (mógłbym|mogłabym|mogę|możemy|moglibyśmy) (prosić|poprosić|dostać|otrzymać|liczyć na), (czy )?dało*by* się, można by,
        można prosić, można poprosić, jest (możliwość|opcja|szansa) (zmiany|zwrotu|wymiany|anulowania|przełożenia|dopisania)""",
    tell="""
        napisać, opisać, pokazać, objaśnić, przypomnieć, powiedzieć, podpowiedzieć, doradzić, poradzić, wyjaśnić, wytłumaczyć,
        poinformować, napisać (mi |nam |proszę )?(czy|kiedy|ile|jak|gdzie|co|dlaczego|jaki|jaka|jakie), odpowiedzieć, dać (mi |nam )?znać,
        sprawdzić (proszę )?(czy|kiedy|gdzie|co|jak|status), potwierdzić (że|czy|kiedy),
        podać (mi |nam )?(informac*|cen*|termin*|orientacyjn*|przybliżon*|dokładn*|przewidywan*|status|kiedy|czy|ile|koszt*|powód),
        określić, ustalić (czy|kiedy|co), wskazać (mi )?(gdzie|jak|kiedy|powód), udzielić (mi )?informac*, wiedzieć, polecić, zapytać,
        spytać, sprecyzować, przybliżyć, prosić o (informac*|info|wyjaśnien*|odpowiedź|potwierdzenie (czy|że|kiedy)),
        poprosić o (informac*|info|wyjaśnien*|odpowiedź), orientuj*""",
    bidding="""
        (proszę|prosze|prosimy) ... (*ć|*wac|*zyc|*lać|*nac), anulujcie, anuluj, spytajcie, policzcie, podliczcie, policz, zostawcie,
        zostaw, przywieźcie, zabierzcie, wytłumaczcie, przełóżcie, odłóżcie, odłóż, wstrzymajcie, odwołajcie, odwołaj, wyczyśćcie,
        ustawcie, przepiszcie, przekażcie, przekaż, poprawcie, skasujcie, rezerwujcie, zarezerwujcie, zapiszcie, podajcie, przygotujcie,
        ogarnijcie, zajmijcie, zajmij, (proszę|prosze|prosimy|proszą|uprzejmie proszę|bardzo proszę) (mi |nam |to |państwa |pana |panią |
        więc |też |jeszcze |zatem |pilnie |natychmiast |tylko |o |uprzejmie |bardzo |nie |już |ją |go |je |się |ponownie |jak najszybciej
        |niezwłocznie )*(wysłać|przesłać|wyslac|przeslac|odesłać|zwrócić|zwrocic|oddać|wymienić|wymienic|naprawić|naprawic|anulować|
        anulowac|zmienić|zmienic|poprawić|skorygować|uzupełnić|dodać|dopisać|usunąć|wykreślić|skasować|sprawdzić|zweryfikować|wystawić|
        potwierdzić|zadzwonić|oddzwonić|skontaktować|kontakt|odpisać|odpowiedzieć|pomóc|wyjaśnić|przyspieszyć|zająć|załatwić|rozwiązać|
        przyjąć|rozpatrzyć|uznać|przelać|wstrzymać|zatrzymać|przekazać|przełożyć|przesunąć|zarezerwować|umówić|odblokować|aktywować|
        dezaktywować|przywrócić|zresetować|ustawić|dostarczyć|odebrać|zostawić|nie dzwonić|dzwonić|nie wysyłać|wypisać|zaktualizować|
        doliczyć|odliczyć|naliczyć|przygotować|połączyć|przełączyć|podesłać|podjąć|przysłać|zrobić|dać|zamówić|zapewnić|zamknąć|rozwiązać|
        wypowiedzieć|przedłużyć|odnowić|ponaglić|interweniować|traktować|podać|wpisać|odnotować|dołączyć|skierować|zorganizować|wycofać|
        zaproponować|przedstawić|przeprosić|wskazać|usunięcie|obniżyć|rozłożyć|*ować|*nić|*łać),
        (wyślijcie|wyślij|prześlijcie|prześlij|przyślijcie|przyślij|podeślijcie|podeślij|zwróćcie|zwróć|oddajcie|oddaj|wymieńcie|wymień|
        naprawcie|anulujcie|anuluj|zmieńcie|zmień|poprawcie|popraw|sprawdźcie|sprawdź|zadzwońcie|zadzwoń|oddzwońcie|dzwońcie|odpiszcie|
        odpisz|odpowiedzcie|pomóżcie|pomóż|zróbcie|zrób|usuńcie|usuń|dodajcie|dodaj|wystawcie|wystaw|dajcie|daj znać|załatwcie|
        przestańcie|skontaktujcie|weźcie|niech) *, niech (pan|pani|państwo|ktoś|kurier|się|mi|ktoś się|to|serwis|kierownik) *, poprosz*,
        nie (dzwońcie|wysyłajcie|piszcie)""",
    bidding_at_start="proszę o *, prośba o *, anulować, zwrot *",
    wanting="""
        rozwiązuję, potrzebujem* ... *, potrzebuję ... *, potrzebna (mi|nam)* *, potrzebny (mi|nam)* *, potrzebne (mi|nam)* *,
        przydałby się *, przydałaby się *, proszę o, prosze o, chętnie (zamówi*|skorzysta*|wezm*|kupi*), rezygnuję,
        (proszę|prosze|prosimy|prosił*|poprosił*|prosiłb*|prosiłab*|poprosz*|prosz*) ... o, prośba o, mam prośbę, wnoszę o, wnioskuję o,
        składam (reklamację|wniosek|skargę|wypowiedzenie|zamówienie|zażalenie), zgłaszam (reklamację|chęć|awarię|usterkę), reklamuję,
        odstępuję od, rezygnuję z, wypowiadam (umowę)?, anuluję, żądam, żądamy, zadam (zwrotu|natychm*), domagam się, domagamy się,
        oczekuję, oczekujemy, oczekiwał*, wymagam, nalegam, wzywam, ponaglam, (chcę|chcemy|chce|chciał*|chciałab*|chciałb*|chcielib*|
        chcialab*|chcialb*|pragnę|życzę sobie|wolał*|potrzebuję|potrzebujemy|potrzebuje|potrzebował*|zależy mi|zależałob* mi) ...
        (zwrócić|zwrocic|zwrotu|zwrot|wymienić|wymienic|wymiany|wymianę|anulować|anulowac|zmienić|zmienic|zmiany|zmianę|zareklamować|
        reklamować|złożyć|odstąpić|zrezygnować|odzyskać|dostać|otrzymać|otrzymac|odebrać|zamówić|zamowic|kupić|dokupić|dodać|dopisać|
        umówić|zarezerwować|przełożyć|przesunąć|przedłużyć|porozmawiać|rozmawiać|pieniędzy|pieniądze|fakturę|faktury|faktura|duplikat*|
        kopii|kopię|rabatu|rabat|rekompensat*|odszkodowan*|nowy|nowego|nową|nowe|nowej|pomocy|pomoc|wyjaśnienia|wyjaśnień|przeprosin|
        naprawy|naprawę|przywrócenia|usunąć|usunięcia|rozwiązać|wypowiedzieć|zamknąć|wypisać|zaktualizować|poprawić|korekty|korektę|
        zgłosić|poprosić|prosić|potwierdzenia|serwisanta|technika|kontaktu|kontakt|przesłania|skorzystać|kierownik*|aktywować|skrócić|
        rozłożyć|przenieść|przyspieszyć|podłączyć|oferty|wyceny|wycenę|ofertę|zaświadczeni*|doręczenia|dostarczenia|odroczenia),
        (chcę|chcemy|chciał*|chciałab*|chciałb*|chcielib*|oczekuję|proszę|zależy mi|potrzebuję|wolał*) ... (żeby|aby|by|żebyście|abyście),
        byłb*m ... (wdzięczn*|zobowiązan*) ... (o|za|gdyby|jeśli|jakby), byłab*m (bardzo )?(wdzięczna|zobowiązana) (za|o|gdyby|jeśli),
        będę wdzięczn* (za|o|jeśli|gdyby), miło by było gdyby, dobrze by było gdyby, wystarczy (mi )?(że|zwrot|wymiana|nowy|przesłanie)""",
    not_wanting="""
        nie śmiać, nie śmiejcie, nie gniewa*, się nie śmiać, nie martw*, prosił(a|e)m (już )?(o|państwa), prosiłam o, prosiłem o,
        prosiliśmy o, oczekiwał* (czegoś|więcej|że), prosz* (mi )?(uprzejmie |bardzo )?o (informacj*|info|wyjaśnienie|odpowiedź|odpowiedz|
        radę|wskazówk*|podpowiedź|potwierdzenie|wiadomość) ... (czy|kiedy|ile|jak|dlaczego|gdzie|co|na temat|dotycz*|odnośnie|w sprawie|
        jaki|jaka|jakie|od kiedy|do kiedy), proszę o (wyrozumiałość|cierpliwość|wybaczenie),
        proszę (wybaczyć|się nie gniewać|się nie martwić|mi wierzyć|sobie wyobrazić|pomyśleć|zrozumieć|nie zrozumieć|mnie źle nie|
        przyznać|przyjąć moje|nie przejmować|samemu|się postawić), (chcę|chciał*|chciałab*|chciałb*|chcielib*|chcialab*|chcialb*) ...
        (wiedzieć|wiedziec|zapytać|zapytac|spytać|spytac|dopytać|dowiedzieć|dowiedziec|podziękować|podziekowac|pochwalić|zaznaczyć|
        podkreślić|dodać że|powiedzieć|poinformować|zauważyć|upewnić|przeprosić|pogratulować),
        niech (pan|pani|państwo) (się )?(nie|wybacz*|uwierz*|sobie)*, nie (chcę|chciał*) *, nie (potrzebuję|oczekuję|żądam|domagam)* *,
        nie trzeba, niestety nie mogę, życzę *, proszę bardzo, daj spokój""",
    upset=UPSET,
    annoyed=ANNOYED,
    calm=CALM,
    embarrassed=EMBARRASSED,
    failure=FAILURE,
    no_failure=NO_FAILURE,
    own_mistake=OWN_MISTAKE,
    praise=PRAISE,
    telling="""
        zamówi*, zamawia*, kupi*, zakupi*, zapłaci*, opłaci*, otrzyma*, odebra*, dosta*, wysła*, odesła*, nada*, zwróci*, reklamow*,
        przesyłam, wysyłam, załączam, w załącz*, chodzi o, dotyczy, sprawa dotyczy, rozmiar*, model*, typ, wersj*, numer*, adres*,
        telefon*, konto, konta, zamówien*, faktur*, przesyłk*, paczk*, reklamacj*, umow*, rezerwacj*, licencj*, domen*, kolor*, wymiar*,
        ilość, sztuk*, szt, kg, cm, mm, zainstal*, próbował*, zrestart*, wyświetla, świeci, miga, pokazuje, dzwoni*, rozmawia*, umówi*,
        potwierdzam, zgadzam, sklep*, towar*, produkt*, płatnoś*, przelew*, rat(a|y|ę), taryf*, gwarancj*, licznik*, kurier*, paczkomat*,
        oddział*, termin*, bilet*, pokój, hotel*, lot, wizyt*, montaż*, serwis*""",
    padding="dzień dobry, dziękuję, pozdrawiam, z poważaniem, miłego dnia, życzę",
    wished_by="""
        potrzebuj*, najpóźniej, do, zależy mi, zdąży*, muszę mieć, chciał*, proszę, termin*, urodzin*, ślub*, prezent*, wesele, komuni*,
        przed""",
    thousands="tysiąc*, tysięcy, tys",
    currencies="zł, zl, pln, złotych, zlotych, złote, złoty, złotego, złotówek, groszy, euro, eur, usd, dolar*, czk, koron, funt*",
    yes="""
        tak, oczywiście, jasne, zgadza się, owszem, pewnie, jak najbardziej, można, może pan*, mogą państwo, jest możliwe, jest możliwość,
        mamy, są dostępne, jest dostępn*, potwierdzam, wysyłamy, oferujemy, wystarczy, zawiera, wysłan*, dotarł*, zgoda, bez problemu""",
    no="nie, niestety, nie ma, niemożliwe, brak, wyprzedan*, żaden, żadn*",
    finding_out="""
        sprawdz*, ustal*, dowiem, dowiemy, zapytam, zapytamy, dopytam, dopytamy, weryfikuj*, zweryfikuj*, odezwę, odezwiemy, dam znać,
        damy znać, odpiszę, odpiszemy, odpowiem, odpowiemy, napiszę, napiszemy, zadzwonię, zadzwonimy, wrócę (z|do), wrócimy (z|do),
        poinformuję, poinformujemy, wyjaśnię, wyjaśnimy, wyjaśniam, czekam(y)? na (odpowiedź|informacj*|potwierdzenie), przekazał*,
        prześlę, wyślę""",
    places="""
        na (adres|stronie|koncie|poczcie|fakturze|portalu|miejscu|ul*|dole|górze), w (sklepie|salonie|punkcie|oddziale|aplikacji|zakładce|
        panelu|paczkomacie|magazynie|mailu|załączniku|menu|ustawieniach|warszawie|krakowie|poznaniu|*), ul, ulica, ulicy, tutaj, tu, link,
        pod (adresem|linkiem|numerem), u (kuriera|sąsiada|nas), z (magazynu|konta)""",
    reasons="""
        ponieważ, bo, gdyż, dlatego, z powodu, powód, powodem, przyczyn*, wynika, wynikał*, przez, wskutek, w wyniku, spowodowan*,
        w związku z, błąd, pomyłk*, doszło do""",
    means="""
        wystarczy, proszę (kliknąć|wejść|wypełnić|podać|zalogować|wysłać|odesłać|zadzwonić|wybrać|otworzyć|wpisać|wydrukować|spakować|
        przejść|*ć), należy, trzeba, najpierw, następnie, potem, krok*, instrukcj*, kartą, przelewem, gotówką, blikiem, blik,
        za pobraniem, przez (stronę|aplikację|formularz), poprzez, formularz*, za pomocą, mailem, telefonicznie, zrestart*, kliknij*,
        wybier*""",
    amounts="""
        sto, setk*, dwieście, trzysta, pięćset, tysiąc*, tysiące, pół, połow*, dwóch, trzech, czterech, pięciu, siedmiu, dziesięciu,
        za darmo, gratis, bezpłatn*, darmow*, nic nie kosztuje, w cenie, jeden, jedna, jedno, dwa, dwie, trzy, cztery, pięć, sześć,
        siedem, osiem, dziewięć, dziesięć, oba, obie""",
    regrets="""
        doceniamy, cenimy, priorytet*, jesteśmy do dyspozycji, do dyspozycji, zapraszamy, szanown*, miłego, wciąż pracujemy,
        dokładamy wszelkich, przepraszam*, przykro (mi|nam), dziękuj*, rozumiem*, z poważaniem, zależy nam, życz*, pozdrawiam*""",
    vague="""
        może, chyba, raczej, pewnie, zobaczymy, zobaczę, nie wiem, nie wiemy, zależy, jak (chcecie|państwo (chcą|uważa*|wolą)|pan* (chce|
        uważa|woli)|wyjdzie), obojętn*, wszystko jedno, wkrótce, niebawem, niedługo, kiedyś, jakoś, jakiś, jakieś, jak najszybciej,
        w najbliższym czasie, trudno powiedzieć, zazwyczaj, zwykle, różnie, mniej więcej nie wiem, na razie nie (wiem|wiemy|mogę|możemy)""",
)
