import { describe, expect, test } from 'vitest';
import { finish } from '@/engine/steps';
import { readDocument } from '@/engine/text/read-document';

function quotationsOf(text: string): string[] {
  return finish(readDocument(text)).quotations.map(({ start, end }) => text.slice(start, end));
}

describe('quotations', () => {
  test.each([
    ['straight marks', '"We sold the boats," Renn said. "Nobody asked."', ['"We sold the boats,"', '"Nobody asked."']],
    ['curly marks', '“We sold the boats,” Renn said.', ['“We sold the boats,”']],
    ['two single marks', "''We sold them,'' Renn said.", ["''We sold them,''"]],
    ['single marks', "'We sold the boats,' Renn said.", ["'We sold the boats,'"]],
    ['curly single marks', '‘We sold them,’ Renn said.', ['‘We sold them,’']],
    ['a curly mark closed by a straight one', '“We sold them," Renn said.', ['“We sold them,"']],
    ['guillemets', 'Renn said: «We sold them.»', ['«We sold them.»']],
    ['nested marks, of which the outer count', '“She told me ‘no’ twice,” Renn said.', ['“She told me ‘no’ twice,”']],
    ['the same marks nested', '“They call it “the tub” here,” he said.', ['“They call it “the tub” here,”']],
    ['doubles in singles', 'He said: ‘They call it “the tub” here.’', ['‘They call it “the tub” here.’']],
    ['two inner closings and an outer one', "''She said 'no.'''", ["''She said 'no.'''"]],
    ['marks that face the wrong way', '”We sold them,” Renn said.', ['”We sold them,”']],
    ['a plural possessive inside', "'The workers' boats are gone,' he said.", ["'The workers' boats are gone,'"]],
    ['straight marks in straight ones', '"We call it the "tub" here," Renn said.', ['"We call it the "tub" here,"']],
    ['single marks in single ones', "'We had no 'plan B' at all,' he said.", ["'We had no 'plan B' at all,'"]],
    ['a word clipped on both sides', "'It is a rock 'n' roll town,' he said.", ["'It is a rock 'n' roll town,'"]],
    ['feet and inches inside', '"He is 6\'5", and quick," Renn said.', ['"He is 6\'5", and quick,"']],
    [
      'a paragraph whose closing mark is lost',
      '"It is old," Renn said.\n\n"I left it there.\n\nMeanwhile, it sank.',
      ['"It is old,"', '"I left it there.'],
    ],
    ['no paragraph in which somebody is told to speak', '"It is old, Renn said.\n\nIt sank.', []],
    ['a single word ending in s', "He called them 'losers' and left.", ["'losers'"]],
  ])('pairs %s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test.each([
    ['contractions', "It's true that they don't know."],
    ['plural possessives', "The owners' boats and the crews' pay."],
    ['decades and clipped words', "In the '90s they called 'em dories, rock 'n' roll and all."],
    ['a curly apostrophe in front', 'Back in the ’80s and ’90s ’twas so.'],
    ['a lone mark', 'The board is 6" wide and " is lost.'],
  ])('finds none in %s', (_, text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  test('a quotation over several paragraphs is closed by the last one', () => {
    const { quotations } = finish(readDocument('"We left.\n\n"We came back," he said. He nodded.'));
    expect(quotations.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, -1],
      [true, 0],
    ]);
  });

  test('so is one in single marks', () => {
    expect(quotationsOf("'We left.\n\n'It's the crew's boat,' he said.")).toEqual([
      "'We left.",
      "'It's the crew's boat,'",
    ]);
    expect(quotationsOf('\'Cause we left.\n\n"We came back," he said.')).toEqual(['"We came back,"']);
  });

  test('a forgotten closing mark affects only its own quotation', () => {
    expect(quotationsOf('“We left, he said. “We came back,” she said.')).toEqual(['“We came back,”']);
  });

  test.each([
    [
      'begins with its sentence',
      'It rained. We left the boats,” Renn said. “We ran.”',
      ['We left the boats,”', '“We ran.”'],
    ],
    ['in straight marks', 'We left the boats on the sand," Renn said.', ['We left the boats on the sand,"']],
    ['but not behind a number', 'The door is 78" high and 30" wide.', []],
  ])('a quotation whose opening mark was forgotten %s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test.each([
    [
      'a mark that only the last paragraph closes',
      '"We left.\n\nWe came back," he said.',
      ['"We left.', 'We came back,"'],
    ],
    ['single marks', '‘We left.\n\n‘We came back,’ he said.', ['‘We left.', '‘We came back,’']],
  ])('paragraphs go on with %s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test('an unclosed quotation that a colon introduces fills its paragraph', () => {
    expect(quotationsOf('Renn said: “We left. We came back.')).toEqual(['“We left. We came back.']);
  });
});
