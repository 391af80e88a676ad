/** Words with which an article introduces somebody: beside the name, after it, and in sentences of its own. */
import { words } from './words';

/** "a former judge": no longer. */
export const FORMER_WORDS = words('former ex then retired ex-president erstwhile onetime one-time late');

/** What begins the relative clause that says who somebody is. */
export const THAT = words('that');
export const INTRODUCING_RELATIVES = words('who whose which');

/** Verbs after such a pronoun that say that somebody spoke, not who it is, besides verbs of saying. */
export const SPEAKING_VERBS = words('speak talk comment respond converse testify chat');

/** Courtesy titles, which introduce nobody. */
export const COURTESY = words('mr mrs ms miss mme sir dame lord lady');

/** What stands between a name and the description of its bearer: "Renn is a baker". */
export const BE_FORMS = words('is was');

/** What begins such a noun phrase. */
export const INTRODUCING_DETERMINERS = words('a an the one');

/** Prepositions after a role, before the body that somebody holds it in: "a nurse at Leith General". */
export const AFFILIATING = words('at of for from with in');
