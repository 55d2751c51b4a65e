"""How Serbian customers ask, wish, complain and feel, and how answers to them sound; one spelling serves both scripts."""

from opora.pure.languages.listening import ReadingWords
from opora.pure.languages.serbian.failing import FAILURE, NO_FAILURE, OWN_MISTAKE, PRAISE
from opora.pure.languages.serbian.feeling import ANNOYED, CALM, EMBARRASSED, UPSET

WORDS = ReadingWords(
    greetings="""
        dobar dan( svima| želim)?, dobro (jutro|veče), zdravo, ćao, pozdrav( svima| tim*)?,
        poštovan* ?(gospodine|gospođo|gospođice|gospodo|tim*|kolege|svi)?, dragi( tim*)?, draga, samo( da pitam)?,
        imam (jedno |još jedno |kratko |brzo )?pitanje, jedno pitanje, pitanje, izvinite( ali| što smetam)?, izvinjavam se( ali)?,
        još (nešto|jedno)( pitanje)?, hvala( unapred)?, halo, ps, e, pa, i, a, inače""",
    please="molim( vas)?( lepo)?, lepo vas molim",
    joints="""
        i, a, ili, ali, pa, te, kao i, i (još|takođe|ako da|onda|uz to|da li), a (takođe|i|ako|onda|uz to), takođe, eventualno, odnosno,
        ako da, ako ne, ako jeste, onda, dodatno, inače, plus""",
    asking={
        "when": """
            kad, kada (ce|će|ću|ćemo|ćete|mogu|možemo|može|možete|stiže|dolazi|je|ste|planirate|bi|bih|bismo|da|treba|isporuč*|očekiv*|
            najranije|najkasnije|tačno|otprilike|šaljete|krećete|počinje|radite|ističe|dobij*|se|vraćate|konačno|mi|moj*|paket*|kurir*|
            imate|mislite|smem|najzad|otvarate|mora*|nameravate|misli*|prestaje), do kad, do kada, od kad, od kada, otkad, dokle, dokad,
            u koliko( sati| časova)?, koliko (dugo|brzo|dana|vremena|traje|još|sati|radnih|nedelja|se čeka), u kom (roku|terminu|periodu),
            u kojem (roku|terminu|periodu), za koliko( dana| vremena)?, koji (je )?(rok|datum|termin), kog (dana|datuma),
            kojeg (dana|datuma), koje (je )?(radno )?vreme, koje je vrijeme, do koliko( sati| časova), od koliko( sati| časova)""",
        "amount": """
            koliko, kolika, koliki, kolike, koliku, kolikog, kolko, pošto (je|košta|su), koja je (cena|cijena|suma|težina),
            koja (cena|cijena), po kojoj (ceni|cijeni), za koliko para""",
        "where": """
            gde, gdje, kuda, odakle, na koju adresu, na kojoj adresi, na koji (mejl|mail|račun|broj|način da dođ*),
            u kojoj (radnji|poslovnici|prodavnici|pošti), kojim putem""",
        "who": "ko, tko, koga, kome, s kim, sa kim, od koga, kod koga, kim, ko to, na koga, preko koga",
        "why": """
            zašto, zasto, što (mi nije|nije mi|niste|nije stig*), zbog čega, iz kog razloga, iz kojeg razloga, zbog kog razloga, čemu,
            otkud, kako to da, kako je moguće da, koji je razlog, šta je razlog, u čemu je (problem|stvar)""",
        "how": """
            na koji način, kako (da|mogu|možemo|se|bih|bismo|funkcioniše|ide|glasi|da se|to|treba|mogu|ću|ćemo|vratiti|zameniti|platiti|
            otkazati|podesiti|poručiti|naručiti|promeniti|reklamirati|izgleda|radi|prijaviti|postupiti|dalje|je|teče|smo)""",
        "which": """
            koji (je|su|model|broj|tip|od|mi|bi|biste|rok|da|treba|put), koja (je|su|od|mi|vrsta|veličina|boja|dokumenta|opcija|bi|da|
            treba), koje (je|su|od|mi|boje|veličine|dokumente|dokumentacij*|papire|podatke|bi|da|treba|opcije|načine|dimenzije),
            koju (da|veličinu|od|opciju|adresu|boju|vrstu|treba), kojem, kojoj, kojim, kojih, kakav, kakva, kakvo, kakve, kakvu, kakvi,
            kakvog, kakvom, čiji, čija, čije""",
        "what": "šta, sta, što (je|treba|da|mogu|mi|sad|dalje), čega, čemu, čime, o čemu, u čemu, na šta, za šta, od čega",
    },
    asking_loosely="kada, kako, koji, koja, koje, koju, što, kojeg, kojom",
    whether="da li, dali, je li, jel, jel', jesu li, hoće li, ima li, može li, li, ako",
    asks_at_start="""
        dovoljno li *, da li je dovolj*, ne *ete, ne *ate, ne *ite, nemate li, *je li, *aje li, je li, * li, da li, dal, dal', dali,
        je li, jel, jel', jesu li, jeste li, hoće li, hoćete li, oće li, ima li, imate li, može li, možete li, mogu li, možemo li,
        mogu l', moze li, mozete li, smem li, smemo li, treba li, trebam li, radi li, rade li, radite li, šaljete li, vršite li,
        postoji li, postoje li, vredi li, važi li, stiže li, znate li, znaš li, moram li, moramo li, bi li, biste li, bih li, bismo li,
        bude li, nudite li, primate li, isporučujete li, da nije, *ate li, *ite li, *ete li, *im li, *em li, *am li, *i li, *e li, *a li,
        zar, a da li, ili da li""",
    asks_with_mark="""
        da li, je li, jel, može, možete, mogu, možemo, ima, imate, nema, nemate, je, su, jeste, jesu, hoće, hoćete, radi, radite, šaljete,
        treba, moram, stiže, stigao, stigla, stiglo, postoji, važi, znate, dobijam, primate, smem, uključuje, odgovara, vršite,
        poslali ste, poslato, biće, bi, mogao bih, mogla bih, da""",
    states_at_start="""
        što se (mene|tiče|nas)*, što (pre|prije), kao što, *li su, *li smo, *li ste, da li su mi,
        kako (sam|smo|ste|je|kaže|kažu|vidim|bi (što|se)|stvari|god|rekoh|ranije|navedeno|sada|bilo)*,
        kad (sam|smo|je|ste|već|god|bude|budete|stigne|god|sve)*, kada (sam|smo|je (stig*|doš*)|ste|god|budem|budete)*, što se tiče,
        što (pre|prije|brže|ranije)*, koji (sam|smo|je (stig*|kuplj*|poruč*|bio))*, koja (sam|je (stig*|kuplj*|poruč*|bila)),
        koje (sam|je (stig*|kuplj*|bilo)|smo|ste), šta god, ko zna, ko god, kakva (šteta|sramota|bruka|divna|prijatna)*,
        kakav (bezobrazluk|skandal|užas)*, koliko (ja )?(znam|vidim|sam|shvatam|god|mi je poznato|razumem)*, zar ne, i (to|je)*""",
    wondering="""
        treba (mi|nam) da (znam|znamo), treba da znam, zanima (me|nas), zanimalo bi (me|nas), zanimalo me je, interesuje (me|nas),
        interesovalo (me|nas|bi)*, (hteo|htela|hteli|htio|htjela|htjeli|želeo|želela|želeli|zeleo|zelela|željela|želio|voleo|volela|
        voleli|volio|voljela|volela) (bih|bi|bismo|sam|smo) (samo )?(da (vas )?)?(pitam|pitamo|pitati|znam|znamo|znati|saznam|saznamo|
        saznati|proverim|proverimo|provjerim|proveriti|čujem|razjasnim|se raspitam|se informišem|upitam),
        (hoću|želim|želimo|hoćemo|zelim) (samo )?(da (vas )?)?(pitam|znam|saznam|proverim|provjerim|pitamo|znamo|pitati|saznamo),
        (bih|bi) (hteo|htela|želeo|želela|voleo|volela|htio) da (vas )?(pitam|znam|saznam|proverim), pitam (se|vas)?, pitao bih,
        pitala bih, pitali bismo, da (vas )?pitam, pitanje (je|glasi)?, (ne znam|ne znamo|nisam sigur*|nismo sigur*|nije mi jasno|nije
        jasno|nije nam jasno|nemam pojma|ne razumem|ne razumijem|ne shvatam|ne vidim|ne mogu da (nađem|vidim|saznam|pronađem|utvrdim)|
        nigde (ne|nisam|nema) *|nisam (našao|našla|uspeo|uspela|razumeo|razumela)( da (nađem|saznam))?),
        (molim|molila bih|molio bih|molili bismo|zamolio bih|zamolila bih|molicu) (vas |te |lepo |da (mi |nam |me |nas )?)*(za
        (informaciju|info|odgovor|pomoć|savet|objašnjenje|potvrdu|obaveštenje)|javite|kažete|odgovorite|napišete|objasnite|obavestite|
        potvrdite|proverite|provjerite|pojasnite|pošaljete (informaciju|info|odgovor)|informaciju|informišete|posavetujete|date|da (mi |
        nam |me )?(kažete|javite|odgovorite|napišete|objasnite|obavestite|potvrdite|proverite|pojasnite)),
        (recite|reci|kažite|javite|javi|napišite|objasnite|potvrdite|proverite|provjerite|pojasnite|obavestite|odgovorite|dajte) (mi|nam|
        me|nas)?( molim( vas)?|samo)*, (možete|mozete|možeš|mogli biste|mogla bi|da li (možete|biste mogli|mozete|znate|bi mogli|neko
        zna)|možete li|biste li|mogu li|bi li) ... (reći|reci|kažete|kazete|javite|javiti|odgovorite|odgovoriti|objasnite|objasniti|
        proverite|proveriti|provjerite|potvrdite|potvrditi|napišete|napisati|obavestite|obavestiti|znate|dati informaciju|date
        informaciju|uputite|posavetujete), znate, treba mi (informacija|info|podatak|odgovor), trebala bi mi informacija,
        potrebna mi je informacija, potreban mi je (podatak|odgovor), bio bih (zahvalan|zahvalna) ako, bila bih (zahvalan|zahvalna) ako,
        značilo bi mi (da znam|odgovor|informacija), dvoumim se, razmišljam, kolebam se""",
    wondering_about="""
        (hteo|htela|hteli|htio|htjela|želeo|želela|želeli|voleo|volela|zanima|interesuje) (bih|bi|bismo|sam|smo|me|nas) (samo )?(da (vas
        )?)?(pitam|pitamo|pitati|se raspitam|se informišem|upitam) (za|o|u vezi|vezano|oko|povodom),
        imam (jedno |još jedno |par |nekoliko |dva |tri |kratko )?(pitanje|pitanja|pitanj*) (u vezi|vezano|oko|za|o|povodom|što se tiče|
        koje se), pitanje (u vezi|vezano|oko|za|povodom), (molim|molila bih|molio bih|zamolio bih|zamolila bih) (vas )?(za )?(informaciju|
        informacije|info|obaveštenje|podatak) (o|oko|u vezi|vezano|za|kad|povodom), (treba|trebaju|trebala|potrebna) (mi|nam) (bi )?(je
        )?(informacij*|info|podaci) (o|oko|u vezi|vezano|za), zanima me (cena|cijena|rok|dostupnost|mogućnost|da li|status|stanje|
        nekoliko|par|još|procedura|postupak|razlog|garancija|isporuka|dimenzije), interesuje me (cena|cijena|rok|dostupnost|mogućnost|
        status|nekoliko|par|procedura|postupak|razlog|garancija), zanimaju me, interesuju me, recite mi (cenu|rok|status|razlog),
        šta je (bilo )?sa, šta je s, sta je sa, sta je s""",
    courtesy="""
        ima li koga, ima li nekog, je l ima (koga|nekog)*, halo, kako ste( vi| danas)?, kako si, šta ima( novo)?,
        je l' (vi|ste|ovo|to) (vi |ozbilj*|normal*|šal*)*, jel (vi|ste|ovo|to) (vi |ozbilj*|normal*|šal*|neka šala)*,
        (da li |jeste li |je l' |jel |zar )?(ste )?(vi )?(ste )?(ozbiljni|normalni|svesni|pri sebi),
        (da li )?(se )?(vi )?(to )?(se )?(šalite|zezate|zafrkavate|sprdate|zavitlavate),
        (je li |da li je |jel |zar je )(to |ovo )?(je )?(neka |skrivena )?(šala|kamera|zezanje|normalno|vaš način|ozbiljno|moguće)(
        moguće)?, šta (vi )?(mislite|umišljate|zamišljate) (ko ste|da ste|o sebi|vi)*,
        ko (ste vi|vam je|vas je|ovo|će mi|normalan|vi mislite|plaća|to može)*, koliko (još )?(puta|dugo) (treba|moram|da|ću|još|mogu)*,
        dokle (više|ovako|ću|bre|će|da|misl*)*, zar (je|ja|ne|vas|to|vam|treba|ste|moram|tako|stvarno|nije|da|ovo|niko|mi|za|nemate|se)*,
        stvarno, ozbiljno, zar ne, zar, je li, je l', jel da, jel tako, je l' tako, razumete, razumete li, shvatate li,
        znate na šta mislim, čemu (ovo|to|služi|služite|sve)*, za šta (vas|ja|vam) *plaćam*, šta ja (plaćam|imam od)*,
        šta (je )?(ovo|to) (treba|bre|za|je)*, kakva je to *, kakav je to *, kakav ste vi *, kakva ste vi *, kako vas nije (sramota|stid),
        nije vas (sramota|stid), da vas nije (sramota|stid), imate li (vi )?(srama|obraza|stida|pojma), kako je (to )?moguće,
        kako (to )?može, ko tu koga, pa šta je ovo, hoću li (ja )?(do|ikad|doživeti)*, ima li (tamo |tu |kod vas )?(koga|nekog|ikog|živog|
        živih), čita li (neko|iko), da li (neko|iko) (tamo |uopšte |kod vas )*(čita|radi|misli|prati|postoji|odgovara)""",
    could_you="""
        *li biste, *li bi, da li biste ... *li, poslali biste, da li biste mi, hoćete li (mi|da)*, hocete li, može da mi neko,
        (da li )?(možete|mozete|možeš|mozes|mogli biste|mogli bi|mogla bi|mogao bi|bi mogli|biste mogli|bi mogla|bi mogao|biste li mogli|
        možete li|mozete li|može neko|može li neko|moze neko|može kurir|može li kurir|biste bili (ljubazni|u mogućnosti)|biste li bili
        (ljubazni|u mogućnosti)|bi neko mogao|bi li mogli|bi li mogla|hoćete|hoćete li|biste hteli|biste li), (možete|mozete) vi,
        mogli ste, ako možete, ako biste mogli, ako mozete""",
    possible="""
        (da li )?(je|bi bilo|bi bila|bi) (moguće|moguca|moguce|izvodljivo|mogućnost*) *, (je li|jel) (moguće|moguce),
        (da li )?(bi |može |moze |li )?(može|moze|moglo) (se |bi se |li se |li |da (se|mi|nam) |bi da )*(promeni|zameni|vrati|otkaže|
        pošalj*|dobij*|odloži|pomeri|preusmeri|doda|izmeni|promeniti|zameniti|vratiti|zamena|povraćaj|promena|izmena|popust)*,
        da li (mogu|možemo) (da |ja )?(dobijem|dobiti|vas zamolim|promenim|zamenim|vratim|otkažem|pomerim|dobijemo|zamolim|tražim),
        mogu li (da )?(dobijem|dobiti|vas zamolim|vas zamoliti|promenim|zamenim|vratim|otkažem|pomerim|zamoliti|zatražiti|tražim),
        može li se (promeniti|zameniti|vratiti|otkazati|pomeriti|dodati), postoji li (mogućnost|šansa|način) (da|za)*,
        da li postoji (mogućnost|šansa|način) (da|za)*, ima li (šanse|mogućnosti|načina)( da)?""",
    tell="""
        reći, reci mi, kažete, kazete, kažem, javite (mi |nam )?(da li|kad*|koliko|ako|šta|kako|gde|zašto|koji|koja|status),
        javiti (mi |nam )?(da li|kad*|koliko|šta|kako|gde), objasnite, objasniti, pojasnite, pojasniti, razjasnite, odgovorite,
        odgovoriti, obavestite, obavestiti, obavijestite, informišete, informisati, potvrdite (mi |nam )?(da li|da je|da su|kad*|koliko),
        potvrditi da li, proverite (mi |nam )?(da li|kad*|gde|gdje|šta|zašto|koliko|je li|status),
        proveriti (mi |nam )?(da li|kad*|gde|gdje|šta|zašto|status), provjerite (mi )?(da li|kad*|gdje|je li|šta),
        pogledate (da li|šta|kad*|gde), vidite (da li|šta|kad*|gde), preporučite, preporučiti, posavetujete, posavetovati, savetujete,
        napišete (kad*|koliko|kako|da li|šta), napisati (kad*|koliko|kako|da li|šta), pošaljete (mi )?(informacij*|info|više informacij*|
        ponudu i), date (mi |nam )?(informacij*|info|odgovor|podatak|savet), dati (mi |nam )?(informacij*|info|odgovor|podatak|savet),
        znati, znate, saznati, saznam, znam, pitam, pitati, uputite me, predložite, za informaciju, za informacije, za savet, za info""",
    bidding="""
        ispitajte, izračunajte, izracunajte, dajte (savet|mi|nam|predlog), pronađite, nađite, istražite, podelite, sačuvajte, čuvajte,
        ostavite, skratite, produžite, ugradite, montirajte, zapišite, navedite, pokrenite, ugasite, isključite, uključite, odbijte,
        oduzmite, sklopite, šaljite, saljite, pošaljte, vratite, spakujte, izračunaj, proverite, odložite, odlozite, preračunajte,
        uradite, učinite, nemojte, prebacite, pomerite, neka ostane, nek ostane, neka bude, pošaljite, posaljite, pošalji, posalji,
        šaljite, dostavite, vratite, vrati, zamenite, zamijenite, zameni, promenite, promijenite, promeni, popravite, otkažite, otkazite,
        stornirajte, poništite, proverite, provjerite, proveri, potvrdite, potvrdi, javite, javi mi, javite se, javi se, pozovite, pozovi,
        nazovite, nazovi, zovite, nemojte, kontaktirajte, odgovorite, odgovori, napišite, odjavite, obrišite, izbrišite, uklonite,
        ispravite, izmenite, izmijenite, dopunite, dodajte, izdajte, obezbedite, organizujte, pomozite, pomagajte, rešite, riješite,
        resite, sredite, obradite, uradite nešto, uradite to, uplatite mi, refundirajte, nadoknadite, isporučite, preuzmite, pokupite,
        pomerite, odložite, rezervišite, zakažite, otključajte, odblokirajte, aktivirajte, deaktivirajte, resetujte, vratite mi, dajte mi,
        dajte nam, daj te, spojite me, prebacite, preusmerite, prosledite, proslijedite, ubrzajte, požurite, prestanite, prekinite,
        priznajte, obavestite me, obavijestite, uputite mi, pripremite, ostavite, uvažite, izvestite, povucite, sklonite, skinite,
        ažurirajte, preračunajte, umanjite, zatvorite, raskinite, produžite, obnovite, primite (moju|reklamacij*),
        hitno (pošaljite|vratite|rešite), neka (me|mi|nam|nas|se|neko|kurir|majstor|vaš*) *, nek (me|mi|nam|se|neko|kurir) *""",
    bidding_at_start="povraćaj, storno, otkazivanje, zamena",
    wanting="""
        (pomerili|promenili|otkazali|poručili|naručili|zamenili|rezervisali|produžili|uzeli|želeli) bismo,
        (pomerio|promenio|otkazao|poručio|naručio|zamenio|rezervisao|produžio|uzeo|pomerila|promenila|otkazala|poručila|naručila|zamenila|
        rezervisala|produžila|uzela) bih, molim (vas )?(primerak|kopiju|račun|fakturu|ponudu|potvrdu|povraćaj|zamenu|pomoć|hitnu|hitan|
        storno|reset|novu|novi|slanje|otkaz*|zamen*|ispravku|ispravak|izmenu|promenu|za|da), neka * ostane, molio bih, molila bih,
        (molim|molimo|molila bih|molio bih|molili bismo|zamolio bih|zamolila bih|zamolili bismo|zamoliću|molicu|lepo (vas )?molim|lijepo
        (vas )?molim|hteo bih da vas zamolim|htela bih da vas zamolim|želim da vas zamolim|hoću da vas zamolim) ... (za|da|pošalji*|
        vrati*|zamen*|prover*|promen*|otkaž*|uput*|pomoć|hitn*|reš*|javi*|isprav*), (tražim|trazim|tražimo|zahtevam|zahtijevam|zahtevamo|
        zahtjevam|insistiram|očekujem|očekujemo|potražujem|reklamiram|reklamiramo|otkazujem|otkazujemo|odustajem od|raskidam|povlačim),
        podnosim (reklamaciju|zahtev|žalbu|prigovor), ulažem (reklamaciju|žalbu|prigovor), prijavljujem (kvar|reklamaciju|problem),
        apelujem, urgiram, (želim|želimo|zelim|zelimo|hoću|hocu|hoćemo|hteo bih|htela bih|hteli bismo|hteli bi|htio bih|htjela bih|želeo
        bih|želela bih|želeli bismo|zeleo bih|zelela bih|voleo bih|volela bih|voleli bismo|bih želeo|bih želela|bih voleo|bih volela|bih
        hteo|bih htela|rado bih|planiram|nameravam|odlučio sam|odlučila sam|moram) ... (vratim|vratimo|vratiti|zamenim|zamijenim|zamenimo|
        zameniti|otkažem|otkažemo|otkazati|otkazem|promenim|promijenim|promenimo|promeniti|reklamiram|reklamirati|poručim|poručimo|
        naručim|naručimo|naručiti|poručiti|kupim|rezervišem|rezervišemo|zakažem|zakažemo|zakazati|pomerim|pomerimo|odložim|dobijem|
        dobijemo|dobiti|novac|pare|povraćaj|povrat|zamenu|zamjenu|novi|novu|novo|račun|fakturu|fakture|ponudu|popust|kopiju|potvrdu|
        odštetu|naknadu|kompenzaciju|izvinjenje|pomoć|razgovaram|razgovarati|pričam|odustanem|raskinem|raskinuti|odjavim|odjaviti|obrišem|
        produžim|produžiti|prijavim|prijaviti|dodam|dodamo|dodati|izmenim|izmeniti|ispravim|ispravite|se odjavim|preuzmem|prebacim|
        prebaciti|rešite|rešenje|odgovor|majstora|servisera|nadređen*|šefa|menadžer*|direktor*|vlasnik*|kontakt|aktiviram|skratim|
        podnesem|uložim|zatvorim|iskoristim|se isporuč*), (želim|želimo|hoću|hoćemo|hteo bih|htela bih|želeo bih|želela bih|voleo bih|
        volela bih|volim|očekujem|tražim|zahtevam|potrebno je|treba|neophodno je) ... da (mi|nam|me|nas|se|ga|je|ih|to|vi|neko|kurir|
        pošaljete|vratite|zamenite|rešite|javite|proverite|otkažete|promenite|ispravite) *,
        (treba|trebaju|trebao|trebala|trebalo|potreban|potrebna|potrebno|potrebni|potrebne) (mi|nam|bi mi|bi nam) *, bio bih zahvalan,
        bila bih zahvalna, bili bismo zahvalni, bilo bi (lepo|dobro|super) (ako|da|kad),
        ako (možete|biste mogli|mozete|može) (da )?(mi|nam|me|pošalj*|vrati*|prover*|zamen*|promen*|pomer*|poziv*|zov*) *""",
    not_wanting="""
        nemojte (se|mi se) *, (molim|molimo|molila bih|molio bih|zamolila bih|zamolio bih) (vas |te |lepo )*(za )?(informacij*|info|
        odgovor|savet|objašnjenje|potvrdu|obaveštenje|razumevanje|strpljenje) ... (da li|kad*|koliko|kako|zašto|gde|šta|o|u vezi|vezano|
        oko|za|koji|koja|koje), za (razumevanje|strpljenje|oproštaj), (hteo|htela|hteli|htio|htjela|želeo|želela|želeli|voleo|volela|
        želim|hoću|moram|hteo|zelim) (bih |bismo |sam |smo )?(samo )?(da )?(vas |vam |se |i )*(pitam|pitamo|pitati|znam|znamo|znati|
        saznam|saznamo|zahvalim|zahvalimo|zahvaliti|pohvalim|pohvalimo|pohvaliti|kažem|istaknem|napomenem|čestitam|se izvinim|upozorim|
        naglasim|dodam da|priznam|verujem|obavestim|proverim da li), ne želim (da )?*, ne trebate, ne treba mi, ne treba, nije potrebno,
        ne tražim *, ne očekujem *, nemojte (da se|se|zameriti|mi zameriti|brinuti|pogrešno)*, izvinite, izvini, oprostite, ne zamerite,
        zamislite, verujte( mi)?, vjerujte( mi)?, recite sami, budite bez brige, želim vam (lep|prijatan|srećan|puno|sve)*,
        javite (mi |nam )?(da li|kad*|koliko|kako|šta|gde|ima li|je li), potvrdite (mi )?(da li|kad*),
        proverite (mi )?(da li|kad*|gde|šta)""",
    upset=UPSET,
    annoyed=ANNOYED,
    calm=CALM,
    embarrassed=EMBARRASSED,
    failure=FAILURE,
    no_failure=NO_FAILURE,
    own_mistake=OWN_MISTAKE,
    praise=PRAISE,
    telling="""
        poruči*, poručil*, naruči*, naručil*, kupi*, kupio, kupila, kupili, plati*, platio, platila, uplati*, dobio sam, dobila sam,
        primi*, preuze*, posla* sam, poslao sam, poslala sam, vratio sam, vratila sam, reklamacij*, šaljem, u prilogu, prilažem,
        radi se o, reč je o, odnosi se, veličin*, broj*, model*, tip, verzij*, adres*, telefon*, račun*, porudžbin*, narudžb*, faktur*,
        predračun*, pošiljk*, paket*, ugovor*, rezervacij*, licenc*, domen*, boj(a|e|u|i), dimenzij*, količin*, komad*, kom, kg, cm, mm,
        instalira*, probao sam, probala sam, pokušao, pokušala, pokušavala, resetova*, restartova*, prikazuje, izbacuje, svetli, trepće,
        piše, zvao sam, zvala sam, pisao sam, pisala sam, razgovarala, razgovarao, dogovori*, potvrđujem, saglas*, proizvod*, artik*,
        roba, robu, uplat*, rat(a|e|u|i), tarif*, garancij*, brojilo, kurir*, poslovnic*, prodavnic*, radnj*, termin*, karta, karte, soba,
        hotel*, let, servis*, majstor*, montaž*""",
    padding="dobar dan, hvala, pozdrav, srdačan pozdrav, poštovani, s poštovanjem, prijatan dan",
    wished_by="""
        treba*, najkasnije, do, potreb*, hitno, rok*, stigne, stići, pre, prije, želeo, želela, molim, rođendan*, svadb*, slav*, poklon*,
        put*, proslav*""",
    thousands="hiljad*, hiljada, tisuć*, hilj",
    currencies="din, dinar*, rsd, dindžić*, evra, evro, evri, eura, euro, eur, km, bam, kuna, usd, dolar*, chf, franak*, para",
    yes="""
        da, naravno, svakako, jeste, jesu, tako je, može, možete, moguće je, imamo, na stanju, dostupn*, potvrđujem, šaljemo, uključen*,
        važi, dovoljno je, sigurno, apsolutno, poslat*, stiglo je, saglas*, ima""",
    no="""
        ne, nažalost, nije, nisu, nema, nemamo, ne može, ne možete, ne možemo, nije moguće, rasprodat*, nemoguće, nećemo, neće, ne treba,
        ne morate, nikako""",
    finding_out="""
        proveri*, proverić*, proveravam*, provjeri*, provjeravam*, sazna*, saznać*, raspita*, raspitać*, pita* kolege, pitać*, utvrdi*,
        javi* (vam )?(se)?, javić*, javljam*, obavesti*, obavestić*, obavještav*, odgovori* vam, odgovorić*, pisać*, napisać*, pozvać*,
        nazvać*, zvać*, poslać*, čekam(o)? (odgovor|potvrdu|informaciju), prosledi* (sam|smo), vrati* se sa""",
    places="""
        na (adresi|sajtu|nalogu|pošti|stranici|računu|linku|adresu|lageru|recepciji|šalteru|dnu|vrhu|poleđini),
        u (radnji|prodavnici|poslovnici|aplikaciji|pošti|magacinu|mejlu|prilogu|podešavanjima|nalogu|ulici|centru|beogradu|novom|nišu|*),
        ulica, ulici, ul, ovde, ovdje, tu, link*, kod (kurira|komšije|nas), iz (magacina|beograda)""",
    reasons="""
        jer, zato, zbog, razlog, zbog toga, pošto, usled, uzrok*, greška, greškom, posledica, budući, došlo je do, kako bi, s obzirom""",
    means="""
        dovoljno je, potrebno je, kliknite, klik*, otvorite, popunite, unesite, ulogujte, prijavite se, pošaljite, pozovite, prvo, prvo,
        zatim, potom, onda, korak*, uputstv*, karticom, gotovin*, pouzeć*, preko, putem, uplatnic*, odštampaj*, priložite, resetujte,
        restart*, izaberite, pritisnite, držite, možete da, treba da, tako što, na sajtu""",
    amounts="""
        sto, stotin*, dvesta, dvjesto, trista, petsto, hiljad*, pola, dvoje, troje, par, besplatn*, gratis, džabe, ništa ne košta,
        uračunat*, uključeno u cenu, jedan, jedna, jedno, dva, dve, dvije, tri, četiri, pet, šest, sedam, osam, devet, deset, oba, obe""",
    regrets="""
        stojimo na raspolaganju, na raspolaganju, prioritet*, ne ustručavajte, cen*, vaše zadovoljstvo, želimo vam, neprestano radimo,
        vidimo se, izvinja*, izvini*, žao (mi|nam) (je)?, hvala, razume*, s poštovanjem, cenimo""",
    vague="""
        dogledno, uskoro, naskoro, možda, valjda, verovatno, vjerovatno, videćemo, vidjećemo, ne znam, ne znamo, zavisi, ovisi,
        kako (hoćete|želite|vama odgovara|mislite|god), svejedno, uskoro, jednom, nekad, nekako, neki, neka, otprilike ne, teško je reći,
        uglavnom, obično, što pre, što prije, mislim da, biće*kad, još ne (znam|znamo|mogu|možemo), za sada ne (znam|znamo)""",
)
