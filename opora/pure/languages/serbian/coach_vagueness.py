"""More Serbian words that say too much or too little: promised futures (C-R01), empty apologies (C-R04), formulas
(C-R05), unnamed times (C-R11), guesses (C-R12), superlatives (C-R14) and closing the case (C-R23).

Blocks of phrases in the notation of `coaching.py`; the files of the coach's words join them to their own.
"""

from __future__ import annotations

PROMISED_FUTURE = """
    (osigurali|obezbedili|preduzeli|učinili|postarali|postarao|postarala|pobrinuli|pobrinuo|pobrinula|uradili|postaraćemo|pobrinućemo|
        osiguraćemo|potrudićemo|potrudiću|postaraću|pobrinuću|gledaćemo|nastojaćemo|učinićemo) (se |smo |sam |sve |ćemo |
        to )*…(da)…(ne|nikad|nikada|više) (se |Vam |to |ovo |više |nikad |nikada |ovakv* |ovako |nešto |ponovo |opet )*(ne |nikad |
        nikada |više |ponov* )*(desi|dogodi|ponovi|dođe|ponavlja|bude|doživite|osetite|imate|čekate|zadesi|javi|pojavi), (sledeći|
        drugi|naredni|idući) put* (ćete|će|sigurno) (se |sve |Vam |biti |sigurno )*(biti |bude )?(prezadovoljn*|zadovoljn*|
        oduševljen*|savršen*|u redu|kako treba|iznenađen*|kao|bez|na vreme)…, (ovo|to|ovaj put) (je |Vam |nam |sigurno |
        Vam je )*(bio |bilo |bila )*(prvi|jedini) i (poslednji|jedini)( put)?, (neće|nećemo|nećete) (se |Vam |to |ovako |nešto |
        ovakav |takva |nam |greška |kod nas |greške |više |ova |ovo )*(više |nikad |nikada |ubuduće |ponovo |opet )+(biti |se |
        kod nas |kod Vas |Vam )*(ponov*|desi*|dogodi*|bit*|imat*|ima*|doživ*|događat*|dešavat*|brin*|čekat*|kasnit*|dozvol*|pogreši*|
        zakaza*|zaboravi*|propusti*), (ovakv*|takv*) (greš*|stvar*|situacij*|propust*|kašnjenj*|neprijatnost*|problem*|
        iskustv*) (kod nas |se |Vam |od danas |od sada |ubuduće |više |sigurno |kod |nas )*(više )? (neće|nećete|nema|ne može), (više|
        nikad|nikada) (nemate|nećete imati|nema) (razloga|potrebe|brige) (za|da)…, (zauvek|trajno|jednom zasvagda) (smo |je |rešen* |
        smo to )*(otklon*|reš*|ispravi*)…(više|ne|nikad)…, (stavljam|dajem|dajemo) (ruku u vatru|glavu|Vam reč|pismenu garanciju|
        garanciju)…, (držim|držite) (Vas|me|nas) za reč
"""
PROMISED_FUTURE_UNLESS = """
    nećete (ništa )?(platiti|plaćati|morati), neće Vam biti naplaćen*, kako se (ne|više), proverava*, dve osobe, uvel*,
    od (ponedeljka|danas|sutra) (svak*|kurir|dve|pre|ruč*)
"""

EMPTY_APOLOGY = """
    (žao (mi|nam) je|izvin*|žalimo|oprostite|pardon) (se )?(ako|ukoliko|što se tako|što imate (takav|loš)|što ste stekli|što ste tako|
        što niste zadovoljni|što smo Vas razočarali|što je došlo do)…, (ako|ukoliko) (smo|sam|ste|je|Vas|se) …(povredi*|uvredi*|
        naljuti*|razočara*|neprijatn*|nezadovolj*|oseća*|oseti*|došlo|smeta*|zasmeta*)…(izvin*|žao|oprost*), (izvin*|žao|žalimo|
        oprostite|izvinjenj*) …(na|zbog|za) (Vaš* |vaš* |ovom |tom |takv* |ovakv* |tog |ovog |lošem |celom |celokupn* |
        negativn* )*(neprijatn* |loš* |negativn* |ružn* )*(iskustv*|doživljaj*|utis*|smetnj*|svega|svemu|sve|neprijatn*|situacij*|
        okolnost*|slučaj*|događaj*|incident*|propust*|nezadovoljstv*|nesporazum*|poteškoć*|gnjavaž*|peripetij*)(?=[.!]?$|i|koje|koju|
        koji), (primite|prihvatite|upućujemo|izražavamo|molimo (da )?(primite|prihvatite)) (molim |Vas |molimo |Vam |naše |moje |ovo |
        još jednom )*(najiskrenij* |iskren* |najdublj* |dubok* )*(izvinjenj*|žaljenj*)
"""

