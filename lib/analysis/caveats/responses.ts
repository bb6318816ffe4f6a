import type { Span, Statement } from '../../model.ts';
import { contains, countWhile, firstFrom } from '../../text/spans.ts';
import type { Reading, Sentence } from '../reading.ts';
import { clauseEnd, clauseStart, FINITE, nounPhraseFrom, spanOf, subjectBefore } from './caveat-clauses.ts';
import { type Hit, indexRules, type RuleIndex, scan } from './caveat-rules.ts';
import { DENIAL_RULES } from './denial-rules.ts';
import { REFUSAL_RULES, type RefusalRule } from './refusal-rules.ts';

/** What somebody answered, where it is no statement: whose, and the clause that says so. */
interface Answer<Kind extends string> {
  span: Span;
  /** The words that made it an answer, inside `span`. */
  core: Span;
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
  answersIn(reading, DENIALS).filter(({ source, span }) =>
    source === null ? isJoined(reading, span[0]) : !JUDGES.test(reading.text.slice(...source)),
  );
/** Whoever looks into a claim and finds it false is not whom it accuses. */
const JUDGES = /(?:xperts|checkers|judge|inquiry|probe|investigation)$/;

/** Whether a statement is nothing but a refusal: "he said he was in no position to comment". */
export function isRefusal(refusals: readonly Refusal[], { content }: Pick<Statement, 'content'>): boolean {
  const start = content[0]?.[0] ?? 0;
  const last = refusals[countWhile(refusals, ({ span }) => span[0] <= start) - 1];
  return last !== undefined && start < last.core[1] && content.every((part) => contains(last.span, part));
}

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
  source !== null && /^(?:I|[Ww]e|[Mm]y|[Oo]ur|each)\b/.test(reading.text.slice(...source));

function answerOf<Kind extends string>(
  reading: Reading,
  { rule, core, anchor, sentence }: Hit<RefusalRule<Kind>>,
  before: Answer<Kind> | undefined,
): Answer<Kind> {
  const { tokens } = reading;
  const [first, last] = trimEnd(reading, core);
  const subject: Span | null =
    rule.who === 'subject'
      ? (subjectOfFirstVerb(reading, sentence, [first, anchor]) ??
        subjectBefore(reading, sentence, anchor) ??
        subjectBefore(reading, sentence, first))
      : rule.who === 'teller'
        ? subjectBefore(reading, sentence, first)
        : null;
  const start =
    subject && subject[1] >= clauseStart(reading, sentence, first)
      ? Math.min(subject[0], first)
      : clauseStart(reading, sentence, first);
  const from = Math.max(start, clauseStart(reading, sentence, first));
  const end = Math.max(last, clauseEnd(reading, sentence, last));
  const name: Span | null =
    rule.who === 'after'
      ? (nameAfter(reading, sentence, [from, end]) ?? nameAsked(reading, sentence, anchor))
      : rule.who === 'behind'
        ? nameBehind(reading, sentence, anchor)
        : (accused(reading, sentence, subject) ?? ownPart(reading, subject, from, before));
  const closes =
    rule.who === 'after' &&
    name &&
    name[1] < end &&
    tokens[name[1]]!.lower === 'and' &&
    !FINITE.has(reading.classes[name[1] + 1]!);
  const span = spanOf(reading, [Math.min(from, first), closes ? Math.max(last, name[1]) : end]);
  const shared = !name && before && before.span[0] >= sentence.span[0] ? before.source : null;
  return {
    span,
    core: spanOf(reading, [first, last]),
    source: name ? spanOf(reading, name) : shared,
    kind: rule.kind,
    rule: rule.name,
  };
}

/** "The port accused | Ms Roe | of theft, a charge she (denies)": whom the pronoun means. */
function accused(reading: Reading, sentence: Sentence, subject: Span | null): Span | null {
  const { tokens } = reading;
  if (!subject || subject[1] - subject[0] > 1 || !PRONOUN.test(tokens[subject[0]]!.lower)) return null;
  for (let i = subject[0] - 1; i > sentence.first; i--)
    if (ACCUSES.test(tokens[i]!.lower)) {
      // "Ms Roe is accused of theft, which she (denies)"
      if (reading.classes[i - 1] === 'be') return subjectBefore(reading, sentence, i);
      let end = i + 1;
      while (end < subject[0] && tokens[end]!.lower !== 'of') end++;
      return end > i + 1 ? nounPhraseFrom(reading, { ...sentence, last: end }, i + 1) : null;
    }
  return null;
}
const PRONOUN = /^(?:he|she|it|they)$/;
const ACCUSES = /^accus(?:ed|es|ing|e)$/;

/** "The mill (declined to comment) on the port and | its owner | did not reply": without what another answer or clause ends with. */
function ownPart({ tokens }: Reading, subject: Span | null, from: number, before?: Answer<string>): Span | null {
  if (!subject) return null;
  const [first, last] = subject;
  const other = before ? firstFrom(tokens, before.span[1]) + 1 : 0;
  const start = first < from && /^(?:his|her|its|their)$/.test(tokens[from]!.lower) ? from : other;
  return first < start && start < last ? [start, last] : subject;
}

/** "No comment from | the port", "calls to | the mill": whom the words behind a preposition name. */
function nameAfter(reading: Reading, sentence: Sentence, [from, end]: Span): Span | null {
  const { tokens, classes } = reading;
  let listed = false;
  for (let i = from; i + 1 < end; i++) {
    const opens =
      BEFORE_NAME.has(tokens[i]!.lower) || ((listed || tokens[i - 1]?.lower === 'left') && tokens[i]!.lower === 'for');
    if (!opens || NO_NAME.has(tokens[i + 1]!.lower)) continue;
    const phrase = nounPhraseFrom(reading, sentence, i + 1);
    if (!phrase || (HIM.test(tokens[phrase[0]]!.lower) && !isNamedBefore(reading, i))) continue;
    // "No comment from the port and | a local official (denied)": two clauses.
    let joint = phrase[0] + 1;
    while (joint < phrase[1] && tokens[joint]!.lower !== 'and') joint++;
    if (joint < phrase[1] && classes[phrase[1]] === 'past') return [phrase[0], joint];
    // "to a number listed for the driver": not the number does not answer.
    listed ||= LINE.test(tokens[phrase[1] - 1]!.lower);
    if (!LINE.test(tokens[phrase[1] - 1]!.lower)) return [phrase[0], Math.min(phrase[1], end)];
  }
  return null;
}

/** "Calls to him went unanswered": a name in this sentence or the one before says who. */
const HIM = /^(?:him|her|them)$/;
/** No two sentences that anybody reads have so many tokens. */
const NAME_REACH = 400;
function isNamedBefore({ tokens, classes }: Reading, at: number): boolean {
  for (let i = at, stops = 0; i >= Math.max(0, at - NAME_REACH) && stops < 2; i--) {
    if (classes[i] === 'name') return true;
    if (tokens[i]!.text === '.') stops++;
  }
  return false;
}

/**
 * Whose is an answer that is joined to a verb before it: "he said, declining to …", "Ms Roe issued a note denying …", "the owners were in
 * talks and unavailable". Null where it is joined to none.
 */
function subjectOfFirstVerb(reading: Reading, sentence: Sentence, [first, anchor]: Span): Span | null {
  const { tokens, classes } = reading;
  const before = tokens[first - 1]?.lower;
  if (tokens[first]!.lower !== 'and' && before !== 'but' && !/^\p{Ll}+ing$/u.test(tokens[anchor]!.text)) return null;
  let verb = clauseStart(reading, sentence, first);
  if (verb === first && (before === ',' || before === 'but')) {
    verb--;
    while (verb > sentence.first && tokens[verb - 1]!.kind !== 'mark') verb--;
  }
  while (verb < first && !FINITE.has(classes[verb]!)) verb++;
  // "is denying" has its subject before it; "said Mr Roe, declining" behind.
  if (verb >= first - 1 && tokens[verb + 1]?.lower !== ',') return null;
  return subjectBefore(reading, sentence, verb) ?? nounPhraseFrom(reading, sentence, verb + 1);
}

/** "We asked | the port | about this and (are awaiting a reply)": whom the words before name. */
function nameAsked(reading: Reading, sentence: Sentence, before: number): Span | null {
  for (let i = before - 1; i > sentence.first; i--)
    if (ASKED.test(reading.tokens[i]!.lower)) return nounPhraseFrom(reading, sentence, i + 1);
  return null;
}
const ASKED = /^(?:asked|reach|contacted|approached|emailed|e-mailed|called|phoned)$/;

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
