"""What Czech, Polish and Serbian say beside what they promise, with a day to come; `test_slavic_promises.py` reads them."""

from __future__ import annotations

GUARDED = """
pl | Według kuriera przesyłka dotrze jutro. | Według harmonogramu nasz technik przyjedzie jutro.
pl | Wodociągi obiecują, że woda wróci do wieczora, a gmina zapowiada, że wymieni rury w maju. | Hydraulik naprawi pompę w piątek.
pl | To ich monter podłączy licznik w piątek. | Nasz monter podłączy licznik w piątek.
pl | Wasz prawnik przygotuje umowę do piątku. | Nasz prawnik przygotuje umowę do piątku.
pl | Urzędnik wyda pozwolenie do 30 czerwca i doręczy je Pani. | Kierownik wyda zgodę do 30 czerwca i doręczy ją Pani.
pl | Sprawę prowadzi ubezpieczyciel sprawcy. Umówi oględziny do wtorku. | Sprawę prowadzi nasz prawnik. Umówi spotkanie do wtorku.
pl | Pani siostra wspomniała, że przywieziemy wózek w czwartek. | Wspomniałam szefowi o wózku, przywieziemy go w czwartek.
pl | Informuję, że w piątek mija termin wpłaty. | W piątek poinformuję Panią o terminie wpłaty.
pl | Nie jesteśmy w stanie dostarczyć tapczanu przed piątkiem. | Tapczan dostarczymy przed piątkiem.
pl | Dostawczak jest w naprawie. | Dostawczak naprawię w piątek.
pl | Jutro macie premierę, powodzenia. | Jutro macie od nas plakaty.
pl | Bilety ma Pani w mailu z wtorku. | Bilety ma Pani w mailu we wtorek.
pl | Trzymamy kciuki za piątkowy egzamin. | Trzymamy dla Pani stolik do piątku.
pl | Jest pomysł, żeby w maju dostarczać także w niedziele. | W niedzielę dostarczymy Pani tort.
pl | W najlepszym razie wyślemy to w piątek. | Wyślemy to najpóźniej w piątek.
pl | Zlecenia na następny dzień przyjmujemy do 17. | Zlecenie wykonamy do 17.
pl | Obiady wydajemy do 15. | Klucze wydamy Pani do 15.
pl | Biuro przenosimy w czerwcu na Wolę. | Numer przenosimy do Pani konta w piątek.
pl | Serwis pracuje od poniedziałku do piątku w godz. 8-16. | Serwis naprawi pralkę do piątku.
pl | Wniosek na sąd trafia w piątek. Sąd wyda wyrok w czerwcu. | Wniosek składamy w piątek na sąd rejonowy.
cs | Podle sousedky dorazí balík zítra. | Podle harmonogramu k vám náš technik přijede zítra.
cs | Město avizuje, že opraví chodník v červnu. | Kolega slibuje, že auto opraví v pátek.
cs | Jejich technik zapojí elektroměr v pátek. | Náš technik zapojí elektroměr v pátek.
cs | Vaše asistentka nám podklady doručí v pátek. | Vás asistentka uvidí v pátek, podklady vám doručí tam.
cs | Úředník vydá povolení do 30. června a doručí ho poštou. | Vedoucí vydá souhlas do 30. června a doručí ho vám.
cs | Věc převzala pojišťovna viníka. Domluví prohlídku do úterý. | Věc převzala naše právnička. Domluví schůzku do úterý.
cs | Píšu vám, že v pátek končí lhůta. | V pátek vám napíšu, kdy končí lhůta.
cs | Barva jde vybrat jen do středy. | Barva jde do tisku ve středu.
cs | Uvažuje se o přesunu kurzu na 14. listopad. | Kurz vám přesunu zítra.
cs | Vychází to z chybného odečtu za duben. | Rozdíl vám odečtu v pátek.
cs | Držíme palce, ať maturita v pátek vyjde. | Držíme vám stůl do pátku.
cs | Byl nápad, že budeme v květnu rozvážet i v neděli. | V neděli vám dort rozvezeme.
cs | V nejlepším případě to pošleme v pátek. | Nejpozději v pátek to pošleme.
cs | Zakázky na další den bereme do 17:00. | Zakázku dokončíme do 17:00.
cs | Reklamace vyřizujeme do 30 dnů a zákazníky informujeme poštou. | Reklamaci vyřídíme do 30. května a informujeme vás poštou.
cs | Snídaně podáváme do 10:30. | Žádost podáváme zítra do 10:30.
cs | Kancelář stěhujeme v pátek na Smíchov. | Váš klavír stěhujeme v pátek.
cs | V sobotu máte svatbu, gratulujeme. | V sobotu máte šaty hotové.
sr | Po njima paket stiže u četvrtak. | Paket vam stiže u četvrtak.
sr | Grad najavljuje da će popraviti ulicu u junu. | Kolega obećava da će popraviti auto u petak.
sr | Njihovi majstori dolaze u petak. | Naši majstori dolaze u petak.
sr | Oni sami šalju deo u petak. | Deo sami šaljemo u petak.
sr | Slučaj je preuzelo osiguranje. Zakazaće pregled do utorka. | Slučaj je preuzela koleginica. Zakazaće pregled do utorka.
sr | Obaveštavamo vas da u petak ističe rok. | U petak vas obaveštavamo o roku.
sr | Želja nam je da sala bude gotova 1. juna i da vas tada dovozimo besplatno. | Sala je gotova 1. juna i tada vas dovozimo.
sr | Sprema se ideja da u maju razvozimo i nedeljom. | U nedelju vam razvozimo torte.
sr | Kamo lepe sreće da vam to rešimo do petka! | To vam rešimo do petka i javimo se.
sr | U najboljem slučaju šaljemo u petak. | Najkasnije u petak šaljemo.
sr | Obrazac je za osiguranje, ono odlučuje u petak. | Obrazac za osiguranje šaljemo vam u petak.
sr | Poštovani gospodine Petkoviću, nakon provere tu nema greške. | Poštovani gospodine Petkoviću, nakon provere pozvaću Vas u petak.
sr | Majstor je kod vas bio u petak. | Majstor je kod vas u petak.
sr | Zovem da prođemo cene. | Zovem vas sutra u 11 da prođemo cene.
sr | Doručak služimo do 10:30. | Ručak vam nosimo u sobu do 12:30.
sr | Ekspres pošiljke napuštaju magacin za 24 sata. | Vaša pošiljka napušta magacin za 24 sata.
sr | U subotu imate svadbu, čestitamo. | U subotu imate haljinu kod sebe.
sr | Kancelariju selimo u petak na Vračar. | Vaš klavir selimo u petak.
cs | Rozumím, chcete novou ceduli bez nápisu do pátku. | Rozumím, napíšu vám do pátku.
cs | Chcete novou hlavičku s nápisem. | Napíšem vám zítra.
cs | K zápisu do pátku potřebujete doklad. | Do pátku to zapíšu.
cs | Podle popisu jde o vadu motoru. | V patek vam to popisu.
pl | W piątek Pani mąż prześle zdjęcia. | W piątek prześlę Pani zdjęcia.
pl | Klient pokaże to w piątek. | Kolega prześle Pani ofertę w piątek.
"""
"""What promises nothing, and a promise in nearly the same words."""

