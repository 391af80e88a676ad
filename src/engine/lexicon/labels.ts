/** Words in the description of a source that show how well it is identified. Lower case. */
import { NUMBER_WORDS } from './function-words';
import { phrases, wording, words } from './words';

// --- how many

/** Numbers, and words that count people without a number. */
export const COUNTING = new Set([
  ...NUMBER_WORDS,
  ...phrases('dozen, several, multiple, both, one, a few, couple, pair, handful, dozens, group, team'),
]);
/** Numbers that stand for people whom the text has told of: "the two". */
export const COUNT_ALONE = words('two three four five six seven eight nine ten');
/** One more of those who were told of: "A third said". */
export const ORDINALS = words('second third fourth fifth sixth seventh eighth ninth tenth');
/** What a number before it does not count as people. */
export const UNCOUNTED = words('percent groups comments remarks');
/** Words that leave open how many. */
export const OPEN_NUMBER = words('some many most');

/** "46 percent", "two-thirds of voters": shares of people, such as surveys find. */
export const SHARES = wording`^(?:percent|%|majority|plurality|half|quarter|third|(?:two|three)-(?:thirds|fourths|quarters|fifths))$`;
/** Nouns for how many there are: "the number who said". */
export const COUNT_NOUNS = words('number share proportion');
export const SHARE_OF = words('percent majority half');

// --- people

/** "One described …", "Another added …": somebody of those told of. */
export const POINTS_BACK_ALONE = words('one another');
/** The name after these is an account's: "Twitter user Bo". */
export const OF_ACCOUNTS = words('user commenter poster');
/** Where accounts are. */
export const PLATFORMS = words(
  'facebook twitter x instagram tiktok reddit telegram youtube weibo bluesky threads linkedin snapchat vk',
);
/** One person of many, whoever it is. */
export const SOMEBODY = words('someone somebody reader taxpayer critic user viewer');
/** People whom their relation to somebody known singles out, also without a name. */
export const HOUSEHOLD = words('family lawyers attorneys parents relatives couple duo trio siblings twins authors');
/** Those of them who may be anybody's. */
export const OF_ANYBODY = words('parents relatives siblings twins');
/** With "the", those of the study that was told of. */
export const STUDYING = words('researchers scientists co-authors investigators');
/** Plurals that a body or an office narrows: "Treasury officials", "economists at the bank". */
export const OF_BODIES = words(`
  officials official diplomats executives investigators aides staffers officers sources agents regulators inspectors
  administrators representatives commanders generals lawyers attorneys employees workers insiders economists analysts commentators
  columnists correspondents presenters pundits
  advisers advisors scientists researchers policymakers policy-makers lawmakers legislators parliamentarians mps meps msps mlas
  mpps tds mks senators congressmen congresswomen assemblymen assemblymembers deputies peers delegates governors councilmembers councillors members students
  teachers nurses doctors engineers prosecutors rangers managers technicians supervisors directors scholars professors
  volunteers organisers organizers guards miners pilots drivers staff authorities chiefs bosses
`);
/** Those whom every body has. */
export const BODY_MEMBERS = words('members officials executives employees staff managers directors');
/** Plurals of relation: they are somebody's. */
export const RELATIONS = words(`
  friends ex-friends colleagues classmates neighbours neighbors teammates allies aides advisers advisors relatives children
  sons daughters brothers sisters parents siblings cousins lawyers attorneys doctors assistants associates confidants
  operatives staffers loyalists ex-colleagues ex-husbands ex-wives husbands wives uncles aunts grandchildren grandparents
  roommates flatmates coworkers co-workers bandmates schoolmates staff
`);
/** Between those who are related and whose they are: "friends of the mayor", "aides to the mayor". */
export const RELATION_LINKS = words('of to');
/** Those who belong to what the noun before them names: "staff members". */
export const MEMBERS = words('members');
/** Whose representatives speak for voters, and for no body. */
export const ELECTED = words('elected political congress congressional state house');
/** Parties and staffs by the name of their members. */
export const PARTIES_AS_BODIES = phrases(`
  the joint chiefs, the conservatives, the tories, the liberals, the socialists, the liberal democrats, the social democrats,
  the christian democrats
`);
/** Anybody whom the clause after it fits. */
export const THOSE = words('those');
/** Plurals that take a side: whatever they are for or against, nobody knows who they are. */
export const PARTISANS = words(`
  critics opponents supporters backers advocates proponents campaigners activists voters fans detractors observers experts
  protesters demonstrators republicans democrats conservatives liberals
`);
/** Prepositions before the body or place where people work, live or are. */
export const BELONGING = words('at from in with of for within inside on aboard');
/** What makes the place after such a preposition a certain one. */
export const CERTAIN = words('the this that both his her its their our');
/** Between a group and the person to whom it is near: "those around Varga". */
export const CIRCLE_LINKS = words('around near');
/** Adjectives before a plural that make it belong to somebody told of. */
export const FELLOW = words('fellow');

