/**
 * The wordings by which news says that a source is not named, and why.
 *
 * From the search phrases of the Anonymous Source Tracker, generalised over person and tense, and from the forms that
 * the style books of the large agencies prescribe. All patterns are matched against one sentence, without regard to case.
 */

const THEIR = `(?:his|her|their|its|the person['’]s|the source['’]s)(?: own| or her| or his)?`;
const NAMES = `(?:(?:full|real) )?(?:names?|identit(?:y|ies))`;
const NAMED = `(?:named|identified|quoted|cited|attributed|publicly (?:named|identified|quoted)|identifiable)`;
const ASK = String.raw`(?:ask|asks|asked|asking|request|requests|requested|requesting|want|wants|wanted|wanting|wish|wishes|wished|wishing|insist|insists|insisted|insisting|demanded|demanding|prefer|prefers|preferred|preferring|ch(?:oo|o)se|chooses|choosing|chosen|opted|opting|agreed to (?:speak|talk|be interviewed|comment)(?: \w+)?|elected|begged)`;
const DECLINE = `(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|(?:did|does|do|would|will|could|was|were|is|are)(?: not|n['’]t)(?: want| wish| like| agree| consent| care| willing| comfortable)?|(?:wo|ca)n['’]t|not want(?:ing)?|not wish(?:ing)?|unwilling|reluctant|not wanting|without wanting|afraid)`;
const PART = `(?:last|first|full|family|sur|middle|given|maiden|birth)[ -]?names?`;

/** A promise not to name the source, or the source's refusal to be named. */
export const GRANTS: readonly RegExp[] = [
  String.raw`(?:\b(?:sp(?:oke|eak|eaks|eaking)|talk(?:ed|s|ing)?|discuss(?:ed|ing)?|describ(?:ed|ing)|agreed to \w+|comment(?:ed|ing)|interviewed) (?:\w+ ){0,5}?)?\b(?:up)?(?:on|under) (?:an? |the )?(?:\w+ )?conditions? (?:of|for) (?:(?:strict|complete|total|full|customary) )?anonymity`,
  String.raw`on (?:the )?condition(?: that)?(?: \w+){1,4}? (?:not be|(?:is|are|was|were) not|remain|be kept|go unnamed|be withheld)(?: \w+)?`,
  String.raw`(?:request(?:s|ed|ing)?|grant(?:s|ed|ing)?|given|giving|insist(?:s|ed|ing)? (?:up)?on|demand(?:s|ed|ing)?|(?:ask|asked|asking) for|sought|seeking|offered|promised|guaranteed|assured of|in exchange for|in return for|preferr(?:ed|ing)|maintain(?:ed|ing)|cit(?:ed|ing) the need for) (?:\w+ ){0,2}?anonymity`,
  String.raw`(?:sp(?:oke|eak|eaks|eaking)|talk(?:ed|s|ing)?|quoted|interviewed|commented|agreed to speak|told|said) (?:\w+ ){0,4}?anonymously`,
  String.raw`\banonymously (?:told|said|spoke)`,
  String.raw`${ASK} (?:\w+ ){0,3}?(?:not to|that (?:he|she|they|it|the \w+) not|to not) be (?:\w+ )?${NAMED}`,
  String.raw`${ASK} (?:\w+ ){0,4}?(?:to (?:remain|stay|be|be kept|be left)|to have ${THEIR} ${NAMES} (?:withheld|kept|hidden)) ?(?:anonymous|unnamed|unidentified|nameless|private|secret|out of \w+)?(?<=anonymous|unnamed|unidentified|nameless|withheld)`,
  String.raw`${ASK}(?: \w+){0,2}?(?: that)? ${THEIR} ${NAMES}(?: \w+){0,2}? (?:not be|be withheld|be kept|be changed|remain|not appear|withheld)(?: \w+)?`,
  String.raw`(?:only )?if ${THEIR} ${NAMES} (?:was|were|is|are|be) (?:withheld|not \w+|kept \w+)`,
  String.raw`${DECLINE}(?: \w+){0,2}? (?:to )?(?:be|being) (?:\w+ )?${NAMED}`,
  String.raw`${DECLINE}(?: to)? (?:give|provide|share|disclose|reveal|state|offer|have|use|giving|see|let)(?: \w+)? ${THEIR} ${NAMES}(?: (?:used|published|printed|disclosed|revealed|known|made public))?`,
  `${DECLINE} ${THEIR} ${NAMES}(?: to be)? (?:used|published|printed|disclosed|revealed|known|made public)`,
  String.raw`\b(?:whose (?:name|names|identity|identities)|${THEIR} ${NAMES}) (?:(?:is|are|was|were|has been|have been) (?:being )?(?:withheld|not being|concealed|protected|kept)|(?:could|can) ?not be (?:disclosed|published))`,
  String.raw`\b(?:who|and|but) (?:is|are|was|were|cannot|can['’]t|could not|may not|must not)(?: not)?(?: being| be) (?:\w+ )?(?:named|identified)(?: because| for| due| by)`,
  String.raw`\b(?:is|are|was|were) not (?:being )?(?:named|identified|naming|identifying)\b`,
  String.raw`\b(?:an?|one|two|three|several|another|the|some|multiple|senior|unnamed and) (?:\w+ )?anonymous (?:\w+[ -]){0,2}?(?:source|sources|official|officials|person|people|aide|aides|employee|employees|executive|executives|adviser|advisers|diplomat|diplomats|staffer|staffers|insider|insiders|lawmaker|lawmakers|scout|scouts|friend|tipster|caller|whistleblower|member|senator|donor|player|coach)\b`,
  String.raw`\banonymous (?:source|official|aide|insider|staffer|adviser|diplomat)s?(?= (?:said|says|told|claimed|quoted|close|within|inside|who|in the|familiar|with))`,
  String.raw`(?:sp(?:oke|eak|eaks|eaking)|talk(?:ed|s|ing)?|brief(?:ed|ing)|said|comment(?:ed|ing)|discuss(?:ed|ing))(?: \w+){0,4}? (?:only )?(?:on (?:deep )?background|off[ -]the[ -]record|not for attribution)\b`,
  String.raw`(?:would|did|could|will) not (?:speak|talk|comment|be quoted)(?: \w+)? (?:for attribution|on the record|by name)|(?:declin|refus)(?:ed|ing) to (?:speak|talk|comment|be quoted|go)(?: \w+)? (?:for attribution|on the record|by name)`,
  String.raw`(?:not|n['’]t|un)[ -]?(?:been |yet )?(?:authori[sz]ed to (?:\w+ )?(?:speak|talk|discuss|comment|release|disclose|be quoted|be named|address|give|share|reveal|go on|provide|make|announce|describe|divulge|publicly)|(?:permitted|allowed|cleared) to (?:\w+ )?(?:speak|talk|discuss|comment|be quoted|be named|give|disclose|release)(?: \w+){0,5}? (?:publicly|on the record|by name|about|media|press|reporters|journalists|names?|details|matter|case|information))`,
  String.raw`\b(?:did not|didn['’]t|does not|lack(?:ed|s|ing)?)(?: have)? (?:the )?(?:authori[sz]ation|authority|permission|clearance) to (?:speak|talk|discuss|comment|release|disclose|be quoted)`,
].map((source) => new RegExp(source, 'giu'));

