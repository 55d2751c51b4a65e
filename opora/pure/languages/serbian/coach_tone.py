"""More Serbian words that hurt: playing harm down (C-R03), reproach (C-R09) and rudeness (C-R10).

Blocks of phrases in the notation of `coaching.py`; `coach_wording.py` and `coach_manner.py` join them to their own.
"""

from __future__ import annotations

PLAYING_DOWN = """
    (nije|nisu) (to |Vam |baš |sad |neka |neki |nikakva |nikakav |ništa )*(tragedij*|tolik* (šteta|problem|greška|strašno)|kraj sveta|
        strahota|bauk|drama|velika stvar|ništa posebno|vredno pomena|za paniku)(?! (što se tiče)), neće (Vam |se |od toga |
        zbog toga )*(ništa |niko |svet )(biti|faliti|umreti|propasti|se desiti)…, (neće|nećete) (zbog toga |od toga |valjda |Vi |
        od jednog dana )*(umreti|propasti|faliti|puknuti|stati svet), (svako|svi|i mi|i Vi|ko) (od nas |ponekad |nekad |nekada |
        tu i tamo |ponekada |nekiput )*(pogreši|pogrešimo|greši|grešimo|omane|zabrlja|zakasni|promaši), (i )?najbolji* (ponekad |
        nekad |se )*(pogreše|greše|potkrade|omakne|desi*), (potkrade|omakne|zalomi|provuče|dogodi|desi) (se |to )*(i |ponekad |
        nekad )*(najboljima|svakom*|svima|nama|nekad|ponekad), (zna|ume) (to |se |ponekad |nekad |tako )*(da )?(se |to |tako |
        ponekad )*(dogodi|desi|dogoditi|desiti|zalomi|zabaguje), (to |ovo |sve )(su |je )(samo |tek |ipak |obične |
        puke )*(sitne stvari|sitnice|sitnica|trice|glupost*|tričarij*|bezveze|formalnost|banalnost|bezazlen*|benign*)(?! za nas),
    ne vredi se (nervirati|sekirati|uzbuđivati|ljutiti|zamarati)…, (nemojte|ne) (od toga |od ovoga |to |praviti |
        da )*(prav*) (od toga |od ovoga |sad |toliku )*(dram*|problem*|slon*|nauk*|tragedij*|frk*|pitanje|slučaj), (bar|makar|
        dobro je|sreća) (je |da |pa |što )*(nije |nisu )*(gore|ništa gore|veća šteta), (nije|nema) (to )?(razlog* za|
        potreb* za) (nervoz*|paniku|uzbun*|ljutnj*|brigu|dramu|sekiracij*|uzbuđ*), ne vidim (ja |mi )?(u čemu je|gde je|kakav je|
        šta je|tu) (problem|tu problem|razlog za|tolik*)*(?!…(pošaljite|sliku|možete li)), (malo |možda |ipak |stvarno )*preterujete,
    (mislim |čini mi se )da (malo |ipak )?(preterujete|preuveličavate), preuveličavate, (jedan|dva|tri|par|nekoliko) (dan*|sat*|
        minut*|dinar*|hiljad*|ogrebotin*) (gore dole|manje više|tamo ovamo|nije ništa|nisu ništa|nije strašno|kašnjenja nije), (ništa|
        ma ništa) strašno, ide dalje, idemo dalje, život ide dalje, (sve|to) će (se )?(to |lepo |već |sve )*(proći|slegnuti|
        zaboraviti|srediti samo), vreme leči, (živi|zdravi) bili, svašta se (u životu )?dešava, kome se (to )?(još )?nije (desilo|
        dogodilo), (nije|nisu) (prvi|prva|prvo|poslednji|jedin*) (i |niti |put |ni )*(poslednj*|jedin*)…, (mala|manja|
        sitna) (greškica|nezgoda|nezgodica|omaška|ogrebotinica|mrljica)(?=[.! ]), (greškica|omaška) i (to |je )?…, ko o čemu,
    prežive*, (jedva )?se (to )?(i )?(vidi|primeć*|primećuje) (li |se )*(jedva|samo ako)…, jedva se (to )?(vidi|primećuje|primeti),
    niko (to |ni )*(neće|ne) (ni )?(primeti*|vid*)…
"""
PLAYING_DOWN_UNLESS = """
    (ne brinite|nemojte da brinete|bez brige)…(rok*|vreme|važi|ističe|novac|sačuva*|imate|stiž*|vraćamo|besplatn*|\\d+), nije sitnica,
    nije to sitnica, nisu sitnice, nije mala stvar, (uopšte|nimalo|nikako) nije, nije u redu, razumem da (Vam |je )*nije
"""

