import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import type { FactsHeader } from '../../src/domain/facts-header.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { writeFacts } from '../../src/facts/write-facts.ts';
import { at } from './pull-request.ts';

export interface Finished {
  readonly exitCode: number;
  readonly out: string;
  readonly log: string;
}

/** Runs the command line in this process, as on a pipe, or on a terminal if told so. */
export async function commandLine(
  args: readonly string[],
  { isTTY = false, surroundings }: { readonly isTTY?: boolean; readonly surroundings?: Surroundings } = {},
): Promise<Finished> {
  const out = collector(isTTY);
  const log = collector(isTTY);
  const exitCode = await run(args, { out: out.stream, log: log.stream }, surroundings);
  return { exitCode, out: out.text(), log: log.text() };
}

function collector(isTTY: boolean) {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => chunks.join('') };
}

/** A folder of files that goes away with the test that asked for it. */
export function workplace(): {
  readonly folder: string;
  readonly file: (name: string, text: string) => string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'harness-metrics-'));
  return {
    folder,
    file(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export const HEADER: FactsHeader = {
  tool: 'test',
  scope: ['example/shop'],
  since: at('2026-07-01T00:00Z'),
  until: at('2026-11-16T07:00Z'),
  observedAt: at('2026-11-16T07:00Z'),
  fields: [],
  complete: true,
};

/** The text of a facts file. */
export async function factsText(
  pullRequests: readonly PullRequest[],
  header: Partial<FactsHeader> = {},
): Promise<string> {
  return (await Array.fromAsync(writeFacts({ ...HEADER, ...header }, pullRequests))).join('');
}
