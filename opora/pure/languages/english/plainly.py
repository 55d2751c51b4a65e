"""English forms that ordinary agents use on an ordinary day: excuses (C-R02), denials (C-R06), blame (C-R07), sending away (C-R08),
reproaches (C-R09), scorn (C-R10), vague times (C-R11) and guesses (C-R12)."""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said_in

_SURELY = r"(clearly |obviously |simply |just |honestly |frankly |really |apparently |always |again |entirely |actually |only |all |purely |solely |wholly |completely )*"
_SPOILED = one_of("messed, mucked, cocked, screwed, stuffed, botched, bungled, fluffed, mangled")
_THINGS = one_of("it, this, that, things, everything, your, the, you, us, our")
_HOPELESS = one_of(
    """
        hopeless, useless, unreliable, a nightmare, a shambles, a disaster, a joke, notorious, terrible at, bad at, rubbish at, awful at,
        well known for, known for, famous for, impossible to deal with, a law unto themselves
        """
)
_WENT_TO = one_of("contact, chase, approach, get in touch with, get on to, get onto, take it up with, follow it up with, follow up with")

SIGNALS = {
    "C-R02": when_said_in(
        """
        (sorry|apologies|apologi*) …(really |very |so |absolutely |completely |extremely |mad |insanely )+busy …, (sorry|apologies|apologi*) …(has been|'s been|was) (a bit |absolutely
            |completely |very |so )*(manic|hectic|mad|crazy|mental|chaos|chaotic), (we're|we are|i'm|i am) (only )?(a )?(small|tiny|little) (team|business|company|shop|firm) (and|so) …,
        been one of those (days|weeks|months|mornings), (sorry|apologies) …(i|we) (was|were) (away |off |out )*(on |at )?(annual leave|leave|holiday*|a course|training|off sick),
        (sorry|apologies) (bout|about) (that|this|it) but (we|i|our|the) (had|have|were|was|are),
        (everyone|everybody|every1|all of them|half the (town|county|country|city)) (rang|rings|called|calls|ordered|orders|booked|books|wants|wanted|came|turned
            up) (in )?(at once|at the same time|on the same day|together|at one time)
        """
    ),
    "C-R02 cause": when_said_in(
        """
        (we've|we have|we) had (a lot of |several |some |two |three |half the |half our )?(staff|people|drivers|engineers|fitters|team) (off|out|away|leave),
        (we|i|we're|we've) (are |am |have been |were |been |currently |still |also )*(experiencing|seeing|facing|dealing with|having|getting|under) …(demand|volume*|
            number of|amount of|orders|enquiries|calls|pressure|shortages|shortage),
        (vans|van|trucks|truck|lorries|lorry|drivers|driver|engineers|fitters) (is |are |was |were )?off (the road|sick|ill)
        """,
        "if, in case",
    ),
    "C-R03": when_said_in(
        """
        sent to try us, storm in a teacup, (out of|nothing out of) the ordinary, i wouldn't (worry|lose sleep|fret|stress) (about|over) …, (i |we )?wouldn't say it was (that|so|very) …,
        (won't|will not|doesn't|does not) (really |even |actually )*(affect|change|spoil|matter) (how|the way|anything|what it) …,
        you (won't|will not|wouldn't|would not) (really |even |actually )*(notice|see|feel|miss) (it|that|this|them|a thing|anything|the) …,
        not (that |all that |so |really )?unusual (at|for|in|with|to|these)* …, (purely|just|only|merely) (cosmetic|superficial),
        at the end of the day it('s| is) (only|just) …, (that's|thats) (just |simply |only )?what (they|these|those|\\w+s) do(?=[ .!,]|$)
        """,
        "is it unusual, sorry, apologi*, wouldn't worry about (paying|bringing|the)",
    ),
    "C-R06": when_said_in(
        r"""
        (don't|do not|can't|cannot) (think|believe|imagine) (that )?(anyone|anybody|any of us|we|i|my colleague*) (here )?(would|could|'d) (ever )?have (told|said|promised|offered|agreed|
            written|quoted), (we|i) (don't|do not) (do|offer|sell|promise|give|have) (that|this|it) and (we )?(never (have|did)|have never),
        (can't|cannot|couldn't|could not|wouldn't|no idea|not sure|don't know|do not know|wonder) (say |tell you |tell |think |know )?where (you|that|this|it|the \w+) (\w+
            )?(came|come|comes|got|get|heard|read|took) (that |this |it |the idea |the date |the price )*(from)?,
        (we|i) never (ever )?(give|quote|promise|offer|name|confirm|guarantee|commit to) (out |any |an |a |exact |fixed |such |firm |specific )*(date|dates|price|prices|
            time|times|discount*|refund*|deadline*|promise*|guarantee*),
        (not|never|nothing|isn't|wasn't) (something|anything|that|which|what)? ?(i|we|anyone here|anybody here|any of us) (would |'d |have |had |'ve )?(ever |have
            )*(agreed|agree|said|say|promised|promise|offered|offer|told|wrote|quoted|confirmed),
        picked (that|this|it|me|us) up (all |completely )?wrong*, (got|taken|took) the wrong (impression|idea|message|end of the stick)
        """,
        "sorry, apologi*, my mistake, our mistake, should have, should never, not yet, (record|trace|sign|note) of (a|an|any|your|the|this|that) (payment|order|return|parcel|account|delivery|transfer|booking|reservation|transaction)",
    ),
    "C-R07": when_said_in(
        rf"""
        (delay|fault|problem|issue|hold-up|holdup|error|mistake) (is|was|lies|lay) (with|at|on) (the (courier|carrier|supplier|manufacturer|factory|haulier|bank|insurer|printer|lab)|royal mail|dpd|
            evri|an post|dhl|ups|fedex|your bank|them), (fitter*|driver*|courier*|engineer*|technician*|office|shop|branch|salesman|salesperson|rep|agent|colleague|installer*|electrician*|plumber*|
            nurse|doctor|surgeon|receptionist|waiter|teacher|coach) (really )?(should have|ought to have|should've) (told|said|given|sent|checked|explained|let|asked|noticed|mentioned|warned),
        (whoever|whichever of them) …(typed|took|entered|booked|wrote|keyed|packed|put|fitted|sold|told) …(wrong*|in wrong|incorrect*), (that|this) was the previous \w+,
        (that's|that is) (head office|the council|accounts|management|royal mail|the post office|the bank|builders|couriers) for you, (we|i) (just|only|simply|merely) (hand|pass|forward) (it|them) (over|on),
        (girl|lad|guy|lady|man|woman|colleague|person|boy|fella|one) (who|that) …(didn't|did not|never|forgot|hadn't) …,
        (courier*|carrier*|supplier*|driver*|warehouse|factory|post|royal mail) (has|have|is|are|was|were|'s) (been )?(being )?(really |very |so |quite |extremely |absolutely )*(poor|terrible|awful|dreadful|
            appalling|shocking|dire|rubbish) (recently|lately|these days|this|at the moment|of late)*,
        (the|our|one of the|one of our) \w+ (\w+ )*(has |have |had )?{_SURELY}{_SPOILED} (up )?{_THINGS} …,
        (he|she|they)(('s|'ve| has| have| had|ve))? {_SURELY}{_SPOILED} (up )?{_THINGS},
        (he|she|they|who)(('s|'ve| has| have| had|ve))? {_SURELY}made (a|an|such a|a right|a real|a complete|a total) (mess|hash|hames|shambles|pig's ear|dog's
            dinner|balls|mistake) (of|with|on|at) …,
        (they|he|she)('re|'s| are| is| were| was|re) {_SURELY}{_HOPELESS}, (down to|on|up to) them that …,
        (he|she|they) {_SURELY}(didn't|did not|couldn't be|can't be|couldn't|don't|doesn't|never) (even )?(bother|bothered|arsed) (to|with|reading|opening|checking|looking|
            telling|passing|doing|putting|answering|ringing),
        on our (side|end|part) …everything (was|is|has been) (done |carried out |handled |sent |packed )?(properly|correctly|right|fine|in order|on time|by the book),
        (of|all) (his|her|their) (own )?(making|doing)(?=[.!]?$), (he|she) never (does|did|reads|checks|passes|answers|tells|writes|listens|looks|gets|keeps|fills)
            (his|her|the|things|it|anything|anyone|us|up|back|on),
        (is|was|are|were) (entirely|solely|purely|wholly|completely) (their|his|her) (responsibility|fault|doing|job|problem|mistake|department),
        (that|it|this)('d| would|'ll| will) be the (company|firm|people|crowd|lads|crew|team|guys|ones|shower) (who|that) …
        """,
        "we are (all )?responsible, their responsibility to you, (is|was|it's|that's) (all |entirely )*(my|our) (own )?(fault|mistake|doing)",
    ),
    "C-R08": when_said_in(
        rf"""
        better off (contacting|ringing|calling|asking|speaking|trying|going|phoning|emailing) (to |with )?(?!(me|us) )…, (this|the) (inbox|mailbox|address|number|line|chat|desk|team|email) is
            (only |just |purely )?for (sales|orders|bookings|deliveries|new|returns|repairs|billing)(?! (only )?until) …, (this|the) (inbox|mailbox|address|number|line|chat|desk|team|email) is
            (only |just |purely )?for (sales|orders|bookings|deliveries|new|returns|repairs|billing)( only)?(?=[.!]?$),
        (can|could|would|if) you (please |just |maybe |perhaps )*give (?!(me|us) )(the |your |them )?(\w+ )*(a call|a ring|a bell|a shout)(?! (at|on) (reception|our)) …,
        (suggest|recommend|advise|try|best) giving (?!(me|us) )(the |your |them )?(\w+ )*(a call|a ring|a bell|a shout), (please |kindly |just )(raise|log|lodge|report) (it|this|that|them) (directly
            )?(with|to) (your|the|them|their) …,
        (you|you'll|you'd|you will|you would|youll|youd) (need|have|want) to {_WENT_TO} (?!(me|us|you|your|our|my) )…,
        (you|you'll|you'd|you will|you would) (need|have|want) to (report|complain|raise|log|claim|take|refer) (about )?(it|this|that|them) (directly |straight
            )*(to|with|on) (them|their|the),
        (chase|ring|call|contact|ask|email|phone|tell|message|try) (them|him|her) (directly |up )?(yourself|yourselves),
        (you'd|you would|you're|you are|you'll|you will) (be )?best (off )?(giving|ringing|calling|contacting|asking|speaking|chasing|going|phoning|emailing|writing|taking)
            (to |up )?(?!(me|us) )…,
        (call|ring|phone) the number (printed |shown |given )?(on|at|in) …(and )?(report|complain|log|they can|they will|they'll) …
        """,
        """before you (go|come|call|ring|visit|pay), emergency, (ask|ring|call|see|tell) (at |our |the )*(reception|front desk|driver|fitter|engineer|technician|waiter|kitchen|
            housekeeping) (for|to|when|whether|if|about) …""",
    ),
    "C-R09": when_said_in(
        r"""
        (it|the \w+|our \w+) (does|do|did) (actually )?(say|state|tell|ask|warn) (so |that |this |you )*(quite |very |perfectly )*(clearly|plainly|in bold|in black and white) …,
        (as|like) (is )?(stated|outlined|set out|explained|written) in (the|our|your) (terms|conditions|contract|small print|policy|agreement|booking terms) (and conditions )?(that |which )?you (agreed|signed|
            accepted|ticked|read), you must have (been )?(us*|do|doing|done|left|dropped|pressed|overloaded|overfilled|forgotten|missed|put|spilled|spilt|knocked|washed) (it |something |them )*(wrong*|
            incorrect*|on|off|in|over|down|too) …, you left it (very|too|so|rather|a bit|far too|awfully|pretty) late, (we|i) did (tell|warn|ask|say to|advise|remind|mention to) you …,
        not sure what (else )?(you|people) (expected|expect|were expecting), you (obviously|clearly|evidently|must have) (over\w+|forgot|dropped|missed|ignored|skipped|misread|pressed|left|put|washed|didn't|never),
        (you'd|you would|youd) have (known|seen|noticed|realised|realized|spotted) (that|this|it|about|what|how|there|the)? ?…(if|had) you …,
        if you('d| had|d) …(when|as|like) you (should|were supposed|ought|were told), (is|was|'s) (really |just |only |simply |frankly )*asking for (it|trouble),
        every other (family|customer|parent|guest|client|tenant|resident|household|couple|member|patient|pupil|student|owner|user) …(manage*|can|could|copes|does|had no),
        (everyone|everybody|all the others|the others|all our other (customers|guests|clients)|other (customers|guests|clients|parents|people)) (else )?(manage|manages|
            managed|seem to manage|seems to manage|had no (problem|trouble|difficulty)|have no (problem|trouble|difficulty)) …,
        (we|i) (really |honestly |frankly )*(would|'d) (really |honestly |frankly )*have (expected|thought|hoped) (that )?(a|an|someone|somebody|any|anyone) …
        """,
        "as i should have, should have told you, sorry, apologi*",
    ),
    "C-R10": when_said_in(
        r"""
        (don't|do not|not) get paid (enough )?(for|to) …, (like|as) i (already )?said (already|twice|before)(?=[,.!]) ?(no|it's|that's|the answer)*,
        (a|an) \w+ not (a|an) (magician|wizard|psychic|mind reader|mind-reader|miracle worker|charity|babysitter|robot|machine|god|genie),
        (you're|you are|your) (more than |quite |very |entirely |perfectly )*(welcome|free) to (book|go|find|choose|use|try|take|look|shop|hire|order|buy)
            (with |to |for |your (business|custom|money) )?(someone else|somebody else|elsewhere)
        """,
        "recommend, happy to help you find",
    ),
    "C-R11": when_said_in(
        """
        (i|we|i'll|we'll|i will|we will|i am going to|they'll|they will|someone will|somebody will) …(before too long|in the not too distant future|at a later (date|point|stage)|when
            (things|it) (settle|settles) down|when (i|we) (find|have) (a|the) (minute|moment|time|gap)|as soon as (i|we|they) (have|get|find) (a|the|some) (gap|minute|moment|
            time|slot|chance))
        """
    ),
    "C-R12": when_said_in(
        r"""
        (^|it |they |that |this |which )(should|ought to) (be|do|fit|work) (grand|fine|ok|okay|alright|all right|good|enough|yeah|yes|i think|most of)(?=[.!,]?$|[,.!] ), (it|they|that|this) ought to (be|
            fit|work|do|arrive|come|cover|hold), (can't|cannot|couldn't|can not|wouldn't) (really )?(say|tell|swear) (for (certain|sure|definite)|with certainty|to it) but …,
        (don't|do not|can't|cannot) see why not, not (a )?(100%|100 percent|hundred percent|totally|entirely) on (that|this|it), if (i'm|i am|im) not (wrong|mistaken), (nearly|almost) (sure|certain|positive)
            (it|that|this|they|he|she|the|there|i) …,
        (pretty|fairly|reasonably|almost|nearly|quite|relatively) (sure|certain|confident) (that )?(it|that|this|the|they|there|these|those|he|she|its|thats|theyre)('s|'re)?
            …, (pretty|fairly|reasonably|almost|nearly) sure(?=[.!]?$)
        """,
        "have checked, i've checked, be (pretty|fairly|quite) sure",
    ),
}
