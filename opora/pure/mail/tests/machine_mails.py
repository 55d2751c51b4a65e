"""Mails that machines write without saying so in a header, and mails of people about them."""

# name, subject, body
AWAY: list[tuple[str, str, str]] = [
    ("cs", "Re: Vaše objednávka 20261234", "Dobrý den,\n\nděkuji za Vaši zprávu. Do 16. 1. 2026 jsem na dovolené. V naléhavých případech kontaktujte kolegyni Evu Malou, eva@firma.example.\n\nKarel"),
    ("cs_office", "Mimo kancelář: Vaše objednávka", "Jsem mimo kancelář, vracím se v pondělí."),
    ("cs_subject", "Automatická odpověď: Stav zásilky", "Dobrý den, odpovím Vám ve čtvrtek."),
    ("sk", "Re: Objednávka", "Dobrý deň, ďakujem za Váš e-mail. Momentálne čerpám dovolenku do 20. 1. V súrnych prípadoch volajte kolegu."),
    ("pl", "Re: Zamówienie 55443", "Dzień dobry,\ndziękuję za wiadomość. Przebywam na urlopie do 16 stycznia. W pilnych sprawach proszę o kontakt z Anną Nowak.\nPozdrawiam"),
    ("pl_subject", "Odpowiedź automatyczna: Zamówienie 55443", "Wracam w poniedziałek."),
    ("el", "Re: Παραγγελία 777", "Ευχαριστώ για το μήνυμά σας. Βρίσκομαι εκτός γραφείου έως τις 16 Ιανουαρίου. Για επείγοντα θέματα επικοινωνήστε με τη Μαρία."),
    ("el_subject", "Αυτόματη απάντηση: Παραγγελία 777", "Θα επιστρέψω τη Δευτέρα."),
    ("sr_latin", "Re: Porudžbina 42", "Poštovani, hvala na poruci. Nisam u kancelariji do 16. januara. Za hitne slučajeve obratite se kolegi Marku."),
    ("sr_cyrillic", "Re: Поруџбина 42", "Поштовани, хвала на поруци. Нисам у канцеларији до 16. јануара. За хитне случајеве обратите се колеги Марку."),
    ("sr_subject", "Аутоматски одговор: Поруџбина", "Враћам се у понедељак."),
    ("en", "Re: Order 1234", "Thank you for your email. I am out of the office until 16 January with limited access to email. For urgent matters please contact Anna."),
    ("en_ticket", "Re: Order 1234", "Thank you for contacting us. This is an automated response, we will get back to you within two days. Your ticket number is 998."),
    ("de", "Re: Bestellung", "Vielen Dank für Ihre Nachricht. Ich bin bis zum 16. Januar nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Frau Lang."),
    ("fr", "Réponse automatique : Commande", "Je suis absent jusqu'au 16 janvier."),
    ("es", "Re: Pedido", "Gracias por su mensaje. Estoy fuera de la oficina hasta el 16 de enero. Para asuntos urgentes puede contactar con Ana."),
]  # fmt: skip

PEOPLE: list[tuple[str, str, str]] = [
    ("cs_about", "Vaše automatická odpověď", "Dobrý den, na každý e-mail mi přijde jen automatická odpověď „Děkujeme za Vaši zprávu, jsme mimo kancelář“. Odpoví mi někdo živý?"),
    ("cs_about_works_not", "Automatická odpověď nefunguje", "Dobrý den, koupil jsem u vás modul automatických odpovědí a nefunguje. Co s tím?"),
    ("cs_holiday", "Doručení zásilky", "Dobrý den, do pátku jsem na dovolené, prosím doručte balík až v pondělí. Děkuji, Novák"),
    ("re_auto", "Re: Automatická odpověď: Reklamace", "Dobrý den, pořád čekám na odpověď člověka. Kdy se ozvete?"),
    ("en_about", "I only get your automatic reply", "Three times I wrote and three times I only got \"This is an automated response\". Can a person answer me?"),
    ("en_holiday", "Delivery", "Hello, I am on holiday until Friday, please deliver on Monday. Thanks, Dan"),
    ("pl_about", "Wasza automatyczna odpowiedź", "Dzień dobry, dostaję tylko automatyczne odpowiedzi. Czy ktoś mi odpowie? Proszę o kontakt."),
    ("el_about", "Η αυτόματη απάντησή σας", "Καλημέρα, λαμβάνω μόνο αυτόματες απαντήσεις. Θα μου απαντήσει κάποιος;"),
    ("sr_about", "Vaš automatski odgovor", "Poštovani, dobijam samo automatske odgovore. Hoće li mi neko odgovoriti?"),
    ("cs_parcel_undelivered", "Zásilka nebyla doručena", "Dobrý den, zásilka nebyla doručena, sledování píše nedoručeno. Napište mi prosím na novak@mail.example, co se děje."),
    ("pl_parcel", "Paczka nie została dostarczona", "Dzień dobry, paczka 5544 nie została dostarczona. Mój adres to Długa 5, mail anna@poczta.example."),
    ("en_parcel", "Undelivered parcel", "My parcel was not delivered. Please write to dan@mail.example or call me."),
    ("sr_parcel", "Pošiljka nije isporučena", "Poštovani, pošiljka nije isporučena. Javite mi na jelena@posta.example."),
]  # fmt: skip

