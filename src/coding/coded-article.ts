/**
 * An article with its claims as coders work on them: the contract between the extract command's lines and the tools in
 * which people code. What a tool has no place for travels along, so that nothing is lost on the way there and back.
 */
import { LABELS, type Label, type Span } from '@/engine/claim';
import { membersOf } from '@/records/json-members';

/** What coders see of a claim, and may change. */
export interface CodedParts {
  /** Null for a claim that a coder has added. */
  readonly id: string | null;
  readonly label: Label;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** What coders have noted; empty where nothing is. */
  readonly note: string;
}

export const PARTS = ['cue', 'source', 'content'] as const;
export type Part = (typeof PARTS)[number];

/** A claim as the extract command writes it, all its members included. */
export interface ClaimJson extends Omit<CodedParts, 'id' | 'note'> {
  readonly id: string;
  readonly note?: string;
  readonly anonymity?: { readonly reason: Span | null } | null;
}

export interface CodedArticle {
  /** The article's name: its id as text. */
  readonly name: string;
  readonly text: string;
  readonly claims: readonly ClaimJson[];
  /** The line without its text: each member as it is written, the claims among them. */
  readonly head: string;
}

/** @throws Error with a message for the user where the line has no text or no claims. */
export function readCodedArticle(line: string): CodedArticle {
  const { id, text, claims, error } = JSON.parse(line);
  if (typeof error === 'string') throw new Error(`text ${id}: ${error}`);
  if (typeof text !== 'string') throw new Error(`text ${id}: the line has no text: extract with --text`);
  if (!Array.isArray(claims)) throw new Error(`text ${id}: the line has no claims: extract them first`);
  const members = membersOf(line);
  members.delete('text');
  return { name: String(id), text, claims, head: objectOf(members) };
}

/** The line of an article that came back: its members as they were written, with what coders have changed in it. */
export function codedLine({ head, text, claims }: CodedArticle): string {
  const members = membersOf(head);
  const before = Array.from(members).filter(([name]) => name !== 'english' && name !== 'claims');
  const english = members.get('english');
  return objectOf([
    ...before,
    ['text', JSON.stringify(text)],
    ...(english === undefined ? [] : ([['english', english]] as const)),
    ['claims', JSON.stringify(claims)],
  ]);
}

/** An article with what coders say in place of what its head says: claims that they dropped are gone. */
export function withCoding(head: string, text: string, coded: readonly CodedParts[]): CodedArticle {
  const { id, claims } = JSON.parse(head) as { id: unknown; claims: ClaimJson[] };
  const order = new Map(claims.map((claim, index) => [claim.id, index]));
  const known = coded.filter((parts) => parts.id !== null && order.has(parts.id));
  const added = coded.filter((parts) => !known.includes(parts));
  known.sort((a, b) => order.get(a.id!)! - order.get(b.id!)!);
  const merged = [
    ...known.map((parts) => withParts(claims[order.get(parts.id!)!]!, parts)),
    ...added.map((parts, index) => withParts({ ...EMPTY, id: `added-${index + 1}` }, parts)),
  ];
  return { name: String(id), text, claims: merged, head };
}

const EMPTY: ClaimJson = { id: '', label: 'vague', source: [], cue: [], content: [] };

function withParts(claim: ClaimJson, { label, source, cue, content, note }: CodedParts): ClaimJson {
  const { note: _, ...rest } = claim;
  return { ...rest, label, source, cue, content, ...(note && { note }) };
}

/** @throws Error with a message for the user where a tool's word is none of the labels. */
export function labelNamed(word: string): Label {
  const label = LABELS.find((one) => one === word);
  if (!label) throw new Error(`“${word}” is no label`);
  return label;
}

function objectOf(members: Iterable<readonly [name: string, json: string]>): string {
  return `{${Array.from(members, ([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;
}
