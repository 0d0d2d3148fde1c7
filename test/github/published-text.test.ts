import { describe, expect, it } from 'vitest';
import { type PublishedText, readPublished } from './published-text.ts';

const HARMLESS: Omit<PublishedText, 'length'> = {
  mentions: [],
  references: [],
  backlinks: [],
  autolinks: [],
  elements: [],
  dangers: [],
  unbalanced: [],
  images: [],
  controls: [],
};

function read(text: string): Omit<PublishedText, 'length'> {
  const { length: _, ...rest } = readPublished(text);
  return rest;
}

describe('what a published text would do', () => {
  it('is nothing for a plain report', () => {
    const text = [
      '**Half of 12 pull requests** were merged within 3.2 h (2026-W46, 95 %).',
      '',
      '- `@ada` opened `#12`: [title](https://redirect.github.com/o/r/pull/12)',
      '- by @\u200bada in #\u200b12 and example.com-like words, e-mail free',
      '',
      '<details><summary>Method</summary>',
      '',
      '| a | b |',
      '| - | - |',
      '| 1,234,567 | `deadbeef1` |',
      '',
      '</details>',
      '',
      '<!-- harness-metrics:report v=1 @ada #12 -->',
    ].join('\n');
    expect(readPublished(text)).toEqual({ ...HARMLESS, length: [...text].length });
  });

  it.each([
    ['plain', 'thanks @ada', 'ada'],
    ['at the start of a line', '@ada-l', 'ada-l'],
    ['in parentheses', '(@ada)', 'ada'],
    ['before a full stop', 'by @ada.', 'ada'],
    ['in a table', '| who |\n| - |\n| @ada |', 'ada'],
    ['behind a backslash', 'thanks \\@ada', 'ada'],
    ['as an entity', 'thanks &#64;ada and &commat;ada', 'ada'],
    ['in bold raw HTML', '<b>@ada</b>', 'ada'],
    ['in a summary', '<details><summary>@ada</summary></details>', 'ada'],
    ['in a quotation', '> @ada', 'ada'],
    ['of a team', 'cc @acme/core', 'acme/core'],
    ['in emphasis', '*@ada*', 'ada'],
  ])('is a mention %s', (_, text, login) => {
    expect(read(text).mentions).toEqual([login]);
  });

  it.each([
    'ada@example.org is mail',
    '`@ada`',
    '```\n@ada\n```',
    '    @ada',
    '[@ada](https://example.org)',
    '@ ada',
    'a@ada',
  ])('is no mention in %j', (text) => {
    expect(read(text).mentions).toEqual([]);
  });

  it.each([
    ['fixes #12', '#12'],
    ['(#12)', '#12'],
    ['o/r#12', 'o/r#12'],
    ['ada#12', 'ada#12'],
    ['GH-12', 'GH-12'],
    ['&#35;12', '#12'],
    ['\\#12', '#12'],
    ['<b>#12</b>', '#12'],
    ['in 7f3a2b1', '7f3a2b1'],
    ['o/r@7f3a2b1', 'o/r@7f3a2b1'],
    ['7'.repeat(40), '7'.repeat(40)],
  ])('is a reference in %j', (text, reference) => {
    expect(read(text).references).toEqual([reference]);
  });

  it.each([
    '# 12',
    '`#12`',
    '1234567 lines',
    'defaced',
    'v1.2.3',
    'colour &#xfff;',
    'item#',
    '#12a',
    '2026-11-02',
  ])('is no reference in %j', (text) => {
    expect(read(text).references).toEqual([]);
  });

  it('sees addresses that link themselves, and those that leave a backlink', () => {
    expect(read('see https://github.com/o/r/pull/1 and www.example.org or ada@example.org')).toEqual({
      ...HARMLESS,
      autolinks: ['https://github.com/o/r/pull/1', 'www.example.org', 'ada@example.org'],
      backlinks: ['https://github.com/o/r/pull/1'],
    });
    expect(read('[title](https://github.com/o/r/issues/1)').backlinks).toEqual([
      'https://github.com/o/r/issues/1',
    ]);
    expect(read('[title](https://redirect.github.com/o/r/issues/1)')).toEqual(HARMLESS);
    expect(readPublished('[t](https://ghe.example/o/r/pull/1)', 'ghe.example').backlinks).toEqual([
      'https://ghe.example/o/r/pull/1',
    ]);
  });

  it('names HTML outside the allow-list, and what runs', () => {
    expect(read('<script>alert(1)</script>')).toEqual({
      ...HARMLESS,
      elements: ['script'],
      dangers: ['<script>', '</script>'],
    });
    expect(read('a <b onclick="x()">b</b>').dangers).toEqual(['b onclick']);
    expect(read('<details open>\n\nx\n\n</details>')).toEqual(HARMLESS);
    expect(read('[x](javascript:alert(1))').dangers).toEqual(['javascript:alert(1)']);
    expect(read('![x](https://example.org/pixel.png)').images).toEqual(['https://example.org/pixel.png']);
    expect(read('<img src="https://example.org/p.png">')).toEqual({
      ...HARMLESS,
      elements: ['img'],
      dangers: ['img src'],
      images: ['https://example.org/p.png'],
    });
  });

  it('sees what is left open', () => {
    expect(read('<details><summary>x</summary>\n\ntext').unbalanced).toEqual(['<details>']);
    expect(read('text\n\n</details>').unbalanced).toEqual(['</details>']);
    expect(read('<details><b></details></b>').unbalanced).toEqual(['</details>', '<details>']);
  });

  it('names control characters and counts characters, not code units', () => {
    expect(readPublished('a\u001b[31m\u202e🙂')).toEqual({
      ...HARMLESS,
      controls: ['U+001B', 'U+202E'],
      length: 8,
    });
  });
});
