"""How English takes back what was said."""

from opora.pure.languages.opposing import OpposingWords

WORDS = OpposingWords(
    owns="""
        (i|we) (wrote|told|said|promised|quoted), (my|our) (message|answer|reply|letter|email|information|words) ...
        (was|were) (wrong|mistaken|incomplete|incorrect|too), (i|we) should (not )?have (said|told|written|mentioned|checked),
        you were told, mistaken, too optimistic, stand by it, that stands
    """,
    denies="""
        not, no, never, none, nobody, nothing, neither, nor, cannot, without, *n't, don’t, can’t, isn’t, aren’t, won’t, doesn’t,
        forbidden, prohibited, impossible, unavailable, excluded, sold out, unfortunately not, decline, declined, refuse
    """,
    limits="only, solely, exclusively, at most, no more than, starting from, minimum of, up to, must, have to",
    included="""
        included, includes, including, is part of, it's part of, on us, on the house, we cover, we pay, covered, for nothing, all in,
        at our cost, at our expense, free of charge, free, complimentary, no (extra |additional |further )?(charge|cost|fee|deposit|
        surcharge), without (extra |additional )?(charge|cost|fee), thrown in, costs nothing, comes with, waived
    """,
    charged="""
        charged (separately|per|extra), extra charge, surcharge, separately, on top, costs, cost, comes to, come to, is charged,
        payable, not included, fee of, a fee, at your expense, at your cost, for a fee, we ask for, we charge, you pay
    """,
    always="""
        from the (start|beginning|outset), all along, always, as you (knew|know|were told), as (agreed|arranged|planned|per),
        in line with, according to (our|the|your), since the (spring|summer|autumn|winter|start), never had, has been, have been,
        at any time, has never, have never, was never, were never
    """,
    choices="or, only",
    asks="""
        please, could you, would you, can you, let us know, let me know, sorry, apologi*, we need, i need, may i, remind*, may we have,
        send us, thank you for, thanks for, we are waiting, waiting for
    """,
    units={
        "day": "day, days", "week": "week, weeks", "month": "month, months", "year": "year, years", "hour": "hour, hours, hrs",
        "penny": "p, pence", "minute": "minute, minutes, min", "percent": "percent, per cent, %",
        "person": "guest*, people, person*, participant*, seats",
        "piece": "piece*, pcs, copies, item*", "page": "page*", "kilo": "kg, kilo*", "litre": "litre*, liter*, l",
        "metre": "metre*, meter*, m",
        "centimetre": "cm, centimet*", "kilometre": "km, kilomet*, mile*", "session": "session*, lesson*, class, classes",
        "place": "place*",
    },
    numbers={
        1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 12: "twelve",
        14: "fourteen", 15: "fifteen", 20: "twenty", 24: "twenty-four", 30: "thirty", 60: "sixty", 90: "ninety",
    },
    idle="""
        dear, hello, thank, thanks, sorry, please, regards, best, kind, warm, team, love, able, come, comes, coming, take, takes, give,
        gives,
        send, sent, make, makes, made, need, needs, know, like, would, could, just, with, from, that, this, there, here, they, them, then,
        when, what, which, your, yours, have, been, will, want, wish, tell, told, write, wrote, written, said, thing, things, one, any,
        some,
        more, most, much, many, over, into, back, about, after, before, until, because, also, very, good, news, right, well, help, time,
        times,
        question, answer, message, email, mail, letter, call, phone, colleague, customer, order, ordered, price, cost, free, included,
        only
    """,
)
