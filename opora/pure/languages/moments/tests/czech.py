"""What Czech people say on Wednesday 13 May 2026 at 10:20, and when it is due (month and day; "?" hangs on something else)."""

SAID = """
První pracovní den v srpnu => 08-03
prvního pracovního dne příštího měsíce => 06-01
první pracovní den příštího týdne => 05-18
do 4 hodin od této zprávy => 05-13T14:20
Na základě dnešního hovoru to ve 22:00 vypneme. => 05-13T22:00
zítra ráno, v 9:00 => 05-14T09:00
Zavolám vám dnes. => 05-13
Ještě dneska to pošlu. => 05-13
ozvu se zitra => 05-14
Ozvu se zejtra ráno => 05-14
Zítra v 9 vám zavolám. => 05-14T09:00
Zítra v devět hodin jsem u vás. => 05-14T09:00
zitra v 15h => 05-14T15:00
Ve čtvrtek v 16.30 přijede technik. => 05-14T16:30
Technik přijede zítra mezi 10 a 12. => 05-14T12:00
Zítra mezi 10:00 a 12:30 budu na telefonu. => 05-14T12:30
Pozítří dostanete opravenou fakturu. => 05-15
Pozitri odpoledne => 05-15
V pátek. => 05-15
V pátek 15. 5. do 12 hodin => 05-15T12:00
v pátek 15. května v poledne => 05-15T12:00
Do pátku to bude. => 05-15
Nejpozději v pátek => 05-15
Nejpozději do pátečního poledne => 05-15T12:00
K pátku => 05-15
V sobotu dopoledne => 05-16
V neděli večer v sedm => 05-17T19:00
Hned v pondělí ráno => 05-18
v pondeli hned rano to vyridim => 05-18
V úterý v půl čtvrté => 05-19T15:30
ve středu ve čtvrt na tři => 05-20T14:15
Ve středu ve tři čtvrtě na devět ráno => 05-20T08:45
Příští týden v úterý => 05-19
V úterý příští týden => 05-19
příští pátek => 05-22
příští středu v 10 => 05-20T10:00
tento pátek => 05-15
Tento týden => 05-15
ještě tento týden => 05-15
Během týdne => 05-15
V průběhu příštího týdne => 05-22
do konce příštího týdne => 05-22
Začátkem příštího týdne => 05-18
V polovině příštího týdne => 05-20
Do konce týdne => 05-15
koncem týdne => 05-15
Po víkendu => 05-18
O víkendu => 05-17
Do konce měsíce => 05-31
koncem května => 05-31
do konce června => 06-30
začátkem června => 06-01
v polovině června => 06-15
Do konce roku => 12-31
do konce dne => 05-13
do konce pracovní doby => 05-13
do konce zítřka => 05-14
během zítřka => 05-14
během dneška => 05-13
během dnešního odpoledne => 05-13
během středy => 05-20
Do zítřka => 05-14
do zítřejšího rána => 05-14
do večera => 05-13
do půlnoci => 05-14T00:00
do poledne => 05-13T12:00
do oběda => 05-13
dnes v poledne => 05-13T12:00
dnes do 15 hodin => 05-13T15:00
do 15 hodin => 05-13T15:00
do 17:00 => 05-13T17:00
do 17.30 hod. => 05-13T17:30
zítra do 2 hodin => 05-14T14:00
do 2 hodin => 05-13T12:20
do dvou hodin => 05-13T12:20
Do hodiny => 05-13T11:20
do hodinky jsem zpátky => 05-13T11:20
do půl hodiny => 05-13T10:50
za čtvrt hodiny => 05-13T10:35
za tři čtvrtě hodiny => 05-13T11:05
za hodinu a půl => 05-13T11:50
za 20 minut => 05-13T10:40
za pět minut => 05-13T10:25
do 24 hodin => 05-14T10:20
Do 48 hodin => 05-15T10:20
do dvaceti čtyř hodin => 05-14T10:20
v příštích 24 hodinách => 05-14T10:20
v nejbližších dvou hodinách => 05-13T12:20
během následujících tří dnů => 05-16
do 4 pracovních hodin => 05-13T14:20
do 3 dnů => 05-16
Do tří dnů => 05-16
během 3 dní => 05-16
ve lhůtě 14 dnů => 05-27
do 2 prac. dnů => 05-15
do dvou pracovních dnů => 05-15
do 3 až 5 pracovních dnů => 05-20
do pěti až sedmi pracovních dnů => 05-22
za 3-5 dní => 05-18
za 10 dní => 05-23
za týden => 05-20
do týdne => 05-20
do dvou týdnů => 05-27
Za čtrnáct dní => 05-27
za týden v pondělí => 05-18
do měsíce => 06-13
za 3 měsíce => 08-13
za den dva => 05-15
příští pracovní den => 05-14
následující pracovní den => 05-14
druhý den => 05-14
14. května => 05-14
20.5. => 05-20
20. 5. 2026 => 05-20
do 20.5.2026 => 05-20
do 1. června => 06-01
dne 3. 6. v 14:00 => 06-03T14:00
2026-05-20 => 05-20
v úterý 19. 5. od 8 do 10 hodin => 05-19T10:00
v pátek od 9 do 11 => 05-15T11:00
ve středu 20.5. ráno v 8 hodin => 05-20T08:00
v 8 ráno v pátek => 05-15T08:00
v 8 hodin v pátek => 05-15T08:00
v sedm večer => 05-13T19:00
dnes večer => 05-13
dnes v noci => 05-13
Odpoledne vám zavolám. => 05-13
Ráno vám zavolám. => 05-14
kolem třetí hodiny odpoledne => 05-13T15:00
po 15. hodině => 05-13T15:00
dnes po 14 hodině => 05-13T14:00
kolem 16:00 => 05-13T16:00
před polednem => 05-13T12:00
od pondělí do středy => 05-20
mezi pondělím a středou => 05-20
3.–5. června => 06-05
mezi 3. a 5. červnem => 06-05
patnáctého května => 05-15
dvacátého pátého května => 05-25
15. tohoto měsíce => 05-15
v květnu => 05-31
do června => 06-30
příští měsíc => 06-30
dnes nebo zítra => 05-14
dnes, nejpozději zítra => 05-13 05-14
v nejbližších dnech => ?
za pár dní => ?
během několika dnů => ?
do 14 dnů od doručení => ?
do 3 pracovních dnů po obdržení zásilky => ?
do 5 dnů od dneška => 05-18
do dvou dnů od nás dostanete zprávu => 05-15
včera => 05-12
předevčírem => 05-11
minulý týden => 05-08
minulé pondělí => 05-11
před 2 dny => 05-11
před hodinou => 05-13T09:20
před týdnem => 05-06
28. 4. jsme to poslali => 04-28
každý pátek => 05-15
Po–Pá 8–17 => 05-15T17:00
denně od 8 do 17 hodin => 05-13T17:00
hodinu po poledni => 05-13T13:00
půl hodiny před třetí hodinou => 05-13T14:30
Technik dorazí 21. května mezi osmou a desátou. => 05-21T10:00
mezi druhou a čtvrtou odpoledne => 05-13T16:00
v úterý kolem deváté => 05-19T09:00
zítra před třetí => 05-14T15:00
po třetí odpoledne => 05-13T15:00
zítra od osmi hodin ráno => 05-14T08:00
do nejbližšího pátku => 05-15
v pátek během dne => 05-15
za půlhoďky => 05-13T10:50
za dva tři dny => 05-16
za den nebo dva => 05-15
dnes nebo zítra ráno => 05-14
v sobotu (16. 5.) do 12:00 => 05-16T12:00
ve všední dny od 8 do 17 => 05-14T17:00
do 9:00 následujícího pracovního dne => 05-14T09:00
zítra v 6:00 => 05-14T06:00
Zavolám v pátek a druhý den přijedu. => 05-15 05-16
od rána nefunguje web => 05-13
od 8:00 nejde web => 05-13T08:00
Termín přesouváme z 5. na 9. června. => 06-09
zítra 15 hodin => 05-14T15:00
po obědě vám zavolám => 05-13
tak za hodinku a půl => 05-13T11:50
za necelou hodinu => 05-13T11:20
v pondělí 18. kolem osmé => 05-18T08:00
v první polovině června => 06-15
ve druhé polovině června => 06-30
poslední den v měsíci => 05-31
do 14ti dnů => 05-27
mezi půl druhou a druhou => 05-13T14:00
zítra v dopoledních hodinách => 05-14
Pá 15.5. 14-16h => 05-15T16:00
zítra, tedy ve čtvrtek => 05-14
do 5 pracovních dnů, tedy do 20. 5. => 05-20
do dvou dnů po telefonu => 05-15
do pátke => 05-15
ozvu se zítar => 05-14
v pondlěí => 05-18
"""

