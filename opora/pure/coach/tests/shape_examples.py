"""Examples for C-R13 to C-R23: by rule and language what the customer wrote, three replies that lack something, three that do not."""

from __future__ import annotations

BROKEN = {
    "cs": "Konvice, kterou jste mi poslali, nefunguje a teče z ní voda.",
    "pl": "Czajnik, który mi wysłaliście, nie działa i cieknie z niego woda.",
    "el": "Ο βραστήρας που μου στείλατε δεν λειτουργεί και στάζει νερό.",
    "sr": "Čajnik koji ste mi poslali ne radi i curi voda iz njega.",
    "en": "The kettle you sent me is broken and water leaks from it.",
}
FURIOUS = {
    "cs": "To je ostuda! Potřetí nefunguje internet, jsem naštvaná!!!",
    "pl": "To skandal! Trzeci raz nie działa internet, jestem wściekła!!!",
    "el": "Είναι ντροπή! Τρίτη φορά δεν λειτουργεί το ίντερνετ, είμαι έξαλλη!!!",
    "sr": "Ovo je sramota! Treći put ne radi internet, besna sam!!!",
    "en": "This is a disgrace! The third time the internet doesn't work, I'm furious!!!",
}
ASKED = {
    "cs": "Kolik stojí doprava na Slovensko? A posíláte také v sobotu?",
    "pl": "Ile kosztuje wysyłka do Czech? I czy wysyłacie też w sobotę?",
    "el": "Πόσο κοστίζει η αποστολή στην Κύπρο; Και παραδίδετε και το Σάββατο;",
    "sr": "Koliko košta dostava u Crnu Goru? I da li dostavljate i subotom?",
    "en": "How much is delivery to Ireland? And do you deliver on Saturdays too?",
}
WISHED = {
    "cs": "Chtěl bych změnit objednávku.",
    "pl": "Chciałbym zmienić zamówienie.",
    "el": "Θα ήθελα να αλλάξω την παραγγελία.",
    "sr": "Želeo bih da promenim porudžbinu.",
    "en": "I would like to change my order.",
}
TRIED = {
    "cs": "Restartoval jsem router už dvakrát a pořád to nejde. Jde to i jinak?",
    "pl": "Zresetowałem router już dwa razy i nadal nie działa. Jest inny sposób?",
    "el": "Επανεκκίνησα το ρούτερ δύο φορές και πάλι δεν δουλεύει. Υπάρχει άλλος τρόπος;",
    "sr": "Restartovao sam ruter već dva puta i i dalje ne radi. Postoji li drugi način?",
    "en": "I restarted the router twice and it still doesn't work. Is there another way?",
}
THANKED = {
    "cs": "Děkuji za rychlé vyřízení.",
    "pl": "Dziękuję za szybkie załatwienie sprawy.",
    "el": "Ευχαριστώ για την άμεση εξυπηρέτηση.",
    "sr": "Hvala na brzoj pomoći.",
    "en": "Thank you for the quick help.",
}

CUSTOMERS = {
    "C-R13": BROKEN, "C-R14": THANKED, "C-R15": WISHED, "C-R17": FURIOUS, "C-R18": ASKED, "C-R19": BROKEN, "C-R21": TRIED, "C-R22": BROKEN, "C-R23": BROKEN,
}  # fmt: skip

