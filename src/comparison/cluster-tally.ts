import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { ClusterSums } from '../statistics/intraclass-correlation.ts';

/** Pull requests, by the cluster that their outcome depends on. */
export interface ClusterTally {
  readonly n: number;
  /** In the order in which they came. */
  readonly clusters: readonly ClusterSums[];
  /** Persons who can be told apart; all the unknown ones together count as one, so that they never lift a group. */
  readonly persons: number;
  readonly knownPersons: number;
}

interface Cluster extends ClusterSums {
  n: number;
  sum: number;
  sumOfSquares: number;
}

/**
 * Counts pull requests by person, or, where the person is unknown, by repository (repository-weeks would be the same
 * people again and again and manufacture clusters). Told once what each login is: there are few of them, and hundreds
 * of thousands of pull requests.
 */
export function clusterTally() {
  const clusters: Cluster[] = [];
  const byLogin = new Map<string, Cluster>();
  const byPerson = new Map<string, Cluster>();
  const byRepository = new Map<string, Cluster>();
  let n = 0;
  return { add, tally };

  /** `score`: 1 for what succeeded, else 0. */
  function add({ person, repository }: MeasuredPullRequest, score: 0 | 1 = 0): void {
    const cluster = person.kind === 'known' ? ofLogin(person.login) : numbered(byRepository, repository);
    n += 1;
    cluster.n += 1;
    cluster.sum += score;
    cluster.sumOfSquares += score;
  }

  function ofLogin(login: string): Cluster {
    const known = byLogin.get(login);
    if (known !== undefined) return known;
    const cluster = numbered(byPerson, login.toLowerCase());
    byLogin.set(login, cluster);
    return cluster;
  }

  function numbered(names: Map<string, Cluster>, name: string): Cluster {
    const known = names.get(name);
    if (known !== undefined) return known;
    const cluster = { n: 0, sum: 0, sumOfSquares: 0 };
    names.set(name, cluster);
    clusters.push(cluster);
    return cluster;
  }

  function tally(): ClusterTally {
    const persons = byPerson.size + (byRepository.size > 0 ? 1 : 0);
    return { n, clusters, persons, knownPersons: byPerson.size };
  }
}
