import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config/config-error.ts';
import { defaultConfig } from '../../src/config/default-config.ts';
import { WITHOUT_EFFECT } from '../../src/config/without-effect.ts';
import { DAY } from '../../src/domain/duration.ts';
import { threadTime } from '../support/thread-time.ts';
import { parse, problemsOf } from './parse.ts';

describe('a configuration', () => {
  it('is whole without a file', () => {
    // The numbers of the documented defaults: 13 weeks, 20 pull requests, 5 persons, 6 effective, 3 for privacy, 14 days.
    expect(defaultConfig()).toEqual({
      scope: { include: [], exclude: [] },
      report: {
        repository: null,
        assignees: [],
        tag: true,
        allowPublicReport: false,
        timeZone: 'UTC',
        lookBackWeeks: 13,
      },
      minimum: { prs: 20, persons: 5, effectivePersons: 6, privacyPersons: 3 },
      policy: { decideSince: null, status: {} },
      clock: { maturity: 14 * DAY },
      reviewers: { ai: [] },
      signals: [],
    });
  });

  it.each([
    '',
    '\n',
    '# nothing yet\n',
    '---\n',
    'version: 1',
    'report:\n',
    'report:\n  look-back:\n',
    '\uFEFFversion: 1\r\n',
  ])('is the defaults where the file says nothing: %j', (text) => {
    expect(parse(text)).toMatchObject({ config: defaultConfig(), notices: [] });
  });

  it('takes what the file says and leaves the rest', () => {
    const text = `
      scope: { include: [acme/*] }
      report: { repository: acme/board, assignees: [ann], tag: off, time-zone: America/New_York, look-back: 26w }
      minimum: { effective-persons: 7.5 }
      clock: { maturity: 3w }
      reviewers: { ai: [robot] }`;
    expect(parse(text).config).toEqual({
      scope: { include: ['acme/*'], exclude: [] },
      report: {
        repository: 'acme/board',
        assignees: ['ann'],
        tag: false,
        allowPublicReport: false,
        timeZone: 'America/New_York',
        lookBackWeeks: 26,
      },
      minimum: { prs: 20, persons: 5, effectivePersons: 7.5, privacyPersons: 3 },
      policy: { decideSince: null, status: {} },
      clock: { maturity: 21 * DAY },
      reviewers: { ai: ['robot'] },
      signals: [],
    });
  });

  it('takes days for weeks where they are whole ones', () => {
    expect(parse('report: { look-back: 91d }').config.report.lookBackWeeks).toBe(13);
  });

  it('holds the harnesses of its own', () => {
    const text = `
signals:
  - { id: acme, name: Acme, logins: ["acme[bot]"], trailers: [{ key: Made-With, value: acme }, { key: Acme-Session }] }
  - { id: b-2, name: B, emails: [b@b.example], branch-prefixes: [b/], labels: [by b] }`;
    expect(parse(text).config.signals).toEqual([
      {
        id: 'acme',
        name: 'Acme',
        logins: ['acme[bot]'],
        emails: [],
        branchPrefixes: [],
        trailers: [{ key: 'Made-With', value: 'acme' }, { key: 'Acme-Session' }],
        labels: [],
      },
      {
        id: 'b-2',
        name: 'B',
        logins: [],
        emails: ['b@b.example'],
        branchPrefixes: ['b/'],
        trailers: [],
        labels: ['by b'],
      },
    ]);
  });
});

