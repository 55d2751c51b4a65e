"""More Serbian words by which a reply dodges: excuses (C-R02), denials (C-R06), blaming (C-R07), sending away (C-R08).

Blocks of phrases in the notation of `coaching.py`; `coach_wording.py` and `coach_manner.py` join them to their own.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of

EXCUSES = """
    (na to|na to mi|na vreme|na te stvari|na to zaista|na saobraćaj|na kurira) (nažalost |mi |zaista |ja )*(ne utičemo|ne utičem|
        nemamo uticaj*|ne možemo uticati|ne mogu uticati), (svi|i drugi|i ostali|drugi) (danas |isto |ovih dana |sada |trenutno |
        takođe )*(kasne|čekaju|imaju problem*|imaju gužvu)(?! na), ne samo mi(?=[.! ]), (nova|nov|novi|mlad|mlada|početni*) (sam|
        smo) (ovde|ovdje|u firmi|na poslu|radnik|tek)…, (i meni|meni|nama) (je |isto |lično |samoj |samom )*(teško|loše|mučno|
        bilo teško|dete|umrl*|boles*|muka)…, (imamo|imam|imao|imala) (sam |smo )?(porodičn*|privatn*|ličn*|zdravstven*) (problem*|
        situacij*|razlog*|neprilik*|obavez*), (posla|porudžbina|poziva|gužve|obaveza) (je |ima |smo )*(preko glave|previše|do guše|
        kao nikad|mnogo|za troje), (ne stižemo|ne postižemo|nismo stigli|nismo fizički) (mi |ja |da |sve |fizički )*(od|sve|svima|
        zbog|jer|pored|ni)…, (šta|kako) (mi|ja|da) (tu |onda )?(možemo|mogu|radim*|radimo) (kad|kada|ako|da|protiv)…, (više|
        jače) (je )?od nas, (to je )?(jače|više) (od )?nas, (imajte|uzmite) (Vi |to )?(u obzir|na umu)…(sezon*|gužv*|praznik*|vreme|
        ljudi|rad*|mali|obim*|period), mali smo (tim|kolektiv|firma)…, (svuda|svugde|svi) (su )?(gužve|gužva|redovi|zastoji)…,
    (razumećete|razumete|razumeli biste|shvatićete) …(gužv*|sezon*|praznik*|mnogo posla|situacij*|da ne možemo), (preopterećen*|
        pretrpan*|prebukiran*|iscrpljen*|u haosu|u deficitu|u minusu s ljudima) (smo|sam|je|radnom|ljudima|osoblj*), smo (trenutno |
        nažalost |baš |potpuno |prilično |sada |svi )*(preopterećen*|pretrpan*|prebukiran*|iscrpljen*|u haosu|u deficitu|u gužvi|
        kratki s ljudima)
"""
CAUSES = """
    (kiša|sneg|led|oluja|nevreme|vetar|vrućin*|poplava|košava) (je |nam |nas |sve |cele |celu |ceo )*(pada*|omelo|omela|onemoguć*|
        zaustavi*|sprečil*|okova*|poremet*|zatvori*)…, (nestalo|nestajal*|nije bilo) (nam )?(je )?(struje|interneta|vode|signala|
        goriva|veze)…, (pola|deo|većina|ceo|cela|dvoje|troje|trećina|jedini) (nam )?(magacin*|tim*|ekip*|ljudi|radnik*|osoblj*|
        kolektiv*|smen*|firm*|nas|majstor*) (je |su |nam )*(na |bolesn*|bolestan|odsut*|fali|prehla*|otiš*|u izolaciji)*(bolovanju|
        odmoru|godišnjem|moru|bolesn*|fali|terenu)*, (pa )?(decembar|januar|avgust|leto|vikend|ponedeljak|petak|kraj (godine|meseca)|
        sezona|Uskrs|Božić) je(?=[ .!])…(svi|gužva|svuda|razume*|posla|odmor*|ljudi), (problem*|poteškoć*|kvar*|zastoj*) (sa|s|na|
        u) (našim |našem |našom )?(server*|sistem*|program*|softver*|mrež*|linij*|štampač*|kamion*|vozil*|internet*)(?=[ .]…|[.!]?$),
    (nedostatak|manjak) (radne snage|ljudi|kadra|osoblja|vozača|majstora), (dete|žena|majka|ćerka|sin|mama|muž|otac) (mi|
        nam) je…(bolesn*|bolestan|bolnic*|operis*|umr*)
