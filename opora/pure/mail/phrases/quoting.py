"""How mail programs announce a quoted or a forwarded mail."""

# `On Monday somebody WROTE:` (regular expression pieces, matched as whole words).
WROTE: dict[str, tuple[str, ...]] = {
    "en": ("wrote", "writes", "has written", "said", "says", "sent"),
    "cs": (r"napsala?(?:\(a\))?", r"napsal/a", r"píše", r"pise"),
    "sk": (r"napísala?(?:\(a\))?", r"napísal/a", r"píše", "odoslal"),
    "pl": (r"napisała?(?:\(a\))?", r"napisał/a", r"napisala?", "pisze", r"nadesłała?", "wiadomość napisana"),
    "el": ("έγραψε", "έγραψαν", "εγραψε", "γράφει", "egrapse"),
    "sr": (
        r"napisao(?:/la|\(la\)|/napisala)?",
        "napisala",
        "je pisao",
        "piše",
        r"написао(?:/ла|\(ла\)|/написала)?",
        "написала",
        "је писао",
        "пише",
    ),
    "hr": (r"napisao(?:/la|\(la\))?", "napisao je", "je napisao"),
    "sl": ("je napisal", "je napisala", r"napisal(?:\(a\))?"),
    "de": ("schrieb", "schrieben sie", "geschrieben", "schreibt"),
    "fr": (r"a écrit", r"ecrit", r"écrit", r"écrivait", r"a écrit sur"),
    "es": (r"escribió", "escribio", "ha escrito"),
    "it": ("ha scritto", "scrive", "scritto"),
    "pt": ("escreveu", "escreve"),
    "nl": ("schreef", "het volgende geschreven", "geschreven"),
    "sv": ("skrev", "skriver"),
    "fi": ("kirjoitti", r"kirjoitti seuraavasti"),
    "hu": ("írta", "ezt írta", "írt"),
    "ro": ("a scris", "scris"),
    "bg": ("написа", "пише", "изписа"),
    "ru": (r"написал(?:а|\(а\))?", "пишет", "писал"),
    "uk": (r"написа(?:в|ла|в\(ла\))", "пише"),
    "tr": ("şunu yazdı", "yazdı", "şunları yazdı"),
    "vi": ("đã viết",),
    "id": ("menulis",),
    "lt": ("rašė", "parašė"),
    "lv": ("rakstīja",),
    "et": ("kirjutas",),
    "sq": ("shkroi", "ka shkruar"),
    "be": ("напісаў", "напісала"),
    "ca": ("ha escrit", "va escriure"),
    "is": ("skrifaði",),
}
# The same in scripts without spaces.
WROTE_JOINED = ("写道", "寫道", "のメッセージ", "書きました", "작성", "님이 작성", "がメールに書きました")

# The customer tells what one of us wrote, and names no address.
ONE_OF_US: tuple[str, ...] = (
    r"your (?:colleagues?|company|shop|store|support|agent|service|team|assistant|manager|technician|courier|employee|staff)", "mne", "mě", "mir", "mich",
    r"(?:váš|vaše|vašeho) (?:kolega|kolegyně|obchod|firma|podpora|technik|pracovník|pracovnice|zaměstnanec)", r"(?:váš|vaša) (?:kolega|kolegyňa|obchod|firma|podpora|technik|pracovník|pracovníčka)",
    r"ihr[e]? (?:kollegin|kollege|mitarbeiter(?:in)?|firma|support|shop|techniker|kundendienst)", r"(?:państwa|wasz|wasza|pana|pani) (?:pracownik|pracownica|kolega|koleżanka|firma|sklep|konsultant|konsultantka|serwis)",
    r"(?:vaš|vaša|ваш|ваша) (?:kolega|koleginica|kolegica|radnik|radnica|firma|podrška|колега|колегиница|радник|фирма|подршка|сотрудник|менеджер)", r"votre (?:collègue|société|boutique|service|technicien)", r"su (?:compañero|compañera|empresa|tienda|servicio)",
)  # fmt: skip

