"""What programs, companies and lists hang below a letter, and how people close one."""

# Lines that a device or a program adds (regular expressions, the whole line).
PROGRAM: tuple[str, ...] = (
    # English
    r"sent (?:from|via|with|by|using) (?:my |an? |the )?[^.!?]{0,30}(?:iphone|ipad|ipod|android|galaxy|samsung|huawei|xiaomi|nokia|blackberry|outlook|mobile|cell|phone|smartphone|tablet|device|mail|gmail|mailbox|proton\w*|yahoo\w*|windows|aol|spark|airmail|pixel|oneplus|htc|lg|sony|xperia|motorola|moto|thunderbird|k-9|fairphone|canary|superhuman|hey|edison|bluemail|polymail|newton|front|missive|spike|workspace|kindle|wireless|handheld|treo|palm|verizon|droid|nexus|surface|mac|macbook|fastmail|tutanota|tuta|zoho|text messag\w*)[^.!?]{0,60}[.!]?",
    r"sent from my [\w' +-]{1,30}\.?",
    r"sent from my [^!?]{1,60}(?:excuse|forgive|pardon|sorry|apologi[sz]e|ignore)[^!?]{0,40}(?:typo|brevity|spelling|error|mistake|auto ?-?correct|short)[^!?]{0,40}[.!]?",
    r"get (?:outlook|bluemail|aqua mail|typeapp) for (?:ios|android|\w+)[^.!?]{0,80}",
    r"typed (?:on|with) (?:my )?(?:iphone|phone|mobile|thumbs)[^!?]{0,40}",
    r"sent from (?:the )?(?:all[- ]new )?(?:aol|yahoo|gmx|web\.de|mail\.com|myphone|att|at&t|t-mobile|comcast|xfinity)[^!?]{0,60}",
    r"this (?:message|email|e-mail) was sent from my [^.!?]{1,40}\.?",
    r"please excuse (?:any )?(?:typos|brevity|my brevity)[^!?]{0,30}",
    r"virus-free\.?(?: ?www\..{0,80})?|[^.!?]{3,60}\. ?(?:www\.)?(?:avast|avg)\.com",
    r"from my (?:iphone|ipad|android|galaxy)(?: \w{1,3})?",
    r"yahoo mail: search, organi[sz]e, conquer|(?:secured|sicher versendet) (?:with|mit) tuta(?:nota| mail)?:?",
)

