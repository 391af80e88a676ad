import { describe, expect, test } from 'vitest';
import { covers, hostOf, isSite } from '@/settings/hosts';

describe('hostOf reads what readers type or paste', () => {
  test.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['www.example.org', 'example.org'],
    ['https://www.example.org/news?id=7#top', 'example.org'],
    ['http://news.example.co.uk:8080/', 'news.example.co.uk'],
    ['example.org.', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
  ])('%j → %j', (typed, host) => expect(hostOf(typed)).toBe(host));

  test.each([
    '',
    '   ',
    'news',
    'two words.org',
    'ftp://example.org',
    'about:blank',
    'https://',
    'file:///home/a.html',
  ])('%j is no host', (typed) => expect(hostOf(typed)).toBeNull());
});

describe('covers', () => {
  test.each([
    ['example.org', 'example.org', true],
    ['example.org', 'news.example.org', true],
    ['example.org', 'anexample.org', false],
    ['news.example.org', 'example.org', false],
    ['example.org', 'example.org.', true],
    ['localhost', 'localhost.', true],
  ])('%j covers %j: %j', (site, host, expected) => expect(covers(site, host)).toBe(expected));
});

describe('a list of sites', () => {
  test.each(['example.org', 'localhost', '127.0.0.1', 'xn--bcher-kva.example'])('may hold %j', (site) =>
    expect(isSite(site)).toBe(true),
  );

  test.each([
    '*',
    '',
    'a.example:8080',
    'https://a.example',
    'a.example/news',
    'www.a.example',
    'A.example',
    '*.a.example',
  ])('may not hold %j, of which no browser makes a pattern for this site alone', (site) =>
    expect(isSite(site)).toBe(false),
  );
});
