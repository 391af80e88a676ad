// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '@/documents/given-file';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** jsdom has bytes of its own kind. */
const bytesOf = (text: string) => new Uint8Array(strToU8(text));
const wordFile = (body: string) =>
  zipSync({ 'word/document.xml': bytesOf(`<w:document ${W}><w:body>${body}</w:body></w:document>`) });

/** jsdom's File cannot give its bytes. */
function file(name: string, content: string | Uint8Array): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    type: '',
    text: async () => new TextDecoder().decode(bytes),
    arrayBuffer: async () => bytes.slice().buffer,
  } as unknown as File;
}

describe('a file that the reader gives', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['notes.txt', 'The pier\n\nwill close in\nMay.', ['The pier', 'will close in May.']],
    [
      'notes.md',
      '---\ntitle: Pier\n---\n# The pier\n\n*Sources* said [so](x).\n\n- One\n- Two',
      ['The pier', 'Sources said so.', 'One', 'Two'],
    ],
    [
      'notes.html',
      '<head><title>No</title></head><nav>Home</nav><h1>The pier</h1><p>Sources <b>said</b>\n so.<br><br>It closes.</p><script>bad()</script>',
      ['The pier', 'Sources said so.', 'It closes.'],
    ],
    [
      'notes.docx',
      wordFile(
        `<w:p>${run('The pier')}</w:p><w:p/><w:p>${run('Sources ')}<w:r><w:tab/></w:r>${run('said so.')}<w:del><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>`,
      ),
      ['The pier', 'Sources said so.'],
    ],
  ])('%s gives its paragraphs', async (name, content, paragraphs) => {
    expect(await readFile(file(name, content))).toEqual({ paragraphs });
  });

  test.each<[string, string | Uint8Array, string]>([
    ['photo.png', 'x', 'unknown-kind'],
    ['notes.docx', 'no archive', 'unreadable'],
    ['notes.docx', zipSync({ 'other.xml': bytesOf('<a/>') }), 'unreadable'],
    ['notes.docx', zipSync({ 'word/document.xml': bytesOf('<w:document') }), 'unreadable'],
  ])('%s that is not one is not taken', async (name, content, problem) => {
    expect(await readFile(file(name, content))).toEqual({ problem });
  });

  test('one that is too large is not even opened', async () => {
    const large = { ...file('notes.txt', 'x'), name: 'notes.txt', size: 40_000_000 } as File;
    expect(await readFile(large)).toEqual({ problem: 'too-large' });
  });
});
