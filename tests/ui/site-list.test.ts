import { describe, expect, it } from 'vitest';
import { parseSiteList } from '@/ui/site-list';

describe('parseSiteList', () => {
  it.each([
    ['one a line', 'larkfield.example\nvessel.example', ['larkfield.example', 'vessel.example'], []],
    [
      'commas and spaces',
      'a.example, b.example;c.example d.example',
      ['a.example', 'b.example', 'c.example', 'd.example'],
      [],
    ],
    ['pasted addresses', 'https://www.Larkfield.example/news?x=1', ['larkfield.example'], []],
    ['the same site twice', 'a.example\nhttps://a.example/b', ['a.example'], []],
    ['blank lines', '\n\n  \n', [], []],
    ['what is no site', 'a.example\nnews\njavascript:alert(1)', ['a.example'], ['news', 'javascript:alert(1)']],
  ])('reads %s', (_, typed, sites, wrong) => {
    expect(parseSiteList(typed)).toEqual({ sites, wrong });
  });
});
