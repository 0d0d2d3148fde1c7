/**
 * What a pull request's own texts say that its making took. Declared by the tool or its user, not proven; of several
 * commits the sum of those that declare it. Absent: not declared, or not readable as a number.
 */
export interface DeclaredUsage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** US dollars, as estimated by the tool. */
  readonly costUsd?: number;
  /** Keys with an amount that is no number of that kind, as the tool spells them: what they would add to is absent. */
  readonly unreadable?: readonly string[];
  /** What it was read from. */
  readonly by: readonly ('x-ai-trailers' | 'mux-footer' | 'mux-marker')[];
}
