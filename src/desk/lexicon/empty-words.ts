/** Words that join, point or attribute, and carry nothing of what is said. Lower case. */
import { words } from '@/engine/lexicon/words';

export const EMPTY_WORDS = words(`
  a an the this that these those some any each every either both all such own same other another
  i me my we us our you your he him his she her hers it its they them their theirs who whom whose which what
  and or but nor so yet if then than as while when where because since although though after before until
  of in on at by for from with about to into onto over under up out off through during between within against among
  upon per via around near toward towards across along behind beyond beside besides without
  is are was were be been being am do does did doing done has have had having will would shall should
  may might can could must not no never n't
  perhaps maybe possibly probably apparently allegedly reportedly seemingly likely unlikely presumably
  there here now also too very just only even still already more most less much many few
  said say says saying told tell tells telling added adding according
  's 't 're 've 'll 'd
`);
