import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPage } from '@/article/read-page';
import { Slices } from '@/article/slices';
import { type Correction, type CorrectionChange, correctionOf, type Verdict } from '@/corrections/correction';
import type { Analysis, Claim } from '@/engine/claim';
import type { PageReport } from '@/messaging/page-report';
import type { PageFinding } from '@/messaging/protocol';
import type { CreateCard } from '@/page/card';
import { ReaderActions } from '@/page/reader-actions';
import { PageSession } from '@/page/session';
import type { SessionSurroundings } from '@/page/session-surroundings';
import type { Painter } from '@/painting/painter';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import { claimAt } from '../fixtures/claims';

const TEXT = 'Officials said the bridge would reopen. Renn denied that.';
const META = { title: 'Bridge', publisher: '', byline: '', published: '', url: '', wire: '' };

function fakePainter() {
  const painter = {
    isInside: false,
    add: vi.fn(),
    remove: vi.fn(),
    show: vi.fn(),
    tint: vi.fn(),
    markAt: vi.fn(),
    rectsOf: vi.fn(() => [new DOMRect(10, 10, 50, 20)]),
    restore: vi.fn(),
    clear: vi.fn(),
  };
  return painter as unknown as Painter & typeof painter;
}

const CLAIMS: Claim[] = [
  claimAt(TEXT, { id: 'a', source: 'Officials', cue: 'said', label: 'vague' }),
  claimAt(TEXT, { id: 'b', source: 'Renn', cue: 'denied', label: 'named' }),
];

let node: Text;
let painters: ReturnType<typeof fakePainter>[];
let reports: PageReport[];
let stored: Settings;
let ending: AbortController;

beforeEach(() => {
  document.body.innerHTML = '';
  node = document.body.appendChild(document.createElement('p')).appendChild(document.createTextNode(TEXT));
  painters = [];
  reports = [];
  stored = DEFAULT_SETTINGS;
  ending = new AbortController();
});
afterEach(() => ending.abort());

interface Surroundings extends SessionSurroundings {
  /** A stand-in for the engine. */
  analyse(): Promise<Analysis>;
  /** Corrections stored on an earlier visit. */
  readonly kept: readonly Correction[];
}

/** A session on the page's one paragraph, which is its article. */
function session({ analyse = found, kept = [], ...changes }: Partial<Surroundings> = {}): PageSession {
  const running = new PageSession(
    {
      page: document,
      readPage: (read, signal) => readPage(read, new Slices({ signal })),
      visit: async () => ({
        word: wordWith(stored, kept),
        finding: { kind: 'article', article: ARTICLE, analysis: await analyse() },
      }),
      keepCorrection: async () => true,
      createPainter: async () => {
        const painter = fakePainter();
        painters.push(painter);
        return painter;
      },
      loadActions: async (acting) => new ReaderActions(acting, noCard),
      publish: () => reports.push(running.report),
      openList: async () => true,
      tellReached: () => {},
      ...changes,
    },
    ending.signal,
  );
  return running;
}

const noCard: CreateCard = () => {
  throw new Error('No card is opened here.');
};
const ARTICLE = { meta: META, publishers: [], blocks: [{ block: 0, kind: 'paragraph' as const }] };
const NO_ARTICLE: PageFinding = { kind: 'not-article' };
const found = async (): Promise<Analysis> => ({ english: true, claims: CLAIMS });
const wordWith = (settings: Settings, corrections: readonly Correction[] = []) => ({
  settings,
  corrections,
  isPrivate: false,
});

const marked = () => painters.flatMap((painter) => painter.add.mock.calls.flat(2));

