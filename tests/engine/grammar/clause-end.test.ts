import { describe, expect, test } from 'vitest';
import { foundIn } from '../found-in';

/** What the first claim of a sentence says, in words. */
const contentOf = (text: string) => foundIn(text)[0]?.content;

describe('content ends where somebody does something else', () => {
  test.each([
    ['Holm said that the board should stay in Harl and held out hope for Brae.', 'that the board should stay in Harl'],
    [
      'Many firms agree that Norland has long gained from it and support the mayor’s plan.',
      'that Norland has long gained from it',
    ],
    ['The notes say there is a deadline and contain a link to a site.', 'there is a deadline'],
    ['The hosts began by asking Holm why she came, and they used that time to attack her.', 'why she came'],
    ['Holm spent minutes asking Renn what he plans, but the mayor dodged the question.', 'what he plans'],
    ['Holm told Renn how the boat sank, but the crew was not there.', 'how the boat sank'],
    ['Holm left, saying that the boat was late, and rushing back to Harl.', 'that the boat was late'],
    ['Holm said the vote could be close, pointing to Harl and Brae as towns to watch.', 'the vote could be close'],
    ['Holm said she would send ten boats, appearing to go back on her promise.', 'she would send ten boats'],
    [
      'Corvane has said that the phone will be cheap, but it hasn’t offered any details.',
      'that the phone will be cheap',
    ],
    [
      'Holm said the strike was aimed at “homes in Norland,” without giving details.',
      'the strike was aimed at “homes in Norland,”',
    ],
    ['Holm said the trial was fair, without elaborating.', 'the trial was fair'],
    ['The trial was fair, the Post reported on Monday, without citing a source.', 'The trial was fair'],
    ['The trial was fair, Holm said, but did not give a reason.', 'The trial was fair'],
    [
      'Holm said the deal would be signed in “farm country,” but the crews have been slow to agree.',
      'the deal would be signed in “farm country,”',
    ],
  ])('%s', (text, content) => {
    expect(contentOf(text)).toBe(content);
  });

  test.each([
    ['Holm said the board would meet those who fled and survived.', 'the board would meet those who fled and survived'],
    ['Holm said the boats should be cut and sold.', 'the boats should be cut and sold'],
    [
      'Divers say that Norland and Karsa have gained and support the plan.',
      'that Norland and Karsa have gained and support the plan',
    ],
    [
      'Holm asked whether it was safe, and whether the crew had left.',
      'whether it was safe, and whether the crew had left',
    ],
    [
      'Holm questioned the mayor on whether clerks and heads of ports referred to it.',
      'the mayor on whether clerks and heads of ports referred to it',
    ],
    [
      'Holm said that if they knew it, but did not intend to hide it, they should find her guilty.',
      'that if they knew it, but did not intend to hide it, they should find her guilty',
    ],
    ['Holm told us why it closed, and how it will open.', 'why it closed, and how it will open'],
    ['Holm said the road runs along the quay, pointing north.', 'the road runs along the quay, pointing north'],
    ['Holm said crews could sail, without paying the toll.', 'crews could sail, without paying the toll'],
    [
      'Holm said the deal was “a joke,” but the crews were happy with it.',
      'the deal was “a joke,” but the crews were happy with it',
    ],
  ])('or goes on: %s', (text, content) => {
    expect(contentOf(text)).toBe(content);
  });
});

