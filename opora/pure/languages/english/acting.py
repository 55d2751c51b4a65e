"""English verbs by what they do for a customer, and the ways of putting them in the future."""

from opora.pure.languages.promising import joined, one_of

BETWEEN = joined(r"(?:(?!(?:and|but|if|you|be|not|never|that|have)\b)[\w'-]+~){0,3}?")
PAPERS = joined(r"""
    (?:drawings?|cheques?|lease|vouchers?|credit~notes?|tickets?|contracts?|invoices?|receipts?
    |certificates?|brochures?|catalogues?|labels?|manuals?|forms?|documents?|papers|paperwork|copy|copies|licen[cs]e|samples?
    |instructions|photos?|proofs?|draft|passes|policy|link|files?|login|boarding~pass|transcript|itinerary|spreadsheet
    |statement~of|pdf|scan)""")
"""What is sent on paper or as a file: whoever sends it delivers something, whatever the way."""

WE = r"\b(?:i|we)"
WILL = joined(rf"""
    (?:\bil|{WE}(?:'ll|ll|'l|~will?|~wll|~shall|(?:'m|'re|~am|~are)~(?:going|about)~to|(?:'m|'re|~am
    |~are)~(?:down|due|set|booked|here)~to|'ll~have|~will~have|~promise~to|(?:'m
    |'re|~am|~are)~(?:planning|intending|expecting)~to|~(?:plan|intend|expect
    |undertake|mean)~to|~commit~to|~gonna|(?:'m|'re)~gonna|(?:'m|'re|~am|~are)~goin'?~to|~guarantee~to|'ll~have
    |'ll~be~able))\b~{BETWEEN}""")
ARE = joined(rf"(?:{WE}(?:'m|'re|~am|~are|'ll~be|~will~be)|\bim|(?:^|(?<=[.,;!?] ))were)\b~{BETWEEN}")
BE = joined(r"""
    \b(?:will?|'ll|shall|is~going~to|are~going~to|'s~going~to)\b~(?:(?!not\b
    |never\b)\w+~){0,2}?(?:be|get|have~been|been)~(?:(?!not\b)\w+~){0,3}?""")
DOES = joined(r"""
    (?:\b|(?<=\w))(?:will?|is~gonna|'ll|shall|is~going~to|are~going~to
    |'s~going~to)\b~(?:(?!not\b|never\b|be\b)\w+~){0,2}?""")


VERBS_CALL = joined(r"""
    (?:call|phone|ring|telephone|dial|give~(?:you|them)~a~(?:\w+~)?(?:call|ring|bell|buzz)
    |be~on~the~phone|pick~up~the~phone|try~(?:you|your~(?:\w+~)?(?:number|mobile|landline|phone|line|cell))
    |call(?:ing)?~back)""")
VERBS_WRITE = joined(r"""
    (?:write|got~back|written|answered|replied|send~word|e-?mail|reply|respond|answer|let~(?:you
    |u)~(?:both~)?know|get~(?:right~)?back|come~back|come~straight~back
    |be~back~(?:to|in~touch)|(?:shoot|fire|ping|zip|pop|drop|leave|send)~you~(?:an?
    |the)~(?:\w+~)?(?:e-?mail|text|message|line|note|sms)|pass~on|relay|let~you~have~(?:an?
    |the|my|our)~(?:answer|decision)|update|inform|notify|tell|confirm|message|text|drop~you|keep~you
    |report~back|be~in~touch|get~in~touch|contact|reach~out|follow~up|advise|ping
    |announce|explain|circle~back|revert|remind|have~(?:an?|the|your|some)~(?:\w+~)?(?:answer|update
    |news|reply)|share|post~an~update|return~to~you|have~(?:\w+~)?news|say
    |give~you~(?:an?|the|some)~(?:\w+~){0,2}?(?:answer|update|date|time|news|figure|quote|price|decision|verdict|response|reply|estimate|breakdown))""")
VERBS_REFUND = joined(r"""
    (?:refund|reverse|wire|reimburse|credit|repay|pay|pay~back|transfer|compensate|give~you~(?:your
    |the)~money)""")
VERBS_SEND = joined(r"""
    (?:send|drive|run|ship|dispatch|despatch|deliver|post|mail|forward|bring|drop~(?:it|them|off|(?:the|your|an?|one)~(?:[\w-]+~){1,3}?(?:off|round|over|back|to~you|at|in))
    |(?:carry|haul|walk|take|wheel|fly|rush)~(?:it|them|the|your|an?|one)~(?:[\w-]+~){0,4}?(?:(?:over|round|up|down)~)?to~(?:you|your)|re-?deliver|courier|hand
    |provide|supply|submit|present|pass~(?:it|them)~to~you|get~(?:it|them|that|this|one|the|your
    |a)~(?:\w+~){0,4}?(?:to~you|over|out|in~the~post|shipped|sent)|have~(?:it|them|one|the
    |your|a)~(?:\w+~){0,4}?(?:with~you|to~you|at~your~(?:door|house|home|desk|place|office)|delivered|sent|shipped|dispatched)|re-?send|(?:put|pop
    |stick|drop|get)~(?:it|them|one|the|your|a|this|that)~(?:\w+~){0,4}?(?:in~the~(?:post|mail)
    |over~to~you)|(?:put|pop|stick|drop|get)~(?:[\w'-]+~){1,4}?in~(?:the|\w+'s)~(?:\w+~)?(?:post|mail))""")
