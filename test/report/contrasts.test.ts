import { describe, expect, it } from 'vitest';
import type { Cohort } from '../../src/domain/comparison.ts';
import type { Contrast } from '../../src/domain/contrast.ts';
import { toCsv } from '../../src/report/csv.ts';
import { contrastFigure } from '../../src/report/figures/contrast-figure.ts';
import { toJson } from '../../src/report/json.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { readingWords } from '../../src/report/reading-words.ts';
import { rowSays } from '../../src/report/row-says.ts';
import { contrasts as sentences } from '../../src/report/sentences/contrasts.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import {
  aCohort,
  aComparison,
  allOf,
  aResult,
  estimate,
  thinWeek,
  tooFew,
  typicalWeek,
} from '../support/comparison.ts';
import { aContrast, aFigure, anUnreviewedContrast, aShareContrast, between } from '../support/contrast.ts';
import { contextOf } from '../support/report-context.ts';

const MEASURED = { 'merged-by-14d': aResult({ estimate: estimate(0.9, 0.8, 0.95) }) };
const SKIPPED = { ...MEASURED, 'unreviewed-merge': aResult({ estimate: estimate(0.6, 0.5, 0.7) }) };
const ONE_LOOK_BETTER = { kind: 'one-look', direction: 'better' } as const;
const ONE_LOOK_WORSE = { kind: 'one-look', direction: 'worse' } as const;
const SHOWN_BETTER = { kind: 'shown', direction: 'better' } as const;
const SHOWN_WORSE = { kind: 'shown', direction: 'worse' } as const;

function comparisonOf(contrasts: readonly Contrast[], parts: Partial<Cohort> = {}) {
  const cohorts = [
    aCohort({ metrics: MEASURED, ...parts }),
    aCohort({ id: 'cursor', name: 'Cursor', harness: 'cursor', metrics: MEASURED }),
  ];
  return aComparison({ cohorts, contrasts, all: allOf() });
}

function markdownOf(contrasts: readonly Contrast[], parts: Partial<Cohort> = {}): string {
  const comparison = comparisonOf(contrasts, parts);
  return toMarkdown(weeklyReport(comparison, contextOf(comparison)));
}

/** As a reader sees it: without what only guides line breaks. */
function plain(text: string): string {
  return text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
}

function rowOf(name: string, markdown: string): readonly string[] {
  const line = plain(markdown)
    .split('\n')
    .find((one) => one.startsWith(`| **${name}**`));
  return (line ?? '')
    .split('|')
    .map((cell) => cell.trim())
    .slice(1, -1);
}

describe('the figure of a contrast', () => {
  it.each([
    [between(0.866, 0.604, 1.272), '0.87 × (0.60–1.27)'],
    [between(0.034, 0.0094, 11.6), '0.034 × (0.0094–12)'],
    [between(0.998, 0.99, 0.9999), '0.998 × (0.99–> 0.999)'],
    [between(1, 0.5, 2), '1.00 × (0.50–2.00)'],
    [between(1.5, 0.0001, 15_692), '1.50 × (< 0.001–> 999)'],
    [tooFew(17), 'too few (17 of 20)'],
    [tooFew(3, 'persons'), 'too few people (3 of 5)'],
  ])('is a ratio that is never rounded to "no difference" (case %#)', (figure, text) => {
    expect(contrastFigure(figure, 'ratio')).toBe(text);
  });

  it.each([
    [between(0.1089, 0.0131, 0.2046), '+11 points (+1 to +20)'],
    [between(-0.1488, -0.3023, 0.0048), '−15 points (−30 to +0.5)'],
    [between(0.56, 0.04, 1.07), '+56 points (+4 to +100)'],
    [between(-0.0001, -0.01, 0), '−< 0.1 points (−1 to 0)'],
  ])('is a difference in points with its sign (case %#)', (figure, text) => {
    expect(contrastFigure(figure, 'difference')).toBe(text);
  });
});

