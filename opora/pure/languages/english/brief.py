"""How English promises briefly: without a verb ("Back to you by three"), without its subject ("Posting it today"), and in the present
passive of the trade ("your meter is read again on Monday")."""

from __future__ import annotations

from opora.pure.languages.english.acting import AT as _AT
from opora.pure.languages.english.acting import NO_VERB as _NO_VERB
from opora.pure.languages.english.acting import OF_OURS, WE
from opora.pure.languages.promising import Act, Need, joined, one_of

_LEADING = one_of(
    """i we you he she they it there please no not never nothing nobody if when after before since until as any every each last previous
    earlier yesterday's who which that what where how why thanks thank sorry apologies regret about regarding concerning following per see
    by for with without from to is are was were be been has have had do does did will would can could may might must should shall let get
    got give gave need needs want wait send sent ask asked hope hoping looking wishing wishes best regards and or but than says said tells told bring take keep come pay use put return reply""".split()
)
_WORDS = joined(rf"(?:(?!{_LEADING})[\w'£€$-]+(?:[.,]\d+)?~){{0,5}}?")
_SOME_WORDS = joined(rf"(?:(?!{_LEADING})[\w'£€$-]+(?:[.,]\d+)?~){{1,5}}?")
_NEWS = joined(r"""
    (?:answer|reply|response|update|news|word|e-?mail|message|text|line|note|letter|decision|verdict|report|quote|estimate|results?|outcome
    |confirmation|explanation|feedback|summary|findings|details|more|information|info|opinion|statement)\b""")
_HITHER = joined(r"""
    ~(?:from~(?:me|us|(?:our|my)~[\w-]+)|to~(?:you|follow)|in(?:to)?~your~(?:inbox|mailbox|hands|e-?mail|account)|to~your~(?:inbox|mailbox|hands|e-?mail|account)
    |on~(?:its|their)~way)\b""")
_MONEY = r"""(?:money|refund|reimbursement|deposit|overpayment|difference|amount|sum|credit|postage|quid|[£€$] ?\d[\d.,]*|\d[\d.,]* (?:pounds|euros?|dollars))"""
_TO_ACCOUNT = joined(r"(?:on|to|in|into|onto)~your~(?:\w+~){0,2}?(?:card|account|bank|paypal|statement|visa)\b")
_TO_CUSTOMER = joined(r"""
    (?:in~your~hands|at~your~(?:door|doorstep|desk|place|house|home|office)|on~your~(?:doorstep|desk|table)|to~your~(?:door|house|home
    |office|desk)|at~yours|with~you|(?:back~|over~|out~|on~its~way~)?to~you)\b""")
_SOON = joined(r"(?=~(?:\w+~){0,3}?(?:by|before|within|tomorrow|tonight|today|this|next|no~later|on|at|latest|first)\b)")
_BY = joined(r"(?=~(?:[\w-]+~){0,4}?(?:by|before|within|tomorrow|tonight|no~later|on~\d|at~the~latest)\b)")
_NO_GIFTS = joined(r"(?!(?:[\w'-]+~){0,4}?(?:wishes|regards|thoughts|love|birthday|weekend|luck|day|evening|congratulations|greetings)\b)")
_DONE = joined(r"""
    (?:ready|done|sorted|fixed|repaired|finished|complete|completed|resolved|restored|replaced|installed|corrected|unlocked|unblocked|cancelled
    |cleaned|rebuilt|reprinted|mended|gone|history|voided|waived|back~(?:up|on|online|in~service|in~use|working|running|to~normal))\b""")
