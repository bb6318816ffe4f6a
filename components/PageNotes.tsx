import type { ComponentChildren } from 'preact';
import { formatDate, t, tn } from '../lib/i18n.ts';
import type { ReadyState } from '../lib/page-state.ts';
import { PageText } from './PageText.tsx';

interface PageNotesProps {
  state: ReadyState;
  onReadAgain: () => void;
}

/** What a reader must know of this reading before its findings: how much was read, what the outlet calls it, what changed. */
export function PageNotes({ state, onReadAgain }: PageNotesProps) {
  const { analysis, readAt, isArticle, notMarkable, changed } = state;
  const { coverage, article, limits } = analysis;
  const time = formatDate(readAt, { hour: '2-digit', minute: '2-digit' }) ?? '';
  const again = (
    <button type="button" class="plain-button" onClick={onReadAgain}>
      {t('states.readAgain')}
    </button>
  );
  const live = coverage.posts === null ? t('header.live', [time]) : tn('header.livePosts', coverage.posts, [time]);
  const markable = analysis.statements.length + analysis.figures.length + analysis.caveats.length;
  const unmarked =
    notMarkable.length >= markable ? t('states.noneMarkable') : tn('states.notMarkable', notMarkable.length);

  const notes: [string, ComponentChildren][] = [];
  if (!isArticle) notes.push(['read-anyway', t('states.readAnywayNote')]);
  if (article.label === 'opinion') notes.push(['opinion', t('header.opinion')]);
  if (article.label === 'fact-check') notes.push(['fact-check', t('header.factCheck')]);
  if (article.label === 'live')
    notes.push([
      'live',
      <>
        {live} {again}
      </>,
    ]);
  if (coverage.preview) notes.push(['preview', tn('states.preview', article.wordCount)]);
  if (coverage.cappedAt !== null)
    notes.push(['partly', tn('states.partlyRead', coverage.paragraphsRead, [coverage.cappedAt])]);
  if (changed)
    notes.push([
      'changed',
      <>
        {t('states.changed')} {again}
      </>,
    ]);
  if (notMarkable.length > 0) notes.push(['unmarked', unmarked]);
  for (const limit of limits) notes.push([limit, <PageText key={limit}>{limit}</PageText>]);

  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map(([name, note]) => (
        <li key={name}>{note}</li>
      ))}
    </ul>
  );
}