describe('what may be said of a contrast', () => {
  it.each([
    [aContrast({ reading: SHOWN_BETTER }), 'shorter, shown'],
    [aContrast({ reading: SHOWN_WORSE }), 'longer, shown'],
    [aContrast({ reading: ONE_LOOK_BETTER }), 'looks shorter'],
    [aShareContrast({ reading: ONE_LOOK_WORSE }), 'looks lower'],
    [anUnreviewedContrast({ reading: SHOWN_WORSE }), 'higher, shown'],
    [anUnreviewedContrast({ reading: SHOWN_BETTER }), 'lower, shown'],
    [aContrast(), 'not shown'],
    [
      aContrast({ reading: { kind: 'too-few' }, main: aFigure(tooFew(3, 'persons')) }),
      'too few people (3 of 5)',
    ],
    [
      aContrast({
        reading: { kind: 'not-comparable', why: 'overlap' },
        main: aFigure(between(0.5, 0.2, 1), { kept: { a: 0.12, b: 0.5 } }),
      }),
      'not comparable: 12 % overlap',
    ],
    [
      // 30 unknown of 100 scored: 50 kept are half of them.
      aContrast({
        reading: { kind: 'not-comparable', why: 'unknown-persons' },
        main: aFigure(between(0.5, 0.2, 1), { n: { a: 50, b: 90 }, kept: { a: 0.5, b: 0.9 } }),
        unknownPersons: { a: 30, b: 2 },
      }),
      'not comparable: 30 % by unknown people',
    ],
    [aContrast({ reading: { kind: 'unknown' }, main: aFigure({ kind: 'unknown' }) }), 'unknown'],
  ])('is %#', (contrast, text) => {
    expect(plain(readingWords(contrast))).toBe(text);
  });
});

describe('a row of the table', () => {
  it('has the effect, what may be said of it, and its grade', () => {
    const [, , cell] = rowOf('Codex', markdownOf([aContrast()]));
    expect(cell).toBe('0.87 × (0.60–1.27) not shown (C)');
    const shown = aContrast({ main: aFigure(between(0.7, 0.5, 0.9, 'any')), reading: SHOWN_BETTER });
    expect(rowOf('Codex', markdownOf([shown]))[2]).toBe('0.70 × (0.50–0.90) **shorter, shown** (C)');
  });

  it('calls no time shorter whose merges mostly skip the review', () => {
    const fast = aContrast({ main: aFigure(between(0.2, 0.1, 0.3, 'any')), reading: SHOWN_BETTER });
    const markdown = markdownOf([fast], { metrics: SKIPPED });
    expect(rowOf('Codex', markdown)[2]).toBe('0.20 × (0.10–0.30) review skipped (C)');
    expect(markdown).not.toMatch(/shorter, shown|Faster, shown/);
    expect(markdown).toContain(
      '- **Looks faster, is not shown to be:** Codex, time to merge: 0.20 × (0.10–0.30) with most merges unreviewed',
    );
  });

  it('says beside the other figures what is apart from no difference, and where only one look says so', () => {
    const contrasts = [
      aShareContrast({ reading: SHOWN_WORSE }),
      anUnreviewedContrast(),
      aContrast({ metric: 'time-to-first-review', reading: ONE_LOOK_BETTER }),
    ];
    const row = rowOf('Codex', markdownOf(contrasts));
    expect(row.slice(2, 5)).toEqual(['90 % (80–95) lower, shown', 'unknown', 'unknown looks shorter']);
    const skipped = rowOf('Codex', markdownOf(contrasts, { metrics: SKIPPED }));
    expect(skipped.slice(3, 5)).toEqual(['**60 % (50–70)**', 'unknown']);
  });

  it('falls back to unmarked PRs where nobody is known by name', () => {
    const main = aFigure(between(0.9, 0.5, 1.5), { design: 'repositories', grade: 'D' });
    const contrast = aContrast({ baseline: 'unmarked', b: 'unmarked', main });
    const markdown = markdownOf([contrast], { persons: 0, unknownPersons: 100 });
    expect(rowOf('Codex', markdown)[2]).toBe('against unmarked: 0.90 × (0.50–1.50) not shown (D)');
    expect(markdown).toContain('Grade D: the same repositories, whoever worked there.');
  });

  it('shows the status where one is set', () => {
    const comparison = comparisonOf([]);
    const context = { ...contextOf(comparison), statuses: { codex: 'trial' } as const };
    const markdown = toMarkdown(weeklyReport(comparison, context));
    expect(markdown).toContain('| Harness · status |');
    expect(rowOf('Codex', markdown)[0]).toBe('**Codex** · trial');
    expect(rowOf('Cursor', markdown)[0]).toBe('**Cursor**');
  });

  it('has no column for contrasts where no row has one', () => {
    const comparison = thinWeek();
    const contrasts = [
      aContrast({ a: 'claude-code', main: aFigure(tooFew(2)), reading: { kind: 'too-few' } }),
    ];
    const withSome = { ...comparison, contrasts };
    const without = toMarkdown(weeklyReport(comparison, contextOf(comparison)));
    expect(toMarkdown(weeklyReport(withSome, contextOf(withSome)))).toBe(without);
    expect(without).not.toMatch(/same people|Does it hold up|Harness against harness/);
  });
});

