"""English phrases by which an agent dodges: denials (C-R06), blame (C-R07), sending away (C-R08), shrugs (C-R03) and causes (C-R02)."""

from __future__ import annotations

from opora.pure.languages.coaching import one_of

DENYING = r"""
        you (got|have|'ve got|must have got) (that|it|this|us|something) (all )?(completely |quite |slightly |totally )?(wrong|
            backwards|mixed up|the wrong way),
        (we|i) (don't|do not|can't|cannot) (remember|recall) (ever )?(saying|writing|promising|telling|agreeing|offering|mentioning|
            any such|any promise|that we said|having)…, (reading|read) (something|too much|things|more) into…,
        (whoever|whichever colleague) (told|said|promised|wrote)…(wasn't|not|wrong|us|mistake),
        (we|i) (only|merely|just) (said|wrote|mentioned|talked|spoke) (perhaps|maybe|that it might|it might|possibly|approximately|
            about|we would try|roughly)…,
        (some |a |clearly a |obviously a )*(misunderstanding|misinterpretation|mistake|confusion|error) (on|at|from) your (part|side|end),
        (monday|tuesday|wednesday|thursday|friday|saturday|date|day|discount|refund|price|deadline|time|guarantee|replacement|offer|it|
            that|this|voucher) (was|were|is) (never|not) (ever |once )?(mentioned|promised|agreed|confirmed|offered|discussed|fixed|
            part of|guaranteed|said|stated|on the table),
        no (date|price|deadline|discount|promise|day|time|guarantee|refund|such promise|commitment|replacement) (was|has been|
            were) (ever )?(given|promised|agreed|made|mentioned|offered|confirmed|discussed|fixed),
        (our|my) (records|notes|files|system|emails|log) (show*|say*|contain*|hold*|mention*) (no |nothing |otherwise|differently|
            something else)…(promise*|kind|sort|agreement|otherwise|such|of that)*,
        (that|this|it) (doesn't|does not|can't|cannot|couldn't) (sound like|be|have been|come from|be from) (us|something we|our|
            anything we)…, (we|i) (would|'d|could) never have…,
        (we|i) (categorically |firmly |strongly |must )*(deny|dispute|contest|reject|refute)…, (?<!to\x20)(prove|can you prove) (it|that)…,
        (not|never) (in writing|on paper|by us|from us)(?=[.!]?$),
        (your|the) (claim|assertion|allegation|version|statement) (is|that) …(untrue|false|wrong|incorrect|not true|made up|nonsense|
            unfounded|baseless), (you|that) (heard|read|understood) (what you wanted|wrong|it wrong|only what),
"""

BLAMING = r"""
        (courier|carrier|driver|postman|supplier|warehouse|manufacturer|factory|DHL|UPS|DPD|hermes|royal mail|fedex) (smashed|broke|
            dropped|lost|crushed|threw|kicked|ruined|damaged|wrecked) (it|them|the|your)…(we packed|not us|we can't|our side|perfectly|
            unfortunately|we sent|when it left|again|nothing)*,
        (colleague*|team|department|staff|girl|lad|guy|man|woman|lady|manager|trainee|temp|person|people|boy|salesman|saleswoman|
            assistant) … (obviously|clearly|apparently|simply|must have|probably) (didn't|did not|forgot|never|failed|wasn't|ignored|
            overlooked|messed|got|put|wrote|misread|slept), (before|after) my time,
        (complain|moan|shout|write|turn|talk) (directly )?(to|at) (them|him|her|DHL|UPS|DPD|the (courier|carrier|driver|factory|
            supplier|manufacturer|post office|bank|airline)),
        (supplier|manufacturer|factory|courier|carrier|bank|partner|DHL|UPS|DPD|wholesaler|agency) (left|leaves|let|lets|keeps|kept|put|
            puts) us …(without|waiting|down|hanging|dark|difficult|in the),
        (girl|lad|guy|lady|man|woman|colleague|salesman|assistant|person|trainee|temp|boy|rep|agent|clerk|receptionist) …(shouldn't|
            should not|had no right|wasn't allowed|was not allowed|should never|should know|ought not) …(have|to|better),
        (fault|mistake|error|blame|failure|negligence|incompetence) of (the|our|my|a|one of) (courier|carrier|driver|supplier|factory|
            manufacturer|warehouse|colleague*|bank|post|accounts|accounting|logistics|agency|wholesaler|installer|previous|hosting|
            partner*|staff|shop|branch|team), (don't|do not|please don't|can't) blame (me|us)…,
        blame (them|him|her|the|our|DHL|UPS|brexit|whoever)(?! for (the|your) (patience|photo*))…,
        (is|are|was|were|being) (a )?(complete |total |real |absolute |utter )*(disaster|nightmare|shambles|hopeless|useless|unreliable|
            chaos|joke) (at the moment|lately|these days|again|as always|right now|this year),
        (someone|somebody|whoever) (else )?(messed|screwed|slipped|forgot|made the mistake|got it wrong|is responsible|dropped|
            cocked)…(not me|not us|up|ball|but|here|else|in)*,
        (it's|that's|this is) (on|down to) (them|him|her|the (courier|supplier|factory|carrier|bank)),
        (you|we) know (how|what) (couriers|drivers|suppliers|DHL|builders|the post|accounts|they)…,
"""

