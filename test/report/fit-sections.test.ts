import { describe, expect, it } from 'vitest';
import { fitSections } from '../../src/report/fit-sections.ts';
import { paragraph } from '../../src/report/nodes/paragraph.ts';
import type { Section } from '../../src/report/section.ts';

const MARKER = '<!-- marker -->';

function section(id: Section['id'], length: number): Section {
  return { id, name: `the ${id}`, nodes: [paragraph(id.charAt(0).repeat(length))] };
}

const SECTIONS = [
  section('summary', 100),
  section('table', 400),
  section('trend', 400),
  section('more-figures', 400),
];

describe('fitSections', () => {
  it('leaves everything where it fits, to the character', () => {
    const whole = fitSections(SECTIONS, MARKER, 10_000);
    expect(whole).toBe(
      `${'s'.repeat(100)}\n\n${'t'.repeat(400)}\n\n${'t'.repeat(400)}\n\n${'m'.repeat(400)}\n\n${MARKER}\n`,
    );
    expect(fitSections(SECTIONS, MARKER, whole.length)).toBe(whole);
  });

  it('leaves out whole sections, the least needed first, and says which and where they are', () => {
    const notice = (limit: string, names: string) =>
      `Left out, because ${limit} characters are all that fit here: ${names}. The report’s JSON and CSV have the figures.`;
    expect(fitSections(SECTIONS, MARKER, 1300)).toBe(
      `${'s'.repeat(100)}\n\n${'t'.repeat(400)}\n\n${'t'.repeat(400)}\n\n${notice('1,300', 'the more-figures')}\n\n${MARKER}\n`,
    );
    expect(fitSections(SECTIONS, MARKER, 900)).toBe(
      `${'s'.repeat(100)}\n\n${'t'.repeat(400)}\n\n${notice('900', 'the trend and the more-figures')}\n\n${MARKER}\n`,
    );
  });

  it('never leaves out the summary or the marker', () => {
    expect(fitSections(SECTIONS, MARKER, 320)).toMatch(/^s{100}\n\nLeft out.*\n\n<!-- marker -->\n$/);
    expect(() => fitSections(SECTIONS, MARKER, 150)).toThrow(
      new RangeError('The summary of a report does not fit into 150 characters.'),
    );
  });
});
