"""English words for the coach's rules on manners, C-R07 to C-R11.

The notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, one_of, phrases, when_said, widened
from opora.pure.languages.english import evading, plainly, scorn
from opora.pure.languages.english.contempt import CONTEMPT, LECTURING
from opora.pure.languages.english.dodging import BLAMING, SENDING_AWAY
from opora.pure.languages.english.hollow import VAGUE_TIME

_OTHERS = one_of(
    """
        courier*, courier's, carrier*, carrier's, driver*, driver's, DHL, UPS, DPD, FedEx, Hermes, Royal Mail, post office, postman,
        delivery company, delivery firm, delivery people, delivery partner, supplier*, supplier's, manufacturer*, manufacturer's,
        wholesaler*, colleague*, colleague's, accounting, accounts, accounts department, accounts team, finance, billing, billing team,
        department, other department, warehouse, warehouse's, warehouse team, warehouse lads, warehouse staff, technician*, engineer*,
        bank*, bank's, partner*, subcontractor*, contractor*, intern*, trainee*, apprentice, temp, temps, sales, sales team, salesman,
        sales rep, marketing, the IT, our IT, IT department, IT team, developers, developer*, programmers, installer*, fitter*, head office, branch, printer*, printers,
        agency, agency's, logistics, the last person, the person before me, previous agent, night shift, morning shift, shift,
        call centre, reception, hosting provider, registrar, vendor*, third party, housekeeping, kitchen, airline, hotel, workshop,
        data centre, lads, guys
        """
)
_SOON = one_of("""
        as soon as possible, as soon as we can, as soon as i can, as soon as, asap, a s a p, shortly, soon, in due course,
        at the earliest opportunity, at our earliest convenience, in the near future, in the coming days, in the coming weeks,
        in the next few days, over the next few days, in a few days, within a few days, in a little while, in a while, before long,
        when we can, when i can, when possible, when we know, when we have, when we get, when there is, when there's, when it is ready,
        when it's ready, when it's done, once we know, once we have, once i have, once i know, once it is, once it's, once they,
        once somebody, once someone, in time, at some point, some time, sometime, one of these days, later, later on, eventually,
        promptly, without delay, as quickly as possible, as fast as possible, as quickly as we can, quickly, whenever, first thing when,
        the moment, a moment, when time allows, when things calm down, when things quieten down, any day now, any time now, in good time,
        presently, with priority, when i get a chance, when i get round to it, when we get round to it, when somebody is free, in a bit,
        down the line, momentarily, at the first opportunity, when it's your turn, by and by
        """)
_WE = one_of(
    """
        we, i, somebody, someone, they, a colleague, my colleague, our team, the team, our technician, an engineer, one of us, it,
        the refund, the money, your refund, your parcel, your order, your money, the replacement, the invoice, the parcel, everything,
        this, that, accounts, the department, our specialist, the engineer
        """
)
_WILL = one_of("will, 'll, are going to, is going to, am going to, should, 're going to, shall")

_SIGNALS = {
    "C-R07": when_said(
        BLAMING
        + f"""
        (the |our |your |my )({_OTHERS}|haulier|team|predecessor) (dropped|got|made|did|put|gave|sent|took|left|forgot|missed|misread|misplaced|ignored|overlooked|failed|skipped|mixed)…(ball|wrong|mess|mistake|error|incorrect*|late|order|label|note|step|up)(?!…(so we|we've|i have|we have|new one))
        (because of|due to|down to|thanks to|courtesy of) (the |our |your |those |that |these )*{_OTHERS}(?=…(late|delay*|wrong|mess|
            mix-up|waiting|again|nothing|forgot|lost|incompeten*|slow)), (take it up|complain|vent|moan) …{_OTHERS},
        {_OTHERS} (really |totally |completely |again |has |have |once again |always )+(let (us|you|everyone) down|stabbed|sat on|ignored|
            botched|dropped|drag*|blew it|overlooked|slept|lost it|misled|took their time),
        (you can|you may|please) (thank|blame) (the |our |your )*…,
        (wasn't|weren't|not|never) (me|us|my team|our team|our side|our end)(?=[ .!;]…(it|but|that|who|was|the)|[.!]?$), (the )?culprit*…,
        (i|we) (personally )?(didn't|never) (packed|pack|ship|shipped|send|enter|entered|typed|book|booked|touch|touched) (it|that|this|
            your)…, (somebody|someone|whoever) (in|at|from|over in) (the |our )*{_OTHERS}(?! (will|can|is going|is coming|calls|writes|'ll))…,
        (all|entirely|solely) the (work|doing|fault) of,
        (fault|blame|mistake|error) (lies|sits|rests|is) (entirely |solely |squarely |clearly )*(with|on) (the |your |our )*{_OTHERS},
        (that|this|it) ((one|one's|one is|must be|will be|is|'s|would be) )+(on |down to |all |again )*(the |our |your )*({_OTHERS}|
            measuring team|haulier|team|sub|people) (again|who|they|that|as usual|for you)…,
        ({_OTHERS}|haulier*|they|team) (just |simply |who |type |keep |never |hardly |barely |clearly )*(can't|cannot|don't|doesn't|
            didn't|never|hardly|barely|drunken|keep*)…(properly|speak|read|listen|care|sailors|again|right|learn|notes|down),
        it's ({_OTHERS}) again, i keep telling (them|those)…,
        (a bug|an error|a fault|a mistake) (in|of|by|from|at) (a |the |our |your )*(library|{_OTHERS}|provider*|partner*|third party|
            google|microsoft)…, those people,
        {_OTHERS}('s| is| are| was| were|'re)? (entirely |solely |clearly |obviously |really |all |to |at |the one* |purely |actually |
            simply )*(fault|blame|to blame|at fault|responsible for|mistake|mess|doing|error|mess-up|cock-up|screw-up|negligence|
            incompetence|problem),
        (fault|blame|mistake|error|responsibility|mess|down|problem|failure) (lies |is |was |of |with |sits |entirely |solely |rests |
            squarely |on |to |by |made by |made at |made |at |in |caused by |down to )+(the |our |their |my |one of our |one of my |a |
            some |that )*{_OTHERS}, blame (the |our |it on the |it on our |it on |that on the )*{_OTHERS},
        {_OTHERS} (have |has |had |again |once |simply |just |obviously |clearly |must have |always |keep |keeps |really |somehow |
            apparently |in the |in |who |at the |department |team |people |there |over |totally |completely )*(messed|screwed|cocked|
            botched|mucked|fouled|stuffed|dropped the ball|let us down|let you down|let us all|forgot|fluffed|bungled|got it wrong|
            got your|got it|mixed|muddled|mislaid|made a mess|made a mistake|made an error|made the mistake|caused|can't be bothered|
            can't read|didn't do|did not do|didn't bother|couldn't be bothered|slipped up|failed|hopeless|useless|unreliable|a shambles|
            never|wrong),
        {_OTHERS}…(entered|typed|packed|wrote|put|sent|booked|ordered|labelled|labeled|keyed|told|fitted|installed|set|gave|recorded|
            quoted|priced|scanned|logged|shipped|picked|addressed) (it |your |you |the |this |that |everything |order |them )*(up |in |
            down |out )?(wrong*|incorrect*|the wrong|badly|to the wrong), (nothing|not) (to do|at all to do) with (me|us),
        (had|have|has) nothing to do with (me|us|it|this|that),
        (isn't|not|wasn't|is not|was not|it's not|neither) (actually |really |even |of us |at all )*(my|our) (fault|mistake|doing|error|
            responsibility|side), (not|nothing|no) (me|us) who, (wasn't|weren't) (me|us)(?=[ ., !]),
        (we|i|from our side|on our side|at our end|our end) (did |shipped |sent |have done |handed |dispatched |posted |everything |was |
            did everything )+…(on time|our part|correctly|right|by the book|as agreed|in order|properly|fine|promised),
        everything (was |is )?(fine |correct |in order |right )*(on|at|from) (our|my) (end|side),
        i (wasn't|was not) (even )?(here|there|working|on shift|on duty|involved),
        (take|complain|moan|speak|talk) (it )?(that )?(up )?(to|with) (the |our |your |them )*{_OTHERS},
        (as usual|yet again|once again|typical|typically)…{_OTHERS}, {_OTHERS}…(as usual|yet again|once again|typical)
        """,
        "(let me|i'll|i will|we'll|we will|i've|i have|we've|we have|who will|who'll) (also |just |already |then |gladly )*(speak|talk|spoken|talked) …, not the courier's fault, isn't the courier's fault, nobody's fault",
    ),
    "C-R07 failure of others": when_said(
        f"""
        {_OTHERS} (have |has |had |is |are |was |were |still |also |our |again |running |simply |apparently |there )+(delayed|late|lost|
            damaged|behind|missed|not delivered|didn't deliver|not responded|not replied|didn't send|haven't sent|hasn't sent|not sent|
            not told|haven't told|hasn't told|failed|holding|held|sitting on|slow|smashed|broke|misplaced|ignor*|not answered|didn't tell|
            not passed|didn't pass|left it|takes|taking|not getting)
        """,
        "if, in case, sorry, apologi*, when, unless",
    ),
    "C-R08": when_said(
        SENDING_AWAY
        + f"""
        (no idea|don't know|couldn't say|can't say|not sure)…(ask|try|contact|call|check with|speak to) (the |your |them|someone|elsewhere|another)…, (nothing|not much) (i|we) can do (about that |here |for you |from here )*…, (you're|you are) (in|at|through to|on) the wrong…
        (you'll|you will|you'd|you|best) (want to |be better off |have better luck |need to |have to |must |should |better )+(ask|asking|
            call|calling|contact|contacting|try|trying|speak|speaking|chase|chasing|check|checking|go|going|sort|take|write|email|
            approach|turn) …(manufacturer|bank|supplier|courier|carrier|insurer|them|elsewhere|directly|other|department|council|airline|
            provider|someone|accounts|office|branch|yourself|landlord|shop),
        (we|i) (don't|do not|cannot|can't|aren't able to|are not able to) (get involved|intervene|give|provide|discuss|comment|influence|
            do anything|do that|do this|answer|advise)…(information|with|in|on|about|that|those|questions|here|such|this),
        (only|just) (the |your |our )*(manufacturer|bank|supplier|courier|insurer|carrier|airline|provider|head office|they) can…,
        (someone|somebody) else (handles|deals|does|is responsible|will have|looks)…,
        (that|this|it) (isn't|is not|'s not|falls|goes|belongs|sits) (something|anything|with|under|to|outside|for) (i|we|us|me|another|
            a different|someone)…, (above|beyond) my (pay grade|remit|role), (google|look) it up,
        (i'm|we're|i am|we are) (just|only|merely) the…,
        (not|isn't|is not) (really |actually )?(something|anything|a matter) (that )?(our team|we|i|this team|this department|this desk|
            our desk)( really| actually)? (deals|deal|handle*|do|does|cover*|touch|can)( with)?…,
        (is|are) (really |purely |strictly )*(a matter|a question|one|something|questions) for (the|your|their)…,
        questions (about|on|regarding) … (are|go|belong) (for|to|with)…,
        (you would|you'd|you will|you'll) have to (contact|call|ask|speak|write|go|turn)…,
        (please )?(direct|address|send|take) (your |any |all |such |that |those )*(enquir*|inquir*|question*|complaint*|request*|
            claim*) (there|to them|to the|elsewhere|directly to)…,
        (we|i) (only|merely|just|simply) (rent|print|sell|ship|host|lend|pass|forward|take|act|resell)…,
        (you'll|you will) find (the|their|its) (number|address|contact|phone)…(back|website|online|there|card|notice*),
        (falls|is|it's|that's) outside (of )?(my|our) (department|area|responsibility|remit|scope),
        (not my|not our|isn't our|isn't my|none of my|none of our) (department|job|problem|area|responsibility|remit|team|role|business|
            concern|call|issue),
        (i'm|i am|we're|we are) (really |just |simply |afraid |sorry )*(not|only) (the |a |able |in |responsible |really |allowed |
            in charge |your |here |there )+(right person|person|place|help|position|to help|for that|for this|of that|authorised|shop|
            front desk|receptionist|reception|sales|call centre|answer|booking*|middleman|marketplace|reseller|phones),
        (don't|do not) (deal|handle|do|look after|cover|take care|get involved) (with |of |in |after )*(that|this|those|these|it|refunds|
            returns|invoices|complaints|repairs|such)(?=[ ., !]),
        (can't|cannot|can not|couldn't|unable to|not able to|won't be able to|no way i can) (really |actually |personally |unfortunately |
            be of |do |much |to )*(help|assist|any help|help you|do anything|advise|further help|assistance)(?! (it|but)),
        (please|just|kindly|best|better|simply|you could|why don't you|you'd best|you'd better|you might want to|you may want to|try|
            i suggest you|suggest you|i'd suggest you|i'd) (try |to |just |please |either |directly |go and |you |instead |
            maybe )*(contact*|call*|ring*|email*|phone|phoning|ask*|speak to|talk to|go to|write to|get in touch with|take it up with|
            approach|refer to|turn to|chase|chasing|reach out to|message) (the |our |your |their |directly |to |up |
            with )*(?!me)({_OTHERS}|returns|technical support|support|customer service*|helpline|hotline|complaints|repairs|another|
            other number|different|someone else|somebody else|them),
        (you'll|you will|you'd|you would|you|you'll need|you) (have to|need to|must|should|ought to|will need to|need|want to|
            have) (to )?(contact|call|ring|email|phone|ask|speak|talk|write|raise|chase|discuss|settle|complain|
            deal|direct|resolve|address)…(with|to|yourself|at|it|that|directly|the|up|them|out),
        (you'll|you will|you'd|you would|you|you'll need) (have to|need to|must|should|ought to|will need to|will have to) (take (it|this|that) up|go (back )?(to|through) (the |your )*{_OTHERS}|
            (take|sort|get|check|arrange|find)…(with them|yourself|yourselves|out with|up with|from them|with (the |your )*{_OTHERS})),
        (that's|that is|this is|it's|it is) (really |actually |a matter |something |one |a question |a thing |entirely |a job )*(for|
            up to|down to|between you) (the |our |your |and |you )*({_OTHERS}|returns|technical|support|you to|them|someone else|
            somebody else|another),
        {_OTHERS} (handle*|deal*|look*|take*|decide*|do|does) (with |after |care |all |on )*(that|this|those|these|it|such),
        (wrong|a different) (department|team|person|desk|inbox|office),
        (called|rung|dialled|reached|written to|writing to|come to|asking) the wrong (number|address|place),
        (that's|this is|it's|sounds like) (really )?your (problem|responsibility|job|business|lookout)(?=[ .!]),
        (i|we) (only|just) (do|answer|sell|take|handle|deal|work|book)…,
        (try|google|look) (the |it |them |elsewhere |online |up )+(manufacturer|supplier|bank|courier|carrier|internet|web)*,
        not something (we|i) (can|do|deal|handle|cover), take that up with
        """,
        """
        if you (prefer|would|'d|like|want|wish|need|ever), you'd rather, you are welcome to, you're welcome to, you can also,
        you could also, alternatively, police, ambulance, fire brigade, 999, 112, 911, emergency, block your card,
        i'll (contact|call|ask|speak), we'll (contact|call|ask|speak), who (will|'ll|is going to) (talk|speak|see|call|contact|write),
        (i've|we've|i have|we have) (just |already |also )*(asked|called|rung|contacted|emailed|written to|spoken to), contact me, call me, reply to me, email me, don't need to,
        don't have to, no need, contact us, call us
        """,
    ),
    "C-R09": when_said(
        LECTURING
        + """
        (if|when) (customers|people|everyone|users) (only |actually |just |bothered |would )*(read|looked|followed|listened|checked|
            paid)…, (it's|it is|that's|was) (your|the customer's|the user's) (own )?(responsibility|job|duty|obligation) to…,
        (you are|you're) (responsible|liable|to blame|at fault) (for|here)…,
        you (yourself |did |were the one who |personally |after all )*(agreed|signed|accepted|ticked|confirmed|chose|insisted|wanted)…(so|
            and now|yourself|the terms|this|it), (surprised|amazed|astonished|puzzled|baffled) (that|how|why|by how) (you|anyone)…,
        (how|why) (on earth |in the world |exactly )*(could|did|would|can|do) you (not |even |ever |possibly |manage )*…(miss|see|read|
            notice|think|expect|understand|forget|wait|leave|put|do),
        (i|we) (suggest|recommend|advise|would suggest|'d suggest|strongly advise) (that )?(you )?(actually |first |in future |next time |
            to )*(read|reading|paying|pay|learn|checking|take more)…,
        you (would've|would have|'d have) (known|seen|noticed|found|avoided|realised|understood)…,
        had you (just |only |bothered |actually )*…,
        you shouldn't have (taken|put|used|left|opened|washed|ordered|clicked|deleted|done|waited|tried)…,
        next time (please |maybe |perhaps |just |do |try to |you should |you might )*(check|read|look|listen|measure|pay|think|plan)…,
        (it's|it is|that's) (all )?(on|in) (the|our) (website|manual|email|page|door|catalogue|contract|terms|invoice)…(next time|as i|
            read|first|already|clearly), (worth|might help|would help|helps) (to )?(reading|read|looking|checking)…,
        (anyone|anybody|everyone) (else |who )*(would|could|can|knows|will|manages)…(have|know|how|that|saved|read|checked),
        (how|beats me how) (one|anyone|somebody|someone|you) (manages|can|could|managed) …,
        if (people|customers|one) (don't|can't|won't|doesn't)…,
        (any|every|a) (adult|grown-up|child|five-year-old|normal person) …(can|could|would|knows|should),
        (it would|it'd|this would|none of this would|wouldn't) have…if you had,
        (had (only )?you|if (only )?(you had|you'd|you would have|you only|you just|you actually|you simply|you even|you first)) (had |'d |only |just |would |actually |simply |bothered |taken |have |ever |properly |ever so |carefully |
            even |first |at least |to )*(read|looked|checked|followed|listened|told|asked|paid|set|entered|called|ordered|bothered|given|
            written|filled|noticed|contacted|let us|done|used|watched|kept|installed|backed|measured|opened|replied|stuck|booked|
            mentioned|taken|cared|spent),
        (you )?(should|could|ought to|might) (really |at least |simply |perhaps |probably |just |surely )*(have |of |'ve )(really |
            at least |simply |just |actually |perhaps )*(read|looked|checked|followed|listened|told|asked|paid|noticed|thought|known|
            called|ordered|written|filled|kept|contacted|let us|done|used|said|seen|been more|been aware|taken|planned|measured|booked|
            come|been home|realised|realized|given|backed|mentioned|double-checked|spotted|updated|remembered|saved),
        you (clearly |simply |obviously |yourself |evidently |apparently |just |probably |must have |seem to have |have |'ve |managed to |
            appear to have |actually |again |did )*(entered|gave|typed|put|chose|picked|ordered|selected|filled|used|connected|installed|
            plugged|set|clicked|broke|deleted|missed|ignored|overlooked|failed|didn't read|did not read|forgot|forgotten|supplied|wrote|
            provided|pressed|assembled|measured|washed|misused|booked|made|didn't bother|didn't pay attention|weren't listening|
            aren't listening|can't read|don't read|didn't follow|did not follow|neglected)(?=…(wrong*|incorrect*|yourself|mistake|
            instructions|manual|it out|to read|to check|to follow|upside|the terms|the small print|the email|read|attention|listening|
            error)|[.!]?$),
        (is|was|it's|that's|are|being|entirely|purely|all|simply|down to|due to|because of) (entirely |purely |actually |clearly |simply |
            all |really |very much |on |down to |a |to )*your (own )?(fault|mistake|error|carelessness|problem|doing|negligence|
            responsibility|side|misunderstanding|oversight|failure|impatience|lack of)(?=[ ., !;-]),
        (the )?(fault|mistake|error|blame) (is|was|lies) (entirely |clearly |with |on |at )*(you|your|yours)(?=[ ., !]|$),
        you (have )?(only |brought |did |have only )+(yourself to blame|this on yourself|it yourself|yourself),
        only have yourself to blame,
        (improper|incorrect|careless|wrong|inappropriate) (use|handling|usage|installation|operation) (by|on|of), user error,
        (surely|it's|that's|should be|is|pretty|fairly|quite|rather|blindingly|perfectly|this is|that is) (surely |pretty |fairly |quite |
            rather |perfectly |blindingly |completely |really |just |absolutely |surely |be )*(obvious|common sense|self-explanatory|
            self-evident|clear to (anyone|everyone)|not rocket science|common knowledge|basic)(?=[ ., !]|$),
        (isn't|not|hardly) rocket science,
        (as|like) (i've|i have|we've|we have|i|we) (already |repeatedly |previously |now |clearly |just |explained |said )*(already|
            repeatedly|clearly|now|times|twice|just) (told|said|explained|wrote|written|stated|mentioned|informed|pointed)…,
        (already|repeatedly) (told|said|explained|informed|written to) you,
        (i've|i have|we've|we have) (already |now |clearly )*(told|explained|said|written|been over|been through|answered|
            gone over)…(times|twice|already|before|again|several|repeatedly), how many (more )?times…,
        (once again|for the last time|one more time|let me repeat|i repeat|i'll repeat|i will repeat|to repeat myself|
            let me say it again)…(told|repeat|explain*|read|said|slowly),
        (anyone|everyone|everybody|any child|a child|even a child|most people|other customers|our other customers|nobody else|no one else|
            normal people|most customers) (else |can(?! (get|open|reach|swallow|fall|hurt|choke)) |would |could(?! (get|open|reach|swallow|fall|hurt|choke)) |with |knows|manage* |understand* |has |have |had |seem* )+…,
        (next time|in future|in the future|perhaps next time|another time|from now on) (please |maybe |you |perhaps |just |try |kindly |
            do |i suggest |i'd |simply )+(try |to |just |please |you |actually |should |might |do |be |want |take |the time )*(read|check|
            look|pay|think|be more|careful|plan|listen|bother|double),
        (clearly|plainly|explicitly|quite clearly|in black and white|in bold|in capital letters|very clearly) (it |states |says |stated|
            written|says|shown|marked|explained|listed|described|told|set out|there)…,
        (it )?(says|states) (so )?(quite |very |right |in )*(clearly|plainly|there|black|in bold|on the),
        read (the|it|our|my|your) (instructions|manual|terms|email|again|carefully|description|small print|conditions|faq|last)…,
        (try|maybe try|would help) (reading|to read|if you|looking|following)…(read|listened|looked|the|it|properly|carefully),
        (all you had to do|it's not (that )?(hard|difficult|complicated)|it isn't (that )?(hard|difficult)|how hard|not that hard|
            not difficult to), why didn't you (just |simply |first |even |tell |check |read |say )+, ignorance…excuse
        """,
        """
        (card|account|address|number|method) you used, not what you (booked|ordered|asked for|paid for), no wonder (that )?(you're|you are|you were|you feel) (furious|angry|upset|annoyed|cross|disappointed|frustrated|worried|tired|fed up|confused|shocked), you (measured|did|typed|ordered|filled|read|entered|put) (it |that |them |everything )*(correctly|right|properly), sorry, should have received, should have had, should have got, should have been told, we should, i should, you shouldn't have (had|to|been|waited|got),
        not your fault, isn't your fault, thank you
        """,
    ),
    "C-R10": when_said(
        CONTEMPT
        + """
        (then )?(eat|drink|stay|book|live|play|train|look|rent|bank|order) (somewhere else|elsewhere),
        (how generous|how kind|how lovely|how clever|how very) of you…, (your majesty|your highness|dear princess|sherlock|einstein),
        in plain english, (worth|try) reading it, (be careful|watch|careful) what you (spread|say|write|post)…,
        (nobody|no one|who) (forces|forced|is forcing|made|makes|keeps) you (to )?…,
        (comments|people|reviews|customers|messages|types) like (yours|you)…,
        consider (this|yourself) (a |your )?(final )?(warning|warned|blocked),
        (beats me|it's beyond me|i fail to see|amazing how|funny how|fascinating how) …, who actually (understand|know|read|eat|work)…,
        (there are|there's) plenty (of )?(other|of other)…, (must i|shall i) spell it…, see you in court,
        (try|maybe try) (cooking|baking|doing|making|reading|growing|cleaning) …(at home|yourself|up|it|next time),
        (calm|calm yourself|cool|settle|pipe|simmer) down,
        (calm yourself|relax a bit|take a chill|get a grip|grow up|get over it|get a life|get over yourself|deal with it|chill out|
            take a deep breath and|lighten up|give it a rest|spare me|spare us|give me a break|give us a break|suit yourself|big deal|
            boo hoo|cry me|whatever(?=[.!]?$)),
        (stop|quit|enough with|enough of|cut out) (the |your |all |this |being |with |that |it )*(shouting|yelling|screaming|whining|
            moaning|complaining|bothering|pestering|harassing|wasting|drama|dramatics|hysterics|attitude|nonsense|rude|ridiculous|
            bombarding|spamming|threatening|making|sending|nagging|emailing|tantrum*|so dramatic|dramatic),
        (don't|do not|no need to) (be |get |you |start |take |play |use |raise |shout |act )+(so |that |such a |the |your |at |with |
            all )*(hysterical|ridiculous|dramatic|stupid|silly|a baby|childish|rude|smart|clever|tone|voice|victim|me|shouting|difficult|
            attitude|worked up|drama queen|dumb),
        (go|shop|buy|take your (business|money|custom)|find|try) (it |elsewhere|somewhere|to |another |someone |please |right ahead and |
            one )*(elsewhere|somewhere else|the competition|our competitor*|another (shop|company|supplier|firm)|someone else|away),
        (nobody|no one|no-one|nobody's|no one's) ('s |is |was |asked |forc* |forced |mak* |keeping )*(forcing|making|asked|keeping|
            stopping|forced|asking|begging) you, (there's|there is|you know where) the door,
        (don't|do not|haven't|haven't got|have no|have better things|got no|i've no|no) (really |honestly |have |got |any |the |all |
            time |patience |energy )*(time|patience|energy|better things|inclination|nerves) (for|to (deal|waste|argue|read|listen|
            do than|do|explain))(?! (you properly))…, (wasting|waste) (my|our|everyone's|more of my|any more|everybody's) (time|of),
        (what|now what|so what) (exactly |else |more |on earth |the hell |now |is it |do |again |are )*do you (want|expect) (from me|
            from us|me to|us to|now|exactly|this time|then)…,
        (i|we|frankly) (really |honestly |frankly |simply |personally |quite |just )*(don't|do not|couldn't|could not) (really |honestly |
            frankly )?(care|give a|care less|care what)…, (that's|that is|sounds like|it's) (a )?(your problem|you problem|not my circus),
        your problem(?=[.!]|$), (not )?my problem(?=[.!]|$), (tough|hard) (luck|cheese)(?=[.!, ]|$), too bad(?=[.!, ]|$),
        (you|you're|you are|you're being|are you|that's|this is|how|just|your|being) (really |being |just |so |completely |utterly |
            frankly |absolutely |clearly |a |an |such a |tone is |email is |complaint is )+(ridiculous|pathetic|stupid|annoying|rude|
            hysterical|childish|impossible|laughable|unreasonable|silly|a joke|an embarrassment|tiresome|insufferable|paranoid|clueless|
            slow|dense|thick|deaf|blind|delusional|entitled|petty|nuisance|pain|timewaster|time waster|nobody|drama queen|crybaby|dumb|
            lazy|ungrateful|greedy)(?! (mistake|price|that we|error|delay)),
        (congratulations|well done|bravo|clever you|good for you|genius|slow clap|hats off|top marks) (on |for |you |to you |you've |
            finally |sherlock |einstein |that you )+…, (learn|learnt) (how )?to (read|write|spell|use|behave|count|type|listen)…,
        (are you|were you) (deaf|blind|stupid|serious|kidding|joking|having|even|incapable|twelve|five|drunk|born),
        (not|aren't) the (only|centre|center) (customer|person|one|of the)…(world|universe|have|here|know|on the planet|customer),
        (people|customers) like you, (someone|somebody) like you, leave (me|us) alone, shut up, get lost, go away,
        (must i|do i have to|shall i) (really |spell |draw |hold |explain )+,
        (i'm|i am|we're) (not your|done with you|sick of|tired of|fed up with)…(you*|this|servant|mother|babysitter|secretary|slave|
            emails), i won't (argue|discuss|waste|be|talk|bother|entertain|put up)…,
        (how|what a) (tragic|sad for you|terrible for you|tragedy|drama|shame for you),
        (poor you|poor thing|my heart bleeds|world's smallest violin|first world problems|if you say so(?=[.!]*$)|as if(?=[.!]*$)|news flash|newsflash),
        (do|would) you (even |actually |really )?(read|listen|understand|know how|think)…(what|at all|before|english|mind reader*|we|i),
        (hold your hand|simple enough even for|even you)
        """,
        "without insults, if you'd rather not wait, no rush, make you feel",
    ),
    "C-R11": when_said(
        VAGUE_TIME
        + f"""
        (notification|update|answer|reply|decision|reminder|message|confirmation) (will|shall|'ll) (be )?(issued|sent|follow|given|
            provided|made)…, (you'll|you will|you shall) be (notified|informed|contacted|updated|told|called)…,
        (will|'ll|shall|should) (be )?(w/|with|over|there|back|flowing|fixed|done|sorted|ready)…(in a bit|in a while|at some point|soon|
            shortly|sometime|later|eventually|one day),
        once (that's|that has|that is|it's|it has|this has|this is|they've|they have|it|he|she) (happened|done|been|in|arrived|finished|
            ready|back|cleared|through)…, (i'll|we'll|i will|we will) let you know(?=[.!]?$),
        (i'll|we'll|i will|we will) (be in touch|get back to you|come back to you|keep you posted|keep you updated)(?=[.!]?$),
        {_WE} ?{_WILL}…{_SOON}, (we|i|you|they|somebody|someone|colleague)'ll…{_SOON},
        (you|you'll) (will |'ll |should )?(hear|receive|get|have|be contacted|be informed|be notified)…{_SOON}, {_SOON} {_WE} ?{_WILL},
        {_SOON}…(we|i|you|they|somebody|someone)('ll| will| can| get| hear| know| have),
        (let you know|get back to you|be in touch|keep you posted|keep you updated|keep you informed|update you|follow up|get it sorted|
            get on it|get to it|look into it|come back to you|have a look|drop you a line|reach out|contact you) (about it |on this |
            on that |with an update |again |on it |as |about that |with more |with news |accordingly |with the outcome )*({_SOON}|
            accordingly|when|once|as and when|if),
        (bear with us|hang in there|hang tight|sit tight|stay tuned|watch this space|we're on it|we're working on it|we are working on it|
            working on it|leave it with me|leave it with us|it's in hand|we're looking into it|we are looking into it|
            it's being looked at|looking into it)(?=[.!]?$),
        (it'll|it will|this will|this may|this might|it may|it might) (take |be )(a while|some time|a little while|a bit|a few days|
            longer|a little longer|some days)
        """,
        """
        (please|could you|can you|would you|kindly|if you could) (just |also |then |please |kindly )?(send|reply|let|call|confirm|email|
            upload|provide|forward|return|answer|tell|give|get back)…(soon|possible|shortly|asap|earliest|convenience), can't promise,
        when you|as soon as you
        """,
    ),
}

_LISTS = {
    "own_mistake": phrases(
        """
        my mistake, my fault, i (couldn't|didn't) make it, i was (too )?late, i missed, my bad, silly question, silly me, sorry to bother, sorry for bothering, stupid of me, embarrass*, i forgot,
        i mixed up, i got it wrong, to be a pain, sorry to be
        """
    ),
    "polite_capitals": phrases(
        "i, i'm, i'll, i've, i'd, mr, mrs, ms, miss, dr, thank*, thanks, dear, kind, best, regards, yours, customer*, valued, sir, madam"
    ),
    "done_at_once": phrases(
        "explain*, describe*, summarise*, below, attached, remind, after payment, if, in case, should you, whenever you, unless, within … (hours|hour|day|days|minutes|week) (of|after|from) (your|receiving|getting|payment)*"
    ),
    "handover": phrases(
        """
        (handed|passed|given|gave|forwarded|briefed|transferred|explained|hand|pass|handing|passing) (it |this |your |everything |the |
            her |him |them |whole |case |over |on )*…(will|'ll|today|tomorrow|monday|tuesday|wednesday|thursday|friday|by|contact you|
            call you), (connect|transfer|put) you (through )?…(stay|line|through|now),
        (stay|remain|staying) (your contact|on the line|in charge|your point),
        (i'll|we'll|i will|we will) (contact|call|ask|ring|speak to|chase|sort it out with|deal with|take it up with|email|
            write to) (the |our |them |him |her |it )*…(myself|ourselves|for you|on your behalf|and|today|tomorrow),
        i'll take it from here, leave the courier to us
        """
    ),
    "insults": phrases(
        """
        idiot*, moron*, imbecile*, cretin*, stupid (person|woman|man|cow|people|question|email|customer), dumbass*, dimwit*, halfwit*,
        jerk*, asshole*, arsehole*, bastard*, bitch*, bullshit, shit, fuck*, piss off, wanker*, twat*, dickhead*, scumbag*, muppet*,
        numpty, nutter, nutcase, lunatic, psycho, retard*, liar, liars, scammer*, freeloader*, cheapskate*, crybaby, whiner*, moaner*,
        nitwit*, bonehead*, airhead*, brain-dead, braindead, scum, illiterate, simpleton*, thicko*, timewaster*
        """
    ),
}

_ADVICE = {
    "C-R07": 'To the customer we are one firm. Write "we" and what we will do about it.',
    "C-R08": "Don't send the customer away. Hand the case over yourself: to whom, by when, and stay their contact.",
    "C-R09": "This sounds like a reproach. Say how things are and offer the next step.",
    "C-R10": "Don't send it like this. Take a breath and write what the customer needs, or hand the case over.",
    "C-R11": "The day and the hour are missing. Say when you will write, even without a result.",
}

_SUGGESTION = {
    "C-R07": "I'm sorry that [MISTAKE]. We will put it right ourselves: [STEP].",
    "C-R08": "I have handed your case on: [NAME] will be in touch by [DAY AND HOUR]. I remain your contact.",
    "C-R09": "The order shows [DETAIL]. Is that right, or shall I change it?",
    "C-R10": "I understand this made you angry. Let's look at it together.",
    "C-R11": "I'll write by noon tomorrow, even if there is no result yet.",
}

WORDS = CoachWords(signals=widened(_SIGNALS, evading.SIGNALS, plainly.SIGNALS, scorn.SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
