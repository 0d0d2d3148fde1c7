import type { AttributedPullRequest, Attribution } from '../domain/attribution.ts';
import { counted } from './format/counted.ts';
import { whole } from './format/whole.ts';

type Kind = 'person' | 'identity' | 'text' | 'suggestive' | 'automation' | 'not-named' | 'unattributed';

/** Counts verdicts by what they rest on, and says it in one sentence. */
export function attributionTally(): {
  readonly add: (attributed: AttributedPullRequest) => void;
  readonly text: () => string;
} {
  const counts = new Map<Kind, number>();
  return {
    add: (attributed) => {
      const kind = kindOf(attributed);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    },
    text: () => textOf((kind) => counts.get(kind) ?? 0),
  };
}

function kindOf({ verdict, evidence }: AttributedPullRequest): Kind {
  switch (verdict.kind) {
    case 'harness':
      return strengthOf(verdict);
    case 'automation':
      return 'automation';
    case 'unattributed':
      return evidence.some(({ setAside }) => setAside?.startsWith('names ')) ? 'not-named' : 'unattributed';
  }
}

function strengthOf({ strength, basis }: Extract<Attribution, { readonly kind: 'harness' }>): Kind {
  return strength === 'suggestive' ? 'suggestive' : basis;
}

function textOf(of: (kind: Kind) => number): string {
  const [person, identity, text] = [of('person'), of('identity'), of('text')];
  const attributed = person + identity + text;
  const unattributed = of('unattributed') + of('not-named');
  const all = attributed + unattributed + of('suggestive') + of('automation');
  const basis = `${whole(person)} by a person’s word, ${whole(identity)} by identity, ${whole(text)} by text alone, which anyone can write`;
  const notNamed = of('not-named') === 0 ? '' : ` (${whole(of('not-named'))}: AI helped, harness not named)`;
  const parts = [
    `${whole(attributed)} attributed${attributed === 0 ? '' : ` (${basis})`}`,
    ...(of('suggestive') > 0 ? [`${whole(of('suggestive'))} suggestive, in no cohort`] : []),
    `${whole(unattributed)} unattributed${notNamed}`,
    ...(of('automation') > 0 ? [`${whole(of('automation'))} by automation`] : []),
  ];
  return `${counted(all, 'PR')}: ${parts.join(', ')}.`;
}
