"""How Polish customers ask, wish, complain and feel, and how answers to them sound."""

from opora.pure.languages.listening import ReadingWords

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
    upset="""
        brak mi (już )?(słów|sił|cierpliwości), nie mam (już )?(słów|siły|sił|cierpliwości), szok, zszokowa*, dość tego, wystarczy tego,
        przegięcie, przeginacie, przesadzacie, przesadziliście, tego już za wiele, za wiele, koniec tego, mam was dość, niesłychane,
        niesłychany, nieprawdopodobne, niewiarygodne, nie do (pomyślenia|wiary|uwierzenia|zniesienia), nie do pojęcia, chore, żałosn*,
        marn* (obsługa|firma|kontakt), tragicznie, tandeta, badziewi*, dziadostwo, szmelc, amator*, partacz*, fuszerk*, nieudolno*,
        niekompeten*, ignoranc*, arogancj*, buta, tupet, bezczelność, niewybaczaln*, nieludzk*,
        czuję się (oszukan*|zlekceważon*|okraden*|zignorowan*|poniżon*|wykorzystan*|upokorzon*|naciągnięt*|olan*|potraktowan*|zbyt*),
        potraktowan* (jak|mnie)*, traktujecie, traktuje się, oszukan*, zrobili* mnie w *, w balona, w bambuko, w konia,
        jak grochem o ścianę, do ściany, mówić do ściany, nikogo to nie (obchodzi|interesuje), macie to (gdzieś|w nosie), umywa* ręce,
        spychologi*, odsyłacie (mnie )?od, odbija* się od, ostatnie (ostrzeżenie|wezwanie), ostatnia szansa, ostateczne wezwanie,
        przedsądowe, (daję|macie) (wam |państwu )?(czas|termin|24|48|tydzień) *, w przeciwnym (razie|wypadku),
        inaczej (sprawa|zgłosz*|pójd*|idę|złoż*), jeśli (nie|do) ... (zgłosz*|sąd*|skarg*|policj*|uokik|opini*|odstąpi*|prawnik*),
        nie odpuszczę, nie daruję, tak tego nie zostawię, nie zostawię tego, w kółko, ciągle to samo, znowu to samo, za każdym razem,
        któryś (raz|mail), (pięć|sześć|dziesięć|sto|trzy|cztery) razy (dzwoni*|pisa*|już|prosi*)*,
        (trzy|cztery|pięć|sześć) (tygodnie|tygodni|miesiące|miesięcy) (czekam|i|bez|a), kurczę, kurde, cholera jasna, wkurzając*, wkurza,
        wnerwi*, wnerwia*, nerwy mi, puszczają mi nerwy, szlag mnie, trafi mnie, rozkładam ręce, ręce mi opad*, rozczarowani jesteśmy,
        krew mnie, gotuje się we mnie, oszaleję, zwariuję, zwariować, mam tego (już )?po dziurki*, po dziurki,
        najgorsz* (urlop|obsługa|firma|sklep|doświadczenie|zakup|hotel|wakacje)*, nie spodziewał*m* się tego, poszłam płakać, płaka*,
        płacz*, rycz*, łzach, łzami, przerażon*, wstrząśnięt*, zszokowan*, w szoku, (bardzo|niezwykle|ogromnie|mocno|głęboko|strasznie|
        szalenie|naprawdę|totalnie|kompletnie|wyjątkowo) (rozczarowan*|zawiedzion*|niezadowolon*|zdenerwowan*|zirytowan*|zła|zły|wkurzon*|
        rozgoryczon*|poirytowan*|zniesmaczon*), jestem (zła|zły|wściekł*|wsciekl*),
        (żądam|domagam się) (wyjaśnie*|natychm*|zwrotu|przepros*|odszkod*|rekompens*), krew mnie zalewa,
        (piąty|szósty|siódmy|dziesiąty|któryś) raz, (drugi|trzeci|czwarty|piąty|kolejny) (tydzień|dzień|miesiąc) (bez|czekam|nie)*,
        znowu to samo, serio znowu, karaluchy, cyrk, jaja, paranoja, absurd*, farsa, parodia, nieprawdopodobn*, rozbój, rozboj,
        zdzierstwo, złodziejstwo, granda, burdel, syf, dno, dno i*, męczy mnie (tłumacz*|to|już), ręce opadają, opadły mi ręce,
        nóż się w kieszeni, porażające, jak można, no i pięknie, po prostu świetnie, skandal*, kpin*, kpi(cie|ą|sz), żenad*, zenad*,
        żenując*, żenujac*, zenując*, hańb*, wstyd*, wstydz* się, dramat, tragedia, tragiczn*, katastrof*, masakra, koszmar*, porażka,
        porażk*, beznadziej*, fatalny, fatalna, fatalne, fatalnie, okropn* (obsług*|sklep|firm*), oburz*, oburzając*, wściekł*, wściekam,
        wkurz*, wkurw*, kurw*, zajebi*, pierdol*, szlag, cholera, cholern*, do cholery, do diabła, zdenerwowan*, zbulwersowan*,
        zdegustowan*, rozgoryczon*, rozżalon*, zirytowan*, poirytowan*, zniesmaczon*, rozczarowan* (waszą|obsług*|postaw*|do granic),
        skrajnie, niedopuszczaln*, nie do przyjęcia, nieakceptowaln*, niepoważn*, bezczeln*, arogan*, chamsk*, chamstwo, lekceważ*,
        olewa*, olewacie, olali*, zlew*, ignoruj* (mnie|nas|moje|klient*), macie (mnie|klient*|nas) (gdzieś|w nosie|w dupie|za nic|za
        idiot*|za głupk*), w dupie, za idiotę, za idiotkę, idiot*, debil*, kretyn*, głupk*, pajac*, oszuk*, oszust*, oszukuj*, złodziej*,
        zlodziej*, okradl*, okrad*, naciąg*, wyłudz*, krętacz*, kłam*, klamc*, ściem*, robicie (ze mnie|sobie jaja|w konia|mnie)*,
        robienie (w|ze)*, jaja sobie, nabija* w butelkę, zwodz*, zwodzenie, zbywa*, spław*, mam (już )?(tego )?(serdecznie )?dość,
        mam dosyć, dość tego, dosc tego, mam po dziurki, miarka się przebrała, przelała czarę, czara goryczy,
        (moja )?cierpliwość (się )?(skończył*|kończy|wyczerp*|ma granice|ma swoje),
        (straciłam|straciłem|tracę|stracił*) (już )?(cierpliwość|zaufanie|nerwy), kończy mi się cierpliwość,
        szczyt (wszystkiego|bezczelności|chamstwa|*), to (już )?przesada, (to )?(jakiś |chyba )?(żart|żarty), chyba żart*, żarty sobie,
        (nigdy|nigdy już|juz nigdy) (więcej|nie (kupi*|zamówi*|skorzyst*|polec*|zrobi*|wróc*)), ostatni raz, nie polecam, odradzam,
        odradzać, omijać, będę (ostrzega*|odradza*), ostrzeg* (innych|wszystkich|znajom*|przed)*, przestrzeg*,
        (chcę|chciał*|proszę|żądam|domagam) ... (kierownik*|przełożon*|menedżer*|szef*|dyrektor*|właściciel*|prezes*),
        po raz (kolejny|drugi|trzeci|czwarty|piąty|enty|n-ty|setny|który|dziesiąty),
        (drugi|trzeci|czwarty|piąty|kolejny|setny|enty|dziesiąty|już który) (już )?raz, kolejny (mail|raz|tydzień|telefon|termin),
        (uokik|rzecznik* (praw|konsument*)|inspekcj* handlow*|federacj* konsument*|rzecznik* finansow*|urzęd* ochrony|uke|ure),
        (sąd|sądu|sadu|sądow*|sądzie|pozew|pozw*|prawnik*|adwokat*|mecenas*|prokurat*|policj*|kancelari*), (na )?drogę (sądową|prawną),
        zawiadomienie, kroki prawne, skarg(ę|i|a) (do|na)*, złożę skarg*, zgłosz* (to|sprawę|was|gdzie|do)*, zgłaszam (to|sprawę) (do|na),
        (wystawi*|napisz*|zostawi*|dam|opubliku*|opisz*|wstawi*) ... (opini*|recenzj*|komentarz|gwiazdk*|ocen*|facebook*|google*|
        internec*|internet|negatyw*|forum|ceneo|opineo|sieci), negatywn* (opini*|komentarz|ocen*), jedn* gwiazdk*, na facebooku,
        w internecie, media*, odchodzę do, przenoszę się do, idę do konkurencji, do konkurencji, chargeback,
        ile (razy|jeszcze|można) (mam|można|jeszcze|muszę|będę|trzeba)*, jak długo (jeszcze )?(mam|można),
        nie (mam|będę) (zamiaru|dłużej|więcej|już) *, nie pozwolę, nie zamierzam, co wy sobie, co to (ma|jest) (być|za|znaczyć),
        za kogo (wy )?(mnie|się), brak (mi )?słów, brak słów, szlag mnie, krew mnie, trafia mnie, mnie trafia, śmiech na sali,
        śmiechu warte, śmieszn*, jestem (wściek*|załaman*|zdruzgotan*|zrozpaczon*|w szoku|bezsilny|bezsilna|zniesmaczon*|zbulwersowan*|
        oburzon*), zmarnowa* (mi|nam|czas|dzień|święta|urlop)*, zepsu* (mi|nam) (święta|urlop|wakacje|urodziny|wesele|*), dzięki za nic,
        dziękuję za nic, gratuluję (profesjonal*|obsługi|podejścia|*), gratulacje, brawo, brawa, świetna obsługa naprawdę,
        super obsługa po prostu""",
    annoyed="""
        rozczarowan*, rozczarowani*, zawiedzion*, zawiodł*, zawód, niezadowolon*, niezadowoleni*, nieprofesjonal*, brak profesjonal*,
        niesolidn*, nierzeteln*, denerwuj*, irytuj*, męcząc*, zmęczon*, przykro, smutn*, szkoda, niestety, znowu, znów, ciągle, wciąż,
        nadal, dalej (nic|nie|czekam), ponownie, kilkukrotnie, kilkakrotnie, wielokrotnie, dwukrotnie, trzykrotnie, dwa razy, trzy razy,
        nikt, w ogóle, absolutnie, ani (razu|słowa|jednego), natychmiast*, niezwłocznie, pilnie, wreszcie, w końcu, obiecywa*, obiecali*,
        obietnic*, miał* być, miało (być|przyjść), strata czasu, stratą czasu, tracę czas, utrudnia*, problem*, nerwy, nerwów, stres*,
        bałagan, chaos, dziwne, dziwi mnie, nie rozumiem (dlaczego|czemu|jak|takiego)*, niezrozumiał*, nie w porządku, nie fair,
        nieuczciw*, słab* (obsług*|to|jakość|kontakt)*, słabo, kiepsk*, zły kontakt, wymówk*, tłumacze* się,
        od (tygodnia|dwóch|trzech|miesiąca|tygodni), ile można""",
    calm="""
        (płaka*|łzach|łzami) (ze szczęścia|z radości|ze wzruszenia), nigdy więcej (się nie (spali|zepsuje|powtórzy)|nie będę (musiał|
        musiała)), brak mi słów (podziw*|wdzięczn*|uznania)*, nie do uwierzenia jak (szybk*|dobr*)*, szok jak (szybk*|dobr*|tanio)*,
        ostatnia szansa na (rabat|zakup)*, za każdym razem (wszystko|jestem zadowol*|super)*, wystarczy tego, trochę (mi )?przykro,
        troche przykro, (wstyd|wstydu|wstydem) (mi|się|nie|ja|muszę|przyznaję)*, ze wstyd*, wstydu, serio (polecam|dobr*|świetn*),
        naprawdę bardzo (dobr*|ład*|mił*), czuję się jak (idiota|idiotka|głupek)*, nie ma problemu, żaden problem, bez problem*,
        nic się nie stało, spokojnie, bez pośpiechu, nie spieszy się, bez nerwów, bez stresu,
        nie (jestem|mam) (zł*|wściekł*|pretensji|żalu|niezadowolon*), nie mam (żadnych )?(pretensji|zastrzeżeń|uwag),
        nigdy (się )?nie zawiod*, nie zawiod*, ani razu (nie|się nie)*, nikt (nie będzie|z domowników), nikomu,
        (nigdy|nigdzie) (więcej )?(nie (będę|kupię|zamówię|pójdę)) (gdzie indziej|nigdzie|u nikogo),
        nie (chcę|zamierzam) (się )?(skarżyć|narzekać|awantur*), niestety (nie mogę|nie zdążę|muszę|zmieni*|nie pasuj*|okaza* się za|jest
        za|są za|za mał*|za duż*|kolor|rozmiar|nie będę|wypad*|zachorowa*|nie wiem), bardzo dobrze, brawo za, brawa dla, wielkie brawa,
        gratul* świetn*, wstyd mi, (trochę |aż |nieco |głupio i )?wstyd (mi |się )?(pytać|przyznać|zawracać|prosić)*,
        wstydzę się (pytać|przyznać|zapytać)*, adwokat* (jestem|z zawodu)*, jestem prawnik*, dwa razy w (tygodniu|miesiącu|roku),
        nie (jest|była) (to )?(katastrof*|tragedi*|dramat)*""",
    embarrassed="""
        ze wstydu, wstyd się, wstyd mi, (wiem że )?to moja wina, moja wina, ojej, palę się ze wstydu, spaliłam się ze wstydu, rumien*,
        czerwienię się, zapadnę się pod ziemię, czuję się (jak|okropnie) *, ale wstyd, strasznie mi (głupio|wstyd|niezręcznie),
        (ciężko|trudno|niezręcznie) mi (o tym |to )?(pisać|prosić|o to), proszę nikomu nie*, wyszłam na *, wyszedłem na *, co za gapa,
        gapa ze mnie, głupio mi, glupio mi, trochę mi głupio, aż mi głupio, wstyd mi,
        jest mi (wstyd|głupio|niezręcznie|bardzo głupio|trochę głupio), (trochę |aż |nieco )?wstyd (się )?(przyznać|pytać|zapytać),
        wstydzę się, głupie pytanie, glupie pytanie, (może |pewnie |chyba )?(to )?(głupie|głupiutkie|banalne|śmieszne|idiotyczne|
        trywialne|dziwne) pytani*, (może |pewnie )?pytanie (jest |może (być|wydać|się wydać|wydawać) (się )?)?(głupi*|banaln*|śmieszn*|
        idiotycz*|trywialn*), głupio pytać, głupio (zabrzmi|pytam|to), niezręczn*, zażenowan* (pytan*|swoj*|sam*|że pytam)*,
        przepraszam ... (że (zawracam|przeszkadzam|pytam|znowu|znów|męczę|zajmuję|niepokoję|ponownie|piszę|jestem|tak|kłopocz*|nękam|
        marudz*|dopytuj*|zadaję)|za (kłopot|zawracanie|przeszkadzanie|zamieszanie|najście|głupie|natręctwo|problem|natarczyw*|moją|moje|
        fatyg*|zajmowanie|banalne|to pytanie|pytanie|naiwn*|śmieszn*|niewied*|ignoranc*|gapiostwo|laick*)),
        sorry za (kłopot|zawracanie|głupie)*, sorki, nie chcę (zawracać|przeszkadzać|zajmować|być|robić|się narzucać|państwa niepokoić|
        sprawiać|kłopotać|zabierać|nadużywać)*, nie chciał*b*m* (zawracać|przeszkadzać|zajmować|się narzucać|być natręt*|niepokoić|
        sprawiać|zabierać|robić)*, zawracam (głowę|gitarę|państwu), zawracać głowy, z góry przepraszam, proszę się nie śmiać,
        nie śmiejcie się, (jestem|ze mnie) (kompletn* |zupełn* |totaln* |straszn* |techniczn* )?(laik*|gapa|sierota|ciapa|nogą|noga|
        zielon*|ciemn*|ciemniak|niedouczon*|gapowat*|antytalent*|niezdar*|roztrzepan*|dinozaur*), taka gapa ze mnie, gapa ze mnie,
        moje gapiostwo, pewnie (coś )?(źle|sama|sam|moja wina|to ja)*, czuję się (głupio|niezręcznie|zażenowan*|jak głup*|jak idiot*|
        fatalnie że|niekomfortowo), krępuj*, skrępowan*, zawstydz*, naiwne pytanie, nie śmiem, ośmieszam się, wyjdę na (głup*|idiot*),
        ośmiel* się (tylko )?(zapytać|spytać)*""",
    failure="""
        puścił* (szew|kolor|*), pruj*, (rozpad*|rozpru*|rozlecia*|rozsypa*|spal*|zatar*|stanął|stanęł*|przesta*|zepsu*|pad*) ... po
        (tygodniu|dniu|dwóch|trzech|miesiącu|kilku|pierwszym|jednym), po (tygodniu|dniu|dwóch|trzech|miesiącu|kilku|pierwszym|jednym|paru)
        ... (rozpad*|rozpru*|rozlecia*|spali*|stanął|przesta*|zepsu*|pęk*|odpad*|puścił*|pad*),
        (powiedzieli*|powiedziano|mówili*|mówiono|zapewniali*) ... (teraz|a teraz|tymczasem|okazuje),
        (teraz|nagle) (mam|mamy) (dopłac*|zapłac*|płac*), pobraliscie, pobraliście, pobrano (mi)? ... (2x|dwa|dwukrotnie|podwójnie),
        pobra* * 2x, moje (drugie|trzecie|czwarte|piąte|kolejne) (pismo|zgłoszenie|wezwanie|wiadomość), przeciek*, zaciek*, grzyb*,
        nie nadaje (się)?, do niczego (się )?nie, gadam (ze|z) (ścian*|scian*|robot*|bot*), śmierdzi*, pachnie (chemi*|ple*|dym*|stęch*),
        cuchnie, capi, nie da się (spać|jeść|używać|chodzić|oglądać|czytać|słuchać|wytrzymać|korzystać), jestem rozczarowan*,
        rozczarowan*, zawiodł*, nie odpisują, nie odbierają, nie odpowiadają, nie oddzwaniają, unikajcie, unikać, omijajcie, nie polecam,
        wyłączyliście, odłączyliście, wyłączyli*, odcięli*, odrzucił*, odrzucon*, odmówi*, za ciemn*, za jasn*,
        (za|zbyt) (krótk*|długi*|mał*|duż*|wąsk*|szerok*) o, o * (cm|mm|centymetr*) (za|krótsz*|dłuższ*|mniejsz*|szersz*|węższ*),
        zimn* (jedzenie|zupa|pizza|kawa|frytki|danie), spalon*, przypalon*, surow*, włos w, robak*, karaluch*, zatru*, wymiotuj*, wysypk*,
        uczuleni*, alergi*, skrzypi*, piszczy, buczy, hałasuj*, kapie, świszczy, było zamknięte, zamknięte (drzwi|było|mimo),
        pocałowa* klamkę, stracił* kolor, farbuj*, skurczył* się, wyblak*, podwyższ* (mi|nam|opłat*|cen*),
        podnieśli* (mi|nam|opłat*|cen*), dwie różne (kwoty|ceny), inna (kwota|cena) niż, na stronie ... (w koszyku|w sklepie|przy kasie),
        (obsługa|sprzedawca|sprzedawczyni|pani|pan|kasjerka|kierowca|kurier) (był*|jest|zachow*) (niemił*|opryskliw*|nieuprzejm*|wulgarn*|
        bezczeln*|niegrzeczn*|*), zgubili*, potłukli*, zniszczyli*, zalali*, porysowali*,
        (przyjechał*|dotarł*|przyszedł*|przyszł*) ... (z napisem|nie ten|później|po terminie),
        (widnieje|naliczono|jest) ... natomiast umowa, umowa (przewiduje|mówi), nie (widać|widzę) (mojego|mojej|moich|w) *,
        (dane|danych|adres) obcej*, obcej osobie, (wyciek|wyciekły) *, wysłał* (moje|nasze) dane,
        (odwołali|przełożyli|przekładają) (nam|mi|wizyt*|termin*)*, (hałas|karaluchy|pluskwy|brud|smród|grzyb),
        bez (wody|prądu|ogrzewania|internetu|gazu|ciepłej wody|zasięgu), nikt (nas |mnie |nam |mi |nie )*(poinform*|uprzedz*|powiedzia*|
        odbiera|odbier*|przyszedł|przyjecha*|odpisa*|odzwoni*|zadzwoni*|raczy*), nie odbieracie, nie odpisujecie, nie odpowiadacie,
        nie reagujecie, nie oddzwaniacie, (wyłączył*|włączył*) się (sam|sama)*, się nie (włącza|wlacza|uruchamia|ładuje|otwiera|loguje|
        świeci|grzeje), naliczyli*, (policzyli|policzono|skasowali) (mi |nam )?(za|dwa|więcej)*, niesłuszn*, niezasadn*, nienależn*,
        błęd* (w|na) (fakturze|umowie|rachunku|danych|nazwisku|adresie|systemie), (nie|wciąż nie|nadal nie|jeszcze nie|dotąd nie|nigdy
        nie) (zost* |był* |jest |są |chce |chcą |mogę |może |ma |mamy |mam |do mnie |mi |się |została |został |zostało )*(dotarł*|dotarl*|
        doszł*|doszl*|przyszł*|przyszl*|przyszedł*|dostał*|dostal*|otrzymał*|otrzymal*|dostarcz*|doręcz*|wysłan*|wyslan*|wysłał*|nadan*|
        zwrócon*|zwrocon*|zwróci*|oddan*|oddał*|działa*|dziala*|odpowied*|odpisał*|odpisal*|odezwał*|oddzwoni*|zadzwoni*|przyjecha*|
        pojawi*|wpłynę*|wplyn*|zaksięg*|naprawi*|zrealizow*|rozpatrz*|rozwiąz*|załatwi*|dotrzym*|wywiąz*|zgadza*|pasuje* (do|części)*|
        włącza*|wlacza*|uruchami*|ładuj*|laduj*|loguj*|zalogow*|łączy*|laczy*|grzeje*|chłodzi*|drukuj*|świeci*|świec*|odpala*|otwiera*|
        trzyma*|reagu*|odbiera*|dodzwoni*|otworzyć|wejść|zapłacić|dokończyć|dokonać|skorzystać|korzystać|uruchomić|włączyć|połączyć|
        naliczy*|uwzględni*|przysł*|dojech*|zawiera*|było|dostarczy*|odebra*|wykona*|poinform*|uprzedzi*|odstaw*|zgodn*|sprawn*|kompletn*|
        przyję*|uzna*|widać|widzę|opraw*|ma (w paczce|ciepłej|prądu|wody|internetu|zasięgu|dostępu|części|elementu|śrub*)),
        niezgodn* (z|towar*), niesprawn*, niekompletn*, brak (odpowiedzi|reakcji|kontaktu|zwrotu|przesyłki|paczki|informacji|internetu|
        wody|prądu|zasięgu|dostępu|części|elementu|jednej|jednego|dwóch|faktury|wpłaty|śrub*|ładowarki|kabla|instrukcji|przelewu|towaru|
        ogrzewania|sygnału|jakiejkolwiek|jakiegokolwiek|jakichkolwiek), brakuj*, brakło, zabrakło,
        bez (odpowiedzi|odzewu|reakcji|skutku|echa|rezultatu|efektu|zapowiedzi|mojej zgody|powodu|uprzedzenia), cisza, głucha cisza,
        zero (odpowiedzi|reakcji|kontaktu|odzewu|informacji), nikt (się )?(mi )?(do mnie )?(nie)*, ani (słowa|widu|śladu|odpowiedzi),
        (uszkodz*|uszkodzon*|zniszczon*|zniszcz*|potłucz*|stłucz*|rozbit*|rozbił* się|pęknię*|pęknięt*|pękł*|pekn*|złaman*|zlaman*|
        połaman*|polaman*|urwan*|oderwan*|podart*|rozdart*|rozerwan*|porysowan*|zarysowan*|rys(a|y|ę) na*|wgniecion*|wgnieci*|zgniecion*|
        pogięt*|pogiet*|wygięt*|zalan*|mokr*|przemoczon*|brudn*|poplamion*|plam(a|y|ę|ami) na*|wylał*|wylan*|wyciek*|cieknie*|cieknąc*|
        przecieka*|rozlan*|rozsypa*|odpadł*|odpada*|odkleja*|odklei*|pruje*|rozkleja*|zepsut*|zepsuł*|zepsul*|popsut*|popsuł*|wadliw*|
        wad(a|ę|y) *|usterk*|awari*|awaryj*|niesprawn*|przetermin*|spleśn*|pleśń|zgni*|nieśwież*|używan* (towar|produkt|sprzęt)*|
        zardzewia*|przypalon*|spalon* *|spalił*|zaciął*|zacina*|zawiesza*|wywala*|wyrzuca* (mi|błąd|nas)*|wyskakuje błąd|wyświetla* (się
        )?błąd|pokazuje błąd|błąd (na|w|przy|serwera|systemu|logowania|płatności|aplikacji|krytyczn*)*|bład*|blad (w|na|przy)|błędn*|
        bledn*|niewłaściw*|niewlasciw*|nieprawidłow*|nie ten|nie ta|nie te|nie taki|nie taka|nie takie|nie to co|pomyłk*|pomyli*|zamieni*
        (mi|paczk*|produkt*)*), (zły|zła|złe|złego|złą|inny|inna|inne|innego|inną|innym|cudz*) (produkt*|towar*|rozmiar*|kolor*|model*|
        adres*|kwot*|artykuł*|numer*|paczk*|przedmiot*|but*|wersj*|książk*|rzecz*|ilość|cen*|dan*|fatur*|faktur*|wymiar*),
        zamiast ... (przyszł*|przysz*|dostał*|otrzymał*|wysłal*|był*|jest|zamówion*),
        (przyszł*|dostał*|otrzymał*|przysłal*|wysłal*|przysłali*|dotarł*) ... (zamiast|inny|inna|inne|zły|zła|złe|pust*|nie ten|nie ta|
        tylko (jeden|jedna|jedno|połowa|część|dwa|dwie|trzy)), pust* (pudełko|paczk*|opakowani*|karton*),
        (dwa razy|dwukrotnie|podwójn*|podwojn*|dwie płatności|zdublowan*|zawyżon*|za dużo) ... (pobran*|pobrał*|ściągn*|obciąż*|naliczon*|
        nalicz*|zapłac*|opłat*|płatność|kwota|faktur*|rachunek|obciąz*), (pobran*|pobrał*|pobral*|ściągn*|sciagn*|obciąż*|obciąz*|
        naliczon*|nalicz*|skasow*) ... (dwa razy|dwukrotnie|podwójn*|niesłuszn*|bezprawn*|za dużo|więcej|wyższ*|bez mojej|mimo|pomimo),
        nadpłat*, opóźn*, opozn*, opoźn*, spóźni*, spoźn*, spozn*, po terminie, po czasie, za późno (przy*|dotar*|dosta*)*, zwłok*,
        zwlek*, przeciąga* się, czekam (już|od|na|ponad|prawie|dalej|nadal|wciąż|cały|drugi|trzeci|*), czekamy (już|od|na|ponad|drugi),
        czekał*m*, (już|juz|wciąż|nadal|ciągle|dalej|do dziś|do tej pory|dotąd|do dzisiaj|od (tygodnia|dwóch|trzech|miesiąca|kilku|
        wczoraj|poniedziałku|rana|piątku)) ... (czekam|czekamy|nie ma|nic|brak|nie mam|nie mamy|nie widzę),
        nic (nie )?(przyszło|dotarło|się nie|nie|do mnie), nie ma (jej|go|ich|nic|paczki|przesyłki|zwrotu|pieniędzy|internetu|wody|prądu|
        odpowiedzi|kontaktu|śladu|ciepłej|w (paczce|pudełku|zestawie)|nikogo), miał* (być|przyjść|dotrzeć|przyjechać|zadzwonić|dostać|
        zostać|oddzwonić|się odezwać|dojść|trwać), mial* (byc|przyjsc|dotrzec|przyjechac|zadzwonic),
        mieli* (oddzwonić|zadzwonić|przyjechać|wysłać|zwrócić|się odezwać|dostarczyć|naprawić|przysłać|być), mieliście,
        powin* (był* |już )?(dotrzeć|przyjść|być (już|u mnie|dostarcz*)|dojść|zostać), obieca*, obiecan*, obiecyw*,
        zapewnia* (mnie|nas|że)*, zapewnian*, twierdzili*, zgubi*, zaginę*, zagine*, zaginion*, przepad*, znikn*, znikł*, zablokow*,
        anulow* (mi|moje|zamówienie|bez)*, odwoła* (mi|lot|wizytę|w ostatn*)*, (niemił*|nieuprzejm*|niegrzeczn*|opryskliw*|chamsk*|
        arogan*|nieprzyjemn*|wulgarn*|bezczeln*) *, rzucił* (słuchawk*|paczk*), odłoży* słuchawkę, nakrzycza*, zbagatelizow*, zlekceważ*,
        lekceważ*, zignorow*, ignoruj*, oszuka*, zwodz*, kod (rabatowy )?nie *, rabat* ... nie (zosta*|nalicz*|uwzgl*|działa)*,
        rabat się nie, przerw* w (dostaw*|działaniu|dostępie)*, przestał* (działać|grzać|świecić|ładować|drukować|odpowiadać|chłodzić|
        funkcjonować), padł* (serwer|strona|system|internet|sklep|po|bateria)*, nie (da|daje|idzie) się (zalogować|dodzwonić|zapłacić|
        otworzyć|włączyć|wejść|skontaktować|uruchomić|połączyć), nie mogę (się )?(zalogować|dodzwonić|zapłacić|otworzyć|włączyć|wejść|
        skontaktować|uruchomić|połączyć|doczekać|dokończyć|złożyć|odzyskać|doprosić|odebrać), z waszej winy, wasza wina, wasz* błąd*,
        wasz* błęd*, przez was, słab* jakoś*, kiepsk* jakoś*, bubel, buble, tandet*, przeterminowan*""",
    no_failure="""
        czekam na (odpowiedź|odpowiedz|wiadomość|informacj*|info|kontakt|wycenę|ofertę|propozycj*|potwierdzenie|Pan* odpowied*|szybką odpowied*)( z góry)?,
        (stary|stara|stare|starą|poprzedni*) (mi się |nam się |się |mi |nam |już |nam |telefon |pralka |lodówka |laptop )*(zepsu*|popsu*|zniszcz*|padł*|spali*|przecieka*|nie działa*),
        nie (otrzyma*|dosta*|przyszł*) ... (jeszcze )?ale (pewnie|rozumiem|wiem|nie ma pośpiechu|spokojnie|chyba) *,
        nie mogę się doczekać, nie mogę (odebrać|przyjść|być) *, (przyjść|przyjechać|spóźnić) ... (później|spóźni*),
        czy (w sobotę|w niedzielę|dziś|jutro|w święta)* ... (zamknięte|otwarte), nie polecam się, nie nadaje się do mojego,
        (w książeczce|w instrukcji|na stronie|w opisie) nic (nie|o)*, nic nie ma, zabrakło mi, zabrakło (włóczki|miejsca|czasu),
        wnuk urósł, za mał* (zamów*|kupi*)*, co (jeśli|jeżeli|gdy|gdyby|w przypadku|w razie),
        (jeśli|jeżeli|gdyby|jakby|jak|w razie|w przypadku|gdy) (by |coś |się |towar |produkt |paczka |przesyłka |przyjdzie |będzie |okaże
        się |nie (dotrze|przyjdzie|będzie|działa|dojdzie|zdąży*|spodoba|pasuje|odbiorę|odpowiada) |zepsuje |uszkodz* |rozmiar )*(nie|
        będzie|przyjdzie|okaże|uszkodz*|zepsu*|dotrze|się|zgubi*|brak*), moja (wina|pomyłka|głupota|nieuwaga), mój (błąd|blad), moją winą,
        z mojej winy, przez moją, przez przypadek, przez pomyłkę (zamów*|wpisa*|kliknę*|wybra*|poda*|kupi*),
        pomyłkowo (zamów*|wpisa*|kliknę*|wybra*|poda*), omyłkowo (zamów*|wpisa*|kliknę*|wybra*|poda*), niechcący, pomyliłam, pomyliłem,
        pomylilam, pomylilem, pomyliliśmy, zgubiłam, zgubiłem, zgubilam, zgubilem, zapomniałam, zapomniałem, rozbiłam, rozbiłem, stłukłam,
        stłukłem, złamałam, złamałem, zalałam, zalałem, upuściłam, upuściłem, upadł* mi, spadł* mi, uszkodziłam, uszkodziłem, zepsułam,
        zepsułem, popełniłam, popełniłem, źle (wpisa*|wybra*|poda*|kliknę*|zamówi*|zmierz*|zaznacz*|odczyta*|zrozumia*),
        (wpisa*|poda*|wybra*|zamów*|zaznacz*|kupi*)(łam|łem|liśmy)? (się )?(zły|złą|złe|zła|błędn*|niewłaściw*|nieprawidłow*|inny),
        zły (adres|rozmiar|kolor|numer) (poda*|wpisa*|wybra*|zamówi*), rozmyśli*, zmieniłam zdanie, zmieniłem zdanie,
        bez (żadnych |najmniejsz* )?(problem*|zastrzeżeń|uszkodzeń|wad|opóźnień), nie ma (żadnego )?problemu,
        (wszystko|towar|paczka) (działa|dotar*|przyszł*|jest ok|w porządku|gra|super),
        działa (świetnie|bez zarzutu|super|bardzo dobrze|idealnie|znakomicie), nic (mi )?nie brakuj*, niczego nie brakuj*, nieuszkodz*,
        nie (jest|był* )(uszkodz*|zepsut*|rozbit*), u konkurencji, w innym sklepie, u inn* (sprzedawc*|operator*|firm*),
        poprzedni* (operator*|sklep*|dostawc*), mój stary, moja stara, stary (się|mi|telefon|sprzęt)""",
    own_mistake="""
        (syn|synek|synuś|córka|córeczka|dziecko|dzieci|wnuk|wnuczek|wnuczka|mąż|żona|pies|piesek|kot|kotka|brat|siostra) (mi |nam |niechcący |
            przypadkiem |przez przypadek )*(wyla*|zbi*|stłuk*|zepsu*|zgubi*|pogryz*|rozla*|wrzuci*|upuści*|zala*|porwa*|utopi*|podar*|nadepn*),
        wysłał(am|em) * zły, sam odkręci*, sama odkręci*, pogrzebał*, moja (wina|pomyłka|głupota|nieuwaga|gapowat*), mój (błąd|blad),
        moją winą, z mojej winy, przez moją, sam* (sobie )?(to )?(zepsu*|jestem sobie winn*),
        (zepsu*|zgubi*|stłuk*|rozbi*|złama*|zala*|upuści*|uszkodzi*|zniszczy*|skasowa*|usunę*|pomyli*|zapomnia*|popełni*|utopi*|wyla*|
        przela*)(łam|łem|am|em|lam|lem|ęłam|ąłem), (pomyliłam|pomyliłem|pomylilam|pomylilem|zgubiłam|zgubiłem|zgubilam|zgubilem|
        zapomniałam|zapomniałem|zapomnialam|zapomnialem|rozbiłam|rozbiłem|stłukłam|stłukłem|złamałam|złamałem|zalałam|zalałem|upuściłam|
        upuściłem|uszkodziłam|uszkodziłem|zepsułam|zepsułem|skasowałam|skasowałem|usunęłam|usunąłem) *, (upadł*|spadł*) mi,
        przez (pomyłkę|przypadek|nieuwagę) (za*|wpis*|klikn*|wybr*|poda*|kupi*|wysła*|przela*),
        omyłkowo (za*|wpis*|klikn*|wybr*|poda*|kupi*|wysła*|przela*), niechcący, źle (wpisa*|wybra*|poda*|kliknę*|zamówi*|zmierz*|
        zaznacz*), (wpisa*|poda*|wybra*|zaznacz*)(łam|łem) (zły|złą|złe|błędn*), rozmyśli*, zmieniłam zdanie, zmieniłem zdanie,
        liczyłam na stary, przeze mnie""",
    praise="""
        dziękuję za (świetn*|szybk*|wspaniał*|miłą|profesjonal*|super|fachow*|pomoc), świetn* (obsług*|sklep|robota|kontakt|produkt),
        super (obsług*|sklep|kontakt), jestem (bardzo )?zadowolon*, polecam, gratuluję, wspaniał*, rewelacj*, profesjonaln* obsług*,
        pochwal*""",
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
