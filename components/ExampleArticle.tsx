import { useEffect, useRef } from 'preact/hooks';
import type { Analysis, Span } from '../lib/model.ts';
import { overlap } from '../lib/text/spans.ts';

interface ExampleArticleProps {
  analysis: Analysis;
  /** The words the reader asked to see; another array each time, so that asking twice shows them twice. */
  shown: readonly Span[];
}

/** The example as on a news page, its findings highlighted as there, and the words in question brought into view. */
export function ExampleArticle({ analysis, shown }: ExampleArticleProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = element.current?.querySelector<HTMLElement>('.is-shown');
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <div class="example-article" ref={element} lang="en" dir="ltr">
      {analysis.blocks.map(({ kind, span }) => {
        const pieces = piecesOf(analysis, span, shown);
        const key = span[0];
        return kind === 'headline' ? (
          <h3 key={key}>{pieces.map(drawPiece)}</h3>
        ) : (
          <p key={key}>{pieces.map(drawPiece)}</p>
        );
      })}
    </div>
  );
}

/** A stretch of one look. */
interface Piece {
  at: number;
  words: string;
  looks: string[];
}

function drawPiece({ at, words, looks }: Piece) {
  if (looks.length === 0) return words;
  return (
    <span key={at} class={looks.join(' ')} tabIndex={looks.includes('is-shown') ? -1 : undefined}>
      {words}
    </span>
  );
}

/** Cuts a block where any highlight begins or ends. */
function piecesOf(analysis: Analysis, block: Span, shown: readonly Span[]): Piece[] {
  const marks: { span: Span; look: string }[] = [
    ...analysis.caveats.map(({ span }) => ({ span, look: 'sample-caveat' })),
    ...analysis.statements.flatMap(({ source }) => (source ? [{ span: source, look: 'sample-speaker' }] : [])),
    ...analysis.figures.map(({ span }) => ({ span, look: 'sample-figure' })),
    ...shown.map((span) => ({ span, look: 'is-shown' })),
  ].filter(({ span }) => overlap(span, block) > 0);
  const edges = new Set([...block, ...marks.flatMap(({ span }) => span)]);
  const cuts = [...edges].filter((edge) => edge >= block[0] && edge <= block[1]).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, place) => {
    const piece: Span = [at, cuts[place + 1] ?? at];
    const looks = marks.filter(({ span }) => overlap(span, piece) > 0).map(({ look }) => look);
    return { at, words: analysis.text.slice(...piece), looks: [...new Set(looks)] };
  });
}
