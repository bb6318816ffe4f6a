import { cueOf, singleMarks, unwrapped } from '../lib/export/finding-words.ts';
import type { Caveat, Span } from '../lib/model.ts';
import { overlap } from '../lib/text/spans.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import type { Finding, FindingIndex } from './finding-index.ts';
import { piecesOf, spansOnCard } from './finding-words.ts';

interface FindingWordsProps {
  index: FindingIndex;
  finding: Finding;
  /** Caveats whose words stand among the finding's own: they are underlined there. */
  seen?: readonly Caveat[];
}

/**
 * A finding's words in quotation marks, behind the article's own verb where they can't stand without it: *denied* “a leak”. A figure stands in
 * its sentence.
 */
export function FindingWords({ index, finding, seen = [] }: FindingWordsProps) {
  const { text } = index.analysis;
  const cue = cueOfFinding(index, finding);
  const verb = finding.kind === 'statement' ? finding.statement.cue : null;
  const { spans, isCut } = spansOnCard(index, finding);
  const limits = seen.map(({ span }) => span);
  const figures = finding.kind === 'figure' ? [finding.figure.span] : [];
  const classOf = (piece: Span, name: string) =>
    [
      limits.some((one) => overlap(one, piece) > 0) && 'limiting',
      figures.some((one) => overlap(one, piece) > 0) && 'figure-value',
      name,
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <p class="words" dir="auto" lang="en">
      {cue && verb && <span class={classOf(verb, 'cue')}>{showControls(cue)}</span>}
      {cue && ' '}“
      {spans.map((span, place) => (
        <>
          {place > 0 && ' … '}
          {piecesOf(unwrapped(text, span), [...limits, ...figures]).map((piece) => (
            <span class={classOf(piece, '')}>{singleMarks(showControls(text.slice(...piece)))}</span>
          ))}
        </>
      ))}
      {isCut && '\u00a0…'}”
    </p>
  );
}

/** The article's words of saying that belong between who says it and a statement's words; null where none is needed. */
export const cueOfFinding = (index: FindingIndex, finding: Finding): string | null =>
  finding.kind === 'statement' ? cueOf(index, finding.statement) : null;
