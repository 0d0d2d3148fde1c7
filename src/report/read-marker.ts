/** What a report's marker says. It proves nothing: anybody can write one. */
export interface ReportMarker {
  readonly scope: string;
  /** `2026-W46`. */
  readonly week: string;
  readonly configuration: string;
}

const MARKER =
  /^<!-- harness-metrics:report v=1 scope=(?<scope>\S*) week=(?<week>\d{4}-W\d{2}) config=(?<config>\S*) -->$/;

/**
 * The marker of a report's body, as `marker` wrote it: among the comments that end it, else the last line anywhere that
 * is one, as people append notes. `null`: there is none.
 */
export function readMarker(body: string): ReportMarker | null {
  const lines = body.trimEnd().split(/\r?\n/);
  const found = firstMarker(lastComments(lines)) ?? firstMarker(lines.toReversed());
  if (found === undefined) return null;
  const { scope = '', week = '', config = '' } = found;
  return { scope: decoded(scope), week, configuration: decoded(config) };
}

function firstMarker(lines: readonly string[]) {
  return lines.map((line) => MARKER.exec(line)?.groups).find((groups) => groups !== undefined);
}

/** The comments that end a body. GitHub keeps a body's line breaks as they were sent, and browsers send `\r\n`. */
function lastComments(lines: readonly string[]): readonly string[] {
  const before = lines.findLastIndex((line) => !line.startsWith('<!-- harness-metrics:'));
  return lines.slice(before + 1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
