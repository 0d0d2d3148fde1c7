import type { KnownAccount, Signal } from '../../src/attribution/signal.ts';
import { patternOf } from './pattern-of.ts';
import { patternSample, type Sampling } from './pattern-samples.ts';

/** Texts that may tell a signal from its mutants, the likeliest to be written by somebody first. */
export function candidateTexts(signal: Signal, mutants: readonly Signal[]): readonly string[] {
  const { example, alsoMatches = [], nearMisses } = signal;
  const known = [example.text, ...alsoMatches];
  const looked = lookedUp(signal);
  const plain = samples(signal, { mutants, known, characters: [...'a7-k _0'] });
  const wild = samples(signal, { mutants, known, characters: [...'a7 -k_.Z/)(<>@"`\'[]:,+#*é🤖\t'] });
  return [
    ...new Set([
      ...looked,
      ...known.flatMap(edits),
      ...plain,
      ...nearMisses.flatMap(edits),
      ...[...looked, ...plain].slice(0, EDITED).flatMap(edits),
      ...wild,
    ]),
  ].filter((text) => !text.includes('\n'));
}

const ROUNDS = 16;
const EDITED = 24;

function lookedUp({ match, example }: Signal): readonly string[] {
  if (match.by === 'account') return match.accounts.flatMap(accountTexts);
  if (match.by !== 'email') return [];
  return match.emails.map((email) => `${nameIn(example.text)} <${email}>`);
}

interface Sampled {
  readonly mutants: readonly Signal[];
  readonly known: readonly string[];
  readonly characters: readonly string[];
}

function samples(signal: Signal, { mutants, known, characters }: Sampled): readonly string[] {
  return [signal, ...mutants].flatMap(({ match }) => {
    const pattern = patternOf(match);
    if (pattern === null) return [];
    const sampling = { choose: seeded(7), characters };
    return Array.from({ length: ROUNDS }, () => patternSample(pattern, sampling)).flatMap((sample) =>
      known.map((text) => inPlace(signal, text, sample)),
    );
  });
}

function nameIn(text: string): string {
  return text.split(' <')[0] ?? text;
}

/** A sample where the pattern's part of a known text stands. */
function inPlace({ match }: Signal, text: string, sample: string): string {
  if (match.by === 'trailer') return text.replace(/^([^:]*: ?).*$/s, (_, key: string) => key + sample);
  if (match.by === 'email') return sample + text.slice(nameIn(text).length);
  if (match.by === 'name') return `${sample}${text.slice(nameIn(text).length)}`;
  const pattern = patternOf(match);
  return pattern === null ? sample : text.replace(pattern, () => sample);
}

const BEFORE = ['Not ', 'x', 'my-', 'See '];
const AFTER = ['x', ' and more', '-old', '/x', '7'];
const INSTEAD = ['', 'x', ' ', '7', '-', '1'];
const BETWEEN = ['x', ' ', '<', ')', '_'];

/** A text with something before it, after it, in its middle, or missing from it. */
function edits(text: string): readonly string[] {
  const value = text.indexOf(': ') + 2;
  const places = Array.from(text, (_, at) => at);
  return [
    ...BEFORE.map((more) => more + text),
    ...(value > 1 ? BEFORE.map((more) => text.slice(0, value) + more + text.slice(value)) : []),
    ...AFTER.map((more) => text + more),
    ...AFTER.map((more) => text.replace(/(?= <[^<]*>$)/, more)),
    ...[text.toLowerCase(), text.toUpperCase(), `<${text.slice(1)}>`],
    ...(value > 1 ? [text.slice(0, value) + text.slice(value).toUpperCase()] : []),
    ...(value > 1 ? [text.slice(0, value) + text.slice(value).toLowerCase()] : []),
    ...places.flatMap((at) => INSTEAD.map((by) => text.slice(0, at) + by + text.slice(at + 1))),
    ...places.flatMap((at) => BETWEEN.map((by) => text.slice(0, at) + by + text.slice(at))),
  ];
}

function accountTexts({ id, login }: KnownAccount): readonly string[] {
  const host = 'users.noreply.github.com';
  return [
    ...(id === undefined
      ? []
      : [`${id}+renamed-since@${host}`, `Co-authored-by: Renamed <${id}+renamed-since@${host}>`]),
    ...(login === undefined ? [] : [`${login}[bot]`, `${login}[bot]@${host}`]),
    ...(login === undefined ? [] : [`Co-authored-by: ${login}[bot] <${login}[bot]@${host}>`]),
  ];
}

/** The same numbers in every run. */
function seeded(seed: number): Sampling['choose'] {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return below < 1 ? 0 : (state >>> 8) % below;
  };
}
