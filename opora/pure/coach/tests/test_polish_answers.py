"""How Polish agents write well, and how they do right or wrong by one customer: the right replies go out without a question."""

import pytest

from opora.pure.coach import Draft, Facts, Severity, check

_RIGHT = """
    Nie mogę obiecać, że to się nigdy nie powtórzy, ale od dziś każdą paczkę sprawdzają dwie osoby.
    Nie zagwarantuję, że kurier się nie spóźni, ale od poniedziałku wysyłamy dzień wcześniej.
    Aby hasło nie wygasło ponownie, wystarczy włączyć przypomnienie w ustawieniach.
    Gwarancja wynosi 24 miesiące i obejmuje też baterię.
    Przepraszam, że paczka nie dotarła. Droga była nieprzejezdna, dlatego wysłałam ją dziś inną trasą; będzie u Pani w czwartek do 16:00.
    W czasie burzy zalecam odłączyć router od prądu.
    W sezonie grzewczym warto sprawdzać ciśnienie co dwa tygodnie.
    Czy zdarza się to tylko w aplikacji, czy również na stronie?
    Jeśli zdarzy się to ponownie, proszę dzwonić bezpośrednio do mnie pod 22 123 45 67.
    Przepraszam, że czekała Pani trzy tygodnie na część i nikt się nie odezwał. Część wyszła dziś o 10:00.
    Przykro mi, że przez nasz błąd stracił Pan weekend. Pieniądze zwróciłam dziś na Pana konto.
    Zgadza się, 12 marca napisaliśmy, że dostawa będzie bezpłatna. To obowiązuje.
    Przekazałam sprawę Marcie z księgowości, odezwie się dziś do 15:00. Kontaktem pozostaję ja.
    Zadzwoniłem do kuriera za Panią; paczka jest w Łodzi i będzie jutro do 14:00.
    Paczkę może Pani odebrać w salonie albo zamówić kuriera, w obu wypadkach bezpłatnie.
    Odezwę się jutro do 12:00, nawet jeśli nie będzie jeszcze wyniku.
    Proszę jak najszybciej przesłać zdjęcie uszkodzenia.
    Gwarancja obowiązuje do 3 września 2026, sprawdziłam po numerze faktury.
    Nie mam jeszcze pewności. Sprawdzę u producenta i napiszę jutro do 10:00.
    Czy ma Pan na myśli model A, czy B?
    Nie musi Pani nic wysyłać, mamy już wszystkie zdjęcia.
    Instrukcja jest w załączniku, na stronie 4 znajdzie Pani rysunek.
    Sklep zamykamy o 20:00, a w sobotę o 15:00.
    Powinniśmy byli zadzwonić we wtorek i tego nie zrobiliśmy. Przepraszam, dzwonię dziś o 16:00.
    Rozmiar 42 jest na stanie, kosztuje 249 zł, dostawa trwa dwa dni.
    To nie Pani wina: przycisk na stronie nie działał od 9:00 do 11:00.
    Błąd był po naszej stronie, wpisaliśmy zły numer domu. Nowa paczka wychodzi dziś.
    Dziękuję za miłe słowa, przekażę je Dorocie. Do zobaczenia w maju!
    Kolega Piotr przywiezie Panu nowy klucz dziś o 18:00, poprosiłam go o to.
    Proszę wybrać w menu „Ustawienia”, potem „Sieć” i nacisnąć „Zapisz”.
    Komentarz proszę śmiało zostawić. Rozwiązanie wyślę dziś do 18:00.
    Pisze Pani, że kolega powiedział „to Pani problem”. Tak nie powinno się stać i przepraszam.
    Faktura korygująca na 120,50 zł jest w załączniku.
    Rozumiem, że jest Pan zły, czekał Pan trzy tygodnie. Pieniądze zwróciłem rano, będą na koncie do piątku.
    Rabat 10 % obowiązuje do 30 czerwca i nalicza się w koszyku.
    Nie zamykam sprawy, zadzwonię w czwartek o 10:00, żeby sprawdzić, czy wszystko działa.
    Zwrot może Pani zgłosić mailem, telefonicznie albo w sklepie.
    Serwisant przyjedzie we wtorek o 9:00; jeśli termin nie pasuje, proszę o wiadomość do poniedziałku do 18:00.
    Na pytanie o ubezpieczenie odpowiem jutro do 11:00, muszę zapytać brokera.
    Ma Pan prawo zwrócić towar w ciągu 14 dni, także bez podania przyczyny.
    Wysłałam Panu fakturę mailem o 11:20; jeśli jej nie widać, proszę zajrzeć do spamu.
    Dziękuję za numer zamówienia. Sprawdziłam, że kurier dostarczy paczkę w środę między 10:00 a 12:00.
    Kurier dziś nie dojechał, za co przepraszam. Zamówiłam nowy kurs na jutro do 12:00.
    Ten proszek nadaje się raczej do tkanin ciemnych, białe proszę prać w 60 stopniach.
    Wybór należy do Pani: wymiana albo zwrot pieniędzy.
    Po wizycie serwisanta w poniedziałek zadzwonię i sprawdzę, czy pralka nie cieknie.
    Może Pani zmienić termin do środy do 12:00 bez opłat.
    Podłączenie jest proste: najpierw czarny kabel, potem czerwony.
    Jeśli woli Pan porozmawiać, jestem dziś pod numerem 22 345 67 89 do 17:00.
    Paczkomat przy ul. Lipowej jest czynny całą dobę.
    Parking jest bezpłatny dla gości, wjazd od ulicy Polnej.
    Ma Pani rację, nie odpisaliśmy na dwa maile. Przepraszam, odpowiedź jest poniżej.
    Kurier przyjedzie jutro między 10:00 a 12:00 i zadzwoni pół godziny wcześniej.
    Serwis sprawdził baterię i wymienił ją na gwarancji, telefon czeka w salonie do 20:00.
    Magazyn wysłał paczkę wczoraj, numer śledzenia to 4455 6677.
    Księgowość wystawiła korektę dzisiaj, kwota 320 zł wróci na konto do piątku.
    Producent potwierdził, że część będzie dostępna 14 maja.
    Wiem, że to już trzeci raz. Dlatego przyjadę do Pani osobiście w środę o 9:00.
    W sprawie leków proszę zapytać lekarza prowadzącego, ja wyślę mu wyniki jeszcze dziś.
    Jeśli podejrzewa Pan wyciek gazu, proszę natychmiast zadzwonić pod 992.
    Hasło zmieni Pani w zakładce „Moje konto”; link wysłałam przed chwilą.
    Pokój jest gotowy od 14:00, a wymeldowanie do 11:00.
    Nie ma Pani żadnych zaległości, ostatnia wpłata jest zaksięgowana 3 maja.
    Żaden z naszych modeli nie ma tej funkcji, najbliższy jest X3 za 899 zł.
    Nie znalazłam tej faktury w systemie. Czy może Pani podać jej numer?
    Może Pan zapłacić kartą, przelewem albo gotówką przy odbiorze.
    Zaliczka wynosi 200 zł, resztę płaci się przy odbiorze.
    Wizytę przesunęłam na wtorek 12 maja na 15:30.
    Proszę spisać licznik 31 maja i wysłać mi stan mailem, rozliczenie przygotuję do 5 czerwca.
    Reklamację przyjęłam dziś pod numerem 118; odpowiedź wyślę do czwartku do 16:00.
    Dziękuję, że dała nam Pani znać. Uszczelkę wymieniamy jutro o 8:00.
    Według instrukcji na stronie 12 filtr wymienia się co trzy miesiące.
    W piątek 1 maja sklep jest zamknięty, w sobotę czynny od 9:00.
    Cieszę się, że tort smakował gościom. Pozdrawiam, Ania
    Nie mamy już rozmiaru 38, ale mogę zamówić go z Gdańska; byłby w środę.
    Kaucję zwrócimy w ciągu 7 dni od oddania kluczy.
    Ubezpieczenie obejmuje zalanie i kradzież, nie obejmuje stłuczenia ekranu.
    Przykro mi z powodu śmierci Pana taty. Umowę rozwiązałam bez opłat, nic więcej nie trzeba robić.
    Przepraszam za dwie godziny bez prądu wczoraj wieczorem. Uszkodzony kabel wymieniliśmy o 21:00.
    Nie widzę jeszcze wpłaty na koncie; sprawdzę ponownie jutro o 10:00 i napiszę.
    Jak pisaliśmy w poniedziałek, technik przyjedzie jutro o 8:00.
    Chce Pani fakturę papierową czy elektroniczną?
    Rower jest po przeglądzie, wymieniłem klocki i łańcuch, razem 240 zł.
    To zależy od metrażu: do 60 m² wystarczy model S, powyżej polecam model L.
    Jest Pani pierwszą klientką nowego salonu, czeka na Panią kawa.
    Dla każdego zamówienia powyżej 200 zł dostawa jest bezpłatna.
    Nie trzeba nic instalować, wystarczy otworzyć link w przeglądarce.
    Rozumiem, że chce Pan zrezygnować. Umowa wygaśnie 30 czerwca, potwierdzenie wysłałam mailem.
    Przepraszam, w poprzedniej wiadomości podałam złą datę. Prawidłowa to 14 maja.
    Nie wiem jeszcze, kiedy będzie część. Zadzwonię do Pana w środę o 11:00, nawet bez odpowiedzi.
    Zespół montażystów będzie u Państwa o 9:00, prace potrwają do 13:00.
    Opinię proszę zostawić, jeśli Pani chce; nie ma ona wpływu na zwrot.
    Gdyby coś się działo, jestem pod numerem 601 202 303 do 20:00.
    Umowę przygotuję w dwóch egzemplarzach, podpiszemy ją w czwartek o 10:00.
    Najszybszy kurier dostarcza w 24 godziny, kosztuje 29 zł.
    Wszyscy klienci z ulicy Polnej mają już wodę od 15:40.
    Wycenę przesyłam w treści: okna 4 200 zł, montaż 900 zł, razem 5 100 zł.
    Do rejestracji potrzebny jest dowód osobisty i numer PESEL.
    Ten błąd naprawiliśmy wczoraj o 18:00, proszę zalogować się jeszcze raz.
    Lekarz może Panią przyjąć jutro o 9:15 albo w piątek o 16:00.
    Wiem, że czekał Pan godzinę na infolinii, przepraszam. Sprawę załatwiłem: abonament wynosi znów 49 zł.
"""