describe('a phrase that is said ends before the day on which it is said', () => {
  test.each([
    ['Holm acknowledged staff shortages Tuesday, and left.', 'staff shortages'],
    ['Holm pleaded not guilty in a Harl court Tuesday afternoon and was freed.', 'not guilty in a Harl court'],
    ['Holm defended his plan Thursday in front of the crew.', 'his plan'],
    ['Holm criticised the board without naming it.', 'the board'],
  ])('%s', (text, content) => {
    expect(contentOf(text)).toBe(content);
  });

  test.each([
    ['Holm called for a Tuesday vote.', 'a Tuesday vote'],
    ['Holm cited a letter Tuesday that tells of it.', 'a letter Tuesday that tells of it'],
    ['Holm encouraged the crew at a rally Tuesday in Harl to vote.', 'the crew at a rally Tuesday in Harl to vote'],
    ['Holm criticised the board’s Tuesday meeting.', 'the board’s Tuesday meeting'],
    [
      'Holm has repeatedly accused the army of planning his removal in April 2022, and left.',
      'the army of planning his removal in April 2022',
    ],
    ['Holm plans to sell them without asking the crew.', 'to sell them without asking the crew'],
    [
      'Holm called him a friend and a pilot, and somebody who worked like no other.',
      'him a friend and a pilot, and somebody who worked like no other',
    ],
    ['Holm said first responders found a man.', 'first responders found a man'],
    ['Holm said first the pier would close.', 'the pier would close'],
  ])('but not what belongs to it: %s', (text, content) => {
    expect(contentOf(text)).toBe(content);
  });
});

describe('the time and the place of a deed belong to it', () => {
  test.each([
    ['Holm denies drowning her brother Ivo in May 1991.', 'drowning her brother Ivo in May 1991'],
    ['Holm denied taking the boat on 3 May 2019.', 'taking the boat on 3 May 2019'],
    ['Holm denied taking the boat on Monday.', 'taking the boat'],
    ['Holm denied the charge in May 2019.', 'the charge'],
    [
      'The divers are believed to have sunk near the pier on July 23.',
      'The divers … to have sunk near the pier on July 23',
    ],
    ['Holm was held after she allegedly shot Mei Tan, 30, inside the port.', 'she … shot Mei Tan, 30, inside the port'],
    ['Holm was held after she allegedly shot Mei Tan, 30, and Renn left.', 'she … shot Mei Tan'],
    ['Police said that around 9 p.m. Ida Holm was at her shop.', 'that around 9 p.m. Ida Holm was at her shop'],
    [
      'While police said that the ship lost five people, including the cook, divers left.',
      'that the ship lost five people, including the cook',
    ],
    ['Holm told him to leave or she would call the board.', 'to leave or she would call the board'],
    ['Holm told him to leave and she would call the board.', 'to leave'],
  ])('%s', (text, content) => {
    expect(contentOf(text)).toBe(content);
  });
});

describe('a phrase that is said ends before the next verb', () => {
  test.each([
    ['Holm opposed the toll and outran her rivals in the north.', 'the toll'],
    ['Holm denies any fraud and points out that the port signed the deal.', 'any fraud'],
    ['Holm spoke for those who backed Renn and who left the board in May.', 'Renn'],
    ['Holm spent May praising the crew and making her pitch to the port.', 'the crew'],
    ['Renn has demonized Norland and Ida Holm has disparaged Karsa.', 'Norland'],
    ['The crew of divers alleging fraud at the port may be hard to silence.', 'fraud at the port'],
    ['The board wants that no fee be paid, but it called her “careless.”', 'that no fee be paid'],
    ['Holm called the crew “late” (although she had left at noon herself).', 'the crew “late”'],
  ])('%s', (text, content) => {
    expect(contentOf(text)).toBe(content);
  });

  test.each([
    ['Holm praised her wit and faded charm.', 'her wit and faded charm'],
    ['Holm praised the port for its speed and charges.', 'the port for its speed and charges'],
    ['Holm praised Renn and Mei Tan for their work.', 'Renn and Mei Tan for their work'],
    [
      'Holm says a rival (it could be Renn, or, well, Tan) may win the berth.',
      'a rival (it could be Renn, or, well, Tan) may win the berth',
    ],
    ['Her claim that “dozens” of divers left the port was false.', 'that “dozens” of divers left the port'],
    [
      'The logs show Harl Action, a small group that spends little, made a change in its plans.',
      'Harl Action, a small group that spends little, made a change in its plans',
    ],
    [
      'A fund is for crews who say they cannot sleep at sea, in their cabins, and around the port.',
      'they cannot sleep at sea, in their cabins, and around the port',
    ],
    ['Holm assailed a judge, Edda Renn, for her ruling.', 'a judge, Edda Renn, for her ruling'],
  ])('or goes on: %s', (text, content) => {
    expect(contentOf(text)).toBe(content);
  });
});
