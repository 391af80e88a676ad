import { expect, test } from 'vitest';
import { claimsOf } from '../reading';

test.each([
  ['Campaigners say cuts are to blame.\n\nOne resident said it was late. “We are sad,” they added.', 'One resident'],
  [
    'Campaigners say cuts are to blame.\n\nA council spokesperson said it was late.\n\nThey added that it was early.',
    'A council spokesperson',
  ],
  ['Pilots say cuts are to blame.\n\nThe pilots told a diver it was late. They added that it was early.', 'Pilots'],
])('“they” means one who has just spoken rather than several who spoke before: %s', (text, who) => {
  expect(claimsOf(text).at(-1)?.who).toBe(who);
});