describe('a wrong configuration', () => {
  it('is an error that lists every problem in the order of the file', () => {
    const text = `report:
  look-bak: 3w
  time-zone: Europe/Berln
reprot: 1
minimum: [1]
baseline: claud-code
`;
    const problems = [
      'hm.yml:2:3: unknown key "look-bak" in "report"; did you mean "look-back"?',
      'hm.yml:3:14: "report.time-zone" must be an IANA time zone such as Europe/Berlin, found "Europe/Berln"; did you mean "Europe/Berlin"?',
      'hm.yml:4:1: unknown key "reprot"; did you mean "report"?',
      'hm.yml:5:10: "minimum" must be a map of keys, found a list',
      'hm.yml:6:11: "baseline" must be unmarked, same-authors or the id of a harness, found "claud-code"; did you mean "claude-code"?',
    ];
    expect(() => parse(text)).toThrow(new ConfigError(problems));
    expect(problemsOf(text)).toEqual(problems.map((problem) => problem.slice('hm.yml:'.length)));
  });

  it.each([
    ['foo', '1:1: the file must be a map of keys, found "foo"'],
    ['- a', '1:1: the file must be a map of keys, found a list'],
    ['version: 2', '1:10: "version" must be 1, found 2'],
    ['version: "1"', '1:10: "version" must be 1, found "1"'],
    ['minimum:\n  prs: 0', '2:8: "minimum.prs" must be at least 1, found 0'],
    ['minimum:\n  prs: 2.5', '2:8: "minimum.prs" must be a whole number, found 2.5'],
    ['minimum:\n  prs: many', '2:8: "minimum.prs" must be a number, found "many"'],
    ['reviewers: { ai: bot }', '1:18: "reviewers.ai" must be a list, found "bot"'],
    ['reviewers: { ai: [5] }', '1:19: "reviewers.ai[0]" must be a text, found 5; put it in quotes'],
    ['report: { look-back: 13 }', '1:22: "report.look-back" must have its unit: write 13w, found 13'],
    [
      'report: { look-back: 261 }',
      '1:22: "report.look-back" must be whole weeks such as 13w, from 1w to 260w, found 261',
    ],
    ['clock: { maturity: 21 }', '1:20: "clock.maturity" must have its unit: write 21d, found 21'],
    [
      'clock: { working-hours: { from: 9, until: "17:00" } }',
      '1:33: "clock.working-hours.from" must be a time of day such as 09:00, in quotes, found 9',
    ],
    ['report: { repository: 5 }', '1:23: "report.repository" must be a repository as owner/name, found 5'],
    [
      'policy: { decide-since: 2026 }',
      '1:25: "policy.decide-since" must be a day such as 2026-11-16, found 2026',
    ],
    ['minimum: { effective-persons: .nan }', '1:31: "minimum.effective-persons" must be a number, found NaN'],
    [
      'minimum: { effective-persons: -.inf }',
      '1:31: "minimum.effective-persons" must be a number, found -Infinity',
    ],
    ['reviewers: { ai: [~] }', '1:19: "reviewers.ai[0]" must be a text, found null'],
    ['report: { tag: yes }', '1:16: "report.tag" must be one of "on", "off", found "yes"'],
    ['report: { timeZone: UTC }', '1:11: unknown key "timeZone" in "report"; did you mean "time-zone"?'],
    ['__proto__: { x: 1 }', `1:1: unknown key "__proto__"; known are ${KEYS()}`],
    ['zzz: 1', `1:1: unknown key "zzz"; known are ${KEYS()}`],
    ['1: 2', `1:1: unknown key "1"; known are ${KEYS()}`],
    ['"\\u202e\\u001b[31m": 2', `1:1: unknown key "\uFFFD\\u001b[31m"; known are ${KEYS()}`],
    [
      'clock: { maturity: 13d }',
      '1:20: "clock.maturity" must be days or weeks such as 21d, from 14d (which merged-by-14d needs) to 365d, found "13d"',
    ],
    ...['13 weeks', '10d', '0w', '-1w', '261w', '1.5w', '13'].map((length) => [
      `report: { look-back: "${length}" }`,
      `1:22: "report.look-back" must be whole weeks such as 13w, from 1w to 260w, found "${length}"`,
    ]),
  ])('says what, where and what to do: %j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('knows the ids of the file itself, the catalogue and the metrics', () => {
    const text = `
baseline: acme
signals:
  - { id: acme, name: Acme, logins: [acme] }
policy:
  primary: time-to-merg
  guardrails: [{ metric: speed, margin: 2 }]
  status: { claudecode: adopted, acme: trial, codex: tested }
trials:
  - { harness: aidr, from: 2026-10-01, until: 2026-09-01 }
`;
    expect(problemsOf(text)).toEqual([
      '6:12: "policy.primary" must be the id of a metric, found "time-to-merg"; did you mean "time-to-merge"?',
      '7:26: "policy.guardrails[0].metric" must be the id of a metric, found "speed"',
      '7:41: "policy.guardrails[0].margin" must be at most 1, found 2',
      '8:13: the key "claudecode" of "policy.status" must be the id of a harness; did you mean "claude-code"?',
      '8:54: "policy.status.codex" must be one of "trial", "adopted", "hold", "stopped", found "tested"',
      '10:16: "trials[0].harness" must be the id of a harness, found "aidr"; did you mean "aider"?',
      '10:47: "trials[0].until" must not be before "from", found "2026-09-01"',
    ]);
  });

  it('refuses a harness of its own that would claim too much or take a name', () => {
    const text = `signals:
  - { id: codex, name: C, logins: [c] }
  - { id: unmarked, name: U, logins: [u] }
  - { id: Acme, name: A, logins: ["a b"] }
  - { id: none-at-all, name: N }
  - { id: a, name: A, trailers: [{ key: Co-Authored-By }] }
  - { id: b, name: B, labels: ["harness: codex"], branch-prefixes: [""], emails: [b] }
  - { name: D, logins: [d] }
`;
    expect(problemsOf(text)).toEqual([
      '2:11: "signals[0].id" must not be taken by a harness of the catalogue or a word of the report, found "codex"',
      '3:11: "signals[1].id" must not be taken by a harness of the catalogue or a word of the report, found "unmarked"',
      '4:11: "signals[2].id" must be 1 to 40 lower-case letters, digits and hyphens, found "Acme"',
      '4:35: "signals[2].logins[0]" must be a GitHub login, found "a b"',
      '5:5: "signals[3]" must have at least one of "logins", "emails", "branch-prefixes", "trailers", "labels"',
      '6:41: "signals[4].trailers[0].key" needs its value: the trailer alone stands on people\'s commits too, found "Co-Authored-By"',
      '7:32: "signals[5].labels[0]" must not be a label that we write, found "harness: codex"',
      '7:69: "signals[5].branch-prefixes[0]" must be the beginning of a branch name, 2 characters or more, found ""',
      '7:83: "signals[5].emails[0]" must be an e-mail address, found "b"',
      '8:5: "signals[6].id" is missing',
    ]);
  });

  it('lets a policy name a metric that is only planned, and says so', () => {
    const text = `policy:
  primary: human-rescue
  guardrails:
    - { metric: time-to-merge, margin: 0.1 }
    - { metric: ci-recovery, margin: 0.1 }
`;
    expect(parse(text).notices).toEqual([
      'hm.yml:2:3: "policy.primary" has no effect in this version',
      'hm.yml:2:12: the metric "human-rescue" is not measured in this version',
      'hm.yml:3:3: "policy.guardrails" has no effect in this version',
      'hm.yml:5:17: the metric "ci-recovery" is not measured in this version',
    ]);
    expect(problemsOf('policy: { primary: human-rescues }')).toEqual([
      '1:20: "policy.primary" must be the id of a metric, found "human-rescues"; did you mean "human-rescue"?',
    ]);
  });

  it('explains the first 50 problems in the order of the file and counts the rest', () => {
    const keys = Array.from({ length: 60 }, (_, index) => `key${index}: 1`);
    const problems = problemsOf(['reviewers: { ai: bot }', ...keys].join('\n'));
    expect(problems.map((problem) => problem.split(';')[0])).toEqual([
      '1:18: "reviewers.ai" must be a list, found "bot"',
      ...Array.from({ length: 49 }, (_, index) => `${index + 2}:1: unknown key "key${index}"`),
      ' and 11 more',
    ]);
  });

  it.each([
    ['unknown keys', (index: number) => `key${index}: 1`],
    ['one key again and again', () => 'key: 1'],
  ])('refuses 20,000 lines of %s without going through them for each', (_, lineOf) => {
    const text = Array.from({ length: 20_000 }, (_, index) => lineOf(index)).join('\n');
    const before = threadTime();
    expect(problemsOf(text)).toHaveLength(51);
    // Under a second; comparing every key with every other took 7 seconds and more.
    expect(threadTime() - before).toBeLessThan(4000);
  });

  it('refuses two harnesses of one id', () => {
    const text = 'signals:\n - { id: a, name: A, logins: [a] }\n - { id: a, name: A, logins: [b] }';
    expect(problemsOf(text)).toEqual([
      '3:10: "signals[1].id" must be another id: one harness above has it, found "a"',
    ]);
  });
});

