"""English words for the coach's rules on the shape of a reply, C-R13 to C-R24; the notation is that of `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, one_of, phrases, when_said, widened
from opora.pure.languages.english import closing_doors, harming, pledging
from opora.pure.languages.english.hollow import NO_STEP

_REVIEW = one_of("""
    review*, rating*, star, stars, comment*, post, posts, posting, video*, photo*, complaint*, testimonial*, feedback, google,
    trustpilot, facebook, tripadvisor, booking.com, yelp,
    instagram, thread, tweet, online, internet, social media, reference, score, one-star, public, forum, word""")
_TAKE_BACK = one_of("""
    delete, deleted, deleting, deletes, remove, removed, removing, removes, take down, taken down, taking down, take it down,
    takes down, taken offline, offline, change, changed, changing, edit, edited,
        editing, update, updated, withdraw, withdrawn, withdrew, disappear*, gone, raise, raised, improve, improved, leave, leaves,
        leaving, left, write, written, writes, give us, gives us, gave us, rate us, rates us, post, posted, posting, drop, dropped
    retract*, hide, hidden, correct, corrected, rewrite, rewritten, swap, turn, turned, turns, add, added, keep, recommend""")
_ORDER = one_of("""
    try, restart, reboot, reset, reinstall, uninstall, install, update, delete, clear, press, push, click, tap, hold, open, close,
    go to, go into, fill in, fill out, enter, type, write, send, email, mail, reply, answer, call,
        ring, phone, text, contact, attach, upload, download, log in, log out, sign in, sign out, log into, switch off, switch on,
        switch, turn off, turn on, turn, unplug, plug, connect, disconnect, remove, take, insert, put, replace
        check, look, look at, look up, see, find, choose, select, pick, set, change, use, bring, come, visit, wait, leave, do, make,
        follow, confirm, tell, let, give, ask, name, state, measure, count, order, pay, return, sign, print, scan
    start, stop, keep, book, collect, drop, show, complete, submit, apply, rinse, wash, dry, tighten, loosen, drain, refresh, reload,
    save, repeat, tick, untick, have a look, run, move, charge, forward, copy, hang on, proceed, note down, read out, describe, head to,
    provide, quote""")

# An order stands at the beginning of a clause: not behind "we", "to", "will" or an article, and with an object behind it.
_NOT_TOLD = "".join(rf"(?<!{word}\s)" for word in "to we i they will not who it that would can the a our your".split())
_OBJECT = (
    "(?= (the|your|it|me|us|to|out|off|on|in|a|an|this|that|them|star|settings|both|all|these|one|again|with|from|here|back|for|up|"
    "down|through|by|until|till|once|at|into|and|any|my|our|only|there|under))"
)

_SIGNALS = {
    "C-R22": closing_doors.SIGNALS["C-R22"],
    "C-R14": when_said(
        """
        (we're|we are|we were|our (team|company|service|people|engineers|crew|product|support|shop|restaurant)|you're getting|
            you get|with us)…(the best|the fastest|the finest|second to none|number one|no 1|world-class|world class|world's|
            unrivalled|unrivaled|unbeatable|unmatched|unparalleled|industry-leading|market leaders?|the undisputed|simply the|
            in a league)
        (best|fastest|finest|greatest|number one|absolute best) …(in the world|in the country|in the galaxy|in the universe|
            in the business|in the industry|on the market|on the planet|in town|in europe|on earth|around|out there|money can buy|
            of all time|ever made|ever built), world-class, world class, world-beating, second to none, unrivalled, unrivaled,
        unbeatable, unparalleled, unmatched, peerless, matchless
        (nobody else|no one else|no other|nowhere else|nobody in the|no one in the) …(could have|can do|would have|comes close|
            can match|does it|in the world|on the market|in the industry|offers), (has|have|had) no (equal|rival|match|competition),
        in a (league|class) of (its|our) own
        above and beyond, went the extra mile, go the extra mile, going the extra mile, extra ten miles,
        (moved|move|moving) (heaven and earth|mountains), (did|do|done|achieved|made) the impossible,
        (work*|perform*|did|pulled off) (a |real |small |true |little )*(miracle*|wonders|magic), nothing is impossible,
        impossible is nothing, anything is possible
        hero, heroes, heroic*, superhero*, superhuman, herculean, titanic effort*, legendary, legends, phenomenal, epic, godlike,
        magicians, wizard*, genius*, brilliant (team|minds|engineers|people), amazing team, incredible (team|effort*|people|speed),
        unbelievable (effort*|speed), miracle*, magical, rock stars, rockstars, ninjas, (like|as) (lions|warriors|tigers), jaw-dropping,
        breathtaking, mind-blowing, out of this world, mind-boggling, sensational
        (all night|day and night|night and day|around the clock|round the clock|through the night|without sleep|sleepless|
            24 hours a day|nonstop|non-stop|not slept|no sleep|didn't sleep|barely slept) …(for you|our|we|team|just|worked|fought|
            searched|crew),
        (fought|battled|slaved|toiled|sweated|laboured|worked|crossed|braved|stormed) …(like|through|tirelessly|blood|day and night|
            all night|round the clock|around the clock|half the country|for you|blizzard|storm), blood sweat and tears, blood and sweat,
        tirelessly, left no stone unturned, stopped at nothing, every fibre
        revolution*, groundbreaking, ground-breaking, game-changing, game changer, game-changer, once-in-a-lifetime, life-changing,
        historic*, record-breaking, broke all records, all records, never before (seen|in the history)*, like never before, next level,
        the future of, will change your life, state of the art beyond
        (nobody|no one|never|no customer) …(was ever|ever been|has ever|ever left|ever had) (un)?(unhappy|dissatisfied|disappointed|
            complained|regretted|happy), we never (fail|make mistakes|get it wrong|disappoint|let anyone down|miss),
        never (once )?(failed|disappointed) (anyone|anybody|a),
        (100|hundred|one hundred|thousand|200) ?(%|percent|per cent)? (satisf*|happy|happiness|success|perfect*|guarante*),
        (millions|thousands|hundreds of thousands|ten thousand|tens of thousands) of (happy|satisfied|delighted|thrilled) *,
        (thousand|thousands|million|millions) happy *, can't be wrong
        (competit*|rivals|the industry|everyone else|everybody else|the others|others|the whole industry) …(envy|envies|envious|
            pale|weep|pack up|can only dream|jealous|green with|give up|tremble|look on), pure perfection, sheer perfection,
        perfection itself, flawless in every, live and breathe, in the galaxy, in the universe
        """,
        """
        we're not the, we are not the, not a miracle, no miracles, you wrote, you said, as you say, best way, best if,
        works miracles for, try our best, trying our best, did our best, do our best
        """,
    ),
    "C-R21": when_said(
        """
        (no|not any|isn't any|isn't another|not another|no single) (other|another|alternative|different|further|second) (way|ways|
            option|options|possibility|possibilities|method|methods|solution|solutions|means|route|choice|choices|alternative|
            alternatives|fix)*, no (alternative|alternatives|way around it|way round it|other choice|other than),
        (the|is our|your|our) (one and )?only (one )?(way|option|possibility|method|solution|means|route|choice|thing|fix)( (that|
            which|we|you|to|is|i|there|for|left))*
        (can't|cannot|can not|won't|isn't|doesn't) …(any other way|any different way|otherwise|work otherwise|done differently|
            do it differently|be done any other),
        (nothing else|nothing more|not anything else|nothing other) …(we can|i can|can be|helps|works|to offer|to be done|available|
            will|possible), (it's|it is|that's|this is) (the link|that|this|it) or nothing, take it or leave it,
        only works (that|this) way, (there is|there's) only one (way|option|choice|possibility|solution|method|answer|thing)?(?=[.!]?$| (way|option|choice|possibility|solution|method|thing) ), nowhere else
        """,
        "no other (costs|fees|charges|parcel|orders|customer), no other reason",
    ),
    "C-R21 only": when_said(
        """
        (only|solely|exclusively|strictly) …(in person|at the (branch|counter|office|shop|desk|box)|in the (app|browser|shop|branch|
            store|office)|through|via|by (post|card|phone|mail|email|bank|courier|letter)|online|on the website|with a printed|
            in writing|in cash|cash|card|cards|with the receipt|using), (cards|cash|paypal|post|phone|email|in person|online) only,
        (we (take|accept|do|ship|offer)|has to be|must be|can be|it can) …(only|solely|exclusively)
        """,
        "not only, only if you, only until, only need, only takes, if only",
    ),
    "C-R23": when_said(
        """
        (case|matter|ticket|issue|complaint|claim|request|enquiry|inquiry|incident|report|conversation|chat|file|thread|job|query|
            call|this one|it|this) (is |has been |have been |was |are |will be |can be |now |hereby |therefore |thus |then |been |
            being |as |is now |is hereby |is therefore |from our side |for us )*(closed|closing|settled|concluded|finished|archived|
            wrapped up|done with|marked as (solved|resolved|closed|done)|resolved and closed)
        (close|closing|closed|conclude|archive|archiving|shut) (now |hereby |therefore |off )*(the|this|your|that|my) (case|matter|
            ticket|issue|complaint|claim|request|enquiry|inquiry|incident|report|conversation|chat|file|thread|job|query|one),
        (we|i) (now |hereby |therefore |will |shall |can |are |am |'ll )*(consider|regard|treat|deem|see|take|count) (this|the|your|
            it|that) (matter |case |issue |ticket |complaint |claim |request |subject |file )?(as |to be |now |hereby )*(closed|
            settled|resolved|solved|finished|concluded|done|over|dealt with|complete)
        (mark|marked|marking) (this|the|your|it)( one| case| ticket| issue| matter)? (as )?(solved|resolved|closed|done|complete*),
        (that|this) (settles|concludes|closes|ends|wraps up) (it|this|the|your|things|that),
        (case|ticket|matter|chat|issue|file) (closed|settled), not come back to it,
        (with that|with this|for us|on our side|from our side|on our end) …(finished|closed|done with|settled|over|done|case is)
        """,
        """
        won't close, not close, not be closed, don't close, only close, closed only, close it (only|once|when|after),
        close this (only|once|when|after), when you (tell|confirm), once you (tell|confirm), until you, unless you, account,
        shop is closed, store is closed, we are closed, we're closed, branch, office is closed, window, door, valve, road,
        order is closed, reopen*, pool, desk closed, at the bottom
        """,
    ),
}

_LISTS = {
    "step": phrases(
        rf"""
        (please|pls|kindly|simply|just|first|then|next|now|you (need|have|ought) to|you can|you could|you may|you might|you should|
            you'll (need|have) to|would you|could you|can you|may i ask you to|we'd ask you to|we ask you to|i'd ask you to|
            we need you to|need you to|best to|you'd better|you must|try to|instead|also) (also |just |please |kindly |then |both |
            simply |first |have to |either |always |now |go ahead and |once )*{_ORDER},
        {_NOT_TOLD}{_ORDER}{_OBJECT}
        here (is|are|'s) (the|how|what|a|your|two|three), here's how, instructions, steps, attached (is|are|you|you'll),
        in the attachment, (a )?reply with, is enough
        """
    ),
    "act": phrases(
        """
        (is|are|was|were|has been|have been|will be|gets|got|'s been|'ve been|being|is being|are being) (now |already |again |back |
            today |just |also |fully |all |completely |on |in |ready |free |being |sent |your |yesterday |this morning )*(fixed|
            repaired|replaced|exchanged|changed|refunded|returned|credited|sent|dispatched|shipped|delivered|cancelled|canceled|
            restored|resolved|corrected|completed|prepared|ready|unlocked|unblocked|activated|on its way|on their way|on the way|
            attached|available|booked|extended|recalculated|removed|arranged|ordered|fitted|mended|cleaned|reset|rebooked|confirmed|
            switched off|switched on|covered|free of charge|back on|added|reserved|moved|paid|waiting for you|closed for|set up|
            rescheduled|investigated|cut|made|built|waived|issued|uploaded|collected|picked up)
        (works|working|running|up|online|flowing|back) again,
        (i've|we've|i have|we have|i|we) (now |already |just |also |today |personally |immediately |had |have |both )*(fixed|
            repaired|replaced|exchanged|changed|refunded|returned|credited|sent|dispatched|shipped|delivered|cancelled|canceled|
            restored|corrected|completed|prepared|unlocked|unblocked|activated|booked|extended|recalculated|removed|arranged|
            ordered|asked|spoken|talked|checked|found|put|set|switched|moved|added|reset|reserved|passed|forwarded|issued|waived|
            paid|given|made|taken|traced|called|phoned|rung|reported|stopped|rebooked|uploaded|resent|tested|tried|placed|contacted|
            written|looked)
        (i'm|we're|i am|we are|we) (now |already |just |also |today |currently )*(sending|refunding|replacing|exchanging|returning|
            crediting|checking|calling|fixing|repairing|looking|preparing|bringing|putting|changing|arranging|issuing|giving|
            collecting|ordering|moving|booking|searching|working on|taking|paying|cancelling|waiving|on it|extending|send|refund|
            replace|take|pay|give|cover|bring|collect|repair|stand by)
        (i'll|we'll|i will|we will|i can|we can|i'd|let me|let us|i shall|we shall|happy to|glad to|we'd like to|i'd like to) (now |
            also |then |gladly |personally |of course |still |even |of |just |be |happily |try to |certainly |to |like )*(fix|
            repair|replace|exchange|change|refund|return|credit|send|ship|deliver|cancel|restore|correct|prepare|unlock|activate|
            book|extend|remove|arrange|order|ask|check|look|find|put|set|switch|move|add|reset|reserve|pass|forward|issue|waive|pay|
            give|make|take|trace|call|phone|ring|bring|collect|pick up|write|let you know|get back|come|do|offer|sort|cover|
            help you with|deduct|investigate|email|text|drop|swap|go through|walk you)
        free of charge, on us, at our (cost|expense), at no (cost|charge),
        (will |is |are |'ll )?(arrive|arrives|reach|reaches|be with you|come|comes|leaves|leave|go out|goes out|goes back|go back|
            be there|be at your) …(on|today|tomorrow|by|before|between|at|this|within|in),
        you('ll| will) (get|receive|have|find|see|hear from me|be able|need), you can (find|get|have|see),
        your (money|refund|credit|replacement|new)…(is|will|goes|comes), in your inbox, on your card, back on your (card|account)
        """
    ),
    "offer": phrases(
        """
        you (can|could|may|might) (also |either |now |still |now also |always |even |instead )*(choose|return|exchange|come|use|pay|
            order|buy|collect|claim|ask|switch|cancel|get|download|find|track|keep|send|bring|have|book|drop|pick|take|rent|stay|go|
            visit|see|read|sign|select|apply|park), (two|three|several|four) (ways|options|possibilities|choices|things|dates),
        either…or, would you (like|prefer|rather), shall (i|we), it's possible, it is possible, is possible, yes(?=[^a-z ])
        """
    ),
    "no_step": harming.NO_STEP
    + phrases(
        NO_STEP
        + """
        (that's|that is|this is|it's|it is) (just |simply |unfortunately |how |the way )*(how|the way) (it|this|that|things) (is|
            are|works|goes|work|go)…, (notification|reply|answer) will be issued, reach out…, have mixed…, enjoy it…
        (do not|don't|never|please don't) hesitate…, (feel free|please feel free)…(contact|reach|call|write|ask|get),
        (if|should|in case) (you|there) …(questions|queries|help|assistance|concerns|anything)…, (is there )?anything else…,
        (has|have|is|was|were|will be) (been |duly |successfully |being |now )*(registered|logged|recorded|received|noted|forwarded|
            processed|considered|reviewed|examined|verified|passed on|passed|established|escalated),
        (i've|i have|we've|we have|we|i) (duly |have )*(noted|logged|recorded|registered|passed (this|it|your|on)|forwarded|
            taken note)…, (get|used) to it, you'll get used, have a (nice|good|great|lovely|pleasant)…, enjoy…, thank you for…,
        thanks for…, we look forward…, looking forward…, stay tuned, keep moving,
        (read|check) (the|your|our|it) …(terms|manual|website|page|next time|first|carefully), next time…, bear with us,
        please (understand|bear|be patient|note|accept|calm|keep calm|be advised|be assured), rest assured, calm down, eat elsewhere,
        go elsewhere, try cooking…, consider this…,
        (contact|ask|take it up with|get in touch with|speak to|talk to|direct your|take that up with)…(manufacturer|bank|your bank|
            carrier|courier|them|someone else|hotline|supplier|payroll|there), go and see them, you'd have to…,
        (we|i)('ll| will) (hide|block|delete|report)…, take it with…, count the, look at the bright,
        take (it|this|that) (easy|to heart)*, be careful…, delete (it|what|your|the post|the comment)…, get blocked, keep it down,
        will see to it
        """
    ),
    "empty_question": phrases(
        """
        (is there )?anything else, (how|what) (can|may|could) (i|we) (help|assist|do for)…, how may i,
        (can|may) (i|we) (help|assist) (you )?(with )?(anything|further|otherwise)*, what can you do, what can i say,
        what do you expect, what did you expect, happy now, satisfied, seriously, really, who told you, (two|one|three) stars,
        how generous, so what, surely, ready, any questions
        """
    ),
    "agreeing": phrases(
        """
        (does|would|will|is|are) (that|this|it|you|the time|either|one of) (suit|work|help|be|ok|okay|alright|fine|right|correct|
            good|all right|convenient|sound|agree|acceptable|happy|do|solve|answer)…, (does|would) (that|this) (day|date|time|slot)…,
        agreed, ok, okay, deal, alright, all right, right, correct, do you agree, is that right, is that correct,
        (which|what|when) (one |of |day |time |would |do |suits |is |works )*(you prefer|suits you|you like|do you prefer|
            would you like|works|works best|better|easier|you rather|best), may i, shall (i|we), would you like…, sound good,
        fair enough, what do you think, would you rather…
        """
    ),
    "question_words": phrases(
        "when, where, who, whose, why, which, what, how (many|much|long|often|old|big|far), how, whether, since when, to whom, with who"
    ),
    "once_more": phrases("again, once more, this time, another (socket|browser|cable|device|computer|phone|room), one more time, another (time|try|go|attempt), repeat, retry, try the same, redo"),
    "another_way": phrases(
        """
        or (if|you|i|we|bring|call|use|by|come|send|alternatively|else|just|pick|collect|the|pay|have|drop|as|write|let), alternatively,
        otherwise,
        (two|three|several|four|other|another) (ways|options|possibilities|choices|things|option|way is|ways are|possibility),
        (if|should|in case) (that|this|it|neither|you|the|either|they) (doesn't|does not|still|fails|'d rather|prefer|would rather|
            rather|fail|isn't|not|light)…(help|work|prefer|rather|call|i'll|we'll|send|solve|enough|i|do),
        (if )?you('d| would) (rather|prefer), instead, you can also, could also, let's not try, won't ask you to, in a different way,
        another route, meanwhile (i|we|you), in the meantime, replacement, new one, by paypal, would you (prefer|rather|like)
        """
    ),
    "gift": phrases(
        """
        (we|i|you) (will|'ll|can|could|would|'d|shall|get|may|are going to|be) (gladly |happily |then |also |even |be happy to |
            be glad to |now )*(give|get|send|refund|offer|pay|credit|add|take|receive|have|knock|transfer|waive|throw in|treat|
            invite|reimburse|do|talk about), you get, refund*, voucher*, discount*, coupon*, bonus*, compensat*, gift*, free, on us,
        on the house, credit*, money, cash, reimburs*, payout, payment, replacement, off (the|your) bill,
        \\d+ ?(%|percent|off|euro*|pounds|dollars), [£€$]
        """
    ),
    "condition": phrases(
        """
        if, once, as soon as, provided, providing, on (the )?condition, condition*, as long as, so long as, when you, when your,
        when the (review|post|comment|rating|video), after you, after the (review|post|comment|rating|video), in return, in exchange,
        for a (good|nice|positive|better|five-star|5-star), first, before, until, unless, only then, then we, we can then, otherwise,
        or else, subject to, the moment, all we ask, all it takes, just, but (first|only)
        """
    ),
    "hard_condition": phrases(
        """
        (only )?(on (the )?condition (that|of)*|provided (that|you|only)*|providing you|only if you|the condition (is|being)|
            subject to your|conditional on|as long as you)
        """
    ),
    "fair_condition": phrases(
        """
        receipt*, invoice*, photo*, account (number|details), iban, you (return|send|bring|ship) (it|the|us|back|them)*, return the,
        warranty, guarantee, within \\d+, by (friday|monday|tuesday|wednesday|thursday|\\d+), original packaging, unused, undamaged,
        (covered|insured|valid|possible|fine|safe|allowed|included) (as long as|so long as|provided) you, proof, over [£€$]?\\d+, confirm
        """
    ),
    "praise_wanted": phrases(
        f"""
        tak* (the|your|that|this) (bad |negative |google |last )?(review*|rating*|comment*|post|posts|video*) (down|off|offline), {_REVIEW}…{_TAKE_BACK}, {_TAKE_BACK}…{_REVIEW}, (five|5) stars, five-star, 5-star,
        (positive|good|nice|nicer|better|kind|glowing|great|favourable) (review*|rating*|comment*|word*|feedback|testimonial*|post*),
        (between us|to yourself|between ourselves|between you and me|quiet about),
        (don't|not|stop|won't|never) (mention*|post*|tell*|share*|publish*|writ*|talk*|spread*|say*) …(online|it|this|anyone|
            anybody|internet|about|media|review*), (withdraw*|drop*|retract*) (the|your) (complaint|claim|review|case|post)
        """
    ),
    "only_then": phrases(
        """
        (then|only then|after that|afterwards|once that's done) …(we|i|you|pay|refund|talk|send|get),
        (we|i|you) (can|will|'ll|may) then…, (otherwise|or else)…(no|not|charge|won't|nothing|bill)
        """
    ),
    "no_strings": phrases(
        """
        no strings, nothing in return, (don't|do not|not) (ask|expect|want|need|require) (for )?(anything|a review|something|nothing)*,
        without (any )?(conditions|strings), unconditional*, regardless,
        (review|rating|comment|post) (may|can|should|stays|of course|is yours|will) *(stay|stand|remain)*,
        whatever you (write|wrote|decide|post), you don't (have|need) to, you needn't,
        (leave|keep) (your|the) (review|comment|post|rating) (as|up|where|online)
        """
    ),
    "remedy": phrases(
        """
        voucher*, discount*, coupon*, bonus*, compensat*, gift*, credit note, goodwill, gesture, as an apology, to make up for,
        off your (bill|next), by way of apology, for the trouble
        """
    ),
    "later_check": phrases(
        """
        (i'll|we'll|i will|we will|i shall|let me|i'm|we're|i am|we are) (also |then |personally |be |just )*(call*|ring*|phon*|
            check*|look*|ask*|writ*|text*|email*|com*|visit*|stop* by|drop* in|get* back|follow* up|test*|see|hear*|touch* base|
            be in touch), (comes|come|calls|call|visits|checks) (by |back |you |again |in )*, may i call,
        to (check|hear|see|ask|make sure) (whether|that|if|how)
        """
    ),
    "if_needed": phrases("if you (have|need|should|want), if anything, should (you|anything|it), in case, whenever you"),
}

_ADVICE = {
    "C-R13": "Offer a solution, steps, or what happens next and when.",
    "C-R14": "Let facts and times do the praising; leave superlatives about us out.",
    "C-R15": "Ask in whole sentences, one thing in each; number three questions or more.",
    "C-R16": "Say in one sentence how you understand the problem.",
    "C-R17": "Show first that you heard what happened; the instruction comes second.",
    "C-R18": "Question {number} has no answer: “{question}”. Answer it, or say when you will.",
    "C-R19": "Begin with an apology for what happened, whoever is at fault.",
    "C-R20": "Add in one sentence why it happened and what you changed.",
    "C-R21": "Add one or two other ways.",
    "C-R22": "Give it without strings, and within what you may give alone.",
    "C-R23": "Before closing, say when you will check that all is well.",
    "C-R24": "Add one sentence that only this customer can get.",
}

_SUGGESTION = {
    "C-R13": "This is what I'm doing now: [STEP]. I'll write to you tomorrow by noon with the result.",
    "C-R14": "Done within [TIME]: [RESULT].",
    "C-R15": "Could you please answer two questions?\n1. Which [THING] do you mean?\n2. By when do you need it?",
    "C-R16": "I understand that [PROBLEM] and that you need [WISH]. Is that right?",
    "C-R17": "I understand that [TROUBLE] stopped you in the middle of your work, and I'm sorry. Let's solve it together: [STEP].",
    "C-R18": "{number}. I'll answer your question “{question}” by noon tomorrow, once I have checked.",
    "C-R19": "I'm sorry that [WHAT HAPPENED].",
    "C-R20": "It happened because [CAUSE]. We have made this change: [CHANGE].",
    "C-R21": "If that does not help, there are two other things you can try:\n2. [WAY]\n3. [WAY]",
    "C-R22": "Please accept [GIFT] from us; we expect nothing in return.",
    "C-R23": "I'll write to you on [DAY AND HOUR] to check that everything works.",
    "C-R24": "I know that today [SITUATION]; that is why I have prepared [THING] for you.",
}

WORDS = CoachWords(signals=widened(_SIGNALS, closing_doors.SIGNALS, pledging.SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