# The same in other languages, where the words alone also tell how a parcel was sent.
SENT_FROM: tuple[str, ...] = (
    # Czech, Slovak
    r"odesláno (?:z|ze|pomocí|prostřednictvím|přes|zabezpečeným|bezpečným) .{1,80}",
    r"odeslano z (?:meho |mého )?.{1,50}",
    r"posláno z .{1,60}",
    r"(?:získejte|získat|stáhnout|stáhněte si) (?:aplikaci )?(?:outlook|bluemail|typeapp) (?:pro|na) .{1,60}",
    r"(?:odoslané|odoslane|poslané|posláné) (?:z|zo|pomocou|cez) .{1,60}",
    r"(?:získajte|stiahnite si|získať) (?:aplikáciu )?outlook pre .{1,60}",
    # Polish
    r"(?:wiadomość )?(?:wysłane|wysłano|wysłana|wyslane|wyslano) (?:z|ze|przez|przy użyciu|za pomocą) .{1,80}",
    r"(?:pobierz|uzyskaj) (?:aplikację |program )?outlook (?:dla|na) .{1,60}",
    # Greek
    r"(?:στάλθηκε|εστάλη|απεστάλη|σταλθηκε) (?:από|απο|με|μέσω) .{1,80}",
    r"(?:λήψη του|αποκτήστε το|απόκτηση του|λήψη|αποκτήστε) outlook για .{1,60}",
    r"stalthike apo .{1,50}",
    # Serbian, Croatian, Slovene
    r"(?:poslato|poslano|poslao|послато|послано) (?:sa|s|iz|preko|pomoću|са|с|из|преко|помоћу|z) .{1,80}",
    r"šalje se s(?:a)? .{1,60}",
    r"(?:preuzmite|nabavite|преузмите|набавите) outlook (?:za|за) .{1,60}",
    # German
    r"(?:von meinem|von meiner|vom|von|mit) .{1,60} gesendet\.?",
    r"gesendet (?:mit|von|aus|über|per|vom) .{1,80}",
    r"diese nachricht wurde von (?:meinem|der) .{1,80} gesendet\.?",
    r"(?:holen sie sich|laden sie|hol dir) outlook für .{1,60}|outlook für (?:ios|android) (?:beschaffen|herunterladen).{0,60}",
    # French, Spanish, Italian, Portuguese, Romanian
    r"envoyé (?:depuis|de|à partir de|avec|par|via) .{1,80}",
    r"(?:télécharger|obtenez|obtenir) outlook pour .{1,60}",
    r"(?:enviado|enviada) (?:desde|con|de|do|da|a partir|via|pelo|por) .{1,80}",
    r"(?:obtener|obtén|descargar|obter|obter o|obtenha o|baixar o) outlook (?:para) .{1,60}",
    r"inviat[oa] (?:da|dal|dalla|con|tramite) .{1,80}",
    r"(?:scarica|ottieni) outlook per .{1,60}",
    r"(?:obțineți|descărcați) outlook pentru .{1,60}",
    r"trimis (?:de pe|de la|din|cu|prin) .{1,80}",
    # Dutch, Swedish, Danish, Norwegian, Finnish
    r"(?:verzonden|verstuurd|gestuurd) (?:vanaf|vanuit|met|via|door) .{1,80}",
    r"(?:outlook voor (?:ios|android) downloaden|download outlook voor).{0,60}",
    r"skickat från .{1,60}|(?:hämta|skaffa) outlook för .{1,60}",
    r"sendt fra .{1,60}|(?:hent|få|skaff deg) outlook (?:til|for) .{1,60}",
    r"lähetetty .{1,50}(?:sta|stä|lla|llä|puhelimestani|laitteesta|ni)",
    r"(?:hanki|lataa) outlook .{1,40}",
    # Hungarian, Bulgarian, Russian, Ukrainian, Turkish
    r"(?:az )?.{1,40}(?:ról|ről|omról|emről|mből|ból|ből) küldve|(?:el)?küldve .{1,40}(?:ról|ről|ból|ből)",
    r"az (?:android|ios) outlook (?:letöltése|beszerzése)|(?:изтегляне|изтеглете|вземете) (?:на )?outlook за .{1,40}",
    r"изпратено (?:от|с|чрез) .{1,60}",
    r"отправлено (?:с|из|через|от) .{1,60}|отправлено из .{1,60}",
    r"(?:надіслано|відправлено) (?:з|із|через|від) .{1,60}",
    r".{1,40}(?:dan|den|'umdan|umdan|ımdan) gönderildi",
    # Far East
    r"(?:发自|從|从)(?:我的)?.{1,30}(?:傳送|发送)?|.{1,30}から送信|나의 .{1,30}에서 보냄",
)

# One of these stands in every such line, or "my" without any number: `Sent from Brno on Monday` is no device.
DEVICE_WORDS: tuple[str, ...] = (
    r"iphon", r"ipad", r"ipod", r"айфон", r"android", r"андроид", r"galaxy", r"samsung", r"huawei", r"xiaomi", r"redmi", r"honor", r"nokia", r"moto", r"oneplus", r"pixel", r"xperia", r"realme", r"oppo", r"blackberry", r"htc", r"fairphone",
    r"telef", r"телефон", r"τηλέφων", r"handy", r"smartphone", r"smartfon", r"смартфон", r"паметног", r"tablet", r"таблет", r"планшет", r"mobil", r"мобил", r"мобіл", r"κινητ", r"\bmac", r"imac", r"outlook", r"windows", r"yahoo", r"gmail", r"gmx", r"web\.de", r"proton",
    r"tuta", r"\baol\b", r"mail\b", r"mail\.ru", r"яндекс", r"ukr\.net", r"seznam", r"centrum", r"\bwp\b", r"onet", r"interi[ai]", r"spark", r"bluemail", r"aqua", r"typeapp", r"thunderbird", r"k-9", r"\bapp\b", r"aplik", r"аплик", r"прилож", r"додатк", r"εφαρμογ", r"συσκευ", r"zařízen",
    r"zariaden", r"urządzen", r"uređaj", r"уређај", r"naprav", r"устройств", r"пристр", r"gerät", r"appareil", r"dispositivo", r"apparaat", r"enhe[dt]", r"készülék", r"dispozitiv", r"laitte", r"puhelim", r"我", r"から送信", r"나의", r"傳送", r"发送",
)  # fmt: skip

