"""How machines speak: automatic replies and failure notices, one entry a language."""

# A subject that begins so and goes on behind a colon.
AUTO_SUBJECTS: dict[str, tuple[str, ...]] = {
    "en": ("automatic reply", "automatic response", "automated reply", "automated response", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response", "autoresponse", "autoresponder", "out of office", "out-of-office", "out of the office", "out of office reply", "out of office autoreply", "i am out of the office", "i'm out of the office", "away from my mail", "vacation reply", "automatic acknowledgement", "auto acknowledgement"),
    "cs": ("automatická odpověď", "automaticka odpoved", "automatická odpověd", "autoodpověď", "mimo kancelář", "nejsem v kanceláři", "jsem mimo kancelář", "odpověď v nepřítomnosti", "oznámení o nepřítomnosti", "automatické oznámení"),
    "sk": ("automatická odpoveď", "automaticka odpoved", "mimo kancelárie", "som mimo kancelárie"),
    "pl": ("odpowiedź automatyczna", "odpowiedz automatyczna", "automatyczna odpowiedź", "automatyczna odpowiedz", "autoodpowiedź", "autoodpowiedz", "autoresponder", "poza biurem", "nieobecność w biurze", "jestem poza biurem", "informacja o nieobecności"),
    "el": ("αυτόματη απάντηση", "αυτοματη απαντηση", "εκτός γραφείου", "εκτος γραφειου", "αυτόματο μήνυμα", "είμαι εκτός γραφείου", "απουσία από το γραφείο", "απάντηση εκτός γραφείου"),
    "sr": ("automatski odgovor", "automatska poruka", "van kancelarije", "izvan kancelarije", "nisam u kancelariji", "аутоматски одговор", "аутоматска порука", "ван канцеларије"),
    "hr": ("automatski odgovor", "izvan ureda", "nisam u uredu", "samodejni odgovor"),
    "de": ("automatische antwort", "abwesenheitsnotiz", "abwesenheitsnachricht", "automatische rückmeldung", "nicht im büro", "abwesenheitsmeldung"),
    "fr": ("réponse automatique", "reponse automatique", "absence du bureau", "absent du bureau", "message d'absence", "message automatique"),
    "es": ("respuesta automática", "respuesta automatica", "fuera de la oficina", "fuera de oficina"),
    "it": ("risposta automatica", "fuori sede", "fuori ufficio"),
    "pt": ("resposta automática", "resposta automatica", "fora do escritório"),
    "nl": ("automatisch antwoord",),
    "other": ("отсутствие на рабочем месте", "вне офиса", "házon kívül", "în afara biroului", "извън офиса", "поза офісом", "automatinis atsakymas", "automātiska atbilde", "automaatvastus", "автоматски одговор", "resposta automàtica", "përgjigje automatike", "자동 회신", "자동 응답", "מענה אוטומטי", "رد تلقائي", "autosvar", "automatiskt svar", "automatisk svar", "automaattinen vastaus", "automatikus válasz", "răspuns automat", "автоматичен отговор", "автоматический ответ", "автоответ", "автоматична відповідь", "otomatik yanıt", "otomatik cevap", "自動応答", "自动答复", "自动回复", "samodejni odgovor", "自動回覆"),
}  # fmt: skip

# A subject that is only this, or begins so: customers write these words too, so the text has to bear them out.
ABSENCE_SUBJECTS: tuple[str, ...] = (
    "auto", "vacation", "on vacation", "on holiday", "on leave", "away message", "ooo", "away until", "nepřítomnost", "dovolená", "neprítomnosť", "dovolenka", "nieobecność", "urlop", "απουσία", "odsutnost", "odsustvo", "odsutan", "odsutna", "godišnji odmor", "одсуство", "одсутан", "одсутна", "годишњи одмор",
    "abwesenheit", "abwesend", "urlaub", "eingangsbestätigung", "absence", "ausente", "assenza", "ausência", "afwezig", "afwezigheid", "niet aanwezig", "frånvaro", "fravær", "poissa", "szabadság", "concediu", "отпуск", "відпустка",
)  # fmt: skip

# Somebody is away (regular expression pieces on small letters).
AWAY: tuple[str, ...] = (
    r"(?:i am|i'm|i’m|i will be|i'll be|we are) (?:currently )?(?:out of (?:the )?office|on (?:vacation|holiday|annual leave|leave|parental leave|maternity leave|a business trip)|away from|away until|away returning|out of office|travell?ing)",
    r"(?:jsem|budu|nacházím se) (?:momentálně |nyní |aktuálně |právě )?(?:mimo kancelář|na dovolené|nepřítomn|na služební cestě|mimo pracoviště|na mateřské)|nejsem (?:momentálně |nyní |dnes )?v (?:kanceláři|práci)|nebudu (?:v kanceláři|k zastižení|přítom|dostupn)|(?:v době|od) .{1,40} (?:čerpám|mám) dovolenou|(?:čerpám|mám) dovolenou|jsem .{0,30} na dovolené|nebudu mít přístup k",
    r"(?:som|budem) (?:momentálne |aktuálne )?(?:mimo kancelárie|na dovolenke|neprítomn)|čerpám dovolenku|nebudem (?:v kancelárii|zastihnuteľn)",
    r"(?:jestem|będę|przebywam) (?:obecnie |aktualnie )?(?:poza biurem|na urlopie|nieobecn|w delegacji)|nie ma mnie w (?:biurze|pracy)|przebywam na .{0,20}urlopie|nie będzie mnie w",
    r"(?:βρίσκομαι|είμαι|θα βρίσκομαι|θα είμαι) (?:προσωρινά |αυτή τη στιγμή )?(?:εκτός (?:του )?γραφείου|σε (?:κανονική |ετήσια )?άδεια|σε διακοπές|εκτός έδρας)|απουσιάζω|θα απουσιάζω|λείπω (?:σε|με|από)",
    r"(?:nisam|neću biti|nisam trenutno) (?:u kancelariji|u uredu|dostup)|(?:sam|biću|bit ću|nalazim se) (?:trenutno )?(?:odsut|na (?:godišnjem )?odmoru|na bolovanju|van kancelarije|izvan ureda|na službenom putu)|na godišnjem (?:sam )?odmoru|odsut(?:an|na) sam|na odmoru sam",
    r"(?:нисам|нећу бити|нисам тренутно) (?:у канцеларији|доступ)|(?:сам|бићу|налазим се) (?:тренутно )?(?:одсут|на (?:годишњем )?одмору|на боловању|ван канцеларије|на службеном путу)|на годишњем (?:сам )?одмору|одсут(?:ан|на) сам",
    r"(?:ich bin|bin ich|ich befinde mich) (?:.{0,40} )?(?:nicht im (?:büro|haus)|im urlaub|abwesend|außer haus|nicht erreichbar|im mutterschutz|in elternzeit|wieder für sie da|wieder im büro)",
    r"je (?:suis|serai) (?:actuellement |en ce moment )?(?:absent|en congé|en vacances|hors du bureau|en déplacement)",
    r"(?:estoy|estaré|me encuentro) (?:actualmente )?(?:fuera de (?:la )?oficina|de vacaciones|ausente)|(?:sono|sarò) (?:attualmente )?(?:assente|in ferie|fuori (?:sede|ufficio))|(?:estou|estarei) (?:ausente|de férias|fora do escritório)",
    r"ik ben (?:.{0,30})?(?:afwezig|niet aanwezig|met vakantie|op vakantie|niet op kantoor)",
    r"szabadságon (?:vagyok|leszek)|nem (?:vagyok|leszek) (?:az )?(?:irodában|elérhető)|(?:sunt|voi fi) .{0,20}(?:în concediu|plecat)|nu sunt (?:la|în) birou",
    r"(?:съм|ще бъда) .{0,20}(?:в отпуск|извън офиса|в командировка)|(?:в отпуск|извън офиса) съм|(?:^|[^а-яё])(?:я|нахожусь|буду) .{0,20}(?:в отпуске|в командировке|вне офиса|отсутств)|(?:^|[^а-яіїє])(?:я|перебуваю|буду) .{0,20}(?:[ув] відпустці|[ув] відрядженні|поза офісом)",
    r"jag (?:är|har) .{0,20}(?:semester|ledig|inte på kontoret|frånvarande|bortrest)|jeg (?:er|holder|har) .{0,20}(?:ferie|fraværende|ikke på kontoret|bortrejst|permisjon)|olen .{0,20}(?:lomalla|poissa|matkoilla)|(?:sem|bom) .{0,20}na dopustu|nisem v pisarni|izindeyim|ofis dışındayım",
    r"\b(?:i|he|she) (?:am |is )?no longer (?:works?|working|employed|with) |our offices? (?:is|are|will be) closed|máme zavřeno|biuro (?:jest|będzie) nieczynne|unser büro (?:ist|bleibt) .{0,30}geschlossen|notre bureau (?:est|sera) fermé",
)

# At least one of these stands in every text that the tables AWAY and SELF_NAMED recognise.
ROOTS: tuple[str, ...] = (
    "automat", "auto-generated", "autogenerated", "do not reply", "do not respond", "αυτόματ", "απαντ", "аутоматск", "neodpov", "nie odpowiadać", "odgovara", "одговара", "nicht auf diese", "ne pas répondre", "no responda",
    "office", "vacation", "holiday", "leave", "away", "access", "business trip", "travel", "kancel", "nejsem v práci", "dnes v práci", "dovolen", "nepřítom", "služební", "pracoviš", "zastižení", "přítom", "dostup", "přístup", "mateřsk", "neprítom", "zastihnut", "biur", "urlop", "nieobecn", "delegacj", "nie ma mnie", "nie będzie mnie",
    "γραφείου", "άδεια", "διακοπές", "έδρας", "απουσι", "λείπω", "ured", "odsut", "odmor", "bolovanj", "putu", "канцелариј", "одсут", "одмор", "боловањ", "путу", "доступ", "büro", "im haus", "urlaub", "abwesend", "außer haus", "erreichbar", "mutterschutz", "elternzeit", "für sie da",
    "absent", "congé", "vacances", "bureau", "déplacement", "oficina", "vacaciones", "ausente", "assente", "ferie", "fuori", "escritório", "férias", "afwezig", "aanwezig", "vakantie", "kantoor",
    "szabadság", "irodában", "elérhető", "concediu", "plecat", "birou", "отпуск", "офис", "командировк", "отсутств", "відпустц", "відряджен", "semester", "ledig", "kontor", "frånvar", "bortre", "ferie", "fravær", "permisjon", "lomalla", "poissa", "matkoilla", "dopust", "pisarni", "izinde", "dışında",
    "no longer", "closed", "zavřeno", "nieczynne", "geschlossen", "fermé", "waitlisted", "allowed list", "guest list", "real person", "monitored", "unattended", "to be delivered",
)  # fmt: skip

# What goes with it, of which a customer who tells us when she is away has hardly two: thanks for a mail, what to do
# in a hurry, whom to turn to, when the writer is back.
THANKS = "|".join((
    r"(?:thank you|thanks) for (?:your|the) (?:e-?mail|message|mail|enquiry|inquiry)|thank you for (?:contacting|writing)",
    r"děkuj(?:i|eme) za (?:vaši |váš |vasi |vas |zaslání |zaslaný )?(?:e-?mail|mail|zpráv|zprav)|ďakuj(?:em|eme) za (?:vašu |váš |zaslanie )?(?:e-?mail|mail|správ)",
    r"dzięku(?:ję|jemy) za (?:państwa |twoją |twój |pana |pani |przesłan[^ ]{1,3} |nadesłan[^ ]{1,3} )?(?:wiadomość|e-?mail|mail|kontakt)",
    r"ευχαριστ(?:ώ|ούμε) (?:πολύ )?για (?:το|την) (?:μήνυμ|e-?mail|mail|ηλεκτρονικ|επικοινων)",
    r"(?:hvala|zahvaljujem|zahvaljujemo) (?:vam )?na (?:vašoj |vašem )?(?:poruci|mejlu|mailu|e-?mailu|javljanju|upitu)|(?:хвала|захваљујем|захваљујемо) (?:вам )?на (?:вашој |вашем )?(?:поруци|мејлу|имејлу|јављању|упиту)",
    r"danke? für (?:ihre|deine|eure|die) (?:e-?mail|mail|nachricht|anfrage)|merci (?:de|pour) (?:votre|ton) (?:e-?mail|mail|message|courriel)|gracias por (?:su|tu) (?:correo|mensaje|e-?mail)|grazie per (?:il|la)(?: suo| sua| tuo| tua)? (?:messaggio|e-?mail|mail)|obrigad[oa] pel[ao] (?:seu |sua )?(?:e-?mail|mensagem)|bedankt voor (?:uw|je) (?:bericht|e-?mail|mail)",
    r"köszön(?:öm|jük) (?:a )?(?:levelét|üzenetét|e-?mailjét|megkeresését)|mulțum(?:esc|im) pentru (?:mesaj|e-?mail)|благодар(?:я|им) (?:ви )?за (?:съобщението|имейла|писмото)|спасибо за (?:ваше )?(?:письмо|сообщение|обращение)|дяку(?:ю|ємо) за (?:ваш |ваше )?(?:лист|повідомлення)|tack för (?:ditt|ert) (?:mejl|mail|meddelande|e-post)|takk? for (?:din|deres) (?:e-?mail|mail|besked|melding|e-post)|kiitos (?:viesti|sähköposti)",
))  # fmt: skip
URGENT = "|".join((
    r"urgent|emergenc|with (?:any )?(?:questions|queries)|s (?:vašimi |svými )?dotazy|v případě dotazů|w razie pytań|za (?:sva )?pitanja|за (?:сва )?питања|bei (?:rück)?fragen|immediate (?:assistance|attention)|naléhav|neodkladn|urgentn|v případě (?:nutnosti|potřeby)|naliehav|súrn|piln|επείγ|hitn|хитн|dringend|urgence|urgenz|spoed|sürgős|urgenț|спешн|срочн|термінов|brådskande|akut|haste|kiireellis",
))  # fmt: skip
TURN_TO = "|".join((
    r"please (?:contact|call|e-?mail|reach|direct|refer)\b(?! (?:me|us)\b)|contact my (?:colleague|assistant)|(?<!mě )(?<!mne )(?:kontaktujte|obraťte se|se (?:prosím )?obraťte|obracejte se|se (?:prosím )?obracejte|obrátit na|volejte)(?! m[ěn])|zastupuje|obráťte|volajte",
    r"(?:proszę|prosimy) o kontakt z |(?:proszę|prosimy) kontaktować|zastępuje|w sprawach|(?:επικοινων|απευθυνθ)[^ ]{1,12} (?!μαζί μου)|αντικαθιστά",
    r"(?<!me )(?:kontaktirajte|obratite se|javite se)(?! (?:mi|me|meni)\b)|zam(?:en|jen)juje|(?<!ме )(?:контактирајте|обратите се|јавите се)(?! (?:ми|ме|мени)\b)|замењује|wenden sie sich(?! (?:bitte )?an mich)|(?:kontaktieren|erreichen) sie(?! mich)|vertretung|vertritt",
    r"contacter|vous adresser|contactar|dirigirse|contattare|rivolgersi|contact opnemen|forduljon|keresse|contactați|adresați|o contactați|обърнете се|свържете се с |се свържете с |обращайтесь|обратиться|звертайтеся|зверніться|kontakta |kontakt |ota yhteyttä",
))  # fmt: skip
BACK = "|".join((
    r"(?:back|return|returning) (?:in |to )?(?:the office )?(?:on|in|from|after)|upon my return|when i (?:return|get back|am back)|will reopen|(?:reply|respond|answer) .{0,40}(?:return|as soon as)",
    r"vrac(?:ím|íme|iam) s[ea]|po (?:mém |svém |mojom )?návrat|budu zpět|odpov(?:ím|íme|iem)|ozvu se|ozveme se|wracam|wrócę|po powrocie|odpowiem|odpiszę|επιστρ|θα (?:σας )?απαντήσω",
    r"vraćam(?:o)? se|(?:po|nakon) povratk|odgovori(?:ću|t ću)|javi(?:ću|t ću)|враћам(?:о)? се|(?:по|након) повратк|одговорићу|јавићу|wieder (?:für sie )?(?:da|erreichbar|im büro|zurück)|nach meiner rückkehr",
    r"(?:à mon|de) retour|je vous répondrai|a mi regreso|al mio (?:ritorno|rientro)|terugkomst|weer (?:aanwezig|bereikbaar)|visszatér|întoarcere|завръщане|връщам се|вернусь|возвращени|повернусь|повернен|tillbaka|palaan|tilbage|tilbake",
))  # fmt: skip
# What becomes of the mail meanwhile: only who has set up an automatic reply writes of it.
MEANWHILE = "|".join((
    r"(?:not|n't) (?:be |being )?(?:automatically )?(?:forwarded|monitored)|(?:not|n't) be read|(?:limited|no|intermittent) access to (?:my )?e-?mail|(?:i|we)(?:'ll|’ll| will) .{0,30}(?:reply|respond|answer|get back to you) .{0,40}(?:return|i am back|as soon as)",
    r"odpov(?:ím|íme|iem) .{0,40}po .{0,8}návrat|omezený(?:m)? přístup|obmedzený prístup|odpowiem .{0,40}po powrocie|ograniczony dostęp|απαντήσω .{0,40}επιστροφή|περιορισμένη πρόσβαση|odgovori.{1,6} .{0,40}(?:povratku|vratim)|ograničen(?:im)? pristup|одговори.{1,6} .{0,40}(?:повратку|вратим)|beantworte .{0,40}rückkehr|répondrai .{0,20}à mon retour|risponderò .{0,20}al mio r|отвечу .{0,40}возвращени",
    r"nebude (?:přepos|přesměr|čten)|(?:zpráv|e-?mail|mail)[^.]{0,40}(?:není|nebude|nejsou) (?:přepos|přesměr)|nie (?:jest|będzie|są) przekierow|δεν (?:προωθ|θα προωθ)|neće biti prosleđen|wird nicht weitergeleitet|ne sera pas (?:transféré|lu)|nem kerül továbbításra|vidarebefordras inte",
))  # fmt: skip

# A message that says itself that a machine wrote it.
SELF_NAMED: tuple[str, ...] = (
    r"this is an (?:automat(?:ed|ic)|auto-?generated) (?:reply|response|message|e-?mail|acknowledg|notification)|this (?:e-?mail|message|reply) (?:was|is|has been) (?:automatically (?:generated|sent)|auto-?generated|sent automatically)|please do not (?:reply|respond) to this (?:e-?mail|message|automated)(?! address)|do not reply to this (?:e-?mail|message)(?! address)",
    r"(?:toto je|jedná se o|tato zpráva je) automatick(?:á|ou|y|ý|y generovan)[^.]{0,30}(?:odpověď|zpráv|e-?mail|potvrzen)|(?:tento e-?mail|tato zpráva) (?:byl|byla|je) (?:vygenerován|vygenerována|odeslán|odeslána|generován|generována)[^.]{0,20}automaticky|(?:automaticky (?:vygenerovan|generovan|odeslan)[áéýa])[^.]{0,20}(?:zpráv|e-?mail|odpově)|neodpovídejte (?:prosím )?na (?:tento|tuto|něj)|na (?:tento e-?mail|tuto zprávu) (?:prosím )?neodpovídejte",
    r"(?:toto je|jedná sa o) automatick[áúý][^.]{0,30}(?:odpoveď|správ|e-?mail)|neodpovedajte na t",
    r"(?:to jest|jest to|ta wiadomość jest|ta wiadomość została) (?:wiadomość )?(?:wygenerowana )?automatyczn[^.]{0,40}|wiadomość (?:została )?wygenerowan[aąey] automatycznie|prosimy nie odpowiadać na|prosimy na nią nie odpowiadać",
    r"αυτό (?:είναι|το μήνυμα είναι) (?:ένα )?αυτόματο|αυτό είναι μια αυτόματη|(?:το μήνυμα αυτό|αυτό το μήνυμα) (?:δημιουργήθηκε|στάλθηκε|εστάλη) αυτόματα|μην απαντ(?:άτε|ήσετε) σε αυτό",
    r"ovo je automatsk[^.]{0,30}(?:odgovor|poruk)|ov(?:a|u) poruk[au] je (?:automatski )?(?:generisana|poslata|poslana|generirana)|(?:ne odgovarajte|nemojte odgovarati) na ov",
    r"ово је аутоматск[^.]{0,30}(?:одговор|порук)|ова порука је (?:аутоматски )?(?:генерисана|послата)|(?:не одговарајте|немојте одговарати) на ов",
    r"(?:dies|das|hierbei handelt es sich) ist eine automatisch[^.]{0,40}|diese (?:e-?mail|nachricht) wurde automatisch|bitte antworten sie nicht auf diese",
    r"(?:message|e-?mail)[^.]{0,60}(?:has been|was) waitlisted|address added to the recipient's (?:allowed|guest) list|this (?:mailbox|inbox|e-?mail account) is (?:not|un)(?: being)? ?(?:monitored|attended)|(?:confirm|verify) that you are a real person|for your (?:message|e-?mail) to be delivered",
    r"(?:ceci est un|ce message est un?e?)[^.]{0,20}automatique|merci de ne pas répondre à ce|(?:este es un|este mensaje)[^.]{0,30}automátic|no responda a este|(?:questo è un|questa è una)[^.]{0,30}automatic",
)

# The sentence by which a free-text failure notice is known, and whether the failure is for good.
FAILURE_SUBJECTS: tuple[str, ...] = (
    r"undeliver|delivery (?:status notification|failure|failed|has failed|problem|error|notification|report)|delivery to .{1,60} (?:failed|delayed)|mail (?:delivery|system error|failure|failed|error|not delivered)|error during delivery|processing error|automatically rejected mail|returned mail|failure notice|failed mail|non[- ]?delivery|could not be delivered|message not delivered|message (?:could not be|undeliver|status - undeliver)|returned to sender|mail could not|bounced? (?:mail|message|notification)|failed delivery|not delivered|sending your mail|mail delivery|warning: (?:message .{0,60}(?:delayed|delivered)|message delayed|could not send)|delayed mail|message delayed|user unknown|mailer[- ]daemon|postmaster notify|nondeliverable",
    r"nedoručit|nedoručen|nelze doručit|nebylo možné doručit|nebyl[aoiy]? doručen|vrácen[áý] (?:zpráva|e-?mail|pošta)|chyba (?:při )?doručen|nedorucen|zpráva nebyla doručena|e-?mail nebyl doručen|nedoručiteľ|nedoručená|nepodarilo sa doručiť|nepodařilo se doručit|správa nebola doručená|zpoždění doručení|zpráva byla zpožděna",
    r"niedostarcz(?:on|aln)|nie można dostarczyć|nie dostarczono|nie został[ao]? dostarczon|zwrot (?:wiadomości|poczty|niedoręczonej)|niedoręczon|błąd (?:doręczenia|dostarcz)|nieudane dostarczenie|nie udało się dostarczyć|opóźnienie (?:dostarcz|doręcz)|opóźnion",
    r"μη παραδο|αδυναμία παράδοσης|δεν παραδόθηκε|αποτυχία παράδοσης|δεν ήταν δυνατή η παράδοση|ανεπίδοτ|επιστροφή μηνύματος|αδύνατη η παράδοση|δεν είναι δυνατή η παράδοση|καθυστέρηση παράδοσης",
    r"neisporučen|nije isporučen|neuspešn[aeo] (?:isporuk|dostav)|neuspješn[aeo] (?:isporuk|dostav)|nije moguće (?:isporučiti|dostaviti)|nemoguće isporučiti|poruka nije (?:isporučena|dostavljena)|vraćena (?:poruka|pošta)|neisporučiv|ne može (?:da )?se isporuč|kašnjenje isporuke|isporuka nije uspela|isporuka nije uspjela|greška (?:pri|u) isporuci",
    r"неиспоручен|није испоручен|неуспешн[аео] (?:испорук|достав)|није могуће (?:испоручити|доставити)|порука није (?:испоручена|достављена)|враћена (?:порука|пошта)|испорука није успела|недоставлен|не доставлено|невозможно доставить|не вдалося доставити",
    r"unzustellbar|nicht zustellbar|zustell(?:ung|fehler|benachrichtigung)|konnte nicht zugestellt|mail(?:übermittlung)? fehlgeschlagen|rückläufer|échec de (?:la )?(?:remise|distribution)|non remis|non distribu|no se (?:ha podido|pudo) entregar|no entregad|devuelto|mancata consegna|impossibile recapitare|non recapitat|não entregue|falha na entrega|onbestelbaar|niet (?:be|af)(?:steld|geleverd)|kan inte levereras|kézbesíthetetlen|kunne ikke leveres|olevererbart|kohaletoimetamatu|nepiegād|nepristaty|toimittaminen epäonnistui|ei voi toimittaa|det går inte att leverera|ej levererat|kan ikke leveres|non recapitabile|não é possível entregar|imposibil de livrat|nu (?:s-a putut|se poate) livra|nelivrat|недоставим|не удается доставить|не удаётся доставить|teslim edilemedi|ni mogoče dostaviti|nedostavljivo|配信不能|退信|メールが届|メールエラー|送信エラー|配信エラー|投递失败|无法送达|未传递|無法傳遞|無法送達|배달되지|전송 실패|반송",
)
PERMANENT: tuple[str, ...] = (
    r"(?:user|mailbox|address|recipient|account|alias|addressee|local part|person)[^.\n]{0,50}(?:unknown|not found|does(?: not|n't) exist|doesn't exist|no longer|disabled|invalid|inactive|unavailable|not exist|rejected|suspended|has been (?:closed|deleted)|not valid|not have an? account|not our customer|not listed|not recognized)|(?:unknown|no such|invalid|nonexistent|non-existent|bad|unrouteable|undeliverable) (?:user|address|recipient|mailbox|person|local|account|destination|alias)|(?:host|domain)[^.\n]{0,40}(?:not found|unknown|does not exist|has no)|permanent (?:error|failure|fatal)|\b5[0-7]\d[ -](?:#?\d\.\d|[^\s\d–-])|\b5\.\d{1,2}\.\d{1,3}\b|given up|giving up|i've given up|could not be delivered|couldn't be delivered|could not deliver|unable to deliver|undeliverable|delivery (?:has )?failed|wasn't delivered|was not delivered|address (?:could not|couldn't) be found|address not found|returned to (?:the )?sender|(?:e-?mail|message)[^.\n]{0,40} (?:was|has been) rejected|not deliver(?:ed|able)|was undeliverable",
    r"(?:adresa|schránka|příjemce|uživatel|adresát|konto|účet)[^.\n]{0,60}(?:neexist|nebyl[ao]? nalezen|neznám|neplatn|zrušen|není platn|nenalezen|deaktivován)|neexistující|neznámý (?:příjemce|uživatel|adresát)|nebylo možné doručit|nelze doručit|nebyla doručena|nebyl doručen|se nepodařilo doručit|nepodarilo sa doručiť|nebola doručená|nepodařilo (?:se )?(?:ji )?doručit|nedoručitelná|zpráva se vrací",
    r"(?:adres|skrzynka|odbiorca|użytkownik|adresat|konto)[^.\n]{0,60}(?:nie istnieje|nieznan|nie został[ao]? znalezion|nieprawidłow|zablokowan|nieaktywn)|nieznany (?:odbiorca|użytkownik|adresat)|nie (?:można|udało się) (?:było )?(?:jej )?dostarczyć|nie został[ao]? dostarczon|nie mogła zostać dostarczona|niedostarczon",
    r"(?:διεύθυνση|παραλήπτης|γραμματοκιβώτιο|λογαριασμός|χρήστης)[^.\n]{0,60}(?:δεν υπάρχει|δεν βρέθηκε|άγνωστ|δεν είναι έγκυρ|ανενεργ)|δεν (?:ήταν δυνατή η παράδοση|παραδόθηκε|ήταν δυνατό να παραδοθεί|μπόρεσε να παραδοθεί)|αδύνατη η παράδοση|απέτυχε η παράδοση|αποτυχία παράδοσης",
    r"(?:adresa|sanduče|primalac|primatelj|korisnik|nalog|račun)[^.\n]{0,60}(?:ne postoji|nije pronađen|nepoznat|nevažeć|neispravn|ugašen)|nepoznat (?:primalac|korisnik|primatelj)|nije (?:bilo )?moguće (?:isporučiti|dostaviti)|nije (?:isporučena|dostavljena)|ne može (?:da se|biti) isporuč",
    r"(?:адреса|сандуче|прималац|корисник|налог)[^.\n]{0,60}(?:не постоји|није пронађен|непознат|неважећ|неисправн|угашен)|није (?:било )?могуће (?:испоручити|доставити)|није (?:испоручена|достављена)|не може (?:да се|бити) испоруч|не существует|неизвестн|не найден|не доставлен|не может быть доставлен|не може бути доставлен",
    r"(?:adresse|empfänger|postfach|benutzer|nutzer)[^.\n]{0,60}(?:existiert nicht|unbekannt|nicht gefunden|ungültig|nicht vorhanden)|nicht zugestellt|unzustellbar|n'existe pas|introuvable|inconnu|n'a pas pu être (?:remis|distribu)|no existe|no se encontró|no se ha podido entregar|no se pudo entregar|desconocid|non esiste|sconosciut|non (?:è stato|ha potuto) (?:possibile )?(?:recapitare|consegn)|não existe|não foi possível entregar|onbekend|bestaat niet|nem létezik|ismeretlen|finns inte|findes ikke|ei löydy",
    r"recapito non riuscito|non trovat[oa]|livrarea a eșuat|nu a fost găsit|доставката .{0,60}неуспешна|не е намерен|сбой доставки|не вдалося доставити|не знайдено|misslyckades till|hittades inte|levering mislykkedes|blev ikke fundet|toimitus .{0,60}epäonnistui|teslim başarısız|bulunamadı|dostava .{0,60}ni uspela|ni bilo mogoče|falha na entrega|não foi encontrad|doručenie .{0,60}zlyhalo|doručení .{0,60}se nezdařilo|dostarczanie .{0,100}nie powiodło się|isporuka .{0,60}nije usp",
)
# A full mailbox is emptied one day, unless the server says that the failure is for good.
FULL = (
    r"mailbox[^\n]{0,80} (?:is |was )?(?:full|over quota)|(?:over|exceeded)[^.\n]{0,20} quota|quota exceeded|schránka[^.\n]{0,20} (?:je )?pln|pln[áé] schránk|skrzynka[^.\n]{0,20} (?:jest )?(?:pełna|przepełniona)|γραμματοκιβώτιο[^.\n]{0,20} (?:είναι )?γεμάτο|sanduče[^.\n]{0,20} (?:je )?pun|postfach[^\n]{0,80} (?:ist )?voll|boîte[^.\n]{0,30} pleine|buzón[^.\n]{0,20} lleno|casella[^.\n]{0,20} piena"
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
    r"mailer-?daemon", r"post[-._]?master", r"mail[-._ ]?delivery", "mdaemon", r"bounces?(?:[+=-][^@]{0,200})?@", r"mail[- ]?administrator", "^root@", r"mail[-._ ]?system", "^ndr@", r"doručování pošty", r"система доставки", r"mail[-._]?router", "^daemon@", r"delivery-?status", "^microsoftexchange[0-9a-f]{16}",
)  # fmt: skip

# What only a mail server writes: a parcel that was not delivered has none of these.
SERVER = r"(?<![\d.])[45]\.\d\.\d{1,3}(?![\d.])|\bsmtp\b|remote host|^(?:>\s*)?(?:received|message-id|return-path):"
TECHNICAL: tuple[str, ...] = (
    SERVER, r"(?<!\d)[45][0-7]\d[ -](?:#?\d\.\d|[^\s\d–-])", "mailbox", "mail ?server", "mail delivery", "mail system", r"following (?:e-?mail |mail )?(?:message|mail|recipient|address|user)", "e-?mail address", r"message (?:has )?not (?:been )?delivered", "your message",
)  # fmt: skip

# A customer whose mail came back speaks of her own mail; a server says "your message".
MINE: tuple[str, ...] = (
    r"\bmy (?:last |first )?(?:e-?mail|message|mail)|\bi (?:wrote|sent|have sent|have written|e-?mailed|mailed|got|get|keep getting|received|use|tried to (?:send|write|mail|e-?mail|reach))\b|\bi (?:have|can|am) (?:a|an|the|my|set|just|only|installed|configured|running|using|getting|trying)\b|\bany (?:help|hint|idea)",
    r"\b(?:můj|moje|moji|môj|moja|svůj) (?:e-?mail|mail|zpráv|správ)|\b(?:na|od|pí|po|ode|do)?(?:psal|slal|stal)[ai]? (?:jsem|som)\b|(?:vrátil[ao]?|vrací|vracia) s[ea] mi|\bmi (?:se )?(?:vrátil|vrací|vracejí)",
    r"\b(?:mój|moja|moją|moje|mojego) (?:e-?mail|mail|wiadomoś)|\b(?:na)?pisał[ae]m\b|\bwysłał[ae]m\b|\b(?:do|otrzy)(?:sta|ma)ł[ae]m\b",
    r"(?:μήνυμά|μηνύματά|email|e-mail|mail|μέιλ) μου|\b(?:έγραψα|έστειλα|έλαβα|στέλνω|λαμβάνω)\b",
    r"\bmoj(?:a|u|i|e)? (?:e-?mail|mejl|mail|poruk)|\b(?:na)?(?:pis|sl|dobi|posl)a?(?:o|la) sam\b|\bvrati(?:o|la) mi se|\bмој(?:а|у)? (?:имејл|мејл|порук)|\b(?:на)?(?:пис|сл|доби|посл)а?(?:о|ла) сам\b",
    r"\bmeine?r? (?:e-?mail|mail|nachricht)|\bich (?:habe|hatte|bekomme|erhalte)\b|\bhabe ich\b|\bmon (?:e-?mail|message|courriel)|\bj['’]ai (?:écrit|envoyé|reçu)|\bmi (?:correo|mensaje|e-?mail)\b|\bhe (?:escrito|enviado|recibido)\b|\bla mia (?:e-?mail|mail)|\bil mio messaggio|\bho (?:scritto|inviato|ricevuto)\b|\bmijn (?:e-?mail|mail|bericht)",
    r"\bмо(?:ё|е|и) (?:письмо|сообщени)|\bя (?:писал|отправ|получ)|\bмій лист|\bмоє повідомлення|\bя (?:писа|надісла|отрима)|\ba (?:levelem|üzenetem|e-mailem)\b|(?:mesajul|e-?mailul) meu\b|\bmoj(?:e|o)? (?:sporočil|e-pošt)",
)  # fmt: skip

# What customers want, need and bought; programs speak of what "you" want.
WANTS: tuple[str, ...] = (
    r"\bi (?:would like|want|need|reply|ordered|bought|returned)\b|\bi['’]d like\b|\bchtěl[ai]? bych|\bchci\b|\bpotřebuj[iu]\b|\b(?:objednal|koupil|vrátil)[ai]? jsem|\bchcel[ai]? by som|\bpotrebujem\b|\b(?:objednal|kúpil)[ai]? som",
    r"\bchciał[ae]?bym\b|\bchcę\b|\bpotrzebuję\b|\b(?:zamówił|kupił|zwrócił)[ae]m\b|\b(?:θα ήθελα|θέλω|χρειάζομαι|παρήγγειλα|αγόρασα)\b|\b(?:želim|želela bih|želeo bih|hteo bih|htela bih|htio bih|htjela bih|treba mi)\b|\b(?:naručio|naručila|kupio|kupila) sam\b|\b(?:желим|треба ми)\b|\b(?:наручио|наручила|купио|купила) сам\b",
    r"\bich (?:möchte|will|brauche)\b|\bje (?:voudrais|souhaite)\b|\b(?:quiero|quisiera|necesito)\b|\bvorrei\b|\bik (?:wil|zou)\b|\bя (?:хочу|хотел|заказ|купил)|\bмені потрібн|\bя (?:замовил|купи)",
)  # fmt: skip

# An answer of a person about a failure notice begins so.
ANSWER_PREFIXES: tuple[str, ...] = (
    "re", "aw", "odp", "odg", "одг", "sv", "antw", "απ", "σχετ", "rif", "ynt", "ответ", "відп", "fwd?", "wg", "pd", "fs", "tr", "rv", "πρθ", "přep", "preposlané", "prosl", "пр", "пересл",
)  # fmt: skip

# What people have carried to their doors: not a matter of mail servers.
PARCELS = r"\b(?:parcel|package|courier|driver|shipment|zásil|balík|balíč|kurýr|kuriér|řidič|paczk|przesyłk|kurier|δέμα|κούριερ|pošiljk|paket|kurir|пошиљк|пакет|курир|sendung|fahrer|colis|livreur|paquete|repartidor|pacco|corriere|pakje|посылк|посилк|курьер|кур'єр)"

# Before the address of somebody who helps, which is not the address that failed.
HELPERS = r"contact|assistance|\bhelp|question|support|dotaz|kontakt|pomoc|podpor|pište na|pytania|pytań|pitanja|питања|ερωτ|επικοινων|frage|wenden|hilfe|aide|ayuda|assistenza|вопрос"

# Behind such a line stands the mail that came back.
RETURNED: tuple[str, ...] = (
    "included is a copy", "below this line is a copy", "original message", r"-+ ?the (?:following|original|header)", "this is a copy of", "return(?:ed)? message", r"(?:headers? of )?(?:the )?(?:original|undelivered|returned) (?:message|mail)", r"message (?:header|content)s? follow", "unsent message", r"bounced e-?mail:",
    "received: from", "return-path:", r"kopie (?:původní )?zprávy", "původní zpráva", r"treść (?:oryginalnej )?wiadomości", "αρχικό μήνυμα", "originalna poruka", "оригинална порука",
)  # fmt: skip
