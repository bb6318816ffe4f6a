/** What a page is told of its analysis: the spans to mark, each with the note beside it. */
import type { HighlightPlan, HighlightStyle, Mark } from '../highlight-plan.ts';
import type { Analysis } from '../model.ts';
import type { Settings } from '../settings.ts';
import { notebookOf, noteOfCaveat, noteOfFigure, noteOfSpeaker } from './notes.ts';

/** More marks than these are not drawn; the popup lists them all. */
const MAX_MARKS = 5_000;

/** The marks of an analysis in reading order, with notes in the reader's language. */
export function planOf(
  analysis: Analysis,
  readingId: string,
  style: HighlightStyle,
  language: Settings['language'],
): HighlightPlan {
  const book = notebookOf(analysis, language);
  const marks: Mark[] = [
    ...analysis.caveats.map(
      (caveat): Mark => ({
        id: caveat.id,
        kind: 'caveat',
        spans: [caveat.span],
        note: noteOfCaveat(caveat, book),
      }),
    ),
    ...analysis.figures.map(
      (figure): Mark => ({ id: figure.id, kind: 'figure', spans: [figure.span], note: noteOfFigure(figure, book) }),
    ),
    ...analysis.speakers
      .filter((speaker) => speaker.mentions.length > 0)
      .map(
        (speaker): Mark => ({
          id: speaker.id,
          kind: 'speaker',
          spans: speaker.mentions,
          note: noteOfSpeaker(speaker, book),
        }),
      ),
  ];
  marks.sort((a, b) => startOf(a) - startOf(b));
  return { readingId, marks: marks.slice(0, MAX_MARKS), style };
}

const startOf = (mark: Mark) => mark.spans[0]?.[0] ?? 0;
