import { describe, expect, it } from 'vitest';
import { claimsOf } from '../reading';

/** Who speaks in the last claim of a text. */
const lastSpeaker = (text: string): string | null | undefined => claimsOf(text).at(-1)?.who;

describe('whom a description means', () => {
  it.each([
    [
      'the president of a country, called so',
      'French President Tobias Renn met Mayor Ilona Varga. The French president said it was old.',
      'Tobias Renn',
    ],
    [
      'the senator of a state, by the abbreviation behind the name',
      'Sen. Ilona Varga (I-Vt.) met Sen. Tobias Renn (R-Ohio). Renn laughed. The Vermont senator said it was old.',
      'Ilona Varga',
    ],
    [
      'the president, past the president of something',
      'President Deshawn Okafor met Mei Tan, the president of the Elsin Savings Bank. Tan laughed. The president said no.',
      'Deshawn Okafor',
    ],
    [
      'the president of something, where there is no other',
      'Mei Tan, the president of the Elsin Savings Bank, laughed. The president said no.',
      'Mei Tan',
    ],
    [
      'a president of the United States whom the article calls nothing but president',
      'President Deshawn Okafor came late. The US president said no.',
      'Deshawn Okafor',
    ],
    [
      'the mayor, past whoever speaks for the mayor',
      'Ilona Varga, a spokeswoman for Mayor Tobias Renn, came late. The mayor said no.',
      'Tobias Renn',
    ],
    [
      'a name behind the clause that describes its body',
      'The firm that runs the ferries, Corvane Lines, denied that the crew slept.',
      'Corvane Lines',
    ],
    [
      'the one just spoken of, whom nothing else describes',
      'Mei Tan did not know the mayor, Tobias Renn. The real estate agent said it was old.',
      'Mei Tan',
    ],
    [
      'somebody else, where two were spoken of',
      'Mei Tan did not know Ilona Varga. The real estate agent said it was old.',
      'The real estate agent',
    ],
    [
      'somebody else, whose like the text has told of',
      'An estate agent came. Mei Tan waved. The harbour estate agent said it was old.',
      'The harbour estate agent',
    ],
    [
      'nobody by a name that may be another’s',
      'The deckhand who met the diver, Mei Tan, denied that the crew slept.',
      'The deckhand',
    ],
    [
      'a name that opens its clause, without the second comma',
      '“It was cold,” Mei Tan, the port’s engineer said. “Yes.”',
      'Mei Tan',
    ],
  ])('takes %s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });

  it.each([
    [
      'an expert whose name follows',
      'An expert warned that ice was near. It was May. Harbour historian Mei Tan said it was late.',
      ['Mei Tan', 'Mei Tan'],
    ],
    [
      'a woman whose name follows',
      'A woman who was held for a year told a court that it was dark. Mei Tan, known as “Witness 4”, says her jailer read all letters.',
      ['Mei Tan', 'Mei Tan'],
    ],
    [
      'an unnamed spokesperson of a body whose spokeswoman is named',
      'A spokesperson for the Elsin Harbour Board said it rained. Mei Tan, the board’s spokeswoman, said it was late.',
      ['Mei Tan', 'Mei Tan'],
    ],
    [
      'the researcher for whoever spoke last',
      'Mei Tan studies ferries. “It is late,” Tan said. The researcher added that it was cold.',
      ['Mei Tan', 'Mei Tan'],
    ],
    [
      'officials of two bodies for neither',
      'The Elsin Harbour Board met. Elsin Harbour Board and Port Council officials said it was late.',
      ['Elsin Harbour Board and Port Council officials'],
    ],
    [
      'one passenger for no other',
      'A passenger said that it shook. Another passenger, Mei Tan, said it stopped.',
      ['A passenger', 'Mei Tan'],
    ],
    [
      'an official for nobody',
      'An official warned that ice was near. Harbour historian Mei Tan said it was late.',
      ['An official', 'Mei Tan'],
    ],
    [
      'a woman for no man',
      'A businesswoman said that ice was near. Mr Tobias Renn said it was late.',
      ['A businesswoman', 'Tobias Renn'],
    ],
    [
      'the head of a body, whose bare name follows what they said',
      'The head of the pilots’ union said ice was near.\n\n“It is late,” Mei Tan said.',
      ['Mei Tan', 'Mei Tan'],
    ],
    [
      'the head of a body, where the next one is somebody else',
      'The head of the pilots’ union said ice was near.\n\n“It is late,” said Mei Tan, a diver.',
      ['The head of the pilots’ union', 'Mei Tan'],
    ],
    [
      'the head of a body who is known already',
      'Ada Quist, head of the pilots’ union, came. The head of the pilots’ union said no. “It is late,” Mei Tan said.',
      ['Ada Quist', 'Mei Tan'],
    ],
    [
      'an expert for nobody who was known before',
      'Mei Tan came. An expert warned that ice was near. Mei Tan said it was late.',
      ['An expert', 'Mei Tan'],
    ],
    [
      'a spokesperson for that of another body',
      'A spokesperson for the Elsin Harbour Board said it rained. Mei Tan, a spokeswoman for Corvane Lines, said it was late.',
      ['Elsin Harbour Board', 'Mei Tan'],
    ],
  ])('takes %s', (_, text, speakers) => {
    const outer = claimsOf(text).filter(({ parent }) => parent === null);
    expect(outer.map(({ who }) => who)).toEqual(speakers);
  });

  it.each([
    ['a president for that of another country', 'President Renn slept. The French president said no.', 'Renn'],
    ['a senator for that of a state', 'Sen. Ilona Varga slept. The Vermont senator said no.', 'Ilona Varga'],
    [
      'a member of one party for a candidate of another',
      'Republican Tobias Renn stayed. “Yes,” Renn said. The Democratic candidate said no.',
      'Tobias Renn',
    ],
    [
      'a name for the next of a list',
      'They met Tobias Renn, Governor Ilona Varga and others. “Yes,” Renn said. The governor said no.',
      'Tobias Renn',
    ],
    [
      'a name for its verb’s subject',
      'Mayor Renn praised Doctor Ilona Varga. “Yes,” Varga said. The mayor said no.',
      'Ilona Varga',
    ],
    [
      'a friend for somebody else’s',
      'Tomas Hale, a friend of the crew, left early. “It was late,” her friend said.',
      'Tomas Hale',
    ],
    ['a governor for that of a state', 'Ohio Gov. Tobias Renn slept. The New Jersey governor said no.', 'Tobias Renn'],
    [
      'an officer without a name for one who is named later',
      'It rained. It snowed. It thawed. It was late. A young police officer came. The officer said no. Tobias Renn, a police officer, slept.',
      'Tobias Renn',
    ],
    ['a mayor for an aide', 'Ilona Varga, an aide to the mayor, slept. The mayor said no.', 'Ilona Varga'],
    ['a mayor for a friend', 'Ilona Varga, the mayor’s wife, slept. The mayor said no.', 'Ilona Varga'],
    ['a mayor for a deputy', 'Deputy Mayor Ilona Varga slept. The mayor said no.', 'Ilona Varga'],
    ['a governor for a lieutenant', 'Lt. Gov. Ilona Varga slept. The governor said no.', 'Ilona Varga'],
    ['a diplomat for a brother', 'Tobias Renn, a brother of the envoy, slept. The diplomat said no.', 'Tobias Renn'],
    [
      'a name before the subject of another clause',
      'While the port waited for Ilona Varga, his rival said it was old. The rival said no.',
      'Ilona Varga',
    ],
    [
      'a name before a clause of time',
      'They slept near Varga Stadium, when a young boy came. A young boy allCaps that it was late.',
      'Varga Stadium',
    ],
  ])('never takes %s', (_, text, who) => {
    expect(lastSpeaker(text)).not.toBe(who);
  });
});
