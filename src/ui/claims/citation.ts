import type { Claim } from '@/engine/claim';
import type { ReadReport } from '@/messaging/page-report';
import { passageOf } from '@/report/passage';
import { sourceWords } from '../source-words';
import { labelName } from '../words';

/**
 * A claim to paste into a text: what is said, who says it and where it was read, if that is known. "Two divers (Named) said
 * the door was open." where the words that attribute stand before what is said, else "“It was open.” — Two divers (Named)."
 */
export function citationOf(claim: Claim, { text, article }: Pick<ReadReport, 'text' | 'article'>): string {
  const pieces = passageOf(claim, text);
  const said = pieces.map((piece) => (piece.quoted ? `“${piece.text}”` : piece.text)).join('');
  const who = `${sourceWords(claim.who)} (${labelName(claim.label)})`;
  const where = [article.publisher, article.title && `“${article.title}”`, article.url].filter((part) => part !== '');
  const claimed = pieces[0]?.attributes ? `${who} ${said}` : `${said} — ${who}`;
  return `${claimed}${ENDS_SENTENCE.test(claimed) ? '' : '.'} ${where.join(', ')}`.trimEnd();
}

const ENDS_SENTENCE = /[.!?…]["”’]?$/;
