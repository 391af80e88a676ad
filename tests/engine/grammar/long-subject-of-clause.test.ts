import { expect, test } from 'vitest';
import { foundIn } from '../found-in';

const contentOf = (text: string) => foundIn(text)[0]?.content;

test.each([
  [
    'The mayor suggested old towns like Harl, Brae or even Dorn might be in play.',
    'old towns like Harl, Brae or even Dorn might be in play',
  ],
  [
    'The mayor suggested rights to berths sold to firms in the years of neglect should perhaps lapse.',
    'rights to berths sold to firms in the years of neglect should perhaps lapse',
  ],
  [
    'The mayor explained the new strategy to reduce overseas travel costs was to invite firms such as Corvane, Harl and others to pay.',
    'the new strategy to reduce overseas travel costs was to invite firms such as Corvane, Harl and others to pay',
  ],
])('a clause with a long subject is said as a whole: %s', (text, content) => {
  expect(contentOf(text)).toBe(content);
});

test.each([
  ['The mayor announced cuts in May, and crews will strike.', 'cuts'],
  ['The mayor warned the two crews, who could end up like Moss.', 'the two crews'],
  ['The mayor announced a new pier that will open in May.', 'a new pier that will open in May'],
  ['The mayor announced the role of the host, with threats should Harl not pay.', 'the role of the host'],
])('an object is none: %s', (text, content) => {
  expect(contentOf(text)).toBe(content);
});
