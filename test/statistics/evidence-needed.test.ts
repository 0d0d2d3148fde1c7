import { describe, expect, it } from 'vitest';
import { evidenceNeeded } from '../../src/statistics/evidence-needed.ts';

const soFar = { pairs: 40, weeks: 8, standardError: 0.2, multiplier: 3, wanted: Math.log(0.67), margin: 0 };

describe('the evidence needed', () => {
  // Decision procedure: now · ((M + .84)·se/|wanted − margin|)²; qnorm(.8) = .8416212.
  it('is now times the squared ratio of what one can see to what one wants to see', () => {
    const reach = 3.8416212335729143 * 0.2;
    const needed = 40 * (reach / Math.log(0.67)) ** 2;
    const evidence = evidenceNeeded(soFar);
    expect(evidence?.neededPairs).toBe(Math.ceil(needed));
    expect(evidence?.weeks).toBeCloseTo(((needed - 40) / 40) * 8, 10);
    expect(evidence?.detectable).toBeCloseTo(-reach, 12);
  });

  it('is there already where the wanted difference is detectable', () => {
    const detectable = evidenceNeeded(soFar)?.detectable ?? Number.NaN;
    const evidence = evidenceNeeded({ ...soFar, wanted: detectable * 1.001 });
    expect(evidence?.neededPairs).toBe(40);
    expect(evidence?.weeks).toBe(0);
  });

  it('is counted from the margin, on either side of it', () => {
    const share = { pairs: 50, weeks: 10, standardError: 0.02, multiplier: 3 };
    const below = evidenceNeeded({ ...share, wanted: 0, margin: -0.1 });
    const above = evidenceNeeded({ ...share, wanted: 0, margin: 0.1 });
    expect(below?.neededPairs).toBe(above?.neededPairs);
    expect(below?.detectable).toBeCloseTo(-0.1 + 3.8416212335729143 * 0.02, 12);
    expect(above?.detectable).toBeCloseTo(0.1 - 3.8416212335729143 * 0.02, 12);
  });

  it('is unknown while no pair came', () => {
    expect(evidenceNeeded({ ...soFar, pairs: 0 })).toBeNull();
  });

  it('refuses no standard error, and a wanted difference at the margin', () => {
    expect(() => evidenceNeeded({ ...soFar, standardError: 0 })).toThrow('a standard error must be above 0');
    expect(() => evidenceNeeded({ ...soFar, wanted: 0 })).toThrow('nothing tells 0 from 0');
  });
});
