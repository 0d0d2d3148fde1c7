import type { Harness } from '../harness.ts';

/**
 * Replit's Agent and its older Assistant. Both commit as the person; only the trailer tells, and its value `Deployment`
 * is no AI.
 */
export const replit: Harness = {
  id: 'replit',
  name: 'Replit Agent',
  vendor: 'Replit',
  homepage: 'https://replit.com/ai',
  tier: 3,
  kinds: ['cloud-agent', 'ide'],
  marks: { commits: 'always', on: 'the default: a trailer on each checkpoint', off: 'none known' },
  splitByModel: false,
  over: [],
  namedInConventions: ['replit agent', 'replit', 'replit assistant'],
  since: '2024-09-05',
  requestedBy: [],
  signals: [
    {
      id: 'replit/agent-trailer',
      match: {
        by: 'trailer',
        key: 'replit-commit-author',
        needle: 'replit-commit-author:',
        pattern: /^agent$/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Replit-Commit-Author: Agent',
        source: 'https://github.com/equalsAndy/HI_Replit/commit/a4f456e111fe19e962489bb83d5aaa621ab14acb',
      },
      nearMisses: [
        'Replit-Commit-Author: Deployment',
        'Replit-Commit-Author: Agents',
        'Replit-Commit-Author: User Agent',
        'Replit-Commit-Session-Id: Agent',
      ],
    },
    {
      id: 'replit/assistant-trailer',
      match: {
        by: 'trailer',
        key: 'replit-commit-author',
        needle: 'replit-commit-author:',
        pattern: /^assistant$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Replit-Commit-Author: Assistant',
        source: 'https://github.com/equalsAndy/HI_Replit/commit/c959f7c0da6e8e3e1b0e41c194e49bcef0ea1c1b',
      },
      nearMisses: [
        'Replit-Commit-Author: Deployment',
        'Replit-Commit-Author: Assistants',
        'Replit-Commit-Author: Teaching assistant',
      ],
    },
    {
      id: 'replit/commit-address',
      match: { by: 'email', in: ['commit-author', 'committer'], emails: ['agent@replit.com'] },
      means: 'authored',
      autonomy: 'agent',
      // What a person commits in its Git pane may carry it too.
      certainty: 'weak',
      status: 'unproven',
      example: { text: 'Replit Agent <agent@replit.com>', source: 'https://docs.replit.com' },
      nearMisses: ['Ann Example <ann@replit.com>', 'Ann <1-ann@users.noreply.replit.com>'],
    },
  ],
};