/** How a group of people is said to know, or by whom it was heard. */
export const HOW_GROUPS_KNOW = wording`^(?:who (?:was|were|is|are) )?(?:\w+ )?(?:familiar with|close to|briefed|with (?:\w+ )?knowledge|involved|present|inside)|^(?:i|we|who|the \w+) (?:spoke|interviewed|talked)|^interviewed`;

// --- bodies, documents, outlets

/** Plurals of bodies that speak as one; of any other, "companies" or "several hospitals", the text leaves open which. */
export const SPEAK_AS_ONE = words('police prosecutors firefighters rebels forces services headquarters courts');
/** What makes such a plural a certain one. */
export const CERTAIN_GROUP = words('the these those its both');

/** Those who face each other in talks, a match or a trial: "the two sides". */
export const SIDES = words('sides parties teams camps');

/** "according to reports": somebody's, and no document that the article has named. */
export const RUMOURS = words('reports rumours rumors speculation gossip');
export const BEFORE_RUMOUR = words('some other unconfirmed many several numerous multiple various conflicting further');

/** What a newsroom publishes and speaks through. */
export const PUBLISHED = words(
  'article articles report reports story stories piece column columns editorial editorials',
);
/** Between such a noun and the outlet: "a report in the Northline Post". */
export const PUBLISHED_IN = words('in on from of');
/** Who reports for a newsroom: "our correspondent gathered". */
export const REPORTERS = words('reporter reporters correspondent correspondents');
/** Before "board" or "team", a newsroom's. */
export const EDITORIAL = words('editorial');
/** Before such a noun, the press in general: "local news reports". */
export const OF_PRESS = words('news media press newspaper newspapers television tv radio');
/** What is done with papers that are documents: "papers filed in court", "papers seen by the Courier". */
export const DONE_WITH_PAPERS = words(`
  seen obtained reviewed viewed examined inspected filed submitted lodged released leaked unsealed signed served issued
  circulated tabled shared provided presented
`);
/** Between a paper and the journal that it is in: "a paper published in Nature". */
export const IN_PRINT = words('published printed appearing');
/** Before "papers", the press; other papers are documents ("court papers", "a research paper"). */
export const PRESS_PAPERS = words(`
  daily sunday local national regional morning evening weekly tabloid british german french student state-run state-owned
  other several many some both the these most english-language
`);
/** Nouns after an outlet's name that only say what it is: "the Northline news agency". */
export const OUTLET_SORTS = words(
  'agency newspaper website site channel station network broadcaster magazine daily paper newswire television tv radio',
);
/** The last word of a name that makes it a document's: "the Harbour Emissions Database". */
export const NAMED_DOCUMENTS = words(
  'database register registry census survey index act report bulletin almanac inventory fir mou accord treaty constitution',
);
/** Statements that are evidence, where any other is its author's words: "a sworn statement", "a statement of facts". */
export const STATEMENTS_IN_EVIDENCE = words(
  'sworn witness cause financial income bank tax account card expense expenses',
);
export const OF_EVIDENCE = words('facts claim fact account accounts');
export const STATEMENT = 'statement';

/** What is published by an account: whoever owns it is not said. */
export const POSTS = words('post posts tweet tweets');

/** Endings of nouns for somebody who does something, outside the lists of people: "backbencher", "trapper". */
export const OF_DOER = wording`..(?:er|or|ee|ian|eer)$`;
/** Parts of a country that stand for it or its government: "the North". */
export const COMPASS = words('north south east west');

