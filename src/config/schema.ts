import { z } from 'zod';
import { durationText } from './duration-text.ts';
import { inHouseHarness } from './in-house-harness.ts';
import { knownId, knownTimeZone } from './known-id.ts';
import { PLANNED_METRICS } from './planned-metrics.ts';
import { policySchema, trialSchema } from './policy-schema.ts';
import { textLike } from './text-like.ts';
import type { Vocabulary } from './vocabulary.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * What a configuration file may say: its keys, their defaults, their meaning. The docs are written from it.
 *
 * @param vocabulary `null`: any id is let through
 * @param inHouse ids of the harnesses that the file itself declares
 */
export function configSchema(vocabulary: Vocabulary | null, inHouse: readonly string[] = []) {
  const harnessIds = vocabulary && [...vocabulary.harnessIds, ...inHouse];
  const metricIds = vocabulary && [...new Set([...vocabulary.metricIds, ...PLANNED_METRICS])];
  return z
    .strictObject({
      version: z.literal(1).default(1).meta({ description: 'Version of this format.' }),
      scope: scope.prefault({}).meta({ description: 'Which repositories are looked at.' }),
      report: report.prefault({}).meta({ description: 'The weekly report.' }),
      baseline: knownId(
        harnessIds && ['unmarked', 'same-authors', ...harnessIds],
        'must be unmarked, same-authors or the id of a harness',
      )
        .default('unmarked')
        .meta({
          description:
            'What harnesses are compared with: `unmarked` (pull requests without any mark), `same-authors` (unmarked ' +
            'ones of the people who use a harness), or the id of a harness.',
        }),
      minimum: minimum
        .prefault({})
        .meta({ description: 'Below these numbers a figure is printed as "too few", with what is missing.' }),
      clock: clock.prefault({}).meta({ description: 'How time is counted.' }),
      reviewers: reviewers.prefault({}).meta({ description: 'Who reviews.' }),
      signals: z
        .array(inHouseHarness(vocabulary))
        .default([])
        .meta({
          description:
            'Harnesses of your own, told by literal texts. There are no regular expressions. Names, accounts and addresses ' +
            'of a known harness, of automation or of an AI reviewer are refused; of other marks that are theirs too, a ' +
            'notice tells.',
        }),
      policy: policySchema(harnessIds, metricIds).exactOptional(),
      trials: z
        .array(trialSchema(harnessIds))
        .default([])
        .meta({ description: 'Trials: who used which harness, planned before they begin.' }),
      cost: cost.exactOptional().meta({ description: 'What the harnesses cost.' }),
    })
    .superRefine((file, context) => {
      const ids = new Set<string>();
      for (const [index, { id }] of file.signals.entries()) {
        if (ids.size < ids.add(id).size) continue;
        const message = 'must be another id: one harness above has it';
        context.addIssue({ code: 'custom', path: ['signals', index, 'id'], message, input: id });
      }
    });
}

const repositoryPattern = textLike(
  /^[\w.-]+\/[\w.*-]+$/,
  'must be owner/name; * stands for any characters of the name',
);

const scope = z.strictObject({
  include: z
    .array(repositoryPattern)
    .default([])
    .meta({ description: 'Only these repositories.', examples: [['acme/*']] }),
  exclude: z
    .array(repositoryPattern)
    .default([])
    .meta({ description: 'Not these, even where they are included.', examples: [['acme/sandbox-*']] }),
});

const report = z.strictObject({
  repository: textLike(/^[\w.-]+\/[\w.-]+$/, 'must be a repository as owner/name')
    .exactOptional()
    .meta({
      description: 'Where the report is published; left out: where it runs.',
      examples: ['acme/engineering'],
    }),
  day: z
    .enum(WEEKDAYS)
    .default('monday')
    .meta({ description: 'The day of the week on which it is published.' }),
  'time-zone': knownTimeZone()
    .default('UTC')
    .meta({
      description: 'Weeks begin on Monday at midnight of this time zone.',
      examples: ['Europe/Berlin'],
    }),
  'look-back': durationText({
    least: '1w',
    most: '260w',
    wholeWeeks: true,
    error: 'must be whole weeks such as 13w, from 1w to 260w',
  })
    .default('13w')
    .meta({
      description:
        'How many weeks make the rows of the table: the last ones that ended a `maturity` before the report.',
      examples: ['26w'],
    }),
  assignees: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: "Logins that the report's issue is assigned to.", examples: [['octocat']] }),
  tag: z.enum(['on', 'off']).default('on').meta({ description: 'Whether pull requests are labelled.' }),
  'allow-public-report': z.boolean().default(false).meta({
    description: 'Publish aggregates where more people can read them than can read the repositories.',
  }),
});

const atLeastOne = z.int().min(1);
const minimum = z.strictObject({
  prs: atLeastOne.default(20).meta({ description: 'Pull requests in a cohort.' }),
  persons: atLeastOne.default(5).meta({ description: 'Persons in a cohort.' }),
  'effective-persons': z
    .number()
    .min(1)
    .default(6)
    .meta({ description: 'Persons of equal weight that are worth as much as the unequal ones there are.' }),
  'privacy-persons': atLeastOne.default(3).meta({
    description: 'Below it a cohort is named with its number and not measured: it would show a person.',
  }),
});

const timeOfDay = textLike(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 09:00, in quotes');
const clock = z.strictObject({
  maturity: durationText({
    least: '14d',
    most: '365d',
    wholeWeeks: false,
    error: 'must be days or weeks such as 21d, from 14d (which merged-by-14d needs) to 365d',
  })
    .default('14d')
    .meta({ description: 'Age at which a pull request enters the table.', examples: ['21d'] }),
  'working-hours': z
    .strictObject({
      days: z
        .array(z.enum(WEEKDAYS))
        .min(1)
        .default(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'])
        .meta({ description: 'Days of work.' }),
      from: timeOfDay.meta({ description: 'When work begins, in `report.time-zone`.', examples: ['09:00'] }),
      until: timeOfDay.meta({ description: 'When work ends.', examples: ['17:00'] }),
    })
    .exactOptional()
    .meta({ description: 'Count waiting in hours of work beside hours of the clock.' }),
});

const reviewers = z.strictObject({
  ai: z
    .array(z.string().min(1))
    .default([])
    .meta({
      description:
        "Logins of AI reviewers that are not known by themselves. Their reviews are counted apart from people's.",
      examples: [['acme-reviewer[bot]']],
    }),
});

const cost = z.strictObject({
  usage: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Files with what was used and paid.', examples: [['usage/*.csv']] }),
  budget: z
    .number()
    .positive()
    .exactOptional()
    .meta({ description: 'What may be spent in a month, in the currency of the files.', examples: [2000] }),
});