"""
EXCUSES_UNLESS = """
    izvinj*…(posla*|šalje*|vraća*|dolazi*|menja*), kod Vas, Vaš (ruter|uređaj|telefon|računar)
"""

DENYING = """
    (to|tako nešto|takvo nešto|takvu stvar|ovo) (Vam |vam |kod nas |ovde |od nas |zaista |sigurno |u našoj firmi )*(niko|nijedan|
        nijedna) (od nas |Vam |kod nas |kolega |iz tima |naš |ovde |radnik )*(nije|ne bi|ne) …(reka*|rekl*|reći|kaže*|obeća*|tvrdi*|
        potvrdi*|pisa*|napisa*|garant*|ponudi*|javi*), (mi|ja|naša firma|naši ljudi|kod nas se) (Vam |takve |takva |takvo |tako |
        nešto |stvari |obećanja |nikad |nikada |to )*(ne|nikad ne) (obećav*|obećaje|obećam*|garantuj*|daj*|nudimo|nudim|govorimo|
        govorim|pišemo|tvrdimo|tvrdim), (takve|takva|takvu) (stvar*|obećanj*|rokove|informacij*|popust*) (mi |ja |nikad* |kod nas |
        se )*(ne|nismo|nisam) (obećav*|daje*|davali|davao|davala|nudi*|pruža*|piše*|govori*), (to|ono|sve) što (tvrdite|govorite|
        pišete|navodite|kažete|ste naveli|ste napisali) (jednostavno |prosto |nažalost |uopšte |zaista |apsolutno )*(nije|ne odgovara|
        nema|ne stoji|je netačno|je laž|je izmišljotina), (Vaša|Vaše|Vaši|vaše|vaša) (tvrdnj*|navod*|optužb*|priča) (je |su |nije |
        nisu |ne |su jednostavno )*(tačn*|netačn*|istinit*|neistinit*|osnovan*|neosnovan*|stoj*|laž*|izmišljen*|paušaln*),
    to (jednostavno |prosto )?nije (tačno|istina|istinito), nije (tačno|istina) da (smo|sam|Vam|je Vam|je neko|je kolega|niko),
    (ne sećam|ne sećamo|ne sjećam) se (ja |mi |uopšte |baš )*(da|takv*|tog|toga|ničeg)…, (nemam|nemamo|ne postoji|nema|
        nigde nema) (nikakv* |nigde |mi |kod nas |nikakvog |o tome )*(evidencij*|traga|zapis*|beleške|potvrd*|dokaz*) …(da|o)…(rek*|
        obeća*|dogovor*|potvrdi*|neko|smo|iko|garant*|zva*|pis*), (takav|takvog|taj|nikakav|nikakvog|nikakva|takva) (dogovor*|
        obećanj*|ponud*|razgovor*|uslov*|rok) (nije |nikad |ne |kod nas |nikada |mi |sa Vama |s Vama |uopšte )+(postoj*|postoji|bilo|
        bio|bila|pravil*|imal*|nudil*|nije|nema*), (nismo|nisam|nije) (se )?(mi |ja |Vi |to |tako |sa Vama |s Vama |ni |tada |
        ništa )*(dogovori*|dogovaral*|ugovori*|obaveza*|pominja*|spomen*|reka*|rekl*|kazao|kazala|kazali|izgovori*|izjavi*|
        tvrdi*)(?! (rok|termin|sa kurir)), (tako|to|takvo) …se nismo (dogovori*|dogovaral*), (ja|mi) (to |tako nešto |sigurno |nikad |
        nikada |Vam |lično )*(nisam|nismo) (to |sigurno |nikad |tako )*(reka*|rekl*|kaza*|obeća*|pisa*|napisa*|tvrdi*|garantova*|
        ponudi*), ne može biti (tačno |istina )?(da )…, (nemoguće|teško|malo verovatno|isključeno) (je )?(da )?(Vam |vam |je )*(je |
        to |neko |iko |kolega )+…(reka*|rekl*|obeća*|potvrdi*|kaza*|napisa*|javi*|garantova*), (ko|ma ko|ko god|bilo ko) (god )?(Vam|
        vam|da Vam|je) (je )?to (je )?(rekao|obećao|kazao|napisao|rekla)…(nije|ne|nema|pogreš*|laga*|slaga*), (to|tako nešto|
        takvu informaciju|to obećanje) (Vi )?(niste|niste ni) (mogli|dobili|čuli|mogao)…, (u|iz) (naš* |mojim |mojoj )*(poruk*|mejl*|
        dopis*|razgovor*|prepis*) (o |tako |takvog |ničeg |to |takvo |toga |nešto )*(toga|nema|ne piše|ne stoji|nije|nigde)…(nema|
        nemojte|piše|izmiš*|ne|nije|tako)*, (mi|ja) (od |o )?(toga|tome|takvo) (Vam )?(ništa |nikad |nikada )*(nismo|nisam) …(obeća*|
        rek*|pisa*|garant*|pomin*|kaza*), (Vi|vi) (ste )?(to )?(sigurno|verovatno|očigledno|očito|možda|izgleda) (ste |to |nas |
        nešto |me )*(pobrka*|pomeša*|izmisli*|umisli*|sanja*|zamisli*|pogrešno|krivo|mešate|brkate|čuli)…, (pomešali|pobrkali|brkate|
        mešate) (ste )?(nas |nešto |verovatno |to |me )*(s|sa|neku)…(drug*|konkurencij*|nekim), (čuli|pročitali|shvatili|razumeli|
        zapamtili) ste (ono što|samo ono|šta) (ste )?(hteli|želeli|Vam odgovara), (stavljate|pripisujete) (mi|nam)…, (niko|
        nikad) (iz naše|iz našeg|od mojih|od naših|kod nas|u našem) …(nije|ne)…(mogao|mogla|obeća*|reka*|rekl*|kaza*|garant*)
