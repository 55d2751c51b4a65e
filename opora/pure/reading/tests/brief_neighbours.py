"""What stands next to promises in few words and is none, in English; `test_promises_briefly_made.py` reads them."""

from __future__ import annotations

IN_ENGLISH = """
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
en | You know where to find us tomorrow.
en | You know the shop opens on Monday.
en | I come from Leeds and work here on Fridays.
en | Your neighbour drops it with you tomorrow.
en | The crew of the ferry comes aboard on Wednesday.
en | The union pays on Friday.
en | Results of the election on Friday.
en | No answer from us by Friday means that it is settled.
en | We got an answer from our supplier on Monday.
en | The letter to you of 3 June explains why.
"""
