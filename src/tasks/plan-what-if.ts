import type { Config } from '../config/to-config.ts';
import type { Milliseconds } from '../domain/duration.ts';
import type { Facts } from '../facts/read-facts.ts';
import { collectHistory } from '../planning/collect-history.ts';
import type { History, TooLittleHistory } from '../planning/history.ts';
import { type OwnFigures, ownFigures } from '../planning/own-figures.ts';
import type { PlannedMetric } from '../planning/planned-metric.ts';
import type { RandomSource } from '../planning/random-source.ts';
import { suggestedEffects } from '../planning/suggested-effects.ts';
import { type WhatIf, whatIf } from '../planning/what-if.ts';
import type { WhatIfPlan } from '../planning/what-if-plan.ts';
import { attributionKit } from './attribution-kit.ts';
import { completenessOf } from './completeness.ts';
import { dataCut } from './data-cut.ts';
import { measureFacts } from './measure-facts.ts';

/** What is asked for; `null`: what the facts suggest. */
export interface WhatIfQuestion {
  readonly metric: PlannedMetric;
  readonly effects: readonly number[] | null;
  readonly persons: readonly number[];
  readonly weeks: readonly number[];
  readonly users: number | null;
  readonly runs: number;
}

/** What was tried out, on what. */
export interface WhatIfAnswer extends WhatIf {
  readonly kind: 'what-if';
  readonly metric: PlannedMetric;
  readonly plan: WhatIfPlan;
  /** Age at which pull requests are judged. */
  readonly maturity: Milliseconds;
  /** Where the share of persons who work both ways comes from. */
  readonly usersFrom: 'asked' | 'facts' | 'assumed';
}

export interface PlannedFacts {
  readonly result: WhatIfAnswer | TooLittleHistory;
  readonly notices: readonly string[];
}

/** Where nobody works both ways yet. */
const ASSUMED_USERS = 0.5;

/**
 * How much could be shown in an organisation like the one of the facts; one's own number of persons is always tried.
 *
 * @throws {FactsError} for broken facts
 * @throws {RangeError} where a share cannot change by what is asked for
 */
export async function planWhatIf(
  source: { readonly facts: Facts; readonly where: string; readonly config: Config },
  question: WhatIfQuestion,
  random: RandomSource,
): Promise<PlannedFacts> {
  const { config, where } = source;
  const { header, pullRequests } = source.facts;
  const asOf = dataCut(header);
  const measured = await measureFacts(pullRequests, where, {
    asOf,
    observedAt: asOf,
    ...attributionKit(config),
  });
  const { notices } = completenessOf(header, measured);
  const { maturity } = config.clock;
  const { since } = header;
  const history = collectHistory(measured.rows, { metric: question.metric, asOf, since, maturity });
  if (history.kind === 'too-little') return { result: history, notices };
  return { result: answer(history, question, { config, random }), notices };
}

function answer(
  history: History,
  question: WhatIfQuestion,
  { config, random }: { readonly config: Config; readonly random: RandomSource },
): WhatIfAnswer {
  const own = ownFigures(history);
  const { users, usersFrom } = usersOf(question, own);
  const plan = {
    effects: question.effects ?? suggestedEffects(question.metric, own),
    persons: ascending([...question.persons, own.persons]),
    weeks: ascending(question.weeks),
    users,
    runs: question.runs,
    minimum: config.minimum,
  };
  const { metric, maturity } = history;
  return { kind: 'what-if', metric, maturity, plan, usersFrom, ...whatIf(history, plan, random) };
}

function usersOf({ users }: WhatIfQuestion, { useBoth, persons }: OwnFigures) {
  if (users !== null) return { users, usersFrom: 'asked' } as const;
  if (useBoth === 0) return { users: ASSUMED_USERS, usersFrom: 'assumed' } as const;
  return { users: useBoth / persons, usersFrom: 'facts' } as const;
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