describe('what can be said of a row', () => {
  const needed = { wanted: 0.9, pairs: 40, neededPairs: 58, weeks: 8.4, detectable: 0.52 };
  const says = (contrasts: readonly Contrast[], parts: Partial<Cohort> = {}) => {
    const comparison = comparisonOf(contrasts);
    return rowSays(aCohort(parts), weeklyReport(comparison, contextOf(comparison)));
  };

  it('is when there may be enough evidence', () => {
    const any = aContrast({ main: aFigure(between(0.9, 0.5, 1.5, 'any')), needed });
    expect(says([any])).toBe('not enough evidence: about 9 more weeks');
    expect(says([aContrast({ needed })])).toBe('not enough evidence: a look-back of about 22 weeks');
    expect(says([aContrast()])).toBe('not enough evidence');
    const none = { ...needed, weeks: 400, detectable: 0.02 };
    expect(says([aContrast({ needed: none })])).toBe('not enough evidence');
  });

  it('is what would be shown now, where a year is not enough', () => {
    expect(says([aContrast({ needed: { ...needed, weeks: 53 } })])).toBe(
      'only 0.52\u00a0× or less would show',
    );
    expect(says([aContrast({ needed: { ...needed, weeks: null } })])).toBe(
      'only 0.52\u00a0× or less would show',
    );
  });

  it('keeps the note on the row first', () => {
    const review = aContrast({ metric: 'time-to-first-review', reading: ONE_LOOK_WORSE });
    expect(says([aContrast({ needed }), review], { metrics: SKIPPED })).toBe(
      'mostly skips review: times do not compare',
    );
  });
});

describe('the sentences on contrasts', () => {
  const said = (contrasts: readonly Contrast[], parts: Partial<Cohort> = {}) =>
    sentences(comparisonOf(contrasts, parts));

  it('name nobody where an interval holds no difference, whatever the point estimate', () => {
    expect(said([aContrast({ main: aFigure(between(0.4, 0.15, 1.01)) }), aShareContrast()])).toEqual([]);
    const comparison = comparisonOf([aContrast({ main: aFigure(between(0.4, 0.15, 1.01)) })]);
    const { sentences: all } = weeklyReport(comparison, contextOf(comparison));
    expect(all.map(({ lead }) => lead)).toEqual([
      'This week:',
      'Act on:',
      'What cannot be said yet:',
      'Coverage:',
    ]);
  });

  it('say that something is shown only of what holds at every look', () => {
    const main = aFigure(between(0.73, 0.58, 0.92, 'any'));
    const reviewedOnly = aFigure(between(0.96, 0.62, 1.5, 'any'));
    expect(said([aContrast({ main, reviewedOnly, reading: SHOWN_BETTER })])).toEqual([
      {
        lead: 'Faster, shown:',
        text:
          'Codex, time to merge: 0.73 × (0.58–0.92), of independently reviewed PRs 0.96 × (0.62–1.50), ' +
          'against the same people’s other PRs. Valid at every weekly look.',
      },
    ]);
    const worse = aShareContrast({ a: 'cursor', main, reading: SHOWN_WORSE });
    const slower = aContrast({ main, reading: SHOWN_WORSE });
    expect(said([worse, slower]).map(({ lead }) => lead)).toEqual(['Slower, shown:', 'Worse, shown:']);
  });

  it('say of one look that it looks so, and how many do by chance', () => {
    const main = aFigure(between(0.73, 0.58, 0.92));
    const contrasts = [
      aContrast({ main, reading: ONE_LOOK_BETTER }),
      aShareContrast(),
      anUnreviewedContrast({ main: aFigure(between(0.56, 0.3, 0.82)), reading: ONE_LOOK_WORSE }),
    ];
    expect(said(contrasts.slice(0, 1))[0]?.lead).toBe('Looks faster, is not shown to be:');
    expect(said(contrasts)).toEqual([
      {
        lead: 'Looks different, is not shown to be:',
        text:
          'Codex, merged without independent review: +56 points (+30 to +82); Codex, time to merge: 0.73 × (0.58–0.92), ' +
          'against the same people’s other PRs. Of 3 such figures one looks so by chance in about one of 7 reports.',
      },
    ]);
  });

  it('say nothing from repositories alone, which do not tell the harness from who uses it', () => {
    const main = aFigure(between(0.5, 0.3, 0.8, 'any'), { design: 'same-repository', grade: 'D' });
    const unmarked = aContrast({ baseline: 'unmarked', b: 'unmarked', main, reading: SHOWN_BETTER });
    expect(said([unmarked])).toEqual([]);
    expect(said([unmarked], { persons: 0, unknownPersons: 100 })).toEqual([]);
  });
});

