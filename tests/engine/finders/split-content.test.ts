import { describe, expect, test } from 'vitest';
import { foundIn } from '../found-in';

/** Each outermost attribution as "source | cue | content". */
const linesOf = (text: string): string[] =>
  foundIn(text).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`);

describe('what somebody tells may stand behind whom, where and when', () => {
  test.each([
    ['Lund told guests at the annual gala how she saved the hotel.', 'how she saved the hotel'],
    ['Lund told the crowd in Leith what she would do.', 'what she would do'],
    ['Lund said in a talk that aired on Monday that the pier was shut.', 'that the pier was shut'],
    [
      'Lund is telling a crowd in snowy Harl, New Norland, on the last day of the race that she will win.',
      'that she will win',
    ],
  ])('%s', (text, content) => {
    expect(foundIn(text).map((row) => row.content)).toEqual([content]);
  });

  test.each([['Lund met guests at the gala in what was a hotel.'], ['Lund sat at the quay where she would sail.']])(
    'but not: %s',
    (text) => {
      expect(linesOf(text)).toEqual([]);
    },
  );
});

describe('what somebody tells may stand behind how long after it was', () => {
  test.each([
    ['The Elsin Port Authority tweeted a few hours after the crash that its crew was safe.', 'that its crew was safe'],
    ['Lund wrote two days before the vote that she would win.', 'that she would win'],
    [
      'The board reported a week ago that one of its pilots, Renn, had left the port, which is old.',
      'that one of its pilots, Renn, had left the port, which is old',
    ],
    ['Lund wrote nearly two years earlier that she would win.', 'that she would win'],
    ['Lund said two days later the port was shut.', 'the port was shut'],
    ['Lund said two days ago would have been too late.', 'two days ago would have been too late'],
  ])('%s', (text, content) => {
    expect(foundIn(text).map((row) => row.content)).toEqual([content]);
  });
});

describe('a wish may end in words in marks', () => {
  test.each([
    ['Renn called for further talks “without delay.”', 'Renn | called for | further talks “without delay.”'],
    ['The board pressed for a new pier “at any price.”', 'The board | pressed for | a new pier “at any price.”'],
    ['Renn called on owners “not to close the pier.”', 'Renn | called | “not to close the pier.”'],
    ['Renn called for calm.', 'Renn | called for | calm'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('what was said before, named at the start of a sentence, ends at its comma', () => {
  test.each([
    [
      'In a similar way to what he said in May, Renn stressed that the pier was old.',
      'Renn | stressed | that the pier was old',
    ],
    ['Unlike what she said in Harl, Lund wrote that the pier was old.', 'Lund | wrote | that the pier was old'],
    [
      'In what police said on Monday was a row, two divers were hurt.',
      'police | said | on Monday was a row, two divers were hurt',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('a heading before a colon', () => {
  test.each([
    ['is not said', 'Elsin closures: The pier was shut, Renn said.', 'The pier was shut'],
    ['but a clause is', 'The rule is simple: The pier is shut, Renn said.', 'The rule is simple: The pier is shut'],
  ])('%s', (_, text, content) => {
    expect(foundIn(text).map((row) => row.content)).toEqual([content]);
  });
});

describe('what is said is found', () => {
  test.each([
    [
      'behind two ways in which it was sent',
      'Renn says in an alert sent via phone and email that crews left.',
      'that crews left',
    ],
    ['behind the day of a month', 'Renn announced June 23 details of the toll.', 'details of the toll'],
    ['behind a call', 'Renn also stated in the phone call that crews left.', 'that crews left'],
    [
      'in a quotation that a participle leads to',
      'Leading the crew, “we will mend the pier,” Renn told the men he was about to hire.',
      'Leading the crew, “we will mend the pier,”',
    ],
    [
      'behind those who claimed something',
      'Divers who claimed responsibility for the leak at Corvane say a toll has been paid.',
      'a toll has been paid',
    ],
  ])('%s', (_, text, content) => {
    expect(foundIn(text).map((row) => row.content)).toContain(content);
  });
});

describe('a colon and an adverbial open the clause that a cue divides', () => {
  test('which holds what is said', () => {
    expect(linesOf('Divers have a plan: By noon, they say, the pier will open.')).toEqual([
      'they | say | By noon … the pier will open',
    ]);
  });

  test('but no words that end with the cue', () => {
    expect(linesOf('The rule is simple: no boats, Renn said.')).toEqual(['Renn | said | The rule is simple: no boats']);
  });
});

describe('what is said goes on', () => {
  test.each([
    [
      'to the last of a pair of things',
      'Renn said she suffers from thirst and stress.',
      'she suffers from thirst and stress',
    ],
    [
      'to the last thing done to somebody',
      'Renn said she was pushed over and threatened.',
      'she was pushed over and threatened',
    ],
    [
      'past who somebody is',
      'The port alleges Renn, a 35-year-old cook, who lives in Leith, sank the boat because it was old.',
      'Renn, a 35-year-old cook, who lives in Leith, sank the boat because it was old',
    ],
    [
      'in the present, behind a cue in the past',
      'The court heard how the cook has admitted it but maintains that it was late.',
      'how the cook has admitted it but maintains that it was late',
    ],
  ])('%s', (_, text, content) => {
    expect(foundIn(text).map((row) => row.content)).toEqual([content]);
  });
});

describe('a quotation goes on', () => {
  test.each([
    ['behind how the speaker sounds', '“The point,” Renn said, her voice low, “is that it sank.”'],
    ['behind what the speaker does', '“The point,” Renn said, pausing, “is that it sank.”'],
  ])('%s', (_, text) => {
    expect(foundIn(text).map((row) => row.content)).toEqual(['“The point,” … “is that it sank.”']);
  });

  test('in a paragraph that leaves its single mark open', () => {
    expect(linesOf('Renn added: ‘It sank and I saw it go.\n\n‘It was bad.’')).toEqual([
      'Renn | added | ‘It sank and I saw it go. … ‘It was bad.’',
    ]);
  });

  test('but not into the next', () => {
    expect(foundIn('“It sank,” Renn said, then added, “we left.”')[0]?.content).toBe('“It sank,”');
  });
});

describe('a quotation is no part apart', () => {
  test.each([
    [
      'that is the subject of what follows',
      '“The right to sail,” Lund said as she left, was “a right that was always mine.”',
      'Lund | said | “The right to sail,” … was “a right that was always mine.”',
    ],
    [
      'whose subject stands before the cue',
      'The boats in Harl, Renn says, “leak badly. They always did.”',
      'Renn | says | The boats in Harl … “leak badly. They always did.”',
    ],
    ['behind a time', 'Friday night, Renn said, “we heard a bang.”', 'Renn | said | “we heard a bang.”'],
    [
      'between a subject and its verb',
      'Renn said the port, “in order to be safe,” must close.',
      'Renn | said | the port, “in order to be safe,” must close',
    ],
    [
      'that ends the sentence behind a phrase',
      'Renn suggested moving the race to May, a month from now, “in order to be safe for all.”',
      'Renn | suggested | moving the race to May, a month from now, “in order to be safe for all.”',
    ],
    [
      'behind a story that somebody goes on with',
      'Pilot Ida Lund picks up the story: “The door opened and the crew walked out.”',
      'Pilot Ida Lund | : | “The door opened and the crew walked out.”',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([
    ['a title', 'Renn praised the crew, the makers of “The Long Sea.”', 'Renn | praised | the crew'],
    ['another’s words', 'Renn praised the crew, and Lund wrote “late again.”', 'Renn | praised | the crew'],
    ['what was said before', '“We left,” Lund said, and was gone.', 'Lund | said | “We left,”'],
  ])('but %s stays apart', (_, text, line) => {
    expect(linesOf(text)[0]).toBe(line);
  });
});

describe('by somebody’s own account', () => {
  test.each([
    ['In Renn’s words: “The pier is late.”', 'Renn | words | “The pier is late.”'],
    ['By her own account, Lund never sailed.', 'her | account | Lund never sailed'],
    ['By Renn’s admission, the pier was never safe.', 'Renn | admission | the pier was never safe'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([['By all accounts, the port is old.'], ['By her own boat, Lund never sailed.']])('but not: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

describe('what is said goes on', () => {
  test.each([
    [
      'behind “so”',
      'So many crews had left, the port said in a letter, that it was shut.',
      'the port | said | So many crews had left … that it was shut',
    ],
    [
      'behind what records show',
      'Nationwide, records reviewed by the Harl Mail show, the rate was 13% in May.',
      'records reviewed by the Harl Mail | show | Nationwide … the rate was 13% in May',
    ],
    [
      'from its subject to a quotation',
      'Holm told lenders on a call on Monday its owners “want to wait”.',
      'Holm | told | its owners “want to wait”',
    ],
    [
      'behind a clause that tells when',
      'As divers have explained when we have asked about it, eels do not sleep.',
      'divers | have explained when we have asked about it | eels do not sleep',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test('behind the outlet that passes it on', () => {
    expect(linesOf('In reply, the district said in a statement, according to Radio Vessel: “It is late.”')).toEqual([
      'Radio Vessel | according to | In reply, the district said in a statement … “It is late.”',
    ]);
  });
});

describe('a clause whose subject is told of before its verb', () => {
  test.each([
    [
      'between dashes',
      'Holm suggested the deal – first struck in May – was late.',
      'the deal – first struck in May – was late',
    ],
    ['between commas', 'Holm suggested the deal, struck in May, was late.', 'the deal, struck in May, was late'],
    ['not behind what is criticised', 'Holm criticised the deal, struck in May, and left.', 'the deal'],
  ])('%s', (_, text, content) => {
    expect(foundIn(text)[0]?.content).toBe(content);
  });

  test('not of whoever admitted it', () => {
    expect(linesOf('Holm, who admitted the theft, proved in May, was jailed.')).toEqual(['who | admitted | the theft']);
  });
});

describe('data and where they come from, behind what they show', () => {
  test.each([
    ['There is less rain, data from the board show.', ['data from the board | show | There is less rain']],
    ['There is less rain, official records for May show.', ['official records for May | show | There is less rain']],
    ['Holm brought maps, records from the show.', []],
    ['There is less rain, fans of the show.', []],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});
