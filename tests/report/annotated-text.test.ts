import { describe, expect, it } from 'vitest';
import { annotatedText } from '@/report/annotated-text';
import { numberedSources } from '@/report/numbered-sources';
import { claimIn } from './claims';
import { FERRY_CLAIMS, FERRY_TEXT } from './ferry';

const paragraphs = annotatedText(FERRY_CLAIMS, FERRY_TEXT, numberedSources(FERRY_CLAIMS, FERRY_TEXT));

/** A paragraph as print shows it: marked words in brackets, numbers behind them. */
const printed = (words: string) =>
  paragraphs
    .find(({ pieces }) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .includes(words),
    )!
    .pieces.map(({ text, group, numbers }) => (group ? `[${text}]${numbers.join()}` : text))
    .join('');

describe('annotatedText', () => {
  it('keeps every character of the text', () => {
    expect(paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n\n')).toBe(FERRY_TEXT);
  });

  it('numbers a claim once, behind the first of its marked words', () => {
    expect(printed('Three harbour officials')).toMatch(/^\[Three harbour officials\]2, speaking .* \[said\] a crack/);
    expect(printed('Police said')).toMatch(/^\[Police said\]5 two crew/);
  });

  it('gives all claims of a source the same number', () => {
    expect(printed('Harbourmaster')).toContain('[Harbourmaster Tobias Renn denied]3');
    expect(printed('No report of that kind')).toContain('[Renn]3');
  });

  it('marks nothing for doubtful claims and for questions without an answer', () => {
    expect(printed('Survivors are thought')).not.toContain('[');
    expect(printed('did not respond')).not.toContain('[');
  });

  it('notes a source where it first speaks, and a claim without one where it stands', () => {
    const notes = paragraphs.map((paragraph) =>
      paragraph.notes.map((note) => (note.kind === 'source' ? note.numbered.number : '–')).join(),
    );
    expect(notes.filter((note) => note !== '')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '–']);
  });

  it('draws words that two claims share once, with both numbers', () => {
    const text = 'Police and the coroner said the door was open.';
    const shared = ['Police', 'the coroner'].map((source) => ({
      ...claimIn(text, text, { label: 'institution', source, cue: 'said' }),
      source: [[0, 22]] as const,
    }));
    const [only] = annotatedText(shared, text, numberedSources(shared, text));
    expect(only!.pieces[0]).toMatchObject({ text: 'Police and the coroner said', numbers: [1, 2] });
  });
});
