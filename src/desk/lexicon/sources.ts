/** English words by which a source is told as somebody unnamed, a body or the public. Lower case. */
import { wording, words } from '@/engine/lexicon/words';

/** Nouns that say of somebody only that they are a source. */
export const BARE_SOURCES = words('source sources insider insiders');
/** Those who speak for an office: without one beside them they are anybody's. */
export const BARE_OFFICIALS = words('official officials authorities');
/** Adjectives that add nothing to “source”. */
export const EMPTY_ADJECTIVES = words(`
  unnamed anonymous unidentified undisclosed informed well-informed reliable trusted credible knowledgeable well-placed
  certain various other some more
`);
/** Nouns by which a later sentence means an unnamed source of before: “the person”, “the official”. */
export const MEANT_AGAIN = words(`
  source sources insider insiders person people official officials aide aides executive executives employee employees
  worker workers staffer staffers adviser advisers diplomat diplomats member members man men woman women two three four
  five six pair trio both
`);
/** Plurals that stand for people with inside knowledge rather than for the public. */
export const INSIDE_PLURALS = words(`
  sources insiders executives diplomats aides advisers advisors staffers
`);
/** Plurals that stand for such people where the text says how they know or whose they are. */
export const KNOWING_PLURALS = words(`
  people persons employees workers lawmakers lawyers investigators bankers officers colleagues friends directors managers
  members associates ministers staff scientists engineers
`);
/** A source that is told of as one who fears something: “who feared for his post”. */
export const WHO_FEARS = wording`\bwho (?:fear(?:s|ed)?|(?:is|was|are|were) (?:afraid|worried)|worr(?:y|ied|ies))\b`;
/** What stands behind such a plural. */
export const KNOWN_BY = wording`^(?:familiar|close|briefed|involved|with (?:\w+ )?(?:knowledge|access|insight)|who|privy|present|in the room|aware|informed)\b`;
/** Modifiers that lift a bare plural of officials out of the body's own voice. */
export const RANKS = words('senior top former high-ranking high-level current junior mid-level veteran');
/** Newsroom staff: what they saw is the newsroom's own work. */
export const REPORTERS = words('reporter reporters journalist journalists correspondent correspondents editor editors');
/** Those who decide in public: whoever they are, it is the office that speaks. */
export const IN_PUBLIC_OFFICE = words('judge judges magistrate magistrates coroner coroners jury referee umpire');
/** Somebody who gives part of a name and no more: “who gave her name only as Dana”. */
export const NAMES_SELF_AS =
  /\b(?:(?:g[ai]ve|gives|giving) (?:only )?(?:his|her|their) (?:first |last )?name (?:only |just |simply )?as|(?:identif(?:ied|ies|ying)|introduc(?:ed|es|ing)) (?:himself|herself|themselves) (?:only |just |simply )?as|(?:asked|asking|wants|wanted|wished|chose|agreed) to be (?:called|known|named|identified|quoted) (?:only |just |simply )?(?:as|by (?:his|her|their) first name,?)?|(?:goes|went) by(?: the name(?: of)?)?|(?:called|known) (?:here )?(?:only |just |simply )as) ?(?<=\s)(?<name>\p{Lu}(?:\.|[\p{L}’'-]*))(?! \p{Lu}\p{Ll})/u;
/** Determiners that leave open how many and who. */
export const OPEN_DETERMINERS = words('some many most others few');
/** Determiners of somebody not told of before. */
export const INDEFINITE = words(`
  a an one two three four five six seven eight nine ten eleven twelve another several dozens multiple numerous
`);
export const OWNERS = words("the his her its their our my this that these those 's");
/** “the wife of a sergeant”: whoever belongs to somebody unnamed is unnamed too. */
export const OF_SOMEBODY = wording`\bof (?:an?|one|two|three|another|some)\b`;
/** A name behind a comma: “The buyer, Stellan Homes,”. */
export const NAME_BEHIND_COMMA = /,\s+(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+)?\p{Lu}[\p{L}’'-]+/u;
/** One or some of a group that was told of. */
export const OF_A_GROUP = wording`^(?:(?:one|another|two|three|both|all|some|each|neither) of (?:them|the|those|these)\b|one$|another$|both$|all (?:two|three|four|five|six)\b|the (?:two|three|four|five|six|pair|trio|other|others|first|second|third)(?: (?:people|sources|officials|men|women|person|source|official))?$|(?:the other|a second|a third|another|one) (?:source|person|official|insider)$)`;

/** Nouns of outlets behind “told”: “told the newspaper Bellsand Folk”. */
export const OUTLET_BEHIND = wording`^\s*(?:the |a )?(?:(?:\w+ ){0,3}?(?:newspaper|paper|daily|weekly|magazine|tabloid|broadcaster|radio|television|tv|channel|station|news agency|news site|website|network|podcast|agency|outlet)\b)`;
/** A name behind a noun for an outlet. */
export const OUTLET_NAME =
  /\b(?:newspaper|paper|daily|weekly|magazine|tabloid|broadcaster|station|channel|agency|website|network|podcast|outlet) (?<name>\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*)/gu;
/** An outlet that had it from somebody whom it does not name. */
export const NAMED_BY_OUTLET = wording`\b(?:whom|which|that) (?:it|the \w+|they) (?:did|does|do) not (?:name|identify)\b`;
/** Whom one tells without an outlet in between: “told reporters”, “told the inquiry”. */
export const TOLD_IN_PUBLIC = wording`^\s*(?:reporters|journalists|the (?:inquiry|court|jury|panel|committee|hearing|council|parliament|press|crowd|meeting|police|board)|a (?:court|hearing|committee|panel|meeting|news|press)|police|parliament|officers|investigators|lawmakers|shareholders|staff|fans)\b`;

// --- why there is no name

/** A lack of leave to speak, in whatever wording. */
export const NO_LEAVE = wording`(?:\b(?:because|since|as|who|saying)\b(?:(?!\b(?:because|since|as|who|to be)\b)[^.;,“”"]){0,40}?)?(?:\b(?:not(?! to)|never|nobody|neither|none|without|lack(?:ed|s|ing)?|no)\b|n['’]t\b|\bun(?=authori))(?:(?!\b(?:because|since|as|who)\b)[^.;,“”"]){0,30}?(?:authori[sz]ed|authori[sz]ation|permitted|permission|allowed|cleared|clearance|authority|leave|approval|approved|free|at liberty|in a position|entitled|licen[cs]ed|supposed|empowered|mandate|the right) (?:(?:\w+ ){0,3}?to (?:\w+ )?(?:speak|talk|discuss|comment|brief|address|give|be (?:quoted|named|interviewed)|answer|disclose|release|share|describe|reveal|go|say|make|represent)\b|from (?:\w+ ){1,6}to (?:speak|talk|comment))(?:(?!\b(?:and|but|said|told)\b)[^.;,“”"])*`;
/** What follows for a source that is found out, or what is secret: more than a lack of leave. */
export const CONSEQUENCE = wording`\b(?:fear(?:s|ed|ing)?|afraid|worr(?:y|ied|ies)|risk(?:s|ed)?|los(?:e|es|ing|t)|dismiss(?:ed|al)?|fired|sacked?|disciplin\w*|demot\w*|suspend\w*|punish\w*|retaliat\w*|reprisals?|threat\w*|prosecut\w*|sued?|jail\w*|prison|fined?|fines|private|confidential\w*|secre(?:t|cy)|contract\w*|clause|law|legal\w*|court|sensitive|ongoing|negotiat\w*|deported|evicted|blacklist\w*|safety|security)\b`;
/** Right behind a lack of leave: “and feared dismissal”. */
export const GOES_ON_WITH_CONSEQUENCE = wording`^,?\s*(?:and|or) (?:[^.;,“”"]){0,70}?${CONSEQUENCE}`;
/** What opens the words of a reason. */
const REASON = wording`because|since|for fear|fear(?:s|ed|ing)?|so as (?:not )?to|so that|in order to|to (?:describe|discuss|avoid|protect|spare|preserve|keep|shield|be able|talk|recount|detail|disclose|share)|citing|cited|cites|saying (?:that )?(?:he|she|they|it)|due to|owing to|afraid|worried|lest|out of|on the (?:same )?grounds?|for (?:the same|this|that|personal|professional|legal|safety|security|privacy|his|her|their|reasons?)|given (?:the|that|how)|pointing to|under (?:a|the|an) (?:\w+ )?(?:rule|agreement|pledge|oath|clause)|as (?:he|she|they|the|it|a|an)|bound by|sign(?:ed)? (?:a|an|away|non)|would (?:be|lose|face)|could (?:be|lose|face)|might (?:be|lose|face)`;
/** A sentence about not being named. */
export const OF_NAMING = wording`\b(?:anonym\w+|unnamed|be (?:\w+ )?(?:named|identified|quoted|called (?:only|just|by))|names?|surnames?|identit(?:y|ies)|identif\w+|on background)\b`;
export const GIVES_REASON = wording`\b(?:${REASON})\b`;
/** A sentence that goes on about the source of the one before. */
export const GOES_ON = wording`^\W*(?:they|he|she|both|all|neither|each|the (?:\w+ ){0,2}?(?:sources?|people|persons?|officials?|two|three|four|men|women|man|woman|aides?|executives?|employees?|workers?|diplomats?|members?|insiders?|staffers?|advisers?|porters?|nurses?|guards?|drivers?|engineers?))\b`;
/** The opening of a sentence that speaks of somebody told of. */
export const POINTS_BACK = wording`^\W*(?:the|one of the|both)\b`;
/** A sentence that says why, whoever it may be about: “They cited a memo that forbids …”, “She said she would be expelled”. */
export const STATES_REASON = wording`\b(?:cited|cites|citing|fear(?:s|ed|ing)?|afraid|worr(?:y|ied)|because|risk(?:s|ed)?|could (?:be|lose|face)|would (?:be|lose|face)|might (?:be|lose|face)|bound by|signed|forbids?|bars?|prohibits?|contracts?|pledge|oath|secrecy|confidential)\b`;
