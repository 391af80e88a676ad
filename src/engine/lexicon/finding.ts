/** Words that the finders look for, besides verbs, nouns and adjectives that attribute. */
import { words } from './words';

/** What somebody thinks is so in: "in Renn's view, …". */
export const IN = words('in');
export const VIEWS = words('view opinion estimation judgment judgement telling reckoning eyes mind words');

/** What somebody says is so by: "by her own account, …". */
export const ACCOUNTS = words('account accounting admission reckoning telling description');
export const OWN = words('own');

/** Adverbs that attribute and name nobody. */
export const HEARSAY_ADVERBS = words('reportedly allegedly purportedly');

/** The words that "according to" may take the place of: "in the words of", "in the view of", "per". */
export const ACCORDING = words('according');
export const PER = words('per');
export const WORDS_OF = words('words view opinion estimation judgment judgement telling reckoning');

/** What opens a clause that says who reported: "as Northline reported". */
export const AS = words('as');

/** Words before a colon that look like a name and label a section. */
export const SECTION_LABELS = words(`
  q a question answer by note latest update updated correction clarification contributing twitter facebook breaking video
  photo watch read more related source sources follow contact email exclusive opinion analysis http https
  claim facts assessment verdict
`);

/** What opens a line of a page that asks the reader to go elsewhere: "Read the full interview". */
export const READERS_PROMPTS = words('read watch listen follow subscribe download click');

/** What opens an answer in an interview. */
export const ANSWER = words('a answer');

/** Whoever reads: "if you want to retire". */
export const READERS = words('you');
/** What opens a sentence that points to the text after or before it: "Below, she talks about her son". */
export const POINTS_IN_TEXT = words('below above here');
/** What a thing says, without words: "the cup says it all", "her smile said more than words". */
export const ALL = words('all');
/** What is said without words being told: "may say more when the talks are over". */
export const SAID_LATER = words('more');
export const WORDLESS = words('it everything more much lot plenty volumes something little nothing');
/** What shows without words: "the crew showed restraint". */
export const SHOWN = words(`
  sign signs interest mercy restraint courage bravery patience resilience respect concern emotion character class skill
  composure flashes glimpses symptoms improvement progress spirit grit determination resolve heart guts nerve nerves
  strength fortitude tenacity discipline maturity poise hunger desire ambition flair talent pace form pedigree mettle
`);
/** What is called without words being said: "called it a day", "called time on his career". */
export const CALLED = words('day quits time halt');
/** Verbs by which news comes up: the clause behind them is the noun's, "fears grew that the dam would fail". */
export const APPEARING_VERBS = words(`
  break emerge spread circulate grow rise come arise fly abound intensify persist swell linger
`);
/** What stands before a subject for what it says, and does not tell it: "what we know so far". */
export const OPEN_OBJECTS = words('what');
/** Nobody, by itself and before a noun: "nobody said", "no group said"; "No 10" is a house. */
export const NOBODY = words('nobody none neither few');
export const NOBODY_BEFORE_NOUN = words('no');
export const ALTERNATIVES = words('nor');
/** Before whom people give evidence: what the court heard, somebody said there. */
export const TRIBUNALS = words('court jury jurors inquest tribunal hearing inquiry magistrates');
/** What is called, besides people, without a name for it. */
export const CONVENED = words(
  'meeting meetings vote election elections referendum strike ambulance taxi conference session police',
);
/** What answers the telephone besides people and bodies: "called the control room", "called home". */
export const TELEPHONED = words(`
  home office offices room hotline helpline line switchboard number station hospital embassy consulate hotel school
  clinic pharmacy bank shop store desk reception headquarters centre center brigade 911 999 112 000
`);
/** What "it" does where an infinitive tells what fits: "it makes sense to say so". */
export const FITTING_VERBS = words('make take cost');
/** Verbs of answering that are done with other means than words as often. */
export const COUNTERING_VERBS = words('counter');
/** Behind a negation these deny the next verb too. */
export const OR = words('or nor');
export const SINGULAR_DO = words("did does didn't doesn't");
/** What people do to a purpose: "efforts to discredit Renn". */
export const EFFORTS = words('effort efforts attempt attempts bid bids push');
/** Subjects that stand for nothing: "it is believed that", "there". */
export const EXPLETIVES = words('it there');
/** Before a participle of addressing these make a short passive: "when asked", "if told". */
export const BEFORE_SHORT_PASSIVE = words('when if once');
/** What opens a relative clause that gives somebody's own word for a thing: "what he called a hoax". */
export const WORDING_OPENERS = words('what');
/** Whoever speaks within a quotation is its speaker: "I can tell you that". */
export const ONESELF = words('i we');

