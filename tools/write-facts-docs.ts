import { z } from 'zod';
import { headerObject } from '../src/facts/header-schema.ts';
import { pullRequestObject } from '../src/facts/pull-request-schema.ts';

/** `docs/facts.md`: a head and rules in our words, and a table for every record, written from the schemas. */
export function factsDocs(): string {
  const pullRequest = schemaOf(pullRequestObject);
  return `${[HEAD, headerSection(), pullRequestSection(pullRequest), ...records(pullRequest), METRICS, WRONG].join('\n\n')}\n`;
}

/** A whole facts file, as the docs show it. */
export const FACTS_EXAMPLE = [
  {
    kind: 'facts',
    version: 1,
    tool: 'my-export 1.0',
    scope: ['acme/shop'],
    since: '2026-07-01T00:00:00Z',
    until: null,
    observedAt: '2026-11-16T07:00:00Z',
    fields: ['author', 'mergedAt', 'closedAt', 'commits', 'reviews', 'events'],
    complete: true,
  },
  {
    kind: 'pull-request',
    repository: 'acme/shop',
    number: 730,
    createdAt: '2026-11-02T09:12:00Z',
    author: { login: 'ann', kind: 'user' },
    mergedAt: '2026-11-03T15:40:00Z',
    closedAt: '2026-11-03T15:40:00Z',
    commits: [
      {
        sha: '5f2c1d0',
        message: 'Sort the basket\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
        author: { account: { login: 'ann', kind: 'user' } },
        authoredAt: '2026-11-02T09:10:00Z',
      },
    ],
    reviews: [
      {
        author: { login: 'bob', kind: 'user' },
        state: 'approved',
        submittedAt: '2026-11-03T15:00:00Z',
      },
    ],
    events: [
      { kind: 'labeled', at: '2026-11-02T09:13:00Z', label: 'backend' },
      { kind: 'merged', at: '2026-11-03T15:40:00Z', actor: { login: 'bob', kind: 'user' } },
      { kind: 'closed', at: '2026-11-03T15:40:00Z' },
    ],
  },
  {
    kind: 'pull-request',
    repository: 'acme/shop',
    number: 731,
    createdAt: '2026-11-03T09:12:00Z',
    mergedAt: null,
    closedAt: null,
  },
  { kind: 'end', count: 2 },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

const HEAD = `<!-- Written from src/facts by \`npm run docs\`. Change the schemas or tools/write-facts-docs.ts, not this page. -->

# The facts file

JSON Lines: one header, one pull request a line, one end line with their number. UTF-8, at most 16 MiB a line.

\`\`\`jsonl
${FACTS_EXAMPLE}
\`\`\`

**An absent key is unknown; \`null\` or \`[]\` is known to be none.** A pull request without \`reviews\` has unknown
reviews; one with \`"reviews": []\` has none. Only \`repository\`, \`number\` and \`createdAt\` are required; a metric that
lacks its facts is *unknown*, never zero. So leave a key out where you do not know it: \`null\` is accepted only where
the tables say so, and an empty list says that there was nothing.

A *time* is ISO 8601 with its offset, such as \`2026-11-16T09:30:00Z\`; a day alone is refused. Keys that stand in no
table are ignored; one that resembles a known key is told.`;

const METRICS = `## Which figures need which facts

Beside \`createdAt\`, which is always there:

| figure | facts |
| :-- | :-- |
| all but \`opened\`, \`merged\` and \`minutes-to-merge\` | \`events\`, and \`isDraft\` where they tell of no draft: they say when it was ready. Without them the clock starts at creation, and how often is printed |
| \`merged\`, \`merged-by-14d\`, \`merge-rate-of-resolved\`, \`time-to-merge\`, \`minutes-to-merge\`, \`throughput\` | \`mergedAt\` and \`closedAt\`; or \`events\` with \`closed\`, \`reopened\` and \`merged\`; \`state\` alone tells how it ended, not when |
| \`time-to-first-review\`, \`review-time\`, \`unreviewed-merge\` | these, \`reviews\`, **\`author\` and \`commits\`**: who wrote part of it is no independent reviewer. Without any of the three they are unknown, also where nobody reviewed |
| \`unreviewed-merge\`: merged by themselves | \`mergedBy\`; for queues and auto-merge \`events\` with their \`actor\` |
| \`time-to-first-ai-review\` | how it ended, and \`reviews\` |
| \`waiting\` | how it ended, \`reviews\`, and \`isDraft\` |
| \`lead-time\` | how it ended, and every commit with \`authoredAt\` |
| \`size\` | \`additions\`, \`deletions\` and \`changedFiles\` |
| persons, and with them every comparison | \`author\`; for agents' accounts \`initiator\`, or \`events\` of kind \`assigned\` |
| which rows it stands in | \`baseKind\`; where it is unknown it counts, and how many is printed |

- **Marks** are looked for in \`author\`, \`headBranch\`, \`title\`, \`body\`, \`labels\`, \`commits\` and \`mergeCommit\`. Where none of
  the first six (nor \`declared\`) is there, nobody could have seen one, and the pull request is in no row.
- **A mark in a commit needs the commit's \`authoredAt\` or \`committedAt\`**: only a mark that was there when the pull
  request became ready puts it in a row. The first holds where both are there. A label needs its \`labeled\` event for
  the same reason.
- **An account without \`kind\`** is not taken for a person, and without \`[bot]\` in its login not for a bot. As an author it makes the person unknown; as
  a reviewer it makes the review figures unknown wherever that review could change them. Write \`kind\` with every
  account that you can.`;

const WRONG = `## When something is wrong

- A broken line, a wrong type, a cut file or two records that cannot be put in order end the run with the file, the line, the field and the remedy. Nothing is printed from half a file.
- A record that contradicts itself (merged before it was created, reviewed in the future) keeps its other facts; the impossible one becomes unknown, and a notice says so. Where what is impossible says how it stands (\`state\`, \`mergedAt\`, \`closedAt\`), all three and \`events\` become unknown: an impossible merge is not taken for an open pull request.
- A pull request created after \`observedAt\` is set aside, with its number.
- A pull request whose repository is not in the header's \`scope\` counts all the same; a notice says so once for each repository.
- A review of state \`pending\` is none: it is left out without a word.`;

type Schema = z.core.JSONSchema.JSONSchema;

function schemaOf(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { io: 'input' });
}

