import { chooseRepositories } from './choose-repositories.ts';
import { cutShort } from './cut-short.ts';
import type { Mode } from './mode.ts';
import { readConfig } from './read-config.ts';
import { reportMode } from './report-mode.ts';
import type { ConfiguredContext } from './run-context.ts';
import { emptyRecord, type RunRecord } from './run-record.ts';
import { sweepMode } from './sweep-mode.ts';

type RepositoriesMode = Extract<Mode, { kind: 'repositories' }>;

/** Labels what no event brought, then publishes the weeks that are due: both are tried, whatever becomes of the other. */
export async function repositoriesMode(
  mode: RepositoriesMode,
  context: ConfiguredContext,
): Promise<RunRecord> {
  const { sweep, report } = mode;
  const configured = readConfig(await context.configFiles);
  const { repositories, notices } = await chooseRepositories(context, configured.config);
  const heading = `${sweep ? 'labels' : ''}${sweep && report ? ' and ' : ''}${report ? 'weekly report' : ''}`;
  const tried = (part: Promise<RunRecord>) => orCutShort(part, mode, context);
  const records = [
    { ...emptyRecord(heading), notes: [...configured.notices, ...notices] },
    ...(sweep ? [await tried(sweepMode(repositories, configured.config, context))] : []),
    ...(report ? [await tried(reportMode(repositories, configured, context))] : []),
  ];
  return records.reduce(both);
}

/** A part's own record tells what it wrote; where it has none, the journal does. */
async function orCutShort(
  part: Promise<RunRecord>,
  mode: RepositoriesMode,
  { journal }: ConfiguredContext,
): Promise<RunRecord> {
  try {
    const record = await part;
    journal.take();
    return record;
  } catch (error) {
    return cutShort(error, mode, journal.take());
  }
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
    failures: [...first.failures, ...second.failures],
    report: second.report ?? first.report,
    outputs: second.outputs,
  };
}
