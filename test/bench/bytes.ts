/** Part 8: what the built extension weighs. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from '../../scripts/build.ts';
import { LIMITS, weightOf } from '../built/weights.ts';
import type { BenchRow } from './table.ts';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

export async function run(): Promise<BenchRow[]> {
  build('chrome');
  const folder = `${OUTPUT}/chrome-mv3`;
  const rows = (['content', 'background', 'popup'] as const).map(
    (part): BenchRow => ({
      part: 'bytes',
      what: part,
      figure: weightOf(folder, part) / 1000,
      unit: 'kB gzip',
      spread: null,
      limit: LIMITS[part] / 1000,
    }),
  );
  const zip = existsSync(OUTPUT) ? readdirSync(OUTPUT).find((file) => file.endsWith('-chrome.zip')) : undefined;
  const whole = zip ? statSync(`${OUTPUT}/${zip}`).size : zipped(folder);
  rows.push({
    part: 'bytes',
    what: zip ? 'package' : 'package (sum of its files, gzip)',
    figure: whole / 1000,
    unit: 'kB',
    spread: null,
    limit: 300,
  });
  return rows;
}

function zipped(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => statSync(file).isFile())
    .reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}
