/** The draft's text with what was found in it. */
import type { Finding } from '@/desk/draft/check-draft';
import type { DraftAnswer } from '@/desk-reader/questions';
import type { ReadReport } from '@/messaging/page-report';

export interface ReadText {
  readonly text: string;
  readonly report: ReadReport;
  readonly findings: readonly Finding[];
}

const NOTHING_KNOWN = { title: '', publisher: '', byline: '', published: '', url: '', wire: '' };

/** Before anything was read. */
export const NOTHING_READ: ReadText = {
  text: '',
  report: {
    state: 'read',
    article: NOTHING_KNOWN,
    text: '',
    headings: [],
    claims: [],
    corrections: [],
    lost: [],
    partial: false,
  },
  findings: [],
};

/** What was read of a text, with the corrections of what was read before. */
export function readTextOf(text: string, { findings, claims, title }: DraftAnswer, before: ReadText): ReadText {
  return {
    text,
    findings,
    report: { ...before.report, text, claims, article: { ...NOTHING_KNOWN, title } },
  };
}

/** An empty draft, with the corrections of what was read before. */
export function nothingRead({ report: { corrections } }: ReadText): ReadText {
  return { ...NOTHING_READ, report: { ...NOTHING_READ.report, corrections } };
}
