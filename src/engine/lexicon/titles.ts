/**
 * Words that precede a person's name and are not part of it.
 *
 * Courtesy titles and abbreviated offices follow the forms that newspaper style guides prescribe for first and later
 * references; the written-out offices are the common ones of government, church, police, army and university. Lower
 * case, without full stops.
 */
import { PARENT_OF } from './offices';
import { words } from './words';

/** Courtesy titles that show which pronoun a text uses for the person. */
export const TITLES_HE = words('mr sir lord father brother king prince duke baron');
export const TITLES_SHE = words('mrs ms miss mme dame lady sister queen princess duchess baroness');

/** Those that belong to a given name alone: nobody else's surname is theirs. */
export const ROYAL_TITLES = words('king queen prince princess pope');

/** Those that say nothing but whose name follows. */
export const COURTESY_TITLES = words('mr mrs ms miss mx');

/** Abbreviated and written-out titles, as one word each; runs of them ("Vice President") are read word by word. */
export const TITLES = words(`
  mr mrs ms miss mme sir lord lady dame dr prof professor rev reverend fr father sister brother rabbi imam sheikh pastor
  bishop archbishop cardinal pope king queen prince princess duke duchess baron baroness
  gov sen rep reps sens del lt col gen maj capt sgt cpl pvt adm cmdr brig det insp supt pc wpc pcso dci hon amb atty pres
  president vice governor senator representative congressman congresswoman congressperson assemblyman assemblywoman
  delegate mayor alderman alderwoman cllr coun councilman councilwoman councillor councilor councilmember commissioner chancellor
  premier minister secretary undersecretary treasurer comptroller controller speaker chairman chairwoman chairperson
  chair chief chiefs director deputy assistant acting interim general colonel captain lieutenant major sergeant corporal
  private admiral commander brigadier marshal sheriff constable detective inspector superintendent officer agent trooper
  judge justice magistrate prosecutor solicitor attorney ambassador envoy consul coach manager principal provost dean
  rector founder co-founder owner chef nurse doctor astronaut spokesman spokeswoman spokesperson candidate nominee
  democrat republican democratic libertarian conservative labour incumbent rival challenger former then ex
  aide adviser advisor strategist analyst economist reporter journalist correspondent columnist author actor
  actress singer activist lawyer resident supervisor lawmaker leader executive ceo cfo coo cto vp evp svp editor anchor
  whip taoiseach tanaiste tánaiste commodore undersheriff selectman selectwoman reeve canon ayatollah archduke emir sultan airman airwoman
  seaman midshipman ensign rifleman gunner biologist virologist epidemiologist astronomer geologist
  host moderator producer operative opponent auditor assessor registrar editor-in-chief pm mp mep mla mlc mna msp mec td forward
  dig ig igp aig dgp adgp ssp dsp dcp acp sho cm dcm dg cj cji mca coas
  usec asec bgen pol cmdt cdr squadron flight wing
  hajiya hajia shaikh sheik mufti mullah apostle prophet evangelist hojjatoleslam alaafin ooni togbe patrolman 
  asiwaju aare mx madam madame herr frau señor senor señora senora signor signora monsignor msgr monsieur thiru pandit ustad
  sardar nawab makhdoom khun tuan encik puan datin ustaz kyai kagawad kapitan pbgen pmgen pltgen pgen pcol pltcol pmaj pcpt
  plt pssg pcpl assemblymember councilperson freeholder pro-vice-chancellor rapporteur patwari tehsildar sarpanch 
  ald assoc spc pfc const pharm surv cong tengku
  adv advocate alh alhaja alhaji barr barrister comrade cr dato datuk engr mallam maulana oba otunba seri shri smt swami
`);

/** What tells of an office which of its holders somebody is: "ranking member", "managing editor". */
export const OF_RANK = words(`
  ranking acting sitting managing operating commanding presiding founding leading supervising attending visiting serving
`);

/** Those that open an office too: "the Lord Mayor". */
export const LORDLY = words('lord lady');

/** Before a single title these make an office of it: "the Duchess", "the First Lady". */
export const BEFORE_OFFICE = words('the first former');

/** Titles that many people are called by. */
export const TITLES_AS_SURNAMES = words(`
  king pope dean bishop prince duke baron major marshal constable judge chancellor cardinal abbot canon reeve deacon
  sergeant queen knight ensign rector provost author
`);

/** Titles that open many a full name: "Dean Tan". */
export const TITLES_AS_GIVEN_NAMES = words('earl duke dean');

/** What makes another office of the one behind it: "Assistant Dean Tan". */
export const UNDER_AN_OFFICE = words('vice deputy assistant associate acting interim former then ex senior junior');

/** Trades that many people are called by: "Suzan Monk". */
export const TRADES_AS_SURNAMES = words(`
  monk baker butcher carpenter cook farmer fisher hunter king porter potter priest shepherd singer steward tailor weaver
  walker archer butler gardener bishop dean pope prince
`);

/** Titles that are followed by a surname, perhaps with a given name before it. */
export const BEFORE_SURNAME = words('mr mrs ms miss dr sen rep gov cllr coun pc wpc dci');

/** Is the lower-case word a title, or made of one: "co-ceo", "senator-elect", "major-gen", "mother-of-two"? */
export function isTitle(word: string): boolean {
  if (TITLES.has(word)) return true;
  if (!word.includes('-')) return false;
  if (PARENT_OF.test(word)) return true;
  const parts = word.split('-').filter((part) => !JOINED_TO_TITLES.has(part));
  return parts.length > 0 && parts.every((part) => TITLES.has(part.replace(/\.$/, '')));
}

const JOINED_TO_TITLES = words(
  'co vice ex former then elect designate emeritus rear wing sub crown squadron flight group air field lance',
);

/** "(Mrs.)", "(retd)", "(Dr)": what stands in brackets between a title and a name. */
export const BRACKETED_RANKS = words(`
  mr mrs ms miss dr prof rev engr arc barr chief hajiya alhaji pharm pst rtd ret retd retired navy army air
`);

/** Before "Class", the grade of a rank: "Petty Officer 1st Class Mei Tan". */
export const GRADES = words('1st 2nd 3rd first second third');
export const GRADED = words('class');
