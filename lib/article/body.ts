import type { Box, PageBlock } from './page-block.ts';
import type { PageBlocks } from './page-blocks.ts';
import type { SkipReason } from './skip.ts';

/** Shorter blocks are labels, captions and links, not prose that could tell where the article stands. */
const MIN_PROSE = 40;
/** Above this share of linked characters a block is a list of links. */
const MAX_LINKED = 0.5;
/** A child that holds this share of its parent's prose holds the article. */
const DOMINANT = 0.6;
/** A quotation or a list within an article may hold more than half of it; only what holds nearly all is the article itself. */
const WHOLE = 0.9;
/** A marked box with this share of the page's prose is the article all the same: class names say many things. */
const MOST = 0.5;
/** Of two boxes side by side each with this share, one is this article and the other the next. */
const RIVAL = 0.15;

/** How much of a block's length counts as prose. Items of lists count half: most are teasers. */
export function proseOf(block: PageBlock): number {
  if (block.length < MIN_PROSE || block.linkLength > block.length * MAX_LINKED || block.kind === 'subheading') return 0;
  const length = block.length - block.linkLength;
  return block.kind === 'list-item' ? length >> 1 : length;
}

/** Weighs all of a page and takes the marks off what holds most of it: before its headline is looked for, which stands in there as well. */
export function trustMost(page: PageBlocks): PageBlocks {
  const { blocks, boxes, root } = page;
  weigh(boxes, blocks, false);
  for (const box of boxes) if (root.prose > 0 && box.prose >= root.prose * MOST) box.mark = null;
  return page;
}

/** The box that holds the article's body; null when the page has no prose. `headline` tells articles side by side apart. */
export function findBody({ blocks, boxes, root }: PageBlocks, headline: PageBlock | null): Box | null {
  if (root.prose === 0) return null;
  if (boxes.some(({ mark, prose }) => mark && prose > 0)) weigh(boxes, blocks, true);
  if (root.prose === 0) weigh(boxes, blocks, false); // all of it is marked
  return descend(boxes, blocks, root, headline);
}

function descend(boxes: readonly Box[], blocks: readonly PageBlock[], root: Box, headline: PageBlock | null): Box {
  for (let box = root; ; ) {
    const inner: Box[] = [];
    for (let i = box.index + 1; i <= box.last; ) {
      const child = boxes[i] as Box;
      if (child.prose > 0) inner.push(child);
      i = child.last + 1;
    }
    const body = inner.find((child) => child.body && child.prose >= box.prose * MOST && child.name !== 'p');
    const most = inner.find(
      (child) => child.prose >= box.prose * (WHOLES.has(child.name) ? WHOLE : DOMINANT) && !LEAVES.has(child.name),
    );
    if (!body && most && inner.some((child) => isPart(child, most))) return box;
    const next =
      body ??
      most ??
      ownOf(
        inner.filter((child) => child.prose >= box.prose * RIVAL),
        blocks,
        headline,
      );
    if (!next) return box;
    box = next;
  }
}

/** Whether a box holds another part of the text that stands in the one beside it: pictures as wide as the page part it. */
const isPart = (box: Box, main: Box) =>
  box !== main && box.holds && main.holds && box.className !== null && box.className === main.className;

const WHOLES = new Set(['ul', 'ol', 'dl', 'blockquote']);
const LEAVES = new Set(['p', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Of several articles on one page, each with its title: the one with the page's headline, else the first. */
function ownOf(inner: readonly Box[], blocks: readonly PageBlock[], headline: PageBlock | null): Box | null {
  if (inner.length < 2) return null;
  const titles = blocks.filter(({ name }) => name === 'h1');
  const rivals = inner.filter((child) => titles.some(({ box }) => isIn(box, child)));
  if (rivals.length < 2) return null;
  return rivals.find((box) => headline && isIn(headline.box, box)) ?? rivals[0] ?? null;
}

/** Why a block's surroundings are probably not the article, as far as they are not those of `beside` too; null when nothing speaks against them. */
export function markOf(box: Box, beside: Box | null = null): SkipReason | null {
  for (let at: Box | null = box; at && !(beside && isIn(beside, at)); at = at.parent) if (at.mark) return at.mark;
  return null;
}

/** Whether a box is or lies in another. */
export function isIn(box: Box, outer: Box): boolean {
  return box.index >= outer.index && box.index <= outer.last;
}

/** Adds each block's prose to all boxes around it; innermost boxes come last, so one way back does it. */
function weigh(boxes: readonly Box[], blocks: readonly PageBlock[], onlyUnmarked: boolean): void {
  for (const box of boxes) box.prose = 0;
  for (const block of blocks) {
    const prose = proseOf(block);
    if (prose === 0 || (onlyUnmarked && markOf(block.box))) continue;
    block.box.prose += prose;
    if (block.name === 'p' && block.box.parent) block.box.parent.holds = true;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const { parent, prose } = boxes[i] as Box;
    if (parent && prose > 0) parent.prose += prose;
  }
}
