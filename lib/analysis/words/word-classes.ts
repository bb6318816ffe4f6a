import { startsWithCapital } from '../../text/capital.ts';
import { startsSentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { CLOSED } from './closed-classes.ts';
import {
  ADJECTIVE_SHAPE,
  ADJECTIVES,
  CONTRACTED_SUBJECT,
  givesWhatFollows,
  NAMES_LIKE_ADVERBS,
  NOUN_SHAPE,
  NOUNS,
  outletReports,
  SAID,
  SINGULAR,
  SOME,
  SPEAKS,
} from './closed-words.ts';
import { NOUN_VERBS } from './common-verbs.ts';
import { isFirstName } from './first-names.ts';
import { isRecordsVerb, TELLING } from './record-verbs.ts';
import { isAllCapitals, isTitleCase } from './title-case.ts';
import { verbOf } from './verb-forms.ts';

/**
 * What a token is in its sentence.
 * `subject`: he, they, I … (also "he's", which holds its verb); `object`: him, them …; `that`: every "that"; `wh`: who, which, what …;
 * `past`: -ed and irregular pasts, finite or participle; `verb`: present or plain form; `be`/`have`/`do`/`modal`: auxiliaries (also "didn't");
 * `name`: capitalised inside a sentence, or an unknown capitalised word at its start; `possessive`: his, their.
 */
export type WordClass =
  | 'mark'
  | 'number'
  | 'name'
  | 'noun'
  | 'subject'
  | 'object'
  | 'pronoun'
  | 'possessive'
  | 'determiner'
  | 'adjective'
  | 'adverb'
  | 'not'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'that'
  | 'wh'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'verb'
  | 'past'
  | 'ing';

/** The first half of "$40": stands where a number does. */
const CURRENCY_SIGN = /^\p{Sc}$/u;

/** The class of every token of one block, told by word lists, shapes, and the words around it. One pass, linear. */
export function classesOf(tokens: readonly Token[]): WordClass[] {
  const classes: WordClass[] = [];
  const titled = isTitleCase(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') {
      classes.push(CURRENCY_SIGN.test(token.text) && /^\d/.test(tokens[i + 1]?.text ?? '') ? 'number' : 'mark');
      continue;
    }
    const next = tokens[i + 1] ?? null;
    const starts = startsWithCapital(token.text) && startsSentence(tokens[i - 1] ?? null, tokens[i - 2] ?? null);
    const found = classOf(token, classes[i - 1] ?? null, tokens[i - 1] ?? null, next, starts, titled);
    const tells = found === 'noun' && TELLING.has(token.lower) && isRecordsVerb(tokens, classes, i, followsVerb(next));
    classes.push(tells ? 'verb' : found);
  }
  return classes;
}

function classOf(
  token: Token,
  before: WordClass | null,
  previous: Token | null,
  next: Token | null,
  starts: boolean,
  titled: boolean,
): WordClass {
  if (token.kind === 'number') return 'number';
  const { lower } = token;
  const closed = CLOSED.get(lower);
  const capital = startsWithCapital(token.text);
  if (closed) {
    // "Ann A. Roe"
    if (token.text === 'A' && next?.text === '.' && next.start === token.end) return 'name';
    // "US" and "IT" are names, "us" and "it" are not; "May" before a number or a name's end is a month, "Will" a man.
    if (capital && !starts && token.text.length > 1 && isAllCapitals(token.text))
      return previous && isAllCapitals(previous.text) && previous.text.length > 1 ? closed : 'name';
    // "US says", "WHO warns"; "WHO is it?"
    if (starts && /^(?:US|WHO)$/.test(token.text))
      return /^(?:be|have|do|modal)$/.test(CLOSED.get(next?.lower ?? '') ?? '') ? closed : 'name';
    if (capital && !starts && (closed === 'modal' || closed === 'adverb') && !titled) return 'name';
    if (lower === 'to' && previous?.lower === 'according') return 'preposition';
    // "has in the past described"
    if (lower === 'past' && previous?.lower === 'the' && verbOf(next?.lower ?? '')?.form === 'past') return 'noun';
    // "has since said", "had not yet announced", "the so called office"
    if (
      (/^(?:since|yet)$/.test(lower) && /^(?:have|not|do)$/.test(before ?? '')) ||
      (lower === 'so' && before === 'determiner')
    )
      return 'adverb';
    if (
      closed === 'pronoun' &&
      /^(?:this|these|those)$/.test(lower) &&
      isAttributive(next) &&
      !(lower === 'this' && verbOf(next!.lower)?.form === 's')
    )
      return 'determiner';
    return closed;
  }
  if (lower.endsWith("n't")) return 'do';
  if (isContracted(lower))
    return lower.startsWith('wh') ? 'wh' : lower.startsWith('th') && !lower.startsWith('they') ? 'pronoun' : 'subject';
  if (capital && titled && (verbOf(lower) !== null || NOUNS.has(lower)) && !isAllCapitals(token.text))
    return openClassOf(lower, before, previous, next, false);
  if (
    capital &&
    (!starts ||
      (next &&
        startsWithCapital(next.text) &&
        (verbOf(lower) === null || lower === 'united' || isFirstName(token.text))))
  )
    return 'name';
  return openClassOf(lower, before, previous, next, capital);
}

