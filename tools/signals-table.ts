import type { Match, Signal } from '../src/attribution/signal.ts';
import { codeSpan, linkTarget, markdownText } from './markdown-text.ts';

/** Signals as a table, strongest first as they stand in their list, and their near misses folded below it. */
export function signalsTable(signals: readonly Signal[]): string {
  if (signals.length === 0) return 'No mark of its own: it is known by the [conventions](#conventions) only.';
  return [
    '| Mark | Read in | Says | Seen | Example |',
    '| :-- | :-- | :-- | :-- | :-- |',
    ...signals.map(row),
    '',
    ...nearMisses(signals),
  ].join('\n');
}

function row(signal: Signal): string {
  const cells = [codeSpan(signal.id), placeOf(signal.match), says(signal), seen(signal), example(signal)];
  return `| ${cells.join(' | ')} |`;
}

function placeOf(match: Match): string {
  switch (match.by) {
    case 'account':
      return `account: ${match.in.map((field) => FIELDS[field]).join(', ')}`;
    case 'email':
      return `address of ${match.in.map((field) => FIELDS[field]).join(', ')}`;
    case 'name':
      return `name of ${match.in.map((field) => FIELDS[field]).join(', ')}`;
    case 'trailer':
      return `trailer ${codeSpan(`${match.key}:`)}`;
    case 'line':
      return match.pattern.source.startsWith('<!--') ? 'hidden marker' : 'line of a message or body';
    case 'branch':
      return 'branch name';
    case 'title':
      return 'title';
    case 'label':
      return 'label';
  }
}

const FIELDS = {
  author: 'author of the pull request',
  'commit-author': 'commit author',
  committer: 'committer',
  trailer: 'co-author',
} as const;

function says({ means, certainty, status }: Signal): string {
  return `${means}, ${status === 'proven' ? certainty : 'weak'}`;
}

function seen(signal: Signal): string {
  const { status, since, until, falseWindow } = signal;
  const dates = [
    ...(since === undefined ? [] : [`from ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(falseWindow === undefined
      ? []
      : [`weak from ${falseWindow.from} to ${falseWindow.until}: others wrote it too`]),
  ];
  return [status === 'proven' ? 'proven' : '*documented*', ...dates].join(', ');
}

function example({ example: { text, source }, status }: Signal): string {
  return `${codeSpan(text)} [${sourceWord(source, status)}](${linkTarget(source)})`;
}

function sourceWord(source: string, status: Signal['status']): string {
  const repository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(source)?.[1];
  if (repository?.startsWith('apps/')) return 'its app';
  if (repository !== undefined) return markdownText(repository);
  return status === 'proven' ? 'seen here' : 'documented here';
}

function nearMisses(signals: readonly Signal[]): readonly string[] {
  const rows = signals.map(
    ({ id, nearMisses: texts }) => `| ${codeSpan(id)} | ${texts.map(codeSpan).join('<br>')} |`,
  );
  const total = signals.flatMap(({ nearMisses: texts }) => texts).length;
  const count = total === 1 ? 'One near miss' : `${total} near misses`;
  return [
    `<details><summary>${count}</summary>`,
    '',
    '| Is no | Text |',
    '| :-- | :-- |',
    ...rows,
    '',
    '</details>',
  ];
}
