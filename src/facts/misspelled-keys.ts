import { nearKey } from './near-key.ts';
import { objectsOf } from './objects-of.ts';
import { pullRequestObject } from './pull-request-schema.ts';

/** A key that is not read, where it first stood, and the one that was probably meant. */
export interface MisspelledKey {
  readonly path: string;
  readonly meant: string;
}

/** Keeps a file whose keys are data (ids, dates) from filling the memory. */
const MOST_KEYS = 1000;

interface Shape {
  readonly keys: ReadonlySet<string>;
  readonly children: ReadonlyMap<string, Shape>;
}

/**
 * Looks through lines for keys that resemble a known one: an exporter's `merged_at` would otherwise be ignored in
 * silence and read as unknown. Each is told once.
 */
export function createKeyCheck(): (raw: unknown) => readonly MisspelledKey[] {
  const root = shapeOf([pullRequestObject]);
  const told = new Set<string>();
  return (raw) => {
    const found: MisspelledKey[] = [];
    if (root !== null)
      visit(raw, root, '', (path, key, keys, shape) => {
        if (told.size === MOST_KEYS || told.has(path)) return;
        told.add(path);
        const meant = nearKey(key, shape.keys);
        if (meant !== null && !keys.includes(meant)) found.push({ path, meant });
      });
    return found;
  };
}

type OnUnknown = (path: string, key: string, keys: readonly string[], shape: Shape) => void;

function visit(value: unknown, shape: Shape, path: string, onUnknown: OnUnknown): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, shape, `${path}[]`, onUnknown);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (!shape.keys.has(key)) {
        onUnknown(joined(path, key), key, Object.keys(value), shape);
      } else if (typeof child === 'object') {
        const inner = shape.children.get(key);
        if (inner !== undefined) visit(child, inner, joined(path, key), onUnknown);
      }
    }
  }
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** The keys that a schema reads, whatever of its alternatives the value turns out to be. */
function shapeOf(schemas: readonly unknown[]): Shape | null {
  const objects = schemas.flatMap(objectsOf);
  if (objects.length === 0) return null;
  const keys = new Set(['kind', ...objects.flatMap((object) => Object.keys(object.shape))]);
  const children = new Map<string, Shape>();
  for (const key of keys) {
    const child = shapeOf(objects.map((object) => object.shape[key]));
    if (child !== null) children.set(key, child);
  }
  return { keys, children };
}
