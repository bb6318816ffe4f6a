import type { Span } from '../../model.ts';
import { isSourceNoun } from '../names/name-kinds.ts';
import { isRoleNoun } from '../names/person-nouns.ts';
import { BODY_NOUNS } from '../words/speaker-words.ts';
import type { Cue } from '../words/speech-verbs.ts';
import { isAmount } from './amount-ahead.ts';
import { beginningAfter } from './content-begin.ts';
import { isNegated } from './cue-conditions.ts';
import { afterPerson, overOccasion, withDescription } from './cue-gaps.ts';
import { leads } from './leading-phrases.ts';
import { add, clauseLeft, dropInside, isUtterance, runSpan, span, type Walk } from './line-walk.ts';
import { hasVerbBeforeMark, isDay, isFiniteVerb, isTime, nounPhraseAfter, type Run } from './noun-phrases.ts';
import { DOCUMENTS } from './participles.ts';
import type { Item } from './phrases.ts';
import { isRecord, opensInsertion } from './subject-runs.ts';
import { subjectBefore } from './subjects.ts';
import { rightContent } from './words-after.ts';

/** In "…, jury told" these heard it; who said it stands elsewhere. */
const HEARERS = /^(?:jury|court|inquest|inquiry|tribunal|hearing|parliament|mps|lawmakers)$/;

/** Before "…, she said." stand more items than this, or they only lead to what was said before. */
const MIN_CLAUSE = 4;

/** "X, said Ms Okafor": the source after its verb; null when the order is another. */
export function inverted(walk: Walk, i: number, cue: Cue, form: string): Run | null {
  const { items } = walk;
  if (
    !cue.quote ||
    (cue.told && items[i]!.lower !== 'assured') ||
    cue.stance === 'denies' ||
    (form !== 's' && form !== 'past' && items[i]!.lower !== 'say')
  )
    return null;
  let j = i - 1;
  while (j >= walk.used && items[j]!.kind === 'adverb') j--;
  const before = items[j];
  if (!before || j < walk.used) return null;
  const head = nounPhraseAfter(items, i + 1);
  if (!head || isTime(items, head)) return null;
  // "Voss found the letter, reported it and left"
  if (head.to === head.from + 1 && /^(?:it|him|them|.*self)$/.test(items[head.from]!.lower)) return null;
  const run = withDescription(items, head);
  // "…, posted a statement"
  if (DOCUMENTS.test(items[run.to - 1]!.lower) && /^an?$/.test(items[run.from]!.lower)) return null;
  // "…, said he was tired"
  const next = items[run.to];
  if (items[run.from]!.kind === 'subject' && next && !/^(?:mark|preposition)$/.test(next.kind) && !isDay(next))
    return null;
  if (before.kind === 'quotation')
    return !opensInsertion(items, j, walk.used) && (isUtterance(walk, j) || clauseLeft(walk, j)) ? run : null;
  if (before.lower !== ',' && before.lower !== '—') return null;
  // "The plans, drawn in May, noted many gaps": gaps say nothing.
  if (!items.slice(run.from, run.to).some(isSomebody)) return null;
  if (items[j - 1]?.kind === 'quotation' && isUtterance(walk, j - 1)) return run;
  const subject = subjectBefore(items, i, walk.used);
  // "Ann Roe, 41, | said | Tom Orr, 19, was kind"
  if (
    subject &&
    subject !== 'shared' &&
    subject.from === walk.used &&
    subject.to < j &&
    (items[subject.to + 1]?.kind === 'wh' || !items.slice(subject.to, j).some(isFiniteVerb)) &&
    items.slice(subject.from, subject.to).some(isSomebody)
  )
    return null;
  const quotes = items.slice(run.from, run.to + 1).some((item) => item.kind === 'quotation');
  const closes = !quotes && !hasVerbBeforeMark(items, run.to) && items[run.to]?.kind !== 'that';
  const rest = items[run.to]?.lower === ',' ? overOccasion(items, run.to, i) : run.to;
  const goesOn = items[rest]?.lower === ',' && items[rest + 1] !== undefined && isFiniteVerb(items[rest + 1]!);
  const short = walk.headline && j - walk.used >= MIN_CLAUSE;
  return closes && (goesOn || short || wordsLeft(walk, j)) && (!cue.thing || subject === null) ? run : null;
}

