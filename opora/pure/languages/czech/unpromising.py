"""What sounds like a promise in Czech and is none: words of others ("Píšete, že …"), doubt ("je možné, že …"), rules for all orders
("reklamace vyřizujeme do 30 dnů"), what is paid for by the way, and more of those who do not act for us."""

from __future__ import annotations

from opora.pure.languages.promising import joined

_OTHERS = r"""
    (?:vyrobc\w+|dodavatel\w*|dopravc\w+|prepravc\w+|kuryrni~\w+|banka|pojistovna|urad|posta|soused\w*|majitel\w*|vlastnik\w*|pronajimatel\w*|spravce
    |developer\w*|ceska~posta|ppl|dpd|gls|dhl|zasilkovna|operator|distributor\w*|obchodni~partner|partner|letecka~\w+|aerolink\w+|subdodavatel\w*|aplikace|sledovani|system|kuryr|spediter|prodejce|internet|web)"""
_SAY = r"""
    (?:ukazuje|tvrdi|hlasi|pise|uvadi|rika|slibuje|avizuje|ujistuje|oznamuje|informuje|deklaruje|odhaduje|predpoklada|ocekava|planuje|zvazuje|napsal\w?|oznamil\w?
    |potvrdil\w?|potvrzuje|garantuje|odepsal\w?|nahlasil\w?|avizoval\w?|predpovida|pocita)"""
_YOU_SAY = r"""
    (?:pisete|pises|tvrdite|tvrdis|uvadite|rikate|rikas|zminujete|zminujes|pripominate|domnivate~se|myslite|predpokladate|ocekavate|namitate|vycitate
    |odvolavate~se|spolehate|pocitate|citujete|narokujete|pozadujete|zadate|popisujete|(?:cekal|doufal|myslel|pocital|tvrdil)[aiy]?~(?:jste|jsi)|predpokladal\w?~jste)"""
_ASK = r"(?:ptate~se|ptas~se|chcete~vedet|chces~vedet|zajima~vas|zajima~te|radi~byste~vedeli)"

TOLD = joined(rf"""
    \b(?:volal|psal|vzkazal|telefonoval|ozval|prosil|pozadal|zadal|pozadoval|hlasil|chtel|vyjadril)[aiy]?\b[^.;:]{{0,50}}?,?~(?:ze|aby\w*)\b
    |\b{_YOU_SAY}\b[^.;:]{{0,60}}?,?~(?:ze|aby)\b|\b{_OTHERS}\b[^.;:,]{{0,40}}?\b{_SAY}\b[^.;:]{{0,30}}?,?~ze\b|\b{_ASK}\b[^.;:]{{0,30}}?~(?:zda|jestli|kdy|kam|jak)\b
    |,~(?:zda|zdali|jestli|kdy|kam|proc)\b|\b(?:stoji|pise~se|uvedeno|uvedene|napsano|psano|dohoda|omyl|zminka|informaci|predstavu|dojem|pocit),?~ze\b
    |\b(?:podle|dle)~(?:vas|tebe|vaseho~(?:dopisu|mailu|e-mailu|nazoru|tvrzeni|sdeleni)|vasich~slov|vyrobce|dopravce|dodavatele|predpovedi|sledovani|statusu|stavu~\w+|aplikace|trackingu|informaci~(?:dopravce|prodejce))\b
    |^\W*(?:hasici|sousede|urednici|vyrobci|silnicari|rodice|policiste|stavbari|dopravci|spolubydlici|najemnici|zdravotnici)\b""")
"""Others say so, or ask."""

REFUSAL = joined(r"""
    \b(?:pocitame~s~tim|spolehame~na~to|predpokladame|odhaduji|odhadujeme|cekame|usilujeme~o~to|snazime~se),?~(?:ze|aby)\b
    |\b(?:(?:je|bylo~by)~(?:(?:docela|klidne|velmi|take)~)?mozn[ey]|neni~vylouceno|muze~se~stat|mohlo~by~se~stat|hrozi|(?:ne)?zvazujeme|uvazujeme(?:~o~tom)?|premyslime
    (?:~o~tom|~nad~tim)?|planuje~se|zvazuje~se|uvazuje~se|mluvi~se~o~tom|neni~(?:zatim~|jeste~|vubec~)?(?:jiste|jasne|pravda|rozhodnuto)|neslo~by|existuje~moznost
    |moznost|nepocitejte(?:~s~tim)?|necekejte|nespolehejte(?:~na~to)?|neocekavejte|nemyslete~si|nemuzu~slibit|nemuzeme~slibit|nemohu~potvrdit|v~planu~je
    |prali~bychom~si|bylo~by~(?:hezke|fajn|skvele|dobre)|je~sance|neni~sance|pochybuj\w+|obavam~se|bojim~se),?~(?:ze|kdyby\w*|aby\w*)\b
    |\b(?:nejspis|patrne|zrejme|eventualne|teoreticky|pravdepodobne)\b|\b(?:zvazujeme|uvazujeme|premyslime|diskutujeme|odmitame|odmitam|zamitame|zamitam)\b""")
