"""How English promises: "I'll call you", "you'll have it by Friday", "it ships tomorrow", "will be refunded"."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, PromiseWords, one_of, phrases

_WORDS_BETWEEN = r"(?:(?!(?:and|but|if|you|be|not|never|that|have)\b)[\w'-]+[ \n]+){0,3}?"
_WE = r"\b(?:i|we)"
_WILL = rf"{_WE}(?:'ll|ll|[ \n]+will|[ \n]+shall|(?:'m|'re|[ \n]+am|[ \n]+are)[ \n]+(?:going|about)[ \n]+to|[ \n]+promise[ \n]+to|(?:'m|'re|[ \n]+am|[ \n]+are)[ \n]+(?:planning|aiming|intending|expecting)[ \n]+to|[ \n]+(?:plan|aim|intend|expect|undertake|mean)[ \n]+to|[ \n]+commit[ \n]+to|[ \n]+gonna|(?:'m|'re)[ \n]+gonna|[ \n]+guarantee[ \n]+to|'ll[ \n]+have|'ll[ \n]+be[ \n]+able)\b[ \n]+{_WORDS_BETWEEN}"
_ARE = rf"{_WE}(?:'m|'re|[ \n]+am|[ \n]+are|'ll[ \n]+be|[ \n]+will[ \n]+be|m|re)\b[ \n]+{_WORDS_BETWEEN}"
_BE = rf"\b(?:will|'ll|shall|is[ \n]+going[ \n]+to|are[ \n]+going[ \n]+to|'s[ \n]+going[ \n]+to)\b[ \n]+(?:(?!not\b|never\b)\w+[ \n]+){{0,2}}?(?:be|get|have[ \n]+been|been)[ \n]+(?:(?!not\b)\w+[ \n]+){{0,3}}?"
_DOES = r"(?:\b|(?<=\w))(?:will|is[ \n]+gonna|'ll|shall|is[ \n]+going[ \n]+to|are[ \n]+going[ \n]+to|'s[ \n]+going[ \n]+to)\b[ \n]+(?:(?!not\b|never\b|be\b)\w+[ \n]+){0,2}?"


_VERBS_CALL = r"(?:call|phone|ring|telephone|dial|give[ \n]+(?:you|them)[ \n]+a[ \n]+(?:\w+[ \n]+)?(?:call|ring|bell|buzz)|be[ \n]+on[ \n]+the[ \n]+phone|pick[ \n]+up[ \n]+the[ \n]+phone|try[ \n]+(?:you|your[ \n]+(?:number|mobile))|call(?:ing)?[ \n]+back)"
_VERBS_WRITE = r"(?:write|e-?mail|reply|respond|answer|let[ \n]+(?:you|u)[ \n]+(?:both[ \n]+)?know|get[ \n]+(?:right[ \n]+)?back|come[ \n]+back|come[ \n]+straight[ \n]+back|be[ \n]+back[ \n]+(?:to|in[ \n]+touch)|(?:shoot|fire|ping|zip|send)[ \n]+you[ \n]+(?:an?|the)[ \n]+(?:\w+[ \n]+)?(?:e-?mail|text|message|line|note|sms)|pass[ \n]+on|relay|let[ \n]+you[ \n]+have[ \n]+(?:an?|the|my|our)[ \n]+(?:answer|decision)|update|inform|notify|tell|confirm|message|text|drop[ \n]+you|keep[ \n]+you|report[ \n]+back|be[ \n]+in[ \n]+touch|get[ \n]+in[ \n]+touch|contact|reach[ \n]+out|follow[ \n]+up|advise|ping|announce|explain|circle[ \n]+back|revert|remind|have[ \n]+(?:an?|the|your|some)[ \n]+(?:\w+[ \n]+)?(?:answer|update|news|reply)|share|post[ \n]+an[ \n]+update|return[ \n]+to[ \n]+you|have[ \n]+(?:\w+[ \n]+)?news|say|give[ \n]+you[ \n]+(?:an?|the|some)[ \n]+(?:\w+[ \n]+){0,2}?(?:answer|update|date|time|news|figure|quote|price))"
_VERBS_REFUND = r"(?:refund|reimburse|credit|repay|pay|pay[ \n]+back|transfer|compensate|give[ \n]+you[ \n]+(?:your|the)[ \n]+money)"
_VERBS_SEND = r"(?:send|ship|dispatch|despatch|deliver|post|mail|forward|bring|drop[ \n]+(?:it|them|off)|courier|hand|provide|supply|submit|present|pass[ \n]+(?:it|them)[ \n]+to[ \n]+you|get[ \n]+(?:it|them|that|this|one|the|your|a)[ \n]+(?:\w+[ \n]+){0,4}?(?:to[ \n]+you|over|out|in[ \n]+the[ \n]+post|shipped|sent)|have[ \n]+(?:it|them|one|the|your|a)[ \n]+(?:\w+[ \n]+){0,4}?(?:with[ \n]+you|to[ \n]+you|delivered|sent|shipped|dispatched)|re-?send|(?:put|pop|stick|drop|get)[ \n]+(?:it|them|one|the|your|a|this|that)[ \n]+(?:\w+[ \n]+){0,4}?(?:in[ \n]+the[ \n]+(?:post|mail)|over[ \n]+to[ \n]+you))"
_VERBS_PREPARE = r"(?:check|look|find[ \n]+out|ask|investigate|verify|review|see[ \n]+(?:what|if|whether)|speak|talk|chase|dig|examine|double-?check|have[ \n]+a[ \n]+look|take[ \n]+a[ \n]+look|go[ \n]+through|go[ \n]+over|read|inspect|enquire|inquire|consult|try|discuss|track[ \n]+(?:it|them|down)|search|compare|raise|figure|work[ \n]+out)"
_NO_VERBS = one_of(
    """be need have like love want miss see hope wish expect assume admit appreciate understand wait remember think know believe always
    never not no probably also close reopen only still just regret hate suppose guess say stay remain continue help do make keep use
    require consider the a an you your my our it that this so in at on by for if and welcome mind leave lose""".split()
)
_STATE_VERBS = one_of(
    """are were was had has can could should would must may might did does am is been went sent told said wrote made gave took came got
    found left kept held met paid spoke saw knew thought understood brought bought put set cut ran began chose broke lost spent read
    owe own offer serve accept cannot can't don't won't didn't couldn't haven't weren't ask recommend suggest advise will shall usually
    normally believe apologise apologize thank trust look both currently close open work operate speak feel sell charge lent built felt
    became shipped showed drove fell grew heard led won rang shut sold sat stood stuck taught""".split()
)
_ING_CALL = r"(?:calling|phoning|ringing|giving[ \n]+you[ \n]+a[ \n]+(?:call|ring))\b"
_ING_WRITE = r"(?:writing|e-?mailing|replying|getting[ \n]+back|coming[ \n]+back|updating|contacting|letting[ \n]+you[ \n]+know|texting|messaging|in[ \n]+touch|back[ \n]+(?:to|with)[ \n]+you|following[ \n]+up)\b"
_ING_REFUND = r"(?:refunding|reimbursing|crediting|transferring|paying)\b"
_ING_SEND = r"(?:sending|shipping|dispatching|despatching|delivering|posting|mailing|bringing|forwarding|dropping|handing)\b"
_NO_ING = r"(?!(?:looking|hoping|closing|opening|having|going|being|working|waiting|trying|writing|assuming|expecting|experiencing|seeing|thinking|missing|offering|celebrating|morning|evening|nothing|something|anything|travelling|traveling)\b)"
_PAID = r"(?:refunded|reimbursed|credited|repaid|paid|returned[ \n]+to[ \n]+your|transferred|back[ \n]+(?:in|on)[ \n]+your|in[ \n]+your[ \n]+account|on[ \n]+your[ \n]+card|with[ \n]+your[ \n]+bank)\b"
_SENT = r"(?:sent|shipped|dispatched|despatched|delivered|posted|e?-?mailed|in[ \n]+your[ \n]+(?:hands|post|inbox|letterbox)|with[ \n]+you|forwarded|on[ \n]+its[ \n]+way|on[ \n]+the[ \n]+way|in[ \n]+the[ \n]+post|out[ \n]+for[ \n]+delivery|at[ \n]+your[ \n]+door|handed|brought|collected|ready[ \n]+for[ \n]+(?:collection|pick-?up))\b"
_TOLD = r"(?:contacted|informed|notified|told|answered|updated|emailed|in[ \n]+touch|back[ \n]+(?:to|with)[ \n]+you|published|announced|confirmed)\b"
_NO_STATES = r"(?!(?:closed|open|charged|required|asked|needed|delayed|limited|expected|unavailable|cancelled[ \n]+if|used|allowed|accepted|treated|recorded|based|happy|glad|able|pleased|grateful|interested|excited)\b)"
_STATES = rf"(?:{_NO_STATES}\w{{3,}}ed|done|ready|fixed|back[ \n]+(?:up|online|to[ \n]+normal|in[ \n]+stock)?|live|up|online|working|built|made|rebuilt|redone|redrawn|set[ \n]+up|sorted|finished|complete|available|restored|resolved|running|rewritten|taken|put|done)\b"
_OF_OURS = r"(?:he|she|they|someone|somebody|tech|locksmith|dhl|ups|fedex|dpd|colleague|courier|driver|technician|engineer|manager|accountant|team|supervisor|workshop|warehouse|plumber|electrician|fitter|specialist|department|accounts|support|boss|director|mechanic|developer|designer|office|service|installer|carrier|postman|lawyer|agent|advisor|adviser|guys|lads|rep|representative|someone|somebody|carpenter|crew|photographer|editor|partner|desk|finance|lead)"

_ENDS = one_of(
    """be end expire renew close open cost rise increase go need take last depend apply remain stay change vary mean include lapse run
    become charge cover differ allow accept require want have get lose miss not never only also still always usually take""".split()
)
_NO_SUBJECT = r"(?<!\byou )(?<!\bthat )(?<!\bwhich )(?<!\byou)"
_THIRD = {
    "call": "calls rings phones",
    "write": "writes emails replies answers confirms informs updates tells contacts texts explains reports",
    "refund": "refunds reimburses credits",
    "send": "brings drops delivers sends ships posts hands forwards dispatches",
    "visit": "visits pops swings attends picks collects fetches",
    "do": """
        begins fits fixes repairs replaces installs paints prints packs repacks swaps checks sorts issues cancels unlocks resets restores
        measures handles changes moves cuts finishes completes cleans switches connects transfers takes sets""",
}

WORDS = PromiseWords(
    acts=(
        Act("ask", rf"{_WILL}(?:make[ \n]+(?:sure|certain)|see[ \n]+to[ \n]+it|ensure|arrange[ \n]+for|(?:ask|tell)[ \n]+(?:\w+[ \n]+){{1,5}}?to|get[ \n]+(?!back\b|right\b|in\b|on\b|it\b|this\b|that\b|you\b)(?:\w+[ \n]+){{1,4}}?to[ \n]+(?:call|ring|phone|write|e-?mail|contact|look|bring|come)|have[ \n]+(?!it\b|them\b|an?\b|your\b)(?:\w+[ \n]+){{1,5}}?(?:call|ring|phone|e-?mail|write|contact|get[ \n]+back|reply|bring|deliver|collect|come))\b"),
        Act("refund", rf"{_WILL}(?:put|move|send|pay)[ \n]+(?:[^ \n]+[ \n]+){{1,4}}?(?:back[ \n]+)?(?:on|in|into|onto|to)[ \n]+your[ \n]+(?:\w+[ \n]+)?(?:card|account|bank|paypal|visa|statement)|{_ARE}(?:putting|moving|sending|paying)[ \n]+(?:[^ \n]+[ \n]+){{1,4}}?(?:back[ \n]+)?(?:on|in|into|onto|to)[ \n]+your[ \n]+(?:\w+[ \n]+)?(?:card|account|bank|paypal|visa)"),
        Act("call", r"\b(?:i've|we've|i[ \n]+have|we[ \n]+have)[ \n]+(?:scheduled|booked|arranged|set[ \n]+up)[ \n]+(?:\w+[ \n]+){0,3}?(?:call|callback|phone[ \n]+call)\b", Need.TIME_OF_ITS_OWN),
        Act("send", r"\b(?:i've|we've|i[ \n]+have|we[ \n]+have)[ \n]+(?:scheduled|booked|arranged)[ \n]+(?:\w+[ \n]+){0,3}?(?:courier|delivery|collection|driver)\b", Need.TIME_OF_ITS_OWN),
        Act("visit", r"\b(?:i've|we've|i[ \n]+have|we[ \n]+have)[ \n]+(?:scheduled|booked|arranged)[ \n]+(?:\w+[ \n]+){0,3}?(?:technician|engineer|plumber|electrician|fitter|visit|installation)\b", Need.TIME_OF_ITS_OWN),
        Act("call", rf"{_WILL}{_VERBS_CALL}\b"),
        Act("call", rf"{_ARE}{_ING_CALL}", Need.TIME),
        Act("call", rf"\b(?:and|then)[ \n]+(?:then[ \n]+|will[ \n]+|i'll[ \n]+)?(?:call|phone|ring)[ \n]+(?:you)\b"),
        Act("call", r"\b(?:calling|phoning|ringing)[ \n]+you\b|\b(?:expect|await|count[ \n]+on)[ \n]+(?:\w+[ \n]+){0,2}?(?:call|phone call)\b", Need.TIME),
        Act("refund", rf"{_WILL}{_VERBS_REFUND}\b"),
        Act("refund", rf"{_WILL}(?:return|send|get|have|give)[ \n]+(?:you[ \n]+)?(?:back[ \n]+)?(?:the|your|all)[ \n]+(?:\w+[ \n]+){{0,2}}?(?:money|payment|deposit|amount|refund|sum|difference)\b"),
        Act("refund", rf"{_WILL}(?:process|issue|start|arrange|trigger|initiate|release|make|push|action)[ \n]+(?:\w+[ \n]+){{0,4}}?(?:refund|reimbursement|repayment|credit|payment)\b"),
        Act("refund", rf"{_ARE}{_ING_REFUND}|{_ARE}(?:issuing|processing)[ \n]+(?:\w+[ \n]+){{0,3}}?refund\b", Need.TIME_OR_CUSTOMER),
        Act("refund", rf"{_BE}{_PAID}"),
        Act("write", rf"{_WILL}{_VERBS_WRITE}\b"),
        Act("write", rf"\b(?:and|then)[ \n]+(?:then[ \n]+|will[ \n]+|i'll[ \n]+|we'll[ \n]+)?(?:let[ \n]+you[ \n]+know|get[ \n]+back[ \n]+to[ \n]+you|come[ \n]+back[ \n]+to[ \n]+you|e-?mail[ \n]+you|write[ \n]+(?:to[ \n]+)?you|update[ \n]+you|tell[ \n]+you|text[ \n]+you|report[ \n]+back|reply|confirm)\b", Need.TIME_OR_CUSTOMER),
        Act("write", rf"{_ARE}{_ING_WRITE}", Need.TIME),
        Act("send", rf"{_WILL}{_VERBS_SEND}\b"),
        Act("send", r"\b(?:and|then)[ \n]+(?:then[ \n]+|will[ \n]+)?(?:send|ship|dispatch|bring|deliver|forward|post)[ \n]+(?:you|it|them|one|a|the)\b(?![ \n]+(?:to[ \n]+us|back|\w+[ \n]+to[ \n]+us))", Need.TIME),
        Act("send", rf"{_ARE}{_ING_SEND}", Need.TIME),
        Act("get", rf"\byou(?:'ll|ll|[ \n]+will|[ \n]+shall|[ \n]+are[ \n]+going[ \n]+to|'re[ \n]+going[ \n]+to)[ \n]+(?:(?!not\b|never\b|need\b|have[ \n]+to\b)\w+[ \n]+){{0,2}}?(?:have(?![ \n]+(?:to|until|time))|get|receive|hear|see|find|know|be[ \n]+(?:contacted|refunded|notified|informed|called|reimbursed|credited|paid|emailed))\b", Need.TIME_OR_CUSTOMER),
        Act("get", r"\b(?:i|we)[ \n]+(?:promise|guarantee|owe)[ \n]+(?:you[ \n]+)?(?:an?|the|your)[ \n]+(?:\w+[ \n]+)?(?:answer|reply|call|refund|solution|result|delivery|update|repair|decision)\b"),
        Act("call", r"\b(?:talk|speak|chat)[ \n]+(?:to[ \n]+you[ \n]+|again[ \n]+|then[ \n]+)?(?=(?:on|at|tomorrow|today|this|monday|tuesday|wednesday|thursday|friday)\b)|\blet's[ \n]+(?:speak|talk|catch[ \n]+up)\b", Need.TIME_OF_ITS_OWN),
        Act("get", r"\b(?:look|watch|keep[ \n]+an[ \n]+eye|stand|hold)[ \n]+(?:out|by)?[ \n]*for[ \n]+(?:an?|my|our|the)\b", Need.TIME_OF_ITS_OWN),
        Act("do", r"(?:\b(?:it's|it|that's|they're|everything's|all|consider[ \n]+it|is|are)|'s)[ \n]+(?:all[ \n]+)?(?:done|ready|sorted|fixed|finished|yours|live|back[ \n]+(?:up|on|online))\b(?!.*\b(?:until|till|collection|pick)\b)", Need.TIME_OF_ITS_OWN),
        Act("do", rf"{_ARE}having[ \n]+(?:it|them|the|a|an|your|this|that)\b", Need.TIME_OF_ITS_OWN),
        Act("come", r"(?<!invoice )(?<!payment )(?<!amount )(?<!bill )\b(?:is|are|'s)[ \n]+(?:due|expected|set)[ \n]+(?:to[ \n]+)?(?:in|on|at|with|by|here|back|arrive|leave|ship|tomorrow|monday|tuesday|wednesday|thursday|friday)\b", Need.TIME_OF_ITS_OWN),
        Act("get", r"\byou(?:'re|[ \n]+are)[ \n]+(?:getting|receiving|having)\b", Need.TIME),
        Act("get", r"\byou(?:[ \n]+can[ \n]+|[ \n]+should[ \n]+|[ \n]+may[ \n]+)?(?:expect|look[ \n]+out[ \n]+for)\b|\bexpect[ \n]+(?:it|them|the|my|our|a|an|your)\b|\byou[ \n]+(?:get|receive|hear[ \n]+from)\b|\bcount[ \n]+on[ \n]+(?:an?|my|our)\b|\bexpect[ \n]+(?:an?[ \n]+)?(?:e-?mail|message|reply|answer|news|text)|\byou[ \n]+have[ \n]+(?:my|our)[ \n]+(?:answer|reply|word)\b", Need.TIME),
        Act("prepare", rf"{_WILL}{_VERBS_PREPARE}\b"),
        Act("do", rf"{_WILL}(?!{_NO_VERBS})\w{{3,}}\b"),
        Act("do", rf"{_WILL}(?:have|get|make|do|keep|be)[ \n]+(?:\w+[ \n]+){{1,5}}?(?:done|ready|fixed|sorted|back|finished|repaired|changed|replaced|up|working|happen|sure|complete|by|there|over|round|at[ \n]+your)\b"),
        Act("do", rf"{_WILL}(?:do|make)[ \n]+(?:it|that|this|the|a|your)\b", Need.TIME),
        Act("write", rf"{_BE}{_TOLD}"),
        Act("send", rf"{_BE}{_SENT}"),
        Act("call", rf"{_DOES}{_VERBS_CALL}\b", Need.SOMEBODY_OF_OURS),
        Act("write", rf"{_DOES}{_VERBS_WRITE}\b", Need.SOMEBODY_OF_OURS),
        Act("refund", rf"{_DOES}{_VERBS_REFUND}\b", Need.SOMEBODY_OF_OURS),
        Act("send", r"\b(?:gets|get|is|are)[ \n]+(?:being[ \n]+)?(?:\w+ly[ \n]+)?(?:shipped|sent|posted|delivered|dispatched|despatched|mailed|collected)\b", Need.TIME_OF_ITS_OWN),
        Act("send", rf"{_DOES}{_VERBS_SEND}\b", Need.SOMEBODY_OF_OURS),
        Act("call", rf"\b(?:is|are)[ \n]+{_ING_CALL}", Need.TIME),
        Act("send", rf"\b(?:is|are|'s)[ \n]+{_ING_SEND}", Need.TIME),
        Act("come", rf"{_DOES}(?:arrive|reach|ship|leave|land|go[ \n]+out|follow|appear|show[ \n]+up|turn[ \n]+up|hit|drop[ \n]+(?:in|by)|visit|collect|pick[ \n]+up)\b", Need.TIME_OR_CUSTOMER),
        Act("visit", r"\b(?:is|are|'s|'re)[ \n]+(?:\w+[ \n]+)?(?:coming|visiting|arriving|dropping[ \n]+by|calling[ \n]+round)\b|(?:\b|(?<=\w))(?:will|'ll)[ \n]+be[ \n]+(?:there|out[ \n]+to|round|over|at[ \n]+your|on[ \n]+site|back[ \n]+(?:on[ \n]+site|with[ \n]+you|at[ \n]+your)|with[ \n]+you|outside)\b", Need.TIME),
        Act("visit", rf"{_DOES}(?:come|swing|call[ \n]+(?:in|round)|visit|pop|drop[ \n]+(?:in|by)|stop[ \n]+by|attend|turn[ \n]+up|show[ \n]+up|be[ \n]+there)\b", Need.TIME),
        Act("refund", r"\b(?:is|are)[ \n]+(?:being[ \n]+)?(?:returned|refunded|credited|paid[ \n]+back|transferred)\b", Need.TIME),
        Act("refund", r"\b(?:goes|is[ \n]+going|comes)[ \n]+back[ \n]+(?:to|on|onto|into)[ \n]+(?:your|you)\b", Need.TIME_OR_CUSTOMER),
        Act("visit", rf"\b{_OF_OURS}[ \n]+(?:picks|brings|delivers|comes|collects|visits|installs|fits|repairs|fixes)\b", Need.TIME),
        Act("come", r"\b(?:the|your|a|an|new|it|they|one|ones|this)[ \n]+(?:[\w-]+[ \n]+){0,4}?comes?\b(?=[ \n]+(?:on|tomorrow|today|in|by|at|next))", Need.TIME_OF_ITS_OWN),
        Act("visit", r"(?<!should )(?<!could )(?<!may )(?<!to )(?<!might )(?<!can )(?<!will )\bcomes\b", Need.TIME_OF_ITS_OWN),
        Act("visit", r"\b(?:i'm|we're|i am|we are)[ \n]+(?:with[ \n]+you|at[ \n]+your|there)\b", Need.TIME_OF_ITS_OWN),
        Act("write", r"\b(?:update|answer|reply|news)[ \n]+(?:by|at|before|tomorrow|on|within|no[ \n]+later)\b", Need.TIME_OF_ITS_OWN),
        Act("write", r"\b(?:next|further|first)[ \n]+(?:news|update|information|message)\b", Need.TIME_OF_ITS_OWN),
        Act("do", r"\b(?:installation|fitting|repair|replacement|maintenance|migration)[ \n]+(?:\w+[ \n]+){0,2}?(?:is|starts|begins)\b", Need.TIME_OF_ITS_OWN),
        Act("come", r"\bdelivery[ \n]+(?:\w+[ \n]+)?is\b", Need.TIME_OF_ITS_OWN),
        Act("come", r"(?<!should )(?<!could )(?<!may )(?<!to )(?<!might )(?<!can )\b(?:ships|leaves|goes[ \n]+out|arrives|lands|goes[ \n]+in[ \n]+the[ \n]+post|is[ \n]+with[ \n]+you|is[ \n]+on[ \n]+its[ \n]+way|follows|is[ \n]+arriving|is[ \n]+leaving|(?:is|are|'s)[ \n]+going[ \n]+out|goes[ \n]+off|reaches[ \n]+you|is[ \n]+due[ \n]+(?:to|in|at|on|with)|comes[ \n]+out|are[ \n]+on[ \n]+(?:their|the)[ \n]+way|go[ \n]+out|reach[ \n]+you|leave[ \n]+(?:us|our|the|here)|lands[ \n]+on|gets[ \n]+(?:here|to[ \n]+you|in)|(?:is|are)[ \n]+leaving|(?:is|are|'s)[ \n]+in[ \n]+your[ \n]+(?:hands|inbox|post)|(?:is|are)[ \n]+with[ \n]+you)\b", Need.TIME),
        Act("do", rf"{_BE}{_STATES}", Need.TIME_OR_CUSTOMER),
        Act("do", rf"{_BE}[\w-]+ed\b", Need.TIME),
        Act("do", rf"{_DOES}(?:start|begin|happen|take[ \n]+place|run|fix|repair|replace|install|measure|work|go[ \n]+live|change|restore|finish|complete|look[ \n]+after|take[ \n]+care|handle|update|fit|set[ \n]+up|take[ \n]+over|check|review|inspect|cut|paint|swap)\b", Need.TIME),
        Act("do", rf"{_DOES}(?!{_NO_VERBS})\w{{3,}}\b", Need.ONE_OF_OURS),
        Act("do", rf"{_ARE}{_NO_ING}\w{{3,}}ing\b", Need.TIME),
        Act("do", r"\b(?:starts|begins|takes[ \n]+place|goes[ \n]+live|happens|(?:is|are)[ \n]+(?:booked|scheduled|set|planned|confirmed)[ \n]+(?:in[ \n]+)?for|is[ \n]+being[ \n]+\w+ed)\b", Need.TIME),
        Act("call", rf"{_WE}[ \n]+(?:call|phone|ring)[ \n]+you\b", Need.TIME_OF_ITS_OWN),
        Act("refund", rf"{_WE}[ \n]+(?:refund|reimburse|credit)\b", Need.TIME_OF_ITS_OWN),
        Act("send", rf"{_WE}[ \n]+(?:send|ship|dispatch|deliver|post|bring)\b", Need.TIME_OF_ITS_OWN),
        Act("do", rf"{_WE}[ \n]+(?!{_NO_VERBS}|{_STATE_VERBS})\w{{3,}}(?<!ed)\b", Need.TIME_OF_ITS_OWN),
        *(Act(sense, one_of(verbs.split()) + r"(?![ \n]+(?:place|until))", Need.TIME_OF_ITS_OWN) for sense, verbs in _THIRD.items()),
        Act("do", rf"{_NO_SUBJECT}(?:\b|(?<=\w))(?:will|'ll|is[ \n]+going[ \n]+to|are[ \n]+going[ \n]+to|'s[ \n]+going[ \n]+to)[ \n]+(?!{_ENDS})\w{{3,}}\b", Need.TIME_OF_ITS_OWN),
        Act("do", rf"{_NO_SUBJECT}(?:\b|(?<=\w))(?:is|are|'s|'re)[ \n]+{_NO_ING}(?!(?:ending|expiring|closing|rising|raining|costing|running|charging|renewing|taking|moving|leaving)\b)\w{{3,}}ing\b", Need.TIME_OF_ITS_OWN),
    ),
    people=rf"\b{_OF_OURS}s?\b|\b(?:our|my)[ \n]+\w+",
    strangers=r"\b(?:bank|manufacturer|supplier|insurer|insurance|council|police|husband|wife|neighbou?r|customers?|customs|factory|landlord|they say)\b",
    customer=r"\b(?:you|your)\b",
    objects={
        "appointment": r"\b(?:appointment|slot|booking)\b",
        "outside": r"\b(?:manufacturer|supplier|carrier|courier|bank|warehouse|workshop|depot|insurer|landlord|council|colleague|office|branch|distributor|dhl|ups|royal mail|post office|technician|accounts)\b",
        "money": r"\b(?:money|refund\w*|payment|amount|deposit|sum|credit(?! note)|reimbursement|difference|overpayment|compensation)\b|[$£€]\s?\d|\b(?:euros?|pounds|dollars|eur|gbp)\b",
        "message": r"\b(?:e-?mail|message|reply|answer|update|news|hear|informed|notified|contacted|e-?mailed|updated|text|sms|quote|quotation|estimate|information|info|details|confirmation|number|report|findings|link|note|summary|response|decision|timetable|schedule|list|instructions|know|figures|explanation|results?|breakdown|plan|tracking|word|dates|times|prices|costs?|line)\b",
        "call": r"\b(?:phone call|call from|a call|our call|my call|by phone|on the phone|telephone)\b",
        "goods": r"\b(?:drawings?|cheque|keys?|lease|voucher|credit note|tickets?|card|contract|order|replacement|delivery|parcel|package|goods|box)\b",
        "visit": r"\b(?:people|person|men|man|guys|lads|tech|locksmith|technician|engineer|plumber|electrician|fitter|installer|crew|visit|mechanic|carpenter|someone round|surveyor)\b",
        "refunding": r"\b(?:refund|reimbursement|money back)\b",
        "arriving": r"\b(?:reaches you|arrives|gets to you|is delivered|you (?:get|have|receive)|is sent|goes out|comes|leaves|is shipped|is with you)\b",
        "sending": r"\b(?:delivery|shipping|dispatch|shipment)\b",
        "calling": r"\b(?:to call|to phone|to ring|calls? you|rings? you|phones? you)\b",
        "answering": r"\b(?:to (?:reply|answer|write|e-?mail|contact|get back)|replies|writes|emails you|contacts you|gets back)\b",
    },
    joins=r"\b(?:and|but|then|so|or|because|since|although|though|while)\b",
    whether=r"\b(?:if|unless|provided|providing|in case|should you|assuming|otherwise)\b",
    asks_whether=r"\b(?:if|when|what|where|why|how|who|which)\b",
    whether_or_not=r"\beven if\b|\b(?:if|unless|in case)\b[ \n]+(?:\w+[ \n]+){0,2}?(?:i|we)\b[ \n]+(?:can't|cannot|don't|do not|am not|haven't|have not|miss|fail|can not)\b|\bif anything changes\b|\bif (?:all|everything|nothing)\b",
    when=r"\b(?:as soon as|once|when|the moment|the minute|after|immediately after|upon|on receipt|following)\b(?![ \n]+(?:lunch|noon|\d|midday|work|possible|i[ \n]+can|we[ \n]+can))",
    wish=r"\byou(?:'re|[ \n]+are)?[ \n]+(?:\w+[ \n]+)?(?:like|want|wish|prefer|need|ready|decide|agree)\b",
    open_clause=r"\b(?:because|before(?![ \n]+(?:\d|noon|lunch|midday|the end|mon|tue|wed|thu|fri|sat|sun|close|cob|eod|christmas|easter|then|tomorrow|next|this|five|six|three|four|two|ten|nine|eight))|until(?![ \n]+(?:\d|noon|mon|tue|wed|thu|fri|sat|sun|tomorrow|then))|whether|so that|in order to|to see if)\b|\b(?:ask|asks|asked|wonder|sure|decide|decided|say|says)[ \n]+(?:\w+[ \n]+){0,2}?(?:what|where|why|how|when|who|which)\b",
    refusal=r"\b(?:maybe|perhaps|might|hopefully|could)\b|\b(?:nothing|nobody|no one|none|neither)\b|\b(?:can't|cannot|can not|couldn't|don't|do not|won't|not|never|unable to|doubt|didn't|did not)\b[ \n]+(?:\w+[ \n]+){0,4}?(?:promise|say|guarantee|know|think|believe|sure|confirm|mean|expect|tell|certain)\b[^,;]*|\b(?:wish|wonder|doubt|not sure|hope)\b[ \n]+(?:\w+[ \n]+){0,3}?",
    denial=r"\b(?:\w+n't|not|never|nobody|no one|neither)",
    told=r"\b(?:said|told|wrote|promised|claimed|mentioned|stated|assured|thought|understood|was told|were told|indicated)\b[^.;]{0,40}?(?:\b(?:that|you|me|us|him|her|they|he|she|it|we|i)\b|:)|\b(?:apparently|supposedly|allegedly)\b|\bsays[ \n]+(?:that[ \n]+)?(?:he|she|they)\b",
    rule=r"\b(?:usually|normally|typically|always|generally|standard|as a rule|every (?:day|monday|tuesday|wednesday|thursday|friday|week)|the (?:train|bus|flight|ferry|museum|shop|store|bank)\b|(?:orders|parcels|items|returns|deliveries) (?:ordered|placed|made|over|above|before|after|under|leave|ship|go)|all (?:orders|parcels|claims|returns|refunds|enquiries)|orders (?:placed|received|over|above)|opening hours|open from|in general|on average|our policy|company policy|according to our terms|often|mondays|fridays|saturdays|sundays|most (?:orders|parcels)|any (?:order|parcel|return)|would)\b",
    theirs=r"\b(?:please|you (?:need|have|must|can|could|should|may|will need|'ll need)|send us|let us know|call us|return it|pay|reply to|confirm)\b",
    past=r"\b(?:was|were|had|has|been|did|sent|told|said|wrote|got|came|went|paid|left|since|\w{3,}ed)\b",
    counted=r"\b(?:days?|hours?|weeks?|minutes?|mins?|months?|hrs?|h)\b",
    at_latest=r"\b(?:at the latest|no later than|latest|in any case|either way|regardless|whatever happens)\b",
    vague=r"\b(?:soon|shortly|as soon as possible|asap|in due course|right away|immediately|straight away|at once|promptly|in a moment|right now)\b",
    tag=r"(?:ok|okay|alright|all right|if that's ok|is that (?:ok|okay|all right|alright|fine)(?: (?:with|for) you)?|does (?:that|this) (?:suit|work)(?: (?:for )?you)?|would that (?:suit|work)(?: (?:for )?you)?|good|sound good|fair enough|yes|right)",
    not_acts=r"\battached[ ,]+you|\byou'll find it\b|\bwe'll see\b(?! (?:what (?!we can|i can)|if|whether|to))|\b(?:i|we)(?:'ll|[ \n]+will|[ \n]+shall)[ \n]+(?:(?:also|just|then|both|all|still|certainly|always|of course)[ \n]+)?(?:be[ \n]+(?:\w+[ \n]+){0,2}?(?:away|out|off|on[ \n]+holiday|on[ \n]+leave|on[ \n]+vacation|closed|open|happy|glad|pleased|delighted|waiting|grateful|here|available|thinking|honest|able|unable|sorry|missing|around|in[ \n]+the[ \n]+office|at[ \n]+(?:a|the)[ \n]+\w+)|need|have[ \n]+to|wait|miss|see\b(?![ \n]+(?:what|if|whether|to))|admit|assume|never|not|look[ \n]+forward|hope|do[ \n]+(?:everything|our[ \n]+best|my[ \n]+best|all|what)|keep[ \n]+(?:an[ \n]+eye|my|our|that[ \n]+in[ \n]+mind))\b|\b(?:will|'ll)[ \n]+(?:not|never)\b|\byou(?:'ll|[ \n]+will)[ \n]+(?:\w+[ \n]+)?(?:need|have[ \n]+to|be[ \n]+asked|be[ \n]+charged|want|find[ \n]+(?:attached|below|it[ \n]+(?:in|on)|the)|see[ \n]+(?:that|from|below))\b|\b(?:look|looking)[ \n]+forward\b",
)
