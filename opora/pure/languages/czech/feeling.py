"""Czech words of anger and of embarrassment, and what only looks like them; blocks of phrases for `reading`."""

UPSET = """
    mám toho (právě |opravdu |fakt )?(dost|až po krk|plné kecky), to už snad (ne|stačí|nemůžete), tohle už (stačí|přeháníte|je moc),
    stačilo, je to na hlavu, (chytá|berou) mě (amok|všichni čerti), jsem (z toho |z vás )?(na nervy|nešťastn*|bezradn*|na dně|v šoku|
    zděšen*|otřesen*), nemám slov, nemam slov, chybí mi slova, zírám, žasnu (nad|jak)*, trapas, blamáž, fraška, cirkus, komedie,
    absurd*, skandalózní, katastrofál*, mizern*, bídn*, ubohé, ubohá, ubohý, tragické, odporn*, nechutn*, zoufalé, příšerné,
    diletant*, amatér*, neomluviteln*, neodpustiteln*, nehorázné, neslýchan*, nevídan*, sprost*, drze, nevychovan*, hulvát*, buran*,
    jednáte se mnou (jako|hůř)*, chováte se (ke mně )?(jako|hrozně|hnusně)*, cítím se (podveden*|oklaman*|okraden*|uražen*|ponížen*|
    napálen*|odstrčen*), připadám si (podveden*|oklaman*|okraden*|jako vzduch|jak* idiot (když|že) mě), oklamal*, napálil*, podvedl*,
    podveden*, vydírá*, vyhrožuj*, co si to (dovolujete|o sobě)*, máte nás za (blbce|hlupáky), máte mě za (blbce|hlupáka|idiota),
    mluvím do zdi, jako by(ste)? (mluvil|do dubu|hrách)*, hrách na (zeď|stěnu), nikoho to (u vás )?(nezajímá|netrápí),
    všem je to (jedno|fuk), je vám to (jedno|fuk|ukradené), na co si (to )?hrajete, hrajete (si )?(se mnou|na mrtvého), ignorujete,
    ignorovan*, přehlíž*, mlčíte, mrtvý brouk, poslední (varování|výzva|šance|pokus),
    (dávám|máte) (vám )?(poslední|čas do|lhůtu|24 hodin|48 hodin|týden), jinak (to )?(předám|podám|budu nucen*|se obrátím|odstoupím|
    vás|půjdu)*, pokud (se |to |mi )?(do|dnes|zítra|nedostanu|nevyřešíte|neozvete|nevrátíte) ... (podám|obrátím|stížnost|předám|
    právn*|čoi|soud*|policie|odstoupím|recenz*), nenechám to (jen tak|tak|být), tohle vám (jen tak )?neprojde,
    budete (litovat|ještě)*, pořád dokola, zas a znova, zase a zase, každý měsíc (stejn*|znovu),
    (pětkrát|šestkrát|desetkrát|stokrát) (volal*|psal*|jsem)*, (čtyři|pět|šest|sedm|osm) (týdnů|měsíců|týdny|měsíce) (a|čekám|bez|
    marně)*, vztek*, vzteky, bez sebe, (naprosto|velmi|velice|hluboce|hrozně|moc|opravdu|krajně|totálně|fakt|strašně|silně|upřímně|
    dost|maximálně|nesmírně|absolutně|zcela) (zklaman*|nespokojen*|rozladěn*|znechucen*|otráven*|naštvan*|rozčilen*|zoufal*|
    pobouřen*), (druh*|třetí|čtvrt*|pát*|šest*|sedm*|desát*) (den|týden|měsíc|mail|email|zpráv*|reklamac*|telefonát|pokus) (bez|už|a|
    čekám|marně|v řadě|kdy|za sebou), posedmé, posedme, pošesté, podesáté, po(druhé|třetí|čtvrté|páté|desáté) (vám|už|píšu|volám),
    abychom si (rozuměli|bylo jasno), kdo nám to (zaplatí|nahradí|vrátí), co s tím (hodláte|uděláte) dělat,
    jak (tohle|to) (chcete|hodláte) (napravit|řešit|vysvětlit), nebo (mi )?(zrušte|končím|odcházím|vraťte|podám|to dám|se obrátím),
    to (tedy )?ne, celou noc (jsem )?ne*, nespal* jsem, požaduji (okamžit*|vrácení|náhradu|kompenzaci|vysvětlení|odškodnění),
    (dcera|syn|dítě|děti|mamka|maminka) (brečel*|plakal*), brečel*, plakal*, zkazil* (oslav*|dovolen*|svatb*|narozenin*|den|vánoce),
    nejhorší (zkušenost|obchod|firma|dovolená|služb*|nákup|servis), jste (neschopní|hrozní|strašní|nemožní|banda|k ničemu),
    nemožn* (přístup|firma|lidi), tragéd*, tragick*, hnus, hnusn*, fuj, pakárna, bordel, binec, šmejdi, šmejd, kráv*, do háje,
    k čertu, ksakru, kdy už konečně, jak dlouho ještě, umí někdo, klobouk dolů, gratuluji k, gratuluju k, bravo, tleskám,
    to se (vám )?(povedlo|vyvedlo), ostud*, skandál*, skandalozn*, hanb*, drz(é|á|ý|ost*),
    neuvěřiteln* (přístup|drzost|arogan*|jednání|neschopn*|chování|servis), katastrof*, otřesn*, příšern*,
    hrozn* (přístup|servis|jednání|služby|zkušenost|chování), strašn* (přístup|servis|jednání|služby|zkušenost), nehorázn*,
    šílen* (přístup|servis), do prdele, sakra, kurva, zkurven*, na hovno, nasran*, naštvan*, nastvan*, naštval*, vytočen*, vytáčí,
    rozčilen*, rozzloben*, rozhořčen*, zuř*, vzteklá*, vztek, pobouřen*, pobouřil*, znechucen*, otráven* (vaším|z|tím),
    došla mi trpělivost, dochází mi trpělivost, dosla mi trpelivost, trpělivost (mi )?(už )?(přetekla|došla|dochází), přetekl pohár,
    mám toho (už )?(plné zuby|dost|akorát), (už )?toho mám (už )?(plné zuby|dost|akorát|plný), mám (už |vás )?plné zuby, mám po krk,
    mam po krk, už toho bylo dost, tohle (už )?přesahuje, to už je (vrchol|moc|příliš|přes čáru),
    tohle je (vrchol|výsměch|výsměch zákazník*|k smíchu|neakceptovateln*|nepřijateln*), výsměch,
    je to (k smíchu|k nevíře|k pláči|nepřijatelné|nepřípustné|neakceptovatelné), nepřijateln*, nepřípustn*, neakceptovateln*,
    nehoráz*, bezohledn*, arogan*, neschopn*, neschopáci, idiot*, debil*, pitom*, kretén*, blbec, blbci, podvod*, podvádíte, zloděj*,
    okrád*, okradli, lháři, lžete, lhali, lež, vodíte mě za nos, tahat* ... za nos, děláte ze mě (blbce|blázna|vola),
    děláte si (ze mě |z nás )?(srandu|legraci|blázny), snad nemyslíte vážně, to myslíte vážně, to jako vážně, vrchol drzosti,
    nikdy víc, nikdy více, nikdy už u vás, už nikdy, víckrát (u vás|ne|už), naposledy (co )?(u vás|jsem),
    nedoporučuji (nikomu|vás|nikdy), všechny (známé|budu) varov*, varuji (všechny|ostatní), varovat (všechny|ostatní),
    (chci|žádám|dejte mi|spojte mě s|mluvit s|chci mluvit s|předejte to|kontakt na) (vaš* |nějak* )?(vedouc*|nadřízen*|ředitel*|šéf*|
    majitel*|jednatel*), obrátím se na, obratim se na, obrátíme se na, podám (stížnost|trestní|žalobu|oznámení|podnět),
    podávám (stížnost|podnět|žalobu), stěžovat si na, stížnost na (čoi|vás), čoi, česk* obchodní inspekc*, dtest, d-test,
    obchodní inspekc*, právník*, pravnik*, advokát*, soudní cest*, soudně, žalob*, žalovat, předžalobní, policii, policie,
    trestní oznámení, napíšu (o vás |vám )?(recenzi|na|všude|hodnocení), negativní (recenz*|hodnocení),
    dám (vám )?(jednu hvězdu|na internet|na facebook|na heuréku), na heurece, jdu (jinam|ke konkurenci), přejdu ke konkurenci,
    odcházím ke konkurenci, končím s vámi, končím u vás, už (po|u) ?(druhé|třetí|čtvrté|páté|několikáté|x-té|sté|desáté|stopadesáté),
    uz (potreti|podruhe|pokolikate), (už|je to už|píšu|volám|urguji|po) (podruhé|potřetí|počtvrté|popáté|pošesté|několikrát|
    poněkolikáté|mnohokrát|dvakrát|třikrát|čtyřikrát|pětkrát|desetkrát|stokrát) (a|vás|urguji|píšu|volám|a nic|marně|bez), potřetí,
    počtvrté, popáté, po několikáté, pokolikáté, kolikrát (ještě )?mám, jak dlouho (ještě )?(mám|budu|budeme) (muset )?čekat,
    kašlete na, kaslete na, vykašlali, kašlat na, serete na, je vám (to )?(úplně |zcela )?(jedno|fuk|ukradené), nestydíte se,
    styďte se, co si (to |o sobě )?(dovolujete|myslíte), děláte ze mne, nemíním (dál|už|čekat|tolerovat),
    odmítám (dál|to|už|platit|akceptovat|čekat), nenechám si (to )?líbit, nebudu (to )?(déle |dále |už |dál )?(tolerovat|čekat|
    snášet), zoufal*, zničen*, zničili jste, zkazili jste, zkazil* (nám|mi), díky (vám )?za nic, díky za nic, tomu říkáte,
    tak tohle je (teda )?(něco|síla|bomba), to je (teda )?síla, síla, to snad (není|neni) (možné|možný|pravda)"""

