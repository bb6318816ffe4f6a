import type { Block, BlockKind } from '../model.ts';
import { OTHER_SPACE, type Run } from './page-block.ts';
import type { Piece } from './text-map.ts';

/** What a block of the page becomes in the article: its kind and its runs. */
export interface Stretch {
  kind: BlockKind;
  runs: readonly (Run | null)[];
}

/**
 * What needs more than copying: white space at an edge or more than one of it, ligatures, and what is dropped because nobody sees it and it
 * cuts words (soft hyphens, zero-width spaces, word joiners, byte order marks). To stop at each single space took 1 ms of a reading.
 */
const SPECIAL = /[\s\u00AD\u200B\u2060\uFEFF]{2,}|^\s|\s$|[\u00AD\u200B\u2060\uFEFF\uFB00-\uFB06]/g;
const SPACE = /\s/;

export interface BuiltText {
  text: string;
  blocks: Block[];
  pieces: Piece[];
}

/**
 * The one representation of the article's text: white space made single spaces, blocks with a blank line between two, invisible
 * characters left out, ligatures spelt out. Every character that comes from the page lies in a piece. Stretches without text are dropped.
 */
export function buildText(stretches: readonly Stretch[]): BuiltText {
  const blocks: Block[] = [];
  const pieces: Piece[] = [];
  let text = '';
  /** Where the current block begins. */
  let start = 0;
  /** White space that is written once a word of the same block follows. */
  let space: { node: Text; offset: number } | 'break' | null = null;

  for (const { kind, runs } of stretches) {
    const before = text;
    if (text !== '') text += '\n\n';
    start = text.length;
    space = null;
    for (const run of runs) {
      if (run) addRun(run.node, run.data);
      else space ??= 'break';
    }
    if (text.length === start) text = before;
    else blocks.push({ kind, span: [start, text.length] });
  }
  return { text, blocks, pieces };

  function addRun(node: Text, data: string): void {
    let from = 0;
    SPECIAL.lastIndex = 0;
    for (let match = SPECIAL.exec(data); match; match = SPECIAL.exec(data)) {
      const at = match.index;
      const [found] = match;
      if (at > from) addWords(node, from, data.slice(from, at));
      from = at + found.length;
      if (found >= 'ﬀ' && found <= 'ﬆ') addLetters(node, at, 1, found.normalize('NFKC'));
      else {
        // Most are white space alone.
        const white = found.trimStart() === found ? found.search(SPACE) : 0;
        if (white !== -1) space ??= { node, offset: at + white };
      }
    }
    if (from < data.length) addWords(node, from, from === 0 ? data : data.slice(from));
  }

  /** Words of a node, after the white space that waits for them; white space inside is one character for one, so offsets stay. */
  function addWords(node: Text, offset: number, words: string): void {
    addLetters(node, offset, words.length, words.replace(OTHER_SPACE, ' '));
  }

  function addLetters(node: Text, nodeOffset: number, nodeLength: number, letters: string): void {
    const waiting = space;
    space = null;
    if (waiting && text.length > start) {
      if (waiting === 'break') text += ' ';
      else addLetters(waiting.node, waiting.offset, 1, ' ');
    }
    const last = pieces[pieces.length - 1];
    const joins =
      last &&
      last.node === node &&
      last.nodeOffset + last.nodeLength === nodeOffset &&
      last.start + last.length === text.length &&
      last.length === last.nodeLength &&
      letters.length === nodeLength;
    if (joins) {
      last.length += nodeLength;
      last.nodeLength += nodeLength;
    } else pieces.push({ start: text.length, length: letters.length, node, nodeOffset, nodeLength });
    text += letters;
  }
}
