/** Units of measure and rates behind a number. */

import { isUnitLetter, longestUnitFrom, type Unit, unitOf } from '../words/units.ts';
import { type Part, skipHyphen } from './number-parts.ts';

const PER_WHAT = new Set(
  'share barrel day week month year hour minute second ounce gallon person head night piece unit pound ton tonne litre liter kilo kilogram dozen ticket student household pupil patient case bottle pack acre hectare mile km quarter season'.split(
    ' ',
  ),
);

/** One past "a share", "per barrel", "-a-day", "/month". */
export function skipRate(parts: readonly Part[], from: number): number {
  const at = skipHyphen(parts, from);
  const joined = at > from;
  const per = parts[at]?.lower;
  const noun = skipHyphen(parts, at + 1);
  if (per === 'per' || per === '/') {
    const unit = readUnit(parts, noun);
    if (unit) return unit.last;
    if (per === '/') return PER_WHAT.has(parts[noun]?.lower ?? '') ? noun + 1 : from;
    return parts[noun]?.kind === 'word' || parts[noun]?.kind === 'number' ? noun + 1 : from;
  }
  return (per === 'a' || per === 'an' || per === 'each') &&
    (PER_WHAT.has(parts[noun]?.lower ?? '') || (joined && noun > at + 1))
    ? noun + 1
    : from;
}

/** The longest unit that begins at part `i`, and one past its last part. */
export function readUnit(parts: readonly Part[], i: number): { unit: Unit; last: number } | null {
  const opening = parts[i];
  if (!opening) return null;
  if (!longestUnitFrom(opening.lower)) {
    // "9ft-long", "12 percent-owned"
    const head = opening.lower.includes('-') ? opening.lower.slice(0, opening.lower.indexOf('-')) : '';
    const unit = head && !opening.lower.includes('-old') ? unitOf(head) : null;
    return unit ? { unit, last: i + 1 } : null;
  }
  let best: { unit: Unit; last: number } | null = null;
  let written = '';
  for (let at = i; at < i + 4 && at < parts.length; at++) {
    const part = parts[at] as Part;
    written += at === i || part.glued ? part.lower : ` ${part.lower}`;
    const unit = unitOf(written);
    if (unit && (at > i || isUnitHere(parts, i))) best = { unit, last: at + 1 };
  }
  return best;
}

/** Single letters are units only right behind digits, or written as the sign is. */
function isUnitHere(parts: readonly Part[], i: number): boolean {
  const part = parts[i] as Part;
  if (!isUnitLetter(part.lower)) return true;
  if (parts[i - 1]?.kind !== 'number') return false;
  if (part.glued) return true;
  const next = parts[i + 1];
  return /^(?:m|g|l|p|W|V|C|F|min|sec|ms|mb|MB|pt|ha|mi)$/.test(part.text) && next?.text !== '.' && next?.text !== "'";
}
