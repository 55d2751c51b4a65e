"""Czech."""

from opora.pure.languages.language import Language, phrases_of, words_of

LANGUAGE = Language(
    code="cs",
    stemmer="czech",
    alphabet="a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž",
    stop_words=words_of("""
        a aby aj ale ani ano asi až bez bude budou budu by byl byla byli bylo bych bychom být co což
        či do i já jak jako je jeho jej její jejich jen jenom jenž ještě ji jich jim jiné již jsem jsi
        jsme jsou jste k kam kde kdo kdy když ke která které který kteří která ku ma mám máme má máte mi mě
        mezi mít mne mně mnou moc moje můj může můžete my na nad nám námi nás náš naše našeho ne nebo
        nebyl nebyla není nějak nějaký než nic nich ním o od on ona oni ono pak po pod podle pokud
        prosím pro proč proto protože před při s se si sice svůj svou své ta tady tak také takže tam tato
        te tě ten tedy tento ti to tobě tohle toho tom tomu tu tuto ty u už v vám vámi vás váš vaše
        vašeho vaši ve však všechno všechny vy z za zda ze že zase zpět děkuji dobrý den"""),
    reply_prefixes=("Re", "Odp", "Odpověď", "Fw", "Fwd", "Předáno", "Přeposláno"),
    automatic_prefixes=("Automatická odpověď", "Nejsem v kanceláři", "Mimo kancelář"),
    greetings=phrases_of("""
        dobrý den
        dobré ráno
        dobré odpoledne
        dobrý večer
        hezký den
        krásný den
        zdravím
        ahoj
        vážení
        vážená
        vážený
        milý
        milá"""),
    order_words=words_of("objedn faktur zásil balí reklamac číslo čísla čísl č čj dobropis zakázk variabilní vs obj dodac"),
    phone_words=words_of("tel telefon telefonu telefonní mobil mob volejte volat zavolejte"),
    currency_words=words_of("kč czk korun koruny koruna eur euro"),
)
