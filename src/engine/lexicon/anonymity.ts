/**
 * How news words it that a source is not named, and why.
 *
 * From the search phrases of the Anonymous Source Tracker, generalised over person and tense, and from the forms that
 * the style books of the large agencies prescribe. Each is matched against one sentence.
 */
import { wording, words } from './words';

/** What somebody keeps back, and what they do not want to be. */
export const OWN_NAME = words('name names named identity identified quoted');

// --- parts of the wordings

const THEIR = wording`(?:his|her|their|its|the person['’]s|the source['’]s)(?: own| or her| or his)?`;
const NAMES = wording`(?:(?:full|real) )?(?:names?|identit(?:y|ies))`;
const NAMED = wording`(?:named|identified|quoted|cited|attributed|publicly (?:named|identified|quoted)|identifiable)`;
const PUBLISHED = wording`(?:used|published|printed|disclosed|revealed|known|made public)`;

const ASKS = words(`
  ask asks asked asking request requests requested requesting want wants wanted wanting wish wishes wished wishing insist
  insists insisted insisting demanded demanding prefer prefers preferred preferring choose chose chooses choosing chosen
  opted opting elected begged
`);
const ASK = wording`(?:${ASKS}|agreed to (?:speak|talk|be interviewed|comment)(?: \w+)?)`;
const REFUSES = words('decline declines declined declining refuse refuses refused refusing unwilling reluctant afraid');
const WILL_NOT = wording`(?:did|does|do|would|will|could|was|were|is|are)(?: not|n['’]t)(?: want| wish| like| agree| consent| care| willing| comfortable)?|(?:wo|ca)n['’]t|not want(?:ing)?|not wish(?:ing)?|without wanting`;
const DECLINE = wording`(?:${REFUSES}|${WILL_NOT})`;

const SPEAKS = wording`(?:sp(?:oke|eak|eaks|eaking)|talk(?:ed|s|ing)?|discuss(?:ed|ing)?|describ(?:ed|ing)|brief(?:ed|ing)|comment(?:ed|ing)|interviewed)`;
const TO_SPEAK = words(`
  speak talk discuss comment release disclose address give share reveal provide make announce describe divulge brief inform tell publicly
`);
const AUTHORITY = words('authorization authorisation authority permission clearance');

const SOURCES = words(`
  source sources official officials person people aide aides employee employees executive executives adviser advisers
  diplomat diplomats staffer staffers insider insiders lawmaker lawmakers scout scouts friend tipster caller whistleblower
  member senator donor player coach
`);
const LAST_NAME = wording`(?:last|full|family|sur|middle|maiden|birth)[ -]?names?`;
/** No word for those who withhold the names of suspects and victims. */
const NOT_POLICE = wording`(?!(?:police|prosecutors|officials|authorities|investigators|detectives|officers|department|ministry|court|school|hospital|company|he|she|they|who|it)\b)`;
const PART = wording`(?:first(?:[ -]?names?)?|given[ -]?names?|${LAST_NAME})`;

/** No word that opens a reason. */
const NO_REASON = wording`(?!because|since|as|for|due|out|citing|so|lest|given|under|owing|per|in|to|while|and|but\b)`;

// --- grants

/** "on condition of anonymity". */
const GRANTS_OF_ANONYMITY = [
  wording`(?:\b(?:${SPEAKS}|agreed to \w+) (?:(?!${SPEAKS}\b)\w+ ){0,5}?)?\b(?:up)?(?:on|under) (?:an? |the )?(?:\w+ )?conditions? (?:of|for) (?:(?:strict|complete|total|full|customary) )?anonymity`,
  wording`(?:request(?:s|ed|ing)?|grant(?:s|ed|ing)?|given|giving|insist(?:s|ed|ing)? (?:up)?on|demand(?:s|ed|ing)?|(?:ask|asked|asking) for|sought|seeking|offered|promised|guaranteed|assured of|in exchange for|in return for|preferr(?:ed|ing)|maintain(?:ed|ing)|(?:plead(?:s|ed|ing)|crav(?:es?|ed|ing))(?: for)?|cit(?:ed|ing) the need for) (?:\w+ ){0,2}?anonymity`,
];