FORMULAS = """
    (Vaš*|vaš*|svak*) (zadovoljstv*|poverenj*|poruk*|mišljenj*|sugestij*|komentar*|kritik*|kupac|korisnik|klijent|utis*|primedb*|
        pitanj*|glas) (je |su |nam |nas |uvek |i |mnogo |su nam |je nam |za nas )*(naš* |imperativ*|prioritet*|cilj*|misij*|
        mnogo znač*|puno znač*|znač*|bitan|bitn*|dragocen*|inspiriš*|podstič*|važ*|obavezuje|motiviš*|pokreće|jednako|poseb*),
    (težimo|nastojimo|trudimo se|stremimo|posvećeni smo|posvećen|nastavljamo|nastavićemo|radimo|neumorno|svakodnevno|iz dana u dan|
        konstantno) (da |ka |svakodnevno |iz dana u dan |uvek |na |neprestano |i dalje |radi* |ćemo |naporno )*(izvrsnost*|
        savršenstv*|kvalitet*|budemo bolji|bolji|bolje|napred*|poboljš*|unapre*|pruž* |usluga|opravda*|ispuni*|zadovolji*|najbolj*)…,
    (svaka|svaku|Vaša|Vašu) (kritik*|pohval*|povratn* informacij*|sugestij*|primedb*) (nam |nas |je |za nas |uzimamo |
        shvatamo )*(pomaž*|podstič*|dragocen*|važn*|motiv*|ozbiljno|s najvećom|znači|uči)…, (primili|uzeli|preneli|prosledili|
        zabeležili|evidentirali|proknjižili|registrovali|zaprimili) (smo )(Vaš* |vaš* |ga |je |i |to |poruku |zahtev |upit |mejl |
        primedbu |žalbu |prijavu |svu |prigovor )*(upit|zahtev|poruku|mejl|primedbu|žalbu|prijavu|razmatranje|nadležn*|odgovarajuć*|
        kolegama|timu|službi|prigovor|reklamaciju|zapažanj*|sugestij*)(?! (za|broj|oko|o|i (danas|sutra|ja))), (Vaš*|vaš*) (poruk*|
        upit*|mejl*|zahtev*|žalb*|primedb*|sugestij*|prigovor*|zapažanj*|predlog*|reklamacij*) (smo|sam|je|će|biće) (uredno |već |
        biti |uspešno |odmah )*(preneli|prosledi*|proslediti|primili|zabeležili|evidentir*|zaprimljen*|zaprimili|uzeli|uzet*|preuzet*|
        u proceduri|u obradi|u razmatranju|dostavljen*|procesuiran*|prenet*|stigl*|primljen*)…, (razumemo|razumem|cenimo|uvažavamo|
        saosećamo) (u potpunosti |potpuno |zaista |sa )*(Vaše|vaše|Vašu|vašu|sa Vam*|Vam*) (nezadovoljstv*|strpljenj*|zabrinutost*|
        frustracij*|razočaranj*|lojalnost*|ljutnj*|poverenj*|stav*|razumevanj*|brig*)(?=[.!]?$|i (cenim*|hval*|žao|zahval*|trud*|
        stoji*)), (uvek smo|tu smo|uvek smo tu|ostajemo|stojimo) (tu |uvek )*(za Vas|za vas|uz Vas|na usluzi|Vaši|na raspolaganju),
    (s|sa) (najboljim|dužnim) (željama|poštovanjem|uvažavanjem) (i|prema|da)…, (hvala|zahvaljujemo) (se )?(Vam )?(na |
        što ste )(lojalnost*|saradnj*|deo naše|povratn*|Vašem interes*|Vašem poveren*|poveren*|ukazivanj*), Vaš pouzdan partner,
    nadamo se (daljoj |budućoj |Vašoj )…(saradnj*|poveren*), (sve|sva) u cilju…, (ulažemo|činimo) (sve |maksimal* |velik* |
        ogroman )*napor*…
"""

