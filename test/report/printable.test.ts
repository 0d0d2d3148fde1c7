import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/report/printable.ts';
import { threadTime } from '../support/thread-time.ts';

describe('printable (rule 21: outputs and logs are attack surfaces)', () => {
  it('leaves plain text alone, in any script', () => {
    const text = 'Fix größer 漢字 שלום — 100 % of a::b #12 👍';
    expect(printable(text)).toBe(text);
  });

  it.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['cursor moves and screen clearing', '\u001b[2J\u001b[1;1Hhi', 'hi'],
    ['8-bit sequences', '\u009b31mred', 'red'],
    ['window titles', '\u001b]0;pwned\u0007hi', 'hi'],
    ['hyperlinks', '\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\', 'here'],
    ['device strings', '\u001bP1$r0m\u001b\\hi', 'hi'],
    ['strings that never end', '\u001b]0;rest', ''],
    ['backspaces and bells', 'a\b\u0007b', 'ab'],
    ['nested sequences', '\u001b\u001b[31m[31mx', '[31mx'],
  ])('strips %s', (_, text, plain) => {
    expect(printable(text)).toBe(plain);
  });

  it.each([
    ['line feeds', 'a\nb', 'a⏎b'],
    ['carriage returns', 'a\r\nb\rc', 'a⏎b⏎c'],
    ['next lines and line separators', 'a\u0085b\u2028c\u2029d', 'a⏎b⏎c⏎d'],
    ['bidirectional overrides', 'a\u202etxt.exe', 'a\\u{202e}txt.exe'],
    ['isolates', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
    ['zero-width spaces', 'a\u200bb', 'a\\u{200b}b'],
    ['byte order marks', '\ufeffa', '\\u{feff}a'],
    ['fillers that look like nothing', '\u3164\u2800', '\\u{3164}\\u{2800}'],
    ['tags', '\u{e0041}', '\\u{e0041}'],
    ['half characters', 'a\ud800', 'a\\u{d800}'],
  ])('shows %s', (_, text, visible) => {
    expect(printable(text)).toBe(visible);
  });

  it.each([
    ['a command', '::set-output name=x::y', ': :set-output name=x::y'],
    ['a command after spaces', ' \t::error::x', '  : :error::x'],
    ['a command behind a stripped character', '\u001b[0m:\u0000:error::x', ': :error::x'],
    ['a command on a second line', 'x\n::error::y', 'x⏎::error::y'],
    ['an old command, anywhere', 'x ##[error]y', 'x # #[error]y'],
    ['an old command among many signs', '####[error]', '### #[error]'],
  ])('disarms %s', (_, text, harmless) => {
    expect(printable(text)).toBe(harmless);
  });

  it('is one line that no runner takes for a command and no terminal for an order, whatever comes in', () => {
    const nasty = fc.constantFrom(
      ...[
        '::',
        ':',
        '##[',
        '#',
        '[',
        '\n',
        '\r',
        '\u001b',
        '\u001b[',
        '\u009b',
        '\u001b]',
        '\u0007',
        ' ',
        '\t',
      ],
      ...['\u202e', '\u200b', '\ud800', '\u2028', '\0', '\\', 'm', '31', 'error::x'],
    );
    const text = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 20 });
    fc.assert(
      fc.property(text, (parts) => {
        const line = printable(parts.join(''));
        expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const hostile = '\u001b]'.repeat(200_000) + ':'.repeat(200_000) + ' '.repeat(200_000);
    const started = threadTime();
    printable(hostile);
    expect(threadTime() - started).toBeLessThan(2000);
  });
});
