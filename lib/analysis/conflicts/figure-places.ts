/** Where the things are that a figure counts, by the names behind "in" and its like. */
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { DAY_OR_MONTH, EVENTS, PLACES } from './periods.ts';

/** Names are compared by so many letters: "Korea" and "Korean" are one. */
const STEM = 5;
export const stemOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .slice(0, STEM);

/** A name in the phrase behind "in", "at" or "near", or before "district". */
export function isPlace({ tokens, classes }: Reading, i: number): boolean {
  // In small letters: "Islamic State" is none.
  if (PLACES.test(tokens[i + 1]?.text ?? '')) return true;
  let at = i - 1;
  while (
    at >= 0 &&
    at > i - 4 &&
    (/^(?:name|determiner|adjective)$/.test(classes[at] ?? '') || /^[“"‘]$/.test(tokens[at]?.text ?? ''))
  )
    at--;
  const link = tokens[at]?.lower ?? '';
  // "the shelling of Orlo", "the island of Moss"
  const noun = tokens[at - 1]?.lower ?? '';
  const event =
    (/^(?:of|on)$/.test(link) && EVENTS.test(noun)) || (link === 'of' && noun !== 'state' && PLACES.test(noun));
  return (event || /^(?:in|at|near|inside|outside|across)$/.test(link)) && !DAY_OR_MONTH.test(tokens[i]?.lower ?? '');
}

/** "Three were killed | in Elm | and five in Dale": where those are of whom a sentence with several places tells; null where it does not say. */
export function ownPlaces(reading: Reading, from: number, last: number): Set<string> | null {
  const places = new Set<string>();
  for (let i = from; i < Math.min(last, from + OWN_REACH); i++) {
    const { kind, lower, text } = reading.tokens[i] as Token;
    if (kind === 'number' || /^(?:and|but|while|;|,)$/.test(lower)) break;
    if (reading.classes[i] === 'name' && isPlace(reading, i)) places.add(stemOf(text));
  }
  return places.size > 0 ? places : null;
}
/** Words for a whole country, which no town in it is. */
export const EVERYWHERE = /^(?:nationwide|countrywide|statewide|nationally|worldwide|globally)$/;
const OWN_REACH = 10;
