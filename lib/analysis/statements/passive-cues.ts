import type { Cue } from '../words/speech-verbs.ts';
import { beginsClause } from './clause-ahead.ts';
import { endOfContent } from './content-end.ts';
import { afterPerson, overDescription } from './cue-gaps.ts';
import { add, runSpan, span, type Walk } from './line-walk.ts';
import { hasOwnCue } from './next-cues.ts';
import { isDay, nounPhraseAfter, type Run, TIME_NOUNS } from './noun-phrases.ts';
import { PLACE } from './occasions.ts';
import type { Item } from './phrases.ts';
import { subjectBefore } from './subjects.ts';

/** Words of a passive cue: where they begin, and of what sort they are. */
type Sort = 'that' | 'wh' | 'phrase' | 'clause' | 'quotation';

/** "Asked whether …, she said", "when told that …": a participle of one spoken to, with its verb "be" left out. */
export function isReducedPassive({ items, used }: Walk, i: number, cue: Cue): boolean {
  const before = items[i - 1];
  const next = items[i + 1];
  if (!cue.person || items[i]!.kind !== 'past' || !next) return false;
  const leads = i === used || before?.kind === 'subordinator' || (i - 1 === used && before?.kind === 'adverb');
  if (leads && afterOccasion(items, i + 1) > i + 1) return true;
  return leads && /^(?:whether|if|about|by|that|wh)$/.test(next.kind === 'wh' ? 'wh' : next.lower);
}

/** "Others told to wait", "Residents urged to report it", "a charge denied by Voss": who was told, or what was denied, says nothing. */
export function isDoneBy(items: readonly Item[], i: number, cue: Cue): boolean {
  const [before, next, agent] = [items[i - 1], items[i + 1], items[i + 2]];
  if (next?.kind === 'to' && (cue.told || /^(?:urg|warn|encourag|order)ed$/.test(items[i]!.lower))) return true;
  const done = items[i]!.kind === 'past' && !cue.core && before?.kind === 'noun' && next?.lower === 'by';
  return done && /^(?:name|determiner|possessive)$/.test(agent?.kind ?? '');
}

/** Between "asked" and the question stand a time and an occasion, in items no more. */
const MAX_OCCASION = 9;

/** Index of the question behind a time or an occasion ("asked | on Monday | whether", "asked | at the hearing | why"); `from` where none stands there. */
function afterOccasion(items: readonly Item[], from: number): number {
  for (let k = from; k < Math.min(items.length, from + MAX_OCCASION); k++) {
    const { kind, lower } = items[k]!;
    if (kind === 'wh' || /^(?:whether|if)$/.test(lower)) return k;
    if (k === from && !PLACE.has(lower) && kind !== 'adverb' && !isDay(items[k])) return from;
    if (!/^(?:preposition|determiner|possessive|adjective|noun|name|number|adverb)$/.test(kind) || lower === 'about')
      return from;
  }
  return from;
}

/** "Staff were told by Ms Okafor that …": who spoke stands after "by", or nowhere. */
export function atPassive(walk: Walk, i: number, cue: Cue, fronted = false) {
  const { items } = walk;
  const agent = items[i + 1]?.lower === 'by' ? nounPhraseAfter(items, i + 2) : null;
  const at = afterOccasion(items, agent ? agent.to : i + 1);
  const words = passiveWords(walk, at, cue);
  if (!words)
    return agent &&
      !fronted &&
      cue.thing &&
      (!cue.that || (CONFIRMED.test(items[i]!.lower) && items[agent.to - 1]!.kind === 'name')) &&
      !cue.as &&
      !cue.attitude &&
      (!cue.person || cue.stance === 'alleges')
      ? addThing(walk, i, agent, cue)
      : undefined;
  // "Asked whether …, she said", "Asked by the Tide how …, she said": a question that is answered tells nothing.
  if ((fronted || (!agent && words.sort === 'wh')) && items[i]!.lower === 'asked') return;
  // "The jury was told | Voss said he had left": only he says it.
  // "is worried that it will fall" tells what somebody feels.
  if (cue.attitude && words.sort === 'that' && !isOfNobody(items, i)) return;
  if (!agent && words.sort === 'clause' && hasOwnCue(walk.text, items, words.at, 'past')) return;
  const end = endOfContent(walk.text, items, words, fronted, 'past');
  if (end <= words.at + (words.sort === 'quotation' ? 0 : 1)) return;
  add(walk, {
    source: agent && runSpan(walk, agent),
    cue: [items[i]!.start, items[i]!.end],
    content: [span(walk, words.at, end)],
    stance: cue.stance,
    rule: `passive-${words.sort}`,
    sureness: agent ? 'likely' : 'doubtful',
    shares: null,
  });
}

