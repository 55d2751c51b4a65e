"""How English customers show anger, annoyance and shame, in the notation of `phrases.py`."""

from __future__ import annotations

UPSET = r"""
        (i|we|one|you|anyone|anybody)('d| would| 'd) have (expected|thought|hoped|assumed), dissatisf*, (could not|couldn't) be bothered,
        (brilliant|great|wonderful|lovely|fantastic|perfect|super|nice|excellent|marvellous|amazing|good) (so |now |and |that's )*(the
        wrong|yet another|another (wrong|broken|mistake|week|delay)|now (i|we)|so now|it's (late|broken|wrong)|nothing works),
        (time|money|custom|business|opinion|health) is (worth|apparently)( worth)? (nothing|less), worth nothing to you, worthless,
        cut off (each|every|again|after|twice), of course (nobody|no one|not|nothing|it didn't|you didn't|they didn't), (don't|do not|can't|
        cannot|fail to) (understand|see|comprehend|grasp|fathom) (how|why) (this|it|that|you|a|nobody|anyone|something|such|on earth|such
        a)*, (it's|it is|matter of) (the|about the|a matter of) principle, (is |was |were |been |being |got |get |getting |simply |just |
        completely )+ignored( again| as well| too| so far| by you)?, through hoops, (considering|thinking of|thinking about|about to|
            going to|
        ready to|inclined to) (end|ending|leav*|cancelling my (account|membership|contract|subscription)|switching (bank|provider|company)|
        legal|taking (legal|my|our|this|it)|terminat*|walk*|a complaint|complain*), never have happened (with|at|to|under|in),
        stop (sending|charging|ignoring|calling|spamming|bothering|pestering|wasting|lying|telling me|fobbing|passing|hiding|debiting|
        taking|making) *, running out of patience, out of patience, (feel|feels|takes|take|taking|accept|accepts) (any |no )?(responsib*|
        ownership|accountab*), (didn't|did not|don't|not) pay(ing)? ... to (sit|wait|be|get|have|freeze|stand|listen|hear|spend|chase), a
        bit much, bit rich, yesterday you (said|told|promised|wrote), you told me (tomorrow|yesterday|last), (three|four|five|six|seven|
        eight|ten|twelve|fourteen|\d+) (weeks|months) (for a|without|and (still|counting|nothing|no|not)|of (waiting|excuses|nothing|
        silence|promises)), ruined (two|three|every|a|another|my|our|his|her|the|everything|christmas|christmases)*, ruined it,
        (letter|email|message) of complaint, complaint about your, (i|we) (wish|want|would like|'d like) to complain (about)?,
        (wish|want|like|need) to (raise|make|file|lodge|register|submit) a (formal |serious )?complaint, how many (weeks|months|days|times|
        calls|emails|more|people), (what|how) (more|else|much more) (do|does|must|can|am) (i|it|you) (have|need|take|do|want|supposed),
        (not|isn't|no) (worth|good) (the|enough) *(paper|for)*, (the )?worst (part|thing|of all), (a|an|another|this) (utter|absolute|
        complete|total|real|big|huge|massive) (mess|joke|farce|shame|letdown|fail), epic fail, fail*ed (me|us|again|miserably)( again)?,
        (we|i) (feel|felt) (so |very |really |completely |totally |quite |rather |a bit |utterly )*(let down|cheated|abandoned|ignored|
        disrespected|unwelcome|powerless|helpless|betrayed|misled|fooled|insulted|neglected|mistreated|stupid for (trusting|believing)),
        sense of (urgency|responsibility|shame), (no|zero|not (one|a) (shred|bit|ounce) of|lack of|any) (empathy|respect|decency|courtesy|
        accountability|interest in (helping|your)|communication|care|urgency|shame|remorse),
        how (lovely|wonderful|nice|charming|generous|thoughtful|delightful|convenient|kind) (of you |that |to )*(that|to (ignore|be
            (ignored|
        told|charged|left|lied))|you (forgot|ignore*|lost|charg*)), (great|nice|lovely|wonderful|brilliant|fantastic|fine|marvellous|
        excellent|superb|terrific) (start|one|way to|work|timing|welcome|present|birthday|job) (guys|lads|everyone|again|to|there|by|of|if|
        ruin*|lose|los*)*, thanks a (bunch|million for nothing), what a (joy|treat|surprise|service|welcome|start|performance|nerve|cheek|
        disappointment|let-down|letdown|let down|waste|shame on|circus|way to|sham|load of|palaver), must be nice, lucky me, charming,
        marvellous, good to know (that )?(my|you|customers|nobody|no one), the (cheek|nerve|audacity|gall|arrogance) of, some nerve,
        or (i'm|we're|i am|we are) (gone|off|leaving|out|done|cancelling), you'll (be hearing|hear) from my, you will (be hearing|hear)
        from my, my next (letter|email|e-mail|call|step|stop|message) (will|is|goes), let (everyone|everybody|people|others|the world) know,
        my followers, (could|want to) (cry|scream|weep|throw), i give up, i've given up, i have given up, can't take (it|this|any),
        cannot take (it|this|any), desperate, despair*, (can't|couldn't|cannot) sleep, sleepless, (not|isn't) (at all )?funny,
        (have|do) you (people )?(have )?any idea (how|what), do you (honestly|seriously|really|even|actually|people|think|realise|realize|
        know how) (think|believe|expect|care|read|know|realise|realize|listen|that this|this is|i|want|check|look)*, for the love of,
        do better, (get it|get your act|pull yourselves) together, pull your finger, wake up (and|people|please)*, (am|are) (i|we)
        (invisible|talking|speaking|a joke|stupid|just a), talking to (a|the) (wall|brick|robot|machine|bot), do i look like,
        (is|was) (it|that|this) (really )?(too much|so hard|so difficult|asking too much|supposed to be|how you|what you call|your idea)*,
        too much to (ask|expect), are you (even|people|lot|still|honestly|seriously|actually|really|trying) *, you (people|lot|guys)
        (are|have|can't|don't|keep|never|should), (care|would you care|perhaps you'd care) to explain, explain (yourself|yourselves|to me
        (how|why)|this to me|how (this|it|you)), what's your excuse, what is your excuse, for heaven's sake, for pity's sake, good grief,
        jesus, (what|why|who|how) the (hell|heck|devil), bugger*, sod (off|this|it), pissing, smh, (drop|lower|slip)ped the ball, shoddy,
        tacky, cheap trick, dirty trick, bait and switch, bare-faced, brazen, shabby, crappy, lousy, garbage service, dire, woeful*,
        lamentable, hideous, ghastly, vile, grim, dismal, miserable, wretched, negligen*, irresponsible, reckless, dishonest*, deceit*,
        deceiv*, deceptive, false promise*, false advertising, misrepresent*, swindl*, extort*, rob(bing)? (me|us|people), theft,
        rip(ping)? (me|us|people) off, taking the (mick|mickey|piss|biscuit), takes the (biscuit|mick|cake|piss), pull the other,
        (won't|will not|can't|cannot|don't intend to|not going to|refuse to) (let (this|it) (go|slide|drop|rest)|take this|pay (another|
        a penny|a cent|for (this|something|a service))|wait (any longer|another|forever)|be (fobbed|ignored|treated|silenced|spoken)),
        (not|no longer) (willing|prepared) to (wait|accept|pay|tolerate|put up), (waited|waiting) (long enough|far too long|too long),
        (far|way|much) too long, long enough, (high|about) time (you|someone|somebody|that|this), sort (it|this) out (now|today|or|
            immediately|
        once), fix (it|this) (now|or|immediately|asap|once), do something, (i )?(demand|insist|expect) (that |on |an |a |to |you |the |my |
        immediate |full |nothing )+(apology|refund|explanation|compensation|answer|reply|replacement|response|be|call|money|less|hear|
        someone|somebody), (how|so) (disrespectful|rude|unprofessional|arrogant|dismissive|embarrassing|humiliating|unfair|sad),
        disrespect*, arrogan*, contempt, humiliat*, belittl*, patronis*, condescend*, (nasty|horrid|obnoxious|snotty|snarky|unfriendly|
        grumpy|aggressive) (tone|woman|man|person|staff|agent|reply|email|colleague|driver|lady|guy|employee), yelled at, shouted at,
        laughed at (me|us), made (me|us) (feel|look|cry), (lost|losing) (a )?customer, goodbye and, good riddance, unsubscribe me,
        heads should roll, (you|they) should be ashamed, embarrassing, embarrasingly bad, shame, ashamed of (you|your),
        never been (treated|spoken to|so), (sorted|resolved|fixed|here|done|settled|solved) by * (i'll|i will|we'll|we will|i'm|we're)
        (be )?(mov*|leav*|cancel*|going|tak*|switch*|look*|find*|report*|post*|contact*|dispute*|sue),
        (moving|move|taking|take|transferring|pulling) (all )?(my|our) (account|accounts|business|custom|subscription|contract|contracts|
        money|policy|policies|savings|orders) (to|elsewhere|away|over|out|somewhere),
        (look|looking|search|find|finding) for (another|a new|a different|an alternative) (supplier|provider|shop|company|bank|partner|
        firm|agency) ((if|unless|because|asap|instead|after)|this|now), (have|forced|need|going) to (look for|find) (another|a new|a
        different|an alternative) (supplier|provider|shop|company|bank|partner|firm|agency), shouldn't have to *, should not have to
        (chase|beg|ask|write|call|remind|wait|fight|explain), (bothered|could be bothered|had the decency|had the courtesy) to,
        can't be bothered, couldn't be bothered, nobody bothers, is (anyone|anybody|somebody|someone) (actually|even|ever|still|at all)
        (reading|listening|there|home|alive|awake|looking|working), does (anyone|anybody) (actually|even|ever) *,
        (will|did|has|can|could|would) (anyone|anybody|someone|somebody) (ever|finally|even|actually) *, happy bunny, happy camper,
        not (a|an) happy (customer|client|man|woman), not best pleased, (day|morning|afternoon|day's leave|holiday) off ... for nothing,
        took (my|our|the) money and, (how|why) is it (even |still )?possible, how can it be that, how (can|could|do|dare) you (justify|
        expect|explain|sleep|live|call|treat|still|even), how (hard|difficult) (can|could|is) it( really)? (be|to),
        what (kind|sort) of (a )?(service|company|business|people|shop|joke|outfit|organisation|organization|way|support|treatment|
        customer), what (exactly |on earth |the hell |am |are )*(am|are) (i|we) (actually )?pay(ing)? (you |this )?for,
        keep (on )?promising, empty promise*, (hollow|broken) promise*, nothing (ever|still|at all) (happens|changes|works|gets done|comes),
        at a loss, to put it (mildly|politely), (relied|counted|depended) on you, trusted you, trust in you,
        (left|leave|leaving|leaves) (us|me|her|him|them|my \w+) (standing|stranded|hanging|in the lurch|high and dry|in the dark|stuck|
        out in the cold|to fend|sitting), spare me (the|your|another), another (empty )?(apology|excuse|sorry), (heard|had) (that|this|it|
        them) (all )?before, (standard|canned|copy-paste|copy and paste|automated|scripted|template|robotic|generic|boilerplate)
        (apology|apologies|reply|replies|answer|answers|response|responses|email|emails|phrases|text),
        regret (ever |having |having ever )*(order*|buy*|bought|choos*|chos*|sign*|book*|switch*|trust*|com*),
        wish (i|we)('d| had) never, (sorry|wish) i ever, (someone|somebody|a person|anyone) who (can |could |will |is able to |actually |
        really |knows )*(actually|really|decide|help|knows|understands|competent|in charge), (bad|sour|bitter|nasty) taste,
        would have expected, 'd have expected, (one|you) (would|might|'d) (think|expect), so-called, so called,
        (plenty of|enough|many|several|every) chance*, (last|final) (chance|warning|straw|attempt|time (i|we|you)), was the last (one|time),
        for the last time, down the drain, should (all )?be (fired|sacked|ashamed|struck off|closed down|shut down), same (old |lame |
        tired )?(excuse|excuses|story|nonsense|thing every), (don't|do not|not) (buy|buying|believe) (it|that|this|a word)( any ?more)?,
        always the same, same story, (it would|would) be (nice|great|good) if (someone|somebody|anyone|you) (could |would |actually |
        finally |bothered |even )*(finally|actually|bothered), take (this|me|us|it|my) (\w+ )?seriously, couldn't organise, in a brewery,
        count me out, i'm out, that's (me|us) done, ghosted, deafening, stonewall*, brushed (off|aside), fobb*, kept in the dark,
        pass* the buck, ping-pong*, from pillar to post, (don't|do not) appreciate (being|the way|how|your|having), take exception,
        (i )?find (it|this|that) (all )?(very |rather |quite |really |a bit |extremely |somewhat |deeply |frankly )*(odd|sad|poor|
        hard to believe|unprofessional|worrying|disappointing|disrespectful|upsetting|annoying|frustrating|unfair|cheeky|strange that|
        extraordinary|astonishing|shocking|incredible|hard to accept|hard to understand|insulting), to be desired,
        (well |far |way )?below (par|standard|expectations|what), f(a|e)ll* (well |far )?short, far from (satisf*|happy|good enough|ideal|
        impressed|pleased|acceptable|professional), hardly (acceptable|professional|good enough|the service|what i|fair), poor form,
        (not|isn't|is not) (acceptable|on(?! )|okay|how you|how (customers|people)|the way (you|to|a)|professional|a way to|what you
        promised|what i (paid|signed) for), (expected|deserve|deserved) (far |much |a lot |so much |a bit )*(better|more|an explanation|
        an apology), thought (you|better) (were|was|of) *, used to be (so |such |a |very )*(good|great|better|reliable|excellent|my),
        gone (downhill|down the pan|to the dogs), standards have (dropped|slipped|fallen), (i'm|i am) (getting |so |really |just |very |
        quite |a bit |rather |beyond |pretty )*(tired|exhausted|worn out|fuming|cross|unimpressed|stunned|appalled|dismayed|fed-up)(?! (and
        happy|but happy)), dismay*, (when|how) (am|will|are|can|do) (i|we|you) (finally|ever|actually) *, how long (am i|are we|do i|
        must i|do we) (supposed|meant|expected|have|still|wait|need), (what|how) (am|are) (i|we) (supposed|meant) to (do|tell|explain|
        live|work|manage|get), why (do|must|should|does) (i|we|it) (always|have to|keep|constantly), so much for (your|the|being|customer),
        thank you for nothing, (one|a) (more )?mistake after (another|the other), one (excuse|problem|delay|lie|mistake|cock-up) after,
        (adding|add) insult, rubbing salt, salt in(to)? the wound, (an |utter |absolute |complete |total )+(let down|letdown|let-down|
        disappointment|waste), big (let down|letdown|disappointment), (my|our) trust (is|has)*, won't be (fooled|made|back|renewing),
        will not be (renewing|back|paying), won't (renew|return|come back|be renewing|pay (for|a|another)), (not|never) (going to )?(renew|
        come back|return to you|use you), not (going to )?(ask|say|write|repeat) (this |it |you )?again, losing (my )?(temper|sleep|rag),
        lost (my )?(temper|rag), think twice (about|before), (enough|that's enough|it's enough) now, wholly (inadequate|unacceptable),
        inadequate, (sub-standard|substandard), careless*, sloppy, slapdash, bad joke, sick joke, jerk* me around, mess* (me|us) around,
        mess* (me|us) about, muck* (me|us) (about|around), strung along, string* (me|us) along, lead* (me|us) on, clutching at straws,
        the runaround, round in circles, (round and round|in circles), brick wall, dead end, hopeless case, losing the will to live,
        wits end, embarrassment (of|for) a, (you've|you have) (lost|ruined|wasted|failed|let|messed|made a mess), you (failed|let|ruined),
        treated (so |very |really )?(badly|poorly|unfairly|with contempt|with such), like (dirt|rubbish|a number|an idiot|a criminal|a fool|
        cattle|a beggar|second-class),
        i've had it, had it up to here, gone (far enough|beyond), words fail me, lost for words, speechless, i'm done (with)?,
        i am done (with)?, we're done (with)?, thanks a lot for, thanks for (ruining|wasting|ignoring|nothing), how nice of you,
        what a way to (run|treat)*, expected (better|more) (from|of) (you|a), never in my life,
        never (seen|experienced|had|met|known|encountered) (such|anything|a (worse|ruder)), not (at all )?impressed, third-rate,
        second-rate, won't stand for, will not stand for, not going to (accept|tolerate|put up|stand), won't (accept|tolerate|put up),
        refuse to (accept|pay|wait|tolerate|believe), what are you playing at, playing games, do your jobs?, doing your job,
        feel (cheated|ripped off|fooled|scammed|robbed|conned|let down|insulted|humiliated|ignored|deceived|betrayed|abandoned|like an
        idiot for trusting), been (cheated|fooled|scammed|robbed|conned|lied|deceived|ignored|insulted|taken for),
        taken for a (ride|fool|mug), take me for (a|an) (fool|idiot|mug), treat* (me|us|customers|people) like, nobody cares,
        no one cares, nobody seems to care, tearing my hair, boiling, blood (pressure|boil)*,
        drives? me (mad|crazy|nuts|up the wall|insane), driving me (mad|crazy|nuts|up the wall|insane), going mad, losing it,
        beyond comprehension, beyond me how, defies belief, inexcusable, indefensible, intolerable, deplorable, scandal*, contemptible,
        negligent, negligence, reckless, cowboys, lousy, rubbish, garbage, trash, trashy, dire, woeful, sloppy, shoddy, crooked,
        dishonest, deceitful, extortion*, greedy, cheek, the cheek of, the nerve, audacity, arrogant, arrogance, contempt, laughable,
        laughing at, hell, from hell, living hell, hung up on me, slammed, threatening me,
        i want (answers|a manager|someone's head|it in writing), demand, i demand, final (warning|notice|chance|request|demand),
        last (warning|chance), if (i|we) (don't|do not) (hear|get|receive) * by, you have (until|24|48|two|three) *, or else,
        otherwise i (will|shall), otherwise i'll, take (this|it|the matter) further, taking (this|it) further, escalate, escalating,
        my bank, cancel everything, close my account, ashamed, stop wasting, stop lying, stop ignoring, stop messing,
        messing (me|us) (about|around), mucking, fob*, being fobbed, stringing (me|us) along, strung along, passing the buck,
        pass the buck, like talking to a (wall|brick wall|robot), brick wall, bots?, no human, is there a human, real person, what a mess,
        absolute (mess|farce|shambles|chaos|rubbish|nonsense|nightmare|disaster|disgrace),
        total (mess|farce|shambles|chaos|rubbish|nonsense|nightmare|disaster|disgrace|failure),
        complete (mess|farce|shambles|chaos|rubbish|nonsense|nightmare|disaster|disgrace|failure|waste), disaster, catastrophe, nightmare,
        again and again, every (single )?time, (two|three|four|five|six|seven|eight|nine|ten) times (now|already)?,
        (three|four|five|six|seven) (weeks|months) (now|later|and), shan't be back, won't be back, not coming back,
        told (all )?(my|our) friends, too much, this is too much, enough now, your mistake,
        (very|so|really|extremely|deeply|truly|bitterly|utterly|absolutely|beyond|incredibly|totally|completely|hugely|quite|pretty|most|
        seriously|thoroughly) (disappoint*|frustrat*|upset|unhappy|annoyed|annoying|dissatisf*|angry|poor|let down|cross|disgust*|shock*|
        irritat*|rude|unprofessional|unimpressed|pissed*|unacceptable), shocked (at|by|that), shocking,
        (remain|remains|gone|still|been|went) unanswered, i'm a patient (man|woman|person), patient but,
        i expect (full |immediate |a full )?(compensation|refund|an apology|an explanation|answers|better),
        or i'll (leave|cancel|go|take|post|report|sue|contact|dispute), or i will (leave|cancel|go|take|post|report|sue|contact|dispute),
        i'll leave for good, really great customer care, great customer (care|service) really, brilliant really,
        (fifth|sixth|seventh|eighth|ninth|tenth) (time|email|call), for the (third|fourth|fifth|sixth|tenth|umpteenth|hundredth) time,
        day (two|three|four|five|six|seven) (without|of|with no), (nobody|no one) turns up, who is going to pay (for )?(this|that|it)*,
        what are you going to do about (it|this), explain yourselves, you people, sort yourselves out, wtf, omg, for god's sake,
        for goodness sake, for crying out loud, bloody hell, get a grip, cowboys, amateurs, amateurish, laughing stock, circus, clown*,
        mockery, gone from bad to worse, insane, madness, crazy, screwed, crying, cried, in floods of tears, heartbreaking, nightmare,
        disgrace*, disgust*, appall*, appalling*, outrag*, unaccept*, unacept*, ridiculous*, ridiculus, joke of a, an absolute joke,
        absolute joke, what a joke, is a joke, a complete joke, complete joke, beyond a joke, pathetic, shambles, shambolic, farce,
        fiasco, shameful, shame on you, ashamed of yourselves, should be ashamed, furious, livid, fuming, seething, angry, angrier,
        infuriat*, enraged, irate, outraged, mad (at|with|about) (you|this), pissed( off)?, fed up, sick (and tired )?of, sick to death,
        had enough, enough is enough, had it with, at my wits end, at my wit's end, wits' end, at the end of my (rope|tether), last straw,
        final straw, patience (is|has)? ?(wearing thin|run out|running out|gone|exhausted|worn),
        lost (all |my )?(patience|trust|faith|confidence|the will), losing (all |my )?(patience|faith),
        wasted (my|hours|half|an entire|a whole|so much|days|our), waste of (my )?time, waste of money, terrible, horrible, horrendous,
        awful*, abysmal*, atrocious*, dreadful*, diabolical, worst (service|company|experience|customer|shop|purchase|*), incompeten*,
        useless, hopeless, clueless, idiot*, moron*, stupid (company|people|system)*, liar*, lying to me, lied to, you lied, lies, scam*,
        con artists, crooks, thieves, thief, robbed, robbery, rip off, ripped off, rip-off, daylight robbery, stealing, stole my, fraud*,
        cheated, cheat*, bloody, damn, damned, wtf, ffs, crap, bullshit, bollocks, fuck*, shit*, arse, how dare you,
        are you (kidding|serious|joking|having a laugh), is this (a|some kind of|some) joke, you must be joking,
        you've got to be (kidding|joking), got to be kidding, unbelievable, i can't believe, cannot believe, beyond belief, insult*,
        insulting, slap in the face, treated like, couldn't care less, don't (even )?care, do not care, total disregard, never again,
        never (ever )?(order|buy|use|shop|deal|come|book|recommend)* (from you|with you|again|here|your),
        will not be (ordering|using|buying|coming back|returning|recommending|a customer),
        won't be (ordering|using|buying|coming back|back|recommending), lost a customer, losing a customer,
        (taking|take) (my|our) (business|money|custom) elsewhere, go(ing)? elsewhere,
        switch(ing)? to (a |another |your )?(competitor|provider|company), avoid (this|at all)*, warn (everyone|others|people|my friends),
        tell (everyone|all my friends), (one|1|zero|negative|bad)[ -]?star*, (bad|negative|honest|scathing|public) review, leave a review,
        trustpilot, google review, post (this|about|it|everything)( all)?( over| on) (twitter|facebook|social|x|instagram|the internet)*,
        go(ing)? public, social media, bbb, trading standards, ombudsman, consumer (protection|rights|advice|council|affairs|authority|
        court)*, small claims*, legal action, legal advice, take you to court, see you in court, in court, sue, suing, lawyer*,
        solicitor*, attorney*, report (you|this|it) to, reporting you, formal complaint, official complaint, file a complaint,
        make a complaint, lodge a complaint, (file|raise|open|start) a (chargeback|dispute|claim with my bank), chargeback, charge back,
        the police, press, watchdog, (speak|talk|put me through|escalate|get me|pass me|transfer me|connect me) (to |with )?(this )?(to
        )?(a|your|the|an|someone)? ?(manager|supervisor|boss|superior|someone in charge|someone senior|director|ceo|head office|person in
        charge), (third|3rd|fourth|4th|fifth|5th|sixth|tenth|umpteenth|hundredth|nth|second|2nd) (time|email|e-mail|message|complaint|
        attempt|call|letter|request|reminder|replacement)( now| already| i)?, yet again, time and time again, over and over,
        how many (more )?times (do|must|have|should), how much longer, being ignored, keep(s)? ignoring, ignoring (me|my),
        keep (fobbing|passing)*, fobbed off, fobbing me, passed (around|from pillar)*, given the runaround, run around, getting nowhere,
        demand (a|an|my|that|to|answers|immediate|full)*, not good enough, simply not (good|on|acceptable), isn't good enough, poor show,
        utterly (let down|useless|disappoint*|unprofessional|unreliable|frustrat*),
        extremely (disappoint*|frustrat*|upset|unhappy|annoyed|dissatisf*|angry|poor), very (disappoint*|frustrat*|upset|unhappy|annoyed|
        dissatisf*|angry|poor|let down|cross), so (disappoint*|frustrat*|upset|angry|annoyed|let down|unprofessional|cross),
        really (disappoint*|frustrat*|upset|unhappy|annoyed|angry|cross|let down|pissed*),
        deeply (disappoint*|frustrat*|upset|unhappy|dissatisf*), beyond (frustrat*|disappoint*|annoyed|upset),
        incredibly (frustrat*|disappoint*|annoying|rude|upset*), bitterly disappoint*,
        thoroughly (disappoint*|fed up|annoyed|unprofessional), ruined (my|our|her|his|the|everything|christmas)*, in tears, distress*,
        heartbroken, devastat*, gutted, thanks for nothing, oh great, well done, brilliant service, bravo, congratulations on, slow clap,
        top notch service, (great|fantastic|excellent|wonderful|amazing|lovely) (customer )?service not, hats off"""
