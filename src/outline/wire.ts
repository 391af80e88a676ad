/** The news agency that an article is credited to. */

/** Agencies, and how bylines and datelines ("GENEVA (AP) —") name them. */
const AGENCIES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['AP', /\bAssociated Press\b|\bAP\b/],
  ['Reuters', /\bReuters\b/i],
  ['AFP', /\bAgence France[- ]Presse\b|\bAFP\b/],
  ['PA', /\bPress Association\b|\bPA (?:Media|News)\b/],
  ['UPI', /\bUnited Press International\b|\bUPI\b/],
  ['The Canadian Press', /\bCanadian Press\b/],
  ['AAP', /\bAustralian Associated Press\b|\bAAP\b/],
  ['dpa', /\bdpa\b/],
  ['PTI', /\bPress Trust of India\b|\bPTI\b/],
  ['ANI', /\bAsian News International\b|\bANI\b/],
  ['Xinhua', /\bXinhua\b/],
  ['Bloomberg', /\bBloomberg(?: News)?\b/],
];

/** An agency in brackets within the first words of a report, before the dash or the text: "LAGOS (Reuters) -". */
const DATELINE = /^[^.()]{0,60}\(([^()]{2,30})\)\s?[-–—:]?/;

/** The agency that the byline or the dateline names, or an empty string. */
export function wireOf(byline: string, opening: string): string {
  const mark = DATELINE.exec(opening)?.[1] ?? '';
  return (
    AGENCIES.find(([, pattern]) => pattern.test(mark))?.[0] ??
    AGENCIES.find(([, pattern]) => pattern.test(byline))?.[0] ??
    ''
  );
}
