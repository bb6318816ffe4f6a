import type { Figure } from '../model.ts';
import { namesFate } from './tolls.ts';

const PART_BEFORE = /^(?:including|includes|included|among|whom|them|those|another|additional|further)$/;
const PART_BEHIND = /^(?:them|those|whom|these)$/;
/** "nine had been killed and the rest were fighters": so far behind a figure, in tokens. */
const REST = 14;
const CAPACITY = /^(?:licensed|licenced|designed|built|meant|certified|rated|room|capacity|permitted)$/;

/**
 * Whether a figure counts some of those another one counts, or what a thing can hold, and so is no rival of the whole. `lower` gives the words of
 * its sentence, "" outside; `first` is the sentence's first token, `[start, end)` are the figure's; `near`: the figure before it there.
 */
export function isPart(
  figure: Figure,
  lower: (token: number) => string,
  [first, start, end]: readonly [number, number, number],
  near: { figure: Figure; part: boolean } | null,
): boolean {
  // "600 of them" is part of a figure only where one was given before.
  const follows = near !== null;
  return (
    [1, 2, 3].some((back) => PART_BEFORE.test(lower(start - back))) ||
    (follows && lower(end) === 'of' && PART_BEHIND.test(lower(end + 1))) ||
    // "Eleven of those killed"
    (lower(end) === 'of' && /^(?:the|those)$/.test(lower(end + 1)) && namesFate(lower(end + 2))) ||
    // "Of the confirmed dead, 38 were from Orlo"
    (lower(first) === 'of' && lower(start - 1) === ',' && start - first < 7) ||
    // "licensed for 75": what a thing can hold
    [2, 3].some((back) => CAPACITY.test(lower(start - back))) ||
    /^holds?$/.test(lower(start - 1)) ||
    // "nine more bodies"
    /^(?:more|others?|further)$/.test(lower(end)) ||
    // "nine civilians had been killed and the rest of the dead were fighters"
    hasRest(lower, end) ||
    // "40 ewes and hundreds of lambs"
    (follows && lower(start - 1) === 'and' && isNounAgain(figure, lower, start)) ||
    // "Six of the injured were flown out, and three stayed": three of the six.
    (near?.part && near.figure.unit === figure.unit && namesFate(figure.unit) && lower(end) !== figure.unit) ||
    // "three were hurt, one with burns"
    (follows && figure.value === 1 && lower(start - 1) === ',')
  );
}

/** Whether the noun counted stands right before "and" as well: what follows is added to it. */
function isNounAgain({ unit }: Figure, lower: (token: number) => string, start: number): boolean {
  return unit !== '' && lower(start - 2) === unit.toLowerCase();
}

function hasRest(lower: (token: number) => string, end: number): boolean {
  for (let i = end + 1; i < end + REST; i++) if (lower(i) === 'rest' && lower(i - 1) === 'the') return true;
  return false;
}
