// @vitest-environment jsdom
import './messages';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LONGEST_READ } from '@/messaging/protocol';
import { Paste } from '@/ui/paste/paste';
import type { ReadText, TextMarks, TextToMark } from '@/ui/ports';
import { settingsWith, shareWith } from './ports';
import { READ } from './reports';

/** What has no address and no publisher. */
const REPORT = { ...READ, article: { ...READ.article, title: '', publisher: '', byline: '', published: '', url: '' } };

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);
/** What is saved loads its exporter first. */
configure({ asyncUtilTimeout: 5_000 });

/** The page over a background that reads every text as `readText` says, and marks that remember what was asked of them. */
function open(readText: ReadText = async () => REPORT, settings = settingsWith()) {
  const marks = { show: vi.fn(), showGroups: vi.fn(), focus: vi.fn(() => true), claimAt: vi.fn(), clear: vi.fn() };
  const markText = vi.fn((_: TextToMark): TextMarks => marks);
  const reading = vi.fn(readText);
  const share = shareWith();
  render(<Paste settings={settings} share={share} readText={reading} markText={markText} />);
  return { marks, markText, reading, share, settings };
}

const field = () => screen.getByRole('textbox', { name: 'The text, in English' }) as HTMLTextAreaElement;
const type = (value: string) => act(async () => void fireEvent.input(field(), { target: { value } }));
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const SHOW = 'Show where the claims come from';
const paragraphs = () => [...document.querySelectorAll('article > *')].map(({ textContent }) => textContent);
const numbers = () => [...document.querySelectorAll<HTMLElement>('article .number')];
const problem = () => screen.getByRole('alert').textContent;

const drawn = () => new Promise<void>((resolve) => setTimeout(resolve, 50));
/** Presses a number in the text, and waits for the list to open there. */
const toList = (number: HTMLElement | undefined) =>
  act(async () => {
    number?.click();
    await drawn();
  });
/** Those in the list; a question that was not answered is none. */
const LISTED = REPORT.claims.filter(({ label }) => label !== 'no-comment');

/** The list is drawn frame by frame. */
const completed = () => waitFor(() => expect(document.querySelectorAll('li.claim')).toHaveLength(LISTED.length));

async function read(...how: Parameters<typeof open>) {
  const opened = open(...how);
  await type('Whatever.');
  await press(SHOW);
  await act(drawn);
  return opened;
}

async function readWhole() {
  const opened = await read();
  await completed();
  return opened;
}

describe('the field', () => {
  it('has the focus at once, and says what happens to the text', () => {
    open();
    expect(document.activeElement).toBe(field());
    expect(document.body.textContent).toContain(
      'Nothing of it is stored or sent, and it goes when you close this tab.',
    );
  });

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
  ])('is submitted with %s+Enter', async (_, key) => {
    const { reading } = open();
    await type('Police said so.');
    await act(async () => void fireEvent.keyDown(field(), { key: 'Enter' }));
    expect(reading).not.toHaveBeenCalled();
    await act(async () => void fireEvent.keyDown(field(), { key: 'Enter', ...key }));
    expect(reading).toHaveBeenCalledExactlyOnceWith('Police said so.');
  });

  it('cannot be changed or read twice while it is read', async () => {
    const { reading } = await read(() => new Promise(() => {}));
    expect(field().readOnly).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('Reading the text…');
    await press('Reading the text…');
    expect(reading).toHaveBeenCalledOnce();
  });

  const drop = (file: File) =>
    act(async () => void fireEvent.drop(field(), { dataTransfer: { files: [file], types: ['Files'] } }));

  it('takes a text file, and no other', async () => {
    open();
    await drop(new File(['%PDF'], 'memo.pdf', { type: 'application/pdf' }));
    expect(problem()).toMatch(/^Only plain text files/);
    await drop(new File(['Police said so.'], 'draft.txt', { type: 'text/plain' }));
    await waitFor(() => expect(field().value).toBe('Police said so.'));
    expect(problem()).toBe('');
  });
});

describe('a text that is not shown', () => {
  it.each([
    ['empty', ' \n ', /^There is no text yet/],
    ['too long', 'x'.repeat(LONGEST_READ + 1), /^The text has 300,001 characters, and at most 300,000 can be read/],
  ])('because it is %s is not even sent', async (_, text, words) => {
    const { reading } = open();
    await type(text);
    await press(SHOW);
    expect(problem()).toMatch(words);
    expect(reading).not.toHaveBeenCalled();
  });

  it.each<[string, ReadText, RegExp]>([
    ['is not English', async () => ({ state: 'not-english' }), /^This does not read like English/],
    ['has no claims', async () => ({ ...REPORT, claims: [] }), /^No claims found/],
    ['had no answer', () => Promise.reject(new Error('No reply.')), /the extension gave no answer/],
  ])('because it %s is still there, with words, the focus and a way to change it', async (_, readText, words) => {
    await read(readText);
    expect(problem()).toMatch(words);
    expect(field().value).toBe('Whatever.');
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await type('Another one.');
    expect(problem()).toBe('');
  });
});

