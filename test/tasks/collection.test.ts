import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/tasks/collection.ts';
import { pullRequest, thinPullRequest } from '../support/pull-request.ts';

async function* given(...pullRequests: readonly ReturnType<typeof pullRequest>[]) {
  yield* pullRequests;
}

describe('the records of a collection', () => {
  it('are numbered as they came, and one that came twice without a change is dropped', async () => {
    const first = pullRequest({ number: 1, updatedAt: 10 });
    const renewed = pullRequest({ number: 1, updatedAt: 20 });
    const other = thinPullRequest({ number: 2 });
    const same = { ...first, repository: 'Example/Shop' };
    const records = recordsOf({ pullRequests: given(first, other, same, other, renewed) });
    expect(await Array.fromAsync(records)).toEqual([
      { pullRequest: first, line: 1, notices: [] },
      { pullRequest: other, line: 2, notices: [] },
      { pullRequest: renewed, line: 3, notices: [] },
    ]);
  });
});
