import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDirective, encodeDirective, withoutDirective } from '@/export/text-directive';

const text = fc.string({ unit: 'binary', minLength: 1 });
const part = fc.option(text, { nil: null });

describe('a text directive', () => {
  test('is read back as it was written, whatever the words', () => {
    const directive = fc.record({ prefix: part, start: text, end: part, suffix: part });
    fc.assert(
      fc.property(directive, (wanted) => {
        expect(decodeDirective(`#${encodeDirective(wanted)}`)).toEqual(wanted);
      }),
    );
  });

  test('escapes everything that its grammar, or a place it is pasted into, would read as something else', () => {
    const words = { prefix: null, suffix: null, end: null };
    fc.assert(
      fc.property(text, (start) => {
        const value = encodeDirective({ ...words, start }).replace(':~:text=', '');
        expect(value).toMatch(/^(?:[A-Za-z0-9.]|%[0-9A-F]{2})+$/);
      }),
    );
  });

  test('has its parts in the order of the grammar', () => {
    const whole = encodeDirective({ prefix: 'he-said, ', start: 'a & b', end: 'c', suffix: 'd' });
    expect(whole).toBe(':~:text=he%2Dsaid%2C%20-,a%20%26%20b,c,-d');
  });

  test.each([
    '',
    '#id',
    '#:~:',
    '#:~:other=a',
    '#:~:text=',
    '#:~:text=a,b,c',
    '#:~:text=a-',
    '#:~:text=-b',
    '#:~:text=a,,b',
    '#:~:text=%E0',
  ])('is not read from %j', (fragment) => {
    expect(decodeDirective(fragment)).toBeNull();
  });

  test('is read from among others', () => {
    expect(decodeDirective('#id:~:other=1&text=a-,b&text=c')).toEqual({
      prefix: 'a',
      start: 'b',
      end: null,
      suffix: null,
    });
  });

  test('leaves an element’s id', () => {
    expect(withoutDirective('id:~:text=a')).toBe('id');
    expect(withoutDirective(':~:text=a')).toBe('');
  });
});
