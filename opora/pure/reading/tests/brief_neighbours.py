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
en | The tenant before you moves out on Friday.
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
en | Your landlord will change the lock on Friday.
en | The building manager switches the heating on tomorrow.
en | The state pays the pensions on Thursday.
en | The town will spray against mosquitoes on Monday.
en | The police will call you by Friday.
en | The insurer decides by 30 June.
en | The power company will have the lights on again tonight.
en | The maker decides by Tuesday whether the damage is covered.
en | The tax office repays the tax by the end of June.
en | The shop next door opens at nine tomorrow.
en | You must sign by Friday.
en | Bring us the form by Friday so that we can go on.
en | We're waiting for your payment until 20 June.
en | The bill falls due on 20 June.
en | Your instalment is payable by 20 June.
en | You will need to be at home on Friday.
en | Come to the branch on Friday with your passport.
en | Don't forget to return the modem by Monday.
en | We send orders out only on Tuesday and Thursday.
en | Orders before noon leave the same day.
en | We usually answer within a day.
en | Messages are answered within two working days.
en | Refunds are completed within 14 days.
en | Card payments show up within two days.
en | We don't deliver on Sunday.
en | Our lines are open tomorrow from nine.
en | The sale runs until Sunday.
en | The 20% discount ends at midnight tomorrow.
en | The voucher lapses on Sunday.
en | You wrote that you were promised delivery on Tuesday.
en | My colleague's note reads: we will call on Tuesday.
en | The driver told you that he would come on Monday.
en | You asked if the technician will come tomorrow.
en | You wanted to know when it will be sent, tomorrow or on Friday.
en | Yesterday I told you that it would come tomorrow, which was wrong.
en | We'd send it tomorrow if we had any left.
en | Perhaps we make it by Friday.
en | We hope it arrives by Friday.
en | The road stays closed until Friday.
en | The swimming lesson starts at five on Friday.
en | The concert is moved to 20 June.
en | The ferry will arrive at eight.
en | The train leaves at 8:15.
en | I am away until Friday.
en | On Friday I'll be on leave.
en | The price goes up on 1 July.
en | From 1 July the plan costs £12.
en | Your contract ends on 30 June.
en | We will charge you on 1 July.
en | Your parcel was delivered on Monday.
en | The refund was made on Monday.
en | We called you on Monday at three.
en | If you send us the photo by Friday we'll swap it.
en | Only if you pay by Friday do we send the parcel on Monday.
en | Shall I ring you tomorrow at ten?
en | I can ring you tomorrow at ten.
en | Does Friday at ten suit you?
en | I can't tell you whether it will be ready by Friday.
en | It's not possible to bring it before Friday.
en | Nobody will come on Friday.
en | Good luck with the exam on Friday.
en | Have a safe trip on Friday.
en | Your neighbour takes the parcel in on Friday.
en | The post office keeps your parcel until Friday.
en | Royal Mail tries again tomorrow.
en | Your bank books it within two days.
en | The airline refunds the ticket within seven days.
en | Your employer has to confirm it by Friday.
en | The other tenant moves out on Friday.
en | The court decides on Friday.
en | The museum shows the film on Friday.
en | The guests before you leave at eleven tomorrow.
en | Rubbish is collected on Mondays.
en | Breakfast ends at ten tomorrow.
en | The booking closes at noon tomorrow.
en | Your trial period is over on Friday.
en | The lesson on Friday is full.
en | The next course begins on Monday.
en | Please note that the lift will be out of order on Friday.
en | The water will be off on Friday from nine to eleven.
en | There will be no hot water on Friday.
en | Your own electrician should look at it by Friday.
en | The seller has three days to answer.
en | We may need until Friday.
en | That would take us until Friday.
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
el | Ο ιδιοκτήτης θα αλλάξει την κλειδαριά την Παρασκευή.
el | Ο διαχειριστής της πολυκατοικίας ανάβει το καλοριφέρ αύριο.
el | Το ΙΚΑ πληρώνει τις συντάξεις την Πέμπτη.
el | Ο νομός θα ψεκάσει για κουνούπια τη Δευτέρα.
el | Η αστυνομία θα σας καλέσει ως την Παρασκευή.
el | Ο ασφαλιστικός φορέας αποφασίζει έως τις 30 Ιουνίου.
el | Η εταιρεία του ρεύματος θα ξαναδώσει ρεύμα ως το βράδυ.
el | Ο κατασκευαστής θα αποφασίσει αν θα καλύψει τη ζημιά ως την Τρίτη.
el | Η εφορία επιστρέφει τον φόρο ως τα τέλη Ιουνίου.
el | Το ταμείο σας θα σας στείλει το χαρτί τη Δευτέρα.
el | Ο γιατρός σας θα σας ενημερώσει για τα αποτελέσματα την Παρασκευή.
el | Το μαγαζί απέναντι ανοίγει στις εννιά αύριο.
el | Πρέπει να υπογράψετε έως την Παρασκευή.
el | Φέρτε μας το χαρτί ως την Παρασκευή για να προχωρήσουμε.
el | Περιμένουμε την πληρωμή σας έως τις 20 Ιουνίου.
el | Ο λογαριασμός λήγει στις 20 Ιουνίου.
el | Η δόση σας πληρώνεται ως τις 20 Ιουνίου.
el | Θα χρειαστεί να είστε στο σπίτι την Παρασκευή.
el | Να έρθετε στο κατάστημα την Παρασκευή με την ταυτότητά σας.
el | Κρατήστε την απόδειξη ως την Παρασκευή.
el | Μην ξεχάσετε να επιστρέψετε το μόντεμ ως τη Δευτέρα.
el | Οι παραγγελίες ως τις 12 φεύγουν την ίδια μέρα.
el | Απαντάμε συνήθως σε μία μέρα.
el | Στα μηνύματα απαντάμε μέσα σε δύο εργάσιμες ημέρες.
el | Οι επιστροφές χρημάτων ολοκληρώνονται σε 14 ημέρες.
el | Οι πληρωμές με κάρτα εμφανίζονται σε δύο ημέρες.
el | Δεν παραδίδουμε Κυριακή.
el | Το βράδυ δεν δουλεύουμε.
el | Το τηλεφωνικό κέντρο λειτουργεί αύριο από τις εννιά.
el | Οι εκπτώσεις κρατάνε ως την Κυριακή.
el | Η έκπτωση 20% τελειώνει αύριο τα μεσάνυχτα.
el | Το κουπόνι λήγει την Κυριακή.
el | Η προσφορά για το δεύτερο ζευγάρι τρέχει ως την Παρασκευή.
el | Μας γράψατε ότι σας υποσχεθήκαμε παράδοση την Τρίτη.
el | Στο χαρτί του συναδέλφου γράφει: θα σας πάρουμε την Τρίτη.
el | Ο οδηγός σας είπε πως θα έρθει τη Δευτέρα.
el | Ρωτήσατε αν θα έρθει ο τεχνικός αύριο.
el | Θέλατε να μάθετε πότε θα σταλεί, αύριο ή την Παρασκευή.
el | Χθες σας είπα ότι θα έρθει αύριο, έκανα λάθος.
el | Θα το στέλναμε αύριο αν είχαμε απόθεμα.
el | Ίσως τα καταφέρουμε ως την Παρασκευή.
el | Ελπίζουμε να φτάσει ως την Παρασκευή.
el | Υπολογίζεται ότι η βλάβη θα κρατήσει ως την Παρασκευή.
el | Ο δρόμος μένει κλειστός ως την Παρασκευή.
el | Την Παρασκευή θα βρέχει.
el | Το μάθημα κολύμβησης ξεκινά την Παρασκευή στις πέντε.
el | Η συναυλία μεταφέρεται στις 20 Ιουνίου.
el | Το πλοίο θα φτάσει στις οκτώ.
el | Το τρένο φεύγει στις 8:15.
el | Θα λείπω μέχρι την Παρασκευή.
el | Την Παρασκευή θα είμαι σε άδεια.
el | Η τιμή ανεβαίνει την 1η Ιουλίου.
el | Από την 1η Ιουλίου η συνδρομή κοστίζει 12 ευρώ.
el | Η σύμβασή σας λήγει στις 30 Ιουνίου.
el | Θα σας χρεώσουμε την 1η Ιουλίου.
el | Το πακέτο σας παραδόθηκε τη Δευτέρα.
el | Η επιστροφή έγινε τη Δευτέρα.
el | Σας καλέσαμε τη Δευτέρα στις τρεις.
el | Αν μας στείλετε τη φωτογραφία ως την Παρασκευή, θα το αλλάξουμε.
el | Μόνο αν πληρώσετε ως την Παρασκευή στέλνουμε το δέμα τη Δευτέρα.
el | Θέλετε να σας πάρω αύριο στις δέκα;
el | Μπορώ να σας πάρω αύριο στις δέκα.
el | Σας βολεύει η Παρασκευή στις δέκα;
el | Δεν μπορώ να σας πω αν θα είναι έτοιμο ως την Παρασκευή.
el | Δεν γίνεται να το φέρουμε πριν από την Παρασκευή.
el | Κανείς δεν θα έρθει την Παρασκευή.
el | Καλή επιτυχία στις εξετάσεις της Παρασκευής.
el | Καλό ταξίδι την Παρασκευή.
el | Να έχετε μια όμορφη Παρασκευή.
el | Θα πρέπει να περιμένετε το γράμμα της ασφαλιστικής σας· σας γράφουν εντός 28 ημερών.
el | Ο δρόμος μπροστά στο σπίτι σας θα κλείσει από τον δήμο την Τετάρτη από τις 8:00.
el | Το συμβόλαιό σας τρέχει μέχρι την Παρασκευή 31 Ιουλίου.
el | Θα έπρεπε να λάβετε γράμμα από τον ιδιοκτήτη σας ως την Παρασκευή, εκείνος αποφασίζει.
el | Είχαμε σκοπό να παραδώσουμε την Πέμπτη, αλλά ακυρώσατε την παραγγελία.
el | Επιστρέψαμε τα 60 € τη Δευτέρα και η τράπεζα το επιβεβαίωσε χθες.
el | Δεν έχει προγραμματιστεί κλήση από εμάς. Το μήνυμα που λάβατε την Κυριακή ήταν απάτη.
el | Παρακαλούμε επιστρέψτε το μόντεμ πριν τη Δευτέρα, αλλιώς ο πάροχός σας θα σας χρεώσει.
el | επιστρεψτε το μοντεμ πριν τη δευτερα, αλλιως ο παροχος σας θα σας το χρεωσει
el | Δεν καλούμε πελάτες μετά τις επτά το βράδυ.
el | Καλή μετακόμιση το Σάββατο και να χαρείτε το νέο διαμέρισμα.
el | Ρωτήσατε αν θα έρθει αύριο ο μηχανικός. Ήταν ήδη σήμερα σε εσάς και το αμάξι παίρνει μπροστά.
el | Γράψατε ότι θα σας καλούσαμε ως τις 12 την Παρασκευή.
el | Το χαρτί του προηγούμενου συναδέλφου λέει: «Θα σας τα επιστρέψω τη Δευτέρα».
el | Χωρίς απόδειξη δεν γίνεται επιστροφή.
el | Αφού υπογράψετε το έντυπο, παραδώστε το σε κάποιο κατάστημα ως την Πέμπτη.
el | Η ταχυδρομική εταιρεία θα φέρει πίσω την κάρτα στο κατάστημα αύριο αν δεν είναι κανείς εκεί.
el | Η ταχυδρομική εταιρεία κρατά το δέμα ως την Παρασκευή.
el | Το ταχυδρομείο θα κρατήσει το δέμα σας ως την Παρασκευή.
el | Κρατήστε τη βρύση μέχρι την Παρασκευή και φωτογραφίστε την.
el | Η επιστροφή κάνει ως δέκα εργάσιμες, ανάλογα με την τράπεζα.
el | Οι επιστροφές θέλουν έως δέκα εργάσιμες ημέρες, ανάλογα με την τράπεζα.
el | Θα ήταν ωραίο να το κλείσουμε ως την Παρασκευή.
el | Η πισίνα ανοίγει πάλι τη Δευτέρα στις 7.
el | Δυστυχώς δεν θα σας στείλουμε άλλο, η εγγύηση έληξε τον Μάρτιο.
el | Ελπίζω να σας δω στο μαγαζί την Παρασκευή!
el | Μάλλον θα γίνει την Παρασκευή, αλλά δεν το υπόσχομαι.
el | Θα σας βόλευε η Πέμπτη στις δύο για ένα τηλεφώνημα;
el | Ο δικηγόρος σας θα τα καταθέσει ως την Παρασκευή.
el | Ο ταχυδρόμος περνάει αύριο από τη γειτονιά σας.
el | Θα λάβετε ειδοποίηση από την τράπεζά σας αύριο.
el | Η τράπεζα σας θα πιστώσει το ποσό ως την Παρασκευή.
el | Η ασφαλιστική σας θα σας απαντήσει σε δέκα μέρες.
el | Η υπηρεσία του δήμου θα μαζέψει τα κλαδιά την Τρίτη.
el | Τα σκουπίδια μαζεύονται την Τρίτη.
el | Οι κάδοι αδειάζουν κάθε Τρίτη.
el | Το σχολείο θα στείλει τη βεβαίωση ως την Παρασκευή.
el | Ο σπιτονοικοκύρης θα φέρει υδραυλικό την Παρασκευή.
el | Το αεροπλάνο φεύγει στις οκτώ.
el | Οι προηγούμενοι ένοικοι φεύγουν την Παρασκευή.
el | Τα ΚΤΕΛ θα φέρουν το δέμα στον σταθμό την Παρασκευή.
el | Μπορείτε να το αλλάξετε μέχρι την Παρασκευή.
el | Έχετε δικαίωμα επιστροφής ως την Παρασκευή.
el | Η κράτησή σας είναι για την Παρασκευή στις οκτώ.
el | Το ραντεβού σας είναι την Παρασκευή στις 10.
el | Το σεμινάριο γίνεται την Παρασκευή στις 10.
el | Έχει προγραμματιστεί διακοπή νερού για την Παρασκευή.
el | Η γραμμή θα είναι εκτός την Παρασκευή.
el | Έως τις 20 Ιουνίου θα πρέπει να έχουμε τα χαρτιά σας.
el | Την Παρασκευή είναι η τελευταία μέρα.
el | Η νέα πολιτική ισχύει από Δευτέρα.
el | Θα ξαναμιλήσουμε αν χρειαστεί την Παρασκευή.
"""
