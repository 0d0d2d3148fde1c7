import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const target = 'dist/action';

/** `npm run bundle`: compiles the sources, then puts the Action and what it needs into `dist/action`, which is committed. */
rmSync(new URL(`../${target}`, import.meta.url), { recursive: true, force: true });
run(fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url)), ['-p', 'tsconfig.build.json']);
run(process.execPath, [
  resolve('@vercel/ncc/dist/ncc/cli.js'),
  ...['build', 'build/action/main.js', '-o', target, '--minify', '--license', 'licenses.txt', '--quiet'],
]);

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
}
