/** Lines by which a site speaks of itself among the words of an article: credits, offers, pointers elsewhere. */
import { hasPhraseAt, phraseSet } from './phrases';

/** How the titles of modules begin. */
const MODULE_TITLES = phraseSet(
  'related stories, related story, related articles, related article, related news, related coverage, related content',
  'related posts, related links, related reading, related topics, related tags, related items, related videos, related to',
  'recommended for, recommended stories, recommended articles, recommended reading, recommended videos, read more',
  'read next, read also, see more, see also, watch next, watch more, listen next',
  'more from, more on, more in, more stories, more news, more top, more like, more coverage, more about',
  'most read, most popular, most viewed, most shared, most recent, trending, popular, up next, keep reading, further reading',
  'top stories, top news, latest stories, latest news, latest articles, latest posts, latest headlines, latest videos',
  'other stories, other news, popular stories, popular articles, popular posts, trending stories, trending news',
  'featured stories, featured articles, featured videos, you may like, you may also, you might like, you might also',
  "don't miss, dont miss, do not miss, also read, also see, also on, what to read, editor's picks, editors' picks",
  "editor's choice, editors picks, share this, share on, share via, follow us, leave a reply, leave a comment",
  'join the conversation, join the discussion, about the author, about the authors, newsletter, newsletters, subscribe',
  'sign up, get the latest, get our, get the daily, advertisement, sponsored, promoted, paid post, paid content, filed under',
);

/** Module titles that are nothing but these words. */
const WHOLE_TITLES = phraseSet(
  'tags, tag, topics, comments, in this article, in this story, read more, more, related, recommended',
);

/** Titles of what readers wrote below an article, which many templates mark by nothing else. */
const COMMENT_TITLES = phraseSet(
  'comments, all comments, top comments, latest comments, recent comments, most liked comments, reader comments',
  "readers' comments, reader's comments, your comments, community comments, user comments, comments on this story",
  'comments on this article, view comments, show comments, join the conversation, join the discussion, join the debate',
  'leave a comment, leave a reply, add a comment, add your comment, post a comment, post your comment, write a comment',
  'have your say, your say, your view, your views, your thoughts, your opinion, your opinions, your reactions',
  "reader views, readers' views, reader reactions, readers' reactions, reader responses, readers respond, readers react",
  'what readers say, what readers think, what readers are saying, what our readers say, what our readers think',
  'what you say, what you said, what you think, what you told us, what do you think, tell us what you think',
  'share your thoughts, share your view, share your views, from the comments, from our readers, responses, replies',
);

/** What the summary of a `details` element says where the rest of the article is in it. */
const REST_CONTROLS = phraseSet(
  'more, read more, read on, show more, see more, view more, continue, continue reading, keep reading, expand',
  'read the rest, read full story, read the full story, read full article, read the full article, full story, full text',
  'show full story, show full article, show all, show the rest, load more, tap to read more, click to read more',
);

/** How service lines begin that need no more to be known. */
const OPENINGS = phraseSet(
  'advertisement, advertising, story continues below, article continues below, article continues after, continue reading',
  'scroll down, scroll for, skip advert, play video, watch below, watch live, watch the video, listen to this, click here',
  'tap here, view gallery, view photos, view comments, sign up, subscribe to, subscribe now, subscribe today, join our',
  'get the latest, get our, get breaking, get all the, follow us on, follow me on, follow him on, follow her on, like us on',
  'like this story, like this article, share this, share on, share via, download the app, download our, support our',
  'support independent journalism, become a member, become a subscriber, already a subscriber, already a member',
  'to read more, to continue reading, enter your email, thank you for reading, thanks for reading, have a tip, got a tip',
  'do you have a, email us, our standards, reporting by, additional reporting by, editing by, writing by, all rights reserved',
);

/** What a label before a colon, a bar or an arrow says the line is. */
const LABELS = phraseSet(
  'photo, photos, photograph, photographs, image, images, picture, pictures, pic, credit, credits, photo credit',
  'image credit, picture credit, video, video by, source, file photo, graphic, illustration, photo by, photos by, image by',
  'related, related story, related stories, related article, related articles, read, read more, read next, read also',
  'also read, see also, more, must read, recommended, watch, explore, opinion, in pics, in pictures, must watch',
  "don't miss, click here",
);

/** How lines begin that say who wrote the article, and when. They have no full stop. */
const SIGNATURES = phraseSet(
  'by, written by, posted by, reported by, published, updated, last updated, last modified, first published, posted on, posted',
);

/** How picture credits end. */
const CREDIT_ENDINGS = [
  'getty images',
  'associated press photo',
  'ap photo',
  'shutterstock',
  'istockphoto',
  '/getty',
  '/afp',
];

/** The longest line, and the longest signature, that is looked at. */
const LONGEST = 250;
const LONGEST_SIGNATURE = 100;

/** The longest title that is looked at as a whole. */
const LONGEST_TITLE = 60;

/** The words of the longest phrases, and one more. */
const OPENING_WORDS = 4;

export function isServiceLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = plain(text);
  if (line.startsWith('©') || line.includes('all rights reserved')) return true;
  if (CREDIT_ENDINGS.some((ending) => line.replace(/[).\s]+$/, '').endsWith(ending))) return true;
  const words = wordsOf(line);
  if (hasPhraseAt(words, 0, OPENINGS)) return true;
  if (line.length < LONGEST_SIGNATURE && !isSentence(line) && hasPhraseAt(words, 0, SIGNATURES)) return true;
  const [label = '', rest] = line.split(/\s*[:|»>©]\s*/, 2);
  return rest !== undefined && LABELS.has(label.replace('(', ''));
}

/** Ends with a full stop, or leads to a quotation: "By noon the mayor had this to say:". */
const isSentence = (line: string): boolean => line.endsWith('.') || /(?: \S+){4}:$/.test(line);

export function isModuleTitle(text: string): boolean {
  const words = wordsOf(plain(text));
  return hasPhraseAt(words, 0, MODULE_TITLES) || WHOLE_TITLES.has(words.join(' ').trim());
}

/** Whether a line is the title of readers' comments, with or without their number: "Comments (12)", "3 responses". */
export function isCommentsTitle(text: string): boolean {
  return COMMENT_TITLES.has(bareLine(text));
}

/** Whether a line is the control that shows the rest of an article. */
export function isRestControl(text: string): boolean {
  return REST_CONTROLS.has(bareLine(text));
}

/** A short line's words in lower case, without numbers and punctuation; empty for a long one. */
function bareLine(text: string): string {
  if (text.length > LONGEST_TITLE) return '';
  return plain(text)
    .replace(/[^a-z']+/g, ' ')
    .trim();
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function wordsOf(line: string): string[] {
  return line.replace(/^[^a-z]+/, '').split(/[^a-z']+/, OPENING_WORDS);
}
