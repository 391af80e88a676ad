import { describe, expect, it } from 'vitest';
import { analyse } from '@/engine/analyse';
import { splitParagraphs } from '@/engine/text/paragraphs';
import { toStatements } from './scu-statements';

const statementsOf = (text: string) => toStatements(text, splitParagraphs(text), analyse({ text }).claims);

describe('statements', () => {
  it.each([
    ['a named person', 'Mei Tan said the mine was safe.', 'named-person', 'Mei Tan'],
    ['a named spokesperson', 'Mei Tan, a spokeswoman for Corvane Lines, said it was safe.', 'named-person', 'Mei Tan'],
    ['a body', 'Corvane Lines said the ferry was safe.', 'named-organization', 'Corvane Lines'],
    [
      'an unnamed official of a named body',
      'A Corvane Lines spokesperson said it was safe.',
      'named-organization',
      'Corvane Lines',
    ],
    ['a stated grant', 'A clerk, who asked not to be named, said it was safe.', 'anonymous', ''],
    ['a stated way of knowing', 'Two people familiar with the talks said they failed.', 'anonymous', ''],
    ['an unnamed person', 'A diver said it was safe.', 'unnamed-person', ''],
    ['a group', 'Experts said it was safe.', 'unnamed-group', 'Experts'],
    ['a document', 'The lawsuit says the mine was unsafe.', 'document', 'lawsuit'],
  ])('knows the type and the name of %s', (_, text, type, name) => {
    expect(statementsOf(text)).toMatchObject([{ type, name, text }]);
  });

  it('joins the sentences of one paragraph from one source', () => {
    const text = 'Mei Tan said the mine was safe. “We checked it,” she said.';
    expect(statementsOf(text)).toHaveLength(1);
    expect(statementsOf(text)[0]?.text).toBe(text);
  });

  it('keeps paragraphs and sources apart', () => {
    const text = 'Mei Tan said it was safe. Marcus Hale said it was not.\n\nMei Tan said it was new.';
    expect(statementsOf(text).map(({ name }) => name)).toEqual(['Mei Tan', 'Marcus Hale', 'Mei Tan']);
  });

  it.each(['Corvane declined to comment.', 'The vessel was reportedly sold.', 'The ferry left at noon.'])(
    'takes "%s" for none',
    (text) => {
      expect(statementsOf(text)).toEqual([]);
    },
  );
});
