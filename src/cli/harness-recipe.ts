import type { Harness } from '../attribution/harness.ts';

/** What comes after a harness was written, in ten lines. CONTRIBUTING.md says the same. */
export function harnessRecipe({ id, signals }: Harness): string {
  const unproven = signals.filter(({ status }) => status === 'unproven').length;
  const proof =
    unproven === 0
      ? 'Every mark has a commit or pull request as its source.'
      : `${unproven} of ${signals.length} marks stay weak until "source" is a public commit or pull request.`;
  const steps = [
    `Read ${id}.ts: the patterns are literal. Widen only what you have seen vary, and keep them anchored.`,
    'Other forms that you have seen: "alsoMatches", one for each alternative of the pattern.',
    'What looks alike and is no mark: "nearMisses". People with that name, sentences about the tool, other keys.',
    proof,
    '"certainty": certain where nothing else writes it, strong for a claim, weak for what people write too.',
    '"marks", "since", "tier" and "kinds": from its documentation, with the names of its settings.',
    '"namedInConventions": what people write after Assisted-by; no name that is a model or a person.',
    '"over": harnesses that it runs inside itself, if its mark means that it made the change.',
    'npm run docs && npm run check && npm test -- test/attribution test/docs',
    'A line in CHANGELOG.md. The id is for ever.',
  ];
  return `\nWhat comes next:\n${steps.map((step, index) => `${String(index + 1).padStart(2)}. ${step}`).join('\n')}\n`;
}
