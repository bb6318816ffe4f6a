import type { Block, BlockKind } from '../model.ts';
import type { Run } from './page-block.ts';
import type { Piece } from './text-map.ts';

/** What a block of the page becomes in the article: its kind and its runs. */
export interface Stretch {
  kind: BlockKind;
  runs: readonly (Run | null)[];
}

const LIGATURES = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);
/** Soft hyphens, zero-width spaces, word joiners and byte order marks: nobody sees them, and they cut words. */
const DROPPED = /[\u00AD\u200B\u2060\uFEFF]/;
const SPACE = /\s/;
/** Anything but single spaces inside a run. */
const NEEDS_CARE = /^\s|\s$|\s\s|[\u00AD\u200B\u2060\uFEFF\uFB00-\uFB06]/;
/** Characters that need more than copying. */
const SPECIAL = /[\s\u00AD\u200B\u2060\uFEFF\uFB00-\uFB06]/g;

/**
 * The one representation of the article's text: white space made single spaces, blocks with a blank line between two, invisible
 * characters left out, ligatures spelt out. Every character that comes from the page lies in a piece.
 */
export class TextBuilder {
  readonly blocks: Block[] = [];
  readonly pieces: Piece[] = [];
  #parts: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  text(): string {
    return this.#parts.join('');
  }

  /** Words so far; every white space of the text is one between two of them. */
  get words(): number {
    return this.blocks.length === 0 ? 0 : this.text().split(' ').length + this.blocks.length - 1;
  }

  /** Adds a stretch; false when it holds no text. */
  add({ kind, runs }: Stretch): boolean {
    const before = { length: this.#length, parts: this.#parts.length };
    if (this.#length > 0) this.#push('\n\n');
    const start = this.#length;
    let space: { node: Text; offset: number } | 'break' | null = null;
    for (const run of runs) {
      if (!run) {
        space ??= 'break';
        continue;
      }
      const { node, data } = run;
      let from = 0;
      const flush = (to: number) => {
        if (to <= from) return;
        if (space && this.#length > start) {
          if (space === 'break') this.#push(' ');
          else this.#piece(space.node, space.offset, 1, ' ');
        }
        space = null;
        this.#piece(node, from, to - from, data.slice(from, to));
      };
      // Most runs have nothing but single spaces between words: to stop at each of them took 1 ms of a reading.
      if (!NEEDS_CARE.test(data)) {
        flush(data.length);
        continue;
      }
      SPECIAL.lastIndex = 0;
      for (let match = SPECIAL.exec(data); match; match = SPECIAL.exec(data)) {
        const at = match.index;
        const character = match[0];
        const single = SPACE.test(character) && !space && at > from && !isSpecial(data[at + 1]);
        if (single) continue; // one space between two letters of one node stays inside the piece
        flush(at);
        from = at + 1;
        if (DROPPED.test(character)) continue;
        const letters = LIGATURES.get(character);
        if (letters) {
          from = at;
          flush(at); // writes a waiting space
          if (space && this.#length > start) {
            if (space === 'break') this.#push(' ');
            else this.#piece((space as { node: Text }).node, (space as { offset: number }).offset, 1, ' ');
          }
          space = null;
          this.#piece(node, at, 1, letters);
          from = at + 1;
        } else space ??= { node, offset: at };
      }
      flush(data.length);
    }
    if (this.#length === start) {
      this.#parts.length = before.parts;
      this.#length = before.length;
      return false;
    }
    this.blocks.push({ kind, span: [start, this.#length] });
    return true;
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #piece(node: Text, nodeOffset: number, nodeLength: number, text: string): void {
    // White space inside is one character for one, so offsets stay.
    const clean = text.replace(/\s/g, ' ');
    const last = this.pieces[this.pieces.length - 1];
    const start = this.#length;
    this.#push(clean);
    const joins =
      last &&
      last.node === node &&
      last.nodeOffset + last.nodeLength === nodeOffset &&
      last.start + last.length === start &&
      last.length === last.nodeLength &&
      clean.length === nodeLength;
    if (joins) {
      last.length += clean.length;
      last.nodeLength += nodeLength;
    } else this.pieces.push({ start, length: clean.length, node, nodeOffset, nodeLength });
  }
}

const isSpecial = (character: string | undefined) =>
  character === undefined || /[\s\u00AD\u200B\u2060\uFEFF\uFB00-\uFB06]/.test(character);
