import { describe, expect, test } from 'vitest';
import { claimsOf, spanWords } from '../reading';

/** Each claim as "source | cue | content". */
const linesOf = (text: string): string[] =>
  claimsOf(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spanWords(text, spans)).join(' | '),
  );

describe('who tells somebody something is the source, and what was told the content', () => {
  test.each([
    ['The crew was told by the board that the quay was closed.', 'the board | was told | that the quay was closed'],
    [
      'Tenants were informed by their landlord that the lift was new.',
      'their landlord | were informed | that the lift was new',
    ],
    [
      'Two guards were told by the woman who made the call that Renn was drunk.',
      'the woman who made the call | were told | that Renn was drunk',
    ],
    ['“They have spoken,” Tobias Renn, said on Friday.', 'Tobias Renn, | said | “They have spoken,”'],
    ['“They have spoken,” Renn told cheering supporters in Harl.', 'Renn | told | “They have spoken,”'],
    ['Defence lawyers had another take saying it was late.', 'Defence lawyers | saying | it was late'],
    ['Prices fell amid coverage of a suit alleging the bank lied.', 'a suit | alleging | the bank lied'],
    ['Speaking to the Harl Mail website Mr Renn said it was late.', 'Mr Renn | said | it was late'],
    ['Ida Holm had to admit that time had run out.', 'Ida Holm | admit | that time had run out'],
    ['Ida Holm was forced to concede that it was late.', 'Ida Holm | concede | that it was late'],
    ['The plan is late, says the union – and it could cost jobs.', 'the union | says | The plan is late'],
    ['Tan was accused by three clerks of stealing a bell.', 'three clerks | was accused | stealing a bell'],
    ['Tan was accused of theft by a clerk and of fraud by a guard.', 'a clerk | was accused | theft'],
    ['The crash was reported earlier by Radio Vessel.', 'Radio Vessel | was reported | The crash'],
    ['Renn was criticised by divers for his silence.', 'divers | was criticised | Renn … for his silence'],
    [
      'Two judges hearing suits seeking news of the sale have cited the vote.',
      'Two judges hearing suits seeking news of the sale | have cited | the vote',
    ],
    [
      'LEITH - The Harl Reform Alliance (HRA)-led coalition in Leith said it was late.',
      'The Harl Reform Alliance (HRA)-led coalition in Leith | said | it was late',
    ],
    ['Renn was criticised by lawyers for the port.', 'lawyers for the port | was criticised | Renn'],
    ['Tenants were told by letter that the lift was new.', ' | were told | that the lift was new'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('words that may be verbs are nouns', () => {
  test.each([
    ['“It is late,” said Capt. Otto Venn late Thursday.', 'Capt. Otto Venn | said | “It is late,”'],
    ['Counsel for the port said it was late.', 'Counsel for the port | said | it was late'],
    ['By May, state data shows, the pier was shut.', 'state data | shows | By May … the pier was shut'],
    [
      'The pier was lost, state-owned ferry firm Corvane announced on Monday.',
      'state-owned ferry firm Corvane | announced | The pier was lost',
    ],
    [
      'Renn has used his speech to lay blame for a rise to interest rates at the board, arguing it was late.',
      'Renn | arguing | it was late',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('behind an apposition that closes with a comma stands the verb of whom it describes', () => {
  test.each([
    [
      'The pier is shut, but its owner, Ida Lund, says the boats run as usual.',
      'its owner, Ida Lund, | says | the boats run as usual',
    ],
    [
      'The pier is shut, and the mayor, Ida Lund, said the crews left on time.',
      'the mayor, Ida Lund, | said | the crews left on time',
    ],
    ['A white paper, published in May, says the port needs a crane.', 'A white paper | says | the port needs a crane'],
    ['The pier is shut, and the note, sent in May, says the board knew.', 'the note | says | the board knew'],
    ['The pier is shut, said a diver hired by the port.', 'a diver hired by the port | said | The pier is shut'],
    ['The pier is shut, said the man accused of theft.', 'the man accused of theft | said | The pier is shut'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('all that describes a source belongs to it', () => {
  test.each([
    [
      'The widow of a man fatally shot in the back by Elsin police sued the guards alleging fraud.',
      'The widow of a man fatally shot in the back by Elsin police | alleging | fraud',
    ],
    ['The Elsin, Ohio, woman said she was late.', 'The Elsin, Ohio, woman | said | she was late'],
    ['The quay is shut, The (Port Elsin) Post reported.', 'The (Port Elsin) Post | reported | The quay is shut'],
    [
      'The quay is shut, according to the (Elsin, Ohio) Post.',
      'the (Elsin, Ohio) Post | according to | The quay is shut',
    ],
    [
      'A diver who was hurt in May wrote to the judge, reports the Elsin Post.',
      'the Elsin Post | reports | A diver who was hurt in May wrote to the judge',
    ],
    [
      'A clerk who lives there, and who asked not to be named, said the quay was closed.',
      'A clerk who lives there, and who asked not to be named, | said | the quay was closed',
    ],
    ['A clerk who lives there left, and Lindt said the quay was closed.', 'Lindt | said | the quay was closed'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('who is spoken to says what is told', () => {
  test.each([
    ['The Courier spoke to a diver who confirmed the leak and said it was old.', 'who | said | it was old'],
    ['The Courier spoke to a diver who confirmed the leak.', 'who | confirmed | the leak'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
});

test.each([
  ['Islamabad: The army criticised a report.', 'The army | criticised | a report'],
  ['New Delhi : The army criticised a report.', 'The army | criticised | a report'],
  ['LEITH: Major Mei Tan said it was late.', 'Major Mei Tan | said | it was late'],
])('a town before a colon opens an article: %s', (text, line) => {
  expect(linesOf(text)).toEqual([line]);
});

test('a town before a colon says nothing where its sentence has a speaker', () => {
  expect(linesOf('Elsin: Police here have shut the pier, an officer said.')).toEqual([
    'an officer | said | Police here have shut the pier',
  ]);
});

describe('a date before the subject is no part of it', () => {
  test.each([
    ['In 2020 Renn said the quay was closed.', 'Renn | said | the quay was closed'],
    ['In May 2020 the union said the quay was closed.', 'the union | said | the quay was closed'],
    ['On 5 May 2020 divers said the quay was closed.', 'divers | said | the quay was closed'],
    ['On May 5 Mei Tan said the quay was closed.', 'Mei Tan | said | the quay was closed'],
    ['In the summer of 2020 the mayor said the quay was closed.', 'the mayor | said | the quay was closed'],
    ['Last May the mayor said the quay was closed.', 'the mayor | said | the quay was closed'],
    ['About 2000 people said the quay was closed.', '2000 people | said | the quay was closed'],
    ['In May 5 divers said the quay was closed.', '5 divers | said | the quay was closed'],
    ['The board saw three rises in 2020.', 'The board | saw | three rises in 2020'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('what somebody calls a thing is their word for it, where it is no name', () => {
  test.each([
    ['He drowned in what police called a cruel accident.', ['police | called | a cruel accident']],
    ['Tan, tired of the pier, left for what aides called a family matter.', ['aides | called | a family matter']],
    ['Tan walked to what locals call the Old Gate.', []],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('content may follow words about the hearer and the manner', () => {
  test.each([
    ['Tan told his aunt, Amy Tan, in May that the boat was sold.', 'Tan | told | that the boat was sold'],
    ['Mei Tan told the Senate hearing that it leaks.', 'Mei Tan | told | that it leaks'],
    ['The pier is old, Mei Tan told the council meeting.', 'Mei Tan | told | The pier is old'],
    ['Tan told his aunt, Amy Tan, a clerk in Leith, that the boat was sold.', 'Tan | told | that the boat was sold'],
    ['Thieves told her uncle, Abe Holm, they had come for the meter.', 'Thieves | told | they had come for the meter'],
    ['Mei Tan told the board on Friday, 3 May, that it was hers.', 'Mei Tan | told | that it was hers'],
    ['Mei Tan told her the quay was closed.', 'Mei Tan | told | the quay was closed'],
    ['Mei Tan told her friends that it was closed.', 'Mei Tan | told | that it was closed'],
    ['Mei Tan told port committee (PPC) members that it had “gone”.', 'Mei Tan | told | that it had “gone”'],
    ['Mei Tan told others that it was closed.', 'Mei Tan | told | that it was closed'],
    ['Mei Tan has told us since May, at dinners and in letters, that it leaks.', 'Mei Tan | has told | that it leaks'],
    ['Mei Tan told the board when asked on Friday: “It is closed.”', 'Mei Tan | told | “It is closed.”'],
    ['Mei Tan told the crowd, to loud cheers: “It is closed.”', 'Mei Tan | told | “It is closed.”'],
    ['Mei Tan told the board after she met the crew that it leaks.', 'Mei Tan | told | that it leaks'],
    ['It is late, Mei Tan told her crew as she left for the pier.', 'Mei Tan | told | It is late'],
    ['The pilot conceded under oath that he had slept.', 'The pilot | conceded | that he had slept'],
    ['Mei Tan said in a statement the pier was closed.', 'Mei Tan | said | the pier was closed'],
    ['Mei Tan said in no uncertain terms that it was shut.', 'Mei Tan | said | that it was shut'],
    ['Mei Tan said in the release this case shows why it leaks.', 'Mei Tan | said | this case shows why it leaks'],
    ['Corvane said in a note to clients it expects gains.', 'Corvane | said | it expects gains'],
    ['The board concluded in that case that the pier was safe.', 'The board | concluded | that the pier was safe'],
    ['Mei Tan told the board before she spoke to the crew that it leaks.', 'Mei Tan | told | that it leaks'],
    [
      'Mei Tan said in a talk with reporters that credit quality “will fall.”',
      'Mei Tan | said | that credit quality “will fall.”',
    ],
    ['The port was shut over what Mei Tan warns is a trap.', 'Mei Tan | warns | is a trap'],
    [
      'Mei Tan – who has been ill since June – is angry that it leaks, said clerks who have met her.',
      'clerks who have met her | said | Mei Tan – who has been ill since June – is angry that it leaks',
    ],
    ['Mei Tan advocated for a wider quay.', 'Mei Tan | advocated for | a wider quay'],
    ['Mei Tan told the crowd including the mayor that it leaks.', 'Mei Tan | told | that it leaks'],
    ['Mei Tan said given that it leaks, the pier is shut.', 'Mei Tan | said | given that it leaks, the pier is shut'],
    ['Mei Tan said on May 5, 2020, that it leaks.', 'Mei Tan | said | that it leaks'],
    ['The Elsin Mail reports June 5, 2020 that it leaks.', 'The Elsin Mail | reports | that it leaks'],
    ['Mei Tan urged people in Leith to at least send boats.', 'Mei Tan | urged | to at least send boats'],
    ['Mei Tan said in May the pier would close.', 'Mei Tan | said | the pier would close'],
    [
      'Corvane confirmed in a letter sent to crews and posted on its gates that the quay was closed.',
      'Corvane | confirmed | that the quay was closed',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([['Tan told his aunt, Amy Tan, a clerk in Leith, a story.'], ['Mei Tan told her.']])(
    'but need not: %s',
    (text) => {
      expect(linesOf(text).filter((line) => line.includes(' that '))).toEqual([]);
    },
  );
});

describe('descriptions of a source are read whole', () => {
  test.each([
    ['Ilona Renn, 22, and Ada Varga, 20, said it was late.', 'Ilona Renn, 22, and Ada Varga, 20, | said | it was late'],
    ['“It is late,” said Renn, 22, and Varga, 20.', 'Renn, 22, and Varga, 20 | said | “It is late,”'],
    ['Veteran actress, Ilona Renn said it was late.', 'Veteran actress, Ilona Renn | said | it was late'],
    ['“It is late,” said Renn, 22, and Varga, 20, left.', 'Renn, 22 | said | “It is late,”'],
    [
      'Mei Tan, Permanent Secretary of the Board told the Elsin Mail that it was late.',
      'Mei Tan, Permanent Secretary of the Board | told | that it was late',
    ],
    [
      'Ida Holm, 50, of Harl Close, Elsin accepts that she was late.',
      'Ida Holm, 50, of Harl Close, Elsin | accepts | that she was late',
    ],
    ['Mayor Ed Day said it was late.', 'Mayor Ed Day | said | it was late'],
    ['Some who were there said it was late.', 'Some who were there | said | it was late'],
    ['The Finnish online guide says it is late.', 'The Finnish online guide | says | it is late'],
    [
      'Fares will rise, according to the new “fare map” of the board.',
      'the new “fare map” of the board | according to | Fares will rise',
    ],
    [
      'She has risen in polls, according to Corvane, rivalling her boss in the north.',
      'Corvane | according to | She has risen in polls',
    ],
    [
      'He walked the jury through documents showing that the bills were paid.',
      'documents | showing | that the bills were paid',
    ],
    ['Many leftist figures openly oppose the plan.', 'Many leftist figures | openly oppose | the plan'],
    ['Day said it was late.', 'Day | said | it was late'],
    ['It was late, said Mark Long, a builder.', 'Mark Long, a builder | said | It was late'],
    ['“It is late,” Mei Tan, a member of the crew said.', 'Mei Tan, a member of the crew | said | “It is late,”'],
    ['It is late, Mei Tan said speaking on Channel Nine.', 'Mei Tan | said | It is late'],
    ['The bill, said the mayor, would be paid late.', 'the mayor | said | The bill … would be paid late'],
    ['The email she sent to Mr. Renn said it was late.', 'The email she sent to Mr. Renn | said | it was late'],
    [
      'A woman who identified herself as a nurse said it was late.',
      'A woman who identified herself as a nurse | said | it was late',
    ],
    ['Divers have not yet found the hull but say it leaks.', 'Divers | say | it leaks'],
    ['After a day at sea, Mei Tan, a diver, said it was late.', 'Mei Tan, a diver, | said | it was late'],
    ['Similarly, Mei Tan, a diver, said it was late.', 'Mei Tan, a diver, | said | it was late'],
    ['After that moment, Mei Tan, who dives, said it was late.', 'Mei Tan, who dives, | said | it was late'],
    [
      'Alarmed by the ice off Elsin, Mayor Mei Tan, a diver, said it was late.',
      'Mayor Mei Tan, a diver, | said | it was late',
    ],
    ['The mayor, Mei Tan, a diver, said it was late.', 'The mayor, Mei Tan, a diver, | said | it was late'],
    ['Tobias Renn, Elsin Mayor, a diver, said it was late.', 'Tobias Renn, Elsin Mayor, a diver, | said | it was late'],
    [
      'According to Ilona Renn, Deputy Harbourmaster at Port Elsin, the pier is shut.',
      'Ilona Renn, Deputy Harbourmaster at Port Elsin | According to | the pier is shut',
    ],
    [
      'According to Ilona Renn, 22, and Ada Varga, 20, the pier is shut.',
      'Ilona Renn, 22, and Ada Varga, 20 | According to | the pier is shut',
    ],
    [
      'The pier is shut, sources close to the mayor have said.',
      'sources close to the mayor | have said | The pier is shut',
    ],
    [
      'A clerk who had no leave to speak publicly said the pier was shut.',
      'A clerk who had no leave to speak publicly | said | the pier was shut',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('whom somebody works for or is close to is part of the description', () => {
  test.each([
    [
      'The sale is off, an aide to Sen. Tom Hale (D-Elsin) said.',
      'an aide to Sen. Tom Hale (D-Elsin) | said | The sale is off',
    ],
    [
      '“The sale is off,” an adviser to Ida Lund, the mayor, told reporters.',
      'an adviser to Ida Lund, the mayor, | told | “The sale is off,”',
    ],
    [
      'The boats were sold in May, a diver close to Rep. Mei Tan (R-Leith) told the Larkfield Courier.',
      'a diver close to Rep. Mei Tan (R-Leith) | told | The boats were sold in May',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test('but not whom something is done to', () => {
    expect(linesOf('The sale is off, a blow to Ida Lund (D-Elsin), said Mei Tan.')).toEqual([
      'Mei Tan | said | The sale is off, a blow to Ida Lund (D-Elsin)',
    ]);
  });
});

describe('what is said may stand in the sentence before', () => {
  test.each([
    ['Half the boats are late. That’s according to the port.', 'the port | according to | Half the boats are late.'],
    ['Half the boats are late. This is according to Tan.', 'Tan | according to | Half the boats are late.'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([['That is according to the port.'], ['The boats are sorted according to size.']])('%s', (text) =>
    expect(linesOf(text)).toEqual([]),
  );
});

describe('a title or a body without an article may open what a verb form seems to', () => {
  test.each([
    ['“It is late,” state Rep. Ada Tan said.', 'state Rep. Ada Tan | said | “It is late,”'],
    ['In May, Tan said, Parliament “closed the pier.”', 'Tan | said | In May … Parliament “closed the pier.”'],
    ['Most insiders question Tan.', 'Most insiders | question | Tan'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('who speaks behind “and”', () => {
  test.each([
    [
      'Nurses fear their wards are too small to stop the flu and say they are tired.',
      ['Nurses | fear | their wards are too small to stop the flu', 'Nurses | say | they are tired'],
    ],
    ['Nurses hope to leave and say goodbye.', ['Nurses | hope | to leave and say goodbye']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('who passes on what somebody said is a source beside them', () => {
  test.each([
    [
      'Tan told the crew, according to two divers, that it was late.',
      ['two divers | according to | Tan told the crew … that it was late', 'Tan | told | that it was late'],
    ],
    [
      'Tan said, according to a diver: The pier “is late.”',
      ['a diver | according to | Tan said … The pier “is late.”', 'Tan | said | The pier “is late.”'],
    ],
    [
      'The pier leans, according to a diver, and it is old.',
      ['a diver | according to | The pier leans … and it is old'],
    ],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('between a noun and what is said may stand when and where', () => {
  test.each([
    [
      'Tan issued a warning on Monday that fares would rise.',
      'Tan | issued a warning on Monday | that fares would rise',
    ],
    ['Tan made a claim on Radio Vessel that it sank.', 'Tan | made a claim on Radio Vessel | that it sank'],
    ['Tan’s claim in May that it sank is old.', 'Tan | ’s claim in May | that it sank'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('several speak behind what they say', () => {
  test.each([
    ['It was late, she and another guard said.', 'she and another guard | said | It was late'],
    ['It was late, he and Ms. Tan said.', 'he and Ms. Tan | said | It was late'],
    ['“It is late,” Tan and others said.', 'Tan and others | said | “It is late,”'],
    ['Tan and others said it was late.', 'Tan and others | said | it was late'],
    [
      'Ada Tan, Corvo’s head for Elsin, Leith and Tarn, said it was late.',
      'Ada Tan, Corvo’s head for Elsin, Leith and Tarn, | said | it was late',
    ],
    ['Tan left the pier and others said it was late.', 'others | said | it was late'],
    ['Some guards — and, in part, Tan — said it was late.', 'Some guards — and, in part, Tan — | said | it was late'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('somebody who is accused says nothing', () => {
  test.each([
    ['The pilot was accused of fraud by a deckhand.', ['a deckhand | was accused | fraud']],
    ['The pilot was held and accused of ordering a raid.', []],
    ['Corvane Ferries accused of short-changing passengers', []],
    ['The pilot accused the board of fraud.', ['The pilot | accused | the board of fraud']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

test.each([
  [
    'The law is old, a clerk at the Ministry for Ports, Fish and Ferries told Radio Vessel.',
    'a clerk at the Ministry for Ports, Fish and Ferries | told | The law is old',
  ],
  [
    'According to Mei Tan, senior lecturer at Leith University, the quay is closed.',
    'Mei Tan, senior lecturer at Leith University | According to | the quay is closed',
  ],
  [
    'According to Mei Tan, residents of Leith, most of them tenants, are worried.',
    'Mei Tan | According to | residents of Leith, most of them tenants, are worried',
  ],
  [
    'According to Mei Tan, the port’s chief, the quay is closed.',
    'Mei Tan, the port’s chief | According to | the quay is closed',
  ],
  ['Per Tan, 51, the quay is closed.', 'Tan, 51 | Per | the quay is closed'],
  [
    'According to Tan, the quay, the pier and the dock are closed.',
    'Tan | According to | the quay, the pier and the dock are closed',
  ],
  ['The boats left early, according to those who saw it.', 'those who saw it | according to | The boats left early'],
])('a source after its content is read whole: %s', (text, line) => {
  expect(linesOf(text)).toContain(line);
});

test('nested content ends where the content around it ends', () => {
  expect(linesOf('The cook told guards that it was late, police say.')).toEqual([
    'police | say | The cook told guards that it was late',
    'The cook | told | that it was late',
  ]);
});

describe('a speaker before a quotation', () => {
  test.each([
    ['behind the verb', 'Said Mei Tan, a diver: “It sank.”', 'Mei Tan, a diver | Said | “It sank.”'],
    ['who puts it so', 'Mei Tan put it like this: “It sank.”', 'Mei Tan | put it | “It sank.”'],
    ['where that is told', 'Here is how Mei Tan put it: “It sank.”', 'Mei Tan | put it | “It sank.”'],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('somebody who shares a picture says its caption', () => {
  test.each([
    ['Renn captioned the picture “We sail.”', 'Renn | captioned | “We sail.”'],
    ['Renn shared a photo, captioning it, “We sail.”', 'Renn | captioning | “We sail.”'],
    ['Renn signed off his show with the words “We sail.”', 'Renn | signed | “We sail.”'],
    ['The police posted a photo of the hull with the caption “We sail.”', 'The police | posted | “We sail.”'],
    ['Mei Tan shared videos of it with the words: “We sail.”', 'Mei Tan | shared | “We sail.”'],
    ['Mei Tan had posted to her friends, loosely translated, “We sail.”', 'Mei Tan | had posted | “We sail.”'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([['It is easier said than done, as ever.'], ['It goes without saying that the quay is shut.']])(
    'but nobody speaks in: %s',
    (text) => {
      expect(linesOf(text)).toEqual([]);
    },
  );
});

describe('somebody who is quoted is the source', () => {
  test.each([
    [
      'State radio quoted the harbourmaster as saying the quay was closed.',
      'the harbourmaster | as saying | the quay was closed',
    ],
    ['The harbourmaster was quoted as saying: “It sank.”', 'The harbourmaster | as saying | “It sank.”'],
    ['“It sank,” the bishop was quoted as saying by Radio Vessel.', 'the bishop | as saying | “It sank,”'],
    ['“It sank,” Radio Vessel quoted the harbourmaster as saying.', 'the harbourmaster | quoted | “It sank,”'],
    [
      'The board closed the quay, citing a warning from engineer Mei Tan that the wall was weak.',
      'engineer Mei Tan | warning from | that the wall was weak',
    ],
    ['A claim by the crew that the valve was new surprised the board.', 'the crew | claim by | that the valve was new'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test.each([['The bishop quoted from a hymn and left.'], ['The board received a warning from the sea.']])(
    'nobody in: %s',
    (text) => {
      expect(linesOf(text).filter((line) => /as saying|from \|/u.test(line))).toEqual([]);
    },
  );
});

describe('a cue within a relative clause has its own subject', () => {
  test.each([
    ['The ship held a cargo the pilot claimed was grain.', 'the pilot | claimed | was grain'],
    ['They stood on a quay that she said had been sold.', 'she | said | had been sold'],
    ['The flats, which tenants say are damp, were built in May.', 'tenants | say | are damp'],
    ['The board dropped a plan that divers warned would fail.', 'divers | warned | would fail'],
    ['It is a plan which the board claims to be safe.', 'the board | claims | to be safe'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test('but not where the relative clause ends with the cue', () => {
    expect(linesOf('The quay that the board bought had been sold.')).toEqual([]);
  });
});

describe('a participle belongs to its own subject', () => {
  test.each([
    ['Mei Tan wrote to Tobias Renn demanding an apology.', 'Mei Tan | demanding | an apology'],
    ['Mei Tan sent the board a letter saying the valve was old.', 'Mei Tan | saying | the valve was old'],
    ['The board released a statement Tuesday saying the valve was new.', 'The board | saying | the valve was new'],
    ['Mei Tan filed a lawsuit saying the valve was old.', 'Mei Tan | saying | the valve was old'],
    [
      'Two pilots have since claimed that the valve was old.',
      'Two pilots | have since claimed | that the valve was old',
    ],
    ['The board issued a statement saying the valve was new.', 'The board | saying | the valve was new'],
    ['Passengers hit out at Corvane and its crew claiming they were late.', 'Passengers | claiming | they were late'],
    [
      'There was concern in the port with some divers suggesting that the wall was weak.',
      'some divers | suggesting | that the wall was weak',
    ],
    ['The song split divers, with some calling it “cheap.”', 'some | calling | it “cheap.”'],
    ['The photo was denied by Mei Tan, hinting that it was old.', 'Mei Tan | hinting | that it was old'],
    ['Police led away tenants demanding a new lift.', 'tenants | demanding | a new lift'],
    ['Mei Tan drew up a plan that cut fares, saying it was fair.', 'Mei Tan | saying | it was fair'],
    ['Mei Tan withdrew the charts after they leaked, saying they were old.', 'Mei Tan | saying | they were old'],
    ['Mei Tan wrote to pilots, who left, saying it was late.', 'who | saying | it was late'],
    ['Mei Tan sails, while Rod Holm stays away, saying it is late.', 'Rod Holm | saying | it is late'],
    ['Mei Tan placed two radio ads saying the valve was old.', 'Mei Tan | saying | the valve was old'],
    ['An aide declined to name the boat but said it was late.', 'An aide | said | it was late'],
    ['The crew left despite records showing that it was late.', 'records | showing | that it was late'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
});

describe('a source may be described before its noun', () => {
  test.each([
    ['According to newly released emails, the valve was old.', 'newly released emails'],
    ['The valve was old, according to leaked documents.', 'leaked documents'],
    ['According to sworn testimony, the pilot slept.', 'sworn testimony'],
  ])('%s', (text, source) => {
    expect(claimsOf(text).map((claim) => spanWords(text, claim.source))).toEqual([source]);
  });
});

test.each([
  [
    'It hurt 40, according to the port, and closed two schools, according to council figures.',
    ['the port | according to | It hurt 40', 'council figures | according to | closed two schools'],
  ],
  [
    'Tan says it rained, while another envoy to Norland, Mei Holm, says it was dry.',
    ['Tan | says | it rained', 'another envoy to Norland, Mei Holm, | says | it was dry'],
  ],
])('two speakers in one sentence each have their own content: %s', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

test.each([
  ['Studies on ferries have shown mixed results.', ['Studies on ferries | have shown | mixed results']],
  ['Figures from Leith and Brae reflect the same gap.', ['Figures from Leith and Brae | reflect | the same gap']],
  ['The still water reflected the quay.', []],
])('what a document shows is its claim: %s', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

describe('complements are read whole', () => {
  test.each([
    ['The port’s officials said there were no delays.', 'The port’s officials | said | there were no delays'],
    [
      'Mei Tan, an adviser at the port, estimates that it is late.',
      'Mei Tan, an adviser at the port, | estimates | that it is late',
    ],
    ['Mei Tan has on several occasions falsely claimed that it sank.', 'Mei Tan | falsely claimed | that it sank'],
    ['The board estimated ahead of the vote that it was late.', 'The board | estimated | that it was late'],
    ['The board points to student loans as a cause.', 'The board | points to | student loans as a cause'],
    ['When the rain comes, Tan said, “the road is gone.”', 'Tan | said | When the rain comes … “the road is gone.”'],
    ['When asked, Tan said, “the road is gone.”', 'Tan | said | “the road is gone.”'],
    ['When he came, Tan said, “The road is gone.”', 'Tan | said | “The road is gone.”'],
    [
      'The board denied charges that crews lied and burned homes.',
      'The board | denied | charges that crews lied and burned homes',
    ],
    [
      'The board confirmed a report by a U.S.-backed station.',
      'The board | confirmed | a report by a U.S.-backed station',
    ],
    ['Tan said only about 150 crews left.', 'Tan | said | only about 150 crews left'],
    ['Tan described Monday night’s vote as a “farce”.', 'Tan | described | Monday night’s vote as a “farce”'],
    ['Tan is pressing the board to resign.', 'Tan | is pressing | to resign'],
    ['It is estimated the pier will sink.', ' | is estimated | the pier will sink'],
    ['It was speculated that the pier would sink.', ' | was speculated | that the pier would sink'],
    [
      'The ice is melting, leading climate scientists said today.',
      'leading climate scientists | said | The ice is melting',
    ],
    ['The star has left the show, reports harlnews.com.', 'harlnews.com | reports | The star has left the show'],
    ['Tan said about 150 crews left, and more would.', 'Tan | said | about 150 crews left, and more would'],
    ['Tan spoke about 20 boats that sank.', 'Tan | spoke about | 20 boats that sank'],
    ['Tan has spoken of the moment she saw it.', 'Tan | has spoken of | the moment she saw it'],
    ['Tan stayed, calling it a “senseless” plan.', 'Tan | calling | it a “senseless” plan'],
    ['The Pilots’ Guild rates Tan as “able”.', 'The Pilots’ Guild | rates | Tan as “able”'],
    ['Tan spoke, attributing the fog to the cold.', 'Tan | attributing | the fog to the cold'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test.each([['The board plans to ferry passengers.'], ['It cheered the crew. Rates rose.']])('not in %s', (text) => {
    expect(linesOf(text).some((line) => / to \| | rates? /iu.test(line))).toBe(false);
  });
});

test('a clause with another source’s stance is that source’s', () => {
  expect(linesOf('The board said it was sorry, while the crew denied the charge and said it was tired.')).toEqual([
    'The board | said | it was sorry',
    'the crew | denied | the charge',
    'the crew | said | it was tired',
  ]);
});

test('what a sentence asks for in a letter that was posted is no part of who says it', () => {
  expect(linesOf('Tan asked for time in a letter posted on Monday, saying the work was hard.')).toEqual([
    'Tan | asked for | time',
    'Tan | saying | the work was hard',
  ]);
});

test.each([
  ['Tan stated the pier was “late and dear.”', ['Tan | stated | the pier was “late and dear.”']],
  ['The board has long maintained it was not told.', ['The board | has long maintained | it was not told']],
  ['Some state laws were late.', []],
  ['These are also states where Tan is known.', []],
])('a verb that is a noun in other forms states a clause: %s', (text, expected) => {
  expect(linesOf(text)).toEqual(expected);
});

test('what somebody likes to say is said, and what they like to do is not', () => {
  expect(linesOf('Tan likes to say that the tide is patient.')).toEqual(['Tan | say | that the tide is patient']);
  expect(linesOf('Tan likes to sail. Holm, who loves to sail, left.')).toEqual([]);
  expect(linesOf('Tan would love to sail.')).toEqual(['Tan | would love | to sail']);
});

test.each([
  ['Tan went on to say, “The tide is patient.”', ['Tan | say | “The tide is patient.”']],
  ['The letter goes on to say that the pier is closed.', ['The letter | say | that the pier is closed']],
  ['Tan sought to assure crews that the pier was safe.', ['Tan | assure | that the pier was safe']],
  [
    'Tan joked that Leith was closer, but went on to say that the pier was safe.',
    ['Tan | joked | that Leith was closer', 'Tan | say | that the pier was safe'],
  ],
  [
    'Tan said the clerk was late and went on to explain why the pier was closed.',
    ['Tan | said | the clerk was late', 'Tan | explain | why the pier was closed'],
  ],
  ['Tan used to go to the pier to say goodbye.', []],
])('what somebody goes on or seeks to say is said: %s', (text, expected) => {
  expect(linesOf(text)).toEqual(expected);
});

test('a deed shows nothing of itself, whomever it is done to', () => {
  expect(linesOf('Rejecting Corvane shows that the mayor acts.')).toEqual([]);
  expect(linesOf('Figures from Corvane show that the toll pays.')).toEqual([
    'Figures from Corvane | show | that the toll pays',
  ]);
});

test('what is said ends before others who say more', () => {
  expect(linesOf('Tan said the bay was shut, with divers warning that eels would die.')).toEqual([
    'Tan | said | the bay was shut',
    'divers | warning | that eels would die',
  ]);
  expect(linesOf('Tan said the bay was shut, with divers waiting outside.')).toEqual([
    'Tan | said | the bay was shut, with divers waiting outside',
  ]);
});

test('whom somebody addresses is not what they say', () => {
  expect(linesOf('Addressing the council, Tan said it was late.')).toEqual(['Tan | said | it was late']);
  expect(linesOf('Citing the report, Tan said it was late.')).toEqual([
    'the report | Citing | it was late',
    'Tan | said | it was late',
  ]);
});

test('what somebody is accused of stands behind a clause about whoever accuses', () => {
  expect(linesOf('Holm was accused by a diver, who worked for Mr. Renn, of stealing a boat.')).toEqual([
    'a diver | was accused | stealing a boat',
  ]);
});

describe('who speaks, where another stands nearer', () => {
  test.each([
    [
      'Corvane Lines confirmed the talks after the Harl Mail reported them on Monday, adding that nothing was agreed.',
      'Corvane Lines | adding | that nothing was agreed',
    ],
    [
      'Worries over the quay led a group of clubs to voice support for the plan.',
      'a group of clubs | voice support for | the plan',
    ],
    [
      'It raised other issues, leading harbour advocates to call on the board to act.',
      'harbour advocates | call on | the board to act',
    ],
    [
      'They rest before their next race and coach Mara Holt was glad that it was over.',
      'coach Mara Holt | was glad | that it was over',
    ],
    [
      'The pier will close, Tan insisted in a post announcing the tolls were back.',
      'Tan | announcing | the tolls were back',
    ],
    ['Renn told staff and the harbour board that it was late.', 'Renn | told | that it was late'],
    [
      'Most owners said they opposed the sale, and on Monday the port said it was dead.',
      'the port | said | it was dead',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test.each([
    'Holm’s quay is a joint plan of the city and Harl, intended to lift up poor areas.',
    'The Tarnish rower rejoined Elsin in May.',
    'The port’s two-boat rule was arbitrary.',
  ])('nobody: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  test.each(['Holm’s answer was no.', 'The port’s goal is peace.'])('but somebody, of one word: %s', (text) => {
    expect(linesOf(text)).toHaveLength(1);
  });
});

test('a relative clause of claiming ends before the main verb', () => {
  expect(linesOf('Renn, who had claimed victory in the poll Friday, says there were faults.')).toEqual([
    'Renn, who had claimed victory in the poll Friday, | says | there were faults',
    'who | had claimed | victory in the poll',
  ]);
});

describe('who is told of around the speaker does not hide the speaker', () => {
  test.each([
    [
      'For example, ropes (which the port sold last year) can be used to show that boats float, said Mara Holt.',
      'Mara Holt | said | For example, ropes (which the port sold last year) can be used to show that boats float',
    ],
    [
      'After medalling at the Leith Games, Renn, who won bronze in Harl, said he was waiting for money.',
      'Renn, who won bronze in Harl, | said | he was waiting for money',
    ],
    [
      'The clerk asked Renn at Friday’s hearing if there were boats that sank.',
      'The clerk | asked | if there were boats that sank',
    ],
    [
      'The owners, led by Mara Holt, told Renn and other divers they would stay.',
      'The owners | told | they would stay',
    ],
    [
      'The ferry startup Corvane, announced that the quay was shut.',
      'The ferry startup Corvane | announced | that the quay was shut',
    ],
    ['The bank said it has shut it, and Renn pointed out that it is old.', 'The bank | said | it has shut it'],
    [
      'A note from the board said it spends it on “sport,” but didn’t go into detail.',
      'A note from the board | said | it spends it on “sport,”',
    ],
    [
      'Fares fell, according to Holm research, a far cry from the year before.',
      'Holm research | according to | Fares fell',
    ],
    [
      'Fares fell, according to a report last year from Holm Research of Oyster Bay.',
      'a report last year from Holm Research of Oyster Bay | according to | Fares fell',
    ],
    [
      '“It is late,” said Mara Holt, a clerk in Leith, who cut it to “fair,” the least of all.',
      'Mara Holt, a clerk in Leith | said | “It is late,”',
    ],
    [
      '“Is it dry?” Renn, who had left but was its head, asked a room of Harl divers on the quay, two clerks said.',
      'Renn, who had left but was its head, | asked | “Is it dry?”',
    ],
    [
      'A clerk for Elsin, Ohio-based Corvane said it was late.',
      'A clerk for Elsin, Ohio-based Corvane | said | it was late',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test('nor does what somebody will not say', () => {
    expect(linesOf('Holm and Renn won’t name the port, or tell us how they got in.')).toEqual([]);
  });

  test('what “adding” announces is said once', () => {
    expect(linesOf('“It is dry,” Mara Holt told the crew, adding:\n\n“You could sail it today.”')).toEqual([
      'Mara Holt | told | “It is dry,”',
      'Mara Holt | adding | “You could sail it today.”',
    ]);
  });

  test('whoever cuts others off says what follows', () => {
    expect(linesOf('When Holm began to argue that it was “fair,” Renn cut him off:\n\n“It is a wreck.”')).toEqual([
      'Holm | argue | that it was “fair,”',
      'Renn | : | “It is a wreck.”',
    ]);
  });
});

describe('what somebody speaks of', () => {
  test('is called by its title, which nobody says', () => {
    const text = 'Mei Tan spoke with The Harl Mail about her new album, “The Long Sea,” which is due in May.';
    expect(linesOf(text).join()).not.toContain('“The Long Sea,”');
  });

  test('may be followed by what was said', () => {
    expect(linesOf('Mei Tan spoke to fans about the loss: “We failed.”')).toEqual(['Mei Tan | spoke | “We failed.”']);
  });
});
