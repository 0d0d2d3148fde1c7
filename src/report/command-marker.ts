/** The hidden last line of an answer: which comment it answers. Only in a comment of ours does it mean anything. */
export function commandMarker(comment: number): string {
  return `<!-- harness-metrics:command id=${comment} -->`;
}
