import { i18n } from '#i18n';
import { counted, numberOf } from '../words';
import type { SetState } from './use-set';

interface ProgressProps {
  readonly state: SetState;
  onStop(): void;
}

/** How far the reading is, how long it takes still, and a way to end it. */
export function Progress({ state, onStop }: ProgressProps) {
  const { articles, leftOut, expected, isReading, timeLeft } = state;
  if (expected === 0) return null;
  const done = articles.length + leftOut.length;
  return (
    <div class="progress">
      <p id="progress">
        {i18n.t('set.progress', { read: numberOf(articles.length), all: numberOf(expected) })}{' '}
        {leftOut.length > 0 && counted('set.leftOutCount', leftOut.length)}{' '}
        {isReading && timeLeft !== null && <span class="soft">{timeWords(timeLeft)}</span>}
      </p>
      {isReading && (
        <>
          <button type="button" class="quiet" onClick={onStop}>
            {i18n.t('set.stop')}
          </button>
          <progress aria-labelledby="progress" max={expected} value={done} />
        </>
      )}
      <p role="status" class={isReading ? 'unseen' : 'soft'}>
        {outcomeOf(state)}
      </p>
    </div>
  );
}

/** What is said once, when the reading begins and ends. */
function outcomeOf({ isReading, wasStopped, hasFailed }: SetState): string {
  if (isReading) return i18n.t('set.reading');
  if (hasFailed) return i18n.t('set.failed');
  return wasStopped ? i18n.t('set.stopped') : i18n.t('set.done');
}

function timeWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1_000));
  return seconds < 90 ? counted('set.secondsLeft', seconds) : counted('set.minutesLeft', Math.round(seconds / 60));
}