FORMS = """
pl | Uszczelka będzie wymieniona przez producenta w piątek. | Uszczelka będzie przez nas wymieniona w piątek.
pl | Promocja pojawi się w sklepach do 22 maja. | Nadpłata pojawi się na Pani rachunku do 22 maja.
pl | Jutro zdaję egzamin na prawo jazdy, urzęduje kolega. | Jutro zdaję Pani relację z oględzin.
pl | Kiedy pozna Pani wynik ekspertyzy? | Wynik ekspertyzy pozna Pani we wtorek.
pl | Wysyłka od nas w poniedziałek? | Wysyłka od nas w poniedziałek.
pl | Pierwsza próba doręczenia: wczoraj o 14. | Ponowna próba doręczenia: jutro do 14.
pl | Opłata będzie pobrana w piątek. | Kosztorys będzie rozpisany do piątku.
pl | W środę mamy gotowy wystrój salonu do odbioru przez inspektora. | W środę mamy dla Pani gotowy rower.
pl | Czy skrzynkę czyścić dzisiaj? | Skrzynkę czyszczę dzisiaj po 18.
pl | Nasz lakiernik choruje do piątku. | Nasz lakiernik zapoleruje rysę w piątek.
pl | Nie omówi Pani tego przez telefon, proszę przyjść pojutrze. | Doktor omówi z Panią wyniki przez telefon pojutrze.
pl | Zasłony proszę odwieźć do soboty. | Zasłony odwożę do Pani w sobotę.
pl | Nie dryndnę w czwartek, mam wolne. | W czwartek dryndnę do Pani.
cs | V pátek nepřezouváme. | V pátek vám přezujem kola.
cs | Novou verzi v úterý nedeploynem. | Novou verzi deploynem v úterý.
cs | V pátek končí lhůta s naším zbožím. | V pátek vám dopisem vylíčím postup.
cs | Balík bude ležet na poště do pátku. | Balík bude ležet u vašich dveří zítra.
cs | Po obědě následuje v pátek výlet. | Vyjádření naší právničky následuje v pátek.
cs | Náš lakýrník stůně do pátku. | Náš lakýrník vyleští kapotu v pátek.
cs | Soused vybourá příčku v pondělí. | Parta vybourá příčku v pondělí.
cs | Výměna skla: kdy se vám to hodí? | Výměna skla: čtvrtek, 9:00, naše dílna.
cs | Schránku čistím každý den. | Schránku čistím dnes.
cs | Ve středu máme poradu. | Ve středu máme kolo hotové.
cs | Překlady studenti odevzdávají ve čtvrtek do poledne. | Překlad odevzdávám ve čtvrtek do poledne.
sr | Pretplata se gasi sama u petak. | Pretplatu ti gasim u petak.
sr | Posle ručka sledi pauza do 14. | Odgovor u pisanom obliku sledi u roku od 8 dana.
sr | Obračun je u vašem sandučetu od juče. | Obračun će biti u vašem sandučetu sutra.
sr | Kombi je pred ulazom stajao u petak u 8. | Kombi vam je pred ulazom u petak u 8.
sr | Naši momci su na moru do utorka. | Naši momci šišaju živicu u utorak.
sr | Ekipa je danas na obuci. | Hitna ekipa otčepljuje odvod još danas.
sr | Zamena stakla: kada vam odgovara? | Zamena stakla: četvrtak, 9:00, naša radionica.
sr | Sanduče treba očistiti danas. | Sanduče čistim danas.
sr | U sredu imamo sastanak. | U sredu imamo gotov bicikl.
sr | Vaš operater zvaće vas danas u 16. | Operater iz podrške zvaće vas danas u 16.
sr | Kupac se obavezuje da iznos plati do 3. juna. | Preduzeće se obavezuje da iznos vrati do 3. juna.
sr | Pošto ste već platili, stanje proverite u roku od 48 sati. | Pošto ste već platili, novac vam je na računu u roku od 48 sati.
"""
"""The same the other way round: a neighbour that is none, and a form of promising."""
