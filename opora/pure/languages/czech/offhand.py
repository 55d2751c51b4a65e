"""Acts in ordinary Czech verbs and forms: verbs of the trade in English ("deploynu"), a first person in "-ujem", what lies at the door by
then, and what somebody of ours does in any perfective verb."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined

_WORK = "vymena|oprava|montaz|kontrola|uprava|instalace|cisteni|servis|zamereni|navsteva|revize|serizeni|demontaz|uklid|malovani"
_DAY = r"(?:ve? )?(?:pondeli|utery|stred\w|ctvrtek|patek|sobot\w)"
_CRAFT = r"""
    (?:technik|servisak|instalater|elektrikar|monter|mechanik|specialista|kolega|kolegyne|parta|lektor|lektorka|instruktor|instruktorka|ajtak|vedouci|ucetni|pravnik|pravnicka|poradce
    |grafik|graficka|calounik|svadlena|zamecnik|truhlar|zahradnik|doktor|doktorka|sestra|sestricka|kuchar|malir|opravar|trener|trenerka|kluci|chlapi|hosi|opravari|kadernik|kadernice|kosmeticka|veterinar|veterinarka|lekar|lekarka|trenerka|ucitel|ucitelka|architekt|architektka|recepcni|cisnik|cukrar|cukrarka
    |zlatnik|hodinar|svec|fotograf|fotografka|programator|programatorka|skladnik|predak|pokryvac|dlazdic|obkladac|sklenar|lakyrnik|klempir|prekladatel|prekladatelka|redaktor|redaktorka
    |sekretarka|makler|maklerka|laborant|laborantka|spravce|revizak|odtahovka|podlahar|topenar|brusic|kominik)"""
_BY_TRADE = r"(?!(?:server|cenik|monitor|projektor|partner|web|autoservis|trik|termin|obor|vzor|tovar)\b)\w{3,}(?:ista|istka|ar|arka|nik|nice|icka|er|erka|or|orka|kyne|log|ant|antka|tel|telka)"
_FIRM = r"(?:nase~(?:dilna|uctarna|oddeleni|podpora|kancelar)|uctarna|dilna|recepce|nas~(?:servis|tym|sklad))"
_PERFECTIVE = r"(?!(?:pracuje|prijima|vi|vidi|zna|vraci|uvadi|povazuje|odpociva|potom|vcera|vecer|potrebuje|doporucuje|odpovida|vzdy|zrejme|porad|ocekava|vyrobce|pojistovny|zase|vas|ze|znovu|pouze|prece|vlastne|verte|prosi|rozumi|souhlasi|sidli|ordinuje|uraduje|otevre\w*|zavre\w*|nemocnice|skoly|obce|vlastni|zastavarny|vyrabi|pise|slysi|stale|stoji|sedi|spi|zustava|slouzi|patri|prodlouzena|uvedeni|dopravce|nebo|nejde|umi|nabizi|stune|studuje|skoli|vyucuje|oslavi|oslavuje)\b)(?:do|na|ob|od|o|po|pre|pri|pro|roz|vy|za|ze|z|u|s|v)\w{2,}(?:i|e|a|ou|ne|aj|aji|ej|eji)\b(?<!l[aiy])(?<!by)"
_THERE = r"(?:u~vas(?:ich~dveri)?|ve~vasi~schrance|v~boxu|na~recepci|na~pobocce|na~prodejne|na~vratnici|pred~domem|u~dveri|na~stole)"

ACTS = (
    Act("do", joined(rf"(?:^|(?<=[,;] ))(?:{_WORK})~(?:\w+~){{0,3}}?\w+:~(?=\d|{_DAY}|zitra|dnes|pozitri)"), Need.TIME_OF_ITS_OWN),
    Act("do", r"\b\w{3,}ujem\b", Need.TIME_OF_ITS_OWN),
    Act("do", r"\b(?:deploy|stop|push|merg|commit|fix|updat|reset|check|forward|sejv|upload|download|publish|restart|refresh)(?:nu|nem|neme)\b", Need.TIME_OF_ITS_OWN),
    Act(
        "do",
        r"\b(?!(?:uvid|rozum|zavid|pondel|zboz|obdob|zazem|zdrav|udol|obil|zarim|pravid|povid|vypad|narod|poved|prived|vyj|zvir)\w*)"
        r"(?:do|na|ob|od|po|pre|pri|roz|vy|za|z|u|s)\w+[bcdlprvz]im\b(?! \w+(?:im|em)\b)",
        Need.TIME_OF_ITS_OWN,
    ),
    Act("come", joined(rf"\b(?:bude|budou)~(?:\w+~){{0,2}}?(?:lezet|cekat|stat)~(?:\w+~){{0,2}}?{_THERE}"), Need.TIME),
    Act("write", joined(r"\b(?:odpoved|vyjadreni|rozhodnuti|vysledek|vyrozumeni|potvrzeni|zprava)~(?:\w+~){0,4}?(?:nasleduje|bude~nasledovat|padne|odejde|odchazi)\b"), Need.TIME),
    Act("do", joined(rf"(?:^|(?<=[,;:.!] )|\b(?:nas|nase|nasi|pan|pani|vam|vas|ti)~){_CRAFT}~(?:(?!(?:ma|maji|musi|muze|chce|je|jsou|ne\w+|nas\w*|od|z|ze|u|do|v|ve|na|o|a|zitra|dnes|jste|byl\w*|bude|budou|by)\b)\w+~){{0,1}}?{_PERFECTIVE}"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(rf"\b(?:nas|nase)~{_BY_TRADE}~(?:(?:vam|vas|to|ji|ho|je|ti|se|si)~){{0,2}}(?:\w+~)?{_PERFECTIVE}|\b(?:dr|mgr|ing|mudr)[.]?~\w+~(?:(?:vam|vas|to|ji|ho|je|ti|se|si)~){{0,2}}{_PERFECTIVE}"), Need.TIME_OF_ITS_OWN),
    Act("do", joined(rf"\b{_FIRM}~(?:(?:vam|vas|to|ji|ho|je|ti|se)~){{0,2}}{_PERFECTIVE}"), Need.TIME_OF_ITS_OWN),
)
"""Each promises beside a time only."""
