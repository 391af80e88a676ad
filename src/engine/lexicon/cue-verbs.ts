/**
 * Verbs that attribute, by the complement that makes them do so. The frames of a verb are what a grammar of English
 * says of it; which verbs are worth listing was counted on PolNeAR's training articles: a verb is in a list when most
 * of its uses in that frame, outside quoted and reported words, are cues there. Verbs outside the lists still count
 * where a quotation or a that-clause follows them.
 */
import { wording, words } from './words';

/** Verbs of saying: a cue with any complement, before or after what is said. */
export const SPEECH_VERBS = words(`
  say tell ask answer add argue note write announce suggest claim explain insist state declare reply respond recall
  acknowledge tweet warn concede admit assert contend allege complain remark conclude predict caution joke quip
  lament stress reiterate emphasize emphasise assure boast testify opine muse bemoan boom exclaim retort chide scoff
  counter wonder proclaim observe maintain continue interject recount confess disclose elaborate comment clarify
  rebut rejoin bellow shout yell scream whisper mutter murmur growl snap gush vow pledge promise swear chant retweet
  post blog text email intone deadpan crow fume gripe grumble grouse brag hint imply intimate signal surmise
  speculate theorize reason posit stipulate specify reaffirm affirm attest avow aver profess pronounce confirm
  reveal urge implore exhort beg plead recommend advise propose demand request order instruct inform notify remind
  alert reassure tease estimate forecast rule tout relate report bluster preach utter mention cite quote refer
  describe enthuse interrupt hypothesize theorise apologise blurt clamor marvel rave exult rejoice agonize volunteer
  underscore repeat read divulge restate reassert query insinuate fret whine quibble
`);

/** Verbs of thinking and feeling: a cue with a clause, a quotation or an object that is thought of. */
export const BELIEF_VERBS = words(`
  think believe know hope fear feel expect doubt suspect assume imagine consider regard view understand realize
  realise worry wish foresee envision anticipate contemplate remember recognize recognise deem judge see guess
  figure reckon presume suppose perceive interpret sense regret mistake accept forget notice mull trust mind
`);

/** Verbs of wanting and intending: a cue with "to" and with an object. */
export const INTENTION_VERBS = words(`
  want hope plan intend vow pledge promise seek aim wish refuse decline agree threaten prefer desire decide expect
  opt offer mean propose swear volunteer consent resolve long yearn demand hesitate choose need like love hate vote
  appeal
`);

/** Of these, those that tell somebody so: place and occasion may stand before "to". */
export const PROMISING_VERBS = words('vow pledge promise threaten agree swear offer');

/** Verbs by which one tells of one's own deeds, or of what one will do. */
export const CONCEDING_VERBS = words('admit confess concede plead promise vow apologise apologize');

/** Verbs of praise and blame, support and attack: a cue with an object that is judged. */
export const STANCE_VERBS = words(`
  support oppose endorse criticize criticise praise blast slam condemn denounce attack accuse blame defend reject
  dismiss deny mock ridicule rebuke assail lambast lambaste rip bash decry deride back favor favour applaud hail
  laud admire thank champion tout question challenge dispute disavow repudiate disown welcome embrace like love hate
  dislike despise detest resent appreciate respect prefer approve disapprove call label dub brand deem term
  characterize characterise portray paint depict liken compare advocate discredit belittle downplay berate scold
  chide chastise castigate excoriate savage skewer trash insult malign vilify demonize protest boo cheer savor
  relish fault hammer pan slap echo reiterate counter rebut refute contradict scorn deplore bemoan lament
  credit salute congratulate commend compliment celebrate glorify extol address discuss debate ponder weigh
  underscore underline highlight invoke reference acknowledge propose request demand urge reprimand censure
  disparage distrust trust
  doubt fear dread envy cite mention nominate predict outline detail articulate express voice describe suggest
  recommend announce repeat recall note confirm disclose veto rate rank attribute ascribe restate reassert
  admonish reproach reprove upbraid taunt heckle float moot
`);

