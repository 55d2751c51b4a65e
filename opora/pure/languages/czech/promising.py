"""How Czech promises: "ozvu se", "zítra vám volám", "peníze vrátíme do pátku"."""

from __future__ import annotations

from opora.pure.languages.czech import acting, brief, offhand, overheard, trading, unpromising
from opora.pure.languages.folding import fold
from opora.pure.languages.promising import Act, Need, PromiseWords, beginnings, joined, one_of, phrases


def _persons(verb: str) -> tuple[list[str], list[str]]:
    """First and third person, one and many, of a verb given as "pošlu", "vyřídím", "zavolám"."""
    if verb.endswith(("ám", "ím")):
        stem, vowel = verb[:-2], verb[-2]
        many = "ají" if vowel == "á" else "í"
        return [verb, f"{stem}{vowel}me"], [stem + vowel, stem + many, stem + "ejí"]
    stem = verb[:-1]
    if verb.endswith(("uju", "uji")):
        root = verb[:-3]
        return [root + "uju", root + "uji", root + "ujem", root + "ujeme"], [root + "uje", root + "ují", root + "ujou"]
    return [verb, stem + "i", stem + "eme", stem + "em"], [stem + "e", stem + "ou", stem + "í"]


def _ours(verbs: str) -> str:
    return one_of(form for verb in verbs.split() for form in _persons(verb)[0])


def _theirs(verbs: str) -> str:
    return one_of(form for verb in verbs.split() for form in _persons(verb)[1])


_CALL = "obvolám prozvoním zavolám zatelefonuju brnknu cinknu prozvoním dovolám"
_CALL_NOW = "volám telefonuju"
_WRITE = """
    ozvu napíšu odepíšu odpovím informuju vyrozumím uvědomím sdělím oznámím řeknu povím potvrdím vyjádřím zareaguju reaguju
    upozorním připomenu zmailuju mailnu zodpovím vysvětlím objasním doporučím shrnu okomentuju představím odprezentuju nahlásím zpravím
    popíšu poreferuju ohlásím avízuju upřesním zpřesním avizuju vylíčím"""
_WRITE_NOW = "píšu odepisuju odpovídám hlásím ozývám"
_REFUND = "refunduju proplatím odečtu odpustím slevím prominu připíšu převedu poukážu vyplatím dobropisuju odškodním přeplatím uhradím"
_RETURN = "vrátím navrátím"
_SEND = """
    pošlu odešlu zašlu přepošlu dopošlu vyexpeduju expeduju dodám doručím přivezu dovezu přinesu donesu předložím doložím vypravím
    nasdílím dodáme zasílám rozešlu poskytnu hodím vhodím podstrčím vyšlu"""
_SEND_NOW = "posílám odesílám zasílám vezu přivážím dovážím dodávám doručuju podávám podám přeposílám"
_COME = "dorazím přijdu dojdu odejdu odjedu vyjedu vyrazím poputuju přistanu doputuju zamířím"
_PREPARE = """
    ověřím prověřím zjistím zkontroluju podívám kouknu mrknu zeptám dotážu proberu projdu prozkoumám dohledám prohlédnu přeptám
    vyhledám pročtu zjišťuju poptám porovnám nakouknu omrknu doptám pozjišťuju kontaktuju promluvím"""
