import { isRoleNoun } from '../names/person-nouns.ts';
import { roleHead } from '../names/role-nouns.ts';
import {
  DESCRIBING,
  isDay,
  isFiniteVerb,
  NOMINAL,
  nounPhraseAfter,
  REACH,
  type Run,
  TIME_NOUNS,
} from './noun-phrases.ts';
import type { Item } from './phrases.ts';

/** Between dashes stand no more items. */
const MAX_INSERTION = 10;

/** Over what stands between dashes: "said | — on the radio — | that". */
export function overInsertion(items: readonly Item[], k: number): number {
  if (items[k]?.lower !== '—') return k;
  for (let j = k + 2; j < Math.min(items.length - 1, k + MAX_INSERTION); j++) if (items[j]!.lower === '—') return j + 1;
  return k;
}

/**
 * "The crane, she said | in her letter |, is old", "The crane, says Voss|, who built it|, is old": over when and where it was said and who the
 * speaker is, to the comma; `from` where the sentence has no rest behind it.
 */
export function overOccasion(items: readonly Item[], from: number, subject: number): number {
  const first = items[from];
  const aside = first?.lower === ',' && !isFiniteVerb(items[from + 1] ?? first);
  if (
    !first ||
    !(
      aside ||
      (items[subject - 1]?.lower === ',' && (first.kind === 'preposition' || first.kind === 'adverb' || isDay(first)))
    )
  )
    return from;
  const relative = aside && items[from + 1]?.kind === 'wh';
  for (let k = from + 1; k < Math.min(items.length - 1, from + MAX_INSERTION); k++) {
    const { kind, lower } = items[k]!;
    if (lower === ',') return isFiniteVerb(items[k + 1]!) ? k : from;
    if (!relative && !/^(?:preposition|determiner|possessive|adjective|noun|name|number|adverb)$/.test(kind))
      return from;
  }
  return from;
}

/** What describes a source in between commas has no more items. */
const MAX_DESCRIPTION = 30;

/**
 * "according to the governor | , Amir Solan, who runs it | , the toll …": over what describes the source that ends before the comma at `comma`, to the
 * mark behind it; `comma` itself where something else follows.
 */
export function overDescription(items: readonly Item[], comma: number): number {
  let at = comma;
  while (items[at]?.lower === ',') {
    const end = endOfSegment(items, at + 1);
    if (items[at + 1]?.kind !== 'wh' && !isApposition(items, at, end)) return at;
    at = end;
  }
  return at;
}

/** The office of the person named before the comma, or the name of who holds the office before it. */
function isApposition(items: readonly Item[], comma: number, end: number): boolean {
  const segment = items.slice(comma + 1, end);
  const before = items[comma - 1];
  // "on Friday | , July 20, 2018 |, …", "Ann Roe | , 41 |, …"
  if (segment.length <= 2 && (isDay(segment[0]) || (segment[0]?.kind === 'number' && !segment[1]))) return true;
  // "the report | , first obtained by the Courier |, …"
  const verb = segment.findIndex(({ kind }) => kind !== 'adverb' && kind !== 'adjective');
  if (segment[verb]?.kind === 'past' && segment[verb + 1]?.lower === 'by') return true;
  if (segment.length === 0 || segment.some(isFiniteVerb)) return false;
  const isName = segment.every(({ kind, lower }, i) => kind === 'name' || (i === 0 && lower === 'or'));
  const named = before !== undefined && isOffice(before.lower) && isName;
  if (before?.kind === 'name')
    return (
      // "Orlen Fire, or OF", "the mill in Orlo, Norland"
      isName ||
      (/^an?$/.test(segment[0]!.lower) && !AMOUNT.test(segment[1]?.lower ?? '')) ||
      (segment[0]!.kind !== 'preposition' && segment.some(({ lower }) => isOffice(lower)))
    );
  return named;
}

/** "a third of all boats" describes nobody. */
const AMOUNT = /^(?:third|quarter|half|fifth|tenth|lot|number|few|dozen|total|record)$/;
const isOffice = (lower: string) => isRoleNoun(lower) || isRoleNoun(roleHead(lower));

function endOfSegment(items: readonly Item[], from: number): number {
  const limit = Math.min(items.length, from + MAX_DESCRIPTION);
  for (let k = from; k < limit; k++) if (items[k]!.kind === 'mark') return k;
  return limit;
}

