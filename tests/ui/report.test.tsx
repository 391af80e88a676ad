// @vitest-environment jsdom
import './messages';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReportState } from '@/ui/ports';
import { Report } from '@/ui/report/report';
import { FERRY_TEXT } from '../report/ferry';
import { settingsWith, shareWith, watched } from './ports';
import { READ, REPORTS } from './reports';

afterEach(cleanup);

function open(state: ReportState = READ) {
  const report = watched<ReportState>(state);
  const share = shareWith();
  const { container } = render(
    <Report link={{ report, pageText: async () => null }} settings={settingsWith()} share={share} />,
  );
  return { container, report, share };
}

/** The cells of a table's body, row by row. */
const rowsOf = (table: HTMLElement) =>
  [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));

describe('Report', () => {
  it('shows the whole article with numbered sources, and a note where each first speaks', () => {
    const { container } = open();
    const copy = container.querySelector('.copy')!;
    const words = [...copy.querySelectorAll('.paragraph > p')].map((paragraph) => {
      const plain = paragraph.cloneNode(true) as Element;
      for (const number of plain.querySelectorAll('sup')) number.remove();
      return plain.textContent;
    });
    expect(words.join('\n\n')).toBe(FERRY_TEXT);
    expect([...copy.querySelectorAll('.notes b')].map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      '1 Inspection records',
      '2 Three harbour officials',
      '3 Tobias Renn',
    ]);
    const numbers = [...copy.querySelectorAll('sup a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(numbers.every((id) => container.querySelector(`tr#${id}`))).toBe(true);
  });

  it('sets the article’s headings as headings', () => {
    const heading = 'Police said two crew members';
    const start = FERRY_TEXT.indexOf(heading);
    open({ ...READ, headings: [[start, start + heading.length]] });
    screen.getByRole('heading', { level: 3, name: /Police said/ });
  });

  it('says in one sentence how many sources of each kind there are', () => {
    const { container } = open();
    const lead = container.querySelector('.lead')?.textContent ?? '';
    expect(lead).toContain('About 10 sources for 12 claims: 2 people by name, 3 sources without a name');
    expect(lead).toContain('1 more claim gives no source.');
    expect(lead).toContain('For 1 of the 3 sources without a name, the article says why.');
  });

  it('says so where no source without a name has a reason, and where each has one', () => {
    const unnamed = READ.claims.filter(({ label }) => label === 'anonymous');
    const leadOf = (claims: typeof READ.claims) =>
      open({ ...READ, claims }).container.querySelector('.lead')?.textContent;
    expect(leadOf(unnamed.map((claim) => ({ ...claim, anonymity: null })))).toMatch(
      /The article does not say why 1 source has no name\.$/,
    );
    expect(leadOf(unnamed)).toMatch(/The article says why 1 source has no name\.$/);
  });

  it('gives both charts as tables', () => {
    open();
    const where = rowsOf(screen.getByRole('table', { name: 'Where each kind of source speaks' }));
    expect(where.find(([kind]) => kind === 'Not named')).toEqual(['Not named', '4', 'Paragraphs 2, 3, 8, and 10']);
    expect(where.find(([kind]) => kind === 'Through others')).toEqual(['Through others', '0', '']);
    const quoted = rowsOf(screen.getByRole('table', { name: 'Who speaks in quotation marks' }));
    expect(quoted[0]).toEqual(['Tobias Renn', '9']);
  });

  it('tells who is not named, why, and what is told and not told', () => {
    open();
    const rows = rowsOf(screen.getByRole('table', { name: /^Who is not named/ }));
    expect(rows[0]!.slice(1, 3).join()).toContain('because they were not authorized to discuss the case');
    expect(rows[0]!.slice(3)).toEqual([
      'how many (3) and where (harbour)',
      'their post or work and how they know',
      '2',
    ]);
    expect(rows[1]!.slice(1, 3)).toEqual(['not stated', 'not stated']);
    expect(rows.at(-1)![0]).toContain('Leda');
    expect(rows.at(-1)![4]).toBe('the rest of the name');
  });

  it('has questions without an answer apart, and says what is left out', () => {
    open();
    const apart = screen.getByRole('heading', { name: 'Asked, no answer' }).closest('section')!;
    within(apart).getByText(/Corvane Lines, did not respond/);
    screen.getByText(/1 unsure claim is left out/);
  });

  it('prints on a press, and saves the article’s claims', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { share } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /CSV/ })));
    await vi.waitFor(() => expect(share.save).toHaveBeenCalledOnce());
  });

  it('follows what the reader corrects meanwhile', () => {
    const { report, container } = open();
    const renn = READ.claims.find(({ sourceId }) => sourceId === 'renn')!;
    const verdicts = READ.claims
      .filter(({ sourceId }) => sourceId === 'renn')
      .map((claim) => ({
        words: [...claim.source, ...claim.cue].map((span) => FERRY_TEXT.slice(...span)).join(' … '),
        sentence: FERRY_TEXT.slice(...claim.sentence),
        verdict: 'not-a-source' as const,
      }));
    expect(renn).toBeDefined();
    act(() => report.set({ ...READ, corrections: verdicts }));
    expect(container.querySelector('.rail')!.textContent).not.toContain('Tobias Renn');
  });

  it.each([
    ['gone', { state: 'gone' } as const, 'This report’s article is no longer open'],
    ['of another page', REPORTS['not-article'], 'This report’s article is no longer open'],
    ['without claims', REPORTS.nothing, 'No claims found'],
    ['not read yet', REPORTS.reading, 'Reading the article…'],
    ['not to be read', REPORTS.failed, 'Something went wrong'],
  ])('says so where the article is %s, and offers nothing to print', (_, state, heading) => {
    open(state);
    screen.getByRole('heading', { level: 1, name: heading });
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });

  it('leads to the article only by a web address', () => {
    open({ ...READ, article: { ...READ.article, url: 'javascript:alert(1)' } });
    expect(screen.queryByRole('link', { name: 'Open the article' })).toBeNull();
  });
});
