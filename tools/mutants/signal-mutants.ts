import type { KnownAccount, Match, Signal } from '../../src/attribution/signal.ts';
import { patternMutants } from './pattern-mutants.ts';

/** A signal with one slip in its pattern or its table, and what the slip is: the same words for ever. */
export interface SignalMutant {
  readonly change: string;
  readonly detail: string;
  readonly mutant: Signal;
}

interface MatchMutant {
  readonly change: string;
  readonly detail: string;
  readonly match: Match;
}

/** All signals that differ from this one by one slip. Needles only save time, so none is in them. */
export function signalMutants(signal: Signal): readonly SignalMutant[] {
  return matchMutants(signal.match).map(({ match, ...slip }) => ({ ...slip, mutant: { ...signal, match } }));
}

function matchMutants(match: Match): readonly MatchMutant[] {
  switch (match.by) {
    case 'account':
      return match.accounts.flatMap((account) =>
        accountMutants(account).map(({ change, wrong }) => {
          const accounts = match.accounts.flatMap((one) => (one === account ? wrong : [one]));
          return { change, detail: JSON.stringify(account), match: { ...match, accounts } };
        }),
      );
    case 'email': {
      const shortened = match.emails.map((email): MatchMutant => {
        const emails = match.emails.map((one) => (one === email ? one.slice(0, -1) : one));
        return { change: 'address shortened', detail: email, match: { ...match, emails } };
      });
      if (match.name === undefined) return shortened;
      const named = patternMutants(match.name).map(({ change, pattern }): MatchMutant => {
        return { change, detail: `${pattern}`, match: { ...match, name: pattern } };
      });
      return [...shortened, ...named];
    }
    case 'name':
    case 'trailer':
    case 'line':
    case 'branch':
    case 'title':
      return patternMutants(match.pattern).map(({ change, pattern }) => {
        return { change, detail: `${pattern}`, match: { ...match, pattern } };
      });
    case 'label':
      return [
        {
          change: 'label shortened',
          detail: match.label,
          match: { ...match, label: match.label.slice(0, -1) },
        },
      ];
  }
}

interface AccountMutant {
  readonly change: string;
  readonly wrong: readonly KnownAccount[];
}

/** Where a numeric id and a login say the same, each must count by itself. */
function accountMutants({ id, login, ...rest }: KnownAccount): readonly AccountMutant[] {
  if (id === undefined && login === undefined) return [];
  if (id === undefined)
    return [{ change: 'login shortened', wrong: [{ ...rest, login: `${login?.slice(0, -1)}` }] }];
  if (login === undefined) return [{ change: 'id removed', wrong: [] }];
  return [
    { change: 'id removed', wrong: [{ ...rest, login }] },
    { change: 'login removed', wrong: [{ ...rest, id }] },
  ];
}
