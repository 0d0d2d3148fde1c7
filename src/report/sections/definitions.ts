import type { Report } from '../../domain/report.ts';
import { metricPresentation } from '../figures/metric-presentation.ts';
import { whole } from '../format/whole.ts';
import { moreMetrics } from '../more-metrics.ts';
import { bold } from '../nodes/bold.ts';
import { bullets } from '../nodes/bullets.ts';
import { details } from '../nodes/details.ts';
import type { Section } from '../section.ts';
import { TABLE_METRICS } from '../table-metrics.ts';

/** What every printed metric counts, and of which pull requests. */
export function definitions(report: Report): Section {
  const cohortMetrics = [...TABLE_METRICS, ...moreMetrics(report), 'minutes-to-merge'].flatMap((id) => {
    const result = report.all.metrics[id];
    return result === undefined ? [] : [{ id, result }];
  });
  const metrics = [
    ...cohortMetrics,
    { id: 'throughput', result: report.throughput },
    { id: 'attribution-coverage', result: report.coverage },
  ];
  return {
    id: 'definitions',
    name: 'definitions',
    nodes: details('Definitions and denominators', '', [
      bullets(
        metrics.map(({ id, result }) => [
          bold(`${metricPresentation(id).title}:`),
          ` ${result.definition} Of: ${result.denominator} (n = ${whole(result.n)}${unknown(result.unknown)})`,
        ]),
      ),
    ]),
  };
}

function unknown(n: number): string {
  return n === 0 ? '' : `, ${whole(n)} unknown`;
}