# Labels of a form that somebody filled in; header lines have none of them.
FORM_LABELS = frozenset(
    (
        *("email", "e-mail", "mail", "phone", "telephone", "tel", "mobile", "message", "message body", "name", "company", "address", "order number"),
        *("telefon", "mobil", "zpráva", "jméno", "firma", "adresa", "číslo objednávky", "správa", "meno", "číslo objednávky", "wiadomość", "imię", "numer zamówienia"),
        *("nachricht", "adresse", "bestellnummer", "poruka", "ime", "broj porudžbine", "порука", "име", "телефон", "μήνυμα", "όνομα", "τηλέφωνο", "téléphone", "nom"),
    )
)  # fmt: skip
# A person who tells what was written, to whom or by whom: such a line is no program's.
TOLD: dict[str, tuple[str, ...]] = {
    "en": (r"(?:i|we) (?:\w{2,12} )?(?:wrote|written|sent|said)", r"(?:wrote|sent) (?:to )?(?:me|us)"),
    "cs": (r"(?:napsala?|psala?) (?:jsem|jsme|mi|nám)", r"(?:jsem|jsme|mi|nám) (?:\S+ ){0,6}(?:napsal|psal|píše)[aio]?"),
    "sk": (r"(?:napísala?|písala?) (?:som|sme|mi|nám)", r"(?:som|sme|mi|nám) (?:\S+ ){0,6}(?:napísal|písal|píše)[aio]?"),
    "pl": (r"(?:napisała?|pisze) (?:mi|nam|do mnie|do nas)", r"(?:mi|nam) (?:\w+ ){0,3}(?:napisał|pisze)[aio]?"),
    "el": (r"(?:μου|μας) (?:έγραψε|έγραψαν|γράφει)",),
    "sr": (
        r"(?:napisala|napisao|pisao|pisala) (?:sam|smo|mi|nam)",
        r"(?:sam|smo) (?:(?:vam|ti|im|mu) )?(?:napisao|napisala|pisao|pisala)",
        r"(?:mi|nam) (?:je )?(?:\w+ )?(?:napisao|napisala|pisao|pisala|piše)",
        r"(?:написала|написао|писао|писала) (?:сам|смо|ми|нам)",
        r"(?:сам|смо) (?:(?:вам|ти|им|му) )?(?:написао|написала|писао|писала)",
        r"(?:ми|нам) (?:је )?(?:\w+ )?(?:написао|написала|писао|писала|пише)",
    ),
    "de": (r"schrieb (?:ich|mir|uns)", r"schrieben wir", r"(?:ich|wir|mir|uns) (?:\S+ ){0,6}geschrieben", r"schrieb [^<>@]{1,60}, dass"),
    "fr": (r"(?:j['’]ai|nous avons) écrit", r"(?:m['’]a|nous a) écrit"),
    "es": (r"(?:me|nos) (?:escribió|ha escrito)", r"(?:he|hemos) escrito"),
    "it": (r"(?:mi|ci) ha scritto", r"(?:ho|abbiamo) scritto"),
    "hu": (r"(?:írta|írt) (?:nekem|nekünk)", r"(?:nekem|nekünk) (?:ezt )?írta?"),
    "ro": (r"(?:mi|ne)-(?:a|au) scris", r"(?:am|ați) scris"),
    "ru": (r"(?:я|мне|нам) (?:\w+ ){0,3}(?:написала?|писала?|пишет)", r"(?:написал|пишет) (?:мне|нам)"),
    "nl": (r"schreef ik", r"ik (?:\S+ ){0,6}(?:schreef|geschreven)"),
    "sv": (r"skrev jag", r"jag (?:\S+ ){0,6}(?:skrev|skrivit)"),
    "da": (r"skrev jeg", r"jeg (?:\S+ ){0,6}skrev(?:et)?"),
    "bg": (r"аз (?:\S+ ){0,6}(?:на)?писах",),
    "uk": (r"(?:я|мені|нам) (?:\w+ ){0,3}(?:написа(?:в|ла)|пише)", r"(?:написав|пише) (?:мені|нам)"),
}

