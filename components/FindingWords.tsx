import { cueOf, figureWords } from '../lib/export/finding-words.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import type { Finding, FindingIndex } from './finding-index.ts';
import { quoted, spansOfFinding, wordsOf } from './finding-words.ts';

interface FindingWordsProps {
  index: FindingIndex;
  finding: Finding;
}

/** A finding's words in quotation marks, behind the article's own verb where they can't stand without it: *denied* “a leak”. */
export function FindingWords({ index, finding }: FindingWordsProps) {
  const { text } = index.analysis;
  const { words, of } =
    finding.kind === 'figure'
      ? figureWords(text, finding.figure)
      : { words: wordsOf(text, spansOfFinding(finding)), of: '' };
  const cue = cueOfFinding(index, finding);
  return (
    <p class="words" dir="auto" lang="en">
      {cue && <span class="cue">{showControls(cue)} </span>}
      {quoted(showControls(words))}
      {of && <span class="quiet"> · {showControls(of)}</span>}
    </p>
  );
}

/** The article's words of saying that belong between who says it and a finding's words; null where none is needed. */
export function cueOfFinding(index: FindingIndex, finding: Finding): string | null {
  switch (finding.kind) {
    case 'statement':
      return cueOf(index, finding.statement);
    case 'figure':
      return cueOf(index, finding.figure);
    case 'caveat':
      return null;
    default:
      return finding satisfies never;
  }
}
