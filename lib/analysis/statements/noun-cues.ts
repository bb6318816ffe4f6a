import { CUE_NOUNS } from '../words/speech-verbs.ts';
import { endOfContent } from './content-end.ts';
import { add, insideContent, runSpan, span, type Walk } from './line-walk.ts';
import { isDay, isFiniteVerb, nounPhraseAfter, type Run, TIME_NOUNS } from './noun-phrases.ts';
import type { Item } from './phrases.ts';

/** What some nouns take in place of a that-clause: "her call for calm", "the union's demand for pay", "his promise to leave". */
const PHRASES = new Map<string, readonly string[]>();
for (const [nouns, links] of [
  ['call calls demand demands', 'for to'],
  ['promise promises pledge pledges', 'to of'],
  ['vow vows', 'to'],
  ['accusation accusations allegation allegations denial denials claims', 'of'],
  ['warning warnings', 'of about'],
] as const)
  for (const noun of nouns.split(' ')) PHRASES.set(noun, links.split(' '));

/** Whether the noun at `i` is a cue with its words behind it. */
export function isCueNoun(items: readonly Item[], i: number): boolean {
  const { kind, lower } = items[i]!;
  const next = items[i + 1];
  if (kind !== 'noun' || !next || !items[i + 2]) return false;
  // "statements that turned out to be wrong" are described, not told.
  return (
    (CUE_NOUNS.has(lower) && thatBehind(items, i) !== null) ||
    (PHRASES.get(lower)?.includes(next.lower) ?? false) ||
    (CUE_NOUNS.has(lower) && makerBehind(items, i) !== null)
  );
}

/** Index of the "that" behind the noun at `i`, over a time ("her claim | last week | that"); null where a relative clause or something else follows. */
function thatBehind(items: readonly Item[], i: number): number | null {
  let k = i + 1;
  if (/^(?:on|in|late|early|earlier)$/.test(items[k]?.lower ?? '')) k++;
  if (isDay(items[k])) k++;
  else if (/^(?:last|this)$/.test(items[k]?.lower ?? '') && TIME_NOUNS.has(items[k + 1]?.lower ?? '')) k += 2;
  else k = i + 1;
  return items[k]?.kind === 'that' && items[k + 1] && !isFiniteVerb(items[k + 1]!) ? k : null;
}

/** Between a noun and "by" stand no more items: "projections | made in May | by". */
const MADE = 4;

/** Who made the claim at `i`, in a phrase behind it with the words: "a claim | by the government | that"; null when nobody is named so. */
function makerBehind(items: readonly Item[], i: number): Run | null {
  let by = i + 1;
  while (
    (by < i + MADE && /^(?:made|issued|voiced|in|on|last|this|may)$|day$/.test(items[by]?.lower ?? '')) ||
    isDay(items[by])
  )
    by++;
  const run = items[by]?.lower === 'by' ? nounPhraseAfter(items, by + 1) : null;
  const words = run && items[run.to];
  return words?.kind === 'that' && items[run!.to + 1] && !isFiniteVerb(items[run!.to + 1]!) ? run : null;
}

/** "his claim that …", "her call for …" */
export function atNoun(walk: Walk, i: number) {
  const { items } = walk;
  const item = items[i]!;
  const maker = makerBehind(items, i);
  const link = maker?.to ?? thatBehind(items, i) ?? i + 1;
  const clausal = items[link]!.kind === 'that';
  const beginning = {
    at: items[link]!.kind === 'to' ? link : items[link + 1]?.lower === ',' ? link + 2 : link + 1,
    sort: clausal ? 'that' : 'phrase',
  } as const;
  if (!items[link + 1] || (!clausal && insideContent(walk, item.start))) return;
  // "said in a joint statement that …": the verb has these words.
  const start = items[beginning.at]!.start;
  if (walk.found.some(({ content }) => content.some(([from]) => from === start))) return;
  const past = endOfContent(walk.text, items, beginning, true, 'past');
  const end = clausal && isSubject(items, i) ? mainVerbIn(items, beginning.at, past) : past;
  if (
    (end <= (clausal ? link + 2 : link + 1) && !items[link + 1]!.spoken) ||
    (!clausal && items.slice(link + 2, end).some(isFiniteVerb))
  )
    return;
  let run = maker;
  const owner = items[i - 1];
  for (let k = i - 1; !run && k >= Math.max(0, i - 4); k--) {
    if (items[k]!.kind === 'possessive') run = { from: k, to: k + 1 };
    else if (/['’]s?$/.test(items[k]!.lower)) run = ownerEndingAt(items, k, walk.used);
    if (run || !/^(?:adjective|noun|past|name|adverb)$/.test(items[k]!.kind)) break;
  }
  if (!run && (owner?.kind === 'determiner' || !clausal || insideContent(walk, item.start))) return;
  add(walk, {
    source: run ? runSpan(walk, run) : null,
    cue: [item.start, item.end],
    content: [span(walk, beginning.at, end)],
    stance: CUE_NOUNS.get(item.lower) ?? 'says',
    rule: clausal ? 'noun-that' : 'noun-phrase',
    sureness: run ? 'likely' : 'doubtful',
    shares: null,
  });
}

/** Whether the noun at `i` opens its sentence, with its owner: the main verb stands behind its clause. */
function isSubject(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--)
    if (!/^(?:name|noun|adjective|determiner|possessive|adverb|conjunction)$/.test(items[k]!.kind)) return false;
  return true;
}

/** What stands before a verb that goes on with another, or belongs to a relative clause or an infinitive. */
const NO_MAIN_VERB = /^(?:be|have|do|modal|not|to|wh|that|conjunction|adverb)$/;

/** Index of the main verb behind a clause that begins at `from`: the second that has no subject of its own ("that the dam was safe | drew | scorn"); `end` when there is none. */
function mainVerbIn(items: readonly Item[], from: number, end: number): number {
  let verbs = 0;
  for (let k = from; k < end; k++) {
    const before = items[k - 1]!;
    if (items[k]!.kind === 'subordinator') return end;
    if (!isFiniteVerb(items[k]!) || NO_MAIN_VERB.test(before.kind)) continue;
    if (verbs > 0 && before.kind !== 'subject') return k;
    verbs++;
  }
  return end;
}

/** The owner whose "’s" stands at `last`, with its title: "the finance minister’s". */
export function ownerEndingAt(items: readonly Item[], last: number, floor: number): Run {
  let from = last;
  while (from > floor && /^(?:name|noun|adjective)$/.test(items[from - 1]!.kind)) from--;
  if (from > floor && items[from - 1]!.kind === 'determiner') from--;
  return { from, to: last + 1 };
}
