"""What sounds like a promise of ours in English and is none: what is only thought about, said by others, or kept by offices and neighbours."""

from __future__ import annotations

from opora.pure.languages.english.acting import WE
from opora.pure.languages.promising import joined

_OFFICE = joined(r"""
    (?:lines?|offices?|shops?|stores?|desk|branch(?:es)?|phones?|reception|counter|clinic|practice|surgery|showroom|helpline|workshop|garage|library|pool|gym
    |school|hotline|chat|warehouse|depot|kitchen|bar|restaurant|spa|museum|box~office|team)""")
_KIN = joined(r"""
    (?:solicitors?|lawyers?|letting~agent|estate~agent|accountant|gp|landlord|landlady|neighbou?rs?|husband|wife|partner|mum|mother|dad|father|son|daughter|sister
    |brother|cousin|aunt|uncle|grandson|granddaughter|friend|mate|colleague|flatmate|housemate|roommate|boss|employer|tenants?|builders?|building~society|card~(?:provider|company)|energy~(?:supplier|company)|water~company
    |mortgage~(?:lender|provider)|pension~(?:provider|fund)|university|college|insurers?|bank|council)""")
_OTHERS = joined(r"""
    (?:council|landlord|landlady|manufacturer|maker|factory|supplier|employer|embassy|consulate|ministry|tax~office|police|authority|authorities|airline|neighbou?rs?|owners?|tenants?|seller|buyer
    |card~issuer|government|registry|publisher|venue|organi[sz]ers?|promoter|notary|solicitors?|estate~agent|other~side|court|magistrate|power~company|water~company|utility|network~operator)""")
AGENCIES = joined(r"""
    (?:dvla|hmrc|irs|home~office|passport~office|land~registry|companies~house|ofgem|ofcom|ombudsman|royal~mail|usps|dwp|job~?centre|inland~revenue|openreach
    |national~grid|network~rail|visa~centre|tax~man|taxman|coroner|parliament|ministry|water~board|airport|maker|makers|electoral~office|town~hall|city~council|county~council|nhs)""")

