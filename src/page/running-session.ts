/** The frame's running session, in the global object that only this extension's scripts see. */

export interface RunningSession {
  /** False once the extension has been updated or disabled. */
  isAlive(): boolean;
  end(): void;
}

const RUNNING = Symbol.for('sourcelight.session');
type WithRunning = { [RUNNING]?: RunningSession };

export function runningSession(): RunningSession | undefined {
  return (globalThis as WithRunning)[RUNNING];
}

export function setRunningSession(session: RunningSession): void {
  (globalThis as WithRunning)[RUNNING] = session;
}
