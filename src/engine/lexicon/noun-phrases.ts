/** The small words of a noun phrase: what begins it, what counts, what points back, and what ends its core. */
import { wording, words } from './words';

/** What may begin a noun phrase. */
export const PHRASE_OPENERS = words(
  'the a an one another his her its their this that two three four several some many',
);
/** What a noun phrase never reaches back over. */
export const BEFORE_PHRASE = words(`
  of in at for from with by to on about against over under near among between during behind within across and or than like including excluding except besides citing cites cited quoting
  which is are was were be
`);
/** What may stand before a source's own words. */
export const LEADING = words('by from for among to of in with at including per');

export const ARTICLES = words('the a an');
export const INDEFINITE_ARTICLES = words('a an');
/** One person who is new in the text. */
export const ONE_NEW = words('a an one another');
/** Nobody in particular, so that no later pronoun means them: "your child", "any taxpayer". */
export const ANYBODY_DETERMINERS = words('your any every no');
/** Determiners that a described person whom the article names later does not have. */
export const ONE_OF_MANY = words('another one any every some');
/** What "another" is from then on: "the second official". */
export const SECOND = words('second other');
/** Determiners that point at something known. */
export const DEFINITE = words('the this that these those both his her its their such');
/** Somebody's or something's. */
export const OWNERS = words('his her its their my our');
/** What makes a plural the two who were named together. */
export const BOTH = wording`^(?:both|the two|the pair|the duo|the couple)\b`;

/** What joins somebody to a subject from afar. */
export const ALONG = wording`^(?:along|together) with$`;

/** Nouns for two people, which have no plural ending. */
export const TWO = words('pair duo couple');
/** Words by which a phrase is about two. */
export const COUNTS_TWO = new Set([...TWO, 'two']);

/** "one of the", "a number of": words that count people out of a group. */
export const PARTITIVES = words(`
  one another two three four five six seven eight nine ten several some many most all both few none each half dozens hundreds
  tens thousands millions scores plenty number group groups delegation delegations majority handful pair couple series
  chorus coalition array mix any percent
`);
export const QUANTIFIERS = words('one some many few most all several both');
/** Heads that only count: "a group of divers" are divers. */
export const EMPTY_HEADS = words(
  'group number series chorus coalition pair couple handful variety range lot groups team delegation delegations',
);

/** Between somebody's description and the name: "a picker named Marta". */
export const NAMING = words('named called');

/** How somebody said who they were: "a woman who identified herself as his mother". */
export const SELF_NAMING = words('identified introduced described gave named called styled');

/** Behind a word in "-ing" they are the head of a compound: "a media tracking firm". */
export const COMPOUND_FIRMS = words(
  'firm company agency group institute organisation organization consultancy startup website',
);

/** Words that end the core of a noun phrase: what follows them describes the head. */
export const POSTMODIFIERS = words(`
  of in at for from with on who that which whose whom close familiar briefed led run based involved speaking to by about
  around behind outside across throughout aboard under near inside within among during since as including like such after before without against over between into
  identified named called known present aware privy responsible knowledgeable working according i he she we they not
`);
/** Where people are, right behind the noun for them: "residents nearby", "farmers downstream". */
export const PLACES_BEHIND = words(`
  nearby downstream upstream abroad overseas ashore inland offshore onshore downtown uptown upstairs downstairs outdoors
  indoors underground elsewhere here there
`);
/** Of these, those that describe the noun behind them as well: "a close friend". */
export const ALSO_BEFORE_NOUNS = words('close familiar led run based named called known present responsible working');
/** Behind a comma these take up what was said before: "…, a figure that dwarfs it". */
export const RESUMPTIVE_NOUNS = words(`
  figure number rate level rise increase drop decline fall jump surge sum amount share record move decision claim charge
  allegation sign fact prospect trend step change shift total average estimate view position idea goal feat result cry gain ratio premium discount reversal contrast
  indication reminder testament evidence proof reflection blow boost setback milestone turnaround departure
`);
/** Where a description stops to say who is meant: before a relative clause or an aside. */
export const ENDS_DESCRIPTION = words(', who whose which that speaking ( — –');
/** Where a relative clause stops to say who is meant: before an aside. */
export const ENDS_CLAUSE = words(', which speaking ( — –');
/** What stands before a noun without saying more of it. */
export const POINTERS = words(`
  the this that these those such both all each every a an his her its their our my your same very latter former unnamed
  anonymous two three four five six seven eight nine ten other 's
`);
/** At what level a body is: no other than the one that the same country or city has. */
export const OF_STATE = words('state national federal main central');
/** Compounds that tell where a body is or whose, and not which: "the Leith-based company". */
export const BASED = wording`-(?:based|owned|run|led)$`;

