import type { HarnessId } from '../domain/harness-id.ts';
import type { ModelId } from '../domain/model-id.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { type Claim, type Finding, finding } from './finding.ts';
import { namedAgents } from './named-agents.ts';
import { contextAside, located, type ScannedText, type TextPiece } from './text-piece.ts';
import type { Trailer } from './trailer.ts';

/**
 * Keys of the trailers in which projects ask for the tool. Needles of the longer ones are ends of these.
 *
 * @see https://docs.kernel.org/process/coding-assistants.html
 * @see https://www.apache.org/legal/generative-tooling.html
 */
const KEYS: ReadonlySet<string> = new Set([
  ...['assisted-by', 'generated-by', 'ai-assisted-by', 'ai-generated-by'],
  ...['ai-tool', 'ai-agent', 'ai-assistant', 'entire-agent'],
]);

/** What a text must hold to be read by {@link findConvention}. */
export const CONVENTION_NEEDLES: readonly string[] = [
  ...['assisted-by:', 'generated-by:', 'ai-tool:', 'ai-agent:', 'ai-assistant:', 'entire-agent:'],
];

/** The harnesses that a trailer such as `Assisted-by:` names, else the model or the tool nobody knows, set aside. */
export function findConvention(
  catalogue: CompiledCatalogue,
  scanned: ScannedText,
  piece: TextPiece,
): readonly Finding[] {
  const trailer = piece.trailer();
  if (trailer === null || !KEYS.has(trailer.key)) return [];
  const { harnesses, model, isAutonomous } = namedAgents(trailer.name, catalogue.names);
  const place = { ...located(scanned, piece, { model: undefined, aside: contextAside(piece) }), model };
  if (harnesses.length === 0) {
    const why = unknownAside(trailer, model);
    if (why === null) return [];
    const found = { ...place, aside: place.aside ?? why };
    return [finding(claim(trailer.key, null), scanned.trailers, found)];
  }
  if (trailer.key === 'assisted-by' && isPersonal(trailer)) return [];
  return harnesses.map((harness) => {
    const autonomy = isAutonomous ? 'agent' : 'assistant';
    const isPersons = isPersonal(trailer);
    const named = { ...claim(trailer.key, harness), from: catalogue.since.get(harness) ?? 0 };
    return finding({ ...named, signal: { ...named.signal, autonomy } }, scanned.trailers, {
      ...place,
      isPersons,
    });
  });
}

/** What a convention's trailer claims. `harness: null`: it names none that is known. */
function claim(key: string, harness: HarnessId | null): Claim {
  return {
    signal: {
      id: `${harness ?? 'convention'}/${key}`,
      means: 'assisted',
      autonomy: 'assistant',
      certainty: 'strong',
      status: 'proven',
    },
    harness,
    from: Number.NEGATIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
    falseFrom: Number.POSITIVE_INFINITY,
    falseUntil: Number.NEGATIVE_INFINITY,
  };
}

const NO_TOOL = /^\W*(?:none|no|n\/a|false|human)?\W*$/i;
/** "Ai" is a given name. */
const TOOL_WORD = /\bAI\b|\b(?:[lL][lL][mM]s?|[cC]hat(?:GPT|gpt|bot)|[aA]gent|[aA]ssistant)\b/;

/** Why a trailer without a known harness is kept as evidence; `null`: it is none, as it names a person or nothing. */
function unknownAside({ key, name }: Trailer, model: ModelId | null): string | null {
  if (model !== null) return 'names a model, not a harness';
  const isOfTools = key.startsWith('ai-') || key === 'entire-agent';
  if (isOfTools ? NO_TOOL.test(name) : !TOOL_WORD.test(name)) return null;
  return 'names no known harness';
}

/** One word with an address that is no program's may be somebody: "Devin <devin@example.com>". */
function isPersonal({ name, address }: Trailer): boolean {
  return address !== null && /^\W*\p{L}+\W*$/u.test(name) && !PROGRAM.test(address);
}

const PROGRAM = /^(?:no-?reply|agent|bot|[\w.-]*agent|\d+\+[^@]*)@|@(?:[\w-]+\.)*(?:ai|dev|chat|land|local)$/;
