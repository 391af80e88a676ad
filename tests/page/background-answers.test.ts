/** Questions to a background that stops, fails or loses them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callBackground } from '@/messaging/content-messaging';
import { AnswerError, type Question, type ReaderState, type VisitQuestion } from '@/messaging/protocol';
import type { PageOutline } from '@/outline/outline';
import { readerStateFromBackground, visitFromBackground } from '@/page/background-answers';
import { DEFAULT_SETTINGS } from '@/settings/settings';

vi.mock('@/messaging/content-messaging', () => ({
  callBackground: vi.fn(),
  extensionIsGone: () => false,
  isContextInvalidated: (error: unknown) => /context invalidated/.test(String(error)),
}));

const WORD: ReaderState = { settings: DEFAULT_SETTINGS, corrections: [], isPrivate: false };
const never = () => new Promise<never>(() => {});
const background = vi.mocked(callBackground);

let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  background.mockReset();
  ending = new AbortController();
});
afterEach(() => vi.useRealTimers());

/** How the question ends when time is unlimited. */
async function outcome(): Promise<unknown> {
  const asked = readerStateFromBackground(ending.signal).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return asked;
}

test('an answer is passed on, and asked for only once', async () => {
  background.mockResolvedValue(WORD);
  expect(await outcome()).toBe(WORD);
  expect(background).toHaveBeenCalledTimes(1);
});

test.each([
  ['ends with an error', () => Promise.reject(new Error('The message channel closed.'))],
  ['is answered with nothing', () => Promise.resolve(undefined)],
  ['is never answered', never],
])('a question that %s is asked again', async (_, lost) => {
  background.mockImplementationOnce(lost as never).mockResolvedValue(WORD);
  expect(await outcome()).toBe(WORD);
  expect(background).toHaveBeenCalledTimes(2);
});

test('a late answer counts, and ends the waiting', async () => {
  const late = new Promise((resolve) => setTimeout(() => resolve(WORD), 5_000));
  background.mockReturnValueOnce(late as never).mockImplementation(never);
  const asked = readerStateFromBackground(ending.signal);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await asked).toBe(WORD);
});

test.each([
  ['never answers', never, 'The background gave no answer.'],
  ['always fails', () => Promise.reject(new Error('No room.')), 'No room.'],
])('a background that %s is given up on after several tries, with an error message', async (_, lost, words) => {
  background.mockImplementation(lost as never);
  expect(await outcome()).toEqual(new Error(words));
  expect(background.mock.calls.length).toBeGreaterThan(2);
});

test('an answer that is an error is asked for again: a background that is being stopped fails at anything', async () => {
  background.mockRejectedValueOnce(new AnswerError('No storage.')).mockResolvedValue(WORD);
  expect(await outcome()).toBe(WORD);
});

test('an answer that is an error twice is final: asking again would not help', async () => {
  background.mockRejectedValue(new AnswerError('Too long.'));
  expect(await outcome()).toEqual(new AnswerError('Too long.'));
  expect(background).toHaveBeenCalledTimes(2);
});

test('a visit that is asked for again is the same question, and another visit is another', async () => {
  background.mockRejectedValueOnce(new Error('The message channel closed.'));
  background.mockResolvedValue({ word: WORD, finding: { kind: 'not-article' } } as never);
  const outline = {} as PageOutline;
  const asked = visitFromBackground(outline, ending.signal);
  await vi.runAllTimersAsync();
  await asked;
  await visitFromBackground(outline, ending.signal);
  const ids = background.mock.calls.map(([, question]) => (question as unknown as Question<unknown>).id);
  expect(ids[1]).toBe(ids[0]);
  expect(new Set(ids).size).toBe(2);
});

test('nothing is asked again once the extension is gone', async () => {
  background.mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await outcome()).toEqual(new Error('Extension context invalidated.'));
  expect(background).toHaveBeenCalledTimes(1);
});

test('nothing is asked again once the session has ended', async () => {
  background.mockImplementation(() => {
    ending.abort();
    return Promise.reject(new Error('The message channel closed.'));
  });
  expect(await outcome()).toMatchObject({ name: 'AbortError' });
  expect(background).toHaveBeenCalledTimes(1);
});

describe('the claims of a very long article', () => {
  const CLAIMS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, sourceId: id, aliases: [] }));

  /** A background that tells two claims in an answer; one that is stopped after each has forgotten the others. */
  function tellInPortions(isStopped = false): void {
    background.mockImplementation(((call: string, asked: unknown) => {
      if (call === 'moreClaims' && isStopped) return Promise.resolve(null);
      const from = call === 'moreClaims' ? (asked as number) : (asked as VisitQuestion).from;
      const claims = CLAIMS.slice(from, from + 2);
      if (call === 'moreClaims') return Promise.resolve(claims);
      const analysis = { english: true, claims };
      return Promise.resolve({ word: WORD, finding: { kind: 'article', analysis }, claimsFound: CLAIMS.length });
    }) as never);
  }

  async function claimsTold(): Promise<unknown> {
    const asked = visitFromBackground({} as PageOutline, ending.signal);
    await vi.runAllTimersAsync();
    const { finding } = await asked;
    return finding.kind === 'article' && finding.analysis.claims;
  }

  test('are asked for until all are there', async () => {
    tellInPortions();
    expect(await claimsTold()).toEqual(CLAIMS);
    expect(background).toHaveBeenCalledTimes(3);
  });

  test('all come, each once, from a background that is stopped behind every answer', async () => {
    tellInPortions(true);
    expect(await claimsTold()).toEqual(CLAIMS);
    const asked = background.mock.calls.filter(([call]) => (call as string) === 'visit');
    expect(asked.map(([, question]) => (question as unknown as VisitQuestion).from)).toEqual([0, 2, 4]);
  });
});
