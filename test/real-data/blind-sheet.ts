import { writeFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { HARNESSES } from '../../src/attribution/catalogue.ts';
import { seededRandom } from '../statistics/support/seeded-random.ts';
import { adjudicated, adjudications } from '../support/corpus-adjudications.ts';
import { corpusErrors, corpusEvaluation } from '../support/corpus-evaluation.ts';
import { type LabelledCase, labelledCorpus } from '../support/corpus-labelled.ts';

const LONGEST = 6000;
const ROOT = resolve(import.meta.dirname, '../..');

/**
 * `node test/real-data/blind-sheet.ts FILE [seed]`: writes a sheet for somebody who judges labels of the corpus without
 * knowing what attribution says. Rows where the two differ stand among as many where they agree, of like labels.
 */
await main(process.argv.slice(2));

async function main([path, seed = '1']: readonly string[]): Promise<void> {
  if (path === undefined)
    throw new Error('Say where to write: node test/real-data/blind-sheet.ts FILE [seed]');
  const inside = relative(ROOT, resolve(path));
  if (!inside.startsWith('..') && !isAbsolute(inside)) {
    throw new Error(
      `${path} is in the repository, where texts of the corpus may not be: choose another folder`,
    );
  }
  const random = seededRandom(Number(seed));
  const judged = new Set(adjudications().map(({ id }) => id));
  const cases = adjudicated(labelledCorpus()).filter(
    (one) => one.pullRequest.expected !== undefined && !judged.has(one.id) && isAskedFor(one),
  );
  const wrong = new Set(corpusErrors(await corpusEvaluation(cases), cases).map(({ id }) => id));
  const [differing, agreeing] = [true, false].map((isWrong) =>
    cases.filter(({ id }) => wrong.has(id) === isWrong),
  );
  const rows = shuffled([...(differing ?? []), ...likes(differing ?? [], agreeing ?? [], random)], random);
  writeFileSync(path, [instructions(rows.length), ...rows.map(sheetRow)].join('\n'), { mode: 0o600 });
  console.log(`Wrote ${rows.length} rows to ${path}.`);
}

/** What the thresholds look at: other labels are not worth a judge's time. */
function isAskedFor({ file, row, pullRequest }: LabelledCase): boolean {
  if (file === 'positives') return row.confidence === 'high';
  return file === 'negatives' || pullRequest.expected?.harness === null;
}

/** For each differing row one that agrees: of its label and source where there is one left, else of its file. */
function likes(
  differing: readonly LabelledCase[],
  agreeing: readonly LabelledCase[],
  random: () => number,
): readonly LabelledCase[] {
  const pool = shuffled(agreeing, random);
  return differing.flatMap((one) => {
    const sameKind = pool.findIndex((other) => kindOf(other) === kindOf(one));
    const sameLabel = pool.findIndex((other) => other.file === one.file && labelOf(other) === labelOf(one));
    const sameFile = pool.findIndex((other) => other.file === one.file);
    const at = [sameKind, sameLabel, sameFile].find((index) => index >= 0);
    return at === undefined ? [] : pool.splice(at, 1);
  });
}

function kindOf({ file, row }: LabelledCase): string {
  return [file, row.label, row.label_source, row.category, row.body_kind].join(' ');
}

function labelOf({ row }: LabelledCase): string {
  return row.label ?? row.category ?? row.body_kind ?? 'none';
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

function instructions(count: number): string {
  const ids = HARNESSES.map(({ id, name }) => `${id} (${name})`).join(', ');
  return [
    `# ${count} labels to judge`,
    '',
    'For each: which harness made this pull request or commit, by what stands here? The label may be right or wrong.',
    'Reviews, summaries and accepted suggestions by a bot, quotations, templates and mere mentions are no authorship.',
    'Several harnesses: the one that made most of it, or that ran the other inside itself. Nothing to see: null.',
    'Where the label is right, write nothing. Else one object: `{"id": …, "expected": "harness-id" or null, "reason": …}`.',
    '',
    `Ids: ${ids}.`,
    '',
  ].join('\n');
}

function sheetRow({ id, pullRequest, row }: LabelledCase, index: number): string {
  const { author, headBranch, title, body, commits = [], mergeCommit, createdAt } = pullRequest;
  const label = pullRequest.expected?.harness ?? 'none';
  return [
    `## ${index + 1}. ${id}`,
    '',
    `label as is: ${label} · ${row.kind ?? 'body'} · ${new Date(createdAt).toISOString()}`,
    ...(author === undefined ? [] : [`author: ${author?.login}`]),
    ...(headBranch === undefined ? [] : [`branch: ${headBranch}`]),
    ...(title === undefined ? [] : [`title: ${title}`]),
    ...text('body', body),
    ...text('squash commit', mergeCommit?.message),
    ...commits.flatMap((commit) => [
      `commit ${commit.sha} · author ${who(commit.author)} · committer ${who(commit.committer)}`,
      ...text('message', commit.message),
    ]),
    '',
  ].join('\n');
}

function who(identity: NonNullable<LabelledCase['pullRequest']['commits']>[number]['author']): string {
  const { name, email, account } = identity ?? {};
  return [name, email === undefined ? null : `<${email}>`, account?.login]
    .filter((part) => part != null)
    .join(' ');
}

/** Fenced by more marks than any text has. */
function text(name: string, of: string | null | undefined): readonly string[] {
  if (of == null || of === '') return [];
  const clipped = of.length > LONGEST ? `${of.slice(0, LONGEST)}\n[… cut]` : of;
  return [`${name}:`, '~~~~~~~~~~', clipped, '~~~~~~~~~~'];
}
