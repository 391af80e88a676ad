/** How far a run has come, kept beside its output, so that `--resume` goes on behind what is written. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Counts } from './batch';
import type { Written } from './output';

export interface Progress {
  readonly counts: Counts;
  readonly written: Written;
}

export class Checkpoint {
  readonly #path: string;
  readonly #run: string;

  /** @param run what decides the output: the inputs and how they are written. Another run is not gone on with. */
  constructor(output: string, run: object) {
    this.#path = `${output}.progress`;
    this.#run = JSON.stringify(run);
  }

  /**
   * How far the same run came before it was stopped; null where there is nothing to go on with.
   *
   * @throws Error where the output is that of another run.
   */
  read(): Progress | null {
    if (!existsSync(this.#path)) return null;
    const { run, ...progress } = JSON.parse(readFileSync(this.#path, 'utf8'));
    if (run !== this.#run) {
      throw new Error(`${this.#path} is of a run with other inputs or options. Delete it to begin anew.`);
    }
    return progress as Progress;
  }

  /** In one step, so that a run that is stopped meanwhile leaves the last one. */
  keep(progress: Progress): void {
    writeFileSync(`${this.#path}.new`, JSON.stringify({ run: this.#run, ...progress }));
    renameSync(`${this.#path}.new`, this.#path);
  }

  /** The run is over. */
  remove(): void {
    rmSync(this.#path, { force: true });
  }
}
