"""What customers of a shop or a service cannot do, in Czech; blocks of phrases by trouble, the same keys in every language."""

WORDS = {
    "ordering": """
        (nejde|nejdou|nelze|nedá se|nemůžu|nemůžeme|nemohu|nemohou|nedaří se|nedaří|nepodařilo se|nepustí|nedovolí|nešlo)
            ... (objednat|nakoupit|objednávat|nakupovat|dokončit objedn*|dokončit nákup|odeslat objedn*|vložit do košíku|přidat do košíku|do pokladny),
        (objednat|nakoupit|dokončit|odeslat) ... (nejde|nelze|nedá|nemůžu|nemohu|nešlo),
        (objednávk*|nákup) (se |mi |nám |vůbec |stále |pořád )*(nejde|nelze|nedá|nemůžu|nešla) ... (dokončit|odeslat|vytvořit|potvrdit|udělat|zadat|podat),
        (objednávk*|nákup) (se |mi |nám )*(neodešl*|neodesíl*|neuložil*|neodeslal*|zasekl*|sekl*),
        (košík|košíku|pokladna|pokladně|objednávání|objednávkový formulář|objednávkovém formuláři) ... (nejde|nefunguj*|nereaguj*|zasek*|spadl*|padá|hlásí|visí|chyb*|error|prázdný|vyprázdnil*|točí|neodešl*|neodeslal*)""",
    "paying": """
        (platba|platbu|platby|kartou|karta|kartu|platební brána|brána|apple pay|google pay) ... (neprojde|neprošla|neprochází|nejde|nejdou|nefunguj*|selhala|selhává|
            zamítnut*|zamítá|odmítnut*|odmítá|nelze|padá|spadla|nedokončila|hlásí|se nezdařila|nezdařila),
        (nejde|nelze|nedá se|nemůžu|nemohu|nedaří se|nešlo) ... (zaplatit|platit|provést platbu|uhradit)""",
    "double_charge": """
        (strhl*|strhnut*|strženo|stržen*|odečetl*|odešl*|účtov*|naúčtov*|zaplatil*|zaplacen*|placen*|platb*) ... (dvakrát|2x|2 x|dvojit*|dvojnásob*|podruhé),
        (dvakrát|2x|dvojit*|dvojnásob*) ... (strhl*|stržen*|odečten*|odečetl*|účtov*|naúčtov*|zaplacen*|zaplatil*|platb*)""",
    "signing_in": """
        (nejde|nelze|nedá|nemůžu|nemohu|nedaří|nepodařilo|nepustí|nepouští) ... (přihlásit|přihlášení|do účtu|na účet|na svůj účet),
        (přihlášení|přihlašování|login|heslo|hesla) ... (nefunguj*|nejde|neplatn*|nebere|nepřijímá|selhal*|hlásí),
        (odkaz|mail|e-mail|kód|sms) ... (obnov* hesla|změn* hesla|reset* hesla|k přihlášení) ... (nepřišel|nepřichází|nedorazil|nefunguje), (účet|konto) ... (zablokovan*|zamčen*|uzamčen*)""",
    "site_down": """
        (web|webu|webové stránky|stránka|stránky|e-shop|eshop|e-shopu|eshopu|aplikace|server|systém|služba|portál) (vám |mi |nám |vůbec |už |zase |od rána |stále |pořád |se |asi |dnes |teď |je |jsou )*(nejde|nejdou|nejede|nejedou|nefunguj*|nenačít*|nenačte|neotevř*|nelze otevřít|spadl*|padá|nedostupn*|mimo provoz|výpadek|nereaguj*|bílá|bílou),
        (nejde|nejdou|nejede|nejedou|nefunguje|nefungují|nenačte|nenačtou|nenačítá|nenačítají|neotevře|neotevřou) (mi |nám |vám |se |vůbec |váš |vaše |celý |celá )*(web|stránk*|e-shop|eshop|aplikace|server|systém|portál),
        (chyba|chybu|error|hláška|hlášku) (500|502|503|504|404), (500|502|503|504) (error|chyba|bad gateway|service unavailable), výpad* (služby|systému|serveru|webu|aplikace|e-shopu)""",
    "delivery": """
        (balík*|balíč*|zásilk*|objednávk*|zboží|kurýr*|dodávk*) ... (nedorazil*|nepřišl*|nepřišel|nedoručen*|nedoručil*|ztratil*|zpožděn*|mešká|nikde),
        (nedorazil*|nepřišl*|nepřišel|nedostal*) (mi |jsem |nám |ještě |stále |pořád |zatím )*(balík*|balíč*|zásilk*|objednávk*|zboží),
        kde (je|mám|zůstal*) (můj |moje |ta |naše )*(balík|balíč*|zásilk*|objednávk*|zboží), (zpoždění|zpožděn*) (dodání|doručení|zásilky|dodávky),
        (sledování|stav zásilky) ... (nezměnil*|nehýbe|nefunguje|několik dní)""",
    "price": """
        (špatn*|chybn*|jin*|nesprávn*|nesmysln*|divn*) cen*, cen* ... (nesedí|nesouhlasí|neodpovídá|liší|špatně|chybně|jiná|je chybná|za jednu korunu|za 1 kč),
        (naúčtov*|účtujete|fakturovali) ... (jinou|vyšší) (cenu|částku)""",
    "discount": """
        (slev* kód*|slevov* kupón*|kupón*|kupon*|voucher*|poukaz*|dárkov* poukaz*|kód* na slevu|promo kód*|kód slev*) ... (nefunguj*|nejde|nejdou|nelze|neplatn*|nebere|nepřijal*|neuplatn*|odmít*|vypršel*),
        (nejde|nelze|nemůžu|nemohu) ... (uplatnit|zadat|použít) ... (slev*|kupón*|kupon*|voucher*|poukaz*|kód*), sleva se (mi |nám )*(neodečetl*|nezapočítal*|neuplatnil*|nepřičetl*)""",
    "unreachable": """
        (nedá se|nejde se|nemůžu se|nemohu se|nemůžeme se|nelze se) ... dovolat, nikdo (mi |nám |to |u vás |vám |tam )*(nebere|nezvedá|neodpovídá|nereaguje),
        (telefon|linka|infolinka|chat) ... (nikdo nebere|nezvedá|obsazen*|nedostupn*|hluch*|nefunguje)""",
    "wrong_mail": """
        (podvodn*|divn*|podezřel*|podivn*|falešn*) (mail*|e-mail*|sms|zpráv*|odkaz*), phishing*, (mail|e-mail|sms|zprávu|zpráva|newsletter) ... (dvakrát|třikrát|několikrát|pětkrát|pořád dokola),
        (mail|e-mail|zpráva|faktura|oznámení) ... (pro někoho jiného|není pro mě|cizí jméno|na cizí jméno)""",
    "private_data": """
        (vidím|vidíme|zobrazují|ukazují|zobrazuje|ukazuje|mám tam) ... (cizí|jiného zákazníka|někoho jiného|jiných lidí|cizího), (únik*|unikl*|ukraden*|zneužit*) ... (údaj*|dat|data|hesla|hesel|karet|karty)""",
    "faulty": """
        (rozbit*|poškozen*|vadn*|praskl*|nefunkčn*|zmetek|zmetk*), (nefunguje|nejde zapnout|přestal* fungovat|přestal* jít)""",
    "no_confirmation": """
        (potvrzení|potvrzující mail|potvrzovací mail|faktura|fakturu|účtenka|vstupenk*|licence|licenční klíč) ... (nepřišl*|nedorazil*|nedostal*|nemám),
        (nepřišl*|nedorazil*|nedostal*) (mi |jsem |nám |ještě |stále |zatím |žádn* )*(potvrzení|faktur*|vstupenk*|licenc*)""",
    "losing_data": """
        (zmizel*|ztratil* se|smazal* se|vymazal* se|chybí) (mi |nám |všechn* |veškerá |moje |naše |z účtu )*(data|soubor*|záznam*|faktury|kontakty|nastavení|kredit*|body|projekt*),
        (data|soubory|záznamy|kontakty|kredit|body|projekty) (mi |nám |se |z účtu |najednou )*(zmizel*|ztratil*|smazal*|vymazal*), (nejde|nelze|nemůžu|nemohu) ... (uložit|exportovat|nahrát soubor*|stáhnout)""",
}
