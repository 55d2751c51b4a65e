"""Sentences with a fault and innocent ones that look alike, written before the forms in `languages/english` were looked at."""

from __future__ import annotations

FAULTS = """
C-R01 | You can count on it that this was the very first and the very last time.
C-R01 | I give you my word this is not going to repeat itself.
C-R01 | It will not occur again, you can rely on that.
C-R01 | From now on every delivery will be flawless.
C-R01 | There will be no more outages from today on.
C-R01 | We swear nothing like this will ever come up again.
C-R01 | I can assure you there won't be a next time.
C-R01 | We'll make certain that such a mix-up can't ever happen again.
C-R01 | Your next order is going to be perfect, no doubt about it.
C-R01 | This kind of error is now impossible.
C-R01 | I personally guarantee a trouble-free stay next time.
C-R01 | You'll have no further trouble with the heating, ever.
C-R01 | We will see to it that you never receive a wrong item again.
C-R01 | Be sure that you will not experience this a second time.
C-R01 | That was the last time our driver missed you, I promise.
C-R01 | No such mistake will ever leave this kitchen again.
C-R02 | Half our staff are down with flu, that's why it took so long.
C-R02 | It's peak season and we simply can't keep up.
C-R02 | The heavy rain made it impossible for us to come.
C-R02 | As you can imagine, with Black Friday there was no way to be faster.
C-R02 | We apologise, however the system was being upgraded.
C-R02 | Sorry about that, but we have only two people on the phones.
C-R02 | There is a shortage of drivers in the whole country and we can't conjure them up.
C-R02 | Traffic was terrible, it was out of our hands.
C-R02 | I've only been working here for a week, so please be patient.
C-R02 | We are a small team and can't be everywhere at once.
C-R02 | It was beyond our control.
C-R02 | The new software is still causing us headaches, that's the reason.
C-R02 | You have to see it from our side, we have three hundred orders a day.
C-R02 | Prices of materials went through the roof, so what are we supposed to do.
C-R02 | My colleague was on holiday and nobody covered for her.
C-R02 | Blame it on the strike.
C-R02 | We had a lot on our plate last week.
C-R02 | With so many enquiries at the moment delays are unavoidable.
C-R02 | We're chronically understaffed at weekends, that is how it is.
C-R03 | Well, things like that can happen in the best of families.
C-R03 | It's only a scratch, nothing to get worked up about.
C-R03 | No big deal, it's just two days.
C-R03 | Worse things happen at sea.
C-R03 | To err is human.
C-R03 | Come on, it isn't the end of the world.
C-R03 | Nobody died.
C-R03 | A few minutes of waiting never hurt anyone.
C-R03 | That's life, I'm afraid.
C-R03 | Oh well, stuff happens.
C-R03 | It could have been worse.
C-R03 | You win some, you lose some.
C-R03 | That's just how it goes with parcels.
C-R03 | It is a minor thing, really.
C-R03 | A little crumb on the floor is hardly a tragedy.
C-R03 | Everyone slips up now and then.
C-R03 | It's merely a cosmetic flaw, you'll hardly notice it.
C-R04 | Sorry for any trouble this may have caused.
C-R04 | We regret the inconvenience caused.
C-R04 | Please accept our apologies for the discomfort.
C-R04 | We are sorry if our answer was not to your satisfaction.
C-R04 | Apologies for what happened.
C-R04 | We're sorry that you feel that way.
C-R04 | I apologise should you have been offended.
C-R04 | Sorry for the hassle.
C-R04 | We apologise for everything.
C-R04 | We are sorry you had a bad experience.
C-R04 | Sorry for the troubles.
C-R04 | We apologise for any frustration.
C-R06 | I never said anything of the sort.
C-R06 | Nobody from our office could have told you that.
C-R06 | You must have heard wrong.
C-R06 | That can't be what my colleague said.
C-R06 | I don't recall having promised you a discount.
C-R06 | There is no record of such an agreement.
C-R06 | That is not what was agreed.
C-R06 | You got that wrong, we said three weeks.
C-R06 | We would never have offered that.
C-R06 | You have misread our message.
C-R06 | At no point did we confirm a date.
C-R06 | This was never part of the deal.
C-R06 | You are confusing us with somebody else.
C-R06 | Such a thing was never mentioned by us.
C-R06 | I did not say it was free.
C-R06 | You read something into it that isn't there.
C-R06 | We made no such commitment.
C-R06 | It doesn't say that anywhere in our offer.
C-R06 | You seem to remember our conversation differently than it was.
C-R07 | The courier messed it up, not us.
C-R07 | That was the warehouse, they never listen.
C-R07 | It's the manufacturer who is responsible.
C-R07 | The previous agent forgot to note it.
C-R07 | Our supplier left us hanging.
C-R07 | Somebody in accounting didn't do their job.
C-R07 | The trainee typed it in wrong.
C-R07 | The other shift is to blame for that.
C-R07 | Unfortunately the post office lost it.
C-R07 | That's down to the delivery firm, we handed it over on time.
C-R07 | We did our part, the bank is dragging its feet.
C-R07 | The kitchen got it wrong again, as always.
C-R07 | My predecessor made a complete mess of your file.
C-R07 | Sales promise all sorts of things.
C-R07 | Complain to the airline, it was their decision.
C-R07 | It is not our error, it's an error of the payment provider.
C-R07 | The fitters were careless.
C-R07 | Marketing put the wrong price on the page without asking us.
C-R08 | We only sell tickets, for refunds turn to the organiser.
C-R08 | I have nothing to do with that.
C-R08 | That isn't something we deal with here.
C-R08 | You will have to call the manufacturer.
C-R08 | Please direct your complaint to head office.
C-R08 | This lies outside our remit.
C-R08 | You're in the wrong place, try the town hall.
C-R08 | For this you need the other department.
C-R08 | I can't do anything for you there.
C-R08 | We are not the right people for that.
C-R08 | This does not fall under our responsibility.
C-R08 | Ask your bank.
C-R08 | Warranty matters are handled by the producer, contact them.
C-R08 | I'm only the receptionist, I can't help you with invoices.
C-R08 | We don't take care of installations, find an electrician.
C-R08 | That is a question for the landlord.
C-R08 | We can only refer you to the carrier's hotline.
C-R08 | Technical issues? Not us. Try the hotline.
C-R09 | Had you read the manual, you would know.
C-R09 | You ought to have told us before.
C-R09 | It's your own fault for ordering so late.
C-R09 | Why didn't you say so straight away?
C-R09 | You obviously did not follow the instructions.
C-R09 | Anyone can see that the button is on the left.
C-R09 | You should be more careful with your things.
C-R09 | You failed to enter the right address.
C-R09 | This happened because you ignored our warning.
C-R09 | Next time please read the description properly.
C-R09 | It was clearly written on the box.
C-R09 | You yourself chose this date, so you only have yourself to thank.
C-R09 | A glance at our website would have saved you this mail.
C-R09 | You evidently broke it yourself.
C-R09 | One would expect an adult to know how to wash wool.
C-R09 | You have waited far too long to report it.
C-R09 | Other customers manage without any trouble.
C-R09 | Who puts a wet phone on the charger?
C-R09 | As stated in the terms which you accepted, it is your duty to check the goods.
C-R09 | That comes from not backing up your data.
C-R09 | How could you forget to switch it off?
C-R09 | Whoever buys cheap, buys twice.
C-R09 | The mistake is entirely on your side.
C-R09 | You didn't even try to restart it, did you?
C-R09 | Surely you noticed that the deadline had passed.
C-R09 | We told you several times to update the app.
C-R09 | Please pay more attention when filling in the form.
C-R09 | You can hardly expect us to know your shoe size.
C-R09 | It's not our fault you typed the wrong e-mail address.
C-R10 | Do you even know how to read?
C-R10 | What part of "no" don't you understand?
C-R10 | I am not going to argue with you.
C-R10 | Stop bothering us.
C-R10 | Congratulations, you have found the search function.
C-R10 | Get over it.
C-R10 | Go ahead and shop somewhere else then.
C-R10 | I have better things to do.
C-R10 | Your problem, not mine.
C-R10 | We don't need customers like you.
C-R10 | For the hundredth time: the shop opens at nine.
C-R10 | Let me explain it slowly so even you can follow.
C-R10 | Do what you want, I don't care.
C-R10 | Oh, poor you.
C-R10 | Are you deaf?
C-R10 | Then sue us.
C-R10 | You don't seem to be the brightest.
C-R10 | Nobody is forcing you to buy here.
C-R10 | Spare me the lecture.
C-R10 | Wow, what a surprise, another complaint from you.
C-R10 | Take it or leave it.
C-R10 | Don't make such a fuss.
C-R10 | Use your brain for once.
C-R10 | I suppose the whole world has to revolve around you.
C-R10 | Sure, because we have nothing else to do than answer you.
C-R10 | Did you get out of bed on the wrong side?
C-R10 | If you don't like it, there's the door.
C-R10 | My five-year-old could do that.
C-R10 | Grow up.
C-R10 | You again.
C-R10 | It's not rocket science, you know.
C-R10 | Bravo, well done, you broke it.
C-R10 | Calm yourself first, then we can talk.
C-R10 | This conversation is a waste of my time.
C-R10 | You are being ridiculous.
C-R10 | Learn to write properly and then we'll answer.
C-R10 | What exactly did you expect for five euros, a palace?
C-R10 | Hurry up, I haven't got all day.
C-R10 | People like you are the reason we need therapy.
C-R10 | We are not your servants.
C-R12 | I suppose it is covered by the guarantee.
C-R12 | It ought to fit, I reckon.
C-R12 | If I'm not mistaken, delivery is free.
C-R12 | Presumably the bank is still processing it.
C-R12 | It might well be on the lorry already.
C-R12 | My guess is that it arrives on Friday.
C-R12 | To the best of my knowledge it's waterproof.
C-R12 | I believe the price includes VAT.
C-R12 | It's most likely the battery.
C-R12 | It seems to be in stock.
C-R14 | Our product is simply the best on the market.
C-R14 | You won't find a more reliable mower anywhere.
C-R14 | All of our customers are thrilled.
C-R14 | We are number one in customer care.
C-R14 | You will be blown away.
C-R14 | Everything we make is one hundred per cent perfect.
C-R14 | A truly unique, world-class experience awaits you.
C-R14 | Our app never fails.
C-R14 | It's an unbeatable offer.
C-R14 | There's absolutely nothing that can go wrong.
C-R21 | There's no other option than to wait.
C-R21 | You have to send it back, otherwise we can't do anything.
C-R21 | The only thing left for you is a repair.
C-R21 | A refund is out of the question.
C-R21 | It's this or nothing.
C-R21 | We don't offer anything else.
C-R21 | That's all we can do.
C-R21 | You must come in person, it cannot be done differently.
C-R21 | Exchange is ruled out, all you can do is order again.
C-R21 | We insist on payment by card; other methods aren't accepted.
C-R22 | You'll get the voucher once you delete the review.
C-R22 | We refund you provided that you withdraw your complaint.
C-R22 | The discount applies only if you order again this month.
C-R22 | We would send a replacement on condition that you don't go to the press.
C-R22 | If you change your rating, the money is yours.
C-R22 | The compensation can only be used for your next purchase over 100 pounds.
C-R33 | This is the third time I'm writing to you!
C-R33 | You still haven't answered.
C-R33 | Why aren't you replying?
C-R33 | We have been waiting for your documents for weeks.
C-R33 | As already requested, send us the form.
C-R33 | Just a friendly reminder of my last mail.
C-R33 | Any news on this?
C-R33 | I'm following up on my e-mail below.
C-R33 | Once again we ask you to reply.
C-R33 | You have not reacted to our message.
C-R33 | Our request is still unanswered by you.
"""

