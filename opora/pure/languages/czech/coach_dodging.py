"""Czech ways of dodging, by families: a future nobody can promise (C-R01), causes for a shield (C-R02), harm made small (C-R03), what was
never said (C-R06), others to blame (C-R07), sending away (C-R08), guesses (C-R12) and praise of ourselves (C-R14).

They join the words of `coach_wording` and `coach_manner`; the notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_END = "(?=[.!?;\\x2c]|$)"
_STRANGERS = one_of("""
    dopravc*, přepravc*, přepravní společnost*, dopravní (společnost*|firm*), doprav* firm*, kurýr*, kuryr*, pošt*, česká pošta,
        české pošty,
    doručovatel*, pošťá*, PPL, DPD, GLS, zásilkovn*, balíkovn*, dodavatel*, subdodavatel*, výrobc*, externí firm*, externist*, bank*,
    pojišťovn*, poskytovatel*, platební brán*, provozovatel*, pobočk*, obchodník*, agentur*, tiskárn*, celní*, celnic*
    """)
_COLLEAGUES = one_of("""
    koleg*, účetní, účtárn*, účetní oddělení, sklad, skladu, skladník*, expedic*, technik*, technici, brigádni*, obchodní oddělení,
    obchoďák*, marketing*, ajťá*, it oddělení, programáto*, vývojář*, řidič*, recepc*, předchůdc*, předchůdkyn*, montážn*, montér*,
        řemeslní*, centrál*,
    směna, call centr*, operátor*, prodavač*, pokladn*, kuchař*, číšní*, banka, dispečin*, dispečer*, správc*, asistent*, praktikant*,
        vedení
    """)
_FAILED = one_of("""
    zkazil*, pokazil*, zpackal*, zbabral*, zvoral*, zmrvil*, podělal*, pohnojil*, posral*, zanedbal*, popletl*, spletl*, zmotal*, zamíchal*,
    ztratil*, poztrácel*, zapomněl*, opomněl*, přehlédl*, nezapsal*, nepředal*, neřekl*, nevyřídil*, neposlal*, neodeslal*, nedodal*,
        nedoručil*,
    zaspal*, zklamal*, selhal*, nefungoval*, rozbil*, poškodil*, poničil*, pomačkal*, prošvihl*, zdržel*, zpozdil*, opozdil*, zavinil*,
    způsobil*, zapříčinil*, zaměnil*, prohodil*, zablokoval*, neuvedl*, nenahlásil*, neinformoval*, nedal* vědět, odflákl*, udělal* chybu,
    udělal* botu, udělal* nepořádek, nenašel*, nenašl*, nezazvonil*, neobjednal*, nestihl*, nedodržel*, nezkontroloval*
    """)
_THINGS = """(to |ji |ho |je |vám |vás |nám |nás |mi |tam |si |se |asi |bohužel |prostě |zřejmě |zase |opět |evidentně |zjevně |tu |ten |
    celé |všechno |něco |špatně |omylem |nejspíš |patrně )*"""

SIGNALS = {
    "C-R01": when_said(
        f"""
        (jsem|jsme|buďte|můžete být) (si )?(naprosto |zcela |stoprocentně |si )*jist* že …(už|již|příště|znovu|nikdy|podruhé) …(nedojde|
            nestane|nenastane|neopakuj*|nebude|nezopakuj*|nepotká|v pořádku)
        (k (tomu|ničemu|takov* *|podobn* *) |to |tohle |tomu )*(už |již |znovu |podruhé |příště |nikdy |víckrát |rozhodně )+(u nás |
            znovu |podruhé |nikdy |určitě |rozhodně |víckrát )*(nedojde|nestane|nepřihodí|nezopakuje|nedopustíme|nedopustím|
            nepřipustím*){_END}
        (ručím|ručíme|zaručuj*|garantuj*|slibuj*|slíbit|přísah*|stojím si za tím) (vám |osobně |za to |se |tím |že |vám můžu )*že (vaše |
            další |příští |každá |nová |tahle |už |to |vám |od |celá |se )*…(bez (závad|chyb|problém|zdržení|komplikac)*|v pořádku|včas|
            nepoškozen*|celá|celý|přesně|neporušen*|bezchybn*|spolehliv*)
        (příště|podruhé|napříště|odteď|od teď|nadále|do budoucna|v budoucnu) (už |již |se |to |vás |vám |u nás |rozhodně |určitě |něco |
            takov* |podobn* |k * )*(takového |podobného )?(nestane|nedojde|nepřihodí|neopakuje|nezklameme|nezopakuje|nenastane|nepotká|
            neuděláme chyb*)
        (máte|dávám|dáváme|beru si na) (na to |vám |to |za to )*(mé|moje|naše|své|čestné|na svědomí) (čestné )?(slovo|svědomí) …(ne*|nikdy|vždy*|už|naposled*|poslední), (na to|
            za to) (vám )?(máte|dám|dávám) (mé |moje |své )?(slovo|ruku|krk)
        (takov*|podobn*|tak*|stejn*) (chyb*|výpad*|problém*|situac*|zpoždění|potíž*|přehmat|omyl|nedorozumění|záměn*|poruch*|závad*|
            zklamání|zkušenost*) (už |již |vás |se |vám |u nás |nikdy |znovu |podruhé |víckrát |rozhodně )*(nezažijete|nepotká|nehrozí|
            nevznikne|neobjeví|neuvidíte|nečeká|nezaskočí|neudělá*|nevrátí)
        """
    ),
    "C-R02": when_said(
        f"""
        (pochopte|chápejte|chápete|mějte pochopení|uvědomte si|musíte chápat|měl* byste chápat) (to |prosím |nás |taky |že |naši situaci )*…
        (omlouvá* se|omluvte|promiňte|mrzí|líto|pardon) (nás |to |mi |nám |mě |prosím |za * |vám |za zpoždění |za komplikace )*(ale|
            jenže|jenomže|ovšem|nicméně|bohužel však|avšak|leč)(?! (hned|dnes|už|zítra|nov|opraven|peníze|teď|rád)*)
        (byly|byl|máme|měli jsme|bylo|je) (teď |zrovna |tu |zrovna teď |u nás |tady )*(státní )?(svátky|svátek|prázdniny|dovolen*|léto|
            vánoce|prodloužený víkend|víkend|špička|sezóna|sezona|inventur*|stěhování|rekonstrukc*|nový systém|výluk*|chřipk*|
            celozávodní) …(nikdo|proto|takže|tak|nestíh*|nestihl*|nemohl*|zdrž*|nepracoval*|málo)
        (nikdo|skoro nikdo|polovina lidí|půlka lidí|většina lidí|většina kolegů|polovina týmu|půlka týmu|kolegové|všichni) (u nás |tu |
            z nás |teď )*(nepracoval*|nebyl v práci|nebyl*|má|mají|je|jsou|byl*|čerpá|marodí|onemocněl*) (na |dovolen*|nemocn*|doma|pryč|
            v práci)*
        (vypadl*|spadl*|nefungoval*|zlobil*|zlobí|nejel*|nešel*|zkolaboval*|havaroval*|padá|hapruje|zamrzl*) (nám |zrovna |bohužel |teď |
            u nás )*(elektřin*|proud|internet|síť|systém|server|pošta|e-mail|mail|tiskárna|telefon*|program)
        (systém|server|internet|elektřina|proud|síť|e-mail|telefony|tiskárna|program) (nám |zrovna |bohužel |celý den |teď |včera |
            dnes )*(vypadl*|spadl*|nefungoval*|zlobil*|zlobí|nejel*|nešel*|zkolaboval*|havaroval*|padá|hapruje|zamrzl*)(?! (vám|už od|
            u vás))
        (teď|dnes|nyní|momentálně|zrovna|letos|v poslední době) (je |máme |toho |jsme )+(toho |na nás |tu |u nás |opravdu |prostě |fakt |
            strašně |hrozně )*(hodně|moc|mraky|příliš|nad hlavu|fofr|frmol|blázinec|šílen*|přetížen*|zahlcen*|zavalen*|zaneprázdněn*)
        máme (na to |k tomu |pro to |svoje |své )+(své |svoje |dobré |vážné |objektivní )*důvody, (sice|i když) …(nestihl*|nepovedl*|
            zpozdil*|nedodal*) …ale (máme|je|byl*|my|taky|to|důvod|okolnosti|výrobce)
        musíte (mít |prosím |být |zkrátka |holt |prostě )+(strpení|trpělivost|trpěliv*), nejste (náš |naše |můj |moje |tu |
            tady )?(jedin*|sám|sama) (zákazn*|na|koho|kdo|kter*|případ|klient*){_END}
        (z|kvůli|díky|vlivem) (důvodu )?(nemoc*|marodek|dovolen*|nedostatk*|absenc*|chřipk*|čerpání|odchodu|fluktuac*|úbytku) (lidí|
            pracovník*|zaměstnanc*|personálu|kolegů|v týmu|zaměstnanc*)*
        (jede|funguje|pracuje) (nás )?(jen |tu )*(nás )?(půlka|polovina|hrstka|pár lidí|omezen*), není (nás )?dost lidí, není kdo by
        (na|o) (tak*|takov*|tohle|to) (množství|nápor|zájem|počet) (jsme |objednávek |lidí |nebyl* )*(nebyl*|připraven*|nepočítal*)
        """,
        "(prodejn*|pobočk*|výdejn*|sklad|linka|obchod) …(zavřen*|zavřeno|nebude|otevřen*)",
    ),
    "C-R03": when_said(
        f"""
        (tak |no |prostě |holt |jednou |zkrátka |co )+(se |to )+(to |se |jednou |zase |nám |tentokrát |prostě |holt |no )*(nepovedlo|
            nepodařilo|nevyšlo|zvrtlo|nezadařilo|neklaplo|pokazilo|přihodilo)
        (jeden|dva|tři|pár|několik|jedna|dvě) (den|dny|dní|hodin*|týden|minut*|korun*|škrábanec|oděrk*|hodina) (zpoždění |čekání |navíc |
            sem |tam |sem nebo tam |zdržení |vás |přece |snad |vám )*(snad |přece |přeci |vám |vás |ještě |zas tak |tak )*(nic |nikoho |
            vás |tak |snad |o nic |moc |vám )*(neznamen*|nevadí|nezabije|nezabily|nehraje|není|nejsou|neublíží|nerozhodí|přežijete|
            počkáte|vydržíte|nepoškodí|nejde)
        (taková|takov*|tahle|tak*) (drobnost*|maličkost*|banalit*|prkotin*|hloupost*|malá *) (vás |přece |snad |by |nikoho |
            vám )*(přece |snad |nemůže |nikoho )*(nemůže|neměla|nerozhodí|nezabije|nezkazí|nevadí|neublíží|nestojí)
        s tím (se |musí |holt |prostě |zkrátka |je |bohužel |u * * )*(musí |nutné |třeba |potřeba |dá |u * * |se )*(počítat|smířit|žít|
            holt|naučit){_END}, (s tím|na to) se (u * |při * |musí |holt |bohužel |v * |na * )*(* )?(musí |nedá )*(počítat|zvyknout|
            smířit){_END}
        (občas|někdy|sem tam|chybička|chyba|chybka) (se |občas |někdy |holt |prostě |zkrátka |i nám |nám )*(holt |prostě |se |i nám |
            vloudí|stane){_END}, (chyb*|chybičk*|chybka) se (holt |občas |prostě |někdy |zkrátka |každému |nám )*(vloudí|vloudila|stane|
            stávají|najde)
        (vůbec |vlastně |v podstatě |přece )*o nic (přece |vlastně |vážného |zas tak |moc |velkého |strašného |v podstatě )*nejde,
            nejde (přece |vlastně )*o (nic|život|tolik|moc), (za|do) (chvíli|pár dní|týden|měsíce|svatby) (na to |se to |si na to |
            to )*(ani )?(zapomenete|zahojí|nevzpomenete|vzpomenete),
        (to|tohle) (vám |přece |snad |nikoho |nikomu |ještě )*(nikoho |neubude|vám |snad |hlavu )*(nezabije|neubude|neutrhne|neublíží|
            nezlomí), (takov*|takový) (už )?je (prostě |zkrátka |holt )*(život|svět|internet|doba|e-shop*|technika|byznys)
        (kde se|když se|kdo) (kácí les|pracuje|dělá|nic nedělá) (lítají|létají|tam|dělá chyby|udělá|se i|občas|nic)*, žádn* (učený|
            strom)*…z nebe, aspoň (máte|budete mít|si) (co |nějak* |čas |odpočin*|zážitek)
        (tolik|tak) (jste |toho |se |vám |to )*(přece |snad |zas )?(neztratil*|nezaplatil*|nestálo|nebolí|nespěchá|nehoří)
        """,
        "(nic se neděje|nic se nestalo|nevadí) (formulář|můžete|stačí|pošlete|klidně|rád|ráda|přijďte|posun*|změn*), (omlouvá*|mrzí)",
    ),
    "C-R06": when_said(
        f"""
        (takov*|tuhle|tuto|tohle|tu|něco takového|to|nic takového) (informac* |slib |věc |údaj |cenu |termín |příslib |tvrzení )*(vám |
            od nás |z nás |u nás |nikdy |určitě |přece |tu |ale |tady )*(nikdo |nikdy )+(z nás |od nás |u nás |vám |tu |tady |přece |
            určitě )*(nemohl|nemoh|neřekl|nedal|neposkytl|neslíbil|nepsal|nenapsal|nesdělil|nepotvrdil|netvrdil|nemůže)*
        (to|tohle) (není|nebyla|nebude|prostě není|vůbec není|rozhodně není) (tak |vůbec |prostě |přece )*(pravda|pravdivé|
            tak) (\\x2c )?(že|jsme|jsem|my|u nás|doprav*|cena|nikdy|takhle|nic|to|v|na)…
        (tvrdíte|píšete|říkáte|podsouváte|připisujete|vkládáte|přisuzujete) (nám |mi |tu |tady |si |něco |věci |slova |tvrzení )*(něco |
            slova |věci |tvrzení )*(co|která|které|kter*|čeho|že) (jsme |jsem |my |nikdy |vám |nikdo )*ne*l*
        (kde|odkud|kam|jak) (jste |si |na |to |tohle |vůbec |vlastně |tu |takov* |proboha )+(přišel|přišla|přišli|vzal*|sebral*|vyčetl*|
            slyšel*|na to vzal*)(?! (o|ten|to|informaci o) (obj|akc)*)
        (asi|zřejmě|nejspíš|patrně|očividně|evidentně) (jsme |jste |si |se |nám )+(nerozuměli|neporozuměl*|přeslechl*|minuli|nepochopili|
            spletl*|zaměnil*){_END}
        (asi|zřejmě|nejspíš|patrně) jsme si (\\w+ )?nerozuměli …, (u nás|tady|tu) (o tom |nic |takov* |žádn* )*(nikdo |o tom )*(neví|
            nevedeme|nemáme|neevidujeme|není) (nikdo|žádn* (slib|dohod*|příslib|domluv*|záznam o)|o ničem|nic (o tom|takového))
        (žádn*|takov*) (slev*|termín*|cen*|dohod*|příslib|slib|závazek|garanc*|záruk*|datum|hodin*|výměn*|bonus|dárek|dovoz|
            instalac*) (jsme |jsem |vám |nikdy |u nás |s vámi |od nás |nebyl* |tu |my )*(ne*l*|nebyl*)
        (doprav*|cena|montáž|instalace|sleva|výměna|služba|vrácení|servis|záloha|poplatek) (u nás |tu |nikdy |přece |zdarma |
            vždycky )*(nikdy )(u nás |nebyl* |zdarma |v ceně )*(nebyl*|zdarma|v ceně)
        """,
        "(omlouvá*|mrzí), (máte pravdu)",
    ),
    "C-R07": when_said(
        f"""
        (ti|ta|ten|ty|tam|oni|ona) (to |si |se |nám |ti |u nich )*(pořád|stále|věčně|vždycky|odjakživa|zase|neustále|furt|snad ani|nikdy|
            obvykle|jaktěživ*|každou chvíli) …(plet*|spletou|popletou|ztrácej*|kaz*|flák*|zapomín*|ne\\w+|rozbij*|pokaz*|zdržuj*|
            nepořádek|bordel|zmatek|chaos|problém*|pozdě|dělají)
        (vina|viník|vinen|vinna|na vině|viníkem|chybu udělal*|odnáší to|podepsal* se na tom) (je |jsou |byl* |tu je |leží na )*(bohužel |
            jednoznačně |zase |naše |náš |ten |ta )*({_STRANGERS}|{_COLLEAGUES})
        (balil*|psal*|zadával*|objednával*|připravoval*|vypisoval*|montoval*|dělal*|vyřizoval*|zapisoval*|posílal*|přebíral*|
            sazbu dělal*|prodával*) (to |vám to |ji |ho |vám |objednávku |zásilku |fakturu |adresu )*(kolega|kolegyně|brigádni*|nováček|
            nová|nový|praktikant*|ta nová|ten nový|učeň|učeni*|firma|externist*|slečna|holka|kluk*|pán*|paní|kluci|směna|jiná)
        (na to|o tom|proč) (se |kdo |to |tak )*(se )?(ptejte|zeptejte) (se )?(jich|jí|ho|kluků|holek|pánů|kolegů|skladu|účetní|techniků|
            řidiče|kurýra|dopravce), (s nimi|s nima|s ním|s ní|s těmi|u nich) (to |jsou |je |máme |pořád |vždycky )+(problém*|cirkus*|
            potíž*|zmatk*|trápení|takhle|takov*|pořád|hrozn*|vždycky|peklo|marn*)
        (nás|nám|mě) (to |v tom |tady |taky )*(nechali|nechal|vyšplouchl*|štve|zaskočil*) …({_STRANGERS}|{_COLLEAGUES})
        ({_STRANGERS}|{_COLLEAGUES}) {_THINGS}{_FAILED}, {_FAILED} {_THINGS}(naše |náš |naši |ten |ta |ti |bývalý |přímo )*({_STRANGERS}|
            {_COLLEAGUES})
        ({_STRANGERS}|{_COLLEAGUES}) {_THINGS}(řekl*|slíbil*|tvrdil*|napsal*|poradil*|sdělil*|namluvil*|dal*|navykládal*|
            informoval*) {_THINGS}(nesmysl*|blbost*|špatn*|chybn*|nepřesn*|něco jiného|hlouposti|mylně|nepravd*|bez (naš*|domluvy|vědomí|
            ptaní|souhlasu)*)
        (obchodník|obchodní zástupce|kolega|kolegyně|prodejce|prodavač*|operátor*|technik|recepční) (vám |to |si |něco |to vám )*(vám |
            to )*(slíbil*|řekl*|nabídl*|přislíbil*|domluvil*|napsal*) (to |vám |něco |co |slevu )*(bez|na vlastní pěst|sám od sebe|
            svévolně|o své vůli|co nemohl*|co nesm*)
        (to|tohle|takhle) (vám |to |ale |asi |zřejmě |určitě |museli |přece )*(řekli|udělali|slíbili|prodali|pokazili|napsali|poradili|
            namluvili|zadali|nastavili) (vám |to |špatně |takhle |asi |už )*(na|v|ve|u|jinde|jiní)(?! (pořádku|termínu|čas|míru)) (* )?
        (ne|nikoli|nikoliv|a ne|rozhodně ne) (my|u nás|mně|nám|my ne|za nás|naše|náš){_END}
        (chyb*|problém*|potíž*|závad*|zpoždění|vina|průšvih|zádrhel*|selhání|to) (prostě |bohužel |tedy |jednoznačně |zjevně |totiž |
            čistě |spíš |už )*(je|byl*|vznikl*|nastal*|leží|vězí|jde|padá|vázne) (prostě |bohužel |tedy |jednoznačně |zjevně |totiž |
            čistě |spíš |až |za )*(u|na straně|na|v|ve|za|mimo|jinde|vinou|vina|chyba|věc|problém) (naš* |vaš* |ex* )*({_STRANGERS}|
            {_COLLEAGUES})
        (to |tohle )(je|byl*|bylo) (bohužel |prostě |chyba |vina |jednoznačně |zase )*(práce|dílo|chyba|vina|zásluha|vizitka|na vrub|
            specialita) (naš* |toho |těch |té )?({_STRANGERS}|{_COLLEAGUES})
        (my|nás|nám|z naší strany|u nás) (v tom |za to |to |s tím |je |jsme |na tom )+(nejsme|nemůžeme|nemůžem|nezavinili|nezpůsobili|
            nevinně|prsty|žádný podíl|v pořádku|nic společného|nemáme|v tom nevinně|nemáme vinu)
        (z|na) naší straně (je|bylo|proběhlo|nebyl*) (vše|všechno|žádn*|chyba), (z naší strany|u nás) (je |bylo |proběhlo |nedošlo |
            nebyl* |šlo |jsme )+(vše*|všechno|k žádn*|žádn*|splnili|udělali|chyba)
        (není|nebyla|nebude) (to |za to )*(to )?(naše|moje|má) (vina|chyba|odpovědnost|zodpovědnost|starost|problém), (za to|vinu|
            odpovědnost|zodpovědnost) (my |bohužel |za to |tedy |nijak )*(neneseme|nenesem|neodpovídáme|neručíme|nezodpovídáme|nemůžeme)
        (zbytek|dál|další|ostatní) (už |to |je |jde |záleží |závisí )+(na|mimo nás|v rukou|v režii|věc|záležitost|jejich)…, (ti|ty|oni|
            lidi|kluci|holky|pánové|dámy) (z|ve|ze|u) (naš* )?(sklad*|účtárn*|dopravy|expedic*|dílny|vedlejší*|centrál*|marketing*|it|
            servisu|recepc*|pobočk*) (jsou|jsou prostě|nejsou|zase|to|vždycky|nikdy|si|nám|prostě|asi|neumí|něco)
        {_STRANGERS} (je|jsou|bývá|bývají) (teď |prostě |bohužel |poslední dobou |letos |známý |známá |vždycky |zkrátka )*(pomal*|
            nespolehliv*|hrozn*|strašn*|katastrof*|nedůsledn*|přetížen*|neschopn*|nemožn*|tím pověstn*|takov*)
        """,
        """(omlouvá*|mrzí|promiňte)…(vyřídím*|vyřídíme|pošlu|pošleme|posílám*|dnes|zítra), (chyb*|problém) (vznikl*|nastal*|byl*|je) (jen |
            přímo )*u nás, (napravujem*|napravím*|napravíme|opravujem*|opravím*), zavolá*, naše chyba, selhali jsme""",
    ),
    "C-R08": when_said(
        f"""
        (já |my |k tomu |o tom |vám |tady )+(k tomu |vám |o tom |nic |bohužel |já |my |opravdu |víc |moc )+(neřeknu|nepovím|nevím|
            neřekneme|nevíme|neporadím|nemám co říct|nemám informac*|nezjistím){_END}
        (nejsem|nejsme) (já |my |bohužel |přece |na to )*(technik|právník|odborník|účetní|technická podpora|reklamační|kompeten*|
            oprávněn*|ten|to|tu od|servis|info*|pověřen*|správn*){_END}
        (to|tohle|věc|tato věc|záležitost|dotaz|váš dotaz|reklamac*|faktur*|platb*) (už |bohužel |vůbec |celé |čistě |plně )*(spadá|
            patří|náleží|přísluší|jde) (bohužel |už |čistě |plně |výhradně )*(pod|do|na|k) (jin*|kompetenc*|gesc*|agend*|účtárn*|obchod*|
            technick*|reklamač*|vedlejší|* oddělení)
        (reklamac*|faktur*|vrácení|platby|stížnosti|tyhle věci|tohle|to|tuto věc|dotazy|objednávky) (u nás |tu |vždy |vám |řeší |má |
            mají )*(vyřizuje|řeší|má na starosti|dělá|zpracovává|mají na starosti|zařizuje|zpracovávají) (výhradně |jen |u nás |tu |
            vždy |vám )*(jin*|někdo jin*|* oddělení|* útvar|přímo|účtárna|servis|výrobce|dopravce|banka|centrála|kolegové)…(pište|
            volejte|obraťte|kontaktujte|zkuste|tam|na ně|ptejte)
        (napište|pište|volejte|zavolejte|stěžujte|jděte|obraťte se|zeptejte se|ptejte se|zajděte) (si |to |tam |na ně |jim |rovnou |
            přímo |prosím |laskavě |raději |radši |to )*(si )?(na |do |k |u |přímo |s tím |o to )+(podpor*|linku|infolink*|výrobc*|
            dopravc*|prodejc*|centrál*|vedení|oddělení|servis*|účtárn*|bank*|pošt*|jin*|někam|e-mail (výrobce|podpory|oddělení)|
            * (výrobce|dopravce|prodejce|banky|dodavatele|dopravy))
        (tady|tu|zde|u nás|na (tomto|tomhle|téhle|této) (čísle|adrese|lince|mailu|e-mailu|telefonu|chatu)) (vám |s tím |bohužel |
            opravdu |ale )*(s tím |vám |bohužel |nikdo |k tomu )*(nikdo |vám |s tím )*(nepomůž*|neporad*|nezjist*|nepoví|neřekn*|
            nevyřeš*|neodpov*|nevyříd*|neví)
        (zkuste|zvolte|najděte|hledejte|použijte) (si |to |prosím |štěstí |pomoc |raději )*(jin* (e-mail|mail|číslo|linku|adresu|kontakt|
            oddělení|cestu ke)|jinde|jinam|někde jinde|u konkurence)(?! (prohlížeč|kabel|heslo|kart))
        (tenhle|tento|tahle|tato|toto|tohle) (e-mail|mail|adresa|linka|číslo|schránka|chat|formulář|kontakt) (je |slouží |neřeší |není |
            nevyřizuje |bohužel )+(jen|pouze|pro|na|výhradně|jiné|takov*|určen*)…
        (musíte|můžete jen|nezbývá než|zbývá vám|je třeba|budete muset|máte) (se |si |vy |to |na ně |prosím |už |jen |sám |sama |
            kontaktovat |oslovit |obrátit )*(kontaktovat|obrátit|oslovit|poslat na|řešit s|vyřešit s|vyřídit s|vyřídit u|dořešit s|
            domluvit s|zjistit u|ptát|reklamovat u|zajít) (se |si |to |přímo |na |u |s |k |do |své |svou |svého |svým |vaši |vašeho |
            naše |naši )*({_STRANGERS}|{_COLLEAGUES}|* oddělení|* podporu|prodejc*|distributor*|někoho jin*)
        (s (bankou|dopravcem|výrobcem|poštou|pojišťovnou|dodavatelem|prodejcem)|s tím|s těmito věcmi|s reklamac*|s fakturac*) (my |já |
            bohužel |tady |opravdu )*(nic )?(nemáme|neděláme|nezařídíme|nezmůžeme|nespolupracujeme|nejednáme|nekomunikujeme)
        (já|my) (tohle|to|tyhle věci|tuhle věc) (tady |tu |bohužel |vůbec |prostě )*(neřeším|nedělám|nevyřizuj*|neřešíme|neděláme|
            nemám na starosti|nepřijímám|neovlivním), (nejsme|nejsem) (ten |vaše |váš |ta )*(správn*|vhodn*|prav*) (kontakt|adres*|míst*|
            osob*|člověk|oddělení)
        """,
        """(předal*|předám|předáme|zavolám|ozve|přepojím|vyřídím|zařídím|nemusíte|zablok*|za vás|místo vás), (mi|mně|nám) (na|sem|rovnou),
            pokud (chcete|raději|radši)""",
    ),
    "C-R12": when_said(
        """
        (řekl|řekla|odhadl|odhadla|tipl|tipla|typoval|hádal|hádala) bych (to )?(\\x2c )?(že|na|tak|asi|kolem|odhadem)
        (prý|údajně|snad prý|co jsem slyšel*|slyšel* jsem|někdo říkal|někde jsem četl*|tipl* bych*|odhadl* bych|typuju|od oka|plus mínus|
            hádám|hádal* bych|vsadil* bych), (nevím|nevíme) (to )?(jistě|přesně|určitě|najisto|na sto procent|stoprocentně) ale
        """,
        """(bychom|abyste), (mělo|měl|měla|měly) by …(do|v|ve|na|od|mezi) (pondělí|úterý|středu|středy|čtvrtek|čtvrtka|pátek|pátku|zítra|dnes|\\d), sledovac*,
            (chápu|rozumím|věřím|vím|umím si představit) že""",
    ),
    "C-R14": when_said(
        f"""
        (dali|vložili|investovali|nechali|položili) jsme (do toho |do vaš* * |v tom |za vás |kus |celé )*(celé |kus |maximum |všechno |
            své |duši |i )*(srdce|srdíčko|duši|duše|život|krev|potu|energi*|sebe)
        (celý tým|všichni|tým|kolegové|my všichni|kluci|technici|holky) (se |pro vás |kvůli vám |u nás |z toho |mohl* |
            doslova )*(pro vás |kvůli vám |mohl* |se |doslova |snad )*(přetrhn*|přetrhli|přetrhnout|rozkrájet|rozkrájel*|
                postavil* na hlavu|překonal*|
            nespal*|vypustil* duši|obětoval*|strhat|uhnat|strhal*|utrhl*|vydal* ze sebe)
        (kvůli|pro) (vám|vás|vaši|vaší) …(nespali|celou noc|hory|přes noc|i v noci|o víkendu|nemožné|nezastavili|do roztrhání|do rána|
            peklo|nebe)
        (vyhráli|zvítězili|porazili|překonali|trumfli) jsme (to|všechn*|nad|i|sami|konkurenc*|sebe|rekord*|čas)*{_END}, (rekordn*|
            bleskov*|světov* rekord*|raketov*|kosmick*|nadzvukov*) (čas*|rychlost*|rychle|tempo|tempem|výkon*|nasazení), (se rozdáme|
            rozkrájíme se|přetrhneme se|snesli bychom modré z nebe|modré z nebe)
        (naši|náš|naše) (borci|hoši|superman*|hvězd*|zlat* ruce|andělé|mistři|géniové|bojovníci|eso|esa|machři|profíci|odborníci jsou|
            tým snů|dream team)
        """
    ),
}
