"""What English speakers say on Wednesday 13 May 2026 at 10:20, and when it is due (month and day; "?" hangs on something else)."""

SAID = """
I'll call you today. => 05-13
by the end of the day => 05-13
by end of day => 05-13
by EOD => 05-13
by close of business tomorrow => 05-14
by COB Friday => 05-15
by the end of business on Friday => 05-15
end of play today => 05-13
later today => 05-13
this afternoon => 05-13
this evening => 05-13
tonight => 05-13
tomorrow => 05-14
first thing tomorrow => 05-14
tomorrow morning => 05-14
tomorrow at 9 => 05-14T09:00
tomorrow at 9am => 05-14T09:00
tomorrow by 5 p.m. => 05-14T17:00
by noon tomorrow => 05-14T12:00
at noon => 05-13T12:00
by midday => 05-13T12:00
until midnight => 05-14T00:00
at half past three => 05-13T15:30
at quarter past four => 05-13T16:15
at a quarter to five tomorrow => 05-14T16:45
at ten to four => 05-13T15:50
at three o'clock => 05-13T15:00
at 15:00 => 05-13T15:00
at 3.30 pm => 05-13T15:30
at 11 => 05-13T11:00
around 4pm => 05-13T16:00
after 2 pm => 05-13T14:00
gonna do it 2moro => 05-14
before the week is out => 05-15
before the month is out => 05-31
your visit: 18/05, 09:30 => 05-18T09:30
with you Sat, no later => 05-16
a test Mon evening => 05-18
ready for 8.15 tomorrow => 05-14T08:15
on Friday at 10 to walk you through it => 05-15T10:00
in two buisness days => 05-15
the day after tomorrow => 05-15
on Friday => 05-15
Friday => 05-15
by Friday => 05-15
no later than Friday => 05-15
by Friday noon => 05-15T12:00
by Friday at the latest => 05-15
by 3pm on Friday => 05-15T15:00
on Friday at 10 => 05-15T10:00
on Friday between 10 and 12 => 05-15T12:00
between 2 and 4 on Friday => 05-15T16:00
from 9 to 5 on Friday => 05-15T17:00
between 9 and 11 am tomorrow => 05-14T11:00
on Saturday morning => 05-16
on Sunday => 05-17
on Monday => 05-18
first thing Monday => 05-18
first thing on Monday morning => 05-18
by Monday morning => 05-18
this Friday => 05-15
next Friday => 05-22
next Monday => 05-18
next Monday at 10:00 => 05-18T10:00
on Tuesday next week => 05-19
next week on Tuesday => 05-19
this week => 05-15
by the end of this week => 05-15
by the end of the week => 05-15
by week's end => 05-15
within the week => 05-15
in the coming week => 05-22
next week => 05-22
early next week => 05-18
mid next week => 05-20
by the end of next week => 05-22
over the weekend => 05-17
after the weekend => 05-18
before the weekend => 05-15
by the end of the month => 05-31
end of May => 05-31
in early June => 06-01
mid-June => 06-15
in June => 06-30
by May 14 => 05-14
by 14 May => 05-14
on May 20th => 05-20
on the 20th of May => 05-20
20 May 2026 => 05-20
May 20, 2026 => 05-20
on 20/05/2026 => 05-20
by 20/5 => 05-20
2026-05-20 => 05-20
on Wednesday 20 May at 14:00 => 05-20T14:00
Wed, 20 May => 05-20
by Friday the 15th => 05-15
by the 20th => 05-20
on the twentieth of May => 05-20
the 15th of this month => 05-15
within the hour => 05-13T11:20
within an hour => 05-13T11:20
in an hour => 05-13T11:20
in half an hour => 05-13T10:50
in an hour and a half => 05-13T11:50
in 20 minutes => 05-13T10:40
in the next 20 minutes => 05-13T10:40
within 24 hours => 05-14T10:20
within the next 48 hours => 05-15T10:20
in the next two hours => 05-13T12:20
within twenty-four hours => 05-14T10:20
within four working hours => 05-13T14:20
in two days => 05-15
within two days => 05-15
within 2 business days => 05-15
within three working days => 05-18
in 3-5 business days => 05-20
in three to five working days => 05-20
within 5 to 7 days => 05-20
in a couple of days => 05-15
in a day or two => 05-15
in a week => 05-20
within a week => 05-20
in two weeks => 05-27
within a fortnight => 05-27
in a fortnight => 05-27
in a month => 06-13
two days from now => 05-15
the next working day => 05-14
next business day => 05-14
the following day => 05-14
today or tomorrow => 05-14
during Wednesday => 05-20
during the day => 05-13
in a few days => ?
in the coming days => ?
within the next few hours => ?
within 14 days of receiving the parcel => ?
within 5 working days after delivery => ?
within two days from today => 05-15
yesterday => 05-12
the day before yesterday => 05-11
last week => 05-08
last Monday => 05-11
two days ago => 05-11
an hour ago => 05-13T09:20
a week ago => 05-06
on 28 April => 04-28
every Friday => 05-15
Mon-Fri 8:00-17:00 => 05-15T17:00
daily from 8 am to 5 pm => 05-13T17:00
on Mondays => 05-18
half an hour before 3 pm => 05-13T14:30
from 1 June to 5 June => 06-05
from Monday to Wednesday => 05-20
Thursday (14 May) by 4pm => 05-14T16:00
this coming Friday => 05-15
in the next few minutes => ?
in an hour or two => 05-13T12:20
later in the week => 05-15
by EOW => 05-15
by month end => 05-31
half ten tomorrow => 05-14T10:30
on the morning of the 20th => 05-20
anytime between 1pm and 5pm on Thursday => 05-14T17:00
tonight at 8 => 05-13T20:00
on or before Friday => 05-15
within 7 to 10 business days of approval => ?
The part arrives on Friday and I will ring you that day at 15:00. => 05-15 05-15T15:00
It arrives on Friday and I call the next day. => 05-15 05-16
from 3 to 5 June => 06-05
with you by fri => 05-15
after lunch => 05-13
at 7.30 this evening => 05-13T19:30
in just under an hour => 05-13T11:20
tomorrow, i.e. Thursday => 05-14
Weds 3pm => 05-20T15:00
in the first half of June => 06-15
on Monday the 18th around eight => 05-18T08:00
by the last day of the month => 05-31
on Wed 20th May between 9-11am => 05-20T11:00
on Firday => 05-15
by tomororw => 05-14
"""

