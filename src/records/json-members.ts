/**
 * The members of a JSON object by name, each value as it is written: numbers above 2^53, as ids often are, would change
 * if they were parsed. Of members with the same name the last one counts, as in `JSON.parse`.
 *
 * @param json a valid JSON object.
 */
export function membersOf(json: string): Map<string, string> {
  const members = new Map<string, string>();
  let at = skip(json, json.indexOf('{') + 1);
  while (json[at] === '"') {
    const nameEnd = endOfString(json, at);
    const start = skip(json, nameEnd);
    const end = endOfValue(json, start);
    members.set(JSON.parse(json.slice(at, nameEnd)), json.slice(start, end));
    at = skip(json, end);
  }
  return members;
}

/** Past white space, colons and commas. */
function skip(json: string, from: number): number {
  let at = from;
  while (' \t\r\n:,'.includes(json[at] ?? '}')) at += 1;
  return at;
}

function endOfValue(json: string, start: number): number {
  let depth = 0;
  for (let at = start; at < json.length; ) {
    const character = json[at]!;
    if (depth === 0 && at > start && ',}] \t\r\n'.includes(character)) return at;
    if ('{['.includes(character)) depth += 1;
    if ('}]'.includes(character)) depth -= 1;
    at = character === '"' ? endOfString(json, at) : at + 1;
    if (depth === 0 && '"}]'.includes(character)) return at;
  }
  return json.length;
}

function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(json: string, at: number): boolean {
  let backslashes = 0;
  while (json[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
