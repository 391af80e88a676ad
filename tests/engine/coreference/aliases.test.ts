import { describe, expect, it } from 'vitest';
import type { AliasReason } from '@/engine/claim';
import { claimsOf } from '../reading';

/** The other wordings of the last claim's source, as "wording: reason". */
const aliasesOf = (text: string): string[] =>
  claimsOf(text)
    .filter(({ parent }) => parent === null)
    .at(-1)!
    .aliases.map(({ text: wording, reason }) => `${wording}: ${reason}`);

describe('why another wording is taken for the same source', () => {
  it.each<[AliasReason, string, string]>([
    [
      'same-words',
      'two divers who spoke on condition of anonymity',
      'The hull was thin, according to two divers who spoke on condition of anonymity.',
    ],
    ['same-name', 'Harbourmaster Tobias Renn', '“It rained,” said Harbourmaster Tobias Renn.'],
    ['same-name', 'Tobias J. Renn', 'Tobias James Renn runs the port. “It rained,” Tobias J. Renn said.'],
    ['surname', 'Renn', 'Tobias Renn runs the port. “It rained,” Renn said.'],
    ['surname', 'Mr. Renn', 'Tobias Renn runs the port. “It rained,” Mr. Renn said.'],
    ['given-name', 'Ilona', 'Ilona Varga sings. “It rained,” Ilona said.'],
    ['short-name', 'Corvane', 'Corvane Lines owns the ferry. Corvane said it was safe.'],
    ['abbreviation', 'The EHA', 'The Elsin Harbour Authority met. The EHA said it was late.'],
    ['title', 'the mayor', 'Mayor Deshawn Okafor came late. “It rained,” the mayor said.'],
    ['title', 'An Elsin judge', 'An Elsin judge said no. Judge Ilona Varga sat in Elsin on Monday.'],
    ['called-so', 'The bank', 'Corvane, a bank in Elsin, lent the money. The bank said it was lost.'],
    ['spokesperson', 'A Corvane Lines spokesman', 'A Corvane Lines spokesman said the ferry was safe.'],
    ['named-together', 'both men', 'Tobias Renn and Marcus Hale said no. It rained, both men said.'],
    ['same-noun', 'The officials', 'Two US officials said the plan was new. The officials said it was cheap.'],
    ['last-of-kind', 'The firm', 'Corvane Lines owns the ferry. The firm said it was safe.'],
    ['last-of-kind', 'The newspaper', 'The Guardian asked for the files. The newspaper said they were secret.'],
    ['last-of-kind', 'the man', 'Tobias Renn came late. “It rained,” the man said.'],
    ['pronoun', 'he', 'Tobias Renn came late. “It rained,” he said.'],
  ])('%s: %s', (reason, wording, text) => {
    expect(aliasesOf(text)).toContain(`${wording}: ${reason}`);
  });

  it('leaves out the fullest wording itself, and capitals at the start of a sentence', () => {
    const text =
      'Mayor Deshawn Okafor came. The mayor said no. “It rained,” the mayor said. “Yes,” Deshawn Okafor said.';
    expect(aliasesOf(text)).toEqual(['The mayor: title']);
  });

  it('gives none for a source with a single wording', () => {
    expect(aliasesOf('“It rained,” Deshawn Okafor said.')).toEqual([]);
  });
});

describe('a source with a new wording in every sentence', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const ranks = letters.flatMap((one) => letters.slice(0, 4).map((other) => `${one.toUpperCase()}${other}dol Chief`));
  const claims = claimsOf(`Tobias Renn is here. ${ranks.map((rank) => `${rank} Renn said it is so.`).join(' ')}`);

  it('keeps only as many wordings as a reader can check', () => {
    expect(claims).toHaveLength(ranks.length);
    expect(new Set(claims.map(({ sourceId }) => sourceId)).size).toBe(1);
    expect(claims[0]!.aliases).toHaveLength(40);
  });

  it('keeps one list of them for all its claims', () => {
    for (const { aliases } of claims) expect(aliases).toBe(claims[0]!.aliases);
  });
});
