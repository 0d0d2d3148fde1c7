/** Where the Action is taken from until somebody says otherwise: whoever publishes it puts their name here. */
export const ACTION = 'OWNER/harness-metrics@v1';

/**
 * The workflow that runs the Action on one repository, as `init` writes it and the docs show it.
 *
 * The guard on comments keeps every other comment from costing a minute; the Action checks who may command by itself.
 * Runs of one pull request replace each other; the daily run is never cut off in the middle of its writing.
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

concurrency:
  group: harness-metrics-\${{ github.event.pull_request.number || github.event.issue.number || 'repository' }}
  cancel-in-progress: \${{ github.event_name == 'pull_request_target' }}

jobs:
  harness-metrics:
    if: github.event_name != 'issue_comment' || (github.event.issue.pull_request && startsWith(github.event.comment.body, '/harness'))
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pull-requests: write # labels, answers to commands
      issues: write # the weekly issue
      checks: read
      statuses: read
    steps:
      - uses: ${action}
        with:
          dry-run: true # prints what it would do; delete this line when you like what you see
`;
}
