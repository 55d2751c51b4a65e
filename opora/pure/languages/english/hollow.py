"""English phrases that say nothing: hollow apologies (C-R04), stock phrases (C-R05), vague times (C-R11), guesses (C-R12), no steps (C-R13)."""

from __future__ import annotations

HOLLOW_APOLOGY = r"""
        (apologi*|apologies|sorry|regret*) (for |about |that |any |the |your |all |this |whatever |possible |such |an |a |and |mix-up |
            everything )+(distress|unpleasant experience|poor experience|bad experience|negative experience|circumstances|situation|
            unpleasantness|annoyance|displeasure|hardship|upset|unease|irritation|disappointment|discontent|dissatisfaction|nuisance|
            bother|hassle|everything|hiccup*)(?! (with|when|while|during|in|at|that|of|and (the|our)|on|from)),
        (sorry|apologi*|regret) …you (feel|felt|are feeling|were left feeling) (let down|this way|that way|like (this|that)|ignored|
            upset|disappointed|angry|bad|neglected|frustrated|unhappy|cheated|mistreated|misled|aggrieved|dissatisfied),
        (sorry|apologi*|regret) (if|should) (we|i|my|our|you|the|it|this|that|there|any|anyone|anything|something) …,
        (sorry|regret) that you (are|were|feel|felt) (not |un)*(happy|satisfied|pleased|dissatisfied|disappointed|unhappy|upset) (with|
            about) (our|the|us) (service|company|products|work|team|response|reply|answer|experience|decision)*,
        regret (if|that) this (has |may have |might have )*(led|caused|resulted|upset)…,
"""

STOCK = r"""
        (request|message|enquiry|inquiry|opinion|feedback|concern*|complaint|satisfaction|comfort|time|trust|experience|wellbeing|
            voice) (is|are) (very |really |extremely |so |truly )*(important|valuable|precious|at the heart|our priority) (to us)*,
        (quality|service|excellence|customer care|customer service|satisfaction|customers|people) (is|are) (our|at the|in our|what|
            everything to) …,
        (customer satisfaction|our customers|quality|service|your happiness|you|customers) …at the (core|heart|centre|center) of…,
        work (very |really )?hard (every day |each day |day and night |constantly )*(to|for)…(best|satisf*|service|you|experience|
            better|improve|quality),
        (we|i) (have |'ve )?(duly |gratefully |safely )?received your (message|request|email|e-mail|enquiry|complaint|feedback|query|
            letter), (one|a member) of our (agents|team|representatives|colleagues|specialists|advisors|advisers|staff) will…,
        (hope|trust) to (serve|welcome|see|have|continue|keep) you…,
        (fully |completely |totally |certainly |truly )(understand|appreciate|share|acknowledge|recognise|recognize) your (concern*|
            frustration|disappointment|feelings|situation|position|annoyance|point),
        take (them|your concern*|such|all|this|these|it) …seriously, happy to help(?=[.!]?$),
        (dear )?valued (guest|passenger|client|member|subscriber|patient|visitor|shopper|reader|tenant|resident|traveller|traveler|policyholder|user)*,
        (thank you|thanks) for (choosing|being (a|our)|your (loyalty|trust|continued|custom|support|interest|business|valuable|valued))…,
        we (are|'re) (here for you|always (here|there|happy|striving|working|looking)|constantly|continuously|continually|dedicated|
            passionate|proud)…,
        (your|this|the) (matter|case|complaint|request|issue|concern*|feedback) (is|are|has been|have been|will be) (being |carefully |
            thoroughly |duly |currently |now )*(reviewed|examined|considered|evaluated|assessed|escalated|looked at|handled|
            taken on board|taken seriously|noted|shared|passed on|forwarded),
        (taken|take|taking|duly) note of your (concern*|comments|feedback|complaint|remarks|suggestion*|opinion|message|request),
        passed (it|them|this|that|your \w+) on to the (responsible|relevant|appropriate|right|competent|respective) …,
"""

VAGUE_TIME = r"""
        (will|'ll|should) (be with you|be there|be ready|arrive|reach you|come|follow) …in no time, in no time(?=[.!]?$),
        (hoping|hope|expect|expecting) to (hear|have|get|receive|be able|know|resolve|fix|ship|send|deliver|tell)…(soon|shortly|any day|
            before long|quickly|eventually|at some point|one day|one of these days),
        (you'll|you will|we'll|we will|i'll|i will) …once (everything|it all|all|the (matter|process|check*|investigation|review|
            paperwork|claim|case|request|return)) (has|is|have|are|was)…,
        (trying|working|doing our best|hurrying) to …(as fast as|as quickly as|as soon as) (we|i) can,
        (we're|we are|i'm|i am|the team is|they're|they are|colleagues are) (already |currently |still |now )*(on it|onto it|
            on the case|looking into (it|this|that)|working on (it|this|that))(?=[.!]?$),
"""

GUESSES = r"""
        (i|we) (rather |highly |seriously )?doubt (it|that|if|whether|the|this|you), (may|might|could) be (wrong|mistaken)(?=[ .!]*$),
        i('d|would) have (thought|said|guessed|assumed) (it|that|the|they|you|so),
        (perhaps|maybe|possibly) (the|a|an|your|our|somebody|someone|they|he|she|one) \w+ (is|has|was|had|got|did|didn't|forgot|lost|
            took|can't|broke|needs), (maybe|perhaps|possibly) (it|he|she|they) (got|has|had|was|is|went|broke|needs|fell|didn't)…,
        (it|that|this) (could|might|may) (just |well |also |possibly |even )*be (anything|anywhere|any of|that the|the|a|because|some)…,
        as i recall, i (kind of|sort of|vaguely) (remember|recall|think), (should|ought to) be (alright|all right|good)(?=[.!]?$),
        (it's|that's) anybody's guess, who knows, hard to (say|tell)(?! …(but|so) (i|we)('ll|will)), touch wood, fingers crossed,
        with (a bit of|any|some) luck, in all likelihood, odds are, chances are,
        (i'm|i am|we're|we are) (inclined|tempted) to (think|believe|say),
"""

NO_STEP = r"""
        (we|i)('ll|will|shall|are going to|'re going to) (certainly |surely |definitely |of course |gladly |always |also |all |try to |
            try and |continue to |keep )*(do (our|my) (very )?(best|utmost)|do better|try (harder|our|my|to do)|improve|learn|
            bear (this|that|it)|keep (this|that|it|your|you) in mind|take (this|your|it|that|all|these|them) …(on board|into account|
            into consideration|to heart|seriously|note)|take note|consider (it|this|your)|think about (it|this)|remember|reflect|
            work on (it|ourselves|this|improv*)|strive|hope|see what (we|i) can|pass (this|it|your|that) …on|share (this|your|it)|
            look forward|get better|make every effort|be more careful|pay more attention|note)…,
        (give|giving) us another chance…, (wish|wishing) you…, (take|taken|taking) (this|your|it|that|all) …on board, lessons …learned…,
"""
