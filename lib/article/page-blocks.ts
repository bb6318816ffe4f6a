import type { BlockKind } from '../model.ts';
import { proseOf } from './body.ts';
import { IS_BODY, IS_NOTE, IS_STANDFIRST, saysOf, skipOf } from './class-words.ts';
import { type Dom, ELEMENT, TEXT } from './dom.ts';
import { aboveTitles } from './headline.ts';
import { type Box, isInvisible, lengthOf, newBox, type PageBlock } from './page-block.ts';
import { type SkipReason, skipByRole, type Tag, tagOf } from './skip.ts';
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

interface Walked extends PageBlocks {
  /** Marked boxes that were not read, with their text as the DOM gives it. */
  passedOver: { box: Box; content: string }[];
}

interface Frame {
  element: Element;
  box: Box;
  link: Element | null;
  kind: BlockKind;
  name: string;
  block: boolean;
}

/** Inside a sentence only what is unmistakable is left out: a span of class "author" may well be part of it. */
const INLINE_SKIPS = new Set<SkipReason>(['hidden', 'caption', 'share']);
const LETTER = /^[A-Z]$/;
/** A marked box with no more text than this is first passed over unread. */
const SHORT = 8_000;
/** So many of them are looked into before the whole page is read. */
const MAX_SUSPECTS = 8;
/** So many characters are weighed to tell how long marked boxes are; boxes after that are read. */
const MAX_WEIGHED = 3_000_000;

/**
 * All blocks of the body, without recursion and without asking for layout. Boxes whose name says that they are not the article are passed
 * over unread: half of a page's nodes, and most of what a first reading took. Where one of them holds as much prose as all that was read,
 * their name can't be trusted, and everything is read; scripts, links and white space make many as long that hold none.
 */
export function readBlocks(dom: Dom, body: Element, visibility: Visibility, caps: Caps): PageBlocks {
  const quick = walk(dom, body, visibility, caps, true);
  if (quick.passedOver.length === 0) return quick;
  const prose = proseIn(quick);
  const suspects = quick.passedOver.filter(({ content }) => content.length >= prose && lengthOf(content) >= prose);
  const canHold = ({ box }: (typeof suspects)[number]) =>
    proseIn(walk(dom, box.element, visibility, caps, false)) >= prose;
  return suspects.length <= MAX_SUSPECTS && !suspects.some(canHold) ? quick : walk(dom, body, visibility, caps, false);
}

function proseIn({ blocks }: PageBlocks): number {
  let prose = 0;
  for (const block of blocks) prose += proseOf(block);
  return prose;
}