_WRONG_TO_A_CUSTOMER = [
    (
        "C-R19",
        "Kubek przyszedł rozbity! To miał być prezent.",
        "Proszę przesłać zdjęcie uszkodzenia.",
    ),
    (
        "C-R19",
        "Pralka po naprawie dalej cieknie.",
        "Dzień dobry, technik przyjedzie jutro o 8:00. Pozdrawiam, Jan",
    ),
    (
        "C-R19",
        "Pobraliście mi dwa razy opłatę za abonament.",
        "Dzień dobry, zwrot 49 zł zleciłam dziś. Pozdrawiam, Ewa",
    ),
    (
        "C-R19",
        "Zupa była zimna, a kelner niemiły.",
        "Dziękujemy za opinię, przekażemy ją kuchni.",
    ),
    (
        "C-R19",
        "Paczka miała być wczoraj, a dalej jej nie ma.",
        "Dzień dobry, paczka jest w sortowni w Łodzi i będzie jutro do 12:00.",
    ),
    (
        "C-R13",
        "Internet nie działa od wczoraj.",
        "Przykro mi, że tak jest. Pozdrawiam serdecznie.",
    ),
    (
        "C-R13",
        "Nie mogę się zalogować do konta, co robić?",
        "Przykro nam, niestety tak to działa.",
    ),
    (
        "C-R18",
        "Czy mogę zapłacić kartą przy odbiorze? Do której jest czynny salon?",
        "Dzień dobry, salon jest czynny do 20:00. Pozdrawiam, Ewa",
    ),
    (
        "C-R18",
        "Ile kosztuje przegląd i czy trzeba się umawiać?",
        "Dzień dobry, przegląd kosztuje 250 zł. Pozdrawiam, Jan",
    ),
    (
        "C-R29",
        "Dzień dobry, kiedy będzie paczka? Z poważaniem, Anna Nowak",
        "Cześć, Twoja paczka będzie jutro do 12:00.",
    ),
    (
        "C-R29",
        "Dzień dobry, kiedy będzie paczka? Z poważaniem, Anna Nowak",
        "Dzień dobry Pani Anna, paczka będzie jutro do 12:00.",
    ),
    (
        "C-R29",
        "Dzień dobry, kiedy będzie paczka? Z poważaniem, Piotr Zieliński",
        "Szanowny Panie Piotr, paczka będzie jutro do 12:00.",
    ),
    (
        "C-R29",
        "Dzień dobry, kiedy będzie paczka? Z poważaniem, Piotr Zieliński",
        "Dzień dobry Pani Piotrze, paczka będzie jutro do 12:00.",
    ),
    (
        "C-R29",
        "Dzień dobry, proszę o fakturę. Marek Wójcik",
        "Hej Marek, wysłałam Ci fakturę, zerknij na maila.",
    ),
    (
        "C-R29",
        "Proszę o wycenę okien. Z poważaniem, Krystyna Bąk",
        "Droga Krysiu, wycenę podeślę jutro do 12:00, buziaki.",
    ),
    (
        "C-R17",
        "To jest skandal, trzeci raz nie działa internet! Kpina!",
        "Proszę zrestartować router i sprawdzić kabel.",
    ),
    (
        "C-R26",
        "Od trzech dni nie mam wody, to skandal!",
        "Ups, no to przynajmniej oszczędza Pani na rachunkach 😅 Hydraulik będzie jutro o 9:00.",
    ),
]

