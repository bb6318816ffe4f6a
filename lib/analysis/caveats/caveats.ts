import type { Caveat, CaveatKind, Conflict, Figure, Span, Speaker, Statement, Sureness } from '../../model.ts';
import { contains, overlap, trimSpan } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { clauseEnd, clauseStart, endOfWords, spanOf } from './caveat-clauses.ts';
import { CAVEAT_RULES } from './caveat-patterns.ts';
import { type CaveatRule, type Hit, indexRules, LONGEST_SENTENCE, scan } from './caveat-rules.ts';
import { prepareCovers } from './covers.ts';
import { caveatsOfStatements } from './hedging-cues.ts';
import type { Refusal } from './responses.ts';

/** What the caveats are tied to. */
export interface Findings {
  speakers: readonly Speaker[];
  statements: readonly Statement[];
  figures: readonly Figure[];
  conflicts: readonly Conflict[];
  refusals: readonly Refusal[];
  /** For each refusal the id of its speaker. */
  refusalSpeakers: readonly (string | null)[];
}

/** A caveat before it is known what it limits. */
export interface CaveatDraft {
  kind: CaveatKind;
  span: Span;
  /** The words that made it a caveat, inside `span`. */
  core: Span;
  rule: string;
  sureness: Sureness;
  /** The statement whose own cue hedges it ("he claimed"); null when the words stand elsewhere. */
  statement: string | null;
  speaker: string | null;
}

const AGAIN = 'unnamed-insider-again';

const INDEX = indexRules(CAVEAT_RULES);

/** The article's own words on what it could not confirm, each with the statements and figures it limits, in reading order. */
export function findCaveats(reading: Reading, findings: Findings): Caveat[] {
  if (reading.sentences.some(({ first, last }) => last - first > LONGEST_SENTENCE))
    reading.limits.push('Only the beginning of very long sentences was searched for caveats.');
  const drafts = [
    ...findings.refusals.map((refusal, index) => draftOfRefusal(refusal, findings.refusalSpeakers[index] ?? null)),
    ...scan(reading, INDEX)
      .filter((hit) => isSaid(reading, hit))
      .map((hit) => draftOfHit(reading, hit)),
    ...caveatsOfStatements(reading, findings.statements),
    ...correctionsSetApart(reading),
  ];
  const coversOf = prepareCovers(reading, findings);
  return settle(reading, withoutOrphans(drafts)).map((draft, index) => {
    const { ids, speaker } = coversOf(draft);
    const { kind, rule, sureness } = draft;
    const span = trimSpan(reading.text, draft.span);
    return { id: `c${index + 1}`, span, kind, covers: ids, speaker: draft.speaker ?? speaker, rule, sureness };
  });
}

/** "The people said" names an unnamed source only after one was introduced. */
function withoutOrphans(drafts: readonly CaveatDraft[]): CaveatDraft[] {
  const introduced = Math.min(
    ...drafts.filter(({ kind, rule }) => kind === 'anonymous' && rule !== AGAIN).map(({ span }) => span[0]),
  );
  return drafts.filter(({ rule, span }) => rule !== AGAIN || span[0] > introduced);
}

const SUPPOSING = new Set(['if', 'unless']);
const ASKABLE = new Set<CaveatKind>(['unverified', 'unclear']);

/** Whether the words state what they say, and do not ask or suppose it: "if it can't be verified, …", "Is it not known who …?" */
function isSaid(reading: Reading, { rule, core, sentence }: Hit<CaveatRule>): boolean {
  const { tokens } = reading;
  const at = clauseStart(reading, sentence, core[0]) - 1;
  const opens = at >= sentence.first ? tokens[at]!.lower : '';
  // "Whether it will pass is uncertain", and not "asked whether it is ongoing".
  if (SUPPOSING.has(opens) || (opens === 'whether' && at > sentence.first)) return false;
  return !ASKABLE.has(rule.kind) || tokens[sentence.last - 1]?.text !== '?';
}

function draftOfHit(reading: Reading, { rule, core, anchor, sentence }: Hit<CaveatRule>): CaveatDraft {
  const { tokens } = reading;
  let [first, last] = core;
  // Patterns may need a mark or a joining word beside what they say.
  while (last > anchor + 1 && isBeside(tokens[last - 1]!)) last--;
  while (first < anchor && tokens[first]!.kind === 'mark') first++;
  const own: Span = [first, last];
  if (rule.extent === 'sentence') [first, last] = [sentence.first, endOfWords(tokens, sentence)];
  if (rule.extent === 'clause' || rule.extent === 'left')
    first = Math.min(first, clauseStart(reading, sentence, first));
  if (rule.extent === 'clause' || rule.extent === 'right') last = Math.max(last, clauseEnd(reading, sentence, last));
  return {
    kind: rule.kind,
    span: spanOf(reading, [first, last]),
    core: spanOf(reading, own),
    rule: rule.name,
    sureness: rule.sureness,
    statement: null,
    speaker: null,
  };
}

