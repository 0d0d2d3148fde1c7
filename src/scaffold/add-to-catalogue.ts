import { variableName } from './variable-name.ts';

/** As the import sorter has it: numbers by their value. */
const IMPORT_ORDER = new Intl.Collator('en', { numeric: true });

const IMPORT = /^import \{ (?<variable>\w+) \} from '\.\/harnesses\/(?<id>[\w-]+)\.ts';$/;

/**
 * The catalogue's file with a harness more: its import, and its entry in the order of the ids.
 *
 * @throws {Error} where the file is not the list that it was
 */
export function addToCatalogue(text: string, id: string): string {
  const lines = text.split('\n');
  const ids = new Map(
    lines.flatMap((line) => {
      const { groups } = IMPORT.exec(line) ?? {};
      return groups === undefined ? [] : [[groups.variable ?? '', groups.id ?? '']];
    }),
  );
  const entries = lines.flatMap((line, at) => entry(line, at, ids));
  if (ids.size === 0 || entries.length !== ids.size)
    throw new Error(
      'catalogue.ts is not one import and one entry a harness any more; add the two lines by hand',
    );
  if ([...ids.values()].includes(id)) throw new Error(`catalogue.ts lists ${id} already`);
  const variable = variableName(id);
  const imports = lines.flatMap((line, at) => {
    const known = IMPORT.exec(line)?.groups?.id;
    return known === undefined ? [] : [{ id: known, at }];
  });
  const importAt = placeOf(imports, (known) => IMPORT_ORDER.compare(id, known) < 0);
  const entryAt = placeOf(entries, (known) => id < known);
  return lines
    .toSpliced(entryAt, 0, `  ${variable},`)
    .toSpliced(importAt, 0, `import { ${variable} } from './harnesses/${id}.ts';`)
    .join('\n');
}

interface Place {
  readonly id: string;
  readonly at: number;
}

function entry(line: string, at: number, ids: ReadonlyMap<string, string>): readonly Place[] {
  const variable = /^ {2}(\w+),$/.exec(line)?.[1];
  const id = variable === undefined ? undefined : ids.get(variable);
  return id === undefined ? [] : [{ id, at }];
}

/** The line before the first that comes after, else the one behind the last. */
function placeOf(places: readonly Place[], isAfter: (id: string) => boolean): number {
  const next = places.find(({ id }) => isAfter(id));
  return next?.at ?? (places.at(-1)?.at ?? 0) + 1;
}
