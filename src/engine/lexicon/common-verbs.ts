/** Frequent verbs that attribute nothing. With them the engine knows where the verb of a clause is. */
import { words } from './words';

/** Source: the most frequent verbs of English news; irregular ones come from `irregular-verbs.ts`. */
export const COMMON_VERBS = words(`
  count caption
  achieve act affect allow apply approach arrive attend avoid base bear belong carry cause change
  climb close collect compel compete complete concern contact contain control cover create cross defeat deliver
  depend deserve design destroy develop die differ drop earn emerge enable end enjoy enter exist face
  fail fill finish force form gain handle happen head help improve include increase introduce invite involve
  join jump kill lack last launch lead lift limit link listen live lose manage mark matter miss move
  operate own pass perform permit pick place possess pour prepare present prevent produce prompt protect provide
  pull raise receive reduce remain remove replace represent resign resist rest result return roll rush
  save serve settle share sign sit slip solve spur stay step stop struggle succeed suffer surge surpass
  survive tend trail travel try use visit wait walk watch win work
`);
