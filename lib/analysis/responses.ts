import type { Span } from '../model.ts';
import { clauseEnd, clauseStart, nounPhraseFrom, spanOf, subjectBefore } from './caveat-clauses.ts';
import { type Hit, indexRules, type RuleIndex, scan } from './caveat-rules.ts';
import { DENIAL_RULES } from './denial-rules.ts';
import type { Reading, Sentence } from './reading.ts';
import { REFUSAL_RULES, type RefusalRule } from './refusal-rules.ts';

/** What somebody answered, where it is no statement: whose, and the clause that says so. */
interface Answer<Kind extends string> {
  span: Span;
  /** The words naming who it is; null in "could not be reached" without a subject. */
  source: Span | null;
  kind: Kind;
  rule: string;
}

/** A refusal to comment, or no answer. */
export type Refusal = Answer<'declined' | 'no-response'>;
/** Somebody denies what is said of them, in words that need be no statement: "which the port denies", "pleaded not guilty". */
export type Denial = Answer<'denied'>;

const REFUSALS = indexRules(REFUSAL_RULES);
const DENIALS = indexRules(DENIAL_RULES);
/** What the one who did not answer stands behind: "calls to the mill", "no word from the owners". */
const BEFORE_NAME = new Set('to from by with reach contact locate contacted approached asked'.split(' '));
/** Where somebody is rung up. */
const LINE = /^(?:number|numbers|phone|telephone|mobile|address|listed)$/;
/** And what, after these, is no name: "requests for comment", "to comment". */
const NO_NAME = new Set([
  'comment',
  'requests',
  'request',
  'calls',
  'seek',
  'reporters',
  'questions',
  'reach',
  'interview',
]);

/** Refusals to comment in the article's own voice, in reading order. */
export const findRefusals = (reading: Reading): Refusal[] => answersIn(reading, REFUSALS);

/** Denials in the article's own voice, in reading order; without a source only where they are joined to what somebody says ("… but denied it"). */
export const findDenials = (reading: Reading): Denial[] =>
  answersIn(reading, DENIALS).filter(({ source, span }) => source !== null || isJoined(reading, span[0]));

/** Whether "but" or "and" stands right before. */
export const isJoined = ({ text }: Reading, at: number) => /\b(?:but|and)\s$/.test(text.slice(Math.max(0, at - 5), at));

function answersIn<Kind extends string>(reading: Reading, index: RuleIndex<RefusalRule<Kind>>): Answer<Kind>[] {
  const found: Answer<Kind>[] = [];
  let farthest = 0;
  for (const hit of scan(reading, index)) {
    const answer = answerOf(reading, hit, found.at(-1));
    // Two wordings of one refusal ("had no comment and declined to elaborate" are two): the first stands.
    if (answer.span[0] < farthest || speaksForItself(reading, answer.source)) continue;
    found.push(answer);
    farthest = answer.span[1];
  }
  return found;
}

/** "I decline to answer", "we won't comment": words of a speaker, whether in quotation marks or not. */
const speaksForItself = (reading: Reading, source: Span | null) =>
  source !== null && /^(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(reading.text.slice(...source));

function answerOf<Kind extends string>(
  reading: Reading,
  { rule, core, anchor, sentence }: Hit<RefusalRule<Kind>>,
  before: Answer<Kind> | undefined,
): Answer<Kind> {
  const { tokens } = reading;
  const [first, last] = trimEnd(reading, core);
  const subject =
    rule.who === 'subject'
      ? (subjectBefore(reading, sentence, anchor) ?? subjectBefore(reading, sentence, first))
      : rule.who === 'teller'
        ? subjectBefore(reading, sentence, first)
        : null;
  const start =
    subject && subject[1] >= clauseStart(reading, sentence, first)
      ? Math.min(subject[0], first)
      : clauseStart(reading, sentence, first);
  const from = Math.max(start, clauseStart(reading, sentence, first));
  const end = Math.max(last, clauseEnd(reading, sentence, last));
  const span = spanOf(reading, [Math.min(from, first), end]);
  const name =
    rule.who === 'after'
      ? (nameAfter(reading, sentence, [from, end]) ?? nameAsked(reading, sentence, from))
      : rule.who === 'behind'
        ? nameBehind(reading, sentence, anchor)
        : subject;
  const shared = !name && before && before.span[0] >= sentence.span[0] ? before.source : null;
  return { span, source: name ? spanOf(reading, name) : shared, kind: rule.kind, rule: rule.name };

  function nameAfter(within: Reading, inSentence: typeof sentence, [a, b]: Span): Span | null {
    let listed = false;
    for (let i = a; i + 1 < b; i++) {
      const opens = BEFORE_NAME.has(tokens[i]!.lower) || (listed && tokens[i]!.lower === 'for');
      if (!opens || NO_NAME.has(tokens[i + 1]!.lower)) continue;
      const phrase = nounPhraseFrom(within, inSentence, i + 1);
      if (!phrase) continue;
      // "to a number listed for the driver": not the number does not answer.
      listed ||= LINE.test(tokens[phrase[1] - 1]!.lower);
      if (!LINE.test(tokens[phrase[1] - 1]!.lower)) return [phrase[0], Math.min(phrase[1], b)];
    }
    return null;
  }
}

/** "We asked | the port | about this and (are awaiting a reply)": whom the words before name. */
function nameAsked(reading: Reading, sentence: Sentence, before: number): Span | null {
  for (let i = before - 1; i > sentence.first; i--)
    if (ASKED.test(reading.tokens[i]!.lower)) return nounPhraseFrom(reading, sentence, i + 1);
  return null;
}
const ASKED = /^(?:asked|contacted|approached|emailed|e-mailed|called|phoned)$/;

/** "…, the ministry said": the noun phrase behind the next comma. */
function nameBehind(reading: Reading, sentence: Sentence, at: number): Span | null {
  for (let i = at; i < sentence.last - 1; i++)
    if (reading.tokens[i]?.text === ',') return nounPhraseFrom(reading, sentence, i + 1);
  return null;
}

/** A pattern may need the mark or the "and" that follows: they are not part of what it says. */
function trimEnd({ tokens }: Reading, [first, last]: Span): Span {
  let end = last;
  while (
    end > first + 1 &&
    (tokens[end - 1]!.kind === 'mark' || tokens[end - 1]!.lower === 'and' || tokens[end - 1]!.lower === 'but')
  )
    end--;
  return [first, end];
}
