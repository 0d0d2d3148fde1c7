import type { z } from 'zod';
import type { FactsHeader } from '../domain/facts-header.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { withoutContradictions } from './contradictions.ts';
import { describe, explainIssue } from './explain-issue.ts';
import { FactsError } from './facts-error.ts';
import type { FactsNotice } from './facts-notice.ts';
import type { FactsRecord } from './facts-record.ts';
import { headerObject, headerSchema } from './header-schema.ts';
import { createKeyCheck } from './misspelled-keys.ts';
import { pullRequestObject, pullRequestSchema } from './pull-request-schema.ts';
import { type Line, readLines } from './read-lines.ts';
import { createScopeCheck } from './scope-check.ts';

const VERSION = 1;
const CUT = 'it was cut: copy it again, or collect again';

/** A facts file whose first line was read; its pull requests can be gone through once. */
export interface Facts {
  readonly header: FactsHeader;
  readonly pullRequests: AsyncIterable<FactsRecord>;
}

/**
 * Reads a facts file line by line. Records of one pull request may repeat: which to keep is the caller's business.
 *
 * @param where the file's name as it shall stand in messages
 * @throws FactsError where the file is not a whole facts file, here or while its pull requests are gone through
 */
export async function readFacts(chunks: AsyncIterable<string | Uint8Array>, where: string): Promise<Facts> {
  const lines = readLines(chunks, where);
  try {
    const first = await lines.next();
    if (first.done) throw new FactsError(where, null, 'the file is empty; its first line must be the header');
    const header = toHeader(first.value, where);
    return { header, pullRequests: readPullRequests(lines, header, where) };
  } catch (error) {
    await lines.return();
    throw error;
  }
}

async function* readPullRequests(
  lines: AsyncIterable<Line>,
  header: FactsHeader,
  where: string,
): AsyncGenerator<FactsRecord, void, void> {
  const remarks = createRemarks(header);
  let count = 0;
  let last = 1;
  let ended = false;
  for await (const line of lines) {
    const object = toObject(line, where);
    last = line.number;
    if (ended)
      throw new FactsError(where, last, 'text after the end line; files cannot be joined end to end');
    if (object.kind === 'end') {
      checkCount(object, count, last, where);
      ended = true;
    } else {
      count += 1;
      const read = toPullRequest(object, last, where);
      yield toRecord(read, header.observedAt, last, remarks(object, read));
    }
  }
  if (!ended)
    throw new FactsError(
      where,
      last,
      `the file stops without its end line (pull requests read: ${count}); ${CUT}`,
    );
}

type Json = Readonly<Record<string, unknown>>;

function toHeader(line: Line, where: string): FactsHeader {
  const object = toObject(line, where);
  if (object.kind !== 'facts') {
    const found = `found a line of kind ${describe(object.kind ?? null)}`;
    throw new FactsError(
      where,
      line.number,
      `the header is missing: the first line must be of kind "facts", ${found}`,
    );
  }
  if (object.version !== VERSION) {
    const found = `found ${describe(object.version ?? null)}`;
    const remedy = 'read it with the version of harness-metrics that wrote it, or a newer one';
    throw new FactsError(where, line.number, `"version" must be ${VERSION}, ${found}; ${remedy}`);
  }
  const result = headerSchema.safeParse(object);
  if (result.success) return result.data;
  throw new FactsError(where, line.number, explained(result.error, object, headerObject));
}

function toPullRequest(object: Json, line: number, where: string): PullRequest {
  if (object.kind !== 'pull-request') {
    const found = describe(object.kind ?? null);
    throw new FactsError(where, line, `"kind" must be "pull-request" or, last, "end", found ${found}`);
  }
  const result = pullRequestSchema.safeParse(object);
  if (result.success) return result.data;
  throw new FactsError(where, line, explained(result.error, object, pullRequestObject));
}

/** The first thing that is wrong: one remedy at a time. */
function explained(error: z.ZodError, object: Json, schema: z.ZodObject): string {
  const [first] = error.issues;
  return first === undefined ? error.message : explainIssue(first, object, schema);
}

/** What is said of a line beside its facts, and on which of its keys. */
type Remark = Pick<FactsNotice, 'kind' | 'field' | 'text'>;

function createRemarks(header: FactsHeader): (raw: Json, read: PullRequest) => readonly Remark[] {
  const keyCheck = createKeyCheck();
  const isOutside = createScopeCheck(header.scope);
  return (raw, { repository }) => {
    const remarks: Remark[] = keyCheck(raw).map(({ path, meant }) => {
      const text = `${describe(path)} is not read; did you mean "${meant}"? (told once)`;
      return { kind: 'misspelled-key', field: path, text };
    });
    if (!isOutside(repository)) return remarks;
    const text = `${repository} is not in the header's "scope"; its pull requests count all the same (told once)`;
    return [...remarks, { kind: 'outside-scope', field: 'repository', text }];
  };
}

function toRecord(
  read: PullRequest,
  observedAt: Instant,
  line: number,
  remarks: readonly Remark[],
): FactsRecord {
  if (read.createdAt > observedAt) {
    const text = 'created after the data was observed';
    const late: Remark = { kind: 'after-data-cut', field: 'createdAt', text };
    return { pullRequest: read, line, notices: noticesOf(read, line, [...remarks, late]) };
  }
  const { pullRequest, contradictions } = withoutContradictions(inOrder(read), observedAt);
  const ruledOut = contradictions.map((one): Remark => ({ kind: 'contradiction', ...one }));
  return { pullRequest, line, notices: noticesOf(read, line, [...remarks, ...ruledOut]) };
}

function noticesOf(
  { repository, number }: PullRequest,
  line: number,
  remarks: readonly Remark[],
): readonly FactsNotice[] {
  return remarks.map(({ kind, field, text }) => ({
    kind,
    line,
    pullRequest: { repository, number },
    field,
    text: `${repository}#${number}, line ${line}: ${text}`,
  }));
}

/** The domain has events oldest first; events of one moment stay in the order of the file. */
function inOrder(pullRequest: PullRequest): PullRequest {
  const { events } = pullRequest;
  if (events === undefined) return pullRequest;
  const sorted = events.every((event, index) => index === 0 || (events[index - 1]?.at ?? 0) <= event.at);
  return sorted ? pullRequest : { ...pullRequest, events: events.toSorted((a, b) => a.at - b.at) };
}

function checkCount(end: Json, count: number, line: number, where: string): void {
  if (end.count === count) return;
  const text = `"count" must be ${count}, the number of pull requests above, found ${describe(end.count ?? null)}`;
  throw new FactsError(where, line, `${text}; lines were lost or added: collect again`);
}

function toObject(line: Line, where: string): Json {
  const value = parse(line, where);
  if (isObject(value)) return value;
  throw new FactsError(where, line.number, `expected a JSON object, found ${describe(value)}`);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(line: Line, where: string): unknown {
  try {
    return JSON.parse(line.text);
  } catch (cause) {
    const text = line.whole
      ? `expected a JSON object on one line, found ${describe(line.text)}`
      : `the file stops in the middle of this line; ${CUT}`;
    throw new FactsError(where, line.number, text, { cause });
  }
}
