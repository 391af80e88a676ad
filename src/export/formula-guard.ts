/** Text that a spreadsheet would take for a formula gets an apostrophe before it, and loses it when it comes back. */

/**
 * What spreadsheets begin a formula with, at the start of a text, of a line, or behind a mark at which they split
 * cells.
 */
const FORMULA_START = /((?:^|[;\t\r\n])(?:(?![;\t\r\n])[\s"'])*)(?=[=+\-@＝＋－＠])/g;
const GUARD = /((?:^|[;\t\r\n])(?:(?![;\t\r\n])[\s"'])*)'(?=[=+\-@＝＋－＠])/g;

export const guarded = (text: string): string => text.replace(FORMULA_START, "$1'");
export const unguarded = (text: string): string => text.replace(GUARD, '$1');
