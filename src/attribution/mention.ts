/** Words of the vendors beside their links: "Link to Devin run:", "Open in Web", "[Codex Task]", "View task". */
const LEAD_WORDS: ReadonlySet<string> = new Set([
  ...['link', 'to', 'local', 'devin', 'run', 'session', 'codex', 'chatgpt', 'openai', 'task', 'view', 'this'],
  ...['open', 'in', 'on', 'web', 'cursor', 'agent', 'background', 'warp', 'oz', 'conversation'],
]);

/** A text of one line as it was before its links: tags, Markdown links and addresses stand for themselves. */
const LINKS: readonly (readonly [RegExp, string])[] = [
  [/^\s{0,20}(?:[-*+]|\d{1,3}[.)])\s{1,8}(?:\[[xX]\]\s)?/, ''],
  // One-line bodies end with it.
  [/^.*[.!?]\s+(?=[*_]{0,3}link to (?:local )?devin (?:run|session)\b)/i, ''],
  [/(https?:\/\/\S+)\s+[*_(]{0,4}requested by\b.*$/i, '$1'],
  // Tags, also those that begin or end on other lines.
  [/^[^<>"]*"[^<>]*>/, ' '],
  [/<[^<>]*>/g, ' '],
  [/<[a-z/!][^<>]*$/i, ' '],
  [/!?\[[^[\]]*\]\([^()\s]*\)/g, ' '],
  [/!?\[[^[\]]*\]\([^()\s]*\)/g, ' '],
  [/\]\([^()\s]*\)?/g, ' '],
  [/https?:\/\/\S+/g, ' '],
  [/&[a-z]{2,8};/g, ' '],
];

/**
 * Whether a line says more than its links and the vendors' own words before them, or a sentence goes on in the line
 * after it: then somebody writes about the link.
 */
export function isMention(line: string, next: string): boolean {
  if (/^[a-z;,)]/.test(next) && !line.includes('<')) return true;
  const rest = LINKS.reduce((text, [what, by]) => text.replace(what, by), line);
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !LEAD_WORDS.has(word.toLowerCase()));
}
