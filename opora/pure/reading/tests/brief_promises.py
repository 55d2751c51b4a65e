"""Promises in few words, in English, sent on Wednesday 17 June 2026 at ten; `test_promises_briefly_made.py` reads them."""

from __future__ import annotations

IN_ENGLISH = """
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
en | reply | I've made a note to write to you on Friday.
en | reply | I come back on Friday with an answer.
en | reply | From me you get news by tonight.
en | reply | You know by five at the latest.
en | reply | You will find the answer in your inbox tomorrow.
en | reply | My colleague Maria writes to you tomorrow.
en | reply | ill email u tomorow with the detials
en | reply | The final answer comes by letter next Tuesday.
en | reply | Promise: an answer by Friday, good or bad.
en | reply | One more update from me before the weekend, on Friday at noon.
en | callback | I've made a note to call you on Friday.
en | callback | Let's speak tomorrow at 10.
en | callback | The head of claims will call you herself tomorrow.
en | callback | I ring you again in an hour.
en | callback | In ten minutes I'm calling you.
en | refund | You will see the £40 on your account by Tuesday.
en | refund | We give you the difference back by Friday.
en | refund | Accounts make the payment tomorrow.
en | refund | The money will be back on your card on Friday.
en | refund | The credit will appear on your next bill on 5 July.
en | refund | Your refund will be processed by Friday.
en | refund | Refund of £20 to your card by Friday, sorry again.
en | refund | we refund u the money on friday
en | refund | Youll get you're money back by friday
en | delivery | The new phone will be in your hands on Friday.
en | delivery | The courier drops it with you tomorrow morning.
en | delivery | I send you the contract tomorrow by courier.
en | delivery | Your order leaves the warehouse today.
en | delivery | You'll have the books by Monday.
en | delivery | Tomorrow you receive the new washing machine.
en | delivery | your new card wil be deliverd on friday
en | action | A crew comes on Wednesday morning.
en | action | At 8 tomorrow the electrician will be at your door.
en | action | I correct the invoice today.
en | action | By Friday the mistake will have been put right.
en | action | The site will work again by 6.
en | action | I'll see that the account is closed by Friday.
en | action | We reopen the case tomorrow.
en | action | The car will be ready on Saturday.
en | action | I'll take it up with the director tomorrow.
en | action | We unlock your account within the hour.
en | action | You have hot water again by noon tomorrow.
en | action | The lift will be running by tonight.
en | action | Our gardener trims the hedge on Tuesday.
en | callback + delivery | I call you tomorrow and on Friday I send you the new one.
en | delivery + action | The fridge arrives on Monday and on Tuesday our fitter connects it.
en | action + reply | The sample gets tested on Thursday, results to you on Friday.
en | action + delivery | We resole the boots on Monday and post them on Wednesday.
"""
