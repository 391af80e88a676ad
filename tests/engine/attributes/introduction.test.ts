import { describe, expect, it } from 'vitest';
import { analyse } from '@/engine/analyse';

/** The claim of this source, with its spans as words. */
function introduced(text: string, who: string) {
  const claim = analyse({ text }).claims.find((one) => one.who === who);
  if (!claim) throw new Error(`No claim by ${who}`);
  const { words, affiliation, former } = claim.introduction;
  const at = (span: readonly [number, number]) => text.slice(...span);
  return {
    words: words.map(at),
    affiliation: affiliation && at(affiliation),
    former,
    basis: claim.basis && at(claim.basis),
  };
}

describe('who a source is', () => {
  it.each([
    ['before the name', 'Port Elsin fire chief Ilona Varga said the hull was cracked.', ['Port Elsin fire chief']],
    ['behind it', 'Ilona Varga, a nurse at Leith Hospital, said the ward was full.', ['nurse at Leith Hospital']],
    ['behind an age', 'Ilona Varga, 42, a baker, said the ovens were cold.', ['baker']],
    [
      'in two places, a courtesy title being none',
      'Mayor Ilona Varga opened the fair. It was late, Ms. Varga, a former diver, said.',
      ['Mayor', 'former diver'],
    ],
    ['in a sentence of its own', 'Ilona Varga is a baker in Leith. She said the ovens were cold.', ['baker in Leith']],
    ['nowhere', 'Ilona Varga said the ovens were cold.', []],
    ['not by the next of a list', 'Ilona Varga, Mayor Tobias Renn and a diver met. Varga said it rained.', []],
    ['not by what another person is', 'Ilona Varga, whose brother is a judge, said it rained.', []],
  ])('is found %s', (_, text, words) => {
    expect(introduced(text, 'Ilona Varga').words).toEqual(words);
  });

  it('is given for a body too', () => {
    const text = 'The Harbour Trust, a charity that keeps old boats, said the ferry was safe.';
    expect(introduced(text, 'Harbour Trust').words).toEqual(['charity that keeps old boats']);
  });

  it.each([
    [
      'of a name',
      'Ilona Varga, a nurse at Leith Hospital, said the ward was full.',
      'Ilona Varga',
      'Leith Hospital',
      false,
    ],
    [
      'of a role that is over',
      'The ward was full, former Leith Hospital nurse Ilona Varga said.',
      'Ilona Varga',
      'Leith Hospital',
      true,
    ],
    [
      'of nobody named',
      'A former official at Leith Hospital said it was full.',
      'A former official at Leith Hospital',
      'Leith Hospital',
      true,
    ],
  ])('gives the affiliation: %s', (_, text, who, affiliation, former) => {
    expect(introduced(text, who)).toMatchObject({ affiliation, former });
  });
});

describe('why a named source was asked', () => {
  it.each([
    ['Ilona Varga, who has studied the harbour since 1998, said it silts.', 'who has studied the harbour since 1998'],
    ['Ilona Varga, a nurse, who saw the crash, said it was loud.', 'who saw the crash'],
    ['Ilona Varga sold her boat in May. It was rotten, Varga said.', 'Ilona Varga sold her boat in May'],
    [
      'Mayor Ilona Varga said it silts. Varga, who is 80, built the quay in 1998, with her sons.',
      'Varga, who is 80, built the quay in 1998, with her sons',
    ],
    ['Ilona Varga, head of Old Keels, a group that restores boats, said it silts.', 'a group that restores boats'],
    ['Ilona Varga, a diver for Moss and Bold who lost her boat, said it silts.', 'who lost her boat'],
  ])('%s', (text, basis) => {
    expect(introduced(text, 'Ilona Varga').basis).toBe(basis);
  });

  it('is not the content of what it said', () => {
    expect(
      introduced('Ilona Varga, who said the road was closed, added that it rained.', 'Ilona Varga').basis,
    ).toBeNull();
  });
});

describe('where a source spoke', () => {
  it.each([
    ['“It silts,” Ilona Varga said at Monday’s harbour board meeting.', 'at Monday’s harbour board meeting'],
    ['Ilona Varga said in an earnings call this year that it silts.', 'in an earnings call this year'],
    ['“It silts,” Ilona Varga told the harbour board on Monday.', 'told the harbour board'],
    ['In a letter to lawmakers, Ilona Varga said that it silts.', 'In a letter to lawmakers'],
    ['Ilona Varga, who saw it, said in a speech that it silts.', 'who saw it'],
    ['“It silts,” Ilona Varga told reporters.', null],
    ['“It silts,” Ilona Varga told Radio Vessel.', null],
  ])('%s', (text, basis) => {
    expect(introduced(text, 'Ilona Varga').basis).toBe(basis);
  });

  it.each([
    ['A poll published on Thursday showed that it silts.', 'published on Thursday'],
    ['The study, which followed 40 boats, found that it silts.', 'which followed 40 boats'],
  ])('or where a document comes from: %s', (text, basis) => {
    const [claim] = analyse({ text }).claims;
    expect(claim?.basis && text.slice(...claim.basis)).toBe(basis);
  });

  it('is not how an unnamed source knows', () => {
    const [claim] = analyse({ text: 'A deckhand said at the meeting that it silts.' }).claims;
    expect(claim?.basis).toBeNull();
  });
});
