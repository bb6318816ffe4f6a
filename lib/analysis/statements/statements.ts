import type { Mode, Span, Stance, Sureness } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { cueOfWord } from '../words/verb-forms.ts';
import { withPosts } from './embedded-posts.ts';
import { attributionsOfLine } from './line-attributions.ts';
import { type Item, type Line, labelOf, linesOf, MAX_ITEMS } from './phrases.ts';
import { joinQuotations } from './quotation-chains.ts';

/** A statement before it is known who its source is. */
export interface Attribution {
  source: Span | null;
  cue: Span | null;
  /** In reading order; several when the source interrupts. */
  content: Span[];
  mode: Mode;
  stance: Stance;
  rule: string;
  sureness: Sureness;
  /** Index (into the list) of the attribution whose source this one shares: a following quotation without a cue, "and added …". */
  sharesSourceWith: number | null;
}

/** Who says what, in reading order of the content; nothing is looked for in lines of more than `MAX_ITEMS`, and `limits` says so. */
export function findAttributions(reading: Reading): Attribution[] {
  const lines = linesOf(reading);
  const labels = labelsOf(reading, lines);
  const isLong = ({ items }: Line) => items.length > MAX_ITEMS;
  if (lines.some(isLong)) reading.limits.push('Very long sentences were not searched for who says what.');
  const found = lines.map((line) => (isLong(line) ? [] : attributionsOfLine(reading, line, labels)));
  return joinQuotations(reading, lines, withPosts(reading, lines, found));
}

/** So many labels in capitals ("VOSS: …") make a transcript. */
const TRANSCRIPT = 4;

/** How often each label stands at the beginning of a paragraph before a colon ("Okafor: …" in a transcript); 0 for a headline's place; under a colon and the name, one who signs the headline. */
function labelsOf(reading: Reading, lines: readonly Line[]): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  const shouted: string[] = [];
  for (const { items, start, block } of lines) {
    const label = reading.blocks[block]?.span[0] === start ? labelOf(items) : null;
    if (label === null) continue;
    labels.set(label, (labels.get(label) ?? 0) + 1);
    if (/^\p{Lu}{3,}$/u.test(reading.text.slice(start, items[1]!.start).replace(/[:\s]/g, ''))) shouted.push(label);
  }
  // Who speaks once in a transcript.
  if (shouted.length >= TRANSCRIPT) for (const label of shouted) labels.set(label, Math.max(2, labels.get(label) ?? 0));
  const head = lines[0]?.items[0];
  const topic = labelOf(lines[0]?.items ?? []);
  if (topic !== null && head?.kind === 'name' && !isSpokenOf(head.lower, lines)) labels.set(topic, 0);
  const tail = lines[0]?.items.at(-1);
  if (tail?.kind === 'name' && speaksBelow(tail.lower, lines)) labels.set(`:${tail.lower}`, 0);
  return labels;
}

/** Whether a name stands beside a verb of saying below the headline. */
function speaksBelow(name: string, lines: readonly Line[]): boolean {
  const says = (item: Item | undefined) => item !== undefined && cueOfWord(item.lower)?.core === true;
  return lines.some(
    ({ items, block }) =>
      block > 0 &&
      items.some(
        ({ kind, lower }, k) =>
          kind === 'name' &&
          lower === name &&
          ((says(items[k + 1]) && items[k - 1]?.kind !== 'preposition') || says(items[k - 1])),
      ),
  );
}

/** Whether the text below its headline names somebody so, and not only a place: "Tarrow: Two die in fire" is no word of Tarrow's. */
function isSpokenOf(name: string, lines: readonly Line[]): boolean {
  const below = lines.filter(({ block }) => block > 0);
  return (
    below.length === 0 ||
    below.some(({ items }) =>
      items.some(
        ({ lower }, i) =>
          // "Tarrow Police" are not Tarrow.
          items[i + 1]?.lower !== 'police' &&
          lower.startsWith(name) &&
          lower.replace(/['’]s?$/, '') === name &&
          !PLACED.test(items[i - 1]?.lower ?? ''),
      ),
    )
  );
}

const PLACED = /^(?:in|at|near|from|outside|around|across|of|to|for)$/;