describe('does it hold up', () => {
  const part = (contrast: Contrast, name: string) =>
    plain(
      /<summary><b>Does it hold up\? [\s\S]*?<\/details>/.exec(
        markdownOf([contrast], { neverStarted: 2 }),
      )?.[0] ?? name,
    );

  it('draws the figure in every way, with what each rests on', () => {
    const text = part(
      aContrast({
        variants: [
          aFigure(between(0.7, 0.5, 0.98), { design: 'same-repository', grade: 'D', n: { a: 99, b: 140 } }),
          aFigure(between(0.6, 0.4, 0.9), { design: 'crude', grade: 'E', kept: { a: 1, b: 1 } }),
        ],
        reviewedOnly: aFigure(tooFew(9)),
        withoutLargestRepository: { repository: 'o/<b>', figure: aFigure(between(1.1, 0.6, 2)) },
        tippingShare: 0.23,
        unknownPersons: { a: 4, b: 1 },
        needed: { wanted: 0.9, pairs: 80, neededPairs: 3419, weeks: 400, detectable: 0.52 },
      }),
      '',
    );
    expect(text).toContain('Codex</b>: 0.87 × the time to merge; 0.60 to 1.10 × drawn in 4 ways</summary>');
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .slice(2),
    ).toEqual([
      '| Ready → merged, crude | 0.60 × (0.40–0.90) | 80 / 120 | 17 | 100 % / 100 % | E | |',
      '| Ready → merged, same repository | 0.70 × (0.50–0.98) | 99 / 140 | 17 | 80 % / 40 % | D | |',
      '| **Ready → merged, same people** | 0.87 × (0.60–1.27) | 80 / 120 | 17 | 80 % / 40 % | C | not shown |',
      '| … of those with an independent review | too few (9 of 20) | 80 / 120 | 17 | 80 % / 40 % | C | |',
      '| … without the largest repository, `o/<b>` | 1.10 × (0.60–2.00) | 80 / 120 | 17 | 80 % / 40 % | C | |',
    ]);
    expect(text).toContain(
      'Unmarked PRs that would have to be Codex’s to turn the result round: 23 %, the least favourable ones first. ' +
        'Made by unknown people, so in no figure of the same people: 4 PRs of Codex and 1 of the others. ' +
        'In no figure: 2 drafts of Codex never made ready.',
    );
    expect(text).toContain(
      'With 80 pairs of PRs, 0.52 × or less would show. If it really is 0.90 ×, about 3,419 pairs are needed',
    );
  });

  it('has no part for a harness without a figure', () => {
    expect(part(aContrast({ main: aFigure(tooFew(3)), reading: { kind: 'too-few' } }), 'none')).toBe('none');
  });
});