_DO = """
    udělám zařídím vyřídím vyřeším dořeším opravím připravím nachystám dodělám dokončím dotáhnu spustím nasadím nahraju změním upravím
    doplním přidám zruším vystavím přeobjednám objednám vyměním vyzvednu odvezu stavím přijedu začnu předám zaúčtuju zadám obnovím
    aktivuju zprovozním prodloužím rezervuju zarezervuju odložím podržím zablokuju odblokuju smažu vymažu zaregistruju převezmu
    postarám pohlídám ohlídám dohlédnu zajistím obstarám seženu nacením spočítám vypracuju zpracuju sepíšu přepíšu nafotím změřím
    otestuju vyzkouším proškolím vyúčtuju snížím navýším přesunu přehodím doladím aktualizuju zaktualizuju zveřejním vyvěsím
    založím otevřu uzavřu posoudím vyhodnotím rozhodnu eskaluju zaurguju vymyslím vyrobím provedu zkompletuju stornuju stáhnu nastavím
    přenastavím zapojím odpojím namontuju nainstaluju sestavím vytvořím navrhnu přihlásím odhlásím domluvím dohodnu vyjednám
    přepracuju předělám postavím ušiju vytisknu natisknu zabalím naložím přebalím uvolním odblokuju resetuju restartuju přepnu
    překlopím naplánuju zapíšu zanesu zohledním sloučím rozdělím spáruju odstraním vyčistím seřídím přeměřím přezkoumám prošetřím
    vyšetřím napravím nabídnu přičtu schválím podepíšu přidělím nechám vyladím zálohuju migruju
    přestěhuju přesadím naskladním doobjednám vyskladním dovyrobím přeložím zkrátím zaměřím vymaluju položím uklidím posekám dodělám
    převedeme dopracuju sejdeme potkáme pořídím zvládnu stihnu vydám pověřím založím otočím napojím vypnu zapnu zaplatím uhradím
    vyfotím naskenuju doplatím zamluvím schovám vyplním zpřístupním postoupím ukážu předvedu nakreslím upeču zasadím zarámuju vymaluju
    vymalujeme vydezinfikuju vyperu vyžehlím zašiju spravím svařím obrousím natřu pokosím zaliju nakrmím očkuju objedu odemknu zamknu uvařím odmontuju
    demontuju utěsním promažu napustím vypustím zabezpečím vyberu odeberu nakoupím složím rozložím dokoupím zapůjčím ubytuju zalepím přetřu
    zateplím vyčlením přivolám uvedu zazvoním proplatím doladíme převléknu ustelu odšroubuju překontroluju zrevíduju vpustím
    přezuju přeskládám odučím vytáhnu zrekonstruuju"""
_DO_NOW = """
    čistím chystám stříhám peru žehlím lepím nesu beru vozím dávám domlouvám odevzdávám odpojuju zapínám vypínám nechávám obnovuju skládám balím tisknu ruším měním
    rovnám řežu brousím natírám kopíruju zvedám snímám stavím přemisťuju překládám"""
_PARTICIPLES = """
    odeslán zaslán poslán doručen dodán přivezen vypraven expedován předán dopraven"""
_DONE = """
    vyřízen vyřešen opraven dokončen hotov připraven nachystán spuštěn nasazen změněn upraven doplněn zrušen vystaven vyměněn obnoven
    aktivován funkční dostupn zprovozněn prodloužen zablokován odblokován smazán zpracován posouzen vyhodnocen uzavřen proveden
    nainstalován namontován zapojen zkontrolován prověřen přestavěn přesunut přepracován dodělán zaveden zadán zapracován ověřen
    zahájen domluven zajištěn objednán sestaven vyroben vytištěn zabalen otestován rozhodnut napraven naskladněn vyčištěn stornován"""
_MOMENTLESS = joined(r"(?:[\w.'-]+~){0,5}?")


def _will_be(participles: str) -> str:
    stems = "|".join(fold(participles).split())
    return joined(rf"\b(?:bude|budou)~{_MOMENTLESS}(?:{stems})\w{{0,3}}\b|\b(?:{stems})[aeiyo]?~(?:bude|budou)\b")


def _going_to(infinitives: str) -> str:
    return joined(rf"""
        \b(?:budu|budeme|budem)~{_MOMENTLESS}{one_of(infinitives.split())}
        |{one_of(infinitives.split())}~(?:\w+~){{0,2}}?(?:budu|budeme)\b""")


_PLEDGE = joined(r"\b(?:zavazuj(?:i|u|eme)|slibuj(?:i|u|eme)|garantuj(?:i|u|eme)|planuj(?:i|u|eme))~(?:\w+~){0,5}?")

_TRY = joined(r"\b(?:zkus(?:im|ime)|pokus(?:im|ime) se)~(?:\w+~){0,5}?")

