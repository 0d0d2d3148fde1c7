import { readDataMarker } from '../report/read-data-marker.ts';
import { type ReportMarker, readMarker } from '../report/read-marker.ts';
import { titleDigest } from '../report/title-digest.ts';
import type { Document, Forge } from './forge.ts';
import { ForgeError } from './forge-error.ts';
import { REPORT_LABEL } from './our-labels.ts';
import { type Publication, type PublishingPlace, publishingPlace } from './publishing-place.ts';
import { refusalOf } from './refusal.ts';

/** A document and where it goes. Its body ends with the marker by which it is found again. */
export interface DocumentRequest {
  readonly publication: Publication;
  /** What the body holds. */
  readonly content: Extract<PublishingPlace, { kind: 'open' }>['content'];
  readonly key: Pick<ReportMarker, 'scope' | 'week'>;
  /** The document of this key as it was seen before: under a former name, or without our label. */
  readonly seen?: Document | undefined;
  readonly title: string;
  readonly body: string;
  readonly assignees: readonly string[];
  /** Write it anew where it was published before; else what was published stays. */
  readonly renew: boolean;
  readonly dryRun: boolean;
}

/** What became of a document. */
export type PublishResult =
  | {
      readonly kind:
        | 'created'
        | 'renewed'
        | 'unchanged'
        | 'already-published'
        | 'edited-by-others'
        | 'would-renew';
      readonly document: Document;
    }
  | { readonly kind: 'would-create'; readonly repository: string; readonly title: string }
  | {
      readonly kind: 'not-published';
      readonly reason:
        | Extract<PublishingPlace, { kind: 'closed' }>['reason']
        | 'refused'
        | 'rate-limit'
        /** The host failed, or took the token or the document for wrong. */
        | 'failed'
        | 'too-few-people'
        | 'earlier-week';
      readonly why: string;
    };

/**
 * Publishes a document once: found by marker and our own authorship, then created, renewed or left alone. Its
 * place is looked at before every write. One that somebody edited is never touched.
 *
 * @throws {RateLimitError}
 * @throws {ForgeError} where the host fails; where it refuses, the result says so
 */
export async function publishDocument(forge: Forge, request: DocumentRequest): Promise<PublishResult> {
  try {
    const place = await publishingPlace(forge, request.publication);
    if (place.kind === 'closed') return { ...place, kind: 'not-published' };
    if (place.content === 'sums-only' && request.content === 'all') return madeVisible(place.repository);
    const [found = request.seen] = await withKey(forge, place.repository, request.key);
    if (found !== undefined) return await renew(forge, found, request);
    if (request.dryRun) return { kind: 'would-create', repository: place.repository, title: request.title };
    return await create(forge, place.repository, request);
  } catch (error) {
    return { kind: 'not-published', reason: 'refused', why: refusalOf(error) };
  }
}

function madeVisible(repository: string): PublishResult {
  const why = `${repository} became more visible than its sources while the report was made: run again.`;
  return { kind: 'not-published', reason: 'more-visible', why };
}

/** Our documents of a scope and week, the lowest number first. */
async function withKey(
  forge: Forge,
  repository: string,
  { scope, week }: DocumentRequest['key'],
): Promise<readonly Document[]> {
  const found: Document[] = [];
  for await (const document of forge.documents.list(repository, REPORT_LABEL.name)) {
    const marker = readMarker(document.body);
    if (marker?.scope === scope && marker.week === week) found.push(document);
  }
  return found.sort((a, b) => a.number - b.number);
}

async function renew(forge: Forge, found: Document, request: DocumentRequest): Promise<PublishResult> {
  const { body } = request;
  const title = isOurTitle(found) ? request.title : found.title;
  if (!request.renew) return { kind: 'already-published', document: found };
  if (found.title === title && plain(found.body) === plain(body)) {
    return { kind: 'unchanged', document: found };
  }
  if (isEdited(found)) return { kind: 'edited-by-others', document: found };
  if (request.dryRun) return { kind: 'would-renew', document: found };
  return { kind: 'renewed', document: await forge.documents.update(found, { title, body }) };
}

/** By others, or under our own name: what we write ends with its figures. */
function isEdited({ editedByOthers, body }: Document): boolean {
  return editedByOthers || readDataMarker(body) === null;
}

/** Whether nobody gave it another title; a title is no part of the body, and its changes are not told otherwise. */
function isOurTitle({ title, body }: Document): boolean {
  return readDataMarker(body)?.title === titleDigest(title);
}

function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/** Creates, and looks again: of two runs at once the lower number stays. */
async function create(forge: Forge, repository: string, request: DocumentRequest): Promise<PublishResult> {
  const { title, body, assignees, key } = request;
  await forge.labels.ensure(repository, REPORT_LABEL);
  const created = await createOnce(forge, repository, { title, body, assignees, key });
  const [first = created] = await withKey(forge, repository, key);
  if (first.number >= created.number) return { kind: 'created', document: created };
  await forge.documents.close(created, 'duplicate');
  return { kind: 'already-published', document: first };
}

/** A host that failed may have created it all the same: it is looked for before anything is sent again. */
async function createOnce(
  forge: Forge,
  repository: string,
  { title, body, assignees, key }: Pick<DocumentRequest, 'title' | 'body' | 'assignees' | 'key'>,
): Promise<Document> {
  try {
    const draft = { title, body, assignees, labels: [REPORT_LABEL.name] };
    return await forge.documents.create(repository, draft);
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind !== 'unavailable') throw error;
    const [found] = await withKey(forge, repository, key);
    if (found === undefined) throw error;
    return found;
  }
}
