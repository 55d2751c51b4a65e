"""Words by which Serbian customers show anger, annoyance, calm and embarrassment; one spelling serves both scripts."""

UPSET = """
        (ovo|to|ovako|sve) (već )?(prelazi|prevazilazi|premašuje) (svaku|sve|svaki) (mer*|granic*|ukus), prevršil* meru, ovako (se |
        to )?(više )?(ne može|neće moći|ne ide|ne sme), ne može (se )?(više )?ovako, (zafrkavate|zezate|zajebavate|sprdate|zavitlavate|
        zamajavate|maltretirate|vučete|vucarate|farbate|muljate|varate|lažete|pljačkate|kradete|iživljavate|izrugujete)( (me|nas|se|
        ljude|narod|kupce))*, (neću|necu|nećemo|ne mogu|ne želim) (više |vise |ja )*(da )?(više )?(trpim|trpimo|trpeti|trpiti|podnosim|
        dozvolim|ćutim|ćutati|tolerišem|gledam ovo), (pare|novac|moje pare|moj novac) (mi )?(vratite )?odmah,
        vratite (mi )?(odmah )?(moje |moj |sve )*(pare|novac) (odmah|smesta|ili|inače), (pukao|puca|pukla) (mi|nam) (je )?(već )?(film|
        trpilo), (izvređa*|uvredi*|ponizi*|ponižava*|vređa*|vređate|izvikal*|izdra*|izderal*|vikal*|urlal*|ismeva*|ismeja*) (ste|me|nas|
        je|su|se), ste (me|nas) (izvređa*|uvredi*|ponizi*|ismeja*|prevari*|slaga*|izigra*|opljačka*), (javiću|javicu|obratiću|obraticu|
        obraćam|konsultova*|kontaktira*|pozvaću|zvaću|angažova*) (ću |se |sam |odmah )*(svom |mom |mojim |tržišnoj |na )*(advokat*|
        inspekcij*|medij*|novin*|tužilaš*|policij*|udruženj*|zaštiti potrošača|televizij*|ombudsman*), (preko|navrh|na vrh) glave (mi|
        nam) (je )?, (mi|nam) je (svega |već |ovoga |više |vas |od vas )*(dosta|preko glave|puna kapa|muka|prekipelo|dojadilo|
        dozlogrdilo), dozlogrd*, smučil*, zgadil*, gadite mi se, puna (mi )?(je )?kapa, (nadležn*|odgovorn*|šef*|direktor*|rukovodi*|
        vlasnik*|menadžer*|neko ozbiljan) ... (da me zove|da me pozove|neka me zove|hoću odmah|smesta|hitno da), (tražim|zahtevam|hoću|
        želim) ... (direktor*|šef*|nadležn*|vlasnik*|rukovodi*|menadžer*|neko odgovor*|nekog odgovor*|nekog ozbilj*), mrcvar*, lakrdij*,
        cirkus, farsa, sprdnj*, sprdačin*, zajebancij*, ruglo, bezočn*, drsko, bahato, nedopustiv*, nečuven*, neprihvatljiv*,
        nedostojn*, izgubili ste (kupca|mušteriju|mene|klijenta|korisnika), na ivici (živaca|strpljenja), (gubim|izgubi*|gubimo) (sam |
        smo |već )*(strpljenj*|živce|nerve|volju),
        nemam reči, nemam više (reči|snage|živaca|strpljenja), ostao bez reči, šokiran*, u šoku, šok, preterali ste, preterujete,
        previše je, ovo je previše, to je previše, dosta je bilo, prešli ste (svaku )?(granicu|meru), nezamislivo, neshvatljivo,
        nepojmljivo, suludo, bolesno, očaj, žalosno, bruka živa, amater*, diletant*, šalabajzer*, šlamper*, traljavo, nemar, nemaran,
        nebriga, nekompetentn*, drskost, bahatost, bezobrazlu*, osećam se (prevaren*|poniže*|opljačkan*|izigran*|iznever*|ignorisan*|
        uvređen*|kao budala jer|jadno|izmanipul*), izigran*, prevaren*, nasankan*, nasamaren*, zavlačite, pravite me (budal*|ludim),
        pravite nas (budal*|ludim), pričam zidu, kao da pričam sa zidom, nikog(a)? (ne zanima|nije briga), svi peru ruke, perete ruke,
        prebacujete (lopticu|me), šetate me, šaljete me od, poslednje (upozorenje|pismo)*, poslednja (opomena|šansa|prilika),
        poslednji put (pišem|vas)*, (dajem|imate) (vam )?(rok (do|od)|još (24|48|danas|nedelju|samo)|24|48)*, u suprotnom,
        inače (ću|cu|podnosim|idem|prijavlj*|tužim), ako (ne|do) ... (tuž*|prijav*|inspekc*|advokat*|recenzij*|raskid*|žalb*|sud*),
        neću dozvoliti, neću to tako ostaviti, ne može to tako, platićete, stalno isto, opet isto, svaki put (isto|ista),
        svakog meseca isto, (tri|četiri|pet|šest|deset|sto) puta (sam|zvao|zvala|pisao|pisala|vam|već)*,
        (tri|četiri|pet|šest) (nedelje|nedelja|meseca|meseci) (čekam|i|bez|kako)*, kipim, ključam, izludeste, izluđujuće, poludeh,
        popucaš, ne mogu da verujem, neverovatno bezobr*, neverovatan bezobr*, samo obećanja, prazne priče, prazna obećanja, floskule,
        (moj|naš|uz|preko|angažova*|pozva*|zva*|kontaktira*|obrati*|imam) (će |ću |svog |mog |našeg )*(advokat*|odvjetnik*),
        javiće (vam )?se (moj )?advokat, šalite sa mnom, (je l|jel|da li) (se )?(vi )?(se )?šalite,
        (veoma|jako|vrlo|užasno|duboko|strašno|izuzetno|krajnje|potpuno|totalno|prilično|stvarno|zaista|baš) (sam |smo )?(razočaran*|
        razocaran*|nezadovolj*|ljut*|besan|besn*|iznerviran*|uznemiren*|ogorčen*|povređen*|revoltiran*), da se razumemo,
        ko (će|ce) (to )?(da )?(nam |mi )?(to )?(plati*|nadoknadi*), šta mislite da (preduzmete|uradite|radite),
        kako (mislite|nameravate) (to )?(da )?(ispravi*|reši*), oka nisam sklopi*, plakala, plakao, plakali, plače, rasplakal*, suze,
        u suzama, (drugi|treći|četvrti|peti|šesti|deseti) (dan|mesec) (bez|kako|čekam|ne),
        (druga|treća|četvrta|peta|cela|cijela) (nedelja|sedmica|godina|nedelju) (bez|kako|čekam|ne), živ čovek, živog čoveka, ziv covek,
        ima li tu (ijedan|ikog|neko)*, najgor* (iskustvo|firma|usluga|odmor|kupovina|prodavnica|hotel|služba)*, bubašvabe, ludilo,
        ludnica, izludim, ludim, poludim, nerviram, živciraj*, živcira, zgražavam, bljak, gadost, katastrofalno, dno dna, dno, šta reći,
        bez komentara, nemam reči, ostala sam bez reči, tražim (objašnjenje|odštetu|izvinjenje|hitn*|povraćaj), zahtevam *, hoću odmah,
        ili (mi )?(vratite|raskidam|prelazim|otkazujem|idem), sramot*, sram vas, sram da vas, stid vas, stid da vas, bruka, bruke, bruku,
        skandal*, katastrof*, užas, užasn*, užasavajuć*, strašn* (usluga|iskustvo|odnos|ponašanje), strašno, grozn*,
        očajn* (usluga|iskustvo|odnos|ponašanje|podrška|ste|služb*), jad, jadno, jadna, bedno, bedna, bijedno, nečuven*, nezapamćen*,
        nedopustiv*, nedopustljiv*, neprihvatljiv*, neoprostiv*, bezobraz*, bezobrazluk, drsk*, drzak, drskost, bahat*, arogan*,
        nesposobn*, nekompeten*, neznalic*, prevara*, prevarant*, prevaren*, prevarili, varate, varalic*, lopov*, lopin*, kradete, krađa,
        pokrali, opljačk*, pljačk*, lažete, lažov*, laži, lagali, lažljiv*, lažna obećanja, idiot*, budal*, kreten*, debil*, moron*,
        glup* (ste|kao|firma)*, govn*, sranj*, sranje, jebote, jebem, jebeno, jbt, mater, dođavola, do đavola, besan, besna, besni,
        bijesan, bijesna, ljut, ljuta, ljuti, ljutim, iznerviran*, iznervirali, nerviraju, nervirate, nervira me,
        razočaran* (do|vašim|krajnje|veoma|jako|ponašanj*|odnos*|užasno), ogorčen*, ogorčena, revoltiran*, zgrožen*, zgranut*, šokiran*,
        izluđuje, izluđujete, izludel*, izludeću, poludeć*, poludel*, popizde*, pukao mi film, puko mi film, pukne mi film, prekipelo,
        prekipilo, prelilo čašu, kap koja, (dosta|dosta više|dosta mi|dosta nam|dosta je|pun|puna) (mi )?(je )?(više |vas|svega|kufer|nam
        je|mi je), dosta mi je, muka mi je, muka mi, dojadilo, dozlogrdilo, smučilo, smuč*,
        strpljenj* (mi |je |mi je |nam je )*(na izmaku|na kraju|isteklo|nestalo|ponestaje|gotovo|prošlo|ističe|ima granice),
        (izgubio|izgubila|gubim|ponestaje mi|nemam više|isteklo mi je|nestalo mi je|ponestalo mi je|gubimo) (sam |je )?(strpljenj*|živce|
        nerve|poverenje|volju), pravite (me|nas|od mene|budal*|ludim|magarc*)*, pravite se (ludi|mrtvi)*, vučete (me |nas )?za nos,
        zamajav*, zavlačite, zavlačenje, razvlačite, sprdate, sprdnja, sprdačina, zezate, zezanje, šalite (li )?se, ismevate, rugate,
        ruganje, ovo je (neka )?(šala|sprdnja|cirkus|farsa|parodija|prevara|pljačka|previše|vrhunac|smešno),
        to je (sprdnja|cirkus|pljačka|previše|vrhunac|smešno|farsa|bezobr*), cirkus, farsa, smejurija, vrhunac (bezobr*|svega|drskosti),
        (nikad|nikada) (više|vise|u životu|ponovo|kod vas|ne bih|neću), nikom (neću )?(ne )?(preporučujem|bih|preporučio|preporučila),
        ne preporučujem, neću (više|nikad*|da vas|dozvoliti|preporuč*|ćutati|trpeti)*, neću više, poslednji put, zadnji put,
        (hoću|želim|tražim|zahtevam|dajte mi|spojite me|molim) ... (šef*|direktor*|nadređen*|menadžer*|vlasnik*|poslovođ*|rukovodi*|
        odgovorn* (osob*|lic*)|nadležn*), (po )?(drugi|treći|četvrti|peti|šesti|stoti|deseti|x-ti|ko zna koji|koji|hiljaditi|n-ti|ponovo)
        put( (već|vam|pišem|zovem|kako|da|isto))*, (treći|četvrti|peti|stoti) (mejl|mail|poziv|imejl|e-mail),
        opet (isto|vi|ni|ista|kasn*|laž*), (inspekcij*|tržišn* inspek*|potrošač*|zaštit* potrošač*|udruženj*|ombudsman*|sud|sudu|suda|
        sudom|sudski*|tužb*|tužiću|tužićemo|tužim|tužićem|pravn* (putem|korak*|sredstv*)|krivičn* prijav*|prijaviću|prijavićemo|prijavicu|
        prijavljujem (vas|inspek*)|policij*|ratel|narodn* bank*|medij*|novin*|televizij*),
        (ostaviću|napisaću|pisaću|objaviću|podeliću|ostavljam|daću|stavljam|ostavicu|napisacu|objavicu|kačim|okačiću|dajem) ...
        (recenzij*|komentar*|ocen*|ocjen*|zvezdic*|zvjezdic*|mrež*|fejs*|facebook|internet*|google|guglu|utisk*|forum*|svima|jedinic*),
        (loš*|negativ*) (recenzij*|ocen*|komentar*|kritik*), na društvenim mrežama, društvene mreže, na fejsbuku, jedna zvezdica,
        (idem|prelazim|odlazim|prelazimo|odoh|idemo) (kod|kod vaše |u |na )?(konkurenc*), kod konkurencije,
        izgubili ste (kupc*|mušterij*|klijent*|me|moje)*, upozoriću, upozoriti (sve|druge|ljude|prijatelj*),
        dokle (više|ovako|ću|bre|će|god|mislite|misl*)*, koliko (još )?(puta|dugo) (treba|moram|ću|još|da|više)*, briga vas,
        baš vas briga, ne zanima vas, bolí vas, boli vas, zabole vas, ignorišete, ignorisanje, ignorišu, ignorisan*, ponižen*,
        ponižavajuć*, uvredljiv*, uvređen*, uništili ste, upropastili*, upropašten*, pokvarili ste (mi|nam), zgadili, gadite, odvratn*,
        očajan, očajna, van sebe, ne dolazi u obzir, nemate (srama|obraza|stida|pojma), je l' ste normalni, jeste li normalni, ko ste vi,
        hvala (vam )?na ničemu, hvala za ništa, hvala ni na čemu, svaka čast (na|majstori|što|stvarno|vam|ekipo)*,
        bravo (majstori|za|na|vi|svaka)*, čestitam na (profes*|brzin*|uslu*)*, odlična usluga nema šta, alal vera"""

