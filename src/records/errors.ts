/** Errors in words for the user, which name the file. */

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * What `read` gives.
 *
 * @param place the file, and the line in it where there are lines: `a.jsonl, line 3`.
 * @throws Error that begins with the place, where `read` throws one.
 */
export function readAt<Result>(place: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw errorAt(place, error);
  }
}

export function errorAt(place: string, error: unknown): Error {
  return new Error(`${place}: ${messageOf(error)}`, { cause: error });
}
