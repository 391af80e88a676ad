/** One row a claim, as spreadsheets and statistics programs read it. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { COLUMNS } from './csv-columns';
import type { ExportedArticle } from './exported-article';
import { locatedClaims } from './located-claims';
import { wellFormed } from './plain-text';

/**
 * RFC 4180, in UTF-8 with a byte order mark, which spreadsheets need to read anything but ASCII. A cell of text that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvOf(exported: ExportedArticle): string {
  const rows = locatedClaims(exported).map((located) => COLUMNS.map(({ cell }) => cell(located, exported)));
  return stringify([COLUMNS.map(({ name }) => name), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // Some programs end a row at any line break that is not quoted.
    quoted_match: /[\r\n]/,
    cast: { string: wellFormed },
  });
}
