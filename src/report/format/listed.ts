/** Items as a sentence lists them, the first few by name and the rest counted: `Devin, Aider and 3 more`. */
export function listed(items: readonly string[], most: number): string {
  const rest = items.length - most;
  const shown = rest > 1 ? [...items.slice(0, most), `${rest} more`] : items;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
