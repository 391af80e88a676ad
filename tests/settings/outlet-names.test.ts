import { expect, test } from 'vitest';
import { parseOutletList } from '@/settings/outlet-names';

test('names are read one a line, with white space folded, each once', () => {
  const typed = '  Larkfield   Wire \n\nRadio Vessel\nlarkfield wire\n';
  expect(parseOutletList(typed)).toEqual({ outlets: ['Larkfield Wire', 'Radio Vessel'], wrong: [] });
});

test('what is no name is told', () => {
  const long = 'x'.repeat(81);
  expect(parseOutletList(`7\n${long}\nAP\n--\n12`)).toEqual({ outlets: ['AP'], wrong: ['7', long, '--', '12'] });
});
