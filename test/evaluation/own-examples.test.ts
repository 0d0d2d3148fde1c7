import { describe, expect, it } from 'vitest';
import { HARNESSES } from '../../src/attribution/catalogue.ts';
import { commandLine } from '../support/command-line.ts';

const FILE = 'test/fixtures/labelled.jsonl';

describe('attribution on our own examples and hostile cases', () => {
  it('is right in all of them', async () => {
    const asked = ['--min-f1', '1', '--max-false-claims', '0', '--min-per-harness', '1', '--min-rows', '1'];
    const { exitCode, out, log } = await commandLine(['evaluate', FILE, ...asked, '--format', 'json']);
    expect([exitCode, log]).toEqual([0, '']);
    const { errors, notInCatalogue, suggestive, unlabelled, models } = JSON.parse(out);
    expect({ errors, notInCatalogue, suggestive, unlabelled }).toEqual({
      errors: [],
      notInCatalogue: [],
      suggestive: 0,
      unlabelled: 0,
    });
    expect([models.n, models.right]).toEqual([4, 4]);
  });

  it('tries every harness that has a mark seen in public', async () => {
    const { out } = await commandLine(['evaluate', FILE, '--format', 'json']);
    const { harnesses, negatives } = JSON.parse(out);
    const marked = HARNESSES.filter(({ signals }) =>
      signals.some(
        ({ status, certainty, means }) => status === 'proven' && certainty !== 'weak' && means === 'authored',
      ),
    );
    const tried = harnesses.map(({ harness }: { readonly harness: string }) => harness);
    expect(marked.map(({ id }) => id).filter((id) => !tried.includes(id))).toEqual([]);
    expect(negatives).toBeGreaterThan(300);
  });
});