/** "speaking anonymously". */
const ANONYMOUS = [
  wording`(?:${SPEAKS}|quoted|commented|agreed to speak|told|said) (?:\w+ ){0,4}?anonymously`,
  wording`\banonymously (?:told|said|spoke)`,
  wording`\b(?:an?|one|two|three|several|another|the|some|multiple|senior|unnamed and) (?:\w+ )?anonymous (?:\w+[ -]){0,2}?${SOURCES}\b`,
  wording`\banonymous (?:source|official|aide|insider|staffer|adviser|diplomat)s?(?= (?:said|says|told|claimed|quoted|close|within|inside|who|in the|familiar|with))`,
];

/** "on condition that her name be withheld", "only if not identified". */
const CONDITIONAL = [
  wording`\b(?:sp(?:oke|eak)|talk(?:ed)?|comment(?:ed)?|agreed|agree to \w+)(?: \w+){0,3}? (?:only )?if (?:(?:he|she|they) (?:was|were|is|are) )?(?:not|un)(?: be)? ?(?:named|identified|quoted)\b`,
  wording`on (?:the )?condition(?: that)?(?: \w+){1,4}? (?:not be|(?:is|are|was|were) not|remain|be kept|go unnamed|be withheld)(?: \w+)?`,
];

/** "asked to remain anonymous". */
const REMAINING = [
  wording`${ASK} (?:\w+ ){0,4}?(?:to (?:remain|stay|be|be kept|be left)|to have ${THEIR} ${NAMES} (?:withheld|kept|hidden)) ?(?:anonymous|unnamed|unidentified|nameless|private|secret|out of \w+)?(?<=anonymous|unnamed|unidentified|nameless|withheld)`,
];

/** "asked not to be named". */
const WISHES = [
  wording`\b(?:neither|none|no one|nobody)(?: of them)? (?:(?:want|wish|agree|consent)(?:ed|es|s)? to|would agree to|(?:was|were) willing to|dared to) be (?:\w+ )?${NAMED}`,
  wording`${ASK} (?:\w+ ){0,3}?(?:not to|that (?:he|she|they|it|the \w+) not|to not) be (?:\w+ )?${NAMED}`,
  wording`${ASK}(?: \w+){0,2}?(?: that)? ${THEIR} ${NAMES}(?: \w+){0,2}? (?:not be|be withheld|be kept|be changed|remain|not appear|withheld)(?: ${NO_REASON}\w+)?`,
  wording`(?:only )?if ${THEIR} ${NAMES} (?:was|were|is|are|be) (?:withheld|not \w+|kept \w+)`,
];

/** "declined to be named", "would not give his name". */
const REFUSALS = [
  wording`${DECLINE}(?: \w+){0,2}? (?:to )?(?:be|being) (?:\w+ )?${NAMED}`,
  wording`${DECLINE}(?: to)? (?:give|provide|share|disclose|reveal|state|offer|have|use|giving|see|let)(?: \w+)? ${THEIR} (?:first )?${NAMES}(?: ${PUBLISHED})?`,
  wording`${DECLINE} ${THEIR} ${NAMES}(?: to be)? ${PUBLISHED}`,
  wording`(?:would|did|could|will) not (?:speak|talk|comment|be quoted)(?: \w+)? (?:for attribution|on the record|by name)|(?:declin|refus)(?:ed|ing) to (?:speak|talk|comment|be quoted|go)(?: \w+)? (?:for attribution|on the record|by name)`,
];

/** "whose name is being withheld": of a speaker, or of anybody whom the text tells of. */
export const NAME_WITHHELD = wording`\b(?:whose (?:name|names|identity|identities)|${THEIR} ${NAMES}) (?:(?:is|are|was|were|has been|have been) (?:being )?(?:withheld|not being|concealed|protected|kept)|(?:could|can) ?not be (?:disclosed|published))`;

/** "identified only as A": by others, of anybody whom the text tells of. */
export const NAMED_IN_PART = wording`\bidentified (?:only )?(?:as|by)\b`;

