/**
 * Work that is counted and not timed: how often V8 enters the functions and the blocks of `lib/`. The same text gives
 * the same number on every machine. What a built-in does within one call is not in it.
 */
import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

// A function that was compiled into its caller is not entered any more.
for (const flag of ['--no-opt', '--no-maglev']) setFlagsFromString(flag);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
// Blocks are counted in code that is compiled after this: import what is measured after this module, by `import()`.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How many functions and blocks of `lib/` were entered while `work` was done. */
export async function stepsOf(work: () => unknown): Promise<number> {
  await session.post('Profiler.takePreciseCoverage'); // begins at nought
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let steps = 0;
  for (const { url, functions } of result) {
    if (!url.includes('/lib/')) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
}
