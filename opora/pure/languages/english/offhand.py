"""How English promises off the cuff: "slotted you in for Friday", "callin u back tmrw", "the old boiler comes out on Monday"."""

from __future__ import annotations

from opora.pure.languages.english.acting import (
    ARE,
    DOES,
    ING_REFUND,
    ING_SEND,
    ING_WRITE,
    NO_ING,
    OF_OURS,
    VERBS_CALL,
    VERBS_REFUND,
    VERBS_SEND,
    VERBS_WRITE,
    WE,
    WILL,
)
from opora.pure.languages.english.acting import AT as _AT
from opora.pure.languages.promising import Act, Need, joined

_NO_VERB = joined(r"""
    (?!(?:(?!~(?:and|but|so|as|because|while|which)\b)[^.;:!?,])*\b(?:is|are|was|were|isn't|aren't|wasn't|has|have|had|will|won't|would|can|can't|cannot
    |could|may|might|must|should|shall|do|does|did|don't|doesn't|didn't|says|said|means|need|needs|takes?|costs|helps|ends|went|came|got|suits?
    |works|depends|requires|please)\b)""")
_WHEN = r"(?:today|tonight|tomorrow|tmrw|mon|tue|wed|thu|fri|sat|sun|on|by|at|in|within|this|next|first|before|the|from|end|\d)"
_OBJECT = r"(?:it|them|the|your|ur|you|u|this|that|these|those|both|all|everything|an?|one|some|up|out|off|over|round)"
_PERSON = joined(rf"""
    (?:{OF_OURS}s?|dev|nurse|vet|chef|clerk|man|men|woman|guy|girl|lad|intern|trainee|tailor|seamstress|locksmith|broker|assessor|adjuster|surveyor
    |housekeeper|receptionist|secretary|teacher|doctor|dentist|hygienist|therapist|physio|pharmacist|optician|groomer|painter|plasterer|roofer
    |gardener|glazier|joiner|tiler|cleaner|decorator|porter|caretaker|janitor|librarian|tutor|planner|architect|consultant|analyst|bookkeeper
    |dispatcher|translator|printer|binder|framer|jeweller|cobbler|tester|webmaster|copywriter)""")
_STATES = r"(?:is|has|was|does|says|means|closes|opens|ends|needs|requires|offers|costs|includes|covers|allows|accepts|thinks|believes|knows|wants|hopes|likes|works|always|this|his|hers|ours|yours|its|hours|days|times|terms|sometimes)"
_BOOKED = r"(?:slotted|squeezed|pencilled|penciled|booked|fitted|scheduled|put|signed)"

_SET = joined(r"\b(?:is|are|'s|am|'m|'re)~(?:all~|now~)?(?:set|scheduled|slated|lined~up|due|booked|on~track|on~course)~to~")
_THING = r"(?:(?!(?:i|we|you|he|she|they|is|are|was|were|been|has|have|had|get|got|that|which|who)\b)[\w'-]+~){1,6}?"
_BARE_DAY = r"~(?:mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|by|before)"

