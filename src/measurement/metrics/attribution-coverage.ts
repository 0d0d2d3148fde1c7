import type { Attribution } from '../../domain/attribution.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { ShareMetric } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ShareOutcome } from '../../domain/share-outcome.ts';
import { couldBeSeen } from '../membership.ts';
import { counted, NOT_COUNTED, UNKNOWN_SHARE } from '../share-outcomes.ts';

const IDENTITY = counted(true, 'identity');
const TEXT = counted(true, 'text');
const PERSON = counted(true, 'person');
const SUGGESTIVE = counted(false, 'suggestive');
const UNMARKED = counted(false, 'unmarked');
const HARNESS_NOT_NAMED = counted(false, 'unmarked', Object.freeze(['harness-not-named']));

/** How much can be seen at all. */
export const ATTRIBUTION_COVERAGE: ShareMetric = {
  kind: 'share',
  id: 'attribution-coverage',
  title: 'Carry a harness’s mark',
  definition:
    'Share of pull requests for which a harness is shown by an account or commit identity, by a text that anybody could write, or by the word of a person; weak signs alone do not count.',
  denominator:
    'All pull requests that started, except those of automation such as dependency updates; unknown where no fact that could carry a mark is there.',
  better: 'higher',
  categories: ['identity', 'text', 'person', 'suggestive', 'unmarked'],
  tags: ['harness-not-named'],
  measure,
};

function measure({ start, attribution, pullRequest }: Observation): ShareOutcome {
  if (start.kind === 'never-started') return NOT_COUNTED;
  const { verdict, evidence } = attribution;
  if (verdict.kind !== 'unattributed') return strengthOf(verdict);
  if (evidence.some(saysAiOnly)) return HARNESS_NOT_NAMED;
  return couldBeSeen(pullRequest) ? UNMARKED : UNKNOWN_SHARE;
}

/** A line that declares AI in one of the conventions for it and names no harness that is known. */
function saysAiOnly({ signal, harness, setAside }: Evidence): boolean {
  return harness === null && signal.startsWith('convention/') && setAside?.startsWith('names ') === true;
}

function strengthOf(verdict: Exclude<Attribution, { readonly kind: 'unattributed' }>): ShareOutcome {
  switch (verdict.kind) {
    case 'automation':
      return NOT_COUNTED;
    case 'harness':
      return verdict.strength === 'suggestive' ? SUGGESTIVE : byBasis(verdict.basis);
  }
}

function byBasis(basis: 'identity' | 'text' | 'person'): ShareOutcome {
  switch (basis) {
    case 'identity':
      return IDENTITY;
    case 'text':
      return TEXT;
    case 'person':
      return PERSON;
  }
}
