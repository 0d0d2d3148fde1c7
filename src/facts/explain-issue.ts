import type { z } from 'zod';
import { nearKey } from './near-key.ts';
import { optionalPart } from './optional-part.ts';
import { TIME } from './time-text.ts';

const LONGEST = 40;

/** What zod found wrong with a line, in words: the field's path, what it must be, what was found, what to do. */
export function explainIssue(issue: z.core.$ZodIssue, raw: unknown, schema: z.ZodObject): string {
  const field = pathText(issue.path);
  const found = valueAt(raw, issue.path);
  if (found === undefined) return missing(field, issue.path, raw);
  return `"${field}" must be ${expected(issue)}, found ${describe(found)}; ${remedy(issue, found, schema)}`;
}

function remedy(issue: z.core.$ZodIssue, found: unknown, schema: z.ZodObject): string {
  const near = typeof found === 'string' ? nearKey(found, options(issue)) : null;
  if (near !== null) return `did you mean "${near}"?`;
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind')
    return 'leave events of other kinds out';
  const part = optionalPart(schema, issue.path);
  const leave = part === null ? null : leaveOut(part, issue.path);
  if (found === null && leave !== null) return leave;
  if (expected(issue) === TIME) return 'write it as 2026-11-16T09:30:00Z';
  return leave === null ? 'correct it' : `correct it, or ${leave}`;
}

function leaveOut(part: readonly PropertyKey[], path: readonly PropertyKey[]): string {
  const key = part.length === path.length ? 'the key' : `"${pathText(part)}"`;
  return `leave ${key} out where that is unknown`;
}

function missing(field: string, path: readonly PropertyKey[], raw: unknown): string {
  const parent = valueAt(raw, path.slice(0, -1));
  const name = String(path.at(-1));
  const near = isRecord(parent) ? nearestTo(name, Object.keys(parent)) : null;
  const remedy = near === null ? 'it is required: add it' : `${describe(near)} is not read: rename it`;
  return `"${field}" is missing; ${remedy}`;
}

function nearestTo(name: string, keys: readonly string[]): string | null {
  return keys.find((key) => nearKey(key, [name]) !== null) ?? null;
}

function expected(issue: z.core.$ZodIssue): string {
  if (options(issue).length > 0)
    return `one of ${options(issue)
      .map((option) => `"${option}"`)
      .join(', ')}`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.message === TIME ? TIME : (TYPES[issue.expected] ?? issue.expected);
    case 'too_small':
      return issue.origin === 'string'
        ? 'a text that is not empty'
        : `a whole number of at least ${leastOf(issue)}`;
    default:
      return issue.message;
  }
}

function leastOf(issue: z.core.$ZodIssueTooSmall): string {
  return String(issue.inclusive === false ? Number(issue.minimum) + 1 : issue.minimum);
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function options(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []).map(String) : [];
}

/** `commits[3].author.email`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (isRecord(value) ? value[String(part)] : undefined), raw);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A value as it may be printed: short, in quotes, without control or direction characters. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'an object';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  const clipped = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return clipped.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escaped);
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => character.charCodeAt(unit))
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('');
}
