import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import { Words } from '../passage';
import { sourceWords } from '../source-words';
import { counted } from '../words';
import { Action } from './claim-details';

interface DismissedProps {
  /** As they were found. */
  readonly claims: readonly Claim[];
  readonly text: string;
  onUndo(claim: Claim): void;
}

/** What the reader has called no claim, with the way back. */
export function Dismissed({ claims, text, onUndo }: DismissedProps) {
  if (claims.length === 0) return null;
  return (
    <details class="after">
      <summary>{counted('correct.dismissed', claims.length)}</summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <Words>{text.slice(...claim.sentence)}</Words>{' '}
            <Action label={i18n.t('correct.undo')} who={sourceWords(claim.who)} act={() => onUndo(claim)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
