"""Serbian words for the coach's rules on address, promises and what must not go out,
C-R25 to C-R36; patterns in Latin letters find both scripts."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, one_of, phrases, when_said, widened
from opora.pure.languages.serbian import coach_plainly

_REVIEW = one_of(
    """recenzij*, komentar*, objav*, post, posta, postove, zvezdic*, video, videa, snimak, snimk*, fotografij*, slik*, status, statusa, temu s, tema, kritik*, tekst sa, laži, klevet*, utisak, utiske, tvit"""
)
_REMOVE = one_of("""obrišite, obrišete, obrisati, izbrišite, izbrišete, izbrisati, brisanje, brišite, uklonite, uklonite, uklonite, ukloniti, uklanjanje, sklonite, sklonite, sklonite, skloniti, skinite, skinete, skinuti, povucite, povučete,
    povući, povlačenje, nestane, nestati, sakrijte, sakrijete, maknite, maknete, maknuti""")

_SIGNALS = {
    "C-R32": when_said(
        f"""
        {_REMOVE}…{_REVIEW}, {_REVIEW}…(molim*|molimo|savet*|preporuč*|zahtev*|tražim*|hitno|odmah|da|neka|treba|bolje)…{_REMOVE},
        {_REVIEW} (odmah |hitno |prvo )?{_REMOVE},
        (neka|da|dok|kad|čim|kada|ako) …{_REVIEW} …(nestane|bude obrisan*|obrišete|sklonite|uklonite|izbrišete|skinete)
        (sakrićemo|sakrivamo|sakrićemo|sklonićemo|sklanjamo|obrisaćemo|brišemo|izbrisaćemo|uklonićemo|uklanjamo|blokiraćemo|blokiramo|obrisali smo|uklonili smo|ćemo (sakriti|skloniti|obrisati|izbrisati|ukloniti|blokirati)) …{_REVIEW}
        {_REVIEW} …(sakrićemo|sakrivamo|sklonićemo|sklanjamo|obrisaćemo|brišemo|izbrisaćemo|uklonićemo|uklanjamo|ćemo (sakriti|skloniti|obrisati|izbrisati|ukloniti)|će biti (sakriven*|obrisan*|uklonjen*|sklonjen*)|biće (sakriven*|obrisan*|uklonjen*|sklonjen*))
        (Vaš*|vaš*|taj|tu) (komentar|recenziju|objavu|ocenu|utisak) (smo|sam) (morali da )?(sakril*|obrisa*|uklonil*|sklonil*|izbrisa*)
        (razmislite|razmotrite|da razmislite|zamolili bismo|molimo Vas) …(o )?(povlačenj*|brisanj*|izmen*|uklanjanj*) …{_REVIEW}
        (blokiraćemo|blokiramo|ćemo blokirati|banovaćemo|bićete blokiran*|dobićete ban),
        (predajemo|predaćemo|predali smo|prosleđujemo|prosledićemo|prosledili smo|prijavićemo|prijavljujemo|preuzima|javiće se|razgovara*|zvaće) …(advokat*|pravn* (služb*|tim*|odeljenj*)|policij*|tužilaštv*)
        (vidimo se|videćemo se|srešćemo se|srećemo se|završićemo|bićemo|nalazimo se) na sudu, na sudu (ćemo|se),
        (sudsk*|pravn*|krivičn*) (putem|put|korac*|korake|prijav*|mer*),
        (tužićemo|tužimo|podnećemo|podneti|podnosimo) …(tužb*|prijav*|vas|zbog), (tužba|tužbu) …(klevet*|uvred*|ugled*),
        (klevet*|narušavanj* ugleda) …(sud*|pravn*|advokat*|tužb*|posledic*|odgovara*|kažnjiv*)
        (snosićete|snosite|imaćete|može* imati|mogu imati|biće) …posledic*,
        (pazite|vodite računa|dobro razmislite|razmislite|čuvajte se) …(šta (pišete|objavljujete|širite|govorite|pričate)|reči|rečima),
        (nigde|nikome|javno|na internetu|na mrežama) …(ne (pišite|objavljujte|delite|pričajte|pominjite|govorite)|nemojte (pisati|objavljivati|deliti|da)),
        (ne|nemojte) (pišite|objavljujte|delite|pominjite|pisati|objavljivati) …(nigde|nikome|javno|na internetu|na mrežama|o ovome),
        (neka ostane|ostane|zadržite|zadržati) …(među nama|između nas|za sebe)
        """,
        """
        ne (brišite|uklanjajte|sklanjajte|morate|tražimo|tražim|brišemo|sakrivamo|uklanjamo|treba da brišete|želimo|skrivamo),
        nemojte (brisati|da brišete|uklanjati), nećemo, ostavite, slobodno, neka ostane, može da ostane, nije potrebno
        """,
    ),
    "C-R32 it": when_said(
        """
        (obrišite|izbrišite|uklonite|sklonite|skinite|maknite|povucite) (to|ga|je|ovo|ih|te laži)(?= (dok|pre|odmah|jer|inače|molim|hitno|sada|i|pa)|[.!]|$),
        (savetujem*|preporučuj*|molim*|zahtevam*|tražim*|bolje|najbolje) (vam |vas |je |da |to |ga |objavu |hitno |odmah )*(obrišete|izbrišete|uklonite|sklonite|skinete|povučete|brisanje|uklanjanje)
        """,
        "aplikacij*, kolačić*, fajl*, nalog, istorij*, keš, mejl*, poruku, ne ",
    ),
    "C-R33": when_said(
        """
        (podseća*|podsetim*|podsetiti|podsetnik*|podsećanj*|opomin*|opomen*|požur*|urgir*),
        (opet|ponovo|iznova|još jednom|po (drugi|treći|četvrti|ko zna koji) put|(drugi|treći|četvrti) put) (Vam |Vas |vas |se |mi |lepo |ljubazno |da |moram* )*(pišem*|molim*|se javlj*|javljam*|obraćam*|šaljem*|podseć*|opomin*|tražim*),
        evo (me|nas) opet,
        (i dalje|još uvek|još|do sada|do danas|zasad|nikako) (ništa|čekam*|nema|nismo|nemamo|nije|nam|od vas|fali|nedostaj*|dugujete),
        (čekamo|čekam) (vas|već|na vas|još|i dalje|vaš*|odgovor|da se), (jeste li|da li ste) …(zaboravili|smislili|odlučili|stigli)…,
        (ima li|imate li) (nešto|kakvih|nekih) (novo*|novosti|vesti), od [a-z]+ ni traga, ni traga, ni glasa,
        samo da (vidim|proverim|pitam), (nadovezuj*|nastavno) na (prethodn*|moj*|naš*)
        """,
        """podsetnik (u|za pregled|uključ*), podsetnike, uključite podset*, opomene (vam|i dalje|stižu|više), opomena (stiž*|vam|više),
        (i dalje|još uvek|još|do sada|zasad) (nema|nemamo|nije|nismo) (nam )?(interneta|struje|vode|veze|signala|grejanja|radi|poznat*|jasno|gotov*|
            otklonjen*|popravljen*|otklonil*|utvrdil*|uspel*|našl*|saznal*|rešil*),
        nedostaju nam još (dva|jedan|tri) i ako""",
    ),
}

_LISTS = {
    "office passive": phrases(
        """
        (je|su|biće|biti|bio je|bila je|bilo je|nije|nisu|bude|budu) (vam |već |dana |danas |greškom |uredno |dalje |takođe |blagovremeno |u celosti |ostalo |ponovo |\\d+\\. ?\\w* )*(zaveden*|evidentiran*|primljen*|razmotren*|razmatran*|utvrđen*|ustanovljen*|konstatovan*|sačinjen*|upućen*|prosleđen*|dostavljen*|odobren*|odbijen*|odbačen*|okončan*|zaključen*|zatvoren*|zadržan*|određen*|izvršen*|sproveden*|obavljen*|donet*|doneta|registrovan*|poslat*|ugašen*|obavešten*|izdat*|pokrenut*|preduzet*|procenjen*|usvojen*|overen*|potpisan*|isplaćen*|vraćen*|otkazan*|zakazan*|planiran*|obrađen*|realizovan*|ispitan*|proveren*|pregledan*|naložen*|stavljen*|unet*|uneta|uneto|uplaćen*|storniran*|promenjen*|izmenjen*|stornirana|rešen*|uklonjen*|isporučen*|predat*|predata|raspoređen*|otpremljen*)
        (utvrđeno|ustanovljeno|konstatovano|odlučeno|određeno|zaključeno|sačinjeno|evidentirano|prosleđeno|razmotreno|izvršeno|zavedeno|odobreno|odbijeno|naloženo|provereno|obavešteno|zaključen*|primljeno) je,
        (izražava|obaveštava*|konstatuje|smatra|utvrđuje|napominje|upućuje|moli|zahteva|uzima) se, obaveštavamo vas da, obaveštavaju se,
        nije bilo moguće, potrebno (je )?(dostaviti|podneti|priložiti|uputiti|izvršiti)
        """
    ),
    "greeting": phrases(
        """
        dobar dan, dobro jutro, dobro veče, dobro vece, poštovan*, drag*, ćao, zdravo, pozdrav, prijatan dan, lep pozdrav,
        lepo pozdravlja*, gospodine, gospođo, gospodjo
        """
    ),
    "i myself": phrases(
        """
        (sam|bih|ću|imam|mogu|znam|mislim) (vam |vas |to |ga |je |danas |lično |odmah |proverio |proverila |poslao |poslala )*[a-z]*(la|ao|io|eo|uo)(?=[ .!?]|$),
        *la sam, (poslao|proverio|vratio|napisao|javio|otkrio|našao|video|pitao|zvao|uneo|promenio|rezervisao|upisao) sam, šaljem,
        javljam, javiću, zovem, proveravam, pišem, izvinjavam se, molim, vraćam, proveriću, poslaću, hvala, moj*, meni, mi je, ja
        """
    ),
    "joke": phrases(
        """
        ha ?ha*, hi ?hi*, he ?he*, hihi*, lol, xd, rofl,
        (bar|makar|barem) (znate|ste|ćete|će|vas|sad|niko|nije|imate|nećete|sada|da),
        bar (ste|će|ćete|vas|sad|znate|imate), makar (ste|će|ćete|vas|sad|znate|imate), šalim se, mala šala, da se našalim, u šali,
        (sad|sada|a sad|nego) ozbiljno, ozbiljno sada,
        (server|sistem|kurir|kombi|robot|kompjuter|štampač|aplikacija|paket|auto|lift) …(pubertet*|odmor*|kafic*|kafu|spav*|drem*|raspust*|godišnj*|moru|more|neraspolož*|štrajk*|pive|pivo|ćud*|izlet*|kafan*|umori*|zaljubi*|buba|hirov*|inat*|šopingu),
        pubertet*, vanzemalj*, patuljc*, gremlin*, crna rupa, crnoj rupi, baksuz*, srećku, kupite (srećku|loto),
        (baka|deda) se …(smej*|odozgo|okre*), (romantik*|avantur*|kampovanj*|saun*|velnes|spa) …(gratis|besplatn*|u ceni|poklon), ups,
        upsić, jao jao, opala, ojoj, što (te|vas|nas) ne ubije, kako kažu, gledajte s vedrije strane, s vedrije strane, nije to rak,
        smeh je lek
        """
    ),
    "customer informal": phrases(
        """
        na ti, ne persir*, bez persiranja, ćao, cao, ej, hej, zdravo, e, brate, druže,
        (možeš|imaš|znaš|daš|pošalji|hoćeš|reci|javi|pogledaj|vidi|radiš|moze li brate|stižeš|bi li mi mogao|tebi|tvoj*|jesi|moreš|pomozi)
        """
    ),
    "informal": (
        *coach_plainly.INFORMAL,
        *phrases(
            """\n        ćao, cao, ej, brate, brato, druže, drugari, burazeru, ortače, mila moja, mili moj, pozz, pusa, puse, ljubim te, cmok, kiss,\n        vidimo se tamo\n        tebi, tebe, tobom, tvoj, tvoja, tvoje, tvog, tvoga, tvom, tvome, tvoju, tvojim, tvojoj, tvojih,\n        te (za|zovem|čekam*|pomeram|molim|pitam|obavest*|zvao|zvala|pozdrav*|prebac*|upis*|zamol*|vidim),\n        ti (je|se|šaljem|javim|kažem|pošalj*|ću|više|odgovara|pišem|stiže|dam|vrat*|trebalo|treba|smeta|sam|možeš|dajem|vraćam|javljam|preporuč*),\n        (poslaću|javiću|reći ću|vratiću|poslao sam|poslala sam|šaljem|javljam|pišem|dajem|vraćam|čuvam|rezervisao sam|rezervisala sam|držim|napisaću) ti\n        imaš, nemaš, možeš, hoćeš, nećeš, znaš, vidiš, moraš, dobićeš, dobijaš, naći ćeš, potrebno ti, videćeš, platićeš, plaćaš,\n        klikneš, dođeš, doći ćeš, zoveš, napišeš, pošalješ, poručiš, izabereš, vratiš, pišeš, čekaš, misliš, stigneš, stižeš, doneseš,\n        otvoriš, uključiš, isključiš, uradiš, radiš, daš, kažeš, razumeš, poznaješ, slažeš se, tražiš, živiš, koristiš, uzmeš, kupiš,\n        ćeš, jesi, nisi, bi li ti, da li si, ako si, kad si, što si, kako si, gde si,\n        si (poslao|poslala|dobio|dobila|platio|platila|poručio|poručila|kupio|kupila|pisao|pisala|zvao|zvala|hteo|htela|tražio|tražila|video|videla|stigao|stigla|naručio|naručila)\n        napiši, pošalji, pozovi, zovi, klikni, (?<!\\w\\x20)reci(?! (ću|ćemo|će|ćete)), sačekaj, čekaj, ne brini, dođi, probaj, pokušaj,\n        pogledaj, baci pogled, daj mi, ne boj se, donesi, izaberi, uzmi, upiši,\n        vidi (ovde|na|da|ako|šta), nemoj, nemoj da, slušaj, preuzmi, uloguj se, ne žuri,\n        (?<!\\w\\x20)(proveri|javi|svrati|odgovori|otvori|isključi|uključi|podesi|popuni|potvrdi|prijavi|požuri), (samo|slobodno|obavezno|pa|molim te) (proveri|javi|svrati|odgovori|otvori|isključi|uključi|podesi|popuni|potvrdi|prijavi|požuri)\n        """
        ),
        r"(?:^|[,!] )(?:bato|stari|ljubavi|sreco|duso|lutko|curo|devojko|mala|mali|sefe|drugar|drugarice|care|zlato)(?=[,!.])",
    ),
    "formal": phrases(
        """
        vas, vam, vama, vaš, vaša, vaše, vašeg, vašem, vašu, vašim, vašoj, vaših, ste, niste, biste, možete, imate, molimo, pošaljite,
        napišite, pozovite, poštovan*, dođite, javite, hoćete, želite, gospodine, gospođo
        """
    ),
    "woman writes": phrases(
        """
        *la sam, sam (vam |vas |već |se |ga |je |danas |juče |to )*[a-z]+la, (želela|htela|volela|molila) bih,
        bih (želela|htela|volela|molila), (ljuta|razočarana|zadovoljna|besna|sama|očajna|nezadovoljna) sam,
        sam (ljuta|razočarana|besna|stvarno ljuta|očajna|zadovoljna)
        """
    ),
    "man writes": phrases(
        """
        (poručio|kupio|dobio|pisao|zvao|poslao|platio|našao|probao|vratio|čekao|video|predao|tražio|naručio|uneo|napisao|zaboravio|hteo|propustio) sam,
        sam (vam |vas |već |se |ga |je |danas |juče |to |sve )*(poručio|kupio|dobio|pisao|zvao|poslao|platio|našao|probao|vratio|čekao|video|predao|tražio|naručio|uneo|napisao|zaboravio|hteo),
        (želeo|hteo|voleo|molio) bih, bih (želeo|hteo|voleo|molio), (ljut|razočaran|besan|nezadovoljan) sam
        """
    ),
    "customer formal": phrases("s poštovanjem, sa poštovanjem, poštovani, srdačan pozdrav, molim vas"),
    "polite greeting": ("Поштовани", "Поштовани *"),
    "field words": phrases(
        """
        ime, imena, prezime, datum*, rok, iznos*, cen*, broj*, porudžbin*, kup(ac|ca|cu|čev*), adres*, proizvod*, firma, firme, potpis*,
        vreme, sat, grad, link, dopuni*, upiši*, upisati, uneti, unesi*, ubaci*, ubaciti, napomen*, interno, proveriti, tekst
        """
    ),
    "notes among us": (
        *phrases(
            """\n        interno(?= ?:), interna (napomena|beleška), napomena (za (nas|kolege|tim|sebe)|interna), samo za intern*,\n        (kupac|klijent|klijentkinja|mušterija) (je )?(naporn*|dosadn*|ne sme (da|znati)|davi), ne davati (popust|joj|mu),\n        ne govoriti (kupcu|klijentu), (ovde|ovdje) (upisati|uneti|ubaciti|dopuniti|staviti) (ime|datum|iznos|cenu|potpis|tekst)\n        """
        ),
        r"(?:^|[\n.!?([]\s{0,2})(?:ovde )?(?:upisati|dopuniti|ubaciti)(?!\w)",
    ),
    "announces a file": phrases(
        """
        u prilogu, prilažem*, priložen*, u attachmentu, kačim, zakačen* je, šaljem u pdf*, dostavljam* u prilogu, prikačen*, u prilozima
        """
    ),
    "their file": phrases(
        """
        vaš* prilog*, u prilogu vašeg, priložili ste, ste priložili, pošaljite, priložite, molim* (vas )?(da |za )*, vaš mejl s prilogom
        """
    ),
    "comes to us": phrases(
        """
        (pozovite|zovite|javite se|pišite|napišite|dođite|svratite|posetite|kontaktirajte|obratite se|možete nas|naš* (broj|adres*|mejl|imejl|radnj*|prodavnic*|telefon)|na telefon|korisničk* (servis|centar)|kol centar|radnj*|radimo|tu smo|dostupni|otvoren*|čekamo vas|očekujemo vas|slobodno nam|na šalter)
        """
    ),
    "goes to them": phrases(
        """
        (stiže|stići će|isporuč*|isporuk*|dostav*|šaljemo|šaljem|poslal*|poslat*|kreć*|krenul*|ide|kurir*|paket*|pošiljk*|porudžbin*|na ime|na adres*|vaš* (adres*|broj*|telefon*)|zove na|zovemo vas|zovem vas|zvaćemo|zvaću|zvaće|pozvaćemo|pozvaću|pozvaće|nazvaće|majstor|montaž*|kod vas|na kućnu)
        """
    ),
    "streets": (
        r"(?<!\w)(?:[Uu]l\.|[Uu]lic[aeiu]|[Bb]ulevar[au]?|[Bb]ul\.|[Tt]rg[au]?|[Уу]л\.|[Уу]лиц[аеиу]|[Бб]улевар[ау]?|[Бб]ул\.|[Тт]рг[ау]?)\s+[^\W\d_][\w .]{2,30}?\s\d{1,4}[a-zа-я]?(?!\w)",
        r"(?<!\w)(?:Vojvode|Kneza|Kneginje|Kralja|Kraljice|Cara|Carice|Despota|Svetog|Svete|Patrijarha|Generala|Majora|Majke|Braće|Dr|"
        r"Žrtava|Narodnih|Војводе|Кнеза|Кнегиње|Краља|Краљице|Цара|Царице|Деспота|Светог|Свете|Патријарха|Генерала|Мајора|Мајке|Браће|"
        r"Др|Жртава|Народних)\.?(?:\s[^\W\d_]{2,20}){1,3}\s\d{1,4}[a-zа-я]?(?![\w.:])",
        r"(?<!\w)[^\W\d_a-zа-шђљњћџ][^\W\d_]{2,20}(?:\s[^\W\d_]{2,20}){0,2}\s\d{1,4}[a-zа-я]?,?\s(?:stan|ulaz|sprat|стан|улаз|спрат)(?!\w)",
        r"(?<!\w)(?:[A-ZČĆŠĐŽА-Я][\wа-шђљњћџčćšđž]+\s)?[A-ZČĆŠĐŽА-ЯЉЊЋЂЏ][\wа-шђљњћџčćšđž]*(?:eva|ova|ska|čka|ina|ovu|evu|sku|čku|inu|skoj|ovoj|evoj|ih|og|ева|ова|ска|чка|ина|ову|еву|ску|чку|ој|их|ог)\s\d{1,4}(?:/\d{1,3})?(?![\w.:])",
    ),
    "shared mailboxes": phrases(
        """
        info, podrska, kontakt, prodaja, reklamacij*, servis, pomoc, support, office, help, shop, sales, hello, zdravo, recepcija,
        racuni, korisnic*, rezervacij*, porudzbin*, kancelarija
        """
    ),
    "card or account": phrases(
        """
        kartic* …(završava|koja se završava|broj*|poslednj*) …\\d\\d\\d\\d?, završava (se )?na \\d\\d\\d\\d?,
        (rate|rata|ratu|dug|dugovanj*|kredit*|neplaćen*|dospel*) …(račun*|dinar*|iznos*|evr*), na račun* …\\d\\d\\d+, s računa …\\d\\d\\d+,
        jmbg \\d*, (ugovor*|polis*) (broj|br) [\\w/.-]+, šifr* \\d\\d\\d\\d+, (pin|lozink*) (je )?\\d+
        """
    ),
    "health": phrases(
        """
        (lek*|tablet*|mast|antibiotik*|kapi) (za|protiv) [a-z]+,
        (vaš*|vam) …(dijagnoz*|dijabet*|trudnoć*|depresij*|hiv|operacij*|lečenj*|nalaz*|bolest*|terapij*|dioptrij*|rezultat* (krvi|analiz*)|kičm*|ultrazvuk*|ginekol*|urolo*|kolonoskopij*|gastroskopij*|
            mamografij*|rendgen*|magnetn* rezonanc*|biopsij*|štitn* žlezd*|vantelesn*|porođaj*|psihijat*|psihoterap*|onkolo*|hemoterap*|hormon*),
        dijabetes*, dioptrij*, (depresij*|rak|epilepsij*|trudnoć*) …(vaš*|vam)
        """
    ),
    "public words": phrases(
        """
        recenzij*, ocen*, zvezdic*, komentar*, objav*, fejsbuk*, facebook*, gugl*, google*, instagram*, forum*,
        napisa* (sam )?(istinu|svuda|javno|na), na internet*, na mrežama, video, snimak, podelio sam, podelila sam, svima ću
        """
    ),
    "lawful removal": phrases(
        """
        ličn* podat*, vaše podatke, vaši podaci, jmbg, broj* (telefona|porudžbine|kartice|računa) …(komentar*|objav*|uklon*|obriš*),
        (komentar*|objav*|obriš*|uklon*|sklonite) …(broj* (telefona|porudžbine|kartice|računa)|podatke|podatak|adresu), radi (vaše )?(bezbednosti|zaštite), govor mržnje, uvredljiv*, pretnj*, psovk*, rasist*
        """
    ),
    "again": phrases(
        """
        opet, ponovo, iznova, još jednom, po (drugi|treći|četvrti) put, (drugi|treći|četvrti) put, i dalje, još uvek, do sada,
        prethodn*, ranije poruke
        """
    ),
    "reproaches_them": phrases(
        """
        koliko (puta|dugo|još) …(treba|moram*|čekam*|molim*|pišem*|da vas), (jeste li |da li ste )?nas zaboravili,
        (konačno|najzad|napokon) (smislili|odlučili|javili|odgovorili|potpisali|poslali), kao ozebao sunce, ignoriš*, ne udostoj*,
        narodna kuhinja, nismo (dobrotvorn*|narodna|humanitarn*|banka|milostinja), tako se ne (radi|posluje|ponaša),
        ne može se (ovako |tako )?raditi, neozbiljn*, neodgovorn*, nekulturn*, čudi nas, iznenađuje nas, vašom krivicom,
        zbog vas (kasni*|stoji*|ne možemo), ne možemo (vas )?čekati (večno|doveka), ni traga, ni glasa, ni slova, dugujete a,
        a mi nismo, zar je (toliko )?teško, toliko teško, više nema smisla, dosadilo
        """
    ),
    "what follows": phrases(
        """
        (bez (odgovora|potpisa|uplate|materijala|tekstova|potvrde|toga)|u suprotnom|inače|posle toga|posle tog|nakon (toga|tog)|onda|zatim|ako (ne|do|ih|ga|nam|se|pošalj*|odgovor*|želite|stigne|bude)|ukoliko|kad (stigne|stignu|dobijemo)|čim|tada|ističe|propada|produžićemo|produžavamo|oslobodićemo|otkazaćemo|pokrećemo|puštamo|počinjemo|pomera se|pomeramo|rok se|zovem vas|javljam se|krećemo|nastavljamo)
        """
    ),
    "changes the brief": phrases(
        """
        umesto …(hoćemo|želimo|želel*|bismo|bih|može|pravite|dajte|radije|treba|hteli),
        (hoćemo|želimo|želel*|bismo|bih|može|pravite|dajte|radije|hteli) …umesto,
        (ipak|na kraju|predomisli*|odlučili smo) …(hoćemo|hoću|želimo|želeli|bismo|da bude|trebalo|treba|\\d+|na tri|više|drugačij*|nam|a ne),
        predomisli* *, (dodajte|dodati|dodamo|da dodate|ubacite|ubaciti|proširite|povećajte|produžite) …,
        (još|i|uz|plus|takođe) …(bismo|bih|hteli|želeli|dodajte|dodati|sitnica|rasvet*|jezik*|engleskom|stran*|komad*|rezervacij*|ubacit*),
        (promenili smo|menjamo|promena) …(mišljenj*|plan*|obim|boj*|materijal*|dimenzij*),
        (stiglo|ima) (još )?\\d+ …(stran*|komad*|slika), (veći|veća|veće|šire|širi|duži) …(hoćemo|želimo|može|bismo)
        """
    ),
    "accepts the change": phrases(
        """
        može, naravno, jasno, dobro, nema problema, bez problema, važi, u redu, sjajna ideja, odlična ideja, super ideja,
        podrazumeva se, ok, okej, rado, svakako,
        (radimo|uradićemo|pravimo|napravićemo|dodajemo|dodaćemo|menjamo|promenićemo|ubacujemo|ubacićemo|štampamo|upisujem|upisao sam|upisala sam|beležim|zabeležen*|primljeno k znanju|proširujemo|povećavamo|uklapamo|stižemo|prihvatamo|biće)
        """
    ),
    "stays the same": phrases(
        """
        (rok|cena|datum|budžet|termin|sve|ostalo|puštanje|isporuka|predaja|ugradnja|petak|ponedeljak|sreda|četvrtak|iznos|dogovor) …(ostaje|ostaju|isto|isti|ista|iste|važi|stoji|ne menja|nepromenjen*|kako smo|kao što|kao i|držimo),
        (ostaje|ostaju) (isto|isti|ista|kako|sve|rok|cena|po starom), (bez|nema) (doplat*|promen*|dodatn* troškov*|pomeranj*|dodatnih),
        (po|za|u) (istoj|istu|istom|isti|isto) (cen*|rok*|novac|iznos*|budžet*|vreme),
        (kako|kao što) smo (se )?(dogovor*|dopisiv*|rekli|pisali|planiral*|obećal*), (ništa|ne) se (više )?(ne )?(menja|doplaćuje),
        ne menjamo (cenu|rok), držimo (rok|cenu|se roka)
        """
    ),
    "names the effect": phrases(
        """
        (cena|iznos|razlika|budžet|doplata|trošak) …(raste|poraste|skače|se povećava|povećava se|će biti|biće|iznosi|je|menja se na) …\\d,
        (doplat*|doplaćuj*|dodatn*|skuplj*) …\\d+, \\d+ …(skuplj*|doplat*|više),
        (pomera|pomeramo|pomeriće|produžava|produžićemo|odlaže|kasni|prebacuje) …(rok*|se|na|za|isporuk*),
        (rok|isporuka|puštanje|predaja|ugradnja) …(se pomera|pomeramo|biće (tek|u)|na (ponedeljak|utorak|sredu|četvrtak|petak)|se produžava),
        za (dan|dva dana|tri dana|nedelju|dve nedelje|\\d+ dan*) (kasnije|duže),
        (izračunaću|izračunaćemo|obračunaću|poslaću|šaljem|poslaćemo) …(ponud*|cen*|predračun*|kalkulacij*|obračun*),
        nov* (cena|ponuda|rok|ponudu|cenu|predračun), slažete li se, da li (vam )?(to )?odgovara, da li se slažete, odgovara li
        """
    ),
    "before noon": phrases("ujutru, ujutro, jutro, jutra, pre podne, prepodne, podne, podneva, podnevu, izjutra, rano, do podne, zorom"),
    "work of ours": phrases(
        """
        (biće|bice|gotov*|šaljem|šaljemo|poslać*|dostavljam*|dostavić*|predaj*|predać*|dobijate|dobićete|imate|imaćete|čeka vas|stiže|nalazi|pustićemo|puštamo|donosim*|donosić*|dovozim*|isporuč*|uradić*|radimo|završ*|popravlj*|popravić*|menjamo|zamenić*|ugradić*|ugrađuj*|montira*|spremn*|kao nov|u sandučetu|na stolu|na mejlu|proradi*|radić*|radi|prevod*|prevešć*|odštampa*|dopun*|obradi*|postavlj*|postavić*|eto|sredić*|rešić*|obavić*|stići će|stižu|pošaljem*|vraćam*|vratić*|čekać*|možete da ga preuzmete|možete preuzeti)
        """
    ),
    "only a part": phrases(
        """
        (bar|prv*|deo|pola|polovin*|ostatak|ostalo|preostal*|samo|zasad|nacrt) …(deo|pola|polovin*|verzij*|nacrt|stran*|poglavlj*|ostatak|ostalo|zaglavlj*),
        ostatak, preostal*, zovem, pozvaću, zvaću, javljam*, javiću, javićemo, pišem vam (kad|kada|da li|kako), reći ću, otvoren*,
        otvaramo, radno vreme, dođite, svratite, dežur*, vikend smen*
        """
    ),
    "corrects": phrases(
        """
        (kako|kao što) (smo|sam) (vam )?(već )?(pisal*|napisal*|obećal*),
        (ispravlj*|ispravk*|ispravi*|greškom|greška je|naša greška|moja greška|pogreši*|pogrešn*|pogrešio sam|pogrešila sam|omaškom|zabun*|netačn*|omašk*|prevari* sam|(pisa*|napisa*|rekl*|naveli|navela|obeća*) …(ali|međutim|nažalost|pogrešn*|greš*)|umesto (obećan*|petka|ponedeljka|utorka|srede|četvrtka)|prvobitn*|promenil* se|menja se|pomera se|pomeren*|u pravu ste|imate pravo|od juče|izvinjavam* (se )?(što|zbog|jer) …(cen*|rok*|informacij*|grešk*|pisa*|napisa*|rekl*|kašnjenj*|obeća*))
        """
    ),
    "do not know": phrases(
        """
        (još |za sada |zasad )?(ne (znam*|možemo reći|mogu da kažem|obećavam*|želimo da nagađamo)|nije poznato|nemamo podatak|tražimo uzrok|utvrđujemo uzrok|ispitujemo)
        """
    ),
    "will work again": phrases(
        """
        (biće|bice|proradi*|proradić*|radić*|popravljen*|popravićemo|rešen*|rešićemo|otklonjen*|otklonićemo|vratiće|vraća se|uspostav*|pustićemo|u funkciji|funkcionis*|gotovo|kraj prekida|završen*|će raditi|će proraditi|krenuće|dići ćemo)
        """
    ),
    "soon again": phrases(
        """
        uskoro, za čas, svaki čas, svakog trenutka, za koji minut, za nekoliko minuta, za sat, za sat vremena, u roku od sat,
        danas sigurno, do večeras, odmah, brzo
        """
    ),
    "cause of crisis": phrases(
        """
        (uzrok (je|kvara|prekida)|izaziva*|izazva*|kriv* (je|su)|zbog|pao je|pala je|hakeri*|haker*|napad*|izgore*|preoptereć*|tiče se samo|pogođeni su samo|pogođen* (je|su) samo|dobićete (popust|nadoknadu|vaučer)|nadoknad*|obešteće*|vaučer*)
        """
    ),
}

_ADVICE = {
    "C-R25": "Поздравите, пишите у своје име и потпишите се. „Проверила сам“ вреди више од „утврђено је“.",
    "C-R26": "Шалу оставите за касније. Купац има невољу; напишите јасно шта се дешава и када ће бити вести.",
    "C-R27": "Обећање „{what}“ није забележено, не може да се стигне или пада ван радног времена. Забележите га једним кликом или промените време.",
    "C-R28": "Тога нема у важећем саопштењу. Држите се њега и обећајте време следеће вести, а не поправке.",
    "C-R29": "Обратите се како треба: Ви, вокатив, прави род, језик и писмо купца. Ако нисте сигурни, поздравите без имена.",
    "C-R29 language": "Купац пише другим језиком или писмом него овај одговор. Одговорите његовим.",
    "C-R29 call": "Обраћање није тачно: проверите име, вокатив и род. Ако нисте сигурни, поздравите без имена.",
    "C-R29 familiar": "Купац није прешао на „ти“. Останите на Ви.",
    "C-R30": "Остало је нешто што не сме да оде: {what}. Допуните или обришите.",
    "C-R31": "Ово ће видети сви: {what}. Појединости пошаљите у приватној поруци.",
    "C-R32": "Не тражите брисање и не претите. Критику оставите и одговорите на њу.",
    "C-R33": "Подсетник каже шта нам треба, до када и шта следи. Без пребацивања.",
    "C-R34": "Пре него што прихватите измену, напишите шта она значи за рок и цену и питајте за сагласност.",
    "C-R35": "Стигло је у петак по подне, а обећавате понедељак ујутру. Да ли неко дежура? Или понудите део сада, а остатак касније.",
    "C-R36": "Раније смо написали: „{said}“ Ако је ово исправка, реците то и извините се.",
}
_SUGGESTION = {
    "C-R25": "Добар дан, {проверио|проверила} сам: [НАЛАЗ]. Поново ћу Вам се јавити [ДАН И ЧАС]. Срдачан поздрав",
    "C-R26": "Извињавам се што [ПРОБЛЕМ]. Следеће обавештење шаљем Вам у [ЧАС].",
    "C-R27": "Позваћу Вас [ДАН И ЧАС].",
    "C-R28": "Још не знамо када ће квар бити отклоњен. Следеће обавештење шаљемо Вам у [ЧАС].",
    "C-R29": "{greeting},",
    "C-R31": "Појединости Вам шаљем у приватној поруци.",
    "C-R32": "Ваш коментар слободно може да остане. Решење Вам стиже [ДАН И ЧАС].",
    "C-R33": "Молимо Вас да нам до [ДАН] пошаљете [СТВАР]; ако не добијемо одговор, урадићемо следеће: [КОРАК].",
    "C-R34": "Можемо то да променимо. Испорука се због тога помера на [ДАН], а цена ће бити [ЦЕНА]. Да ли се слажете?",
    "C-R35": "До [ДАН И ЧАС] могу да завршим [ДЕО], а остатак шаљем [ДАН И ЧАС].",
    "C-R36": "Раније сам Вам {написао|написала} другачије и то је била моја грешка. Извињавам се. Исправно је: [ИСПРАВКА].",
}

WORDS = CoachWords(signals=widened(_SIGNALS, coach_plainly.SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
