"""How English names days, hours and deadlines."""

from opora.pure.languages.moments.words import MomentWords

WORDS = MomentWords(
    country="GB-ENG",
    numbers={
        1: "one", 2: "two, a couple of, couple of", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
        10: "ten", 11: "eleven", 12: "twelve, a dozen", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen",
        18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty, fourty", 50: "fifty", 60: "sixty", 70: "seventy",
        80: "eighty", 90: "ninety",
    },
    ordinals={
        1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth",
        11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth", 17: "seventeenth",
        18: "eighteenth", 19: "nineteenth", 20: "twentieth", 30: "thirtieth",
    },
    units={
        "minute": "minute, minutes, min., mins., minute's, minutes'", "hour": "hour, hours, hr., hrs., hour's, hours', h",
        "day": "day, days, day's, days', calendar day, calendar days", "week": "week, weeks, week's, weeks', wk., wks.",
        "month": "month, months, month's, months'", "year": "year, year's", "day_night": "24-hour period",
        "working_day": "weekday, weekdays, workday, workdays",
    },
    working="working, business, buisness, bussiness, busines, work, bank working, school",
    weekdays=(
        "monday, monday's, munday", "tuesday, tuesday's, tues., tue., teusday", "wednesday, wednesday's, weds., wensday, wednsday",
        "thursday, thursday's, thurs., thur., thu., thrusday", "friday, friday's, fri., firday", "saturday, saturday's, saterday",
        "sunday, sunday's",
    ),
    months=(
        "january, jan.", "february, feb.", "march, mar.", "april, apr.", "may", "june, jun.", "july, jul.", "august, aug.",
        "september, sept., sep.", "october, oct.", "november, nov.", "december, dec.",
    ),
    days={
        -2: "the day before yesterday, day before yesterday", -1: "yesterday, yesterday's, last night",
        0: "today, today's, 2day, this day, in the course of today",
        1: """
            tomorrow, tomorrow's, tomorow, tommorow, tommorrow, tomorrw, tmrw, tmr, tmw, tmoro, tomoz, 2moro, 2morro,
            2morrow, 2mrw, 2moz, overnight""",
        2: "the day after tomorrow, day after tomorrow, overmorrow", 3: "three days from today",
    },
    parts={
        "day": """
            within the day, during the day, in the course of the day, later in the day, earlier in the day, some time during the day,
            throughout the day, within the working day""",
        "morning": "morning, morning's, mornings, early hours, first thing in the morning", "forenoon": "mid-morning, late morning",
        "lunch": "lunchtime, lunch time, lunch, lunch hour", "afternoon": "afternoon, afternoon's, mid-afternoon, aft., aftn., afternon, arvo, teatime",
        "evening": "evening, evening's, tonight, tonight's, tonite, dinner time", "night": "at night, night",
        "end": "the day is out, the day's out, the day is over",
    },
    noon="noon, midday, mid-day, mid day, noontime, 12 noon, twelve noon",
    midnight="midnight, 12 midnight",
    by="""
        by, until, till, til, 'til, up to, no later than, not later than, at the latest by, latest by, on or before, by no later than,
        up until, in time for""",
    within="""
        within, inside, in under, in less than, in no more than, in at most, in the space of, not more than, no later than, in a maximum
        of, in up to""",
    in_="in",
    at="on, of, in, for, from, at, over, as of, starting, during, within",
    clock_at="at",
    end="""
        second half of, the second half of, end of, the end of, end, close of, late, late in, last day of, the last day of, back end of""",
    this="this, the current, current, this current, this very",
    next="next, following, the following, the next",
    last="last, past, previous, the last, the past, the previous",
    short_weekdays=(
        "mon.", "", "wed.", "", "", "sat.", "sun.",
    ),
    repeated_weekdays=(
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
    ),
    spells={
        15: "a quarter of an hour, quarter of an hour", 30: "half an hour, half hour, a half hour, half-hour, half an hour's time",
        45: "three quarters of an hour", 90: "an hour and a half, one and a half hours, one hour and a half", 720: "half a day",
    },
    one="a, an",
    day_spells={
        7: "a week's time, one week's time", 14: "a fortnight, fortnight, a fortnight's time, two weeks' time", 1: "a day's time",
        2: "a day or two, day or two, one or two days",
    },
    uncounted="""
        coming days, coming weeks, next days, following days, next few days, next few weeks, next couple of weeks, one of these days,
        next few hours, coming hours""",
    day_end="""
        close of business, close of play, cob, eod, eob, end of day, end of the day, end of business, end of play, end of business day,
        end of the business day, end of working day, end of the working day, day's end, close of day, closing time, end of office hours,
        end of working hours, end of business hours, end of our working day, end of the working hours, the close of business, the close
        of the day, close today""",
    weekend="weekend, weekends",
    from_said={
        -1: "the day before, a day earlier, one day earlier, the day prior",
        0: """
            that day, the same day, same day, that same day, that very day, on the day itself, that same morning, the same morning, that same
            afternoon, the same afternoon, that same evening, the same evening, that same night, the same night""",
        1: "the next day, next day, the following day, the day after, a day later, one day later, the day after that",
    },
    nearest="coming, upcoming, forthcoming, the coming, this coming, the upcoming",
    edges={
        "week": """
            eow, week's end, weeks end, the week is out, the week's out, week is out, week's out, the week is over, the week's over""",
        "month": "eom, month end, month's end, the month is out, the month's out, month is out, month's out, the month is over",
        "year": "year end, year's end, the year is out, the year's out, year is out, the year is over",
    },
    repeated_days="on weekdays, weekdays, on working days, on business days, every working day, every weekday, every business day",
    after_next="the one after next",
    middle="first half of, the first half of, middle of, the middle of, mid, mid-, halfway through",
    beginning="beginning of, the beginning of, start of, the start of, early, early in, early on, the first days of",
    during="""
        later in the, during, within the, over the, in the course of, throughout, over the course of, through the, some time in the,
        sometime in the""",
    latest="at the latest, the latest, latest, at the very latest, tops, at most, max",
    around="""
        around, about, approximately, approx., roughly, circa, towards, shortly before, shortly after, just before, just after, some
        time around""",
    before="before, ahead of, prior to, earlier than",
    after="after, past",
    from_="from, starting from, as of, since, starting",
    between="between, anywhere between, any time between",
    to="to, until, till, through, thru, up to",
    and_="and",
    or_="or, or else, or possibly",
    ago="ago",
    from_now="from now, from today, from today's date, time",
    coming="next few, coming few",
    vague="any, few, a few, several, some, couple more, number of, a number of, a handful of, many",
    every="every, each, daily, always on",
    hour_mark="o'clock, o clock, oclock, h, sharp, on the dot",
    forenoon_mark="am, a.m., a.m, in the morning",
    afternoon_mark="pm, p.m., p.m, in the afternoon, in the evening",
    clock_before={
        30: "half past, half-past, half", 15: "quarter past, a quarter past, fifteen past",
        -15: "quarter to, a quarter to, quarter of, fifteen to", 10: "ten past, 10 past", 20: "twenty past, 20 past",
        5: "five past, 5 past", -10: "ten to, 10 to", -20: "twenty to, 20 to", -5: "five to", 25: "twenty-five past",
        -25: "twenty-five to",
    },
    clock_after={
        30: "thirty", 15: "fifteen", 45: "forty-five",
    },
    half_more="and a half",
    day_mark="st, nd, rd, th",
    of_month="of this month, of the month, this month, inst., of the current month",
    soft="""
        under, just under, less than, just over, up to, the, right, just, first thing, first thing on, straight away, already, sometime,
        some time, later, about, exactly, precisely, sharp, approximately, roughly, only, probably, possibly, hopefully, again, more,
        further, additional, even, date, i.e., that is, namely, maximum, max., another, next available, full, whole, entire, or so,
        bright and early, at some point, any time, anytime, then""",
    from_event="of, from, after, following, upon, once, as soon as, since, when, on receipt, starting from, post, before, prior to",
    people="us, me, now, today, our, my, the team, this email, this message, this e-mail, writing, writing this",
    counted_endings="s, ee",
    not_moments="""
        a good friday, another good friday, sorry for the, good morning, good afternoon, good evening, good night,
        good day, have a nice day, have a good day, have a great day, have a lovely day, nice day, great day, lovely day, nice evening,
        great evening, lovely evening, nice weekend, great weekend, good weekend, lovely weekend, nice week, great week, good week,
        lovely week, lovely afternoon, great afternoon, nice afternoon, pleasant weekend, pleasant evening, pleasant day, rest of your
        day, rest of your week, rest of the day, rest of the week, happy friday, happy monday, to this day, day to day, day by day, one
        by one, at first, the first time, in the first place, one day, some day, these days, nowadays, black friday, cyber monday, at
        once, 24/7, every now and then, in one go, for one, may i, may we, may you, may it, may be, may have, may not, may take, second
        to none, a second, day one, in the new year,
        in new year, for the new year, into the new year, best for christmas, wishes for christmas, best for easter, wishes for easter,
        best for new year, wishes for new year, wishes for the new year, best for the new year, since before, father christmas,
        days of christmas, spirit of christmas, magic of christmas, season of christmas, joy of christmas, joys of christmas,
        happy boxing day, merry christmas eve, happy christmas eve, happy new year's eve, happy new years eve, happy new year's day,
        happy easter sunday, happy easter monday, happy valentine's day, happy valentines day, happy st patrick's day,
        merry christmas day, happy christmas day,
        lovely christmas day, lovely christmas eve, lovely boxing day, lovely new year's eve, lovely easter sunday, lovely easter monday,
        wonderful christmas day, wonderful christmas eve, wonderful new year's eve, great christmas day, great christmas eve,
        great boxing day, great new year's eve, nice christmas day, nice christmas eve, a new year, at the end of the day what, up to date, the other day, time and again, hours a day, days a week, an
        hour late, hours per day, days per week, per day, per week, per month, per hour, times a week, once a day""",
    named_days={
        "12-24": "christmas eve, xmas eve, x-mas eve", "12-25": "christmas day, xmas day, x-mas day",
        "12-26": "boxing day, st. stephen's day, saint stephen's day",
        "12-31": "new year's eve, new years eve, new years' eve, new year eve, nye",
        "01-01": "new year's day, new years day, new years' day",
        "easter-47": "shrove tuesday, pancake day", "easter-46": "ash wednesday", "easter-7": "palm sunday",
        "easter-3": "maundy thursday, holy thursday", "easter-2": "good friday", "easter-1": "holy saturday, easter saturday",
        "easter": "easter sunday, easter day", "easter+1": "easter monday", "easter+39": "ascension day", "easter+49": "whit sunday",
        "easter+50": "whit monday", "02-14": "valentine's day, valentines day", "03-17": "st. patrick's day, saint patrick's day",
        "11-01": "all saints' day, all saints day", "11-02": "all souls' day, all souls day",
    },
    feasts={
        "12-25": "christmas, xmas, x-mas, christmas time, christmastime", "easter": "easter, easter weekend",
        "01-01": "new year, new year's, new years", "10-31": "halloween, hallowe'en",
    },
    holiday_things="""
        sale*, gift*, present, presents, tree*, card*, party, parties, market*, egg*, bunny, bunnies, hamper*, dinner*, lunch*,
        pudding*, rush, season*, period, holiday*, break, vacation*, leave, shopping, shopper*, order*, offer*, deal, deals, decoration*,
        light, lights, lighting, jumper*, sweater*, stocking*, bonus*, campaign*, promotion*, promo*, discount*, voucher*, shutdown*,
        closure*, closing, deliver*, dispatch*, shipping, shipment*, post, deadline*, catalog*, edition*, collection*, hours, opening,
        schedule*, timetable*, stock*, peak, crowd*, traffic, spirit, carol*, song*, cake*, cookie*, chocolate*, sweets, candy, turkey,
        ham, lamb, roast, menu*, meal*, food, shift*, cover, staff, service*, island*, wreath*, ornament*, bauble*, cracker*, wrapping,
        paper, box, boxes, basket*, bundle*, set, sets, special*, surprise*, wish, wishes, greeting*, message*, letter*, newsletter*,
        resolution*, celebration*, event*, concert*, show, fair, film*, movie*, story, stories, play, music, theme*, design*, costume*,
        outfit*, pyjama*, pajama*, range, line, product*, item*, parcel*, package*, display*, window*, club, savings, budget, price*,
        week, feast, table*, trading, demand, queue*, backlog, trip*, cruise*, travel, flight*""",
    only_with_capital="may, march, mar, sat, sun, mon, wed, jan",
    units_that_are_no_date="""
        year, years, piece*, pcs, item*, unit*, euro*, eur, gbp, usd, pound*, dollar*, pence, cent*, percent, per, time*, kg, km, lb,
        lbs, metre*, meter*, mile*, page*, parcel*, order*, people, person*, floor*, case*, step*, option*, second*, sec, degree*, box*,
        ticket*, invoice*, email*, e-mail*, call*, copies, copy, version*, point*, star*, size*, of, more""",
    clock_hours_after_by=(7, 23),
    dates_end_with_a_dot=True,
    days_are_told_by_a_dot=False,
    is_told_in_24_hours=False,
)  # fmt: skip
