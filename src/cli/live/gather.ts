import type { FactsHeader } from '../../domain/facts-header.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PullRequest } from '../../domain/pull-request.ts';
import { collectPullRequests } from '../../tasks/collect-pull-requests.ts';
import type { Collection } from '../../tasks/collection.ts';
import type { Repository } from '../../tasks/forge.ts';
import { RateLimitError } from '../../tasks/rate-limit-error.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { logNotices } from '../notices.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';
import type { Connection } from './connection.ts';
import { patientForge } from './patient-forge.ts';
import { createProgressLine } from './progress-line.ts';
import { untilInterrupted } from './until-interrupted.ts';
import { watchedForge } from './watched-forge.ts';

/** What to gather. */
export interface Gathering {
  readonly connection: Connection;
  readonly repositories: readonly Repository[];
  readonly updatedSince: Instant;
  readonly until: Instant;
  /** Sit out a used-up limit. */
  readonly wait: boolean;
}

/** Facts on their way in, and how it went once they are in. */
export interface Gathered {
  readonly collection: Collection;
  /** What the process should end with for it. */
  readonly exitCode: () => number;
}

type End = 'whole' | 'limited' | 'interrupted';

/**
 * Collects pull requests and shows how far it is. A used-up limit or Ctrl-C ends it early: what came is kept, and the
 * header says that it is incomplete.
 */
export async function gather(
  gathering: Gathering,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<Gathered> {
  const { connection, repositories, updatedSince, until } = gathering;
  if (terminal.log.isTTY) await connection.learnLimit();
  const line = createProgressLine(terminal, repositories.length, connection.pointsLeft);
  const tell = (text: string): void => {
    line.end();
    logNotices([text], terminal);
  };
  let end: End = 'whole';
  let reached: RateLimitError | null = null;
  const forge = watchedForge(forgeFor(gathering, tell, surroundings), {
    onProgress: line.reading,
    onRead: line.finished,
    onNotice: ({ text }) => tell(text),
    onLimit: (error) => {
      end = 'limited';
      reached = error;
    },
  });
  const names = repositories.map(({ name }) => name);
  const collection = collectPullRequests(forge, {
    repositories: names,
    updatedSince,
    until,
    now: until,
    tool: version(),
  });
  const onInterrupt = (stop: () => void): (() => void) =>
    surroundings.onInterrupt(() => {
      end = 'interrupted';
      tell('Stopped. What was collected so far is kept; Ctrl-C again ends at once.');
      stop();
    });
  return {
    collection: {
      ...collection,
      pullRequests: ending(untilInterrupted(collection.pullRequests, onInterrupt), {
        done: line.end,
        limit: () => reached,
        tell,
      }),
      header: () => headerAt(end, collection.header()),
    },
    exitCode: () => EXIT_CODES[end],
  };
}

const EXIT_CODES: Readonly<Record<End, number>> = {
  whole: EXIT_CODE.done,
  limited: EXIT_CODE.rateLimit,
  interrupted: EXIT_CODE.incomplete,
};

function forgeFor(
  { connection: { forge }, wait: isPatient }: Gathering,
  tell: (text: string) => void,
  { now, wait }: Surroundings,
): Connection['forge'] {
  if (!isPatient) return forge;
  return patientForge(forge, {
    now,
    wait,
    onWait: ({ message }, until) => tell(`${message} Waiting until ${new Date(until).toISOString()}.`),
  });
}

/** A limit ends the facts, unless there are none yet; the progress line goes however they end. */
async function* ending(
  pullRequests: AsyncIterable<PullRequest>,
  { done, limit, tell }: Ending,
): AsyncGenerator<PullRequest, void, void> {
  let count = 0;
  try {
    for await (const pullRequest of pullRequests) {
      count += 1;
      yield pullRequest;
    }
  } catch (error) {
    if (!(error instanceof RateLimitError)) throw error;
  } finally {
    done();
  }
  const reached = limit();
  if (reached === null) return;
  if (count === 0) throw reached;
  tell(`${reached.message} What was collected so far is kept; --wait goes on by itself.`);
}

interface Ending {
  readonly done: () => void;
  /** The limit that was used up; `null`: none. */
  readonly limit: () => RateLimitError | null;
  readonly tell: (text: string) => void;
}

/** A limit stands in the header already. */
function headerAt(end: End, header: FactsHeader): FactsHeader {
  if (end !== 'interrupted') return header;
  const before = header.complete === true ? '' : ` ${header.complete.why}`;
  return { ...header, complete: { missing: null, why: `collecting was stopped.${before}` } };
}