UNNAMED_TIME = """
    po (prispeću|dolasku|završetku|dobijanju|povratku|pristizanju|nabavci|proveri|odobrenju) (robe|dela|kolege|koleginice|odgovora|
        delova|iz|s|sa|od|novca|zalih*)…, (šef|šefica|on|ona|oni|direktor|centrala|uprava|komisija|nadležni|kolege) će (to |
        o tome |o svemu |i |još )*(odluči*|reši*|razmotri*|vide*|oceni*), (dolazi|stiže|šalje|vraća|piše|zove|popravlja) (kod |Vas |
        Vam |se )*(čim|kad|kada) (on |ona |se )*(završi|stigne|bude|oslobodi|uhvati|može|uspe|dođe|vrati)…, (će|ćemo|ću) (Vam |biti |
        se |sve |Vas )*[a-z]* (Vam |Vas |se )*(narednih|sledećih|ovih|idućih) (nekoliko |par )*(dana|nedelja), (*ćemo|*ću|biće) (to |
        Vam |sve |se |ga |je )*(tokom|u toku|preko|negde) (leta|zime|jeseni|proleća|nedelje|meseca|godine|sezone|narednog|dana|
        sledeće|iduće), (ćemo|ću|će|*ćemo|*ću|*iće|*aće|ide|idu|šaljemo|šaljem|kreće|dolazi|eto|vraćamo|menjamo|donosimo|stiže) (Vam |
        Vas |ga |je |to |ih |novac |paket |robu |zamenu |zamena |novi |nov* |deo |sve |se |biti |vratiti |posla* |zameni* |reši* |
        javi* |pozva* )*(tek )?(čim|kad|kada|pošto|dok|nakon što) (se |nam |mi |ona |on |to |za to |roba |novac |deo |majstor |
        koleg* |servis |kurir |banka |budemo |bude |kontrol* |dobavljač |centrala |šef |ima |magacin )*(prođe|stign*|dođ*|bude*|
        završ*|uhvat*|vrat*|odgovor*|potvrd*|pristign*|oslobod*|ima*|utvrd*|sazna*|dobij*|proknjiž*|odobr*|legne|reši*|pogleda*),
    (čim|kad|kada|pošto|dok) (se |nam |mi |ona |on |to |roba |novac |novi |deo |majstor |koleg* |servis |kurir |banka |kontrol* |
        dobavljač |centrala |šef* |magacin )*(prođe|stign*|dođ*|bude |bude*|završ*|uhvat*|vrat*|odgovor*|potvrd*|pristign*|oslobod*|
        nabav*|ima*|utvrd*|sazna*|dobij*|odobr*|reši*|pogleda*)…(ćemo|ću|će|*ćemo|*ću|*iće|*aće|šaljemo|šaljem|eto|kreće|ide|javljam*|
        pišem*|zovem*|vraćamo|menjamo), kad-tad, kad tad, pre ili kasnije, (pitaću|pitam|proverim|proveriću|vidim|pogledam|
        raspitam se|pogledaću|proveravam) (to |šefa |kolegu |kolege |magacin |u |njih |ih |ga )*(pa|i|te) (Vam |Vas |ćemo |ću |
        se )*(kažem|kazati|reći|javljam|javim|čujemo|čuti|vidimo|videti|poručim|odgovorim|znam)…, (rešava|sređuje|radi|završava|
        ispituje|proverava) se(?=[.!]?$), (očekujte|sačekajte|čekajte) (naš |moj |njihov |kurira |majstora |naše |poziv |mejl |dalj* |
        uput* )*(poziv|mejl|javljanje|odgovor|obaveštenje|majstora|kurira|uputstva|instrukcije)(?=[.!]?$), (povraćaj|zamena|popravka|
        provera|isporuka|obrada|rešavanje|ispitivanje|istraga|procedura|slanje) (je|su) (i dalje |već |još )?(u toku|u pripremi|
        u postupku|u tranzitu|na čekanju|u redu za)(?=[.!]?$|i|pa), (sve |to |će |sve će |sve će biti |biće )+(gotov*|rešen*|završen*|
        u redu|sređen*|na vreme) (na vreme|uskoro|brzo|valjda|kako treba|bez brige)*(?=[.!]?$), (majstor|kurir|kolega|koleginica|
        serviser|vozač) će (Vas|Vam se) (zvati|pozvati|javiti|kontaktirati) (da|oko|radi|za|pre)…(?=[.!]?$), biće (brzo|uskoro|ubrzo|
        gotovo uskoro|kad stigne), (ostajemo|bićemo|ostanimo|budimo|budemo|biću|ostajem) (u |na )(kontaktu|vezi)(?! (dok|do|još)),
    (javimo|čujemo|vidimo) se(?=[.!]?$|(pa|kad|čim|još|za)), javljamo (ishod|rezultat|vest*|novosti|sve|Vam ishod)(?=[.!]?$), (uskoro|
        ubrzo) (više |nove |detaljnije |sledi |slede |dobijate |stižu |novosti |vesti )+(informacij*|novosti|vesti|detalj*|odgovor|
        obaveštenj*)*, (naš |ceo |tehnički )?(tim|ekipa|kolege|majstori|služba|mi|svi)? ?(intenzivno|ubrzano|vredno|uveliko|aktivno|
        punom parom|danonoćno|i dalje|užurbano) (rad*|reš*|traž*|isprav*|prover*) (se )?(na )?…, (radimo|radim|radi se|
        radiće se) (na |i dalje |već |upravo |punom parom )+(tome|rešenj*|rešavanj*|otklanjanj*|tom|ovom|popravc*|problemu)(?=[ .!]?$|
        i|da), (strpite se|strpljenja|budite strpljivi|molim za strpljenje|još malo strpljenja|samo malo strpljenja)…, (obaveštenj*|
        odgovor|vest*|informacij*|povratn* informacij*|rešenje|ishod|rezultat|potvrda|uputstvo|ponuda|novac|povraćaj|uplata|paket|
        roba|deo|isporuka|pošiljka|majstor|serviser|zamena|termin|kurir) (Vam |vam |će |je |se |biti |možete |ćete |stiže |sledi |bi |
        trebalo |da |biće |poslat* |dobi* |imati |očekujte |očekivati |očekuje |očekujemo |dobićete |će Vam |izvršen* |legne |
        doći )+(naknadno|uskoro|ubrzo|narednih|prvom narednom|sledećom|u narednom|u zakonskom|u predviđenom|u dogledno|za koji dan|
        kad bude|kada bude|čim|kroz koji|u nekom|u optimalnom|kad|kada|ovih|tokom narednog|u skorije|u skorijem|za par|za nekoliko|
        blagovremeno|pravovremeno|što pre|u roku dok|do daljeg|po redosledu|po redu)…, (dobićete|dobijate|dobijete|imaćete|
        saznaćete) (od nas |nove |neke |sve |Vi |odgovor |rešenje |vest* |inform* |potvrdu |novac |ishod )*(vesti|novosti|odgovor|
        informacij*|obaveštenj*|rešenje|ishod|novac|potvrdu|rezultat)(?=[.!]?$|(u|kad|kada|čim|naknadno|uskoro|od|kroz|za)), (neko|
        kolega|koleginica|tim|majstor|serviser|stručnjak|operater|agent|menadžer|šef|služba) (od |iz |za |naš* |kolega |kolegin* |
        tima |podrške |servisa |nadležn* )*(će|ćemo) (Vas |Vam |se |vas |vam |već |s Vama |sa Vama )*(javiti|pozvati|kontaktirati|
        doći|pogledati|odgovoriti|nazvati|preuzeti|zvati|stupiti)(?=[.!]?$|(kad|kada|čim|već|nekad|u toku|tokom|jednom|uskoro|ovih|
        naknadno|kasnije|u|povodom|oko|vezano)), (gledaćemo|gledam|gledamo|potrudićemo|potrudiću|trudimo|nastojaćemo|pokušaćemo|
        pokušaću|nadamo|nadam|probaćemo) (se |da |ću |ćemo |to |će |Vam |i |sve |biti |bude |reš* |završ* |sred* )*(što pre|
        što je pre|u što kraćem|brzo|ubrzo|uskoro|u dogledno|u najkraćem|čim|prvom prilikom|kako znamo|ovih dana|u razumnom)…,
    (u zakonskom|u predviđenom|u propisanom|u optimalnom|u redovnom|u primerenom|u najskorijem) roku, (stupićemo|stupiti) u kontakt…,
    (proverićemo|proveriću|proverim|vidimo|vidim|pogledaćemo|pogledaću|pitaćemo|pitaću|raspitaću se|ispitaćemo|istražićemo) (to |sa |
        i |pa |kod |šta |o |u |ovo |magacin* |kolegama |koleg* |čemu |se |radi |stvar |situaciju )*(pa |i |te )(Vam |Vas |se )*(javi*|
        javlj*|javljamo|obavest*|pišem*|pisać*|zove*|čujemo|kontakt*|vidimo), (ne znam|ne znamo|nemam|nemamo|teško je reći) (mi |ja |
        još |tačno |tačan |informaciju |datum |podatak |rok |nažalost |u ovom trenutku )*(kad|kada|do kad|koliko|o roku|za rok|datum|
        rok|termin)…(ali|no|moraće*|strp*|sačeka*|čeka*|javi*)…, (sačekajte|pričekajte|moraćete|morate) (da |još |sačekati |malo |
        koji |par |neko |još malo |sačekate |pričekate )+(dan|dana|vreme|vremena|malo|strplj*)?(?=[.!]?$)
"""
UNNAMED_TIME_UNLESS = """
    u slučaju, povezaću, povezujem, ako želite, hvala, (možete|hoćete|da li) (li )?(nam |mi )?(javi*|posla*|pošalj*),
    kad* Vam odgovara, vidimo se (u|na|sutra), pre nego, čim (pošaljete|uplatite|javite|potvrdite|dostavite|stignete|odgovorite|
        uplata|primite), kada (pošaljete|uplatite|javite|potvrdite|dostavite|odgovorite)
"""

