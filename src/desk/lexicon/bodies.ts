/** Nouns of bodies that have officials. Lower case. */
import { words } from '@/engine/lexicon/words';

export const BODIES_WITH_OFFICIALS = words(`
  government administration ministry department agency bureau office council commission committee board authority police
  army navy military inspectorate regulator watchdog embassy consulate secretariat court tribunal
  parliament senate legislature congress union federation association league bank company firm university hospital
  district treasury cabinet
`);

/** Bodies whose name says what they are: “the union” is not “Tarn Paper”. */
export const TOLD_BY_NAME = words(`
  union council court ministry department authority government commission board university college school hospital
  museum embassy party federation association league administration agency institute service regulator police
`);
