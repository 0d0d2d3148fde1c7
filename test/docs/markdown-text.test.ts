import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { codeSpan, linkTarget, markdownText, settingText } from '../../tools/markdown-text.ts';

const cell = (text: string): string =>
  new MarkdownIt({ html: true }).render(`| a | b |\n| - | - |\n| ${text} | end |\n`).split('<td>')[1] ?? '';
const asHtml = new MarkdownIt().utils.escapeHtml;

describe('untrusted text in a cell of a page', () => {
  it.each(['a | b', '`tick`', '``two`` `one`', '`', '<!-- x -->', '<script>', '[x](y)', '\\', 'a*b*_c_'])(
    '%j as code reads as it was written',
    (text) => {
      expect(cell(codeSpan(text))).toBe(`<code>${asHtml(text)}</code></td>\n`);
    },
  );

  it.each(['a | b', '<b>x</b>', '[x](javascript:y)', '*a* _b_ ~~c~~', 'a\\|b', '&lt;', '![x](y)'])(
    '%j as prose reads as it was written',
    (text) => {
      expect(cell(markdownText(text))).toBe(`${asHtml(text)}</td>\n`);
    },
  );

  it('shows what hides or reverses', () => {
    expect(codeSpan('a\u202eb')).toBe('`a\\u{202e}b`');
  });

  it('keeps an address from ending its link or its cell', () => {
    expect(linkTarget('https://x.example/a(b)|c%20d')).toBe('https://x.example/a%28b%29%7Cc%20d');
  });
});

describe('settings', () => {
  it.each([
    ['--no-marks (the default)', '`--no-marks` (the default)'],
    ['settings.json: a.bC false', '`settings.json`: `a.bC` false'],
    ['ask in AGENTS.md for "Assisted-by: X:<model>"', 'ask in `AGENTS.md` for `Assisted-by: X:<model>`'],
    ['since 0.85.0, see https://x.example/a_b', 'since 0.85.0, see https://x.example/a\\_b'],
  ])('%j stand as code', (text, page) => {
    expect(settingText(text)).toBe(page);
  });
});