function headerSection(): string {
  const fixed = [
    '| `kind` | required | `facts` | The first line is of this kind. |',
    '| `version` | required | `1` | Version of this format. |',
  ];
  return `## The header\n\n${table([...fixed, ...rowsOf(schemaOf(headerObject))])}`;
}

function pullRequestSection(schema: Schema): string {
  const fixed = '| `kind` | required | `pull-request` | |';
  return `## A pull request\n\n${table([fixed, ...rowsOf(schema)])}\n\nThe last line is \`{"kind":"end","count":2}\`, with the number of pull requests.`;
}

/** A section for every record that has a word of its own, in the order in which they are first named. */
function records(root: Schema): readonly string[] {
  const found = new Map<string, Schema>();
  collect(root, found);
  return [...found].map(([title, schema]) => {
    const rows = title === 'event' ? eventRows(schema) : rowsOf(schema);
    return `## ${/^[aei]/.test(title) ? 'An' : 'A'} ${title}\n\n${table(rows)}`;
  });
}

function collect(schema: Schema, found: Map<string, Schema>): void {
  for (const inner of [
    ...alternativesOf(schema),
    ...Object.values(schema.properties ?? {}),
    itemsOf(schema),
  ]) {
    if (typeof inner !== 'object') continue;
    const isRecord = inner.title !== undefined && inner.title !== 'time';
    if (isRecord && inner.title !== undefined && !found.has(inner.title)) found.set(inner.title, inner);
    collect(inner, found);
  }
}

/** The keys of an object; an object without a word of its own has its keys beside its own key. */
function rowsOf(schema: Schema, prefix = ''): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
    if (typeof child !== 'object') return [];
    const key = `${prefix}${name}`;
    const need = schema.required?.includes(name) === true ? needed(prefix) : '';
    const inner = [child, ...alternativesOf(child)].filter(({ title }) => title === undefined);
    return [
      `| \`${key}\` | ${need} | ${typeOf(child)} | ${child.description ?? ''} |`,
      ...inner.flatMap((one) => rowsOf(one, `${key}.`)),
    ];
  });
}

function needed(prefix: string): string {
  return prefix === '' ? 'required' : 'required in it';
}

/** Every event has `kind`, `at` and `actor`; some have a key of their own. */
function eventRows(schema: Schema): readonly string[] {
  const alternatives = alternativesOf(schema);
  const [first] = alternatives;
  const shared = Object.keys(first?.properties ?? {});
  const kinds = alternatives.flatMap((one) => kindsOf(one));
  const own = alternatives.slice(1).flatMap((one) => {
    const rows = rowsOf({ ...one, properties: omit(one.properties ?? {}, shared) });
    return rows.map((row) => row.replace('| required |', `| required for ${codes(kindsOf(one))} |`));
  });
  const common = rowsOf({ ...first, properties: omit(first?.properties ?? {}, ['kind']) });
  return [`| \`kind\` | required | ${codes(kinds)} | What happened. |`, ...common, ...own];
}

function kindsOf(event: Schema): readonly unknown[] {
  const kind = event.properties?.kind;
  return typeof kind === 'object' ? valuesOf(kind) : [];
}

function omit(properties: Readonly<Record<string, Schema | boolean>>, names: readonly string[]) {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}

/** In words: `list of commits`, `time or null`, `whole number`. */
function typeOf(schema: Schema): string {
  if (schema.title === 'time') return 'time';
  if (schema.title !== undefined) return linked(schema.title);
  const values = valuesOf(schema);
  if (values.length > 0) return codes(values);
  const items = itemsOf(schema);
  if (items !== undefined) return `list of ${pluralOf(items)}`;
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 0) return alternatives.map(typeOf).join(' or ');
  return [schema.type ?? []]
    .flat()
    .map((type) => WORDS[type])
    .join(' or ');
}

const WORDS = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'object',
  null: 'null',
} as const;

function pluralOf(items: Schema): string {
  const record = items.title ?? alternativesOf(items).find(({ title }) => title !== undefined)?.title;
  return record === undefined ? `${typeOf(items)}s` : linked(record, `${record}s`);
}

function linked(title: string, text = title): string {
  return `[${text}](#${/^[aei]/.test(title) ? 'an' : 'a'}-${title})`;
}

function itemsOf({ items }: Schema): Schema | undefined {
  return typeof items === 'object' && !Array.isArray(items) ? items : undefined;
}

function alternativesOf({ anyOf, oneOf }: Schema): readonly Schema[] {
  return [...(anyOf ?? []), ...(oneOf ?? [])].filter((one) => typeof one === 'object');
}

function valuesOf(schema: Schema): readonly unknown[] {
  return schema.const === undefined ? (schema.enum ?? []) : [schema.const];
}

function codes(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(', ');
}

function table(rows: readonly string[]): string {
  return ['| key | | type | meaning |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n');
}
