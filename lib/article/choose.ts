import type { BlockKind } from '../model.ts';
import { isIn, markOf, proseOf } from './body.ts';
import { isAsLong, isSameLine, keyOf } from './headline.ts';
import { isNote, isPromotion, labelOf } from './labels.ts';
import { isLinkLine, isRelated, listedLinks } from './links.ts';
import { type Box, type PageBlock, plainOf } from './page-block.ts';
import type { PageBlocks } from './page-blocks.ts';
import type { SkipReason } from './skip.ts';

export interface Chosen {
  block: PageBlock;
  kind: BlockKind;
}

export interface Choice {
  kept: Chosen[];
  skipped: SkipReason[];
}

/** What is known of the article beforehand. */
export interface Known {
  body: Box;
  headline: PageBlock | null;
  headlineText: string | null;
  standfirst: string | null;
  bylines: readonly string[];
  /** Host of the page's own address; null when there is none. */
  host: string | null;
  /** Whether the reader can't see a block. */
  isHidden(block: PageBlock): boolean;
}

/** A block before the body that is shorter is a date line or a label, not a lead. */
const MIN_LEAD = 60;

/** What is set apart as a standfirst or a point of a list may be shorter. */
const MIN_POINT = 30;

/** Pull quotes are a sentence or two; what is shorter may be said twice by chance. */
const MIN_REPEATED = 30;
const MAX_REPEATED = 300;
/** Characters that are searched for what pull quotes repeat; a long article with a hundred of them has a tenth of it. */
const MAX_SEARCHED = 30_000_000;
/** A heading of what readers say: nothing below it is the article. */
const COMMENTS = /^[\d() ]*comments?[\d() ]*$/i;
/** A year, and no sentence. */
const DATE_LINE = /\b20\d\d(?:.{0,60}[^.!?"”])?$/;
const OPENING = new Set(['"', '“', '”', "'", '‘', '«']);

/** Headline, standfirst, leads and body in reading order, without what is not the article. */
export function chooseBlocks(page: PageBlocks, known: Known): Choice {
  const { body } = known;
  const inside: PageBlock[] = [];
  for (const block of page.blocks) if (block.length > 0 && isIn(block.box, body)) inside.push(block);
  const skipped: SkipReason[] = [];
  for (const { box, reason } of page.left) if (isIn(box, body)) skipped.push(reason);
  const kept: Chosen[] = [];
  const links = listedLinks(inside, known.host);
  const title = known.headlineText ? keyOf(known.headlineText) : '';

  for (const block of inside) {
    if (kept.length > 0 && block.kind === 'subheading' && COMMENTS.test(plainOf(block))) break;
    let reason = markOf(block.box, body) ?? labelOf(block);
    if (!reason && (links.has(block) || isRelated(block))) reason = 'related';
    if (!reason && isTitle(block, known.headline, title)) reason = 'repeated';
    if (!reason && known.isHidden(block)) reason = 'hidden';
    if (reason) skipped.push(reason);
    else kept.push({ block, kind: isNote(block) ? 'note' : block.kind });
  }
  dropRepeated(kept, skipped);
  dropEnd(kept, skipped);
  dropAbove(known, kept, skipped);
  nameStandfirst(kept, known);
  return { kept: [...beforeBody(page, known, inside[0], kept), ...kept], skipped };
}

/** The headline again at the head of the body; `title` is what it is compared by. */
function isTitle(block: PageBlock, headline: PageBlock | null, title: string): boolean {
  if (block === headline || block.name === 'h1') return true;
  return block.linkLength === 0 && isAsLong(block, title) && isSameLine(keyOf(plainOf(block)), title);
}

/** A paragraph set twice stands once, and a pull quote, which repeats words of the article, not at all. Short items may well recur. */
function dropRepeated(kept: Chosen[], skipped: SkipReason[]): void {
  /** The first block of each length: texts are joined only where there is another of the same. */
  const firsts = new Map<number, PageBlock>();
  const seen = new Set<string>();
  let lines: string | null = null;
  let searched = 0;
  const isRepeated = ({ block, kind }: Chosen): boolean => {
    if (block.length < MIN_REPEATED || (kind === 'list-item' && block.length < MAX_REPEATED)) return false;
    const first = firsts.get(block.length);
    if (!first) firsts.set(block.length, block);
    else {
      seen.add(keyed(first));
      if (seen.has(keyed(block))) return true;
      seen.add(keyed(block));
    }
    if (block.length > MAX_REPEATED) return false;
    const text = plainOf(block);
    if (kind !== 'quote' && kind !== 'subheading' && !OPENING.has(text[0] ?? '')) return false;
    lines ??= `\n${kept.map((chosen) => keyOf(plainOf(chosen.block))).join('\n')}\n`;
    searched += lines.length;
    if (searched > MAX_SEARCHED) return false;
    return isWithinLine(lines, keyOf(text));
  };
  const left = kept.filter((chosen) => !isRepeated(chosen));
  for (let i = left.length; i < kept.length; i++) skipped.push('repeated');
  kept.splice(0, kept.length, ...left);
}

const keyed = (block: PageBlock) => `${block.length} ${plainOf(block)}`;

/** Whether the words stand in a line together with others. */
function isWithinLine(lines: string, words: string): boolean {
  for (let at = lines.indexOf(words), i = 0; at !== -1 && i < 5; at = lines.indexOf(words, at + 1), i++)
    if (lines[at - 1] !== '\n' || lines[at + words.length] !== '\n') return words.length >= MIN_REPEATED;
  return false;
}

/** Above a headline in the box of the text stand day, section and buttons; below it day and names. */
function dropAbove({ headline, bylines }: Known, kept: Chosen[], skipped: SkipReason[]): void {
  for (let first = kept[0]; headline && first; first = kept[0]) {
    const { block, kind } = first;
    if (block.length >= MIN_LEAD) return;
    const line = kind === 'subheading' ? '' : plainOf(block);
    const isLine = DATE_LINE.test(line) || bylines.some((name) => line.includes(name));
    if (block.index > headline.index && !isLine) return;
    kept.shift();
    skipped.push('label');
  }
}

/** After the last sentence come headings of what follows, calls to follow or subscribe, and links. */
function dropEnd(kept: Chosen[], skipped: SkipReason[]): void {
  while (kept.length > 1) {
    const { block, kind } = kept.at(-1) as Chosen;
    const reason: SkipReason | null = isPromotion(block)
      ? 'newsletter'
      : kind === 'subheading' && proseOf(block) === 0
        ? 'label'
        : null;
    if (!reason) return;
    kept.pop();
    skipped.push(reason);
  }
}

/** The first block of the body is the standfirst when the page describes itself by it and it is set apart as a heading. */
function nameStandfirst(kept: Chosen[], { standfirst }: Known): void {
  const [first] = kept;
  if (!first || !standfirst || first.kind !== 'subheading') return;
  if (isSameLine(keyOf(plainOf(first.block)), keyOf(standfirst))) first.kind = 'standfirst';
}

/** Headline, and between it and the body the standfirst and leads that stand outside. */
function beforeBody(page: PageBlocks, known: Known, first: PageBlock | undefined, kept: readonly Chosen[]): Chosen[] {
  const { headline, standfirst, body } = known;
  if (!headline || !first || headline.index > (kept[0]?.block.index ?? 0)) return [];
  const found: Chosen[] = known.isHidden(headline) ? [] : [{ block: headline, kind: 'headline' }];
  for (let i = headline.index + 1; i < first.index; i++) {
    const block = page.blocks[i] as PageBlock;
    if (isIn(block.box, body) || markOf(block.box, headline.box) || isLinkLine(block)) continue;
    if (labelOf(block) || isPromotion(block)) continue;
    const key = keyOf(plainOf(block));
    const { box, kind } = block;
    const isOwn = box.standfirst || isSameLine(key, keyOf(standfirst ?? ''));
    const isPoint = kind === 'list-item' && proseOf(block) > 0;
    if (block.length < (isOwn || isPoint ? MIN_POINT : MIN_LEAD)) continue;
    if (kept.slice(0, 3).some((chosen) => keyOf(plainOf(chosen.block)) === key) || known.isHidden(block)) continue;
    if (isOwn || kind === 'subheading') found.push({ block, kind: 'standfirst' });
    else if (isPoint || block.name === 'p') found.push({ block, kind });
  }
  return found;
}
