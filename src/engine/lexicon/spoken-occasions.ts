/** Words for the occasions, and the letters, posts and papers, in which people say things. Lower case. */
import { wording, words } from './words';

export const GATHERINGS = words(`
  meeting meetings hearing hearings rally rallies conference conferences briefing briefings session sessions debate debates
  forum forums hall halls panel panels summit summits event events gathering gatherings vigil vigils ceremony ceremonies
  service funeral protest protests demonstration march fundraiser dinner lunch breakfast reception gala convention congress
  caucus workshop seminar webinar symposium lecture trial trials court sentencing deposition inquest arraignment parliament
  roundtable retreat launch opening unveiling anniversary assembly visit tour stop
`);
export const SPEECHES = words(`
  speech speeches address addresses remarks testimony statement statements announcement sermon eulogy toast interview
  interviews call calls conversation conversations phone telephone facetime zoom skype video videos podcast podcasts
  broadcast broadcasts appearance appearances show program programme episode segment monologue presentation evidence
`);
export const WRITINGS = words(`
  letter letters memo memos memorandum memorandums email emails e-mail e-mails message messages text texts post posts tweet
  tweets thread blog op-ed op-eds column essay article book memoir note notes filing filings complaint lawsuit affidavit
  declaration motion brief report reports paper study release newsletter advisory notice press survey questionnaire
  application submission petition
`);

/** Before the means by which words come, and those through whom they do: "by phone", "through an interpreter". */
export const VIA = words('via');
export const MEANS_LINKS = words('by over through');
export const GO_BETWEENS = words(
  'translator interpreter intermediary messenger lawyer attorney spokesman spokeswoman spokesperson representative agent',
);

/** What has words of its own that nobody says at that moment: a title, a name, a motto. */
export const TITLED = words(`
  motto mottos slogan slogans title titles name names nickname headline headlines tagline mantra catchphrase proverb saying
  adage inscription banner banners caption captions tattoo lyric lyrics chorus hashtag sticker bumper password option choice
`);

/** What somebody tells in their own words: "picks up the story". */
export const TOLD_NOUNS = words('story tale account version');

/** Nouns for what people speak at, on or in: "in an earnings call", "at Tuesday’s board meeting", "over the phone". */
export const OCCASIONS = new Set([...GATHERINGS, ...SPEECHES, ...WRITINGS]);
/** Prepositions before them. */
export const BEFORE_OCCASION = words('in at during on over by via through');
/** What ends the words for an occasion. */
export const AROUND_OCCASION = words(', ; : ! ? " “ ” ( ) — –');
/** Characters of the shortest words for an occasion, a preposition and a noun; those for an audience are no shorter. */
export const SHORTEST_OCCASION = 'in '.length + Math.min(...[...OCCASIONS].map(({ length }) => length));
/** "speaking outside the court": it runs to the next comma. */
export const SPEAKING = wording`\b(?:speaking|testifying|appearing|writing) (?!of\b|about\b)[^,.;:!?"“”()—–]+`;
/** "told the board", "wrote the council": an audience. Reporters, "me" and names are no occasion. */
export const HEARERS = wording`^(?:told|tells|wrote|warned|assured|informed|reminded) (?:an?|the|his|her|its|their|lawmakers|supporters|investors|senators|jurors|students|residents|delegates|voters|members|parents|staff|employees|police|officers|detectives|investigators)\b(?: (?!(?:that|on|in|at|of|for|to|by|after|before|during|about|from|with|as|this|last)\b)[^\s,.;:!?"“”()—–]+){0,5}`;
