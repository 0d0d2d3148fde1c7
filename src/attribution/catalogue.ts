import type { Harness } from './harness.ts';
import { aider } from './harnesses/aider.ts';
import { amazonQ } from './harnesses/amazon-q.ts';
import { amp } from './harnesses/amp.ts';
import { antigravity } from './harnesses/antigravity.ts';
import { auggie } from './harnesses/auggie.ts';
import { blackbox } from './harnesses/blackbox.ts';
import { bolt } from './harnesses/bolt.ts';
import { charlie } from './harnesses/charlie.ts';
import { claudeCode } from './harnesses/claude-code.ts';
import { claudeFlow } from './harnesses/claude-flow.ts';
import { claudeMpm } from './harnesses/claude-mpm.ts';
import { cline } from './harnesses/cline.ts';
import { codebuff } from './harnesses/codebuff.ts';
import { codeflash } from './harnesses/codeflash.ts';
import { codegen } from './harnesses/codegen.ts';
import { codex } from './harnesses/codex.ts';
import { commandCode } from './harnesses/command-code.ts';
import { continueDev } from './harnesses/continue.ts';
import { copilot } from './harnesses/copilot.ts';
import { cosine } from './harnesses/cosine.ts';
import { crush } from './harnesses/crush.ts';
import { ctoNew } from './harnesses/cto-new.ts';
import { cursor } from './harnesses/cursor.ts';
import { devin } from './harnesses/devin.ts';
import { ellipsis } from './harnesses/ellipsis.ts';
import { factoryDroid } from './harnesses/factory-droid.ts';
import { firebender } from './harnesses/firebender.ts';
import { gastown } from './harnesses/gastown.ts';
import { geminiCli } from './harnesses/gemini-cli.ts';
import { gitauto } from './harnesses/gitauto.ts';
import { goose } from './harnesses/goose.ts';
import { happy } from './harnesses/happy.ts';
import { jules } from './harnesses/jules.ts';
import { junie } from './harnesses/junie.ts';
import { kiloCode } from './harnesses/kilo-code.ts';
import { kimi } from './harnesses/kimi.ts';
import { kiro } from './harnesses/kiro.ts';
import { lovable } from './harnesses/lovable.ts';
import { mentat } from './harnesses/mentat.ts';
import { mistralVibe } from './harnesses/mistral-vibe.ts';
import { mux } from './harnesses/mux.ts';
import { ohMyOpencode } from './harnesses/oh-my-opencode.ts';
import { ona } from './harnesses/ona.ts';
import { openSwe } from './harnesses/open-swe.ts';
import { opencode } from './harnesses/opencode.ts';
import { openhands } from './harnesses/openhands.ts';
import { paperclip } from './harnesses/paperclip.ts';
import { pi } from './harnesses/pi.ts';
import { pullfrog } from './harnesses/pullfrog.ts';
import { qwenCode } from './harnesses/qwen-code.ts';
import { replit } from './harnesses/replit.ts';
import { rooCode } from './harnesses/roo-code.ts';
import { seer } from './harnesses/seer.ts';
import { sweAgent } from './harnesses/swe-agent.ts';
import { sweep } from './harnesses/sweep.ts';
import { tembo } from './harnesses/tembo.ts';
import { terragon } from './harnesses/terragon.ts';
import { trae } from './harnesses/trae.ts';
import { v0 } from './harnesses/v0.ts';
import { warp } from './harnesses/warp.ts';
import { windsurf } from './harnesses/windsurf.ts';
import { zed } from './harnesses/zed.ts';

/** Every harness that is known, in the order of their ids. A new one is one file and one line here. */
export const HARNESSES: readonly Harness[] = [
  aider,
  amazonQ,
  amp,
  antigravity,
  auggie,
  blackbox,
  bolt,
  charlie,
  claudeCode,
  claudeFlow,
  claudeMpm,
  cline,
  codebuff,
  codeflash,
  codegen,
  codex,
  commandCode,
  continueDev,
  copilot,
  cosine,
  crush,
  ctoNew,
  cursor,
  devin,
  ellipsis,
  factoryDroid,
  firebender,
  gastown,
  geminiCli,
  gitauto,
  goose,
  happy,
  jules,
  junie,
  kiloCode,
  kimi,
  kiro,
  lovable,
  mentat,
  mistralVibe,
  mux,
  ohMyOpencode,
  ona,
  openSwe,
  opencode,
  openhands,
  paperclip,
  pi,
  pullfrog,
  qwenCode,
  replit,
  rooCode,
  seer,
  sweAgent,
  sweep,
  tembo,
  terragon,
  trae,
  v0,
  warp,
  windsurf,
  zed,
];
