const WORDS: Readonly<Record<string, string>> = {
  nobody: 'nobody',
  'ai-only': 'AI only',
  'own-only': 'its own people only',
};

/** A category of `unreviewed-merge` in words. */
export function reviewedBy(category: string): string {
  return WORDS[category] ?? category.replaceAll('-', ' ');
}
