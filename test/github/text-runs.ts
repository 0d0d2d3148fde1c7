import { decodeEntities } from './decode-entities.ts';

/** A piece of rendered text, or an address that stands in it. */
export interface TextRun {
  readonly text: string;
  /** GitHub looks for mentions and references outside code and links only. */
  readonly inside: 'text' | 'code' | 'link';
  readonly href: string | null;
  readonly image: string | null;
}

const CODE = new Set(['pre', 'code', 'tt', 'kbd', 'samp', 'script', 'style']);

/** Takes rendered HTML apart into its texts, its links and its images. Comments are never shown, and left out. */
export function textRuns(html: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  const depth = { code: 0, link: 0 };
  for (const [piece] of html.matchAll(/<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^>]*>|[^<]+|</gi)) {
    if (piece.startsWith('<!--')) continue;
    const tag = /^<(\/?)([a-z][a-z\d-]*)/i.exec(piece);
    if (tag === null)
      runs.push({ text: decodeEntities(piece), inside: insideOf(depth), href: null, image: null });
    else runs.push(...enter(piece, (tag[2] ?? '').toLowerCase(), tag[1] === '/', depth));
  }
  return joined(runs);
}

function enter(
  piece: string,
  name: string,
  isEnd: boolean,
  depth: { code: number; link: number },
): readonly TextRun[] {
  const step = isEnd ? -1 : 1;
  if (CODE.has(name)) depth.code = Math.max(0, depth.code + step);
  if (name === 'a') depth.link = Math.max(0, depth.link + step);
  if (isEnd) return [];
  const address = attribute(piece, name === 'img' ? 'src' : 'href');
  if (address === null) return [];
  const isImage = name === 'img';
  return [{ text: '', inside: 'link', href: isImage ? null : address, image: isImage ? address : null }];
}

function insideOf(depth: { readonly code: number; readonly link: number }): TextRun['inside'] {
  if (depth.code > 0) return 'code';
  return depth.link > 0 ? 'link' : 'text';
}

/** Neighbours that a tag of emphasis parted are one text to nobody: they stay apart, as in GitHub's filters. */
function joined(runs: readonly TextRun[]): readonly TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const continues =
      last !== undefined && last.text !== '' && run.text === '<' && last.inside === run.inside;
    if (continues) result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? null : decodeEntities(value);
}
