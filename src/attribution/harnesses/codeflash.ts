import type { Harness } from '../harness.ts';

/** Codeflash speeds up functions, one a pull request, by its app or from a person's own command line. */
export const codeflash: Harness = {
  id: 'codeflash',
  name: 'Codeflash',
  vendor: 'Codeflash',
  homepage: 'https://www.codeflash.ai',
  tier: 2,
  kinds: ['cloud-agent', 'cli'],
  marks: { commits: 'always', on: 'the default', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['codeflash', 'codeflash ai'],
  since: '2023-11-01',
  requestedBy: [],
  signals: [
    {
      id: 'codeflash/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ id: 148906541, login: 'codeflash-ai', bare: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '148906541+codeflash-ai[bot]@users.noreply.github.com',
        source: 'https://github.com/simonw/datasette/commit/2d19ac0039c54a61fe41ca89de0689f8b693c960',
      },
      alsoMatches: [
        '148906541+renamed[bot]@users.noreply.github.com',
        'codeflash-ai@users.noreply.github.com',
      ],
      nearMisses: ['codeflash', 'codeflash-aider', '1234567+codeflash@users.noreply.github.com'],
    },
    {
      id: 'codeflash/edit-line',
      match: {
        by: 'line',
        needle: '`git checkout codeflash/',
        pattern: /^to edit these changes `git checkout codeflash\/optimize-/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'To edit these changes `git checkout codeflash/optimize-_extract_final_answer-ma3nibf2` and push.',
        source: 'https://github.com/NousResearch/atropos/pull/8',
      },
      nearMisses: [
        'I tried to edit these changes `git checkout codeflash/optimize-x-ma3nibf2` and push.',
        'To edit the changes `git checkout codeflash/optimize-x-ma3nibf2` and push.',
        'To edit these changes `git checkout codeflash/docs` and push.',
        'To edit these changes `git checkout codeflash/optimized` and push.',
      ],
    },
    {
      id: 'codeflash/branch',
      match: { by: 'branch', pattern: /^codeflash\/optimize-.{1,150}-[a-z\d]{8}$/ },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'codeflash/optimize-extract_sentrytrace_data-mg9m9ul7',
        source: 'https://github.com/getsentry/sentry-python/pull/4944',
      },
      nearMisses: [
        'codeflash/optimize-extract_data',
        'codeflash/optimize-extract_data-mg9m9ul',
        'codeflash/optimize-extract_data-mg9m9uL7',
        'codeflash/optimize-extract_data-mg9m9ul7-2',
        'codeflash/optimize--mg9m9ul7',
        'codeflash/optimized-extract_data-mg9m9ul7',
        'docs/codeflash/optimize-extract_data-mg9m9ul7',
        'odeflash/optimize-extract_data-mg9m9ul7',
        'codeflash/optimize-extract_datamg9m9ul7',
      ],
    },
  ],
};