/** Verbs whose content follows a preposition: the verb, then the prepositions that make it a cue. */
export const PREPOSITIONAL_CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    call: 'for on upon out',
    point: 'to out',
    refer: 'to',
    allude: 'to',
    speak: 'of about out against to',
    talk: 'about of up',
    warn: 'of about against',
    complain: 'about of',
    push: 'for back against',
    press: 'for',
    argue: 'for against',
    advocate: 'for',
    caution: 'of about against',
    advise: 'against',
    counsel: 'against',
    rail: 'against about',
    fulminate: 'against',
    inveigh: 'against',
    backtrack: 'on',
    backpedal: 'on',
    lash: 'out',
    agree: 'with on',
    disagree: 'with on',
    side: 'with',
    sympathize: 'with',
    dream: 'of about',
    think: 'of about',
    worry: 'about',
    know: 'of about',
    hear: 'of about',
    learn: 'of about',
    care: 'about',
    boast: 'of about',
    brag: 'about',
    joke: 'about',
    object: 'to',
    appeal: 'for',
    vote: 'for against',
    campaign: 'for against',
    lobby: 'for against',
    hope: 'for',
    wish: 'for',
    long: 'for',
    ask: 'for about',
    inquire: 'about',
    apologize: 'for to',
    apologise: 'for to',
    respond: 'to',
    react: 'to',
    reply: 'to',
    reflect: 'on',
    elaborate: 'on',
    comment: 'on about',
    remark: 'on',
    focus: 'on',
    dwell: 'on',
    insist: 'on',
    touch: 'on',
    seize: 'on',
    expand: 'on',
    approve: 'of',
    disapprove: 'of',
    accuse: 'of',
    plead: 'for with guilty',
    vouch: 'for',
    root: 'for',
    balk: 'at',
    scoff: 'at',
    bristle: 'at',
    hint: 'at',
    believe: 'in',
    tell: 'of about',
    write: 'of about',
    tweet: 'about',
    protest: 'against',
    testify: 'about',
    wonder: 'about',
    feel: 'about',
    say: 'of about',
    fantasize: 'about',
    conceive: 'of',
  }).map(([verb, prepositions]) => [verb, words(prepositions)]),
);

/** Verbs that say something where a clause with "that" follows, and little else elsewhere: "objected that". */
export const SAYING_WITH_CLAUSE = words('object charge reflect disagree cry gather');

/** What only claims have done to them: "which the army denied"; and what plans may have, too: "which it dismissed as late". */
export const REFUTING_VERBS = words('deny dispute refute rebut');
export const REJECTING_VERBS = new Set([...REFUTING_VERBS, ...words('reject dismiss contradict')]);

/** What others have said of somebody, who rejects it: "denied claims alleging that". */
export const ALLEGING_VERBS = words('allege claim accuse suggest imply insinuate purport');

/** Verbs of judging that a clause may follow: "denied the boat had sunk". */
export const DENYING_VERBS = words('deny protest dispute doubt');

/** Verbs whose object a second part completes: "accused the board of fraud", "described it as a farce", "called it a farce". */
export const COMPLETIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    of: 'accuse suspect',
    on: 'blame congratulate compliment',
    for: `
      blame thank praise commend applaud laud criticize criticise condemn slam blast fault rebuke scold berate chide
      chastise mock ridicule forgive denounce attack credit admonish castigate lambast lambaste excoriate reprimand
      censure deride salute rip bash assail skewer savage pillory upbraid reproach
    `,
    as: `
      describe characterize characterise portray depict dismiss denounce decry hail regard view see deride mock label brand
      condemn reject praise cite paint present tout deem identify ridicule
    `,
    to: 'compare liken attribute ascribe credit link tie prefer',
    with: 'credit compare',
    a: 'call label brand dub deem declare term pronounce',
    an: 'call label brand dub deem declare term pronounce',
  }).reduce((all, [word, verbs]) => {
    for (const verb of words(verbs)) all.set(verb, (all.get(verb) ?? new Set()).add(word));
    return all;
  }, new Map<string, Set<string>>()),
);

