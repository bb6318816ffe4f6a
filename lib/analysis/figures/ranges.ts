/** Ranges: two amounts that are the ends of one ("5 to 8 per cent", "between 3 and 5"). */
import { type Amount, readAmount } from './amounts.ts';
import { nounOfChange, readChange, verbOfChange } from './changes.ts';
import { modifierLength, modifierLengthFrom } from './modifiers.ts';
import type { Part } from './number-parts.ts';

/** Before "from A to B": how many words back the verb of change may stand. */
const VERB_REACH = 12;
/** The ends of a range of counts lie no farther apart than this factor. */
const MAX_SPREAD = 10;

/** The second half of a range that begins with `amount` ("5 to 8 per cent", "$62-$68", "between 3 and 5"), or null. */
export function readRange(parts: readonly Part[], amount: Amount): { high: Amount; from: boolean } | null {
  if (amount.value === null || amount.numeral.share) return null;
  let start = amount.first - modifierLength(parts, amount.first) - 1;
  // "from the current $5 to $9"
  if (/^(?:current|present|existing|original|initial)$/.test(parts[start]?.lower ?? '')) start -= 2;
  const before = parts[start]?.lower ?? '';
  for (const end of amount.after === amount.numeral.last ? [amount.after] : [amount.after, amount.numeral.last]) {
    const at = skipConnector(parts, end, before, amount);
    if (at === null) continue;
    const high = readAmount(parts, at + modifierLengthFrom(parts, at));
    if (!high || high.value === null || !isRange(amount, high)) continue;
    const from = before === 'from' && parts[end]?.lower === 'to';
    if (from && !isFormer(parts, start) && isChanging(parts, amount.first, high)) return null;
    // "will grow by 1% to 3%", "is to be cut by 10 to 20"
    const by = parts[start - 1]?.lower;
    const planned =
      before === 'by' && by !== undefined && (verbOfChange(by) === by || parts[start - 2]?.lower === 'be');
    const rising = lowEnd(amount, high) < high.value;
    if (
      !rising ||
      (parts[end]?.lower === 'to' &&
        !from &&
        !planned &&
        // "fell 3,000 to 41,000"
        (amount.unit ||
          amount.currency ||
          // "rose by 12 to 58"
          (!high.unit && (before === 'by' || high.value > MAX_SPREAD * lowEnd(amount, high)))) &&
        isChangeBefore(parts, amount.first))
    )
      continue;
    return { high, from };
  }
  return null;
}

/** Index of what follows a word or mark that joins the ends of a range; null when there is none. */
function skipConnector(parts: readonly Part[], i: number, before: string, amount: Amount): number | null {
  const part = parts[i];
  const next = parts[i + 1];
  if (!part || !next) return null;
  if (/^[-–‑—~]$/.test(part.text)) {
    if (part.glued && next.glued)
      return next.lower === 'to' || next.lower === 'or' ? (parts[i + 2]?.text === '-' ? i + 3 : null) : i + 1;
    return part.glued || next.glued || part.text === '—' || next.kind !== 'number' || amount.numeral.form !== 'digits'
      ? null
      : i + 1;
  }
  if (part.lower === 'and') return before === 'between' || before === 'both' ? i + 1 : null;
  if (part.lower === 'or')
    return amount.numeral.form === 'words' && amount.value !== null && !/^(?:so|more|less|fewer)$/.test(next.lower)
      ? i + 1
      : null;
  if (part.lower !== 'to' && part.lower !== 'through') return null;
  return next.text === '-' ? i + 2 : i + 1;
}

/** Whether two amounts can be the ends of one range: the same kind of thing. */
function isRange(low: Amount, high: Amount): boolean {
  if (low.numeral.share || high.numeral.share) return false;
  if (low.currency && high.currency && low.currency !== high.currency) return false;
  if (low.currency && high.unit) return false;
  if (isCents(low) && high.currency) return high.value !== null && high.value < 100;
  if (low.unit && (high.currency || (high.unit && high.unit.dimension !== low.unit.dimension))) return false;
  if (low.unit && !high.unit) return false;
  return true;
}

/** The low end in full: in "$3 to $5 billion" and "1 to 2 thousand" the multiplier stands once. */
export function lowEnd(low: Amount, high: Amount): number {
  const value = low.value as number;
  if (isCents(low) && high.currency) return value / 100;
  const [a = 1, b = 1] = [low.numeral.scale, high.numeral.scale];
  return a === 1 && value < 1000 ? value * b : value;
}

/** "94 cents to $1.03" */
const isCents = ({ unit }: Amount) => unit?.name === 'cent';

/** "fell to 9, down | from | 40 to 50": what it was before. */
const isFormer = (parts: readonly Part[], at: number) =>
  parts[at - 2]?.text === ',' && parts.slice(0, at).some(({ wordClass }) => wordClass === 'number');

/** A verb or noun of change stands close before "from". */
function isChanging(parts: readonly Part[], first: number, high: Amount): boolean {
  // "from 2 to 4 points to 1 to 3 points": the first two are a range.
  if (parts[high.after]?.lower === 'to') return false;
  for (let at = first - 2; at >= 0 && at > first - VERB_REACH; at--) {
    const word = parts[at] as Part;
    if (word.text === ';' || word.text === '.') return false;
    if (
      verbOfChange(word.lower) ||
      nounOfChange(word.lower) ||
      /^(?:up|down|revised?|changed?|went|moved?|gone|blown|upgraded?|downgraded?|br(?:ing(?:s|ing)?|ought))$/.test(
        word.lower,
      )
    )
      return true;
  }
  return false;
}

const isChangeBefore = (parts: readonly Part[], first: number) =>
  readChange(parts, first - modifierLength(parts, first), first, 'share', null)?.by === 'verb';
