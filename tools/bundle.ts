import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundledPackages } from './bundled-packages.ts';
import { licencesOf } from './licences-of.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const target = 'dist/action';
const stats = 'build/bundle-stats.json';

/** `npm run bundle`: compiles the sources, then puts the Action and what it needs into `dist/action`, which is committed. */
rmSync(`${root}${target}`, { recursive: true, force: true });
run(`${root}node_modules/.bin/tsc`, ['-p', 'tsconfig.build.json']);
run(process.execPath, [
  resolve('@vercel/ncc/dist/ncc/cli.js'),
  ...['build', 'build/action/main.js', '-o', target, '--minify', '--stats-out', stats, '--quiet'],
]);
const packages = bundledPackages(JSON.parse(readFileSync(`${root}${stats}`, 'utf8')));
writeFileSync(`${root}${target}/licenses.txt`, licencesOf(packages, `${root}node_modules`));

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
}
