import type { Report } from '../../domain/report.ts';
import { whole } from '../format/whole.ts';
import { moreMetrics } from '../more-metrics.ts';
import { bold } from '../nodes/bold.ts';
import { bullets } from '../nodes/bullets.ts';
import { details } from '../nodes/details.ts';
import type { Section } from '../section.ts';
import { TABLE_METRICS } from '../table-metrics.ts';

/** What every printed metric counts, and of which pull requests. */
export function definitions(report: Report): Section {
  const { metrics } = report.all;
  const ids = [...TABLE_METRICS, ...moreMetrics(report).map(({ id }) => id), 'minutes-to-merge'];
  const results = [...ids.flatMap((id) => metrics[id] ?? []), report.throughput, report.coverage];
  return {
    id: 'definitions',
    name: 'definitions',
    nodes: details('Definitions and denominators', '', [
      bullets(
        results.map((result) => [
          bold(`${result.title}:`),
          ` ${result.definition} Of: ${result.denominator} (n = ${whole(result.n)}${unknown(result.unknown)})`,
        ]),
      ),
    ]),
  };
}

function unknown(n: number): string {
  return n === 0 ? '' : `, ${whole(n)} unknown`;
}