/** Only a part of the name is printed, or another name. */
export const PARTIAL_GRANTS: readonly RegExp[] = [
  String.raw`(?:${ASK}|${DECLINE})(?: \w+){0,3}?(?: that)?(?: only)?(?: ${THEIR})?(?: \w+){0,2}? ${PART}(?: (?:not )?(?:be )?(?:used|published|printed|disclosed|revealed|withheld|given))?`,
  String.raw`(?:${ASK}|identified|named|referred to|known|agreed)(?: \w+){0,4}? (?:only |just |solely )?(?:by|with|using) (?:only |just )?(?:${THEIR}|an?) (?:${PART}|initials?|nickname|pseudonym|middle name)`,
  String.raw`\b(?:whose|${THEIR}) ${PART} (?:is|are|was|were) (?:being )?(?:withheld|not)(?: \w+)?`,
  String.raw`\bwithholding (?:\p{L}+['’]s? |${THEIR} )?${PART}`,
  String.raw`\bidentified (?:only|himself only|herself only|themselves only|himself|herself) (?:as|by)\b`,
  String.raw`\bnot (?:his|her|their) real names?\b|\bnames? (?:has|have) been changed\b`,
  String.raw`\bonly (?:${THEIR}) first names?\b`,
  String.raw`\bgo(?:es)? by (?:the name|the nickname|an alias|the alias)\b|\bwho goes by \p{Lu}\w+`,
].map((source) => new RegExp(source, 'giu'));

