import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/domain/duration.ts';
import { aalenJohansen } from '../../src/statistics/aalen-johansen.ts';
import { kaplanMeier } from '../../src/statistics/kaplan-meier.ts';
import { at } from '../support/pull-request.ts';
import { hasRealData, type RealRow, realRows } from '../support/real-data.ts';
import { grayTest } from './methods/gray-test.ts';
import { logRank } from './methods/log-rank.ts';
import { restrictedMean } from './methods/restricted-mean.ts';

/** AIDev v3 (Li, Zhang & Hassan 2025, arXiv 2507.15003) as it stood then: what was open is still running. */
const SNAPSHOT = at('2025-08-01T00:00:00Z');
const TWO_WEEKS = 14 * 24;

/**
 * Made in R from the same rows (survfit with conf.type log, survRM2, cmprsk), hours, rounded as shown: median to the
 * resolution with limits; merged by 24 h, 7 d, 14 d; closed by 14 d; 1 − Kaplan–Meier merged by 14 d; restricted mean
 * to 14 d and its standard error.
 */
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  codex: ['0.026', '0.024', '0.027', '.7908', '.8154', '.8209', '.1279', '.8883', '24.34', '0.54'],
  devin: ['11.57', '9.21', '14.44', '.4139', '.5140', '.5286', '.4168', '.6549', '74.77', '1.51'],
  copilot: ['29.47', '26.74', '39.29', '.2485', '.3763', '.4119', '.3122', '.5331', '125.0', '2.06'],
  cursor: ['1.977', '1.457', '2.685', '.5568', '.6341', '.6474', '.2037', '.7409', '68.42', '3.09'],
  'claude-code': ['7.818', '4.068', '12.81', '.4684', '.5654', '.5788', '.2309', '.6721', '87.45', '6.25'],
};

const rows = hasRealData
  ? realRows('pull-requests.jsonl.gz').filter(({ source }) => source === 'aidev-v3-pop100')
  : [];

describe.runIf(hasRealData)('open pull requests and two ways to end, in AIDev v3', () => {
  it.each(Object.entries(PUBLISHED))('come out for %s as in R', (agent, published) => {
    const { durations, causes } = endings(agent);
    const resolved = causes.map((cause) => (cause === 0 ? 0 : 1));
    const merged = causes.map((cause) => (cause === 1 ? 1 : 0));
    const curves = aalenJohansen(durations, causes, { level: 0.95 });
    const median = kaplanMeier(durations, resolved, { level: 0.95, limits: 'log' }).quantile(0.5);
    const naive = kaplanMeier(durations, merged, { level: 0.95, limits: 'log' }).at(TWO_WEEKS);
    const mean = restrictedMean(durations, resolved, TWO_WEEKS);
    const actual = [
      median.value,
      median.low,
      median.high,
      curves.at(1, 24)?.value,
      curves.at(1, 7 * 24)?.value,
      curves.at(1, TWO_WEEKS)?.value,
      curves.at(2, TWO_WEEKS)?.value,
      1 - (naive?.value ?? Number.NaN),
      mean.value,
      mean.standardError,
    ];
    expect(actual.map((value, i) => rounded(value, published[i] ?? ''))).toEqual(published);
  });

  // R: cmprsk::cuminc and survdiff.
  it('tell Cursor from Claude Code by what is merged, not by what is closed', () => {
    const [cursor, claude] = [endings('cursor'), endings('claude-code')];
    const merged = grayTest(cursor, claude);
    const closed = grayTest(swapped(cursor), swapped(claude));
    expect([merged.chiSquare.toFixed(3), merged.p.toFixed(6)]).toEqual(['10.974', '0.000924']);
    expect([closed.chiSquare.toFixed(4), closed.p.toFixed(4)]).toEqual(['0.7553', '0.3848']);
    expect(logRank(any(cursor), any(claude)).chiSquare.toFixed(3)).toBe('12.608');
  });
});

type Endings = ReturnType<typeof endings>;

function endings(agent: string) {
  const ours = rows.filter((row) => row.agent === agent);
  return { durations: ours.map(hours), causes: ours.map(cause) };
}

function hours({ created_at, merged_at, closed_at }: RealRow): number {
  const end = merged_at ?? closed_at;
  return ((end === null ? SNAPSHOT : at(end)) - at(created_at)) / HOUR;
}

function cause({ merged_at, closed_at }: RealRow): 0 | 1 | 2 {
  if (merged_at !== null) return 1;
  return closed_at === null ? 0 : 2;
}

function swapped({ durations, causes }: Endings) {
  return { durations, causes: causes.map((one) => (one === 0 ? 0 : 3 - one)) };
}

function any({ durations, causes }: Endings) {
  return { durations, events: causes.map((one) => (one === 0 ? 0 : 1)) };
}

/** With as many digits as the published value has. */
function rounded(value: number | null | undefined, like: string): string {
  const text = (value ?? Number.NaN).toFixed(like.split('.')[1]?.length ?? 0);
  return like.startsWith('.') ? text.replace(/^0/, '') : text;
}
