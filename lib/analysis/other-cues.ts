import type { Span } from '../model.ts';
import { endOfContent } from './content-end.ts';
import { introductionAt } from './introductions.ts';
import {
  add,
  clauseLeft,
  dropInside,
  insideContent,
  isUtterance,
  lineRun,
  runSpan,
  span,
  type Walk,
} from './line-walk.ts';
import { isFiniteVerb, nounPhraseAfter, nounPhraseBefore, type Run } from './noun-phrases.ts';
import type { Item } from './phrases.ts';
import { CUE_NOUNS } from './speech-verbs.ts';
import { subjectBefore } from './subjects.ts';
import { rightContent } from './words-after.ts';
import { leftContent } from './words-before.ts';

/** What the giver of figures did; who has only seen them gives none. */
const RELEASED = /^(?:released|published|issued|compiled|provided|collected|produced|gathered|written|prepared)$/;
/** Names before a colon are short, in items. */
const MAX_LABEL_ITEMS = 6;

export function atAccording(walk: Walk, i: number) {
  const { items } = walk;
  const phrase = nounPhraseAfter(items, i + 2, true);
  if (!phrase) return;
  // "figures released | by the harbour board": whoever released them is part of the source.
  const released = RELEASED.test(items[phrase.to - 1]!.lower) && items[phrase.to]?.lower === 'by';
  const issuer = released ? nounPhraseAfter(items, phrase.to + 1) : null;
  const run = issuer ? { from: phrase.from, to: issuer.to } : phrase;
  const cue: Span = [items[i]!.start, items[i + 1]!.end];
  const before = items.slice(walk.used, i);
  const leads =
    before.every((item) => item.kind === 'conjunction' || item.kind === 'adverb' || item.lower === ',') &&
    (walk.found.length === 0 || before.some((item) => item.kind === 'conjunction'));
  if (leads) {
    let at = run.to;
    while (at < items.length && items[at]!.lower !== ',') at++;
    if (at >= items.length - 1) return;
    const end = endOfContent(walk.text, items, { at: at + 1, sort: 'clause' }, false, 'past');
    if (end <= at + 1) return;
    add(walk, {
      source: span(walk, run.from, at),
      cue,
      content: [span(walk, at + 1, end)],
      stance: 'says',
      rule: 'according-to-first',
      sureness: 'sure',
      shares: null,
    });
    return;
  }
  const left = (clauseLeft(walk, i) ? null : taggedQuotation(walk, i)) ?? leftContent(walk, i);
  if (!left) return;
  const content = [left.span];
  const right = rightContent(walk, run.to, left.quoted);
  if (right) content.push(right);
  add(walk, {
    source: runSpan(walk, run),
    cue,
    content,
    stance: 'says',
    rule: 'according-to',
    sureness: 'likely',
    shares: null,
  });
  walk.used = run.to;
}

/** "“…,” she said, | according to the minutes": the quotation with its tag is what the minutes say. */
function taggedQuotation(walk: Walk, i: number): { span: Span; quoted: boolean } | null {
  const [tagged, ...others] = walk.found;
  const first = walk.items[0]!;
  if (!tagged?.rule.startsWith('quotation-') || others.length > 0 || tagged.content[0]?.[0] !== first.start)
    return null;
  return { span: span(walk, 0, i), quoted: false };
}

/** "His answer: “…”", "Mayor: we were not told" in a headline. */
export function atColon(walk: Walk, i: number) {
  const { items } = walk;
  const next = items[i + 1];
  if (!next) return;
  const behind = walk.found.filter(({ content }) => content.some(([, end]) => end > next.start));
  if (behind.some(({ rule }) => !rule.startsWith('attitude'))) return;
  const quoted = next.kind === 'quotation' && isUtterance(walk, i + 1);
  const label = isLabel(walk, i);
  if (!quoted && !label) return;
  const introduction = label ? null : introductionAt(walk, i);
  const run = label ? { from: 0, to: i } : beforeColon(walk, i);
  const end = endOfContent(walk.text, items, { at: i + 1, sort: 'quotation' }, false, 'past');
  if (behind.length > 0) dropInside(walk, span(walk, i + 1, end));
  walk.found.push({
    source: introduction?.source ?? (run && runSpan(walk, run)),
    cue: introduction?.cue ?? [items[i]!.start, items[i]!.end],
    content: [span(walk, i + 1, end)],
    stance: introduction?.stance ?? 'says',
    rule: introduction
      ? 'introduced-quotation'
      : label && (walk.labels.get(items[0]!.lower) ?? 0) > 1
        ? 'label'
        : 'colon',
    sureness: label ? 'likely' : 'doubtful',
    shares: null,
  });
}

