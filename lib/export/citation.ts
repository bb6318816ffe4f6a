/** Lines to be pasted into a text of the reader's own. */

import type { Analysis, ArticleMeta, Caveat, Figure, Statement } from '../model.ts';
import { shownKind } from '../shown-kinds.ts';
import { inlineText, oneLine } from '../text/visible-controls.ts';
import { caveatsOf, given, quoted, whoOf } from './finding-words.ts';
import type { ExportLabels } from './labels.ts';
import { lookupOf } from './lookup.ts';
import { dayOf, type ExportContext, openingOf, outletOf } from './opening.ts';

/** Longest words of a caveat in a copied line. */
const CAVEAT_LENGTH = 120;

/** A plain citation: names, “Headline”, outlet, day, address, day of access. */
export function citationOf(article: ArticleMeta, context: ExportContext, labels: ExportLabels): string {
  const { headline, outlet, published, updated, address, accessed } = openingOf(article, context, labels);
  const names = article.bylines.map(inlineText).join(', ');
  const date = published && updated ? `${published} (${updated})` : (published ?? updated);
  const parts = [names, quoted([headline]), outlet, date, address, lowerFirst(accessed, labels)];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/**
 * “words” — who; that they are reported, not quoted; caveats — outlet, day, address. Where the cue has to be said: who denied “words” — …
 */
export function copyLine(
  analysis: Analysis,
  finding: Statement | Figure,
  context: ExportContext,
  labels: ExportLabels,
): string {
  const lookup = lookupOf(analysis);
  const { article, text } = analysis;
  const named = whoOf(lookup, finding.speaker) ?? lowerFirst(labels.noSpeaker, labels);
  const { words, who } = given(lookup, finding, named);
  const caveats = caveatsOf(lookup, finding.caveats).map((caveat) => caveatInLine(text, caveat, labels));
  const date = article.published && dayOf(article.published, labels.locale);
  const source = [outletOf(article, context), date, openingOf(article, context, labels).address];
  const reported = 'mode' in finding && finding.mode !== 'direct' && lowerFirst(labels.modes[finding.mode], labels);
  const limits = [who, reported, ...new Set(caveats)].filter(Boolean).join('; ');
  return [words, limits, source.filter(Boolean).join(', ')].filter(Boolean).join(' — ');
}

/** not independently verified (“could not be checked on the ground”) */
function caveatInLine(text: string, caveat: Caveat, labels: ExportLabels): string {
  const words = quoted([clip(oneLine(text.slice(...caveat.span)))]);
  return `${lowerFirst(labels.caveats[shownKind(caveat)], labels)} (${words})`;
}

function clip(words: string): string {
  if (words.length <= CAVEAT_LENGTH) return words;
  const cut = words.lastIndexOf(' ', CAVEAT_LENGTH);
  return `${words.slice(0, cut > 0 ? cut : CAVEAT_LENGTH).toWellFormed()} …`;
}

/** For the middle of a line. Not in German, where most labels begin with a noun. */
const lowerFirst = (words: string, { locale }: ExportLabels) =>
  locale.startsWith('de') ? words : words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);
