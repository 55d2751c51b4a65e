"""What agents write in Czech, sent on Wednesday 13 May 2026 at 10:20: before the bar what is promised, behind it the text.

A promise is its kind and its due: a day of May ("15"), a day and hour ("14T12:00"), or "?" without a time; "-" promises nothing.
"""

from __future__ import annotations

PROMISES = """
callback 15 | Dobrý den, v pátek vám brnknu a domluvíme se na detailech.
callback 14T09:00 | Zítra v 9 vám volám kvůli té vaně.
callback 13T12:20 | Ozvu se telefonicky do dvou hodin.
callback 18 | Kolegyně Jana vám zavolá v pondělí dopoledne.
callback 15 | Náš technik se s Vámi telefonicky spojí do pátku.
callback ? | Jak se vrátím z terénu, zavolám.
callback ? | Hned jak to budu vědět, zavoláme Vám.
reply 14 | Napíšu Vám zítra, co servis zjistil.
reply 14T12:00 | Odpověď máte zítra do poledne.
reply 15 | Do konce týdne se vám ozveme s výsledkem.
reply 19 | Vyjádření reklamačního oddělení vám sdělím nejpozději v úterý.
reply 13 | Ještě dnes se vám vrátím s odpovědí.
reply 13 | Dnes večer vám dáme vědět, jak to dopadlo.
reply ? | Ozveme se co nejdřív.
reply ? | Jakmile dorazí náhradní díl, napíšu Vám.
reply 15 | Ozvu se vám. Nejpozději v pátek.
reply 18 | V pondělí ode mě uslyšíte.
reply 14T17:00 | O výsledku vás budeme informovat zítra do 17:00.
reply 15 | Kolega z účtárny se vám ozve do pátku.
reply 15 | Pokud to do zítřka nestihnu vyřešit, napíšu vám v pátek, jak to vypadá.
refund 15 | Peníze Vám vrátíme do pátku.
refund 20 | Částka bude připsána na Váš účet do středy 20. května.
refund 18 | Přeplatek pošleme na účet v pondělí.
refund 19 | Rozdíl v ceně vám proplatíme v úterý.
refund ? | Po obdržení zboží vám vrátíme celou částku.
refund 14 | Zítra budete mít peníze zpátky na kartě.
delivery 14 | Náhradní kus posíláme zítra.
delivery 15 | Balík u vás bude v pátek.
delivery 19 | Nový telefon bude odeslán v úterý.
delivery 18 | Kurýr vám to přiveze v pondělí odpoledne.
delivery 14 | Zásilka zítra odchází ze skladu.
delivery 15 | Do pátku vám doručíme novou desku.
delivery 15T14:00 | Matraci vám dovezeme v pátek mezi 10. a 14. hodinou a starou odvezeme.
action 15 | Opravu dokončíme do pátku.
action 18 | Technik přijede v pondělí.
action 13 | Hned dnes to prověřím ve skladu.
action 14 | Zítra vaši fakturu opravíme.
action 19 | Web bude spuštěn v úterý.
action 15 | Kotel bude opraven do pátku.
action 14 + reply 15 | Zítra se spojím s výrobcem a v pátek vám napíšu, kdy bude díl.
delivery 14 + callback 15 | Fakturu jsem zrušila, zboží pošlu zítra a zavolám v pátek.
refund 15 + reply 15 | Peníze vrátíme do pátku a ten den vám také pošlu potvrzení mailem.
reply 14 | Moc mě to mrzí, paní Nováková. Takhle to dopadnout nemělo. Zítra Vám napíšu, co se stalo. Hezký den.
callback 14T10:00 | Zavolám vám zítra v 10, hodí se vám to?
callback 15 | slibuju ze v patek zavolam
delivery 14 | ZITRA TO POSLEME
- | Pokud budete chtít, můžu vám zítra zavolat.
- | Když budete chtít, zavolám vám zítra.
- | Mám vám zítra zavolat?
- | Kdy vám můžeme zavolat, zítra nebo v pátek?
- | Zavolal jsem vám včera v pět.
- | V pondělí jsme vám poslali nový kus.
- | Bohužel vám peníze do pátku nevrátíme.
- | Nemohu slíbit, že to stihneme do pátku.
- | Do pátku to nezvládneme.
- | Pošlete nám prosím fotografii do pátku.
- | Fakturu prosím uhraďte do 20. května.
- | Zásilky standardně doručujeme do dvou dnů.
- | Reklamace se vyřizují do 30 dnů.
- | Otevřeno máme v pátek do 18 hodin.
- | Záruka platí dva roky od koupě.
- | Psala jste, že balík vrátíte v pondělí.
- | Kolega říkal, že vám zavolá v pátek, ale spletl se.
- | V pátek budu mimo kancelář.
- | Příští týden mám dovolenou, zastupuje mě kolegyně.
- | Přeji hezký víkend a v pondělí dobrý start.
- | Objednávky přijaté do 14 hodin odesíláme ještě týž den.
- | Mohli bychom vám to poslat zítra, kdybyste chtěla.
- | Budeme rádi, když nám do pátku napíšete.
- | Musíte nám zboží poslat do 14 dnů.
- | Balík byl odeslán v úterý a dnes má být na poště.
- | Lhůta na vrácení vyprší v pátek.
callback 14 | Zítra odpoledne vám zkusím znovu zavolat.
callback 15 | Požádám kolegu, aby vám v pátek zavolal.
callback 14T11:00 | Zítra v 11:00 si s vámi zavoláme a projdeme to.
callback 13 | Někdo z technického oddělení vám dnes odpoledne zavolá.
callback 15 | Cinknu vám v pátek.
reply 14 | Zítra vám to potvrdím.
reply 15 | Do pátku budete vědět, jak jsme rozhodli.
reply 15 | Čekejte od nás e-mail do pátku.
reply 18 | V pondělí vám pošlu podrobnou nabídku.
reply 14T12:00 | Přesný čas upřesním zítra do 12:00.
reply 13 | Během dneška se ozvu.
reply 15 | V pátek vám povím, co z toho bude.
reply 14 | Zítra vám přijde SMS s kódem.
reply ? | Budu vás průběžně informovat.
reply 15 | Dám vám odpověď do pátku.
reply 18 | Další zprávu dáme v pondělí.
refund 15 | Peníze máte do pátku zpátky.
refund 18 | Vrácení platby proběhne v pondělí.
refund 14 | Zítra vám vracíme celou částku na kartu.
refund 15 | Těch 400 Kč vám do pátku připíšeme na účet.
refund 19 | Rozdíl uvidíte na účtu v úterý.
refund 15 | Kauci vám převedeme do pátku.
delivery 14 | Zítra od nás jede nový kus.
delivery 15 | Kurýr dorazí v pátek s balíkem.
delivery 18 | Nová matrace vám přijde v pondělí.
delivery 15 | Do pátku ho budete mít doma.
delivery 18 | V pondělí dodáme zbylé židle.
delivery 13 | Ještě dnes to předáme dopravci.
delivery 15 | V pátek vám to přivezu osobně.
action 14 | Zítra druhou objednávku stornuju.
action 15 | Do pátku to budeme mít vyřešené.
action 18 | Parta nastupuje v pondělí.
action 13T18:00 | Dnes do 18:00 stránky zase pojedou.
action 15 | Závada bude odstraněna do pátku.
action 14 | Zítra se u vás stavím a mrknu na to.
action 18 | V pondělí vymalujeme tu stěnu.
action 14 | Beru si to na starost a zítra to dotáhnu.
action ? | Hned se na to podívám.
action 15 | Postarám se, aby byl účet do pátku zrušený.
reply 14 + callback 15 | Zítra vám napíšu cenu a v pátek zavolám, jestli to platí.
- | Zavolala bych vám zítra, ale mám dovolenou.
- | Chtěl jsem vám v pátek zavolat.
- | Akce končí v pátek.
- | Vaše předplatné se obnoví 20. května.
- | V pondělí budete muset být doma.
- | Banka vám částku uvolní v pátek.
- | Slíbila jste, že nám formulář pošlete v pátek.
- | Nikdo vám zítra volat nebude.
- | Od pátku do pondělí máme zavřeno.
- | Cena se v pátek zvýší.
- | Doručení trvá dva dny.
- | V pátek vám bude stržena částka 100 Kč.
- | Pokud nám do pátku pošlete formulář, peníze vrátíme.
- | Doufám, že nám do pátku odpovíte.
- | Možná to zítra odešleme.
- | Nevím, jestli to do pátku stihneme.
- | Dnes balíky neposíláme.
- | Můžete nám zítra zavolat do 18 hodin.
- | V pátek u nás proběhne inventura.
"""
