/** Pronouns, by what they can stand for. Lower case, with straight apostrophes. */
import { words } from './words';

/** One person. */
export const HE = words('he him his himself');
export const SHE = words('she her hers herself');
/** Forms that show a person's pronoun shortly after the name; "her" and "him" are as often somebody else's. */
export const TELLS_HE = words('he his himself');
export const TELLS_SHE = words('she hers herself');

/** The writer. */
export const TELLS_WRITER = words('i me my myself we us our');
export const OURS = words('our');
/** Several people, or a body. */
export const THEY = words('they their them themselves these those both each');
/** A body, an outlet or a document. */
export const IT = words('it its itself');
/** What is a body's own: "renewed its criticism". */
export const ITS = words('its');
/** What may precede the pronoun. */
export const RELATIVE = words('who whom whose which that');
export const RELATIVE_TO_PEOPLE = words('who whom whose');

/** Pronouns that can be a source by themselves. */
export const SOURCE_PRONOUNS = words(`
  he she it they we i you who which that this these those him her them us me his hers its their theirs our my your whose whom
  himself herself itself themselves myself everyone everybody someone somebody anyone anybody nobody one another
  what others each
`);
/** Those of them that take somebody out of a group: "One said it was late, another that it was early". */
export const OF_SEVERAL = words('one another others');
/** Those of them that may also stand before a noun. */
export const MAY_DETERMINE = words('his her its their our my your whose this that these those one another who such no');
/** What may follow a pronoun that stands alone: "they all", "he himself", "she, who". */
export const BEHIND_PRONOUN = words("all both himself herself themselves and in who also each 's");
