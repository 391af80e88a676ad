/** The reader's corrections of this page: the background keeps them, but of private windows nobody keeps anything. */
import type { Correction } from '@/corrections/correction';
import { CORRECTIONS_KEY } from '@/corrections/corrections-changes';
import { callBackground, inPrivateWindow } from '@/messaging/protocol';
import { onStoredChange } from '@/settings/settings-changes';
import { correctionsFromBackground } from './background-answers';

export interface PageCorrections {
  load(): Promise<readonly Correction[]>;
  keep(corrections: readonly Correction[]): void;
  /** Calls `listener` with all of them after each change made elsewhere: in another tab, in the settings. */
  follow(listener: (corrections: readonly Correction[]) => void): void;
}

/** @param signal ends the session. @param onFailure told when the background is out of reach. */
export function pageCorrections(signal: AbortSignal, onFailure: () => void): PageCorrections {
  if (inPrivateWindow()) return untilThePageGoes();
  const load = () => correctionsFromBackground(signal);
  return {
    load,
    keep: (corrections) => void callBackground('keepCorrections', corrections).catch(onFailure),
    follow: (listener) => onStoredChange(CORRECTIONS_KEY, () => void load().then(listener, onFailure), signal),
  };
}

function untilThePageGoes(): PageCorrections {
  let now: readonly Correction[] = [];
  return {
    load: async () => now,
    keep: (corrections) => {
      now = corrections;
    },
    follow: () => {},
  };
}