"""
DENYING_UNLESS = """
    (nisam|nismo) (Vam |to |se |Vas )*(javi*|odgovori*|obavesti*|na vreme|dobro|jasno|odmah|potvrdi* da|proveri*),
    nismo Vam rekli na vreme, greškom, propustil*, moj propust, tek sada, još uvek
"""

BLAMING = """
    (to|ovo|grešku|propust|haos) (je |Vam |Vam je |nam |nam je |sve )*(napravi*|uradi*|zabrlja*|zeznu*|slagao|slagala|pisa*|poručila|
        spakova*|une*|upropasti*|naprav*) (naš* |moj* |jedn* |jedan |nov* |bivš* )*(kolega|koleginica|radnik|radnica|praktikant*|
        početni*|vozač|magacioner|student*|prodavac|prodavačica|tehničar|majstor|smena|momak|dečko|devojka|čovek|administrator*|firma|
        agencija|podizvođač), (kolega|koleginica|kolege|radnik|radnica|tehničar|majstor|serviser|vozač|magacioner|operater|operaterka|
        prodavac|prodavačica|agent|dobavljač|proizvođač|kurir|programeri|magacin|recepcija|recepcioner*|banka|pošta) (Vam |Vas |nam |
        nas |je |su |to |očigledno |izgleda |nažalost |tada |tom prilikom |malo |opet |jednostavno |naprosto )*(da* pogrešn*|
        reka* pogrešn*|rekl* pogrešn*|pogrešno|lagao|laga*|slagao|slagala|slagali|prevari*|zabušav*|bio nepaž*|bila nepaž*|nepažljiv*|
        nemar*|previd*|nije dobro|nije lepo|nije javi*|nije obavesti*|nisu javi*|nije pročita*|nije posla*|nije prosledi*|nije zaved*|
        otaljav*|otalja*|dao pogrešn*|dala pogrešn*|dali pogrešn*|šalje robu sa|šalje neisprav*|šalje loš*|isporučuje loš*|
        isporučuje neisprav*), (za ovaj|za ovo|za to|za haos|za kašnjenje) (haos |problem |sve |kašnjenje )?(su |je |možete |
        treba )*(zaslužn*|odgovorn*|kriv*|zahvali*|da zahvalite)…, da (je|su) (magacin|kurir|kolega|koleginica|banka|dobavljač|pošta|
        majstor|servis|proizvođač|računovodstvo|oni|on|ona) …(bi|ne bi|stig*|bilo), (mi|ja) (smo|sam) (to |sa svoje strane |svoje |
        sve |paket |robu |uredno |odmah |na vreme )*(posla*|preda*|uradi*|završi*|obavi*)…(ostalo|dalje|kurir*|oni|nije do|na njima|
        od tada|posle toga|njihov*)…, (ostalo|dalje|sve ostalo) (je |nije |zavisi )*(do|na|od) (mene|nas|njih|kurir*|pošt*|bank*|
        dobavljač*|njima), (njihov*|kolegin*|koleginic*|kurirov*|dobavljačev*|magacinsk*|proizvođačev*) (je )?(to )?(greška|propust|
        krivica|problem|odgovornost|nemar)(?! Vam), (kriv*|greška|krivica|propust) …(prethodne smene|druge smene|prethodnog|prethodne|
        bivšeg|nove koleginice|novog kolege|praktikant*|pripravnik*|dobavljač*|proizvođač*|kurir*|podizvođač*), (s|sa) (njima|njim|
        kurirom|bankom|poštom|dobavljačem|kuririma) (se |stalno |uvek |večito |i mi )+(ima* problem*|muči*|svađa*|patimo|natež*|
        nosimo|borimo), (kad|kada|dok) (oni|kurir*|magacin|banka|pošta|dobavljač) (ne |nikad ne |stalno )+*