MINE: tuple[str, ...] = (
    "mého", "meho", "mé", "mojego", "mojej", "mojeho", "mojho", "mog", "mojeg", "moje", "meinem", "meiner", "mijn", "моего", "моей", "моя", "моето", "мого", "моєї", "мог", "мојег", "μου",
)  # fmt: skip

# At least one of these stands in every device line.
DEVICE_ROOTS: tuple[str, ...] = (
    "sent ", "from my", "tuta", "avast.com", "avg.com", "search, organi", "відправлено", "šalje se", "outlook", "bluemail", "aqua mail", "typeapp", "typed", "excuse", "virus-free", "odesl", "posl", "posl", "odosl", "wysł", "wysl", "στάλ", "σταλ", "στάλθηκε", "stalthike", "посл", "gesendet", "envoy", "enviad", "inviat", "trimis", "verzonden",
    "verstuurd", "gestuurd", "skickat", "sendt ", "lähetetty", "küldve", "изпратено", "отправлено", "надіслано", "gönderildi", "发自", "從", "从", "から送信", "에서 보냄",
)  # fmt: skip

# A sentence of the legal text at the end of a company's mail (searched at the start of a line).
DISCLAIMER: tuple[str, ...] = (
    r"(?:this|the) (?:e-?mail|message|communication|transmission|information)[^.]{0,80}(?:\bconfidential|\bprivileged|intended (?:only |solely |exclusively )?for|and any (?:files|attachments?))",
    r"(?:the )?(?:information|contents?) (?:contained )?(?:in|of) this (?:e-?mail|message|communication|transmission)",
    r"(?:confidentiality|privacy|legal) (?:notice|note|disclaimer)|confidentiality:|disclaimer ?:|\*+ ?disclaimer|notice of confidentiality",
    r"if you are not the intended recipient|if you have received this (?:e-?mail|message|communication) in error",
    r"(?:please )?(?:consider|think of|think about) the environment before printing|(?:please )?(?:save|think) (?:paper|before you print)",
    r"this (?:e-?mail|message) (?:has been|was) (?:scanned|checked|sent through|protected)",
    r"(?:tato zpráva|tento e-?mail|obsah tohoto e-?mailu|obsah této zprávy|informace (?:obsažené )?v (?:této zprávě|tomto e-?mailu))[^.]{0,100}(?:důvěrn|určen|výhradně|přílohy|příloh|kontrolován|návrh)",
    r"(?:tento e-?mail|tato zpráva) (?:byl|byla) (?:zkontrolován|zkontrolována|zkontrolovana|prověřen)",
    r"(?:upozornění|důvěrné|prohlášení) ?: .{0,40}(?:zpráv|e-?mail)|myslete na (?:životní prostředí|přírodu)|šetřete (?:životní|přírodu|papír)|zvažte[^.]{0,40}(?:tisk|vytisk)",
    r"mysli(?:te)? na (?:životné prostredie|prírodu)|(?:šetrite|chráňte) (?:životné|prírodu|papier)|skôr[,]? ako (?:vytlačíte|budete tlačiť)|razmisli(?:te)? (?:pre|prije) (?:nego što )?(?:štampa|ispis)|sačuvajmo (?:prirodu|okoliš)",
    r"(?:bitte )?(?:denken sie|denk) an die umwelt|(?:bitte )?(?:prüfen|überlegen) sie[^.]{0,60}(?:ausdruck|drucken)|pensez à l['’]environnement|σκεφτείτε (?:το περιβάλλον|πριν εκτυπώσετε)",
    r"(?:táto správa|tento e-?mail|obsah (?:tohto e-?mailu|tejto správy))[^.]{0,100}(?:dôvern|určen|prílohy)",
    r"(?:niniejsza wiadomość|ta wiadomość|treść (?:tej|niniejszej) wiadomości|informacje (?:zawarte )?w (?:tej|niniejszej) (?:wiadomości|korespondencji)|niniejszy e-?mail)[^.]{0,100}(?:poufn|przeznaczon|załącznik|zastrzeżon)",
    r"(?:pomyśl|zanim wydrukujesz)[^.]{0,60}(?:środowisk|wydruk)|klauzula (?:poufności|informacyjna)|administratorem (?:pani/pana |państwa |twoich )?danych osobowych",
    r"(?:το παρόν (?:μήνυμα|e-?mail)|αυτό το (?:μήνυμα|e-?mail)|οι πληροφορίες (?:που περιέχονται )?σε αυτό)[^.]{0,100}(?:εμπιστευτικ|απόρρητ|προορίζ|αποκλειστικ)",
    r"(?:ova (?:elektronska )?(?:poruka|pošta)|ovaj e-?mail|sadržaj ove poruke|informacije (?:sadržane )?u ov(?:oj|om))[^.]{0,100}(?:povjerljiv|poverljiv|namenjen|namijenjen|isključivo)",
    r"(?:ова (?:електронска )?порука|овај (?:мејл|имејл|е-mail)|садржај ове поруке)[^.]{0,100}(?:поверљив|намењен|искључиво)",
    r"(?:diese|der inhalt dieser) (?:e-?mail|nachricht)[^.]{0,100}(?:vertraulich|ausschließlich|nur für|rechtlich geschützt)|diese (?:information|mitteilung|mail)[^.]{0,40}(?:ausschließlich|nur|allein) für (?:den|die|das) (?:adressat|empfänger|genannte|oben)|die in dieser (?:e-?mail|nachricht|mail) enthaltenen|(?:wichtiger hinweis|vertraulichkeitshinweis|haftungsausschluss) ?:",
    r"(?:ce message|ce courriel|cet e-?mail|les informations contenues)[^.]{0,100}(?:confidentiel|exclusivement|destiné|pièces jointes)",
    r"(?:este (?:mensaje|correo|e-?mail)|la información contenida|esta mensagem|este e-?mail)[^.]{0,100}(?:confidencial|exclusiv|destinad)",
    r"(?:questo messaggio|questa e-?mail|le informazioni contenute|il contenuto di questa)[^.]{0,100}(?:riservat|confidenzial|esclusiv|destinat)",
    r"(?:dit (?:bericht|e-?mailbericht)|deze e-?mail|de informatie in)[^.]{0,100}(?:vertrouwelijk|uitsluitend|bestemd)",
)

