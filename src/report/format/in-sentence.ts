/** A title of ours as it stands within a sentence: `merged by day 14`. */
export function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
