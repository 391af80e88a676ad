import { expect, it } from 'vitest';
import { publisherNames } from '@/outline/publisher-names';

const AT = 'https://www.saltbyherald.example/news/weir';

it.each<[string, string[], string, string[]]>([
  ['the name and the domain', ['The Saltby Herald'], AT, ['The Saltby Herald', 'saltbyherald.example']],
  ['each name once', ['Saltby Herald', 'SALTBY HERALD', ''], AT, ['Saltby Herald', 'saltbyherald.example']],
  [
    'a name without its slogan before the whole',
    ['Saltby Herald | News from the weir'],
    AT,
    ['Saltby Herald', 'Saltby Herald | News from the weir', 'saltbyherald.example'],
  ],
  [
    'a name without its edition',
    ['Saltby Herald Online'],
    AT,
    ['Saltby Herald', 'Saltby Herald Online', 'saltbyherald.example'],
  ],
  [
    'initials of three words and more',
    ['The Saltby Evening Herald'],
    'https://seh.example/',
    ['The Saltby Evening Herald', 'SEH', 'seh.example'],
  ],
  [
    'initials with small words',
    ['Voice of Orme'],
    'https://orme.example/',
    ['Voice of Orme', 'VOO', 'orme.example', 'orme'],
  ],
  ['nothing but the domain', [], 'https://m.orme-news.co.uk/x', ['orme-news.co.uk']],
  ['nothing', [], 'http://127.0.0.1/x', []],
])('%s', (_, given, address, names) => {
  expect(publisherNames(given, address)).toEqual(names);
});