WRONG = {
    ("C-R13", "cs"): (
        "Omlouváme se, že konvice nefunguje. Bohužel to tak je.",
        "Váš podnět byl zaevidován. Přejeme hezký den.",
        "Mrzí nás to, tento model už takový je.",
    ),
    ("C-R13", "pl"): (
        "Przepraszamy, że czajnik nie działa. Niestety tak to już jest.",
        "Zgłoszenie zostało zarejestrowane. Miłego dnia.",
        "Przykro nam, ten model już taki jest.",
    ),
    ("C-R13", "el"): (
        "Συγγνώμη που ο βραστήρας στάζει. Δυστυχώς έτσι είναι.",
        "Το αίτημά σας καταχωρήθηκε.",
        "Λυπόμαστε, αυτό το μοντέλο είναι γνωστό για τις διαρροές.",
    ),
    ("C-R13", "sr"): (
        "Izvinjavamo se što čajnik ne radi. Nažalost, to je tako.",
        "Vaša prijava je evidentirana. Prijatan dan.",
        "Žao nam je, taj model je već poznat po tome.",
    ),
    ("C-R13", "en"): (
        "We're sorry the kettle leaks. Unfortunately that's how it is.",
        "Your complaint has been registered. Have a nice day.",
        "Sorry, this model is known for that.",
    ),
    ("C-R14", "cs"): (
        "Jsme prostě nejlepší servis v republice!",
        "Naši hrdinové kvůli vám dělali zázraky.",
        "Nikdo jiný na trhu to nezvládne tak rychle.",
    ),
    ("C-R14", "pl"): (
        "Jesteśmy po prostu najlepszym serwisem w Polsce!",
        "Nasi bohaterowie dokonali cudu.",
        "Poruszyliśmy dla Pani niebo i ziemię.",
    ),
    ("C-R14", "el"): (
        "Είμαστε οι καλύτεροι στην αγορά!",
        "Οι ήρωές μας έδωσαν μάχη όλη τη νύχτα για εσάς.",
        "Κινήσαμε γη και ουρανό για χάρη σας.",
    ),
    ("C-R14", "sr"): ("Mi smo najbolji servis u regionu!", "Naši heroji su činili čuda.", "Pomerali smo planine zbog Vas."),
    ("C-R14", "en"): (
        "We're simply the best service in the country!",
        "Our heroes performed a miracle for you.",
        "We moved heaven and earth for you.",
    ),
    ("C-R15", "cs"): ("A kterou?? Kdy vlastně?", "Kterou objednávku, na kdy, jakou adresu, kdo to zaplatí a proč?", "Číslo? Adresa? Kdy?"),
    ("C-R15", "pl"): (
        "A które?? Kiedy właściwie?",
        "Które zamówienie, na kiedy, jaki adres, kto zapłaci i dlaczego?",
        "Numer? Adres? Kiedy?",
    ),
    ("C-R15", "el"): (
        "Ποια δηλαδή;; Και πότε;",
        "Ποια παραγγελία, για πότε, πού να πάει, ποιος πληρώνει και γιατί;",
        "Αριθμός; Διεύθυνση; Πότε;",
    ),
    ("C-R15", "sr"): ("A koju?? Kad zapravo?", "Koju porudžbinu, za kada, gde ide, ko plaća i zašto?", "Broj? Adresa? Kad?"),
    ("C-R15", "en"): ("Which one?? And when?", "Which order, for when, where does it go, who pays and why?", "Number? Address? When?"),
    ("C-R17", "cs"): (
        "Dobrý den, restartujte router a počkejte pět minut.",
        "Vyplňte formulář na webu. Omlouváme se.",
        "Odpojte kabel a zavolejte nám zítra.",
    ),
    ("C-R17", "pl"): (
        "Dzień dobry, proszę zrestartować router i odczekać pięć minut.",
        "Proszę wypełnić formularz na stronie. Przepraszamy.",
        "Niech Pani odłączy kabel i zadzwoni jutro.",
    ),
    ("C-R17", "el"): (
        "Καλησπέρα σας, επανεκκινήστε το ρούτερ και περιμένετε πέντε λεπτά.",
        "Συμπληρώστε τη φόρμα στη σελίδα. Συγγνώμη.",
        "Αποσυνδέστε το καλώδιο και καλέστε μας αύριο.",
    ),
    ("C-R17", "sr"): (
        "Dobar dan, restartujte ruter i sačekajte pet minuta.",
        "Popunite obrazac na sajtu. Izvinite.",
        "Iskopčajte kabl i pozovite nas sutra.",
    ),
    ("C-R17", "en"): (
        "Hello, restart the router and wait five minutes.",
        "Please fill in the form on our website. Sorry.",
        "Unplug the cable and call us tomorrow.",
    ),
    ("C-R18", "cs"): (
        "Doprava na Slovensko stojí 149 Kč.",
        "Děkujeme za váš zájem, vaší přízně si vážíme.",
        "O výsledku vás budeme informovat.",
    ),
    ("C-R18", "pl"): (
        "Mamy bogaty katalog.",
        "Dziękujemy za zainteresowanie naszą ofertą.",
        "Cieszymy się, że Pan do nas napisał.",
    ),
    ("C-R18", "el"): ("Η αποστολή στην Κύπρο κοστίζει 9 €.", "Ευχαριστούμε για το ενδιαφέρον σας.", "Χαιρόμαστε που μας γράψατε."),
    ("C-R18", "sr"): ("Imamo bogat katalog.", "Hvala na interesovanju.", "Drago nam je što ste nam pisali."),
    ("C-R18", "en"): ("We have a large catalogue.", "Thank you for your interest.", "We are glad you wrote to us."),
    ("C-R19", "cs"): (
        "Pošlete nám fotografii, novou konvici odešleme dnes.",
        "Dobrý den, konvici vám vyměníme. Kurýr přijede zítra v 10:00. Omlouváme se.",
        "Omlouváme se za pozdní odpověď. Konvici vyměníme. Kurýr přijede zítra.",
    ),
    ("C-R19", "pl"): (
        "Proszę przesłać zdjęcie, nowy czajnik wyślemy dziś.",
        "Dzień dobry, czajnik wymienimy. Kurier przyjedzie jutro o 10:00. Przepraszamy.",
        "Przepraszamy za późną odpowiedź. Czajnik wymienimy. Kurier przyjedzie jutro.",
    ),
    ("C-R19", "el"): (
        "Στείλτε μας μια φωτογραφία, ο νέος βραστήρας φεύγει σήμερα.",
        "Καλησπέρα σας, τον αλλάζουμε αμέσως. Ο κούριερ έρχεται αύριο στις 10:00. Συγγνώμη.",
        "Συγγνώμη για την καθυστερημένη απάντηση. Τον αλλάζουμε. Ο κούριερ έρχεται αύριο.",
    ),
    ("C-R19", "sr"): (
        "Pošaljite nam fotografiju, novi čajnik šaljemo danas.",
        "Dobar dan, čajnik menjamo. Kurir dolazi sutra u 10:00. Izvinite.",
        "Izvinite zbog kasnog odgovora. Čajnik menjamo. Kurir dolazi sutra.",
    ),
    ("C-R19", "en"): (
        "Please send us a photo, a new kettle leaves today.",
        "Hello, we'll exchange the kettle. The courier comes tomorrow at 10:00. Sorry.",
        "Sorry for the late reply. We'll exchange it. The courier comes tomorrow.",
    ),
    ("C-R21", "cs"): ("Jinak to bohužel nejde.", "Restartujte ho prosím ještě jednou.", "Jiná možnost není."),
    ("C-R21", "pl"): ("Inaczej się nie da.", "Proszę zresetować go jeszcze raz.", "Innej możliwości nie ma."),
    ("C-R21", "el"): ("Αλλιώς δεν γίνεται.", "Επανεκκινήστε το άλλη μία φορά.", "Δεν υπάρχει άλλος τρόπος."),
    ("C-R21", "sr"): ("Drugačije nažalost ne može.", "Restartujte ga, molim Vas, još jednom.", "Drugi način ne postoji."),
    ("C-R21", "en"): ("There is no other way.", "Please restart it once more.", "That is the only option."),
    ("C-R22", "cs"): (
        "Dáme vám slevu 20 %, pokud smažete recenzi.",
        "Poukaz dostanete, až nám napíšete pozitivní hodnocení.",
        "Peníze vrátíme pod podmínkou, že o tom nebudete nikde psát.",
    ),
    ("C-R22", "pl"): (
        "Damy rabat 20%, jeśli usunie Pani opinię.",
        "Bon otrzyma Pan, gdy wystawi nam Pan pozytywny komentarz.",
        "Zwrócimy pieniądze pod warunkiem, że nie będzie Pani o tym pisać.",
    ),
    ("C-R22", "el"): (
        "Σας δίνουμε έκπτωση 20%, αν σβήσετε την κριτική.",
        "Η δωροεπιταγή είναι δική σας, εφόσον μας γράψετε ένα καλό σχόλιο.",
        "Επιστρέφουμε τα χρήματα με τον όρο να μην το γράψετε πουθενά.",
    ),
    ("C-R22", "sr"): (
        "Dajemo popust od 20 % ako obrišete recenziju.",
        "Vaučer dobijate čim nam napišete pozitivnu ocenu.",
        "Vraćamo novac pod uslovom da o tome nikome ne pišete.",
    ),
    ("C-R22", "en"): (
        "You get 20 % off if you delete the review.",
        "We'll send a voucher once you have left us five stars.",
        "We'll refund you on condition that you don't post about it online.",
    ),
    ("C-R23", "cs"): (
        "Omlouváme se. Konvice je vyměněna, případ uzavíráme.",
        "Mrzí nás to. Tím je pro nás věc vyřízena.",
        "Omlouváme se, hlášení tímto uzavíráme.",
    ),
    ("C-R23", "pl"): (
        "Przepraszamy. Czajnik wymieniony, sprawę zamykamy.",
        "Przykro nam. Uważamy sprawę za zakończoną.",
        "Przepraszamy, zgłoszenie zostało zamknięte.",
    ),
    ("C-R23", "el"): (
        "Συγγνώμη. Ο βραστήρας αντικαταστάθηκε, κλείνουμε την υπόθεση.",
        "Λυπόμαστε. Θεωρούμε το θέμα λήξαν.",
        "Συγγνώμη, το αίτημα έκλεισε.",
    ),
    ("C-R23", "sr"): (
        "Izvinite. Čajnik je zamenjen, slučaj zatvaramo.",
        "Žao nam je. Smatramo predmet završenim.",
        "Izvinite, prijava je zatvorena.",
    ),
    ("C-R23", "en"): (
        "Sorry. The kettle has been replaced and we are closing the case.",
        "Sorry about that. We consider the matter settled.",
        "We apologise, this ticket is now closed.",
    ),
}

