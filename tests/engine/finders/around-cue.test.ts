import { describe, expect, test } from 'vitest';
import { linesIn } from '../found-in';

describe('around a cue in the middle', () => {
  test.each([
    [
      'Citing the ferry as its main earner, Renn said between May to June 11, the line carried most goods.',
      'Renn | said | the line carried most goods',
    ],
    ['Speaking in Elsin, Renn said, the pier is old.', 'Renn | said | the pier is old'],
    ['Asked about the pier, Renn said on Friday, the port is old.', 'Renn | said | the port is old'],
    [
      '“It is a joy,” says Ida Lund, who studies eels, including those at night, that are too small to see.',
      'Ida Lund, who studies eels, including those at night | says | “It is a joy,”',
    ],
    [
      'Because the pier is old, Renn argued before the board, it must close.',
      'Because the pier is old … it must close',
    ],
    ['One of the faults, Renn said, is that the pump leaks.', 'One of the faults … is that the pump leaks'],
    ['The crew left; the pier, Renn said, is old.', 'Renn | said | the pier … is old'],
    ['Moss named a friend; Otto Quist, according to the Courier, objected and left.', 'Otto Quist … objected and left'],
    ['The crew left; the pier is old, Renn said.', 'The crew left; the pier is old'],
    ['In all, Renn said, ten boats sank.', 'In all … ten boats sank'],
    ['“It is a joy,” says Ida Lund, a diver in Harl, that eels are back.', '“It is a joy,” … that eels are back'],
  ])('what is said: %s', (text, line) => {
    expect(linesIn(text).some((found) => found.endsWith(line))).toBe(true);
  });

  test.each([
    [
      'when a judge ruled',
      'In May 2019, Judge Ida Lund ruled in the crew’s favor, ending the practice of holding boats.',
    ],
    ['where a hearing was', 'As the files were opened, Renn testified before the board, where members sat in silence.'],
    [
      'on what an outlet reported',
      'This week, the Courier reported on the mighty pump – and the cheap part – that could save a fleet.',
    ],
  ])('nothing is said: %s', (_, text) => {
    expect(linesIn(text)).toEqual([]);
  });
});