/** Verbs that stand within a relative clause which goes on behind them: "a barn that he said had been empty". */
export const INSERTED_VERBS = words(`
  say think believe argue insist contend claim hope fear warn allege suspect maintain predict promise vow swear suggest
  estimate expect feel know admit acknowledge concede complain report note assume imagine reckon declare assert conclude
  reveal announce suppose guess
`);

/** Verbs by which somebody gives the cause of what the relative pronoun stands for, and what the cause follows. */
export const CAUSE_VERBS: ReadonlyMap<string, string> = new Map([
  ['attribute', 'to'],
  ['ascribe', 'to'],
  ['credit', 'to'],
  ['blame', 'on'],
]);

/** Verbs of giving a name: "a group called Clear Water". */
export const NAME_GIVING_VERBS = words('call name title dub label');
/** Those of them behind which a name may have no capital. */
export const PLAIN_NAMING = words('name');

/** What introduces somebody or something new, which a name may follow. */
export const NEW_ONES = words('a an one another some two three');

/** Verbs with which somebody gives a word of their own for a thing, and the most frequent of them. */
export const WORDING_VERBS = words('call describe term dub label deem brand characterize characterise');
export const CALLING = 'call';
/** Verbs that as participles with "by" say whose word a thing is: "the deal, first reported by", "described by her as". */
export const PARTICIPLES_WITH_AGENT = words(
  'report describe characterize characterise condemn criticize criticise denounce',
);
/** Verbs by which somebody says what they themselves are: "declared himself innocent". */
export const SELF_DESCRIBING_VERBS = words(
  'declare pronounce proclaim profess consider call describe term dub label deem brand style portray',
);
/** Verbs by which a thing holds something up or works with it. */
export const BEARING_VERBS = words('support');
/** As participles, what follows from what is told before: ", meaning that ten must leave". */
export const FOLLOWING = words('mean');
/** Verbs by which a thing is a sign of something, and no source. */
export const SIGN_VERBS = words('show suggest indicate prove mean demonstrate reveal confirm signal');

/** Verbs whose passive subject is the hearer, no part of what is said. */
export const HEARER_VERBS = words(
  'tell ask inform remind urge press warn advise assure instruct order notify alert reassure caution',
);
/** Those of them that need a hearer: without one, "told to wait" and "told he may go" are passives. */
export const TELLING_VERBS = words('tell inform remind notify assure reassure instruct');
/** Those of them that some Englishes use without a hearer: "He informed that the road was open." */
export const UNHEARD_VERBS = words('assure inform');
/** Those that need one before "to" and a verb: "warned not to return". */
export const URGING_VERBS = words('warn advise urge exhort implore order persuade convince encourage allow');
/** Verbs whose object is blamed: "was accused of theft", "Varga accused of theft". */
export const ACCUSING_VERBS = words('accuse suspect');
/** Verbs whose passive with "by" tells who saw or painted a thing, and no more: "a copy seen by Northline". */
export const PERCEIVING_VERBS = words('paint see view hear read');
/** Copulas besides "be", before an adjective that attributes. */
export const COPULAS = words('feel seem sound become remain get grow');
/** Verbs before the infinitive of one that says it: "likes to say", "went on to add", "sought to assure". */
export const BEFORE_SAYING = words('like love use tend seek go');
/** What one goes by: "settled according to the rules". */
export const NORMS = words(`
  plan plans law laws rule rules schedule schedules script instructions guidelines standards criteria constitution terms
  principles protocol agreement timetable policy policies regulations
`);
/** Whom an article addresses: "anyone with information is asked to call". */
export const ANYBODY_ASKED = words('anyone anybody');
/** Pronouns for the sentence before: "That is according to the board." */
export const POINTS_BACK = words('that this it these those');
/** What opens a clause that something is compared with: "it was like he knew", "as if he knew". */
export const LIKENING = words('like if though');
/** Verbs of saying by which a thing goes on: "as the rain continued". */
export const LASTING_VERBS = words('continue maintain repeat');
/** What is counted where something is said again: "repeated six times". */
export const TIMES = words('times');
/** What a thing is called, which tells of it without words of anybody's: "as its name suggests". */
export const NAME_NOUNS = words('name names nickname title titles label term phrase word acronym');
export const NAME_VERBS = words('suggest imply indicate say signal hint');
/** Verbs that report with "it": "as Renn put it". */
export const PUT_IT = words('put explain describe recall');

