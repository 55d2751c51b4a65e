"""More of what Czech says when it acts: who hands over, who stands at the door, whom one asks by telephone, what comes by mail."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined

_CRAFTSMEN = r"(?:technik|instalater|elektrikar|monter|servisak|opravar|malir|zamecnik|klempir|pokryvac|kominik|revizak|parta|firma~na~\w+|uklid|odtah|kuryr|ridic)"

FIRST = (
    Act(
        "send",
        joined(r"""
        \bpred(?:am|ame|avam|avame)\b(?![^.;,]*\b(?:koleg|uctarn|oddelen|veden|technik|dal\b|reseni|vyrizeni|posouzeni|dispecin|pravni|spravc|nadrizen
        |specialist|servis|vyrobc|reklamacn|garant|it\b|vedouci))"""),
    ),
    Act(
        "send",
        joined(r"\bpreda(?:ji)?\b(?![^.;,]*\b(?:koleg|uctarn|oddelen|veden|technik|dal\b|reseni|vyrizeni|posouzeni|specialist|servis|vyrobc|vedouci))"),
        Need.SOMEBODY_OF_OURS,
    ),
)
"""Believed before vaguer wordings."""

ACTS = (
    Act("call", joined(r"\b(?:na|s)~(?:muj|nas|mym|nasim)~(?:\w+~)?(?:telefonat\w*|hovor\w*|zavolani\w*)\b"), Need.TIME),
    Act(
        "write",
        joined(r"""
        \b(?:kontakt|cislo|adresu|podklady|heslo|odpoved|podrobnosti)~(?:\w+~){0,4}?(?:dam|dame)\b|\b(?:dam|dame)~(?:\w+~){0,3}?(?:kontakt|cislo|adresu|podklady|heslo|podrobnosti)\b"""),
        Need.TIME,
    ),
    Act("get", joined(r"\bs~(?:\w+~){1,5}?pocitejte\b"), Need.TIME),
    Act("do", joined(r"\b(?:drzim|drzime|schovavam|schovavame|blokuji|blokujeme)~(?:vam~|pro~vas~)|\b(?:vam|pro~vas)~(?:\w+~){0,2}?(?:drzim|drzime|schovam|schovame|schovavame)\b"), Need.TIME),
    Act("visit", joined(rf"\b(?:objednal|zamluvil|domluvil|zajistil)[ai]?~(?:jsem|jsme)~(?:\w+~){{0,5}}?{_CRAFTSMEN}[aeyu]?\b"), Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        joined(r"\b(?:vymenu|opravu|montaz|uklid|kontrolu|revizi|servis|malovani|instalaci)~(?:\w+~){0,4}?(?:mame|mam)~v~planu\b|\b(?:mame|mam)~v~planu~(?:vymenu|opravu|montaz|uklid|kontrolu|revizi|servis)\b"),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("do", joined(r"\b(?:slibuji|slibujeme|garantuji|garantujeme|zarucuji|zarucujeme)(?:~vam|~ti)?,~ze~(?!ne)\w+"), Need.TIME),
    Act("visit", joined(r"\b(?:jsem|jsme|budu|budeme)~(?:\w+~){0,2}?u~vas\b|\bu~vas~(?:\w+~){0,2}?(?:jsem|jsme|budu|budeme)\b"), Need.TIME),
    Act(
        "visit",
        joined(rf"""
        \b{_CRAFTSMEN}~(?:\w+~){{0,2}}?(?:je|mame)~(?:\w+~){{0,2}}?(?:objednan|domluven|zajisten|naplanovan|zamluven)\w*
        |\b(?:mame|mam)~(?:\w+~){{0,3}}?(?:objednan|domluven|zajisten|naplanovan)\w*~(?:\w+~){{0,3}}?{_CRAFTSMEN}"""),
        Need.TIME_OF_ITS_OWN,
    ),
    Act("visit", joined(r"\b(?:zazvoni|zaklepe|zaklepou|zastavi~se|stavi~se)\b"), Need.TIME),
    Act("do", joined(r"\b(?:ceka|bude~cekat|cekaji)~(?:na~vas~)?(?:\w+~){0,2}?(?:opraven|sestaven|upraven|umyt|serizen|vycisten)\w*"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(r"\b(?:prevezmete|vyzvednete|odvezete)~(?:si~)?(?:\S+~){0,6}?(?:opraven|umyt|serizen|vycisten|hotov)\w*"), Need.TIME_OF_ITS_OWN),
)
"""Persons at the door, and things that wait done."""

CALLING = joined(r"""
    \b(?:telefonem|telefonicky|po~telefonu)~(?:\w+~){0,3}?(?:zeptam|zeptame|projdeme|projdu|probereme|proberu|dohodneme|dohodnu|domluvime|overim|doladime)
    |\b(?:zeptam|zeptame|projdeme|probereme|dohodneme|domluvime)~(?:\w+~){0,4}?(?:telefonicky|telefonem|po~telefonu)""")
"""What is asked or talked over by telephone."""

FILE = joined(r"""
    ^(?![^.;]*\b(?:kuryr\w*|osobne|tisten\w+|vytisk\w*|original\w*|privez\w*|dovez\w*|prines\w*|vyzvedn\w+|doporucen\w+|postou~na|balik\w*|zasilk\w+|dopravc\w+|penize|penez|castk\w+|kc|korun\w*|preplat\w+|rozdil|kauc\w+|zaloh\w+|poplatk?\w*|dobropis\w*|slev\w+|na~ucet
    |vratk\w+|technik\w*)\b)[^.;]*?\b(?:e-?mailem|mailem|verz\w+|prepis\w*|preklad\w*|vyjadren\w+|messenger\w*|whatsapp\w*|dm|rozsud\w+|osvedceni|vypis\w*|vstupenk\w+|jizdenk\w+|v~e?-?mailu|do~e?-?mailu|na~e?-?mail|pdf|esemeskou|smskou|elektronicky|wireframe\w*|maket\w*|vizualizac\w+
    |prezentac\w+|vektor\w*|skic\w*|vykres\w*|navrh\w*|grafik\w*|zapis\w*|fotk\w+|foto|fotografi\w+|soubor\w*|dokumentac\w+|lekarsk\w+~zprav\w+|smlouv\w+|nabid\w+
    |kalkulac\w+|rozpoc\w+|pripomink\w*|potvrzen\w+|vyuctovan\w+|fakturu|faktury|faktura|report\w*|statistik\w*|analyz\w+|harmonogram\w*|odkaz\w*|formular\w*|navod\w*
    |protokol\w*|podklad\w*|posudek|posudk\w+|stanovisk\w+|rozpis\w*|korektur\w*|dodatek|dodatku|pojistk\w+|vysledk\w+|cenik\w*|screenshot\w*)\b""")
"""Papers and what comes by mail; not what a courier brings."""
