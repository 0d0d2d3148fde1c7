import type { Finding } from './finding.ts';
import { incompleteData } from './incomplete-data.ts';
import { littleData } from './little-data.ts';
import { longWait } from './long-wait.ts';
import { mostlyUnmarked } from './mostly-unmarked.ts';
import { quietWeek } from './quiet-week.ts';
import { unreviewedEverywhere } from './unreviewed-everywhere.ts';
import { unreviewedForWeeks } from './unreviewed-for-weeks.ts';
import { unreviewedInAHarness } from './unreviewed-in-a-harness.ts';

/**
 * What a week may be about, the first that holds is its title: first what makes the figures unsafe, then what somebody
 * can act on today, then what limits the report.
 */
export const FINDINGS: readonly Finding[] = [
  incompleteData,
  unreviewedInAHarness,
  unreviewedEverywhere,
  unreviewedForWeeks,
  longWait,
  littleData,
  mostlyUnmarked,
  quietWeek,
];
