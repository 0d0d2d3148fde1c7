import type { RootContent } from 'mdast';
import type { HarnessId } from '../domain/harness-id.ts';
import { commandMarker } from './command-marker.ts';
import { code } from './nodes/code.ts';
import { paragraph } from './nodes/paragraph.ts';
import type { Phrase } from './nodes/phrasing.ts';
import { printMarkdown } from './nodes/print-markdown.ts';

const MOST_LINES = 60;
const MOST_TEXT = 60;

/** What is answered to a command. `text` and `explanation` carry what others wrote. */
export type CommandAnswer =
  | { readonly kind: 'set'; readonly harness: HarnessId; readonly family: string | null }
  | { readonly kind: 'none' }
  /** `harness`: what the marks say now; `null`: nothing conclusive. */
  /** And `labelsOff`: the configuration wants no label of it. */
  | { readonly kind: 'auto'; readonly harness: HarnessId | null; readonly labelsOff: boolean }
  | { readonly kind: 'why'; readonly explanation: string }
  | { readonly kind: 'help'; readonly known: readonly HarnessId[] }
  | {
      readonly kind: 'unknown-harness';
      readonly text: string;
      readonly meant: string | null;
      readonly known: readonly HarnessId[];
    }
  | { readonly kind: 'unknown-model'; readonly text: string };

/** An answer as a comment: short, nobody is mentioned, nothing that somebody wrote comes alive. The marker stands last. */
export function commandAnswer(answer: CommandAnswer, comment: number): string {
  return printMarkdown([...nodesOf(answer), { type: 'html', value: commandMarker(comment) }]);
}

function nodesOf(answer: CommandAnswer): readonly RootContent[] {
  switch (answer.kind) {
    case 'set':
      return [
        paragraph(
          'This pull request counts as ',
          code(answer.harness),
          ...modelOf(answer.family),
          UNTIL_AUTO,
        ),
      ];
    case 'none':
      return [paragraph('This pull request counts as made without a harness', UNTIL_AUTO)];
    case 'auto':
      return [
        paragraph(
          'The marks decide again. They say: ',
          ...saidOf(answer.harness),
          '.',
          ...labelsOf(answer.labelsOff),
        ),
      ];
    case 'why':
      return [{ type: 'code', value: clipped(answer.explanation) }];
    case 'help':
      return usage(answer.known);
    case 'unknown-harness':
      return [
        paragraph('There is no harness ', quoted(answer.text), ...meantOf(answer.meant)),
        ...usage(answer.known),
      ];
    case 'unknown-model':
      return [
        paragraph(
          'No model family is known in ',
          quoted(answer.text),
          '. Write it as ',
          code('claude'),
          ' or ',
          code('qwen/qwen3-coder'),
          ', or leave it out.',
        ),
      ];
  }
}

const UNTIL_AUTO = ', because a person said so. A comment /harness auto lets the marks decide again.';

function modelOf(family: string | null): readonly Phrase[] {
  return family === null ? [] : [' with a model of the family ', code(family)];
}

function saidOf(harness: HarnessId | null): readonly Phrase[] {
  return harness === null ? ['nothing that is conclusive'] : [code(harness)];
}

function labelsOf(labelsOff: boolean): readonly Phrase[] {
  return labelsOff ? [' No label is put, as ', code('report.tag'), ' is off in the configuration.'] : [];
}

function meantOf(meant: string | null): readonly Phrase[] {
  return meant === null ? ['.'] : ['; did you mean ', code(meant), '?'];
}

function usage(known: readonly HarnessId[]): readonly RootContent[] {
  const ids = known.flatMap((id, index): readonly Phrase[] => [...(index === 0 ? [] : [', ']), code(id)]);
  return [
    paragraph(
      'The whole first line of a comment must be ',
      code('/harness <id> [model]'),
      ', ',
      code('/harness none'),
      ', ',
      code('/harness auto'),
      ' or ',
      code('/harness why'),
      '. The ids: ',
      ...ids,
      '.',
    ),
  ];
}

/** Somebody's words: in a code span, and no essay. */
function quoted(text: string): Phrase {
  return code(text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT)}…`);
}

function clipped(explanation: string): string {
  const lines = explanation.trimEnd().split('\n');
  if (lines.length <= MOST_LINES) return lines.join('\n');
  return [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more lines`].join('\n');
}
