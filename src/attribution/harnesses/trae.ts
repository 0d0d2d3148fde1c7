import type { Harness } from '../harness.ts';

/** TRAE, ByteDance's IDE, command line and agent. Its trailer is written with several addresses of the vendor. */
export const trae: Harness = {
  id: 'trae',
  name: 'TRAE',
  vendor: 'ByteDance',
  homepage: 'https://www.trae.ai',
  tier: 3,
  kinds: ['ide', 'cli'],
  marks: {
    commits: 'sometimes',
    on: 'nothing in the IDE by default; ask in its rules for `Co-authored-by: TRAE CLI <noreply@bytedance.com>`',
    off: 'none known',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['trae', 'trae agent', 'trae ai', 'trae cli', 'trae ide'],
  since: '2025-01-19',
  requestedBy: [],
  signals: [
    {
      id: 'trae/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'trae',
        pattern: /^trae(?: (?:cli|agent|ai))? <(?:(?:noreply|traecli)@bytedance\.com|noreply@trae\.ai)>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-authored-by: TRAE CLI <noreply@bytedance.com>',
        source: 'https://docs.trae.ai',
      },
      alsoMatches: [
        'Co-authored-by: TRAE CLI <traecli@bytedance.com>',
        'Co-Authored-By: TRAE Agent <noreply@trae.ai>',
        'Co-authored-by: Trae AI <noreply@trae.ai>',
        'Co-authored-by: Trae <noreply@trae.ai>',
      ],
      nearMisses: [
        'Co-authored-by: Trae Young <trae.young@bytedance.com>',
        'Co-authored-by: Trae Young <noreply@bytedance.com>',
        'Co-authored-by: Ann and TRAE CLI <noreply@bytedance.com>',
        'Co-authored-by: TRAE CLI <ann@bytedance.com>',
        'Co-authored-by: TRAE CLI <noreply@bytedance.community>',
        'Co-authored-by: TRAE CLI <noreply@trae.aixample.com>',
        'Co-authored-by: TRAE CLI <ann@trae.ai>',
        'Reviewed-by: TRAE CLI <noreply@bytedance.com>',
      ],
    },
    {
      id: 'trae/commit-address',
      // The project's own account for publishing: what it commits was made inside.
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: ['opensource@mail.trae.ai'],
        name: /^trae agent$/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'weak',
      status: 'proven',
      example: {
        text: 'Trae Agent <opensource@mail.trae.ai>',
        source: 'https://github.com/bytedance/trae-agent',
      },
      nearMisses: [
        'Ann Example <opensource@mail.trae.ai>',
        'Trae Agent Team <opensource@mail.trae.ai>',
        'The Trae Agent <opensource@mail.trae.ai>',
        'Trae Agent <ann@mail.trae.ai>',
      ],
    },
  ],
};