/** Who speaks after a colon: a name that signs there ("… — Lena Voss:", "…, by Lena Voss:"), else the sentence's subject. */
function beforeColon(walk: Walk, i: number): Run | null {
  const { items } = walk;
  const near = nounPhraseBefore(items, i - 1, 0);
  if (near && items[near.from]!.kind === 'name' && /^(?:—|by)$/.test(items[near.from - 1]?.lower ?? '')) return near;
  const run = nearestSubject(walk, i) ?? lineRun(walk, i) ?? near;
  // "The fall does not surprise Otis Orr: “…”"
  if (
    near &&
    run &&
    items[near.to - 1]!.kind === 'name' &&
    items[near.from]!.kind !== 'determiner' &&
    !/^(?:name|subject)$/.test(items[run.to - 1]!.kind)
  )
    return near;
  return run && /^(?:it|there|this)$/.test(items[run.to - 1]!.lower) ? null : run;
}

/** Subject of the verb nearest before `to`: "Asked which crane he meant, | she | shrugged:". */
function nearestSubject({ items }: Walk, to: number): Run | null {
  for (let k = to - 1; k >= 0; k--) {
    if (!isFiniteVerb(items[k]!)) continue;
    const run = subjectBefore(items, k, 0);
    if (run && run !== 'shared' && !/^(?:wh|that)$/.test(items[run.from]!.kind)) return run;
  }
  return null;
}

/** Who speaks in a headline without a name. */
const SPOKESMEN = new Set(
  'poll survey study report court judge police officials official experts expert lawyer lawyers prosecutors prosecutor minister ministry president governor mayor doctors scientists researchers investigators campaign camp'.split(
    ' ',
  ),
);

/** A name that alone goes before the colon: in a headline, or as a speaker's label in a transcript. */
function isLabel(walk: Walk, colon: number): boolean {
  if (colon < 1 || colon > MAX_LABEL_ITEMS) return false;
  const named = walk.items
    .slice(0, colon)
    .every(({ kind, lower }) => kind === 'name' || kind === 'aside' || (walk.headline && SPOKESMEN.has(lower)));
  return named && (walk.headline || (walk.labels.get(walk.items[0]!.lower) ?? 0) > 1);
}

/** "“…” — Ngozi Okafor": the source stands alone after a dash. */
export function atDash(walk: Walk) {
  const { items } = walk;
  const at = items[0]?.lower === '—' ? 1 : 0;
  const quotation = items[at];
  const run = quotation?.kind === 'quotation' && quotation.spoken ? signature(items, at + 1) : null;
  if (!quotation || !run) return;
  add(walk, {
    source: runSpan(walk, run),
    cue: null,
    content: [[quotation.start, quotation.end]],
    stance: 'says',
    rule: 'quotation-dash-source',
    sureness: 'likely',
    shares: null,
  });
}

/** The name that signs a quotation, after the dash at `dash` and with at most a place or a date behind it; null when something else stands there. */
export function signature(items: readonly Item[], dash: number): Run | null {
  if (items[dash]?.lower !== '—' || items[dash + 1]?.kind !== 'name') return null;
  const run = nounPhraseAfter(items, dash + 1);
  const rest = run && items[run.to];
  return run && (!rest || /^(?:mark|aside|preposition|number)$/.test(rest.kind)) ? run : null;
}

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
    (next.kind === 'that' && CUE_NOUNS.has(lower) && !isFiniteVerb(items[i + 2]!)) ||
    (PHRASES.get(lower)?.includes(next.lower) ?? false)
  );
}

/** "his claim that …", "her call for …" */
export function atNoun(walk: Walk, i: number) {
  const { items } = walk;
  const clausal = items[i + 1]!.kind === 'that';
  const item = items[i]!;
  const beginning = {
    at: items[i + 1]!.kind === 'to' ? i + 1 : items[i + 2]?.lower === ',' ? i + 3 : i + 2,
    sort: clausal ? 'that' : 'phrase',
  } as const;
  if (!items[i + 2] || insideContent(walk, item.start)) return;
  const end = endOfContent(walk.text, items, beginning, true, 'past');
  if (
    (end <= (clausal ? i + 3 : i + 2) && !items[i + 2]!.spoken) ||
    (!clausal && items.slice(i + 3, end).some(isFiniteVerb))
  )
    return;
  let run: Run | null = null;
  const owner = items[i - 1];
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    if (items[k]!.kind === 'possessive') run = { from: k, to: k + 1 };
    else if (/['’]s?$/.test(items[k]!.lower)) run = ownerEndingAt(items, k, walk.used);
    if (run || !/^(?:adjective|noun|past|name|adverb)$/.test(items[k]!.kind)) break;
  }
  if (!run && (owner?.kind === 'determiner' || !clausal)) return;
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

/** The owner whose "’s" stands at `last`, with its title: "the finance minister’s". */
function ownerEndingAt(items: readonly Item[], last: number, floor: number): Run {
  let from = last;
  while (from > floor && /^(?:name|noun|adjective)$/.test(items[from - 1]!.kind)) from--;
  if (from > floor && items[from - 1]!.kind === 'determiner') from--;
  return { from, to: last + 1 };
}
