const SEQUENCES: readonly RegExp[] = [
  // OSC, DCS, SOS, PM and APC strings with what they carry; the ends of strings that never end go with the controls.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g,
];

/** Line breaks of every kind that a reader may take for one. */
const LINE_BREAKS = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/g;

const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * Untrusted text for a terminal, a log or a code span: one line, nothing that moves the cursor, hides, reverses or
 * commands. Every title, login, branch name or repository name that is printed goes through here.
 *
 * The runner reads `::name::` at the start of a line and `##[name]` anywhere in it as commands.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function printable(text: string): string {
  const plain = SEQUENCES.reduce((rest, sequence) => rest.replace(sequence, ''), text);
  const visible = plain
    .replace(LINE_BREAKS, '⏎')
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(INVISIBLE, escapeOf);
  return visible.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[)/g, '# #');
}

function escapeOf(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
