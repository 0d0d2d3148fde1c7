import { fail } from './fail.ts';
import { run } from './run.ts';

/** The Action. Whatever is thrown, an `Error` or not, fails the run. */
try {
  await run(process.env, Date.now());
} catch (error) {
  fail(error, process.env);
  process.exitCode = 1;
}
