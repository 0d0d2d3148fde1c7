import { DAY } from '../../domain/duration.ts';
import type { MeasuredPullRequest } from '../../domain/measured-pull-request.ts';
import type { Window } from '../../domain/window.ts';
import type { CohortGroup } from '../cohort-groups.ts';
import { modelFamily } from '../cohort-key.ts';
import { startedIn } from '../in-window.ts';
import { numbering } from './numbering.ts';

/** Four weeks: work of one person that is further apart is not set against each other. */
const BLOCK = 28 * DAY;

/**
 * Pull requests that may be set against each other, in bundles: those of one cohort, person, repository, four weeks and
 * model, which no contrast tells apart. Bundles stand by column, cohort after cohort; everything that is asked of one a
 * thousand times over is a small number, which follows the order of the rows and means nothing by itself.
 */
export interface ContrastUnits {
  readonly rows: readonly MeasuredPullRequest[];
  /** By row. */
  readonly bundle: Int32Array;
  readonly cohorts: readonly BundleRange[];
  /** How many rows. */
  readonly perBundle: Int32Array;
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
  readonly sizes: {
    readonly bundles: number;
    readonly clusters: number;
    readonly strata: number;
    readonly cells: number;
  };
  readonly repositories: readonly string[];
  readonly models: readonly string[];
}

/** A cohort's bundles: from `from` (included) until `until` (excluded). */
export interface BundleRange {
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
  const bundles = bundling(window);
  const ofRow: number[] = [];
  const cohorts = groups.map((group, cohort): BundleRange => {
    const from = bundles.size();
    for (const row of group.rows) {
      if (!startedIn(window, row) || superseded.has(row)) continue;
      rows.push(row);
      ofRow.push(bundles.of(row, cohort));
    }
    return { group, from, until: bundles.size() };
  });
  const perBundle = new Int32Array(bundles.size());
  for (const bundle of ofRow) perBundle[bundle] = (perBundle[bundle] ?? 0) + 1;
  return { rows, bundle: Int32Array.from(ofRow), cohorts, perBundle, ...bundles.columns() };
}

/** Both factors stay below these, so that a pair of numbers is one whole number below 2⁵³. */
const SECOND = 2 ** 26;

function bundling(window: Window) {
  const persons = numbering<string>();
  const logins = numbering<string>();
  const personOfLogin: number[] = [];
  const repositories = numbering<string>();
  const clusters = numbering<number>();
  const strata = numbering<number>();
  const cells = numbering<number>();
  const models = numbering<string>();
  const bundles = new Map<number, number>();
  const byColumn: Columns = { person: [], repository: [], cluster: [], stratum: [], cell: [], model: [] };
  const blocks = Math.ceil((window.until - window.from) / BLOCK) + 1;
  let cohort = -1;
  return { of, columns: typed, size: () => byColumn.cell.length };

  function of(row: MeasuredPullRequest, ofCohort: number): number {
    if (ofCohort !== cohort) bundles.clear();
    cohort = ofCohort;
    const person = personOf(row);
    const repository = repositories.of(row.repository);
    const block = Math.floor((startOf(row) - window.from) / BLOCK);
    const cluster = clusters.of(person < 0 ? -1 - repository : person);
    const stratum = strata.of(repository * blocks + block);
    const cell = cells.of(cluster * SECOND + stratum);
    const family = row.membership.kind === 'harness' ? modelFamily(row.membership.model) : null;
    const model = family === null ? -1 : models.of(family);
    const key = cell * 2 ** 10 + model + 1;
    const known = bundles.get(key);
    if (known !== undefined) return known;
    const bundle = byColumn.cell.length;
    bundles.set(key, bundle);
    byColumn.person.push(person);
    byColumn.repository.push(repository);
    byColumn.cluster.push(cluster);
    byColumn.stratum.push(stratum);
    byColumn.cell.push(cell);
    byColumn.model.push(model);
    return bundle;
  }

  function personOf({ person }: MeasuredPullRequest): number {
    if (person.kind === 'unknown') return -1;
    const login = logins.of(person.login);
    const number = personOfLogin[login] ?? persons.of(person.login.toLowerCase());
    personOfLogin[login] = number;
    return number;
  }

  function typed() {
    const { person, repository, cluster, stratum, cell, model } = byColumn;
    return {
      person: Int32Array.from(person),
      repository: Int32Array.from(repository),
      cluster: Int32Array.from(cluster),
      stratum: Int32Array.from(stratum),
      cell: Int32Array.from(cell),
      model: Int32Array.from(model),
      sizes: { bundles: cell.length, clusters: clusters.size(), strata: strata.size(), cells: cells.size() },
      repositories: repositories.names(),
      models: models.names(),
    };
  }
}

type Columns = Readonly<Record<'person' | 'repository' | 'cluster' | 'stratum' | 'cell' | 'model', number[]>>;

function startOf({ start, createdAt }: MeasuredPullRequest): number {
  return start.kind === 'started' ? start.at : createdAt;
}