NOT_ACTS = joined(rf"""
    \bshall?~(?:we|i)\b|\bi~(?:gather|hear|suspect|reckon|imagine|presume|fear|notice|guess|bet|reali[sz]e|agree)\b
    |\bwell~(?:ahead|before|after|within|under|over|into|in~(?:time|advance)|past|beyond|known|done|worth|aware|and|as|below|above|on~(?:the|its|track))\b
    |{WE}(?:'re|'m|~are|~am)~(?:\w+~)?(?:toying|thinking~(?:of|about)|(?:considering|contemplating|weighing|mulling|debating|pondering|exploring|discussing|looking
    ~(?:into|at))~(?:up~)?(?:over~)?(?:\w+ing\b|whether|how|if|the~(?:idea|option|possibility)|an?\b)|in~two~minds|tempted|inclined)(?:(?!~(?:and|but)~)[^.;,])*
    |\b(?:has|have|had)~been~(?:in|on|with|at|back)\b[^,;.]*|\b(?:is|are)~to~be~(?:paid(?!~(?:out|back|into))|returned|handed|settled|submitted|signed|vacated)\b|^(?:please~)?(?:come|drop|pop|stop|call|swing)~(?:by|in|round|over|along)~(?!with\b)[^.;]*
    |(?:^|(?<=[.!?]\s))over~to~you\b[^.;]*|(?:\bis|'s)~(?:no~good|fully~booked|booked~up)\b[^.;,]*|\blands?~in~(?:our~|the~)?(?:stores?|shops?)\b|\b(?:rent|balance|bill|fee|premium|payment)(?:'s~|~)due\b
    |\bhere's~hoping\b[^.;]*|\byou~(?:chose|picked|hired|engaged)\b[^,;.]*|\b(?:we|i)(?:'re|~are|'m|~am)?~(?:expect|await|expecting|awaiting)~(?:the|an?|your|another|new|delivery)\b(?:(?!~and~)[^,;.])*|\bexpected~(?:(?:at|in|back~at)~our|from)\b
    |\b(?:is|are)~expected~(?:(?:at|in|back~at)~our|from)\b|\b(?:i|we)~intend~(?!to\b)|\blooking~at~(?:\w+day|dates)\b|{WE}(?:'re|~are)~looking~at~(?:\w+day|dates)\b|\b(?:will~be|is|are|gets?)~(?:\w+~)?(?:charged|billed|debited)\b
    |\bthe~(?:[\w-]+~)?{_OTHERS}~(?:will|'ll|is~going|has~promised|(?!has\b|was\b|is\b|does\b)\w+s)\b[^.;,]*|\b(?:arrive|come|reach|be~with|get|follow)\w*~(?:\w+~){{0,4}}?from~(?:the|your|their)~(?:[\w-]+~)?{_OTHERS}
    |\bwarehouse~(?:moves|closes)\b|\b(?:how|what)~about~(?:we|i)\b|\bwhat~if~(?:we|i)\b|\bwhy~don't~(?:we|i)\b|\b(?:may|might|could|can|as|very)~well~\w+|\b(?:be|are|'re)~charging\b|\bbe~back~(?:at~my|in~the~office|from|at~work)\b
    |\b(?:book|books|item|items|loan|loans|car|key|keys|equipment|form|homework|essay|assignment)~(?:is|are)~due\b|\b(?:timetable|season|programme|schedule|semester|term)~(?:starts|begins|runs)\b
    |\bnext[ -]door~[^,;.]*|\b(?:our|the)~(?:[\w-]+~){{0,2}}?{_OFFICE}~(?:will~(?:be|stay|remain)|is|are|stays?|remains?)~(?:\w+~)?(?:staffed|manned|closed|shut|open|unavailable|offline|down)\b
    |\b(?:payment|direct~debit|instalment|rent|premium|fee|invoice|bill|balance|subscription|membership|money)~(?:[\w£€$.,'-]+~){{0,3}}?(?:will~be|is|gets?)
    ~(?:\w+~)?(?:taken|collected|debited|charged|billed|due|payable)\b
    |(?<!to )(?<!with )(?<!into )(?<!for )(?<!at )(?<!on )(?<!in )\byour~(?:own~|old~|new~|former~)?{_KIN}(?:'ll)?~(?:[\w-]+~){{0,2}}?(?:will|is~going|is~\w+ing|should|is~to|(?!has\b|was\b|is\b|does\b)\w+s\b)[^,;.]*
    |\b(?:the|your)~other~(?:driver|side|party|tenant|owner)(?:'s~\w+)?~[^,;.]*
    |\bthe~(?:landlord|neighbou?r|owner|seller|tenant|builder|maker|manufacturer)'s~(?!(?:[\w-]+~){{1,3}}?(?:will~be|is|are)~(?:\w+ly~)?[\w-]+(?:ed|sent)
    ~(?:out~|over~)?to~you\b)\w+~[^,;.]*
    |(?:\b(?:is|are)|'s|'re)~(?:still~|\w+ly~)?(?:toying|weighing|mulling|debating|pondering|contemplating|considering)\b(?:(?!~(?:and|but)~)[^.;,])*
    |(?:\b(?:is|are)|'s)~looking~(?:\w+~)?(?:doubtful|unlikely|likely|good|bad|grim|dicey|iffy|shaky|promising|as~if|like)\b[^,;.]*
    |(?<!our )\b(?:board|committee|council|panel|management|trustees|jury)~(?:meets?|sits?|votes?|convenes?|(?:will|is~(?:going|due)~to)~\w+)\b
    |\b(?:strike|school|festival|exhibition|fair|holidays?|match|term|course|season|sale|concert|show|lesson|class|hearing|trial)s?~(?:\w+~)?(?:starts?|begins?|opens?|runs?|takes~place)\b
    |\b(?:word|news|updates?|message|note|line)~from~(?:the|your|their)~{_OTHERS}\b[^.;]*|\b(?:arrives?|lands?)~(?:at|in)~our~(?:\w+~)?(?:warehouse|depot|stockroom)\b
    |\bwe~(?:then~)?(?:get|receive|take~in)~(?:the|our|new|more|another|fresh|an?)~(?:[\w-]+~){{0,2}}?(?:stock|delivery|shipment|supplies|batch)\b
    |\b(?:there|it|this|that|he|she|they|we|i|(?:the|our|an?)~[\w-]+)~may~(?!as~well\b)(?:(?!~(?:and|but)~)[^,;.])*
    |\b(?:covers?|includes?|lasts?)~(?:the~first~)?\w+~(?:hours|days|nights|weeks|months)\b[^.;]*
    |\baccording~to~(?!our\b|my\b|plan\b)[^,;.]*,[^,;.]*|^\W*(?:as~)?per~(?:the~|an?~)?[\w-]+(?:~\w+)?'s?~[^,;.]*,[^,;.]*
    |(?:^|(?<=[,;:]\s))[^,;.]{{3,120}},~(?:so~)?(?:says|said|writes|announces|claims|reckons)~(?!our\b|my\b)[\w-]+
    |(?:^|(?<=[,.!;]\s))may~(?:the|your|you|it|this|all|every)\b[^,;.!?]*
    |\bwell~(?:on|at|by|in|for|from|again|enough|too|suited|\w+day|\w+ed)\b
    |\b(?:is|are|been)~\w+(?:~\w+)?~since\b""")
