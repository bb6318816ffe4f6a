import type { Span, Stance, Sureness } from '../../model.ts';
import { isUtterance as spokenBefore } from './content-begin.ts';
import { isFiniteVerb, type Run } from './noun-phrases.ts';
import type { Item } from './phrases.ts';
import { subjectBefore } from './subjects.ts';

/** An attribution found in one line. */
export interface Found {
  source: Span | null;
  cue: Span | null;
  content: Span[];
  stance: Stance;
  rule: string;
  sureness: Sureness;
  /** The attribution of the same line whose source this one shares. */
  shares: Found | null;
}

/** State of the walk over one line, from its first item to its last. */
export interface Walk {
  text: string;
  items: readonly Item[];
  found: Found[];
  /** Items before this index are spoken for. */
  used: number;
  headline: boolean;
  /** How often a first word stands before a colon in this text; 0 where it names no voice. */
  labels: ReadonlyMap<string, number>;
}

/** What is attributed inside another's words is part of those words, and counts beside them where it is plain who says it. */
export function add(walk: Walk, found: Found) {
  if (found.cue && insideContent(walk, found.cue[0]) && !isInOpinion(walk, found)) {
    if (!isPlainWithin(walk, found)) return;
    const outer = walk.found.findLast((other) => holds(other, found.source![0]));
    if (outer) cutAt(found, outer.content.at(-1)![1]);
    if (found.sureness === 'sure') found.sureness = 'likely';
  }
  // "those | who | said they saw it from a shop | told | reporters": what was said holds no subject of a verb behind it.
  if (found.source && found.cue && !insideContent(walk, found.cue[0]))
    found.source = (
      walk.found.find((other) => isRelative(walk, other) && holds(other, found.source![0])) ?? found
    ).source;
  // "voiced concern that": one verb says one thing, or one kind of thing ("put at 40 by Roe and at 90 by Voss").
  const last = walk.found.at(-1);
  // "responded by | saying that …", "…, responding to the claim, | said “…”": the nearer verb.
  if (last?.source?.[0] === found.source?.[0] && last?.content[0]?.[0] === found.content[0]?.[0]) walk.found.pop();
  if (found.cue && last?.cue?.[0] === found.cue[0] && last.rule !== found.rule) return;
  if (found.content.every(([start, end]) => end > start)) walk.found.push(found);
}

const isRelative = ({ text }: Walk, { source }: Found) =>
  /^(?:who|that|which)$/.test(text.slice(...(source ?? [0, 0])));

/** Before a new subject with a verb of saying stands a comma or dash, and at most "but" or "and", in UTF-16 units. */
const MAX_JOINT = 8;

/**
 * Whether what was found is said inside an opinion and nowhere else: what is said counts as well ("wants what he calls “peace”"). An opinion ends
 * where somebody begins to speak: "Voss opposes the plan, | but Amsel said …".
 */
function isInOpinion(walk: Walk, { source, rule }: Found): boolean {
  if (!source || rule.startsWith('attitude')) return false;
  const outer = walk.found.find(({ content }) => content.some(([start, end]) => start <= source[0] && source[0] < end));
  const last = outer?.content.at(-1);
  if (!outer?.rule.startsWith('attitude') || !last) return false;
  const before = walk.text.slice(last[0], source[0]);
  const joint = Math.max(...[',', '—', '–', ' - '].map((mark) => before.lastIndexOf(mark)));
  if (joint > 0 && before.length - joint <= MAX_JOINT) last[1] = last[0] + before.slice(0, joint).trimEnd().length;
  return true;
}

/** Shorter sources are pronouns, in UTF-16 units: within another's words it is seldom plain whom they mean. */
const MIN_WITHIN = 5;

/** "Voss said | investigators found that …": a source and its clause within what somebody else says, both told by the article. */
function isPlainWithin({ text }: Walk, { source, rule, stance }: Found): boolean {
  const says =
    /^(?:source-cue-(?:that|clause|quotation)|noun-that|owned-count)$/.test(rule) ||
    (stance === 'alleges' && rule === 'source-cue-thing');
  return says && source !== null && (source[1] - source[0] >= MIN_WITHIN || text.slice(...source) === 'who');
}

/** Ends the last words of `found` at `to`, if they begin before it. */
function cutAt({ content }: Found, to: number): boolean {
  const last = content.at(-1)!;
  if (last[0] < to) last[1] = Math.min(last[1], to);
  return last[0] < to;
}

/** What was found inside words that turn out to be somebody's goes with them, unless it counts beside them. */
export function dropInside(walk: Walk, [from, to]: Span) {
  for (let k = walk.found.length - 1; k >= 0; k--) {
    const within = walk.found[k]!;
    if (!within.cue || within.cue[0] < from || within.cue[1] > to) continue;
    if (!isPlainWithin(walk, within) || !cutAt(within, to)) walk.found.splice(k, 1);
  }
}

export function insideContent(walk: Walk, offset: number): boolean {
  return walk.found.some((other) => holds(other, offset));
}

const holds = ({ content }: Found, offset: number) => content.some(([start, end]) => start <= offset && offset < end);

export function isUtterance(walk: Walk, j: number): boolean {
  return spokenBefore(walk.items[j]!, walk.items[j + 1]);
}

/** Whether a finite verb stands between what is spoken for and `to`. */
export function clauseLeft(walk: Walk, to: number): boolean {
  for (let k = walk.used; k < to; k++)
    if (isFiniteVerb(walk.items[k]!) || walk.items[k]!.kind === 'subject' || walk.items[k]!.spoken) return true;
  return false;
}

/** Subject of the line's first main verb. */
export function lineRun(walk: Walk, limit: number): Run | null {
  for (let k = 0; k < limit; k++) {
    if (!isFiniteVerb(walk.items[k]!)) continue;
    const run = subjectBefore(walk.items, k, 0);
    if (run && run !== 'shared' && !/^(?:wh|that)$/.test(walk.items[run.from]!.kind)) return run;
  }
  return null;
}

export function runSpan(walk: Walk, run: Run): Span {
  return span(walk, run.from, run.to);
}

export function span(walk: Walk, from: number, to: number): Span {
  let end = to;
  while (end > from + 1 && /^[,;:—]$/.test(walk.items[end - 1]!.lower)) end--;
  return [walk.items[from]!.start, walk.items[end - 1]!.end];
}
