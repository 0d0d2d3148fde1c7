import type { Harness } from './harness.ts';
import { aider } from './harnesses/aider.ts';
import { auggie } from './harnesses/auggie.ts';
import { claudeCode } from './harnesses/claude-code.ts';
import { claudeMpm } from './harnesses/claude-mpm.ts';
import { codex } from './harnesses/codex.ts';
import { copilot } from './harnesses/copilot.ts';
import { cursor } from './harnesses/cursor.ts';
import { devin } from './harnesses/devin.ts';
import { geminiCli } from './harnesses/gemini-cli.ts';
import { jules } from './harnesses/jules.ts';
import { warp } from './harnesses/warp.ts';

/** Every harness that is known, in the order of their ids. A new one is one file and one line here. */
export const HARNESSES: readonly Harness[] = [
  aider,
  auggie,
  claudeCode,
  claudeMpm,
  codex,
  copilot,
  cursor,
  devin,
  geminiCli,
  jules,
  warp,
];
