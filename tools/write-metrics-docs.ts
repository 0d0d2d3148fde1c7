import { DAY } from '../src/domain/duration.ts';
import type { Metric } from '../src/domain/metric.ts';
import { metrics } from '../src/measurement/metrics.ts';

/** The text of `docs/metrics.md`: a head in our words, then every metric in its own. */
export function metricsDocs(): string {
  return `${[HEAD, overview(), ...metrics.map(section)].join('\n\n')}\n`;
}

const HEAD = `<!-- Written from the code by \`npm run docs\`. Change the metric, not this page. -->

# What is measured, exactly

Every figure is printed with its definition, with the pull requests it speaks about, and with how many they are. A
fact that is missing makes a figure unknown for that pull request, never 0; how many are unknown is printed beside it.

## Who is a person

- **Person**: who answers for a pull request. That is its author where the author is a user and no agent's account;
  else its *initiator*, the user who assigned or asked the agent; else unknown. Persons are counted and grouped by,
  and are never rows.
- **Independent human review**: a submitted review by a user who is neither the author nor the initiator and wrote no
  commit of the pull request (merge commits and accepted suggestions apart), given before the merge. A comment is a
  review, a pending review is none. A commit that a reviewer adds after the review leaves the time of that review as it
  was; but what was merged has then not been reviewed independently by them. Where the initiator of an agent's pull
  request cannot be found, any user's review counts as independent; how many persons are unknown is printed.
- **AI reviewers** are measured beside people, never instead of them. Other bots' reviews count for nothing.
- A review by an account of which the source does not say whether it is a user makes the figure unknown where it could
  change it. A deleted account is such an account.

## When the clock starts and stops

- **Start**: the first moment that a pull request was ready for review, which is its creation unless it was opened as a
  draft. Later changes back to draft do not move it, and the time spent in them is not counted.
- A draft that was never made ready has not started: it is in no denominator, and such drafts are counted apart. A
  draft that was merged as one counts as made ready by its merge.
- Where the draft history is unknown the clock starts at creation; how often is printed.
- A review given before the start makes the wait 0 and counts as a review.
- **Data cut**: nothing that happened later is used. What had not ended by then is *still running*, never left out and
  never 0. A pull request that was closed and reopened goes by how it stood at the data cut.
- Durations run round the clock, nights and weekends included.

## Which pull requests

- Those into the default branch or a protected branch. Stacked pull requests, into other branches, are counted apart.
- Several attempts at the same issue by the same person within 7 days count once.
- Those of automation, such as dependency updates, belong to no row.
- A pull request belongs to a harness by what could be seen when it started. A mark that appeared only later is shown,
  and stands in no row: otherwise membership would depend on how long the pull request lived.

## Which weeks

- Weeks are ISO weeks in the configured time zone.
- Rows are made of the pull requests that *started* in the look-back (13 weeks unless configured otherwise). Its last
  week ended at least 14 days before the data cut, so that every pull request has had 14 days.
- The newest week appears as plain counts. Those opened and those merged in it are not the same pull requests.`;

function overview(): string {
  const rows = metrics.map(
    ({ id, title, kind, better }) => `| [\`${id}\`](#${id}) | ${title} | ${kind} | ${betterOf(better)} |`,
  );
  return ['## The metrics', '', '| Id | What | Kind | Better |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function section(metric: Metric): string {
  const lines = [
    `### ${metric.id}`,
    '',
    `**${metric.title}.** ${metric.definition}`,
    '',
    `- Denominator: ${metric.denominator}`,
    ...details(metric).map((detail) => `- ${detail}`),
  ];
  return lines.join('\n');
}

function details(metric: Metric): readonly string[] {
  switch (metric.kind) {
    case 'share':
      return [
        `Told apart: ${codes(metric.categories)}.`,
        ...(metric.tags.length === 0 ? [] : [`Counted beside it: ${codes(metric.tags)}.`]),
      ];
    case 'duration':
      return [
        'Shown as the time within which half of them got there, counting all, and as the share that got there within ' +
          `${metric.checkpoints.map(daysOf).join(', ')}.`,
      ];
    case 'quantity':
      return [`Shown as medians: ${codes(metric.parts)}.`];
    case 'count':
    case 'rate':
    case 'list':
      return [];
  }
}

function betterOf(better: Metric['better']): string {
  return better === 'neither' ? '–' : better;
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function daysOf(age: number): string {
  const days = age / DAY;
  return days === 1 ? '24 hours' : `${days} days`;
}
