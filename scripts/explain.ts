/**
 * `npm run explain -- "sentence"`: why its words are claimed or not. Reads standard input where no text is given;
 * `--json` prints the whole record.
 */
import { readFileSync } from 'node:fs';
import { type ClaimExplanation, explain, type FoundWords, type Look, type SentenceExplanation } from '@/engine/explain';
import { PASSES } from '@/engine/finders/sentence-finders';

// Whoever reads a part only, as `head` does, has what they want.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const options = process.argv.slice(2);
const words = options.filter((option) => option !== '--json');
const text = words.length > 0 ? words.join(' ') : readFileSync(0, 'utf8');
const explanation = explain({ text });

if (options.includes('--json')) console.log(JSON.stringify(explanation, null, 2));
else print();

function print(): void {
  if (!explanation.english) console.log('The text is not taken for English, so nothing is claimed.');
  explanation.sentences.forEach(printSentence);
  for (const { finder, did, attribution } of explanation.changes)
    console.log(`\n${finder} ${did}: ${inShort(attribution)}`);
  explanation.claims.forEach(printClaim);
  if (explanation.claims.length === 0) console.log('\nNothing is claimed.');
}

function printSentence({ words: sentence, units, notes, looks, idle }: SentenceExplanation): void {
  console.log(`\n${sentence}`);
  console.log(`  read as: ${units.map(([word, tag]) => `${word}/${tag}`).join(' ')}`);
  for (const { finder, note } of notes) console.log(`  ${finder}: ${note}`);
  for (const { name } of PASSES.flat()) looks.filter(({ finder }) => finder === name).forEach(printLook);
  if (idle.length > 0) console.log(`  no word to look at: ${idle.join(', ')}`);
}

function printLook({ finder, at, saw, answer }: Look): void {
  const parts = saw.map(({ part, words, kind }) => `${part}${kind ? ` (${kind})` : ''}${words ? ` “${words}”` : ''}`);
  console.log(`  ${finder} at “${at}”${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`);
  console.log('declined' in answer ? `    took nothing: ${answer.declined}` : `    found ${inShort(answer)}`);
}

function inShort({ rule, source, cue, content }: FoundWords): string {
  return `${rule}: source “${source}”, cue “${cue}”, content “${content}”`;
}

function printClaim(claim: ClaimExplanation): void {
  const { id, parent, who, whoBecause, label, labelBecause, anonymity, reason, relay, channel, confidence } = claim;
  console.log(`\n${id}${parent ? ` in ${parent}` : ''} ${inShort(claim)}`);
  console.log(`  who: ${who ?? 'nobody'} (${whoBecause})`);
  console.log(`  label: ${label} (${labelBecause})`);
  if (anonymity) console.log(`  anonymity: “${anonymity}”, reason: ${reason ? `“${reason}”` : 'none given'}`);
  if (relay.length > 0) console.log(`  through: ${relay.join(' > ')}`);
  if (channel) console.log(`  channel: ${channel}`);
  console.log(`  confidence: ${confidence}`);
}
