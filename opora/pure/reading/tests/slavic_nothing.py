"""Plain sentences of every trade in Czech, Polish and Serbian that promise nothing; `test_slavic_promises.py` reads them."""

from __future__ import annotations

NOTHING = """
pl | Administrator osiedla przekazał, że windę uruchomi jutro.
pl | Zdaniem przewoźnika paczka dojdzie w czwartek.
pl | Wg kuriera przesyłka dotrze jutro.
pl | Wasz księgowy wyśle nam dokumenty w piątek.
pl | Jak Pani zauważyła, kolega miał oddzwonić w środę.
pl | Liczymy, że producent przyśle część do piątku.
pl | Marzy nam się otwarcie kawiarni w czerwcu.
pl | Zastanawiamy się, czy nie przedłużyć promocji do końca maja.
pl | Nie damy rady przyjechać w piątek.
pl | W piątek nie wyślemy, magazyn ma inwentaryzację.
pl | Proszę o zdjęcia do środy, bez nich nie ruszymy.
pl | Musi Pan odebrać paczkę do piątku.
pl | Paczkę trzeba odebrać z punktu do 20 maja.
pl | Sklep jest czynny w sobotę do 14.
pl | Zamówienia do 12 wysyłamy tego samego dnia.
pl | Serwis pracuje od poniedziałku do piątku w godz. 8-16.
pl | Czy mamy przyjechać w piątek rano?
pl | Czy technik może przyjść jutro o 10?
pl | Gdyby Pan chciał, moglibyśmy przyjechać w czwartek.
pl | Jeśli część dojdzie, naprawimy do piątku.
pl | Wczoraj dzwoniłam do Pani w tej sprawie.
pl | W poniedziałek wymieniliśmy Panu filtr i od tej pory działa.
pl | Termin zapłaty mija w piątek 22 maja.
pl | Gwarancja kończy się 30 czerwca.
pl | Bilety są ważne do 30 czerwca.
pl | Oferta obowiązuje do niedzieli.
pl | Egzamin odbędzie się 10 czerwca o 9:00.
pl | Gmina wymieni rury do końca miesiąca.
pl | To operator wyśle Panu nową kartę, do piątku.
pl | Pogotowie gazowe przyjedzie jutro rano.
pl | Kurier DPD był u Pani w środę i nie zastał nikogo.
pl | Spółdzielnia obiecuje, że ogrzewanie wróci do wieczora.
pl | Nasza dostawczyni jest na urlopie do piątku.
pl | Podobno w przyszłym tygodniu mają Państwo remont.
pl | Może uda się w piątek, ale nie obiecuję.
pl | Pisała Pani, że wyślemy to jutro.
pl | Na stronie jest napisane, że odpowiadamy w 24 godziny.
pl | Zgodnie z regulaminem zwrot następuje w ciągu 14 dni.
pl | Cena wzrośnie od 1 czerwca.
pl | Rata zostanie pobrana 15 maja.
pl | Do piątku może Pani bezpłatnie anulować rezerwację.
pl | Doba hotelowa kończy się o 11.
pl | Śniadania serwujemy do 10:30.
pl | Na wyniki czeka się zwykle do środy.
pl | Trzymam kciuki za jutrzejszy egzamin.
pl | Życzę udanego wyjazdu w sobotę!
pl | Jutro ma Pani wizytę u dentysty.
pl | W sobotę macie Państwo ślub, więc gratulujemy.
pl | Ubezpieczyciel prowadzi sprawę. To oni wypłacą odszkodowanie do końca miesiąca.
pl | Naprawą zajmuje się producent. Jego serwisant przyjedzie w środę.
pl | Dopóki nie wpłynie zaliczka, nie zaczniemy w poniedziałek.
pl | Planujemy w czerwcu nową aplikację.
pl | Chcielibyśmy otworzyć drugi gabinet we wrześniu.
pl | Obiecał Pan, że przyśle skan do jutra.
pl | Mieliśmy to wysłać jutro, ale sprawa jest nieaktualna.
cs | Správce domu vzkázal, že výtah spustí zítra.
cs | Podle kurýra zásilka dorazí ve čtvrtek.
cs | Dle jejich webu přijde balík zítra.
cs | Vaše účetní nám doklady pošle v pátek.
cs | Jak jste psala, kolega měl zavolat ve středu.
cs | Věříme, že výrobce díl pošle do pátku.
cs | Sníme o tom, že v červnu otevřeme kavárnu.
cs | Přemýšlíme, zda akci neprodloužit do konce května.
cs | V pátek to nestihneme přivézt.
cs | V pátek neexpedujeme, sklad má inventuru.
cs | Fotky prosím do středy, jinak nemůžeme začít.
cs | Balík si musíte vyzvednout do pátku.
cs | Zásilku je nutné vyzvednout do 20. května.
cs | Prodejna má v sobotu otevřeno do 14 hodin.
cs | Objednávky do 12 hodin odesíláme týž den.
cs | Servis funguje od pondělí do pátku od 8 do 16.
cs | Máme přijet v pátek ráno?
cs | Může technik přijít zítra v 10?
cs | Kdybyste chtěl, mohli bychom přijet ve čtvrtek.
cs | Pokud díl dorazí, opravíme to do pátku.
cs | Včera jsem vám v té věci volala.
cs | V pondělí jsme vám vyměnili filtr a od té doby funguje.
cs | Splatnost je v pátek 22. května.
cs | Záruka končí 30. června.
cs | Jízdenky platí do 30. června.
cs | Nabídka platí do neděle.
cs | Zkouška se koná 10. června v 9:00.
cs | Obec vymění potrubí do konce měsíce.
cs | Novou kartu Vám pošle operátor, a to do pátku.
cs | Plynařská pohotovost přijede zítra ráno.
cs | Kurýr DPD u vás byl ve středu a nikoho nezastihl.
cs | Družstvo slibuje, že topení poběží do večera.
cs | Kolegyně má dovolenou do pátku.
cs | Prý máte příští týden rekonstrukci.
cs | Možná to v pátek vyjde, ale neslibuji.
cs | Psala jste, že to zítra pošleme.
cs | Na webu je napsáno, že odpovídáme do 24 hodin.
cs | Podle obchodních podmínek se peníze vracejí do 14 dnů.
cs | Od 1. června se cena zvýší.
cs | Splátka bude stržena 15. května.
cs | Do pátku můžete rezervaci zdarma zrušit.
cs | Pokoj je třeba uvolnit do 11 hodin.
cs | Snídaně podáváme do 10:30.
cs | Na výsledky se obvykle čeká do středy.
cs | Držím palce k zítřejší zkoušce.
cs | Přeji hezký výlet v sobotu!
cs | Zítra máte schůzku u zubaře.
cs | V sobotu máte svatbu, gratulujeme.
cs | Věc řeší pojišťovna. Oni vyplatí odškodné do konce měsíce.
cs | Opravu dělá výrobce. Jeho technik přijede ve středu.
cs | Dokud nepřijde záloha, v pondělí nezačneme.
cs | V červnu plánujeme novou aplikaci.
cs | Rádi bychom v září otevřeli druhou ordinaci.
cs | Slíbil jste, že sken pošlete do zítřka.
cs | Měli jsme to zítra poslat, ale věc je neaktuální.
cs | Úředník vydá rozhodnutí do 30. září a doručí ho poštou.
sr | Upravnik je poručio da lift pušta sutra.
sr | Po rečima kurira paket stiže u četvrtak.
sr | Prema njihovom sajtu pošiljka dolazi sutra.
sr | Vaša knjigovođa će nam poslati papire u petak.
sr | Kao što ste napisali, kolega je trebalo da pozove u sredu.
sr | Verujemo da će proizvođač poslati deo do petka.
sr | Razmišljamo da akciju produžimo do kraja maja.
sr | U petak ne stižemo da dovezemo.
sr | U petak ne šaljemo, magacin ima popis.
sr | Slike molimo do srede, inače ne možemo da počnemo.
sr | Paket morate preuzeti do petka.
sr | Pošiljku treba preuzeti do 20. maja.
sr | Prodavnica je u subotu otvorena do 14 sati.
sr | Porudžbine do 12 sati šaljemo istog dana.
sr | Servis radi od ponedeljka do petka od 8 do 16.
sr | Da dođemo u petak ujutru?
sr | Može li majstor da dođe sutra u 10?
sr | Ako želite, mogli bismo doći u četvrtak.
sr | Ako deo stigne, popravićemo do petka.
sr | Juče sam vas zvala tim povodom.
sr | U ponedeljak smo vam zamenili filter i od tada radi.
sr | Rok za uplatu je petak, 22. maj.
sr | Garancija ističe 30. juna.
sr | Karte važe do 30. juna.
sr | Ponuda važi do nedelje.
sr | Ispit je 10. juna u 9.
sr | Opština menja cevi do kraja meseca.
sr | Novu karticu vam šalje operater, do petka.
sr | Ekipa toplane dolazi sutra ujutru.
sr | Kurir je bio kod vas u sredu i nije nikoga zatekao.
sr | Stanari tvrde da će grejanje proraditi do večeri.
sr | Koleginica je na odmoru do petka.
sr | Navodno sledeće nedelje imate radove.
sr | Možda uspemo u petak, ali ne obećavam.
sr | Pisali ste da ćemo to poslati sutra.
sr | Na sajtu piše da odgovaramo za 24 sata.
sr | Po pravilniku se novac vraća u roku od 14 dana.
sr | Od 1. juna cena raste.
sr | Rata će biti naplaćena 15. maja.
sr | Do petka možete besplatno otkazati rezervaciju.
sr | Sobu treba osloboditi do 11.
sr | Doručak služimo do 10:30.
sr | Rezultati se obično čekaju do srede.
sr | Držimo palčeve za sutrašnji ispit.
sr | Lep provod u subotu!
sr | Sutra imate pregled kod zubara.
sr | U subotu imate svadbu, čestitamo.
sr | Slučaj vodi osiguranje. Oni isplaćuju odštetu do kraja meseca.
sr | Popravku radi proizvođač. Njegov serviser dolazi u sredu.
sr | Dok ne legne avans, ne počinjemo u ponedeljak.
sr | U junu planiramo novu aplikaciju.
sr | Voleli bismo da u septembru otvorimo drugu ordinaciju.
sr | Obećali ste da ćete poslati sken do sutra.
sr | Trebalo je da to pošaljemo sutra, ali više nije aktuelno.
pl | Pana sprawę przejął ubezpieczyciel sprawcy. Umówi oględziny do wtorku.
pl | Paczkę ma już sąsiad. Odda ją Pani wieczorem.
pl | Decyzja leży w urzędzie. Wyda ją do końca miesiąca.
cs | Věc převzala pojišťovna viníka. Domluví prohlídku do úterý.
cs | Balík převzal soused. Předá vám ho večer.
sr | Slučaj je preuzelo osiguranje. Zakazaće pregled do utorka.
sr | Paket je preuzeo komšija. Predaće vam ga večeras.
pl | Kurier podjeżdża w okolicę codziennie między 10 a 12.
pl | Biuro przenosimy 1 czerwca na Mokotów.
pl | Firma sprzątająca wchodzi do Państwa biura w piątek, zgodnie z Państwa umową.
pl | W najlepszym razie wyślemy to w piątek.
pl | Gdyby udało się wcześniej, wyślemy jutro.
pl | Jutro święto, więc nie pracujemy.
pl | Jutro jesteśmy zamknięci.
pl | Od poniedziałku pracujemy w nowych godzinach.
pl | Dyżur telefoniczny mamy jutro do 18.
pl | Reklamacje przyjmujemy do 14 dni od zakupu.
pl | Do jutra czekamy na Pani odpowiedź.
pl | Do piątku proszę o wpłatę zaliczki.
pl | Proszę dać nam znać do piątku, czy montujemy.
pl | Który termin Panu pasuje, środa czy czwartek, żebyśmy przyjechali?
pl | Przesyłka jest u kuriera, według śledzenia doręczy ją jutro.
pl | Producent pisze, że wyśle część w piątek.
pl | Pani syn odbierze klucze w piątek.
pl | Kończy się Panu umowa, wygaśnie 31 maja.
pl | W czwartek mieliśmy dostawę i rozłożyliśmy towar.
pl | Pociąg odjeżdża o 8:15.
pl | Film leci w sobotę o 20.
pl | Targi odbędą się od 5 do 7 czerwca.
pl | Bank zablokuje Panu kartę o północy, proszę zadzwonić do niego.
pl | Zadatek przepada, jeśli odwoła Pani wizytę po piątku.
pl | Pana teczka czeka w recepcji do piątku.
pl | Paczka leży w automacie do soboty.
pl | Klucze czekają na Panią do 18.
pl | Obowiązuje termin 14 dni na odstąpienie, mija 20 maja.
pl | Jutro kolega obchodzi urodziny.
pl | Zamówiłam u hurtownika, on dostarcza w środy.
cs | Kurýr jezdí do oblasti denně mezi 10 a 12.
cs | Kancelář stěhujeme 1. června na Smíchov.
cs | V nejlepším případě to pošleme v pátek.
cs | Zítra je svátek, takže nepracujeme.
cs | Zítra máme zavřeno.
cs | Od pondělí pracujeme v nových hodinách.
cs | Telefonní službu máme zítra do 18.
cs | Reklamace přijímáme do 14 dnů od nákupu.
cs | Do zítřka čekáme na vaši odpověď.
cs | Do pátku prosím o zaplacení zálohy.
cs | Dejte nám do pátku vědět, jestli montujeme.
cs | Který termín vám vyhovuje, středa, nebo čtvrtek?
cs | Zásilka je u kurýra, podle sledování ji doručí zítra.
cs | Výrobce píše, že díl pošle v pátek.
cs | Váš syn si klíče vyzvedne v pátek.
cs | Končí vám smlouva, vyprší 31. května.
cs | Ve čtvrtek jsme měli dodávku a vyskládali zboží.
cs | Film běží v sobotu ve 20 hodin.
cs | Veletrh se koná od 5. do 7. června.
cs | Banka vám o půlnoci zablokuje kartu, volejte jim.
cs | Záloha propadá, když návštěvu zrušíte po pátku.
cs | Vaše složka čeká na recepci do pátku.
cs | Balík leží v boxu do soboty.
cs | Klíče na vás čekají do 18 hodin.
cs | Lhůta 14 dnů na odstoupení končí 20. května.
cs | Kolega má zítra narozeniny.
cs | Objednala jsem u velkoobchodu, ten zaváží ve středu.
sr | Kurir obilazi vaš kraj svakog dana između 10 i 12.
sr | Kancelariju selimo 1. juna na Vračar.
sr | U najboljem slučaju šaljemo u petak.
sr | Sutra je praznik, pa ne radimo.
sr | Sutra smo zatvoreni.
sr | Dežurstvo na telefonu imamo sutra do 18.
sr | Reklamacije primamo do 14 dana od kupovine.
sr | Do sutra čekamo vaš odgovor.
sr | Do petka molim uplatu avansa.
sr | Javite nam do petka da li montiramo.
sr | Koji termin vam odgovara, sreda ili četvrtak?
sr | Pošiljka je kod kurira, prema praćenju isporučuje je sutra.
sr | Proizvođač piše da će poslati deo u petak.
sr | Vaš sin preuzima ključeve u petak.
sr | Ugovor vam ističe 31. maja.
sr | U četvrtak smo imali isporuku i složili robu.
sr | Film počinje u subotu u 20.
sr | Sajam traje od 5. do 7. juna.
sr | Banka vam u ponoć blokira karticu, pozovite njih.
sr | Avans propada ako otkažete posle petka.
sr | Vaša fascikla čeka na recepciji do petka.
sr | Paket stoji u paketomatu do subote.
sr | Ključevi vas čekaju do 18.
sr | Rok od 14 dana za odustanak ističe 20. maja.
sr | Kolega sutra slavi rođendan.
"""
