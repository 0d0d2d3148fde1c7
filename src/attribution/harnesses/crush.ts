import type { Harness } from '../harness.ts';

const CRUSH = 'https://github.com/charmbracelet/crush';

/**
 * Crush, Charm's agent for the terminal. It commits itself and signs by default with `Assisted-by`: `Crush:model` now,
 * `model via Crush` before. The word is modest, the mark says the same as others' `Co-authored-by`.
 */
export const crush: Harness = {
  id: 'crush',
  name: 'Crush',
  vendor: 'Charm',
  homepage: CRUSH,
  tier: 3,
  kinds: ['cli'],
  marks: {
    commits: 'always',
    on: 'crush.json: options.attribution.trailer_style "assisted-by" (the default) or "co-authored-by", generated_with true (the default)',
    off: 'crush.json: options.attribution.trailer_style "none" and generated_with false',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['crush', 'charm crush'],
  since: '2025-06-01',
  requestedBy: [],
  signals: [
    {
      id: 'crush/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'charm.land',
        pattern: /^\W{0,4}(?:charm\W{1,2})?crush <(?:crush@charm\.land|noreply@crush\.charm\.land)>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: { text: 'Co-Authored-By: 💘 Crush <crush@charm.land>', source: CRUSH },
      alsoMatches: [
        'Co-Authored-By: (Charm) Crush <crush@charm.land>',
        'Co-Authored-By: Crush <noreply@crush.charm.land>',
      ],
      nearMisses: [
        'Co-authored-by: Ann Crush <crush@example.com>',
        'Co-authored-by: Ann Crush <crush@charm.land>',
        'Co-authored-by: Sugarcrush <crush@charm.land>',
        'Co-authored-by: Charmcrush <crush@charm.land>',
        'Co-authored-by: Charmedcrush <crush@charm.land>',
        'Co-authored-by: Charmers Crush <crush@charm.land>',
        'Co-authored-by: Crush <crush@charm.land.example>',
        'Co-authored-by: Crush <ann.crush@charm.land>',
        'Reviewed-by: Crush <crush@charm.land>',
      ],
    },
    {
      id: 'crush/assisted-by-model',
      match: {
        by: 'trailer',
        key: 'assisted-by',
        needle: 'crush:',
        pattern: /^crush:(?<model>[^<]{1,100})/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      since: '2026-04-01',
      example: { text: 'Assisted-by: Crush:qwen3.7-max', source: CRUSH },
      nearMisses: [
        'Assisted-by: Sugarcrush:qwen3.7-max',
        'Assisted-by: Crush:',
        'Assisted-by: Crush:<model>',
        'Assisted-by: Crusher:v2',
        'Reviewed-by: Crush:qwen3.7-max',
      ],
    },
    {
      id: 'crush/assisted-via',
      match: {
        by: 'trailer',
        key: 'assisted-by',
        needle: 'crush@charm.land',
        pattern: /^(?:(?<model>[^<]{0,80}) via )?crush\W{0,9}<crush@charm\.land>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Assisted-by: Kimi K2.5 via Crush <crush@charm.land>',
        source: 'https://github.com/charmbracelet/catwalk/pull/179',
      },
      alsoMatches: [
        'Assisted-by: Grok Code Fast via Crush 💘 <crush@charm.land>',
        'Assisted-by: Crush <crush@charm.land>',
      ],
      nearMisses: [
        'Assisted-by: Claude Opus 4.6 via Crush',
        'Assisted-by: Ann Crush <ann@example.com>',
        'Assisted-by: Opus 4.6 via Sugarcrush <crush@charm.land>',
        'Assisted-by: Crush fans <crush@charm.land>',
        'Assisted-by: <model> via Crush <crush@charm.land>',
        'Assisted-by: Crush <crush@charm.land.example>',
        'Assisted-by: Crush <ann.crush@charm.land>',
        'Assisted-by: Crush ann.crush@charm.land',
      ],
    },
    {
      id: 'crush/footer',
      match: {
        by: 'line',
        needle: 'generated with crush',
        pattern: /^[^a-z\d`"'<]{0,20}generated with crush\W{0,8}$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: { text: '💘 Generated with Crush', source: CRUSH },
      nearMisses: [
        'Not generated with Crush',
        '`💘 Generated with Crush`',
        '- [ ] Generated with Crush',
        '> 💘 Generated with Crush',
        'Generated with Crush in mind',
        'Generated with Crushed',
      ],
    },
  ],
};
