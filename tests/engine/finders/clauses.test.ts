import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/engine/find-attributions';
import { finish } from '@/engine/steps';
import { foundIn, linesIn } from '../found-in';
import { articleOf } from '../reading';

test.each([
  ['Tobias Renn told reporters Tuesday the pier was old.', 'Tobias Renn | told | the pier was old'],
  ['Those close to the king insist he is well.', 'Those close to the king | insist | he is well'],
  ['The owner has said publicly and privately that he will sell.', 'The owner | has said | that he will sell'],
  ['The board made clear it would not resign.', 'The board | made clear | it would not resign'],
  ['The mayor said on Facebook the road was shut.', 'The mayor | said | the road was shut'],
  ['Sources say the captain is tired and wants to leave.', 'Sources | say | the captain is tired and wants to leave'],
  [
    'The Port Bank left interest rates unchanged and signalled that it was calm.',
    'The Port Bank | signalled | that it was calm',
  ],
  ['The Bank raised interest rates and warned of ice.', 'The Bank | warned of | ice'],
  [
    'The Food and Drink Federation hit out at the findings.',
    'The Food and Drink Federation | hit out at | the findings',
  ],
  [
    'Speaking on Radio Vessel’s Today programme, the ports minister, Ellen Marsh, refused to be drawn on it.',
    'the ports minister, Ellen Marsh, | refused | to be drawn on it',
  ],
  [
    'It comes days after people familiar with the matter said that the pier was old.',
    'people familiar with the matter | said | that the pier was old',
  ],
  [
    'It hit crews as shields, a charge that the minister, Mei Tan, dismissed as late.',
    'the minister, Mei Tan, | dismissed | as late',
  ],
  ['Divers disagree: the pier, they say, could be mended.', 'they | say | the pier … could be mended'],
  ['The firm has so far declined to comment.', 'The firm | has so far declined | to comment'],
  ['Renn, who has thus far praised it, left.', 'who | has thus far praised | it'],
  ['Renn says the fares are the highest so far.', 'Renn | says | the fares are the highest so far'],
  ['The ruling in Renn v. Varga was wrong, Mei Tan said.', 'Mei Tan | said | The ruling in Renn v. Varga was wrong'],
  [
    '“Nobody trusts it,” Rita Soren, a former clerk, once said.',
    'Rita Soren, a former clerk, | said | “Nobody trusts it,”',
  ],
  [
    'The board will sell the boat once repaired, Renn said.',
    'Renn | said | The board will sell the boat once repaired',
  ],
  [
    'According to the log, when guards came, Renn answered, showed them his badge and let them in.',
    'the log | According to | when guards came, Renn answered, showed them his badge and let them in',
  ],
  [
    'He maintains the arrests of two divers were justified.',
    'He | maintains | the arrests of two divers were justified',
  ],
  [
    'Holm said that crews are paid according to their needs and how long they sail.',
    'Holm | said | that crews are paid according to their needs and how long they sail',
  ],
  ['Two divers told the Mail earlier in the day the pier was safe.', 'Two divers | told | the pier was safe'],
  [
    'The port said Renn had told divers the pier was safe and admitted he had lied.',
    'The port | said | Renn had told divers the pier was safe and admitted he had lied',
  ],
  [
    'Holm said the board had met in May and approved the plan.',
    'Holm | said | the board had met in May and approved the plan',
  ],
  ['Holm said the plan was sound and approved the budget.', 'Holm | approved | the budget'],
  ['Senator Ida Holm in turn explained that it was late.', 'Senator Ida Holm | explained | that it was late'],
  [
    'According to Sta. Rosa Mayor Ida Holm, who backs it, the plan is late.',
    'Sta. Rosa Mayor Ida Holm, who backs it | According to | the plan is late',
  ],
  [
    '“It is late,” said a diver, who lives nearby, but did not want his name used.',
    'a diver, who lives nearby, but did not want his name used | said | “It is late,”',
  ],
  ['The port said the pier was safe and admitted it had lied.', 'The port | admitted | it had lied'],
  [
    'The boat was described by Renn as the “best boat” made by Harl.',
    'Renn | was described | The boat … as the “best boat” made by Harl',
  ],
  [
    'They say the toll is too great and some, above all the union, warned that crews would leave.',
    'They | say | the toll is too great',
  ],
  [
    'They say the toll is too great and some divers, including Renn, warned that crews would leave.',
    'some divers, including Renn, | warned | that crews would leave',
  ],
  [
    '“It is late,” Otto Renn, 38, of Harl, Ohio told the Mail after the vote.',
    'Otto Renn, 38, of Harl, Ohio | told | “It is late,”',
  ],
  ['Otto Renn, 38 told the Mail that it was late.', 'Otto Renn, 38 | told | that it was late'],
  ['“It is late,” Otto Renn, 38 told the Mail.', 'Otto Renn, 38 | told | “It is late,”'],
  ['Labour councillor for Harl, Mei Tan said it was late.', 'Labour councillor for Harl, Mei Tan | said | it was late'],
  ['The Minister, Mei Tan has said that it was late.', 'The Minister, Mei Tan | has said | that it was late'],
  ['The mother of the boy, Mei Tan said it was late.', 'Mei Tan | said | it was late'],
  ['Renn said there needed to be a plan.', 'Renn | said | there needed to be a plan'],
  ['Renn said there seemed to be no plan.', 'Renn | said | there seemed to be no plan'],
  ['Renn said later on that it was late.', 'Renn | said | that it was late'],
  ['Renn said early on he was late.', 'Renn | said | he was late'],
  ['Otto Renn, 38, of Harl, Ohio said it was late.', 'Otto Renn, 38, of Harl, Ohio | said | it was late'],
  ['Port lawyer Ida Holm, said the crew was warm.', 'Port lawyer Ida Holm | said | the crew was warm'],
  [
    'It rained, while U.S. Attorney Ida Holm, said outside court that it was late.',
    'U.S. Attorney Ida Holm | said | that it was late',
  ],
  [
    'The Mail reports dozens of fans in the hall cheered and applauded when she sang.',
    'The Mail | reports | dozens of fans in the hall cheered and applauded when she sang',
  ],
  ['Holm has said the plan was wrong and criticised the board.', 'Holm | criticised | the board'],
  ['An official told the NBC lessons were being learned.', 'An official | told | lessons were being learned'],
  ['Renn told the Courier crews had left.', 'Renn | told | crews had left'],
  [
    'He added some boats, such as the ferry and the barge, were late.',
    'He | added | some boats, such as the ferry and the barge, were late',
  ],
  [
    'He repeated his view on Friday that all mergers led to some job cuts.',
    'his | view on Friday | that all mergers led to some job cuts',
  ],
  ['He was criticised at the time by former pilot Ida Holm.', 'former pilot Ida Holm | was criticised | He'],
  ['The plan follows a row, and, according to Renn, will cost jobs.', 'Renn | according to | will cost jobs'],
  [
    '“We will stay,” the paper quotes a source close to the port.',
    'a source close to the port | quotes | “We will stay,”',
  ],
  ['Renn said there needed to be a fair test.', 'Renn | said | there needed to be a fair test'],
  ['Renn says there remained a risk.', 'Renn | says | there remained a risk'],
  ["Wednesday's statement said the board would meet.", "Wednesday's statement | said | the board would meet"],
  ["Last week's report says the pier is old.", "Last week's report | says | the pier is old"],
  ['Detective David March testified he never left.', 'Detective David March | testified | he never left'],
  ['Has the pier been sold, asked the mayor.', 'the mayor | asked | Has the pier been sold'],
  [
    'Corvo says in its lawsuit, filed in state court on Monday, that fraud cost it a crane.',
    'Corvo | says | that fraud cost it a crane',
  ],
  ['The port told crews in the north, as well as those at sea, to wait.', 'The port | told | to wait'],
  [
    'Harl sources say Mr Renn is well and sources close to Ida Holm told the BBC Mr Renn has “no plans to go”.',
    'sources close to Ida Holm | told | Mr Renn has “no plans to go”',
  ],
  [
    'Ms Holm wrote on social media after receiving the note from the board: “It is hard.”',
    'Ms Holm | wrote | “It is hard.”',
  ],
  [
    'Norse ministries rarely comment on single strikes, but have often said they would act.',
    'Norse ministries | have often said | they would act',
  ],
  [
    'A report from the port, read by divers, allegedly showed that the crew was small.',
    'A report from the port | showed | that the crew was small',
  ],
  [
    'Tobias Renn – the former pilot now at the port – has been briefed, according to a clerk.',
    'a clerk | according to | Tobias Renn – the former pilot now at the port – has been briefed',
  ],
  [
    'The talks tell of the first efforts by his newly gathered team and sources in Harl told us that it is late.',
    'sources in Harl | told | that it is late',
  ],
  [
    'The wave hit Harl, flooding, according to local media, the home of the mayor, Ida Holm.',
    'local media | according to | The wave hit Harl, flooding … the home of the mayor, Ida Holm',
  ],
  [
    'The wave hurt ten, according to Mayor Ida Holm, who said “most were asleep.”',
    'Mayor Ida Holm | according to | The wave hurt ten',
  ],
  [
    'In Harl, port spokesman Otto Renn, asked whether it was late, said that it was.',
    'port spokesman Otto Renn | said | that it was',
  ],
  [
    'Ida Holm, who backs it, called it “late,” while Rep. Otto Renn, R-Texas, said it was “fine.”',
    'Rep. Otto Renn, R-Texas, | said | it was “fine.”',
  ],
  ['“Nobody sails for free,” Renn is heard saying on a tape.', 'Renn | is heard saying | “Nobody sails for free,”'],
  ['President Renn said in his nightly video address that it was late.', 'President Renn | said | that it was late'],
  [
    'Renn knew that it leaked, according to a log seen by divers, three months before he sold it.',
    'a log seen by divers | according to | Renn knew that it leaked',
  ],
  ['Renn was more guarded, saying only that it was late.', 'Renn | saying | that it was late'],
  ['The group denies doing so.', 'The group | denies | doing so'],
  [
    'The port ended its search for ten divers missing since a boat sank off Harl, saying it found no sign of them.',
    'The port | saying | it found no sign of them',
  ],
  ['Analysts said weeks of haggling lay ahead.', 'Analysts | said | weeks of haggling lay ahead'],
  ['In response Tobias Renn said the pier was old.', 'Tobias Renn | said | the pier was old'],
  [
    'Residents, some digging with bare hands, said it was late.',
    'Residents, some digging with bare hands, | said | it was late',
  ],
  [
    'Renn has indicated - both on the radio and since he left office - he wants to close it.',
    'Renn | has indicated | he wants to close it',
  ],
  ['The board said early results show a gain.', 'The board | said | early results show a gain'],
  ['Renn told the Elsin Courier and two blogs that it was late.', 'Renn | told | that it was late'],
  ['The crew found, to its surprise, that the hull was new.', 'The crew | found | that the hull was new'],
  ['The ministry said it “regrets the delay”.', 'The ministry | said | it “regrets the delay”'],
  ['Divers describe long nights.', 'Divers | describe | long nights'],
  [
    'Shops shut, with some reports suggesting as many as 30 boats have sunk.',
    'some reports | suggesting | as many as 30 boats have sunk',
  ],
  ['The board fired Renn for saying that the hull was old.', 'Renn | saying | that the hull was old'],
  ['The port won praise for saying that it would close.', 'The port | saying | that it would close'],
  ['Renn left the hall saying the plan was dead.', 'Renn | saying | the plan was dead'],
  ['Renn held a placard saying “No more tolls.”', 'a placard | saying | “No more tolls.”'],
  ['Renn left the yard on Monday indicating that it was over.', 'Renn | indicating | that it was over'],
])('whose words they are: %s', (text, line) => {
  expect(linesIn(text)).toContain(line);
});

