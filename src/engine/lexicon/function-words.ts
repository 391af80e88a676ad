/**
 * The closed classes of English: words whose part of speech hardly depends on context. Source: any grammar of English;
 * the lists are complete for news prose rather than for the language.
 */
import { words } from './words';

export const DETERMINERS = words(
  'the a an this these those some any no every each all both many most several few another such either neither more fewer half one dozens hundreds thousands',
);
export const NUMBER_WORDS = words(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty',
);
export const POSSESSIVES = words('my your his her its our their whose');
export const SUBJECT_PRONOUNS = words(
  'i he she it they we you someone somebody everyone everybody nobody anyone anybody others',
);
/** Opens some of those just told of. */
export const INCLUDING = words('including');
/** Opens a reason: "given the weather". */
export const GIVEN = words('given');
/** With "as", it opens examples: "issues such as the budget". */
export const SUCH = words('such');

/** Of these, those that are never an object and take a verb in "-s". */
export const ALWAYS_SUBJECTS = words('he she');
export const OBJECT_PRONOUNS = words('me him them us');
export const PREPOSITIONS = words(
  'of in on at by for from with above below beneath about against during among amid into onto over under through throughout toward towards between behind beyond within without than up out down across along around near per via upon despite regarding concerning including like unlike off inside outside alongside versus vs following according due',
);
export const SUBORDINATORS = words(
  'because if when while although though since until unless whereas after before once as whether lest',
);
/** Those of a clause that tells, before the one that somebody says: "When Renn left, he said". */
export const FRONTED = words('because when while although though since whereas after as');
/** Those of them that open phrases too: "after the talks". */
export const PREPOSITIONS_TOO = words('as after since');
export const WH_WORDS = words('what why how where whom');
export const BE = words("be is are was were been being am 's 're 'm isn't aren't wasn't weren't ain't");
export const HAVE = words("have has had having 've haven't hasn't hadn't");
export const DO = words("do does did doing done don't doesn't didn't");
export const MODALS = words(
  "will would can could may might must shall should cannot 'll 'd won't wouldn't can't couldn't mightn't mustn't shouldn't",
);
export const NEGATIONS = words("not never n't");
export const ADVERBS = words(
  'seldom otherwise also too again then now still even just only always often sometimes soon later earlier already once twice ever yet further furthermore moreover however instead meanwhile nonetheless nevertheless therefore thus rather quite very so perhaps maybe indeed almost simply merely repeatedly ahead long well first last recently back here there today yesterday tonight tomorrow afterward afterwards previously aloud together alone away online elsewhere himself herself itself themselves myself ourselves yourself publicly privately flat-out point-blank',
);
/** Among the adverbs, those that may be an object too: "declared himself innocent", "a group calling itself the Northern Front". */
export const REFLEXIVES = words('himself herself itself themselves myself ourselves yourself');
/** Days, months and words for when something was said; they stand between subject and verb, or after the verb. */
export const TIME_NOUNS = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july august september october november december jan feb aug sept oct nov dec morning afternoon evening night noon midnight week weekend month year day days weeks months years hours minutes ago spring summer fall autumn winter',
);

/** What is counted from another time: "moments later", "weeks after". */
export const UNITS_OF_TIME = words('moments seconds minutes hours days weeks months years decades');
export const COUNTED_FROM = words('later earlier before after ago');

/** "Air Force One" */
export const NUMBERS_IN_NAMES = words('one');

/** Months and seasons that are first names too. */
export const TIMES_AS_NAMES = words('april may june august spring summer autumn winter');
/** A month cut short before a name is a first name: nobody writes "in Jan Renn said". */
export const FIRST_NAMES_BEFORE_NAMES = words('jan');

