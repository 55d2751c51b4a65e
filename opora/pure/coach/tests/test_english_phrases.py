"""English replies and complaints, each a way in which people really say it."""

from __future__ import annotations

import pytest

from opora.pure.coach import Draft, Facts, Severity, check

CUSTOMER = """Hi, the kettle I ordered from you three weeks ago arrived broken and your shop promised a replacement by Monday.
Nothing came. What now? Paul"""
PLAIN_REPLY = "Hello, I have passed it to our workshop and a new one will be with you on Thursday before noon. Kim Sato"

FAULTS = """
C-R10 | Take it or leave it.
C-R10 | I am not paid enough for this.
C-R10 | Maybe try reading our emails before writing rubbish.
C-R10 | You clearly have too much time on your hands.
C-R10 | Do us both a favour and shop somewhere else.
C-R10 | Your attitude won't get you anywhere.
C-R10 | I suggest you moderate your tone, young man.
C-R10 | Honestly, what is wrong with you?
C-R10 | It's only a kettle, get some perspective.
C-R10 | Nobody has ever complained like this about a kettle.
C-R10 | If that's too complicated for you, ask a child to help.
C-R10 | We don't need customers like that.
C-R10 | Please refrain from these outbursts.
C-R10 | I've got more important things to do than read your novels.
C-R10 | Well aren't we impatient today.
C-R10 | Thank you for your lecture. Anything else?
C-R10 | Keep your threats to yourself.
C-R10 | So sue us.
C-R10 | Go ahead, write your review, nobody reads those anyway.
C-R10 | You people are never happy.
C-R10 | Oh, poor thing, three whole weeks without tea.
C-R10 | Read my lips: the replacement is coming.
C-R10 | Use your brain for once.
C-R10 | You're barking up the wrong tree, mate, so pipe down.
C-R10 | Typical customer, wants everything yesterday.
C-R10 | Stop being so dramatic about a broken kettle.
C-R10 | Feel free to leave if you're not happy with us.
C-R10 | Such a fuss over twenty quid.
C-R10 | I don't have all day to explain this.
C-R10 | You should be grateful we answer at all.
C-R10 | Nobody cares about your opinion.
C-R10 | That is the dumbest thing I have read today.
C-R10 | Write to whoever you like, I couldn't care less.
C-R10 | I'm not going to hold your hand through this.
C-R10 | Good luck finding anybody who'll put up with you.
C-R10 | Hysterics won't make it arrive any sooner.
C-R10 | Must you write three times a day?
C-R10 | Stop bombarding us.
C-R09 | The box was probably dropped by you when you opened it.
C-R09 | Had you told us straight away, it would have been replaced by now.
C-R09 | You failed to follow the instructions.
C-R09 | It clearly says on the box not to use it with hard water.
C-R09 | You ought to have checked the parcel in front of the driver.
C-R09 | Perhaps you should have thought of that before ordering.
C-R09 | This is down to your own carelessness.
C-R09 | You did not read the terms, did you?
C-R09 | That is explained on page 4 of the manual, which you apparently didn't open.
C-R09 | I've explained this to you three times now.
C-R09 | You gave us the wrong postcode, so don't be surprised.
C-R09 | Everybody else manages to switch it on.
C-R09 | It was you who chose the cheapest delivery.
C-R09 | If you bothered to look in your spam folder you'd have found our mail.
C-R09 | You broke it by filling it too full.
C-R09 | Next time just read the description properly.
C-R09 | As any sensible person knows, kettles must be descaled.
C-R09 | You can't expect a kettle to last if you treat it like that.
C-R09 | You yourself typed in the wrong address.
C-R09 | It is your responsibility to check the size before ordering.
C-R09 | You waited far too long to tell us.
C-R09 | The error was on your side.
C-R09 | You must have pressed the wrong button.
C-R09 | A quick look at the FAQ would have saved us both the trouble.
C-R06 | We have never promised a replacement by Monday.
C-R06 | I can find no such promise anywhere in our emails.
C-R06 | Nobody here told you Monday.
C-R06 | You got that wrong, we said we would look into it.
C-R06 | That is not what was agreed.
C-R06 | I don't remember saying that.
C-R06 | You're reading something into our email that isn't there.
C-R06 | Whoever told you that, it wasn't us.
C-R06 | We only said perhaps.
C-R06 | Where did you get the idea that it would be Monday?
C-R06 | There must be some misunderstanding on your part, no date was given.
C-R06 | I certainly did not say it was free.
C-R06 | Monday was never mentioned.
C-R06 | You misunderstood my colleague.
C-R07 | The carrier smashed it, we packed it perfectly.
C-R07 | The warehouse forgot to send it, typical.
C-R07 | That was before my time, ask the person who served you.
C-R07 | DHL is a disaster at the moment, complain to them.
C-R07 | The supplier left us without stock, it's on them.
C-R07 | Our IT department is responsible for that mess.
C-R07 | The girl in the shop shouldn't have promised you that.
C-R07 | It's the fault of the factory in China.
C-R07 | Logistics dropped the ball on this one.
C-R07 | Accounts never tell us anything.
C-R08 | This is a matter for the carrier.
C-R08 | You need to take this up with the manufacturer.
C-R08 | We just sell them, warranty is handled by the maker.
C-R08 | Sorry, I only do invoices.
C-R08 | Not my area, I'm afraid.
C-R08 | Call the 0800 number, they'll help you.
C-R08 | Please contact the shop where you bought it.
C-R08 | I am unable to assist you with this matter.
C-R08 | You have reached the wrong team.
C-R08 | There is nothing we can do on our end.
C-R08 | Please ring DHL yourself.
C-R08 | Your query should be addressed to the returns department.
C-R03 | Kettles break, it's not a tragedy.
C-R03 | Look on the bright side, at least it arrived.
C-R03 | Three weeks isn't that long.
C-R03 | A bit of a delay never hurt anybody.
C-R03 | We've had far worse cases.
C-R03 | It could happen to anyone.
C-R03 | Just one of those things, I suppose.
C-R03 | It's only a kettle.
C-R03 | You'll laugh about it one day.
C-R03 | Where people work, mistakes are made.
C-R03 | A small hiccup, nothing more.
C-R05 | We strive to provide the best possible experience to each customer. Your comments help us improve.
C-R05 | Your message has been forwarded to the relevant team and will be dealt with in due course. We thank you for your patience.
C-R05 | We're committed to quality. Thank you for bringing this to our attention. We value you.
C-R05 | Thank you for your feedback. We take all complaints very seriously and continuously improve our processes.
C-R05 | Be assured that your satisfaction means everything to us and we will do our utmost.
C-R04 | Sorry for any trouble this may have caused.
C-R04 | Apologies for the inconvenience.
C-R04 | Please accept our apologies for any inconvenience experienced.
C-R04 | Sorry about this.
C-R02 | The snow has made a mess of all our deliveries.
C-R02 | We are currently short of staff, so everything takes longer.
C-R02 | Because of the new system we are behind with everything.
C-R02 | Sorry for the wait, but it is our busiest time of the year.
C-R02 | It's holiday season and half the team is away.
C-R02 | Please appreciate that we have hundreds of orders a day.
C-R01 | This is the last time something like this happens, I promise.
C-R01 | You have my word it won't occur again.
C-R01 | From now on everything will run perfectly.
C-R01 | We'll make sure this never happens to you again.
C-R01 | There won't be a repeat, guaranteed.
C-R11 | Someone will be in touch.
C-R11 | We'll get onto it as soon as we get a chance.
C-R11 | The replacement will be sent out shortly.
C-R11 | I'll chase it and come back to you.
C-R11 | You will be informed in due course.
C-R11 | Your refund will be processed as quickly as possible.
C-R11 | I'll let you know when I hear something.
C-R12 | It might be in the depot, I guess.
C-R12 | I would imagine that it's covered.
C-R12 | It should be fine, I think.
C-R12 | I'm not a hundred percent sure but it's likely the fuse.
C-R12 | To my knowledge it is still in stock.
C-R13 | I'm sorry about the kettle. We will take your comments on board.
C-R13 | I'm sorry. We'll certainly bear this in mind in future.
C-R13 | Sorry, Paul. That is how our supplier packs them.
C-R13 | I'm sorry the kettle broke. This is very unusual for this model.
C-R13 | I apologise for the broken kettle. Unfortunately this model is discontinued.
C-R13 | I'm sorry. I have passed your feedback to the team.
C-R13 | I am sorry that you had this experience and hope you will give us another chance.
C-R13 | I'm sorry to hear it. The kettle left our warehouse in perfect condition.
C-R13 | I'm sorry, Paul, there is no record of a replacement in the system.
C-R13 | I'm sorry for the trouble. We are aware of the issue with these kettles.
C-R13 | I'm sorry. The shop is responsible for its own promises.
C-R13 | I'm sorry the kettle is broken. We regret this very much and will learn from it.
C-R13 | I'm sorry about that, Paul. Thank you for your patience while we look into things.
C-R13 | I'm sorry. A replacement is not possible.
C-R05 | Thank you for contacting us. We appreciate your message and are always happy to help. Your request is important to us.
C-R05 | Dear valued customer, we appreciate your patience and thank you for your understanding.
C-R05 | Your case has been escalated to the appropriate department. Rest assured that it will receive our full attention.
C-R05 | We have received your message and one of our agents will process it. Thank you for choosing us.
C-R05 | Customer satisfaction is at the core of what we do. We apologise and hope to serve you again soon.
C-R05 | Your complaint is being reviewed by our quality team. We appreciate your understanding in this matter.
C-R05 | We fully understand your concerns and take them very seriously. We thank you for your valuable feedback.
C-R04 | We regret any distress this situation may have caused you.
C-R04 | We're sorry you feel let down.
C-R04 | I'm sorry if my colleague came across as rude.
C-R04 | We apologise should you have been disappointed by our service.
C-R04 | Sorry for the mix-up and everything.
C-R04 | We're sorry about the circumstances.
C-R04 | Our apologies for your unpleasant experience.
C-R11 | We'll have this looked at as soon as we can.
C-R11 | Our team will contact you at the earliest opportunity.
C-R11 | Your kettle will be with you in no time.
C-R11 | We're hoping to hear from the supplier any day.
C-R11 | You'll get your money back once everything has been processed.
C-R11 | The team is working on it and will get back to you.
C-R11 | I'll ring you when I can.
C-R11 | We are trying to sort it out as fast as we can.
C-R12 | Presumably the seal has gone.
C-R12 | If I remember correctly, returns are free.
C-R12 | I believe the shop opens at nine.
C-R12 | It may well be covered.
C-R12 | That'll most likely be the thermostat.
C-R12 | I doubt it's covered, but I may be wrong.
C-R12 | Perhaps the courier has it.
C-R12 | I'd have thought it was in stock.
"""