/** "whose name is being withheld", "who cannot be identified because": the text itself withholds the name. */
const WITHHELD = [
  NAME_WITHHELD,
  wording`\b(?:who|and|but) (?:is|are|was|were|cannot|can['’]t|could not|may not|must not)(?: not)?(?: being| be) (?:\w+ )?(?:named|identified)(?= because| for| due| by)`,
  wording`\b(?:is|are|was|were) not (?:being )?(?:named|identified)\b`,
  wording`(?<=\b${NOT_POLICE}\w+ )(?:is|are|was|were) (?:not (?:naming|identifying)\b|(?:withholding|not (?:publishing|using|disclosing|printing)) ${THEIR} ${NAMES})`,
  wording`\b(?:agreed|decided|chose|chosen|promised) not to (?:(?:name|identify) (?:him|her|them)\b|(?:publish|use|print) ${THEIR} ${NAMES})`,
];

/** "speaking on background", "spoke under ground rules set by the ministry". */
const TERMS = [
  wording`\b${SPEAKS}(?: \w+){0,4}? under (?:\w+ ){0,3}?ground rules(?: of anonymity)?`,
  wording`(?:${SPEAKS}|said)(?: \w+){0,4}? (?:only )?(?:on (?:deep )?background|off[ -]the[ -]record|not for attribution|in (?:strict |strictest |complete )?confidence)\b`,
];

/** "not authorized to speak publicly": a reason that counts as the grant where no other words do. */
const UNAUTHORIZED: readonly RegExp[] = [
  wording`(?:\bnot|\b\w+n['’]t|\bun)[ -]?(?:been |yet )?(?:authori[sz]ed to (?:\w+ )?(?:${TO_SPEAK}|be quoted|be named|go on)|(?:permitted|allowed|cleared) to (?:\w+ )?(?:speak|talk|discuss|comment|be quoted|be named|give|disclose|release)(?: \w+){0,5}? (?:publicly|on the record|by name|about|media|press|reporters|journalists|names?|details|matter|case|information))`,
  wording`\b(?:did not|didn['’]t|does not|lack(?:ed|s|ing)?)(?: have)? (?:the )?${AUTHORITY} to (?:speak|talk|discuss|comment|release|disclose|be quoted)`,
];

/** Only part of the name is printed, or another name. */
const PARTS_OF_NAMES = [
  wording`${ASK}(?: \w+){0,3}?(?: that)?(?: only)?(?: ${THEIR})?(?: \w+){0,2}? ${PART}(?: (?:not )?(?:be )?(?:${PUBLISHED}|withheld|given))?`,
  wording`${DECLINE}(?: \w+){0,3}?(?: that)?(?: only)?(?: ${THEIR})?(?: \w+){0,2}? ${LAST_NAME}(?: (?:not )?(?:be )?(?:${PUBLISHED}|withheld|given))?`,
  wording`(?:${ASK}|identified|named|referred to|known|agreed)(?: \w+){0,4}? (?:only |just |solely )?(?:by|with|using) (?:only |just )?(?:${THEIR}|an?) (?:${PART}|initials?|nickname|pseudonym|middle name)`,
  wording`\b(?:gave|gives|giving|provided|offered) (?:only )?${THEIR} (?:${PART}|name) (?:only |just |simply )?as (?=\p{L}+(?:[^\p{L} ]| (?:said|says|told|added|recalled|claimed|who|and)\b))`,
  wording`\b(?:whose|${THEIR}) ${LAST_NAME} (?:is|are|was|were) (?:being )?(?:withheld|not)(?: \w+)?`,
  wording`\bwithholding (?:\p{L}+['’]s? |${THEIR} )?${LAST_NAME}`,
  wording`\bidentified (?:(?:only|himself only|herself only|themselves only) (?:as|by)\b|(?:himself|herself) (?:as|by) (?!an?\b|the\b))`,
  wording`\bnot (?:his|her|their) real names?\b|\bnames? (?:has|have) been changed\b`,
  wording`\bonly (?:${THEIR}) (?:first|middle|given) names?\b`,
  wording`\bchanged ${THEIR} names? to protect\b`,
  wording`\busing (?:the|a) (?:pseudonym|false name|assumed name)\b`,
  wording`\bgo(?:es)? by (?:the name|the nickname|an alias|the alias)\b|\bwho goes by [A-Z]\w+`,
];

/** Wordings of one kind, and what each of them holds: a cheap test that spares most sentences the rest. */
export interface GrantWordings {
  readonly holds: RegExp;
  readonly wordings: readonly RegExp[];
}

const HOLDS_NAME = wording`nam(?:e|ing)|identi[ft]|quoted|attribut`;

