import { AI_REVIEWERS } from '../attribution/ai-reviewers.ts';
import { attribute } from '../attribution/attribute.ts';
import { compileCatalogue } from '../attribution/compile-catalogue.ts';
import type { Harness } from '../attribution/harness.ts';
import { toModelId } from '../attribution/model-id.ts';
import { nameKey } from '../attribution/named-agents.ts';
import type { KnownAccount, Signal } from '../attribution/signal.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Instant } from '../domain/instant.ts';
import { examplePullRequest } from './example-pull-request.ts';
import { type Example, inferSignal } from './infer-signal.ts';
import { type Mark, readMark } from './mark.ts';
import { namesTool } from './names-tool.ts';

/** A harness with the marks that its signals are inferred from. */
export interface NewHarness {
  readonly about: Pick<Harness, 'id' | 'name' | 'vendor' | 'homepage' | 'tier' | 'kinds' | 'marks' | 'since'>;
  readonly examples: readonly Example[];
  /** The catalogue it comes into. */
  readonly known: readonly Harness[];
  readonly now: Instant;
}

/**
 * A harness of the catalogue, made from real marks: each signal matches its example, misses its near misses, and no
 * example is another harness's mark already.
 *
 * @throws {RangeError} where a mark cannot be told from people's, or is known
 */
export function scaffoldHarness({ about, examples, known, now }: NewHarness): Harness {
  const names = new Set(toModelId(about.name) === null ? [about.name.toLowerCase()] : []);
  let signals: readonly Signal[] = [];
  for (const example of examples) {
    const mark = readMark(example.text);
    if (mark.kind === 'convention') {
      names.add(agentOf(mark.trailer.name));
      failIfNamed(names, known);
      failIfOthers(about, mark, example.text);
      continue;
    }
    const inferred = inferSignal(about.id, mark, example);
    failIfKnown(inferred, known, now);
    failIfOthers(about, mark, example.text);
    signals = merged(signals, inferred, now);
  }
  failIfNamed(names, known);
  const { since, ...first } = about;
  return {
    ...first,
    splitByModel: false,
    over: [],
    namedInConventions: [...names],
    since,
    requestedBy: [],
    signals,
  };
}

/** `Foo:gpt-5`, `Foo (model: …)`: the tool stands first. */
function agentOf(value: string): string {
  return (
    value
      .split(/\s*[:(]|\s+with\s+/)[0]
      ?.trim()
      .toLowerCase() ?? ''
  );
}

function failIfNamed(names: ReadonlySet<string>, known: readonly Harness[]): void {
  for (const { name, namedInConventions } of known) {
    const taken = namedInConventions.find((other) =>
      [...names].some((mine) => nameKey(mine) === nameKey(other)),
    );
    if (taken !== undefined) throw new RangeError(`"${taken}" is what conventions call ${name}`);
  }
}

/** A form that an earlier signal matches stands beside its example; a second signal of one name gets a number. */
function merged(signals: readonly Signal[], next: Signal, now: Instant): readonly Signal[] {
  const same = signals.find((signal) => isFound(signal, next.example.text, now));
  if (same !== undefined) {
    const { nearMisses, alsoMatches = [], ...first } = same;
    const grown = { ...first, alsoMatches: [...alsoMatches, next.example.text], nearMisses };
    return signals.map((signal) => (signal === same ? grown : signal));
  }
  const namesakes = signals.filter(({ id }) => id.replace(/-\d+$/, '') === next.id).length;
  const named = namesakes === 0 ? next : { ...next, id: `${next.id}-${namesakes + 1}` };
  return [...signals, checked(named, now)];
}

/** The near misses of a shape may fit by chance; then they are none. */
function checked(signal: Signal, now: Instant): Signal {
  const nearMisses = signal.nearMisses.filter((text) => !isFound(signal, text, now));
  if (isFound(signal, signal.example.text, now) && nearMisses.length > 0)
    return { ...signal, nearMisses: [...new Set(nearMisses)] };
  throw new RangeError(
    `"${signal.example.text}" could not be made a signal; write it by hand, like a neighbour's`,
  );
}

function isFound(signal: Signal, text: string, now: Instant): boolean {
  return evidenceOf([{ ...BARE, signals: [signal] }], signal, text, now).some(
    (found) => found.signal === signal.id,
  );
}

const BARE: Harness = {
  id: 'new',
  name: 'New',
  vendor: '',
  homepage: '',
  tier: 2,
  kinds: [],
  marks: { commits: 'sometimes', on: '', off: '' },
  splitByModel: false,
  over: [],
  namedInConventions: [],
  since: '1970-01-01',
  requestedBy: [],
  signals: [],
};

function failIfKnown(signal: Signal, known: readonly Harness[], now: Instant): void {
  const { text } = signal.example;
  const owner = evidenceOf(known, signal, text, now).find(({ certainty }) => certainty !== 'weak');
  if (owner !== undefined) throw new RangeError(`"${text}" is a mark already: ${owner.signal}`);
}

/** A mark that is an AI reviewer's, a person's or nobody's. */
function failIfOthers(about: NewHarness['about'], mark: Mark, text: string): void {
  if (mark.kind === 'account') {
    const { login, id } = mark;
    const isSame = (known: KnownAccount) => known.login === login || (id !== null && known.id === id);
    if (AI_REVIEWERS.some(isSame))
      throw new RangeError(`"${text}" is the account of an AI reviewer; what it writes is a review`);
  }
  if (!namesTool(about, mark, text))
    throw new RangeError(
      `"${text}" names neither ${about.name} nor ${about.vendor}: it may be a person's, or any tool's`,
    );
}

/** What counts, or would if nothing else went first. */
function evidenceOf(
  harnesses: readonly Harness[],
  { match }: Signal,
  text: string,
  now: Instant,
): readonly Evidence[] {
  const start = { kind: 'started', at: now, assumed: false } as const;
  const catalogue = compileCatalogue(harnesses);
  return attribute(examplePullRequest(match, text, now), { start, catalogue }).evidence.filter(
    ({ setAside, means }) =>
      setAside === null || means === 'automation' || means === 'reviewed' || /goes first/.test(setAside),
  );
}
