"""What sounds like a promise of ours in Czech and is none: what others say or see to ("podle sousedky", "jejich technik"), what is told in
the same breath ("sděluji vám, že"), and what is only thought about."""

from __future__ import annotations

from opora.pure.languages.promising import joined

_PEOPLE = r"""
    (?:technik\w*|technici|likvidator\w*|mechani[kc]\w*|kuryr\w*|ridic\w*|servis\w*|pracovni[kc]\w*|oddeleni|pravni[kc]\w*|lide|specialist\w+|centrala|agent\w*|inspektor\w*|infolinka|poradce|sklad\w*
    |instalater\w*|elektrikar\w*|ucetni|ucetnictvi|montaz\w*|monter\w*|parta|dispecin\w*|zastupce|znalec|podpora|kolegove|kolega|kolegyne)"""
_OURS = r"(?:koleg|vedouc|sef|technik|servis|mechanik|doktor|lekar|nas|oddelen|monter|parta|ucet|sklad)"
_CONCERN = r"(?:vam|vas|ti|te|timto|zaroven|jen|take|predem)"

STRANGERS = joined(rf"\bplynar\w*|\b(?:jejich|jeho|jeji)~{_PEOPLE}\b|^\W*(?:oni|ony)\b|\boni~sami\b|\b(?:vase|tvoje|tva)~\w+a~(?=\w+i\b)")
"""Those who act for somebody else."""

DOERS = joined(rf"(?<!nas )\boperator\b|^\W*(?:to~)?(?:jejich|jeho|jeji)~{_PEOPLE}\b|^\W*(?:to~)?oni\b|\b(?:uredni[ck]\w*|soudce|soudkyne|policist\w+|kurator\w*|matrikar\w*|referent\w*)\b")
"""The same, as those who act."""

TOLD = joined(rf"""
    \b(?:naznacil|podotkl|avizoval|prozradil|dodal|vysvetlil|upozornil|rekli|psali|tvrdili|zminili|vyhlasil|ohlasil)[aiyo]?\b[^.;]{{0,60}}?,~ze\b|\b(?:napsane|uvedene|oznacene|znamo)\b,~ze\b
    |(?:^|(?<=[,;:] ))\W*(?:(?!{_OURS})\w+~){{1,4}}?(?:tvrdi|rika|slibuje|avizuje|uvadi|pise|odhaduje|predpoklada|ocekava|predpovida|ujistuje|hlasi|oznamuje|mysli~si),~ze\b
    |\b(?:podle|dle)~(?!(?:nas|nasi|nasich|naseho|me|mne|meho|mych|dohody|domluvy|ujednani|smlouvy|planu|harmonogramu|rozpisu|prani|pozadavk\w+|zadani|pokyn\w+|potreby|poradi|vzoru|objednavky
    |toho|situace|posouzeni|projektu|nabidky|kalkulace|slibu|zasad\w*|vaseho|vasi|vasich|vysledk\w+)\b)\w+\b""")
"""Others say so, or see it so."""

REFUSAL = joined(r"""
    \bv~nejlepsim~pripade\b|\bprinejlepsim\b|\bne(?:jsem|jsme|ni|budu|budeme)~(?:\w+~){0,2}?(?:schop\w+|s~to|mozne)\b|\b(?:napad|plan|myslenka|predstava|navrh|sen|prani)(?:~je)?(?:~takov\w+)?,?~(?:ze|aby\w*)\b
    |\b(?:snim|snime|sni)~(?:o~tom,~)?|\b(?:uvazuje|zvazuje|premysli|diskutuje|jedna|mluvi|spekuluje)~se\b|\bse~(?:uvazuje|zvazuje|premysli|diskutuje|spekuluje)\b""")
"""Before an act: it is not possible, or only thought about."""

RULE = joined(r"""
    ^\W*(?:\w+~)?(?:objednavky|reklamace|prihlasky|rezervace|zadosti|zasilky|baliky|zakazky)~(?:\S+~){0,5}?(?:bereme|prijimame|sbirame|vybirame|prijima|prijimany|prijimani)~(?:\w+~){0,3}?do~\d
    |\b(?:zakaznik[uy]m?|klient[uy]m?|odberatelum|vsem|vsechny~klienty)~(?:\w+~){0,2}?\w+me\b|\b(?:expresni|bezne|standardni|ekonomicke)~(?:objednavky|zasilky|baliky|zakazky)\b""")
"""What holds for everybody's orders."""

NOT_ACTS = joined(rf"""
    \b(?:informuji|informujeme|oznamuji|oznamujeme|sdeluji|sdelujeme|pisu|piseme|hlasim|hlasime|odpovidam|odpovidame|pripominam|pripominame|upozornuji|upozornujeme|potvrzuji|potvrzujeme)(?:~{_CONCERN}){{0,2}},~ze\b
    |\b(?:drzim|drzime)~(?:(?:vam|ti|vsem)~)?palce\b|\b(?:jde|slo|da~se|lze|nejde)~(?:to~|jej~|ho~|ji~|je~)?\w{{2,}}(?:at|it|et|yt|out|ist|ezt)\b
    |\b(?:z|ze|o|u|do|od|pri|k|ke|kvuli|po|bez)~(?:\w+(?:eho|emu|em|e|i)~)?(?:presunu|prevodu|odectu|pripisu|rozvozu|dovozu|odvozu|nakupu)\b
    |\b(?:snidan\w*|obed\w*|vecer[ei]|jidlo)~(?:\w+~){{0,2}}?(?:podavame|vydavame|servirujeme|podava\w*|vydava\w*)\b
    |\b(?:podavame|vydavame|servirujeme)~(?:snidan\w*|obed\w*|vecer[ei]|jidlo)\b|\bplanujeme\b(?!~(?:\w+~){{0,5}}?\w+(?:at|it|et|yt|out|ist|ezt)\b)
    |\b(?:mate|mas)~(?:\w+~){{0,3}}?(?:kampan|zkousk\w+|vylet|let|svatb\w+|premier\w+|narozenin\w*|cestu|oslav\w+|zakrok|soud|svatek|vyroc\w+|zapas|prednask\w+|maturit\w+|pohovor|dovolen\w+)\b
    |\b(?:kancelar|pobocku|prodejnu|sidlo|sklad|ordinaci)~(?:\w+~)?stehuje\w*\b|\bstehuje\w*~(?:\w+~)?(?:kancelar|pobocku|prodejnu|sidlo|sklad|ordinaci)\b
    |\b(?:objednavk\w+|zasilk\w+|zalezitost\w*|pripad|situaci|to|ji|ho)~sledujeme\b""")
"""What is said at once, what can be done, and nouns that are spelled like a verb of ours."""
