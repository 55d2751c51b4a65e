"""English forms of promising too much: that a failure never returns (C-R01), and of boasting (C-R14)."""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said_in

_TROUBLE = one_of(
    """
        outage*, delay*, mistake*, error*, problem*, trouble, troubles, surprise*, failure*, mix-up*, complaint*, breakdown*, issue*,
        interruption*, fault*, disappointment*, hiccup*, repeat*, repetition*, slip-up*, incident*, wrong deliver*, wrong item*
        """
)
_FLAWLESS = one_of(
    """
        perfect*, flawless*, faultless*, impeccabl*, spotless, immaculate, trouble-free, problem-free, error-free, seamless*, smooth*,
        without a hitch, without any problem*, without a single *, a hundred percent, 100 percent, on the dot, exactly as it should
        """
)
_NEXT = one_of("next order, next stay, next visit, next delivery, next parcel, next meal, next appointment, next time, future orders, next one")

SIGNALS = {
    "C-R01": when_said_in(
        f"""
        (there will|there'll|you will|you'll|we'll) (be|have|see|face|hear of) no (more|further|other) {_TROUBLE}…(from|ever|again|now|in
            future|any more|with)*, no (more|further) {_TROUBLE} (from now on|ever|from today|any more|again|in future|in the future),
        (nothing like (this|that|it)|nothing of the kind|nothing of the sort|no such (thing|*)|such (a|an) *|this (kind|sort|type) of *|
            (this|that) *) (will|can|could|shall|is going to|'ll|would) (ever|never|not|no longer)…(again|up|happen*|occur*|come|arise|leave|
            pass|slip|ever),
        (can't|cannot|couldn't|won't|will never|can never|could never) (ever |possibly |simply )*(happen|occur|arise|slip through|come up|go
            wrong|recur) (again|ever|any more|a second time|twice|anymore),
        you (will|'ll|won't|shall) (never|not) (ever |again )*(have to|need to) …(about this|about that|again|because of|for this reason),
        you (will|'ll|won't) (never|not) (ever )?(receive|get|see|experience|find|be|hear|wait|suffer|go through|encounter) …(again|ever|a
            second time|twice|any more),
        (see to it|make sure|made sure|make certain|ensure|take care|ensured) (that )?…(never|not|can't|won't|doesn't|cannot)…(again|ever|
            a second time|repeat*|recur*),
        (is|are|'s) (now |from now on |from today |henceforth )+(impossible|ruled out|excluded|history|out of the question),
        (error*|mistake*|mix-up*|delay*|problem*) …(is|are) (now |simply |absolutely |completely )*(impossible|history|a thing of the past),
        (guarantee|promise|assure|vow|swear)…(trouble-free|problem-free|flawless|perfect*|error-free|faultless|impeccable),
        (a|was a|is a|only a|just a|one) (one-off|one off|unique case|single case)(?=[.!, ]…(won't|not|never|repeat|again)|[.!]?$),
        (your|the|every|all|our) ({_NEXT}) (will|'ll|is going to|are going to|shall) (definitely |certainly |surely |then |all )*(be|go|run|
            arrive|work) (absolutely |completely |totally |entirely )*{_FLAWLESS}…,
        (from now on|from today|from today on|from here on|in future)…(will|'ll|is going to|are going to)…{_FLAWLESS}…,
        (you (can|may)|be) (fully |completely |absolutely |totally )*(rely|count|depend|bank|sure|certain|confident|assured) (on it )?(that )?…(
            never|not|won't|no more|last time|first and)…,
        (this|that|it) (was|is|will have been|will be) (definitely |absolutely |the very |the first and )*(the )?(very )?last (time|occasion|delay|
            mistake)…(promise*|ever|word|sure)*, (first|very first) and (the )?(very )?last (time|such),
        mark my (words|word), (you'll|you will) never (look back|regret|notice|hear of it)…
        """,
        """
        charged again, billed again, receive (our|the) newsletter, if (it|this|that) happens, hear from us again, can't rule out,
        cannot rule out, nobody can, no one can, so that (it|this)…, warranty, guarantee covers
        """,
    ),
    "C-R14": when_said_in(
        r"""
        (won't|will not|can't|cannot|wouldn't) find (a |an |any |anything |anybody |anyone )*(more *|better|cheaper|faster|nicer|finer|
            friendlier|comparable|like it)…(anywhere|elsewhere|on earth|in the (world|country|city|town)|on the market)*,
        (all|every one|each) (of )?(our|the) (customers|guests|clients|users|patients|buyers|readers|students) (are|is|love*|ador*|rave*|
            agree*|recommend*|come back|say|praise*) …,
        (you'll|you will|be prepared to) (be |simply be )*(blown away|amazed|stunned|thrilled|speechless|delighted|over the moon|
            fall in love|love it|in awe|astonished),
        (never|not once) (ever )?(fails|breaks|breaks down|lets you down|lets anyone down|disappoints|goes wrong|crashes|goes down|makes
            mistakes), nothing (that )?(can|could|will|ever) (ever |possibly )*(go|goes) wrong,
        (best|finest|greatest|fastest|friendliest|most reliable|most advanced|leading|cheapest|safest) …(on the market|in the (world|country|
            business|industry|city|universe|region)|of all time|on earth|there is|money can buy|bar none|by far|ever (made|built)),
        (number one|no. 1|nr. 1|undisputed|unrivalled|unrivaled|unmatched|unbeatable|unsurpassed|second to none|without equal|beyond compare|
            incomparable|world-class|world class|world-leading|state-of-the-art|cutting-edge|revolutionary|groundbreaking|
            best-in-class|once-in-a-lifetime|legendary|phenomenal|sensational),
        (one |a )?(hundred|100) (per ?cent|percent) (perfect|reliable|satisfied|safe|secure|foolproof|of our customers),
        (absolutely|completely|totally) (indestructible|infallible|foolproof|unbreakable|bulletproof|perfect in every)
        """,
        "(best|finest) (time|way|before|regards|wishes), not the best, who is the best, (can't|cannot|won't) promise",
    ),
}
