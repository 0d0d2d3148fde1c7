import type { CompiledCatalogue } from './compile-catalogue.ts';
import { type Claim, type Finding, finding } from './finding.ts';
import { accountOfAddress } from './git-address.ts';
import { harnessNamed, isModelName } from './named-agents.ts';
import { contextAside, located, type ScannedText, type TextPiece } from './text-piece.ts';

const FIRST_WORDS = [
  ...['gpt', 'chatgpt', 'openai gpt', 'claude', 'opus', 'sonnet', 'haiku', 'gemini', 'google gemini', 'qwen'],
  ...['deepseek', 'grok', 'kimi', 'glm', 'llama', 'mistral', 'devstral', 'minimax', 'composer'],
];

/** What a text must hold to be read by {@link findCoAuthorName}: co-authors are mostly people, who cost nothing. */
export const CO_AUTHOR_NEEDLES: readonly string[] = [
  ...FIRST_WORDS.map((word) => `co-authored-by: ${word}`),
  ...['<noreply@', '<no-reply@'],
];

const MODEL: Claim = {
  signal: {
    id: 'convention/co-author-model',
    means: 'assisted',
    autonomy: 'assistant',
    certainty: 'strong',
    status: 'proven',
  },
  harness: null,
  from: Number.NEGATIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
  falseFrom: Number.POSITIVE_INFINITY,
  falseUntil: Number.NEGATIVE_INFINITY,
};

/**
 * A harness or a model named as co-author beside an address of somebody else. `Codex <noreply@anthropic.com>`: the name
 * goes before the address, and is weak; `GPT-5 <noreply@anthropic.com>` says nothing of the tool.
 */
export function findCoAuthorName(
  catalogue: CompiledCatalogue,
  scanned: ScannedText,
  piece: TextPiece,
): readonly Finding[] {
  const trailer = piece.trailer();
  if (trailer?.key !== 'co-authored-by' || accountOfAddress(trailer.address ?? '') !== null) return [];
  const name = trailer.name.replace(/^(?:openai|google) /i, '');
  const aside = contextAside(piece);
  const harness = /^no-?reply@/.test(trailer.address ?? '') ? harnessNamed(name, catalogue.names) : null;
  if (harness !== null) {
    const signal = { ...MODEL.signal, id: `${harness}/co-author-name`, certainty: 'weak' } as const;
    const claim = { ...MODEL, signal, harness, from: catalogue.since.get(harness) ?? 0 };
    return [finding(claim, scanned.trailers, located(scanned, piece, { model: undefined, aside }))];
  }
  if (!isModelName(name)) return [];
  const said = { model: name, aside: aside ?? 'names a model, not a harness' };
  return [finding(MODEL, scanned.trailers, located(scanned, piece, said))];
}
