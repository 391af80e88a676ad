/** What a part of the page calls itself, by its tag, role, class and id, that makes it doubtful as article text. */

/**
 * `hidden`: not shown now. `caption`: words on a picture. `comments`: readers' words.
 * `aside`: navigation, other stories, promotion, the author's card – anything else beside the article.
 */
export type Doubt = 'hidden' | 'caption' | 'comments' | 'aside';

const TAGS: Readonly<Record<string, Doubt>> = {
  nav: 'aside',
  aside: 'aside',
  footer: 'aside',
  form: 'aside',
  menu: 'aside',
  address: 'aside',
  figure: 'caption',
  figcaption: 'caption',
};

/** The page's main elements carry names of many things: `<article class="post tag-related">`. */
const NAMES_SAY_NOTHING = new Set(['article', 'main', 'body']);

const ROLES =
  /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|alert|menu|menubar|toolbar|tooltip|banner)$/;

/** Words of class names and ids: whole words, of which `ed-of-page` has three. */
const COMMENTS = namesWith('comments? commentlist disqus discussions? replies respond');
const CAPTION = namesWith(
  'captions? figcaption credits? photo-?(?:credit|by)? image-?(?:credit|caption)? picture cutline copyright',
);
const ASIDE = namesWith(
  // Ways around the site.
  'nav navigation navbar menu breadcrumbs? footer masthead side-?bar side-?rail right-?rail pager pagination tags tag-?(?:list|cloud) ' +
    'topics keywords skip-?link jump-?link print tool-?bar tools kicker eyebrow ' +
    // Other stories.
    'related recommend\\w* recirc\\w* (?:read|also|see|up|watch)-?(?:more|next|also|read) ' +
    'more-(?:stories|from|news|on|in|articles|like) most-?(?:read|popular|viewed|shared) popular trending ' +
    'latest-?news outbrain taboola teasers? carousel playlist ' +
    // Wishes and offers.
    'promos? promotion promobox sponsor\\w* newsletters? subscribe subscription sign-?(?:up|in) log-?in regwall donat(?:e|ion) cta ' +
    'call-?to-?action shar(?:e|es|ing) sharebar sharedaddy addthis socials? follow ads? ad-?slot advert\\w* dfp cookies? ' +
    'consent gdpr pop-?up modal overlay tooltip toast app-?download widgets? poll quiz ' +
    // Who and when.
    'bylines? authors? author-?(?:bio|box|info|card|name) bio time-?stamp dateline pub-?date posted-on ' +
    // Other people's posts, players, and words of the article set a second time.
    'tweet twitter-?tweet instagram-?media fb-?post audio-?player video-?player player livestream pull-?quotes?',
);

function namesWith(words: string): RegExp {
  return new RegExp(`(?:^|-)(?:${words.replaceAll(' ', '|')})(?:-|$)`);
}

const known = new Map<string, Doubt | null>();

/** What `element` calls itself, or null where nothing speaks against its text. */
export function doubtOf(element: Element): Doubt | null {
  const doubt = TAGS[element.localName] ?? null;
  if (!element.hasAttributes()) return doubt;
  if (isHidden(element)) return 'hidden';
  return doubt ?? doubtOfRole(element) ?? doubtOfName(element);
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
  if (NAMES_SAY_NOTHING.has(element.localName)) return null;
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