HARMLESS = """
May we call you?
It may take a while.
You may return it.
I sat down and wrote.
He wed her.
The warranty is 2 years.
The price is 15.50 euros.
Order 20260514, phone 0800 123 456.
Version 3.5.2 fixes it.
It is on the 1st floor.
Give me a second.
Good morning, have a nice weekend!
Have a lovely evening.
We are here 24/7.
I waited 3 days.
Delivery takes two working days.
At 4 locations we have it in stock.
It costs 15.10 euros.
A march through the city.
In the first place I apologise.
We have three of them for 20 pounds.
fitting in week 27
a table for four
a class for two
It has to dry for 24 hours.
the sun was out
one night off the bill
the May run was started twice
Please go to 14 Elm Road.
No power for 6 hours.
"""

HOLIDAYS = """
We will deliver it by Christmas. => by 2026-12-25
You will have it before Christmas. => by 2026-12-25
before christmas at the latest => by 2026-12-25
We call you right after Christmas. => 2026-12-25
It arrives this Christmas. => 2026-12-25
by Xmas => by 2026-12-25
in time for Christmas Eve => by 2026-12-24
We close at noon on Christmas Eve. => 2026-12-24T12:00
Thursday, Christmas Eve => 2026-12-24
Nobody is here on Boxing Day. => 2026-12-26
by New Year's Eve => by 2026-12-31
by New Year’s Eve => by 2026-12-31
until the New Year => by 2027-01-01
after New Year's Day => 2027-01-01
closed between Christmas and New Year => range 2027-01-01
closed from Christmas to New Year => range 2027-01-01
before Easter => by 2027-03-28
by Easter at the latest => by 2027-03-28
Nothing comes on Good Friday. => 2027-03-26
We are back Easter Monday. => 2027-03-29
Easter Monday 2028 => 2028-04-17
by Christmas next year => by 2027-12-25
by Christmas 2027 => by 2027-12-25
by Halloween => by 2027-10-31
by Valentine's Day => by 2027-02-14
three days before Christmas => 2026-12-22
I will call you the day after Christmas. => 2026-12-26
a week before Easter => 2027-03-21
by two days before New Year => by 2026-12-30
You promised it for last Christmas. => past 2025-12-25
Merry Christmas and a Happy New Year! => -
Happy Easter Monday to all of you! => -
Have a lovely Christmas Day! => -
Wishing you all the best for Christmas and the New Year. => -
Have a good Friday! => -
Our Christmas sale has begun. => -
before the Christmas rush => -
after the Easter Monday sale => -
the Easter eggs are gone => -
The Christmas tree is too small. => -
for the Christmas hullabaloo => -
our Easter-themed boxes => -
I have been waiting since Christmas. => -
closed since Easter Monday => -
I have been waiting since before Christmas. => -
Prices change in the new year. => -
We are closed over the holidays. => -
Noel Easter will call you. => -
"""
