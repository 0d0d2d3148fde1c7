import { type Paint, plainWords } from './plain-words.ts';
import { tableLines } from './table-lines.ts';
import { wrap } from './wrap.ts';

/** An issue's Markdown as lines for a terminal: tables in columns, folded parts as one line that says so. */
export function markdownLines(markdown: string, columns: number, paint: Paint): readonly string[] {
  return blocksOf(markdown).flatMap((block) => [...blockLines(block, columns, paint), '']);
}

/** Paragraphs, lists, tables; what is folded is left out, its summary stays. */
function blocksOf(markdown: string): readonly string[] {
  return markdown
    .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

function blockLines(block: string, columns: number, paint: Paint): readonly string[] {
  if (block.startsWith('|')) return tableOf(block, columns, paint);
  if (block.startsWith('#')) return [paint('bold', plainWords(block.replace(/^#+ /, ''), paint))];
  if (block.startsWith('- ')) return block.split('\n').flatMap((item) => indented(item, columns, paint));
  return wrap(plainWords(block.replaceAll('\n', ' '), paint), columns);
}

function indented(item: string, columns: number, paint: Paint): readonly string[] {
  const lines = wrap(plainWords(item.replace(/^- /, ''), paint), columns - 2);
  return lines.map((line, index) => `${index === 0 ? '•' : ' '} ${line}`);
}

function tableOf(block: string, columns: number, paint: Paint): readonly string[] {
  const [head = [], rule = [], ...body] = block.split('\n').map(cellsOf);
  const align = rule.map((cell) => (cell.endsWith(':') ? 'right' : 'left'));
  const rows = [head, ...body].map((row) => row.map((cell) => plainWords(cell, paint)));
  return tableLines(rows, align, columns);
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
