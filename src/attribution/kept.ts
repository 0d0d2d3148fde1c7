/** The entries that pass a test, in a list of their own only where some do not. */
export function kept<Entry>(entries: readonly Entry[], test: (entry: Entry) => boolean): readonly Entry[] {
  return entries.every(test) ? entries : entries.filter(test);
}
