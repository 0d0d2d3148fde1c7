import { printable } from '../src/report/printable.ts';

/** Prose for a Markdown page, in a table too: nothing in it is markup but what stands in backticks. */
export function markdownText(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : escaped(part)))
    .join('');
}

/** Prose about settings: flags, keys, files and marks stand as code, whether or not somebody put backticks around them. */
export function settingText(text: string): string {
  const parts = text.split(/(`[^`]+`|https?:\/\/[^\s)]+)/);
  return parts
    .map((part, index) =>
      index % 2 === 1
        ? markdownText(part)
        : markdownText(part.replace(SETTING, (code) => `\`${unquoted(code)}\``)),
    )
    .join('');
}

const SETTING = new RegExp(
  [
    '"[A-Z][\\w-]*: ?[^"]+"', // a trailer in quotes
    '[\\w-]+ <[^<>\\s]+@[^<>\\s]+>|[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w', // an identity
    '[\\w-]+\\[bot\\]',
    '(?<![\\w-])--[a-z][\\w.-]*\\w', // --a-flag
    '(?<![\\w/.])\\.[a-z]\\w+(?:[./_-]\\w+)*', // .a/folder
    '\\b[\\w-]*[a-z][._][a-z]\\w*(?:[._/-]\\w+)*', // a.key, a_key, a-file.json
    '\\b[A-Z]+(?:_[A-Z]+)+\\b|\\b[A-Z]+\\.md\\b', // A_VARIABLE, AGENTS.md
    '\\b[a-z]+[A-Z]\\w*', // camelCase
  ].join('|'),
  'g',
);

function unquoted(code: string): string {
  return code.replace(/^"(.*)"$/, '$1');
}

/** A text as code, in a table too, whatever it holds: https://spec.commonmark.org/0.31.2/#code-spans */
export function codeSpan(text: string): string {
  const plain = printable(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || plain === '' ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** An address as a link's target: nothing in it ends the link or the cell. */
export function linkTarget(address: string): string {
  return encodeURI(address)
    .replaceAll(/%25(?=[0-9A-F]{2})/gi, '%')
    .replace(/[()|<>'"]/g, percent);
}

function escaped(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
