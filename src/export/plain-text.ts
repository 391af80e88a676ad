/** Text from pages, made fit for files and for being shown beside other text. */

/** Half a character, which no encoding can hold. */
const LONE_SURROGATES = /\p{Cs}/gu;
/** Controls that turn the direction of all that follows (Unicode's TR9, 2.1 to 2.5), and those that end them. */
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
/** White space and everything else that a terminal or an editor may act on. */
const BREAKS_AND_CONTROLS = /[\s\p{Cc}]+/gu;

/** The same text, with the replacement character for halves of characters. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD');
}

/** The text as one line that changes the direction of nothing beside it. */
export function oneLine(text: string): string {
  return wellFormed(text).replace(DIRECTION_CONTROLS, '').replace(BREAKS_AND_CONTROLS, ' ').trim();
}

/** The text, cut with an ellipsis after `longest` characters. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
