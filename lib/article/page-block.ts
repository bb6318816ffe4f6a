import type { BlockKind } from '../model.ts';
import type { SkipReason } from './skip.ts';

/** A text node of a block; `null` in a list of runs is a line break. */
export interface Run {
  node: Text;
  data: string;
  /** The link it stands in. */
  link: Element | null;
  /** The element it stands in. */
  element: Element;
}

/** A block element on the way from the root to the text. */
export interface Box {
  element: Element;
  name: string;
  parent: Box | null;
  /** Boxes are numbered in the order in which they begin; those inside this one are the numbers up to `last`. */
  index: number;
  last: number;
  /** Why it is probably not the article, by its own name, role or class. */
  mark: SkipReason | null;
  /** Its class or `itemprop` says it holds the article's body. */
  body: boolean;
  note: boolean;
  /** Its class says that it holds the standfirst. */
  standfirst: boolean;
  /** Its class, as written. */
  className: string | null;
  /** How far down the first paragraph of prose in it stands; 0 when there is none. */
  depth: number;
  /** Characters of prose beneath it; filled in by the scoring. */
  prose: number;
}

/** A box of which nothing is known yet. */
export function newBox(element: Element, name: string, parent: Box | null, index: number): Box {
  return {
    element,
    name,
    parent,
    index,
    last: index,
    mark: null,
    body: false,
    note: false,
    standfirst: false,
    className: null,
    depth: 0,
    prose: 0,
  };
}

/** A stretch of text that stands as one block on the page, not yet brought to the article's representation. */
export interface PageBlock {
  box: Box;
  kind: BlockKind;
  /** Name of the element that gave the kind: p, div, li, h2, td … */
  name: string;
  runs: (Run | null)[];
  /** Place among the page's blocks. */
  index: number;
  /** Characters, white space counted once. */
  length: number;
  linkLength: number;
  /** Its text, once it has been asked for. */
  plain: string | null;
  /** Its first word, once it has been asked for. */
  start: string | null;
}

/** Longer blocks are cut off where rules look at their text: no rule asks for more. */
const MAX_PLAIN = 600;
/** Indented mark-up is mostly white space: so much is looked at for that. */
const MAX_INDENTED = 3 * MAX_PLAIN;
/** Longer first words begin no label. */
const MAX_START = 20;

/** A block's text with single spaces, as the rules look at it; cut off after what they look at. */
export function plainOf(block: PageBlock): string {
  if (block.plain !== null) return block.plain;
  let text = '';
  for (const run of block.runs) {
    text += run ? run.data : ' ';
    if (text.length > MAX_INDENTED) break;
  }
  block.plain = singleSpaced(text.slice(0, MAX_INDENTED)).slice(0, MAX_PLAIN);
  return block.plain;
}

/** White space other than plain spaces. */
export const OTHER_SPACE = /[^\S ]/g;

/** A text with each stretch of white space as one space, and none at its ends; most have no other, and are not copied. */
export function singleSpaced(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes('  ') || trimmed.search(OTHER_SPACE) !== -1 ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** The first word of a block in small letters, up to the first other character; "" when it begins with one other than a bracket. */
export function startOf(block: PageBlock): string {
  if (block.start !== null) return block.start;
  // One run that is longer than any first word tells it: most blocks are never joined for more.
  const first = block.plain === null ? block.runs[0]?.data.trimStart() : undefined;
  const line = first !== undefined && first.length > MAX_START ? first : plainOf(block);
  block.start = firstWordOf(line.slice(Number(line[0] === '('), MAX_START).toLowerCase());
  return block.start;
}

/** Letters up to the first other character of a line in small letters. */
export function firstWordOf(line: string): string {
  let end = 0;
  while (
    end < line.length &&
    (line.charCodeAt(end) >= 0xdf || (line.charCodeAt(end) >= 97 && line.charCodeAt(end) <= 122))
  )
    end++;
  return line.slice(0, end);
}

/** Zero-width characters alone, which some editors leave in empty paragraphs. */
const INVISIBLE = /^[\s\u200B\u2060\u00AD\uFEFF]*$/;
const MAX_INVISIBLE = 20;
/** The lowest of those characters. */
const SOFT_HYPHEN = 0xad;

/** Whether a text shows nothing; its first character tells of nearly all that they show something. */
export function isInvisible(text: string): boolean {
  return text.charCodeAt(0) >= SOFT_HYPHEN && text.length < MAX_INVISIBLE && INVISIBLE.test(text);
}

/** Characters of a text, white space counted once: indented mark-up is mostly that. */
export function lengthOf(text: string): number {
  return text.includes('\n') || text.includes('  ') ? text.replace(/\s+/g, ' ').length : text.length;
}
