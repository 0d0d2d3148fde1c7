/** A number may differ by this share of its size, or by `FLOOR` where it is next to nothing. */
const RELATIVE = 1e-8;
const FLOOR = 1e-13;

/** What differs between two trees of values, named by path: `wilson.3.low: 0.1 is not 0.2`. Empty when they agree. */
export function differences(actual: unknown, expected: unknown, path = ''): readonly string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return near(actual, expected) ? [] : [`${path}: ${actual} is not ${expected}`];
  }
  if (!isTree(actual) || !isTree(expected)) {
    return actual === expected ? [] : [`${path}: ${show(actual)} is not ${show(expected)}`];
  }
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  return keys.flatMap((key) => differences(actual[key], expected[key], path === '' ? key : `${path}.${key}`));
}

function near(actual: number, expected: number): boolean {
  const size = Math.max(Math.abs(actual), Math.abs(expected));
  return Math.abs(actual - expected) <= Math.max(RELATIVE * size, FLOOR);
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return isTree(value) ? JSON.stringify(value).slice(0, 80) : String(value);
}
