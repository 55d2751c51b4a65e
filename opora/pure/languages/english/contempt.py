"""English phrases by which an agent looks down on the customer: contempt (C-R10) and lecturing (C-R09)."""

from __future__ import annotations

CONTEMPT = r"""
        (no need|needn't|don't have|don't need|there's no reason|there is no reason|no reason) (to |for )*(shout|shouting|yell|scream|
            get (so )?(angry|upset|worked up|emotional|nasty|personal|excited|aggressive|hysterical)|be (so )?(rude|aggressive|
            emotional|nasty|angry|upset|dramatic|sarcastic)|overreact|exaggerate|raise your|swear|write in capitals|use capitals|
            such language|that tone|this tone|drama)…,
        (stay|keep|remain|be) (calm|civil|realistic|reasonable|serious|factual|objective)(?! and),
        keep your (hair|shirt|cool|voice|pants|knickers) …, (take|let's all take|try) (a |some )*(deep |few deep )?breath*…,
        (easy now|easy there|hold your horses|steady on|whoa|wind your neck in|get off your high horse|high horse|cut it out|
            knock it off|give over|do one|jog on|on your bike|get stuffed|bog off|bugger off|piss off|sod off|get knotted|not my circus|
            talk to the hand|zip it), (with all (due )?respect|all due respect)…,
        (as|since|because|if) you('re|are|seem to be|'re clearly|are clearly|are so|obviously)* (so |such an |the |an |better )*(smart|
            clever|expert|well informed|informed|knowledgeable|wise|know (better|best|everything|it all)|qualified)…,
        (you (obviously|clearly|seem to|always|apparently|surely) know)…(better|best|everything|more),
        what a (surprise|shock)(?=[.!]*$), what a (surprise|shock) (another|again|you)…, (what a|how) (original|interesting|fascinating|touching|convenient|moving|exciting|amusing|cute|sweet|adorable|
            brave|predictable|creative|imaginative)…,
        (very|real|really) (funny|mature|classy|grown-up|original|clever|constructive)(?=[.!]?$),
        (we're|we are|i'm|i am) (all |so |really |just |absolutely |simply |deeply |very )*(shaking|trembling|
            terrified|scared|quaking)…,
        (i'm|i am) (sure|certain|confident) you('ll|will|can|could|have|'ve)…(survive|live|manage to (read|wait|press|find)|get over|
            cope|google|figure it out|better things|some time|heard of),
        (surely|even) you (can|could) (manage|understand|see|grasp|wait|read|follow)…,
        (believe|think|say|write|do|imagine|claim) what(ever)? you (like|want|will|please|wish),
        (that's|it's|this is) (just |simply |really )*(your opinion|your imagination|all in your head|nonsense|rubbish|drivel|bollocks|
            bullshit|hogwash|a lie|pure fantasy|fantasy|laughable|hilarious|too funny|cute),
        (you're|you are) (welcome|free|entitled) to (your opinion|think|complain|leave|go|cry|believe|try|disagree|cancel|sulk|feel),
        so what(?=[.!?]*$), what of it, (what|how) (would|do) you (like|want|expect) (me|us) to do(?! (with|about the|next))…,
        what (am i|are we) supposed to…,
        (am i|are we) (your|a|supposed)…(secretary|servant|mother|magician*|wizard*|babysitter|psychic*|clairvoyant*|mind*|charity|
            library|to guess|to know), (do|does) (i|we|this) look like…,
        (i'm|we're|i am|we are|i) (not )(a )?(magician*|wizard*|psychic*|mind reader*|clairvoyant*|your|charity|superman|robot*|
            machine*|miracle worker*|helpline for|in the mood|going to (discuss|argue|repeat|explain|debate|beg)),
        (first|second|third)ly learn…, (last|final) time (i|we|i'm|we're|i'll|i am) (explain|tell|say|repeat|writ*|answer*),
        (how|which) (part|bit|word) of…(don't|do not|can't|not) you…,
        (which|what) (part|bit|word) …(don't|do not|didn't|did you not|not) …(understand|get),
        (you|one) (get|gets) what (you|one) (pay|pays|paid) for, (what|how much) (do|did|can) you expect for (that|this|the|£*|\d*)…,
        (for|at) (that|this) price (what|you can't|you cannot|don't)…,
        (cry|moan|whine|rant) (to|somewhere|about it|all you|elsewhere|as much|me)…,
        (you|that) (sound|sounds|look|act|behave|write|come across) like (a|an|my)…(child|kid|toddler|baby|idiot|fool|teenager|maniac|
            lunatic|ex|record|mother-in-law|two-year-old|five-year-old|spoilt*|spoiled*|hysterical*),
        (spoilt|spoiled|entitled|needy|difficult|impossible|awkward|annoying|unbearable|irritating|demanding|ungrateful) (customer*|
            client*|brat*|person|people|child|lady|woman|man|guest*|so-and-so),
        (find|look for|choose|get) (yourself )?(another|a different|some other) (shop|company|supplier|provider|hotel|restaurant|doctor|
            firm|salon|gym|bank|victim|fool|idiot|mug) (then|to|if|and|please)*, (nobody|no one) (will |is going to |would )*miss you,
        (your|that) (loss|funeral)(?=[ .!]?$), (can't|couldn't) (you )?(even )?(read|write|count|spell|wait (a|two|five|one))…,
        did you (even|actually|really|not|bother) (to )?(read|look|think|check|listen|try|open)…,
        have you (even|actually|ever|really|not) (bothered|tried|read|considered|thought|heard|looked|checked) …(using|reading|turning|
            thinking|patience|your|google|instructions|manual|at all|to read|to look),
        (ever|never) heard of (google|patience|manners|reading|instructions|a queue|spell*|please|politeness|opening hours),
        ((?<!and\x20)earth to|knock knock|duh|honestly now|come on now|come on seriously),
        (if|when) you (can|could|want|would|wish|would like|are ready|'re ready) …(behave|talk|speak|write|calm|act|be civil|
            be polite)…(adult*|normal*|reasonable|respect*|human|polite*|properly|decent*|civil*|then|again), take it or leave it,
        not paid (enough|to),
        (before|instead of|than) (writing|sending|spreading|posting) (us |me |such |this |that )*(rubbish|nonsense|novels|essays|
            garbage|drivel|lies), too much (free |spare )?time (on your hands)*,
        (do|doing) (us|yourself|everyone) (both |all )?a favour and…, do yourself a favour…,
        your (attitude|tone|manner|manners|behaviour|behavior|language|theatrics|drama|outburst*|hysterics|tantrum*|whining|moaning|
            nagging|rant*|sarcasm|threats|insults|constant emails|endless emails|complaining|impatience)…(won't|doesn't|does not|isn't|
            is not|will not|unacceptable|inappropriate|annoying|tiring|getting|helping|help|impress*|noted|leaves|boring|ridiculous|
            out of line),
        (moderate|watch|mind|adjust|lower|check|change|improve|soften) your (tone|language|manners|mouth|words|voice|attitude|behaviour|
            temper|expectations),
        (young man|young lady|my good man|missy|sonny|sunshine|buddy boy|madam i|little one|genius|smart alec|smartypants|know-it-all|
            drama queen|snowflake|crybaby)(?=[.,!?]|$),
        (what|something|anything) (is |'s |on earth is |the hell is )*wrong with you(?! (order|account|device|kettle|machine)),
        get (some|a bit of|your) (perspective|priorities|facts straight|sleep|help|glasses|eyes|head|act),
        (nobody|no one) (else )?(has )?(ever )?(complain*|made such|makes such|whine*|moan*)(?!…(sorry|so far|yet)),
        (ask|get|let|find) (a child|your (kids|children|grandson|granddaughter|nephew) (to|for)|an adult|a grown-up|a five-year-old|
            someone (clever*|smart*|with))…, if (that's|that is|it's|this is) (too |so )?(complicated|difficult|hard|much) for you…,
        (don't|do not|no) (need|want|deserve) (customers|clients|people|business) like…,
        (such|these|those|your|the) (outbursts|hysterics|theatrics|tantrums|dramatics|antics),
        refrain from (these|such|this|further|insult*|threat*|shout*|harass*|send*|any more),
        (more important|better|other|enough) (things|stuff|work) to do(?! (for|on) your)…,
        (read|reading|through) your (novel*|essay*|rant*|ramblings|life story|drivel),
        (aren't|are) we (so |a bit |a little )?(impatient|touchy|sensitive|grumpy|demanding|clever|dramatic|fussy|difficult),
        (thank you|thanks) for (your|the) (lecture|rant|novel|essay|sermon|life story|speech|insults|history lesson|wisdom),
        (keep|save|stick|shove|spare me) (your|the) (threats|opinion*|advice|complaints|drama|sarcasm|comments|breath|tears|review|
            lecture*) …(yourself|to yourself|for|someone)*, so sue (us|me), sue us,
        (go ahead|go on|be my guest) …(write|sue|complain|post|leave|report|call|try|tell|cry),
        (nobody|no one|no-one) (reads|cares|believes|is interested|gives|wants to hear|asked|is going to read|will read|takes) (about |
            in |them|those|that|it|your |you|a |what )*…(anyway|opinion|you|review*|damn|toss|hoot|seriously|complain*|think|story|
            problems|feelings|this|about|moan*|it)*,
        (you|you're|you are) (people|lot|customers|guys) (are |always |never |just |all |really )+…, you (people|lot|customers|types),
        (some|certain) (people|customers) (just |simply |never |always )+…, read my lips,
        (use|using|switch on|turn on|engage) your (brain|head|eyes|brains|common sense|loaf),
        typical (customer|client|woman|man|pensioner|foreigner|male|female)*,
        (wants|want|expects|expect) everything (yesterday|for free|for nothing|at once|on a plate|immediately),
        feel free to (leave|go|shop|sue|complain|cry|look elsewhere|take your|find another|switch),
        (such|what|making|make) (a |an )*(big )?(fuss|drama|scene|song and dance|storm) (over|about|because|out of)…,
        (don't|haven't|do not) (have|got|got the) (all|the whole) (day|night|year),
        (you should|be|you ought to|you could) (be )?(grateful|thankful|glad|happy) (we|that we|i|you|at all|to get|you got|anyone|it)…,
        (nobody|no one|who) (here )?(cares|gives),
        (dumbest|stupidest|silliest|most ridiculous|craziest|most stupid|most absurd) (thing|email|question|complaint|request|message|
            customer), write to (whoever|whomever|who|anyone) you…,
        complain (to|as much|all|wherever|whenever) (whoever |who |you |your |all |as )*(like|want|wish|please|heart)…,
        good luck (finding|getting|with|elsewhere|in court) …(up with|else|like|that|who|anyone|cheaper|lawyer|attitude),
        (hysterics|shouting|yelling|moaning|screaming|capitals|capital letters|swearing|whining|threats|caps lock|exclamation marks|
            complaining|crying|nagging) (won't|will not|doesn't|don't|does not|do not|isn't|isn't going to|never) …,
        (must|do) you (really )?(have to |need to )?(write|call|email|ring|complain|ask|keep|always|constantly|shout|make) …(times|
            again|every|day|such|always|everything|constantly|minute|this),
        (if you|you) (can't|cannot|aren't able to|don't) (understand|handle|cope|grasp|get|follow|manage|read) (that|it|this|simple|
            basic|plain|a|such)…(then|nobody|i can't|not my|don't|maybe|perhaps|i suggest|problem|sorry for you|elsewhere|help you),
        are you (always|usually) (this|so|like)…,
        (did|do) (you|your parents|nobody|no one) (never |not |ever )*(teach|taught|learn|go to|went to|have any) …(manners|school|
            behave|read|reading|polite|patience), (bless|god bless) (you|your heart),
        (?<!\w\x20)(aww|boo|yawn|blah|duh|pfft|meh|tsk|oh please|oh dear me|puh-lease|yeah right|yeah whatever|sure jan|wow just wow|get real|
            dream on|as if we|keep dreaming|in your dreams|tough|tough luck|hard luck|deal with it|so be it|cry about it|cope|zip it|
            save it|not interested|case closed|end of story|end of discussion|period(?=[.!]?$)|full stop(?=[.!]?$)),
        (i'm|i am|we're|we are) (so |really |getting |quite |frankly |very |rather |truly )*(bored (of|with|by)|tired of|sick of|
            annoyed (by|with|at)|fed up with|losing patience|running out of patience|not interested in|not in the mood|not impressed|
            laughing)…, (my|our) patience (is|has|with)…,
        (you|your)('re|are|r)? (whole )?(getting on|testing|trying|straining|pushing|annoying|boring|exhausting|embarrassing|disturbing|
            harassing|stalking|blackmailing|wasting|lying|exaggerating|overreacting|over-reacting|being dramatic|making a fool|
            making this up|imagining things|out of your mind|crazy|mad|insane|paranoid|confused again|hopeless|useless|incompetent|lazy|
            ignorant|a liar|liar|an idiot|idiot|a moron|a fool|a clown|a joke|a nightmare)(?! (for|that we)),
        (what|who) do you think (you are|this is|we are|i am|you're),
        (don't|do not) (tell|teach|lecture|threaten|blackmail|patronise|bother|annoy|disturb|pester|contact|email|write|call|come) (me|
            us)( how|again|any more|anymore|with|back|about)*(?! …(if|unless|need|worry|have to|when)),
        (i|we) (have |'ve |had |already )*(wasted|spent|lost) (more than |quite |far |already |way )*(enough|too much|hours) (time|on|
            of)…(on you|with you|this|you|already),
        (cheapskate|penny-pincher|tight-fisted|stingy|scrounger|freeloader|time-waster|timewaster|troublemaker|complainer|whiner|
            moaner|nitpicker|fusspot|busybody),
        (you|you'd) (must |probably |clearly |obviously |really |surely |seem to |'ve |evidently )*(have |got )*(no (life|clue|friends|
            idea|manners|shame|sense|brain*|patience|job|hobby|hobbies)|nothing better|nothing else|too much time|a screw loose|issues|
            problems reading|trouble reading|problems understanding|an attitude),
        (it's|that's|this is) (only |just |not )*(rocket science|brain surgery),
        (a|any|every) (monkey|trained monkey|toddler|chimp|idiot|fool|moron|blind man|half-wit)…,
        (your|the) (sob story|little (problem|story|drama|tantrum|complaint|email|rant)|so-called (problem|damage|complaint|emergency)|
            imaginary), (welcome to|here's|this is) (the real world|real life|a thought|a news flash|planet earth),
        world (doesn't|does not) revolve…,
        (we|i) (really |honestly |frankly )?(won't|will not|don't|wouldn't) (miss|cry|shed|lose sleep|be sorry|be sad|mind if you leave)…,
        (one|a) customer (more or )?less…, (glad|happy|relieved) to (see the back|be rid|get rid|lose) …, good riddance,
        (don't|do not) let the door…,
        (stop|quit) (crying|ranting|begging|lying|acting|behaving|playing|copying|writing|calling|being|interrupting|arguing|insisting|
            asking|repeating)…, (behave|act) (yourself|your age|like an adult|like a grown-up|properly) (please)?,
        (childish|infantile|petulant|hysterical|pathetic|laughable|preposterous|absurd) (behaviour|behavior|email|message|demand*|
            complaint*|accusation*|claim*|request*|attitude|tone|question*),
        (such|these|those|your) (ridiculous|absurd|silly|stupid|petty|childish|ludicrous|baseless|hysterical|idiotic|trivial|pathetic|
            cheap|dumb) …,
"""

