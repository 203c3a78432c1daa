/** Takes a list apart that is written as people read it. */
const each = (list: string): readonly string[] =>
  list
    .trim()
    .split(';')
    .map((one) => one.trim().replaceAll(/\s+/g, ' '));

/** What people type who need somebody, by the part of the help page that they need. */
export const needs: Readonly<Record<string, readonly string[]>> = {
  'thoughts-of-dying': each(`
    i cant go on; i can't do this anymore; no reason to live; cutting myself; im gonna end it; i think im going
    to end things; i want it to be over; goodbye note; how to write a suicide note; nobody would care if i died;
    id be better off dead; they would be better off without me; everyone would be happier if i was gone; i wish
    i could just go to sleep and not wake up; whats the point anymore; whats the point; life isnt worth it; im
    done; i'm so done with everything; i have a plan to kill myself; jumping off a bridge; took too many pills;
    i took a bunch of pills; swallowed pills; i have a gun; hanging; lost my son to suicide; suicde; suiside;
    sucide; i want to unalive myself; kms; kys; s*icide; su1cide; sewer slide; i hurt myself last night; i burn
    myself; i scratch my arms until they bleed; razor blade; selfharm scars; sh urges; overdosed; i want to give
    up; im giving up; i give up; i hate my life; i hate being me; i dont deserve to live; i deserve to die; i
    should be dead; i shouldnt be alive; i wish i wasnt here; dont want to be here; don't want to wake up
    tomorrow; dont wanna live; tired of living; tired of everything; tired of fighting; so tired of being alive;
    nobody would miss me; no one would notice if i was gone; im a burden; i cant take it anymore; i cant live
    without him; i cant live without her; i want to be with my dead husband; i want to join my mom in heaven; i
    dont want to wake up tommorow; i want to stop existing; dont see the point in carrying on; carrying on is
    too hard; i have nothing left; theres nothing left for me; i feel like a burden; i just want to sleep
    forever; i keep thinking about driving into a tree; driving off a bridge; crash my car on purpose; walk into
    traffic; jump under a train; step in front of a train; how long does it take to bleed out; what happens if
    you take too much tylenol; is it selfish to kill yourself; does hanging hurt; will god forgive suicide; who
    would take care of my cat if i died; writing my will tonight; nobody will miss me when im gone; ending my
    pain for good; i hate waking up; i wish i never woke up; suicidle thoughs; siucidal; wnat to die; i wnt to
    die; iwanttodie; i cnt do this anymor; slef harm; cuting myself; i cut again; relapsed on cutting; im drunk
    and want to die; i am not safe; im scared of myself; i am afraid of what i might do; im scared ill hurt
    myself; my boyfriend threatens suicide when i try to leave; it hurts to exist; living is too painful; i
    can't keep fighting; what if i just disappeared; would it be easier if i died; nobody needs me; i'm a waste
    of space; i should just kill myself already; i dont wanna be alive anymore; i keep imagining my own funeral;
    ways to end it; i want out; everything hurts and i want it to stop; i feel empty and want to die; life is
    too hard; i cant handle life; im so tired i dont want to live; how to disappear forever; i bought rope; i
    wrote letters to my family; i gave away my things; my friend overdosed and wont wake up; suicide hotline
    text; i scare myself; im gonna do something bad; what do i say to someone suicidal; i dont want to be on
    this earth anymore; why am i still alive; is anyone going to miss me; i want my life to end; thinking of
    ending my life tonight; cant see a way out of this; suicidel; wanna kms so bad; i self harmed again; i keep
    cutting my legs; i hear voices telling me to hurt myself; my mom took too many pills
  `),
  'someone-hurts-you': each(`
    he hits me; my mum beats me; my husband pushed me; my partner chokes me during arguments; he strangled me;
    he put his hands on my throat; he put his hands on me; he wont let me leave the house; he controls all my
    money; he took my phone; he checks my phone; she hits me; my wife hits me; my girlfriend slapped me; my
    mother slaps me; he threatened to kill me; he said he would kill me; he has a gun; im scared of him; afraid
    to go home; is it abuse if he doesn't hit me; am i in an abusive relationship; how do i get out; i need to
    get away from my husband; i was assaulted; someone attacked me; my parents hit me; i think someone is
    following me; i think my friend is being abused; being stalked by my ex; my ex wont leave me alone; my ex
    keeps showing up; forced to marry; female genital mutilation; my parents kicked me out; hes hitting me; my
    hubby hits me; my boyfrend hit me; husband pushes me around; he throws things at me; he punches walls; he
    screams at me every day; he calls me names; he says its my fault he hits me; i walk on eggshells around him;
    hes going to hurt me if i leave; he follows me everywhere; he has cameras in the house; gps tracker on my
    car; how to hide my phone from my husband; how to leave safely with kids; women's shelter near me; is my
    relationship abusive; my dad beats my mom; dad hits mom; mommy hurts me; i think my student is being abused;
    my girlfriend strangled me; my husband held me down; he pinned me to the wall; he spit on me; he twisted my
    arm; he locked me in the bathroom; he wont give me money; i have bruises; black eye from my boyfriend; i'm
    scared my husband will kill me; my ex has a key and comes in; my ex found out where i live; my dad hits my
    brother; my mother locks me in my room; my husband choked me last night; he hit me in the face; boyfriend
    slaps me when hes angry; im afraid of my partner; he monitors my texts; how to get out of an abusive
    marriage; my ex is stalking me; my dad hits us; mom hits me with a belt
  `),
  'sexual-violence': each(`
    my dad touches me; my stepdad comes into my room at night; he raped me; my boyfriend forced me to have sex;
    he wouldn't stop when i said no; sex when i was asleep; woke up and he was inside me; i was sexually abused
    as a child; my uncle touched me when i was little; my grandpa molested me; my coach touches me; i was
    drugged; date rape; my teacher sends me pictures; he is sharing my nudes; being blackmailed with pictures;
    revenge porn; trafficked; he makes me have sex; i didnt want to but he did it anyway; my cousin touched me;
    my brother touches me at night; somebody touched me down there; im 13 and an adult wants to meet me; an
    older man is messaging me; he wants nudes; my ex is threatening to post my pictures; my stepfather touches
    me; my grandfather did things to me; i think i was molested; was it rape; i froze and he kept going; i woke
    up with no clothes on; i was forced; my boss keeps touching me; my kid told me someone touched him; he
    forced himself on me; i was raped in college; my uncle molested me as a kid; a man touched me on the bus; my
    teacher touched me
  `),
  'a-child': each(`
    i hit my kid; i'm afraid i'll hurt my baby; i want to hurt my baby; thoughts of hurting my baby; thoughts of
    harming my child; kicked out for being gay; my parents fight and im scared; i might hurt my kids; i shook my
    baby; my mom leaves us alone for days; there is no food at home; i was hit as a kid; i lost control and hit
    my son
  `),
  'drinking-or-drugs': each(`
    my dad is drunk and scary; my dad drinks too much; mom is using again; i cant stop drinking; drinking every
    night; im an alcoholic; blacked out again; hooked on oxy; od; my son is using meth; i relapsed; mom is drunk
    again; cant stop using cocaine; drunk and alone; need a drink to get through the day; detoxing alone; how do
    i know if im an addict; mom is always drunk; i hide bottles; shaking without alcohol; i wake up and drink;
    pills to get through the day; took something and feel weird; he isnt breathing; i cant stop drinking at
    night; husband is an alcoholic; addicted to oxycodone; withdrawal from heroin
  `),
  eating: each(`
    i throw up after eating; i dont eat; i havent eaten in days; afraid of getting fat; i binge and cant stop;
    my son wont eat; i made myself puke; i only ate an apple today; scared to eat; i cant keep food down on
    purpose; i eat and then throw up; i hate my body so much i wont eat; i exercise until i faint; i think i
    have an eating disorder; purging after meals; i havent eaten for three days
  `),
  'to-talk': each(`
    i dont see a future; postpartum intrusive thoughts; i want to hurt someone; i want to kill someone; i want
    to kill my husband; im going to hurt him; i need to talk to someone; someone to talk to; nobody to talk to;
    talk to someone now; i need help; help; please help; help me; i am so alone; i feel so alone; i cant
    breathe; panic attack right now; i hear voices; conversion therapy; im trans and my parents hate me;
    homeless tonight; nowhere to go; nowhere to sleep tonight; i lost everything; i cant cope; cant cope
    anymore; i hate myself; im worthless; nobody loves me; i ruin everything; i dont know who to talk to; can
    someone talk to me; is anyone there; someone help me; i need someone; no one to talk to; im not okay; im not
    ok; hearing someone talk to me who is not there; i'm losing it; i feel like im going insane; breaking down
    at work every day; i cant stop shaking; cant function anymore; i need to talk to someone right now; who can
    i call; number to call when sad; text line; i feel so hopeless; i need someone to talk to right now; please
    someone help me; i feel like im losing my mind
  `),
  'worried-about-someone': each(`
    hung himself; my brother killed himself; my friend says she wants to die; my friend is suicidal; my daughter
    is cutting; my daughter is cutting herself; my husband is talking about killing himself; worried my brother
    will hurt himself; my boyfriend said hell kill himself if i leave; he says he will kill himself if i leave;
    my mom attempted suicide; my dad shot himself; son says he wants to kill himself; my teen is cutting; friend
    posted a goodbye; how to help a suicidal friend; someone is going to jump; my roommate tried to kill
    herself; my daughter said she wishes she was dead; my best friend wants to kill herself; my sister is
    suicidal; worried my son will hurt himself
  `),
};

