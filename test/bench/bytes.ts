/** Part 8: what the built extension weighs, its parts by gzip and its package as it is handed in. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { PRODUCTION } from '../../scripts/build.ts';
import { LIMITS, PARTS, weightOf } from '../built/weights.ts';
import type { BenchRow } from './table.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = resolve(ROOT, '.output');

export async function run(): Promise<BenchRow[]> {
  const made = spawnSync(process.execPath, ['scripts/zip.ts'], { cwd: ROOT, encoding: 'utf8', env: PRODUCTION });
  if (made.status !== 0) throw new Error(made.stderr);
  const folder = `${OUTPUT}/chrome-mv3`;
  const rows = PARTS.map(
    (part): BenchRow => ({
      part: 'bytes',
      what: part,
      figure: weightOf(folder, part) / 1000,
      unit: 'kB gzip',
      spread: null,
      limit: LIMITS[part] / 1000,
    }),
  );
  const zip = readdirSync(OUTPUT).find((file) => file.endsWith('-chrome.zip'));
  if (!zip) throw new Error('No package was made.');
  rows.push({
    part: 'bytes',
    what: 'package',
    figure: statSync(`${OUTPUT}/${zip}`).size / 1000,
    unit: 'kB',
    spread: null,
    limit: LIMITS.package / 1000,
  });
  return rows;
}
