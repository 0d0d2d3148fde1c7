import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import type { Paint } from './terminal/plain-words.ts';

/** Where the demo is shown. */
export interface Screen {
  readonly columns: number;
  /** Colours on terminals only. */
  readonly paint: Paint;
  readonly line: (text?: string) => void;
}

const WIDEST = 120;
const ON_A_PIPE = 110;

export function screenOf(out: NodeJS.WriteStream | WriteStream): Screen {
  const isTerminal = out.isTTY === true;
  return {
    columns: isTerminal ? Math.min(out.columns, WIDEST) : ON_A_PIPE,
    paint: (style, text) => (isTerminal ? styleText(style, text, { stream: out }) : text),
    line: (text = '') => out.write(`${text}\n`),
  };
}