export const isSomebody = ({ kind, lower }: Item) =>
  kind !== 'noun'
    ? /^(?:name|subject|pronoun|quotation|aside|wh)$/.test(kind)
    : isSourceNoun(lower) || BODY_NOUNS.has(lower) || isRoleNoun(lower);

/** Whether there is a clause or a quotation between what is spoken for and `to`. */
function wordsLeft(walk: Walk, to: number): boolean {
  return clauseLeft(walk, to) || walk.items.slice(walk.used, to).some((item) => item.kind === 'quotation');
}

export function addLeft(walk: Walk, i: number, run: Run, cue: Cue, rule: string, edge = Math.min(run.from, i)) {
  const { items } = walk;
  const item = items[i]!;
  const tag = items[i + 1]?.lower === 'out' ? i + 2 : i + 1;
  const behind = cue.told ? Math.max(run.to, afterPerson(items, i + 1)) : Math.max(run.to, tag);
  const past = overOccasion(items, behind, run.from);
  const left = leftContent(walk, edge);
  // "By noon, the firm | had not responded"
  if (!left || isNegated(walk, i)) return;
  const content = [left.span];
  const whole = wordsLeft(walk, edge);
  const right = rightContent(walk, past, left.quoted, whole, rule === 'inverted' && whole);
  if (right) content.push(right);
  dropInside(walk, left.span);
  add(walk, {
    source: HEARERS.test(items[run.to - 1]!.lower) && (cue.told || item.lower === 'heard') ? null : runSpan(walk, run),
    cue: [item.start, item.end],
    content,
    stance: cue.stance,
    rule: left.quoted ? `quotation-${rule}` : rule,
    sureness: left.quoted || (cue.core && items[run.to - 1]!.kind !== 'subject') ? 'sure' : 'likely',
    shares: null,
  });
  walk.used = past;
}

/** The words before the source at `edge`: the quotation that ends there, or all of the sentence so far. */
export function leftContent(walk: Walk, edge: number): { span: Span; quoted: boolean } | null {
  const { items } = walk;
  let last = edge - 1;
  while (last >= walk.used && (items[last]!.lower === ',' || items[last]!.lower === '—')) last--;
  if (last < walk.used) return null;
  let first = last;
  const quoted = items[last]!.kind === 'quotation' && isUtterance(walk, last);
  if (quoted) {
    const before = items[first - 1];
    const opening = /^.\p{Lu}|^..\p{Lu}/u.test(walk.text.slice(items[first]!.start, items[first]!.start + 3));
    if (
      first - 1 < walk.used ||
      !before ||
      before.lower === ':' ||
      before.lower === '(' ||
      (before.lower === ',' && opening)
    )
      return { span: span(walk, first, last + 1), quoted: true };
  }
  first = walk.used;
  // "The army said it fell; the rest, it said, stood": what was said before the semicolon is spoken for.
  const spoken = walk.found.at(-1)?.content.at(-1)?.[1];
  const semicolon = items.findIndex(({ lower, start }) => lower === ';' && start === spoken);
  if (semicolon < last) first = Math.max(first, semicolon);
  while (first < last && /^[,;:—.]$/.test(items[first]!.lower)) first++;
  return { span: span(walk, first, last + 1), quoted: false };
}

