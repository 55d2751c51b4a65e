"""How English states prices, days and what is possible."""

from opora.pure.languages.stating import StatingWords

WORDS = StatingWords(
    free="""
        free of charge, for free, is free, are free, is always free, will be free, it's free, comes free, come free, free delivery,
        free shipping, free return*, free repair, free replacement, at no charge, at no cost, at no extra cost, at no extra charge,
        at no additional cost, no charge, no extra charge, no fee, without charge, without any charge, costs nothing,
        cost you nothing, costs you nothing, cost nothing, we don't charge, we do not charge, you won't be charged,
        you will not be charged, you won't pay anything, you don't pay anything, you pay nothing, on us, on the house,
        we cover the cost, we cover the costs, we pay for the, at our expense, complimentary, included in the price, is included in,
        are included in
    """,
    paid="""
        is not free, isn't free, are not free, aren't free, not free of charge, not for free, at extra cost, at an extra cost,
        at additional cost, for a fee, is charged, are charged, is chargeable, are chargeable, we charge, there is a charge,
        there is a fee, there's a charge, there's a fee, you will be charged, you'll be charged, not included in the price,
        is not included in, isn't included in, are not included, aren't included, the customer pays, at your expense,
        at the customer's expense
    """,
    yes="""
        you can, you may, it is possible, it's possible, is possible, we can offer, we support, supports, is supported,
        are supported, is in stock, are in stock, we have in stock, we stock, is available, are available, we offer, we sell,
        we make, we deliver, we ship, we accept, we take, we exchange, we repair, we install, we refund, applies, apply, covers,
        is covered, are covered, you are entitled, you're entitled, you have the right, includes, contains, works with, fits,
        is suitable, is compatible, are compatible, is allowed, are allowed, yes
    """,
    no="""
        you cannot, you can't, you can not, you may not, it is not possible, it's not possible, it isn't possible, is not possible,
        isn't possible, impossible, we cannot, we can't, we don't support, we do not support, does not support, doesn't support,
        is not supported, isn't supported, are not supported, not in stock, out of stock, sold out, we don't have, we do not have,
        we don't stock, is not available, isn't available, are not available, aren't available, unavailable, we don't offer,
        we do not offer, we don't sell, we do not sell, we don't make, we don't deliver, we do not deliver, we don't ship,
        we do not ship, we don't accept, we do not accept, we don't take, we do not take, we don't exchange, we do not exchange,
        we don't repair, we do not repair, we don't install, we don't refund, we do not refund, doesn't apply, does not apply,
        don't apply, do not apply, doesn't cover, does not cover, is not covered, isn't covered, are not covered,
        you are not entitled, you're not entitled, you have no right, doesn't include, does not include, doesn't contain,
        does not contain, doesn't work with, does not work with, doesn't fit, does not fit, is not suitable, isn't suitable,
        is not compatible, isn't compatible, are not compatible, is not allowed, isn't allowed, not allowed, no
    """,
    bare="yes, no",
    unless="""
        if, unless, in case, provided that, perhaps, maybe, probably, possibly, presumably, might, i think, i believe, i guess,
        i suppose, i assume, we think, we assume, it seems, you write that, you wrote that, you wrote, you say that, you said,
        you mentioned, according to you, i will check, i'll check, we will check, we'll check, let me check, i will find out,
        i'll find out, i will ask, i'll ask, i don't know, i do not know, not sure, i would like, i'd like, sorry that, i'm sorry,
        we're sorry, you paid, you have paid, you've paid, no problem, no worries
    """,
    joints="and, but, however, while, whereas, or, only, so, because, though, yet",
    idle="""
        yes, no, not, unfortunately, certainly, of course, sure, indeed, really, dear, hello, good, morning, afternoon, evening,
        please, thank, thanks, kind, regards, mr, mrs, ms, can, cannot, may, could, possible, impossible, be, is, are, was, were,
        been, have, has, had, do, does, don, doesn, isn, aren, will, would, shall, cost, costs, price, prices, priced, amount,
        amounts, total, fee, fees, charge, charges, charged, free, euro, euros, pound, pounds, dollar, dollars, vat, right, entitled,
        all, also, already, still, only, just, now, always, never, you, your, our, ours, for, with, per, morning, noon, afternoon,
        evening, night, today, tomorrow, tonight, hour, hours, monday, tuesday, wednesday, thursday, friday, saturday, sunday, week,
        weeks, month, months, january, february, march, april, june, july, august, september, october, november, december, day, days,
        working, business, latest, end, next, this
    """,
    currencies={
        "EUR": "EUR, euro, euros",
        "GBP": "GBP, pounds, pound, quid",
        "USD": "USD, dollars, dollar",
        "CZK": "CZK, crowns, Kč",
        "PLN": "PLN, zł, zloty, zlotys",
        "RSD": "RSD, dinars",
    },
    thousands="k, thousand",
    from_to="to, -, or, and",
)
