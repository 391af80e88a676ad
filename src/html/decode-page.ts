/** The bytes of a saved page → its source, as browsers decode it. */
import { TextDecoder as SingleByteDecoder } from '@exodus/bytes/encoding-lite.js';
import sniffEncoding from 'html-encoding-sniffer';

/** East Asian encodings, whose tables the platform has. Its own windows-1252 is Latin-1 in some versions of Node. */
const MULTI_BYTE = /^(?:gb|big5|euc-|iso-2022|shift_jis)/i;

/**
 * Decodes a page by its byte order mark, else by the charset it was sent with, else by the `meta` elements within its
 * first 1024 bytes, as the HTML standard has it. A page that says nothing there is UTF-8 where its bytes are, as
 * browsers find for saved files, else windows-1252.
 * @param charset as an HTTP header or the like names it.
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const encoding = sniffEncoding(bytes, {
    ...(charset && { transportLayerEncodingLabel: charset }),
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  });
  const Decoder = MULTI_BYTE.test(encoding) ? TextDecoder : SingleByteDecoder;
  return new Decoder(encoding).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
