import { describe, expect, test } from 'vitest';
import { claimsOf } from '../reading';

/** Whom each claim is taken for, with its label. */
const sourcesOf = (text: string): string[] => claimsOf(text).map(({ who, label }) => `${label}: ${who}`);

describe('what stands before a name is no part of it', () => {
  test.each([
    'Alhaja',
    'Hajiya',
    'Sheik',
    'Madam',
    'Msgr.',
    'Dr. (Mrs.)',
    'Rear Admiral (retd)',
    'Petty Officer 1st Class',
    'Lance Corporal',
    'PCol',
    'MPA',
    'DI',
    'First Minister',
    'Deputy Commissioner (DC)',
  ])('%s', (title) => {
    expect(sourcesOf(`“It was late,” said ${title} Quirin Hoxley.`)).toEqual(['named: Quirin Hoxley']);
  });

  test.each(['Ministers', 'Cabinet Ministers', 'Police Officers', 'Council Members'])(
    '%s before several names',
    (title) => {
      expect(sourcesOf(`“It was late,” said ${title} Quirin Hoxley, Tobb Arle and Ida Lund.`)).toEqual([
        'named: Quirin Hoxley, Tobb Arle and Ida Lund',
      ]);
    },
  );

  test('but those without borders are a body', () => {
    expect(sourcesOf('“It was late,” said Divers Without Borders, Harl Aid and others.')).toEqual([
      'institution: Divers Without Borders, Harl Aid and others',
    ]);
  });

  test.each(['Senator', 'Coach', 'Councilor'])('%s before a given name that is a title, too', (title) => {
    expect(sourcesOf(`${title} Dean Hoxley said it was late.`)).toEqual(['named: Dean Hoxley']);
  });

  test('a man and a woman may have one given name', () => {
    expect(sourcesOf('Minister Parveen Hoxley slept. Mr Hoxley said no.')).toEqual(['named: Parveen Hoxley']);
    expect(sourcesOf('Minister Parveen Hoxley slept. Mrs Hoxley said no.')).toEqual(['named: Parveen Hoxley']);
  });

  test('a father and a son of one name are two', () => {
    const text =
      'Otto Hoxley Jr. met a lawyer. President Otto Hoxley said no. Hoxley Jr. said yes. Hoxley added that it rained.';
    expect(sourcesOf(text)).toEqual(['named: Otto Hoxley', 'named: Otto Hoxley Jr.', 'named: Otto Hoxley']);
  });

  test('a son goes by his surname where nobody has it but him', () => {
    expect(sourcesOf('Otto Hoxley Jr. met a lawyer. Hoxley said no.')).toEqual(['named: Otto Hoxley Jr.']);
  });

  test('nor a dean’s rank', () => {
    expect(sourcesOf('Assistant Dean Hoxley said it was late.')).toEqual(['named: Hoxley']);
  });

  test.each(['Earl', 'Dean'])('but %s before a surname is a given name', (given) => {
    expect(sourcesOf(`${given} Hoxley said it was late.`)).toEqual([`named: ${given} Hoxley`]);
  });

  test.each(['Premier Poultry', 'Major League Soccer'])('but %s is a body', (name) => {
    expect(sourcesOf(`${name} said it was late.`)).toEqual([`institution: ${name}`]);
  });

  test('but letters before a body are its name', () => {
    expect(sourcesOf('GM Korea Trading said it was late.')).toEqual(['institution: GM Korea Trading']);
  });
});

describe('an office by its letters', () => {
  test.each([
    'The Deputy Commissioner (DC), Mark Tan, came. The DC said it was late.',
    'Deputy Commissioner Mark Tan came. The DC said it was late.',
    'SP Mark Tan came. The SP said it was late.',
    'Superintendent of Police Mark Tan came. The SP said it was late.',
  ])('%s', (text) => {
    expect(sourcesOf(text)).toEqual(['named: Mark Tan']);
  });

  test('stays a body where the article has no such office', () => {
    expect(sourcesOf('The vote came. The SP said it was late.')).toEqual(['institution: SP']);
  });
});

describe('names of several words', () => {
  test.each([
    'Ursula von der Linde',
    'Juan Carlos de la Riva',
    'Jan van der Molen',
    'Karl zu Hallberg',
    'Marine Le Tan',
    'Mei Sen',
    'Guðni Th. Moesson',
    'Cal Renn, Jr.',
  ])('%s', (name) => {
    expect(sourcesOf(`Nobody came. ${name} said it was late.`)).toEqual([`named: ${name}`]);
  });

  test('a particle may open the surname alone', () => {
    expect(sourcesOf('Ahmed al-Rashad came. The boats were late, al-Rashad said.')).toEqual(['named: Ahmed al-Rashad']);
  });
});

describe('a name right behind the body that somebody heads is theirs', () => {
  test.each([
    ['Head of the Harl regional administration Valen Hoxley said it was late.', 'named: Valen Hoxley'],
    ['The leader of the LRP caucus Valen Hoxley said it was late.', 'named: Valen Hoxley'],
    ['The head of the charity Harbour Light said it was late.', 'unnamed: The head of the charity Harbour Light'],
  ])('%s', (text, source) => {
    expect(sourcesOf(text)).toEqual([source]);
  });
});

describe('an Arabic surname is the same without its article', () => {
  test('Omar al-Hadda and Hadda', () => {
    expect(sourcesOf('“It is late,” Omar al-Hadda said. Hadda said it was dark.')).toEqual([
      'named: Omar al-Hadda',
      'named: Omar al-Hadda',
    ]);
    expect(sourcesOf('“It is late,” Omar al-Hadda said. Mona Hadda said it was dark.').at(-1)).toBe(
      'named: Mona Hadda',
    );
  });
});
