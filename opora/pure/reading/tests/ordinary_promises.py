"""Ordinary promises in English, sent on Wednesday 17 June 2026 at ten; `test_ordinary_promises.py` reads them."""

from __future__ import annotations

PROMISED = """
refund | £60 goes back onto the card you used within five working days.
refund | The late fee is to be credited to your account by Friday.
refund | Your class fee is being repaid in three days.
refund | Billing will apply it as a credit before the month is out.
refund | Consider the charge reversed by tomorrow evening.
refund | Credit note for £12 going out to you on Monday.
reply | New vouchers in your mail by 6pm today.
reply | Report by mail on Monday evening.
reply | The survey report is to be emailed to you on Friday.
reply | The landlord's boiler certificate will be emailed to you by Friday.
reply | Hear from me by Thursday.
reply | Messaging you the code within the hour.
callback | A callback by our night nurse within the next two hours is arranged.
callback | Telephone call from our curator on Friday.
callback | My next attempt will be tomorrow at 8:45.
callback | You may look forward to a call from our founder on Thursday.
delivery | The frames are going in the post tonight.
delivery | Out with Amy's van at four.
delivery | Our van is back at your door tomorrow.
delivery | Expect delivery by 26 June.
delivery | A set of screws goes today from our store.
delivery | Parcel's leaving us tonight.
delivery | The new badge is to be posted on Monday.
delivery | Delivery by our own van on Friday.
action | Activation from our side on 24 June.
action | Second spraying visit by our technician: 24/06, 09:30.
action | We open the claim tomorrow.
action | Our chemists redo the assay on Monday.
action | Our studio digitises the reels by Friday.
action | The senior partner countersigns it on Monday.
action | Two ladies come to you tomorrow.
action | Our specialist logs in remotely at 19.30.
action | gonna reseal it 2moro
action | wipin the old codes in 15 min
action | The heating runs again by Friday.
action | Will do this by tomorrow.
action | The mirrors are to be replaced on Friday.
action | A plumber has been booked for Tuesday.
action + callback | I shall have a word with the coach on Tuesday and telephone you on Wednesday.
delivery + callback + action | We'll mail you the box on Monday, ring on Thursday at 10 to walk you through it and put the site live on Friday.
callback + reply | You will receive a call from him on Friday, followed by a letter by the end of the month.
reply + reply | I'll write tomorrow, with a full report from me on Friday.
"""
"""All with a day."""

WITHOUT_A_DAY = """
reply | I'll text you the moment your frames leave our lab.
reply | You have my word that a colleague is going to write to you.
delivery | Afterwards I send you the corrected bill.
delivery | getting it over to you asap
"""

NOTHING = """
I was hoping to come round this evening.
We're hoping that it reaches you by Friday.
It's looking doubtful that we fit it this evening.
There may be a second engineer on Thursday.
The technician may come on Friday.
There's no guarantee it will be ready by Monday.
Room service delivers until 23:00.
The night desk answers calls Monday to Friday from 8 to 6.
Our reception answers the phone until ten tonight.
Hire covers 14 days, after which we collect.
Guests must check out by 11 on Sunday.
Members have to send the form by Friday and pay the rest on Monday.
To keep your seat, upload both pages by noon tomorrow.
Management is weighing up whether to pay you; the board meets on 24 June.
The committee is toying with refunding you in June.
The board will decide on 24 June whether to refund you.
Per the maker's forum, version 9 will repair the sync on Thursday.
According to Royal Mail, your letter is going to be delivered on Friday.
It will arrive on Friday, says the app.
The vendor announced that it ships on Monday.
City waterworks are going to repair the main tomorrow from 8:00.
May the mended skis serve you well on Saturday!
The fault is fixed since this morning.
The roof looks well suited.
Should the part fail, we will replace it within two days.
It is up to the landlord whether the work starts on Monday.
We get the new stock on Monday.
Word from the supplier: delivery on Monday.
The landlord's electrician will be with you on Friday.
That would be the landlord's plumber, not one of our people. He comes on Monday to fit the tap.
Your insurer has the file. They will pay you by Friday.
The council took it over. Their crew will empty the bin on Thursday.
Once the bank has released it, they will transfer it on Friday.
Delivered by us on Monday 15 June.
The visit tomorrow makes no sense.
"""

OF_OURS_ALL_THE_SAME = """
Our courier has the parcel. He brings it to you on Friday.
Your insurer has answered our surveyor. She will call you on Friday.
I spoke to the landlord. I will call you on Friday.
According to our plan, the fitter will be with you on Friday.
The technician will come on Friday, and you may watch.
Our night nurse will answer you by ten tonight.
We have decided: the fee will be refunded by Friday.
We get a plumber to ring you on Monday.
I hope you are well; I will call you on Friday.
The bank fees will be refunded to you by Friday.
"""
"""Beside them: promises in nearly the same words."""
