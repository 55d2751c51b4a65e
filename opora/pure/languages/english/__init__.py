"""English."""

from opora.pure.languages.language import Language, phrases_of, words_of

LANGUAGE = Language(
    code="en",
    stemmer="english",
    alphabet="a b c d e f g h i j k l m n o p q r s t u v w x y z",
    stop_words=words_of("""
        a about after again all also am an and any are as at be because been before being both but by can
        could did do does doing don down during each few for from further had has have having he her here hers him
        his how i if in into is isn it its itself just let me more most my myself no nor not now of off on once only or
        other our ours out over own please same she should so some still such than thank thanks that the their theirs them
        then there these they this those through to too under until up very was wasn we were what when
        where which while who whom why will with would you your yours hello hi dear kind regards"""),
    reply_prefixes=("Re", "Reply", "Fw", "Fwd", "Forward", "Forwarded"),
    automatic_prefixes=("Automatic reply", "Auto reply", "Autoreply", "Out of office", "Out of the office", "Vacation reply"),
    greetings=phrases_of("""
        hello
        hi
        dear
        good morning
        good afternoon
        good evening
        good day
        greetings
        hey
        to whom it may concern"""),
    order_words=words_of("order invoice parcel track claim number no nr ref reference refund case ticket receipt shipment awb rma po"),
    phone_words=words_of("tel phone telephone mobile cell call fax"),
    currency_words=words_of("eur euro euros usd gbp pounds dollars chf"),
)
