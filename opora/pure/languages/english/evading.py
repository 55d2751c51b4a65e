"""English forms of evading: causes (C-R02), shrugs (C-R03), hollow regret (C-R04), denial (C-R06), blame (C-R07), sending away (C-R08)."""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said_in

_OTHERS = one_of(
    """
        courier*, carrier*, driver*, dhl, ups, dpd, fedex, hermes, evri, royal mail, post office, post, postman, delivery (firm|company|
        service|people|guy|man), haulier*, supplier*, manufacturer*, producer*, maker*, factory, wholesaler*, retailer*, dealer*, seller*,
        bank, bank's, payment provider, card company, insurer*, insurance, airline, hotel, agency, organiser*, organizer*, landlord*,
        council, town hall, authority, authorities, ministry, customs, network operator, provider, operator, hosting provider,
        accounting, accounts, bookkeeping, billing, sales, marketing, purchasing, warehouse, logistics, it department, head office,
        headquarters, reception, kitchen, housekeeping, branch, shop, other department, technical department, hotline, helpline,
        customer service, call centre, technician*, engineer*, fitter*, installer*, plumber*, electrician*, painter*, mechanic*, builder*,
        contractor*, subcontractor*, developer*, programmer*, designer*, printer*, translator*, trainee*, intern*, temp, temps, apprentice*,
        colleague*, predecessor, previous (agent|owner|team), other shift, night shift, morning shift, cleaning company, cleaner*
        """
)
_WEATHER = one_of(
    """
        rain, heavy rain, snow, snowfall, storm*, ice, frost, heat, heatwave, fog, wind, flood*, weather, strike*, traffic, roadworks,
        traffic jam*, virus, flu, pandemic, covid, holiday*, season, christmas, easter, election*, power cut, blackout, war, crisis,
        inflation, update, migration, move, software, system, server*, printer, computer*, shortage*
        """
)

