import { describe, expect, test } from 'vitest';
import type { Claim } from '@/engine/claim';
import { parseAddedScript, parseAnalysisInput, parseOutline, parsePageReport, parsePreview } from '@/messaging/schemas';

const CLAIM: Claim = {
  id: 'c0',
  parent: null,
  source: [[0, 9]],
  cue: [[10, 14]],
  content: [[15, 17]],
  quotes: [],
  sentence: [0, 18],
  label: 'vague',
  who: 'Officials',
  sourceId: 's0',
  aliases: [],
  count: null,
  channel: null,
  relay: ['AP'],
  anonymity: null,
  introduction: { words: [], affiliation: null, former: false },
  basis: null,
  quoteForm: 'indirect',
  kind: 'statement',
  hedge: null,
  rule: 'subject-verb',
  confidence: 0.9,
};
const ARTICLE = { title: 'T', publisher: '', byline: '', published: '', url: '', wire: '' };
const CORRECTION = { words: 'Officials … said', sentence: 'Officials said so.', verdict: 'not-a-source' };
const READ = {
  state: 'read',
  article: ARTICLE,
  text: 'Officials said so.',
  headings: [[0, 9]],
  claims: [CLAIM],
  corrections: [CORRECTION],
  lost: [],
  partial: false,
};

describe('a report', () => {
  test('comes through whole', () => expect(parsePageReport(READ)).toEqual(READ));

  test.each([
    ['an unknown state', { state: 'hacked' }],
    ['a label that does not exist', { ...READ, claims: [{ ...CLAIM, label: 'liar' }] }],
    ['an offset that is no number', { ...READ, claims: [{ ...CLAIM, cue: [['10', 14]] }] }],
    ['a confidence above 1', { ...READ, claims: [{ ...CLAIM, confidence: 7 }] }],
    ['a correction to no label', { ...READ, corrections: [{ ...CORRECTION, verdict: 'liar' }] }],
    ['no text', { ...READ, text: undefined }],
  ])('with %s is refused', (_, value) => expect(() => parsePageReport(value)).toThrow());
});

describe('a preview', () => {
  const PREVIEW = { ...READ, state: 'preview' };

  test('comes through whole, and so does a report in its place', () => {
    expect(parsePreview(PREVIEW)).toEqual(PREVIEW);
    expect(parsePreview(READ)).toEqual(READ);
    expect(parsePreview({ state: 'reading' })).toEqual({ state: 'reading' });
  });

  test('is checked as a report is', () => {
    expect(() => parsePreview({ ...PREVIEW, claims: [{ ...CLAIM, label: 'liar' }] })).toThrow();
    expect(() => parsePreview({ ...READ, claims: [{ ...CLAIM, label: 'liar' }] })).toThrow();
  });

  test('is refused where a report was asked for', () => expect(() => parsePageReport(PREVIEW)).toThrow());

  test('cannot say of itself that the rest is lost', () => {
    expect(parsePreview({ ...PREVIEW, restLost: true })).not.toHaveProperty('restLost');
  });
});

test('a claim that leaves its aliases to another one of its source has them', () => {
  const aliases = [{ text: 'Renn', reason: 'surname' }];
  const claims = [
    { ...CLAIM, aliases },
    { ...CLAIM, aliases: null },
    { ...CLAIM, sourceId: 's9', aliases: null },
  ];
  const report = parsePageReport({ ...READ, claims });
  expect(report.state === 'read' && report.claims.map((claim) => claim.aliases)).toEqual([aliases, aliases, []]);
});

describe('a claim in a report', () => {
  const refused = (claim: unknown) => expect(() => parsePageReport({ ...READ, claims: [claim] })).toThrow();
  const fields = Object.keys(CLAIM) as (keyof Claim)[];

  test.each(fields)('without its %s is refused', (name) => {
    const { [name]: _, ...rest } = CLAIM;
    refused(rest);
  });
  test.each(fields)('with something else as its %s is refused', (name) => refused({ ...CLAIM, [name]: { x: 1 } }));
  test('with a field that claims do not have is refused', () => refused({ ...CLAIM, html: '<b>' }));
  test('with a foreign field in the place of its own is refused', () => {
    const { rule: _, ...rest } = CLAIM;
    refused(Object.assign(Object.create({ rule: 'inherited' }), { ...rest, html: '<b>' }));
  });
  test.each([
    ['a span of three offsets', { sentence: [0, 1, 2] }],
    ['a negative offset', { basis: [-1, 2] }],
    ['half an introduction', { introduction: { words: [], affiliation: null } }],
    ['half a count', { count: { least: 2 } }],
    [
      'an anonymity without its words',
      { anonymity: { grant: null, reason: null, reasonClass: 'other', inherited: false } },
    ],
  ])('with %s is refused', (_, change) => refused({ ...CLAIM, ...change }));
});

describe('a text to analyse', () => {
  test('comes through whole', () => {
    const input = { text: 'So.', paragraphs: [[0, 3]], publisher: 'The Larkfield Courier' };
    expect(parseAnalysisInput(input)).toEqual(input);
  });

  test.each([
    ['nothing', undefined],
    ['no text', { paragraphs: [] }],
    ['negative offsets', { text: 'So.', paragraphs: [[-1, 3]] }],
    ['more text than any article has', { text: 'x'.repeat(20_000_001) }],
  ])('with %s is refused', (_, value) => expect(() => parseAnalysisInput(value)).toThrow());
});

describe('the outline of a page', () => {
  const OUTLINE = {
    head: { title: 'T', url: 'https://a.example/', metas: [['og:type', 'article']], jsonLd: ['{}'], canonical: '' },
    frames: [
      { parent: -1, tag: 'body' },
      { parent: 0, tag: 'p', names: 'lead ', role: 'note', hidden: true },
    ],
    blocks: [{ frame: 1, text: 'Officials said so.', linked: 0 }],
    partial: false,
  };

  test('comes through whole', () => expect(parseOutline(OUTLINE)).toEqual(OUTLINE));

  test.each([
    ['nothing', undefined],
    ['an address that is none', { ...OUTLINE, head: { ...OUTLINE.head, url: 'nowhere' } }],
    ['a frame inside itself', { ...OUTLINE, frames: [{ parent: 0, tag: 'body' }] }],
    ['a block in no frame', { ...OUTLINE, blocks: [{ frame: 2, text: 'So.', linked: 0 }] }],
    ['a text that is none', { ...OUTLINE, blocks: [{ frame: 1, text: 7, linked: 0 }] }],
  ])('with %s is refused', (_, value) => expect(() => parseOutline(value)).toThrow());
});

describe('a script to add', () => {
  test('is one of ours', () => expect(parseAddedScript('reader-actions')).toBe('reader-actions'));
  test('is no other', () => expect(() => parseAddedScript('../welcome')).toThrow());
});
