/** Work on texts in turns: whose comes when, and what is done only once. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Superseded, Turns } from '@/background/turns';
import type { Steps } from '@/engine/steps';

let turns: Turns;
let done: string[];

beforeEach(() => {
  turns = new Turns();
  done = [];
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Asks for work of so many steps. */
const ask = (frame: string, id: string, length = 1) =>
  turns.answer(frame, id, function* (): Steps<string> {
    for (let step = 1; step < length; step++) yield;
    done.push(`${frame}${id}`);
    return `${frame}${id}`;
  });

/** From now on each look at the clock finds that a second has passed: a turn is over after one step. */
function letTimeFly(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
}

describe('questions', () => {
  test('of all frames are answered, one at a time', async () => {
    expect(await Promise.all([ask('a', '1'), ask('b', '1'), ask('c', '1')])).toEqual(['a1', 'b1', 'c1']);
    expect(done).toEqual(['a1', 'b1', 'c1']);
  });

  test('that come again are worked on once, while they wait and afterwards', async () => {
    expect(await Promise.all([ask('a', '1'), ask('a', '1')])).toEqual(['a1', 'a1']);
    expect(await ask('a', '1')).toBe('a1');
    expect(done).toEqual(['a1']);
  });

  test('whose work failed are not worked on again', async () => {
    const work = vi.fn(() => {
      throw new Error('Broken.');
    });
    await expect(turns.answer('a', '1', work)).rejects.toThrow('Broken.');
    await expect(turns.answer('a', '1', work)).rejects.toThrow('Broken.');
    expect(work).toHaveBeenCalledOnce();
    expect(await ask('b', '1')).toBe('b1');
  });

  test('take one place a frame: a frame that asks and asks keeps nobody waiting', async () => {
    const asked = Array.from({ length: 50 }, (_, id) => ask('a', String(id)).catch((error: unknown) => error));
    const other = ask('b', '1');
    expect(await other).toBe('b1');
    const outcomes = await Promise.all(asked);
    expect(outcomes.filter((outcome) => outcome instanceof Superseded)).toHaveLength(49);
    expect(done).toEqual(['a49', 'b1']);
  });

  test('about short texts do not wait until a long one is read, and share the turns with it', async () => {
    letTimeFly();
    await Promise.all([ask('long', '1', 50), ask('a', '1', 3), ask('b', '1', 5)]);
    expect(done).toEqual(['a1', 'b1', 'long1']);
  });

  test('that a frame no longer asks are given up in the middle of their work', async () => {
    letTimeFly();
    const first = ask('a', '1', 50).catch((error: unknown) => error);
    await ask('b', '1', 3);
    expect(await ask('a', '2')).toBe('a2');
    expect(await first).toBeInstanceOf(Superseded);
    expect(done).toEqual(['b1', 'a2']);
  });

  test('let other tasks of the background run between their turns', async () => {
    letTimeFly();
    const order: string[] = [];
    const work = (name: string) =>
      turns.answer(name, '1', function* (): Steps<void> {
        setTimeout(() => order.push(`a task behind ${name}`));
        yield;
        order.push(name);
      });
    await Promise.all([work('a'), work('b')]);
    expect(order).toEqual(['a task behind a', 'a task behind b', 'a', 'b']);
  });

  test('of a hundred frames at once all have their turn', async () => {
    const frames = Array.from({ length: 100 }, (_, frame) => `${frame}.`);
    expect(await Promise.all(frames.map((frame) => ask(frame, '1')))).toHaveLength(100);
    expect(done).toHaveLength(100);
  });
});
