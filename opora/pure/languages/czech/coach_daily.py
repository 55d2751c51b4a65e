"""More Czech words of ordinary replies: short everyday turns that excuse, shrug, deny, blame, scold and remind, and notes left among us.

They join `coach_plain`; the notation is that of `coaching.py`, only commas part phrases.
"""

from __future__ import annotations

from opora.pure.languages.coaching import in_one_line, phrases, when_said_in

_END = r"(?=[.!;\x2c]|$)"
_DID = """(nedal*|neuvedl*|neposlal*|nezaplatil*|nevyplnil*|nenahlásil*|nepřečetl*|nečetl*|nevšiml*|nezkontroloval*|nedodal*|nepřevzal*|
neozval*|nedodržel*|nepotvrdil*)"""

SIGNALS = {
    "C-R02": when_said_in(
        rf"""
        (omlouvá* se|omluvte|promiňte|mrzí|líto) …(jenže|jenomže|ale) …(bylo|je|máme|měli jsme) (tu |u nás |teď |opravdu |hrozně |
        úplně |dost )*(plno|narváno|blázinec|náročn*|rušno|zavřeno kvůli|moc lidí|hodně lidí){_END},
        (v létě|v zimě|před vánoci|o vánocích|po novém roce|koncem roku|o prázdninách|v sezóně|v sezoně) (je |to |tu |u nás |bývá
        )+(vždycky |vždy |prostě |holt |pokaždé )*(náročné|hektické|blázinec|těžké|na hlavu|nejhorší|šílené){_END},
        (jsme|jsem) (tu |tady |teď )?na (všechno|vše|celou *|celý *) (tu |tady |teď |jen |jenom )*(sám|sama|dva|dvě|tři|ve dvou)(?! (hodin*|dny|dní|dnů|týdn*|osoby|kusy)),
        to víte …(konec|sezóna|sezona|léto|vánoce|prázdniny|svátky|pátek|pondělí|zima|dovolen*|lidi|nejsou)…,
        počasí (my |bohužel |si |přece |nikdo )*(neporučíme|neporučí|neřídíme|neovládáme),
        (doba|situace) je (teď |dnes |prostě |holt |bohužel )*(těžká|zlá|složitá|náročná|taková)( pro všechny| pro nás všechny|
        všude)?{_END}
        """
    ),
    "C-R03": when_said_in(
        rf"""
        (takhle|takto|tak) (to )?(prostě |holt |zkrátka )+(u |v |na )?(* )*(chodí|bývá){_END},
        (jedna|jeden|jedno|pár|dvě|dva) * (ještě |přece |snad |vůbec |zas )+(nic |tolik |nikoho )*(neznamená|neznamenají|nedělá|
        nevadí){_END},
        (špatný den|slabší chvilku|slabou chvilku|horší den) (má|máme|měl) (přece |občas |někdy |holt |snad )*(každý|všichni){_END},
        (není|nemáte) (tu |přece |vůbec |žádný )*důvod (k panice|panikařit|se plašit|se rozčilovat|k rozčilení|k
        rozčilování),
        neberte (si )?(to |všechno |prosím )*(tak |až tak )?(vážně|tragicky|osobně|k srdci), stává se to (i |prý |přece |holt |
        bohužel )*(lepším|nejlepším){_END},
        svět se (kvůli tomu |tím |z toho |pro to |přece )*nezboří
        """
    ),
    "C-R06": when_said_in(
        r"""
        (nevzpomínám|nevzpomínáme|nepamatuji|nepamatuju|nepamatujeme) (si )?že (bych|bychom|byste ode mě) (vám |to |něco |takového |
        takovou věc |si |s vámi )*(slíbil*|řekl*|říkal*|psal*|napsal*|sliboval*|potvrdil*|domluvil*|nabízel*|nabídl*)
        """
    ),
    "C-R07": when_said_in(
        r"""
        (to |chybu |zpoždění |tohle |škodu )*(nezavinil*|nezpůsobil*|nepokazil*) (to |tohle )?(my|náš *|naše *|jsme|obchod) (* )?(ale|
        nýbrž|jen) (* )?(dopravc*|přeprav*|doprav*|výrobc*|kurýr*|pošta|banka|dodavatel*|agentura),
        (chybovala|chyboval|chybovali|pochybila|pochybil|pochybili) (bohužel |zase |tady |v tom |naše |náš |naši )*(účtárna|účetní|
        sklad|skladník|expedice|kolega|kolegyně|kolegové|dopravce|kurýr|přepravce|výrobce|dodavatel|obchodník|technik|recepce|banka|
        pošta),
        (nový|nová) (kolega|kolegyně|brigádník|brigádnice|technik|skladník|účetní|recepční|kuchař|řidič) (to |v tom |na to |tu |se
        )+(ještě |bohužel |teprve |zatím )*(neumí|nezná|plete|tápe|učí|neví|nezvládá)
        """
    ),
    "C-R08": when_said_in(
        r"""
        (to|tohle|toto) si (prosím |laskavě |tedy |raději |už )*(vyřiďte|vyřešte|domluvte|vyříkejte|dohodněte|ujasněte|zařiďte)
        (prosím |sám |sama |sami |přímo |už |raději )*(s|se|u|na),
        (podejte|podat|podávejte) (si )?(stížnost|reklamaci|žádost|podnět) (prosím |přímo |radši |raději )*(na centrále|u výrobce|u
        dopravce|na poště|u dodavatele|jinde|na pobočce|na jiném)
        """
    ),
    "C-R09": when_said_in(
        rf"""
        to (jste|byste) (nám |mi |ale |teda |bohužel |asi )*(měl*|mohl*|musel*) (nám |mi |ale |asi )*(říct|říci|napsat|nahlásit|
        oznámit|uvést|zmínit|hlásit) (hned|dřív|dříve|předem|včas|rovnou|na začátku|při objednávce|u objednávky),
        (v|ve) * (* )?(které|která|kterou|jež|který) jste (přece |sám |sama |při * |u nás |i |ale )*(odsouhlasil*|podepsal*|potvrdil*|
        dostal*|odklikl*){_END},
        (ale |vždyť |přece )+(to |tohle |si )*jste si (to |přece |ale )*(objednal*|vybral*|zvolil*|nastavil*|podepsal*) (přece )?(sám|
        sama|sami|vy){_END},
        vy jste (nám |mi |se |si |to |tu |ho |ji |ale )*{_DID},
        jste (si |nám |se |to |ale |bohužel |asi |zřejmě )+{_DID} (návod*|podmínk*|pokyn*|smlouv*|e-mail*|mail*|zpráv*|pravidl*|
        obchodní podmínky|štítek|popis*|upozornění),
        to si (musíte|máte|měl* byste|hlídá|musí) (vy |každý |zákazník |už |hlídat |prosím )*(hlídat |hlídá )?(sám|sama|sami|každý),
        (z vaší strany|od vás) (šlo |to |byla |bylo |se |jde )+(jednalo |o )*(hrub* |jasn* )?(nedbalost*|nepozornost*|neopatrnost*|
        lehkomyslnost*|pochybení),
        (přístroj|výrobek|zařízení|zboží|stroj|telefon|oděv) (byl|bylo|byla) (zjevně |evidentně |zřejmě |dlouhodobě |používán* |
        používáno )*(nesprávně|nešetrně|nevhodně|neodborně|špatně) *(án|áno|ána|ěno|en|eno),
        (byl|bylo|byla) (zjevně |evidentně |zřejmě |dlouhodobě )*(používán*|udržován*|skladován*|obsluhován*|ošetřován*) (zjevně
        )?(nesprávně|nešetrně|nevhodně|neodborně|špatně|v rozporu),
        (dávejte|dejte) (si )?(příště |prosím |laskavě |pro příště |napříště )+(větší |lepší |víc )?(pozor|bacha){_END}
        """
    ),
    "C-R10": when_said_in(
        r"""
        (vám|vám lidem) (se )?(asi |prostě |snad |holt |evidentně |člověk |nikdo )*(se )?(nikdo|člověk|nedá|nejde) (se )?(nezavděčí|
        nezavděčíme|zavděčit),
        co (ještě|pořád|zase|vlastně|jako) (po nás|po mně|od nás|ode mě|od nás ještě) (ještě |vlastně |pořád )?chcete,
        (nechte|nechme) (už |si |prosím |laskavě |konečně )*toho (psaní|stěžování|nadávání|urgování|vyhrožování|volání|křiku),
        klid (přece |prosím )?nehoří, (naříkejte|stěžujte|plačte|vybíjejte|vztekejte) (si |se )?(prosím |laskavě |klidně )*(jinde|
        někde jinde|doma|někomu jinému)
        """
    ),
    "C-R11": when_said_in(
        r"""
        (odpověď|vyjádření|výsledek|vyrozumění|rozhodnutí|peníze|náhradu) (vám )?(dostanete|obdržíte|zašleme|pošleme|přijde|dorazí|
        sdělíme) (vám )?(až |ihned |hned |co nejdříve )?po (prošetření|posouzení|prověření|vyřízení|vyhodnocení|projednání|schválení)
        """
    ),
    "C-R14": when_said_in(
        r"""
        (odvedli|odvádíme|odvedl|podali|podáváme) (jsme |zde |naprosto |opravdu |jako vždy )*(výjimečn*|špičkov*|mimořádn*|dokonal*|
        perfektn*|fantastick*|skvěl*|prvotřídní) (prác*|výkon*|služb*)
        """
    ),
    "C-R22": when_said_in(
        """
        stačí (jen |prosím |jenom |nám )?(změnit|upravit|smazat|stáhnout|odstranit|přepsat|zvednout|vylepšit) (* )?(hodnocen*|recenz*|
        komentář*|příspěv*|hvězd*)
        """
    ),
    "C-R23": when_said_in(
        r"""
        (dál|dále|víc) (už |se |tím |tomu |touto věcí |vaším případem )+(zabývat|věnovat) (už )?(nebudeme|nebudu|nehodláme),
        (označuji|označuju|označujeme) (to |ho |ji |jej |případ |tiket |ticket |požadavek |hlášení )*(jako|za) (vyřešen*|uzavřen*|
        vyřízen*|hotov*)
        """
    ),
}