"""What is only thought about, offices that are closed, what customers are charged, and what their own people do."""

UNDECIDED = joined(r"""
    \b(?:it|that)(?:~is|'s)~(?:\w+~)?up~to~(?:the|them|him|her|your|their)\b(?!~(?:standard|mark|job|minute))|\bup~in~the~air\b|\bundecided\b|\b(?:not|yet|to|isn't|hasn't|nothing|nothing's)~(?:\w+~){0,2}?(?:decided|settled|finali[sz]ed)\b|\bno~decision\b
    |\bremains~to~be~seen\b|\ban?~open~question\b|\btouch~and~go\b|\bin~two~minds\b|\banyone's~guess\b|\b(?:still|being)~(?:\w+~)?(?:discussed|debated|weighed~up)\b
    |\bunder~discussion\b|\bon~the~drawing~board\b""")
"""Nobody knows yet whether it is done."""

RULES = joined(rf"""
    \b(?:guests|customers|tenants|members|visitors|students|parents|applicants|passengers|patients|residents)~(?:must|have~to|are~to|should|can|may|need|are~asked)\b
    |\borders~in~(?:by|before|after)\b|\b(?:anything|everything|whatever|orders|parcels)~(?:\w+~){{0,2}}?(?:later|ordered|placed|received|booked|posted|handed~in|over|after|by|before)\b
    |\bas~usual\b|\b(?:all|every|each)~(?:e-?mails?|mails?|messages?|letters?|calls?|requests?|complaints?|quer(?:y|ies)|applications?|customers?|guests?|patients?|members?|students?|cases?)\b
    |^\W*(?:all~|most~|express~|standard~|next-day~|online~|new~|repeat~|urgent~|written~)?(?:orders|e-?mails|messages|calls|letters|enquiries|queries|claims|applications|refunds|returns
    |complaints|requests|payments|phones|lines|parcels|deliveries|bookings|prescriptions|repairs|transfers|tickets~(?:raised|opened))~(?:are|get|go|leave|ship|arrive|reach|take|will~be|should)\b
    |\b(?:answers|serves|delivers|operates|cooks|takes~(?:calls|orders|bookings))~(?:(?!you\b|your\b)[\w']+~){{0,3}}?(?:until|till)\b
    |\b(?:answers|serves|operates|takes~(?:calls|orders|bookings))~(?:(?!you\b|your\b)[\w']+~){{0,3}}?(?:mon|tues|wednes|thurs|fri|satur|sun)day~(?:to|till|until|through)\b
    |\b{_OFFICE}~(?:works|runs|serves|answers)~(?:[\w']+~){{0,3}}?from~[\w:.]+~(?:to|till|until)\b""")
