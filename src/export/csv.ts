/** The claims as CSV, one row for each, for spreadsheets and statistics programs. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { COLUMNS } from './csv-columns';
import type { ExportedArticle } from './exported-article';
import { locatedClaims } from './located-claims';
import { wellFormed } from './plain-text';

/**
 * What spreadsheets begin a formula with, at the start of a text, of a line, or behind a mark at which they split
 * cells.
 */
const FORMULA_START = /((?:^|[;\t\r\n])(?:(?![;\t\r\n])[\s"'])*)(?=[=+\-@＝＋－＠])/g;

/**
 * RFC 4180, in UTF-8 with a byte order mark, which spreadsheets need to read anything but ASCII. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it, whether the spreadsheet splits cells at commas,
 * semicolons (as in German, French and Spanish) or tabs.
 */
export async function csvOf(exported: ExportedArticle): Promise<string> {
  const located = await locatedClaims(exported);
  const rows = located.map((one) => COLUMNS.map(({ cell }) => cell(one, exported)));
  return stringify([COLUMNS.map(({ name }) => name), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    // Some programs end a row at any line break that is not quoted.
    quoted_match: /[\r\n]/,
    cast: { string: (text) => wellFormed(text).replace(FORMULA_START, "$1'") },
  });
}
