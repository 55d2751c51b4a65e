"""English words by which the coach hears a customer, and by which a reply shows that it has heard; notation: `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, in_one_line, phrases
from opora.pure.languages.english import harming, leading_on, own_mishaps

_LISTS = {
    "but": phrases("but, not (our|my) (fault|mistake|error), yet, however, though, although, only"),
    "greeting": phrases(
        """
        hi, hello, hey, dear, good (morning|afternoon|evening|day), greetings, good to hear from you,
        (thank you|thanks|many thanks) for (your (message|mail|email|e-mail|note|enquiry|inquiry|call|letter)|writing|reaching out|
            getting in touch|contacting us)
        """
    ),
    "sorry": phrases(
        """
        sorry, so sorry, apolog*, apology, apologies, regret*, forgive (me|us), our (mistake|fault|error|bad|oversight),
        my (mistake|fault|error|bad|oversight),
        (we|i) (messed up|got (it|this|that) wrong|were wrong|was wrong|let you down|have let you down|failed you|slipped up|
            dropped the ball|screwed up|made a mistake|are to blame|am to blame), should (never |not )have happened,
        shouldn't have happened, pardon, that was wrong of us, ashamed, embarrassed
        """
    ),
    "sorry_for_delay": phrases(
        """
        (sorry|apologi*|apologies|regret|pardon)…(for|about|that) (the |my |our |this |a |taking |not |such |it took )*(late|
            delayed|slow|tardy|belated|delay|delayed|long|wait|replying|answering|getting back|so long)…(reply|response|answer|
            replying|answering|responding|get back|getting back|write back|respond),
        (sorry|apologi*|apologies) for (the )?(delay|lateness|wait) (in|with) (replying|answering|responding|my reply|our reply|
            getting back), sorry to (hear|bother)…(if|when)
        """
    ),
    "news_of_outage": phrases(
        in_one_line(
            """
        (the|our) (website|web site|site|app|shop|online shop|webshop|e-shop|phone|phones|telephone|telephones|line|lines|phone line|
            phone lines|internet|chat|booking system|payment gateway|service) (and |or |our |the |internet |phone |phones |lines |
            website )*(is |are |was |were |has |have |been |still |currently |again |now |'s )+(down|offline|out of order|unavailable|not working|
            not worked|not been working|not reachable|out),
        (the|our) (website|web site|site|app|shop|online shop|webshop|e-shop|phone*|line*|internet|chat) (and |our |internet |phone*|line* )*(doesn't|don't|isn't|aren't|hasn't|haven't) (been )?(work|working|worked)
            """
        )
    ),
    "makes_it_a_cause": phrases("because, since you, that is why, that's why, which is why, and so, so we, so nobody, so no one, so i, due to, owing to, as a result, couldn't, could not, sorry but"),
    "no_guess": phrases(
        in_one_line(
            """
            perhaps(?=[ ,]*(you|we|i|the easiest|the simplest)), (i think|i believe) (it's |it is |it would be |that )?(the )?(best|simplest|easiest|better),
            (probably|perhaps|maybe|presumably|apparently) (that )?(you|you've|you'd|you have) …, you(('ve| have| just| simply)? |'ve )(probably|presumably|perhaps|possibly)…,
        if you('re| are| aren't) (not )?(sure|certain|unsure), (not|n't) (sure|certain) (whether|if|which|what) (you|one you|your|of the)…, unsure (whether|which|if) you…,
            you(('ve| have)? |'ll have |will have )(probably|perhaps|maybe|surely) (already )?(seen|noticed|read|heard|received|got|found|know)…,
            (i think|i believe|i'd say|probably|maybe|perhaps|i guess) …(suit|suits|look good|look nice|taste|tastes|enjoy|like it|love it|come in handy|of use),
            (might|may|could) be (either )?…or …(if|when) it…
            """
        )
    ),
    "our_slip": phrases(
        in_one_line(
            """
            (we|i|we've|i've|our colleague|my colleague) (had |have |must have |by mistake |accidentally |simply |mistakenly )*(entered|typed|wrote|written|sent|gave|given|used|put|quoted|noted|copied|picked|packed|took|dialled|saved|printed|mixed up) …(wrong|incorrect|old|mistaken)
            """
        )
    ),
    "sorry_for_that": phrases(
        in_one_line(
            """
            (sorry|apologise|apologize|apologies) (about|for) (that|this|it)(?=[.!]?$)
            """
        )
    ),
    "turn_to_us": phrases(
        in_one_line(
            """
            (call|ring|phone|write|text|mail|email) (to )?(me|us)
            """
        )
    ),
    "left_without_answer": phrases(
        """
        (no|without|any|not a|zero) (reply|replies|answer*|response*|reaction|word|call back|callback|news),
        (nobody|no one|noone|never|you|ever) (has |have |ever |even )*(repl*|answer*|respon*|call* back|came back|got back|picks up|
            writes back|wrote back), didn't (reply|answer|respond|call), haven't (replied|answered|responded|heard),
        not (replied|answered|responded), ignor*, silence, still waiting (for|to hear),
        (second|third|fourth) (mail|email|message|time i (write|ask|call))
        """
    ),
    "harm": harming.HARM
    + phrases(
        r"""
        (stopped|broke|broken|cracked|crack|snapped|shattered|burst|leak*|leaks|drips|dripping|smells|smelled|stinks|stank|creaks|
            squeaks|whistles|rattles|buzzes|hums|burns|burnt|burned|melted|faded|shrank|shrunk|peel*|rusted|rusty|torn|ripped|
            stained|scratched|scratch|dented|dent|bent|crooked|wobbl*|wet|soaked|soggy|damp|mouldy|moldy|mould|flooded|cold (fries|
            food|soup|pizza|sauna|room|shower|water|coffee)|warm beer|raw|overcooked|salty|stale|sour|expired|rotten|hair in|insect|
            cockroach*|dirty|filthy|noisy|noise|blurred|blurry|too (short|small|big|late|dark|long|tight|narrow)|in pieces|
            fell (apart|off)|fell to|lost (its|their|his|her|my|our) colour|frozen|froze|crashes|crashed|freezes|dead|died|
            defective|faulty|unreadable|useless|spilled|ruined|destroyed|wrecked)
        (in|delivered in|came in|arrived in|got) \w+ instead of,
        instead of (the )?(green|blue|red|black|white|one|two|third|ordered|what),
        wrong (size|colour|color|item|song|address|date|milk|price|order|name|model|part|room|sum|amount|one),
        (twice|three times|double|two times) …(charged|billed|booked|paid|taken|debited|moved|postponed|cancelled),
        (was|were|is|are|been|got) (moved|postponed|rescheduled|cancelled|canceled|rejected|refused|ignored|overcharged|
            double-charged|locked out|cut off|charged|thrown|dumped|dropped off) …(twice|again|at|before|though|although|without|
            over|out|off|by|from|to)?, without (notice|asking|warning|telling|a word|our)
        (you|your \w+|they|the \w+) (have |has |had |'ve )?(just |also |again |simply )*(cancelled|canceled|deleted|blocked|closed|
            lost|broke|broken|damaged|ruined|destroyed|switched off|cut off|cut down|charged|overcharged|billed|refused|rejected|
            forgot|forgotten|ignored|threw|dropped|scratched|spilled|moved|changed|mixed up|took|gave me the wrong|sent the wrong|
            let me down|left me|left us) (my|our|me|us|the|a|it),
        (you|your colleague|colleague|someone|somebody|the seller|salesman|the man|the lady|he|she|they|advert|mail|website|site|
            flyer) (\w+ )?(told|promised|said|says|wrote|assured|guaranteed|confirmed|advertised|quoted|agreed) …(but|now|and|yet|
            that|would|for|included|off|was)
        (waited|waiting|stood|sat|queued|stuck|wait|spent) …(hour|hours|min|minutes|days|weeks|months|night|rain|vain|cold|outside|
            nothing), (took|takes|taken) (\d+|two|three|four|five|six|eight|ten) (hours|days|weeks|months),
        after (a|one|two|three|\d+) (week|weeks|day|days|month|months), (\d+|two|three) (min|minutes|hours|days|weeks) late,
        (it|shop|store|office|branch|pool|gym) (was|is) closed, was closed,
        nobody (was there|came|showed|turned up|picks|answers|helped|told|knew), no one (was there|came|showed|turned up|helped),
        for nothing, in vain, no (power|water|heating|hot water|internet|signal|show)
        (rude|unfriendly|arrogant|shouted|yelled|snapped at|impolite|condescending|dismissive|unhelpful),
        (disappointed|disappointing|sad|heartbroken|devastated|crying|in tears|desperate|fed up|sick of|beside myself|shaking|
            furious|angry|upset), (one|1|two|2|zero) stars?, never again, worst, avoid, don't (buy|go|recommend), stay away,
        would not recommend, can't recommend, rip-off, rip off, cheated, lied, scam,
        (since|after) your (update|repair|visit|check|service|last|clean*), (again|still) without,
        without (our|my|the) (number|order|po|receipt|key), only (four|three|two|one|half|part) (came|arrived|were),
        half of (it|them|the) (is|are|was|were), is missing, are missing,
        (can't|cannot|couldn't|unable to) (log|book|work|use|open|pay|sleep|get|reach|access|sign|print|enter|connect|download),
        refuse to pay, (but )?(now )?(i|we) (see|have to pay|am asked|must pay) [£€$]?\d+, now the (cart|bill|price|invoice) says,
        (terrible|awful|horrible|bad|poor|shocking|lousy) (service|experience|day|trip|stay|food|quality)
        """
    ),
    "praises": phrases(
        """
        (thank you|thanks|cheers|thx)( so much| very much| a lot| again)? (for|that), great (job|work|service), well done, brilliant,
        excellent, fantastic, lovely, wonderful, perfect, works again, love it, love your
        """
    ),
    "reproach": phrases(
        """
        why, where (is|are|'s), when (will|am|are|do) …(finally|ever), finally, how (come|is it possible|long (do|must|will|am)|can it),
        was (due|supposed), should have, instead of, twice, again, still, seriously, what is going on, what's going on,
        who is going to pay, is this, are you kidding
        """
    ),
    "acknowledging": phrases(
        """
        (i|we) (can |do |fully |completely |totally |really |quite |well |absolutely |perfectly )*(understand|see (why|how|that|
            what)|hear you|hear (how|that)|imagine|appreciate (how|that)|get (it|why|that)|know (how|what|that|it)|realise|realize|
            follow), you're (absolutely |quite |completely |totally |so |perfectly )*right,
        you are (absolutely |quite |completely |totally |perfectly )*right, rightly so, (that|this|it) (must|has to|must've) *,
        must have been, must be (so |very |really )?(hard|awful|frustrating|upsetting|frightening|worrying|annoying|difficult),
        (that|this|it) (is|was|sounds|isn't|is not|wasn't) (really |truly |simply |just |absolutely |so |very |not )*(awful|
            terrible|horrible|unacceptable|poor|bad|dreadful|frustrating|upsetting|not good enough|good enough|not okay|ok|okay|
            how it should|disgusting|serious|scary|worrying|too long|on)
        no wonder, thank you for telling (me|us), thanks for telling (me|us), thanks for (flagging|letting us know|raising)*,
        (in )?your (place|shoes|position), what a (day|mess|nightmare|shame|start|thing|night),
        (three|two|four) (weeks|days|hours|nights|times) …(is|without|are), i'd be (angry|upset|furious|annoyed) too, good that you
        """
    ),
    "safety": phrases(
        """
        don't (touch|use|switch|turn|drive|drink|eat|charge|open|feed|plug|let|go|enter),
        do not (touch|use|switch|turn|drive|drink|eat|charge|open|feed|plug|let|go|enter), stop using,
        unplug…(now|immediately|at once|from the wall|it from),
        (turn|switch|shut) (it |off |the )*(off )?(the )?(gas|water|power|electricity|mains|main),
        (leave|evacuate) the (house|building|room|flat|car), ventilate, open the windows,
        (call|ring|phone) (the )?(999|112|911|police|fire|emergency|ambulance|doctor|gas emergency)*, block (the|your) card,
        freeze (the|your) card, see a doctor, for (your )?safety, dangerous, keep away, keep (children|pets) away, out of reach,
        put a bucket
        """
    ),
    "cause": phrases(
        """
        because, since, due to, owing to, caus*, reason*, the fault (was|lies|is), came from, happened (because|when|as), as a result,
        it turned out, turned out, mix-up, mixed up, mistake, overlooked, forgot, forgotten, broke, broken, failed, failure, worn,
        defect*, overheat*, bug, error, wrong (belt|box|address|name|label|list|setting), misread, mislabel*, was missing, expired,
        ran out, overload*, mistyped, entered
        """
    ),
    "prevention": phrases(
        """
        so that (it|this|that) (doesn't|does not|won't|can't),
        from (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|now|june|july|\\d+), from now on,
        since (monday|today|this morning|yesterday), in future, next time,
        we('ve| have) (changed|introduced|added|put in place|moved|switched|adjusted|updated|trained|started),
        now (checks|checked|check|reminds|gets), double-check*, checked twice, two people, reminder, to avoid, avoid, prevent*,
        a different (type|kind|model|brand), tip, keep (it|the), backup, we('re| are) (finding out|looking into), find out why
        """
    ),
    "solved": phrases(
        """
        (is|are|was|were|has been|have been|'s been|now) (now |already |again |fully |all |been )*(fixed|repaired|replaced|solved|
            resolved|corrected|mended|working|sorted|back to normal|in order),
        (fixed|repaired|solved|resolved|corrected|sorted) (it|the|your|that), (works|working|running|online|flowing) again
        """
    ),
    "again_and_again": phrases(
        """
        again, once more, (second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth) (time|repair|delivery|week|month|one|attempt), twice,
        three times, four times, several times, repeatedly, every time, keeps (happening|breaking|failing|dropping|crashing|logging)*,
        keep (getting|having), over and over
        """
    ),
    "tried": phrases(
        """
        (tried|retried|restarted|rebooted|reset|reinstalled|updated|cleared|unplugged|followed|switched (it )?(off|on)|pressed|
            attempted) (it|the|that|this|to|your|all|everything|again|as|twice|my|already|several|what|both|reinstalling|resetting|
            restarting|logging)*,
        (did|done) (the|that|this|what|all|everything|it|as|so)…(reset|restart|said|told|suggested|steps|update|twice|already),
        (twice|three times|four times|several times|multiple times|every time|\\d+ times),
        (as|like|what) you (said|told|suggested|advised|asked|wrote), already (reset|restarted|reinstalled|changed|replaced|removed|checked|cleaned|rebooted|logged),
        (second|third|fourth|fifth|2nd|3rd) (time|attempt),
        (after|despite) (the|a|your|resetting|restarting|reinstalling|updating|cleaning) …(still|same|nothing|again),
        still (not|doesn't|isn't|dead|broken|no|the same|won't|red|blinking|says|shows|fails|nothing|blocked|expired|can't),
        (didn't|doesn't|did not|does not|hasn't) (help*|work*|change* anything|make a difference), no (luck|use|success|joy),
        to no avail, in vain, fails, expired
        """
    ),
    "wants_another_way": phrases(
        """
        (some |any |is there |are there )?(other|another|different|alternative) (way|ways|option|options|possibility|method|methods|
            solution|means|route), any (other )?alternatives, alternatively, some other way, could i get it (by|via|some),
        can i (do|get|pay) (it |this )*(otherwise|differently|by|with|instead), what (now|next|else)( can| should| do)*,
        what (can|should|do) i do (now|next)?, is that the only, do i have to, perhaps by, by mail perhaps, instead
        """
    ),
    "cannot": phrases(
        """
        (i|we) (don't|do not|haven't|have no|haven't got|got no) (have )?(a |any |access |the )*(printer|car|time|card|smartphone|
            computer|internet|account|phone|app|receipt|way|access|scanner),
        (can't|cannot|can not|unable to|not able to) (come|get there|travel|visit|print|drive|pay|go|make it|collect|pick),
        live (far|abroad|\\d+|in another), (i'm|i am|we're) (abroad|in a wheelchair|ill|sick|away|in hospital|housebound), no printer
        """
    ),
    "confirms": phrases(
        """
        (it|they|everything|all|that|the \\w+|now|again|finally) (now |is |are |'s |works |working |all |has |have |just |
            finally )*(works|working|fixed|fine|arrived|ok|okay|good|sorted|solved|resolved|perfect*|came|here|back|great)( again|
             now| like)*, works (again|now|fine|like|great|perfectly), problem solved, got (it|the money|my money|the refund),
        money (has )?arrived, (you can|feel free to|please) close (it|this|the),
        (thanks|thank you)( so much| very much| a lot)? for (the |your )?(quick |fast |great |swift |kind )*(repair|help|fix|refund|
            replacement|solution|solving|fixing|sorting|sorting it)
        """
    ),
}

WORDS = CoachWords(lists=_LISTS | own_mishaps.LISTS | leading_on.LISTS)
