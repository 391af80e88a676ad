import { expect, test } from 'vitest';
import { analyse } from '@/engine/analyse';

const TEXT =
  'The bridge over the Larke will close in May, two engineers told Fennbrook. Fennbrook reported that the piers had moved. ' +
  'The council said that it had seen the report and would answer it on Monday.';

/** Labels and relays, which depend on what the names are. */
const read = (outlets: readonly string[]) =>
  analyse({ text: TEXT, outlets }).claims.map(({ who, label, relay }) => ({ who, label, relay }));

test('a name that the reader lists is an outlet, and claims that came through it are relayed', () => {
  expect(read(['The Fennbrook'])).toContainEqual({ who: 'Fennbrook', label: 'outlet', relay: [] });
  expect(read(['The Fennbrook'])).toContainEqual({ who: 'two engineers', label: 'unnamed', relay: ['Fennbrook'] });
  expect(read([]).map(({ label }) => label)).not.toContain('outlet');
});
