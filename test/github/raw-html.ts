import type MarkdownIt from 'markdown-it';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

interface Tag {
  readonly text: string;
  readonly isEnd: boolean;
  readonly element: string;
  readonly attributes: readonly string[];
}

/** The raw HTML of a text, judged. */
export interface RawHtml {
  readonly elements: readonly string[];
  readonly dangers: readonly string[];
  readonly unbalanced: readonly string[];
}

const ALLOWED = new Set(['details', 'summary', 'sub', 'sup', 'b', 'br']);
const DANGEROUS = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'svg', 'math']);
const EMPTY = new Set(['br', 'hr', 'img', 'source', 'wbr', 'input']);
const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { details: ['open'] };

/** Looks through the tokens' raw HTML: which elements, what in them is dangerous, what is left open. */
export function rawHtml(tokens: readonly Token[]): RawHtml {
  const elements: string[] = [];
  const dangers: string[] = [];
  const unbalanced: string[] = [];
  const open: string[] = [];
  for (const { text, isEnd, element, attributes } of tagsOf(tokens)) {
    if (!ALLOWED.has(element)) elements.push(element);
    if (DANGEROUS.has(element)) dangers.push(text);
    const allowed = ALLOWED_ATTRIBUTES[element] ?? [];
    dangers.push(...attributes.filter((name) => !allowed.includes(name)).map((name) => `${element} ${name}`));
    if (EMPTY.has(element)) continue;
    if (!isEnd) open.push(element);
    else if (open.at(-1) === element) open.pop();
    else unbalanced.push(`</${element}>`);
  }
  return { elements, dangers, unbalanced: [...unbalanced, ...open.map((element) => `<${element}>`)] };
}

function tagsOf(tokens: readonly Token[]): readonly Tag[] {
  const raw = tokens
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type === 'html_block' || type === 'html_inline')
    .map(({ content }) => content.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ''));
  return raw
    .flatMap((content) => [...content.matchAll(/<(\/?)([a-z][a-z\d-]*)([^>]*)>?/gi)])
    .map(([text, slash, name = '', rest = '']) => ({
      text,
      isEnd: slash === '/',
      element: name.toLowerCase(),
      attributes: attributesOf(rest),
    }));
}

function attributesOf(rest: string): readonly string[] {
  const names = rest.matchAll(/([^\s"'=<>/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g);
  return [...names].map(([, name = '']) => name.toLowerCase());
}