describe('harness against harness', () => {
  const pair = (parts: Partial<Contrast>) => aContrast({ baseline: 'harness', b: 'cursor', ...parts });
  const figure = (value: number, standardError: number) =>
    aFigure(between(value, value * 0.8, value * 1.2), { standardError, effectivePersons: 11 });

  it('marks what is left when all of its figures are looked at together', () => {
    const markdown = plain(
      markdownOf([
        pair({ main: figure(0.5, 0.1), apart: true }),
        pair({ main: figure(0.8, 0.1), baseline: 'same-model', model: 'claude', apart: false }),
        pair({ main: figure(0.9, 0.1), metric: 'time-to-first-review', apart: false }),
        pair({ b: 'devin', main: aFigure(tooFew(2)), reading: { kind: 'too-few' } }),
      ]),
    );
    expect(markdown).toMatch(/\| Codex \/ Cursor \| .* \| \*\*0\.50 × \(0\.40–0\.60\)\*\* \|/);
    expect(markdown).toMatch(/\| Codex \/ Cursor, both with claude \| .* \| 0\.80 × \(0\.64–0\.96\) \|/);
    expect(markdown).toContain(
      'Of 3 comparable figures, in bold what stays apart at a false discovery rate of 5 %',
    );
    expect(markdown).toContain('Too few PRs of the same people for a figure: 1 pair.');
  });

  it('prints what is not comparable with the reason, and never marks it', () => {
    const main = { ...figure(0.2, 0.1), kept: { a: 0.12, b: 0.3 } };
    const markdown = plain(markdownOf([pair({ main, reading: { kind: 'not-comparable', why: 'overlap' } })]));
    expect(markdown).toMatch(/\| 0\.20 × \(0\.16–0\.24\) \| not comparable: 12 % overlap \|/);
    expect(markdown).toContain('None of the figures is comparable.');
  });

  it('has every metric that is drawn, and says where repositories stand for people', () => {
    const main = aFigure(between(-0.057, -0.213, 0.099), { design: 'repositories', grade: 'D', persons: 65 });
    const resolved = {
      metric: 'merge-rate-of-resolved',
      title: 'Merged, of merged and closed',
      scale: 'difference',
      better: 'neither',
      reading: { kind: 'no-good-side' },
    } as const;
    const markdown = plain(markdownOf([pair({ ...resolved, main })]));
    expect(markdown).toContain('| Harnesses | PRs | People | Merged, of merged and closed | Note |');
    expect(markdown).toContain('| Codex / Cursor | 80 / 120 | 65 repositories | −6 points (−21 to +10) | |');
    expect(markdown).toContain('Where nobody is known by name, repositories stand for people.');
  });

  it('is not there without a figure', () => {
    expect(markdownOf([pair({ main: aFigure(tooFew(2)) })])).not.toContain('Harness against harness');
  });
});

describe('contrasts in other formats', () => {
  const comparison = typicalWeek();
  const report = weeklyReport(comparison, contextOf(comparison));

  it('are untouched in the JSON', () => {
    expect(JSON.parse(toJson(report))).toMatchObject({
      contrasts: JSON.parse(JSON.stringify(comparison.contrasts)),
    });
  });

  it('are lines of the CSV with what they rest on', () => {
    const lines = toCsv(report).split('\r\n');
    expect(lines[0]).toMatch(
      /,note,against,model,design,grade,n against,people,kept,kept against,tipping share,reading$/,
    );
    expect(
      lines.filter((line) => line.startsWith('claude-code,time-to-merge') && line.includes('same-persons')),
    ).toEqual([
      'claude-code,time-to-merge,Ready → merged,ratio: same-person,80,0,0.73,0.58,0.92,ratio,"90 %, clustered, any look",same-persons,,same-person,C,120,17,0.8,0.4,0.23,shown: better',
      'claude-code,time-to-merge,Ready → merged,ratio: same-repository,160,0,0.76,0.61,0.95,ratio,"90 %, clustered, any look",same-persons,,same-repository,D,240,17,0.8,0.4,,',
      'claude-code,time-to-merge,Ready → merged,ratio: crude,168,0,0.78,0.64,0.95,ratio,"90 %, clustered, any look",same-persons,,crude,E,260,17,0.8,0.4,,',
      'claude-code,time-to-merge,Ready → merged,"ratio: same-person, reviewed only",80,0,0.71,0.55,0.92,ratio,"90 %, clustered, any look",same-persons,,same-person,C,120,17,0.8,0.4,,',
      'claude-code,time-to-merge,Ready → merged,"ratio: same-person, without northwind/checkout",80,0,0.8,0.59,1.08,ratio,"90 %, clustered, any look",same-persons,,same-person,C,120,17,0.8,0.4,,',
    ]);
  });
});