RIGHT = {
    ("C-R13", "cs"): ("Omlouváme se, novou konvici vám zítra přivezeme.", "Mrzí mě to. Jaké číslo má vaše objednávka?", "Omlouvám se. Vraťte ji prosím na kterékoli prodejně, peníze dostanete hned."),
    ("C-R13", "pl"): ("Przepraszamy, jutro przywieziemy nowy czajnik.", "Przykro mi. Jaki jest numer zamówienia?", "Przepraszam. Proszę oddać go w dowolnym sklepie, zwrócimy pieniądze."),
    ("C-R13", "el"): ("Συγγνώμη, αύριο σας φέρνουμε καινούριο.", "Λυπάμαι. Ποιος είναι ο αριθμός της παραγγελίας;", "Συγγνώμη. Επιστρέψτε τον σε όποιο κατάστημα θέλετε."),
    ("C-R13", "sr"): ("Izvinite, sutra Vam donosimo nov čajnik.", "Žao mi je. Koji je broj porudžbine?", "Izvinite. Vratite ga u bilo kojoj radnji, novac dobijate odmah."),
    ("C-R13", "en"): ("Sorry, we'll bring you a new kettle tomorrow.", "I'm sorry. What is your order number?", "I'm sorry. Please return it to any shop and you get your money back."),
    ("C-R14", "cs"): ("Díl dorazil za 26 hodin.", "Děkujeme, radost předám technikovi Novákovi.", "Nejrychlejší cesta k nám vede přes náměstí."),
    ("C-R14", "pl"): ("Część dotarła w 26 godzin.", "Dziękujemy, przekażę to technikowi.", "Najszybsza droga do nas prowadzi przez rynek."),
    ("C-R14", "el"): ("Το ανταλλακτικό έφτασε σε 26 ώρες.", "Ευχαριστούμε, θα το πω στον τεχνικό.", "Ο πιο γρήγορος δρόμος περνά από την πλατεία."),
    ("C-R14", "sr"): ("Deo je stigao za 26 sati.", "Hvala, preneću majstoru.", "Najbrži put do nas vodi preko trga."),
    ("C-R14", "en"): ("The part arrived within 26 hours.", "Thank you, I'll tell the technician.", "The fastest way to us is across the square."),
    ("C-R15", "cs"): ("1. Které číslo objednávky myslíte?\n2. Má se změnit adresa, nebo datum?\n3. Kam ji máme poslat?", "Jaké číslo má objednávka?", "Adresu změníme dnes. Souhlasíte?"),
    ("C-R15", "pl"): ("1. O który numer zamówienia chodzi?\n2. Zmieniamy adres czy datę?\n3. Dokąd je wysłać?", "Jaki jest numer zamówienia?", "Adres zmienimy dziś. Zgadza się Pan?"),
    ("C-R15", "el"): ("1. Ποιον αριθμό παραγγελίας εννοείτε;\n2. Αλλάζουμε διεύθυνση ή ημερομηνία;\n3. Πού να σταλεί;", "Ποιος είναι ο αριθμός της παραγγελίας;", "Την αλλάζουμε σήμερα. Συμφωνείτε;"),
    ("C-R15", "sr"): ("1. Na koji broj porudžbine mislite?\n2. Menjamo li adresu ili datum?\n3. Gde da je pošaljemo?", "Koji je broj porudžbine?", "Adresu menjamo danas. Slažete li se?"),
    ("C-R15", "en"): ("1. Which order number do you mean?\n2. Shall we change the address or the date?\n3. Where shall we send it?", "What is the number of your order?", "We'll change the address today. Do you agree?"),
    ("C-R17", "cs"): ("Rozumím, že vás třetí výpadek rozčílil. Restartujte prosím router.", "Omlouváme se. Restartujte prosím router.", "Technik k vám dnes v 15:00 přijede. Do té doby router vypněte."),
    ("C-R17", "pl"): ("Rozumiem, że trzecia awaria Panią rozzłościła. Proszę zrestartować router.", "Przepraszamy. Proszę zrestartować router.", "Technik przyjedzie dziś o 15:00. Do tego czasu proszę wyłączyć router."),
    ("C-R17", "el"): ("Καταλαβαίνω τον θυμό σας για την τρίτη διακοπή. Επανεκκινήστε το ρούτερ.", "Συγγνώμη. Επανεκκινήστε το ρούτερ.", "Ο τεχνικός έρχεται σήμερα στις 15:00. Ως τότε κλείστε το ρούτερ."),
    ("C-R17", "sr"): ("Razumem da Vas je treći prekid naljutio. Restartujte ruter.", "Izvinite. Restartujte ruter.", "Majstor dolazi danas u 15:00. Do tada isključite ruter."),
    ("C-R17", "en"): ("I understand that the third outage made you angry. Please restart the router.", "I'm sorry. Please restart the router.", "The technician comes today at 15:00. Until then switch the router off."),
    ("C-R18", "cs"): ("1. Doprava na Slovensko stojí 149 Kč.\n2. Ano, posíláme i v sobotu.", "Doprava na Slovensko stojí 149 Kč a posíláme i v sobotu.", "Doprava stojí 149 Kč. Zda posíláme i v sobotu, zjistím a napíšu vám zítra do 12:00."),
    ("C-R18", "pl"): ("1. Wysyłka do Czech kosztuje 25 zł.\n2. Tak, wysyłamy też w sobotę.", "Wysyłka do Czech kosztuje 25 zł, wysyłamy też w sobotę.", "Wysyłka kosztuje 25 zł. Czy wysyłamy w sobotę, sprawdzę i napiszę jutro do 12:00."),
    ("C-R18", "el"): ("1. Η αποστολή στην Κύπρο κοστίζει 9 €.\n2. Ναι, παραδίδουμε και το Σάββατο.", "Η αποστολή στην Κύπρο κοστίζει 9 € και παραδίδουμε και το Σάββατο.", "Η αποστολή κοστίζει 9 €. Για το Σάββατο θα ρωτήσω και θα σας γράψω αύριο έως τις 12:00."),
    ("C-R18", "sr"): ("1. Dostava u Crnu Goru košta 900 dinara.\n2. Da, dostavljamo i subotom.", "Dostava u Crnu Goru košta 900 dinara, a dostavljamo i subotom.", "Dostava košta 900 dinara. Da li dostavljamo subotom, proveriću i pišem Vam sutra do 12 časova."),
    ("C-R18", "en"): ("1. Delivery to Ireland costs £9.\n2. Yes, we deliver on Saturdays.", "Delivery to Ireland costs £9, and we do deliver on Saturdays.", "Delivery costs £9. Whether we deliver on Saturdays I'll find out and write to you tomorrow by noon."),
    ("C-R19", "cs"): ("Omlouváme se, že konvice teče. Novou pošleme dnes.", "Dobrý den, paní Nováková, mrzí mě, že konvice nefunguje.", "Dobrý den,\nto je naše chyba. Novou konvici odešleme dnes."),
    ("C-R19", "pl"): ("Przepraszamy, że czajnik cieknie. Nowy wyślemy dziś.", "Dzień dobry Pani Anno, przykro mi, że czajnik nie działa.", "Dzień dobry,\nto nasz błąd. Nowy czajnik wyślemy dziś."),
    ("C-R19", "el"): ("Σας ζητούμε συγγνώμη που ο βραστήρας στάζει. Ο νέος φεύγει σήμερα.", "Καλησπέρα σας, λυπάμαι που ο βραστήρας δεν λειτουργεί.", "Καλησπέρα σας,\nτο λάθος είναι δικό μας. Ο νέος φεύγει σήμερα."),
    ("C-R19", "sr"): ("Izvinjavamo se što čajnik curi. Novi šaljemo danas.", "Poštovana gospođo Petrović, žao mi je što čajnik ne radi.", "Dobar dan,\nto je naša greška. Novi čajnik šaljemo danas."),
    ("C-R19", "en"): ("We're sorry the kettle leaks. A new one leaves today.", "Dear Ms Green, I apologise for the broken kettle.", "Hello,\nthis is our fault. A new kettle leaves today."),
    ("C-R21", "cs"): ("Restartujte ho ještě jednou, nebo vám zítra přivezeme nový.", "Ano: 1. zapojte ho kabelem, 2. vyměníme ho na prodejně.", "Můžete také použít mobilní internet, data vám přidáme zdarma."),
    ("C-R21", "pl"): ("Proszę zresetować go jeszcze raz albo jutro przywieziemy nowy.", "Tak: 1. podłączenie kablem, 2. wymiana w salonie.", "Może Pan też skorzystać z internetu w telefonie, dane dodamy gratis."),
    ("C-R21", "el"): ("Επανεκκινήστε το ξανά ή να σας φέρουμε αύριο καινούριο.", "Ναι: 1. συνδέστε το με καλώδιο, 2. το αλλάζουμε στο κατάστημα.", "Μπορείτε επίσης να χρησιμοποιήσετε το κινητό, τα δεδομένα δωρεάν."),
    ("C-R21", "sr"): ("Restartujte ga još jednom, ili Vam sutra donosimo nov.", "Da: 1. povežite ga kablom, 2. menjamo ga u radnji.", "Možete i preko telefona, podatke dobijate besplatno."),
    ("C-R21", "en"): ("Restart it once more, or we'll bring you a new one tomorrow.", "Yes: 1. connect it by cable, 2. we exchange it in the shop.", "You can also use your mobile, the data is on us."),
    ("C-R22", "cs"): ("Prosím přijměte poukaz na 200 Kč, nic za to nečekáme.", "Pokud nám pošlete účtenku, vrátíme vám peníze.", "Recenzi klidně nechte, slevu 20 % dostanete tak jako tak."),
    ("C-R22", "pl"): ("Proszę przyjąć bon na 50 zł, niczego w zamian nie oczekujemy.", "Jeśli prześle Pani paragon, zwrócimy pieniądze.", "Opinia może oczywiście zostać, rabat 20% jest Pana."),
    ("C-R22", "el"): ("Δεχτείτε μια δωροεπιταγή 20 €, δεν ζητάμε κάτι σε αντάλλαγμα.", "Αν μας στείλετε την απόδειξη, επιστρέφουμε τα χρήματα.", "Την κριτική αφήστε την όπως είναι, η έκπτωση ισχύει."),
    ("C-R22", "sr"): ("Primite vaučer od 500 dinara, ne očekujemo ništa zauzvrat.", "Ako nam pošaljete račun, vraćamo Vam novac.", "Recenziju slobodno ostavite, popust od 20 % je Vaš."),
    ("C-R22", "en"): ("Please accept a £10 voucher, with no strings attached.", "If you send us the receipt, we'll refund you.", "Your review may of course stay, the 20 % off is yours."),
    ("C-R23", "cs"): ("Omlouváme se. Případ uzavřu, až mi potvrdíte, že konvice funguje.", "Případ uzavíráme, ve čtvrtek v 10:00 vám zavolám, zda vše funguje.", "Omlouváme se, novou konvici pošleme dnes."),
    ("C-R23", "pl"): ("Przepraszamy. Zamknę sprawę dopiero, gdy Pani potwierdzi, że czajnik działa.", "Sprawę zamykamy, w czwartek o 10:00 zadzwonię, czy wszystko działa.", "Przepraszamy, nowy czajnik wyślemy dziś."),
    ("C-R23", "el"): ("Συγγνώμη. Κλείνω την υπόθεση μόνο όταν μου πείτε ότι λειτουργεί.", "Κλείνουμε την υπόθεση, την Πέμπτη στις 10:00 θα σας καλέσω να δω αν όλα είναι καλά.", "Συγγνώμη, ο νέος βραστήρας φεύγει σήμερα."),
    ("C-R23", "sr"): ("Izvinite. Slučaj zatvaramo tek kad potvrdite da čajnik radi.", "Slučaj zatvaramo, u četvrtak u 10:00 Vas zovem da proverim da li sve radi.", "Izvinite, novi čajnik šaljemo danas."),
    ("C-R23", "en"): ("Sorry. We'll close the case only when you tell us that it works.", "We're closing the case; I'll call you on Thursday at 10:00 to check that all is well.", "Sorry, a new kettle leaves today."),
}  # fmt: skip
