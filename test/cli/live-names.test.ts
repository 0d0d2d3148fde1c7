import { describe, expect, it } from 'vitest';
import { findHost } from '../../src/cli/live/host.ts';
import { ownerName, repositoryName } from '../../src/cli/live/repository-name.ts';
import { findToken } from '../../src/cli/live/token.ts';
import { momentOfWeek, neededSince } from '../../src/cli/live/window.ts';
import { defaultConfig } from '../../src/config/default-config.ts';
import { at } from '../support/pull-request.ts';

describe('the host', () => {
  it.each([
    [undefined, {}, 'github.com', 'https://api.github.com'],
    ['github.com', {}, 'github.com', 'https://api.github.com'],
    ['acme.ghe.com', {}, 'acme.ghe.com', 'https://api.acme.ghe.com'],
    ['GitHub.Acme.Example', {}, 'github.acme.example', 'https://github.acme.example/api/v3'],
    ['https://github.acme.example/', {}, 'github.acme.example', 'https://github.acme.example/api/v3'],
    [
      undefined,
      { GH_HOST: 'acme.ghe.com', GITHUB_API_URL: 'https://api.github.com' },
      'acme.ghe.com',
      'https://api.acme.ghe.com',
    ],
    [undefined, { GITHUB_API_URL: 'https://api.github.com' }, 'github.com', 'https://api.github.com'],
    [undefined, { GITHUB_API_URL: 'https://api.acme.ghe.com/' }, 'acme.ghe.com', 'https://api.acme.ghe.com'],
    [
      undefined,
      { GITHUB_API_URL: 'https://ghe.acme.example/api/v3' },
      'ghe.acme.example',
      'https://ghe.acme.example/api/v3',
    ],
    ['github.com', { GH_HOST: 'acme.ghe.com' }, 'github.com', 'https://api.github.com'],
  ])('is, asked for %j in %j, %s at %s', (asked, env, name, apiUrl) => {
    expect(findHost(asked, { env })).toEqual({ name, apiUrl });
  });

  it.each([
    ['acme/shop', {}],
    ['user@evil.example', {}],
    ['', {}],
    [undefined, { GH_HOST: 'a b' }],
    [undefined, { GITHUB_API_URL: 'api.github.com' }],
    [undefined, { GITHUB_API_URL: 'https://user:secret@ghe.example' }],
  ])('is not %j in %j', (asked, env) => {
    expect(() => findHost(asked, { env })).toThrow(/is not/);
  });
});

describe('the token', () => {
  const all = {
    GITHUB_TOKEN: 'of-github',
    GH_TOKEN: 'of-gh',
    GH_ENTERPRISE_TOKEN: 'of-enterprise',
    GITHUB_ENTERPRISE_TOKEN: 'of-github-enterprise',
  };
  const { GITHUB_TOKEN, GH_TOKEN, ...enterprise } = all;
  const none = async () => null;

  it.each([
    ['github.com', all, 'GITHUB_TOKEN'],
    ['github.com', { GH_TOKEN, ...enterprise }, 'GH_TOKEN'],
    ['acme.ghe.com', all, 'GITHUB_TOKEN'],
    ['github.acme.example', all, 'GH_ENTERPRISE_TOKEN'],
    ['github.acme.example', { GITHUB_TOKEN, GITHUB_ENTERPRISE_TOKEN: 'x' }, 'GITHUB_ENTERPRISE_TOKEN'],
    ['evil.ghe.com.example', all, 'GH_ENTERPRISE_TOKEN'],
    ['github.acme.example', { ...all, GITHUB_SERVER_URL: 'https://github.com' }, 'GH_ENTERPRISE_TOKEN'],
    ['github.acme.example', { ...all, GITHUB_SERVER_URL: 'https://github.acme.example' }, 'GITHUB_TOKEN'],
    ['github.acme.example', { ...all, GITHUB_API_URL: 'https://github.acme.example/api/v3' }, 'GITHUB_TOKEN'],
  ])('for %s in %j is that of %s', async (name, env, from) => {
    const host = findHost(name, { env: {} });
    expect((await findToken({ env, tokenOfGh: none }, host)).from).toBe(from);
  });

  it.each([
    [
      'github.acme.example',
      { GITHUB_TOKEN, GH_TOKEN },
      /github\.acme\.example\. Three ways .* GH_ENTERPRISE_TOKEN, .* GITHUB_ENTERPRISE_TOKEN, .*--hostname github\.acme\.example/,
    ],
    [
      'github.com',
      enterprise,
      /github\.com\. Three ways .* GITHUB_TOKEN, .* GH_TOKEN, .*--hostname github\.com/,
    ],
  ])(
    'of another kind of host is not sent to %s, and the three ways are named',
    async (name, env, message) => {
      await expect(findToken({ env, tokenOfGh: none }, findHost(name, { env: {} }))).rejects.toThrow(message);
    },
  );

  it('is else what gh keeps for that host', async () => {
    const tokenOfGh = async (name: string) => `kept-for-${name}\n`;
    const host = findHost('github.acme.example', { env: {} });
    expect(await findToken({ env: { GITHUB_TOKEN }, tokenOfGh }, host)).toEqual({
      value: 'kept-for-github.acme.example',
      from: 'gh auth token',
    });
  });
});

describe('a repository', () => {
  const host = findHost(undefined, { env: {} });

  it.each([
    'acme/shop',
    ' acme/shop ',
    'https://github.com/acme/shop',
    'https://www.github.com/acme/shop/',
    'https://github.com/acme/shop.git',
    'https://github.com/acme/shop/pull/731/files',
    'git@github.com:acme/shop.git',
    'ssh://git@github.com/acme/shop',
  ])('is acme/shop as %j', (text) => {
    expect(repositoryName(text, host)).toBe('acme/shop');
  });

  it.each([
    'shop',
    'acme/',
    '/shop',
    'a/b/c',
    'acme/sh op',
    '../..',
    'acme/..',
    './shop',
    'https://github.com/acme',
    '',
  ])('is not %j', (text) => {
    expect(() => repositoryName(text, host)).toThrow(/is not a repository/);
  });

  it.each(['https://github.com.evil.example/acme/shop', 'git@gitlab.example:acme/shop.git'])(
    'of another host is not looked for on this one: %j',
    (text) => {
      expect(() => repositoryName(text, host)).toThrow(/is not on github\.com\. Add --host/);
    },
  );

  it('of an organisation is found by its name or address', () => {
    expect(
      ['acme', 'https://github.com/acme', 'https://github.com/acme/'].map((text) => ownerName(text, host)),
    ).toEqual(['acme', 'acme', 'acme']);
  });
});

describe('what a report needs', () => {
  it('begins 13 weeks before the youngest mature one, and 4 earlier', () => {
    // As of Monday, 16 November, 07:00: weeks that ended by 2 November, 07:00, are mature; 13 of them begin on
    // 3 August; four weeks earlier is 6 July.
    expect(neededSince(defaultConfig(), at('2026-11-16T07:00Z'))).toBe(at('2026-07-06T00:00Z'));
  });

  it('goes by the time zone', () => {
    // Weeks of Tokyo end at 15:00 UTC on Sundays.
    expect(momentOfWeek('2026-W45', 'Asia/Tokyo', at('2026-11-15T16:00Z'))).toBe(at('2026-11-08T16:00Z'));
  });
});
