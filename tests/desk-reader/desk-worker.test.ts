import { describe, expect, test } from 'vitest';
import { answerQuestion } from '@/desk-reader/answer-question';
import { DeskWorker } from '@/desk-reader/desk-worker';
import type { DraftQuestion } from '@/desk-reader/questions';

const question = (text: string): DraftQuestion => ({
  kind: 'draft',
  text,
  rules: ['bare-sources'],
  outlets: [],
  newsroom: '',
});

/** A worker that answers when it is told to. */
class SlowWorker extends EventTarget {
  readonly asked: { id: number; question: DraftQuestion }[] = [];
  postMessage(data: { id: number; question: DraftQuestion }): void {
    this.asked.push(data);
  }
  answer(): void {
    const { id, question: asked } = this.asked.at(-1)!;
    this.dispatchEvent(new MessageEvent('message', { data: { id, answer: answerQuestion(asked) } }));
  }
  fail(): void {
    this.dispatchEvent(new MessageEvent('message', { data: { id: 1, error: 'broken' } }));
  }
}

const started = () => {
  const slow = new SlowWorker();
  return { slow, desk: new DeskWorker(slow as unknown as Worker) };
};

describe('the worker of the desk', () => {
  test('answers with what was found', async () => {
    const { slow, desk } = started();
    const answer = desk.answerTo(question('The pier will close, sources said.'));
    slow.answer();
    expect((await answer)?.findings.map(({ rule }) => rule)).toEqual(['bare-sources']);
  });

  test('reads the newest of the texts that came meanwhile, and none between', async () => {
    const { slow, desk } = started();
    const first = desk.answerTo(question('One.'));
    const second = desk.answerTo(question('Two.'));
    const third = desk.answerTo(question('Three.'));
    expect(await second).toBeNull();
    slow.answer();
    expect(await first).not.toBeNull();
    slow.answer();
    expect(await third).not.toBeNull();
    expect(slow.asked.map(({ question: { text } }) => text)).toEqual(['One.', 'Three.']);
  });

  test('goes on after an error, which whoever asked hears of', async () => {
    const { slow, desk } = started();
    const first = desk.answerTo(question('One.'));
    slow.fail();
    await expect(first).rejects.toThrow('broken');
    const second = desk.answerTo(question('Two.'));
    slow.answer();
    expect(await second).not.toBeNull();
  });
});

describe('an answer', () => {
  test('has the headline, the claims and the findings of a draft, by line', () => {
    const text = 'Pier to close\nThe pier will close, sources said.\nRain fell.';
    const answer = answerQuestion(question(text));
    expect(answer).toMatchObject({ english: true, title: 'Pier to close' });
    expect(answer.findings.map(({ at }) => text.slice(...at))).toEqual(['sources said']);
  });

  test('knows the newsrooms that the editor has added: whom they cite are their sources', () => {
    const text = 'Sources told the Elsin Lantern that the pier will close.\nIlona Varga runs it.';
    expect(answerQuestion(question(text)).findings).toHaveLength(1);
    expect(answerQuestion({ ...question(text), outlets: ['Elsin Lantern'] }).findings).toEqual([]);
  });

  test('has the sources of two articles, apart and in common', () => {
    const first = 'The pier will close, said Ilona Varga. It is rusty, officials said.';
    const second = 'The pier will close, Ilona Varga said.';
    const { shared, onlyA, onlyB } = answerQuestion({ kind: 'pair', first, second });
    expect(shared.map(({ a }) => a.who)).toEqual(['Ilona Varga']);
    expect(onlyA.map(({ label }) => label)).toEqual(['vague']);
    expect(onlyB).toEqual([]);
  });

  test('says when a text is not English', () => {
    const german = 'Die Polizei sagte, dass der Hafen seit Montag geschlossen ist und dass niemand verletzt wurde.';
    expect(answerQuestion(question(german))).toMatchObject({ english: false, claims: [], findings: [] });
    expect(answerQuestion({ kind: 'comparison', article: 'Police said so.', other: german })).toMatchObject({
      english: false,
      changes: [],
    });
  });
});
