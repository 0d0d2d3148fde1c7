import type { Match } from '../../src/attribution/signal.ts';

/** The pattern of a match, or `null` where it only looks things up. */
export function patternOf(match: Match): RegExp | null {
  switch (match.by) {
    case 'name':
    case 'trailer':
    case 'line':
    case 'branch':
    case 'title':
      return match.pattern;
    case 'email':
      return match.name ?? null;
    case 'account':
    case 'label':
      return null;
  }
}
