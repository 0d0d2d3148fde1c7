import { printable } from '../src/report/printable.ts';

/** Prose for a Markdown page, in a table too: nothing in it is markup but what stands in backticks. */
export function markdownText(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : escaped(part)))
    .join('');
}

/** Prose about settings: flags, keys and files stand as code, whether or not somebody put backticks around them. */
export function settingText(text: string): string {
  const marked = text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(SETTING, '`$&`')));
  return markdownText(marked.join(''));
}

/** `--flag`, `file.md`, `.claude/settings.json`, `section.key`, `camelCase`, `snake_case`; no address, no `1.2.3`. */
const SETTING =
  /(?<![\w./:-])(?:--[a-z][\w-]*|[\w./-]*[a-z][._][a-z]\w*(?:[._/-]\w+)*|[A-Z]+\.md|[a-z]+[A-Z]\w*)(?![\w/]|:\/)/g;

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
