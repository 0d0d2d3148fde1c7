import type { Harness } from '../harness.ts';

/**
 * Claude MPM, an orchestrator over Claude Code. Its commits mostly carry Claude Code's trailer too, and since
 * 2026-02 often nothing else: those cannot be told from Claude Code. Its trailers of models and tokens have general names
 * that any tool may write, so they are weak, and name the model beside a mark of its own.
 */
export const claudeMpm: Harness = {
  id: 'claude-mpm',
  name: 'Claude MPM',
  vendor: 'Bob Matsuoka',
  homepage: 'https://github.com/bobmatnyc/claude-mpm',
  tier: 4,
  kinds: ['cli'],
  marks: {
    commits: 'sometimes',
    on: 'the commit hooks that claude-mpm installs',
    off: '.claude/settings.json: attribution',
  },
  splitByModel: false,
  over: ['claude-code'],
  namedInConventions: ['claude mpm', 'claude-mpm'],
  since: '2025-07-01',
  requestedBy: [],
  signals: [
    {
      id: 'claude-mpm/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'claude mpm',
        pattern: /^claude mpm\s{0,3}<[^>]*>$/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-Authored-By: Claude MPM <https://github.com/bobmatnyc/claude-mpm>',
        source: 'https://github.com/bobmatnyc/claude-mpm/commit/2b2635f2f11fe2285117ad42b2eef159a5bef8b9',
      },
      nearMisses: ['Co-Authored-By: Claude <noreply@anthropic.com>', 'Co-Authored-By: Claude MPM'],
    },
    {
      id: 'claude-mpm/version-trailer',
      match: {
        by: 'trailer',
        key: 'x-mpm-version',
        needle: 'x-mpm-version:',
        pattern: /^v?\d+\.\d+[\w.+-]*$/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      since: '2026-06-01',
      example: {
        text: 'X-MPM-Version: 6.5.57',
        source: 'https://github.com/bobmatnyc/claude-mpm/commit/5533a65bb4b2510cf12f6cc6e880826543bf0c66',
      },
      alsoMatches: ['X-MPM-Version: v6.6'],
      nearMisses: ['MPM-Version: 6.5.57', 'X-MPM-Version: of the header'],
    },
    {
      id: 'claude-mpm/model-trailer',
      match: {
        by: 'trailer',
        key: 'x-ai-model',
        needle: 'x-ai-model:',
        pattern: /^(?<model>claude-[\w.[\]-]+)$/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'weak',
      status: 'proven',
      since: '2026-06-01',
      example: {
        text: 'X-AI-Model: claude-opus-4-8',
        source: 'https://github.com/bobmatnyc/claude-mpm/commit/2b2635f2f11fe2285117ad42b2eef159a5bef8b9',
      },
      nearMisses: ['AI-Model: claude-opus-4-8', 'X-AI-Model: the header we now send'],
    },
    {
      id: 'claude-mpm/models-trailer',
      match: {
        by: 'trailer',
        key: 'x-ai-models',
        needle: 'x-ai-models:',
        pattern: /^(?<model>claude-[\w.[\]-]+)(?:,|$)/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'weak',
      status: 'unproven',
      since: '2026-06-01',
      example: {
        text: 'X-AI-Models: claude-opus-4-8, claude-sonnet-4-6',
        source: 'https://github.com/bobmatnyc/claude-mpm/blob/main/docs/developer/squash-merge-trailers.md',
      },
      alsoMatches: ['X-AI-Models: claude-opus-4-8'],
      nearMisses: ['AI-Models: claude-opus-4-8, claude-sonnet-4-6'],
    },
    {
      id: 'claude-mpm/tokens-trailer',
      match: { by: 'trailer', key: 'x-ai-tokens-in', needle: 'x-ai-tokens-in:', pattern: /^\d+$/ },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'weak',
      status: 'proven',
      since: '2026-06-01',
      example: {
        text: 'X-AI-Tokens-In: 942',
        source: 'https://github.com/bobmatnyc/claude-mpm/commit/2b2635f2f11fe2285117ad42b2eef159a5bef8b9',
      },
      nearMisses: ['X-AI-Tokens-In: a header'],
    },
    {
      id: 'claude-mpm/footer',
      match: {
        by: 'line',
        needle: 'claude mpm',
        pattern: /^[^a-z\d`"'<]{0,20}generated with \[?claude mpm\b/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '🤖👥 Generated with [Claude MPM](https://github.com/bobmatnyc/claude-mpm)',
        source: 'https://github.com/bobmatnyc/claude-mpm/commit/326da2ae2da2ac969f4d359ce94ffba6d41a77c2',
      },
      alsoMatches: ['🤖👥 Generated with Claude MPM'],
      nearMisses: [
        '🤖👥 Generated with [Claude Code](https://claude.ai/code)',
        'docs: explain the Claude MPM footer',
      ],
    },
    {
      id: 'claude-mpm/two-people-footer',
      match: {
        by: 'line',
        needle: 'generated with',
        pattern: /^\s{0,8}🤖👥 generated with\b/iu,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: '🤖👥 Generated with [Claude MPM](https://claude.com/claude-code)',
        source: 'https://github.com/bobmatnyc/claude-mpm/pull/112',
      },
      nearMisses: ['🤖 Generated with [Claude Code](https://claude.com/claude-code)'],
    },
  ],
};
