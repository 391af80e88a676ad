/** The only reason is that the source had no leave to speak. */

import { isUnnamed } from '../../reading/desk-source';
import { reasonOf } from '../../reading/reasons';
import type { DraftRule } from '../rule';

export const formulaReason: DraftRule = {
  meaning: 'The only reason for leaving out a name is a lack of permission to speak.',
  examples: [
    {
      text: 'The pier will close in May, said a port official who was not authorised to speak publicly.',
      finds: ['who was not authorised to speak publicly'],
    },
    {
      text: 'A diver said the pier would close. He asked not to be named as he lacked permission to talk to the press.',
      finds: ['as he lacked permission to talk to the press'],
    },
  ],
  nearMisses: [
    'A port official, who was not authorised to speak and feared dismissal, said that the pier will close in May.',
    'Ilona Varga, who was not authorised to speak for the port, said that the pier will close in May.',
    'A diver, who asked not to be named because the talks are private, said that the pier will close in May.',
  ],
  find: ({ body, sources }) =>
    sources.flatMap((source) => {
      if (!isUnnamed(source) || source.relayed) return [];
      const { given, formula } = reasonOf(body, sources, source);
      return formula && !given ? [{ at: formula }] : [];
    }),
};