/** A promise not to name the source, or the source's refusal to be named. */
export const GRANTS: readonly GrantWordings[] = [
  { holds: wording`anonymity`, wordings: GRANTS_OF_ANONYMITY },
  { holds: wording`anonymous`, wordings: ANONYMOUS },
  { holds: wording`condition|\bif (?:\w+ \w+ )?(?:not|un)`, wordings: CONDITIONAL },
  { holds: wording`anonymous|unnamed|unidentified|nameless|withheld`, wordings: REMAINING },
  { holds: wording`${HOLDS_NAME}|cited`, wordings: WISHES },
  { holds: wording`${HOLDS_NAME}|the record`, wordings: [...REFUSALS, ...WITHHELD] },
  {
    holds: wording`on (?:deep )?background|the[ -]record|attribution|in (?:\w+ )?confidence|ground rules`,
    wordings: TERMS,
  },
  { holds: wording`authori[sz]|permi(?:tt|ss)|allowed to|clear(?:ed to|ance)`, wordings: UNAUTHORIZED },
];

/** Only part of the name is printed, or another name. */
export const PARTIAL_GRANTS: GrantWordings = {
  holds: wording`${HOLDS_NAME}|goes? by|pseudonym`,
  wordings: PARTS_OF_NAMES,
};

/** What a source speaks on: "said on condition that she not be named". */
export const CONDITION_NOUNS = words('condition conditions');

/** What a source speaks on condition of. */
export const ANONYMITY = words('anonymity');

/** A cheap test that spares most sentences the tests above. */
export const MAY_GRANT = new RegExp([...GRANTS, PARTIAL_GRANTS].map(({ holds }) => holds.source).join('|'), 'i');

/** Words before a grant that show it is about granting in general, or denies it. */
const HABITS = words(
  'never rarely seldom sometimes often usually generally routinely may can should must not without policy policies guidelines dismissed blasted attacked mocked',
);
export const TALK_ABOUT = wording`\b(?:${HABITS}|n['’]t|instead of|rather than|no longer|rules? (?:on|about|for)|criticiz\w+|criticis\w+|reliance on|rel(?:y|ies|ied|ying) on|use of|complain\w+ about|the practice of) (?:\w+ ){0,2}$`;

// --- whom a grant is about

/** Pronouns that stand for nobody whose name is withheld. */
export const NEVER_UNNAMED = words('it its i we you which that');
/** A sentence about a grant that begins like this is about the person in the sentence before. */
export const PEOPLE_AS_SUBJECTS = words('he she they');
/** What begins a description of a person: "two officials". */
export const OPENS_PERSON = words('a an the one two three four another several some many his her their');
/** What stands before such a description and is not part of it. */
export const BEFORE_PERSON = words(
  'of in at by to from with for and or said says told that but who is was were are as',
);

/** Subjects that stand for every unnamed source so far. */
export const ALL_SOURCES = wording`^\W*(?:they all|all|both|none|neither|the (?:sources|people|officials) (?:all|interviewed|quoted|cited))\b`;
/** "Those who declined to be named in this story did so to speak freely": whoever was described in the whole article. */
export const WHOLE_STORY = wording`^\W*(?:those|all|everyone|everybody|(?:the |some )?(?:people|sources))\b.*\b(?:in|for) this (?:story|article|report|piece)\b`;
/** "This story is based on interviews with eight people": of everybody who speaks in it without a name. */
export const BASED_ON_INTERVIEWS = wording`\b(?:based on|drawn from|relies on)\b.*\b(?:interviews|conversations) with (?:\w+[ -]){1,4}?(?:people|sources|officials|executives|employees|insiders|persons)\b`;
/** What introduces somebody who is described and not named. */
export const INTRODUCES_UNNAMED = words('a an another one two three four five several');
/** "They spoke on condition of anonymity": the subject points back at sources in earlier sentences. */
export const POINTS_BACK_AT_SOURCES = wording`^\W*(?:they|he|she|both|all|neither|none|like (?:the )?others|the (?:\w+ ){0,3}?(?:officials?|people|persons?|sources?|aides?|executives?|employees?|men|women|man|woman|two|three|four|others|diplomats?|students?|workers?|advisers?|lawmakers?|officers?|agents?|members?|individuals?|insiders?))\b`;

/** Words that point back at several sources rather than at one. */
export const SEVERAL_AGAIN = words('they both all neither none others two three four');

