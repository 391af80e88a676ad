/** The small words of a noun phrase: what begins it, what counts, what points back, and what ends its core. */
import { wording, words } from './words';

/** What may begin a noun phrase. */
export const PHRASE_OPENERS = words(
  'the a an one another his her its their this that two three four several some many',
);
/** What a noun phrase never reaches back over. */
export const BEFORE_PHRASE = words('of in at for from with by to on about against over under near and or than like');
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

/** "one of the", "a number of": words that count people out of a group. */
export const PARTITIVES = words(`
  one another two three four five six seven eight nine ten several some many most all both few none each half dozens hundreds
  thousands millions scores number group majority handful pair couple series chorus coalition array mix any percent
`);
export const QUANTIFIERS = words('one some many few most all several both');
/** Heads that only count: "a group of divers" are divers. */
export const EMPTY_HEADS = words(
  'group number series chorus coalition pair couple handful variety range lot groups team',
);

/** Between somebody's description and the name: "a picker named Marta". */
export const NAMING = words('named called');

/** How somebody said who they were: "a woman who identified herself as his mother". */
export const SELF_NAMING = words('identified introduced described gave named called styled');

/** Words that end the core of a noun phrase: what follows them describes the head. */
export const POSTMODIFIERS = words(`
  of in at for from with on who that which whose whom close familiar briefed led run based involved speaking to by about
  around behind outside across throughout aboard under near inside within among during since as including like such after before without against over between into
  identified named called known present aware privy responsible knowledgeable working according i he she we they
`);
/** Behind a comma these take up what was said before: "…, a figure that dwarfs it". */
export const RESUMPTIVE_NOUNS = words(`
  figure number rate level rise increase drop decline fall jump surge sum amount share record move decision claim charge
  allegation sign fact prospect trend step change shift total average estimate view position idea goal feat result
`);
/** Where a description stops to say who is meant: before a relative clause or an aside. */
export const ENDS_DESCRIPTION = words(', who whose which that speaking ( — –');
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

/** "at least four divers", "at most a dozen" */
export const MEASURES = words('least most');
/** "more than a dozen", "other than Renn" */
export const MORE_THAN = words('more less fewer other');
/** Numerals that stand between a number and its noun like an adjective: "two million people". */
export const NUMERAL_NOUNS = words('percent million billion dozen hundred thousand');
/** Before a word of time: "last week", "earlier Tuesday". */
export const TIME_MODIFIERS = words('this last past next that earlier late later early recent');
/** How often something was said: "has on several occasions said". */
export const OCCASIONS = words('occasion occasions multiple numerous countless various repeated');
/** What never stands for a noun by itself. */
export const NO_PHRASE = words('a an the every no my your its our their');
/** Pronouns that another phrase may hang on: "one of the divers", "someone at the port". */
export const INDEFINITE_PERSONS = words('one others someone');
/** Pronouns that may be the subject of a verb after "said": "said he was late". */
export const PERSONAL_PRONOUNS = words('he she it they i we');
/** Determiners that may also stand for a noun: "Some say", "Another added". */
export const STANDALONE_DETERMINERS = words('some many most both several few all another each neither one those');
/** Those of them that stand before plurals. */
export const BEFORE_PLURALS = words('some many most both several few all those');
/** Quantifiers that may stand between a subject and its verb: "the two ports both said". */
export const FLOATING_QUANTIFIERS = words('both all each some many most several few one others another');
/** Prepositions that tell where somebody belongs or who belongs with them: "Renn, of Port Elsin, said". */
export const ORIGINS = words('of from like including along');
/** Determiners of one thing, after which no verb has its base form. */
export const BEFORE_SINGULARS = words('another each neither one');
