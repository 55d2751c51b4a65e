"""How Polish agents commit the coach's faults in words alone: each line fires its rule."""

import pytest

from opora.pure.coach import Draft, check

_WRONG = {
    "C-R01": """
        Ma Pani moje słowo, że taka wpadka już nas nie dopadnie.
        Zadbam, żeby coś takiego więcej się nie wydarzyło.
        Dopilnujemy, aby podobne sytuacje nie miały już miejsca.
        Zrobiliśmy wszystko, by to się nigdy nie powtórzyło.
        To się u nas więcej nie zdarzy.
        Taki błąd już się nie przytrafi.
        Może Pan być spokojny, kolejne zamówienie dotrze bez najmniejszego problemu.
        Postaramy się, żeby to się więcej nie powtórzyło.
        Od dziś nie będzie już żadnych opóźnień.
        Przysięgam, że to ostatnia taka pomyłka.
        Obiecujemy poprawę, następna przesyłka będzie idealna.
        Dołożymy starań, aby uniknąć takich sytuacji w przyszłości.
        Wyciągnęliśmy wnioski i to już się nie powtorzy.
        Jestem pewna, że więcej kłopotów z piecem Pan nie będzie miał.
        Problem z logowaniem nie ma prawa wrócić.
        Spokojnie, drugi raz się to nie zdarzy.
        Ręczę głową, że drugi raz Pana to nie spotka.
        Usunęliśmy przyczynę na zawsze, awarii już nie będzie.
        Proszę się nie martwić, kolejny raz tak nie będzie.
        Gwarantuję stuprocentową niezawodność od teraz.
    """,
    "C-R02": """
        Przykro mi, ale taka jest pogoda i paczki stoją.
        Niestety mamy grudzień, wszyscy chcą naraz.
        Przepraszam, ale byłam na urlopie.
        Opóźnienie to efekt strajku kolejarzy, nic nie mogliśmy zrobić.
        Proszę wziąć pod uwagę, że jesteśmy małą firmą.
        Przez śnieg nikt nie jeździ.
        Mamy obecnie bardzo dużo zgłoszeń, stąd brak odpowiedzi.
        Jest Pani nie jedyna, mamy setki takich zleceń dziennie.
        Niestety zepsuła nam się maszyna i nie daliśmy rady na czas.
        Dostawca nas zawiódł, więc my też nie mogliśmy dostarczyć.
        Sorry, ale mieliśmy awarię prądu.
        Pracuję tu od tygodnia i jeszcze nie wszystko wiem.
        Nie zdążyłem, bo miałem dziś trzydzieści telefonów.
        Braki kadrowe sprawiają, że kolejka się wydłuża.
        Proszę nas zrozumieć, koniec miesiąca to u nas gorący okres.
        Taki mamy klimat.
        Nie nasza wina, że drogi były zasypane.
        Dwie osoby są chore, dlatego nikt nie oddzwonił.
        Niestety mieliśmy remont i wszystko stoi.
        Mamy urwanie głowy przed komuniami, proszę o wyrozumiałość.
        Zima zaskoczyła kierowców, nas też.
        Serwer nam padł, na to nie mamy wpływu.
    """,
    "C-R03": """
        Bez przesady, to tylko jeden dzień.
        Przecież nic wielkiego się nie stało.
        Nie róbmy z igły wideł.
        To tylko drobna ryska, prawie jej nie widać.
        Nie ma się czym przejmować.
        Zdarza się najlepszym.
        Trudno, tak bywa.
        Nie ma tragedii, poczeka Pan jeszcze dwa dni.
        Spokojnie, świat się nie zawali.
        Ludzka rzecz się pomylić.
        Każdy popełnia błędy.
        To drobiazg, naprawdę.
        Takie drobne usterki to norma.
        Jesteśmy tylko ludźmi.
        Nie ma co dramatyzować, to zwykła pomyłka.
        To żaden problem, przecież może Pani użyć starego.
        Niech Pan nie robi z tego tragedii.
        Trochę poczekać jeszcze nikomu nie zaszkodziło.
        Ryska jest mała, można się przyzwyczaić.
        E tam, bywa gorzej.
    """,
    "C-R04": """
        Przepraszamy za utrudnienia.
        Przepraszamy za powstałe niedogodności i życzymy miłego dnia.
        Przepraszamy za kłopot.
        Przykro nam z powodu zaistniałej sytuacji.
        Przepraszam, jeśli coś było nie tak.
        Jeżeli odczuł Pan dyskomfort, przepraszamy.
        Przepraszamy za wszystko.
        Bardzo przepraszamy za całe zamieszanie.
        Przepraszam za zaistniałe nieporozumienie.
        Jeśli Pani tak to odebrała, to przepraszam.
        Wyrażamy ubolewanie z powodu zaistniałych okoliczności.
        Przepraszamy za ewentualne problemy.
    """,
    "C-R05": """
        Państwa zadowolenie jest dla nas najważniejsze. Dokładamy wszelkich starań, aby nasze usługi były na najwyższym poziomie.
        Dziękujemy za kontakt. Państwa zgłoszenie zostało zarejestrowane i przekazane do właściwego działu. Pozostajemy do dyspozycji.
        Dziękujemy za wiadomość. Każda opinia jest dla nas cenna i pomaga nam się rozwijać.
        Państwa uwagi zostaną wzięte pod uwagę. Dziękujemy za zaufanie.
        Uprzejmie informujemy, że sprawa jest procedowana zgodnie z obowiązującymi procedurami.
        Informujemy, iż zgłoszenie jest w trakcie realizacji. W razie pytań pozostajemy do dyspozycji.
    """,
    "C-R06": """
        Nic takiego nie mówiłam.
        Na pewno tego nie obiecaliśmy.
        Musiała mnie Pani źle zrozumieć.
        Nikt z nas nie mógł tego Panu powiedzieć.
        Nie przypominam sobie, żebym coś takiego pisał.
        Nigdy nie pisaliśmy, że dostawa będzie w piątek.
        To niemożliwe, żeby kolega to obiecał.
        Pan sobie to wymyślił.
        Takiej informacji Pani od nas nie dostała.
        Nie dawaliśmy żadnej gwarancji terminu.
        Ja tego nie powiedziałem.
        Chyba się Pani przesłyszała.
        Coś się Panu pomieszało.
        Proszę nie wkładać mi w usta słów, których nie powiedziałam.
        Z całą pewnością nie było mowy o zwrocie pieniędzy.
        Tego z pewnością u nas nie usłyszał Pan.
        Nie ma możliwości, żeby ktoś od nas tak powiedział.
        Pana wersja mija się z prawdą.
        Nigdy nie padła taka deklaracja z naszej strony.
    """,
    "C-R07": """
        To nie my, to kurier.
        Magazyn znowu coś pomylił.
        Winę ponosi firma kurierska.
        To wina producenta, nie nasza.
        Koleżanka z poprzedniej zmiany źle wpisała adres.
        My paczkę nadaliśmy na czas, reszta zależy od przewoźnika.
        Proszę mieć pretensje do poczty.
        Kurierzy GLS notorycznie się spóźniają.
        To hurtownia zawaliła, my jesteśmy w porządku.
        Niestety dział IT nie zrobił swojej roboty.
        Ja tylko przekazuję, co mi powiedział serwis, to oni zawalili.
        Księgowość zapomniała o Pana fakturze.
        To nie z naszej winy, bank zwleka z przelewem.
        Wszystko przez dostawcę, który nas wystawił do wiatru.
        Informatycy znowu coś popsuli.
        U nas wszystko było dobrze, to InPost zgubił paczkę.
        Za opóźnienie odpowiada wyłącznie przewoźnik.
        Za to proszę podziękować kurierowi.
        Dział sprzedaży jak zwykle obiecał gruszki na wierzbie.
        To monter schrzanił, ja byłam tylko na recepcji.
    """,
    "C-R08": """
        To nie mój dział.
        Proszę zadzwonić na infolinię.
        Tym zajmuje się księgowość, proszę do nich napisać.
        W tej sprawie musi się Pan zwrócić do producenta.
        Ja się tym nie zajmuję.
        Nie jestem osobą decyzyjną, proszę szukać gdzie indziej.
        Proszę kontaktować się bezpośrednio z kurierem.
        My tylko sprzedajemy, resztę załatwia serwis.
        Musi Pani to wyjaśnić ze swoim bankiem.
        Niestety nic w tej sprawie nie mogę zrobić.
        Reklamacje przyjmuje inny oddział, proszę tam pojechać.
        Proszę napisać na inny adres mailowy, tu nie obsługujemy zwrotów.
        Nie mam takich uprawnień, proszę pytać kierownika.
        Nie jesteśmy właściwym adresatem tej reklamacji.
        Odsyłam Pana do działu technicznego.
        Z takimi sprawami to do centrali.
        Radzę skontaktować się z administracją budynku.
        Tu Pan nic nie załatwi.
        Proszę pisać bezpośrednio do producenta.
        My za dostawę nie odpowiadamy, proszę dzwonić do firmy kurierskiej.
        Od faktur jest księgowość, nie ja.
    """,
    "C-R09": """
        Trzeba było przeczytać regulamin.
        Gdyby Pani czytała maile, toby wiedziała.
        Powinien był Pan sprawdzić rozmiar przed zakupem.
        Sama Pani podała zły adres.
        Jak już pisałam, wszystko jest w instrukcji.
        Przecież to wyraźnie pisze na stronie.
        Nie doczytał Pan warunków.
        Niestety to Pana wina, bo nie odebrał Pan paczki.
        Wystarczyło zajrzeć do instrukcji.
        Tłumaczyłem to Panu już dwa razy.
        Proszę na przyszłość czytać uważniej.
        Inni klienci jakoś nie mają z tym problemu.
        Skoro się nie czyta umowy, to potem są takie efekty.
        Mogła Pani zapytać wcześniej.
        Zaakceptowała Pani regulamin, więc nie rozumiem pretensji.
        Urządzenie zostało przez Pana źle podłączone.
        Wszystko było w mailu, trzeba tylko przeczytać.
        To oczywiste, że bez paragonu nie przyjmiemy.
        Nie zapoznała się Pani z cennikiem.
        Nieznajomość regulaminu nie zwalnia z jego przestrzegania.
        Nie dopilnował Pan terminu, więc teraz mamy problem.
        Ktoś tu chyba nie umie czytać.
        Nie uważała Pani przy wypełnianiu formularza.
        Zwracałam Panu na to uwagę już trzy razy.
        Trzeba było wziąć ubezpieczenie.
        Dziwię się, że Pani tego nie sprawdziła.
        Chyba potrafi Pan czytać?
    """,
    "C-R10": """
        Proszę się uspokoić.
        Proszę na mnie nie krzyczeć.
        To już jest Pana problem.
        Nie mam czasu na takie dyskusje.
        Niech Pani przestanie zawracać głowę.
        Jak się Panu nie podoba, to proszę kupować gdzie indziej.
        Nie będę z Panem dyskutować.
        Co Pani sobie wyobraża?
        Pan chyba żartuje.
        Proszę nie podnosić głosu.
        Chyba Pan sobie kpi.
        Niech Pan ochłonie i wtedy pogadamy.
        Za kogo Pani się uważa?
        Z takim podejściem nigdzie Panu nie pomogą.
        Skończ pan.
        Takich klientów nie potrzebujemy.
        Proszę nie histeryzować, to tylko telewizor.
        Nie moja sprawa, że Pan nie umie.
        Ile Pani ma lat, że takich rzeczy nie rozumie?
        Nie będę tego komentować.
        Proszę zejść ze mnie.
        Ma Pani jakiś problem ze sobą?
        Nie jestem Pana służącą.
        Pisze Pan takie głupoty, że szkoda gadać.
    """,
    "C-R11": """
        Odezwę się.
        Skontaktujemy się z Panią wkrótce.
        Oddzwonimy niebawem.
        Wrócę do Pani z odpowiedzią w najbliższym czasie.
        Jak tylko będę coś wiedziała, dam znać.
        Paczka wyjdzie w najbliższych dniach.
        Proszę czekać na kontakt.
        Sprawdzę to i wrócę z informacją.
        Prosimy uzbroić się w cierpliwość.
        Postaramy się to załatwić możliwie szybko.
        Ktoś do Pana zadzwoni.
        Zwrot nastąpi niezwłocznie.
        Zajmiemy się tym w wolnej chwili.
        Będziemy Panią informować na bieżąco.
        Damy znać, gdy tylko serwis odpowie.
        Wkrótce ktoś z zespołu się tym zajmie.
        Naprawimy to tak szybko, jak się da.
        Do usłyszenia wkrótce, proszę czekać.
        Odezwiemy sie asap.
        Podeślę w najblizszym czasie.
        Powinno się to wyjaśnić w ciągu kilku dni.
        W najbliższym czasie ktoś się Panią zajmie.
        Oddzwonię, jak będę mieć chwilę.
        Zwrócimy pieniądze tak szybko, jak to możliwe.
        Proszę oczekiwać na wiadomość.
        Niedługo się tym zajmiemy.
    """,
    "C-R12": """
        Wydaje mi się, że montaż jest w cenie.
        Chyba ma Pan jeszcze gwarancję.
        Raczej powinno dojść w piątek.
        Z tego, co wiem, sobota jest wolna.
        Prawdopodobnie to wina baterii.
        Nie jestem pewna, ale zwrot trwa pewnie tydzień.
        Myślę, że to pasuje do tego modelu.
        Powinno działać z każdym telefonem.
        O ile dobrze pamiętam, promocja trwa do końca miesiąca.
        Zdaje się, że ten kolor już nie wróci.
        Zakładam, że kurier był wczoraj.
        Być może da się to zwrócić.
        Na 90% będzie jutro.
        Jak mniemam, chodzi o starszy model i on tego nie ma.
        Bodajże 30 dni jest na zwrot.
        Gdzieś słyszałam, że ta seria jest wodoodporna.
        Na moje oko to uszczelka.
        Tak mi się przynajmniej wydaje.
        Przypuszczalnie gwarancja obejmuje też baterię.
        Możliwe, że paczka zaginęła.
        Coś mi świta, że to było w promocji.
        Strzelam, że to wina kabla.
        Pewnie dojdzie po weekendzie.
        Wygląda mi to na padniętą baterię.
    """,
    "C-R14": """
        Jesteśmy najlepszym serwisem w Polsce.
        Dla nas nie ma rzeczy niemożliwych.
        Nasz zespół dokonał cudu.
        Pracowaliśmy dzień i noc tylko dla Pani.
        Nikt inny tak szybko by tego nie zrobił.
        Stanęliśmy na głowie, żeby zdążyć.
        Nasi technicy to prawdziwi bohaterowie.
        Poruszyliśmy niebo i ziemię, by znaleźć tę część.
        Nasza obsługa nie ma sobie równych.
        Oferujemy niezrównaną jakość, o jakiej konkurencja może pomarzyć.
        Zrobiliśmy wręcz niemożliwe.
        Jesteśmy liderem na rynku i zawsze o krok przed innymi.
        Nasz genialny zespół nie ma sobie równych.
        Zawsze dajemy z siebie dwieście procent.
        Nikt w Polsce nie zrobi tego lepiej od nas.
        Nasi ludzie to absolutna elita.
        Zrobiliśmy dla Pani rzecz absolutnie niemożliwą.
    """,
    "C-R21": """
        Inaczej się nie da.
        Jedyna możliwość to wysyłka na własny koszt.
        Zwroty przyjmujemy wyłącznie w salonie.
        Nie ma innej opcji.
        Innego wyjścia nie widzę.
        Pozostaje tylko odbiór osobisty.
        Nie mamy żadnej alternatywy.
        Można zapłacić tylko kartą.
        Tylko tak można to zgłosić.
        Nic innego nie mogę zaproponować.
        Nie przewidujemy innych form zwrotu.
        Jedynym sposobem jest wizyta w oddziale.
    """,
    "C-R23": """
        Zamykam zgłoszenie.
        Uważam sprawę za zakończoną.
        Temat zamknięty.
        Zgłoszenie uznajemy za rozwiązane i zamykamy.
        Na tym kończymy korespondencję w tej sprawie.
        Sprawę uznaję za wyjaśnioną.
        Reklamacja została zamknięta.
        Wobec powyższego zamykamy wątek.
        Nie będziemy do tego wracać.
    """,
    "C-R32": """
        Proszę usunąć tę opinię.
        Jeżeli nie skasuje Pani wpisu, spotkamy się w sądzie.
        Radzę zdjąć ten komentarz.
        Ukryjemy Pana wpis.
        Naszym prawnikom ta recenzja się nie spodoba.
        Prosimy o wycofanie opinii z Google.
        Takie wpisy będziemy zgłaszać na policję.
        Oczekujemy usunięcia posta w ciągu 24 godzin.
        Ten komentarz jest zniesławiający i odpowie Pan za to przed sądem.
        Bardzo proszę o edycję tej recenzji na lepszą.
        Usuwamy takie komentarze i blokujemy autorów.
        Lepiej, żeby ta opinia zniknęła.
        Za taką opinię może Pani odpowiedzieć przed sądem.
        Niech Pan to skasuje, bo inaczej pogadamy inaczej.
        Proszę nie wystawiać nam takich ocen.
    """,
}


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, block in _WRONG.items() for text in _lines(block)])
def test_a_fault_is_found_however_it_is_said(rule: str, text: str) -> None:
    assert rule in {finding.rule for finding in check(Draft(text, language="pl"))}
