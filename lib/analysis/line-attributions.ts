import { sharesPassive } from './clause-ahead.ts';
import { type Beginning, beginningAfter } from './content-begin.ts';
import { endOfContent } from './content-end.ts';
import {
  borrowedSubject,
  followsOn,
  governor,
  isFronted,
  isNegated,
  isPassive,
  isProgressive,
  notAsserted,
  quotedAs,
  sharedFor,
  subjectBehind,
} from './cue-conditions.ts';
import { afterPerson, overOccasion } from './cue-gaps.ts';
import { datelineEnd } from './dateline.ts';
import { atForecastNoun, atForeseen } from './foreseen-counts.ts';
import { addNextCount, atOwnedCount, atPassiveCount, nextCount } from './given-counts.ts';
import { addAs, addAsBy, addLed, leadsLine } from './leading-cues.ts';
import { atPoll, leads } from './leading-phrases.ts';
import { add, type Found, runSpan, span, type Walk } from './line-walk.ts';
import { namedBefore, names } from './naming-cues.ts';
import { atNoun, isCueNoun } from './noun-cues.ts';
import { findsOut, isDay, isRecord, type Run } from './noun-phrases.ts';
import { atAccording, atColon, atDash } from './other-cues.ts';
import { meansOtherwise, takesOtherwise } from './other-senses.ts';
import { isAbsolute, isParticiple } from './participles.ts';
import { atPassive, isDoneBy, isReducedPassive } from './passive-cues.ts';
import { closingCueAt, phrasalCueAt } from './phrasal-cues.ts';
import type { Line } from './phrases.ts';
import { isDoneTo, prompted } from './purposes.ts';
import type { Reading } from './reading.ts';
import { RECKONING, reckoningAt } from './reckonings.ts';
import { type Cue, cueOf } from './speech-verbs.ts';
import { atStance } from './stance-cues.ts';
import { holds, isNobody, subjectBefore } from './subjects.ts';
import { surenessOf } from './sureness.ts';
import { type VerbForm, verbOf } from './verb-forms.ts';
import {
  addLeft,
  bareQuotation,
  closesAs,
  inverted,
  isParenthetical,
  leftQuotation,
  onlyLeadsTo,
  quotedAfter,
  standsApart,
} from './words-before.ts';

/** What somebody would not speak of, they did not say. */
const KEPT = /^(?:discuss|comment|detail|explain|reveal|disclose|speak|talk|confirm|claim|announce)$/;

/** What one line (a sentence, with its quotations whole) attributes, in the order of the cues. */
export function attributionsOfLine(reading: Reading, line: Line, labels: ReadonlyMap<string, number>): Found[] {
  const { items } = line;
  const block = reading.blocks[line.block];
  const walk: Walk = {
    text: reading.text,
    items,
    found: [],
    used: line.start === block?.span[0] ? datelineEnd(line) : 0,
    headline: line.block === 0 || /^(?:headline|subheading|standfirst)$/.test(block?.kind ?? ''),
    labels,
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (atForecastNoun(walk, i)) continue;
    if (/^(?:verb|past|ing|be)$/.test(item.kind)) atStance(walk, i);
    if (item.kind === 'verb' || item.kind === 'past' || item.kind === 'ing') atVerb(walk, i);
    else if (item.lower === 'per' || (item.lower === 'according' && items[i + 1]?.lower === 'to')) atAccording(walk, i);
    else if (isCueNoun(items, i)) atNoun(walk, i);
    else atOwnedCount(walk, i);
  }
  const colon = items.findIndex((item) => item.lower === ':');
  if (colon > 0) atColon(walk, colon);
  if (walk.found.length === 0) atDash(walk);
  if (walk.found.length === 0) atPoll(walk);
  return walk.found;
}

/** A cue verb with what is known of it. */
interface CueVerb {
  at: number;
  cue: Cue;
  form: VerbForm;
  lemma: string;
  /** Null when the cue is a participle or shares the subject of another verb. */
  run: Run | null;
  /** "…, adding that": its subject is the sentence's. */
  participial: boolean;
}

