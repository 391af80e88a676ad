/** The file of a sheet: a teacher saves it, a class opens it. What it holds is checked as a stranger's word. */
import * as z from 'zod/mini';
import { LABELS } from '@/engine/claim';
import type { Sheet } from './sheet';

const VERSION = 1;

const offset = z.int().check(z.nonnegative());
const span = z.tuple([offset, offset]);
const item = z.object({
  sentence: span,
  who: z.string(),
  label: z.enum(LABELS),
  through: z.array(z.string()),
  cue: z.string(),
  promise: z.string(),
  reason: z.string(),
});
const file = z.object({
  format: z.literal('sourcelight-class-sheet'),
  version: z.literal(VERSION),
  sheet: z.object({
    title: z.string(),
    publisher: z.string(),
    text: z.string(),
    // Files of before sheets knew headings have none.
    headings: z._default(z.array(span), []),
    items: z.array(item),
    talk: z.array(z.string()),
    steps: z.array(z.string()),
  }),
});

export function sheetFileOf(sheet: Sheet): string {
  return `${JSON.stringify({ format: 'sourcelight-class-sheet', version: VERSION, sheet }, null, 2)}\n`;
}

/** The sheet of a file; null where the file is none, or of a newer version. */
export function readSheetFile(text: string): Sheet | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const { data } = file.safeParse(json);
  if (!data) return null;
  const { items, text: words } = data.sheet;
  const isInText = items.every(({ sentence: [start, end] }) => start < end && end <= words.length);
  const isInOrder = items.every(({ sentence: [start] }, at) => at === 0 || start >= items[at - 1]!.sentence[1]);
  return isInText && isInOrder ? data.sheet : null;
}
