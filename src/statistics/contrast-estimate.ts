/** A weighted difference between two arms, before any interval: what every design of contrast ends in. */
export interface ContrastEstimate {
  /** Mean difference treated − control, in units of the score; ln of a ratio where the score is a logarithm. */
  readonly value: number;
  /** Delete-one-person jackknife; `null` where fewer than two persons are left or a delete-one value is undefined. */
  readonly variance: number | null;
  /** Effective persons G*, which depends on sizes only and never on scores. */
  readonly effectivePersons: number;
  /** Persons who carry weight. */
  readonly persons: number;
  /** Persons with units of the arm in the kept strata. */
  readonly treatedPersons: number;
  readonly controlPersons: number;
  /** Units in the kept strata: those that hold both arms. */
  readonly treated: number;
  readonly control: number;
  /** Sum of the scores of the kept units: the number of events where the scores are 0 and 1. */
  readonly scoreSum: number;
}

/** No person weighs more than 1 / C = 5 pull requests, since their results are alike (intraclass correlation). */
export const PERSON_CAP = 0.2;
