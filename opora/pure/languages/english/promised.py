"""What stands around English promises: the words that decide their kind, and those that take them back."""

from __future__ import annotations

from opora.pure.languages.english.acting import PAPERS
from opora.pure.languages.promising import joined

_MONEY = r"(?:money|fees?|fare|premium|dues|deposit|quid|difference|overcharge|overpayment|payment|postage|cash|price|[£$€]\s?\d[\d.,]*)"
OBJECTS: dict[str, str] = {
    "appointment": r"\b(?:appointment|slot|booking)\b",
    "outside": joined(r"""
        \b(?:manufacturer|supplier|carrier|courier|bank|warehouse|workshop|depot|insurer|landlord|council|colleague|office
        |branch|distributor|dhl|ups|royal mail|post office|technician|accounts)\b"""),
    "money": joined(rf"""
        \b(?:on|in|into|onto|to)~your~(?:\w+~){{0,2}}?(?:card|account|statement|bank|visa|paypal)\b|\b(?:penny|every cent|repayment|money|quid|fiver|tenner|dues|refund\w*
        |payment|amount|deposit|payout|settlement|(?<!free of )charge|overcharge|sum|credit(?! note)|reimbursement|difference|overpayment
        |compensation)\b|[$£€]\s?\d|\b(?:euros?|pounds|dollars|eur|gbp)\b|\b{_MONEY}~(?:\w+~)?back\b"""),
    "message": joined(rf"""
        \b(?:message|reply|answer|updates?|news|hear|informed|notified|contacted|updated|information|response|decision|verdict|outcome
        |know|explanation|apology|summary|letter|position|remarks|comments|word|findings|confirmation|quote|quotation|estimate|reports?)\b
        |^(?![^.;]*\b{PAPERS}\b)[^.;]*?\b(?:e-?mail|e-?mailed|inbox|text|sms|info|details|number|note|figures|a line)\b"""),
    "call": joined(r"""
        \b(?:call (?:coming|incoming|heading|inbound)|a (?:quick )?(?:ring|bell|buzz) from|phone call|call from|a call|our call|my call|(?:by|over the|on the|on your) (?:tele)?phone|on the line|on your (?:mobile|landline|cell)|telephone|phones? (?:to|will) ring
        |call(?:back)? (?:comes|is|will))\b"""),
    "goods": joined(rf"""
        ^(?![^.;]*\b(?:refund\w*|reimburs\w*|repay\w*|money|compensation|cheques? for [£$€])\b)[^.;]*?\b(?:dhl|ups|fedex|dpd|courier|keys?
        |(?<!your )card|order|replacement|delivery|parcels?|packages?|goods|box|parts?|{PAPERS})\b"""),
    "file": joined(r"""
        ^(?![^.;]*\b(?:tickets?|drawings?|vouchers?|passes|licen[cs]e|(?:by|in~the|same)~post|post(?:ed|al)|couriers?|by~hand|hand(?:ed|s)?|letterbox
        |printed|originals?|hard~cop\w+|deliver\w*|envelope|credit~note|contracts?(?![^.;]*by~e-?mail))\b)[^.;]*?(?:\b(?:invoices?|receipts?|certificates?|brochures?|paperwork|drafts?|links?|itinerary
        |transcripts?|reports?|quotes?|quotations?|offers?|proposals?|estimates?|agenda|scans?|notes|mock-?ups?|wireframes?|sketches|visuals|breakdown|timeline|calculation|costing|feedback|tracking~(?:number|link|code)|(?:booking|access|reference)~(?:number|code)|password|policy~documents?)\b|\b(?:by|via|per)~(?:e-?)?mail\b|\be-?mail(?:ed|ing|s)?\b|\bpdfs?\b|\binbox\b|\bdms?\b|\bin writing\b|\bin black and white\b|\b(?:photos|pictures|screenshots?|floor plans?|wording|case notes|figures|spreadsheet
        |slides)\b|\b(?:the|your|our|signed|meeting)~minutes\b|^minutes\b|\b(?:the|your|signed|annual|final)~(?:\w+~)?accounts\b|(?<!on )\b(?:an?|the)~(?:\w+~)?statement\b)"""),
    "visit": joined(r"""
        ^(?![^.;]*\b(?:drop(?:s|ping)?|bring\w*|deliver\w*|hand(?:s|ing)?|haul\w*)\b)[^.;]*?\b(?:people|person|men|man|guys|lads|tech|locksmith|technician|engineer|plumber|electrician|fitter|installer|crew
        |visit|mechanic|carpenter|someone round|surveyor)\b"""),
    "refunding": joined(rf"""
        \b(?:refund|reimbursement|money back)\b|\bback~(?:[\w'-]+~){{0,3}}?{_MONEY}\b|\b{_MONEY}(?:~[\w-]+){{0,4}}?~back\b(?!~(?:at|from|in~(?:stock|use)))
        |[£$€]\s?\d[\d.,]*~(?:\w+~){{0,4}}?(?:to|onto|into)~your~(?:\w+~)?(?:account|card|paypal|balance|wallet)\b|\bmake~good~[£$€]|\bto~your~(?:\w+~)?(?:card|bank~account|paypal|wallet)\b"""),
    "arriving": joined(r"""
        \b(?:reaches you|arrives|gets to you|is delivered|you (?:get|have|receive)|is sent|goes out|comes|leaves|is shipped
        |is with you)\b"""),
    "sending": joined(r"""
        \b(?:delivery|shipping|dispatch|shipment)\b|\b(?:(?:over|round|across|down|up|out)~)?to~(?:yours\b|your~(?:door|doorstep|house|home|room|office|desk|place|flat|address|table|venue|hotel))
        |\b(?:over|round|across|out|down|up)~to~you\b|\bthrough~your~(?:letterbox|door)\b|\bin~(?:the|\w+'s)~(?:\w+~)?(?:post|mail)\b"""),
    "calling": r"\b(?:by (?:tele)?phone|on the (?:phone|line)|over the phone|a (?:quick )?(?:ring|bell|buzz|shout|tinkle)|to call|to phone|to ring|calls? you|rings? you|phones? you)\b",
    "answering": r"\b(?:(?:by|in) (?:e-?mail|writing|text)|with (?:an |my |our |the )?(?:answers?|update|news|results?)|keep you (?:in the|posted|updated|up)|to (?:reply|answer|write|e-?mail|contact|get back)|replies|writes|emails you|contacts you|gets back)\b",
}
STRANGERS = joined(r"""
        \b(?:your own|train|bus|flight|ferry|course|class|concert|road|street|price|rate|sale|shift|deadline|weather
        |subscription|warranty|museum|bank|manufacturer|supplier|insurer|insurance|council|police|husband|wife|neighbou?r
        |customers?|customs|factory|landlord|they say|film|match|exam|seller|notice|town|tenants?|your school|lesson|landlady|airline|embassy|royal mail|building manager|waterworks|gasworks|municipality
        |grid~operator
        |(?:power|water|gas|energy|electricity|heating)~(?:company|board|works|grid|network|utility|supplier))\b
        (?!~(?:fees?|fares?|tickets?|bookings?|refund|deposit|claims?|transfer|premium)\b)""")
