import { remembered } from './remembered.ts';

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

const KEY = /^[\s>*_•-]{0,40}([a-z][a-z-]{0,39})\s{0,3}$/i;
const LONGEST_KEY = 100;
/** What stands before the first colon, read as a key; `''`: it is none. */
const keyIn = remembered((text) => KEY.exec(text)?.[1]?.toLowerCase() ?? '');

/**
 * Reads a line as a trailer: also indented, quoted or in a list, escaped for HTML, with its address as a Markdown
 * mail link or without brackets. Such lines are common in squashed messages. `null`: not a trailer.
 */
export function parseTrailer(line: string): Trailer | null {
  const colon = line.indexOf(':');
  if (colon < 0 || colon > LONGEST_KEY) return null;
  const key = keyIn(line.slice(0, colon));
  if (key === '') return null;
  const raw = unescapeHtml(line.slice(colon + 1)).trim();
  const address = addressIn(raw);
  if (address === null) return { key, name: raw, address: null, value: raw };
  const name = withoutOpening(raw.slice(0, address.start));
  return { key, name, address: address.text, value: `${name} <${address.text}>` };
}

const OPENING = /^[<[(\s]$/;
const LONGEST_OPENING = 9;

/** Without the brackets and spaces that an address stands behind. */
function withoutOpening(text: string): string {
  let end = text.length;
  while (end > text.length - LONGEST_OPENING && OPENING.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).trim();
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
