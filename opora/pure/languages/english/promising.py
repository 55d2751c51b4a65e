"""How English promises: "I'll call you", "you'll have it by Friday", "it ships tomorrow", "will be refunded"."""

from __future__ import annotations

from opora.pure.languages.english import brief, offhand, ordinary, overheard, trading
from opora.pure.languages.english.acting import (
    ARE,
    BE,
    DOES,
    ENDS,
    FOLLOWING,
    ING_CALL,
    ING_REFUND,
    ING_SEND,
    ING_WRITE,
    NO_ING,
    NO_SUBJECT,
    NO_VERBS,
    NOT_ACTS,
    OF_OURS,
    PAID,
    PAPERS,
    SENT,
    STATE_VERBS,
    STATES,
    THIRD,
    TOLD,
    VERBS_CALL,
    VERBS_DO,
    VERBS_PREPARE,
    VERBS_REFUND,
    VERBS_SEND,
    VERBS_WRITE,
    WE,
    WILL,
)
from opora.pure.languages.english.arranging import ARRANGED
from opora.pure.languages.english.promised import (
    OBJECTS,
    OPEN_CLAUSE,
    REFUSAL,
    RULE,
    SEASON,
    STRANGERS,
    TAG,
    THEIRS,
    TOLD_BY_OTHERS,
    VAGUE,
    WHEN,
    WHETHER_OR_NOT,
)
from opora.pure.languages.promising import Act, Need, PromiseWords, joined, one_of

