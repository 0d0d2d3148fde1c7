import type { Harness } from '../harness.ts';

/** Roo Code, an editor extension until May 2026, and Roomote, the same people's cloud agent. */
export const rooCode: Harness = {
  id: 'roo-code',
  name: 'Roo Code',
  vendor: 'Roo Code',
  homepage: 'https://roomote.dev',
  tier: 3,
  kinds: ['ide', 'cloud-agent'],
  marks: {
    commits: 'sometimes',
    on: 'Roomote: the default (roomote[bot], or roomote@roocode.com as co-author); the extension: nothing by default',
    off: 'none known',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['roo code', 'roo-code', 'roomote'],
  since: '2024-11-05',
  requestedBy: [],
  signals: [
    {
      id: 'roo-code/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [
          { id: 219738659, login: 'roomote-v0', bare: true },
          { id: 301996811, login: 'roomote-roomote', bare: true },
          { id: 263205322 },
          { id: 297980118 },
          { id: 311835222 },
          ...['roomote', 'roomote-community', 'openmote', 'openmote-v1'].map(renamed),
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: '219738659+roomote[bot]@users.noreply.github.com',
        source: 'https://github.com/RooCodeInc/Roo-Code/commit/67b7a2f168314fd79d9fbf62fcc90c88c351148a',
      },
      alsoMatches: [
        'roomote-v0[bot]',
        '219738659+renamed[bot]@users.noreply.github.com',
        '301996811+renamed[bot]@users.noreply.github.com',
        'roomote-roomote[bot]',
        'roomote-community[bot]',
        'openmote[bot]',
        'openmote-v1[bot]',
        'Co-authored-by: roomote[bot] <roomote[bot]@users.noreply.github.com>',
        '263205322+roomote-a[bot]@users.noreply.github.com',
        '297980118+roomote-b[bot]@users.noreply.github.com',
        '311835222+roomote-c[bot]@users.noreply.github.com',
      ],
      nearMisses: ['roo', 'roomote', '1234567+roo@users.noreply.github.com'],
    },
    {
      id: 'roo-code/commit-address',
      match: {
        by: 'email',
        in: ['commit-author', 'committer'],
        emails: ['roomote@roocode.com', 'roomote@roomote.dev'],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Roo Code <roomote@roocode.com>',
        source: 'https://github.com/RooCodeInc/Roo-Code/commit/b24400b549337a1fc710ba9e4fb481bd9ee7c770',
      },
      alsoMatches: ['Roomote <roomote@roomote.dev>'],
      nearMisses: ['Ann Example <ann@roocode.com>', 'Roo <roo@example.com>'],
    },
    {
      id: 'roo-code/author-name',
      match: { by: 'name', in: ['commit-author', 'committer'], pattern: /^roo code$/i },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Roo Code',
        source: 'https://github.com/RooCodeInc/Roo-Code/commit/73b11b151ab3556c162e93cfa6c08177d02a85ec',
      },
      nearMisses: ['Roo', 'Ann Roo Code', 'Roo Coder'],
    },
    {
      id: 'roo-code/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: '@roo',
        pattern:
          /^roo(?: code|mote) <(?:roomote@roo(?:code\.com|mote\.dev)|support@roo(?:code\.com|\.vet))>/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Roo Code <roomote@roocode.com>',
        source: 'https://github.com/RooCodeInc/Roo-Code/commit/bcd2571afb1b21f9d1608384bf7265f2e38728f6',
      },
      alsoMatches: [
        'Co-authored-by: Roo Code <support@roo.vet>',
        'Co-authored-by: Roo Code <support@roocode.com>',
        'Co-authored-by: Roomote <roomote@roomote.dev>',
      ],
      nearMisses: [
        'Co-authored-by: Ann at Roo Code <roomote@roocode.com>',
        'Co-authored-by: Roo Example <roomote@roocode.com>',
        'Co-authored-by: Roo Code <ann@roocode.com>',
        'Co-authored-by: Roo Code <roomote@roocode.com.example>',
        'Co-authored-by: Roo Code Translate Mode',
      ],
    },
  ],
};

/** A name that an app bore for a time: only with the mark of a bot. */
function renamed(login: string): { readonly login: string } {
  return { login };
}
