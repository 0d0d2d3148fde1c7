import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/domain/comparison.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import { aWeek, typicalWeek, waitingFor } from '../support/comparison.ts';
import { contextOf } from '../support/report-context.ts';

const HOSTILE: readonly string[] = [
  '"><img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details><h1>x</h1>',
  '<!-- harness-metrics:report v=1 -->',
  '--> x <!--',
  '@everyone',
  '\\@everyone &#64;everyone',
  '#12 owner/repo#12 GH-12 https://github.com/o/r/issues/12',
  'www.evil.example http://evil.example a@evil.example',
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef',
  '[x](https://evil.example) ![x](https://evil.example/x.png)',
  '| a | b |',
  '` `` ``` x',
  '`@everyone`',
  '``@everyone``',
  'a\n\n# x\n\n| a |\n| - |\n',
  '\n```\n</details>',
  '\u202egnp.exe\u2066',
  '**x** ~~x~~ $x$ :tada:',
  '../../evil/pull/1?x=',
  '\ud800',
];

/** What of a rendered page the reader's browser and GitHub would act on. */
function liveParts(markdown: string) {
  const html = new MarkdownIt({ html: true, linkify: true, breaks: true }).render(markdown);
  const prose = html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '').replace(/<a [^>]*>[\s\S]*?<\/a>/g, '');
  const text = prose.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>/g, ' ');
  return {
    tags: [
      ...new Set(
        [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)]
          .map(([, tag]) => tag!.toLowerCase())
          .filter((tag) => tag !== 'a'),
      ),
    ].sort(),
    handlers: html.match(/<[^>]+\son\w+=/gi) ?? [],
    links: [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href!),
    comments: html.match(/<!--[\s\S]*?-->/g) ?? [],
    details: [html.split('<details>').length, html.split('</details>').length],
    mentions: text.match(/@[a-z0-9]/gi) ?? [],
    references: text.match(/#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|:\/\/|\bwww\.[a-z]/gi) ?? [],
    reversed: html.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? [],
  };
}

function poisoned(name: string): Comparison {
  const typical = typicalWeek();
  const merge = {
    number: 1,
    repository: name,
    category: 'nobody',
    selfMerged: true,
    lines: 9999,
    openFor: 1,
  };
  const [baseline, codex, ...others] = typical.cohorts;
  const thisWeek = aWeek(17, 17, [merge]);
  return {
    ...typical,
    cohorts: [baseline!, { ...codex!, name, thisWeek }, ...others],
    all: { ...typical.all, thisWeek: aWeek(199, 181, [merge]) },
    drift: {
      strangers: [{ kind: 'bot', name, pullRequests: 1, thisWeek: 1, firstWeek: '2026-W46' }],
      dropped: typical.drift.dropped.map((one) => ({ ...one, name })),
    },
    waiting: [waitingFor(90, 12, name, name), waitingFor(80, 13, `owner/${name}`, 'Codex')],
    setAside: { ...typical.setAside, withheld: [{ name, n: 1 }] },
  };
}

function render(name: string, links: 'redirect' | 'plain' = 'redirect') {
  const comparison = poisoned(name);
  const completeness = { complete: false, missing: 3, why: name, notices: [name] };
  const context = { ...contextOf(comparison, completeness), scope: [name], configuration: name, tool: name };
  return liveParts(toMarkdown(weeklyReport(comparison, context), { links }));
}

describe('a report on things with hostile names (rule 18: no pings)', () => {
  const harmless = render('harmless');

  it('has the parts of a harmless one', () => {
    expect(harmless).toMatchObject({
      handlers: [],
      mentions: [],
      references: [],
      reversed: [],
      links: [expect.any(String)],
    });
    expect(harmless.comments).toHaveLength(1);
    expect(harmless.tags).not.toContain('img');
  });

  it.each(HOSTILE)('makes no tag, mention, reference or link out of %j', (name) => {
    const live = render(name);
    expect({ ...live, comments: live.comments.length }).toEqual({
      ...harmless,
      links: live.links.filter((href) =>
        /^https:\/\/redirect\.github\.com\/[\w-]+\/[\w.-]+\/pull\/\d+$/.test(href),
      ),
      comments: 1,
    });
  });

  it.each(HOSTILE)('links nothing at all in the plain style: %j', (name) => {
    expect(render(name, 'plain').links).toEqual([]);
  });

  it('links only what GitHub would allow as a name', () => {
    expect(harmless.links).toEqual(['https://redirect.github.com/owner/harmless/pull/13']);
    expect(render('deadbeef').links).toEqual(['https://redirect.github.com/owner/deadbeef/pull/13']);
    expect(render('a b').links).toEqual([]);
  });
});

describe('the check itself', () => {
  it('sees what it looks for', () => {
    const live = liveParts(
      '@everyone #12 deadbeef1 https://evil.example <img src=x onerror=y> \u202e <!-- x -->',
    );
    expect(live).toMatchObject({
      tags: ['img', 'p'],
      handlers: [expect.any(String)],
      links: ['https://evil.example'],
      comments: ['<!-- x -->'],
      mentions: ['@e'],
      references: ['#1', 'deadbeef1'],
      reversed: ['\u202e'],
    });
  });
});
