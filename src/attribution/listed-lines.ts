/** Lines of a text by their number, up to a sensible length. */
type LineAt = (line: number) => string;

/** So many lines above one are looked at for what they are said to be. */
const FAR = 30;
const TRAILER = /^[\s>*_•-]{0,40}[a-z][a-z-]{0,39}\s{0,3}:(?!\/\/)\s*\S/i;
const ITEM = /^\s{0,20}[-*+]\s/;
const INTRODUCES = /:[\s*_]{0,8}$/;
const REMOVES = /\b(?:remov|delet|dropp?|stripp?|no longer)/i;
/** In whoever says how the work was made: what follows is no example. */
const CREDITS =
  /\b(?:ai|agents?|assist\w*|(?:co-?)?author\w*|attribut\w*|credit\w*|disclos\w*|generat\w*|made|written|created|help\w*|sign\w*|thank\w*)\b/i;
/** "Test plan:" is a heading over nothing; a sentence goes on. */
const SENTENCE = /(?:[\p{L}\p{N}'’-]+[\s,]+){2}[\p{L}\p{N}'’-]+\W*$/u;
const INDENT = 4;

/**
 * Whether a line is an example of what the text is about: listed under a line that ends with a colon and speaks of
 * removing, indented under such a line of a message, or a trailer in the paragraph under such a sentence of a body.
 */
export function isListed(
  lineAt: LineAt,
  line: number,
  { markdown }: { readonly markdown: boolean },
): boolean {
  const own = lineAt(line);
  const isTrailer = TRAILER.test(own);
  const isItem = ITEM.test(own);
  const indent = indentOf(own);
  if (!isTrailer && !isItem && (markdown || indent < INDENT)) return false;
  const intro = introOf(lineAt, line, indent);
  if (intro === null) return false;
  if ((isTrailer || isItem) && REMOVES.test(intro.text)) return true;
  if (!markdown) return indent >= INDENT + intro.column;
  return isTrailer && SENTENCE.test(intro.text) && !CREDITS.test(intro.text);
}

interface Intro {
  readonly text: string;
  /** Where its text begins, behind the mark of a list. */
  readonly column: number;
}

/** The line with a colon that the lines around one stand under, with the line before it. */
function introOf(lineAt: LineAt, line: number, indent: number): Intro | null {
  const last = Math.max(0, line - FAR);
  let at = line - 1;
  while (at >= last && isBeside(lineAt(at), indent)) at--;
  while (at >= last && lineAt(at).trim() === '') at--;
  if (at < last) return null;
  const text = lineAt(at);
  if (!INTRODUCES.test(text)) return null;
  const mark = /^\s*(?:[-*+]\s+)?/.exec(text)?.[0] ?? '';
  const before = at > 0 && !ITEM.test(text) ? lineAt(at - 1).trim() : '';
  return { text: `${before} ${text.trim()}`.trim(), column: mark.length };
}

/** Whether a line stands in the same list or among the same trailers. */
function isBeside(text: string, indent: number): boolean {
  if (INTRODUCES.test(text) || text.trim() === '') return false;
  return TRAILER.test(text) || ITEM.test(text) || (indent >= INDENT && indentOf(text) >= indent);
}

function indentOf(text: string): number {
  return (/^\s*/.exec(text)?.[0] ?? '').replaceAll('\t', ' '.repeat(INDENT)).length;
}
