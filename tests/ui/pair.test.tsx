// @vitest-environment jsdom
import './messages';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { answerPair } from '@/desk/pair/pair-answer';
import { readSubject } from '@/set/read-subject';
import type { LeftOut, SetArticle } from '@/set/set';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import { PairPage } from '@/ui/pair/pair-page';
import type { ComparePair, GivenArticles } from '@/ui/ports';
import { settingsWith } from './ports';

afterEach(cleanup);

const FIRST = `The pier will close in May, the harbour board said.

A lighthouse keeper said that the lamp on the pier had been dark since March.

Forty boats would lose their berths, according to the fishermen’s union.`;
const SECOND = `The pier will close in May, the harbour board said. A study by Elsin College found rust.

Anton Rask, the keeper of the lighthouse, said that the lamp on the pier had been dark since March.

Forty boats would lose their berths, officials said.`;

async function read(file: File): Promise<SetArticle | LeftOut> {
  for await (const step of readSubject({ kind: 'file', file }, DEFAULT_SETTINGS)) {
    if (step.kind === 'read') return step.article;
    if (step.kind === 'left-out') return step;
  }
  throw new Error('Nothing was read.');
}

async function open(
  articles: Partial<GivenArticles> = {},
  comparePair: ComparePair = async (a, b) => answerPair(a, b),
) {
  const given = { openArticles: async () => [], inTab: async () => null, read, ...articles };
  await act(async () => {
    render(<PairPage settings={settingsWith()} articles={given} comparePair={comparePair} opened={null} />);
  });
}

/** Puts a text into the first field that is still there, has it read, and waits until that is done. */
async function paste(text: string): Promise<void> {
  const [field] = screen.getAllByRole('textbox');
  await act(async () => void fireEvent.input(field!, { target: { value: text } }));
  await act(async () => void fireEvent.submit(field!.closest('form')!));
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
}

const within = (name: string) => screen.getByRole('region', { name }).textContent;

describe('two articles beside each other', () => {
  it('says who speaks in both, who in one, who is named in one only, and which claims have other sources', async () => {
    await open();
    await paste(FIRST);
    await paste(SECOND);
    await waitFor(() => screen.getByRole('region', { name: 'In both' }));
    expect(within('In both')).toContain('The harbour board');
    expect(document.querySelector('.lead')?.textContent).not.toContain('quoted');
    expect(within('Only in the second article')).toContain('Elsin College');
    expect(within('Named in one, not in the other')).toMatch(/lighthouse keeper.*Anton Rask/s);
    expect(within('Same claim, different source')).toMatch(/fishermen’s union.*Forty boats.*fficials/s);
  });

  it('counts the sentences that both quote, and no shares of so few', async () => {
    await open();
    const quoted = '“We will sit on the last plank,” Ilona Varga said on Monday at the harbour.';
    await paste(`The pier closed. ${quoted}`);
    await paste(`${quoted} “Nobody asked the divers about it,” she said to the harbour board.`);
    await waitFor(() =>
      expect(document.querySelector('.lead')?.textContent).toContain(
        'Sentences quoted in the second article: 2. Quoted in the first article too: 1.',
      ),
    );
  });

  it('takes an article from an open tab, and says when it is there no more', async () => {
    await open({ openArticles: async () => [{ tab: 7, title: 'Pier to close' }] });
    await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: 'Pier to close' })[0]!));
    expect(
      screen
        .getAllByRole('alert')
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain('no longer open');
  });

  it('says what is wrong with a text, and when nothing answers', async () => {
    await open({}, async () => Promise.reject(new Error('gone')));
    await paste('Der Steg wird im Mai geschlossen, teilte der Hafenrat am Montag mit. Vierzig Boote müssen weichen.');
    const alerts = () =>
      screen
        .getAllByRole('alert')
        .map(({ textContent }) => textContent)
        .join();
    await waitFor(() => expect(alerts()).toContain('Not in English'));
    await paste(FIRST);
    await paste(SECOND);
    await waitFor(() => expect(alerts()).toContain('could not be compared'));
  });
});