ANNOYED = """
    zklaman*, zklamání, zklamal*, nespokojen*, nespokojenost, mrzí mě (že|jak|přístup), mrzí mne, otravn*, nepříjemn*, štve( mě)?,
    zlobí mě, rozladil*, rozladěn*, nechápu, nerozumím (tomu )?(jak|proč), to není (možné|normální|v pořádku|fér),
    není to (fér|v pořádku|normální|seriozní), neseriózn*, nesolidn*, neprofesionál*, liknav*, pořád (nic|čekám|dokola|stejn*|jen),
    stále (nic|čekám|jen), marně, bezvýsledně, opakovaně, znovu a znovu, poněkolikáté, podruhé, dvakrát, třikrát,
    už (týden|měsíc|dva|tři|čtrnáct|dlouho), nikdo (se|mi|nám|nic|to) *, nikdo, vůbec, absolutně, ani (jednou|slovo|odpověď|omluva),
    bohužel, špatn* (zkušenost|přístup|komunikace), komplikac*, ztráta času, ztrácím čas, ztrácet čas, trapn*, tristní, směšn*,
    nezájem, ignoru*, ignorace, odbýv*, odbyl*, výmluv*, vymlouv*, slibujete, sliby chyby, slíbili, sliboval*, tvrdili jste, hotline,
    urguji, urgence, okamžitě, neprodleně, ihned, konečně, kde to (je|vázne), prosím vás (už|konečně), nervy, na nervy,
    kdo to (má|zaplatí), peníze vám nesmrdí, peníze si (ale )?(strhnout|vzít|stáhnout|strhli) (umíte|umite|hned), to je vše co,
    jen (čekám|se omlouváte)"""

