import type { Harness } from '../harness.ts';

/**
 * Aider. The trailer (default since 0.85.0, June 2025) names the model: Qwen + Aider and DeepSeek + Aider are views
 * of it. Before that the author's name ended in `(aider)`, and the committer's where aider committed a person's change.
 */
export const aider: Harness = {
  id: 'aider',
  name: 'Aider',
  vendor: 'Aider AI',
  homepage: 'https://aider.chat',
  tier: 2,
  kinds: ['cli'],
  marks: {
    commits: 'always',
    on: '--attribute-co-authored-by (the default since 0.85.0)',
    off: '--no-attribute-co-authored-by, --no-attribute-author, --no-attribute-committer',
  },
  splitByModel: true,
  over: [],
  namedInConventions: ['aider'],
  since: '2023-05-09',
  requestedBy: [],
  signals: [
    {
      id: 'aider/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@aider.',
        pattern: /^aider \((?<model>[^)]{1,100})\) {0,3}<(?:aider|noreply)@aider\.(?:chat|dev)>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      since: '2025-04-01',
      example: {
        text: 'Co-authored-by: aider (gpt-5.4) <aider@aider.chat>',
        source: 'https://github.com/Aider-AI/aider/commit/79c45c3cd6d84ecb0d163a853136cf7e6b3f4584',
      },
      alsoMatches: [
        'Co-authored-by: aider (openai/gpt-4.1) <noreply@aider.chat>',
        'Co-authored-by: aider (vertex_ai/gemini-2.5-pro) <noreply@aider.dev>',
      ],
      nearMisses: [
        'Co-authored-by: Paul Gauthier <paul@aider.chat>',
        'Co-authored-by: Aiden <aider@example.com>',
        'Co-authored-by: aider (gpt-5.4)',
      ],
    },
    {
      id: 'aider/author-name',
      match: { by: 'name', in: ['commit-author'], pattern: / \(aider\)$/ },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Paul Gauthier (aider)',
        source: 'https://github.com/Aider-AI/aider/commit/15521c41d1c3d6a96a9d57ec7c2bd3e61091625c',
      },
      nearMisses: ['Haider Ali', 'aider', 'Paul (aider) Gauthier'],
    },
    {
      id: 'aider/committer-name',
      match: { by: 'name', in: ['committer'], pattern: / \(aider\)$/ },
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Paul Gauthier (aider)',
        source: 'https://github.com/Aider-AI/aider/commit/15521c41d1c3d6a96a9d57ec7c2bd3e61091625c',
      },
      nearMisses: ['Haider Ali', 'Paul Gauthier'],
    },
    {
      id: 'aider/commit-address',
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: ['aider@aider.chat', 'noreply@aider.chat', 'noreply@aider.dev'],
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: { text: 'aider <aider@aider.chat>', source: 'https://aider.chat/docs/git.html' },
      alsoMatches: ['aider <noreply@aider.chat>', 'aider <noreply@aider.dev>'],
      nearMisses: ['Paul Gauthier <paul@aider.chat>'],
    },
    {
      id: 'aider/branch',
      match: { by: 'branch', pattern: /^aider\// },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'weak',
      status: 'unproven',
      example: { text: 'aider/issue-12', source: 'https://github.com/chaoss/disclosure' },
      nearMisses: ['aider-docs', 'raider/fix', 'docs/aider/usage'],
    },
  ],
};
