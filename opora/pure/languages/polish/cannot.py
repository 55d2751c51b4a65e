"""What customers of a shop or a service cannot do, in Polish; blocks of phrases by trouble, the same keys in every language."""

WORDS = {
    "ordering": """
        (nie mogę|nie możemy|nie można|nie da się|nie udaje się|nie udało się|nie pozwala|nie jestem w stanie|nie umiem) ... (zamówić|zamawiać|złożyć zamówienia|złożyć zamówienie|składać zamówień|
            dokończyć zamówienia|sfinalizować|kupić|dokonać zakupu|zrobić zakupów|dodać do koszyka|włożyć do koszyka),
        (zamówienie|zamówienia|zakup) (się |mi |nam |wciąż |nadal )*(nie przechodzi|nie przeszło|nie da się|nie można|nie mogę|nie zapisało|nie zostało złożone|zawiesiło),
        (koszyk|koszyka|koszyku|kasa|formularz zamówienia|składanie zamówień|zamawianie) ... (nie działa*|nie reaguje|błąd|zawiesza*|zawiesił*|pusty|znika|kręci)""",
    "paying": """
        (płatność|płatności|kartą|karta|karty|blik|blikiem|bramka|bramka płatnicza|przelewy) ... (nie przechodzi|nie przeszła|nie przeszedł|nie działa*|odrzucon*|odrzuca|odmowa|błąd|nie powiodła|nie powiodło|zawiesza*|niemożliw*),
        (nie mogę|nie można|nie da się|nie udaje się|nie udało się) ... (zapłacić|opłacić|płacić|dokonać płatności|uiścić)""",
    "double_charge": """
        (pobrano|pobrali*|pobrał*|ściągnięt*|ściągnęł*|obciążon*|obciążyl*|zapłaci*|naliczon*|zapłacon*) ... (dwa razy|dwukrotn*|2x|2 razy|podwójn*|dwie płatności),
        (dwa razy|dwukrotn*|podwójn*|2x) ... (pobran*|pobrał*|pobrali*|ściągnięt*|ściągnęł*|obciążon*|zapłaci*|naliczon*|płatność|opłat*), kartę obciążono podwójnie""",
    "signing_in": """
        (nie mogę|nie możemy|nie można|nie da się|nie udaje się|nie udało się) ... (zalogować|logować|wejść na konto|dostać się do konta), (logowanie|hasło|hasła|login) ... (nie działa*|niepoprawn*|nieprawidłow*|nie przyjmuje|odrzuca|błąd),
        (link|mail|e-mail|kod|sms) ... (reset* hasła|zmian* hasła|odzysk* hasła|do logowania) ... (nie przyszedł|nie przychodzi|nie dotarł|nie działa), konto ... (zablokowan*|zawieszon*)""",
    "site_down": """
        (strona|stronie|strony|sklep|sklep internetowy|serwis|aplikacja|serwer|system|portal|usługa) (państwa |wasza |wasz |mi |nam |w ogóle |od rana |już |znowu |się |dziś |teraz |jest |chyba )*(nie działa*|nie ładuje|nie otwiera|nie wczytuje|nie odpowiada|padł*|leży|niedostępn*|wyłączon*|nie uruchamia),
        nie (działa|ładuje|otwiera|wczytuje) (się |mi |nam |wam |w ogóle |wasza |wasz |państwa )*(strona|sklep|serwis|aplikacja|serwer|system|portal),
        (błąd|błędu|error) (500|502|503|504|404), (500|502|503|504) (error|bad gateway|service unavailable), awari* (systemu|serwera|strony|usługi|aplikacji|sklepu)""",
    "delivery": """
        (paczk*|przesyłk*|zamówieni*|towar*|kurier*|dostaw*) ... (nie dotarł*|nie przyszł*|nie przyszedł|nie dostarczon*|nie doszł*|zaginęł*|zgubi*|opóźni*|spóźnia*),
        (nie dotarł*|nie przyszł*|nie dostał*|nie otrzymał*) (do mnie |do nas |jeszcze |mi |nadal |wciąż )*(paczk*|przesyłk*|zamówieni*|towar*),
        gdzie (jest|są) (moja |moje |nasza |ta )*(paczka|przesyłka|zamówienie|towar), (status przesyłki|śledzenie) ... (nie zmieni*|nie działa|stoi), opóźnieni* (dostawy|przesyłki|w dostawie)""",
    "price": """
        (zła|złą|błędn*|inna|inną|nieprawidłow*|niewłaściw*|dziwn*) cen*, cen* ... (nie zgadza|różni|niepoprawn*|błędn*|jest inna|za 1 zł|za złotówkę), (naliczon*|naliczyli*|zafakturowa*) ... (inn* kwot*|wyższ* cen*|wyższ* kwot*)""",
    "discount": """
        (kod* rabatow*|rabat*|kupon*|voucher*|bon*|kod* promocyjn*|kod* zniżkow*|karta podarunkowa) ... (nie działa*|nieważn*|nieprawidłow*|niepoprawn*|nie przyjmuje|nie nalicza|nie naliczył*|odrzuc*|wygas*),
        (nie mogę|nie można|nie da się) ... (użyć|wpisać|zrealizować|wykorzystać) ... (kod*|kupon*|rabat*|bon*|voucher*)""",
    "unreachable": """
        (nie mogę|nie można|nie da się|nie możemy) ... (dodzwonić|skontaktować telefonicznie), nikt (u was |tam |do mnie )*nie (odbiera|odpowiada|reaguje|podnosi), (telefon|infolinia|infolinii|linia|czat) ... (nikt nie odbiera|zajęt*|głuch*|nie działa)""",
    "wrong_mail": """
        (podejrzan*|dziwn*|fałszyw*|oszukańcz*) (mail*|e-mail*|sms*|wiadomoś*|link*), phishing*, (mail|e-mail|sms|wiadomość|newsletter) ... (dwa razy|trzy razy|kilka razy|w kółko|pięć razy),
        (mail|e-mail|wiadomość|faktura) ... (dla kogoś innego|nie do mnie|na cudze nazwisko|na obce nazwisko)""",
    "private_data": """
        (widzę|widzimy|wyświetla się|wyświetlają się|pokazuje|pokazują) ... (cudze|cudzych|obce|innego klienta|kogoś innego|innej osoby|innych osób), (wyciek*|wyciekł*|skradzion*|kradzież) ... (dan*|haseł|hasła|kart)""",
    "faulty": """
        (uszkodzon*|zepsut*|wadliw*|pęknięt*|połaman*|rozbit*|stłuczon*|popsut*), (przestał* działać|nie włącza się|nie chce się włączyć)""",
    "no_confirmation": """
        (potwierdzeni*|faktur*|paragon*|bilet*|licencj*|klucz licencyjny) ... (nie przyszł*|nie przyszedł|nie dotarł*|nie dostał*|nie otrzymał*|nie mam),
        (nie przyszł*|nie dostał*|nie otrzymał*|nie dotarł*) (mi |do mnie |jeszcze |nadal |żadn* )*(potwierdzeni*|faktur*|bilet*|licencj*)""",
    "losing_data": """
        (zniknęł*|zniknął|zniknely|przepadł*|skasował* się|usunęł* się|brakuje) (mi |nam |wszystkie |moje |nasze |z konta )*(dane|danych|pliki|plików|rekordy|faktury|kontakty|ustawienia|punkty|projekty),
        (dane|pliki|rekordy|kontakty|punkty|projekty) (mi |nam |się |z konta |nagle )*(zniknęł*|przepadł*|skasował*|usunęł*), (nie mogę|nie można|nie da się) ... (zapisać|eksportować|wgrać|pobrać)""",
}
