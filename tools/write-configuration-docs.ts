import type { z } from 'zod';
import { configJsonSchema } from '../src/config/json-schema.ts';
import { WITHOUT_EFFECT } from '../src/config/without-effect.ts';

const SCHEMA_URL =
  'https://raw.githubusercontent.com/OWNER/harness-metrics/main/docs/configuration.schema.json';

/** `docs/configuration.schema.json`: what editors complete and check a configuration with. */
export function configurationSchema(): string {
  const { $schema, ...schema } = configJsonSchema();
  const named = { $schema, $id: SCHEMA_URL, title: 'Configuration of harness-metrics', ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}

/** `docs/configuration.md`: a head, an example, and a table a section, written from the schema. */
export function configurationDocs(): string {
  const keys = membersOf(configJsonSchema());
  const single = keys.filter(({ schema }) => membersOf(schema).length === 0);
  const sections = keys.filter(({ schema }) => membersOf(schema).length > 0);
  return [
    HEAD,
    `## Single keys\n\n${table(single.map((member) => row(member.name, member)))}`,
    ...sections.map(section),
  ].join('\n');
}

/** The example of the docs, as a file. */
export const EXAMPLE = `# yaml-language-server: $schema=${SCHEMA_URL}
version: 1

report:
  time-zone: Europe/Berlin   # weeks begin here, Monday at midnight
  look-back: 26w             # half a year makes the rows, not a quarter

minimum:
  prs: 30                    # be stricter than the default about "too few"

clock:
  maturity: 21d              # long-lived pull requests: look at them a week later

reviewers:
  ai: ["acme-reviewer[bot]"]

signals:
  - id: acme-agent
    name: Acme Agent
    logins: ["acme-agent[bot]"]
    emails: [agent@acme.example]
    branch-prefixes: [acme/]
    trailers:
      - { key: Made-With, value: acme-agent }
      - { key: Acme-Session }   # any value
    labels: [made-by-acme]
`;

const HEAD = `# Configuration

You need none: without a file, every key has the default below. To change one, write \`.github/harness-metrics.yml\` with
that key alone.

<!-- Written from src/config/schema.ts by \`npm run docs\`; do not edit. -->

- A **wrong file stops the run** (exit code 2) with its problems (the first 50), each with its line and the nearest right word:
  \`harness-metrics.yml:4:3: unknown key "look-bak" in "report"; did you mean "look-back"?\`
- A key **without a value** is as if it were not there. Aliases (\`*name\`) and tags (\`!name\`) are refused, and files over
  256 KiB.
- A **repository's file goes over its organisation's** key by key; lists replace lists.
- Lengths of time are whole days or weeks: \`14d\`, \`13w\`.
- Keys marked ◌ belong to parts that do not exist yet. They are checked, and a notice says that they have no effect.

\`\`\`yaml
${EXAMPLE}\`\`\`

The first line lets editors complete and check the file, with [configuration.schema.json](configuration.schema.json).
`;

type Schema = z.core.JSONSchema.JSONSchema;

/** A key of a map, and whether the map needs it. */
interface Member {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

function section({ name, schema }: Member): string {
  const joint = jointOf(schema);
  const rows = membersOf(schema).flatMap((member) => rowsOf(`${name}${joint}`, '', member));
  const text = `${schema.description}${schema.type === 'array' ? ' A list; each item has these keys.' : ''}`;
  return `## \`${name}\`${mark(name)}\n\n${text}\n\n${table(rows)}`;
}

/** A key, and the keys of the map or of the items of the list that it holds. */
function rowsOf(section: string, prefix: string, member: Member): readonly string[] {
  const key = `${prefix}${member.name}`;
  const inner = membersOf(member.schema).flatMap((child) =>
    rowsOf(section, `${key}${jointOf(member.schema)}`, child),
  );
  return [row(`${section}${key}`, { ...member, name: key }), ...inner];
}

function row(path: string, { name, schema, required }: Member): string {
  const missing = required ? 'required' : 'not set';
  const fallback = schema.default === undefined ? missing : code(schema.default);
  const values = schema.enum === undefined ? '' : ` One of ${schema.enum.map(code).join(', ')}.`;
  const [example] = schema.examples ?? [];
  const shown = example === undefined ? '' : code(example);
  return `| \`${name}\`${mark(path)} | ${fallback} | ${schema.description}${values} | ${shown} |`;
}

function mark(path: string): string {
  return WITHOUT_EFFECT.includes(path) ? ' ◌' : '';
}

function jointOf(schema: Schema): string {
  return schema.type === 'array' ? '[].' : '.';
}

function table(rows: readonly string[]): string {
  return `${['| key | default | meaning | example |', '| --- | --- | --- | --- |', ...rows].join('\n')}\n`;
}

function code(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value).replaceAll(/([,:])(?=\S)/g, '$1 ');
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** The keys of a map, or of the maps in a list. */
function membersOf(schema: Schema): readonly Member[] {
  const holder = schema.type === 'array' ? schema.items : schema;
  if (typeof holder !== 'object' || Array.isArray(holder)) return [];
  return Object.entries(holder.properties ?? {}).flatMap(([name, child]) =>
    typeof child === 'object'
      ? [{ name, schema: child, required: holder.required?.includes(name) ?? false }]
      : [],
  );
}