REPROACHING = """
    niste (ni |čak ni |ni jednom )(otvorili|pročitali|pogledali|probali|pokušali|pitali|zavirili|proverili)…, (rekla|rekao|rekli|
        pisala|pisao|pisali|objasnila|objasnio|objasnili|napomenula|napomenuo|naglasila|naglasio) (sam|smo) (Vam|vam) (to )?(lepo|
        jasno|već|izričito|sto puta|na vreme)…, Vi ste (taj|ta|oni|ti) (koj*)…, (pa |ali )(ko|koji) (to |normalan |još |
        čovek )*(kupuje|naručuje|pere|stavlja|ostavlja|čuva|šalje|baca)…, (lepo|jasno|uredno|krupno) (Vam |je |i )*(na|u|tamo|ispod|
        iznad) …(piše|stoji|napisano|naznačeno|označeno), (jer|zato što|pošto|budući da) ste (Vi |je |ga |to |ih |sami |uređaj |
        adresu |paket )*(prali|pogreši*|oprali|ispusti*|zaboravi*|propusti*|previd*|pogrešno|loše|krivo|zakasni*|nemarno|nepažljivo|
        uneli pogreš*|upisali pogreš*|dali pogreš*|naveli pogreš*|neodgovorn*)…, čudno (je |mi je )?(da|što|kako) (ste|niste|Vi)…,
    sami ste (je |ga |to |ih |tako |se )*(birali|hteli|odlučili|tražili|insistirali|želeli), bi (bar |makar |barem |Vam |
        valjda )*trebalo da (to )?(znate|razumete|umete), (ovog puta|ovaj put|bar sada|makar sada) (ćete |da |to |molim |
        Vas )*(pažljivo|pažljivije|pročitati|slušati|obratiti|poslušati|pročitajte)…, (naravno|logično|normalno) da (Vam )?(je|
        nije) (onda )?(isključen*|stig*|blokiran*|odbijen*|naplaćen*|pukl*|pokvari*|spal*), treba (samo |je )*(otvoriti|otvorite|
        otvorili) (sanduče|mejl|prilog|oči)…, (ovo|to|ništa) (se |od |toga |ovoga )*ne bi (se |ni )*(dogodilo|desilo|bilo|pokvarilo|
        slomilo) …da (ste|niste)…, odlučite se (više|jednom|konačno|već|napokon), (isključivo|jedino|samo) Vi(?=[.! ])(?!…(možete|
        imate|odlučujete|vidite)), (moram|moramo|dozvolite|dužan sam|dužna sam) (da )?(primetim*|napomen*|kaže*|podseti*|
        naglasi*) da (ste|Vi|niste) …, (pametnije|bolje|lakše|mudrije|zgodnije|jednostavnije) (bi |je |Vam )*(bilo |
        bilo bi )(bi )?da ste…, pročitajte (šta|ono što|to što) ste (potpisa*|kupi*|naruči*|prihvati*)…, a (Vi|
        vi) (se )?niste (se )?*, (ko|kome|onaj ko|onome ko) (se |već |u |dana |čas |poslednj* |zadnji |ne )*(ne čita|ne pazi|
        ne prover*|ne meri|ne pita|ne sluša|naručuje|šalje|čeka|kupuje|kasni|žuri|dolazi)…(ne treba|mora*|neka|nek|plaća|sam|ne može|
        računa|nije), (malo|uz malo|mrvu|trunku|malčice|sa malo|s malo) (više |dobre |manje |Vaše |zdrave |zdravog |elementarne |
        veće )*(pažnj*|čitanj*|volje|razmišljanj*|truda|logike|pameti|koncentracij*|mozga|opreza|odgovornost*|razuma|
        brzine)(?! (sa naše|s naše|od nas|naše)), (čitanje|uputstvo|pažnja|provera|malo čitanja|pogled) …bi (Vam|Vas) (to )?(uštede*|
        pomog*|poštede*|rekl*|pokaza*|objasni*), prvo (se )?(čita*|meri*|misli*|pita*) (pa|onda|a) …, za ubuduće…(prvo|čita*|pazi*|
        pita*|merit*), (ubuduće|sledeći put|drugi put|naredni put|idući put|za sledeći put) …(obratite|pazite|čitajte|pročitajte|
        vodite računa|razmislite|proverite|pogledajte|slušajte|izmerite|raspitajte|ne zaboravite|potrudite|mislite)(?! (nas|nam|mi|
        me))…, (nije mi jasno|nije jasno|ne razumem|ne shvatam|čudi me|zanimljivo je|neverovatno je) kako (ste|Vam|neko) …(uspe*|mog*|
        previd*|promak*|pobrka*|zaboravi*|ne vidi), niste se (ni |čak |ni malo )*(udostojil*|potrudil*|setil*|pomučil*|pozabavi*|
        potruditi)…, (Vam|Vama) (je )?promaklo…, (pisala|pisalo|pisao|piše|stoji|stajalo|stajala|istaknut*|napisan*|naznačen*|
        naveden*|označen*) (je |lepo |jasno |se |na |tamo |u |da )*…(samo (je )?treba|trebalo (ju |ga |ih )?(je )?(samo |ga |
        ih )?pogleda*|trebalo je (samo )?proč*|da se čita|dovoljno je|nego niste|ali (Vi )?niste|svi osim Vas|ali ko čita|
        samo ko čita), (uputstvo|pravila|uslovi) (nije|nisu|ne) (služi |služe |tu |samo |stoje )*(dekoracij*|ukras*|tek|džabe|
        radi reda|za bacanje|bez razloga), (logično|naravno|normalno|jasno|nije čudo|nije ni čudo|očekivano|
        prirodno) (je )?(onda )?(da|što) …(kad|kada|ako|jer|pošto|čim) (ga |je |ih |se |to |Vi |na |u |niste |ste )*(niste|ste|držite|
        ostavljate|puštate|koristite|ne čitate|perete|čuvate|pišete|kasnite|nosite), (niste|nećete|ne mislite|nemojte|
        niste Vi) valjda …, (Vaš|vaš) (je )?(zaborav|nemar|previd|neznanje|kašnjenje|haos|žurba) (je |nije )…, (nije|to nije|
        nisu) (naš|naša|moj|moja) (problem|briga|krivica|stvar)…(što ste|što niste|ako ste|kad ste|da Vi)*, (mućn*|upotrebit*|
        koristit*|razmislit*|razmisl*|uključit*) (malo )?(glavom|glavu|mozak|logiku), (a|pa|i) (sad|sada|posle toga|onda) (tražite|
        očekujete|hoćete|želite|kukate|krivite|se žalite|se čudite|pitate|mislite)…, (osnovn*|elementarn*) (je |su )?(znanj*|stvar*|
        pismenost*|logik*|kultur*|škol*)…, (uči|uče) (se )?u (osnovnoj|vrtiću|školi)…, (nemojte|ne) (sad |sada |onda |nas |da |nam |
        sad nas |sada nas )*(krivi*|okrivlj*|prebacu*|svaljuj*) (nas |nama |na nas |mene |drug* |kolege |krivicu )*…, neko (tamo |
        ovde |kod Vas )?(očigledno|izgleda|ovde|nikako|uporno) (ne|nije) (čita|sluša|ume|razume|pročita*|prati)…, (većin*|svi) (onih |
        kupc* |ljudi )*(koji ne čitaju|koji ne pazi)…, (imali ste|bilo je) (dovoljno|sasvim dovoljno|i više nego dovoljno|celih|
        punih) …(vremena|dana|prilik*|da ste)…, (shvatite|zapamtite|zapišite|upamtite|naučite) (već |jednom |konačno |za ubuduće |
        to )*(da|jednom|već)…, (ne pada|ne padaju|nije palo) (to )?s(a)? neba…, (nije naša|nije naš|nije) (obaveza |
        naše )?(da )?(pogađamo|nagađamo|čitamo misli|čitamo Vam misli|mislimo umesto), ne možemo (mi )?(da )?(znamo|znati|pogodimo|
        čitamo|pogađati) …(Vi|Vam|mislite|hoćete|glavi|ako (to )?ne|ako niste), zar (Vi |to |stvarno |još |baš )*(niste|ne (znate|
        umete|vidite|mislite|razumete|čitate|možete|gledate)|je (teško|toliko|tako)|mislite)…, ko (Vam|Vas) je (kriv|terao|naterao|
        sprečavao|branio)…, (kao|kako) (što )?(Vam |je |već |smo |sam |sam Vam |smo Vam |lepo |i |Vam je )*(već |više puta |tri puta |
        dva puta |lepo |jasno |sto puta |ranije |nebrojeno puta |prethodno )+(objašnjen*|rečen*|napisan*|naglašen*|napomenut*|
        navedeno|odgovoren*|kazano), (ne razumem|ne shvatam|nije mi jasno|ne vidim) (šta|zašto|kako) (Vam |Vi |tu |to |još |nije |
        tačno |stalno |uporno |niste |ne )+(jasno|nejasno|razume*|shvat*|čita*|pita*|pročita*|proveri*|ponavlja*|javi*|mogl*|uspe*|
        primeti*|vide*), (to |sve |ovo )?(biste|bi) (Vi |već |lepo |sve |to |i |sami )*(znali|videli|shvatili|razumeli|izbegli|
        primetili)…(da|kad|samo), (biste|bi) (znali|videli|shvatili|razumeli)…da (ste|čitate|gledate|slušate|pratite), da ste (ga |
        ih |je |to |se |je )*(otvorili|pročitali|pogledali|slušali|potrudili|udubili)(?=[.! ]), (sledeć*|naredn*|drug*|
        iduć*) put*…(dobro |lepo |malo |prvo |molim |Vas |pažljivo |pažljivije |bolje |onda |obavezno )+(pogleda*|pročita*|proveri*|
        razmisl*|gleda*|čita*|pazi*|sluša*|misli*|izmeri*|se raspita*|raspitajte), (već |ovo je |ovo Vam je |po |evo )+(drugi|treći|
        četvrti|peti|šesti|deseti|stoti|ko zna koji|x-ti) put (Vam |da |kako |kažem |pišem |već |ja )*(pišem*|objašnjav*|ponavlja*|
        govori*|odgovara*|kaže*|pišemo), (drugi|treći|četvrti|peti|stoti) put (Vam )?(pišem|objašnjavam|ponavljam|govorim|kažem|
        odgovaram)…, na (to|vreme|tako nešto) (ste |se |Vi |je )*(morali|trebali|trebalo|mogli|moralo|valjalo)…(misli*|računa*|pazi*),
    (Vi |vi |lično |sami )(nam |to |još |uopšte |očigledno |uredno |nikad |do danas )*(niste|nikad niste) (nam |se |to |na vreme |
        uopšte |ni |nikad |uredno )*(dostavi*|posla*|javi*|plati*|potvrdi*|odgovori*|pročita*|proveri*|prijavi*|otkaza*|naveli|
        naznačili|pojavi*|došli|dozvolili|upisa*|potpisa*|vrati*|ispuni*|popuni*|pratili|pridržava*|postupi*|ispoštova*), (očigledno|
        izgleda|vidim|vidi se|jasno je|verovatno|primećujem|sudeći po|znači) (da )?(Vi |uopšte |ni |Vas |moj mejl |prethodni mejl |
        to )*(niste|ne) (ni |uopšte |baš |se |dobro |pažljivo |do kraja |lepo )*(pročita*|čitate|pogleda*|obrati*|sluša*|razum*|
        udubi*|proveri*|potrudi*|prati*|gleda*|umete|znate), (aparat|uređaj|proizvod|mašin*|telefon|njime|njim|opremu) (ste )?(Vi |
        ste |očigledno |sami |nepropisno )*(koristi*|rukova*|upotrebljava*|održava*) (suprotno|pogrešno|nepravilno|nepropisno|mimo|
        protivno|nestručno)…, (suprotno|mimo|protivno) uputstv* (ste|koristi*)…, (svaki|svi|svak*) (kupac|kupci|korisnik|
        odgovoran kupac|pošten kupac)…(dužan|dužni|obavez*|mora*|zna*)…(što|a) (Vi |ste |Vi niste |niste )+…, (čitajte|pročitajte|
        pogledajte|procitajte|prouč*) (još jednom |ponovo |malo |lepo |jos jednom |bolje |prvo |pažljivije |opet )+…(mejl*|uputstv*|
        uslov*|poruk*|piše|odgovor*|ugovor*|napisa*|pisa*|šta (sam|smo)), sve (tamo |to |lepo |Vam |već |unutra )+(piše|stoji|
        navedeno), (već|vec) (sam|smo|Vam je|je) (Vam |na to |o tome |jednom |lepo |je )*(odgovori*|odgovoreno|objasni*|objašnjeno|
        rečeno|napisano) (na to|na isto|u prethodn*|na ovo)…(pogledajte|pročitajte|mejl*|pitanje), (odgovor|informaciju|
        uputstvo) ste (već |odavno |lepo )+(dobili|imali)…(samo|treba|pročita*|pogleda*|valjda), nije (naš|moj|na nama|na meni|naša|
        moja) (posao |dužnost |obaveza |problem |krivica )*(da (Vas|za Vas|Vam|mislimo|umesto Vas)|što (ste|niste|Vi))…, (Vaša|vaša|
        Vaš|vaš) (je )?(bila |dužnost |obaveza |posao )+(je )?(bila |bilo |da )+…, (mogli|trebali|morali|mogla|mogao|trebala|trebao|
        morala|morao) ste (i |to |lepo |Vi |sami |se |bar |da |nas |prethodno )*(sam* |sami )+…, (mogli|mogla|mogao) ste (to |i |
        lepo |Vi |bar |se |barem |makar |da |nas |nam )*(prethodno |ranije |odmah |na vreme |prvo |juče )+(pita*|javi*|proveri*|kaže*|
        reći|pogleda*|pozove*|zva*), (mogli|mogla|mogao) ste (to |i |lepo |Vi |se |da |nas )*(lako |jednostavno |komotno )(nađete|
        pronađete|pogledate|pročitate|proverite|vidite|izbegnete), (dovoljno|samo) je (bilo )?(bilo )da (ste|pročitate|pogledate|
        se potrudite|pitate|proverite|razmislite)…, (pitanje|odgovor) (koje |koji |na koje |tražite |postavljate |već )+…(uputstv*|
        strani|sajtu|mejlu)…(da ste|ako ste|samo), (što|zašto) (se |Vi |to |nam |nas |onda )*(niste|nisi) (se |to |nam |nas |Vi |
        onda |javili |odmah |ranije |prvo )*(pita*|javi*|rek*|proveri*|pročita*|pogleda*|kaza*|napisa*|pozva*|naglasi*|zva*), (zna|
        znaju) se (valjda |to |već |odavno )*(da|kako|kada|gde)…, (valjda|pa) (Vi |i )*(znate|umete|vidite|razumete)…, (svaljujete|
        prebacujete|prebacujte|svaliti|prebaciti) (krivicu|odgovornost|Vašu krivicu|svoju krivicu|svoju grešku)…, (ne možemo|ne mogu|
        nećemo|nismo) (mi |ja |da )*(biti |budemo |budem )?(krivi|kriv|kriva|odgovorni|odgovorna) (za |što |zato |jer )+(Vašu|Vaše|
        Vaš|ste|niste|Vi|vaš*|Vam)…, (Vaša|Vaš|Vašu|vaša|vaš) (nepažnj*|nemar*|zaboravnost|neozbiljn*|neodgovorn*|nestručn*|neznanj*|
        brzoplet*), (dužni|u obavezi|obavezni) ste (bili )?(da )?(prethodno |sami |da |lično )*(pročita*|proveri*|pregleda*|upozna*|
        obavesti*|javi*|prijavi*|preda*|dostavi*)…, (ovakv*|takv*|to|ove) (stvari |problemi |se |situacije )+(dešava*|događa*)…(kad|
        kada|jer|onima|kome)…(ne čita*|ne sluša*|ne pazi*|kupuje*|ne prover*), (naravno|jasno|normalno|logično) da (ne radi|ne može|
        nije|neće|je)…(kad|jer|ako) (ste|niste|Vi|ga)…, (kad|pošto|jer) (Vi |već )*(ne |niste )(čita*|sluša*|gleda*|pratite|umete|
        razumete)…, (koliko|koliko još) (puta )?(treba|moram|moramo|puta) …(objašnjav*|ponavlja*|piše*|kaže*|govori*|objasni*|ponovi*)
"""
REPROACHING_UNLESS = """
    nije (to )?(Vaša|vaša|do Vas|Vaš|vaš), (niste|nismo) Vi (kriv*|pogreš*), nije na Vama, nije Vaše da, umesto Vas, zar (je|
        smo) (moguće|mi), trebalo je (mi|sami|da mi|da Vas|da Vam), nismo Vam, da ste nas upozorili, hvala Vam što,
    mogli ste da (računate|dobijete), ako želite
"""

