"""Ordinary English forms of promising beside those of `promising.py`: "is to be credited", "goes back onto the card", "a callback by our engineer"."""

from __future__ import annotations

from opora.pure.languages.english.acting import AT, NO_VERB, OF_OURS
from opora.pure.languages.promising import Act, Need, joined

_MONEY = r"(?:money|refund|deposit|overpayment|difference|amount|sum|credit|fees?|fares?|premium|price|charges?|postage|payment|dues|[£€$]\s?\d[\d.,]*)"
_BACK_TO = joined(r"(?:(?:back~)?(?:to|on|onto|into|in)~(?:you|your|the~(?:\w+~)?(?:card|account)~(?:you|it|that|with|used|on))|the~same~card|the~original~(?:card|account|payment))\b")
_NEWS = r"(?:answer|reply|response|update|news|e-?mail|message|text|note|letter|decision|report|quote|estimate|results?|confirmation|explanation|feedback|summary|findings|details|statement)"
_PAPERS = r"(?:link|pdf|copy|invoice|receipt|certificate|report|tickets?|documents?|papers|contract|quote|letter|details|results|findings|code|label|form|password|file|voucher)s?"
_WORK = joined(r"""
    (?:(?:re)?activation|deactivation|installation|inspection|visit|repair|replacement|collection|cancellation|correction|migration|deletion|deployment|clean(?:ing)?|survey
    |measuring|service|test|check|review|removal|restoration|upgrade|update|fitting|treatment|fix|patch|hotfix|transfer|exchange|swap)""")
_BY_US = joined(rf"(?:from~(?:our~(?:side|end)|me|us)|by~(?:me|us|one~of~(?:our|my)~\w+|(?:our|my)~(?:[\w-]+~){{0,2}}?[\w-]+)|with~our~(?:[\w-]+~)?{OF_OURS})\b")
_PEOPLE = r"(?:ladies|men|women|people|colleagues|cleaners|fitters|engineers|technicians|plumbers|electricians|painters|roofers|movers|helpers|nurses|carers|lads|guys|boys|mechanics|gardeners|drivers)"
_ROLE = joined(r"(?:(?:senior|head|duty|chief|lead|branch|site|area|regional|workshop|service|shift|deputy|managing|night|on-call)~)")
_WHO = r"(?:partner|manager|engineer|technician|chef|clerk|planner|surveyor|adjuster|editor|director|nurse|vet|teacher|tutor|mechanic|electrician|plumber|supervisor|accountant|lawyer|adviser|advisor|officer|developer|designer|fitter|porter)"
_STATES = joined(r"""
    (?:is|are|was|were|has|have|had|does|did|says|said|means|closes?|opens?|ends?|needs?|requires?|offers?|costs?|includes?|covers?|allows?|accepts?|thinks?|believes?
    |knows?|knew|wants?|hopes?|likes?|works?|will|would|can|can't|cannot|could|may|might|must|should|shall|do|don't|always|always|never|often|usually|normally|this|his|hers|its
    |told|saw|made|took|got|came|went|gave|found|left|put|sent|brought|confirms?|show|shows|apply|explains?|recommends?|understands?|states?|states|in|on|at|by|for|to|of|from|with|and|or|as
    |about|across|than|over|per|that|which|who|also|all|both|\w+ed|hours|days|times|terms)\b""")
_OBJECT = r"(?:the|your|you|it|them|an?|this|that|both|all|her|him)"

