"""English replies of an ordinary week: what a plain word means there, each form beside a neighbour that is none."""

from __future__ import annotations

import pytest

from opora.pure.coach import Draft, Facts, check

_FAULTS = """
    C-R29 | Dear Sir, when does my lamp come? Yours faithfully, N. Orme | Cheers, the lamp leaves on Friday.
    C-R29 | Hi, when does my lamp come? Thanks, Nell | Don't worry, dear, it leaves on Friday.
    C-R29 | Hi, when does my lamp come? Thanks, Nell | Sorry about that love, it leaves on Friday.
    C-R29 | Hi, when does my lamp come? Thanks, Nell | Listen, boss, the lamp leaves on Friday.
    C-R29 | Hi, when does my lamp come? Thanks, Nell | The lamp leaves us on Friday at ten. Bea xx
    C-R29 | Hi, when does my lamp come? Thanks, Nell | I'll bring it round on Friday, mate.
    C-R02 | My lamp never came. | Apologies, it has been manic here and your letter slipped through.
    C-R02 | My lamp never came. | Sorry, I was on annual leave when you wrote.
    C-R03 | My lamp came scratched. | A mark like that won't affect how it works.
    C-R03 | My lamp came scratched. | It's a storm in a teacup if you ask me.
    C-R03 | My lamp came scratched. | Never mind, it still gives light.
    C-R06 | You said Friday. | I can't say where the Friday came from.
    C-R06 | You said Friday. | We never give exact dates by mail.
    C-R06 | You said Friday. | I don't think anyone here would have told you that.
    C-R07 | My lamp is broken. | One of the packers mucked it up, he is new.
    C-R07 | My lamp is broken. | They've made a hash of it, I told them twice.
    C-R07 | My lamp is broken. | The fitter should have told you that on the day.
    C-R07 | My lamp is broken. | He didn't even bother to look at the label.
    C-R08 | My lamp is broken. | You will need to contact Brightwell Lamps about that.
    C-R08 | My lamp is broken. | You'd be best giving them a ring.
    C-R08 | My lamp is broken. | You'll need to take it up with the manufacturer.
    C-R09 | My lamp is broken. | Leaving it out in the rain is asking for trouble.
    C-R09 | My lamp is broken. | Every other customer managed to hang it up.
    C-R09 | My lamp is broken. | If you'd had it checked when you should have, it would still work.
    C-R10 | My lamp is broken. | If you say so.
    C-R10 | My lamp is broken. | You're free to book someone else next time.
    C-R10 | My lamp is broken. | Customers like you are why I drink.
    C-R11 | When does it come? | I'll get round to it before too long.
    C-R11 | When does it come? | Someone will call as soon as they have a gap.
    C-R12 | Does it fit? | Pretty sure it's the large one.
    C-R12 | Does it fit? | Should be grand.
    C-R12 | Does it fit? | It ought to fit, most of them do.
    C-R21 | I switched it off and on as you said, the same again. | Please switch it off and on again.
    C-R22 | One star, cold soup. | If you take the review down, dinner is on us.
    C-R34 | We'd like oak instead of pine for the doors please. | No problem, we'll make them in oak.
"""
_FINE = """
    C-R29 | Good morning, when does my lamp come? Regards, Nell | It leaves on Friday at ten. Cheers, Tom
    C-R29 | Hi, when does my lamp come? Thanks, Nell | Oh dear, it is still here. It leaves on Friday.
    C-R29 | Hi, when does my lamp come? Thanks, Nell | The lad who brings it rings at ten.
    C-R29 | Hi, when does my lamp come? Thanks, Nell | My mate from the workshop brings it on Friday.
    C-R29 | Hi, when does my lamp come? Thanks, Nell | The balance is €XX and it leaves on Friday.
    C-R29 | Hi, when does my lamp come? Thanks, Nell | We asked the boss, and it leaves on Friday.
    C-R02 | My lamp never came. | Sorry, you were sent the wrong day. It comes on Friday at ten.
    C-R03 | How long does it take? | It takes only a few minutes.
    C-R03 | How long does it take? | Allow at least 24 hours and do not switch it on.
    C-R03 | How do I return it? | You just have to take it to any of our shops.
    C-R03 | How do I return it? | Never mind the label, the number is enough.
    C-R03 | How do I return it? | Don't worry about the receipt, I found it by your name.
    C-R06 | You said Friday. | You were told Friday, and I have the letter to prove it.
    C-R06 | I paid on Monday. | There's no record of a payment yet. Could you send me the receipt?
    C-R07 | My lamp is broken. | I packed it badly, that was my own mistake. They collect it on Friday.
    C-R08 | How do I reset it? | You need to take the battery out and put it back.
    C-R08 | How do I reset it? | You'll need to go to Settings and switch it off.
    C-R08 | How do I return it? | Just ask reception for a form.
    C-R08 | How do I return it? | Before you go to the bank: it costs nothing.
    C-R09 | My lamp is broken. | The label is easy to miss, so I have sent you three steps.
    C-R10 | My lamp is broken. | A new one leaves today if you say so by four.
    C-R10 | My lamp is broken. | I hope it does not happen to you again.
    C-R10 | My lamp is broken. | We moved heaven and earth to find one.
    C-R11 | When does it come? | I'll get round to it by noon tomorrow.
    C-R12 | Does it fit? | I have checked it, so you can be pretty sure it does.
    C-R21 | Who has my order? | Since Monday there is only one list, and I keep it.
    C-R22 | Am I covered? | Skiing is covered as long as you stay on the slopes.
    C-R34 | You sent a blue vase instead of a red one. | Of course, the red one leaves today.
    C-R34 | Can I pay by card instead? | Yes, of course, by card on the day.
"""


def _rows(block: str) -> list[tuple[str, str, str]]:
    found = [line.strip().split(" | ") for line in block.strip().splitlines()]
    return [(code, customer, reply) for code, customer, reply in found]


def _fired(code: str, customer: str, reply: str) -> bool:
    return any(finding.rule == code for finding in check(Draft(reply, channel="email", language="en"), Facts(customer=customer)))


@pytest.mark.parametrize(("code", "customer", "reply"), _rows(_FAULTS))
def test_a_plain_fault_is_heard(code: str, customer: str, reply: str) -> None:
    assert _fired(code, customer, reply)


@pytest.mark.parametrize(("code", "customer", "reply"), _rows(_FINE))
def test_its_neighbour_is_none(code: str, customer: str, reply: str) -> None:
    assert not _fired(code, customer, reply)
