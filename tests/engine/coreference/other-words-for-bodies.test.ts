import { describe, expect, test } from 'vitest';
import { claimsOf } from '../reading';

/** Who speaks in each claim of a text. */
const speakers = (text: string): (string | null)[] => claimsOf(text).map(({ who }) => who ?? null);

describe('another word for a body is that body', () => {
  test.each([
    ['Leith Police said it was late. The force said it was early.', 'Leith Police'],
    ['Police said it was late. The force said it was early.', 'Police'],
    ['Harl City Council said it was late. The local authority said it was early.', 'Harl City Council'],
    ['The Norland Reserve Bank said it was late. The central bank said it was early.', 'Norland Reserve Bank'],
    ['Labour said it was late. The party said it was early.', 'Labour'],
    ['Labour said it was late. A party spokesman said it was early.', 'Labour'],
    ['The Labour Party said it was late. Labour said it was early.', 'Labour Party'],
    ['The Conservative Party said it was late. The Tories said it was early.', 'Conservative Party'],
    ['The Labour party said it was late. Labour said it was early.', 'The Labour party'],
    ['The Dock Workers union said it was late. The union said it was early.', 'Dock Workers'],
    ['The Rail, Freight and Parcel union said it was late. The union said it was early.', 'Rail, Freight and Parcel'],
    ['Researchers in Leith said it was late. The team said it was early.', 'Researchers in Leith'],
    ['Shelter said it was late. The charity said it was early.', 'Shelter'],
    ['The OPC said it was late. The Leith-based think tank said it was early.', 'OPC'],
    ['The OPC said it was late. The New Leith-based think tank said it was early.', 'OPC'],
    ['The OPC said it was late. The Harl, Ohio-based think tank said it was early.', 'OPC'],
    ['Which? said it was late. The consumer group said it was early.', 'Which?'],
    ['The Health Service Executive said it was late. The HSE said it was early.', 'Health Service Executive'],
    [
      'The US Office of Port Control and Safety said it was late. The OPC said it was early.',
      'US Office of Port Control and Safety',
    ],
    ['The OPC said it was late. The US OPC said it was early.', 'US OPC'],
    ['The U.S. Harbor Survey said it was late. The USHS said it was early.', 'U.S. Harbor Survey'],
  ])('%s', (text, who) => {
    expect(speakers(text)).toEqual([who, who]);
  });

  test.each([
    ['A Facebook group said it was late.', 'A Facebook group'],
    ['Harl Lines said it was late. The Leith-based union said it was early.', 'The Leith-based union'],
    ['The Corvane board said it was late.', 'The Corvane board'],
    ['Harl Lines said it was late. The force said it was early.', 'The force'],
  ])('but not of whatever stands beside it: %s', (text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });
});

test.each([
  ['Housing, Planning and Roads Minister Ida Lund said it was late.', 'named', 'Ida Lund'],
  ['The Harl Port Authority (HPA)’s Ida Lund said it was late.', 'named', 'Ida Lund'],
  ['The Harl Port Authority (HPA)’s report said it was late.', 'document', expect.any(String)],
])('names behind lists of fields and letters in brackets are read whole: %s', (text, label, who) => {
  expect(claimsOf(text)).toMatchObject([{ label, who }]);
});

describe('the agency is the wire agency in mind', () => {
  test.each([
    ['The ministry told Northline it was late. Xinhua said it was early. It was dark, the agency said.', 'Xinhua'],
    ['The Harbour Safety Agency told Reuters it was late. It was dark, the agency said.', 'Harbour Safety Agency'],
  ])('%s', (text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });
});

describe('whoever speaks for a ministry of a body or a country stands for the ministry', () => {
  test.each([
    ['The Corvane health ministry spokesman said it was late.', ['Corvane health ministry']],
    ['A spokesman for Norland’s health ministry said it was late.', ['Norland’s health ministry']],
    ['The Leith Fire and Rescue Service spokesman said it was late.', ['Leith Fire and Rescue Service']],
    ['The Corvane spokesman said it was late.', ['Corvane']],
    [
      '“It is old,” said port spokesman Robin Mann. The Corvane health ministry spokesman said it was late.',
      ['Robin Mann', 'Corvane health ministry'],
    ],
  ])('%s', (text, who) => {
    expect(speakers(text)).toEqual(who);
  });
});