"""One of these is enough."""

ANNOYED = r"""
        didn't (show|turn|even|bother*|reply|answer|call|ring|come)( up)?, did not (show|turn|even|bother|reply|answer|call|come),
        took ... off, spent (hours|days|weeks|the whole|all|my|\d+|two|three|four|half|an entire|over) *, simply, of course, obviously,
        told (us|me) (anything|nothing)*, as usual, (so )?late again, wrong again, broken again, (the )?same (problem|issue|fault|error|
        mistake|thing), (each|every) time, in the rain, in the cold, in the dark, elderly, pregnant, newborn, disabled,
        on christmas eve, for the wedding, for my wedding, hours, (not|never) once, no progress, no sign, any progress, further delay,
        another delay, delayed again, cancelled again, postponed, last minute, at short notice, without (warning|notice|asking|telling),
        for nothing, in vain, never (showed|turned|came|arrived|called|rang|replied|answered|heard|got), months, exhaust*,
        going on (since|for), not the first time, isn't the first time, happened (before|again|twice), loyal customer*, (years|decades) as
        a (loyal |paying )?customer, customer (for|since), i want (my money|a full refund|answers|an explanation|this|an answer), at once,
        immediately, (no|without) (a |any |even a )?(single )?(word|explanation|apology|reply|response|answer|call), silence, hung up,
        vanished, disappeared, * (emails|calls|messages|letters|reminders) (and|but|later), (not one|no) (answer|reply|response),
        cost (me|us) ... (hours|days|day|sleep|client*|customer*|nerves), (two|three|four|five|\d+) (hours|weeks|months) (later|ago|and|
            now),
        (ten|eleven|twelve|fifteen|nineteen|twenty|\d\d) days, pointless, senseless, no idea what, different (story|answer|thing)
        every time, told something different, one says, everyone tells me, how come, hang up, on hold,
        disappoint*, frustrat*, annoy*, irritat*, unhappy, dissatisf*, upset*, not (at all )?(happy|impressed|satisfied|pleased|amused),
        let down, unprofessional*, poor (service|customer|communication|quality|experience)*, inconvenien*, tired of,
        still (waiting|no|nothing|not|haven't|hasn't|don't|doesn't|isn't|can't), again, once again,
        keep(s)? (getting|telling|saying|being|sending|asking), repeatedly, several times, many times, numerous (times|emails|calls),
        twice, three times, four times, five times, countless, weeks, nobody, no one, no-one, ignored, excuses, excuse, empty promises,
        promised, you said, i was told, was assured, supposed to, asap, immediately, urgent*, nonsense, stress*, hassle, nightmare, mess,
        silly, absurd, laughable, bad experience, unreliable, misleading, misled, why (is it|does it|am i|are you)( so| still)?,
        seriously, honestly, frankly, apparently, quite frankly, not fair, unfair, unreasonable, where is my, what is going on,
        what's going on, complain*, complaint, sort it out, chasing, chased, cross"""