CALM = """
    (plak*|brečel*) (štěstím|dojetím|radostí), (štěstím|dojetím|radostí) (plak*|brečel*), už nikdy (nebude|nepůjde|nemusím)*,
    nemám slov (jak|chvály|díků)*, zírám (jak|nadšen*)*, žasnu jak (rychl*|hezk*)*, stačilo (by|mi|poslat)*,
    poslední pokus (o platbu)*, máte čas, výzva k platbě, nejsem rozčilen*, cítím se jako *, připadám si jako *,
    (jsem |jak |jako )(úplný |totální )?(idiot|blbec|debil|kretén|pitomec), nechci (vás )?zdržovat, klobouk dolů (před|za), bravo za,
    chybějící nic, je mi (hrozně|strašně) (trapné|trapně|líto|hloupé)*, strašně moc, neřvu, moc * trapn*, nezlobte se, žádný problém,
    zadny problem, bez problémů, není (to )?(žádný )?problém, žádn* (ostuda|katastrofa|drama|podvod),
    nejsem (nijak )?(naštvan*|rozčilen*|nespokojen*|zklaman*), ne(ní|ni) to (žádná )?(katastrofa|ostuda|tragédie),
    nejde o (žádnou )?(katastrofu|stížnost), nejsem zklaman*, nebyl* jsem zklaman*, nezklamal*,
    nikdy (jsem )?(neměl|nebyl|jste mě nezklam)*, nikdo, bohužel (nemohu|nestíhám|nestihnu|jsem|mi nesedí|nevím|nenašel|je mi)*,
    nemám (vám )?nic za zlé, nechci (si )?stěžovat, nestěžuji si, nezlobím se, nic se neděje, nic se nestalo, v klidu, nespěchá,
    nehoří, dvakrát (týdně|denně|ročně|měsíčně|větší|širší|tolik), už nikdy (nechci jinde|jinde|nebudu jinde|jinam|jinak),
    nechápu jak (používat|to nastavit|nastavit|se), vůbec (nevím|netuším|nespěchá|nevadí|se nezlobím), nikdo (doma|není doma|nebude)*,
    právník* (jsem|v|z), jsem (advokát*|právní*)"""

