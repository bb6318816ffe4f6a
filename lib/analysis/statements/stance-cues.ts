import { wordTable } from '../../text/word-table.ts';
import { verbOf } from '../words/verb-forms.ts';
import { endOfContent } from './content-end.ts';
import { borrowedSubject, isFronted, isNegated } from './cue-conditions.ts';
import { add, runSpan, span, type Walk } from './line-walk.ts';
import { holds } from './nobody.ts';
import { isFiniteVerb } from './noun-phrases.ts';
import { isParticiple } from './participles.ts';
import { subjectBefore } from './subjects.ts';

/** Between the verb and its "that" stand no more items. */
const REACH = 7;
/** By verb, the word before "that" with which it says something: "made it | clear |", "made the | case |". */
const SAYS = wordTable({
  make: /^(?:clear|plain|known|case|point|argument|claim|prediction|announcement|accusation|charge)$/,
  voice:
    /^(?:concerns?|hopes?|fears?|doubts?|confidence|frustration|optimism|alarm|regret|suspicions?|views?|belief|disappointment|anger|surprise|worry|worries)$/,
  raise: /^(?:concerns?|fears?|doubts?|suspicions?|alarm)$/,
  float: /^(?:idea|notion|theory|possibility|suggestion|prospect)$/,
  push: /^(?:idea|notion|theory|claim|narrative)$/,
  take: /^(?:view|position|line)$/,
  issue: /^(?:warning|reminder)$/,
});
/** What somebody is who holds an opinion. */
const HOLDS =
  /^(?:confident|convinced|adamant|concerned|worried|hopeful|optimistic|certain|sure|afraid|fearful|doubtful|insistent|aware|persuaded)$/;

/** "Voss made it clear that …", "aides are confident that …": a verb whose words of saying or holding come before a "that". */
export function atStance(walk: Walk, at: number): void {
  const { items } = walk;
  const being = items[at]!.kind === 'be';
  const lemma = being ? 'be' : verbOf(items[at]!.lower)?.lemma;
  const words = being ? HOLDS : lemma && SAYS.get(lemma);
  if (!words) return;
  const that = thatBehind(walk, at);
  if (that === null || items[that - 1]!.kind === 'ing' || !words.test(items[that - 1]!.lower)) return;
  if (isNegated(walk, at) || isNegated(walk, that - 1)) return;
  const participial = items[at]!.kind === 'ing';
  // "Heat is coming, raising fears that …": nobody's.
  if (participial && (lemma === 'raise' || !isParticiple(walk, at))) return;
  const run = participial ? 'shared' : subjectBefore(items, at, Math.min(walk.used, at));
  if (!run || (run !== 'shared' && /^(?:it|this|there|you|what)$/.test(items[run.to - 1]!.lower))) return;
  const source = run === 'shared' ? borrowedSubject(walk, at, participial) : runSpan(walk, run);
  const end = endOfContent(
    walk.text,
    items,
    { at: that + 1, sort: 'that' },
    isFronted(walk, at, run === 'shared' ? null : run),
    'past',
  );
  if (!source || end <= that + 1 || (run !== 'shared' && !holds(items, run))) return;
  add(walk, {
    source,
    cue: [items[at]!.start, items[that - 1]!.end],
    content: [span(walk, that + 1, end)],
    stance: 'says',
    rule: being ? 'attitude-that' : 'stance-that',
    sureness: being ? 'doubtful' : 'likely',
    shares: null,
  });
}

/** Index of the "that" behind a verb, with nothing but its object between; null where none stands. */
function thatBehind({ items }: Walk, at: number): number | null {
  for (let k = at + 1; k < Math.min(items.length - 1, at + REACH); k++) {
    const item = items[k]!;
    if (item.kind === 'that' && k > at + 1) return k;
    if (isFiniteVerb(item) || /^(?:mark|wh|quotation|subordinator|conjunction)$/.test(item.kind)) return null;
  }
  return null;
}
