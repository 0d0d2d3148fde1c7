import type { z } from 'zod';
import { DAY } from '../domain/duration.ts';
import { durationOf } from './duration-text.ts';
import type { configSchema } from './schema.ts';

/** The configuration as the stages are handed it: every default filled in, lengths in ms or weeks. */
export type Config = ReturnType<typeof toConfig>;

/** Takes from a checked file what has an effect. */
export function toConfig(file: z.output<ReturnType<typeof configSchema>>) {
  return {
    scope: { include: file.scope.include, exclude: file.scope.exclude },
    report: {
      /** `null`: where it runs. */
      repository: file.report.repository ?? null,
      assignees: file.report.assignees,
      tag: file.report.tag === 'on',
      allowPublicReport: file.report['allow-public-report'],
      timeZone: file.report['time-zone'],
      lookBackWeeks: durationOf(file.report['look-back']) / (7 * DAY),
    },
    minimum: {
      prs: file.minimum.prs,
      persons: file.minimum.persons,
      effectivePersons: file.minimum['effective-persons'],
      privacyPersons: file.minimum['privacy-persons'],
    },
    policy: {
      /** A day, that begins at midnight of the report's time zone; `null`: none. */
      decideSince: file.policy?.['decide-since'] ?? null,
      /** What people decided, by the id of each harness that the policy names. */
      status: file.policy?.status ?? {},
    },
    clock: { maturity: durationOf(file.clock.maturity) },
    reviewers: { ai: file.reviewers.ai },
    signals: file.signals.map((harness) => ({
      id: harness.id,
      name: harness.name,
      logins: harness.logins,
      emails: harness.emails,
      branchPrefixes: harness['branch-prefixes'],
      trailers: harness.trailers,
      labels: harness.labels,
    })),
  } as const;
}
