import { describe, expect, it } from 'vitest';
import { type Channel, type QuoteForm, UNSURE_BELOW } from '@/engine/claim';
import { claimsOf, wordsOf } from '../reading';

/** What the steps after identity and label say of a claim: count, channel, form, hedge. */
const first = (text: string) => claimsOf(text)[0];

describe('how many people a source is', () => {
  it.each([
    ['Two officials said it was late.', 2, true],
    ['At least four divers said it was late.', 4, false],
    ['More than a dozen clerks said it was late.', 13, false],
    ['Several clerks said it was late.', 3, false],
    ['A senior clerk said it was late.', 1, true],
    ['One of the clerks said it was late.', 1, true],
    ['Mei Tan said it was late.', 1, true],
    ['Experts said it was late.', 2, false],
  ])('%s', (text, least, exact) => {
    expect(first(text)?.count).toEqual({ least, exact });
  });

  it.each(['The ministry said it was late.', 'The report said it was late.', 'Police said it was late.'])(
    'counts nobody in "%s"',
    (text) => {
      expect(first(text)?.count).toBeNull();
    },
  );
});

describe('where it was said', () => {
  it.each<[string, Channel | null]>([
    ['Mei Tan told reporters the mine was safe.', 'told-us'],
    ['Mei Tan told a news conference that the mine was safe.', 'press-conference'],
    ['Mei Tan said in an email to Radio Vessel that the mine was safe.', 'email'],
    ['Mei Tan said at a news conference that the mine was safe.', 'press-conference'],
    ['The ministry said in a statement that the mine was safe.', 'statement'],
    ['“The mine is safe,” Mei Tan said in an email.', 'email'],
    ['“The mine is safe,” Mei Tan wrote on X.', 'social'],
    ['Mei Tan tweeted that the mine was safe.', 'social'],
    ['Mei Tan tweets that the mine was safe.', 'social'],
    ['In a tweet, Mei Tan said the mine was safe.', 'social'],
    ['When asked about the tweet, Mei Tan said the mine was safe.', null],
    ['The board withdrew a tweet, saying the mine was safe.', null],
    ['A spokesman said the mine was safe.', 'spokesperson'],
    ['Mei Tan told Radio Vessel that the mine was safe.', 'told-other'],
    ['In an interview, Mei Tan said the mine was safe.', 'told-us'],
    ['The lawsuit says the mine was unsafe.', 'filing'],
    ['Emails reviewed by The Larkfield Courier show the mine was unsafe.', 'seen-by-us'],
    ['The poll shows the mayor ahead.', 'data'],
    ['The report says the mine was unsafe.', 'report'],
    ['Mei Tan said the mine was safe.', null],
    ['Mei Tan said the statement was wrong.', null],
  ])('%s', (text, channel) => {
    expect(first(text)?.channel).toBe(channel);
  });
});

describe('the form of a quotation', () => {
  it.each<[string, QuoteForm]>([
    ['“The mine is safe,” Mei Tan said.', 'direct'],
    ['Mei Tan said the mine was “safe as houses” now.', 'partial'],
    ['Mei Tan said the mine was safe.', 'indirect'],
    ['Corvane declined to comment.', 'none'],
  ])('%s', (text, form) => {
    expect(first(text)?.quoteForm).toBe(form);
  });

  it('gives the quotations with their marks', () => {
    const text = '“The mine is safe,” Mei Tan said. “We checked it.”';
    expect(first(text)?.quotes.map((span) => wordsOf(text, span))).toEqual(['“The mine is safe,”', '“We checked it.”']);
  });
});

describe('hedges', () => {
  it.each([
    ['The ring was allegedly taken from a safe.', 'allegedly'],
    ['The striker is reportedly close to a move.', 'reportedly'],
    ['Mei Tan claimed the mine was safe.', 'claimed'],
  ])('%s', (text, hedge) => {
    expect(wordsOf(text, first(text)?.hedge)).toBe(hedge);
  });

  it.each(['Mei Tan said the mine was safe.', '“It was allegedly taken,” Mei Tan said.'])('none in "%s"', (text) => {
    expect(first(text)?.hedge).toBeNull();
  });
});

describe('the confidence', () => {
  it.each([
    ['The race threatens to sink the board.'],
    ['His popularity echoes the mood of the port.'],
    ['The clash sent a warning about the bridge.'],
  ])('is low for a thing that cannot speak: %s', (text) => {
    expect(claimsOf(text)[0]!.confidence).toBeLessThan(UNSURE_BELOW);
  });

  it.each([
    ['a person', 'Renn threatens to sink the board.'],
    ['a text', 'The report echoes the mood of the port.'],
    ['a thing with words of its own', 'The board’s sticker says the pier is safe.'],
    ['people by their number', 'The two praised the bridge.'],
    ['a share of those asked', 'Some 46 percent oppose the bridge.'],
  ])('is not for %s', (_, text) => {
    expect(claimsOf(text)[0]!.confidence).toBeGreaterThanOrEqual(UNSURE_BELOW);
  });
});