GOOD_REPLIES = """
I'm sorry the kettle arrived broken and that nothing came on Monday as we promised. A new one left this morning and reaches you tomorrow by noon.
I'm sorry, Paul. You were promised a replacement by Monday and we did not send it. I have put it in the post today, tracking GB123, and I'll write on Thursday to check it works.
I apologise for the broken kettle and for the silence since Monday. You can choose: a new kettle by Wednesday, or the money back today. Which do you prefer?
I'm sorry you have waited three weeks for a working kettle. I'm refunding the £29 now; it will be on your card by Friday.
I'm sorry about the broken kettle. Please keep it or throw it away, there is no need to send it back. The new one arrives tomorrow.
I'm sorry the replacement did not come. The carrier lost it on Friday, so I sent another one today by courier; it arrives on Wednesday before noon.
I apologise, Paul: you should have heard from us on Monday and didn't. The replacement is packed and leaves today at 4 pm.
I'm sorry that we let you down on Monday. I checked with the warehouse: the replacement was never sent. It goes out today and reaches you on Thursday.
I'm sorry for the broken kettle. Could you tell me which colour you would like? I'll send it the same day.
I'm really sorry. I can't promise that a parcel never breaks, but we've changed to a double box since 1 June. Your new kettle comes on Wednesday.
I'm sorry the kettle arrived broken and that Monday passed without a word. This model is discontinued, so you can choose between the new one and your money back.
I'm sorry about the kettle and the missing replacement. Which colour should I send?
I'm sorry. I have made a note on your account and will call you tomorrow at 10.
I'm sorry the kettle broke. The refund of £29 left us this morning.
"""

