/** `npm run zip`: the packages for both browsers, and the sources from which a reviewer rebuilds the Firefox one; prints SHA-256 of each. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PRODUCTION } from './build.ts';
import { tightZip } from './tight-zip.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');

mkdirSync(OUTPUT, { recursive: true });
for (const old of zips()) rmSync(join(OUTPUT, old));
for (const browser of ['chrome', 'firefox']) {
  const done = spawnSync('node_modules/.bin/wxt', ['zip', '-b', browser, '--mv3'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: PRODUCTION,
  });
  if (done.status !== 0) {
    console.error(`${done.stdout}\n${done.stderr}\nThe package for ${browser} could not be made.`);
    process.exit(1);
  }
  const packed = zips().find((file) => file.endsWith(`-${browser}.zip`)) as string;
  writeFileSync(join(OUTPUT, packed), await tightZip(join(OUTPUT, `${browser}-mv3`)));
}
for (const file of zips()) {
  const bytes = readFileSync(join(OUTPUT, file));
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${file}  ${(bytes.length / 1000).toFixed(0)} kB`);
}

function zips(): string[] {
  return readdirSync(OUTPUT)
    .filter((file) => file.endsWith('.zip'))
    .sort();
}
