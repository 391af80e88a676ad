import { describe, expect, test } from 'vitest';
import { claimsOf } from '../reading';

/** Whom each claim is taken for, with its label. */
const sourcesOf = (text: string): string[] => claimsOf(text).map(({ who, label }) => `${label}: ${who}`);

describe('a body is known by its name', () => {
  test.each([
    'Elsin Prison',
    'Harl Film Festival',
    'Elsin Care Home',
    'Elsin Town Hall',
    'Comelec',
    'Insee',
    'Caltrans',
    'Kaizer Chiefs',
    'Ohanaeze Ndigbo',
    'Georgia Tech',
    'CMS',
    'Save the Children',
    'Just Stop Oil',
    'Breaking the Silence',
    'Friends of the Earth',
    'Transport for London',
    'Harbour Panel on Marine Safety',
    'General Coordination for Refugees',
  ])('%s', (body) => {
    expect(sourcesOf(`${body} said the pier was sound.`)).toEqual([`institution: ${body}`]);
  });

  test.each(['9th Circuit', '5th U.S. Circuit Court of Appeals', '82nd Airborne Division', 'U.S. Geological Survey'])(
    'also with a number, or a word for a document: %s',
    (body) => {
      expect(sourcesOf(`The ${body} said the pier was sound.`)).toEqual([`institution: ${body}`]);
    },
  );

  test.each(['News Agency', 'Broadcasting Corporation'])('as an outlet by its first words: %s', (words) => {
    expect(sourcesOf(`The ${words} of Norland said the pier was sound.`)).toEqual([`outlet: ${words} of Norland`]);
  });

  test.each([
    ['People reports that the pier was sound.', 'outlet: People'],
    ['People say the pier was sound.', 'vague: People'],
    ['Nature reports that the pier was sound.', 'outlet: Nature'],
    ['It is over, reports Elsin magazine, quoting a clerk.', 'outlet: Elsin'],
  ])('by what it does, though its name is a plain word: %s', (text, source) => {
    expect(sourcesOf(text)).toContain(source);
  });

  test('but a clause stays one', () => {
    expect(sourcesOf('Save the money, Renn said.')).toEqual(['named: Renn']);
  });
});

describe('a body’s name goes on', () => {
  test.each([
    'Weather and Tides Authority',
    'Norland Weather, Ice and Tides Authority',
    'National Union of Ferry, Tug and Barge Workers',
    'Society for the Prevention of Cruelty to Horses',
    'Committee to Protect Pilots',
    'Confederation of Norland Industry',
    'People for the Humane Treatment of Horses',
    'Coalition of Norland Workers',
  ])('over what it is for: %s', (body) => {
    expect(sourcesOf(`The pier was sound, according to the ${body}.`)).toEqual([`institution: ${body}`]);
  });

  test.each([
    'A Harl Fire and Rescue Service spokesman',
    'The Harl Fire and Rescue Service',
    'A spokesman for Harl Fire and Rescue Service',
  ])('with “and” in it behind an article or a preposition: %s', (source) => {
    const [claim] = claimsOf(`${source} said that it was late.`);
    expect(claim!.who).toBe('Harl Fire and Rescue Service');
  });

  test.each([
    ['As Barron’s noted, it was late.', 'outlet: Barron’s'],
    ['According to Thomson Reuters, it was late.', 'outlet: Thomson Reuters'],
    ['As Tan’s report noted, it was late.', 'document: Tan’s report'],
    ['The star has left, reports harlblog.com.', 'outlet: harlblog.com'],
    ['The star has left, reported the Harl Weekly Digest.', 'outlet: Harl Weekly Digest'],
    ['The star has left, reported the Harl Police Department.', 'institution: Harl Police Department'],
  ])('as it stands: %s', (text, source) => {
    expect(sourcesOf(text)).toEqual([source]);
  });

  test('but two bodies stay two', () => {
    const text = 'The Kremlin and Defense Ministry met. The Defense Ministry said the pier was sound.';
    expect(sourcesOf(text)).toEqual(['institution: Defense Ministry']);
  });
});

test('it is named behind the clause that says what it does', () => {
  expect(sourcesOf('The charity that runs the dock, Safe Harbour, said it was full.')).toEqual([
    'institution: Safe Harbour',
  ]);
});

test('its letters in brackets are its name, whatever else they stand for', () => {
  const texts = [
    'The Directorate of Criminal Investigations (DCI) came. The DCI said the pier was sound.',
    'The Ministry of Harbours and Public Works (MoHPuW) came. MoHPuW said the pier was sound.',
  ];
  expect(texts.flatMap(sourcesOf)).toEqual([
    'institution: Directorate of Criminal Investigations',
    'institution: Ministry of Harbours and Public Works',
  ]);
});

test('a family is called by its surname in the plural', () => {
  expect(sourcesOf('Marta and Ida Lund lost a boat. The storm took it, the Lunds said.')).toEqual(['named: Lunds']);
  expect(sourcesOf('Jalen Lund left the Elsin Lunds. The Lunds said it was late.')).toEqual(['institution: Lunds']);
});

test('an agency is known by what it enforces', () => {
  expect(claimsOf('Immigration and Customs Enforcement said no. ICE said it was late.').map(({ who }) => who)).toEqual([
    'Immigration and Customs Enforcement',
    'Immigration and Customs Enforcement',
  ]);
});

test('a county keeps the trade in its name', () => {
  expect(sourcesOf('The ferry sank, the Butler County Courier reported.')).toEqual(['outlet: Butler County Courier']);
});

test('two letters before others are its name, and no initials', () => {
  expect(sourcesOf('The crew drove its KT ID. KT said it was late.')).toEqual(['institution: KT']);
});

test('letters of a thing name no body', () => {
  expect(sourcesOf('Corvane Lines sells a large wave meter (LWM). The LWM is red. The company says it works.')).toEqual(
    ['institution: Corvane Lines'],
  );
});

test('a firm introduced as a startup is “the company”', () => {
  const text = 'Ida Lund left Google, which she joined in May, to run Pamo Works, a startup selling ropes.';
  expect(sourcesOf(`${text} This week, the company said it was late.`)).toEqual(['institution: Pamo Works']);
});

test('what a company is by law, and whose it is, tell it apart', () => {
  expect(sourcesOf('The owner, Corvano, LLC, is suing. Corvano says it is late.')).toEqual(['institution: Corvano']);
  const text = 'Samsung has closed it. The company said it was late. Samsung Ventures is old.';
  expect(sourcesOf(text)).toEqual(['institution: Samsung']);
});

test.each(['MG Rover', 'WH Smith', 'JC Penney', 'TK Maxx', 'JP Morgan'])('a firm named like a person: %s', (firm) => {
  expect(sourcesOf(`${firm} said it was late.`)).toEqual([`institution: ${firm}`]);
});
