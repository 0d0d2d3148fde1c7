import type { Harness } from '../harness.ts';

/** Pi, a small agent for the terminal. It writes nothing by itself; extensions for it write a trailer with the model. */
export const pi: Harness = {
  id: 'pi',
  name: 'Pi',
  vendor: 'Earendil',
  homepage: 'https://pi.dev',
  tier: 3,
  kinds: ['cli'],
  marks: {
    commits: 'never',
    on: 'nothing by default; ask in AGENTS.md for `Co-authored-by: pi <noreply@pi.dev>` or `Assisted-by: Pi:<model>`, or install an extension that writes it',
    off: 'the default',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['pi', 'pi coding agent', 'pi-coding-agent', 'pi agent'],
  since: '2025-08-01',
  requestedBy: [],
  signals: [
    {
      id: 'pi/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'noreply@pi.dev',
        // The name is the tool's or, with most extensions, the model's.
        pattern: /^(?<model>[^<]{0,80})<noreply@pi\.dev>/,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-Authored-By: Claude Opus 4.6 <noreply@pi.dev>',
        source: 'https://github.com/tobi/qmd',
      },
      alsoMatches: ['Co-authored-by: pi <noreply@pi.dev>'],
      nearMisses: [
        'Co-authored-by: Ann Pi <ann.noreply@pi.dev>',
        'Co-authored-by: a<b <noreply@pi.dev>',
        'Co-authored-by: pi <noreply@pi.dev.example>',
        'Reviewed-by: pi <noreply@pi.dev>',
      ],
    },
    {
      id: 'pi/co-author-with-model',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'noreply@pi.dev',
        pattern: /^ai \(pi\/(?<model>[^)<]{1,80})\) <noreply@pi\.dev>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-authored-by: AI (pi/claude-opus-4-6) <noreply@pi.dev>',
        source: 'https://github.com/badlogic/pi-mono',
      },
      nearMisses: [
        'Co-authored-by: AI (pi/) <noreply@pi.dev>',
        'Co-authored-by: AI (claude-opus-4-6) <noreply@pi.dev>',
        'Co-authored-by: AI (pi/a)b) <noreply@pi.dev>',
        'Co-authored-by: My AI (pi/claude-opus-4-6) <noreply@pi.dev>',
        'Co-authored-by: AI (pi/claude-opus-4-6) <noreply@pi.dev.example>',
        'Co-authored-by: AI (pi/claude-opus-4-6) <ann.noreply@pi.dev>',
      ],
    },
    {
      id: 'pi/co-author-team-address',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '<pi@',
        pattern: /^pi <pi@(?:badlogic\.games|earendil\.works)>/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'unproven',
      example: {
        text: 'Co-Authored-By: Pi <pi@badlogic.games>',
        source: 'https://github.com/badlogic/pi-mono',
      },
      alsoMatches: ['Co-Authored-By: Pi <pi@earendil.works>'],
      nearMisses: [
        'Co-authored-by: Pi <pi@example.com>',
        'Co-authored-by: Ann Pi <pi@badlogic.games>',
        'Co-authored-by: Pi <pi@badlogic.games.example>',
        'Reviewed-by: Pi <pi@badlogic.games>',
      ],
    },
  ],
};
