"""What agents write in English, sent on Wednesday 13 May 2026 at 10:20: before the bar what is promised, behind it the text.

A promise is its kind and its due: a day of May ("15"), a day and hour ("14T12:00"), or "?" without a time; "-" promises nothing.
"""

from __future__ import annotations

PROMISES = """
callback 15 | Hi, I'll give you a ring on Friday and we'll sort out the details.
callback 14T09:00 | I'm calling you tomorrow at 9 about the bath.
callback 14 | We will phone you tomorrow morning.
callback 18 | My colleague from returns will call you on Monday.
callback 15 | Our engineer will phone you by Friday.
callback ? | As soon as I'm back from site I'll call you.
callback 13T12:20 | I'll ring you back within two hours.
reply 14 | I'll write to you tomorrow with what the workshop found.
reply 14T12:00 | You'll have an answer by noon tomorrow.
reply 15 | We'll get back to you by the end of the week with the result.
reply 19 | I will let you know what quality control says by Tuesday at the latest.
reply 13 | I'll come back to you today with an answer.
reply 13 | We'll update you this evening.
reply ? | We'll get back to you as soon as possible.
reply ? | As soon as the part arrives I'll write to you.
reply 15 | I'll be in touch. Friday at the latest.
reply 14T17:00 | You will be informed of the outcome by 5 pm tomorrow.
reply 18 | You'll hear from me on Monday.
reply 15 | If I can't sort it tomorrow, I'll e-mail you on Friday.
reply 15 | Let me check with the warehouse and I'll get back to you by Friday.
refund 15 | We'll refund you by Friday.
refund 20 | The amount will be credited to your account by Wednesday 20 May.
refund 18 | I'm refunding the difference on Monday.
refund ? | Once we have the goods back, we'll refund the full amount.
refund 14 | You'll have the money back on your card tomorrow.
refund 15 | I'll process your refund by Friday.
delivery 14 | We're sending the replacement tomorrow.
delivery 15 | The parcel will be with you on Friday.
delivery 19 | The new phone will be sent on Tuesday.
delivery 18 | The courier will bring it on Monday afternoon.
delivery 14 | Your order ships tomorrow.
delivery 15 | We'll deliver the new worktop by Friday.
delivery 18 | It should leave us today, and it'll arrive on Monday.
action 15 | We'll finish the repair by Friday.
action 18 | The technician will come on Monday.
action 13 | I'll check this with the warehouse today.
action 14 | We'll correct the invoice tomorrow.
action 19 | The site will be live on Tuesday.
action 15 | The boiler will be fixed by Friday.
reply 15 | I'll check with the warehouse and let you know by Friday.
action 14 + reply 15 | I'll speak to the manufacturer tomorrow, and on Friday I'll write with a date for the part.
delivery 14 + callback 15 | I'll send it tomorrow and call you on Friday.
callback 14T10:00 | I'll call you tomorrow at 10, does that suit you?
callback 15 | promise ill call u on friday
reply 14 | I'm so sorry, Mrs Hill. That should not have happened. Tomorrow I'll write and explain what went wrong. Best wishes
- | If you like, I can call you tomorrow.
- | Shall I call you tomorrow?
- | When can we call you, tomorrow or Friday?
- | I called you yesterday at five.
- | We sent a new one on Monday.
- | I'm afraid we won't refund it by Friday.
- | I can't promise that we will make it by Friday.
- | We will not be able to finish by Friday.
- | Please send us a photo by Friday.
- | Please pay the invoice by 20 May.
- | We usually deliver parcels within two days.
- | Claims are handled within 30 days.
- | On Friday we are open until 6 pm.
- | The warranty lasts two years.
- | You wrote that you would return the parcel on Monday.
- | My colleague said he would call on Friday, but he was wrong.
- | I'll be out of the office on Friday.
- | I'm on holiday next week.
- | Have a lovely weekend and a good start on Monday.
- | Orders placed before 2 pm are sent the same day.
- | We could send it tomorrow if you wanted.
- | We'd be glad to hear from you by Friday.
- | You will need to send the goods back within 14 days.
- | The parcel was sent on Tuesday.
- | The return period ends on Friday.
- | You'll find the opening hours on our website.
callback 14 | Will call you tomorrow.
callback 13T15:00 | Calling you at 3 pm today.
callback 15 | I'll have Sarah from billing call you on Friday.
callback 13 | Someone from our team will be calling you this afternoon.
callback 14T11:00 | I've scheduled a call with you for tomorrow at 11:00.
callback 15 | I'll give you a bell Friday once I know more.
callback ? | I'll ask our fitter to ring you.
reply 13T16:00 | I'll shoot you an email by 4 pm today.
reply 14 | I'll drop you a line tomorrow.
reply 15 | You have my word that you'll hear from us by Friday.
reply 13T17:00 | On it, update by 5 pm today.
reply 18 | Someone from accounts will reach out to you on Monday.
reply 15 | I plan to send you our findings on Friday.
reply 14 | I'll have an answer for you tomorrow.
- | We aim to reply by Friday.
reply 14 | You can expect our reply tomorrow.
reply 18 | A full written report will follow on Monday.
reply 14T12:00 | I'll confirm the time by noon tomorrow.
reply 15 | I'll pass on their decision to you by Friday.
reply ? | I'll keep you posted.
refund 15 | The money will be back in your account by Friday.
refund 14 | We're putting the £40 back on your card tomorrow.
refund 18 | Your refund will land in your account on Monday.
refund 15 | I'll make sure you get your money back by Friday.
refund 13 | I'm processing the refund today.
refund 15 | We will pay the difference into your account by Friday.
refund 19 | You'll see the £25 on your statement by Tuesday.
delivery 14 | I'll pop a new one in the post tomorrow.
delivery 15 | You're getting a brand new one on Friday.
delivery 14 | Your parcel gets shipped tomorrow.
delivery 18 | The replacement will reach you on Monday.
delivery 19 | We've booked the courier for Tuesday, he'll bring the new mattress.
delivery 15 | I'll make sure it reaches you by Friday.
delivery 13 | It's going out today with the evening post.
delivery 18 | We're dropping the keys off on Monday.
delivery 14 | The missing screws go out tomorrow.
delivery 15 | Our van will be at your door with the new table on Friday.
delivery 20 | I expect to deliver the remaining boxes by 20 May.
action 15 | I'll see to it that the account is closed by Friday.
action 13T18:00 | The site will be back up by 18:00 today.
action 14 | We're moving your booking tomorrow.
action 18 | Our installer is booked in for Monday.
action 15 | We'll have your boiler up and running by Friday.
action 15 | It'll be sorted by Friday.
action 14 | I'm taking this to my manager tomorrow morning.
action 18 | Two of our people will be with you on Monday to repaint the wall.
action ? | I'll look into it right away.
action 13 | I'll cancel the second order today.
action 15 | Your new password rules take effect on Friday, I'll switch them on myself.
reply 14 + callback 15 | I'll e-mail the quote tomorrow and ring you Friday to talk it over.
- | I could call you tomorrow.
- | I'd call them on Friday if I were you.
- | I was going to call you on Friday but the line was dead.
- | We would have sent it by Friday.
- | I hope to hear from you by Friday.
- | The sale ends on Friday.
- | You'd have to be home on Monday.
- | Your subscription renews on 20 May.
- | Your contract will end on 20 May.
- | The bank will release the payment on Friday.
- | Did we say that we'd call on Friday?
- | You said we would refund you by Friday.
- | Nobody will be calling you tomorrow.
- | The museum opens on Friday.
- | We don't ship on Fridays.
- | It will take three days for the glue to dry.
- | If you send us the form by Friday, we'll refund you.
- | We will be closed from Friday until Monday.
- | The price will go up on Friday.
- | You'll be charged £10 on Friday.
- | I'm not sure we will make it by Friday.
- | Delivery takes two days.
- | Call us by Friday and we'll see what we can do.
callback 14 | First thing tomorrow you'll get a phone call from me.
callback 15 | I'm down to ring you on Friday.
callback 14T15:00 | Let's talk on the phone tomorrow at 3 pm.
callback 18 | Monday morning our accountant is giving you a call.
callback 14 | My manager wants to speak to you herself and will phone tomorrow.
callback 13T14:00 | I'll try your mobile again at 2 pm today.
callback 15 | A member of our team calls you on Friday to arrange a time.
callback 14T10:00 | Your callback is booked for tomorrow at 10:00.
reply 14 | Tomorrow I'll tell you which it is.
reply 15 | You'll know by Friday.
reply 15 | By Friday at the latest I'll have got back to you.
reply 13T16:00 | The answer reaches you by 4 pm today.
reply 18 | We'll be writing to everyone affected on Monday.
reply 14 | I'm going to check with Anna and will report back tomorrow.
reply 15 | We promise a written answer by Friday.
reply ? | As soon as I hear from the workshop, you'll be the first to know.
reply 14 | Watch your inbox tomorrow for my reply.
reply 19 | Our lawyer is answering your letter on Tuesday.
reply 13 | I'll send word tonight.
reply 18 | We'll post an update here on Monday.
reply 14T09:00 | I'll be back to you by 9:00 tomorrow.
refund 15 | You'll be refunded by Friday.
refund 14 | The overcharge comes back to your card tomorrow.
refund 18 | We'll reverse the charge on Monday.
refund 15 | Your £30 will show up on your statement by Friday.
refund ? | Once the return is scanned, your money is on its way.
refund 19 | We'll wire the deposit on Tuesday.
delivery 14 | The new handle is in the post tomorrow.
delivery 15 | Friday it'll be on your doorstep.
delivery 18 | Our van drops it off on Monday.
delivery 14 | We'll get that over to you tomorrow.
delivery 15 | You shall have the missing parts by Friday.
delivery 19 | On Tuesday the rest of the order follows.
delivery 18 | I'm driving it over to you myself on Monday.
delivery 15 | The paint should have been there by now; a fresh tin will reach you Friday.
delivery 14 | A replacement is being sent out tomorrow.
delivery 13 | Your box is leaving us this afternoon.
delivery 20 | The sofa is to be delivered on 20 May.
action 14 | Tomorrow we swap the lock.
action 15 | By Friday the leak will have been repaired.
action 18 | I've put you in for Monday, our electrician will come round.
action 13 | Today we're restoring your files from the backup.
action 14T08:00 | Dave's with you at 8:00 tomorrow to mend the gate.
action 15 | We will have finished by Friday.
action 19 | Your name will be corrected in all documents by Tuesday.
action 18 | I'm putting two people on it on Monday.
action ? | We'll sort this out.
action 14 | I'll take it up with the driver tomorrow.
action 15 | Leave it to me, it'll be done by Friday.
action 13T17:00 | Your access is restored by 5 pm today.
action 14 | Kim will go through the figures tomorrow.
action 18 | From Monday I'll be looking after your account.
- | The road will be closed on Friday.
- | I thought I'd call you on Friday, but I forgot.
- | We had planned to deliver on Friday.
- | Had I known, I would have called you on Friday.
- | The deadline for returns is Friday.
- | You can pick it up on Friday between 9 and 5.
- | The next train runs tomorrow at 7:05.
- | Let us know by Friday whether you want it.
- | Are you sending it tomorrow?
- | My shift ends at 5 pm today.
- | It rained on Monday.
- | The course starts on Monday and costs £90.
- | If it breaks again before Friday, tell us.
- | I can't call you tomorrow.
- | We never ship on a Sunday.
callback 14T10:00 | You can expect my call tomorrow at ten.
callback 15 | Tom from support is going to ring you on Friday afternoon.
callback 13T15:00 | I'm calling you back at 3 pm.
callback 14 | Expect to hear from me by phone on Thursday.
callback 18 | We'll give you a shout on Monday morning.
reply 15 | You'll hear from us on Friday at the latest.
reply 13T12:00 | An answer follows by noon.
reply 14 | More news from me tomorrow.
reply 18 | I'll be back with an answer on Monday.
reply 14 | Our lawyer is looking at it; you have his opinion by Thursday.
reply 15 | We will have an answer for you within two working days.
refund 13 | The £40 goes back to your card today.
refund 15 | You get your money back by Friday.
refund 20 | Your deposit will be with you within five working days.
refund 19 | The amount is being returned to your account, it should show up on Tuesday.
refund 15 | We're giving you the full price back this week.
refund 18 | I have ordered the transfer; expect the £12 on your account by Monday.
refund 14 | Half of the fee is coming back to you tomorrow.
delivery 13 | The new one leaves our warehouse today.
delivery 14T11:00 | Your chairs arrive on Thursday between 9 and 11.
delivery 14 | The courier brings a replacement tomorrow.
delivery 18 | You have the parts on Monday.
delivery 15 | A fresh box is on its way and reaches you on Friday.
delivery 18 | The missing leg ships on Monday.
delivery 13T17:00 | The contract is in your inbox by 5 pm.
delivery 13 | I'm putting the keys in the post this afternoon.
delivery 15 | Your copy will be waiting for you at reception from Friday.
action 20T08:00 | The technician comes on Wednesday at 8.
action 13 | The heating will be running again by tonight.
action 20 | We switch your line to fibre on 20 May.
action 13 | I'm cancelling the second booking today.
action 13T11:20 | Your account gets unlocked within the hour.
action 15 | By Friday the leak is fixed.
action 18 | We start with the roof on Monday.
action 13 | I shall correct the invoice this afternoon.
action 14T07:00 | An electrician will be at your place tomorrow at 7.
action 13T15:00 | The site is back up by 15:00.
action 14 | The old fridge gets collected on Thursday.
action 19 | I've scheduled the repair for Tuesday.
- | If you send it back by Friday, the fee does not apply.
- | The courier came yesterday at noon.
- | Will you be at home on Thursday?
- | Parcels usually take two days.
- | We cannot say yet when it will be repaired.
- | Please send us the form by Monday.
- | You need to pay by 31 May.
- | The manufacturer says the part will be out in June.
- | Standard delivery costs £4 and takes three days.
- | Your colleague told me he would call me tomorrow.
- | We're open until 18:00 on Friday.
- | The voucher is valid until 30 June.
- | I called you on Monday and on Tuesday.
- | The offer ends on Sunday.
- | Would Thursday at ten suit you?
- | We don't deliver on Saturdays.
- | Refunds are paid within 14 days of the return.
- | I wish you a nice weekend.
- | You can return it until 12 June.
- | The refund was sent on 3 May.
- | The concert begins at 20:00.
- | Your contract ends on 31 December.
- | Should it rain on Saturday, the tour is cancelled.
- | The invoice is due on Friday.
- | I would have called you today.
- | Was the parcel delivered this morning?
- | Let me know by Thursday which colour you want.
- | The price rises on 1 June.
- | We never promised to deliver on Friday.
- | See you on Saturday!
"""