# Verbs of people more than of programs, which write them beside an address only.
SAID: tuple[str, ...] = ("said", "says", "sent")

# What follows the verb in a sentence about a letter: `she wrote that`.
THAT: tuple[str, ...] = ("that", "že", "ze", "aby", "ať", "žeby", "że", "żeby", "ότι", "πως", "να", "da", "да", "dass", "daß", "que", "che", "dat", "hogy", "că", "что", "чтобы", "що", "щоб", "че")

# How such a line begins.
ON: tuple[str, ...] = (
    "on", "at", "in message", "dne", "dňa", "dna", "v", "w dniu", "dnia", "wiadomość napisana przez", "στις", "στις/στην", "την", "το", "στο μήνυμα", "dana", "dan", "u", "дана", "у",
    "am", "le", "el", "il", "il giorno", "em", "op", "den", "på", "a(z)", "pe", "în data de", "la data de", "на", "în", "vào", "pada", "tarihinde", "on the", "dd.", "d.", "date", "më", "þann",
)  # fmt: skip

# What stands before the sender's address where there is no verb.
BY: tuple[str, ...] = ("by", "from", "od", "von", "от", "від", "од", "από", "de", "da", "par", "por", "van", "door", "fra", "från", "av")

# The names of the days and their short forms, a line or two a language.
WEEKDAYS: tuple[str, ...] = tuple(
    """
    mon tue wed thu fri sat sun tues thur thurs monday tuesday wednesday thursday friday saturday sunday
    po út ut st čt št pá pi so ne pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli pondelok utorok streda stredu štvrtok piatok nedeľa nedeľu
    pon wt śr czw pt sob niedz ndz poniedziałek wtorek środa środę czwartek piątek sobotę niedziela niedzielę
    δευ τρι τρί τετ πεμ πέμ παρ σάβ σαβ κυρ δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
    uto sre sri čet pet sub ned ponedeljak utorak sreda sredu četvrtak petak subota subotu nedelja nedelju ponedjeljak srijeda srijedu nedjelja nedjelju ponedeljek torek četrtek petek nedeljo
    пон уто сре чет пет суб нед понедељак уторак среда среду четвртак петак субота суботу недеља недељу понеделник вторник сряда четвъртък петък събота неделя
    пн вт ср чт пт сб вс нд понедельник четверг пятница пятницу суббота субботу воскресенье понеділок вівторок середа середу четвер пʼятниця п'ятниця п’ятниця пʼятницю п'ятницю п’ятницю неділя неділю
    mo di mi do fr sa montag dienstag mittwoch donnerstag freitag samstag sonntag
    lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche
    mié jue vie sáb dom lunes martes miércoles jueves viernes sábado domingo gio lunedì martedì mercoledì giovedì venerdì sabato domenica
    seg ter qua qui sex segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
    man tir tirs ons tor tors lør søn mandag tirsdag onsdag torsdag fredag lørdag søndag mån tis fre lör sön måndag tisdag lördag söndag
    ma ti ke to pe la su maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai torstaina perjantai perjantaina lauantai lauantaina sunnuntai sunnuntaina
    wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    pia pią п'ят п’ят вів сер пят вос сря съб hét ked sze csü pén szo vas
    joi vin mie sâm dum luni marți miercuri vineri sâmbătă duminică pirmd otrd trešd ceturtd piektd sestd svētd
    pzt sal çar per cum cmt paz hétfő kedd szerda csütörtök péntek szombat vasárnap
    """.split()
)

