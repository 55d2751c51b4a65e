"""Czech words for the coach's rules on wording, C-R01 to C-R12; the notation is that of `phrases.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, one_of, phrases, when_said

_NOT_AGAIN = one_of("""nestane, nestanou, nestává, nestalo, neopakuj*, nezopakuj*, nezopakoval*, nepřihodí, nenastane, nenastanou, nepotká, nedojde,
    nevyskytne, nezažijete, nepřijde, nezklame*, nebude opakovat, nebude už opakovat, opakovat nebude, nebudou opakovat, opakovat nebudou""")
_PROMISE = one_of(
    "slib*, přislib*, zaruč*, garant*, ujist*, ujišťuj*, ručím*, přísahám, dávám vám slovo, máte mé slovo, spolehn*, nemusíte bát"
)
_SURELY = one_of(
    "už nikdy, nikdy více, nikdy víc, již nikdy, rozhodně, určitě, zaručeně, stoprocentně, v žádném případě, nikdy, na sto procent, definitivně"
)
_OTHERS = one_of("""dopravce*, dopravci, dopravců, přepravce*, přepravci, kurýr*, kurýra, kurýři, pošta, pošty, poště, poštou, PPL, DPD, GLS, zásilkovna,
    zásilkovny, balíkovna, dodavatel*, výrobce*, výrobci, kolega, kolegy, kolegou, kolegové, kolegům, kolegyně, kolegyni, kolegyním, účetní, účetního,
    účetnictví, účtárna, účtárny, účtárně, oddělení, sklad, skladu, skladě, skladem, skladník*, technik, technika, techniků, technici, technikům, banka, banky,
    partner*, subdodavatel*, brigádník*, obchodník*, obchodní tým, obchoďák*, marketing*, ajťák*, IT, programátor*, vývojář*, provozovatel*, servis, servisu,
    řidič*, předchůdce, předchůdkyně, směna, směny, montážník*, montér*, centrála, centrály, pobočka, pobočky, tiskárna, tiskárny, agentura, agentury""")
_SAID = one_of("""nenapsal*, neřekl*, neslíbil*, neslibov*, netvrdil*, neuvedl*, neuváděl*, nesdělil*, nepsal*, neříkal*, nepotvrdil*, nepotvrzoval*,
    negarantoval*, nezaručoval*, nezaručil*, nenabídl*, nenabízel*, nezmínil*, nezmiňoval*, nepřislíbil*, nedohodl*, nedomlouval*, nedomluvil*""")
_CAUSE = one_of("""počasí, sníh, sněhu, náledí, mráz*, horka, vánoc*, vánoce, vánocům, svátky, svátků, svátkům, sezón*, sezon*, dovolen*, prázdnin*, nemoc*,
    chřipk*, vytížen*, přetížen*, vytíženost*, nával*, náporu, špičk*, inventur*, stěhován*, výpad*, systém*, aktualizac*, migrac*, personál*, kapacit*,
    black friday, nedostat*, množství objednávek, množství práce, množství dotazů, počet objednávek, počtu objednávek, počtu dotazů, covid*, doprav*, zácp*""")
_COLLEAGUE = one_of("""kolega, kolegyně, kolegové, technik, účetní, řidič, skladník, vedoucí, šéf, šéfová, obchodník, ajťák, Petr, Jana, polovina, půlka, celý tým,
    pracovník, pracovnice""")
_WE_WILL = one_of("""ozvu, ozveme, ozve, ozvou, dám, dáme, dají, dostanete, pošlu, pošleme, pošlou, zašlu, zašleme, odešleme, odešlu, vyřídím*, vyřeším*, vyřešíme,
    zavolám*, zavolají, zavolá, napíšu, napíšeme, napíše, vrátím*, vrátíme, prověřím*, proveříme, informovat, kontaktovat, kontaktuje*, kontaktuj*me, spojí*,
    spojíme, opravím*, opravíme, doručíme, dodáme, dorazí, přijde, bude, budou, podívám*, podíváme, odpovím*, odpovíme, zpracujeme, zajistíme, dořešíme, dořeším,
    zjistím*, zjistíme, odepíšu, odepíšeme, doplníme, vyměníme, připravíme, vyřízen*, vyřešen*, odeslán*, přijdou, naskladníme, sdělíme, uvidíme, ozývat, řešit""")
_SOON = one_of("""brzy, brzo, záhy, co nejdříve, co nejdřív, v dohledné době, v nejbližší době, v nejbližší možné době, v nejbližších dnech, v příštích dnech,
    v následujících dnech, v nejbližším možném termínu, v nejkratším možném termínu, v nejkratší možné době, v nejkratším čase, jakmile to půjde,
    jakmile to bude možné, jak to půjde, jak to bude možné, až to půjde, až to bude možné, až bude čas, až budeme vědět, jakmile budeme vědět, jakmile něco,
    jakmile budu vědět, až budu vědět, časem, později, během několika dní, během pár dní, za pár dní, za několik dní, za pár dnů, co nevidět, v brzké době,
    bez zbytečného odkladu, obratem, neprodlene, neprodleně, bezodkladně, co nejrychleji, někdy příští týden, někdy tento týden, až na to přijde řada, zanedlouho,
    nějak tento týden, přednostně, hned jak, ihned jak, jakmile budou, jakmile bude, v průběhu týdne, až se k tomu dostan*, při nejbližší příležitosti, za chvíli""")

_SIGNALS = {
    "C-R01": when_said(
        f"""
        (už|již) (nikdy|víckrát|podruhé) (se |vám |to |u nás |s námi |vás |znovu |nic podobného |nic takového |žádn* )*(ne(?!bo|muset|musíte)\w+), (nikdy|víckrát|podruhé) (už |více |víc )(se |vám |to |u nás )*(ne(?!bo)\w+), (tohle|toto|to|takové) (už |se )+(nikdy )?(vám )?(nezažijete|nestane|nepotkáte|neuvidíte|nezopakuje), (můžete|můžete nám|stoprocentně) (klidně spát|být v klidu|být klidn*|být bez obav|nám věřit|spát klidně)…(už|příště|víc|ne*), (máte|dáváme|dávám) (naši |moji |plnou |stoprocentní )?(jistotu|záruku|garanci) že…, (chyba|problém|závada|výpadek|zpoždění) (je )?(už )?(definitivně|navždy|natrvalo|trvale|jednou provždy) (vyřešen*|odstraněn*|pryč|minulost*), (patří|je) (to )?(už )?minulost*, (bude|budou) (odteď|od teď|napříště|příště|vždy|už vždy|vždycky) …(včas|v pořádku|bez chyb*|perfektn*|přesn*|stoprocentn*|jak má)
        {_PROMISE}…(už|již|nikdy|příště|napříště|odteď|od teď|víckrát|podruhé|znovu|nic)…(ne(?!bo|jak|jen|co|kdo)\w+*), (už|již|nikdy|příště|napříště|odteď|od teď|víckrát)…(ne(?!bo|jak|jen|co|kdo)\w+*)…(garant*|ručím*|slib*|čestné slovo|máte mé slovo|na to vám dám|písemnou záruku|jistotu|dávám slovo|přísah*)
        (čestné slovo|doživotní jistot*|písemnou záruku|máte (moje|mé|naše) slovo|dám (za to )?ruku do ohně|krk na to)…, (příště|napříště|odteď|od teď|od nynějška|od této chvíle|od zítřka)…(hladce|jako po másle|jak po másle|jako hodinky|bez chybičky|bez jediné chyb*|bez jediného|bezvadně|bezchybně|stoprocentně|perfektně)
        nemá (už )?(to |se )?(už )?šanci…(znovu|objevit|opakovat|stát|vrátit), je (to )?(naprosto |zcela |už )?(vyloučen*|nemožné aby) …(opakov*|znovu|podobn*|příště|by se)*, (opakování|další|podobn*)…je (naprosto |zcela |už )?vyloučen*
        {_PROMISE}...{_NOT_AGAIN}, {_PROMISE}...{_SURELY}...{_NOT_AGAIN}, {_PROMISE}...(příště|napříště)...(v pořádku|hladce|perfektn*|bez problém*)
        (už|již|příště|podruhé|víc|více|víckrát|znovu|napříště)...{_SURELY}...{_NOT_AGAIN}, {_SURELY}...{_NOT_AGAIN}, {_NOT_AGAIN}...{_SURELY}
        (už|již|příště|podruhé|víckrát|znovu|napříště) (se )?(to |vám |vam )?(to )?(nestane|nestanou|nezopakuje|nepřihodí|nepotká)
        (nestane|nezopakuje|nepřihodí) (se )?(vám )?(to )?(už|již|podruhé|víckrát)
        (nebude|nebudou) (se )?(to )?(už )?(nikdy )?opakovat, to bylo (opravdu |určitě )?(naposledy|naposled), příště...bude (už )?(všechno|vše|to)...(v pořádku|perfektn*|bez problém*|jak má)
        příště (už )?(to )?(proběhne|dopadne|klapne|bude)...(hladce|v pořádku|bez problém*|stoprocentně|dobře|bez chyb*)
        (další|podobn*|taková|takové) (chyb*|problém*|výpad*|zpoždění|situac*) (už )?(rozhodně |určitě |nikdy )?(nenastan*|nebude|nehrozí|nepřijde)
        (mohu|můžu|můžeme)...(slíbit|zaručit|garantovat|ujistit)...(už|znovu|opakovat|podruhé|příště), tohle (už )?nehrozí, jednou provždy
        """,
        """
        (nemohu|nemůžu|nemůžeme|nemůže|nemohou|nemohli|neumím|neumíme|nedokážu|nedokážeme|netroufám|nechci|nechceme|nelze|těžko)...(slíbit|slibovat|zaručit|garantovat|tvrdit|říct)
        neslibuj*, nezaručuj*, aby se, aby k, záruční lhůt*, záruka (platí|trvá|se), SLA, smlouv*, pokud
        """,
    ),
    "C-R02": when_said(
        f"""
        (víte|to víte|sám víte|sama víte|znáte to)…(jaké|jak to|jak je|jaký|co je)…, (to|ono) (by )?se (prostě |nedalo |to )*(nedá|nedalo|stíhat|zvládnout), (to )?jinak nejde, to bychom museli…, (nával|chřipka|chřipková vlna|sezóna|sezona|léto|zima|jaro) (je|byla|bylo) (prostě |holt |letos )?(chřipková vlna|nával|sezóna|taková|hrozn*|chřipka|léto|zima)
        s tím (bohužel |opravdu |fakt )?(nic|nemůž*) ...(neuděl*|nenaděl*|nezmůž*|dělat), (nic|nic moc) s tím...(neuděl*|nenaděl*|nezmůž*), nic...(neuděláme|nenaděláme|nezmůžeme)
        s tím nic (neuděl*|nenaděl*|nezmůž*), proti tomu (jsme|nic|se)...(bezmocn*|nezmůž*|neděl*), s tím se nedá nic dělat, nedá se s tím nic dělat, nedalo se s tím nic dělat
        (nemáme|nemám|neměli jsme)...vliv, (nemůžeme|nemůžu|nemohli jsme|nedokážeme|nejde) (to )?(nijak )?ovlivnit, není v našich silách, mimo naši (kontrolu|moc), vyšší moc
        musíte (to |nás |mě |ale |prosím |také |taky )?(ale |také )?(pochopit|chápat), (zkuste|snažte se) (to |nás |mě |prosím )?(prosím |také |taky )?(pochopit|chápat), pochopte (nás|prosím|že|mě|to)
        mějte (s námi |pro nás |prosím )?(trochu |prosím )?pochopení, (jistě|určitě|snad|doufám že) (to )?(chápete|pochopíte), (jste|nejste)...(jediný|jediná|sám|sama)...(zákazn*|čeká*|píš*)
        (omlouvá* se|omluvte|omluvit|promiňte|pardon|sorry|omluva) ale (?!...(nelze|není možné|nemůž*|nemohu|potřebuj*|bez|nenašel|nenašla|nevidím|nemáme|je nutné|nejde))
        (mrzí (mě|nás) to|je (mi|nám) (to )?líto) ale...(kolegyně|kolega|systém|máme|měli jsme|byl*|nestíh*|sezón*|dopravce|kurýr)
        může (za to )?(počasí|sníh|sezóna|systém|situace|doba), může (za to )?...(počasí|vytížen*|nedostatek), nebyla to naše (vina|chyba), za to nemůžeme
        """
    ),
    "C-R02 cause": when_said(
        f"""
        (vždycky|pořád|neustále|každoročně|teď|zrovna|tu|máme) (je |tu |teď |máme |vždycky |takový |takovej |obrovský |hrozný )*(nával|frmol|blázinec|šrumec|zápřah|šílenství|kalup|fofr), (onemocněl*|marodí|se rozbil*|se pokazil*|podražil*|stávk*|si zlomil*|měl* autonehodu|v zácpě|byly zácpy|zácpa|lije|pršelo|mrzlo|sněžilo)…, (s jednou|s jedním|ve dvou|sám|sama|v jednom) (sestř*|člověk*|lidech|pracovn*|na to|na všechno|to)…, (nejsou naše|není náš|není naše)…
        (kvůli|z důvodu|vlivem|následkem|vzhledem k|vzhledem ke|způsobil*|díky|pro)...{_CAUSE}, (mám|máme|měli jsme|měla jsem|měl jsem) (teď |nyní |tu |momentálně |prostě |bohužel )?...(moc|hodně|mnoho|spoustu|plno|kopec|nad hlavu|plné ruce)...(objednávek|práce|dotazů|zákazníků|zakázek|lidí|mailů|e-mailů)
        (je|jsme|bylo|máme)...(málo lidí|v podstavu|přetížen*|zavalen*|zahlcen*|po krk|plné ruce|nedostatek lidí), {_COLLEAGUE} (je|byl|byla|má|měl|měla|jsou|byli)...(nemocn*|dovolen*|neschopence|marod*|volno|nov*|nemoc*|zaučuj*|zaskakov*)
        {_COLLEAGUE}...(onemocněl*|marodí|chyběl*|odešel|odešla), (systém|server|program|počítač|tiskárna|aplikace|software|web|linka)...(spadl*|nefungoval*|nefunguje|vypadl*|zlobí|zlobil*|padal*|blbne|sekl*|nejel*|pomalý|nejede)
        (nestíháme|nestihl* jsme|nestihla jsem|nestihl jsem|nestíhal*), (před|o|přes|po) (vánoc*|svátky|svátcích|prázdnin*)...(stíh*|zpož*|trvá|chaos|blázinec|vždy*|všechno), (je|máme) (teď |zrovna )?(sezón*|vánoce|špička|hlavní sezóna|období dovolených)
        """,
        "pokud, jestli, doporučujeme, doporučuji, odpojte, kdyby",
    ),
    "C-R03": when_said(
        """
        (inu|no jo|nojo|ale no tak|ale jděte|ale prosím vás)…, (kde se pracuje|kdo nic nedělá|bez práce|les|když se kácí)…(chyb*|třísky|nezkazí), (není to|neni to|nebude to) (tak|zas tak|až tak|přece) …(zlé|vážné|horké|tragické|hrozné|strašné|velké), (jsou|existují|bývají|máme) (i |tu )?(horší|důležitější) (věci|problémy|starosti|případy), mohlo (to )?(být|dopadnout) (i |mnohem )?hůř*, (buďte rád*|hlavně|hlavní je|důležité je) (že |aby )…(živ*|zdrav*|nic|horš*|dobře|fung*), (tomu|takovým věcem|občasn*) se (prostě |bohužel |holt )?(nevyhne*|nedá|neubrán*), (zasmějte|zapomeňte|hoďte|mávněte|nechte) …(tomu|to|za hlavu|rukou|plavat|být), (to )?(se )?(do svatby|časem) (zahojí|spraví|zapomene), tak se (to|holt) (semlelo|sešlo|povedlo|stalo), (jedna|jeden|trochu|pár) * (sem|nahoru|víc|navíc)…(tam|dolů|neuškodí|nevadí|nezabije), (nikoho|nikomu) (to )?(ne(zabije|zabilo|ubylo|ubude|uškodí)), s tím se (dá|musí) (žít|počítat), (zvyknete|zvykněte) si, (chybička|chybka) se (vloudil*|vloudí)
        není (třeba|potřeba|nutné) (z toho |hned |kvůli tomu )*(dělat |se )?(vědu|drama|tragédii|scénu|plašit|rozčilovat|stresovat|panikařit|hrotit), (konec dobrý|hlavní je|hlavně že|buďte rád*)…, (na tom|na tom přece) (až tak |přece |tolik |zas tak )*nezáleží, (každému|komu|kdo) (se |z nás |občas |někdy |ještě )*(poplet*|splet*|ne(splet*|popleta*|stalo*)|ujede|uteče|to uteče), (je|to|jsou) (tu |u nás |v tomhle oboru |celkem |naprosto |zcela |docela )*(na denním pořádku|normální|běžná věc|běžné|běžnou věcí|obvyklé), (snad |to )*(přežijete|přežijeme|zvyknete), (tak )?holt…, k (tomu|létu|životu|zimě) (to )?(patří|prostě patří), (drobná|malá|taková) (lapálie|kolizka|nehoda|chybička|chybka), to se (vyspí|zahojí|poddá|srovná|spraví)
        co se dá dělat, co naděláme, co naděláte, co s tím naděláme, (to se|tohle se|se to|i to se|občas se to|holt se) (bohužel |občas |prostě |někdy |holt |tak |prostě občas |zkrátka )?(stává|stane|stávají)
        (takov*|tyto|tyhle|tohle|podobn*|tyhlety|takovéhle|drobn*|mal*) (věci|věc|chyby|chyba|chybky|situace|nepříjemnosti|problémy) (se )?(prostě |občas |bohužel |holt |tu a tam |někdy )?(se )?(prostě |občas |bohužel |holt |tu a tam |někdy )?(stáv*|stan*|děj*|přihodí)
        chyby se ...(stáv*|stan*|děj*), chybovat je lidské, mýlit se je lidské, nikdo (není|nejsme) (dokonal*|neomyln*|bez chyb*), nejsme (dokonalí|neomylní|roboti|stroje|bezchybní|bohové), jsme (jen|taky jen|také jen|přece jen|všichni jen|všichni) lidé, jsme jen lidi
        stane se (každému|i nejlepším|to|občas|holt), (to |něco takového |tohle )?(se )?(může stát|může se stát|může přihodit) (každému|komukoli*|i nejlepším|vždy|vždycky|kdykoli*), každému se (to |občas |někdy )?(stane|stává|může stát), stát se (to )?může
        (není to|to není|nejde o|není) (přece |zas |žádn* |až |nic |tak )*(tragédi*|katastrof*|hrozn*|strašn*|vážn*|závažn*|zl*|konec světa|drama), nic (tak )?(hrozného|strašného|vážného|zlého) (se )?(ne*|to), svět se nezboří, nedělejte z toho ...(vědu|drama|tragédii)
        o nic (vážného |hrozného )?nejde, o nic nejde, (je to|jde o|jedná se o) (přece )?(jen|jenom|pouze) (o )?(maličkost|drobnost|detail|pár|malý|malá|drobn*|kosmetick*|chvilk*), takový (už )?je život, to přežijete, (žádná|není to) (velká )?(věc|škoda|hrůza), smůla no, tak to holt, holt je to tak, to už tak bývá, to tak bývá, nic se nestalo, nic se neděje, tomu se nevyhneme, tomu se nedá vyhnout
        """,
        "pokud se, kdyby se, jestli se, když se, jestliže se, až se, nejde jen o",
    ),
    "C-R04": when_said(
        """
        (mrzí|líto|omlouvá*|omluvu|politování|litujeme)…(jakékoli*|jakékoliv|případn*|možn*|eventuáln*)…(nepohod*|nepříjemn*|potíž*|komplikac*|obtíž*|dojm*|újm*), (za|nad) (případn*|možn*|vznikl*|jakékoli*|komplikace tohoto|eventuáln*) …(omlouvá*|politování|lituj*), (pokud|jestli)…(dojm*|nepohod*|vznikl*|zanechal*|způsob*)…(politování|omluv*|mrzí), (mrzí|líto)…jestli…(vznikl*|nepohod*|způsobil*|nějak*), (přijměte|vyslovujeme|vyjadřujeme)…(politování|omluvu|lítost), (komplikace|nepříjemnosti) tohoto (druhu|typu)
        (omlouvá* se|omluvit|omluvte|omluvu|omluvy|promiňte|mrzí|líto|litujeme|pardon)...za (případn*|vešker*|způsoben*|vznikl*|jakékoli*|jakékoliv|možn*|tyto|nastal*|uveden*|naše|všechny|tyhle)( případn*| vznikl*| způsoben*)? (nepříjemnost*|komplikac*|potíž*|problém*|nepohodl*|situac*|nedorozumění|okolnost*|těžkost*|obtíž*)(?! (s|se|při|ohledně|kolem|spojen*|které|kterou|v souvislosti))
        (omlouvá* se|omluvte|promiňte|mrzí|líto|litujeme|omluva|pardon) (vám |nám )?(moc |velmi )?za (nepříjemnost*|komplikac*|potíž*|nepohodl*|situaci|nedorozumění|obtíž*|problém|problémy|trable)(?! (s|se|při|ohledně|kolem|spojen*|které|kterou|v souvislosti|způsoben*))
        omlouvá* se (vám )?(ještě jednou )?za (to|toto|vše|všechno|všecko)(?=[.!]?$), (pokud|jestli|jestliže|kdyby|kdybyste)...(dotčen*|uražen*|dotkl*|dotkn*|nepříjemn*|zklaman*|nespokojen*|vadil*|pocit*|rozčil*|způsobil*|urazil*|narušil*|nelíbil*|nepříjemnost*|komplikac*|potíž*)...(omlouvá*|mrzí|líto|promiňte|omluv*)
        (omlouvá*|mrzí|líto|promiňte|omluv*)...(pokud|jestli|jestliže|kdyby|kdybyste)...(dotčen*|uražen*|dotkl*|nepříjemn*|zklaman*|nespokojen*|vadil*|pocit*|rozčil*|způsobil*|urazil*|narušil*|nelíbil*|nepříjemnost*|komplikac*|potíž*|něco)
        (mrzí|líto)...(že|jak)...(vnímáte|cítíte|vidíte|berete|nespokojen*|spokojen*|pocit*|dojem|vyvolal*), (mrzí nás|je nám líto) (tato |tahle |celá |vaše |vzniklá |nastalá )?(situace|zkušenost|nepříjemnost*), mrzí (nás|mě) váš* (nespokojenost|pocit|zkušenost|dojem)
        (omlouvá* se|omluva|omluvte) (vám )?za (vaši |tuto |tuhle |celou |negativní |špatnou )+(zkušenost|situaci|nepříjemnost|nespokojenost), omlouvá* se (vám )?(za )?jestli, děkujeme za pochopení a omlouvá* se(?=[.!]?$)
        """
    ),
    "C-R05": when_said(
        """
        (ceníme|vážíme) si…(zájm*|důvěr*|přízn*|čas*), (dynamicky se rozvíj*|dlouholet* tradic*|individuální přístup|na klíč|na vyšší úroveň|oboustranně výhodn*|ušité na míru|komplexní služ*|moderní a), každému (klientovi|zákazníkovi)…individuál*, věříme že…(překvapíme|spokojen*|vrátíte), (pohodlí|bezpečí|komfort|zážitek|důvěra)…(priorit*|na prvním místě|mottem|vášní), (kvalita|zákazník|spokojenost) je (naší|naše|náš) (vášní|vášeň|pán|prioritou|závazkem|posláním)
        vážen* (zákazn*|kliente|klientko|uživatel*|pane zákazn*), mil* zákazn*, spokojenost...(prvním místě|priorit*|záleží|důležit*|nadevše|nejdůležit*|klíčov*|hnac*|cílem), (zákazník|zákazníci|klient|klienti) (je|jsou)...(prvním místě|priorit*|nejdůležit*|král)
        (požadav*|podnět*|dotaz*|žádost*|reklamac*|zpráv*|podání|stížnost*|ticket|tiket|případ|zájem|e-mail|email|připomínk*|oznámení)...(byl|byla|bylo|je|bude|budou) (úspěšně |řádně |již |také )?(zaevid*|zaregistr*|přijat*|předán*|postoupen*|zařazen*|zpracov*|vyřiz*|vyřeš*|řešen*|evid*|zaznamen*|posouzen*|zohledn*|projednán*|vyřízen*)
        (nejbližším|nejkratším|nejrychlejším|dohledném) (možném )?(termínu|čase), (nejkratší|nejbližší) možné době, v zákonné lhůtě, (podnět*|zpětn* vazb*|názor*|připomínk*|přízn*|důvěr*|postřeh*|každ* zákazník*)...vážíme, vážíme si...(vaš*|zpětn*|každ*|podnět*|přízn*|důvěr*|názor*|trpělivost*|připomín*)
        (podnět*|připomín*|požadavk*|záležitost*|situac*|podání|dotazem|stížnost*|tímto|zpětnou vazbou) se (budeme |bude |nyní |teď )?...zabýv*, budeme se...(zabývat|věnovat), (náležit*|maximáln*|patřičn*|zvýšen*|vešker*|plnou) (pozornost|péč*|úsilí)
        (neustále|stále|nadále|pořád|průběžně|soustavně|trvale)...(zlepšov*|zlepšit|zkvalit*|zdokonal*|zvyšov*), (zlepšov*|zkvalitň*|zdokonal*)...(služ*|procesy|našich|péče), (usilujeme|snažíme se|naším cílem je|záleží nám|zakládáme si)...(kvalit*|spokojen*|služb*|zákazn*|nejlepší)
        kvalita ...služeb je, děláme (vše|všechno|maximum), uděláme (maximum|vše pro|vše co|všechno), vynasnažíme se, kompetentn* (osob*|oddělen*|míst*|pracovn*), příslušn* (oddělen*|odbor*|útvar*|osob*|míst*|pracovn*|kolegům)
        váš názor (je|nás), (pevně )?věříme že...(pochop*|přízn*|spokojen*|nadále|důvěr*|zachov*), zachovejte (nám )?(i nadále )?(přízeň|důvěru), těšíme se na (další|vaši) (spoluprác*|návštěvu|nákup), dovolujeme si (vás |vám |tímto )*(informovat|oznámit|sdělit|poděkovat), (s|ke) každému zákazníkovi...(individuáln*|přistup*)
        (je|bylo) pro nás (velmi |nesmírně |vždy )?(důležit*|ctí|potěšen*|cenn*|prioritou), profesionáln* (přístup*|služb*)
        """
    ),
    "C-R05 courtesy": when_said(
        """
        (děkujeme|děkuji|děkuju|díky) (vám )?(moc |velmi |mockrát )?za (vaš* |vás |tento |tuto |zaslání |projeven* |trpěliv* a )*(zpráv*|e-mail*|email*|mail|dotaz*|podnět*|trpěliv*|pochopení|důvěr*|přízeň|kontakt*|zájem|vzkaz|připomínk*|zpětn*|reakci|čas|názor|oslovení|strpení|spolupráci|objednávku)
        (děkujeme|děkuji|děkuju) že jste...(kontaktoval*|obrátil*|napsal*|oslovil*|ozval*|vybral*|využil*|upozornil*), v případě (dalších |jakýchkoli* |jakýchkoliv |potřeby |dotazů)*...(neváhejte|obraťte|kontakt*|k dispozici), neváhejte (nás |se |mě )...(kontaktovat|obrátit|ozvat|napsat)
        (jsme|budeme) (tu|zde|tady) (jen |vždy |stále )?pro vás, (jsme|zůstáváme) (vám )?(kdykoli* |plně |rádi |vždy )?k dispozici, přejeme (vám )?(hezký|krásný|příjemný|pěkný) (den|zbytek|víkend), prosíme o (trpělivost|strpení|pochopení|shovívavost), děkujeme a přejeme
        """
    ),
    "C-R06": when_said(
        f"""
        (nikdo|nikdy|nic|žádn*|takov* *) …(ne(slibov|říkal|psal|sliboval|tvrdil|uváděl|dohod|nabíz|garant|potvrz)\w*), (máte|máš) (to )?(asi |zřejmě |nejspíš |patrně |určitě )*(popletené|pomotané|zmatené|spletené|špatné informace|z jiného), (pletete|zaměňujete|mýlíte) (si )?(nás|nas|to|se)…, (ukažte|doložte|pošlete) (mi|nám) …(kde|že) (jsme|jsem|to)…(slíb*|napsal*|řekl*), (to|něco takového) (bychom|bych) (vám )?(nikdy |přece |rozhodně )*(ne\w+l\w*), (o tom|o ničem) …(nepadlo|nemluvil*|nebyla řeč|nevíme|neví), (vkládáte|překrucujete)…(do úst|slova)
        (o|od nás|u nás|z naší strany|takový|žádný)…(nemohlo|nemohl|nemohla|nikdy) (padnout|zaznít|být|slíbit|říct|říci|odejít), nepadlo (o tom )?(ani )?(slovo|nic), (nezazněl*|nepadl*) (od nás|z naší strany|u nás), (od nás|u nás|z naší strany) (ale |přece |nic takového |určitě |nikdy )*(nezazněl*|nepadl*), (přibarvujete|vymýšlíte|překrucujete|domýšlíte|pletete|zaměňujete|spletli|popletli) (si |jste |nás |to )*…, si to (teď |jen |asi )*(přibarvujete|vymýšlíte|překrucujete|pletete), (asi|zřejmě|nejspíš) jste (poslouchal*|mluvil*|četl*|slyšel*) …(jin*|někoho|někde|špatně), (sedm let |nikdy )*jsme nikdy…ne*, (to|takovou větu|takovou informaci) (ode mě|od nás|od kolegy|z našich úst) (nemáte|nemůžete mít|jste nemohl*), (žádnou|žádný|žádné) (slevu|termín|cenu|hodinu|slib|příslib|datum) (jsem|jsme) (vám |nikdy |ne)*ne*, jak jste na to přišel*, to slyším poprvé
        (nikdy|nic takového|nic podobného|něco takového|něco podobného|nic jsme|nic jsem|takov* (věc|slib|informac*|termín|podmínk*)|tohle|toto)...{_SAID}, {_SAID}...(nikdy|nic takového|nic podobného|něco takového)
        to (jsme|jsem) (vám |si |určitě |rozhodně |my |já |nikdy )*{_SAID}, (jsme|jsem) (vám )?to (takhle |takto |tak |nikdy |určitě |rozhodně )*{_SAID}, (takhle|takto|tak) (jsme|jsem) (vám )?to...{_SAID}, nikdo (od nás|z nás|u nás|vám|tu|tady)...(nesl*|neř*|netvr*|nepsa*|nenap*|nemohl*|negaran*|nepotvr*|nepřisl*|neuv*|nenab*)
        (musel* jste|jste|asi|zřejmě|patrně|pravděpodobně|nejspíš|tak)...(špatně|chybně|nesprávně|jinak|mylně|nepřesně)...(pochop*|porozum*|rozum*|přečet*|vyložil*|interpret*|zapamat*|četl*|slyšel*), (špatně|chybně|nesprávně|mylně) (jste|si|nás|to|mi|mě)...(pochopil*|rozuměl*|vyložil*|přečet*|zapamat*|slyšel*|vykládáte)
        to (jste si|si) (asi |zřejmě |nejspíš |musel* |určitě |jen )*(vymyslel*|spletl*|popletl*|špatně|domyslel*|přimyslel*|vymýšlíte), (to )?se (asi |zřejmě |určitě |musíte )?(pletete|mýlíte|mýlit|plést), (není|to není) pravda (že (jsme|jsem|by)|to jsme|nic), (to )?není pravda(?=[.!]?$)
        o ničem takovém...(nev*|není|nem*|neby*), (žádn*|nikdy žádn*) (takov* )?(slib*|dohod*|informac*|termín|sleva|slevu)...(nebyl*|nepadl*|nedal*|neslíb*|neexist*|neposkytl*|neby*), odkud (to |tu informaci |tuhle informaci )?máte, nevím (odkud|kde|jak|z čeho) jste...(přišel|přišla|vzal*|slyšel*|četl*|usoudil*|vyvodil*)
        (od nás|z naší strany|u nás|v našich zprávách) (nic |to |takov* |určitě |nikdy )*(nezazněl*|neodeš*|nebyl*|nepadl*|nemohl*|není), popíráme, nic takového (nezaznělo|nepadlo|nebylo|neplatí|není|v)
        """,
        """
        omlouvá*, mrzí, měl* (jsme|jsem), zapomněl*, naše chyba, moje chyba, (špatně|chybně) (jsem|jsme), (jsem|jsme) (vás |to |vám )?(špatně|chybně|nesprávně|asi), bohužel jsme vám, proto (jsme|jsem) vám, dodavatel*, výrobce, protože jsme
        """,
    ),
    "C-R07": when_said(
        f"""
        (vinu|chybu|odpovědnost|problém) (za to |v tom )?(nese|nesou|má|mají|udělal*|hledejte|vidím|je třeba hledat) (u |na straně |naše |náš |jednoznačně |výhradně )*{_OTHERS}, kvůli {_OTHERS}…(čeká*|zpož*|nemůž*|nestih*|nemáme), {_OTHERS} (nás |vás |nám |to |zase |opět |bohužel |totálně |úplně )+(nechal* ve štychu|zklamal*|vypekl*|zradil*|podvedl*|odbyl*|odflák*|ignoruj*|vodí za nos|nechal* na holičkách|potopil*), (můžete|můžeme) (poděkovat|děkovat) *, to (jde|šlo|padá) (za|na hlavu|na vrub) (naš* |náš )?{_OTHERS}, (já|my) (to|tohle|tam) (jsem|jsme) (ne\w+)…{_OTHERS}, (na vině|na vine) (je|jsou|byl*), za (to|tohle|všechno) (můžou|může|mohou|stojí) (ti |ten |ta |jen |holt )*{_OTHERS}, {_OTHERS} (to|je|ten|ta) (má|mají|měl*) na (starost*|svědomí|triku|krku)…
        (způsobil*|má na svědomí|mají na svědomí) (nám |to |ji |ho |bohužel )*(naše |náš |vaše |naši )*{_OTHERS}, {_OTHERS}…(zase|opět|pořád|odjakživa|vždycky|stále|nikdy)…(rozbil*|flákaj*|fláká|plete|pletou|nepořádek|bordel|zpacka*|netestuj*|nečtou|kazí|ztrácí|ztrácej*|zvrta*|nezvlád*|pokazil*|spí), {_OTHERS} (nám |to |ji |zase |ten |se |vám |samozřejmě )*(rozbil*|shodil*|zlomil*|flákaj*|fláká|plete|pletou|nepohlídal*|přehlédl*|zaspal*|vynechal*|prošvihl*|podcenil*|zmršil*|podělal*), (balil*|psal*|zadával*|dělal*|řešil*|montoval*|tiskl*|lepil*) (to |ji |ho |tam )*(naše |ta |ten |náš |nová |nový )*{_OTHERS} …(plete|nový|nová|vždycky|zase|teprve|všechno), ptejte se (kluků|holek|těch|jich|{_OTHERS}), (kluci|holky|lidi|brigádníci) (ze skladu|ve skladu|z dílny|na rampě) …, (ti|ta|ten) (si|to) (plete|pletou|fláká|flákají|neumí) (všechno|pořád|vždycky)*
        (je|byla|byl|bude|jde o|jedná se o|to) (jednoznačně |čistě |prostě |asi |evidentně |jasná |bohužel )?(chyba|vina|problém|pochybení|selhání|záležitost|věc) ({_OTHERS}|na straně {_OTHERS}|našeho {_OTHERS}|naší {_OTHERS}|našich {_OTHERS}), (chyba|vina|problém|pochybení) (je|byla|byl|nastala|vznikla|leží|tedy je) (jednoznačně |zjevně |plně )?(na straně |u |v |ve |na )...{_OTHERS}
        {_OTHERS}...(zavinil*|pokazil*|zvoral*|zvrtal*|zkazil*|popletl*|spletl*|zpackal*|zanedbal*|selhal*|zapomněl*|zpackali|pohnojil*|podělal*|zbabral*|nezvlád*|odflákl*|udělal* chybu|poplet*|zmatek), {_OTHERS}...(zadal*|napsal*|zapsal*|vyplnil*|nastavil*|objednal*|zabalil*|poslal*|odeslal*|namontoval*|dal*|uved*|řekl*|označil*)...(špatně|chybně|blbě|nesprávně|omylem|jinam)
        (zavinil*|pokazil*|spletl*|popletl*|zpackal*|způsobil*|má na svědomí|mají na svědomí) (to |nám |bohužel |celé )*(naše |náš |naši |nový |nová |bývalý |předchozí |asi )*{_OTHERS}, (může|můžou|mohou|nese odpovědnost|odpovídá|nesou odpovědnost) (za to |za )?(bohužel |jedině |výhradně |jen |naše |náš |naši |výhradně |plně )*{_OTHERS}, {_OTHERS} (za to|to) (může|můžou|mohou|má na svědomí|odpovíd*)
        (já|my) za (to|tohle|nic) nemůž*, za (to|tohle) (já |my |opravdu |fakt |bohužel |osobně )*(nemůž*|nemohu|neručím*|neodpovíd*), (nemohu|nemůžu|nemůžeme) za to, není (to )?(moje|naše|má) (chyba|vina), (to )?(nebyla|nebyl|není) (to )?(moje|naše|má) (chyba|vina|pochybení), chyba (není|nebyla|nenastala) (na|u) (nás|naší)
        (na naší straně|u nás) (je |bylo |proběhlo )?(vše|všechno|chyba není|chyba nebyla|chyba nenastala), my jsme...(odeslali|předali|poslali|vypravili|udělali|splnili|vše|všechno)...(včas|v pořádku|správně|jak máme|svoje), (nemám|nemáme)...(s tím|s tímto) (nic )?společného, s tím (já |my )?(nemám|nemáme) (nic|vůbec nic) společného, ptejte se {_OTHERS}, {_OTHERS} (je|jsou|byl|byla) (neschopn*|nespolehliv*|pomal*|lín*)
        stěžujte si (u|na|na to), (zase|opět|jako vždy|zas|klasicky) (naše |náš |ten |ta )?{_OTHERS}, hlavu si sypat, já jsem (tu|v tom|u toho) (vůbec |ještě |tehdy |v tu dobu )?nebyl*
        """,
        "není chyba, nebyla chyba dopravce, zeptám",
    ),
    "C-R07 failure of others": when_said(
        f"""
        {_OTHERS}...(zpozdil*|zdržel*|nedodal*|nedoručil*|ztratil*|poškodil*|nestihl*|nestíhá*|neposlal*|nepředal*|neodpověděl*|neodpovíd*|nereaguj*|nevyřídil*|nevyzvedl*|nedal* vědět|neinform*|má zpoždění|mají zpoždění|nám nedodal*|neřekl*|neuvedl*|nezadal*|zdržuj*|nevyzved*)
        (zdržel*|ztratil*|poškodil*|nedodal*) (to |ho |ji |nám |zásilku |balík )*(náš |naše )?{_OTHERS}
        """,
        "pokud, jestli, kdyby, až, omlouvá*",
    ),
    "C-R08": when_said(
        f"""
        (zeptejte|ptejte|optejte|informujte|poptejte) se (prosím |raději |radši |přímo |rovnou )*(u|na|v|tam|jinde|jich|jinde)…, (ověřte|zjistěte|vyřiďte|vyjednejte|dohledejte|najděte|zařiďte|řešte) si (to |je |ho |sám |sama |prosím )*(sám|sama|sami|u|na|přímo|s|online|na internetu), (to )?(nám|mi) (ne(přísluší|náleží|spadá))…, (nejsem|nejsme) (ten|ta|ti|tu od toho|od toho|oprávněn*|příslušn*|správn*)…, (na|pro|k) (to|tohle|takové dotazy|takové věci) (tu )?(je|jsou|máme|slouží) (jin*|zákaznick*|infolink*|linka|oddělení|kolegové|formulář|specialist*)…, (nemohu|nemůžu|nemůžeme) (s tím |pro vás |v tom |k tomu |to |vám )*(nic|více|víc|jinak|říct|ovlivnit|dělat|udělat|sloužit)…, (poradí|pomůže|pomohou|poradí vám|řekne|odpoví) (vám )?(jen |pouze |jedině |spíš |určitě )*(výrobce|dopravce|dodavatel|banka|pojišťovna|úřad|jinde|kolegové z|oddělení|v servisu), (nepatří|nepatříte|nespadá|nespadáte) (to )?(pod|k|do|mezi) (nás|mě|naš*|moj*)
        (ztráty a nálezy|reklamace|výměny|faktury|to|tohle|takové věci|opravy|vratky|storna|platby) (ale )?(my |já |bohužel |tady |u nás )*(neřeš*|neděl*|nevyřizuj*|nevedeme|nemám na starost*), (na|k|ke) * (je|máme|mají|jsou) (u nás |tu )?(jiné|jiný|jiná|někdo jiný|zvláštní|samostatné) (oddělení|kolega|firma|útvar|lidé)*, (musíte|zkuste|zajděte|jděte|běžte|volejte|zavolejte|napište|zavolat|obejít|oběhnout|domluvte|vyřiďte) (si |se |to |s tím |sám |sama |sami |k nim |jim |pak |přímo |rovnou )*(oběhnout|obejít|na poštu|na centrálu|centrálu|ostrahu|správu|správce|k nim|jim|s nimi|s ním|s ní|sám|sama|sami|jinde|výrobci|úřad|vrátnici|recepci)…, (s tím|s nimi|s ním|to) se (domluvte|dohodněte|spojte|obraťte|poraďte) (sám|sama|sami|s nimi|na ně|přímo), (já|my) (jen |pouze |tu |tady )*(prodávám|prodáváme|zprostředkov*|vyzvedávám|přepojuji|zapisuji|půjčujeme|tiskneme), to na starosti nemám*
        (to|tohle|toto|tato věc|tahle věc|tyto věci|reklamace|fakturace) (už |bohužel |opravdu |u nás )?(není|nespadá|nepatří|neřeším|neřešíme|neděláme|nedělám|nevyřizujeme|nevyřizuji|nemám|nemáme)...(moj*|můj|moje|naše|naši|náš|mně|mě|mne|nás|starost*|kompetenc*|agend*|oddělení|práce|parketa|gesc*|pravomoc*)
        (nemám|nemáme|nemám to|nemáme to) (bohužel |tady )?na starost*, (to|tohle) nemám* na starost*, (není|nespadá) (to )?(bohužel )?(v|do|pod) (mé|mojí|naší|mou|naši|moji) (kompetenc*|gesc*|agend*|pravomoc*), nejsem (za to |na to |k tomu )?(zodpovědn*|odpovědn*|kompetentn*|oprávněn*), na to nejsem, (to|tohle) (my |já |u nás )?(bohužel )?neřeš*, (za to|za tohle) neodpovíd*
        s tím (vám |já |my |bohužel |opravdu )*(nepomůž*|nepomoh*|neporadím*|nic nenadělám|nic neudělám), (nemůžu|nemohu|nemůžeme|nedokážu|nedokážeme|neumím|neumíme) (vám |s tím |bohužel |v tomto |v tom |nijak |tady |dál |více |víc |jinak )*(pomoct|pomoci|poradit|sloužit), (tady|bohužel|v tomhle|v tom|v tomto) vám (bohužel |opravdu |nijak )*(nepomůž*|nepomoh*|neporad*)
        to (už |ale )?(není|je) (můj|náš|váš) problém, to (už )?(není|je) (naše|moje|vaše) (věc|starost|záležitost), (to |tohle |si |toto )*(musíte|budete muset|byste měl*|je potřeba|je třeba) (si |to |bohužel |prosím |už |ale )*(řešit|vyřídit|vyřešit|zařídit|projednat|dohodnout|reklamovat|uplatnit|domluvit|zjistit) (s|se|u|na|přímo|sam*)
        (musíte|budete muset|je třeba|je nutné|musíte se|budete se muset) (se |si |bohužel |prosím |nejdřív |nejprve |sám |sama |přímo )*(kontaktovat|zavolat|obrátit|volat|zajít|zeptat|napsat|dovolat) ...(na|do|{_OTHERS}|jinam|oddělení|linku|výrobce|dodavatele), obraťte se ...(na|přímo na) (?!mě|nás|mne), (zkuste|nejlépe|prosím) (se )?(obrátit|kontaktovat|zavolat|volat|napsat|zeptat)...(na|do|{_OTHERS}|jinam|linku)
        (kontaktujte|zavolejte|volejte|napište|pište|oslovte|zeptejte se|ptejte se|zajděte|reklamujte)...(na|do|u|si|přímo|s|prosím) ({_OTHERS}|reklamační oddělení|oddělení|zákaznickou linku|infolinku|technickou podporu|jinou adresu|jiné číslo|výrobce|dodavatele), (kontaktujte|oslovte|zeptejte se|ptejte se) (si )?(prosím |přímo |nejdříve )*{_OTHERS}, (zavolejte|volejte|napište|pište) (si )?(prosím |přímo |nejdříve )*(výrobci|dopravci|dodavateli|bance|poště|kurýrovi|kolegům|do účtárny|na reklamační|na infolinku|na zákaznickou|na technickou|do skladu)
        píšete na špatn*, jste na špatn* (adrese|oddělení|místě|lince), (jsme|jsem) (jen|pouze|jenom) (prodej*|podpora|recepce|zákaznická|fakturační|call centrum|prodavač*|dispečink|operátor*), to je (otázka|věc|dotaz|záležitost|práce) (na|pro) (?!mě|nás), (to )?(vám )?(musí|bude muset) (říct|sdělit|vyřešit|vyřídit|poradit|zodpovědět) {_OTHERS}
        """,
        """
        (pokud|jestli|když) (chcete|byste|budete chtít|raději|potřebujete|vám|dáváte|je vám), chcete-li, preferujete, můžete (také|taky|i|případně), případně můžete, (policii|polici|hasiče|záchrank*|lékař*|nemocnic*|112|155|158|150|tísňov*|plynáren*|pohotovost*), zablok* kart*, (obrátím|kontaktuji|spojím|zavolám|zeptám) se?, předal*, předám*, sám se, sama se, nemusíte
        """,
    ),
    "C-R09": when_said(
        """
        (kdyby|kdybyste) (zákazníci|lidé|člověk|všichni|se lidé) …(četli|čet*|by|dával*), (je|bylo) (na|ve) vaší (odpovědnosti|zodpovědnosti|straně|režii) …, (na to|s tím|to) (jste|si) (měl*|musíte|máte) (dát|dávat|dát si) (větší )?(pozor|záležet), (za|o) (své|svoje|vaše) (věci|údaje|heslo|zařízení|chyby) …(odpovíd*|zodpovíd*|ručíte|nesete), (není naší|neni nasi|nemůžeme za) (vinou|chybou|to že jste|to že si)…, (to|je to) (přece |snad |základní |obecně )+(známo|známá|každý ví|pravidlo|samozřejmost|abeceda|logika), (vy|sám|sama) (jste )?(přece |sám |sama )*(souhlasil*|podepsal*|odklikl*|chtěl*|objednal*) …(tak|a teď|nyní|proto), (divím|diví|nechápu) (se |mě )?(že|proč|jak) (jste|si|to|vy)…, (jak|proč) (můžete|jste mohl*|jste to mohl*|jste nemohl*) …, (měl*|bylo) (by|byste|jste) (si |se )?(být )?(vědom*|opatrn*|zodpovědn*|pozorn*|předvídav*)…
        kdybyste (si |to |ji |ho |je |nás |se |nám |aspoň |alespoň |jednou |tu |ten )*(?!(potřeb|chtěl|chtel|měl|mel|mohl|rad|přál|cokoli|náhodou|ještě|jeste|nebyl|byl rád))*(l|la|li|ly)…(byste|nic by|nebyl by|nebylo by|nemusel*|by se|by to|by nebyl*), měl* jste (ovšem |však |ale |asi |holt |prostě )*(si |to |se )*(objednávat|objednat|zavolat|přijít|hlídat|číst|myslet|dávat|myslit|kontrolovat|mít|říct|napsat|zaplatit|vybrat|posílat), (jako|jak) slušní lidé, pokud (si )?lidé (ne*|si ne*)…, kdo (si |to |se )?(ne(čte|přečte|umí|hlídá|dává|platí|objedná*)|pozdě|přijde pozdě|objednává)…, (špatně|blbě) (jste )?(poslouchal*|četl*|koukal*|díval*|slyšel*), (zapomněl*|přehlédl*) jste (si )?(přečíst|zkontrolovat|vyplnit|uvést), (každý|kazdy) dospělý…, vy si to (teď |jen )*(přibarvujete|vymýšlíte|překrucujete)
        kdybyste (si |to |nás |se |nám |jen |tak |tu |ten |náš |ty |vy )*(řádně |pořádně |pozorně |lépe |dříve |včas |správně |aspoň |předem |hned |návod |podmínky )*(přečetl*|četl*|čet*|postupoval*|poslouchal*|nastavil*|zkontroloval*|ozval*|dodržel*|dodržov*|sledoval*|napsal*|zadal*|podíval*|všiml*|zavřel*|zaplatil*|vyplnil*|reagoval*|dával*|uvedl*|objednal*|nahlásil*|zálohoval*|používal*)
        (měl|měla|měli|mohl|mohla|mohli) jste (si |to |se |nám |na |to |nejdřív |lépe |lepší |víc |více |dřív |dříve |včas |pozorněji |předem |hned |radši |raději |tu |aspoň )*(přečíst|číst|zkontrolovat|ověřit|ozvat|říct|napsat|dát|hlídat|všimnout|myslet|uvést|podívat|postupovat|objednat|nahlásit|davat|dávat|zálohovat|počítat|přijít|reagovat|zeptat|vyplnit|zaplatit|pamatovat|uvědomit), (to )?byste měl* (už )?(vědět|znát|chápat|pochopit|tušit)
        (to |sám |sama |vy |si |jste |ale )*(špatně|chybně|nesprávně|mylně|blbě) (jste )?(si |to |vy |ho |ji )*(zadal*|vyplnil*|uvedl*|objednal*|použil*|vybral*|zvolil*|zapojil*|nainstal*|napsal*|nastavil*|přečetl*|změřil*|sestavil*|zadáváte|používáte|děláte), jste (to |si |nám |ho |ji |vy |asi |zřejmě |evidentně |sám |sama )*(zadal*|vyplnil*|uvedl*|objednal*|použil*|vybral*|zvolil*|zapojil*|nainstal*|napsal*|nastavil*|sestavil*) (to |si |ji |ho |adresu |číslo |údaje |e-mail )*(špatně|chybně|nesprávně|špatn* |chybn* )
        (zadal*|uvedl*|vybral*|objednal*) (jste )?(si )?(to )?(špatně|chybně|špatn*|chybn*|nesprávn*) (adresu|číslo|e-mail|velikost|údaje|kód|vy|heslo|variantu|jste|sám|sama), (jste|si) (si )?(to |za to )?(sám|sama|sami) (zavinil*|způsobil*|rozbil*|poškodil*|pokazil*|vybral*|zvolil*|smazal*|zrušil*|můžete), (můžete|může) (si )?za to (sám|sama|sami|vy|zákazník), (za to|za tohle) (si )?můžete (sám|sama|sami|vy|jen vy)
        (je|byla|bude|jde o) (to )?(čistě |jen |jednoznačně |zjevně |evidentně |asi )?(vaše|vaši|vaší) (vlastní )?(chyba|chybu|vina|pochybení|nepozornost|problém|neznalost|zodpovědnost), vaší (vlastní )?(chybou|vinou|nepozorností|neznalostí), chyba je (na vaší straně|u vás|na straně uživatele|mezi), (nesprávným|nevhodným|neodborným|špatným) (použit*|zacház*|používán*|zapojen*), vaše (nepozornost|nedbalost|neznalost|neopatrnost)
        (jak|co) (jsem|jsme) (vám )?(už|již)...(psal*|říkal*|uváděl*|vysvětl*|řekl*|zmín*|sděl*|napsal*|upozor*), (jak|co) (už|již) (jsem|jsme) (vám )?...(psal*|říkal*|uváděl*|vysvětl*|řekl*|zmín*|sděl*|napsal*|upozor*), (už|již) (jsem|jsme) (vám )?(to )?(jednou |dvakrát |třikrát |několikrát |opakovaně |jasně )+(psal*|říkal*|vysvětl*|řekl*|napsal*|sděl*|upozor*), (už|již) (několikrát|dvakrát|třikrát|jednou|poněkolikáté|opakovaně|po několikáté|x-krát|stokrát) (jsem|jsme)...(psal*|říkal*|vysvětl*|řekl*|napsal*|sděl*|upozor*), kolikrát (vám )?(to )?(mám|máme|ještě|musím)
        (znovu|opět|naposledy|poněkolikáté|ještě jednou) (vám )?(to )?(opakuj*|vysvětluj*|zopakuj*), (opakuji|opakuju) (vám )?(znovu|opět|ještě|naposledy|že), (to |je |snad |přece |vám |být )+(přece |snad |každému |úplně |naprosto |zcela )*(jasn*|samozřejm*|logick*|evidentn*|zřejm*)(?=[.!]?$), to je (přece |snad )+...(jasn*|samozřejm*|logick*|zřejm*), (je|to) (snad|přece) (každému )?(jasn*|logick*|samozřejm*), každý (normální |rozumný |soudný |trochu )*(člověk |zákazník |uživatel )?(přece )?(ví|pozná|chápe|pochopí|umí|zvládne), (každé|malé|i malé|to ví každé|i) dítě
        (není|nebylo) to (tak |zas tak |nic )?těžk*, stačí (si )?(umět|jen umět|jen trochu|přece|trochu) ...(číst|přečíst|přemýšlet|myslet), (umíte|neumíte) číst, stačilo (by )?(si |se |jen |přece |na |to )*(přečíst|podívat|číst|otevřít|kliknout|zavolat|napsat|zkontrolovat|zeptat|přemýšlet|pořádně), proč jste (to |nám |si |se |na to )*(hned |rovnou |dřív |dříve |předem |včas |radši )+ne*, (pozorně|pořádně|lépe|řádně|ještě jednou) (si )?(prosím )?(ten |to |ty )?(přečt*|přečtěte|čtěte|prostud*|přečtete), příště (si )?(to )?(prosím )?(lépe|řádně|pozorněji|pořádně|dávejte|laskavě|čtěte|přemýšlejte|myslete)
        (jasně|zřetelně|výslovně|černé na bílém|černým na bílém|tučně|velkými písmeny) (je |to |přece |tam )*(napsán*|uveden*|psán*|stojí|píše|v), (nerozumíte|nechápete|neumíte|nečtete|nevíte|neposloucháte|nedáváte) (asi |zřejmě |si |to |vůbec |ani |tomu |evidentně )?(co|jak|pozor|návod|že|základ*|ani|pořádně), (asi|zřejmě|evidentně|vy) (jste )?(ten |to |si |náš )*(nečetl*|nepochopil*|neposlouchal*|nevšiml*|neumíte|nečtete|ne(pře)?četl*|nevíte), nikdo (jiný )?(s tím |takový |na to )*(nemá|neměl|si nestěž*) (problém|potíže|žádný), (ostatní|jiní) (zákazníci )?(s tím )?(problém|to)...(nemají|zvládli|zvládnou|zvládají|chápou), (zase|opět|pořád|stále) (ses|jste|se ptáte|nečtete|píšete), sami (jste|si)
        neznalost...neomlouvá, na to (jste )?(měl*|mohl*) (jste )?(myslet|pamatovat|přijít)
        """,
        "omlouvá* se že jsem, nejste první, neměl* jste, abyste",
    ),
    "C-R10": when_said(
        """
        (no )?to (je|jsou|byla) (mi )?(ale |teda |ovšem |hotová |opravdu )*(tragédie|pohroma|drama|katastrofa|neštěstí|starosti|problém)(?! (na|s|v))…, (to se|to snad se|celý) …(svět zbořil|svět nezboř*), (se )?(celý )?svět zbořil, (čtení|číslice|logika|počty|matematika|myšlení|technika|čeština) (prostě |asi |holt |evidentně )*(není|nejsou) (pro každého|silnou stránkou|vaše silná|váš obor), (kdo se chová|chovat se|chováte se|chováš se) jako (primitiv|malé dítě|dítě|hulvát|idiot|spratek|blázen), (primitiv*|hulvát*|spratek|sprosťák*|negramot*), (když|až) (nám )?(někdo )?laskavě…, (vaše veličenstvo|milostpaní|pane důležit*|chytrák*|mudrlant*|génie|princezno), (rozbrečím|pláču|slza|brečte|plačte) …
        (uklidněte|uklidni|zklidněte|uklidníte) se, (se )?(prosím )?(uklidněte|zklidněte), zklidněte hormony, až se (uklidníte|vyspíte), (přestaňte|přestaň|nechte|laskavě přestaňte) (laskavě |na mě |na nás |mi |už |tu |konečně |mě |nás |prosím |s těmi )*(křičet|řvát|nadávat|hystercit|hysterčit|otravovat|obtěžovat|fňukat|kňourat|stěžovat|vyhrožovat|buzerovat|spamovat|dělat|psát|lhát|vymýšlet|křiku), (nekřičte|neřvěte|nehysterčete|nehysterčit|nerozčilujte se|neotravujte|nezdržujte|nevymýšlejte|neblázněte|nefňukejte|nebuďte hyster*|nebuďte směšn*|nebuďte drz*|nelžete|nebrečte)
        (nechte|nech) (mě|nás|toho|si toho) (na pokoji|být|laskavě|už), jděte (si )?(klidně |prosím |třeba |laskavě |tedy |k |ke |s tím )*(jinam|jinde|konkurenc*|konkurenci|jiným|jinému|pryč|do háje|někam|čertu|stěžovat|vycpat), běžte (si )?(klidně |třeba )*(jinam|ke konkurenci|k čertu|do háje|stěžovat), (kupte|nakupujte|objednejte|objednávejte|kupujte|nakupte) (si )?(to )?(klidně |příště |prosím |tedy )*jinde, najděte si (klidně |prosím )?(někoho )?jin*, nikdo vás (tu |tady |u nás |k tomu |k ničemu |do toho )*(nedrží|nenutí|nenutil|neprosil|nezve)
        (nemám|nemáme) (opravdu |fakt |vážně |na to |na vás |na tohle |na takov* |teď |už )+(čas|náladu|nervy)(?! (do|v|na|od|po|dnes|zítra)), na (to|tohle|vás|takov*|tyhle|vaše) (věci |dotazy |řeči |já |fakt |opravdu |vážně |už |teď |výlevy |maily )*(nemám|nemáme) (čas|náladu|nervy), nemám (čas|náladu|nervy) (na|se|řešit|číst), ztrácet (s vámi |svůj |tu )?čas, (co|tak co) (po mně|po nás|ode mě|ode mne|od nás|ještě|po mě) (ještě |vlastně |teda |jako |furt |pořád |sakra )?chcete, co (pořád|furt|zase|ještě) chcete, (to je|je to) váš problém, váš problém(?=[.!]?$), (máte|máš) (prostě |holt |smůlu )?smůlu, (to )?(mě|nás) (to )?(vůbec |fakt |opravdu |upřímně |nijak )?nezajímá, nezajímá (mě|nás), je (mi|nám) to (úplně |fakt |upřímně |docela )?(jedno|ukradené|fuk|šumák)
        s vámi (se |už |to |fakt )*(nedá|nebudu|nebudeme|nehodlám|nemá), nebudu se s vámi, (to je|jste|je to|vaše) (opravdu |fakt |prostě |k smíchu |tak |úplně )*(směšn*|trapn*|ubož*|otravn*|drz*|hloup*|pitom*|nemožn*|protivn*|sprost*|nesnesiteln*|neschopn*|přihlouplé), děláte si (ze mě |z nás |ze mne )?(legraci|srandu|prdel), to snad nemyslíte vážně, (gratuluju|gratuluji|gratulujeme|blahopřeju|blahopřeji|bravo|výborně) (k|ke|konečně|že|jen tak|tak to), zázrak (že|konečně|stal), (naučte|učte) se (číst|psát|chovat|česky|pořádně|počítat), vy (snad |asi |fakt )?(jste )?(hluch*|slep*|natvrdl*|zabedněn*|nechápav*), komu není rady, nejste pupek světa, nejste (tu |tady )?(sám|sama|jediný|jediná)(?=[ .!]), (kde|kam) (jste )?chodil* do školy, běžte se léčit, s lidmi jako (jste )?vy, takov* (zákazníky|lidi|zákazníci) jako
        vám (lidem )?(to )?(nikdy )?(není nic|nic není|nejde) (dost |dobř*|vysvětlit), držte (hubu|zobák|ústa|krok), (sklapněte|zmlkněte), (tak |no )?a co jako, trhněte si, polibte (mi|nám), dejte (mi|nám) (už )?(svatý )?pokoj, vážně musím, jaké drama
        """,
        "bez urážek, pokud nechcete čekat, prosím jen abychom, nejste sám kdo, nejste sama",
    ),
    "C-R11": when_said(
        f"""
        (dám|dáme|dá|dají) (vám )?vědět(?=[.!]?$), (ozvu|ozveme|ozve|ozvou) se (vám )?(kolega |někdo |z |s výsledkem )*(?=[.!]?$), (ozveme|ozvu|ozve|zavoláme|zavolám|napíšeme|napíšu|doplníme|doplním|pošleme|pošlu|vyřídíme|vyřídím|mrknu|podívám|podíváme|dáme vědět|dám vědět|vyměníme|opravíme|uděláme|udělám)…(co možná|co nejdřív|co nejdříve|jen co|až|jakmile|hned jak|jak se|kdy to) (se |to |na |bude|budou|budu|nějak |k tomu |trochu |bude někdo |bude čas |dostan* |rozjede )*…, (až budou|až bude|až to bude|jakmile)…(ozveme|ozvu|ozve|dáme vědět|dám vědět|pošleme|pošlu|napíšeme|napíšu|zavoláme|zavolám), (časem|někdy|jednou|později|příležitostně|při příležitosti|v jiný termín|jindy) (na to |se |vám |se na to )*(mrknu|podívám|někdo|ozve|ozveme|přijde|přijedeme|uděláme|pošlu|dorazí|přijede)…, (bude|budete|budou|bude vám) (vyrozuměn*|informován*|kontaktován*|oznámen*|upozorněn*|uvědomen*)…, v jiném termínu
        {_WE_WILL}...{_SOON}, {_SOON}...{_WE_WILL}, (ozveme|ozvu|dáme|dám|ozve|zavoláme|zavolám|napíšeme|napíšu|informujeme|vyřešíme|pošleme|vrátíme)...(jakmile|až|hned jak|jen co) (to |bude*|budou|se |něco |ho |je |ji |budu )*(možn*|jasn*|vědět|známo|čas|něco|půjde|zjist*|dozví*|dostan*|víc|více)
        (pracujeme na tom|řešíme to|je to v řešení|věc řešíme|na tom pracujeme)(?=[.!]?$), (jakmile|až) (budeme|budu) (vědět|mít) (víc|více|něco|nějaké|nové), v dohledné době, musíte (prosím |nám )?(ještě )?(vydržet|počkat), (chvíli|nějakou dobu|nějaký čas|pár dní|ještě trochu|nějakou chvíli) (to |ještě )?(potrvá|trvat|zabere), (nějakou dobu|chvíli) (to |ještě )?(potrvá|zabere), časem (se|to|uvidíme|vám)
        """,
        "(prosím|prosíme|můžete|mohli byste|mohla byste|mohl byste|potřebujeme|stačí) (nám |mi |vás |o |abyste )*(pošlete|poslat|zaslat|zašlete|zaslání|sdělit|zavolat|ozvat|napsat|potvrdit|doplnit|poslali|zaslali), (pošlete|zašlete|napište|ozvěte|zavolejte|dejte|doplňte|potvrďte|sdělte) (nám|mi|se|prosím), nemusíte, nemůžeme slíbit",
    ),
    "C-R12": when_said(
        """
        (odhadem|od oka|z hlavy|jen tak)…(řekl*|bych|kolem|tak|asi|nějak), střílím od boku, nechci lhát ale, ruku do ohně (za to )?nedám, neručím za to ale, myslel* bych
        myslím (si )?že, (to |já )?myslím(?=[.!]?$), domnívám se, domníváme se, předpokládám, předpokládáme, tuším (že|to), řekl* bych, odhaduju, odhaduji, tipuju, tipuji, hádám, snad (to |by |se |už |je |ano|bude|jo|ho |vám |ji |půjde|ještě|dorazí|přijde|do)*, asi(?! (\\d|dvě|dva|tři|pět|deset|hodinu|týden|čtvrt|půl|jste|vás|před)), nejspíš*, pravděpodobně, zřejmě, patrně, možná (je|bude|by|to|půjde|dorazí|jde|se|ano|jo)…, (je|bude|to|půjde) (to )?(?<!co\\s)možná (?!abyste)…
        nejsem si (úplně |zcela |tím |teď |moc |stoprocentně |na sto procent )?jist*, nejsme si (úplně |zcela |tím )?jist*, nevím (to )?(úplně |teď )?(jistě|přesně|najisto|určitě), (pokud|co) (já )?vím, pokud (je mi|je nám) známo, pokud se nemýlím, pokud (si )?(dobře )?pamatuj*, jestli se nepletu, (mám|mám takov*|mám ten) (dojem|pocit|tušení), (zdá|zdálo) se (mi|nám|že), (podle mě|dle mého|podle mého|podle mne)(?! (návrhu|názoru je nejlep*)), tak nějak, víceméně, (to )?by (to )?(snad |asi |mohl* |teoreticky )+(být|jít|fungovat|stačit|platit|dorazit|přijít|vyjít|stihnout), teoreticky, vypadá to že, (co si|jak si) pamatuju, řekněme
        mělo by (to |se )?(být|jít|fungovat|stačit|platit|vztahovat)
        """,
        """
        (asi|zřejmě|nejspíš|patrně|určitě) (jste|je to gurmán|vás|to jste), jste (asi|zřejmě|patrně|nejspíš)
        (snad|asi|myslím|možná|věřím) ...(nepotěš*|naštv*|rozzlob*|rozčil*|nepříjemn*|zklam*|mrzí|líbit|spokojen*|radost|překvap*), myslím že (nejlepší|nejlepš*|by bylo|bychom|budete|se vám|chápu|rozumím), (bychom|mohli bychom|navrhuj*|doporučuj*), snad (vás |vám |to )*(pomůž*|pomoh*|potěš*|omluv*|odpust*), (ověřím*|zjistím*|prověřím*), nechci hádat, místo dohad*, jak myslíte, vám možná, možná vás, možná jste, možná že jste, možná si, bez dohad*
        """,
    ),
}

_LISTS = {
    "apology": phrases(
        "omlouvám*, omlouvat, omluvit, omluvte, omluvu, omluva, omluvou, promiňte, promiň, prominte, mrzí (mě|nás|nas|me), je (mi|nám) (to )?(velmi |opravdu |moc |upřímně )?líto, litujeme, naše chyba, moje chyba, naši chybu, chybu jsme udělali, pochybili jsme, chyba (je|byla) na naší straně, selhali jsme, pardon"
    ),
    "own_mistake": phrases(
        "moje chyba, moje vina, spletl* jsem, moje blbost, hloupý dotaz, trapn*, nechci (otravovat|obtěžovat), že otravuj*, že obtěžuj*, zapomněl* jsem, popletl* jsem"
    ),
    "our_act": phrases(
        """
        (jsem|jsme)...(poslal*|odeslal*|zaslal*|vrátil*|vyměnil*|opravil*|zkontroloval*|ověřil*|prověřil*|založil*|předal*|přidal*|doplnil*|navýšil*|objednal*|zavolal*|volal*|napsal*|připravil*|zajistil*|domluvil*|upravil*|změnil*|zrušil*|přeobjednal*|vystavil*|připsal*|rezervoval*|odložil*|našel|našla|našli|zjistil*|nastavil*|přesunul*|vypravil*|dohledal*|přikládám*|prodloužil*|obnovil*|spustil*|odečetl*|vyzvedl*|zablokoval*|odblokoval*|převedl*|přijal*|zavedl*|posílil*|přepsal*|nechal*|restartoval*|přepojil*|prošel|prošla|prošli|sjednal*|uvolnil*|strhl*|aktivoval*|expedoval*|naskladnil*|ukončil*|odhlásil*|dali|dala jsem|dal jsem)
        (poslal*|odeslal*|zaslal*|vrátil*|vyměnil*|opravil*|zkontroloval*|ověřil*|prověřil*|založil*|předal*|přidal*|doplnil*|objednal*|zavolal*|napsal*|připravil*|zajistil*|domluvil*|upravil*|změnil*|zrušil*|vystavil*|připsal*|rezervoval*|našel|našla|našli|zjistil*|nastavil*|dohledal*|prodloužil*|obnovil*|spustil*) (jsem|jsme)
        posílám*, posíláme, přikládám*, přikládáme, vracím*, vracíme, vrátím, vrátíme, pošlu, pošleme, vyměním*, vyměníme, opravím*, opravíme, objednám*, objednáme, zavolám*, zavoláme, volám vám, vyzvednem*, připíšeme, připíšu, dobropis*, rezervuji, rezervujeme, měníme, hlídám*, hlídáme, převezu, přivezeme, přivezu, doručíme, vystavím*, vystavíme, prodloužím*, prodloužíme, zruším*, zrušíme, přepojím*, zajistím*, odečtem*, odečteme, posílíme, převedu, přepnu, přidáme, přidám, přebírám, beru si, proplatíme, uhradíme, odešleme, odešlu, dovezeme
        (peníze|částka|částku|balík|zásilka|náhrada|nový kus|díl|technik|faktura|oprava|kurýr)...(odešl*|odejd*|dorazí|vrácen*|odeslán*|přijede|vyměněn*|opraven*|vyrazí|vyzvedne|přijde)
        """
    ),
    "done_at_once": phrases("vysvětlím*, vysvětlíme, popíšu, popíšeme, shrnu, níže, v příloze, připomenu, hned vám, teď vám, po zaplacení, po objednání, když, pokud, kdyby"),
    "our_check": phrases(
        "(ověřím*|ověřuj*|zjistím*|zjišťuj*|prověřím*|prověřuj*|zeptám|zeptáme|ptám se|zkontroluj*|dotážu|dotazuj*|dohledám*|potvrdím*|prověříme|ověříme|zjistíme|podívám se|změřím*|vyzkouším*)"
    ),
    "handover": phrases(
        "(předal*|předám|předáme|přeposlal*|přepošlu|přesměroval*|předávám*) (jsem |jsme |vaši |váš |to |ho |ji |celý |celou |mu |jí |případ |věc |dotaz |vše )*...(ozve|zavolá|napíše|volá|kontaktuje|dnes|zítra|v pondělí|v úterý|ve středu|ve čtvrtek|v pátek|hodin|do), přepojím*, zůstávám*...(kontakt*|na lince|vám), zůstanu...(na lince|kontakt*), (spojím|zavolám|zeptám|domluvím) se?...(sám|sama|osobně|za vás|já), (sám|sama) (se |to |jim |mu )*(spojím|zavolám|zeptám|vyřídím|domluvím|kontaktuj*|zjistím), vyřídíme (to )?(za vás|my), vyřídím (to )?(za vás|já)"
    ),
    "insults": phrases(
        "idiot*, debil*, blb, blbec, blbče, blbci, kretén*, kreten*, hlupák*, hlupák, pitomec, pitomc*, magor*, vole, volové, čurák*, hajzl*, hysterk*, do prdele, v prdeli, naser*, seru, kurva, kurv*, zjeb*, drž hubu, zavři hubu, krávo, vypatlan*, dement*, tupec, tupče, tupci, otrapa, otrapo, ubožák*, ubožáku, sobec"
    ),
    "opening_or_closing": phrases(
        "(dobrý den|dobré ráno|dobré odpoledne|dobrý večer|ahoj|zdravím*|krásný den|hezký den)...(?=[.! ]?$), (s pozdravem|s přátelským pozdravem|s úctou|hezký den|krásný den|pěkný den|hezký zbytek|mějte se|přeji*|přejeme|váš tým|zákaznická podpora|zákaznický servis|tým)"
    ),
    "polite_capitals": phrases("vás, vám, vámi, váš*, vaše*, vaší*, vy, pan*, paní, dobrý, děkuj*, s, tým*"),
    "general_words": phrases(
        "dotaz*, zpráv*, žádost*, požadav*, problém*, podnět*, zákazn*, děkuj*, prosím*, email*, mail*, objednáv*, reklamac*, stížnost*, situac*, dobrý, dobré, dobrou, čekám*, reagov*, odpověď*, odpověd*, služ*, vyřiz*, vyřeš*, řeš*, kontakt*, informac*, pozdrav*, spokojen*, záležitost*, případ*"
    ),
}

_ADVICE = {
    "C-R01": "Že se to už nestane, neslíbí nikdo. Napište, co jste změnili a od kdy.",
    "C-R02": "Příčina neomlouvá a „ale“ vezme omluvu zpět. Omluvte se, napište, co děláte, a příčinu přidejte jednou větou.",
    "C-R03": "Zákazníkovi to škodu zmenšuje. Napište, co to pro něj znamená a co s tím děláte.",
    "C-R04": "Taková omluva nejmenuje nic. Napište, za co se omlouváte a co už jste udělali.",
    "C-R05": "Tohle by mohl dostat kdokoli. Přidejte jméno, věc, co jste zjistili a kdy se ozvete.",
    "C-R06": "Než něco popřete, přečtěte si, co jsme opravdu napsali. Buď to platí, nebo to opravte a omluvte se.",
    "C-R07": "Pro zákazníka jsme jedna firma. Pište „my“ a co s tím uděláme.",
    "C-R08": "Neposílejte zákazníka pryč. Předejte věc sami: komu, do kdy, a zůstaňte jeho kontaktem.",
    "C-R09": "Tohle zní jako výtka. Napište, jak se věci mají, a nabídněte další krok.",
    "C-R10": "Takhle to neodesílejte. Vydechněte a napište, co zákazník potřebuje, nebo věc předejte.",
    "C-R11": "Chybí den a hodina. Napište, kdy se ozvete, i kdyby výsledek ještě nebyl.",
    "C-R12": "To je odhad. Ověřte to, nebo napište, že to ověřujete a kdy to budete vědět.",
}

_SUGGESTION = {
    "C-R01": "Od pondělí každý balík před odesláním kontrolují dva lidé.",
    "C-R02": "Omlouvám se za zpoždění. {Poslal jsem|Poslala jsem|Posíláme} to dnes jinou cestou; dorazí ve čtvrtek.",
    "C-R03": "Chápu, že vás to stálo celé odpoledne. Řeším to a do 15 hodin vám napíšu výsledek.",
    "C-R04": "Omlouvám se, že jste na díl čekali tři týdny a nikdo se vám neozval. Díl odchází dnes.",
    "C-R05": "{Zkontroloval jsem|Zkontrolovala jsem|Kontroluji} vaši objednávku a ve středu do 12 hodin vám napíšu výsledek.",
    "C-R06": "Máte pravdu, 12. března jsme vám to napsali. Platí to.",
    "C-R07": "Omlouváme se, balík se cestou ztratil. Nový odchází dnes a s dopravcem to vyřídíme my.",
    "C-R08": "{Předal jsem|Předala jsem|Předávám} to Janě z účtárny, ozve se vám dnes do 15 hodin. Kontaktem pro vás zůstávám já.",
    "C-R09": "V objednávce je uvedena adresa Lipová 5. Platí, nebo ji mám změnit?",
    "C-R10": "Chápu, že vás to rozzlobilo. Podívejme se na to spolu.",
    "C-R11": "Ozvu se vám zítra do 12 hodin, i kdyby výsledek ještě nebyl.",
    "C-R12": "Jistě to zatím nevím. Ověřím to u výrobce a zítra do 10 hodin vám napíšu.",
}

WORDS = CoachWords(signals=_SIGNALS, advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
