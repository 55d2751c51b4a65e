"""What sounds like a promise off the cuff and is none in English and Greek; `test_promises_off_the_cuff.py` reads them."""

from __future__ import annotations

IN_ENGLISH = """
en | The fee was refunded last Thursday, well ahead of the 15 July deadline.
en | I understand your bank will refund you on Friday.
en | We're considering moving the workshop to Leeds in July.
en | It's still up in the air whether we deliver on Friday.
en | HMRC will write to you by the end of the month.
en | Your letting agent will be in touch by Friday.
en | The carrier says it will arrive on Friday.
en | Evri says they'll deliver it on Friday.
en | The tracking page says it arrives on Friday.
en | You mentioned that we would call on Monday.
en | We might be able to send it on Friday.
en | We may move the date to Friday.
en | I'd love to send it on Friday, but it's out of stock.
en | If it suits, we could come on Friday.
en | Say the word and I'll send it on Friday.
en | Just say yes and we ship on Friday.
en | Should you want it sooner, we can send it on Friday.
en | Unless you object we'd close the case on Friday.
en | Is it all right if we come on Friday?
en | Do you want us to call you tomorrow?
en | We won't be delivering on Friday.
en | There's no way we can fix it by Friday.
en | We are unable to deliver before Friday.
en | I'm afraid nobody can come out before Friday.
en | Make sure you send us the photo by Wednesday.
en | We need the signed form back by Friday.
en | You'll have to be at the clinic by eight tomorrow.
en | Your payment has to reach us by Friday.
en | Could you send us the photo by Wednesday.
en | Remember to bring your passport on Friday.
en | Express parcels arrive the next working day.
en | Refunds are paid out within 14 days of the return.
en | Orders over £50 ship free until Friday.
en | Our desk is staffed until six tomorrow.
en | We're open until eight tomorrow.
en | Emails get answered within two working days.
en | Prescriptions are ready within two working days.
en | Standard post takes three working days.
en | I called you on Monday at ten.
en | We sent the parcel on Monday and it should have been there by Tuesday.
en | The engineer came on Monday as agreed.
en | We repaired it last week, three days before the deadline of Friday.
en | We had hoped to ring you on Friday.
en | We were going to send it on Friday.
en | Royal Mail will redeliver on Friday.
en | The manufacturer ships the part on Friday.
en | Your insurer will call you on Friday.
en | The landlord's plumber comes on Friday.
en | Your bank credits it by Friday.
en | The other driver's insurer pays you by Friday.
en | Fingers crossed it arrives on Friday.
en | Hopefully it gets there by Friday.
en | We'd like to have it done by Friday, but can't say.
en | We are looking into opening a second shop in July.
en | Our plan, nothing fixed yet, is to call customers in July.
en | We're not sure yet whether the fitter comes on Friday.
en | The concert starts at eight on Friday.
en | Your subscription renews on Friday.
en | We'll charge your card on Friday.
en | Your direct debit will be taken on Friday.
en | Our lines will be closed on Friday.
en | The office will be shut on Friday.
en | If the part came in tomorrow, we would fit it on Friday.
en | If you need it sooner, there's an express slot on Friday.
en | Provided you pay today, it ships tomorrow.
en | Depending on stock, we could ship on Friday.
en | I can have it couriered on Friday, just say so.
en | We could pop round on Friday, up to you.
en | We'd be happy to send someone on Friday.
en | We offer to collect it on Friday.
en | Did we say we'd deliver on Friday?
en | Was it Friday that we were to call?
en | Which day suits you for the delivery, Friday or Monday?
en | Are you in on Friday for the fitter?
en | How about we call on Friday.
en | Unfortunately we will not be able to deliver on Friday.
en | We don't have anyone to send on Friday.
en | The repair can't start before Monday.
en | I regret that we cannot call you before Monday.
en | There won't be a delivery on Friday.
en | Kindly let us have the meter reading by Friday.
en | Could you ring us by Friday.
en | It's up to you to post the form by Friday.
en | All we need is your signature by Friday.
en | To keep the slot, confirm by Friday.
en | Check in opens at three tomorrow; bring your passport.
en | You'll want to call your bank by Friday.
en | You'll need to send us the photo by Friday.
en | Be sure to hand in the key by ten tomorrow.
en | Deadline for photos is Friday.
en | We answer all mails within two days.
en | Our couriers deliver between 8 and 6, Monday to Friday.
en | Claims are settled within 30 days.
en | Repairs take five days.
en | Late checkout is £20 until two.
en | The surgery is open until six tomorrow.
en | Tickets are valid until Friday.
en | Our summer timetable starts on 1 July.
en | As I told you on Monday, the parcel had been sent.
en | I emailed you the quote on Monday.
en | The engineer has already been, on Monday.
en | We fixed it on Monday.
en | You told us the driver would come on Friday.
en | Your note says we'd refund you by Friday.
en | DHL's app shows delivery on Friday.
en | The driver reckons he'll be there by six.
en | I read in your mail that we'd call on Friday.
en | Apparently the part arrives on Friday.
en | The maker sends the part on Friday.
en | The water board is fixing the main on Friday.
en | The airport will return your bag by Friday.
en | Your cousin is picking the bike up on Friday.
en | Mrs Hill from next door is handing you the key tomorrow.
en | The ministry decides on Friday.
en | Let's hope the part comes on Friday.
en | I do hope we can call you on Friday.
en | It would be lovely to have it back to you by Friday.
en | If only we could ship it by Friday.
en | We may well ship on Friday.
en | Maybe our fitter comes on Friday.
en | We're weighing up a visit on Friday.
en | Nothing's fixed, but Friday is an option for the visit.
en | We haven't decided whether to ship on Friday.
en | We plan, but can't promise, to ship on Friday.
en | We're closed on Friday for stocktaking.
en | The system will be down on Friday from nine to eleven.
en | Your policy runs until 30 June.
en | The course starts on Monday at nine.
en | The bill will be sent on 1 July as usual.
en | Prices go up on 1 July.
en | I'm on holiday until Monday.
en | I'll be back at my desk on Monday.
en | If it breaks again by Friday we'd swap it.
en | Once you pay, the order will ship.
en | Were you to order today, it would leave on Friday.
en | You can have it delivered on Friday for £5.
en | You may return it until Friday.
en | You're free to cancel until Friday.
en | We had our engineer there on Monday.
en | I had your parcel sent on Monday.
en | Thanks for having our engineer in on Monday.
en | I was due to call you on Friday.
en | It should have been repaired by Friday.
en | You should have received it by Friday.
en | Shouldn't it have been delivered by Friday?
en | Could it be that you'll be away on Friday?
en | May we call you tomorrow?
en | We must decline to refund it by Friday.
en | I can't have anyone there by Friday.
en | It isn't going to be fixed by Friday.
en | No chance of a delivery by Friday.
en | The part will not come before Friday.
en | We ask you to pay by Friday.
en | We ask that you vacate the room by ten tomorrow.
en | Your homework is due on Friday.
en | Your part: send us the scan by Friday.
en | The balance has to be settled by Friday.
en | The keys must be handed back by ten tomorrow.
en | Arrive by eight tomorrow, please.
en | Please be ready at eight tomorrow.
en | You pay the rest on Friday.
en | You send us the sample by Friday and sign the form.
en | Checkout is at eleven tomorrow.
en | Parcels dropped off before noon travel the same day.
en | Our standard is to reply within one working day.
en | Complaints are answered within ten days.
en | Delivery takes two to three working days.
en | Transfers take one working day.
en | Your plan includes one visit by Friday.
en | The offer is good until Friday.
en | The Met Office expects snow on Friday.
en | The union has called a strike for Friday.
en | Your own plumber is coming on Friday, you write.
en | You write that our driver will come on Friday.
en | My predecessor promised you a refund by Friday.
en | The letter of 3 June says we refund within 14 days.
en | The status page says it will be fixed by six.
en | According to DHL it arrives on Friday.
en | The supplier has promised us the part for Friday.
en | We expect the part from the supplier on Friday.
en | The part is expected at our warehouse on Friday.
en | We are hoping for good weather on Friday.
en | It'd be great to have you back on Friday.
en | See you on Friday.
en | Enjoy the concert on Friday.
en | We were wondering about Friday for the visit.
en | We intend no changes before Friday.
en | There may be a delivery on Friday.
en | We're looking at Friday for the relaunch, not confirmed yet.
en | Tentatively, the visit is on Friday.
en | Colleagues are in training until Friday.
en | I'm in the shop until six today.
en | The meeting has been moved to Friday.
en | Your appointment is on Friday at ten.
en | Your flight leaves on Friday at ten.
en | Your visa runs out on Friday.
en | Your free month ends on Friday and then £9 will be charged.
en | The parcel is held at the depot until Friday.
en | Here's hoping Friday is kinder.
en | fedex gonna redeliver fri
en | Give the glue 24 hours before use.
en | Keep the fan on until Friday.
en | Bins get emptied on Friday.
en | Already done, on Friday the tap was swapped.
en | Posted it Friday.
en | Rang you Friday, no answer.
en | nope, not doing that by Friday
en | cant do fri sorry
en | We don't do Sundays.
en | Not before Friday, sadly.
en | Ball's in your court until Friday.
en | Over to you: photos by Friday.
en | Need your logo by end of day.
en | Still waiting on your files, needed by Friday.
en | Rent's due Friday.
en | Balance due Friday.
en | Doors at seven tomorrow.
en | Gates close at nine tonight.
en | New stock lands in stores Friday.
en | New season kicks off Friday.
en | Maintenance window: Friday from nine to eleven.
en | Last post goes at five.
en | Breakfast from 7 to 10 tomorrow.
en | Your tracking says Friday.
en | The forecast says rain on Friday.
en | Customs releases it on Friday.
en | The publisher sends it out on Friday.
en | The garage you chose will fit it on Friday.
en | Your sister collects it on Friday.
en | Your lad can collect it on Friday.
en | The jury decides on Friday.
en | The committee of owners votes on Friday.
en | We'd have to close the file on Friday.
en | We'd be closing on Friday anyway.
en | Were the part here, we'd fit it on Friday.
en | Had you paid, it'd leave on Friday.
en | Assuming you sign, it leaves on Friday.
en | Say yes and it leaves on Friday.
en | Friday or Monday, what's better for the fitter?
en | When shall I ring, Friday?
en | can we come fri?
en | Thought about ringing you on Friday.
en | There's a chance it leaves on Friday.
en | We're hoping to have it by Friday.
en | Aiming for Friday, no promises.
en | Should be able to squeeze it in Friday, no promises.
en | Enjoy your weekend, and good luck with the move on Friday!
en | Happy birthday for Friday!
en | All the best for the op on Friday.
en | I promised you a call for Friday, I know.
en | Your review says our driver was to come on Friday.
en | As you put it, "they'll be here Friday".
"""