/** Verbs of owning up that also open a door: "admitted 50 patients". */
export const LETTING_IN = words('admit');
/** Verbs that say what something is like only with what it is likened to. */
export const LIKENING_VERBS = words('compare liken');

/** Verbs that attribute together with a particle: "pointed out that …", "played down the risk". */
export const PHRASAL_CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    point: 'out',
    call: 'out',
    speak: 'out up',
    lash: 'out back',
    play: 'down up',
    talk: 'up down',
    lay: 'out',
    spell: 'out',
    bring: 'up',
    single: 'out',
    rule: 'out',
    write: 'off',
    brush: 'off aside',
    shrug: 'off',
    sound: 'off',
    hit: 'back out',
    fire: 'back off',
    push: 'back',
    walk: 'back',
    shoot: 'back down',
    double: 'down',
    sum: 'up',
    blurt: 'out',
    cry: 'out',
    weigh: 'in',
    open: 'up',
    chime: 'in',
    strike: 'down',
    turn: 'down',
    start: 'off',
    back: 'up off',
    rattle: 'off',
    tick: 'off',
    shout: 'out down',
    cheer: 'on',
    yell: 'out',
    figure: 'out',
    find: 'out',
    go: 'on',
  }).map(([verb, particles]) => [verb, words(particles)]),
);

/** Those of them that say nothing but what was said: "The law, Renn pointed out, was repealed." */
export const PHRASAL_SPEECH = words('point spell sum chime blurt');

/** Verbs that are followed by whom one speaks to: "told reporters", "assured her". */
export const ADDRESSING_VERBS = words(`
  tell ask inform remind assure reassure notify warn urge advise convince persuade implore beg text email instruct order
  promise exhort alert request
`);

/** Verbs of giving orders: a cue with whoever is to obey and "to": "directed the police to search it". */
export const ORDERING_VERBS = words('direct command task mandate enjoin press');

/** What only those do who have a say over others. */
export const COMMANDS = words('order command instruct direct');

/** Verbs whose hearer follows "to", before what is asked of them: "appealed to residents to stay in". */
export const PLEADING_VERBS = words('appeal');

/** Those of them behind whose hearer a preposition opens what is said: "warned drivers about ice". */
export const WARNING_VERBS = words('warn advise remind inform');

/** Those of them behind which the speaker may stand without a hearer: "Roads may be icy, warns the council." */
export const WARNING_ALONE = words('warn advise urge promise');

/** Verbs right behind which a word tells what people and things are: "those reported missing", "the man found dead". */
export const REPORTED_SO = words('report find');
export const REPORTED_AS = words(`
  missing dead killed injured wounded hurt stolen lost safe absent alive guilty liable unconscious unresponsive drunk
  hanged stabbed
`);

/** Verbs of evidence: with a clause, a source that need not be human ("records show that …"). */
export const EVIDENCE_VERBS = words(`
  show find suggest indicate reveal demonstrate prove confirm conclude determine discover learn hear see read
  illustrate document estimate project calculate decide rule hold note detail underscore establish ensure signal
  mean convince persuade teach agree know remember remind gather
`);

/** Verbs that leave it to somebody to answer: "accused Renn of theft, but he denies it". */
export const CALLS_FOR_ANSWER = words('accuse approach contact blame email charge sue');

/** Verbs of conversation, in which the other may be who tells something. */
export const CONVERSING_VERBS = words('speak talk');

/** Behind "what" these state what it is: "what he warns is a trap"; what somebody promises is something else. */
export const STATING_WHAT_IT_IS = words('warn claim argue insist allege contend maintain assert believe think suspect');

/** Verbs of evidence by which people tell something, too. */
export const TOLD_OR_SHOWN = words('indicate reveal');

/** Decisions, appointments and publications that are statements in themselves: a cue with an object. */
export const DECREE_VERBS = words(`
  issue release publish unveil name appoint identify file charge list frame lay order encourage authorize sentence
  veto overturn reverse impose adopt sponsor co-sponsor
`);

/** Those of them, and others, that are acts by the codebook: with an object they say nothing. */
export const ACT_VERBS = words(`
  approve issue release publish unveil appoint file lay impose adopt sponsor co-sponsor veto overturn reverse post
  authorize vote list frame write offer sentence
`);

