/**
 * What a message from a page's process must look like before the background or an extension page believes it.
 * Sessions do not import this: what they receive comes from the extension itself.
 */
import * as z from 'zod/mini';
import { correctionSchema } from '@/corrections/correction-schema';
import { type AnalysisInput, GROUPS } from '@/engine/claim';
import type { PageOutline } from '@/outline/outline';
import { isSentClaim } from './claim-check';
import { LIST_VIEWS, type ListState } from './list-state';
import type { PageReport, PageText, ReportPreview } from './page-report';
import { ADDED_SCRIPTS, type AddedScript, LONGEST_READ, type Question, type VisitQuestion } from './protocol';
import { receivedClaims, type SentClaim } from './sent-claims';

/** A page may not send more text than this: 20 MB is ten times the longest article that was seen. */
const LONGEST_TEXT = 20_000_000;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const offset = z.int().check(z.nonnegative());
const span = z.tuple([offset, offset]);
const spans = z.array(span);

const analysisInput = z.object({
  text: z.string().check(z.maxLength(LONGEST_READ)),
  paragraphs: z.optional(spans),
  publisher: z.optional(z.union([z.string(), z.array(z.string())])),
  outlets: z.optional(z.array(z.string())),
});

const question = z.object({ id: z.string().check(z.maxLength(100)), subject: z.unknown() });
const visitQuestion = z.extend(question, { asArticle: z.boolean(), from: offset });

const outline = z
  .object({
    head: z.object({
      title: z.string(),
      url: z.url(),
      metas: z.array(z.tuple([z.string(), z.string()])),
      jsonLd: z.array(z.string()),
      canonical: z.string(),
    }),
    frames: z.array(
      z.object({
        parent: z.int().check(z.minimum(-1)),
        tag: z.string(),
        names: z.optional(z.string()),
        id: z.optional(z.string()),
        role: z.optional(z.string()),
        hidden: z.optional(z.literal(true)),
      }),
    ),
    blocks: z.array(z.object({ frame: offset, text, linked: offset })),
    partial: z.boolean(),
  })
  .check(
    z.refine(({ frames, blocks }) => {
      const isBehindParent = frames.every(({ parent }, index) => parent < index);
      return isBehindParent && blocks.every(({ frame }) => frame < frames.length);
    }),
  );

const claims = z.pipe(
  z.array(z.custom<SentClaim>(isSentClaim)),
  z.transform((sent: SentClaim[]) => receivedClaims(sent)),
);

const article = z.object({
  title: z.string(),
  publisher: z.string(),
  byline: z.string(),
  published: z.string(),
  url: z.string(),
  wire: z.string(),
});

const readReport = z.object({
  state: z.literal('read'),
  article,
  text,
  headings: spans,
  claims,
  corrections: z.array(correctionSchema),
  unkept: z.optional(z.literal(true)),
  lost: z.array(z.string()),
  partial: z.boolean(),
});

const pageReport = z.discriminatedUnion('state', [
  z.object({ state: z.literal('reading') }),
  z.object({
    state: z.literal('not-article'),
    frame: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
    triedAnyway: z.optional(z.literal(true)),
  }),
  z.object({ state: z.literal('not-english'), article }),
  z.object({ state: z.literal('unreadable') }),
  z.object({ state: z.literal('off') }),
  z.object({ state: z.literal('failed'), message: z.string() }),
  readReport,
]);

const preview = z.discriminatedUnion('state', [pageReport, z.extend(readReport, { state: z.literal('preview') })]);

const listState = z.object({
  view: z.enum(LIST_VIEWS),
  kinds: z.array(z.enum(GROUPS)),
  search: z.nullable(z.object({ words: z.string(), quoted: z.boolean() })),
  open: z.nullable(z.string()),
  scroll: offset,
  marks: z.boolean(),
}) satisfies z.ZodMiniType<ListState>;

const pageText = z.object({ text, blocks: spans }) satisfies z.ZodMiniType<PageText>;

/** @throws ZodError for anything but a text to analyse. */
export function parseAnalysisInput(value: unknown): AnalysisInput {
  return analysisInput.parse(value) as AnalysisInput;
}

/** @throws ZodError for anything but a question about a page. Its outline is checked separately. */
export function parseVisitQuestion(value: unknown): Omit<VisitQuestion, 'subject'> & Question<unknown> {
  return visitQuestion.parse(value) as ReturnType<typeof parseVisitQuestion>;
}

/** @throws ZodError for anything but a page's outline. */
export function parseOutline(value: unknown): PageOutline {
  return outline.parse(value) as PageOutline;
}

/** @throws ZodError for anything but an index into a list. */
export function parseOffset(value: unknown): number {
  return offset.parse(value);
}

/** @throws ZodError for anything but the name of one of our scripts. */
export function parseAddedScript(value: unknown): AddedScript {
  return z.enum(ADDED_SCRIPTS).parse(value);
}

/** @throws ZodError for anything but a report. */
export function parsePageReport(value: unknown): PageReport {
  return pageReport.parse(value);
}

/** @throws ZodError for anything but a report or a preview of one. */
export function parsePreview(value: unknown): PageReport | ReportPreview {
  return preview.parse(value);
}

/** @throws ZodError for anything but the state of a list. */
export function parseListState(value: unknown): ListState {
  return listState.parse(value);
}

/** @throws ZodError for anything but a page's text. */
export function parsePageText(value: unknown): PageText {
  return pageText.parse(value);
}
