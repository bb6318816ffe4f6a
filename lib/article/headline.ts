import { markOf } from './body.ts';
import type { Dom } from './dom.ts';
import { type PageBlock, plainOf } from './page-block.ts';
import type { PageBlocks } from './page-blocks.ts';

/** The block that shows the article's headline; null when none can be told. */
export function findHeadline({ blocks }: PageBlocks, headline: string | null): PageBlock | null {
  const titles = blocks.filter(({ name, length }) => name === 'h1' && length > 0);
  const wanted = headline ? keyOf(headline) : '';
  const named = (block: PageBlock) => isAsLong(block, wanted) && isSameLine(keyOf(plainOf(block)), wanted);
  const free = titles.filter(({ box }) => !markOf(box));
  const headings = blocks.filter((block) => block.kind === 'subheading' && named(block) && !markOf(block.box));
  return (
    free.find(named) ??
    titles.find(named) ??
    headings.find(({ name }) => name < 'h4') ??
    headings[0] ??
    (free.length === 1 ? (free[0] ?? null) : null)
  );
}

/** Titles that are looked for; more of them are no titles. */
const MAX_TITLES = 200;

/** Elements round the first titles of a page; all others hold none of these. */
export function aboveTitles(dom: Dom): Set<Node> {
  const titles = dom.named('h1');
  const above = new Set<Node>();
  for (let i = 0; i < titles.length && i < MAX_TITLES; i++)
    for (let at: Node | null = titles[i] as Element; at && !above.has(at); at = dom.parent(at)) above.add(at);
  return above;
}

/** Whether a block is about as long as a line: others need not be compared. */
export function isAsLong(block: PageBlock, line: string): boolean {
  return block.length <= line.length * 2 && block.length * 2 >= line.length;
}

/** Whether two lines say the same, but for outlets' names and a cut at either end. */
export function isSameLine(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 15 && short.length > long.length * 0.6 && long.includes(short);
}

/** General and CJK punctuation, and all of ASCII and Latin-1 that is no letter or digit. */
const MARKS = /[^a-z\d\u00AA\u00B5\u00BA\u00C0-\u1FFF\u2070-\u2FFF\u3040-\uFEFE]+/g;

/** A line as it is compared: letters and digits only, small. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(MARKS, ' ').trim();
}
