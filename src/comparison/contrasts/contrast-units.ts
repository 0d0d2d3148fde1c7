import { DAY } from '../../domain/duration.ts';
import type { MeasuredPullRequest } from '../../domain/measured-pull-request.ts';
import type { Window } from '../../domain/window.ts';
import type { CohortGroup } from '../cohort-groups.ts';
import { modelFamily } from '../cohort-key.ts';
import { startedIn } from '../in-window.ts';

/** Four weeks: work of one person that is further apart is not set against each other. */
const BLOCK = 28 * DAY;

/**
 * Pull requests that may be set against each other, by column and cohort after cohort: everything that is asked of one a
 * thousand times over is a small number. Numbers follow the order of the rows and mean nothing by themselves.
 */
export interface ContrastUnits {
  readonly rows: readonly MeasuredPullRequest[];
  readonly cohorts: readonly UnitRange[];
  /** -1: unknown. */
  readonly person: Int32Array;
  readonly repository: Int32Array;
  /** The person, or where nobody knows it the repository: it then stands for one. */
  readonly cluster: Int32Array;
  /** Repository × four weeks. */
  readonly stratum: Int32Array;
  /** Cluster × repository × four weeks. */
  readonly cell: Int32Array;
  /** Model family; -1: unknown. */
  readonly model: Int32Array;
  readonly sizes: { readonly clusters: number; readonly strata: number; readonly cells: number };
  readonly repositories: readonly string[];
  readonly models: readonly string[];
}

/** A cohort's pull requests: from `from` (included) until `until` (excluded). */
export interface UnitRange {
  readonly group: CohortGroup;
  readonly from: number;
  readonly until: number;
}

/** The pull requests of all cohorts that started in a window and were not superseded. */
export function contrastUnits(
  groups: readonly CohortGroup[],
  window: Window,
  superseded: ReadonlySet<MeasuredPullRequest>,
): ContrastUnits {
  const rows: MeasuredPullRequest[] = [];
  const cohorts = groups.map((group): UnitRange => {
    const from = rows.length;
    for (const row of group.rows) if (startedIn(window, row) && !superseded.has(row)) rows.push(row);
    return { group, from, until: rows.length };
  });
  return { rows, cohorts, ...columnsOf(rows, window) };
}

function columnsOf(rows: readonly MeasuredPullRequest[], window: Window) {
  const column = () => new Int32Array(rows.length);
  const columns = { person: column(), repository: column(), cluster: column(), stratum: column() };
  const [cell, model] = [column(), column()];
  const persons = numbering();
  const repositories = numbering();
  const clusters = numbering<number>();
  const strata = numbering<number>();
  const cells = numbering<number>();
  const models = numbering();
  const blocks = Math.ceil((window.until - window.from) / BLOCK) + 1;
  for (const [i, row] of rows.entries()) {
    const person = row.person.kind === 'known' ? persons.of(row.person.login.toLowerCase()) : -1;
    const repository = repositories.of(row.repository);
    const block = Math.floor((startOf(row) - window.from) / BLOCK);
    const cluster = clusters.of(person < 0 ? -1 - repository : person);
    const stratum = strata.of(repository * blocks + block);
    columns.person[i] = person;
    columns.repository[i] = repository;
    columns.cluster[i] = cluster;
    columns.stratum[i] = stratum;
    // Dense in both, so that the pair is one whole number below 2⁵³.
    cell[i] = cells.of(cluster * 2 ** 26 + stratum);
    const family = row.membership.kind === 'harness' ? modelFamily(row.membership.model) : null;
    model[i] = family === null ? -1 : models.of(family);
  }
  const sizes = { clusters: clusters.size(), strata: strata.size(), cells: cells.size() };
  return { ...columns, cell, model, sizes, repositories: repositories.names(), models: models.names() };
}

function startOf({ start, createdAt }: MeasuredPullRequest): number {
  return start.kind === 'started' ? start.at : createdAt;
}

/** Gives whatever comes the next number, and the same thing the same number. */
function numbering<Name = string>() {
  const numbers = new Map<Name, number>();
  return {
    of: (name: Name): number => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, numbers.size);
      return numbers.size - 1;
    },
    size: (): number => numbers.size,
    names: (): readonly Name[] => [...numbers.keys()],
  };
}
