/** Words by which a text says that words came through an outlet. Lower case. */
import { phrases, wording, words } from './words';

/** Somebody spoke to the outlet that follows within a few words: "told Mei Tan of Radio Vessel". */
export const SPOKE_TO = words(`
  told tells telling interview interviews interviewed appearance appeared appearing episode broadcast segment conversation
  forum spoke speaking spoken talked talking program programme show edition podcast reached
`);
/** Right before an outlet that hears the words or passes them on. */
export const TOLD_TO = words('told tells telling to by with');
/** "state television", "state-run media": an outlet that is known by whose it is. */
export const STATE_OWNED = words('state state-run state-owned state-controlled public');
export const STATE_OUTLETS = words('television tv radio media broadcaster');
/** Somebody wrote for the outlet that follows. */
export const WROTE_FOR = words(
  'op-ed op-eds column columns essay essays post blog article piece wrote writing written',
);
/** Prepositions before an outlet that carries what is said; "for" carries what is written, "to" what is told. */
export const CARRIED_ON = words('on via');
/** Verbs and nouns before "to" that have nothing to do with speech: "according to", "owned", "next". */
export const NOT_TOLD_TO = words(
  'according compared similar next due thanks close belongs linked turned moved returned sold',
);

/** Occasions that an outlet lends its name to: "a Radio Vessel interview", "a Courier op-ed". */
export const OCCASIONS = words(`
  interview interviews town forum appearance program programme show special podcast segment op-ed op-eds essay
`);
/** What an outlet does with the words of others. */
export const QUOTED = words('quoted quotes quoting');
/** What an outlet does with those whose words its piece is made of: "Radio Vessel interviewed 20 former deckhands". */
export const QUESTIONED = words('interviewed profiled');

export const INTERVIEWS = words('interview interviews');

/** Those who work for the outlet before their name: "Radio Vessel host Mei Tan". */
export const STAFF = words(`
  host hosts anchor moderator reporter correspondent columnist journalist analyst contributor commentator editor writer
  critic co-host presenter
`);

/** Openings of a sentence that set the scene for what follows: "On Tuesday's broadcast of …". */
export const SCENES = words('on during in at');
/** Before a programme's title in quotation marks. */
export const BEFORE_PROGRAMME = words('on of to with');
/** Names of everyday words: an outlet's only where something says so. */
export const EVERYDAY_NAMES = phrases('people, time, us, life, fortune, money, nature, science, vice, the hill');

/** Call signs of American stations: "told WRAL". */
export const CALL_SIGN = wording`^[KW][A-Z]{2,3}(?:-TV|-FM)?$`;

/** A channel that ends what was said to an outlet: the same person speaks elsewhere now. */
export const ELSEWHERE = wording`\b(?:tweet(?:s|ed|ing)?|posted|in (?:a|an|his|her) (?:\w+ ){0,2}?(?:statement|speech|email|e-mail|address|op-ed|letter|memo|book|blog)|at an? (?:\w+ ){0,2}?(?:rally|event|news conference|press conference|fundraiser|hearing|convention)|told reporters|told (?:a|the|his|her) (?:\w+ )?(?:crowd|audience|supporters))\b`;

/** Heads of sources that only a newsroom has; "voters" and "critics" are anybody's. */
export const REPORTERS_SOURCES = words(`
  source sources official officials aide aides insider insiders person people operative operatives employee employees
  executive executives member members
`);
