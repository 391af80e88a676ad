import { describe, expect, test } from 'vitest';
import { foundIn } from '../found-in';

/** The source of the last claim of a sentence, in words. */
const sourceOf = (text: string) => foundIn(text).at(-1)?.source.replace(/,$/u, '');

describe('a subject is read whole', () => {
  test.each([
    ['In a stern speech on Monday, Norland’s envoy to Karsa accused the port of cheating.', 'Norland’s envoy to Karsa'],
    [
      'Dr Edda Holm, managing director of Brine Systems and Wharf Care, a security firm, said the raid was over.',
      'Dr Edda Holm, managing director of Brine Systems and Wharf Care, a security firm',
    ],
    [
      'Holm, one of the larger firms here, including Brine, Lindt and Wharf Care, recently said it had left.',
      'Holm, one of the larger firms here, including Brine, Lindt and Wharf Care',
    ],
    ['The only two ports to have signed treaties also said it was late.', 'The only two ports to have signed treaties'],
    ['Some elected officials, including Edda Holm, said it was late.', 'Some elected officials, including Edda Holm'],
    [
      'Dock workers, campaign organisers and veteran volunteers said the race was close.',
      'Dock workers, campaign organisers and veteran volunteers',
    ],
    [
      'Dock workers, retired pilots and veteran divers said the race was close.',
      'Dock workers, retired pilots and veteran divers',
    ],
    [
      'Residents, angry parents and elected officials warned that it was close.',
      'Residents, angry parents and elected officials',
    ],
    [
      'Edda Holm, chair of Brine — which lends to ferries — said she had seen it.',
      'Edda Holm, chair of Brine — which lends to ferries —',
    ],
    [
      'Karsa’s Chief of Fleet Staff Admiral Edda Holm has over the past few months repeatedly warned that ice is near.',
      'Karsa’s Chief of Fleet Staff Admiral Edda Holm',
    ],
    [
      'Edda Holm, whose son, Per, was hurt in the fall, said it was late.',
      'Edda Holm, whose son, Per, was hurt in the fall',
    ],
    ['The panel probing the thefts has promised to report in May.', 'The panel probing the thefts'],
    ['The charity bankrolling her appeals has vowed to go on.', 'The charity bankrolling her appeals'],
    [
      'Leith mayor and Harl Port Party (HPP) leader Mei Tan said it was late.',
      'Leith mayor and Harl Port Party (HPP) leader Mei Tan',
    ],
    ['Harl Port Board (HPB) spokeswoman Mei Tan said it was late.', 'Harl Port Board (HPB) spokeswoman Mei Tan'],
    ['A cook named Rosa, who saw it, said it was late.', 'A cook named Rosa, who saw it'],
    ['Radio Wharf and Channel Nine both reported that the mayor was ill.', 'Radio Wharf and Channel Nine'],
    [
      'Holm and one of the pilots, Ines Kolb, from Leith, said the ice was thin.',
      'Holm and one of the pilots, Ines Kolb, from Leith',
    ],
    [
      'The firm that owns the old boats, Harbour Line, says the hulls are dry.',
      'The firm that owns the old boats, Harbour Line',
    ],
    [
      'Ilo Dahl, director of Brine Clay (owned by Dorn Pit), who sold the quarry, said the pit was deep.',
      'Ilo Dahl, director of Brine Clay (owned by Dorn Pit), who sold the quarry',
    ],
    [
      'A report released in May by the Academies of Shipping, Engineering and Medicine noted that the sea rose.',
      'A report released in May by the Academies of Shipping, Engineering and Medicine',
    ],
    [
      'Just then workers at Brine’s Spring Hill assembly plant in Leith said they were leaving.',
      'workers at Brine’s Spring Hill assembly plant in Leith',
    ],
    ['Nurses, tired porters and injured cooks said it was cold.', 'Nurses, tired porters and injured cooks'],
    [
      'A pilot at Brine Air, the old left–leaning firm in Leith, said it was cold.',
      'A pilot at Brine Air, the old left–leaning firm in Leith',
    ],
    ['Those who came said it was late.', 'Those who came'],
    ['It was the day Renn said the boat was late.', 'Renn'],
    ['This month Renn said the boat was late.', 'Renn'],
    ['Mark Holm, a senior adviser to the port, said it was late.', 'Mark Holm, a senior adviser to the port'],
    ['Holm, speaking at a rally in Leith, N.D., warned that the pumps failed.', 'Holm'],
  ])('%s', (text, source) => expect(sourceOf(text)).toBe(source));
});

describe('another clause is not read into a subject', () => {
  test.each([
    ['The ferry came after mayor Edda Holm attacked the plan.', 'mayor Edda Holm'],
    ['Critics want a law that funds more boats, and pilots say it is late.', 'pilots'],
    ['The guild accused the port of theft and Holm said it was late.', 'Holm'],
    ['It was a year when voters said they were tired.', 'voters'],
    ['He gets less credit than pilots say he deserves.', 'pilots'],
    ['Sailors left for Leith and Holm said it was late.', 'Holm'],
  ])('%s', (text, source) => expect(sourceOf(text)).toBe(source));
});

describe('a subject with others beside it', () => {
  test.each([
    ['Pilots and outside advisers to Lund have criticized the plan.', 'Pilots and outside advisers to Lund'],
    ['Outside experts said it was late.', 'Outside experts'],
    [
      'Paul Renn and Mei Tan as well as the former mayor Ida Holm have endorsed it.',
      'Paul Renn and Mei Tan as well as the former mayor Ida Holm',
    ],
  ])('%s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });
});

describe('a comma between adjectives ends no phrase', () => {
  test.each([
    ['The small, family-owned firm said it was late.', 'The small, family-owned firm'],
    ['A tall, thin man told the court it was late.', 'A tall, thin man'],
    ['Officials at the tiny, remote clinic said it was late.', 'Officials at the tiny, remote clinic'],
    ['According to the big, busy port, it was late.', 'the big, busy port'],
    ["The board's long, careful letter says it was late.", "The board's long, careful letter"],
    ['A big, bold, new club said it was late.', 'A big, bold, new club'],
  ])('%s', (text, source) => expect(sourceOf(text)).toBe(source));

  test.each([
    ['In the past, police chiefs said it was late.', 'police chiefs'],
    ['It would fall on the rich, experts say.', 'experts'],
    ['It was the largest, city officials said.', 'city officials'],
  ])('but not: %s', (text, source) => expect(sourceOf(text)).toBe(source));
});
