"""Czech words that tie a mishap to us, and words of a price, by which a complaint is told from a call for help; notation: `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import in_one_line, phrases

LISTS = {
    "ties": phrases(
        in_one_line(
            """
            jste, ste, vaš*, váš, vámi, u vás, od vás, objedna*, dodá*, doruč*, balík*, balíč*, zásilk*, kurýr*, řidič*,
            přišl*, přišel, dorazil*, přijel*, dostal*, obdržel*, poslal*, koupil*, zakoup*, nákup*, platil*, zaplatil*,
            platb*, strhl*, strhlo, účt*, faktur*, vrácení, peníze, peněz, aplikac*, web*, stránk*, portál*, odkaz*, formulář*,
            přihlá*, hesl*, kód*, poukaz*, voucher*, rezervoval*, rezervaci mám, objednan*, termín*, vstupenk*, lístk*,
            jízdenk*, technik*, montér*, opravář*, kolegyn*, kolega, číšník*, personál, obsluh*, recepc*, nikdo, pokoj*,
            hotel*, let, vlak*, autobus*, zájezd*, kurz*, jídlo, oběd*, večeř*, pizz*, polévk*, káv*, dort*, topení, netopí,
            teplá voda, teplé vody, voda, vody, proud*, elektřin*, internet*, wifi, signál, výtah*, lince, linka, zase, zas,
            opět, znovu, pořád, stále, ještě ne*, dosud, už (dva|tři|čtyři|týden|měsíc|*krát), vy, druh*, třetí*, čtvrt*, pát*,
            podruhé, potřetí, počtvrté, čekám, čekáme, čekal*, slíb*, slib*, řekl*, říkal*, tvrdil*, měl* (to|být|přijít|mi),
            oprav*, servis*, aktualizac*, po (té|vaší|návštěvě|montáži|výměně), (ten|ta|to|tahle|tenhle|tuhle) nov*, smlouv*,
            předplatn*, členstv*, nájem*, výpis*, dopis*, mail*, e-mail*, osvědčen*, překlad*, fotoknih*, chybí, chyběl*,
            špatn*, jin*, místo, dvakrát, byt*, prodejn*, obchod*, pobočk*, bazén*, reklam*
            """
        )
    ),
    "own": phrases("star(ý|á|é|ou|ého), alergi*, polkl*, spolkl*, bolí"),
    "elsewhere": phrases("jinde, odjinud, v jiném obchodě, od jiného prodejce, z bazaru"),
    "costs": phrases("stojí, stát, vyjde, vyjdou, cena, cenu, ceny, přijde na, účtuj*, zaplatíte"),
}
"""`ties`: our acts, our goods, our promises and what is bought of us; a mishap told without any of them is the customer's own."""
