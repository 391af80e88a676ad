import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/engine/find-attributions';
import { RULES } from '@/engine/rules';
import { finish } from '@/engine/steps';
import { foundIn, linesIn } from './found-in';
import { articleOf } from './reading';

describe('several cues of one source', () => {
  test.each([
    ['Renn said the bridge was safe, adding that the valve was new.', 'Renn | adding | that the valve was new'],
    ['"We left," Renn said, noting that nobody asked.', 'Renn | noting | that nobody asked'],
    ['Renn criticized the plan, calling it "a disaster."', 'Renn | calling | it "a disaster."'],
    ['Varga opened the meeting, saying the ferry was late.', 'Varga | saying | the ferry was late'],
    ['The board met on Friday, warning that prices would rise.', 'The board | warning | that prices would rise'],
    [
      'Varga was blunt about the harbourmaster, saying sailors must stop him.',
      'Varga | saying | sailors must stop him',
    ],
    ['Varga took a swipe at the board, saying that it slept.', 'Varga | saying | that it slept'],
    ['Varga voiced support for the crew and said she hoped for peace.', 'Varga | said | she hoped for peace'],
    ['Renn said the bridge was safe and called the valve new.', 'Renn | called | the valve new'],
    ['Renn said the bridge was safe, but residents said it was not.', 'residents | said | it was not'],
    ['The crew left despite polls showing that he leads.', 'polls | showing | that he leads'],
  ])('%s', (text, second) => {
    expect(linesIn(text)).toContain(second);
  });

  test.each([
    ['The crew left, carrying two boxes.'],
    ['The ferry sank, drowning nobody.'],
    ['He stayed, playing cards.'],
  ])('a participle that states nothing: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

test('a participle of command is an act of the clause right before', () => {
  expect(linesIn('Renn said a judge had fined the firm, ordering it to pay.')).toEqual([
    'Renn | said | a judge had fined the firm',
    'a judge | ordering | to pay',
  ]);
});

describe('a participle before its subject', () => {
  test.each([
    ['Noting that the valve was new, Renn left.', 'Renn | Noting | that the valve was new'],
    ['In praising the crew, Varga left nobody out.', 'Varga | praising | the crew'],
    ['Calling the plan "a disaster," she left.', 'she | Calling | the plan "a disaster,"'],
    ['Saying he was ill, the pilot went home.', 'the pilot | Saying | he was ill'],
    ['After criticizing the board, Okafor resigned.', 'Okafor | criticizing | the board'],
  ])('%s', (text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });

  test('which says something of its own', () => {
    expect(linesIn('Calling the plan "a disaster," Renn said it was late.')).toEqual([
      'Renn | Calling | the plan "a disaster,"',
      'Renn | said | it was late',
    ]);
  });

  test.each([
    ['Carrying two boxes, Renn left.'],
    ['After leaving the quay, she slept.'],
    ['Meeting the crew was easy.'],
    ['The crew was paid from the fares collected from that boat, and left.'],
  ])('but not: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('plain sentences of news', () => {
  test.each([
    [
      'In a statement, Corvane Foods apologised for the mislabelled jars.',
      'Corvane Foods | apologised for | the mislabelled jars',
    ],
    [
      'A study of 4,100 adults found no link between the additive and migraines.',
      'A study of 4,100 adults | found | no link between the additive and migraines',
    ],
    ['Critics say the scheme rewards landlords.', 'Critics | say | the scheme rewards landlords'],
    ['At least four divers said the door was open.', 'At least four divers | said | the door was open'],
    ['“We left,” at least four divers said.', 'at least four divers | said | “We left,”'],
    [
      'Campaign manager Robby Marsh told reporters the vote was close.',
      'Campaign manager Robby Marsh | told | the vote was close',
    ],
    [
      'The vote was close, campaign manager Robby Marsh told reporters.',
      'campaign manager Robby Marsh | told | The vote was close',
    ],
    ['Radio Vessel reported at least six boats sank.', 'Radio Vessel | reported | at least six boats sank'],
    ['The board wrote to Renn’s office that it was late.', 'The board | wrote | that it was late'],
    ['Six in 10 say she is decisive.', 'Six in 10 | say | she is decisive'],
    ['“The boats were sold,” he points out.', 'he | points out | “The boats were sold,”'],
    [
      'According to early results of exit polls, voters are angry.',
      'early results of exit polls | According to | voters are angry',
    ],
    [
      'According to Ada Renn, who left the port in May, the quay is closed.',
      'Ada Renn, who left the port in May | According to | the quay is closed',
    ],
    [
      'According to the letter, seen by Northline and dated May, the pier is old.',
      'the letter, seen by Northline and dated May | According to | the pier is old',
    ],
    ['Police asked anyone who saw the boat to call.', 'Police | asked | to call'],
    ['Renn told divers who want to leave that the pier is shut.', 'Renn | told | that the pier is shut'],
    ['It’s believed that the boat is lost.', ' | ’s believed | that the boat is lost'],
    ['Renn told Tan on “Late Harbour” that she would run.', 'Renn | told | that she would run'],
    ['Renn told “Late Harbour” that she would run.', 'Renn | told | that she would run'],
    ['“It is late,” state police said.', 'state police | said | “It is late,”'],
    ['“It is late,” fire Chief Ada Renn said.', 'fire Chief Ada Renn | said | “It is late,”'],
    ['Brill told reporters aboard Air Force One that he won.', 'Brill | told | that he won'],
    ['Renn told Us Weekly that he won.', 'Renn | told | that he won'],
    ['They left, while voting rights groups said it was late.', 'voting rights groups | said | it was late'],
    ['The navy said it shot down ten drones, as Kyiv braced for more.', 'The navy | said | it shot down ten drones'],
    ['Tan cut her Elsin forecast by half, citing weak demand.', 'Tan | citing | weak demand'],
    ['Three OPEC+ sources said it was late.', 'Three OPEC+ sources | said | it was late'],
    ['Renn tweeted: “Here we go!” Tan left the hall.', 'Renn | tweeted | “Here we go!”'],
    ['The board had said as recently as last week that it was safe.', 'The board | had said | that it was safe'],
    ['Renn was accused by the board of fraud.', 'the board | was accused | fraud'],
    ['Renn was accused of fraud by the Bank of Elsin.', 'the Bank of Elsin | was accused | fraud'],
    ['“It is late,” laughs Renn.', 'Renn | laughs | “It is late,”'],
    ['“It is late,” smiles the mayor.', 'the mayor | smiles | “It is late,”'],
    ['According to police, armed men fled.', 'police | According to | armed men fled'],
    ['Renn is sad, according to E! News.', 'E! News | according to | Renn is sad'],
    ['Divers reject the notion they will lose.', 'Divers | reject | the notion they will lose'],
    ['Collins says that scenario is new.', 'Collins | says | that scenario is new'],
    ['Renn — a teacher from Port Elsin — says he made it.', 'Renn — a teacher from Port Elsin — | says | he made it'],
    ['Renn was brave and said this week that he was tired.', 'Renn | said | that he was tired'],
    ['Tan told The Post and Mail on Saturday that he was tired.', 'Tan | told | that he was tired'],
    ['Renn told a crowd in Leith, Elsin, on Monday that he was tired.', 'Renn | told | that he was tired'],
    ['Renn responded pointedly, with a smile: “It can happen.”', 'Renn | responded | “It can happen.”'],
    ['“We left,” Renn Tweeted on Friday.', 'Renn | Tweeted | “We left,”'],
  ])('%s', (text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });

  test('a refusal to comment ends the content before it', () => {
    expect(linesIn('Renn said Hale stopped it, but Renn did not say when.')[0]).toBe('Renn | said | Hale stopped it');
    expect(linesIn('Renn said Hale stopped it but would not elaborate.')[0]).toBe('Renn | said | Hale stopped it');
  });

  test.each([
    ['An open bow door would explain why the ferry sank.'],
    ['The divers found no boat beneath the pier.'],
    ['The reality show “Harbour Boss” was long.'],
    ['Renn kept the many promises he made to the crew.'],
    ['Campaign managers come and go.'],
  ])('but not: %s', (text) => {
    expect(linesIn(text)).toEqual([]);
  });

  test.each([
    ['a thing explains', 'Renn said that an open bow door would explain why the ferry sank.'],
    ['a thing is a sign of', 'Renn said that the water showed that the ferry sank.'],
    ['somebody may yet say', 'Renn said the board would answer “in due course.”'],
    ['the speaker has heard', 'Mei Tan said she heard the boat sank.'],
  ])('nothing is nested where %s something', (_, text) => {
    expect(finish(findAttributions(articleOf(text))).map(({ parent }) => parent)).toEqual([-1]);
  });

  test('a report inside somebody’s words is nested', () => {
    const text = 'Renn said that the report showed that the ferry sank.';
    expect(finish(findAttributions(articleOf(text))).map(({ parent }) => parent)).toEqual([-1, 0]);
  });
});

describe('quotations without a speaker go on with the attribution before them', () => {
  test.each([
    ['in the same paragraph', '"We left," Renn said. "Nobody asked."', '"We left," … "Nobody asked."'],
    ['twice', '"We left," Renn said. "Nobody asked." "Nobody."', '"We left," … "Nobody asked." … "Nobody."'],
    ['in the next paragraph', '"We left," Renn said.\n\n"Nobody asked us."', '"We left," … "Nobody asked us."'],
    ['over unclosed paragraphs', 'Renn said: "We left.\n\n"Nobody asked us."', '"We left. … "Nobody asked us."'],
    ['behind an indirect claim', 'Renn said they left. "Nobody asked us."', 'they left … "Nobody asked us."'],
    [
      'with a phrase behind them',
      '"We left," Renn said. "Nobody ever asked us to stay here" and so on.',
      '"We left," … "Nobody ever asked us to stay here" and so on.',
    ],
  ])('%s', (_, text, content) => {
    expect(foundIn(text).map((row) => row.content)).toEqual([content]);
  });

  test('after a description of the speaker', () => {
    expect(linesIn('"We left," said Renn, who backs the board. "Nobody asked us."')).toEqual([
      'Renn, who backs the board | said | "We left," … "Nobody asked us."',
      'who | backs | the board',
    ]);
  });

  test.each([
    ['another sentence stands between', '"We left," Renn said. It rained. "Safe Crossings."'],
    ['nobody has spoken', 'It rained. "Nobody asked us."'],
    ['it is a title within a sentence', '"We left," Renn said. The book is "Safe Crossings".'],
  ])('but not where %s', (_, text) => {
    expect(foundIn(text).every(({ content }) => !/Safe|Nobody/u.test(content))).toBe(true);
  });
});

test('an attribution inside another one names it as its parent', () => {
  const text = 'Northline reported that two divers said the bow door was open.';
  const found = finish(findAttributions(articleOf(text)));
  const cues = found.map(({ cue, parent }) => [text.slice(...cue[0]!), parent]);
  expect(cues).toEqual([
    ['reported', -1],
    ['said', 0],
  ]);
});

test('a verb inside a quotation is no cue', () => {
  expect(linesIn('"He said the valve was new," Renn recalled.')).toEqual([
    'Renn | recalled | "He said the valve was new,"',
  ]);
});

test('every attribution carries the confidence of its rule, between 0 and 1', () => {
  for (const { rule, confidence } of finish(
    findAttributions(articleOf('Renn said it. "We left," he added. He seems ill.')),
  )) {
    expect(confidence).toBe(RULES[rule as keyof typeof RULES].confidence);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
