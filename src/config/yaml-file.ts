import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';

const MAX_BYTES = 256 * 1024;

/** Something wrong or remarkable at an offset of the text. */
export interface Finding {
  readonly offset: number;
  readonly text: () => string;
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
    // Its own search compares every key with every other; ours is below.
    uniqueKeys: false,
  });
  const places = createPlaces(document);
  const problems = unreadable === null ? problemsOf(document) : [{ offset: 0, text: () => unreadable }];
  return {
    value: problems.length === 0 ? withoutNulls(document.toJS()) : null,
    problems,
    offsetOf: places,
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
    text: () => MESSAGES[error.code] ?? `not YAML: ${error.message}`,
  }));
  visit(document, {
    Alias: (_, node) => {
      found.push({
        offset: node.range?.[0] ?? 0,
        text: () => `"*${node.source}": aliases are not read; write the value out`,
      });
    },
    Pair: (_, pair) => {
      if (isNode(pair.key) && !isScalar(pair.key) && !isAlias(pair.key)) {
        found.push({ offset: startOf(pair.key, 0), text: () => 'a key must be a plain text' });
      }
    },
    Map: (_, map) => {
      found.push(...repeatedKeys(map));
    },
  });
  return found;
}

const MESSAGES: Readonly<Record<string, string>> = {
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

function repeatedKeys(map: YAMLMap): readonly Finding[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    const name = nameOf(key);
    if (name === null || seen.size < seen.add(name).size) return [];
    return [{ offset: startOf(key, 0), text: () => 'this key stands twice in its map; remove one' }];
  });
}

/** Finds offsets by path; the keys of a map are gone through once, however many are asked for. */
function createPlaces(document: Document.Parsed): YamlFile['offsetOf'] {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (node: unknown, name: string): Pair | undefined => {
    if (!isMap(node)) return undefined;
    const index = indexes.get(node) ?? new Map(node.items.map((pair) => [nameOf(pair.key) ?? '', pair]));
    indexes.set(node, index);
    return index.get(name);
  };
  return (path, key) => {
    let node: unknown = document.contents;
    let offset = startOf(node, 0);
    for (const part of path) {
      node = isSeq(node) ? node.items[Number(part)] : pairOf(node, String(part))?.value;
      offset = startOf(node, offset);
    }
    return key === undefined ? offset : startOf(pairOf(node, key)?.key, offset);
  };
}

function nameOf(key: unknown): string | null {
  return isScalar(key) ? String(key.value) : null;
}

function startOf(node: unknown, otherwise: number): number {
  return (isNode(node) ? node.range?.[0] : null) ?? otherwise;
}