"""What holds for everybody's orders."""

WISHED = joined(r"""
    \bideally\b|\bhoping~(?:to|that)\b|\bno~(?:guarantee|certainty|assurance|telling)\b
    |(?<!\bi )(?<!\bwe )\b(?:has|have|must|(?:is|are)~(?:obliged|required))(?:~to)?~(?:pay|send|return|sign|fill|bring|submit|hand|provide|upload|present|settle
    |register|apply)\b|\bwith~a~(?:fair|following)~wind\b|\b(?:it's|it~is|that's)~(?:\w+~)?(?:possible|conceivable|likely)\b|\b(?:chances|odds)~are\b|\bthere's~(?:an?~)?(?:\w+~)?(?:chance|talk)\b|\bwith~(?:any~|a~(?:bit|little)~of~|some~)?luck\b|\bfingers~crossed\b|\btouch~wood\b|\b(?:tentatively|provisionally)\b|\bin~an~ideal~world\b
    |(?:'d|\bwould)~(?:like|love|prefer|rather)\b|\b(?:idea|plan|thought|hope|aim)~(?:is|was|would~be|had~been)\b""")
"""Wished or planned, not promised."""

HEARSAY = joined(r"""
    \b(?:announces|announced|advertises|predicts|predicted|forecasts|insists|maintains)~(?:that|it|the|an?|their|his|her)\b|    \bi~(?:gather|hear|take~it|understand)~(?:that~)?(?:your|the|they|he|she|you)\b|\bsays?~(?:that~)?(?:it|our|my|the|this|your|its|a|we'd|he'd|she'd|they'd|they'll|it'll|he'll|she'll)\b
    |\byou~(?:write|say|mention|state|claim|tell~us)~(?:that~)?\w|\b(?:reckons|thinks|believes|(?:claims|estimates|suggests)~(?:that|he|she|it|they|we|to)\b|(?:tells|informs|assures|promises)~(?:us|me))\b|\baccording~to\b|\breportedly\b|\b(?:word|rumour)~(?:is|has~it)\b""")
"""What others are said to do."""

SHOULD_IT = joined(r"(?:^|(?<=[,;:]\s))should~(?:the|this|that|any|it|they|there|we|i|your|an?)\b(?!(?:~[\w'-]+){0,4}~not\b)")
"""Opens a condition without "if"; what holds where something does not happen is our word all the same."""

THEY = joined(r"(?:(?:and|so|then|but)~)?(?:(?:he|she|they)\b|(?:his|her|their)~(?!own\b)[\w-]+)")
"""People of whom the sentence before told, and those who act for them."""

OTHERS_BEFORE = joined(rf"""
    \b(?:(?:your|his|her|their)~(?:own~|old~|new~)?{_KIN}|(?:the|an?|this|that)~(?:[\w-]+~)?(?:{_OTHERS}|bank|insurer|lender|insurance~company)
    |{AGENCIES})\b(?:'s~[\w-]+)?""")
"""People and offices who do not act for us, with what is theirs: the landlord's electrician."""

ON_A_WORD = joined(r"""
    \b(?:only~(?:with|after|once|when)~(?:you|your)|subject~to|depending~on|on~condition|as~long~as~you|pending~your)\b|\b(?:say~(?:the~word|yes|so|when)|let~(?:us|me)~know|give~(?:us|me)~(?:a~|the~)?(?:shout|call|ring|nod|word|go-ahead|green~light|thumbs)|drop~(?:us|me)~(?:a~)?(?:line
    |note|message|text|mail)|(?:just|simply)~(?:reply|answer|ask|shout|text|tick|click|nod))(?=[^.;]{0,50}?\band~(?:then~)?(?:i|we|it|they|the|you'll)\b)""")
"""A word from the customer first: whether we act is open."""
