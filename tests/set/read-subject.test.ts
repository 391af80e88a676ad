import { describe, expect, test } from 'vitest';
import { readWholePage } from '@/article/read-page';
import { parsePage } from '@/html/parse-page';
import { readSubject } from '@/set/read-subject';
import type { Step, Subject } from '@/set/set';
import { DEFAULT_SETTINGS } from '@/settings/settings';

async function stepsIn(subject: Subject): Promise<Step[]> {
  const steps: Step[] = [];
  for await (const step of readSubject(subject, DEFAULT_SETTINGS)) steps.push(step);
  return steps;
}

const stepsOf = (name: string, text: string) => stepsIn({ kind: 'file', file: new File([text], name) });

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

  test('a saved page keeps its headings', async () => {
    const paragraphs = ['farms', 'mill', 'road'].map(
      (what) =>
        `<p>The ${what} below the dam would be under water within an hour, the council said in a statement on Monday. “We have told everybody who lives there,” said Marta Quill, who leads it.</p>`,
    );
    const page = parsePage(
      `<article><h1>Dam to be drained</h1>${paragraphs[0]}<h2>What the mill loses</h2>${paragraphs.slice(1).join('')}</article>`,
    );
    page.address = 'https://elsin.example/2026/03/dam';
    const { outline } = readWholePage(page as unknown as Document);
    const [step] = await stepsIn({ kind: 'page', name: 'dam.html', outline });
    const { text, headings } = (step as Extract<Step, { kind: 'read' }>).article;
    expect(headings.map((span) => text.slice(...span))).toEqual(['What the mill loses']);
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
