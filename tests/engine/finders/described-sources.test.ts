import { describe, expect, it } from 'vitest';
import { claimsOf } from '../reading';

/** Each claim as "source | cue | content". */
function linesOf(text: string): string[] {
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return claimsOf(text).map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '));
}

describe('a source that is described by what it knows', () => {
  it.each([
    [
      'Renn, 64, who has run the port for years, has been slow to answer, said three people familiar with the way the port works.',
      'three people familiar with the way the port works | said | Renn, 64, who has run the port for years, has been slow to answer',
    ],
    ['A person close to the bank said the loan was sound.', 'A person close to the bank | said | the loan was sound'],
  ])('speaks in "%s"', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  it('is cited beside the outlet that cites it', () => {
    for (const cited of ['police', 'the army', 'the defence ministry', 'local media reports', 'court records'])
      expect(linesOf(`The base was hit, Northline reported, citing ${cited}.`)).toContain(
        `${cited} | citing | The base was hit`,
      );
    expect(linesOf('The fund may buy it, Northline reported, citing a source close to the port:')).toContain(
      'a source close to the port | citing | The fund may buy it',
    );
  });

  it('is not said to say what those who cite it say, where it has words of its own', () => {
    const lines = linesOf('“It leaks,” Renn wrote, citing experts who say that the pump is old.');
    expect(lines).toContain('Renn | wrote | “It leaks,”');
    expect(lines.filter((line) => line.startsWith('experts'))).toEqual([]);
  });

  it('says what stands behind the verb where an outlet reports so before', () => {
    expect(linesOf('Northline reports that several sources confirmed it.')).toEqual([
      'Northline | reports | that several sources confirmed it',
    ]);
  });

  it('is parted from the outlet by “via”', () => {
    expect(linesOf('According to a source via the Elsin Mail, it leaks.')).toEqual([
      'a source | According to | it leaks',
    ]);
  });

  it.each([
    ['Renn told two officials that the hull was cracked.', 'Renn | told | that the hull was cracked'],
    [
      'A judge cited Ida Lund’s years helping her town in choosing not to jail her.',
      'A judge | cited | Ida Lund’s years helping her town in choosing not to jail her',
    ],
    [
      'The council shut the pool, citing media reports that it was unsafe.',
      'The council | citing | media reports that it was unsafe',
    ],
    ['Several said the aides would rather leave.', 'Several | said | the aides would rather leave'],
    ['The report said current officials hid the leak.', 'The report | said | current officials hid the leak'],
  ])('but leaves the verb to its own subject in "%s"', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});
