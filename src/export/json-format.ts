/**
 * The format of the JSON export. Its JSON Schema is published as assets/sourcelight-export.schema.json and is made from
 * this. What reads a file may rely on every field; a change that breaks a reader raises `FORMAT_VERSION`.
 */
import * as z from 'zod/mini';
import { ALIAS_REASONS, CHANNELS, LABELS, REASON_CLASSES } from '@/engine/claim';
import { STATUSES } from './coded-claims';

export const FORMAT_VERSION = 4;

/** A description for readers of the schema. */
function described<Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema {
  return schema.check(z.describe(description)) as Schema;
}

const offset = z.int().check(z.nonnegative());

const stretch = z.strictObject({
  start: described('Offset into the article’s text, in UTF-16 code units.', offset),
  end: described('One past the last code unit.', offset),
  text: described('The words there, exactly.', z.string()),
});
const stretches = z.array(stretch);

const anonymity = z.strictObject({
  grant: described('The words that say the source is not named as agreed.', stretch),
  reason: described('The words of the reason, or null where none is given.', z.nullable(stretch)),
  reasonClass: z.enum(REASON_CLASSES),
  inherited: described('True when an earlier claim of the same source states the grant.', z.boolean()),
});

const introduction = z.strictObject({
  words: described('Title, role or relation, each wording once.', stretches),
  affiliation: described('The body or place that the source belongs to, or null.', z.nullable(stretch)),
  former: described('True when the words say that the role is over.', z.boolean()),
});

const aliases = described(
  'Other ways the article writes this source, each with what shows it to be the same.',
  z.array(z.strictObject({ text: z.string(), reason: z.enum(ALIAS_REASONS) })),
);

const source = z.strictObject({
  id: described('The `sourceId` of its claims.', z.string()),
  aliases,
});

const claim = z.strictObject({
  id: z.string(),
  parent: described('The id of the claim that this one is nested in, or null.', z.nullable(z.string())),
  sourceId: described('Claims of one origin share it.', z.string()),
  status: described(
    'Found by Sourcelight; corrected or dismissed (called no claim) by the reader; or added by the reader.',
    z.enum(STATUSES),
  ),
  label: described('The kind of source; the codebook says what each label means.', z.enum(LABELS)),
  labelFound: described(
    'The label that Sourcelight gave; null for a claim that the reader has added.',
    z.nullable(z.enum(LABELS)),
  ),
  who: described('The source’s fullest name or description in the article, or null.', z.nullable(z.string())),
  whoFound: described('The same as Sourcelight found it.', z.nullable(z.string())),
  count: z.nullable(z.strictObject({ least: z.int(), exact: z.boolean() })),
  channel: z.nullable(z.enum(CHANNELS)),
  relay: described('Whom it came through, from the article inwards.', z.array(z.string())),
  anonymity: z.nullable(anonymity),
  source: stretches,
  cue: described('The words that attribute; empty for a claim that the reader has added.', stretches),
  content: stretches,
  quotes: stretches,
  sentence: stretch,
  introduction: described(
    'Who the source is, by what stands beside its name anywhere in the article; the same for all claims of a source.',
    introduction,
  ),
  basis: described(
    'The words on how the source knows, why it was asked or where it spoke, or null.',
    z.nullable(stretch),
  ),
  hedge: described('A word of distance that the article puts on the claim, or null.', z.nullable(stretch)),
  quoteForm: z.enum(['direct', 'partial', 'indirect', 'none']),
  kind: z.enum(['statement', 'belief', 'no-comment']),
  rule: described('The sign by which the claim was found, listed in the codebook.', z.string()),
  confidence: described('How often claims found by this rule are right.', z.number().check(z.minimum(0), z.maximum(1))),
  paragraph: described('The paragraph it begins in, counted from 1.', offset),
  link: described('Leads to the claim and nowhere else; null where no link does.', z.nullable(z.string())),
});

const article = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  byline: z.string(),
  published: z.string(),
  url: z.string(),
  wire: described('The agency credited for the whole article, or an empty string.', z.string()),
  textLength: described('The length of the text that the offsets refer to, in UTF-16 code units.', offset),
});

/** What every version has beside its claims. */
const file = {
  format: z.literal('sourcelight-export'),
  tool: z.strictObject({ name: z.literal('Sourcelight'), version: z.string() }),
  accessed: described('When the page was read: ISO 8601, in UTC.', z.string()),
  article,
};

export const exportFormat = z.strictObject({
  ...file,
  version: z.literal(FORMAT_VERSION),
  sources: described('Whoever the claims are of, each once, in the order of their first claims.', z.array(source)),
  claims: z.array(claim),
});

/** Before version 4, each claim held the aliases of its source. */
const claim3 = z.extend(claim, { aliases });
const exportFormat3 = z.strictObject({ ...file, version: z.literal(3), claims: z.array(claim3) });

/** Before version 3, files held the claims by the reader's word alone. */
const exportFormat2 = z.strictObject({
  ...file,
  version: z.literal(2),
  claims: z.array(z.omit(claim3, { status: true, labelFound: true, whoFound: true })),
});

/** Every file that a reader may meet: of this version, and of those before. */
export const readableFormat = z.discriminatedUnion('version', [exportFormat, exportFormat3, exportFormat2]);

export type ExportFile = z.infer<typeof exportFormat>;