function atVerb(walk: Walk, at: number) {
  const { items } = walk;
  const closing = closingCueAt(walk, at);
  const verb = verbOf(items[at]!.lower) ?? (closing && { lemma: items[at]!.lower, form: 'past' });
  if (verb && atPassiveCount(walk, at, verb.lemma)) return;
  const reckoning = verb && reckoningAt(walk.text, items, at, verb.lemma);
  const phrasal = verb && phrasalCueAt(items, at, verb.lemma);
  const known = verb && cueOf(verb.lemma);
  const cue = verb && (reckoning ?? phrasal ?? (closing && !known?.quote ? closing : known));
  const aim = cue && items[at - 1]?.kind === 'to' ? beginningAfter(items, at, cue)?.sort : undefined;
  const brought = prompted(walk, at, aim);
  const purpose = !!cue && !cue.attitude && items[at]!.kind === 'verb' && isDoneTo(walk, at, aim);
  if (!verb || !cue || (!purpose && !brought && notAsserted(walk, at)) || meansOtherwise(items, at, verb.lemma)) return;
  const passive = isPassive(walk, at);
  if (passive) return atPassive(walk, at, cue);
  if (cue.person && sharesPassive(items, at, 0)) return;
  if (addAsBy(walk, at, cue, verb.form)) return;
  if (isReducedPassive(walk, at, cue)) return atPassive(walk, at, cue, true);
  if (!reckoning && isDoneBy(items, at, cue)) return;
  if (leadsLine(walk, at) && cue.quote && items[at]!.kind !== 'ing' && addLed(walk, at, cue)) return;
  const after = phrasal ? null : inverted(walk, at, cue, verb.form);
  if (after) return addLeft(walk, at, after, cue, 'inverted');
  const quoted = quotedAs(walk, at);
  const participial = items[at]!.kind === 'ing' && quoted === null && !isProgressive(walk, at);
  if (participial && !isParticiple(walk, at)) return;
  const main = items[at - 1]?.kind === 'to' ? governor(walk, at - 1) : null;
  const subject =
    brought ??
    quoted ??
    subjectBefore(items, main ?? at, Math.min(walk.used, at)) ??
    (followsOn(walk, at, cue) ? 'shared' : null);
  if (subject === null && !participial && !purpose) return;
  const run = subject === 'shared' || participial || purpose ? null : subject;
  const cueVerb: CueVerb = { at, cue, form: verb.form, lemma: verb.lemma, run, participial };
  // "if they agreed to halt the strike": not yet done.
  if (run && (isNobody(items, run) || /^(?:if|unless)$/.test(items[run.from - 1]?.lower ?? ''))) return;
  if (run && atForeseen(walk, at, verb.lemma, verb.form, run)) return;
  if (cue.attitude && run && !holds(items, run)) return;
  if (run && wordsBefore(walk, cueVerb, run)) return;
  const record = run !== null && isRecord(items, run);
  const finds = run !== null && cue.onlyThat && (record || findsOut(items, run));
  const beginning: Beginning | null = reckoning
    ? { at: items[at + 1]?.lower === 'at' ? at + 2 : at + 1, sort: 'thing' }
    : beginningAfter(items, phrasal ? at + 1 : at, finds ? { ...cue, onlyThat: false, thing: record, as: false } : cue);
  const leadsIn =
    run !== null &&
    (cue.that || items[at + 1]?.lower === 'out') &&
    items[run.from - 1]?.lower === 'as' &&
    (run.from - 1 <= walk.used + 1 || items[run.from - 2]?.kind === 'conjunction');
  if (run && leadsIn && !/^(?:that|quotation)$/.test(beginning?.sort ?? ''))
    return addAs(walk, at, cue, verb.form, run);
  const apart = run !== null && !/^(?:that|quotation)$/.test(beginning?.sort ?? '') && standsApart(walk, at, run, cue);
  if (beginning && !apart) return addRight(walk, cueVerb, beginning);
  if (!run) return;
  // "“Nobody came,” the paper quoted | a farmer | as saying."
  const quoting = quoted ? subjectBefore(items, run.from - 1, Math.min(walk.used, run.from - 1)) : null;
  if (quoting && quoting !== 'shared' && leftQuotation(walk, quoting.from))
    return addLeft(walk, at, run, cue, 'content-source-cue', quoting.from);
  if (apart || (endsWords(walk, cue, run) && !leads(walk) && isParenthetical(walk, at, run)))
    addLeft(walk, at, run, cue, 'content-source-cue');
}

