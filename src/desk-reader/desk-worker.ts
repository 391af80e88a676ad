/** Both ends of the conversation with the worker that reads for the desk, so that its pages answer meanwhile. */
import type { AnswerTo, DeskAnswer, DeskQuestion } from './questions';

interface Asked {
  readonly id: number;
  readonly question: DeskQuestion;
}

type Told = { readonly id: number } & ({ readonly answer: DeskAnswer } | { readonly error: string });

/** The worker's end. */
export function answerQuestions(answer: (question: DeskQuestion) => DeskAnswer): void {
  addEventListener('message', ({ data: { id, question } }: MessageEvent<Asked>) => {
    try {
      postMessage({ id, answer: answer(question) } satisfies Told);
    } catch (error) {
      postMessage({ id, error: String(error) } satisfies Told);
    }
  });
}

/**
 * The page's end. A reader who types on asks again before the last question is answered: the newest counts, and those
 * between are never read.
 */
export class DeskWorker {
  readonly #worker: Worker;
  #asked = 0;
  /** What the worker reads now, and what it reads next. */
  #current: Waiting | null = null;
  #next: Waiting | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      const { done, fail } = this.#current ?? {};
      this.#current = null;
      if ('answer' in data) done?.(data.answer);
      else fail?.(new Error(data.error));
      this.#ask();
    });
    worker.addEventListener('error', (event) => {
      this.#current?.fail(new Error(event.message));
      this.#current = null;
      this.#ask();
    });
  }

  /** The answer; null where a newer question took the place of this one. @throws Error when the worker breaks. */
  answerTo<Q extends DeskQuestion>(question: Q): Promise<AnswerTo<Q> | null> {
    return new Promise((resolve, fail) => {
      this.#next?.done(null);
      this.#next = { question, done: (answer) => resolve(answer as AnswerTo<Q> | null), fail };
      if (!this.#current) this.#ask();
    });
  }

  #ask(): void {
    if (!this.#next) return;
    this.#current = this.#next;
    this.#next = null;
    this.#worker.postMessage({ id: ++this.#asked, question: this.#current.question } satisfies Asked);
  }
}

interface Waiting {
  readonly question: DeskQuestion;
  done(answer: DeskAnswer | null): void;
  fail(error: Error): void;
}
