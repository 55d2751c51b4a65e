"""Serbian words that tie a mishap to us, and words of a price, by which a complaint is told from a call for help; notation: `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import in_one_line, phrases

LISTS = {
    "ties": phrases(
        in_one_line(
            """
            ste, vaš*, vama, od vas, kod vas, naruč*, poruč*, porudž*, dostav*, isporu*, paket*, pošilj*, kurir*, vozač*,
            stigao, stigl*, došao, došl*, dobil*, primil*, poslat*, kupil*, kupovin*, platil*, plaća*, uplat*, naplat*, skinu*,
            faktur*, račun*, povraćaj*, novac, pare, aplikacij*, sajt*, stranic*, portal*, link*, formular*, obrazac, prijav*,
            lozink*, kod, kodov*, vaučer*, rezervis*, rezervacij*, termin*, zakaz*, karta, karte, ulaznic*, tehničar*,
            majstor*, monter*, kolegini*, kolega, konobar*, osoblj*, recepcij*, niko, soba, sobu, sobe, hotel*, let, voz,
            autobus*, izlet*, kurs*, hran*, ruč*k*, večer*, pic*, sup*, kaf*, tort*, grejanj*, greje, topla voda, tople vode,
            voda, vode, vodu, struj*, internet*, wifi, signal*, lift*, linij*, opet, ponovo, i dalje, još (ne|nije|uvek|čekam),
            već (dva|tri|četiri|nedelju|mesec), vi, drug* put, treć*, četvrt*, pet* put, peto, peti, čekam*, čeka*, obeća*,
            rek*, kaza*, trebalo, treba* da bud*, popravk*, popravil*, servis*, ažurir*, posle
            (vaše|popravke|posete|montaže|zamene), (taj|ta|to|ovaj|ova|ovo) nov*, ugovor*, pretplat*, članarin*, kirij*,
            izvod*, pism*, mejl*, mail*, diplom*, prevod*, foto-knjig*, album*, fali, nedostaj*, pogreš*, drug*, umesto,
            dvaput, dva puta, stan, stanu, prodavnic*, radnj*, poslovnic*, bazen*, reklamacij*, penzij*, zahtev*
            """
        )
    ),
    "own": phrases("star(i|a|o|u|og), alergi*, progut*, boli"),
    "elsewhere": phrases("drugde, negde drugde, u drugoj (radnji|prodavnici), polovn*"),
    "costs": phrases("košta*, cena, cenu, cene, iznosi, iznos, izlazi, naplaćuje*, plaćate"),
}
"""`ties`: our acts, our goods, our promises and what is bought of us; a mishap told without any of them is the customer's own."""