describe('a text with claims', () => {
  it('has its paragraphs, and numbers that are not part of the text', async () => {
    await readWhole();
    expect(paragraphs().join('\n\n')).toBe(REPORT.text);
    expect(numbers()).toHaveLength(13);
    const renn = numbers().find(({ title }) => title.includes('Renn'));
    expect(renn?.getAttribute('aria-label')).toBe('Show in the list: Tobias Renn (Named)');
    expect([renn?.dataset.number, renn?.dataset.group]).toEqual(['4', 'named']);
    expect(renn?.previousSibling?.textContent).toMatch(/denied$/);
  });

  it('shows its headline as one', async () => {
    await read(async () => ({ ...REPORT, article: { ...REPORT.article, title: 'The ferry' } }));
    expect(document.querySelector('article > :first-child')?.tagName).toBe('H2');
    expect(document.querySelectorAll('article > h2')).toHaveLength(1);
  });

  it('leads the focus to its heading, and says how many claims there are', async () => {
    await readWhole();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Your text' }));
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/^13 claims$/);
  });

  it('has the list of them, without anything specific to pages', async () => {
    const { share } = await readWhole();
    expect(document.querySelectorAll('li.claim').length).toBeGreaterThan(4);
    expect(screen.getAllByRole('tab')[0]?.textContent).toBe('Claims 13');
    expect(screen.queryByRole('button', { name: /^Copy link/ })).toBeNull();
    await act(async () => void fireEvent.click(document.querySelector('li.claim summary')!));
    await press(/^Copy/);
    expect(share.copy.mock.calls[0]?.[0]).toMatch(/— Inspection records \(Document\)\.$/);
  });

  it('is saved without a page', async () => {
    const { share } = await readWhole();
    await act(async () => void fireEvent.click(screen.getByText('Save as data (JSON)')));
    await waitFor(() => expect(share.save).toHaveBeenCalledOnce(), { timeout: 5_000 });
    const { name, text } = share.save.mock.calls[0]![0];
    expect(name).toBe('sourcelight.json');
    expect(JSON.parse(text).article).toMatchObject({ url: '', textLength: REPORT.text.length });
    expect(JSON.parse(text).claims.map(({ link }: { link: null }) => link)).toEqual(REPORT.claims.map(() => null));
  });

  it('is marked, and its marks and numbers follow the kinds', async () => {
    const { marks, markText } = await readWhole();
    expect(markText.mock.calls[0]?.[0].paragraphs).toEqual([...document.querySelectorAll('article > *')]);
    expect(marks.show).toHaveBeenLastCalledWith(REPORT.claims);
    await press(/^Not named \d/);
    expect(marks.showGroups).toHaveBeenLastCalledWith(['unnamed']);
    const seen = numbers().filter((number) => !number.hidden);
    expect(seen.map(({ dataset }) => dataset.group)).toEqual(['unnamed', 'unnamed', 'unnamed', 'unnamed']);
  });

  it('is left unmarked once it is changed', async () => {
    const { marks } = await readWhole();
    await press('Change the text');
    expect(marks.clear).toHaveBeenCalledOnce();
    expect(field().value).toBe('Whatever.');
    expect(document.activeElement).toBe(field());
  });

  it('leads from the list to its place and back', async () => {
    const { marks } = await readWhole();
    const police = REPORT.claims.find(({ who }) => who === 'Police')!;
    const item = document.querySelector(`li[data-claim="${police.id}"]`)!;
    await act(async () => {
      fireEvent.click(item.querySelector('summary')!);
      await drawn();
    });
    expect(marks.focus).toHaveBeenCalledExactlyOnceWith(police.id);
    await act(async () => void fireEvent.click(item.querySelector('summary')!));
    await toList(numbers().find(({ dataset }) => dataset.claim === police.id));
    expect(document.activeElement?.closest('li')).toBe(item);
    expect(item.getAttribute('aria-current')).toBe('true');
  });

  it('leads to a claim from its marked words, too', async () => {
    const { marks } = await readWhole();
    marks.claimAt.mockReturnValue(REPORT.claims[3]?.id);
    await act(async () => {
      fireEvent.click(document.querySelector('article p')!, { clientX: 12, clientY: 34 });
      await drawn();
    });
    expect(marks.claimAt).toHaveBeenCalledWith(12, 34);
    expect(document.activeElement?.closest('li')?.dataset.claim).toBe(REPORT.claims[3]?.id);
  });

  it('says so when the list leaves a claim out', async () => {
    await readWhole();
    await press('Find');
    await act(async () => void fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'hull' } }));
    await toList(numbers().find(({ title }) => title.includes('Leda')));
    screen.getByText('What is set under “Find” keeps this one out of the list.');
  });

  it('takes the reader’s word for a claim, in the list, in the marks and back again', async () => {
    const { marks } = await readWhole();
    const police = REPORT.claims.find(({ who }) => who === 'Police')!;
    await act(async () => void fireEvent.click(document.querySelector(`li[data-claim="${police.id}"] summary`)!));
    await press('Wrong?: Police');
    await press('Not a claim');
    expect(numbers()).toHaveLength(12);
    expect(marks.show.mock.lastCall?.[0]).not.toContain(police);
    const dismissed = screen.getByText('1 that you call no claim').closest('details')!;
    await act(
      async () => void fireEvent.click(within(dismissed).getByRole('button', { name: 'Undo: Police', hidden: true })),
    );
    expect(numbers()).toHaveLength(13);
    expect(marks.show.mock.lastCall?.[0]).toContain(police);
  });

  it('can be read again if the rest was lost', async () => {
    const first = { ...REPORT, state: 'preview', claims: REPORT.claims.slice(0, 2), restLost: true } as const;
    const answers = [first, REPORT];
    await read(async () => answers.shift()!);
    screen.getByText(/Only the first claims could be loaded/);
    await press('Read again');
    await completed();
    expect(screen.getAllByRole('tab')[0]?.textContent).toBe('Claims 13');
  });
});