REFUSAL = joined(r"""
        \b(?:love|like)~to~(?:say|tell)\b|\b(?:maybe|perhaps|might|hopefully|could)\b|\b(?:nothing|nobody|no one|none|neither)\b
        |\b(?:can't|cannot|can not
        |couldn't|don't|do not|won't|not|never|unable to|doubt|didn't|did not)\b~(?:\w+~){0,4}?(?:promise|say
        |guarantee|know|think|believe|sure|confirm|mean|expect|tell|certain)\b[^,;]*|\b(?:wish|wonder|doubt|not sure
        |hope|aim|aims|aiming|strive|strives|striving|endeavou?r|seek|seeks)\b~(?:\w+~){0,3}?""")
TOLD_BY_OTHERS = joined(r"""
        \b(?:thought|planned|meant|intended)\b|\b(?:(?<!easier )said|told|wrote|promised|claimed|mentioned|stated|(?<!rest )assured|understood
        |was told|were told|indicated|promised to|said to)\b[^.;]{0,40}?(?:\b(?:that|you|me|us|him|her|they|he|she|it|we|i)\b|:)
        |\b(?:apparently
        |supposedly|allegedly)\b|\b(?:reads|says|states|said):|\bsays~(?:that~)?(?:(?:he|she|they|we|you)\b|$)|\b(?:asked|wondered|wanted~to~know|inquired|enquired)~(?:\w+~)?(?:whether|if|when|why|how)\b""")
