"""How English promises what others will do for us or what is already arranged: "I asked them to refund you", "a call is booked"."""

from __future__ import annotations

from opora.pure.languages.english.acting import ARE, WILL
from opora.pure.languages.promising import Act, Need, joined

ARRANGED = (
    Act(
        "ask",
        joined(rf"""
        {WILL}(?:make~(?:sure|certain)|see~to~(?:it|that)|see~that|ensure|arrange~for|(?:ask
        |tell)~(?:\w+~){{1,5}}?to|get~(?!back\b|right\b|in\b|on\b|it\b|this\b|that\b
        |you\b)(?:\w+~){{1,4}}?to~(?:call|ring|phone|write|e-?mail|contact|look|bring|come)|have~(?!it\b|them\b
        |an?\b|your\b)(?:\w+~){{1,5}}?(?:call|ring|phone|e-?mail|write|contact|get~back|reply|bring|deliver|collect
        |come))\b"""),
    ),
    Act(
        "refund",
        joined(r"""
        \b(?:asked|told|instructed|got)~[^.;:!]{3,40}?~to~(?:refund|credit|reimburse|pay|transfer|return)\b[^.;:!]{0,40}?
        \b(?:you(?:'ll|~will|~should|~can)~(?:then~)?(?:see|have|get|receive|expect)|(?:it|which)(?:'ll|~will
        |~should)~(?:then~)?(?:be|reach|show|appear|arrive))\b"""),
        Need.TIME,
    ),
    Act(
        "refund",
        joined(r"""
        \b(?:refund|credit|reimbursement|money)\b[^.;:!]{0,50}?(?:\band|,)~(?:(?:it|that|which)~)?(?:will|should
        |it'll)~(?:then~)?(?:reach|arrive|be~(?:back
        |in|on|with)|show|appear|land|hit)\b"""),
        Need.TIME,
    ),
    Act(
        "refund",
        joined(rf"""
        {WILL}(?:put|move|send|pay)~(?:[^ \n]+~){{1,4}}?(?:back~)?(?:on|in|into|onto
        |to)~your~(?:\w+~)?(?:card|account|bank|paypal|visa|statement)|{ARE}(?:putting|moving|sending
        |paying)~(?:[^ \n]+~){{1,4}}?(?:back~)?(?:on|in|into|onto|to)~your~(?:\w+~)?(?:card
        |account|bank|paypal|visa)"""),
    ),
    Act(
        "call",
        joined(r"""
        \b(?:i've|we've|i~have|we~have)~(?:scheduled|booked|arranged|put|got|pencilled|diarised|planned
        |set~up)~(?:[\w-]+~){0,6}?(?:call|callback|phone~call)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "send",
        joined(r"""
        \b(?:i've|we've|i~have|we~have)~(?:scheduled|booked|arranged)~(?:\w+~){0,3}?(?:courier
        |delivery|collection|driver)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "visit",
        joined(r"""
        \b(?:i've|we've|i~have|we~have)~(?:scheduled|booked|arranged)~(?:\w+~){0,3}?(?:technician
        |engineer|plumber|electrician|fitter|visit|installation)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "call",
        joined(r"""
        \bexpect~to~hear~from~(?:me|us)~(?:\w+~){0,2}?by~(?:phone|telephone)\b|\b(?:i'll|we'll|i~will|we~will|i'm~going~to|we're~going~to)
        ~give~you~(?:both~)?a~(?:quick~)?(?:shout|call|ring|bell|buzz)\b"""),
    ),
    Act(
        "write",
        joined(r"""
        \b(?:more|further|next|another|new)~(?:news|update|word|information|details)~(?:from~(?:me|us)|follows?)\b
        |(?<!your )\b(?:news|word|answer|reply|update)~from~(?:me|us|our~\w+)\b
        |\byou~(?:'ll~|will~)?(?:then~)?(?:have|get|receive)~(?:his|her|our|my|their|an?|the|final)~(?:\w+~){0,2}?(?:opinion
        |answer|reply|decision|feedback|verdict|estimate|quote|offer|result|results|report|summary|assessment)\b"""),
        Need.TIME,
    ),
    Act(
        "refund",
        joined(r"""
        \b(?:amount|sum|money|deposit|fee|refund|difference|price)\b[^.;:!]{0,60}?\b(?:it|which|that)(?:'ll|~will|~should)~(?:then~)?(?:show
        |reach|arrive|appear|be~(?:back|with|in|on))|\b(?:am|'m|are|'re|is)~(?:giving|handing)~you~[^.;:!]{0,40}?(?:back|off)\b
        |\b(?:amount|sum|money|deposit|fee|half|difference|price|postage|rest|whole|£\d+|€\d+|\$\d+)\b[^.;:!]{0,30}?(?:is~|are~|'s~)?(?:coming
        |comes?|going|goes?|travels?|travelling)~(?:right~|straight~)?back~(?:to|on|onto|into)~(?:you|your)\b"""),
        Need.TIME,
    ),
    Act(
        "send",
        joined(r"""
        \byour~(?:[\w-]+~){1,3}?(?:arrive|leave|ship|reach~you)\b|\b(?:it|they|this|that|(?:the|your|a)~(?:[\w-]+~){1,3}?)~?goe?s?~out\b
        |\byou~(?:then~)?(?:have|get|receive)~(?:it|them|both|all~of~(?:it|them)|(?:the|your|a)~(?:new~|missing~|right~|other~|fresh~)?(?:parts?|parcels?
        |goods|order|keys?|documents?|copy|copies|contract|invoice|rest|one|replacement|device|card|tickets?|books?|shoes|box|boxes|samples?))
        ~(?:on|by|tomorrow|today|this|tonight|before|within|next)\b"""),
        Need.TIME,
    ),
    Act(
        "do",
        joined(r"""
        \b(?:your|the)~(?:[\w-]+~){1,3}?(?:gets|get)~(?:unlocked|fixed|repaired|changed|replaced|collected|corrected|cancelled|canceled|activated
        |reset|restored|cleaned|installed|moved|updated|closed|painted|serviced|checked|exchanged|picked~up|set~up|sorted)\b"""),
        Need.TIME,
    ),
    Act(
        "refund",
        joined(rf"""
        {WILL}(?:take|knock|strike|get)~(?:[^ \n]+~){{1,5}}?off~(?:of~)?(?:your|the)~(?:\w+~)?(?:bill|invoice|card|account)\b
        |{WILL}(?:take|knock)~[$£€]\s?\d+(?:[.,]\d+)?~off\b|{WILL}cover~(?:the~|your~)(?:\w+~){{0,3}}?(?:cost|costs|fare|fee|fees|bill|postage|taxi)\b
        |\b(?:overpayment|deposit|fee|amount|sum|balance|difference|money)~(?:\w+~){{0,3}}?will~be~(?:\w+~)?(?:returned|sent~back|paid~back
        |reversed|released)\b|\b(?:refund|money|amount|deposit)~(?:[^ \n]+~){{0,3}}?(?:hits|reaches|lands~on|shows~on)~your\b"""),
    ),
    Act(
        "send",
        joined(r"""
        \b(?:is|are|gets|get)~(?:\w+ly~)?(?:emailed|mailed|sent|posted|couriered)~(?:out~)?to~you\b
        |\b(?:dispatch|shipping|despatch|collection~by~the~courier)~is~(?:on|at|by|tomorrow|today|this|next|mon|tue|wed|thu|fri)
        |\byou(?:'ll|~will)~find~(?:\w+~){1,4}?(?:in|on|at|by)~(?:your|the)~(?:inbox|mailbox|post|account|door|reception|desk)\b
        |\b(?:keys?|parcel|tickets?|documents?|papers?|glasses|order|device|badge|card)~will~be~(?:\w+~)?(?:at|with|in)~(?:\w+~){0,2}?(?:reception
        |desk|locker|counter|porter|post|letterbox|mailbox|shop)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act(
        "visit",
        joined(r"""
        \b(?:someone|somebody|technician|engineer|plumber|electrician|fitter|driver|colleague|nurse|carer)~(?:\w+~)?(?:will?|'ll)~be~at~your~(?:door
        |house|home|place|flat|office|gate)\b
        |\b(?:technician|engineer|plumber|electrician|fitter|crew|team)(?:'s|~is|~are)~(?:all~|now~)?booked~(?:in~)?(?:for|on)\b
        |\b(?:i'm|we're|i~am|we~are)~booked~in~(?:to|for|with)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("call", joined(r"\b(?:will?|'ll)~be~(?:ringing|phoning|calling)~(?:round|around|you|everyone)\b"), Need.TIME),
    Act("do", joined(r"\bgive~(?:me|us)~(?:until|till)~(?!you\b)(?![^.;]*\band~(?:i|we|you)(?:'ll|~will))"), Need.TIME_OF_ITS_OWN),
)
