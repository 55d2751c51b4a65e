"""More Czech words of anger, and of things that go wrong, by families; they join those of `reading`."""

UPSET = """
    (s vámi|u vás) (jsem|jsme) (už |definitivně |nadobro )?skončil*,
    takhle se (se )?(zákazník*|klient*|lidmi|mnou|námi) (nejedná|nezachází|nemluví|nechová),
    takhle (se )?(nejedná|nezachází|nechová) (se )?(se )?(zákazník*|slušn*|klient*|člověk*),
    (děláte|děláš) (si )?(z|ze) (lidí|zákazníků|nás|mě|člověka) (blázny|blázna|hlupák*|blbce|šašky|srandu),
    kolik (mailů|e-mailů|zpráv|telefonátů|dopisů|urgencí) (vám |ještě |mám |musím |budu )*,
    kolikrát (vám |to |se )*(ještě |mám |musím |budu ), než se (u vás )?(někdo|konečně) (obtěžuje|obtěžoval|uráčí|namáhá|ozve),
    jak s (tak*|takovým|tímhle) (přístupem|chováním) (můžete|vůbec), (takov*|tenhle|tento|váš) přístup (je|k zákazn*|nechápu|mě),
    s někým (kdo|kompetentn*|jiným kdo), (ne|nikoli) s vámi, (vašeho|na vás|nějakého) (nadříz*|šéf*|vedouc*),
    jste (fakt |opravdu |vážně |prostě |úplně |naprosto |ale |teda )*(hrůz*|děs*|neschop*|nemožn*|hrozn*|strašn*|příšern*|katastrof*|
    ostud*|mimo|banda|parta|zloděj*|podvodn*|lhář*|lhář|k smíchu|k nevíře|k pláči),
    (je|jsou|byl*) (úplně |naprosto |vám )?(k ničemu|na nic|nanic|na houby|k smíchu|k vzteku|k naštvání|na draka|pod psa|na pytel),
    penize fuc, peníze fuč, a nikdo nic, a vy nic, a pořád nic, a nic se neděje,
    (zklamali|naštvali|podvedli|oklamali|odbyli|podrazili|vypekli|napálili|okradli|ponížili|urazili|zesměšnili) jste (mě|nás),
    víc (už )?(od|u) vás (nic|ne*), (už|víc|víckrát) (od|u) vás (nic |ne)*(nechci|nekoupím|neobjedn*),
    (nedám|nenechám|nebudu|nehodlám) (si )?(to )?(dál |už )?(líbit|trpět|snášet|tolerovat), líbit (naposledy|nedám|nenechám),
    (opravdu |fakt |upřímně |strašně |hrozně |dost |pěkně |děsně |už |to )+(mě|mne|nás) (to |už |fakt |opravdu |pěkně )*(štve|štvete|
    zlobí|rozčiluje|vytáčí|irituje|točí|deptá|prudí|nas*),
    (mě|mne) (to |už |fakt |opravdu |upřímně |strašně )+(štve|štvete|rozčiluje|vytáčí|irituje|deptá|prudí|nebaví),
    (trvám|trváme) na (okamžit*|tom|náprav*|vrácení|omluv*),
    (žádám|vyžaduji|vyžaduju|požaduji|požaduju|dožaduji se|dožaduju se) (okamžit*|neprodlen*|náprav*|omluv*|vysvětlen*|kompenzac*|
    náhrad*|odškodn*), proboha, panebože, ježišmarja, ježíšmarjá, prokristapána, pro pána, krucinál, hergot, sakryš, zatraceně,
    doprčic, kruci,
    (už )?(mě|nás|mne) (to |s vámi |opravdu |fakt )*(nebaví|unavuje|přestává bavit),
    (jen|samé|pořád|zase) (samé )?(výmluvy|vytáčky|kecy|žvásty|sliby|lži),
    (ztratil*|ztrácím|ztratili) (jsem |jsme |k vám |ve vás |veškerou |poslední )*(důvěr*|trpělivost*|iluz*),
    (neskutečn*|neuvěřiteln*|šílen*|nehorázn*|totáln*|absolutn*|naprost*) (bordel|chaos|drzost|nezájem|arogan*|neschop*|laxn*|neúct*|
    ignoranc*|lajdá*|šlendrián|amatér*|katastrof*|přístup|debakl),
    (lajdá*|šlendrián|laxnost*|laxní|lemplov*|flákač*|břídil*|packal*|mafián*|gauner*|šmejdsk*|lichvář*|vyděrač*|darebá*),
    (jako|za) (blbc*|hlupák*|žebrák*|vola|idiot*|póvl|kus hadru|onuci|hadr),
    (nikomu|nikdy|nikde|rozhodně|všem) (vás |to |tento obchod )*(nedoporuč*|rozmluvím|budu odrazov*),
    (ruce|dejte) (pryč|si bacha|si pozor) (od|na),
    (do|k|od) (zítřka|rána|pátku|večera|pondělí|konce týdne|24 hodin|48 hodin) (se )?(neozvete|nevrátíte|nevyřešíte|nebude|to nebude|
    nedostanu), (odstupuji|odstoupím|vypovídám|ruším) (okamžitě |s okamžitou platností )+,
    (poškodil*|připravili|okradli) jste (mě|nás) (o|na), (to|tohle) (mi|nám) (snad |přece )?(nemůžete|nemůže) (udělat|dělat|myslet),
    (kde|co) (to )?(u vás )?(vlastně )?(děláte|dělají)( celé dny| za prac*),
    za co (si |vás )?(vás |vlastně |tedy )*(platím|platíme|berete peníze)
"""

