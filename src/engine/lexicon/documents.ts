/**
 * Texts, recordings and data that a claim can come from: the head nouns of such sources.
 *
 * Collected from the guidelines of attribution corpora on sources that are artefacts, the record types that court and
 * public-records reporting names, and the statistics vocabulary of polling. Lower case, singular and plural.
 */
import { wording, words } from './words';

export const DOCUMENT_NOUNS = words(`
  whitepaper whitepapers
  report reports study studies survey surveys poll polls polling record records filing filings document documents paper
  papers memo memos memorandum memoranda email emails e-mail e-mails letter letters lawsuit lawsuits suit suits complaint
  complaints indictment indictments affidavit affidavits ruling rulings opinion opinions order orders verdict warrant
  warrants subpoena petition brief briefs motion transcript transcripts testimony data figures statistics stats numbers
  census estimate estimates forecast forecasts projection projections analysis analyses research review reviews audit
  audits assessment assessments findings finding index average averages results result article articles book books essay
  editorial editorials piece pieces story stories column columns draft drafts plan plans proposal proposals bill bills law laws act statute
  statutes constitution amendment treaty agreement agreements accord accords deal contract contracts resolution
  resolutions rule rules regulation regulations guideline guidelines guidance policy policies manual handbook code
  bylaws charter convention manifesto platform declaration text texts message messages note notes notice notices diary
  diaries notebook log logs receipt receipts invoice invoices slip slips returns return statement-of-account
  spreadsheet spreadsheets database databases webpage page pages site sign signs placard placards
  flyer leaflet brochure pamphlet advertisement advertisements ad ads spot commercial commercials video videos footage
  clip clips film films documentary documentaries recording recordings tape tapes audio photo photos photograph photographs
  picture pictures image images map maps chart charts graph graphs table slide slides presentation presentations
  inscription plaque label caption headline headlines app calendar schedule itinerary agenda minutes questionnaire scorecard
  evidence test tests scan scans autopsy certificate certificates license licences file files dossier archive archives cable
  cables advisory bulletin circular prospectus disclosure disclosures autobiography memoir memoirs
  biography profile profiles novel song lyrics poem play screenplay script newsletter post-mortem tally trial trials experiment experiments
  release releases readout account accounts summary summaries tallies count counts post posts tweet tweets footnote passage passages
  chapter op-ed op-eds obituary copy version investigation investigations inquiry inquiries enquiry probe probes inquest examination calculation calculations
  measurement measurements information paperwork decree edict directive voice-over trailer episode fact-check
  ledger ledgers logbook logbooks timesheet timesheets payslip payslips docket dockets telegram telegrams dispatches
  dataset datasets telemetry imagery workbook workbooks casebook textbook textbooks guidebook register registers registry registries roster rosters catalogue catalog inventory yearbook almanac
  backgrounder backgrounders explainer explainers primer primers banner banners flier fliers folder folders summons chargesheet
  models model simulation literature ballot ballots questions endorsements
`);

/** Before a number: parts of laws, treaties and rule books, and such texts themselves. */
export const PROVISIONS = words(`
  article section subsection clause subclause paragraph subparagraph rule law chapter amendment schedule title part
  provision regulation directive resolution protocol proposition act bill order ordinance decree statute canon annex
  appendix measure initiative question circular convention
`);

/** What ends the name of a law. */
export const LAWS = words('act bill');

/** Documents that are surveys: the shares of people that they report speak for them ("46 percent said"). */
export const POLL_NOUNS = words('poll polls survey surveys polling census questionnaire study');

/** Words of an article that mentions a survey. */
export const NAMES_POLL = wording`\b(?:polls?|surveys?)\b`;

/** Forms in which somebody's own words come: whoever wrote it is the source, if named. */
export const CHANNELS_OF_WORDS = words(`
  post posts tweet tweets letter letters statement statements email emails e-mail e-mails memo memos message messages note
  op-ed op-eds memoir memoirs blog release releases announcement announcements reply replies
`);
/** Plurals by which news speaks of the same texts in turn: "court documents", "court papers". */
export const SAME_PAPERS = words('documents papers filings');
/** Nouns by which news speaks of one text or recording in turn: "the analysis" after "a study". */
export const SAME_TEXT: readonly ReadonlySet<string>[] = [
  words('study research analysis paper report review'),
  words('lawsuit suit complaint filing petition'),
  words('post notice message announcement'),
  words('letter memo note email e-mail missive'),
  words('video clip footage recording'),
  words('ruling decision judgment judgement verdict opinion'),
];
/** Adjectives that say no more of a text than that it is news. */
export const NEWS_OF_TEXT = words('a an new recent latest fresh major');
/** Nouns for one survey. */
export const SAME_POLL = words('poll survey');
/** Before whoever wrote it. */
export const BEFORE_AUTHOR = words('by from');
/** Before where or to whom something is written: "a post on Facebook", "a letter to staff". */
export const BEFORE_ADDRESSEE = words('on to');

/** Texts of findings, which as the subject of a sentence are what the next one tells of: "The study was big. It found …" */
export const STUDIES = words('study survey poll report review analysis audit');
