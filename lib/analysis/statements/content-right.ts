/** Takes the words that stand after a cue. */

import type { Cue } from '../words/speech-verbs.ts';
import type { VerbForm } from '../words/verb-forms.ts';
import type { Beginning } from './content-begin.ts';
import { endOfContent } from './content-end.ts';
import { borrowedSubject, isFronted, isNegated, quotedAs, sharedFor, subjectBehind } from './cue-conditions.ts';
import { addNextCount, FORESEES, gappedCount, nextCount } from './given-counts.ts';
import { add, runSpan, span, type Walk } from './line-walk.ts';
import { namedBefore, names } from './naming-cues.ts';
import { isDay, type Run } from './noun-phrases.ts';
import { takesOtherwise } from './other-senses.ts';
import { isAbsolute } from './participles.ts';
import { RECKONING } from './reckonings.ts';
import { surenessOf } from './sureness.ts';

/** What somebody would not speak of, they did not say. */
const KEPT = /^(?:discuss|comment|detail|explain|reveal|disclose|speak|talk|confirm|claim|announce)$/;

/** A cue verb with what is known of it. */
export interface CueVerb {
  at: number;
  cue: Cue;
  form: VerbForm;
  lemma: string;
  /** Null when the cue is a participle or shares the subject of another verb. */
  run: Run | null;
  /** "…, adding that": its subject is the sentence's. */
  participial: boolean;
}

/** Takes the words after the cue. */
export function addRight(walk: Walk, cueVerb: CueVerb, beginning: Beginning) {
  const { items } = walk;
  const { at, cue, run, participial } = cueVerb;
  if (cueVerb.lemma === 'call') {
    const named = run !== null && namedBefore(walk, run);
    if (beginning.sort === 'thing' && !named && !names(walk, beginning.at)) return;
    if (beginning.sort === 'quotation' && !named) return;
  }
  // "said on Monday that, | in her view, …"
  if (items[beginning.at]?.lower === ',') beginning.at++;
  const first = items[beginning.at];
  if (!first) return;
  if (cue !== RECKONING && takesOtherwise(items, beginning, cueVerb.lemma)) return;
  if (cueVerb.lemma === 'cite' && items.slice(beginning.at).some((_, k) => quotedAs(walk, beginning.at + k))) return;
  if (participial && /^(?:cite|refer|reference|talk|speak|comment)$/.test(cueVerb.lemma)) return;
  const object = run && items[run.from - 1];
  const asked = items[at + 1]?.lower === 'as' && (object?.kind === 'wh' || object?.lower === 'something');
  // "denied ever | having it", "denied knowingly | taking it"
  const late =
    beginning.at > at + 1 &&
    !isDay(items[beginning.at - 1]) &&
    first.kind !== 'ing' &&
    items[beginning.at - 1]!.lower !== 'ever';
  if (beginning.sort === 'thing' && late && !cue.person && !cue.core && cue !== RECKONING && !asked) return;
  const held = cue.attitude && beginning.sort === 'thing';
  const last = endOfContent(walk.text, items, { ...beginning, held }, isFronted(walk, at, run), cueVerb.form);
  const foreseen = (cue === RECKONING && cueVerb.lemma !== 'give') || FORESEES.has(cueVerb.lemma);
  const next =
    (cue === RECKONING ? nextCount(walk, beginning.at, last) : null) ?? gappedCount(walk, beginning.at, last, foreseen);
  const end = next?.cut ?? last;
  // "…, defending Mrs Voss, said …" tells for whom he appears; so does "Defending herself".
  if (
    participial &&
    items.slice(beginning.at, end).every(({ kind, lower }) => kind === 'name' || /sel(?:f|ves)$/.test(lower))
  )
    return;
  if (
    end <= beginning.at ||
    (end === beginning.at + 1 && (first.kind === 'aside' || /^(?:that|this|it|them|those|these)$/.test(first.lower))) ||
    ((/^(?:that|clause|wh)$/.test(beginning.sort) ||
      cue.attitude ||
      cue.stance === 'denies' ||
      KEPT.test(cueVerb.lemma)) &&
      isNegated(walk, at))
  )
    return;
  const shares = run || (participial && isAbsolute(walk, at)) ? null : sharedFor(walk, at);
  const order = run ? 'source-cue' : participial ? 'participle' : 'coordinated';
  const source = run
    ? runSpan(walk, run)
    : shares
      ? shares.source
      : (borrowedSubject(walk, at, participial) ?? (participial ? subjectBehind(walk, end) : null));
  // "Telling jokes helps": nobody does; and an opinion without its holder is nobody's.
  if (!source && (cue.attitude || (participial && at === 0))) return;
  add(walk, {
    source,
    cue: [items[at]!.start, items[cueEnd(cueVerb, beginning)]!.end],
    content: [span(walk, beginning.at, end)],
    stance: cue.stance,
    rule: cue.attitude ? `attitude-${beginning.sort}` : `${order}-${beginning.sort}`,
    sureness: surenessOf(walk, cueVerb, beginning.sort, source),
    shares,
  });
  if (next) addNextCount(walk, next, last);
}

/** Last item of the cue: "called for", "pointed out" are two words. */
function cueEnd({ at, cue }: CueVerb, { at: words, sort }: Beginning): number {
  return (sort === 'phrase' || cue.prepositions.has('out')) && words > at + 1 ? at + 1 : at;
}
