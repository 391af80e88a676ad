const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';

/** Of which an American says "denied it Tuesday". */
export const DAYS = words(WEEKDAYS);

/** Words that English writes with a capital and that name no person, body or place: days, months and feasts. */
import { words } from './words';

export const CALENDAR = words(`
  ${WEEKDAYS} mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec christmas easter ramadan thanksgiving hanukkah passover i ii iii iv bc ad am pm est edt gmt pst pdt
`);

/** Days on which newspapers have editions of their own: "the Sunday Courier". */
export const WEEKEND = words('saturday sunday');

/** Abbreviations of time zones, as they follow a time of day. */
export const TIME_ZONES = words(`
  ET CT MT PT EST EDT CST CDT MST MDT PST PDT AST ADT AKST AKDT HST BST IST GMT UTC WET WEST CET CEST EET EEST MSK SAST
  JST KST HKT SGT AEST AEDT ACST AWST NZST NZDT
`);