describe('a subject that holds a clause', () => {
  test.each([
    [
      'Another diver who worked at the quay here and who did not want to be named said he heard a bang.',
      'Another diver who worked at the quay here and who did not want to be named | said | he heard a bang',
    ],
    [
      'The clerk who wrote the letter read by the mother of a diver says he won’t stay.',
      'The clerk who wrote the letter read by the mother of a diver | says | he won’t stay',
    ],
    [
      'A poll taken by Harl and Tan for the port found that half were unsure.',
      'A poll taken by Harl and Tan for the port | found | that half were unsure',
    ],
    [
      'Divers found the crew of the Brae Maid (BM) was lost.',
      'Divers | found | the crew of the Brae Maid (BM) was lost',
    ],
    [
      'When divers went in, pilot Otto Renn recalls, it was dark.',
      'pilot Otto Renn | recalls | When divers went in … it was dark',
    ],
    [
      'Renn said the line was full, as the port continues to sell tickets.',
      'Renn | said | the line was full, as the port continues to sell tickets',
    ],
    ['Nurses fear that the shift is long and say it wears them out.', 'Nurses | say | it wears them out'],
    ['Ida Lund said even a small leak would sink it.', 'Ida Lund | said | even a small leak would sink it'],
    ['Renn said in a Saturday blog post that it leaked.', 'Renn | said | that it leaked'],
    ['Renn asked for a new hull no later than June 3.', 'Renn | asked for | a new hull no later than June 3'],
    ['Citing staff shortages, the line ended its night boats.', 'the line | Citing | staff shortages'],
    [
      'Mayors wrote to the Office of Ports and the Office of Roads warning against a new toll.',
      'Mayors | warning against | a new toll',
    ],
    [
      '“It is rare to see one,” Chad Moss, head of Brae Lines, a ferry firm in Elsin told Radio Vessel.',
      'Chad Moss, head of Brae Lines, a ferry firm in Elsin | told | “It is rare to see one,”',
    ],
    ['Ten divers say that “late” describes the boat.', 'Ten divers | say | that “late” describes the boat'],
    ['Rep.-elect Ida Lund, D-N.Y., said it leaked.', 'Rep.-elect Ida Lund, D-N.Y., | said | it leaked'],
    ['Two pilots have since said that it sank.', 'Two pilots | have since said | that it sank'],
    ['The board released a statement on Monday morning saying it was sad.', 'The board | saying | it was sad'],
    ['Renn declined to say when the boat would be ready, saying it leaked.', 'Renn | saying | it leaked'],
    [
      'Residents who saw the bridge after the storm said it shook.',
      'Residents who saw the bridge after the storm | said | it shook',
    ],
    ['Renn told reporters after the vote that the quay was sold.', 'Renn | told | that the quay was sold'],
    ['Renn told us right before dawn that the quay was sold.', 'Renn | told | that the quay was sold'],
    ['Renn declared himself cleared by the ruling.', 'Renn | declared | himself cleared by the ruling'],
    [
      'It may cost much, said Ida Lund, a pilot who studies U.S.-Canada trade.',
      'Ida Lund, a pilot who studies U.S.-Canada trade | said | It may cost much',
    ],
    ['Renn said it was over, before adding that he was tired.', 'Renn | said | it was over'],
    ['Renn said it was fair, while admitting it was late.', 'Renn | admitting | it was late'],
    ['Renn said he left, before boarding the ferry.', 'Renn | said | he left, before boarding the ferry'],
    ['The fire, which divers blame on a cable, hurt two.', 'divers | blame | on a cable'],
    ['The ban angered the crew, prompting the guild to claim that it sank.', 'the guild | claim | that it sank'],
    [
      'In a statement published Oct. 25, the board and the port accused Renn of theft.',
      'the board and the port | accused | Renn of theft',
    ],
    [
      'A study by the Harl Centre, a Leith-based think tank, found that it sank.',
      'A study by the Harl Centre, a Leith-based think tank, | found | that it sank',
    ],
    ['Residents who left after police said it shook were told to wait.', 'police | said | it shook were told to wait'],
    ['Residents who saw the bridge said it shook.', 'Residents who saw the bridge | said | it shook'],
    ['Unions that have backed him say it is late.', 'that | have backed | him'],
    [
      'But divers hoping to reach the wreck say they are near.',
      'divers hoping to reach the wreck | say | they are near',
    ],
    [
      'Even sailors who have praised his plan warned on Friday that it may sink.',
      'sailors who have praised his plan | warned | that it may sink',
    ],
    [
      'Renn and others who want to ban ferries said Monday’s ruling was late.',
      'Renn and others who want to ban ferries | said | Monday’s ruling was late',
    ],
  ])('%s', (text, line) => {
    expect(linesIn(text)).toContain(line);
  });

  test.each([
    ['Referring to boats that the port has bought, Renn said they leak.', 'Renn | Referring'],
    ['The guild issued nine press releases blasting the port.', 'The guild issued'],
    ['“It leaks,” said Ida Lund, ranking member of the guild.', 'Ida Lund | ranking'],
    ['The guild wants the law changed so that crews can rest.', 'the law'],
    ['Critics who say the board said no are wrong.', 'the board | said'],
    ['Renn praised critics who say he should resign.', 'critics | say'],
    ['Renn met divers hoping to reach the wreck officials say is lost.', 'divers hoping'],
  ])('but not: %s', (text, start) => {
    expect(linesIn(text).filter((line) => line.startsWith(start))).toEqual([]);
  });
});

