import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { PRODUCT_FILES } from '../helpers/product-files.ts';
import { readDocument } from '../helpers/promises.ts';

/** In ms, per expression. */
const TIMEOUT = 20_000;
/** With more repetitions an expression is tried on random texts instead of being reckoned through, and the answer differs from run to run. */
const MAX_REPEATS = 200;
/** In ms: an expression that grows with the square of the text takes twice as long for 20,000 characters, and what is tried out is longer. */
const SLOW = 200;

interface Literal {
  file: string;
  source: string;
  flags: string;
}

/** Every regular expression written in a source text, found by the parser and not by its looks. */
function literalsIn(file: string, text: string): Literal[] {
  const found: Literal[] = [];
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} can't be parsed: ${errors[0]?.message}`);
  const seek = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && node.regex) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ file, source: pattern, flags });
    }
    for (const child of Object.values(node)) seek(child);
  };
  seek(program);
  return found;
}

/**
 * How the time of a match grows with the text when it grows faster than the text; null when it doesn't. What is found by trying out random texts,
 * as for a look ahead, is now and then no more than long: the engine itself is asked then.
 */
function growthOf({ source, flags }: Pick<Literal, 'source' | 'flags'>): string | null {
  const found = checkSync(source, flags, { timeout: TIMEOUT, maxRepeatCount: MAX_REPEATS });
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return `not told: ${found.error.kind}`;
  const { checker, complexity, attack } = found;
  const isLong = checker === 'fuzz' && complexity.type === 'polynomial' && msOf(source, flags, attack.string) < SLOW;
  return isLong ? null : complexity.type;
}

/** What a match costs this process, in ms, whatever else the machine does. */
function msOf(source: string, flags: string, text: string): number {
  const expression = new RegExp(source, flags);
  const before = process.cpuUsage();
  expression.test(text);
  return process.cpuUsage(before).user / 1_000;
}

const literals = PRODUCT_FILES.flatMap((file) => literalsIn(file, readDocument(file)));

test('the project has regular expressions to look at', () => {
  expect(literals.length).toBeGreaterThan(20);
});

test.each(literals)(
  '$file: /$source/$flags takes time in step with the text',
  (literal) => {
    expect(growthOf(literal)).toBeNull();
  },
  TIMEOUT * 2,
);

test.each([
  ['nested quantifiers', '(a+)+$', '', 'exponential'],
  ['two that can share what they match', '\\s*\\w*\\s*\\w*;', '', 'polynomial'],
  ['white space at the end, sought from every place', '\\s+$', 'u', 'polynomial'],
])('the check sees what grows: %s', (_name, source, flags, growth) => {
  expect(growthOf({ source, flags })).toBe(growth);
});

test('a match is timed by what it costs', () => {
  const text = 'a'.repeat(40_000); // 2.5 s for the second, a millisecond for the first
  expect(msOf('^(?!b).*-c$', '', text)).toBeLessThan(SLOW);
  expect(msOf('a*b', '', text)).toBeGreaterThan(SLOW);
}, 60_000);

test('an expression is found wherever it stands, and a division is none', () => {
  const text = 'const half = 4 / 2 / 1; export const Seen = () => <p>{/a+/u.test("/b/") ? 1 : 2}</p>;';
  expect(literalsIn('seen.tsx', text).map(({ source, flags }) => [source, flags])).toEqual([['a+', 'u']]);
});