/** "The theft was confirmed by Voss" */
const CONFIRMED = /^(?:confirmed|denied)$/;
/** Behind "for" a deed tells the reason: "for hiding it", "for his silence", "for not coming". */
const REASON = /^(?:ing|possessive|not)$/;

/** "The attack was condemned by Voss", "The report was described by Voss as a fake": the thing stands before, what it is or why behind. */
function addThing(walk: Walk, i: number, agent: Run, cue: Cue) {
  const { items } = walk;
  const subject = subjectBefore(items, i, Math.min(walk.used, i));
  if (!subject || subject === 'shared' || /^(?:wh|that|preposition)$/.test(items[subject.from]!.kind)) return;
  const content = [runSpan(walk, subject)];
  // "accused by a reporter, who worked for Voss, | of theft"
  const past = overDescription(items, agent.to);
  const last = items[past]?.lower === ',' && past > agent.to ? past + 1 : agent.to;
  const reason = items.findIndex(
    ({ lower }, k) =>
      k > agent.from &&
      (k <= agent.to || k === last) &&
      (lower === 'as' ||
        (lower === 'of' && cue.stance === 'alleges') ||
        (lower === 'for' && REASON.test(items[k + 1]?.kind ?? ''))),
  );
  if (reason > 0)
    content.push(span(walk, reason, endOfContent(walk.text, items, { at: reason, sort: 'phrase' }, false, 'past')));
  add(walk, {
    source: span(walk, agent.from, reason > 0 ? Math.min(reason, agent.to) : agent.to),
    cue: [items[i]!.start, items[i]!.end],
    content,
    stance: cue.stance,
    rule: 'passive-thing',
    sureness: 'doubtful',
    shares: null,
  });
}

function passiveWords({ items }: Walk, at: number, cue: Cue): { at: number; sort: Sort } | null {
  const first = items[at];
  if (!first || !items[at + 1]) return null;
  if (/^[,:]$/.test(first.lower) && items[at + 1]!.spoken && cue.person) return { at: at + 1, sort: 'quotation' };
  // "reported that night in Dorrit"
  const when = TIME_NOUNS.has(items[at + 1]!.lower) && /^(?:mark|preposition)$/.test(items[at + 2]?.kind ?? 'mark');
  if (first.kind === 'that' && cue.that) return when ? null : { at: at + 1, sort: 'that' };
  if ((first.kind === 'wh' || first.lower === 'whether' || first.lower === 'if') && cue.that) return { at, sort: 'wh' };
  // "Asked about the crane" alone tells a topic and no words.
  if (cue.prepositions.has(first.lower) && cue.person && items[at - 1]!.kind !== 'past')
    return { at: at + 1, sort: 'phrase' };
  const isTold = cue.told && afterPerson(items, at) > at;
  const isFree = cue.that && !/^(?:mark|to)$/.test(first.kind) && isOfNobody(items, at - 1);
  if ((isTold || isFree) && beginsClause(items, at)) return { at, sort: 'clause' };
  return null;
}

/** "It is | believed", "It has been | alleged". */
function isOfNobody(items: readonly Item[], participle: number): boolean {
  let k = participle - 1;
  while (/^(?:be|have|adverb)$/.test(items[k]?.kind ?? '')) k--;
  return k < participle - 1 && items[k]?.lower === 'it';
}