INNOCENT = """
I can't rule out that it happens again, but the pump is now checked every week.
If it happens again, press the red button and ring me.
The guarantee covers the battery for two years.
You won't be charged again, the subscription ended yesterday.
We have added a second check before dispatch.
I'm sorry for the delay. The road was closed by snow, so I sent it today by another route and it arrives on Friday.
In heavy rain please close the roof window.
The office is closed on Monday because of the public holiday.
Sorry, but may I ask for your order number?
We are a small team of five, and Jana will be your contact.
Traffic on the M4 is heavy today, so please leave ten minutes earlier.
Does the noise happen only in the morning?
A small dent like this can be pressed out in an hour; we collect the door tomorrow.
If the worst happens, call the emergency line.
Two days without hot water is bad. The plumber comes at 14:00.
I'm sorry the sofa came with a torn cushion. A new cushion leaves today.
Sorry for the wrong size; the right one leaves the warehouse tonight.
You are right, I wrote Tuesday. I was wrong, it is Wednesday.
Could you forward me the message in which this was said?
The manufacturer says he never offered this colour.
We have not agreed on a day yet. Does Friday suit you?
The courier will ring you at 9:00.
The bank has confirmed your payment.
I gave the courier the wrong house number. That was my mistake.
Our supplier sends the part on Monday and we fit it on Tuesday.
The warehouse has found your parcel and sends it today.
I have passed your question to Eva Brown in invoicing; she rings you at 15:00.
In an emergency please call 112.
If you prefer, you can also call us on 0800 123.
Your bank can block the card at once on 116 116.
I asked the manufacturer for you and he sends the part on Monday.
The address in the order ends with 12; is that right?
Please do not open the back cover, there is high voltage inside.
As I wrote on Monday, the part arrives on Friday.
You entered 14 instead of 41; I have corrected it.
Please read the first page before you sign it.
You were right to wait.
Why did you choose the blue one? It helps us to plan the stock.
You don't have to do anything, the correction is done.
Congratulations on your wedding!
If you would rather buy it elsewhere, the shop in Mill Road has it in stock.
Please write to me without insults, then I can help you.
Do you know the serial number?
You again deserve a clear answer: the part comes on Monday.
Take the blue cable, leave the red one.
I don't want to keep you waiting, so here is the answer.
I think that is a lovely idea.
I don't know yet; I'll find out by noon and write to you.
Should you need anything, I am here until 17:00.
Probably it is the fuse; if the lamp stays dark after changing it, ring me.
The mower has run 2,000 hours in the test without a fault.
The best time to call is between 9 and 11.
That is perfect, thank you.
You can have a refund or a new one, whichever suits you.
A refund isn't possible for opened paint, but I can exchange it or give you a voucher.
The only day left this week is Friday; next week you can choose any.
You get a voucher of 20 pounds, and you can use it whenever you like.
As soon as the parcel is back, we refund the money.
Your refund of 30 pounds left today, whatever you write about us.
To finish the contract I need only your signature on page 2; shall I send a courier for it on Friday?
You have not received our invoice yet, so here it is.
We have been waiting for the part from Italy and it arrived today.
"""
