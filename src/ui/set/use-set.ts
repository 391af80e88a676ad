import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LeftOut, ReadFiles, SetArticle, Step } from '@/set/set';
import type { SettingsLink } from '../ports';

/** Milliseconds between two drawings of what was read: a page that draws each article has time for nothing else. */
const BETWEEN_DRAWINGS = 200;

/** What is known of the set at the moment. */
export interface SetState {
  readonly articles: readonly SetArticle[];
  readonly leftOut: readonly LeftOut[];
  /** Articles that are known to be there, those that are left out included. */
  readonly expected: number;
  readonly isReading: boolean;
  /** True when the reader has stopped the reading before its end. */
  readonly wasStopped: boolean;
  /** True when the reading broke off by itself. */
  readonly hasFailed: boolean;
  /** Milliseconds that are left, as far as those that have gone allow to tell; null before that. */
  readonly timeLeft: number | null;
}

const NOTHING: SetState = {
  articles: [],
  leftOut: [],
  expected: 0,
  isReading: false,
  wasStopped: false,
  hasFailed: false,
  timeLeft: null,
};

/** A set of articles that grows by the files that the reader gives, and is kept in this page alone. */
export function useSet(readFiles: ReadFiles, settings: SettingsLink) {
  const [state, setState] = useState(NOTHING);
  const set = useMemo(() => new GrowingSet(), []);
  const stopping = useRef<AbortController>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const draw = (part: Partial<SetState> = {}) => setState((before) => ({ ...before, ...set.state(), ...part }));

  const add = async (files: readonly File[]) => {
    if (stopping.current || files.length === 0) return;
    const ending = new AbortController();
    stopping.current = ending;
    set.begin(files.length);
    draw({ isReading: true, wasStopped: false, hasFailed: false });
    const drawing = setInterval(draw, BETWEEN_DRAWINGS);
    const options = { settings: settings.settings.current(), signal: ending.signal, onStep: set.take };
    const hasFailed = await readFiles(files, options).then(
      () => false,
      () => true,
    );
    clearInterval(drawing);
    stopping.current = null;
    set.end();
    draw({ isReading: false, wasStopped: ending.signal.aborted, hasFailed, timeLeft: null });
  };
  const stop = () => stopping.current?.abort();
  const startAnew = () => {
    set.clear();
    setState(NOTHING);
  };
  const countAllTheSame = (one: LeftOut) => {
    set.countAllTheSame(one);
    draw();
  };
  return { state, add, stop, startAnew, countAllTheSame };
}

/** Shorter than this, what has gone says little of what is left. */
const TELLING = { articles: 5, milliseconds: 1_500 };

class GrowingSet {
  #articles: SetArticle[] = [];
  #leftOut: LeftOut[] = [];
  #expected = 0;
  readonly #ids = new Set<string>();
  readonly #texts = new Set<string>();
  #begun = { at: 0, done: 0 };

  /** From here on so many files are read. */
  begin(files: number): void {
    this.#begun = { at: performance.now(), done: this.#done };
    this.#expected += files;
  }

  readonly take = (step: Step): void => {
    if (step.kind === 'more') this.#expected += step.count;
    else if (step.kind === 'left-out') this.#leftOut.push({ id: step.id, reason: step.reason });
    else this.#takeArticle(step.article);
  };

  /** What was not read by now will not be. */
  end(): void {
    this.#expected = this.#done;
  }

  clear(): void {
    this.#articles = [];
    this.#leftOut = [];
    this.#expected = 0;
    this.#ids.clear();
    this.#texts.clear();
  }

  countAllTheSame(one: LeftOut): void {
    if (!one.article || !this.#leftOut.includes(one)) return;
    this.#leftOut = this.#leftOut.filter((other) => other !== one);
    this.#articles.push(one.article);
  }

  state(): Pick<SetState, 'articles' | 'leftOut' | 'expected' | 'timeLeft'> {
    return {
      articles: [...this.#articles],
      leftOut: [...this.#leftOut],
      expected: this.#expected,
      timeLeft: this.#timeLeft(),
    };
  }

  get #done(): number {
    return this.#articles.length + this.#leftOut.length;
  }

  #takeArticle(given: SetArticle): void {
    const article = { ...given, id: this.#unique(given.id) };
    if (this.#texts.has(article.text)) this.#leftOut.push({ id: article.id, reason: 'same-text', article });
    else this.#articles.push(article);
    this.#texts.add(article.text);
  }

  /** Files of one name may come from two folders. */
  #unique(id: string): string {
    let unique = id;
    for (let number = 2; this.#ids.has(unique); number++) unique = `${id} (${number})`;
    this.#ids.add(unique);
    return unique;
  }

  #timeLeft(): number | null {
    const gone = performance.now() - this.#begun.at;
    const done = this.#done - this.#begun.done;
    if (done < TELLING.articles || gone < TELLING.milliseconds) return null;
    return (gone / done) * (this.#expected - this.#done);
  }
}
