import type { Account } from '../domain/account.ts';
import { MINUTE } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { automationLogin } from './automation.ts';
import { isBot } from './bot-login.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { type Finding, finding } from './finding.ts';

/** A label put by automation this soon after creation was there when the pull request was opened. */
const AT_OPENING = 10 * MINUTE;

/** The last time each label was put, by lower-case name, of the labels that are on the pull request now. */
export function presentLabels(pullRequest: PullRequest): ReadonlyMap<string, LabelPut | null> {
  const last = new Map<string, LabelPut | null>();
  for (const [place, event] of (pullRequest.events ?? []).entries()) {
    if (event.kind === 'labeled')
      last.set(event.label.toLowerCase(), { at: event.at, actor: event.actor ?? null, place });
    if (event.kind === 'unlabeled' && pullRequest.labels === undefined)
      last.delete(event.label.toLowerCase());
  }
  if (pullRequest.labels === undefined) return last;
  return new Map(
    pullRequest.labels.map((name) => [name.toLowerCase(), last.get(name.toLowerCase()) ?? null]),
  );
}

/** When a label was put and by whom. */
export interface LabelPut {
  readonly at: Instant;
  readonly actor: Account | null;
  /** Among the pull request's events, from 0. */
  readonly place: number;
}

/**
 * Signals of labels. Who put a label and when decides whether it was there at the start; unknown: it was not. What a
 * person put is weak: a word for the subject as well as for the tool.
 */
export function findLabels(
  catalogue: CompiledCatalogue,
  pullRequest: PullRequest,
  startAt: Instant,
): readonly Finding[] {
  if (pullRequest.labels === undefined && pullRequest.events === undefined) return [];
  const found: Finding[] = [];
  for (const [label, put] of presentLabels(pullRequest)) {
    for (const compiled of catalogue.labels.get(label) ?? []) {
      const latest = Math.max(startAt, pullRequest.createdAt + AT_OPENING);
      const atStart = put?.actor != null && isBot(put.actor) && put.at <= latest;
      const place = { field: 'label', commit: null, at: pullRequest.createdAt, atStart } as const;
      found.push(finding(compiled, place, { text: label, isPersons: isPersons(put?.actor ?? null) }));
    }
  }
  return found;
}

function isPersons(actor: Account | null): boolean {
  return actor?.kind === 'user' && !isBot(actor) && automationLogin(actor) === null;
}
