import type { Harness } from '../attribution/harness.ts';
import { variableName } from './variable-name.ts';

/** A value as source text knows it. */
type Value = string | number | boolean | RegExp | readonly Value[] | { readonly [key: string]: Value };

const WIDTH = 110;

/** The TypeScript file of a harness, laid out as the formatter would, so that nothing has to be mended by hand. */
export function harnessSource(harness: Harness): string {
  const { id, name, vendor } = harness;
  return [
    "import type { Harness } from '../harness.ts';",
    '',
    `/** ${comment(name)}, by ${comment(vendor)}. */`,
    `export const ${variableName(id)}: Harness = ${block(toValue(harness), '')};`,
    '',
  ].join('\n');
}

function comment(text: string): string {
  return text.replaceAll('*/', '* /');
}

/** Only what literals can say comes out of a harness: its functions are none. */
function toValue(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof RegExp) return value;
  if (Array.isArray(value)) return value.map(toValue);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toValue(inner)]));
  throw new TypeError(`A harness cannot hold ${typeof value}`);
}

function block(value: Value, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${inner}${written(item, inner, 1)},\n`).join('')}${indent}]`;
  const lines = Object.entries(value).map(([key, item]) => property(key, item, inner));
  return `{\n${lines.join('')}${indent}}`;
}

function property(key: string, value: Value, indent: string): string {
  const head = `${indent}${key}:`;
  const text = written(value, indent, head.length + 2);
  const fits = text.includes('\n') || head.length + text.length + 2 <= WIDTH;
  return fits ? `${head} ${text},\n` : `${head}\n${indent}  ${text},\n`;
}

/** `used`: the columns of the line that are taken. */
function written(value: Value, indent: string, used: number): string {
  const flat = inline(value);
  if (!isBlock(value)) return flat;
  const isShort =
    Array.isArray(value) && !value.some((item) => isBlock(item) && Object.keys(item).length > 2);
  return isShort && used + flat.length + 1 <= WIDTH ? flat : block(value, indent);
}

function isBlock(value: Value): boolean {
  return typeof value === 'object' && !(value instanceof RegExp);
}

function inline(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const parts = Object.entries(value).map(([key, item]) => `${key}: ${inline(item)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** In single quotes, unless double ones need fewer escapes. */
function quoted(text: string): string {
  const quote = text.split("'").length > text.split('"').length ? '"' : "'";
  return `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
}