"""
BLAMING_UNLESS = """
    izvinj*…(proveri*|posla*|šalje*|vrati*|ispravi*|naruči*), kako biste, da biste
"""

SENDING_AWAY = """
    (to|ovo|takvo|Vaše) (nije|ne spada)(?! (moguće|u redu|dobro)) (pitanje |nešto |stvar |slučaj |tema )*(za (nas|mene)|u moj*|
        na meni|na nama|moja stvar|naša stvar|moja briga|naša briga|deo našeg|moj sektor|naš sektor|moje|naše|posao)…, (pogrešno|
        na pogrešno mesto|na pogrešnu adresu|na pogrešan broj|krivo) ste se (obratili|javili|zvali), (pogrešnu|pogrešan|
        pogrešno) (adresu|broj|odeljenje|mesto|službu) ste (dobili|pozvali|zvali|izabrali|pisali|kontaktirali), (zvali|pozvali|dobili|
        došli) ste (pogrešn*|krivo|na pogrešn*)…, (morate|moraćete|trebalo bi|treba|možete|trebate|mogli biste|najbolje) (to |Vi |se |
        sami |samo |ipak |da |lično |onda |direktno )*(rešavate|rešavati|rešite|rešiti|obratite|obratiti|zovete|zvati|pozovete|
        raspravite|raspraviti|raspravljati|pitate|pitati|javite|javiti|tražite|tražiti|raščistite|dogovorite) (to |se |sami |
        direktno |prvo |u |kod |sa |s |na |za to )*(dostavljač*|kurir*|central*|bank*|proizvođač*|uvoznik*|dobavljač*|drugog|drugoj|
        druge|drugom|nekog|opštin*|servis*|upravnik*|pošt*|njih|njima|njim|prodavc*|lekar*|osiguranj*|firm*|sedišt*|platform*|
        aviokompanij*|hotel*|osiguravaj*|vozač*|call|kol|korisničk*|tehničk*|računovodstv*|pravn*|nadležn*|odgovarajuć*|organizator*|
        majstor*), (sa|s) (tim|time|tom|tim pitanjem|tim problemom) (pitanj* |problem* |stvar* |molbom |zahtevom |se )*(morate|
        moraćete|idite|obratite|javite|treba|zovite)…, (pozovite|zovite|obratite|javite|pišite|idite|otidite|odite|tražite|potražite|
        raspitajte|probajte|pokušajte|kontaktirajte|pitajte) (se |to |sami |lično |direktno |radije |lepo |molim |opštu |pomoć |na |
        kod |u |drugu |njih |njima |uvoznika |nekog |nekoga |onog |onoga |ko |za to |umesto mene )*(drugog|drugom|drugde|liniju|onog*|
        druge|druga|u drugoj|opštu liniju|centralu|centralni|ko (Vam|ga|je)|direktno (uvozniku|proizvođaču|kuriru|banci)|uvozniku|
        uvoznika|pošte i|poštu i|nekog nadlež*|nadležn*|drugo odeljenje|druga služba|dostavljač*|prodavcu kod)…, (to|time|tim) (Vam |
        vam |se |kod nas |stvarima |ovde )*(radi|rade|bavi|bave|rešava|rešavaju|obrađuje) (druga|drugi|druge|neko drugi|drugo|posebna|
        poseban|sasvim druga|spoljna|na drugom|centrala)…, (to|takve stvari|ovakve stvari|takve probleme|ovo) (se )?(mi |ja |ovde |
        kod nas |u ovoj )*(ovde |kod nas )*ne (rešava*|radi*|obavlja*|prima*|vodi*|odlučuj*|pita*|obrađuj*)…, (to|ovo) se (rešava|
        radi|obavlja|podnosi|prijavljuje) (na|u|kod) (drug*|nekom|centrali|banci|proizvođač*|sedišt*)…, (nemam|nemamo) (ja |mi |
        nikakva |nikakvih |ta |to )*(ovlašćenj*|nadležnost*|ingerencij*|pristup* tom*) (za |u |da |nad )*…, (nisam|nismo|nije) (ja |
        mi |to |Vam |ovde )*(zadužen*|odgovorn* za|nadlež*|ovlašćen*|kompetent*|taj koji|ta koja|prava adresa|prava osoba|
        prava služba)…, (ja|mi) (sam|smo) (samo|tu samo|ovde samo|obič*) (prodavac|prodavačica|prodavci|radnik|radnica|posrednik|
        posrednici|agent|recepcioner|recepcionerka|operater|operaterka|vozač|kurir|administrator*|zastupnik|dostava|izvođač|zamena|
        na recepciji|na telefonu|na šalteru|na kasi|u prodaji)…, (ne spada|ne ulazi|ne potpada) (to |ovo )?(u |pod )(opis |naš* |
        moj* )* (posla|nadležnost|obavez*|odgovornost|domen|delokrug|dužnost*), (nije|nisu) (to |ovo )?(u )?(moj* |
        naš* )*(opis* posla|domen*|delokrug*|nadležnosti|ingerencij*), (morate|moraćete|treba) (kod|u|do|na) (lekar*|majstor*|banku|
        opštinu|centralu|servis|poštu)…(mi|ja)…(ne|nije)…, (tu )?(ne mogu|ne možemo) (Vam |ja |mi )*(pomoći|pomognem|
        pomognemo)…(probajte|obratite|zovite|pitajte|tražite|idite|pokušajte|javite)…