# Header lines of Outlook and others: role -> labels.
FIELDS: dict[str, tuple[str, ...]] = {
    "from": (
        "from", "od", "odesílatel", "odosielateľ", "von", "absender", "de", "expéditeur", "remitente", "da", "mittente", "van", "από", "апо", "apo", "šalje", "pošiljalac", "šalje:", "шаље", "пошиљалац", "од",
        "nadawca", "från", "fra", "lähettäjä", "feladó", "expeditor", "de la", "от", "від", "gönderen", "kimden", "发件人", "寄件者", "差出人", "보낸 사람", "보낸사람", "αποστολέας", "pošiljatelj", "saatja", "from name", "送信者",
        "expeditorul", "отправитель", "от кого", "від кого",
    ),
    "date": (
        "sent", "date", "odesláno", "posláno", "datum", "dátum", "odoslané", "gesendet", "envoyé", "enviado", "enviado el", "enviado em", "enviada em", "fecha", "data", "inviato", "verzonden", "wysłano", "wysłane", "wyslano", "poslano", "poslato",
        "послато", "датум", "εστάλη", "στάλθηκε", "ημερομηνία", "απεσταλμένα", "skickat", "sendt", "dato", "lähetetty", "päivämäärä", "päiväys", "elküldve", "küldve", "trimis", "dată", "изпратено", "изпратено на", "дата", "отправлено", "надіслано", "gönderme tarihi", "gönderildi",
        "tarih", "发送时间", "日期", "送信日時", "日付", "보낸 날짜", "날짜", "sent on", "slanje", "poslané", "le", "date d'envoi", "data wysłania", "saadetud", "寄件日期", "sent at", "time",
        "αποστολή", "απεστάλη", "відправлено", "enviada", "gönderilen", "испратено", "изпратено на",
    ),
    "to": (
        "to", "komu", "pro", "an", "à", "a", "para", "aan", "do", "προς", "za", "prima", "primalac", "za:", "прима", "прималац", "за", "til", "till", "vastaanottaja", "címzett", "către", "catre", "do:", "кому", "до", "kime", "alıcı", "收件人", "宛先", "받는 사람", "adresat",
        "destinataire", "destinatario", "παραλήπτης", "empfänger", "příjemce", "príjemca", "kome", "коме", "saaja", "destinatarul", "pre", "pour",
    ),
    "cc": ("cc", "kopie", "kópia", "kopia", "dw", "udw", "κοιν", "κοιν.", "κοινοποίηση", "κοπ.", "kopija", "копија", "copie à", "копия", "копія", "másolatot kap", "másolat", "bilgi", "抄送", "ccn", "bcc", "skrytá kopie", "副本", "참조", "kopio", "sc", "cópia", "copia", "cc:", "kopie (cc)", "kopi", "kp", "копие", "копие до"),
    "subject": (
        "subject", "předmět", "predmet", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "temat", "θέμα", "naslov", "tema", "predmet:", "предмет", "наслов", "тема", "ämne", "emne", "aihe", "tárgy", "subiect", "subiectul", "относно", "konu", "主题", "主旨", "件名",
        "제목", "věc", "vec", "zadeva", "teema", "title", "re", "sujet", "ogg",
    ),
    "other": (
        "reply-to", "importance", "attachments", "organization", "přílohy", "prílohy", "anlagen", "pièces jointes", "wichtigkeit", "důležitost", "priorita", "priority", "odpovědět", "antwort an", "répondre à", "załączniki", "συνημμένα", "prilozi", "sensitivity",
        "answer-to", "responder a", "message-id", "ważność", "σπουδαιότητα", "organisation", "bijlagen", "newsgroups", "mailing list", "list", "via", "vyřizuje", "categories", "resent-from", "cc to", "references", "in-reply-to", "sender",
        "odpověď na", "odpovedať-pre", "odpowiedź-do", "απάντηση προς", "odgovori na", "válaszcím", "răspuns către", "ответ-кому", "кому відповісти", "rispondi a", "antwoord aan", "svar til", "svara till", "vastaus", "yanıt adresi",
    ),
}  # fmt: skip

