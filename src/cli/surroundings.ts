import type { Milliseconds } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';

/** What a command takes from the machine it runs on. Handed in, so that a test can be another machine. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Instant;
  /** The folder that `init` writes to. */
  readonly folder: string;
  /** What `gh auth token` prints for a host; `null`: no `gh`, or nobody is logged in. */
  readonly tokenOfGh: (host: string) => Promise<string | null>;
  readonly wait: (ms: Milliseconds) => Promise<void>;
  /** From here on the process keeps its memory small where it could be a little faster. */
  readonly saveMemory: () => void;
  /** How long a second lasts where GitHub asks to wait, ms. */
  readonly second: Milliseconds;
  /** Calls `stop` at the first Ctrl-C; the second ends the process. Returns how to leave off listening. */
  readonly onInterrupt: (stop: () => void) => () => void;
}