# What stands alone above a legal text.
LEGAL_HEADINGS: tuple[str, ...] = (
    "disclaimer", "legal notice", "upozornění", "upozornenie", "zastrzeżenie", "uwaga", "haftungsausschluss", "hinweis", "wichtiger hinweis", "rechtlicher hinweis", "αποποίηση ευθύνης", "avertissement", "aviso legal", "avviso", "napomena", "напомена",
)  # fmt: skip

# Footers of mailing lists and free mail services (searched at the start of a line).
FOOTER: tuple[str, ...] = (
    r"[\w .-]{1,60} mailing ?list(?: [-—] .*| <.*|)$",
    r"you (?:received|are receiving|have received) this (?:message|e-?mail|mail|bug|because)",
    r"next part -{4,}|an (?:html|embedded) (?:attachment|message|and charset-unspecified text) was scrubbed",
    r"to unsubscribe(?: from| send|,|:| \(|$)",
    r"unsubscribe(?: from this list)?: ?",
    r"(?:for more options, visit|to post to this group|visit this group at|to view this discussion)",
    r"yahoo! groups links|.{0,20}reply to sender|you can also send mail to",
    r"reply to this email directly or view it on github|view this (?:email|discussion|issue) (?:online|in your browser)",
    r"more majordomo info at|please read the faq at|posting guidelines|guidelines for submitting|list archives?:|archives?: https?:",
    r"do you yahoo!\?|msn (?:hotmail|messenger).{0,40}http|get your free.{0,60}|chat with friends online|express yourself instantly",
    r"this list is (?:sponsored|provided|hosted)|this sf\.?net email is sponsored|(?:http|https)://[\w./-]*/(?:mailman|listinfo|lists?)/",
    r"(?:tento e-?mail|tato zpráva) neobsahuje žádné viry|ta wiadomość (?:e-?mail )?została sprawdzona|tento e-?mail byl zkontrolován|diese e-?mail wurde .{0,60}auf viren|este (?:correo|mensaje).{0,40}virus|l'absence de virus|bez wirusów\.|bez virů\.|neobsahuje vírusy",
)

