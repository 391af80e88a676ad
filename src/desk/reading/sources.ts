/** The claims of a text → the sources behind them. */
import type { Claim } from '@/engine/claim';
import type { SourcePhrase } from '@/engine/coreference/phrase';
import type { DeskSource, Draft } from './desk-source';
import { phraseOf, type Reading, wordsOf } from './reading';
import { antecedentOf, isGuessedName, isOneOfPlural, nameNext } from './same-source';
import { standingOf } from './standing';
import { isRelayed } from './told-outlets';

/** The sources of a text, in the order in which they first speak, without those quoted within another one's claim. */
export function sourcesOf(reading: Reading): DeskSource[] {
  const byId = new Map<string, Draft>();
  const order: Draft[] = [];
  for (const claim of reading.claims) {
    if (claim.label === 'no-comment' || isWithin(claim)) continue;
    const phrase = phraseOf(reading, claim);
    const guessed = isGuessedName(reading, claim, phrase);
    const id = guessed ? claim.id : claim.sourceId;
    const known = byId.get(id);
    const meant = known ?? antecedentOf(reading, claim, phrase, order);
    if (meant) {
      byId.set(id, meant);
      meant.claims.push(claim);
      meant.asOne ??= isOneOfPlural(meant, phrase) ? claim.source[0]! : null;
      meant.relayed ||= isRelayed(reading, claim);
      if (claim.label === 'anonymous' && meant.standing === 'public') meant.standing = 'unnamed';
      continue;
    }
    const source = introduced(reading, guessed ? { ...claim, label: 'unnamed', who: null } : claim, phrase);
    byId.set(id, source);
    order.push(source);
  }
  return order.map((source, index) => {
    const name = nameNext(reading, source, order.slice(index + 1));
    return name ? { ...source, standing: 'named', who: name } : source;
  });
}

/** Does the source tell something by this claim? Who demands, vows or threatens acts. */
export const isTold = ({ rule }: Claim): boolean => rule !== 'intention-verb';

/** Told by somebody else who is a source; whom an outlet cites are the source themselves. */
export const isWithin = ({ parent, relay }: Claim): boolean => parent !== null && relay.length === 0;

function introduced(reading: Reading, claim: Claim, phrase: SourcePhrase): Draft {
  const noun = phrase.form === 'noun' ? phrase : null;
  return {
    standing: standingOf(reading, claim, phrase),
    who: claim.who ?? claim.source.map((span) => wordsOf(reading, span)).join(' '),
    head: noun?.head ?? headOf(claim.who),
    phrase: noun,
    claims: [claim],
    plural: noun ? noun.plural && noun.partOf !== 'one' : (claim.count?.least ?? 1) > 1,
    asOne: null,
    relayed: isRelayed(reading, claim),
  };
}

/** The last word of a description: “people” of “Two people”. */
const headOf = (who: string | null): string | null => who?.split(/\s+/u).at(-1)?.toLowerCase() ?? null;