_AGAIN = r"(?:re-?)?"
_SERVED = joined(rf"""
    {_AGAIN}(?:repeated|redone|retaken|rerun|squashed|inspected|tested|checked|examined|measured|read|painted|printed|drawn|assigned|routed|issued|booked|wired|tiled|laid|cut|dug|built
    |set|stopped|deleted|removed|erased|blocked|unlocked|unblocked|activated|deactivated|opened|adjusted|amended|merged|moved|transferred
    |upgraded|updated|uploaded|restarted|rebooted|calibrated|serviced|tuned|sharpened|cleaned|washed|ironed|pressed|altered|sewn|stitched
    |patched|sealed|glued|welded|drilled|mounted|hung|fitted|assembled|dismantled|unpacked|packed|loaded|collected|fetched|lifted|waived
    |withdrawn|reversed|written|signed~off|approved|processed|handled|dealt~with|looked~at|looked~into|reviewed|investigated|escalated
    |migrated|connected|reconnected|disconnected|switched~(?:on|over|back)|turned~(?:on|back)|cleared|drained|flushed|pumped|filled|topped~up
    |swept|mown|trimmed|pruned|planted|felled|sanded|varnished|polished|engraved|framed|bound|translated|edited|published|put~(?:right|back|up
    |in|on)|taken~(?:down|away|back|off|out|up)|oiled|greased|resoled|polished|made|baked|delivered|mended|sorted|finished|completed|added|changed|exchanged|swapped|cancelled)\b""")
_NOT_SERVED = one_of(
    """closed charged billed debited required requested needed expected limited delayed renewed supposed allowed invited advised asked obliged
    based located situated interested excited scheduled planned occupied used attached enclosed guaranteed covered insured included
    postponed suspended increased reduced raised discontinued involved concerned related expired ended retired called named owed
    signed delighted pleased confirmed welcomed wanted terminated""".split()
)
_PASSIVE = joined(r"(?:is|are|gets?|get's)~(?:(?:being|then|all|also|now|finally|\w+ly)~){0,2}?")