# What the law makes companies write below a letter: register, court, tax number, directors (searched at the start of a line).
REGISTER: tuple[str, ...] = (
    r"(?:company |registration |registered )?(?:vat|registration|company) (?:no|nr|number|reg|id)\b|registered (?:in|office)|(?:managing )?directors?:",
    r"ičo?\b|dič\b|ič dph\b|zapsan[áéý] v|zápis v|zapísan[áéý] v|spisová značka|(?:krajský|městský|okresný|mestský) soud?\b|sp\. ?zn\.|jednatel:",
    r"nip\b|regon\b|krs\b|sąd rejonowy|kapitał zakładowy|wpisan[aey] do|prezes zarządu",
    r"α\.?φ\.?μ\b|γ\.?ε\.?μ\.?η\b|δ\.?ο\.?υ\b|αρ\. ?(?:γεμη|μητρώου)",
    r"pib\b|oib\b|mb\b|mbs\b|matični broj|пиб\b|мб\b|матични број|temeljni kapital|trgovački sud",
    r"amtsgericht|registergericht|handelsregister|handelsreg\.|hr[ab] ?\w|ag: |ust\b|ust[.-]|steuer-?(?:nr|nummer)|st\.-nr|geschäftsführ|geschaeftsfuehr|vorstand|aufsichtsrat|persönlich haftende|(?:alleiniger |einziger )?gesellschafter|sitz der gesellschaft|rechtsform|firmenbuch|fn \d|uid\b|che-\d",
    r"siret\b|siren\b|rcs\b|r\.c\.s\b|tva\b|capital (?:social )?de|n° tva|cif\b|nif\b|registro mercantil|p\. ?iva|partita iva|c\.f\.|kvk\b|btw\b",
    r"adószám|cégjegyzék|cui\b|j\d\d?/\d|еик\b|инн\b|огрн\b|єдрпоу\b|org\.? ?nr\b|cvr\b|y-tunnus",
)

# How the name of a company ends.
COMPANY: tuple[str, ...] = (
    r"s\. ?r\. ?o\.|a\. ?s\.|v\. ?o\. ?s\.|k\. ?s\.|spol\. s r\. ?o\.|sp\. ?z ?o\. ?o\.|sp\. ?[jk]\.|S\.A\.|S\.C\.",
    r"GmbH(?: & Co\. ?(?:KG|OHG))?|AG|KG|OHG|UG|e\. ?[KU]\.|gGmbH|eG",
    r"d\. ?o\. ?o\.|d\. ?d\.|j\. ?d\. ?o\. ?o\.|a\. ?d\.|д\. ?о\. ?о\.|а\. ?д\.|ООД|ЕООД|АД|ООО|ТОВ",
    r"Α\. ?Ε\.|Ε\. ?Π\. ?Ε\.|Ι\. ?Κ\. ?Ε\.|Ο\. ?Ε\.|Ε\. ?Ε\.|ΑΕ|ΕΠΕ|ΙΚΕ|ΟΕ",
    r"Kft\.?|Zrt\.?|Nyrt\.?|Bt\.|S\. ?R\. ?L\.?|SRL|S\.r\.l\.|S\.p\.A\.|SARL|SAS|S\.L\.|SL|Lda\.?|B\. ?V\.|BV|N\. ?V\.|NV|BVBA|ApS|A/S|AB|AS|Oy",
    r"Ltd\.?|Limited|LLC|LLP|PLC|Inc\.?|Corp\.?|Co\.|Pty",
)