CALM = """
    katastrofick* (film*|román*|fotk*|scén*), (hororov*|film*|román*|knih*) hnus, horor*,
    nechci (tu |tady )?dělat (ostudu|scény|problémy|zmatky), aby nebyl* (ostuda|trapas),
    (nebaví|netrápí) mě (čekat doma|číst návod*), s někým kdo (umí|mluví|se vyzná v|má zkušenost*)
"""

FAILURE = """
    (zase|opět|pořád|stále) (teče|kape|pípá|bliká|hučí|vypadává|padá|píská), nechali (nás|mě) (* )?(stát|čekat|sedět|mrznout),
    (zboží|balík|zásilka|objednávka|peníze|balíček|technik|kurýr|odpověď|vrácení|karta|vstupenky) (ale |stále |pořád |zatím |prostě |
    už )*(nikde|v nedohlednu), na (padrť|kaši|cucky|hadry|maděru|sračky|kousky|střepy),
    (hodil*|pohodil*|nechal*|přehodil*) (mi |nám )?(balík|ho|to|zásilku|balíček|krabici) (přes|u|na|za|před|venku|v dešti|na dešti|
    jen tak),
    (vybije|vybíjí|přehřívá|vypíná|restartuje|zasekne|zasekává|rozpadá|odlupuje|loupe|párá|drolí|viklá|láme|trhá|kroutí|ohýbá|zadrhává|
    zastavuje) se, se (po * |za * |za dvě hodiny |za hodinu |mi |nám |sám |sama |samo |pořád |neustále |úplně |hned |rychle |
    zase )*(vybije|vybíjí|přehřívá|vypíná|vypne|restartuje|zasekne|zasekl*|rozpadá|rozpadl*|odlupuje|loupe|párá|drolí|viklá|láme|trhá|
    zkazil*|pokazil*|rozlepil*|zlomil*|roztrhl*|utrhl*|odlepil*|porouchal*|nespust*|nezapn*|nenačt*|neotevř*|nenabíj*),
    (celý|celou|celé|dva|tři|čtyři|pět) (den|dny|dní|noc|víkend|týden|dopoledne|odpoledne|večer|hodiny) (nám |mi |vůbec )?(nešel|nešla|
    nešlo|nejde|nejel|nejela|nejelo|netekla|netopilo|nesvítilo|nefung*|vypadáv*),
    (nešel|nešla|nešly|nejel|nejela|nejelo|netekla|netopilo|netopili|netekl*|nesvítil*|nehřál*|nechladil*|nemrazí|nemrazil*|nepere|
    neodčerpává|neždímá|nenahřívá|nepeče|nevaří|nehraje|nezvoní|nesnímá|neukazuje|nereaguje na),
    (nechali|nechal*) (jste )?(nás|mě|mi|nám) (jste )?(tam |venku |hodinu |dvě hodiny |půl hodiny |celou dobu |dlouho |
    tři hodiny )*(stát|čekat|sedět|ležet|mrznout|na holičkách|ve štychu), faktur* (mi |nám |vám )?(nesedí|nesouhlasí|neodpovídá),
    účtujete (mi|nám) (něco|položk*|služb*|poplat*) (co|kter*) (jsem |jsme |si )*(ne),
    vůbec (mi |se |to |ji |ho |nám )*ne(spust*|zapn*|fung*|jde|reag*|načt*|otevř*|tiskn*|nabíj*|hřej*|top*|drží),
    (technik|kurýr|řidič|montér|řemeslník|instalatér|opravář|doktor|lektor|průvodce|taxík|odtah|rozvoz) (včera |dnes |vůbec |nakonec |
    ani |se |zase |opět |k nám )*(nepřišel|nepřijel|nedorazil|neukázal|neozval|nezvonil|nezazvonil),
    (oprava|reklamace|vyřízení|dodání|doručení|vrácení|odpověď|čekání|schválení) (mi |nám |už |vám |trvá )*(už|trvá|trvá už|
    trvalo) (už |přes |skoro |téměř |celý |celé |víc než )*(týden|měsíc|rok|půl roku|(dva|tři|čtyři|pět|šest|sedm|osm|deset|čtrnáct|
    dlouho|několik|kolik) (týdn*|měsíc*|dn*|let|rok*)), nemůžu (se )?(domů|dovnitř|ven|do bytu|do auta|dostat),
    (má|mají|měl*|měly|je v|jsou v|byl* v|našl* jsem v) (díru|díry|díra|dírou|trhlin*|prasklin*|flek*|skvrn*|škráb*|rýh*|boul*|promáčk*|
    vadu|vady|kaz|žmolk*|plíseň|brouk*|mol*|vlas*|sklo|střep*|mrtv*), proležel*, prosezen*, prosedě*, vyboulen*, vyboulil*,
    zdeformovan*, zrezl*, zreziv*, zrezav*, rezav*, zkorod*, oxidov*,
    (vyschl*|zkysl*|zkažen*|shnil*|nahnil*|zvadl*|uschl*|zplesniv*|prošlý|prošlá|prošlé)
"""
