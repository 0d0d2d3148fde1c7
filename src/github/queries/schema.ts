import { PARTS, type Part } from './parts.ts';

const TYPES = [...new Set(PARTS.flatMap(({ needs }) => needs.map((need) => need.split('.')[0] ?? need)))];

/** What an older server has of the types that the query for pull requests uses. */
export const SCHEMA_QUERY = `query Schema {
${TYPES.map((type) => `  ${type}: __type(name: "${type}") { fields(includeDeprecated: true) { name } enumValues(includeDeprecated: true) { name } }`).join('\n')}
}`;

/** A type of {@link SCHEMA_QUERY}'s answer; `null`: the server does not have it. */
export type SchemaType = {
  readonly fields: readonly { readonly name: string }[] | null;
  readonly enumValues: readonly { readonly name: string }[] | null;
} | null;

/** The pieces that a server cannot be asked for. */
export function missingParts(types: Readonly<Record<string, SchemaType>>): readonly Part[] {
  return PARTS.filter(({ needs }) => !needs.every((need) => has(types, need)));
}

function has(types: Readonly<Record<string, SchemaType>>, need: string): boolean {
  const [name = need, member] = need.split('.');
  const type = types[name] ?? null;
  if (type === null) return false;
  return (
    member === undefined ||
    [...(type.fields ?? []), ...(type.enumValues ?? [])].some((one) => one.name === member)
  );
}
