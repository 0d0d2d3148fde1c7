import { attribute } from '../src/attribution/attribute.ts';
import { HARNESSES } from '../src/attribution/catalogue.ts';
import { compileCatalogue } from '../src/attribution/compile-catalogue.ts';
import type { FactsHeader } from '../src/domain/facts-header.ts';
import type { PullRequest } from '../src/domain/pull-request.ts';
import { readFacts } from '../src/facts/read-facts.ts';
import { writeFacts } from '../src/facts/write-facts.ts';
import { startOf } from '../src/measurement/start.ts';
import { hasCorpus } from '../test/support/corpus-facts.ts';
import { labelledCorpus } from '../test/support/corpus-labelled.ts';
import { threadTime } from '../test/support/thread-time.ts';
import { markedOrganisation } from './large-organisation.ts';

/** Each is so short that it is done many times; the best of some rounds is taken, as in the other stages. */
const ROUNDS = 20;
const AT_LEAST = 10_000;

const catalogue = compileCatalogue(HARNESSES);
const { header, pullRequests } = markedOrganisation(4000);
const rows = [await rowOf('attribute, all of an organisation marked', pullRequests)];
if (hasCorpus) rows.push(await rowOf('attribute, corpus of marked pull requests', corpusPositives()));

process.stdout.write(
  `| marked pull requests | × JSON.parse | µs a pull request |\n| :-- | --: | --: |\n${rows.join('')}`,
);

function corpusPositives(): readonly PullRequest[] {
  return labelledCorpus()
    .filter(({ file }) => file === 'positives')
    .map(({ pullRequest }) => pullRequest);
}

async function rowOf(name: string, given: readonly PullRequest[]): Promise<string> {
  const lines = await linesOf(header, given);
  const read: PullRequest[] = [];
  for await (const { pullRequest } of (await readFacts(writeFacts(header, given), 'bench')).pullRequests)
    read.push(pullRequest);
  const times = Math.ceil(AT_LEAST / read.length);
  let parse = Number.POSITIVE_INFINITY;
  let attributed = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    parse = Math.min(
      parse,
      spent(times, () => parseAll(lines)),
    );
    attributed = Math.min(
      attributed,
      spent(times, () => attributeAll(read)),
    );
  }
  const each = (1000 * attributed) / times / read.length;
  return `| ${name} | ${(attributed / parse).toFixed(2)} | ${each.toFixed(1)} |\n`;
}

async function linesOf(about: FactsHeader, given: readonly PullRequest[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of writeFacts(about, given)) lines.push(line);
  return lines;
}

function parseAll(lines: readonly string[]): void {
  for (const line of lines) JSON.parse(line);
}

function attributeAll(given: readonly PullRequest[]): void {
  for (const one of given) attribute(one, { start: startOf(one, header.observedAt), catalogue });
}

function spent(times: number, work: () => void): number {
  globalThis.gc?.();
  const begin = threadTime();
  for (let time = 0; time < times; time += 1) work();
  return threadTime() - begin;
}
