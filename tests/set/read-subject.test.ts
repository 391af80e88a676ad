import { describe, expect, test } from 'vitest';
import { readSubject } from '@/set/read-subject';
import type { Step } from '@/set/set';
import { DEFAULT_SETTINGS } from '@/settings/settings';

async function stepsOf(name: string, text: string): Promise<Step[]> {
  const steps: Step[] = [];
  for await (const step of readSubject({ kind: 'file', file: new File([text], name) }, DEFAULT_SETTINGS))
    steps.push(step);
  return steps;
}

const DAM =
  'Dam to be drained\n\nThe dam was cracked, said Marta Quill, who farms below it.\n\nOfficials said nothing was lost.';

describe('the reading of a file', () => {
  test('a text is an article with its headline and claims', async () => {
    const [step] = await stepsOf('dam.txt', DAM);
    expect(step).toMatchObject({
      kind: 'read',
      article: { id: 'dam.txt', text: DAM, facts: { title: 'Dam to be drained' } },
    });
    const { claims, paragraphs } = (step as Extract<Step, { kind: 'read' }>).article;
    expect(claims.map(({ who }) => who)).toEqual(['Marta Quill', 'Officials']);
    expect(paragraphs).toHaveLength(3);
  });

  test('a table is told by its rows, and their publisher’s own work is known as such', async () => {
    const table =
      'outlet,text\nThe Quarry,"The Quarry has learned that the dam will be drained, and The Quarry reported it first."\nX,\n';
    const steps = await stepsOf('set.csv', table);
    expect(steps).toMatchObject([
      { kind: 'more', count: 1 },
      { kind: 'read', article: { facts: { publisher: 'The Quarry' }, claims: [{ label: 'own-reporting' }, {}] } },
      { kind: 'left-out', id: 'set.csv#2', reason: 'empty' },
    ]);
  });

  test.each([
    ['scan.pdf', '%PDF', 'pdf'],
    ['empty.txt', ' \n', 'empty'],
    [
      'damm.txt',
      'Der Damm ist gebrochen, sagte die Polizei am Freitag. Niemand wurde verletzt, und die Arbeiten haben schon begonnen.',
      'not-english',
    ],
    ['long.txt', 'The dam held, police said. '.repeat(12_000), 'too-long'],
  ])('%s is left out', async (name, text, reason) => {
    expect(await stepsOf(name, text)).toEqual([{ kind: 'left-out', id: name, reason }]);
  });
});
