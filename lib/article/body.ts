import type { Box, PageBlock, PageBlocks } from './page-blocks.ts';

/** Shorter blocks are labels, captions and links, not prose that could tell where the article stands. */
const MIN_PROSE = 40;
/** Above this share of linked characters a block is a list of links. */
const MAX_LINKED = 0.5;
/** A child that holds this share of its parent's prose holds the article. */
const DOMINANT = 0.6;
/** A marked box with this share of the page's prose is the article all the same: class names say many things. */
const MOST = 0.5;

/** Where the article stands: the box that holds its body. */
export interface Place {
  box: Box;
  /** Prose in the box, in characters. */
  prose: number;
}

/** How much of a block's length counts as prose. */
export function proseOf(block: PageBlock): number {
  if (block.length < MIN_PROSE || block.linkLength > block.length * MAX_LINKED || block.kind === 'subheading') return 0;
  return block.length - block.linkLength;
}

/** The box that holds the article's body; null when the page has no prose. */
export function findBody(page: PageBlocks): Place | null {
  const weights = page.blocks.map(proseOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  spread(page.blocks, weights);
  for (const box of markedBoxes(page.blocks)) if (box.prose >= total * MOST) box.mark = null;
  clear(page.blocks);
  const counted = page.blocks.map((block, i) => (markOf(block.box) ? 0 : (weights[i] as number)));
  spread(page.blocks, counted);
  if (page.root.prose === 0) {
    spread(page.blocks, weights);
  }
  return descend(page);
}

function descend({ blocks, root }: PageBlocks): Place {
  const children = new Map<Box, Box[]>();
  const seen = new Set<Box>([root]);
  for (const block of blocks)
    for (let box = block.box; !seen.has(box) && box.parent; box = box.parent) {
      seen.add(box);
      const siblings = children.get(box.parent);
      if (siblings) siblings.push(box);
      else children.set(box.parent, [box]);
    }
  let box = root;
  let named: Box | null = null;
  for (;;) {
    if (box.body) named = box;
    const best = (children.get(box) ?? []).reduce<Box | null>((a, b) => (a && a.prose >= b.prose ? a : b), null);
    if (!best || best.name === 'p') break;
    // An element that is called the article's body and holds much of the prose is believed before the dominant one.
    const body: Box | undefined = (children.get(box) ?? []).find((child) => child.body && child.prose > root.prose / 4);
    const next: Box | null = body ?? (best.prose >= box.prose * DOMINANT ? best : null);
    if (!next) break;
    box = next;
  }
  void named;
  return { box, prose: box.prose };
}

/** Why a block's surroundings are probably not the article; null when nothing speaks against them. */
export function markOf(box: Box, within: Box | null = null) {
  for (let at: Box | null = box; at && at !== within; at = at.parent) if (at.mark) return at.mark;
  return null;
}

/** Whether a box is or lies in another. */
export function isIn(box: Box, outer: Box): boolean {
  let at: Box | null = box;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

function spread(blocks: readonly PageBlock[], weights: readonly number[]): void {
  clear(blocks);
  blocks.forEach((block, i) => {
    const weight = weights[i] as number;
    if (weight > 0) for (let box: Box | null = block.box; box; box = box.parent) box.prose += weight;
  });
}

function clear(blocks: readonly PageBlock[]): void {
  for (const block of blocks) for (let box: Box | null = block.box; box; box = box.parent) box.prose = 0;
}

function markedBoxes(blocks: readonly PageBlock[]): Set<Box> {
  const marked = new Set<Box>();
  for (const block of blocks)
    for (let box: Box | null = block.box; box; box = box.parent) if (box.mark) marked.add(box);
  return marked;
}
