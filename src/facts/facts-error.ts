/** What is wrong with a facts file, with its line and the remedy: `facts.jsonl:731: "mergedAt" must be …`. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
  readonly where: string;
  /** 1-based; `null`: the file as a whole. */
  readonly line: number | null;

  constructor(where: string, line: number | null, text: string, options?: ErrorOptions) {
    super(`${line === null ? where : `${where}:${line}`}: ${text}`, options);
    this.where = where;
    this.line = line;
  }
}
