/** What English writes with an apostrophe, besides the possessive. */
import { words } from './words';

/** Words that lose their first letters: "'em", "'til", "rock 'n' roll". */
export const ELISIONS = words('em til till tis twas cause n round bout cuz ol');

/** Short forms that are split from the word before them, because that may be a subject of its own: "he's", "they'd". */
export const CLITICS = words('s re ve ll d m');