SIGNALS = {
    "C-R02": when_said_in(
        f"""
        {_WEATHER} (simply |just |really |has |have |had |also |unfortunately )*(made|makes|prevented|stopped|kept|caught|took|hit|got|slowed|
            threw|left|forced|held|cost|paralysed|paralyzed|gave|is giving|is causing|are causing|caused|causing) (it |us |everyone |everybody
            |all of us |our |the |me |still )*(impossible|difficult|hard|unprepared|by surprise|off guard|from|hard|down|back|up|out|
            headaches|trouble|problems|chaos|delays|driver*|team|schedule|to),
        (still |keeps |is |are )*(causing|giving) us (nothing but |all sorts of |some |a lot of |still )*(headaches|trouble|problems|grief),
        (what|so what) (are|were|am|was) (we|i) (supposed|meant|expected) to do, (can't|cannot|couldn't|can hardly) (conjure|work miracles|
            do magic|perform miracles|be everywhere|clone|split|tear|magic|fly|stop the|change the weather|control the|influence),
        (i've|i have|i'm|i am|she's|he's|they're) (only |still |just |quite |rather |relatively |very )*(been )?(new|new here|working here|
            learning|started|in training|on probation|here for)…(week|day|month|so|please|here|yet|be),
        we('re| are) (only |just |merely )*(a )?(very |such a |rather )?(small|tiny|little|two|three|four|few|handful) (team|company|
            business|shop|people|person|family|of us)…(so|can't|cannot|everything|everywhere|patience|all at once),
        (see|look at|consider|imagine) (it|this|things|that) from (our|my) (side|perspective|point of view|position|shoes),
        put yourself in our (position|place|shoes), (a lot|so much|too much|plenty|enough|far too much) on (our|my|his|her|their) (plate|desk|
            mind|hands), (delay*|mistake*|error*|waiting|this) (is|are|was|were) (sadly |unfortunately |simply |just |often )*(unavoidable|
            inevitable|to be expected|only natural|understandable), (chronically|permanently|heavily|seriously|hopelessly|badly|terribly|
            completely|totally|constantly) (understaffed|overworked|overloaded|overstretched|overbooked|swamped|busy|short),
        (with|given|considering) (so many|this many|all these|all the|the number of|the amount of|that many|such a) …(enquir*|inquir*|orders|
            calls|emails|requests|customers|parcels|messages|demand|rush|cases)…, (shortage|lack) of (staff|driver*|people|parts|skilled|
            workers|personnel|doctor*|teacher*|technician*|materials|hands),
        (we|i) (have|get|handle|receive|deal with) (three|two|four|five|several|some|over a|a|about a|\\d+)? ?(hundred*|thousand*|dozens of|
            \\d+) (order*|call*|mail*|email*|parcel*|request*|customer*|guest*|ticket*|case*|patient*) (a|per|every|each) (day|hour|week|
            morning)…, (nobody|no one|we|i) (could|couldn't) (have )?(foresee*|foreseen|predict*|known|anticipat*|expect*)…,
        (is|was|were|are|had been|has been) on (holiday|leave|sick leave|maternity leave|vacation|a course) and…, (nobody|no one) (covered|
            stood in|filled in|replaced|took over) for…, (prices|costs|rents|wages|energy) (have |has )?(went|gone|go|are going|exploded|
            doubled|rose|risen|shot|skyrocketed)…(so|what|we|roof), that is (how|the way) it is(?=[.!]?$)
        """
    ),
    "C-R03": when_said_in(
        """
        (everyone|everybody|anyone|anybody|we all|each of us|even the best|all of us) (slip*|err|errs|make*|forget*|stumble*|gets it wrong|has
            bad days|trip*|misses|miss) (up|a mistake|mistakes|something|things|one)?…,
        (merely|only|purely|just|simply|solely) (a )?(cosmetic|optical|visual|superficial|formal|aesthetic) (flaw|thing|matter|issue|
            blemish|defect|problem)*, (you'll|you will|you can|one|nobody will|no one will|you'd) (hardly|barely|scarcely|never|even) (notice|see|
            feel|miss|spot)…, (a|the) (bit|little|few|couple) (of )?(late|dust|noise|scratch*|minutes|crumb*|waiting|rain|dirt|mud|patience) (never|
            won't|doesn't|is no|are no|hasn't|hardly)…, (no|hardly a|not a|isn't a|not exactly a|is no) (tragedy|catastrophe|drama|reason to
            panic|cause for alarm|big thing|huge problem|great loss|matter of life and death),
        (all|everything)('s| is) well that ends well, (shake|laugh|brush|shrug) (it|that|this) off, move on(?=[.!]?$),
        (that|it|this) can happen (to anyone|in the best|sometimes|to the best|once)…, (in a|in one) (year|week|month|few days) (nobody|no one|
            you|you'll)…(remember|laugh|forgotten|care), (it|that|this) (is|was|'s) (really |just |only )*(half as bad|not half as bad|nothing),
        such things (happen|occur|are|do)…, (not|isn't|wasn't) (really )?(that|so) (tragic|dramatic|awful|terrible|important|urgent),
        (what's|whats|what is) (two|three|a few|one|a couple of|half an|an|ten|five) (day*|hour*|minute*|week*|euro*|pound*)
        """
    ),
    "C-R04": when_said_in(
        """
        (we |i )?(deeply |sincerely |very much |truly )*regret (the|any|all|this|these) (inconvenience*|trouble*|discomfort|circumstances|
            incident|events|occurrence), (sorry|apologi*|apologies) (for )?(the|any|all the|all|those|these|your|possible) (trouble*|
            inconveniences|discomfort|complication*|nuisance|worries|stress|aggravation)(?=[.!]?$),
        (sorry|apologi*|apologies|regret) (for |that )?(any|some|anything|whatever|what) …(may|might|could) (have )?(caus*|occur*|happen*|
            arisen|upset*|gone),
        (accept|offer|extend|send|convey) (our|my|you our|you my) (sincere |deepest |humble |most sincere |heartfelt |profound )*(apologies|
            apology|regrets|excuses) for (the|any|all|this) (discomfort|inconvenience*|situation|incident|trouble*|disruption|problem*|
            circumstances|misunderstanding*|experience)(?=[.!]?$)
        """
    ),
    "C-R06": when_said_in(
        """
        you (must have|may have|probably|clearly|obviously|have|'ve|might have|surely) (heard|understood|remembered|got|read|taken|noted|
            written) (it |that |this |something |us |me )*(wrong|wrongly|incorrectly|down wrong|differently|badly|amiss),
        (that|this|it) (can't|cannot|can not|couldn't|could not|can hardly|is hardly) (possibly )?(be|have been|is) (what|how|right|true|so|the
            case)…(said|told|promised|agreed|wrote|was|meant|colleague|correct)*,
        (there is|there's|there was|we have|i have|we find|i see|i find|we can see|found) (absolutely |simply |also )*(no|not any|neither|nowhere a|no
            such) (record*|trace|note|notes|mention|sign|evidence|proof|entry|hint|documentation) of (such|any|that|this|a|an|anything|it|
            what|your)…, (doesn't|does not|did not|didn't|don't) (say|state|mention|promise) (that|so|it|this|anything|any such thing) (anywhere|
            like that|of the sort|in (our|my|any|the))…, nowhere (in |on )?…(say|says|said|written|promise*|stated|mentioned|wrote|does it),
        (seem|appear|must|may|might|probably|clearly) (to )?(remember|recall|recollect) …(differently|wrong*|incorrectly|otherwise|something
            else|not), (know|knew|heard|aware) (absolutely )?(nothing|of nothing|of no|of any) (of|about|such) (such|that|this|any|a promise|an
            agreement|the)*, (not|never) aware of (any|having|such|ever)…(promis*|agree*|said|arrangement|offer|told)*,
        (it|this|that|there) (must|has to|can only) (have been|be|has been|be due to) (a |some |just a |your |simply a )*(misunderstanding|
            mistake on your|mix-up on your|figment|confusion|misinterpretation)…,
        (never|at no point|at no time|not once|nobody|no one|none of (us|my colleagues)) …(confirm*|promis*|mention*|guarantee*|assur*|
            agree* to|offer*|stat*) (a|any|you|such|that|anything|this|it|to)…,
        (i|we) (did not|didn't|never|have not|haven't) (ever )?(say|said|claim*|writ*|wrote|promise*|state*|mention*|confirm*|guarantee*)
            (that |it |this |anything |any |so |such |you )+…(?!yet), (isn't|wasn't|is not|was not|never) what (was|we|i|had been) (agreed|
            arranged|discussed|settled|promised|said|offered), (your|a) (imagination|wishful thinking|fabrication|invention)
        """,
        "not agreed on a * yet, haven't agreed on a * yet, manufacturer says, supplier says, (he|she|they) never, did not see, didn't see",
    ),
    "C-R07": when_said_in(
        f"""
        (it's|it is|that's|that is|it was|that was) (really |clearly |entirely |actually |solely )*(the |our |your |their |a |an )?{_OTHERS}
            (who|that|which) (is|are|was|were|has|have|had|did|made|caused|lost|broke|forgot|messed|should|decide*|delay*)…,
        (unfortunately|sadly|obviously|apparently|as usual|again|clearly|yes)? ?(the |our |your |their )?{_OTHERS} (has |have |had |simply |just
            |must have |obviously |clearly |again |probably )*(lost|broke|broken|damaged|ruined|forgot|forgotten|missed|delayed|mixed up|dropped|
            misplaced|overlooked|neglected|ignored|botched|bungled|damages|loses|promise|promised all|said nonsense|told you nonsense) (it|them|
            your|the|to|this|that|all|everything|us|about),
        (the |our |your |their )?{_OTHERS} (was|were|is|are|has been|have been|had been) (so |very |rather |simply |just |again |obviously |clearly
            |unfortunately |too |terribly |once again )*(careless|sloppy|negligent|lazy|slow|wrong|clumsy|inattentive|asleep|incompetent|
            useless|unreliable|inexperienced|overwhelmed|to blame|at fault|responsible for (this|that|the)|drunk|hopeless|late again),
        (the |our )?{_OTHERS} (promise|promises|promised|say|says|tell|tells) (all sorts|anything|everything|the moon|people|customers|whatever)…,
        (the |our |your |their |a )?{_OTHERS} …(didn't|did not|never|doesn't|don't|hasn't|haven't) (do|done|did|pass|passed|note|noted|read|listen|
            check*|care|tell|told|inform*|pay attention|bother|label*|deliver*|send|sent) (his |her |their |its |the |us |it |on |your |properly )*(job*|
            work|homework|message|note*|properly|in time|on time|address|on|us|parcel|order|label)*(?=[ ,.!]),
        {_OTHERS} …(left|leave|leaves|kept|let|keeps) us (hanging|waiting|down|in the lurch|in the dark|high and dry|on the hook),
        (not|isn't|wasn't) (our|my|an|the) (error|mistake|fault|doing|failure) (but|it's|it is|it was|rather) …,
        (we|i) (did|have done|had done|'ve done) (our|my) (part|bit|job|share|work)…, (the )?(error|mistake|fault|problem|blame|responsibility)
            (lies|lay|is|was|sits|happened|occurred|arose) (clearly |entirely |solely |with |at |on |in |by )+(the |our |your |their )?{_OTHERS},
        (down to|because of|due to|thanks to|on account of|the fault of|a mistake of|an error of|a mistake by|an error by|failure of) (the |our |
            your |their |a |one of our )?{_OTHERS}(?=[.!, ]…(not|handed|on time|us|again|mistake|error|incompetence)|[.!]?$),
        (i|we) (keep|kept) telling them, (they|those people|that lot) (never|don't ever|can't|just don't) (listen|learn|read|care|get it)
        """,
        "manufacturer's warranty, i gave the, we gave the, never leaves",
    ),
    "C-R08": when_said_in(
        f"""
        (i|we|i'm|our team|my team|this office) (have|has|had|'ve) (absolutely |got |really )*nothing to do with (that|this|it|them|those|
            deliver*|invoice*|complaint*|repair*)*, (direct|address|submit|take|send|forward|bring) (your|the|this|that|such|any) (complaint*|
            question*|request*|claim*|enquir*|inquir*|concern*|matter*|query|queries|letter) …to (the |our |your |their )*({_OTHERS}|them|
            someone|somebody|another)…,
        (outside|beyond|not within|not part of|not in|exceeds|out of) (our|my|this department's|the) (remit|responsibility|responsibilities|
            competence|competency|area|scope|powers|jurisdiction|field|job description|duties|sphere), (doesn't|does not|don't) (fall|come|lie)
            (under|within|into|in) (our|my)…, not the (right|correct|proper) (people|person|place|address|contact|department|number|office|team|
            desk|ones)…,
        (please |just |simply |kindly |then |so |better |you'd better |but )*(ask|call|phone|ring|contact|try|consult|see|find|email|check with|speak
            to|talk to|turn to|go to|apply to|write to) (your|the|a|an|their) (local |own |nearest |competent |responsible |relevant |appropriate
            )*({_OTHERS}|lawyer|solicitor|doctor|employer|embassy|police station|tax adviser|accountant|neighbour*|phone company|specialist)
            (for that|for this|about it|about that|about this|directly|instead|yourself|there|please)?(?=[.!]?$|[,;] they),
        (is|are|gets|get) (only |always |exclusively )*(handled|dealt with|done|decided|arranged|processed|managed|covered|settled|looked after|
            taken care of) (exclusively |only |directly )*(by|at|through|with) (the |our |your |their )?{_OTHERS}…(contact|call|ask|turn|not|them|
            write|directly|there)*, (can|could|have to|must|would) (only|merely|just) (refer|point|direct|send|suggest|advise) you (to|that)…,
        (you|for (this|that) you|you'll|you'd|you will) (need|want|require) (the|another|a different|our other) (other )?(department|office|
            desk|counter|window|team|branch|number|hotline|colleague*), not us(?=[.!]), (not|isn't|is not|that's not) (us|me) (you should|you
            need|you want|who|that)…, (don't|do not|can't|cannot|won't) (take care of|offer|do|provide|handle|deal with|cover|arrange|process)
            (any )?\\w+ …(find|ask|contact|look for|turn to|call|try|go to) …,
        (a |rather a |clearly a |purely a )?(question|matter|case|issue|thing|topic|job|task|subject) for (the |your |our |their |a )*{_OTHERS},
        (please )?(turn|apply|go|write|refer|report|complain) (directly |straight |there |instead )*to (the |your |our |their )*{_OTHERS}…,
        (for|regarding|concerning|about|with) (refund*|return*|invoice*|repair*|warranty|complaint*|technical|delivery|payment*|deliveries|that|
            this|such) …(turn|go|write|contact|call|ask|apply|speak) (directly |only |straight )*(to )?(the |your |our |their )*{_OTHERS}…,
        (i|we) (really |simply |just |honestly )*(can't|cannot|won't|am not able to|are not able to) (do|change|say|add|contribute|tell you)
            (anything|much|a thing|more)( for you| about it| about that| there| here| to that| about this)?(?=[.!, ]|$),
        (wrong|different|other) (place|department|counter|window|door|queue|line|people|team)(?=[.!, ]), try (the |your |our )*{_OTHERS}
        """,
        "no record, i asked the, we asked the, i have asked, (rings|calls|writes|phones|contacts) you, i've asked, on your behalf, for you and, emergency",
    ),
}
