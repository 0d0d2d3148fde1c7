import type { CompiledCatalogue } from '../attribution/compile-catalogue.ts';
import { toModelId } from '../attribution/model-id.ts';
import { harnessIds } from '../attribution/naming.ts';
import { nearest } from '../config/nearest.ts';
import type { HarnessId } from '../domain/harness-id.ts';

/** What a comment asks for. `text`: what was not understood; untrusted. */
export type Command =
  | { readonly kind: 'set'; readonly harness: HarnessId; readonly family: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'auto' }
  | { readonly kind: 'why' }
  | { readonly kind: 'help' }
  | { readonly kind: 'unknown-harness'; readonly text: string; readonly meant: string | null }
  | { readonly kind: 'unknown-model'; readonly text: string };

const WORDS = ['none', 'auto', 'why'] as const;
/** Characters of a word; none that is known is longer. */
const MOST = 200;
/** Whatever ends a line in Unicode: a form that only looks like one line is not obeyed as one. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** Spaces of any kind, as phones and word processors put them. */
const SPACES = /[\t\p{Zs}]+/u;

/**
 * The command of a comment: `/harness codex`, `/harness aider qwen`, `/harness none | auto | why`, alone on the first
 * line and from its first character. `null`: the comment is no command, and nothing is answered.
 */
export function parseCommand(body: string, catalogue: CompiledCatalogue): Command | null {
  const line = body.split(LINE_END, 1)[0]?.trimEnd() ?? '';
  const [name, what, model, ...rest] = line.split(SPACES, 4).map((word) => word.slice(0, MOST));
  if (name !== '/harness') return null;
  if (what === undefined || rest.length > 0) return { kind: 'help' };
  const word = WORDS.find((known) => known === what.toLowerCase());
  if (word !== undefined) return model === undefined ? { kind: word } : { kind: 'help' };
  const harness = what.toLowerCase();
  const ids = harnessIds(catalogue);
  if (!ids.includes(harness)) {
    return { kind: 'unknown-harness', text: what, meant: nearest(what, [...ids, ...WORDS]) };
  }
  if (model === undefined) return { kind: 'set', harness, family: null };
  const family = toModelId(model)?.split('/')[0];
  return family === undefined ? { kind: 'unknown-model', text: model } : { kind: 'set', harness, family };
}