WORDS = PromiseWords(
    # "podle popisu", "s nápisem": letters and lists, not "popíšu" and "napíšeme".
    other_words=r"(?i:\b(?:ná|zá|vý|pře|před|po|do|roz|pod|sou|od)pis(?:u|em)\b)",
    acts=(
        *brief.FIRST,
        Act(
            "ask",
            joined(r"""
            \b(?:reknu|vyridim|poprosim|poprosime|pozadam|pozadame|rekneme|domluvim|poverim|postaram|postarame|zajistim|zajistime
            |zaridim|zaridime|dohlednu|pohlidam|ohlidam|zasadim)~(?:\w+~){0,4}?\w*,?[ \n]*(?:at|aby)\b"""),
        ),
        Act("call", rf"{_TRY}(?:zavolat|dovolat|brnknout|cinknout|zatelefonovat|sehnat vas|zastihnout)\b"),
        Act("prepare", rf"{_TRY}\w+(?:at|it|et|yt|nout|out|ist|ezt)\b"),
        Act("call", rf"{_PLEDGE}(?:zavolat|zatelefonovat)\b"),
        Act("write", rf"{_PLEDGE}(?:ozvat|napsat|odpovedet|informovat|odepsat)\b"),
        Act("refund", rf"{_PLEDGE}(?:vratit|proplatit|refundovat)\b"),
        Act("send", rf"{_PLEDGE}(?:poslat|odeslat|zaslat|dodat|dorucit|privezt|dovezt)\b"),
        Act("do", rf"{_PLEDGE}\w+(?:at|it|et|yt|nout|out|ist|ezt)\b"),
        Act("call", phrases("slyšíme se, se slyšíme, uslyšíme se, zavoláme si, si zavoláme", gap=2), Need.TIME),
        Act("call", _ours(_CALL)),
        Act("call", _going_to("volat telefonovat zavolat")),
        Act(
            "call",
            phrases("""
            vezmu telefon, vytočím, spojím se s vámi telefonicky, telefonicky se spojím, čekejte hovor, čekejte telefonát,
            čekejte můj hovor"""),
        ),
        Act("write", phrases("vrátím se, vrátíme se, se vrátím, se vrátíme, se vracím s, vracím se s", gap=3)),
        Act(
            "write",
            phrases("""
            dám vědět, dáme vědět, vědět dám, vědět dáme, dám zprávu, dáme zprávu, zprávu dám, podám zprávu, podáme zprávu, dám info,
            dáme info, podám informaci, podáme informaci, dám echo, dáme echo, spojím se, spojíme se, se spojím, se spojíme, přijdu s,
            přijdeme s, vyrozumění dám, odpověď dám, dám odpověď, dáme odpověď, podám vysvětlení, dám avízo, hodím zprávu"""),
        ),
        Act("write", _ours(_WRITE)),
        Act("write", _going_to("informovat kontaktovat psát odpovídat hlásit")),
        Act("refund", _ours(_REFUND)),
        Act("return", _ours(_RETURN)),
        *acting.FIRST,
        Act("send", _ours(_SEND)),
        Act("send", _going_to("posílat odesílat zasílat expedovat dodávat")),
        Act("return", _ours("vracím"), Need.TIME),
        Act("call", _ours(_CALL_NOW), Need.TIME),
        Act("write", _ours(_WRITE_NOW), Need.TIME),
        Act("write", _ours("kontaktuju") + joined(r"(?=~(?:vas|te)\b)|\b(?:vas|te)~(?:\w+~){0,2}?kontaktuj(?:i|u|eme)\b")),
        Act("send", _ours(_SEND_NOW), Need.TIME),
        Act("prepare", _ours(_PREPARE)),
        Act("do", _ours(_DO)),
        # Others who act for us
        Act("call", _theirs(_CALL), Need.SOMEBODY_OF_OURS),
        Act("call", one_of("volá volají".split()), Need.TIME),
        Act("write", phrases("dá vědět, dají vědět, spojí se, se spojí, podá zprávu"), Need.SOMEBODY_OF_OURS),
        Act("write", _theirs(_WRITE + " kontaktuju"), Need.SOMEBODY_OF_OURS),
        Act("return", phrases("vrátí, vrátíme"), Need.SOMEBODY_OF_OURS),
        Act("refund", _theirs(_REFUND), Need.SOMEBODY_OF_OURS),
        Act("send", _theirs(_SEND), Need.SOMEBODY_OF_OURS),
        Act("send", phrases("veze, vezou, přiváží, posílá, posílají, doručuje"), Need.TIME),
        Act("do", _theirs(_DO), Need.SOMEBODY_OF_OURS),
        Act("do", _theirs(_PREPARE), Need.SOMEBODY_OF_OURS),
        Act("visit", phrases("přijede, přijedou, staví se, zastaví se, dorazí technik, přijdou k vám"), Need.TIME),
        Act("visit", phrases("nastoupí, nastupuje, nastupují"), Need.TIME),
        Act("do", phrases("proběhne, proběhnou, začne, začnou, ujme se, vrhne se"), Need.TIME),
        # Things that will happen to the customer's matter
        Act(
            "refund",
            joined(rf"\b(?:bude|budou)~{_MOMENTLESS}(?:vracen|pripsan|preveden|refundovan|proplacen|vyplacen|poukazan)\w{{0,2}}\b"),
        ),
        Act("refund", joined(r"\b(?:vracen|pripsan|preveden|refundovan|proplacen|vyplacen)[aoyi]?~(?:bude|budou)\b")),
        Act("send", _will_be(_PARTICIPLES)),
        Act("do", _will_be(_DONE)),
        Act(
            "write",
            joined(rf"""
            \b(?:bude|budete|budou)~{_MOMENTLESS}(?:informovan|kontaktovan|vyrozumen|zodpovezen|sdelen|oznamen
            |zverejnen)\w{{0,2}}\b"""),
        ),
        Act(
            "come",
            phrases(
                """
            bude u vás, budou u vás, u vás bude, u vás budou, je u vás, jsou u vás, bude na cestě, budou na cestě,
            bude na prodejně, bude k vyzvednutí, bude na účtu, budou na účtu, bude doma, k vyzvednutí bude""",
                gap=4,
            ),
            Need.TIME,
        ),
        Act(
            "get",
            phrases("""
            dostanete, obdržíte, dočkáte, uslyšíte, dozvíte, budete mít, dostaneš, budeš mít, uvidíte, najdete, budete vědět,
            budete znát, obdržíš"""),
            Need.TIME,
        ),
        Act("get", r"\b(?:mate|mas)\b(?!.{0,20}\bod\b)|" + phrases("čekejte, očekávejte, počítejte s, těšte se na"), Need.TIME),
        Act(
            "get",
            joined(r"""
            \b(?:slibuj|garantuj|zarucuj)(?:i|u|eme)~(?:vam~)?(?:\w+~)?(?:odpoved|odpovedi|reseni|vysledek|zpravu
            |doruceni|dodani|telefonat|hovor|vraceni|opravu)\b"""),
        ),
        Act(
            "do",
            joined(r"\b(?:je|bude|mame|mate)~(?:\w+~){0,2}?(?:hotov\w*|opraven\w*|vyresen\w*|spraven\w*)\b(?!.*vyzvednut)"),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("get", r"\b(?:dostanete|obdrzite|uslysite|dozvite)\b", Need.TIME_OR_CUSTOMER),
        Act("come", _theirs(_COME), Need.TIME_OR_CUSTOMER),
        Act(
            "do",
            joined(rf"""
            \b(?:bude|budou)~{_MOMENTLESS}(?!(?:strzen|uctovan|naplacen|zavren|otevren|ukoncen|zdrazen|zalezen|preruse|omezen
            |poslan|cen)\w*)\w{{3,}}(?:an|en|at|ut)[aoyi]?\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("do", joined(r"\b(?:budu|budeme)~(?:\w+~){0,3}?mit~(?:\w+~){0,3}?\w{3,}(?:en|an)[aoyei]?\b"), Need.TIME),
        Act("write", r"\b(?:dalsi|pristi|nova|prvni) (?:zprav[au]|informac[ei]|novink\w+|update|hlaseni)\b", Need.TIME_OF_ITS_OWN),
        Act(
            "do",
            joined(r"""
            \b(?:montaz|oprava|instalace|vymena|revize|zamereni|predani|servis|stehovani|migrace|odstavka
            |udrzba)~(?:\w+~){0,2}?(?:je|bude|mame|zacina|zacne)\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("come", joined(r"\b(?:doruceni|dodani|dodavka|zavoz)~(?:\w+~){0,2}?(?:je|bude)\b"), Need.TIME_OF_ITS_OWN),
        Act("come", phrases("odchází, odjíždí, jde, jede, putuje, přichází, je připsaná"), Need.TIME),
        Act(
            "do",
            joined(rf"""
            \b(?:bude|budou)~{_MOMENTLESS}(?:opet|zase|znovu|zpet|v poradku|fungovat|v provozu|online|k dispozici|skladem
            |aktivni|jasno|bezet)\b|\b(?:pojede|pojedou|pobezi|nabehne|nabehnou|rozjede|rozjedou|zprovozni)\b"""),
            Need.TIME,
        ),
        Act("do", joined(r"\b(?:budu|budeme)~(?:na tom~)?(?:\w+~){0,3}?\w+(?:ovat|at|it|et|yt|ut|ist|ict)\b")),
        Act("do", r"\b(?!bude)\w{2,}(?:ujeme|neme|ime|ame|reme|ceme|zeme|seme|deme|teme|veme|jeme)\b", Need.TIME_OF_ITS_OWN),
        Act("do", r"(?<!\bse )\b(?:do|na|o|od|po|pre|pri|pro|roz|s|u|v|vy|z|za)\w{2,}(?:uji|uju)\b", Need.TIME_OF_ITS_OWN),
        *trading.ACTS,
        *acting.ACTS,
        *brief.ACTS,
        *offhand.ACTS,
        Act("do", _ours(_DO_NOW), Need.TIME_OF_ITS_OWN),
    ),
    people=beginnings("""
        kolega kolegyn kolegov kolegů kurýr řidič technik servis servisák účtárn účetní vedoucí mistr opravář montér instalatér
        specialist oddělení sklad skladník náš naše naši nadřízen šéf asistent obchodník obchodní dispečink dispečer doručovatel
        dopravc tým pracovník pracovnic ředitel majitel jednatel zástupce mechanik dílna dílně právník správce zaměstnan makléř
        manažer manažerk"""),
    strangers=r"(?<!\b[ozsu] )(?<!\b(?:od|na|za|do|ze) )(?<!\bpro )(?:"
    + joined(r"""
        \b(?:vlak|autobus|kurz|koncert|silnice|cena|sleva|akce|smena|lhuta|predplatne|zaruka|bank\w*|vyrobc\w+|dodavatel\w*
        |pojistovn\w+|urad\w*|policie|manzel\w*|soused\w*|zakaznic\w+|zakaznik\w*|celnic\w+|fabrik\w+|majitel\w* domu
        |zlodej\w*)\b""")
    + rf"|{brief.STRANGERS}|{unpromising.STRANGERS}|{overheard.STRANGERS})",
    customer=r"\b(?:vam|vas|vami|k vam|ti|te|tobe|pani|panu|pane|vase|vasi|vaseho)\b",
    objects={
        "outside": joined(r"""
            \b(?:vyrobc\w+|dodavatel\w*|dopravc\w+|bank\w+|sklad\w*|servis\w*|uctarn\w+|post[uyeo]\w*|urad\w*|technik\w*|kolegy\w*
            |kolegou|kolegovi|pobock\w+|velkosklad\w*|pojistovn\w+|distributor\w*|partner\w*)\b"""),
        "money": joined(r"""
            \b(?:penez|penize|penezi|castk\w+|platb\w+|preplat\w+|rozdil|doplat\w+|kauc\w+|zaloh\w+|dobropis\w*|refund\w+|na ucet
            |na uctu|na kart\w+|kc|korun\w*|eur|eura|postovne|skoln\w+|poplat\w+|jizdne\w*|vstupne\w*|najem\w*|prispev\w+|pojistne\w* plneni|odskodn\w+|nahrad\w+ skody|kupni cen\w+|jistot\w+|vracen\w+)\b"""),
        "message": joined(r"""
            \b(?:zprav\w+|sms\w*|esemes\w+|odpoved\w*|stanovisk\w+|vyjadren\w+|faktur\w+|smlouv\w+|predpis\w*|udaj\w*|potvrzen\w+
            |posud\w+|nabidk\w+|dokument\w*|protokol\w*|navod\w*|odkaz\w*|kod\w*|dobropis\w*|kalkulac\w+|rozpoc\w+|formular\w*
            |seznam\w*|fotk\w+|fotografi\w+|navrh\w*|rozpis\w*|dodatek|dodatku|vyuctovan\w+|doklad\w*|podklad\w*|report\w*
            |certifikat\w*|vypis\w*|sken\w*|kopi\w+|stitek|stitku|informac\w+|info|prehled\w*|sledovaci|cislo|cisla|termin\w*
            |vysled\w+|ode mne|ode me|od nas slyset|novink\w+|harmonogram|shrnuti|vysvetleni|mail z|reakc\w+|co dal|rozhodnuti
            |update)\b|\bmail(?:em)?\b|\buslysit|\bdozvit|\bbudete (?:\w+ ){0,3}?(?:vedet|znat)"""),
        "call": r"\b(?:hovor\w*|telefonat\w*|telefonick\w+|po telefonu|zavolani|na telefon|telefonu)\b|\btelefonem\b",
        "file": acting.FILE,
        "goods": r"\b(?:kuryr\w*|voucher\w*|poukaz\w*|zboz\w+|balik\w*|zasilk\w+|vyrob\w+|telefon|notebook|pristroj\w*|klic\w*|doklad\w*)\b",
        "visit": joined(r"""
            \b(?:technik\w*|parta|party|partu|pan|chlapi|nasi lide|odtah|odtahovka|revizak|malir\w*|instalater\w*|monter\w*|opravar\w*|servisak\w*|servisni technik\w*|pana|kolegu
            |kolegyni|mistr\w*|navstev\w+|revizor\w*)\b"""),
        "refunding": joined(r"""
            \b(?:zarid\w+|zajist\w+|zad\w+|domluv\w+|proved\w+|spust\w+|schval\w+) (?:\w+ ){0,3}?(?:refundac\w+|vratk\w+)
            |\b(?:vracen\w+ (?:\w+ ){0,3}?(?:penez|castk|platb|kauc|zaloh|preplat)\w*|refundac\w+|vratk\w+
            |vratit (?:\w+ ){0,2}?(?:penize|castk\w+|platb\w+))"""),
        "arriving": r"\b(?:dorazil\w?|prisel|prisla|prislo|dostal\w?|mel\w?|dorucen\w?|odesel|odesla|odeslal\w?|poslal\w?)\b",
        "sending": joined(r"""
            \b(?:zaslan\w+|odeslan\w+|doruceni|expedic\w+|dodan\w+|dovoz|preprav\w+)\b.{0,40}\b(?:zarid|zajist|domluv|obstar)
            |\b(?:zarid|zajist|domluv|obstar)\w+ .{0,30}\b(?:zaslan|odeslan|doruceni|expedic|dodan|dovoz|preprav)|\b(?:odeslat
            |poslat|dorucit|dovezt|privezt)\b"""),
        "appointment": r"\b(?:termin\w*|schuzk\w+)\b",
        "calling": acting.CALLING + r"|\b(?:zavolal\w?|zatelefonoval\w?|ozval\w?|ozve|ozvou|zavola|zavolaji|zavolat|zavolani)\b",
        "answering": r"\b(?:vedel\w?|odpovedel\w?|napsal\w?|odpoved)\b",
    },
    joins=r"\b(?:a|ale|i|nebo|anebo|jenze|avsak|takze|tak|proto|protoze)\b|(?<=, )(?:pak|potom)\b",
    whether=joined(r"""
        \b(?:pokud|jestli|jestlize|kdyby|kdybyste|kdybych|kdybychom|li|kdybys|v pripade)\b
        |\bkdyz\b(?=~(?:\w+~){0,3}?(?:ne\w{2,}te|budete|chcete|byste|budes|chces|se~rozhodnete|potvrdite|poslete|doplatite
        |objednate|zaplatite|das|date))|\w+-li\b""")
    + "|"
    + unpromising.WHETHER,
    asks_whether=r"\b(?:jestli|kdy|kolik|kde|kam|proc|jak|co)\b(?! nejdriv)",
    whether_or_not=joined(r"""
        \bi (?:kdyby|kdyz|pokud)\w*|\bpokud (?:\w+ ){0,3}?(?:nestih\w+|nezvlad\w+|nedovol\w+|nezastih\w+|nezmeni|nevyjde
        |nepodar\w+|nedopad\w+|pujde vse|vse pujde|pujde vsechno|vsechno pujde)|\bkdyby(?:ch|chom)? (?:\w+ ){0,3}?(?:nestih\w+
        |nezvlad\w+|nevys\w+|neco|cokoli\w*|se)\b"""),
    when=joined(r"""
        \b(?:jakmile|az|hned jak|jak (?=se|budu|budeme|dostan|prijd|doraz|zjist|to bud|to zjist|mi |nam |vyjde)|jen co|kdyz
        |po (?:obdrzeni|prijeti|doruceni|pripsani|schvaleni|dodani|zaplaceni|uhrade|navratu|kontrole
        |potvrzeni))\b(?![ \n]*(?:\d|do |na |od |ve? |za |k |po |po?zitr|zitra|dnes|pristi|prvni|druh|tret))"""),
    wish=joined(r"""
        \b(?:budete|budes)~(?:\w+~){0,2}?(?:chtit|potrebovat|mit zajem|mit chut|si prat|souhlasit)|\bsi (?:rekn
        |vyber|rozmysl)\w+|\b(?:chcete|budete-li|date vedet|reknete)\b"""),
    open_clause=r"\b(?:protoze|jelikoz|nebot|nez|dokud|zda|zdali|aniz|abych|abychom|aby|at|jako|(?:do|na|ve?|k|za|o) kter\w+)\b(?=[ \n])",
    refusal=joined(r"""
        \b(?:mozna|snad|treba)\b|\b(?:doufam|doufame|verim|verime),? ze\b|\bne(?:mohu|muzu|muzeme|mohli|mohl|lze|jde|slibuj\w*
        |slib\w*|zaruc\w*|garantuj\w*|vim|vime|dokaz\w*|umi\w*|mysl\w+|ver\w+|smi\w*|predpoklad\w*|ocekav\w*|tvrd\w*|rekl\w*
        |rika\w*|psal\w*|znamena|chc\w+|plati|je\b)[^,;]*,?[ \n]*(?:ze|jestli|zda|kdy)\b|\b(?:tezko|sotva|stezi)\b|\b(?:mohu
        |muzu|muzeme|mohl\w*|bych|bychom|by|byste|aby\w*|umime|lze|chtel\w*|rad[ai]? bych)~(?:\w+~){0,3}?""")
    + rf"|{unpromising.REFUSAL}|{overheard.REFUSAL}",
    denial=r"\bnikdy(?: \w+)?",
    told=joined(r"""
        \b(?:rekl|rikal|psal|napsal|slibil|sliboval|tvrdil|uvedl|zminil|oznamil|ujistil|ujistoval|hlasil|sdelil|dohodl\w* jste
        |domlouval)[aiyo]?\b[^.;]{0,60}?(?:,[ \n]*ze|:|[ \n]ze)\b|\btvrdi,?~(?:\w+~){0,6}?(?:ze|rekl\w?)\b|\b(?:pry
        |udajne)\b""")
    + rf"|{brief.TOLD}|{unpromising.TOLD}|{overheard.TOLD}",
    rule=joined(r"""
        \b(?:obvykle|bezne|standardne|zpravidla|vetsinou|vzdy|vzdycky|pravidelne|kazd\w+|normalne|casto|typicky|obecne
        |vsechny (?:zasilky|objednavky|reklamace|dotazy|zadosti)|objednavky (?:do|prijate|nad|zadane)|se (?:\w+ )?obnov\w+
        |inventur\w+|predplatne|loni|otevreno|oteviraci|otevirame|zavirame|dle podminek|podle podminek|ze zakona|lhut\w+)\b""")
    + rf"|{brief.RULE}|{unpromising.RULE}|{overheard.RULE}",
    theirs=joined(r"""
        \b(?:poslete|zaslete|dodejte|doplnte|potvrdte|napiste|zavolejte|ozvete|vratte|uhradte|zaplatte|vyplnte|prosim|prosime
        |musite|muzete|je treba|je nutne|potrebuj\w+|staci|odpovezte|prineste|nechte|vyzvednete|reknete|dejte)\b"""),
    past=joined(r"""
        \b(?:jsem|jsme|byl[aoiy]?|mel[aoiy]?|\w{3,}(?:ala|ela|ila|yla|alo|elo|ilo|ali|eli|ili|aly|ely|ily|nul|nula)
        |\w{2,}(?:zil|dil|tvrdil|cil|sil|nil|val|dal|psal|slal|zel|sel|jel))\b"""),
    counted=r"\b(?:dn[iuy]|dnu|dni|hodin\w*|tydn\w*|minut\w*|mesic\w*|h|hod)\b",
    at_latest=r"\b(?:nejpozdeji|nejdele|maximalne|kazdopadne|tak jako tak)\b",
    doers=rf"{unpromising.DOERS}|{overheard.DOERS}",
    moves={"na": r"\b(?:pre)?(?:presun|prehod|preloz|prebook|premisti|posun|odloz|predatuj)\w*", "do": r"\bprodlouz\w+"},
    same_day=r"\b(?:tentyz|ten|stejny|ten samy|tyz) den\b",
    season=r"\b(?:na (?:jare|podzim)|v (?:lete|zime)|pres vikend|casem|v pristich dnech|v nejblizsich dnech|behem par dnu|po praci)\b"
    + "|"
    + trading.SEASON,
    vague=joined(r"""
        \b(?:brzy|co nejdriv\w*|ihned|hned|neprodlene|obratem|bezodkladne|v dohledne dobe|urychlene|zanedlouho|okamzite
        |co nevidet|prubezne)\b"""),
    tag=joined(r"""
        (?:ano|jo|ok|oka?y|dobre|plati|hodi se (?:vam|ti) to|hodi se to|vyhovuje (?:vam|ti) to|vyhovuje to|muze byt
        |muze to tak byt|souhlasite|co vy na to|bude (?:vam|ti) to (?:tak )?vyhovovat|v poradku)"""),
    others=rf"{trading.NOT_ACTS}|{brief.NOT_ACTS}|{unpromising.NOT_ACTS}|{overheard.NOT_ACTS}",
    be_there=brief.BE_THERE,
    not_acts=rf"{trading.NOT_ACTS}|{brief.NOT_ACTS}|{unpromising.NOT_ACTS}|{overheard.NOT_ACTS}"
    + "|"
    + joined(r"""
        \buvidime\b|\b(?:budu|budeme|bude|budou|budete)~(?:(?:vam|moc|velmi|opravdu|jen|se|si|na
        |vas)~){0,3}?(?:rad[aio]?|vdecn\w+|potrebovat|moci|muset|tesit|cekat|mimo|pryc|na dovolene|mit dovolenou
        |v kancelari|chtit|souhlasit|zavreno|otevreno|svatek|preklad\w*|prekvap\w+|stacit|stat|zalezet)\b|\b(?:mame(?!~(?:\w+~){0,3}?(?:hotov|opraven|spraven|vyresen|pripraven)\w*)|jsme
        |chceme|muzeme|musime|potrebujeme|vime|cekame|doufame|prosime|dekujeme|omlouvame|otevirame|zavirame|nabizime|verime
        |myslime|vidime|chapeme|rozumime|litujeme|tesime|prejeme|nemame|smime|umime|jmeme|sidlime|uvadime|evidujeme|vyzadujeme
        |doporucujeme|akceptujeme|respektujeme|preme|nejsme|ocekavame|predpokladame|pracujeme|resime|vse|zname|byvame|slysime
        |poslední|sejde|mam|trvame|nevracime|nevidime)\b|\bne(?!cha)\w{3,}(?:me|im|am|uji|uju|u)\b
        |\b(?:podle|dle|bez|z|ze|k|ke|do|od|u|o|v|ve|s|pri|ohledne|kvuli)~(?:po|do|pre|pred|roz|pod|sou|od|na|za|vy)pis(?:u|em)\b"""),
)