EMBARRASSED = """
    ner(ád|áda|ádi) (vás )?(znovu |zase |opět |takhle )?(obtěžuji|otravuji|ruším|obtěžuju|otravuju),
    je mi z toho (trapně|hloupě|špatně|na nic|ouvej), trapně, je mi (z toho )?(hrozně|moc|tak|fakt|strašně) (trapn*|hloup*|blb*|
    stydno|hanba)*, stydím, za to (se )?stydím, cítím se (jako|hrozně jako) *, něco (hloupého|trapného|blbého), nerada to píšu,
    nerad to píšu, těžko se mi (to )?píše, neříkejte to, červenám se, (úplný|jsem) (idiot|blbec|hlupák|hňup|moula),
    je mi (to )?(opravdu |hrozně |moc |trochu |docela |dost )?(trapné|trapně|hloupé|hloupě|blbé|blbě|stydno|nepříjemné|líto že
    otravuji|žinantní), asi (hloup*|blb*|trapn*|pitom*|triviální) (dotaz|otázka),
    (hloup*|blb*|trapn*|pitom*|stupidn*) (dotaz*|otázk*), (hloupě|blbě) se (ptám|zeptám|ptát), možná se (hloupě|blbě) ptám,
    ner(ád|áda|ádi|ad|ada) (vás )?(obtěžuji|otravuji|ruším|obtěžuju|otravuju|obtezuji|zdržuji),
    omlouvám se (že|za to že|jestli|za) (vás )?(obtěžuji|obtěžování|otravuji|otravuju|ruším|vyrušení|hloup*|blb*|trapn*|znovu píšu|
    píšu znovu|zdržuji|dotaz|dotěrnost|další mail|další dotaz|se ptám|tak hloup*|můj),
    promiňte (že|za) (vás )?(obtěžuji|obtěžování|otravuji|ruším|vyrušení|hloup*|blb*|se ptám|tak), pardon (že|za),
    nechci (vás )?(obtěžovat|otravovat|zdržovat|být na obtíž|být dotěrn*), ať (vás )?neotravuji, stydím se, stydim se, styděl*,
    hanbím se, je mi hanba, připadám si (hloupě|trapně|blbě|jako|hrozně), cítím se (trapně|hloupě|blbě),
    snad (vás )?(moc )?neobtěžuji, doufám že (vás )?(moc )?neobtěžuji, nezlobte se (na mě|že|prosím|za),
    jsem (úplně |v tomhle |v tom )?(technick* )?(antitalent|lam*|nešik*|popleta|pitomec|trubka|trouba|dřevo|hlupák), nesmějte se,
    snad se nezasmějete, (úplně )?jsem se ztrapnil*, moje (hloupost|blbost|popletenost), vlastní blbost*, nevím jak to říct, za blba,
    určitě to bude (jen )?(mojí )?(chyba|hloupost), jsem asi (hloup*|blb*|jediná|slepá|slep*), promiňte mi, nezlobte se že"""
