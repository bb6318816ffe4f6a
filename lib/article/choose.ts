import type { BlockKind } from '../model.ts';
import { isIn, markOf, type Place, proseOf } from './body.ts';
import { isNoteText, labelOf } from './labels.ts';
import type { PageBlock, PageBlocks } from './page-blocks.ts';
import type { SkipReason } from './skip.ts';

export interface Chosen {
  block: PageBlock;
  kind: BlockKind;
}

export interface Choice {
  kept: Chosen[];
  skipped: { block: PageBlock | null; reason: SkipReason }[];
}

/** What the choice knows of the article beforehand. */
export interface Known {
  headline: string | null;
  standfirst: string | null;
}

/** Blocks of the body's box in reading order, without what is not the article. */
export function chooseBlocks(
  page: PageBlocks,
  place: Place,
  known: Known,
  isHidden: (block: PageBlock) => boolean,
): Choice {
  const kept: Chosen[] = [];
  const skipped: Choice['skipped'] = page.left
    .filter(({ box }) => isIn(box, place.box))
    .map(({ reason }) => ({ block: null, reason }));
  const texts = new Map<PageBlock, string>();
  const inside = page.blocks.filter((block) => block.length > 0 && isIn(block.box, place.box));
  for (const block of inside) texts.set(block, plainOf(block));

  for (const block of inside) {
    const text = texts.get(block) as string;
    const reason = markOf(block.box, place.box) ?? labelOf(block, text, known) ?? (isHidden(block) ? 'hidden' : null);
    if (reason) skipped.push({ block, reason });
    else kept.push({ block, kind: isNoteText(text) ? 'note' : block.kind });
  }
  dropRepeated(kept, skipped, texts);
  dropEnds(kept, skipped);
  return { kept, skipped };
}

/** A block's text with single spaces, cut off after what the rules look at. */
export function plainOf(block: PageBlock): string {
  let text = '';
  for (const run of block.runs) {
    text += run ? run.data : ' ';
    if (text.length > 1_000) break;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Pull quotes repeat a sentence of the article; whole paragraphs stand twice on some pages. */
function dropRepeated(kept: Chosen[], skipped: Choice['skipped'], texts: Map<PageBlock, string>): void {
  const seen = new Set<string>();
  for (let i = 0; i < kept.length; i++) {
    const { block } = kept[i] as Chosen;
    const text = texts.get(block) as string;
    if (text.length > 30 && seen.has(text)) {
      skipped.push({ block, reason: 'repeated' });
      kept.splice(i--, 1);
    }
    seen.add(text);
  }
}

/** Headings and short lines after the last prose announce what is no longer the article. */
function dropEnds(kept: Chosen[], skipped: Choice['skipped']): void {
  while (kept.length > 1) {
    const { block, kind } = kept.at(-1) as Chosen;
    if (kind !== 'subheading' || proseOf(block) > 0) break;
    kept.pop();
    skipped.push({ block, reason: 'label' });
  }
}