VERBS_PREPARE = joined(r"""
    (?:check|look|find~out|ask|investigate|verify|review|see~(?:what|if|whether)|speak|talk|chase|dig|examine
    |double-?check|have~a~look|take~a~look|go~through|go~over|read|inspect|enquire|inquire
    |consult|have~(?:an?~)?(?:quick~)?(?:words?|chat)|try|discuss|track~(?:it|them|down)|search|compare|raise|figure|work~out)""")
NO_VERBS = one_of(
    """be need have like love want miss see hope wish expect assume admit appreciate understand wait remember think know believe always
    never not no probably also close reopen only still just regret hate suppose guess say stay remain continue help do make keep use
    require consider the a an you your my our it that this so in at on by for if and welcome mind leave lose""".split()
)
STATE_VERBS = one_of(
    """are were was had has can could should would must may might did does am is been went sent told said wrote made gave took came got
    found left kept held met paid spoke saw knew thought understood brought bought put set cut ran began chose forgot missed meant hid broke
    lost spent read
    already recently previously owe own offer serve accept cannot can't cant dont wont couldnt havent didnt can't don't won't didn't couldn't haven't weren't ask recommend suggest advise will shall usually
    normally believe apologise apologize thank trust look both currently close open work operate speak feel sell charge lent built felt
    became shipped showed drove fell grew heard led won rang shut sold sat stood stuck taught""".split()
)
ING_CALL = joined(r"(?:(?:call|phon|ring)ing|giving~you~a~(?:\w+~)?(?:call|ring|bell|buzz|shout|tinkle))\b")
ING_WRITE = joined(r"""
    (?:writing|answering|e-?mailing|replying|getting~back|coming~back|updating|contacting
    |letting~you~know|texting|messaging|in~touch|back~(?:to|with)~you|following~up)\b""")
ING_REFUND = r"(?:refunding|reimbursing|crediting|transferring|paying)\b"
ING_SEND = joined(r"""
    (?:(?:re-?)?sending|driving|rushing|shipping|dispatching|despatching|delivering|posting|mailing|couriering|bringing|forwarding|dropping
    |handing|(?:popping|sticking|putting|getting)~(?:[\w-]+~){1,4}?(?:in~the~post|over~to~you|out~to~you))\b""")
NO_ING = joined(r"""
    (?!(?:hoping|closing|opening|having|going|being|working|waiting|trying|writing|assuming|expecting|experiencing|seeing
    |thinking|missing|offering|celebrating|morning|evening|nothing|something|anything|travelling|traveling)\b)""")
PAID = joined(r"""
    (?:refunded|reimbursed|credited|repaid|paid|returned~to~your|transferred|back~(?:in|on)~your|(?:in
    |on|into)~your~(?:bank~)?(?:account|card|statement)|with~your~bank)\b""")
SENT = joined(r"""
    (?:sent|shipped|dispatched|despatched|deliverd|delivered|posted|e?-?mailed|in~your~(?:hands|post|inbox|mailbox
    |letterbox|mail)|with~you|forwarded|on~its~way|on~the~way|in~the~post
    |out~for~delivery|at~your~door|handed|brought|collected|ready~for~(?:collection
    |pick-?up))\b""")
TOLD = joined(r"""
    (?:contacted|informed|notified|told|answered|updated|emailed|in~touch|back~(?:to|with)~you|published
    |announced|confirmed)\b""")
NO_STATES = joined(r"""
    (?!(?:closed|open|charged|required|asked|needed|delayed|limited|expected|unavailable|cancelled~if|used|allowed
    |accepted|treated|recorded|based|happy|glad|able|pleased|grateful|interested|excited)\b)""")
STATES = joined(rf"""
    (?:{NO_STATES}\w{{3,}}ed|done|ready|fixed|back~(?:up|online|to~normal|in~stock)?|live|up|online
    |working|built|made|rebuilt|redone|redrawn|set~up|sorted|finished|complete|available|restored|resolved|running
    |rewritten|taken|put|done|dealt~with|seen~to|cut|laid|hung|sewn|drawn|swept|reset|rerun|mown|beaten|frozen|withdrawn|struck|written~off|undone|given~back)\b""")
