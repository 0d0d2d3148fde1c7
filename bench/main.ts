import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * `npm run bench`: what the stages cost on 100,000 pull requests, as ratios to `JSON.parse` of the same lines in the
 * same run; attribution where all is marked; how it grows with a body; the peak memory of a whole report in a process of its own; and what
 * collecting costs on the wire.
 */
const parts = ['stages.ts', 'marked.ts', 'attribution-growth.ts', 'whole-report.ts', 'wire.ts'].map(
  (file) => {
    const path = fileURLToPath(new URL(file, import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', path], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${file} failed:\n${stderr}`);
    return stdout;
  },
);

process.stdout.write(parts.join('\n'));
