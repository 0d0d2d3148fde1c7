import type { Evidence } from '../domain/evidence.ts';
import { evidenceList } from '../report/evidence-list.ts';
import { attributionKit } from '../tasks/attribution-kit.ts';
import { RateLimitError } from '../tasks/rate-limit-error.ts';
import { tagPullRequest } from '../tasks/tag-pull-request.ts';
import { readConfig } from './read-config.ts';
import type { ConfiguredContext } from './run-context.ts';
import { emptyRecord, type RunRecord } from './run-record.ts';
import { LABELS_OFF, tagAccount, verdictText } from './tag-account.ts';
import { verdictOutputs } from './verdict-outputs.ts';

/** Labels the pull request of the event. A used-up limit is no failure of the pull request: the sweep comes by later. */
export async function tagMode(number: number, context: ConfiguredContext): Promise<RunRecord> {
  const { repository } = context.place;
  const empty = emptyRecord(`harness of ${repository}#${number}`);
  try {
    return await tag(number, context, empty);
  } catch (error) {
    if (!(error instanceof RateLimitError)) throw error;
    return { ...empty, notWritten: [`the label: ${error.message} The next sweep comes by.`] };
  }
}

async function tag(number: number, context: ConfiguredContext, empty: RunRecord): Promise<RunRecord> {
  const { forge, inputs, now, place } = context;
  const { repository } = place;
  const { config, notices } = readConfig(await context.configFiles);
  const isOff = !config.report.tag;
  const tagging = { kit: attributionKit(config), now, dryRun: inputs.dryRun || isOff };
  const result = await tagPullRequest(forge, { repository, number }, tagging);
  if (result === null) {
    const missing = `${repository}#${number} is not there, or the token may not see it.`;
    return { ...empty, notes: [...notices, missing] };
  }
  return {
    ...empty,
    read: [`${repository}#${number}: ${verdictText(result.verdict)}`, ...because(result.evidence)],
    ...(isOff ? {} : tagAccount([result])),
    notes: isOff ? [...notices, LABELS_OFF] : notices,
    outputs: verdictOutputs(result.verdict),
  };
}

/** `/harness why` says all of it. */
const MOST = 5;

function because(evidence: readonly Evidence[]): readonly string[] {
  const decided = evidence.filter(({ setAside }) => setAside === null);
  const against = evidence.filter(({ setAside }) => setAside !== null);
  return [
    ...(decided.length === 0 ? [] : [`decided by ${evidenceList(decided, MOST)}`]),
    ...(against.length === 0 ? [] : [`set aside: ${evidenceList(against, MOST)}`]),
  ];
}
