/**
 * Names that an article holds back: "An expert has warned of ice." is followed by "Harbour historian Mei Tan told …".
 * Somebody who is new, whose full name opens a sentence, and who speaks right after a described source is that source.
 */
import type { Attribution } from '../attribution';
import { INDEFINITE_ARTICLES, ONE_OF_MANY, OWNERS } from '../lexicon/noun-phrases';
import {
  BEHIND_OFFICE,
  HEADS,
  NEVER_NAMED,
  officeOf,
  PARTY_OFFICES,
  PUBLIC_OFFICES,
  TRYING_OFFICES,
} from '../lexicon/offices';
import { GENDERED_HE, GENDERED_SHE, SPOKESPERSONS } from '../lexicon/people';
import type { Mention, Named, Names } from '../names/names';
import type { Document, Token } from '../text/document';
import { tokenAfter } from '../text/spans';
import type { SourcePhrase } from './phrase';

/** A headline and the sentence that opens the article. */
const LEAD_SENTENCES = 2;

/** How many sentences after a description its name may follow. */
const REACH = 2;

/**
 * The people whose names follow a description, by the index of the attribution to the description.
 *
 * @param phrases the source of each attribution, in their order.
 * @param promised the sentences that promise somebody anonymity: their sources stay without a name.
 */
export function delayedNames(
  document: Document,
  names: Names,
  attributions: readonly Attribution[],
  phrases: readonly SourcePhrase[],
  promised: ReadonlySet<number>,
): ReadonlyMap<number, Named> {
  const introduced = introductions(document, names, attributions, phrases);
  const found = new Map<number, Named>();
  phrases.forEach((phrase, index) => {
    const { sentence, content } = attributions[index]!;
    // "“It is deep,” a diver told Northline. “We saw it,” said Mei Tan.": two people are quoted.
    if (sentence >= LEAD_SENTENCES && opensQuoted(document, content)) return;
    if (!holdsNameBack(phrase, sentence < LEAD_SENTENCES)) return;
    if (promised.has(sentence)) return;
    for (let next = sentence + 1; next <= sentence + REACH; next++) {
      if (promised.has(next)) return;
      const named = introduced.get(next);
      if (!named) continue;
      if (!agrees(phrase.head, named) || speaksForOthers(named) || !(isIndefinite(phrase) || isBare(named))) return;
      // "A judge has jailed a diver. Mei Tan, 41, pleaded guilty in May.": news tells who is the judge.
      // "A scientist accused the ministry.": the minister who answers is another one.
      if (holdsOffice(named) && !PUBLIC_OFFICES.has(officeOf(phrase.head)) && sentence >= LEAD_SENTENCES) return;
      if (TRYING_OFFICES.has(phrase.head) && !isCalled(named, phrase.head)) return;
      found.set(index, named);
      return;
    }
  });
  return found;
}

/**
 * By sentence: the person whose full name opens it, appears nowhere before and is the source of its claim. A quotation
 * may come first where nothing else tells who they are.
 */
function introductions(
  { sentences, tokens, quotations }: Document,
  { mentions }: Names,
  attributions: readonly Attribution[],
  phrases: readonly SourcePhrase[],
): ReadonlyMap<number, Named> {
  const first = new Map<Named, Mention>();
  for (const mention of mentions) if (!first.has(mention.named)) first.set(mention.named, mention);
  const introduced = new Map<number, Named>();
  phrases.forEach((phrase, index) => {
    const [mention, other] = phrase.form === 'name' ? phrase.mentions : [];
    if (!mention || other || mention.named.kind !== 'person' || first.get(mention.named) !== mention) return;
    const { sentence, kind } = attributions[index]!;
    // Whoever gives no answer has not just spoken.
    if (kind === 'no-comment') return;
    const full = mention.end - mention.first > 1;
    const { firstToken } = sentences[sentence]!;
    if (!full || phrase.form !== 'name') return;
    const quotation = isBare(mention.named) ? quotations[tokens[firstToken]!.quotation] : undefined;
    // "“It is thin,” said Mei Tan": its verb may come between
    if (quotation ? phrase.first > quotation.endToken + 1 : phrase.first !== firstToken) return;
    // "Another pilot, Mei Tan, said", "His lawyer, Mei Tan, said": not the one before
    const { lower } = tokens[firstToken]!;
    if (!ONE_OF_MANY.has(lower) && !OWNERS.has(lower)) introduced.set(sentence, mention.named);
  });
  // "Mei Tan, 41, of Harl Lane, wept.": the age tells that news introduces her, whoever speaks there.
  for (const [named, { titles, first: from, end }] of first) {
    const { sentence } = tokens[from]!;
    if (named.kind !== 'person' || introduced.has(sentence) || end - from < 2) continue;
    if (titles === sentences[sentence]!.firstToken && isAged(tokens, end)) introduced.set(sentence, named);
  }
  return introduced;
}

const isAged = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === ',' && AGE.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === ',';

const AGE = /^\d{1,2}$/;

/** Does what is said begin with a quotation? */
const opensQuoted = (document: Document, [first]: Attribution['content']): boolean =>
  first !== undefined && document.tokens[tokenAfter(document, first[0])]!.quotation >= 0;

type Described = Extract<SourcePhrase, { form: 'noun' }>;

/**
 * "an expert", "the head of the club", but not "an official": news often names an expert later, and an official hardly
 * ever. A lead does so with an office, too: "The opposition leader said it. Mei Tan told …".
 */
const holdsNameBack = (phrase: SourcePhrase, lead: boolean): phrase is Described =>
  phrase.form === 'noun' &&
  phrase.noun === 'person' &&
  !phrase.plural &&
  !phrase.partOf &&
  phrase.modifier?.named.kind !== 'person' &&
  (isIndefinite(phrase) ||
    (phrase.before[0] === 'the' && (BEHIND_OFFICE.has(phrase.after[0] ?? '') || (lead && isOffice(phrase))))) &&
  !NEVER_NAMED.has(phrase.head);

/** "the opposition leader", "the Elsin mayor" */
const isOffice = ({ head, before }: Described): boolean =>
  before.length > 1 && [PUBLIC_OFFICES, PARTY_OFFICES, HEADS].some((offices) => offices.has(officeOf(head)));

const isIndefinite = ({ before }: Described): boolean => INDEFINITE_ARTICLES.has(before[0] ?? '');

/** Does the article say nothing of the person beside the name? */
const isBare = ({ descriptions }: Named): boolean => descriptions.every((words) => words.length === 0);

/** Not "a girl" and then "harbour spokeswoman Mei Tan": whoever speaks for others is introduced as that. */
const speaksForOthers = ({ descriptions }: Named): boolean =>
  descriptions.some((words) => words.some((word) => SPOKESPERSONS.has(word)));

const holdsOffice = ({ descriptions }: Named): boolean =>
  descriptions.some((words) => words.some((word) => PUBLIC_OFFICES.has(officeOf(word))));

const isCalled = ({ descriptions }: Named, office: string): boolean =>
  descriptions.some((words) => words.some((word) => officeOf(word) === officeOf(office)));

const agrees = (head: string, { pronoun }: Named): boolean =>
  pronoun === null || !(pronoun === 'he' ? GENDERED_SHE : GENDERED_HE).has(head);
