/** Work on texts in turns: one text at a time, and one of each frame, so that no page keeps all others waiting. */

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
  /** The work that was asked for last. */
  #last: Promise<unknown> = Promise.resolve();
  /** By frame, the last question; the frame that asked last comes last. */
  readonly #asked = new Map<string, Question>();

  /**
   * Does the work when its turn comes. A question that is asked again is not worked on again, whether its work was done,
   * failed or is still to come.
   *
   * @param frame who asks.
   * @param id tells a question from the same frame's others.
   */
  answer<Answer>(frame: string, id: string, work: () => Answer): Promise<Answer> {
    const known = this.#asked.get(frame);
    if (known?.id === id) return known.answer as Promise<Answer>;
    const isLatest = () => this.#asked.get(frame) === question;
    const answer = this.#last.then(nextTask).then(() => {
      if (!isLatest()) throw new Superseded('Another question came.');
      return work();
    });
    const question: Question = { id, answer, isAnswered: false };
    this.#last = answer.then(
      () => this.#done(question),
      () => this.#done(question),
    );
    this.#asked.delete(frame);
    this.#asked.set(frame, question);
    return answer;
  }

  #done(question: Question): void {
    question.isAnswered = true;
    const answered = [...this.#asked].filter(([, { isAnswered }]) => isAnswered);
    for (const [frame] of answered.slice(0, -MOST_ANSWERS)) this.#asked.delete(frame);
  }
}

/** Lets everything else that waits for the background have its turn. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
