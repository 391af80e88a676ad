/** What became of an article's claims, in a sentence or two that count nothing but claims. */
import { i18n } from '#i18n';
import type { ComparisonAnswer } from '@/desk-reader/questions';
import { counted, numberOf } from '../words';

type Counted = Pick<ComparisonAnswer, 'claims' | 'omitted' | 'kept'>;

/** How many of the article's claims the other text keeps, and how many of those it does not keep as they were. */
export function whatIsKept({ claims, omitted, kept }: Counted): string {
  const inOther = claims.length - omitted.length;
  return [keptOf(claims.length, inOther), changedOf(inOther, inOther - kept.length)].filter(Boolean).join(' ');
}

function keptOf(all: number, kept: number): string {
  if (all === 0) return i18n.t('compare.noClaims');
  if (all === 1) return i18n.t(kept === 1 ? 'compare.keepsOnly' : 'compare.losesOnly');
  const claims = numberOf(all);
  if (kept === 0) return i18n.t('compare.keepsNone', { claims });
  return kept === all
    ? i18n.t('compare.keepsAll', { claims })
    : i18n.t('compare.keepsSome', { claims, kept: numberOf(kept) });
}

/** Empty where none has changed. */
function changedOf(kept: number, changed: number): string {
  if (changed === 0) return '';
  if (kept === 1) return i18n.t('compare.changedOnly');
  return changed === kept ? i18n.t('compare.changedAll') : counted('compare.changedOf', changed);
}
