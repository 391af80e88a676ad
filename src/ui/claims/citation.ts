import type { Claim } from '@/engine/claim';
import type { ReadReport } from '@/messaging/page-report';
import { passageOf } from '@/report/passage';
import { sourceWords } from '../source-words';
import { labelName } from '../words';

/** A claim to paste into a text: what is said, who says it and where it was read, if that is known. */
export function citationOf(claim: Claim, { text, article }: Pick<ReadReport, 'text' | 'article'>): string {
  const said = passageOf(claim, text)
    .map((piece) => (piece.quoted ? `“${piece.text}”` : piece.text))
    .join('');
  const who = `${sourceWords(claim.who)} (${labelName(claim.label)})`;
  const where = [article.publisher, article.title && `“${article.title}”`, article.url].filter((part) => part !== '');
  return `${said} — ${who}. ${where.join(', ')}`.trimEnd();
}
