/**
 * Frequent adjectives that describe a noun and do not stand for people on their own: in "the new reports", "reports" is
 * the noun. Left out are those that name people as a group ("the rich say") and those that are also nouns ("the
 * public"). Source: the frequent adjectives of English news. Lower case.
 */
import { wording, words } from './words';

export const ADJECTIVES = words(`
  new newer newest old older oldest big bigger biggest small smaller smallest large larger largest great greater greatest
  good better best bad worse worst high higher highest low lower lowest early earlier earliest late latest recent past
  previous current future next final initial original long longer longest short shorter shortest full whole entire complete
  hard harder hardest easy easier easiest strong stronger strongest weak weaker weakest clear clearer fresh further major
  minor main key core crude critical crucial vital serious severe sharp sharper steep broad broader wide wider narrow deep
  deeper heavy heavier light modest massive huge enormous tiny vast rapid quick slow sudden swift steady stark bold blunt
  harsh harsher tough tougher tight close closer growing rising mounting ongoing lengthy brief prolonged repeated
  frequent common rare unusual strange odd typical normal similar different various numerous multiple countless
  particular specific certain uncertain general overall average annual monthly weekly daily quarterly
  political presidential congressional electoral economic financial fiscal monetary environmental industrial agricultural
  technological scientific medical judicial constitutional legal illegal unlawful legislative administrative
  regulatory ethical moral cultural social religious racial ethnic sexual physical mental emotional personal
  internal external confidential handwritten typed archival
  domestic foreign international global regional national federal local municipal rural urban
  democratic republican popular unpopular controversial contentious dramatic historic historical traditional modern
  contemporary digital electronic statistical technical practical theoretical
  potential possible likely probable alleged apparent obvious evident explicit implicit
  false true untrue real actual accurate inaccurate correct incorrect wrong misleading baseless unfounded unproven
  positive negative effective ineffective successful unsuccessful expensive cheap costly
  important significant substantial considerable notable remarkable extraordinary incredible disproportionate
  angry furious fierce bitter bruising brutal violent deadly fatal dangerous risky perilous
  difficult complex complicated simple basic fundamental essential necessary unnecessary
  additional separate joint mutual partial total sole single double triple dual
  creative impressive signature upcoming forthcoming aforementioned preliminary prominent
`);

/** Those and others behind which a word in "-ing" is an event: "a public hearing", "an amber warning". */
export const OF_EVENTS = new Set([...ADJECTIVES, ...words('public amber yellow red stern stark formal')]);

/** Levels of government, which news lists before one noun: "federal, state and local officials". */
export const LEVELS = words(
  'federal state local national regional provincial municipal county city tribal international territorial',
);

/**
 * Adjectives that also name people or things as a group, or that the list above leaves out as news has them less often.
 */
export const DESCRIBING = new Set([
  ...ADJECTIVES,
  ...words(`
    young younger elderly rich poor wealthy sick healthy homeless brave proud loud quiet calm gentle kind cruel cold
    cool warm hot wet dry dark bright dim pale grey gray black white red blue green yellow brown golden clean dirty
    dusty muddy foggy rainy windy snowy sunny chilly icy tall thin fat slim lean slender stocky bald bearded rough
    smooth soft thick flat round square hollow empty busy lazy idle tired weary exhausted nervous anxious shy timid sour
    sweet salty spicy raw ripe rotten stale cautious careful careless thoughtful thoughtless clever smart wise foolish
    stupid silly funny solemn grim gloomy bleak dreary dull boring lively cheerful happy unhappy sad lonely friendly
    hostile polite rude honest dishonest humble arrogant stubborn patient impatient eager reluctant keen passionate
    reckless ruthless relentless tireless fearless faithful loyal disloyal reliable unreliable safe unsafe sturdy
    fragile delicate flimsy plain elegant lavish luxurious cosy cozy cramped crowded spacious remote distant isolated
    rugged hilly rocky sandy leafy sleepy noisy chaotic messy tidy neat orderly sprawling dense sparse ancient elder
    mediaeval medieval worn battered shabby rusty broken damaged dilapidated abandoned derelict neglected ambitious
    innovative imaginative talented gifted skilled unskilled experienced inexperienced naive sincere powerful powerless
    mighty aggressive peaceful tense uneasy shaky stable unstable volatile turbulent lucrative profitable affordable
    pricey lightweight portable wireless compact sleek stylish fancy glamorous flamboyant eccentric charismatic charming
    handsome pretty beautiful ugly lovely attractive graceful muscular athletic agile nimble fit frail feeble injured
    wounded crippling devastating damaging embarrassing humiliating painful agonising agonizing gruelling grueling
    exhausting demanding challenging rewarding exciting thrilling stunning astonishing surprising shocking disturbing
    troubling worrying alarming frightening terrifying horrific horrifying gruesome grisly hideous ghastly dreadful
    awful terrible wonderful marvellous superb excellent splendid magnificent spectacular fine decent fair unfair just
    unjust corrupt crooked secretive opaque transparent open closed vague precise candid frank outspoken vocal
    articulate eloquent wry witty sombre sober drunk abusive hateful hurtful spiteful vicious nasty wicked evil sinister
    suspicious mysterious secret hidden open-ended far-reaching wide-ranging long-standing
  `),
]);

/** Of those, the ones that behind a preposition are nouns: "in the past, young people", "at the latest, big firms". */
export const ADJECTIVES_AS_NOUNS = words(`
  past present future main final whole original average initial key good best worst latest earliest extreme short long
  open dark cold wet dry minimum maximum least most
`);

/** What an adjective of two words opens or ends with. */
const FIRST_PARTS = words('low high well ill long short so half much non anti pro multi');
const SECOND_PARTS = words(
  'free wide long old cost tech end scale style size type time term level quality speed profile risk',
);

/** What adjectives look like: "famous", "fearless", "family-owned", "low-cost". */
export const LIKE_ADJECTIVES = wording`.{3}(?:ous|less)$|-(?:\p{L}+(?:ed|ing)|${SECOND_PARTS})$|^${FIRST_PARTS}-\p{L}`;

/** "the largest", which may stand for a noun */
export const SUPERLATIVE = wording`.{3}est$`;

/** Before the name of a country or a people, no part of it: "Big US firms", but "Great Britain", "New England". */
export const BEFORE_PLACES = new Set(
  [...DESCRIBING].filter((word) => !words('new great greater old central democratic').has(word)),
);