# Labels of a date that people write themselves, about a journey or an order.
PLAIN_DATES = frozenset(
    (
        "date",
        "datum",
        "dátum",
        "data",
        "fecha",
        "dato",
        "дата",
        "датум",
        "ημερομηνία",
        "dată",
        "tarih",
        "日期",
        "le",
        "time",
        "αποστολή",
        "päivämäärä",
        "päiväys",
    )
)

# Words between two rows of dashes.
ORIGINAL: tuple[str, ...] = (
    "original message", "original mail", "original email", "original e-mail", "original appointment", "reply message", "message original", "original", "previous message", "end of original message", "replied message",
    "původní zpráva", "originální zpráva", "odpovězená zpráva", "originálna správa", "původní e-mail", "původní email", "puvodni zprava", "odpověď na zprávu", "pôvodná správa", "pôvodný e-mail", "pôvodný email", "oryginalna wiadomość", "wiadomość oryginalna", "oryginalny e-mail", "treść oryginalnej wiadomości", "wiadomość wysłana", "oryginalna wiadomosc",
    "αρχικό μήνυμα", "πρωτότυπο μήνυμα", "originalna poruka", "izvorna poruka", "izvorno sporočilo", "originalno sporočilo", "оригинална порука", "изворна порука", "prvotna poruka", "ursprüngliche nachricht", "ursprungsnachricht", "originalnachricht", "original-nachricht", "antwort nachricht",
    "original-mail", "message d'origine", "message d’origine", "message initial", "mail original", "courriel original", "mensaje original", "mensagem original", "messaggio originale", "messaggio originario", "oorspronkelijk bericht", "oorspronkelijke bericht", "origineel bericht", "originalmeddelande",
    "ursprungligt meddelande", "oprindelig meddelelse", "oprindelig besked", "opprinnelig melding", "alkuperäinen viesti", "eredeti üzenet", "mesaj original", "mesajul original", "оригинално съобщение", "исходное сообщение", "исходное письмо", "оригинальное сообщение", "оригінальне повідомлення", "початкове повідомлення",
    "orijinal ileti", "orijinal mesaj", "özgün ileti", "原始邮件", "邮件原件", "原始郵件", "元のメッセージ", "original message follows", "original-nachricht", "원본 메시지", "回复的原邮件", "回复邮件",
    "odpovězená zpráva", "pôvodná správa --- original message", "izvirno sporočilo", "оригинално писмо", "оригинална порака", "originalus laiškas", "algne kiri", "opphavleg melding", "mesazhi origjinal", "missatge original", "ursprüngliche mitteilung", "зыходны ліст", "upprunalegur póstur",
    "alkuperäinen viesti / orig.msg.", "הודעה מקורית", "الرسالة الأصلية", "pesan asli", "thư gốc", "原始消息",
)  # fmt: skip
FORWARDED: tuple[str, ...] = (
    "forwarded message", "forwarded mail", "forwarded email", "begin forwarded message", "start of forwarded message", "forward message", "forwarded by", "forwarded", "přeposlaná zpráva", "přeposlaný e-mail", "předaná zpráva", "přeposlaný email",
    "začátek přeposlané zprávy", "začátek předávané zprávy", "preposlaná správa", "preposlaný e-mail", "začiatok preposlanej správy", "wiadomość przekazana dalej", "wiadomość przekazana", "przekazana wiadomość", "przekazany e-mail", "początek przekazywanej wiadomości", "początek przekazanej wiadomości",
    "wiadomość przesłana dalej", "treść przekazanej wiadomości", "προωθημένο μήνυμα", "έναρξη προωθημένου μηνύματος", "αρχή προωθημένου μηνύματος", "prosleđena poruka", "prosledjena poruka", "proslijeđena poruka", "početak prosleđene poruke", "прослеђена порука", "почетак прослеђене поруке", "posredovano sporočilo",
    "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail", "weitergeleitete mail", "message transféré", "message transmis", "début du message transféré", "début du message réexpédié", "mensaje reenviado", "inicio del mensaje reenviado", "comienzo del mensaje reenviado",
    "mensagem encaminhada", "mensagem reencaminhada", "início da mensagem encaminhada", "início da mensagem reencaminhada", "messaggio inoltrato", "inizio messaggio inoltrato", "inizio del messaggio inoltrato", "doorgestuurd bericht", "begin doorgestuurd bericht", "vidarebefordrat meddelande", "vidarebefordrat brev",
    "videresendt meddelelse", "videresendt melding", "videresendt besked", "videresendt e-mail", "välitetty viesti", "edelleenlähetetty viesti", "továbbított üzenet", "továbbított levél", "mesaj redirecționat", "mesaj redirectionat", "препратено съобщение", "пересылаемое сообщение", "пересланное сообщение",
    "переслане повідомлення", "перенаправленное сообщение", "iletilen mesaj", "iletilmiş ileti", "转发邮件", "转发的邮件", "转发的消息", "轉寄郵件", "転送されたメッセージ", "전달된 메시지", "początek wiadomości przekazanej", "inoltrato",
    "začátek přeposílané zprávy", "započni proslijeđenu poruku", "početak proslijeđene poruke", "začetek posredovanega sporočila", "továbbított levél kezdete", "începe mesajul redirecționat", "начало переадресованного сообщения", "початок листа, що пересилається",
    "перенаправлене повідомлення", "start på videresendt besked", "vidarebefordrat mejl", "välitetty viesti alkaa", "välitetty viesti / fwd.msg", "i̇leti başlangıcı", "iletilen i̇leti", "preposlaná správa --- forwarded message",
)  # fmt: skip