GUESSES = """
    (vrlo |najviše |prilično |dosta |po svemu sudeći |sasvim )+(verovatn*|moguć*), po (meni|mojoj proceni|mom iskustvu|mom skromnom|
        mome|svemu sudeći|logici|nekoj logici)…, navodno, nagađam, rekao bih da, rekla bih da, (to )?bi (mogao|mogla|
        moglo) (da )?(bude|biti|je) (zbog|do|od|i|neki|problem|kvar)…, (mora|biće) (da |biti )(je|su|Vam|nam|kurir|neko|do|to|zbog|
        nešto|problem|kvar)…(?=[ .!]), (sva je prilika|po svoj prilici|nije isključeno|ne bi me čudilo|ne bih se kladi*|
        ne mogu da garantujem ali|ako me pamćenje|ako dobro pamtim|ako se dobro)…, (čuo|čula|čuli) (sam|smo) (da|negde|od)…, (trebalo|
        trebao|trebala) bi (već |negde |sutra |uskoro |valjda |i |da |to |Vam |se |sve )*(da )(stig*|dođe*|bude*|radi|važi|pokriv*|
        mož*|ima|prođe|legne|krene|vrati|odgovara|pomogne)…, (otprilike|odokativno|onako|recimo|tako nešto) (tako|možda|bi|nekih|oko|
        toliko)…(mislim|valjda|ne znam|možda), (nisam|nismo) (baš |ja |sad |sada |sto posto |potpuno |u potpunosti |
        najsigurn* )*(sigur*|upućen*|uveren*|načisto|baš u toku|stručn*)…, nemam pojma…, (deluje|izgleda|čini se|zvuči) (mi |nam |
        kao )*(kao |da |mi )+(je|su|neki|problem|kvar|će|to|nije|se|nema)…
"""
GUESSES_UNLESS = """
    (proveri*|pitaću|pita* sam|utvrdi*|saznaću|potvrdi*)…(sutra|danas|do|sat*), izgleda (odlično|lepo|sjajno), ako (Vam )?izgleda,
    čula sam (da ste|Vas), čuo sam (da ste|Vas)
"""