/** What links a noun that attributes to what it is about: "criticism of", and with a light verb also "took aim at". */
export const NOUN_LINKS = words('of for about on against with over toward');
export const LIGHT_VERB_LINKS = words('of for about on against with over toward at in');

/** What names behind a noun of saying who says it: "a warning from Renn that". */
export const GIVERS = words('by from');
/** What names behind a noun with a copula whose it is: "the view among divers is that". */
export const SHARERS = words('by from among amongst of');
/** Participles that open a sentence with the hearer: `Asked about “Harbour Talk,” Renn left.` */
export const ASKED = words('asked questioned pressed quizzed challenged grilled probed');
/** Before such a clause: "When he was asked, …". */
export const WHEN = words('when');
export const WHERE = words('where');
/** What is done to know how something will be. */
export const FINDING_OUT = words('see watch learn gauge await');
/** A question within a clause may be what is said: "Whether it sank is open, Renn said." */
export const QUESTION_OPENERS = words('whether');
/** Behind whoever is asked, what opens the question. */
export const ASKS_WHETHER = words('whether if');
/** What follows "by" and tells how, not who: "was told by letter", "quoted by name". */
export const MEANS = words(
  'name phone telephone email e-mail text mail letter post fax radio satellite video video-link hand',
);
export const BY = words('by');
/** Behind whoever did it, when and why they did: "criticised by Varga throughout the talks". */
export const BEHIND_AGENT = words('throughout during amid over after before since until despite');
export const WITH = words('with');
/** Verbs of no longer doing something or never having done it: "stopped reporting thefts", "gave up asking for help". */
export const REFRAINING_VERBS = words('stop quit cease avoid refrain resist give');
/** What may stand between such a verb and what is not done: "gave up asking", "refrained from asking". */
export const BEHIND_REFRAINING = words('up from ever');
/** What is done with an aim: "rules intended to protect children". */
export const INTENDING_VERBS = words('intend');
/** Verbs of what is to come: "expected a rise on Wednesday". */
export const AHEAD_VERBS = words(`
  expect predict forecast foresee anticipate plan schedule propose promise pledge vow want seek demand fear envision project
`);
/** Prepositions whose noun may say something itself: "a protest by residents demanding". */
export const KEEPS_SPEAKER = words('of by with from among including like despite amid after');
/** Lemmas whose participle behind a noun begins a claim: "a statement saying", "a post accusing". */
export const SAYING_PARTICIPLES = words(
  'say claim accuse argue allege complain warn insist explain urge tell announce state add',
);
/** What somebody sends or puts out to speak in it. */
export const SENT_NOUNS = words(`
  statement statements letter letters note memo email emails e-mail message messages post posts tweet tweets text texts
  video report petition release warning lawsuit suit complaint affidavit ad ads advert adverts advertisement
  advertisements commercial commercials article articles editorial op-ed column flier fliers flyer flyers leaflet leaflets
  mailer mailers billboard billboards response reply rebuttal
`);
/** Verbs by which somebody speaks in a document: "sent him a letter saying". */
export const SENDING_VERBS = words(`
  send write issue release publish post sign email mail share give file submit circulate distribute hand fire run place
  plant broadcast
`);
/** Verbs whose object may have words on it or be heard: "wore a shirt saying", "got a call saying". */
export const HOLDING_VERBS = words(
  'have get receive hold wear carry wave display raise print put hang erect paint bear quote film record catch play air',
);
/** Verbs by whose passive a recording has somebody in it: "is heard saying". */
export const HEARD_VERBS = words('hear see show record film tape catch quote capture');
/** Lawsuits by words that mean other things too. */
export const LAWSUITS = words('action actions case cases challenge challenges appeal appeals');
/** What somebody holds of a matter, and the verbs of holding and giving it: "had another take saying", "offered a view saying". */
export const OPINIONS = words('take view opinion theory explanation answer response reply version account argument');
export const HOLDING_OPINIONS = words('have offer give hold express voice share present');
/** Verbs whose object, a place or a body too, does not speak: "quit the board saying". */
export const LEAVING_VERBS = words(
  'leave quit exit enter join end close open finish start begin attend tour visit abandon cancel sue fine ban sell buy',
);
/** Prepositions of where something goes: "called out into the hall". */
export const OF_PLACE = words('into onto through across from toward towards along');
/** Behind a verb of judging they make it one of doing: "called back the crew". */
export const PARTICLES_OF_DEEDS = words('back off up down over in away');
/** Verbs by which crews come to where they are called. */
export const RESPONDING_VERBS = words('respond');
/** Where they are called, and by what. */
export const EMERGENCIES = words(`
  scene scenes call calls alarm alarms alert alerts emergency emergencies incident incidents fire fires blaze blazes
  crash crashes collision collisions accident accidents shooting shootings stabbing stabbings robbery robberies
  burglary burglaries disturbance disturbances explosion explosions flood floods earthquake earthquakes disaster disasters
  home homes house houses residence apartment building block address location area intersection street avenue road highway
  school hospital hotel store shop bar park report reports
`);
/** Those who search a place or come to it first, and what they do there. */
export const SEARCHERS = words(`
  police officer officers deputy deputies trooper troopers constable constables firefighter firefighters crew crews
  rescuer
  rescuers paramedic paramedics medics responders searchers ranger rangers guard guards neighbor neighbors neighbour
  neighbours passerby passersby hiker hikers walker walkers patrol patrols
`);
export const COMING_UPON = words('find discover spot');
/** Who comes when somebody "calls for" them. */
export const HELPERS = words(`
  help backup back-up reinforcements assistance ambulance ambulances paramedic paramedics medic medics doctor nurse
  security tow taxi cab
`);
/** Verbs whose object hears of something, which must be said. */
export const NOTIFYING_VERBS = words('notify inform alert brief');
/** Verbs by which somebody is received, if "to" follows whom. */
export const RECEIVING_VERBS = words('welcome invite');
export const OF = words('of');
export const TO = words('to');

