import type { Harness } from '../harness.ts';

/**
 * Ellipsis reviews, and writes code when asked. Its account as an author made the change; as a co-author it stands
 * there because somebody accepted a suggestion of its review.
 */
export const ellipsis: Harness = {
  id: 'ellipsis',
  name: 'Ellipsis',
  vendor: 'Ellipsis',
  homepage: 'https://www.ellipsis.dev',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: { commits: 'always', on: 'the default', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['ellipsis', 'ellipsis.dev'],
  since: '2023-06-01',
  requestedBy: [],
  signals: [
    {
      id: 'ellipsis/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author'],
        accounts: [{ id: 65095814, login: 'ellipsis-dev', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: '65095814+ellipsis-dev[bot]@users.noreply.github.com',
        source: 'https://github.com/RooCodeInc/Roo-Code/commit/e04d8d69d1ae1437a62a6d8df1e3256865568a7e',
      },
      alsoMatches: [
        '65095814+renamed[bot]@users.noreply.github.com',
        'ellipsis-dev@users.noreply.github.com',
      ],
      nearMisses: [
        'Co-authored-by: ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>',
        'ellipsis',
        '1234567+ellipsis@users.noreply.github.com',
      ],
    },
    {
      id: 'ellipsis/branch',
      match: { by: 'branch', pattern: /^ellipsis\/jrun_[\w-]{12,40}$/ },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'ellipsis/jrun_aiKl3mb0pEv1fUTw_yX8r',
        source: 'https://github.com/RooCodeInc/Roo-Code/pull/1563',
      },
      nearMisses: [
        'ellipsis/menu',
        'ellipsis/jrun_short',
        'ellipsis/jrunner-aiKl3mb0pEv1fUTw',
        'ellipsis/jrun_aiKl3mb0pEv1fUTw_yX8r/2',
        'ellipsis/jrun_aiKl3mb0pEv1 fUTw',
        'fix-ellipsis/jrun_aiKl3mb0pEv1fUTw_yX8r',
        'llipsis/jrun_aiKl3mb0pEv1fUTw_yX8r',
      ],
    },
  ],
};
