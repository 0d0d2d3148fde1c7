import { describe, expect, it } from 'vitest';
import { overrideConfig } from '../../src/config/override-config.ts';
import { parse } from './parse.ts';

describe("a repository's configuration over its organisation's", () => {
  it('replaces key by key, and lists whole', () => {
    const organisation = parse(`
report: { time-zone: Europe/Berlin, look-back: 26w }
minimum: { prs: 40, persons: 8 }
reviewers: { ai: [one, two] }
signals: [{ id: acme, name: Acme, logins: [acme] }]
baseline: acme`);
    const repository = parse('report: { look-back: 4w }\nminimum: { prs: 10 }\nreviewers: { ai: [three] }');

    const { config } = overrideConfig(organisation, repository);

    expect(config).toEqual({
      ...organisation.config,
      report: { ...organisation.config.report, timeZone: 'Europe/Berlin', lookBackWeeks: 4 },
      minimum: { prs: 10, persons: 8, effectivePersons: 6, privacyPersons: 3 },
      reviewers: { ai: ['three'] },
    });
  });

  it('does not put a default in the place of what the organisation said', () => {
    const organisation = parse('report: { time-zone: Asia/Tokyo }');
    expect(overrideConfig(organisation, parse('version: 1')).config).toEqual(organisation.config);
  });

  it('can say the default again', () => {
    const organisation = parse('report: { time-zone: Asia/Tokyo }');
    const repository = parse('report: { time-zone: UTC }');
    expect(overrideConfig(organisation, repository).config.report.timeZone).toBe('UTC');
  });

  it('can empty a list', () => {
    const organisation = parse('reviewers: { ai: [one] }');
    expect(overrideConfig(organisation, parse('reviewers: { ai: [] }')).config.reviewers.ai).toEqual([]);
  });

  it('keeps the notices of both files', () => {
    const both = overrideConfig(parse('cost: {}'), parse('trials: []'));
    expect(both.notices).toEqual([
      'hm.yml:1:1: "cost" has no effect in this version',
      'hm.yml:1:1: "trials" has no effect in this version',
    ]);
  });
});
