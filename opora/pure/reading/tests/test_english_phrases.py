"""English customers who are upset, loudly or quietly, and those who only ask."""

from __future__ import annotations

import pytest

from opora.pure.reading.customer import read_customer

UPSET = """
It's now been five weeks and I still don't have my sofa. I'm starting to wonder whether it exists at all.
I have to say I expected more from a company of your size.
This is the second sofa that arrives scratched. I'm honestly lost for words.
I've been a customer since 2009 and I've never been treated this way.
If this isn't sorted by Friday I'll be moving my account to someone else.
I shouldn't have to chase you for my own money.
I'd like to cancel everything and close my account, I've had it.
Nobody has bothered to ring me back. Three emails, not one answer.
I don't know what else to do, every time I call I'm told something different.
Is anyone actually reading these messages?
Frankly, I feel cheated.
That's a bit rich, charging me for a return that was your mistake.
I am not a happy bunny right now.
Last chance before I dispute the charge with my bank.
I took a day off for nothing. Your driver never showed.
My daughter cried on her birthday because the present never came.
So basically you took my money and vanished.
How is it possible that a simple address change takes four weeks?
You keep promising and nothing ever happens.
I won't be recommending you to anybody.
It is beyond me how you can stay in business.
This has been going on since March and I'm exhausted.
I'm disappointed, to put it mildly.
We relied on you and you left us standing there with forty guests.
Please spare me the standard apology, I've had three of them already.
I regret ever having ordered here.
I would like to speak to somebody who can actually decide something.
What kind of service is this?
It leaves a bitter taste when a loyal customer is handled like that.
For 900 pounds I'd have expected something that works for longer than a week.
Your so-called support has cost me two working days.
I've given you plenty of chances. That was the last one.
Not impressed. Parcel dumped in the rain again.
I find it rather sad that I have to write a fourth time.
Do I really need to get my solicitor involved over a kettle?
I'll think twice before ordering from you again.
you lot couldn't organise a p*** up in a brewery
I am at a loss. The second engineer didn't turn up either.
Well that was money down the drain.
Whoever designed this website should be fired.
Same excuse as last month. I don't buy it any more.
It's always the same with you people.
We will have to look for another supplier if this goes on.
It would be nice if somebody could finally take this seriously.
I trusted you and now I'm standing here without a cake two hours before the wedding.
I am still waiting for my refund. You said five days, it's been nineteen.
How hard can it be to send the right size?
This is simply not good enough.
I'm really let down by this whole experience
Honestly, what am I paying you for?
Fourth email. Still silence.
So I took another afternoon off and your fitter simply didn't show up. Again.
Fourteen weeks for a wardrobe. Fourteen.
Can somebody explain to me why I've been charged a third time?
Brilliant, the wrong one again.
Lovely, so now I pay for your mistake as well?
Apparently my time is worth nothing to you.
I've spent three hours on hold this week, only to be cut off each time.
Either you refund me today or I'm gone.
My elderly mother sat in the cold for two days because your engineer could not be bothered.
I have asked politely five times.
And of course nobody told us.
I honestly don't understand how this can take so long.
I am writing to express my dissatisfaction with the way my claim was handled.
It's the principle that bothers me.
You've now ruined two Christmases.
I see my last message was ignored as well.
You're making me jump through hoops to get what I paid for.
After this experience we are seriously considering ending the contract.
I've lost all confidence that this will be fixed.
This would never have happened with your predecessor.
Can you please stop sending me these silly automatic replies!
I'm running out of patience.
Nobody seems to feel responsible.
I didn't pay 60 pounds a month to sit in the dark every other evening.
I'd have thought that after ten years with you I'd get at least a phone call.
Yesterday you told me tomorrow, and today you tell me tomorrow.
You have until Friday, then I'll go to the ombudsman.
It's a bit much, isn't it?
I won't pay a single penny for this.
Where is my money???
No apology, no explanation, nothing.
"""

CALM = """
Hi, my order 4471 hasn't arrived yet, could you check where it is? Thanks.
I am still waiting for the invoice for March. Could you send it please?
The zip on the jacket broke after two weeks. What are my options?
Could you please resend the confirmation? I can't find it again.
I'd like to cancel my order and get a refund, please. I found a different model.
My parcel was delivered to a neighbour twice, could you add a note for the driver?
Sorry to write again, I forgot to attach the photo.
No complaints at all, I just wanted to know whether the blue one will be back.
I'm a bit disappointed the red is sold out, when will it be back?
We have been using your software for three years and are very happy with it.
I'd like to close my account as I'm moving abroad.
The lamp arrived with a crack in the shade. Please send a replacement.
Not urgent, but the light in the hallway doesn't work.
We're switching to another tariff in May, what do I need to do?
Thanks again for the quick help last week, it works perfectly.
The manager of the shop asked me to email you the serial number.
Login fails with error 403. Browser is Firefox 128, it worked yesterday.
I was charged twice for order 5521, please refund one of the payments.
I would like to speak to someone about a bigger contract.
It took four weeks last time, so I'm ordering early. Is that enough?
Nobody was home when the courier came, can it be redelivered on Saturday?
My old supplier let me down, so I'm looking for a new one. Do you deliver to Leeds?
Can I expect the delivery before Friday?
I've been a customer since 2009 and would like to ask for a loyalty discount.
The website says two to three days, it has been four. Do you have any news?
Is it too late to change the colour of my order?
Could someone call me back about the quote please?
Do you think the green one would suit a small room?
What a shame the course is full. Is there a waiting list?
I really like the chair, but one leg is a bit shorter. Can you send a new leg?
It has been raining for three weeks, can you move our appointment?
I actually ordered the wrong size, my fault. Can I exchange it?
Has anyone had a chance to look at my question from Monday?
Do you actually ship to Malta?
We paid for two rooms but need only one now. What can we do?
Can someone tell me how long the battery lasts?
Unfortunately the screen stays black since the update. I have already restarted it twice.
How long do I have to wait before the glue is dry?
My birthday is on the 20th, will it arrive in time?
Another question: is the battery included?
I found it very easy to set up, thank you.
Please take your time, there is no hurry at all.
The invoice again shows the old address, please correct it.
I haven't received the confirmation email. Could you send it once more?
Good morning, the delivery was supposed to come between 8 and 12, it's 2 pm now. Do you know when it will be here?
I noticed that I was charged for the premium plan although I have the basic one. Could you look into this?
"""


@pytest.mark.parametrize("text", UPSET.strip().splitlines())
def test_anger_is_heard(text: str) -> None:
    assert read_customer(text, language="en").upset


@pytest.mark.parametrize("text", CALM.strip().splitlines())
def test_who_only_asks_is_not_taken_for_angry(text: str) -> None:
    assert not read_customer(text, language="en").upset
