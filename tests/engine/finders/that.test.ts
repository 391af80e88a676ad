import { describe, expect, test } from 'vitest';
import { linesIn } from '../found-in';

describe('“that” that points to a thing, or describes one', () => {
  test.each([
    ['with a noun and a comma', 'In 2019 Renn led that campaign, knocking on doors in Harl and Brae.'],
    ['behind a multiple', 'Two rivals, who each sold about twice that sum on the first day, closed in May.'],
    ['alone before a dash', 'The leaflet includes just that – details on the pump.'],
    ['behind a noun', 'The board promised a review that would take weeks.'],
  ])('opens nothing that is said: %s', (_, text) => {
    expect(linesIn(text)).toEqual([]);
  });

  test.each([
    ['They requested a meeting that never took place.', 'They | requested | a meeting that never took place'],
    ['Renn proved that deck, built in May, was rotten.', 'Renn | proved | that deck, built in May, was rotten'],
    ['The board told residents that talks had failed.', 'The board | told | that talks had failed'],
    ['The port told it that the pier was late.', 'The port | told | that the pier was late'],
    ['The board promised residents that the pier would open.', 'The board | promised | that the pier would open'],
    ['Renn said that: “We left.”', 'Renn | said | “We left.”'],
  ])('or does: %s', (text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });
});
