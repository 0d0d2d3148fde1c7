import { AI_REVIEWERS, REVIEW_SIGNALS } from '../src/attribution/ai-reviewers.ts';
import { automationAccounts } from '../src/attribution/automation.ts';
import { HARNESSES } from '../src/attribution/catalogue.ts';
import type { Harness } from '../src/attribution/harness.ts';
import { harnessSection } from './harness-section.ts';
import { codeSpan, markdownText, settingText } from './markdown-text.ts';
import { signalsTable } from './signals-table.ts';

/** The text of `docs/harnesses.md`: what can be recognised, how to make it visible, and every mark with its source. */
export function harnessesDocs(harnesses: readonly Harness[] = HARNESSES): string {
  const parts = [
    head(harnesses),
    overview(harnesses),
    switchingOn(harnesses),
    HOW_TO_READ,
    ...harnesses.map(harnessSection),
    CONVENTIONS,
    reviewers(),
    automation(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function head(harnesses: readonly Harness[]): string {
  const signals = harnesses.flatMap((harness) => harness.signals);
  const proven = signals.filter(({ status }) => status === 'proven').length;
  return `<!-- Written from src/attribution by \`npm run docs\`. Change the harness, not this page. -->

# What is recognised, and by which marks

**${harnesses.length} harnesses, ${signals.length} marks; ${proven} of the marks were seen in public history, with the address.**
The others are only documented, and never decide by themselves.

- **A mark** is something that a tool leaves in a pull request: its account, a line in a commit message, a footer, a
  branch name, a label. Nothing else is read: not your code, not its style, not how fast somebody typed.
- **No mark does not mean "human".** Most tools mark only some of what they make, and most marks can be switched off. Such
  a pull request is *unattributed*: the report says how many these are, and guesses nothing.
- **A mark is a claim.** Whoever writes a commit can write any line into it. So an account goes before a text, and every
  verdict names its evidence.
- **Some text speaks for somebody else**, and is shown as set aside, with the reason: quotations, code (fenced, indented,
  inline, \`<pre>\`), folded \`<details>\`, HTML comments, unticked boxes, struck out text, lines of a diff, examples under a
  line with a colon, sentences that only mention a link; the text of reverts, of what puts reverted work back and of merges
  of others' work; what automation lists in a changelog; trailers that thank an app for an accepted suggestion. Hidden
  markers are comments by design, and count, also inside \`<details>\`.
- **You can correct it.** Comment \`/harness codex\` on the pull request (\`/harness none\`: no harness; \`/harness auto\`:
  as the marks say; \`/harness why\`: the evidence), or put the label \`harness: codex\` on it. A person's word holds.
- **Something is missing?** A tool of your own goes into [\`signals\`](configuration.md#signals) of your configuration. A
  public one: \`npm run cli -- new-harness --help\`, and [CONTRIBUTING.md](../CONTRIBUTING.md#a-new-harness).

[All harnesses](#all-harnesses) · [Switching marks on](#switching-marks-on) · [How to read a mark](#how-to-read-a-mark) · [Conventions](#conventions) · [AI reviewers](#ai-reviewers) · [Automation](#automation)`;
}

function overview(harnesses: readonly Harness[]): string {
  const rows = harnesses.map((harness) =>
    row([
      `[${markdownText(harness.name)}](#${headingAnchor(harness.name)})`,
      codeSpan(harness.id),
      markdownText(harness.vendor),
      String(harness.tier),
      harness.kinds.map((kind) => KINDS[kind]).join(', '),
      harness.marks.commits,
      namesModel(harness) ? 'yes' : '–',
    ]),
  );
  return `## All harnesses

The tier is how much the tool does between two looks of a person: 1 wraps a model, 2 works along a workflow, 3
orchestrates steps by itself, 4 is a framework of agents. *Marks commits* is what it does with nobody changing a
setting; *model*: one of its marks can name the model, as it was declared.

| Harness | Id | Vendor | Tier | Runs as | Marks commits | Model |
| :-- | :-- | :-- | :-: | :-- | :-- | :-: |
${rows.join('\n')}`;
}

const KINDS = { 'cloud-agent': 'cloud agent', cli: 'terminal', ide: 'editor' } as const satisfies Record<
  Harness['kinds'][number],
  string
>;

function namesModel({ splitByModel, signals }: Harness): boolean {
  return (
    splitByModel ||
    signals.some(({ match }) => 'pattern' in match && match.pattern.source.includes('(?<model>'))
  );
}

function switchingOn(harnesses: readonly Harness[]): string {
  const rows = harnesses.map(({ name, marks }) =>
    row([`**${markdownText(name)}**`, marks.commits, settingText(marks.on), settingText(marks.off)]),
  );
  return `## Switching marks on

What a report can say is bounded by what is marked. For a team lead: paste the rows of the tools that your team uses
into its guide. The one sentence that works for every agent that reads instructions (\`AGENTS.md\`, \`CLAUDE.md\`,
\`.github/copilot-instructions.md\`, rules files) is:

\`\`\`text
End every commit message with the trailer "Assisted-by: <your tool's name>:<the model's name>".
\`\`\`

and where pull requests are squashed, keep the trailers: *Settings → General → Pull Requests → Allow squash merging →
Default commit message: Pull request title and commit details*.

| Harness | By default | On | Off |
| :-- | :-- | :-- | :-- |
${rows.join('\n')}`;
}

const HOW_TO_READ = `## How to read a mark

| word | meaning |
| :-- | :-- |
| certain | the account, or a line that nothing else writes: conclusive by itself |
| strong | conclusive unless something better says otherwise |
| weak | suggestive at most: shown as such, labels nothing |
| authored | the harness made the change |
| assisted | a person made it with the harness, or a tool around another one left the mark |
| seen | *proven*: in a public pull request or commit, and the link is to where. *documented*: by the vendor or by others only, and so never more than weak |
| label | one that a person put is weak; one that automation put, or where it is unknown who did, is what its row says |
| from, until | outside of these dates the mark is set aside; without a date, the tool's own first day holds |

Near misses look alike and never count; they are tested like the examples.`;

const CONVENTIONS = `## Conventions

Not a vendor's own marks, but agreed ways to name a tool, read for every harness above by the names in its part, and for
harnesses of your own. They mean *assisted*. A name that may be a model or a person alone (\`Claude\`, \`Devin Smith\`) names no
harness, and one word with a private address (\`Assisted-by: Jules <jules@example.com>\`) is a person.

| mark | where it comes from |
| :-- | :-- |
| \`Assisted-by: AGENT:MODEL\` | [Linux kernel](https://docs.kernel.org/process/coding-assistants.html) |
| \`Generated-by: AGENT\` | [Apache Software Foundation](https://www.apache.org/legal/generative-tooling.html) |
| \`AI-assisted-by:\`, \`AI-generated-by:\`, \`AI-tool:\`, \`AI-agent:\`, \`AI-assistant:\` | in use in many repositories, with the same forms of the value |
| \`Entire-Agent: AGENT\` | [Entire](https://entire.io) |
| \`- [x] AGENT\` | ticked boxes of pull request templates; unticked ones say nothing |
| \`Co-authored-by: AGENT <noreply@…>\` | a harness's whole name beside an address that is not its own: the name goes before the address, and is weak |`;

function reviewers(): string {
  const logins = AI_REVIEWERS.flatMap(({ login }) => login ?? []).toSorted();
  return `## AI reviewers

These accounts review with AI. Their reviews are measured beside people's and never instead of them; what they leave in a
pull request says who reviewed it, not who made it. More: \`reviewers.ai\` of the [configuration](configuration.md#reviewers).

${logins.map(codeSpan).join(' · ')}

${signalsTable(REVIEW_SIGNALS)}`;
}

function automation(): string {
  const { apps, machineUsers, relays } = automationAccounts();
  return `## Automation

Accounts that update dependencies, release, translate or merge. Their pull requests belong to no harness and to no person,
and stand in no row. Apps count only with \`[bot]\`: their plain names may be people's. The account is the evidence, also of a
bot that is not known. What it writes into its own commits credits whoever made what it copies, and does not count; an
agent's account on a commit does.

- **Apps**: ${apps.map(codeSpan).join(' · ')}
- **Machine users**: ${machineUsers.map(codeSpan).join(' · ')}
- **Relays** (open pull requests for whatever ran inside a workflow, so that the title, the branch and the body speak, but for changelogs): ${relays.map(codeSpan).join(' · ')},
  and every bot that is not known.`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** As GitHub makes them of headings: https://github.com/gjtorikian/html-pipeline, `toc_filter` */
function headingAnchor(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