SUPERLATIVES = """
    (naš* |pravi |prave |mi |mi smo |ekipa |tim |ljudi |majstori |su |momci )+(čarobnja*|čarobnjaci|majstori svog|heroji|virtuoz*|
        umetnic*|genij*|zlata vredn*|profesionalci najvišeg|vrhunsk*|prvaci|šampion*|legend*|bez mane|bez premca|lider*|broj jedan|
        najstručnij*|mađioničar*), (nema|ne postoji) (tog |te |toga |takvog |kvar* |problem* |stvari )*(kvar*|problem*|zadatk*|
        izazov*|stvari|nemogućeg|zahteva) (koj* |kojeg |što |mi |koji mi )*(ne |mi ne )+…, (ovakv*|takv*|bolj*|našu) (uslug*|
        kvalitet*|servis|brzin*|podršk*) (ne |nećete |Vam niko |nigde |niko |nema |ne možete )+…, (mi smo|naša firma je|naš tim je|
        spadamo među) (apsolutni |neprikosnoven* |među |vodeć* |najvećim |pravi )*(lider*|vodeć*|najbolj*|prvi|neprikosnoven*|
        broj jedan|vrh*|sinonim)…, (dali|daje*|dao|ulažu|uložili) (smo |je |su |se )*(sve od sebe|200|300|1000|dušu|i srce|srce|
        nadljudsk*|poslednj*)…(za Vas|više|kao|dan|noć|celu|srce|dušu)*, (radil*|borili|bdeli|čuvali|tražili|dežural*) (smo |su |
        je )*(celu |cele |čitavu |čitave |neumorno |bez prestanka |danonoćno |po ceo )+…, (nadmašil*|prevaziš*|oboril*|
        pobedil*) (smo |sve |su |same |svaki |i )+(sebe|očekivanj*|rekord*|konkurencij*)…, (svetsk*|vrhunsk*|neprevaziđen*|
        besprekorn*|savršen*) (usluga|kvalitet|nivo|klasa|reputacij*|servis)…(naš*|mi|kod nas|uvek)*, (niko|nijedna firma|
        nijedan servis|malo ko) (u |na |drugi |Vam )*(srbij* |gradu |tržištu |zemlji |svet* )*(ne|nije|nema|ne bi) …(kao mi|brže|
        bolje|brz*)
"""

