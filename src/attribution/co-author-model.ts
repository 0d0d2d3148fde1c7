import { type Claim, type Finding, finding } from './finding.ts';
import { accountOfAddress } from './git-address.ts';
import { isModelName } from './named-agents.ts';
import { contextAside, located, type ScannedText, type TextPiece } from './text-piece.ts';

const FIRST_WORDS = [
  ...['gpt', 'chatgpt', 'openai gpt', 'claude', 'opus', 'sonnet', 'haiku', 'gemini', 'google gemini', 'qwen'],
  ...['deepseek', 'grok', 'kimi', 'glm', 'llama', 'mistral', 'devstral', 'minimax', 'composer'],
];

/** What a text must hold to be read by {@link findCoAuthorModel}: co-authors are mostly people, who cost nothing. */
export const CO_AUTHOR_MODEL_NEEDLES: readonly string[] = FIRST_WORDS.map(
  (word) => `co-authored-by: ${word}`,
);

const CLAIM: Claim = {
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

/** A model named as co-author, as in `Co-authored-by: GPT-5 <noreply@anthropic.com>`: it says nothing of the tool. */
export function findCoAuthorModel(scanned: ScannedText, piece: TextPiece): readonly Finding[] {
  const trailer = piece.trailer();
  if (trailer?.key !== 'co-authored-by' || accountOfAddress(trailer.address ?? '') !== null) return [];
  const name = trailer.name.replace(/^(?:openai|google) /i, '');
  if (!isModelName(name)) return [];
  const aside = contextAside(piece) ?? 'names a model, not a harness';
  return [finding(CLAIM, scanned.trailers, located(scanned, piece, { model: name, aside }))];
}
