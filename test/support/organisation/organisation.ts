import type { Account } from '../../../src/domain/account.ts';
import { DAY, HOUR, MINUTE } from '../../../src/domain/duration.ts';
import type { FactsHeader } from '../../../src/domain/facts-header.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { user } from '../pull-request.ts';
import { DEPENDENCIES, HARNESSES, type Profile, UNMARKED } from './profile.ts';
import { type History, pullRequestOf } from './pull-request-of.ts';
import { type Random, random } from './random.ts';

export interface OrganisationPlan {
  readonly seed: number;
  readonly owner: string;
  readonly repositories: readonly string[];
  readonly people: number;
  readonly pullRequests: number;
  readonly from: Instant;
  /** The data cut. */
  readonly until: Instant;
  /** How much of the work is done with each harness, by its profile's name; the rest is unmarked. */
  readonly use: Readonly<Record<string, number>>;
  readonly dependencies: number;
}

interface Person {
  readonly account: Account;
  readonly rate: number;
  readonly pace: number;
  readonly ways: readonly { readonly weight: number; readonly value: Profile }[];
}

/**
 * The facts of an invented organisation: people who differ in pace and in the harnesses they take up, and pull
 * requests that wait, are reviewed by people and bots, merged, closed or still open at the cut. Seeded: the same plan
 * gives the same facts.
 */
export function organisation(plan: OrganisationPlan): {
  readonly header: FactsHeader;
  readonly pullRequests: readonly PullRequest[];
} {
  const draw = random(plan.seed);
  const people = Array.from({ length: plan.people }, (_, index) => personOf(index, plan, draw));
  const numbers = new Map(plan.repositories.map((name) => [name, 100]));
  const openings = Array.from({ length: plan.pullRequests }, () => openingTime(plan, draw)).sort(
    (a, b) => a - b,
  );
  const pullRequests = openings.map((createdAt) => {
    const repository = draw.weighted(
      plan.repositories.map((value, index) => ({ weight: 1 / (index + 1), value })),
    );
    const number = (numbers.get(repository) ?? 0) + draw.integer(1, 3);
    numbers.set(repository, number);
    return pullRequestOf(
      historyOf(`${plan.owner}/${repository}`, number, createdAt, people, plan, draw),
      draw,
    );
  });
  return { header: headerOf(plan), pullRequests };
}

function personOf(index: number, plan: OrganisationPlan, draw: Random): Person {
  const harnesses = HARNESSES.map((value) => ({
    value,
    weight: (plan.use[value.name] ?? 0) * draw.logNormal(1, 1),
  }));
  const marked = Object.values(plan.use).reduce((sum, share) => sum + share, 0);
  return {
    account: user(`${draw.pick(FIRST_NAMES)}-${index}`),
    rate: draw.logNormal(1, 0.6),
    pace: draw.logNormal(1, 0.5),
    ways: [...harnesses, { value: UNMARKED, weight: Math.max(0, 1 - marked) * draw.logNormal(1, 0.6) }],
  };
}

function historyOf(
  repository: string,
  number: number,
  createdAt: Instant,
  people: readonly Person[],
  plan: OrganisationPlan,
  draw: Random,
): History {
  const person = draw.weighted(people.map((value) => ({ weight: value.rate, value })));
  const reviewer = draw.pick(people.filter((other) => other !== person));
  const profile = draw.chance(plan.dependencies) ? DEPENDENCIES : draw.weighted(person.ways);
  return {
    repository,
    number,
    createdAt,
    until: plan.until,
    person: person.account,
    reviewer: reviewer.account,
    pace: person.pace,
    profile,
  };
}

/** Working days are busier than weekends. */
function openingTime(plan: OrganisationPlan, draw: Random): Instant {
  const moment = plan.from + Math.floor(draw.uniform() * (plan.until - plan.from - HOUR));
  const minute = moment - (moment % MINUTE);
  const day = Math.floor(minute / DAY + 4) % 7;
  return day === 0 || day === 6 ? minute - 2 * DAY : minute;
}

function headerOf(plan: OrganisationPlan): FactsHeader {
  return {
    tool: '0.1.0',
    scope: plan.repositories.map((name) => `${plan.owner}/${name}`),
    since: plan.from - 2 * DAY,
    until: plan.until,
    observedAt: plan.until,
    fields: ['author', 'body', 'commits', 'events', 'labels', 'reviews'],
    complete: true,
  };
}

const FIRST_NAMES = [
  'ada',
  'alan',
  'barbara',
  'donald',
  'edsger',
  'grace',
  'ken',
  'leslie',
  'margaret',
  'niklaus',
];
