"""Serbian words for what went wrong, and what only looks like it; blocks of phrases for `reading`."""

FAILURE = """
    (opet|i dalje|stalno|ponovo) (mi |nam |od vas )*(stiž*|stižu|šaljete|zovete|pišete) …(iako|mada), (iako|mada) sam (se )?(odjavi*|
        otkaza*|opozva*),
    (naplati*|obračuna*|skinu*|zaračuna*) (ste )?(mi|nam) …(koje nije|koja nije|koji nije|nije bilo|nisam (naruči*|traži*|dobi*)|dvaput|
        dva puta),
    (kurir|poštar|dostavljač|vozač) (mi |nam |je )*(je )?(ostavi*|baci*|uba*) (mi |nam )?(paket*|ga|pošiljku|to|kutij*) (kod|ispred|na|
        pored|iza|u|pod|bez),
    (torta|hrana|pica|meso|hleb|soba|kafa|supa|buket|cveće|ručak|večera) (je|su) (bil* )?(* i )?(suv*|hladn*|zagore*|preslan*|sirov*|
        nepeč*|bajat*|uvel*|pokvaren*|nejestiv*|prljav*),
    (napisan*|odštampan*|ime|natpis) (je |bilo |ste )?(pogrešno|s greškom|sa greškom|loše|drugačije) (napisan*|odštampan*)?,
    (navodno|po vama|kao|u sistemu|piše da) …(isporučen*|uručen*|rešen*|plaćen*|poslat*) …(ništa|nema|nije stig*|nisam dobi*|ničega),
        (visi*|proveo|provela|čeka*|sede*) (sam )?(sat|sat vremena|pola sata|ceo|dugo|skoro|na telefonu|na vezi|na liniji)…(telefon*|
        vezi|liniji)*,
    gde (su|je) (mi|nam|moj*|naš*), gdje (su|je) (mi|nam|moj*|naš*), trebalo je (juče|prekjuče|prošl*|pre|u|da|još|već),
    trebalo je * da *, (stao|stala|stalo|stali|stale) (je |su )?(posle|nakon), (posle|nakon) (jednog|dva|tri|par|nekoliko|nedelju|
    mesec|prvog|jedne|prve) (dana|nedelje|pranja|nošenja|korišćenja|meseci|upotrebe|vožnje)* ... (stao|stala|stalo|prestao|prestala|
    pukao|pukla|puklo|otpao|otpala|otpalo|raspa*|pokvar*|izbled*|odlep*|ne radi*|pocep*),
    rekli (su|ste) (mi|nam)? ... (sad|sada|a sad), kolega (mi )?(je )?rekao ... (sad|sada|ali),
    (sad|sada|odjednom) (tražite|hoćete|treba da (platim|doplatim|platimo)|naplaćujete),
    (drugi|treći|četvrti|peti) (dopis|zahtev|mejl|mail|poziv|put), (curi|vlaga|buđ|prokišnjava|procurel*|poplavi*), smrdi, smrdel*,
    miriše na (hemik*|buđ*|plastik*|dim*), zaudara, hladn* (hrana|supa|pica|jelo|kafa|čorba), zagorel*, izgorel*, prepečen*, sirov*,
    dlaka u, crv, crvi, crva, buba u, bubašvab*, povraća, povraćam, povraćao, povraćala, povraćali, povraćanje, trovanje, otrova*,
    osip, alergij*, škripi, pišti, bruji, kaplje, buči, izgubi* boju, pušta boju, izbled*, skupil* se, skupio se, prekratk*,
    (prevelik*|premal*|preusk*) (za|je) *, za * (cm|mm|santimetr*) (kraći|kraće|kraća|duži|uži|širi|manji), bilo je zatvoreno,
    zatvoreno iako, naišli na zatvorena vrata, zatekla zatvoren*, zatekao zatvoren*, dva različita iznosa, različit* (iznos*|cen*),
    na sajtu (piše|stoji|je) ... (u korpi|na kasi|a), odbili (ste|su|mi), odbijen*, isključili (ste|su), ugasili (ste|su),
    povećali ste (mi|nam)?, podigli ste (mi|nam)?, (čekali|čekale) (smo|sat|dva) *, ogrebali (ste|su), razbili (ste|su),
    uništili (ste|su), izgubili (ste|su), spalili (ste|su), polomili (ste|su), ne preporučujem, tužni smo, tužna sam, razočarana sam,
    razočaran sam, (neljubaz*|mrzovolj*|namrgođ*|neprijat*) (prodava*|osoblje|konobar*|radnic*|žena|gospođa|vozač*|kurir*|služb*),
    (odleteli|otišli) (ste )?bez nas, niko (nam |mi |nas |me )*(nije|ne) *, opet ne *,
    (bučno|buka|krečili|bušili|smrad|smrdi|stenice|bubašvabe), slegao ramenima, rok je (bio|prošao|istekao), obećan* rok,
    kod * ne radi, (podaci|podatke) (su )?(nepoznat*|tuđ*|drug*), (poslali|procurel*) ... (podatke|podaci) (nepoznat*|drug*|trećem)*,
    bez (vode|struje|grejanja|interneta|signala|tople vode|gasa), (na računu|u ugovoru|po ugovoru) (stoji|piše|je) ... (a|ali|dok|
    umesto), naplaćeno (mi )?(je)? *, nije stigl*, u ugovoru (piše|stoji), pogrešan (pib|iznos|datum|broj|model|artikal|naziv),
    (ni|ni ) ?(je|sam|smo|su|ste|si) (mi |nam |još |joj |mu |se |uvek |ga |je |ih |ni |bio |bila |bilo |bili |uopšte |nikad |uvijek |
    nikakav |nikakvu |ništa |do |danas |sada |dobro |niko |jos |uvek |sve |ova |ovaj |moj |moja |moje |paket |posiljka |pošiljka |
    porudžbina |kurir |odgovor |novac )*(stig*|dobi*|primi*|isporuč*|poslat*|poslal*|vrat*|vraćen*|odgovor*|jav*|zva*|zvao|zvali|poz*|
    doš*|pojavi*|reši*|rešen*|rješ*|obradi*|obrađ*|isprav*|ispravan|dostav*|doneo|doneli|donel*|popravi*|popravlj*|uplać*|uplat*|leg*|
    proknj*|refund*|ispunil*|ispunj*|održal*|uspe*|radi*|proradi*|primlj*|preuze*|ono što|onaj|ona koju|ono sto|kompletn*|komplet|
    potvrd*|otkaza*|evident*|uvaž*|ažur*|odgovara*|uključ*|zamen*|našl*|stavil*|ubacil*|spakov*|bilo (u kutiji|u paketu|šrafova|
    punjača)|uračun*|odobren*), nije (ispravan|ispravn*|kompletn*|dobar|dobra|ta boja|ta veličina|taj model|u redu|funkcional*|
    isprav*|kako treba), ne (radi*|rade|funkcioniše*|funkcionis*|pali|pale|puni se|puni|greje|hladi|otvara|otvaraju|svetli|učitava|
    reaguje*|odgovara (opisu|slici|onome|poručen*|naručen*)|odgovarate|javlja* se|javljate|javljaju|dolazi|mogu (da )?(se )?(ulogujem|
    prijavim|uđem|otvorim|platim|dobijem|povežem|upalim|pokrenem|završim|pristup*|koristim|dozovem|uključim|kontakt*|instaliram|
    izvršim)|mogu da (vas )?(dobijem|dozovem)|možemo (da )?(se )?(prijav*|uđe*|plat*|poveže*|dobije*|koristi*|pristup*)|štampa|stiže|
    prima|hvata|zatvara|povezuje|konektuje|ispunjav*|poštuj*|prihvata|dozvoljava|da mi da), prestao (da|sa), prestala (da|sa),
    prestalo (da|sa), neispravn*, nekomplet*, neisporuč*, pokvaren*, pokvario se, pokvarila se, pokvarilo se, pokvari*, kvar, kvara,
    kvari, kvarovi, slomljen*, slomio se, slomila se, polomljen*, polomio se, polomila se, razbijen*, razbio se, razbila se,
    puk(ao|la|lo|li|nut*), napuk*, naprsl*, pohaban*, oštećen*, ostecen*, oštećenj*, ogreban*, izgreban*, ogrebotin*, udubljen*,
    iskrivljen*, savijen*, pocepan*, poderan*, cepa se, otpal*, otpada*, odlep*, odlepilo, rasp(ao|ala|alo|ali|ada*) (se)*, curi,
    procurel*, procureo, procuri*, iscurel*, prosut*, prosuo se, mokr*, pokisl*, prljav*, isfleka*, fleka, fleke, umrljan*, buđav*,
    ustajal*, istekao rok, istekl* rok, pokvareno meso, korišćen* (proizvod|roba|uređaj)*, polovn*, defekt*, mana, greška, greške,
    grešku, greska, gresku, gresk*, grešk*, neispr*, baguje, zabaguje, blokira*, koči, kocka, zamrz*, ruši se,
    pada (sajt|mreža|veza|sistem|internet)*, pao (sajt|sistem|server|internet)*, nema (interneta|struje|vode|signala|grejanja|veze|ga|
    je|ih|paketa|pošiljke|odgovora|novca|nikoga|nikakvog|nikakve|ni (njega|nje|traga|glasa)|u (paketu|kutiji)|dugmet*|dela), nestal*,
    nestao, nestanak, prekid*, (ispad|ispada) (sistem*|mrež*), fali, fale, falilo, falio, falila, nedostaje, nedostaju, nedostajal*,
    pogrešn*, pogresn*, pogreši*, pogresi*, krivi (artikal|model|proizvod|broj), kriva (veličina|boja|adresa),
    (drug*|drukčij*|drugačij*|tuđ*|neodgovarajuć*) (proizvod*|artik*|model*|boj*|veličin*|velicin*|broj*|adres*|paket*|robu|roba|
    porudžbin*|knjig*|stvar*|cen*|patik*|cipel*|iznos*), umesto (*)? ?... (stig*|dobi*|posla*|dobij*|poruč*|je|su|naruč*|obeć*),
    (stig*|dobi*|poslal*|dobij*|posla*) ... (umesto|pogrešn*|drug*|tuđ*|prazn*|oštećen*|samo (jedan|jedna|jedno|dva|dve|tri|pola|
    deo)), umjesto, prazn* (kutij*|paket*|koverat*), zamenili (ste )?(pošiljk*|paket*|robu)*, pomešali, zabun*, dvaput,
    dva puta (ste |mi |su |je |skin*|napl*|uze*|zaduž*)*(skin*|naplać*|naplat*|zaduž*|uze*|terećen*|obračun*|skidan*),
    (naplać*|naplat*|naplaćen*|skin*|zaduž*|obračunal*|terećen*|naplaceno|naplatili|fakturis*) ... (dva puta|dvaput|duplo|dvostruko|
    više|vise|bez|nepostoj*|iako|pogrešn*|pogresn*|neopravdan*|previše), dupl* (naplat*|iznos|račun|uplat*|skid*|naplaćen*), preplat*,
    previše (naplać*|naplat*|skin*), kasni, kasne, kasnite, kasnio, kasnila, kasnilo, kasnili, kasnjenj*, kašnjenj*, kašnjenje,
    zakasnil*, zakasnio, sa zakašnjenjem, prošao (je )?rok, istekao (je )?rok, probij* rok*, van roka,
    (čekam|cekam|čekamo|cekamo|čekao|čekala|čekali) (već|na|od|ceo|celu|cijeli|više|preko|skoro|uzalud|tri|dve|dva|danima|sam|smo|i
    dalje|vas|odgovor|isporuk*|*), (već|vec|još|jos|još uvek|jos uvek|i dalje|ni|nikako|do danas|do sada|dosad) ... (čekam|cekam|
    čekamo|nema|nemam|nemamo|ništa|nista|nije|nisam|nisu|niko|ne radi|ne vidim), (trebalo|trebao|trebala|trebali|morao|morala) (je |su
    |ste |da |bi )*(da )?(stig*|bude*|dobijem|dođe|jave|budu|isporuč*|zovete|pozovu|bude*|se jav*|vrat*|pošalj*),
    (bez|nikakav|nikakvog|nikakve|nikakvu|nikakva) (odgovor*|obaveštenj*|informacij*|objašnjenj*|reakcij*|izvinjenj*|obavest*|najave|
    povratn*), niko (se )?(mi )?(nam )?(ne|nije|nisu) *, niko nije, niko ne, nikog nema, ni traga ni glasa, ni glasa, ćutanje, muk,
    (obeća*|obeca*|obećan*|obecan*|obećav*), rekli (ste|su) (mi |nam )?(da|kako)*, rečeno (mi )?(je|nam), tvrdil*, izgubil*,
    izgubljen*, izgubio se, zagubi*, zagubljen*, zaturi*, otkazali ste, otkazan* (mi|nam|je)*, storniral*, bezobrazn*, neljubazn*,
    nekulturn*, nepristojn*, drsk*, drzak, bahat*, osorn*, arogan*, vikao, vikala, vikali, spustil* slušalicu,
    spustio (mi )?slušalicu, (lagali|lagal*|slagali), prevar*, iznever*, zavlač*, zavlače*, ignoris*, ignoriš*, vaša greška,
    vašom greškom, vašom krivicom, zbog vas, kod (za popust )?(ne radi|nije|neće), popust (nije|mi nije|se ne|nisu),
    neće (da )?(se )?(upali*|uključ*|otvor*|radi|puni|pokren*|povež*|učita*|poveže|prihvati|završi), crko*, crkla, crklo, riknuo,
    riknula, otkazao (je )?(motor|uređaj|kompresor|ekran|*), pregreva*, smrdi, zuji, dim, izgore*, loš* kvalitet*, škart, traljav*"""

