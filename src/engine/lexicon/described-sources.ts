/** Sources that are described by what they know: their head nouns, how they know, and the verbs beside them. */
import { wording, words } from './words';

export const DESCRIBED_HEADS = words(`
  source sources official officials aide aides person people insider insiders someone those others lawmaker executive
  executives operative
`);
/** Those that announce a source even if nothing says how it knows. */
export const BARE_SOURCES = words('source sources official officials aide aides');

/** How a source knows, right after its head noun; each pattern ends before what it knows. */
export const KNOWING: readonly RegExp[] = [
  wording`^close to `,
  wording`^(?:\w+ly )?familiar with `,
  wording`^(?:who (?:was|were|is|are|had been|has been|have been) )?(?:\w+ )?(?:briefed|informed) (?:on|about|of) `,
  wording`^(?:who (?:has|have|had) )?with (?:\w+ ){0,2}?knowledge (?:of|about) `,
  wording`^(?:who (?:was|were|is|are) )?(?:\w+ )?involved (?:in|with) `,
];

/** Of the verbs below, those whose hearer stands behind them. */
export const DESCRIBED_HEAR = words('told tells tell warned informed called put');
/** Verb forms used with such a source. */
export const DESCRIBED_SAY = words(`
  said says say saying told tells tell confirmed confirms added adds insisted insists claimed claims revealed reveals
  explained noted stressed acknowledged denied described estimated suggested indicated alleged warned put called informed
  disclosed
`);

export const DESCRIBED_DETERMINERS = words(`
  a an the one two three four five six seven eight nine ten several another some many multiple both those
`);
/** Before a number these are part of it: "more than two officials". */
export const BEFORE_NUMBER = words('than least of');
/** What such a phrase never reaches back over. */
export const BEFORE_DESCRIPTION = words(`
  to by from with that and or but as of in when while because if for about on at however meanwhile is was were are
`);
/** "citing concerns against", "citing the release of": no source follows. */
export const NOT_CITED = words('against release');
/** Where a description ends: its clause, or the verb of the source. */
export const ENDS_DESCRIBED = words('as who that which have has had is are was were');
