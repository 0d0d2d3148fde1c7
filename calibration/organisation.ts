/** What an organisation is like from which histories are drawn. Scores are ln hours, or 0 and 1. */
export interface Organisation {
  readonly people: number;
  readonly repositories: number;
  readonly weeks: number;
  /** Share of the scores' variance (of the latent ones', for shares) that lies between persons. */
  readonly icc: number;
  readonly outcome: { readonly kind: 'time' } | { readonly kind: 'share'; readonly base: number };
  /** Of the harness: on ln hours, or on the latent scale of a share. */
  readonly effect: number;
  /** By how much the effect differs from person to person (standard deviation). */
  readonly effectSd: number;
  /** Correlation between being slow and not using the harness: faster people choose it. */
  readonly selfSelection: number;
  /** Shares of the people who never and who always use it; the others use it for some of their pull requests. */
  readonly never: number;
  readonly always: number;
}

/** An organisation like those that were observed, but for what is said. */
export function organisation(but: Partial<Organisation>): Organisation {
  return {
    people: 40,
    repositories: but.people !== undefined && but.people >= 100 ? 10 : 4,
    weeks: 26,
    icc: 0.4,
    outcome: { kind: 'time' },
    effect: 0,
    effectSd: 0,
    selfSelection: 0,
    never: 0.35,
    always: 0.2,
    ...but,
  };
}
