"""Promises in few words, in the other languages, sent on Wednesday 17 June 2026 at ten; `test_promises_briefly_made.py` reads them."""

from __future__ import annotations

ABROAD = """
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
el | reply | Θα σας δώσω μια απάντηση ως την Παρασκευή.
el | reply | Έχω σημειώσει να σας γράψω την Παρασκευή.
el | reply | Επανέρχομαι την Παρασκευή.
el | reply | Από εμένα θα έχετε νέα ως το βράδυ.
el | reply | Ως τις 5 το αργότερο θα ξέρετε.
el | reply | Θα βρείτε την απάντηση στο email σας αύριο.
el | reply | Αύριο θα σας ενημερώσει η συνάδελφός μου, η Μαρία.
el | reply | θα σας γραψω αυριο
el | reply | Σας ενημερωνω ως την παρασκευη
el | reply | Ετοιμάζουμε την απάντηση και τη λαμβάνετε αύριο.
el | callback | Θα τα πούμε τηλεφωνικά αύριο στις 10.
el | callback | Περιμένετε τηλεφώνημα από τη λογίστριά μας την Τετάρτη.
el | callback | Η προϊσταμένη μου θα σας καλέσει η ίδια αύριο.
el | callback | Σας ξαναπαίρνω σε μία ώρα.
el | callback | Σε δέκα λεπτά σας καλώ.
el | callback | Θα δοκιμάσω ξανά στο κινητό σας στις 2.
el | refund | Θα δείτε τα 40 ευρώ στον λογαριασμό σας ως την Τρίτη.
el | refund | Σας επιστρέφουμε τη διαφορά μέχρι την Παρασκευή.
el | refund | Το λογιστήριο κάνει την κατάθεση αύριο.
el | refund | Τα λεφτά θα είναι πίσω στην κάρτα σας την Παρασκευή.
el | refund | Η πίστωση θα εμφανιστεί στον επόμενο λογαριασμό, στις 5 Ιουλίου.
el | delivery | Το νέο τηλέφωνο θα είναι στα χέρια σας την Παρασκευή.
el | delivery | Η παραγγελία σας φεύγει από την αποθήκη σήμερα.
el | delivery | Τα βιβλία θα τα έχετε ως τη Δευτέρα.
el | delivery | Αύριο παραλαμβάνετε το νέο πλυντήριο.
el | delivery | Βάζω τα κλειδιά στο ταχυδρομείο το απόγευμα.
el | action | Θα έρθει συνεργείο την Τετάρτη το πρωί.
el | action | Αύριο στις 8 ο ηλεκτρολόγος θα είναι στην πόρτα σας.
el | action | Διορθώνω το τιμολόγιο σήμερα.
el | action | Ως την Παρασκευή το λάθος θα έχει διορθωθεί.
el | action | Η σελίδα θα λειτουργεί ξανά ως τις 6.
el | action | Θα φροντίσω να κλείσει ο λογαριασμός ως την Παρασκευή.
el | action | Ανοίγουμε ξανά την υπόθεση αύριο.
el | action | Το αμάξι θα είναι έτοιμο το Σάββατο.
el | action | Θα το συζητήσω με τον διευθυντή αύριο.
el | action | Ξεκλειδώνουμε τον λογαριασμό σας μέσα σε μία ώρα.
el | action | Το ασανσέρ θα δουλεύει ως το βράδυ.
el | callback + delivery | Σας καλώ αύριο και την Παρασκευή σας στέλνω το νέο.
el | refund + reply | Σήμερα ακυρώνω τη χρέωση και ως τη Δευτέρα θα έχετε επιβεβαίωση.
el | callback | Το έχω σημειώσει να σας καλέσω την Παρασκευή.
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
