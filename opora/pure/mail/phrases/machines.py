"""How machines speak: automatic replies and failure notices, one entry a language."""

# A subject that begins so, followed by a colon, a dash, a bracket or its end.
AUTO_SUBJECTS: dict[str, tuple[str, ...]] = {
    "en": ("automatic reply", "automatic response", "automated reply", "automated response", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response", "autoresponse", "autoresponder", "auto", "out of office", "out-of-office", "out of the office", "out of office reply", "out of office autoreply", "ooo", "i am out of the office", "i'm out of the office", "away from my mail", "vacation", "on vacation", "vacation reply", "on holiday", "on leave", "away message", "automatic acknowledgement", "auto acknowledgement"),
    "cs": ("automatická odpověď", "automaticka odpoved", "automatická odpověd", "autoodpověď", "mimo kancelář", "nepřítomnost", "nejsem v kanceláři", "dovolená", "jsem mimo kancelář", "odpověď v nepřítomnosti", "oznámení o nepřítomnosti", "automatické oznámení"),
    "sk": ("automatická odpoveď", "automaticka odpoved", "mimo kancelárie", "neprítomnosť", "som mimo kancelárie", "dovolenka"),
    "pl": ("odpowiedź automatyczna", "odpowiedz automatyczna", "automatyczna odpowiedź", "automatyczna odpowiedz", "autoodpowiedź", "autoodpowiedz", "autoresponder", "poza biurem", "nieobecność", "nieobecność w biurze", "jestem poza biurem", "urlop", "informacja o nieobecności"),
    "el": ("αυτόματη απάντηση", "αυτοματη απαντηση", "εκτός γραφείου", "εκτος γραφειου", "απουσία", "αυτόματο μήνυμα", "είμαι εκτός γραφείου", "απουσία από το γραφείο"),
    "sr": ("automatski odgovor", "automatska poruka", "van kancelarije", "izvan kancelarije", "odsutnost", "odsustvo", "nisam u kancelariji", "godišnji odmor", "аутоматски одговор", "аутоматска порука", "ван канцеларије", "одсуство", "годишњи одмор"),
    "hr": ("automatski odgovor", "izvan ureda", "nisam u uredu", "samodejni odgovor"),
    "de": ("automatische antwort", "abwesenheitsnotiz", "abwesenheit", "abwesenheitsnachricht", "automatische rückmeldung", "nicht im büro", "abwesend", "abwesenheitsmeldung", "urlaub", "eingangsbestätigung"),
    "fr": ("réponse automatique", "reponse automatique", "absence du bureau", "absent du bureau", "message d'absence", "absence", "message automatique"),
    "es": ("respuesta automática", "respuesta automatica", "fuera de la oficina", "fuera de oficina", "ausente"),
    "it": ("risposta automatica", "fuori sede", "fuori ufficio", "assenza"),
    "pt": ("resposta automática", "resposta automatica", "fora do escritório", "ausência"),
    "nl": ("automatisch antwoord", "afwezig", "afwezigheid", "niet aanwezig"),
    "other": ("autosvar", "automatiskt svar", "automatisk svar", "frånvaro", "fravær", "automaattinen vastaus", "poissa", "automatikus válasz", "răspuns automat", "автоматичен отговор", "автоматический ответ", "автоответ", "автоматична відповідь", "otomatik yanıt", "otomatik cevap", "自動応答", "自动答复", "自动回复", "samodejni odgovor", "自動回覆"),
}  # fmt: skip

# Somebody is away (regular expression pieces on small letters).
AWAY: tuple[str, ...] = (
    r"(?:i am|i'm|i’m|i will be|i'll be|we are) (?:currently )?(?:out of (?:the )?office|on (?:vacation|holiday|annual leave|leave|parental leave|maternity leave|a business trip)|away from|away until|out of office)",
    r"(?:i|we) (?:am|are|will be|have) (?:currently )?(?:limited|no) access to (?:my )?e-?mail",
    r"(?:jsem|budu|nacházím se) (?:momentálně |nyní |aktuálně |právě )?(?:mimo kancelář|na dovolené|nepřítomn|na služební cestě|mimo pracoviště|na mateřské)|nejsem (?:momentálně |nyní )?v kanceláři|nebudu (?:v kanceláři|k zastižení|přítom|dostupn)|(?:v době|od) .{1,40} (?:čerpám|mám) dovolenou|(?:čerpám|mám) dovolenou|jsem .{0,30} na dovolené|nebudu mít přístup k",
    r"(?:som|budem) (?:momentálne |aktuálne )?(?:mimo kancelárie|na dovolenke|neprítomn)|čerpám dovolenku|nebudem (?:v kancelárii|zastihnuteľn)",
    r"(?:jestem|będę|przebywam) (?:obecnie |aktualnie )?(?:poza biurem|na urlopie|nieobecn|w delegacji)|nie ma mnie w (?:biurze|pracy)|przebywam na .{0,20}urlopie|nie będzie mnie w",
    r"(?:βρίσκομαι|είμαι|θα βρίσκομαι|θα είμαι) (?:προσωρινά |αυτή τη στιγμή )?(?:εκτός (?:του )?γραφείου|σε (?:κανονική |ετήσια )?άδεια|σε διακοπές|εκτός έδρας)|απουσιάζω|θα απουσιάζω|λείπω (?:σε|με|από)",
    r"(?:nisam|neću biti|nisam trenutno) (?:u kancelariji|u uredu|dostup)|(?:sam|biću|bit ću|nalazim se) (?:trenutno )?(?:odsut|na (?:godišnjem )?odmoru|na bolovanju|van kancelarije|izvan ureda|na službenom putu)|na godišnjem (?:sam )?odmoru|odsut(?:an|na) sam|na odmoru sam",
    r"(?:нисам|нећу бити|нисам тренутно) (?:у канцеларији|доступ)|(?:сам|бићу|налазим се) (?:тренутно )?(?:одсут|на (?:годишњем )?одмору|на боловању|ван канцеларије|на службеном путу)|на годишњем (?:сам )?одмору|одсут(?:ан|на) сам",
    r"(?:ich bin|bin ich|ich befinde mich) (?:.{0,40} )?(?:nicht im (?:büro|haus)|im urlaub|abwesend|außer haus|nicht erreichbar|im mutterschutz|in elternzeit)",
    r"je (?:suis|serai) (?:actuellement |en ce moment )?(?:absent|en congé|en vacances|hors du bureau|en déplacement)",
    r"(?:estoy|estaré|me encuentro) (?:actualmente )?(?:fuera de (?:la )?oficina|de vacaciones|ausente)|(?:sono|sarò) (?:attualmente )?(?:assente|in ferie|fuori (?:sede|ufficio))|(?:estou|estarei) (?:ausente|de férias|fora do escritório)",
    r"ik ben (?:.{0,30})?(?:afwezig|niet aanwezig|met vakantie|op vakantie|niet op kantoor)",
)

# At least one of these stands in every text that the tables AWAY and SELF_NAMED recognise.
ROOTS: tuple[str, ...] = (
    "automat", "auto-generated", "autogenerated", "do not reply", "do not respond", "αυτόματ", "απαντ", "аутоматск", "neodpov", "nie odpowiadać", "odgovara", "одговара", "nicht auf diese", "ne pas répondre", "no responda",
    "office", "vacation", "holiday", "leave", "away", "access", "business trip", "kancel", "dovolen", "nepřítom", "služební", "pracoviš", "zastižení", "přítom", "dostup", "přístup", "mateřsk", "neprítom", "zastihnut", "biur", "urlop", "nieobecn", "delegacj", "nie ma mnie", "nie będzie mnie",
    "γραφείου", "άδεια", "διακοπές", "έδρας", "απουσι", "λείπω", "ured", "odsut", "odmor", "bolovanj", "putu", "канцелариј", "одсут", "одмор", "боловањ", "путу", "доступ", "büro", "im haus", "urlaub", "abwesend", "außer haus", "erreichbar", "mutterschutz", "elternzeit",
    "absent", "congé", "vacances", "bureau", "déplacement", "oficina", "vacaciones", "ausente", "assente", "ferie", "fuori", "escritório", "férias", "afwezig", "aanwezig", "vakantie", "kantoor",
)  # fmt: skip

# What goes with it: thanks for the mail, whom to turn to, when the answer comes.
AROUND: tuple[str, ...] = (
    r"thank you for (?:your|the) (?:e-?mail|message|mail)|thanks for (?:your|the) (?:e-?mail|message)|urgent|in my absence|please contact|upon my return|when i (?:return|get back|am back)|(?:reply|respond|answer) .{0,40}(?:return|as soon as)|will not be (?:forwarded|read)",
    r"děkuji za (?:vaši|váš|vasi|zaslání|e-?mail|zprávu)|naléhav|neodkladn|urgentn|kontaktujte|obraťte se|obracejte|zastupuje|po (?:mém |svém )?návratu|odpovím|ozvu se|nebude (?:přeposlán|čten)|v případě (?:nutnosti|potřeby)",
    r"ďakujem za|naliehav|súrn|obráťte|zastupuje|po (?:mojom )?návrate|odpoviem",
    r"dziękuję za (?:wiadomość|e-?mail|kontakt|przesłan)|piln|proszę o kontakt|prosimy o kontakt|zastępuje|po powrocie|odpowiem|odpiszę|nie (?:jest|będzie) przekierow|w sprawach",
    r"ευχαριστώ για (?:το|την)|επείγ|επικοινων|επιστροφή|θα (?:σας )?απαντήσω|αντικαθιστά|παρακαλώ απευθυνθ",
    r"hvala (?:vam )?na (?:poruci|mejlu|mailu|e-?mailu|javljanju)|hitn|kontaktirajte|obratite se|po povratku|odgovoriću|odgovorit ću|javiću|zamenjuje|zamjenjuje|povratk",
    r"хвала (?:вам )?на (?:поруци|мејлу|имејлу)|хитн|контактирајте|обратите се|по повратку|одговорићу|јавићу|замењује|повратк",
    r"vielen dank für ihre|danke für (?:ihre|deine)|dringend|wenden sie sich|vertretung|nach meiner rückkehr|wird nicht weitergeleitet|kontaktieren sie",
    r"merci (?:de|pour) votre|urgence|urgent|contacter|à mon retour|je vous répondrai|gracias por su|urgente|contactar|a mi regreso|grazie per|al mio (?:ritorno|rientro)|contattare|obrigado pel|dringende|contact opnemen|terugkomst",
)

# A message that says itself that a machine wrote it.
SELF_NAMED: tuple[str, ...] = (
    r"this is an (?:automat(?:ed|ic)|auto-?generated) (?:reply|response|message|e-?mail|acknowledg|notification)|this (?:e-?mail|message|reply) (?:was|is|has been) (?:automatically (?:generated|sent)|auto-?generated|sent automatically)|please do not (?:reply|respond) to this (?:e-?mail|message|automated)|do not reply to this (?:e-?mail|message)",
    r"(?:toto je|jedná se o|tato zpráva je) automatick(?:á|ou|y|ý|y generovan)[^.]{0,30}(?:odpověď|zpráv|e-?mail|potvrzen)|(?:tento e-?mail|tato zpráva) (?:byl|byla|je) (?:vygenerován|vygenerována|odeslán|odeslána|generován|generována)[^.]{0,20}automaticky|(?:automaticky (?:vygenerovan|generovan|odeslan)[áéýa])[^.]{0,20}(?:zpráv|e-?mail|odpově)|neodpovídejte na (?:tento|tuto|něj)|na (?:tento e-?mail|tuto zprávu) (?:prosím )?neodpovídejte",
    r"(?:toto je|jedná sa o) automatick[áúý][^.]{0,30}(?:odpoveď|správ|e-?mail)|neodpovedajte na t",
    r"(?:to jest|jest to|ta wiadomość jest|ta wiadomość została) (?:wiadomość )?(?:wygenerowana )?automatyczn[^.]{0,40}|wiadomość (?:została )?wygenerowan[aąey] automatycznie|prosimy nie odpowiadać na|prosimy na nią nie odpowiadać",
    r"αυτό (?:είναι|το μήνυμα είναι) (?:ένα )?αυτόματο|αυτό είναι μια αυτόματη|(?:το μήνυμα αυτό|αυτό το μήνυμα) (?:δημιουργήθηκε|στάλθηκε|εστάλη) αυτόματα|μην απαντ(?:άτε|ήσετε) σε αυτό",
    r"ovo je automatsk[^.]{0,30}(?:odgovor|poruk)|ov(?:a|u) poruk[au] je (?:automatski )?(?:generisana|poslata|poslana|generirana)|(?:ne odgovarajte|nemojte odgovarati) na ov",
    r"ово је аутоматск[^.]{0,30}(?:одговор|порук)|ова порука је (?:аутоматски )?(?:генерисана|послата)|(?:не одговарајте|немојте одговарати) на ов",
    r"(?:dies|das|hierbei handelt es sich) ist eine automatisch[^.]{0,40}|diese (?:e-?mail|nachricht) wurde automatisch|bitte antworten sie nicht auf diese",
    r"(?:ceci est un|ce message est un?e?)[^.]{0,20}automatique|merci de ne pas répondre à ce|(?:este es un|este mensaje)[^.]{0,30}automátic|no responda a este|(?:questo è un|questa è una)[^.]{0,30}automatic",
)

# The sentence by which a free-text failure notice is known, and whether the failure is for good.
FAILURE_SUBJECTS: tuple[str, ...] = (
    r"undeliver|delivery (?:status notification|failure|failed|has failed|problem|error|notification|report)|delivery to .{1,60} (?:failed|delayed)|mail (?:delivery|system error|failure|failed|error|not delivered)|error during delivery|processing error|automatically rejected mail|returned mail|failure notice|failed mail|non[- ]?delivery|could not be delivered|message not delivered|message (?:could not be|undeliver|status - undeliver)|returned to sender|mail could not|bounced? (?:mail|message)|failed delivery|not delivered|warning: (?:message|could not send)|delayed mail|message delayed|user unknown|mailer[- ]daemon|postmaster notify|nondeliverable",
    r"nedoručit|nedoručen|nelze doručit|nebylo možné doručit|nebyl[aoiy]? doručen|vrácen[áý] (?:zpráva|e-?mail|pošta)|chyba (?:při )?doručen|nedorucen|zpráva nebyla doručena|e-?mail nebyl doručen|nedoručiteľ|nedoručená|nepodarilo sa doručiť|nepodařilo se doručit|správa nebola doručená|zpoždění doručení|zpráva byla zpožděna",
    r"niedostarczon|nie można dostarczyć|nie dostarczono|nie został[ao]? dostarczon|zwrot (?:wiadomości|poczty|niedoręczonej)|niedoręczon|błąd (?:doręczenia|dostarcz)|nieudane dostarczenie|nie udało się dostarczyć|opóźnienie (?:dostarcz|doręcz)|opóźnion",
    r"μη παραδο|αδυναμία παράδοσης|δεν παραδόθηκε|αποτυχία παράδοσης|δεν ήταν δυνατή η παράδοση|ανεπίδοτ|επιστροφή μηνύματος|αδύνατη η παράδοση|καθυστέρηση παράδοσης",
    r"neisporučen|nije isporučen|neuspešn[aeo] (?:isporuk|dostav)|neuspješn[aeo] (?:isporuk|dostav)|nije moguće (?:isporučiti|dostaviti)|nemoguće isporučiti|poruka nije (?:isporučena|dostavljena)|vraćena (?:poruka|pošta)|neisporučiv|kašnjenje isporuke|isporuka nije uspela|isporuka nije uspjela|greška (?:pri|u) isporuci",
    r"неиспоручен|није испоручен|неуспешн[аео] (?:испорук|достав)|није могуће (?:испоручити|доставити)|порука није (?:испоручена|достављена)|враћена (?:порука|пошта)|испорука није успела|недоставлен|не доставлено|невозможно доставить|не вдалося доставити",
    r"unzustellbar|nicht zustellbar|zustell(?:ung|fehler|benachrichtigung)|konnte nicht zugestellt|mail(?:übermittlung)? fehlgeschlagen|rückläufer|échec de (?:la )?(?:remise|distribution)|non remis|non distribu|no se (?:ha podido|pudo) entregar|no entregad|devuelto|mancata consegna|impossibile recapitare|non recapitat|não entregue|falha na entrega|onbestelbaar|niet (?:be|af)(?:steld|geleverd)|kan inte levereras|kézbesíthetetlen|kunne ikke leveres|olevererbart|toimittaminen epäonnistui|配信不能|退信|メールが届",
)
PERMANENT: tuple[str, ...] = (
    r"(?:user|mailbox|address|recipient|account|alias|addressee|local part|person)[^.\n]{0,50}(?:unknown|not found|does(?: not|n't) exist|doesn't exist|no longer|disabled|invalid|inactive|unavailable|not exist|rejected|suspended|has been (?:closed|deleted)|not valid|not have an? account|not our customer|not listed|not recognized)|(?:unknown|no such|invalid|nonexistent|non-existent|bad|unrouteable|undeliverable) (?:user|address|recipient|mailbox|person|local|account|destination|alias)|(?:host|domain)[^.\n]{0,40}(?:not found|unknown|does not exist|has no)|permanent (?:error|failure|fatal)|\b5\d\d[ -]|\b5\.\d{1,2}\.\d{1,3}\b|given up|giving up|i've given up|could not be delivered|couldn't be delivered|could not deliver|unable to deliver|undeliverable|delivery (?:has )?failed|wasn't delivered|was not delivered|address (?:could not|couldn't) be found|address not found|returned to (?:the )?sender|not deliver(?:ed|able)|was undeliverable",
    r"(?:adresa|schránka|příjemce|uživatel|adresát|konto|účet)[^.\n]{0,60}(?:neexist|nebyl[ao]? nalezen|neznám|neplatn|zrušen|není platn|nenalezen|deaktivován)|neexistující|neznámý (?:příjemce|uživatel|adresát)|nebylo možné doručit|nelze doručit|nebyla doručena|nebyl doručen|se nepodařilo doručit|nepodarilo sa doručiť|nebola doručená|nepodařilo (?:se )?(?:ji )?doručit|nedoručitelná|zpráva se vrací",
    r"(?:adres|skrzynka|odbiorca|użytkownik|adresat|konto)[^.\n]{0,60}(?:nie istnieje|nieznan|nie został[ao]? znalezion|nieprawidłow|zablokowan|nieaktywn)|nieznany (?:odbiorca|użytkownik|adresat)|nie (?:można|udało się) (?:było )?(?:jej )?dostarczyć|nie został[ao]? dostarczon|nie mogła zostać dostarczona|niedostarczon",
    r"(?:διεύθυνση|παραλήπτης|γραμματοκιβώτιο|λογαριασμός|χρήστης)[^.\n]{0,60}(?:δεν υπάρχει|δεν βρέθηκε|άγνωστ|δεν είναι έγκυρ|ανενεργ)|δεν (?:ήταν δυνατή η παράδοση|παραδόθηκε|ήταν δυνατό να παραδοθεί|μπόρεσε να παραδοθεί)|αδύνατη η παράδοση|απέτυχε η παράδοση|αποτυχία παράδοσης",
    r"(?:adresa|sanduče|primalac|primatelj|korisnik|nalog|račun)[^.\n]{0,60}(?:ne postoji|nije pronađen|nepoznat|nevažeć|neispravn|ugašen)|nepoznat (?:primalac|korisnik|primatelj)|nije (?:bilo )?moguće (?:isporučiti|dostaviti)|nije (?:isporučena|dostavljena)|ne može (?:da se|biti) isporuč",
    r"(?:адреса|сандуче|прималац|корисник|налог)[^.\n]{0,60}(?:не постоји|није пронађен|непознат|неважећ|неисправн|угашен)|није (?:било )?могуће (?:испоручити|доставити)|није (?:испоручена|достављена)|не може (?:да се|бити) испоруч|не существует|неизвестн|не найден|не доставлено",
    r"(?:adresse|empfänger|postfach|benutzer|nutzer)[^.\n]{0,60}(?:existiert nicht|unbekannt|nicht gefunden|ungültig|nicht vorhanden)|nicht zugestellt|unzustellbar|n'existe pas|introuvable|inconnu|n'a pas pu être (?:remis|distribu)|no existe|no se encontró|no se ha podido entregar|no se pudo entregar|desconocid|non esiste|sconosciut|non (?:è stato|ha potuto) (?:possibile )?(?:recapitare|consegn)|não existe|não foi possível entregar|onbekend|bestaat niet|nem létezik|ismeretlen|finns inte|findes ikke|ei löydy",
)
TEMPORARY: tuple[str, ...] = (
    r"(?:delivery|message|mail)[^.\n]{0,40}(?:delayed|is delayed|has been delayed|been deferred)|not (?:yet )?been delivered (?:yet|after)|will (?:continue|keep|be) (?:trying|retrying|retried|attempt)|you do not need to (?:resend|do anything)|warning only|still (?:being retried|trying|in the queue)|no action is required|delivery attempts will continue|temporary (?:failure|problem|error|warning)|will retry|has not yet been delivered|gmail will retry|temporarily (?:deferred|unavailable)|will be (?:re-?tried|attempted)",
    r"(?:budeme|bude se|server se bude|systém se bude)[^.\n]{0,40}(?:pokoušet|opakovat|zkoušet|pokračovat)|zpožděn|opožděn|zatím (?:nebyla|nebylo|nebyl|se nepodařilo)|dočasn|není (?:třeba|nutné) (?:zprávu )?(?:znovu )?(?:posílat|odesílat)|(?:budeme|bude sa)[^.\n]{0,40}(?:pokúšať|opakovať)|oneskoren",
    r"(?:będziemy|zostanie|system będzie|serwer będzie)[^.\n]{0,40}(?:ponawia|ponown|próbować|podejmowa)|opóźni|jeszcze nie został|tymczasow|nie (?:trzeba|musisz) wysyłać (?:jej )?ponownie",
    r"(?:θα συνεχ|θα επαναλ|θα ξαναπροσπαθ|θα προσπαθ)|καθυστέρ|δεν έχει (?:ακόμη|ακόμα) παραδοθεί|προσωριν",
    r"(?:pokušaj(?:i|ćemo|će)|pokušavaće|pokušavat će|nastaviće|nastavit će)[^.\n]{0,40}|kasni|odložen|još (?:uvek |uvijek )?nije (?:isporuč|dostav)|privremen|zakašnjen",
    r"(?:покушаћемо|покушаваће|наставиће)[^.\n]{0,40}|касни|одложен|још (?:увек )?није (?:испоруч|достав)|привремен|задерж|временн",
    r"verzöger|wird weiterhin versucht|vorübergehend|erneut versucht|retard|sera (?:de nouveau|encore) tent|nouvelles tentatives|temporaire|se (?:ha )?retras|se seguirá intentando|temporal(?:mente)?|ritardo|ritent|temporane|vertraagd|försenad|forsinket",
)

# Subjects of read receipts, before their colon.
READ_SUBJECTS: tuple[str, ...] = (
    "read", "read receipt", "delivered", "přečteno", "doručeno", "prečítané", "przeczytano", "odczytano", "ανάγνωση", "αναγνώστηκε", "διαβάστηκε", "pročitano", "прочитано", "gelesen", "lu", "leído", "letto", "lido", "gelezen", "return receipt", "disposition notification", "not read", "nepřečteno", "displayed",
)  # fmt: skip

# Who sends failure notices.
DAEMONS: tuple[str, ...] = (
    r"mailer-?daemon", "postmaster", r"mail[-._]?delivery", "mdaemon", "bounce", r"mail-?administrator", "^root@", r"mail[-._]?system", r"mail[-._]?router", "^daemon@", r"delivery-?status",
)  # fmt: skip

# What only a mail server writes: a parcel that was not delivered has none of these.
TECHNICAL: tuple[str, ...] = (
    r"(?<![\d.])[45]\.\d\.\d{1,3}(?![\d.])", r"(?<!\d)[45][0-7]\d[ -]#?\S", r"\bsmtp\b", "mailbox", "mail ?server", "mail delivery", "mail system", "remote host", r"^(?:>\s*)?(?:received|message-id|return-path):", "the following recipient", "e-?mail address", r"message (?:has )?not (?:been )?delivered", "your message",
)  # fmt: skip

# Behind such a line stands the mail that came back.
RETURNED: tuple[str, ...] = (
    "included is a copy", "below this line is a copy", "original message", r"-+ ?the (?:following|original|header)", "this is a copy of", "return(?:ed)? message", r"(?:headers? of )?(?:the )?(?:original|undelivered|returned) (?:message|mail)", r"message (?:header|content)s? follow",
    "received: from", "return-path:", r"kopie (?:původní )?zprávy", "původní zpráva", r"treść (?:oryginalnej )?wiadomości", "αρχικό μήνυμα", "originalna poruka", "оригинална порука",
)  # fmt: skip