# name, sender, subject, body, address, permanent
FAILURES: list[tuple[str, str, str, str, str, bool]] = [
    ("qmail", "MAILER-DAEMON@mx.shop.example", "failure notice", "Hi. This is the qmail-send program at mx.shop.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<jan@mail.example>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 unknown user\n", "jan@mail.example", True),
    ("exim", "Mailer-Daemon@mx.shop.example", "Mail delivery failed: returning message to sender", "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  jan@mail.example\n    host mx.mail.example [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<jan@mail.example>:\n    550 No such user here\n", "jan@mail.example", True),
    ("exim_delayed", "Mailer-Daemon@mx.shop.example", "Warning: message 1abcDE-000123-4x delayed 24 hours", "This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.shop.example.\n\nThe address to which the message has not yet been delivered is:\n\n  jan@mail.example\n\nNo action is required on your part. Delivery attempts will continue for\nsome time, and this warning may be repeated.\n", "jan@mail.example", False),
    ("gmail", "mailer-daemon@googlemail.example", "Delivery Status Notification (Failure)", "** Address not found **\n\nYour message wasn't delivered to jan@mail.example because the address couldn't be found, or is unable to receive mail.\n\nThe response from the remote server was:\n550 5.1.1 The email account that you tried to reach does not exist.\n", "jan@mail.example", True),
    ("seznam", "MAILER-DAEMON@seznam.example", "Nedoručitelná zpráva", "Dobrý den,\nbohužel se nepodařilo doručit Vaši zprávu na adresu jan@mail.example.\nDůvod: schránka příjemce neexistuje.\n", "jan@mail.example", True),
    ("cs_delayed", "postmaster@mx.shop.example", "Zpoždění doručení zprávy", "Vaši zprávu se zatím nepodařilo doručit na adresu jan@mail.example. Server se bude dál pokoušet o doručení, zprávu není třeba posílat znovu.\n", "jan@mail.example", False),
    ("pl", "mailer-daemon@poczta.example", "Wiadomość niedostarczona", "Twoja wiadomość nie została dostarczona do odbiorcy jan@mail.example.\nPowód: adres nie istnieje.\n", "jan@mail.example", True),
    ("el", "postmaster@mail.gr.example", "Μη παραδοτέο μήνυμα", "Το μήνυμά σας δεν ήταν δυνατό να παραδοθεί στον παραλήπτη jan@mail.example.\nΗ διεύθυνση δεν υπάρχει.\n", "jan@mail.example", True),
    ("sr", "MAILER-DAEMON@posta.example", "Poruka nije isporučena", "Vaša poruka nije isporučena na adresu jan@mail.example jer korisnik ne postoji.\n", "jan@mail.example", True),
    ("sr_cyrillic", "MAILER-DAEMON@posta.example", "Порука није испоручена", "Ваша порука није испоручена на адресу jan@mail.example јер корисник не постоји.\n", "jan@mail.example", True),
    ("de", "postmaster@firma.example", "Unzustellbar: Ihre Bestellung", "Ihre Nachricht konnte den folgenden Empfänger nicht erreichen und wurde nicht zugestellt:\njan@mail.example\nDie E-Mail-Adresse des Empfängers wurde nicht gefunden. 550 5.1.10 RESOLVER.ADR.RecipientNotFound\n", "jan@mail.example", True),
    ("full_mailbox", "MAILER-DAEMON@mx.shop.example", "Undelivered Mail Returned to Sender", "This is the mail system at host mx.shop.example.\nI'm sorry to have to inform you that your message could not be delivered.\n\n<jan@mail.example>: host mx.mail.example said: 452 4.2.2 mailbox full (in reply to RCPT TO command)\n", "jan@mail.example", False),
]  # fmt: skip