ANNOYED = """
        razočaran*, razocaran*, razočarenje, razočarali, razočarava*, nezadovoljan, nezadovoljn*, nezadovoljstv*, neprofesional*,
        neozbiljn*, neodgovorn*, nekorektn*, nepošten*, nefer, žalosno, tužno, loš* (usluga|iskustvo|komunikacij*|odnos|kvalitet), loše,
        nemoguće, nenormaln*, neverovatn*, nevjerovatn*, smešno, smiješno, čudno, opet, ponovo, ponovno, stalno, uporno, nikako, uopšte,
        uopće, apsolutno, niko, nitko, nijednom, ni jednom, nikakv*, ni reč, ni riječ, i dalje, još uvek, jos uvek, još uvijek,
        već (danima|nedeljama|mesec*|dve|tri|nedelju|dugo|više|par), danima, nedeljama, mesecima, više puta, nekoliko puta, dvaput,
        dva puta, tri puta, triput, pet puta, bezuspešno, uzalud, hitno, odmah, smesta, konačno, najzad, pobogu, bre, ljudi, obećali,
        obećano, obećanja, obećavate, obećavali, rekli ste, trebalo (je|da), gubljenje vremena, gubim vreme, traćim, nervoz*, živci,
        živaca, stres*, problem*, žalba, žalim se, izgovor*, izgovori, haos, javašluk, nerad, neodgovornost,
        ne razumem (zašto|kako|čemu)*, nije (fer|u redu|normalno|pošteno|korektno|dozvoljeno), frustr*, iritira*, nepoštovanj*, ćutanje,
        ćutite, niko (se|mi|ne|nije)*"""