COMPLAINTS = """
The bookcase has a door that doesn't close.
You sent me the bill of somebody else.
My subscription was cancelled although I pay every month.
The zip of the tent came undone on the first night.
We've had no heating since Sunday.
I was on hold for forty minutes and then the line went dead.
The trousers shrank in the first wash.
You delivered to number 12, we live at 21.
The app logs me out every five minutes.
I ordered two, only one came.
Your technician was supposed to be here between 8 and 10. It's noon.
The soup was cold and the waiter ignored us.
There's a hair in my salad.
My son's bike fell apart after a week.
The invoice shows VAT twice.
I never got the voucher you promised.
The hotel room smelled of smoke and the shower didn't drain.
My card was declined at your till although there is money on it.
The paint peeled off within a month.
The book has forty pages missing.
Your website swallowed my booking.
The alarm went off three times last night for no reason.
The courier threw the parcel over the fence.
I asked for gluten free and got normal bread.
The photos you printed are far too dark.
Nobody picked up the return yesterday as agreed.
The update deleted all my contacts.
You've spelled my wife's name wrong on the cake.
The train was cancelled and no bus came.
My luggage didn't make it onto the flight.
The lift in our building has been out of order for a week.
I was told the repair is free and now I see a charge of 80 pounds.
The internet cuts out whenever it rains.
The freezer you delivered on Monday already stopped cooling.
The doctor's letter never reached me.
"""

