/** "Ai" is a given name, "AI" is not. */
const TOOL_WORD =
  /\b(?:AI|LLM|GPT|CLI|SWE)\b|\b(?:[bB]ot|[aA]gent|[aA]ssistant|[cC]opilot|[cC]od(?:e|er|ing))\b|\[bot\]|[-_.](?:bot|ai|agent)\b/;
const PROGRAM_ADDRESS = /(?:^|[-_.+])(?:bot|agent|assistant)@|\[bot\]@/;
const MOST = 60;

/**
 * The name of a co-author or of a declared tool, if it is surely no person's: it has a tool's word in it, is the name of
 * its address's own domain, or is one word before a program's address. Else `null`.
 */
export function toolName(name: string, address: string | null): string | null {
  const plain = name.trim();
  if (plain === '' || plain.length > MOST || plain.includes('@')) return null;
  if (TOOL_WORD.test(plain)) return plain;
  if (address === null || /\s/.test(plain)) return null;
  const isItsOwn = lettersOf(plain) === lettersOf(domainOf(address));
  return isItsOwn || PROGRAM_ADDRESS.test(address) ? plain : null;
}

/** `warp` of `noreply@mail.warp.dev`. */
function domainOf(address: string): string {
  return address.split('@').at(-1)?.split('.').at(-2) ?? '';
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
