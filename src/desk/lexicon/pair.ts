/** English words by which two articles’ sources are told apart from those who only act. Lower case. */
import { wording, words } from '@/engine/lexicon/words';

/** Verbs with an object by which somebody tells rather than acts or demands. */
export const TELLING = wording`\b(?:call(?:s|ed|ing)?|describ(?:e|es|ed)|put(?:s)?|den(?:y|ies|ied)|blam(?:e|es|ed)|reject(?:s|ed)?|disput(?:e|es|ed)|accus(?:e|es|ed)|criticis(?:e|es|ed)|criticiz(?:e|es|ed)|prais(?:e|es|ed)|condemn(?:s|ed)?|denounc(?:e|es|ed)|estimat(?:e|es|ed)|question(?:s|ed)?|confirm(?:s|ed)?|defend(?:s|ed)?|warn(?:s|ed)?|acknowledg(?:e|es|ed)|admit(?:s|ted)?|announc(?:e|es|ed)|predict(?:s|ed)?|show(?:s|ed)?|list(?:s|ed)?|record(?:s|ed)?|find(?:s)?|found|reveal(?:s|ed)?|report(?:s|ed)?|stat(?:e|es|ed)|said|say(?:s)?|told|tell(?:s)?|not(?:e|es|ed)|explain(?:s|ed)?|recall(?:s|ed)?|remember(?:s|ed)?|welcom(?:e|es|ed)|insist(?:s|ed)?|claim(?:s|ed)?|trac(?:e|es|ed)|dismiss(?:es|ed)?|complain(?:s|ed)?|apologis(?:e|es|ed)|apologiz(?:e|es|ed)|greet(?:s|ed)?)\b`;
/** “Their union” is no body that the article has named. */
export const OWNED_BY_SOMEBODY = wording`^(?:their|his|her|its)\b`;
/** “A woman who works at the quay, and who asked …”: what stands before the last “who” tells who it is. */
export const BEFORE_WHO = wording`^(.{3,90}?)(?:,| and)* who\b[^,]*\b(?:ask|spoke|speak|decline|insist|request|refus|did not|would not|want|agreed|is not|was not)`;
/** Words of a description that many people share. */
export const SHARED_BY_MANY = words('senior former member people person man woman one two three local');