/** Marks and small words that open what follows. */
const isBeside = ({ kind, text, lower }: Token) => (kind === 'mark' && text !== '%') || BESIDE.has(lower);
const BESIDE = new Set('alleged that the a an he she it they his her its their and but or to until citing'.split(' '));

function draftOfRefusal({ span, rule }: Refusal, speaker: string | null): CaveatDraft {
  return { kind: 'no-response', span, core: span, rule, sureness: 'sure', statement: null, speaker };
}

/** Blocks that are corrections or notes as a whole. */
function correctionsSetApart({ blocks }: Reading): CaveatDraft[] {
  return blocks
    .filter((block) => block.kind === 'note')
    .map(({ span }) => ({
      kind: 'correction',
      span,
      core: span,
      rule: 'set-apart',
      sureness: 'sure',
      statement: null,
      speaker: null,
    }));
}

/** Where two kinds claim the same words the earlier in this list has them. */
const RANK: readonly CaveatKind[] = [
  'correction',
  'no-response',
  'unverified',
  'no-evidence',
  'anonymous',
  'preliminary',
  'disputed',
  'unclear',
  'alleged',
  'secondhand',
  'estimate',
];

/** In reading order; where two begin together the better ranked comes first. */
const inOrder = (a: CaveatDraft, b: CaveatDraft) =>
  a.span[0] - b.span[0] || RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || b.span[1] - a.span[1];

/** Drafts in reading order, none overlapping: of two that share their very words the better ranked stays; else the longer one yields. */
function settle({ text }: Reading, drafts: readonly CaveatDraft[]): CaveatDraft[] {
  const waiting = drafts.toSorted((a, b) => inOrder(b, a));
  const kept: CaveatDraft[] = [];
  for (let draft = waiting.pop(); draft; draft = waiting.pop()) {
    const last = kept.at(-1);
    if (last && isOneSource(text, last, draft)) kept.splice(-1, 1, merged(last, draft));
    else if (!last || overlap(last.span, draft.span) === 0) kept.push(draft);
    else {
      const [one, two] = part(last, draft);
      kept.splice(-1, 1, one);
      if (two) putBack(waiting, two);
    }
  }
  return kept;
}

/** What is left of a draft may begin behind others that wait: it takes its turn after them. The last of `waiting` is next. */
function putBack(waiting: CaveatDraft[], draft: CaveatDraft): void {
  let at = waiting.length;
  while (at > 0 && inOrder(waiting[at - 1]!, draft) < 0) at--;
  waiting.splice(at, 0, draft);
}

/** In characters: "an aide briefed on the plan, who asked not to be named". */
const ONE_SOURCE = 60;

/** Whether two wordings hide one source: nothing but more about it stands between them. */
function isOneSource(text: string, a: CaveatDraft, b: CaveatDraft): boolean {
  if (a.kind !== 'anonymous' || b.kind !== 'anonymous' || a.rule === AGAIN || b.rule === AGAIN) return false;
  const between = text.slice(a.span[1], b.span[0]);
  return between.length <= ONE_SOURCE && !/[.;:?!“”"\n]|\b(?:said|says|told|added)\b/.test(between);
}

/** Two overlapping drafts as two that don't overlap, or as the one that stays. */
function part(a: CaveatDraft, b: CaveatDraft): [CaveatDraft, CaveatDraft | null] {
  if (a.kind === b.kind) return [merged(a, b), null];
  const better = RANK.indexOf(a.kind) <= RANK.indexOf(b.kind) ? a : b;
  if (overlap(a.core, b.core) > 0 || a.kind === 'correction' || b.kind === 'correction') return [better, null];
  const [left, right] = a.core[0] < b.core[0] ? [a, b] : [b, a];
  // Each keeps its own words; what lies between stays with the first.
  const border = Math.max(left.core[1], Math.min(left.span[1], right.core[0]));
  return [
    { ...left, span: [Math.min(left.span[0], left.core[0]), border] },
    { ...right, span: [right.core[0], Math.max(right.span[1], right.core[1])] },
  ];
}

function merged(a: CaveatDraft, b: CaveatDraft): CaveatDraft {
  // A statement's own cue knows best where it begins and ends.
  if ((a.statement === null) !== (b.statement === null)) return a.statement === null ? b : a;
  const inner = contains(a.span, b.span)
    ? a
    : { ...a, span: [Math.min(a.span[0], b.span[0]), Math.max(a.span[1], b.span[1])] as Span };
  const sureness = a.sureness === 'sure' || b.sureness === 'sure' ? 'sure' : a.sureness;
  return { ...inner, sureness, statement: a.statement ?? b.statement, speaker: a.speaker ?? b.speaker };
}
