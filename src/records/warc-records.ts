/** A web archive → records, one for each page in it; other files, requests and redirections are passed over. */
import { WARCParser, type WARCRecord } from 'warcio';
import { decodePage } from '@/html/decode-page';
import { errorAt } from './errors';
import { type InputRecord, unreadable } from './record';

/** @param path the archive's, which is the id of the error where it cannot be read to its end. */
export async function* warcRecords(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<InputRecord> {
  let last = 'its beginning';
  try {
    for await (const archived of WARCParser.iterRecords(bytes)) {
      last = archived.warcHeader('WARC-Record-ID') ?? path;
      const kind = kindOf(archived);
      if (kind) yield await recordOf(archived, kind, last);
    }
  } catch (error) {
    yield unreadable(path, errorAt(`behind ${last}`, error));
  }
}

type Kind = 'html' | 'text';

/** What a record holds that can be read: a page that was sent with success, or text that was extracted of one. */
function kindOf({ warcType, httpHeaders, warcContentType }: WARCRecord): Kind | null {
  if (warcType === 'conversion') return warcContentType?.startsWith('text/plain') ? 'text' : null;
  if (warcType === 'resource') return isHtml(warcContentType) ? 'html' : null;
  if (warcType !== 'response' || Number(httpHeaders?.statusCode) !== 200) return null;
  return isHtml(contentType(httpHeaders)) ? 'html' : null;
}

async function recordOf(archived: WARCRecord, kind: Kind, id: string): Promise<InputRecord> {
  const source = { id, url: archived.warcTargetURI ?? '', accessed: archived.warcDate ?? '' };
  try {
    const bytes = await archived.readFully(true);
    if (kind === 'text') return JSON.stringify({ ...source, text: new TextDecoder().decode(bytes) });
    return JSON.stringify({ ...source, html: decodePage(bytes, charsetIn(contentType(archived.httpHeaders))) });
  } catch (error) {
    return unreadable(id, error);
  }
}

function contentType(headers: WARCRecord['httpHeaders']): string | null {
  for (const [name, value] of headers?.headers ?? []) if (name.toLowerCase() === 'content-type') return value;
  return null;
}

function isHtml(type: string | null | undefined): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '');
}

function charsetIn(type: string | null): string | undefined {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(type ?? '')?.[1];
}
