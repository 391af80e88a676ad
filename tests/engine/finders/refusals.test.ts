import { describe, expect, it } from 'vitest';
import { claimsOf, spanWords, wordsOf } from '../reading';

describe('refusals to comment', () => {
  it.each([
    ['Corvane Lines did not respond to requests for comment.', 'Corvane Lines'],
    ['The owner, Corvane Lines, did not immediately return calls.', 'The owner, Corvane Lines,'],
    ['The pilot could not be reached for comment.', 'The pilot'],
    ['Attempts to reach the pilot were unsuccessful.', 'the pilot'],
    ['Mr. Okafor declined to comment.', 'Mr. Okafor'],
    ['The pilot declined to speculate on why it sank.', 'The pilot'],
    ['Corvane Lines did not immediately respond.', 'Corvane Lines'],
    ['The board did not provide a comment.', 'The board'],
    ['Mei Tan declined through a lawyer to be interviewed.', 'Mei Tan'],
    ['The pilot has been contacted for comment.', 'The pilot'],
    ['The Larkfield Courier has approached the board for comment.', 'the board'],
    ['Messages left with the school were not returned.', 'the school'],
    ['Attempts to reach Mei Tan by phone were unsuccessful.', 'Mei Tan'],
    ['Neither the board nor its lawyers responded to questions.', 'the board nor its lawyers'],
    ['The owner, Mei Tan, neither answered calls nor responded to questions.', 'The owner, Mei Tan,'],
    ['The board has not commented publicly.', 'The board'],
    ['Mei Tan did not reply by Friday.', 'Mei Tan'],
    ['Mei Tan said she would not comment.', 'Mei Tan'],
    ['The board had nothing to say about the crash.', 'The board'],
    ['There was no immediate comment from Mei Tan.', 'Mei Tan'],
    ['The board would neither confirm nor deny the sale.', 'The board'],
    ['Mei Tan could not confirm or deny the sale.', 'Mei Tan'],
    ['The pilot declined to go into detail.', 'The pilot'],
    ['The pilot refused to be drawn on the crash.', 'The pilot'],
    ['The union did not offer a response when asked.', 'The union'],
    ['The board did not provide the Courier with further details.', 'The board'],
    ['Calls to the pilot and his lawyer went unanswered.', 'the pilot and his lawyer'],
    ['Mei Tan would not say whether the engine was new.', 'Mei Tan'],
    ['The board referred questions to the police.', 'The board'],
    ['The board referred questions about the crash to the police.', 'The board'],
    ['The pilot was not available for comment.', 'The pilot'],
    ['The board did not respond to Vessel News’ request for comment.', 'The board'],
    ['The board declined the Courier’s request for an interview.', 'The board'],
    ['Mei Tan declined later to state when the boat would sail.', 'Mei Tan'],
    ['A letter by the Courier to the school was not returned.', 'the school'],
    ['The board ignored several requests for comment.', 'The board'],
    ['The pilot dodged questions from reporters.', 'The pilot'],
    ['Efforts to reach the board for comment were unsuccessful.', 'the board'],
    ['Attempts to get the reaction of the pilot proved abortive.', 'the pilot'],
    ['Calls to Mei Tan’s mobile phone were not answered.', 'Mei Tan'],
    ['The pilot did not pick calls.', 'The pilot'],
    ['The Courier has approached the board for a response.', 'the board'],
  ])('%s', (text, source) => {
    const [claim] = claimsOf(text);
    expect(claim).toMatchObject({ label: 'no-comment', kind: 'no-comment' });
    expect(wordsOf(text, claim?.source[0])).toBe(source);
  });

  it('end before the main verb that they stand within the subject of', () => {
    const text = 'A trader who refused to comment on the talks said the price would fall.';
    const [said, refused] = claimsOf(text);
    expect(spanWords(text, said!.content)).toBe('the price would fall');
    expect(spanWords(text, refused!.content)).toBe('to comment on the talks');
    expect(said!.sourceId).toBe(refused!.sourceId);
  });

  it.each([
    'The engine did not turn over.',
    'The minutes give no answer.',
    'The pilot left in May and never returned, as the crew had.',
    'The engine did not respond in the cold.',
    'The messages were not in the box.',
    'Neither boat returned to the quay.',
    'Mei Tan declined an offer for the boat.',
    'The summit was reached in winter.',
    'The pilot gave the crew no boat.',
    'The board did not give up.',
    'There was no comment on the door.',
    'The ministry commented on Friday that the engine was new.',
    'The price declined on Monday.',
    'The crews fled, but Mei Tan refused to go.',
    '“They did not respond to our letter,” Mei Tan said.',
  ])('none in "%s"', (text) => {
    expect(claimsOf(text).filter(({ label }) => label === 'no-comment')).toEqual([]);
  });
});

describe('who refuses behind “but”', () => {
  it('is the speaker of the verb before', () => {
    const text = 'Mei Tan said the boat sank — but declined to comment on its crew.';
    const refused = claimsOf(text).find(({ label }) => label === 'no-comment');
    expect(wordsOf(text, refused?.source[0])).toBe('Mei Tan');
  });
});

describe('somebody whom a newsroom does not reach gives no answer', () => {
  it.each([
    ['We could not reach the owners of the flat.', 'the owners of the flat'],
    ['Attempts to reach Ada Varga by phone failed.', 'Ada Varga'],
  ])('%s', (text, who) => {
    expect(claimsOf(text).map(({ label, source }) => [label, spanWords(text, source)])).toEqual([['no-comment', who]]);
  });

  it.each(['Rescuers could not reach the village.', 'Attempts to save the boat failed.'])('but not: %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it('each refusal stands alone', () => {
    const text = 'The firm would not elaborate, and Halvard Moe would not be drawn.';
    expect(claimsOf(text).map(({ source }) => spanWords(text, source))).toEqual(['The firm', 'Halvard Moe']);
  });
});
