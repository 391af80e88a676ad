/** Gives the settings page the corrections stored on this device. */
import { eraseCorrection, eraseCorrections, loadCorrections, watchCorrections } from '@/corrections/stored-corrections';
import type { CorrectionsLink } from '@/ui/ports';
import { createWatched } from '@/ui/watched';

/** Loads the corrections and follows them until `signal` aborts. */
export async function connectCorrections(signal: AbortSignal): Promise<CorrectionsLink> {
  const corrections = createWatched(await loadCorrections());
  watchCorrections(() => void loadCorrections().then(corrections.set), signal);
  return { corrections, erase: eraseCorrection, eraseAll: eraseCorrections };
}