NO_COMPLAINTS = """
Which size should I take if I am 182 cm tall?
Can you deliver on a Saturday?
I would like to order ten more of the blue cups.
Please change my address to 4 Mill Lane.
I dropped my phone and the glass is cracked. What does a repair cost?
Is the museum open on Monday?
Thank you, everything arrived safely.
I lost my customer card. How do I get a new one?
How do I cancel my subscription?
I'd like to bring my dog, is that allowed?
Could you send me a copy of the March invoice?
What happens if the parcel arrives damaged?
I forgot my password.
The chair is lovely. Do you have a matching table?
We are moving in June and need a new contract.
"""


def _fired(reply: str, customer: str, least: Severity = Severity.HINT) -> set[str]:
    return {found.rule for found in check(Draft(reply, language="en"), Facts(customer=customer)) if found.severity <= least}


@pytest.mark.parametrize("line", FAULTS.strip().splitlines())
def test_the_fault_is_named(line: str) -> None:
    rule, reply = line.split(" | ", 1)
    assert rule in _fired(reply, CUSTOMER)


@pytest.mark.parametrize("reply", GOOD_REPLIES.strip().splitlines())
def test_a_good_reply_is_left_alone(reply: str) -> None:
    assert _fired(reply, CUSTOMER, Severity.WARN) == set()


@pytest.mark.parametrize("customer", COMPLAINTS.strip().splitlines())
def test_who_was_harmed_is_owed_an_apology(customer: str) -> None:
    assert "C-R19" in _fired(PLAIN_REPLY, customer)


@pytest.mark.parametrize("customer", NO_COMPLAINTS.strip().splitlines())
def test_who_only_asks_is_owed_none(customer: str) -> None:
    assert "C-R19" not in _fired(PLAIN_REPLY, customer)
