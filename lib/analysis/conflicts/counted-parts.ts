import type { Figure } from '../../model.ts';
import { verbOfChange } from '../figures/changes.ts';
import { type Fate, namesFate } from './tolls.ts';

const PART_BEFORE = /^(?:(?:in|ex)clud(?:ing|e[ds])|among|whom|them|those)$/;
/** Added to those counted before, unless something else happened to them. */
const MORE_BEFORE = /^(?:another|additional|further|other)$/;
const MORE_BEHIND = /^(?:more|others?|further)$/;
const PART_BEHIND = /^(?:them|those|whom|these|that)$/;
/** "nine had been killed and the rest were fighters": so far behind a figure, in tokens. */
const REST = 14;
const MAY = /^(?:can|could|may|must|to)$/;
const HIS = /^(?:his|her|my)$/;
const CAPACITY = /^(?:licensed|licenced|designed|built|meant|certified|rated|room|capacity|permitted|allowed)$/;

/**
 * Whether a figure counts some of those another one counts, or what a thing can hold, and so is no rival of the whole. `lower` gives the words of
 * its sentence, "" outside; `first` is the sentence's first token, `[start, end)` are the figure's; `fate`: what happened to them; `near`: the figure
 * before it there.
 */
export function isPart(
  figure: Figure,
  lower: (token: number) => string,
  [first, start, end]: readonly [number, number, number],
  fate: Fate | null,
  near: { figure: Figure; part: boolean; fate: Fate | null } | null,
): boolean {
  // "600 of them" is part of a figure only where one was given before.
  const follows = near !== null;
  const again = near === null || fate === null || near.fate === null || near.fate === fate;
  return (
    [1, 2, 3].some((back) => PART_BEFORE.test(lower(start - back))) ||
    (follows && lower(end) === 'of' && PART_BEHIND.test(lower(end + 1))) ||
    // "Eleven of those killed", "20 of the men were arrested"
    (lower(end) === 'of' && /^(?:the|those|these)$/.test(lower(end + 1)) && fate !== 'C') ||
    (near !== null && isWhole(lower, start, figure, near.figure)) ||
    // "Of the confirmed dead, 38 were from Orlo"
    (lower(first) === 'of' && lower(start - 1) === ',' && start - first < 7) ||
    // "the toll could rise to 32"
    (lower(start - 1) === 'to' &&
      verbOfChange(lower(start - 2)) !== null &&
      /^(?:could|may|might)$/.test(lower(start - 3))) ||
    // "licensed for 75": what a thing can hold
    (figure.rule !== 'money' && [1, 2, 3].some((back) => CAPACITY.test(lower(start - back)))) ||
    /^holds?$/.test(lower(start - 1)) ||
    // "his three brothers drowned", "four of his men"
    HIS.test(lower(start - 1)) ||
    (lower(end) === 'of' && HIS.test(lower(end + 1))) ||
    (/^(?:carry|hold|seat|take|accommodate)$/.test(lower(start - 1)) && MAY.test(lower(start - 2))) ||
    // "nine more bodies", "another nine"; but "killed 12 and wounded 40 others"
    (again && (MORE_BEHIND.test(lower(end)) || [1, 2, 3].some((back) => MORE_BEFORE.test(lower(start - back))))) ||
    isAmongThem(lower, start, end) ||
    // "Thousands are also reported to have fled"
    (fate !== null && IS_OR_HAS.test(lower(end)) && lower(end + 1) === 'also') ||
    (near !== null &&
      near.figure.unit === figure.unit &&
      !RESTATES.test(lower(start - 1)) &&
      isToldOf(lower, end, figure, near.fate)) ||
    // "nine civilians had been killed and the rest of the dead were fighters", "14 bodies have yet to be identified"
    isDivided(lower, end, figure.unit === 'bodies') ||
    // "40 ewes and hundreds of lambs"
    (follows && lower(start - 1) === 'and' && isNounAgain(figure, lower, start)) ||
    // "Six of the injured were flown out, and three stayed": three of the six.
    (near?.part &&
      !RESTATES.test(lower(start - 1)) &&
      namesFate(near.figure.unit) &&
      (figure.unit === near.figure.unit || (figure.unit === 'people' && near.fate !== 'C')) &&
      lower(end) !== figure.unit) ||
    // "three were hurt, one with burns"
    (follows && figure.value === 1 && lower(start - 1) === ',')
  );
}

/** "including a man and his two sons", "a family of four", "three foreigners are among the dead" */
function isAmongThem(lower: (token: number) => string, start: number, end: number): boolean {
  if (lower(start - 1) === 'of' && lower(start - 2) === 'family') return true;
  for (let i = end; i < end + 6; i++) if (lower(i + 1) === 'among' && IS.test(lower(i))) return true;
  for (let i = start - 1; i > start - LIST && !CLAUSE.test(lower(i)); i--)
    if (lower(i) === 'including' || (lower(i) === 'among' && lower(i + 1) === 'them')) return true;
  return false;
}
/** "40 of the | 90 | workers had returned": nothing is told of the 90. */
function isWhole(lower: (token: number) => string, start: number, figure: Figure, near: Figure): boolean {
  const of = [1, 2].find((back) => lower(start - back) === 'of');
  return figure.rule === 'count' && of !== undefined && figure.span[0] - near.span[1] <= OF_ITS;
}
/** " of its ", in UTF-16 units */
const OF_ITS = 10;

/** "an earlier toll of | 12 | was given" */
const RESTATES = /^(?:of|at|as|to|is|was|were)$/;
/** How far behind "including" a list goes, in tokens, and what ends it. */
const LIST = 12;
const CLAUSE = /^(?:|[.;:]|were|was|are|is|had|have|has|said|says|killed|wounded|injured|died)$/;
const IS = /^(?:are|is|were|was)$/;
const IS_OR_HAS = /^(?:are|is|were|was|have|has|had)$/;

/** "78 dead, | 72 | have been identified", "40 injured, | six | critically": a bare number of whom something else is told. */
function isToldOf(lower: (token: number) => string, end: number, { unit }: Figure, whole: Fate | null): boolean {
  if (!whole || whole === 'C' || lower(end) === unit.toLowerCase()) return false;
  if (/^(?:critical|serious|severe|grave)ly$/.test(lower(end))) return !namesFate(lower(end + 1));
  if (!/^(?:have|has|had|were|was|are|is|remain|remained)$/.test(lower(end))) return false;
  return ![1, 2, 3, 4].some((ahead) => namesFate(lower(end + ahead)));
}

/** Whether the noun counted stands right before "and" as well: what follows is added to it. */
function isNounAgain({ unit }: Figure, lower: (token: number) => string, start: number): boolean {
  return unit !== '' && lower(start - 2) === unit.toLowerCase();
}

function isDivided(lower: (token: number) => string, end: number, bodies: boolean): boolean {
  for (let i = end + 1; i < end + REST; i++)
    if ((lower(i) === 'rest' && lower(i - 1) === 'the') || (bodies && lower(i) === 'identified')) return true;
  return false;
}