/** Nouns that later sentences use for the source of an earlier grant: "The caller said". */
export const SOURCE_AGAIN = words(`
  source sources official officials person people caller man woman men women aide employee worker member friend pair
`);

/** Before a name that is printed instead of the full one: "who said he was called Bo". */
export const BEFORE_PRINTED_NAME = words('named called as by name nicknamed ,');

// --- reasons

/** What begins a clause or a phrase that says why. */
const WHY = wording`because|since|for fear|for (?:lack|want) of|for reasons? of|fearing|citing|out of (?:fear|concern|respect|worry)|due to|so as not to|so that|in order (?:not )?to|so (?:he|she|they)|in keeping with|in line with|in accordance with|given (?:the|that|his|her|their)|owing to|lest|under (?:the )?(?:\w+ )?(?:ground rules|rules|terms|policy|policies|protocols?|guidelines|regulations|law)|as (?:is|a (?:condition|matter))|as part of|per `;
/** "as she feared …"; right after the grant, anything that follows "as she". */
const AS = wording`as (?:he|she|they|it|the \w+) (?:was|were|is|are|had|has|did|do|does|could|lacked|lacks|feared|fears|worried|worries)`;
export const REASON_OPENERS = wording`,? ?\b(?:${WHY}|${AS})\b`;
/** Right after the grant also a purpose, a topic, what is still to come, the source's own explanation, or a lack of permission. */
export const REASON_BEHIND = wording`^(?:,? (?:not authori[sz]ed|unauthori[sz]ed|lacking|worried|afraid|ashamed|wary|concerned)\b| as (?:he|she|they|it|the)\b| as (?!\w+ing\b)(?:[\w’'-]+ ){1,6}?(?:is|are|was|were|has|have|had)\b| (?:pending|ahead of|before (?:an?|the)|amid)\b|, (?:saying|explaining) (?:that )?(?:he|she|they|it|this)\b| to (?!(?:which|whom|the|a|an)\b)\w+)`;
/** Later after the grant: a purpose or a topic. */
export const REASON_TOPICS = wording` (?:to (?:be able to |more |freely |openly |candidly |publicly |avoid|protect|discuss|describe|speak|talk|tell|reveal|share|comment|preserve|disclose|detail|characterize|recount|provide|offer|address|relate|be|give|not|prevent|maintain|explain|safeguard)\w*|about|over|for (?:safety|security|privacy|personal|professional|legal|job)|when discussing|while discussing|in discussing|discussing)\b`;
/** What may come before the grant and give its reason: "who, ashamed of her past, asked …". */
export const REASON_BEFORE = wording`(?:^|[,(—–-] ?|\bwho )(?:because|since|citing|fearing|for fear|out of|due to|as (?:he|she|they)|worried|afraid|ashamed|wary|concerned)\b`;
/** A lack of permission before the grant: "was not authorized to discuss it and spoke on condition of anonymity". */
export const REASON_LACKING = wording`(?:\bnot|\b\w+n['’]t|\bun)[ -]?(?:been |yet )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:(?! (?:and|so|but)\b)[^,;])+(?=,? (?:and|so|but)\b)`;
/** A reason of this kind is a phrase, which ends at the next comma. */
export const REASON_PHRASE = wording`^(?:for|in line|in keeping|in accordance|under|due to|owing to|per|out of)\b`;
/** Words of a grant that give the reason themselves. */
export const REASON_ITSELF = wording`authori[sz]|permi|allowed|cleared|clearance`;
/** Where the reason ends and the content continues. */
export const REASON_END = wording`(?<!^(?:because|since|as) (?:he|she|they)),?(?= (?:said|says|told|added|confirmed)\b)|,(?= (?:described|but|according|without)\b)|;| [—–] |["“”)]`;
/** A following sentence that gives the reason: "They feared for their jobs." */
export const NEXT_REASON = wording`^(?:they|he|she|the (?:officials?|people|person|sources?|two|three))\b[^"“”]{0,60}?\b(because|for fear|citing|out of|fear(?:s|ed)?\b|(?:was|were|is|are) not (?:authori[sz]ed|permitted|allowed))`;

