/**
 * The most frequent words of English and of other languages in Latin script: what tells which language a text is in.
 * Source: any frequency list of each language.
 */
import { words } from './words';

/** Words that are frequent in English and rare in the other languages. */
export const ENGLISH_WORDS = words(`
  the and of to that with for it by this from his her they have not are were said an which has been who would their will
  at be he she as on was is
`);

/** Frequent words of other languages that are no English words: Romance, Germanic, Slavic and others. */
export const FOREIGN_WORDS = words(`
  el los las del que una por para con su como más pero está este fue ha ser sus
  le les des est une dans qui pour pas sur au par avec sont plus il elle ont été aux cette ces du et
  der und den das von mit ist dem nicht ein eine auf für sich auch dass wird nach bei einen werden
  di che della non sono gli nel alla dei delle anche più
  o os dos não uma em foi ao pelo pela mais
  het een dat niet zijn voor met aan ook maar deze wordt naar
  och att det som på är av för till inte har med om
  og er til ikke af han vi jeg
  ja ei se että oli mutta myös ovat
  w z na się nie że jest jak przez od roku
  je da sa koji za što biti
  az egy hogy nem és volt
  ve bir bu için ile de olarak daha çok
  și în cu pe din care mai sunt
  và của là có cho không được trong các một
  yang dan untuk dengan dari ini itu tidak pada dalam
`);
