"""How English-speaking customers ask, wish, complain and feel, and how answers to them sound."""

from opora.pure.languages.english.failing import FAILING
from opora.pure.languages.english.feeling import ANNOYED, CALM, EMBARRASSED, UPSET
from opora.pure.languages.listening import ReadingWords

WORDS = ReadingWords(
    greetings="""
        hi( there| team| all| guys| folks| everyone)?, hello( there| team| again| all)?, hey( there| guys| team)?,
        dear (sir|madam|sirs|sir or madam|sir madam|team|customer service|support|all|customer care|*),
        good (morning|afternoon|evening|day), greetings, to whom it may concern, sorry( but)?, excuse me( but)?, quick (question|one),
        just a quick (question|one), one (more |last |quick )?question, question, thanks, thank you, ps, p.s., also, and, oh, ok, okay,
        so, well, anyway, um, hmm""",
    please="please, pls, plz, kindly",
    joints="and, or, but, so, then, also, plus, and (also|then|if so|please|by|finally), or (else|maybe), if so, if not, as well as",
    asking={
        "when": """
            when (will|is|are|do|does|did|can|could|should|would|may|might|shall|am|was), by when, since when, until when,
            how (soon|long|early|late|quickly|fast|often|frequently), what (time|day|date)s?, which (day|date), at what time, when's,
            when'll, what's the (eta|delivery time|deadline|lead time|timeframe|expected)""",
        "amount": """
            what (would|will|does|do|did) (it|they|that|this|the *) (cost|come to), how (much|many|big|large|heavy|far|tall|wide|deep|old|
            high), what (size|weight|amount|percentage|length)s?, what (is|are|would be|will be|was) the (price|cost|fee|charge|total|
            postage|weight|size|dimensions|rate)s?, what's the (price|cost|fee|charge|total|damage|postage|weight|size),
            what does it cost, what do you charge, what would it cost""",
        "where": """
            where (is|are|do|does|did|can|could|should|would|will|shall|have|has|else|exactly|am|was), where's, where to, from where,
            which (address|store|shop|branch|email)""",
        "who": "who (is|are|do|does|did|can|could|should|would|will|pays|handles|has|was|else), who's, whom, whose",
        "why": """
            why (is|are|do|does|did|was|were|has|have|can|can't|would|wouldn't|won't|isn't|aren't|haven't|hasn't|doesn't|don't|am|not|on
            earth|should), why's, how come, what (is|was) the reason, for what reason""",
        "how": """
            how (do|does|did|can|could|should|would|will|is|are|exactly|am|to|else|about|best|shall|was|has|have|might|may), how's,
            in what way""",
        "which": """
            which (one|ones|of|is|are|model|version|plan|size|type|colour|color|do|should|would|option|box|form|part|cable|parts|tariff|
            bank|*), what (kind|type|sort|model|version|colour|color|brand|material)s?""",
        "what": """
            what (wld|shall|should|to), what (is|are|do|does|did|can|could|should|would|will|shall|else|exactly|happens|happened|about|if|
            was|am|were|has|have|documents|information|options|options|details|payment), what's, what're""",
    },
    asking_loosely="what wld, wot, when, where, what, who, why, how, which, whose, to whom",
    whether="whether, if, weather or not",
    asks_at_start="""
        (do|does|did|can|could|would|will|is|are|was|were|has|have|am|should|may|might|shall) (i|you|we|it|they|he|she|this|that|these|
        those|there|the|my|your|our|anyone|anybody|someone|somebody|one|all|any), (don't|doesn't|didn't|can't|couldn't|won't|wouldn't|
        isn't|aren't|hasn't|haven't|shouldn't) (i|you|we|it|they|there|the|this|that|my|your),
        any (idea|news|update|updates|chance|progress|word|way|estimate|eta|luck|discount|discounts), is it possible, is there, are there,
        would it be possible, possible to, do you""",
    asks_with_mark="""
        is there any chance, do, does, did, can, could, would, will, is, are, was, were, has, have, am, should, may, might, shall, don't,
        doesn't, didn't, can't, couldn't, won't, wouldn't, isn't, aren't, hasn't, haven't, shouldn't, any, anything, anyone""",
    states_at_start="""
        what (is|was) (worse|more|even|annoying|frustrating|important|strange|odd), what i, what you, what a, what an, how to,
        how about that, how (do|did) i love, when i, when you, when we, when it, when the, which (is|was|i|means|has|makes),
        who (is|are) (a|my|our|the)*, where (i|we|you|it|the), why i, is (a|the) (joke|disgrace|shame),
        have (a|you)( a)? (nice|good|great|lovely)*, will do, may (i|you) (say|have a|add)*,
        any (help|advice|information|info) (is|would|will|you|much|appreciated|please)*, can (recommend|confirm|only), what with""",
    wondering="""
        not sure which, (i'm|i am|i was|we are|we're|we were|im|just|was|been) (just |also |only )?(wondering|curious|unsure|confused|
        unclear|not sure|uncertain|asking|checking|enquiring|inquiring|writing to ask|writing to enquire|writing to find out|calling to
        ask|trying to find out|trying to work out|trying to understand), i wonder, i wondered, we wonder, wondering,
        wanted to (ask|know|check|find out|see|enquire|clarify|confirm), (i'd|i would|we'd|we would|id) (just |also |really )?(like|love|
        be interested|be keen|want|be curious|be grateful|appreciate it|need|be glad|be happy) (to (know|ask|find out|check|see|
        understand|learn|hear|enquire|confirm|clarify)|knowing), (i|we) (just |also |really )?(want|need|wish|would need|wanted|needed) to
        (know|ask|find out|check|see|understand|enquire|confirm|clarify|be sure), (i|we) (don't|do not|dont|can't|cannot|couldn't|could
        not|cant) (really |quite |actually )?(know|understand|see|find|find out|tell|figure out|work out|remember|seem to find|get),
        (i'm|i am|we're|we are|im) (not sure|unsure|not certain|unclear|not clear|confused|interested), not sure, no idea, i've no idea,
        i have no idea, it's (not clear|unclear), it is (not clear|unclear), it (isn't|wasn't) clear,
        (nowhere|website doesn't|website does not|site doesn't|page doesn't) (says?|mentions?|tells?|explains?)?,
        (please |pls |kindly |plz )?(tell|let|advise|confirm|inform|explain|clarify|update|check|say|show|remind|specify) (me|us|to me|for
        me)?( know| please| on| to)?, (please|pls|plz|kindly) (tell|let|advise|confirm|inform|explain|clarify|check|say|specify|state|
        indicate), let (me|us) know, give me an idea, (do|would|does) (you|anyone|anybody) (happen to )?know,
        (can|could|would|will) (you|someone|anyone|somebody|u) (please |kindly |possibly |just |perhaps |also )?(tell|let|advise|confirm|
        inform|explain|clarify|update|say|check|remind|show|give|see|help me understand|find out) ?(me|us)?( know)?, my question is,
        the question is, question is, one question, (i'd|i would) appreciate (it if you could |if you could |you )?(letting|telling|tell|
        let|confirming|knowing)( me)?( know)?, grateful if you (could|would) (let|tell|confirm|advise)( me)?( know)?,
        (i'm|i am) after (information|details|info)""",
    wondering_about="""
        (i'd|i would|we'd|we would|i'm|i am|we are|i was|was|just) (like to|writing to|calling to|looking to|hoping to)? ?(ask|enquire|
        inquire|enquiring|inquiring|asking) (about|regarding|as to|concerning), (i|we) (have|had|'ve got|have got|got) (a |another |one |
        one more |a few |some |two |three |several |a couple of |a quick |just a )?(question|questions|query|queries) (about|regarding|on|
        concerning|re|for), wanted to ask about, want to ask about, what about, how about,
        (i|we) (need|would like|'d like|want|am looking for|are looking for) (some |more |further |any |the )?(information|info|details|an
        update|clarification|advice|a quote|a price) (about|on|regarding|concerning|for|as to|of),
        please (advise|clarify|explain) (on|about|regarding|the|your), (can|could|would) you (please |kindly )?(give|provide|send) (me|us)
        (with )?(an update|some information|more information|information|some info|details|the status|an estimate|a quote|some details|any
        information|a price), please (advise|update me), any (update|news|updates) on, update on,
        interested in (the price|your prices|knowing)""",
    courtesy="""
        how are you( all| doing| today| keeping)?, how's it going, how are things, hope you('re|are) well,
        are you (kidding|serious|joking|having a laugh|for real|out of your mind|taking the)*,
        is this (a|some|some kind of|your idea of a)? ?(joke|serious|how you treat|acceptable|normal|what you call)*,
        is that (a joke|how you|what you call|supposed to be|really)*, seriously, really, you call (this|that),
        do you (think|really think|honestly|seriously|realise|realize|people even|even care|even read|have any idea|enjoy|call this|
        understand how)*, who (does|do you think|on earth|the hell|would|runs|wants|needs)*,
        what (kind|sort) of (a )?(company|business|service|people|customer service|shop|joke|way|organisation|outfit),
        what the (hell|heck|fuck|*), what (is|was) the point, what's the point, how (hard|difficult) (can|could|is) it,
        how (dare|can you|could you possibly|can anyone|on earth|stupid|is this (even )?(possible|acceptable))*,
        how (many times|many more times) (do|must|have|should) i*, how much longer (do|must|am|will) (i|we) (have to|need to|supposed)*,
        why (do i|should i|am i) (even )?(bother|pay|paying|have to beg), why (bother|on earth|the hell),
        can you (believe|imagine) (it|that|this)?, would you (like|accept|be happy|want to be) (to be )?(treated|it|that|this if|if),
        isn't (it|that)( (a |quite )?*)?, right, ok, okay, yeah, no, what more (can|do)*, what else can i say, who knows, remember me,
        guess what, you know what, know what i mean, does anyone (there )?(even )?(work|read|care)*,
        is anyone (there|even|actually|reading|listening)*, anyone (there|home|alive), hello,
        are you (even |actually )?(reading|listening|ignoring|asleep|there|trying to)*, what am i (paying|supposed to be paying)*,
        what do i pay*, am i supposed to (laugh|wait forever|be)*, is it too much to ask*, was it (really )?too much to ask*,
        have you no shame, have you any idea""",
    could_you="""
        could you lend *, or lend us, maybe you'd like to, perhaps you (could|would), (can|could|would|will|may) (you|u|someone|somebody|
        anyone|one of you|your team|somebody from|a colleague), would you mind, would you be (so kind|able|willing|kind enough),
        (can|could) you be so kind, (can|could|would) (a|the|your) (manager|supervisor|technician|engineer|driver|colleague|team|courier|
        warehouse), (do|would) you think you could, any chance you could, is there any chance you could,
        (i'd|i would|would) (be (very |most |so |really )?(grateful|glad|thankful|happy)|appreciate it|really appreciate it|appreciate) if
        (you|someone|somebody) (could|would|can), grateful if you could, appreciate if you could,
        it would be (great|good|nice|helpful|lovely|much appreciated) if (you|someone|somebody) (could|would|can), be good if you could,
        hoping you can, hope you can, hoping you could, (do|would) you mind, why don't you just, can we, could we,
        can i (please |just |also )?(have|get|request|ask you|ask for|speak|talk|change|cancel|return|exchange|swap|move|book|add|order),
        could i (please |just |also )?(have|get|request|ask you|ask for|speak|talk|change|cancel|return|exchange|swap|move|book|add|
        order), may i (please )?(have|get|request|ask you to|ask for|speak)""",
    possible="""
        would it be possible( to| for you)?, is it possible (for you to|to (change|cancel|return|exchange|add|move|get|have|send|receive|
        reschedule|extend|swap)), possible to, any chance of (getting|a|having|you), is there any way (you|to (change|cancel|get|speed|
        add|move)), any way you""",
    tell="""
        tell( me| us)?, let me know, let us know, advise( me| us| if| whether| on| how| when| what)?, explain( to me| how| why| what)?,
        clarify, inform( me| us)?, say, confirm (if|whether|when|that|how|what|it|which),
        check (if|whether|when|what|where|how|why|and let me know), see (if|whether|what|why|when),
        find out (if|whether|what|why|when|where), know, remind me (what|when|how|which), show me how,
        give me (an update|an idea|a rough idea|some idea|an estimate|a price|any idea), give us (an update|an idea|an estimate),
        (send|provide) (me |us )?(with )?(an update|information|some information|more information|more info|details), recommend, suggest,
        ask( you| about)?, answer, help me understand, shed (some )?light, update (me|us), look into why, see the status""",
    bidding="""
        please find *, please cancel, no more (calls|emails), (please|pls|plz|kindly|pleae|plese|pease) (also |just |do |can you |urgently
        |immediately |then |could you |would you )?(send|resend|return|refund|cancel|change|replace|exchange|fix|repair|correct|update|
        amend|check|call|ring|phone|contact|reply|respond|answer|email|issue|confirm|arrange|organise|organize|help|look|sort|investigate|
        remove|delete|stop|add|reset|restore|unlock|activate|deactivate|deliver|ship|dispatch|forward|ensure|make|put|give|provide|get|
        have|do|let|reschedule|book|move|close|transfer|process|credit|reimburse|apply|extend|renew|resolve|find|hold|keep|leave|redirect|
        include|note that i want|quote|escalate|pass|switch|unsubscribe|take|reinstate|collect|pick|bring|come|invoice|bill|waive|don't|do
        not|supply|expedite|prioritise|treat|acknowledge|advise how|upload|attach|tell your|swap|raise|reverse|void|ask|post|reissue|
        connect|set|turn|charge|speak|be so kind|consider|review|work|go ahead|proceed|wait|share|install|refrain)*,
        (send|resend|give|get|call|ring|phone|email|text|refund|reimburse|pay|put|bring|replace|deliver|ship|forward|return|contact|
        transfer|credit) (me|us|my|it back|them back) *, get back to me, get back to us, get (it|this) (sorted|fixed|done|resolved),
        sort (this|it) out, sort (this|it), fix (this|it), stop (sending|charging|calling|emailing|the|my|this|taking),
        (cancel|close) (my|the|this|our|it) (order|subscription|account|contract|booking|reservation|membership|policy|direct debit|*),
        take (me|my|it|this) off, have (someone|somebody|a manager|your manager|the courier|the driver) *, make sure,
        don't (send|call|charge|cancel|contact|leave|deliver|ever) *, do not (send|call|charge|cancel|contact|leave|deliver) *,
        unsubscribe me, remove me from, delete my (account|data|details)""",
    bidding_at_start="""
        (take|knock|put|bring|lend|pick|sort|hold|keep|drop|leave|count|move|switch|fetch|get) (the|it|this|that|us|me|my|our) *, send,
        resend, refund, cancel, replace, fix, repair, exchange, change, correct, amend, update, call me, ring me, contact, reply, respond,
        answer, confirm, arrange, help, remove, delete, add, reset, unlock, deliver, ship, return, investigate, escalate, explain,
        put me through, give, transfer, issue, let (me|us) have, credit, waive, honour, honor, leave, hold, stop, check,
        keep me (updated|posted|informed), just (send|refund|cancel|fix|give|tell|replace|call)""",
    wanting="""
        i expect, we expect, (i|we)('d|would)? need *, i (don't|do not) want any (more|further), i want no,
        (i'd|would|we'd|we would) love to (book|order|buy|have|get|reserve|join), (i|we) (want|wish|would like|'d like|need|have) to
        (close|cancel|book|order|return|stop|end|terminate|opt out|unsubscribe|move|change|swap|register|arrange|reserve),
        (i'd|we'd|i would) rather (have|you), i'm after a, looking (for|to book|to order) *, could do with *,
        (i'd|i would|we'd|we would|id|i|we) (just |also |really |now |therefore |simply |only |still |kindly |hereby )?(like|love|want|
        need|prefer|wish|require|demand|insist|expect|request|ask|appreciate|would like|would love|would prefer|would appreciate) (you |
        someone |somebody |a |an |the |my |our |this |that |these |it |them |to |all |some |another |for |on |your |new |full |immediate |
        one |both |either ) *, (i'm|i am|we're|we are|im) (requesting|asking|asking you|demanding|looking|hoping|expecting|keen) (for |to
        |that |you |a |an |my |the ) *, request (a|an|the|my|for) *, requesting, (i'd|i would|i'll|i will) (like|appreciate|settle|take|
        accept|be happy with|prefer) (a|an|my|the) (refund|replacement|discount|copy|credit|exchange|call|invoice|quote|voucher|new|full),
        (i|we) (want|need|expect|demand|require|deserve) (my|our|a|an|the|this|it|you|someone|compensation|answers|action|to (return|
        cancel|change|exchange|speak|book|order|know what you will do|reschedule|move|get|have|see|add|update|be|make a claim|claim|
        send)), i hereby (cancel|request|withdraw|revoke|give notice), (i'm|i am) (cancelling|canceling|returning|withdrawing|exercising),
        want (my|a|the) (money|refund|replacement|order), need (it|this|them) (by|before|sorted|fixed|urgently|asap),
        would like (to (cancel|return|exchange|change|order|book|request|claim|reschedule|speak|add|update|get|have|receive|make|move|
        swap|extend|upgrade|downgrade)|a|an|my|the|you), refund please, help please, please help, invoice please""",
    not_wanting="""
        don't (laugh|worry|judge|get me wrong|be mad), please don't (laugh|judge|think|worry|take this), i forgot to *,
        i (need|have|had|want|needed) to (know|ask|admit|explain|work|go|leave|wait|pay|take time|be),
        i need (help|advice) (deciding|choosing|understanding), we need (to know|advice), no need to *, i expected, i needed, i wanted,
        looking forward *, looking for (a reply|information), (i'd|i would|we'd|we would|i|we) (just |also |really |only )?(like|love|
        want|wanted|need|wish) to (know|ask|find out|check|say|thank|share|compliment|point out|enquire|inquire|let you know|tell you|
        express|apologise|apologize|congratulate|praise|mention|add|understand), please (accept|note|see|find|excuse|forgive|bear|be
        aware|don't worry|do not worry|ignore|disregard|let me know if you need|tell me you're|know),
        (i|we) (don't|do not) (want|need|expect|require) (anything|a refund|any|you to do|to (bother|be|cause|complain|make a fuss)),
        no need, need help, i need to (apologise|admit|say), look forward, looking forward,
        let me (say|add|explain|be clear|start|tell you|assure), i want to believe, take care, keep up, have a,
        i (like|love) (the|your|my|it|this|that)""",
    upset=UPSET,
    annoyed=ANNOYED,
    calm=CALM,
    embarrassed=EMBARRASSED,
    failure=FAILING
    + """
        moved twice, (crack|scratch|dent|hole|stain|tear|chip|leak|split|rip|burn|mark) (from|in|on|across|along|at|down|under),
        with a (crack|scratch|dent|hole|stain|tear|chip|leak), (on the phone|by phone|your colleague|your salesman|the salesperson|the
        agent|the shop|you) ... (told|said|wrote|promised|quoted) ... (now|but|and now|included|would be|be here|by),
        now (i|you|we) (see|want|ask|charge|have to pay|am asked|are asked|must pay|need to pay), you wrote (to me |to us )?that *,
        (is|are|was|were|it's) (\\d+ )?(cm|mm|inches|inch|an inch|a size)? ?(too (short|long|small|big|dark|bright|tight|loose|narrow|
        wide|salty|thin)|uneven|crooked|wobbly|blurry|blurred), (cm|mm|inches|inch) too *, fitters left,
        (is|was|are|were|half of it is|all) (wet|soaked|soggy|damp|mouldy|burnt|burned|raw|undercooked|stale|cold|melted|sour|off|out of
        date), (cold|soggy|stale|burnt|raw) (fries|chips|food|soup|pizza|coffee|meal|dinner|burger), warm beer, hair in (my|the),
        (two|one|1|2) stars?, (two|one) out of (five|ten), was closed, it was closed, found it closed, doors (were )?(closed|locked),
        since your (update|visit|check|repair|service|change|upgrade|technician|engineer)*,
        since the (update|upgrade|repair|visit|service), (whistles|creaks|squeaks|rattles|hums|drips|wobbles|buzzes|grinds|flickers|
        overheats|smells|stinks|reeks|stank), lost its colour, lost its color, colour ran, color ran, shrunk, shrank, faded,
        (after|in) (the )?(first|one|two|three|a few|a couple of) (wash|washes|use|uses|day|days|week|weeks|month|months|wear|ride) ...
        (broke|stopped|failed|fell|died|faded|shrank|cracked|split|tore|came|leaked), (broke|stopped|failed|fell apart|died|faded|shrank|
        cracked|split|tore|leaked|lost) ... (after|in) (the )?(first|one|two|three|a few|a couple),
        paid for (express|next day|next-day|priority|premium|a|the|two|three|full) ... (took|but|and|got|only|still|never|came),
        it took (\\d+|two|three|four|five|six|seven|eight|over|more|nearly|almost|a|you) (days|weeks|months|hours|week|month)*,
        two different (sums|prices|amounts|figures|totals), different (price|amount|sum|total) (than|from|to|on),
        (says|said|advertised|shows|showed|quoted) ... (now|but|instead|cart|till|checkout|basket) ... *, can't book, cannot book,
        can't (order|buy|work|sleep|cook|wash|use), (have|had|left us with|left with|now we have|we have) no (kitchen|heating|water|power|
        internet|shower|toilet|phone|car|electricity|gas), dropped off at (the|my|our|a) (neighbour|neighbor|wrong|other)*,
        stayed (at )?home (for nothing|all day|two days|the whole)*, took (a )?day off (for nothing|work)*, waited in, for nothing,
        (made|makes) (me|us|him|her|the kids|my|our) (sick|ill), threw up, vomit*, rash,
        (closed|cancelled|suspended|deactivated|terminated) (my|our|her|his) (account|card|booking|order|line|contract),
        (account|card|booking|order|line|contract) (is|was|has been|got) (closed|cancelled|suspended|deactivated|terminated|blocked),
        a mistake, finally got, didn't (fit|arrive|work|come|last), disappointing, disappointed, let down,
        (put|raised|increased|hiked) (my|the|our|up) *, unfriendly, (rude|unfriendly|grumpy|impatient|arrogant|unhelpful) (staff|waiter|
        driver|assistant|lady|man|woman|receptionist|cashier|agent|person), unanswered,
        (was|is|were) (cold|rude|wrong|dirty|filthy|late|missing|ruined|broken|damaged|soaked|noisy|smelly|blocked|overcharged|incorrect|
        mislabelled), (is|was) my (card|account) (blocked|locked|suspended|frozen), blocked, suspended, frozen,
        (dropped|threw|left|dumped) (the|my|our|it) (parcel|package|box|delivery|order)?( in| over| outside| on)*, ruined,
        for your mistake, water nobody ordered, nobody (turns|turned|shows|showed|came|comes|answers|answered|picks|called|told|informed|
        knows), without (water|power|heating|internet|hot water|electricity|gas), data (breach|leak), my data,
        (personal )?(data|details) to (a|the|an|another|someone|somebody) (stranger|else|wrong|other|third)*,
        (cockroach*|bed bugs|bedbugs|mould|mold|filth|noise|noisy), kept (waiting|awake|us waiting|me waiting),
        i was (told|promised|assured), you (lost|forgot|ignored|cancelled|charged|sent the wrong|never),
        (hasn't|has not|haven't|have not|didn't|did not|never|not|hasnt|havent|didnt|still not|isn't|is not|wasn't|yet to|failed to) (yet
        |been |even |actually |once |still |ever |properly )?(arriv*|come|came|receiv*|been delivered|deliver*|show* up|turn* up|get|got|
        gotten|ship*|sent|dispatch*|repl*|respond*|answer*|heard|call* (me )?back|called|refund*|been (refunded|sent|shipped|dispatched|
        processed|credited|resolved|fixed|updated|paid|returned|repaired|answered|applied)|process*|credit*|work*|appear*|materialis*|
        fix*|resolve*|solv*|honour*|honor*|been in touch|connect*|load*|charg*|turn* on|switch* on|start*|open*|fit|match*|includ*|what i
        (ordered|paid|asked)|as described|as advertised|complete|keep|kept|collect*|returned my|contact*|cancel*|get back|got back|reached
        me|registered|updat*|acknowledg*|inform*|tell|told|notified|mention*|bothered|install*),
        (doesn't|does not|won't|will not|isn't|is not|don't|do not|doesnt|wont|isnt|aren't|are not|wouldn't|stopped|stops|ceased|no
        longer|quit|barely|hardly) (even |actually |properly |work* |let |be )?(work*|turn* on|switch* on|start*|connect*|load*|open*|
        charg*|heat*|cool*|print*|fit|match*|function*|boot*|respond*|let me|sync*|recognise*|close*|power*|accept*|log|add up|hold*|run*|
        spin*|drain*|stay*|what i|the (one|right|same|correct) *), not working, isn't working, isnt working, won't let me,
        can't (log|get (in|into|through|hold|it to|on)|access|open|reach|sign|connect|use it|checkout|pay|complete|turn it),
        cannot (log|get (in|into|through|hold|it to|on)|access|open|reach|sign|connect|use it|checkout|pay|complete),
        unable to (log|get|access|open|reach|sign|connect|use|checkout|pay|complete|print),
        no (reply|response|answer|refund|sign of|update|updates|word|news|delivery|parcel|package|apology|explanation|show|internet|hot
        water|heating|signal|connection|confirmation|one (has |ever |is |came |showed |turned |answer* |repl* |call* |bother* |got |will
        )), nobody (has|ever|is|came|showed|turned|answer*|repl*|call*|bother*|got), without (a|any) (reply|response|answer|explanation|
        notice|warning|word|apology), not a (single )?word, silence, radio silence, complete silence, ignor(ed|ing), late, delayed, delay,
        delays, overdue, behind schedule, should have (arrived|been|come|received|got|had),
        was (due|supposed|meant|expected|promised) (to|for|on|by|last|yesterday), were (due|supposed|meant|expected|promised) (to|for|on|
        by), supposed to (arrive|be (here|delivered|fixed|back|refunded)|come|have been|call),
        still (waiting|no|nothing|not|missing|haven't|hasn't|don't have|broken|charging|being charged|isn't|doesn't|can't|says|shows|down|
        out), (been|i'm|we're|have|am|are|i've been) waiting (for|since|over|more|nearly|almost|weeks|days|months|three|two|all|still|*),
        waited (in )?(all|for|over|more|three|two|the whole|since|*), damaged, damage, broken, broke, breaks, cracked, crack in, smashed,
        shattered, scratched, scratch, scratches, dented, dent, torn, ripped, stained, stain, leaking, leaks, leaked, leak, crushed,
        soaked, soaking, soggy, squashed, bent, chipped, snapped, fell (off|apart), falling apart, fallen (off|apart),
        came (off|apart|loose|undone), peeling, mouldy, moldy, rotten, expired, out of date, past its, rusty, dirty, filthy, faulty,
        fault with, defective, defect, malfunction*, dead on arrival, doa, dead, error (message|code|when|every|*), errors, crashes,
        crashed, crashing, freezes, keeps (crashing|freezing|dropping|disconnecting|failing|saying|cutting|turning off|switching off|
        rejecting|beeping|flashing|stopping|going), dropping out, went down, is down, are down, been down, outage, offline, downtime,
        poor quality, inferior, used item, second hand, missing, incomplete, short one, one short,
        only (one|two|three|half|part|some|1|2|3|4|5) (of|arrived|came|were|was|out of), empty (box|package|parcel|envelope),
        (got|get|received|sent|send|came|arrived|delivered|brought|was|is) ... instead of,
        wrong* (item|size|colour|color|product|order|address|model|one|amount|price|thing|part|name|invoice|date|account|book|parcel|
        shade|version|*), incorrect*, mistake (on|in|with) (my|the|your), sent (me )?the wrong, mix-up, mixed up, mix up, swapped,
        someone else's, not what i (ordered|paid|asked|was), not as (described|advertised|pictured|shown|ordered),
        different (from|to|than) (what|the one|the picture)*, overcharg*, over-charg*, over charged,
        double (charged|billed|charge|payment), (charged|billed|debited|taken|invoiced|paid) (me |my card |us |my account )?(twice|double|
        two times|again|too much|extra|for something|full price|more than|the wrong|even though|after i),
        (charge|payment|money) ... (twice|two times), twice for, duplicate (charge|payment|order|invoice)*, unauthori*, didn't authori*,
        without my (permission|consent|knowledge|authori*), hidden (fee|charge)s?, promised (me|us|a|to|that|it|by|delivery|refund|but|
        callback|on)*, you (said|promised|told me|assured|guaranteed), was (promised|told|assured), were promised, broken promise*,
        (discount|code|voucher|coupon|promo|promo code) ... (not|didn't|doesn't|wouldn't|won't|isn't|wasn't|invalid|rejected),
        cancelled (my|our|without|on me|it without), canceled (my|our|without|on me|it without),
        lost (my|our|the|in) (parcel|package|order|luggage|bag|post|transit|suitcase|item|documents|*), gone missing, went missing,
        disappear*, vanish*, locked out, been locked, blocked my, stole, rude, impolite, unhelpful, dismissive, hung up on, shouted,
        condescending, patronising, patronizing, lied, misled, misinformed, fobbed, sent away, let (me|us) down, ruined, mess(ed)? up,
        screwed up, botched, cocked up, failed (delivery|attempt|to|me|again|repeatedly|after|us|on), failure, terrible service,
        poor service, bad service, awful service, unresolved, not resolved, your (error|mistake|fault|failure|negligence),
        never (arriv*|came|show*|got|receiv*|repl*|call*|turn*|heard|happen*), nothing (has )?(arriv*|happen*|came|come|yet|since|works|in
        the box|was done), where (the hell|on earth) is, no-show, burnt, burned, smells, smell of, overheats, overheating, noisy, buzzing,
        sparks, smoke, allergic, sick after, food poisoning, undercooked, cold food, bug, glitch*, spam""",
    no_failure="""
        (is|am|are|be) allergic to, (mother|father|husband|wife|son|daughter|grandmother|aunt|uncle|dad|mum) (has )?(died|passed away),
        (want|would like|need|looking for) a new one,
        it took (only|just|me|less)*, disappointing my, (not|never|wasn't) (been )?(disappointed|let down|late|damaged),
        is it (closed|open)*, are you (closed|open)*, put up (with|the)*, it would be a mistake, made a mistake,
        (if|when) (it|they) (shrinks?|fades?|breaks?|smells?)*, does it (shrink|fade|smell|creak)*, will it (shrink|fade|smell|creak)*,
        (arrived|came|got here) (quickly|safely|perfectly|on time|early|fine|well)*, the whole virus thing, broken (ankle|leg|arm|heart),
        what went wrong with (me|my head), (is|are) (there )?(any|a) (delay|damage)*, no hard feelings, so i can explain,
        (what|in case|incase) (happens )?if, (what|even) if (it|the|they|i|my)*, in case (it|of|they|the)*,
        if (it|the|they|i|my|anything|something|this|that|you|there|one) (is|are|arrives|arrive|does|doesn't|don't|isn't|aren't|gets|
        breaks|were|was|turns|comes|ever|happens|becomes|fails|doesnt|should|can't|cannot|won't), would it be late,
        my (own )?(mistake|fault|error|bad|stupidity|negligence), (i|we) (accidentally|mistakenly|stupidly|foolishly|inadvertently|
        clumsily|unfortunately dropped|dropped|broke|spilled|spilt|lost|smashed|misplaced|forgot|misread|mistyped|mis-typed|mixed|messed|
        missed|cracked|scratched|damaged|entered the wrong|typed the wrong|put the wrong|ordered the wrong|chose the wrong|selected the
        wrong|gave the wrong|picked the wrong|clicked the wrong|bought the wrong|used the wrong|wrote the wrong|put in the wrong|made a
        mistake|made an error|got the wrong|must have)*, (i've|i have|we've|we have) (accidentally|mistakenly|stupidly|lost|broken|
        dropped|forgotten|misplaced|entered the wrong|ordered the wrong|put the wrong|given the wrong|made a mistake|typed the wrong|
        chosen the wrong|managed to break|changed my mind|just realised|just realized|smashed|spilled|spilt), by mistake i,
        (by|in) (mistake|error) (i|we), changed my mind, change of mind, (no|without|zero|any) (problem|problems|issue|issues|damage|
        delay|delays|complaints|scratches|fault|faults|hassle)( at all| whatsoever)?,
        (never|hasn't|haven't|not) (been )?(late|let me down|had (a|any) (problem|issue)s?|broken|damaged|failed)*,
        nothing (is |was )?(wrong|missing|broken|damaged), undamaged, works (perfectly|great|fine|like a charm|well|beautifully|a treat),
        working (perfectly|great|fine|well|beautifully), (is|are) (it|they|this|that|there) (too late|late|missing),
        too late (to|for me)*, (never|don't|doesn't) (worry|mind), my old (one|machine|phone|laptop|*) (broke|died|is broken|gave up|
        stopped), other (shop|shops|company|companies|retailer|retailers|supplier)*, previous (supplier|provider|company|shop),
        previously with, competitor*, did (you|it) *""",
    own_mistake="""
        my (phone|laptop|tablet|watch|camera|mobile|handbag) (got wet|fell|slipped),
        my (own )?(mistake|fault|error|bad|stupidity|negligence|carelessness|silly),
        (it's|it is|was|is) (all |entirely |totally |completely )?(my|on) (own )?(fault|me|mistake|doing),
        (i|we) (accidentally|mistakenly|stupidly|foolishly|inadvertently|clumsily|dropped|spilled|spilt|smashed|misplaced|forgot|misread|
        mistyped|entered the wrong|typed the wrong|put the wrong|put in the wrong|ordered the wrong|chose the wrong|selected the wrong|
        gave the wrong|picked the wrong|clicked the wrong|bought the wrong|made a mistake|messed up|screwed up|got the wrong|deleted|lost
        my|broke (it|my|the)) *, (i've|i have|we've|we have) (accidentally|mistakenly|stupidly|lost|broken|dropped|forgotten|misplaced|
        deleted|entered the wrong|ordered the wrong|put the wrong|given the wrong|made a mistake|changed my mind|smashed|spilled|spilt|
        managed to), (deleted|ordered|clicked|sent|pressed|bought|booked) (it|them|this|that|two|*)? ?(by accident|by mistake|
        accidentally), by accident, stupid me, silly me, changed my mind, because of me, (got|were|are) (married|moving)""",
    praise="""
        thank you for (the|your) (great|excellent|quick|fast|prompt|wonderful|amazing|fantastic|lovely|kind|brilliant|help|superb),
        (great|excellent|wonderful|amazing|fantastic|brilliant|superb|outstanding|lovely) (service|job|work|team|company|experience|
        product|help), very (happy|pleased|satisfied|impressed), delighted, love (it|the|your|my), perfect, couldn't be happier,
        five stars, keep up the good""",
    telling="""
        (i|we) (ordered|bought|purchased|paid|received|placed|returned|sent|posted|booked|signed up|registered|subscribed|moved|tried|
        called|emailed|rang|spoke|contacted|downloaded|installed|upgraded|changed|picked up|collected|have (ordered|bought|purchased|paid|
        received|placed|returned|sent|attached|tried|called|contacted|moved|changed|booked)),
        i've (ordered|bought|paid|received|returned|sent|attached|tried|called|contacted|moved|booked|restarted|reset), attached,
        enclosed, order*, invoice*, parcel, package, delivery, deliver*, refund*, payment*, account, booking, reservation, tracking,
        warranty, guarantee, receipt, subscription, contract, tariff, meter, address, postcode, phone number, size, model, serial,
        version, licence, license, router, password, login, domain, hosting, server, website, product, item*, device, machine, flight,
        hotel, room, quantity, pieces, pcs, kg, cm, mm, litre*, colour, color, charger, battery, part number, courier, store, shop,
        branch, appointment, engineer, technician, quote, delivery address, email address""",
    padding="thank you, thanks, regards, hello, hi, dear, kind regards, best wishes",
    wished_by="""
        need*, by, before, latest, in time for, deadline, must, would like, 'd like, want, wedding, birthday, event, party, please,
        leaving on, departure, due, urgent*, required by, at the latest""",
    thousands="thousand, k, grand",
    currencies="""
        pounds, pound, quid, euro, euros, eur, gbp, usd, dollars, dollar, pence, czk, pln, rsd, crowns, zloty, dinars, bucks, cents, chf,
        per cent off voucher""",
    yes="""
        yes, yeah, yep, sure, certainly, absolutely, of course, definitely, indeed, correct, that's right, no problem, happy to, you can,
        we can, you may, it does, it is, we do, it will, they are, they do, you do, there is, there are, it has, we have, we ship,
        we offer, available, in stock, included, possible, confirmed, i confirm""",
    no="""
        no, nope, unfortunately, sadly, i'm afraid, cannot, can't, can not, not, isn't, doesn't, don't, won't, aren't, unable,
        unavailable, out of stock, sold out, impossible, never, neither""",
    finding_out="""
        (i'll|i will|we'll|we will|let me|i'm going to|will|i am|i'm|we're|we are|going to|i have|i've) (also |just |now |need to |be |get
        |currently |personally )*(find* out|check*|look* into|ask*|confirm*|verify*|get back|come back|let you know|update you|write|
        email|call|reply|respond|investigat*|enquir*|inquir*|chas*|be in touch|in touch|send you|answer|speak to|speaking to|inform you|
        follow up), waiting (for|on) (an answer|a reply|confirmation|the supplier|word|news|to hear)""",
    places="""
        at (our|the|your|reception|*) (store|shop|branch|warehouse|office|address|depot|counter|reception|desk|page|top|bottom|entrance|
        back), in (your|the|our) (account|app|shop|store|settings|profile|email|inbox|branch|warehouse|attachment|box|top|menu|*),
        on (the|our|your) (website|site|page|invoice|app|label|back|box|*), street, road, avenue, here, link, under, via, click, tab,
        section, attached, depot, with (the|your) (neighbour|neighbor|courier|carrier)""",
    reasons="""
        because, due to, since, reason, caused, owing to, as a result, the cause, so that, in order to, as (the|we|our|your|it),
        that's why, this is why, was a, mistake, error, fault, went wrong, happened""",
    means="""
        please (send|click|go|call|fill|enter|use|log|open|print|return|reply|choose|select|follow|visit), click, go to, log in, open,
        select, choose, fill (in|out), enter, press, hold, restart, reset, print, attach, pack, drop, use,
        by (card|bank|post|email|phone|clicking|transfer|sending|*), via, simply, just, first, then, next, step, steps, instructions,
        follow, guide, you can, you need to, all you need, through, with the, send (us|it|the), reply (to|with)""",
    amounts="""
        hundred, thousand, dozen, couple, half, twice, eleven, twelve, twenty, thirty, forty, fifty, sixty, free, free of charge,
        no charge, no extra charge, no cost, at no cost, complimentary, nothing, included, zero, one, two, three, four, five, six, seven,
        eight, nine, ten, both, half, none""",
    regrets="""
        means a lot, hesitate, valued customer, passion, happy to help, our priority, your feedback, your enquiry, your query,
        best wishes, we take * seriously, constantly improving, look forward, enjoy your, at your disposal, sorry, apologi*, thank you,
        thanks, i understand, we understand, regret, we appreciate, we value, regards""",
    vague="""
        something around, i'd have to, maybe, perhaps, probably, possibly, might, not sure, unsure, i don't know, don't know, no idea,
        we'll see, depends, it depends, whatever, as you (like|wish|prefer|see fit), up to you, either, soon, shortly, sometime,
        some time, at some point, somehow, something, sort of, kind of, usually, normally, generally, i think, i guess, hard to say,
        in due course, as soon as possible, asap, doesn't matter, don't mind, roughly speaking, tbd, tba""",
)