"""
SENDING_AWAY_UNLESS = """
    preko nas, o našem trošku, bilo kojoj, u bilo koj*, (javljam|javiće|zove|zvaće|pozvaće|zovem) (Vam|Vas|se), ako (to |
        više )*(želite|volite), hitn*, 112, 192, 194, ja ću, mi ćemo, umesto Vas, možete i, ne morate, hranu, lek*, sami smo,
    u prilogu, sutra, do petka, povezujem
"""

CAUSE = one_of("""
        vreme*, vremenski*, vremena, nevreme*, sneg*, snega, leda, kiš*, vrućin*, praznik*, praznici, praznika, praznike, sezon*,
        godišnj* odmor*, godišnjih, odmor*, bolovanj*, bolest*, grip*, virus*, gužv*, gužva, preopterećen*, opterećen*, obim* posla,
        povećan* obim*, velik* obim*, velik* broj*, broja porudžbina, popis*, selidb*, kvar*, pad* sistema, sistem*, sistema, ažuriranj*,
        migracij*, manjk*, manjka, nedostat*, nedostatka, Black Friday, korone, pandemij*, saobraćaj*, štrajk*, akcij*, Nova godina,
        Nove godine, Božić*, Uskrs*, uvoz*, carin*
        """)
COLLEAGUE = one_of(
    """
        kolega, koleginica, kolege, tehničar, serviser, majstor, knjigovođa, vozač, magacioner, šef, šefica, direktor, prodavac,
        komercijalista, pola (ekipe|tima|firme|smene), ceo tim, radnik, radnica, čovek, devojka, jedini
        """
)
