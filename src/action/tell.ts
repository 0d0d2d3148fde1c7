import type { Cost } from './cost.ts';
import { OUTPUT_SPECS, outputValue } from './outputs.ts';
import type { RunRecord } from './run-record.ts';
import type { Runner } from './runner.ts';

/** Tells what a run did: its log, notices on its page, outputs for later steps, and its summary. */
export async function tell(record: RunRecord, cost: Cost, runner: Runner): Promise<void> {
  runner.info(record.heading);
  for (const line of record.read) runner.info(`  read     ${line}`);
  for (const line of record.written) runner.info(`  wrote    ${line}`);
  for (const line of record.planned) runner.info(`  would    ${line}`);
  for (const line of record.notes) runner.notice(line);
  for (const line of record.notWritten) runner.warning(`Not written: ${line}`);
  runner.info(cost.text());
  for (const { name } of OUTPUT_SPECS) runner.output(name, outputValue(name, record.outputs[name]));
  const { summaryOf } = await import('./summary.ts');
  runner.summary(summaryOf(record, cost.text()));
}
