"""More Czech words for the coach's rules on blame, by families: what was said (C-R06), others (C-R07), sending away (C-R08),
the customer's fault (C-R09) and rudeness (C-R10). They join those of `coach_wording` and `coach_manner`; the notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_NOT_SAID = one_of("""
    nenapsal*, neřekl*, neslíbil*, neslibov*, netvrdil*, neuvedl*, neuváděl*, nesdělil*, nepsal*, neříkal*, nepotvrdil*, nepotvrzov*,
    negarantoval*, nezaručoval*, nezaručil*, nenabídl*, nenabízel*, nezmínil*, nezmiňoval*, nepřislíbil*, nedohodl*, nedomlouval*,
    nedomluvil*, nemluvil*, nesjednal*, neavizoval*, neinzeroval*, nevyřkl*, nehovořil*, nebavil*
    """)
_OTHERS = one_of("""
    dopravce, přepravce, přepravní společnost, doprav* firma, kurýr*, pošta, česká pošta, poště, poštou, doručovatel*, pošťá*, listonoš*,
    PPL, DPD, GLS, zásilkovn*, balíkovn*, dodavatel*, subdodavatel*, výrobce, výrobci, externí firma, externí *, kolega, kolegyně,
    kolegové, účetní,
    účtárna, účtárny, sklad, skladník*, skladnice, expedice, expedici, technik, technici, brigádni*, obchodník, obchodníci,
    obchodní oddělení,
    marketing*, ajťá*, programáto*, vývojáři, řidič*, recepční, recepce, předchůdce, předchůdkyně, montážník*, montéř*, montér*,
    řemesln*, centrála,
    tiskárna, agentura, směna, noční směna, zákaznická linka, call centrum, operátor*, prodavač*, pokladní, kuchař*, číšní*,
    starý systém, nový systém, banka, pojišťovna, dispečink, dispečer*, správce, úklid*, pokojsk*
    """)
_ELSEWHERE = one_of("""
    účtárn*, účetní*, pojišťovn*, bank*, bance, úřad*, výrobc*, dopravc*, přepravc*, pošt*, českou poštu, české poště, ppl, dpd, gls,
    zásilkovn*, balíkovn*, vedení,
    vedoucí*, pobočk*, pobočc*, prodejn*, servis*, oddělení, centrál*, kolegy, kolegů, kolegům, kolegyni, kolegu, správc*, dodavatel*,
    distribut*, operátor*, pořadatel*,
    ubytovatel*, aerolink*, hotel*, majitel*, provozovatel*, infolink*, zákaznick* (linku|lince|servis|centrum|podporu), sklad, skladu,
    obchod, obchodu, prodejc*,
    it, instalatér*, elektrikář*, finanční*, ministerstv*, magistrát*, policii, soud, právník*, obec, obecní*
    """)
_SEND = one_of("""
    obraťte, obracejte, obrátit, obracet, poptejte, poptat, zeptejte, zeptat, ptejte, ptát, informujte se, volejte, zavolejte, zavolat,
    volat, napište, pište, napsat, kontaktujte, kontaktovat,
    řešte, řešit, vyřešit, vyřiďte, vyřídit, domluvte, domluvit, dohodněte, dohodnout, zajděte, zajít, jděte, běžte, oslovte, oslovit,
    reklamujte, reklamovat, požádejte, spojte, stěžujte, uplatněte, uplatnit
    """)
_BAD_GOODS = "(nedbal*|nešetrn*|neopatrn*|neodborn*|hrub*|nevhodn*|nesprávn*|špatn*|vlastn*|laick*)"
_HANDLING = "(zacház*|manipulac*|používán*|použit*|péč*|údržb*|zásah*|obsluh*|skladován*|instalac*|montáž*)"

SIGNALS = {
    "C-R06": when_said(
        f"""
        (nikdy|určitě|rozhodně|zaručeně|v životě|nikomu|nikde|absolutně) (nic |to |já |my |vám |spolu |o tom |o ničem |takov* |
        si )*(jsme|jsem) (vám |nic |to |si |takového |spolu |o tom |o ničem |takhle |nikomu )*{_NOT_SAID}
        (jsme|jsem) (vám |spolu |to |si |o tom )*(určitě|rozhodně|nikdy|nikomu|nikde|v životě|nic takového|o ničem takovém|
        nic podobného) (vám |nic |to |spolu |takového )*{_NOT_SAID}
        (my|já) (to |nic |vám |jsme |jsem |si )*(takto|takhle|tak|takového|podobného|nikdy) (vám )?{_NOT_SAID},
        nic (jsme|jsem) (vám |si |nikdy )*{_NOT_SAID}
        na (ničem|tom|takovém *|žádn* *) (takovém |podobném )*(jsme |spolu |se |nikdy )*(nedohodli|nedomluvili|neshodli|nedomlouvali)
        to (jsme|jsem) (si |spolu |vám |my |já |takhle |tak |nikdy )*{_NOT_SAID},
        (o|k) * (jsme |spolu |nikdy |se |vůbec |my )+(nikdy |vůbec )*(nemluvili|nebavili|nehovořili|nedohodli)
        (od nás|ode mě|u nás|z mých úst|ode mne|od kolegy|od kolegyně) (nikdy |určitě |rozhodně |to |vám |nic |takového )*(zaznít|
        padnout|odejít|vyjít|přijít|slyšet) (nemohl*|určitě)
        (takov*|něco takového|nic takového|to) * (od nás|ode mě|ode mne|u nás) (zaznít |nikdy |určitě |rozhodně )*(nemohl*|nezazněl*|
        nepadl*|neslyšel*|nemáte), (zaznít|padnout|vyjít) (určitě |rozhodně )*nemohl*
        (musíte|musel* jste|budete|asi|zřejmě|nejspíš|patrně) (si )?(nás |mě |to )?(s někým )?(plést|pletete|splést|splet*|poplést|
        poplet*|zaměň*|zaměn*), to (ale |teď |teda )*(tvrdíte|říkáte) (jen |jenom |teď |pouze )*vy
        (takov* *|to|tohle|něco takového) (bychom|bych) (vám |nikdy |přece |si |rozhodně |opravdu )*ne*l*,
        (asi|zřejmě|nejspíš|patrně|pravděpodobně) (jste )?(nás |to |mě |mi )*(jste )?(to |nás )*(nepochopil*|nerozuměl*|přeslechl*|
        přeslechnul*)
        (asi|zřejmě|nejspíš|patrně) jste měl* na mysli,
        (asi |jen |to |jenom )*se vám to (asi |muselo |jen |jenom |nejspíš )*(zdálo|zdát), (asi|jen|zřejmě) se vám (to )?(jen )?zdálo,
        (to )?jste si (asi |jen |zřejmě )*(domyslel*|vysnil*|vymyslel*)
        odmítá* …(že (bych|bychom|jsme|jsem)|tvrdit), (ohrazuj* se|důrazně odmítá*|rozporuj*),
        (já|kolega|kolegyně|kolegové) (si )?(vůbec )?(nevzpomíná*|nepamatuj*) že (by|bych|bychom|jsem),
        (kolega|kolegyně|technik|obchodník) (tvrdí|říká|se zapřísahá) že …ne*l*
        (to|tohle) (je|není) (lež|výmysl|nesmysl) …{_NOT_SAID}, to (je|bude) (vaše )?(fantazie|výmysl|smyšlenka),
        (v|ve) (smlouvě|nabídce|e-mailu|mailu|podmínkách) (nic takového|to) (není|nestojí|nenajdete|nebylo)
        jste (nás |mě |to |mi |nám |asi |opravdu |zřejmě |prostě )+(nepochopil*|nerozuměl*|špatně pochopil*), (my|já) (jsme|
            jsem) (vám )?(psal*|řekl*|říkal*|napsal*|slíbil*|tvrdil*|uváděl*) (něco |o něčem |o )*(úplně |zcela |trochu |
            docela )*(něco )?(jin*)
        žádn* (slev*|termín|cenu|datum|doprav*|příslib|slib|závazek|dohod*|záruku|náhradu) (jsme|jsem) (vám |si |nikdy |ale )*ne*l*, (to|
            tohle) (sis|jsi|ses) (asi |zřejmě )*(špatně|vymyslel*|spletl*|popletl*), (to|tohle) (asi |zřejmě )?(sis|
            jsi si) (asi )?(špatně|vymyslel*|spletl*|popletl*)
        """
    ),
    "C-R07": when_said(
        f"""
        {_OTHERS} (to |ji |ho |je |vám |vás |nám |tam |asi |bohužel |prostě |zřejmě |si |zase |evidentně |zjevně |tu |tu zásilku |
        balík |zásilku )*(špatně|omylem|chybně|blbě|nedbale|nesprávně|hloupě|mizerně) (to |ji |ho |vás |vám |tam )*[a-z]+(l|la|lo|li|ly)
        {_OTHERS} (to |ji |ho |je |vám |vás |nám |tam |bohužel |prostě |zase |zásilku |balík |je )*[a-z]+(l|la|lo|li|ly) (to |ji |ho |
        vám |vás |tam |zase )*(na špatn* *|špatn* *|chybn* *|blbost*|nesmysl*|špatně|blbě|bez testů|bez kontroly|nedbale|jinam|omylem|
        k sousedům|přes plot|jen tak)
        {_OTHERS} (prostě|holt|zkrátka|evidentně|zjevně|zase|opět|samozřejmě|jako vždy) (to |vám |nám |vás |se |si |ani )*ne[a-z]+(l|la|
        lo|li|ly), {_OTHERS} (to |vám |nám |se |s balíky |se zásilkami |prostě |neustále |pořád |věčně |vždycky )*(zachází|zacházejí|
        hází|hážou|kašl*|zvor*|hodil*|zahodil*|odflák*|flák*|poplet*|sekl*|přehodil*|zmatlal*|zprasil*)
        na svědomí (to )?(má|mají)…{_OTHERS},
        (má|mají) (to |tohle |celé |všechno )*na (svědomí|triku) (naše |náš |ta |ten |ti |jedině )*{_OTHERS},
        (na to|to) má na (svědomí|triku)
        odpovíd* (výhradně |jen |pouze |plně |jedině |tedy |bohužel |za to )*{_OTHERS},
        {_OTHERS} (plně |výhradně |si )*(odpovíd*|zodpovíd*) za,
        (na straně|u) (naš* |váš* |ex* )?{_OTHERS} (došlo|nastala|vznikla|vznikl|se stala|byla) (k )?(chyb*|pochyb*|selhán*|zmatk*)
        (chyba|problém|závada|vada|zpoždění|prodleva|komplikace) (je|byl*|vznikl*|nastal*|leží|se stala|se stal) (bohužel |jednoznačně |
        zjevně |zřejmě |tedy )*(na straně|u|v|ve|na|vinou|při|v důsledku) (naš* |našeho |naší |vaš* |chyb* )*{_OTHERS}
        (chybu|přehmat|zmatek|průšvih) (udělal*|má|mají|způsobil*|zavinil*) (bohužel |asi |tady |zřejmě |naše |náš |naši )*{_OTHERS},
        (za|na) (to|tohle|vinu|zpoždění|chybu) (může|můžou|mohou|nese|nesou) (bohužel |výhradně |jen |jedině |asi |naše |náš |naši |
        opět )*{_OTHERS}
        (zavinil*|způsobil*|zapříčinil*|zkazil*|pokazil*|zvoral*|zmrvil*) (to |nám |celé |bohužel |asi )*(naše |náš |naši |ten |ta |
        po )?{_OTHERS}, (to )?nebyl* jsem (to )?já,
        já (to|jsem to|za to|u toho) (nebyl*|nedělal*|neposílal*|nezadával*|neobjednával*|nebalil*)
        (my jsme|jsme) (to |zásilku |balík |vše |všechno |objednávku )*(předali|odeslali|poslali|připravili|vypravili|zabalili) (to |
        vám |dopravci |včas |v pořádku |řádně |bez problémů )*(zbytek|dál|dále|co s tím|ostatní|my) (už |je |to )*(je|odpovídá|ručí|
        za to|dělá)*, zbytek (už )?(je|záleží) (jen )?(na|v rukou) {_OTHERS}
        (ne my|my ne|my za to ne|my to nebyli|my nikoli)(?=[.!]?$),
        (z|za) naší strany (proběhlo |bylo |je )*(vše*|všechno) (v pořádku|správně|jak má|včas|řádně)
        {_OTHERS} (nás |vám |nám |to )*(nechal*|hodil*|podrazil*|potopil*|zklamal*|vypekl*|podvedl*)
        (za to|za tohle) (můžete|děkujte|poděkujte) (poděkovat |děkovat |naš* )*…(firm*|společnost*|dopravc*|poště|kolegům|kolegyni|
            účetní|vedení|skladu|technikům), (já|my) (jsem |jsme )?(o|vo) (ničem|tom) (nic |ani |nevěděl*|neví*)*(nevěděl*|neví*)
        (výrobce|dodavatel|dopravce|sklad|tiskárna|marketing) (nám |vám |posílá |dodává |dělá |vyrábí |prostě |teď |zase |
            bohužel )+(zmetky|šmejdy|nekvalitní *|vadn* *|křápy|brak|nepořádek|chyby), smůla …, (kolega|kolegyně|účetní|kolegové|technik|
            technici|recepční) (si |to |nám |vám |mi |o tom |ani |bohužel )*(ne(poznamenal*|zapsal*|předal*|řekl*|vyřídil*|nahlásil*|
            zadal*|objednal*|zkontroloval*|přečetl*|ohlídal*|dal* vědět)), (účetní|kolega|kolegyně|sklad|technik) (to |vám to |ho |
            ji )+[a-z]+(l|la) (jinak|jinam|po svém|pozdě)
        """,
        "(omlouvá*|mrzí|promiňte)…(vyřídím*|vyřídíme|pošlu|pošleme|posílám*|dnes|zítra), (můžete|prosím) (poděkov*|děkov*), zeptá*",
    ),
    "C-R08": when_said(
        f"""
        {_SEND} (si |se |to |je |ho |s tím |prosím |přímo |raději |radši |rovnou |tedy |proto |laskavě |s |se s |na |do |u |v |ve |k |
        ke |po |tam |nejdřív |nejprve |svou |svého |svoji |vaši |vaší |vašeho |naše |naši |naší |příslušn* |jin* |míst* |hlavní |
        nejbližší )*{_ELSEWHERE}
        (s|se|ohledně|kvůli|o|v|ve|na) * (se |prosím |laskavě |už )*(obraťte|obracejte|ptejte|zeptejte|informujte|obrátit) (se |prosím |
        přímo |raději )*(na|do|u|v|ve|k|jinam|jinde)(?! (mě|nás|mne))
        (musíte|musíte se|budete muset|budete se muset|nezbývá než|zbývá jen|je třeba|je potřeba|je nutné) (si |se |to |s tím |to |
        prosím |přímo |sám |sama |sami |na to |nejdřív )*(zeptat|obrátit|poptat|řešit|vyřídit|vyřešit|kontaktovat|domluvit|dohodnout|
        zajít|oslovit) (si |se |to |přímo |s |u |na |do |v |ve |k )*{_ELSEWHERE}
        (s|na|o) * (objednávkami |dotazy |věcmi |reklamacemi )?(tu |tady |my |my tu |bohužel |zde |u nás )*(nepracujeme|nevidíme|
        neodpovídáme|nerozhodujeme|nedisponujeme|nezabýváme|nezabývám)
        (dotazy|dotaz|otázky|reklamace|stížnosti|záležitosti|žádosti|věci|faktury|platby|vratky|storna|změny|opravy|
        závady) …(nezodpovíd*|nevyřizuj*|neřeším*|nepřijím*|neposuzuj*|nezpracováv*|nezajišťuj*)
        (to je|je to|to byl*|jde o) (čistě |už |pouze |jen )*(věc|záležitost|spor|problém) (mezi vámi|vaš* a|mezi),
        (od toho|kvůli tomu|na to) (tu |tady |já |my |opravdu )*(nejsem*|nejsme)(?! si),
        o tom (já |my |tady |bohužel |opravdu )*nerozhoduj*, (nejsem|nejsme) od toho
        (to|tohle|toto) (opravdu |už |fakt |bohužel |prostě )*(není|nebude) (můj|náš|moje|naše|mým|naším|v mé|v naší|v mojí|moje|
        má) (úkol*|prác*|starost*|věc*|povinnost*|parket*|píseček|agend*|náplň*|záležitost*|kompetenc*|pravomoc*|moci|popis*)
        (víc|více|nic víc|nic) (už |bohužel |s tím |v tom |pro vás |vám |k tomu |na tom |s touhle věcí |já |opravdu )*(udělat |dělat |
        říct |říci |zjistit |poradit |změnit |nabídnout )*(nemohu|nemůžu|nemůžeme|neudělám*|nezmůž*|nezjistím*|neumím*|nezměním*)
        (já|vám|s tím|v tomto|v tom|bohužel|nijak|opravdu|tady|osobně) (vám |s tím |bohužel |nijak |opravdu |tady |osobně |já |
        jinak )*(nepomohu|nepomůžu|nepomůžem*|neporadím*|neposloužím*),
        (pomoci|pomoct|poradit|vyhovět) (vám |s tím |v tom |bohužel )*(nemohu|nemůžu|neumím*|nedokáž*)
        (jsme|jsem|my) (jen|pouze|jenom) (zprostředkov*|přeprodáv*|recepc*|půjčovn*|prostředn*|výdejn*|prodejn*|brigádn*|operátor*|
        zákaznick*|tady|na telefonu), (tato |tahle |tahle naše |naše )?(linka|číslo|adresa|e-mailová adresa|schránka|chat) (je |
        slouží )+(jen|pouze|výhradně|jenom) (pro|na|k|ke)
        (na|pro) * je (tu |u nás |zřízen* |určen* )*jin* (linka|číslo|oddělení|adresa|formulář|e-mail),
        (na|s) (tuto|tuhle|touhle|tomto|tento) (linku|linkou|číslo|číslem|adresu|mail*|e-mail*) (volejte|pište|se obracejte) (jen|pouze)
        (za|o) * (my |tu |bohužel |nijak |už )*(neručíme|neodpovídáme|nezodpovídáme|neneseme),
        (tohle|to|tuhle věc|tyhle věci|tyto věci) (já |my |tady |u nás |bohužel |prostě |opravdu |vůbec )*(neřeším*|nevyřizuj*|neděláme|
        nevedeme|neumíme řešit)
        (s tím|s tímhle|s touto věcí) (já |my |nemám* |vůbec |opravdu )*(nic |nemám* )*(společného|do činění),
        (volejte|napište|pište|zavolejte|zeptejte se) jinam, jste tu špatně, jste (u nás )?na špatn*
        """,
        """
        (zeptám|obrátím|ozvu|vyřídím|domluvím|zařídím|předal*|předám*|přepojím*|přepoj*|zavolám|spojím|napíšu|sami se|sama se|sám se|
        místo vás|za vás), můžete se, můžete si, můžete i, můžete také, nemusíte, na shledanou, zablok*,
        (volejte|zavolejte) (mi|nám|mně|rovnou mně)
        """,
    ),
    "C-R09": when_said(
        f"""
        (copak|cožpak|to|jak to že|jakto že) (jste|si|vy) (si |to |se |ten |náš |tu |opravdu |vůbec |jste )*ne*l*,
        nedi(v|vte|vím|víme) se (že|pak|potom|když)*, tak se nediv*, (není (se )?(čemu|co) divit|není divu)…(když|jste)
        (je|to je) (mi )?(záhad*|nepochopitel*|divné|zvláštní) …(jste|si) …ne*l*, (jak|proč) je možné že (jste|si)…ne*l*,
        (evidentně|zjevně|očividně|zřejmě|patrně|nejspíš|asi) (jste |si |to |ten |ho |náš |tu |se |ani |vůbec )*ne(četl*|
        přečetl*|otevřel*|podíval*|všiml*|zkontroloval*|ověřil*|přečet*|sledoval*|dával*|postupoval*|prostudoval*|pochopil*|poslouchal*|
        dodržel*)
        (jste|ste) (si |to |se |ho |ji |evidentně |zjevně |asi |zřejmě |vůbec |nejspíš |ten |ani |náš |naše |pokyny |návod |podmínky |
        obchodní )*(ani|vůbec|evidentně|zjevně|očividně|pořádně|řádně) (si |to |se |ho |pořádně )*ne(četl*|přečetl*|otevřel*|podíval*|
        všiml*|zkontroloval*|ověřil*|sledoval*|postupoval*|prostudoval*|dodržel*)
        jste (si |to |se |na to |víc |také |ale |přece |asi |spíš |raději |radši |dřív |předem |nejdřív |včas |v první řadě |
        hlavně )*(měl*|mohl*) (si |to |se |na to |víc |dřív |předem |nejdřív |včas |lépe |pořádně |lip )*(rozmyslet|promyslet|přečíst|
        číst|zkontrolovat|ověřit|hlídat|pohlídat|ohlídat|všimnout|myslet|nastudovat|prostudovat|spočítat|uvědomit|zjistit|zálohovat|
        uložit|zrušit|odhlásit|upozornit|nahlásit|ozvat|reklamovat|číst)
        (měl*|mohl*) jste (si |to |se |na to |víc |také |ale |přece |raději |radši |dřív |předem |nejdřív |včas |lépe |pořádně |lip |
        prosím )*(rozmyslet|promyslet|nastudovat|prostudovat|spočítat|zjistit|pohlídat|ohlídat|uložit|zrušit|odhlásit|upozornit|změřit|
        přeměřit|reklamovat|vyfotit|převzít|nahlásit|zeptat|koupit|vzít|dát|dávat)
        (za|kvůli) (to|tomu) že (jste|si|vy|se) …(nemůž*|neruč*|neodpovíd*|nenes*),
        (nemůžeme|nemůžu|nemohu) za to že (jste|si|vy|se|nečtete|někdo), stačí (jen |si |pouze )*(umět )?(číst|pozorně číst)
        (to|tohle|toto) (ale |přece |už |snad |prostě |by |musí )*(ví|pozná|chápe|zná|pochopí|zvládne|vědět|umí) (ale |přece |snad |už |
        i |měl |měl by |dnes |úplně )*(každý|kdekdo|malé dítě|dítě|školák|prvňák|laik),
        (každý|kdekdo|kdokoli) (přece|snad|rozumný|normální|kdo)…(ví|pozná|chápe|zvládne)
        (vaš*|vlastn*|z vaší strany)…{_BAD_GOODS} {_HANDLING}, {_BAD_GOODS} {_HANDLING}…(z vaší strany|vámi|vaš*|uživatel*),
        vaš* {_BAD_GOODS} {_HANDLING}, (nešetrn*|nedbal*|neopatrn*|hrub*|necitliv*) {_HANDLING},
        (pochyb*|nedbalost*|opomenutí|zanedbání|nepozornost*|chyba|chybou|chyby|omyl*) (je |byla |nastala |vznikla |došlo )*(na|
        z) vaší stran*
        vaš* (vlastní )?(chybou|vinou|opomenut*|pochyben*|liknavost*|nezájem|nezájmem|nepozornost*|neznalost*|nedůslednost*|
        roztržitost*|zapomnětlivost*), nemůžete (od nás |po nás |přece |se |pak )*(čekat|chtít|očekávat|divit|se divit)…,
        co (jste|byste) (čekal*|očekával*) (za|když|jiného|od)
        (upozorňoval*|upozornil*|varoval*) (jsme|jsem) vás (na to |předem |už |přece |několikrát |opakovaně |jasně |dopředu )+,
        (na to|o tom) (jsme|jsem) vás (přece |už |předem |jasně |několikrát |opakovaně |i |včas )*(upozor*|varov*|informov*),
        (vás|vám) (jsme |jsem |na to |to |přece |o tom )*(přece|několikrát|opakovaně|jasně|stokrát|už dvakrát|už třikrát) (upozor*|
        varov*|informov*|říkal*|psal*|vysvětl*|řekl*)
        (příště|napříště) (si |se |to |prosím |laskavě |raději |radši |nejdřív |tedy |už |nás |na to )*(lépe |pořádně |pozorněji |
        správně |včas |řádně |víc )*(ověřte|zkontrolujte|přečtěte|čtěte|rozmyslete|dávejte|dejte si|pohlídejte|hlídejte|přemýšlejte|
        myslete|nečekejte|neodkládejte|nezapomínejte|pamatujte)
        kdybys (si |to |se |nás |ho |ten |mi |tam )*(?!(chtěl|potřeb|měl|mohl|ještě|rád))[a-z]+(l|la),
        (základní|elementární|naprosto základní) (věc|znalost*|slušnost|informac*|gramotnost)…,
        kter* by měl* (každý|zákazník|uživatel|člověk|znát|vědět),
        (každý|zákazník|uživatel|člověk) (by )?(přece )?(měl|má|musí) (přece |si )?(vědět|znát|umět|hlídat|číst|počítat)
        (bylo|je|byla) (to )?(především |čistě |jen |přece |výhradně )*(vaší|vaši|na vaší) (povinnost*|zodpovědnost*|odpovědnost*|
        starost*), (to )?vy jste (ten|ta) kdo, vy jste …ne my(?=[.!]?$), (byl* jste to|to jste byl*) (přece )?vy
        (sám|sama|sami|vy) (jste |si |za to |vy |přece )*(zodpovědn*|odpovědn*|vinn*),
        (jste|si) (si )?(za to |sám |sama )+(zodpovědn*|odpovědn*), (jste|si) za to (zodpovědn*|odpovědn*) (sám|sama|vy),
        (zákazníci|lidé|lidi|uživatelé) (si |se |prostě |bohužel |pak )*ne(umějí|umí|čtou|dávají|přečt*|hlídají|chápou|poslouchají)
        (přečtěte|pročtěte|projděte|nastudujte) si (to|ho|ji|podmínky|návod|smlouvu|náš e-mail|můj e-mail|mail) (prosím |tedy |
        laskavě )*(ještě |znovu |pořádně |pozorně |řádně |konečně |laskavě |nejdřív )+(jednou)?,
        si (to |tedy |prosím |laskavě )*(dohledejte|najděte|přečtěte) (sám|sama|v mailech|zpětně)*(?=[.!]?$)
        (jak|co) (jsem|jsme) (vám )?(už|již) (vám |to |několikrát |opakovaně |dvakrát |jednou |dříve |výše |jasně )*(uvedl*|zdůraz*|
        opakoval*|avizoval*|informoval*|oznamoval*|konstatoval*),
        (psal*|říkal*|řekl*|vysvětloval*|napsal*|sdělil*|vysvětlil*) (jsem|jsme) vám (to |o tom |ho )*(už|již|přece|jasně|několikrát|
        dvakrát|třikrát), vám (to |o tom )*(už|již|přece) (jednou |několikrát |dvakrát |jasně |minule |včera |posledně )+(psal*|říkal*|
        řekl*|vysvětloval*|napsal*|sdělil*)
        chyba (bude|je|byla|musí být) (asi |zřejmě |nejspíš |jednoznačně |tedy |bohužel |spíš |určitě |evidentně )*(u vás|na vaší|
        ve vás|mezi židlí|ve vašem|ve vaší|vaše), problém (bude|je) (asi |zřejmě |nejspíš |tedy |spíš )*(u vás|mezi židlí|ve vás),
        nikdo (jiný|další|z ostatních|jinej) (s tím |to |si |takový )*(problém|potíže|nestěž*|nehlásí|nemá|nereklam*)
        (černé|černým|černý) na bílém,
        (máte|stojí|je|bylo) (to |tam |v tom |přece |v podmínkách |ve smlouvě |v e-mailu |v návodu )*(jasně|výslovně|zřetelně|tučně|
        velkým*) (napsán*|napsan*|uveden*|popsán*|psán*|v), (ten|kdo|kdo si) …(pak |potom )(platí|doplatí|se diví|nediví)
        (zapomněl*|opomněl*|opomenul*|přehlédl*|zanedbal*|zmeškal*|propásl*|prošvihl*) jste (si |to |ale |nám |bohužel )*…(takže|proto|
        tak|a tím|smůla|vaše|sám|sama), jste (ale |si |to |bohužel |nám )*(opomněl*|opomenul*|zanedbal*|ignoroval*|prošvihl*|propásl*)
        (přeskočil*|přehlédl*|ignoroval*) (jste|asi|zřejmě|evidentně) (asi |zřejmě |evidentně )*, jste (asi |zřejmě |evidentně |nejspíš |
            zjevně )+(přeskočil*|přehlédl*|ignoroval*|zapomněl*|rozbil*|namočil*|polil*|upustil*)
        (už|již) (jsem|jsme) vám (to |o tom |tohle )*(vysvětloval*|říkal*|psal*|řekl*|vysvětlil*) (už )?(dvakrát|třikrát|jednou|
            několikrát|posledně|minule|včera), sám jste (potvrdil|souhlasil|odsouhlasil|podepsal|odklikl|chtěl), sama jste (potvrdila|
            souhlasila|odsouhlasila|podepsala|odklikla|chtěla)
        nechápu (co|proč|jak) …(řešíte|jste|nechápete|stěžujete|chcete|můžete), jste si (to |ho |ji |ten |telefon |evidentně |zjevně |
            sám |sama |asi )*(namočil*|rozbil*|upustil*|polil*|poškodil*|zničil*|ztratil*|zlomil*|způsobil*|zavinil*) (sám|sama|sami|
            evidentně|vlastní)
        (takhle|takto|tak) se (s tím |s * |s takovým * |k tomu |to |přece |opravdu |prostě )*(nezachází|nepoužívá|nechová|nedělá|
            nemanipuluje|neskladuje|nepere|nečistí|nejezdí), stačilo (přece |jen |si |se |nám |pouze |by )*(zvednout|zavolat|zeptat|
            kliknout|přečíst|dočíst|otevřít)
        """,
        """
        kdyby(ste|s) …(dorazí|přijde|pošleme|stihneme|můžeme|dejte|napište|zavolejte|klidně|ozvěte|pošlu|zařídím|rád|ráda), nic jste,
        neudělal* jste, není (to )?vaše chyba, nejste, naše chyba, moje chyba,
        (měli|měl|měla) (jsme|jsem), chyba (byla|je) u nás, stává se to, (omlouv*|promiňte|mrzí), měl* jste pravdu, matouc*, nejasn*
        """,
    ),
    "C-R10": when_said(
        """
        nechte (mě|nás|nás už|mě už) (laskavě |konečně )*(pracovat|na pokoji|být|žít),
        (to|tohle) (už |snad )*(je|je už) (vážně |fakt |opravdu |už )*(na hlavu|na palici|k smíchu|trapné|ubohé|vrchol|absurdní|
        hloupost|blbost|kravina|k neuvěření)
        (vy|ty|to) (jste|jsi|ste) (fakt |teda |vážně |prostě |opravdu |snad |ale |úplně |nějak* )*(případ|číslo|mimo|neuvěřiteln*|marn*|
        ztracený případ|exot*|kverulant*|otravn*|nemožn*|náročn*|protivn*|nepříčetn*|padlý|padlá|k smíchu|šílen*|blázen|divn*|hustý|
        kus), (s|promiňte|s prominutím) …(úplně|totálně) mimo, jste (totálně |úplně |vedle |trochu )*(mimo|vedle|padl*)(?=[.!\\x2c]|$)
        (už )?(mě|nás) (to |s vámi |už |fakt |vážně |opravdu )*(nebaví|přestává bavit|unavuje|obtěžuje|otravuje|nezajímá|štve*|
        vytáčí*), nebaví (mě|nás) (to |vám |už )*
        (jděte|běžte|jít|odejít|přejděte|přejít|zkuste|zkusit|přejít|obraťte se) (si )?(klidně |tedy |třeba |laskavě |rovnou |
        prosím )*(ke |ke svým |na |u |do |za )?(konkurenc*|jinam|háje|čertu|šípku|někam|prdele|k šípku),
        (objednejte|kupte|kupujte|nakupujte|nakupte|hledejte|sežeňte|objednávejte) (si )?(to |příště |klidně |třeba |tedy |
        prosím )*(jinde|u konkurence|někde jinde|u někoho jiného)
        (mírněte|krotte|kroťte|krot|mirni|zkroťte|držte|ovládejte|vzpamatujte|seberte|proberte|probuďte|zkliďte|zchlaďte|zchladte) (se|
        si hubu|se laskavě|se prosím|hlavu|vášně), krotte (své|svoje),
        (vychladněte|vychládněte|zpomalte|probuďte se|zvykejte si)(?=[.!\\x2c]|$)
        (na|o) (vaše|tvoje|takové|takovéhle|tyhle|ty vaše|ten váš) * (tu |tady |opravdu |fakt |u nás |vážně )*(není|nejsme|nejsem|
        nikdo) (nikdo )?(zvědav*|nemá|není), nikdo (na to |tu |tady |na vás |na vaše * )*(není )?(zvědav*|nestojí)
        myslíte (si )?(snad )?že (jste|tu|tady|máme|nemáme|svět|jen) …(jedin*|sám|sama|na práci|pupek|kolem vás|víc než),
        nejste (tu |tady |náš |naše |u nás |jako |žádn* )*(jedin*|pupek|střed|král*) …, nejste (tu |tady |u nás )*(jedin*)(?=[ .!])
        máte (vůbec |snad |v hlavě |nějaký |zdravý |všech |všechny |ještě )*(rozum|soudnost|pět pohromadě|v hlavě|v hlavě piliny|
        mozek), (jste|seš|jsi) (vůbec |snad |úplně |vy )*(normální|při smyslech|natvrdl*|hluch*|slep*|opil*|hloup*|pitom*|blbá|blbý|tup*)
        (neotravujte|neobtěžujte|nezdržujte|nevyšilujte|nehysterčete|nevztekejte se|neřvěte|nekřičte|nekvičte|nekňučte|nefňukejte|
        nekecejte|nelžete|nevymýšlejte|neserte|neprudte|neprudit|nepruďte|nevyskakujte|neblbněte)
        (čtení|logika|čeština|počítání|pravopis|přemýšlení|technika|matematika|psaní|internet) (vám |asi |očividně |zrovna |moc |
        evidentně |holt |prostě )+(nejde|nejdou|nic neříká|není),
        (vám|asi vám|tohle vám|to vám) (asi |zrovna |moc |očividně |evidentně )*(nedochází|nedojde|nedošlo|nemyslí|nepálí)
        (stěžujte|stěžuj|žalujte|nadávejte|vyhrožujte|křičte|napište|pište|jděte) (si )?(to )?(klidně |třeba |tedy |prosím |
        i )*(si )?(kde |komu |kam |jak |na )?(chcete|libo|prezidentovi|papeži|ježíškovi|lampárně|lampárnu|ombudsmanovi|hoře|hradě|
        u lampárny|kam chcete), klidně (si )?(stěžujte|žalujte|nadávejte|jděte|odejděte|křičte)
        vaš* (hyster*|výlev*|kecy|žvásty|blábol*|fňuk*|kňour*|stěžov*|řeči|nálad*|ego|drama|scén*|urážk* |hloupost*|vzteky|vztekán*|
        křik*|pindy|remcán*)…, (gratuluj*|blahopřej*|blahopřeju|klobouk dolů|bravo|sláva|no výborně|hurá|aleluja) (že |konečně|
        to |jste |vám |že jste |jen)…(konečně|našel|našla|všiml*|přišel|přišla|zvlád*|doš*),
        (konečně|sláva) (jste )?(na to )?(pochopil*|přišel|přišla|vám to došlo|zvlád*)
        (kašlu|kašleme|kašlem|seru|sereme|prdím|zvysoka) (na|vám) *, (trhněte|trhni|naskočte|nasrat|vlezte|polibte|políbte|bodejť)…,
        máme (i |tu |tady |fakt |opravdu |snad )*(důležitější|lepší|jiné|naléhavější|vážnější) (věci|starosti|práci|zákazníky|
        problémy) (na práci |k řešení |k práci )*(než)…, (mám|máme) (dost )?(jiné|lepší|důležitější) (práce|věci|starosti)(?=[ .!]|$)
        co si (to |vlastně |o sobě |jako )*dovolujete,
        (mluvíte|píšete|vykládáte|melete|meleš|tvrdíte|říkáte|povídáte|žvaníte) (tu |tady |pořád |jen |zase |úplné |
        naprosté )*(nesmysl*|blbost*|hlouposti|kravin*|hovadin*|pitomosti|dokola|z cesty|voloviny|bludy),
        (přestaňte|přestaň|nechte|nech|dost) (už |s tím |konečně |toho |s |se |laskavě |těch )*(fňuk*|kňour*|řev*|křik*|hyster*|scén*|
        divadl*|cirkus*|výlev*|nadáv*|vyhrož*|lhaní|dokola)
        (chudáčk*|chudince|chudinko|chudáčku|ubožátk*|ubožáčk*|miláčku|drahoušku|broučku|princezno|zlatíčko)…,
        (to |tak |prostě )*(to )?(máte|máš) (holt |prostě |teda )*(blbý|blbé|smůlu|pech|pitomé), (vaše|tvoje) (smůla|blbost|hloupost),
        (dejte|dej) (si )?(už )?(odchod|pohov|pokoj|oraz), (zase|už zase|jéžiš) vy(?=[.!? \\x2c]|$),
        s (váma|vámi) (je|to) (těžk*|hrozn*|marn*|opravdu těžké|o nervy|ztráta), (ztráta|škoda) (času|slov|řečí)
        (umíte|neumíte|neumíš|umíš) (vůbec )?(číst|počítat|česky|se chovat), (naučte|učte) se …(slušn*|číst|chovat|psát|česky|počítat),
        vám (to )?(snad |asi |fakt )*(nikdo |nic )*(ne)?vysvětl* …(marn*|nemá smysl|nedá|nejde),
        jako s (malým )?(dítětem|děckem|blbcem), (hodit|hoďte|házet) (na hlavu|hysterák|hysáka)
        nevím (co|proč) (pořád|furt|stále|zase|tu|vlastně|ještě) (tu |zase |vlastně |pořád )*(máte|chcete|řešíte|píšete|otravujete),
            (přečtěte|čtěte) si (to )?(ještě jednou |znovu |pořádně )*(a |hezky )*pomalu, (hádat|dohadovat|handrkovat|bavit|přít) (se |
            s vámi |tu |o tom |já )*(nebudu|nehodlám|nebudeme|odmítám), (nebudu|nebudeme|nehodlám|odmítám) se (s vámi |tu |o tom |
            dál )*(hádat|dohadovat|handrkovat|bavit)
        na (hlouposti|blbosti|takové *|tyhle *|podobné *|urážky|výlevy|nesmysly|kraviny) (já |my |tu )*(neodpovíd*|nereaguj*|nebudu|
            nebudeme|nemám*|kašl*), (děláte|dělá|to děláte) (to )?(snad |asi |vy |jen )*(schválně|naschvál), (nechte|
            nech) se (laskavě )?(vyšetřit|léčit|vycpat), (laskavě|račte) se (nechte|nechejte|uklidněte|léčit|jděte)*(vyšetřit|léčit|
            vycpat)*
        (ze mě|ze mne|z nás) (tu |si |jako |snad )*(děláte|utahujete) (si )?(srandu|legraci|blázny|blázna|prdel|dobrý den), (tohle|
            to) (si |jako |snad )*(ze mě|z nás) (děláte|utahujete), (uf|pfff|pff|ach jo|jéžiš|ježiši|proboha|panebože|no comment|
            bez komentáře|k tomu není co dodat)(?=[\\x2c. !]|$)
        """,
        """
        nejste (sám|sama|jedin*) (kdo|komu|koho|kter*|s kým), nejste jedin* kdo, rád* …(pomůž*|poradím*),
        (bez|prosím bez) (nadávek|urážek)
        """,
    ),
}
"""Signals by rule, to be joined with those of the rule's own file."""
