import type { Harness } from '../harness.ts';

/**
 * Pullfrog runs other harnesses in GitHub Actions, under its own account or, earlier, its own address. It reviews too:
 * as a co-author its account stands for an accepted suggestion, and as a committer for a person's rebased commit.
 */
export const pullfrog: Harness = {
  id: 'pullfrog',
  name: 'Pullfrog',
  vendor: 'Pullfrog',
  homepage: 'https://pullfrog.com',
  tier: 4,
  kinds: ['cloud-agent'],
  marks: { commits: 'always', on: 'the default', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['pullfrog'],
  since: '2025-08-01',
  requestedBy: [],
  signals: [
    {
      id: 'pullfrog/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author'],
        accounts: [{ id: 226033991, login: 'pullfrog', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '226033991+pullfrog[bot]@users.noreply.github.com',
        source: 'https://github.com/colinhacks/zod/commit/84ea825869d9840a7729fbc2c5d1b1ff3efce122',
      },
      alsoMatches: ['226033991+renamed[bot]@users.noreply.github.com', 'pullfrog@users.noreply.github.com'],
      nearMisses: [
        'Co-authored-by: pullfrog[bot] <226033991+pullfrog[bot]@users.noreply.github.com>',
        'bullfrog',
        'pullfrogs',
        '1234567+bullfrog@users.noreply.github.com',
      ],
    },
    {
      id: 'pullfrog/commit-address',
      match: { by: 'email', in: ['commit-author', 'committer'], emails: ['team@pullfrog.com'] },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'pullfrog <team@pullfrog.com>',
        source: 'https://github.com/colinhacks/zod/commit/a8bf828a515d86fd33cc2924b2ca50925813bc17',
      },
      nearMisses: ['Ann Example <ann@pullfrog.com>'],
    },
    {
      id: 'pullfrog/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'team@pullfrog.com',
        pattern: /<team@pullfrog\.com>$/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-authored-by: pullfrog <team@pullfrog.com>',
        source: 'https://github.com/colinhacks/zod/commit/ae3b39c09fa38c4b9ad23ee5a51ebbbad06d7c92',
      },
      nearMisses: [
        'Co-authored-by: Ann Example <ann.team@pullfrog.com>',
        'Co-authored-by: Ann Example <team@pullfrog.community>',
        'Co-authored-by: Ann Example <team@pullfrog.com.example.com>',
        'Reviewed-by: pullfrog <team@pullfrog.com>',
      ],
    },
    {
      id: 'pullfrog/branch',
      match: { by: 'branch', pattern: /^pullfrog\// },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'pullfrog/6149-fix-generic-infer-mapped-schemas',
        source: 'https://github.com/colinhacks/zod/pull/6150',
      },
      nearMisses: ['pullfrog-docs', 'docs/pullfrog/usage', 'ullfrog/fix', 'pullfro/fix'],
    },
  ],
};
