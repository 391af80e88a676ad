/** A judgement or a guess of somebody who is not named. */
import { isUnnamed } from '../../reading/desk-source';
import { isRelayed } from '../../reading/told-outlets';
import { opinionIn } from '../opinion';
import { withinMarks } from '../places';
import type { DraftRule } from '../rule';

export const unnamedOpinion: DraftRule = {
  meaning: 'A judgement, an insult, a motive or a guess of a source who is not named.',
  examples: [
    { text: 'A port engineer called the director “a bully with a whistle”.', finds: ['a bully with a whistle'] },
    {
      text: 'A port engineer said that the director would probably be gone by May.',
      finds: ['that the director would probably be gone by May'],
    },
  ],
  nearMisses: [
    'A port engineer said that the pier moved when ships passed.',
    'Ilona Varga, a port engineer, called the director “a bully with a whistle”.',
    'Critics say that the director is a bully.',
    'A port engineer said that divers had felt angry for years.',
  ],
  find: ({ body, sources }) =>
    sources.filter(isUnnamed).flatMap(({ claims }) =>
      claims.flatMap((claim) => {
        const at = isRelayed(body, claim) ? null : opinionIn(body, claim);
        return at ? [{ at: withinMarks(body, at) }] : [];
      }),
    ),
};
