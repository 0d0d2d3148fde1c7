import { z } from 'zod';
import { knownId } from './known-id.ts';

const day = z.iso.date('must be a day such as 2026-11-16');

/** What adopting a harness is decided by. */
export function policySchema(harnessIds: readonly string[] | null, metricIds: readonly string[] | null) {
  const metric = knownId(metricIds, 'must be the id of a metric');
  const harness = knownId(harnessIds, 'must be the id of a harness');
  return z
    .strictObject({
      profile: z
        .enum(['default'])
        .default('default')
        .meta({ description: 'What is compared: the same person in the same repository within four weeks.' }),
      primary: metric.default('time-to-merge').meta({
        description:
          'The metric whose gain is wanted. Metrics that are only planned may be named; a notice says that they are not ' +
          'measured in this version.',
      }),
      margin: z
        .number()
        .positive()
        .default(1)
        .meta({ description: 'The ratio that the interval of the primary metric must lie beyond.' }),
      guardrails: z
        .array(
          z.strictObject({
            metric: metric.meta({
              description: 'A metric that must not get worse.',
              examples: ['revert-rate'],
            }),
            margin: z
              .number()
              .min(0)
              .max(1)
              .meta({ description: 'By how much it may, as a share.', examples: [0.05] }),
          }),
        )
        .default([])
        .meta({ description: 'What a gain may not be paid with.' }),
      'decide-since': day.exactOptional().meta({
        description:
          'Pull requests that started before are not counted for decisions. With it the intervals of contrasts hold at ' +
          'every weekly look, where the facts reach back so far.',
        examples: ['2026-10-01'],
      }),
      status: z
        .record(harness, z.enum(['trial', 'adopted', 'hold', 'stopped']))
        .default({})
        .meta({
          description:
            'What people decided, by harness id. The harnesses named here share the permitted error.',
          examples: [{ codex: 'trial' }],
        }),
    })
    .meta({ description: 'The rule by which the adoption of a harness is decided.' });
}

/** A planned trial of one harness. */
export function trialSchema(harnessIds: readonly string[] | null) {
  return z
    .strictObject({
      harness: knownId(harnessIds, 'must be the id of a harness').meta({
        description: 'The harness on trial.',
        examples: ['codex'],
      }),
      from: day.meta({ description: 'The first day.', examples: ['2026-10-05'] }),
      until: day.meta({ description: 'The last day.', examples: ['2026-11-29'] }),
    })
    .refine(({ from, until }) => from <= until, { error: 'must not be before "from"', path: ['until'] });
}
