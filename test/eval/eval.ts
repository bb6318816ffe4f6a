/**
 * Quality against annotated corpora: `npm run eval -- PART [options]`. The corpora lie outside the project, in ../shared; without them this
 * says so and ends well.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PARTS = ['statements', 'speakers', 'figures', 'caveats', 'pages'];
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

const [part = '', ...options] = process.argv.slice(2);
if (!PARTS.includes(part)) {
  console.error(`usage: npm run eval -- ${PARTS.join('|')} [--list misses|false]`);
  process.exit(2);
}
if (!existsSync(SHARED)) {
  console.log('../shared is not there, so there is nothing to measure against.');
} else if (!existsSync(new URL(`./${part}.ts`, import.meta.url))) {
  console.log(`There is no measure of ${part} yet.`);
} else {
  const { run } = await import(`./${part}.ts`);
  await run(SHARED, options);
}
