"""Serbian contempt and reproach, by families: the customer made small (C-R10) and the customer made guilty (C-R09).

They join the words of `coach_manner` and `coach_tone`; the notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_END = "(?=[.!?;\\x2c]|$)"
_SMALL = """(se |to |Vi |Vam |Vas |nam |mi |nas |ga |je |ih |već |baš |stvarno |zaista |prosto |jednostavno |lepo |jasno |valjda |
    sigurno |ipak |sad |sada |ni |uopšte |
    opet |uvek |malo |i |ja |sami |sama |sam |očigledno |izgleda |verovatno |možda |bar |barem |da )*"""
_TRIFLE = one_of("""
    sitnic*, glupost*, tričarij*, budalaštin*, * dinara, par dinara, dan dva, jed* dan*, paket, jedn* paket*, kutij*, ništa,
        svak* sitnic*, gluposti
    """)
_SILLY = one_of("""
    smešn*, glup*, besmislen*, apsurdn*, neozbilj*, detinjast*, bezobrazn*, preteran*, izmišljen*, jadn*, bedn*, naporn*, nepristojn*,
        sramotn*,
    histeričn*, idiotsk*, nebulozn*, van pameti, za smejanje
    """)
_THEIRS = one_of("""
    žalb*, pritužb*, primedb*, pitanj*, zahtev*, reklamacij*, ponašanj*, ton, argument*, poruk*, mejl*, očekivanj*, tvrdnj*, problem*,
        pretnj*,
    komentar*, prigovor*, stav, recenzij*, kukanj*
    """)

SIGNALS = {
    "C-R10": when_said(
        f"""
        (objašnjavam|govorim|pišem|ponavljam|kažem) (vam |to |već |lepo )*(po )?(treći|četvrti|stoti|ko zna koji|peti|hiljaditi) put…
        šta (vam )?(tu |tačno |još |opet |u tome )*(nije jasno|ne razumete|ne shvatate|ne kapirate)…
        (eno|eto|tamo su|tu su|znate gde su) (vam )?vrata…, vrata su (otvorena|tamo|širom)…
        nemojte (biti|da budete|da ste) (tako |toliko )?(smešn*|detinjast*|glup*|naivn*|dramatičn*|histeričn*)…
        (poštedite|oslobodite|manite) (me|nas|se) (te |tih |svojih |takvih )*(dram*|scen*|predav*|priče|priča|jadikov*|histerij*|teatra)…
        (neko|neki|mi|drugi) (ovde|tu) (i |takođe |zapravo |stvarno |mora da |moraju da )*(radi|rade|radimo)…
        čestitam*…(otkri*|uspeh*|zapaža*|strpljenj*|primeti*|pronaš*)…
        (žalite|požalite|kukajte|plačite|izjadajte) (se )?(nekome|nekom|mami|drugde|kome)…
        (šta|čega) ste (to )?(očekivali|hteli|mislili) (za|od) (te|tu|tolike|te pare|takvu)…
        (zbog|radi) (takvih )?(mušterija|kupaca|ljudi|korisnika) (kao što ste|poput|kao) (vi|vas)…
        (naučite|savladajte) (se )?(prvo |najpre |malo )*(lep* ponašanj*|manire|kultur*|pristojnost*|bontonu|redu)…
        (i |svako |čak i |petogodišnje |malo )+(dete|petogodišnjak|prvak|majmun|budala|baba|deca) (bi |to |bi to |to može |ume )*(razume*|shvati*|ume|zna*|može|uradi*|savlada*)…
        (nije|nisu) (to )?(valjda |baš |očigledno )?za svakoga(?=[.!,])
        (curo|sinko|zlato|lutko|dečko|gospođice draga|kraljice|vaše visočanstvo|vaše veličanstvo)(?=[ ,.!?])…
        (pazite|dobro pazite|vodite računa) (malo |dobro )*(šta|kako|kome) (pišete|pričate|širite|govorite|objavljujete)…
        (s|sa) (takvim|tim|ovakvim) (stavom|tonom|ponašanjem|pristupom)…(niko|ništa|nigde|daleko)…
        (jao|auh|joj|uh|ah|pa|ma|ijao|e|ju|au) {_SMALL}(koja |kakva |to je |baš |kakav |pogrešan |što |stvarno )*(katastrofa|tragedija|
            nesreća|drama|strašno|šteta|nepravda|teško|strahota)…, (koja|kakva|kakav) (katastrofa|tragedija|nepravda|drama|užas|zločin|
            nesreća|strahota){_SMALL}(?! (za Vas|što ste))
        (da|hoćemo li da|treba li da|hoćete da) {_SMALL}(pozovemo|zovem|zovemo|proglasimo|dižemo|obavestimo|podignemo|održimo|plačemo|
            sazovemo) {_SMALL}(vojsku|predsednika|hitnu sednicu|dan žalosti|minut ćutanja|vatrogasce|interpol|spomenik|komisiju|štab|
            nato|zvona|novine|svi)*
        (smanjite|smanji|spustite|iskulirajte|iskuliraj|otkačite|ohladite|prizemljite|opustite|stišajte|saberite) {_SMALL}(malo |se |
            glavu |taj |doživljaj |loptu |ton |gas |vatru )*, (srce|suza) (mi|nam) {_SMALL}(puca|krvari|se slama|krenula|kanu), (evo|
            da Vam|šaljem) {_SMALL}(pošaljem |dam |šaljem )?maramic*
        (baš |mnogo |strašno )*(Vam |vam )(je )?(baš |mnogo )?(teško|loše|krenulo) (u )?(životu|život){_SMALL}, (nećete umreti|proći će do svadbe|do svadbe će), (ustali|probudili|ustao|ustala) ste {_SMALL}(na levu nogu|
            nalevo|nervozni|naopako), (pali|pao|pala) (ste )?(s|sa) (kruške|marsa|meseca|neba)
        (ako|kad) (Vam |Vas |vam )(je |će |to )+(lakše|bolje|lakne|milije|teši|smiruje|uteh*|raduje|čini srećn*){_SMALL}…(izvolite|evo|
            neka|Vi)*{_END}, (da|neka) {_SMALL}(Vam )?(bude |je )?(duša |srce )?(mirna|mirno|na mestu|puno|po volji), (neka bude|
            evo) po Vašem
        (ko se ponaša|ponašate se|ponašaš se|ponašanje) {_SMALL}kao {_SMALL}(divljak|dete|razmažen*|seljak|primitivac|hulja|huligan|
            budala|princeza|primadona|neandertal*|gospodar*|kralj*|car*), (seljačin*|primitivac|primitivc*|divljak|divljac*|huligan*|
            prostak*|prostačin*|kreten*|budal*|idiot*|moron*|klošar*)
        (nismo|nisam|ne radimo|ne postojimo) {_SMALL}(mi )?{_SMALL}(tu |ovde )?(samo|jedino|isključivo) (zbog|radi|za) (Vas|vas), (imamo|
            opslužujemo|čeka|čekaju) {_SMALL}(još )?(stotine|hiljade|desetine|sto|dvesta|i drugih|i druge|gomilu) {_SMALL}(drugih |
            zadovoljnih |ljudi )*(kupaca|mušterija|klijenata|ljudi|pacijenata|gostiju|porudžbina)(?! sa istim)
        (nemojte|ne|prestanite) {_SMALL}(da )?{_SMALL}(pišete |pisati |šaljete |slati |zatrpavate |zatrpavati )+{_SMALL}(nas |nam |te |
            takve |tim |takvim )*(roman*|sastav*|epistol*|elaborat*|litanij*|pisanij*|eseje|poem*), (nemate|nemaš) {_SMALL}(izgleda |
            očigledno |valjda )*(pametnij*|prec*|drug*|bolj*) posla{_SMALL}
        (drugi|ostali|svi ostali|svi drugi|ostatak|niko drugi|nikome drugom) {_SMALL}(kupci |gosti |pacijenti |klijenti |korisnici |
            putnici )?{_SMALL}(su |se |nema* |ne |nije )+{_SMALL}(zadovoljn*|oduševljen*|žale|problem*|buni*|smeta|nema*|uspeva*|snalaz*|
            snašl*|prezadovolj*)
        (i tačka|kraj priče|kraj diskusije|amin|gotova priča|završena priča)(?=[.!]|$), (šta|i šta) (ja|mi) (sad |sada |onda |tu |s tim |
            imam* )*(da |s tim |imam* )*(radim|radimo|uradim|s tim|učinim){_END}, (gospođo moja|gospodine moj|draga moja|dragi moj|
            dušo|lepi moj|sinko|brate mili|čoveče|ženo|bre|majstore moj|šefe moj), (vaše veličanstvo|vaša visosti|vaša ekselencijo|
            prevedri|njegova visost|njeno veličanstvo), (🙄|🤦|🤡|🥱)
        (čitanje|pisanje|matematika|računanje|logika|razmišljanje|tehnika|pismenost|gramatika|strpljenje|kultura) {_SMALL}(očigledno |
            izgleda |nije |nisu |ne )+{_SMALL}(za svakoga|jača strana|boli|Vaš* jača|za svakog|Vam ide|skup*|ujeda|Vam jača)
        (glavno|bitno|važno) (da|je da) {_SMALL}(umete|znate|imate vremena) {_SMALL}(da |za )*(se žalite|kukate|žalbe|kukanje|pišete|
            galamite|kritikujete), i {_SMALL}(nemojte|ne) {_SMALL}(da )?(histeri*|drami*|kuka*|paniči*|glumi*|cvilit*|šizit*)…
        (uključite|upotrebite|koristite|upalite|pokrenite) {_SMALL}(svoj |taj |vijug* |zdrav* |tu )*(mozak|glavu|razum|vijuge|logiku|pamet)
        (nemam|nemamo) {_SMALL}(nameru|namere|potrebe|volje|želje|snage|vremena|živaca|nerava|strpljenja) {_SMALL}(da |za |više |s Vama |
            sa Vama )*(raspravlj*|svađa*|objašnjava*|prepir*|natež*|ubeđ*|slušam*|čitam*|Vaše|Vas|Vama|ovakv*|gluposti|ponavlj*|gubim*|
            ovo|ovim)
        (neću|nećemo|ne želim|ne nameravam) {_SMALL}(da |se |više |s Vama |sa Vama |s vama )+{_SMALL}(raspravlj*|svađa*|objašnjav*|
            prepir*|natež*|ubeđ*|slušam*|trpim*|ponavlj*|gubim*|dopisuj*|komunicir*|razgovar*)(?! dok)
        (ima|postoje) {_SMALL}(i )?(drugih|druge|puno|još|dosta|mnogo) (prodavnic*|radnj*|firm*|dobavljač*|sajtov*|servis*|mesta){_END}
        (ako|kad|ukoliko) {_SMALL}ne (odgovara|sviđa|valja|prija|paše|godi) {_SMALL}(nešto |ima |postoje |idite |tražite |kupujte |niko |
            slobodno |vrata |drugi put |eto |kupite |nađite |izvolite |potražite )+
        (idite|kupujte|kupite|naručujte|poručujte|tražite|potražite|nađite|probajte|obratite se) {_SMALL}(slobodno |sebi |onda |radije |
            lepo )*(drugde|negde drugde|na drugom mestu|kod (drugih|konkurencije|drugog)|drugog (prodavca|dobavljača)|drugu (firmu|
            radnju|prodavnicu)|u drugu (radnju|prodavnicu))
        (sramota|sramotno|jadno|bedno|smešno|žalosno) je {_SMALL}(što |da |praviti |dizati |zvati |pisati |žaliti )+{_SMALL}…(zbog|oko|
            za) {_TRIFLE}
        (zar |kako )?(Vas |vas )?(nije |zar nije |neće )+{_SMALL}(sramota|blam|sram|glupo|stid){_SMALL}, stidite se, (trebalo bi|
            treba) {_SMALL}da se (stidite|postidite|zapitate)
        (Vaš*|takv*|ovakv*|te|ove) {_THEIRS} (je|su|mi je|deluje|zvuči|zvuče) {_SMALL}(naprosto |potpuno |krajnje |zaista )*{_SILLY}
        (nemojte|ne) {_SMALL}(da )?(me |mi |nas |nam )*(učite|soliti|solite|držite (pridike|predavanja|lekcije)|popovati|popujete|
            pametujete|pametovati|naređujete|naređujte|diktirate|pretite|pretit*|vičete|vičite|vređate|provocirate|gnjavite|gnjavit*|
            davite|davit*|smarate|smarat*|maltretira*|dosađuj*|zamajav*|zavitlav*|lažete|lagati|izmišljat*|foliraj*|glumi*|dramit*|
            paničit*|histeri*|kuka*|cmizdri*|prenemaž*|glupira*|pravite (se|cirkus|scene|dramu|problem|budal*)|budete (histeričn*|
            bezobrazn*|smešn*|detinjast*|dosadn*|drsk*|nepristojn*|naporn*))
        (ne (dižite|podižite|vičite|deriše|derite|urlajte|vređajte|pretite|izmotavajte|glumite|lupajte|pametujte|popujte|solite|
            provocirajte|gnjavite|davite|smarajte|dosađujte|kukajte|preterujte|dramite|drobite)) {_SMALL}(na mene |ton |glas |na nas |
            gluposti |pamet )*, (ton|glas) {_SMALL}(na mene|na nas|molim|spustite|snizite), (spustite|snizite) (malo )?(ton|loptu|glas|
            gas)
        (svaka čast|bravo|čestitam|čestitamo|alal vera|kapa dole|aferim|divno|sjajno) {_SMALL}(na (pronicljivosti|otkriću|pameti|
            opažanju|zapažanju|inteligenciji)|što ste (konačno|napokon|shvatil*|uspel*)|konačno|napokon|ste (pametn*|genij*|otkril*|
            pronašl*|shvatil*)|baš ste|pa Vi ste|majstore|genije|pametnjakoviću|još jedan)
        (konačno|napokon|najzad) {_SMALL}(ste )?{_SMALL}(shvatil*|razumel*|ukapiral*|naučil*|pročital*|ste shvatil*|Vam je doprlo),
            (još jedan|opet neki|novi|evo ga|evo nam) (pametnjakov*|genij*|stručnjak*|ekspert*|sveznalic*|znalac|džangrizal*|kukumavk*)
        (koliko|po koji|stoti) (puta|put) {_SMALL}(treba|moram|moramo|ću|ćemo|još|hoćete) {_SMALL}(da )?{_SMALL}(ponovim*|ponavlja*|
            objasnim*|objašnjava*|kažem*|govor*|pišem*|napiš*)
        (treba|moram|hoćete|da) {_SMALL}(li )?{_SMALL}(da |li )*{_SMALL}(nacrtam*|crtam*|spelujem*|otpevam*|sričem*|prevodim*|
            držim za ruku)…, kao (detetu|malom detetu|magarcu|za decu|plavuši)
        (pravite|praviti|dižete|dizati|napraviste) {_SMALL}(od komarca|od muve|slona|toliku |cirkus|dramu|frku|buku|halabuku|prašinu|
            problem|scene|nauku|paniku|haos|histeriju|tragediju|iz ničega|ni iz čega), od komarca magarca, od muve slona, bura u čaši
        (imamo|imam) {_SMALL}(i )?(važnij*|pametnij*|preč*|ozbiljnij*|bolj*|većih|veće) (posla|mušterij*|kupac*|kupce|kupaca|stvari|
            problem*|obavez*|klijen*|pacijen*|poslova)
        (ostavite|pustite|mani*|okanite|prođite) {_SMALL}(me |nas |se )+{_SMALL}(na miru|više|već|jednom|ćorava posla), dajte mir{_END},
            (dosadili|smučili|zgadili|popeli|dozlogrdili|umorili|iznervirali) ste {_SMALL}(mi|nam|nas|me|i|se|više|bogu|svima), (smučili|
            popeli) ste (mi|nam) se
        (ko|šta) {_SMALL}(ste |Vi |ste Vi |sebi |o sebi |umišlja* |misli* )+{_SMALL}(da (mi|nam|tako|ste)|umišljate|mislite da ste|
            dozvoljavate), (šta|ko) {_SMALL}(Vi )?(umišljate|zamišljate|sebi dozvoljavate|mislite da ste), za koga se (Vi )?(izdajete|
            smatrate|predstavljate)
        (baš |uopšte |iskreno |ma )*(me|nas|mene) {_SMALL}(baš |uopšte |ne )*(briga|boli uvo|boli|zanima|interesuje|tangira|
            dotiče){_END}, baš (me|nas|mene) briga, (briga|boli) (me|nas|mene) {_SMALL}(šta|za|što|uvo), (mene|nas|me) (to |se |
            uopšte )*ne (zanima|interesuje|tiče|dotiče|tangira), (svejedno|ravno) (mi|nam) je {_SMALL}(šta|do|za|kako|što|i)*
        (umete|znate|možete) {_SMALL}(li )?{_SMALL}(da )?{_SMALL}(čitate|pišete|računate|slušate|mislite|srpski|brojite|čitati|
            pisati){_END}, (čitate|slušate|razumete|pratite) li {_SMALL}(Vi |šta |uopšte |srpski )*…{_END}, (jeste li|da niste|
            jeste) {_SMALL}(gluv*|slep*|nepismen*|zaostal*|normaln*|ludi|poludel*)
        (s|sa) (takvima|takvim|ljudima|kupcima|mušterijama|vama|takvim ljudima) (kao |poput |uvek |nema |ne može )+{_SMALL}(ste |
            što |Vas |isto |razgovora |se )*, (takvi|takav|takve|takvih|svi) (kao|poput) (Vi|vi|Vas|vas), kao što ste (Vi|vi){_END}
        (žalite se|pišite|tužite|žalite|zovite|prijavite) {_SMALL}(slobodno |nas )*(kome god|kome|kud|gde|gde god|koliko|dokle|papi|
            predsedniku|bogu|svetom) {_SMALL}(god )?(hoćete|želite|vam drago|Vam volja|hoćete|stignete|oćete)*{_END}
        (malo|mrvu|trunku|gram|zeru|više|malo više) (kulture|pristojnosti|poštovanja|vaspitanja|strpljenja|pameti|skromnosti|bontona|
            takta|razuma|logike)(?! (sa|s) naše) {_SMALL}(ne bi|bi|molim|nije|Vam|nikad|ne škodi|neće)*{_END}, (malo|mrvu) (kulture|
            pristojnosti|vaspitanja|pameti|bontona) …
        (nisam|nismo|nisam ja|nismo mi) {_SMALL}(tu |ovde |ja |mi |Vaš* |Vam )*(Vaš* )?(sluškinj*|slug*|rob*|sekretaric*|majk*|mama|
            dadilj*|psiholog*|vreća|džak|robot*|mađioničar*|vidovit*|gatar*|google|gugl|potrčko|igračka)
        (prestanite|nemojte više|dosta) {_SMALL}(više )?{_SMALL}(da |s |sa |tih |tim |ovih |Vaših )*{_SMALL}(pišete|pisati|pričate|
            lupate|izmišljate|glupost*|kukat*|kukate|vređa*|pretnj*|preti*|gnjavi*|dosađu*|smara*|histeri*|drame|dramatiz*|urlat*|
            glumat*|budalaštin*|žalopojk*|kuknjav*|izmotavanj*|zvati|zovete)
        to je {_SMALL}(isključivo |samo |čisto |već )?(Vaš|vaš|Vaša|vaša) (problem|stvar|briga|muka|glavobolja|sramota){_END}, (svi|
            ostali|drugi|svako) {_SMALL}(drugi |normalni )?{_SMALL}(razume*|shvat*|znaju|umeju|kapiraju|mogu) {_SMALL}(osim|sem|jedino|
            samo) {_SMALL}(Vas|Vi|vi|ne)*
        (e )?(pa )?(žao mi je |baš mi je žao |šteta |jbg )*(nemate|nemaš|malo ste) {_SMALL}(sreće|te sreće|baš sreće){_END}, (Vi|
            vi) ste {_SMALL}(neki |pravi |jedan |težak |čudan |pos* |baš |stvarno )*(slučaj|biser|ludak|kompleksaš|lik|gnjavator*|davež|
            dosadn*|dosada|težak|naporn*|nenormaln*|nervozn*|bezobrazn*|nepristojn*|nevaspitan*|drsk*|glup*|nesposobn*|prezahtevn*|
            razmažen*|umišljen*|preosetljiv*|agresivn*|cepidlak*|cirkus)
        (zbog|oko) (takve |ovakve |jedne |takvog |ovakvih )?{_TRIFLE} (pravite|dižete|zovete|nas|me|Vi|se|pišete|nam|
            mi) {_SMALL}(pravite|dižete|zovete|pišete|gnjavite|žalite|nervirate|uzbuđujete|maltretirate)*
        (budite|možete biti|trebalo bi da budete) {_SMALL}(srećn*|zahvaln*|zadovoljn*) {_SMALL}(što |da )+(Vam )?(uopšte|neko|još|smo),
            (lažete|izmišljate|foliranje|foliraže|varate|petljate|muljate|bulaznite|trabunjate|preterujete|histerišete|umišljate|
            lupetate|blebećete) {_SMALL}(me|nas|stvari|da|gluposti|svašta)*{_END}
        (blokiraću|blokiraćemo|spuštam slušalicu|prekidam (vezu|razgovor|prepisku)|više Vam neću|neću Vam više|razgovor je završen|
            prepiska je završena|završili smo razgovor)(?! kartic*){_SMALL}, (pa )?(šta|i) onda{_END}, pa šta{_END}, (čudo|velika stvar|
            kukala Vam majka|bože moj)(?=[.!]|$)
        """,
        "(uopšte|nimalo|nikako) nije (glup*|smešn*), pitanje nije (glup*|smešn*), izvinj*, žao nam je, razumem (da|što), (hvala|zahvalj*)",
    ),
    "C-R09": when_said(
        f"""
        da ste {_SMALL}(malo |samo |bar |makar |na vreme |ranije |bolje |prvo )*(?!(Vi zadovolj|mi rekl|nam se))*(li|le|o|la|lo) …(biste|
            bi |ne bi|bismo|bi bilo|znali|videli|primetili)
        da {_SMALL}(ga |je |ih |to |niste |nije )*(iznesete|pročitate|proverite|pogledate|izmerite|slušate|pazite|gledate|čitate|javite|
            platite|obratite) …(ne bi|ničega ne|ništa ne|bilo bi|sve bi)
        (ko|onaj ko|ko već|kome) (se |ne |u |na |bez |pred |do |naručuje |kasno )*…(mora |neka |nek |ne može|treba |sam |taj |onda |
            ne treba|plaća|računa|tako i|tako prolazi|posle)(?! me zove)…
        (zar|je li|jel|da li|stvarno|koliko) (je |to |stvarno |toliko |tako |baš )+(je |toliko |tako |baš )*(teško|komplikovano|nemoguće|
            problem) …, (šta|što) (je|Vam je|tu je) {_SMALL}(toliko |tako |tu |u tome )*(teško|nejasno|komplikovano|nerazumljivo|nejasno)
        (ljudi|kupci|neki|pojedini|neki ljudi|danas|mnogi) {_SMALL}(danas |prosto |jednostavno |niko |više |kupci |ljudi )*(ne (umeju|
            znaju|čitaju|gledaju|slušaju|razmišljaju|paze|plaćaju|razumeju|čita)|samo kukaju|samo se žale|misle da im)
        kao {_SMALL}(svaki |svi |sav |što (rade|radi) )*(pošten*|normal*|odgovorn*|odrasl*|pristojn*|kulturn*) (svet|ljudi|čovek|kupac|
            građan*|domaćin*), (moglo|trebalo|moralo) (je |bi )?{_SMALL}(Vam )?{_SMALL}(padne na pamet|da Vam padne|pasti na pamet|
            da Vam bude jasno|biti jasno|sine)
        (opet|ponovo|kao i uvek|po običaju|kao i obično) {_SMALL}(ste |niste |nam ){_SMALL}(ste |niste )*(pogreš*|zaboravi*|pobrka*|
            zakasni*|posla*|pročita*|plati*|popuni*|dostavi*|nave*) , (krivicu|grešku|problem|uzrok) {_SMALL}(potražite|tražite|nađite|
            potraži) {_SMALL}(kod sebe|u sebi|u ogledalu|na svojoj strani|u svojoj kući)
        (nije to|to nije|nije) {_SMALL}(nikakva |neka |baš )*(nauka|filozofija|viša matematika|nuklearna fizika|raketna|kvantna|
            velika mudrost|ništa teško)
        (sami|sama|sam|Vi sami|lično) ste {_SMALL}(to |sebi |je |ga |ih )*(izazva*|krivi|krivi*|odgovorn*|uradi*|slomi*|pokvari*|ošteti*|
            obrisa*|izabra*|naruči*|htel*|traži*|skrivi*|prouzrok*|dovel*|potpisa*|pristal*|upropasti*|polil*|zbrlja*)(?! da (Vam|zam))
        (niko|ko) {_SMALL}(Vas|vas) {_SMALL}(nije |je )+(tera*|natera*|primora*|prisilja*|molio|moli*|ubeđiva*|nagovara*){_SMALL}
        (zaboravi*|propusti*|previde*|zanemari*|ignorisa*|zakasni*|pobrka*|niste (plati*|javi*|posla*|potvrdi*|proveri*|
            pročita*)) {_SMALL}(ste )?…(a (sad|sada|onda|posle|Vi)|i sad|pa (sad|onda|nas|se)|a nas|te nas)
        (a |i |pa )(sad|sada|onda|posle) {_SMALL}(nas |nama |nam |mene |mi )*{_SMALL}(optužuj*|krivi*|okrivlju*|napada*|vič*|galam*|
            zamera*|prebacuj*|ljutite|bunite|žalite|tražite odštetu|čudite)
        (kad|kada|ko|ako|čim) (se )?{_SMALL}(naručuj*|čeka*|ostavlja*|kupuje*|ne čita*|ne gled*|plaća*|klikće*|kasni*|radi*|ne prover*|
            naručite|zadnji čas|u zadnji) …(tako (Vam |ti |to |mu )?je|onda|tako i|to je|eto|ne čudi*|šta očekuj*|nemojte|takav)
        (loše|pogrešno|krivo|nepravilno|neispravno|naopako|obrnuto|površno|nepažljivo|nestručno) ste {_SMALL}(to |ga |je )*(poveza*|
            unel*|uneo|unela|naveli|naveo|upisa*|izabra*|naruči*|instalira*|sklopi*|montira*|podesi*|izmeri*|popuni*|
            razumel*|pročita*|shvatil*|uključi*|koristi*|postavi*|čita*)
        ste {_SMALL}(loše|pogrešno|krivo|nepravilno|naopako|nepažljivo) {_SMALL}(poveza*|unel*|naveli|upisa*|izabra*|naruči*|instalira*|
            sklopi*|podesi*)
        (poveza*|unel*|naveli|upisa*|izabra*|naruči*|instalira*|sklopi*|podesi*|izmeri*|popuni*|koristi*|postavi*|otkuca*|
            uključi*) ste {_SMALL}(to |ga |je |pogrešn* |loše |netačn* |krivo )+…(pa|i zato|a|zato|te|onda|nemojte|Vi){_SMALL}
        (da|jeste li|a da|možda|sigurno|niste li) {_SMALL}(niste|ste) {_SMALL}(to |ga |je |ih |možda |slučajno |Vi )*(sami |sama |sam |
            Vi |neko kod Vas |deca )+{_SMALL}(to |ga |je |ih )*(slomi*|pokvari*|ošteti*|ispusti*|obrisa*|polil*|zagubi*|izgubi*|razbi*|
            uprlja*|pocepa*|dira*)
        (mogli|mogla|mogao|trebali|trebala|trebao|morali|valjalo|trebalo) (je |ste |bi )+{_SMALL}(na to |o tome |ranije |prvo |pre |
            na vreme |unapred |tad |tada )*{_SMALL}(da )?{_SMALL}(na to |o tome |ranije |prvo |pre |na vreme |se |malo )*(mislite|
            misliti|pitate|pitati|proverite|proveriti|javite|javiti|pročitate|pročitati|pogledate|kažete|reći|računate|razmislite|
            naručite ranije|izmerite|zovete|pozovete|obratite pažnju|pazite|raspitate|znate|sačuvate|vodite|čitate|predvidite|slušate|
            prijavite)
        (normal*|razum*|pametan|pametna|pametn*|svako|svaki|svaka|odgovor*|prosečn*|ozbilj*|pažljiv*) (čovek*|kupac|kupc*|osob*|
            korisnik*|ljudi|dete|domaćic*|žena)? ?{_SMALL}(prvo |bi |zna |valjda |normalan |ume )+{_SMALL}(izmeri*|pročita*|prover*|
            pogleda*|zna|ume|razume|čita|pita|shvati*|primeti*|sačuva*|misli*|da)
        (već|lepo|jasno|više puta|nekoliko puta|tri puta|dva puta|sto puta|sto puta) {_SMALL}(sam |smo ){_SMALL}(to |ovo )*(tri puta |
            dva puta |sto puta |više puta |nekoliko puta |lepo |jasno |već )+{_SMALL}(rek*|objasni*|napisa*|kaza*|govori*|pisa*|
            napomenu*|upozori*|ponovi*|naglasi*)
        (ovo|to|o tome) {_SMALL}(sam |smo ){_SMALL}(Vam )?{_SMALL}(već )?(tri|dva|sto|više|nekoliko|nebrojeno|četiri|
            pet) puta {_SMALL}(rek*|objasni*|napisa*|kaza*|govori*|pisa*|ponovi*)
        (pošto|kad|kada|ako|budući da|jer|čim) {_SMALL}niste {_SMALL}(nave*|upisa*|dali|dostavi*|javi*|proveri*|pročita*|plati*|sačuva*|
            prijavi*|izmeri*|posla*) …(šta (očekuj*|hoćete|tražite)|nemojte|ne čudi*|nije (čudo|ni čudo)|naravno|kako (mislite|da)|to je|
            onda|ne možete)
        (ljutite|krivite|žalite|okrivite|bunite|naljutite) {_SMALL}(se )?{_SMALL}(samo |isključivo )?(na )?(sebe|sami na sebe|
            sebi){_SMALL}, (sebe|sebi) {_SMALL}(krivite|zamerite|okrivite|zahvalite)
        (pa |ma |valjda )?(to |sve |tu |tamo |lepo ){_SMALL}(to |Vam |tamo |tu |sve |lepo |na * )*{_SMALL}(piše|stoji|napisano|
            objašnjeno){_END}, (pa |ma )(piše|stoji) {_SMALL}(Vam |lepo |sve |tamo )+…
        (kasno|prekasno|malo kasno|rano|tek sad) {_SMALL}ste {_SMALL}(se )?{_SMALL}(setil*|probudi*|javi*|prijavi*|dosetil*|otkri*|primeti*)
        (za to|zbog toga|za sve) {_SMALL}ste {_SMALL}(sami |Vi |isključivo |jedino )+{_SMALL}(krivi|odgovorn*|zasluž*)
        (nepažnj*|nemar*|neznanj*|nebrig*|zaboravnost*|brzopletost*|greš*|previd*|aljkavost*|neodgovornost*) {_SMALL}(kupc*|korisnik*|
            kupca|mušterij*|Vaš*|s Vaše strane|naručioc*) {_SMALL}(nije|nisu|ne|je|su|ide)*
        (zašto|što|kako) {_SMALL}(to )?niste {_SMALL}(odmah |ranije |prvo |na vreme |pre |juče |bar )+{_SMALL}(proveri*|pogleda*|
            pročita*|javi*|zvali|pozva*|pita*|rek*|prijavi*|reklamira*|izmeri*|upozori*|reagova*)
        (Vi |vi )?(očigledno |izgleda |verovatno |evidentno |jednostavno |prosto |po svoj prilici ){_SMALL}(da )?{_SMALL}(ne |
            niste ){_SMALL}(znate |umete |ume* |zna* |razume* |čita* |pročita* |proveri* |pazi* |obrati* |vodi* )+{_SMALL}(da |kako |
            šta )*{_SMALL}
        (ne znate|ne umete) {_SMALL}(da |kako )+{_SMALL}(rukuje*|koristi*|čita*|sklopi*|podesi*|upotrebi*|slušate)
        """,
        """(nije|niste|to nije) (Vaša|vaša|Vi|krivi) (krivic*|grešk*|kriv*)*, (naša|moja) (greška|krivica), (trebalo je|morali smo|mogli smo) da (Vas|Vam|dobijete)…(mi|naš*)*, mi smo, (smo|sam) (pogrešno|loše|krivo|pogrešn* *), (pogrešno|loše|krivo) (smo|sam), kako smo se dogovorili,
        dobro je (što|da), hvala, (nije|niste) (morali|dužni), kao što sam Vam (pisa*|rek*) (u|juče|danas|ponedelj*)""",
    ),
}
