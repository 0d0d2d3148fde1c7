import type { Evidence, SignalField } from '../domain/evidence.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import type { Instant } from '../domain/instant.ts';
import type { ModelId } from '../domain/model-id.ts';
import type { CompiledSignal } from './compile-catalogue.ts';
import type { Signal } from './signal.ts';

/** Evidence before it is known which of it decides. `aside`: why it cannot count, whatever else there is. */
export type Finding = Omit<Evidence, 'setAside'> & {
  readonly aside: string | null;
  /** In a message that sums up the work of many people. */
  readonly ofMany?: true;
};

/** Where a signal was found. */
export interface Place {
  readonly field: SignalField;
  readonly commit: string | null;
  /** When the text around it was written, or the moment that stands in for it. */
  readonly at: Instant;
  readonly atStart: boolean;
  readonly undated?: boolean;
}

/** What was found there. */
export interface Found {
  readonly text: string;
  readonly line?: number;
  readonly model?: ModelId | null;
  readonly aside?: string | null;
  /** It may well be a person's name or a person's hand: weak. */
  readonly isPersons?: boolean;
}

/** What a signal says where it matches, and when it can. */
export type Claim = Pick<CompiledSignal, 'harness' | 'from' | 'until' | 'falseFrom' | 'falseUntil'> & {
  readonly signal: Pick<Signal, 'id' | 'means' | 'autonomy' | 'certainty' | 'status'>;
};

const CLIPPED = 200;

/** Puts a matched signal, its place and its text together. */
export function finding(compiled: Claim, place: Place, found: Found): Finding {
  const { signal } = compiled;
  const isIdentity =
    place.field === 'author' || place.field === 'commit-author' || place.field === 'committer';
  const aside = found.aside ?? asideAt(compiled, place.at);
  const said = {
    signal: signal.id,
    harness: compiled.harness,
    model: found.model ?? null,
    field: place.field,
    commit: place.commit,
    line: found.line ?? null,
    text: found.text.slice(0, CLIPPED),
    means: signal.means,
    autonomy: signal.autonomy,
    basis: isIdentity ? 'identity' : 'text',
    certainty: found.isPersons === true ? 'weak' : certaintyAt(compiled, place.at),
    atStart: place.atStart,
    aside,
  } as const;
  return place.undated === true ? { ...said, undated: true } : said;
}

function certaintyAt(compiled: Claim, at: Instant): Evidence['certainty'] {
  const doubtful = at >= compiled.falseFrom && at < compiled.falseUntil;
  return doubtful || compiled.signal.status === 'unproven' ? 'weak' : compiled.signal.certainty;
}

function asideAt(compiled: Claim, at: Instant): string | null {
  if (compiled.signal.means === 'reviewed') return 'a review, not authorship';
  if (at < compiled.from) return 'older than the mark';
  return at >= compiled.until ? 'younger than the mark' : null;
}

/** A harness that a finding speaks for, or `null` where it cannot count. */
export function claims(found: Finding): HarnessId | null {
  if (found.aside !== null || (found.means !== 'authored' && found.means !== 'assisted')) return null;
  return found.harness;
}