/** Whether a verb may stand behind what was said: "…, figures show", but not "…, she found" or "…, a charge she denies". */
function endsWords({ items, headline }: Walk, cue: Cue, run: Run): boolean {
  if (!cue.that || cue.attitude || cue.stance === 'denies') return false;
  return !cue.onlyThat || headline || isRecord(items, run) || findsOut(items, run);
}

/** Takes the words before the source, where it is plain that they are what was said. */
function wordsBefore(walk: Walk, { at, cue }: CueVerb, run: Run): boolean {
  const { items } = walk;
  // "“Hannah’s Way,” who told …": a title, and what tells of it.
  if (items[run.from]!.kind === 'wh' && items[run.from - 1]?.kind === 'quotation') return false;
  const bare = bareQuotation(walk, at, cue, run);
  if (bare) {
    addLeft(walk, at, bare, cue, 'content-source-cue');
    return true;
  }
  if (cue.quote && leftQuotation(walk, run.from) && !onlyLeadsTo(walk, at, run, cue)) {
    addLeft(walk, at, run, cue, 'content-source-cue');
    return true;
  }
  if (
    cue.that &&
    items[run.from - 1]?.lower === 'as' &&
    (items[run.from - 2]?.spoken || closesAs(walk, at, cue, run))
  ) {
    const words = beginningAfter(items, at, cue);
    if (words?.sort === 'that' || words?.sort === 'quotation') return false;
    addLeft(walk, at, run, cue, 'content-as-source-cue', run.from - 1);
    return true;
  }
  const past = overOccasion(items, cue.told ? afterPerson(items, at + 1) : at + 1, run.from);
  if (!cue.that || items[past]?.lower !== ',' || !isParenthetical(walk, at, run, past) || quotedAfter(walk, past - 1))
    return false;
  addLeft(walk, at, run, cue, 'content-source-cue');
  return true;
}

/** Takes the words after the cue. */
function addRight(walk: Walk, cueVerb: CueVerb, beginning: Beginning) {
  const { items } = walk;
  const { at, cue, run, participial } = cueVerb;
  if (cueVerb.lemma === 'call') {
    const named = run !== null && namedBefore(walk, run);
    if (beginning.sort === 'thing' && !named && !names(walk, beginning.at)) return;
    if (beginning.sort === 'quotation' && !named) return;
  }
  const first = items[beginning.at];
  if (!first) return;
  if (takesOtherwise(items, beginning, cueVerb.lemma)) return;
  if (cueVerb.lemma === 'cite' && items.slice(beginning.at).some((_, k) => quotedAs(walk, beginning.at + k))) return;
  if (participial && /^(?:cite|refer|talk|speak)$/.test(cueVerb.lemma)) return;
  const asked = items[at + 1]?.lower === 'as' && run !== null && items[run.from - 1]?.kind === 'wh';
  const late = beginning.at > at + 1 && !isDay(items[beginning.at - 1]) && items[beginning.at - 1]!.lower !== 'ever';
  if (beginning.sort === 'thing' && late && !cue.person && !cue.core && cue !== RECKONING && !asked) return;
  const held = cue.attitude && beginning.sort === 'thing';
  const last = endOfContent(walk.text, items, { ...beginning, held }, isFronted(walk, at, run), cueVerb.form);
  const next = cue === RECKONING ? nextCount(walk, beginning.at, last) : null;
  const end = next?.cut ?? last;
  // "…, defending Mrs Voss, said …" tells for whom he appears.
  if (participial && items.slice(beginning.at, end).every(({ kind }) => kind === 'name')) return;
  if (
    end <= beginning.at ||
    (end === beginning.at + 1 && /^(?:that|this|it|them|those|these)$/.test(first.lower)) ||
    ((/^(?:that|clause|wh)$/.test(beginning.sort) || cue.attitude || KEPT.test(cueVerb.lemma)) && isNegated(walk, at))
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
