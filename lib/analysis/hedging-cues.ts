import type { Span, Statement } from '../model.ts';
import { firstFrom } from '../text/spans.ts';
import type { CaveatDraft } from './caveats.ts';
import { namesOutlet, outletsIn } from './outlets.ts';
import type { Reading } from './reading.ts';

const CLAIMS = new Set(['claim', 'claims', 'claimed', 'claiming']);
const ALLEGES = new Set(['allege', 'alleges', 'alleged', 'alleging', 'purports', 'purported']);
/** Between a source and its cue: farther apart they are shown by the cue alone. */
const NEAR = 80;

/** Caveats that lie in a statement's own cue: "he claimed", "the paper reported". */
export function caveatsOfStatements(reading: Reading, statements: readonly Statement[]): CaveatDraft[] {
  const found: CaveatDraft[] = [];
  const outlets = outletsIn(reading);
  for (const { id, source, cue, speaker } of statements) {
    if (!cue) continue;
    const words = wordsIn(reading, cue);
    const draft = { span: joined(source, cue), core: cue, statement: id, speaker };
    if (words.some((word) => CLAIMS.has(word)))
      found.push({ ...draft, kind: 'alleged', rule: 'claimed', sureness: 'sure' });
    else if (words.some((word) => ALLEGES.has(word)))
      found.push({ ...draft, kind: 'alleged', rule: 'alleged', sureness: 'sure' });
    else if (source && namesOutlet(reading, outlets, source, words))
      found.push({ ...draft, kind: 'secondhand', rule: 'outlet-reports', sureness: 'likely' });
  }
  return found;
}

function wordsIn({ tokens }: Reading, [start, end]: Span): string[] {
  const found: string[] = [];
  for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.end <= end; i++) found.push(tokens[i]!.lower);
  return found;
}

function joined(source: Span | null, cue: Span): Span {
  if (!source) return cue;
  const span: Span = [Math.min(source[0], cue[0]), Math.max(source[1], cue[1])];
  const gap = Math.max(source[0] - cue[1], cue[0] - source[1]);
  return gap <= NEAR ? span : cue;
}
