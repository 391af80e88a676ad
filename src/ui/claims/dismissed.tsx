import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import { Words } from '../passage';
import { counted } from '../words';

interface DismissedProps {
  /** As they were found. */
  readonly claims: readonly Claim[];
  readonly text: string;
  onUndo(claim: Claim): void;
}

/** What the reader has called no source, with the way back. */
export function Dismissed({ claims, text, onUndo }: DismissedProps) {
  if (claims.length === 0) return null;
  return (
    <details class="apart">
      <summary>
        <h2>{counted('correct.dismissed', claims.length)}</h2>
      </summary>
      <ul class="claims">
        {claims.map((claim) => (
          <li key={claim.id} class="claim">
            <p>
              <Words>{text.slice(...claim.sentence)}</Words>
            </p>
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('claim.actionOn', {
                action: i18n.t('correct.undo'),
                who: claim.who ?? i18n.t('claim.noSource'),
              })}
              onClick={() => onUndo(claim)}
            >
              {i18n.t('correct.undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
