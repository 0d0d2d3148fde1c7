import { posix } from 'node:path';
import type { ImportRule } from './import-rules.ts';

/** A source file, its path from `src`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every import that its folder's rule does not allow, as `file imports thing`. */
export function importBreaches(
  files: readonly SourceFile[],
  rules: Readonly<Record<string, ImportRule>>,
): readonly string[] {
  return files.flatMap((file) => {
    const folder = folderOf(file.path);
    const rule = rules[folder];
    if (rule === undefined) return [`${file.path} lies in a folder without a rule`];
    return importsOf(file)
      .filter((target) => !isAllowed(target, folder, rule))
      .map((target) => `${file.path} imports ${target}`);
  });
}

/** Paths from `src`, or package specifiers. */
function importsOf(file: SourceFile): readonly string[] {
  return [...file.text.matchAll(IMPORT)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    return target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file.path), target)) : target;
  });
}

function isAllowed(target: string, folder: string, rule: ImportRule): boolean {
  if (target.endsWith('.ts')) return folderOf(target) === folder || rule.folders.includes(folderOf(target));
  return rule.packages.some((name) =>
    name === 'node:*' ? target.startsWith('node:') : target === name || target.startsWith(`${name}/`),
  );
}

function folderOf(path: string): string {
  return path.split('/').at(0) ?? '';
}