CALM = """
        (plak*|suze|suza|suzama) (mi )?(od|zbog) (sreće|radosti|smeha), od sreće, radosnic*, imate još,
        (nikad|nikada) više (neću|se neće|neće|ne može)*, nemam reči (hvale|zahval*)*, ne mogu da verujem koliko (brz*|dobr*|lep*)*,
        šok koliko *, poslednja prilika, poslednji put (kad sam|sam (bio|bila))*, previše je (velik*|mal*|slan*|slatk*|skup*),
        u suprotnom, neću da vas (zadržavam|gnjavim|smetam|davim|zamaram|uznemiravam)*, (osećam|osjećam) se (kao )?*,
        (kao|ko) (idiot|budala|kreten|magarac), crvenim (dok|od|se)*, jako (dobr*|lep*|zadovolj*|brzo), nema problema, nije problem,
        nikakav problem, bez problema, ništa strašno, nije (ništa )?strašno, nije hitno, nema žurbe, bez žurbe, ne žuri se,
        nisam (ljut|ljuta|nezadovolj*|razočar*|besan|besna|uopšte ljut), nije (katastrof*|tragedij*), (to|pa|ovo) nije sramota, ne ljutim se, ne zameram,
        nemam (nikakvih |nikakve )?(zamerk*|primedb*|zamjerk*), niko (nije kod kuće|neće biti|od nas),
        nikad (me |nas )?(niste|nije) (razočar*|izneveril*|zakazal*|iznever*)*, (nikad|nikada) (više )?(nigde drugde|kod drugih|drugde|
        neću (kupovati|naručivati|poručivati|ići) (drugde|kod drugog|nigde)), niste (me )?(razočar*|iznever*),
        strašno (mi se sviđa|dobr*|lep*), užasno (mi je (drago|neprijatno|žao)|dobr*|lep*), dva puta (nedeljno|mesečno|dnevno|godišnje),
        ne žalim se, ne (želim|bih) da se žalim, hitno mi je potreb*, strašno mi je neprijatno, sramota me je (da|što|pitati)*,
        (malo )?me je (sramota|stid|blam) (da|što|pitati|jer)*, sramota me, ljubazni ljudi, dragi ljudi, advokat sam*,
        svaka čast (na brz*|na uslu*|za brz*|momci|svima)*, bravo za (brz*|uslu*|sve|tim)*"""