/** Verbs whose object is the source: "quoted the minister as saying". */
export const QUOTING_VERBS = words('quote cite report');
/** Verbs of citing, behind which their source stands. */
export const CITING = words('citing cited cites cite quoting quoted');
/** Those of them that share what the outlet reports. */
export const CITING_PARTICIPLES = words('citing quoting');

/** Bodies that vote and rule, and who sits in them. */
export const CHAMBERS = words(`
  senate house congress parliament assembly legislature council board commission committee court tribunal panel senators
  lawmakers legislators councillors councilors supervisors commissioners trustees judge judges justices
`);
/** What they do with what is put before them, and what is put before them. */
export const RULING_VERBS = words('reject consider debate discuss dismiss deny confirm');
/** What they decide, of which others tell. */
export const DECIDING_VERBS = words('approve reject dismiss adopt endorse uphold confirm ratify');
export const MOTIONS = words(`
  amendment amendments motion motions bill bills petition petitions appeal appeals application applications resolution
  resolutions ordinance ordinances nominee nominees nomination nominations judge judges justice justices
`);
/** What is before a court: whoever ends it there says nothing of it. */
export const COURT_CASES = words(
  'case cases suit suits lawsuit lawsuits charge charges complaint complaints indictment indictments',
);
/** How a court tells what it decided, what it does then, and with what: "ruled that it was late and threw out the case". */
export const RULING_SPEECH = words('rule hold find conclude decide determine declare say');
export const COURT_ACTS = words(`
  throw dismiss overturn quash uphold strike vacate remand set send reject refuse grant reverse annul void suspend block
  halt lift impose award affirm reinstate overrule stay clear bar deny
`);
export const COURT_MATTERS = words(`
  case cases suit suits lawsuit lawsuits claim claims appeal appeals charge charges conviction convictions sentence
  sentences verdict verdicts evidence order orders ruling rulings decision decisions injunction injunctions petition
  petitions motion motions request requests bid bids application applications complaint complaints indictment
  indictments law laws ban bans statute statutes fine fines penalty penalties damages compensation warrant warrants bail
  licence licences license licenses permit permits map maps plan plans vote votes result results election elections
`);

