/** Stands where the Action is named until somebody says which: no run begins with it. */
export const ACTION = 'OWNER/harness-metrics@COMMIT # v0.1.0';

/**
 * The workflow that runs the Action on one repository, as `init` writes it and the docs show it.
 *
 * The guard on comments keeps every other comment from costing a minute; the Action checks who may command by itself.
 * Runs of one pull request's events replace each other. A command is a group of its own, so that nothing cuts it off or
 * takes its place, and the job's, so that comments that are no commands never join one. The daily run is never cut off.
 */
export function workflowTemplate(action: string): string {
  return `name: harness-metrics

on:
  schedule:
    - cron: '17 5 * * *' # every day: label what no event brought, publish the weeks that are due
  pull_request_target: # never checks out or runs code of the pull request
    types: [opened, reopened, edited, ready_for_review, synchronize]
  issue_comment: # /harness codex, to correct a label
    types: [created]
  workflow_dispatch:

permissions: {}

jobs:
  harness-metrics:
    if: github.event_name != 'issue_comment' || (github.event.issue.pull_request && startsWith(github.event.comment.body, '/harness'))
    concurrency: # events of a pull request replace each other; a command is never replaced or cut off
      group: harness-metrics-\${{ github.event.comment.id || github.event.pull_request.number || 'repository' }}
      cancel-in-progress: \${{ github.event_name == 'pull_request_target' }}
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pull-requests: write # labels, answers to commands
      issues: write # the weekly issue
    steps:
      - uses: ${action}
        with:
          dry-run: true # prints what it would do; delete this line when you like what you see
`;
}
