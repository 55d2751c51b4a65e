"""Promises in few words, sent on Wednesday 17 June 2026 at ten; `test_promises_briefly_made.py` reads them."""

from __future__ import annotations

BRIEF = """
en | action | Please keep Friday morning free: two of our men are coming to take the old piano away.
en | action | Please be in on Friday between 8 and 12, our fitter is coming to measure up.
en | refund | Your refund is processed on Friday.
en | refund | Your refund gets released tomorrow.
en | refund | The deposit is paid out on Monday.
en | refund | The overpayment gets wired to you tomorrow.
en | action | The lift is inspected on Thursday.
en | action | Your meter gets re-read on Monday.
en | action | Your direct debit gets stopped today.
en | action | The wrong entry is deleted tomorrow.
en | action | Your bike is repaired by Friday.
en | action | Your seats are reassigned this afternoon.
en | action | The wall is repainted on Monday.
en | action | The missing tiles are laid on Tuesday.
en | action | Your boiler gets its new valve on Monday.
en | reply | Back to you by three.
en | reply | Back to you tomorrow with an answer.
en | reply | Update to follow by end of day.
en | reply | Answer from me by noon tomorrow.
en | reply | A full reply to you by Friday.
en | reply | Written confirmation to follow tomorrow.
en | reply | News on your case by Friday.
en | reply | More from me tomorrow morning.
en | reply | Decision letter to you by Friday.
en | reply | My findings in your inbox tomorrow.
en | reply | A word from our lawyers on Monday.
en | callback | Call from me at 4 today.
en | callback | Phone call from our nurse tomorrow at 9.
en | refund | Money back on your card within five business days.
en | refund | Refund on your card by Friday.
en | refund | £35 back in your account by Friday.
en | refund | Full refund to your card tomorrow.
en | refund | Your deposit back with you by Monday.
en | delivery | New tin in your hands on Thursday, free of charge.
en | delivery | The right lamp with you tomorrow.
en | delivery | A fresh box to you on Friday, at our cost.
en | delivery | Parcel at your door by Friday.
en | action | All sorted by Friday.
en | action | Ready by Friday, you have my word.
en | action | Fixed by tonight.
en | action | Bike back on the road by Friday.
en | action | Electrician at yours tomorrow at 8.
en | action | Our plumber at your place on Monday morning.
en | delivery | Your suit: altered, pressed and delivered to your door on 19 June.
en | action | Reviewing your file this week.
en | delivery | Posting the key to you today.
en | refund | Refunding the difference today.
en | reply | Writing to you tomorrow with the details.
en | action | Checking it with the warehouse this afternoon.
en | action | On it today.
en | reply | you hear from us on Tuesday
en | reply | You have a message from me before five.
en | reply | You have our answer tomorrow.
en | reply | You get the outcome in writing on Friday.
en | reply | You have it in writing by Friday.
en | delivery | You hold the new passport in your hands on Monday.
en | reply | You know more tomorrow.
en | refund | You have your money back on Friday.
en | action | The goods lift is oiled and tested on Monday.
en | action | Your windows get cleaned on Tuesday.
en | refund | Your deposit gets sent back to you tomorrow.
en | delivery | Your passport is couriered to you on Monday.
en | delivery | Both books are posted this afternoon.
en | action | The faulty meter is taken out on Monday.
en | action | Your shoes are resoled by Friday.
en | action | Your kitchen is measured tomorrow at ten.
en | refund | £12 back on your account by Friday.
en | refund | Half of the price back on your card tomorrow.
en | reply | Test results to you by Friday.
en | reply | First findings from our vet on Monday.
en | callback | A call from our vet tomorrow at 8.
en | reply | Hi Sam, back with you by two.
en | reply | In touch tomorrow.
en | action | Leak fixed by tonight, promise.
en | delivery | Spare part in the post tomorrow.
en | refund | Crediting your account with £30 today.
en | delivery | Sending you a new lid tomorrow.
en | action | Cancelling the second booking this afternoon.
en | reply | Getting back to you tomorrow.
en | reply | You will get my view of it in writing by Monday.
en | reply | Expect an e-mail with the new date tonight.
en | reply | Give me a day, I come back to you on Friday.
en | reply | The board meets on Thursday, and on Friday you learn what they decided.
en | reply | A detailed answer is on its way to you by Friday.
en | reply | The result is with you by Friday.
en | reply | Tomorrow at the latest you read the outcome in your inbox.
en | reply | An explanation goes out to you on Monday.
en | reply | Let me look at the files tonight; a proper answer follows tomorrow.
en | callback | Our vet phones at six.
en | callback | Someone from billing gives you a ring on Monday.
en | callback | We talk at ten tomorrow, I dial your landline.
en | callback | At four the phone will ring at yours, that's me.
en | refund | The £80 leaves our account on Friday.
en | refund | We transfer the rest on Monday.
en | refund | Your account shows the credit by Friday.
en | refund | Both instalments are paid back on Monday.
en | refund | You see the money on Friday.
en | refund | We're sending the £40 back to your card tonight.
en | delivery | The new curtains leave the workshop on Monday.
en | delivery | A bike messenger drops the papers at your door tonight.
en | delivery | Your order is on the road tomorrow.
en | delivery | Somebody from us hands you the keys at noon tomorrow.
en | delivery | Another lamp goes to you today, by express.
en | delivery | We have it to you by Friday.
en | delivery | The courier has your parcel on Friday's round.
en | delivery | The tickets go by registered post today.
en | action | The scaffolding comes down on Friday.
en | action | We strip the old paint on Monday.
en | action | The heating is on again by six.
en | action | You can log in again from tomorrow noon.
en | action | The locksmith changes the cylinder this afternoon.
en | action | I personally open the gate for you at seven tomorrow.
en | action | Our man gets to you on Tuesday at 9.
en | action | We're at yours at nine on Friday.
en | action | It gets done today.
en | action | We take the graffiti off on Monday.
en | action | Your bed is made up as a double by the time you arrive on Friday.
en | delivery + reply | The lamp ships on Monday and I mail you the tracking number on Tuesday.
en | action + callback | The technician is at yours on Friday, and I ring you on Monday to hear how it went.
en | refund + delivery | The money goes back to your card today, the new shoes leave on Thursday.
en | action + reply | We test it tonight and tell you the result by noon tomorrow.
el | reply | Απάντησή μας ως τις τρεις.
el | reply | Απάντηση σε εσάς μέχρι την Παρασκευή.
el | reply | Η απάντηση της διεύθυνσης σε εσάς μέχρι αύριο στις 12.
el | reply | Νεότερα από μένα αύριο το πρωί.
el | reply | Ενημέρωσή μας ως το βράδυ.
el | reply | Γραπτή απάντηση στο email σας αύριο.
el | reply | Μήνυμά μου ως τις πέντε.
el | reply | Νέα μας την Τρίτη.
el | reply | Πίσω σε εσάς με απάντηση αύριο.
el | callback | Κλήση μας προς εσάς αύριο στις 11:30.
el | callback | Τηλεφώνημά μου σήμερα στις 4.
el | callback | Έχει προγραμματιστεί κλήση μας προς εσάς για αύριο στις 11:30.
el | callback | Ορίστηκε τηλεφώνημα του γιατρού για αύριο στις 9.
el | refund | Τα χρήματα στην κάρτα σας σε πέντε εργάσιμες ημέρες.
el | refund | Πίστωση 35 € στον λογαριασμό σας μέχρι το τέλος της εβδομάδας.
el | refund | Επιστροφή χρημάτων ως την Παρασκευή.
el | refund | Τα 20 ευρώ πίσω στην κάρτα σας αύριο.
el | delivery | Νέος τενεκές στα χέρια σας την Πέμπτη, χωρίς χρέωση.
el | delivery | Οι σωστές σε εσάς αύριο, με δικά μας έξοδα.
el | delivery | Το δέμα στην πόρτα σας ως την Παρασκευή.
el | delivery | Καινούργιο κουτί κοντά σας τη Δευτέρα.
el | action | Έτοιμο ως την Παρασκευή, έχετε τον λόγο μου.
el | action | Όλα έτοιμα μέχρι το βράδυ.
el | action | Λυμένο ως αύριο.
el | action | Ο υδραυλικός μας στο σπίτι σας αύριο στις 9.
el | reply | Πριν από τις πέντε έχετε μήνυμά μου.
el | reply | Έχετε μήνυμά μου πριν τις πέντε.
el | reply | Αύριο το πρωί έχετε ένα σύντομο σημείωμά μας.
el | reply | Την Τρίτη ακούτε νέα μας.
el | reply | Ως το απόγευμα ξέρετε περισσότερα.
el | reply | Μαθαίνετε την απόφαση την Παρασκευή.
el | refund | Έχετε τα λεφτά σας πίσω την Παρασκευή.
el | delivery | Κρατάτε το βιβλίο στα χέρια σας την Πέμπτη.
el | refund | Η επιστροφή γίνεται την Παρασκευή.
el | refund | Η επιστροφή χρημάτων γίνετε αύριο.
el | refund | Το ποσό αποδεσμεύεται αύριο.
el | refund | Τα χρήματά σας αποδίδονται τη Δευτέρα.
el | refund | Η κατάθεση γίνεται την Τρίτη.
el | delivery | Η νέα σας κάρτα ταχυδρομείται την Παρασκευή.
el | action | Ο ανελκυστήρας ελέγχεται την Πέμπτη.
el | action | Το λάθος διορθώνεται σήμερα.
el | action | Ο μετρητής σας διαβάζεται ξανά τη Δευτέρα.
el | action | Η εντολή σας ακυρώνεται σήμερα.
el | action | Ο τοίχος βάφεται τη Δευτέρα.
el | action | Το ρολόι σας επισκευάζεται ως την Παρασκευή.
el | action | Τα παράθυρα καθαρίζονται την Τρίτη.
el | action | Η βραδινή βάρδια ελέγχει τον συναγερμό σας απόψε.
el | action | Ο κηπουρός μας κλαδεύει τον φράχτη την Τρίτη.
el | action | Ο έλεγχος γίνεται αύριο το πρωί.
el | action | Η αντικατάσταση του μετρητή γίνεται την Πέμπτη.
el | action | Κλείστε τα παράθυρα την Τρίτη, γιατί έρχεται το συνεργείο μας.
el | action | Να είστε σπίτι την Παρασκευή το πρωί, έρχεται ο τεχνικός μας.
el | delivery | Κανονικά παραδίδουμε μόνο καθημερινές, όμως την τούρτα σας θα τη φέρουμε το Σάββατο.
el | action + reply | Ο λέβητας ελέγχεται την Πέμπτη και την Παρασκευή έχετε την έκθεση στο email σας.
el | reply | Θα έχετε γραπτώς τη θέση μας ως τη Δευτέρα.
el | reply | Περιμένετε απόψε ένα email με τη νέα ημερομηνία.
el | reply | Σας χρωστάω μια απάντηση και την έχετε ως την Πέμπτη.
el | reply | Το συμβούλιο συνεδριάζει την Πέμπτη και την Παρασκευή μαθαίνετε τι αποφάσισε.
el | reply | Αύριο το πρωί σας λέω τι βρήκαμε.
el | reply | Ως το μεσημέρι σας έχω νεότερα.
el | reply | Η γνωμάτευση του μηχανικού φτάνει στο email σας την Παρασκευή.
el | reply | Ακολουθεί αναλυτική απάντηση την Παρασκευή.
el | callback | Ο κτηνίατρος τηλεφωνεί στις έξι.
el | callback | Κάποιος από το λογιστήριο σας παίρνει τη Δευτέρα.
el | callback | Αύριο στις 10 σας τηλεφωνώ.
el | refund | Τα 80 ευρώ φεύγουν από τον λογαριασμό μας την Παρασκευή.
el | refund | Η πίστωση φαίνεται στον λογαριασμό σας ως την Παρασκευή.
el | refund | Τη διαφορά σας την επιστρέφουμε τη Δευτέρα.
el | refund | Παίρνετε πίσω όλα τα χρήματα την Παρασκευή.
el | refund | Αφαιρούμε τη χρέωση από τον επόμενο λογαριασμό την 1η Ιουλίου.
el | delivery | Οι κουρτίνες φεύγουν από το εργαστήριο τη Δευτέρα.
el | delivery | Τα λάστιχα έρχονται την Πέμπτη.
el | delivery | Ο κούριερ αφήνει τα χαρτιά στην πόρτα σας απόψε.
el | delivery | Άλλο ένα φωτιστικό ξεκινά σήμερα για το σπίτι σας.
el | delivery | Τα εισιτήρια πάνε συστημένα σήμερα.
el | delivery | Σας το φέρνω εγώ ο ίδιος την Παρασκευή.
el | action | Το ίντερνετ σας επανέρχεται ως το βράδυ.
el | action | Οι άνθρωποί μας ξεκινούν αύριο στις οκτώ.
el | action | Η θέρμανση δουλεύει ξανά ως τις έξι.
el | action | Ο κλειδαράς αλλάζει τον κύλινδρο το απόγευμα.
el | action | Σας ανοίγω εγώ την πόρτα αύριο στις εφτά.
el | action | Ο άνθρωπός μας είναι σε εσάς την Τρίτη στις 9.
el | action | Είμαστε στο σπίτι σας την Παρασκευή στις εννιά.
el | action | Γίνεται σήμερα, το υπόσχομαι.
el | action | Την Τρίτη σβήνουμε τα γκράφιτι.
el | action | Ο υπεύθυνος κοιτάζει τον φάκελό σας αύριο.
el | delivery + reply | Το φωτιστικό φεύγει τη Δευτέρα και την Τρίτη σας γράφω τον αριθμό αποστολής.
el | action + callback | Ο τεχνικός είναι στο σπίτι σας την Παρασκευή και τη Δευτέρα σας παίρνω να μάθω πώς πήγε.
el | refund + delivery | Τα χρήματα γυρίζουν στην κάρτα σας σήμερα, τα νέα παπούτσια φεύγουν την Πέμπτη.
el | action + reply | Το δοκιμάζουμε απόψε και σας λέμε το αποτέλεσμα αύριο ως τις 12.
el | action + action | Την Τρίτη αλλάζουμε την κλειδαριά και την Πέμπτη βάφουμε την πόρτα.
cs | reply | Naše odpověď do tří.
cs | reply | Odpověď ode mě zítra do poledne.
cs | reply | Písemné vyjádření k vám do pátku.
cs | reply | Zprávu ode mě máte do pěti.
cs | reply | Do pátku máte naši odpověď.
cs | reply | Výsledek u vás v e-mailu zítra.
cs | reply | Další zprávy ode mě zítra ráno.
cs | reply | V úterý se dozvíte, jak jsme rozhodli.
cs | reply | Zítra víte víc.
cs | reply | Zpět k vám s odpovědí do středy.
cs | callback | Telefonát ode mě dnes ve čtyři.
cs | callback | Hovor s naším lékařem je naplánovaný na zítra v devět.
cs | refund | Peníze zpět na vaší kartě do pěti pracovních dnů.
cs | refund | Vratka na účtu do pátku.
cs | refund | Celá částka zpátky na účtu zítra.
cs | refund | Vaše vratka se zpracuje v pátek.
cs | refund | Kauce se vyplácí v pondělí.
cs | refund | Přeplatek odchází zítra na váš účet.
cs | refund | V pátek máte peníze zpátky.
cs | delivery | Nová plechovka u vás ve čtvrtek, zdarma.
cs | delivery | Správná lampa u vás zítra, na naše náklady.
cs | delivery | Balík u vašich dveří do pátku.
cs | delivery | Nová karta se odesílá v pátek.
cs | delivery | Pas máte v ruce v pondělí.
cs | action | Hotovo do pátku, máte mé slovo.
cs | action | Vše vyřízeno do večera.
cs | action | Opraveno do zítřka.
cs | action | Výtah se kontroluje ve čtvrtek.
cs | action | Elektroměr se odečítá znovu v pondělí.
cs | action | Inkaso se ruší dnes.
cs | action | Chybný zápis se zítra maže.
cs | action | Zeď se maluje v pondělí.
cs | action | Vaše kolo je opravené do pátku.
cs | action | Náš instalatér u vás zítra v osm.
cs | action | Buďte prosím v pátek dopoledne doma, přijde náš montér.
cs | action + reply | Výtah se kontroluje ve čtvrtek a v pátek máte zprávu.
cs | action + reply | Dnes večer to otestujeme a zítra do poledne víte výsledek.
cs | refund + delivery | Peníze se dnes vrací na kartu, nové boty odcházejí ve čtvrtek.
pl | reply | Nasza odpowiedź do piętnastej.
pl | reply | Odpowiedź ode mnie jutro do południa.
pl | reply | Pisemne stanowisko u Pani do piątku.
pl | reply | Do piątej ma Pani ode mnie wiadomość.
pl | reply | Do piątku ma Pan naszą odpowiedź.
pl | reply | Wynik w Pani skrzynce jutro.
pl | reply | Więcej ode mnie jutro rano.
pl | reply | We wtorek dowie się Pani, co postanowiliśmy.
pl | reply | Jutro wie Pani więcej.
pl | reply | Kolejna wiadomość ode mnie w środę.
pl | callback | Telefon ode mnie dziś o szesnastej.
pl | callback | Rozmowa z naszym lekarzem jest zaplanowana na jutro na dziewiątą.
pl | refund | Pieniądze z powrotem na karcie w ciągu pięciu dni roboczych.
pl | refund | Zwrot na koncie do piątku.
pl | refund | Cała kwota na Pani koncie jutro.
pl | refund | Zwrot jest realizowany w piątek.
pl | refund | Kaucja jest wypłacana w poniedziałek.
pl | refund | Nadpłata wraca jutro na konto.
pl | refund | W piątek ma Pani pieniądze z powrotem.
pl | delivery | Nowa puszka u Państwa w czwartek, za darmo.
pl | delivery | Właściwa lampa u Pani jutro, na nasz koszt.
pl | delivery | Paczka pod drzwiami do piątku.
pl | delivery | Nowa karta jest wysyłana w piątek.
pl | delivery | Paszport ma Pan w ręku w poniedziałek.
pl | action | Gotowe do piątku, ma Pan moje słowo.
pl | action | Wszystko załatwione do wieczora.
pl | action | Naprawione do jutra.
pl | action | Winda jest sprawdzana w czwartek.
pl | action | Licznik odczytujemy ponownie w poniedziałek.
pl | action | Polecenie zapłaty zostaje dziś anulowane.
pl | action | Błędny wpis jest jutro usuwany.
pl | action | Ściana jest malowana w poniedziałek.
pl | action | Rower jest naprawiony do piątku.
pl | action | Nasz hydraulik u Pani jutro o ósmej.
pl | action | Proszę być w piątek rano w domu, przyjdzie nasz monter.
pl | action + reply | Winda jest sprawdzana w czwartek, a w piątek ma Pan raport w mailu.
pl | action + reply | Dziś wieczorem testujemy, a jutro do południa podajemy Pani wynik.
sr | reply | Naš odgovor do tri.
sr | reply | Odgovor od mene sutra do podneva.
sr | reply | Pisani odgovor kod Vas do petka.
sr | reply | Do petka imate naš odgovor.
sr | reply | Rezultat u Vašem sandučetu sutra.
sr | reply | Više od mene sutra ujutru.
sr | reply | U utorak saznajete šta smo odlučili.
sr | reply | Sutra znate više.
sr | reply | Sledeća vest od mene u sredu.
sr | callback | Poziv od mene danas u četiri.
sr | callback | Razgovor sa našim lekarom zakazan je za sutra u devet.
sr | refund | Novac nazad na Vašoj kartici u roku od pet radnih dana.
sr | refund | Povraćaj na računu do petka.
sr | refund | Ceo iznos na Vašem računu sutra.
sr | refund | Povraćaj se obrađuje u petak.
sr | refund | Depozit se isplaćuje u ponedeljak.
sr | refund | Preplata se sutra vraća na račun.
sr | refund | U petak imate novac nazad.
sr | delivery | Nova kanta kod Vas u četvrtak, besplatno.
sr | delivery | Prava lampa kod Vas sutra, o našem trošku.
sr | delivery | Paket na Vašim vratima do petka.
sr | delivery | Nova kartica se šalje u petak.
sr | delivery | Pasoš Vam je u rukama u ponedeljak.
sr | action | Gotovo do petka, imate moju reč.
sr | action | Sve rešeno do večeras.
sr | action | Popravljeno do sutra.
sr | action | Lift se pregleda u četvrtak.
sr | action | Brojilo se ponovo očitava u ponedeljak.
sr | action | Nalog se danas poništava.
sr | action | Pogrešan upis se sutra briše.
sr | action | Zid se kreči u ponedeljak.
sr | action | Vaš bicikl je popravljen do petka.
sr | action | Naš vodoinstalater kod Vas sutra u osam.
sr | action | Molim budite kod kuće u petak ujutru, dolazi naš majstor.
sr | action + reply | Lift se pregleda u četvrtak, a u petak imate izveštaj u mejlu.
sr | action + reply | Večeras testiramo, a sutra do podneva Vam javljamo rezultat.
"""
