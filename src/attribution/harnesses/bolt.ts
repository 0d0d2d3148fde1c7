import type { Harness } from '../harness.ts';

/** Bolt.new: builds apps in the browser and pushes as the person, so hardly anything of it is seen on GitHub. */
export const bolt: Harness = {
  id: 'bolt',
  name: 'Bolt.new',
  vendor: 'StackBlitz',
  homepage: 'https://bolt.new',
  tier: 3,
  kinds: ['cloud-agent'],
  marks: {
    commits: 'never',
    on: 'nothing by default; write "Assisted-by: Bolt.new" into the pull request',
    off: 'nothing to turn off',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['bolt.new', 'bolt new'],
  since: '2024-10-03',
  requestedBy: [],
  signals: [
    {
      id: 'bolt/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer'],
        accounts: [{ login: 'bolt-new-by-stackblitz', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'weak',
      status: 'unproven',
      example: {
        text: 'bolt-new-by-stackblitz[bot]',
        source: 'https://github.com/apps/bolt-new-by-stackblitz',
      },
      nearMisses: [
        'bolt',
        'usain-bolt',
        'mend-bolt-for-github[bot]',
        '1234567+bolt@users.noreply.github.com',
      ],
    },
  ],
};