describe('words inserted between the verb and what is said', () => {
  test.each([
    ['She said, if elected, she would ask Renn to stay.', 'She | said | if elected, she would ask Renn to stay'],
    ['Tan says, win or lose on Tuesday, she is staying.', 'Tan | says | win or lose on Tuesday, she is staying'],
    ['Tan said — on the radio, as it happens — that Renn paid.', 'Tan | said | that Renn paid'],
    ['Tan stated on Vessel’s “Late Talk” that Renn was late.', 'Tan | stated | that Renn was late'],
    ['The lab found, on the whole, that the water was clean.', 'The lab | found | that the water was clean'],
    ['Renn admitted under questioning that he had slept.', 'Renn | admitted | that he had slept'],
    ['Renn testified before the panel that the boat was lost.', 'Renn | testified | that the boat was lost'],
    ['The port notified the crews by email that it was shut.', 'The port | notified | that it was shut'],
    ['The party has vowed in its manifesto to sell the boat.', 'The party | has vowed | to sell the boat'],
    ['He added, that the boat was lost.', 'He | added | that the boat was lost'],
    ['Tan said just because it was dark nobody left.', 'Tan | said | because it was dark nobody left'],
    ['Renn told cheering supporters that the boat can sail.', 'Renn | told | that the boat can sail'],
    ['Renn told the NPA his firm sold it.', 'Renn | told | his firm sold it'],
    ['Renn later Thursday told Radio Vessel: “Both are late.”', 'Renn | told | “Both are late.”'],
    ['The port stated judges “should not talk to divers.”', 'The port | stated | judges “should not talk to divers.”'],
  ])('%s', (text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });

  test('a participle after the cue is a cue of its own', () => {
    expect(linesIn('The plan works, Tan said, adding, “They need it.”')).toEqual([
      'Tan | said | The plan works',
      'Tan | adding | “They need it.”',
    ]);
  });
});

