import { describe, expect, it } from 'vitest';
import type { Claim } from '@/engine/claim';
import { claimsOf, wordsOf } from './reading';

/** The sinking of the Aurelie: an invented article that has every kind of source, each paragraph with what it must give. */
const ARTICLE: readonly (readonly [paragraph: string, expected: Partial<Claim> | null])[] = [
  [
    'The ferry Aurelie was cleared to sail two days before it sank, according to inspection records reviewed by The Larkfield Courier.',
    { label: 'document', channel: 'seen-by-us' },
  ],
  [
    'Three harbour officials, speaking on condition of anonymity because they were not authorized to discuss the case, said a crack in the hull had been known since March.',
    { label: 'anonymous', count: { least: 3, exact: true } },
  ],
  [
    '"Everyone on the night shift had seen it," one of the officials said.',
    { label: 'anonymous', count: { least: 1, exact: true }, quoteForm: 'direct' },
  ],
  ['Harbourmaster Tobias Renn denied that.', { label: 'named', who: 'Tobias Renn', relay: [] }],
  [
    '"No report of that kind ever reached my desk," Renn, who took office in January, told Radio Vessel.',
    { label: 'named', who: 'Tobias Renn', relay: ['Radio Vessel'], quoteForm: 'direct' },
  ],
  [
    'The transport ministry said in a statement that it had opened an inquiry.',
    { label: 'institution', channel: 'statement' },
  ],
  ['Police said two crew members had been questioned.', { label: 'institution' }],
  [
    'A person familiar with the inquiry said investigators were looking at fuel invoices.',
    { label: 'unnamed', count: { least: 1, exact: true } },
  ],
  ['Experts say that cracks of that size are hard to miss.', { label: 'vague' }],
  [
    'The Northline Press Agency, citing two divers, reported that the bow door was open.',
    { label: 'outlet', who: 'Northline Press Agency', parent: null },
  ],
  [
    'Leda, a deckhand who asked that her last name not be used because she fears losing work, said drills had stopped.',
    { label: 'partial', who: 'Leda' },
  ],
  ['The owner, Corvane Lines, did not respond to requests for comment.', { label: 'no-comment' }],
  ['"We are heartbroken," the company wrote on X.', { label: 'institution', who: 'Corvane Lines', channel: 'social' }],
  ['The vessel was reportedly due for sale.', { label: 'hearsay', who: null }],
  ['"Safe crossings" was once the firm\'s motto.', null],
  ['The inquiry may report by June.', null],
];

const text = ARTICLE.map(([paragraph]) => paragraph).join('\n\n');
const claims = claimsOf(text);

/** The claims whose cue stands in the paragraph, nested ones left out. */
function claimsIn(paragraph: string): Claim[] {
  const start = text.indexOf(paragraph);
  const isInside = ({ cue }: Claim) => cue.some(([from]) => from >= start && from < start + paragraph.length);
  return claims.filter((claim) => isInside(claim) && claim.parent === null);
}

describe('the sinking of the Aurelie', () => {
  it.each(ARTICLE.filter(([, expected]) => expected !== null))('reads "%s"', (paragraph, expected) => {
    const found = claimsIn(paragraph);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected as Partial<Claim>);
  });

  it.each(ARTICLE.filter(([, expected]) => expected === null))('finds no claim in "%s"', (paragraph) => {
    expect(claimsIn(paragraph)).toEqual([]);
  });

  it('carries the grant of the officials over to one of them, with its reason', () => {
    const [granted, later] = claims.filter(({ label }) => label === 'anonymous');
    expect(wordsOf(text, granted?.anonymity?.reason)).toBe('because they were not authorized to discuss the case');
    expect(granted?.anonymity).toMatchObject({ reasonClass: 'not-authorized', inherited: false });
    expect(later?.anonymity).toMatchObject({ reasonClass: 'not-authorized', inherited: true });
    expect(later?.sourceId).toBe(granted?.sourceId);
  });

  it('nests the divers in the agency’s claim', () => {
    const agency = claims.find(({ label }) => label === 'outlet');
    const divers = claims.find(({ parent }) => parent === agency?.id);
    expect(divers).toMatchObject({ label: 'unnamed', who: 'two divers', relay: ['Northline Press Agency'] });
    expect(divers?.count).toEqual({ least: 2, exact: true });
  });

  it('says how the familiar person knows, and why Leda holds back her name', () => {
    const familiar = claims.find(({ label }) => label === 'unnamed');
    const leda = claims.find(({ label }) => label === 'partial');
    expect(wordsOf(text, familiar?.basis)).toBe('familiar with the inquiry');
    expect(wordsOf(text, leda?.anonymity?.reason)).toBe('because she fears losing work');
    expect(leda?.anonymity?.reasonClass).toBe('retaliation-job');
  });

  it('gives each source one sourceId', () => {
    const renn = claims.filter(({ who }) => who === 'Tobias Renn').map(({ sourceId }) => sourceId);
    expect(renn).toHaveLength(2);
    expect(new Set(renn).size).toBe(1);
  });

  it('gives the same ids whenever it reads the same text', () => {
    expect(claimsOf(text)).toEqual(claims);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });
});
