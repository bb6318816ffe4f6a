import { isAmount } from './amount-ahead.ts';
import { beginsClause } from './clause-ahead.ts';
import { endOfContent } from './content-end.ts';
import { add, runSpan, span, type Walk } from './line-walk.ts';
import { CLAUSE_LINKS, isFiniteVerb, nounPhraseAfter, type Run } from './noun-phrases.ts';

const ONE_POLL = /^(?:poll|survey)$/;
const POLL = /^(?:poll|polls|polling|survey|surveys)$/;
/** A time or place with the clause behind it up to its verb, in items. */
const MAX_HEAD = 14;
/** What says which poll is no longer, in items. */
const MAX_POLL = 22;

/** "In a poll released on Monday, half of the voters chose …": what a poll found needs no verb of saying. */
export function atPoll(walk: Walk): void {
  const { items } = walk;
  let at = 0;
  while (/^(?:conjunction|adverb|mark)$/.test(items[at]?.kind ?? '')) at++;
  const run = items[at]?.lower === 'in' ? nounPhraseAfter(items, at + 1) : null;
  if (!run || !items.slice(run.from, run.to).some(({ lower }) => POLL.test(lower))) return;
  let comma = run.to;
  while (comma < run.to + MAX_POLL && items[comma] && items[comma]!.lower !== ',') comma++;
  if (items[comma]?.lower !== ',' || !beginsClause(items, comma + 1)) return;
  const end = endOfContent(walk.text, items, { at: comma + 1, sort: 'clause' }, false, 'past');
  found(walk, 'poll-first', run, at, [comma + 1, end]);
}

function found(walk: Walk, rule: string, poll: Run, cue: number, [from, to]: readonly [number, number]) {
  add(walk, {
    source: runSpan(walk, poll),
    cue: [walk.items[cue]!.start, walk.items[cue]!.end],
    content: [span(walk, from, to)],
    stance: 'reports',
    rule,
    sureness: 'doubtful',
    shares: null,
  });
}

/** "Orr leads Voss by nine points in a poll released on Monday": the same, with the poll at the end. */
export function atPollBehind(walk: Walk): void {
  const { items } = walk;
  for (let at = walk.used + 3; at < Math.min(items.length, MAX_BEHIND); at++) {
    if (items[at]!.lower !== 'in') continue;
    const run = nounPhraseAfter(items, at + 1);
    if (!run || !items.slice(run.from, run.to).some(({ lower }) => ONE_POLL.test(lower))) continue;
    const told = items.slice(walk.used, at);
    if (!told.some(isFiniteVerb) || !told.some(({ kind, lower }) => kind === 'number' && !YEAR.test(lower))) return;
    found(walk, 'poll-last', run, at, [walk.used, at]);
    return;
  }
}
const YEAR = /^(?:19|20)\d\d$/;
/** No sentence that ends with its poll is longer, in items. */
const MAX_BEHIND = 50;

/** "In 2010, the plan failed, she said": a clause of its own follows what leads in. */
function clauseAfterComma(walk: Walk, at: number): boolean {
  for (let k = at; k < Math.min(walk.items.length, at + 12); k++)
    if (walk.items[k]!.lower === ',') {
      const next = walk.items.findIndex((item, index) => index > k && item.lower === ',');
      return next > 0 && beginsClause(walk.items.slice(0, next), k + 1);
    }
  return false;
}

/** "By Sunday evening 47 people had been held, …", "Flooding in Orlo has killed 12, …": a clause with no comma behind what leads in. */
function clauseAtOnce({ items }: Walk, at: number): boolean {
  const ing = items[at]?.kind === 'ing';
  if (!(ing ? /^(?:of|in|at|near|across|along|has|have)$/ : PLACED).test(items[ing ? at + 1 : at]?.lower ?? ''))
    return false;
  for (let k = at + 1; k < Math.min(items.length, at + MAX_HEAD); k++) {
    const { kind, lower } = items[k]!;
    if (/^(?:mark|wh|that|subordinator|past|ing|to|quotation|subject)$/.test(kind) || CLAUSE_LINKS.has(lower))
      return false;
    if (/^(?:be|have|do|modal|verb)$/.test(kind)) return true;
  }
  return false;
}

const PLACED = /^(?:by|in|on|at|during|within)$/;

/** Whether what stands at the line's head only leads to the clause: "After the vote, …", "Asked about it, …". */
export function leads(walk: Walk): boolean {
  let at = walk.used;
  while (/^(?:conjunction|adverb)$/.test(walk.items[at]?.kind ?? '') || walk.items[at]?.lower === ',') at++;
  const placed = walk.items[at]?.kind === 'preposition' && (isAmount(walk.items, at) || clauseAfterComma(walk, at));
  if (placed || clauseAtOnce(walk, at)) return false;
  return /^(?:subordinator|preposition|ing|past|to|wh)$/.test(walk.items[at]?.kind ?? '');
}
