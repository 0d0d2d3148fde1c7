import type { Harness } from '../harness.ts';

/** Amazon Q Developer on GitHub. It reviews, too, so a suggestion's credit is no mark. Its terminal became Kiro's. */
export const amazonQ: Harness = {
  id: 'amazon-q',
  name: 'Amazon Q Developer',
  vendor: 'Amazon',
  homepage: 'https://aws.amazon.com/q/developer',
  tier: 3,
  kinds: ['cloud-agent', 'ide', 'cli'],
  marks: {
    commits: 'sometimes',
    on: 'GitHub: the default, by the label "Amazon Q development agent" on an issue; editor and terminal: nothing by default',
    off: 'none known',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['amazon q', 'amazon q developer', 'amazon-q', 'amazon q cli'],
  since: '2023-11-28',
  requestedBy: [],
  signals: [
    {
      id: 'amazon-q/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer'],
        accounts: [{ id: 208079219, login: 'amazon-q-developer', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'amazon-q-developer[bot]',
        source: 'https://github.com/geoseong/gamelift-blockdrop/pull/5',
      },
      alsoMatches: ['208079219+renamed[bot]@users.noreply.github.com'],
      nearMisses: [
        'amazon-q',
        'q',
        'Co-authored-by: amazon-q-developer[bot] <208079219+amazon-q-developer[bot]@users.noreply.github.com>',
      ],
    },
    {
      id: 'amazon-q/branch',
      match: { by: 'branch', pattern: /^Q-DEV-issue-\d{1,9}-\d{10}$/ },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: { text: 'Q-DEV-issue-10-1751593521', source: 'https://github.com/incrediblesadi' },
      nearMisses: [
        'revert-13-Q-DEV-issue-10-1751593521',
        'Q-DEV-issue-10-1751593521-again',
        'Q-DEV-issue-x-1751593521',
        'Q-DEV-issue-10-docs',
        'Q-DEV-issue--1751593521',
        'Q-DEV-issue-10-2',
        'Q-DEV-issue-10-aaaaaaaaaa',
      ],
    },
  ],
};
