"""What stands next to promises in few words and is none; `test_promises_briefly_made.py` reads them."""

from __future__ import annotations

NEIGHBOURS = """
en | Im sorry, we cant send enyone out on sunday.
en | You asked whether the mechanic will come tomorrow.
en | Once you have signed the form, drop it off at any branch by Thursday.
en | Refunds take up to ten business days, depending on the bank.
en | Please clear the kitchen by Friday.
en | The shop is closed on Friday.
en | The fee is charged on Friday.
en | Your rent is debited on Friday.
en | Your policy is renewed on Friday.
en | The form is needed by Friday.
en | Your reply is expected by Friday.
en | The documents are required by Friday.
en | Your flight is delayed until tomorrow.
en | The street is swept on Friday.
en | Bins are emptied on Fridays.
en | Your bins are emptied by the council on Friday.
en | Voting is held on Sunday.
en | Following your call on Friday, the file is complete.
en | Regarding the visit on Friday: please clear the hall.
en | Thanks for your call on Friday.
en | Thank you for the update from our driver on Friday.
en | Returning the parcel by Friday is enough.
en | Looking forward to your reply by Friday.
en | Wishing you a nice weekend.
en | Hoping to hear from you by Friday.
en | Answer please by Friday.
en | We need your answer by Friday.
en | Your reply by Friday would help us.
en | Please send your reply by Friday.
en | Sorry about the charge on your card on Friday.
en | Free delivery until Friday.
en | Delivery by Friday is not possible.
en | Closed on Friday.
en | Payment by Friday, please.
en | Open tomorrow from nine.
en | No news from us before Friday.
en | Our courier says he was at your door on Tuesday.
en | You have until Friday to answer.
en | You have a right to your money back until Friday.
en | You have to send the money back by Friday.
en | If you have the money back by Friday, tell us.
en | As you know the answer came on Friday.
en | The match is played on Sunday.
en | The results are announced by the ministry on Friday.
en | Your neighbour gets his parcel on Friday.
en | Your landlord is informed by Friday.
en | Your contract is terminated on Friday.
en | Your card is charged on Friday.
en | Your seat is taken on Friday.
en | The car park is used by guests on Friday.
en | Orders shipped by Friday arrive before Christmas.
en | Applications completed by Friday are read first.
en | Tickets bought by Friday are cheaper.
en | The council told us the street is swept on Friday.
en | Have a good trip on Friday.
en | Best wishes to you for Friday.
en | A happy birthday to you on Friday.
en | Congratulations to you both on Friday's exam.
en | The manufacturer has told us: new parts on Friday.
en | The shop on the corner is painted on Friday.
en | Only three places left on Friday.
en | Your tenancy is ended by the landlord on Friday.
en | Is the wall painted on Friday?
en | Would it help if the wall is painted on Friday?
en | You wrote: "money back on my card by Friday".
en | You wrote 'money back on your card by Friday' yourself.
en | The note says you get your refund on Friday, which is wrong.
en | We deliver on Tuesdays and Fridays.
en | The bus leaves at five.
en | Please be in on Friday.
en | Keep the receipt until Friday.
en | Bring the old one with you on Friday.
en | Sale ends on Sunday.
en | Last orders by Friday.
en | Exam on Friday.
en | Interview with you on Friday at ten?
en | Delivered on Monday, signed for by your neighbour.
en | Posted on Monday.
en | The parcel was posted on Monday and delivered on Tuesday.
en | Fixed last Friday.
en | The deposit is due back with us by Friday.
en | The money is taken from your account on Friday.
en | Money from you by Friday would be fine.
en | Answers to your questions: no, yes, no.
en | No money back without a receipt by Friday.
en | Your employer gets the form from the tax office on Friday.
en | Your rent goes up on Friday.
en | The warehouse is closed and gets repainted on Friday.
en | You can reach me until five today.
en | I am here until six today.
en | The next meeting is on Friday.
en | The form must be with us by Friday.
en | Your notice takes effect on Friday.
en | The council sweeps the street on Friday.
en | The insurer writes to you by Friday.
en | The insurance pays for it on Friday.
en | The bank needs two days for that.
en | Friday is a holiday here.
en | Our office moves to Mill Street on Friday.
en | We're moving to a new office on Friday.
en | Our new shop opens on Friday.
en | We have a party for the staff on Friday.
en | On Sundays we bake until noon.
en | We work in shifts from Monday to Friday.
en | Your card expires on Friday.
en | The film starts at eight.
en | Check-in is from three on Friday.
en | Breakfast is served until ten tomorrow.
en | You are welcome to drop by on Friday.
en | You can come and see it on Friday.
en | If nothing changes we'd start on Friday.
en | I was told it would be done by Friday.
en | He promised you a call by Friday, I see.
en | The seller ships it on Friday.
en | Your neighbour said he'd bring it on Friday.
en | My colleague is away until Friday.
en | The invoice goes to your tenant on Friday.
en | You must be out of the flat by Friday.
en | It might snow on Friday.
en | The offer for the second lamp closes on Friday.
en | Tickets go on sale on Friday.
en | Doors open at seven tomorrow.
en | The exam takes place on Friday.
en | Voting closes at noon tomorrow.
en | Please don't pay before Friday.
en | You need not do anything until Friday.
en | Water is cut off by the town on Friday.
en | The power company restores the supply by tonight.
en | We would love to have you here on Friday.
en | How does Friday at ten sound?
en | Friday at ten would be possible for us.
en | I could get you in on Friday.
el | Σκεφτόμαστε να ανοίξουμε δεύτερο υποκατάστημα την άνοιξη.
el | Τα ΕΛΤΑ θα γυρίσουν την κάρτα στο κατάστημά τους αύριο.
el | Ο δρόμος καθαρίζεται από τον δήμο την Παρασκευή.
el | Η διοίκηση του δήμου αποφασίζει την Παρασκευή.
el | Η συνδρομή σας ανανεώνεται την Παρασκευή.
el | Η κάρτα σας χρεώνεται την Παρασκευή.
el | Το έντυπο χρειάζεται ως την Παρασκευή.
el | Η πληρωμή αναμένεται ως την Παρασκευή.
el | Παραδίδουμε κάθε Τρίτη και Παρασκευή.
el | Τρίτες και Παρασκευές παραδίδουμε στην περιοχή σας.
el | Οι εκπτώσεις τελειώνουν την Κυριακή.
el | Η προσφορά ισχύει ως την Κυριακή.
el | Το κολυμβητήριο ανοίγει τη Δευτέρα.
el | Αφήστε το σε όποιο κατάστημα θέλετε ως την Πέμπτη.
el | Φέρτε το παλιό μαζί σας την Παρασκευή.
el | Στείλτε μας την απάντησή σας ως την Παρασκευή.
el | Χρειαζόμαστε την απάντησή σας ως την Παρασκευή.
el | Η απάντησή σας ως την Παρασκευή μας βοηθά.
el | Ευχαριστούμε για το μήνυμά σας την Παρασκευή.
el | Καλό Σαββατοκύριακο σε εσάς.
el | Χρόνια πολλά σε εσάς για την Παρασκευή.
el | Ο ιδιοκτήτης σας θα σας γράψει ως την Παρασκευή.
el | Θα λάβετε γράμμα από τον ασφαλιστή σας ως την Παρασκευή.
el | Η ΔΕΗ αποκαθιστά το ρεύμα ως το βράδυ.
el | Το ρεύμα διακόπτεται από τη ΔΕΗ την Παρασκευή.
el | Ο αγώνας διεξάγεται την Κυριακή.
el | Δεν έχουμε νέα ως την Παρασκευή.
el | Αν έχετε απάντηση ως την Παρασκευή, γράψτε μας.
el | Πότε έχετε μήνυμά μου;
el | Έχετε προθεσμία ως την Παρασκευή.
el | Έχετε χρόνο ως την Παρασκευή.
el | Έχετε ραντεβού την Παρασκευή.
el | Να έχετε έτοιμο το έντυπο την Παρασκευή.
el | Το φυλλάδιο γράφει «τα χρήματα στην κάρτα σας ως την Παρασκευή».
el | Κλειστά την Παρασκευή.
el | Πληρωμή ως την Παρασκευή, παρακαλώ.
el | Παράδοση ως την Παρασκευή δεν γίνεται.
el | Ο κατασκευαστής στέλνει το εξάρτημα την Παρασκευή.
el | Το έστειλα τη Δευτέρα.
el | Η βάρδια μου τελειώνει στις πέντε.
el | Το ταξίδι σας ξεκινά την Παρασκευή.
el | Θα πρέπει να το επιστρέψετε ως την Παρασκευή.
el | Το μάθημα γίνεται την Παρασκευή.
el | Η γιορτή γίνεται την Παρασκευή.
el | Με βρίσκετε εδώ μέχρι τις πέντε σήμερα.
el | Είμαι εδώ ως τις έξι σήμερα.
el | Η επόμενη συνάντηση είναι την Παρασκευή.
el | Το έντυπο πρέπει να είναι σε εμάς ως την Παρασκευή.
el | Ο δήμος σκουπίζει τον δρόμο την Παρασκευή.
el | Η ασφαλιστική σάς γράφει ως την Παρασκευή.
el | Η τράπεζα θέλει δύο μέρες.
el | Η Παρασκευή είναι αργία.
el | Το γραφείο μας μετακομίζει την Παρασκευή.
el | Το νέο μας κατάστημα ανοίγει την Παρασκευή.
el | Την Παρασκευή γιορτάζουμε.
el | Δουλεύουμε από Δευτέρα ως Παρασκευή.
el | Η κάρτα σας λήγει την Παρασκευή.
el | Η ταινία ξεκινά στις οκτώ.
el | Το πρωινό σερβίρεται ως τις δέκα αύριο.
el | Περάστε να το δείτε την Παρασκευή.
el | Μπορείτε να περάσετε την Παρασκευή.
el | Μου είπαν ότι θα είναι έτοιμο την Παρασκευή.
el | Βλέπω ότι σας υποσχέθηκε τηλεφώνημα ως την Παρασκευή.
el | Ο γείτονάς σας είπε ότι θα το φέρει την Παρασκευή.
el | Ο συνάδελφός μου λείπει μέχρι την Παρασκευή.
el | Πρέπει να έχετε φύγει από το διαμέρισμα ως την Παρασκευή.
el | Μπορεί να χιονίσει την Παρασκευή.
el | Τα εισιτήρια βγαίνουν στην πώληση την Παρασκευή.
el | Οι πόρτες ανοίγουν στις επτά αύριο.
el | Οι εξετάσεις γίνονται την Παρασκευή.
el | Η ψηφοφορία κλείνει αύριο στις 12.
el | Μην πληρώσετε πριν από την Παρασκευή.
el | Δεν χρειάζεται να κάνετε τίποτα ως την Παρασκευή.
el | Το νερό κόβεται από τον δήμο την Παρασκευή.
el | Θα χαρούμε να σας δούμε την Παρασκευή.
el | Πώς σας φαίνεται η Παρασκευή στις δέκα;
el | Την Παρασκευή στις δέκα θα γινόταν.
el | Θα μπορούσα να σας βάλω την Παρασκευή.
el | Το ενοίκιο ανεβαίνει την Παρασκευή.
el | Οι μαθητές επιστρέφουν τη Δευτέρα.
el | Ο ενοικιαστής φεύγει την Παρασκευή.
el | Το πλοίο φεύγει στις οκτώ.
"""
