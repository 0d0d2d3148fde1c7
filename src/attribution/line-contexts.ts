import { type Blocks, blocksOf, isCodeLine } from './blocks-of.ts';
import { hasElements } from './html-spans.ts';
import { lastNotAfter } from './last-not-after.ts';
import { isListed } from './listed-lines.ts';

/** Why the text at a place does not speak for whoever wrote the text around it. */
export type LineContext =
  | NonNullable<ReturnType<Blocks['kindAt' | 'elementAt' | 'inlineAt']>>
  | 'in a diff'
  | 'an example'
  | 'an unticked box';

/** What stands around the places of a text. */
export interface LineContexts extends Pick<Blocks, 'commentAt'> {
  readonly contextAt: (offset: number) => LineContext | null;
}

interface Indexed {
  /** Offsets at which lines begin. */
  readonly starts: readonly number[];
  readonly markdown: boolean;
}

/** More of a line is not needed to tell its context. */
const LINE_BEGINNING = 200;

/** The contexts in a text. Of most messages, only the lines that are asked about and those above are read. */
export function lineContexts(text: string, { starts, markdown }: Indexed): LineContexts {
  const lineAt = (line: number): string => {
    const start = starts[line] ?? text.length;
    return text.slice(start, Math.min((starts[line + 1] ?? text.length + 1) - 1, start + LINE_BEGINNING));
  };
  const ownContext = (offset: number): LineContext | null => {
    const line = lastNotAfter(starts, offset);
    return byItself(lineAt(line)) ?? (isListed(lineAt, line, { markdown }) ? 'an example' : null);
  };
  if (!hasBlocks(text, markdown)) return { contextAt: ownContext, commentAt: NOWHERE };
  const lines = starts.map((_, line) => lineAt(line));
  const { kindAt, elementAt, inlineAt, commentAt } = blocksOf(text, { starts, lines, markdown });
  const contextAt = (offset: number): LineContext | null => {
    const kind = kindAt(offset);
    if (isCodeLine(kind)) return kind;
    return elementAt(offset) ?? kind ?? inlineAt(offset) ?? ownContext(offset);
  };
  return { contextAt, commentAt };
}

const NOWHERE = (): null => null;

/** Whether anything in a text can put other lines than its own into a context. */
function hasBlocks(text: string, markdown: boolean): boolean {
  if (text.includes('```') || text.includes('~~~') || text.includes('<!--') || hasElements(text)) return true;
  return markdown && (text.includes('`') || text.includes('~~') || hasIndents(text) || hasQuotes(text));
}

/** Whether any line may begin with as many columns as code. */
function hasIndents(text: string): boolean {
  return text.includes('\n    ') || text.includes('\t') || text.startsWith('    ');
}

function hasQuotes(text: string): boolean {
  return text.includes('>') && /^[ \t\d.)*+-]{0,20}>/m.test(text);
}

const UNTICKED = /^[\s>]{0,20}[-*+] {0,4}\[ {0,2}\]/;
const QUOTED = /^\s{0,20}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?>/;
/** What a patch takes or adds: behind a list's mark, there is a space. */
const PATCHED = /^[-+](?![-+\s])/;

/** What a line is by its own beginning. */
function byItself(line: string): LineContext | null {
  if (QUOTED.test(line)) return 'in a quotation';
  if (PATCHED.test(line)) return 'in a diff';
  return UNTICKED.test(line) ? 'an unticked box' : null;
}