# What a customer announces below the name: where to deliver, whom to invoice (parts of words, in a line that ends with a colon).
DETAILS: tuple[str, ...] = (
    "deliver", "invoice", "billing", "shipping", "doruč", "dodac", "faktur", "objedn", "reklam", "dostaw", "wysyłk", "zamówien", "liefer", "rechnung", "bestell", "παράδοσ", "παραγγελ", "τιμολ",
    "isporuk", "dostav", "račun", "испорук", "достав", "рачун", "livraison", "factur", "commande", "entrega", "envío", "pedido", "consegna", "fattur", "spedizione", "szállítás", "számlá", "livrare",
    "please", "following", "prosím", "prosz", "bitte", "folgende", "παρακαλ", "molim", "молим", "пожалуйста", "merci de", "s'il vous", "por favor", "per favore",
)  # fmt: skip

# How people close a letter (the whole line, without the sign at its end).
CLOSING: dict[str, tuple[str, ...]] = {
    "en": ("best regards", "kind regards", "regards", "best", "many thanks", "thanks", "thank you", "cheers", "sincerely", "yours sincerely", "yours faithfully", "warm regards", "best wishes", "with kind regards", "with best regards", "thanks and regards", "thanks & regards", "yours truly", "all the best", "br", "rgds"),
    "cs": ("s pozdravem", "s přátelským pozdravem", "s úctou", "hezký den", "děkuji", "děkuji a přeji hezký den", "pěkný den", "s přáním pěkného dne", "s pozdravom", "zdraví", "předem děkuji", "srdečně zdraví", "pozdrav", "díky", "děkujeme"),
    "sk": ("s pozdravom", "s úctou", "ďakujem", "pekný deň", "s priateľským pozdravom"),
    "pl": ("z poważaniem", "pozdrawiam", "pozdrawiam serdecznie", "serdecznie pozdrawiam", "z wyrazami szacunku", "pozdrowienia", "łączę wyrazy szacunku", "dziękuję", "z góry dziękuję", "miłego dnia", "pozdr"),
    "el": ("με εκτίμηση", "φιλικά", "χαιρετισμούς", "ευχαριστώ", "με φιλικούς χαιρετισμούς", "σας ευχαριστώ", "ευχαριστώ πολύ", "με τιμή", "ευχαριστώ εκ των προτέρων", "καλή συνέχεια"),
    "sr": ("srdačan pozdrav", "pozdrav", "s poštovanjem", "sa poštovanjem", "hvala", "lep pozdrav", "lijep pozdrav", "puno pozdrava", "срдачан поздрав", "поздрав", "с поштовањем", "са поштовањем", "хвала", "леп поздрав", "lp", "unapred hvala"),
    "de": ("mit freundlichen grüßen", "mit freundlichem gruß", "freundliche grüße", "viele grüße", "beste grüße", "liebe grüße", "mfg", "herzliche grüße", "mit besten grüßen", "vielen dank", "danke", "mit freundlichen gruessen", "gruß", "grüße"),
    "fr": ("cordialement", "bien cordialement", "bien à vous", "salutations", "sincères salutations", "merci", "meilleures salutations", "bonne journée", "cdlt"),
    "es": ("saludos", "un saludo", "atentamente", "saludos cordiales", "gracias", "muchas gracias", "cordialmente"),
    "other": ("cordiali saluti", "distinti saluti", "saluti", "grazie", "atenciosamente", "obrigado", "obrigada", "cumprimentos", "met vriendelijke groet", "met vriendelijke groeten", "groeten", "mvg", "med vänliga hälsningar", "vänliga hälsningar", "med venlig hilsen", "venlig hilsen", "mvh", "hilsen", "ystävällisin terveisin", "üdvözlettel", "cu stimă", "с уважение", "с уважением", "з повагою", "saygılarımla"),
}  # fmt: skip
