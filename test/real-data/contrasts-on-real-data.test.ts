import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contrast, ContrastFigure } from '../../src/domain/contrast.ts';
import { DAY } from '../../src/domain/duration.ts';
import type { Report } from '../../src/domain/report.ts';
import { writeFacts } from '../../src/facts/write-facts.ts';
import { hasRealData, type RealRow, realRows } from '../support/real-data.ts';
import { realFacts } from '../support/real-facts.ts';

/**
 * The confounding that stratification has to undo: AIDev v3, merged among the resolved. Persons are left out, so that the
 * repository is cluster and stratum. A fixed start makes the intervals hold at every look (alpha .05 a side).
 */
const CONFIG = `
report: { look-back: 260w }
minimum: { privacy-persons: 1 }
policy: { decide-since: 2024-01-01 }
`;

/**
 * The resolved pull requests of all ages are meant: the data cut is put where the youngest is old enough. Open ones, of
 * which nobody knows how they stood by then, are in no denominator here.
 */
const OLD_ENOUGH = 25 * DAY;

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

describe.runIf(hasRealData)('contrasts of real pull requests of unknown persons', () => {
  const folder = mkdtempSync(join(tmpdir(), 'harness-metrics-'));
  let contrasts: readonly Contrast[] = [];

  beforeAll(async () => {
    const facts = join(folder, 'facts.jsonl');
    const config = join(folder, 'harness-metrics.yml');
    const { header, pullRequests } = realFacts(
      'aidev-v3-pop100',
      realRows('pull-requests.jsonl.gz').map(withoutAuthor),
    );
    const later = { ...header, observedAt: header.observedAt + OLD_ENOUGH };
    await pipeline(Readable.from(writeFacts(later, pullRequests)), createWriteStream(facts));
    writeFileSync(config, CONFIG);
    const args = [main, 'report', '--input', facts, '--config', config, '--format', 'json'];
    const report: Report = JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 }),
    );
    contrasts = report.contrasts.filter(
      ({ metric, baseline }) => metric === 'merge-rate-of-resolved' && baseline === 'harness',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // The procedure's own values in percentage points, as published; n and kept share of the stratified analysis in R.
  it.each([
    ['codex', 'cursor', [-5.7, -21.3, 9.9], [11.15], [1324, 493]],
    ['codex', 'claude-code', [-9.2, -36.8, 18.4], [14.45], [919, 75]],
    ['cursor', 'claude-code', [-22.6, -50.9, 5.8], [3.29], [69, 46]],
    ['codex', 'copilot', [30.7, 11.8, 49.5], [30.79], [875, 310]],
  ] as const)('%s − %s: stratified and crude', (a, b, stratified, crude, n) => {
    const { main, variants, reading, look } = contrastOf(a, b);
    expect(main).toMatchObject({ design: 'repositories', grade: 'D', n: { a: n[0], b: n[1] } });
    const printed = figureOf(main).map((points, index) =>
      Math.abs((points ?? Number.NaN) - stratified[index]!),
    );
    expect(Math.max(...printed)).toBeLessThan(0.051);
    expect(figureOf(variants[0]!)[0]).toBeCloseTo(crude[0], 2);
    expect([look, reading]).toEqual(['any', { kind: 'not-comparable', why: 'overlap' }]);
  });

  it('leave "no difference" out of one interval only: of codex − copilot', () => {
    const isOut = ({ estimate }: ContrastFigure) =>
      estimate.kind === 'estimate' && ((estimate.low ?? 0) > 0 || (estimate.high ?? 0) < 0);
    expect(contrasts.filter(({ main }) => isOut(main)).map(({ a, b }) => [a, b])).toEqual([
      ['codex', 'copilot'],
    ]);
    expect(contrasts).toHaveLength(10);
  });

  // Of the larger cohort in percent, as in the stratified analysis.
  it('say how much of the harness they rest on', () => {
    const kept = [
      ['codex', 'cursor'],
      ['codex', 'claude-code'],
      ['codex', 'copilot'],
    ].map(([a, b]) => contrastOf(a!, b!).main.kept.a);
    expect(kept).toEqual([1324 / 20993, 919 / 20993, 875 / 20993]);
  });

  function contrastOf(a: string, b: string): Contrast {
    const found = contrasts.find((one) => one.a === a && one.b === b);
    if (found !== undefined) return found;
    throw new Error(`no contrast of ${a} and ${b}`);
  }
});

function withoutAuthor({ author: _, ...row }: RealRow): RealRow {
  return row;
}

function figureOf({ estimate }: ContrastFigure): readonly (number | null)[] {
  if (estimate.kind !== 'estimate') throw new Error(estimate.kind);
  return [estimate.value, estimate.low, estimate.high].map((share) => (share === null ? null : 100 * share));
}
