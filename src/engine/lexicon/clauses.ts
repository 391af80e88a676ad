/** Small words that show where a clause begins, goes on and ends. Source: any grammar of English. */
import { phrases, words } from './words';

/** Conjunctions behind which another clause answers the one before: "while others said". */
export const ADVERSATIVES = words('while whereas though although');
/** Adverbs that a writer sets apart behind a subject: "Renn, however, said". */
export const SET_APART = words('however meanwhile nevertheless nonetheless therefore moreover');
/** Conjunctions that end what is said where it is a noun phrase: "denied it when asked". */
export const CLOSES_PHRASE = words('while when after before though although despite amid');
/** Of these, those that behind a verb in the phrase mostly belong to it: "promised to close it before the vote". */
export const DATES_ACT = words('while when before despite amid');
/** Before a subordinator they belong to its clause: "even as he left". */
export const FOCUS_ADVERBS = words('even just only especially particularly');
/** Behind a time these count it from another: "the night before the vote". */
export const DATES_FROM = words('before after');
/** Before a time these belong to what is asked for or planned: "an answer by May", "no later than May". */
export const TELLS_UNTIL_WHEN = words('by than until till');
/** Behind a quotation these tell when it was said. */
export const WHEN_SAID = words('after before when while as until since');
/** What is said answers these: "said in response to claims that", "said amid reports that". */
export const RESPONSES = words('response reply answer reaction');
export const AMID = words('amid despite following');
/** Before the figure that a figure is set beside: "compared with 30 percent", "up from a third". */
export const COMPARING = words('compared versus vs up down double');
/** With a noun behind a verb of saying: "said after the vote that …", "has told friends since the spring that …". */
export const DATES_SAYING = words('after before since');
/** What a writer calls something that was said: "a claim that divers dispute". */
export const CLAIM_NOUNS = words(`
  claim charge allegation accusation assertion contention suggestion statement denial view position argument prediction
  promise pledge warning remark comment boast insinuation notion version account threat vow demand admission concession
  verdict opinion assessment forecast revelation disclosure announcement confession complaint
`);
/** The same of words that are aimed at something: "a reference to the vote", "a swipe at the mayor". */
export const ALLUSIONS = words(
  'reference allusion nod jab dig swipe barb sideswipe rebuke retort riposte reproach snub shot callback homage rejoinder',
);
/** After a comma: examples of the noun before it follow, or a likeness. */
export const INTRODUCES_EXAMPLES = words(
  'including like such similar especially notably specifically particularly namely chiefly mainly principally',
);
/** Between what something is and what it is not: "“a joy,” rather than “a mess”". */
export const RATHER_THAN = ['rather', 'than'] as const;
/** The same of one more: "the crew, as well as the pilot". */
export const AS_WELL_AS = ['as', 'well', 'as'] as const;
/** Prepositions of place, time and manner, which may stand between a verb of saying and what is said. */
export const MANNER_PREPOSITIONS = words(`
  for in on at during by from through with via after before of about to outside near within over throughout under amid
  despite without upon alongside inside
`);
/** With one of the nouns below: "prompting accusations", "which drew criticism". */
export const PROVOKES = words(`
  prompting prompted prompts sparking sparked sparks raising raised raises drawing drew draws fuelling fuelled fueling fueled
  fuels provoking provoked provokes triggering triggered triggers stoking stoked stokes eliciting elicited elicits inviting
  invited causing caused causes stirring stirred igniting ignited attracting attracted earning earned incurring incurred
  arousing aroused renewing renewed reviving revived setting set unleashing unleashed winning won receiving received met
  leading led leads
`);
/** What words lead to among those who hear them. */
export const REACTIONS = words(`
  accusation accusations question questions criticism criticisms outrage backlash speculation fear fears concern concerns
  call calls anger fury condemnation condemnations praise debate protest protests uproar rebuke rebukes complaint complaints
  doubt doubts suspicion suspicions alarm laughter applause cheers boos jeers ire scorn ridicule dismay hopes controversy
  furore furor scrutiny rumours rumors reply replies response responses reaction reactions mockery comparison comparisons
`);
/** What somebody is whom the words of others do not move: "but the mayor is undeterred". */
export const UNMOVED = words(`
  unfazed undeterred undaunted unmoved unperturbed unruffled unbowed unrepentant unapologetic unconvinced unimpressed
  unconcerned undismayed unswayed unpersuaded unflustered unabashed defiant adamant nonplussed nonchalant
`);
/** How they stay so. */
export const REMAINING = words('remain stay stand');
/** Of these, what nobody in particular has: "a deal, raising hopes of a title". */
export const AROUSED = words('hopes fears speculation expectations alarm');
/** What a writer finds words to be: "which is true", "which was a lie". */
export const VERDICTS = words(
  'true untrue false incorrect correct right wrong lie lies inaccurate accurate misleading case nonsense fiction debunked fair unfounded baseless arbitrary unnecessary necessary',
);
/** Possessives of people, who make speeches: "in his speech". */
export const PERSONS = words('his her their my');
/** Open the occasion on which something was said. */
export const OCCASION_PREPOSITIONS = words('in on at during');
export const DURING = words('during following');
/** Opens what somebody left undone: "blamed the board without naming it". */
export const WITHOUT = words('without');
/** Open the reasons of praise and blame, of which one follows the other: "for lying, for his fares". */
export const REASON_PREPOSITIONS = words('for of on about against over');
/** Opens another name of the same thing: "hydraulic fracturing, or fracking, …". */
export const BEFORE_OTHER_NAME = words('or');
/** With "that" it says what for: "so that tenants can stay". */
export const SO = words('so');

/** Who hears what is told to no outlet in particular: "confirmed it to reporters". */
export const PRESS = words('reporters journalists');

/** What answers a question by itself: "said no". */
export const ANSWERS = words('yes no nothing');

/** What may open a sentence before a participle and adds what it tells: "In addition to saying that …, Renn left". */
export const ADDING_OPENERS = phrases('in addition to, as well as, prior to, apart from, aside from');
/** With a participle, what was said before something else: "Having said that …, Renn left". */
export const PERFECT = words('having');
/** Question words that describe no noun before them, as "where" may. */
export const MANNER_QUESTIONS = words('how why what');
