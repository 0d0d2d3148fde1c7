import type { z } from 'zod';
import { keysAt } from './json-schema.ts';
import { nearest } from './nearest.ts';
import type { Finding, YamlFile } from './yaml-file.ts';

const LONGEST = 40;

/**
 * What zod found wrong with a file, with its place; the words are made when they are asked for, as a hostile file has
 * tens of thousands of problems. One issue may be several unknown keys.
 */
export function explainIssue(issue: z.core.$ZodIssue, file: YamlFile): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      offset: file.offsetOf(issue.path, key),
      text: () => unknownKey(key, issue.path),
    }));
  }
  if (issue.code === 'invalid_key') return [unknownMember(issue, file)];
  return [{ offset: file.offsetOf(issue.path), text: () => wrongValue(issue, file) }];
}

function wrongValue(issue: z.core.$ZodIssue, file: YamlFile): string {
  const found = valueAt(file.value, issue.path);
  const name = issue.path.length === 0 ? 'the file' : `"${pathText(issue.path)}"`;
  if (found === undefined) return `${name} is missing`;
  const what = issue.code === 'custom' && isRecord(found) ? '' : `, found ${describe(found)}`;
  return `${name} ${demand(issue)}${what}${hint(issue, found)}`;
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const known = keysAt(path);
  const near = nearest(key, known);
  const place = path.length === 0 ? '' : ` in "${pathText(path)}"`;
  const remedy = near === null ? `known are ${quoted(known)}` : `did you mean "${near}"?`;
  return `unknown key ${describe(key)}${place}; ${remedy}`;
}

/** A key of a map by harness id. */
function unknownMember(issue: z.core.$ZodIssueInvalidKey, file: YamlFile): Finding {
  const path = issue.path.slice(0, -1);
  const key = String(issue.path.at(-1));
  const [cause] = issue.issues;
  const demanded = () => (cause === undefined ? 'is no key' : `${demand(cause)}${hint(cause, key)}`);
  return {
    offset: file.offsetOf(path, key),
    text: () => `the key ${describe(key)} of "${pathText(path)}" ${demanded()}`,
  };
}

function demand(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return hasOwnDemand(issue) ? issue.message : `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${quoted(issue.values)}`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
        : 'must not be empty';
    case 'too_big':
      return issue.origin === 'string'
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

/** Whether the schema says more than what type it wants: quotes alone would not make the value right. */
function hasOwnDemand({ message }: z.core.$ZodIssue): boolean {
  return message.startsWith('must ');
}

function hint(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object') {
    return hasOwnDemand(issue) ? '' : '; put it in quotes';
  }
  if (typeof found !== 'string') return '';
  const near = nearest(found, candidatesOf(issue));
  return near === null ? '' : `; did you mean "${near}"?`;
}

function candidatesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.filter((value) => typeof value === 'string');
  const candidates: unknown = issue.code === 'custom' ? issue.params?.candidates : null;
  return Array.isArray(candidates) ? candidates.map(String) : [];
}

function quoted(values: readonly unknown[]): string {
  return values.map((value) => `"${String(value)}"`).join(', ');
}

/** `signals[0].trailers[1].key`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, part) => (isRecord(at) ? at[String(part)] : undefined), value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A value as it may be printed: short, in quotes, without control or direction characters. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a map of keys';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  const clipped = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return clipped.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
}
