/** One `Key: value` line of a message. */
export interface Trailer {
  /** In lower case. */
  readonly key: string;
  readonly name: string;
  /** In lower case; `null` where the value holds none. */
  readonly address: string | null;
  /** `Name <address>` where there is an address, else as written. */
  readonly value: string;
}

const SHAPE = /^[\s>*_•-]{0,40}([a-z][a-z-]{0,39})\s{0,3}:(.*)$/is;

/**
 * Reads a line as a trailer: also indented, quoted or in a list, escaped for HTML, with its address as a Markdown
 * mail link or without brackets. Such lines are common in squashed messages. `null`: not a trailer.
 */
export function parseTrailer(line: string): Trailer | null {
  const shape = SHAPE.exec(line);
  const key = shape?.[1]?.toLowerCase();
  if (key === undefined) return null;
  const raw = unescapeHtml(shape?.[2] ?? '').trim();
  const address = addressIn(raw);
  if (address === null) return { key, name: raw, address: null, value: raw };
  const name = raw
    .slice(0, address.start)
    .replace(/[<[(\s]{1,9}$/, '')
    .trim();
  return { key, name, address: address.text, value: `${name} <${address.text}>` };
}

function unescapeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** The word around the first `@`, without what may enclose it. Apps' logins end in `[bot]`, which belongs to it. */
function addressIn(text: string): { readonly start: number; readonly text: string } | null {
  const at = text.indexOf('@');
  if (at < 0) return null;
  const bot = text.slice(Math.max(0, at - BOT.length), at).toLowerCase() === BOT;
  let start = bot ? at - BOT.length : at;
  while (start > 0 && isAddressCharacter(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && isAddressCharacter(text.charCodeAt(end))) end++;
  if (start === at || end === at + 1) return null;
  const word = text.slice(start, end).toLowerCase();
  return { start, text: word.startsWith(MAIL_LINK) ? word.slice(MAIL_LINK.length) : word };
}

const BOT = '[bot]';
const MAIL_LINK = 'mailto:';
/** By ASCII code. */
const ENCLOSING = new Uint8Array(128);
for (const character of ' \t\r\n<>()[]{},;"\'`|') ENCLOSING[character.charCodeAt(0)] = 1;

function isAddressCharacter(code: number): boolean {
  return code > 127 || ENCLOSING[code] === 0;
}