OF_OURS = joined(r"""
    (?:he|she|they|someone|somebody|tech|locksmith|dhl|ups|fedex|dpd|colleague|courier|driver|technician|engineer|manager
    |accountant|team|supervisor|workshop|warehouse|plumber|electrician|fitter|specialist|department|accounts|support|boss
    |director|mechanic|developer|designer|office|service|installer|carrier|postman|lawyer|agent|advisor|adviser|guys|lads
    |rep|representative|someone|somebody|carpenter|crew|photographer|editor|partner|desk|finance|lead)""")

ENDS = one_of(
    """be end expire renew close open cost rise increase go need take last depend apply remain stay change vary mean include lapse run
    become charge cover differ allow accept require want have get lose miss not never only also still always usually take""".split()
)
NO_SUBJECT = r"(?<!\byou )(?<!\bthat )(?<!\bwhich )(?<!\byou)"
THIRD = {
    "call": "calls rings phones",
    "write": "writes emails replies answers confirms informs updates tells contacts texts explains reports",
    "refund": "refunds reimburses credits",
    "send": "brings drops delivers sends ships posts hands forwards dispatches",
    "visit": "visits pops swings attends picks collects fetches",
    "do": """
        begins fits fixes repairs replaces installs paints prints packs repacks swaps checks sorts issues cancels unlocks resets restores
        measures handles changes moves cuts finishes completes cleans switches connects transfers takes sets
        trims prunes mows digs lays sands seals drains inspects examines services""",
}
FOLLOWING = r"(?:\b(?:and|then)|,)[ \n]+(?:(?:then|also|personally|immediately|either|will|to|go|both)[ \n]+){0,2}"
VERBS_DO = one_of(
    """fit repair fix replace install change cancel update move paint collect finish swap test measure restore start book arrange close
    clean remove correct issue reset extend block unblock unlock rebuild redo reprint print order prepare set clear merge upload add
    adjust waive deduct take switch connect migrate exchange reserve renew activate process sort organise organize""".split()
) + joined(r"|\b(?:put|take|bring|get|make|set)~(?:it|them|the|your|this|that)~(?:[\w-]+~){0,3}?(?:live|right|back|up|down|off|online|in|away|straight|good)\b|\bdo~(?:it|the|your|that)\b")

NOT_ACTS = joined(r"""
        \b(?:invoice|payment|bill|rent|instalment|installment|premium|fee|tax|amount|balance)~(?:is|are|falls|becomes|will~be)~due\b
        |\brefunds~(?:are|will~be)~(?:usually~|normally~|always~)?(?:paid|made|issued|processed)\b|\battached[ ,]+you|\byou'll find it\b|\bwe'll see\b(?! (?:what (?!we can|i can)|if|whether|to))|\b(?:i|we)(?:'ll
        |~will|~shall)~(?:(?:also|just|then|both|all|still|certainly|always
        |of course)~)?(?:be~(?:\w+~){0,2}?(?:away|out|off|on~holiday|on~leave|on~vacation|closed
        |open|happy|glad|pleased|delighted|waiting|grateful|here|available|thinking|honest|unable|sorry|missing|around
        |in~the~office|at~(?:a|the)~\w+)|need|have~to|wait|miss|see\b(?!~(?:what|if|whether|to|that))
        |admit|assume|never|not|look~forward|hope|do~(?:everything|our~best|my~best|all|what)
        |keep~(?:an~eye|my|our|that~in~mind))\b|\b(?:will|'ll)~(?:not|never)\b|\byou(?:'ll
        |~will)~(?:\w+~)?(?:need|have~to|be~asked|be~charged|want|find~(?:attached|below
        |it~(?:in|on)~(?!your~(?:inbox|mailbox|account|post))|the(?![^.;]*\bin~your~(?:inbox|mailbox|account|post)))|see~(?:that|from|below))\b|(?<!you may )(?<!you can )(?<!you should )\b(?:look|looking)~forward\b""")

AT = r"(?<!\w)(?=[\w£€$])(?:^|(?<=[,;:.!?-]\s)|(?<=\band )|(?<=\bbut )|(?<=\bthen ))"
"""Where a clause begins."""
NO_VERB = joined(r"""
    (?!(?:(?!~(?:and|but|so|as|because|while|which)\b)[^.;:!?,])*\b(?:is|are|was|were|isn't|aren't|wasn't|has|have|had|will|won't|would|can|can't|cannot
    |could|may|might|must|should|shall|do|does|did|don't|doesn't|didn't|says|said|explains|means|need|needs|takes?|costs|helps|ends|went
    |came|got|arrives?|reached|shows|suits?|works|seems|looks|depends|requires|please)\b)""")
"""No finite verb follows in the clause: whoever writes "answer from me by noon" leaves it out."""
