/**
 * Adjectives of thinking, feeling and judging, by the complement that makes them attribute. Source: the adjectives of
 * propositional attitude in a grammar of English; checked on PolNeAR's training articles, where most are cues.
 */

const adjectives = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "is confident that …" */
export const ADJECTIVES_WITH_CLAUSE = adjectives(`
  adamant afraid alarmed amazed angry aware certain clear concerned confident convinced disappointed doubtful eager
  fearful frustrated glad grateful happy hopeful insistent mindful optimistic persuaded pleased proud satisfied shocked
  skeptical sceptical sorry sure surprised unaware uncertain unsure upset wary worried thrilled furious outraged
`);

/** "is eager to …" */
export const ADJECTIVES_WITH_INFINITIVE = adjectives(`
  adamant afraid anxious content desperate determined eager glad happy hesitant inclined keen loath proud reluctant
  unwilling willing pleased
`);

/** Of these, those that tell what somebody may do, and neither a feeling nor a wish. */
export const INCLINATIONS = adjectives('content hesitant inclined loath reluctant unwilling willing');

/** "is critical of …", "is worried about …" */
export const ADJECTIVES_WITH_PREPOSITION: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    afraid: 'of',
    angry: 'about at with over',
    anxious: 'about',
    ashamed: 'of',
    aware: 'of',
    bullish: 'on about',
    certain: 'of about',
    clear: 'about on',
    comfortable: 'with',
    concerned: 'about with by',
    confident: 'in of about',
    convinced: 'of',
    critical: 'of',
    dismissive: 'of',
    disappointed: 'in with by',
    disillusioned: 'with',
    doubtful: 'about of',
    enthusiastic: 'about',
    excited: 'about by',
    fearful: 'of',
    fond: 'of',
    frustrated: 'with by',
    furious: 'about over with at',
    grateful: 'for to',
    guilty: 'about',
    happy: 'with about',
    hopeful: 'about of',
    hostile: 'to toward',
    impressed: 'by with',
    interested: 'in',
    lukewarm: 'about',
    mindful: 'of',
    nervous: 'about',
    open: 'to about',
    opposed: 'to',
    optimistic: 'about',
    outraged: 'by at over',
    passionate: 'about',
    pessimistic: 'about',
    pleased: 'with by about',
    proud: 'of',
    resentful: 'of',
    satisfied: 'with',
    scared: 'of',
    sceptical: 'of about',
    shocked: 'by at',
    sick: 'of',
    skeptical: 'of about',
    sorry: 'for about',
    supportive: 'of',
    sure: 'of about',
    surprised: 'by at',
    suspicious: 'of',
    sympathetic: 'to',
    thankful: 'for',
    tired: 'of',
    troubled: 'by',
    uncomfortable: 'with',
    unhappy: 'with about',
    unsure: 'of about',
    upbeat: 'about',
    upset: 'about with by',
    vocal: 'about in',
    wary: 'of',
    worried: 'about',
    unaware: 'of',
  }).map(([adjective, prepositions]) => [adjective, adjectives(prepositions)]),
);

/** All of them. */
export const CUE_ADJECTIVES: ReadonlySet<string> = new Set([
  ...ADJECTIVES_WITH_CLAUSE,
  ...ADJECTIVES_WITH_INFINITIVE,
  ...ADJECTIVES_WITH_PREPOSITION.keys(),
]);