/** How those on trial defend themselves, what a court then does with them, and how they take back what they said. */
export const DEFENDING_VERBS = words('claim insist maintain argue protest swear deny contend');
export const CONVICTED = words('convicted jailed imprisoned sentenced guilty');
export const RETRACTED = words('changed altered revised amended switched dropped withdrew retracted abandoned');
export const DEFENCES = words(
  'story account version plea statement evidence testimony tune mind claim defence defense',
);

/** Before a title in quotation marks: "an essay titled". */
export const TITLING = words('titled entitled headlined subtitled');

/** What stands under or beside a picture or a link that somebody shares: "a photo with the caption “…”". */
export const CAPTIONS = words('caption captions words message comment hashtag headline text line note');
/** With "of" and a text, the act by which it becomes known: "the release of a report". */
export const PUBLISHING_NOUNS = words('release publication leak disclosure unveiling');

/** Verbs of sharing a picture, a link or a post. */
export const SHARING_VERBS = words(
  'post share tweet retweet repost upload publish send caption display hold carry wave sign open close end',
);
/** Verbs whose object is a picture and whose words are its caption: "captioned the photo “…”". */
export const CAPTIONING_VERBS = words('caption');
/** How what is posted is given: "loosely translated", "in part". */
export const LOOSELY = words('loosely roughly freely literally translated part');

/** What has something in it that can be seen: "the photo shows a boat". */
export const PICTURES = words('photo photos photograph photographs picture pictures image images');

/** Behind a verb of saying: "easier said than done". */
export const COMPARED = words('than');
/** Between "as" and "to": "as opposed to the ten that sank". */
export const COMPARING_VERBS = words('oppose compare');

/** Verbs of making or letting somebody do what follows: "allowed Renn to plead guilty". */
export const LEADING_VERBS = words(`
  allow let permit enable force compel lead cause prompt push pressure persuade convince get help invite
  spur drive
`);

/** Between whoever speaks and what about, to whom or when, before a colon: "Renn on the sale: “…”". */
export const INTRODUCES_WORDS = words('on to after before');
/** Opens a sentence that points to the words behind it: "Here’s what Renn said:". */
export const POINTS_TO_WORDS = words('here');

/** Before "to" and a verb by which somebody concedes something: they have said so. */
export const OBLIGED = words('had');
export const FORCED = words('forced obliged compelled pressed');
export const OBLIGED_TO_SAY = words('admit acknowledge concede confess accept apologise apologize');

/** With a place behind them ("ranks third", "rates highly") these tell where the subject stands. */
export const RANKING_VERBS = words('rank rate');
export const RANKS = words('first last top high highly higher highest low lowly lower lowest');