/** Verbs by which something is like another thing: "reminds us of a sailor". */
export const REMINDING_VERBS = words('remind');

/** Verbs of seeing: with an object that is not judged they say nothing ("viewers see the boat sink"). */
export const SEEING_VERBS = words('see view');

/** Verbs whose participle tells what a thing is held to be: "an island considered fit for life". */
export const JUDGING_VERBS = words('consider deem think believe regard view judge');

/** Verbs of hearing: what "they heard he fell" tells, nobody need have said. */
export const HEARING_VERBS = words('hear');

/** Of what a court "was told". */
export const TOLD_IN_COURT = words('tell');

/** Verbs that call somebody something, or only to come: "called three experts". */
export const SUMMONING_VERBS = words('call');

/** Verbs that, with "not", tell what somebody left out: "did not mention the fire", "has not criticised the plan". */
export const MENTIONING_VERBS = words(`
  mention discuss address explain disclose outline clarify name specify detail criticize criticise praise blast slam
  condemn denounce attack accuse blame
  thank congratulate cite quote describe mock ridicule rebuke chide hail applaud salute insult compliment lambast
`);

/** Verbs by which a picture has something in it. */
export const SHOWING_VERBS = words('show depict');

/** Verbs that say what a word means: "the term refers to a rash". */
export const POINTING_VERBS = words('refer');

/** Verbs of what a text is about: "the report focused on ice". */
export const TOPIC_VERBS = words('focus touch dwell reflect expand elaborate look');

/** Verbs of speaking of something, which with a pronoun alone tell nothing: "described it in a talk". */
export const DISCUSSING_VERBS = words('describe explain discuss mention outline detail recount debate address');

/** Verbs that are acts with their preposition: "voted for the levy". */
export const ACTS_WITH_PREPOSITION = words('vote campaign lobby');

/** With a verb of saying, what tells nothing: "said goodbye", "said his prayers", "said nothing". */
export const UNTOLD_OBJECTS = words(`
  nothing little least goodbye goodbyes farewell farewells hello hellos goodnight grace mass prayer prayers rosary amen
`);
/** Before "said" no subject: "the less said the better". */
export const NO_SUBJECTS = words('less least more much little enough');

/** Verbs of asking an office for something, and what it grants: "requested asylum". */
export const APPLYING_VERBS = words('request seek demand');
export const GRANTED = words(`
  asylum refuge sanctuary citizenship residency residence visa visas permit permits licence license bail leave parole
  extradition admission re-election reelection refund refunds
`);

/** Verbs that are acts with "to" and a verb: "seeks to ban it". */
export const ACTS_WITH_INFINITIVE = words('seek');

/** Verbs of the speaker's own senses and feelings, which in what they say make no second claim of theirs. */
export const SENSING_VERBS = words('hear feel find see notice learn know realize realise');

/** Before "to" and a verb: what is tried, and need not come about. */
export const TRYING = words(`
  try trying tried tries attempt attempts attempting attempted effort efforts tend tends ability chance bid
`);

/** What stands before the infinitive of what is planned or worked on, and not done yet. */
export const PLANNED = words(`
  due set scheduled slated poised ready preparing prepares work works working worked struggling struggled racing
  scrambling
  likely unlikely
`);

/** Verbs by which something lets others act. */
export const LETTING_VERBS = words('let make help');

/** Verbs that say something even behind "can": "police can confirm". */
export const CAN_SAY = words('confirm reveal report announce disclose say');

/** Verbs that attribute a number: "puts the figure at 12", "valued the ring at $2 million". */
export const FIGURE_VERBS = words('put place peg estimate value');

/** Verbs of the lists above that do not attribute when their complement is a noun phrase ("held the bridge"). */
export const NOT_WITH_OBJECT = words(`
  add answer hold state find need vote pledge prove choose maintain read continue rule mean figure address feel debate
  estimate celebrate interrupt comment teach remark respect hear weigh establish document trust email
  promise aim snap learn worry respond sense ensure notice demonstrate illustrate assume discover boast determine
  appeal agree repeat reason relate conclude gather reply rejoin volunteer accept advise beg plan refer observe invoke persuade convince float
`);

