import type { HarnessId } from '../domain/harness-id.ts';
import type { Signal } from './signal.ts';

/** A coding harness: the tool around a model, as its marks on pull requests show it. */
export interface Harness {
  readonly id: HarnessId;
  readonly name: string;
  readonly vendor: string;
  readonly homepage: string;
  /**
   * The article's ladder: 1 basic wrappers, 2 workflow tools, 3 orchestrated systems, 4 agentic frameworks.
   */
  readonly tier: 1 | 2 | 3 | 4;
  readonly kinds: readonly ('cloud-agent' | 'cli' | 'ide')[];
  /** Whether the tool marks commits by itself, and how that is turned on and off: bounds what can be seen. */
  readonly marks: {
    readonly commits: 'always' | 'sometimes' | 'never';
    readonly on: string;
    readonly off: string;
  };
  /** Its cohorts are told apart by model family (Qwen + Aider, DeepSeek + Aider). */
  readonly splitByModel: boolean;
  /** Harnesses that it runs inside itself: where both left marks, this one made the pull request. */
  readonly over: readonly HarnessId[];
  /**
   * What it is called where a convention names the tool: `Assisted-by: Claude Code:opus-4.6`, `Generated-by: Codex`,
   * `Entire-Agent: Claude Code`, a ticked box. Lower case, one space between words. A name that may mean only the model
   * (`Claude`, `Gemini`) is none.
   */
  readonly namedInConventions: readonly string[];
  /** ISO date: no mark is older than its tool. */
  readonly since: string;
  /** Lines of its pull request bodies that name who asked for it; group `login`. */
  readonly requestedBy: readonly RegExp[];
  readonly signals: readonly Signal[];
}