NO_FAILURE = """
    (slomi*|uganu*|iščaši*|uganula) (je |sam |si )*(nogu|ruku|zglob|prst), (stari|stara|staro|prethodn*|moj|moja) (je |mi je |nam je |
        već |* )*(posle * godina|dotraja*|otišao|otišla|crkao),
    posle (deset|dvadeset|petnaest|osam|mnogo) godina, tražim rezervn*, (slomio|slomila|ispustio|ispustila|prosuo|prosula) sam,
        nisam (našao|našla|pronašao|pronašla) na (sajtu|stranici|netu|internetu),
    šteta što (nedeljom|subotom|vikendom|ne radite|nemate|niste otvoren*),
    nisam stig* (ni )?da, ako može kasnije, vraća i otkazane, ja nešto radim pogrešno, da li (ja )?(nešto )?(radim )?pogreš*,
    ne mogu da (dođem|stignem|prisustvujem|se odlučim|nađem vremena|budem)*, fale mi (još )?(samo )?(podaci|vaši)*, ne mogu da (nađem|
        nadjem|pronađem|pronadjem|vidim gde|se snađem|shvatim|se setim)*,
    ne umem da *,
    šta (ako|u slučaju|se dešava ako|se desi ako|biva ako), (ako|ukoliko|u slučaju|kad bi|kada bi|da li bi) (da |se |mi |ne |nije |
    roba |proizvod |paket |bude |ti |nešto |slučajno |veličina |ne bude |kojim )*(bude|stigne|ne|nije|pokvari|ošteti|oštećen|slomi|
    kasni|nedostaje|odgovara|oštećen*|polom*|desi|dođe|dobijem|zakasni), moja (je )?(greška|krivica|glupost|nepažnja|greska),
    mojom (greškom|krivicom|nepažnjom), svojom krivicom, moj propust, greškom sam, greskom sam, greškom smo, slučajno sam,
    slucajno sam, nehotice, pogrešio sam, pogrešila sam, pogresio sam, pogresila sam, pogrešno sam, pogresno sam,
    napravila sam grešku, napravio sam grešku, (uneo|unela|upisao|upisala|izabrao|izabrala|naveo|navela|kliknuo|kliknula|poručio|
    poručila|naručio|naručila|ukucao|ukucala|otkucala|otkucao|odabrala|odabrao|kupila|kupio|dao|dala|ostavila|ostavio) sam (pogreš*|
    pogres*|greškom|krivu|krivi|staru|lošu|pogrešn*), sam (pogrešno|pogresno|greškom|slučajno|nehotice|pogrešio|pogrešila) *,
    sam (ja )?(izgubio|izgubila|slomio|slomila|razbio|razbila|polomio|polomila|oštetio|oštetila|zaboravio|zaboravila|ispustila|
    ispustio|pokvarila|pokvario), (izgubio|izgubila|slomio|slomila|razbio|razbila|polomio|polomila|zaboravio|zaboravila|ispustila|
    ispustio|zagubila|zagubio|prosula|prosuo) sam, pao mi (je )?(na|iz)*, ispao mi, ispala mi, predomislio, predomislila, predomisli*,
    promenio sam mišljenje, promenila sam mišljenje, bez (ikakvih |ikakvog )?(problem*|oštećenj*|kašnjenj*|greške|zamerki|mane),
    nema (nikakvih )?(problem*|oštećenj*|zamerki), neoštećen*, ništa (mi )?ne (fali|nedostaje),
    ništa nije (oštećen*|slomljen*|polomljen*), (sve|paket|pošiljka|roba) (je )?(stig*|radi|u redu|ok|savršeno|super|odlično)( (u
    redu|odlično|na vreme|super|neoštećen*|brzo|savršeno|bez|pre))*, radi (odlično|savršeno|super|besprekorno|kao sat|dobro|perfektno|
    bez), u drugoj (radnji|firmi|prodavnici), kod (konkurencije|drugog|prethodn*), prethodn* (operater*|dobavljač*|firma),
    (moj|moja|moje) star*, stari (mi|telefon|uređaj|frižider)*"""

