/** What a part of the page calls itself, by its tag, class and id, that makes it doubtful as article text. */
import type { OutlineFrame } from './outline';
import { hasPhraseAt, phraseSet } from './phrases';

/**
 * `comments`: readers' words, never the article's. `hidden`: not shown now. `caption`: words on a picture.
 * `aside`: other stories, promotion, the author's card – anything else beside the article.
 */
export type Doubt = 'comments' | 'hidden' | 'caption' | 'aside';

const TAGS: Readonly<Record<string, Doubt>> = { form: 'aside', figure: 'caption', figcaption: 'caption' };

const ROLES = new Set(
  'navigation complementary contentinfo search dialog alertdialog alert menu menubar toolbar tooltip banner'.split(' '),
);

/** The page's main elements carry names of many things: `<article class="post tag-related">`. */
const NAMES_SAY_NOTHING = new Set(['article', 'main', 'body']);

/** Whole words of class names and ids, of which `moreOnPage` has three. */
const COMMENTS = phraseSet('comment, comments, commentlist, disqus, discussion, discussions, replies, respond');
const CAPTION = phraseSet(
  'caption, captions, figcaption, credit, credits, cutline, copyright, picture',
  'photo, photo credit, photo by, image, image caption, image credit',
);
const ASIDE = phraseSet(
  // Ways around the site.
  'nav, navigation, navbar, menu, breadcrumb, breadcrumbs, footer, masthead, sidebar, side bar, side rail, right rail',
  'pager, pagination, tags, tag list, tag cloud, topics, keywords, skip link, jump link, print, toolbar, tool bar, tools',
  'kicker, eyebrow, sr only, screen reader, visually hidden, visuallyhidden',
  // Other stories.
  'related, recommend, recommended, recommendation, recommendations, recirc, recirculation, read more, read next',
  'also read, see also, see more, up next, watch next, more stories, more from, more news, more on, more in, more articles',
  'more like, most read, most popular, most viewed, most shared, mostread, mostpopular, popular, trending, latest news',
  'outbrain, taboola, teaser, teasers, carousel, playlist',
  // Boxes that newsrooms set into a report: background, numbers, another report.
  'factbox, fact box, fact file, infobox, info box',
  // Wishes and offers.
  'promo, promos, promotion, promobox, sponsor, sponsored, sponsors, newsletter, newsletters, subscribe, subscription',
  'signup, sign up, signin, sign in, login, log in, regwall, donate, donation, cta, call to action, share, shares, sharing',
  'sharebar, sharedaddy, addthis, social, socials, follow, ad, ads, adslot, advert, advertisement, advertising, dfp',
  'cookie, cookies, consent, gdpr, popup, pop up, modal, overlay, tooltip, toast, app download, widget, widgets, poll, quiz',
  // Who and when.
  'byline, bylines, author, authors, bio, timestamp, time stamp, dateline, pubdate, pub date, posted on',
  // Other people's posts, players, and words of the article set a second time.
  'tweet, twitter tweet, instagram media, fb post, player, livestream, pullquote, pull quote, pullquotes, pull quotes',
);

/** Names and what they say: a page uses the same ones again and again. */
export type KnownNames = Map<string, Doubt | null>;

/** What the element of a frame calls itself, or null where nothing speaks against its text. */
export function doubtOf({ tag, names = '', role = '', hidden }: OutlineFrame, known: KnownNames): Doubt | null {
  if (hidden) return 'hidden';
  if (ROLES.has(role)) return 'aside';
  return TAGS[tag] ?? (NAMES_SAY_NOTHING.has(tag) ? null : doubtOfNames(names, known));
}

function doubtOfNames(names: string, known: KnownNames): Doubt | null {
  let doubt = known.get(names);
  if (doubt === undefined) {
    doubt = doubtOfWords(wordsOf(names));
    known.set(names, doubt);
  }
  return doubt;
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

function doubtOfWords(words: readonly string[]): Doubt | null {
  const says = (phrases: ReadonlySet<string>) => words.some((_, at) => hasPhraseAt(words, at, phrases));
  if (says(COMMENTS)) return 'comments';
  if (says(CAPTION)) return 'caption';
  return says(ASIDE) ? 'aside' : null;
}