_RIGHT_TO_A_CUSTOMER = [
    (
        "Dzień dobry, czy mogę zmienić adres dostawy? Zamówienie 20418. Anna Nowak",
        "Dzień dobry Pani Anno, adres zmieniłam na ul. Polną 5. Paczka będzie w czwartek. Pozdrawiam, Ewa",
    ),
    (
        "Kupiłem u Was wiertarkę, do kiedy mogę ją zwrócić?",
        "Dzień dobry, wiertarkę może Pan zwrócić do 14 czerwca, wystarczy paragon. Pozdrawiam, Jan Lis",
    ),
    (
        "Zgubiłam paragon, czy da się wystawić duplikat faktury?",
        "Dzień dobry, duplikat faktury wysłałam Pani mailem. Pozdrawiam, Ewa",
    ),
    (
        "Chciałabym zamówić tort na sobotę, ile kosztuje na 20 osób?",
        "Dzień dobry, tort na 20 osób kosztuje 320 zł, odbiór w sobotę od 9:00. Na kiedy dokładnie mam go przygotować?",
    ),
    (
        "Proszę o fakturę za marzec. Nie otrzymałam jej jeszcze, ale pewnie dopiero wystawiacie.",
        "Dzień dobry, faktura za marzec jest w załączniku. Pozdrawiam, Jan",
    ),
    (
        "Dziękuję za szybką naprawę, pralka działa idealnie!",
        "Dzień dobry, bardzo się cieszę, że pralka działa. Miłego dnia, Piotr",
    ),
    (
        "Czy w niedzielę jesteście otwarci? I czy jest parking?",
        "Dzień dobry, w niedzielę jesteśmy otwarci od 10:00 do 16:00. Parking jest bezpłatny dla gości.",
    ),
    (
        "Jak mam podłączyć dekoder? Nie wiem, do którego gniazda.",
        "Dzień dobry, proszę podłączyć kabel do gniazda HDMI 1 z tyłu telewizora. Pozdrawiam, Ola",
    ),
    (
        "Czy wysyłacie do Czech? Ile to kosztuje?",
        "Dzień dobry, tak, do Czech wysyłamy kurierem za 39 zł, trwa to trzy dni robocze.",
    ),
    (
        "Jutro nie będzie mnie w domu, czy kurier może przyjechać w piątek?",
        "Dzień dobry, przesunęłam dostawę na piątek, kurier będzie między 9:00 a 12:00. Pozdrawiam, Ewa",
    ),
    (
        "Potrzebuję instrukcji do piekarnika, stara mi się zniszczyła.",
        "Dzień dobry, instrukcję przesyłam w załączniku. Pozdrawiam, Jan",
    ),
    (
        "Chcę anulować zamówienie 5512, rozmyśliłem się.",
        "Dzień dobry, zamówienie 5512 anulowałam, pieniądze będą na koncie do środy. Pozdrawiam, Ewa",
    ),
    (
        "Czy filtr pasuje do modelu X200? Czekam na odpowiedź. Pozdrawiam, Marek",
        "Dzień dobry Panie Marku, tak, filtr pasuje do X200. Pozdrawiam, Ola",
    ),
    (
        "Stary telefon mi się zepsuł, szukam nowego do 800 zł. Co macie?",
        "Dzień dobry, do 800 zł polecam dwa modele: A za 699 zł i B za 799 zł. Oba są od ręki.",
    ),
    (
        "Dostałam zaproszenie na badania, czy mam być na czczo?",
        "Dzień dobry, tak, proszę przyjść na czczo i zabrać dowód. Pozdrawiam, Marta",
    ),
    (
        "W przyszłym tygodniu mija termin umowy. Jak ją przedłużyć?",
        "Dzień dobry, umowę przedłużymy mailem: wystarczy odpisać TAK do piątku do 12:00.",
    ),
    (
        "Czekam na paczkę, kiedy będzie?",
        "Dzień dobry, paczka jest w Poznaniu i dotrze jutro do 15:00. Pozdrawiam, Ewa",
    ),
    (
        "Zły rozmiar wybrałam, czy można wymienić na 40?",
        "Dzień dobry, oczywiście, rozmiar 40 odłożyłam dla Pani. Proszę odesłać buty w ciągu 14 dni.",
    ),
    (
        "Witam, interesuje mnie cennik wynajmu sali na 50 osób 12 września.",
        "Dzień dobry, sala na 50 osób 12 września jest wolna i kosztuje 1800 zł. Mam ją zarezerwować?",
    ),
    (
        "Proszę mi przypomnieć, o której mam wizytę u dr Kowalskiej.",
        "Dzień dobry, wizyta u dr Kowalskiej jest we wtorek o 14:30. Pozdrawiam, recepcja, Ola",
    ),
    (
        "Kubek przyszedł rozbity! To miał być prezent.",
        "Przepraszam, że kubek przyszedł rozbity. Nowy wyślę jeszcze dziś, będzie u Pani w czwartek do 14:00.",
    ),
    (
        "Czekam już trzy tygodnie na zwrot i nikt nie odpisuje.",
        "Dzień dobry, bardzo przepraszam, że czeka Pan trzy tygodnie i nikt nie odpisał. Zwrot zleciłam dziś, będzie na koncie w piątek.",
    ),
    (
        "Internet nie działa od wczoraj, pracuję z domu!",
        "Bardzo mi przykro, że od wczoraj jest Pani bez internetu. Technik przyjedzie dziś między 14:00 a 16:00.",
    ),
    (
        "Pobraliście mi dwa razy opłatę.",
        "Bardzo Pana przepraszam za podwójne pobranie. Nadpłatę 49 zł zwróciłam dziś, będzie na koncie jutro.",
    ),
    (
        "Znowu zła faktura. Kiedy to poprawicie?",
        "Najmocniej przepraszam za błąd na fakturze. Poprawioną wysłałam Panu przed chwilą mailem.",
    ),
    (
        "Wasz kurier był opryskliwy i rzucił paczkę pod drzwi.",
        "Pani Anno, proszę przyjąć przeprosiny za to, jak zachował się kurier. Dziś rozmawiam z jego kierownikiem i do 16:00 napiszę, co ustaliliśmy.",
    ),
    (
        "Buty rozkleiły się po dwóch dniach.",
        "Dzień dobry, jest mi naprawdę przykro, że buty rozkleiły się tak szybko. Wymienimy je od ręki, proszę tylko wybrać: nowa para czy zwrot 249 zł?",
    ),
    (
        "Dlaczego nikt nie odbiera telefonu?",
        "Dzień dobry, przepraszam, że nie mogła się Pani dodzwonić. Proszę podać numer, oddzwonię dziś do 15:00.",
    ),
    (
        "Pralka dalej cieknie po naprawie.",
        "Dzień dobry, to nasz błąd, uszczelka była źle założona. Przepraszam. Technik przyjedzie jutro o 8:00.",
    ),
]


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


def _asked(text: str, customer: str = "") -> set[str]:
    findings = check(Draft(text, language="pl"), Facts(customer=customer))
    return {finding.rule for finding in findings if finding.severity <= Severity.WARN}


@pytest.mark.parametrize("text", _lines(_RIGHT))
def test_a_good_reply_goes_out_without_a_question(text: str) -> None:
    assert not _asked(text)


@pytest.mark.parametrize(("rule", "customer", "text"), _WRONG_TO_A_CUSTOMER)
def test_a_fault_towards_this_customer_is_found(rule: str, customer: str, text: str) -> None:
    assert rule in _asked(text, customer)


@pytest.mark.parametrize(("customer", "text"), _RIGHT_TO_A_CUSTOMER)
def test_a_good_answer_to_this_customer_goes_out_without_a_question(customer: str, text: str) -> None:
    assert not _asked(text, customer)
