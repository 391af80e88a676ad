import { expect, test } from 'vitest';
import { isServiceLine } from '@/outline/service-lines';

test.each([
  ['By Tam Reed', true],
  ['Published: 3 June', true],
  ['By 1963, as the Larkfield Courier explains:', false],
  ['By noon the quay was shut.', false],
])('“%s” speaks for the site: %s', (line, expected) => {
  expect(isServiceLine(line)).toBe(expected);
});
