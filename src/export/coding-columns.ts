/** The table that a coder fills in: a row for each claim drawn, with empty columns for what the coder sees. */
import { LABELS } from '@/engine/claim';
import type { Column } from './csv';
import { paragraphsOf } from './exported-article';
import { wordsOf } from './located-claims';
import type { ClaimRow } from './set-columns';

/** Between the cue's stretches in one cell: "12-16;40-44". */
const STRETCHES = ';';

const GIVEN: readonly Column<ClaimRow>[] = [
  { name: 'article', meaning: 'The article’s name in its set.', cell: ({ id }) => id },
  { name: 'title', meaning: 'The article’s title.', cell: ({ exported }) => exported.article.title },
  { name: 'id', meaning: 'The claim’s name within its article.', cell: ({ located }) => located.claim.id },
  {
    name: 'context',
    meaning: 'The paragraph that the claim stands in.',
    cell: ({ located: { claim }, exported }) => {
      const [start] = claim.sentence;
      const paragraph = paragraphsOf(exported).findLast(([from]) => from <= start);
      return exported.text.slice(...(paragraph ?? claim.sentence));
    },
  },
  {
    name: 'sentence',
    meaning: 'The sentence with the words that attribute.',
    cell: ({ located: { claim }, exported: { text } }) => text.slice(...claim.sentence),
  },
  {
    name: 'source_text',
    meaning: 'The source as written there.',
    cell: ({ located: { claim }, exported: { text } }) => wordsOf(text, claim.source),
  },
  {
    name: 'cue',
    meaning: 'The words that attribute.',
    cell: ({ located: { claim }, exported: { text } }) => wordsOf(text, claim.cue),
  },
  {
    name: 'claim',
    meaning: 'The words attributed.',
    cell: ({ located: { claim }, exported: { text } }) => wordsOf(text, claim.content),
  },
  {
    name: 'place',
    meaning: `Where the words that attribute stand in the article’s text, by which coders’ claims are compared: start and end in UTF-16 code units, “${STRETCHES}” between two stretches.`,
    cell: ({ located: { claim } }) => claim.cue.map((span) => span.join('-')).join(STRETCHES),
  },
];

const SOURCELIGHTS: readonly Column<ClaimRow>[] = [
  {
    name: 'label',
    meaning: 'Sourcelight’s label; left out where coders are not to see it.',
    cell: ({ located }) => located.claim.label,
  },
  {
    name: 'reason_given',
    meaning: 'Whether Sourcelight found a reason for not naming the source; empty where the question does not arise.',
    cell: ({ located: { claim } }) => claim.anonymity && String(claim.anonymity.reason !== null),
  },
];

const empty = (name: string, meaning: string): Column<ClaimRow> => ({ name, meaning, cell: () => null });

const CODERS: readonly Column<ClaimRow>[] = [
  empty('coder', 'Your name, in any row.'),
  empty('coder_label', `One of: ${LABELS.join(', ')}; or not-a-source. A row left empty counts as not coded.`),
  empty('coder_source', 'The words for the source, where you see others.'),
  empty('coder_reason', 'true where the text gives a reason for not naming the source, false where it gives none.'),
  empty('coder_note', 'Whatever you want to keep. Not compared.'),
];

/** @param blind whether coders are not to see Sourcelight's labels. */
export const codingColumns = (blind: boolean): readonly Column<ClaimRow>[] => [
  ...GIVEN,
  ...(blind ? [] : SOURCELIGHTS),
  ...CODERS,
];
