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
/** … unless what bears no mark has this share of it: then there is an article beside it. */
const BESIDE = 0.3;
/** What says this is believed even beside a brief, however long it is. */
const TELLING = new Set<SkipReason | null>(['comments', 'cookies', 'aside', 'footer']);
const BRIEF = 300;
/** Of two boxes side by side each with this share, one is this article and the other the next. */
const RIVAL = 0.15;

/** How much of a block's length counts as prose. Items of lists count half: most are teasers. */
export function proseOf(block: PageBlock): number {
  if (block.length < MIN_PROSE || block.linkLength > block.length * MAX_LINKED || block.kind === 'subheading') return 0;
  const length = block.length - block.linkLength;
  return block.kind === 'list-item' ? length >> 1 : length;
}

/**
 * Weighs all of a page and takes the marks off what holds most of it, in one box or in many of one class, unless there is an article beside
 * it: before its headline is looked for, which stands in there as well.
 */
export function trustMost(page: PageBlocks): PageBlocks {
  const { blocks, boxes, root } = page;
  weigh(boxes, blocks, false);
  const held = new Map<unknown, number>();
  const kindOf = (box: Box) => (TELLING.has(box.mark) ? box : (box.className ?? box));
  const heldBy = (box: Box) => held.get(kindOf(box)) ?? 0;
  const marked = boxes.filter(({ mark, prose }) => mark && prose > 0);
  for (const box of marked) held.set(kindOf(box), heldBy(box) + box.prose);
  const most = marked.filter((box) => heldBy(box) > root.prose * MOST);
  if (most.length === 0) return page;
  weigh(boxes, blocks, true);
  const title = blocks.find(({ name }) => name === 'h1');
  for (const box of most) {
    const enough = TELLING.has(box.mark) ? BRIEF : heldBy(box) * BESIDE;
    if (root.prose < enough || (title && isIn(title.box, box))) box.mark = null;
  }
  weigh(boxes, blocks, false);
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
    const main = body ?? most;
    if (main && (inner.some((child) => isPart(child, main)) || isPreview(main, inner))) return box;
    const next =
      main ??
      ownOf(
        inner.filter((child) => child.prose >= box.prose * RIVAL),
        blocks,
        headline,
      );
    if (!next) return box;
    box = next;
  }
}

/** Whether a box holds another part of the text that stands in the one beside it: pictures as wide as the page part it. Articles are whole. */
const isPart = (box: Box, main: Box) =>
  box !== main &&
  box.name !== 'article' &&
  box.depth &&
  box.depth === main.depth &&
  box.name === main.name &&
  box.className === main.className;

/** Whether a box holds only the first paragraphs, and the others follow without one. */
const isPreview = (main: Box, inner: readonly Box[]) =>
  !main.body && inner.filter(({ name, index }) => name === 'p' && index > main.last).length > 1;

const WHOLES = new Set(['ul', 'ol', 'dl', 'blockquote']);
const LEAVES = new Set(['p', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Of several articles on one page, each with its title: the one with the page's headline, else the first. */
function ownOf(inner: readonly Box[], blocks: readonly PageBlock[], headline: PageBlock | null): Box | null {
  const titles = blocks.filter(({ name }) => name === 'h1');
  const rivals = inner.filter((child) => titles.some(({ box }) => isIn(box, child)));
  if (rivals.length < 2) return null;
  return rivals.find((box) => headline && isIn(headline.box, box)) ?? (rivals[0] as Box);
}

/** Why a block's surroundings are probably not the article, as far as they are not those of `beside` too; null when nothing speaks against them. */
export function markOf(box: Box, beside: Box | null = null): SkipReason | null {
  let quoted = false;
  for (let at: Box | null = box; at && !(beside && isIn(beside, at)); at = at.parent) {
    // A figure may be a quotation with who said it.
    if (at.mark && !(quoted && at.mark === 'caption')) return at.mark;
    quoted ||= at.name === 'blockquote';
  }
  return null;
}

/** Whether a box is or lies in another. */
export function isIn(box: Box, outer: Box): boolean {
  return box.index >= outer.index && box.index <= outer.last;
}

/** Adds each block's prose to all boxes around it; innermost boxes come last, so one way back does it. */
function weigh(boxes: readonly Box[], blocks: readonly PageBlock[], onlyUnmarked: boolean): void {
  for (const box of boxes) box.prose = box.depth = 0;
  for (const block of blocks) {
    const prose = proseOf(block);
    if (prose === 0 || (onlyUnmarked && markOf(block.box))) continue;
    block.box.prose += prose;
    if (block.name === 'p') block.box.depth = 1;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const { parent, prose, depth } = boxes[i] as Box;
    if (!parent) continue;
    parent.prose += prose;
    // The first paragraphs tell, and they come last.
    if (depth > 0) parent.depth = depth + 1;
  }
}
