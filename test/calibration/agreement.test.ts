import { describe, expect, it } from 'vitest';
import { agrees } from '../../calibration/agreement.ts';
import { figure } from '../../calibration/rows/figure.ts';
import { tables } from '../../calibration/tables.ts';

const place = { table: 'no effect, same person', line: '20 | 40', column: 'better', events: ['x'] } as const;

describe('agreement', () => {
  // Pencil: 3·√(.69·.31·(1/5000 + 1/2000)) + .005 = .0417.
  it('is within three standard errors of both simulations, and the rounding', () => {
    const power = figure(place, { documented: 0.69 });
    const at = (share: number) => agrees(power, { count: share * 5000, runs: 5000 });
    expect([at(0.648), at(0.649), at(0.731), at(0.732)]).toEqual([false, true, true, false]);
  });

  // Pencil: .03 + 3·√(.03·.97/5000) = .0372.
  it('is not above a bound by more than simulation error', () => {
    const bound = figure(place, { atMost: 0.03 });
    expect([0, 186, 187].map((count) => agrees(bound, { count, runs: 5000 }))).toEqual([true, true, false]);
  });

  // Pencil: p₀ = .0005 in place of 0, 3·√(.0005·.9995·(1/5000 + 1/2000)) + .0005 = .0023.
  it('allows for nothing having been seen in a finite number of runs', () => {
    const none = figure(place, { documented: { share: 0, digits: 3 } });
    expect([11, 12].map((count) => agrees(none, { count, runs: 5000 }))).toEqual([true, false]);
  });

  it('is told in the tables', () => {
    const off = { figure: figure(place, { documented: 0.69 }), count: { count: 1, runs: 1000 } };
    const met = { figure: figure({ ...place, column: 'worse' }, {}), count: { count: 1000, runs: 1000 } };
    expect(tables([off, met])).toContain(`|  | better | worse |
| --- | ---: | ---: |
| 20 \\| 40 | .001 (.69) ✗ | 1.000 |`);
  });
});
