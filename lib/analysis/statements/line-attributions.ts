import type { Reading } from '../reading.ts';
import { type Cue, cueOf } from '../words/speech-verbs.ts';
import { verbOf } from '../words/verb-forms.ts';
import { sharesPassive } from './clause-ahead.ts';
import { type Beginning, beginningAfter } from './content-begin.ts';
import { addRight, type CueVerb } from './content-right.ts';
import { followsOn, governor, isPassive, isProgressive, notAsserted, quotedAs } from './cue-conditions.ts';
import { afterPerson, overOccasion } from './cue-gaps.ts';
import { datelineEnd } from './dateline.ts';
import { atForecastNoun, atForeseen } from './foreseen-counts.ts';
import { atOwnedCount, atPassiveCount } from './given-counts.ts';
import { addAs, addAsBy, addLed, leadsLine } from './leading-cues.ts';
import { atPoll, atPollBehind, leads } from './leading-phrases.ts';
import type { Found, Walk } from './line-walk.ts';
import { holds, isDeed, isNobody } from './nobody.ts';
import { atNoun, isCueNoun } from './noun-cues.ts';
import type { Run } from './noun-phrases.ts';
import { atAccording, atColon, atDash, atSignedHeadline } from './other-cues.ts';
import { meansOtherwise } from './other-senses.ts';
import { isParticiple } from './participles.ts';
import { atPassive, isDoneBy, isReducedPassive } from './passive-cues.ts';
import { closingCueAt, phrasalCueAt } from './phrasal-cues.ts';
import type { Line } from './phrases.ts';
import { isDoneTo, prompted } from './purposes.ts';
import { reckoningAt } from './reckonings.ts';
import { atStance } from './stance-cues.ts';
import { findsOut, isRecord } from './subject-runs.ts';
import { subjectBefore } from './subjects.ts';
import {
  addLeft,
  bareQuotation,
  closesAs,
  goesOnQuoted,
  inverted,
  isParenthetical,
  leftQuotation,
  liesBetween,
  onlyLeadsTo,
  quotedAfter,
  standsApart,
} from './words-before.ts';

/** "state" is more often a noun, and then says nothing without a "that". */
const STATED = /^stat(?:ed|ing)$/;

/** What one line (a sentence, with its quotations whole) attributes, in the order of the cues. */
export function attributionsOfLine(reading: Reading, line: Line, labels: ReadonlyMap<string, number>): Found[] {
  const block = reading.blocks[line.block];
  const items = line.items.slice(line.start === block?.span[0] ? datelineEnd(line, reading.text, labels) : 0);
  const walk: Walk = {
    text: reading.text,
    items,
    found: [],
    used: 0,
    headline: line.block === 0 || /^(?:headline|subheading|standfirst)$/.test(block?.kind ?? ''),
    labels,
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (atForecastNoun(walk, i)) continue;
    const { kind } = item;
    const acts = kind === 'verb' || kind === 'past' || kind === 'ing';
    if (acts || kind === 'be') atStance(walk, i);
    if (acts) atVerb(walk, i);
    else if (item.lower === 'per' || (item.lower === 'according' && items[i + 1]?.lower === 'to')) atAccording(walk, i);
    else if (isCueNoun(items, i)) atNoun(walk, i);
    else atOwnedCount(walk, i);
  }
  const colon = items.findIndex((item) => item.lower === ':');
  if (colon > 0) atColon(walk, colon);
  if (walk.found.length === 0) {
    const dash = items.at(-1)?.capital ? -1 : items.findLastIndex(({ lower }) => lower === '—');
    if (!atSignedHeadline(walk, dash)) atDash(walk);
  }
  if (walk.found.length === 0) atPoll(walk);
  if (walk.found.length === 0) atPollBehind(walk);
  return walk.found;
}

function atVerb(walk: Walk, at: number) {
  const { items } = walk;
  const closing = closingCueAt(walk, at);
  const verb = verbOf(items[at]!.lower) ?? (closing && { lemma: items[at]!.lower, form: 'past' });
  if (verb && atPassiveCount(walk, at, verb.lemma)) return;
  const reckoning = verb && reckoningAt(walk.text, items, at, verb.lemma);
  const phrasal = verb && phrasalCueAt(items, at, verb.lemma);
  // "their stated aim"
  const states =
    verb?.lemma === 'state' &&
    STATED.test(items[at]!.lower) &&
    !/['’]s?$|^(?:their|his|her|its|our)$/.test(items[at - 1]?.lower ?? '');
  const known = verb && cueOf(states ? 'note' : verb.lemma);
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
  // "kept | asking her why"
  const keeps = items[at]!.kind === 'ing' && /^(?:kept|keeps?|began|started)$/.test(items[at - 1]?.lower ?? '');
  const participial = items[at]!.kind === 'ing' && quoted === null && !keeps && !isProgressive(walk, at);
  if (participial && !isParticiple(walk, at)) return;
  const main = keeps ? at - 1 : items[at - 1]?.kind === 'to' ? governor(walk, at - 1) : null;
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
  // "The arrest showed that …": what happened tells nothing.
  if (run && cue.onlyThat && cue.stance === 'reports' && !record && isDeed(items, run)) return;
  const finds = run !== null && cue.onlyThat && (record || findsOut(items, run));
  const beginning: Beginning | null = reckoning
    ? { at: items[at + 1]?.lower === 'at' ? at + 2 : at + 1, sort: 'thing' }
    : beginningAfter(items, phrasal ? at + 1 : at, finds ? { ...cue, onlyThat: false, thing: record, as: false } : cue);
  const leadsIn =
    run !== null &&
    (cue.that || items[at + 1]?.lower === 'out') &&
    items[run.from - 1]?.lower === 'as' &&
    (run.from - 1 <= walk.used + 1 ||
      items[run.from - 2]?.kind === 'conjunction' ||
      // "However, | as the Tide reported, …"
      (run.from - 3 === walk.used && items[walk.used]!.kind === 'adverb'));
  if (run && leadsIn && !/^(?:that|quotation)$/.test(beginning?.sort ?? ''))
    return addAs(walk, at, cue, verb.form, run);
  const apart = run !== null && !/^(?:that|quotation)$/.test(beginning?.sort ?? '') && standsApart(walk, at, run, cue);
  if (beginning && !apart) return addRight(walk, cueVerb, beginning);
  if (!run) return;
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
  const out = items[at + 1]?.lower === 'out' ? at + 2 : at + 1;
  const between = liesBetween(walk, run, out);
  if (
    (cue.that || out > at + 1) &&
    items[run.from - 1]?.lower === 'as' &&
    (between || items[run.from - 2]?.spoken || closesAs(walk, at, cue, run))
  ) {
    addLeft(walk, at, run, cue, 'content-as-source-cue', run.from - 1);
    return true;
  }
  const past = overOccasion(items, cue.told ? afterPerson(items, at + 1) : at + 1, run.from);
  const leadsTo =
    (quotedAfter(walk, past - 1) && !goesOnQuoted(walk, run, past)) ||
    // "Later tests found, | however, | that …"
    (items[past + 2]?.lower === ',' && items[past + 3]?.kind === 'that');
  if (!cue.that || items[past]?.lower !== ',' || !isParenthetical(walk, at, run, past) || leadsTo) return false;
  addLeft(walk, at, run, cue, 'content-source-cue');
  return true;
}