/** Premises, sites, services and events that speak as whoever runs them: "the opera house", "the gym", "the marathon". */
export const PREMISES = words(`
  house playhouse hall home homes farm market mine pit foundry abattoir workshop garage dealership showroom nightclub
  gym spa salon barbershop boutique surgery bistro inn lodge motel guesthouse hostel resort campsite shelter kitchen
  crematorium cemetery arena racetrack track marina harbour harbor rink pool course ground grounds park funfair
  fairground seminary campus playgroup crèche creche primary secondary estate block tower borough island territory
  station channel forum carnival parade marathon summit barracks terminal pier dock docks dockyard garden gardens
  reserve sanctuary kennels stables stud yard orchard greenhouse warehouse venue pavilion dome complex facility
`);

/** Cues by which a text or a table speaks: of a noun that no list knows they make a document. */
export const OF_TEXT = wording`\b(?:show|suggest|indicat|reveal|find|found|read|list|detail|point|put)`;

// --- refusals

/** A cheap test that spares most cues the patterns of those who did not answer. */
export const MAY_BE_NO_ANSWER = wording`\bn(?:o|either)|n['’]t\b|\bun|referred|declin|refus`;
/** Cues that say somebody was asked and did not answer. */
export const NO_ANSWER = wording`\bno (?:immediate )?comment\b|\bunsuccessful\b|\bunavailable\b|\b(?:did|does|do|has|have|had)(?:n['’]t| not)(?: \w+ly| yet)? (?:respond|responded|return|returned|reply|replied|answer|answered|comment|commented|offer)\b|\b(?:wo|would|will)(?:n['’]t| not) (?:say|comment|discuss|confirm|answer)\b|\bneither .* would comment\b|\b(?:is|are|was|were)(?:n['’]t| not) saying\b|\bhas(?:n['’]t| not) said\b|\breferred (?:all )?(?:questions|inquiries|calls|requests)\b`;
/** Questions that somebody passes on instead of answering. */
export const QUESTIONS_PASSED_ON = wording`^(?:all |further |any )?(?:questions|inquiries|enquiries|calls|requests)\b`;
export const REFERRED = wording`\breferred$`;
/** To decline or refuse is to keep silent only when it is about speaking. */
export const DECLINED = wording`\b(?:declin|refus)(?:e|es|ed|ing)\b`;
export const TO_SPEAK = wording`^\W*(?:to )?(?:comment|say|discuss|answer|respond|talk|speak|elaborate|disclose|confirm|identify|provide|specify|be (?:interviewed|quoted|drawn)|agree to an interview|offer (?:a )?comment|give (?:details|a reason))\b|^\W*(?:(?:a|any|all|further|the) )?(?:comment|requests?|interview)`;
export const TO_VERB = wording`\bto \w+$`;

/** A cue of those before whom something was said. */
export const OF_HEARER = wording`\b(?:heard|told)\b`;

/** Cues by which an outlet had it first. */
export const FIRST_REPORTED = wording`\bfirst reported\b`;

// --- names

/** Titles after which a given name is a whole name: "King Charles", "Sister Agnes". */
export const WITH_GIVEN_NAME = words(`
  mr mrs ms miss mme sir lord lady dame dr king queen prince princess pope duke duchess saint st emperor empress
  president sen senator gov governor rep mayor minister judge justice sheriff prof professor gen col capt sgt
  councillor councilor councilman councilwoman councilmember alderman alderwoman commissioner congressman congresswoman
  officer detective inspector sergeant captain lieutenant
`);
/** Bodies whose members go by their surnames: "Council member Kim". */
export const SITTING_BODIES = words('council board assembly committee commission');
/** Family: "her partner, Liam," goes by a first name, whatever it is. */
export const FAMILY = words(`
  wife husband partner fiancé fiancée fiance fiancee girlfriend boyfriend son daughter brother sister mother father mum
  mom dad grandmother grandfather grandson granddaughter nephew niece aunt uncle cousin stepson stepdaughter stepfather
  stepmother widow widower ex-wife ex-husband
`);
/** What introduces somebody of whom only a first name is printed: ", a deckhand", ", 29". */
export const INDEFINITE = words('a an one another');
/** "12-year-old" before a name. */
export const OF_AGE = wording`^(?:\d+|\w+)-year-old$`;

/** What may be a person as well as a body: "its owner". */
export const PERSONS_TOO = words('owner');

/** What anybody may have on the web. */
export const SITES_OF_ANYBODY = words('website websites site');
