/** Work on texts in turns: whose comes when, and what is done only once. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Superseded, Turns } from '@/background/turns';

let turns: Turns;
let done: string[];

beforeEach(() => {
  turns = new Turns();
  done = [];
});

const ask = (frame: string, id: string) =>
  turns.answer(frame, id, () => {
    done.push(`${frame}${id}`);
    return `${frame}${id}`;
  });

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

  test('let other tasks of the background run in between', async () => {
    const order: string[] = [];
    const work = (name: string) => turns.answer(name, '1', () => void order.push(name));
    const first = work('a').then(() => setTimeout(() => order.push('a task')));
    await Promise.all([first, work('b')]);
    expect(order).toEqual(['a', 'a task', 'b']);
  });

  test('of a hundred frames at once all have their turn', async () => {
    const frames = Array.from({ length: 100 }, (_, frame) => `${frame}.`);
    expect(await Promise.all(frames.map((frame) => ask(frame, '1')))).toHaveLength(100);
    expect(done).toHaveLength(100);
  });
});
