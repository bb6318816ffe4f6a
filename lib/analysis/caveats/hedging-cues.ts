import type { Span, Statement } from '../../model.ts';
import { firstFrom } from '../../text/spans.ts';
import { wordSet as words } from '../../text/word-table.ts';
import type { Reading } from '../reading.ts';
import { FINITE } from './caveat-clauses.ts';
import type { CaveatDraft } from './caveats.ts';
import { namesOutlet, outletsIn } from './outlets.ts';

const CLAIMS = words('claim claims claimed claiming');
const DENIES = words('deny denies denied denying');
const ALLEGES = words('allege alleges alleged alleging purports purported');
/** What is claimed as one's own, and not as true: "claimed responsibility", "claimed the lives of nine people asleep". */
const OWN = words(
  'responsibility victory victories life lives credit title titles medal medals victim victims benefit benefits compensation asylum allegiance momentum self-defense self-defence',
);
/** "Denied his People's Party access to the hall" withholds something. */
const DEPRIVES = /^ (?:his|her|their|its|him|them|us)\b[^.,;]{0,60}\b(?:access|entry|bail|visas?)\b/;
/** Words looked at after "claimed". */
const AHEAD = 16;
/** After these comes what is claimed to be true. */
const CLAUSE_OPENERS = words('that he she it they there');
const CLAUSE_ENDS = words(', . ; : “ ” " — – ( )');
const BREAKS_OFF = words('before after if when because while until unless since who which');
/** Between a source and its cue, in characters: farther apart they are shown by the cue alone. */
const NEAR = 80;
/** Who tells the news in a headline. */
const HEADING = /^(?:reports?|media|papers?|wsj|reuters)$/i;
/** What an outlet's news is called afterwards, and how far from it, in characters. */
const ITS_REPORT = /^the (?:report|article|story|paper)$/i;
const SOON = 1_200;

/** Caveats that lie in a statement's own cue: "he claimed", "the paper reported". */
export function caveatsOfStatements(reading: Reading, statements: readonly Statement[]): CaveatDraft[] {
  const found: CaveatDraft[] = [];
  let known: ReadonlySet<string> | null = null;
  const outlets = () => (known ??= outletsIn(reading));
  let relayed = -SOON;
  for (const { id, source, cue, speaker, content, rule } of statements) {
    if (!cue) continue;
    const cueWords = wordsIn(reading, cue);
    const draft = { span: joined(reading.text, source, cue), core: cue, statement: id, speaker };
    const closes = content.every(([, end]) => end <= cue[0]);
    if (cueWords.some((word) => CLAIMS.has(word)) && (closes || distances(reading, cue)))
      found.push({ ...draft, kind: 'alleged', rule: 'claimed', sureness: 'sure' });
    else if (cueWords.some((word) => ALLEGES.has(word)))
      found.push({ ...draft, kind: 'alleged', rule: 'alleged', sureness: 'sure' });
    else if (
      /-(?:that|clause)$/.test(rule) &&
      cueWords.some((word) => DENIES.has(word)) &&
      !DEPRIVES.test(reading.text.slice(cue[1], cue[1] + NEAR))
    )
      found.push({ ...draft, kind: 'disputed', rule: 'denies', sureness: 'sure' });
    else if (
      source &&
      (namesOutlet(reading, outlets, source, cueWords, Math.max(source[1], cue[1])) ||
        isRelayed(reading.text, source, cue, relayed))
    ) {
      found.push({ ...draft, kind: 'secondhand', rule: 'outlet-reports', sureness: 'likely' });
      relayed = cue[1];
    }
  }
  return found;
}

/** "Tarnco to close mill: report", "Report: Tarnco to close mill", and "the report said" soon after an outlet's. */
function isRelayed(text: string, [start, end]: Span, cue: Span, relayed: number): boolean {
  const words = text.slice(start, end);
  if (HEADING.test(words)) return text.slice(start - 2, start) === ': ' || text[end] === ':';
  const isBeside = /^(?: also)? $/.test(cue[0] > end ? text.slice(end, cue[0]) : text.slice(cue[1], start));
  return (
    ITS_REPORT.test(words) && isBeside && start - relayed < SOON && !/\b[Rr]eports?\b/.test(text.slice(relayed, start))
  );
}

/** Whether "claim" is here the verb that keeps its distance, and not a noun or the taking of something. */
function distances({ tokens, classes, text }: Reading, cue: Span): boolean {
  let at = firstFrom(tokens, cue[0]);
  while (at < tokens.length && !CLAIMS.has(tokens[at]!.lower)) at++;
  const next = tokens[at + 1];
  const endsBlock = !next || text.slice(tokens[at]?.end, next.start).includes('\n');
  const isNoun = tokens[at]?.lower === 'claim' || tokens[at]?.lower === 'claims';
  const before = tokens[at - 1];
  const owned = before !== undefined && (classes[at - 1] === 'possessive' || /(?:'s|s')$/.test(before.lower));
  if (isNoun && (owned || classes[at - 1] === 'determiner' || classes[at - 1] === 'preposition')) return false;
  if (endsBlock) return true;
  // "claimed the hill was theirs" holds a verb; "claimed the hill" takes it.
  for (let i = at + 1; i <= at + AHEAD && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i === at + 1 && token.lower === 'to') return true;
    // "claimed the group, together with the army, had fought"
    if (i > at + 2 && token.text === ',') {
      const closes = tokens.slice(i + 1, i + AHEAD).findIndex(({ text: mark }) => mark === ',');
      return closes > 0 && /^(?:be|have|modal)$/.test(classes[i + closes + 2] ?? '');
    }
    if (i === at + 1 && CLAUSE_ENDS.has(token.text)) return true;
    if (CLAUSE_OPENERS.has(token.lower)) return true;
    if (OWN.has(token.lower) || CLAUSE_ENDS.has(token.text) || BREAKS_OFF.has(token.lower)) return false;
    if (FINITE.has(classes[i]!)) return true;
  }
  return false;
}

function wordsIn({ tokens }: Reading, [start, end]: Span): string[] {
  const found: string[] = [];
  for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.end <= end; i++) found.push(tokens[i]!.lower);
  return found;
}

/** Source and cue as one span where they stand together; else the cue. */
function joined(text: string, source: Span | null, cue: Span): Span {
  if (!source) return cue;
  const between: Span = source[0] < cue[0] ? [source[1], cue[0]] : [cue[1], source[0]];
  if (between[1] - between[0] > NEAR || /[,;:“”"]| and /.test(text.slice(...between))) return cue;
  return [Math.min(source[0], cue[0]), Math.max(source[1], cue[1])];
}