describe('a file that is no plain YAML', () => {
  it.each([
    ['duplicate keys', 'version: 1\nversion: 1', '2:1: this key stands twice in its map; remove one'],
    ['tabs', 'report:\n\tday: monday', '2:1: a tab indents this line; YAML wants spaces'],
    ['binary', 'PK\u0003\u0004', '1:1: the file is not UTF-8 text'],
    ['bytes that were not UTF-8', 'version: \uFFFD', '1:1: the file is not UTF-8 text'],
    ['an alias', 'a: &a [*a]', '1:8: "*a": aliases are not read; write the value out'],
    ['a tag', 'version: !!js/function x', '1:10: a tag (!) stands here; write the plain value'],
    ['two documents', 'version: 1\n---\nversion: 1', '2:1: a second document begins here (---); remove it'],
    ['a key that is a list', '? [a]\n: 3', '1:3: a key must be a plain text'],
    [
      'an open bracket',
      'reviewers: { ai: [a }',
      '1:21: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['more than 256 KiB', `# ${'x'.repeat(262_143)}`, '1:1: the file is larger than 256 KiB'],
  ])('is refused: %s', (_, text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });

  it('is refused before a bomb of aliases goes off', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
    );
    // 30 lines of 9 aliases: 50 are explained, 220 are counted.
    const problems = problemsOf(['l0: &l0 [x]', ...levels].join('\n'));
    expect([problems.length, problems.at(-1)]).toEqual([51, ' and 220 more']);
  });

  it('is refused where it is nested too deep to be read', () => {
    expect(problemsOf(`a: ${'['.repeat(50_000)}`)[0]).toMatch(/not YAML/);
  });
});

