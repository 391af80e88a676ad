/** Work that several threads share, its results in the order of the work. */
import { parentPort, Worker } from 'node:worker_threads';

interface Thread {
  readonly worker: Worker;
  /** What waits for its answers, the next first. */
  readonly waiting: Answer[];
}

interface Answer {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Tasks that each thread has at hand, so that none waits for the next. */
const AHEAD = 2;

/**
 * Hands tasks to `count` threads, and gives their results in the order of the tasks.
 *
 * @param start what each thread runs: a script that gets the command as its one argument, and calls `answerTasks`.
 * @throws Error when a thread dies: of too little memory, for example.
 */
export async function* shared<Task, Result>(
  tasks: AsyncIterable<Task>,
  start: { readonly script: URL; readonly command: string },
  count: number,
): AsyncGenerator<Result> {
  const threads = Array.from({ length: count }, () => started(start));
  const results: Promise<Result>[] = [];
  try {
    for await (const task of tasks) {
      results.push(assigned<Task, Result>(threads, task));
      if (results.length >= AHEAD * count) yield await results.shift()!;
    }
    for (const result of results) yield await result;
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

/** In a thread: answers each task that comes with what `work` makes of it. */
export function answerTasks<Task, Result>(work: (task: Task) => Promise<Result>): void {
  const port = parentPort!;
  let last: Promise<void> = Promise.resolve();
  port.on('message', (task: Task) => {
    last = last.then(async () => port.postMessage(await work(task)));
  });
}

function started({ script, command }: { readonly script: URL; readonly command: string }): Thread {
  const worker = new Worker(script, { argv: [command] });
  const waiting: Thread['waiting'] = [];
  worker.on('message', (result: unknown) => waiting.shift()?.resolve(result));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`A process has died: ${error.message}`));
  });
  return { worker, waiting };
}

function assigned<Task, Result>(threads: readonly Thread[], task: Task): Promise<Result> {
  const thread = threads.reduce((least, one) => (one.waiting.length < least.waiting.length ? one : least));
  const answer = new Promise<unknown>((resolve, reject) => thread.waiting.push({ resolve, reject }));
  // It is awaited in its turn, which may come after it has failed.
  answer.catch(() => {});
  thread.worker.postMessage(task);
  return answer as Promise<Result>;
}
