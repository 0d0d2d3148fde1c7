import type { FactsHeader } from '../domain/facts-header.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { withoutContradictions } from './contradictions.ts';
import { describe, explainIssue } from './explain-issue.ts';
import { FactsError } from './facts-error.ts';
import type { FactsNotice } from './facts-notice.ts';
import type { FactsRecord } from './facts-record.ts';
import { headerSchema } from './header-schema.ts';
import { createKeyCheck } from './misspelled-keys.ts';
import { pullRequestSchema } from './pull-request-schema.ts';
import { type Line, readLines } from './read-lines.ts';

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
  const keyCheck = createKeyCheck();
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
      yield toRecord(toPullRequest(object, last, where), header.observedAt, last, keyCheck(object));
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
  throw invalid(result.error.issues, object, line.number, where);
}

function toPullRequest(object: Json, line: number, where: string): PullRequest {
  if (object.kind !== 'pull-request') {
    const found = describe(object.kind ?? null);
    throw new FactsError(where, line, `"kind" must be "pull-request" or, last, "end", found ${found}`);
  }
  const result = pullRequestSchema.safeParse(object);
  if (result.success) return result.data;
  throw invalid(result.error.issues, object, line, where);
}

function invalid(
  issues: Parameters<typeof explainIssue>[0][],
  object: Json,
  line: number,
  where: string,
): FactsError {
  return new FactsError(
    where,
    line,
    issues
      .slice(0, 1)
      .map((issue) => explainIssue(issue, object))
      .join(),
  );
}

function toRecord(
  read: PullRequest,
  observedAt: Instant,
  line: number,
  misspelled: ReturnType<ReturnType<typeof createKeyCheck>>,
): FactsRecord {
  const about = { line, pullRequest: { repository: read.repository, number: read.number } };
  const where = `${read.repository}#${read.number}, line ${line}:`;
  const notices: FactsNotice[] = misspelled.map(({ path, meant }) => ({
    kind: 'misspelled-key',
    ...about,
    field: path,
    text: `${where} ${describe(path)} is not read; did you mean "${meant}"? (told once)`,
  }));
  if (read.createdAt > observedAt) {
    const text = `${where} created after the data was observed`;
    notices.push({ kind: 'after-data-cut', ...about, field: 'createdAt', text });
    return { pullRequest: read, line, notices };
  }
  const { pullRequest, contradictions } = withoutContradictions(inOrder(read), observedAt);
  for (const { field, text } of contradictions) {
    notices.push({ kind: 'contradiction', ...about, field, text: `${where} ${text}` });
  }
  return { pullRequest, line, notices };
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