ADDRESS_SIGNALS = {
    "C-R32": when_said_in(
        r"""
        (pokud|jestli|když|dokud) (ten |ta |to |svůj |svou |svoji |váš |vaši )*(příspěvek|recenzi|hodnocení|komentář|článek|video)
        …(právně|právní cest*|soudně|právník*|advokát*),
        (rádi|rád|ráda|vděční|vděčni|lepší) …kdyby (ta |to |ten |vaše |váš |tato )*(recenze|hodnocení|komentář|příspěvek|video|
        článek) (* )?(zmizel*|zmizelo|nebyl*|byl* smazán*|byl* odstraněn*),
        (tvrzení|hodnocení|recenzi|komentář|příspěvek|slova) (jsme|jsem) (už |již |proto )?nahlásil* (* * )?(a|k) (bude|smazání|
        odstranění),
        (hodnocení|recenzi|komentář|příspěvek) (prosím |laskavě |si )*(přepište|opravte|změňte|zmírněte) …(škodí|poškozuj*|kazí|
        nepravd*|jinak)
        """
    ),
    "C-R33": when_said_in(
        r"""
        ještě jste (nám |mi |se |na to |to |si )*(neposlal*|nedodal*|nezaplatil*|neodpověděl*|nepodepsal*|nevyplnil*|nevrátil*|
        neozval*),
        (prosím|prosíme|žádám|žádáme|čekám|čekáme) (vás )?(o|na) (vaši |rychlou |jakoukoli )?(reakci|odpověď|vyjádření) na (můj|náš|
        svůj|moji|naši|svoji|mou) (předchozí |poslední |minul* )?(e-mail|mail|dotaz|zpráv*),
        (ozvete se|odpovíte) (mi |nám )(ještě|někdy|vůbec|konečně), (nějak|jaksi) jste se (nám |mi )?odmlčel*, píš* (vám )?už
        (podruhé|potřetí|počtvrté|popáté)
        """
    ),
}

