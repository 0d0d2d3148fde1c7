import type { Harness } from '../harness.ts';

/** Command Code, an agent for the terminal. */
export const commandCode: Harness = {
  id: 'command-code',
  name: 'Command Code',
  vendor: 'CommandCode',
  homepage: 'https://commandcode.ai',
  tier: 3,
  kinds: ['cli'],
  marks: { commits: 'always', on: 'the default', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['command code', 'commandcode', 'commandcodebot'],
  since: '2025-11-01',
  requestedBy: [],
  signals: [
    {
      id: 'command-code/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'noreply@commandcode.ai',
        pattern: /^commandcodebot <noreply@commandcode\.ai>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-authored-by: CommandCodeBot <noreply@commandcode.ai>',
        source: 'https://github.com/modelcontextprotocol/python-sdk',
      },
      nearMisses: [
        'Co-authored-by: CommandCodeBot <bot@example.com>',
        'Co-authored-by: Ann CommandCodeBot <noreply@commandcode.ai>',
        'Co-authored-by: CommandCodeBot <noreply@commandcode.ai.example>',
        'Reviewed-by: CommandCodeBot <noreply@commandcode.ai>',
      ],
    },
  ],
};
