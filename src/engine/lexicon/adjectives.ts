/**
 * Frequent adjectives that describe a noun and do not stand for people on their own: in "the new reports", "reports" is
 * the noun. Left out are those that name people as a group ("the rich say") and those that are also nouns ("the
 * public"). Source: the frequent adjectives of English news. Lower case.
 */
import { words } from './words';

export const ADJECTIVES = words(`
  new newer newest old older oldest big bigger biggest small smaller smallest large larger largest great greater greatest
  good better best bad worse worst high higher highest low lower lowest early earlier earliest late latest recent past
  previous current future next final initial original long longer longest short shorter shortest full whole entire complete
  hard harder hardest easy easier easiest strong stronger strongest weak weaker weakest clear clearer fresh further major
  minor main key core crude critical crucial vital serious severe sharp sharper steep broad broader wide wider narrow deep
  deeper heavy heavier light modest massive huge enormous tiny vast rapid quick slow sudden swift steady stark bold blunt
  harsh harsher tough tougher tight close closer growing rising mounting ongoing lengthy brief prolonged repeated
  frequent common rare unusual strange odd typical normal similar different various numerous multiple countless
  particular specific certain general overall average annual monthly weekly daily quarterly
  political presidential congressional electoral economic financial fiscal monetary environmental industrial agricultural
  technological scientific medical judicial constitutional legal illegal unlawful legislative administrative
  regulatory ethical moral cultural social religious racial ethnic sexual physical mental emotional personal
  internal external confidential handwritten typed archival
  domestic foreign international global regional national federal local municipal rural urban
  democratic republican popular unpopular controversial contentious dramatic historic historical traditional modern
  contemporary digital electronic statistical technical practical theoretical
  potential possible likely probable alleged apparent obvious evident explicit implicit
  false true untrue real actual accurate inaccurate correct incorrect wrong misleading baseless unfounded unproven
  positive negative effective ineffective successful unsuccessful expensive cheap costly
  important significant substantial considerable notable remarkable extraordinary incredible disproportionate
  angry furious fierce bitter bruising brutal violent deadly fatal dangerous risky perilous
  difficult complex complicated simple basic fundamental essential necessary unnecessary
  additional separate joint mutual partial total sole single double triple dual
  creative impressive signature upcoming forthcoming aforementioned preliminary prominent
`);

/** Those and others behind which a word in "-ing" is an event: "a public hearing", "an amber warning". */
export const OF_EVENTS = new Set([...ADJECTIVES, ...words('public amber yellow red stern stark formal')]);

/** Levels of government, which news lists before one noun: "federal, state and local officials". */
export const LEVELS = words(
  'federal state local national regional provincial municipal county city tribal international territorial',
);
