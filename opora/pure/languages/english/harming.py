"""English phrases by which customers tell of harm in plain words, without naming a fault; `coach_hearing.py` puts them to use."""

from __future__ import annotations

from opora.pure.languages.coaching import in_one_line, one_of, phrases

_OUR_PEOPLE = one_of(
    """
    waiter, waitress, driver, painter, courier, technician, plumber, fitter*, receptionist, teacher, doctor, nurse, dentist, colleague*,
    assistant, lady, guy, man, cook, chef, cleaner*, guide, hairdresser, trainer, postman, agent, clerk, cashier, mechanic, builder*,
        removal men
    """
)

HARM = phrases(
    in_one_line(
        rf"""
        {_OUR_PEOPLE} (has |have |had |simply |just |even |then |also |again )*(forgot|forgotten|left|broke|spilled|spilt|dropped|
            refused|ignored|shouted|
        laughed|hung up|was rude|were rude|was late|were late|never|didn't|stained|scratched|damaged|lost|swore|slammed|walked off|
            fell asleep|cut),
        you (took|charged|kept|billed|debited|sent|closed|cancelled|canceled|deleted|changed|blocked|invoiced|want) …(though|although|
            despite|even though|i
        paid|we paid|i cancelled|we cancelled|i returned|i had already|i have already|i've already|after i),
        (my|our|the) \w+ (has|have) been (in|at|stuck|lying|with|sitting|under|out) …for …(days|weeks|months),
        appointment (was )?…(seen|served|called in|taken|my turn) …, (delete|deletes|lose|loses|eats|swallows|skips|flickers|
            flicker) (my|our|all|the|every|when|again|since|constantly|all the),
        (it |lamp |light |screen |display )flicker*, (was|were|is|are) (so |absolutely |really |simply |completely )*(freezing|
            unbearable|boiling|unusable|sticky|
        sour|inedible|unbearably *|chaotic|a mess|overbooked), (came|arrived|delivered|got here|reached us|turned up) (only |just |
            hours |days |weeks |a day |a week )*(after|late|too late|
        without|in pieces|open|half empty|half-empty|empty), (higher|more expensive|dearer) (than|at)…, missed (the|my|our|a) (show|
            train|flight|exam|meeting|
        wedding|concert|ferry|connection|funeral|deadline|appointment|bus|beginning|first), (left|leaving|with) (drops|stains|marks|
            scratches|a mess|mud|rubbish|dust|
        paint) …, (paint|stains|crumbs|mud|scratches|dust|glue) (on|all over|over) (the|my|our|everything)
        """
    )
)

NO_STEP = phrases(
    in_one_line(
        r"""
        (will|'ll|we have|i have|we've|i've) (certainly |also |of course |surely |gladly )*(pass|passed|forward|forwarded|relay|relayed|
            hand|handed|convey) (on )?(your|this|these|the|it|
        them|that) …(on )?(to )?(the |our )(manufacturer|supplier|team|staff|kitchen|management|department*|colleague*|owner*|
            developer*|branch|people|chef|driver*),
        (will|'ll|are going to|have|i'd like to) (also |certainly |have a )*(talk|talked|spoken|speak|discuss|discussed|word|address|
            addressed|raise|raised) …(to|with) (our|the|him|her|them|
        my) …, (ask|asking|asked) (you )?(for|kindly for) (your |some |a little |a bit of )*(patience|understanding)
        """
    )
)
