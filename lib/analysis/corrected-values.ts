/** Values that were given and taken back: "An earlier post said two people had been found. It has since been clarified that it was one." */
import type { Reading } from './reading.ts';
import { type Counted, haveSameUnit, tokensBefore } from './same-quantity.ts';

const FORMER = /^(?:earlier|previous|original)$/;
/** The words of others, and posts; what an article corrects in itself is no rival of what it says. */
const TEXT = /^(?:posts?|reports?|statements?|announcements?|bulletins?|updates?|accounts?)$/;
const IS = /^(?:is|are|was|were|as|to)$/;
/** Between "an earlier post" and the value, in tokens. */
const CLAUSE = 24;

/** Pairs of a value given before and the one that took its place. */
export function findCorrected(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const found: Counted[][] = [];
  for (const [i, one] of counted.entries()) {
    const next = counted[i + 1];
    if (!next || !isAlike(one, next) || next.sentence - one.sentence > 1) continue;
    if (IS.test(tokensBefore(reading, next).at(-1)?.lower ?? '') && isTakenBack(reading, one)) found.push([one, next]);
  }
  return found;
}

function isAlike(a: Counted, b: Counted): boolean {
  const sorts = [a, b].map(({ figure }) => figure.rule.replace(/-range$/, ''));
  const people = [a, b].every(({ figure }) => /^(?:people|person)$/.test(figure.unit));
  return sorts[0] === sorts[1] && (people || haveSameUnit(a, b)) && a.figure.value !== b.figure.value;
}

/** Whether "an earlier post" gave the value. */
function isTakenBack(reading: Reading, one: Counted): boolean {
  const words = sentenceBefore(reading, one, CLAUSE);
  return words.some((word, i) => FORMER.test(word) && TEXT.test(words[i + 1] ?? ''));
}

/** The words of a figure's sentence before it, at most `most`. */
function sentenceBefore({ tokens, sentences }: Reading, { sentence, figure }: Counted, most: number): string[] {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  return tokens
    .slice(first, last)
    .filter(({ end }) => end <= figure.span[0])
    .slice(-most)
    .map(({ lower }) => lower);
}