export function leftQuotation(walk: Walk, edge: number): boolean {
  let j = edge - 1;
  while (j >= walk.used && (walk.items[j]!.lower === ',' || walk.items[j]!.lower === '—')) j--;
  return (
    j >= walk.used &&
    walk.items[j]!.kind === 'quotation' &&
    isUtterance(walk, j) &&
    (edge - j > 1 || /[,.!?…—–-]['’]?.?.$/.test(walk.text.slice(walk.items[j]!.end - 4, walk.items[j]!.end)))
  );
}

/** Whether the cue with its source stands apart: "…, she said.", "The plan, she said, is dead." */
export function isParenthetical(walk: Walk, i: number, run: Run, past = i + 1): boolean {
  const before = walk.items[run.from - 1];
  if (!before || run.from <= walk.used || walk.items[run.from]!.kind === 'wh') return false;
  if (before.lower !== ',' && before.lower !== '—' && before.kind !== 'quotation') return false;
  // A headline may do without a full stop, and without a finite verb: "Army losing ground, ministry says".
  const ends = /^[.;]$/.test(walk.items[past]?.lower ?? '') || (walk.headline && past === walk.items.length);
  const closes = ends && run.from - walk.used > MIN_CLAUSE;
  // "When the board called the owner, he answered at once": the clause before only leads to it.
  const led = /^(?:when|while|once)$/.test(walk.items[walk.used]?.lower ?? '');
  const stands = walk.items[past]?.lower === ',' || clauseLeft(walk, run.from - 1);
  return closes || (led ? walk.items[i + 1]?.lower === ',' : stands);
}

/** "…, he said, “…”": the words after are quoted, those before only lead to them. */
export function quotedAfter(walk: Walk, i: number): boolean {
  const next = walk.items[i + 2];
  return next?.kind === 'quotation' && (next.spoken || walk.items[i + 3] === undefined);
}

/** "“If it had” in May, Voss said, “we would …”", "If it moved, Voss said, “the claim …”": by its marks or its small letter one sentence with what stands before. */
export function goesOnQuoted(walk: Walk, run: Run, comma: number): boolean {
  const start = walk.items[comma + 1]?.start ?? walk.text.length;
  const small = /^(?:''|["“'‘])?\p{Ll}/u.test(walk.text.slice(start, start + 3));
  return (
    walk.items[walk.used]?.kind === 'quotation' || (small && walk.found.length === 0 && clauseLeft(walk, run.from - 1))
  );
}

/** "X happened, she said on Monday": a cue whose words all stand before it. */
export function standsApart(walk: Walk, i: number, run: Run | null, cue: Cue): boolean {
  if (!run || !cue.that || cue.stance === 'denies' || !isParenthetical(walk, i, run)) return false;
  if (cue.onlyThat && !isRecord(walk.items, run)) return false;
  const behind = cue.told ? afterPerson(walk.items, i + 1) : i + 1;
  const next = walk.items[behind];
  if (next?.lower === 'to' && cue.to) return false;
  if (!next || /^[.;—]$/.test(next.lower)) return true;
  // "said that for years, she feared for her life"
  if (cue.attitude) return false;
  // "…, the Tide reports citing a release"
  const passes = /^(?:preposition|adverb)$/.test(next.kind) || /^(?:to|citing|quoting|when)$/.test(next.lower);
  if (!passes && !isDay(next)) return false;
  if (isAmount(walk.items, behind)) return false;
  return clauseLeft(walk, run.from - 1) && !leads(walk);
}

/** "Speaking on “The Hour,” she said that …": the quotation before is not what was said. */
export function onlyLeadsTo(walk: Walk, i: number, run: Run, cue: Cue): boolean {
  if (walk.items[walk.used]?.kind === 'quotation' || !leads(walk)) return false;
  const beginning = run.from > 1 ? beginningAfter(walk.items, i, cue) : null;
  return beginning !== null;
}

/** The source in "“We will wait” Ms Okafor said.", where the comma is forgotten: nothing stands there but quotation, source and cue. */
export function bareQuotation({ items, used }: Walk, at: number, cue: Cue, run: Run): Run | null {
  const quotation = run.from === used && items[used]?.kind === 'quotation' ? used : run.from - 1;
  if (
    !(cue.core || (cue.quote && cue.that && !cue.onlyThat)) ||
    quotation !== used ||
    items[quotation]?.kind !== 'quotation' ||
    run.to <= used + 1
  )
    return null;
  const next = items[at + 1];
  return !next || next.lower === '.' || next.lower === ',' || isDay(next) ? { from: used + 1, to: run.to } : null;
}

/** "The last part, as she notes, is odd.": between a subject and its verb. */
export function liesBetween(walk: Walk, run: Run, past: number): boolean {
  const [before, next] = [walk.items[run.from - 2], walk.items[past + 1]];
  return (
    before?.lower === ',' &&
    walk.items[past]?.lower === ',' &&
    !!next &&
    isFiniteVerb(next) &&
    !clauseLeft(walk, run.from - 2)
  );
}

/** "The plan failed, as she noted.": nothing follows that could be what was said. */
export function closesAs({ items, used }: Walk, at: number, cue: Cue, run: Run): boolean {
  const next = items[at + 1]?.lower;
  return cue.core && items[run.from - 2]?.lower === ',' && run.from > used + 3 && (next === '.' || next === undefined);
}