"""Before an act: it is only possible, thought of, or not to be counted on."""

_GOODS = r"""
    (?:zasilky|objednavky|baliky|balicky|reklamace|vratky|dotazy|stiznosti|zadosti|opravy|platby|faktury|prihlasky|zakazky|vyrobky|vracene~zbozi|zbozi~skladem
    |vracene~platby|posudky|pripominky|zalohy|kauce|vysledky|lekarske~zpravy|vypisy|podnety|skody|pojistne~udalosti|prevody)"""

RULE = joined(rf"""
    ^(?!.*\b(?:vam|vas\w*|ti|tobe|tv\w+)\b)\W*(?:\w+~){{0,1}}?{_GOODS}~(?:\S+~){{0,4}}?(?:dorazi|prijdou|prichazeji|chodi|odchazeji|dojdou|putuji|jdou|odejdou)~(?:\w+~){{0,3}}?
    (?:(?:do|behem|za)~(?:\w+~)?(?:\d+|dvou|tri|ctyr|peti|deseti|tyden|tydne|hodin|dvanacti)|druhy~den|nasledujici)\b
    |^(?!.*\b(?:vam|vas\w*|ti|tobe)\b).*\b(?:objevi|dorazi|prijdou|prijde|budou|bude)\b.*\b(?:dnu|hodin)~od~\w+|\b(?:jen|pouze)~(?:u|pri|v~pripade)\b
    |^\W*(?!vase|tve|obe|tyto|vsechny~vase)(?:\w+~){{0,2}}?{_GOODS}~(?:\w+~){{0,4}}?\w{{2,}}(?:ujeme|ime|ame|avame)~(?:\w+~){{0,4}}?(?:do|behem|v~prubehu|v~rozmezi|po)
    ~(?:\w+~)?(?:\d+|dvou|tri|ctyr|peti|deseti|ctrnacti|triceti|jednoho|nekolika)(?:\s?(?:az|-|–)\s?\d+)?~(?:\w+~){{0,2}}?(?:hodin\w*|dn[uiy]|tydn\w+|h)\b
    |\bza~(?:priplatek|poplatek)\b|\bza~\d+~(?:kc|korun)~(?:navic|za~)|\bs~priplatkem\b|\b(?:zakaznik\w*|klient\w*|ostatnim|vsem|odberatel\w*)~(?:\w+~){{0,2}}?
    (?:odesilame|posilame|vracime|dorucujeme|odpovidame|volame)\b|\b(?:od|po)~(?:objednani|zaplaceni|prijeti|obdrzeni|prevzeti|podani|nahlaseni)$
    |\b(?:automaticky~se|se~(?:\w+~)?automaticky)\b|\bpri~(?:platbe|objednavce|zaplaceni|objednani)~do\b
    |^(?!.*\b(?:vam|vas\w*|ti|tobe)\b).*\b(?:vracime|posilame|odesilame|zasilame|dorucujeme|vyrizujeme|expedujeme|proplacime|opravujeme)\b.*\b(?:dnu|hodin)~od~\w+
    |\b(?:vracime|odesilame|posilame|expedujeme|vyplacime)~az~(?:po|pote)\b|\bpri~(?:odberu|nakupu)\b
    |\b(?:dorucujeme|odesilame|opravujeme|vyrizujeme|vracime|posilame)~(?:jen|pouze)\b|\bpo~(?:registraci|prihlaseni)\b|\b(?:mozna|snad|nejspis|patrne)\b|\b(?:plati~pro|vsedni~dny|ve~vsedni~dny|kazdy~den|o~vikendech|vikendy)\b""")
"""What holds for everybody, or costs extra."""

