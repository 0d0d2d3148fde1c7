import MarkdownIt from 'markdown-it';
import { rawHtml } from './raw-html.ts';
import { type TextRun, textRuns } from './text-runs.ts';

/** What a text would do once it is published as an issue or a comment. All but `length` should be empty. */
export interface PublishedText {
  /** `ada`, `org/team`: who would be notified. */
  readonly mentions: readonly string[];
  /** `#1`, `o/r#1`, `GH-1`, and commits: what would get a backlink. */
  readonly references: readonly string[];
  /** Issues, pull requests, discussions and commits on the server, linked or bare: backlinks too. */
  readonly backlinks: readonly string[];
  /** Bare addresses that become links of themselves. */
  readonly autolinks: readonly string[];
  /** Raw HTML elements outside the allow-list. */
  readonly elements: readonly string[];
  /** Scripts, event handlers, attributes and addresses that would run or load something. */
  readonly dangers: readonly string[];
  /** Elements that are opened and not closed, or closed and never opened. */
  readonly unbalanced: readonly string[];
  /** Addresses of images: they would be fetched. */
  readonly images: readonly string[];
  /** Characters that a terminal or an editor acts on, as `U+001B`. */
  readonly controls: readonly string[];
  /** Characters; GitHub takes 65,536. */
  readonly length: number;
}

/** Single newlines are breaks in issues and comments. */
const markdown = new MarkdownIt({ html: true, breaks: true, linkify: false });
// Addresses are reported, not mended: what markdown-it would refuse to link is looked at as well.
markdown.validateLink = () => true;

/**
 * Reads a text as strictly as GitHub would be generous: it is rendered first, so that escapes and entities are gone,
 * and what is left in the text outside code and links is searched for all that GitHub turns into links and pings.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function readPublished(text: string, server = 'github.com'): PublishedText {
  const runs = textRuns(markdown.render(text));
  const plain = runs.filter(({ inside }) => inside === 'text').map((run) => run.text);
  const html = rawHtml(markdown.parse(text, {}));
  const addresses = [...hrefs(runs), ...plain.flatMap((part) => bareAddresses(part))];
  return {
    mentions: unique(plain.flatMap(mentionsIn)),
    references: unique(plain.flatMap(referencesIn)),
    backlinks: unique(addresses.filter((address) => isBacklink(address, server))),
    autolinks: unique(plain.flatMap((part) => bareAddresses(part))),
    elements: unique(html.elements),
    dangers: unique([
      ...html.dangers,
      ...addresses.filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)),
    ]),
    unbalanced: html.unbalanced,
    images: unique(runs.flatMap(({ image }) => (image === null ? [] : [image]))),
    controls: unique(controlsIn(text)),
    length: [...text].length,
  };
}

function hrefs(runs: readonly TextRun[]): readonly string[] {
  return runs.flatMap(({ href }) => (href === null ? [] : [href]));
}

/** `@login` and `@org/team`, not within a word, an e-mail address or a path. */
function mentionsIn(text: string): readonly string[] {
  const pattern = /(?<![\w`@/.+-])@([a-z\d](?:[a-z\d]|-(?=[a-z\d]))*(?:\/[a-z\d][\w.-]*)?)/gi;
  return [...text.matchAll(pattern)].map(([, name = '']) => name.replace(/\.+$/, ''));
}

function referencesIn(text: string): readonly string[] {
  const patterns = [
    /(?<![\w/#&-])(?:[a-z\d][\w.-]*(?:\/[\w.-]+)?)?#\d+(?!\w)/gi,
    /(?<![\w-])GH-\d+(?!\w)/gi,
    /(?<![\w/.@=-])(?:[\w.-]+(?:\/[\w.-]+)?@)?[\da-f]{7,40}(?![\w-])/gi,
  ];
  const [issues = [], old = [], commits = []] = patterns.map((pattern) =>
    [...text.matchAll(pattern)].map(([found]) => found),
  );
  return [...issues, ...old, ...commits.filter(looksLikeCommit)];
}

/** Hexadecimal words and plain numbers are no commits, unless they are of full length. */
function looksLikeCommit(found: string): boolean {
  const hash = found.split('@').at(-1) ?? '';
  return hash.length === 40 || (/\d/.test(hash) && /[a-f]/i.test(hash));
}

function bareAddresses(text: string): readonly string[] {
  const pattern =
    /(?:https?:\/\/|ftp:\/\/|(?<![\w.@/-])www\.)[^\s<>"')\]]+|(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/gi;
  return [...text.matchAll(pattern)].map(([found]) => found);
}

function isBacklink(address: string, server: string): boolean {
  const escaped = server.replaceAll('.', '\\.');
  const pattern = `^(?:https?:)?//(?:www\\.)?${escaped}/[^/]+/[^/]+/(?:issues|pull|pulls|discussions|commit)/`;
  return new RegExp(pattern, 'i').test(address);
}

/** C0 and C1 controls but tab and newlines, and what reorders or hides text. */
function controlsIn(text: string): readonly string[] {
  return [...text]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => isControl(code))
    .map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
}

function isControl(code: number): boolean {
  if (code === 0x09 || code === 0x0a || code === 0x0d) return false;
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

function unique(found: readonly string[]): readonly string[] {
  return [...new Set(found)];
}
