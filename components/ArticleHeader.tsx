import type { ComponentChildren } from 'preact';
import { formatDate, formatList, t, tn } from '../lib/i18n.ts';
import type { ArticleMeta } from '../lib/model.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import { PageText } from './PageText.tsx';

interface ArticleHeaderProps {
  article: ArticleMeta;
  /** True when the figures on words and minutes are known, which they are not before the reading is done. */
  complete: boolean;
}

/** Headline, outlet and dates, authors, agencies: what the page says of itself. */
export function ArticleHeader({ article, complete }: ArticleHeaderProps) {
  const { headline, publisher, bylines, credits, readingMinutes } = article;
  const dates = datesOf(article);
  const names = bylines.map(showControls);
  const authors = names.length > 0 && <bdi key="authors">{t('header.by', [formatList(names)])}</bdi>;
  const minutes = complete && tn('header.reading', readingMinutes);
  const title = headline ? showControls(headline) : t('header.noHeadline');
  return (
    <header class="article-header">
      <h1 dir="auto" lang={headline ? 'en' : undefined} title={title}>
        {title}
      </h1>
      <HeaderLine
        parts={[
          publisher && <PageText key="publisher">{publisher}</PageText>,
          dates,
          authors,
          minutes,
          credits.length > 0 && (
            <bdi key="credits">{t('header.reportedBy', [formatList(credits.map(showControls))])}</bdi>
          ),
        ]}
      />
    </header>
  );
}

/** What is known, with points between that stay at the ends of lines; no line when nothing is. */
function HeaderLine({ parts }: { parts: ComponentChildren[] }) {
  const known = parts.filter(Boolean);
  if (known.length === 0) return null;
  return <p class="quiet">{known.flatMap((part, place) => (place === 0 ? [part] : ['\u00a0· ', part]))}</p>;
}

/** "22 Nov 2026, updated 14:10"; the update's day instead of its time when it is another; null without dates. */
function datesOf({ published, modified }: ArticleMeta): string | null {
  const day = published && dayOf(published);
  const updatedDay = modified && dayOf(modified);
  if (!updatedDay || modified === published) return day || null;
  const time = modified.includes('T') ? formatDate(modified, { hour: '2-digit', minute: '2-digit' }) : null;
  const update = updatedDay === day ? time : updatedDay;
  if (!update) return day || null;
  return day ? `${day}, ${t('header.updated', [update])}` : t('header.updated', [update]);
}

/** A date without a time is a day, in no zone. */
function dayOf(iso: string): string | null {
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
  return formatDate(iso, iso.includes('T') ? day : { ...day, timeZone: 'UTC' });
}
