/** The everyday verbs of saying, in the forms that introduce or follow a quotation. */
export const CORE_SPEECH_FORMS: ReadonlySet<string> = new Set([
  ...['said', 'says', 'saying', 'told', 'tells', 'asked', 'asks', 'added', 'adds', 'replied', 'replies', 'wrote'],
  ...['writes', 'tweeted', 'tweets', 'declared', 'declares', 'continued', 'continues', 'exclaimed', 'shouted'],
  ...['responded', 'responds', 'answered', 'wondered', 'joked', 'quipped', 'yelled', 'cried', 'noted', 'explained'],
]);
