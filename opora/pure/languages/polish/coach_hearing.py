"""Polish words by which the coach hears a customer, and by which a reply shows that it has heard; the notation is that of `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, in_one_line, phrases
from opora.pure.languages.polish import leading_on, own_mishaps

_LISTS = {
    "but": phrases("ale, jednak, lecz, choć, chociaż, tylko, natomiast"),
    "greeting": phrases(
        """
        dzień dobry, dzien dobry, dobry wieczór, cześć, hej, witam*, witam serdecznie, witam panią, witam pana,
        szanown* (panie|pani|państwo|kliencie|klientko)*, drog* (panie|pani|kliencie), pan* *,
        dziękuj* za (wiadomość|kontakt|maila|zgłoszenie|e-mail)
        """
    ),
    "sorry": phrases(
        """
        (to |taka sytuacja |coś takiego )(się )?nie (powinno|powinna|miało|może) (się |było |mieć |być |nigdy )*(się )?(zdarzyć|wydarzyć|
            stać|miejsca|zdarzać|powtórzyć)*,
        (błąd|wina|pomyłka) (był*|jest|leży|leżał*|powstał*) (tu |wyłącznie |niestety |ewidentnie |całkowicie )*(nasz*|mój|moja|
            po naszej stronie|po mojej stronie|u nas),
        (jest|było) (nam|mi) (za to |z tego powodu |bardzo |naprawdę |strasznie |ogromnie |szczerze )*(głupio|wstyd|przykro|niezręcznie|
            nieprzyjemnie), (to )?(nasza|moja) wina, (to )?(nasz|mój) błąd,
        (zawini|nawali|pokpi|pomyli|zawied)*śmy, (zawini|nawali|pomyli|zawiod|zawali)*m, wybaczy Pan*,
            proszę (mi |nam )?wybaczyć
        przeprasza*, przeprosić, przeprosin*, przepraszam, przepraszamy, przepraszający, wybacz*,
        proszę (o wybaczenie|wybaczyć|przyjąć), przykro (mi|nam),
        (jest |bardzo |naprawdę |strasznie |szczerze |ogromnie )(mi|nam) (bardzo |naprawdę |strasznie )?przykro, żałuj*, ubolewa*,
        sorry, sory, wstyd (mi|nam), głupio (mi|nam)
        (to |była )?(to )?(nasz|nasza|mój|moja) (błąd|wina|pomyłka|niedopatrzenie), nasz błąd, mój błąd, nasza wina, moja wina,
        zawiedli* śmy, zawiedliśmy, zawaliliśmy, daliśmy ciała, popełniliśmy błąd, pomyliliśmy, zawaliłem, zawaliłam,
        nie powinno (było )?(się )?(to |tak )?(się )?(zdarzyć|wydarzyć|mieć miejsca|stać), nie tak miało być
        """
    ),
    "sorry_for_delay": phrases(
        """
        (przeprasza*|przykro|wybacz*)…(za|że) (tak |moją |naszą |lekko |trochę |nieco )*(późn*|opóźnion*|spóźnion*|zwłok*|
            długi* czas|dopiero)…(odpowied*|odpis*|reakcj*|kontakt*|piszę),
        za (opóźnienie|zwłokę|poślizg) (w|z|przy) (odpowiedzi|odpowiedzią|kontakcie|odpisywaniu), za późną odpowiedź,
        za kłopot z pytaniem
        """
    ),
    "news_of_outage": phrases(
        in_one_line(
            """
        (nasza |nasze |nasz |nam |u nas )*(strona|strony|witryna|sklep|sklep internetowy|aplikacja|telefon*|lini*|infolinia|internet|czat|system rezerwacji|
            rezerwacje) (internetow* |i |ani |oraz |internet |telefon* |nadal |od rana |dziś |teraz |obecnie |nam |chwilowo )*(nie działa|nie działają|
            jest niedostępna|jest niedostępny|są niedostępne|nie odpowiada|nie odpowiadają)
            """
        )
    ),
    "makes_it_a_cause": phrases("bo, ponieważ, dlatego, więc nie, przez to, z powodu, nie mogliśmy, nie zdążyli*, nie mogłam, nie mogłem, przepraszam* ale"),
    "no_guess": phrases(
        in_one_line(
            """
            (chyba|pewnie|prawdopodobnie|może|zapewne|widocznie|wydaje mi się że|myślę że) (coś |to |sam |sama |źle |się |po prostu )*(Pan*|Państwo) …(*ł|*ła|*li|*ły)…, (Pan|Pani|Państwo) (chyba|pewnie|prawdopodobnie|zapewne|widocznie)…,
        (jeśli|jeżeli) nie (jest|jesteś|są) …pew*, (pewna|pewny|pewien|pewności) (czy|który|którą|które|o co|o który) (chodzi|ma|Pan*|Państwo|o)…,
            (prawdopodobnie|pewnie|chyba|zapewne) (już )?(zauważył*|widział*|czytał*|otrzymał*|dostał*) …,
            chyba że, (no )?pewnie(?=[,!.]| że), (a|czy|lub) raczej, raczej niż, (myślę|sądzę|uważam) że (najprościej|najlepiej|najwygodniej|warto|lepiej),
            (wydaje mi się|myślę|sądzę|chyba|może) …(pasować|pasował*|spodoba*|smakować|ucieszy|przyda*), (albo|lub|czy) …(jeśli|gdy|jeżeli)…
            """
        )
    ),
    "our_slip": phrases(
        in_one_line(
            """
            (podaliśmy|podał*m|wpisaliśmy|wpisał*m|wysłaliśmy|wysłał*m|napisaliśmy|napisał*m|zapisaliśmy|zapisał*m|wybraliśmy|wybrał*m|spakowaliśmy|użyliśmy|policzyliśmy) …(zł*|błędn*|niewłaściw*|nie ten|nie ta|star*)
            """
        )
    ),
    "sorry_for_that": phrases(
        in_one_line(
            """
            przeprasza* (Pan* |Państwa )?(za to|za tę sytuację)?(?=[.!]?$)
            """
        )
    ),
    "turn_to_us": phrases(
        in_one_line(
            """
            (do|ze|przy) (mnie|mną|nas|nami)
            """
        )
    ),
    "left_without_answer": phrases(
        """
        nie odpowi*, nie odpis*, nikt (nie|się|mi), brak (odpowiedzi|odzewu|reakcji|kontaktu), cisza,
        bez (odpowiedzi|odzewu|reakcji|odpisu), nie odbiera*, ignoruj*, milczy*, nie oddzwon*, nie reagu*, miał* oddzwonić,
        mieliście (zadzwonić|odpisać|oddzwonić)
        """
    ),
    "harm": phrases(
        r"""
        (puścił*|puściły|pękł*|pękły|rozpadł*|rozpruł*|odpadł*|urwał*|zepsuł*|zacina*|zatrzymał*|stanął|stanęła|przestał*|zgasł*|
            spalił*|przypalił*|wypadł*|rozkleił*|odkleił*|zardzewiał*|wyblakł*|sfilcował*|skurczył*|przeciek*|przecieka|cieknie|
            kapie|leje się|śmierdzi|pachnie|cuchnie|skrzypi|piszczy|buczy|hałasuje|szumi|drga|gwiżdże|parzy|nagrzewa się|wisi|
            zawiesza|wyłącza się|zrywa|miga|zalał*|zalali|zalaliście)
        spalon*, przypalon*, zimn* (obiad|zupa|pizza|jedzenie|kolacj*|posił*), zimny, zimna, zimne, surow*, słon*, zepsut*, spleśnia*,
        włos w, robak*, karaluch*, brudn*, niesprzątnięt*, mokr*, zawilgoc*, krzyw*, za ciemn*, ciemne, rozmazan*, nieczyteln*,
        porysowan*, poplamion*, plam*, podart*, dziurawy, dziura, w kawałkach, niekompletn*, nie działa*, nie świeci, nie grzeje,
        nie chłodzi, nie trzyma, nie pasuje, nie da się, nie ma (wody|prądu|ciepł*|ogrzewania|go|jej|ładowarki|w paczce),
        nie było (ładowarki|w pudełku|nikogo|pokoju|pana), bez (wody|prądu|ogrzewania|ciepł*|drugiego)
        nie (przyszed*|przyszł*|przyjech*|dojech*|dotar*|odpisuj*|odpisal*|odbiera*|oddzwon*|dostal*|otrzymal*|uznal*|uznali*|
            przyjeli*|wydali*|zadzwonil*), pobra(liście|liscie|no|li) …(2x|dwa razy|podwójn*|dwukrotn*|za dużo|z karty|z konta),
        (policzył*|naliczył*|skasował*|obciążył*) (mi|nam|mnie|nas)…,
        (dwa razy|podwójnie|2x|dwukrotnie) …(pobr*|zapłac*|oblicz*|nalicz*|obciąż*|po \d+), (teraz )?mam dopłac*, dopłacić, za co
        (powiedzieliście|obiecaliście|pisaliście|mówiliście|zapewnialiście|zapewniliście|potwierdziliście|gwarantowaliście|mieliście),
        (obiecał*|powiedział*|zapewniał*|twierdził*|potwierdził*) (mi|nam|że),
        (miał*|miało|miały) (być|przyjść|dotrzeć|przyjechać|zadzwonić), w gazetce (był*|jest), w ofercie (był*|jest),
        (wyłączyliście|zablokowaliście|usunęliście|skasowaliście|zgubiliście|zniszczyliście|uszkodziliście|rozbiliście|zepsuliście|
            anulowaliście|odwołaliście|zamknęliście|odłączyliście|pomyliliście|zalaliście|zarysowaliście|porysowaliście|ścięliście|
            wycięliście|przejechaliście|odmówiliście|zmieniliście)
        (opryskliw*|niemił*|chamsk*|arogan*|bezczeln*|obces*|nieuprzejm*|wulgarn*|krzyczał*|nakrzyczał*),
        (czekał*|czekam|czekamy|czekaliśmy|stałam|stałem|staliśmy|siedział*) …(godzin*|minut*|dzień|dni|tydzień|tygodni|długo|
            na mrozie|pod|marnie), od godziny, po czasie, po terminie, spóźn*, opóźnion*, wzięłam wolne, wzielam wolne, wziąłem wolne,
        rozczarowan*, zawiedzion*, załaman*, zdruzgotan*, jest mi przykro, płaczę, smutn*, do niczego, gadam ze ścianą, gadam ze sciana,
        (piąte|trzecie|czwarte|kolejne|drugie) (pismo|zgłoszenie|mail|wezwanie|upomnienie), unikajcie, nie polecam, omijać, omijajcie,
        oszukuj*, oszukują, kłamiecie, (jedną|1|dwie|2) gwiazdk*, odrzucił (urząd|bank)*,
        przez (was|wasz|waszą|państwa) …(pomyłk*|błąd|winę|aktualizac*)*,
        po (waszym|waszej|państwa) …(napraw*|aktualizac*|czyszczen*|wizyc*|karm*)
        """
    ),
    "praises": phrases(
        """
        (dziękuj*|dzięki) (bardzo |serdecznie |wam |panu |pani )*(za|że), brawo za, super, świetn*, wspaniał*, rewelacja, chwalę,
        pochwał*, jesteście (super|świetni|najlepsi|wspaniali)
        """
    ),
    "reproach": phrases(
        """
        dlaczego, czemu, gdzie (jest|są|moja|mój|moje|ta|ten), kiedy (wreszcie|w końcu|nareszcie|dostanę), jak (to )?(możliwe|długo)*,
        (drugi|trzeci) termin, miał* być, zamiast, teraz mam, dwa razy, znowu, znów, to ma kosztować, ma kosztować, wciąż, nadal
        """
    ),
    "acknowledging": phrases(
        """
        rozumiem*, rozumiemy, doskonale rozumi*, ma (pani|pan) (pełną |całkowitą |absolutną )?(rację|słuszność), mają państwo rację,
        wyobrażam sobie, mogę sobie wyobrazić, potrafię sobie wyobrazić, domyślam się, zdaję sobie sprawę,
        to (musiało|musi|musiał*) być, musiało to być, dziękuj* że (pani|pan|państwo)…(napis*|zgłos*|zwróc*),
        dziękuję za zwrócenie uwagi, wiem (że|jak|ile), wiem, widzę że, słyszę,
        to (jest )?(naprawdę |bardzo )?(okropn*|straszn*|niedopuszczaln*|niedobr*|fatalne|poważn*|nie w porządku), nie dziwię się,
        na (pani|pana) miejscu, tak (być|to) nie (powinno|może), trzeci (dzień|tydzień|raz), trudno się dziwić
        """
    ),
    "safety": phrases(
        """
        nie dotykać, nie używać, nie włączać, nie jeździć, nie pić, nie jeść, nie podawać, nie ładować, nie otwierać,
        odłączyć…(od prądu|z gniazdka|od zasilania), zakręcić…(gaz|wodę|zawór), zamknąć…(zawór|dopływ|gaz|wodę), wietrz*, przewietrz*,
        opuścić, (zadzwonić|dzwonić) (natychmiast |na |od razu |pod )*(112|997|998|999|pogotowi*|straż*|polici*|lini*), zastrzec,
        zastrzeż*, zablokować…kart*, do lekarza, bezpieczeństw*, niebezpiecz*
        """
    ),
    "cause": phrases(
        """
        ponieważ, bo, dlatego, gdyż, z powodu, przez, powod*, przyczyn*, spowodował*, zawinił*, wynikał*, wynika, okazało się, pękł*,
        zepsuł*, awari*, pomylił*, pomyłk*, przeoczył*, zapomniał*, zamienił*, błąd (był|powstał|w), uszkodz*, przeciążon*, zamokł*,
        wina, winn*, zużyt*, zużył*, stąd, nie zadziałał*, wygasł*
        """
    ),
    "prevention": phrases(
        """
        żeby (to )?(się )?(już )?(więcej )?nie, aby (to )?(się )?(już )?(więcej )?nie, następnym razem, na przyszłość,
        od (poniedziałku|wtorku|środy|czwartku|piątku|jutra|dziś|dzisiaj|teraz|\\d+), odtąd, wprowadzili*, wprowadzamy, zmienili*,
        kontroluj*, sprawdzamy każd*, dwie osoby, podwójn*, zabezpiecz*, inny typ, innego typu, pilnuj*, dodaliśmy, warto, polecam,
        radzę, wskazówk*
        """
    ),
    "solved": phrases(
        """
        (jest|są|został*) (już |teraz |dziś |dzisiaj |znowu )*(naprawion*|rozwiązan*|usunięt*|wymienion*|w porządku|sprawn*|poprawion*),
        (naprawił*|wymienił*|usunął*|usunęł*|usunęli*|rozwiązał*|poprawił*), (znowu|już|ponownie) (działa|jeździ|grzeje|płynie|świeci)
        """
    ),
    "again_and_again": phrases(
        """
        znowu, znów, ponownie, po raz (kolejny|drugi|trzeci|czwarty|piąty|enty), drugi raz, trzeci raz, czwarty raz,
        (drugi|druga|drugą|trzeci|trzecia|trzecią|czwart*) (raz|naprawa|awari*|tydzień|termin|paczk*), wciąż, kolejny raz,
        za każdym razem, ciągle, dwa razy, trzy razy, cztery razy
        """
    ),
    "tried": phrases(
        """
        (próbował*|spróbował*|zresetował*|resetował*|zrestartował*|restartował*|przeinstalował*|wgrywał*|wyłączał*|wyłączył*|
            zaktualizował*|odłączył*|logował*|zrobił*|wykonał*|klikał*|sprawdzał*) (em|am|już|to|go|ją|wszystko|śmy|kilka)?,
        (drugi|trzeci|czwarty|piąty|kolejny) raz (przyszł*|to samo|nie|dostał*|zły|zła|złe), (dwa|trzy|cztery|pięć|kilka) razy,
        dwukrotnie, trzykrotnie, wielokrotnie, kilkakrotnie, za każdym razem,
        po (resecie|restarcie|wymianie|naprawie|aktualizacji|reinstalacji) …(nadal|dalej|wciąż|znowu|to samo|nie)
        (nadal|dalej|wciąż|ciągle|znowu|i) (nie działa|nie mogę|nic|to samo|czerwona|miga|wyskakuje|świeci|pokazuje|wisi|nie da|błąd),
        nie pomogło, nie pomaga, nic nie dało, bez skutku, bezskutecznie, na próżno,
        (wyciągał|wyjmował|wkładał|czyścił|odłączał|podłączał|odświeżał|przełączał|instalował|aktualizował|wpisywał|dokręcał|płukał)(am|em) (już|wszystk*|kilka|parę|dwa|trzy),
        już (go |ją |je |to |też |dwa razy |kilka razy )*(wyciągał|wyjmował|wkładał|czyścił|odłączał|podłączał|odświeżał|przełączał|instalował|aktualizował|wpisywał|dokręcał|płukał)(am|em)
        """
    ),
    "wants_another_way": phrases(
        """
        (inn*|jakiś inn*|jakąś inn*|jest inn*) (sposób|sposobu|możliwość|możliwości|opcj*|drog*|metod*|rozwiązani*|wyjście),
        (da się|można|mogę) …inaczej, jakoś inaczej, alternatyw*, co (teraz|dalej|robić|mam (teraz |dalej )?robić), i co teraz,
        (czy )?są inne
        """
    ),
    "cannot": phrases(
        """
        nie mam (drukarki|auta|samochodu|czasu|karty|smartfona|komputera|internetu|konta|telefonu|aplikacji|paragonu|dokument*|jak|
            możliwości|gdzie), nie mogę (przyjść|przyjechać|się stawić|tam|osobiście|płacić), nie dam rady (przyjść|przyjechać),
        nie zdążę, nie umiem, mieszkam (daleko|za granicą|\\d+), jestem (za granicą|na wózku|chor*|w delegacji), ani czasu
        """
    ),
    "confirms": phrases(
        r"""
        (już |znowu |znów |wreszcie |w końcu |wszystko |teraz )+(działa|gra|ok|w porządku|przyszło|dotarło|dobrze|jest|grzeje|świeci),
        (?<!nie\s)(działa|przyszło|dotarło), jest (już )?(w porządku|ok|dobrze), załatwione, rozwiązane,
        pieniądze (już )?(przyszły|dotarły|wpłynęły|doszły), (można|proszę) (to |sprawę |zgłoszenie )*(zamknąć),
        dziękuję za (naprawę|pomoc|załatwienie|wymianę|rozwiązanie|szybk*)
        """
    ),
}

WORDS = CoachWords(lists=_LISTS | own_mishaps.LISTS | leading_on.LISTS)
