import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { program } from '../../src/cli/program.ts';

const text = readFileSync('docs/command-line.md', 'utf8');
const { commands } = program({ out: process.stdout, log: process.stderr }, () => undefined);
const sections = new Map(text.split(/^## /m).map((section) => [section.split('\n')[0] ?? '', section]));

describe('docs/command-line.md', () => {
  it.each(commands.map((command) => [command.name(), command]))(
    'describes %s with all its options',
    (name, command) => {
      const section = sections.get(name) ?? '';
      expect(text).toContain(`[\`${name}\`](#${name})`);
      const options = command.options.map(({ long }) => long ?? '');
      expect(options.filter((option) => !new RegExp(`${option}\\b`).test(section))).toEqual([]);
    },
  );

  it('describes no option that there is not', () => {
    for (const command of commands) {
      const named = [...(sections.get(command.name()) ?? '').matchAll(/--[a-z][a-z0-9-]*/g)].map(
        ([option]) => option,
      );
      const known = command.options.map(({ long }) => long ?? '');
      expect(named.filter((option) => !known.includes(option))).toEqual([]);
    }
  });
});
