import type { HarnessId } from '../domain/harness-id.ts';
import type { ModelId } from '../domain/model-id.ts';
import { toModelId } from './model-id.ts';

/** Who a text such as `Claude Code:opus-4.6`, `GPT-5 via Codex CLI` or `Cursor (model: gpt-5, autonomous)` names. */
export interface NamedAgents {
  readonly harnesses: readonly HarnessId[];
  readonly model: ModelId | null;
  readonly isAutonomous: boolean;
}

const MARKDOWN_LINK = /!?\[([^[\]]{1,100})\]\([^()\s]{0,300}\)/g;
/** The Linux kernel's list of tools: https://docs.kernel.org/process/coding-assistants.html */
const TOOLS = /(?:\s{0,3}\[[^[\]]{0,60}\])+\s*$/;
const SEPARATOR =
  /\s+(?:via|with|using|in|and|through)\s+|\s*(?:[(),/·•+&|;[\]]|:(?!\/\/))\s*(?:(?:via|using)\s+)?/i;

/**
 * Reads the value of a convention, without its address. The first part must name a harness or a model, so that prose
 * and people's names name nothing.
 */
export function namedAgents(text: string, names: ReadonlyMap<string, HarnessId>): NamedAgents {
  const plain = text.replaceAll(MARKDOWN_LINK, '$1').replace(TOOLS, '');
  const parts = plain
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [first = ''] = parts;
  if (harnessNamed(first, names) === null && !isModelName(first)) return NOBODY;
  const harnesses = parts.map((part) => harnessNamed(part, names)).filter((id) => id !== null);
  const models = parts.filter((part) => harnessNamed(part, names) === null).map(toModelId);
  const known = models.filter((model) => model !== null);
  return {
    harnesses: [...new Set(harnesses)],
    model: known.find((model) => model.includes('/')) ?? known[0] ?? null,
    isAutonomous: parts.some((part) => part.toLowerCase() === 'autonomous'),
  };
}

const NOBODY: NamedAgents = { harnesses: [], model: null, isAutonomous: false };

/** The harness that a whole text is a name of, whatever its case, spaces, emoji and version. */
export function harnessNamed(text: string, names: ReadonlyMap<string, HarnessId>): HarnessId | null {
  return names.get(nameKey(text)) ?? names.get(nameKey(text.replace(/\s+v?\d[\d.]*$/i, ''))) ?? null;
}

/** Only the letters and digits of a name. */
export function nameKey(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a whole text names a model: a family alone or with a version, for "Gemini Smith" is somebody. */
export function isModelName(text: string): boolean {
  const id = toModelId(text);
  return id !== null && (/\d/.test(text) || !id.includes('/') || id.startsWith('claude/'));
}