IN_GREEK = """
el | Σκεφτόμαστε να στείλουμε δείγματα τον Ιούλιο.
el | Εξετάζουμε το ενδεχόμενο να ανοίξουμε κατάστημα τον Ιούλιο.
el | Λέμε να το αλλάξουμε τον Ιούλιο, αλλά δεν είναι σίγουρο.
el | Ίσως σας καλέσουμε την Παρασκευή.
el | Ενδέχεται να το στείλουμε την Παρασκευή.
el | Υπάρχει περίπτωση να έρθουμε την Παρασκευή.
el | Δεν έχει αποφασιστεί αν θα το στείλουμε την Παρασκευή.
el | Γράφετε ότι θα σας καλούσαμε τη Δευτέρα.
el | Λέτε πως θα έρθει ο τεχνικός μας τη Δευτέρα.
el | Στο μήνυμά σας λέτε ότι θα σας επιστρέψουμε τα χρήματα τη Δευτέρα.
el | Σύμφωνα με την courier θα παραδοθεί την Παρασκευή.
el | Η courier λέει ότι θα παραδοθεί την Παρασκευή.
el | Απ' ό,τι καταλαβαίνω ο δικηγόρος σας θα μας γράψει ως την Παρασκευή.
el | Ο δικηγόρος σας θα σας γράψει ως την Παρασκευή.
el | Ο ΔΕΔΔΗΕ θα αλλάξει τον μετρητή την Παρασκευή.
el | Η ΕΥΔΑΠ επισκευάζει τον αγωγό την Παρασκευή.
el | Η εφορία θα σας επιστρέψει τον φόρο ως τις 30 Ιουνίου.
el | Η ΑΑΔΕ πιστώνει το ποσό την Παρασκευή.
el | Το τελωνείο θα ελέγξει το κιβώτιο την Τρίτη.
el | Ο ιδιοκτήτης θα σας επιστρέψει την εγγύηση την Παρασκευή.
el | Ο γείτονάς σας παίρνει το δέμα αύριο.
el | Η τράπεζά σας θα πιστώσει το ποσό την Παρασκευή.
el | Ο κατασκευαστής στέλνει το ανταλλακτικό την Παρασκευή.
el | Ο δήμος μαζεύει τα κλαδιά την Παρασκευή.
el | Το υπουργείο αποφασίζει την Παρασκευή.
el | Στείλτε μας τη φωτογραφία ως την Τετάρτη.
el | Θα χρειαστούμε την υπογραφή σας ως την Παρασκευή.
el | Πρέπει να μας στείλετε το έντυπο ως την Παρασκευή.
el | Οφείλετε να εξοφλήσετε ως την Παρασκευή.
el | Οι παραγγελίες πριν από τις δύο φεύγουν αυθημερόν.
el | Τα δέματα express παραδίδονται την επόμενη εργάσιμη.
el | Οι επιστροφές πιστώνονται μέσα σε 14 ημέρες από την παραλαβή.
el | Απαντάμε σε όλα τα μηνύματα μέσα σε δύο μέρες.
el | Κάθε Παρασκευή στέλνουμε το newsletter.
el | Σας κάλεσα τη Δευτέρα στις δέκα.
el | Το στείλαμε τη Δευτέρα.
el | Τα χρήματα επιστράφηκαν την Παρασκευή.
el | Να σας καλέσουμε αύριο;
el | Θέλετε να το στείλουμε την Παρασκευή;
el | Σας βολεύει να περάσουμε την Παρασκευή;
el | Αν θέλετε, σας καλώ αύριο.
el | Αν σας εξυπηρετεί, το φέρνουμε την Παρασκευή.
el | Εφόσον πληρώσετε σήμερα, το στέλνουμε αύριο.
el | Μπορώ να σας καλέσω αύριο στις δέκα.
el | Μπορούμε να το φέρουμε την Παρασκευή, αν είστε εκεί.
el | Δεν μπορούμε να το στείλουμε πριν από την Παρασκευή.
el | Δεν θα έρθει τεχνικός την Κυριακή.
el | Αδυνατούμε να σας επιστρέψουμε το ποσό ως την Παρασκευή.
el | Μακάρι να ερχόταν την Παρασκευή.
el | Ελπίζω να φτάσει ως την Παρασκευή.
el | Ευχόμαστε να πάνε όλα καλά την Παρασκευή.
el | Το κατάστημα ανοίγει τη Δευτέρα στις εννέα.
el | Η προσφορά ισχύει ως την Παρασκευή.
el | Η συνδρομή σας ανανεώνεται την Παρασκευή.
el | Η κάρτα σας χρεώνεται την Παρασκευή.
el | Λείπω ως την Παρασκευή.
el | Το γραφείο μας μένει κλειστό την Παρασκευή.
el | Πείτε μας ένα ναι και το στέλνουμε την Παρασκευή.
"""
