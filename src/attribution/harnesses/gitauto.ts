import type { Harness } from '../harness.ts';

/** GitAuto, which writes tests and fixes for issues. Its branch names when it was made and by what. */
export const gitauto: Harness = {
  id: 'gitauto',
  name: 'GitAuto',
  vendor: 'GitAuto',
  homepage: 'https://gitauto.ai',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: { commits: 'always', on: 'the default', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['gitauto', 'gitauto ai'],
  since: '2024-01-01',
  requestedBy: [],
  signals: [
    {
      id: 'gitauto/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ id: 161652217, login: 'gitauto-ai', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'unproven',
      example: {
        text: '161652217+gitauto-ai[bot]@users.noreply.github.com',
        source: 'https://github.com/gitautoai/gitauto',
      },
      alsoMatches: ['161652217+renamed[bot]@users.noreply.github.com', 'gitauto-ai@users.noreply.github.com'],
      nearMisses: ['gitauto', 'gitauto-aider', '1234567+gitauto@users.noreply.github.com'],
    },
    {
      id: 'gitauto/branch',
      match: {
        by: 'branch',
        pattern: /^gitauto\/(?:issue-\d|(?:dashboard|schedule)-\d{8}-)/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'gitauto/dashboard-20250101-155924-Ab1C',
        source: 'https://github.com/gitautoai/gitauto',
      },
      alsoMatches: ['gitauto/issue-789', 'gitauto/schedule-20250101-155924-Ab1C'],
      nearMisses: [
        'gitauto/dashboard',
        'gitauto/dashboard-202501-',
        'gitauto/issue-',
        'gitauto/issue-x',
        'gitauto/issues-789',
        'gitauto/report-20250101-155924',
        'gitauto/dashboards-20250101-155924',
        'gitauto/schedules-20250101-155924',
        'gitauto/schedule-2025010a-155924',
        'gitauto/schedule-20250101155924',
        'gitauto-issue-789',
        'docs/gitauto/issue-789',
        'itauto/issue-789',
      ],
    },
  ],
};
