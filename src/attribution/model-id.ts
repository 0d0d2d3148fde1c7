import type { ModelId } from '../domain/model-id.ts';
import { remembered } from './remembered.ts';

const LONGEST = 120;
const SHAPE = /^[a-z0-9][a-z0-9._/-]{0,63}$/;

/** Family by the start of the plain name; what follows it is the version, or the whole name where that says more. */
const FAMILIES: readonly { readonly start: RegExp; readonly family: string; readonly whole?: true }[] = [
  { start: /^(?:chat)?gpt(?=[-\d]|$)-?/, family: 'gpt' },
  { start: /^o[1-9](?=-|$)/, family: 'openai', whole: true },
  { start: /^gemini(?=[-\d]|$)-?/, family: 'gemini' },
  { start: /^(?:qwen|qwq)/, family: 'qwen', whole: true },
  { start: /^deepseek(?=[-\d]|$)-?/, family: 'deepseek' },
  { start: /^grok(?=[-\d]|$)-?/, family: 'grok' },
  { start: /^kimi(?=[-\d]|$)-?/, family: 'kimi' },
  { start: /^glm(?=[-\d]|$)-?/, family: 'glm' },
  { start: /^(?:meta-)?llama(?=[-\d]|$)-?/, family: 'llama' },
  { start: /^(?:mistral|mixtral|devstral|codestral|magistral)(?=[-\d]|$)/, family: 'mistral', whole: true },
  { start: /^minimax(?=[-\d]|$)-?/, family: 'minimax' },
  { start: /^composer(?=[-\d]|$)-?/, family: 'composer' },
  { start: /^gemma(?=[-\d]|$)-?/, family: 'gemma' },
];

/**
 * The model that a raw text names, as `family/version`: `Opus 4.6 (1M context)` and `claude-opus-4-6` are both
 * `claude/opus-4.6`; routing prefixes (`openrouter/qwen/…`) and dates fall away. `null`: no model of a known family.
 */
export function toModelId(raw: string): ModelId | null {
  return read(raw.slice(0, LONGEST)).id;
}

const read = remembered((raw): { readonly id: ModelId | null } => {
  const plain = plainName(raw);
  const id = claudeId(plain) ?? familyId(plain);
  return { id: id !== null && SHAPE.test(id) ? id : null };
});

/** Lower case, joined by `-`, without remarks in brackets, routing prefixes, dates, `:free` and `-latest`. */
function plainName(raw: string): string {
  const open = raw.trim().replace(/^[([]+/, '');
  const uncommented = open.split(/[([\])<>]/, 1)[0] ?? '';
  const name = uncommented.split('/').at(-1) ?? '';
  return name
    .toLowerCase()
    .trim()
    .replace(/^model: */, '')
    .replace(/:free$/, '')
    .replace(/-(?:20\d\d-?\d\d-?\d\d|latest)$/, '')
    .replaceAll(/[\s:_@-]+/g, '-')
    .replace(/^openai-/, '')
    .replace(/^codex-(gpt.*)$/, '$1-codex')
    .replace(/-$/, '');
}

/** Claude's line and version stand in either order: `claude-opus-4-6`, `claude-3-7-sonnet`, `Sonnet 4.5`. */
function claudeId(name: string): ModelId | null {
  const line = /(?:^|-)(opus|sonnet|haiku|fable|mythos)(?=-|\d|$)/.exec(name)?.[1];
  if (line === undefined) return /^claude$/.test(name) ? 'claude' : null;
  if (!/^(?:claude|anthropic|code|opus|sonnet|haiku|fable|mythos)(?=[-.\d]|$)/.test(name)) return null;
  const after = new RegExp(`${line}-?(\\d{1,2})(?:[.-](\\d{1,2}))?(?![\\d])`).exec(name);
  const version = after ?? /-(\d{1,2})(?:[.-](\d{1,2}))?-/.exec(name);
  if (version === null) return `claude/${line}`;
  return `claude/${line}-${version[1]}${version[2] === undefined ? '' : `.${version[2]}`}`;
}

function familyId(name: string): ModelId | null {
  for (const { start, family, whole } of FAMILIES) {
    const found = start.exec(name)?.[0];
    if (found === undefined) continue;
    const version = whole === true ? name : name.slice(found.length);
    return version === '' || version === family ? family : `${family}/${version}`;
  }
  return null;
}
