/** Days, months, years and feasts. */
import { words } from './words';

/** Of which an American says "denied it Tuesday". */
export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday');

export const MONTHS = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec
`);

/** Words that English writes with a capital and that name no person, body or place: days, months and feasts. */
export const CALENDAR = words(`
  ${[...DAYS, ...MONTHS].join(' ')} mondays tuesdays wednesdays thursdays fridays saturdays sundays
  christmas easter ramadan thanksgiving hanukkah passover i ii iii iv bc ad am pm est edt gmt pst pdt
`);

/** "5", "5th" */
export const DAY_OF_MONTH = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

/** Before a year alone: "in 2020", "since 2020". */
export const BEFORE_YEAR = words('in since by until till during before after');
/** Before the day of a month: "on May 5"; "in May 5 boats sank" counts. */
export const BEFORE_DAY = words('on since by until till after before');

/** Days on which newspapers have editions of their own: "the Sunday Courier". */
export const WEEKEND = words('saturday sunday');

/** Abbreviations of time zones, as they follow a time of day. */
export const TIME_ZONES = words(`
  ET CT MT PT EST EDT CST CDT MST MDT PST PDT AST ADT AKST AKDT HST BST IST GMT UTC WET WEST CET CEST EET EEST MSK SAST
  JST KST HKT SGT AEST AEDT ACST AWST NZST NZDT
`);

/** The two halves of a day, written with both full stops. */
export const TIMES_OF_DAY = words('a.m. p.m.');
/** What with a capital follows a time and still belongs to it: "9 p.m. Monday", "9 p.m. Eastern time". */
export const BEHIND_TIME = words(`
  ${[...CALENDAR].join(' ')}
  eastern central mountain pacific atlantic hawaii alaska local greenwich coordinated universal
  et ct mt pt
`);
