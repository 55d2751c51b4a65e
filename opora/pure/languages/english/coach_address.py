"""English words for the coach's rules on address, promises and what must not go out,
C-R25 to C-R36; the notation is that of `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, one_of, phrases, when_said, widened
from opora.pure.languages.english import calling_names, closing_doors

_REVIEW = one_of("""review, reviews, comment, comments, post, posts, posting, rating, ratings, video, videos, photo, photos, picture, pictures, thread, tweet, story, status, criticism, testimonial, stars,
    what you (have )?(posted|wrote|written|put), lies, slander, remarks, complaint online""")
_REMOVE = one_of("""delete, deleting, deleted, remove, removing, removed, take down, taking down, taken down, take off, take offline, take your, take it down, taken offline, withdraw, withdrawing, withdrawn, retract, retracting,
    erase, erasing, hide, edit out, pull, disappears, disappeared, is gone, comes down, came down, scrap""")

_SIGNALS = {
    "C-R32": when_said(
        f"""
        (please|kindly|you should|you must|need you to|needs you to|ask you to|asking you to|advise you to|suggest you|recommend you|recommend that you|better|best|want you to|would you|could you|can you|you will|you'll|first|immediately|i'd) …(delete|remove|take down|take|withdraw|retract|erase|pull|scrap) …{_REVIEW}
        {_REMOVE} (the |your |that |this |those |these )(negative |bad |nasty |google |facebook )*{_REVIEW},
        {_REVIEW} …(has to|must|should|needs to) (go|come down|disappear|be (deleted|removed|taken down|withdrawn)),
        (once|when|if|until|unless|provided|as soon as) …{_REVIEW} …(disappear*|is gone|deleted|removed|taken down|comes down|withdrawn|is down|has gone)
        (take|took|taking) …{_REVIEW} …(down|offline|off),
        (we|i)(('ll| will| are going to| have to| shall| must)| have| 've|'re)? (hide|hiding|hid|hidden|delete|deleting|deleted|remove|removing|removed|block|blocking|blocked|ban) …(your |the |this |that |such |these )*{_REVIEW},
        {_REVIEW} …(will be|is being|gets|get|are being|has been|have been|was) (hidden|deleted|removed|blocked|taken down)
        (we|i)('ll| will| are going to|'re going to)? (block|ban) (you|your (account|profile|number)),
        (you|users like you|people like you) …(will be|get|gets|are|'ll be) (blocked|banned),
        consider (this|yourself) (a )?(warning|warned),
        (comments|posts|reviews|people|customers) like (yours|you|this) …(blocked|banned|deleted|removed|hidden)
        (our )?(lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal (team|department|counsel)) …(will|is|are|contact|hear|look|be in touch|deal|take|have),
        (hear|hearing) from our (lawyer*|solicitor*|attorney*|legal),
        (passed|passing|pass|hand|handed|forward*|refer*|give*) …(to|over to) (our )?(lawyer*|solicitor*|attorney*|legal (team|department)|the police),
        (take|taking|consider|considering|pursue|pursuing) …legal (action|steps), see you in court, meet in court, in court(?=[.!]),
        (sue|suing) you, (for|is|as|called|counts as) (defamation|libel|slander)
        (face|have|suffer|bear|can have|will have|there will be) …consequences,
        (be|better be|i'd be|you should be) (very |more )?careful …(what you (say|write|post|spread|publish|share)|posting|with your words|online),
        watch (what you (say|write|post)|your words),
        (keep|kept) (this|it|that|the matter) (just )?(between us|to yourself|private|off),
        (don't|do not|not to|without) …(mention*|post*|writ*|talk*|shar*|publish*) …(online|anywhere|to anyone|publicly|on (google|facebook|social media|the internet)|a review)
        """,
        """
        (don't|do not|needn't|no need to|not asking you to|won't|will not|never|wouldn't|haven't|have not) (ask you to |have to |need to )?(delete|remove|hide|take|withdraw|block|retract|removed|deleted),
        leave (it|your|the), (feel free|welcome) to (leave|keep), stays (up|where it is), can stay, may stay,
        keep your (review|post|comment), nobody asks, we never
        """,
    ),
    "C-R32 it": when_said(
        """
        (please|kindly|you should|you must|we ask you to|i'd|better|advise you to|suggest you|recommend you) (immediately |just |to |quickly |better )*(delete|remove|take down|erase|withdraw|retract) (it|this|that|them|these)(?= (now|immediately|while|before|at once|or|and|down|today|right)|[.!]|$),
        take (it|this|that) down, (delete|remove) (it|this|that) (while|before|or|now|at once|immediately)
        """,
        "cookie*, cache, app, file*, account, history, e-mail*, email*, message, browser, don't, do not, no need",
    ),
    "C-R33": when_said(
        """
        (remind|reminder|reminding|remind you|nudge|chase|chasing|chased|follow up|following up|follow-up|followup|bump|bumping|checking in|check in|circle back|circling back|touching base|touch base),
        (once again|yet again|again) (and again )?(we |i |please |for |to |you |just |am |are |have |to you |must |need to |would like to |about )*(e-mail|email|mail|
            message|asking|ask|write|writing|contact*|request*),
        (my|our|this is (my|our|the|a)|the|a|i|we|writ*|ask*|contact*|mail*|for the) (third|second|fourth|another|last) (e-mail|email|mail|message|request|
            letter|time (we|i|of|now)|time(?=[.!,])),
        (we|i|we've|i've|have) (are |am |'re |'m )?(still|been) (waiting|not (received|heard|had)|missing|have nothing|have not|haven't|need|awaiting|lacking),
        still (waiting|nothing|no (reply|answer|response|word|news)|missing|outstanding|awaiting|haven't),
        (any|got any) (news|update|updates|thoughts|decision|progress)(?=[?]),
        (we|i) (wrote|mailed|emailed|e-mailed|asked|contacted) …(you )…(last|days ago|weeks ago|twice|before|already|previous),
        (have|as) you …(ignored|forgotten|not (replied|answered|responded|reacted)|failed to), awaiting your,
        haven't heard (back )?from you, have not heard from you, no (reply|answer|response|reaction) (from you|yet|so far)
        """,
        """(do not|don't|no need to|need not|never|you needn't|do not have to|don't have to) …(again|twice|second time),
        (our|my) last (message|mail|e-mail|word|news) (about|on) (it|this|that),
        (if|when|until|before|unless|next time|whenever) …(again|second time), (open|opens|back|running|working|works|available|ready|up|on) again,
        (still|have|has) …(no (internet|power|water|phone|connection)|not worked|not been (fixed|restored|repaired)|not fixed|not working|down),
        (reminder|reminders) (in|settings|is set|is on|for your appointment), set (a|up) reminder, switch on the reminder,
        turn on reminders, i will remind, we will remind, i'll remind, we'll remind, reminds me, follow up with (the|our)""",
    ),
}

_LISTS = {
    "office passive": phrases(
        """
        (was|were|is|are|has been|have been|had been|will be|is being|are being|being|been) (duly |now |also |hereby |already |not |subsequently |accordingly |thoroughly |carefully |currently |therefore |initially )*(established|received|determined|ascertained|found|forwarded|dispatched|issued|examined|communicated|verified|processed|registered|recorded|logged|reviewed|rejected|approved|refused|declined|closed|completed|assessed|noted|notified|informed|advised|decided|scheduled|rescheduled|returned|refunded|credited|cancelled|canceled|transferred|assigned|passed|escalated|sent|shipped|delivered|printed|posted|submitted|conducted|carried|identified|concluded|resolved|initiated|investigated|considered|updated|amended|corrected|confirmed|terminated|suspended|withheld|granted|detected|observed|rectified|replaced|repaired|contacted|requested|required|regretted|deemed|lodged|filed|booked|arranged|allocated|restored|blocked|unblocked|made|taken|inspected|located|searched|traced|pointed|handed|placed|charged|paid|activated|deactivated|delayed|held|moved|expressed|extended|implemented|undertaken|treated)
        it (has been|was|is|had been) [a-z]+ed that, it is (regretted|noted|hereby)
        """
    ),
    "greeting": phrases(
        """
        hello, hi, hey, hiya, dear, good (morning|afternoon|evening|day), greetings, thank you, thanks, mr, mrs, ms, miss
        """
    ),
    "i myself": phrases("i, i'm, i've, i'll, i'd, me, my, myself, we've, we'll, we're, we"),
    "joke": phrases(
        """
        ha ?ha*, hi hi, he ?he*, hehe, lol, lmao, rofl, xd, oops*, oopsie*, whoops*, whoopsie*, yikes, ouch, uh oh, d'oh, my bad,
        (on the )?bright side, look at it this way, look on the bright side, at least (you|it|your|now|the|there|nobody|we|no one),
        every cloud, silver lining, just kidding, (only |just )?joking, no pun intended, pun intended, jokes aside, joking aside,
        but seriously, (all )?seriously though
        (server|system|robot|courier|driver|printer|computer|app|van|truck|website|machine|database|hamster|gremlin*|boiler|car|oven|parcel|elves|router) …(nap|coffee|holiday|vacation|sleep*|sulk*|day off|tantrum|mood|siesta|break from|strike|shy|tired|weekend|party|wanted to|decided to|never sleeps|got lost in thought|had other plans|beach|tan|drunk|hungover|hungry|ate|diet|moody|shy|sulking|secret)
        (romantic|candlelight*|candle-lit|free (camping|spa|sauna|diet|exercise|workout|adventure|shower|swimming|cold shower)|extra (workout|adventure|exercise)|survival (training|course)|bonus (adventure|workout)),
        (wild|fun|lovely|cosy|cozy) (night|party|evening|surprise) huh,
        guess (the|our|your|it|somebody|someone) …(wanted|needed|decided|had|was|got|shy|secret), (sharp|good) wit, gremlins, hamsters,
        aliens, black hole, murphy's law, (you know what they say|as they say|as the saying goes), what doesn't kill you, keep calm and,
        plot twist, fun fact, ta-da, tada, hooray, the (doughnuts|donuts|view|weather) there, time for a,
        time to (practise|practice) your, think of it as, patience is a virtue
        """
    ),
    "customer informal": phrases("hey, hiya, yo, sup, mate, dude, bro, lol, cheers mate, u, ur, pls, plz, thx, wanna, gonna, gimme"),
    "informal": calling_names.FAMILIAR,
    "chummy": phrases(
        """
        hey, heya, hiya, yo, what's up, sup, wassup, howdy, no probs, no prob, no worries, see ya, cya, ta, ta ra, laters, later gator,
        here u go, u, ur, pls, plz, thx, gonna, wanna, gimme, gotcha, yup, yep, nope, cheers, okey dokey, okie dokie, peace out,
        take it easy, you guys, toodles, ttyl, lol
        """
    ),
    "customer formal": phrases(
        """
        dear (sir|madam|sirs|mr|mrs|ms|customer service), to whom it may concern, yours (sincerely|faithfully|truly), sincerely,
        respectfully, this is (mr|mrs|ms|dr|prof*), (i|we) (would|should) be grateful
        """
    ),
    "polite greeting": ("Hello", "Dear *"),
    "field words": phrases(
        """
        name, first name, last name, firstname, lastname, surname, full name, first_name, last_name, customer_name, customer name, date,
        time, amount, price, sum, number, order, order number, order_id, customer, address, product, company, signature, sign*, city,
        link, url, insert*, fill in, fill, add, enter, note, internal, check, text, option, agent, phone, email, e-mail, title, deadline
        """
    ),
    "notes among us": (
        *phrases(
            """\n        internal(?= ?:), internal (only|note|notes|use only|comment), note to (self|team|colleagues|staff|agent),\n        notes? for (the )?(team|colleagues|staff|agent), (for )?internal use, not for (the )?(customer|client), do not send,\n        don't send (this|yet), (don't|do not|pls don't|never) tell (her|him|them|the customer|the client) (about|that),\n        (customer|client|she|he|this one) is (a pain|annoying|difficult|a nightmare|picky)(?=[ .!;]),\n        (insert|paste|fill in|add) (name|date|price|amount|text|link|signature|paragraph|number|it) here,\n        check with (chef|boss|[a-z]+) first(?=!!), ask [a-z]+ about the (price|discount)(?=[^?]*$)\n        """
        ),
        r"(?<!\w)@[a-z]{2,20} (?:pls|please|can you|could you|don't|do not|check|fyi)(?!\w)",
    ),
    "announces a file": phrases(
        """
        attached, attachment, attachments, i attach, we attach, i'm attaching, i am attaching, enclosed, enclosing, enclosure,
        find enclosed
        """
    ),
    "their file": phrases(
        """
        you attached, your attachment*, you sent, attached to your, the attachment you, was attached by you, please (attach|send),
        could you attach, can you attach, no attachment, without attachment, be attached to, is attached to the (wall|door|frame|box|pole)
        """
    ),
    "comes to us": phrases(
        """
        (call us|ring us|phone us|write to us|email us|e-mail us|mail us|contact us|reach us|message us|visit us|find us|call me|ring me|reach me|come (to|in|by|and|over)|drop (by|in)|stop by|pop in|our (shop|store|branch|office|number|line|hotline|helpline|address|email|e-mail|showroom|team at)|open (from|until|till|daily)|hotline|helpline|we are (at|on|here)|we're (at|on|here)|bring (it|the|them))
        """
    ),
    "goes to them": phrases(
        """
        (to your|your (order|parcel|package|address|account|card|number|flat|house|phone|home|claim|booking|delivery)|delivered|deliver|delivery|leaving|arrives|arrive|shipped|ship|sent (it )?to|sending (it )?to|courier|parcel|package|order|for (mr|mrs|ms|miss) [a-z]+|calling you|call you|ring you|phone you|reach you|text you|phone \\d|claim|neighbour|neighbor|left (it )?with|engineer|technician|in the name of|on the name)
        """
    ),
    "streets": (
        r"(?<![\w.:£€$])\d{1,4}[a-zA-Z]?,?\s(?:[A-Z][\w'’-]+\s){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Pl|Square|Sq|Terrace|Crescent|Gardens|Grove|Hill|Park|Row|Walk|Boulevard|Blvd|Quay|Mews|Parade)(?!\w)",
        r"(?<!\w)(?:[A-Z][\w'’-]+\s){1,3}(?:Road|Street|Avenue|Lane|Drive|Close|Court|Way|Place|Square|Terrace|Crescent|Gardens|Grove|Row|Boulevard|Quay|Mews)\s\d{1,4}(?![\w:])",
    ),
    "shared mailboxes": phrases(
        """
        info, support, help, helpdesk, sales, office, contact, shop, store, service, care, hello, hi, team, orders, returns, billing,
        complaints, bookings, reservations, reception, customercare, customerservice, customer.service, press, feedback, enquiries
        """
    ),
    "card or account": phrases(
        """
        (card|account|iban) (ending|ending in|ending with|number|no) ?(in |with |on )?…\\d\\d\\d+, (ending|ends) (in |with )?\\d{4},
        your (overdue|unpaid|outstanding) …\\d+, your (loan|mortgage|debt|arrears|instalment*|overdraft),
        (direct debit|payment) …bounced, (pin|password|code) (is |: )?\\d\\d\\d+, national insurance number, date of birth …\\d+,
        (policy|contract|membership) (no|number) [\\w/.-]*\\d+
        """
    ),
    "health": phrases(
        """
        your …(diagnosis|diabetes|pregnancy|cancer|depression|hiv|surgery|operation|treatment|test results|blood test*|biopsy|slipped disc|root canal|back pain|therapy|prescription|x-ray|scan results|chemotherapy|medication|medicine|antidepressant*|illness|infection|dioptre*|ultrasound|condition),
        (tablets|pills|cream|medication|antibiotics|drops) for (your )?(diabetes|depression|anxiety|asthma|blood pressure|acne|infection|heart|[a-z]+itis|migraine),
        (slipped disc|root canal) …(file|record*|on|covered),
        (hope|how is|how's|glad) (that )?(the|your) (disc|knee|back|hip|shoulder|ankle|tooth|stitches|rash|wound|injection|implant|scar|cough|blood pressure) …
        """
    ),
    "public words": phrases(
        """
        review*, rating, stars, posted, post, comment*, facebook, google, instagram, twitter, tiktok, trustpilot, tripadvisor, yelp,
        forum, online, video, tell everyone, my group, group, social media, public*, shared
        """
    ),
    "lawful removal": phrases(
        """
        (your |personal |private )(data|details|address|phone number|order number|card number|number|information|privacy),
        contains your, for your (own )?(safety|security|privacy|protection), hate speech, racis*, threat*, abusive, obscene, swear*, slurs
        """
    ),
    "again": phrases(
        """
        again, once more, another, third, second time, fourth, still, previous*, (last|two|three) (week|weeks|days|months), already,
        not replied, ignored, following up, chasing, reminder
        """
    ),
    "reproaches_them": phrases(
        """
        ignor*, (can't|cannot|couldn't|could not) find the time,
        (how (many|often|long)) …(times |do |must |should |more |have )*(we|i|ask|remind|write|wait), surprised that you,
        (we are|we're|i am|i'm|this is) (a|an) \\w+ not (a|an) …, disappoint* that you, you (have )?(failed|neglected) to, (didn't|did not|haven't|have not) (even )?(bother*|cared?),
        have you forgotten (us|about), forgotten about us, as you (have|did) (not|ignored), not a charity, rude, irresponsible,
        unprofessional, (your|through your) (own )?fault, because of you, holding (us|everything) up,
        (is it|surely it isn't|it can't be) (so|that) (hard|difficult), at last, for once, finally (reply|answer|decide|respond|get),
        we are not (a bank|amused), our patience, fed up, tired of, for the (third|fourth|fifth|umpteenth|nth|hundredth) time,
        this is (our|the|my) (third|fourth|fifth|umpteenth)
        """
    ),
    "what follows": phrases(
        """
        (otherwise|without (it|them|an answer|a reply|your|that|the|word|hearing)|if (we|i) (don't|do not|hear|get|have|receive)|if (not|you don't|there is no|there's no|nothing|it|yes|no|you|they)|after that|after this|then|from then|unless|we('ll| will) (then|assume|renew|close|cancel|release|postpone|move|start|begin|go ahead|print|send|keep|hold|extend|ring|call)|i('ll| will) (then|assume|close|cancel|release|move|start|go ahead|ring|call|keep|hold|take|book|choose)|runs out|expires|lapses|will be (released|cancelled|renewed|moved|postponed|delayed)|goes (live|back|to)|moves to|slips|so that|no answer|silence)
        """
    ),
    "changes the brief": phrases(
        """
        (want|wants|like|prefer|prefers|need|needs|can (we|i|you)|could (we|i|you)|make it|rather|should be|please|have) …(instead|rather than),
        (instead of|rather than) …(want|like|prefer|need|can(?!')|could(?!n)|please|should|make|same),
        (changed|change) (our|my|his|her|their) mind*, change of (plan|mind|brief|scope), changed (the )?(brief|plan|plans|scope|order),
        (add|include|throw in|put in|squeeze in) …(another|extra|more|one more|also|as well|too|second|version|language|page*|section|room*|feature*|too|to the),
        (also|additionally|on top|one more thing|as well|too) …(want|like|need|add|could|can|please),
        (twice|double|three|four|five|\\d+) …(instead|rather|more|not \\d+|longer|wider|higher|bigger|taller),
        (longer|wider|higher|bigger|larger|taller|thicker|deeper) (please|and|by),
        (should|must|needs to|has to) (now )?(also|additionally) (be|come|have|appear|go|get|work|run),
        (should|must|to) (now |also )*(cover|include|contain|show) …(as well|too|also), too not only, too not just,
        \\d+ (cm|m|mm|pages|pieces) (longer|wider|higher|bigger|more),
        (we|i) (now )?(need|want|would like|'d like) …(three|two|four|five|\\d+) …(not|instead|workshops|versions),
        (turns out|in the end|after all) …(need|want|like)
        """
    ),
    "accepts the change": phrases(
        """
        no problem*, no trouble*, no bother, of course, sure, sure thing, certainly, absolutely, gladly, happy to, with pleasure,
        great idea, good idea, lovely idea, consider it done, done, will do, okay, ok, alright, all right, fine, yes, you got it, easy,
        noted,
        (we'll|we will|i'll|i will|we can|i can|we) (just |gladly |happily |simply )?(add|change|build|make|do|include|print|switch|swap|extend|put|take|note|fit|use|squeeze),
        that's fine
        """
    ),
    "stays the same": phrases(
        """
        (date|price|deadline|everything|everything else|all else|rest|cost|budget|schedule|delivery|launch|start|quote|sum|total|fee|day|friday|monday|tuesday|wednesday|thursday) …(stay|stays|remain|remains|unchanged|the same|as (agreed|planned|before|it was|they are|is|discussed|quoted)|won't change|doesn't change|do not change|unaffected|(don't|do not|doesn't|does not|won't|will not) change|still (stands|holds)|stands|holds|hold),
        as (agreed|planned|we agreed|originally (planned|agreed|quoted)),
        (at|for) (no (extra|additional) (cost|charge)|the same (price|cost|money|fee)), (on|by|for) the same (date|day|deadline|terms),
        (on|by) the (date|day) (we|that we) agreed, same (price|date|deadline|cost|day|terms|schedule|budget),
        (no|without|free of) (extra|additional|any extra) (cost|charge|charges|fee|time),
        (won't|will not|doesn't|does not) (cost|change|affect) …(more|extra|anything|a thing|price|date|deadline),
        nothing (else )?changes, on the house, we'll just
        """
    ),
    "names the effect": phrases(
        """
        (price|cost|total|quote|fee|difference|surcharge|it) …(goes up|rises|increases|comes to|will be|would be|becomes|is now|goes from|changes to|adds) …\\d+,
        (adds|add|costs|extra|additional|surcharge of|plus|more by) …(£|\\$|€) ?\\d+,
        (£|\\$|€) ?\\d+ …(more|extra|on top|additional|altogether),
        \\d+ (pounds|euros|dollars) (more|extra|each|in total),
        (moves|move|moved|shifts|shift|slips|slip|pushes|push|delays|postpones) …(date|delivery|deadline|from|to|by|back|launch|it),
        (delivery|deadline|launch|date|handover) …(moves|shifts|slips|becomes|changes to|would be|will be on|from),
        (a|one|two|three|four|\\d+) (day|days|week|weeks) (later|longer|more),
        (i'll|i will|we'll|we will|let me|i) (calculate|work out|requote|re-quote|quote|price|send you (a|the) (new |revised )?(quote|price|offer|estimate|cost)),
        (new|revised) (price|quote|date|deadline|offer|estimate), do you agree, is that (all right|alright|ok|okay|fine|acceptable),
        does that (work|suit), shall (i|we) go ahead, are you happy with
        """
    ),
    "before noon": phrases(
        """
        morning, noon, midday, am, a m, before lunch, lunchtime, first thing, early, breakfast, start of business, opening of business
        """
    ),
    "work of ours": phrases(
        """
        (will be|will have|'ll have|'ll be|have it|have them|got (it|them)|get it|ready|finished|done|i'll|we'll|i will|we will|you'll|sent|send|deliver*|arrive*|be there|hang*|install*|fix*|repair*|replac*|complet*|upload*|live|online|on your desk|in your inbox|with you|translat*|print*|publish*|go live|submit*|hand* over|hand it|promise|guaranteed|expect)
        """
    ),
    "only a part": phrases(
        """
        (at least|first|part|half|rest|remaining|remainder|only|draft|for now|initial) …(part|half|version|draft|page*|chapter*|section*|rest|remaining|intro*|header),
        the rest, the remaining, remainder, (call|ring|phone) you, (i'll|we'll|i will|we will) (tell|let) you (know)?, let you know,
        (write|tell) you (when|whether|how|if), open (from|at|on|again)?, opens, come (in|by|to), drop in, you can collect, on duty,
        weekend (shift|team|duty)
        """
    ),
    "corrects": phrases(
        """
        as (i|we) (wrote|said|told you|promised),
        (correct* (myself|that|this|the|my|our|it|what|price|date)|correction|mistake*|mistook|error|in error|by mistake|my slip|slipped up|misread|mixed up|mix-up|wrong*|incorrect*|inaccurate|typo|(wrote|said|told|promised|quoted|named) …(but|wrong*|however|mistake*|passed|should)|instead of (the )?(promised|wednesday|friday|monday|tuesday|thursday|announced)|originally|has changed|have changed|changed since|postponed|moved (to|from|back)|delayed|you('re| are) right|contrary to what|apologi[sz]e (for|that) …(price|date|wrong*|wrote|said|told|delay*|inform*)|sorry (for|that|about) …(price|date|wrong*|wrote|said|told|delay*|confus*|inform*)|since yesterday|no longer|update to|new date)
        """
    ),
    "do not know": phrases(
        """
        (we|i) (don't|do not|can't|cannot) (yet )?(know|say|promise|tell|give), not (yet )?known,
        (still )?(looking for|investigating|finding out) (the|what), no time yet, we won't guess
        """
    ),
    "will work again": phrases(
        """
        (will be|'ll be|should be|is going to be|be) …(back|fixed|restored|repaired|working|running|up|online|resolved|solved|over|live|available|normal),
        (will|'ll|should) (work|run|return|come back|be over|restart), (fix|restore|repair|resolve|solve) (it|this|the|everything) …,
        back (up|online|to normal), up and running
        """
    ),
    "soon again": phrases(
        """
        soon, shortly, in a moment, any minute, any moment, in no time, within the hour, within an hour, in an hour, in a few minutes,
        in five minutes, today for sure, by tonight, this evening, right away
        """
    ),
    "cause of crisis": phrases(
        """
        (caused by|because of|because|due to|the cause (is|was)|the reason (is|was)|is to blame|hackers|hacked|attack|crashed|burnt|overload*|overheated|only affects|affects only|only concerns|only customers|you('ll| will) (get|receive) (a )?(discount|voucher|refund|compensation)|compensat*|voucher)
        """
    ),
}

_ADVICE = {
    "C-R25": 'Greet, write as yourself and sign. "I found" says more than "it was established".',
    "C-R26": "Save the joke for later. The customer is in trouble; say plainly what is happening and when there will be news.",
    "C-R27": "The promise “{what}” is not booked, cannot be kept in time or falls outside working hours. Book it with one click, or change the time.",
    "C-R28": "That is not in the current bulletin. Keep to it, and promise the time of the next news, not of the fix.",
    "C-R29": "Address the customer as they expect: the polite form, the right name, title and gender, their language and script. Unsure? Greet without a name.",
    "C-R29 language": "The customer writes another language or script than this answer. Answer in theirs.",
    "C-R29 call": "The name, title or gender is not right here. Correct it, or greet without a name.",
    "C-R29 familiar": "The customer did not choose so familiar a tone. Stay polite.",
    "C-R30": "Something is left that must not go out: {what}. Fill it in or delete it.",
    "C-R31": "Everybody will see this: {what}. Send the details in a private message.",
    "C-R32": "Do not ask for deletion and do not threaten. Leave the criticism and answer it.",
    "C-R33": "A reminder says what we need, by when, and what happens then. No reproach.",
    "C-R34": "Before you accept the change, say what it does to the date and the price, and ask whether that is all right.",
    "C-R35": "This came on Friday afternoon and you promise Monday morning. Is somebody on duty? Or offer a part now and the rest later.",
    "C-R36": "Earlier we wrote: “{said}” If this is a correction, say so and apologise.",
}
_SUGGESTION = {
    "C-R25": "Hello, I have looked into it: [FINDING]. I will write again by [DAY AND HOUR]. Kind regards",
    "C-R26": "I'm sorry that [TROUBLE]. I will send you the next update at [HOUR].",
    "C-R27": "I will call you on [DAY AND HOUR].",
    "C-R28": "We do not know yet when it will be fixed. We will send you the next update at [HOUR].",
    "C-R29": "{greeting},",
    "C-R31": "I am sending you the details in a private message.",
    "C-R32": "Please leave your comment where it is. You will have the solution by [DAY AND HOUR].",
    "C-R33": "We need [THING] from you by [DAY]; if we do not hear from you by then, we will do this: [STEP].",
    "C-R34": "We can change it. Delivery would then move to [DAY] and the price would be [PRICE]. Do you agree?",
    "C-R35": "By [DAY AND HOUR] I can have [PART] ready; the rest will follow by [DAY AND HOUR].",
    "C-R36": "Earlier I told you something else, and that was my mistake. I'm sorry; the right answer is: [CORRECTION].",
}

WORDS = CoachWords(signals=widened(_SIGNALS, closing_doors.SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