OWN_MISTAKE = """
    moja (je )?(greška|krivica|glupost|nepažnja|greska), mojom (greškom|krivicom|nepažnjom), svojom (greškom|krivicom),
    sam* (sam|sebi) (kriv*|to pokvari*), ja sam (kriv*|pogreši*|pogresi*), kriv* sam, greškom sam, greskom sam, slučajno sam,
    slucajno sam, nehotice, pogrešio sam, pogrešila sam, pogresio sam, pogresila sam, pogrešno sam, pogresno sam,
    napravila sam grešku, napravio sam grešku, desila mi se glupost, (uneo|unela|upisao|upisala|izabrao|izabrala|naveo|navela|kliknuo|
    kliknula|poručio|poručila|naručio|naručila|otkucala|otkucao|poslao|poslala) sam (pogreš*|pogres*|greškom|krivu|krivi|staru|vam
    (slik*|pogreš*)), (izgubio|izgubila|slomio|slomila|razbio|razbila|polomio|polomila|zaboravio|zaboravila|ispustila|ispustio|
    zagubila|zagubio|prosula|prosuo|obrisala|obrisao|pokvarila|pokvario|poslala vam|poslao) sam (ja |vam |ga |je |to )*(slik*|*),
    sam (izgubio|izgubila|slomio|slomila|razbio|razbila|polomio|polomila|zaboravio|zaboravila|ispustila|ispustio|obrisala|obrisao|
    pokvarila|pokvario), pao mi je, ispao mi, ispala mi, predomisli*, predomislio, predomislila, zbog mene"""

PRAISE = """
    hvala (vam )?(na|za) (brz*|odličn*|divn*|sjajn*|super|ljubaz*|pomoć*|profesional*|lep*), odličn* (usluga|saradnja|proizvod|ste),
    sve pohvale, pohval*, (veoma |jako |prezadovolj|vrlo )?zadovoljan, zadovoljna, zadovoljni, prezadovolj*, preporučujem svima,
    svaka čast, sjajni, najbolji, oduševljen*, čestitam, čestitke"""
