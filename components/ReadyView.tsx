import type { ComponentType } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { currentLanguage } from '../lib/i18n.ts';
import type { ReadyState } from '../lib/page-state.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { type FindingEvents, type FindingIndex, indexFindings } from './finding-index.ts';
import { PageNotes } from './PageNotes.tsx';

export interface FindingsProps {
  index: FindingIndex;
  /** The finding whose highlight the reader clicked on the page. */
  selected: string | null;
  events: FindingEvents;
}

interface ReadyViewProps {
  state: ReadyState;
  /** The findings come with the next picture. */
  headerOnly: boolean;
  /** How the findings are laid out: PopupView or PanelView. */
  Findings: ComponentType<FindingsProps>;
  selected: string | null;
  events: FindingEvents;
  onReadAgain: () => void;
}

/** A page that was read: header, notes, findings. */
export function ReadyView({ state, headerOnly, onReadAgain, ...rest }: ReadyViewProps) {
  return (
    <>
      <ArticleHeader article={state.analysis.article} complete />
      <PageNotes state={state} onReadAgain={onReadAgain} />
      {!headerOnly && <FindingsOf state={state} {...rest} />}
    </>
  );
}

function FindingsOf({ state, Findings, selected, events }: Omit<ReadyViewProps, 'headerOnly' | 'onReadAgain'>) {
  const { analysis, notMarkable, readingId } = state;
  const index = useMemo(() => indexFindings(analysis, notMarkable), [analysis, notMarkable]);
  const lasting = useLastingEvents(events);
  const language = currentLanguage();
  // Hundreds of cards are not drawn again for a sentence in the status line. Another reading is another list (hence the key): nothing
  // stays unfolded or filtered from the one before.
  return useMemo(
    () => <Findings key={`${readingId} ${language}`} index={index} selected={selected} events={lasting} />,
    [Findings, readingId, language, index, selected, lasting],
  );
}

/** The same functions for as long as the view lives; each calls the newest of its kind. */
function useLastingEvents(events: FindingEvents): FindingEvents {
  const latest = useRef(events);
  latest.current = events;
  return useMemo(
    () => ({
      onReveal: (id) => latest.current.onReveal(id),
      onCopyFinding: (finding) => latest.current.onCopyFinding(finding),
      onCopyLink: (span) => latest.current.onCopyLink(span),
      onReport: (id) => latest.current.onReport(id),
    }),
    [],
  );
}
