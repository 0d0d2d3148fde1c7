import type { Writable } from 'node:stream';
import { styleText } from 'node:util';

/** Where a command writes: `out` is the product, `log` is for people. Colours only where a terminal wants them. */
export interface Terminal {
  readonly out: Writable & { readonly isTTY?: boolean };
  readonly log: Writable & { readonly isTTY?: boolean };
}

export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan';

/** Styles text if the stream is a terminal and neither `NO_COLOR` nor its kin forbid it. */
export function paint(stream: Terminal['out'], style: Style, text: string): string {
  return stream.isTTY ? styleText(style, text, { stream }) : text;
}
