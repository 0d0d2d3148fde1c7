import { lastIsoWeek } from '../calendar/iso-weeks.ts';
import { reportWindows } from '../calendar/windows.ts';
import type { Config } from '../config/to-config.ts';
import { DAY } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { LinkStyle } from '../report/nodes/pull-request-link.ts';
import { type Collection, recordsOf } from './collection.ts';
import { type ComparedFacts, compareFacts } from './compare-facts.ts';
import { exposedReports } from './exposed-reports.ts';
import type { Forge } from './forge.ts';
import { REPORT_LABEL } from './our-labels.ts';
import { withoutOwnHands } from './own-hand.ts';
import { figuresOf, type OwnReport, ownReports } from './own-reports.ts';
import { type PublishedReport, publishInOrder } from './publish-in-order.ts';
import { type PublishingPlace, publishingPlace } from './publishing-place.ts';
import { type ReportKey, reportKey } from './report-key.ts';
import { type DueWeek, weeksDue } from './weeks-due.ts';

/** Throughput asks who was active in the four weeks before. */
const ACTIVITY = 28 * DAY;
/** For so long after it was published an incomplete report is made anew. */
const MENDING = 3 * DAY;

export interface ReportsRequest {
  /** `owner/name` of the repository whose issues the reports are. */
  readonly target: string;
  /** `owner/name` of every repository that they are about. */
  readonly sources: readonly string[];
  /** How these were chosen, such as `owner/*`: what names the series of reports. Absent: one by one. */
  readonly selection?: readonly string[];
  readonly config: Config;
  /** `default`, or the digest of the configuration file. */
  readonly configuration: string;
  /** Version of the tool. */
  readonly tool: string;
  readonly now: Instant;
  /** A moment that somebody asked for: its week is published, anew where it was. `null`: every week that is due. */
  readonly asked: Instant | null;
  readonly links: LinkStyle;
  readonly dryRun: boolean;
  /** Asked once, for all weeks together. */
  readonly collect: (window: CollectionWindow) => Collection;
}

/** Pull requests that were updated in it are needed, and those that are still open. */
export interface CollectionWindow {
  readonly updatedSince: Instant;
  readonly until: Instant;
}

/** What a run published. `upToDate`: nothing was due, this is the latest. */
export interface PublishedReports {
  readonly reports: readonly PublishedReport[];
  readonly upToDate: { readonly week: string; readonly repository: string; readonly number: number } | null;
}

/**
 * Publishes every complete week since the last report of ours, oldest first, each once, whoever comes first: collects
 * the facts of all of them together, makes each report as of its moment, links and closes the one before. Where nothing
 * may be written the last week's report is made all the same, and the result says what kept it from being published.
 *
 * @throws {ForgeError} where facts cannot be collected
 * @throws {RateLimitError} where the limit was used up before there were any
 */
export async function publishReports(forge: Forge, request: ReportsRequest): Promise<PublishedReports> {
  const { target, sources, selection = sources, config } = request;
  const { allowPublicReport } = config.report;
  const publication = { target, sources, allowPublicReport };
  const place = await publishingPlace(forge, publication);
  const content = place.kind === 'open' ? place.content : 'all';
  const key = reportKey(selection, content === 'sums-only');
  const { before, due, isMending } = await workToDo(forge, request, place, key);
  const [latest] = before;
  if (due.length === 0 && latest !== undefined) return { reports: [], upToDate: upTo(latest) };
  const notices = await exposedReports(forge, target, selection, place);
  const compared = await compareAll(forge, request, due);
  const { now, links, dryRun, asked } = request;
  const renew = isMending ? 'if-complete' : asked !== null;
  const how = { now, links, dryRun, renew, assignees: config.report.assignees, notices } as const;
  const reports = await publishInOrder(forge, compared, {
    ...how,
    publication,
    content,
    scope: key.scope,
    before,
  });
  return { reports, upToDate: null };
}

interface WorkToDo {
  readonly before: readonly OwnReport[];
  readonly due: readonly DueWeek[];
  /** The week is published, and is to be published anew. */
  readonly isMending: boolean;
}

/** Before anything is published reports without our label are looked for too: somebody may have taken it off. */
async function workToDo(
  forge: Forge,
  request: ReportsRequest,
  place: PublishingPlace,
  key: ReportKey,
): Promise<WorkToDo> {
  if (place.kind === 'closed') return { before: [], due: dueWeeks(request, []), isMending: false };
  const look = async (label: string | null) =>
    upToNow(request, await ownReports(forge, place.repository, key, label));
  const labelled = await look(REPORT_LABEL.name);
  const before = dueWeeks(request, labelled).length === 0 ? labelled : await look(null);
  const due = dueWeeks(request, before);
  if (due.length > 0) return { before, due, isMending: false };
  const mending = toMend(request, before);
  return { before, due: mending, isMending: mending.length > 0 };
}

/** Without those of weeks that are not over, which somebody asked for by mistake. */
function upToNow({ now, asked, config }: ReportsRequest, reports: readonly OwnReport[]) {
  const last = lastIsoWeek(Math.max(now, asked ?? now), config.report.timeZone);
  return reports.filter(({ week }) => week <= last.id);
}

function dueWeeks({ now, asked, config }: ReportsRequest, before: readonly OwnReport[]): readonly DueWeek[] {
  const { timeZone } = config.report;
  if (asked !== null) return [{ week: lastIsoWeek(asked, timeZone), asOf: asked }];
  return weeksDue({ now, timeZone, published: before.map(({ week }) => week) });
}

/** The last week, where its report was published not long ago without all facts, and nobody changed it. */
function toMend({ now, config }: ReportsRequest, [latest]: readonly OwnReport[]): readonly DueWeek[] {
  const week = lastIsoWeek(now, config.report.timeZone);
  if (latest?.week !== week.id || now - latest.document.createdAt > MENDING) return [];
  return figuresOf(latest)?.complete === false ? [{ week, asOf: now }] : [];
}

function upTo({ week, document }: OwnReport) {
  return { week, repository: document.repository, number: document.number };
}

async function compareAll(
  forge: Forge,
  { config, configuration, tool, sources, collect, now }: ReportsRequest,
  due: readonly DueWeek[],
): Promise<readonly ComparedFacts[]> {
  const moments = due.map(({ asOf }) => asOf);
  const collection = collect({ updatedSince: begin(moments[0] ?? now, config), until: now });
  const compared = await compareFacts(
    {
      records: recordsOf({ pullRequests: withoutOwnHands(collection.pullRequests, forge) }),
      header: collection.header,
      observedAt: collection.observedAt,
      where: 'GitHub',
      config,
      configuration,
      tool,
    },
    moments,
  );
  return compared.map((one) => ({ ...one, context: { ...one.context, scope: sources } }));
}

function begin(asOf: Instant, { report: { timeZone, lookBackWeeks }, clock: { maturity } }: Config): Instant {
  const { lookBack, week } = reportWindows({ asOf, timeZone, lookBackWeeks, maturity });
  return (lookBack[0]?.from ?? week.from) - ACTIVITY;
}