RULE = joined(r"""
        \b(?:usually|normally|typically|always|generally|standard|as a rule|every (?:day|monday|tuesday|wednesday|thursday
        |friday|week)|(?:orders|parcels|items|returns
        |deliveries) (?:ordered|placed|made|over|above|before|after|under|leave|ship|go)|all (?:orders|parcels|claims|returns
        |refunds|enquiries)|orders (?:placed|received|over|above)|opening hours|open from|in general|on average|our policy
        |company policy|according to our terms|often|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends|(?:once|twice) a (?:day|week|month)|only on \w+day|the day (?:after|before) (?:the|your|an?)|most (?:orders|parcels)|any (?:order
        |parcel|return)|would)\b
        |^(?:(?!\b(?:i|we|you|our)\b)[^.;]){0,20}?\bthe (?:train|bus|flight|ferry|museum|shop|store|bank)\b(?! (?:fees?|fares?|tickets?|refund|deposit)\b)""")
OPEN_CLAUSE = joined(r"""
        \b(?:because|before(?!~(?:\d|noon|lunch|midday|the end|mon|tue|wed|thu|fri|sat|sun|close|cob|eod|christmas|easter
        |then|tomorrow|next|this|five|six|three|four|two|ten|nine|eight))|until(?!~(?:\d|noon|mon|tue|wed|thu|fri|sat|sun
        |tomorrow|then))|whether|so that|in order to|to see if)\b|\b(?:ask|asks|asked|wonder|sure|decide|decided|say
        |says)~(?:\w+~){0,2}?(?:what|where|why|how|when|who|which)\b""")
THEIRS = joined(r"""
        \b(?:please|you (?:need|have (?:to|until|till)|must|can(?! (?:have|expect|count|rely|look))|could|should(?! (?:have|see|get|hear|receive))|may|will need|'ll need)|send us|let us know|call us|return it|pay
        |reply to|confirm|you're expected|you are expected|ask(?:ed)? that you|(?:is|are) to be (?:paid by|returned|signed)|(?:must|has to|have to) (?:be|reach|arrive))\b""")
TAG = joined(r"""
        (?:ok|okay|alright|all right|if that's ok|is that (?:ok|okay|all right|alright|fine)(?: (?:with|for) you)?
        |does (?:that|this) (?:suit|work)(?: (?:for )?you)?|would that (?:suit|work)(?: (?:for )?you)?|good|sound good
        |fair enough|yes|right)""")
WHEN = joined(r"""
        \b(?:as soon as|once|when|the moment|the minute|after|immediately after|upon|on receipt|following)\b(?!~(?:lunch
        |noon|\d|midday|work|possible|i~can|we~can))""")
VAGUE = joined(r"""
        \b(?:soon|shortly|as soon as possible|asap|in due course|right away|immediately|straight away|at once|promptly
        |in a moment|right now)\b""")
SEASON = joined(r"""
        \b(?:in (?:the )?(?:spring|summer|autumn|winter|fall)|over the weekend|after work|in the (?:coming|next few) (?:days
        |weeks)|one of these days|later on)\b""")
WHETHER_OR_NOT = joined(r"""
        \beven if\b|\b(?:if|unless|in case)\b~(?:\w+~){0,2}?(?:i|we)\b~(?:can't|cannot|don't|do not|am not
        |haven't|have not|miss|fail|can not)\b|\bif anything changes\b|\bif (?:all|everything|nothing)\b""")
