import { describe, expect, test } from 'vitest';
import { claimsOf, spanWords } from '../reading';

/** Each painted claim as "source | cue | content". */
const linesOf = (text: string): string[] =>
  claimsOf(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spanWords(text, spans)).join(' | '),
  );

describe('nobody says', () => {
  test.each([
    ['what a deed shows', 'Closing the mill shows that Corvo Stores is in trouble.'],
    ['what a deed among places shows', 'Losing to Tarn proves that the Falcons need a keeper.'],
    ['what is yet to be told', 'The drill is at a time to be announced by officials.'],
    ['a thing called by a verb and a plural', 'You have seen the signs on flats, post offices, and schools.'],
    ['news that breaks', 'Shops shut early after news broke on Friday that the dam had cracked.'],
    ['what one takes to heart', 'Ada Varga has taken that advice to heart.'],
    ['what “it” stands for', 'It helped that the boats were new.'],
    ['what a name suggests', 'As its name suggests, the ferry is fast.'],
    ['what goes on', 'As rocket attacks continue, the port is shut.'],
    ['what a thing is held to be', 'Tarn, an island considered fit for life, is cold.'],
    ['whom one had a call with', 'The film is about his call with Ada Varga.'],
    ['what a text reads like', 'The talk, held in May, reads far less like a debate than a feud.'],
    ['cuts that are proposed', 'The bill ranges from a ban to proposed cuts.'],
    ['a fear that grows', 'Fears grew that the dam would fail.'],
    ['a clause about what somebody praised', 'The boats the board praised were old.'],
    ['a clause about what somebody denied', 'The charges the board denied included fraud.'],
    ['what is called back', 'The lines have been calling back crews to their boats.'],
    ['whom somebody welcomes to a place', 'Renn welcomed Ida Lund to the stage.'],
    ['a name in brackets', 'Renn drew the boat (named Moss at first).'],
    ['a headline’s first half', 'Insiders say board ‘won’t stand up for divers;’ Halvard Moe responds'],
  ])('%s', (_, text) => {
    expect(linesOf(text).filter((line) => !line.startsWith('Insiders'))).toEqual([]);
  });

  test('but a finding has a source', () => {
    expect(linesOf('Polling suggests that Varga will win.')).toEqual(['Polling | suggests | that Varga will win']);
  });
});

describe('unsure is', () => {
  test.each([
    ['a way to do what nobody need have done', 'A wiser mayor could win votes by praising the crew.', false],
    ['what was not mentioned', 'Tobias Renn made no mention of rolling back any fares.', false],
    ['but not what was', 'Tobias Renn made mention of rolling back some fares.', true],
    ['but not what was done', 'The mayor won votes by praising the crew.', true],
    ['what a text is about', 'The report focused on safety at the port.', false],
    ['but not what it says', 'The report pointed to faults at the port.', true],
  ])('%s', (_, text, sure) => {
    expect(claimsOf(text).map(({ confidence }) => confidence >= 0.5)).toEqual([sure]);
  });
});

describe('somebody says', () => {
  test.each([
    ['As Ada Varga likes to say, old boats sink.', 'Ada Varga | likes to say | old boats sink'],
    ['As Mei Tan explained it to me, the tool reads boats.', 'Mei Tan | explained it to me | the tool reads boats'],
    ['As Tobias Renn once said, old boats sink.', 'Tobias Renn | once said | old boats sink'],
    ['Officials advise drivers near the coast to stay at home.', 'Officials | advise | to stay at home'],
    ['The pact was announced by the board on Friday.', 'the board | was announced | The pact'],
    ['Ada Varga told millions of people how to wait.', 'Ada Varga | told | how to wait'],
    ['Ada Varga called the app a threat to trade.', 'Ada Varga | called | the app a threat to trade'],
    ['A Northline Press report this week said it was late.', 'A Northline Press report | said | it was late'],
    ['Tan was criticised by Varga throughout the talks.', 'Varga | was criticised | Tan'],
    ['Citing family concerns, Ada Varga left.', 'Ada Varga | Citing | family concerns'],
    ['Tobias Renn more recently has said the dam is safe.', 'Tobias Renn | more recently has said | the dam is safe'],
    ['Tobias Renn once again said the dam was safe.', 'Tobias Renn | once again said | the dam was safe'],
    ['The note the crew wrote said the dam was safe.', 'The note the crew wrote | said | the dam was safe'],
    ['Divers the board hired said the dam was safe.', 'Divers the board hired | said | the dam was safe'],
    ['Ada Varga told others the dam was safe.', 'Ada Varga | told | the dam was safe'],
    ['Ada Varga told the crowd assembled: “The dam is safe.”', 'Ada Varga | told | “The dam is safe.”'],
    ['Ada Varga told those present that the dam was safe.', 'Ada Varga | told | that the dam was safe'],
    ['Ada Varga told all who would listen that it was safe.', 'Ada Varga | told | that it was safe'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test('something of their own in brackets', () => {
    expect(linesOf('The ministry says it gave the boat to a museum (spokespeople would not say which).')).toEqual([
      'The ministry | says | it gave the boat to a museum',
      'spokespeople | would not say | which',
    ]);
  });

  test('something within brackets only', () => {
    const line = linesOf('Varga had a house on the quay (friends say she never lived there).')[0];
    expect(line).toBe('friends | say | she never lived there');
  });
});