FIRST = (
    Act(
        "refund",
        joined(rf"""
        {_MONEY}~(?:[\w£€$.,'-]+~){{0,4}}?(?:goes|comes|go|come|(?:is|are)~(?:going|coming))~(?:straight~|right~)?back~{_BACK_TO}
        |\b(?:is|are)~to~be~(?:\w+ly~)?(?:refunded|credited|reimbursed|repaid|returned~to~your|transferred|paid~(?:out|back|into))\b
        |{_MONEY}~(?:[\w£€$.,'-]+~){{0,4}}?(?:is|are|gets?)~(?:being~)?(?:\w+ly~)?(?:repaid|reimbursed|refunded|credited|wired)\b
        |\bconsider~(?:it|that|them|the~\w+)~(?:refunded|reversed|credited|repaid)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "refund",
        joined(r"\bwill~(?:then~)?(?:apply|put|book|post|set)~(?:it|this|that|the~\w+|[£€$]\S+)~(?:[\w-]+~){0,3}?(?:as~an?~(?:\w+~)?credit|against~your~(?:\w+~)?(?:bill|invoice|account))\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("write", joined(r"\b(?:is|are)~to~be~(?:\w+ly~)?(?:e-?mailed|informed|notified|told|contacted|answered)\b|\b(?:dm|pm|text|message|msg|e-?mail|ping)'?m?ing~(?:you|u)\b"), Need.TIME_OF_ITS_OWN),
    Act("write", AT + joined(rf"followed~by~(?:an?|the|our|my)~(?:\w+~)?{_NEWS}\b"), Need.GOES_ON),
    Act("write", joined(rf"(?:\b|(?<=, ))with~(?:(?:an?|the|my|our)~)?(?:\w+~)?{_NEWS}~(?:[\w-]+~){{0,3}}?(?:from~(?:me|us)|to~(?:you|follow))\b"), Need.GOES_ON),
    Act("write", AT + joined(r"(?:(?!(?:i|we|you|is|are|your|please|if|look|check|watch|will|be)\b)[\w'-]+~){1,5}?in~(?:your|ur)~(?:mail|e-?mails?|inbox|mailbox|dms?)(?=~(?:by|on|before|within|today|tonight|tomorrow|this|mon|tue|wed|thu|fri|sat|sun))") + NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", AT + joined(r"in~(?:your|ur)~(?:mail|e-?mails?|inbox|mailbox|dms?)(?=~(?:by|on|before|within|today|tonight|tomorrow|this|mon|tue|wed|thu|fri|sat|sun))") + NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", AT + joined(rf"(?:[\w-]+~)?{_NEWS}~(?:by~(?:e-?mail|mail|text|sms)|in~writing)(?=~(?:by|on|before|within|today|tonight|tomorrow|this|mon|tue|wed|thu|fri|sat|sun))") + NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", joined(rf"\b(?:the|your|an?|our)~(?:[\w-]+~){{0,2}}?{_PAPERS}~(?:[\w-]+~){{0,4}}?(?:is|are|gets?)~(?:being~)?(?:supplied|provided|e-?mailed|sent)~to~you\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "call",
        joined(rf"""
        {AT}(?:(?:a|the|your|one)~)?(?:telephone~|phone~)?(?:call|callback|call-back|ring)~(?:back~)?(?:{_BY_US}|from~(?!the~(?:bank|insurer|council|landlord))(?:our~)?[\w-]+)(?=~|:)
        |\bmy~next~(?:attempt|try|call)~(?:is|will~be|comes|follows)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("come", joined(r"\b(?:our|the~(?:courier|driver|van)'s)~next~(?:delivery~)?(?:attempt|try)~(?:is|will~be|comes|follows)\b|\b(?:next|second|new)~delivery~attempt~(?:is|will~be)\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "call",
        joined(r"\b(?:callback|call-back|phone~call|telephone~call|call)~(?:(?!is\b|was\b|has\b|and\b|but\b)[\w':.-]+~){0,9}?(?:is|has~been)~(?:now~)?(?:arranged|booked|scheduled|planned|fixed|agreed|set)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("send", joined(r"\b(?:is|are)~going~(?:in|into)~the~(?:post|mail)\b|\bout~with~(?:the~|our~|[\w-]+'s~)(?:\w+~)?(?:van|lorry|courier|driver|round|post|truck)\b"), Need.TIME_OF_ITS_OWN),
    Act("send", AT + joined(r"(?:(?:i|we)~(?:am|are)~|(?:just|now)~)?getting~(?:it|them|one|this|that|(?:the|your|an?)~(?:[\w-]+~){1,3}?)~?(?:(?:over|out|round|back|up)~)?to~you\b"), Need.TIME),
    Act("send", joined(r"\bour~(?:van|driver|courier|lorry|man|people)(?:~is|~are|'s)~(?:back~)?(?:at|with|round~(?:at|to)|out~to)~(?:you|your)\b"), Need.TIME_OF_ITS_OWN),
    Act("come", joined(r"\b(?:parcel|package|packet|letter|box|order|replacement|part|set)~(?:[\w-]+~){0,3}?goes~(?:(?:out|off)~)?(?=(?:today|tonight|tomorrow|this)\b)"), Need.TIME_OF_ITS_OWN),
    Act("come", joined(r"(?<=\w)'s~leaving~(?:us|our|here)\b|\b(?:delivery|drop-off|dispatch)~(?:by|with)~(?:our|my)~(?:own~)?\w+"), Need.TIME_OF_ITS_OWN),
    Act("send", joined(r"\b(?:is|are)~to~be~(?:\w+ly~)?(?:posted|couriered|mailed|handed~over|brought|issued|with~you|at~your)\b"), Need.TIME_OF_ITS_OWN),
    Act("send", AT + joined(r"(?:[\w-]+~){1,4}?being~(?:sent|shipped|posted|delivered|dispatched|couriered)\b") + NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("write", AT + joined(r"hear~from~(?:me|us)(?=~(?:by|on|before|tomorrow|today|tonight|mon|tue|wed|thu|fri|sat|sun))") + NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("get", AT + joined(r"(?:at~your~[\w-]+'s)\b(?=~(?:by|before|tomorrow|today|tonight|this|on|mon|tue|wed|thu|fri|sat|sun))") + NO_VERB, Need.TIME_OF_ITS_OWN),
)
"""Believed before the common wordings, for they know the kind better."""

ACTS = (
    # To be done, done by us
    Act("send", joined(r"\b(?:is|are)~(?:to~be~)?(?:supplied|handed~over|presented|returned|forwarded)~to~you\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        joined(r"""
        \b(?:is|are)~to~be~(?:\w+ly~)?(?:repaired|replaced|fixed|corrected|installed|cancelled|restored|removed|moved|changed|swapped|inspected|cleaned|reviewed|reset|unlocked
        |unblocked|lifted|waived|deleted|updated|completed|finished|collected|exchanged|re\w+ed|closed~for~you)\b(?!~by~(?:you|the)\b)
        |\bconsider~(?:it|that|them)~(?!done\b)\w{3,}ed\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", AT + joined(rf"(?!(?:i|we|you|it|they|no|not|after|since|before|thanks|thank|until)\b)(?:[\w'-]+~){{0,5}}?{_WORK}~(?:work~)?{_BY_US}(?=~|:)") + NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("do", AT + joined(r"(?!(?:i|we|you|it|they|no|not|your|our|the|this|that)\b)(?:[\w-]+~){0,3}?(?:fix|patch|hotfix|repair|test|check|survey)~(?:(?:live|out|in|on~[\w-]+)~)?(?=(?:by~)?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|today|tonight)\b|by~(?!you\b|the\b)\w+)") + NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "visit",
        joined(rf"""
        \b(?:repair|visit|installation|inspection|survey|collection|engineer|technician|fitter|plumber|electrician)~(?:(?!is\b|was\b|has\b|and\b|but\b)[\w':.-]+~){{0,7}}?(?:is|has~been)~(?:now~)?(?:arranged|booked
        |scheduled|planned|fixed|agreed)\b|\b(?:two|three|four|both|our|some|the)~(?:of~our~)?(?:[\w-]+~)?{_PEOPLE}~(?:then~|also~)?(?:come|visit|call)~(?:(?:back|over|out|round|by)~)?(?:to|at|with)~(?:you|your)"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("visit", joined(r"\b(?:our|my)~[\w'-]+~(?:round|over|out|back)~to~(?!you\b|your\b)\w+\b"), Need.TIME_OF_ITS_OWN),
    # What those of ours do
    Act(
        "do",
        joined(rf"""
        \bour~(?:[\w-]+~)?(?!{_STATES})[\w-]+(?:s|men|women|people|staff|crew)~(?!{_STATES})\w{{3,}}(?<!s)~{_OBJECT}\b
        |\b(?:our|my)~(?!{_STATES})[\w-]+~(?:\w+ly~)?\w{{3,}}(?:ises|izes|ifies)\b
        |\bthe~{_ROLE}{_WHO}~(?:then~|also~)?(?!{_STATES})\w{{3,}}s~{_OBJECT}\b
        |(?:^|(?<=[,;:.]\s)|\b(?:and|then)~)(?:he|she)~(?:then~|also~)?(?!{_STATES})\w{{3,}}[^\Ws]s~{_OBJECT}\b
        |\b(?:he|she|(?:our|my)~[\w'-]+(?:~\w+)?,?)~(?:logs|steps|calls|looks|pops|drops|comes|checks|signs|moves|dials)~(?:in|by|over|round|back|into)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "do",
        joined(r"""
        \b(?:i|we)~(?:then~|also~)?open~(?:the|your|an?)~(?:\w+~)?(?:claim|case|file|account|ticket|dispute|investigation|enquiry|inquiry|application)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", AT + joined(r"(?:will~)do~(?:this|that|it|the|your)\b") + NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:the|your)~(?:[\w-]+~){1,3}?(?:runs|flows|works)~again\b"), Need.TIME_OF_ITS_OWN),
    # Afterwards, without a day
    Act("send", joined(r"(?:^|(?<=[.;:]\s))(?:afterwards|after~that|thereafter|subsequently),?~(?:i|we)~(?:then~)?(?:send|post|ship|bring|deliver)~(?:you|it|them)\b")),
    Act("call", joined(r"(?:^|(?<=[.;:]\s))(?:afterwards|after~that|thereafter|subsequently),?~(?:i|we)~(?:then~)?(?:call|ring|phone)~you\b")),
    Act("write", joined(r"(?:^|(?<=[.;:]\s))(?:afterwards|after~that|thereafter|subsequently),?~(?:i|we)~(?:then~)?(?:write~to~you|e-?mail~you|let~you~know|come~back~to~you|get~back~to~you)\b")),
    Act("do", AT + joined(r"(?:gonna|going~to|goin'?~to|off~to)~(?!(?:be|have|need|need|lose|miss|wait|keep)\b)\w{3,}~(?:it|them|the|your|ur|this|that|both|all|an?)\b") + NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:i|we)~(?:am|are)~goin'?~(?:to~)?\w{3,}\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        AT
        + joined(r"""
        (?!(?:again|within|certain|main|plain|remain|explain|join|begin|train|obtain|gain|captain|twin|skin|coin|contain|maintain|retain|cabin|muffin|robin|margin|origin|admin|login|plugin
        |satin|basin|cousin|cumin|bargain|curtain|mountain|fountain|certain|protein|vitamin|chain|drain|grain|rain|pain|brain|spain)\b)\w{3,}in~(?:it|them|the|your|ur|this|that|both|all)\b""")
        + NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
)
"""Most promise only beside a time of their own."""
