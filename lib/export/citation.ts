/** Lines to be pasted into a text of the reader's own. */
import type { Analysis, ArticleMeta, Caveat, Figure, Statement } from '../model.ts';
import { inlineText, oneLine } from '../text/visible-controls.ts';
import { caveatsOf, figureQuote, quoted, stretchesOf, whoOf } from './finding-words.ts';
import { ENGLISH, type ExportLabels } from './labels.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { dayOf, type ExportContext, openingOf, outletOf } from './opening.ts';

/** Longest words of a caveat in a copied line. */
const CAVEAT_LENGTH = 120;

/** A plain citation: names, “Headline”, outlet, day, address, day of access. */
export function citationOf(article: ArticleMeta, context: ExportContext, labels: ExportLabels = ENGLISH): string {
  const { headline, outlet, published, updated, address, accessed } = openingOf(article, context, labels);
  const names = article.bylines.map(inlineText).join(', ');
  const date = published && updated ? `${published} (${updated})` : (published ?? updated);
  const parts = [names, quoted([headline]), outlet, date, address, lowerFirst(accessed)];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** “words” — who; caveats — outlet, day, address. */
export function copyLineOfFigure(
  analysis: Analysis,
  figure: Figure,
  context: ExportContext,
  labels: ExportLabels = ENGLISH,
): string {
  const lookup = lookupOf(analysis);
  return copyLine(lookup, figureQuote(lookup, figure), figure, context, labels);
}

/** “words” — who; caveats — outlet, day, address. */
export function copyLineOfStatement(
  analysis: Analysis,
  statement: Statement,
  context: ExportContext,
  labels: ExportLabels = ENGLISH,
): string {
  const lookup = lookupOf(analysis);
  return copyLine(lookup, quoted(stretchesOf(lookup, statement.content)), statement, context, labels);
}

function copyLine(
  lookup: Lookup,
  words: string,
  finding: { speaker: string | null; caveats: string[] },
  context: ExportContext,
  labels: ExportLabels,
): string {
  const { article, text } = lookup.analysis;
  const who = whoOf(lookup, finding.speaker) ?? lowerFirst(labels.noSpeaker);
  const caveats = caveatsOf(lookup, finding.caveats).map((caveat) => caveatInLine(text, caveat, labels));
  const date = article.published && dayOf(article.published, labels.locale);
  const source = [outletOf(article, context), date, openingOf(article, context, labels).address];
  return [words, [who, ...new Set(caveats)].join('; '), source.filter(Boolean).join(', ')].join(' — ');
}

/** not independently verified (“could not be checked on the ground”) */
function caveatInLine(text: string, { kind, span }: Caveat, labels: ExportLabels): string {
  return `${lowerFirst(labels.caveats[kind])} (${quoted([clip(oneLine(text.slice(...span)))])})`;
}

function clip(words: string): string {
  if (words.length <= CAVEAT_LENGTH) return words;
  const cut = words.lastIndexOf(' ', CAVEAT_LENGTH);
  return `${words.slice(0, cut > 0 ? cut : CAVEAT_LENGTH).toWellFormed()} …`;
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
