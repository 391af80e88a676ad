/**
 * Everything that finds attributions in a sentence, in order.
 *
 * Two decisions are not in this list, because they are not about cues but about the sentences between attributions:
 * whether a sentence goes on with a speaker's turn in a transcript (`turns.ts`), and whose words a quotation without a
 * speaker goes on with (`floating-quotes.ts`). Both take a whole sentence, need the attributions before it, and may add
 * to their content. `read-sentences.ts` makes them, in either order.
 */
import { tags } from '../grammar/units';
import { CUE_ADJECTIVES } from '../lexicon/cue-adjectives';
import { CUE_NOUNS, CUE_NOUNS_WITH_COPULA, LIGHT_VERBS, SAID_NOUNS, SHARED_NOUNS } from '../lexicon/cue-nouns';
import { CUE_LEMMAS, SEEMING_VERBS } from '../lexicon/cue-verbs';
import {
  ACCORDING,
  AS,
  BY,
  HEARSAY_ADVERBS,
  IN,
  PARTICIPLES_WITH_AGENT,
  PER,
  QUOTING_VERBS,
  SHARING_VERBS,
} from '../lexicon/finding';
import { NO } from '../lexicon/refusals';
import { accordingTo } from './according-to';
import { adjective } from './adjective';
import { asReported } from './as-reported';
import { caption } from './caption';
import { speakerColon } from './colon';
import { frontedParticiple } from './fronted-participle';
import { hearsay } from './hearsay';
import { inRelative } from './in-relative';
import { lightVerb, nounCue } from './noun-cue';
import type { Pass } from './pass';
import { passive, seeming } from './passive';
import { passiveParticiple } from './passive-participle';
import { postPosed } from './post-posed';
import { quotedAsSaying } from './quoted-as-saying';
import { refusal } from './refusals';
import { signature } from './signature';
import { subjectVerb } from './subject-verb';

/**
 * Cues after their content, over the whole sentence first: in `Officials hope it opens, Renn said` the last cue takes the
 * clause with the first one as its content.
 */
const POST_POSED: Pass = [{ name: 'post-posed', heads: { tags: tags('comma', 'quote', 'dash') }, find: postPosed }];

/** All other cues, from left to right. `tests/engine/finders/order.test.ts` holds the orders that matter. */
const LEFT_TO_RIGHT: Pass = [
  { name: 'according-to', heads: { words: new Set([...IN, ...BY, ...ACCORDING, ...PER, ...AS]) }, find: accordingTo },
  { name: 'as-reported', heads: { words: AS }, find: asReported },
  { name: 'fronted-participle', heads: { tags: tags('verb') }, find: frontedParticiple },
  { name: 'colon', heads: { tags: tags('colon') }, find: speakerColon },
  { name: 'signature', heads: { tags: tags('dash') }, find: signature },
  { name: 'in-relative', heads: { tags: tags('relative', 'that', 'determiner', 'possessive') }, find: inRelative },
  { name: 'hearsay', heads: { words: HEARSAY_ADVERBS }, find: hearsay },
  { name: 'refusal', heads: { tags: tags('verb', 'be', 'have'), words: NO }, find: refusal },
  { name: 'quoted-as-saying', heads: { lemmas: QUOTING_VERBS }, find: quotedAsSaying },
  { name: 'caption', heads: { lemmas: SHARING_VERBS }, find: caption },
  { name: 'passive-participle', heads: { lemmas: PARTICIPLES_WITH_AGENT }, find: passiveParticiple },
  { name: 'passive', heads: { lemmas: CUE_LEMMAS }, find: passive },
  { name: 'seeming', heads: { lemmas: SEEMING_VERBS }, find: seeming },
  { name: 'light-verb', heads: { lemmas: LIGHT_VERBS }, find: lightVerb },
  { name: 'subject-verb', heads: { tags: tags('verb', 'be', 'have', 'do') }, find: subjectVerb },
  { name: 'adjective', heads: { words: CUE_ADJECTIVES }, find: adjective },
  {
    name: 'noun-cue',
    heads: { words: new Set([...CUE_NOUNS, ...CUE_NOUNS_WITH_COPULA, ...SAID_NOUNS, ...SHARED_NOUNS]) },
    find: nounCue,
  },
];

export const PASSES: readonly Pass[] = [POST_POSED, LEFT_TO_RIGHT];