"""Two of these show anger, or one with signs of shouting."""

CALM = r"""
        (thank you|thanks|cheers|love you) so much for *, your (great|nice|lovely) *,
        how (many|long) (do|does|will|would|should) (i have to |i |we |it |they )*(wait )?(before|until|for the|last|take|need|keep)*,
        how many (people|days|weeks|times|months) (can|do|does|will|should|per|a|are|in|fit|before|is|would) *, (opening|business|working|
        office|visiting) hours, hours (a|per) (day|week), (24|48|72) hours, how many hours, few hours, hours of,

        (what|it's|such|that's) a (real )?(shame|pity) (that|it|you don't|but|the|i)*, charming (little|place|hotel|village|shop|staff),
        not (at all )?embarrassing, (a bit|little|rather|so|quite|really|very|how) embarrassing, it is embarrassing, it's embarrassing,
        embarrassing (but|to ask|question), (desperate|desperately) (for a|to get hold|for the next), do something (for|nice|about the
        colour), explain (to me )?how (to|it works|this works|the|i), explain how (it|this) works, are you still (open|selling|offering|
        there|taking|accepting|delivering), are you (really|actually) (open|closed), do you (really|actually|even) (have|sell|offer|need|
        deliver|ship), what a (surprise to|treat (for|it)), is it too much (to|for), do you think (it|i|the|this|that|you could|we|there)*,
        do you know how (to|long|much|many|i), do you know *, do you want (me|us|to)*, do you care for*, fix (it|this) or, great job *,
        nice one *, lovely present, shame it*, grim reaper, negligence clause, theft (insurance|cover|protection),

        never been (treated|spoken to|so) (so |as )?(well|kindly|happy|nicely|pleased|satisfied|fast), (can|could) someone (actually )?,
        trusted you (for|with) (years|many|and)*, (looking|look) for a new (one|supplier|provider), always the same (great|good|quality|
        high), would have expected nothing less, tired (of|but) (waiting for|happy)*, another (one|question|thing|colour|color|size|order|
        model|way|time|date|day),
        (cried|crying|tears) (of|with|from) (joy|happiness|laughter), tears of joy, no demand, in demand, high demand,
        real person (who|that) helped, great disaster, disaster recovery, my bank (details|account|statement|transfer|card|is)*,
        every time (i|we) (order|shop|buy|use|come|visit), well done, not a (disaster|nightmare|catastrophe),
        rubbish (bin|bag|bags|collection)*, (garbage|trash) (bag|bags|bin|can|collection)*, hell of a (good|nice),
        lost for words (how|with)*, speechless (how|with)*, escalate nothing, three (weeks|months) (in|to|of|ago), boiling (water|point),
        threatening rain, close my account, no hard feelings, three times (a|per) *, two times (a|per) *, two times, cheeky,
        (leave|write|post|give) (you )?(a|my) (good|great|nice|positive|glowing|five|5)* ?(star )?review, where can i leave a review,
        leave a review, i feel (awful|terrible|bad|horrible), feel (so )?(awful|terrible|bad|horrible) (about|for|asking),
        i'm crazy about, (not )?too much trouble, if it's not too much*, sorry (for|to|about) *, crying with (laughter|joy),
        cried (with|from) (joy|laughter), five (star|stars), your mistake was, too much (salt|work|to ask|for me|trouble)*,
        quite (upset|cross|annoyed) with myself, annoyed with myself, angry (at|with) myself,
        (upset|cross|disappointed) (with|at|in) myself, no problem*, not a problem, no worries, no rush, no hurry, not urgent,
        no complaints*, (can't|cannot|couldn't|can not) complain, not (angry|upset|annoyed|mad|complaining|blaming|disappointed|a
        complaint), (never|wasn't|am not|haven't been|not at all|wasn't at all|not been) (been )?(disappoint*|let down|upset),
        no (hard feelings|harm done|hassle|stress|fuss), hassle-free, stress-free, (can't|cannot) believe (how (quick|fast|good|easy|
        lovely|helpful|kind|well)|my luck|it's so good|the quality), i can't believe how *, unbelievable (value|quality|service)*,
        thank you (once )?again, thanks again, order(ing)? again, again soon, use you again, well done (to|everyone|team|all),
        (definitely|certainly|gladly) (be )?(order|buy|use|shop|recommend)*, shit hot, awfully (nice|kind|good),
        terribly (nice|kind|sorry), (sorry|apologies) (to (bother|trouble|pester)|for) *, once again,
        social media (manager|team|account|accounts|icons), i('m|am) a (lawyer|solicitor), my (lawyer|solicitor) (friend|husband|wife),
        press (the|and|any|release|f|ctrl|ok|enter)*, mess* (up on my|on my end)*,
        never again (look|go|shop|use|buy) (anywhere|elsewhere), court (shoes|road|street), honestly (love|great|can't thank)*,
        cross(ed)? fingers, stressed about"""