LISTS = {
    "handover": phrases(
        in_one_line("""(o všem|o vašem případu|o vaší věci) (už |již )?(ví|je informovan*|je zpraven*), (zná|má) (už )?(váš|celý)
        případ, čeká na váš hovor""")
    ),
    "notes among us": (
        r"\((?:zkontrolovat|overit|doplnit|zeptat se|domluvit|probrat)(?! si)\s(?:s|u|to|cenu|termin|datum|castku|adresu|kolegy|petra|jany)\s?[^()]{0,40}\)",
        r"(?<!\w)(?:pane|pani|slecno)\s?(?:\.{3,}|…)(?=\s?,)",
        r"(?<!\w)interne\s?:|--\s?(?:poznamka|pozn)\b",
        r"(?<!\w)(?:nezapomenout|nezapomen) (?:prilozit|pripojit|dopsat|doplnit|pridat|zkontrolovat|vlozit)(?!\w)(?=[^.?]{0,40}!)",
        r"(?<!\w)(?:zakaznikovi|zakaznici|klientovi|klientce|klientum) (?:to )?(?:nerikat|nepsat|neposilat|neprozradit|nesdelovat|neslibovat)(?!\w)",
        r"(?<!\w)vazen[yaei]\s?/\s?[ayei]\b|(?<!\w)vazeny\s?/\s?vazena|(?<!\w)mil[ya]\s?/\s?[ya]\b",
        r"(?<!\w)(?:stoji|cini|ve vysi|castka|castku|cena|cenu|vrati\w*|zaplati\w*|za|je)\s(?:x|xx)\s(?:kc|korun)(?!\w)",
    ),
}
