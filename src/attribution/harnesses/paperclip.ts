import type { Harness } from '../harness.ts';

/** Paperclip gives issues to agents (Claude Code, Codex, OpenCode …) that make the change; it only assisted. */
export const paperclip: Harness = {
  id: 'paperclip',
  name: 'Paperclip',
  vendor: 'Paperclip',
  homepage: 'https://paperclip.ing',
  tier: 4,
  kinds: ['cli'],
  marks: {
    commits: 'always',
    on: 'the default: its skill demands the trailer',
    off: 'none known (https://github.com/paperclipai/paperclip/issues/4677)',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['paperclip', 'paperclipai'],
  since: '2026-03-01',
  requestedBy: [],
  signals: [
    {
      id: 'paperclip/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'noreply@paperclip.ing',
        pattern: /^paperclip <noreply@paperclip\.ing>/i,
      },
      means: 'assisted',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-Authored-By: Paperclip <noreply@paperclip.ing>',
        source: 'https://github.com/crewAIInc/crewAI',
      },
      nearMisses: [
        'Co-authored-by: Paperclip <paperclip@example.com>',
        'Co-authored-by: Ann Paperclip <noreply@paperclip.ing>',
        'Co-authored-by: Paperclip <noreply@paperclip.ing.example>',
        'Reviewed-by: Paperclip <noreply@paperclip.ing>',
      ],
    },
  ],
};