/** Adjectives that a verb is like, and that stand behind their noun where "to" follows. */
export const ADJECTIVES_WITH_TO = words('close open subject');
/** Prepositions whose gerund is an event: "under questioning". */
export const BEFORE_EVENT = words('under during amid');
/** An adverb that opens a sentence with a capital: "Separately", but not "Donnelly". */
export const OPENING_ADVERB = /^[a-z]{4,}(?:[^l]|[aiu]l)ly$/;
/** Adverbs that are surnames too. */
export const SURNAMES_LIKE_ADVERBS = words('long best little early close fast hard');
/** Times that are surnames too. */
export const SURNAMES_OF_TIME = words('day winter summer march friday spring noon midnight');
/** Months that are a modal and a noun in small letters. */
export const MAY = words('may');
export const MARCH = words('march');
/** Times that are records too. */
export const MINUTES = words('minutes');
/** An adverb that begins the name of an office before these: "first minister", "first responders". */
export const FIRST_IN_OFFICE = words('first');
export const FIRST_OFFICES = words(`
  minister ministers lady ladies gentleman secretary officer mate lieutenant sergeant deputy responder responders
  selectman nation nations
`);
/** Before an adverb, how much: "more recently said", "much later said". */
export const DEGREES = words('more most less least much far');
/** "outside advisers": those who do not belong to a body. */
export const OUTSIDE = words('outside');
/** "Renn once said", "once again": no conjunction. */
export const ONCE = words('once');
/** "the biggest theft ever reported" */
export const EVER = words('ever');
/** "have not yet said": no conjunction. */
export const YET = words('yet');
/** "have since said": an adverb between auxiliary and verb. */
export const SINCE = words('since');
/** "so far", "thus far": until now. In "so far as" it is no time. */
export const FAR = words('far');
export const SO_FAR = words('so thus');
/** "at first", "at last": when, and not where. */
export const AT = words('at');
export const AT_FIRST = words('first last once');
/** What says of its noun that it is one, or more than one. */
export const SINGULAR_DETERMINERS = words('a an the this every each');
export const PLURAL_DETERMINERS = words('these those several many few both most');
/** Words for how many that stand for the people themselves: "some say", "45 percent support". */
export const QUANTITY_PRONOUNS = words('some many most both few all others several percent % million');
/** Adverbs that are adjectives right before a noun. */
export const ADVERBS_OR_ADJECTIVES = words(
  'long hard early late daily weekly monthly fast deep online overseas first last further likely straight',
);
/** Adverbs that belong to the noun or figure behind them. */
export const MEASURING_ADVERBS = words(
  'even only just nearly almost roughly approximately mostly very too hardly scarcely barely virtually exactly',
);
/** Adverbs that say how much the adjective behind them holds, and that nobody says anything by. */
export const INTENSIFIERS = words(`
  extremely unusually highly relatively particularly especially exceptionally incredibly remarkably extraordinarily
  unseasonably abnormally excessively overly fairly rather quite dangerously significantly substantially considerably
  slightly moderately comparatively disproportionately fiercely hugely vastly deeply severely badly seriously critically
  potentially
`);
/** Adverbs that say how true, how frequent or how welcome it is what a clause tells, and not how it was told. */
export const CLAUSE_ADVERBS = words(`
  unfortunately fortunately regrettably sadly thankfully luckily hopefully ideally clearly evidently obviously
  undoubtedly certainly surely probably possibly presumably apparently supposedly perhaps maybe inevitably naturally
  currently sometimes often usually normally generally typically rarely seldom occasionally eventually ultimately
  increasingly otherwise hardly essentially effectively realistically theoretically historically traditionally
`);
/** What makes a figure a rough one: "at more than 12". */
export const APPROXIMATIONS = words(
  'about around at least most more less than over under up to nearly almost roughly just some approximately close',
);
export const COMPARISONS = words('higher lower');
/** "said she had known it and had left": so only a verb before "said" stands. */
export const PLUPERFECT = words("had hadn't");
/** What points at a time: "this week", "last Friday", "late Saturday". */
export const TIME_POINTERS = words('this last next late early');
/** What stands before a preposition and a time: "late on Saturday". */
export const LATE = words('late early');
/** Before "on", for when something was said: "later on". */
export const EARLY_OR_LATE = words('early earlier late later');
export const ON = words('on');
/** Verbs besides "be" that "there" may stand before: "there seemed to be". */
export const EXISTENCE_VERBS = words('need seem appear remain exist happen tend continue use come follow');
/** What stands before "after" and "before": "right after the vote". */
export const RIGHT = words('right');
/** Determiners that may be a subject by themselves: "this could be ice". */
export const POINTERS_ALONE = words('this these');
/** Pronouns for whom one speaks to that are subjects or possessives too: "told her", "told others". */
export const HEARER_PRONOUNS = words('her you it others someone somebody everyone everybody anyone anybody');
/** What opens a clause that says that something is: "there were boats". */
export const THERE = words('there');
/** Behind its noun and before a participle: "the video getting leaked". */
export const GETTING = words('getting');
/** Subject pronouns that are objects too. */
export const OBJECTS_TOO = words('it you');
/** Subjects that are nobody in particular. */
export const ANYBODY = words('any anyone anybody whoever');
/** Whoever it may be that a relative clause tells of: "those who want". */
export const ANYBODY_WHO = words('those anyone anybody everyone');
/** What opens a clause that says what may be so. */
export const CONDITIONS = words('if unless whether lest');
/** What opens a condition before its subject: "Should Renn say so, …", "Had Renn said so, …". */
export const OPENS_CONDITION = words('should had were');
/** Before an auxiliary and its subject: "Never did he say". */
export const NEGATIVE_OPENERS = words('never nor neither hardly scarcely rarely seldom');
/** Before a question that nobody has answered; the second behind "not". */
export const UNCLEAR = words('unclear unknown uncertain unsure undecided undetermined unresolved');
export const CLEAR = words('clear known certain sure decided');
/** Behind them "that" tells what follows from it: "so old that it sank". */
export const LEAD_TO_RESULT = words('so such');
/** Auxiliaries of what may be, or ought to be. */
export const POSSIBILITY = words('can could may might should must');
/** Those of them that only guess, whatever verb follows. */
export const PERHAPS = words('may might');
/** The auxiliary of what is to come, and of what has to be done. */
export const WILL = words("will 'll");
export const DUTY = words('must shall');
/** "twice that sum": behind them "that" points. */
export const MULTIPLES = words('twice half double triple');
/** Auxiliaries of one person or thing. */
export const SINGULAR_AUXILIARIES = words("is has was isn't hasn't wasn't");
/** Forms that only a finite verb has. */
export const FINITE_AUXILIARIES = words('is are was were has have had does do did');

