import { HARNESSES } from '../../src/attribution/catalogue.ts';
import type { Harness } from '../../src/attribution/harness.ts';
import type { Signal } from '../../src/attribution/signal.ts';
import { DAY } from '../../src/domain/duration.ts';
import type { FactsHeader } from '../../src/domain/facts-header.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { commit, OPENED, pullRequest } from '../attribution/kit.ts';
import { signalCase } from '../attribution/signal-case.ts';
import { HOSTILE_EXAMPLES } from './hostile-examples.ts';

/** The catalogue's own examples as labelled facts, each beside the same text where it must not count. */
export function labelledExamples(): {
  readonly header: FactsHeader;
  readonly pullRequests: readonly PullRequest[];
} {
  const pullRequests = [...HARNESSES.flatMap(examplesOf), ...HOSTILE_EXAMPLES].map((one, index) => ({
    ...one,
    number: index + 1,
  }));
  const observedAt = OPENED + 100 * DAY;
  const fields = ['author', 'title', 'body', 'headBranch', 'labels', 'commits', 'expected'];
  const range = { since: null, until: null, observedAt };
  return {
    header: { tool: 'fixture', scope: ['acme/shop'], ...range, fields, complete: true },
    pullRequests,
  };
}

function examplesOf(harness: Harness): readonly PullRequest[] {
  const sure = harness.signals.filter(isSure);
  return [
    ...sure.flatMap((signal) => [
      { ...signalCase(signal, signal.example.text), expected: { harness: harness.id } },
      ...(isText(signal) ? unsaid(signal.example.text) : []),
    ]),
    ...sure.slice(0, 1).map((signal) => tooOld(harness, signal)),
  ];
}

/**
 * Others have no answer by themselves: weak ones only suggest, and an assistant yields to the harness that it ran in,
 * which may leave the same text.
 */
function isSure({ status, certainty, means }: Signal): boolean {
  return status === 'proven' && certainty !== 'weak' && means === 'authored';
}

function isText({ match }: Signal): boolean {
  return match.by === 'line' || match.by === 'trailer';
}

/** Quoted, shown as code, and in the text of what a commit undoes. */
function unsaid(text: string): readonly PullRequest[] {
  const expected = { harness: null };
  const revert = `Revert "Sort the basket"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n\n${text}`;
  return [
    pullRequest({ body: `As it said:\n\n> ${text}\n\nThat is gone.`, expected }),
    pullRequest({ body: `It prints:\n\n\`\`\`text\n${text}\n\`\`\`\n`, expected }),
    pullRequest({ commits: [commit(revert)], expected }),
  ];
}

/** No mark is older than its tool. */
function tooOld({ since }: Harness, signal: Signal): PullRequest {
  const createdAt = Date.parse(since) - DAY;
  const { commits = [], ...facts } = signalCase(signal, signal.example.text);
  return {
    ...facts,
    createdAt,
    commits: commits.map((one) => ({ ...one, authoredAt: createdAt })),
    expected: { harness: null },
  };
}
