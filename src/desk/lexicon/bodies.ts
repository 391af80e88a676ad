/** Nouns of bodies that have officials. Lower case. */
import { words } from '@/engine/lexicon/words';

export const BODIES_WITH_OFFICIALS = words(`
  government administration ministry department agency bureau office council commission committee board authority police
  army navy military inspectorate regulator watchdog embassy consulate secretariat court tribunal
  parliament senate legislature congress union federation association league bank company firm university hospital
  district treasury cabinet
`);
