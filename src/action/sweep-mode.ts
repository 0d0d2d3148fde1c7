import type { Config } from '../config/to-config.ts';
import { attributionKit } from '../tasks/attribution-kit.ts';
import type { Repository } from '../tasks/forge.ts';
import { sweep } from '../tasks/sweep.ts';
import type { RunContext } from './run-context.ts';
import { emptyRecord, type RunRecord } from './run-record.ts';
import { LABELS_OFF, tagAccount } from './tag-account.ts';

/** Labels what no event brought: agents' pull requests run no workflow until a person approves. */
export async function sweepMode(
  repositories: readonly Repository[],
  config: Config,
  { forge, inputs, now }: RunContext,
): Promise<RunRecord> {
  const empty = emptyRecord('labels');
  if (!config.report.tag) return { ...empty, notes: [LABELS_OFF] };
  const open = repositories.filter(({ isArchived }) => !isArchived).map(({ name }) => name);
  const swept = await sweep(forge, open, { kit: attributionKit(config), now, dryRun: inputs.dryRun });
  const { notWritten, ...account } = tagAccount(swept.tagged);
  return {
    ...empty,
    ...account,
    read: [`${swept.seen} pull requests that were updated in the last 8 days, for their labels`],
    notWritten: [
      ...notWritten,
      ...swept.failed.map(({ ref, why }) => `the label of ${ref.repository}#${ref.number}: ${why}`),
      ...(swept.stopped === null ? [] : [swept.stopped.why]),
      ...leftText(swept.left.length),
    ],
    notes: swept.notices.map(({ text }) => text),
  };
}

function leftText(left: number): readonly string[] {
  return left === 0 ? [] : [`the labels of ${left} more pull requests; a later run comes by`];
}
