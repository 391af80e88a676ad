/** What a part of the page calls itself, by its tag, role, class and id, that makes it doubtful as article text. */

/** `hidden`: not shown now. `caption`: words on a picture. `comments`: readers' words. `aside`: anything else. */
export type Doubt = 'hidden' | 'caption' | 'comments' | 'aside';

const TAGS: Readonly<Record<string, Doubt>> = {
  nav: 'aside',
  aside: 'aside',
  footer: 'aside',
  form: 'aside',
  menu: 'aside',
  figure: 'caption',
  figcaption: 'caption',
};

const ROLES =
  /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|alert|menu|menubar|toolbar|tooltip|banner)$/;

/** Words in class names and ids; they hold from the start of a word of the name. */
const COMMENTS = /(?:^|-)(?:comments?|disqus|discussion|replies|commentlist|respond)(?:-|$)/;
const CAPTION =
  /(?:^|-)(?:captions?|figcaption|credits?|photo-?credit|image-?credit|wp-caption|copyright|slideshow|gallery|photo-?gallery)(?:-|$)/;
const ASIDE =
  /(?:^|-)(?:nav|navigation|navbar|menu|breadcrumbs?|footer|masthead|side-?bar|side-?rail|right-?rail|related|relateds|recommend\w*|recirc\w*|read-?more|read-?next|also-?read|see-?also|more-(?:stories|from|news|on|in|articles|like)|most-?(?:read|popular|viewed|shared)|popular|trending|latest-?news|promos?|promotion|promobox|sponsor\w*|outbrain|taboola|teasers?|carousel|newsletters?|subscri\w+|sign-?up|sign-?in|log-?in|regwall|donate|donation|shar(?:e|es|ing)|sharebar|sharedaddy|addthis|social|socials|follow|follow-us|tool-?bar|tools|tags?|tag-?list|topics|keywords|ads?|advert\w*|ad-?slot|dfp|cookies?|consent|gdpr|pop-?up|modal|overlay|tooltip|toast|byline|authors?|author-?(?:bio|box|info|card|name)|bio|time-?stamp|dateline|pub-?date|posted-on|infobox|pull-?quotes?|pullquote|embeds?|tweet|twitter-?tweet|instagram-?media|fb-?post|poll|quiz|widgets?|pager|pagination|print|skip-?link|jump-?link|call-?to-?action|cta|eyebrow|kicker|audio-?player|video-?player|player|playlist|livestream|app-?download)(?:-|$)/;

const known = new Map<string, Doubt | null>();

/** What `element` calls itself, or null where nothing speaks against its text. */
export function doubtOf(element: Element): Doubt | null {
  if (!element.hasAttributes()) return TAGS[element.localName] ?? null;
  if (isHidden(element)) return 'hidden';
  return TAGS[element.localName] ?? doubtOfRole(element) ?? doubtOfName(element);
}

export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return !!style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function doubtOfRole(element: Element): Doubt | null {
  const role = element.getAttribute('role');
  return role && ROLES.test(role) ? 'aside' : null;
}

function doubtOfName(element: Element): Doubt | null {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (name === ' ') return null;
  let doubt = known.get(name);
  if (doubt === undefined) {
    doubt = doubtOfWords(name);
    known.set(name, doubt);
  }
  return doubt;
}

function doubtOfWords(name: string): Doubt | null {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  if (COMMENTS.test(words)) return 'comments';
  if (CAPTION.test(words)) return 'caption';
  return ASIDE.test(words) ? 'aside' : null;
}
