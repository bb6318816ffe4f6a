import { isIn, markOf, proseOf } from './body.ts';
import { isLinkLine } from './links.ts';
import { type Box, type PageBlock, plainOf, startOf } from './page-block.ts';
import type { PageBlocks } from './page-blocks.ts';

/** What the run of a page's blocks looks like. */
export interface Shape {
  /** Characters and blocks of prose in the body. */
  prose: number;
  paragraphs: number;
  /** Prose that follows other prose or an unlinked heading, as in an article. */
  following: number;
  /** Prose that follows a linked title, as in lists of articles. */
  teasers: number;
  code: number;
  prices: number;
  /** Ingredients and what to do with them. */
  isRecipe: boolean;
}

const PRICE = /^(?:from )?(?:[$€£¥]\s?\d[\d.,]{0,12}|\d[\d.,]{0,12}\s?(?:[$€£¥]|EUR|USD|GBP))/;
/** What else a price may begin with. */
const PRICED = 'f$€£¥';
const INGREDIENTS = new Set('ingredients zutaten ingrédients ingredientes ingredienti'.split(' '));
const STEPS = new Set(
  'instruction instructions method directions preparation steps zubereitung préparation preparación preparazione'.split(
    ' ',
  ),
);
/** Headings and labels that are looked at. */
const MAX_LABEL = 60;

/** The shape of a page whose body is `body`; one pass over its blocks. */
export function shapeOf({ blocks }: PageBlocks, body: Box): Shape {
  const shape: Shape = { prose: 0, paragraphs: 0, following: 0, teasers: 0, code: 0, prices: 0, isRecipe: false };
  let before: PageBlock | null = null;
  let ingredients = false;
  let steps = false;
  for (const block of blocks) {
    if (block.length === 0) continue;
    if (block.kind === 'subheading' && block.length <= MAX_LABEL) {
      const heading = startOf(block);
      if (INGREDIENTS.has(heading)) ingredients = true;
      else if (STEPS.has(heading)) steps = true;
    }
    if (!isIn(block.box, body)) continue;
    if (block.name === 'pre') shape.code++;
    if (block.length <= MAX_LABEL && isPrice(plainOf(block))) shape.prices++;
    if (markOf(block.box, body)) continue;
    if (proseOf(block) > 0) {
      shape.prose += block.length - block.linkLength;
      shape.paragraphs++;
      if (before && isTitle(before)) shape.teasers++;
      else if (before && (proseOf(before) > 0 || before.kind === 'subheading')) shape.following++;
    }
    // Dates, names and other labels between a title and its teaser do not part them.
    if (proseOf(block) > 0 || block.kind === 'subheading' || isTitle(block)) before = block;
  }
  shape.isRecipe = ingredients && steps;
  return shape;
}

/** A pattern is only asked of lines that begin with a digit, a sign of money or "from". */
function isPrice(text: string): boolean {
  const code = text.charCodeAt(0);
  return ((code > 47 && code < 58) || PRICED.includes(text[0] ?? ' ')) && PRICE.test(text);
}

function isTitle(block: PageBlock): boolean {
  return isLinkLine(block) && (block.kind === 'subheading' || block.length >= 20);
}
