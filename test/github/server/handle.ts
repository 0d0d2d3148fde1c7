import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '../client.ts';
import { countRequest } from '../counters.ts';
import type { Fault, SeenRequest } from '../dials.ts';
import { RestError, restErrorBody } from '../rest/rest-error.ts';
import type { RestAnswer } from '../rest/route.ts';
import { authenticate } from './authenticate.ts';
import { faultAnswer, faultOf } from './faults.ts';
import { answerGraphql, type GraphqlRequest, readGraphql } from './graphql-request.ts';
import { type Incoming, readIncoming } from './incoming.ts';
import { checkPace } from './limits.ts';
import { writeOutgoing } from './outgoing.ts';
import { answerRestRequest, jsonBody, limitHeaders, type RestTarget, restTarget } from './rest-request.ts';
import type { World } from './world.ts';

/** A request with what is known of it before it is answered. */
interface Request {
  readonly incoming: Incoming;
  readonly id: string;
  readonly target: RestTarget | null;
  readonly graphql: GraphqlRequest | null;
  readonly seen: SeenRequest;
}

interface Answered {
  readonly answer: RestAnswer;
  readonly client: Client | null;
  readonly points: number;
}

/** Answers one HTTP request from beginning to end. */
export async function handle(
  world: World,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  world.inFlight += 1;
  world.counters.inFlightMaximum = Math.max(world.counters.inFlightMaximum, world.inFlight);
  try {
    const incoming = await readIncoming(message);
    world.requests += 1;
    const id = requestId(world.requests);
    const request = describe(world, incoming, id);
    const takes = latencyOf(world, request.seen);
    const { answer, client, points } = await answerOf(world, request, takes);
    if (takes > 0) await wait(takes);
    finish(world, request, response, { answer, client, points });
  } catch (error) {
    writeOutgoing(
      response,
      { status: 500, body: { message: `the GitHub double failed: ${String(error)}` } },
      {},
    );
    if (!(error instanceof RestError)) world.counters.failures.push(error);
  } finally {
    world.inFlight -= 1;
  }
}

function describe(world: World, incoming: Incoming, id: string): Request {
  const isGraphql = incoming.path === '/graphql' && incoming.method === 'POST';
  const target = isGraphql ? null : restTarget(world, incoming);
  const graphql = isGraphql ? tryReadGraphql(world, incoming) : null;
  const seen: SeenRequest = {
    method: incoming.method,
    path: incoming.path,
    route: target?.route ?? 'graphql',
    operation: isGraphql ? (graphql?.operation ?? 'anonymous') : null,
    pageSize: graphql?.pageSize ?? 0,
  };
  return { incoming, id, target, graphql, seen };
}

/** `null` for a body that is no query: answered as such once it is known who asks. */
function tryReadGraphql(world: World, incoming: Incoming): GraphqlRequest | null {
  try {
    return readGraphql(world, jsonBody(incoming));
  } catch (error) {
    if (error instanceof RestError) return null;
    throw error;
  }
}

async function answerOf(world: World, request: Request, takes: number): Promise<Answered> {
  let client: Client | null = null;
  try {
    const { seen, id } = request;
    client = authenticate(world, request.incoming);
    const resource = seen.operation === null ? 'core' : 'graphql';
    checkPace(world, { resource, isWrite: resource === 'core' && seen.method !== 'GET', takes }, id);
    const fault = faultOf(world.dials, seen);
    if (fault !== null && fault.applied !== true) return { ...faulty(fault, request), client };
    const done = await perform(world, client, request);
    return fault === null ? { ...done, client } : { ...faulty(fault, request), client, points: done.points };
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    const answer = { status: error.status, body: restErrorBody(error), headers: error.headers };
    return { answer, client, points: 0 };
  }
}

function faulty(
  fault: Fault,
  { seen, id }: Request,
): { readonly answer: RestAnswer; readonly points: number } {
  if (fault.status === 'cut') return { answer: CUT, points: 0 };
  return { answer: faultAnswer(fault.status, seen.operation !== null, id), points: 0 };
}

/** Stands for no answer at all. */
const CUT: RestAnswer = { status: 0, body: null };

async function perform(
  world: World,
  client: Client,
  { incoming, target, graphql }: Request,
): Promise<{ readonly answer: RestAnswer; readonly points: number }> {
  if (target !== null) return { answer: answerRestRequest(world, client, incoming, target), points: 0 };
  return answerGraphql(world, client, graphql ?? readGraphql(world, jsonBody(incoming)));
}

function finish(
  world: World,
  request: Request,
  response: ServerResponse,
  { answer, client, points }: Answered,
): void {
  const { incoming, seen, id } = request;
  const resource = seen.operation === null ? 'core' : 'graphql';
  let bytesOut = 0;
  if (answer === CUT) response.destroy();
  else {
    bytesOut = writeOutgoing(response, answer, {
      'x-github-request-id': id,
      'x-github-media-type': 'github.v3; format=json',
      ...(world.enterprise === null ? {} : { 'x-github-enterprise-version': world.enterprise }),
      ...limitHeaders(world, client, resource),
    });
  }
  countRequest(world.counters, {
    method: seen.method,
    path: incoming.path,
    route: seen.route,
    operation: seen.operation,
    status: answer.status,
    points,
    bytesIn: incoming.bytes,
    bytesOut,
  });
}

function latencyOf(world: World, seen: SeenRequest): number {
  const { request, heavyPage, heavyFrom } = world.dials.latency;
  return seen.pageSize >= heavyFrom ? heavyPage : request;
}

/** `C0DE:0001:0001:0001:0001`, counted. */
function requestId(ordinal: number): string {
  return `C0DE:${[16, 12, 8, 4].map((base) => (ordinal * base + 0x1000).toString(16).toUpperCase()).join(':')}`;
}
