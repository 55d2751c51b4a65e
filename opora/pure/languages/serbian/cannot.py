"""What customers of a shop or a service cannot do, in Serbian (read in both scripts); blocks of phrases by trouble, the same keys in every language."""

WORDS = {
    "ordering": """
        (ne mogu|ne možemo|ne može|ne može se|ne uspevam|ne uspeva|nemoguće|nije moguće|ne da mi|ne dozvoljava|nisam mog*|nismo mogli|neće) ... (poruč*|naruč*|kupi*|završi* porudžb*|završi* kupovin*|završi* narudžb*|
            pošalj* porudžb*|poslati porudžb*|stavi* u korpu|doda* u korpu|ubaci* u korpu),
        (porudžbin*|narudžb*|kupovin*) (se |mi |nam |i |dalje |uvek |nikako |stalno |još )*(ne prolazi|ne može|nije proš*|neće|ne mogu|nije sačuvan*|ne šalje|zaglavi*),
        (korpa|korpi|korpu|kasa|naručivanje|poručivanje|obrazac za poručivanje) ... (ne radi|ne funkcioniše|ne reaguje|grešk*|zaglavi*|koči|prazna|nestaj*|puca|vrti)""",
    "paying": """
        (plaćanje|plaćanja|kartic*|karticom|uplata|uplatu|plaćanje karticom) ... (ne prolazi|nije proš*|ne radi|ne funkcioniše|odbijen*|odbija|grešk*|neuspe*|nije uspe*|ne prihvata|puca),
        (ne mogu|ne može|nije moguće|ne uspevam|nemoguće|nisam mog*) ... (plati*|da platim|izvrši* plaćanje|uplati*)""",
    "double_charge": """
        (skinut*|skinul*|skinuli|naplaćen*|naplati*|plati*|plaćen*|zaduž*|terećen*|uplat*|novac) ... (dvaput|dva puta|dvostruk*|duplo|dupla|2x),
        (dvaput|dva puta|dvostruk*|duplo|dupl*) ... (skinut*|skinul*|naplaćen*|naplati*|plati*|plaćen*|zaduž*|terećen*|uplat*)""",
    "signing_in": """
        (ne mogu|ne možemo|ne može|nije moguće|ne uspevam|nemoguće|nisam mog*|ne pušta|neće) ... (prijavi*|prijavljuj*|uloguj*|ulogova*|da uđem u nalog|pristupi* nalogu|ući u nalog),
        (prijava|prijavljivanje|logovanje|lozink*|šifr*) ... (ne radi|ne funkcioniše|neispravn*|pogrešn*|ne prihvata|grešk*|odbija),
        (link|mejl|imejl|kod|kôd|sms) ... (promen* lozink*|reset* lozink*|obnov* lozink*|za prijavu) ... (ne stiže|nije stig*|ne dolazi|ne radi), nalog ... (zaključan*|blokiran*)""",
    "site_down": """
        (sajt|sajta|stranica|stranice|prodavnica|onlajn prodavnica|aplikacija|server|sistem|servis|portal|usluga) (vam |mi |nam |vaš |uopšte |od jutros |opet |se |danas |sada |je |stalno |izgleda )*(ne radi|ne rade|ne otvara|ne učitava|ne funkcioniše|ne reaguje|pao|pala|palo|puca|nedostup*|nije dostup*|ne može da se otvori),
        ne (radi|otvara|učitava|funkcioniše) (se |mi |nam |vam |uopšte |vaš |vaša )*(sajt|stranica|prodavnica|aplikacija|server|sistem|servis|portal),
        (greška|grešku|error) (500|502|503|504|404), (500|502|503|504) (error|greška|bad gateway|service unavailable), (pad|kvar|prekid) (sistema|servera|sajta|usluge|aplikacije)""",
    "delivery": """
        (paket*|pošiljk*|porudžbin*|narudžb*|roba|robu|kurir*|isporuk*) ... (nije stig*|nisu stig*|ne stiže|nije došl*|nije došao|nije isporučen*|izgubi*|kasni|kasne|zakasni*|nigde),
        (nije mi stig*|nisam dobi*|nije stig*|nismo dobi*|nije nam stig*) (još |uvek |i dalje |moj* |naš* )*(paket*|pošiljk*|porudžbin*|narudžb*|roba),
        (gde|gdje) (je|su|mi je) (moj |moja |naša |naš |ta )*(paket|pošiljka|porudžbina|narudžba|roba), praćenje ... (ne radi|ne menja|stoji), kašnjenj* (isporuke|pošiljke|dostave)""",
    "price": """
        (pogrešn*|netačn*|drug*|drugačij*|čudn*) cen*, cen* ... (ne odgovara|se razlikuje|nije ista|pogrešn*|netačn*|drugačij*|ne slaže|od jednog dinara|1 dinar), (naplati*|naplaćen*|fakturisal*) ... (viš* cen*|drug* iznos*|pogrešan iznos|veći iznos)""",
    "discount": """
        (kod* za popust|popust*|kupon*|vaučer*|promo kod*|poklon kartic*|poklon bon*|kod) ... (ne radi|ne rade|ne funkcioniše|nevažeć*|neispravan*|ne prihvata|odbija|istek*|nije uračunat*|ne važi),
        (ne mogu|ne može|nije moguće) ... (iskorist*|uneti|unesem|da unesem|primeni*) ... (kod*|kupon*|vaučer*|popust*)""",
    "unreachable": """
        (ne mogu|ne može|nije moguće|nemoguće|ne možemo) ... (dobi* telefonom|da vas dobijem|da vas dobijemo|dozva*|da vas pozovem|da vas nazovem), niko (se |mi |nam |kod vas )*(ne javlja|ne odgovara|ne diže),
        (telefon|linija|linije|čet|chat) ... (niko se ne javlja|zauzet*|ne radi|gluv*)""",
    "wrong_mail": """
        (sumnjiv*|čudan|čudn*|lažan|lažn*|prevarantsk*) (mejl*|imejl*|mail*|sms*|poruk*|link*), phishing*, fišing*, (mejl|imejl|mail|sms|poruka|poruku|bilten) ... (dvaput|dva puta|tri puta|više puta|pet puta|stalno isti),
        (mejl|imejl|mail|poruka|faktura|račun) ... (za nekog drugog|nije za mene|na tuđe ime)""",
    "private_data": """
        (vidim|vidimo|prikazuje mi|prikazuju mi|pokazuje|prikazuju se) ... (tuđ*|drugog kupca|nekog drugog|drugih ljudi|drugih kupaca), (curenj*|procure*|ukraden*|krađ*) ... (podat*|podac*|lozink*|šifr*|kartic*)""",
    "faulty": """
        (oštećen*|pokvaren*|polomljen*|slomljen*|neisprav* proizvod*|napukl*|razbijen*|defekt*), (prestal* (je |su )*da rad*|neće da se uključi|ne može da se uključi)""",
    "no_confirmation": """
        (potvrd*|faktur*|račun*|karte|ulaznic*|licenc*) ... (nije stig*|nije mi stig*|nisam dobi*|ne stiže|nismo dobi*|nisu stig*|nemam),
        (nije stig*|nisam dobi*|nije mi stig*|nismo dobi*) (još |nikakv* |i dalje )*(potvrd*|faktur*|račun*|karte|ulaznic*|licenc*)""",
    "losing_data": """
        (nestal*|izgubil* se|obrisal* se|nedostaj*) (su |mi |nam |svi |sve |moji |naši |sa naloga )*(podaci|podataka|datotek*|fajlov*|zapis*|faktur*|kontakt*|podešavanj*|bodov*|kredit*|projekt*),
        (podaci|fajlovi|zapisi|kontakti|bodovi|projekti|krediti) (su |mi |nam |se |sa naloga |odjednom )*(nestal*|izgubil*|obrisal*), (ne mogu|ne može|nije moguće) ... (sačuva*|da sačuvam|izvez*|otprem*|preuz*)""",
}
