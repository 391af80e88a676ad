import { describe, expect, it } from 'vitest';
import { claimsOf } from './reading';

/** Who speaks in each claim of a text, in order; nested claims left out. */
const speakers = (text: string): (string | null)[] =>
  claimsOf(text)
    .filter(({ parent }) => parent === null)
    .map(({ who }) => who);

describe('who is speaking', () => {
  it.each([
    ['he', 'Tobias Renn runs the port. “We sold the boats,” he said.', 'Tobias Renn'],
    [
      'she, past a man named between',
      'Ilona Varga met Tobias Renn on Monday. “It was short,” she said.',
      'Ilona Varga',
    ],
    ['a surname', 'Tobias Renn runs the port. “We sold the boats,” Renn said.', 'Tobias Renn'],
    ['a title', 'Mayor Deshawn Okafor came late. “It rained,” the mayor said.', 'Deshawn Okafor'],
    ['who', 'The port is run by Tobias Renn, who said it was full.', 'Tobias Renn'],
    ['an apposition', '“It rained,” said the mayor, Deshawn Okafor.', 'Deshawn Okafor'],
    ['the company', 'Corvane Lines owns the ferry. The company said it was safe.', 'Corvane Lines'],
    ['the commission', 'The Elsin Port Commission met. The commission said it was late.', 'Elsin Port Commission'],
    ['the newspaper', 'The Guardian asked for the files. The newspaper said they were secret.', 'Guardian'],
    [
      'an unnamed spokesperson of a named body',
      'A Corvane Lines spokesperson said the ferry was safe.',
      'Corvane Lines',
    ],
    ['he, after somebody unnamed', 'A senior official opened the talks. “They failed,” he said.', 'A senior official'],
  ])('%s', (_, text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  it('links "the officials" to the officials who spoke before', () => {
    const [first, second] = claimsOf('Two US officials said the plan was new. The officials said it was cheap.');
    expect(second?.sourceId).toBe(first?.sourceId);
    expect(second?.who).toBe('Two US officials');
    expect(second?.aliases).toContain('The officials');
  });

  it.each([
    ['two officials of different kinds', 'A treasury official said it was dear. A navy official said it was late.'],
    ['another source', 'A source said it was dear. Another source said it was late.'],
    ['two people of one surname', '“Yes,” said Ilona Varga. “No,” said Tomas Varga.'],
  ])('keeps apart %s', (_, text) => {
    const [first, second] = claimsOf(text);
    expect(second?.sourceId).not.toBe(first?.sourceId);
  });

  it('takes nobody for the speaker whose name only stands inside a quotation', () => {
    const text = 'Tobias Renn runs the port. “I like Marcus Hale,” he said. “Hale is brave,” he said.';
    expect(speakers(text)).toEqual(['Tobias Renn', 'Tobias Renn']);
  });

  it('leaves a claim without a source without an origin of its own', () => {
    const [first, second] = claimsOf('The vessel was reportedly sold. The crew was allegedly unpaid.');
    expect(first).toMatchObject({ who: null, count: null });
    expect(second?.sourceId).not.toBe(first?.sourceId);
  });
});