CLOSING = """
    (ovim |time |stoga |mi |ja )*(smatramo|smatram|vodimo|držimo) (da )?(je |su )?(to |ovaj |ova |Vaš* |ceo |stvar |
        problem )*(slučaj |stvar |predmet |reklamacij* |prijav* |problem |pitanje |zahtev )(je )?(time |ovim |sada |uspešno )*(rešen*|
        zatvoren*|okončan*|završen*|zaključen*), (tiket|slučaj|predmet|prijava|reklamacija|zahtev|upit|Vaš tiket|Vaš slučaj) (je |se |
        sam |smo |Vam |ću |biće |označen* |obeležen* |stavljen* |kao |u |status* |automatski |vodi |prebačen* |arhiviran* )+(rešen*|
        zatvoren*|završen*|okončan*|arhiv*|obrađen*), (na ovome|ovim|time|ovde) (se |mi |ćemo |i )*(završava*|zaključuj*|prekida*|
        okončava*) (našu |naša |ovu |se |svaku |dalju )*(prepisk*|komunikacij*|slučaj*|razgovor*|raspr*|priča|stvar), (dalj*|
        svak* dalj*) (prepisk*|rasprav*|komunikacij*|reklamacij*) (nije|neće|nema|smatramo|ne)…, (stavljamo|stavljam|
        stavili smo) (tačku|ovo ad akta|slučaj ad akta|ad akta)…
"""
