import { chooseRepositories } from './choose-repositories.ts';
import type { Mode } from './mode.ts';
import { readConfig } from './read-config.ts';
import { reportMode } from './report-mode.ts';
import type { ConfiguredContext } from './run-context.ts';
import { emptyRecord, type RunRecord } from './run-record.ts';
import { sweepMode } from './sweep-mode.ts';

/** Labels what no event brought, then publishes the weeks that are due. */
export async function repositoriesMode(
  { sweep, report }: Extract<Mode, { kind: 'repositories' }>,
  context: ConfiguredContext,
): Promise<RunRecord> {
  const configured = readConfig(await context.configFiles);
  const { repositories, notices } = await chooseRepositories(context, configured.config);
  const heading = `${sweep ? 'labels' : ''}${sweep && report ? ' and ' : ''}${report ? 'weekly report' : ''}`;
  const records = [
    { ...emptyRecord(heading), notes: [...configured.notices, ...notices] },
    ...(sweep ? [await sweepMode(repositories, configured.config, context)] : []),
    ...(report ? [await reportMode(repositories, configured, context)] : []),
  ];
  return records.reduce(both);
}

/** One record after the other; what the later one made goes out. */
function both(first: RunRecord, second: RunRecord): RunRecord {
  return {
    heading: first.heading,
    read: [...first.read, ...second.read],
    written: [...first.written, ...second.written],
    planned: [...first.planned, ...second.planned],
    notWritten: [...first.notWritten, ...second.notWritten],
    notes: [...first.notes, ...second.notes],
    report: second.report ?? first.report,
    outputs: second.outputs,
  };
}
