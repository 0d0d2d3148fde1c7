/** Styles a text where styles are wanted, else leaves it. */
export type Paint = (style: 'bold' | 'dim' | 'cyan' | 'green' | 'yellow', text: string) => string;

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** A run of Markdown without its marks. */
export function plainWords(markdown: string, paint: Paint): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, (_, text: string) => paint('cyan', text))
    .replace(/<b>(.*?)<\/b>|\*\*(.*?)\*\*/g, (_, html?: string, stars?: string) =>
      paint('bold', html ?? stars ?? ''),
    )
    .replace(/<\/?[a-z]+>/g, '')
    .replace(/`([^`]*)`/g, (_, text: string) => paint('cyan', text))
    .replace(/\\([\\`*_{}[\]()#+.!|<>~$-])/g, '$1')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\u200b\u2060]/g, '');
}
