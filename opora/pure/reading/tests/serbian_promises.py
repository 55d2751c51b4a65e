"""What agents write in Serbian, sent on Wednesday 13 May 2026 at 10:20: before the bar what is promised, behind it the text.

A promise is its kind and its due: a day of May ("15"), a day and hour ("14T12:00"), or "?" without a time; "-" promises nothing.
"""

from __future__ import annotations

PROMISES = """
callback 15 | Dobar dan, u petak ću Vas pozvati da se dogovorimo.
callback 14T09:00 | Sutra u 9 Vas zovem zbog kade.
callback 14 | Позваћемо Вас сутра ујутру.
callback 18 | Koleginica iz reklamacija će Vas pozvati u ponedeljak.
callback 15 | Naš tehničar će Vam se javiti telefonom do petka.
callback ? | Čim se vratim sa terena, zovem Vas.
callback 13T12:20 | Pozvaću Vas u roku od dva sata.
reply 14 | Pisaću Vam sutra šta je servis našao.
reply 14T12:00 | Odgovor dobijate sutra do 12 časova.
reply 15 | Do kraja nedelje ćemo Vam se javiti sa rezultatom.
reply 19 | Stav službe kvaliteta saopštiću Vam najkasnije u utorak.
reply 13 | Још данас Вам се враћам са одговором.
reply 13 | Večeras ću Vam javiti kako je prošlo.
reply ? | Javićemo se u najkraćem roku.
reply ? | Čim stigne deo, javiću Vam.
reply 15 | Javiću se. Najkasnije u petak.
reply 14T17:00 | Bićete obavešteni sutra do 17 časova.
reply 18 | У понедељак ћете добити потпун одговор.
reply 15 | Ako ne stignem sutra, pišem Vam u petak.
reply 14 | Sutra ćete čuti šta je sa narudžbinom.
refund 15 | Novac ćemo vratiti do petka.
refund 20 | Iznos će biti uplaćen na Vaš račun do srede 20. maja.
refund 18 | Razliku Vam vraćamo u ponedeljak.
refund 15 | Новац ће Вам бити враћен до петка.
refund ? | Čim primimo robu, vratićemo Vam ceo iznos.
refund 14 | Sutra ćete imati pare na kartici.
delivery 14 | Novi komad šaljemo sutra.
delivery 15 | Paket je kod Vas u petak.
delivery 19 | Нови телефон биће послат у уторак.
delivery 18 | Kurir će Vam to doneti u ponedeljak popodne.
delivery 14 | Pošiljka sutra kreće iz magacina.
delivery 15 | Do petka ćemo Vam isporučiti novu ploču.
delivery 18 | Stiže Vam u ponedeljak.
action 15 | Popravku ćemo završiti do petka.
action 18 | Tehničar dolazi u ponedeljak.
action 13 | Još danas ću to proveriti u magacinu.
action 14 | Sutra ispravljamo račun.
action 19 | Sajt će biti pokrenut u utorak.
action 15 | Kotao će biti popravljen do petka.
reply 15 | Proveriću sa magacinom i javiti Vam do petka.
action 14 + reply 15 | Sutra ću razgovarati sa proizvođačem, a u petak Vam pišem kad stiže deo.
delivery 14 + callback 15 | Poslaću sutra i pozvaću Vas u petak.
callback 14T10:00 | Zvaću Vas sutra u 10, da li Vam odgovara?
callback 15 | obecavam da cu zvati u petak
delivery 14 | сутра шаљем
reply 14 | Veoma mi je žao, gospođo Ana. To nije smelo da se desi. Sutra Vam pišem šta se dogodilo. Prijatan dan.
- | Ako želite, mogu Vas pozvati sutra.
- | Da Vas pozovem sutra?
- | Kada možemo da Vas pozovemo, sutra ili u petak?
- | Zvao sam Vas juče u pet.
- | U ponedeljak smo Vam poslali novi komad.
- | Nažalost, novac nećemo vratiti do petka.
- | Ne mogu da obećam da ćemo stići do petka.
- | Do petka to ne možemo.
- | Pošaljite nam fotografiju do petka.
- | Молимо Вас да рачун платите до 20. маја.
- | Pošiljke obično isporučujemo za dva dana.
- | Reklamacije se rešavaju u roku od 30 dana.
- | U petak radimo do 18 časova.
- | Garancija traje dve godine.
- | Pisali ste da ćete vratiti paket u ponedeljak.
- | Kolega je rekao da će zvati u petak, ali se prevario.
- | U petak neću biti u kancelariji.
- | Sledeće nedelje sam na odmoru.
- | Prijatan vikend i lep ponedeljak.
- | Porudžbine primljene do 14 časova šaljemo istog dana.
- | Mogli bismo da pošaljemo sutra, ako hoćete.
- | Biće nam drago ako nam pišete do petka.
- | Morate poslati robu u roku od 14 dana.
- | Пакет је послат у уторак.
- | Rok za povraćaj ističe u petak.
- | Da li želite da Vas pozovemo sutra?
callback 14 | Sutra popodne ću pokušati ponovo da Vas pozovem.
callback 15 | Zamoliću kolegu da Vas pozove u petak.
callback 14T11:00 | Sutra u 11:00 se čujemo i prolazimo kroz sve.
callback 13 | Neko iz tehničke službe će Vas danas popodne pozvati.
callback 15 | Zvrcnuću Vas u petak.
reply 14 | Sutra Vam potvrđujem.
reply 15 | Do petka ćete znati šta smo odlučili.
reply 15 | Očekujte mejl od nas do petka.
reply 18 | U ponedeljak Vam šaljem detaljnu ponudu.
reply 14T12:00 | Tačno vreme ću javiti sutra do 12:00.
reply 13 | U toku dana se javljam.
reply 15 | U petak ću Vam reći šta je bilo.
reply 14 | Sutra će Vam stići SMS sa kodom.
reply 15 | Daću Vam odgovor do petka.
reply 18 | Sledeće obaveštenje šaljemo u ponedeljak.
refund 15 | Novac je kod Vas do petka.
refund 18 | Povraćaj uplate biće izvršen u ponedeljak.
refund 14 | Sutra vraćamo ceo iznos na karticu.
refund 15 | Tih 400 dinara ćemo Vam uplatiti do petka.
refund 19 | Razliku ćete videti na računu u utorak.
refund 15 | Депозит ћемо Вам пребацити до петка.
delivery 14 | Sutra od nas kreće novi komad.
delivery 15 | Kurir stiže u petak sa paketom.
delivery 18 | Novi dušek Vam stiže u ponedeljak.
delivery 15 | Do petka će biti kod Vas.
delivery 18 | U ponedeljak isporučujemo preostale stolice.
delivery 13 | Još danas ga predajemo kuriru.
delivery 15 | U petak Vam ga donosim lično.
action 14 | Sutra storniram drugu porudžbinu.
action 15 | Do petka ćemo to imati rešeno.
action 18 | Ekipa dolazi u ponedeljak.
action 13T18:00 | Danas do 18 časova sajt će ponovo raditi.
action 15 | Kvar će biti otklonjen do petka.
action 14 | Sutra ću svratiti da pogledam.
action 18 | U ponedeljak krečimo taj zid.
action 14 | Preuzimam to na sebe i sutra završavam.
action ? | Odmah ću pogledati.
action 15 | Pobrinuću se da nalog bude ugašen do petka.
reply 14 + callback 15 | Sutra Vam pišem cenu, a u petak zovem.
- | Zvala bih Vas sutra, ali sam na odmoru.
- | Hteo sam da Vas pozovem u petak.
- | Akcija se završava u petak.
- | Vaša pretplata se obnavlja 20. maja.
- | U ponedeljak ćete morati da budete kod kuće.
- | Banka će osloboditi iznos u petak.
- | Obećali ste da ćete formular poslati u petak.
- | Niko Vas sutra neće zvati.
- | Od petka do ponedeljka ne radimo.
- | Cena će u petak porasti.
- | Isporuka traje dva dana.
- | U petak će Vam biti naplaćeno 100 dinara.
- | Ako nam pošaljete formular do petka, vratićemo novac.
- | Nadam se da ćete odgovoriti do petka.
- | Možda pošaljemo sutra.
- | Ne znam da li ćemo stići do petka.
- | Danas ne šaljemo pakete.
- | Možete nas pozvati sutra do 18 časova.
"""
