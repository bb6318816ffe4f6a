import type { Span } from '../model.ts';
import { clauseEnd, clauseStart, nounPhraseFrom, spanOf, subjectBefore } from './caveat-clauses.ts';
import { type Hit, indexRules, scan } from './caveat-rules.ts';
import type { Reading } from './reading.ts';
import { REFUSAL_RULES, type RefusalRule } from './refusal-rules.ts';

/** A refusal to comment, or no answer: whose, and the clause that says so. */
export interface Refusal {
  span: Span;
  /** The words naming who refused; null in "could not be reached" without a subject. */
  source: Span | null;
  kind: 'declined' | 'no-response';
  rule: string;
}

const INDEX = indexRules(REFUSAL_RULES);
/** What the one who did not answer stands behind: "calls to the mill", "no word from the owners". */
const BEFORE_NAME = new Set(['to', 'from', 'by', 'with']);
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
export function findRefusals(reading: Reading): Refusal[] {
  const found: Refusal[] = [];
  let farthest = 0;
  for (const hit of scan(reading, INDEX)) {
    const refusal = refusalOf(reading, hit, found.at(-1));
    // Two wordings of one refusal ("had no comment and declined to elaborate" are two): the first stands.
    if (refusal.span[0] < farthest || speaksForItself(reading, refusal)) continue;
    found.push(refusal);
    farthest = refusal.span[1];
  }
  return found;
}

/** "I decline to answer", "we won't comment": words of a speaker, whether in quotation marks or not. */
const speaksForItself = (reading: Reading, { source }: Refusal) =>
  source !== null && /^(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(reading.text.slice(...source));

function refusalOf(
  reading: Reading,
  { rule, core, anchor, sentence }: Hit<RefusalRule>,
  before: Refusal | undefined,
): Refusal {
  const { tokens } = reading;
  const [first, last] = trimEnd(reading, core);
  const subject =
    rule.who === 'subject'
      ? (subjectBefore(reading, sentence, anchor) ?? subjectBefore(reading, sentence, first))
      : null;
  const start =
    subject && subject[1] >= clauseStart(reading, sentence, first)
      ? Math.min(subject[0], first)
      : clauseStart(reading, sentence, first);
  const from = Math.max(start, clauseStart(reading, sentence, first));
  const end = Math.max(last, clauseEnd(reading, sentence, last));
  const span = spanOf(reading, [Math.min(from, first), end]);
  const name = subject ?? (rule.who === 'after' ? nameAfter(reading, sentence, [from, end]) : null);
  const shared = !name && before && before.span[0] >= sentence.span[0] ? before.source : null;
  return { span, source: name ? spanOf(reading, name) : shared, kind: rule.kind, rule: rule.name };

  function nameAfter(within: Reading, inSentence: typeof sentence, [a, b]: Span): Span | null {
    for (let i = a; i + 1 < b; i++) {
      if (!BEFORE_NAME.has(tokens[i]!.lower) || NO_NAME.has(tokens[i + 1]!.lower)) continue;
      const phrase = nounPhraseFrom(within, inSentence, i + 1);
      if (phrase) return [phrase[0], Math.min(phrase[1], b)];
    }
    return null;
  }
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
