"""English phrases by which customers tell that something of ours went wrong, by what happened; more of them stand in `reading.py`."""

from __future__ import annotations

FAILING = r"""
        you (have |'ve |just |again |simply )*(sent|gave|given|delivered|billed|charged|invoiced|cancelled|canceled|closed|deleted|
            blocked|lost|forgot|forgotten|sold|installed|fitted|packed|left|booked|put|wrote|printed|spelled|spelt|shipped|addressed|
            registered) (me |us |it |my |our |him |her |them |everything |the parcel |the order )*(the |a |an |to )*(wrong|bill of|
            someone|somebody|number|half|old|used|broken|another|neighbour*|expired|empty|different|only|without|too (late|early|little|
            much|many|few)|name|account|order|booking|again),
        delivered to (number|the wrong|another|my neighbour*|the neighbour*|an old|my old),
        (logs|logged|kicks|kicked|throws|threw|locks|locked|signs|signed) (me|us) (out|off),
        won't (load|start|open|charge|turn|switch|print|connect|close|shut|lock|save|sync|update|play|stop|accept|let|fit|stay|hold|
            work|flush|drain|heat),
        (doesn't|does not|didn't|did not|don't|do not) (close|shut|lock|drain|heat|cool|charge|fit|stay|load|start|open|turn on|
            switch on|respond|react|print|connect|sync|flush|work|function|hold|match|arrive|come|show up|turn up|add up|make it|
            include|contain|help), swallowed, ate my, went off, for no reason, by itself, on its own,
        (asked|ordered|paid|booked|reserved|wanted|chose|bought|requested) ... (and|but|yet) (i |we |you |they |it |there |then |
            instead )*(got|get|received|was given|were given|brought|gave|came|sent|was|is|had|delivered|served|only),
        (nobody|no one|no-one) (has |had |was |were |ever |even )*(picked|collected|told|informed|answers|opened|knows|there|met|helped|
            came|called|rang|warned|cleaned|reads|responds|let),
        (update|upgrade|app|system|website|site|software|machine|page|portal|form|till|terminal|checkout|programme|program) (has |have |
            just |simply |again |keeps |always |suddenly |then )*(deleted|wiped|erased|broke|ruined|removed|lost|swallowed|ate|locked|
            charged|cancelled|crash*|froze|hangs|hung|freez*|refus*|reject*|declin*|drops|dropped|fails|failed|stuck|stops|stopped|
            says (no|error|invalid|unknown|wrong)),
        (was|were|is|are|got|gets|been|keeps being|being) (declined|rejected|refused|turned away|cut off|disconnected|billed twice|
            charged twice|cancelled|canceled|postponed|overbooked|double-booked|closed although|closed even|locked|blocked|deleted|
            stolen|opened|soaked|mouldy|stale|raw|burnt|cold|dirty|sour|off|out of (order|service|action)),
        make it (onto|on to|to|on|into), out of (order|service|action),
        (cut|cuts|cutting|drops|dropped|dropping|dies|died|goes|went) (out|dead|down|off|blank|black|flat), shows * twice,
        (twice|double|two times) (on|for|in) *, without (heating|hot water|water|power|electricity|internet|a signal|light|gas|phone),
        (heating|water|power|electricity|internet|signal|lift|elevator|boiler) (is |has been |was |been |again |still |out |off |gone )+,
        never (reached|got|arrived|received|came|worked|turned|appeared|delivered|refunded|happened|booked|answered),
        hasn't (reached|arrived|come|been|worked|turned|appeared|shown), has not (reached|arrived|come|been|worked|appeared),
        haven't (got|received|had|heard|been|seen), came (open|apart|undone|unstuck|without|too late|off), pages missing, hair in,
        (far |way |much )?too (dark|salty|cold|late|noisy|loud|hot|small to|short to), threw (the|my|it|our),
        (worse|slower|louder) than (before|ever), refus* to (help|refund|exchange|take|accept|let|serve|open), turned us away,
        had to (wait|pay (twice|again|extra)|go home|sleep|stand|walk|cancel|throw|call (a|another|three|several)|come back|queue),
"""
