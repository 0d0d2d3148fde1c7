import type { TagResult } from '../tasks/apply-tags.ts';
import type { TagVerdict } from '../tasks/plan-tags.ts';
import type { RunRecord } from './run-record.ts';

/** Said where the configuration wants no labels. */
export const LABELS_OFF = 'No labels are put: report.tag is off in the configuration.';

/** What became of some pull requests' labels, in words. */
export function tagAccount(
  results: readonly TagResult[],
): Pick<RunRecord, 'written' | 'planned' | 'notWritten'> {
  const told = (outcome: TagResult['outcome']) => results.filter((result) => result.outcome === outcome);
  return {
    written: told('changed').map(changeText),
    planned: told('planned').map(changeText),
    notWritten: told('refused').map((result) => `${changeText(result)}: ${result.why ?? 'refused'}`),
  };
}

/** `claude-code (claude/opus-4.6), conclusive`; never text that somebody wrote. */
export function verdictText({ kind, harness, model, strength, isOverride }: TagVerdict): string {
  const said = isOverride ? ', said by a person' : '';
  if (kind === 'automation') return 'automation: no harness label';
  if (harness === null) return `no harness found${said}`;
  const named = model === null ? harness : `${harness} (${model})`;
  return `${named}, ${strength}${said}`;
}

/** `+ harness: codex, − harness: cursor`. */
export function labelsText({ added, removed }: Pick<TagResult, 'added' | 'removed'>): string {
  const changes = [...added.map((name) => `+ ${name}`), ...removed.map((name) => `− ${name}`)];
  return changes.length === 0 ? 'no label changed' : changes.join(', ');
}

function changeText(result: TagResult): string {
  return `${result.ref.repository}#${result.ref.number}: ${labelsText(result)}`;
}
