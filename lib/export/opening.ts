import type { ArticleMeta } from '../model.ts';
import { inlineText } from '../text/visible-controls.ts';
import { writtenDate } from '../text/written-date.ts';
import type { ExportLabels } from './labels.ts';
import { hostOf, webUrl } from './web-url.ts';

/** What an export must know besides the analysis. */
export interface ExportContext {
  /** Address of the page that was read. */
  url: string;
  /** ISO 8601 time of the reading. */
  accessedAt: string;
  /** Caveat's version. */
  version: string;
}

/** What every export opens with, as text fit to be shown. */
export interface Opening {
  headline: string;
  outlet: string;
  /** "22 November 2026"; null when the article gives no date. */
  published: string | null;
  updated: string | null;
  /** "By A, B"; null without names. */
  byline: string | null;
  /** May become a link: http or https. */
  link: string | null;
  /** The address as text, whatever it is. */
  address: string;
  accessed: string;
  note: string;
}

export function openingOf(article: ArticleMeta, context: ExportContext, labels: ExportLabels): Opening {
  const { headline, published, modified, bylines } = article;
  const updated = modified && modified.slice(0, 10) !== published?.slice(0, 10) ? modified : null;
  return {
    headline: inlineText(headline ?? '') || labels.noHeadline,
    outlet: outletOf(article, context) ?? labels.noOutlet,
    published: published && labels.published(dayOf(published, labels.locale)),
    updated: updated && labels.updated(dayOf(updated, labels.locale)),
    byline: bylines.length > 0 ? labels.by(bylines.map(inlineText).join(', ')) : null,
    link: webUrl(context.url),
    address: webUrl(context.url) ?? inlineText(context.url),
    accessed: labels.accessed(timeOf(context.accessedAt, labels.locale)),
    note: labels.extracted(context.version),
  };
}

/** Publisher, else the address's host, else null. */
export function outletOf(article: ArticleMeta, context: ExportContext): string | null {
  return inlineText(article.publisher ?? '') || hostOf(context.url) || null;
}

/** An ISO 8601 date as exact as it is ("20 November 2026", "May 2019"); as it stands when it is none. */
export function dayOf(iso: string, locale: string): string {
  return writtenDate(iso, locale) ?? inlineText(iso);
}

/** Day and minute of an ISO 8601 time with its zone ("22 November 2026, 14:10 UTC"). */
function timeOf(iso: string, locale: string): string {
  const match = iso.match(/T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:?\d\d)?$/);
  if (!match) return dayOf(iso, locale);
  const zone = match[2] === 'Z' ? ' UTC' : match[2] ? ` UTC${match[2]}` : '';
  return `${dayOf(iso, locale)}, ${match[1]}${zone}`;
}
