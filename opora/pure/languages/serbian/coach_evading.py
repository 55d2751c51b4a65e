"""More Serbian ways of dodging, by families: a future nobody can promise (C-R01), causes for a shield (C-R02), harm made small (C-R03), what was
never said (C-R06), others to blame (C-R07), sending away (C-R08), guesses (C-R12) and praise of ourselves (C-R14).

They join the words of `coach_wording`, `coach_manner` and `coach_shape`; the notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_END = "(?=[.!?;\\x2c]|$)"
_SMALL = """(se |to |Vi |Vam |Vas |nam |mi |nas |ga |je |ih |su |već |baš |nažalost |prosto |jednostavno |opet |očigledno |izgleda |
    verovatno |naš* |sve |nešto |paket |
    pošiljku |na žalost |i |ipak |zaista |stvarno )*"""
_OTHERS = one_of("""
    kurir*, kurirsk* služb*, dostavljač*, pošt*, post express, dobavljač*, proizvođač*, uvoznik*, podizvođač*, bank*, operater*,
        platn* operater*,
    osiguranj*, magacin*, magacioner*, skladišt*, računovodstv*, knjigovod*, koleg*, koleginic*, tehničar*, serviser*, servis*,
        komercijalist*, prodavac*,
    prodavc*, prodavačic*, marketing*, programer*, informatičar*, it služba, vozač*, majstor*, monter*, recepcij*, recepcioner*,
        prethodn* *,
    radni*, centrala, call centar, praktikant*, agencij*, štamparij*, carin*, provajder*, admin*, šef*
    """)
_FAILED = one_of("""
    zabrlja*, zabrljao, upropasti*, pokvari*, zeznu*, zajeba*, omanu*, pobrka*, pomeša*, pogreši*, izgubi*, zagubi*, zaboravi*,
        previde*, propusti*,
    nije (upisa*|javi*|predao|predala|poslao|poslala|isporuči*|dostavi*|rekao|rekla|obavesti*|proveri*|naruči*|stigao|stigla|pozvonio|
        zvonio|našao|odradi*),
    ošteti*, razbi*, slomi*, zakasni*, prouzrokova*, izazva*, uzrokova*, zakaza*, iznever*, zameni*, zablokira*,
    (loše|pogrešno|krivo|netačno) (je )?(proknjiži*|upisa*|une*|uneo|unela|spakova*|reka*|rekl*|inform*|posla*|uradi*|prenel*|preneo|
        obračuna*|odredi*), kriv* je, je kriv*
    """)

SIGNALS = {
    "C-R01": when_said(
        f"""
        (jemč*|garantuj*|obećava*|obećav*|kunem se|dajem* reč|časna reč|uverava*|tvrdim) {_SMALL}da (će |ćete |neće ){_SMALL}(sledeć* |
            naredn* |svak* |nov* |ubuduće |od sada |od sad |uvek )+…(stić*|biti|radit*|celu|cela|ceo|na vreme|bez|ispravn*|neoštećen*|
            u redu)
        (imate|dajem|dajemo|evo) {_SMALL}(moj* |naš* |časn* )+reč* (da|kako), (časna|moja) reč …(neće|nećete)
        (nikad|nikada|više|drugi put|ubuduće|ponovo) {_SMALL}(Vas |se |kod nas |više |to |Vam |do |toga |takv* |slič* |nikad* )*(neće|
            nećemo|nećete|neću) {_SMALL}(se |Vas |biti |više |Vam )*(ponov*|desi*|dogod*|iznever*|razočar*|doći|dogodit*|desit*|zateći|
            imati|pogreši*|dopusti*|doživeti)
        (neće|nećete|nećemo) {_SMALL}(Vam |se |više |nikad* |kod nas |nam )*(više |nikad* |ponovo )(se )?{_SMALL}(ponov*|desi*|dogod*|
            imati|doživ*|iznever*|razočar*|biti (takv*|ovakv*|problem*|grešak*)|doći do)
        (ovo|to) je (bio |bila |bilo |prvi i )*poslednji (put|ovakav|takav), (postara*|pobrinu*|potrudi*|osigura*|
            obezbedi*) {_SMALL}(se )?{_SMALL}da {_SMALL}(se )?{_SMALL}(ovo |to |takv* |ovako |nešto |tako )*(nikad*|više|se ne|
            ne) …(ponov*|desi*|dogod*)
        """
    ),
    "C-R02": when_said(
        f"""
        (pao|pala|zakazao|crkao|otkazao|zabagovao|nije radio|nije radila|nestala|nestalo|ispao|zamrzao|stao|blokirao) {_SMALL}(je |nam |
            bio )+{_SMALL}(sistem|server|internet|program|mreža|struja|štampač|sajt|telefon*)
        (sistem|server|internet|program|mreža|struja|štampač|sajt|softver) {_SMALL}(nam |je |bio |juče |ceo dan )*(pao|pala|zakazao|
            crkao|otkazao|nije radio|nije radila|zeza|šteka|koči|zamrzao|bagovao|pukao|štucao){_SMALL}(?! (kod Vas|Vam))
        (žao (mi|nam) je|izvinj*|izvini*|oprostite|pardon) {_SMALL}(što |zbog * |na čekanju )*(ali|međutim|no|samo|samo što|
            ipak)(?! (već|odmah|danas|sutra|nov*|evo|reš*))
        (sezona|period|vreme|špic|kraj|doba) {_SMALL}(je )?{_SMALL}(godišnjih|odmora|praznika|sezone|godine|leta|slava|popisa|
            sniženja) …(i nema|nema|pa|ne stiž*|malo|kasni*|razum*|nedostaj*)
        (bili|bio|bila|su|je|imali smo|imamo) {_SMALL}(su |je )?(praznik*|vikend|godišnj*|odmor*|popis*|slav*|neradni dan*|inventar*|
            renovira*|selidb*|ludnic*|haos|gužv*|špic) …(pa|i niko|niko|zato|ne stiž*|shvat*|razum*|nije*)
        (budite|morate (da )?(budete|biti)|treba da budete|imajte) {_SMALL}(malo |samo )?(strpljiv*|strpljenja|
            razumevanja) …(nist* (jedin*|sam*)|ne stiž*|sezona|gužv*|ljudi|svi|mal*), niste (Vi )?(jedini|jedina|sami)(?=[.! ])
        (nema|nemamo|fali|manjka|nedostaje) {_SMALL}(nas |nam |ljudi |dovoljno )*(dovoljno|ljudi|radnika|osoblja|kadra|ruku|nas|
            majstora)(?! podat*)…, (ne stižemo|ne postižemo|zatrpani smo|pretrpani smo|preopterećeni smo) …
        (znate|znate i sami|jasno Vam je|zamislite) {_SMALL}kako (je |izgleda |to )+{_SMALL}(pred|u|oko|pre|posle|za vreme|leti) …,
            viša sila, zbog (velik*|ogrom*|enorm*|povećan*) (broj*|obim*|interesovan*|gužv*) …(nismo|ne stiž*|kasn*|čeka*)
        """,
        "(radnja|prodavnica|kancelarija|lokal|šalter) …(ne radi|zatvoren*|radi)",
    ),
    "C-R03": when_said(
        f"""
        (jednom|tako|nekad|ponekad|eto) {_SMALL}(se )?{_SMALL}(omaklo|potkralo|desilo|zalomilo|dogodilo|promaklo|otelo) …(pa šta|šta sad|
            i to je|nije|no|ništa|eto){_SMALL}
        (i |pa i )?(najboljima|boljima|najboljim|boljim|većima|svima|svakome) {_SMALL}(od nas |firmama |kućama )?{_SMALL}(se )?(dešava|
            desi|potkrade|omakne|događa|dogodi)
        (šta je|što je) (tu |bilo ){_SMALL}(je|bilo|tu je){_END}, bilo pa prošlo, (nije|nisu) {_SMALL}(smak sveta|kraj sveta|tragedija|
            katastrofa|drama|strašno|neki problem|bog zna šta|ništa ozbiljno|ništa posebno|vredno pomena|nikakav bauk)(?! (zakaz*|možete))
        (jedan|dva|tri|par|nekoliko) (dan*|sat*|minut*|dinara|nedelj*|ogrebotin*) {_SMALL}(kašnjenja |čekanja |više |manje |
            gore )*{_SMALL}(nije|nisu|neće|ništa) {_SMALL}(tragedij*|strašn*|smak|ništa|nikog* ubi*|problem*|promeni*|znač*|kraj|škod*|
            ubiti)
        (takva|takav|ta|tako mala|ovolika|jedna) {_SMALL}(sitnica|ogrebotina|greška|greškica|razlika|kašnjenje|stvar) {_SMALL}(ne |neće |
            nije |valjda |nikome )+{_SMALL}(smet*|ubi*|škod*|remet*|znač*|menja*|nerv*|razlog*|bitn*|važn*)
        """,
        "(nije problem|nema problema|ništa strašno) (obrazac|pošaljite|možete|rado|slobodno|pomer*|zamen*), izvin*",
    ),
    "C-R06": when_said(
        f"""
        (o tome|o tom|za to|o takvom *|o čemu|ni o čemu) {_SMALL}(mi |niko |ovde |ništa )*(ne znam*|nemam* (nikakv* )?(informacij*|pojma|
            saznanj*)|nismo (čuli|obavešten*)|ništa ne znam*|nije poznato)( ništa)?(?! (kada|još)){_END}
        niko {_SMALL}(od nas |iz naše * |iz firme |ovde |kod nas |od kolega |iz tima ){_SMALL}(to |Vam |tako nešto )*(nije|ne bi|
            nije mogao) {_SMALL}(mogao |mogla |da |Vam |to )*(reći|rek*|kaže|obeća*|potvrdi*|tvrdi*|garant*|ponudi*|da)
        (nikakav|nikakvu|nikakvo|nikakve|takav|takvu|takvo) (popust|cen*|rok*|dogovor|obećanj*|ponud*|garancij*|informacij*|uslov*|
            termin|besplatn*|poklon|bonus) {_SMALL}(mi |nikad* )*(nismo|nisam|nije|ne|nikada nije) {_SMALL}(nud*|ponudi*|obeća*|dal*|
            davali|spominja*|pominja*|dogov*|potvrd*|garantova*|posto*|bil*|napisa*)
        (nije|to nije) (tačno|istina|istinito) {_SMALL}(\\x2c )?(da|dostav*|mi|nikad*|kod nas|jer|smo|niko|cen*)…, (dostava|poštarina|
            montaža|popust|zamena|usluga|cena|prevoz) {_SMALL}(kod nas )?(nikad|nikada) {_SMALL}(kod nas )?(nije|nisu) {_SMALL}(bil*|bio|
            košta*|važi*)
        (tvrdite|govorite|pišete|navodite|pripisujete|podmećete|stavljate) {_SMALL}(nam |mi |nešto |stvari |reči |u usta )+{_SMALL}(što|
            koje|šta|koju) {_SMALL}(nismo|nisam|niko nije|nikada nismo) (napisa*|rek*|kaza*|obeća*|pisa*|izjavi*|tvrdi*)
        (odakle|otkud|gde|kako) {_SMALL}(to |Vam |ste |ta |informacij* |takv* )+{_SMALL}(to|ta informacij*|takv* idej*|pročitali|čuli|
            izvukli|ideja|palo na pamet|informacij*)?{_END}, (nešto|možda|sigurno|verovatno|izgleda) {_SMALL}(ste |
            da ste )+{_SMALL}(pobrka*|pomeša*|zameni*|pogrešno (razume*|čul*|shvat*|pročita*)|loše (razume*|čul*|shvat*|pročita*)|
            umisli*|sanja*)
        """,
        "izvin*, u pravu ste, imate pravo, nije Vam (niko )?odgovor*, niko Vam nije (odgovori*|javi*)",
    ),
    "C-R07": when_said(
        f"""
        (kriv|kriva|krivi|krivo|krive|krivac|odgovoran|odgovorna|odgovorni|krivica) (je|su|za to je|za sve je) {_SMALL}(na |do )?(naš* |
            onaj |ona |sam* )*({_OTHERS}|špedicij*|laboratorij*|staklar*|devojk*|momc*|momak|firma|nabavk*|dispečer*)
        (oni|ona|on|ti|tamo|njih|kod njih) {_SMALL}(stalno|uvek|večito|nikad|nikada|opet|redovno|svaki čas|ni ne|izgleda ni|i inače|
            odvajkada) …(gub*|brk*|kasn*|kvar*|zaboravlj*|greš*|ne *|haos|nered|problem*|cirkus*|zanima*|pobrka*)
        (pakova*|pisa*|unosi*|naručiva*|spremal*|montira*|prepisa*|slala|slao|izdava*|obračunava*|vodi*) {_SMALL}(je )?{_SMALL}(ona |onaj |
            neka |neki |taj |ta |jedan |jedna )?(nova|novi|praktikant*|pripravni*|kolega|koleginica|devojka|momak|dečko|studentkinja|
            student|majstor|Vaš prodavac|onaj)
        (s|sa) (njima|njim|njom|tom firmom) {_SMALL}(je |uvek |stalno |imamo |su )+{_SMALL}(uvek |stalno |neki |isti |
            problem )*(problem*|cirkus*|haos|muk*|tako|isto|zavrzlam*|belaj*), (to|zašto|za to) {_SMALL}(pitajte|pitate) {_SMALL}(njih|
            njega|nju|momke|kolege|magacin*|majstor*|kurir*)
        ({_OTHERS}|naši informatičari|laboratorija|staklara|štamparija) {_SMALL}(opet |nas |sve |Vam |ništa |ne )+{_SMALL}(su |
            je )?{_SMALL}(sve )?(pokvari*|zezn*|iznever*|valja*|ostavi* na cedilu|slaga*|upropasti*|zavrnu*|izdad*|izda*), (mi |ja |
            nama )(iz |u |tu |ovde |ništa )+{_SMALL}(tu )?(ništa )?(nismo|nisam) {_SMALL}(ništa )?(kriv*|odgovorn*|nadležn*)
        {_OTHERS} {_SMALL}{_FAILED}, {_FAILED} {_SMALL}(od |naš* |taj |ta |nam |nas )*{_OTHERS}
        (to |ovo )?{_SMALL}(je )?(maslo|delo|krivica|greška|propust|zasluga|posao|šlamperaj|nemar) {_SMALL}(od )?(naš* |bivš* |
            prethodn* |tog |onog |onih |tih )*{_OTHERS}
        (za) (stanj*|dostav*|isporuk*|kašnjenj*|to|pošiljk*|paket*|rok*|oštećenj*|grešk*|kvalitet*) {_SMALL}(pošiljk* |paket* |je |su |
            isključivo |snosi )*{_SMALL}(odgovara|odgovaraju|odgovor*|krivicu snosi|kriv*|zadužen*|
            odgovornost snosi) {_SMALL}(isključivo |samo |je )*{_OTHERS}
        (a )?(ne|nismo|a ne|nije do|nije) (mi|nas|naša|naš|kod nas|kod nas u){_END}, (s|sa|od) (naše) strane {_SMALL}(je |sve |bilo |
            urađeno |smo )+…, (mi |kod nas ){_SMALL}(smo |tu |je |za to |s tim |sve ){_SMALL}(tu |za to |s tim |sve |svoje |nismo |
            nemamo |ne |paket |posl* |uradi* )+{_SMALL}(kriv*|uradili|odgovar*|ništa|na vreme|u redu|korektno|po propisu|ispravno|
            kako treba)(?! ponud*)
        (tako|to|to tako) {_SMALL}(su |je )?{_SMALL}(rekl*|rekao|obećal*|prodal*|uradil*|savetova*|napisal*|
            objasnil*) {_SMALL}(u (radnji|prodavnici|servisu|poslovnici|call|filijali)|na (telefon*|liniji)|neko drugi|drugi|tamo)…
        (komercijalist*|prodavac|kolega|koleginica|agent|operater|savetnik|predstavnik) {_SMALL}(je |Vam |to ){_SMALL}(Vam |to |
            je )*(obeća*|rek*|ponudi*|reka*|napriča*|napisa*|dogovori*) {_SMALL}(to )?(bez|na svoju ruku|samoinicijativno|napamet|mimo|
            iako (nije|ne)|glupost*|bezveze|koješta)
        (ostalo|sve ostalo|dalje|ostatak) {_SMALL}(je |zavisi |nije )+{_SMALL}(do|na|od|u rukama|stvar|njihov*|više) …, {_OTHERS} (je|
            su) (nažalost |prosto |uvek |stalno |poznat* |baš )*(spor*|neodgovorn*|neozbiljn*|neorganizovan*|nepouzdan*|katastrof*|haos|
            takav|takvi|problem|nemogu*)
        (kašnjenj*|problem|grešk*|kvar|oštećenj*|šteta) {_SMALL}(je )?{_SMALL}(nastal*|napravi*|prouzrok*|izazva*|dolazi|potiče|
            posledica|došlo) {_SMALL}(krivicom |greškom |od |kod |do |zbog |na strani |je )*{_OTHERS}
        """,
        "izvin*…(šalje*|danas|sutra|rešava*|vraća*), zove (Vas )?(danas|sutra|u), (će|ću|ćemo) (Vas )?(pozva*|zva*|javi*), naša greška, mi smo pogrešili",
    ),
    "C-R08": when_said(
        f"""
        (s|sa|za|o|oko) (tim|to|toga|takvim stvarima|reklamacij*|povraćaj*|fakturom|ovim|tome) {_SMALL}(idite|obratite se|zovite|pišite|
            pitajte|javite se|razgovarajte|svratite) {_SMALL}(kod|u|na|direktno|lepo|sa)* ?(prodav*|proizvođač*|kurir*|banc*|bank*|
            servis*|pošt*|centrali|nekog|drug*|nadležn*|odeljenj*|šalter*|njih|njima)
        (to )?(je|spada|pada|potpada|ide|pripada) {_SMALL}(nažalost |isključivo |u |pod |na )*(nadležnost*|domen*|opis*|delokrug*|
            odgovornost*) (drug*|nek*|servis*|proizvođač*|kurir*|bank*|centrale|računovod*|njihov*)
        (više|ništa više|bolje|drugo|ništa drugo) (od toga )?{_SMALL}(ne mogu|ne možemo|ne umem|nisam u mogućnosti|
            nismo u mogućnosti) {_SMALL}(da )?(učini*|uradi*|pomog*|kaž*|ponudi*)?{_END}
        (pišite|zovite|pozovite|kontaktirajte|pitajte|obratite se|javite se|idite|otiđite|žalite se) {_SMALL}(direktno |lepo |sami |
            lično |na |u |kod |sa )*(proizvođač*|kurir*|bank*|banci|banku|servis*|pošt*|uvoznik*|centrali|centralu|prodavca|prodavcu|
            operater*|osiguranj*|komercijal*|njih|njima|drug* (odeljenj*|služb*|broj|adres*)|nadležn*) {_SMALL}(mi nem*|mi ne|oni|jer|pa|
            za to|nemamo)*
        (morate|moraćete|moraš|treba|trebalo bi|preostaje Vam|možete samo) {_SMALL}(da )?{_SMALL}(kontaktira*|pozov*|pozva*|zov*|zva*|
            obrati*|jav*|pita*|piš*|pis*|iđ*|ide*|ode*|razgovara*) {_SMALL}(se )?{_SMALL}(direktno |svoj* |svog |Vaš* |lično |sa |kod |
            u |na )*(bank*|banci|proizvođač*|kurir*|servis*|pošt*|uvoznik*|central*|prodav*|operater*|osiguranj*|provajder*|drug*|
            nadležn*|njih|njima)
        (nisam|nismo) {_SMALL}(Vam )?{_SMALL}(ja |mi )?{_SMALL}(tu )?(za to|zadužen*|nadležn*|prav* adres*|prava osoba|taj|
            odgovarajuć*){_END}, (to|ovo) {_SMALL}(nije|ne spada u) (moj|naš|moje|naše|moja|naša|u moj*|u naš*) (posao|problem|
            nadležnost|zadatak|briga|domen*|odeljenje|opis*)
        (na|u|preko) (ovoj|ovom|ovaj|ovu|tom) (adres*|broj*|mejl*|lini*|čet*|telefon*|odeljenj*|sanduč*) {_SMALL}(Vam |niko |se |ništa |
            samo ){_SMALL}(niko |ništa |Vam )*(neće|ne može|ne mogu|ne rešava*|se ne|ne prima*|ne bavi*|nećete)…
        (ovo|to) je (pogrešn*|nije ta|nije pravi) (mejl|adres*|broj|služba|mesto|čet) …, (probajte|pokušajte|tražite|obratite se|
            pitajte) {_SMALL}(negde |nekog |kod )*(drugde|drugog|drugom mestu|drugima|na drugom mestu|neko drugo){_END}
        (mi|ja|kod nas|ovde) {_SMALL}(nemamo |nemam |se |ne |to ){_SMALL}(nikakv* |tim |s tim |o tome |za to |to |se )*(informacij*|
            podatk*|uvid|ne bavi*|bavim*|rešava*|odlučuj*|obrađuj*|nadležn*|veze)(?! (još|tren)){_END}
        """,
        "(prosled*|prosledi*|preda* sam|pozvaću|javi(će|ću)|povez*|ne morate|blokiraj*|umesto Vas|sredi(ću|ćemo)|(mi|ja) to rešava(m|mo)), (mi|meni|nama|mene|nas) (direktno|lično|na)*{_END}, ako (želite|Vam je lakše|više volite)",
    ),
    "C-R12": when_said(
        f"""
        (koliko|kako|ako|što|prema onome što) (se )?{_SMALL}(sećam*|pamtim*|vidim|znam*|ne varam*|mi se čini|shvatam*|mi je poznato|
            razum*|čujem){_SMALL}
        (otprilike|odokativno|od oka|negde oko|okvirno|rekao bih|rekla bih|mislio bih|nagađam*|pogađam*|procenjujem*|pretpostavljam*|
            valjda|navodno|po svoj prilici|biće da|kladio bih se|kladila bih se|recimo) {_SMALL}(da |je |će |bi |oko |do |to |nedelj* |
            dan |hiljad* |na |u |tako |ima )+
        (izgleda|čini|deluje) (mi|nam) (se )?{_SMALL}da …, (nisam|nismo) {_SMALL}(proverav*|proveri*|gleda*|pita*) {_SMALL}ali, (ne znam|
            ne znamo) (tačno|sigurno|pouzdano|sto posto|baš){_SMALL}(ali|možda|biće|mislim|otprilike){_SMALL}, (nisam|
            nisam baš) {_SMALL}(siguran|sigurna) {_SMALL}ali …
        (bojim se|strah me) {_SMALL}da (pogodim|pogađam|obećam), (trebalo bi|moralo bi|moglo bi) {_SMALL}da {_SMALL}(se |može |radi |
            važi |bude |stigne |prođe |stane |vredi )+
        """,
        "(razumem|znam|shvatam|verujem) (da|koliko), (da|dok) ne proverim, (da li|hoćete|želite), iznenad*",
    ),
    "C-R14": when_said(
        f"""
        (sve|nebo i zemlju|pola grada|svaki kamen|brda i doline|magacin) {_SMALL}(smo )?{_SMALL}(prevrnu*|okrenu*|pokrenu*|prevrtali|
            premesti*) {_SMALL}(da|za|zbog|kako)*
        (naš tim|cela ekipa|ceo tim|svi|kolege|momci|naši *) {_SMALL}(je |su |Vas |Vam |za Vas |zbog Vas )+{_SMALL}(učini*|napravi*|
            čini*|prav*|uradi*|izve*) {_SMALL}(čud*|nemoguće|pravo čudo|podvig|magij*|feno*), (dali|dala|dao) (smo|
            sam) {_SMALL}(sve od sebe i više|dušu|srce|celo srce|i srce|sto deset)
        (ni trenutka|celu noć|tri noći|dan i noć|cele noći|danonoćno) {_SMALL}(nismo |smo |nije |su ){_SMALL}(spavali|stali|oka sklopili|
            radili|predahnuli|stal*)
        """
    ),
}
