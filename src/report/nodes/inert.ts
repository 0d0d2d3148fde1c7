import { printable } from '../printable.ts';

const ZERO_WIDTH_SPACE = '\u200b';

/** What GitHub turns into a mention, a reference or a link: each place where a cut stops it. */
const LIVE: readonly RegExp[] = [
  /(?=@)|(?<=@)/g,
  /(?<=#)/g,
  /(?<=:)(?=\/\/)/g,
  /(?<=\b(?:www|GH))(?=[.-])/gi,
  // A commit is named by 7 digits or more.
  /(?<=\b(?:[0-9a-f]{6})+)(?=[0-9a-f])/gi,
];

/**
 * Text that GitHub leaves alone: no mention, no reference to an issue, a pull request or a commit, no bare link.
 * Backslashes and entities do not stop mentions, a zero-width space does.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function inert(text: string): string {
  return LIVE.reduce((rest, live) => rest.replace(live, ZERO_WIDTH_SPACE), printable(text));
}
