import { expect, test } from 'vitest';
import { finish } from '@/engine/steps';
import { readDocument } from '@/engine/text/read-document';

function sentencesOf(text: string): string[] {
  return finish(readDocument(text)).sentences.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['full stops', 'Boats left. Boats came.', ['Boats left.', 'Boats came.']],
  ['titles', 'Mr. Renn met Dr. Varga.', ['Mr. Renn met Dr. Varga.']],
  ['a stop between figures', 'File 7/HB/4K.2/3 is old. It is lost.', ['File 7/HB/4K.2/3 is old.', 'It is lost.']],
  ['streets', 'It hit a wall on Harl St. The driver fled.', ['It hit a wall on Harl St.', 'The driver fled.']],
  ['saints', 'He left St. The Hague was next.', ['He left St. The Hague was next.']],
  ['initials', 'J. T. Renn left. K. Varga stayed.', ['J. T. Renn left.', 'K. Varga stayed.']],
  ['two who are at law', 'He cited Renn v. Varga. It was old.', ['He cited Renn v. Varga.', 'It was old.']],
  ['one letter at the end', 'She wrote on X. In March it sank.', ['She wrote on X.', 'In March it sank.']],
  ['initials that may be words', 'It hurt J. I. Renn and N. A. Holm.', ['It hurt J. I. Renn and N. A. Holm.']],
  ['a pronoun at the end', 'She is older than I. A boat came.', ['She is older than I.', 'A boat came.']],
  ['a letter before an article', 'She wrote on X. A boat came.', ['She wrote on X.', 'A boat came.']],
  ['an initial before a name', 'It was built by J. Renn.', ['It was built by J. Renn.']],
  ['abbreviations at the end', 'He left the U.S. The boat stayed.', ['He left the U.S.', 'The boat stayed.']],
  [
    'an abbreviation before an adverb',
    'He left the U.S. Similarly, she stayed.',
    ['He left the U.S.', 'Similarly, she stayed.'],
  ],
  ['a time at the end', 'It shut at 9 p.m. Police left.', ['It shut at 9 p.m.', 'Police left.']],
  [
    'a time before the subject of what is said',
    'Police said that at 9 p.m. Renn left.',
    ['Police said that at 9 p.m. Renn left.'],
  ],
  ['a time and its day', 'It shut at 9 p.m. Monday. Police left.', ['It shut at 9 p.m. Monday.', 'Police left.']],
  ['a time and its zone', 'It shut at 9 p.m. Eastern. Police left.', ['It shut at 9 p.m. Eastern.', 'Police left.']],
  ['a time before the verb', 'At about 9 p.m. Renn left.', ['At about 9 p.m. Renn left.']],
  ['abbreviations before a name', 'He joined the U.S. Navy.', ['He joined the U.S. Navy.']],
  ['a party and a state', 'Tan, R-N.Y., left. It rained.', ['Tan, R-N.Y., left.', 'It rained.']],
  ['a party and a state of two words', 'Tan, D-W.Va., left. It rained.', ['Tan, D-W.Va., left.', 'It rained.']],
  [
    'what a country has',
    'He likes the U.K.’s Port Board. It rained.',
    ['He likes the U.K.’s Port Board.', 'It rained.'],
  ],
  ['words that a state is short for', 'His wife fell ill. Renn left.', ['His wife fell ill.', 'Renn left.']],
  ['words that a title is short for', 'It took a sec. Renn left.', ['It took a sec.', 'Renn left.']],
  ['a state', 'He left Elsin, Ill., early.', ['He left Elsin, Ill., early.']],
  ['company forms', 'Corvane Inc. Chairman Renn left.', ['Corvane Inc. Chairman Renn left.']],
  ['a share and its exchange', 'Corvane (CVN.O) sold it. It rained.', ['Corvane (CVN.O) sold it.', 'It rained.']],
  [
    'a question and its speaker, who is described',
    '“Is it safe?” Tobias Renn, a pilot with the port, asked. It rained.',
    ['“Is it safe?” Tobias Renn, a pilot with the port, asked.', 'It rained.'],
  ],
  [
    'a question and somebody, who is described, with words of their own',
    '“Is it safe?” Tobias Renn, a pilot with the port, said it was old.',
    ['“Is it safe?”', 'Tobias Renn, a pilot with the port, said it was old.'],
  ],
  [
    'the name of a model',
    'It is the QR. NOVA VISTA of Elsin. It rained.',
    ['It is the QR. NOVA VISTA of Elsin.', 'It rained.'],
  ],
  ['bodies in capitals', 'She left the UN. UNICEF stayed.', ['She left the UN.', 'UNICEF stayed.']],
  ['a number that is written out', 'Fog is the No. 1 cause. It rained.', ['Fog is the No. 1 cause.', 'It rained.']],
  ['numbers', 'It cost 3.5 million. No. It cost 4.', ['It cost 3.5 million.', 'No.', 'It cost 4.']],
  ['full stops inside a quotation', '“We left. We came,” he said.', ['“We left. We came,” he said.']],
  ['a speaker before a quotation', 'He left. Renn said. “We ran.”', ['He left.', 'Renn said. “We ran.”']],
  ['a speaker between quotations', '“We left,” Renn said. “We ran.”', ['“We left,” Renn said.', '“We ran.”']],
  [
    'a speaker behind a quotation’s full stop',
    '“We left.” Renn said. It rained.',
    ['“We left.” Renn said.', 'It rained.'],
  ],
  ['a speaker of whom more is told', '“We left.” Renn said he ran.', ['“We left.”', 'Renn said he ran.']],
  ['a quotation that ends a sentence', 'He said, “We left.” She nodded.', ['He said, “We left.”', 'She nodded.']],
  [
    'a quoted question and its speaker',
    '“Where to?” Tobias Renn asked. No.',
    ['“Where to?” Tobias Renn asked.', 'No.'],
  ],
  ['a quoted question and a new sentence', '“Where to?” He shrugged.', ['“Where to?”', 'He shrugged.']],
  ['a quoted question and a pronoun', '“Where to?” he asked.', ['“Where to?” he asked.']],
  ['the time of an entry', '14:32 BST Renn left. It rained.', ['14:32 BST', 'Renn left.', 'It rained.']],
  ['the time of an entry, in another form', '9.05am\u00a0Boats left.', ['9.05am', 'Boats left.']],
  ['the time of an entry, by American clocks', '9:05 a.m. ET Renn left.', ['9:05 a.m. ET', 'Renn left.']],
  ['a time and what happened then', '14:32 was when Renn left.', ['14:32 was when Renn left.']],
  ['a time and a small word', '14:32 saw Renn leave.', ['14:32 saw Renn leave.']],
  ['a time that opens a sentence', '14:32 was late. It rained.', ['14:32 was late.', 'It rained.']],
  ['blank lines', 'A heading\n\nBoats left.', ['A heading', 'Boats left.']],
  ['a wrapped line', 'Boats left\nthe harbour.', ['Boats left\nthe harbour.']],
  ['a mark before the next sentence', 'He left. "We stay," she said.', ['He left.', '"We stay," she said.']],
])('sentences and %s', (_, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test('a sentence that never ends is read in pieces, never cut inside a quotation', () => {
  const words = 'gate '.repeat(200);
  const { sentences, tokens, quotations } = finish(readDocument(`${words}“${words}” ${words}`));
  expect(sentences.map(({ firstToken, endToken }) => endToken - firstToken)).toEqual([200 + 202 + 49, 151]);
  expect(quotations).toHaveLength(1);
  expect(tokens).toHaveLength(602);
});
