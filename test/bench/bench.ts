/**
 * Speed against peers: `npm run bench [-- --only PART]` (or `npm run bench -- PART`). Each part is a file of this folder whose `run` gives rows;
 * absolute times are noise on shared machines, so figures are ratios taken in the same run. Ends with one table, and writes it as JSON to
 * .eval/bench.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type BenchRow, tableOf } from './table.ts';

const PARTS = ['nothing', 'article', 'analysis', 'waking', 'highlights', 'popup', 'memory', 'bytes', 'growth'] as const;

const wanted = process.argv.slice(2).filter((word) => word !== '--only');
const unknown = wanted.find((word) => !PARTS.some((part) => part === word));
if (unknown !== undefined) {
  console.error(`usage: npm run bench -- [--only ${PARTS.join('|')}]`);
  process.exit(2);
}

const rows: BenchRow[] = [];
for (const part of PARTS.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  console.log(`${part}…`);
  const { run } = (await import(`./${part}.ts`)) as { run(): Promise<BenchRow[]> };
  rows.push(...(await run()));
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? arch()}, Node ${process.versions.node}`;
console.log(`\n${tableOf(rows)}\n\n${new Date().toISOString().slice(0, 10)}, ${machine}`);
const folder = fileURLToPath(new URL('../../.eval/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}bench.json`, JSON.stringify({ date: new Date().toISOString(), machine, rows }, null, 2));
process.exitCode = rows.some(({ figure, limit }) => limit !== null && figure > limit) ? 1 : 0;