# In the framed line of a help desk below which its own words begin (regular expression pieces).
ABOVE_THIS_LINE: tuple[str, ...] = (
    r"above this line|(?:re)?ply above|do not remove this line",
    r"nad (?:tento řádek|tímto řádkem|tuto čáru|touto čarou|tento riadok|týmto riadkom|túto čiaru|touto čiarou)",
    r"(?:powyżej|nad) (?:tej|tego|tą|tym) (?:linii|wiersza|linią|wierszem|kreski|kreską)",
    r"πάνω (?:από|απ') (?:αυτήν?|τη|την) (?:τη |την )?(?:γραμμή|γραμμη)",
    r"iznad ov(?:e|og|oga) (?:linije|crte|reda|retka)|изнад ов(?:е|ог) (?:линије|црте|реда)",
    r"(?:oberhalb|über) dieser (?:zeile|linie)|boven deze (?:regel|lijn)|over denne (?:linje|linjen)|ovanför (?:den här|denna) (?:raden|rad|linjen)|tämän rivin yläpuolelle",
    r"(?:au[- ]dessus de|sopra) (?:cette|questa) (?:ligne|riga|linea)|(?:encima de|sobre) esta (?:línea|linea)|acima d(?:esta|essa) linha|deasupra acest(?:ei linii|ui rând)",
    r"(?:над|выше|вище) (?:этой|цим|цією|цього|цієї|този|тази) (?:строк(?:и|ой)|лини(?:и|ей)|ряд(?:ком|ка)|ліні(?:єю|ї)|ред|линия)|e sor fölé|bu (?:satırın|çizginin) üs?[zt]",
)

# Subject prefixes of a forwarded mail.
FORWARD_PREFIXES: tuple[str, ...] = (
    "fwd", "fw", "redir.", "videresend", "İLT", "wg", "tr", "rv", "enc", "i", "doorst", "pd", "vb", "vl", "vs", "přep", "přeposláno", "prep", "preposlané", "przek", "πρθ", "προωθ", "fwd.", "пр", "прослеђено", "prosl", "prosleđeno", "proslijeđeno", "пересл", "fs", "tov", "továbbítás", "ilt", "转发", "轉寄", "weitergeleitet",
)  # fmt: skip