HARMLESS = """
Poplatek za květen vrátíme.
Pojďte se mnou, zařídíme to.
Záruka je 2 roky, na baterii 24 měsíců.
Cena je 15,50 Kč.
Objednávka č. 20260514, telefon 777 123 456.
Verze 3.5.2 opravuje chybu.
Prodejna je v 1. patře.
V první řadě se omlouvám.
V 5 případech z deseti to pomohlo.
Po druhé už se to nestane.
Dobré ráno, hezký víkend a pěkné odpoledne!
Dobrý večer, přeji krásný zbytek týdne.
Je to to samé co posledně.
Zkusil jsem to třikrát.
Čekal jsem 3 dny.
Trvá to dva pracovní dny.
Máme 12 kusů skladem za 15 Kč.
Do té doby to nepůjde.
Uvádíme 24/7 podporu.
Byl jsem u toho minutu.
Omlouvám se za dva dny bez internetu.
Nainstalovali jsme PHP 8.2.
Platí to do roku 2028.
Potrvá to asi čtyři hodiny.
Rozdělíme to na dvě splátky.
Máte jeden nátěr na pět hvězd.
To máte tak kolem dvou set.
"""

HOLIDAYS = """
Doručíme to do Vánoc. => by 2026-12-24
Stihneme to ještě před Vánocemi. => by 2026-12-24
do vanoc => by 2026-12-24
Ozvu se vám po Vánocích. => 2026-12-24
do letošních vánočních svátků => -
před vánočními svátky => by 2026-12-24
Na Štědrý den do 12:00 máme otevřeno. => by 2026-12-24T12:00
do Štědrého dne => by 2026-12-24
druhý svátek vánoční => 2026-12-26
do 2. svátku vánočního => by 2026-12-26
do Silvestra => by 2026-12-31
na Silvestra v 10:00 => 2026-12-31T10:00
Zavoláme vám po Novém roce. => 2027-01-01
do Nového roku => by 2027-01-01
nejpozději do Nového roku => by 2027-01-01
od Vánoc do Nového roku je zavřeno => range 2027-01-01
mezi Vánocemi a Novým rokem => range 2027-01-01
do Tří králů => by 2027-01-06
do Velikonoc => by 2027-03-28
před Velikonocemi => by 2027-03-28
na Velký pátek => 2027-03-26
do Zeleného čtvrtka => by 2027-03-25
na Velikonoční pondělí => 2027-03-29
Velikonoční pondělí 2028 => 2028-04-17
do prvního máje => by 2027-05-01
do Vánoc příštího roku => by 2027-12-24
před Dušičkami => by 2027-11-02
tři dny před Vánocemi => 2026-12-21
dva dny po Velikonočním pondělí => 2027-03-31
Veselé Vánoce a šťastný nový rok! => -
Vše nejlepší do nového roku. => -
Přejeme úspěšný vstup do nového roku. => -
Do nového roku Vám přejeme hodně zdraví. => -
K Vánocům a do nového roku mnoho štěstí! => -
Přejeme krásný Štědrý den. => -
vánoční dárky => -
Máme vánoční provoz. => -
před vánočním výprodejem => -
po velikonoční akci => -
Mezi svátky nepracujeme. => -
před svátky => -
Čekám od Vánoc. => -
od Velikonočního pondělí => -
Objednal jsem to o loňských Vánocích. => -
Dostala jsem to k Vánocům. => -
V novém roce zdražíme. => -
Paní Paschová a pan Noel to vědí. => -
"""
