import MarkdownIt from 'markdown-it';

const { unescapeAll } = new MarkdownIt().utils;

/** `&#64;ada` → `@ada`: what a reader sees of rendered HTML. Backslashes stay. */
export function decodeEntities(html: string): string {
  return unescapeAll(html.replaceAll('\\', '\\\\'));
}