/** One pass over the nodes. */
function walk(dom: Dom, body: Element, visibility: Visibility, caps: Caps, passing: boolean): Walked {
  const said = new Map<string, number>();
  const noted = dom.noted();
  const plainNodes = !dom.isShadowed;
  const titled = passing ? aboveTitles(dom) : null;
  let weighed = 0;
  const root: Box = newBox(body, 'body', null, 0);
  const boxes: Box[] = [root];
  const blocks: PageBlock[] = [];
  const left: PageBlocks['left'] = [];
  const passedOver: Walked['passedOver'] = [];
  const frames: Frame[] = [{ element: body, box: root, link: null, kind: 'paragraph', name: 'body', block: true }];
  let current: PageBlock | null = null;
  /** Line breaks since the last text of the current block. */
  let breaks = 0;
  let nodes = 0;
  let characters = 0;

  let node: Node | null = dom.firstChild(body);
  while (node) {
    if (++nodes > caps.nodes || blocks.length > caps.blocks) return finish(true);
    const type = plainNodes ? node.nodeType : dom.type(node);
    if (type === TEXT) {
      const data = plainNodes ? (node as Text).data : dom.data(node as Text);
      const trimmed = data.trim();
      // Two in five nodes are white space between blocks.
      if ((current || trimmed !== '') && !addText(node as Text, data, trimmed)) return finish(true);
    } else if (type === ELEMENT && enter(node as Element)) {
      const child = plainNodes ? node.firstChild : dom.firstChild(node);
      if (child) {
        node = child;
        continue;
      }
      leave();
    }
    let next: Node | null = plainNodes ? node.nextSibling : dom.nextSibling(node);
    while (!next && frames.length > 1) {
      const frame = frames[frames.length - 1] as Frame;
      leave();
      next = plainNodes ? frame.element.nextSibling : dom.nextSibling(frame.element);
    }
    node = next;
  }
  return finish(false);

  function finish(capped: boolean): Walked {
    for (const { box } of frames) box.last = boxes.length - 1;
    return { blocks, boxes, left, root, capped, passedOver };
  }

  /** False when the element is not entered; otherwise its frame is on the stack. */
  function enter(element: Element): boolean {
    const name = dom.name(element);
    const outer = frames[frames.length - 1] as Frame;
    if (name === 'br') {
      breaks++;
      if (current) current.runs.push(null);
      return false;
    }
    const tag = tagOf(name);
    if (tag.never) return false;
    const plain = !dom.hasAttributes(element);
    if (!plain && visibility.hidesByAttribute(element) && (current || tag.block || !isInitial(element))) {
      left.push({ box: outer.box, reason: 'hidden' });
      return false;
    }
    const { box, link, kind, name: outerName } = outer;
    const frame: Frame = { element, box, link, kind, name: outerName, block: false };
    if (tag.block) {
      current = null;
      breaks = 0;
      frame.block = true;
      frame.box = boxOf(element, name, tag, outer.box, plain);
      if (passing && frame.box.mark && !frame.box.body && name !== 'figure' && passOver(element, frame.box))
        return false;
      if (tag.kind) frame.kind = tag.kind;
      if (tag.kind || frame.kind === 'paragraph') frame.name = name;
      if (frame.box.note) frame.kind = 'note';
    } else if (name === 'a') {
      if (dom.attribute(element, 'href') !== null) frame.link = element;
    } else if (!plain) {
      const reason = skipOf(saysOfElement(element));
      if (reason && INLINE_SKIPS.has(reason)) {
        left.push({ box: outer.box, reason });
        return false;
      }
    }
    frames.push(frame);
    return true;
  }

  /** The large letter that a paragraph begins with is only hidden from screen readers. */
  function isInitial(element: Element): boolean {
    return dom.attribute(element, 'aria-hidden') !== null && LETTER.test(dom.content(element));
  }

  /** Whether a marked box is left unread; one that holds a title is read, for the title may be the article's. */
  function passOver(element: Element, box: Box): boolean {
    if (titled?.has(element) || weighed > MAX_WEIGHED) return false;
    const content = dom.content(element);
    weighed += content.length;
    if (content.length > SHORT) return false;
    box.last = box.index;
    passedOver.push({ box, content });
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

  /** False when the text would go beyond the cap; nothing of it is read then. */
  function addText(text: Text, data: string, trimmed: string): boolean {
    characters += trimmed.length;
    if (characters > caps.characters) return false;
    if (data === '') return true;
    const blank = trimmed === '' || isInvisible(trimmed);
    if (blank && !current) return true;
    const frame = frames[frames.length - 1] as Frame;
    if (!blank && breaks > 1) current = null;
    if (!blank) breaks = 0;
    if (!current) {
      const { box, kind, name } = frame;
      current = { box, kind, name, index: blocks.length, runs: [], length: 0, linkLength: 0, plain: null, start: null };
      blocks.push(current);
    }
    current.runs.push({ node: text, data, link: frame.link, element: frame.element });
    if (blank) return true;
    const length = lengthOf(trimmed);
    current.length += length;
    if (frame.link) current.linkLength += length;
    return true;
  }

  function boxOf(element: Element, name: string, tag: Tag, parent: Box, plain: boolean): Box {
    const box = newBox(element, name, parent, boxes.length);
    boxes.push(box);
    box.mark = tag.mark;
    if (plain) return box;
    const isNoted = noted.has(element);
    const role = isNoted ? dom.attribute(element, 'role') : null;
    const says = saysOfElement(element, tag.kind);
    // Of a figure its class tells more: it may be a quotation, or a pull quote.
    if (name === 'figure') box.mark = null;
    box.mark ??= (role ? skipByRole(role) : null) ?? skipOf(says) ?? tag.mark;
    // … of a quotation only that.
    if (name === 'blockquote' && box.mark !== 'repeated') box.mark = null;
    box.note = (says & IS_NOTE) !== 0;
    box.standfirst = (says & IS_STANDFIRST) !== 0;
    box.className = dom.attribute(element, 'class');
    box.body = (says & IS_BODY) !== 0 || (isNoted && dom.attribute(element, 'itemprop') === 'articleBody');
    return box;
  }

  /** What class and id say; ids are hardly ever the same twice, so the two are kept apart. A heading's id is made of its own text. */
  function saysOfElement(element: Element, kind: BlockKind | null = null): number {
    const id = kind === 'subheading' ? null : dom.attribute(element, 'id');
    return saysOfName(dom.attribute(element, 'class')) | saysOfName(id);
  }

  function saysOfName(name: string | null): number {
    if (!name) return 0;
    let says = said.get(name);
    if (says === undefined) {
      says = saysOf(name);
      said.set(name, says);
    }
    return says;
  }
}
