/** Is a name the publisher's own? */
import type { Named } from './names';

/** A name without its article, lower case. */
export const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/\s+/gu, ' ');

/**
 * @param publisher the publisher's name as its pages give it; empty when unknown.
 * @returns a test for names: the full name, or the last word of one that has several ("the Courier").
 */
export function isPublisher(publisher: string): (named: Named) => boolean {
  const own = plainName(publisher);
  return ({ full, kind }) =>
    own !== '' && (plainName(full) === own || (kind === 'outlet' && own.endsWith(` ${plainName(full)}`)));
}
