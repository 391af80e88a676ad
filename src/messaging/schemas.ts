/**
 * What a message from a page's process must look like before the background or an extension page believes it.
 * Sessions do not import this: what they receive comes from the extension itself.
 */
import * as z from 'zod/mini';
import type { Correction } from '@/corrections/correction';
import { ALIAS_REASONS, type AnalysisInput, CHANNELS, type Claim, LABELS, REASON_CLASSES } from '@/engine/claim';
import type { PageReport } from './page-report';

/** A page may not send more text than this: 20 MB is ten times the longest article that was seen. */
const LONGEST_TEXT = 20_000_000;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const offset = z.int().check(z.nonnegative());
const span = z.tuple([offset, offset]);
const spans = z.array(span);

const analysisInput = z.object({
  text,
  paragraphs: z.optional(spans),
  publisher: z.optional(z.string()),
  outlets: z.optional(z.array(z.string())),
});

const claim = z.object({
  id: z.string(),
  parent: z.nullable(z.string()),
  source: spans,
  cue: spans,
  content: spans,
  quotes: spans,
  sentence: span,
  label: z.enum(LABELS),
  who: z.nullable(z.string()),
  sourceId: z.string(),
  aliases: z.array(z.object({ text: z.string(), reason: z.enum(ALIAS_REASONS) })),
  count: z.nullable(z.object({ least: z.int(), exact: z.boolean() })),
  channel: z.nullable(z.enum(CHANNELS)),
  relay: z.array(z.string()),
  anonymity: z.nullable(
    z.object({ grant: span, reason: z.nullable(span), reasonClass: z.enum(REASON_CLASSES), inherited: z.boolean() }),
  ),
  basis: z.nullable(span),
  quoteForm: z.enum(['direct', 'partial', 'indirect', 'none']),
  kind: z.enum(['statement', 'belief', 'no-comment']),
  hedge: z.nullable(span),
  rule: z.string(),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
}) satisfies z.ZodMiniType<Claim>;

const article = z.object({
  title: z.string(),
  publisher: z.string(),
  byline: z.string(),
  published: z.string(),
  url: z.string(),
  wire: z.string(),
});

const correction = z.object({
  words: z.string(),
  sentence: z.string(),
  verdict: z.enum([...LABELS, 'not-a-source']),
}) satisfies z.ZodMiniType<Correction>;

const pageReport = z.discriminatedUnion('state', [
  z.object({ state: z.literal('reading') }),
  z.object({ state: z.literal('not-article') }),
  z.object({ state: z.literal('not-english'), article }),
  z.object({ state: z.literal('unreadable') }),
  z.object({ state: z.literal('off') }),
  z.object({ state: z.literal('failed'), message: z.string() }),
  z.object({
    state: z.literal('read'),
    article,
    text,
    claims: z.array(claim),
    corrections: z.array(correction),
    lost: z.array(z.string()),
    partial: z.boolean(),
  }),
]);

/** @throws ZodError when a page sent something else than a text to analyse. */
export function parseAnalysisInput(value: unknown): AnalysisInput {
  return analysisInput.parse(value) as AnalysisInput;
}

/** @throws ZodError when a session sent something else than a report. */
export function parsePageReport(value: unknown): PageReport {
  return pageReport.parse(value);
}
