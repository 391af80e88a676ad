/** What a part of the page calls itself, by its tag, class and id, that makes it doubtful as article text. */
import type { OutlineFrame } from './outline';
import { hasPhraseAt, phraseSet } from './phrases';
import { isCommentsTitle, isModuleTitle } from './service-lines';

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

/** Words that ids of parts of a page have beside those above: "related-stories-box", "comments-area". */
const STRUCTURE = phraseSet(
  'area, block, box, container, content, wrapper, wrap, section, module, list, item, items, row, column, col, group, panel',
  'left, right, top, bottom, header, inner, outer, main, page, article, articles, story, stories, post, posts, link, links',
  'form, thread, title, heading, text, body, news, the, and, of, for, in, on, to, at, by, us, our, your',
);

/** Names and what they say: a page uses the same ones again and again. */
export type KnownNames = Map<string, Doubt | null>;

/**
 * What the element of a frame calls itself, or null where nothing speaks against its text.
 * @param heading the heading that it is or that it begins with; empty where there is none.
 */
export function doubtOf(frame: OutlineFrame, heading: string, known: KnownNames): Doubt | null {
  const { tag, names = '', id = '', role = '', hidden } = frame;
  if (hidden) return 'hidden';
  if (ROLES.has(role)) return 'aside';
  if (tag in TAGS) return TAGS[tag]!;
  if (NAMES_SAY_NOTHING.has(tag)) return null;
  return doubtOfNames(names, known) ?? (isAnchor(frame, heading) ? null : doubtOfNames(id, known));
}

/**
 * Whether an id is there for links to the passage and says what the passage is about, not what the part is for: made of
 * words of its heading ("related-charges"), or on a section without a class that begins with a heading.
 */
function isAnchor({ tag, names, id = '' }: OutlineFrame, heading: string): boolean {
  if (!heading) return false;
  const words = wordsOf(id).filter(Boolean);
  const said = new Set(wordsOf(heading));
  const isModule = isModuleTitle(heading) || isCommentsTitle(heading);
  if (!isModule && words.every((word) => said.has(word))) return true;
  return tag === 'section' && !names && !isModule && words.some((word) => !isStructural(word));
}

function isStructural(word: string): boolean {
  return STRUCTURE.has(word) || COMMENTS.has(word) || CAPTION.has(word) || ASIDE.has(word);
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
