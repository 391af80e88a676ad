/** Both ends of the conversation with the worker that reads a set. Both are ours, and come in one package. */
import type { Settings } from '@/settings/settings';
import type { Step, Subject } from './set';

interface Question {
  readonly subject: Subject;
  readonly settings: Settings;
}

/** A step of what is asked; null when it is read to its end. */
type Answer = Step | null;

/** Reads a subject, step by step. */
type ReadSubject = (subject: Subject, settings: Settings) => AsyncGenerator<Step>;

/** The worker's end: questions one after the other. */
export function answerReading(read: ReadSubject): void {
  let last = Promise.resolve();
  const answer = (step: Answer) => postMessage(step);
  const answerAll = async ({ subject, settings }: Question) => {
    try {
      for await (const step of read(subject, settings)) answer(step);
    } catch {
      answer({
        kind: 'left-out',
        id: subject.kind === 'page' ? subject.name : subject.file.name,
        reason: 'unreadable',
      });
    }
    answer(null);
  };
  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    last = last.then(() => answerAll(data));
  });
}

/** The page's end. Ends with the signal, and what is being read with it. */
export class ReadingWorker {
  readonly #worker: Worker;
  /** Who waits for each question that is not yet read to its end, in their order. */
  readonly #waiting: { onStep(step: Step): void; done(): void; fail(error: unknown): void }[] = [];

  constructor(worker: Worker, signal: AbortSignal) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data) this.#waiting[0]?.onStep(data);
      else this.#waiting.shift()?.done();
    });
    worker.addEventListener('error', (event) => this.#failAll(new Error(event.message)));
    signal.addEventListener('abort', () => {
      worker.terminate();
      this.#failAll(signal.reason);
    });
  }

  /** Resolves when the subject is read to its end. @throws the signal's reason, or Error when the worker breaks. */
  read(subject: Subject, settings: Settings, onStep: (step: Step) => void): Promise<void> {
    return new Promise((done, fail) => {
      this.#waiting.push({ onStep, done, fail });
      this.#worker.postMessage({ subject, settings } satisfies Question);
    });
  }

  #failAll(error: unknown): void {
    for (const { fail } of this.#waiting.splice(0)) fail(error);
  }
}