BEING_RUDE = """
    (opet|ponovo|evo) Vi(?=[.!?]), (ne|nemojte) (se |da |više |mi |nam )*(vraćajte|vraćate|javljajte|pojavljujte) (se )?(više|nikad|
        ovde)*, (uzmite|evo) (Vam )?(te |ta |tih )*Vaš* (pare|novac|bednih|dinar*), (pala|pao|pali) (sam |smo )?(s|sa) (Marsa|kruške|
        Meseca)…, (uvek|svaki put|opet|večito|stalno) (je )?(ista|isti|isto) (priča|pesma|cirkus|kuknjava)…, dozlogrd*,
    ne morate (da |na mene |tako )*(vrišt*|viče*|urla*|dere*|histeri*|galami*)…, (vrištite|urlate|dernjate|histerišete|drečite),
    (ovaj|taj|Vaš|ovog|Vašeg) (cirkus*|igrokaz*|teatar*|predstav*|pozorišt*), (s|sa) takvim (stavom|ponašanjem|tonom|manirima)…,
    Vi (to )?sve (najbolje )?znate, (najpametnij*) (ste|na svetu), (da )?(Vam|vam) ugađa*, (izguglajte|guglajte|proguglajte),
    i mi imamo (svoj |svoje )?(život*|živce|porodice|pamet), (izliv*|nalet*|ispad*) (Vašeg |tog )?(besa|bes|gneva|histerije|ludila),
    kao (malo dete|malo derište|beba|razmaženo dete|poslednji), niste (Vi )?(ni )?(engleska kraljica|kralj*|predsednik|bog|bogom dani|
        nešto posebno|važniji), ne vredi (Vam |se |s Vama |više )*(objašnjavati|pričati|trošiti|raspravljati|ništa), (glav*) (me |
        mi )?(boli )?(već )?od Vaš*, ko Vas (šiša|pita|jebe|zarezuje|tera)*, (da|treba|hoćete|hoćete li|želite|trebate) (Vam |li |i |
        Vi |da |možda |to )*(nacrta*|crta*|ucrta*)…, (dizati|dižete|dizali|podizati|dignuti|diže) (toliku |tolik* |takvu |
        nepotrebnu )*(prašin*|panik*|halabuk*|frk*|galam*|buk*|rev*)…, (sad|sada|eto|evo) (ste |jeste )?(li |valjda |konačno |
        napokon |Vi |mirni |Vam )*(srećn*|zadovoljn*|mirn*|lakše)(?=[.!?]), jeste li (sad|sada|konačno|napokon) (srećn*|zadovoljn*|
        mirn*), (prestanite|prekinite|dosta) (više |već |nas |me |da |sa |s )*(zovete|zvati|zvanj*|pišete|pisati|pisanjem|javljat*|
        porukama|mejlovima|pozivima), (budite|budete|biti|bili|bude) (malo |bar |barem |mnogo |Vi |i )*(kulturnij*|kulturn*|
        pristojnij*|pristojn*|ljubaznij*|finij*|finiji|uljudn*|normaln*|realn*|vaspitanij*|skromnij*), (ohladite|rashladite|
        iskulirajte|naspavajte|ispavajte|prošetajte|odmorite|relaksirajte|primirite|stanite na loptu|skulirajte) (se )?(malo|glavu|
        prvo|pa|se|loptu)*, (popijete|popijte|skuvajte) (sebi |prvo |neku |jednu )*(kaf*|čaj*|kamilic*|rakij*|vod*)…, (da )?(Vam|
        vam) (sve )?(padne s neba|padne sa neba|serviramo|serviraju|donesu na tacni|na tacni|na tanjiru)…, (previše|viška|mnogo|
        puno) (slobodnog )?vremena (imate|na|pa)*(?! (je|smo|prošlo|treba)), (imate|imaju|imati) (Vi )?(previše|viška|mnogo|
        puno) (slobodnog )?vremena, (nemate|nemaju) (Vi )?(pametnij*|važnij*|preč*|drug*) posl*, blago (Vama|vama)…, svašta (ću|ćemo|
        čovek|se) …(doživ*|ču*|vide*|sazna*|pročita*|Vama), (jeste li|jesi li|da li ste|jel ste|je l ste|jel vi|jeste) (Vi |li |
        uopšte |stvarno |ste |baš )*(normaln*|lud*|gluv*|slep*|pri sebi|svesn*|pijan*|pismen*|čitali)(?=[.!?]|(šta|da|kako)), (se |
        nemojte |ne |da )+(pravite|praviti) (se )?(lud*|blesav*|glup*|naivn*|nevešt*|toše|tosa|Englez*|mutav*), (mi|nam|meni|
        nama) je (već |više |od |Vas |svega |stvarno |ovoga )*(muka|dosta|zlo|preko glave|puna kapa|dosadilo|dojadilo|prekipelo|
        na vrh glave), ko (Vas|te|vas) je (tako |takv* |samo )*(vaspit*|uči*|nauči*|odgaji*|rodi*|pusti*)…, (izvinite|oprostite|
        pardon) što (dišem*|postojim*|živim*|smo živi|nismo vidoviti|ne čitamo misli)…, (otkrili|otkriste|
        izmislili) (ste )?(toplu vodu|Ameriku|rupu na saksiji|točak), (kakvo|kakva|glupo|besmisleno|suludo|blesavo) (je to )?(pitanje|
        pitanja)(?=[ .!?])(?!…(nema|ne postoji|nije)), (jel|je l|je li|da li) (Vam|vam) (je )?(to|ovo) (prvi put|prva)…, pustite (me|
        nas) (da |na miru|malo|više)…, a da (Vi|vi) (malo|ipak|lepo|prvo|jednom|stvarno|probate|naučite)…, (ne|nemojte) (nas |me |mi |
        da )*(ometa*|uznemirav*|remeti*)…, (kao da|valjda) (smo|sam) (ja |mi )?(Vam |vam |Vaš* )*(dužn*|krivi|sluga|majka|robovi)…,
    (nije|nisam) (ja )?(moja |Vam |vam )*(krivica |kriv |kriva )*(što ste|što Vi|što nemate|što imate) …(život*|brak*|živc*|vremena|
        problem*)…, (Vi|vi) (ste )?(izgleda|očito|očigledno|sigurno) (volite|uživate|nemate|imate) (da |u )*(žal*|kuka*|svađ*|
        problem*|drama*)…, (lakše|kulturnije|polako|sporije|tiše) malo(?=[.!]), malo (lakše|kulturnije|polako|sporije|tiše|respekta|
        poštovanja)(?=[.! ]), (to|sve) (je )?(Vaša|vaša) (bolesn* )?mašt*, (spustite|smanjite|snizite|stišajte|utišajte) (malo |taj |
        se |molim |Vas )*(ton|doživljaj|loptu|glas|tenziju), (bavim|bavimo|zamaram|zamaramo|opterećujem|smaram|raspravljam|cenjkam|
        natežem|prepucavam|svađam)…(Vašim|vašim|tim|takvim|Vama|vama|sitnic*|hirov*|glupost*|bubic*|kapric*), (Vaš*|vaš*) (hir*|
        bubic*|ćeif*|kapric*|ispad*|histerij*|drkan*|cirkus*|fore|kuknjav*|zanovetanj*|drame|kukanj*|prenemaganj*|izmišljotin*|
        lupetanj*|glupost*|proseravanj*), šta (Vi |bre |više |pa |sad |mi )*(hoćete|želite|očekujete|tražite)…(da (Vam |vam |ja |mi |
        Vas )+|na leđima|više), da Vam (ga |je |ih |to )? (crtam|nacrtam|donesem na|pevam|igram|držim|brišem|plačem)…, (ljudi|svet|
        neki|kupci|mušterije|žene) (se |danas |stvarno |baš |samo |za sve |i )*(žale|bune|kukaju|zanovetaju|drame|
        prave dramu)…(svašta|sve|ništa|zbog svega), svašta(?=[.!]?$), (imam|imamo|imam ja) (ja |mi |i |mnogo )*(pametnij*|važnij*|
        preč*|boljeg) (posl*|stvar*|od Vas), (prestanite|prekinite|dosta|manite|nemojte|ne) (više |već |da |sa |s |nas |me |mi |nam |
        molim |to |tu )*(maltretira*|smara*|davite|daviti|cimate|cimati|spamu*|zatrpava*|proganja*|uznemirava*|zivka*|zvocate|zvocati|
        zamara*|tupite|trubite|davljenj*|prosera*|lupetate|lupetati|serete|filozofira*|mudruj*|pamet*|pričate gluposti|
        pravite (cirkus|haos|budalu|ludom)|blefir*|provocira*|izvoljeva*|kenjate), (kome|ako|kom|ko) (se |Vam |vam |mu )*(ne sviđa|
        ne odgovara|smeta|ne valja|nije po volji|ne paše|nije zadovoljan)…(neka |nek |slobodno |idite |nađite |potražite |kupite |
        izvolite |može |ide )+(ide|vrata|drug*|tamo|izvol*|traži|nek*|slobodno|kod|konkurencij*|majstor*|da)…, (Vi |vi )(ste |ste mi |
        ste stvarno |ste baš |ste jedan |ste jedna |ste obična |ste običan |ste najobičniji )+(obič* |jed* |prav* |veli* |baš |
        mnogo )*(gnjavator*|smarač*|smor|davež*|kverulant*|težak|teška|tvrdoglav*|naporn*|neotesan*|neuravnotežen*|nemoguć*|davitelj*|
        gnjavaž*|zajedljiv*|namćor*|džangrizal*|cepidlak*|histeri*|nepismen*|neuk*|nesposobn*|sitničav*|bezobraz*|drsk*|nevaspitan*|
        paničar*|kukavic*|muljator*|bahat*|nekulturn*|prost*|ograničen*|glup*|lud*|bolesn*|razmažen*), (pravi|baš|stvarno|koji|koja|
        kakav|kakva|jedan običan|jedna obična) (ste |je |on |si )*(smarač|gnjavator|davež|smor|gnjavaža|kverulant|namćor|džangrizalo|
        cepidlaka|bezobraznik|bezobrazluk), (dosta|preko glave|pun*|puna kapa|dosadi*|muka|smučilo|prekipelo|pukao|zlo) (mi|nam|je|
        sam|smo) (je |više |mi |nam |od |već )*(više |od |Vaših |vaših |Vas |vas |svega |Vašeg |Vaše |takv* |ovakv* |tih |već )+*,
    baš (me |nas )?(zanima|da vidim|mogu misliti|me briga|nas briga|me brige|nas brige)…, (briga|boli) (me|nas|mene) (uvo|uho|uvce|
        glava|dupe|za|baš|šta|neka)…, (tresu|tresem|dršćem|uplaši*|prepa*) (se |nam se |mi se |sam |smo )*(gaće|
        od straha|mnogo|gaćice)…, (ne )?(derite|dernjate|urlajte|urlate|vrištite|galamite|drečite|bečite|obrecajte|izdirite|
        iživljavate|iživljavajte)…(na|se|tu|me|meni), (nisam|nismo) (ja |Vam |vam |mi |ovde |Vaš* )+(sluga|sluge|sluškinj*|čistačic*|
        sekretaric*|majka|dadilj*|psiholog|rob|lakej*|budala|konobar*), nismo (na pijaci|u kafani|čuvali ovce|u cirkusu|na buvljaku|
        u selu|čuvali svinje|zajedno čuvali)…, (s|sa) (takvim|takvima|ovakvim|ovakvima|Vama|vama)…(ne radim|ne radimo|ne sarađuj*|
        ne poslujem*|nemam* šta|ne gubim*|nema|ne želim*|neću|nećemo|ne mogu|zamlaću*), (Vama|vama|Vi) (nikad|nikada|nikako|večito|
        uvek|stalno|ništa) (se |ništa |nije |ne |ste |nešto |ništa nije |nikad |nije |po )*(valja|dovoljno|odgovara|potaman|u redu|
        zadovoljni|nezadovoljni|smeta|fali|kukate|volji|ugodi|dobro), (ne|nemojte) (više )?(smarajte|smarati|da smarate|davite|
        cimajte|mlatite|lupajte|kenjajte|serite|kvocajte|glumatajte|glumite), (halo|alo|aman|ej|hej|bre|čoveče|ženo|ljudi|majku mu|
        pobogu|zaboga) (bre |čoveče |ljudi |pobogu |ženo |gospođo |gospodine )*(pristojn*|polako|shvati*|ne|nismo|dosta|smanj*|koliko|
        jel|jeste|razumite|kulira*|alo|malo|već|gde|šta), (idite|žalite|javite|pišite|prijavite|tužite|obratite|pišete) (se |
        slobodno |lepo |komotno |nas )*(kome|gde|u inspekciju|inspekciji|na sud|sudu|novinama|predsedniku|papi|Strazburu|medijima|
        na televiziju) (god |hoćete|želite|znate|slobodno|ako|baš|pa|mi|tresu|nas)*…, (jadno|sramota|sramotno|bedno|tužno|žalosno|
        smešno|nečuveno|degutantno|strašno) (je |što |Vas |je da |bilo |kako |Vam )+…(odrasta*|ponaša*|piše*|javljate|žalite|bunite|
        ovak*|trošite|kukate|obraćate|takav|takva|takvo), ako ste (već |tako |toliko |baš |Vi )*(pametn*|stručn*|sposob*|obrazovan*|
        mudr*|veliki stručnjak*)…, kad ste (već |tako |toliko )+(pametn*|stručn*|sposob*)…, (Vi|vi) (ste |mi )+(neki |veliki |neka |
        sad |taj )*(stručnjak|ekspert|majstor|pametnjaković|pravnik|doktor|profesor)*(?=[.!?]), inače (razgovora|priče|ničega|ništa|
        nema|ćemo) (neće|više|nema|od|da|prekin*|biti)*…, šta (Vi |vi )*(umišljate|mislite|zamišljate|uobražavate) (da |ko |Vi )+*,
    (niste|nisi) (Vi |vi |ti )*(jedini|jedina|centar|sam|sama)…(svet*|kup*|sam*|imam*|ovde|korisnik*|gost*|mušterij*|pacijent*),
    (prijatno|zbogom|doviđenja|ćao|laka noć) (Vam )?(bilo |i |želim |onda )*(nemojte|ne |nikad|bez|više)…, nemojte (nam |mi |nas |se |
        da )*(se |više |ubuduće |nam )+(javlja*|piš*|pisa*|obraća*|zovete|zvati|dolazi*|vraća*)(?! ako ste (već|dobili)), (gubim|
        gubiti|gubite|trošiti|trošim) (se |više |ni |svoje |moje |naše |mi |nam |na Vas )*(živce|živaca|nerve|dragoceno vreme|
        vreme na|vreme sa|vreme s), (koji|koju|kog|kojeg) (ti|Vam|vam) (je )?(moj|đavo|vrag|bog|problem), (đavola|do đavola|dođavola|
        majku mu|dovraga|mamu), (sram*|stid*) (Vas |te |se |Vam |vas )+(bilo|budi|neka|malo|treba)*…, (imate|imaš|imaju) (Vi |vi |li |
        nekih )*(problem* sa (glavom|sobom|živcima)|nešto u glavi|komplekse), (uzmite|popijte|progutajte) (neki |nešto |jednu |jedan |
        malo )*(bensedin|za smirenje|čaj|tabletu|lek), (nađite|potražite) (sebi |neki |nekog )*(hobi|posao|život|psihijatra|lekara|
        pametnija posla|drugog|budalu|drugu budalu), (vratite se |idite |nazad |ponovo )+(u )?(prvi razred|školu|osnovnu), (ne umete|ne znate|
        nemate) (da |osnovne |ni )*(čitate|pišete|računate|kulture|pojma|blage veze|vaspitanja|manira|stida|obraza|mozga|dušu), (pali|
        palite|gasi|tandara*) (smaranj*|mandara*|broću), (kuku|lele|jao) (lele|majko|meni|kuku|jadni)…, (nije|nisam) (ovo |ja |Vam |
        vam |mi )+(bakalnica|SOS|terapija|psihijatar|socijalna|humanitarn*|narodna kuhinja|dobrotvorn*|zabavište|obdanište)
"""
BEING_RUDE_UNLESS = """
    da ne (gubite|trošite|gubimo), da ne biste (gubili|trošili), razumem, razumemo, shvatam, izvinj*, nije mi cilj, kriv* sam,
    žao mi je, u pravu ste
"""
