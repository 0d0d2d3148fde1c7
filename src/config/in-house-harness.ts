import { z } from 'zod';
import type { OwnMark } from '../domain/own-mark.ts';
import type { Vocabulary } from './vocabulary.ts';

const RESERVED = ['all', 'auto', 'automation', 'none', 'other', 'same-authors', 'unattributed', 'unmarked'];
/** Trailers that people's commits carry too. */
const COMMON_TRAILERS = /^(?:co-authored|signed-off|reviewed|acked|tested|reported|suggested|assisted)-by$/i;
/** Names stand in terminals and pages: nothing that moves a cursor, hides or reverses. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const SIGNALS = ['logins', 'emails', 'branch-prefixes', 'trailers', 'labels'] as const;

const trailer = z
  .strictObject({
    key: z
      .string()
      .regex(/^[A-Za-z0-9-]+$/, 'must be a trailer without its colon, such as Made-With')
      .meta({
        description: 'The trailer, without its colon. Capitals do not matter.',
        examples: ['Made-With'],
      }),
    value: z
      .string()
      .min(1)
      .exactOptional()
      .meta({ description: 'Its whole value; left out: any value.', examples: ['acme-agent'] }),
  })
  .refine(({ key, value }) => value !== undefined || !COMMON_TRAILERS.test(key), {
    error: "needs its value: the trailer alone stands on people's commits too",
    path: ['key'],
  });

/** A harness of one's own, told by literal texts: there are no regular expressions to get wrong. */
export function inHouseHarness(vocabulary: Vocabulary | null) {
  const taken = new Set([...(vocabulary?.harnessIds ?? []), ...RESERVED]);
  // Names, accounts and addresses have one owner; other marks may be shared, and then a notice says so.
  const owned = (kind: Owned) => (text: string, context: z.RefinementCtx) => {
    const owner = vocabulary?.ownerOf({ kind, text }) ?? null;
    if (owner !== null) context.addIssue({ code: 'custom', input: text, message: belongs(kind, owner) });
  };
  return z
    .strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be 1 to 40 lower-case letters, digits and hyphens')
        .refine(
          (id) => !taken.has(id) && !Object.hasOwn(Object.prototype, id),
          'must not be taken by a harness of the catalogue or a word of the report',
        )
        .meta({
          description: 'For ever: it is the label and the key of all figures.',
          examples: ['acme-agent'],
        }),
      name: z
        .string()
        .min(1)
        .max(60)
        .refine((name) => !UNPRINTABLE.test(name), 'must have no control or invisible characters')
        .superRefine(owned('name'))
        .meta({ description: 'As it is printed.', examples: ['Acme Agent'] }),
      logins: z
        .array(
          z
            .string()
            .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?$/, 'must be a GitHub login')
            .superRefine(owned('login')),
        )
        .default([])
        .meta({
          description: 'Accounts that open pull requests or make commits for it.',
          examples: [['acme-agent[bot]']],
        }),
      emails: z
        .array(
          z
            .string()
            .regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address')
            .superRefine(owned('email')),
        )
        .default([])
        .meta({
          description: 'Whole addresses of the author or committer of its commits.',
          examples: [['agent@acme.example']],
        }),
      'branch-prefixes': z
        .array(
          z
            .string()
            .regex(/^[^\s~^:?*[\\]{2,}$/, 'must be the beginning of a branch name, 2 characters or more'),
        )
        .default([])
        .meta({ description: 'How the names of its branches begin.', examples: [['acme/']] }),
      trailers: z
        .array(trailer)
        .default([])
        .meta({ description: 'Trailers of its commit messages or pull request bodies.' }),
      labels: z
        .array(
          z
            .string()
            .min(1)
            .max(50)
            .refine(
              (label) => !/^harness(?:-[a-z]+)?(?::|$)/i.test(label),
              'must not be a label that we write',
            ),
        )
        .default([])
        .meta({ description: 'Labels that its own automation sets.', examples: [['made-by-acme']] }),
    })
    .refine((harness) => SIGNALS.some((kind) => harness[kind].length > 0), {
      error: `must have at least one of ${SIGNALS.map((kind) => `"${kind}"`).join(', ')}`,
    });
}

type Owned = Extract<OwnMark['kind'], 'name' | 'login' | 'email'>;

function belongs(kind: Owned, owner: string): string {
  const what = { name: 'a name', login: 'an account', email: 'an address' }[kind];
  return `must not be ${what} of ${owner}: it would claim pull requests that are not its own`;
}
