import { describe, expect, test } from 'vitest';
import { claimsOf } from '../reading';

/** Whom each claim is taken for, with its label. */
const sourcesOf = (text: string): string[] => claimsOf(text).map(({ who, label }) => `${label}: ${who}`);

describe('those who live somewhere', () => {
  test.each([
    'Many Gazans',
    'Uyghurs',
    'Many Parisians',
    'Chicagoans',
    'Rohingya',
    'Cape Verdeans',
    'San Franciscans',
    'Many Northerners',
    'Many Larkfielders',
  ])('are a crowd and no name: %s', (people) => {
    expect(sourcesOf(`${people} said the pier was sound.`)).toEqual([`vague: ${people}`]);
  });

  test.each(['Bahraini', 'Catalan', 'Gazan', 'Taiwanese', 'Greenlandic'])('have officials: %s', (people) => {
    expect(sourcesOf(`${people} officials said the pier was sound.`)).toEqual([`unnamed: ${people} officials`]);
  });

  test.each(['Spaniard', 'Frenchman', 'Dane'])('have somebody among them: the %s', (one) => {
    expect(sourcesOf(`The club signed Alvo Maren. “I am happy,” the ${one} said.`)).toEqual(['named: Alvo Maren']);
    expect(sourcesOf('“I am happy,” Dane said.')).toEqual(['named: Dane']);
  });

  test('but a faith has none, and a surname stays one', () => {
    expect(sourcesOf('Quaker officials said the pier was sound.')).toEqual(['vague: Quaker officials']);
    expect(sourcesOf('Tobias Zulu, a diver, left. Zulu said the pier was sound.')).toEqual(['named: Tobias Zulu']);
  });
});

describe('places that stand for their government', () => {
  test.each(['Amman', 'Port-au-Prince', 'Vienna', 'Donetsk', 'Czechia', 'Republic of the Congo', 'Czech Republic'])(
    '%s',
    (place) => {
      expect(sourcesOf(`${/Republic/.test(place) ? 'The ' : ''}${place} said the pier was sound.`)).toEqual([
        `institution: ${place}`,
      ]);
    },
  );

  test('a verb may follow that others have too', () => {
    expect(sourcesOf('Beijing has denied that the pier was sound.')).toEqual(['institution: Beijing']);
  });

  test.each(['Austin', 'Charlotte', 'San Juan'])('a given name before an office is a place: %s', (place) => {
    expect(sourcesOf(`${place} Mayor Quirin Hoxley said the pier was sound.`)).toEqual(['named: Quirin Hoxley']);
  });

  test('but not before an office that is a surname', () => {
    expect(sourcesOf('Charlotte Major Hoxley said the pier was sound.')).toEqual(['named: Charlotte Major Hoxley']);
  });
});
