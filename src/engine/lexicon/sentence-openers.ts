import { words } from './words';

/**
 * Words that open an English sentence and, written with a capital, are not part of a name: after "Inc." or "a.m." they
 * show that a new sentence begins. Articles, pronouns, conjunctions, prepositions and adverbs of time and contrast.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'this', 'that', 'these', 'those', 'some', 'many', 'most', 'both', 'each', 'all', 'no', 'one'],
  ...['another', 'others', 'several', 'few', 'neither', 'either', 'every', 'none', 'nobody', 'everyone', 'everybody'],
  ...['i', 'he', 'she', 'it', 'they', 'we', 'you', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'there', 'here'],
  ...['and', 'but', 'or', 'so', 'yet', 'nor', 'if', 'as', 'when', 'while', 'where', 'because', 'although', 'though'],
  ...[
    'in',
    'on',
    'at',
    'by',
    'for',
    'from',
    'to',
    'with',
    'after',
    'before',
    'during',
    'since',
    'under',
    'until',
    'above',
    'below',
  ],
  ...['according', 'asked', 'what', 'who', 'why', 'how', 'which', 'then', 'now', 'still', 'also', 'however', 'not'],
  ...['whatever', 'whenever', 'wherever', 'whoever', 'whichever'],
  ...['actually', 'additionally', 'basically', 'clearly', 'currently', 'eventually', 'finally', 'fortunately'],
  ...['generally', 'hopefully', 'importantly', 'increasingly', 'initially', 'interestingly', 'luckily', 'naturally'],
  ...['normally', 'obviously', 'oddly', 'originally', 'previously', 'rarely', 'recently', 'sadly', 'separately'],
  ...['similarly', 'strangely', 'suddenly', 'surprisingly', 'typically', 'ultimately', 'unfortunately', 'usually'],
  ...['meanwhile', 'later', 'instead', 'despite', 'among', 'about', 'only', 'even', 'just', 'once', 'perhaps', 'maybe'],
]);

/** Words that open a sentence before a comma, and elsewhere may be a name: "Plus, some say". */
export const OPENING_ADVERBS: ReadonlySet<string> = words(`
  overnight plus besides overall sure granted indeed moreover furthermore nevertheless nonetheless otherwise therefore thus hence
  altogether anyway regardless likewise elsewhere everywhere nowhere somewhere worldwide nationwide statewide together
  alone combined next again yes no well oh ok okay please true fine right nowadays so still yet too either first second
  third last half alas offstage onstage backstage
`);
