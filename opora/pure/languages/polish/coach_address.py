"""Polish words for the coach's rules on address, promises and what must not go out,
C-R25 to C-R36; the notation is that of `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, joined, one_of, phrases, when_said
from opora.pure.languages.polish import calling, coach_vagueness

_REVIEW = one_of("""opini*, recenzj*, komentarz*, post, posta, posty, posta z, wpis, wpisu, wpisy, wpisem, wątek, wątku, filmik*, film, nagranie, zdjęcie z, zdjęcia z, ocen*, gwiazdk*, krytyk*,
    paszkwil*, pomówieni*, oszczerst*, artykuł*, wypowied*, tweet*, słowa, relacj*, tekst z""")
_REMOVE = one_of("""usunąć, usuń, usunie, usunięci*, usunięty, proszę usunąć, skasować, skasuj, skasuje, skasowan*, wykasować, wykasuj, wykasuje, zd[j]ąć, zdejmie, zdejmij, wycofać, wycofa, wycofanie, wycofani*, ściągnąć,
    ściągnie, odwołać, odwoła, ukryć, schować, niech zniknie, zniknie, zniknąć, zniknął, zniknęła""")

_GIVEN = ", ".join(f"{calling.WORDS.men} {calling.WORDS.women}".split())
"""A name as it is signed; somebody who is called has another ending."""

_SIGNALS = {
    "C-R32": when_said(
        f"""
        {_REMOVE}…{_REVIEW},
        {_REVIEW}…(prosimy|proszę|żądam*|wzywam*|radz*|doradzam*|sugeruj*|zalecam*|niech|należy|lepiej|warto|trzeba)…{_REMOVE},
        {_REVIEW} (niech|ma|musi|powin*|prosimy|proszę) (natychmiast |szybko |jak najszybciej )*{_REMOVE}
        (ukryjemy|ukrywamy|ukryję|ukryliśmy|usuniemy|usuwamy|usunę|usunęliśmy|zablokujemy|zablokuję|blokujemy|schowamy|skasujemy|kasujemy|wykasujemy) …{_REVIEW},
        {_REVIEW} …(ukryjemy|ukrywamy|ukryję|ukryliśmy|zostanie ukryt*|zostanie usunięt*|będzie ukryt*|będzie usunięt*|usuniemy|usuwamy|usunę|zablokujemy|skasujemy|kasujemy|znikną|zniknie)
        (zablokujemy|zablokuję|zbanujemy|dostanie) (Panią|Pana|Państwa|Cię|ban*|profil|konto),
        (zgłaszamy|zgłosimy|zgłoszę|przekazujemy|przekażemy|przekazaliśmy|oddamy|skierujemy|zajmie się|zajmą się|porozmawia|pogada*|odezwie się) …(prawnik*|adwokat*|kancelari*|dział* prawn*|policj*|prokuratur*|sąd*)
        (spotkamy się|zobaczymy się|widzimy się|do zobaczenia|skończy się|spotykamy się) w sądzie, w sądzie się (spotkamy|zobaczymy),
        (na drog*|krok*|drogę) (prawn*|sądow*),
        (pozew|pozwiemy|pozwać|zniesławieni*|pomówieni*|oszczerstw*|naruszeni* dóbr)…(sąd*|prawn*|zgłasza*|odpowie*|konsekwencj*|adwokat*|grozi|pozw*|inaczej|skasowa*)
        (poniesie|ponosi|ponieść|liczyć się|muszą się) …(konsekwencj*|skutk*),
        (proszę|radzę|lepiej) (bardzo )?(uważać|się zastanowić|ważyć słow*|zważać) …(co|na słowa|słowa),
        (nigdzie|nikomu|publicznie|w internecie|w sieci) …(nie pisać|nie publikować|nie mówić|nie udostępniać|nie wspominać|nie opowiadać)
        (nie|bez) (pisania|wspominania|wrzucania|publikowania) …(w internecie|w sieci|publicznie|o tym|opinii|na forum),
        (zachować|zatrzymać|zostawić) (to )?(dla|między) (siebie|nami),
        (jeśli|jeżeli|gdy|skoro) …nie (napisze|opublikuje|udostępni|wspomni) …(o tym|opinii|w sieci|nikomu|nigdzie)
        """,
        """
        nie usuw*, nie usuniemy, nie ukrywamy, nie kasuj*, nie musi*, nie prosimy, nie proszę, nie chcemy, proszę zostawić,
        proszę go zostawić, proszę śmiało zostawić, może zostać, niech zostanie, nie trzeba usuw*, niczego nie kasujemy,
        nie będziemy (usuwać|kasować|ukrywać), zostawiamy
        """,
    ),
    "C-R32 it": when_said(
        """
        (radzę|radzimy|proszę|prosimy|doradzam|sugeruję|sugerujemy|lepiej|najlepiej|żądamy|wzywamy do|warto|trzeba) (to |go |ją |tego |natychmiast |szybko |jak najszybciej |szybciutko |o |do |po prostu |grzecznie )*(skasować|usunąć|wykasować|zdjąć|ściągnąć|usunięcie|usunięcia|skasowanie|skasowania),
        (skasuj|usuń|wykasuj|zdejmij) (to|go|ją|ten|tego)
        """,
        "aplikacj*, ciasteczk*, plik*, konto, historię, pamięć, pamięci, dane, przeglądar*, wiadomość, maila, sms*, nie ",
    ),
    "C-R33": when_said(
        """
        (przypomin*|przypomnieć|przypomnienie|przypomnieniem|przypominka|ponagl*|monit*|upomin*|upomni*|monituj*),
        (ponownie|znowu|znów|po raz (drugi|trzeci|czwarty|kolejny|enty)|kolejny raz|jeszcze raz|raz jeszcze|trzeci raz|drugi raz|kolejna|kolejne|kolejny) (bardzo |uprzejmie |się |do |Pan* |Państwa |w tej sprawie |muszę |musimy )*(pis*|prosz*|prosimy|prośb*|zwracam*|odzyw*|mail|wiadomość|ponawi*|kontaktuj*|upomin*),
        ponawiam*, ponawiamy, (pisz*|prosz*|prosimy|pisaliśmy|pisałam|pisałem) …(drugi|trzeci|czwarty|kolejny|n-ty|enty) raz
        (wciąż|nadal|ciągle|dalej|jeszcze|do dziś|do tej pory|dotąd|dotychczas) (nie |brak |czekam*|brakuje |u nas |od Pan* |na )*(czekam*|otrzyma*|dosta*|mamy|ma|wpłynę*|dotar*|brak|brakuje|doczeka*|podpis*|odpowie*|odpis*|nie),
        (czekam|czekamy) (na|już|wciąż|nadal|ciągle), (czy )(coś )?(już )?wiadomo, (zapomni*) (Pan*|Państwo|o nas),
        nawiązuj* do (poprzedni*|mojego|naszego)
        """,
        """
        przypomnienie (o wizycie|w aplikacji|włącz*), (włącz*|ustaw*) …przypomnieni*, proszę przypomnieć, przypomnienia,
        (żeby|aby|by|jeśli|jeżeli|gdyby|gdy|gdyż) …(ponownie|znowu|znów|kolejny raz|jeszcze raz|drugi raz), (proszę|prosimy) (ponownie|jeszcze raz) *ć,
        (proszę|prosimy|bardzo proszę) (Państwa |Pana |Panią |o )*nie *ć …raz, bez (ponown*|kolejn*), nie trzeba …raz,
        (wciąż|nadal|ciągle|dalej|jeszcze|dotąd) nie (działa*|czynn*|odbiera*|zadziała*|wróci*|usunę*|ustali*|naprawi*|uda*|jest (czynn*|gotow*)),
        (wciąż|nadal|ciągle|dalej|jeszcze|dotąd) (nie )?(mamy|ma|brak) (u nas )?(internet*|prądu|wody|łączności|telefon*|wyniku|ogrzewania|dostępu),
        jeszcze nie (wiem|wiemy|znam|znamy|wszystko|mam|mamy) (kiedy|czy|dlaczego|jak|pewności|wyniku|pewnej|wszystk*|wiem|na pewno|dokładnie)*
        """,
    ),
}

_LISTS = {
    "office passive": phrases(
        """
        (został|została|zostało|zostały|zostali|zostanie|zostaną|był|była|było|będzie|będą|jest|są) (już |dnia |także |też |w dniu |Państwu |Panu |Pani |ponownie |niezwłocznie |odrębnie |ostatecznie |omyłkowo )*(przyjęt*|zarejestrowan*|rozpatrzon*|przekazan*|skierowan*|zweryfikowan*|powiadomion*|poinformowan*|wysłan*|nadan*|doręczon*|dostarczon*|odrzucon*|zakończon*|zamknięt*|wydan*|wykonan*|przeprowadzon*|ustalon*|stwierdzon*|zaplanowan*|uznan*|uwzględnion*|zrealizowan*|wszczęt*|sporządzon*|naliczon*|zwrócon*|przesłan*|wyznaczon*|anulowan*|wstrzyman*|zablokowan*|zmienion*|przesunięt*|zwolnion*|naprawion*|podjęt*|zatwierdzon*|potwierdzon*|umorzon*|zaksięgowan*|wystawion*|usunięt*|odnotowan*|wprowadzon*|przydzielon*|rozwiązan*|zarejestrowane|załatwion*|wypłacon*|przelan*|udzielon*)
        stwierdzono, ustalono, postanowiono, przeprowadzono, wykonano, sporządzono, zaplanowano, odnotowano, zarejestrowano, przekazano,
        przyjęto, wysłano, nadano, wszczęto, podjęto, uznano, zweryfikowano, odrzucono, zakończono, zwrócono, naliczono, dokonano,
        rozpatrzono, wyjaśniono, skierowano, wydano, zmieniono, usunięto, wdrożono, anulowano, zlecono, udzielono, zablokowano,
        poinformowano, powiadomiono, wyznaczono, wstrzymano, przesłano, zaksięgowano, doręczono, dostarczono, zamknięto, sprawdzono,
        wystawiono, poproszono, zgłoszono, potwierdzono, ujawniono, przesunięto, uwzględniono, nie stwierdzono
        (informuje|zawiadamia|zwraca|uprasza|wyjaśnia|prosi|uważa|uznaje|przyjmuje|dokonuje|nalicza|podkreśla) się, zwraca się uwagę,
        uprzejmie informuj*
        """
    ),
    "greeting": phrases(
        """
        dzień dobry, dobry wieczór, witam*, cześć, hej, szanown*, drog* (pan*|klien*), pani [a-z]+o, panie [a-z]+, miłego dnia
        """
    ),
    "i myself": phrases(
        """
        [a-z]+(ałam|iłam|yłam|ełam|ułam|złam|dłam|kłam|ałem|iłem|yłem|ułem|złem|dłem|kłem), przepraszam, wyślę, zadzwonię, odezwę się,
        sprawdzę, napiszę, sprawdzam, wysyłam, prześlę, dziękuję, mój, moja, moje, mi, mnie, jestem
        """
        + _GIVEN
    ),
    "joke": phrases(
        """
        ha ?ha*, hi ?hi*, he ?he*, hihi*, chi ?chi*, lol, xd, rotfl, ups, upsik, ojej no, ojoj, hopsa, hop siup, oj tam, oj tam oj tam,
        (przynajmniej|chociaż|za to) (ma Pan*|będzie|wie|zaoszczęd*|teraz|schudn*|nie trzeba|nikt|może|zdąży)…,
        a (tak )?(serio|na serio|na poważnie), żartuj*, żarcik*, żart, taki żart,
        (serwer*|kurier*|system|paczkomat|robot|komputer|drukark*|aplikacj*|auto|winda|piec) …(fochy|foch|drzemk*|wakacj*|kaw*|urlop|humor*|leniuch*|randk*|pogniewa*|obrazi*|zaspa*|spać|strajk*|piwo|ma swoje|kaprys*),
        wtopa, wtop*, w dżinsach, (romantyczn*|przygoda|survival|spa|sauna|wellness) …(gratis|w cenie|za darmo|kolacj*|świec*),
        zaśpiewać, z gumy, raz dwa, trzeba mu, jak to mówią, co nas nie zabije, co Pan* nie zabije, śmiech*, do wesela się zagoi,
        złośliwość rzeczy martwych, kosmici, krasnoludk*, chochlik*, (chyba )?wpadł* do czarnej dziury,
        (trening|ćwiczeni*) cierpliwości, bardzo śmieszne, dobra wiadomość jest taka
        """
    ),
    "customer informal": phrases(
        """
        na ty, po imieniu, cześć, hej, heja, hejo, siemanko, ziomki, hejka, siema*, elo, yo,
        (możesz|masz|wiesz|dasz|wyślij|daj|podaj|napisz|powiedz|sprawdź|zadzwoń|mógłbyś|mogłabyś|robisz|dzięki Ci|jesteś|podeślij|chcesz|weź|pomożesz|macie może ziom)
        """
    ),
    "informal": phrases(
        """
        hej, hejka, hejo, siema*, siemka, elo, joł, ziom*, laseczko, kochana, kochany, kochanie, skarbie,
        mordo, mordeczko, misiu, kotku, słonko, złotko, szefie, kolego, koleżanko, dziewczyno, chłopie, kumplu, trzymaj się, trzym się,
        buziak*, buziaczki, narka, pozdro, spoko, luzik
        ciebie, tobie, tobą, tobie, twój, twoja, twoje, twojego, twojej, twoją, twoim, twoich, twoimi, twojemu, cię,
        (dam|wyślę|wysyłam|powiem|napiszę|dziękuję|pasuje|zwrócę|zwracam|pomogę|przyniosę|oddam|odpiszę|wrzucam|zapiszę|mogę|prześlę) ci
        jesteś, masz, możesz, chcesz, wiesz, widzisz, będziesz, musisz, dostaniesz, znajdziesz, potrzebujesz, zobaczysz, zapłacisz,
        klikniesz, wpiszesz, przyjdziesz, zadzwonisz, napiszesz, wyślesz, zamówisz, wybierzesz, oddasz, zwrócisz, płacisz, piszesz,
        czekasz, myślisz, zdążysz, przyniesiesz, przyjedziesz, otworzysz, włączysz, wyłączysz, zrobisz, robisz, dasz, mówisz, rozumiesz,
        znasz, zgadzasz, szukasz, mieszkasz, używasz, weźmiesz, kupisz, ustawisz, zalogujesz, odbierzesz, pamiętasz, lubisz, wolisz,
        prosisz, pytasz, sprawdzisz, dasz radę
        (?!(był|ział|zał|doł|koł|pał|szkół)e?ś)[a-z][a-z]+(ałeś|iłeś|yłeś|ąłeś|ułeś|ałaś|iłaś|yłaś|ęłaś|ułaś|szedłeś|szłaś), byłeś, byłaś,
        mógłbyś, mogłabyś, chciałbyś, chciałabyś, abyś, żebyś, gdybyś, jeśli chcesz
        napisz, wyślij, zadzwoń, dzwoń, kliknij, sprawdź, daj (mi|znać|nam|sobie), zobacz, podeślij, prześlij, wpadnij, wpadaj, weź,
        pamiętaj, nie zapomnij, zapomnij, wejdź, wybierz, zaloguj się, poczekaj, czekaj, nie martw się, powiedz, przyjdź, przyjedź,
        spróbuj, odpisz, otwórz, wyłącz, włącz, zerknij, rzuć okiem, podaj (mi|nam|numer|adres), nie bój się, wypełnij, potwierdź,
        uzupełnij, zamów, odbierz, przynieś, wrzuć, oddaj, słuchaj, wpisz, wyjmij
        """
    ),
    "capital you": phrases(
        """
        ci, cię, ciebie, tobie, tobą, twój, twoja, twoje, twojego, twojej, twoją, twoim, twoich, twoimi, twojemu, * ci
        """
    ),
    "formal": phrases(
        """
        pan, pani, pana, panu, panią, panem, państwo, państwa, państwu, państwem,
        proszę (wysłać|napisać|zadzwonić|podać|wejść|kliknąć|sprawdzić|przesłać|wybrać|wziąć|odpisać|pamiętać), szanown*
        """
    ),
    "woman writes": phrases(
        """
        *(ałam|iłam|yłam|ęłam|złam|dłam|kłam|szłam), (chciałabym|prosiłabym|mogłabym|byłabym|wolałabym),
        jestem (zła|wściekła|zadowolona|zawiedziona|rozczarowana|zainteresowana|klientką|oburzona|wdzięczna), klientka
        """
    ),
    "man writes": phrases(
        """
        (?!materiał|dział|kanał|udział|zapał)*(ałem|iłem|yłem|ąłem|złem|dłem|kłem|szedłem), (chciałbym|prosiłbym|mógłbym|byłbym|wolałbym),
        jestem (zły|wściekły|zadowolony|zawiedziony|rozczarowany|zainteresowany|klientem|oburzony|wdzięczny)
        """
    ),
    "customer formal": phrases("z poważaniem, szanown*, z wyrazami, uprzejmie, dzień dobry, proszę o"),
    "polite greeting": ("Dzień dobry", "Dzień dobry, *"),
    "field words": phrases(
        """
        imię, imie, imienia, nazwisk*, dat*, termin*, kwot*, cen*, numer*, zamówieni*, klient*, adres*, produkt*, nazwa, firma, firmy,
        podpis*, godzin*, miasto, link*, uzupełni*, wstaw*, wpisz*, wpisać, dopisać, popraw*, notatk*, uwag*, wewn*, sprawdzić, zapytać,
        tekst, opcj*
        """
    ),
    "notes among us": (
        *phrases(
            """\n        notatk* (wewn*|dla (nas|siebie|zespołu|kolegów)), wewn(ętrz*)?(?=\\.? ?:), uwaga wewn*, do wiadomości wewn*,\n        tylko (do użytku )?wewn*,  (klient|klientka) (marudn*|upierdliw*|nie może wiedzieć|czepia*|awanturnik*),\n        nie dawać (mu|jej|rabatu), nie mówić klient*, zapytać [a-zł]+ o cenę\n        """
        ),
        r"(?:^|[\n.!?([]\s{0,2})(?:(?:tu|tutaj) )?(?:wkleic|wstawic|dopisac|uzupelnic)(?!\w)",
        r"(?:^|[\n.!?([]\s{0,2})nie wysylac(?!\w)",
    ),
    "announces a file": phrases(
        """
        w załączniku, załączam*, w załączeniu, załączon* (plik*|faktur*|dokument*|umow*|zdjęc*|formularz*|instrukcj*|pdf), dołączam*,
        w załącznikach, przesyłam* w pdf, załącznik zawiera, dołączon* (plik*|faktur*|dokument*)
        """
    ),
    "their file": phrases(
        """
        Pan* załącznik*, Państwa załącznik*, w załączniku od, przesłany przez, prosz* (o |dołączyć|załączyć|przesłać|wysłać),
        załącznika od, nie było załącznika
        """
    ),
    "comes to us": phrases(
        """
        (proszę (dzwonić|zadzwonić|pisać|napisać|przyjść|przyjechać|wpaść|odwiedzić|kontaktować|o kontakt)|zapraszam*|zadzwoni* do nas|napisz* do nas|infolini*|nasz* (numer|adres|mail|e-mail|infolini*|sklep*|salon*|biur*|oddział*)|jesteśmy (dostępni|pod|do)|dzwonić (pod|na)|pisać na|kontakt pod|salon*|czynne|otwarte|linia)
        """
    ),
    "goes to them": phrases(
        """
        (dotrze|dostarcz*|doręcz*|wysła*|wysyła*|jedzie|kurier*|paczk*|przesyłk*|zamówieni*|na nazwisko|na adres|Pan* (numer|adres*|telefon*)|Pani (numer|adres*)|Państwa (numer|adres*)|zadzwoni* (dziś |jutro |o [\\w/.-]+ )*(do Pan*|na)|oddzwoni*|do domu|montaż*|monter*|technik)
        """
    ),
    "streets": (
        r"(?<!\w)(?:ul\.|ulic[aęyą]|al\.|alej[ai]|pl\.|plac|os\.|osiedl[eu])\s+[^\W\d_][\w .-]{2,30}?(?:\s\d{1,4}[a-zA-Z]?(?:[/ ]m?\.? ?\d{1,4})?)?(?=[\s,.;:)]|$)",
        r"(?<![\w.])(?:[A-ZŁŚŻŹĆ][\wąćęłńóśźż]+\s)?[A-ZŁŚŻŹĆ][\wąćęłńóśźż]*(?:skiej|ska|ckiej|cka|owej|owa|nej|na|iego|ego|ych|ej)\s\d{1,4}[a-zA-Z]?(?:/\d{1,4})?(?![\w.:])",
    ),
    "shared mailboxes": phrases(
        """
        info, biuro, kontakt, sklep, pomoc, bok, obsluga, reklamacj*, serwis, zwroty, zamowieni*, rezerwacj*, support, office, help,
        shop, sales, hello, czesc, recepcja, faktury, sekretariat, rodo
        """
    ),
    "card or account": phrases(
        """
        kart* (kończąc* się|o numerze|nr|z końcówką|zakończon*) …\\d\\d\\d\\d?, (kończąc* się|końcówk*) (na |o )*\\d\\d\\d\\d?, na konto …\\d\\d+,
        z konta …\\d\\d\\d\\d+, (zaległ*|dług*|zadłużeni*|rat*|komornik*|niezapłacon*) …(zł*|konto|konta|kwot*), pesel* \\d+, umow* nr [\\w/.-]+,
        polis* nr [\\w/.-]+, kod* (odbioru )?\\d\\d\\d\\d+, hasło to
        """
    ),
    "health": phrases(
        """
        (lek*|tabletk*|maść|antybiotyk*|krople) na [a-z]+,
        (Pani|Pana|Państwa) …(diagnoz*|cukrzyc*|ciąż*|nowotwor*|depresj*|hiv|operacj*|leczeni*|wynik* (bada*|krwi|usg)|chorob*|terapi*|kręgosłup*|zabieg*|chemioterapi*|uzależni*),
        z powodu (ciąży|choroby|depresji), leczenie kanałowe,
        (nerwic*|padaczk*|astm*|autyzm*|zespoł* aspergera|adhd|depresj*|cukrzyc*|nowotwor*|alergi*) …(syna|syn|córki|córka|męża|mąż|żony|żona|mamy|mama|taty|tata|ma w orzeczeniu|ma stwierdzon*),
        (syna|syn|córki|córka|męża|mąż|żony|żona|mamy|mama|taty|tata) …(ma|choruje na|leczy się na|z powodu) (nerwic*|padaczk*|astm*|autyzm*|adhd|depresj*|cukrzyc*|nowotwor*|alergi*), (z karty|w karcie|w kartotece) …(wynika|pacjent*|leczeni*|mamy)
        """
    ),
    "public words": phrases(
        """
        opini*, recenzj*, gwiazdk*, komentarz*, post, posta, wpis*, facebook*, fejs*, google*, instagram*, forum, forach,
        napisał* (to )?(wszędzie|publicznie|na), opublikow*, w internec*, w sieci, film*, udostępni*, powiem wszystkim
        """
    ),
    "lawful removal": phrases(
        """
        dan* osobow*, pesel*, numer telefonu, numer* (zamówienia|karty|konta|telefonu)…(komentarz*|post*|wpis*|usun*), swoje dane,
        Pani dane, Pana dane, dla (Pani|Pana|Państwa) bezpieczeńst*, wulgar*, nienawiś*, gróźb*, groźb*, rasist*
        """
    ),
    "again": phrases(
        """
        ponownie, znowu, znów, po raz (drugi|trzeci|czwarty|kolejny|n-ty), kolejny raz, kolejn*, jeszcze raz, raz jeszcze,
        już (drugi|trzeci|czwarty) raz, wciąż, nadal, ciągle, do dziś, do tej pory, dotąd, poprzedni*, upominamy się
        """
    ),
    "reproaches_them": phrases(
        """
        ile (można|jeszcze|razy) …(czekać|prosić|pisać|mamy|mam|będziemy|przypominać),
        (już )?(trzeci|czwarty|piąty|kolejny|n-ty|któryś|enty) raz, (naprawdę )?(tak|aż tak) trudno, tak się nie da, tak nie można,
        nie da się (tak )?pracować, zapomnia* (Pan*|Państwo|o nas), zapominals*, ignoruj*, lekceważ*, nie raczy*, raczy*,
        (nadal|wciąż|jeszcze|ciągle) (nie )?(ma|brak) …!!!, !!!, pilne!, nie jesteśmy (instytucją|organizacją) charyt*, charytatywn*,
        (nie )?poważn* (podejście|traktow*), nieodpowiedzialn*, dziwi nas, zaskakuje nas, z Pan* winy,
        przez Pan* (stoim*|wszystko|nie moż*), nie będziemy (wiecznie|w nieskończoność) czekać, brak kultury, nieuprzejm*,
        blokuj* (nam|nas|cały), (wreszcie|w końcu) (odpow*|odpisa*|podpis*|przesła*|się), cisza z Pan*, ani słowa, ani widu,
        dług wobec nas
        """
    ),
    "what follows": phrases(
        """
        (bez (niego|niej|nich|odpowiedzi|reakcji|podpisu|materiałów|płatności|akceptacji|decyzji|zdjęć|tego)|w przeciwnym razie|inaczej|potem|później|następnie|jeśli (nie|się nie|do tego|nie otrzym*|odpowied*|nie dosta*|nie da|zgod*)|jeżeli (nie|do tego)|gdy (nie|otrzym*)|gdyby (nie|Pan*)|po tym terminie|po tej dacie|wtedy|od razu|wygaśnie|przepadn*|przedłużymy|zwolnimy|anulujemy|uruchomimy|przesunie*|przesuniemy|zaczniemy|ruszymy|zadzwonię|wyślemy|zamówimy|termin (przesunie|przepadnie)|nie zdąży*|wyślę|zamkniemy|zdążymy|zaczynamy)
        """
    ),
    "changes the brief": phrases(
        """
        zamiast (?!…(podał*|wpisał*|dosta*|otrzyma*|przysz*|naliczy*|zapłaci*|pobra*|wyszł*)) ?…(chc*|prosi*|prosz*|jednak|można|moż*|\\d+|weźm*|zrób*|da się|dajm*|dwóch|trzech),
        (chc*|prosi*|prosz*|woleli*|jednak|można|a może|moż*|weźm*) …zamiast,
        jednak …(chc*|wol*|prosi*|potrzeb*|weźm*|zrób*|\\d+|więcej|inny|inna|inne|większ*),
        (dorzuc*|dołoż*|dodać|dodajcie|dodajmy|dołącz*|doróbcie|dopisać|rozszerz*|powiększ*|zwiększ*|wydłuż*) …,
        (jeszcze|dodatkowo|przy okazji|do tego|również|też) …(chc*|prosi*|potrzeb*|wersj*|moduł*|stron*|sztuk*|język*|rolk*|dorzuc*|dodać|moż* (by |Pan* |Państwo |też |jeszcze |do tego )*(dodać|dorzucić|dołożyć|doliczyć|dopisać|zmienić)),
        zmieni* (zdanie|koncepcj*|plany|zakres|zamówieni*|wymiar*|kolor*|materiał*), zmiana (?=:), rozmyśli*,
        (mała|drobna|niewielka|jeszcze jedna|jedna) (zmiana|poprawka|korekta) (do|w|co do), (małą|drobną|jedną) zmianę,
        nie \\d+ (\\x2c )?(a|ale|tylko|lecz) \\d+, okazało się (\\x2c )?że …(potrzeb*|musi być|powin*|będzie nas),
        (przybył*|doszł*|doszł*) …(stron*|pozycj*|zdjęć|sztuk*|tekst*)
        """
    ),
    "accepts the change": phrases(
        """
        jasne, oczywiście, pewnie, żaden problem, nie ma problemu, bez problemu, da się zrobić, można, zgoda, ok, okej, super pomysł,
        świetny pomysł, dobry pomysł, nie ma sprawy, spoko,
        (robimy|zrobimy|dodamy|dodajemy|dorzucimy|dorzucam|zmieniamy|zmienimy|zmieniam|wpisuję|wpisałem|wpisałam|wpiszemy|uwzględnimy|uwzględniamy|dołożymy|przerobimy|wydrukujemy|wskoczy|będzie dębowy|zapisuję|zapisałam|zapisałem|przyjmujemy|przyjęte|wprowadzimy|wprowadzam|poszerzymy|powiększymy|damy radę|zmieścimy|dopiszemy),
        załatwione, z przyjemnością, chętnie
        """
    ),
    "stays the same": phrases(
        """
        (termin|cena|data|start|budżet|kwota|wszystko|reszta|harmonogram|koszt|dostawa|montaż|druk|piątek|poniedziałek|środa) …(bez zmian|zostaje|zostają|pozostaje|pozostają|ten sam|ta sama|to samo|nie zmienia*|się nie zmieni*|jak było|jak ustal*|tak jak|aktualn*|taki sam|taka sama),
        bez zmian, (w|za|z) (tej samej|tym samym|te same|tę samą|takiej samej) (cen*|kwo*|termin*|stawk*|budże*|harmonogram*),
        (bez|żadnych) (dopłat*|dodatkowych kosztów|dopłaty|przesunięcia|opóźnie*|żadnych dopłat),
        (tak )?jak (było |było to |to )?(ustal*|planowa*|umówi*|umówione|uzgodn*|zapisa*|mieliśmy|obiecal*),
        (nic|nie) (nie )?(zmienia|dopłaca|kosztuje)…(dodatkow*|ceny|w cenie|w terminie|więcej|terminu),
        (cen*|termin*) …(nie ruszamy|utrzymujemy|trzymamy|zachowujemy|zostawiamy), przy okazji, w tej samej kwocie
        """
    ),
    "names the effect": phrases(
        """
        (cena|kwota|koszt|budżet|dopłata|różnica|wycena) …(wzrośnie|rośnie|wzrasta|zwiększy|zmieni się na|będzie wyższ*|spadnie),
        (cena|kwota|koszt|dopłata|różnica|wycena) …(wyniesie|wynosi|wyjdzie|to) …\\d+,
        (dopłat*|dopłaci*|dodatkow* koszt*|drożej|droższ*) …\\d+, \\d+ …(drożej|dopłat*), o \\d+ …(zł*|euro) (więcej|drożej|wyższ*),
        (przesunie|przesuwa|przesuwamy|przesuniemy|wydłuży|wydłuża|opóźni) …(termin*|się|o|na|dostaw*),
        (termin|dostawa|druk|start|montaż) …(przesunie*|przesuwa*|zmieni*|będzie (dopiero|o)|na (poniedziałek|wtorek|środę|czwartek|piątek)|wydłuż*),
        o (dzień|dwa dni|trzy dni|tydzień|dwa tygodnie|\\d+ dni) (później|dłużej|krócej),
        (wycenię|wycenimy|wycena|policzę|policzymy|przeliczę|przeliczymy|kalkulacj*|nową ofertę|nową wycenę|nowa wycena),
        nowy termin (to|:), nowa cena, czy (tak )?(Pan*|Państwo) (akceptuj*|zgadza*|odpowiada*), zgadza się (Pan*|Państwo),
        czy to (pasuje|odpowiada)
        """
    ),
    "before noon": phrases(
        """
        rano, z rana, ranem, rana, przed południem, południa, południem, w południe, do południa, przedpołudni*, od rana, wcześnie,
        z samego rana, skoro świt
        """
    ),
    "work of ours": phrases(
        """
        (będzie|będą|odbierze|odbiorą|gotow*|zrobi*|wyśl*|prześl*|dostarcz*|odda*|otrzyma*|dostani*|mam*|ma Pan*|znajdzi*|czeka*|wgra*|uruchomi*|przywioz*|dowioz*|zdąż*|napraw*|wymien*|zamontuj*|wdroż*|poprawi*|wisia*|działa*|skończ*|dokończ*|przetłumacz*|wydrukuj*|opubliku*|wrzuc*|na biurku|na skrzynce|w skrzynce|położ*|przygotuj*|wystawi*|podmieni*|zwróci*|przele*|zamkn*)
        """
    ),
    "only a part": phrases(
        """
        (przynajmniej|pierwsz*|część|częś*|połow*|reszt*|pozostał*|tylko|wstępn*|na razie) …(część|częś*|połow*|wersj*|szkic*|stron*|nagłów*|rozdział*|reszt*|draft|propozycj*|pozostał*),
        resztę, reszta, pozostał*, zadzwoni*, oddzwoni*, odezw*, dam znać, damy znać, napiszę (kiedy|czy|jak|ile), powiem (kiedy|czy),
        otwarte, czynne, otwieramy, zapraszam*, proszę przyjść, dyżur*, weekendow* (zesp*|dyżur*|zmian*)
        """
    ),
    "corrects": phrases(
        """
        (tak )?jak (już )?(pisa*|obieca*|mówi*),
        (popraw* (się|informacj*|cen*|termin*|swoj*)|prostuj*|sprostow*|pomyli*|pomyłk*|myln*|błąd|błęd*|błędn*|nieprawidłow*|źle (podał*|napisał*|policzył*)|(pisał*|napisał*|podał*|obiecał*) …(ale|jednak|niestety|błędn*|przeprasz*|zmieni*)|zamiast (obiecan*|piątku|poniedziałku|wtorku|środy|czwartku)|pierwotn*|zmieni* się|zmiana|przesun*|przesuw*|ma (Pan|Pani) rację|ma rację|mają Państwo rację|od wczoraj|przepraszam* (za|że) …(cen|cena|ceny|cenę|cenie|cennik*|termin*|informacj*|pomył*|napisa*|poda*|obieca*|opóźn*)|racja)
        """
    ),
    "do not know": phrases(
        """
        (jeszcze |na razie )?nie (wiem*|znamy|możemy powiedzieć|mogę powiedzieć|obiecuj*|potrafimy|chcemy zgadywać|umiem*),
        szukamy przyczyny, ustalamy przyczynę, sprawdzamy przyczynę
        """
    ),
    "will work again": phrases(
        """
        (będzie|będą|zadziała|ruszy|wróci|wrócą|naprawi*|naprawion*|usuniem*|usunięt*|rozwiąż*|działać|działał*|przywróc*|uruchomi*|włączymy|gotow*|koniec awarii|skończy|zażegna*|opanuj*|wstanie)
        """
    ),
    "soon again": phrases(
        """
        zaraz, za chwilę, za moment, lada chwila, niedługo, wkrótce, w ciągu godziny, za godzinę, za godzinkę, w godzinę, za parę minut,
        za kilka minut, dziś na pewno, do wieczora, szybko
        """
    ),
    "cause of crisis": phrases(
        """
        (przyczyn* (jest|był*|awarii|problemu|to)|spowodował*|spowodowan*|winn* (jest|był*)|przez (awarię|atak|błąd|burzę|serwer*|dostawc*)|z powodu|padł*|zawiód*|hakerz*|haker*|atak*|spalił*|przeciąż*|dotyczy (tylko|wyłącznie)|dotknęł* (tylko|wyłącznie)|otrzyma (Pan*|rabat|zwrot)|rekompensat*|odszkodowani*|voucher*|rabat*)
        """
    ),
}

_ADVICE = {
    "C-R25": "Przywitaj się, pisz od siebie i podpisz się. „Sprawdziłam” znaczy więcej niż „stwierdzono”.",
    "C-R26": "Żart zostaw na później. Klient ma kłopot; napisz rzeczowo, co się dzieje i kiedy będzie lepiej.",
    "C-R27": "Obietnicy „{what}” nie ma w rejestrze, nie da się jej dotrzymać albo wypada poza godzinami pracy. Zapisz ją jednym kliknięciem albo zmień termin.",
    "C-R28": "Tego nie ma w aktualnym komunikacie. Trzymaj się go i obiecaj godzinę następnej wiadomości, nie naprawy.",
    "C-R29": "Zwróć się tak, jak klient przywykł: Pan/Pani, wołacz, właściwa płeć, jego język. Bez pewności przywitaj się bez imienia.",
    "C-R29 language": "Klient pisze w innym języku niż ta odpowiedź. Odpowiedz w jego języku.",
    "C-R29 call": "Zwrot się nie zgadza: sprawdź imię, nazwisko, wołacz i płeć. Bez pewności przywitaj się bez imienia.",
    "C-R29 familiar": "Klient nie przeszedł na „ty”. Zostań przy Pan/Pani.",
    "C-R30": "Zostało coś, co nie może wyjść: {what}. Uzupełnij to albo usuń.",
    "C-R31": "To zobaczą wszyscy: {what}. Szczegóły wyślij w wiadomości prywatnej.",
    "C-R32": "Nie proś o usunięcie i nie groź. Zostaw krytykę i odpowiedz na nią.",
    "C-R33": "Przypomnienie mówi, czego potrzebujemy, do kiedy i co będzie potem. Bez wyrzutów.",
    "C-R34": "Zanim przyjmiesz zmianę, napisz, co zrobi z terminem i ceną, i poproś o zgodę.",
    "C-R35": "Prośba przyszła w piątek po południu, a obiecujesz poniedziałek rano. Czy ktoś ma weekendowy dyżur? Albo zaproponuj część teraz, a resztę później.",
    "C-R36": "Wcześniej napisaliśmy: „{said}” Jeśli to poprawka, powiedz to i przeproś.",
}
_SUGGESTION = {
    "C-R25": "Dzień dobry, {sprawdziłem|sprawdziłam|już wiem}: [USTALENIE]. Napiszę ponownie [DZIEŃ I GODZINA]. Pozdrawiam",
    "C-R26": "Przepraszam, że [KŁOPOT]. Następną wiadomość wyślę o [GODZINA].",
    "C-R27": "Zadzwonię [DZIEŃ I GODZINA].",
    "C-R28": "Nie wiemy jeszcze, kiedy to naprawimy. Następną informację podamy o [GODZINA].",
    "C-R29": "{greeting},",
    "C-R31": "Szczegóły wysyłam w wiadomości prywatnej.",
    "C-R32": "Komentarz może tu oczywiście pozostać. Rozwiązanie prześlę [DZIEŃ I GODZINA].",
    "C-R33": "Potrzebujemy [RZECZ], najpóźniej [DZIEŃ]; jeśli nie otrzymamy odpowiedzi, zrobimy tak: [KROK].",
    "C-R34": "Możemy to zmienić. Dostawa przesunie się na [DZIEŃ], a cena wyniesie [CENA]. Czy mogę prosić o zgodę na tę zmianę?",
    "C-R35": "Do [DZIEŃ I GODZINA] zdążę przygotować [CZĘŚĆ], resztę prześlę [DZIEŃ I GODZINA].",
    "C-R36": "Wcześniej {napisałem|napisałam} inaczej i to była moja pomyłka. Przepraszam, prawidłowa informacja to: [WŁAŚCIWA INFORMACJA].",
}

_MORE = {rule: more for rule, more in {**coach_vagueness.MORE_SIGNALS}.items() if rule in _SIGNALS}

WORDS = CoachWords(signals=joined(_SIGNALS, _MORE), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
