import type { HarnessId } from '../domain/harness-id.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { type Finding, finding } from './finding.ts';
import { harnessNamed } from './named-agents.ts';
import { contextAside, located, type ScannedText, type TextPiece } from './text-piece.ts';

const LONGEST = 120;
const MADE =
  /^(?:i |this (?:pr|pull request|change|code) (?:was|is) |(?:it|code) was )?(?:ai[- ])?(?:made|generated|written|created|authored|assisted|coded) (?:with|by|using)\b\s{0,3}:?\s{0,3}(.+)$/i;
const USED = /^(?:(?:i |we )?(?:have )?(?:used|use|using)\b\s{0,3}:?\s{0,3})?(.+)$/i;
const REMARK = /\s{0,3}\([^()]{0,60}\)/g;

/** A ticked box of a template whose whole text is a harness's name: sure where it says that the harness made it. */
export function findTickedBox(
  catalogue: CompiledCatalogue,
  scanned: ScannedText,
  piece: TextPiece,
): readonly Finding[] {
  const { box } = piece;
  if (box === 0 || piece.at - piece.start >= box) return [];
  const text = piece.text
    .slice(box, box + LONGEST)
    .replaceAll(/[*_`]/g, '')
    .replaceAll(REMARK, '')
    .trim();
  const made = named(MADE.exec(text), catalogue);
  const harness = made ?? named(USED.exec(text), catalogue);
  if (harness === null) return [];
  const claim = {
    signal: {
      id: `${harness}/ticked-name`,
      means: 'assisted',
      autonomy: 'assistant',
      certainty: made === null ? 'weak' : 'strong',
      status: 'proven',
    },
    harness,
    from: catalogue.since.get(harness) ?? 0,
    until: Number.POSITIVE_INFINITY,
    falseFrom: Number.POSITIVE_INFINITY,
    falseUntil: Number.NEGATIVE_INFINITY,
  } as const;
  const found = located(scanned, piece, { model: undefined, aside: contextAside(piece) });
  return [finding(claim, scanned.lines, found)];
}

function named(hit: RegExpExecArray | null, { names }: CompiledCatalogue): HarnessId | null {
  return hit === null ? null : harnessNamed(hit[1] ?? '', names);
}
