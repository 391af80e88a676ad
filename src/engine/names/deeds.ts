/** Offices that an article tells by a verb: who "founded Corvo in 2008" is the Corvo founder. */
import { OFFICE_OF_DEED, PAST_DEEDS } from '../lexicon/offices';
import type { Document } from '../text/document';
import { bare } from './name-words';
import type { Mention } from './names';

/** Adds to the descriptions of people the offices that they hold by what they did to the body named next. */
export function describeByDeeds({ tokens }: Document, mentions: readonly Mention[]): void {
  mentions.forEach(({ named, end }, index) => {
    const body = mentions[index + 1];
    if (named.kind !== 'person' || !body || (body.named.kind === 'person' && !body.named.guessed)) return;
    const relative = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'who';
    const at = relative ? end + 2 : end;
    const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const office = OFFICE_OF_DEED.get(tokens[at]?.lower ?? '');
    if (!office || body.titles !== next) return;
    const past = PAST_DEEDS.has(tokens[at]!.lower) ? ['former'] : [];
    named.descriptions.push([...past, ...tokens.slice(body.first, body.end).map(bare), office]);
  });
}