/** What a text does whose words follow: "the sign read, “…”". */
export const READ = words('read');

/** Objects that tell as much as a clause, by verb: "answered yes", "maintains her innocence". */
export const TELLING_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['answer', words('yes no')],
  ['reply', words('yes no')],
  ['maintain', words('innocence')],
]);

/** Verbs below that are nouns in some forms, and attribute a clause in the others: "stated it was late". */
export const STATING_VERBS = words('state maintain rule reason repeat');

/** Verbs of the lists above that do not attribute when a clause or a question seems to follow. */
export const NOT_WITH_CLAUSE = words(`
  mean state hold debate reason want rule vote need protest back maintain attack insult document label reassure
  choose boom email ensure gather invoke resolve teach outline post challenge offer repeat appeal
`);

/** Verbs of the lists above that do not attribute with "to" and a verb ("needs to leave"). */
export const NOT_WITH_INFINITIVE = words(
  `need continue respond answer reply retort rejoin reason choose relate email state mean schedule suppose`,
);

/** Without "would" before them, no wish stands behind these: "likes to sail". */
export const LIKING_VERBS = words('like love hate');

/** By it somebody who has spoken goes on. */
export const ADDING = words('add');

/** Verbs of seeming, which attribute to nobody: the subject and the complement are both content. */
export const SEEMING_VERBS = words('seem appear');

/** Verbs of being spoken to or thought of, which attribute in the passive and name no source. */
export const PASSIVE_CUES = words(`
  expect say believe think know tell ask consider see view regard rumor rumour report allege deem project predict
  accuse describe call dub label perceive quote understand urge suspect criticize criticise praise estimate
`);

/** Those that do so only with "it": "It was gathered that the crew had left." */
export const IMPERSONAL_CUES = words('learn gather speculate');

/** Verbs that make "it's" a short "it is", whatever follows: "it's thought he left", "it's called a scarp". */
export const PASSIVE_OF_IT = words('say think believe understand know call name dub term label');

/** Verbs of telling an office, which act upon it: "was reported to police". */
export const FILING_VERBS = words('report');

/** What is said as a rite or out of politeness, and tells nothing: "say their goodbyes", "say mass". */
export const RITUAL_WORDS = words(`
  goodbye goodbyes good-bye farewell farewells hello thanks thank-you prayer prayers mass grace kaddish amen cheese vows
`);

/** How a question is put. */
export const INQUIRING_VERBS = words('ask wonder inquire enquire query');

/** The verbs of saying that say nothing else. */
export const PLAIN_SAYING = words('say tell');

/** Verbs by which a newsroom tells what it found out: "…, the Courier has learned." */
export const LEARNING_VERBS = words('learn discover understand');

/** Verbs by which writers tell what they found out or made known, in the first person: "we have seen the letter". */
export const OWN_FINDING_VERBS = words(
  'learn discover understand see hear find establish reveal report confirm verify disclose',
);

/** Verbs behind what a study or a text found: "The hull was thin, records show." */
export const POST_POSED_FINDING = words('show find learn establish determine');

/** The lemmas of all verbs that can attribute. */
export const CUE_LEMMAS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...BELIEF_VERBS,
  ...INTENTION_VERBS,
  ...STANCE_VERBS,
  ...EVIDENCE_VERBS,
  ...DECREE_VERBS,
  ...SEEMING_VERBS,
  ...PASSIVE_CUES,
  ...IMPERSONAL_CUES,
  ...PREPOSITIONAL_CUES.keys(),
  ...PHRASAL_CUES.keys(),
]);

/** What a thing "explains" nobody has said. */
export const EXPLAINING_VERBS = words('explain');

/** What events do for a writer who draws a conclusion: "the deaths underscore how old the road is". */
export const EXEMPLIFYING_VERBS = words(
  'illustrate underscore underline exemplify epitomise epitomize demonstrate highlight expose prove',
);

