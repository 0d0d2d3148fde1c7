import { PARTS, type Part } from './parts.ts';

/** What else an older server may lack. */
const OTHERS = ['Query', 'Issue'];
const NEEDED = PARTS.flatMap(({ needs }) => needs.map((need) => need.split('.')[0] ?? need));
const TYPES = [...new Set([...NEEDED, ...OTHERS])];

/** What an older server has of the types that queries use. */
export const SCHEMA_QUERY = `query Schema {
${TYPES.map((type) => `  ${type}: __type(name: "${type}") { fields(includeDeprecated: true) { name } enumValues(includeDeprecated: true) { name } }`).join('\n')}
}`;

/** A type of {@link SCHEMA_QUERY}'s answer; `null`: the server does not have it. */
export type SchemaType = {
  readonly fields: readonly { readonly name: string }[] | null;
  readonly enumValues: readonly { readonly name: string }[] | null;
} | null;

/** What a server has, by type. */
export type SchemaTypes = Readonly<Record<string, SchemaType>>;

/** The pieces that a server cannot be asked for. */
export function missingParts(types: SchemaTypes): readonly Part[] {
  return PARTS.filter(({ needs }) => !needs.every((need) => has(types, need)));
}

/** Whether a server has `Type`, `Type.field`, `Enum.VALUE`. */
export function has(types: SchemaTypes, need: string): boolean {
  const [name = need, member] = need.split('.');
  const type = types[name] ?? null;
  if (type === null) return false;
  return (
    member === undefined ||
    [...(type.fields ?? []), ...(type.enumValues ?? [])].some((one) => one.name === member)
  );
}