describe('a key whose part does not exist yet', () => {
  it('is told to have no effect, with its place', () => {
    const text =
      'report:\n  day: friday\n  look-back: 4w\npolicy: { decide-since: 2026-10-01, margin: 1 }\nbaseline: codex\ncost:\n';
    expect(parse(text).notices).toEqual([
      'hm.yml:2:3: "report.day" has no effect in this version',
      'hm.yml:4:37: "policy.margin" has no effect in this version',
      'hm.yml:5:1: "baseline" has no effect in this version',
    ]);
  });

  it('is silent where the baseline is the one that there is', () => {
    expect(parse('baseline: unmarked').notices).toEqual([]);
  });

  it('is told for each that there is', () => {
    const text = `
report: { day: monday }
baseline: same-authors
clock: { working-hours: { from: "09:00", until: "17:00" } }
policy: { profile: default, primary: merged-by-14d, margin: 0.9, guardrails: [{ metric: time-to-merge, margin: 0.05 }], decide-since: 2026-10-01, status: { codex: trial } }
trials: [{ harness: codex, from: 2026-10-01, until: 2026-11-01 }]
cost: { usage: [a.csv], budget: 5 }`;
    expect(parse(text).notices.map((notice) => /"(.*?)"/.exec(notice)?.[1])).toEqual(WITHOUT_EFFECT);
  });
});

function KEYS(): string {
  return '"version", "scope", "report", "baseline", "minimum", "clock", "reviewers", "signals", "policy", "trials", "cost"';
}
