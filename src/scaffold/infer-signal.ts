import { toModelId } from '../attribution/model-id.ts';
import type { Signal } from '../attribution/signal.ts';
import type { Trailer } from '../attribution/trailer.ts';
import { literalNeedle, literalSource, withoutRunId } from './literal-source.ts';
import type { Mark } from './mark.ts';

/** A real mark with the address where anybody can look at it. */
export interface Example {
  readonly text: string;
  readonly source: string;
}

/** What a mark's shape decides; the rest is the example's. */
type Shape = Pick<Signal, 'match' | 'autonomy' | 'certainty' | 'nearMisses'> & { readonly name: string };

/**
 * The signal that a real mark most likely stands for: its text literally, in the one field where it stood. What
 * anybody may write stays weak (a branch's beginning) or strong (a line), until somebody has measured more.
 *
 * @throws {RangeError} where the mark holds too little to be told by
 */
export function inferSignal(
  id: string,
  mark: Exclude<Mark, { kind: 'convention' }>,
  example: Example,
): Signal {
  const { name, ...shape } = shapeOf(mark, example.text);
  const status = /^https:\/\/[^/]+\/[^/]+\/[^/]+\/(?:-\/)?(?:commit|pull|merge_requests)\/\w+/.test(
    example.source,
  );
  return {
    id: `${id}/${name}`,
    match: shape.match,
    means: 'authored',
    autonomy: shape.autonomy,
    certainty: shape.certainty,
    status: status ? 'proven' : 'unproven',
    example,
    nearMisses: shape.nearMisses,
  };
}

function shapeOf(mark: Exclude<Mark, { kind: 'convention' }>, text: string): Shape {
  switch (mark.kind) {
    case 'account':
      return account(mark);
    case 'address':
      return address(mark);
    case 'trailer':
      return mark.trailer.address === null ? plainTrailer(text, mark.trailer) : namedTrailer(mark.trailer);
    case 'branch':
      return branch(mark);
    case 'line':
      return text.startsWith('<!--') ? marker(text) : line(text);
  }
}

function account({ login, id }: Extract<Mark, { kind: 'account' }>): Shape {
  return {
    name: 'account',
    match: {
      by: 'account',
      in: ['author', 'commit-author', 'committer', 'trailer'],
      accounts: [id === null ? { login } : { id, login }],
    },
    autonomy: 'agent',
    certainty: 'certain',
    nearMisses: [login, `${login}-fan`, `1234567+${login}@users.noreply.github.com`],
  };
}

function address({ name, address: mail }: Extract<Mark, { kind: 'address' }>): Shape {
  return {
    name: 'commit-address',
    match: { by: 'email', in: ['commit-author', 'committer'], emails: [mail] },
    autonomy: 'assistant',
    certainty: 'strong',
    nearMisses: [`Ann Example <ann.${mail}>`, `${name === '' ? 'Ann Example' : name} <ann@example.com>`],
  };
}

function namedTrailer({ key, name, address: mail, value }: Trailer): Shape {
  const [, tool = name, model = ''] = /^(.+?) \(([^()]+)\)$/.exec(name) ?? [];
  const isModel = toModelId(model) !== null;
  const named = isModel ? `${literalSource(tool)} \\((?<model>[^)]{1,100})\\)` : literalSource(name);
  const title = key.replace(/^./, (letter) => letter.toUpperCase());
  const end = literalSource(` <${mail ?? ''}>`);
  return {
    name: key === 'co-authored-by' ? 'co-author-trailer' : `${key}-trailer`,
    match: {
      by: 'trailer',
      key,
      needle: literalNeedle(mail ?? '') ?? `${key}:`,
      pattern: new RegExp(`^${named}${end}$`, 'i'),
    },
    autonomy: 'assistant',
    certainty: 'strong',
    nearMisses: [
      `${title}: ${name} <ann@example.com>`,
      `${title}: Ann ${value}`,
      `${title}: Ann Example <${mail ?? ''}>`,
      `${title}: ${name} <${mail ?? ''}.example>`,
      `Reviewed-by: ${value}`,
    ],
  };
}

function plainTrailer(text: string, { key, value }: Trailer): Shape {
  const title = text.slice(0, text.indexOf(':'));
  return {
    name: `${key}-trailer`,
    match: { by: 'trailer', key, needle: `${key}:`, pattern: new RegExp(`^${literalSource(value)}$`, 'i') },
    autonomy: 'assistant',
    certainty: 'strong',
    nearMisses: [
      `${title}: no ${value}`,
      `${title}: ${value} and more`,
      `Not-${title}: ${value}`,
      ...without(`${title}: ${value}`),
    ],
  };
}

function branch({ prefix, rest }: Extract<Mark, { kind: 'branch' }>): Shape {
  return {
    name: 'branch',
    match: { by: 'branch', pattern: new RegExp(`^${literalSource(prefix)}\\/`) },
    autonomy: 'assistant',
    certainty: 'weak',
    nearMisses: [`${prefix}-docs`, `${prefix}s/${rest}`, `x${prefix}/${rest}`, `docs/${prefix}/${rest}`],
  };
}

function marker(text: string): Shape {
  const inner = text.replace(/^<!--\s*|\s*-->.*$/g, '');
  const whole = text.replace(/-->.*$/, '-->');
  return {
    name: 'hidden-mark',
    match: { by: 'line', needle: needleOf(whole), pattern: new RegExp(literalSource(whole)) },
    autonomy: 'agent',
    certainty: 'strong',
    nearMisses: [inner, `<!-- ${inner} notes -->`, `<!-- no ${inner} -->`, ...without(whole)],
  };
}

/** Emoji, list marks and emphasis before and after a footer vary from one version of a tool to the next. */
const DECORATION =
  /^(?:[\s_*>#|•·-]|\p{Extended_Pictographic}|\u{fe0f}|\u{200d})+|(?:[\s_*.]|\p{Extended_Pictographic}|\u{fe0f}|\u{200d})+$/gu;

function line(text: string): Shape {
  const core = text.replaceAll(DECORATION, '');
  const end = '[^a-z\\d`"\'<]{0,20}';
  return {
    name: 'footer',
    match: {
      by: 'line',
      needle: needleOf(core),
      pattern: new RegExp(`^${end}${literalSource(core)}${end}$`, 'i'),
    },
    autonomy: 'assistant',
    certainty: 'strong',
    nearMisses: [`No longer ${core}`, `${core} is what we switched off`, core.slice(0, -2), ...without(core)],
  };
}

function without(text: string): readonly string[] {
  const other = withoutRunId(text);
  return other === null ? [] : [other];
}

function needleOf(text: string): string {
  const needle = literalNeedle(text);
  if (needle !== null) return needle;
  throw new RangeError(
    `"${text}" holds no word of five letters that could be looked for; give a longer mark`,
  );
}