WORDS = PromiseWords(
    acts=(
        *ARRANGED,
        *offhand.FIRST,
        *ordinary.FIRST,
        Act("call", rf"{WILL}{VERBS_CALL}\b"),
        Act("call", joined(rf"\blet~me~(?:then~)?{VERBS_CALL}\b"), Need.TIME),
        Act("write", joined(rf"\blet~me~(?:then~)?{VERBS_WRITE}\b"), Need.TIME),
        Act("call", rf"{ARE}{ING_CALL}", Need.TIME),
        Act("call", joined(r"\b(?:and|then)~(?:then~|will~|i'll~)?(?:call|phone|ring)~(?:you)\b")),
        Act(
            "call",
            joined(r"""
            \b(?:calling|phoning|ringing)~you\b|\b(?:expect|await|count~on)~(?:\w+~){0,2}?(?:call
            |phone call)\b"""),
            Need.TIME,
        ),
        Act("refund", rf"{WILL}{VERBS_REFUND}\b"),
        Act(
            "refund",
            joined(rf"""
            {WILL}(?:return|send|get|have|give)~(?:you~)?(?:back~)?(?:the|your
            |all)~(?:\w+~){{0,2}}?(?:money|payment|deposit|amount|refund|sum|difference)\b"""),
        ),
        Act(
            "refund",
            joined(rf"""
            {WILL}(?:process|issue|start|arrange|trigger|initiate|release|make|push|action)~(?:\w+~){{0,4}}?(?:refund
            |reimbursement|repayment|credit|payment)\b"""),
        ),
        Act("refund", joined(rf"{ARE}{ING_REFUND}|{ARE}(?:issuing|processing)~(?:\w+~){{0,3}}?refund\b"), Need.TIME_OR_CUSTOMER),
        Act("refund", rf"{BE}{PAID}"),
        Act(
            "send",
            joined(rf"""
            {WILL}(?:e-?mail|text|message|whatsapp|share)~(?:(?:you|it|over|with)~)?(?:both~)?(?:the|an?|your|our|my|new
            |some)~(?:[\w-]+~){{0,3}}?{PAPERS}\b"""),
        ),
        Act("write", rf"{WILL}{VERBS_WRITE}\b"),
        Act(
            "write",
            joined(r"""
            \b(?:and|then)~(?:then~|will~|i'll~|we'll~)?(?:let~you~know
            |get~back~to~you|come~back~to~you|e-?mail~you|write~(?:to~)?you
            |update~you|tell~you|text~you|report~back|reply|confirm)\b"""),
            Need.TIME_OR_CUSTOMER,
        ),
        Act("write", rf"{ARE}{ING_WRITE}", Need.TIME),
        Act("send", rf"{WILL}{VERBS_SEND}\b"),
        Act(
            "send",
            joined(r"""
            \b(?:and|then)~(?:then~|will~)?(?:send|ship|dispatch|bring|deliver|forward|post)~(?:you|it|them
            |one|a|the)\b(?!~(?:to~us|back|\w+~to~us))"""),
            Need.TIME,
        ),
        Act(
            "visit",
            joined(rf"""
            {ARE}(?:sending|getting)~(?:(?:someone|somebody)\b|(?!it\b|them\b|this\b|that\b|the\b|your?\b
            |an?\b)[\w-]+~(?:\w+~)?(?:round|over|out)\b)"""),
            Need.TIME,
        ),
        Act(
            "do",
            joined(
                r"\b(?:i've|we've|i~have|we~have)~(?:now~|just~)?(?:scheduled|booked|arranged|lined~up|organi[sz]ed"
                r"|planned|pencilled~in|set)\b"
            ),
            Need.TIME_OF_ITS_OWN,
        ),
        Act(
            "come",
            joined(r"""
            \b(?:coming~(?:your~way|to~you|over|out|home)|heading~your~way|on~(?:its|their|his|her)~way~to~you)\b|'s~in~the~post\b"""),
            Need.TIME,
        ),
        Act("do", joined(r"\b(?:will?|'ll)~do~so\b|\b(?:goes|go)~(?:into|live|through|up|back~up)\b"), Need.TIME_OF_ITS_OWN),
        Act("come", joined(r"\b(?:will?|'ll)~be~(?:waiting|ready|left|held|kept)~(?:\w+~)?for~you\b"), Need.TIME_OF_ITS_OWN),
        Act(
            "visit",
            joined(r"""
            \b(?:i|we)(?:'ve|~have)?~(?:got~)?(?:you|it)~(?:booked|scheduled|pencilled|down|diarised)\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("send", rf"{ARE}{ING_SEND}", Need.TIME),
        Act(
            "get",
            joined(r"""
            \byou(?:'ll|ll|~will?|~shall|~are~going~to|'re~going~to)~(?:(?!not\b|never\b
            |need\b|have~to\b)\w+~){0,2}?(?:have(?!~(?:to|until|time))|get|rec(?:ei|ie)ve|hear|see|find|know
            |be~(?:contacted|refunded|notified|informed|called|reimbursed|credited|paid|emailed))\b"""),
            Need.TIME_OR_CUSTOMER,
        ),
        Act(
            "get",
            joined(r"""
            \b(?:i|we)~(?:promise|guarantee|owe)~(?:you~)?(?:an?|the|your)~(?:\w+~)?(?:answer|reply|call
            |refund|solution|result|delivery|update|repair|decision)\b"""),
        ),
        Act(
            "call",
            joined(r"""
            \b(?:talk|speak|chat)~(?:to~you~|again~|then~)?(?=(?:on|at|tomorrow|today|this|monday|tuesday
            |wednesday|thursday|friday)\b)|\blet's~(?:speak|talk|catch~up)\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act(
            "get",
            joined(r"\b(?:look|watch|keep~an~eye|stand|hold)~(?:out|by)?[ \n]*for~(?:an?|my|our|the)\b"),
            Need.TIME_OF_ITS_OWN,
        ),
        Act(
            "do",
            joined(r"""
            (?:(?<!have )(?<!get )\b(?:it's|it|that's|they're|everything's|all|consider~it|is|are)|'s)~(?:all~)?(?:done|ready|sorted
            |fixed|finished|yours|live|back~(?:up|on|online))\b(?!.*\b(?:until|till|collection|pick)\b)"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("do", joined(rf"{ARE}having~(?:it|them|the|a|an|your|this|that)\b"), Need.TIME_OF_ITS_OWN),
        Act(
            "come",
            joined(r"""
            (?<!invoice )(?<!payment )(?<!amount )(?<!bill )\b(?:is|are|'s)~(?:due|expected|set)~(?:to~)?(?:in|on
            |at|with|by|here|back|arrive|leave|ship|tomorrow|monday|tuesday|wednesday|thursday|friday)\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("get", joined(r"\byou(?:'re|~are)~(?:getting|receiving|having)\b"), Need.TIME),
        Act(
            "get",
            joined(r"""
            \byou(?:~can~|~should~|~may~)?(?:expect|look~out~for)\b|\bexpect~(?:it
            |them|the|my|our|a|an|your)\b|\byou~(?:get|receive|hear~from)\b|\bcount~on~(?:an?|my|our)\b|\bexpect~(?:delivery|dispatch|arrival|completion)\b
            |\bexpect~(?:an?~)?(?:e-?mail|message|reply|answer|news|text)|\byou~have~(?:my|our)~(?:answer
            |reply|word(?!~that))\b"""),
            Need.TIME,
        ),
        Act("prepare", rf"{WILL}{VERBS_PREPARE}\b"),
        Act("do", rf"{WILL}(?!{NO_VERBS})\w{{3,}}\b"),
        Act(
            "do",
            joined(rf"""
            {WILL}(?:have|get|make|do|keep|be)~(?:\w+~){{1,5}}?(?:done|ready|fixed|sorted|back|finished|repaired
            |changed|replaced|up|working|happen|sure|complete|by|there|over|round|at~your)\b"""),
        ),
        Act("do", joined(rf"{WILL}(?:do|make)~(?:it|that|this|the|a|your)\b"), Need.TIME),
        Act("write", rf"{BE}{TOLD}"),
        Act("send", rf"{BE}{SENT}"),
        Act("call", rf"{DOES}{VERBS_CALL}\b", Need.SOMEBODY_OF_OURS),
        Act("write", rf"{DOES}{VERBS_WRITE}\b", Need.SOMEBODY_OF_OURS),
        Act("refund", rf"{DOES}{VERBS_REFUND}\b", Need.SOMEBODY_OF_OURS),
        Act(
            "send",
            joined(r"""
            \b(?:gets|get|is|are)~(?:being~)?(?:\w+ly~)?(?:shipped|sent|posted|delivered|dispatched|despatched
            |mailed|collected)\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("send", rf"{DOES}{VERBS_SEND}\b", Need.SOMEBODY_OF_OURS),
        Act("call", joined(rf"\b(?:is|are)~{ING_CALL}"), Need.TIME),
        Act("send", joined(rf"\b(?:is|are|'s)~{ING_SEND}"), Need.TIME),
        Act(
            "come",
            joined(rf"""
            {DOES}(?:arrive|reach|ship|leave|land|go~out|follow|appear|show~up|turn~up|hit|drop~(?:in|by)
            |visit|collect|pick~up)\b"""),
            Need.TIME_OR_CUSTOMER,
        ),
        Act(
            "visit",
            joined(r"""
            \b(?:is|are|'s|'re)~(?:\w+~)?(?:coming|visiting|arriving|dropping~by|calling~round)\b|(?:\b
            |(?<=\w))(?:will?|'ll)~be~(?:there|out~to|round|over|at~your|on~site|back~(?:on~site
            |with~you|at~your)|at~yours|with~you|outside)\b"""),
            Need.TIME,
        ),
        Act(
            "visit",
            joined(rf"""
            {DOES}(?:come|swing|call~(?:in|round)|visit|pop|drop~(?:in|by)|stop~by|attend|turn~up
            |show~up|be~there)\b"""),
            Need.TIME,
        ),
        Act("refund", joined(r"\b(?:is|are)~(?:being~)?(?:returned|refunded|credited|paid~back|transferred)\b"), Need.TIME),
        Act("refund", joined(rf"\b(?:is|are)~{ING_REFUND}"), Need.TIME),
        Act("refund", joined(r"\b(?:goes|is~going|comes)~back~(?:to|on|onto|into)~(?:your|you)\b"), Need.TIME_OR_CUSTOMER),
        Act("refund", joined(r"\b(?:money|deposit|refund|amount|difference|payment)~(?:\w+~)?(?:goes|comes|is)~back\b"), Need.TIME),
        Act("visit", joined(rf"\b{OF_OURS}~(?:picks|brings|delivers|comes|collects|visits|installs|fits|repairs|fixes)\b"), Need.TIME),
        Act(
            "come",
            joined(r"""
            \b(?:the|your|a|an|new|it|they|one|ones|this)~(?:[\w-]+~){0,4}?comes?\b(?=~(?:on|tomorrow|today|in|by
            |at|next))"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("visit", r"(?<!should )(?<!could )(?<!may )(?<!to )(?<!might )(?<!can )(?<!will )\bcomes\b", Need.TIME_OF_ITS_OWN),
        Act("visit", joined(r"\b(?:i'm|we're|i am|we are)~(?:with~you|at~yours?|there)\b"), Need.TIME_OF_ITS_OWN),
        Act("write", joined(r"(?<!your )\b(?:update|answer|reply|news)~(?:(?:by|at|before|tomorrow|tonight|today|on|within|no~later)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"), Need.TIME_OF_ITS_OWN),
        Act("write", joined(r"\b(?:next|further|first)~(?:news|update|information|message)\b"), Need.TIME_OF_ITS_OWN),
        Act(
            "do",
            joined(
                r"\b(?:installation|fitting|repair|replacement|maintenance|migration)~(?:\w+~){0,2}?(?:is|starts|begins)\b"
                r"(?!~(?:leaving|coming|going|arriving|shipping|on~its|with~you|in~the~post|being|sent|out))"
            ),
            Need.TIME_OF_ITS_OWN,
        ),
        Act(
            "come",
            joined(r"""
            \bdelivery~(?:\w+~)?is~(?:now~)?(?:on|at|by|in|between|due|set|booked|planned|scheduled|expected|tomorrow|today|this
            |next|mon|tue|wed|thu|fri|sat|sun)"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("call", joined(r"\b(?:call|callback|call[ -]back|phone~call)~(?:is|will~be)~(?:booked|scheduled|set|planned|arranged)\b"), Need.TIME),
        Act("write", joined(r"\byou(?:'ll|~will)~be~the~first~to~(?:know|hear)\b")),
        Act("write", joined(rf"\b(?:is|are|'s)~{ING_WRITE}"), Need.TIME_OF_ITS_OWN),
        Act(
            "send",
            joined(r"""
            \b(?:is|are)~to~be~(?:\w+~)?(?:delivered|shipped|sent|dispatched)\b|\b(?:is
            |are)~in~the~post\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("visit", joined(r"'s~(?:with~you|at~yours|round)\b"), Need.TIME_OF_ITS_OWN),
        Act(
            "do",
            joined(r"""
            \b(?:is|are)~(?:restored|fixed|repaired|replaced|corrected|cancelled|unlocked|installed|extended|renewed|switched
            |closed~for~you)\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("get", joined(r"\b(?:watch|check)~your~(?:inbox|mailbox|phone|e-?mail)\b"), Need.TIME_OF_ITS_OWN),
        Act(
            "come",
            joined(r"""
            (?<!should )(?<!could )(?<!may )(?<!to )(?<!might )(?<!can )\b(?:ships|leaves|sets~off~to|heads~(?:out|off|over|to~(?:you|your)|your)|travels~(?:to~you|tonight|tomorrow|on)|goes~out|arrives|lands
            |goes~in~the~post|is~with~you|is~on~its~way|follows|is~arriving
            |is~leaving|(?:is|are|'s)~going~out|goes~off|reaches~you|is~due~(?:to|in|at|on
            |with)|comes~out|are~on~(?:their|the)~way|go~out|reach~you|leave~(?:us|our|the
            |here)|lands~on|gets~(?:here|to~you|in)|(?:is|are)~leaving|(?:is|are
            |'s)~in~your~(?:hands|inbox|post)|(?:is|are)~with~you)\b"""),
            Need.TIME,
        ),
        Act(
            "get",
            joined(r"""
            \byou~should~(?:then~|now~|also~)?(?:see|receive|hear|have(?!~(?:to|\w+ed|been|got|had|seen|gone|done|come)\b)|get~(?:it
            |them|the
            |your|this|an?|our|my)\b(?![^.;]*\bto~(?:us|me)\b))"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act(
            "come",
            joined(r"""
            (?<!you )(?<!\bi )(?<!we )\bshould~(?:then~|now~|also~|all~)?(?:be~(?:with~you|there|here|in~your|on~your|at~your|delivered|out
            |refunded|credited|paid|posted)|arrive|reach~you|land|appear|show~up|turn~up
            |come~through|hit~your)\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act(
            "do",
            joined(r"""
            (?<!you )(?<!\bi )(?<!we )\bshould~(?:then~|now~|also~|all~)?be~(?:all~)?(?:back|ready|fixed|done|sorted|live|finished|online|up
            |working|running|resolved|complete|installed|restored)\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("do", rf"{BE}{STATES}", Need.TIME_OR_CUSTOMER),
        Act(
            "come",
            joined(r"(?<!i )(?<!we )(?:\b|(?<=\w))(?:will?|'ll)~be~(?:\w+~)?(?:in|on|at|with)~(?:your|you|the|our)\b"),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("do", rf"{BE}[\w-]+ed\b", Need.TIME),
        Act(
            "do",
            joined(rf"""
            {DOES}(?:start|begin|happen|take~place|run|fix|repair|replace|install|measure|work|go~live|change|restore
            |finish|complete|look~after|take~care|handle|update|fit|set~up|take~over|check|review|inspect|cut
            |paint|swap)\b"""),
            Need.TIME,
        ),
        Act("do", rf"{NO_SUBJECT}{DOES}(?!{NO_VERBS}|{ENDS})\w{{3,}}\b", Need.ONE_OF_OURS),
        Act("do", rf"{ARE}{NO_ING}\w{{3,}}ing\b", Need.TIME),
        Act(
            "do",
            joined(r"""
            \b(?:starts|begins|takes~place|goes~live|happens|(?:is|are)~(?:booked|scheduled|set|planned
            |confirmed)~(?:in~)?for|is~being~\w+ed)\b"""),
            Need.TIME,
        ),
        *brief.OURS,
        Act("do", joined(rf"{WE}~(?!{NO_VERBS}|{STATE_VERBS})\w{{3,}}(?<!ed)\b"), Need.TIME_OF_ITS_OWN),
        *(Act(sense, r"(?<!\byour )(?<!\bold )(?<!\bthese )(?<!\bmy )" + one_of(verbs.split()) + joined(r"(?!~(?:place|until))"), Need.TIME_OF_ITS_OWN) for sense, verbs in THIRD.items()),
        Act(
            "do",
            joined(rf"""
            {NO_SUBJECT}(?:\b|(?<=\w))(?:is|are|'s|'re)~{NO_ING}(?!(?:ending|expiring|closing|rising|raining|costing
            |running|charging|renewing|taking|moving|leaving)\b)\w{{3,}}ing\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("call", rf"{FOLLOWING}{VERBS_CALL}\b(?![ \n]+(?:us|me)\b)", Need.FOLLOWS),
        Act("refund", rf"{FOLLOWING}{VERBS_REFUND}\b", Need.FOLLOWS),
        Act("write", rf"{FOLLOWING}{VERBS_WRITE}\b(?![ \n]+(?:to[ \n]+)?(?:us|me)\b)", Need.FOLLOWS),
        Act("send", rf"{FOLLOWING}{VERBS_SEND}\b(?![ \n]+(?:us|me)\b)", Need.FOLLOWS),
        Act("do", rf"{FOLLOWING}{VERBS_DO}", Need.FOLLOWS),
        Act("call", rf"{FOLLOWING}{ING_CALL}", Need.FOLLOWS),
        Act("refund", rf"{FOLLOWING}{ING_REFUND}", Need.FOLLOWS),
        Act("write", rf"{FOLLOWING}{ING_WRITE}", Need.FOLLOWS),
        Act("send", rf"{FOLLOWING}{ING_SEND}", Need.FOLLOWS),
        *trading.ACTS,
        *brief.ACTS,
        *offhand.ACTS,
        *ordinary.ACTS,
    ),
    people=joined(rf"\b{OF_OURS}s?\b|\b(?:our|my)~\w+"),
    strangers=rf"{STRANGERS}|\b{overheard.AGENCIES}\b",
    customer=r"\b(?:you|your|u|ur|ya)\b",
    objects=OBJECTS,
    it=r"\b(?:it|this|that|they|them)\b|^\W*(?:back )?(?:with you|yours|in your hands)\b",
    joins=r"\b(?:and|but|then|so|or|because|since|although|though|while)\b",
    whether=rf"{overheard.SHOULD_IT}|\b(?:if|unless|provided|providing|in case|should you|assuming|otherwise)\b|{overheard.ON_A_WORD}",
    asks_whether=r"\b(?:if|when|what|where|why|how|who|which)\b",
    whether_or_not=WHETHER_OR_NOT,
    when=WHEN,
    wish=joined(r"\byou(?:'re|~are)?~(?:\w+~)?(?:like|want|wish|prefer|need|ready|decide|agree)\b"),
    open_clause=OPEN_CLAUSE,
    refusal=rf"{REFUSAL}|{overheard.WISHED}",
    denial=r"\b(?:\w+n't|(?:ca|wo|do|does|did|is|are|was|could|would|should)nt|not|no|never|nobody|no one|neither)",
    told=rf"{TOLD_BY_OTHERS}|{overheard.HEARSAY}",
    rule=rf"{RULE}|{overheard.RULES}|{overheard.UNDECIDED}",
    theirs=rf"{THEIRS}|{brief.THEIRS}",
    be_there=brief.BE_THERE,
    past=r"\b(?:was|were|had|has|been|did|sent|told|said|wrote|got|came|went|paid|left|since|\w{3,}ed)\b",
    counted=r"\b(?:days?|hours?|weeks?|minutes?|mins?|months?|hrs?|h)\b",
    at_latest=r"\b(?:at the latest|no later than|latest|in any case|either way|regardless|whatever happens)\b",
    they=overheard.THEY,
    others_before=overheard.OTHERS_BEFORE,
    same_day=r"\b(?:the same|that|that same|same) (?:day|afternoon|morning|evening|visit|occasion)\b|\bon the spot\b|\b(?:there and then|while they are there)\b",
    season=rf"{SEASON}|{trading.SEASON}",
    vague=VAGUE,
    tag=TAG,
    others=rf"{trading.NOT_ACTS}|{brief.NOT_ACTS}|{overheard.NOT_ACTS}",
    not_acts=rf"{NOT_ACTS}|{trading.NOT_ACTS}|{brief.NOT_ACTS}|{overheard.NOT_ACTS}",
)
