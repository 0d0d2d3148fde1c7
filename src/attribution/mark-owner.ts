import { AI_REVIEWERS } from './ai-reviewers.ts';
import { automationLogin, isAutomationBranch } from './automation.ts';
import { plainLogin } from './bot-login.ts';
import { accountOfAddress } from './git-address.ts';
import type { Harness } from './harness.ts';
import { namedAgents, nameKey } from './named-agents.ts';
import type { Match } from './signal.ts';
import { parseTrailer } from './trailer.ts';

/** A name, or a mark as literal text. `value: null`: any. */
export type LiteralMark =
  | { readonly kind: 'name' | 'login' | 'email' | 'branch-prefix' | 'label'; readonly text: string }
  | { readonly kind: 'trailer'; readonly key: string; readonly value: string | null };

/**
 * Whose a mark is already, among the harnesses, the automation and the AI reviewers that are known, in words; `null`:
 * nobody's. Who would take it for a harness of their own would claim what is not that harness's.
 */
export function markOwner(mark: LiteralMark, harnesses: readonly Harness[]): string | null {
  switch (mark.kind) {
    case 'name':
      return namesake(nameKey(mark.text), harnesses);
    case 'login':
      return ownerOfLogin(mark.text, harnesses);
    case 'email':
      return ownerOfEmail(mark.text.toLowerCase(), harnesses);
    case 'branch-prefix':
      return ownerOfPrefix(mark.text, harnesses);
    case 'label':
      return with_(harnesses, ({ match }) => match.by === 'label' && match.label === mark.text.toLowerCase());
    case 'trailer':
      return ownerOfTrailer(mark.key, mark.value, harnesses);
  }
}

function namesake(key: string, harnesses: readonly Harness[]): string | null {
  const isSame = (name: string) => nameKey(name) === key;
  return (
    harnesses.find(({ name, namedInConventions }) => isSame(name) || namedInConventions.some(isSame))?.name ??
    null
  );
}

interface Marked {
  readonly match: Match;
  readonly texts: readonly string[];
}

function with_(harnesses: readonly Harness[], isIt: (marked: Marked) => boolean): string | null {
  const owner = harnesses.find(({ signals }) =>
    signals.some(({ match, example, alsoMatches = [] }) =>
      isIt({ match, texts: [example.text, ...alsoMatches] }),
    ),
  );
  return owner?.name ?? null;
}
