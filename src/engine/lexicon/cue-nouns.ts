/**
 * Nouns that attribute: what somebody says, thinks, wants or judges. Source: the nouns that English derives from the
 * verbs of `cue-verbs.ts`; kept where most uses with a possessor or a light verb are cues on PolNeAR's training articles.
 */
import { words } from './words';

/** What somebody is of: "was of the view that …", "is of the opinion that …". */
export const VIEWS_HELD = words('view opinion belief impression');

/** With a possessor and a complement: "her claim that …", "the mayor's support for …". */
export const CUE_NOUNS = words(`
 accusation accusations admission advice allegation allegations allegiance announcement apology 
 argument arguments assertion assertions assessment assumption assurance assurances attack attacks belief beliefs
 call calls claim claims complaint complaints concern concerns conclusion condemnation
 confidence contention conviction critique criticism criticisms decision declaration defense defence demand demands denial
 denunciation description desire dig disagreement disagreements disdain dismissal doubt doubts embrace
 endorsement enthusiasm estimate expectation explanation faith fear fears finding findings goal hope hopes
 impression insistence intention invitation notion objection objections observation opinion
 opposition outlook passion pledge point position praise preference prediction predictions proposal
 proposals promise promises recollection recommendation refusal rejection reluctance remark
 remarks reply request ruling skepticism scepticism speculation stance suggestion
 suggestions suspicion suspicions sympathy testimony theory thoughts threat threats tweet understanding
 unwillingness view views vision vow warning warnings willingness wish word worry worries
`);

/** Those that attribute a clause only: "comments from Renn that …", "her statement that …". */
export const SAID_NOUNS = words(`
  comment comments statement statements confirmation confession confessions disclosure disclosures revelation
  revelations
  guarantee guarantees hint hints signal signals message messages reminder reminders forecast forecasts testimony
`);

/** Those that attribute with a copula and a clause only: "the feeling among fans is that", "her verdict is that". */
export const SHARED_NOUNS = words(`
  consensus feeling sense sentiment verdict judgment judgement line response reaction answer reply wisdom diagnosis
`);

/** Those that "of" joins to a thing more often than to whoever thinks so: "the point of the plan is that". */
export const OF_USE = words(
  'point goal rule promise goals promises claim notion line sense demand demands reaction answer call calls position',
);

/** With "make", "raise", "take" and the like: "made the case for …", "raised questions about …". */
export const LIGHT_VERB_NOUNS = words(`
  accusation accusations aim allegation allegations announcement apology appeal argument arguments assurance assurances
  attention blame call
  calls case charge claim claims comment comments complaint complaints concern concerns confidence credit criticism
  commitment decision declaration defense distinction doubt doubts endorsement explanation faith fear fears guarantee
  guarantees hope hopes
  indication interest issue joke jokes light mention no note objection objections opinion pitch plea point praise
  prediction promise promises proposal question questions reference references remark remarks request shot shots
  speech stance statement statements testimony evidence suggestion support suspicion swipe swipes thanks threat threats tribute tributes homage view views
  vow warning warnings wind word words
`);

/** "made clear that": what this verb makes of what is said. */
export const CLEARING_VERB = 'make';
export const MADE_CLEAR = words('clear plain known');

/** Verbs of which comments and remarks are the object: "the remarks that she made". */
export const MAKING_WORDS = words('make give deliver post share');
/** With a copula: "His advice was to wait". */
export const CUE_NOUNS_WITH_COPULA = words(`
  advice answer argument claim concern conclusion fear goal hope message point question reaction reply response rule
  suggestion theory view warning wish word
`);

/** What is given in court, where "for", "in" and "at" tell for whom and where. */
export const GIVEN_IN_COURT = words('evidence testimony');
export const IN_COURT = words('for against in at to during before');
/** What one calls for with the verb alone: "called attention to". */
export const CALLED_FOR = words('attention');
/** Nouns that "at" gives an object: "took aim at comments", "expressed anger at the claim". */
export const AIMED = words('aim anger dismay frustration outrage shock surprise swipe jab dig shot');

/** Those behind which "to" names who is spoken to: "a warning to drivers about ice". */
export const ADDRESSED = words(`
  warning warnings message messages advice reminder reminders statement statements instruction instructions
  recommendation recommendations assurance assurances explanation explanations
`);

/**
 * Those that "with" gives an object, as "he matched his promise with deeds" does not: "their disagreement with the
 * plan".
 */
export const TAKES_WITH = words(`
  agreement disagreement disagreements frustration frustrations satisfaction dissatisfaction disappointment displeasure
  anger
  problem problems issue issues impatience sympathy concern concerns
`);

/** Those that with "to" and a thing mean a right to it. */
export const RIGHTS = words('claim claims');

export const LIGHT_VERBS = words(
  'make raise take have give issue deliver express voice cast call hold show offer lay send pay',
);

/** Of them, one that says something with these nouns alone: "paid tribute to", but not "paid attention to". */
export const PAYING = words('pay');
export const PAID = words('tribute tributes homage');

/** Of them, those with a receiver before the noun: "gave them hope", but not "made them hope". */
export const GIVES_TO = words('give offer');

/** What deeds do to questions and doubts, as people do. */
export const RAISE = 'raise';
/** What is put into words with this verb alone: "raised the prospect of". */
export const RAISED = words('prospect possibility spectre specter');

/** Of these verbs, nouns that with them tell how something is: "holds appeal for the young", "shows promise". */
export const QUALITIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hold', words('appeal interest promise hope')],
  ['have', words('appeal')],
  ['show', words('promise')],
  ['offer', words('promise hope hopes')],
  ['declare', words('bankruptcy insolvency')],
]);