/** In capitals these are names, whatever the word in small letters is: "US officials", "the WHO", "Mei A. Tan". */
export const CAPITAL_NAMES = words('US WHO TODAY IT A. I.');
/** "state-owned", "Elsin-based", "well-connected": participles behind a hyphen that only describe. */
export const COMPOUND_PARTICIPLES =
  /^(?:well|ill|much|little|long|high|low|best|hard|newly|never|once|soon|far|deep|half)-|-(?:owned|based|backed|controlled|funded|financed|sponsored|listed|linked|affiliated|trained|headquartered|educated|appointed|installed|annexed|aligned|allied|occupied|related|operated|administered|mandated|approved|licensed|registered|brokered|mediated|sized|aged|haired|eyed|minded|skilled|paid|produced|imposed|dominated|supported|ruled|armed|engineered)$/;

/** Words that end as an adverb or a participle does and are neither: "his family", "deadly floods", "an op-ed". */
export const NOUNS_LIKE_ADVERBS = words(`
  family lily homily assembly supply rally ally reply bully belly jelly monopoly anomaly butterfly fly gully trolley daily
  weekly monthly nightly hourly yearly quarterly biweekly fortnightly tally folly filly holly dolly underbelly firefly dragonfly panoply oligopoly duopoly
  elderly deadly costly friendly unfriendly timely untimely orderly disorderly lonely lovely lively ugly silly holy unholy
  unruly bodily cowardly scholarly neighbourly neighborly ghastly ghostly grisly homely worldly fatherly motherly
  brotherly sisterly heavenly earthly leisurely miserly sickly surly burly curly wily hilly chilly smelly prickly measly
  beastly princely stately sprightly unseemly ungainly unsightly unlikely
`);
export const NOUNS_LIKE_PARTICIPLES = words(`
  op-ed unchanged unharmed unmoved unaffected unimpressed undeterred unfazed unopposed unarmed unscathed uninjured
  undecided unprecedented unprepared unemployed undocumented uninsured
`);
/** Words that open a relative clause, join or exclude. */
export const RELATIVES = words('who which');
export const JOINING = words('and or &');
export const CONTRASTING = words('but nor yet');

/** Auxiliaries that show by themselves in which tense a clause stands. */
export const AUXILIARIES_OF = {
  present: new Set(
    "is are am has have will can isn't aren't hasn't haven't won't can't does do doesn't don't".split(' '),
  ),
  past: new Set("was were had would could did wasn't weren't hadn't wouldn't couldn't didn't might should".split(' ')),
} as const satisfies Record<string, ReadonlySet<string>>;
