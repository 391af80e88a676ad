/**
 * The rules by which claims are found: what each means, how often it is right, a sentence in which it finds a claim and
 * one in which it does not. The codebook, the exports and the card's “why” read this table;
 * `tests/engine/rules.test.ts` runs every example.
 */

export interface RuleEntry {
  /**
   * 0 to 1: the share of the rule's claims whose cue a human annotator marked too, rounded to 0.05 where the rule has
   * fewer than a hundred claims.
   */
  readonly confidence: number;
  /** Where that figure comes from. */
  readonly from: 'counted' | 'estimated' | 'settled';
  /** One sentence for readers. */
  readonly meaning: string;
  readonly example: RuleExample;
  /** A sentence that looks like the example and in which this rule finds nothing. */
  readonly nearMiss: string;
}

/** A sentence with the claim that the rule finds in it; the parts of split content are joined by “ … ”. */
export interface RuleExample {
  readonly text: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/**
 * What stands behind each `from`.
 *
 * Two rules find too little in PolNeAR to be counted there: its annotators leave most refusals to comment unmarked, as
 * nothing is said, and only four sentences state a grant of anonymity and nothing else. Signatures do not occur in it.
 */
export const CONFIDENCE_SOURCES: Readonly<Record<RuleEntry['from'], string>> = {
  counted:
    'counted in November 2026 on four fifths of the training articles of PolNeAR 1.0 (Newell, Margolin and Ruths, LREC 2018)',
  estimated: 'estimated, because the rule finds too few claims in PolNeAR to be counted there',
  settled: 'set below the threshold for being shown, because nobody is said to have said it',
};

export const RULES = {
  'quote-speaker-verb': {
    confidence: 0.98,
    from: 'counted',
    meaning: 'A quotation, then the speaker and a verb of saying.',
    example: {
      text: '“The pier is closed,” the mayor said.',
      source: 'the mayor',
      cue: 'said',
      content: '“The pier is closed,”',
    },
    nearMiss: 'The mayor said “the pier is closed.”',
  },
  'quote-verb-speaker': {
    confidence: 0.98,
    from: 'counted',
    meaning: 'A quotation or a statement, then a verb of saying and the speaker.',
    example: {
      text: '“The pier is closed,” said the mayor.',
      source: 'the mayor',
      cue: 'said',
      content: '“The pier is closed,”',
    },
    nearMiss: 'The pier, painted by volunteers, is closed.',
  },
  'clause-speaker-verb': {
    confidence: 0.91,
    from: 'counted',
    meaning: 'A statement without quotation marks, then the speaker and a verb of saying.',
    example: {
      text: 'The road is closed, police said.',
      source: 'police',
      cue: 'said',
      content: 'The road is closed',
    },
    nearMiss: 'After the vote, police left.',
  },
  'according-to': {
    confidence: 0.94,
    from: 'counted',
    meaning: 'A phrase such as “according to”, followed by the source.',
    example: {
      text: 'According to the harbour board, the pier is closed.',
      source: 'the harbour board',
      cue: 'According to',
      content: 'the pier is closed',
    },
    nearMiss: 'The boats are sorted according to size.',
  },
  'as-reported': {
    confidence: 0.95,
    from: 'counted',
    meaning: 'A clause that begins with “as” and says who reported it.',
    example: {
      text: 'As the Elsin Herald reported, the pier is closed.',
      source: 'the Elsin Herald',
      cue: 'reported',
      content: 'the pier is closed',
    },
    nearMiss: 'As the reporters left, the pier closed.',
  },
  'speaker-verb': {
    confidence: 0.86,
    from: 'counted',
    meaning: 'The speaker and a verb of saying or thinking, then what is said as a clause or a quotation.',
    example: {
      text: 'Residents fear that the pier will close.',
      source: 'Residents',
      cue: 'fear',
      content: 'that the pier will close',
    },
    nearMiss: 'Neither resident said that the pier would close.',
  },
  'stance-verb': {
    confidence: 0.73,
    from: 'counted',
    meaning: 'A verb of wanting, judging, supporting or denying, with its object.',
    example: { text: 'Residents criticised the plan.', source: 'Residents', cue: 'criticised', content: 'the plan' },
    nearMiss: 'Residents repaired the pier.',
  },
  'intention-verb': {
    confidence: 0.74,
    from: 'counted',
    meaning: 'A verb of planning, promising or wanting, and then “to” with what is planned.',
    example: {
      text: 'The council vowed to reopen the pier.',
      source: 'The council',
      cue: 'vowed',
      content: 'to reopen the pier',
    },
    nearMiss: 'The council went to see the pier.',
  },
  participle: {
    confidence: 0.75,
    from: 'counted',
    meaning: 'A verb of saying as a participle: “adding that”, “noting that”.',
    example: {
      text: 'The mayor left early, adding that the pier was safe.',
      source: 'The mayor',
      cue: 'adding',
      content: 'that the pier was safe',
    },
    nearMiss: 'The mayor left early, carrying two boxes.',
  },
  passive: {
    confidence: 0.8,
    from: 'counted',
    meaning: 'A passive verb of saying or judging; whoever said it follows “by” or is not given.',
    example: {
      text: 'The plan was criticised by residents.',
      source: 'residents',
      cue: 'was criticised',
      content: 'The plan',
    },
    nearMiss: 'The pier was painted by volunteers.',
  },
  seeming: {
    confidence: 0.2,
    from: 'settled',
    meaning: 'A verb of seeming, which names nobody.',
    example: {
      text: 'The pier seems to be closed.',
      source: '',
      cue: 'seems',
      content: 'The pier … to be closed',
    },
    nearMiss: 'The mayor appeared on Friday.',
  },
  colon: {
    confidence: 0.85,
    from: 'counted',
    meaning: 'A name and a colon, then what is said.',
    example: {
      text: 'Ilona Varga: “Nobody asked us.”',
      source: 'Ilona Varga',
      cue: ':',
      content: '“Nobody asked us.”',
    },
    nearMiss: 'Contact: Ilona Varga.',
  },
  adjective: {
    confidence: 0.78,
    from: 'counted',
    meaning: 'An adjective of belief or feeling with what it is about.',
    example: {
      text: 'The mayor is confident that the pier is safe.',
      source: 'The mayor',
      cue: 'is confident',
      content: 'that the pier is safe',
    },
    nearMiss: 'The mayor is taller than the pier.',
  },
  'noun-cue': {
    confidence: 0.61,
    from: 'counted',
    meaning: 'A noun of saying or believing that belongs to somebody, and what is said.',
    example: {
      text: 'The mayor’s claim that the pier is safe surprised many.',
      source: 'The mayor',
      cue: '’s claim',
      content: 'that the pier is safe',
    },
    nearMiss: 'The mayor’s plan for lunch changed.',
  },
  'light-verb': {
    confidence: 0.7,
    from: 'counted',
    meaning: 'A noun of saying or believing with a verb that adds little to it: “made the case for”.',
    example: {
      text: 'The mayor made the case for a new pier.',
      source: 'The mayor',
      cue: 'made the case for',
      content: 'a new pier',
    },
    nearMiss: 'The mayor made a boat for the school.',
  },
  hearsay: {
    confidence: 0.55,
    from: 'counted',
    meaning: 'A word such as “reportedly” or “allegedly”, which names nobody.',
    example: {
      text: 'The pier will reportedly close.',
      source: '',
      cue: 'reportedly',
      content: 'The pier will … close',
    },
    nearMiss: 'The alleged thief left the pier.',
  },
  signature: {
    confidence: 0.8,
    from: 'estimated',
    meaning: 'A quotation followed by a dash and the speaker’s name.',
    example: {
      text: '“Nobody asked us.” — Ilona Varga',
      source: 'Ilona Varga',
      cue: '—',
      content: '“Nobody asked us.”',
    },
    nearMiss: 'The ferry — Ilona — left the pier.',
  },
  'lone-quote': {
    confidence: 0.6,
    from: 'estimated',
    meaning: 'A quotation in a sentence of its own, where the text does not say who speaks.',
    example: {
      text: 'The mayor turned to the crowd. “We have lost the pier for good.”',
      source: '',
      cue: '“',
      content: '“We have lost the pier for good.”',
    },
    nearMiss: 'The mayor turned to the crowd. “Safe Crossings” was the motto.',
  },
  'described-source': {
    confidence: 0.85,
    from: 'counted',
    meaning: 'A source described by what it knows, with a verb of saying or “citing” beside it.',
    example: {
      text: 'The pier will close, two people briefed on the plan and its cost told the Herald.',
      source: 'two people briefed on the plan and its cost',
      cue: 'told',
      content: 'The pier will close',
    },
    nearMiss: 'Two people familiar with the pier left.',
  },
  refusal: {
    confidence: 0.9,
    from: 'estimated',
    meaning: 'Somebody was asked and refused to comment, did not answer or could not be reached.',
    example: {
      text: 'The company did not respond to a request for comment.',
      source: 'The company',
      cue: 'did not respond',
      content: 'to a request for comment',
    },
    nearMiss: 'The boat did not respond to the rudder.',
  },
  'anonymity-grant': {
    confidence: 0.7,
    from: 'estimated',
    meaning: 'A sentence that says why a source is not named, where no other rule finds a claim of that source.',
    example: {
      text: 'A clerk spoke on condition of anonymity.',
      source: 'A clerk',
      cue: 'spoke on condition of anonymity',
      content: '',
    },
    nearMiss: 'The clerk spoke on the condition of the pier.',
  },
} as const satisfies Record<string, RuleEntry>;

export type Rule = keyof typeof RULES;

/** The names of the rules, in the order in which they are explained. */
export const RULE_NAMES = Object.keys(RULES) as Rule[];

const NESTABLE: ReadonlySet<Rule> = new Set([
  ...(['speaker-verb', 'according-to'] as const),
  ...(['clause-speaker-verb', 'quote-speaker-verb', 'quote-verb-speaker'] as const),
]);

/** May an attribution by this rule be nested in the content of another one? Rules that name a speaker may. */
export function isNestable(rule: Rule): boolean {
  return NESTABLE.has(rule);
}
