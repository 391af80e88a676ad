/** Makes text from pages safe to write to files and to show beside other text. */

/** Half a surrogate pair, which no encoding can represent. */
const LONE_SURROGATES = /\p{Cs}/gu;
/** Controls that change the direction of the text after them (Unicode TR9, 2.1 to 2.5), and those that end them. */
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
/** White space and control characters, which a terminal or editor may act on. */
const BREAKS_AND_CONTROLS = /[\s\p{Cc}]+/gu;

/** The text with lone surrogates replaced. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD');
}

/** The text on one line, unable to change the direction of text beside it. */
export function oneLine(text: string): string {
  return wellFormed(text).replace(DIRECTION_CONTROLS, '').replace(BREAKS_AND_CONTROLS, ' ').trim();
}

/** The text, cut after `longest` characters with an ellipsis. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
