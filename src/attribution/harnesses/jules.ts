import type { Harness } from '../harness.ts';

/** Jules, Google's cloud agent. The person who started the task stands in the body's last line. */
export const jules: Harness = {
  id: 'jules',
  name: 'Jules',
  vendor: 'Google',
  homepage: 'https://jules.google',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: { commits: 'always', on: 'the default', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['jules', 'google jules'],
  since: '2024-12-11',
  requestedBy: [
    /created automatically by jules for task [^\n@]{0,160}started by @(?<login>[a-z\d][a-z\d-]{0,38})/i,
  ],
  signals: [
    {
      id: 'jules/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ id: 161369871, login: 'google-labs-jules', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '161369871+google-labs-jules[bot]@users.noreply.github.com',
        source: 'https://github.com/microsoft/playwright-mcp/commit/f92547664161fdcffffc10958f5936d487406dfc',
      },
      nearMisses: ['jules', 'jules-yzerd', '1234567+jules@users.noreply.github.com'],
    },
    {
      id: 'jules/task-footer',
      match: {
        by: 'line',
        needle: 'automatically by jules for task',
        pattern:
          /^[^a-z\d`"'<]{0,20}pr created automatically by jules for task \[\d+\]\(https:\/\/jules\.google\.com\/task\/\d+\)/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '*PR created automatically by Jules for task [14039077492578475302](https://jules.google.com/task/14039077492578475302) started by @chanka*',
        source: 'https://github.com/google/virtual-broadcast-production-assistant/pull/309',
      },
      nearMisses: ['The task was started automatically by Jules for task force B', 'Created by Jules Mons'],
    },
    {
      id: 'jules/branch-task-id',
      // Clocks, not task ids: dates of 14 digits or more (20YYMMDD…, a backport bot's), nanoseconds since 1970 from
      // 2017 to 2030 (19 digits; the ids are random below 2^64, so one in fifty is lost), ticks since the year 1 (.NET).
      match: {
        by: 'branch',
        pattern:
          /(?:^jules-|-)(?!20[2-9]\d[01]\d[0-3]\d{7}|1[5-8]\d{17}(?!\d)|63[5-9]\d{15}(?!\d))\d{17,20}(?:-[0-9a-f]{8,9})?$/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'fix-auto-close-duplicates-1978707039478511080',
        source: 'https://github.com/anthropics/claude-code/pull/46450',
      },
      alsoMatches: ['jules-1978707039478511080', 'fix-auto-close-1978707039478511080-0123abcd'],
      nearMisses: [
        'backport-17871-20260821215301048273',
        'backport-17871-20260821215301048',
        'hotfix-1696156800000000000',
        'hotfix-638956512000000000',
        'fix-issue-123456',
        'jules-notes',
      ],
    },
  ],
};
