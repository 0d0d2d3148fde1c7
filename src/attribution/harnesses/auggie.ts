import type { Harness } from '../harness.ts';

/** Auggie and Augment Code. The terminal writes nothing by itself; the footer of its pull requests is the best mark. */
export const auggie: Harness = {
  id: 'auggie',
  name: 'Auggie',
  vendor: 'Augment Code',
  homepage: 'https://www.augmentcode.com',
  tier: 3,
  kinds: ['cli', 'ide'],
  marks: {
    commits: 'sometimes',
    on: 'Intent: git.autoCommit (its default)',
    off: 'the default of the terminal and the editors',
  },
  splitByModel: false,
  over: [],
  namedInConventions: ['auggie', 'augment code'],
  since: '2024-04-24',
  requestedBy: [],
  signals: [
    {
      id: 'auggie/account',
      match: {
        by: 'account',
        in: ['author', 'commit-author', 'committer', 'trailer'],
        accounts: [
          { id: 182802480, login: 'augment-app-staging', bare: true },
          { login: 'augment-app', bare: true },
        ],
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: '182802480+augment-app-staging[bot]@users.noreply.github.com',
        source: 'https://github.com/augmentcode/auggie/pull/129',
      },
      nearMisses: ['augmentcode[bot]', 'augment-application', 'alice@augmentcode.com'],
    },
    {
      id: 'auggie/pull-request-footer',
      match: {
        by: 'line',
        needle: 'opened by [augment code]',
        pattern:
          /^[^a-z\d`"'<]{0,20}pull request opened by \[augment code\]\(https:\/\/www\.augmentcode\.com\/?\)/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'certain',
      status: 'proven',
      example: {
        text: 'Pull Request opened by [Augment Code](https://www.augmentcode.com/) with guidance from the PR author',
        source: 'https://github.com/teqplay/vesselvoyage-backend/pull/714',
      },
      nearMisses: ['See [Augment Code](https://www.augmentcode.com/)', '🤖 Augment PR Summary'],
    },
    {
      id: 'auggie/intent-agent-trailer',
      match: {
        by: 'trailer',
        key: 'agent-id',
        needle: 'agent-id:',
        pattern: /^agent-[0-9a-f]{8}-[0-9a-f-]{27}$/i,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Agent-Id: agent-b7c0ab31-3977-4209-aeb7-fa0b979952ef',
        source: 'https://github.com/teqplay/vesselvoyage-backend/pull/714',
      },
      nearMisses: ['Agent-Id: worker-7', 'Agent-Id: b7c0ab31-3977-4209-aeb7-fa0b979952ef'],
    },
    {
      id: 'auggie/intent-note-trailer',
      match: {
        by: 'trailer',
        key: 'linked-note-id',
        needle: 'linked-note-id:',
        pattern: /^[\w-]{4,64}$/,
      },
      means: 'authored',
      autonomy: 'agent',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Linked-Note-Id: 36d157bb-bc43-47ef-be5c-a78c6a5a28ef',
        source: 'https://github.com/teqplay/vesselvoyage-backend/pull/714',
      },
      nearMisses: ['Linked-Note: 36d157bb-bc43-47ef-be5c-a78c6a5a28ef'],
    },
    {
      id: 'auggie/co-author-trailer',
      match: {
        by: 'trailer',
        key: 'co-authored-by',
        needle: 'augmentcode.com',
        pattern:
          /^(?:augment(?: agent| code| ai)?|auggie)(?: \((?<model>[^)<]*)\))?\s{0,3}<[^<>@]*@augmentcode\.com>$/i,
      },
      means: 'authored',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
      example: {
        text: 'Co-authored-by: Augment Agent <noreply@augmentcode.com>',
        source: 'https://github.com/github/spec-kit',
      },
      alsoMatches: [
        'Co-authored-by: Augment Code <noreply@augmentcode.com>',
        'Co-authored-by: Augment AI <noreply@augmentcode.com>',
        'Co-authored-by: Auggie (gpt-5) <noreply@augmentcode.com>',
      ],
      nearMisses: [
        'Co-authored-by: Stephen Augustus <foo@auggie.dev>',
        'Co-authored-by: Alice Augment <alice@augmentcode.com>',
      ],
    },
  ],
};
