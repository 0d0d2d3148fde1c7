import { describe, expect, it } from 'vitest';
import { markdownLines } from '../../demo/terminal/markdown-lines.ts';
import { tableLines } from '../../demo/terminal/table-lines.ts';
import { width } from '../../demo/terminal/width.ts';

const plain = (_: string, text: string): string => text;

describe('an issue on a terminal', () => {
  it('is read without its marks, and says what is folded', () => {
    const markdown = [
      '# Week 46',
      '- **Act on:** two `PRs`, [shop#1](https://redirect.github.com/example/shop/pull/1)',
      '<details><summary><b>Trend</b>: by week</summary>\n\nhidden\n\n</details>',
      '<!-- marker -->',
    ].join('\n\n');
    expect(markdownLines(markdown, 80, plain)).toEqual([
      'Week 46',
      '',
      '• Act on: two PRs, shop#1',
      '',
      '▸ Trend: by week',
      '',
    ]);
  });

  it('has its tables in columns', () => {
    expect(
      markdownLines('| Harness | PRs |\n| :- | -: |\n| Codex | 7 |\n| All | 1,039 |', 80, plain),
    ).toEqual(['Harness    PRs', '───────  ─────', 'Codex        7', 'All      1,039', '']);
  });

  it('breaks the widest cells until a table fits, and no word', () => {
    const lines = tableLines(
      [
        ['Name', 'Note'],
        ['Codex', 'times are not comparable here'],
      ],
      ['left', 'left'],
      24,
    );
    expect(lines).toEqual([
      'Name   Note',
      '─────  ─────────────────',
      'Codex  times are not',
      '       comparable here',
    ]);
    expect(Math.max(...lines.map(width))).toBe(24);
  });

  it('counts neither styles nor invisible characters as width', () => {
    expect(width('\u001b[1mCodex\u001b[22m\u2060')).toBe(5);
  });
});