/** Words before a grant that make it talk about granting in general, or its denial. */
export const TALK_ABOUT =
  /\b(?:never|rarely|seldom|sometimes|often|usually|generally|routinely|may|can|should|must|not|n['’]t|without|instead of|rather than|no longer|policy|policies|rules? (?:on|about|for)|guidelines?|criticiz\w+|criticis\w+|reliance on|rel(?:y|ies|ied|ying) on|use of|dismissed|blasted|attacked|mocked|complain\w+ about|the practice of) (?:\w+ ){0,2}$/iu;

/** Words that open the reason, with how they count when the grant stands between them and the sentence's start. */
export const REASON_OPENERS =
  /(?:,? ?\b(?:because|since|for fear|fearing|citing|out of (?:fear|concern|respect|worry)|due to|so as not to|so that|in order (?:not )?to|so (?:he|she|they)|in keeping with|in line with|in accordance with|given (?:the|that|his|her|their)|as (?:he|she|they|it|the \w+) (?:was|were|is|are|had|has|did|do|does|could|feared|fears)|owing to|lest|under (?:the )?(?:ground rules|rules|terms)|as (?:is|a (?:condition|matter))|as part of|per )\b| (?:to (?:be able to |more |freely |openly |candidly |publicly |avoid|protect|discuss|describe|speak|talk|reveal|share|comment|preserve|disclose|detail|characterize|recount|provide|offer|address|relate|be|give|not|prevent|maintain|explain|safeguard)\w*|about|over|for (?:safety|security|privacy|personal|professional|legal|job)\b|when discussing|while discussing|in discussing|discussing)\b)/iu;

/** The classes of reasons, by their words; the first that fits is the class. */
export const REASON_WORDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'not-authorized',
    /(?:\bnot|n['’]t|\bun|\bwithout|\black\w*)[ -]?(?:been |yet |have |the )*(?:authori[sz]\w+|permitted|permission|allowed|cleared|clearance|supposed)|\bnot (?:publicly )?(?:the )?(?:official )?spokes/iu,
  ],
  [
    'retaliation-job',
    /\b(?:retaliat\w*|retribut\w*|repris\w*|backlash|job|jobs|career|careers|fired|employ\w*|los(?:e|ing) (?:his|her|their|work)|losing work|professional|repercussions?|punish\w*|blacklist\w*|consequences)\b/iu,
  ],
  [
    'safety',
    /\b(?:safety|security (?:reasons?|concerns?)|threat\w*|danger\w*|harm\w*|kill\w*|attack\w*|protect (?:his|her|their|the) (?:famil|safety|children)|afraid|fear(?:s|ed|ing)? for|targeted|harass\w*|violence|revenge|lives|life|arrest\w*|persecut\w*)\b/iu,
  ],
  [
    'legal',
    /\b(?:gag order|non-?disclosure|nda|lawsuit|litigation|legal|court order|pending case|sealed|attorneys?|lawyers?|grand jury|law\b)/iu,
  ],
  [
    'privacy-stigma',
    /\b(?:privacy|private life|stigma\w*|embarrass\w*|health|medical|immigration|visa|undocumented|minors?|underage|sexual|assault|abuse|personal)\b/iu,
  ],
  [
    'ground-rules',
    /\b(?:ground rules|rules|policy|policies|practice|customary|protocol|in keeping with|regulations|tradition|terms of|convention|standard|in line with)\b/iu,
  ],
  ['candour', /\b(?:frank\w*|candid\w*|openly|freely|bluntly|honest\w*)\b/iu],
  [
    'private-or-ongoing',
    /\b(?:private|internal|confidential|sensitiv\w+|secret|classified|negotiat\w+|talks|deliberat\w+|ongoing|investigat\w+|probe|pending|personnel|discussions?|conversations?|not (?:yet )?(?:been )?(?:public|announced|made public|finali[sz]ed|final)|public(?:ly)?|details|plans|meetings?|intelligence|strategy|matter|deal|decision|unannounced|before|ahead of|delicate|diplomatic)\b/iu,
  ],
];

/** How a source is said to know. */
export const BASIS =
  /\b(?:familiar with|close to|briefed (?:on|about|by)|with (?:\w+ ){0,3}?knowledge of|with access to|privy to|involved (?:in|with)|present (?:at|in|during|for)|who (?:attended|witnessed|saw|read|reviewed|viewed|heard|worked (?:on|at|with|for)|was (?:there|in the room|briefed|present|at|involved|on)|were (?:there|in the room|briefed|present|at|involved|on)|participated|took part|is (?:familiar|close|involved)|are (?:familiar|close|involved)|has (?:seen|read|knowledge|reviewed)|have (?:seen|read|knowledge|reviewed))|in the room|knowledgeable about|informed (?:of|about)|with insight into|on the call|in attendance)\b/iu;
