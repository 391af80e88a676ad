import { describe, expect, test } from 'vitest';
import { decodePage } from '@/html/decode-page';

const ascii = (text: string) => Buffer.from(text, 'latin1');

describe('the bytes of a page are decoded', () => {
  test.each([
    ['by their byte order mark', Buffer.from('\uFEFF“Yes”'), 'windows-1252', '“Yes”'],
    ['by the charset that they were sent with', Buffer.from('<meta charset=windows-1252>“Yes”'), 'utf-8', '“Yes”'],
    ['by the page’s own word', ascii('<meta charset="utf-8">\xe2\x80\x9cYes'), undefined, '“Yes'],
    [
      'as windows-1252, also where the page calls that Latin-1',
      ascii('<meta charset=iso-8859-1>\x93Yes\x94'),
      undefined,
      '“Yes”',
    ],
    ['as windows-1252 where nothing is said', ascii('\x93Yes\x94 \x80'), undefined, '“Yes” €'],
    ['as UTF-8 where nothing is said, and the bytes are no other', Buffer.from('“Yes”'), undefined, '“Yes”'],
    ['in encodings of many bytes', ascii('<meta charset=shift_jis>\x93\xfa'), undefined, '日'],
    ['by the page’s word where the charset is unknown', ascii('<meta charset="utf-8">\xe2\x80\x9c'), 'oops', '“'],
  ])('%s', (_, bytes, charset, text) => {
    expect(decodePage(bytes, charset).replace(/<[^>]*>/, '')).toBe(text);
  });
});
