/** A claim of fact that rests on one unnamed person alone. */
import type { Claim } from '@/engine/claim';
import { OF_A_GROUP, OF_NAMING } from '../../lexicon/sources';
import { type DeskSource, isUnnamed } from '../../reading/desk-source';
import { phraseOf, sentenceOf, wordsOf } from '../../reading/reading';
import { isTold } from '../../reading/sources';
import { isRelayed } from '../../reading/told-outlets';
import type { Draft } from '../draft';
import { isOpinion } from '../opinion';
import { sourceAndCue } from '../places';
import type { DraftRule } from '../rule';
import { isBorneOut } from '../support';

export const singleUnnamed: DraftRule = {
  meaning: 'A claim of fact whose only source is one person who is not named.',
  examples: [{ text: 'The pier was never inspected, a port engineer said.', finds: ['a port engineer said'] }],
  nearMisses: [
    'The pier was never inspected, two port engineers said.',
    'The pier was never inspected, a port engineer said. The mayor confirmed that.',
    'The pier was never inspected, three divers said. One of them said that it moved in the wind.',
    'A port engineer called the pier a disgrace.',
    'The pier moved, Ilona Varga said. A second engineer confirmed that it had moved.',
  ],
  find: (draft) =>
    draft.sources
      .filter((source) => isUnnamed(source) && isOne(draft, source) && !source.relayed)
      .flatMap((source) => {
        const claim = source.claims.find(
          (one) => isFact(draft, one) && !isBorneOut(draft.body, draft.sources, source, one),
        );
        return claim ? [{ at: sourceAndCue(draft.body, claim) }] : [];
      }),
};

/** One person, or a plural that the text itself turns out to be one. */
function isOne({ body, sources }: Draft, source: DeskSource): boolean {
  if (source.plural) return source.asOne !== null && source.standing === 'unnamed';
  const [first] = source.claims;
  const words = first!.source
    .map((span) => wordsOf(body, span))
    .join(' ')
    .toLowerCase();
  const group = sources.some(
    (one) =>
      one !== source && one.plural && isUnnamed(one) && sentenceOf(body, one.claims[0]!) <= sentenceOf(body, first!),
  );
  if (group && OF_A_GROUP.test(words)) return false;
  return (first!.count?.least ?? 1) === 1;
}

/** What is said to be so: not an opinion, and not the promise itself. */
function isFact({ body }: Draft, claim: Claim): boolean {
  if (claim.content.length === 0 || !isTold(claim) || claim.rule === 'anonymity-grant' || isRelayed(body, claim))
    return false;
  if (claim.anonymity && OF_NAMING.test(claim.content.map((span) => wordsOf(body, span)).join(' '))) return false;
  return phraseOf(body, claim).form !== 'none' && !isOpinion(body, claim);
}