function openClassOf(
  lower: string,
  before: WordClass | null,
  previous: Token | null,
  next: Token | null,
  capital: boolean,
): WordClass {
  if (lower.endsWith("'s") || lower.endsWith("s'")) return capital ? 'name' : 'noun';
  const left = lower === 'left' && /^(?:noun|name|wh)$/.test(before ?? '');
  const verbal = before !== null && VERBAL_BEFORE.has(before);
  const verb = !verbal && !left && ADJECTIVES.has(lower) ? null : verbOf(lower);
  if (lower === 'says') return 'verb';
  if (previous?.text === ',' && lower.endsWith('ing') && verbOf(lower) !== null) return 'ing';
  if (verb?.form === 'ing' && (before === 'noun' || before === 'be' || before === 'preposition')) {
    // "a statement warning that …", "has been warning that …"
    const speaks = next?.lower === 'that' || (previous?.lower === 'by' && next?.lower.endsWith('ly'));
    if (speaks) return 'ing';
  }
  if (!(verb && (before === 'wh' || verbal)) && NOUNS.has(lower)) return 'noun';
  const owned =
    previous !== null &&
    (previous.lower.endsWith("'s") || previous.lower.endsWith("s'")) &&
    !CLOSED.has(previous.lower);
  const nominal =
    (before !== null && NOMINAL_BEFORE.has(before)) ||
    owned ||
    (lower === 'alleged' && /^(?:verb|past|ing|be)$/.test(before ?? ''));
  if (verb) {
    if (verb.form === 'past')
      return nominal &&
        before !== 'adjective' &&
        previous?.lower !== 'those' &&
        !SAID.has(lower) &&
        (isAttributive(next) || (lower !== 'alleged' && CURRENCY_SIGN.test(next?.text ?? '')))
        ? 'adjective'
        : 'past';
    if (verb.form === 'ing')
      return before === 'determiner' || before === 'possessive' || (owned && NAMED.has(before!)) ? 'noun' : 'ing';
    if (verbal && !(before === 'to' && verb.form === 's')) return 'verb';
    if (before === 'pronoun' && verb.form === 's' && SINGULAR.test(previous?.lower ?? '')) return 'verb';
    if (!NOUN_VERBS.has(verb.lemma) && verb.form === 's' && before !== 'determiner' && before !== 'possessive')
      return 'verb';
    const some = SOME.test(previous?.lower ?? '');
    if ((before === 'number' || before === 'adjective' || some) && !NOUN_VERBS.has(verb.lemma) && followsVerb(next))
      return 'verb';
    if ((before === 'number' || before === 'past' || some) && /^(?:say|write|argue|agree)$/.test(lower)) return 'verb';
    if (lower === 'reports' && outletReports(previous, next)) return 'verb';
    if (next?.lower === 'out' && /^points?$/.test(lower) && before !== 'determiner') return 'verb';
    if (some && /^(?:hope|fear|doubt)$/.test(lower) && followsVerb(next)) return 'verb';
    if (nominal) return 'noun';
    if (!NOUN_VERBS.has(verb.lemma) || previous?.lower === 'to') return 'verb';
    if (before === 'adverb') return verb.form === 's' || !capital ? 'verb' : 'noun';
    if (before === 'noun' || before === 'name') {
      // A name in -s is one paper or one man: "the Times reports".
      const isNamed = before === 'name' && verb.form === 's';
      const plural = !isNamed && /(?:[^s']s|media|police|people)$/.test(previous?.lower ?? '');
      // "…, figures show.", "the site lists 40", "The sign reads “…”."
      if (plural !== (verb.form === 's') && givesWhatFollows(lower, next, before === 'name')) return 'verb';
      if (verb.form === 's' && !plural && /^(?:[“"‘«]|'')$/.test(next?.text ?? '')) return 'verb';
      if (verb.form === 's')
        return plural && before === 'noun' ? 'noun' : followsVerb(next) || next === null ? 'verb' : 'noun';
      const names = lower === 'report' ? /s$/ : /^(?!.*'s?$)/;
      if (before === 'name' && next?.lower === 'that' && names.test(previous?.lower ?? '')) return 'verb';
      return plural && followsVerb(next) ? 'verb' : 'noun';
    }
    if (before === 'wh' || before === 'that') return 'verb';
    return (before === 'conjunction' || (previous?.text === ',' && verb.form === 's')) && followsVerb(next)
      ? 'verb'
      : 'noun';
  }
  if (
    lower.endsWith('ly') &&
    lower.length > 4 &&
    !/^(?:dai|week|month|year)ly$/.test(lower) &&
    !(capital && (NAMES_LIKE_ADVERBS.test(lower) || SPEAKS.test(next?.lower ?? '')))
  )
    return 'adverb';
  if (ADJECTIVES.has(lower)) return 'adjective';
  if (capital && next !== null && verbOf(next.lower)?.form === 'past') return 'name';
  if (lower.endsWith('ing') && lower.length > 5) return before === 'determiner' ? 'noun' : 'ing';
  if (lower.endsWith('ed') && lower.length > 4) {
    if (lower.includes('-')) return 'adjective';
    return nominal && previous?.lower !== 'those' && isAttributive(next) ? 'adjective' : 'past';
  }
  if (capital) return 'name';
  if (NOUN_SHAPE.test(lower)) return 'noun';
  if (ADJECTIVE_SHAPE.test(lower)) return 'adjective';
  return 'noun';
}

const NAMED = new Set<WordClass>(['noun', 'name']);
/** After these comes a noun rather than a verb. */
const NOMINAL_BEFORE = new Set<WordClass>(['determiner', 'possessive', 'adjective', 'preposition', 'number']);
/** After these comes a verb. */
const VERBAL_BEFORE = new Set<WordClass>(['subject', 'modal', 'to', 'do', 'not']);

const CLAUSE_OR_OBJECT = /^(?:that|determiner|possessive|subject|object|pronoun|wh|to|not|subordinator)$/;

/** Whether the next word shows that the one before it was a verb: the beginning of a clause or of an object. */
function followsVerb(next: Token | null): boolean {
  if (!next) return false;
  const closed = CLOSED.get(next.lower);
  if (closed === 'number' && next.lower.endsWith('s')) return true; // "media report | dozens fell"
  if (closed) return CLAUSE_OR_OBJECT.test(closed);
  if (isContracted(next.lower)) return true;
  return next.kind === 'word' && startsWithCapital(next.text);
}

/** "he's". Few words have an apostrophe: an article asks the pattern 390 → 15 times. */
const isContracted = (lower: string) => lower.includes("'") && CONTRACTED_SUBJECT.test(lower);

/** Whether a participle before this word describes it ("the proposed law"). */
function isAttributive(next: Token | null): boolean {
  return next !== null && next.kind !== 'mark' && !CLOSED.has(next.lower);
}
