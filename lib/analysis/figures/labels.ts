/** Numbers that name: addresses, models, sections, pages. */
import { isWeekdayName } from '../../text/dates.ts';
import { wordSet } from '../../text/word-table.ts';
import { readCurrencySign } from '../words/currencies.ts';
import { SCALES } from '../words/number-words.ts';
import type { Part } from './number-parts.ts';
import { readUnit } from './read-units.ts';

/** Nouns a number names instead of counting: "page 5", "category 4". */
const LABELS =
  wordSet(`no nos number numbers page pages chapter section sections article articles clause paragraph figure table room suite floor gate flight route highway road
  interstate exit phase stage level tier type category class grade group game games day week round version episode season part volume book step option size item line unit
  channel platform district ward precinct area zone apollo act title schedule amendment proposition resolution bill form model series chapter lane pier terminal runway
  track apartment apt flat box psalm verse rule protocol case docket note group formula mark hurricane pit pick seed no. nos. art. sec. p. pp. vol. psalms`);
/** Nouns counted so often that a name before the number is the sentence's subject or place. */
export const SURELY_COUNTED =
  /^(?:people|persons|men|women|children|troops|soldiers|civilians|others|million|billion|deaths|cases|homes|buildings|years|days|months|weeks|hours|minutes|points|goals|times)$/;
const STREET =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|way|place|square|highway|parkway|terrace|crescent|close|row|walk|wharf)$/;
/** "12 Wilbury Road": capitals and a word for street after the number. */
export function isAddress(parts: readonly Part[], i: number): boolean {
  if (!/^\d{1,5}$/.test((parts[i] as Part).text)) return false;
  // "the 300 block of Mill Road"
  if (parts[i + 1]?.lower === 'block' && parts[i + 2]?.lower === 'of') return true;
  for (let at = i + 1; at < i + 5; at++) {
    const part = parts[at];
    if (part?.kind === 'number' && parts[at + 1]?.glued) {
      at++;
      continue;
    }
    if (part?.kind !== 'word' || !/^\p{Lu}/u.test(part.text)) return false;
    if (at > i + 1 ? STREET.test(part.lower) : /^(?:ave|avenue|rue|via)$/.test(part.lower)) return true;
  }
  return false;
}

/** A name or a label stands before the number and nothing says that it counts: "Section 8", "page 5", "Kestrel 40". */
export function isLabelled(parts: readonly Part[], i: number): boolean {
  const part = parts[i] as Part;
  const before = parts[i - 1]?.text === '.' && parts[i - 2]?.kind === 'word' ? parts[i - 2] : parts[i - 1];
  const next = parts[i + 1];
  if (!before || !/^\d{1,4}$|^\d+\.\d$/.test(part.text))
    return /^\d{5}$/.test(part.text) && /^\p{Lu}{2}$/u.test(before?.text ?? '');
  if (
    readUnit(parts, next?.text === '-' ? i + 2 : i + 1) ||
    SCALES.has(next?.lower ?? '') ||
    readCurrencySign(next?.text ?? '')
  )
    return false;
  if (next?.kind === 'word' && next.glued) return false;
  if (before.text === '#' || (before.lower === 'of' && parts[i - 2]?.text === 'Group')) return true;
  if (LABELS.has(before.lower) && parts[i - 2]?.wordClass !== 'number') {
    const verb = before.lower === 'number' || before.lower === 'note' || before.lower === 'seed';
    return !verb || !SURELY_COUNTED.test(next?.lower ?? '');
  }
  if (next?.text === '-' || next?.lower === 'to' || next?.text === '–' || next?.lower === 'per') return false;
  if (before.kind !== 'word' || !/\p{Lu}/u.test(before.text) || isWeekdayName(before.text)) return false;
  if ((before.wordClass !== 'name' && before.wordClass !== 'noun') || /['’]s$/.test(before.text)) return false;
  if (/^(?:[AI]|US|UK|UN|EU|UAE)$/.test(before.text)) return false;
  return !SURELY_COUNTED.test(next?.lower ?? '');
}

/** Aircraft and the numbers of rescue services are called by theirs: "the 737 Max", "called 911". */
export function isCalled(parts: readonly Part[], i: number): boolean {
  const { text } = parts[i] as Part;
  const [before, next] = [parts[i - 1]?.lower ?? '', parts[i + 1]?.lower ?? ''];
  if (/^7[0-8]7$/.test(text)) return AIRCRAFT.test(next);
  return /^(?:911|999|112)$/.test(text) && CALLED.test(before) && !SURELY_COUNTED.test(next);
}

const AIRCRAFT = /^(?:max|dreamliners?|jets?|planes?|aircraft|airliners?|freighters?|program(?:me)?|family|fleet)$/;
const CALLED =
  /^(?:call|calls|called|calling|phone|phoned|phoning|dial|dials|dialled|dialed|dialling|dialing|rang|ring)$/;
