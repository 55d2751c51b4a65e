"""Drafts for the rules C-R25 to C-R36 in five languages: ✗ fires the rule, ✓ does not. What stands around each draft is in `address_context.py`."""

from __future__ import annotations

EXAMPLES: dict[str, str] = {
    "cs": """
C-R25 ✗ Vaše žádost byla přijata. Rozhodnutí bylo odesláno poštou.
C-R25 ✗ Bylo zjištěno, že faktura byla vystavena chybně.
C-R25 ✗ Reklamace byla posouzena a byla zamítnuta.
C-R25 ✓ Dobrý den, vaše žádost byla přijata a rozhodnutí bylo odesláno poštou. Jana Malá
C-R25 ✓ Zjistila jsem, že faktura byla vystavena chybně, a hned ji opravuji.
C-R25 ✓ Otevřeno máme do 18 hodin.
C-R26 ✗ Omlouváme se, aspoň víte, že střepy nosí štěstí.
C-R26 ✗ Moc se omlouvám za třetí rozbitý hrnek 😂 Nový posílám dnes.
C-R26 ✗ Ajaj, kurýr si dal zase šlofíka, haha. Nový hrnek odejde dnes.
C-R26 ✓ Omlouvám se za třetí rozbitý hrnek. Nový posílám dnes kurýrem 📦
C-R26 ✓ Je mi to moc líto. Peníze vracím ještě dnes 🙏
C-R26 ✓ Omlouvám se. Nový hrnek zabalím sám a zítra ho máte.
C-R27 ✗ Zavolám vám v pátek v 10:00.
C-R27 ✗ Peníze vám vrátíme zítra.
C-R27 ✗ Opravenou fakturu pošlu ve čtvrtek do 15:00.
C-R27 ✓ Máme otevřeno v pátek od 10 hodin.
C-R27 ✓ Ve čtvrtek jsem vám fakturu poslala.
C-R27 ✓ Zaplaťte prosím do pátku.
C-R28 ✗ Do hodiny to pojede.
C-R28 ✗ Příčinou je útok hackerů na banku.
C-R28 ✗ Platby budou fungovat v 19:15.
C-R28 ✓ Kdy to opravíme, ještě nevíme. Další zprávu dáme v 18.30.
C-R28 ✓ Od 17.40 nejdou platby kartou.
C-R28 ✓ Mrzí mě, že nemůžete zaplatit.
C-R29 ✗ Ahoj Karle, fakturu ti posílám.
C-R29 ✗ Dobrý den, pane Beneš, kopii posílám.
C-R29 ✗ Dobrý den, paní Benešová, kopii najdeš v příloze.
C-R29 ✓ Dobrý den, pane Beneši, kopii vám posílám.
C-R29 ✓ Vážený pane inženýre, kopii faktury najdete v účtu.
C-R29 ✓ Dobrý den, kopie je na cestě.
C-R30 ✗ Dobrý den, {{jmeno}}, balík dorazí zítra.
C-R30 ✗ Dobrý den, [JMÉNO], částka je XXX Kč.
C-R30 ✗ Balík dorazí zítra. TODO: ověřit adresu.
C-R30 ✓ Balík dorazí zítra [1]. Velikost je XXL.
C-R30 ✓ Do šablony napište `{{jmeno}}`.
C-R30 ✓ Odepište prosím „ANO“ nebo „NE“.
C-R31 ✗ Objednávka 20418 dorazí zítra.
C-R31 ✗ Balík jede na vaši adresu Dlouhá 15, Praha.
C-R31 ✗ Ozveme se vám na adresa petr.kos@seznam.example, zásilka už jede.
C-R31 ✓ Podrobnosti jsem vám poslala do soukromé zprávy.
C-R31 ✓ Napište nám na info@obchod.example nebo volejte 222 333 444.
C-R31 ✓ Prodejnu najdete v ulici Dlouhá 15, otevřeno máme do šesti.
C-R32 ✗ Smažte prosím svou recenzi.
C-R32 ✗ Váš komentář skryjeme.
C-R32 ✗ Věc předáme našemu právníkovi kvůli pomluvě.
C-R32 ✓ Komentář tu klidně nechte. Řešení pošlu do 18 hodin.
C-R32 ✓ Smažte prosím z komentáře své telefonní číslo, vidí ho každý.
C-R32 ✓ Děkujeme za recenzi, chybu opravíme.
C-R33 ✗ Opět vás urgujeme.
C-R33 ✗ Stále čekáme na podepsanou smlouvu. Kolikrát vám máme psát?
C-R33 ✗ Dobrý den, připomínám smlouvu. Prosím o vyjádření.
C-R33 ✓ Připomínám smlouvu. Prosím o podpis do středy 17. 6.; bez něj se montáž posune na červenec.
C-R33 ✓ Děkuji za podepsanou smlouvu.
C-R33 ✓ Montáž začne v úterý v 8 hodin.
C-R34 ✗ Jasně, žádný problém, uděláme to.
C-R34 ✗ Samozřejmě, termín i cena zůstávají.
C-R34 ✗ Bez problému, 300 kusů stihneme, vše platí, jak jsme se domluvili.
C-R34 ✓ Uděláme to, dodání se posune na pátek a cena stoupne o 900 Kč. Souhlasíte?
C-R34 ✓ Cenu pro 300 kusů spočítám a pošlu vám novou nabídku dnes do 16:00.
C-R34 ✓ Křídový papír bohužel nemáme.
C-R35 ✗ V pondělí ráno to máte hotové.
C-R35 ✗ Text vám pošlu v pondělí v 9:00.
C-R35 ✗ Opravu dokončíme do pondělí do 10 hodin.
C-R35 ✓ Text vám pošlu ve středu do 16:00.
C-R35 ✓ V pondělí v 9:00 pošlu první část, zbytek ve středu.
C-R35 ✓ V pondělí máme otevřeno od 8 hodin.
C-R36 ✗ Doprava stojí 149 Kč.
C-R36 ✗ Na vrácení máte 14 dnů.
C-R36 ✗ Instalace bude ve čtvrtek 11. června.
C-R36 ✓ Doprava stojí 99 Kč.
C-R36 ✓ Instalace bude v úterý.
C-R36 ✓ Omlouvám se, napsal jsem chybnou cenu. Doprava stojí 149 Kč.
""",
    "pl": """
C-R25 ✗ Wniosek został przyjęty. O decyzji zostanie Pan powiadomiony listownie, a sprawa została zarejestrowana.
C-R25 ✗ Stwierdzono błąd w fakturze. Sporządzono korektę.
C-R25 ✗ Reklamacja została rozpatrzona i została odrzucona.
C-R25 ✓ Dzień dobry, wniosek został przyjęty i zarejestrowany. Anna Lis
C-R25 ✓ Sprawdziłam, że faktura została wystawiona z błędem, i już wysyłam korektę.
C-R25 ✓ Sklep jest czynny do 18.
C-R26 ✗ Przepraszam, przynajmniej wie Pani, że szkło przynosi szczęście, hihi.
C-R26 ✗ Przepraszam za kubek 😂 Nowy wyślę dziś.
C-R26 ✗ Ups, kurier miał dziś foch. Nowy kubek wyślę jutro.
C-R26 ✓ Przepraszam za trzeci rozbity kubek. Nowy wysłałam dziś 📦
C-R26 ✓ Bardzo mi przykro. Pieniądze zwracam jeszcze dziś 🙏
C-R26 ✓ Przepraszam. Nowy kubek zapakuję sama i jutro będzie u Pani.
C-R27 ✗ Zadzwonię w piątek o 10:00.
C-R27 ✗ Pieniądze zwrócimy jutro.
C-R27 ✗ Poprawioną fakturę wyślę w czwartek do 15:00.
C-R27 ✓ W piątek jesteśmy czynni od 10.
C-R27 ✓ W czwartek wysłałam fakturę.
C-R27 ✓ Proszę zapłacić do piątku.
C-R28 ✗ Za godzinę będzie działać.
C-R28 ✗ Przyczyną jest atak hakerów na bank.
C-R28 ✗ Płatności będą działać o 19:15.
C-R28 ✓ Nie wiemy jeszcze, kiedy to naprawimy. Następną wiadomość podamy o 18:30.
C-R28 ✓ Od 17:40 nie działają płatności kartą.
C-R28 ✓ Przykro mi, że nie może Pan zapłacić.
C-R29 ✗ Cześć Karol, wysyłam Ci fakturę.
C-R29 ✗ Dzień dobry Panie Karol, kopię wysyłam.
C-R29 ✗ Dzień dobry Pani Karolu, kopię wysyłam.
C-R29 ✓ Dzień dobry Panie Karolu, kopię wysyłam.
C-R29 ✓ Szanowny Panie, kopia jest w panelu.
C-R29 ✓ Dzień dobry, kopia faktury jest w drodze.
C-R30 ✗ Dzień dobry {{imie}}, paczka będzie jutro.
C-R30 ✗ Dzień dobry [IMIĘ], do zapłaty XXX zł.
C-R30 ✗ Paczka będzie jutro. TODO: sprawdzić adres.
C-R30 ✓ Paczka będzie jutro [1]. Rozmiar XXL.
C-R30 ✓ W szablonie proszę wpisać `{{imie}}`.
C-R30 ✓ Proszę odpisać „TAK” albo „NIE”.
C-R31 ✗ Zamówienie 20418 będzie jutro.
C-R31 ✗ Paczka jedzie na ul. Lipową 5 w Krakowie.
C-R31 ✗ Przelew na konto kończące się na 7781 wyszedł dziś.
C-R31 ✓ Szczegóły wysłałam w wiadomości prywatnej.
C-R31 ✓ Proszę napisać na info@sklep.example albo zadzwonić: 222 333 444.
C-R31 ✓ Zapraszamy do salonu na ul. Lipowej 5, czynne do 18.
C-R32 ✗ Proszę usunąć swoją opinię.
C-R32 ✗ Pana komentarz ukryjemy.
C-R32 ✗ Sprawę pomówienia przekażemy prawnikowi.
C-R32 ✓ Proszę śmiało zostawić komentarz. Rozwiązanie wyślę do 18:00.
C-R32 ✓ Proszę usunąć z komentarza swój numer telefonu, widzą go wszyscy.
C-R32 ✓ Dziękujemy za opinię, poprawimy to.
C-R33 ✗ Ponownie prosimy o reakcję.
C-R33 ✗ Nadal czekamy na podpisaną umowę. Ile razy mamy prosić?
C-R33 ✗ Dzień dobry, przypominam o umowie. Proszę o odpowiedź.
C-R33 ✓ Przypominam o umowie. Proszę o podpis do środy 17 czerwca; bez podpisu montaż przesunie się na lipiec.
C-R33 ✓ Dziękuję za podpisaną umowę.
C-R33 ✓ Montaż zaczyna się we wtorek o 8:00.
C-R34 ✗ Jasne, żaden problem, zrobimy to.
C-R34 ✗ Oczywiście, termin i cena zostają bez zmian.
C-R34 ✗ Nie ma problemu, wydrukujemy 300, jak ustaliliśmy.
C-R34 ✓ Zrobimy to, dostawa przesunie się na piątek, a cena wzrośnie o 150 zł. Czy to Państwu odpowiada?
C-R34 ✓ Policzę cenę za 300 sztuk i wyślę nową ofertę dziś do 16:00.
C-R34 ✓ Takiego papieru niestety nie mamy.
C-R35 ✗ W poniedziałek rano będzie gotowe.
C-R35 ✗ Tekst wyślę w poniedziałek o 9:00.
C-R35 ✗ Naprawę skończymy do poniedziałku do 10:00.
C-R35 ✓ Tekst wyślę w środę do 16:00.
C-R35 ✓ W poniedziałek o 9:00 wyślę pierwszą część, resztę w środę.
C-R35 ✓ W poniedziałek jesteśmy czynni od 8:00.
C-R36 ✗ Dostawa kosztuje 29 zł.
C-R36 ✗ Na zwrot ma Pani 14 dni.
C-R36 ✗ Montaż będzie w czwartek 11 czerwca.
C-R36 ✓ Dostawa kosztuje 19 zł.
C-R36 ✓ Montaż będzie we wtorek.
C-R36 ✓ Przepraszam, podałam błędną cenę. Dostawa kosztuje 29 zł.
""",
    "el": """
C-R25 ✗ Το αίτημα καταχωρίστηκε. Η απόφαση θα κοινοποιηθεί εγγράφως.
C-R25 ✗ Διαπιστώθηκε σφάλμα στο τιμολόγιο. Εκδόθηκε διορθωτικό.
C-R25 ✗ Η καταγγελία εξετάστηκε και απορρίφθηκε.
C-R25 ✓ Καλημέρα σας, το αίτημα καταχωρίστηκε και εγκρίθηκε. Άννα Δούκα
C-R25 ✓ Έλεγξα το τιμολόγιο, διαπιστώθηκε σφάλμα και το διορθώνω τώρα. Εκδόθηκε νέο.
C-R25 ✓ Το κατάστημα είναι ανοιχτό ως τις 18:00.
C-R26 ✗ Συγγνώμη, τουλάχιστον ξέρετε ότι τα σπασμένα φέρνουν γούρι, χαχα.
C-R26 ✗ Συγγνώμη για την κούπα 😂 Στέλνω καινούρια σήμερα.
C-R26 ✗ Ουπς, ο κούριερ πήγε για καφεδάκι. Η κούπα φεύγει αύριο.
C-R26 ✓ Συγγνώμη για την τρίτη σπασμένη κούπα. Η καινούρια έφυγε σήμερα 📦
C-R26 ✓ Λυπάμαι πολύ. Τα χρήματα επιστρέφονται σήμερα 🙏
C-R26 ✓ Σας ζητώ συγγνώμη. Την καινούρια κούπα τη συσκευάζω εγώ.
C-R27 ✗ Θα σας καλέσω την Παρασκευή στις 10:00.
C-R27 ✗ Θα σας επιστρέψουμε τα χρήματα αύριο.
C-R27 ✗ Θα σας στείλω το διορθωμένο τιμολόγιο την Πέμπτη έως τις 15:00.
C-R27 ✓ Την Παρασκευή είμαστε ανοιχτά από τις 10:00.
C-R27 ✓ Την Πέμπτη σας έστειλα το τιμολόγιο.
C-R27 ✓ Παρακαλώ πληρώστε έως την Παρασκευή.
C-R28 ✗ Σε μια ώρα θα λειτουργεί.
C-R28 ✗ Η αιτία είναι επίθεση χάκερ στην τράπεζα.
C-R28 ✗ Οι πληρωμές θα λειτουργούν στις 19:15.
C-R28 ✓ Δεν γνωρίζουμε ακόμη πότε θα διορθωθεί. Επόμενη ενημέρωση στις 18:30.
C-R28 ✓ Από τις 17:40 δεν λειτουργούν οι πληρωμές με κάρτα.
C-R28 ✓ Λυπάμαι που δεν μπορείτε να πληρώσετε.
C-R29 ✗ Γεια σου Κάρολε, σου στέλνω το τιμολόγιο.
C-R29 ✗ Καλημέρα κύριε Ζήσης, το αντίγραφο έφυγε.
C-R29 ✗ Καλημέρα κύριε Ζήση, στείλε μου το ΑΦΜ και θα έχετε το αντίγραφο.
C-R29 ✓ Καλημέρα κύριε Ζήση, σας στέλνω το αντίγραφο.
C-R29 ✓ Καλημέρα σας, το αντίγραφο είναι στον λογαριασμό σας.
C-R29 ✓ Αξιότιμε κύριε Ζήση, το αντίγραφο έφυγε σήμερα.
C-R30 ✗ Καλημέρα {{όνομα}}, το δέμα έρχεται αύριο.
C-R30 ✗ Καλημέρα [ΟΝΟΜΑ], το ποσό είναι XXX €.
C-R30 ✗ Το δέμα έρχεται αύριο. TODO: έλεγχος διεύθυνσης.
C-R30 ✓ Το δέμα έρχεται αύριο [1]. Μέγεθος XXL.
C-R30 ✓ Στο πρότυπο γράψτε `{{όνομα}}`.
C-R30 ✓ Απαντήστε «ΝΑΙ» ή «ΟΧΙ».
C-R31 ✗ Η παραγγελία 20418 έρχεται αύριο.
C-R31 ✗ Το δέμα πηγαίνει στην οδό Ερμού 5 στην Αθήνα, παραδίδεται αύριο.
C-R31 ✗ Θα σας καλέσουμε στο 6945550117.
C-R31 ✓ Σας έστειλα τις λεπτομέρειες σε προσωπικό μήνυμα.
C-R31 ✓ Γράψτε μας στο info@katastima.example ή καλέστε 210 222 3334.
C-R31 ✓ Ελάτε στο κατάστημά μας, οδός Ερμού 5, ως τις 18:00.
C-R32 ✗ Παρακαλούμε σβήστε την κριτική σας.
C-R32 ✗ Το σχόλιό σας θα κρυφτεί.
C-R32 ✗ Η δυσφήμηση προωθείται στον δικηγόρο μας, θα λάβετε εξώδικο.
C-R32 ✓ Αφήστε άνετα το σχόλιο. Στέλνω τη λύση ως τις 18:00.
C-R32 ✓ Σβήστε από το σχόλιο τον αριθμό τηλεφώνου σας, τον βλέπουν όλοι.
C-R32 ✓ Ευχαριστούμε για την κριτική, το διορθώνουμε.
C-R33 ✗ Και πάλι σας παρακαλούμε για απάντηση.
C-R33 ✗ Ακόμα περιμένουμε τη σύμβαση. Πόσες φορές να σας γράψουμε;
C-R33 ✗ Καλημέρα, σας υπενθυμίζω τη σύμβαση. Περιμένω απάντηση.
C-R33 ✓ Σας υπενθυμίζω τη σύμβαση. Υπογράψτε την έως την Τετάρτη 17/6· αλλιώς η τοποθέτηση μεταφέρεται στον Ιούλιο.
C-R33 ✓ Ευχαριστώ για την υπογεγραμμένη σύμβαση.
C-R33 ✓ Η τοποθέτηση αρχίζει την Τρίτη στις 8:00.
C-R34 ✗ Βεβαίως, κανένα πρόβλημα, τα τυπώνουμε.
C-R34 ✗ Φυσικά, η τιμή και η προθεσμία μένουν ίδιες.
C-R34 ✗ Έγινε, 300 φυλλάδια, όπως είχαμε συμφωνήσει.
C-R34 ✓ Τα τυπώνουμε· η παράδοση μεταφέρεται στην Παρασκευή και η τιμή ανεβαίνει κατά 40 €. Συμφωνείτε;
C-R34 ✓ Θα σας στείλω νέα προσφορά για τα 300 σήμερα ως τις 16:00.
C-R34 ✓ Τέτοιο χαρτί δυστυχώς δεν έχουμε.
C-R35 ✗ Τη Δευτέρα το πρωί θα είναι έτοιμο.
C-R35 ✗ Θα σας στείλω το κείμενο τη Δευτέρα στις 9:00.
C-R35 ✗ Η επισκευή θα έχει τελειώσει τη Δευτέρα ως τις 10:00.
C-R35 ✓ Θα σας στείλω το κείμενο την Τετάρτη ως τις 16:00.
C-R35 ✓ Τη Δευτέρα στις 9:00 στέλνω το πρώτο μέρος και τα υπόλοιπα την Τετάρτη.
C-R35 ✓ Τη Δευτέρα ανοίγουμε στις 8:00.
C-R36 ✗ Τα μεταφορικά κοστίζουν 9 €.
C-R36 ✗ Για επιστροφή έχετε 14 ημέρες.
C-R36 ✗ Η τοποθέτηση θα γίνει την Πέμπτη 11 Ιουνίου.
C-R36 ✓ Τα μεταφορικά κοστίζουν 6 €.
C-R36 ✓ Η τοποθέτηση θα γίνει την Τρίτη.
C-R36 ✓ Συγγνώμη, έγραψα λάθος τιμή. Τα μεταφορικά κοστίζουν 9 €.
""",
    "sr": """
C-R25 ✗ Ваш захтев је примљен. Одлука је послата поштом.
C-R25 ✗ Утврђено је да је рачун погрешно издат. Сачињена је исправка и рачун је сторниран.
C-R25 ✗ Reklamacija je razmotrena i odbijena je. Predmet je zatvoren.
C-R25 ✓ Добар дан, захтев је примљен и заведен је. Јована Лукић
C-R25 ✓ Проверила сам, рачун је погрешно издат и већ је сторниран.
C-R25 ✓ Радња ради до 18 часова.
C-R26 ✗ Извините, бар знате да срча доноси срећу, хаха.
C-R26 ✗ Извињавам се због шоље 😂 Нову шаљем данас.
C-R26 ✗ Ups, kurir je otišao na kafu. Šolja stiže sutra.
C-R26 ✓ Извињавам се због треће разбијене шоље. Нова је послата данас 📦
C-R26 ✓ Много ми је жао. Новац враћам данас 🙏
C-R26 ✓ Извињавам се. Нову шољу пакујем лично и сутра је код Вас.
C-R27 ✗ Зовем Вас у петак у 10:00.
C-R27 ✗ Новац Вам враћамо сутра.
C-R27 ✗ Послаћу исправљен рачун у четвртак до 15:00.
C-R27 ✓ У петак радимо од 10 часова.
C-R27 ✓ У четвртак сам Вам послала рачун.
C-R27 ✓ Молимо Вас да платите до петка.
C-R28 ✗ За сат времена ће радити.
C-R28 ✗ Узрок је напад хакера на банку.
C-R28 ✗ Плаћања ће радити у 19:15.
C-R28 ✓ Још не знамо када ће бити поправљено. Следећу вест јављамо у 18.30.
C-R28 ✓ Од 17.40 не раде плаћања картицом.
C-R28 ✓ Жао ми је што не можете да платите.
C-R29 ✗ Ћао Карло, шаљем ти рачун.
C-R29 ✗ Поштовани господине Бенић, копију шаљем.
C-R29 ✗ Поштовани господине Бенићу, јави ми ПИБ, копију шаљем Вама.
C-R29 ✓ Поштовани господине Бенићу, копију Вам шаљем.
C-R29 ✓ Поштовани, копија рачуна је у Вашем налогу.
C-R29 ✓ Поштовани инжењеру, копија је послата.
C-R30 ✗ Поштовани {{ime}}, пакет стиже сутра.
C-R30 ✗ Поштовани [ИМЕ], износ је XXX динара.
C-R30 ✗ Пакет стиже сутра. TODO: проверити адресу.
C-R30 ✓ Пакет стиже сутра [1]. Величина XXL.
C-R30 ✓ У шаблон упишите `{{ime}}`.
C-R30 ✓ Одговорите са „ДА“ или „НЕ“.
C-R31 ✗ Поруџбина 20418 стиже сутра.
C-R31 ✗ Пакет иде на Булевар ослобођења 12.
C-R31 ✗ Zvaćemo Vas na 063 555 333.
C-R31 ✓ Појединости сам Вам послала у приватној поруци.
C-R31 ✓ Пишите нам на info@radnja.example или позовите 011 222 3334.
C-R31 ✓ Дођите у радњу, улица Липова 5, радимо до 18 часова.
C-R32 ✗ Молим Вас да обришете рецензију.
C-R32 ✗ Ваш коментар ћемо сакрити.
C-R32 ✗ Klevetu predajemo advokatu, vidimo se na sudu.
C-R32 ✓ Коментар слободно оставите. Решење шаљем до 18 часова.
C-R32 ✓ Обришите из коментара свој број телефона, виде га сви. То су Ваши лични подаци.
C-R32 ✓ Хвала на рецензији, исправићемо то.
C-R33 ✗ Поново Вас молимо за одговор.
C-R33 ✗ Још чекамо потписан уговор. Колико пута треба да молимо?
C-R33 ✗ Добар дан, подсећам на уговор. Молим за одговор.
C-R33 ✓ Подсећам на уговор. Молим потпис до среде 17. јуна; без потписа уградња се помера за јул.
C-R33 ✓ Хвала на потписаном уговору.
C-R33 ✓ Уградња почиње у уторак у 8 часова.
C-R34 ✗ Наравно, нема проблема, радимо.
C-R34 ✗ Може, рок и цена остају исти.
C-R34 ✗ U redu, štampamo 300, kako smo se dogovorili.
C-R34 ✓ Радимо, испорука се помера на петак, а цена расте за 4.000 динара. Да ли се слажете?
C-R34 ✓ Послаћу нову понуду за 300 комада данас до 16:00.
C-R34 ✓ Такав папир нажалост немамо.
C-R35 ✗ У понедељак ујутру биће готово.
C-R35 ✗ Текст Вам шаљем у понедељак у 9:00.
C-R35 ✗ Popravku završavamo do ponedeljka do 10 časova.
C-R35 ✓ Текст Вам шаљем у среду до 16:00.
C-R35 ✓ У понедељак у 9:00 шаљем први део, остатак у среду.
C-R35 ✓ У понедељак отварамо у 8 часова.
C-R36 ✗ Достава кошта 600 динара.
C-R36 ✗ За повраћај имате 14 дана.
C-R36 ✗ Уградња ће бити у четвртак 11. јуна.
C-R36 ✓ Достава кошта 400 динара.
C-R36 ✓ Уградња ће бити у уторак.
C-R36 ✓ Извињавам се, написала сам погрешну цену. Достава кошта 600 динара.
""",
    "en": """
C-R25 ✗ Your application has been received. The decision will be sent by post.
C-R25 ✗ It was established that the invoice was issued wrongly.
C-R25 ✗ The complaint has been examined and was rejected. The case is closed.
C-R25 ✓ Hello, your application has been received and will be processed. Jane Small
C-R25 ✓ I found that the invoice was issued wrongly and it has been corrected.
C-R25 ✓ The shop is open until six.
C-R26 ✗ Sorry, at least you know that broken china brings luck, haha.
C-R26 ✗ Sorry about the mug 😂 A new one leaves today.
C-R26 ✗ Oops, our courier needed a nap. The mug leaves tomorrow.
C-R26 ✓ I'm sorry about the third broken mug. A new one left today 📦
C-R26 ✓ I'm very sorry. The money goes back to you today 🙏
C-R26 ✓ I'm sorry. I will pack the new mug myself; it reaches you tomorrow.
C-R27 ✗ I will call you on Friday at 10:00.
C-R27 ✗ We will refund you tomorrow.
C-R27 ✗ I'll send the corrected invoice on Thursday by 15:00.
C-R27 ✓ On Friday we are open from 10:00.
C-R27 ✓ I sent you the invoice on Thursday.
C-R27 ✓ Please pay by Friday.
C-R28 ✗ It will be fixed within an hour.
C-R28 ✗ The cause is an attack by hackers on the bank.
C-R28 ✗ Payments will be back at 19:15.
C-R28 ✓ We do not know yet when it will be fixed. Next news at 18:30.
C-R28 ✓ Card payments have not worked since 17:40.
C-R28 ✓ I'm sorry that you cannot pay.
C-R29 ✗ Hey Charles, here u go mate.
C-R29 ✗ Dear Ms Bennett, the copy is on its way.
C-R29 ✗ Hi Charlie love, the copy is on its way.
C-R29 ✓ Dear Mr Bennett, the copy is on its way.
C-R29 ✓ Dear Dr Bennett, the copy is in your account.
C-R29 ✓ Hello, the copy of the invoice left today.
C-R30 ✗ Hello {{first_name}}, your parcel arrives tomorrow.
C-R30 ✗ Hello [NAME], the sum is XXX pounds.
C-R30 ✗ Your parcel arrives tomorrow. TODO: check the address.
C-R30 ✓ Your parcel arrives tomorrow [1]. The size is XXL.
C-R30 ✓ Write `{{first_name}}` into the template.
C-R30 ✓ Please answer "YES" or "NO".
C-R31 ✗ Order 20418 arrives tomorrow.
C-R31 ✗ Your parcel is on its way to 14 Elm Road, Leeds.
C-R31 ✗ We're calling you today on 07700 900123.
C-R31 ✓ I have sent you the details in a private message.
C-R31 ✓ Write to us at info@shop.example or call us on 0113 496 0000.
C-R31 ✓ Come to our shop at 14 Elm Road, we are open until six.
C-R32 ✗ Please delete your review.
C-R32 ✗ We will hide your comment.
C-R32 ✗ You will hear from our lawyers about this slander.
C-R32 ✓ Please leave your comment where it is. The solution comes by 6 pm.
C-R32 ✓ Please delete your phone number from the comment, everybody can see it.
C-R32 ✓ Thank you for the review, we are mending this.
C-R33 ✗ We are chasing you once again.
C-R33 ✗ We are still waiting for the contract. How many times must we ask?
C-R33 ✗ Hello, a reminder of the contract. Awaiting your reply.
C-R33 ✓ A reminder of the contract: please sign it by Wednesday 17 June; without it the fitting moves to July.
C-R33 ✓ Thank you for the signed contract.
C-R33 ✓ The fitting starts on Tuesday at 8:00.
C-R34 ✗ Of course, no problem, we'll print them.
C-R34 ✗ Sure, the price and the date stay the same.
C-R34 ✗ Consider it done, 300 leaflets, as agreed.
C-R34 ✓ We can print 300; delivery moves to Friday and the price goes up by £40. Do you agree?
C-R34 ✓ I'll send you a new quote for 300 today by 16:00.
C-R34 ✓ We are out of that paper, unfortunately.
C-R35 ✗ It will be ready on Monday morning.
C-R35 ✗ I'll send you the text on Monday at 9:00.
C-R35 ✗ You'll have the finished repair by Monday at 10:00.
C-R35 ✓ I'll send you the text on Wednesday by 16:00.
C-R35 ✓ On Monday at 9:00 I'll send the first part, the rest on Wednesday.
C-R35 ✓ On Monday the shop opens at 8:00.
C-R36 ✗ Delivery costs £9.
C-R36 ✗ You have 14 days to return it.
C-R36 ✗ The installation will be on Thursday 11 June.
C-R36 ✓ Delivery costs £6.
C-R36 ✓ The installation will be on Tuesday.
C-R36 ✓ I'm sorry, I told you the wrong price. Delivery costs £9.
""",
}
