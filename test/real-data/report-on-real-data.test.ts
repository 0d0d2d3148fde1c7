import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cohort } from '../../src/domain/comparison.ts';
import { DAY, HOUR } from '../../src/domain/duration.ts';
import type { Report } from '../../src/domain/report.ts';
import { writeFacts } from '../../src/facts/write-facts.ts';
import { hasRealData, realRows } from '../support/real-data.ts';
import { OBSERVED_AT, realFacts } from '../support/real-facts.ts';

/**
 * Every pull request of the real data goes through the facts file and the command line; the published tables are read
 * from the report's JSON. Persons are unknown in most of it, so that the minimums of persons are lowered; the
 * look-back is long enough for all.
 */
const CONFIG = `
report: { look-back: 260w }
minimum: { privacy-persons: 1, persons: 1, effective-persons: 1 }
`;

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'harness-metrics-'));
const rows = hasRealData ? realRows('pull-requests.jsonl.gz') : [];
const sources = [...new Set(rows.map(({ source }) => source))];

async function factsFile(source: string): Promise<string> {
  const { header, pullRequests } = realFacts(source, rows);
  const path = join(folder, `${source}.jsonl`);
  await pipeline(Readable.from(writeFacts(header, pullRequests)), createWriteStream(path));
  return path;
}

function reportOf(path: string): Report {
  const config = join(folder, 'harness-metrics.yml');
  writeFileSync(config, CONFIG);
  const args = [main, 'report', '--input', path, '--config', config, '--format', 'json'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 }));
}

if (!hasRealData) console.log('The real data is not beside the repository: its tests are skipped.');

describe.runIf(hasRealData)('the real pull requests', () => {
  const reports = new Map<string, Report>();
  beforeAll(async () => {
    for (const source of sources) reports.set(source, reportOf(await factsFile(source)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are all read: 51,749', () => {
    const read = [...reports.values()].map(({ completeness }) => completeness.read);
    expect(read.reduce((sum, count) => sum + count, 0)).toBe(51_749);
  });

  describe('of AIDev v3', () => {
    const aidev = (): Report => reports.get('aidev-v3-pop100')!;
    const cohort = (id: string): Cohort => aidev().cohorts.find((one) => one.id === id)!;

    // Ehsani et al., MSR 2026, 33,596 pull requests: merged / closed / open by harness.
    it.each([
      ['codex', 18_004, 2_989, 806],
      ['devin', 2_595, 2_078, 154],
      ['copilot', 2_139, 1_752, 1_079],
      ['cursor', 1_005, 342, 194],
      ['claude-code', 271, 109, 79],
    ])('%s: %i merged, %i closed, %i open', (id, merged, closed, open) => {
      expect(cohort(id).toDate).toMatchObject({ merged, closed, open, unknown: 0 });
    });

    // The same paper: % merged of all, and of the resolved.
    it.each([
      ['codex', 82.59, 85.76],
      ['cursor', 65.22, 74.61],
      ['claude-code', 59.04, 71.32],
      ['devin', 53.76, 55.53],
      ['copilot', 43.04, 54.97],
    ])('%s: %f %% merged of all, %f %% of the resolved', (id, ofAll, ofResolved) => {
      const { merged, closed, open } = cohort(id).toDate;
      expect(((100 * merged) / (merged + closed + open)).toFixed(2)).toBe(ofAll.toFixed(2));
      expect(((100 * merged) / (merged + closed)).toFixed(2)).toBe(ofResolved.toFixed(2));
    });

    it('all together: 71.48 % merged of 33,596', () => {
      const { merged, closed, open } = aidev().all.toDate;
      expect([merged + closed + open, ((100 * merged) / (merged + closed + open)).toFixed(2)]).toEqual([
        33_596,
        '71.48',
      ]);
    });

    // Recomputed from the same data in R (survfit): merged by 24 h, 7 d, 14 d; closed by 14 d.
    it.each([
      ['codex', [0.7908, 0.8154, 0.8209], 0.1279],
      ['devin', [0.4139, 0.514, 0.5286], 0.4168],
      ['copilot', [0.2485, 0.3763, 0.4119], 0.3122],
      ['cursor', [0.5568, 0.6341, 0.6474], 0.2037],
      ['claude-code', [0.4684, 0.5654, 0.5788], 0.2309],
    ])('%s: cumulative incidence of merging and closing', (id, merged, closed) => {
      const { incidence } = cohort(id).toDate;
      const reached = [24 * HOUR, 7 * DAY, 14 * DAY].map(
        (age) => incidence.find(({ at }) => at === age)?.reached,
      );
      for (const [index, estimate] of reached.entries()) {
        expect(estimate?.kind === 'estimate' ? estimate.value : estimate).toBeCloseTo(merged[index]!, 3.999);
      }
      const overtaken = incidence.find(({ at }) => at === 14 * DAY)?.overtaken;
      expect(overtaken?.kind === 'estimate' ? overtaken.value : overtaken).toBeCloseTo(closed, 3.999);
    });

    it('have what is missing called unknown, in the JSON and in words', () => {
      const report = aidev();
      const { metrics } = report.all;
      expect(metrics['lead-time']?.estimate).toEqual({ kind: 'unknown' });
      expect(metrics['lead-time']?.n).toBe(0);
      expect(report.missing.draftHistory).toBe(report.all.n);
      expect(report.missing.baseBranch).toBe(report.all.n);
      expect(report.missing.reviews).toBeGreaterThan(0);
      expect(report.missing.person).toBeGreaterThan(0);
      const markdown = execFileSync(
        process.execPath,
        [
          main,
          'report',
          '--input',
          join(folder, 'aidev-v3-pop100.jsonl'),
          '--config',
          join(folder, 'harness-metrics.yml'),
        ],
        { encoding: 'utf8' },
      );
      expect(markdown).toMatch(/unknown/);
    });
  });

  it('without a mark are unmarked, or unobserved where nothing could carry one, and never called human', () => {
    const kinds = {
      'posthog-2025q4': 'unmarked',
      'leslab3-top200': 'unobserved',
      'lab03-top200': 'unobserved',
    };
    for (const [source, kind] of Object.entries(kinds)) {
      const { cohorts, setAside, all, sentences } = reports.get(source)!;
      expect([source, cohorts.map(({ id }) => id)]).toEqual([
        source,
        kind === 'unmarked' ? ['unmarked'] : [],
      ]);
      expect([source, setAside.unobserved]).toEqual([source, kind === 'unobserved' ? all.n : 0]);
      expect(JSON.stringify(sentences)).not.toMatch(/human-made|by humans/i);
    }
  });

  it('are observed until they were collected, not longer', () => {
    for (const [source, report] of reports) {
      expect([source, Date.parse(report.asOf)]).toEqual([source, OBSERVED_AT[source]]);
    }
  });
});
