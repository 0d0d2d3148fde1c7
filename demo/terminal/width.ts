// biome-ignore lint/suspicious/noControlCharactersInRegex: styles are what is left out
const STYLES = /\u001b\[[0-9;]*m/g;
const NO_WIDTH = /[\u200b\u2060]/g;

/** Columns that a text takes on a terminal: styles and invisible characters take none. */
export function width(text: string): number {
  return [...text.replace(STYLES, '').replace(NO_WIDTH, '')].length;
}