describe('a session', () => {
  test('reads, has it analysed, paints source and cue, and reports', async () => {
    const running = session();
    await running.start();
    expect(marked().map(({ id, group }) => [id, group])).toEqual([
      ['a', 'vague'],
      ['b', 'named'],
    ]);
    expect(marked().map(({ ranges }) => ranges.map(String))).toEqual([['Officials said'], ['Renn denied']]);
    expect(reports.map(({ state }) => state)).toEqual(['reading', 'read']);
    expect(running.report).toMatchObject({ state: 'read', text: TEXT, lost: [], partial: false });
  });

  test('reads no article in a drawing, which has text but no body', async () => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><text>${TEXT}</text></svg>`;
    const running = session({ page: new DOMParser().parseFromString(drawing, 'image/svg+xml') });
    await running.start();
    expect(running.report).toEqual({ state: 'not-article', frame: '' });
  });

  test('marks thousands of claims, a part of them at a time', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) => ({ ...CLAIMS[0]!, id: String(index) }));
    await session({ analyse: async () => ({ english: true, claims: many }) }).start();
    expect(marked().map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    expect(painters[0]?.add.mock.calls.length).toBeGreaterThan(1);
  });

  test('says so when the page is no article', async () => {
    const running = session({ visit: async () => ({ word: wordWith(stored), finding: NO_ARTICLE }) });
    await running.start();
    expect(running.report).toEqual({ state: 'not-article', frame: '' });
    expect(painters).toEqual([]);
  });

  test('a removed frame, whose content cannot be accessed, does not stop the reading', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.srcdoc = `<p>${'Officials said the ferry would not sail. '.repeat(20)}</p>`;
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const running = session({ analyse: async () => ({ english: true, claims: [] }) });
    await running.start();
    expect(running.report).toMatchObject({ text: expect.stringContaining('ferry') });
    painters[0]!.clear.mockImplementation(() => {
      throw new TypeError("can't access dead object");
    });
    frame.remove();
    await running.start();
    expect(running.report).toMatchObject({ state: 'read', text: TEXT });
  });

  test('says so when the text is not English', async () => {
    const running = session({ analyse: async () => ({ english: false, claims: [] }) });
    await running.start();
    expect(running.report).toEqual({ state: 'not-english', article: META });
  });

  test('says so when something breaks, and reads again when asked', async () => {
    const analyse = vi
      .fn()
      .mockRejectedValueOnce(new Error('worker gone'))
      .mockResolvedValue({ english: true, claims: [] });
    const running = session({ analyse });
    await running.start();
    expect(running.report).toEqual({ state: 'failed', message: 'Error: worker gone' });
    await running.start();
    expect(running.report.state).toBe('read');
  });

  test('stays off on a site that the reader switched off, and comes back when it is switched on', async () => {
    stored = { ...DEFAULT_SETTINGS, sitesOff: [document.location.hostname] };
    const running = session();
    await running.start();
    expect(running.report).toEqual({ state: 'off' });
    stored = DEFAULT_SETTINGS;
    await running.changeReaderState(wordWith(stored));
    expect(running.report.state).toBe('read');
  });

  test('removes its marks when its site is switched off', async () => {
    const running = session();
    await running.start();
    stored = { ...DEFAULT_SETTINGS, sitesOff: [document.location.hostname] };
    await running.changeReaderState(wordWith(stored));
    expect(painters[0]?.clear).toHaveBeenCalled();
    expect(running.report).toEqual({ state: 'off' });
  });

  test('lists a claim whose words left the page as lost and does not paint it', async () => {
    const running = session({
      analyse: async () => {
        node.data = 'Something else now.';
        return { english: true, claims: CLAIMS };
      },
    });
    await running.start();
    expect(running.report).toMatchObject({ lost: ['a', 'b'] });
    expect(marked()).toEqual([]);
  });

  test('does not paint what it is unsure of', async () => {
    const unsure = { ...(CLAIMS[0] as Claim), confidence: 0.3 };
    await session({ analyse: async () => ({ english: true, claims: [unsure] }) }).start();
    expect(marked()).toEqual([]);
  });

  test('never lets an older reading overwrite a newer one', async () => {
    const answers: ((analysis: Analysis) => void)[] = [];
    const running = session({ analyse: () => new Promise((resolve) => answers.push(resolve)) });
    const older = running.start();
    await vi.waitUntil(() => answers.length === 1);
    const newer = running.start();
    await vi.waitUntil(() => answers.length === 2);
    answers[1]?.({ english: true, claims: [CLAIMS[1] as Claim] });
    await newer;
    answers[0]?.({ english: true, claims: [CLAIMS[0] as Claim] });
    await older;
    expect(running.report).toMatchObject({ claims: [{ id: 'b' }] });
    expect(marked().map(({ id }) => id)).toEqual(['b']);
  });

  test('shows and hides groups without reading or painting again', async () => {
    const running = session();
    await running.start();
    await running.changeReaderState(wordWith({ ...DEFAULT_SETTINGS, shown: ['named'] }));
    expect(painters).toHaveLength(1);
    expect(painters[0]?.show).toHaveBeenLastCalledWith(new Set(['named']));
    expect(painters[0]?.clear).not.toHaveBeenCalled();
  });

  test('changes its painter when the reader chooses another way of marking', async () => {
    const running = session();
    await running.start();
    await running.changeReaderState(wordWith({ ...DEFAULT_SETTINGS, marking: 'marks-inside' }));
    expect(painters[0]?.clear).toHaveBeenCalled();
    expect(painters[1]?.add).toHaveBeenCalled();
  });

  test('scrolls to a claim, or says that its words are hidden or gone', async () => {
    const running = session();
    await running.start();
    const { commands } = await running.actions();
    expect(commands.focusClaim('b')).toBe(true);
    expect(painters[0]?.tint).toHaveBeenLastCalledWith('b', expect.anything());
    document.body.style.display = 'none';
    expect(commands.focusClaim('b')).toBe(false);
    document.body.style.display = '';
    expect(commands.focusClaim('b')).toBe(true);
    node.data = 'Something else now.';
    expect(commands.focusClaim('b')).toBe(false);
    expect(commands.focusClaim('unknown')).toBe(false);
  });

  test('tints a verb and the words behind it in one piece', async () => {
    const claims = [claimAt(TEXT, { id: 'a', source: 'Officials', cue: 'said', content: 'the bridge would reopen' })];
    const running = session({ analyse: async () => ({ english: true, claims }) });
    await running.start();
    (await running.actions()).commands.focusClaim('a');
    const extent: Range[] = painters[0]?.tint.mock.lastCall?.[1];
    expect(extent.map(String)).toEqual(['said the bridge would reopen']);
  });

  test('ends with its signal: marks gone, nothing more painted or reported', async () => {
    const running = session();
    await running.start();
    ending.abort();
    expect(painters[0]?.clear).toHaveBeenCalled();
    const before = reports.length;
    await running.start();
    expect(reports).toHaveLength(before);
  });
});

/** What the reader says of the claim of this number. */
function said(at: number, verdict: Verdict): CorrectionChange {
  return { correction: correctionOf(CLAIMS[at]!, TEXT, verdict), takenBack: false };
}

async function correct(running: PageSession, changes: readonly CorrectionChange[]): Promise<void> {
  await (await running.actions()).corrections.correct(changes);
}

describe('corrections', () => {
  test('paint a claim in its new group, and a dismissed one not at all', async () => {
    const keepCorrection = vi.fn(async () => true);
    const running = session({ keepCorrection });
    await running.start();
    const [painter] = painters;
    await correct(running, [said(0, 'institution')]);
    expect(painter?.add.mock.lastCall?.[0]).toMatchObject([{ id: 'a', group: 'institution' }]);
    await correct(running, [said(1, 'not-a-source')]);
    expect(painter?.remove).toHaveBeenLastCalledWith(['b']);
    expect(reports.at(-1)).toMatchObject({
      claims: [{ label: 'vague' }, { label: 'named' }],
      corrections: [{ verdict: 'institution' }, { verdict: 'not-a-source' }],
    });
    expect(keepCorrection).toHaveBeenLastCalledWith({
      correction: expect.objectContaining({ verdict: 'not-a-source' }),
      takenBack: false,
    });
  });

  test('hold even if they cannot be stored, and the report says so', async () => {
    const running = session({ keepCorrection: async () => false });
    await running.start();
    await correct(running, [said(0, 'institution')]);
    expect(running.report).toMatchObject({ corrections: [{ verdict: 'institution' }], unkept: true });
    expect(reports.at(-1)).toBe(running.report);
  });

  test('that could not be stored survive other changes, and are stored once there is room', async () => {
    let room = false;
    const keepCorrection = vi.fn(async () => room);
    const running = session({ keepCorrection });
    await running.start();
    await correct(running, [said(0, 'institution')]);
    await running.changeReaderState(wordWith({ ...DEFAULT_SETTINGS, badge: true }));
    expect(running.report).toMatchObject({ corrections: [{ verdict: 'institution' }], unkept: true });
    room = true;
    await running.changeReaderState(wordWith(DEFAULT_SETTINGS));
    expect(keepCorrection).toHaveBeenCalledTimes(3);
    expect(running.report).not.toHaveProperty('unkept');
  });

  test('give a claim another source without moving its marks', async () => {
    const running = session();
    await running.start();
    await correct(running, [said(0, { source: 'Ilona Varga' })]);
    expect(running.report).toMatchObject({ corrections: [{ verdict: { source: 'Ilona Varga' } }] });
  });

  test('are taken back in one step', async () => {
    const keepCorrection = vi.fn(async () => true);
    const running = session({ keepCorrection });
    await running.start();
    await correct(running, [said(1, 'not-a-source')]);
    await correct(running, [{ ...said(1, 'named'), takenBack: true }]);
    expect(painters[0]?.add.mock.lastCall?.[0]).toMatchObject([{ id: 'b', group: 'named' }]);
    expect(keepCorrection).toHaveBeenLastCalledWith({ correction: expect.anything(), takenBack: true });
  });

  test('of an earlier visit hold from the start', async () => {
    const kept = { words: 'Renn … denied', sentence: TEXT, verdict: 'not-a-source' as const };
    const running = session({ kept: [kept] });
    await running.start();
    const painted = painters.flatMap(({ add }) => add.mock.calls.flatMap(([marks]) => marks));
    expect(painted.map(({ id }: { id: string }) => id)).toEqual(['a']);
  });
});

describe('beliefs and intentions', () => {
  test('are painted, or not, as the reader chooses', async () => {
    const claims = [CLAIMS[0]!, { ...CLAIMS[1]!, kind: 'belief' as const }];
    const running = session({ analyse: async () => ({ english: true, claims }) });
    await running.start();
    const painted = () =>
      painters.at(-1)?.add.mock.calls.flatMap(([marks]) => marks.map(({ id }: { id: string }) => id));
    expect(painted()).toEqual(['a', 'b']);
    stored = { ...stored, beliefs: false };
    await running.changeReaderState(wordWith(stored));
    expect(painted()).toEqual(['a']);
    expect(reports.at(-1)).toMatchObject({ claims: [{ id: 'a' }, { id: 'b' }] });
  });
});
