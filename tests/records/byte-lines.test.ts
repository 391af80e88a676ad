import { expect, test } from 'vitest';
import { byteLines } from '@/records/byte-lines';

test('lines end at line feeds alone, wherever the input is cut', async () => {
  const text = 'Renn said\u2028it\u2029rained\u0085 –.';
  const bytes = new TextEncoder().encode(`${text}\r\n\n${text}`);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7);
  }
  const lines = [];
  for await (const line of byteLines(pieces())) lines.push(new TextDecoder().decode(line));
  expect(lines).toEqual([`${text}\r`, '', text]);
});
