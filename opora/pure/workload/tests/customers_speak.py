"""What the customers of the simulated weeks write: ordinary matters, and troubles in two halves (one to tune on, one to report on)."""

from __future__ import annotations

LANGUAGES = {"cs": 68, "pl": 9, "el": 6, "sr": 4, "sr-latn": 4, "en": 9}
CITIES = "Brno Praha Ostrava Plzeň Liberec Kraków Gdańsk Wrocław Beograd Niš Athina Patra London Leeds Olomouc Zlín Opava Jihlava".split()
PRODUCTS = """
    Aurora Kestrel Lynx Bora Tatra Rysy Olymp Morava Vltava Polaris Sirius Merkur Jupiter Gemini Orion Falcon Raven Heron Otter Badger Marten
    Sumava Beskyd Javor Jedle Borovice Smrk Lipa Buk Dub Habr Krokus Sasanka Modrin Kalina Rakita Granit Bazalt Mramor Kremen Ametyst Jantar
    Perla Koral Sahara Gobi Namib Tundra Tajga Savana Delta Fjord Laguna Atol Reef Pampa Altai Pamir Kavkaz Alpin Dolomit Karpaty Balkan Rodopi
    Durmitor Prokletije Zlatibor Kopaonik Tara Pindos Parnas Helikon Ossa Pelion Taygetos Ida Kissavos Gliwice Tarnica Babia Pilsko Skrzyczne
    Turbacz Radziejowa Mogielica Lubomir Ben Nevis Snowdon Scafell Helvellyn Skiddaw Cheviot Pennine Mendip Cotswold Chiltern
""".split()
THINGS = {
    "cs": "stan spacák batoh boty bundu karimatku vařič čelovku hůlky láhev matraci plachtu kalhoty mikinu rukavice čepici lano sedák helmu nůž".split(),
    "pl": "namiot śpiwór plecak buty kurtkę karimatę kuchenkę czołówkę kijki butelkę materac plandekę spodnie bluzę rękawice czapkę linę uprząż kask nóż".split(),
    "el": "σκηνή υπνόσακο σακίδιο μπότες μπουφάν υπόστρωμα καμινέτο φακό μπατόν παγούρι στρώμα μουσαμά παντελόνι φούτερ γάντια σκούφο σχοινί ζώνη κράνος μαχαίρι".split(),
    "sr": "шатор врећу ранац ципеле јакну подлогу решо лампу штапове флашу душек цираду панталоне дуксерицу рукавице капу уже појас кацигу нож".split(),
    "en": "tent sleeping-bag backpack boots jacket mat stove headlamp poles bottle mattress tarp trousers hoodie gloves beanie rope harness helmet knife".split(),
}
FEELINGS = {
    "cs": ["Děkuji za odpověď.", "Předem díky.", "Hezký den.", "Jedeme na hory v sobotu.", "Je to dárek pro manžela.", "Koupili jsme už tři.", "Máme dvě děti a psa.", "Telefon mám 602 555 118.", "Pracuji do čtyř, pak jsem doma.", "Stačí krátká zpráva.", "Minule jsem byla spokojená.", "Na stránkách jsem to nenašel.", "Kolega mi vás doporučil.", "Barvu bych chtěl spíš tmavší.", "Potřeboval bych to na dovolenou.", "Ještě přemýšlím o větší velikosti."],
    "pl": ["Dziękuję za odpowiedź.", "Z góry dziękuję.", "Pozdrawiam serdecznie.", "Wyjeżdżamy w sobotę.", "To prezent dla syna.", "Kupiliśmy już dwa.", "Na stronie tego nie znalazłam.", "Wolałbym ciemniejszy kolor.", "Pracuję do szesnastej.", "Koleżanka państwa poleciła."],
    "el": ["Ευχαριστώ πολύ.", "Περιμένω απάντηση.", "Φεύγουμε το Σάββατο.", "Είναι δώρο για τον γιο μου.", "Θα ήθελα πιο σκούρο χρώμα.", "Δεν το βρήκα στη σελίδα.", "Μένω στο κέντρο της πόλης.", "Δουλεύω μέχρι τις πέντε."],
    "sr": ["Хвала на одговору.", "Унапред хвала.", "Срдачан поздрав.", "Путујемо у суботу.", "То је поклон за сина.", "Нисам нашла на сајту.", "Желео бих тамнију боју.", "Радим до четири.", "Колега вас је препоручио."],
    "en": ["Thank you for your answer.", "Thanks in advance.", "Kind regards.", "We leave on Saturday.", "It is a present for my son.", "I could not find it on your pages.", "I would prefer a darker colour.", "A colleague recommended you.", "We already own two of them.", "A short note is enough."],
}
ORDINARY = {
    "cs": [
        "Dobrý den, máte skladem {thing} {product}?", "Jak dlouho trvá doručení do města {city}?", "Chtěl bych vrátit {thing} {product}, je malý.",
        "Prosím o změnu adresy u objednávky, bydlím teď v {city}.", "Můžete mi poslat fakturu na firmu?", "Jaká je záruka na {thing} {product}?",
        "Děkuji, {thing} dorazil v pořádku.", "Máte otevřeno v sobotu na prodejně v {city}?", "Hodí se {product} i do zimy?", "Jakou velikost mám vzít, měřím 178?",
        "Vyměníte mi {thing} za větší?", "Kolik váží {thing} {product}?", "Chtěla bych přidat do objednávky ještě {thing}.", "Lze {product} prát v pračce?",
        "Zajímá mě množstevní sleva na deset kusů {product}.", "Prosím o cenovou nabídku pro oddíl, {thing} dvacet kusů.", "Kdy naskladníte {product}?",
        "Chci zrušit objednávku, {thing} už nepotřebuji.", "Dá se platit na splátky?", "Posíláte i na Slovensko?", "Kde najdu návod k {product}?",
    ],
    "pl": [
        "Dzień dobry, czy {thing} {product} jest dostępny?", "Ile trwa dostawa do {city}?", "Chciałbym zwrócić {thing} {product}, jest za mały.", "Proszę o zmianę adresu, mieszkam teraz w {city}.",
        "Proszę o fakturę na firmę.", "Jaka jest gwarancja na {thing}?", "Dziękuję, wszystko dotarło.", "Jaki rozmiar wybrać przy wzroście 178?", "Ile waży {product}?", "Kiedy będzie {product}?",
    ],
    "el": [
        "Καλημέρα, έχετε {thing} {product};", "Πόσο διαρκεί η αποστολή στην {city};", "Θέλω να επιστρέψω {thing} {product}, είναι μικρό.", "Μπορείτε να μου στείλετε τιμολόγιο;", "Τι εγγύηση έχει;",
        "Ευχαριστώ, όλα έφτασαν καλά.", "Ποιο μέγεθος να πάρω;", "Πόσο ζυγίζει {product};", "Πότε θα έρθει {product};",
    ],
    "sr": [
        "Добар дан, имате ли {thing} {product} на стању?", "Колико траје достава у {city}?", "Хтео бих да вратим {thing} {product}, мали је.", "Молим промену адресе, сада живим у {city}.", "Молим рачун на фирму.",
        "Каква је гаранција?", "Хвала, све је стигло.", "Коју величину да узмем?", "Колико тежи {product}?", "Када стиже {product}?",
    ],
    "en": [
        "Hello, do you have the {thing} {product} in stock?", "How long does delivery to {city} take?", "I would like to return the {thing} {product}, it is too small.", "Please change my address, I live in {city} now.",
        "Could you send an invoice for my company?", "What is the warranty on the {thing}?", "Thank you, everything came safely.", "Which size should I take at 178 cm?", "How heavy is the {product}?", "When will {product} be back?",
    ],
}  # fmt: skip
# Single troubles of ordinary days: somebody always has one.
GRUMBLES = {
    "cs": [
        ("delivery", "Balík s {product} stále nedorazil, kde je moje zásilka?", 10), ("faulty", "{thing} {product} přišel poškozený, prosím o výměnu.", 8),
        ("paying", "Platba kartou mi neprošla, mohu zaplatit převodem?", 2), ("signing_in", "Nemohu se přihlásit do účtu, zapomněl jsem heslo.", 2), ("discount", "Slevový kód mi nejde uplatnit.", 2),
        ("no_confirmation", "Nepřišlo mi potvrzení objednávky.", 2), ("price", "Cena na účtence nesedí.", 1), ("unreachable", "Nedá se k vám dovolat.", 1), ("ordering", "Nejde mi vložit do košíku {product}.", 1),
    ],
    "pl": [("delivery", "Paczka z {product} nie dotarła.", 5), ("faulty", "{thing} {product} przyszedł uszkodzony.", 3), ("paying", "Płatność kartą nie przeszła.", 1)],
    "el": [("delivery", "Το δέμα με {product} δεν ήρθε ακόμα.", 4), ("faulty", "{thing} {product} ήρθε σπασμένο.", 2)],
    "sr": [("delivery", "Пакет са {product} није стигао.", 4), ("faulty", "{thing} {product} је оштећен.", 2), ("signing_in", "Не могу да се пријавим на налог.", 1)],
    "en": [("delivery", "My parcel with the {product} has not arrived.", 4), ("faulty", "The {thing} {product} came damaged.", 3), ("discount", "My discount code does not work.", 1)],
}  # fmt: skip
# What is planted: two halves of each, so that what is reported was not tuned on.
PLANTED = {
    "ordering": {
        "cs": (["Nejde u vás objednat, košík pořád hlásí chybu.", "Už půl hodiny nemohu dokončit objednávku."], ["Zkouším nakoupit a v pokladně se nic neděje, objednávka se neodešle.", "Objednávka mi nejde odeslat, zkoušel jsem to třikrát."]),
        "pl": (["Nie mogę złożyć zamówienia.", "Koszyk nie działa, próbowałam trzy razy."], ["Nie da się u państwa nic zamówić.", "Zamówienie nie przechodzi, kręci się w kółko."]),
        "el": (["Δεν μπορώ να ολοκληρώσω την παραγγελία μου.", "Το καλάθι δεν λειτουργεί."], ["Προσπαθώ να παραγγείλω και δεν γίνεται, το καλάθι βγάζει σφάλμα.", "Den mporo na kano paraggelia apo to proi."]),
        "sr": (["Не могу да поручим ништа.", "Корпа не ради већ сат времена."], ["Покушавам да завршим куповину и не може, поруџбина не пролази.", "Корпа стално избацује грешку."]),
        "en": (["I can't place my order.", "The checkout is not working."], ["Your basket keeps loading and I cannot complete my order.", "Unable to check out since this morning."]),
    },
    "paying": {
        "cs": (["Nejde zaplatit kartou."], ["Platební brána mi pořád odmítá kartu, karta nefunguje jen u vás."]),
        "pl": (["Płatność nie przechodzi."], ["Nie mogę zapłacić blikiem ani kartą."]),
        "en": (["My card is declined at the checkout."], ["The payment fails every time."]),
    },
    "signing_in": {
        "el": (["Δεν μπορώ να συνδεθώ στον λογαριασμό μου."], ["Ο κωδικός μου δεν δουλεύει, δεν με αφήνει να μπω."]),
        "cs": (["Nemůžu se přihlásit."], ["Od rána se nedá přihlásit, heslo to nebere."]),
    },
    "site_down": {
        "cs": (["Nejdou vám stránky."], ["E-shop se vůbec nenačítá, jen bílá stránka."]),
        "pl": (["Strona nie działa."], ["Sklep się nie otwiera, błąd 502."]),
        "el": (["Η σελίδα δεν ανοίγει."], ["Το site σας δεν φορτώνει."]),
        "sr": (["Сајт не ради."], ["Ne otvara se sajt, error 503."]),
        "en": (["Your website is down."], ["The shop does not load, error 502."]),
    },
    "double_charge": {
        "cs": (["Strhli jste mi peníze dvakrát."], ["Na výpisu mám platbu za objednávku dvakrát."]),
        "pl": (["Pobrano mi pieniądze dwa razy."], ["Zapłaciłam raz, a kartę obciążono podwójnie."]),
        "en": (["I was charged twice."], ["You have taken the money two times."]),
    },
    "wrong_mail": {
        "sr": (["Добио сам чудан мејл од вас."], ["Stigao mi je sumnjiv mejl sa vaše adrese.", "Добила сам исти мејл пет пута, порука стиже стално."]),
        "cs": (["Přišel mi od vás podivný e-mail."], ["Dostal jsem podezřelou zprávu s vaším jménem."]),
    },
    "private_data": {
        "cs": (["Po přihlášení vidím cizí objednávky."], ["V účtu se mi zobrazují údaje někoho jiného."]),
        "pl": (["Widzę cudze zamówienia na moim koncie."], ["Po zalogowaniu pokazuje mi dane innej osoby."]),
        "en": (["I can see another customer's orders."], ["Your page shows me someone else's address."]),
    },
    "delivery": {
        "cs": (["Balík měl přijít včera a nedorazil."], ["Zásilka nikde, kurýr nepřišel a sledování se nehýbe."]),
        "pl": (["Paczka nie dotarła."], ["Przesyłka miała być wczoraj i nie przyszła."]),
    },
    "discount": {
        "cs": (["Slevový kód nefunguje."], ["Kupón z letáku mi to nebere, neplatný."]),
        "sr": (["Код за попуст не ради."], ["Не могу да унесем купон."]),
        "en": (["The voucher is not accepted."], ["Your promo code is invalid at the checkout."]),
        "el": (["Ο κωδικός έκπτωσης δεν ισχύει."], ["Το κουπόνι δεν περνάει."]),
    },
    "price": {
        "cs": (["V košíku je jiná cena než na stránce."], ["Cena u stanu je nesmyslná, asi chybně, za jednu korunu."]),
        "en": (["The price at the checkout is different."], ["Wrong price on the page, please check."]),
    },
    "losing_data": {
        "cs": (["Zmizely mi body z účtu."], ["Moje body se najednou ztratily, data zmizela."]),
        "pl": (["Zniknęły mi punkty z konta."], ["Punkty nagle przepadły."]),
        "en": (["My points have disappeared."], ["All my points are gone from my account."]),
    },
    "pump": {
        "cs": (["Pumpička u matrace syčí a nedrží tlak.", "U matrace syčí ventilek pumpičky."], ["Ta pumpička v balení vůbec nepumpuje.", "Pumpička se hned první noc rozpadla."]),
    },
    "zipper": {
        "en": (["The zipper on my jacket came apart.", "Zipper pulled off on the first day."], ["The zipper will not close any more.", "My zipper is stuck half way."]),
    },
}  # fmt: skip
NEWSLETTERS = {
    "Podzimní výprodej: {a} a {b} za polovic": "Milí přátelé, tento týden máme {a} a {b} za poloviční cenu. Sleva platí do neděle s kódem PODZIM.",
    "Nová kolekce {a}": "Právě dorazila nová kolekce {a}, podívejte se také na {b}. Doprava zdarma nad 1000 Kč.",
}
ANSWERS = [
    "Prosím odhlásit z odběru.", "Děkuji, ale už mám. Kdy budete mít {thing}?", "Platí to i na {a}?", "Můžete mi poslat katalog poštou?", "Jsem teď v zahraničí, ozvu se v květnu.",
    "Hezké fotky! Kde je fotil váš fotograf?", "{a} mám loni a jsem spokojený.", "Změnila jsem e-mail, pište prosím na nový.", "Kolik stojí doprava na Slovensko?", "Máte {b} v dětské velikosti?",
]  # fmt: skip