/** What a study finds is its claim, whatever the object: "found no link". */
export const FINDING_VERBS = words('find establish demonstrate illustrate document estimate reflect show reveal count');

/** Verbs of saying behind which a gerund begins another clause: "said, adding", "continued working". */
export const NOT_WITH_GERUND = words('say add tell continue speak talk ask write reply answer');

/**
 * Words before a participle that make it no cue: "for saying", "worth noting", "kept him from announcing", "rather than
 * promising", "as if announcing".
 */
export const NOT_BEFORE_PARTICIPLE = words('for worth without of from than on despite if');

/** Verbs of writing and calling behind which "to say" opens what is said: "texted to say she was safe". */
export const WRITTEN = words('write text email phone call telephone ring message wire cable radio');
export const SAY = words('say');

/** Verbs behind which words between two commas or dashes keep what is said apart: "said — on the radio — that". */
export const INTERRUPTED_VERBS = words('say add');

/** Verbs behind which a thing is a text, a number or a person outside the lexicons, or a sign of what it shows. */
export const SAYING_OR_SHOWING = words(`
  say tell add ask argue announce insist warn note write show suggest indicate reveal find demonstrate prove confirm
`);
/** Verbs by which nothing is said where they are denied: "could not predict a figure". */
export const PREDICTING_VERBS = words('predict forecast foresee');

/** Verbs that attribute and look like no noun: "Collins says that …", but "Police reports that …". */
export const UNLIKE_NOUNS = words(`
  say add tell argue write insist think believe contend explain know agree
  announce suggest assure warn concede admit assert allege complain conclude reiterate emphasize emphasise testify opine
  bemoan exclaim proclaim observe maintain interject confess disclose elaborate clarify rebut swear retweet imply
  speculate theorize theorise posit stipulate specify reaffirm affirm attest profess confirm reveal implore exhort beg
  plead advise propose inform notify remind reassure refer describe apologize apologise divulge restate reassert
  imagine understand realize realise foresee envision anticipate contemplate remember recognize recognise deem presume
  suppose perceive interpret forget threaten prefer decide oppose criticize criticise condemn denounce accuse defend
  deny assail decry deride applaud laud admire repudiate disown despise detest resent appreciate disapprove
  characterize characterise portray depict liken discredit belittle berate chastise castigate vilify refute contradict
  deplore congratulate commend celebrate glorify extol ponder invoke disparage cite nominate articulate ascribe admonish
  indicate demonstrate prove determine discover learn hear illustrate ensure convince persuade publish appoint identify
  authorize disagree sympathize inquire recommend require acknowledge endorse reject dismiss insinuate
`);

/** Verbs that give something a name, or say what it is. */
export const NAMING_VERBS = words('call name dub term label brand title deem');

/** Verbs whose passive tells of a question or a request. */
export const QUESTIONING_VERBS = words('ask urge');

/** Verbs that another verb follows without "to": "helps explain". */
export const BEFORE_BASE = words('help');

/** Beginnings of verbs that are written with a hyphen: "to self-isolate", "to fact-check"; "half-staff" is none. */
export const VERBS_WITH_HYPHEN = wording`^(?:self|re|co|de|pre|un|over|under|cross|fact|fast|double|ghost|jump|kick|cold|hand|spoon|court|air|test|mass|live|water|war|whistle|green|gate|crowd|second|short|sub|rubber|stress|sweet|strong|side|soft|stir|vote)-`;
/** Behind a participle it makes a noun of both: "loved ones". */
export const ONES = words('ones');

/** Nouns before which a verb of saying or thinking is part of a compound: "the Seed Forum think tank". */
export const COMPOUND_ENDS = words('tank tanks');
/** Where such work is done, or what it is done with: "the forecast office". */
export const OFFICES_OF_WORK = words('office offices centre centres center centers model models');

/** Verbs whose capital says nothing about the word: "Renn Tweeted". */
export const CAPITAL_VERBS = words('tweet');

/** Verbs whose object, as it seems, is the subject of what is said: "said the plan, which …, is dead". */
export const REPORTING_ONLY = words('say think believe argue insist contend claim hope fear');