SENDING_AWAY = r"""
        (call|ring|phone|try|email|contact|write to|visit|ask) (the |their |your |this |our )?(0800|0845|helpline|hotline|number|
            customer (service|services|care)|call centre|website|chatbot|shop where|store where|place where|company that|seller|
            retailer|vendor|dealer|maker|airline|network|landlord|council|post office|developer|software company)…(they'll|they will|
            they can|they|where you|for that|about that|not us|directly|instead|yourself),
        contact the (shop|store|seller|place|branch|company|dealer|website|hotel|agency|airline|retailer|vendor|person)…,
        (query|question|complaint|request|claim|matter|enquiry|email|letter|case) (should|must|needs to|has to|ought to|will have to|
            is to) be (addressed|directed|sent|submitted|made|put|raised|taken) (to|with|at)…,
        (not|isn't|is not) (my|our) (field|line|area|thing|task|domain|competence|cup of tea|concern|call),
        (no one|nobody) here (can|could|deals|is able|knows|handles)…,
        (we|i) (have|'ve got|got) (no|nothing) (say|control|influence|access|authority|power|to do with)…(over|to|with|in)*,
        (that's|it's|this is) (out of|beyond|outside) (my|our) (hands|control|responsibility|scope|remit|power|reach),
        (you're|you are|you'll be|you will be) on your own…,
        (sort|settle|resolve|clear|arrange|work) (it|this|that) (out )?(directly |among yourselves |yourself |between yourselves |
            with them |with the )…,
        (we|i) (really )?(can't|cannot|can not|won't) (get involved|be of (any )?(help|assistance)|take that on|take this on|
            deal with (this|that)|do anything (here|for you|about)|look into (this|that)|take care of (that|this)|process (such|this|
            that) (here|requests))…,
"""

SHRUGGING = r"""
        (weeks|days|hours|months|minutes|week|day|month|hour) (isn't|is not|aren't|are not|is hardly|are hardly|is really not|
            isn't really|is nothing) (that |so |too |really |exactly |all that |such a |very )*(long|bad|much|late|unusual|eternity|
            dramatic|terrible|a lot|for)*, never (hurt|killed|harmed) (anybody|anyone|nobody),
        (had|have had|seen|have seen|know|heard of) (far|much|a lot|way) (worse|bigger)…,
        (it's|that's|it is|that is|it was|we're talking about) (only|just|merely) (a|an|one|two|some) (\w+ )?(kettle|scratch|parcel|
            phone|toy|typo|letter|day|days|week|hour|hours|minutes|pounds|euro*|dent|spot|cable|book|shirt|pizza|meal|cup|vase|button|
            box|email|dress|shoe*|chair|lamp|colour|word|number|name|crack|stain|screw*|crumb*|ticket|photo|seat|room|night|game|app|
            song|plant|cake), (laugh|smile) about (it|this|that)…,
        where (people|humans|we|there is|there's) (work|are working|work)…(mistakes|errors|happen|made),
        (small|little|minor|tiny|slight|mere) (hiccup|blip|glitch|mishap|slip|oversight|delay|snag|flaw|blemish|scratch|
            inconvenience), nothing (more|to make a|to cry|to fuss|tragic|dramatic|the world)…,
        (look|think) (on|of) the (bright|positive) side…, (worse|bigger) things…, (count yourself|consider yourself) lucky…,
        (be|just be) (glad|happy|thankful|grateful) (that )?(it|nothing|nobody|you|that)…,
        (don't|no need to|why) (make|making) (such )?(a )?(fuss|drama|mountain|big deal|scene)…, these are (first|luxury)…,
        (everyone|everybody|we all|all of us|other customers|others) (has|have|had|gets|get|went|go|is|are) (to wait|to put up|to live|
            bad days|an off day|in the same boat|through it|the same problem),
        (one|you|we) (has|have|must|just have|just has|can|simply have) to (live|put up|accept|expect|reckon) (with|it|that|this)…,
        (a |one )?(human|honest|simple|silly|stupid) (error|mistake|slip)(?=[.!]?$),
"""

CAUSES = r"""
        (snow|weather|storm|ice|rain|heat|wind|floods|strike|traffic|christmas|holidays|flu|virus|covid|update|migration) (has|have|had|
            is|are|was|were) (made|making|caused|causing|thrown|slowed|held|holding|messing|messed|delaying|delayed|brought|hit|
            wreaking|wreaked|the reason|why|behind)…,
        (currently |at the moment |right now |terribly |chronically |still |very |a bit |quite )*(short of|short on|low on|lacking|
            missing|down on) (staff|people|hands|personnel|drivers|manpower|colleagues),
        (everything|things|it all|deliveries|replies|orders|answers|processing|processes) (is |are |just |simply |currently |therefore |
            unfortunately |all )*(takes|take|taking|running|runs) (a bit |a little |much |somewhat |far )*(longer|slower|late|behind)…,
        (half|most|many|several|two|three|four|half of) (of )?(the |our |my )?(team|office|staff|colleagues|crew|drivers|
            department) (is|are|was|were|has|have)…(away|sick|ill|off|holiday|leave|left|flu|quarantine),
"""

CAUSE = one_of(
    """
        weather, snow, storm, storms, flooding, ice, heatwave, christmas, holiday*, holidays, easter, black friday, season, peak season,
        busy period, busy time, sickness, illness, flu, covid, staff, staffing, short-staffed, shortage*, staff shortages, understaffed,
        volume*, high volume*, workload, backlog, demand, traffic, system*, the system, server*, outage*, software, update, migration,
        stocktake, stocktaking, relocation, move, moving office*, training, new starter*, strike*, customs, brexit, supply chain,
        circumstances, a glitch, technical issue*, technical difficulties, technical reasons
        """
)