LECTURING = r"""
        (was|were|got|been) (probably |clearly |obviously |most likely |evidently |presumably )*(dropped|broken|damaged|caused|lost|
            deleted|mislaid|misused|spilled|scratched|bent|mishandled) by (you|yourself|your (own|kids|children|family|wife|husband|
            side|staff|careless*)),
        which you (apparently|clearly|obviously|evidently|must have|probably|seem to have|unfortunately) (didn't|did not|never|have not|
            haven't|ignored|missed|overlooked|failed)…,
        (it was|was) you (who|that)…(chose|entered|ordered|wanted|forgot|signed|insisted|picked|decided|broke|typed|gave|asked for the|
            cancelled|missed|clicked|selected|didn't),
        you (broke|ruined|damaged|wrecked|destroyed|spoiled|messed) …(by|yourself|when|because),
        (as|like) (any|every) (sensible|normal|reasonable|responsible|careful|intelligent|experienced|adult) …(knows|would|does|should),
        you (can't|cannot|can hardly|couldn't) (seriously |really |possibly |just |simply )*(expect|complain|blame|be surprised|demand|
            claim|wonder)…(if you|when you|after you|without|us to|because you|to last|anything else),
        you (waited|left it|hesitated|dawdled|took) (far |much |way |rather |a bit )*(too (long|late)|your time|ages|so long|forever)…,
        (a|one) (quick |brief |simple |short |single |careful )*(look|glance|click|read|call|email|search)…would (have|'ve) (saved|
            shown|told|helped|answered|been enough|spared|prevented|avoided|sufficed), would have (saved|spared) (us|you|everyone|me) …,
        (you|customers) (really |simply |just |at least )*(have to|need to|must|should|ought to|are expected to|are supposed to) (learn|
            understand|realise|realize|accept|be (more|a bit more|a little more)|pay (more )?attention|read|think|take more|plan|
            exercise)… (before|first|attention|careful|properly|responsib*|more care|read|that (we|things|not)|patient|patience|
            carefully|ahead),
        (you|your) (lack|lacking|lacked) (of )?(care|attention|patience|basic|common|understanding|preparation|knowledge|experience|
            planning)…,
        (through|due to|because of|thanks to|owing to|by) your own (fault|carelessness|negligence|mistake|actions|inattention|error|
            doing|decision|impatience),
        (caused|brought|created|made) (it |this |that |the problem |the damage |the delay )*(all )?(on |by )?(yourself|yourselves|by you),
        you (didn't|did not|never) (even |actually |properly |bother to |think to |care to |take the trouble to |manage to )*(read|
            check|look|try|follow|listen|notice|respond|reply|react|tell us|inform us|let us know|mention|say|provide|fill|include|
            enter|send|confirm|pay|save|back up|measure|ask)…(properly|so|that's why|in time|before|correctly|therefore|and now|did you|
            the instructions|the manual|our email|the terms|yourself|hence|which is why|carefully),
        if you (don't|didn't|do not|did not|can't|cannot|won't|hadn't|never|ignore|ignored|fail|failed) …(you can't|you cannot|don't be|
            no wonder|it's no|then it's|we can't help|what do you|not our|your own|of course|you'll have to|you have to|you must),
        (no|small|little) wonder (it|that|you|the|then|if)…, (don't|do not|shouldn't) be (so )?surprised (if|that|when|then)*,
        what did you (expect|think)…, (that's|this is|that is) what (happens|you get|comes) (when|if|for|of)…,
        (isn't|not) (it |that )?(difficult|hard|complicated) to (read|understand|check|click|follow|see|enter|find|follow|grasp)…,
        (simple|basic|elementary) (logic|knowledge|maths|arithmetic|physics|rule|courtesy|instruction*|reading|etiquette),
        (it's|it is|that's|this is) (really |very |quite |fairly |pretty )*(simple|straightforward|easy|logical|clear|basic)(?=[.!]|$|
            if you|when you|really),
        (as|which|what) (is|was|has been) (clearly |plainly |explicitly |already |repeatedly |well |quite clearly )+(stated|explained|
            written|described|mentioned|known|shown|marked|communicated|told)…,
        (you were|you've been|you have been) (already |clearly |repeatedly |explicitly |duly |told |well )+(told|informed|warned|
            advised|asked|reminded|aware|explained|instructed)…,
        (how|why) (you|one|anyone) (could|can|would|managed to|chose to|decided to|didn't|failed to) …(is beyond|i don't know|
            is a mystery|i cannot understand|not understand),
"""
