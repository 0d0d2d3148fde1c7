import { describe, expect, it } from 'vitest';
import { inHouseHarness } from '../../src/config/in-house-harness.ts';

/** Whether a harness of one's own may be called so. */
function isAccepted(name: string): boolean {
  return inHouseHarness(null).safeParse({ id: 'acme', name, logins: ['acme-agent'] }).success;
}

describe('the name of a harness of one’s own', () => {
  it.each(['Acme Agent', 'Ärger & Söhne', '極 Agent', '🤖 Acme'])('may be %s', (name) => {
    expect(isAccepted(name)).toBe(true);
  });

  it.each(['A\u001b[31mRED', 'A\u009b31m', 'A\nB', 'A\tB', 'A\u202eB', 'A\u200bB', 'A\u2028B', 'A\u0007'])(
    'may not be %j',
    (name) => {
      expect(isAccepted(name)).toBe(false);
    },
  );
});