describe('another source', () => {
  test.each([
    [
      'Tan suggested that the hull was thin, while Varga said that it was thick.',
      ['Tan | suggested | that the hull was thin', 'Varga | said | that it was thick'],
    ],
    [
      'Only 7 percent said they were sure, although 27 percent said they were not.',
      ['7 percent | said | they were sure', '27 percent | said | they were not'],
    ],
    [
      'The port contends that it is on track, and Brian Tan, the board’s adviser, said he was late.',
      ['The port | contends | that it is on track', 'Brian Tan, the board’s adviser, | said | he was late'],
    ],
    [
      '“I never said that,” Renn said, after Mei Tan said the ferry had sunk.',
      ['Renn | said | “I never said that,”', 'Mei Tan | said | the ferry had sunk'],
    ],
    [
      'Challenged over a poll that says most want her gone, Tan said she read none.',
      ['that | says | most want her gone', 'Tan | said | she read none'],
    ],
    ['Asked why some call the boat a wreck, Renn said, “No.”', ['Renn | said | “No.”']],
    ['Asked if she was aware of the leak, Varga said, “No.”', ['Varga | said | “No.”']],
    ['When a clerk asked if it sank, Renn said, “No.”', ['Renn | said | “No.”']],
    ['Questioned about reports that he planned to sell, Renn said, “No.”', ['Renn | said | “No.”']],
    ['Asked by Varga to respond to the vote, Renn said, “No.”', ['Renn | said | “No.”']],
    [
      'Last month, divers warned of a leak in the hull, arguing that it would sink.',
      ['divers | warned of | a leak in the hull', 'divers | arguing | that it would sink'],
    ],
    [
      'Tan vetoed the bill because she said it was unlawful.',
      ['Tan | vetoed | the bill', 'she | said | it was unlawful'],
    ],
    ['Tan, who calls Renn “late,” said he slept.', ['who | calls | Renn “late,”', 'Tan | said | he slept']],
    [
      'Although in May she said the pier was safe, Renn said on Monday that it was not.',
      ['she | said | the pier was safe', 'Renn | said | that it was not'],
    ],
    [
      'After Tan said that divers who work here may try “less deep ports,” Renn said: “I do not like it.”',
      ['Tan | said | that divers who work here may try “less deep ports,”', 'Renn | said | “I do not like it.”'],
    ],
    [
      'Renn said he was too busy: “I have a lot going on,” he wrote.',
      ['Renn | said | he was too busy', 'he | wrote | “I have a lot going on,”'],
    ],
    [
      'Tan suggested that it was late - “We wait,” she said - and left.',
      ['Tan | suggested | that it was late', 'she | said | “We wait,”'],
    ],
    [
      '“It is late,” said Renn who noted that the hull was called “very thin indeed.”',
      [
        'Renn who noted that the hull was called | said | “It is late,”',
        'who | noted | that the hull was called “very thin indeed.”',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(linesIn(text)).toEqual(lines);
  });

  test.each([
    ['Renn said it rained while the crew slept.', 'Renn | said | it rained while the crew slept'],
    ['Renn said it rained, although nobody slept.', 'Renn | said | it rained, although nobody slept'],
    ['The bridge, Renn said of the plan, will reopen.', 'Renn | said | The bridge … will reopen'],
    ['The plan is bad: “It will sink,” Tan said.', 'Tan | said | The plan is bad: “It will sink,”'],
    [
      'The ferry will sail, Renn said, after inspectors check it.',
      'Renn | said | The ferry will sail … after inspectors check it',
    ],
    ['“We left,” Renn said, because nobody asked.', 'Renn | said | “We left,” … because nobody asked'],
  ])('but not: %s', (text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });
});

describe('what somebody said, according to another', () => {
  test.each([
    ['“No report came,” Renn said at the quay, according to the Harbour Ledger.', 'the Harbour Ledger'],
    ['“No report came,” Renn will say, according to a draft of the speech.', 'a draft of the speech'],
    ['“No report came,” said Renn, according to the Harbour Ledger.', 'the Harbour Ledger'],
  ])('%s', (text, source) => {
    const found = finish(findAttributions(articleOf(text)));
    const words = found.map((one) => [text.slice(...one.source[0]!), text.slice(...one.content[0]!), one.parent]);
    expect(words).toEqual([
      [source, text.slice(0, text.search(/,? according/u)), -1],
      ['Renn', '“No report came,”', 0],
    ]);
  });

  test('another speaker’s sentence stays apart', () => {
    expect(linesIn('“No report came,” Renn said. According to Varga, it did.')).toEqual([
      'Renn | said | “No report came,”',
      'Varga | According to | it did',
    ]);
  });
});

describe('words that are verbs of saying elsewhere', () => {
  test.each([
    ['Voters went to the polls in states that have suffered.'],
    ['The office is preparing a report that could touch the board.'],
    ['A group called Clear Water met on Friday.'],
    ['She runs a series called “Quick Dive” in the port.'],
    ['The gatherings of divers, called the Harbour Forum, were late.'],
    ['It is a web of thousands of servers called “berths”.'],
    ['It has servers called “berths”.'],
    ['The first boats — key states for the vote — will be late.'],
    ['Renn made a snappy retort.'],
    ['The founder of a group called Clear Water left.'],
    ['The sums do not add up in terms of cost.'],
    ['The board added two boats.'],
    ['It is worth noting that nobody left.'],
    ['Renn continued working.'],
    ['If you want to retire, you should aim for a boat.'],
    ['As you know, you can see the pier from here.'],
    ['The jobs report was late.'],
    ['Renn won the three harbour states with the most ferries.'],
    ['Crews are promoting trade deals that prioritize the port.'],
    ['The money was spent on phone calls.'],
    ['The storm undid the extensive work that divers did in May.'],
    ['What kept Renn there was the vain hope that nobody would see.'],
    ['The gate issue will be settled in May.'],
    ['Divers facing felony charges were freed.'],
    ['The money would show up in their wages.'],
  ])('but not: %s', (text) => {
    expect(linesIn(text)).toEqual([]);
  });

  test.each([
    ['The report states that nobody was hurt.', 'The report | states | that nobody was hurt'],
    ['One in five say that won’t be true.', 'One in five | say | that won’t be true'],
    ['The missive suggests that nobody was hurt.', 'The missive | suggests | that nobody was hurt'],
    ['Voters of the port hope that it opens.', 'Voters of the port | hope | that it opens'],
    ['Voters care, and the union backs a bridge.', 'the union | backs | a bridge'],
    ['42% say they are sailors.', '42% | say | they are sailors'],
    ['Tan reported spending $1 million on boats.', 'Tan | reported | spending $1 million on boats'],
    ['A lawyer called Renn a liar.', 'A lawyer | called | Renn a liar'],
    ['A man in the crowd called “shame on you”.', 'A man in the crowd | called | “shame on you”'],
    ['One diver called Renn “late.”', 'One diver | called | Renn “late.”'],
    ['Another diver called it “a disaster.”', 'Another diver | called | it “a disaster.”'],
    ['Tan cited reports that it could sink.', 'Tan | cited | reports that it could sink'],
  ])('%s', (text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });
});

describe('the speaker', () => {
  test.each([
    ['Mei Tan laughed before pointing out that it rained.', 'Mei Tan | pointing out | that it rained'],
    ['As she concluded the talk, Mei Tan said it rained.', 'Mei Tan | said | it rained'],
    ['“It rained,” Tobias A. Renn said.', 'Tobias A. Renn | said | “It rained,”'],
    ['Rep. Mei Tan, R-N.Y., noted that it rained.', 'Rep. Mei Tan, R-N.Y., | noted | that it rained'],
    ['“The port is a battle of niches” Tan said.', 'Tan | said | “The port is a battle of niches”'],
    ['“We left,” said retired General Tan.', 'retired General Tan | said | “We left,”'],
    ['Mei Tan wrote in an Elsin Sun op-ed that it rained.', 'Mei Tan | wrote | that it rained'],
    ['“The port is a battle of niches” said Nick Tan.', 'Nick Tan | said | “The port is a battle of niches”'],
    [
      'Tan, the owner of the boat in “Late Talk,” said it was old.',
      'Tan, the owner of the boat in “Late Talk,” | said | it was old',
    ],
    ['“We left,” the two write.', 'the two | write | “We left,”'],
    [
      'Jo Renn, of Elsin, Mo., who runs the pier, said it was late.',
      'Jo Renn, of Elsin, Mo., who runs the pier, | said | it was late',
    ],
    ['Jo Renn of Elsin, Ohio, a diver, said it was late.', 'Jo Renn of Elsin, Ohio, a diver, | said | it was late'],
    [
      'Jo Renn, a pilot from Elsin, Mo., who runs the pier, said it was late.',
      'Jo Renn, a pilot from Elsin, Mo., who runs the pier, | said | it was late',
    ],
    ['In Leith, a pilot from Elsin, Mo., said it was late.', 'a pilot from Elsin, Mo., | said | it was late'],
    ['In Elsin, Mei Tan, a diver, said it was late.', 'Mei Tan, a diver, | said | it was late'],
    ['Cross said it rained.', 'Cross | said | it rained'],
    ['Beruff, a diver, called Elsin’s piers “strong.”', 'Beruff, a diver, | called | Elsin’s piers “strong.”'],
    ['Renn picked up a sign saying the pier was shut.', 'a sign | saying | the pier was shut'],
    ['Four out of five divers said they would leave.', 'Four out of five divers | said | they would leave'],
    ['It turned out they opposed the sale.', 'they | opposed | the sale'],
    ['The port board less than two weeks ago said it would pay.', 'The port board | said | it would pay'],
    ['The shoal is larger than divers said it was.', 'divers | said | it was'],
    ['Mei Tan read a letter the board had sent and said it rained.', 'Mei Tan | said | it rained'],
    ['“We left!” I blurt.', 'I | blurt | “We left!”'],
    [
      'According to Renn, an NGO made up of divers that opposes the port, the pier is old.',
      'Renn, an NGO made up of divers that opposes the port | According to | the pier is old',
    ],
    [
      'For example, according to a study published in The Quarry in 2015, crews who sailed for three years were ill.',
      'a study published in The Quarry in 2015 | according to | For example … crews who sailed for three years were ill',
    ],
    ['Renn was held for allegedly taking a boat, but he is free.', ' | allegedly | Renn was held for … taking a boat'],
    [
      'Tan has not moved from the plan that was set before Renn left, and has asked for more boats.',
      'Tan | has asked for | more boats',
    ],
    ['Tan left before Renn came, and said it rained.', 'Tan | said | it rained'],
    [
      'Tan has kept the boat since the board, which is old, left, and has said that it rained.',
      'Tan | has said | that it rained',
    ],
    ['The crew will sail on a boat Corvane hopes to sell.', 'Corvane | hopes | to sell'],
    ['The board met, and a tearful Renn said it rained.', 'a tearful Renn | said | it rained'],
    ['“We left,” as Governor Ida Tan (R-Elsin) likes to say.', 'Governor Ida Tan | likes to say | “We left,”'],
    ['On her part Mei Tan said it rained.', 'Mei Tan | said | it rained'],
    ['At the meeting Renn said it rained.', 'Renn | said | it rained'],
    ['For the pilot Renn said it rained.', 'the pilot Renn | said | it rained'],
    ['Mei Tan, a diver from Elsin said it rained.', 'Mei Tan, a diver from Elsin | said | it rained'],
    ['At the time, Mei Tan, an aide to Renn said it rained.', 'Mei Tan, an aide to Renn | said | it rained'],
    ['In Leith, Norland, a pilot said it rained.', 'a pilot | said | it rained'],
    ['The governor in a statement praised the crew.', 'The governor | praised | the crew'],
    ['Mei Tan during the talks said it rained.', 'Mei Tan | said | it rained'],
    ['“It rained,” said Mei Tan following the race.', 'Mei Tan | said | “It rained,”'],
    ['Renn directed the police to search it.', 'Renn | directed | to search it'],
    ['Renn wrote to them, directing the agencies to search it.', 'Renn | directing | to search it'],
    ['Renn has tasked divers at the quay to search it.', 'Renn | has tasked | to search it'],
    ['Mei Tan was less impressed, claiming it rained.', 'Mei Tan | claiming | it rained'],
    [
      'Sen. Joaquin “Jak” Renn, head of the board, said it rained.',
      'Sen. Joaquin “Jak” Renn, head of the board, | said | it rained',
    ],
    ['“It rained,” Sen. Joaquin “Jak” Renn said.', 'Sen. Joaquin “Jak” Renn | said | “It rained,”'],
    [
      'According to the notice, a copy of which hangs here, the pier is shut.',
      'the notice, a copy of which hangs here | According to | the pier is shut',
    ],
    ['Tan explained on Friday how hard it was.', 'Tan | explained | how hard it was'],
    [
      'Another diver, Mei Tan, was of the view that it rained.',
      'Another diver, Mei Tan, | was of the view | that it rained',
    ],
    ['The Larkfield Courier gathered that it rained.', 'The Larkfield Courier | gathered | that it rained'],
    ['The caller, a diver, allegedly said: “It rained.”', 'The caller, a diver, | said | “It rained.”'],
    ['Tan has denied that, and will be heard in May.', 'Tan | has denied | that'],
    [
      'The note was read out, and within a week, says Mei Tan, there were crews at the quay.',
      'Mei Tan | says | The note was read out, and within a week … there were crews at the quay',
    ],
    ['With the Evening Clarion reporting that it rained, it sank.', 'the Evening Clarion | reporting | that it rained'],
    ['Mei Tan has yet to comment publicly.', 'Mei Tan | has yet to comment | publicly'],
    ['The accused told police that it rained.', 'The accused | told | that it rained'],
  ])('%s', (text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });

  test.each([
    'Attempts to save the boat were unsuccessful.',
    'Renn fuelled talk by “liking” a social media post about it.',
    'The singer opened up to Health magazine in May.',
    'The crew gathered wood.',
    'Renn directed a film to win prizes.',
    'The board directed the money to help schools.',
    'Police have held two accused who were on the pier.',
  ])('nobody: %s', (text) => {
    expect(linesIn(text)).toEqual([]);
  });

  test('a title in quotation marks is not something its host has said', () => {
    expect(linesIn('“Meet the Old Press” host Mei Tan said the ferry was late.')).toEqual([
      'host Mei Tan | said | the ferry was late',
    ]);
  });
});

describe('a clause after a cue that closes another one', () => {
  test.each([
    [
      'The pier was sound, records show, while many who worked on it tell another story.',
      'records | show | The pier was sound',
    ],
    [
      'A study suggests that tea helps, though experts not involved in the research urged caution.',
      'A study | suggests | that tea helps',
    ],
    ['The pier was sound, Renn said, though the crack was there for all to see.', 'Renn | said | The pier was sound'],
    ['The pier, Renn said, is sound.', 'Renn | said | The pier … is sound'],
  ])('%s', (text, line) => {
    expect(linesIn(text)).toContain(line);
  });
});

describe('the verb of the main clause is not read into the clause before it', () => {
  test.each([
    [
      'Edda Holm, a former clerk who argued with Mr. Renn at the May meeting, said in an interview that the port had agreed.',
      'Edda Holm, a former clerk who argued with Mr. Renn at the May meeting, | said | that the port had agreed',
    ],
    ['Edda Holm, who coined the word, once said, “It sank.”', 'Edda Holm, who coined the word, | said | “It sank.”'],
    [
      'The clerk first said he did not recall it, but in a later interview said he had burned the log.',
      'The clerk | said | he had burned the log',
    ],
    [
      'Edda Holm is supporting Renn as mayor and in a statement credited him for “a fair race.”',
      'Edda Holm | credited | him for “a fair race.”',
    ],
    [
      '“We will win,” said one well-connected pilot, who asked for anonymity to share his fears.',
      'one well-connected pilot, who asked for anonymity to share his fears | said | “We will win,”',
    ],
    ['The crew pushed back against claims of theft.', 'The crew | pushed back against | claims of theft'],
  ])('%s', (text, line) => {
    expect(linesIn(text)).toContain(line);
  });
});

describe('a verb and its speaker before a comma and a quotation', () => {
  test.each([
    ['Said Renn, “The wait is hard on us.”', 'Renn | Said | “The wait is hard on us.”'],
    [
      'Said Edda Holm, who grew up at the port, “We were proud.”',
      'Edda Holm, who grew up at the port | Said | “We were proud.”',
    ],
    ['Writes Edda Holm in the Mail, “The wait is hard.”', 'Edda Holm in the Mail | Writes | “The wait is hard.”'],
  ])('%s', (text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });

  test.each([['Said to be late, “The Tide” sank.'], ['Asked Renn, “the boss,” to leave.']])('but not: %s', (text) => {
    expect(foundIn(text).filter(({ rule }) => rule === 'quote-verb-speaker')).toEqual([]);
  });
});
