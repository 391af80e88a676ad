/** Words of doubt and of denial. Lower case. */
import { wording } from '@/engine/lexicon/words';

const SEEMING = wording`(?:seem|appear)(?:s|ed|ing)?(?: to| as| that| likely| less| more|$)`;

/** What leaves open whether it is so: for the sentence of a headline’s claim. */
export const POSSIBLY = wording`\b(?:may(?! \d)|might|could|perhaps|possibly|probably|allegedly|apparently|seem(?:s|ed)? to|appear(?:s|ed)? to|suspect(?:s|ed)?|(?:is|are|was|were) (?:thought|believed|suspected))\b`;

/** Words that put a doubt on what is said. A date is no doubt, nor is a rough number. */
export const DOUBT = wording`\b(?:may(?! \d)(?! (?:\d{4}|day))|might|could(?! not|n['’]t)|perhaps|maybe|possibl[ey]|possibility|potential(?:ly)?|probabl[ey]|likely|unlikely|presumably|allegedly|alleged|reportedly|apparently|apparent|seemingly|supposedly|purportedly|reputedly|arguably|conceivably|${SEEMING}|looks? (?:like|as if|as though)|suspect(?:s|ed|ing)?|suspicions?|suggest(?:s|ed|ing)?|indicat(?:e|es|ed|ing)|hint(?:s|ed)?|believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|guess(?:es|ed)?|assum(?:e|es|ed)|suppos(?:e|es|ed)|not (?:certain|sure|clear|proven|confirmed|known)|uncertain|unclear|unproven|unconfirmed|as far as|if confirmed|chances? (?:are|of|that)|risk of|in doubt|(?:investigat(?:es?|ed|ing)|examin(?:es?|ed|ing)|look(?:s|ed|ing) into|asks?|asked|asking|decid(?:es?|ed|ing)|weigh(?:s|ed|ing)?|check(?:s|ed|ing)?|question(?:s|ed)?|wonder(?:s|ed)?|know|say|tell|clear) (?:whether|if)|cannot rule out|can['’]t rule out|not ruled? out|tend(?:s|ed)? to|what (?:may|might|could))\b`;
/** A month. */
export const MAY_THE_MONTH =
  /\b(?:in|since|from|until|till|by|on|of|last|next|early|late|mid|this|\d{1,2}(?:st|nd|rd|th)?)[ -]May\b|\bMay \d/gu;

/** Words that turn what is said into its opposite. */
export const DENYING = wording`\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|cannot|without|den(?:y|ies|ied|ying)|reject(?:s|ed)?|rul(?:es|ed) out|fail(?:s|ed)? to|refus(?:e|es|ed) to|unable to|hardly|barely|stop(?:s|ped)?(?= \w+ing)|refrain(?:s|ed)? from|avoid(?:s|ed)?)\b|n['’]t\b`;
/** Denials that say nothing of the claim itself: “not only”, “no longer than”, “not to be named”. */
export const DENYING_NOTHING = wording`\b(?:not only|not to be named|not be named|no (?:more|less|fewer|later) than|whether or not|no doubt|not just|not least|not until|no\. ?\d|(?:if|or|and) not)\b`;
