/** What the process says when it ends; the numbers are for ever. */
export const EXIT_CODE = {
  done: 0,
  failed: 1,
  wrongUse: 2,
  incomplete: 3,
  rateLimit: 4,
  gateSaidNo: 10,
} as const;
