"""Polish words for the coach's rules on the shape of a reply, C-R13 to C-R24; the notation is that of `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, one_of, phrases, when_said, widened
from opora.pure.languages.polish import coach_plain, coach_vagueness

_REVIEW = one_of("""
    recenzj*, opini*, ocen*, gwiazd*, komentarz*, wpis*, post, posta, postu, wątek, wątku, film*, wideo, nagrani*, zdjęci*, skarg*,
    reklamacj*, pochwał*, referencj*,
    google, googlu, facebook*, allegro, booking*, tripadvisor*, internecie, internetu, forum, sieci, jedynk*, piątk*, sprostowani*,
    post na, relacj*""")
_TAKE_BACK = one_of("""
    usunie, usuną, usuń, usunąć, usunięci*, usunięt*, skasuje, skasować, skasowan*, zmieni, zmienią, zmienić, zmian*, zamieni,
    zamienić, poprawi, poprawić, podniesie, podnieść,
        wycofa, wycofać, wycofani*, wystawi, wystawić, wystawieni*, napisze, napisać, doda, dodać, dopisze, dopisać, zamieści,
        zamieścić, zniknie, znikną, zniknąć, zdejmie, zdjąć, ukryje, ukryć
    da, dać, daje, podeśle, prześle, odwoła, odwołać, przestanie, edytuje, edytować, zostawi, zostawić, musi, ocenią, oceni, ocenić,
    pochwali, poleci""")
_ORDER = one_of("""
    włączyć, wyłączyć, zresetować, uruchomić, odłączyć, podłączyć, kliknąć, nacisnąć, wcisnąć, przytrzymać, otworzyć, zamknąć, wypełnić,
    wpisać, napisać, podać, przesłać, wysłać, odesłać, dosłać, podesłać,
        odpisać, odpowiedzieć, zadzwonić, dzwonić, pisać, dołączyć, załączyć, wgrać, pobrać, zainstalować, odinstalować, zaktualizować,
        zalogować się, wylogować się, wyczyścić, usunąć, sprawdzić, zweryfikować, spojrzeć, zajrzeć
        znaleźć, wybrać, ustawić, zmienić, przełączyć, obrócić, przekręcić, odkręcić, zakręcić, dokręcić, wyjąć, włożyć, zdjąć, założyć,
        wymienić, użyć, wziąć, przynieść, przywieźć, przyjść, przyjechać, udać się, odwiedzić, poczekać, zaczekać
        odczekać, zostawić, zrobić, wykonać, potwierdzić, określić, zmierzyć, policzyć, zamówić, opłacić, zapłacić, zwrócić, oddać,
        podpisać, wydrukować, spróbować, powtórzyć, wejść, przejść, skontaktować się, zgłosić, odświeżyć, odpowietrzyć
    spisać, wywietrzyć, złożyć, skorzystać, wybierać, przeładować, przejrzeć, dopisać, uzupełnić, nie oddawać, zachować, wskazać,
    odczytać, przewinąć, odnaleźć, rozpakować, zgłosić się, odpiąć, przyłożyć, nagrać, sfotografować, wytrzeć, umyć, przepłukać,
    opisać, zrestartować, przepisać, postawić, zaznaczyć, zeskanować, przekazać, wrzucić, wybrać się, wykupić, odebrać, nadać""")

_SIGNALS = {
    "C-R14": when_said(
        """
        (jesteśmy|my|nasz* (firma|zespół|ekipa|usług*|serwis|warsztat)|u nas|należymy|mamy)…(najlepsi|najlepsz*|najszybsz*|
            numerem jeden|numer jeden|liderem|bezkonkurencyjn*|światow* klas*|mistrzami świata|niezawodni),
        jesteśmy (po prostu |absolutnie |zdecydowanie )?najlepsi
        (najlepsz*|najszybsz*|najskuteczniejsz*|najwspanialsz*|bezkonkurencyjn*) …(w polsce|na rynku|w kraju|na świecie|
            we wszechświecie|w branży|w europie|w galaktyce|pod słońcem|w okolicy|w mieście|na planecie),
        (żaden|nikt) (inny |inna )?(serwis|firma|sklep|zespół|na rynku|w branży|w polsce|w kraju|inny)…(nie|by),
        nikt (inny )?(na rynku|w polsce|w kraju|tak) (tak )?*, nigdzie indziej …nie
        nie mamy (sobie )?(równych|konkurencji), bez konkurencji, bezkonkurencyjn*, niezrównan*, niepokonan*, niedościgni*,
        nieporównywaln*, niespotykan*, jakiego świat nie widział, jakiej (jeszcze )?nie było, jakiego (jeszcze )?nie było,
        czegoś takiego …(nie było|nie widział*)
        (absolutn*|światow*|prawdziw*) (mistrz*|elit*|czołówk*|klasa|klasy|klasę|geniusz*),
        (dokonali*|czynimy|robimy|zdziałali*|czynili*) (śmy )?(prawdziwe |istne )?(cud*|cuda|niemożliw*),
        (niemożliwe|rzeczy niemożliwe|niemożliwego)…(dokon*|zrob*|robimy|możliw*|załatw*|od ręki),
        nie ma (dla nas )?rzeczy niemożliwych, (z nami |dla nas )?wszystko jest możliwe, cudotwór*
        bohater*, superbohater*, herosi, heroiczn*, heroizm*, nadludzk*, tytaniczn*, nadprzyrodzon*, czarodziej*, magik*, geniusz*,
        genialn* (zespół|ekipa|technik*|ludzie|kole*|rozwiązan*), legendarn*, fenomenaln*, epick*, boski*, spektakularn*,
        niesamowit* (zespół|ekipa|wysił*|zaangażow*), niewiarygodn* (wysił*|szybk*|tempo)
        (poruszył*|poruszyli*|przenosim*|przenieśl*|ruszyl*|stawali*|stanęli*) (śmy )?…(niebo|góry|na głowie|na rzęsach),
        niebo i ziemię, góry przenosi*, wyszli* (śmy )?z siebie, wychodzimy z siebie,
        (stoczyl*|toczyl*|walczyl*|stawil*|stawiliśmy) …(bój|batali*|walk*|jak lwy|czoła|bohatersko|do upadłego|do ostatni*)
        (nie spal*|bez snu|całą noc|całe noce|przez noc|trzy doby|dwie doby|dniem i nocą|dzień i noc|dwadzieścia cztery godziny|
            do białego rana|do świtu) …(dla pani|dla pana|dla państwa|zespół|ekipa|pracowal*|szukal*|walczyl*|nasi|harowal*),
        (zespół|ekipa|zakład|cała firma|nasi*|technicy|chłopcy|wszyscy)…(nie spał*|nie spali|bez snu|na kolanach|całą noc|przez noc|
            bez jedzenia|z narażeniem), siódme poty, krew i pot, ostatni* (tchu|krople|sił*), jak fbi, jak lwy
        rewolucj*, rewolucyjn*, przełomow*, przełom, epokow*, nowa era, zmieni (pani |pana |państwa )?(życie|świat), rekord*,
        historyczn* (wyczyn|osiągnięcie|moment|sukces), jak nigdy dotąd, hit stulecia,
        (bitwa|walka|akcja|wyczyn|apokalips*|zimy) stulecia, apokalips*, na wyższy poziom, przyszłość branży
        (nikt|nigdy) …(nie był niezadowol*|nie narzekał|nie odszedł niezadowol*),
        nigdy (się |nikogo |nas |jeszcze )*(nie )?(zawiedli*|pomylili*|zawodzimy|mylimy|popełniamy), nie popełniamy błędów,
        (100|sto|stuprocentow*|tysiąc) ?(%|procent)? ?(zadowolon*|zadowolen*|skuteczn*|satysfakcj*|jakości),
        (setki|tysiące|dziesiątki|miliony|setki tysięcy) …(zachwycon*|zadowolon*|szczęśliw*)
        (konkurencja|branża|cała branża|inni|wszyscy) (nam )?(po cichu |tylko )?(zazdro*|blednie|płacz*|może się schować|
            mogą się schować|wymięka*|padnie), zazdrości nam, zapiera* dech, zwala z nóg, grono zwycięzców, grona zwycięzców,
        mistrzowie świata, we wszechświecie, w galaktyce, (szczyt*|kwintesencj*) (doskonał*|perfekcji), perfekcj* w każdym, śnieżnej,
        arcydzieł*
        """,
        """
        nie jesteśmy, nie twierdzimy, nie robimy cudów, cudów nie, napisał* nam, napisali nam, nie obiecuj*,
        rekordow* (cen*|upał*|liczb*|sprzedaż)
        """,
    ),
    "C-R21": when_said(
        """
        (inn*|jakiejkolwiek innej|żadn*|dodatkow*) (możliwości|możliwość|opcj*|sposob*|drog*|wyjści*|metod*|rozwiązani*|
            alternatyw*) …(nie ma|brak|nie mamy|nie istnieje|nie przewidujemy|nie oferujemy|nie widzę|nie znamy|nie dysponujemy),
        nie (ma|mamy|istnieje|przewidujemy|oferujemy|widzę|znamy|dysponujemy|pozostaje) (niestety |dla pana |dla pani |już |tu |
            żadn* )*(inn*|alternatyw*|żadn*) ?(możliwości|opcji|sposobu|drogi|wyjścia|metody|rozwiązania|alternatywy|niż)*
        inaczej (się )?(nie da|nie można|nie pójdzie|niestety|nie da się|się nie da),
        (nie da się|nie można) (tego )?(zrobić |załatwić )?inaczej,
        (jedyn*) (możliw* |skuteczn* )?(sposób|sposobem|drogą|droga|możliwość*|opcj*|rozwiązani*|wyjście|metod*|co (pomaga|działa|
            możemy|mogę|da się|można)),
        nic innego (nie |już |niestety )*(możemy|mogę|mamy|da|poradz*|zaproponuj*|pomoże|zostaje|oferujemy|możemy zaproponować),
        (tylko|jedynie|wyłącznie) (tak|w ten sposób|tędy|w taki sposób)( (to )?(działa|da się|można|zadziała))?(?=[.!;]|$)
        nigdzie indziej, innej możliwości nie ma, tylko i wyłącznie
        """
    ),
    "C-R21 only": when_said(
        """
        (wyłącznie|jedynie|tylko|tylko i wyłącznie) …(osobiście|w placówce|w oddziale|w salonie|w aplikacji|przez|pocztą|kartą|
            gotówką|online|mailem|mailowo|telefonicznie|z wydrukowan*|wydrukowan*|w biurze|formularzem|przelewem|kurierem|do rąk|
            w przeglądarce|na stronie|pisemnie|listownie|z oryginał*|z paragonem|stacjonarnie|w godzinach),
        (przyjmujemy|wydajemy|wydamy|wysyłamy|robimy|możliw*) …(wyłącznie|jedynie|tylko)
        """,
        "nie tylko, jeśli, jeżeli, tylko proszę, wystarczy tylko",
    ),
    "C-R23": when_said(
        """
        (sprawa|sprawę|sprawy|zgłoszenie|zgłoszenia|reklamacja|reklamację|reklamacji|skarga|skargę|ticket|tiket|temat|wątek|czat|
            rozmowę|wniosek|przypadek|zlecenie|incydent|to) (tym samym |niniejszym |zatem |teraz |jest |została |zostało |uważamy |
            uznajemy |uznaję |uważam |już |więc |dziś |tym |wobec tego |w systemie |mamy |za |pana |pani |państwa |z naszej strony |
            dla nas )*(zamyka*|zamknięt*|zamknął*|zamknąć|zakończon*|zakończył*|kończy*|zakończyć|zamknęł*|rozwiązan* i)
        (zamykam*|zamykamy|zamknąłem|zamknęłam|zamknęliśmy|zamkniemy|kończę|kończymy|zakończ*|archiwizuj*) (tym samym |niniejszym |
            zatem |teraz |więc |pana |pani |państwa |tę |to |ten |już |całą )*(sprawę|zgłoszenie|reklamację|skargę|ticket|tiket|
            temat|wątek|czat|rozmowę|wniosek|przypadek|zlecenie|to)
        (uważam|uważamy|uznaję|uznajemy|traktujemy|traktuję|mamy) (tę |to |ten |pana |pani |całą |państwa )*(sprawę |zgłoszenie |
            reklamację |temat |kwestię |problem |wszystko )?(tym samym )?(za |jako )(zamknięt*|zakończon*|załatwion*|rozwiązan*|
            wyjaśnion*|niebył*), (na tym|tym samym|w ten sposób) …(zakończon*|zamknięt*|zamykam*|kończ*|koniec|załatwion*),
        (z naszej strony|dla nas|dla mnie) …(zakończon*|zamknięt*|załatwion*|koniec|wszystko|temat zamknięty), po sprawie,
        (ticket|sprawa|zgłoszenie|temat) (zamknięt*|zakończon*), nie będziemy (już )?(do tego )?(wracać|wracali),
        więcej do tego nie wracamy
        """,
        """
        nie zamyka*, nie zamknę, zamknę dopiero, zamkniemy dopiero, dopiero (gdy|kiedy|jak|po), gdy (pani|pan|państwo) potwierdz*,
        jak tylko (pani|pan) potwierdz*, umow*, zamówieni*, konto, konta, sklep, okno, drzwi, zawór, dopływ, zakręc*,
        jeśli (pan|pani|państwo)
        """,
    ),
}

_LISTS = {
    "step": phrases(
        f"""
        proszę…{_ORDER}, prosimy…{_ORDER},
        (wystarczy|trzeba|należy|można|warto|musi|muszą|powinien|powinna|powinni|mogą|może|najlepiej|polecam|zalecamy|radzę|
            prosimy o|proszę o|potrzebujemy|trzeba będzie|koniecznie)…{_ORDER},
        (proszę|prosimy) o (podanie|przesłanie|wysłanie|potwierdzenie|zdjęci*|numer|informacj*|kontakt|odpowiedź|dwa|jedno|dosłanie|
            wypełnienie|sprawdzenie|telefon|zwrot|wiadomość|cierpliwość i)
        niech (pani|pan|państwo) *,
        (wchodzi|klika|otwiera|wybiera|naciska|wpisuje|restartuje|wyłącza|włącza|wypełnia|podaje|loguje|odłącza|zaznacza|wyjmuje|
            wysyła|sprawdza) (pani|pan|się pan|się pani),
        (wejdź|kliknij|otwórz|wybierz|naciśnij|wpisz|zrestartuj|wyłącz|włącz|wypełnij|podaj|zaloguj|wyślij|sprawdź|napisz|daj znać|
            zadzwoń|pobierz|zainstaluj), wystarczy, instrukcj*, oto, w załączniku, w załączeniu, w treści trzeba,
        znajdzie (pani|pan|się)
        """
    ),
    "act": phrases(
        """
        (jest|są|będzie|będą|został*|zostanie|zostaną) (już |teraz |dziś |dzisiaj |znowu |ponownie |od dziś |dla pana |dla pani |
            u pana |u pani |do |na |w |gotow* do |dzięki temu )*(naprawion*|wymienion*|zwrócon*|wysłan*|nadan*|anulowan*|
            przywrócon*|dostarczon*|rozwiązan*|załatwion*|uzupełnion*|przygotowan*|gotow*|odblokowan*|aktywowan*|w drodze|
            w załączniku|dostępn*|doliczon*|odliczon*|przedłużon*|przeliczon*|ustawion*|usunięt*|umówion*|zamówion*|skorygowan*|
            poprawion*|odebrania|wolne)
        (znowu|ponownie) (działa|jeździ|grzeje|płynie|świeci),
        (otrzyma|dostanie|dostaje|otrzymuje|zobaczy|odbierze|dotrze|przywiezie|przyjedzie|wymieni|naprawi|odbierze|zadzwoni|
            odezwie się|zamontuje|dostarczy|wyśle|napisze|odpowie|rozwiąże|zwróci|dojdzie|wróci|przyjdzie|czeka|czekają|jedzie|
            wychodzi|wyjdzie|dotrą|rusza|ruszył*), gratis, bezpłatnie, za darmo, bez opłat, na nasz koszt,
        nic nie (pan|pani|zapłaci|kosztuje), pokryjemy, pokrywamy, zapłacimy, płacimy, dopłacimy, uznajemy, uznaliśmy
        (wymienię|wymienimy|naprawię|naprawimy|wyślę|wyślemy|prześlę|prześlemy|zwrócę|zwrócimy|oddam|oddamy|oddaję|oddajemy|
            zadzwonię|zadzwonimy|napiszę|napiszemy|sprawdzę|sprawdzimy|ustalę|ustalimy|załatwię|załatwimy|zajmę|zajmiemy|rozwiążę|
            rozwiążemy|przyjadę|przyjedziemy|przywiozę|przywieziemy|dostarczymy|zmienię|zmienimy|anuluję|anulujemy|zamówię|zamówimy|
            przygotuję|przygotujemy|wystawię|wystawimy|uzupełnię|uzupełnimy|sprawdzam|sprawdzamy|przekażę|przekażemy|przekazuję|
            przekazał*|zapytam|zapytamy|zapewnimy|proponuję|proponujemy|oferujemy|wysyłam|wysyłamy|zwracam|zwracamy|zmieniam|
            zmieniamy|szukam|szukamy|odliczymy|naliczymy|odblokuję|odblokujemy|ustawię|ustawimy|przedłużę|przedłużymy|odezwę|
            odezwiemy|odpowiem|odpowiemy|odpiszę|zrobię|zrobimy|damy|dam|dodam|dodamy|cofnę|cofniemy|cofam|rezerwuj*|przelejemy|
            przeleję|przelewam|przelewamy|wycenimy|wycenię|odbierzemy|odbiorę|umówię|umówimy|umówił*|zleciłam|zleciłem|zlecę|zlecam|
            poprawię|poprawimy|poprawił*|poprawiam|wysłał*|zwrócił*|wymienił*|naprawił*|sprawdził*|zmienił*|dodał*|anulował*|
            przedłużył*|usunęl*|usunął*|usunęł*|naliczył*|przygotował*|zamówił*|rozmawiał*|odblokował*|włączył*|włączymy|włączę|
            wstrzymał*|cofnął*|cofnęł*|podnieś*|ustalił*|oddał*|przelał*|blokuję|dopytam|dowiem|policzymy|policzę)
        """
    ),
    "offer": phrases(
        """
        (może|mogą|można) (pan |pani |państwo |też |również |się |to |go |ją |je |albo )*(wybrać|zwrócić|wymienić|przyjść|użyć|
            zapłacić|zamówić|kupić|odebrać|reklamować|zrezygnować|odstąpić|pobrać|znaleźć|śledzić|płacić|skorzystać|przesłać|
            przyjechać|wpłacić|zmienić|dokupić|jechać|podjechać|zostawić|podać|drukować),
        (ma|mają) (pan|pani|państwo) (do wyboru|dwie możliwości|trzy możliwości|prawo), do wyboru, albo…albo, da się, jest możliwość,
        jest możliwe, istnieje możliwość, tak(?=[^a-z ])
        """
    ),
    "no_step": phrases(
        """
        tak to (już )?(działa|jest|wygląda), nic na to,
        (pisać|dzwonić|zwracać się|zwrócić się|zgłosić się|kontaktować się|zapytać) …(do nich|do operatora|do banku|do producenta|
            do przewoźnika|do kuriera|operatora|producenta|gdzie indziej), inaczej spotkamy…
        (proszę |prosimy )?(nie wahać się|śmiało|zachęcamy)…(kontakt*|pisać|dzwonić|pytań)*,
        w (razie|przypadku) (dodatkowych |dalszych |jakichkolwiek |innych )*(pytań|wątpliwości)…,
        (pozostajemy|jesteśmy) (do|w|zawsze)…(dyspozycji|dla państwa|kontakcie),
        (został*|zostanie|jest|będzie) (już |pomyślnie |państwa |pana )*(zarejestrowan*|przyjęt*|odnotowan*|zapisan*|przekazan*|
            zaewidencjonowan*|rozpatrzon*|procedowan*|rozpatrywan*|uwzględnion*), (zanotował*|odnotował*|zapisał*)…,
        proszę (o|mieć) (cierpliwość|wyrozumiałość|zrozumienie|na uwadze)…, prosimy o (cierpliwość|wyrozumiałość|zrozumienie),
        proszę (zrozumieć|ochłonąć|się uspokoić|uwierzyć|nie krzyczeć|czytać|pamiętać|się nie dziwić|nie wprowadzać|przyjąć|
            zmienić zarządcę|wybaczyć), proszę (przyjąć|uważniej)…, następnym razem…,
        trzeba (było|uważać|się liczyć|czytać|było czytać)…, życz*…, zapraszamy…, miłego…,
        (państwa |pana |pani )(opini*|uwag*|zgłoszeni*)…(przekaż*|cenn*), dokładamy…, pracujemy…, ukryjemy, usuniemy…(komentarz|wpis),
        skasować, zgłaszamy prawnikowi, proszę usunąć…(komentarz|wpis|paszkwil|opini*)
        """
    ),
    "empty_question": phrases(
        """
        (w czym|jak|czy) (mogę|możemy|mogłabym|mógłbym) (jeszcze |panu |pani |państwu |dziś |w czymś |dodatkowo )*(pomóc|służyć),
        czy (jeszcze )?(coś|w czymś)…(jeszcze|pomóc), co (ja )?(mam|na to|poradz*), to (chyba )?(żart|poważnie), i co (z tego|teraz),
        po co, zadowolon*
        """
    ),
    "agreeing": phrases(
        """
        zgadza się (pan|pani)*, zgadza się, pasuje (pani|panu|to|państwu)*, odpowiada (pani|panu|to)*, może (tak )?być,
        czy tak (może|będzie), w porządku, zgoda, dobrze, ok, odpowiadałoby,
        czy (to|ten termin|taki termin|takie rozwiązanie) (pasuje|odpowiada)*, podesłać (link)*, jasne, prawda,
        co (pan|pani|państwo) na to, co (wygodniej|pani woli|pan woli|wybiera), wystarczy
        """
    ),
    "question_words": phrases(
        """
        kiedy, gdzie, dokąd, skąd, kto, kogo, komu, jak, jaki, jaka, jakie, jaką, jakiego, jakiej, który, która, które, którą, którego,
        której, ile, dlaczego, czemu, czyj, co, od kiedy, do kiedy, czy, za jaki, na kiedy
        """
    ),
    "once_more": phrases(
        """
        jeszcze raz, ponownie, znowu, znów, powtórzyć, powtórnie, od nowa, kolejny raz, w nocy,
        (ponowny|kolejny|jeszcze jeden) (reset|restart)
        """
    ),
    "another_way": phrases(
        """
        albo, lub, ewentualnie, alternatywnie, inna możliwość, drugi sposób, drugą możliwością,
        (dwa|trzy|kilka|dwie|inne) (sposob*|możliwości|możliwość|opcj*|drog*), może (pani|pan) (też|również|także),
        można (też|również|także),
        (jeśli|jeżeli|gdyby) (to |nadal |dalej |ani |pani |pan |państwo |wciąż |by |zapach |lampka |nie )*(pomoże|pomogło|zadziała|
            wystarczy|woli|wolą|pasuje|odpowiada|zadziałało|uda|zostanie|ustąpi|wolała*|wolał*|chce), wymienimy,
        zamiast (tego|próbować), w inny sposób, spróbujemy inaczej, na naszym (sprzęcie|aucie), zastępcz*, kurier (odbierze|podjedzie),
        sam* (przyjadę|wgram|zrobię|ustawię), (właśnie|już|przed chwilą) (skasował*|poprawił*|zmienił*|odblokował*|zresetował*|naprawił*|
            usunął*|usunęł*|usunęli*|włączył*|przestawił*|aktywował*|podmienił*|wgrał*|wgrali*)
        """
    ),
    "gift": phrases(
        """
        (damy|dam|dostanie|otrzyma|zwrócimy|zwrócę|zwracamy|wyślemy|wyślę|oferujemy|proponuj*|zaoferuj*|doliczymy|przyznamy|
            zapłacimy|przelejemy|przeleję|prześlemy|odliczymy|dodamy|dorzuc*|podarujemy|zapraszam*|zaprosi*|wypłacimy|czeka), rabat*,
        zniżk*, bon, bony, bonu, voucher*, kupon*, bonus*, rekompensat*, odszkodowani*, prezen*, upomin*, gratis*, darmow*, za darmo,
        bezpłatn*, pieniądz*, kwot*, zwrot*, wymian*, wypłat*, założenie, kolacj*, nową, nowy, \\d+ ?(zł|złotych|%|procent|euro)
        """
    ),
    "condition": phrases(
        """
        jeśli, jeżeli, o ile, gdy, gdyby, kiedy, kiedy tylko, pod warunkiem, warunek, warunkiem, warunku, jak tylko, jak już,
        po (usunięciu|skasowaniu|zmianie|wystawieniu|wycofaniu|dodaniu|poprawieniu|zamieszczeniu), w zamian, za (pozytywn*|dobr*|pochlebn*|miłą|pięć|5) (opini*|recenzj*|komentarz*|ocen*|gwiazd*), za to że, wystarczy że,
        najpierw, dopiero, zanim, przed (wypłatą|wysyłką|zwrotem|wymianą), wtedy, wówczas, inaczej, w przeciwnym razie, w innym razie,
        ale (najpierw|wcześniej)
        """
    ),
    "hard_condition": phrases(
        "(tylko |wyłącznie |jedynie )?(pod warunkiem|warunek jest|warunkiem jest|tylko jeśli|tylko wtedy gdy|o ile tylko)"
    ),
    "fair_condition": phrases(
        """
        paragon*, faktur*, zdjęci*, numer konta, zwróci (pan|pani)*, odeśle, odesłani*, gwarancj*, do \\d+, termin*, dostarcz*, okaże,
        okazani*, nieuszkodzon*, oryginał*, potwierdzen*, powyżej \\d+, wpłac*, opłac*, nieużywan*, kompletn*, metk*, plomb*, opakowani*,
        (nie ma|nie mają|nie nosi|nie noszą|bez) (jeszcze |już |żadn* |widocznych )*(ślad*|uszkodz*|rys*|zarys*|kamieni*|plam*|wgniec*|brud*),
        nie (był|była|było|były|jest|są) (jeszcze |już )*(używan*|noszon*|prany|prana|prane|otwieran*|otwart*|uruchamian*|rozpakowan*|cięt*)
        """
    ),
    "praise_wanted": phrases(
        f"""
        {_REVIEW}…{_TAKE_BACK}, {_TAKE_BACK}…{_REVIEW}, (pięć|5|pięciu|komplet) gwiazd*, (10/10|5/5),
        pozytywn* (opini*|recenzj*|komentarz*|ocen*), (dobr*|ładn*|miła|miłą|lepsz*) (opini*|recenzj*|ocen*),
        (nie będzie|nigdzie|nikomu|nie będą|przestanie) …(pisać|pisał*|publikow*|mówi*|rozpowiadać|opowiada*|wspomina*),
        zostanie między nami, zachowa (pani|pan) to dla siebie, (wycof*|odwoła*) …(skarg*|reklamacj*|zgłoszeni*),
        (skarg*|reklamacj*) …(wycof*|odwoła*), (niech|musi) …(zniknie|zamienić|znikną)
        """
    ),
    "only_then": phrases(
        """
        (wtedy|wówczas|dopiero|potem|dopiero potem) …(wyślemy|prześlemy|zwrócimy|dostanie|możemy|porozmawiamy|wypłacimy|oddamy|
            przelejemy), (w przeciwnym razie|w innym razie|inaczej)…(nie|naliczymy|bez)
        """
    ),
    "no_strings": phrases(
        """
        nic(zego)? (za to |w zamian |nie |od pani |od pana )*(oczekuj*|chcemy|wymagamy|żądamy|prosimy),
        bez (żadnych )?(warunków|zobowiązań), niczego w zamian, niezależnie,
        (inaczej|w przeciwnym razie) …(ukry*|usuniemy|zablok*|prawnik*|adwokat*|sąd*|policj*|zgłosi*),
        (opini*|recenzj*|komentarz*|ocen*) (proszę |może |oczywiście |niech |pani |pana |spokojnie |może oczywiście )*(zostać|
            zostaje|zostawić|zostanie|nie zmieniać), nie musi (pan|pani), nie oczekujemy, nie prosimy
        """
    ),
    "remedy": phrases(
        """
        rabat*, zniżk*, bon, bony, bonu, voucher*, kupon*, bonus*, rekompensat*, odszkodowani*, prezen*, upomin*, zadośćuczynieni*,
        przeprosin*…\\d+
        """
    ),
    "later_check": phrases(
        """
        zadzwonię, zadzwonimy, dzwonię, odezwę się, odezwiemy się, napiszę, napiszemy, sprawdzę, sprawdzimy, zapytam, zapytamy, zajrzę,
        zajrzymy, przyjadę, przyjedzie, zweryfikuję, upewnię się, upewnimy się, przypomnę, oddzwonię, dopytam
        """
    ),
    "if_needed": phrases("jeśli, jeżeli, gdyby, w razie, w przypadku"),
}

_ADVICE = {
    "C-R13": "Podaj rozwiązanie, kroki albo co będzie dalej i kiedy.",
    "C-R14": "Niech chwalą fakty i czas; superlatywy o sobie pomiń.",
    "C-R15": "Pytaj całymi zdaniami, w każdym o jedną rzecz; trzy i więcej pytań ponumeruj.",
    "C-R16": "Powiedz jednym zdaniem, jak rozumiesz problem.",
    "C-R17": "Najpierw pokaż, że słyszysz, co się stało; instrukcja dopiero potem.",
    "C-R18": "Pytanie {number} zostało bez odpowiedzi: „{question}”. Odpowiedz albo napisz, kiedy odpowiesz.",
    "C-R19": "Zacznij od przeprosin za to, co się stało, niezależnie od winy.",
    "C-R20": "Dodaj jednym zdaniem, dlaczego tak się stało i co zmieniliście.",
    "C-R21": "Dodaj jeszcze jedną lub dwie możliwości.",
    "C-R22": "Daj rekompensatę bez warunków i w granicach tego, co możesz przyznać.",
    "C-R23": "Zanim zamkniesz sprawę, napisz, kiedy sprawdzisz, czy wszystko działa.",
    "C-R24": "Dodaj jedno zdanie, które może dostać tylko ta osoba.",
}

_SUGGESTION = {
    "C-R13": "Zrobię teraz tak: [KROK]. O wyniku napiszę jutro do 12:00.",
    "C-R14": "Zajęło to [CZAS] i jest gotowe: [WYNIK].",
    "C-R15": "Proszę o odpowiedź na dwa pytania:\n1. O jaką [RZECZ] chodzi?\n2. Na kiedy jest to potrzebne?",
    "C-R16": "Rozumiem, że [PROBLEM] i że chodzi o [ŻYCZENIE]. Zgadza się?",
    "C-R17": "Rozumiem, że [KŁOPOT] w środku pracy to duży problem; przykro mi. Rozwiążmy to razem: [KROK].",
    "C-R18": "{number}. Na pytanie „{question}” odpowiem jutro do 12:00, gdy ustalę to z zespołem.",
    "C-R19": "Przepraszam, że [ZDARZENIE].",
    "C-R20": "Stało się tak, ponieważ [PRZYCZYNA]. Wprowadziliśmy taką zmianę: [ZMIANA].",
    "C-R21": "Jeśli to nie pomoże, są jeszcze dwa sposoby:\n2. [SPOSÓB]\n3. [SPOSÓB]",
    "C-R22": "Proszę przyjąć od nas [REKOMPENSATA]; niczego w zamian nie oczekujemy.",
    "C-R23": "[DZIEŃ I GODZINA] odezwę się i sprawdzę, czy wszystko działa.",
    "C-R24": "Wiem, że dziś [SYTUACJA]; dlatego {przygotowałem|przygotowałam|przygotowaliśmy} [RZECZ].",
}


WORDS = CoachWords(signals=widened(_SIGNALS, coach_vagueness.MORE_SIGNALS, coach_plain.SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
