"""What customers of a shop or a service cannot do, in English; blocks of phrases by trouble, the same keys in every language."""

WORDS = {
    "ordering": """
        (can't|cannot|can not|could not|couldn't|unable to|not able to|impossible to|not possible to|won't let me|doesn't let me|fail* to|not letting me) ... (order|place an order|place my order|complete my order|complete the order|
            check out|checkout|buy|finish my purchase|complete my purchase|add to cart|add to the basket|add to basket|submit my order),
        (checkout|basket|cart|shopping cart|ordering|order form) ... (not work*|doesn't work|isn't working|broken|error*|fail*|freez*|frozen|stuck|keeps loading|hangs|crash*|empties|empty|spinning),
        (order|orders|purchase) (is |are |does |do |did |will |would |just )*(not|n't|cannot) (go through|going through|submit|complete|get placed)""",
    "paying": """
        (payment|payments|card|paypal|apple pay|google pay|credit card|debit card|payment gateway) ... (fail*|declin*|reject*|not work*|doesn't work|isn't working|not go through|doesn't go through|won't go through|
            didn't go through|not accepted|refused|error*|not processed),
        (can't|cannot|can not|couldn't|unable to|not able to|impossible to) ... (pay|make a payment|make the payment|complete payment)""",
    "double_charge": """
        (charged|billed|debited|paid|charge|payment|payments|taken|deducted) ... (twice|two times|double|2x|second time), (double|twice|duplicate) ... (charg*|bill*|debit*|payment*|paid|deduct*)""",
    "signing_in": """
        (can't|cannot|can not|couldn't|unable to|not able to|impossible to|won't let me) ... (log in|login|log into|sign in|sign into|access my account|get into my account|access the account),
        (login|log in|sign in|signing in|password|passwords) ... (not work*|doesn't work|isn't working|fail*|invalid|rejected|error*|not accepted|incorrect),
        (reset* (link|mail|email|e-mail|code)|password reset|verification code|reset password) ... (not arriv*|never arriv*|didn't arrive|doesn't arrive|not com*|never came|expired|not work*), account ... (locked|blocked|suspended)""",
    "site_down": """
        (website|web site|site|web|page|pages|web page|shop|store|app|server|system|service|portal|platform) (is |are |seems |appears |to be |has been |does |will |went |currently |again |still |completely )*(down|offline|not work*|doesn't work|isn't working|not load*|doesn't load|won't load|isn't loading|not open*|won't open|doesn't open|not respond*|unavailable|unreachable|crash*|broken),
        (can't|cannot|can not|unable to) (open|reach|load|access) (your |the )*(website|site|page|shop|store|app|server|service|portal|platform),
        error (500|502|503|504|404), (500|502|503|504) (error|bad gateway|service unavailable), (outage|blank page|white screen)""",
    "delivery": """
        (parcel|package|order|shipment|delivery|goods|courier|item*) ... (not arriv*|hasn't arrived|haven't arrived|has not come|hasn't come|never arriv*|never came|didn't arrive|not been delivered|not delivered|lost|late|delayed|missing|not received|overdue),
        (not received|haven't received|never received|didn't receive|still waiting for) (my |the |our |any )*(parcel|package|order|shipment|delivery|goods),
        where (is|are) (my |our |the )*(parcel|package|order|shipment|delivery|goods), tracking ... (not updat*|hasn't updated|not mov*|stuck|not work*)""",
    "price": """
        (wrong|incorrect|different|strange|weird) price*, price* ... (wrong|incorrect|different|not match*|doesn't match|don't match|mistake|changed at checkout), (charged|billed|invoiced) ... (wrong amount|more than|higher price|different amount|too much)""",
    "discount": """
        (discount* code*|promo code*|coupon*|voucher*|gift card*|gift voucher*|discount*|code) ... (not work*|doesn't work|don't work|isn't working|invalid|expired|not accepted|rejected|not applied|isn't applied|wasn't applied|not valid|declined),
        (can't|cannot|unable to) ... (use|apply|redeem|enter) ... (code*|coupon*|voucher*|gift card*|discount*)""",
    "unreachable": """
        (can't|cannot|could not|couldn't|unable to|impossible to) ... (reach you|reach anyone|reach anybody|get through|call you|phone you|get hold of), (nobody|no one|no-one) (is |ever )*(answer*|pick* up|respond*|repl*),
        (phone|line|hotline|chat) ... (busy|engaged|dead|nobody answers|no one answers|not answered|rings out)""",
    "wrong_mail": """
        (suspicious|strange|weird|fake|fraudulent|scam) (mail*|email*|e-mail*|text*|message*|link*|sms), phishing*, (mail|email|e-mail|text|message|newsletter) ... (twice|three times|several times|five times|over and over),
        (mail|email|e-mail|message|invoice|notification) ... (for someone else|for somebody else|not for me|someone else's name|somebody else's name|another person)""",
    "private_data": """
        (i see|i can see|can see|seeing|shows me|showing me|shown) ... (someone else's|somebody else's|another customer's|other people's|other customers'|another person's|a stranger's),
        (leak*|stolen|breach*|hacked|exposed) ... (data|password*|details|card*|account*), data (leak*|breach*)""",
    "faulty": """
        (broken|damaged|faulty|defective|cracked|smashed|shattered), (stopped working|won't turn on|doesn't turn on|won't switch on|doesn't switch on|dead on arrival)""",
    "no_confirmation": """
        (confirmation*|invoice*|receipt*|ticket*|license*|confirmation email) ... (not arriv*|never arriv*|didn't arrive|hasn't arrived|not received|never came|haven't received|didn't receive|not com*|hasn't come|missing),
        (not received|haven't received|never received|didn't receive|never got|didn't get|haven't got) (any |a |my |the |our |an )*(confirmation*|invoice*|receipt*|ticket*|license*)""",
    "losing_data": """
        (data|file*|record*|contact*|setting*|credit*|point*|project*|invoice*) (have |has |are |is |were |was |all |just |suddenly |from my account )*(gone|disappeared|vanished|lost|missing|deleted|wiped),
        (lost|missing|disappeared) (all |my |our |of |the )*(data|files|records|contacts|settings|credits|points|projects), (can't|cannot|unable to) ... (save|export|upload|download)""",
}
