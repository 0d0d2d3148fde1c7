import type { Report } from '../../domain/report.ts';
import { bold } from '../nodes/bold.ts';
import { bullets } from '../nodes/bullets.ts';
import type { Section } from '../section.ts';

/** The sentences: what mail and chat show. */
export function summary(report: Report): Section {
  return {
    id: 'summary',
    name: 'summary',
    nodes: [bullets(report.sentences.map(({ lead, text }) => [bold(lead), ` ${text}`]))],
  };
}
