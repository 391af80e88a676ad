/** Lines by which a site speaks of itself among the words of an article: credits, offers, pointers elsewhere. */

/** The titles of modules. They begin so and are short. */
const MODULE_TITLE =
  /^(?:related|recommended|(?:read|see|watch|listen) (?:more|next|also|now)|more (?:from|on|in|stories|news|top|like|coverage|about)|most (?:read|popular|viewed|shared|recent)|(?:top|latest|other|popular|trending|featured|today['’]s) (?:stories|news|articles|posts|headlines|videos?|links)|trending|popular|you (?:may|might)(?: also)? (?:like|be interested)|don['’]?t miss|do not miss|also (?:read|see|on)|up next|what to read|editors?['’]?s? (?:picks?|choice)|further reading|keep reading|share (?:this|on|via)|follow (?:us|on)|comments?$|leave a (?:reply|comment)|join the (?:conversation|discussion)|about the authors?|newsletters?|subscribe|sign up|get (?:the|our) (?:latest|daily|free)|advertisement|sponsored|promoted|paid (?:post|content)|tags?:?$|topics?:?$|filed under|in this (?:article|story):?$)/i;

/** Whole lines; the longest credit or offer that is still one line has some 250 characters. */
const SERVICE_LINE = [
  /^(?:photos?|photographs?|images?|pictures?|pics?|credits?|photo credit|image credit|picture credit|video|source|file photo|graphic|illustration)(?: (?:by|credit|courtesy(?: of)?))?\s*[:|/©]/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /\ball rights reserved\b/i,
  /^(?:advertisement|advertising|story continues below|continue reading|article continues|scroll (?:down|for)|skip advert|loading|play video|watch (?:below|now|live|the video)|listen to this|click here|tap here|swipe|view (?:gallery|photos?|comments))\b/i,
  /^(?:sign up|subscribe|join (?:our|us)|get (?:the|our|all the|breaking|more)\b.*(?:newsletter|inbox|email|alerts?)|follow (?:us|me|him|her|@)|like (?:us|this)|share (?:this|on|via)|download (?:the|our)|support (?:our|independent)|become a (?:member|subscriber)|already a subscriber|to (?:read|continue) (?:more|reading)|enter your email|thank you for (?:reading|signing)|have (?:a tip|you got a (?:story|tip))|do you have a (?:story|tip)|want (?:more|to)|email (?:address|us)|our (?:newsletter|standards:)|this (?:article|story|post) (?:is|was) (?:brought|sponsored))/i,
  /^(?:related|read(?: more| next| also)?|also read|see also|more|must read|don['’]t miss|recommended|watch|explore|click here|opinion|in (?:pics|pictures)|must[- ]watch)\s*(?::|\||»|>|–|—)/i,
  /\b(?:getty images|afp via getty|associated press photo|ap photo|shutterstock|istockphoto|\/getty|\/afp|\/reuters|\/ap)\)?\.?$/i,
  /^\(?(?:reporting|editing|additional reporting|writing) by\b/i,
  /^(?:by|written by|posted by|reported by|published|updated|last (?:updated|modified)|first published|posted(?: on)?)\b.{0,80}$/i,
];

/** The longest line that is looked at. */
const LONGEST = 250;

export function isServiceLine(text: string): boolean {
  return text.length <= LONGEST && SERVICE_LINE.some((line) => line.test(text));
}

export function isModuleTitle(text: string): boolean {
  return MODULE_TITLE.test(text);
}
