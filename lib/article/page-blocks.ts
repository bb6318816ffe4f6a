import type { BlockKind } from '../model.ts';
import { type Naming, namingOf } from './class-words.ts';
import { type Dom, ELEMENT, TEXT } from './dom.ts';
import type { Box, PageBlock } from './page-block.ts';
import { BLOCK, NEVER, type SkipReason, skipByName, skipByRole } from './skip.ts';
import type { Visibility } from './visibility.ts';

/** All text of a page in blocks, as far as the caps let it be read. */
export interface PageBlocks {
  blocks: PageBlock[];
  /** In the order in which they begin: an outer box comes before those inside it. */
  boxes: Box[];
  /** Hidden and never-read stretches, with the box they stand in. */
  left: { box: Box; reason: SkipReason }[];
  root: Box;
  capped: boolean;
}

export interface Caps {
  /** Nodes visited. */
  nodes: number;
  /** UTF-16 units of text. */
  characters: number;
  /** Blocks of text, of which an ordinary page has some hundreds. */
  blocks: number;
}

interface Frame {
  element: Element;
  box: Box;
  link: Element | null;
  kind: BlockKind;
  name: string;
  block: boolean;
}

const KIND = new Map<string, BlockKind>([
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, BlockKind] => [name, 'subheading']),
]);
/** Inside a sentence only what is unmistakable is left out: a span of class "author" may well be part of it. */
const INLINE_SKIPS = new Set<SkipReason>(['hidden', 'caption', 'share']);
/** Zero-width characters alone, which some editors leave in empty paragraphs. */
const INVISIBLE = /^[\s\u200B\u2060\u00AD\uFEFF]*$/;
const MAX_INVISIBLE = 20;

/** One pass over the nodes of the body, without recursion and without asking for layout. */
export function readBlocks(dom: Dom, body: Element, visibility: Visibility, caps: Caps): PageBlocks {
  const namings = new Map<string, Naming>();
  const roled = new Set(dom.all('[role],[itemprop]'));
  const root: Box = newBox(body, 'body', null, 0);
  const boxes: Box[] = [root];
  const blocks: PageBlock[] = [];
  const left: PageBlocks['left'] = [];
  const frames: Frame[] = [{ element: body, box: root, link: null, kind: 'paragraph', name: 'body', block: true }];
  let current: PageBlock | null = null;
  /** Line breaks since the last text of the current block. */
  let breaks = 0;
  let nodes = 0;
  let characters = 0;

  let node: Node | null = dom.firstChild(body);
  while (node) {
    if (++nodes > caps.nodes || characters > caps.characters || blocks.length > caps.blocks) return finish(true);
    const type = dom.type(node);
    if (type === TEXT) addText(node as Text);
    else if (type === ELEMENT && enter(node as Element)) {
      const child = dom.firstChild(node);
      if (child) {
        node = child;
        continue;
      }
      leave();
    }
    let next: Node | null = dom.nextSibling(node);
    while (!next && frames.length > 1) {
      const frame = frames.at(-1) as Frame;
      leave();
      next = dom.nextSibling(frame.element);
    }
    node = next;
  }
  return finish(false);

  function finish(capped: boolean): PageBlocks {
    for (const { box } of frames) box.last = boxes.length - 1;
    return { blocks, boxes, left, root, capped };
  }

  /** False when the element is not entered; otherwise its frame is on the stack. */
  function enter(element: Element): boolean {
    const name = dom.name(element);
    const outer = frames.at(-1) as Frame;
    if (name === 'br') {
      breaks++;
      if (current) current.runs.push(null);
      return false;
    }
    if (NEVER.has(name)) return false;
    const plain = !dom.hasAttributes(element);
    if (!plain && visibility.hidesByAttribute(element)) {
      left.push({ box: outer.box, reason: 'hidden' });
      return false;
    }
    const { box, link, kind, name: outerName } = outer;
    const frame: Frame = { element, box, link, kind, name: outerName, block: false };
    if (BLOCK.has(name)) {
      current = null;
      breaks = 0;
      frame.block = true;
      frame.box = boxOf(element, name, outer.box, plain);
      const own = KIND.get(name);
      if (own) frame.kind = own;
      if (own || frame.kind === 'paragraph') frame.name = name;
      if (frame.box.note) frame.kind = 'note';
    } else if (name === 'a') {
      if (dom.attribute(element, 'href') !== null) frame.link = element;
    } else if (!plain) {
      const reason = wordsOf(element)?.skip;
      if (reason && INLINE_SKIPS.has(reason)) {
        left.push({ box: outer.box, reason });
        return false;
      }
    }
    frames.push(frame);
    return true;
  }

  function leave(): void {
    const frame = frames.pop();
    if (frame?.block) {
      frame.box.last = boxes.length - 1;
      current = null;
      breaks = 0;
    }
  }

  function addText(text: Text): void {
    const data = dom.data(text);
    if (data === '') return;
    characters += data.length;
    const trimmed = data.trim();
    const blank = trimmed.length < MAX_INVISIBLE && INVISIBLE.test(trimmed);
    if (blank && !current) return;
    const frame = frames.at(-1) as Frame;
    if (!blank && breaks > 1) current = null;
    if (!blank) breaks = 0;
    if (!current) {
      const { box, kind, name } = frame;
      current = { box, kind, name, index: blocks.length, runs: [], length: 0, linkLength: 0, plain: null };
      blocks.push(current);
    }
    current.runs.push({ node: text, data, link: frame.link, element: frame.element });
    if (blank) return;
    const length = lengthOf(trimmed);
    current.length += length;
    if (frame.link) current.linkLength += length;
  }

  function boxOf(element: Element, name: string, parent: Box, plain: boolean): Box {
    const box = newBox(element, name, parent, boxes.length);
    boxes.push(box);
    box.mark = skipByName(name);
    if (plain) return box;
    const isRoled = roled.has(element);
    const role = isRoled ? dom.attribute(element, 'role') : null;
    const naming = wordsOf(element);
    box.mark ??= (role ? skipByRole(role) : null) ?? naming?.skip ?? null;
    box.note = naming?.note ?? false;
    box.standfirst = naming?.standfirst ?? false;
    box.body = naming?.body || (isRoled && dom.attribute(element, 'itemprop') === 'articleBody');
    return box;
  }

  function wordsOf(element: Element): Naming | null {
    const name = dom.attribute(element, 'class');
    const id = dom.attribute(element, 'id');
    const words = name && id ? `${name} ${id}` : name || id;
    if (!words) return null;
    const known = namings.get(words);
    if (known) return known;
    const naming = namingOf(words);
    namings.set(words, naming);
    return naming;
  }
}

/** Indented mark-up is mostly white space. */
function lengthOf(text: string): number {
  return text.includes('\n') || text.includes('  ') ? text.replace(/\s+/g, ' ').length : text.length;
}

function newBox(element: Element, name: string, parent: Box | null, index: number): Box {
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
    prose: 0,
  };
}
