import { FactsError } from './facts-error.ts';

const NEWLINE = 10;
/** A body is at most 65,536 characters and a list of commits 10,000: a longer line is not a pull request. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** A line without its end. `whole`: a newline followed, so that it cannot have been cut. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly whole: boolean;
}

/** The lines of a UTF-8 file that are not blank, never holding more than one of them and one chunk. */
export async function* readLines(
  chunks: AsyncIterable<string | Uint8Array>,
  where: string,
): AsyncGenerator<Line, void, void> {
  let number = 1;
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  for await (const bytes of encoded(chunks)) {
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      pending.push(bytes.subarray(from, at));
      const text = decode(joined(pending, where, number), where, number);
      if (text !== '') yield { number, text, whole: true };
      pending = [];
      pendingBytes = 0;
      number += 1;
      from = at + 1;
    }
    pending.push(bytes.slice(from));
    pendingBytes += bytes.length - from;
    if (pendingBytes > MAX_LINE_BYTES) throw tooLong(where, number);
  }
  const text = decode(joined(pending, where, number), where, number);
  if (text !== '') yield { number, text, whole: false };
}

/** Strings as bytes; a surrogate pair that two chunks share is put together first. */
async function* encoded(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const encoder = new TextEncoder();
  let half = '';
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      const text = half + chunk;
      const split = /[\uD800-\uDBFF]$/.test(text);
      half = split ? text.slice(-1) : '';
      yield encoder.encode(split ? text.slice(0, -1) : text);
    } else {
      yield chunk;
    }
  }
  if (half !== '') yield encoder.encode(half);
}

function joined(parts: readonly Uint8Array[], where: string, number: number): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > MAX_LINE_BYTES) throw tooLong(where, number);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array, where: string, number: number): string {
  try {
    const text = decoder.decode(bytes);
    return (number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text).trim();
  } catch (cause) {
    const packed = number === 1 && bytes[0] === 0x1f && bytes[1] === 0x8b;
    const remedy = packed ? 'it is packed with gzip: unpack it first' : 'save the file as UTF-8';
    throw new FactsError(where, number, `expected UTF-8 text, found other bytes; ${remedy}`, { cause });
  }
}

function tooLong(where: string, number: number): FactsError {
  return new FactsError(
    where,
    number,
    'the line is longer than 16 MiB; a facts file holds one pull request a line, so line ends were probably lost',
  );
}
