"""Czech words for the coach's rules on manners, C-R07 to C-R11.

The notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, joined, one_of, phrases, when_said
from opora.pure.languages.czech import coach_blame, coach_contempt, coach_dodging, coach_empty, coach_plain

_OTHERS = one_of("""
        dopravce*, dopravci, dopravců, přepravce*, přepravci, kurýr*, kurýra, kurýři, pošta, pošty, poště, poštou, PPL, DPD, GLS,
        zásilkovna, zásilkovny, balíkovna, dodavatel*, výrobce*, výrobci, kolega, kolegy, kolegou, kolegové, kolegům, kolegyně, kolegyni,
        kolegyním, účetní, účetního, účetnictví, účtárna, účtárny, účtárně, oddělení, sklad, skladu, skladě, skladem, skladník*, technik,
        technika, techniků, technici, technikům, banka, banky, partner*, subdodavatel*, brigádník*, obchodník*, obchodní tým, obchoďák*,
        marketing*, ajťák*, IT, programátor*, vývojář*, provozovatel*, servis, servisu, řidič*, předchůdce, předchůdkyně, směna, směny,
        montážník*, montér*, centrála, centrály, pobočka, pobočky, tiskárna, tiskárny, agentura, agentury
        """)
_WE_WILL = one_of("""
        ozvu, ozveme, ozve, ozvou, dám, dáme, dají, dostanete, pošlu, pošleme, pošlou, zašlu, zašleme, odešleme, odešlu, vyřídím*,
        vyřeším*, vyřešíme, zavolám*, zavolají, zavolá, napíšu, napíšeme, napíše, vrátím*, vrátíme, prověřím*, proveříme, informovat,
        kontaktovat, kontaktuje*, kontaktuj*me, spojí*, spojíme, opravím*, opravíme, doručíme, dodáme, dorazí, přijde, bude, budou,
        podívám*, podíváme, odpovím*, odpovíme, zpracujeme, zajistíme, dořešíme, dořeším, zjistím*, zjistíme, odepíšu, odepíšeme,
        doplníme, vyměníme, připravíme, vyřízen*, vyřešen*, odeslán*, přijdou, naskladníme, sdělíme, uvidíme, ozývat, řešit
        """)
_SOON = one_of("""
        brzy, brzo, záhy, co nejdříve, co nejdřív, v dohledné době, v nejbližší době, v nejbližší možné době, v nejbližších dnech,
        v příštích dnech, v následujících dnech, v nejbližším možném termínu, v nejkratším možném termínu, v nejkratší možné době,
        v nejkratším čase, jakmile to půjde, jakmile to bude možné, jak to půjde, jak to bude možné, až to půjde, až to bude možné,
        až bude čas, až budeme vědět, jakmile budeme vědět, jakmile něco, jakmile budu vědět, až budu vědět, časem, později,
        během několika dní, během pár dní, za pár dní, za několik dní, za pár dnů, co nevidět, v brzké době, bez zbytečného odkladu,
        obratem, neprodlene, neprodleně, bezodkladně, co nejrychleji, někdy příští týden, někdy tento týden, až na to přijde řada,
        zanedlouho, nějak tento týden, přednostně, hned jak, ihned jak, jakmile budou, jakmile bude, v průběhu týdne,
        až se k tomu dostan*, při nejbližší příležitosti, za chvíli
        """)

_SIGNALS = {
    "C-R07": when_said(
        rf"""
        (naše |náš |ten |ta |naši |naší )({_OTHERS}) (to |ji |ho |je |vám |nám |bohužel )*(opomn*|přehlédl*|zapomněl*|nechal*|neudělal*|
            neprovedl*|nezkontroloval*|nedal*|nepředal*|neobjednal*|vynechal*|špatně|omylem|prošvihl*)…
        (vinu|chybu|odpovědnost|problém) (za to |v tom )?(nese|nesou|má|mají|udělal*|hledejte|vidím|je třeba hledat) (u |na straně |naše |
            náš |jednoznačně |výhradně )*{_OTHERS}, kvůli {_OTHERS}…(čeká*|zpož*|nemůž*|nestih*|nemáme),
        {_OTHERS} (nás |vás |nám |to |zase |opět |bohužel |totálně |úplně )+(nechal* ve štychu|zklamal*|vypekl*|zradil*|podvedl*|odbyl*|
            odflák*|ignoruj*|vodí za nos|nechal* na holičkách|potopil*), (můžete|můžeme) (poděkovat|děkovat) *,
        to (jde|šlo|padá) (za|na hlavu|na vrub) (naš* |náš )?{_OTHERS}, (já|my) (to|tohle|tam) (jsem|jsme) (ne\w+)…{_OTHERS},
        (na vině|na vine) (je|jsou|byl*), za (to|tohle|všechno) (můžou|může|mohou|stojí) (ti |ten |ta |jen |holt )*{_OTHERS},
        {_OTHERS} (to|je|ten|ta) (má|mají|měl*) na (starost*|svědomí|triku|krku)…,
        (způsobil*|má na svědomí|mají na svědomí) (nám |to |ji |ho |bohužel )*(naše |náš |vaše |naši )*{_OTHERS},
        {_OTHERS}…(zase|opět|pořád|odjakživa|vždycky|stále|nikdy)…(rozbil*|flákaj*|fláká|plete|pletou|nepořádek|bordel|zpacka*|netestuj*|
            nečtou|kazí|ztrácí|ztrácej*|zvrta*|nezvlád*|pokazil*|spí),
        {_OTHERS} (nám |to |ji |zase |ten |se |vám |samozřejmě )*(rozbil*|shodil*|zlomil*|flákaj*|fláká|plete|pletou|nepohlídal*|
            přehlédl*|zaspal*|vynechal*|prošvihl*|podcenil*|zmršil*|podělal*),
        (balil*|psal*|zadával*|dělal*|řešil*|montoval*|tiskl*|lepil*) (to |ji |ho |tam )*(naše |ta |ten |náš |nová |
            nový )*{_OTHERS} …(plete|nový|nová|vždycky|zase|teprve|všechno), ptejte se (kluků|holek|těch|jich|{_OTHERS}),
        (kluci|holky|lidi|brigádníci) (ze skladu|ve skladu|z dílny|na rampě) …,
        (ti|ta|ten) (si|to) (plete|pletou|fláká|flákají|neumí) (všechno|pořád|vždycky)*,
        (je|byla|byl|bude|jde o|jedná se o|to) (jednoznačně |čistě |prostě |asi |evidentně |jasná |bohužel )?(chyba|vina|problém|
            pochybení|selhání|záležitost|věc) ({_OTHERS}|na straně {_OTHERS}|našeho {_OTHERS}|naší {_OTHERS}|našich {_OTHERS}),
        (chyba|vina|problém|pochybení) (je|byla|byl|nastala|vznikla|leží|tedy je) (jednoznačně |zjevně |plně )?(na straně |u |v |ve |
            na )...{_OTHERS},
        {_OTHERS}...(zavinil*|pokazil*|zvoral*|zvrtal*|zkazil*|popletl*|spletl*|zpackal*|zanedbal*|selhal*|zapomněl*|zpackali|pohnojil*|
            podělal*|zbabral*|nezvlád*|odflákl*|udělal* chybu|poplet*|zmatek),
        {_OTHERS}...(zadal*|napsal*|zapsal*|vyplnil*|nastavil*|objednal*|zabalil*|poslal*|odeslal*|namontoval*|dal*|uved*|řekl*|
            označil*)...(špatně|chybně|blbě|nesprávně|omylem|jinam),
        (zavinil*|pokazil*|spletl*|popletl*|zpackal*|způsobil*|má na svědomí|mají na svědomí) (to |nám |bohužel |celé )*(naše |náš |naši |
            nový |nová |bývalý |předchozí |asi )*{_OTHERS},
        (může|můžou|mohou|nese odpovědnost|odpovídá|nesou odpovědnost) (za to |za )?(bohužel |jedině |výhradně |jen |naše |náš |naši |
            výhradně |plně )*{_OTHERS}, {_OTHERS} (za to|to) (může|můžou|mohou|má na svědomí|odpovíd*), (já|my) za (to|tohle|nic) nemůž*,
        za (to|tohle) (já |my |opravdu |fakt |bohužel |osobně )*(nemůž*|nemohu|neručím*|neodpovíd*), (nemohu|nemůžu|nemůžeme) za to,
        není (to )?(moje|naše|má) (chyba|vina), (to )?(nebyla|nebyl|není) (to )?(moje|naše|má) (chyba|vina|pochybení),
        chyba (není|nebyla|nenastala) (na|u) (nás|naší),
        (na naší straně|u nás) (je |bylo |proběhlo )?(vše|všechno|chyba není|chyba nebyla|chyba nenastala),
        my jsme...(odeslali|předali|poslali|vypravili|udělali|splnili|vše|všechno)...(včas|v pořádku|správně|jak máme|svoje),
        (nemám|nemáme)...(s tím|s tímto) (nic )?společného, s tím (já |my )?(nemám|nemáme) (nic|vůbec nic) společného,
        ptejte se {_OTHERS}, {_OTHERS} (je|jsou|byl|byla) (neschopn*|nespolehliv*|pomal*|lín*), stěžujte si (u|na|na to),
        (zase|opět|jako vždy|zas|klasicky) (naše |náš |ten |ta )?{_OTHERS}, hlavu si sypat,
        já jsem (tu|v tom|u toho) (vůbec |ještě |tehdy |v tu dobu )?nebyl*
        """,
        "není chyba, nebyla chyba dopravce, zeptám",
    ),
    "C-R07 failure of others": when_said(
        f"""
        {_OTHERS}...(zpozdil*|zdržel*|nedodal*|nedoručil*|ztratil*|poškodil*|nestihl*|nestíhá*|neposlal*|nepředal*|neodpověděl*|
            neodpovíd*|nereaguj*|nevyřídil*|nevyzvedl*|nedal* vědět|neinform*|má zpoždění|mají zpoždění|nám nedodal*|neřekl*|neuvedl*|
            nezadal*|zdržuj*|nevyzved*), (zdržel*|ztratil*|poškodil*|nedodal*) (to |ho |ji |nám |zásilku |balík )*(náš |naše )?{_OTHERS}
        """,
        "pokud, jestli, kdyby, až, omlouvá*",
    ),
    "C-R08": when_said(
        f"""
        (na to|k tomu|o tom) (já |my |vám )*(nemám*|nevím*|neřek*|nic ne) …(vliv|pravomoc|kompetenc*|informac*|přístup|oprávn*), (nevím|
            nemám) (o tom |k tomu )*(nic|informace|přístup)…(zkuste|obraťte|volejte|zeptejte|musíte)
        (zeptejte|ptejte|optejte|informujte|poptejte) se (prosím |raději |radši |přímo |rovnou )*(u|na|v|tam|jinde|jich|jinde)…,
        (ověřte|zjistěte|vyřiďte|vyjednejte|dohledejte|najděte|zařiďte|řešte) si (to |je |ho |sám |sama |prosím )*(sám|sama|sami|u|na|
            přímo|s|online|na internetu), (to )?(nám|mi) (ne(přísluší|náleží|spadá))…,
        (nejsem|nejsme) (ten|ta|ti|tu od toho|od toho|oprávněn*|příslušn*|správn*)…,
        (na|pro|k) (to|tohle|takové dotazy|takové věci) (tu )?(je|jsou|máme|slouží) (jin*|zákaznick*|infolink*|linka|oddělení|kolegové|
            formulář|specialist*)…,
        (nemohu|nemůžu|nemůžeme) (s tím |pro vás |v tom |k tomu |to |vám )*(nic|více|víc|jinak|říct|ovlivnit|dělat|udělat|sloužit)…,
        (poradí|pomůže|pomohou|poradí vám|řekne|odpoví) (vám )?(jen |pouze |jedině |spíš |určitě )*(výrobce|dopravce|dodavatel|banka|
            pojišťovna|úřad|jinde|kolegové z|oddělení|v servisu),
        (nepatří|nepatříte|nespadá|nespadáte) (to )?(pod|k|do|mezi) (nás|mě|naš*|moj*),
        (ztráty a nálezy|reklamace|výměny|faktury|to|tohle|takové věci|opravy|vratky|storna|platby) (ale )?(my |já |bohužel |tady |
            u nás )*(neřeš*|neděl*|nevyřizuj*|nevedeme|nemám na starost*),
        (na|k|ke) * (je|máme|mají|jsou) (u nás |tu )?(jiné|jiný|jiná|někdo jiný|zvláštní|samostatné) (oddělení|kolega|firma|útvar|lidé)*,
        (musíte|zkuste|zajděte|jděte|běžte|volejte|zavolejte|napište|zavolat|obejít|oběhnout|domluvte|vyřiďte) (si |se |to |s tím |sám |
            sama |sami |k nim |jim |pak |přímo |rovnou )*(oběhnout|obejít|na poštu|na centrálu|centrálu|ostrahu|správu|správce|k nim|jim|
            s nimi|s ním|s ní|sám|sama|sami|jinde|výrobci|úřad|vrátnici|recepci)…,
        (s tím|s nimi|s ním|to) se (domluvte|dohodněte|spojte|obraťte|poraďte) (sám|sama|sami|s nimi|na ně|přímo),
        (já|my) (jen |pouze |tu |tady )*(prodávám|prodáváme|zprostředkov*|vyzvedávám|přepojuji|zapisuji|půjčujeme|tiskneme),
        to na starosti nemám*,
        (to|tohle|toto|tato věc|tahle věc|tyto věci|reklamace|fakturace) (už |bohužel |opravdu |u nás )?(není|nespadá|nepatří|neřeším|
            neřešíme|neděláme|nedělám|nevyřizujeme|nevyřizuji|nemám|nemáme)...(moj*|můj|moje|naše|naši|náš|mně|mě|mne|nás|starost*|
            kompetenc*|agend*|oddělení|práce|parketa|gesc*|pravomoc*), (nemám|nemáme|nemám to|nemáme to) (bohužel |tady )?na starost*,
        (to|tohle) nemám* na starost*,
        (není|nespadá) (to )?(bohužel )?(v|do|pod) (mé|mojí|naší|mou|naši|moji) (kompetenc*|gesc*|agend*|pravomoc*),
        nejsem (za to |na to |k tomu )?(zodpovědn*|odpovědn*|kompetentn*|oprávněn*), na to nejsem,
        (to|tohle) (my |já |u nás )?(bohužel )?neřeš*, (za to|za tohle) neodpovíd*,
        s tím (vám |já |my |bohužel |opravdu )*(nepomůž*|nepomoh*|neporadím*|nic nenadělám|nic neudělám),
        (nemůžu|nemohu|nemůžeme|nedokážu|nedokážeme|neumím|neumíme) (vám |s tím |bohužel |v tomto |v tom |nijak |tady |dál |více |víc |
            jinak )*(pomoct|pomoci|poradit|sloužit),
        (tady|bohužel|v tomhle|v tom|v tomto) vám (bohužel |opravdu |nijak )*(nepomůž*|nepomoh*|neporad*),
        to (už |ale )?(není|je) (můj|náš|váš) problém, to (už )?(není|je) (naše|moje|vaše) (věc|starost|záležitost),
        (to |tohle |si |toto )*(musíte|budete muset|byste měl*|je potřeba|je třeba) (si |to |bohužel |prosím |už |ale )*(řešit|vyřídit|
            vyřešit|zařídit|projednat|dohodnout|reklamovat|uplatnit|domluvit|zjistit) (s|se|u|na|přímo|sam*),
        (musíte|budete muset|je třeba|je nutné|musíte se|budete se muset) (se |si |bohužel |prosím |nejdřív |nejprve |sám |sama |
            přímo )*(kontaktovat|zavolat|obrátit|volat|zajít|zeptat|napsat|dovolat) ...(na|do|{_OTHERS}|jinam|oddělení|linku|výrobce|
            dodavatele), obraťte se ...(na|přímo na) (?!mě|nás|mne),
        (zkuste|nejlépe|prosím) (se )?(obrátit|kontaktovat|zavolat|volat|napsat|zeptat)...(na|do|{_OTHERS}|jinam|linku),
        (kontaktujte|zavolejte|volejte|napište|pište|oslovte|zeptejte se|ptejte se|zajděte|reklamujte)...(na|do|u|si|přímo|s|
            prosím) ({_OTHERS}|reklamační oddělení|oddělení|zákaznickou linku|infolinku|technickou podporu|jinou adresu|jiné číslo|
            výrobce|dodavatele), (kontaktujte|oslovte|zeptejte se|ptejte se) (si )?(prosím |přímo |nejdříve )*{_OTHERS},
        (zavolejte|volejte|napište|pište) (si )?(prosím |přímo |nejdříve )*(výrobci|dopravci|dodavateli|bance|poště|kurýrovi|kolegům|
            do účtárny|na reklamační|na infolinku|na zákaznickou|na technickou|do skladu), píšete na špatn*,
        jste na špatn* (adrese|oddělení|místě|lince),
        (jsme|jsem) (jen|pouze|jenom) (prodej*|podpora|recepce|zákaznická|fakturační|call centrum|prodavač*|dispečink|operátor*),
        to je (otázka|věc|dotaz|záležitost|práce) (na|pro) (?!mě|nás),
        (to )?(vám )?(musí|bude muset) (říct|sdělit|vyřešit|vyřídit|poradit|zodpovědět) {_OTHERS}
        """,
        """
        (pokud|jestli|když) (chcete|byste|budete chtít|raději|potřebujete|vám|dáváte|je vám), chcete-li, preferujete,
        můžete (také|taky|i|případně), případně můžete,
        (policii|polici|hasiče|záchrank*|lékař*|nemocnic*|112|155|158|150|tísňov*|plynáren*|pohotovost*), zablok* kart*,
        (obrátím|kontaktuji|spojím|zavolám|zeptám) se?, předal*, předám*, sám se, sama se, nemusíte
        """,
    ),
    "C-R09": when_said(
        """
        (kdyby|kdybyste) (zákazníci|lidé|člověk|všichni|se lidé) …(četli|čet*|by|dával*),
        (je|bylo) (na|ve) vaší (odpovědnosti|zodpovědnosti|straně|režii) …,
        (na to|s tím|to) (jste|si) (měl*|musíte|máte) (dát|dávat|dát si) (větší )?(pozor|záležet),
        (za|o) (své|svoje|vaše) (věci|údaje|heslo|zařízení|chyby) …(odpovíd*|zodpovíd*|ručíte|nesete),
        (není naší|neni nasi|nemůžeme za) (vinou|chybou|to že jste|to že si)…,
        (to|je to) (přece |snad |základní |obecně )+(známo|známá|každý ví|pravidlo|samozřejmost|abeceda|logika),
        (vy|sám|sama) (jste )?(přece |sám |sama )*(souhlasil*|podepsal*|odklikl*|chtěl*|objednal*) …(tak|a teď|nyní|proto),
        (divím|diví|nechápu) (se |mě )?(že|proč|jak) (jste|si|to|vy)…, (jak|proč) (můžete|jste mohl*|jste to mohl*|jste nemohl*) …,
        (měl*|bylo) (by|byste|jste) (si |se )?(být )?(vědom*|opatrn*|zodpovědn*|pozorn*|předvídav*)…,
        kdybyste (si |to |ji |ho |je |nás |se |nám |aspoň |alespoň |jednou |tu |ten )*(?!(potřeb|chtěl|chtel|měl|mel|mohl|rad|přál|cokoli|
            náhodou|ještě|jeste|nebyl|byl rád))*(l|la|li|ly)…(byste|nic by|nebyl by|nebylo by|nemusel*|by se|by to|by nebyl*),
        měl* jste (ovšem |však |ale |asi |holt |prostě )*(si |to |se )*(objednávat|objednat|zavolat|přijít|hlídat|číst|myslet|dávat|
            myslit|kontrolovat|mít|říct|napsat|zaplatit|vybrat|posílat), (jako|jak) slušní lidé, pokud (si )?lidé (ne*|si ne*)…,
        kdo (si |to |se )?(ne(čte|přečte|umí|hlídá|dává|platí|objedná*)|pozdě|přijde pozdě|objednává)…,
        (špatně|blbě) (jste )?(poslouchal*|četl*|koukal*|díval*|slyšel*),
        (zapomněl*|přehlédl*) jste (si )?(přečíst|zkontrolovat|vyplnit|uvést), (každý|kazdy) dospělý…,
        vy si to (teď |jen )*(přibarvujete|vymýšlíte|překrucujete),
        kdybyste (si |to |nás |se |nám |jen |tak |tu |ten |náš |ty |vy )*(řádně |pořádně |pozorně |lépe |dříve |včas |správně |aspoň |
            předem |hned |návod |podmínky )*(přečetl*|četl*|čet*|postupoval*|poslouchal*|nastavil*|zkontroloval*|ozval*|dodržel*|dodržov*|
            sledoval*|napsal*|zadal*|podíval*|všiml*|zavřel*|zaplatil*|vyplnil*|reagoval*|dával*|uvedl*|objednal*|nahlásil*|zálohoval*|
            používal*),
        (měl|měla|měli|mohl|mohla|mohli) jste (si |to |se |nám |na |to |nejdřív |lépe |lepší |víc |více |dřív |dříve |včas |pozorněji |
            předem |hned |radši |raději |tu |aspoň )*(přečíst|číst|zkontrolovat|ověřit|ozvat|říct|napsat|dát|hlídat|všimnout|myslet|uvést|
            podívat|postupovat|objednat|nahlásit|davat|dávat|zálohovat|počítat|přijít|reagovat|zeptat|vyplnit|zaplatit|pamatovat|
            uvědomit), (to )?byste měl* (už )?(vědět|znát|chápat|pochopit|tušit),
        (to |sám |sama |vy |si |jste |ale )*(špatně|chybně|nesprávně|mylně|blbě) (jste )?(si |to |vy |ho |ji )*(zadal*|vyplnil*|uvedl*|
            objednal*|použil*|vybral*|zvolil*|zapojil*|nainstal*|napsal*|nastavil*|přečetl*|změřil*|sestavil*|zadáváte|používáte|děláte),
        jste (to |si |nám |ho |ji |vy |asi |zřejmě |evidentně |sám |sama )*(zadal*|vyplnil*|uvedl*|objednal*|použil*|vybral*|zvolil*|
            zapojil*|nainstal*|napsal*|nastavil*|sestavil*) (to |si |ji |ho |adresu |číslo |údaje |e-mail )*(špatně|chybně|nesprávně|
            špatn* |chybn* ),
        (zadal*|uvedl*|vybral*|objednal*) (jste )?(si )?(to )?(špatně|chybně|špatn*|chybn*|nesprávn*) (adresu|číslo|e-mail|velikost|údaje|
            kód|vy|heslo|variantu|jste|sám|sama),
        (jste|si) (si )?(to |za to )?(sám|sama|sami) (zavinil*|způsobil*|rozbil*|poškodil*|pokazil*|vybral*|zvolil*|smazal*|zrušil*|
            můžete), (můžete|může) (si )?za to (sám|sama|sami|vy|zákazník), (za to|za tohle) (si )?můžete (sám|sama|sami|vy|jen vy),
        (je|byla|bude|jde o) (to )?(čistě |jen |jednoznačně |zjevně |evidentně |asi )?(vaše|vaši|vaší) (vlastní )?(chyba|chybu|vina|
            pochybení|nepozornost|problém|neznalost|zodpovědnost), vaší (vlastní )?(chybou|vinou|nepozorností|neznalostí),
        chyba je (na vaší straně|u vás|na straně uživatele|mezi),
        (nesprávným|nevhodným|neodborným|špatným) (použit*|zacház*|používán*|zapojen*),
        vaše (nepozornost|nedbalost|neznalost|neopatrnost),
        (jak|co) (jsem|jsme) (vám )?(už|již)...(psal*|říkal*|uváděl*|vysvětl*|řekl*|zmín*|sděl*|napsal*|upozor*),
        (jak|co) (už|již) (jsem|jsme) (vám )?...(psal*|říkal*|uváděl*|vysvětl*|řekl*|zmín*|sděl*|napsal*|upozor*),
        (už|již) (jsem|jsme) (vám )?(to )?(jednou |dvakrát |třikrát |několikrát |opakovaně |jasně )+(psal*|říkal*|vysvětl*|řekl*|napsal*|
            sděl*|upozor*),
        (už|již) (několikrát|dvakrát|třikrát|jednou|poněkolikáté|opakovaně|po několikáté|x-krát|stokrát) (jsem|jsme)...(psal*|říkal*|
            vysvětl*|řekl*|napsal*|sděl*|upozor*), kolikrát (vám )?(to )?(mám|máme|ještě|musím),
        (znovu|opět|naposledy|poněkolikáté|ještě jednou) (vám )?(to )?(opakuj*|vysvětluj*|zopakuj*),
        (opakuji|opakuju) (vám )?(znovu|opět|ještě|naposledy|že),
        (to |je |snad |přece |vám |být )+(přece |snad |každému |úplně |naprosto |zcela )*(jasn*|samozřejm*|logick*|evidentn*|
            zřejm*)(?=[.!]?$), to je (přece |snad )+...(jasn*|samozřejm*|logick*|zřejm*),
        (je|to) (snad|přece) (každému )?(jasn*|logick*|samozřejm*),
        každý (normální |rozumný |soudný |trochu )*(člověk |zákazník |uživatel )?(přece )?(ví|pozná|chápe|pochopí|umí|zvládne),
        (každé|i malé|to ví každé|i) dítě, (není|nebylo) to (tak |zas tak |nic )?těžk*,
        stačí (si )?(umět|jen umět|jen trochu|přece|trochu) ...(číst|přečíst|přemýšlet|myslet), (umíte|neumíte) číst,
        stačilo (by )?(si |se |jen |přece |na |to )*(přečíst|podívat|číst|otevřít|kliknout|zavolat|napsat|zkontrolovat|zeptat|přemýšlet|
            pořádně), proč jste (to |nám |si |se |na to )*(hned |rovnou |dřív |dříve |předem |včas |radši )+ne*,
        (pozorně|pořádně|lépe|řádně|ještě jednou) (si )?(prosím )?(ten |to |ty )?(přečt*|přečtěte|čtěte|prostud*|přečtete),
        příště (si )?(to )?(prosím )?(lépe|řádně|pozorněji|pořádně|dávejte|laskavě|čtěte|přemýšlejte|myslete),
        (jasně|zřetelně|výslovně|černé na bílém|černým na bílém|tučně|velkými písmeny) (je |to |přece |tam )*(napsán*|uveden*|psán*|stojí|
            píše|v),
        (nerozumíte|nechápete|neumíte|nečtete|nevíte|neposloucháte|nedáváte) (asi |zřejmě |si |to |vůbec |ani |tomu |evidentně )?(co|jak|
            pozor|návod|že|základ*|ani|pořádně),
        (asi|zřejmě|evidentně|vy) (jste )?(ten |to |si |náš )*(nečetl*|nepochopil*|neposlouchal*|nevšiml*|neumíte|nečtete|ne(pře)?četl*|
            nevíte), nikdo (jiný )?(s tím |takový |na to )*(nemá|neměl|si nestěž*) (problém|potíže|žádný),
        (ostatní|jiní) (zákazníci )?(s tím )?(problém|to)...(nemají|zvládli|zvládnou|zvládají|chápou),
        (zase|opět|pořád|stále) (ses|jste|se ptáte|nečtete|píšete), sami (jste|si), neznalost...neomlouvá,
        na to (jste )?(měl*|mohl*) (jste )?(myslet|pamatovat|přijít)
        """,
        "omlouvá* se že jsem, nejste první, neměl* jste, abyste",
    ),
    "C-R10": when_said(
        """
        (no )?to (je|jsou|byla) (mi )?(ale |teda |ovšem |hotová |opravdu )*(tragédie|pohroma|drama|katastrofa|neštěstí|starosti|
            problém)(?! (na|s|v))…, (to se|to snad se|celý) …(svět zbořil|svět nezboř*), (se )?(celý )?svět zbořil,
        (čtení|číslice|logika|počty|matematika|myšlení|technika|čeština) (prostě |asi |holt |evidentně )*(není|nejsou) (pro každého|
            silnou stránkou|vaše silná|váš obor),
        (kdo se chová|chovat se|chováte se|chováš se) jako (primitiv|malé dítě|dítě|hulvát|idiot|spratek|blázen),
        (primitiv*|hulvát*|spratek|sprosťák*|negramot*), (když|až) (nám )?(někdo )?laskavě…,
        (vaše veličenstvo|milostpaní|pane důležit*|chytrák*|mudrlant*|génie|princezno), (rozbrečím|pláču|slza|brečte|plačte) …,
        (uklidněte|uklidni|zklidněte|uklidníte) se, (se )?(prosím )?(uklidněte|zklidněte), zklidněte hormony, až se (uklidníte|vyspíte),
        (přestaňte|přestaň|nechte|laskavě přestaňte) (laskavě |na mě |na nás |mi |už |tu |konečně |mě |nás |prosím |s těmi )*(křičet|řvát|
            nadávat|hystercit|hysterčit|otravovat|obtěžovat|fňukat|kňourat|stěžovat|vyhrožovat|buzerovat|spamovat|dělat|psát|lhát|
            vymýšlet|křiku),
        (nekřičte|neřvěte|nehysterčete|nehysterčit|nerozčilujte se|neotravujte|nezdržujte|nevymýšlejte|neblázněte|nefňukejte|
            nebuďte hyster*|nebuďte směšn*|nebuďte drz*|nelžete|nebrečte), (nechte|nech) (mě|nás|toho|si toho) (na pokoji|být|laskavě|už),
        jděte (si )?(klidně |prosím |třeba |laskavě |tedy |k |ke |s tím )*(jinam|jinde|konkurenc*|konkurenci|jiným|jinému|pryč|do háje|
            někam|čertu|stěžovat|vycpat), běžte (si )?(klidně |třeba )*(jinam|ke konkurenci|k čertu|do háje|stěžovat),
        (kupte|nakupujte|objednejte|objednávejte|kupujte|nakupte) (si )?(to )?(klidně |příště |prosím |tedy )*jinde,
        najděte si (klidně |prosím )?(někoho )?jin*,
        nikdo vás (tu |tady |u nás |k tomu |k ničemu |do toho )*(nedrží|nenutí|nenutil|neprosil|nezve),
        (nemám|nemáme) (opravdu |fakt |vážně |na to |na vás |na tohle |na takov* |teď |už )+(čas|náladu|nervy)(?! (do|v|na|od|po|dnes|
            zítra)),
        na (to|tohle|vás|takov*|tyhle|vaše) (věci |dotazy |řeči |já |fakt |opravdu |vážně |už |teď |výlevy |maily )*(nemám|nemáme) (čas|
            náladu|nervy), nemám (čas|náladu|nervy) (na|se|řešit|číst), ztrácet (s vámi |svůj |tu )?čas,
        (co|tak co) (po mně|po nás|ode mě|ode mne|od nás|ještě|po mě) (ještě |vlastně |teda |jako |furt |pořád |sakra )?chcete,
        co (pořád|furt|zase|ještě) chcete, (to je|je to) váš problém, váš problém(?=[.!]?$), (máte|máš) (prostě |holt |smůlu )?smůlu,
        (to )?(mě|nás) (to )?(vůbec |fakt |opravdu |upřímně |nijak )?nezajímá, nezajímá (mě|nás),
        je (mi|nám) to (úplně |fakt |upřímně |docela )?(jedno|ukradené|fuk|šumák),
        s vámi (se |už |to |fakt )*(nedá|nebudu|nebudeme|nehodlám|nemá), nebudu se s vámi,
        (to je|jste|je to|vaše) (opravdu |fakt |prostě |k smíchu |tak |úplně )*(směšn*|trapn*|ubož*|otravn*|drz*|hloup*|pitom*|nemožn*|
            protivn*|sprost*|nesnesiteln*|neschopn*|přihlouplé), děláte si (ze mě |z nás |ze mne )?(legraci|srandu|prdel),
        to snad nemyslíte vážně, (gratuluju|gratuluji|gratulujeme|blahopřeju|blahopřeji|bravo|výborně) (konečně|že|jen tak|tak to),
        zázrak (že|konečně|stal), (naučte|učte) se (číst|psát|chovat|česky|pořádně|počítat),
        vy (snad |asi |fakt )?(jste )?(hluch*|slep*|natvrdl*|zabedněn*|nechápav*), komu není rady, nejste pupek světa,
        nejste (tu |tady )?(sám|sama|jediný|jediná)(?=[ .!]), (kde|kam) (jste )?chodil* do školy, běžte se léčit, s lidmi jako (jste )?vy,
        takov* (zákazníky|lidi|zákazníci) jako, vám (lidem )?(to )?(nikdy )?(není nic|nic není|nejde) (dost |dobř*|vysvětlit),
        držte (hubu|zobák|ústa|krok), (sklapněte|zmlkněte), (tak |no )?a co jako, trhněte si, polibte (mi|nám),
        dejte (mi|nám) (už )?(svatý )?pokoj, vážně musím, jaké drama
        """,
        "bez urážek, pokud nechcete čekat, prosím jen abychom, nejste sám kdo, nejste sama",
    ),
    "C-R11": when_said(
        f"""
        (dám|dáme|dá|dají) (vám )?vědět(?=[.!]?$), (ozvu|ozveme|ozve|ozvou) se (vám )?(kolega |někdo |z |s výsledkem )*(?=[.!]?$),
        (ozveme|ozvu|ozve|zavoláme|zavolám|napíšeme|napíšu|doplníme|doplním|pošleme|pošlu|vyřídíme|vyřídím|mrknu|podívám|podíváme|
            dáme vědět|dám vědět|vyměníme|opravíme|uděláme|udělám)…(co možná|co nejdřív|co nejdříve|jen co|až|jakmile|hned jak|jak se|
            kdy to) (se |to |na |bude|budou|budu|nějak |k tomu |trochu |bude někdo |bude čas |dostan* |rozjede )*…,
        (až budou|až bude|až to bude|jakmile)…(ozveme|ozvu|ozve|dáme vědět|dám vědět|pošleme|pošlu|napíšeme|napíšu|zavoláme|zavolám),
        (časem|někdy|jednou|později|příležitostně|při příležitosti|v jiný termín|jindy) (na to |se |vám |se na to )*(mrknu|podívám|někdo|
            ozve|ozveme|přijde|přijedeme|uděláme|pošlu|dorazí|přijede)…,
        (bude|budete|budou|bude vám) (vyrozuměn*|informován*|kontaktován*|oznámen*|upozorněn*|uvědomen*)…, v jiném termínu,
        {_WE_WILL}...{_SOON}, {_SOON}...{_WE_WILL},
        (ozveme|ozvu|dáme|dám|ozve|zavoláme|zavolám|napíšeme|napíšu|informujeme|vyřešíme|pošleme|vrátíme)...(jakmile|až|hned jak|
            jen co) (to |bude*|budou|se |něco |ho |je |ji |budu )*(možn*|jasn*|vědět|známo|čas|něco|půjde|zjist*|dozví*|dostan*|víc|více),
        (pracujeme na tom|řešíme to|je to v řešení|věc řešíme|na tom pracujeme)(?=[.!]?$),
        (jakmile|až) (budeme|budu) (vědět|mít) (víc|více|něco|nějaké|nové), v dohledné době,
        musíte (prosím |nám )?(ještě )?(vydržet|počkat),
        (chvíli|nějakou dobu|nějaký čas|pár dní|ještě trochu|nějakou chvíli) (to |ještě )?(potrvá|trvat|zabere),
        (nějakou dobu|chvíli) (to |ještě )?(potrvá|zabere), časem (se|to|uvidíme|vám)
        """,
        """
        (prosím|prosíme|můžete|mohli byste|mohla byste|mohl byste|potřebujeme|stačí) (nám |mi |vás |o |abyste )*(pošlete|poslat|zaslat|
            zašlete|zaslání|sdělit|zavolat|ozvat|napsat|potvrdit|doplnit|poslali|zaslali),
        (pošlete|zašlete|napište|ozvěte|zavolejte|dejte|doplňte|potvrďte|sdělte) (nám|mi|se|prosím), nemusíte, nemůžeme slíbit
        """,
    ),
}

_LISTS = {
    "done_at_once": phrases("""
        předem, půl hodiny, hodinu (předem|před), před (příjezdem|doručením|dodáním|montáží),
        vysvětlím*, vysvětlíme, popíšu, popíšeme, shrnu, níže, v příloze, připomenu, hned vám, teď vám, po zaplacení, po objednání, když,
        pokud, kdyby
        """),
    "handover": phrases(
        """
        (předal*|předám|předáme|přeposlal*|přepošlu|přesměroval*|předávám*) (jsem |jsme |vaši |váš |to |ho |ji |celý |celou |mu |jí |
            případ |věc |dotaz |vše )*...(ozve|zavolá|napíše|volá|kontaktuje|dnes|zítra|v pondělí|v úterý|ve středu|ve čtvrtek|v pátek|
            hodin|do), přepojím*, zůstávám*...(kontakt*|na lince|vám), zůstanu...(na lince|kontakt*),
        (spojím|zavolám|zeptám|domluvím) se?...(sám|sama|osobně|za vás|já),
        (sám|sama) (se |to |jim |mu )*(spojím|zavolám|zeptám|vyřídím|domluvím|kontaktuj*|zjistím), vyřídíme (to )?(za vás|my),
        vyřídím (to )?(za vás|já)
        """
    ),
    "insults": phrases(
        """
        idiot*, debil*, blb, blbec, blbče, blbci, kretén*, kreten*, hlupák*, hlupák, pitomec, pitomc*, magor*, vole, volové, čurák*,
        hajzl*, hysterk*, do prdele, v prdeli, naser*, seru, kurva, kurv*, zjeb*, drž hubu, zavři hubu, krávo, vypatlan*, dement*, tupec,
        tupče, tupci, otrapa, otrapo, ubožák*, ubožáku, sobec
        """
    ),
}

_ADVICE = {
    "C-R07": "Pro zákazníka jsme jedna firma. Pište „my“ a co s tím uděláme.",
    "C-R08": "Neposílejte zákazníka pryč. Předejte věc sami: komu, do kdy, a zůstaňte jeho kontaktem.",
    "C-R09": "Tohle zní jako výtka. Napište, jak se věci mají, a nabídněte další krok.",
    "C-R10": "Takhle to neodesílejte. Vydechněte a napište, co zákazník potřebuje, nebo věc předejte.",
    "C-R11": "Chybí den a hodina. Napište, kdy se ozvete, i kdyby výsledek ještě nebyl.",
}

_SUGGESTION = {
    "C-R07": "Omlouváme se, že [CHYBA]. Zařídíme to my: [KROK].",
    "C-R08": "{Předal jsem|Předala jsem|Předávám} to dál: [JMÉNO] se vám ozve [DEN A HODINA]. Kontaktem pro vás zůstávám já.",
    "C-R09": "V objednávce je uvedeno: [ÚDAJ]. Platí to, nebo to mám změnit?",
    "C-R10": "Chápu, že vás to rozzlobilo. Podívejme se na to spolu.",
    "C-R11": "Ozvu se vám zítra do 12 hodin, i kdyby výsledek ještě nebyl.",
}

_ELSEWHERE_TOO = joined(
    {**coach_blame.SIGNALS, **coach_empty.SIGNALS},
    joined(joined(coach_contempt.SIGNALS, coach_dodging.SIGNALS), coach_plain.SIGNALS),
)

WORDS = CoachWords(signals={rule: found for rule, found in joined(_SIGNALS, _ELSEWHERE_TOO).items() if rule in _SIGNALS},
    advice=_ADVICE, suggestion=_SUGGESTION, lists=coach_plain.with_plain(_LISTS))