/** A grant in the words for the source itself, whose clause has content: "an anonymous source said …". */
export const GRANT_IS_SOURCE = wording`\banonymous (?:\w+[ -]){0,2}?${SOURCES}$`;
/** Cues that give the reason, whatever their subject. */
export const GIVES_REASON = wording`^(?:citing|to \w+|(?:was|were|is|are)(?: not|n['’]t) \w+)$`;
export const BEHIND_TO = wording`\bto $`;
/** Where the clause of a grant ends. */
export const ENDS_GRANT = wording`,(?! (?:citing|because|for fear|fearing|saying (?:he|she|they)) )|[;“”"]|\b(?:said|told|says)\b`;

/** The classes of reasons, by their words; the first that fits is the class. */
export const REASON_WORDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'not-authorized',
    wording`(?:\bnot|n['’]t|\bun|\bwithout|\black\w*|\bwant)[ -]?(?:been |yet |have |the |of )*(?:authori[sz]\w+|permitted|permission|allowed|cleared|clearance|supposed)|\bno (?:authori\w+|permission|clearance|leave)\b|\bnot (?:publicly )?(?:the )?(?:official )?spokes`,
  ],
  [
    'retaliation-job',
    wording`\b(?:retaliat\w*|retribut\w*|repris\w*|backlash|job|jobs|career|careers|fired|employ\w*|los(?:e|ing) (?:his|her|their|work)|losing work|professional|repercussions?|punish\w*|expel\w*|expulsion|blacklist\w*|consequences)\b`,
  ],
  [
    'safety',
    wording`\b(?:safety|security (?:reasons?|concerns?)|threat\w*|danger\w*|harm\w*|kill\w*|attack\w*|protect (?:his|her|their|the) (?:famil|safety|children)|afraid|fear(?:s|ed|ing)? for|targeted|harass\w*|violence|revenge|lives|life|arrest\w*|persecut\w*)\b`,
  ],
  [
    'legal',
    wording`\b(?:gag order|non-?disclosure|nda|lawsuit|litigation|legal|court order|pending case|sealed|attorneys?|lawyers?|grand jury|law\b)`,
  ],
  [
    'privacy-stigma',
    wording`\b(?:privacy|private life|stigma\w*|embarrass\w*|mocked|ashamed|health|medical|immigration|visa|undocumented|minors?|underage|sexual|assault|abuse|personal)\b`,
  ],
  [
    'ground-rules',
    wording`\b(?:ground rules|rules|policy|policies|practice|customary|protocol|in keeping with|regulations|tradition|terms of|convention|standard|in line with)\b`,
  ],
  ['candour', wording`\b(?:frank\w*|candid\w*|openly|freely|bluntly|honest\w*)\b`],
  [
    'private-or-ongoing',
    wording`\b(?:private|internal|confidential|sensitiv\w+|secret|classified|negotiat\w+|talks|deliberat\w+|ongoing|investigat\w+|probe|pending|personnel|discussions?|conversations?|not (?:yet )?(?:been )?(?:public|announced|made public|finali[sz]ed|final)|public(?:ly)?|details|plans|meetings?|intelligence|strategy|matter|deal|decision|unannounced|before|ahead of|delicate|diplomatic)\b`,
  ],
];

/** A cheap test that spares most sources the pattern below: each of its wordings has one of these words. */
export const MAY_TELL_BASIS = wording`familiar|close|briefed|knowledge|access|privy|involved|present|who|room|informed|insight|call|attendance`;
/** How a source is said to know what it says. */
export const BASIS = wording`\b(?:familiar with|close to(?! \d)|briefed (?:on|about|by)|with (?:\w+ ){0,3}?knowledge of|with access to|privy to|involved (?:in|with)|present (?:at|in|during|for)|who (?:attended|witnessed|saw|read|reviewed|viewed|heard|worked (?:on|at|with|for)|was (?:there|in the room|briefed|present|at|involved|on)|were (?:there|in the room|briefed|present|at|involved|on)|participated|took part|is (?:familiar|close|involved)|are (?:familiar|close|involved)|has (?:seen|read|knowledge|reviewed)|have (?:seen|read|knowledge|reviewed))|in the room|knowledgeable about|informed (?:of|about)|with insight into|on the call|in attendance)\b`;
/** What ends it. */
export const BASIS_END = wording`[,;:“”"]| (?:who|that|which) (?!was|were|is|are)|(?: (?:and|but))? \b(?:spoke|speaking|said|insisted on|asked|requested|on condition)\b|\.(?=\s|$)`;
