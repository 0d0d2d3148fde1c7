import { describe, expect, it } from 'vitest';
import { attributed, commit, said } from './kit.ts';

const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const FOOTER = '🤖 Generated with [Claude Code](https://claude.com/claude-code)';

function asides(facts: Parameters<typeof attributed>[0]) {
  const { verdict, evidence } = attributed(facts);
  return { verdict: verdict.kind, asides: [...new Set(evidence.map(({ setAside }) => setAside))] };
}

/** What is code, a quotation or struck out in Markdown: https://spec.commonmark.org/0.31.2/, https://github.github.com/gfm/ */
describe('a mark that a body shows and does not say', () => {
  it.each([
    ['in HTML code', `<pre>\n${FOOTER}\n${CLAUDE}\n</pre>`],
    ['in HTML code', `<pre><code class="language-text">\n${CLAUDE}\n</code></pre>`],
    ['in HTML code', `<code>\n${FOOTER}\n</code>`],
    ['in HTML code', `<PRE>\n\n${CLAUDE}\n\n</PRE>`],
    ['in HTML code', `<pre>\n${CLAUDE}`],
    ['in a quotation', `<blockquote>\n${FOOTER}\n</blockquote>`],
    ['in a quotation', `<blockquote>\n\n${FOOTER}\n\n</blockquote>`],
    ['in a quotation', `- > ${FOOTER}`],
    ['in a quotation', `1. > Bob wrote:\n   > ${FOOTER}`],
    ['in a quotation', `> Bob wrote:\n${FOOTER}`],
    ['in a quotation', `> - Bob wrote:\n${CLAUDE}`],
    ['in fenced code', `\`\`\`\n     \`\`\`\n${FOOTER}\n\`\`\``],
    ['in fenced code', `\`\`\`\n\t\`\`\`\n${FOOTER}\n\`\`\``],
    ['in fenced code', `- A point\n\n  - Another\n\n    \`\`\`\n    ${CLAUDE}\n    \`\`\``],
    ['in fenced code', `> \`\`\`\n> ${CLAUDE}\n> \`\`\``],
    ['in inline code', `We drop \`this\n${FOOTER}\` line`],
    ['in inline code', `We drop \`\`this\n${CLAUDE}\nfrom now\`\` on`],
    ['struck out', `~~${FOOTER}~~`],
    ['struck out', `~~Made at night\n${FOOTER}~~`],
    ['struck out', `<del>\n${FOOTER}\n</del>`],
    ['in a diff', `-${FOOTER}`],
    ['in a comment', `<!--\n\`\`\`\n${FOOTER}\n\`\`\`\n-->`],
    ['in fenced code', `\`\`\`\n<pre>\n${FOOTER}\n</pre>\n\`\`\``],
  ])('does not count: %s: %j', (setAside, body) => {
    expect(asides({ body })).toEqual({ verdict: 'unattributed', asides: [setAside] });
  });

  it.each([
    `<pre>\nls\n</pre>\n\n${FOOTER}`,
    `<blockquote>So?</blockquote>\n\n${FOOTER}`,
    `Drop \`<pre>\` and \`<blockquote>\`.\n\n${FOOTER}`,
    `A list<code> of things.\n\n${FOOTER}`,
    `> Bob wrote this.\n\n${FOOTER}`,
    `> \`\`\`\n> ls\n> \`\`\`\n${FOOTER}`,
    `> # So\n${FOOTER}`,
    `> Bob wrote this.\n- ${FOOTER}`,
    `> \`\`\`\n> code\n\nDone.\n\n${FOOTER}`,
    `- \`\`\`\n  code\n\nDone.\n\n${FOOTER}`,
    `<!-- prompt\n\`\`\`\ncode\n-->\n\n${FOOTER}`,
    `A \`tick alone.\n\n${FOOTER}\n\nAnother \` tick.`,
    `From ~~ten to\n\n${FOOTER}`,
    `Two ~~ tildes\n${FOOTER} ~~ apart`,
    `- A point\n\n  \`\`\`\n  ls\n  \`\`\`\n\n${FOOTER}`,
    `1. One:\n\n   \`\`\`\n   ls\n     \`\`\`\n\n${FOOTER}`,
    `## Why\n${FOOTER}`,
    `Fix\n\n---\n${FOOTER}`,
    `--\n${CLAUDE}`,
  ])('counts after it, and where it only looks like it: %j', (body) => {
    expect(said({ body })).toBe('claude-code');
  });
});

