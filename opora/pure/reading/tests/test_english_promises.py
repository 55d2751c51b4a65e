"""English promises in many wordings, sent on a Tuesday, and what only looks like one."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from opora.pure.reading.promises import find_promises

SENT = datetime(2026, 6, 9, 10, 0, tzinfo=ZoneInfo("Europe/London"))

PROMISES = """
delivery | You'll have it by Friday.
delivery | Expect the parcel on Thursday.
delivery | It's going out tonight.
delivery | The new one will be with you tomorrow.
refund | I've asked accounts to refund you, you should see it by Monday.
delivery | Your replacement is leaving our warehouse tomorrow morning.
delivery | The desk lands on your doorstep on Wednesday.
callback | Anna from the workshop will ring you around 3 pm.
callback | I'll give you a ring after lunch.
callback | Let me call you back at 4.
reply | Let me get back to you on that by tomorrow noon.
reply | I'll come back to you with an answer no later than Thursday.
reply | Give me until Friday and I'll have an answer for you.
reply | You'll hear from me either way by 5 pm.
reply | Bear with me, I'll drop you a line tomorrow.
reply | I will keep you in the loop.
reply | I'll ping you once the transfer has cleared.
refund | We're putting the £40 back on your card today.
refund | The money will be back in your account within five working days.
refund | I've put the refund through, it'll show up on your statement by Friday.
refund | You'll get every penny back by the end of the week.
refund | Your refund is being processed and should reach you by 15 June.
action | A technician will be at yours on Monday between 8 and 10.
action | I'm sending Pete round tomorrow at 9.
action | We'll pop over on Thursday morning to have a look.
action | I've got you booked in with our engineer for Friday at 2.
action | Our fitter is coming out to you on the 15th.
action | The bug will be fixed by tonight.
action | We'll have your boiler up and running by tomorrow evening.
action | You'll be back online by noon.
action | The site should be back up at six.
action | Your bike will be ready on Saturday.
action | I'll get that sorted for you today.
action | I'll sort this out by Thursday.
delivery | I'm popping the keys in the post this afternoon.
delivery | I'll have the documents over to you by close of business.
reply | You'll have my answer in your inbox by Wednesday.
delivery | I'll have a courier pick up the old one and drop off the new one on Friday.
reply | We will confirm the date on Monday.
reply | I'll find out and let you know.
reply | Next update at 18:30.
reply | Our lawyers will be in touch by the end of June.
reply | As soon as the lab has the result I'll email you.
callback | Expect a call from Marie on Thursday.
callback | My colleague Tom is going to phone you tomorrow morning.
delivery | Delivery is on Tuesday between 10 and 12.
delivery | The missing shelf ships today.
delivery | We'll get a new one out to you first thing tomorrow.
delivery | It should be with you by Thursday at the latest.
delivery | You can expect your order on 12 June.
delivery | You should receive the ticket by email tonight.
refund | You'll see the refund on your card on Friday.
refund | Accounts are transferring the difference tomorrow.
reply | I've asked the manufacturer and will write to you as soon as they answer.
reply | I'm chasing the courier now and will update you by 2 pm.
delivery | My colleague has it on his desk and will send it over this afternoon.
delivery | I'll see to it that it goes out tonight.
reply | I've made a note to check on Monday and write to you.
reply | You have my word that you'll get an answer on Friday.
callback | I'll try you again tomorrow at 10.
reply | Quick one from me: answer coming your way before lunch tomorrow.
action | Leave this with me until Thursday, I'll have it untangled by then.
delivery | New charger's in the post tonight.
callback | Speak tomorrow at 10, then!
callback | Ruth's calling you at five.
callback | I have put you down for a call on Thursday at 11.
reply | Watch out for an email from Sam on Monday.
action | The crew starts on your roof on 15 June.
action | Your line goes live on Thursday.
action | We're having it looked at tomorrow.
action | I've scheduled the repair for Friday morning.
action | Somebody will be there to let you in at 7.
delivery | The tickets will be waiting for you at the desk from Friday.
delivery | We'll have a replacement with you by Thursday lunchtime.
refund | Your account will be credited with £35 by the end of this week.
refund | You're getting the full amount back, on your card by Friday.
refund | £40 is going back to your card tonight.
reply | The decision will reach you by post no later than 30 June.
reply | Our complaints team will reply within ten working days.
reply | We'll write once the inspection is over, on Friday at the latest.
reply | Dana will text you her arrival time tonight.
action | We're going to swap the meter next Tuesday.
action | I will have our developers look at it first thing tomorrow.
action | I'll personally check the shelf tonight.
delivery | I'm dropping it off myself on the way home tonight.
delivery | You'll be holding the book in your hands on Friday.
delivery | Parcel no. 2 follows on Thursday.
delivery | Look out for our van on Wednesday between 9 and 11.
action | The account will be unlocked within the next two hours.
action | Consider it done by tonight.
action | By Monday I'll have changed the name on both tickets.
reply | Once I know more I'll be in touch.
reply | We shall revert to you by Thursday.
reply | I promise you an answer by Friday noon.
delivery | The new sofa is scheduled for delivery on 20 June.
action | We've arranged for a plumber to come on Thursday at 8.
callback | Tom has your number and will give you a bell tonight.
refund | Expect the money on your account on Friday.
refund | I'm crediting your account with 20 pounds today.
reply | Come Monday you will know which day it is.
reply | Tomorrow I'll be able to tell you the exact date.
reply | Let me speak to the workshop; you'll have news by 3 pm.
action | The corrected address goes into the system this afternoon.
delivery | Should the first parcel not turn up by Friday, we'll send another one the same day.
"""

NO_PROMISES = """
We aim to answer within two days.
We try to deliver on Fridays where we can.
You should have received it last Friday.
The courier said he would come on Monday.
Please send us the form by Friday.
You can call us until 6 pm today.
We hope to be back on Monday.
I can't say yet whether it will be fixed by Friday.
The shop is open tomorrow from 9 to 5.
You'll need to return it by Friday.
Refunds usually take three to five days.
I sent the invoice yesterday at noon.
If you had ordered on Monday, you would have it today.
Your subscription will be renewed on 1 July.
The bank normally books it within two days.
Would you like us to call you tomorrow?
The manufacturer will stop making this model in July.
I won't be able to send it before Monday.
Your contract will end on 30 June.
You wrote that you'll be back on Friday.
Shall I send you the brochure?
The sale ends on Sunday.
I'm on holiday until Monday.
I'll be out of the office on Friday.
The warranty runs until September.
Orders placed before 2 pm leave the same day.
Did our driver come on Monday?
Could you let me know by Friday?
It would be great to hear from you by Monday.
We are closed on Monday.
Could you call me by Friday?
I understand you'd like it by Friday.
Thanks for letting us know you'll be away until Monday.
Our Saturday delivery is available from July.
You may cancel until 30 June.
The offer is valid until Friday.
We were supposed to call you on Monday and we didn't.
I'd love to say it will be there tomorrow, but I can't.
No one will be in the office on Monday.
Unfortunately we can't deliver before Thursday.
What time would suit you on Thursday?
If you send it today, it reaches us on Thursday.
The parcel was handed to the courier this morning.
Would Thursday at 10 work for a visit?
The store will be closed on Monday.
Your insurance will pay for it.
The price goes up on 1 July.
I hope you'll be able to travel on Friday.
You would have had it by Friday.
In most cases the bank posts it within three days.
Parking is free on Sundays.
It arrived on Monday, according to the tracking.
We don't expect to hear from the factory before July.
Please have your order number ready when you call tomorrow.
"""


def _kinds(text: str) -> list[str]:
    return [found.kind for found in find_promises(text, at=SENT, language="en", country="GB")]


@pytest.mark.parametrize("line", PROMISES.strip().splitlines())
def test_one_promise_of_this_kind_is_found(line: str) -> None:
    kind, text = line.split(" | ", 1)
    assert _kinds(text) == [kind]


@pytest.mark.parametrize("text", NO_PROMISES.strip().splitlines())
def test_nothing_is_promised(text: str) -> None:
    assert _kinds(text) == []
