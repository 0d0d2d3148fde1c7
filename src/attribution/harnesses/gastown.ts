import type { Harness } from '../harness.ts';

/**
 * Gas Town: a town of Claude Code sessions with roles, over the issue tracker beads. Claude Code makes the change.
 * `Executed-By` is everybody's word; the path of a rig's crew or polecat after it is Gas Town's.
 */
export const gastown: Harness = {
  id: 'gastown',
  name: 'Gas Town',
  vendor: 'Steve Yegge',
  homepage: 'https://github.com/steveyegge/gastown',
  tier: 4,
  kinds: ['cli'],
  marks: {
    commits: 'sometimes',
    on: 'the prepare-commit-msg hook of `bd hooks install` (beads): Executed-By, Rig, Role',
    off: 'remove the hook',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['gas town', 'gastown'],
  since: '2026-01-01',
  requestedBy: [],
  signals: [
    {
      id: 'gastown/executed-by',
      match: {
        by: 'trailer',
        key: 'executed-by',
        needle: 'executed-by:',
        pattern: /^[\w-]{1,60}\/(?:crew|polecats)\/[\w-]{1,60}$/,
      },
      means: 'assisted',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Executed-By: beads/crew/emma',
        source: 'https://github.com/steveyegge/beads/commit/e8edba13e499679dd635a525e49360660ee8a52b',
      },
      alsoMatches: ['Executed-By: beads/polecats/nux'],
      nearMisses: [
        'Executed-By: codex',
        'Executed-By: Ann Example',
        'Executed-By: the beads/crew/emma',
        'Executed-By: /crew/emma',
        'Executed-By: beads/crew/',
        'Executed-By: beads/crew/emma and nux',
        'Executed-By: beads/mayor/emma',
        'Executed-By: be ads/crew/emma',
      ],
    },
    {
      id: 'gastown/branch',
      match: { by: 'branch', pattern: /^polecat\/[\w-]{1,60}\/[\w.-]{1,100}@[\da-z]{6,12}$/ },
      means: 'assisted',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'polecat/fury/gt-12-branch-custody-model@mpkjsi2s',
        source: 'https://github.com/steveyegge/gastown',
      },
      nearMisses: [
        'polecat/nux',
        'docs/polecat/fury/gt-12@mpkjsi2s',
        'polecat/fury/gt-12',
        'polecat//gt-12@mpkjsi2s',
        'polecat/fu.ry/gt-12@mpkjsi2s',
        'polecat/fury/@mpkjsi2s',
        'polecat/fury/gt~12@mpkjsi2s',
        'polecat/fury/gt-12@v2',
        'polecat/fury/gt-12@mpkjsi2s-docs',
        'polecat/fury/gt-12@MPKJSI2S',
      ],
    },
  ],
};
