import type { Example } from './infer-signal.ts';
import { type Mark, readMark } from './mark.ts';

/**
 * The part of a configuration that tells a harness by its marks without any code, or `null` where the configuration
 * has no key for any of them.
 *
 * @throws {RangeError} where a mark cannot be told from people's
 */
export function inHouseConfig(
  { id, name }: { readonly id: string; readonly name: string },
  examples: readonly Example[],
): string | null {
  const lines = [...new Set(examples.flatMap(({ text }) => keyOf(readMark(text))))];
  if (lines.length === 0) return null;
  const grouped = Map.groupBy(lines, (line) => line.slice(0, line.indexOf(' ')));
  return [
    'version: 1',
    'signals:',
    `  - id: ${id}`,
    `    name: ${JSON.stringify(name)}`,
    ...[...grouped].map(
      ([key, same]) => `    ${key} [${same.map((line) => line.slice(key.length + 1)).join(', ')}]`,
    ),
  ].join('\n');
}

/** `key: value`, or nothing. */
function keyOf(mark: Mark): readonly string[] {
  switch (mark.kind) {
    case 'account':
      return [`logins: ${JSON.stringify(`${mark.login}[bot]`)}`];
    case 'address':
      return [`emails: ${JSON.stringify(mark.address)}`];
    case 'branch':
      return [`branch-prefixes: ${JSON.stringify(`${mark.prefix}/`)}`];
    case 'trailer':
    case 'convention':
      return [`trailers: { key: ${mark.trailer.key}, value: ${JSON.stringify(mark.trailer.value)} }`];
    case 'line':
      return [];
  }
}
