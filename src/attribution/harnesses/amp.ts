import type { Harness } from '../harness.ts';

/**
 * Amp: terminal and editor. Its commits name the thread that they come from. Some sessions make an identity up,
 * `Amp <amp@example.com>`: a mark where it is thanked as co-author, none where it only stands as a commit's author.
 */
export const amp: Harness = {
  id: 'amp',
  name: 'Amp',
  vendor: 'Amp',
  homepage: 'https://ampcode.com',
  tier: 3,
  kinds: ['cli', 'ide'],
  marks: {
    commits: 'always',
    on: 'settings.json: amp.git.commit.coauthor.enabled and amp.git.commit.ampThread.enabled (the default)',
    off: 'settings.json: both set to false',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['amp', 'ampcode', 'sourcegraph amp'],
  since: '2025-05-15',
  requestedBy: [],
  signals: [
    {
      id: 'amp/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'amp@ampcode.com',
        pattern: /^amp\b.{0,40}<amp@ampcode\.com>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Amp <amp@ampcode.com>',
        source: 'https://github.com/vercel/ai/commit/073d61209c8a687bd41df3b37cc4a8e34ef0181f',
      },
      alsoMatches: ['Co-authored-by: Amp Agent <amp@ampcode.com>'],
      nearMisses: [
        'Co-authored-by: Ampère Example <ann.amp@ampcode.com>',
        'Co-authored-by: Ann Amp <amp@ampcode.com>',
        'Co-authored-by: Ampersand <amp@ampcode.com>',
        'Co-authored-by: Amp <amp@ampcode.com.example>',
        'Reviewed-by: Amp <amp@ampcode.com>',
      ],
    },
    {
      id: 'amp/co-author-example-address',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'amp@example.com',
        pattern: /^amp <amp@example\.com>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Amp <amp@example.com>',
        source: 'https://github.com/steveyegge/beads/pull/572',
      },
      nearMisses: [
        'Co-authored-by: Ann Amp <amp@example.com>',
        'Co-authored-by: Amp Example <amp@example.com>',
        'Co-authored-by: Amp <amp@example.com.example>',
      ],
    },
    {
      id: 'amp/thread-trailer',
      match: {
        by: 'trailer',
        key: 'amp-thread-id',
        needle: 'amp-thread-id',
        pattern: /^https:\/\/ampcode\.com\/threads\/T-[\da-f-]{36}$/,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Amp-Thread-ID: https://ampcode.com/threads/T-019b7693-d38e-77a1-8e71-def855e6e22d',
        source: 'https://github.com/vercel/ai/commit/073d61209c8a687bd41df3b37cc4a8e34ef0181f',
      },
      nearMisses: [
        'Amp-Thread-ID: none',
        'Amp-Thread-ID: https://ampcode.com/threads/T-',
        'Amp-Thread-ID: see https://ampcode.com/threads/T-019b7693-d38e-77a1-8e71-def855e6e22d',
        'Amp-Thread-ID: https://ampcode.com/threads/T-019b7693-d38e-77a1-8e71-def855e6e22d (dropped)',
        'Amp-Thread-ID: https://ampcode.com/threads/T-the-thread-in-which-we-spoke-of-this',
      ],
    },
    {
      id: 'amp/thread-link-trailer',
      match: {
        by: 'trailer',
        key: 'amp-thread',
        needle: 'amp-thread:',
        pattern: /^https:\/\/ampcode\.com\/threads\/T-[\da-f-]{36}$/,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Amp-Thread: https://ampcode.com/threads/T-019fa9fa-a0a9-7607-b551-df57797d3054',
        source: 'https://github.com/block/coplan/pull/167',
      },
      nearMisses: [
        'Amp-Thread: none',
        'Amp-Thread: https://ampcode.com/threads/T-',
        'Amp-Thread: see https://ampcode.com/threads/T-019fa9fa-a0a9-7607-b551-df57797d3054',
        'Amp-Thread: https://ampcode.com/threads/T-019fa9fa-a0a9-7607-b551-df57797d3054 (dropped)',
        'Amp-Thread: https://ampcode.com/threads/T-the-thread-in-which-we-spoke-of-this',
      ],
    },
    {
      id: 'amp/commit-address',
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: ['amp@ampcode.com'],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: { text: 'Amp <amp@ampcode.com>', source: 'https://github.com/ghostty-org/ghostty' },
      nearMisses: ['Ann Amp <ann@ampcode.com>', 'Amp <amp@example.com>'],
    },
  ],
};