ACTS = (
    # Without its subject
    Act(
        "write",
        _AT
        + joined(r"(?:(?:just|now|also)~)?(?:writing|e-?mailing|replying|texting|messaging|getting~back|coming~back|reporting~back)~(?:to~)?you\b")
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "refund",
        _AT
        + joined(r"(?:(?:just|now|also)~)?(?:refunding|crediting|reimbursing|paying|transferring|returning)~(?:you|the|your|it|both|all|[£€$])")
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "send",
        _AT
        + joined(r"(?:(?:just|now|also)~)?(?:sending|posting|shipping|dispatching|popping|dropping|couriering|delivering|bringing|forwarding)~")
        + _NO_GIFTS
        + joined(r"(?:you|it|them|the|your|an?|one|this|both|out|new)\b")
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "prepare",
        _AT
        + joined(r"""
        (?:(?:just|now|also)~)?(?:checking|reviewing|investigating|asking|chasing|reading|inspecting|looking~(?:into|at|through)|going~(?:through
        |over))~(?:it|them|the|your|this|that|both|up|with|our)\b""")
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "do",
        _AT
        + joined(r"""
        (?:(?:just|now|also)~)?(?:fixing|repairing|swapping|replacing|cancelling|correcting|moving|booking|unlocking|resetting|cleaning
        |installing|changing|sorting|ordering|restoring|updating|removing|deleting|printing|painting|fitting|collecting)~(?:it|them|the|your
        |this|that|both|out|all|an?)\b""")
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    # Without a verb
    Act("call", rf"{_AT}{_WORDS}" + joined(r"(?:call|callback|phone~call|ring)~from~(?:me|us|(?:our|my)~[\w-]+)\b") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "visit",
        rf"{_AT}{_WORDS}"
        + joined(rf"(?!he\b|she\b|they\b)(?:(?:our|my)~\w+|\w+(?:er|or|ian|man|men|ist)s?|{OF_OURS})~(?:at~yours?|with~you|round~at|over~at|at~the~door)\b")
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("write", rf"{_AT}{_WORDS}{_NEWS}{_HITHER}{_NO_VERB}", Need.TIME_OF_ITS_OWN),
    Act(
        "write",
        _AT + joined(r"(?:(?:straight|right|will~be|be)~)?(?:back~(?:to|with)~you|(?:back~)?in~touch|back~(?:on~this|here~with|with~(?:news|more|word|answers|an?~\w+|the~\w+)))\b") + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("refund", rf"{_AT}{_WORDS}(?:{_MONEY}|fares?|fees?|premium|price|charge)" + joined(rf"~(?:[\w-]+~){{0,3}}?(?:{_TO_ACCOUNT}|back~(?:with|to)~you\b)") + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "refund",
        rf"{_AT}{_WORDS}" + joined(r"(?:refund|reimbursement|money~back)(?=~(?:(?:by|before|on|tomorrow|today|tonight|this)\b|(?:mon|tue|wed|thu|fri|sat|sun)))") + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("get", _AT + _NO_GIFTS + _SOME_WORDS + _TO_CUSTOMER + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("get", _AT + joined(r"(?:with~you|yours|in~your~hands|at~your~door)\b") + _SOON + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act(
        "send",
        _AT
        + _WORDS
        + joined(r"(?:delivered|shipped|posted|sent~(?:out|to~you|over)|couriered|dispatched|mailed|in~the~post)\b")
        + _BY
        + _NO_VERB,
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", _AT + joined(r"(?:(?:all|everything|both)~)?") + _DONE + _BY + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("do", _AT + _SOME_WORDS + _DONE + _BY + _NO_VERB, Need.TIME_OF_ITS_OWN),
    Act("do", _AT + joined(r"on~it(?=~(?:today|tomorrow|tonight|first|this|now))"), Need.TIME_OF_ITS_OWN),
    # The customer has it
    Act(
        "write",
        joined(rf"""
        (?<!\bif )(?<!\bas )\byou~(?:then~|also~)?(?:(?:have|get|receive|see|read)~(?:(?!no\b|any\b|until\b|to\b)[\w-]+~){{0,4}}?(?:(?!line~(?!from))
        {_NEWS}|it~in~writing)(?!~from~(?:the|your)\b)|know~(?:more|everything|by|before|for~(?:sure|certain)|where~you~stand
        |the~(?:result|outcome|decision|answer|date|time))\b)"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "refund",
        joined(rf"(?<!\bif )(?<!\bas )\byou~(?:then~|also~)?(?:have|get|receive|see)~(?:(?!no\b|any\b|until\b|to\b)[\w-]+~){{0,3}}?{_MONEY}"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "do",
        joined(r"""
        (?<!\bif )(?<!\bas )\byou~(?:then~|also~)?(?:have|get)~(?:(?!no\b|any\b|until\b|to\b|been\b)[\w-]+~){1,4}?(?:again|back
        |repaired|fixed|installed|running|working|restored)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "get",
        joined(r"(?<!\bif )(?<!\bas )\byou~(?:then~|also~)?(?:hold|have|get)~(?:[\w-]+~){1,4}?in~your~hands\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "write",
        joined(r"(?<!\bif )(?<!\bas )\byou~(?:then~|also~)?(?:learn|find~out|are~told)~(?:what|whether|more|the|how|who|which|when)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "do",
        joined(r"\byou~can~(?:log~in|sign~in|use~(?:it|them|(?:your|the)~\w+)|access~(?:it|(?:your|the)~\w+)|pay~online)~again\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    # What others of ours, and things, do
    Act(
        "call",
        joined(r"\b(?:i|we)(?:'ve|~have)~(?:made~(?:myself~)?a~note|set~a~reminder|noted|planned)~(?:\w+~){0,3}?to~(?:call|ring|phone)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "write",
        joined(r"""
        \b(?:i|we)(?:'ve|~have)~(?:made~(?:myself~)?a~note|set~a~reminder|noted|planned)~(?:\w+~){0,3}?to~(?:write|e-?mail|update|answer|reply|get~back
        |come~back|let~you~know)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "refund",
        joined(r"\b(?:accounts|finance|bookkeeping|payroll)~(?:makes?|does?)~(?:the|your)~(?:payment|transfer|refund)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("call", joined(r"\bgives~you~a~(?:\w+~)?(?:ring|call|bell|shout|buzz)\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "ask",
        joined(r"""
        \b(?:i|we)(?:'ve|~have)~(?:told|asked|instructed)~(?!you\b)(?:[\w-]+~){1,3}?to~(?:pay|refund|send|post|ship|call|ring|write|release|return
        |reply|bring|repair|fix)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "refund",
        joined(r"""
        \b(?:account|card|statement|bill|invoice)~(?:then~)?shows~(?:the|your|an?)\b|\bcomes~off~(?:your|the)~(?:\w+~)?(?:bill|invoice|rent)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "come",
        joined(r"""
        \b(?:is|are|'s)~(?:on~(?:the|its|their|our)~(?:road|van|lorry|truck)|on~your~(?:desk|table|doorstep)|at~yours)\b
        |\bgo(?:es)?~(?:by|with)~(?:[\w-]+~)?(?:post|courier|mail|express|air)\b
        |\b(?:the|your|both|all)~(?:new|missing|right|other|replacement|correct|remaining|spare)~(?:[\w-]+~){1,2}?(?:arrive|leave|ship|land|follow
        |reach~you|go~out)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", joined(r"(?:\b(?:is|are|'s)~(?:on|up|running|working|back|available)~again|\bgets~done)\b") + _SOON, Need.TIME_OF_ITS_OWN),
    # Present passives
    Act(
        "refund",
        joined(rf"""
        \b(?:refund|money|deposit|overpayment|difference|credit|reimbursement|goodwill|compensation|amount)~(?:[\w£€$.,'-]+~){{0,4}}?{_PASSIVE}(?:processed
        |released|paid|wired|issued|made|initiated|sent|returned|transferred|credited|pushed~through|booked|executed|triggered)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "refund",
        joined(r"""
        \b(?:refund|money|deposit|overpayment|difference|goodwill|compensation|amount)~(?:[\w£€$.,'-]+~){0,3}?(?:goes|travels|returns)~(?:(?:straight|right
        |back)~)?(?:to|on|onto|into)~(?:you|your)\b"""),
        Need.TIME_OR_CUSTOMER,
    ),
    Act(
        "refund",
        joined(r"\b(?:goodwill|compensation)~(?:\w+~)?will?~be~(?:\w+~)?(?:made|paid|sent|issued|processed)\b"),
        Need.TIME,
    ),
    Act(
        "send",
        joined(rf"""
        \b{_PASSIVE}(?:handed~(?:over|to)|couriered|posted|brought|dropped~off|driven|flown|e-?mailed|forwarded|returned~to~you)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("send", joined(r"\b(?:and|then)~(?:then~)?(?:sent|posted|shipped|delivered|couriered|dispatched|brought|handed)\b") + _BY, Need.TIME_OF_ITS_OWN),
    Act("do", joined(rf"\b(?:the|an?|this|that|these|both|all|new|wrong|missing|old|it|they)~(?:(?!is\b|are\b|that\b|which\b|who\b)[\w'-]+~){{0,5}}?{_PASSIVE}{_SERVED}(?:~and~[\w-]+ed\b)?"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(rf"\b(?:your|our)~(?:(?!is\b|are\b|that\b|which\b|who\b)[\w'-]+~){{1,5}}?{_PASSIVE}(?:(?!{_NOT_SERVED})[\w-]{{2,}}ed\b|{_SERVED})(?:~and~[\w-]+ed\b)?"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:your|the)~(?:[\w'-]+~){1,4}?(?:gets|receives)~(?:its|his|her|their|an?|new|the)~\w+"), Need.TIME_OF_ITS_OWN),
)
"""All of them promise only beside a time of their own."""

OURS = (
    Act("do", joined(rf"{WE}~reopen~(?:the|your)~(?:case|file|claim|matter|account|ticket|complaint)\b"), Need.TIME_OF_ITS_OWN),
    Act("call", joined(rf"{WE}~(?:then~|also~)?(?:(?:call|phone|ring|dial)~(?:you|your)|try~you)\b"), Need.TIME),
    Act("refund", joined(rf"{WE}~(?:then~|also~)?(?:refund|reimburse|credit|repay|transfer|wire|pay|return~the~(?:price|money|fee|deposit))\b(?!~by\b)"), Need.TIME),
    Act(
        "write",
        joined(rf"""
        {WE}~(?:then~|also~)?(?:(?:come|get|report|write)~back|(?:write|report)~to~you|(?:mail|e-?mail|text|message|tell|inform|update|answer|write)~you
        |let~you~know|reply)\b"""),
        Need.TIME,
    ),
    Act(
        "send",
        joined(rf"{WE}~(?:then~|also~)?(?:(?:re-?)?send|ship|dispatch|(?:re-?)?deliver|post|bring|have~(?:it|them|(?:the|your)~\w+)~(?:to|with)~you)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
)
"""Presents of our own."""

_STRANGER = joined(r"""
    (?:council|city|town~hall|landlord|landlady|bank|insurer|insurance|manufacturer|maker|factory|supplier|provider|employer|embassy|consulate
    |ministry|tax~office|police|court|hospital|doctor|gp|school|university|post~office|royal~mail|authority|authorities|airline|neighbours?
    |owner|tenant|seller|card~issuer|government|registry|water~company|power~company|network~operator)\b""")

NOT_ACTS = joined(rf"""
    \b(?:will?~be|is|are|gets?|be)~(?:[\w-]+~){{1,4}}?by~(?:the|your|their|its)~(?:own~|local~)?{_STRANGER}
    |\byou(?:'ll|~(?:will?|shoud|should|can|may|might|could))?~(?:\w+~){{0,2}}?(?:get|receive|recieve|hear|have|expect)~(?:[\w-]+~){{0,4}}?from~(?:the|your
    |their)~(?:own~|local~)?{_STRANGER}
    |\bthank(?:s|~you)~(?:\w+~){{0,2}}?for~(?:the|your|our|this)~(?:(?!and\b|but\b|on\b|by\b)[\w'-]+~?){{1,5}}
    |\b(?:policy|subscription|contract|membership|lease|licence|insurance)~(?:is|are|gets?)~(?:\w+ly~)?renewed\b
    |\b(?:moving~to~(?:an?|the|new)|(?:office|shop|store|workshop)~moves)\b
    |\b(?:i|we)(?:'ll|~will?|~shall)~(?:then~|also~)?charge\b|\b(?:taken|debited)~from~your~(?:\w+~)?(?:account|card|bank)\b
    |\b(?:i|we)~can~(?:ring|call|phone|send|ship|come|deliver|offer|refund|book|fit|move|write|e-?mail|do|bring|swap|repair|give)\b
    |^(?:delivered|posted|sent|shipped|dispatched|paid|refunded)~on~\w+day\b
    |\b(?:shop|store|office|branch|museum|pool|counter|sale|offer|discount|promotion|library|showroom|bar|restaurant|voucher|coupon|ticket|card|pass
    |warranty|guarantee|contract|policy|licence|deal)~(?:[\w-]+~){{0,4}}?(?:opens|closes|reopens|moves|expires|lapses|ends|runs~(?:out|until|till)|is~over)\b
    |\b(?:got|had|received)~(?:an?|the|your|no)~(?:\w+~){{0,2}}?(?:answer|reply|update|news|word)~from~\w+(?:~\w+)?
    |\bdue~back~(?:with|to)~us\b|\b(?:rent|price|fee|rate|premium|tariff|cost)s?~go(?:es)?~up\b
    |\byour~(?:reply|answer|response|decision|payment|documents?|signature|form|feedback)~(?:is|are)~(?:due|expected|needed|required)\b
    |^(?:refunds|transfers|claims|returns|enquiries|complaints|applications)\b(?:~\w+){{1,3}}
    |\b(?:refunds|repairs|deliveries|transfers|letters|replies|parcels|returns)~(?:\w+~)?takes?\b[^.;!?]*""")
"""What strangers do, what we give thanks for, and how long things take in general."""

THEIRS = joined(rf"""
    {_AT}(?:drop|bring|pop|post|upload|return|send|keep|collect|pick|hand|take|ring|come|use|fill|sign|leave|hold|put|turn|check|have|be|make~sure|switch|unplug
    |move|clear|try|send|submit|attach|e-?mail|pay)~(?:it|them|the|your|us|me|this|that|one|both|all|any|two|proof|an?|back|in|up|off|out|at~home|home|by|old|away|to|along|over|round)\b""")
"""What the customer is asked for without a please."""

BE_THERE = joined(r"""
    \b(?:be~(?:in|home|at~home|there|around)|keep~(?:[\w'-]+~){1,4}?(?:free|clear|open|indoors|inside|shut|closed)|have~(?:[\w'-]+~){1,4}?(?:free|clear|open
    |indoors|inside|ready|at~hand)|stay~in|leave~(?:[\w'-]+~){1,4}?(?:open|unlocked|free|on)|(?:move|clear|empty|unlock|free|cover|switch~off
    |turn~off)~(?:the|your|up|out|away))\b""")
"""The customer is to be there, or to have things ready."""
