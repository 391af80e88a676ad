/** Words by which an article introduces somebody: beside the name, after it, and in sentences of its own. */
import { words } from './words';

/** "a former judge": no longer. */
export const FORMER_WORDS = words('former ex then retired ex-president erstwhile onetime one-time late');

/** What opens the relative clause that tells who somebody is. */
export const INTRODUCING_RELATIVES = words('who whose which');

/** Verbs after such a pronoun that tell that somebody spoke, and not who it is, besides those of saying something. */
export const SPEAKING_VERBS = words('speak talk comment respond converse testify chat');

/** Titles of courtesy: they introduce nobody. */
export const COURTESY = words('mr mrs ms miss mme sir dame lord lady');

/** What stands between a name and what the article calls its owner: "Renn is a baker". */
export const BE_FORMS = words('is was');

/** What opens such a noun phrase. */
export const INTRODUCING_DETERMINERS = words('a an the one');

/** Prepositions after a role, before the body that somebody holds it in: "a nurse at Leith General". */
export const AFFILIATING = words('at of for from with in');