STRANGERS = joined(r"""
    \b(?:vodarn\w*|vodovody|plynarn\w*|elektrarn\w*|teplarn\w*|cez|posta|postacka|listonos\w*|postovni|dorucovatel\w*~posty|sousedka|druzstvo|svj|bourk\w+|developer\w*
    |notar\w*|katastr\w*|exekutor\w*|hasici|silnicari|krajsky~\w+|stavebni~\w+|(?:vas|tvuj|prakticky|obvodni)~lekar|vase~(?:lekarka|skola|firma|mzdova)
    |spolubydlici|kamarad\w*|bratr|syn|dcera|rodice|operator\w*|zivnostensky|socialka|sprava~\w+|technicke~sluzby|dopravni~podnik|zeleznice|drahy
    |aerolink\w+|predchozi~najemnik|druha~strana|protistrana|stavbar\w*|subdodavatel\w*|zasilkovna|lekarna|autorizovany~servis|servis~vyrobce|cestovka|letiste|zdravotni~pojistovna)\b""")
"""More of those who do not act for us."""

NOT_ACTS = joined(r"""
    \b(?:mate|budete~mit)~(?:\w+~){0,3}?(?:pravo|narok|povinnost|moznost|vysetreni|operaci|odber|pohovor|zkousku|na~vraceni|\d+~dn\w+~na)\b
    |\b(?:predstaveni|koncert|schuzka|zapis|kurz|vyuka|soutez|vystava|festival|odstavka|turnaj|zasedani|prijimacky|zkouska|seminar|vlak|let)~(?:\w+~){0,4}?(?:zacina|zacne|probehne|kona|konaji
    |startuje|odjizdi|odlet[ai]|bude|trva|konci|skonci)\b
    |\b(?:budu|budeme)~(?:\w+~){0,5}?potrebovat\b|\bchystame~(?:na~\w+~|novou~|velkou~|nove~)
    |\b(?:budu|budeme)~(?:\w+~){0,3}?(?:sidlit|bydlet|na~skoleni|na~nove~adrese|v~zahranici|na~sluzebni|nedostupn\w+)\b
    |\b(?:prijde|dorazi|dojde|dostanete|obdrzite)~(?:\w+~){0,3}?od~(?:(?:vaseho|sveho|vasi|sve)~)?(?:dodavatele|operatora|distributora|spravce|zamestnavatele)\b
    |\b(?:slavime|oslavime|odmitame|zamitame|nesouhlasime|zvazujeme|uvazujeme|premyslime|diskutujeme|doufame|hledame|zveme|poradame|koname|cerpame|odpocivame
    |stehujeme~se|stojime~za|trvame|setrvavame|vylucujeme|pripoustime|nedoporucujeme|inventarizujeme|hodnotime|navazujeme|podporujeme|nepocitame|zadame|pocitame|uctujeme|sidlime)\b""")
"""Verbs in our person that do nothing for this customer."""

WHETHER = joined(r"""
    \b(?:za~predpokladu|pod~podminkou|s~podminkou)\b|\bstaci~(?:(?:jen|nam|mi|se|pouze)~){0,2}(?:napsat|zavolat|kliknout|rict|potvrdit|odpovedet|objednat|zaplatit|ozvat|podepsat|poslat)\b|\bna~(?:prani|pozadani|vyzadani)\b
    |\b(?:chcete|prejete~si|mate~zajem|budete~chtit|chces)-?li\b""")
"""It hangs on what the customer wants."""

DOERS = joined(r"""
    \b(?:vase|tvoje|tva)~(?:sestra|matka|mama|maminka|kolegyne|asistentka|pravnicka|advokatka|ucetni|babicka|pritelkyne|firma)\b
    |\b(?:vas|tvuj)~(?:otec|tata|bratr|kolega|pravnik|advokat|deda|pritel|znamy)\b
    |\bod~(?:sveho|sve|vaseho|vasi)~\w+|\b(?:babicka|dedecek)\b
    |(?<!nase )(?<!\bnas )(?<!\bpro )(?<!\bna )(?<!\bza )\b(?:banka|pojistovna|posta|policie|soud|urad|magistrat|soused|sousedka|listonos|postak|exekutor|notar|vlak|autobus|manzel|manzelka|syn|dcera|najemnik|domaci
    |druzstvo|developer|zamestnavatel|vyrobce|dovozce|hoste|pribuzni|rodice|deti|celnice|ministerstvo|protistrana|zasilkovna|zasilkovny|dopravni~podnik|realitka)\b
    |\b(?:od|ze|z)~(?:(?:vaseho|vasi|sveho|sve|mestskeho|krajskeho|financniho|stavebniho)~)?(?:soudu|uradu|banky|pojistovny|zamestnavatele|plynaren|elektraren|vodaren|vodarny|policie|magistratu|celnice
    |ministerstva|mestske~\w+|obce|katastru|exekutora|socialky|spolecenstvi|souseda|souseduv|spravy~\w+|obvodniho~\w+)\b|\bu~(?:sveho|vaseho)~\w+""")
"""Strangers as those who act, or from whom something comes."""
