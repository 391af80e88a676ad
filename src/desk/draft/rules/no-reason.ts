/** An unnamed source for whom the text nowhere says why there is no name. */

import { isUnnamed } from '../../reading/desk-source';
import { reasonOf } from '../../reading/reasons';
import { isTold } from '../../reading/sources';
import { sourceAndCue } from '../places';
import type { DraftRule } from '../rule';

export const noReason: DraftRule = {
  meaning: 'The text does not say why a source is not named.',
  examples: [
    {
      text: 'The pier will close in May, two port officials said, speaking on condition of anonymity.',
      finds: ['speaking on condition of anonymity'],
    },
    { text: 'A port engineer said that the pier will close in May.', finds: ['A port engineer said'] },
  ],
  nearMisses: [
    'A port engineer, who asked not to be named for fear of losing her job, said that the pier will close in May.',
    'A port engineer told Radio Vessel that the pier will close in May.',
    'A spokeswoman for the port said that the pier will close in May.',
    'The port’s director said that the pier will close in May.',
    'A fisherman asked the port to close the pier.',
    'A judge ruled that the pier had to close in May.',
  ],
  find: ({ body, sources }) =>
    sources.flatMap((source) => {
      if (!isUnnamed(source) || source.relayed) return [];
      const { promise, given, formula } = reasonOf(body, sources, source);
      const told = source.claims.find(isTold);
      if (given || formula || !(promise || told)) return [];
      return [{ at: promise ?? sourceAndCue(body, told!) }];
    }),
};
