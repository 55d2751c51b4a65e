"""What the customers of that Friday write, by language; {number} is their order or cart, or nothing."""

from __future__ import annotations

SUBJECTS = {
    "cs": ("Nejde objednat", "Objednávka", "Problém s košíkem", "Platba", "Prosím o pomoc"),
    "pl": ("Nie mogę zamówić", "Zamówienie", "Problem z koszykiem", "Płatność"),
    "el": ("Παραγγελία", "Πρόβλημα με το καλάθι", "Πληρωμή"),
    "sr": ("Поруџбина", "Проблем са корпом", "Плаћање"),
    "sr-Latn": ("Porudžbina", "Problem sa korpom", "Plaćanje"),
    "en": ("Cannot order", "My order", "Trouble at the checkout"),
}
MAILS = {
    "cs": (
        "Dobrý den,\n\nuž půl hodiny se snažím dokončit objednávku, ale košík hlásí chybu.{number} Můžete se na to podívat?\n\nDěkuji",
        "Dobrý den, nejde mi odeslat objednávka. Po kliknutí na Zaplatit se nic nestane.{number} Co s tím mám dělat?",
        "Zdravím, platba kartou neprojde a objednávka se neodešle.{number} Zkoušel jsem to třikrát. Poradíte?",
        "Dobrý den, chci nakoupit, ale objednávka nejde dokončit, pořád vyskakuje chyba.{number} Prosím o pomoc.",
        "Dobrý večer, nemůžu objednat. Stránka s platbou se zasekne.{number} Je to u vás, nebo u mě?",
    ),
    "pl": (
        "Dzień dobry, nie mogę złożyć zamówienia, koszyk pokazuje błąd.{number} Proszę o pomoc.",
        "Dzień dobry, płatność kartą nie działa i zamówienie się nie wysyła.{number} Co mam zrobić?",
        "Witam, od kilkunastu minut próbuję zamówić i nie da się dokończyć zamówienia.{number} Proszę o informację.",
    ),
    "el": (
        "Καλησπέρα, δεν μπορώ να ολοκληρώσω την παραγγελία, το καλάθι βγάζει σφάλμα.{number} Μπορείτε να βοηθήσετε;",
        "Καλησπέρα σας, η πληρωμή με κάρτα δεν λειτουργεί και η παραγγελία δεν στέλνεται.{number} Τι να κάνω;",
    ),
    "sr": (
        "Добар дан, не могу да завршим поруџбину, корпа приказује грешку.{number} Молим за помоћ.",
        "Добар дан, плаћање картицом не ради и поруџбина се не шаље.{number} Шта да радим?",
    ),
    "sr-Latn": (
        "Dobar dan, ne mogu da završim porudžbinu, korpa prikazuje grešku.{number} Molim za pomoć.",
        "Dobar dan, plaćanje karticom ne radi i porudžbina se ne šalje.{number} Šta da radim?",
    ),
    "en": (
        "Hello, I cannot place my order, the checkout shows an error.{number} Could you have a look?",
        "Good evening, the payment by card does not work and my order is not sent.{number} What shall I do?",
    ),
}  # fmt: skip
AGAIN = {
    "cs": "Dobrý den, píšu znovu, objednávka pořád nejde dokončit.",
    "pl": "Dzień dobry, piszę ponownie, zamówienia nadal nie mogę złożyć.",
    "el": "Καλησπέρα, γράφω ξανά, ακόμη δεν μπορώ να ολοκληρώσω την παραγγελία.",
    "sr": "Добар дан, пишем поново, поруџбину и даље не могу да завршим.",
    "sr-Latn": "Dobar dan, pišem ponovo, porudžbinu i dalje ne mogu da završim.",
    "en": "Hello, I am writing again, I still cannot place my order.",
}
CHATS = {
    "cs": ("Dobrý den, nejde mi dokončit objednávka.", "Haló, košík hlásí chybu, nemůžu zaplatit.", "Nejde objednat, co s tím?"),
    "pl": ("Dzień dobry, nie mogę złożyć zamówienia.", "Koszyk pokazuje błąd, płatność nie działa."),
    "el": ("Καλησπέρα, δεν μπορώ να ολοκληρώσω την παραγγελία.", "Η πληρωμή δεν λειτουργεί, βγάζει σφάλμα."),
    "sr": ("Добар дан, не могу да завршим поруџбину.", "Корпа приказује грешку, плаћање не ради."),
    "sr-Latn": ("Dobar dan, ne mogu da završim porudžbinu.", "Korpa prikazuje grešku, plaćanje ne radi."),
    "en": ("Hello, I cannot place my order.", "The checkout shows an error, payment does not work."),
}
ORDER = {
    "cs": " Jde o objednávku č. {0}.", "pl": " Chodzi o zamówienie nr {0}.", "el": " Πρόκειται για την παραγγελία αρ. {0}.",
    "sr": " Реч је о поруџбини бр. {0}.", "sr-Latn": " Reč je o porudžbini br. {0}.", "en": " It is about order no. {0}.",
}  # fmt: skip
CART = {
    "cs": " Můj košík č. {0} zůstal otevřený.", "pl": " Mój koszyk nr {0} został otwarty.", "el": " Το καλάθι αρ. {0} έμεινε ανοιχτό.",
    "sr": " Моја корпа бр. {0} је остала отворена.", "sr-Latn": " Moja korpa br. {0} je ostala otvorena.",
    "en": " My cart no. {0} is still open.",
}  # fmt: skip
ELSEWHERE = (
    ("cs", "Faktura za září", "Dobrý den, prosím o zaslání faktury za září na naši novou adresu. Děkuji, účetní oddělení"),
    ("cs", "Velikost helmy", "Dobrý den, jakou velikost helmy doporučíte na obvod hlavy 57 cm?"),
    ("pl", "Godziny otwarcia", "Dzień dobry, w jakich godzinach jest otwarty sklep w Brnie?"),
    ("cs", "Poděkování", "Dobrý den, chtěla bych pochválit pána ve skladu, stan přišel krásně zabalený."),
    ("el", "Εγγύηση", "Καλησπέρα, πόσα χρόνια εγγύηση έχει η σκηνή που αγόρασα πέρυσι;"),
    ("en", "Bottle cage", "Hello, does the bottle cage fit a frame from 2019? Kind regards"),
)
