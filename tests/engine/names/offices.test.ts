import { describe, expect, test } from 'vitest';
import { claimsOf } from '../reading';

/** Whom each claim is taken for, with its label. */
const sourcesOf = (text: string): string[] => claimsOf(text).map(({ who, label }) => `${label}: ${who}`);

describe('a name behind an office and what it is for is a person’s', () => {
  test.each([
    'Minister of Roads and Highways Kofi Asante said the bridge was safe.',
    'The Minister in the Ministry of Finance Kofi Asante said the bridge was safe.',
    'Spokesman for Norland’s Ministry of Foreign Affairs Kofi Asante said the bridge was safe.',
    'The Minister for Gender, Children and Social Protection Kofi Asante said the bridge was safe.',
    'Chairman of the House Rules Committee Kofi Asante said the bridge was safe.',
    'House Majority Whip Kofi Asante said the bridge was safe.',
    'Rear-Admiral Kofi Asante said the bridge was safe.',
    'Senior Special Assistant on Media Kofi Asante said the bridge was safe.',
    'The Inspector-General of Police, Kofi Asante, said the bridge was safe.',
    'Santa Rita Mayor Kofi Asante said the bridge was safe.',
    'National Federation of Dock Workers President Kofi Asante said the bridge was safe.',
    'Department of Harbour Security Secretary Kofi Asante, who took over in May, said the bridge was safe.',
  ])('%s', (text) => {
    expect(sourcesOf(text)).toEqual(['named: Kofi Asante']);
  });

  test.each(['the mayor of Leith', 'The MP for Harl North', 'The president of Real Madrid'])(
    'so is a known given name behind a place or a club: %s',
    (office) => {
      expect(sourcesOf(`${office} Paul Denholm said it was late.`)).toEqual(['named: Paul Denholm']);
    },
  );

  test.each([
    'The mayor of New York City said it was late.',
    'The mayor of Fort Wayne North said it was late.',
    'The MP for Harl North East said it was late.',
    'The lawyer for Ann Marie Holm said it was late.',
    'A student at John Paul Academy said it was late.',
    'The Minister of Foreign Affairs and Regional Integration said it was late.',
  ])('but not what belongs to the office itself: %s', (text) => {
    expect(claimsOf(text)[0]!.label).toBe('unnamed');
  });
});

describe('an office in capitals', () => {
  test.each(['Falcons GM Rory Tandem', 'Elsin AG Mei Tan', 'Health CS Oduya Renn', 'DA Mark Tandem'])(
    'precedes a name of two words: %s',
    (name) => {
      expect(sourcesOf(`${name} said it was late.`)).toEqual([`named: ${name.split(' ').slice(-2).join(' ')}`]);
    },
  );

  test.each(['Renn’s VP', 'The club’s former CEO', 'Its interim CEO'])('is somebody’s: %s', (name) => {
    expect(sourcesOf(`${name} said it was late.`)).toEqual([`unnamed: ${name}`]);
  });

  test.each(['GM Elsin', 'The DA', 'MD Carriers'])('is a body elsewhere: %s', (name) => {
    expect(sourcesOf(`${name} said it was late.`)[0]).toMatch(/^institution/);
  });
});

describe('an office before where it is held', () => {
  test.each([
    ['Chief Minister Punjab Ilona Venn', 'Ilona Venn'],
    ['Governor Sindh Otto Venn', 'Otto Venn'],
    ['DIG East Otto Venn', 'Otto Venn'],
    ['Senator Virginia Renn Moss', 'Virginia Renn Moss'],
  ])('%s', (name, who) => {
    expect(sourcesOf(`${name} said it was late.`)).toEqual([`named: ${who}`]);
  });
});

describe('an office called by its letters means whoever is called so in full', () => {
  test.each([
    ['Norland Chief Minister Ilona Venn left.', 'The CM'],
    ['Health Cabinet Secretary Ilona Venn left.', 'The CS'],
    ['Director General of the Ports Board Ilona Venn left.', 'The DG'],
    ['DIG Ilona Venn left.', 'The DIG'],
    ['The Attorney-General of Norland, Ilona Venn, left.', 'The Attorney-General'],
    ['The NFS director-general, Ilona Venn, left.', 'The NFS chief'],
  ])('%s', (text, office) => {
    expect(sourcesOf(`${text} ${office} said it was late.`)).toEqual(['named: Ilona Venn']);
  });

  test('and nobody where there are two', () => {
    const text = 'Norland Chief Minister Ilona Venn met Elsin Chief Minister Otto Renn. The CM said it was late.';
    expect(sourcesOf(text)).toEqual(['unnamed: The CM']);
  });
});

describe('an office of two titles is nobody’s name', () => {
  test.each(['The Attorney General', 'The Vice President', 'The Lord Mayor', 'The Secretary of State'])(
    '%s',
    (office) => {
      expect(claimsOf(`${office} said it was late.`)[0]!.label).toBe('unnamed');
    },
  );

  test('and means whoever is named with it', () => {
    const text = 'Attorney General Tom Venn spoke in Leith. The Attorney General said it was late.';
    expect(sourcesOf(text)).toEqual(['named: Tom Venn']);
  });

  test.each(['Captain Dean', 'Mr Major', 'Coach Marshal'])('but a title may be a surname: %s', (name) => {
    expect(claimsOf(`${name} said it was late.`)[0]!.label).toBe('named');
  });
});
