import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';

const MAX_BYTES = 256 * 1024;

/** Something wrong or remarkable at an offset of the text. */
export interface Finding {
  readonly offset: number;
  readonly text: string;
}

/** A YAML text, with the place of everything in it. */
export interface YamlFile {
  /** Keys without a value are left out: they say nothing. Only to be trusted where there are no problems. */
  readonly value: unknown;
  readonly problems: readonly Finding[];
  /** Where the value at a path stands, or the nearest thing around it; `key`: a key of the map at that path. */
  offsetOf(path: readonly PropertyKey[], key?: string): number;
  /** `12:5`, 1-based. */
  placeOf(offset: number): string;
}

/**
 * Reads one YAML 1.2 document without running into its traps: no aliases (a few lines of them can fill the memory),
 * no tags, no duplicate keys, no binary, nothing over 256 KiB.
 */
export function readYaml(text: string): YamlFile {
  const unreadable = unreadableText(text);
  const lines = new LineCounter();
  const document = parseDocument(unreadable === null ? text : '', {
    lineCounter: lines,
    prettyErrors: false,
  });
  const problems = unreadable === null ? problemsOf(document) : [{ offset: 0, text: unreadable }];
  return {
    value: problems.length === 0 ? withoutNulls(document.toJS()) : null,
    problems,
    offsetOf: (path, key) => offsetIn(document, path, key),
    placeOf: (offset) => {
      const { line, col } = lines.linePos(offset);
      return `${Math.max(1, line)}:${Math.max(1, col)}`;
    },
  };
}

function unreadableText(text: string): string | null {
  if (new TextEncoder().encode(text).length > MAX_BYTES) return 'the file is larger than 256 KiB';
  const binary = /[\p{Cc}\uFFFD]/u.test(text.replaceAll(/[\t\n\r]/g, ''));
  return binary ? 'the file is not UTF-8 text' : null;
}

function problemsOf(document: Document.Parsed): readonly Finding[] {
  const found: Finding[] = [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    text: MESSAGES[error.code] ?? `not YAML: ${error.message}`,
  }));
  visit(document, {
    Alias: (_, node) => {
      found.push({
        offset: node.range?.[0] ?? 0,
        text: `"*${node.source}": aliases are not read; write the value out`,
      });
    },
    Pair: (_, pair) => {
      if (isNode(pair.key) && !isScalar(pair.key) && !isAlias(pair.key)) {
        found.push({ offset: pair.key.range?.[0] ?? 0, text: 'a key must be a plain text' });
      }
    },
  });
  return found;
}

const MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands twice in its map; remove one',
  TAB_AS_INDENT: 'a tab indents this line; YAML wants spaces',
  MULTIPLE_DOCS: 'a second document begins here (---); remove it',
  TAG_RESOLVE_FAILED: 'a tag (!) stands here; write the plain value',
};

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, child]) => child !== null);
  return Object.fromEntries(entries.map(([key, child]) => [key, withoutNulls(child)]));
}

function offsetIn(document: Document.Parsed, path: readonly PropertyKey[], key?: string): number {
  let node: unknown = document.contents;
  let offset = startOf(node, 0);
  for (const part of path) {
    node = childOf(node, part);
    offset = startOf(node, offset);
  }
  return key === undefined ? offset : startOf(keyOf(node, key), offset);
}

function childOf(node: unknown, part: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(part)];
  return isMap(node) ? node.items.find((pair) => nameOf(pair.key) === String(part))?.value : null;
}

function keyOf(node: unknown, key: string): unknown {
  return isMap(node) ? node.items.find((pair) => nameOf(pair.key) === key)?.key : null;
}

function nameOf(key: unknown): string | null {
  return isScalar(key) ? String(key.value) : null;
}

function startOf(node: unknown, otherwise: number): number {
  return (isNode(node) ? node.range?.[0] : null) ?? otherwise;
}
