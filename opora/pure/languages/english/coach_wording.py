"""English words for the coach's rules on empty or unsure words, C-R01 to C-R06 and C-R12.

The notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, one_of, phrases, when_said, widened
from opora.pure.languages.english import closing_doors, evading, plainly, pledging
from opora.pure.languages.english.dodging import CAUSE, CAUSES, DENYING, SHRUGGING
from opora.pure.languages.english.hollow import GUESSES, HOLLOW_APOLOGY, STOCK

_NOT_AGAIN = one_of(
    """
        never happen*, won't happen, will not happen, not happen, never occur*, won't occur, not occur, never be repeated,
        not be repeated, won't be repeated, never repeat*, never have this, won't have this, won't have to, never again, never see,
        won't see, no more, won't recur, never recur, not recur, not going to happen, never going to happen, never get, won't get another,
        never let you down, won't let you down, won't be a next time, impossible, can't happen, cannot happen, never be, never go wrong,
        won't go wrong, zero problems, no repeat
        """
)
_PROMISE = one_of(
    """
        promise*, guarantee*, rest assured, assure*, swear, you have my word, you have our word, my word, on my life, hand on heart,
        count on it, count on us, be certain, can be sure, bet on it, certain, certainly, definitely, absolutely, hundred percent, 100%,
        i give you, pledge, vow, trust me, mark my words, take it from me, be confident
        """
)
_SAID = one_of(
    """
        say, said, write, wrote, written, promise, promised, tell, told, offer, offered, agree, agreed, claim, claimed, state, stated,
        confirm, confirmed, guarantee, guaranteed, mention, mentioned, commit, committed, quote, quoted, advertise, advertised, suggest,
        suggested, give you, given you
        """
)

_SIGNALS = {
    "C-R01": when_said(
        f"""
        (won't|will not|will never|never|shall not|shan't|not) (ever |be |have |get |let |see |miss |make |charge |send |do |lose |
            happen |suffer |face |fail |leave )+…(again|anymore|any more|ever|in future|in the future|a second time|next time),
        (you can|you may) (sleep|rest|relax|be sure|be certain|rely|count)…(easy|soundly|that|will|won't|never|us),
        (problem|bug|fault|issue|error) (is|has been|was) (gone |fixed |solved |sorted |eliminated )?(for good|forever|permanently|
            once and for all|a thing of the past), thing of the past,
        (you have|you've got|we give you|i give you) (my|our) (word|guarantee|promise|assurance) …(never|not|won't|last|again|always|nothing|ever|every|future|perfect*),
        (always|from now on|next time|in future) …(will|'ll) …(on time|spot on|perfect*|flawless*|right first time|without fail|
            as it should), {_PROMISE}…(won't|never|not going to|no longer|no more|ever again)…,
        (won't|never|not going to|ever again)…(promise*|guarantee*|swear|my word|pinky|i'd bet|hand on|trust me|take it from me),
        (from now on|from today|from today on|next time|going forward|henceforth|as of today)…(without a hitch|perfect*|smooth*|flawless*|
            like clockwork|error-free|spotless*|a hundred percent|100*|faultless*|no problems|no issues|go right),
        (rule|ruled|ruling) out (any |a )*(repetition|repeat|recurrence|further)…,
        (no|zero) (chance|risk|way|possibility) (of|that|this|it) …(again|repeat*|recur*|happen*),
        (won't|will never|never) (happen|be) (to you )?(any ?more|anymore|ever again|again), pinky (swear|promise),
        make sure…(don't|doesn't|never|won't)…(ever again|again), {_PROMISE}…{_NOT_AGAIN},
        {_NOT_AGAIN}…(promise*|guarantee*|i swear|my word|trust me|count on it|definitely),
        {_PROMISE}…(next time|from now on|in future|in the future|going forward)…(perfect*|fine|smooth*|flawless*|right|on time|
            without a hitch|as it should),
        (will|'ll|would|is|won't|shall) (never |not |definitely |certainly |ever |again |simply |absolutely )*(never |not )?(happen|occur|
            be repeated|recur|repeat itself)(ing)? …(again|a second time|in future|in the future|twice|ever),
        (never|won't|not) (happen|occur|recur|be repeated|repeat itself) (again|ever|a second time|in future|twice|to you|any more|
            anymore),
        (will|'ll|won't|shall) (never |not |definitely )*(have|see|face|experience|encounter|get|go through|suffer) …(problem*|trouble|
            issue*|mix-up|delay*|mistake*|error*|this|that|hiccup*|a repeat|anything like) (again|any more|anymore|ever again),
        next time…(everything |it |all )(will|'ll) (be |go |run |work )*(definitely |absolutely |certainly )?(be |go |run |
            work )?(perfect*|fine|smooth*|flawless*|without|right|like clockwork|on time),
        (this|that|it) (was|is) (definitely |absolutely |certainly )?the last time, once and for all, (never again|it ends here),
        (there|there's) (will be |won't be |is )*(no|a) (next time|repeat|repetition|second time),
        (this|that) (simply |just )?(cannot|can't|can not) happen again
        """,
        """
        have to, need to, needn't, so you, charged for,
        (can't|cannot|can not|couldn't|could not|won't|wouldn't|unable to|not able to|nobody can|no one can|not going to|wish i could|
            don't want to) (honestly |really |sadly |in all honesty |ever |make |give )*(promise*|guarantee*|swear|assure|pledge|
            any promise*|you a), so that, to avoid, to prevent, to make sure, so it, warranty, SLA, contract, if
        """,
    ),
    "C-R02": when_said(
        """
        (that's|this is|it's|which is) (the reason |simply |just |exactly |that is )*why…(late|delay*|postpon*|slow*|missed|took|nobody|
            no one), (as|like) you (surely |can |will |certainly |probably |no doubt )*(understand|imagine|appreciate|know)…,
        (sorry|apologi*|regret)…but (?!…(can't|cannot|not possible|unable|need))…(sick|ill|season|holiday*|weather|snow|rain|traffic|busy|
            short|staff*|software|system|server|christmas|demand|supplier*|colleague*|flu|strike*|orders|volume), our hands are tied,
        my hands are tied, the thing is that…, what (can|could) (you|we|one) do, that's why(?=[.!]?$),
        (is|was|are|were) (entirely |purely |partly |mostly |really |all )*to blame,
        (nothing|not much|little) (we|i|anyone|anybody|that) (we |i |more |else )*(can|could|able) (do|have done|really do|change|about)…,
        (nothing|not much) (to be done|could be done|can be done|anyone could), (out of|beyond|outside) (our|my) (hands|control),
        (not|isn't|wasn't) (in|within) our (control|hands|power),
        (please|must|have to|need to|should|try to|surely|hope you|sure you|trust you|i'm sure you'll|do|you'll|can) (also |please |
            really |all |can |will |you |surely |understand )*(understand|appreciate) (that |our |how |we |the |it's |what |this is )+,
        (please|do) (bear with|be understanding|show some understanding|be patient with), act of god, force majeure, circumstances beyond,
        (sorry|apologi*|apologies|regret) (about that |for that |for the delay |for this |for the wait )?(but|however|only)(?! …(can't|
            cannot|not possible|unable|need|without|have to ask|don't (have|see)|couldn't find))(?=…(we|our|my|was|were|had|has|have|been|
            system|is|are)),
        (swamped|snowed under|rushed off our feet|run off our feet|overwhelmed|up to our (eyes|necks|ears)|drowning in|inundated|
            stretched thin|flat out|chock-a-block|up the wall),
        (you|we all) know (how|what) (it is|it's like|things are|christmas|this time), (aren't|not|are not) the only (one*|customer*),
        not (our|my) fault
        """
    ),
    "C-R02 cause": when_said(
        CAUSES
        + f"""
        (doctors|people|drivers|staff|colleagues|half of the (office|team|staff)|half the (office|team|staff)|everyone|everybody) (here |
            is |are |was |were |do |also |get |fall |fell |currently |all )+(away|ill|sick|off|on holiday|on leave|too busy|busy)…,
        (flu|holiday|high|peak|wedding|exam|tax) (season|period|rush),
        (short-staffed|short staffed|understaffed|no replacement|things take longer|acting up|playing up|running behind|behind schedule)…,
        (updated|migrated|moved|upgraded)…(ever since|since then|acting|trouble|chaos),
        (due to|because of|owing to|thanks to|on account of|down to|caused by|result of|given|blame|what with|with all|with the|
            as a result of)…{CAUSE},
        (we|i|team|office)('ve|'re| have| are| had| were| are having|'ve had)…(so many|too many|lots of|a lot of|loads of|hundreds of|
            an awful lot|mountain of|record|huge|a lot on|very busy|extremely busy|really busy|incredibly busy|terribly busy|so busy|
            short-staffed|short staffed|understaffed|a backlog|full|few people|too few|two people down|one person)…(orders|work|emails|
            calls|requests|tickets|on|busy|staffed|down|people|off|staff|volume|enquiries|customers|parcels)*,
        (my |our |a |the |half )(colleague*|manager|boss|technician|engineer|driver|accountant|bookkeeper|team|person|girl|lad|designer|
            developer|warehouse manager|buyer|department)…(off sick|was sick|is sick|been ill|was ill|is ill|on holiday|on leave|off with|
            is new|was new|are new|has left|left the company|called in sick|away|on maternity|in training|off work|got sick|down with),
        (the |our )(system|server*|software|computer*|printer|app|website|database|crm|phones|till)…(crash*|went down|was down|is down|
            is slow|was slow|froze|been playing up|playing up|acting up|glitched|wouldn't let|won't let|doesn't let|doesn't allow|had a|
            broke|fell over|lost your|ate),
        (it's|it is|it was|we're in|we are in|this is) (the |our |a |very |just |always |currently |been |such a )*(busy|busiest|peak|
            christmas|holiday*|season|high season|mad|crazy|hectic|january|summer|month end|year end|that time|manic|rush),
        (didn't|couldn't|haven't) (get round|get around|manage|find the time|have time|had time)…
        """,
        "if, recommend, please unplug, during a, advise, in case",
    ),
    "C-R03": when_said(
        SHRUGGING
        + """
        (stuff|life|it|that|they|things) (just |simply |sometimes |do |does )*happen(s)?(?=[,
        .!]…(right|you know|sometimes|eh|after all|in this|everyone|move on)|[.!]?$),
        (worse|bigger|more important|far worse) (things|problems|fish|issues|disasters) (in|to|happen|exist|out|than)…,
        could (have been|be|easily have been) (a lot |much |far )?worse,
        (at least(?! (\\d|a|an|one|two|three|four|five|six|half|until|once|twice|every))|main thing|the main thing|what matters) …(nobody|no one|alive|healthy|works|it arrived|not|hurt|fine),
        (can't|cannot|hard to|impossible to) (be )?(avoid|avoided|prevent|help|helped)(?=[, .!]),
        (don't|do not|no need to|try not to) (worry(?! about (the|your|my|any|this|that|bringing|paying|sending))|fret|sweat|stress|lose sleep|let it|get hung|make a fuss|cry) (about|over|it|too|so|
            on|spoil)…, (nobody|no one)('s| was| has| is)? (died|hurt|dead|the worse),
        (one|a) * (more or less|here or there|here and there)…, (part|nature) of the (game|trade|business|job|deal),
        we all (make|have|do|forget|slip)…, (bound to|going to|gonna) happen, (shrug|laugh) it off, water under the bridge, no use crying,
        swings and roundabouts, minor (matter|thing|detail|blemish|hiccup|issue), just (bad|tough) luck, gremlins, everyone has off days,
        (that's|this is|it's) (just |simply |how )*(how it (goes|is|works)|the way it (goes|is)|life|part of (the job|life|it)|
            part and parcel|the nature of|business as usual|normal(?=[.!]?$| (these days|this time|at this time|for this time)))…, part and parcel of,
        (gets|get|got|are|is) (broken|lost|mixed up|damaged|delayed|missed) (in transit |in the post )?(now and then|now and again|
            from time to time|once in a while|sometimes|occasionally|every now),
        (you'll|you will|you) (get used to|soon get used to|learn to live with) (it|that),
        don't take it (to heart|so seriously|personally|too seriously),
        (every|all) (floor|machine|car|shop|company|system|software)* (makes|make|has|have)…(now and then|a bit|sometimes|its quirks|
            bugs),
        (these|those|such|this sort of|that sort of|this kind of|things like this|things like that|stuff like this|stuff|accidents|
            mistakes|things|mix-ups|delays|errors|slip-ups|glitches|hiccups) (things |thing |stuff |just |do |can |sometimes |simply |
            will |like this |like that |occasionally |always |unfortunately |do sometimes |of )*(happen*|occur|go wrong|crop up|get lost|
            slip through),
        it happens(?! (only|when|every time|if))…(best|everyone|everybody|sometimes|all|us|of|you know|i'm afraid)*(?=[.!]?$),
        it happens(?=[.!]?$), (happens|can happen|could happen|happen) to (the best|everyone|everybody|anyone|anybody|all of us|us all),
        (it is|it's) what it is,
        (nobody|no one|none of us|no company|no system|no one's|nobody's)('s| is| are)? (ever )?(perfect|infallible|immune|100%),
        nobody's perfect, (we're|we are|i'm|i am|they're) (all |only |just )+(human|people), (to err is|only) human,
        not the end of the world,
        (isn't|it's not|is not|hardly|no) (really |exactly |that |such |a |the |so |too |all that |quite )*(big deal|biggie|disaster|
            tragedy|catastrophe|drama|end of the world|serious|bad|terrible|major|such a big), (hardly|not) the end of,
        (no harm|no real harm) (was )?(done|came),
        nothing (terrible|serious|too serious|dramatic|major|to worry about|to get upset about) (has |really )?(happened|happens)?,
        (just|only) a (small|minor|little|tiny|few|slight|bit of a)…(thing|matter|detail|glitch|scratch|hiccup|delay|days|inconvenience|
            mistake|slip|mix-up|typo|blip|error|hours|minutes), (can't|cannot|can not) win them all, that's life, such is life,
        (c'est la vie|oh well|ah well|never mind(?=[.!,]|$)|no biggie|swings and roundabouts|luck of the draw|bad luck|tough luck|
            just one of those things|one of those things|one of those days|worse things happen|could be worse|could have been worse|
            par for the course|teething problems|what can you do|what can we do|shit happens|you win some),
        (what|not much) can (you|one|we) do(?=[.!?]?$),
        (let's|no need to) (not )?(make|blow|get)…(drama|mountain|proportion|worked up|upset),
        (it|this|that) (will|'ll) (pass|blow over|sort itself out), (you'll|you will) (survive|live|get over it)
        """,
        """
        if it happens, if this happens, when it happens, does it happen, should it happen, what happened, happens only, happens when,
        not a small, (takes|take|took|taking|need|needs|lasts|last|left|within|for) (just |only )a few
        """,
    ),
    "C-R04": when_said(
        HOLLOW_APOLOGY
        + """
        (apologi*|sorry|regret*)…(if|should)…(anything|something|any part|our service|it|you)…(to your liking|expectations|wasn't|was not|
            weren't|upset|lived up|trouble|liking|disappoint*|caused),
        (should|if)…(not |n't )?(have )?(lived up|live up|met|meet)…expectation*…,
        (apologies|apologi*|sorry|regret) for (any|the|this) (upset|inconvenience|trouble|discomfort|annoyance)( experienced|
             caused)?(?! (with|of|at|in|on|that|when|while))…, (apologi*|sorry|regret) (for )?this inconvenience,
        (sorry|apologi*|apologies|regret) (you |to you |sincerely |our |most |very |deeply |again |once more |in advance |for and |we |
            truly )*(for|about) (any |all |the |this |whatever |your |possible |potential |such )*(and all )?(inconvenience*|trouble|
            hassle|issue*|frustration|disruption|confusion|upset|difficult*|situation|experience|dissatisfaction|disappointment|
            misunderstanding|distress|problem|problems|bother|annoyance|everything|unpleasantness|negative experience|bad experience|
            poor experience|what happened)(?! (with|when|while|during|on|in|at|and the|caused by (the|our)|of|that the))(?=[ .!;-]|$),
        any inconvenience,
        (sorry|apologi*|regret)…(if|that|to hear)…(you |it |this |we |our |there |anything |anyone |your )(felt|feel|are feeling|
            were upset|was upset|found|find|have been offended|were offended|was offended|offended|are unhappy|were unhappy|
            are disappointed|were disappointed|are not satisfied|were inconvenienced|seemed|came across|caused|has caused|was unclear|
            see it|think|took|perceived|didn't meet|experience|expectations|may have|might have|was any),
        (if|should)…(felt|feel|found|upset|offended|unhappy|disappointed|inconvenienced|caused|expectations|put out|let down)…(sorry|
            apologi*|apologies),
        (sorry|apologies|we apologi*|i apologi*) (for|about) (that|this|it|everything|all this|all that|the above)(?=[.!]?$),
        (sorry) (that )?you feel (that|this|the) way, sorry you (feel|felt|see it|are unhappy|had|have had) (like|a|an|such|it)?,
        for any and all
        """
    ),
    "C-R05": when_said(
        STOCK
        + """
        (opinion|feedback|voice|comfort|privacy|safety|happiness|every question) (is |are |counts|matters|of |very |always )+(paramount|
            counts|matter*|priority|importance|utmost|and helps|important)*,
        (helps|help|helping) us (to )?(get|become|grow|do|be)? ?(better|improve|grow)…, value you as a customer,
        (please )?be assured…(importance|paramount|seriously|priority), (lived up to|live up to|exceed|meet|met) your expectations,
        stay tuned and, your (enquiry|feedback|opinion|message|satisfaction) means (a lot|the world|so much|everything)…,
        (dynamic|innovative|tailor-made|bespoke|end-to-end) (team|solution*|service*|company),
        (dear|valued|esteemed) (valued |esteemed )?(customer*|client*|user*|guest*|sir or madam|sir madam|subscriber*),
        (satisfaction|your experience|customers|our customers|customer service|happiness)…(top priority|number one priority|first|
            highest priority|heart of|utmost importance|everything we do|important to us|our priority|paramount|what drives),
        (our|at the) (top|number one|highest|first) priority,
        (request|complaint|ticket|query|enquiry|inquiry|case|message|feedback|email|e-mail|concern*|comments|issue|matter|
            claim) (has been|was|is being|will be|have been|is currently being|is) (successfully |duly |now |safely |also |carefully |
            promptly )*(registered|received|logged|forwarded|processed|escalated|recorded|noted|passed|reviewed|dealt|handled|assigned|
            under review|submitted|taken on board|acknowledged|investigated|looked into|in progress),
        (value|appreciate|treasure|cherish|welcome) (you|your|all|every|the) (feedback|business|patience|understanding|opinion|custom|
            loyalty|time|input|comments|trust|continued|support|suggestions|reaching|customers|customer|and)…,
        (feedback|opinion|business|custom|loyalty|patience|comments|input) (is|are) (very |extremely |really |always |highly |
            so )*(important|valuable|valued|appreciated|precious|welcome),
        (strive|striving|endeavour|endeavor|aim|committed|dedicated|continually|constantly|continuously|always looking|work hard|
            pride ourselves)…(improv*|best|excellen*|quality|service*|experience|satisf*|exceed*|standard*|provid*|deliver*|customer*),
        (highest|best possible|world-class|first-class|exceptional|outstanding|unparalleled|excellent) (possible )?(standard*|quality|
            level*|service|experience|care|customer),
        (relevant|appropriate|responsible|competent) (department|team|colleagues|person|unit|parties),
        (processed|dealt with|answered|handled|resolved|attended to) as soon as possible, (for|thank you for) reaching out,
        (take|takes|taking) (this|your|all|such|these) (matter* |concern* |complaint* |feedback |issue* )*(very |extremely )?seriously,
        (every|all our) (customer|effort|customers) (is|are|will|matter*|counts),
        (do|doing|done) (everything|our utmost|our best|our very best|all we can|everything in our power),
        (look|looking) forward to (serving|welcoming|continuing|your continued),
        (we |would |like to |wish to )+(inform you|assure you|thank you for your (loyalty|trust|continued|patience))…,
        (at|here at) \\w+ we (believe|pride|value|strive), tailored to your needs, full attention, utmost care, please be advised,
        (hope|trust) (this|that)…(satisf*|helps|answers|clarifies|finds you), in accordance with our (policy|policies|procedures)
        """
    ),
    "C-R05 courtesy": when_said(
        """
        (thank you|thanks|many thanks) (so much |very much |a lot |again |kindly )*for (your |the |contacting|getting|reaching|writing|
            taking|choosing|letting|bringing|being|shopping|sharing|using|emailing)*…(message|email|e-mail|enquiry|inquiry|patience|
            understanding|feedback|interest|time|custom|loyalty|touch|us|out|know|attention|valued|trust|query|contacting),
        (if you have|should you have|for) any (further |other |more |additional )*(questions|queries|concerns)…, (don't|do not) hesitate…,
        feel free to…, (we're|we are|i'm|i am) (always )?(here|happy|at your disposal|only a)…(help|for you|assist|disposal|away),
        have a (great|lovely|nice|wonderful|good|fantastic)…, (please )?(bear with us|be patient),
        we appreciate your (patience|understanding|business|time|feedback|interest)
        """
    ),
    "C-R06": when_said(
        DENYING
        + f"""
        (nobody|no one|none|never|nothing|no such *) …(promised|said|told|wrote|offered|agreed|quoted|guaranteed|claimed|mentioned) (you |
            anything |that |such |it |by )*(that|anything|it|such|so|of the|by us|by me|here|to you)…,
        (show|send|point) (me|us) …where (we|i|it)…(said|wrote|promised|says), (putting words|twisting)…,
        (you're|you are|you must be|you may be) (thinking of|confusing|mixing|getting us)…,
        (we|i) (would|could) (never|not|n't) (ever |possibly )*(have )?(say|said|promise|promised|offer|offered|tell|told|write|written)…,
        (wasn't|was not|isn't|never was) (any |ever |a |part of )*(promised|agreed|mentioned|said|offered|discussed|the deal|
            the agreement)…, (contrary to|despite) what you (claim|say|think|believe)…,
        (there (was|is|were)|there's) never (a|an|any)…(offer|promise|discount|agreement|date|price|guarantee|talk|mention|quote|deal)…,
        you('ll| will| must| may)? have (us )?(mixed|confused|mistaken) (us |this |that |up )*(up )?(with|for)…,
        (nobody|no one|none of (us|my colleagues|our people))…(would|could|can)( ever| possibly)? (have )?(said|told|promised|written|
            offered|quoted)…,
        (that|this|it) (certainly |definitely |surely )?(never |did not |didn't |can't have |couldn't have |cannot have )(come|came|
            originate*|been said|been promised) (from )?(us|me|here|our)*,
        (i|we) (gave|made|named|quoted|set) (you )?no (such )?(promise|date|price|time|discount|figure),
        first (i've|we've|i have|time i) (heard|hear), you're remembering, your memory,
        (never|didn't|did not|don't recall|haven't|have not|hadn't|wouldn't|wouldn't have|would never|would never have|couldn't have|
            no one|nobody|none of us|no one here|nobody here|at no point|not once|at no time) (ever |actually |have |has |did |we |i |
            would |could |in fact |anyone |explicitly |any of us |from our side |on our team |here |at all |personally )*{_SAID}(?! (us|
            me))…(you|that|it|such|anything|so|this|any|free|a|we|to)(?!…(in time|earlier|sooner|clearly enough)),
        (we|i|nobody|no one) never {_SAID},
        (must|may|might|probably|perhaps|maybe|clearly|obviously|seem to|appear to) (have |be |you |you've |have simply |just |
            simply )*(misunderst*|misread*|misheard|mishear*|misinterpret*|mistaken|confus*|got it wrong|got the wrong|mixed up|mixing|
            imagin*|wrong end|dreamt|remember* it wrong|misremember*|thinking of),
        you (have |'ve |clearly |simply |just |must have |obviously )*(misunderstood|misread|misheard|misinterpreted|got the wrong end|
            imagined|dreamt|made that up|made it up|misremember*|twisted|took it the wrong|read that wrong),
        (not|isn't|wasn't) what (we|i|was|the|my) (said|say|wrote|meant|promised|told|agreed|colleague)*,
        (that's|that is|this is|it's|it is) (simply |just |plainly |factually |completely |quite |absolutely )*(not true|untrue|incorrect|
            false|a lie|nonsense|not correct|made up)(?=[ .!;-]),
        (there (was|were|is)|there's) (never |no |never any |not )+(such |any )*(promise|agreement|offer|talk|mention|discussion|deal|
            commitment|guarantee|conversation|question),
        no such (promise|thing|offer|agreement|statement|commitment|discount|guarantee|conversation)…,
        (don't|do not) know where (you|that|this)…, where (did|on earth did|do) you (get|hear|read|see)…(that|idea|this|from),
        (didn't|did not|never) come from (us|me|our|here|anyone),
        you (won't|will not) find (that|it|anything|a|any)…(wrote|written|from us|emails|messages|anywhere|said|our), i (deny|dispute),
        we (deny|dispute|reject), (you are|you're) (mistaken|confusing|mixing|putting words|making|imagining|wrong|remembering it wrong)
        """,
        """
        sorry, apologi*, should have, our mistake, my mistake, failed to, forgot, because we didn't, i misunderstood, we misunderstood,
        i may have misunderstood, supplier never, manufacturer never, can't find, couldn't find, could not find, haven't told you yet,
        not yet
        """,
    ),
    "C-R12": when_said(
        GUESSES
        + """
        (normally|usually) (that|this|it) should (be|work|do|fit|cover)…, unless something has changed, ballpark, roughly i'd say,
        if i had to guess, we guess, i'd wager,
        i (do |would |really |kind of |sort of |just |honestly |'d )*(think|guess|believe|suppose|reckon|assume|imagine|suspect|presume|
            expect|figure|fancy|feel like)(?! (you|of|so too|the best|it's best|it would be best|we owe|that you))…,
        (probably|presumably|most likely|supposedly|in theory|theoretically),
        (maybe|perhaps|possibly|hopefully|apparently) (it|that|this|the) (is|was|will|could|might|should|'s|'ll|has|can)…,
        (it|that|this)('s| is| was| will| could| might| should)( be)? (maybe|perhaps|possibly|hopefully),
        i'm (not |really not |not really |not quite |not entirely |not completely |not totally |not a hundred percent |not 100% |fairly |
            pretty |almost |quite |reasonably |not too |not that )+(sure|certain|positive),
        not (entirely |completely |a hundred percent |100% |totally |really |quite |too |absolutely )*(sure|certain),
        (as|so) far as (i|we) (know|am aware|can tell|remember|recall|can see|understand), to (the best of )?(my|our) knowledge,
        if (i'm|i am) not mistaken, if memory serves, if i remember (right|correctly|rightly), from memory,
        (might|may|could) (well |possibly |just |even )?(be covered|be the|be a|be something|be that|be because|be under|work|arrive|fit|
            still|have been),
        should (probably |hopefully |normally |in theory |really |theoretically |all )+(be|work|arrive|fit|cover|do),
        should be (under|covered|in|okay|ok|fine|possible|compatible|enough|able),
        (seems|looks|sounds) (to me )?(like|that|as if) (it|the|this|your), off the top of my head, my guess,
        i'd (say|guess|imagine|bet|expect|assume|think), wild guess, don't quote me, or something like that, something like that,
        i seem to (remember|recall), i have a feeling, no idea (really )?but, must be (the|something|a)…(i think|or),
        we (think|believe|assume|suppose|guess|reckon|suspect)…, (usually|normally) (it )?(works|is|fits|does)…(i think|should)
        """,
        """
        i'm (fairly|pretty|quite) sure you
        (i|you) (imagine|suppose|think|guess|can only imagine)…(annoy*|frustrat*|upset*|disappoint*|angry|love|enjoy|happy|feel),
        i don't want to guess, rather than guess*, instead of guess*,
        (i think|i believe) (we|you) (can|should|could|deserve|may like|'ll like|will like|are right|'re right),
        (perhaps|maybe) (you|we) (could|can|would|prefer|might|'d), i (hope|think) (this|that) (helps|answers), if possible, as likely,
        (i'll|i will|we'll|let me) (check|find out|confirm|verify|ask)
        """,
    ),
}

_LISTS = {
    "apology": phrases(
        """
        sorry, apologise*, apologize*, apologising, apology, apologies, regret, my fault, our fault, our mistake, my mistake, our error,
        my error, we got it wrong, i got it wrong, we messed up, i messed up, we let you down, i let you down, we failed, that's on us,
        that's on me, forgive
        """
    ),
    "our_act": phrases(
        """
        (i|we)('ve| have| had)? (now |just |already |today |also |personally |immediately |since |this morning |both |then |therefore |
            straight away )*(sent|shipped|refunded|returned|replaced|fixed|repaired|checked|verified|created|opened|passed|added|ordered|
            called|phoned|rang|prepared|arranged|booked|changed|cancelled|canceled|corrected|issued|credited|reserved|put aside|set aside|
            found|moved|extended|restored|unlocked|blocked|reset|upgraded|updated|posted|dispatched|transferred|attached|waived|removed|
            spoke|spoken|asked|resent|reprinted|rebooked|switched|activated|enabled|deducted|paid|packed|collected|rescheduled|reordered|
            put|made|taken|took|set up|signed|swapped|topped|locked|closed|raised|retested|tested|measured|rebuilt|written|wrote|amended|
            reissued),
        (i'll|we'll|i will|we will|i'm|we're|i am|we are) (now |also |personally |just |then |gladly |of course )*(send|sending|ship|
            shipping|refund|refunding|replace|replacing|fix|fixing|repair|order|ordering|call|calling|ring|ringing|phone|phoning|arrange|
            arranging|book|booking|change|changing|cancel|cancelling|correct|correcting|issue|issuing|credit|crediting|reserve|extend|
            extending|unlock|transfer|transferring|attach|attaching|connect|collect|collecting|pick up|pay|paying|cover|covering|deliver|
            delivering|bring|bringing|put|handle|handling|take|taking over|waive|waiving|deduct|deducting|post|posting|remove|removing|
            watching|adding|add|swap|swapping|deal with the|rebook|reprint|resend|upgrade|reset),
        (attached is|please find attached|is attached|i attach|i enclose|we enclose|is enclosed),
        (refund|money|parcel|replacement|new one|part|technician|engineer|invoice|courier|amount|driver|credit)…(left|leaves|
            is on its way|on its way|will arrive|arrives|was sent|has been sent|has been refunded|was refunded|will be with you|comes|
            is coming|will collect|went out|goes out|reaches you|has been issued|was issued|has been credited)
        """
    ),
    "our_check": phrases(
        """
        (i'll|we'll|i will|we will|i'm|we're|i am|we are|let me|i|we) (now |just |also |still |personally )*(check|checking|find out|
            finding out|verify|verifying|ask|asking|confirm|confirming|look up|test|testing|investigate|investigating|measure|
            looking into|double-check|know|see|clarify|write|let you know)
        """
    ),
    "opening_or_closing": phrases(
        """
        (hi|hello|dear|hey|good morning|good afternoon|good evening)…(?=[.! ]?$),
        (kind regards|best regards|regards|best wishes|yours sincerely|sincerely|cheers|many thanks|all the best|customer service|
            the team|the support team)
        """
    ),
    "general_words": phrases(
        """
        question*, message*, request*, problem*, issue*, customer*, thank*, please, email*, mail, order*, complaint*, situation, hello,
        wait*, reply*, answer*, service*, contact*, inform*, regard*, satisf*, matter*, case*, dear, good, help*, feedback, team, time*,
        know*, would, could, still, have, your
        """
    ),
}

_ADVICE = {
    "C-R01": "Nobody can promise that it won't happen again. Say what you changed and since when.",
    "C-R02": 'A cause is no defence, and "but" takes the apology back. Apologise, say what you are doing, give the cause in one sentence.',
    "C-R03": "This makes the customer's harm small. Say what it means for them and what you are doing about it.",
    "C-R04": "This apology names nothing. Say what you are sorry for and what you have already done.",
    "C-R05": "Anyone could get this. Add the name, the matter, what you found and when you will write.",
    "C-R06": "Before you deny it, read what we really wrote. Either it stands, or correct it and apologise.",
    "C-R12": "This is a guess. Check it, or say that you are checking and when you will know.",
}

_SUGGESTION = {
    "C-R01": "We have made this change: [CHANGE]. It has applied since [DAY].",
    "C-R02": "I'm sorry for the delay. I am doing this now: [STEP]; it will be done by [DAY AND HOUR].",
    "C-R03": "I understand this cost you [TIME OR MONEY]. I am on it and will write with the result by [HOUR].",
    "C-R04": "I'm sorry that [OUR MISTAKE]. I have already done this: [STEP].",
    "C-R05": "I found that [FINDING], and I will write with the result by [DAY AND HOUR].",
    "C-R06": "You are right: we wrote that to you on [DATE]. It stands.",
    "C-R12": "I don't know for certain yet. I'll check and write to you by 10 a.m. tomorrow.",
}

WORDS = CoachWords(signals=widened(_SIGNALS, closing_doors.SIGNALS, evading.SIGNALS, pledging.SIGNALS, plainly.SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
