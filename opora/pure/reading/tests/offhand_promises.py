"""Promises off the cuff, in English and Greek, sent on Wednesday 17 June 2026 at ten; `test_promises_off_the_cuff.py` reads them."""

from __future__ import annotations

IN_ENGLISH = """
en | callback | I'll get you on the phone at ten tomorrow.
en | callback | Sandra will touch base with you by phone on Monday.
en | callback | Ringing you Thursday about the quote.
en | callback | You'll get a ring from our dispatcher tonight.
en | callback | One of our advisers phones you on Tuesday.
en | callback | I've put you down for a call on Tuesday at 11.
en | callback | I'll be on the phone to you first thing tomorrow.
en | reply | Confirmation to your inbox by tonight.
en | reply | Expect my verdict in writing on Friday.
en | reply | The full report hits your inbox on Monday.
en | reply | Your statement follows by email today.
en | reply | We shall respond in full within ten working days.
en | reply | We'll put it in writing by Friday.
en | reply | The quote lands in your inbox tomorrow.
en | reply | I'll send across the revised quote by Monday.
en | reply | Will report back on Monday.
en | reply | We'll keep you posted, next update on Friday.
en | reply | Photos of the repair in your inbox by tonight.
en | reply | We send you the invoice by email tomorrow.
en | refund | The twenty quid is coming back to you tomorrow.
en | refund | You'll have your money back in your account by Monday.
en | refund | I'm raising a credit note for you today.
en | refund | The overcharge comes off your account on Monday.
en | refund | Full refund by Friday, no forms needed.
en | refund | Your premium for May gets paid back on Monday.
en | refund | The shipping cost will be put back on your card within three days.
en | delivery | We'll run the keys over to you at noon tomorrow.
en | delivery | Your boots are going out tonight.
en | delivery | Shipping today from our Leeds depot.
en | delivery | im droppin it off on friday
en | delivery | A replacement will be couriered to you tonight.
en | delivery | Replacement cable: out to you on Monday.
en | delivery | You'll be holding the new card by Friday.
en | delivery | Both chairs ship on Monday.
en | delivery | I'm walking the package over to you at two.
en | action | Our electrician comes out on Tuesday.
en | action | Hector's doing your brakes on Friday.
en | action | The new clutch goes in on Thursday.
en | action | We've slotted you in for Friday at 2pm.
en | action | You're booked in with our engineer on Tuesday at ten.
en | action | fixin it tonight
en | action | I'm having the room measured for you on Thursday.
en | action | Your name will be taken off the list by tonight.
en | action | I'm on it and it will be put right by Friday.
en | action | Nurse Patel will draw your bloods on Thursday at 8.
en | action | Someone from maintenance will look at the tap on Monday.
en | action | Just leave it with us until Friday, we'll have it mended.
en | action | The dent will have been beaten out by Friday.
en | action | We get the scaffolding up on Monday.
en | action | Your seats are being moved today.
en | action + delivery | We'll mend the strap tomorrow and drop the bag off on Friday.
en | delivery + delivery | The table comes on Friday, the chairs on Monday.
en | callback | A member of our fraud team will be calling on Wednesday morning.
en | callback | I shall telephone you at nine on Friday.
en | callback | I've asked Dr Lowe to call you on Thursday.
en | callback | My manager phones you personally at five.
en | callback | Talk Monday at nine.
en | callback | You'll get a call back from Priya this afternoon.
en | callback | We're scheduled to speak at 11 tomorrow, I'll ring your mobile.
en | callback | First thing Monday our claims handler rings you.
en | reply | We'll let you have our decision by Friday.
en | reply | Quote to follow on Monday.
en | reply | We'll be writing to you by the end of the week.
en | reply | You'll be told by Friday which ward it is.
en | reply | We'll loop back on Tuesday.
en | reply | Answers by Friday, promise.
en | reply | Expect to hear from us by Wednesday.
en | reply | I'll get an answer to you by lunchtime tomorrow.
en | reply | The head will respond in writing within five school days.
en | reply | More details to come tomorrow.
en | reply | msg u tmrw with the details
en | reply | You shall have our answer no later than the 26th.
en | reply | Details follow tomorrow.
en | reply | I'll explain everything in an email tonight.
en | reply | Tomorrow you'll find a summary from me in your mailbox.
en | reply | We'll text you the exact slot the evening before, on Thursday.
en | refund | We'll have the money back in your account by Monday.
en | refund | The money should be with you by Tuesday.
en | refund | You're getting a full refund on Monday.
en | refund | Your refund lands on Friday.
en | refund | We'll reverse the charge tomorrow.
en | refund | The difference of £14 will go back to your card on Monday.
en | refund | You can expect your refund by the 26th.
en | refund | We'll see you right: £30 to your account on Monday.
en | refund | Your money's coming back on Friday.
en | refund | I'll get that £20 back to you by Friday.
en | delivery | Your new card is going in the post tonight.
en | delivery | I'll drop the key through your letterbox tonight.
en | delivery | We'll drop by with the replacement on Friday.
en | delivery | Our van will be with you on Friday.
en | delivery | The missing chair is coming on Monday.
en | delivery | Your prescription will be dropped round on Friday.
en | delivery | Your new debit card should be with you by Friday.
en | delivery | We'll rush a new one out tonight.
en | delivery | Your order will be on its way by tonight.
en | delivery | Fresh sheets at your door within the hour.
en | delivery | We're re-sending it tomorrow, tracked this time.
en | delivery | Watch for our driver around noon tomorrow.
en | delivery | I'll put a new remote by your door before six tonight.
en | delivery | The carpet will be laid down at your door by our driver on Friday.
en | action | Someone's on the way, there by four.
en | action | A technician is scheduled to visit on Tuesday.
en | action | We'll send an engineer on Monday.
en | action | Your line will be up and running by tonight.
en | action | Service will be restored by 8pm.
en | action | I'm cancelling the order now, done by tonight.
en | action | I'll get your room changed tonight.
en | action | Maintenance will be in room 12 by five.
en | action | The mattress gets replaced tomorrow.
en | action | We fit the crown on Tuesday.
en | action | We are taking the car in on Monday.
en | action | Your car will be good to go by Friday.
en | action | By Friday we'll have the leak sealed.
en | action | We push the new version live on Monday.
en | action | The bug gets squashed by Friday.
en | action | I'm going to sort this today.
en | action | Leave it with me, sorted by Friday.
en | action | I've booked our plumber for Friday at 10.
en | action | Direct debit will be stopped before Friday.
en | action | We'll amend the policy by Monday.
en | action | Our surveyor is at your house on Friday.
en | action | The name on the ticket will be corrected today.
en | action | The tutor will go over the paper with Leo on Friday.
en | action | Your locker is being opened by our caretaker tomorrow.
en | action | We'll be back to finish the wall on Monday.
en | action | Repair scheduled for Friday.
en | action | The scan is repeated free of charge on Friday.
en | action | Will sort it tonight.
en | action + reply | We test the pump tomorrow; I'll write you the result on Friday.
en | delivery + refund | A new lamp goes out today and you get the postage back by Friday.
en | action + action | The roof gets patched on Monday and the gutter cleaned on Tuesday.
en | callback + delivery | I'll call you at two and drop the papers off at five.
en | action | Our night porter takes your bags up at ten.
en | action | The standing order will be cancelled with effect from Friday.
en | action | We'll add your daughter to the register on Monday.
en | action | I'm booking you in with Dr Lane for Tuesday at ten.
en | action | The claim goes before our panel on Monday.
en | action | The number gets ported on Friday at six.
en | action | I'm having the driver turn round today.
en | action | Our van collects the faulty washer on Friday.
en | action | The old one gets picked up Friday.
en | action | We're extending your warranty today.
en | action | The redirects are set up by Thursday.
en | action | We're on site from Tuesday at 8.
en | action | We'll have her purring by Friday.
en | action | You'll have your account back by noon.
en | action | It's getting sorted today.
en | action | We'll get this squared away by Friday.
en | action | Repairs to your roof begin on Thursday.
en | action | The inspection of your boiler will take place on Friday.
en | action | I've got you in the diary for Tuesday at nine.
en | action | The electrician is coming Tuesday at nine.
en | refund | The night gets refunded tomorrow.
en | refund | We're covering the taxi, £22 to your card by Friday.
en | refund | Your card gets its £22 back on Friday.
en | refund | Your payout will be with you on Friday.
en | refund | The settlement is paid on Friday.
en | refund | A refund is coming your way on Monday.
en | refund | We take £15 off your next bill on 1 July.
en | refund | We'll make sure the £10 is back on your card by Friday.
en | reply | You'll have the school's answer by Thursday.
en | reply | We'll have news for you on Monday.
en | reply | There will be an answer by Monday.
en | reply | Our offer will be in the mail to you tonight.
en | reply | Will keep you updated, next on Friday.
en | reply | Watch this thread: update at six.
en | reply | I'll answer here by tonight.
en | reply | Someone from billing will get back to you by six.
en | reply | Please expect our reply by Friday.
en | reply | I'll be getting back to you on Friday.
en | reply | I hope to have an answer from them today; either way I'll write by Friday.
en | callback | I'll get back to you by phone tomorrow.
en | callback | There'll be a call from our adviser at two.
en | callback | You're getting a call from me at two.
en | callback | Let me ring you tomorrow.
en | delivery | The cake will be brought to your room at six.
en | delivery | Your parcel goes on the van tonight.
en | delivery | Your new SIM comes by courier on Friday.
en | delivery | We'll have it at your door on Friday.
en | delivery | I'll have a porter bring it up at six.
en | delivery | You should get the new one on Friday.
en | delivery | Delivery: Friday between nine and eleven, by our own driver.
en | delivery | We redeliver on Friday.
en | delivery | Friday it is: the desk gets delivered between two and four.
en | delivery | Your medicine will be ready for collection on Friday.
en | action | The dent I'm hammering out Tuesday.
en | action | That wobble? Gone by Friday.
en | action | Lights back on by 6.
en | action | We put you in a quieter room tonight.
en | action | Jess has you down for Tuesday at 3.
en | action | Consider your late fee history by Friday.
en | action | Tonight we flip the switch on your new plan.
en | action | By Friday the crack is history.
en | action | Your login works again by five.
en | action | Your clarinet's on my bench tomorrow at nine.
en | action | We do your hem on Tuesday.
en | action | Theo moves to the front row on Monday.
en | action | Your password is reset at noon tomorrow.
en | action | A plumber's having a look tomorrow.
en | action | The reprint is underway and done by Friday.
en | action | The policy shall be reinstated by Friday.
en | action | We undertake to make good the plaster by Friday.
en | action | Steps will be taken by Friday to correct the register.
en | action | It's coming off your bill tonight.
en | refund | $40 heads back to your card tomorrow.
en | refund | £12 back tonight.
en | refund | The £12 lands Friday.
en | refund | A cheque for £60 goes in the post on Friday.
en | refund | I'm voiding the charge tonight.
en | refund | You're owed £9 and you have it by Friday.
en | refund | The fare comes back to you on Friday.
en | refund | Your £8 will be sent back on Friday.
en | refund | The course fee shall be repaid by Friday.
en | refund | We pay the £90 into your account on Friday.
en | refund | I'll slip the £5 back onto your card tonight.
en | reply | Straight answer by Friday, promise.
en | reply | You'll have it in black and white by Friday.
en | reply | New itinerary in your inbox by six.
en | reply | I'll ask the chef and let you know tonight.
en | reply | We've asked the chef and will tell you tonight.
en | reply | You'll be the first to know on Friday.
en | reply | Friday you'll know which.
en | reply | Scores by email Friday.
en | reply | The exam board's answer will be passed to you on Friday.
en | reply | Our written position will be with you by Friday.
en | reply | You'll see my comments in the shared doc by Friday.
en | reply | We'll come back with a price by Friday.
en | callback | You're on my list for this afternoon's calls.
en | callback | Reception rings you at four.
en | callback | Dr Singh phones you Monday.
en | callback | I'll be calling round the parents tomorrow, you included.
en | callback | Our adviser is to ring you on Friday.
en | delivery | Cake will be at your venue by nine on Friday.
en | delivery | Mo drops the lamp at yours Tuesday.
en | delivery | Courier with your lamp Tuesday.
en | delivery | The missing half is on Monday's van.
en | delivery | Housekeeping brings the cot up at six.
en | delivery | I'm sticking a new strap in the post tonight.
en | delivery | We're couriering the strap over tonight.
en | delivery | The strap heads out tonight.
en | delivery | Your strap is being packed and sent tonight.
en | delivery | You get a loaner from us on Tuesday.
en | delivery | Replacement dispatched by us no later than Friday.
"""