/** What people type who need no help line, though some of the words are the same. */
export const innocent: readonly string[] = each(`
    killing time; dying to know; dying of laughter; to die for cake; kill two birds with one stone; that killed
    me (joke); my feet are killing me; killer workout; i could kill for a coffee; shoot me an email; i shot a
    video; drop dead gorgeous; dead end job; deadline stress; dead tired; over my dead body; end of therapy; the
    end of a relationship; ending a friendship; end the session early; cutting back on sugar; cutting ties with
    family; cut off my sister; cutting onions; cutting the grass; cut down on coffee; hurt feelings; he hurt my
    feelings; my friend hurt my feelings; i hurt my back; hurt by a friend; hit the gym; hit a wall; the news
    hit me hard; grief hit me; it hit me today; touch base; touched by your words; your post touched me;
    touching story; out of touch; the story touched me; take a break; take my time; i need a plan; plan for the
    afternoon; how to jump into a conversation; jump to conclusions; jumping rope; bridge; hanging out with
    friends; hanging on; hanging clothes; shooting stars; drowning in work; drowning in emails; buried in work;
    death; death of a parent; death anxiety; fear of death; fear of dying; my mother is dying; my dog died; my
    dog is dying; dying parent; my father is dying of cancer; caring for a dying parent; sitting with the dying;
    the dying process; end of life care; life after death; is there life after death; loss of a child;
    miscarriage; afraid of flying; scared of needles; scared of my therapist; afraid of my boss; scared of
    public speaking; leave my job; how to leave a job; leaving home for college; leaving a therapist; how to
    leave a group; i want to leave therapy; run a group; run away from feelings; burn out; burned out at work;
    burning the candle at both ends; toxic workplace; toxic positivity; controlling my temper; control freak;
    relationship with food; relationship advice; my partner is away; fighting with my husband; argument with my
    wife; i yelled at my kids; mad at my mom; my mom and i fight; my kids hit each other; sibling rivalry; abuse
    of power; verbal communication; emotional support; emotional eating; mental load; mental health; physical
    therapy; stop smoking; stop procrastinating; drink water; coffee drinking; drinking tea; sober october; pill
    organizer; medication side effects; antidepressant withdrawal; coming off antidepressants; eat better;
    eating out alone; not eating meat; weight; hungry at night; food; help with sleep; help my kid sleep; how
    can i help a friend who is grieving; helping others; help for therapists; talk to my boss; talk to my kids
    about death; how to talk to someone who is grieving; talk therapy; i need to talk to my therapist about
    money; crisis of faith; emergency savings; future; no future plans; hope; hopeful; alone time; home alone;
    being alone; living alone; giving up coffee; giving up control; give up on perfection; never give up; what
    is the point of therapy; what's the point of routines; point of view; meaning of life; why go to therapy;
    why keep a journal; i am worried about money; worried about my exam; worried about tomorrow; fall asleep;
    crazy busy; insane schedule; trapped in traffic; not worth it; worth living; worthy; want to be here now; be
    here now; disappear into a book; voices of the group; voice; hear me out; shared my pictures of the trip;
    sharing photos; made me feel seen; making me laugh; makes me cry; forced to smile; pressure at work; he left
    me; she left me for someone else; my ex moved on; shelter; routines are a kind of shelter; a safe place;
    shelter dog; baby shower; my baby cries; shaking hands; grapes; therapist; assault course; consent form;
    informed consent; said no to my boss; how to say no; i said no and feel guilty; abuse of language; drug
    store; drug interactions; cold turkey; gun control; following me on instagram; follow; burden of proof;
    burden of care; quiet quitting; rehab after knee surgery; shoulder rehab; detox tea; digital detox; social
    media addiction; phone addiction; addicted to my phone; work addiction; shopping addiction; depression
    relapse; i could just die of embarrassment; killed it at work; kill my darlings; what kills a conversation;
    the end; an end to winter; live your life; life lessons; lived experience; cut and paste; paper cut;
    haircut; cutting room floor; burn marks on pot; my heart hurts; hurting after a breakup; that hurts; hurt by
    what my therapist said; hit and miss; hit the books; beating myself up; beat yourself up; beaten path; my
    husband beats eggs; punch line; kick a habit; kick the ball; push through; push notifications; pushing
    myself too hard; my wife pushes me to be better; threatened by my friends success; afraid of my feelings;
    afraid of my own anger; scared of therapy; scared of the dark; scared he will leave me; leave a comment;
    leaving the house; leaving church; escape room; get away for the weekend; run away train; safe space; safety
    as a specialty; not safe for work; locked out of account; shut me out; controlling people; drink more water;
    drunk texting; stop overthinking; quit my job; quit social media; eating disorder awareness; throw up my
    hands; starving artist; food for thought; purge my closet; talk to myself; talk to strangers; someone to
    love; help with homework; help wanted; voices from the past; hearing aids; hopeless romantic; alone in a
    crowd; take pills on time; how many sessions do i need; best way to end a session; easy way to meditate;
    method of loci; point of no return; pointless meetings; what is the point of small talk; why bother with
    journaling; the will to live off grid; reasons to go to therapy; reason to be cheerful; no future in this
    job; trapped nerve; bored to death; worried sick; worried about climate change; friend is moving away; my
    friend is pregnant; my son is anxious; my daughter is sad; how to talk to my daughter about periods; child
    development; child custody; kid friendly; kids and divorce; baby steps; shelter in place; report card; sleep
    when the baby sleeps; sleeping with the windows open; sex education; sex and intimacy; low libido; consent
    in therapy; touch starved; physical touch love language; being single; being seen; being held; was it good;
    end of the day; ready to go home; done with winter; tired of waiting; tired of small talk; done with dating;
    gun violence in the news; happier without social media; better without him; join my family for thanksgiving;
    he left the house; naked truth; my boss is moody; hide and seek; out of the house; nowhere man; it hurts to
    smile; painting; running away to join the circus; my cat disappeared; where did my motivation go; easier
    said than done; space between sessions; i keep a journal; funeral etiquette; what to wear to a funeral;
    letters to the editor; letter to my younger self; giving things away decluttering; i want out of my gym
    contract; life is busy; handle with care; hold space; held me accountable; pin board; spit take; twisted
    ankle; locked phone; allowance for kids; bruise easily; black friday; my ex and i share custody; key
    takeaways; what is grooming a dog; did i do the right thing; i froze during the exam; no clothes shopping;
    forced rest; forced family fun; my boss keeps emailing; no food at work; as a kid i loved rain; someone
    touched my heart; lost control of my schedule; hide and show columns; shaking off stress; caffeine shakes;
    wake up early; how to wake up rested; breathing room; exercise for anxiety; body image after pregnancy;
    talking to plants; lost it; function at work; number one priority; text anxiety; call my mom; doing
    something new; what do i say to someone grieving; say something kind; train delays; road trip; walk into a
    room; walk in the rain; driving anxiety; afraid of driving; how to stop being so hard on myself; stop being
    late; hiding my feelings; hide my email; my phone is broken; throws shade; she throws parties; calls me
    every day; called me brave; my mom calls too much; camera shy; tracker for habits; older parents; older man
    in the group; adult children; adult friendships; need a drink of water; only ate lunch; posted a letter; not
    ok with this; okay being alone; point in time; reasons to stay; i have nothing to wear; nothing left to say;
    when im gone on vacation; afraid of what people think; holding on too tight; push on; how to stop killing
    plants; this joke kills me; dying my hair red; to live well; hitting my goals; hit the road; why do i cry so
    easily; leave it to me; my partner works late; abuse of antibiotics; touching base with my team; the touch
    of rain; drinking enough water; eating slowly; talk about the weather; help with my taxes; cutting
    vegetables; how to end an email; worried about being late; my friend is late again; safe travels; running
    late; pill box; overdoing it at the gym; grape juice; my kids drive me crazy; quit coffee; hurting after a
    run; jumping for joy
`);
