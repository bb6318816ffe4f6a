import type { Span, Stance } from '../../model.ts';
import { trimSpan } from '../../text/spans.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Attribution } from '../statements/statements.ts';
import { clauseEnd, clauseStart, spanOf, subjectBefore } from './caveat-clauses.ts';
import { type CaveatRule, type Hit, indexRules, scan } from './caveat-rules.ts';

/** Wordings of a hedge, and where the words stand that it hedges. */
interface HedgeRule extends CaveatRule<Stance> {
  words: 'around' | 'after';
}

/** Words that pass on what somebody unnamed says: the clause they stand in is a claim without a source. */
const HEDGES: readonly HedgeRule[] = [
  {
    name: 'hedged-clause',
    kind: 'alleges',
    extent: 'clause',
    words: 'around',
    sureness: 'likely',
    patterns: [
      '!allegedly|purportedly|supposedly',
      '@be @adv? !rumored|rumoured|alleged|purported|reputed to',
      // "…, whose lease is up, is said to be leaving" does not tell who.
      '@lower|@name|who|which @be @adv? !said to',
    ],
    unless: ['!alleged to have been said'],
  },
  {
    name: 'hedged-clause',
    kind: 'reports',
    extent: 'clause',
    words: 'around',
    sureness: 'likely',
    patterns: ['!reportedly|apparently'],
  },
  {
    name: 'accused-of',
    kind: 'alleges',
    extent: 'right',
    words: 'after',
    sureness: 'likely',
    patterns: ['!accused|suspected of', '!accused by ~{1,7} of', '@be|been @adv? !accused ~{1,4} of'],
    unless: ['@poss|he|she|it|they|who !accused'],
  },
];
const INDEX = indexRules(HEDGES);

/** A content shorter than this says nothing by itself. */
const MIN_WORDS = 2;
/** In characters: what is left when a statement begins inside the clause must be longer. */
const MIN_LENGTH = 12;

/**
 * The attributions with those added that have no source: "allegedly", "is accused of". Where a statement has the words already none is
 * added. In reading order of their content; linear.
 */
export function addHedgedClauses(reading: Reading, statements: readonly Attribution[]): Attribution[] {
  const taken = statements
    .flatMap(({ cue, content }) => (cue ? [cue, ...content] : content))
    .sort((a, b) => a[0] - b[0]);
  const added: Attribution[] = [];
  let at = 0;
  let reach = -1;
  for (const hit of scan(reading, INDEX)) {
    const statement = statementOf(reading, hit);
    if (!statement) continue;
    const [start] = hullOf(statement);
    let [, end] = hullOf(statement);
    if (start < reach) continue;
    // Statements are few per sentence: what ends before this sentence is passed for good.
    while (at < taken.length && taken[at]![1] <= hit.sentence.span[0]) at++;
    // "The woman accused of lying told the court": the words end where a statement begins.
    const border = statement.content.at(-1)![0] + MIN_LENGTH;
    let free = true;
    for (let i = at; i < taken.length && taken[i]![0] < end && free; i++) {
      if (taken[i]![0] > border) end = Math.min(end, taken[i]![0]);
      else free = taken[i]![1] <= start;
    }
    if (!free) continue;
    added.push({ ...statement, content: cutAt(reading.text, statement.content, end) });
    reach = end;
  }
  if (added.length === 0) return [...statements];
  const inOrder = [...statements, ...added].sort((a, b) => startOf(a) - startOf(b));
  const places = new Map(inOrder.map((each, i) => [each, i]));
  return inOrder.map((each) => {
    const shared = each.sharesSourceWith === null ? undefined : statements[each.sharesSourceWith];
    return { ...each, sharesSourceWith: shared ? (places.get(shared) ?? null) : null };
  });
}

function statementOf(reading: Reading, { rule, core, anchor, sentence }: Hit<HedgeRule>): Attribution | null {
  const cue: Span = rule.words === 'after' ? core : [anchor, anchor + 1];
  // "Reportedly, the mill was sold."
  const opens = anchor === sentence.first && reading.tokens[core[1]]?.text === ',';
  const end = endWithQuoted(reading, sentence, core[1] + (opens ? 1 : 0));
  const after: Span = [opens ? core[1] + 1 : cue[1], rule.words === 'after' ? mainVerb(reading, core, end) : end];
  const parts: Record<HedgeRule['words'], Span[]> = {
    around: [[subjectStart(reading, sentence, anchor, core[0]), cue[0]], after],
    after: [after],
  };
  const content = parts[rule.words].filter(([first, last]) => first < last);
  if (content.reduce((words, [first, last]) => words + last - first, 0) < MIN_WORDS) return null;
  return {
    source: null,
    cue: spanOf(reading, cue),
    content: content.map((part) => trimSpan(reading.text, spanOf(reading, part))),
    mode: 'indirect',
    stance: rule.kind,
    rule: rule.name,
    sureness: rule.sureness,
    sharesSourceWith: null,
  };
}

/** "a man | accused of theft | has | admitted it": the auxiliary of the main verb before `end`; `end` where the charge is the main verb itself. */
function mainVerb({ classes }: Reading, [first, from]: Span, end: number): number {
  if (/^(?:be|have|subject|pronoun)$/.test(classes[first - 1] ?? '')) return end;
  for (let i = end - 1; i > from; i--)
    if (/^(?:be|have|modal)$/.test(classes[i] as string) && /^(?:noun|name)$/.test(classes[i - 1] as string)) return i;
  return end;
}

/** Where a clause ends; words quoted in its midst are part of it, and so is a list: "accused of | trying to “rush” the vote", "of | robbing, beating and …". */
function endWithQuoted(reading: Reading, sentence: Sentence, from: number): number {
  const { tokens } = reading;
  let end = clauseEnd(reading, sentence, from);
  const isDoing = (at: number) => at < sentence.last && tokens[at]!.lower.endsWith('ing');
  for (let again = 0; again < MAX_QUOTED && isDoing(from) && tokens[end]?.text === ',' && isDoing(end + 1); again++)
    end = clauseEnd(reading, sentence, end + 1);
  for (let again = 0; again < MAX_QUOTED && /^["“]$/.test(tokens[end]?.text ?? ''); again++) {
    const close = tokens
      .slice(end + 1, Math.min(sentence.last, end + LONGEST_QUOTED))
      .findIndex(({ text }) => /^["”]$/.test(text));
    if (close < 0) break;
    const behind = end + close + 2;
    end = Math.max(behind, clauseEnd(reading, sentence, behind));
  }
  return end;
}
const MAX_QUOTED = 3;
/** In tokens. */
const LONGEST_QUOTED = 60;

/** Where the clause of a hedge begins: at its subject ("a call | he reportedly made"), or where the clause does. */
function subjectStart(reading: Reading, sentence: Sentence, anchor: number, first: number): number {
  const start = clauseStart(reading, sentence, first);
  const subject = subjectBefore(reading, sentence, anchor);
  return Math.min(anchor, Math.max(start, subject?.[0] ?? start));
}

/** Spans without what lies beyond `end`. */
const cutAt = (text: string, content: readonly Span[], end: number) =>
  content.map(([from, to]): Span => trimSpan(text, [from, Math.min(to, end)])).filter(([from, to]) => from < to);

const startOf = ({ content, cue }: Attribution) => content[0]?.[0] ?? cue?.[0] ?? 0;
const hullOf = ({ content, cue }: Attribution): Span => {
  const spans = cue ? [cue, ...content] : content;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
};
