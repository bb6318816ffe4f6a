import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** A test runner's NODE_ENV would put file names of this machine into the pages. */
export const PRODUCTION = { ...process.env, NODE_ENV: 'production' };

const ROOT = resolve(import.meta.dirname, '..');

/** Builds the extension for a browser into `.output/`; ends the process with the builder's words when that fails. */
export function build(browser: 'chrome' | 'firefox'): void {
  const done = spawnSync('node_modules/.bin/wxt', ['build', '-b', browser, '--mv3'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: PRODUCTION,
  });
  if (done.status === 0) return;
  console.error(`${done.stdout}\n${done.stderr}\nThe build for ${browser} failed.`);
  process.exit(1);
}
