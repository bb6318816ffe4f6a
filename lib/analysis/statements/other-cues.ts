import type { Span } from '../../model.ts';
import { beginsClause } from './clause-ahead.ts';
import { endOfContent } from './content-end.ts';
import { overDescription } from './cue-gaps.ts';
import { introductionAt } from './introductions.ts';
import { add, clauseLeft, dropInside, isUtterance, lineRun, runSpan, span, type Walk } from './line-walk.ts';
import { isFiniteVerb, nounPhraseAfter, nounPhraseBefore, type Run } from './noun-phrases.ts';
import { type Item, labelOf, MAX_LABEL_ITEMS } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import { rightContent } from './words-after.ts';
import { isSomebody, leftContent } from './words-before.ts';

/** What the giver of figures did; who has only seen them gives none. */
const RELEASED = /^(?:released|published|issued|compiled|provided|collected|produced|gathered|written|prepared)$/;
/** Sources with no article of their own, behind which a clause may begin at once. */
const NO_COMMA = /^(?:police|officials|prosecutors|witnesses|eyewitnesses|authorities|locals|residents)$/;

/** "according to the mill", "…, per the Courier.", "As per the police, …" */
export function atAccording(walk: Walk, i: number) {
  const { items } = walk;
  const isPer = items[i]!.lower === 'per';
  const as = isPer && items[i - 1]?.lower === 'as' ? i - 1 : i;
  const last = isPer ? i : i + 1;
  const phrase = nounPhraseAfter(items, last + 1, true);
  if (!phrase) return;
  const head = items[phrase.to - 1]!;
  const isSource = as < i ? isSomebody(head) && head.lower !== 'plan' : head.kind === 'name';
  if (isPer && !(isSource && isMark(items[as - 1]) && isMark(items[phrase.to]))) return;
  // "figures released | by the harbour board": whoever released them is part of the source.
  const released = RELEASED.test(items[phrase.to - 1]!.lower) && items[phrase.to]?.lower === 'by';
  // "a person close to | the talks"
  const tied = items[phrase.to - 1]!.kind === 'to';
  const issuer = tied ? nounPhraseAfter(items, phrase.to) : released ? nounPhraseAfter(items, phrase.to + 1) : null;
  const run = issuer ? { from: phrase.from, to: issuer.to } : phrase;
  const cue: Span = [items[as]!.start, items[last]!.end];
  const before = items.slice(walk.used, as);
  const leads =
    before.every((item) => item.kind === 'conjunction' || item.kind === 'adverb' || item.lower === ',') &&
    (walk.found.length === 0 || before.some((item) => item.kind === 'conjunction'));
  if (leads) {
    let at = run.to;
    const bare = NO_COMMA.test(items[run.to - 1]!.lower) || items[run.to - 1]!.kind === 'name';
    // "According to Voss the van was old"
    const unmarked = bare && !/^(?:preposition|mark)$/.test(items[at]?.kind ?? '') && beginsClause(items, at);
    if (!unmarked) while (at < items.length && items[at]!.lower !== ',') at++;
    const from = unmarked ? at : overDescription(items, at) + 1;
    if (from >= items.length) return;
    const end = endOfContent(walk.text, items, { at: from, sort: 'clause' }, false, 'past');
    if (end <= from) return;
    add(walk, {
      source: span(walk, run.from, at),
      cue,
      content: [span(walk, from, end)],
      stance: 'says',
      rule: 'according-to-first',
      sureness: 'sure',
      shares: null,
    });
    return;
  }
  const left = (clauseLeft(walk, i) ? null : taggedQuotation(walk, i)) ?? leftContent(walk, as);
  if (!left) return;
  const content = [left.span];
  // "40 came, according to the guild, and 90 according to the crew": the rest is another's.
  const right = rightContent(walk, overDescription(items, run.to), left.quoted);
  if (right && !/\baccording to\b/.test(walk.text.slice(...right))) content.push(right);
  // "At least according to Voss"
  if (!right && !left.quoted && i < 3) return;
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

/** Whether a mark stands there, or nothing. */
const isMark = (item: Item | undefined) => item === undefined || item.kind === 'mark';

/** "“…,” she said, | according to the minutes", "He was held, a guard said, | according to the paper": the words with their tag are what those say. */
function taggedQuotation(walk: Walk, i: number): { span: Span; quoted: boolean } | null {
  const [tagged, ...others] = walk.found;
  if (!tagged || others.length > 0 || !/^(?:quotation|content)-/.test(tagged.rule)) return null;
  return { span: span(walk, 0, i), quoted: false };
}

/** The editors' own, of which nobody else speaks. */
const NOTICE = /^(?:correction|clarification|update|editor['’]s|note)$/;

/** "His answer: “…”", "Mayor: we were not told" in a headline. */
export function atColon(walk: Walk, i: number) {
  const { items } = walk;
  const next = items[i + 1];
  if (!next || NOTICE.test(items[0]!.lower) || atSignedHeadline(walk, i)) return;
  const behind = walk.found.filter(({ content }) => content.some(([, end]) => end > next.start));
  if (behind.some(({ rule }) => !rule.startsWith('attitude'))) return;
  const quoted = next.kind === 'quotation' && isUtterance(walk, i + 1);
  const label = labelAt(walk, i);
  if (!quoted && !label) return;
  const introduction = label ? null : introductionAt(walk, i);
  const run = label ? { from: 0, to: i } : beforeColon(walk, i);
  const end = endOfContent(walk.text, items, { at: i + 1, sort: 'quotation' }, false, 'past');
  if (end <= i + 1) return;
  if (behind.length > 0) dropInside(walk, span(walk, i + 1, end));
  walk.found.push({
    source: introduction?.source ?? (run && runSpan(walk, run)),
    cue: introduction?.cue ?? [items[i]!.start, items[i]!.end],
    content: [span(walk, i + 1, end)],
    stance: introduction?.stance ?? 'says',
    rule: introduction ? 'introduced-quotation' : label && (walk.labels.get(label) ?? 0) > 1 ? 'label' : 'colon',
    sureness: label ? 'likely' : 'doubtful',
    shares: null,
  });
}

/** "Three thousand march in Tarrow: organisers", "We were not asked: Voss": a headline that names its source at the end. */
export function atSignedHeadline(walk: Walk, i: number): boolean {
  const { items } = walk;
  const last = items.at(-1)!;
  if (!walk.headline || i < MAX_LABEL_ITEMS / 2 || items.length - i > 3) return false;
  if (!SPOKESMEN.has(last.lower) && !(walk.labels.has(`:${last.lower}`) && items.slice(0, i).some(isFiniteVerb)))
    return false;
  add(walk, {
    source: span(walk, i + 1, items.length),
    cue: [items[i]!.start, items[i]!.end],
    content: [span(walk, 0, i)],
    stance: 'says',
    rule: 'headline-source',
    sureness: 'likely',
    shares: null,
  });
  return true;
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
  'spokesman spokeswoman poll survey study report reports media paper wsj reuters court judge police officials official experts expert lawyer lawyers prosecutors prosecutor minister ministry president governor mayor doctors scientists researchers investigators campaign camp organisers organizers army military union witnesses sources'.split(
    ' ',
  ),
);

/** What a headline's story is on: "Cyclone Ida: …". */
const TOPICS =
  /^(?:cyclone|hurricane|typhoon|storm|earthquake|quake|flood|floods|live|watch|video|explainer|analysis|opinion|exclusive|breaking|review|profile|update|factbox|timeline|obituary|podcast|column|editorial|comment|commentary|letters?|preview|recap|quiz|election|budget|brexit|covid|coronavirus)$/;

/** The name that alone goes before the colon: in a headline, or as a speaker's label in a transcript; null where it is none. */
function labelAt(walk: Walk, colon: number): string | null {
  if (colon < 1 || colon > MAX_LABEL_ITEMS) return null;
  const named = walk.items
    .slice(0, colon)
    .every(({ kind, lower }) => kind === 'name' || kind === 'aside' || (walk.headline && SPOKESMEN.has(lower)));
  const label = labelOf(walk.items) ?? '';
  const times = walk.labels.get(label);
  if (!named || TOPICS.test(walk.items[0]!.lower) || times === 0) return null;
  return walk.headline || (times ?? 0) > 1 ? label : null;
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
