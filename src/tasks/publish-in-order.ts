import type { Instant } from '../domain/instant.ts';
import type { Report } from '../domain/report.ts';
import { issueBody } from '../report/issue-body.ts';
import type { LinkStyle } from '../report/nodes/pull-request-link.ts';
import { publicReport } from '../report/public-report.ts';
import { weeklyReport } from '../report/weekly-report.ts';
import type { ComparedFacts } from './compare-facts.ts';
import type { Document, Forge } from './forge.ts';
import { ForgeError } from './forge-error.ts';
import { figuresOf, type OwnReport } from './own-reports.ts';
import { type DocumentRequest, type PublishResult, publishDocument } from './publish-document.ts';
import type { Publication } from './publishing-place.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { refusalOf } from './refusal.ts';

/** What is published, where, how, and what was there before. */
export interface PublishingOrder {
  readonly now: Instant;
  readonly links: LinkStyle;
  readonly assignees: readonly string[];
  /** Write anew what was published before; `if-complete`: only where no fact is missing any more. */
  readonly renew: boolean | 'if-complete';
  readonly dryRun: boolean;
  readonly publication: Publication;
  readonly content: DocumentRequest['content'];
  /** As the markers say it. */
  readonly scope: string;
  /** The latest week first. */
  readonly before: readonly OwnReport[];
  /** Said with the first of the reports. */
  readonly notices: readonly string[];
}

/** A week's report with what became of it. */
export interface PublishedReport {
  readonly week: string;
  readonly asOf: Instant;
  /** The whole report, for those who may read its sources. */
  readonly report: Report;
  readonly result: PublishResult;
  /** Numbers of the issues that were closed, or would be: the reports before. */
  readonly closed: readonly number[];
  /** What else could not be written, and why. */
  readonly notices: readonly string[];
}

/**
 * Publishes weeks one after the other, each linked with the one before, which is then closed. Where one cannot be
 * published, no later one is: it would never be made up for.
 */
export async function publishInOrder(
  forge: Forge,
  weeks: readonly ComparedFacts[],
  order: PublishingOrder,
): Promise<readonly PublishedReport[]> {
  const published: PublishedReport[] = [];
  let { before } = order;
  let failed: string | null = null;
  for (const compared of weeks) {
    const { id: week } = compared.comparison.week;
    const earlier = before.filter((report) => report.week < week);
    const seen = before.find((report) => report.week === week)?.document;
    const draft = draftOf(compared, earlier[0], { ...order, seen });
    const held = heldUp(failed, compared, order.content);
    const result = held ?? (await publish(forge, draft.document));
    if (result.kind === 'not-published') failed ??= week;
    const closing = await closeEarlier(forge, result, earlier, order.dryRun);
    const notices = [...(published.length === 0 ? order.notices : []), ...closing.notices];
    const { closed } = closing;
    published.push({ week, asOf: compared.asOf, report: draft.report, result, closed, notices });
    before = [...written(result, draft.document, order), ...before];
  }
  return published;
}

function draftOf(
  { comparison, context }: ComparedFacts,
  previous: OwnReport | undefined,
  order: PublishingOrder & Pick<DocumentRequest, 'seen'>,
) {
  const { publication, content, scope, links, assignees, renew, dryRun, seen } = order;
  const whole = { ...context, ...(previous === undefined ? {} : { previous: figuresOf(previous) }) };
  const report = weeklyReport(comparison, whole);
  const printed = content === 'all' ? report : publicReport(comparison, whole);
  const body = issueBody(printed, { links, scopeKey: scope, ...linkTo(previous) });
  const document: DocumentRequest = {
    publication,
    content,
    key: { scope, week: printed.window.week },
    title: printed.title,
    body,
    assignees,
    seen,
    renew: renew === 'if-complete' ? printed.completeness.complete : renew,
    dryRun,
  };
  return { report, document };
}

function linkTo(previous: OwnReport | undefined) {
  if (previous === undefined) return {};
  const { repository, number } = previous.document;
  return {
    previousIssue: { repository, number, text: `the report of week ${Number(previous.week.slice(-2))}` },
  };
}

async function publish(forge: Forge, document: DocumentRequest): Promise<PublishResult> {
  try {
    return await publishDocument(forge, document);
  } catch (error) {
    if (error instanceof RateLimitError)
      return { kind: 'not-published', reason: 'rate-limit', why: error.message };
    // What was published and made until here is told all the same.
    if (error instanceof ForgeError) return { kind: 'not-published', reason: 'failed', why: error.message };
    throw error;
  }
}

/** Why a week is not even tried; `null`: it is. */
function heldUp(
  failed: string | null,
  { comparison: { all, minimum } }: ComparedFacts,
  content: PublishingOrder['content'],
): PublishResult | null {
  if (failed !== null) {
    const why = `The report of ${failed} could not be published, and reports are published in order.`;
    return { kind: 'not-published', reason: 'earlier-week', why };
  }
  if (content === 'all' || all.persons >= minimum.privacyPersons) return null;
  const why = `Sums of fewer than ${minimum.privacyPersons} people would show a person to everybody who can read the place.`;
  return { kind: 'not-published', reason: 'too-few-people', why };
}

type Closing = Pick<PublishedReport, 'closed' | 'notices'>;

/** Closes what is still open of the earlier reports, once there is a newer one. */
async function closeEarlier(
  forge: Forge,
  result: PublishResult,
  earlier: readonly OwnReport[],
  dryRun: boolean,
): Promise<Closing> {
  if (result.kind !== 'created' && result.kind !== 'would-create') return { closed: [], notices: [] };
  const open = earlier.map(({ document }) => document).filter(({ state }) => state === 'open');
  const closed: number[] = [];
  try {
    for (const document of open) {
      if (!dryRun) await forge.documents.close(document);
      closed.push(document.number);
    }
    return { closed, notices: [] };
  } catch (error) {
    const why = isPassing(error) ? error.message : refusalOf(error);
    return { closed, notices: [`The report before stays open: ${why}`] };
  }
}

/** A limit or a failing host: the report itself stands, what is left to do is said. */
function isPassing(error: unknown): error is Error {
  return error instanceof RateLimitError || (error instanceof ForgeError && error.kind === 'unavailable');
}

/** What the next week finds: the document, or in a dry run the one that would be there. */
function written(
  result: PublishResult,
  { key, title, body }: DocumentRequest,
  { now, publication }: PublishingOrder,
): readonly OwnReport[] {
  if (result.kind === 'not-published') return [];
  if (result.kind !== 'would-create') return [{ week: key.week, document: result.document }];
  const { target: repository } = publication;
  const document: Document = {
    repository,
    number: 0,
    title,
    body,
    state: 'closed',
    createdAt: now,
    editedByOthers: false,
  };
  return [{ week: key.week, document }];
}