EMBARRASSED = """
        crvenim, pocrvenel*, teško mi je da (ovo |to )?(pišem|tražim|pitam), tesko mi je da (ovo |to )?(pisem|trazim|pitam),
        osećam se kao *, osecam se kao *, desila mi se glupost, glupost mi se desila, u zemlju (da )?propadnem, propala bih u zemlju,
        ostane među nama, ostane medju nama, nikom ne govorite, baš sam (glup*|smotan*|budala|blesav*), kakva sam (budala|glupača),
        ispala sam *, ispao sam (glup*|budala), strašno mi je (neprijatno|žao što), mnogo mi je (neprijatno|glupo),
        užasno mi je neprijatno, jako mi je (neprijatno|glupo), (glupo|neprijatno|blam|neugodno|sramota|stidno|nezgodno) (mi|me|nam) (je|
        malo|da|baš)*, (malo |baš |stvarno |pomalo |iskreno )?(mi|me|nam) je (malo |baš |stvarno |jako |pomalo |iskreno |veoma |užasno |
        strašno |i )*(glupo|neprijatno|blam|neugodno|sramota|stid|nezgodno|žao što smetam|bezveze), sramota me, stid me, stidim se,
        sramim se, blam me, blamiram se, osramotih se, ispašću glup*, glupo pitanje, glupa pitanja,
        (možda |verovatno |znam da )?(je )?(ovo |to )?(je )?(malo |baš )?(glupo|banalno|smešno|blesavo|bezveze|trivijalno|naivno|priglupo|
        laičko) (je )?(pitanje|pitati|što pitam|da pitam|zvuči|možda|ali)*, pitanje (je )?(možda )?(glupo|banalno|smešno|naivno|blesavo|
        laičko), glupo (je )?(što|da)? ?(pitam|pitanje|zvuči), (izvin*|oprost*|pardon|sorry|žao mi je|izvinjenje|izvinjavam se) ... (što
        (smetam|gnjavim|uznemiravam|opet|ponovo|vas|pitam|ovoliko|toliko|dosađujem|zamaram|davim|pišem|cimam|ovako|tek|oduzimam)|zbog
        (smetnje|uznemiravanja|gnjavaže|glup*|ovakvog|mog|moje|naivn*|pitanja|cimanja)|na (smetnji|uznemiravanju|gnjavaži|glup*|ovakvom|
        dosađivanju|pitanju|ovom pitanju|neznanju|cimanju|zamaranju|mojoj|mom)|ako (smetam|gnjavim|dosađujem|vas|je (glupo|pitanje))),
        ne (želim|bih|bih da|želim da|bih htela da|bih hteo da) (da )?(vas )?(smetam|gnjavim|uznemiravam|dosađujem|zamaram|budem (dosad*|
        naporn*)|vas (gnjavim|smetam|uznemiravam|zamaram|maltretiram)), da (vas )?ne (smetam|gnjavim|davim|zamaram|dosađujem),
        nadam se da (vam )?ne (smetam|gnjavim|dosađujem), nemojte (mi )?(se )?(zameriti|smejati|smijati|ljutiti|da se smejete)*,
        ne smejte (mi )?se, nemojte da mi se smejete, ne zamerite, ispadam (glup*|smeš*|blesav*|dosad*),
        osećam se (glupo|neprijatno|blesavo|jadno|kao|posramljen*|postiđen*|bedno), moja (glupost|blesavost|smotanost),
        ja (sam )?(potpuni |totalni |baš )?(laik|smotan*|antitalenat|amater|blesav*|antitalent|šeprtlj*|trapav*),
        nisam (baš )?(vešta|vešt|spretn*|tehnički) (sa|s|potkovan*|pismen*|tip)*, ne razumem se (baš |ja )?(u|puno)*,
        sigurno (je|sam) (ja|nešto|do mene|moja) *"""