/** What follows a subject when it is a verb for sure. */
export const BEHIND_SUBJECT = words(
  'is was are were has have had will would could should may might did does do says said told tells also',
);

/** What may open a sentence right before its subject. */
export const BEFORE_SUBJECT = words('but and so yet then still meanwhile now today yesterday');

/** With "to" before a number: "up to 200 boats". */
export const UP = words('up');
/** "at least four divers", "at most a dozen" */
export const MEASURES = words('least most');
/** "as many as 30 houses", "as recently as last week" */
export const EXTENTS = words('many much few little high low recently early late');
/** "more than a dozen", "other than Renn" */
export const BEFORE_THAN = words('more less fewer other');
/** Determiners that may follow an owner: "Britain's many ports". */
export const AFTER_OWNERS = words('few many several');
/** Numerals that stand between a number and its noun like an adjective: "two million people". */
export const NUMERAL_NOUNS = words('percent million billion dozen hundred thousand');
/** Before what somebody is said to be or be like: "as a diver". */
export const BEFORE_LIKENESS = words('as of like than for become becomes became becoming');
/** Before a word of time: "last week", "earlier Tuesday". */
export const TIME_MODIFIERS = words('this last past next that earlier late later early recent');
/** Nouns for a moment, behind which a clause may begin with a name: "the year Harl closed the pier". */
export const MOMENTS = words(
  'year quarter season decade month week weekend day morning afternoon evening night hour minute moment time',
);
/** How often something was said: "has on several occasions said". */
export const FREQUENCY_WORDS = words('turn response occasion occasions multiple numerous countless various repeated');
/** What never stands for a noun by itself. */
export const NO_PHRASE = words('a an the every no my your its our their');
/** Pronouns that another phrase may hang on: "one of the divers", "someone at the port". */
export const INDEFINITE_PERSONS = words('one others someone somebody');
/** Pronouns that may be the subject of a verb after "said": "said he was late". */
export const PERSONAL_PRONOUNS = words('he she it they i we');
/** Determiners that may also stand for a noun: "Some say", "Another added". */
export const STANDALONE_DETERMINERS = words('some many most both several few all another each neither one those this');
/** Those of them that stand before plurals. */
export const BEFORE_PLURALS = words('some many most both several few all those');
/** Quantifiers that may stand between a subject and its verb: "the two ports both said". */
export const FLOATING_QUANTIFIERS = words('both all each some many most several few one others another');
/** Those of them that stand within a verb too: "were both told". */
export const OF_WHOLE_GROUP = words('both all each');
/** Whoever else speaks too: "Renn and others said". */
export const OTHERS = words('others');
/** Prepositions that tell where somebody belongs or who belongs with them: "Renn, of Port Elsin, said". */
export const ORIGINS = words('of from like including along');
/** People of whom "to" says for whom or where they are: "an aide to the mayor", "the envoy to Norway". */
export const LINKED_BY_TO = words(`
  aide aides adviser advisers advisor advisors assistant assistants consultant consultants counsel secretary deputy
  ambassador ambassadors envoy envoys delegate delegates liaison successor heir contributor contributors donor donors
  strategist strategists
`);
/** Determiners of one thing, after which no verb has its base form. */
export const BEFORE_SINGULARS = words('another each neither one');

/** Nouns behind which "to" names a goal, and nobody who is told anything: "his move to the Courier". */
export const GOES_TO = words(`
  access adaptation addition alternative approach attention award awards contribution contributions damage danger
  donation donations gift gifts grant grants hostility key link links loan loans move payment payments return right
  rights route sale submission subscription subscriptions switch threat threats ties transfer tribute tributes trip visit
  visits
`);
/** Nouns of words that go to somebody: "a statement to the Courier", "leaks to reporters". */
export const SENT_TO = words(`
  answer answers call calls leak leaks letter letters message messages note notes objection objections offer offers pitch
  reaction reference references remark remarks reply response responses statement statements warning warnings
`);

/** Nouns in "-ing" that are no verb's. */
export const NOUNS_IN_ING = words(`
  anything awning bearing bedding being building ceiling clothing darling duckling dwelling earring everything evening
  farthing fledgling foundling gosling herring hireling housing icing inkling inning lightning lining morning
  nothing offspring outing piping plaything pudding railing rigging roofing sapling scaffolding seedling sewing shilling
  shipping shooting sibling siding something spring sterling string tidings underling wedding weakling
`);
/** Which of several times: "for the first time". */
export const OCCURRENCES = words('first second third fourth fifth sixth umpteenth last');
export const OCCASION = words('time');
/** What somebody has "as" the holder of an office: "her role as mayor". */
export const HELD_AS = words(
  'role job position post career work tenure term stint time reign election appointment status',
);
