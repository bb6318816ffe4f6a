/** Draws statements into their text, so that a failing test shows words and not offsets: the words said in ⟦…⟧, the source in ‹…›. */
import { expect } from 'vitest';
import { prepare } from '../../lib/analysis/reading.ts';
import { type Attribution, findAttributions } from '../../lib/analysis/statements/statements.ts';
import { blocksOfText } from '../../lib/text/blocks.ts';

/** Finds in a plain text: every line is a paragraph. */
export const find = (text: string): Attribution[] =>
  findAttributions(prepare({ text, blocks: blocksOfText(text), article: { published: null } }));

/** Draws the words of all statements, and their sources, into the text. */
export function draw(text: string, found: readonly Attribution[]): string {
  const marks: [number, number, string][] = [];
  const mark = ([start, end]: readonly [number, number], open: string, close: string) => {
    marks.push([start, 1, open], [end, 0, close]);
  };
  const sources = new Set(found.flatMap(({ source }) => (source ? [source.join()] : [])));
  for (const source of sources) mark(source.split(',').map(Number) as [number, number], '‹', '›');
  for (const { content } of found) for (const span of content) mark(span, '⟦', '⟧');
  return marks
    .toSorted(([a, x], [b, y]) => b - a || y - x)
    .reduce((out, [at, , sign]) => out.slice(0, at) + sign + out.slice(at), text);
}

/** The text without what was drawn into it. */
export const bare = (marked: string) => marked.replace(/[⟦⟧‹›]/g, '');

/** For tables of names and drawn texts: what is found must be just what is drawn. */
export const drawn = (_name: string, marked: string) => expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
