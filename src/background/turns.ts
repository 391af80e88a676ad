/**
 * Work on texts in turns, and on one text of each frame: a short one is not kept waiting until a long one is read, nor any
 * by a page that asks and asks.
 */
import type { Steps } from '@/engine/steps';

/** Milliseconds of a turn: what an ordinary article needs, and no reader notices. */
const TURN = 20;

/** Frames whose last answer is kept for a question that comes again: the answer may have been lost on its way. */
const MOST_ANSWERS = 20;

interface Question {
  readonly id: string;
  readonly answer: Promise<unknown>;
  isAnswered: boolean;
}

/** The frame that asked has asked something else since: nobody waits for this answer. */
export class Superseded extends Error {}

export class Turns {
  /** The turn that was asked for last. */
  #last: Promise<unknown> = Promise.resolve();
  /** By frame, the last question; the frame that asked last comes last. */
  readonly #asked = new Map<string, Question>();

  /**
   * Does the work, a turn at a time, each behind those of the others that wait. A question that is asked again is not
   * worked on again, whether its work was done, failed, has begun or is still to come.
   *
   * @param frame who asks.
   * @param id tells a question from the same frame's others.
   */
  answer<Answer>(frame: string, id: string, work: () => Steps<Answer>): Promise<Answer> {
    const known = this.#asked.get(frame);
    if (known?.id === id) return known.answer as Promise<Answer>;
    const isLatest = () => this.#asked.get(frame) === question;
    const answer = this.#finish(work, isLatest);
    const question: Question = { id, answer, isAnswered: false };
    const done = () => this.#done(question);
    answer.then(done, done);
    this.#asked.delete(frame);
    this.#asked.set(frame, question);
    return answer;
  }

  /** @throws Superseded once the question is not the latest. */
  async #finish<Answer>(work: () => Steps<Answer>, isLatest: () => boolean): Promise<Answer> {
    let steps: Steps<Answer> | undefined;
    for (;;) {
      const step = await this.#turn(() => {
        if (!isLatest()) throw new Superseded('Another question came.');
        steps ??= work();
        return stepsOfTurn(steps);
      });
      if (step.done) return step.value;
    }
  }

  /** Does something behind all turns that were asked for before. */
  #turn<Result>(work: () => Result): Promise<Result> {
    const turn = this.#last.then(nextTask).then(work);
    this.#last = turn.catch(() => {});
    return turn;
  }

  #done(question: Question): void {
    question.isAnswered = true;
    const answered = [...this.#asked].filter(([, { isAnswered }]) => isAnswered);
    for (const [frame] of answered.slice(0, -MOST_ANSWERS)) this.#asked.delete(frame);
  }
}

/** The last of the steps that a turn has time for. */
function stepsOfTurn<Answer>(steps: Steps<Answer>): IteratorResult<void, Answer> {
  const end = performance.now() + TURN;
  let step = steps.next();
  while (!step.done && performance.now() < end) step = steps.next();
  return step;
}

/** Lets everything else that waits for the background have its turn. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(task: () => void): Promise<void> } };
  // Where there is no other way, a timer: of many in a row each waits for 4 ms.
  return scheduler?.postTask?.(() => {}) ?? new Promise((resolve) => setTimeout(resolve));
}
