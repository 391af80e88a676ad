/**
 * Everything that finds attributions in a sentence, in order.
 *
 * Two decisions are not in this list, because they are not about cues but about the sentences between attributions:
 * whether a sentence goes on with a speaker's turn in a transcript (`turns.ts`), and whose words a quotation without a
 * speaker goes on with (`floating-quotes.ts`). Both take a whole sentence, need the attributions before it, and may add
 * to their content. `read-sentences.ts` makes them, in either order.
 */
import { accordingTo } from './according-to';
import { adjective } from './adjective';
import { asReported } from './as-reported';
import { caption } from './caption';
import { speakerColon } from './colon';
import { type Finder, type Reading, take } from './finder';
import { frontedParticiple } from './fronted-participle';
import { hearsay } from './hearsay';
import { inRelative } from './in-relative';
import { lightVerb, nounCue } from './noun-cue';
import { passive, seeming } from './passive';
import { postPosed } from './post-posed';
import { quotedAsSaying } from './quoted-as-saying';
import { refusal } from './refusals';
import { signature } from './signature';
import { subjectVerb } from './subject-verb';

/**
 * Finders that read a sentence together: they look at each word in this order, and the first that finds something takes
 * it.
 */
export type Pass = readonly Finder[];

/**
 * Cues after their content, over the whole sentence first: in `Officials hope it opens, Renn said` the last cue takes the
 * clause with the first one as its content.
 */
const POST_POSED: Pass = [{ name: 'post-posed', find: postPosed }];

/** All other cues, from left to right. `tests/engine/finders/order.test.ts` holds the orders that matter. */
const LEFT_TO_RIGHT: Pass = [
  { name: 'according-to', find: accordingTo },
  { name: 'as-reported', find: asReported },
  { name: 'fronted-participle', find: frontedParticiple },
  { name: 'colon', find: speakerColon },
  { name: 'signature', find: signature },
  { name: 'in-relative', find: inRelative },
  { name: 'hearsay', find: hearsay },
  { name: 'refusal', find: refusal },
  { name: 'quoted-as-saying', find: quotedAsSaying },
  { name: 'caption', find: caption },
  { name: 'passive', find: passive },
  { name: 'seeming', find: seeming },
  { name: 'light-verb', find: lightVerb },
  { name: 'subject-verb', find: subjectVerb },
  { name: 'adjective', find: adjective },
  { name: 'noun-cue', find: nounCue },
];

export const PASSES: readonly Pass[] = [POST_POSED, LEFT_TO_RIGHT];

/** Lets the finders of a pass look at the units `[start, end)`, one after the other. */
export function readPass(reading: Reading, pass: Pass, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    if (reading.taken[at]) continue;
    for (const { name, find } of pass) {
      const answer = find(reading, at);
      if (answer === null) continue;
      reading.listener?.answered(name, at, answer);
      if (typeof answer === 'string') continue;
      take(reading, answer);
      break;
    }
  }
}