IN_GREEK = """
el | callback | Τηλέφωνο από εμένα αύριο στις δέκα.
el | callback | Σας παίρνω αύριο το πρωί.
el | callback | Θα σας πάρει ο γιατρός μας στις πέντε.
el | callback | Σας κάνω ένα τηλέφωνο το απόγευμα.
el | callback | Δέκα λεπτά και σας παίρνω.
el | callback | Η συνάδελφός μου σας παίρνει τηλέφωνο αύριο.
el | reply | Θα σας έχω απαντήσει ως την Παρασκευή.
el | reply | Η απόφαση θα σας κοινοποιηθεί ως την Παρασκευή.
el | reply | Τα πρακτικά στο mail σου ως την Παρασκευή.
el | reply | Θα λάβεις από μένα mail αύριο.
el | reply | Σου γράφω αύριο.
el | reply | Θα έχεις νέα μου την Παρασκευή.
el | reply | Η βεβαίωση θα αναρτηθεί στη θυρίδα σας ως την Παρασκευή.
el | refund | Τα χρήματα θα σας έχουν επιστραφεί ως την Παρασκευή.
el | refund | Σας δίνουμε πίσω τα 20 ευρώ την Παρασκευή.
el | refund | Η διαφορά γυρίζει στην κάρτα σας την Παρασκευή.
el | refund | Θα πάρετε πίσω τα 20 ευρώ την Παρασκευή.
el | refund | Τα λεφτά σου έρχονται πίσω την Παρασκευή.
el | delivery | Θα σας πάμε τα κλειδιά στις πέντε.
el | delivery | Ο οδηγός μας σας το φέρνει την Παρασκευή.
el | delivery | Το δέμα φεύγει για σας αύριο.
el | delivery | Η καμαριέρα θα σας φέρει πετσέτες στις έξι.
el | action | Ο τεχνικός μας το φτιάχνει αύριο.
el | action | Το ραντεβού σας το μεταφέρουμε εμείς σήμερα.
el | action | Η βλάβη θα έχει αποκατασταθεί ως την Παρασκευή.
el | action | Σας αλλάζουμε δωμάτιο απόψε.
el | action | Την παραγγελία την ακυρώνω αύριο.
el | action | Το λάθος διορθώνεται σήμερα.
el | action | Σας κλείνω τραπέζι για την Παρασκευή σήμερα κιόλας.
"""
