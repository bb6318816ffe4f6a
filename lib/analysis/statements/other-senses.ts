/** Verbs of saying in another of their senses: "adds to the damage", "denied bail", "recalls kettles". */
import { isSourceNoun } from '../names/name-kinds.ts';
import { isRoleNoun } from '../names/person-nouns.ts';
import type { Beginning } from './content-begin.ts';
import type { Item } from './phrases.ts';

/** What is claimed in words; lives, a title or a seat are claimed otherwise. */
const CLAIMABLE = /^(?:responsibility|credit|innocence|ignorance|immunity)$/;
/** What is claimed by a number. */
const COUNTED = /^(?:turnout|attendance|crowd|toll|total|count|majority|haul|tally)$/;
/** What is granted or denied by whoever decides on it. */
const GRANTED =
  /^(?:requests?|motions?|bids?|appeals?|petitions?|applications?|bail|parole|permission|entry|access|asylum|visas?|food|water|treatment)$/;
/** What is taken or turned down. */
const OFFERED = /^(?:offers?|bids?|appeals?|applications?|requests?|motions?)$/;
/** What guards and crews answer by coming. */
const ALARM = /^(?:reports?|calls?|alarms?|scene)$/;
/** What is written, and not said. */
const WRITTEN = /^(?:letter|book|article|song|poem|column)s?$/;
/** How a source wants to be called. */
const CALLED = /^(?:identified|named|quoted|called)$/;
/** What others report, and what reports nothing. */
const REPORTED = /^(?:cases?|deaths?|infections?|injuries|incidents?|outages?|sightings?|thefts?)$/;
/** What players add. */
const SCORED =
  /^(?:goals?|assists?|points?|runs?|rebounds?|saves?|tr(?:y|ies)|touchdowns?|penalty|penalties|hits?|homers?)$/;
/** What those say who part. */
const PARTING = /^(?:farewell|goodbye|prayer)s?$/;
const NAMES = /^(?:label|dub|brand|term)$/;
/** Whom guards question. */
const ASKED = /^(?:him|them|m[ae]n|wom[ae]n|people)$/;
/** A thing's noun stands within so many items. */
const REACH = 4;

/** Whether what stands behind the verb at `at` shows another sense: "asked to be identified as Bram", "adds to claims that …". */
export function meansOtherwise(items: readonly Item[], at: number, lemma: string): boolean {
  if (lemma === 'call' && items[at + 1]?.lower === 'for' && items[at + 2]?.lower === 'help') return true;
  const next = items[at + 1];
  // "Ida Roe added two late goals"
  if (lemma === 'add' && items.slice(at + 1, at + REACH).some(({ lower }, i) => i > 0 && SCORED.test(lower)))
    return true;
  // "40 cases reported so far"
  if (lemma === 'report' && items[at]!.kind === 'past' && REPORTED.test(items[at - 1]?.lower ?? '')) return true;
  // "who identified herself as Bram", "maintained his innocence"
  if (lemma === 'identify' && /sel(?:f|ves)$/.test(next?.lower ?? '')) return true;
  if (lemma === 'maintain' && items[at + 2]?.lower === 'innocence') return true;
  // "saying their final goodbyes"
  if (lemma === 'say' && items.slice(at + 1, at + REACH).some(({ lower }) => PARTING.test(lower))) return true;
  // "a ward | branded | “unfit”": by somebody else.
  const before = items[at - 1];
  if (NAMES.test(lemma) && items[at]!.kind === 'past' && next?.kind === 'quotation' && before?.kind === 'noun')
    return !isSourceNoun(before.lower);
  if (next?.kind !== 'to') return false;
  const be = items[at + 2]?.kind === 'not' ? at + 3 : at + 2;
  return (
    lemma === 'add' ||
    // "a storm expected to hit"
    (items[at]!.lower === 'expected' && /^n/.test(items[at - 1]?.kind ?? '')) ||
    (lemma === 'respond' && items.slice(at + 2, at + REACH).some(({ lower }) => ALARM.test(lower))) ||
    (lemma === 'ask' && CALLED.test(items[be + 1]?.lower ?? ''))
  );
}

/** Whether the words at `beginning` are what is taken, granted or brought back by the verb, and not what is said. */
export function takesOtherwise(items: readonly Item[], { at, sort }: Beginning, lemma: string): boolean {
  const first = items[at]!;
  if (/^(?:anonymity|nothing|little)$/.test(first.lower)) return true;
  const near = (length: number) => items.slice(at, at + length);
  switch (lemma) {
    case 'claim': {
      // "claimed a turnout of 9,000"
      const counted = near(REACH).some(({ lower }, i) => i > 0 && COUNTED.test(lower));
      return sort === 'thing' && !CLAIMABLE.test(first.lower) && !counted;
    }
    // "Firm recalls 4,000 kettles" brings them back and remembers none; a clinic admits 40.
    case 'recall':
      return sort !== 'that' && near(REACH - 1).some(({ kind }) => kind === 'number');
    case 'admit':
      return first.kind === 'number' && /^(?:preposition|mark)$/.test(items[at + 1]?.kind ?? 'mark');
    // "rejected the company’s second offer"
    case 'reject':
      return sort === 'thing' && near(REACH + 2).some(({ lower }) => OFFERED.test(lower));
    // "questioned two men", "questioned the minister about it": they are asked.
    case 'question':
      return sort === 'thing' && near(REACH - 1).some(({ lower }) => ASKED.test(lower) || isRoleNoun(lower));
    // "dismissed 17 of them as hoaxes"
    case 'dismiss':
      return first.kind === 'number';
    // "The talks continued “into the night”."
    case 'continue':
    case 'go':
    case 'begin':
      return sort === 'quotation' && !/^[,:]$/.test(items[at - 1]?.lower ?? '');
    // "who wrote them or why", "came to write that letter"
    case 'write':
      return (
        (sort !== 'that' && /^(?:it|them|this)$/.test(first.lower)) ||
        near(sort === 'that' ? 1 : REACH).some(({ lower }) => WRITTEN.test(lower))
      );
    case 'deny':
      return first.kind === 'object' || near(REACH).some(({ lower }) => GRANTED.test(lower));
    default:
      return false;
  }
}