describe('a mark that is only listed', () => {
  it.each([
    ['an example', `Strip trailers\n\nFor example:\n\n    ${CLAUDE}\n\nis stripped.`],
    ['an example', `Strip trailers\n\nFor example:\n\n\t${CLAUDE}\n`],
    ['an example', `Strip trailers\n\nWe drop:\n    ${CLAUDE}\n    ${FOOTER}`],
    ['in a diff', `Remove trailer\n\n-${CLAUDE}`],
    ['in a diff', `Remove trailer\n\n-${FOOTER}\n+Made by hand`],
    ['an example', `Remove trailers\n\nRemoved lines:\n- ${FOOTER}\n- ${CLAUDE}`],
    ['in fenced code', `Strip\n\n\`\`\`\n     \`\`\`\n${CLAUDE}\n\`\`\``],
  ])('does not count in a commit: %s: %j', (setAside, message) => {
    expect(asides({ commits: [commit(message)] })).toEqual({ verdict: 'unattributed', asides: [setAside] });
  });

  it.each([
    ['an example', `Removed lines:\n- ${FOOTER}\n- ${CLAUDE}`],
    ['an example', `Removed lines:\n\n* ${FOOTER}\n* ${CLAUDE}`],
    ['an example', 'Docs now list these:\n\nAssisted-by: Codex:gpt-5\nAssisted-by: Claude Code:opus'],
    ['an example', `Our commits end in lines like\nthese:\n${CLAUDE}`],
  ])('does not count in a body: %s: %j', (setAside, body) => {
    expect(asides({ body })).toEqual({ verdict: 'unattributed', asides: [setAside] });
  });

  it.each([
    `Fix\n\n    ${CLAUDE}`,
    `    Fix\n\n    It now says this:\n\n    ${CLAUDE}`,
    `* Fix: say so\n\n    ${CLAUDE}\n\n* Test`,
    `Squashed commit of the following:\n\ncommit 0123456\nAuthor: Ann\n\n    Fix\n\n    ${CLAUDE}`,
    `Fix\n\nChanges:\n- Sort\n\n${CLAUDE}`,
    `Fix\n\n- ${CLAUDE}`,
    `Fix\n\nRemoved:\n- the old cart\n\n${CLAUDE}`,
  ])('counts in a commit that lists nothing of the kind: %j', (message) => {
    expect(said({ commits: [commit(message)] })).toBe('claude-code');
  });

  it.each([
    `Test plan:\n\n${FOOTER}`,
    `It is sorted like this now:\n\n${FOOTER}`,
    `Test plan:\n\n${CLAUDE}`,
    'This was written with the help of AI:\n\nAssisted-by: Claude Code:opus',
    `It sorts these now:\n\n- carts\n\n${CLAUDE}`,
    `Changes in this one:\n- Sort\n- ${FOOTER}`,
  ])('counts in a body that lists nothing of the kind: %j', (body) => {
    expect(said({ body })).toBe('claude-code');
  });
});

describe('an address under a line with a colon', () => {
  it('is no example', () => {
    const link = 'https://app.devin.ai/sessions/907c0762112047ffb4ff05f529f7195f';
    expect(said({ body: `Sort the cart.\n\nLink to Devin run:\n${link}\nRequested by: ann` })).toBe('devin');
  });
});

describe('work that is taken back or put back', () => {
  const undone = { verdict: 'unattributed', asides: ['in the text of a revert'] };

  it.each([
    `Back out "x"\n\nThis backs out commit 0123456.\n\n${CLAUDE}`,
    `Backed out changeset 0123456789ab (bug 7)\n\n${CLAUDE}`,
    `Backing out the cart\n\n${CLAUDE}`,
    `Reapply "Add x"\n\nThis reverts commit 0123456.\n\n${CLAUDE}`,
    `Revert "Revert "Add x""\n\nThis reverts commit 0123456.\n\n${CLAUDE}`,
  ])('does not speak with the marks of whoever made it: %j', (message) => {
    expect(asides({ commits: [commit(message)] })).toEqual(undone);
  });

  it.each([
    ['Drop the cart', `Reverts #12\n\n${FOOTER}`],
    ['Drop the cart', `Reverts https://github.com/acme/shop/pull/12\n\n${FOOTER}`],
    ['Back out "Add the cart"', FOOTER],
    ['Reapply "Add the cart"', FOOTER],
  ])('nor in the body of a pull request: %s: %j', (title, body) => {
    expect(asides({ title, body })).toEqual(undone);
  });

  it.each(['Backfill the cart', 'Backoutput of the cart', 'Reapply the theme on reload'])(
    'is not what only begins like it: %s',
    (subject) => {
      expect(said({ commits: [commit(`${subject}\n\n${CLAUDE}`)] })).toBe('claude-code');
      expect(said({ title: subject, body: FOOTER })).toBe('claude-code');
    },
  );
});
