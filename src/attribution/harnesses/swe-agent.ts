import type { Harness } from '../harness.ts';

/** SWE-agent, of research: opens pull requests only where its hook is switched on. */
export const sweAgent: Harness = {
  id: 'swe-agent',
  name: 'SWE-agent',
  vendor: 'Princeton and Stanford',
  homepage: 'https://swe-agent.com',
  tier: 3,
  kinds: ['cli'],
  marks: {
    commits: 'sometimes',
    on: '--actions.open_pr (commits as SWE-agent <noemail@swe-agent.com>)',
    off: 'leave --actions.open_pr out and commit the patch yourself',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['swe-agent', 'mini-swe-agent'],
  since: '2024-04-02',
  requestedBy: [],
  signals: [
    {
      id: 'swe-agent/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [{ login: 'swe-agent-bot', bare: true, machineUser: true }],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: { text: 'swe-agent-bot', source: 'https://github.com/SWE-agent/SWE-agent' },
      nearMisses: ['swe-agent', '198982749+Copilot@users.noreply.github.com', 'copilot-swe-agent[bot]'],
    },
    {
      id: 'swe-agent/commit-address',
      match: { by: 'email', in: ['commit-author', 'committer'], emails: ['noemail@swe-agent.com'] },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'SWE-agent <noemail@swe-agent.com>',
        source: 'https://github.com/SWE-agent/SWE-agent/commit/a088f23ba953812f7d11b02e9d265039a884f3c2',
      },
      nearMisses: ['Ann Example <ann@swe-agent.com>'],
    },
    {
      id: 'swe-agent/opened-line',
      match: {
        by: 'line',
        needle: 'this is a pr opened by ai tool [swe agent](',
        pattern:
          /^this is a pr opened by ai tool \[swe agent\]\(https:\/\/github\.com\/(?:swe-agent|princeton-nlp)\/swe-agent\/?\)/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'unproven',
      example: {
        text: 'This is a PR opened by AI tool [SWE Agent](https://github.com/SWE-agent/SWE-agent/) to close [#1](https://github.com/SWE-agent/test-repo/issues/1) (title).',
        source: 'https://github.com/SWE-agent/SWE-agent/blob/main/sweagent/run/hooks/open_pr.py',
      },
      alsoMatches: [
        'This is a PR opened by AI tool [SWE Agent](https://github.com/princeton-nlp/SWE-agent) to close',
      ],
      nearMisses: [
        'Fix the text "This is a PR opened by AI tool [SWE Agent](https://github.com/SWE-agent/SWE-agent/)"',
        'This is a PR opened by AI tool [SWE Agent](https://example.com/swe-agent)',
        'This is a PR opened by AI tool [SWE Agent](https://github.com/swe-agent/swe-rex)',
        'This is a PR opened by AI tool [SWE Agent](https://github.com/swe-agent/swe-agent/ and others)',
      ],
    },
    {
      id: 'swe-agent/branch',
      match: { by: 'branch', pattern: /^swe-agent-fix-#?\d{1,9}-[\da-f]{8}$/ },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'swe-agent-fix-#1-12345678',
        source: 'https://github.com/SWE-agent/SWE-agent/blob/main/sweagent/run/hooks/open_pr.py',
      },
      alsoMatches: ['swe-agent-fix-42-0a1b2c3d'],
      nearMisses: [
        'my-swe-agent-fix-#1-12345678',
        'swe-agent-fix-#1-12345678-again',
        'swe-agent-fix-#1-1234567z',
        'swe-agent-fix-#x-12345678',
        'swe-agent-fix-docs',
        'swe-agent-fix--12345678',
        'swe-agent-fix-#1-',
      ],
    },
  ],
};