"""Takes back what stands in it."""

EMBARRASSED = """
        my bad, stupid me, silly me, (i|i'm|am) (so |such a |such an |an )?(clumsy|idiot|klutz|fool|muppet|numpty|dope), blushing,
        red-faced, red in the face, i feel (awful|terrible|mortified|so bad|horrible) about, don't tell (anyone|my), between us,
        (hard|difficult|awkward) (for me )?to (write|ask|admit|say) (this)?, hate (to admit|asking|having to ask), dumb question,
        noob question, newbie question, can't believe i (did|forgot|lost|deleted), i'm afraid (it's|this is) a (silly|stupid|daft)*,
        (silly|stupid|dumb|daft|basic|obvious|ridiculous|foolish|stupidest|dumbest) question*,
        question (may|might|must) (be|sound|seem) (silly|stupid|dumb|daft|basic|obvious),
        (sorry|apologies|apologise|apologize|forgive me|excuse me) (to |for |if )(bother*|trouble|troubling|pester*|be a (pain|nuisance|
        bother)|being a (pain|nuisance|bother|pest)|keep (asking|emailing|bugging)|disturb*|ask* (again|this|such|so|what|something|a)*|
        the (silly|stupid|bother|trouble|hassle|confusion on my|ignorance|dumb|basic|repeated)|this (is|sounds|silly|stupid|seems)*|the
        ignorance|being (so|such|dense|thick|slow|clueless|annoying)*|emailing again|my (ignorance|stupidity|mistake|silly|confusion)|
        wasting your time|taking up|taking your), hate to (bother|be a pain|trouble|ask|be that|be a nuisance),
        (don't|do not|didn't) (want|mean|like) to (bother|be a (pain|nuisance|bother)|trouble|be annoying|be difficult|waste your time|
        disturb|pester|make a fuss|be rude), embarrass*, ashamed (to|of myself|that i|i),
        (bit|little|so|feel|feeling|rather|really) (awkward|sheepish|foolish|mortified|silly|stupid|dumb|daft),
        i feel (so |really |a bit |rather |like )?(silly|stupid|foolish|awful|terrible|bad|an idiot|dumb|like an idiot|daft|sheepish|a
        fool|guilty)( (asking|for|about|but))?, mortif*, (this|it|i know this|i know it|i) (may|might|must|probably|will|is probably|'s
        probably)? ?(sound|sounds|seem|seems|be|is) (a bit |really |so |very )?(silly|stupid|dumb|daft|a stupid|a silly|obvious|a dumb)*,
        i'm (probably|just|maybe|sure i'm) (being |missing |just )?(dense|thick|stupid|silly|daft|dim|an idiot|something obvious|blind|
        doing something wrong|missing something)*, (i'm|i am) (hopeless|useless|terrible|rubbish|no good|not great|a dinosaur|a bit of a
        luddite|not very good|not tech)* *(with|at)? ?(technology|computers|tech|this|these things|phones)*,
        my (own )?(stupid|silly|daft|dumb) (mistake|fault), call me (stupid|old|daft)*, please don't laugh, don't laugh,
        forgive my (ignorance|stupidity), pardon my ignorance, i should (really |probably )?know this,
        awkward (to ask|question|but|situation for me), bother you (again|with this|with such), sorry to be (a|that|such)*, humiliat*,
        blush*"""
"""By these customers make themselves small."""
