import { isSourceNoun } from '../names/name-kinds.ts';
import { isRoleNoun } from '../names/person-nouns.ts';
import { cueOfWord } from '../words/verb-forms.ts';
import { chargeBehind, isList, sharesPassive } from './clause-ahead.ts';
import type { Beginning } from './content-begin.ts';
import { goesOnAs, goesOnBehindDash, hasOwnCue, isOfAnother, SHARED_GAP, sharesCue } from './next-cues.ts';
import { hasVerbBeforeMark, isFiniteVerb } from './noun-phrases.ts';
import { isOccasion } from './occasions.ts';
import { isDoubt, isSilence, namesWords, sumsUp } from './own-words.ts';
import type { Item } from './phrases.ts';

/**
 * Index past the words said that begin at `from`. They end with the sentence, before another cue of the same subject ("and added", ", saying"), at
 * "according to", and at a comma when the cue stands in a clause that goes before another ("When she said …, they laughed").
 */
export function endOfContent(
  text: string,
  items: readonly Item[],
  { at, sort, held }: Beginning,
  fronted: boolean,
  form: string,
): number {
  let open = false;
  const clausal = sort === 'that' || sort === 'clause' || sort === 'wh' || sort === 'quotation';
  let verbs = 0;
  let listed = false;
  // What somebody is accused of was done on an occasion of its own: "of hitting her at a rally".
  const acts = /^accus/.test(items[at - 1]?.lower ?? '');
  for (let k = at; k < items.length; k++) {
    const item = items[k]!;
    if ((k > at || sort === 'quotation') && item.spoken && isTagged(text, items, k)) return k;
    if (isFiniteVerb(item) || (clausal && item.kind === 'quotation')) verbs++;
    listed ||= !clausal && item.lower === 'including';
    // "those who said they saw it from a shop | told | reporters that …"
    if (fronted && verbs > (acts ? 0 : 1) && endsRelative(items, k)) return k;
    if (item.kind === 'quotation') {
      const closing = text.slice(Math.max(item.start, item.end - 3), item.end);
      if (/[.!?]['’]?["”»'’]/.test(closing) && (items[k + 1] === undefined || items[k + 1]!.capital)) return k + 1;
      if (sort === 'quotation' && k === at && item.spoken && /[,.!?…]['’]?(?:''|.)$/.test(closing)) return k + 1;
      const after = items[k + 1];
      if (fronted && /,.?.$/.test(closing)) return k + 1;
      if (after && /,.?.$/.test(closing) && endsAtComma(text, items, k, clausal, form)) return k + 1;
      continue;
    }
    if (item.lower === '.' || item.lower === '!' || item.lower === '?') {
      if (k === items.length - 1) return item.lower === '.' ? k : k + 1;
      continue;
    }
    if (item.lower === ';' || (item.lower === ':' && clausal && verbs > 0 && hasOwnCue(text, items, k + 1, form)))
      return k;
    if (held && k > at && endsThing(items, k)) return k;
    // "called it a sham | as he left"
    const next = items[k + 1];
    if (!clausal && k > at && item.lower === 'as' && (next?.kind === 'subject' || next?.lower === 'it')) return k;
    if (k > at && otherSays(items, k, clausal)) return k;
    // "denied the claim that the crane, built in May, was old": the clause of a noun goes on over commas.
    if (sort === 'thing' && item.kind === 'that' && namesWords(items[k - 1]!)) open = true;
    if (k > at && LEADS_ON.test(item.lower) && (sort === 'thing' || item.lower !== 'by') && speaks(items[k + 1]))
      return k;
    if (!clausal && !acts && k > at && /^(?:in|on|at|during)$/.test(item.lower) && isOccasion(items, k, verbs === 0))
      return k;
    if (item.lower === '—' && k > at) {
      // "said that wages were low — and that they would fall"
      if (clausal && items[k + 1]?.kind === 'conjunction' && items[k + 2]?.kind === 'that') continue;
      const close = dashBehind(items, k);
      if (close < 0 && clausal && goesOnBehindDash(items, k + 1)) continue;
      if (close < 0) return k;
      k = close;
      continue;
    }
    if (item.lower === ',' && k > at) {
      // "accuses Voss, whose boats sank, | of | fraud"
      const charge = acts ? chargeBehind(items, k) : null;
      if (charge !== null) {
        k = charge;
        continue;
      }
      // "…, compared with 870 in May" is part of the count.
      if (/^(?:compared|versus)$/.test(items[k + 1]?.lower ?? '') && items[k + 3]?.kind !== 'number') return k;
      if (fronted && !isList(items, k) && !includes(items, k + 1)) return k;
      if (open && /^(?:wh|past|preposition|conjunction)$/.test(items[k + 1]?.kind ?? '')) continue;
      if (listed && items.slice(k, k + LIST).some(({ lower }) => lower === 'and')) continue;
      if (
        (verbs > 0 || !clausal || /^(?:cit|say)ing$/.test(items[k + 1]?.lower ?? '')) &&
        endsAtComma(text, items, k, clausal, form)
      )
        return k;
    }
    if (clausal && item.kind === 'conjunction' && items[k + 1]?.kind === 'that' && !isFiniteVerb(items[at]!)) {
      // "… and that | she and Mr Orr had spoken": the next clause has no verb yet.
      verbs = 0;
      continue;
    }
    if (item.kind === 'conjunction' && item.lower !== 'or' && k > at && !sharesPassive(items, k + 1, at)) {
      if (item.lower === 'but' && isSilence(items, k + 1)) return k;
      if (item.lower === 'but' && !clausal && /^(?:determiner|name|subject|possessive)$/.test(items[k + 1]?.kind ?? ''))
        return k;
      if (sharesCue(text, items, k + 1, form) || ((verbs > 0 || !clausal) && hasOwnCue(text, items, k + 1, form)))
        return k;
      if (!clausal && sort !== 'to' && goesOnAs(items, k + 1, form, verbs === 0, k < at + 4)) return k;
    }
  }
  return items.length;
}

/** Index of a second dash not far behind the first; -1 where none stands. */
const dashBehind = (items: readonly Item[], k: number) =>
  items.findIndex(({ lower }, index) => index > k && index < k + 25 && lower === '—');

/** What is listed behind "including" ends with an "and" within so many items of a comma: "murder, burning down schools, and attacks". */
const LIST = 14;

const BENCH = /^(?:jury|jurors|judge|court|inquest|hearing|inquiry|tribunal)$/;
const RETRACTS = /^(?:retracted|withdrew|corrected|revised|backtracked|declined|refused)$/;
/** From "with" to "saying", in items. */
const WITH = 9;

/** "…, including the rear window, …": more of what was said, with a comma behind it. */
const includes = (items: readonly Item[], from: number) =>
  items[from]?.lower === 'including' && items.slice(from, from + SHARED_GAP).some(({ lower }) => lower === ',');

/** "who claimed she was pushed at a stop | has lost", "who said they saw it from a shop | told | reporters": the main verb behind a relative clause. */
function endsRelative(items: readonly Item[], k: number): boolean {
  const { kind, lower } = items[k]!;
  const main = /^(?:have|be|modal)$/.test(kind) || (kind === 'past' && cueOfWord(lower)?.core);
  // "to tell what cattle | have survived"
  return !!main && /^(?:noun|name)$/.test(items[k - 1]!.kind) && items[k - 2]?.kind !== 'wh';
}

const ENDS_SUBJECT = /^(?:conjunction|quotation|mark)$/;

/** "promised an inquiry | as the envoy said …", "backed a ban | saying it was late": the next thing said, without a comma. */
function otherSays(items: readonly Item[], k: number, clausal: boolean): boolean {
  const { lower } = items[k]!;
  const next = items[k + 1]?.kind ?? 'mark';
  if (lower === 'as') {
    const verb = items.slice(k + 1, k + TAG).find((item) => isFiniteVerb(item) || ENDS_SUBJECT.test(item.kind));
    return next !== 'subject' && /^sa(?:id|ys)$/.test(verb?.lower ?? '');
  }
  // A poster says something itself, and so does a man.
  const before = items[k - 1]!;
  return (
    /^(?:saying|accusing)$/.test(lower) &&
    !clausal &&
    !/^(?:preposition|mark)$/.test(next) &&
    /^(?:noun|name|verb)$/.test(before.kind) &&
    !isSourceNoun(before.lower) &&
    !isRoleNoun(before.lower)
  );
}

/** "… before claiming that", "… while adding that": the next of several things said. */
const LEADS_ON = /^(?:before|after|while|by)$/;

function speaks(item: Item | undefined): boolean {
  const cue = item?.kind === 'ing' && cueOfWord(item.lower);
  return !!cue && cue.that && !cue.attitude;
}

/** Between a quotation and the cue of its own tag stand no more items. */
const TAG = 8;

/** "He wrote that it was late: | “I am tired,” he added": a quotation set apart with a tag of its own is no part of the words before. */
function isTagged(text: string, items: readonly Item[], k: number): boolean {
  if (!/^[,:—]$/.test(items[k - 1]!.lower) || !/,['’]?(?:''|.)$/.test(text.slice(items[k]!.end - 3, items[k]!.end)))
    return false;
  for (let j = k + 1; j < Math.min(items.length, k + TAG); j++) {
    const { kind, lower } = items[j]!;
    if (kind === 'past' || kind === 'verb') return cueOfWord(lower)?.core === true;
    if (!/^(?:name|noun|subject|adjective|determiner|possessive)$/.test(kind)) return false;
  }
  return false;
}

/** When or on which condition somebody backs a thing is no part of the thing. */
function endsThing(items: readonly Item[], k: number): boolean {
  return /^(?:since|until|if|when|while|unless|although|though)$/.test(items[k]!.lower);
}

function endsAtComma(text: string, items: readonly Item[], k: number, clausal: boolean, form: string): boolean {
  let j = k + 1;
  const next = items[j];
  if (!next) return false;
  if (/^(?:according|however)$/.test(next.lower)) return true;
  if (/^(?:while|whereas)$/.test(next.lower) && isOfAnother(items, j + 1)) return true;
  if (next.lower === 'as' && /^(?:have|has|had|did|does|do)$/.test(items[j + 1]?.lower ?? '')) return true;
  // "…, the jury heard", "…, with a colleague saying …", "…, bringing the total to 10": told by the article.
  if (
    items.slice(j, j + 3).some(({ lower }) => BENCH.test(lower)) &&
    items.slice(j + 1, j + 5).some(({ lower }) => /^(?:heard|told)$/.test(lower))
  )
    return true;
  if (
    /^(?:with|despite)$/.test(next.lower) &&
    items.slice(j + 1, j + WITH).some(({ lower }) => /^(?:say|show|warn)ing$/.test(lower))
  )
    return true;
  if (
    next.lower === 'bringing' &&
    items.slice(j + 1, j + SHARED_GAP).some(({ lower }) => /^(?:total|toll|number)$/.test(lower))
  )
    return true;
  if (next.lower === 'but' && items.slice(j + 1, j + SHARED_GAP).some(({ lower }) => RETRACTS.test(lower))) return true;
  const act = next.kind === 'adverb' && next.lower !== 'then' ? items[j + 1] : next;
  if (act?.kind === 'ing') {
    const cue = cueOfWord(act.lower);
    if (!clausal || (cue && !cue.attitude) || /^(?:declin|refus)/.test(next.lower)) return true;
  }
  // "…, allegations the group denies": the article sums up.
  if (/^(?:allegation|claim|charge|accusation)s$/.test(next.lower)) return true;
  if (/^(?:but|and|though|although)$/.test(next.lower) && (isDoubt(items, j + 1) || isSilence(items, j + 1)))
    return true;
  if (next.lower === 'without' && /^(?:giv|provid|offer|elaborat|specif)/.test(items[j + 1]?.lower ?? '')) return true;
  if (clausal && /^an?$/.test(next.lower) && sumsUp(items, j + 1)) return true;
  // "…, minutes after the count": when it was done, by the article.
  if (
    /^(?:minutes|hours|days|weeks|months|years|moments|shortly)$/.test(next.lower) &&
    /^(?:after|before)$/.test(items[j + 1]?.lower ?? '')
  )
    return true;
  // "…, but Amsel kept the keys": the article sets somebody else against it.
  if (
    clausal &&
    next.lower === 'but' &&
    /^(?:name|subject)$/.test(items[j + 1]?.kind ?? '') &&
    hasVerbBeforeMark(items, j + 1)
  )
    return true;
  if (next.kind === 'conjunction') {
    // "said that he left, and that others had asked him to": the second of two things said.
    if (clausal && items[j + 1]?.kind === 'that') return false;
    if (sharesCue(text, items, j + 1, form) || (!clausal && hasVerbBeforeMark(items, j + 1))) return true;
    j++;
  } else if (!clausal) {
    // "at 51 percent, with a margin of error of three points"
    if (next.lower === 'with' && items.slice(j + 1, j + 4).some(({ lower }) => /^(?:margin|uncertainty)$/.test(lower)))
      return false;
    return (
      !/^(?:including|who|as|among)$/.test(next.lower) &&
      (/^(?:wh|subordinator|preposition|ing|past)$/.test(next.kind) || /^an?$/.test(next.lower))
    );
  }
  // ", and the mayor said", ", though he added", ", which she called", ", as the union warned": a new subject with a cue of its own.
  const leads = /^(?:conjunction|subordinator|wh)$/.test(next.kind) || next.lower === 'as';
  return leads && hasOwnCue(text, items, j, form);
}