FIRST = (
    Act(
        "call",
        joined(rf"""
        {WILL}(?:get~you~on~the~(?:phone|line)|(?:touch~base|check~in|catch~up|speak|talk|go~(?:over|through)~(?:it|this|everything))~(?:with~you~)?(?:by|on|over)
        ~(?:the~)?(?:tele)?phone|be~(?:back~)?on~the~(?:phone|line)~(?:to|with)~you)\b
        |{WE}(?:'m|'re|~am|~are)~(?:back~)?on~the~(?:phone|line)~(?:to|with)~you\b"""),
        Need.TIME,
    ),
    Act("call", joined(rf"\b(?:will?|'ll)~get~you~on~the~(?:phone|line)\b|{ARE}giving~you~a~(?:\w+~)?(?:bell|buzz|shout|tinkle)\b")),
    Act("call", joined(r"\b(?:call|phon|ring|buzz)in[g']?~(?:you|u|ya)(?:~back)?\b"), Need.TIME),
    Act(
        "refund",
        joined(rf"""
        \bcredit~notes?~(?:[\w£€$.,'-]+~){{0,8}}?(?:going~out|on~its~way|coming|heading|(?:will~be|is|are|gets?|being)~(?:\w+~)?(?:raised|issued|booked|posted|made|applied|on)|will~(?:appear|show|be~on)
        |appears|shows|follows)\b|{WILL}(?:raise|book|apply|set~up)~(?:\w+~){{0,2}}?credit~note\b|{ARE}(?:raising|issuing|booking|applying)~(?:\w+~){{0,2}}?credit\b"""),
        Need.TIME_OR_CUSTOMER,
    ),
    Act(
        "refund",
        joined(r"""
        \b(?:is|are|gets?|get)~(?:being~)?(?:paid|handed|given)~back\b(?=.*(?:\b(?:fee|money|deposit|fare|premium|dues|charge|postage|amount|price|cost)|[£$€]))
        |\b(?:fee|money|deposit|fare|premium|dues|charge|postage|amount|price|quid)s?~(?:[\w-]+~){0,3}?(?:is|are|gets?|get)~(?:being~)?(?:paid|handed|given|put)~back\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "write",
        joined(r"""
        \b(?:hits?|lands?~in|pings?~into|drops?~into|goes~(?:in)?to|reach(?:es)?)~your~(?:\w+~)?(?:inbox|mailbox|e-?mails?|dms?)\b
        |\b(?:will?|'ll)~(?:hit|land~in|ping~into|drop~into|pop~(?:up~)?in(?:to)?|reach)~your~(?:\w+~)?(?:inbox|mailbox|e-?mails?|dms?)\b"""),
        Need.TIME,
    ),
    Act("write", joined(rf"{WILL}(?:put~(?:it|this|that|everything|all~(?:of~)?(?:it|this|that))~in~writing|shoot~(?:over|across|through|you)|msg|pm|dm)\b")),
    Act("write", joined(rf"{WILL}(?:fill~you~in|loop~(?:back|you~in)|(?:bring|get)~you~up~to~(?:date|speed)|put~you~in~the~picture)\b")),
    Act(
        "write",
        joined(r"""
        \b(?:my|our|an?|the|full|written|final|your)~(?:\w+~)?(?:answer|reply|response|update|decision|verdict|quote|estimate|report|summary|apology|explanation)
        ~(?:is|are)~(?:coming|following|on~(?:its|the)~way)\b
        |(?<!\w)(?:^|(?<=[,;:.!?]\s))(?:(?!i\b|we\b|you\b|is\b|are\b|your?\b|please\b|if\b|look\b|check\b|watch\b)[\w'-]+~){0,6}?(?:in(?:to)?|to)~your~(?:inbox|mailbox|dms?|e-?mails?)\b
        |(?<!\w)(?:^|(?<=[,;:.!?]\s))(?:(?!i\b|we\b|you\b|is\b|are\b|your?\b|please\b|if\b|reply\b|confirm\b|send\b)[\w'-]+~){1,5}?by~(?:e-?mail|text|sms|dm)(?=~(?:today|tonight|tomorrow|on|by|mon|tue|wed|thu|fri|sat|sun))
        |(?<!\w)(?:^|(?<=[,;:.!?]\s)|\byou~(?:can|should|may)~)expect~to~(?:hear|know)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("refund", joined(r"\bexpect~(?:your~|the~|a~|full~|about~){0,2}?(?:refund|money|deposit|[£€$]\s?\d[\d.,]*)\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "visit",
        joined(rf"""
        (?:{DOES}|{WILL})(?:call|ring)~at~(?:the|your)~(?:house|flat|property|address|home|door|site|shop|office|farm|restaurant)\b
        |(?:{DOES}|{WILL})come~back~(?:and~(?!to~you\b)|to~(?!you\b|u\b|me\b|us\b)|on~site|round|out|for~the)"""),
        Need.SOMEBODY_OF_OURS,
    ),
    Act("refund", joined(r"\b(?:goodwill|compensation|refund|settlement)~(?:payment~|amount~|sum~)?will~be~(?:\w+~)?(?:made|paid|sent|issued|processed|transferred)\b"), Need.TIME),
    Act("visit", joined(rf"{WILL}be~back~to~(?!you\b|u\b)\w+")),
    Act(
        "come",
        joined(rf"""
        (?:^|\bthe~|\byour~|\ban?~)(?!(?:i|we|you|he|she|they|someone|somebody|there|who)\b)(?!(?:[\w-]+~){{0,2}}?{_PERSON}\b)(?:[\w-]+~){{1,2}}?(?:will|shall)~be~at~your\b(?!~(?:disposal|service))
        |(?:\bthe~|\byour~|\ban?~)(?!{_PERSON}'s)(?!(?:he|she|it|that|who|here|there|what)'s)[\w-]+'s~(?:with~you|yours|in~your~hands)\b|\b(?:it|that)'s~with~you\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "come",
        joined(rf"""
        \b(?:missing|replacement|new|spare|right|correct|second|other|remaining|rest~of~(?:the|your))~(?!{_PERSON}\b)(?:[\w-]+~){{1,2}}?(?:is|are)~(?:coming|arriving)\b
        |\b(?:parcel|package|order|delivery|replacement|card)(?:~is|'s)~out~(?:for~delivery|to~you|on~the~van)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "send",
        joined(rf"""
        {WILL}(?:rush|(?:leave|put|drop|place|slip|push|hang)~(?:it|them|the|your|an?|one|both|this)~(?:[\w'-]+~){{0,4}}?(?:through|with|by|at|outside|in)~(?:your|the|a|our|reception)
        ~(?:[\w'-]+~)?(?:door|doorstep|letterbox|mailbox|neighbou?r\w*|reception|porch|gate|desk|porter|locker|safe~place|front~desk|concierge|shop)
        |(?:drop|swing|stop|come|pop|call)~(?:by|in|round|over)~with~(?:it|them|the|your|an?))\b"""),
    ),
    Act("send", joined(r"\bwill~be~(?:\w+ly~)?(?:dropped|left|popped|run|rushed|driven)~(?:off|round|over|out|through|at|by|with|to)\b"), Need.TIME),
    Act("write", joined(r"\bwill~be~(?:\w+ly~)?(?:communicated|relayed|passed~on|passed|made~known)~to~you\b")),
    Act(
        "send",
        joined(rf"""
        {ARE}(?:getting(?!~back)|walking|running|carrying|taking|fetching)~(?:(?!you\b)[\w'-]+~){{1,5}}?(?:(?:over|out|round|up|across)~)?to~(?:you|yours|your~\w+)\b"""),
        Need.TIME,
    ),
    Act("get", joined(r"\b(?:y'all|yall|ya|u|yous)(?:'?ll|~will|~gonna|~are~gonna)?~(?:get|have|hear|receive|see)\b"), Need.TIME_OF_ITS_OWN),
    Act("refund", joined(r"\b(?:gets?|is|are)~(?:being~)?(?:\w+ly~)?(?:refunded|reimbursed)\b|\b(?:money|deposit|refund)'s~back\b|\b(?:fees?|money|deposit|fares?|premium|dues|postage|amount|price)~(?:comes?|goes?|is|are)~back~to~(?:you|your)\b|(?:^|(?<=[,;:.!?]\s)|\ball~)[£€$]\s?\d[\d.,]*~back(?=~(?:by|on|in|within|tonight|today|tomorrow|mon|tue|wed|thu|fri|sat|sun))|\b(?:full~|whole~)?(?:amount|price|sum)~back(?=~(?:by|on|within))"), Need.TIME_OF_ITS_OWN),
    Act("refund", joined(r"\b(?:payout|settlement|transfer~to~you)~(?:\w+~)?(?:is|gets|will~be)~(?:\w+ly~)?(?:made|paid|sent|released|booked|with~you)\b"), Need.TIME),
    Act(
        "do",
        joined(r"""
        \byou(?:'ll|~will)~(?:\w+~)?have~(?:your~|the~|a~)?(?:[\w-]+~){0,2}?(?:account|access|heating|water|power|electricity|gas|internet|line|signal|connection|service|broadband|website|site
        |lift|light|lights|login)~(?:back|again|up|working|restored)\b"""),
    ),
    Act("call", joined(r"\bthere(?:'ll|~will)~be~an?~(?:\w+~)?(?:call|ring)\b|\b(?:i|we)~can~promise~you~a~call\b"), Need.TIME),
    Act("write", joined(r"\bthere(?:'ll|~will)~be~(?:an?|our|some)~(?:\w+~)?(?:answer|e-?mail|reply|letter|message|update|news|decision|text)\b"), Need.TIME),
    Act("get", joined(r"\byou(?:'ll|~will)~be~(?:holding|getting|receiving|wearing)\b"), Need.TIME_OF_ITS_OWN),
)
"""Believed before the common wordings, for they know the kind better."""

_HAVE_IT = WILL + joined(r"(?:have|get)~(?:the|your|it|her|him|that|this|these|them|an?|our|you|everything|both|all)~(?:[\w'£€$-]+~){0,5}?")

ACTS = (
    Act("refund", _HAVE_IT + joined(r"(?:refunded|reimbursed|credited|repaid|paid~(?:out|back)|transferred|wired|returned~to~your)\b")),
    Act("send", _HAVE_IT + joined(r"(?:delivered|redelivered|sent|shipped|posted|dispatched|couriered|brought|mailed|dropped|forwarded|handed|on~(?:its|their)~way)\b")),
    Act("write", _HAVE_IT + joined(r"(?:answered|e-?mailed|confirmed|explained|written~(?:out|down))\b")),
    Act("refund", joined(r"\b(?:pays|wires|transfers|returns|gives|sends)~(?:you~)?(?:back~)?(?:the|your)~(?:\w+~)?(?:money|deposit|fee|fare|difference|amount|refund|price|overpayment)\b|\b(?:pays|wires)~you\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        joined(rf"""
        {WILL}(?:have|get)~(?!you~(?:charged|billed)\b)(?:the|your|it|that|this|these|them|an?|our|you|someone|everything)~(?:[\w'-]+~){{0,5}}?(?!need|bed\b|indeed)(?:\w{{2,}}ed|cut|rebuilt|mown|swept
        |redone|rewritten|written~(?:up|off)|taken~\w+|put~\w+|looked~at|seen~to|set~up|sewn|drawn)\b"""),
    ),
    Act("send", joined(rf"\b(?:i|we)m~(?:\w+~)?(?:send|bring|dropp|popp|post|shipp|deliver|driv)in'?(?=~)|(?:{WE}'(?:m|re)~|{_AT})(?:send|bring|dropp|popp|post|shipp|deliver|driv)in'?~{_OBJECT}\b"), Need.TIME),
    # Without its subject
    Act(
        "refund",
        _AT + joined(rf"(?:(?:just|now|also)~)?(?:refundng|refundin'?|refunding|crediting|reimbursing)~{_OBJECT}\b") + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "do",
        _AT
        + joined(rf"""
        (?:(?:just|now|also)~)?(?!(?:hop|look|wish|want|thank|follow|regard|concern|consider|includ|pend|us|assum|accord|see|hav|be|miss|wait|attach
        |enclos|expect|need|try|await|go|dur|return|keep|pay|bring|leav|mak|tak|gett|com|morn|even|noth|someth|anyth|everyth|send|call|giv|tell|answer
        |read|feel|hear|know|think|accept|ask|post|shipp|dispatch|popp|dropp|courier|deliver|forward|refund|credit|reimburs|transferr|writ|e-?mail|mail|reply|text|messag|report|check|review|investigat|chas|inspect|remind|say|appreciat|understand|apologi[sz]|park|deal|speak|ow)in|bring\b|sing|string\b|spring\b|morning|evening)(?:\w{{2,}}ing|\w{{2,}}in'|(?:fix|mend|check|sort|chang|mov|order
        |book|cancel|look|swap|patch|clean|print|updat|add)in)~{_OBJECT}\b""")
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "send",
        _AT
        + joined(rf"(?:(?:(?!is\b|are\b|i\b|we\b|you\b)[\w'-]+~){{0,4}})(?:shipping|leaving|going~out|heading~out|dispatching)(?=~(?:(?:out~)?from~our\b|{_WHEN}\b|\w+day\b|\w+~\d))")
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("call", joined(r"\b(?:will?|'ll)~be~(?:\w+ly~)?(?:calling|phoning|ringing|telephoning)\b"), Need.TIME),
    Act("call", _AT + joined(rf"(?:(?:will|gonna|going~to)~)?(?:{VERBS_CALL}|buzz)~(?:you|u)(?:~back)?(?=~(?!the\b|from\b|end\b)(?:{_WHEN}\b|\w+day\b|\w+~\d))") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", _AT + joined(rf"(?:(?:will|gonna|going~to)~)?(?:text|txt|msg|message|e-?mail|write~to|update|dm|pm|ping)~(?:you|u)(?=~(?!the\b|from\b|end\b)(?:{_WHEN}\b|\w+day\b|\w+~\d))") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("call", _AT + joined(rf"(?:gonna|going~to|off~to)~{VERBS_CALL}\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", _AT + joined(rf"(?:gonna|going~to|off~to)~(?:{VERBS_WRITE}|msg|txt)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("refund", _AT + joined(rf"(?:gonna|going~to|off~to)~{VERBS_REFUND}\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("send", _AT + joined(rf"(?:gonna|going~to|off~to)~(?:{VERBS_SEND}|drop)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("call", joined(rf"\b(?:{_PERSON}|from~(?:our~)?\w+)~to~(?:call|ring|phone)~you\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("visit", _AT + joined(rf"(?:(?:an?|the|our|your)~)?(?:[\w-]+~)?{_PERSON}~to~(?:visit|call~(?:in|round)|come|fit|check|inspect|look|repair|fix|measure|collect)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "write",
        joined(r"""
        (?<!\bif )\b(?:details|answers?|reply|response|news|updates?|confirmation|information|info|instructions|photos|figures|letter|report|quote|more)~(?:to~come|follows?|coming)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("visit", _AT + joined(r"(?:there|round|with~you|at~yours?|on~site|at~your~(?:door|house|home|place))(?=~(?:by|at|within|in|before)\b)") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", _AT + joined(rf"{_THING}(?:e-?mailed|texted)(?:~out)?~(?:to~you|for~you|by~(?:us|our~\w+))(?={_BARE_DAY})"), Need.TIME_OF_ITS_OWN),
    Act("send", _AT + joined(rf"{_THING}(?:sent|posted|shipped|couriered|dispatched|delivered|mailed|dropped~off)(?:~out)?~(?:to~you|for~you|by~(?:us|our~\w+))(?={_BARE_DAY})"), Need.TIME_OF_ITS_OWN),
    # Booked, slotted in
    Act(
        "visit",
        joined(rf"""
        {WE}(?:'ve|~have)~(?:\w+~)?{_BOOKED}~(?:you~|your~(?:[\w-]+~){{1,3}}?|it~|the~(?:[\w-]+~){{1,3}}?)(?:in|down)\b
        |{_AT}(?:slotted|squeezed|pencilled|booked)~you~in\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("call", joined(r"\b(?:call|callback|phone~call)~(?:all~)?(?:booked|scheduled|set|lined~up|pencilled)~(?:in~)?(?:for|on|at)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "visit",
        joined(rf"""
        {_AT}(?:(?:an?|the|our|your|gas|safe)~|[\w-]+~){{0,3}}?(?:{_PERSON}|visit|repair|service|installation|inspection|fitting|collection|survey|clean)~(?:all~|now~)?(?:booked
        |scheduled|pencilled|lined~up|confirmed|on~the~way)\b(?!~by\b)""")
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    # As a heading
    Act("call", _AT + joined(r"(?:(?:your|next|our)~)?(?:call|callback|call-back|phone~call):(?=~)"), Need.TIME_OF_ITS_OWN),
    Act("write", _AT + joined(r"(?:(?:your|next|our|written)~)?(?:update|answer|reply|decision|result|results|news):(?=~)"), Need.TIME_OF_ITS_OWN),
    Act("refund", _AT + joined(r"(?:(?:your|full)~)?(?:refund|payout|reimbursement)(?:~on~your~\w+)?:(?=~)"), Need.TIME_OF_ITS_OWN),
    Act("come", _AT + joined(r"(?:(?:your|new|next)~)?(?:(?:re)?delivery|dispatch|shipping)(?::(?=~)|(?=~(?:on|tomorrow|today|tonight|mon|tue|wed|thu|fri|sat|sun)))") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "visit",
        _AT
        + joined(rf"(?:(?:your|new|next)~)?(?:{_PERSON}~)?(?:visit|repair|fitting|installation|inspection|survey|collection|pick-up)(?::(?=~)|(?=~(?:on|tomorrow|today|tonight|mon|tue|wed|thu|fri|sat|sun)))")
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("come", joined(r"\beta\b(?!~\w+~(?:is~)?unknown)"), Need.TIME_OF_ITS_OWN),
    Act("write", _AT + joined(r"more(?:~(?:on~this|on~that|news|here))?(?=~(?:by|tomorrow|tonight|on~(?:mon|tue|wed|thu|fri|sat|sun)|mon|tue|wed|thu|fri|sat|sun))") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    # Arranged, and to be counted on
    Act("call", joined(rf"{_SET}(?:call|ring|phone)\b"), Need.TIME_OF_ITS_OWN),
    Act("write", joined(rf"{_SET}(?:write|e-?mail|reply|respond|answer|update|report)\b"), Need.TIME_OF_ITS_OWN),
    Act("refund", joined(rf"{_SET}(?:refund|credit|reimburse|be~(?:refunded|credited|repaid|paid~(?:out|back)))\b"), Need.TIME_OF_ITS_OWN),
    Act("come", joined(rf"{_SET}(?:arrive|ship|leave|land|reach|go~out|be~(?:delivered|shipped|sent|posted|dispatched|with~you))\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        joined(r"""
        \b(?:is|are|'s|am|'m|'re)~(?:all~|now~)?(?:set|scheduled|slated|lined~up|on~track|on~course)~to~(?!be~(?:in|at|there)\b|(?:expire|end|close|rise|increase|lapse|open|start)\b)\w{2,}"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("come", joined(r"\b(?:is|are|'s)~(?:on~(?:track|course|schedule)|in~line)~for\b|\b(?:parcel|order|package|delivery|replacement|card)~(?:is~)?due~(?:out|with~you|at~your)\b"), Need.TIME_OF_ITS_OWN),
    Act("visit", joined(rf"\b{_PERSON}~(?:is~)?due~(?:at~yours?|with~you|out|round|on~site|mon|tue|wed|thu|fri|sat|sun|tomorrow|on|at)\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        joined(rf"""
        {WE}(?:~have|'ve~got|~have~got)~(?:an?|our|the|one|two)~(?:[\w-]+~){{0,3}}?(?:coming|heading|calling|going|on~(?:the|his|her|its|their)~way|looking~at|working~on|booked|lined~up)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("get", joined(r"\byou~(?:can|may|should)~(?:look~forward~to|bank~on|rely~on|count~on)~(?:an?|my|our|the|your|having)\b"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:bear~with|allow)~(?:me|us)~(?:until|till)~(?!you\b)"), Need.TIME_OF_ITS_OWN),
    Act("get", joined(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day~(?:brings|sees)~(?:you~)?(?:your|the|an?|our)\b|\btomorrow~(?:brings|sees)~(?:you~)?(?:your|the|an?|our)\b"), Need.TIME_OF_ITS_OWN),
    # What those of ours do
    Act("call", joined(rf"\b(?:our|my)~(?:[\w-]+~)?{_PERSON}~(?:then~|also~)?(?:calls|phones|rings|gives~you~a~(?:call|ring|bell))\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        joined(rf"""
        \b(?:our|my)~(?:[\w-]+~)?{_PERSON}~(?:then~|also~)?(?:does~(?:the|your|it|that)\b|(?!{_STATES}\b)\w{{2,}}s\b(?!~(?:on|for)~\w+days\b))
        |\bour~(?!{_STATES}\b)[\w-]+~(?!{_STATES}\b)\w{{2,}}s(?=~(?:the|your|you|it|them|an?|this|that|both|all)\b)"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "do",
        joined(rf"""
        \b(?:one|two|three|four|both|some|a~couple|a~pair)~of~(?:our|my)~(?:[\w-]+~)?\w+~(?!{_STATES}\b|(?:are|have|had|were|will|can|may|might|could|close|open|end|need
        |think|believe|work|in|on|at|from|by|and|or|for|to|with|who|that|which|shops?|lines?)\b)\w{{3,}}\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "do",
        _AT
        + joined(rf"""
        (?!(?:it|this|that|which|who|what|there|as|if|when|please|your)\b)(?:[\w'.-]+~){{1,4}}?(?!{_STATES}\b|(?:gives|lets|saves|leaves|covers|means|helps|costs|gets|keeps|reminds|asks|tells|wants|owes|shows
        |entitles|suits|reaches|brings|takes|makes|puts|lands|serves|protects|delays|affects|concerns|worries|thanks|wishes|us)\b)\w{{2,}}[^\Ws]s~(?:you|your|ur)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "do",
        joined(rf"""
        \b(?:accounts|finance|billing|payroll|housekeeping|maintenance|reception|support|engineering|legal|facilities|logistics|returns|customer~service|front~desk|security|room~service)~(?:team~|desk~)?
        (?!{_STATES}\b|(?:are|have|had|were|was|can|may|might|could|would|will|makes?|told|said|team|desk|in|on|at|by|and|or|for|to|of)\b)\w{{3,}}~(?:the|your|you|it|an?|them|up|in)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", joined(rf"(?:\b(?:is|are)|(?<=\w)'s|'re)~doing~{_OBJECT}\b|{ARE}doing~{_OBJECT}\b"), Need.TIME_OF_ITS_OWN),
    Act("call", joined(rf"\b(?:our|my|the)~(?:[\w-]+~)?{_PERSON}~(?:is|are)~to~(?:call|ring|phone|telephone)~you\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "visit",
        joined(rf"\b(?:(?:our|my|the)~(?:[\w-]+~)?{_PERSON}~(?:is|are)|i~am|we~are)~to~(?!be\b|have\b)\w{{3,}}\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "visit",
        joined(rf"""
        \b(?:engineer|technician|fitter|plumber|electrician|adjuster|surveyor|driver|crew|someone|somebody|man|locksmith|mechanic)~will~be~out\b
        |\b(?:will|'ll)~be~(?:in|at)~(?:room|flat|apartment|suite|unit)~\w+|\b(?:our|my)~(?:[\w-]+~)?{_PERSON}~(?:is|are)~(?:at~your|with~you|on~site|at~the~(?:house|flat|property))\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("write", joined(rf"(?<!you )(?:\b|(?<=\w))(?:will|'ll)~be~{ING_WRITE}"), Need.TIME),
    Act("refund", joined(rf"(?<!you )(?:\b|(?<=\w))(?:will|'ll)~be~{ING_REFUND}"), Need.TIME),
    Act("send", joined(rf"(?<!you )(?:\b|(?<=\w))(?:will|'ll)~be~{ING_SEND}"), Need.TIME),
    Act("do", joined(rf"(?<!you )(?<!i )(?<!we )(?:\b|(?<=\w))(?:will|'ll)~be~{NO_ING}(?!(?:ending|expiring|raining|snowing|costing|running|charging|moving|leaving|starting|taking)\b)\w{{3,}}ing\b"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:deployment|rollout|roll-out|go-live|inspection|clean-?up|changeover)~(?:\w+~)?(?:is|starts|begins|happens)\b|\bcomes~off~your~(?:card|account|record|file)\b"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\bwill~be~(?:all~)?(?:good~to~go|roadworthy|as~good~as~new|like~new|in~(?:full~)?working~order|shipshape|spotless)\b"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:the|your|this|that|it|everything)~(?:[\w'-]+~){0,3}?gets~(?!charged|billed|closed|delayed|postponed|needed|called|interested|started|tired|bored|red\b|bed\b)(?:\w+ly~)?\w{3,}ed\b"), Need.TIME_OF_ITS_OWN),
    Act("visit", joined(r"\b(?:i'm|we're|i~am|we~are)~(?:on~site|at~your~(?:door|house|home|place|flat|office))\b|\bgot~you~(?:\w+~){0,3}?(?:diary|book|books|schedule|calendar)\b|\byou(?:'re|~are)~down~for~an?\b"), Need.TIME_OF_ITS_OWN),
    Act("send", joined(r"\b(?:the|our)~(?:lads|guys|boys|men|drivers)~(?:carry|bring|drop|deliver|haul)\b|\b(?:is|are)~going~(?:off|out)~to~you\b"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:the|our|two|three)~(?:lads|guys|boys|men|fitters|roofers|painters|engineers|plumbers|mechanics)~(?:fit|fix|come|install|take|collect|pick|move|build|paint|repair|swap|finish|start|lay|hang)\b"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:'s|has)~(?:got~your|you~down|your~\w+~on~(?:the|his|her|their|our))\b|(?<=\w)'s~got~your\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        joined(r"""
        \b(?:is|are|'s)~(?:history|(?:as~)?good~as~new|gone|taken~care~of|squared~away|dealt~with)\b|(?<=\w)'s~(?:history|(?:as~)?good~as~new|gone|taken~care~of)\b|\bworks?~again\b
        |\b(?:wifi|wi-fi|internet|broadband|power|heating|water|lights?|line|site|website|app|lift|account|login|signal|service|system|server|page|boiler)(?:'s|~is|~are)~(?:all~)?back\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", joined(rf"{WE}~(?:then~|also~)?do~(?:your|the|it|this|that)\b|(?:\b(?:is|are|am)|(?<=\w)'(?:s|re|m))~(?:(?:having|taking)~an?~(?:\w+~)?look|working~on~(?:it|your|the))\b"), Need.TIME_OF_ITS_OWN),
    Act("get", joined(rf"{WE}~get~you~an?\b"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\bgoes~(?:before|to)~our~(?:panel|board|committee|team|lab|workshop|underwriters?|specialists?)\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        joined(r"""
        \b(?:order|invoice|policy|claim|room|rooms|seat|seats|ticket|booking|case|account|contract|line|card|reservation|subscription)~(?:no\.?~|number~)?\#?[\w£-]*\d[\w-]*(?:~and~\w+)?~(?:is|are|gets?)
        ~(?:being~)?(?!due\b|closed\b|charged\b|billed\b|needed\b|required\b)\w{3,}ed\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    # What things do
    Act(
        "do",
        joined(rf"""
        \b(?:the|your|a)~(?:new|old|fresh|right|spare|replacement|other|repaired|faulty|broken|worn)~(?:[\w-]+~){{1,2}}?(?:goes|comes)~(?:in|on|up|off|out|down)(?=~(?:{_WHEN}\b|\w+day\b))"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "come",
        joined(r"""
        (?<!should )(?<!could )(?<!will )(?<!might )\b(?:lands?~(?:with|at|on)~(?:you|your)|pings?~into~your|(?:is|are|goes|go|going)~(?:going~)?(?:out~)?on~(?:\w+day's|tonight's
        |today's|tomorrow's|our|the|the~(?:next|first|morning|afternoon|evening))~(?:\w+~)?(?:van|lorry|truck|round|run|delivery|courier))\b
        |\b(?:both|all|the|your|these|two|three)~(?:[\w-]+~){0,3}?\w+s~(?:ship|arrive|follow|go~out|leave~(?:us|our|the)|reach~you)\b
        |\b(?:dm|e-?mail|text|call|message|parcel|package|delivery|refund|update|reply|courier)~(?:incoming|inbound|coming~up)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("come", joined(r"\b(?:will?|'ll)~be~(?:in|on|with)~\w+day's~(?:post|mail|van|round|delivery|courier)\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        joined(r"""
        (?<!to )(?<!will )(?<!'ll )(?<!you )\bgets?~(?:\w+ly~)?(?:stopped|done|sorted|fixed|seen~to|looked~at|unlocked|unblocked|cancelled|waived|removed|replaced|swapped
        |repaired|cleaned|switched|reset|restored|updated|corrected|reversed|lifted|moved|changed|closed~for~you|put~right|taken~(?:off|down|out)|seen~by|picked~up|collected)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "send",
        joined(r"\b(?:is|are)~being~(?:run|driven|taken|walked|brought|carried|flown|rushed)~(?:over|round|up|out|back|to)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    # What goes on behind another promise
    Act(
        "same",
        joined(rf"(?:(?<=, )|(?<=\band ))(?:the|your)~(?:[\w'-]+~){{0,2}}?(?:rest|remainder|balance|half|one|part|two|set|others|(?!(?:leave|ship|arrive|follow|go|come|reach|land|start|begin|close|open|end|is|are|and|or)\b)[\w-]+)(?=~(?:{_WHEN}\b|\w+day\b))") + _NO_VERB,
        Need.GOES_ON,
    ),
    Act("send", joined(rf"(?:(?<=, )|(?<=\band ))(?:the|your)~(?:[\w'-]+~){{1,3}}?(?:sent|shipped|posted|delivered|couriered|handed)(?:~(?:out|off|over|to~you))?(?=~(?:{_WHEN}\b|\w+day\b))") + _NO_VERB, Need.GOES_ON),
    Act("do", joined(rf"(?:(?<=, )|(?<=\band ))(?:the|your)~(?:[\w'-]+~){{1,3}}?(?!sent\b|paid\b)(?:\w{{3,}}ed|cut|rebuilt|redone|put~\w+|taken~\w+)(?=~(?:{_WHEN}\b|\w+day\b))") + _NO_VERB, Need.GOES_ON),
    Act(
        "send",
        joined(r"""
        (?:\b(?:and|then)|,)~(?:then~)?(?:drop|bring|run|take|drive|pop|put|stick)~(?:(?!off\b|round\b|over\b)[\w'-]+~){1,4}?(?:off|round|over|(?:back~)?to~you
        |in~(?:the|\w+'s)~(?:\w+~)?(?:post|mail))\b"""),
        Need.FOLLOWS,
    ),
)
"""All but the first promise only beside a time of their own."""
