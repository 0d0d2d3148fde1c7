import fc from 'fast-check';

/** Durations with many ties, each still running (0) or ended by one of the first `causes` causes. */
export function followUps(
  causes: 1 | 2,
): fc.Arbitrary<{ readonly durations: readonly number[]; readonly causes: readonly number[] }> {
  const followUp = fc.record({ duration: fc.nat({ max: 25 }), cause: fc.nat({ max: causes }) });
  return fc.array(followUp, { minLength: 1, maxLength: 60 }).map((rows) => ({
    durations: rows.map(({ duration }) => duration),
    causes: rows.map(({ cause }) => cause),
  }));
}
