/** The way of a text to a background that tells its claims in portions. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readText } from '@/adapters/text-link';
import type { Claim } from '@/engine/claim';
import { callBackground } from '@/messaging/extension-messaging';
import type { Question } from '@/messaging/protocol';

vi.mock('@/messaging/extension-messaging', () => ({ callBackground: vi.fn() }));
const background = vi.mocked(callBackground);

const CLAIMS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }) as Claim);

/** A background that tells two claims in an answer, and has forgotten those from the one at `forgotten` on. */
function tellInPortions({ claims = CLAIMS, english = true, forgotten = Number.POSITIVE_INFINITY } = {}): void {
  background.mockImplementation((async (call: string, argument: unknown) => {
    const from = call === 'moreClaims' ? (argument as number) : 0;
    if (from >= forgotten) return null;
    const told = claims.slice(from, from + 2);
    if (call === 'moreClaims') return told;
    const { subject } = argument as Question<string>;
    return { title: 'T', text: `${subject}!`, analysis: { english, claims: told }, claimsFound: claims.length };
  }) as never);
}

beforeEach(() => void background.mockReset());
afterEach(() => vi.useRealTimers());

test('brings back all claims, and the text that they refer to', async () => {
  tellInPortions();
  const report = await readText('So');
  expect(report).toMatchObject({ state: 'read', text: 'So!', claims: CLAIMS, article: { title: 'T', url: '' } });
  expect(background.mock.calls.map(([call]) => call)).toEqual(['readText', 'moreClaims', 'moreClaims']);
});

test('asks from the start for claims that a stopped background has forgotten', async () => {
  tellInPortions();
  background.mockImplementationOnce(background.getMockImplementation()!).mockResolvedValueOnce(null as never);
  expect(await readText('So')).toMatchObject({ state: 'read', claims: CLAIMS });
  expect(background.mock.calls.filter(([call]) => call === 'readText')).toHaveLength(2);
});

test('brings back those that it has where the others are always forgotten, and says so', async () => {
  vi.useFakeTimers();
  tellInPortions({ forgotten: 2 });
  const asked = readText('So');
  await vi.runAllTimersAsync();
  expect(await asked).toMatchObject({ state: 'preview', restLost: true, text: 'So!', claims: CLAIMS.slice(0, 2) });
});

test('says that a text is not English', async () => {
  tellInPortions({ english: false, claims: [] });
  expect(await readText('So')).toEqual({ state: 'not-english' });
});

test('asks a background again that has lost the question, and gives up with an error', async () => {
  vi.useFakeTimers();
  background.mockRejectedValue(new Error('No room.'));
  const asked = readText('So').catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await asked).toEqual(new Error('No room.'));
  expect(background.mock.calls.length).toBeGreaterThan(2);
});
