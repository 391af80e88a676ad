/** Where a string stands in a long text, without reading the text again for each of thousands of strings. */
import { takingTurns } from './turns';

/** Finds the places of `wanted`, white space aside, one by one and in no particular order. */
export type FindOccurrences = (wanted: string) => Iterable<number>;

/** Characters of the pieces that the index knows the places of. */
const PIECE = 5;
/** Characters that are cut into pieces before the clock is asked. */
const CUT_AT_ONCE = 5_000;
/** Pieces of one string among which the rarest is looked for. */
const COMPARED_PIECES = 16;

/**
 * Makes an index of `text`, in turns: its pieces of five characters, cut side by side, with their places. Wherever a string of nine
 * characters or more stands it holds a whole piece, so only the places of its rarest pieces have to be looked at.
 *
 * @returns a function whose results are indices into `text`. White space counts neither in `text` nor in what is wanted.
 */
export async function indexOccurrences(text: string): Promise<FindOccurrences> {
  const { solid, origins } = withoutSpace(text);
  const places = new Map<string, number[]>();
  const ownTurn = takingTurns();
  for (let at = 0; at + PIECE <= solid.length; at += PIECE) {
    if (at % CUT_AT_ONCE === 0) await ownTurn();
    const piece = solid.slice(at, at + PIECE);
    const known = places.get(piece);
    if (known) known.push(at);
    else places.set(piece, [at]);
  }

  return function* (wanted) {
    const sought = withoutSpace(wanted).solid;
    if (sought.length < 2 * PIECE - 1) {
      for (const at of scan(solid, sought)) yield origins[at]!;
      return;
    }
    for (let shift = 0; shift < PIECE; shift++) {
      const { offset, at } = rarestPiece(places, sought, shift);
      for (const place of at)
        if (place >= offset && solid.startsWith(sought, place - offset)) yield origins[place - offset]!;
    }
  };
}

/** Of the pieces that `sought` has when cut from `shift` on, the one with the fewest places in the text. */
function rarestPiece(places: ReadonlyMap<string, number[]>, sought: string, shift: number) {
  const last = Math.min(sought.length, shift + COMPARED_PIECES * PIECE) - PIECE;
  let rarest = { offset: shift, at: placesOf(shift) };
  for (let offset = shift + PIECE; offset <= last && rarest.at.length > 1; offset += PIECE) {
    const at = placesOf(offset);
    if (at.length < rarest.at.length) rarest = { offset, at };
  }
  return rarest;

  function placesOf(offset: number): readonly number[] {
    return places.get(sought.slice(offset, offset + PIECE)) ?? [];
  }
}

/** The places of a string that is too short for the index. */
function* scan(solid: string, sought: string): Generator<number> {
  if (sought === '') return;
  for (let at = solid.indexOf(sought); at >= 0; at = solid.indexOf(sought, at + 1)) yield at;
}

function withoutSpace(text: string): { solid: string; origins: number[] } {
  const origins: number[] = [];
  let solid = '';
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    for (let at = 0; at < run.length; at++) origins.push(index + at);
    solid += run;
  }
  return { solid, origins };
}
