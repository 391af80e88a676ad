/** What a correction must look like, stored or in a message. */
import * as z from 'zod/mini';
import { LABELS } from '@/engine/claim';
import { LONGEST_CLAIM } from './added-claim';
import { type Correction, LONGEST } from './correction';

const words = z.string().check(z.maxLength(LONGEST));
const label = z.enum(LABELS);

const verdict = z.union([
  label,
  z.literal('not-a-source'),
  z.strictObject({ source: words }),
  z.strictObject({ sameAs: words }),
  z.strictObject({
    added: z.strictObject({
      label,
      source: words,
      length: z.int().check(z.positive(), z.maximum(LONGEST_CLAIM)),
    }),
  }),
]);

export const correctionSchema = z.object({ words, sentence: words, verdict }) satisfies z.ZodMiniType<Correction>;
