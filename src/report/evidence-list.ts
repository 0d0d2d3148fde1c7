import type { Evidence } from '../domain/evidence.ts';
import { printable } from './printable.ts';

/**
 * Evidence as one line of our own words: signal, where it stands, how strong it is and why it did not decide. The text
 * itself is left out, as somebody wrote it. Beyond `most` it is counted.
 */
export function evidenceList(evidence: readonly Evidence[], most: number): string {
  const rest = evidence.length - most;
  const items = evidence.slice(0, most).map(({ signal, field, commit, line, certainty, setAside }) => {
    const place = [field, commit?.slice(0, 12), line === null ? null : `line ${line}`];
    const where = place.filter((part) => part != null).join(' ');
    return printable(`${signal} (${where}, ${certainty})${setAside === null ? '' : `: ${setAside}`}`);
  });
  return [...items, ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
}
