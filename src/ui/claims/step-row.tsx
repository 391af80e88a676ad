import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import { type Stretch, stretchesOf } from '@/report/stretches';
import { counted, numberOf } from '../words';

interface StepRowProps {
  /** Those that are listed, in the article's order. */
  readonly claims: readonly Claim[];
  readonly text: string;
  /** The id of the open claim, or null. */
  readonly open: string | null;
  onOpen(id: string): void;
}

/** Where in the article the open claim stands, and the ways to the next one and the one before, round at the ends. */
export function StepRow({ claims, text, open, onOpen }: StepRowProps) {
  const { stretches } = useMemo(() => stretchesOf(claims, text), [claims, text]);
  const at = stretches.findIndex(({ id }) => id === open);
  const step = (by: 1 | -1) => {
    const from = at < 0 && by < 0 ? 0 : at;
    const next = stretches[(from + by + stretches.length) % stretches.length];
    if (next) onOpen(next.id);
  };
  if (stretches.length === 0) return null;
  return (
    <div class="step">
      <p role="status">{placeOf(stretches, at)}</p>
      <button type="button" class="quiet" onClick={() => step(-1)}>
        {i18n.t('step.previous')}
      </button>
      <button type="button" class="quiet" onClick={() => step(1)}>
        {i18n.t('step.next')}
      </button>
      <Places stretches={stretches} open={open} />
    </div>
  );
}

/** "Claim 6 of 23, paragraph 6"; how many there are while none is open. */
function placeOf(stretches: readonly Stretch[], at: number): string {
  const stretch = stretches[at];
  if (!stretch) return counted('popup.claimCount', stretches.length);
  return i18n.t('step.place', {
    number: numberOf(at + 1),
    all: numberOf(stretches.length),
    paragraph: numberOf(stretch.paragraph),
  });
}

/** Pixels: as high as the strip is. */
const HEIGHT = 16;

/** The article from its start to its end, with a stroke where each claim begins. The list says the same in words. */
function Places({ stretches, open }: { stretches: readonly Stretch[]; open: string | null }) {
  return (
    <svg class="places" aria-hidden="true" height={HEIGHT}>
      <line class="ground" x1="0" x2="100%" y1="12.5" y2="12.5" />
      {stretches.map(({ id, group, from }) => {
        const x = `${100 * from}%`;
        return id === open ? null : <line key={id} data-group={group} x1={x} x2={x} y1="5" y2="12" />;
      })}
      {stretches.map(({ id, from }) => {
        const x = `${100 * from}%`;
        return id === open && <line key={id} class="here" x1={x} x2={x} y1="0" y2={HEIGHT} />;
      })}
    </svg>
  );
}
