"""English forms that leave no choice (C-R21), tie a gift to strings (C-R22), press the silent (C-R33), or guess (C-R12)."""

from __future__ import annotations

from opora.pure.languages.coaching import when_said_in

SIGNALS = {
    "C-R12": when_said_in(
        """
        (might|may|could) (very )?well (be|have|take|fit|work|come|arrive), (it|that|this|there|they|the \\w+) (seems|seem|appears|appear) to
            (be|have|fit|work|cover|include|need), (i|we) (would )?(gather|take it|presume|understand it|dare say|daresay|shouldn't think|don't
            suppose|don't think|doubt|wouldn't think|wouldn't be surprised)…, (as i|from what i|from what we|as we) (hear|heard|understand|
            gather|remember|recall|can see|know), (rumour|word) has it, more or less (sure|certain), (should|would) (be|do|work|fit) …(i think|i
            guess|i suppose|i reckon|i believe|i'd say|right), (probably|perhaps|maybe|possibly|presumably)(?=[.!]?$), if i (remember|recall)
        """,
        """
        think (that |this |it )*(is|it's|that's|was) (a |an |very |really |such a )*(lovely|great|good|nice|excellent|fair|wonderful|brilliant|
            kind|right|important), (;|:) if, if the \\w+ (stays|still|does|is|keeps)
        """,
    ),
    "C-R21": when_said_in(
        """
        (refund|exchange|replacement|change|cancellation|discount|return|repair|extension|compensation|money back|credit|that|this) (is|are)
            (simply |absolutely |completely |therefore |unfortunately |sadly |just )*(out of the question|ruled out|excluded|not an option|not on the
            table|not possible under any|impossible|not negotiable|non-negotiable|unthinkable),
        all (that )?(you|we|i|one) can do (now |here |for you |about it )*(is|are|for you|in)?…, (that's|that is|this is) (really |sadly
            |unfortunately |simply )?(all|everything|the most|the best) (that )?(we|i) can (do|offer|give|say)(?=[ .!]),
        (we|i) (don't|do not|can't|cannot|won't) (offer|have|do|give|accept|provide) (anything|nothing) else, (we|i) (must |have to )?insist (on|that),
        other (methods|options|ways|solutions|forms|dates|means|payment methods|possibilities) (are not|aren't|do not|don't|cannot|can't|
            won't)…, (otherwise|or else) (we|i|it|nothing|there's nothing) (can't|cannot|won't|will not|can|is)…,
        (this|that|it|the offer) or (nothing|none|not at all|leave it), (like it or not|whether you like it or not|no exceptions|no ifs|period(?=
            [.!])|end of story|full stop(?=[.!])|final(?=[.!]?$)), (decision|offer|answer) (is|stands|remains) (final|as it is|unchangeable),
        (there's|there is|we see|i see|you have|you've) (absolutely |simply |really |got |sadly )*(no|not any|no other) (other )?(way|option|choice|
            alternative|possibility|solution|means|way around)…(than|but|to|else|out|of)*,
        (it )?(cannot|can't|can not) be (done|arranged|solved|handled|changed|paid|ordered) (any other way|differently|otherwise|in any other|
            any differently), (you )?(must|have to|need to|will have to) (come|appear|apply|bring it|collect it|pay) …(in person|in cash|
            personally|on site|at the counter)…(only|no other|otherwise|differently)*,
        (the )?only (thing|option|way|possibility|choice|solution|remaining|offer|alternative) (left |remaining |open |for you |we have |i can offer
            |you have |that |we can |i have |is )+…, nothing (else )?(left |remains )*(for you )?(but|to do but|except|other than) to …
        """,
        "but (i|we) (can|could|will|'ll), or (i|we|you) can, either … or (i|we|you), next week you can, as you like",
    ),
    "C-R22": when_said_in(
        """
        (in return|in exchange) for (a |an |your |five |four |the |deleting |removing |changing |positive |good )+…(star*|review*|rating|comment*|
            silence|post|feedback|withdraw*|signature|discretion|goodwill)*,
        (without|with no) (admitting|admission of|acknowledging|recognition of) (any |our )?(fault|liability|guilt|obligation|blame|legal),
        (sign|confirm|agree|declare|undertake) (that |to |in writing )*…(no further claims|waive*|not to (sue|claim|post|write|tell|complain|
            publish)|full and final|claims are settled|keep (it|this) (quiet|secret|confidential)|raise no),
        (voucher|compensation|discount|credit|refund|gift|bonus|coupon|money|points|present|amount) (can |may |will |is |are |applies |apply
            |only |be |valid |just |but )*(only |exclusively |solely )(be )?(used|valid|redeem*|applied|applies|spent|credited|granted|paid|given|
            issued|good)? ?(for|on|with|towards|if|when|once|after|against|upon|provided) …(next|another|new|future|purchase*|order*|booking|
            over|above|minimum|again|you|subscription|within),
        (provided|on condition|on the condition|under the condition|as long as|only if|assuming|if and only if|once|as soon as|after|when) (that
            )?you(r)? (have |first |will |agree to )*(withdraw|delete*|remove*|take down|change*|edit*|correct*|improve*|raise*|sign|promise|
            don't|stop|stay|extend|renew|buy|order again|recommend|write (us )?a (good|positive|nice)|give us (five|5|a good)|leave (us )?a (good|
            positive|five)|keep (quiet|silent|this)|like|follow|refrain)…
        """,
        "whatever you write, whether or not you",
    ),
    "C-R33": when_said_in(
        """
        why (aren't you|don't you|haven't you|do you not|are you not|have you not|didn't you|won't you) (even |yet |still |ever )*(reply*|answer*|
            respond*|react*|writ*|sign*|sent|send*|pay*|paid|confirm*|get*|return*|let*|call*)…,
        as (already |previously |repeatedly |often |we |i )*(requested|asked|mentioned|demanded|reminded|written|explained|agreed) (already |before |
            several times |in |on |earlier |last )*…(send|sign|reply|pay|fill|return|confirm|provide|please|complete),
        any (news|update|updates|progress|answer|word|reply|decision|thoughts|feedback) (on (this|that|it|your|the)|from (you|your)|yet)…,
        (once again|once more|again|for the (second|third|fourth|last|umpteenth) time) (we|i|please|may we|may i|let me|let us|i'm|we're) …(ask*|
            request*|remind*|urge|demand*|reply|answer|send|need|invit*|call on),
        you (have |had |still |again |'ve |so far |yet |obviously |apparently )*(not|n't|never|failed to) (yet |ever |still |even )*(react*|
            respond*|repl*|answer*|got back|get back|sent|returned|signed|paid|confirmed|provided|let us|reached|filled|completed)…,
        (still|remains|remain|so far|is|are) (still |so far |yet )*(unanswered|without (a |an |any )?(reply|answer|response|reaction)|outstanding|
            overdue|open on your side|pending on your side|missing from you)…,
        (we're|we are|i'm|i am|we|i) (have been |'ve been |am |are |been |still |keep |kept )*(waiting|wait) (for|on) (your|you|the documents|an answer
            from you|a reply from you|days|weeks)…, (another|a further|one more|a friendly|a gentle|a quick|a final|a last|a second|a third|this|
            just a|final|last|second|third) (little |short |friendly |gentle )*(reminder|nudge|follow-up|follow up|notice|warning)…,
        (following up|follow up|checking in|circling back|bumping|chasing|touching base|checking) (on|again|about|with|this|my|up)…,
        (my|our) (last|previous|earlier|first|second) (e-mail|email|mail|message|letter|request|reminder*) (seems|must have|has|was|is|appears|
            probably|remains)…, (did|have) you (even |actually |ever |already )*(get|got|receive*|read|see|seen|notice*) (my|our) (last |previous
            |first |e-mail|email|mail|message|letter|request|reminder)+,
        (please |kindly )?(react|respond|reply|answer) (at last|finally|immediately|at once|already|without (any )?(further )?delay|now(?=[.!]))
        """,
        "(part|parts|delivery|supplier|goods|shipment) …(arrived|came in|is here), you have not received our, haven't received our",
    ),
}
