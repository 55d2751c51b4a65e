"""Plain promises of every trade in Czech, Polish and Serbian, each with its day; `test_slavic_promises.py` reads them."""

from __future__ import annotations

PROMISES = """
pl | Decyzja zostanie Panu przesłana mailem do piątku.
pl | Pralka będzie odebrana przez nas w czwartek rano.
pl | Umowa będzie przygotowana na środę.
pl | Nowy termin zostanie ustalony do jutra.
pl | Faktura korygująca będzie wysłana mailem jutro.
pl | Nadpłata będzie rozliczona do 5 czerwca.
pl | Wkręty dostanie Pan ode mnie w sobotę.
pl | Zamek wymieniamy w piątek o 10.
pl | Jutro rano sprawdzam to w serwisie i piszę do Pani.
pl | Kurier ma zabrać stary sprzęt w piątek, dopilnuję tego.
pl | Kołdry piorę i oddaję w poniedziałek.
pl | Rezerwuję Pani stolik na piątek, potwierdzenie wyślę za godzinę.
pl | Hasło resetujemy w ciągu 15 minut.
pl | Odświeżymy elewację do końca czerwca.
pl | Skrzynkę czyszczę dzisiaj.
pl | Naprawę skończymy najpóźniej w środę.
pl | Dam Pani znać w piątek.
pl | Spotkanie z architektem umawiam na wtorek.
pl | Do piątku ma Pani ode mnie wycenę.
pl | Projekt będzie u Państwa w środę.
pl | Zespół wsparcia odezwie się do końca dnia.
pl | Nasza księgowa poprawi fakturę jutro.
pl | Nasz hydraulik udrożni odpływ w czwartek.
pl | Brygada zrobi to w sobotę.
pl | Doktor Nowak obejrzy wyniki jutro i zadzwoni.
pl | Część dojedzie w poniedziałek, montaż robimy od ręki.
pl | W środę mamy ten rower gotowy.
pl | Zwrot na kartę idzie dziś.
pl | Przelew wychodzi od nas jutro rano.
pl | Cofniemy naliczenie do piątku.
pl | Odkupimy wadliwy egzemplarz do końca tygodnia.
pl | Dorobimy klucz na jutro.
pl | Ponowimy próbę doręczenia w poniedziałek.
pl | Wystosujemy pismo do piątku.
pl | Wpuszczę montera jutro o 8.
pl | W najbliższy wtorek przycinamy Państwa żywopłot.
pl | Tłumaczenie oddaję w czwartek do południa.
pl | Odezwę się telefonicznie jutro po 15.
pl | Oddzwaniam za 10 minut.
pl | Konto odblokowujemy w ciągu godziny.
pl | Do wtorku odsyłam poprawiony plan.
pl | Ekipa wejdzie na budowę w poniedziałek.
pl | Na jutro przygotowuję zestawienie.
pl | Wyślę kuriera po paczkę w piątek.
pl | Zdjęcia wrzucam na dysk wieczorem.
pl | Odpiszemy Panu do końca tygodnia.
pl | Wymiana szyby: czwartek, 9:00, nasz warsztat.
pl | W piątek odbieramy od Pani meble.
pl | Jutro zjawi się u Państwa nasz technik.
cs | Rozhodnutí Vám bude zasláno mailem do pátku.
cs | Pračka bude námi odvezena ve čtvrtek ráno.
cs | Smlouva bude připravena na středu.
cs | Nový termín bude určen do zítřka.
cs | Opravná faktura bude odeslána mailem zítra.
cs | Přeplatek bude vypořádán do 5. června.
cs | Šroubky dostanete ode mě v sobotu.
cs | Zámek měníme v pátek v 10.
cs | Zítra ráno to kontroluji v servisu a píšu vám.
cs | Peřiny peru a vracím v pondělí.
cs | Rezervuji vám stůl na pátek, potvrzení pošlu do hodiny.
cs | Heslo resetujeme do 15 minut.
cs | Fasádu osvěžíme do konce června.
cs | Schránku čistím dnes.
cs | Opravu dokončíme nejpozději ve středu.
cs | V pátek vám dám vědět.
cs | Schůzku s architektem domlouvám na úterý.
cs | Do pátku ode mě máte nacenění.
cs | Projekt bude u vás ve středu.
cs | Tým podpory se ozve do konce dne.
cs | Naše účetní opraví fakturu zítra.
cs | Náš instalatér pročistí odpad ve čtvrtek.
cs | Parta to udělá v sobotu.
cs | Doktor Novák si výsledky prohlédne zítra a zavolá.
cs | Díl dorazí v pondělí, montáž děláme na počkání.
cs | Ve středu máme kolo hotové.
cs | Vratka na kartu jde dnes.
cs | Převod od nás odchází zítra ráno.
cs | Naúčtování zrušíme do pátku.
cs | Vadný kus odkoupíme do konce týdne.
cs | Klíč vyrobíme na zítra.
cs | Doručení zopakujeme v pondělí.
cs | Dopis vypravíme do pátku.
cs | Montéra vpustím zítra v 8.
cs | Příští úterý stříháme váš živý plot.
cs | Překlad odevzdávám ve čtvrtek do poledne.
cs | Ozvu se telefonicky zítra po 15. hodině.
cs | Volám zpátky za 10 minut.
cs | Účet odblokujeme do hodiny.
cs | Do úterý posílám opravený plán.
cs | Parta nastoupí na stavbu v pondělí.
cs | Na zítra chystám přehled.
cs | Pošlu kurýra pro balík v pátek.
cs | Fotky dávám na disk večer.
cs | Odepíšeme vám do konce týdne.
cs | Výměna skla: čtvrtek, 9:00, naše dílna.
cs | V pátek od vás odvážíme nábytek.
cs | Zítra se u vás objeví náš technik.
cs | Poplatek vám odpouštíme, na účtu to uvidíte zítra.
cs | Kopii spisu vám vydáme ve středu.
sr | Odluka će Vam biti poslata mejlom do petka.
sr | Mašinu odnosimo u četvrtak ujutru.
sr | Ugovor će biti spreman za sredu.
sr | Novi termin biće određen do sutra.
sr | Ispravljena faktura biće poslata mejlom sutra.
sr | Preplata će biti razrešena do 5. juna.
sr | Šrafove dobijate od mene u subotu.
sr | Bravu menjamo u petak u 10.
sr | Sutra ujutru proveravam u servisu i pišem vam.
sr | Jorgane perem i vraćam u ponedeljak.
sr | Rezervišem vam sto za petak, potvrdu šaljem za sat vremena.
sr | Lozinku resetujemo za 15 minuta.
sr | Fasadu osvežavamo do kraja juna.
sr | Sanduče čistim danas.
sr | Popravku završavamo najkasnije u sredu.
sr | U petak ću vam javiti.
sr | Sastanak sa arhitektom zakazujem za utorak.
sr | Do petka od mene imate procenu.
sr | Projekat je kod vas u sredu.
sr | Tim podrške će se javiti do kraja dana.
sr | Naša knjigovođa ispravlja fakturu sutra.
sr | Naš vodoinstalater otpušava odvod u četvrtak.
sr | Ekipa će to uraditi u subotu.
sr | Doktor Jović će pogledati nalaze sutra i pozvati vas.
sr | Deo stiže u ponedeljak, montažu radimo odmah.
sr | U sredu imamo gotov bicikl.
sr | Povraćaj na karticu ide danas.
sr | Uplata od nas izlazi sutra ujutru.
sr | Zaduženje brišemo do petka.
sr | Neispravan komad otkupljujemo do kraja nedelje.
sr | Ključ pravimo za sutra.
sr | Dostavu ponavljamo u ponedeljak.
sr | Dopis upućujemo do petka.
sr | Majstora puštam sutra u 8.
sr | Sledećeg utorka šišamo vašu živicu.
sr | Prevod predajem u četvrtak do podne.
sr | Javiću se telefonom sutra posle 15h.
sr | Zovem vas za 10 minuta.
sr | Nalog odblokiramo za sat vremena.
sr | Do utorka vraćam ispravljen plan.
sr | Ekipa ulazi na gradilište u ponedeljak.
sr | Za sutra pripremam pregled.
sr | Šaljem kurira po paket u petak.
sr | Fotke kačim na disk večeras.
sr | Otpisaćemo vam do kraja nedelje.
sr | Zamena stakla: četvrtak, 9:00, naša radionica.
sr | U petak odnosimo nameštaj od vas.
sr | Sutra vam na vrata dolazi naš tehničar.
sr | Kopiju spisa izdajemo vam u sredu.
sr | Ukidamo vam taj trošak, na računu se vidi sutra.
"""