/** The phrase with what says which people these are: "two people | briefed on the matter", "a person familiar | with the talks". */
export function withDescription(items: readonly Item[], { from, to }: Run): Run {
  const tie = items[to]?.lower ?? '';
  const knows = /^(?:familiar|close)$/.test(items[to - 1]!.lower) || (tie === 'with' && items[to + 2]?.lower === 'of');
  if (!knows && !DESCRIBING.has(tie)) return { from, to };
  const verb = DESCRIBING.has(tie) ? to + 1 : to;
  let end = verb;
  while (end < items.length && end < from + REACH && DESCRIPTION.has(items[end]!.kind) && !isDay(items[end])) end++;
  while (/^(?:preposition|determiner)$/.test(items[end - 1]!.kind)) end--;
  return end > verb ? { from, to: end } : { from, to };
}
const DESCRIPTION = new Set<Item['kind']>([...NOMINAL, 'preposition', 'conjunction']);

/** Past a time that begins at `k` ("on March 3, 2014", "last week", "on Monday night"); `k` where none does. */
export function overTime(items: readonly Item[], k: number): number {
  const lead = /^(?:on|in|late|earlier)$/.test(items[k]?.lower ?? '') ? k + 1 : k;
  if (/^(?:last|this)$/.test(items[lead]?.lower ?? ''))
    return TIME_NOUNS.has(items[lead + 1]?.lower ?? '') ? lead + 2 : k;
  const isMay = lead > k && items[lead]?.lower === 'may' && items[lead]!.kind === 'name';
  if (!isMay && !isDay(items[lead]) && !/^(?:to|yester)day$/.test(items[lead]?.lower ?? '')) return k;
  let end = lead + 1;
  // "said Monday | 12 people had died"
  const dated = items[end]?.kind === 'number' && !items[lead]!.lower.endsWith('day');
  if (TIME_NOUNS.has(items[end]?.lower ?? '') || dated) end++;
  return items[end]?.lower === ',' && /^(?:19|20)\d\d$/.test(items[end + 1]?.lower ?? '') ? end + 2 : end;
}

const OBJECT = /^(?:determiner|possessive|number|object|ing)$/;
const BENCH = /^(?:court|jury|judge|inquest|hearing|inquiry|tribunal|panel|committee)$/;

/** Over the person spoken to: "told | reporters", "warned | the two men"; not over the subject of what is said ("warned the crisis would …"). */
export function afterPerson(items: readonly Item[], k: number): number {
  const first = items[k];
  if (!first || first.kind === 'mark' || first.kind === 'that' || first.kind === 'quotation') return k;
  const person = nounPhraseAfter(items, k);
  if (!person) return k;
  // "told the court | Dunn had planned it"
  const bench = items.findIndex(({ lower }, i) => i > k && i < person.to && BENCH.test(lower));
  if (bench !== -1 && items[bench + 1]?.kind === 'name') return bench + 1;
  // "told reporters | last week prices were too high"
  for (let i = k + 1; i < person.to; i++) if (overTime(items, i) > i && items[i - 1]!.kind !== 'determiner') return i;
  // "told CNN the plan was dead", "warned the country risked a war": the phrase ends where a clause begins.
  const clause = items[person.to]?.kind === 'past' && OBJECT.test(items[person.to + 1]?.kind ?? '');
  if (clause || /^(?:modal|be|have)$/.test(items[person.to]?.kind ?? '')) return k;
  // "asked the attorney | in Orlo | whether"
  if (/^(?:in|at|of|from)$/.test(items[person.to]?.lower ?? '')) {
    const place = nounPhraseAfter(items, person.to + 1);
    if (place && /^(?:that|whether|if|to)$/.test(items[place.to]?.lower ?? '')) return place.to;
  }
  // "told her deputy, | Ann Roe, | to wait"
  const close = items.findIndex(({ kind }, i) => i > person.to && kind !== 'name');
  const apposed = items[person.to]?.lower === ',' && close > person.to + 1 && items[close]!.lower === ',';
  return apposed && /^(?:to|that)$/.test(items[close + 1]?.kind ?? '') ? close + 1 : person.to;
}
